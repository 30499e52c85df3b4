internal import Documents
internal import OperatingSystem
internal import Reading

/// What a thread made of some files.
struct ApplicantBatch {
  /// What is to be written, whole lines.
  private(set) var output: [UInt8] = []
  /// What is to be drawn of each person.
  var papers: [PersonPapers] = []
  /// How many files could be read.
  var people = 0
  /// How many could not.
  var unread = 0
  /// How many name attachments that nobody could look at.
  var unseen = 0
  var faults: [Fault] = []
  /// What is only unusual in files that were read.
  private(set) var warnings: [Fault] = []
  /// Whose files they are, in the order of the input.
  var persons: [PeopleSeen.Person] = []
  /// What kept the program from looking inside attachments.
  var obstacle: OwnProgram.Obstacle?
  /// What ends the work.
  var stop: Stop?
  /// How far the input was read.
  var place = FileSource.Place()

  mutating func write(_ line: [UInt8]) {
    append(line)
    output.append(UInt8(ascii: "\n"))
  }

  /// Takes note of what is unusual in a file. Of many people a log says where, never who.
  mutating func warn(_ faults: [Fault]) {
    warnings += faults.map(\.withoutValue)
  }

  /// Takes note of a file that cannot be read, and of what is wrong with it: where, never who.
  mutating func refuse(_ faults: [Fault]) {
    unread += 1
    self.faults += faults.map(\.withoutValue)
  }

  /// Adds text that has its end.
  mutating func append(_ text: String) { output += text.utf8 }

  /// Adds whole lines.
  mutating func append(_ lines: [UInt8]) { output += lines }
}

extension Fault {
  /// The same without what stands at its place, since any of it may tell who somebody is: a number, a referee, the name of a
  /// file. A key is said, and so is what kind of thing was found and what was expected.
  var withoutValue: Fault {
    Fault(severity, file: file, line: line, column: column, path: path, kind: kind.withoutValue)
  }
}

extension Fault.Kind {
  fileprivate var withoutValue: Fault.Kind {
    switch self {
    case .unexpected(let found, let expected): .unexpectedThing(.init(of: found), expected: expected)
    case .unknownWord(_, let known): .unknownWord(found: "…", known: known)
    case .brokenReference: .brokenReference(found: "…", known: [])
    case .unusual(_, let expected): .unusual(found: "…", expected: expected)
    case .startAfterEnd: .startAfterEnd(start: "…", end: "…")
    case .duplicateID(_, let firstPath): .duplicateID(id: "…", firstPath: firstPath)
    default: self
    }
  }
}
