import Testing

@testable import Reports

/// Nodes of HTML and XML as text.
@Suite struct MarkupTests {
  @Test func textAndAttributesAreEscapedAlike() {
    let node = Markup("p", ["title": "a<b>\"c\"&'d'"], ["a<b>\"c\"&'d'"])
    let escaped = "a&lt;b&gt;&quot;c&quot;&amp;&#39;d&#39;"
    #expect(node.rendered() == "<p title=\"\(escaped)\">\(escaped)</p>\n")
  }

  @Test func anElementWithoutAnEndHasNone() {
    #expect(Markup("meta", ["charset": "utf-8"]).rendered() == "<meta charset=\"utf-8\">\n")
    #expect(Markup("rect", ["x": "1"]).rendered() == "<rect x=\"1\"></rect>\n")
  }

  @Test(arguments: [0x0A, 0x7F, 0x2028, 0x202E, 0xFDD0, 0xFFFE, 0x10FFFF])
  func whatAReaderShouldNotSeeIsReplaced(number: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(number))
    #expect(Markup.text("ñ\(scalar)o").rendered() == "ñ\u{FFFD}o")
  }
}
