internal import Store

/// A name of something in a store, where a path may stand too: `store:P-7K3Q-9M2X-TR4B`, `store:CAS-012-2026-IPD`.
///
/// A file whose own name begins so is named by `./store:…`.
struct StoreName {
  /// As it was given.
  let text: String
  private let name: Substring

  init?(_ text: String) {
    guard text.hasPrefix("store:") else { return nil }
    self.text = text
    name = text.dropFirst(6)
  }

  /// The same where nothing but a name of the store can stand.
  init(id: String) {
    text = id
    name = id[...]
  }

  /// The id of a posting.
  var posting: String { String(name) }

  var receipt: StoreID? { StoreID(posting, .receipt) }

  /// A person, and the version of the file after `@`, where one is named.
  var file: (person: StoreID, version: Int?)? {
    let parts = name.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count <= 2, let person = StoreID(String(parts[0]), .person) else { return nil }
    guard parts.count == 2 else { return (person, nil) }
    return Int(parts[1]).map { (person, $0) }
  }
}
