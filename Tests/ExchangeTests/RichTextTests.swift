import Testing

@testable import Exchange

/// Lines of texts that may be HTML: the layout goes, nothing else.
@Suite struct RichTextTests {
  static let texts: [(text: String, lines: [String])] = [
    ("Archivar", ["Archivar"]), ("", []), ("  \n ", []), ("uno\ndos\r\ntres", ["uno", "dos", "tres"]),
    ("<p>uno</p><p>dos</p>", ["uno", "dos"]), ("<UL><LI>uno<LI class=\"a>b\">dos</UL>", ["uno", "b\">dos"]),
    ("uno<br>dos<br/>tres<br />cuatro", ["uno", "dos", "tres", "cuatro"]),
    ("<p><b>uno</b> <i>dos</i> y <span style=\"x\">tres</span></p>", ["uno dos y tres"]),
    ("a < b y c > d", ["a < b y c > d"]), ("<bold>uno</bold>", ["<bold>uno</bold>"]), ("<p", ["<p"]), ("<", ["<"]),
    ("<a href=\"https://example.pe\">ver</a>", ["<a href=\"https://example.pe\">ver</a>"]),
    ("<p>I&amp;D &lt;2 &amp;lt; &quot;x&quot;&nbsp;&#39;</p>", ["I&D <2 &lt; \"x\" '"]),
    ("R&D & más &eacute; &ndash; &#8217;&#x41;", ["R&D & más é – ’A"]),
    ("&nada; &#7; &#x110000; &", ["&nada; &#7; &#x110000; &"]),
    ("<p>uno\n  dos</p>\n<p>tres</p>", ["uno dos", "tres"]),
    ("tasas <i 18 y más> fin", ["tasas <i 18 y más> fin"]), ("a <b y c> d", ["a <b y c> d"]),
    ("<p align=center data-x='1' id=\"a\" />uno", ["uno"]), ("<b id=1>uno</b >", ["uno"]),
    ("10<sup>2</sup> <s>jefe</s> H<sub>2</sub>O", ["10<sup>2</sup> <s>jefe</s> H<sub>2</sub>O"]),
    ("<<p>uno", ["<", "uno"]), ("<h1>t</h1>u", ["t", "u"]), ("</p>uno", ["uno"]), ("<p/>uno</ p>", ["uno</ p>"]),
  ]

  @Test(arguments: texts.indices)
  func onlyTheLayoutGoes(index: Int) {
    #expect(RichText.lines(Self.texts[index].text) == Self.texts[index].lines)
  }
}
