internal import Reading

/// Values of a book that cannot both hold.
enum RuleContradictions {
  /// Notes the contradictions of a book, on every day on which one of its values begins to hold.
  static func note(in book: RuleBook, at root: JSONValue, log: FaultLog) {
    var said: Set<String> = []
    for day in Set(book.values.values.flatMap { $0 }.compactMap(\.source.from)).sorted() {
      for (es, en) in contradictions(of: book.rules(on: day)) where said.insert(es).inserted {
        log.add(.contradiction(es: es, en: en), at: root["values"] ?? root)
      }
    }
  }

  /// What cannot both hold of the rules on one day.
  static func contradictions(of rules: Rules) -> [(String, String)] {
    var found: [(String, String)] = []
    func add(_ keys: [RuleKey], _ es: String, _ en: String) {
      let names = keys.map(\.rawValue).joined(separator: ", ")
      found.append(("\(names): \(es)", "\(names): \(en)"))
    }
    let refused = Set(rules.words(.refused) ?? [])
    for key in [
      RuleKey.acceptedEmpleo, .acceptedServicio, .acceptedPreprofesional, .acceptedProfesional, .acceptedSecigra,
    ] {
      if let both = rules.words(key)?.filter(refused.contains), !both.isEmpty {
        let list = both.joined(separator: ", ")
        add([key, .refused], "«\(list)» se acepta y se rechaza a la vez", "\"\(list)\" is both accepted and refused")
      }
    }
    if rules.integer(.programmeGoverningBody) > rules.integer(.programmeMinimum) {
      add(
        [.programmeGoverningBody, .programmeMinimum], "el mínimo del ente rector supera al general",
        "the minimum for a governing body is above the general one")
    }
    let kinds = Set(rules.demands(.collegiationProof).flatMap { $0 })
    let loose = (rules.words(.collegiationValid) ?? []).filter { !kinds.contains($0) }
    if !loose.isEmpty {
      let list = loose.joined(separator: ", ")
      add(
        [.collegiationValid, .collegiationProof], "«\(list)» debe estar vigente pero no se pide",
        "\"\(list)\" must be valid but is not asked for")
    }
    if let formats = rules.words(.formats), formats.isEmpty {
      add([.formats], "no queda ningún formato admitido", "no format is left that would be accepted")
    }
    if rules.effect(.folio) == .ignored, rules.flag(.additionalFolio) {
      add(
        [.folio, .additionalFolio], "se pide folio solo en los requisitos adicionales",
        "a folio is asked of further requirements alone")
    }
    return found + MeritContradictions.contradictions(of: rules)
  }
}
