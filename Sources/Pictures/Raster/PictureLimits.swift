/// What a picture may take before anybody decodes it. The numbers are ours: the largest photograph that a telephone
/// makes passes, and what is larger would only cost memory.
public enum PictureLimits {
  /// Bytes of a file.
  public static let fileBytes = 16 << 20
  /// Points of a side.
  public static let side = 10_000
  /// Points altogether, of which each takes three or four bytes once it is decoded.
  public static let points = 25_000_000
  /// Bytes of a chunk or segment that holds no points: enough for any colour profile in use.
  public static let chunkBytes = 4 << 20
  /// Bytes of a chunk that its reader unpacks: what is packed may grow a thousand times.
  public static let packedBytes = 64 << 10
  /// Chunks or segments that hold no points.
  public static let chunks = 256
  /// Chunks that hold points. A writer that fills as few as 4 KB at a time stays below it.
  public static let dataChunks = 1 << 13
  /// Scans of a JPEG: each goes over all points anew, and usual files have ten.
  public static let scans = 40
}
