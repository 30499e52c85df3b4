import Applicant
import Days
import Documents
import Words

/// The reading of a text of one page.
func reading(_ text: String, _ source: PageText.Source = .textLayer) -> PaperReading {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  return PaperReading([PageText(page: 1, source: source, lines: lines)])
}

/// The periods of a text, as `2015-06-01…2021-12-08`, `2015-06…now`, `…2019-02-28`.
func periods(_ text: String, _ source: PageText.Source = .textLayer) -> [String] {
  reading(text, source).periods.map { period in
    let to =
      switch period.value.to {
      case nil: ""
      case .current: "now"
      case .on(let date): date.description
      }
    return "\(period.value.from?.description ?? "")…\(to)"
  }
}

/// A person of a name.
func person(_ paternal: String, _ maternal: String, _ names: String, dni: String? = nil) -> PersonalData {
  var person = PersonalData()
  (person.paternalSurname, person.maternalSurname, person.names) = (paternal, maternal, names)
  person.document = dni.map { PersonalData.IdentityDocument(type: .dni, number: $0) }
  return person
}

/// What a text says of a record.
func compare(
  _ text: String, with record: ProvedRecord, proof: Proof = Proof(kind: "constancia-trabajo"),
  person: PersonalData = PersonalData(), source: PageText.Source = .textLayer
) -> PaperComparison {
  PaperComparison(
    of: record, person: person, proof: proof, paper: reading(text, source), lexicon: Lexicon())
}
