/// The elements in their order, each once.
package func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  // A few are sooner compared than hashed.
  if elements.count <= 16 {
    return elements.indices.filter { !elements[..<$0].contains(elements[$0]) }.map { elements[$0] }
  }
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
