import Reading
import TestSupport
import Testing

@Suite struct FaultLogTests {
  @Test(arguments: [(999, 0), (1_000, 0), (1_001, 1), (1_500, 500)])
  func faultsBeyondTheLimitAreCountedOnly(count: Int, omitted: Int) throws {
    #expect(FaultLog.limit == 1_000)
    let log = FaultLog(file: "test.json")
    let text = "{\"v\": [" + Array(repeating: "1", count: count).joined(separator: ",") + "]}"
    let document = try #require(log.parse(Array(text.utf8)))
    var reader = try #require(ObjectReader(document.root, log: log))
    #expect(reader.texts("v")?.isEmpty == true)
    #expect(log.faults.count == min(count, FaultLog.limit))
    #expect(log.omitted == omitted)
    #expect(log.hasErrors)
    #expect(log.faults.last?.path == "v[\(min(count, FaultLog.limit) - 1)]")
  }

  @Test func linesOfATableBeyondTheLimitAreCountedOnly() {
    let log = FaultLog(file: "t.csv")
    for line in 1...1_002 { log.add(.emptyText, line: line, path: "") }
    #expect(log.faults.count == 1_000)
    #expect(log.omitted == 2)
  }

  @Test(arguments: [1_000, 1_001])
  func warningsAloneAreNoErrorHoweverMany(count: Int) throws {
    let log = FaultLog(file: "test.json")
    let text = "{" + (0..<count).map { "\"k\($0)\": 1" }.joined(separator: ",") + "}"
    let document = try #require(log.parse(Array(text.utf8)))
    try #require(ObjectReader(document.root, log: log)).finish()
    #expect(log.unknown.count == count)
    #expect(!log.hasErrors)
    #expect(log.faults.count == FaultLog.limit)
  }

  @Test func logWithoutFaultsHasNoErrors() {
    let log = FaultLog(file: "x")
    #expect(!log.hasErrors && log.faults.isEmpty && log.omitted == 0 && log.unknown.isEmpty)
  }

  @Test func faultNamesItsFile() {
    let log = FaultLog(file: "folder/ñ.json")
    _ = log.parse([])
    #expect(log.faults.map(\.file) == ["folder/ñ.json"])
  }

  /// Places are searched for from where the search before came to, whatever the order in which they are asked for.
  @Test func placesAreTheSameInEveryOrder() throws {
    let text =
      "{\"a\": [0, {\"b\": [\"ñ\", 2], \"c\": {}},\n [[\"😀\"], 4]], \"d\": {\"e\": [5,\n{\"f\": 6}]}, \"g\": 7}"
    let root = try #require(FaultLog(file: "").parse(Array(text.utf8))).root
    func all(_ value: JSONValue) -> [JSONValue] {
      [value] + (value.elements ?? []).flatMap(all) + (value.members ?? []).flatMap { all($0.value) }
    }
    let values = all(root)
    #expect(values.map(\.path).contains("d.e[1].f") && values.count == 18)
    var generator = SeededGenerator.forTest()
    for order in [values, values.reversed()] + (0..<20).map({ _ in values.shuffled(using: &generator) }) {
      let log = FaultLog(file: "")
      for value in order { log.add(.emptyText, at: value) }
      #expect(log.faults.map(\.path) == order.map(\.path))
      // Each by itself is searched for from the beginning.
      let alone = order.compactMap { value -> Fault? in
        let log = FaultLog(file: "")
        log.add(.emptyText, at: value)
        return log.faults.first
      }
      #expect(log.faults.map { "\($0.line):\($0.column)" } == alone.map { "\($0.line):\($0.column)" })
    }
  }
}
