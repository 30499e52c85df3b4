/// Several verdicts of one file as JSON (`comparison/1`): the verdicts, in the order asked.
public enum ComparisonJSON {
  public static func render(_ answers: [Answer], wording: Wording) -> String {
    JSONOutput.object([
      ("schema", .text("comparison/1")), ("verdicts", .array(answers.map { VerdictJSON.output($0, wording) })),
    ]).rendered() + "\n"
  }
}
