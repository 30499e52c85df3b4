/// How stretches look: told apart by their filling and their outline, not by colour alone.
struct StretchPatterns {
  /// What the ids of the patterns begin with, so that drawings of one page do not share them.
  let prefix: String

  /// The definitions that the bars use.
  var definitions: Markup {
    Markup(
      "defs", [:],
      [
        Markup(
          "pattern",
          [
            "id": "\(prefix)-hatch", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
            "patternTransform": "rotate(45)",
          ],
          [Markup("line", ["class": "hatch", "x1": "1.5", "y1": "0", "x2": "1.5", "y2": "6"])]),
        Markup(
          "pattern",
          ["id": "\(prefix)-dots", "width": "7", "height": "7", "patternUnits": "userSpaceOnUse"],
          [Markup("circle", ["class": "dot", "cx": "3.5", "cy": "3.5", "r": "1"])]),
      ])
  }

  /// The bar of a stretch.
  func bar(_ mark: Stretch.Mark, left: String, top: Int, width: String, height: Int) -> Markup {
    let filling: String? =
      switch mark {
      case .counted: nil
      case .overlapped: "hatch"
      case .rejected: "dots"
      }
    var attributes = [
      ("class", mark.style), ("x", left), ("y", "\(top)"), ("width", width), ("height", "\(height)"),
    ]
    if let filling { attributes.append(("fill", "url(#\(prefix)-\(filling))")) }
    return .element("rect", attributes: attributes, [])
  }

  /// What each look means, of those that are drawn.
  func legend(_ marks: Set<Stretch.Mark>, _ wording: Wording) -> SVGBlock {
    .stack(
      marks.sorted(by: >).map { mark in
        SVGBlock(
          height: 20,
          nodes: [
            bar(mark, left: Share.margin.percent, top: 4, width: "26", height: 11),
            Markup("text", ["class": "label", "x": "38", "y": "14"], [.text(wording.mark(mark))]),
          ])
      })
  }
}
