/// Something of an applicant file that papers prove: a record, or a condition that gives a bonus.
public struct ProvedPlace {
  /// The list of the file that it stands in; of a condition, where it stands.
  let list: String
  /// Its place in the list; a condition has none.
  let index: Int?
  /// The id of a record that has one.
  public let id: String?
  public let proofs: [Proof]

  /// Whether it is a record, and no condition.
  public var isRecord: Bool { index != nil }

  /// Where it stands in the file: `experience[3]`, `personal.conditions.athlete`.
  public var path: String { index.map { "\(list)[\($0)]" } ?? list }

  /// What a verdict names it by: its id, or where it stands.
  public var reference: String { id ?? path }

  /// Who confirmed papers of it, as the file itself says: each once.
  public var confirmedBy: [String] {
    var seen: Set<String> = []
    return proofs.compactMap(\.verifiedBy).filter { seen.insert($0).inserted }
  }
}

extension ApplicantFile {
  /// All that papers can prove, whether or not there are any: records in the order of the format, then conditions.
  public var provedPlaces: [ProvedPlace] {
    var places: [ProvedPlace] = []
    places.reserveCapacity(education.count + collegiation.count + training.count + experience.count + additional.count)
    func add<Record>(_ list: String, _ records: [Record], _ parts: (Record) -> (id: String?, proofs: [Proof])) {
      for index in records.indices {
        let (id, proofs) = parts(records[index])
        places.append(ProvedPlace(list: list, index: index, id: id, proofs: proofs))
      }
    }
    add("education", education) { ($0.id, $0.proofs) }
    add("collegiation", collegiation) { ($0.id, $0.proofs) }
    add("training", training) { ($0.id, $0.proofs) }
    add("experience", experience) { ($0.id, $0.proofs) }
    add("additional", additional) { (nil, $0.proofs) }
    let conditions = personal.conditions
    for (name, proofs) in [
      ("personal.conditions.disability", conditions.disability?.proofs),
      ("personal.conditions.armedForces", conditions.armedForces?.proofs),
      ("personal.conditions.athlete", conditions.athlete?.proofs),
    ] {
      if let proofs { places.append(ProvedPlace(list: name, index: nil, id: nil, proofs: proofs)) }
    }
    return places
  }

  /// Changes the proofs of all that papers can prove, each with what a verdict names it by (`ProvedPlace.reference`).
  public mutating func updateProofs(_ update: (_ reference: String, _ proofs: inout [Proof]) -> Void) {
    for index in education.indices { update(education[index].id, &education[index].proofs) }
    for index in collegiation.indices { update(collegiation[index].id, &collegiation[index].proofs) }
    for index in training.indices { update(training[index].id, &training[index].proofs) }
    for index in experience.indices { update(experience[index].id, &experience[index].proofs) }
    for index in additional.indices { update("additional[\(index)]", &additional[index].proofs) }
    func change<Condition>(_ condition: inout Condition?, _ name: String, _ proofs: WritableKeyPath<Condition, [Proof]>)
    {
      guard var declared = condition else { return }
      update("personal.conditions.\(name)", &declared[keyPath: proofs])
      condition = declared
    }
    change(&personal.conditions.disability, "disability", \.proofs)
    change(&personal.conditions.armedForces, "armedForces", \.proofs)
    change(&personal.conditions.athlete, "athlete", \.proofs)
  }
}
