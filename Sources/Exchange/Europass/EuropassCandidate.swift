internal import Days
internal import Reading

/// The Europass since 2020: an XML of HR Open (`Candidate`), which its editor puts into every PDF as well.
enum EuropassCandidate {
  static let name = "Candidate"
  static let namespace = "http://www.europass.eu/1.0"

  static func draft(_ root: SourceCursor, on day: Day) -> (text: String, assumed: [String]) {
    for key in ["DocumentID", "CandidateSupplier", "RenderingInformation"] { root[key]?.leaveWhole() }
    let (person, profile) = (root["CandidatePerson"], root["CandidateProfile"])
    profile?["ID"]?.leaveWhole()
    for attachment in profile?.all("Attachment") ?? [] { attachment.leaveWhole() }
    var draft = Draft(on: day)
    let declared = person.flatMap { personal($0, in: &draft) }
    for record in profile?["EducationHistory"]?.all("EducationOrganizationAttendance") ?? [] {
      education(record, in: &draft)
    }
    for tongue in person?.all("PrimaryLanguageCode") ?? [] { language(tongue, kind: tongue["@name"], in: &draft) }
    for record in profile?["PersonQualifications"]?.all("PersonCompetency") ?? [] {
      guard record["TaxonomyID"]?.says("language") == true, let name = record["CompetencyID"] else { continue }
      if language(name, kind: name["@schemeName"], in: &draft) { record["TaxonomyID"]?.take() }
    }
    let groups = [profile?["Skills"]].compactMap { $0 } + (profile?["Skills"]?.all("SkillsGroup") ?? [])
    for record in groups.flatMap({ $0.all("PersonCompetency") }) {
      draft.knowledge(record["CompetencyName"]?.text(), isLanguage: false)
    }
    for employer in profile?["EmploymentHistory"]?.all("EmployerHistory") ?? [] {
      let positions = employer.all("PositionHistory")
      // The time with an employer is that of a position only where there was no other.
      let whole = positions.count == 1 ? employer["EmploymentPeriod"] : nil
      for position in positions { experience(position, of: employer, lasting: whole, in: &draft) }
    }
    return (draft.text(personal: declared), draft.assumed)
  }

  private static func personal(_ person: SourceCursor, in draft: inout Draft) -> String? {
    let channels = person.all("Communication")
    return RecordText.object([
      ("paternalSurname", draft.surnames(person["PersonName"]?["FamilyName"])),
      ("names", RecordText.quoted(person["PersonName"]?["GivenName"])),
      ("birthDate", RecordText.quoted(person["BirthDate"]) { Day($0) != nil }),
      ("gender", person["GenderCode"].flatMap(gender)),
      ("nationality", CountryCode.onlyOne(of: person.all("NationalityCode"))),
      ("address", channels.lazy.compactMap(address).first),
      ("phones", RecordText.texts(channels.compactMap(phone))),
      ("emails", RecordText.texts(channels.compactMap(mail))),
    ])
  }

  private static func gender(_ place: SourceCursor) -> String? {
    guard let letter = place.peek.flatMap({ ["female": "F", "male": "M"][$0.lowercased()] }) else { return nil }
    place.take()
    return JSONText.quoted(letter)
  }

  private static func address(_ channel: SourceCursor) -> String? {
    let lines = channel["Address"]?.all("AddressLine").compactMap { $0.text() } ?? []
    return lines.isEmpty ? nil : RecordText.object([("street", JSONText.quoted(lines.joined(separator: ", ")))])
  }

  private static func mail(_ channel: SourceCursor) -> String? {
    guard let code = channel["ChannelCode"], code.says("Email") else { return nil }
    guard let mail = (channel["URI"] ?? channel["Text"])?.text() else { return nil }
    code.take()
    return mail
  }

  private static func phone(_ channel: SourceCursor) -> String? {
    guard let code = channel["ChannelCode"], ["Telephone", "Mobile", "MobileTelephone"].contains(where: code.says),
      let number = channel["DialNumber"]?.text()
    else { return nil }
    code.take()
    // Some write the sign of the code themselves.
    let country = channel["CountryDialing"]?.text().map { $0.hasPrefix("+") ? $0 : "+\($0)" }
    let parts = [country, channel["AreaDialing"]?.text(), number]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// A language by its code, or by its name, which an attribute says.
  @discardableResult
  private static func language(_ place: SourceCursor, kind: SourceCursor?, in draft: inout Draft) -> Bool {
    let isFree = kind?.says("FREE_TEXT") == true
    guard let name = LanguageCode.taken(code: isFree ? nil : place, name: isFree ? place : nil) else { return false }
    kind?.take()
    draft.knowledge(name, isLanguage: true)
    return true
  }

  private static func education(_ record: SourceCursor, in draft: inout Draft) {
    let period = record["AttendancePeriod"]
    let address = record["OrganizationContact"]?.all("Communication").first { $0["Address"] != nil }?["Address"]
    draft.education(
      degree: record["EducationDegree"]?["DegreeName"], isDone: period?["Ongoing"]?.flag == true ? false : nil,
      institution: record["OrganizationName"], country: address?["CountryCode"], city: address?["CityName"],
      from: date(period?["StartDate"]), end: SourceEnd(text(of: period?["EndDate"])))
  }

  private static func experience(
    _ position: SourceCursor, of employer: SourceCursor, lasting whole: SourceCursor?, in draft: inout Draft
  ) {
    let place = position["EmploymentPeriod"] ?? whole
    let period = SourcePeriod(date(place?["StartDate"]), date(place?["EndDate"]))
    let title = position["PositionTitle"]
    if let kind = title?["@typeCode"], kind.says("FREETEXT") { kind.take() }
    draft.experience(
      employer: employer["OrganizationName"], position: title, from: period.from,
      end: Draft.End(period.to, current: place?["CurrentIndicator"], hasEnd: place?.said("EndDate") != nil),
      functions: position["Description"]?.lines(RichText.lines) ?? [])
  }

  /// A date is the text of its element, or of one inside it.
  private static func date(_ place: SourceCursor?) -> SourceDate? { SourceDate(text(of: place)) }

  private static func text(of place: SourceCursor?) -> SourceCursor? { place?["FormattedDateTime"] ?? place }
}
