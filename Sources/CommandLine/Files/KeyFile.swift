internal import Digests
internal import Glibc
internal import Reports

/// A secret key in a file that only its owner may read.
struct KeyFile {
  let path: String
  let language: Language

  /// Where the challenges stand that were answered under this key.
  var spent: SpentFolder { SpentFolder(path: "\(path).spent") }

  /// The key, which is made where there is none.
  func readOrMake() throws(Stop) -> SecretKey {
    var generator = SystemRandomNumberGenerator()
    let key = SecretKey(using: &generator)
    do throws(FileError) {
      try FileSystem.create(path, Array("\(key.hexadecimal)\n".utf8))
      return key
    } catch {
      guard error.code == EEXIST else { throw error.unwritten(path) }
    }
    return try read()
  }

  func read() throws(Stop) -> SecretKey {
    var status = stat()
    let bytes: [UInt8]?
    do throws(FileError) {
      guard stat(path, &status) == 0 else { throw FileError(path: path, code: errno) }
      bytes = try FileSystem.read(path, maximum: 256, regular: true)
    } catch {
      throw error.unread(path)
    }
    guard status.st_mode & 0o077 == 0 else {
      throw .usage(
        Bilingual(
          "otros pueden leer la clave «\(path)»: haga una nueva, o chmod 600 si nadie la vio",
          "others can read the key \"\(path)\": make a new one, or chmod 600 where nobody saw it"
        ).text(language))
    }
    let text = String(decoding: bytes ?? [], as: UTF8.self)
    guard let key = Hexadecimal.bytes(text.filter { !$0.isNewline }).flatMap({ SecretKey($0) }) else {
      throw .usage(
        Bilingual(
          "«\(path)» no es una clave: son 64 cifras hexadecimales, y las escribe captcha new",
          "\"\(path)\" is no key: that is 64 hexadecimal digits, and captcha new writes them"
        ).text(language))
    }
    return key
  }
}
