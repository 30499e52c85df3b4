import Documents
import Eligibility
import Testing

/// What two readers say of one document, taken together.
@Suite struct DocumentInspectionTests {
  private static let seen = WorkerMessage.page(.init(number: 1, width: 210, height: 297, content: .text))
  private static let blank = WorkerMessage.page(
    .init(number: 1, width: 210, height: 297, content: .blank, flaws: [.blank]))

  private static func pdf(_ flaws: [Evidence.Flaw] = [], pages: Int? = 1) -> WorkerMessage {
    .structure(.init(format: .pdf, bytes: 1_000, pages: pages, flaws: flaws))
  }

  /// A situation, what each mode says before it ends, how it ends, and the flaws of the whole.
  static let situations:
    [(String, [WorkerMessage], WorkerMessage.Ending, [WorkerMessage], WorkerMessage.Ending, [Evidence.Flaw])] = [
      ("both read it", [pdf()], .finished, [.document(pages: 1, flaws: []), seen], .finished, []),
      (
        "one overcomes damage", [pdf([.unreadable])], .finished, [.document(pages: 1, flaws: []), seen], .finished,
        [.damaged]
      ),
      (
        "neither opens it", [pdf([.unreadable], pages: nil)], .finished, [.document(pages: 0, flaws: [.unreadable])],
        .finished, [.unreadable]
      ),
      ("it has no page", [pdf(pages: 0)], .finished, [.document(pages: 0, flaws: [.noPages])], .finished, [.noPages]),
      (
        "only one finds a page", [pdf(pages: 1)], .finished, [.document(pages: 0, flaws: [.noPages])], .finished,
        [.unreadable]
      ),
      (
        "they count otherwise", [pdf(pages: 2)], .finished, [.document(pages: 1, flaws: []), seen], .finished,
        [.damaged]
      ),
      ("all is blank", [pdf()], .finished, [.document(pages: 1, flaws: []), blank], .finished, [.blank]),
      (
        "one page of two is blank", [pdf(pages: 2)], .finished, [.document(pages: 2, flaws: []), seen, blank],
        .finished,
        [.blankPage]
      ),
      (
        "it asks for a password", [pdf([.password], pages: nil)], .finished,
        [.document(pages: 0, flaws: [.password, .noPages])], .finished, [.password]
      ),
      (
        "the first reader falls over it", [pdf()], .crash, [.document(pages: 1, flaws: []), seen], .finished, [.damaged]
      ),
      ("both fall over it", [], .crash, [], .crash, []),
      ("the second takes too long", [pdf()], .finished, [.document(pages: 1, flaws: []), seen], .time, [.limits]),
      ("the first takes too long", [pdf()], .time, [.document(pages: 1, flaws: []), seen], .finished, [.limits]),
    ]

  @Test(arguments: situations)
  func twoReadersTogetherSayWhatAPersonWouldSee(
    situation: String, structure: [WorkerMessage], first: WorkerMessage.Ending, pages: [WorkerMessage],
    second: WorkerMessage.Ending, flaws: [Evidence.Flaw]
  ) {
    var inspection = DocumentInspection(name: "a.pdf")
    for message in structure { inspection.add(message, in: .structure) }
    inspection.add(.ended(first), in: .structure)
    for message in pages { inspection.add(message, in: .pages) }
    inspection.add(.ended(second), in: .pages)
    #expect(inspection.flaws == (structure.isEmpty ? [.limits] : flaws), "\(situation)")
  }

  @Test func aNameThatSaysAnotherFormatIsAFlaw() {
    var inspection = DocumentInspection(name: "a.png")
    inspection.add(Self.pdf(), in: .structure)
    #expect(inspection.flaws == [.misnamed])
  }

  @Test func aFileThatCannotBeOpenedIsNothing() {
    var inspection = DocumentInspection(name: "a.pdf")
    inspection.add(.ended(.unopened), in: .structure)
    #expect(inspection.isUnopened)
  }
}
