/// Rows of sheets and a paper as bytes: what is put aside until all people are there and can be put in order.
public struct SetAside: Hashable, Sendable {
  public var rows: [[Sheet.Cell]]
  public var paper: Paper?

  public init(rows: [[Sheet.Cell]], paper: Paper?) {
    self.rows = rows
    self.paper = paper
  }

  public var bytes: [UInt8] {
    var writer = WireWriter()
    writer.list(rows) { $0.row($1) }
    writer.optional(paper) { $0.paper($1) }
    return writer.bytes
  }

  /// What `bytes` made; `nil` where it is something else.
  public init?(_ bytes: ArraySlice<UInt8>) {
    var reader = WireReader(bytes)
    do throws(WireFault) {
      rows = try reader.list { reader throws(WireFault) in try reader.row() }
      paper = try reader.optional { reader throws(WireFault) in try reader.paper() }
      try reader.end()
    } catch {
      return nil
    }
  }
}
