internal import CExpat
internal import Glibc
internal import OperatingSystem
internal import Parcels

/// The elements of the XML text on standard input: the one place that calls expat.
///
/// A text with a DOCTYPE is refused where that begins, so that there is no entity but the five of XML itself, and no
/// file that is named is ever looked for.
final class XMLReader {
  /// Says every element; answers why it could not.
  static func read(into answer: inout Answer) -> ParcelFault? {
    // No sign of a name or a namespace.
    guard let parser = XML_ParserCreateNS(nil, XML_Char(bitPattern: separator)) else { return .limits }
    defer { XML_ParserFree(parser) }
    let reader = XMLReader(parser)
    XML_SetUserData(parser, Unmanaged.passUnretained(reader).toOpaque())
    XML_SetElementHandler(parser, started, ended)
    XML_SetCharacterDataHandler(parser, characters)
    XML_SetStartDoctypeDeclHandler(parser, doctype)
    var total = 0
    while true {
      guard let buffer = XML_GetBuffer(parser, 1 << 16) else { return .limits }
      let count = Descriptor.read(STDIN_FILENO, into: UnsafeMutableRawBufferPointer(start: buffer, count: 1 << 16))
      guard count >= 0 else { return .limits }
      total += count
      if total > ParcelLimits.text { return .tooLarge }
      let status = XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
      for message in reader.found { answer.say(message) }
      reader.found.removeAll(keepingCapacity: true)
      guard status == XML_STATUS_OK else { return reader.fault ?? reader.reason }
      if count == 0 { return nil }
    }
  }

  private let parser: XML_Parser
  private var found: [ParcelMessage] = []
  private var fault: ParcelFault?
  private var depth = 0
  private var count = 0

  private init(_ parser: XML_Parser) {
    self.parser = parser
  }

  private static let separator = UInt8(ascii: "\n")

  private var place: ParcelFault.Place {
    ParcelFault.Place(
      line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }

  /// Why expat itself went no further.
  private var reason: ParcelFault {
    switch XML_GetErrorCode(parser) {
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING: .encoding(place)
    case XML_ERROR_NO_MEMORY: .limits
    default: .malformed(place)
    }
  }

  private func stop(_ fault: ParcelFault) {
    if self.fault == nil { self.fault = fault }
    XML_StopParser(parser, 0)
  }

  private func start(_ name: UnsafePointer<XML_Char>, _ attributes: UnsafePointer<UnsafePointer<XML_Char>?>?) {
    depth += 1
    var (parts, bytes) = ([[String]](), strlen(name))
    var place = attributes
    while let pointer = place, let key = pointer.pointee, let value = pointer.successor().pointee {
      bytes += strlen(key) + strlen(value)
      guard bytes <= ParcelLimits.element else { return stop(.tooMany(self.place)) }
      let (namespace, local) = Self.split(key)
      parts.append([namespace, local, String(cString: value)])
      place = pointer.advanced(by: 2)
    }
    count += 1 + parts.count
    if depth > ParcelLimits.depth { return stop(.tooDeep(self.place)) }
    if count > ParcelLimits.elements || bytes > ParcelLimits.element { return stop(.tooMany(self.place)) }
    let (namespace, local) = Self.split(name)
    found.append(.start(namespace: namespace, name: local, attributes: parts))
  }

  private static func split(_ name: UnsafePointer<XML_Char>) -> (namespace: String, local: String) {
    let text = String(cString: name)
    guard let cut = text.utf8.lastIndex(of: separator) else { return ("", text) }
    return (String(text[..<cut]), String(text[text.index(after: cut)...]))
  }

  private static func reader(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static let started: XML_StartElementHandler = { data, name, attributes in
    guard let reader = reader(data), let name else { return }
    attributes.map { reader.start(name, $0) } ?? reader.start(name, nil)
  }

  private static let ended: XML_EndElementHandler = { data, _ in
    // One that was begun and ended in one mark ends even where its beginning was refused.
    guard let reader = reader(data), reader.fault == nil else { return }
    reader.depth -= 1
    reader.found.append(.end)
  }

  private static let characters: XML_CharacterDataHandler = { data, text, count in
    guard let reader = reader(data), let text else { return }
    // In pieces that fit a message, wherever they are cut.
    var rest = UnsafeBufferPointer(start: text, count: Int(count))[...]
    while !rest.isEmpty {
      reader.found.append(.text(rest.prefix(1 << 16).map { UInt8(bitPattern: $0) }))
      rest = rest.dropFirst(1 << 16)
    }
  }

  private static let doctype: XML_StartDoctypeDeclHandler = { data, _, _, _, _ in
    guard let reader = reader(data) else { return }
    reader.stop(.doctype(reader.place))
  }
}
