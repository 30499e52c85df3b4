import Applicant
import Days
import Exchange
import Reading

/// Curricula in other formats: a draft is a sound file, and every place that is named as left is one.
enum CurriculumTarget {
  private static let day = Day(number: 20_536)

  static func run(_ bytes: [UInt8]) {
    let log = FaultLog(file: "")
    guard let document = log.parse(bytes) else { return }
    check(Curriculum.draft(from: document.root, on: day))
    check(JSONResume.export(document.root), isDraft: false)
    // The same values as the elements of an XML.
    for (name, namespace) in [
      ("SkillsPassport", "http://europass.cedefop.europa.eu/Europass"), ("Candidate", "http://www.europass.eu/1.0"),
    ] {
      let root = document.root[name] ?? document.root
      let (attributes, children, text) = parts(root)
      check(
        Curriculum.draft(
          from: XMLElement(.init(name, in: namespace), attributes: attributes, children: children, text: text), on: day)
      )
    }
  }

  private static func check(_ conversion: Conversion?, isDraft: Bool = true) {
    guard let conversion else { return }
    let log = FaultLog(file: "")
    precondition(!isDraft || ApplicantFile.read(Array(conversion.text.utf8), log: log) != nil, "\(log.faults)")
    precondition(FaultLog(file: "").parse(Array(conversion.text.utf8)) != nil, "no text")
    precondition(Set(conversion.assumed).count == conversion.assumed.count, "assumed twice")
  }

  private static func parts(_ value: JSONValue) -> ([XMLElement.Attribute], [XMLElement], String) {
    guard let members = value.members else { return ([], [], value.text ?? value.numeral ?? "") }
    var (attributes, children) = ([XMLElement.Attribute](), [XMLElement]())
    for (key, value) in members {
      if key.hasPrefix("@") {
        attributes.append(.init(.init(String(key.dropFirst())), value.text ?? ""))
      } else {
        for one in value.elements ?? [value] {
          let (inner, below, text) = parts(one)
          children.append(XMLElement(.init(key), attributes: inner, children: below, text: text))
        }
      }
    }
    return (attributes, children, "")
  }
}
