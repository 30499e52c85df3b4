public import Days

/// Who the person is, as declared. What is left out is `nil`, never a default.
public struct PersonalData: Hashable, Sendable {
  public struct IdentityDocument: Hashable, Sendable {
    public var type: IdentityDocumentType
    public var number: String

    public init(type: IdentityDocumentType, number: String) {
      self.type = type
      self.number = number
    }
  }

  public struct Address: Hashable, Sendable {
    public var street: String?
    /// INEI code of the district, six digits.
    public var ubigeo: String?
    public var reference: String?

    public init() {}
  }

  public var document: IdentityDocument?
  public var paternalSurname: String?
  public var maternalSurname: String?
  public var names: String?
  public var birthDate: Day?
  public var gender: String?
  /// ISO 3166-1 code of two letters.
  public var nationality: String?
  /// INEI code of the district of birth.
  public var birthplace: String?
  /// Adjustments the person needs during the selection.
  public var accommodation: String?
  public var address = Address()
  public var phones: [String] = []
  public var emails: [String] = []
  public var conditions = Conditions()
  public var declarations = Declarations()

  public init() {}

  /// Whether the person is of another country by what is declared: the nationality or, without one, the document.
  public var isForeigner: Bool { nationality.map { $0 != "PE" } ?? document.map { $0.type != .dni } ?? false }

  /// `APELLIDOS, Nombres`, as lists of results write it; parts that are left out are left out.
  public var listedName: String {
    let surnames = [paternalSurname, maternalSurname].compactMap { $0 }.joined(separator: " ").uppercased()
    return [surnames, names ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

/// Conditions that give a bonus.
public struct Conditions: Hashable, Sendable {
  public struct Disability: Hashable, Sendable {
    public var code: String?
    public var kind: String?
    public var proofs: [Proof] = []

    public init() {}
  }

  public struct ArmedForces: Hashable, Sendable {
    public var code: String?
    /// Whether the service was *acuartelado*.
    public var acuartelado: Bool?
    public var proofs: [Proof] = []

    public init() {}
  }

  public struct Athlete: Hashable, Sendable {
    /// 1 (highest) to 5 (D.S. 089-2003-PCM, art. 7).
    public var level: Int?
    public var validUntil: Day?
    public var proofs: [Proof] = []

    public init() {}
  }

  public var disability: Disability?
  public var armedForces: ArmedForces?
  public var athlete: Athlete?

  public init() {}
}

/// What the person declares under oath. `nil`: not declared.
public struct Declarations: Hashable, Sendable {
  public var fullCivilRights: Bool?
  /// Of a wilful crime, by final judgement.
  public var convicted: Bool?
  /// Barred by an administration or a court.
  public var disqualified: Bool?
  /// `OpenWords.antecedentes`.
  public var antecedentes: [String]?
  /// `OpenWords.registries`.
  public var registries: [String]?
  /// Kin of a member of the committee.
  public var kinship: Bool?

  public init() {}
}
