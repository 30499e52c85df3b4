public import Exchange
public import OperatingSystem

/// An XML text made a tree by `exchange-worker`.
public enum XMLReading {
  /// What bytes are read as: the worker's answer is put together here, within the same limits.
  ///
  /// - Parameter descriptor: a file, open for reading, at its beginning.
  public static func read(
    _ descriptor: Int32, by worker: ParcelWorker
  ) throws(OwnProgram.Obstacle) -> Result<XMLElement, ParcelFault> {
    var tree = XMLTree()
    let fault = try worker.read(descriptor, .xml) { tree.take($0) }
    if let fault { return .failure(fault) }
    guard let root = tree.root else { return .failure(.limits) }
    return .success(root)
  }

  /// Whether bytes begin as an XML text does and as no other of the texts that are read here: with `<`, in UTF-8 or
  /// UTF-16, a byte order mark and white space aside.
  public static func isOne(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE, 0x3C, 0]) || bytes.starts(with: [0xFE, 0xFF, 0, 0x3C]) { return true }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "<")
  }
}

/// A tree out of messages. What breaks the order of messages ends it without a root.
struct XMLTree {
  private(set) var root: XMLElement?
  private var open: [(element: XMLElement, text: [UInt8])] = []
  private var (count, size) = (0, 0)

  /// Takes a message; `false` where it cannot follow on those before.
  mutating func take(_ message: ParcelMessage) -> Bool {
    switch message {
    case .start(let namespace, let name, let attributes):
      count += 1 + attributes.count
      guard root == nil, open.count < ParcelLimits.depth, count <= ParcelLimits.elements else { return false }
      let read = attributes.map { XMLElement.Attribute(.init($0[1], in: $0[0]), $0[2]) }
      open.append((XMLElement(.init(name, in: namespace), attributes: read), []))
    case .text(let bytes):
      size += bytes.count
      guard let last = open.indices.last, size <= ParcelLimits.text else { return false }
      open[last].text += bytes
    case .end:
      guard var (element, text) = open.popLast() else { return false }
      element.text = String(decoding: text, as: UTF8.self)
      text = []
      if open.isEmpty { root = element } else { open[open.count - 1].element.children.append(element) }
    case .entry, .data, .fault, .done: return false
    }
    return true
  }
}
