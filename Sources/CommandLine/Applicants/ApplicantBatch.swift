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
  /// Whose files they are, in the order of the input.
  var persons: [PeopleSeen.Person] = []
  /// What kept the program from looking inside attachments.
  var obstacle: OwnProgram.Obstacle?
  /// What ends the work.
  var stop: Stop?
  /// How far the input was read.
  var place = FileSource.Place()

  mutating func write(_ line: String) {
    append(line)
    output.append(UInt8(ascii: "\n"))
  }

  /// Adds text that has its end.
  mutating func append(_ text: String) { output += text.utf8 }
}
