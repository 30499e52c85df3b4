import Days
import Eligibility
import Merit
import Reading

/// Situations of marks that together tell every value of a book, each by what it comes to.
struct MeritSituations {
  private let book: String
  private let plain: Merits
  /// The same where the bonus for disability is nothing: then equal marks are equal totals.
  private let free: Merits

  init(book: String, sets: [String: Any] = [:]) throws {
    self.book = book
    plain = try Merits(book, sets: sets)
    free = try Merits(book, sets: sets.merging(["bonus.disability.percentage": 0]) { own, _ in own })
  }

  /// What each situation comes to, or the faults that it has.
  var outcomes: [String: String] {
    Dictionary(all.map { ($0.0, Self.outcome($0.1)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The first situation that comes to something else than before; `nil` where none does.
  func firstDifference(from before: [String: String]) -> String? {
    all.first { before[$0.0] != Self.outcome($0.1) }?.0
  }

  static func outcome(_ merits: Merits) -> String {
    let (table, faults) = merits.made()
    guard let table else { return faults.map { "\($0.line) \($0.path)" }.joined(separator: "; ") }
    let entries = table.entries.map { entry in
      "\(entry.person.number) \(entry.position ?? 0) \(entry.total?.rounded ?? -1) \(entry.subtotal?.rounded ?? -1) "
        + "\(entry.condition) \(entry.tie.map { "\($0)" } ?? "")"
    }
    let young = table.notes.filter { if case .youthNotInBook = $0 { true } else { false } }
    return "\(table.result) \(entries.joined(separator: "; ")) \(young)"
  }

  private var all: [(String, Merits)] { marks() + bonuses() + ties() + ends() }

  private var base: Merits { plain }

  /// How many sheets an interview has.
  private var sheets: Int { book == "indecopi-2023" ? 3 : 2 }

  private func equal(_ mark: String) -> [String] { Array(repeating: mark, count: sheets) }

  // MARK: Marks

  private func marks() -> [(String, Merits)] {
    var found: [(String, Merits)] = []
    for mark in [
      "10", "11", "11.5", "11.99", "12", "12.01", "12.02", "12.5", "13", "14", "15", "16", "16.25", "18", "20", "20.01",
      "20.5", "21", "22",
    ] {
      var merits = base
      merits.add("1")
      merits.mark("1", mark, equal("30"))
      found.append(("knowledge \(mark)", merits))
    }
    for mark in [
      "19.99", "20", "20.01", "23.99", "24", "24.99", "25", "25.01", "30.01", "30.25", "39.99", "40", "40.01",
    ] {
      var merits = base
      merits.add("1")
      merits.mark("1", "16", equal(mark))
      found.append(("interview \(mark)", merits))
      var failed = base
      failed.add("1")
      failed.lines =
        ["1,conocimientos,,16,"]
        + equal(mark).enumerated().map { "1,entrevista,otro \($0.offset),\($0.element)," }
      found.append(("interview \(mark) by others", failed))
    }
    for marks in [["30", "31"], ["30", "31", "32"], ["30", "30", "30", "30"], ["30"], ["20", "20", "20"]] {
      var merits = base
      merits.add("1")
      merits.mark("1", "16", marks)
      found.append(("sheets \(marks)", merits))
    }
    var many = base
    for (number, mark) in [("1", "20"), ("2", "18"), ("3", "16"), ("4", "14")] {
      many.add(number)
      many.mark(number, mark, number == "4" ? [] : equal("30"))
    }
    found.append(("four different marks", many))
    many.mark("4", nil, equal("30"))
    found.append(("four interviews", many))
    many.mark("3", nil, equal("30"))
    many.lines.removeAll { $0.hasPrefix("3,entrevista") || $0.hasPrefix("4,entrevista") }
    found.append(("two interviews", many))
    for above in 0...3 {
      for months in [0, 11, 12, 13, 23, 24, 25, 35, 36, 37, 47, 48, 49, 60] {
        var merits = base
        var over: [RequirementID: Duration] = [:]
        let ids = [.general] + merits.posting.profile.specific.map { RequirementID.specific($0.id) }
        for (index, id) in ids.enumerated() {
          // One of them is exceeded less than the others.
          over[id] = Duration(months: index == months % 4 ? months : months + index)
        }
        merits.add("1", above: above, over: over)
        merits.mark("1", "16", equal("30"))
        found.append(("degrees \(above), months \(months)", merits))
      }
    }
    // Of the form: 20, 21 and, with everything, 40 points.
    for (name, general) in [("20", 0), ("21", 24)] {
      var merits = base
      merits.add("1", above: nil, over: beyond(24, general: general))
      merits.mark("1", "16", equal("30"))
      found.append(("\(name) points of the form", merits))
    }
    var short = base
    short.add("1", above: nil)
    short.mark("1", "16", equal("30"))
    found.append(("without the degree", short))
    var form = base
    form.head += ",detail"
    for (number, levels) in [
      ("1", "sobresaliente sobresaliente sobresaliente"), ("2", "aceptable aceptable aceptable"),
      ("3", "basico basico basico basico basico basico basico"),
      ("4", "sobresaliente sobresaliente sobresaliente insuficiente"),
    ] {
      var own = form
      own.add(number)
      own.lines = ["\(number),conocimientos,,,,\(levels)", "\(number),entrevista,area-usuaria,30,,"]
      found.append(("rubric \(number)", own))
    }
    for points in [
      "5 5 5 5 4 4 4 3 3 3", "4 4 4 4 5 5 5 3 3 3", "3 3 3 3 3 3 4 5 5 5", "1 5 5 5 5 5 5 5 5 5",
      "0.99 5 5 5 5 5 5 5 5 5",
    ] {
      var own = form
      own.add("1")
      own.lines = ["1,conocimientos,,16,,", "1,entrevista,area-usuaria,,,\(points)"]
      found.append(("sheet \(points)", own))
    }
    form.add("1")
    form.lines = ["1,conocimientos,,16,,", "1,entrevista,area-usuaria,,,5 5 5 5 5.01 5 5 5 5 5"]
    found.append(("sheet above its scale", form))
    return found
  }

  /// So many months more than asked of each experience.
  private func beyond(_ months: Int, general: Int) -> [RequirementID: Duration] {
    var over = [RequirementID.general: Duration(months: general)]
    for specific in plain.posting.profile.specific {
      over[.specific(specific.id)] = Duration(months: months)
    }
    return over
  }

  // MARK: Bonuses

  private func bonuses() -> [(String, Merits)] {
    var found: [(String, Merits)] = []
    for level in 1...5 {
      var merits = base
      merits.add("1", bonuses: [athlete(level), disability])
      merits.mark("1", "16", equal("30"))
      found.append(("athlete \(level)", merits))
      merits.decisions = [
        Decision(applicant: "1", requirement: "bonus.athlete", record: "-", accept: true, by: "C", role: "comite")
      ]
      found.append(("athlete \(level), pertinent", merits))
    }
    for born in ["1994-03-25", "1995-03-25", "1996-03-25", "1997-03-25"] {
      for years in 0...4 {
        var merits = base
        merits.add("1", born: born, bonuses: [disability], years: years)
        merits.mark("1", "16", equal("30"))
        found.append(("born \(born), \(years) years", merits))
      }
    }
    for (name, given) in [
      ("disability", [disability]), ("armed forces", [armedForces]), ("both", [disability, armedForces]),
    ] {
      var merits = base
      merits.add("1", bonuses: given)
      merits.mark("1", "16", equal("30"))
      found.append((name, merits))
    }
    return found
  }

  // MARK: Ties

  private func ties() -> [(String, Merits)] {
    var found: [(String, Merits)] = []
    for (name, votes) in [("no vote", []), ("a vote", ["2"])] as [(String, [String])] {
      for quota in [Bool?.none, true, false] {
        let isOfThree = sheets == 3
        // The same total by other marks; by other marks with the same sheet of the area; the same marks by other sheets;
        // the same of everything.
        for (kind, people) in [
          ("other marks", [("1", "16", equal("30")), ("2", "18", equal("28"))]),
          (
            "same area",
            [("1", "16", equal("30")), ("2", isOfThree ? "14" : "15", isOfThree ? ["30", "33", "33"] : ["30", "32"])]
          ),
          ("other sheets", [("1", "16", ["29", "31", "30"]), ("2", "16", ["31", "29", "30"])]),
          ("equal", [("1", "16", equal("30")), ("2", "16", equal("30"))]),
        ] {
          var merits = base
          for (number, mark, marks) in people {
            merits.add(number)
            merits.mark(number, mark, Array(marks.prefix(sheets)))
          }
          merits.isQuotaMet = quota
          merits.decisions = merits.votes(for: votes)
          found.append(("tie: \(kind), \(name), quota \(quota.map { "\($0)" } ?? "unknown")", merits))
        }
        var merits = free
        // 14 + C + 34 and 20 + C + 28, where a bonus of nothing keeps the totals equal.
        for (number, bonuses, mark, marks) in [
          ("1", [], "20", equal("28")), ("2", [disability], "14", equal("34")),
        ] as [(String, [MeritFacts.Bonus], String, [String])] {
          merits.add(number, bonuses: bonuses)
          merits.mark(number, mark, marks)
        }
        merits.isQuotaMet = quota
        merits.decisions = merits.votes(for: votes)
        var twins = free
        twins.add("1")
        twins.add("2", bonuses: [disability])
        for number in ["1", "2"] { twins.mark(number, "16", equal("30")) }
        twins.isQuotaMet = quota
        twins.decisions = twins.votes(for: votes)
        found.append(("tie: equal but for disability, \(name), quota \(quota.map { "\($0)" } ?? "unknown")", twins))
        found.append(("tie: disability, \(name), quota \(quota.map { "\($0)" } ?? "unknown")", merits))
      }
    }
    return found
  }

  // MARK: Ends

  private func ends() -> [(String, Merits)] {
    var found: [(String, Merits)] = [("nobody", base)]
    var none = base
    none.add("1", .noApto, stage: .ficha)
    found.append(("nobody qualifies, as a ficha", none))
    none = base
    none.add("1", .noApto)
    found.append(("nobody qualifies, without a test", none))
    none.mark("1", "16")
    found.append(("nobody qualifies", none))
    var fails = base
    fails.add("1")
    fails.mark("1", "10")
    found.append(("nobody passes", fails))
    var interview = base
    interview.add("1")
    interview.mark("1", "16", equal("15"))
    found.append(("nobody passes the interview", interview))
    for status in Attendance.allCases {
      for stage in ["conocimientos", "entrevista", "psicologica"] {
        var merits = base
        merits.add("1")
        merits.lines = stage == "conocimientos" ? [] : ["1,conocimientos,,16,"]
        merits.lines.append("1,\(stage),,,\(status.rawValue)")
        found.append(("\(status.rawValue) in \(stage)", merits))
        guard stage == "psicologica" else { continue }
        merits.mark("1", nil, equal("30"))
        found.append(("\(status.rawValue) in \(stage), and interviewed", merits))
      }
    }
    var unsigned = base
    unsigned.add("1")
    unsigned.mark("1", "16", equal("30"))
    unsigned.unsigned = ["1"]
    found.append(("the winner does not sign", unsigned))
    unsigned.add("2")
    unsigned.mark("2", "16", equal("30"))
    unsigned.unsigned = ["1", "2"]
    found.append(("nor does the next", unsigned))
    var third = unsigned
    third.add("3")
    third.mark("3", "14", equal("30"))
    found.append(("nor does the next, and there is a third", third))
    unsigned.unsigned = []
    unsigned.cancelled = "ya no se necesita"
    found.append(("cancelled after the interview", unsigned))
    // Every stage passed with the least marks, hundredth by hundredth around what is needed.
    for mark in ["20", "20.01", "24", "24.01", "25", "25.01", "26.99", "27", "27.01"] {
      var merits = base
      merits.add("1", above: nil, over: beyond(24, general: 24))
      merits.mark("1", sheets == 3 ? "14" : "12", equal(mark))
      found.append(("the least, and \(mark)", merits))
    }
    return found
  }
}
