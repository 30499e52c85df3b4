internal import CQpdf
internal import Documents
internal import Eligibility
internal import Glibc

/// The structure of a PDF, as qpdf reads it: pages, encryption, damage, and what can act by itself.
struct PDFStructure {
  /// `nil` where they cannot be counted.
  private(set) var pages: Int?
  private(set) var isEncrypted = false
  private(set) var hasForm = false
  private(set) var flaws: Set<Evidence.Flaw> = []

  init(_ bytes: [UInt8]) {
    var reader: qpdf_data? = qpdf_init()
    defer { qpdf_cleanup(&reader) }
    guard let pdf = reader else { return }
    qpdf_set_suppress_warnings(pdf, 1)
    qpdf_silence_errors(pdf)
    // The buffer must live as long as the reader.
    bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress?.withMemoryRebound(to: CChar.self, capacity: buffer.count) { start in
        _ = qpdf_read_memory(pdf, "", start, UInt64(buffer.count), nil)
        examine(pdf)
      }
    }
  }

  /// Whether what draws a page can be unpacked to its end; a file that was cut off often still has all its pages.
  static func hasWholePages(_ bytes: [UInt8]) -> Bool {
    var reader: qpdf_data? = qpdf_init()
    defer { qpdf_cleanup(&reader) }
    guard let pdf = reader else { return true }
    qpdf_set_suppress_warnings(pdf, 1)
    qpdf_silence_errors(pdf)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress?.withMemoryRebound(to: CChar.self, capacity: buffer.count) { start in
        _ = qpdf_read_memory(pdf, "", start, UInt64(buffer.count), nil)
        let count = qpdf_get_num_pages(pdf)
        while qpdf_more_warnings(pdf) != 0 { _ = qpdf_next_warning(pdf) }
        for index in 0..<max(0, min(Int(count), WorkerMode.mostPages)) {
          var (data, size): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
          let code = qpdf_oh_get_page_content_data(pdf, qpdf_get_page_n(pdf, index), &data, &size)
          free(data)
          if code != 0 || qpdf_more_warnings(pdf) != 0 { return false }
        }
        return true
      } ?? true
    }
  }

  private mutating func examine(_ pdf: qpdf_data) {
    if let error = error(of: pdf) {
      flaws.insert(error == qpdf_e_password ? .password : .unreadable)
      isEncrypted = error == qpdf_e_password
      return
    }
    isEncrypted = qpdf_is_encrypted(pdf) != 0
    if isEncrypted { flaws.insert(.restricted) }
    walk(pdf)
    let count = qpdf_get_num_pages(pdf)
    if error(of: pdf) != nil || count < 0 {
      flaws.insert(.damaged)
    } else {
      pages = Int(count)
      if count == 0 { flaws.insert(.noPages) }
    }
    while qpdf_more_warnings(pdf) != 0, let warning = qpdf_next_warning(pdf) {
      if qpdf_get_error_code(pdf, warning) == qpdf_e_damaged_pdf { flaws.insert(.damaged) }
    }
  }

  /// The last error, which is forgotten once it was asked for.
  private func error(of pdf: qpdf_data) -> qpdf_error_code_e? {
    guard qpdf_has_error(pdf) != 0, let error = qpdf_get_error(pdf) else { return nil }
    return qpdf_get_error_code(pdf, error)
  }

  /// Looks at every object that can be reached from the trailer, each once.
  private mutating func walk(_ pdf: qpdf_data) {
    var seen: Set<Int64> = []
    var open = [qpdf_get_trailer(pdf)]
    while let object = open.popLast() {
      defer { qpdf_oh_release(pdf, object) }
      if qpdf_oh_is_indirect(pdf, object) != 0 {
        let id = Int64(qpdf_oh_get_object_id(pdf, object)) << 20 | Int64(qpdf_oh_get_generation(pdf, object))
        guard seen.insert(id).inserted else { continue }
      }
      if qpdf_oh_is_array(pdf, object) != 0 {
        for index in 0..<max(0, qpdf_oh_get_array_n_items(pdf, object)) {
          keep(qpdf_oh_get_array_item(pdf, object, index), in: &open, pdf)
        }
      } else if qpdf_oh_is_stream(pdf, object) != 0 {
        open.append(qpdf_oh_get_dict(pdf, object))
      } else if qpdf_oh_is_dictionary(pdf, object) != 0 {
        examine(dictionary: object, pdf, &open)
      }
    }
  }

  /// Only what can hold something is looked at further.
  private func keep(_ object: qpdf_oh, in open: inout [qpdf_oh], _ pdf: qpdf_data) {
    if qpdf_oh_is_scalar(pdf, object) != 0 { qpdf_oh_release(pdf, object) } else { open.append(object) }
  }

  private mutating func examine(dictionary: qpdf_oh, _ pdf: qpdf_data, _ open: inout [qpdf_oh]) {
    var keys: [String] = []
    qpdf_oh_begin_dict_key_iter(pdf, dictionary)
    while qpdf_oh_dict_more_keys(pdf) != 0, let key = qpdf_oh_dict_next_key(pdf) { keys.append(String(cString: key)) }
    for key in keys {
      let value = qpdf_oh_get_key(pdf, dictionary, key)
      // A name has its escapes resolved, so one that is written in disguise is known all the same.
      let name = qpdf_oh_is_name(pdf, value) != 0 ? qpdf_oh_get_name(pdf, value).map { String(cString: $0) } : nil
      note(key: key, name: name)
      keep(value, in: &open, pdf)
    }
  }

  private mutating func note(key: String, name: String?) {
    switch (key, name) {
    // Scripts are actions wherever they stand; a font may have any name.
    case ("/S", "/JavaScript"), ("/S", "/Rendition"): flaws.insert(.javascript)
    case ("/S", "/Launch"), ("/S", "/GoToR"), ("/S", "/GoToE"), ("/S", "/ImportData"), ("/S", "/SubmitForm"):
      flaws.insert(.launch)
    // The tree of embedded files may be there and empty.
    case ("/EF", _), ("/Type", "/EmbeddedFile"), ("/Subtype", "/FileAttachment"), ("/Subtype", "/RichMedia"):
      flaws.insert(.embeddedFiles)
    // A form of this kind is a program that only few viewers run; what they show is not what others show.
    case ("/XFA", _): flaws.insert(.javascript)
    case ("/AcroForm", _): hasForm = true
    default: break
    }
  }
}
