internal import Days
internal import Eligibility

/// What the drawing shows, for those who do not see it.
struct TimelineDescription {
  let words: VerdictWords
  let stretches: [Stretch]
  /// Ids of the records that have something to show, in the order of the file.
  let records: [String]

  var title: String {
    words.wording.pick("Experiencia en el tiempo", "Experience over time")
  }

  /// From when counting starts, what each record shows, what it comes to.
  var text: String {
    let lanes = records.map { id in
      let parts = stretches.filter { $0.record == id }.map { stretch in
        [words.wording.mark(stretch.mark), stretch.run.map(words.wording.run)].compactMap { $0 }
          .joined(separator: " ")
      }
      return "\(words.recordTitle(id)): \(parts.joined(separator: "; "))."
    }
    let start = records.isEmpty ? [] : [words.start]
    return (start + lanes + RequirementBars(words).texts.map { "\($0)." }).joined(separator: " ")
  }
}
