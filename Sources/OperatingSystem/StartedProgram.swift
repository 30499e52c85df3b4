internal import CSpawn
internal import Glibc

/// A program of ours that was started and is spoken with over one socket: its standard output, and its standard input
/// unless that is something else.
public struct StartedProgram: Sendable {
  /// How it ended.
  public enum Ending: Hashable, Sendable {
    case exit(Int32)
    /// By a signal, ours or the system's.
    case ended
  }

  private let id: pid_t
  private let hasOwnGroup: Bool
  /// Our end; reading and writing it never block.
  public let socket: Int32

  /// Starts a program; `nil` where the system cannot.
  ///
  /// - Parameters:
  ///   - arguments: without the program's own name.
  ///   - environment: all that it is given of one, as `NAME=value`.
  ///   - input: what is open and becomes its standard input in place of the socket.
  ///   - inOwnGroup: whether it has a group of processes of its own: what ends ours, as the terminal does, leaves that alone.
  public init?(
    _ path: String, arguments: [String], environment: [String], input: Int32? = nil, inOwnGroup: Bool = false
  ) {
    var ends: [Int32] = [0, 0]
    // A socket in place of pipes: writing to one that nobody reads any more raises no signal in whoever uses the library.
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input ?? ends[1], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    // The libraries speak there of what they are given; nobody listens.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // Whoever uses the library has files open that are none of its business, and a deleted one keeps its room till then.
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    if inOwnGroup { posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP)) }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var id: pid_t = 0
    guard posix_spawn(&id, path, &actions, &attributes, &words, &variables) == 0 else {
      close(ends[0])
      return nil
    }
    (self.id, hasOwnGroup, socket) = (id, inOwnGroup, ends[0])
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
  }

  /// Says that nothing more comes.
  public func endInput() { shutdown(socket, Int32(SHUT_WR)) }

  /// Ends it, whatever it does, and its group where that is its own.
  public func end() { kill(hasOwnGroup ? -id : id, SIGKILL) }

  /// Closes the socket and waits for the end.
  public func wait() -> Ending {
    close(socket)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .ended
  }

  /// The number by which the system knows it.
  public var number: Int { Int(id) }
}
