internal import Glibc
internal import OperatingSystem
internal import Parcels

/// The process that strangers' ZIPs and XML are opened in, and nothing else.
///
/// What it reads is its standard input, open already; what it finds goes to standard output. It limits itself before it
/// reads any, and lives for one file.
@main
enum Worker {
  static func main() {
    guard Swift.CommandLine.arguments.count == 2, let task = ParcelTask(rawValue: Swift.CommandLine.arguments[1])
    else {
      _ = Descriptor.write(Array("exchange-worker is started by applicant-cli\n".utf8)[...], to: STDERR_FILENO)
      exit(2)
    }
    // Before the limits, since it may open a file.
    setlocale(LC_ALL, "")
    guard OwnLimits.set(processorSeconds: task.processorSeconds, memory: ParcelTask.memory) else { exit(3) }
    var answer = Answer()
    let fault: ParcelFault? =
      switch task {
      case .xml: XMLReader.read(into: &answer)
      case .zip: ArchiveReader.read(into: &answer)
      }
    answer.say(fault.map { .fault($0) } ?? .done)
    answer.flush()
  }
}

/// What is said, some of it at a time.
struct Answer {
  private var bytes: [UInt8] = []

  mutating func say(_ message: ParcelMessage) {
    bytes += message.bytes
    if bytes.count > 1 << 16 { flush() }
  }

  /// Where nobody listens any more there is nothing left to do.
  mutating func flush() {
    if !Descriptor.write(bytes[...], to: STDOUT_FILENO) { exit(3) }
    bytes.removeAll(keepingCapacity: true)
  }
}
