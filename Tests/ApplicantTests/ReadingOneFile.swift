import Applicant
import Reading
import Testing

/// What came of reading one file: the file, and each fault as `line path kind`.
struct ReadFile {
  let file: ApplicantFile?
  let log: FaultLog

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) {
    log = FaultLog(file: "expediente.json")
    file = ApplicantFile.read(bytes, log: log)
  }

  /// A file as it would be if the assumptions held, each stated as `PATH=VALUE`.
  init(_ text: String, assuming assumptions: [String]) throws {
    log = FaultLog(file: "expediente.json")
    let assumptions = try assumptions.map { try #require(Assumption($0)) }
    file = ApplicantFile.read(Array(text.utf8), assuming: assumptions, log: log)
  }

  /// A file of these members; they begin on line 2.
  init(members: String) { self.init("{\"schema\": \"applicant-file/1\",\n\(members)}") }

  /// A file with one record in a list; it begins on line 3.
  init(_ list: String, _ record: String) { self.init(members: "\"\(list)\": [\n\(record)]") }

  var errors: [String] { log.faults.filter { $0.severity == .error }.map(brief) }
  var warnings: [String] { log.faults.filter { $0.severity == .warning }.map(brief) }

  private func brief(_ fault: Fault) -> String {
    let place = "\(fault.line) \(fault.path)"
    switch fault.kind {
    case .syntax: return "\(place) syntax"
    case .unexpected(let found, _): return "\(place) unexpected \(found)"
    case .missing: return "\(place) missing"
    case .unknownKey: return "\(place) unknownKey"
    case .unknownWord(let found, _): return "\(place) unknownWord \(found)"
    case .duplicateID(let id, let first): return "\(place) duplicateID \(id), first \(first)"
    case .duplicateKey(let line): return "\(place) duplicateKey, first on line \(line)"
    case .brokenReference(let found, _): return "\(place) brokenReference \(found)"
    case .startAfterEnd(let start, let end): return "\(place) startAfterEnd \(start) \(end)"
    case .unusual(let found, _): return "\(place) unusual \(found)"
    default: return "\(place) \(fault.kind)"
    }
  }
}
