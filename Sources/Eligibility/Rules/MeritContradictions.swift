/// Values of a book about marks that cannot both hold.
enum MeritContradictions {
  static func contradictions(of rules: Rules) -> [(String, String)] {
    marks(rules) + grades(rules) + order(rules) + sheet(rules)
  }

  private static func marks(_ rules: Rules) -> [(String, String)] {
    [RuleKey.marksConocimientos, .marksCurricular, .marksEntrevista].flatMap { key -> [(String, String)] in
      guard case .figures(let marks) = rules.value(key), let minimum = marks["minimum"],
        let maximum = marks["maximum"], let step = marks["step"]
      else { return [] }
      let name = key.rawValue
      var found: [(String, String)] = []
      if minimum > maximum {
        found.append(("\(name): el mínimo supera al máximo", "\(name): the minimum is above the maximum"))
      }
      if step == 0 || maximum % max(1, step) != 0 {
        found.append(
          ("\(name): el máximo no es un múltiplo del paso", "\(name): the maximum is no multiple of the step"))
      }
      return found
    }
  }

  private static func grades(_ rules: Rules) -> [(String, String)] {
    [RuleKey.gradesFormacion, .gradesGeneral, .gradesEspecifica, .gradesPublico].compactMap {
      key -> (String, String)? in
      guard case .figures(let points) = rules.value(key) else { return nil }
      let bands = RuleKey.gradeBands.compactMap { points[$0] }
      guard zip(bands, bands.dropFirst()).contains(where: { $0 > $1 }) else { return nil }
      return (
        "\(key.rawValue): quien tiene más recibe menos puntos", "\(key.rawValue): who has more gets fewer points"
      )
    }
  }

  /// Of every process the review of the curriculum and the interview are part; the ficha comes first, if it comes.
  private static func order(_ rules: Rules) -> [(String, String)] {
    let order = rules.words(.meritOrder) ?? []
    let name = RuleKey.meritOrder.rawValue
    var found: [(String, String)] = []
    if let place = order.firstIndex(of: MeritStage.ficha.rawValue), place > 0 {
      found.append(("\(name): «ficha» va primero", "\(name): \"ficha\" comes first"))
    }
    if !order.contains(MeritStage.curricular.rawValue) || order.last != MeritStage.entrevista.rawValue {
      found.append(
        (
          "\(name): faltan «curricular» o, al final, «entrevista»",
          "\(name): \"curricular\" or, at the end, \"entrevista\" is missing"
        ))
    }
    return found
  }

  private static func sheet(_ rules: Rules) -> [(String, String)] {
    guard case .figures(let scale) = rules.value(.sheetScale), let least = scale["minimum"],
      let most = scale["maximum"], least >= most
    else { return [] }
    let name = RuleKey.sheetScale.rawValue
    return [("\(name): el mínimo no es menor que el máximo", "\(name): the minimum is not below the maximum")]
  }
}
