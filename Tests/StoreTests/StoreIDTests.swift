import Testing

@testable import Store

@Suite struct StoreIDTests {
  @Test(arguments: [
    ("P-7K3Q-9M2X-TR4B", "P-7K3Q-9M2X-TR4B"), ("p7k3q9m2xtr4b", "P-7K3Q-9M2X-TR4B"),
    ("P-7K3Q 9M2X TR4B", "P-7K3Q-9M2X-TR4B"), ("P-OOOO-IIII-LLLL", "P-0000-1111-1111"),
  ])
  func whatAPersonCopiesIsFound(text: String, id: String) {
    #expect(StoreID(text, .person)?.description == id)
  }

  @Test(arguments: ["", "P", "R-7K3Q-9M2X-TR4B", "P-7K3Q-9M2X-TR4", "P-7K3Q-9M2X-TR4BB", "P-7K3Q-9M2X-TR4U", "P-ñ"])
  func whatIsNoIDIsNone(text: String) {
    #expect(StoreID(text, .person) == nil)
  }

  @Test func newOnesDifferAndCanBeRead() {
    let ids = (0..<1_000).map { _ in StoreID(.receipt) }
    #expect(Set(ids).count == 1_000)
    #expect(ids.allSatisfy { StoreID($0.description, .receipt) == $0 })
  }
}
