internal import Days
internal import Reading

extension PersonalData {
  static func read(_ reader: ObjectReader) -> PersonalData {
    var object = reader
    var personal = PersonalData()
    if var document = object.object("document") {
      let type = document.requiredWord("type", as: IdentityDocumentType.self)
      // A blank that was copied with it is no part of it, nor makes it another person's.
      let number = document.requiredText("number").map { number in
        // Hardly any has a blank, or anything but ASCII.
        number.utf8.allSatisfy { 0x21...0x7E ~= $0 }
          ? number : number.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      if let type, let number {
        personal.document = IdentityDocument(type: type, number: number)
        if type == .dni, !isDNI(number), let value = document.member("number") {
          document.log.add(.unusual(found: number, expected: .digits(8)), at: value, severity: .warning)
        }
      }
      document.finish()
    }
    personal.paternalSurname = object.text("paternalSurname")
    personal.maternalSurname = object.text("maternalSurname")
    personal.names = object.text("names")
    personal.birthDate = object.day("birthDate")
    personal.gender = object.text("gender")
    personal.nationality = object.countryCode("nationality")
    personal.birthplace = object.text("birthplace")
    personal.accommodation = object.text("accommodation")
    if var address = object.object("address") {
      personal.address.street = address.text("street")
      personal.address.ubigeo = address.text("ubigeo")
      personal.address.reference = address.text("reference")
      address.finish()
    }
    personal.phones = object.texts("phones") ?? []
    personal.emails = object.texts("emails") ?? []
    if let conditions = object.object("conditions") { personal.conditions = Conditions.read(conditions) }
    if let declarations = object.object("declarations") {
      personal.declarations = Declarations.read(declarations)
    }
    object.finish()
    return personal
  }

  /// Eight digits. The check digit is not printed with the number everywhere, so it is not asked for.
  private static func isDNI(_ number: String) -> Bool {
    number.utf8.count == 8 && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Conditions {
  static func read(_ reader: ObjectReader) -> Conditions {
    var object = reader
    var conditions = Conditions()
    if var disability = object.object("disability") {
      var condition = Disability()
      condition.code = disability.text("code")
      condition.kind = disability.text("kind")
      condition.proofs = disability.records("proofs", Proof.read)
      disability.finish()
      conditions.disability = condition
    }
    if var armedForces = object.object("armedForces") {
      var condition = ArmedForces()
      condition.code = armedForces.text("code")
      condition.acuartelado = armedForces.flag("acuartelado")
      condition.proofs = armedForces.records("proofs", Proof.read)
      armedForces.finish()
      conditions.armedForces = condition
    }
    if var athlete = object.object("athlete") {
      var condition = Athlete()
      condition.level = athlete.integer("level", in: 1...5)
      condition.validUntil = athlete.day("validUntil")
      condition.proofs = athlete.records("proofs", Proof.read)
      athlete.finish()
      conditions.athlete = condition
    }
    object.finish()
    return conditions
  }
}

extension Declarations {
  static func read(_ reader: ObjectReader) -> Declarations {
    var object = reader
    var declarations = Declarations()
    declarations.fullCivilRights = object.flag("fullCivilRights")
    declarations.convicted = object.flag("convicted")
    declarations.disqualified = object.flag("disqualified")
    declarations.antecedentes = object.openWords("antecedentes", known: OpenWords.antecedentes)
    declarations.registries = object.openWords("registries", known: OpenWords.registries)
    declarations.kinship = object.flag("kinship")
    object.finish()
    return declarations
  }
}
