internal import Applicant
internal import Eligibility
internal import Reading

/// Values of rules and where they stand, in words.
struct RuleValueText {
  let wording: Wording

  /// A value as a person reads it; the key says what its words and numbers mean.
  func text(_ value: RuleValue, of key: RuleKey?) -> String {
    switch value {
    case .word(let word): term(word, key)
    case .integer(let number): figure(number, key)
    case .flag(let flag): flag ? wording.pick("sí", "yes") : "no"
    case .any: any(key)
    case .words(let words):
      if words.isEmpty {
        wording.pick("ninguno", "none")
      } else if key == .meritOrder || key == .meritTies {
        words.map { term($0, key) }.joined(separator: "; ")
      } else if key == .simultaneous {
        words.map { term($0, key) }.joined(separator: wording.pick("; si no, ", "; else "))
      } else {
        words.map { term($0, key) }.joined(separator: ", ")
      }
    case .demands(let groups):
      groups.isEmpty
        ? wording.pick("nada", "nothing") : groups.map { wording.terms($0, .or) }.joined(separator: "; ")
    case .issuers(let only, let not, let sector):
      (only.map { wording.pick("solo ", "only ") + wording.terms($0, .or) }
        ?? wording.pick("cualquiera, salvo ", "anybody but ") + wording.terms(not ?? [], .or))
        + (sector.map { " (sector: \(wording.term($0.rawValue)))" } ?? "")
    case .table(let words):
      RuleValueText.rows(words).map { word, names in
        "\(wording.term(word)): \(names.map { term($0, key) }.joined(separator: ", "))"
      }.joined(separator: "; ")
    case .figure(let number): figure(hundredths: number, key)
    case .figures(let figures):
      (key?.figureNames ?? figures.keys.sorted()).compactMap { name in
        figures[name].map { "\(wording.tableName(name, of: key)): \(figure(hundredths: $0, key))" }
      }.joined(separator: "; ")
    case .unset: wording.pick("lo fijan las bases de cada convocatoria", "set by the rules of each posting")
    case .term(let term): wording.term(term)
    case .registry(let effect, let careers):
      wording.term(effect.rawValue)
        + (careers.map { wording.pick(", si se pide ", ", where the post asks for ") + wording.list($0, .or) }
          ?? "")
    }
  }

  /// A term that any length will do for is none.
  private func any(_ key: RuleKey?) -> String {
    switch key {
    case .publicationPublic, .publicationDirect, .publicationCooperation, .publicationPractice, .contractTerm,
      .appealTerm, .resolutionTerm:
      wording.pick("ninguno: no lo fijan", "none: they set none")
    case .applicationsMaximum: wording.pick("sin máximo: no lo fijan", "no maximum: they set none")
    case .meritAdvance: wording.pick("todas: no lo limitan", "all: they set no limit")
    case .interviewSheets: wording.pick("cualquier número: no lo fijan", "any number: they set none")
    default: wording.pick("cualquiera", "any")
    }
  }

  /// The names of a table by the word that they have.
  private static func rows(_ table: [String: String]) -> [(word: String, names: [String])] {
    Dictionary(grouping: table.keys.sorted()) { table[$0] ?? "" }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// A document and the section of it.
  func citation(_ citation: Citation) -> String { "\(citation.document) · \(citation.section)" }

  private func figure(hundredths: Int, _ key: RuleKey?) -> String {
    let text = Hundredths.short(hundredths)
    switch key {
    case .athletePercentages, .youthPercentage, .youthPublicSector, .disabilityPercentage, .armedForcesPercentage,
      .sheetWeights:
      return "\(text) %"
    default: return text
    }
  }

  private func figure(_ number: Int, _ key: RuleKey?) -> String {
    switch key {
    case .preprofessionalMinimum, .professionalMaximum: wording.months(number)
    case .courseMinimum, .programmeMinimum, .programmeGoverningBody: wording.hours(number)
    case .minimumAge, .youthMaximumAge:
      wording.count(number, wording.pick("año", "year"), wording.pick("años", "years"))
    case .applicationsMaximum: wording.count(number, wording.pick("vez", "time"), wording.pick("veces", "times"))
    default: String(number)
    }
  }

  /// A word that only its key gives a meaning, or one of the vocabulary.
  private func term(_ word: String, _ key: RuleKey?) -> String {
    switch (key, word) {
    case (.simultaneous, "related"):
      wording.pick("el relacionado con el perfil", "the one the profile asks for")
    case (.simultaneous, "longer"): wording.pick("el de mayor duración", "the longer one")
    case (.simultaneous, "earlier"): wording.pick("el que empezó antes", "the one that began earlier")
    case (.preprofessionalMinimumOf, "union"): wording.pick("sobre la suma", "on all together")
    case (.preprofessionalMinimumOf, "record"): wording.pick("sobre cada una", "on each")
    case (.preprofessionalTowards, "general"):
      wording.pick("solo la experiencia general", "general experience only")
    case (.preprofessionalTowards, "all"): wording.pick("toda la experiencia", "all experience")
    case (.preprofessionalUntil, "start"):
      wording.pick(
        "hasta el día desde el que cuenta la experiencia", "until the day from which experience counts")
    case (.preprofessionalUntil, "end"): wording.pick("hasta su propio fin", "until its own end")
    case (.secigraCounts, "whole"): wording.pick("un año completo", "one full year")
    case (.secigraCounts, "fromStart"):
      wording.pick(
        "desde el día desde el que cuenta la experiencia", "from the day from which experience counts")
    case (.translation, "none"): wording.pick("ninguna", "none")
    case (.translation, "simple"): wording.pick("una traducción simple", "a simple translation")
    case (.translation, "namedTranslator"):
      wording.pick("una traducción con el nombre del traductor", "a translation that names its translator")
    case (.applicationsWithin, "posting"):
      wording.pick("las de la misma convocatoria de un puesto", "those for the same posting")
    case (.applicationsWithin, "call"):
      wording.pick("las de todos los puestos de la convocatoria", "those for all posts of the call")
    case (.applicationsCount, "first"): wording.pick("la primera", "the first")
    case (.applicationsCount, "last"): wording.pick("la última", "the last")
    case (.meritOrder, _): MeritStage(rawValue: word).map(wording.stage) ?? word
    case (.meritTies, _): TieBreak(rawValue: word).map(wording.tieBreak) ?? word
    case (.meritDesierto, _): DesiertoCase(rawValue: word).map(wording.desierto) ?? word
    case (.meritStatuses, _): word
    case (.curricularPoints, _), (.interviewCombine, _), (.psychologicalAbsence, _), (.meritSubstitutes, _),
      (.meritCancel, _), (.athleteBase, _), (.bonusBase, _):
      key.map { wording.meritWord(word, of: $0) } ?? word
    case (.acceptance, _): Evidence.Flaw(rawValue: word).map(wording.flaw) ?? wording.term(word)
    case (.fileFields, _): wording.term("personal.\(word)")
    default: wording.term(word)
    }
  }
}
