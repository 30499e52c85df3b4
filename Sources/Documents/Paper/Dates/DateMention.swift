/// A place of a document that names a date, or says that something goes on.
struct DateMention: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case date(PartialDate)
    /// "a la fecha", "hasta la actualidad".
    case now
    /// "a partir de la fecha": the day on which the paper was issued.
    case issueDay
  }

  var content: Content
  /// The tokens that it is written with.
  var tokens: Range<Int>
  /// Whether it takes its year, or month and year, from the date before: "del mismo año".
  var isOfTheSame = false
  /// The first of several days that it closes: 10 in "los días 10, 11 y 12 de mayo".
  var firstOfDays: Int?

  var date: PartialDate? {
    if case .date(let date) = content { date } else { nil }
  }
  var isNow: Bool { content == .now }
}
