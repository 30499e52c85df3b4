internal import Reading
internal import Store

/// Why a command ends before it is done.
enum Stop: Error {
  /// Wrong use of the command: a sentence that says what and what to do.
  case usage(String)
  /// Input that cannot be decided on.
  case input([Fault])
  /// A file that the machine does not let be worked with, through no fault of what was asked for: the disk is full, or
  /// fails.
  case disk(Fault)
  /// Results that standard output does not take, with the system's code.
  case output(Int32)
  /// Another fault of the machine.
  case machine(String)
  /// What the store of a folder answers.
  case store(StoreError, folder: String)
}
