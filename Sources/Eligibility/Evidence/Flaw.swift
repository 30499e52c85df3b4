extension Evidence {
  /// Something about a document that a book may accept, note or refuse.
  public enum Flaw: String, CaseIterable, Comparable, Sendable {
    /// It cannot be opened without a password.
    case password
    /// It opens without a password, but its owner forbids some uses of it.
    case restricted
    /// It is damaged and can be read all the same.
    case damaged
    /// It is damaged beyond reading, or its content is not what its beginning says.
    case unreadable
    /// It has no page.
    case noPages
    /// Nothing is to be seen on any page.
    case blank
    /// Nothing is to be seen on some page.
    case blankPage
    /// What is on some page is too pale to be read.
    case faint
    /// What is on some page is too small, or was scanned too coarsely, to be read.
    case small
    /// Some page lies on its side or upside down.
    case turned
    /// Some page is smaller or larger than any paper.
    case dimensions
    /// It holds a script.
    case javascript
    /// It starts a program or opens another file.
    case launch
    /// Other files are packed into it.
    case embeddedFiles
    /// Its name ends as that of another format than it has.
    case misnamed
    /// It is a file of another kind at the same time.
    case polyglot
    /// Looking at it took more time or memory than is allowed, or ended the looking itself.
    case limits

    public static func < (left: Flaw, right: Flaw) -> Bool { left.rawValue < right.rawValue }
  }
}
