import Foundation
import Testing

/// Texts that are no JSON, whatever they should have been.
@Suite struct GrammarTests {
  static let cases: [BadInput] = [
    BadInput("nothing", "", "El archivo está vacío"),
    BadInput("blanks alone", " \n\t \r\n", "El archivo está vacío"),
    BadInput("a byte order mark alone", "\u{FEFF}", "El archivo está vacío"),
    BadInput("a hundred levels", nested(100), "Hay más de 64 listas u objetos uno dentro de otro"),
    BadInput("a hundred thousand levels", nested(100_000), "Hay más de 64 listas u objetos uno dentro de otro"),
    BadInput(
      "a hundred thousand objects", String(repeating: #"{"a":"#, count: 100_000), "Hay más de 64 listas u objetos"),
    BadInput(
      "an overlong character", Data([0x22, 0xC0, 0xAF, 0x22]), "El texto no está en UTF-8", "Guarde el archivo"),
    BadInput("a surrogate", Data([0x22, 0xED, 0xA0, 0x80, 0x22]), "El texto no está en UTF-8"),
    BadInput("a character cut in the middle", Data([0x22, 0xE2, 0x82]), "El texto no está en UTF-8"),
    BadInput("a character beyond Unicode", Data([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22]), "El texto no está en UTF-8"),
    BadInput("Latin-1", Data([0x22, 0x61, 0xF1, 0x6F, 0x22]), "El texto no está en UTF-8"),
    BadInput("UTF-16 with a mark", Data([0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]), "El texto no está en UTF-8"),
    BadInput("UTF-16 without a mark", Data([0x7B, 0x00, 0x7D, 0x00]), "se esperaba una clave entre comillas"),
    BadInput("a NUL in a text", Data([0x22, 0x61, 0x00, 0x22]), "se esperaba una letra o signo"),
    BadInput("a NUL after the text", Data([0x7B, 0x7D, 0x00]), "se esperaba el final del texto"),
    BadInput("NULs alone", Data(count: 4_096), "se esperaba un valor"),
    BadInput("a trailing comma in an object", #"{"a": 1,}"#, "Se encontró «}»", "se esperaba una clave"),
    BadInput("a trailing comma in a list", "[1,]", "Se encontró «]»", "se esperaba un valor"),
    BadInput("a comment of a line", "// nota\n{}", "Se encontró «/»", "se esperaba un valor"),
    BadInput("a comment between", "{/* nota */}", "Se encontró «/»", "se esperaba una clave"),
    BadInput("NaN", "[NaN]", "Se encontró «N»", "número"),
    BadInput("an infinity", "[-Infinity]", "se esperaba una cifra"),
    BadInput("leading zeros", "[007]", "se esperaba «,» o «]»"),
    BadInput("a hexadecimal number", "[0x10]", "se esperaba «,» o «]»"),
    BadInput("apostrophes", "{'a': 1}", "se esperaba una clave entre comillas"),
    BadInput("curly quotation marks", "{“a”: 1}", "Se encontró «“»"),
    BadInput("a key without quotation marks", "{a: 1}", "se esperaba una clave entre comillas"),
    BadInput("an open text", #"["abc"#, "El texto termina aquí", "las comillas que cierran"),
    BadInput("an open object", #"{"a": {"#, "El texto termina aquí"),
    BadInput("a line break in a text", "[\"a\nb\"]", "los saltos de línea"),
    BadInput("half a character in escapes", #"["\uD83D"]"#, "un carácter completo"),
    BadInput("an unknown escape", #"["\x41"]"#, "una secuencia conocida después de la barra invertida"),
    BadInput("two texts", "{}{}", "se esperaba el final del texto"),
    BadInput("a page of the web", "<!DOCTYPE html><html></html>", "Se encontró «<»"),
    BadInput("a PDF", Data("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3], "El texto no está en UTF-8"),
    BadInput("a control character", "{}\u{1B}[2J", "se esperaba el final del texto"),
  ]

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test(arguments: InputKind.allCases, cases)
  func whatIsNoJSONIsRefusedAsEveryKindOfInput(kind: InputKind, bad: BadInput) throws {
    let (run, file) = try Confined.read(bad.content, as: kind)
    expectRefusal(run, of: file, bad)
  }

  /// Were it refused too, the cases of the other files would show nothing.
  @Test(arguments: InputKind.allCases)
  func whatTheCasesChangeIsSound(kind: InputKind) throws {
    let (run, _) = try Confined.read(Data(kind.text().utf8), as: kind)
    #expect(run.code < 2 && run.errors == "" && run.output != "", "\(run.errors)")
  }

  @Test(arguments: InputKind.allCases, [#""x": 1, "\u0078": 2"#, #""x": [], "x": []"#])
  func twoEqualKeysAreRefused(kind: InputKind, members: String) throws {
    let (run, file) = try Confined.read(Data(kind.text(members).utf8), as: kind)
    let path = kind == .decisions ? "[0].x" : "x"
    expectRefusal(run, of: file, BadInput("", "", at: path, "Esta clave ya aparece en la línea 1", "Deje una sola"))
  }

  @Test(arguments: InputKind.allCases, ["null", "true", "1", "\"texto\"", "[1]", "[[]]", "1e999"])
  func anotherKindOfValueThanTheWholeIsRefused(kind: InputKind, text: String) throws {
    let (run, file) = try Confined.read(Data(text.utf8), as: kind)
    let expected = kind == .decisions && !text.hasPrefix("[") ? "una lista [" : "un objeto {"
    let path = kind == .decisions && text.hasPrefix("[") ? "[0]" : ""
    expectRefusal(run, of: file, BadInput("", "", at: path, "Se encontró", expected))
  }
}
