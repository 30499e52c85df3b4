import Reading
import TestSupport
import Testing

@Suite struct JSONPathTests {
  @Test(
    arguments: [
      ("a", [.key("a")]), ("personal.birthDate", [.key("personal"), .key("birthDate")]),
      ("experience[0].to", [.key("experience"), .index(0), .key("to")]),
      ("a[0][12]", [.key("a"), .index(0), .index(12)]), ("a[999999]", [.key("a"), .index(999_999)]),
      ("año.día", [.key("año"), .key("día")]), ("a b", [.key("a b")]), ("0", [.key("0")]),
    ] as [(String, [JSONPath.Step])])
  func aPlaceIsReadAndWrittenTheSame(text: String, steps: [JSONPath.Step]) throws {
    let path = try #require(JSONPath(text))
    #expect(path.steps == steps)
    #expect(path == JSONPath(steps))
    #expect(path.description == text)
  }

  @Test(arguments: [
    "", ".", "a.", ".a", "a..b", "[0]", "a.[0]", "a[", "a[]", "a]", "a[0", "a[0]b", "a[0]]", "a[[0]]", "a[x]", "a[-1]",
    "a[-0]", "a[+1]", "a[01]", "a[ 1]", "a[1.5]", "a[1000000]", "a[99999999999999999999]", "a[１]",
  ])
  func whatNamesNoPlaceIsRefused(text: String) {
    #expect(JSONPath(text) == nil)
  }

  @Test func randomPlacesSurviveBeingWritten() {
    var random = SeededGenerator.forTest()
    for _ in 0..<500 {
      var steps: [JSONPath.Step] = [.key("k")]
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        steps.append(
          Bool.random(using: &random)
            ? .index(Int.random(in: 0...999_999, using: &random))
            : .key(["to", "ñ", "a b", "9", "\"", "="].randomElement(using: &random) ?? ""))
      }
      #expect(JSONPath(JSONPath(steps).description)?.steps == steps)
    }
  }
}
