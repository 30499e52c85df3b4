internal import Glibc
internal import OperatingSystem
internal import PictureFiles
internal import Pictures

/// The process that strangers' pictures are decoded in, and nothing else.
///
/// Bytes come from standard input and go to standard output; it opens no file. It limits itself before it reads any,
/// lives for one picture and says how it went by its exit code.
@main
enum Worker {
  static func main() {
    guard Swift.CommandLine.arguments.count == 2, let task = PictureTask(rawValue: Swift.CommandLine.arguments[1])
    else {
      _ = Descriptor.write(Array("picture-worker is started by applicant-cli\n".utf8)[...], to: STDERR_FILENO)
      exit(2)
    }
    guard OwnLimits.set(processorSeconds: PictureTask.processorSeconds, memory: PictureTask.memory) else { exit(3) }
    let input = read()
    switch task {
    case .decode:
      do throws(PictureFault) {
        answer(RasterMessage.colours(try PictureFile.decode(input)).bytes)
      } catch {
        exit(PictureTask.undecodable)
      }
    case .encode: encode(input)
    }
  }

  private static func encode(_ input: [UInt8]) {
    let file: [UInt8]? =
      switch RasterMessage(input) {
      case .colours(let raster): PNGFile.encode(raster)
      case .greys(let raster): PNGFile.encode(raster)
      case nil: nil
      }
    guard let file else { exit(3) }
    answer(file)
  }

  /// All of standard input, up to what the longest message takes.
  private static func read() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while bytes.count <= RasterMessage.longest {
      let count = Descriptor.read(STDIN_FILENO, into: &chunk)
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  private static func answer(_ bytes: [UInt8]) {
    if !Descriptor.write(bytes[...], to: STDOUT_FILENO) { exit(3) }
  }
}
