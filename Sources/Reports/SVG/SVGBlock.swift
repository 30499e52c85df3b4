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

  /// A text of the drawing, broken into lines that fit the narrowest drawing.
  static func label(_ text: String, style: String) -> SVGBlock {
    let lines = LabelLines.of(text)
    let nodes = lines.enumerated().map { index, line in
      Markup("text", ["class": style, "x": "0", "y": "\(13 + index * lineHeight)"], [.text(line)])
    }
    return SVGBlock(height: lines.count * lineHeight, nodes: nodes)
  }

  private static let lineHeight = 17
}
