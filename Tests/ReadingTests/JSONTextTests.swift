import Foundation
import Reading
import TestSupport
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#), ("año 😀", #""año 😀""#), ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#),
    ("\r\n", #""\r\n""#), ("\u{0}\u{8}\u{1F}", #""\u0000\u0008\u001f""#), ("\u{20}\u{7E}", "\"\u{20}\u{7E}\""),
    ("\u{7F}\u{80}", "\"\\u007f\u{80}\""), ("e\u{301}", "\"e\u{301}\""),
  ])
  func onlyWhatMustBeEscapedIs(text: String, quoted: String) {
    #expect(Array(JSONText.quoted(text).utf8) == Array(quoted.utf8))
  }

  @Test func everyTextIsReadAsItWasByUsAndByASecondReader() throws {
    var random = SeededGenerator.forTest()
    for _ in 0..<300 {
      let scalars = (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...(Bool.random(using: &random) ? 0x10FFFF : 0x7F), using: &random))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let quoted = Array(JSONText.quoted(text).utf8)
      #expect(FaultLog(file: "").parse(quoted)?.root.text.map { Array($0.utf8) } == Array(text.utf8))
      let second = try JSONSerialization.jsonObject(with: Data(quoted), options: .fragmentsAllowed)
      #expect((second as? String).map { Array($0.unicodeScalars) } == scalars)
    }
  }

  @Test func objectsAndArraysAreOfWhatIsThere() {
    #expect(JSONText.object([:]) == "{}")
    #expect(JSONText.object(["b": "1", "a\"": nil, "c\"": "[]"]) == #"{"b":1,"c\"":[]}"#)
    #expect(JSONText.array([]) == "[]")
    #expect(JSONText.array(["1", "{}"]) == "[1,{}]")
    #expect(JSONText.texts(["a", "\""]) == #"["a","\""]"#)
  }
}
