import Reading
import Testing

@Suite struct CSVTableTests {
  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\n,\n", [["a", "b"]]),
      ("a,b\n , \n,2\n", [["a", "b"], ["", "2"]]),
      (" a ,b\t\n1,2\n", [["a", "b"], ["1", "2"]]),
      // As spreadsheets write it where the comma separates decimals.
      ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]), ("a\tb\n\"x;y\"\t2\n", [["a", "b"], ["x;y", "2"]]),
      ("a;b,c\n1;2,3\n", [["a;b", "c"], ["1;2", "3"]]), ("\na;b\n\"1\";2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,", [["a", "b"], ["1", ""]]),
      ("a,b\n\"1,5\",2\n", [["a", "b"], ["1,5", "2"]]),
      ("a,b\n\"di \"\"no\"\"\",2", [["a", "b"], ["di \"no\"", "2"]]),
      ("a,b\n\"dos\nlíneas\",2", [["a", "b"], ["dos\nlíneas", "2"]]),
      ("a,b\n\"x\r\ny\",2", [["a", "b"], ["x\r\ny", "2"]]),
      ("a,b\n\"\",\"\"\n", [["a", "b"]]), ("a,b\n 1 , 2 \n", [["a", "b"], [" 1 ", " 2 "]]),
      ("a,b\n5\"x,2", [["a", "b"], ["5\"x", "2"]]), ("a,b\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]), ("a\nñandú 😀", [["a"], ["ñandú 😀"]]), ("a,b", [["a", "b"]]),
    ] as [(String, [[String]])])
  func recordsAreReadFieldByField(text: String, records: [[String]]) throws {
    let log = FaultLog(file: "t.csv")
    let table = try #require(CSVTable(Array(text.utf8), log: log))
    #expect(log.faults.isEmpty)
    #expect([table.names] + table.rows.map(\.fields) == records)
  }

  @Test func blanksAroundAFieldAreNoPartOfItsValue() throws {
    let table = try #require(CSVTable(Array("a,b\n  1\u{A0}, x y \n".utf8), log: FaultLog(file: "t.csv")))
    #expect(table.values(of: table.rows[0]) == ["a": "1", "b": "x y"])
  }

  @Test(arguments: [
    ("true", true), ("TRUE", true), ("Verdadero", true), ("false", false), ("FALSO", false), ("sí", true), ("SI", true),
    ("No", false), ("1", nil), ("s", nil), ("", nil),
  ])
  func yesAndNoAreWordsOfSpreadsheets(text: String, flag: Bool?) { #expect(CSVTable.flag(text) == flag) }

  @Test func recordsKnowTheLineTheyBeginOn() throws {
    let table = try #require(
      CSVTable(Array("a,b\n1,2\n\"x\ny\nz\",3\r\n\n4,5\n".utf8), log: FaultLog(file: "t.csv")))
    #expect(table.rows.map(\.line) == [2, 3, 7])
    #expect(table.rows.map { $0.fields[0] } == ["1", "x\ny\nz", "4"])
  }

  @Test(arguments: [
    ("a,b\n1\n", ["2:1 columns(found: 1, named: 2)"]), ("a,b\n1,2,3\n", ["2:1 columns(found: 3, named: 2)"]),
    ("a,b\n1,2\n1\n3,4\n1,2,3\n", ["3:1 columns(found: 1, named: 2)", "5:1 columns(found: 3, named: 2)"]),
    ("a,b\n\"x\ny\"\n1,2,\n", ["2:1 columns(found: 1, named: 2)", "4:1 columns(found: 3, named: 2)"]),
  ])
  func recordOfAnotherLengthIsNotedWithItsLine(text: String, faults: [String]) {
    let log = FaultLog(file: "t.csv")
    #expect(CSVTable(Array(text.utf8), log: log) != nil)
    #expect(log.faults.map { brief($0) } == faults)
  }

  @Test(arguments: [
    ("a,b\n1,\"x\n3,4\n", "2:1 endOfString, found the end"), ("\"", "1:1 endOfString, found the end"),
    ("a\n\"x\"\"", "2:1 endOfString, found the end"), ("", "1:1 emptyText"), ("\n\n", "1:1 emptyText"),
    ("\u{FEFF}", "1:1 emptyText"), ("a\n\"x\"y\n", "2:1 commaOrEndOfLine, found y"),
    ("a\n\"x\" \n", "2:1 commaOrEndOfLine, found  "), ("a\n\"x\"ñ", "2:1 commaOrEndOfLine, found ñ"),
    ("a\n\"x\"\r", "2:1 commaOrEndOfLine, found \r"),
  ])
  func quotationThatIsOpenOrGoesOnAndNothingAreNoTable(text: String, fault: String) {
    let log = FaultLog(file: "t.csv")
    #expect(CSVTable(Array(text.utf8), log: log) == nil)
    #expect(log.faults.map { brief($0) } == [fault])
  }

  @Test func nameThatStandsTwiceIsNotedAtItsLine() {
    let log = FaultLog(file: "t.csv")
    #expect(CSVTable(Array("\na,b,a\n1,2,3\n".utf8), log: log) != nil)
    #expect(log.faults.map { brief($0) } == ["2:1 a duplicateColumn(first: \"a\")"])
  }

  /// A column that is known goes by its own name, however it is written; others stay as they are.
  @Test(arguments: [
    ("A,b,\n1,2,\n", ["b"], ["1:1 unnamedColumn"]), ("A,B\n1,2\n", ["b"], []),
    ("B,A\n1,2\n", [], ["1:1 B unknownKey"]), ("B,A,C\n1,2,3\n", nil, []),
    ("a,A\n1,2\n", ["b"], ["1:1 A duplicateColumn(first: \"a\")"]),
    ("a,,\n1,2,3\n", ["b"], ["1:1 unnamedColumn", "1:1 unnamedColumn"]), ("a,,\n1,2,3\n", nil, []),
    ("B,b,c\n1,2,3\n", nil, ["1:1 a missingColumn(name: \"a\")"]),
    ("A,B,a,A\n1,2,3,4\n", nil, ["1:1 a duplicateColumn(first: \"A\")", "1:1 A duplicateColumn(first: \"A\")"]),
  ])
  func columnsThatAreKnownAreFound(text: String, optional: [String]?, faults: [String]) {
    let log = FaultLog(file: "t.csv")
    let table = CSVTable(
      Array(text.utf8), required: ["a"], optional: optional, log: log, alikeBy: { $0.lowercased() })
    #expect(log.faults.map { brief($0) } == faults)
    #expect((table != nil) == faults.isEmpty)
    if let table { #expect(table.values(of: table.rows[0])["a"] != nil) }
  }

  @Test func bytesThatAreNoUTF8AreNamed() {
    let log = FaultLog(file: "t.csv")
    #expect(CSVTable(Array("a,b\nñ,".utf8) + [0xE9, 0x0A], log: log) == nil)
    #expect(log.faults.map { brief($0) } == ["2:3 tableNotUTF8"])
  }
}
