/// A node of HTML or of XML. What it says may come from anywhere: it is made safe when it is written.
enum Markup: Sendable {
  case text(String)
  case element(String, attributes: [(name: String, value: String)], [Markup])
  /// A sheet of styles, which is written as it stands; so it cannot come from input.
  case style(StaticString)

  /// An element of a name, with its attributes and what it holds.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [Markup] = []) {
    self = .element(name, attributes: attributes.map { ($0.key, $0.value) }, content)
  }

  /// The node as text.
  func rendered() -> String {
    var output = ""
    write(to: &output)
    return output
  }

  private func write(to output: inout String) {
    switch self {
    case .text(let text): output += MarkupEscape.text(text)
    case .style(let rules): output += "<style>\n\(rules)\n</style>\n"
    case .element(let name, let attributes, let content):
      output += "<\(name)"
      for attribute in attributes { output += " \(attribute.name)=\"\(MarkupEscape.text(attribute.value))\"" }
      output += ">"
      if !Self.void.contains(name) {
        for node in content { node.write(to: &output) }
        output += "</\(name)>"
      }
      if Self.blocks.contains(name) { output += "\n" }
    }
  }

  /// Elements of HTML that have no end.
  private static let void: Set = ["meta"]

  /// Elements that a line ends after, where a blank means nothing.
  private static let blocks: Set = [
    "body", "caption", "dd", "desc", "details", "div", "dl", "dt", "figure", "g", "h1", "h2", "h3", "head", "header",
    "li", "line", "main", "meta", "p", "pattern", "rect", "section", "summary", "svg", "table", "tbody", "thead",
    "title", "tr", "ul",
  ]
}

extension Markup: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self = .text(value) }
}
