/// A part of a picture with straight sides.
struct Area: Hashable, Sendable {
  var columns: Range<Int>
  var rows: Range<Int>

  var width: Int { columns.count }
  var height: Int { rows.count }
}
