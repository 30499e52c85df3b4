/// An element of an XML text as it was read: neither comments nor instructions, every reference resolved.
public struct XMLElement: Hashable, Sendable {
  /// A name and the namespace it belongs to, empty where it belongs to none.
  public struct Name: Hashable, Sendable {
    public let namespace: String
    public let local: String

    public init(_ local: String, in namespace: String = "") {
      self.namespace = namespace
      self.local = local
    }
  }

  public struct Attribute: Hashable, Sendable {
    public let name: Name
    public let value: String

    public init(_ name: Name, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public let name: Name
  public let attributes: [Attribute]
  public var children: [XMLElement]
  /// All of its own text, that between its children too.
  public var text: String

  public init(_ name: Name, attributes: [Attribute] = [], children: [XMLElement] = [], text: String = "") {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.text = text
  }
}
