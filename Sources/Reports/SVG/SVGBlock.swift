/// A part of a drawing, as wide as the drawing, with its height in pixels.
struct SVGBlock {
  let height: Int
  let nodes: [Markup]

  /// Blocks one below the other.
  static func stack(_ blocks: [SVGBlock], gap: Int = 0) -> SVGBlock {
    var (top, nodes) = (0, [Markup]())
    for block in blocks where block.height > 0 {
      if top > 0 { top += gap }
      nodes.append(Markup("g", ["transform": "translate(0 \(top))"], block.nodes))
      top += block.height
    }
    return SVGBlock(height: top, nodes: nodes)
  }

  static let empty = SVGBlock(height: 0, nodes: [])

  /// A text of the drawing, broken into lines that fit the narrowest drawing; a wide one shows longer lines.
  static func label(_ text: String, style: String) -> SVGBlock {
    let (narrow, wide) = (LabelLines.of(text, width: LabelLines.narrow), LabelLines.of(text, width: LabelLines.wide))
    let height = narrow.count * lineHeight
    if narrow == wide { return SVGBlock(height: height, nodes: lines(narrow, style, bottom: height)) }
    return SVGBlock(
      height: height,
      nodes: lines(narrow, "\(style) narrow", bottom: height) + lines(wide, "\(style) wide", bottom: height))
  }

  /// Lines of which the last is nearest to what they name.
  private static func lines(_ lines: [String], _ style: String, bottom: Int) -> [Markup] {
    lines.enumerated().map { index, line in
      let y = bottom - (lines.count - index) * lineHeight + 13
      return Markup("text", ["class": style, "x": Share.margin.percent, "y": "\(y)"], [.text(line)])
    }
  }

  private static let lineHeight = 17
}
