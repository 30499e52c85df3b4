/// Which steps of a schedule come one after another under every book.
///
/// The order of the evaluations themselves differs between the books: papers are looked at before the knowledge test
/// or after it.
enum ScheduleOrder {
  struct Pair {
    let earlier: ScheduleStep
    let later: ScheduleStep
    /// Whether the earlier one must have ended; else it must have begun.
    var whole = true
  }

  static let pairs: [Pair] = [
    Pair(earlier: .approval, later: .publication),
    // Papers may go with the application: then both are one act.
    Pair(earlier: .application, later: .documents, whole: false),
    Pair(earlier: .application, later: .fichaResults),
    Pair(earlier: .application, later: .knowledge),
    Pair(earlier: .application, later: .psychological),
    // Nothing is judged before one can apply for it.
    Pair(earlier: .application, later: .curricularResults),
    Pair(earlier: .application, later: .interview),
    Pair(earlier: .application, later: .finalResults),
    Pair(earlier: .application, later: .contract),
    Pair(earlier: .documents, later: .curricularResults),
    Pair(earlier: .documents, later: .finalResults),
    // Only who was found apto by the ficha takes the test (IPD 7.1).
    Pair(earlier: .fichaResults, later: .knowledge),
    Pair(earlier: .knowledge, later: .knowledgeResults),
    Pair(earlier: .psychological, later: .psychologicalResults),
    Pair(earlier: .interview, later: .interviewResults),
    // The interview is for those whom the other evaluations left.
    Pair(earlier: .fichaResults, later: .interview),
    Pair(earlier: .knowledge, later: .interview),
    Pair(earlier: .knowledgeResults, later: .interview),
    // Indecopi 2.1.2 b: before the interview.
    Pair(earlier: .psychological, later: .interview),
    Pair(earlier: .curricularResults, later: .interview),
    Pair(earlier: .interviewResults, later: .finalResults),
    Pair(earlier: .interview, later: .finalResults),
    Pair(earlier: .interview, later: .contract),
    Pair(earlier: .finalResults, later: .contract),
  ]
}
