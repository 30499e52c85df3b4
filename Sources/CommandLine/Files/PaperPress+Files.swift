internal import Glibc
internal import OperatingSystem
internal import Papers
internal import Reports

/// What a press cannot do, as what cannot be done with a file.
extension PaperPress {
  /// A press that is ready; where there can be none, nothing need be begun.
  static func started(_ language: Language) throws(Stop) -> PaperPress {
    do throws(OwnProgram.Obstacle) {
      return try PaperPress()
    } catch {
      throw error.stop(language)
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
