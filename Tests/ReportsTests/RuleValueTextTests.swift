import Eligibility
import Testing

@testable import Reports

/// Values of rules in words.
@Suite struct RuleValueTextTests {
  /// What "any" means depends on what is asked.
  @Test(arguments: [
    (RuleKey.applicationsMaximum, "sin máximo: no lo fijan", "no maximum: they set none"),
    (.meritAdvance, "todas: no lo limitan", "all: they set no limit"),
    (.interviewSheets, "cualquier número: no lo fijan", "any number: they set none"),
    (.contractTerm, "ninguno: no lo fijan", "none: they set none"), (.formats, "cualquiera", "any"),
  ])
  func anyIsSaidAsTheRuleMeansIt(key: RuleKey, es: String, en: String) {
    #expect(RuleValueText(wording: Wording(.es)).text(.any, of: key) == es)
    #expect(RuleValueText(wording: Wording(.en)).text(.any, of: key) == en)
  }

  @Test func aFigureIsAFigure() {
    #expect(RuleValueText(wording: Wording(.es)).text(.integer(1), of: .applicationsMaximum) == "1 vez")
    #expect(RuleValueText(wording: Wording(.es)).text(.integer(2), of: .applicationsMaximum) == "2 veces")
  }
}
