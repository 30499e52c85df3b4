internal import Days
internal import Reading

/// The Europass of 2013 to 2020 (`SkillsPassport`, versions 3), in XML or in JSON: the same members, but for lists, which
/// XML puts inside another element, and dates.
enum SkillsPassport {
  static let name = "SkillsPassport"
  static let namespace = "http://europass.cedefop.europa.eu/Europass"

  /// - Parameters:
  ///   - passport: what stands under that name.
  ///   - day: the day on which the draft is made.
  static func draft(_ passport: SourceCursor, on day: Day) -> (text: String, assumed: [String]) {
    for key in ["DocumentInfo", "PrintingPreferences", "AttachmentList", "Attachment", "CoverLetter"] {
      passport[key]?.leaveWhole()
    }
    let learner = passport["LearnerInfo"]
    var draft = Draft(on: day)
    let declared = learner?["Identification"].flatMap { personal($0, in: &draft) }
    for record in learner?.list("Education") ?? [] { education(record, in: &draft) }
    let languages = learner?["Skills"]?["Linguistic"]
    for list in ["MotherTongue", "ForeignLanguage"] {
      for record in languages?.list(list) ?? [] {
        let said = record["Description"]
        draft.knowledge(LanguageCode.taken(code: said?["Code"], name: said?["Label"]), isLanguage: true)
      }
    }
    for record in learner?.list("WorkExperience") ?? [] { experience(record, in: &draft) }
    return (draft.text(personal: declared), draft.assumed)
  }

  private static func personal(_ place: SourceCursor, in draft: inout Draft) -> String? {
    for key in ["Photo", "Signature"] { place[key]?.leaveWhole() }
    let contact = place["ContactInfo"]
    let about = place["Demographics"]
    let birth = about?["Birthdate"].flatMap(date)
    // One that is only named counts as one.
    let nationalities = (about?.list("Nationality") ?? []).map { $0["Code"] ?? $0 }
    let gender = RecordText.quoted(about?["Gender"]?["Code"]) { ["F", "M"].contains($0) }
    return RecordText.object([
      ("paternalSurname", draft.surnames(place["PersonName"]?["Surname"])),
      ("names", RecordText.quoted(place["PersonName"]?["FirstName"])),
      ("birthDate", birth?.day == nil ? nil : birth?.take()), ("gender", gender),
      ("nationality", CountryCode.onlyOne(of: nationalities)),
      (
        "address",
        RecordText.object([("street", RecordText.quoted(contact?["Address"]?["Contact"]?["AddressLine"]))])
      ),
      ("phones", RecordText.texts((contact?.list("Telephone") ?? []).compactMap { $0["Contact"]?.text() })),
      ("emails", RecordText.texts((contact?.all("Email") ?? []).compactMap { $0["Contact"]?.text() })),
    ])
  }

  private static func education(_ record: SourceCursor, in draft: inout Draft) {
    let address = record["Organisation"]?["ContactInfo"]?["Address"]?["Contact"]
    let end = record["Period"]?["To"]
    draft.education(
      degree: record["Title"], isDone: record["Period"]?["Current"]?.flag == true ? false : nil,
      institution: record["Organisation"]?["Name"], country: address?["Country"]?["Code"],
      city: address?["Municipality"],
      from: record["Period"]?["From"].flatMap(date),
      end: SourceEnd(end, end.flatMap(date), year: end?["Year"] ?? end?["@year"]))
  }

  private static func experience(_ record: SourceCursor, in draft: inout Draft) {
    let place = record["Period"]
    let period = SourcePeriod(place?["From"].flatMap(date), place?["To"].flatMap(date))
    draft.experience(
      employer: record["Employer"]?["Name"], position: record["Position"]?["Label"], from: period.from,
      end: Draft.End(period.to, current: place?["Current"], hasEnd: place?.said("To") != nil),
      functions: record["Activities"]?.lines(RichText.lines) ?? [],
      further: [("business", RecordText.quoted(record["Employer"]?["Sector"]?["Label"]))])
  }

  /// A date: in JSON members, in XML attributes.
  private static func date(_ place: SourceCursor) -> SourceDate? {
    SourceDate(
      place["Year"] ?? place["@year"], place["Month"] ?? place["@month"], place["Day"] ?? place["@day"])
  }
}

extension SourceCursor {
  /// The records of a list, which XML puts inside an element that is called so.
  fileprivate func list(_ name: String) -> [SourceCursor] { (self["\(name)List"]?.all(name) ?? []) + all(name) }
}
