internal import Glibc
internal import OperatingSystem
internal import Papers

/// What a press cannot do, as what cannot be done with a file.
extension PaperPress {
  static func started() throws(FileError) -> PaperPress {
    do throws(Obstacle) {
      return try PaperPress()
    } catch {
      throw FileError(path: OwnProgram.path(beside: "applicant-papers"), code: ENOENT)
    }
  }

  static func check(_ outcomes: [Outcome]) throws(FileError) {
    for outcome in outcomes {
      switch outcome.fault {
      case nil: continue
      case .system(let code): throw FileError(path: outcome.path, code: code)
      case .tooLong: throw FileError(path: outcome.path, code: EFBIG)
      case .undrawable, .ended: throw FileError(path: outcome.path, code: EIO)
      }
    }
  }
}
