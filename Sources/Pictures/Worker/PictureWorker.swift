public import OperatingSystem

/// Has pictures of strangers decoded by `picture-worker`, a process of its own for each, and never by this one.
///
/// The worker is given bytes and answers with bytes: it opens no file, and limits itself before it looks at any.
public struct PictureWorker: Sendable {
  private let program: String

  /// - Parameter program: the path of `picture-worker`.
  public init(program: String) {
    self.program = program
  }

  /// The worker beside the program that runs.
  public static var beside: PictureWorker {
    PictureWorker(program: OwnProgram.path(beside: "picture-worker"))
  }

  /// Looks at a photograph. Its structure is looked at here, and only what passes goes to the worker.
  public func inspect(
    _ bytes: [UInt8], rules: PhotographRules = .standard
  ) throws(OwnProgram.Obstacle) -> PhotographInspection {
    let header: PictureHeader
    do throws(PictureFault) {
      header = try PictureHeader(bytes)
    } catch {
      return PhotographInspection(error, header: nil, rules: rules)
    }
    switch try run(.decode, bytes) {
    case .failure(let fault): return PhotographInspection(fault, header: header, rules: rules)
    case .success(let answer):
      guard case .colours(let raster) = RasterMessage(answer), raster.width == header.width,
        raster.height == header.height
      else { return PhotographInspection(.undecodable, header: header, rules: rules) }
      return PhotographInspection(raster, header: header, rules: rules)
    }
  }

  /// A picture as a PNG that holds nothing but its points.
  public func png(_ message: RasterMessage) throws(OwnProgram.Obstacle) -> [UInt8] {
    guard case .success(let file) = try run(.encode, message.bytes), PictureFormat(of: file) == .png else {
      throw .cannotStart(path: program)
    }
    return file
  }

  private func run(_ task: PictureTask, _ input: [UInt8]) throws(OwnProgram.Obstacle) -> Result<[UInt8], PictureFault> {
    try OwnProgram.check(program)
    guard let exchange = PictureExchange(program, task) else { throw .cannotStart(path: program) }
    let (answer, ending) = exchange.finish(input)
    switch ending {
    case .exit(0): return .success(answer)
    case .exit(PictureTask.undecodable): return .failure(.undecodable)
    // A worker whose libraries are missing ends so before it is one.
    case .exit: throw .cannotStart(path: program)
    case .ended: return .failure(.limits)
    }
  }
}
