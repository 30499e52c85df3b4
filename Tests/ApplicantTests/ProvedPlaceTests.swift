import Applicant
import Testing

/// All that papers can prove, to look at and to change.
@Suite struct ProvedPlaceTests {
  @Test func whateverCanBeLookedAtCanBeChanged() {
    var file = ApplicantFile()
    file.education = [EducationRecord(id: "ed1", level: .universitario), EducationRecord(id: "ed2", level: .maestria)]
    file.collegiation = [CollegiationRecord(id: "co1")]
    file.training = [TrainingRecord(id: "tr1", kind: .curso)]
    file.experience = [ExperienceRecord(id: "ex1", kind: .empleo)]
    file.additional = [AdditionalRecord(), AdditionalRecord()]
    file.personal.conditions.disability = .init()
    file.personal.conditions.armedForces = .init()
    file.personal.conditions.athlete = .init()
    var seen: [String] = []
    file.updateProofs { reference, proofs in
      seen.append(reference)
      proofs.append(Proof(kind: reference))
    }
    #expect(seen.count == 10 && seen == file.provedPlaces.map(\.reference))
    #expect(file.provedPlaces.map { $0.proofs.map(\.kind) } == seen.map { [$0] })
    // What is not declared is not made.
    file.personal.conditions.athlete = nil
    file.updateProofs { _, proofs in proofs = [] }
    #expect(file.personal.conditions.athlete == nil && file.provedPlaces.allSatisfy(\.proofs.isEmpty))
  }
}
