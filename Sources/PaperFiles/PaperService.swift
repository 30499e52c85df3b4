internal import Glibc
internal import OperatingSystem
internal import Papers

/// The work of `applicant-papers`: jobs come on standard input, what became of each goes to standard output.
public enum PaperService {
  /// Works until nothing more comes; answers the code to exit with.
  ///
  /// - Parameter arguments: those that the program was started with, without its name.
  public static func run(_ arguments: [String]) -> Int32 {
    guard arguments == [PressFrame.version] else {
      _ = Descriptor.write(Array("applicant-papers is started by applicant-cli\n".utf8)[...], to: STDERR_FILENO)
      return 2
    }
    // What is in the files concerns nobody but who has them made.
    umask(0o077)
    signal(SIGPIPE, SIG_IGN)
    var inbox = PressInbox()
    var desk = PaperDesk()
    guard say(.ready) else { return 3 }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Descriptor.read(STDIN_FILENO, into: &chunk)
      if count <= 0 { return 0 }
      inbox.add(chunk[..<count])
      while let message = inbox.message() {
        guard case .success(let job) = message else { return 3 }
        if let answer = desk.take(job), !say(answer) { return 3 }
      }
    }
  }

  private static func say(_ answer: PressAnswer) -> Bool {
    Descriptor.write(answer.frame[...], to: STDOUT_FILENO)
  }
}

/// The jobs in hand.
struct PaperDesk {
  /// Workbooks that take rows, or why they cannot.
  private var books: [Int: Result<XLSXFile, PaperFault>] = [:]

  /// Takes in a message; an answer where a job is done with it.
  mutating func take(_ message: PressMessage) -> PressAnswer? {
    switch message {
    case .paper(let paper, let place, let job):
      return .done(
        job: job,
        Self.fault { () throws(PaperFault) in
          let file = NewFile(place: place)
          try file.check()
          try file.write(try PDFFile.bytes(of: paper))
        })
    case .workbook(let workbook, let place, let job):
      do throws(PaperFault) {
        books[job] = .success(try XLSXFile(workbook, at: place))
      } catch {
        books[job] = .failure(error)
      }
      return nil
    case .row(let row, let sheet, let job):
      if case .success(let book) = books[job] { book.add(row, toSheet: sheet) }
      return nil
    case .close(let job):
      guard let book = books.removeValue(forKey: job) else { return .done(job: job, .undrawable) }
      return .done(job: job, Self.fault { () throws(PaperFault) in try book.get().close() })
    }
  }

  private static func fault(_ work: () throws(PaperFault) -> Void) -> PaperFault? {
    do throws(PaperFault) {
      try work()
      return nil
    } catch {
      return error
    }
  }
}
