/// What `exchange-worker` is started for: the word that stands in its call.
public enum ParcelTask: String, Sendable {
  /// The elements of an XML text.
  case xml
  /// The entries of a ZIP, one after the other, each with its bytes.
  case zip

  /// Seconds of processor time that it may take.
  public var processorSeconds: Int { self == .xml ? 5 : 20 }
  /// Seconds of the clock after which it is ended: a busy machine may take that long for what needs little.
  public static let seconds = 120
  /// Bytes of address space that it may take.
  public static let memory = 512 << 20
}

/// What is taken of strangers: more is a mistake or an attack.
public enum ParcelLimits {
  /// Elements of an XML text that stand inside one another.
  public static let depth = 100
  /// Elements and attributes of an XML text.
  public static let elements = 200_000
  /// Bytes of the name and the attributes of one element.
  public static let element = 1 << 18
  /// Bytes of an XML text.
  public static let text = 32 << 20
  /// Bytes of a ZIP.
  public static let packed = 256 << 20
  /// Entries of a ZIP.
  public static let entries = 1_000
  /// Bytes of one entry once it is unpacked.
  public static let entry = 256 << 20
  /// Bytes of all entries once they are unpacked.
  public static let unpacked = 512 << 20
  /// How many times as large as the ZIP its entries may be, beyond their first megabyte.
  public static let ratio = 200
  /// Bytes of the name of an entry.
  public static let name = 1_024
}
