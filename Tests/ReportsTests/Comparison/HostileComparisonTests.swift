import Applicant
import Eligibility
import Reading
import Reports
import TestSupport
import Testing

/// Text from input in a comparison says what it says, and does nothing.
@Suite struct HostileComparisonTests {
  @Test func textOfAFileOrAPostingIsNeverMarkup() throws {
    let input = try #require(try HostileTextTests.inputs.get().first)
    var asked = try Asked(applicant: input.file, posting: input.posting)
    asked.on = testDay
    asked.question.assumptions = [Assumption(path: "personal.names", value: JSONText.quoted(Hostile.text))]
    let answer = try asked.answer()
    for language in Language.allCases {
      let page = ComparisonHTML([answer, answer], wording: Wording(language)).render()
      #expect(try SecondReader.faults(html: page) == "")
      #expect(!page.lowercased().contains("<script") && !page.contains("\"onx"))
      #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;onx=&#39;"))
    }
  }

  @Test(arguments: Language.allCases)
  func textSteersNoTerminal(language: Language) throws {
    let steering = "a\u{1B}[31mb\u{9B}1mc\u{202E}d\u{7}e"
    var situation = try Situation("apto-plain")
    for path in ["posting.id", "posting.position", "applicant.personal.names", "applicant.experience[0].employer"] {
      situation = situation.setting(path, steering)
    }
    let answer = try Asked(situation).changed {
      $0.question.assumptions = [Assumption(path: "personal.gender", value: JSONText.quoted(steering))]
    }
    let answers = [answer, answer]
    let page = ComparisonHTML(answers, wording: Wording(language)).render()
    for text in [ComparisonText(answers, wording: Wording(language)).render(), page] {
      #expect(text.contains("a\u{FFFD}"))
      for scalar in steering.unicodeScalars where !scalar.isASCII || scalar.value < 0x20 {
        #expect(!text.unicodeScalars.contains(scalar))
      }
    }
    #expect(try SecondReader.faults(html: page) == "")
  }
}
