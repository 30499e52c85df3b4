public import Days
public import Reading

/// A curriculum in a format of others, known by what it says and not by what its file is called.
public enum Curriculum {
  /// A draft of an applicant file; `nil` where the text is none of a format that is known.
  ///
  /// - Parameter day: the day on which it is made: a degree whose studies end later was not awarded.
  public static func draft(from root: JSONValue, on day: Day) -> Conversion? {
    let cursor = SourceCursor(root)
    if isEuropass(root), let passport = cursor[SkillsPassport.name] {
      return conversion(cursor, SkillsPassport.draft(passport, on: day))
    }
    if MAC.isOne(root) { return MAC.draft(from: root, on: day) }
    return JSONResume.isOne(root) ? JSONResume.draft(from: root, on: day) : nil
  }

  /// The same of XML; of the formats that are known both are those of Europass.
  public static func draft(from root: XMLElement, on day: Day) -> Conversion? {
    let cursor = SourceCursor(root)
    switch root.name {
    case XMLElement.Name(SkillsPassport.name, in: SkillsPassport.namespace):
      return conversion(cursor, SkillsPassport.draft(cursor, on: day))
    case XMLElement.Name(EuropassCandidate.name, in: EuropassCandidate.namespace):
      return conversion(cursor, EuropassCandidate.draft(cursor, on: day))
    default: return nil
    }
  }

  /// What the roots of the XML formats are called, with their namespaces.
  public static let roots = [
    "\(SkillsPassport.name) (\(SkillsPassport.namespace))",
    "\(EuropassCandidate.name) (\(EuropassCandidate.namespace))",
  ]

  private static func isEuropass(_ root: JSONValue) -> Bool {
    root["schema"] == nil && root[SkillsPassport.name]?.members != nil
  }

  private static func conversion(_ root: SourceCursor, _ made: (text: String, assumed: [String])) -> Conversion {
    Conversion(text: made.text, left: root.left, assumed: made.assumed)
  }
}
