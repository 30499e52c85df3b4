/// Why a file does not stand. Nothing is left of it, and what stood in its place stands as it was.
public enum PaperFault: Error, Hashable, Sendable {
  /// What the system would not do, by its own number (`errno`): no such folder, no permission, a file that is there
  /// already and may not be replaced, a full disk.
  case system(code: Int32)
  /// More than the format or one message can hold: 1,048,576 rows of a sheet, 64 MiB of a paper or a row.
  case tooLong
  /// The library that draws it could not.
  case undrawable
  /// The program that draws came to its end before it was done.
  case ended
}
