import Foundation

/// Readers of HTML and XML that are not ours.
enum SecondReader {
  /// What is wrong with a page: tags that do not balance, what could run, what could be loaded. Empty: nothing.
  static func faults(html: String) throws -> String { try run(page, html) }

  /// What is wrong with a document of XML. Empty: nothing.
  static func faults(xml: String) throws -> String { try run(document, xml) }

  /// The text of a page as a person reads it, without its styles.
  static func text(html: String) throws -> String { try run(words, html) }

  private static let page = """
    import sys
    from html.parser import HTMLParser
    class Reader(HTMLParser):
        open = []
        ids = set()
        def handle_starttag(self, tag, attributes):
            if tag != 'meta': self.open.append(tag)
            if tag in ('script', 'link', 'img', 'iframe', 'object', 'base', 'form', 'a'): print('tag', tag)
            for name, value in attributes:
                if name.startswith('on') or name in ('style', 'src', 'href', 'xlink:href'): print('attribute', name)
                if name == 'id':
                    if value in self.ids: print('id twice', value)
                    self.ids.add(value)
        def handle_endtag(self, tag):
            if not self.open or self.open.pop() != tag: print('unbalanced', tag)
    reader = Reader()
    reader.feed(sys.stdin.read())
    reader.close()
    if reader.open: print('left open', reader.open)
    """

  private static let document = """
    import sys, xml.etree.ElementTree as tree
    try: root = tree.fromstring(sys.stdin.buffer.read())
    except tree.ParseError as error: print(error)
    else:
        if root.tag != '{http://www.w3.org/2000/svg}svg': print(root.tag)
        if any(e.tag.endswith('}script') for e in root.iter()): print('script')
    """

  private static let words = """
    import sys
    from html.parser import HTMLParser
    class Reader(HTMLParser):
        skipped = False
        def handle_starttag(self, tag, attributes): self.skipped = tag == 'style'
        def handle_endtag(self, tag): self.skipped = False
        def handle_data(self, data):
            if not self.skipped: sys.stdout.write(data)
    reader = Reader()
    reader.feed(sys.stdin.read())
    """

  private static func run(_ script: String, _ input: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "read-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-X", "utf8", "-c", script]
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
