/// Colours and letters of the drawing, for light and dark. Values stand as they are, not as variables, because
/// programs other than browsers draw it too.
enum TimelineStyle {
  static let sheet: StaticString = """
    .timeline text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      font-size: 13px; fill: #1d2025; stroke: #ffffff; stroke-width: 4px; stroke-linejoin: round; paint-order: stroke }
    .timeline .year { font-size: 12px; fill: #54595f; font-variant-numeric: tabular-nums }
    .timeline .name { font-weight: 600 }
    .timeline .from { font-weight: 600; fill: #9a3412 }
    .timeline .ground { fill: #ffffff }
    .timeline .grid { stroke: #d9dce0; stroke-width: 1 }
    .timeline .start { stroke: #9a3412; stroke-width: 2 }
    .timeline .counted { fill: #1f4e79; stroke: #1f4e79; stroke-width: 1 }
    .timeline .overlapped, .timeline .rejected { stroke: #1f4e79; stroke-width: 1 }
    .timeline .rejected { stroke: #54595f; stroke-width: 1.5; stroke-dasharray: 1.5 2.5 }
    .timeline .hatch { stroke: #1f4e79; stroke-width: 2 }
    .timeline .dot { fill: #54595f }
    .timeline .track { fill: none; stroke: #8a9099; stroke-width: 1 }
    .timeline .halo { stroke: #ffffff; stroke-width: 6 }
    .timeline .threshold { stroke: #9a3412; stroke-width: 3 }
    .timeline .wide { display: none }
    @media (min-width: 640px) { .timeline .wide { display: inline } .timeline .narrow { display: none } }
    @media screen and (prefers-color-scheme: dark) {
      .timeline text { fill: #e9e7e3; stroke: #17191d }
      .timeline .year { fill: #b0b5bd }
      .timeline .name { font-weight: 600 }
    .timeline .from { fill: #f2a97e }
      .timeline .ground { fill: #17191d }
      .timeline .grid { stroke: #363b43 }
      .timeline .start, .timeline .threshold { stroke: #f2a97e }
      .timeline .counted { fill: #8fbce6; stroke: #8fbce6 }
      .timeline .overlapped, .timeline .hatch { stroke: #8fbce6 }
      .timeline .rejected { stroke: #b0b5bd }
      .timeline .dot { fill: #b0b5bd }
      .timeline .track { stroke: #7d848e }
      .timeline .halo { stroke: #17191d }
    }
    """
}
