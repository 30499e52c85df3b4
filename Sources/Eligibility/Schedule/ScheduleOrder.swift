/// Which steps of a schedule come one after another under every book.
///
/// The order of the evaluations themselves differs between the books: papers are looked at before the knowledge test
/// or after it.
enum ScheduleOrder {
  struct Pair {
    let earlier: String
    let later: String
    /// Whether the earlier one must have ended; else it must have begun.
    var whole = true
  }

  static let pairs: [Pair] = [
    Pair(earlier: "approval", later: "publication"),
    // Papers may go with the application: then both are one act.
    Pair(earlier: "application", later: "documents", whole: false),
    Pair(earlier: "application", later: "fichaResults"),
    Pair(earlier: "application", later: "knowledge"),
    Pair(earlier: "application", later: "psychological"),
    Pair(earlier: "documents", later: "curricularResults"),
    Pair(earlier: "knowledge", later: "knowledgeResults"),
    Pair(earlier: "psychological", later: "psychologicalResults"),
    Pair(earlier: "interview", later: "interviewResults"),
    // The interview is for those whom the other evaluations left.
    Pair(earlier: "fichaResults", later: "interview"),
    Pair(earlier: "knowledgeResults", later: "interview"),
    Pair(earlier: "curricularResults", later: "interview"),
    Pair(earlier: "interviewResults", later: "finalResults"),
    Pair(earlier: "interview", later: "finalResults"),
    Pair(earlier: "finalResults", later: "contract"),
  ]
}
