internal import Glibc
internal import Reading

/// One object or list of JSON that stands on several lines, where every line should be one: each would be said to be wrong.
enum TextOverLines {
  /// What is said of a file that is one; `nil` where it is none, or can be read but once.
  static func fault(_ descriptor: Int32, of path: String) -> Fault? {
    // From where it will be read; of what can be read but once nothing is known before.
    let start = lseek(descriptor, 0, SEEK_CUR)
    guard start >= 0 else { return nil }
    var head = [UInt8](repeating: 0, count: 1 << 12)
    let count = pread(descriptor, &head, head.count, start)
    guard count > 0, isOne(head[..<count]) else { return nil }
    return Fault(
      file: path,
      kind: .refused(
        found: "",
        es:
          "es un solo JSON en varias líneas, y aquí va uno en cada línea (NDJSON): dé la carpeta en que está, o escriba "
          + "cada uno en una sola línea",
        en:
          "it is one JSON over several lines, where each line is one (NDJSON): give the folder that it lies in, or write "
          + "each on one line"))
  }

  /// Whether a text begins so: its first line opens something that does not end there, and the next one opens nothing.
  static func isOne(_ head: ArraySlice<UInt8>) -> Bool {
    let blanks = Set(" \t\r".utf8)
    let lines = head.split(separator: UInt8(ascii: "\n"))
      .map { $0.filter { !blanks.contains($0) } }.filter { !$0.isEmpty }
    guard lines.count >= 2, let first = lines[0].first, let last = lines[0].last else { return false }
    switch first {
    case UInt8(ascii: "["): return last != UInt8(ascii: "]")
    case UInt8(ascii: "{"): return last != UInt8(ascii: "}") && lines[1].first != first
    default: return false
    }
  }
}
