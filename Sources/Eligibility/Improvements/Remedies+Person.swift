internal import Applicant
internal import Days
internal import Reading

// The person and the file itself.
extension Remedies {
  /// An empty field, filled with a value that would do: how it must be for the requirement to be met.
  func fill(_ path: String, _ record: String?) -> Remedy {
    if let record, let index = file.experience.firstIndex(where: { $0.id == record }) {
      return period(file.experience[index], "experience[\(index)]")
    }
    let value: String
    switch path {
    case "personal.birthDate":
      let latest = assessment.on.addingMonths(-12 * max(rules.integer(.minimumAge), 1))
      value = JSONText.quoted(latest.description)
    case "personal.nationality":
      guard let asked = assessment.posting.profile.nationality else { return .impossible }
      value = JSONText.quoted(asked)
    case "personal.declarations.fullCivilRights": value = "true"
    case "personal.declarations.convicted", "personal.declarations.disqualified": value = "false"
    case "personal.declarations.antecedentes", "personal.declarations.registries": value = "[]"
    case "personal.document": value = JSONText.object(["type": JSONText.quoted("DNI"), "number": #""00000000""#])
    case "personal.phones", "personal.emails": value = JSONText.texts(["…"])
    default: value = JSONText.quoted("…")
    }
    return .step(.fillIn(path: path), record, [set(path, value)])
  }

  /// The start or the end of a job that does not say it, so that as few days as possible are taken for granted.
  private func period(_ record: ExperienceRecord, _ path: String) -> Remedy {
    let end: Day? =
      switch record.to {
      case .on(let end): end.first
      case .current, nil: nil
      }
    let day = record.from?.last ?? end ?? assessment.on
    var assumptions: [Assumption] = []
    if record.from == nil { assumptions.append(set("\(path).from", JSONText.quoted(day.description))) }
    if record.to == nil { assumptions.append(set("\(path).to", JSONText.quoted(day.description))) }
    return .step(.fillIn(path: "\(path).\(record.from == nil ? "from" : "to")"), record.id, assumptions)
  }

  /// The folio of every proof of a kind that lacks it.
  func folio(_ kind: String, _ record: String?) -> Remedy {
    guard let record, let place = place(record) else { return .impossible }
    let lacking = place.proofs.indices.filter { place.proofs[$0].kind == kind && place.proofs[$0].folio == nil }
    return .step(.folio(proof: kind), record, lacking.map { set("\(place.path).proofs[\($0)].folio", "1") })
  }

  /// A document of the application: attached where it is named, else added.
  func attachDocument(_ kind: String) -> Remedy {
    let named = file.documents.indices.filter { file.documents[$0].kind == kind }
    let assumptions =
      named.isEmpty
      ? [
        set(
          "documents[\(file.documents.count)]",
          JSONText.object(["kind": JSONText.quoted(kind), "signed": "true", "foliated": "true"]))
      ] : named.map { set("documents[\($0)].attachment", "null") }
    return .step(
      .attachDocument(kind: kind, foliated: rules.effect(.unfoliated) != .ignored), nil, assumptions)
  }
}
