import Reading

/// What was wrong with a text of JSON, each fault as `line:column kind`; empty where nothing was.
func grammarFaults(_ text: String) -> [String] { grammarFaults(Array(text.utf8)) }

/// What was wrong with bytes of JSON.
func grammarFaults(_ bytes: [UInt8]) -> [String] {
  let log = FaultLog(file: "test.json")
  _ = log.parse(bytes)
  return log.faults.map { brief($0) }
}

/// A fault as `line:column path kind`.
func brief(_ fault: Fault) -> String {
  let place = "\(fault.line):\(fault.column)" + (fault.path.isEmpty ? "" : " \(fault.path)")
  switch fault.kind {
  case .syntax(let found, let expected): return "\(place) \(expected), found \(found ?? "the end")"
  case .duplicateKey(let firstLine): return "\(place) duplicateKey of line \(firstLine)"
  case .unexpected(let found, _): return "\(place) unexpected \(found)"
  case .missing: return "\(place) missing"
  case .unknownKey: return "\(place) unknownKey"
  case .unknownWord(let found, _): return "\(place) unknownWord \(found)"
  default: return "\(place) \(fault.kind)"
  }
}
