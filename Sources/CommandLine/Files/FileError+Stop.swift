internal import Glibc
internal import Reading

extension FileError {
  /// What ends a command that cannot read a file.
  ///
  /// - Parameter name: the file as it was named, where the error has another name for it.
  func unread(_ name: String? = nil) -> Stop { .input([Fault(file: name ?? path, kind: .cannotRead(obstacle))]) }

  /// What ends a command that cannot write a file.
  ///
  /// - Parameter name: the file as it was named, where the error has another name for it.
  func unwritten(_ name: String? = nil) -> Stop {
    let fault = Fault(file: name ?? path, kind: .cannotWrite(obstacle))
    return isOfMachine ? .disk(fault) : .input([fault])
  }

  /// What ends a command whose own files the machine does not let it make: whatever the reason, another name is not asked
  /// for.
  var ofMachine: Stop { .disk(Fault(file: path, kind: .cannotWrite(obstacle))) }

  /// Whether another name would not help: no room, a limit on the size of files, a disk that fails or takes nothing.
  private var isOfMachine: Bool { [ENOSPC, EDQUOT, EFBIG, EIO, EROFS].contains(code) }
}
