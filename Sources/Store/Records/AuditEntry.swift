public import Days
internal import Digests
internal import Reading

/// A row of the audit log: what happened, when, to what; no name and no number of a person.
///
/// Rows of one posting, and those of one person, are a chain: each carries the hash of the one before, so that one that
/// is changed, taken out or put in between shows. Its hash is the SHA-256 of `text`.
public struct AuditEntry: Hashable, Sendable {
  /// What happened.
  public enum Action: String, Sendable {
    case personAdded = "person.added"
    case personErased = "person.erased"
    case personExported = "person.exported"
    case fileSaved = "file.saved"
    case postingSaved = "posting.saved"
    case postingCancelled = "posting.cancelled"
    case submitted, withdrawn, judged
  }

  /// `posting:"CAS-012-2026-IPD"`, its id as JSON writes it, or `person:P-7K3Q-9M2X-TR4B`.
  public let chain: String
  /// From 1 in its chain.
  public let number: Int
  public let at: Moment
  /// One of `Action`, as long as nobody has changed it.
  public let action: String
  /// The hash of what the row speaks of; empty where there is nothing to hash.
  public let subject: String
  /// The hash of the row before; of the first, empty.
  public let previous: String

  /// What is hashed.
  var text: String {
    """
    audit/1
    chain \(chain)
    number \(number)
    at \(at)
    action \(action)
    subject \(subject)
    previous \(previous)

    """
  }

  var hash: String { SHA256.hex(Array(text.utf8)) }

  static func chain(ofPosting name: String) -> String { "posting:\(JSONText.quoted(name))" }

  /// What the chains of persons begin with.
  static let personChains = "person:"

  static func chain(ofPerson id: StoreID) -> String { "\(personChains)\(id)" }
}
