import Eligibility
import Testing

/// Ids of requirements as text, in which verdicts, tables and decisions have them.
@Suite struct RequirementIDTests {
  @Test(arguments: [
    ("person", RequirementID.person), ("file", .file), ("education", .education), ("collegiation", .collegiation),
    ("training.programa", .training("programa")), ("knowledge.excel", .knowledge("excel")),
    ("additional.licencia", .additional("licencia")), ("experience.general", .general),
    ("experience.specific.publico", .specific("publico")),
    // Ids of a profile are free text.
    ("training.a.b", .training("a.b")), ("experience.specific.experience.general", .specific("experience.general")),
    ("knowledge. ", .knowledge(" ")), ("additional.", .additional("")), ("training.\u{301}a", .training("\u{301}a")),
  ])
  func isReadAsItIsWritten(text: String, id: RequirementID) {
    #expect(RequirementID(text) == id)
    #expect(id.description == text)
  }

  @Test(arguments: [
    "", "training", "experience", "experience.", "experience.specific", "experience.general.", "experience.other",
    "Person", "person.age", "education.", " education", "bonus.athlete", "tie",
  ])
  func whatIsNoRequirementIsNone(text: String) {
    #expect(RequirementID(text) == nil)
  }
}
