internal import Applicant
internal import Days
internal import Eligibility

extension EnglishReasons {
  private var startAsked: String {
    "Experience counts from the day on which the studies that the post asks for were completed (egreso; before a maestría "
      + "or doctorado, those of a university)"
  }

  var startUndeclared: String {
    "\(startAsked), and which day that was is not declared: so it cannot be counted.\(advice("State the egreso."))"
  }

  var startUndated: String {
    "\(startAsked), and of which day the diploma handed in is is not declared: so it cannot be counted."
      + advice("State it, or attach the constancia de egreso.")
  }

  var startWithoutStudies: String {
    "\(startAsked), and the file declares none of those studies, with its level and career, as completed: so it cannot be counted."
  }

  var startRejected: String {
    "\(startAsked), and of those declared it was decided that they do not correspond: so it cannot be counted."
  }

  var startUnproven: String {
    "\(startAsked), and nothing that the file has of them shows which day that was: so it cannot be counted."
      + advice("State the egreso and attach the constancia de egreso or the diploma.")
  }

  func startShownLater(_ declared: Day, _ shown: Day) -> String {
    "The egreso declared is of \(w.day(declared)), that which the constancia shows of \(w.day(shown)): experience counts from "
      + "the one that is shown." + advice("Correct the day, or ask for a constancia that shows the one declared.")
  }

  var startUndecided: String {
    "Experience counts from the day on which the studies that the post asks for were completed, and whether the career "
      + "declared is the one that is asked a person must decide: until then it cannot be counted."
  }

  func startEarlierUndecided(_ day: Day, _ asked: String, _ declared: String) -> String {
    "By the career \(w.quoted(declared)) experience would count from \(w.day(day)), if it corresponds to "
      + "\(w.quoted(asked)), which is asked. A person must decide it."
  }

  private var schoolEndAsked: String {
    "This post asks no complete higher studies: experience counts from the end of secondary school"
  }

  var schoolEndUndeclared: String {
    "\(schoolEndAsked), and which day that was is not declared."
      + advice("Declare secondary school as completed, with its date.")
  }

  var schoolEndUnproven: String {
    "\(schoolEndAsked), and nothing shows which day that was."
      + advice("Declare secondary school as completed, with its date, and attach the certificado de estudios.")
  }

  func beforeStart(_ run: DayRun, _ start: Day) -> String {
    "What was worked \(w.runAndCount(run)) does not count: it is before \(w.day(start)), the day from which "
      + "experience counts."
  }

  func future(_ run: DayRun, _ on: Day) -> String {
    "This experience starts on \(w.day(run.first)), after the application day (\(w.day(on))), and does not count."
  }

  func afterApplicationDay(_ run: DayRun, _ on: Day) -> String {
    "What was worked \(w.runAndCount(run)) does not count: it is after the application day (\(w.day(on)))."
  }

  func practiceAfterStart(_ run: DayRun, _ last: Day) -> String {
    "The pre-professional practice \(w.runAndCount(run)) does not count: only what is done as a student counts, up to "
      + "\(w.day(last))."
  }

  func practiceMinimum(_ counted: Duration, _ months: Int) -> String {
    "The pre-professional practice that counts reaches \(w.duration(counted)); at least \(w.months(months)) are asked "
      + "for "
      + "it to count."
  }

  func practiceCap(_ run: DayRun, _ months: Int) -> String {
    "The professional practice \(w.runAndCount(run)) does not count: it is beyond \(w.months(months)), the most that "
      + "counts."
  }

  var secigraNotRecognised: String {
    "The SECIGRA does not count: its certificate does not show the full year of service."
      + advice("Attach one that does.")
  }

  func secigraPart(_ counted: Duration) -> String {
    "The SECIGRA does not count: its dates come to \(w.duration(counted)), and only the full year of service is recognised."
      + advice("If it still goes on, it will count once the year is complete; if it has ended, look at the dates.")
  }

  func secigraCap(_ run: DayRun) -> String {
    "The SECIGRA \(w.runAndCount(run)) does not count: one year is recognised, and no more."
  }

  var impreciseDates: String {
    "Of the dates only the month is declared, and the curricular evaluation needs the day."
      + advice("State the exact dates that the document shows.")
  }

  func evidenceDates(_ run: DayRun) -> String {
    "What is declared \(w.runAndCount(run)) does not count: no document that is accepted shows "
      + (run.first == run.last ? "that day." : "those days.")
  }

  func proofBeforeEnd(_ issued: Day, _ end: Day) -> String {
    "The document is of \(w.day(issued)) and days count until \(w.day(end)): a person must see whether it proves those "
      + "after its issue." + advice("Look at the dates, or attach one issued later.")
  }

  func proofDisputed(_ day: Day) -> String {
    "The documents of this record do not agree when it began or ended (one says \(w.day(day))): a person must see which "
      + "days each of them proves."
      + advice("State the dates that each document shows.")
  }

  var proofTooEarly: String {
    "The document was issued before this job started, so it proves no day."
      + advice("Attach a later one.")
  }

  func overlap(_ run: DayRun, _ other: String) -> String {
    "What was worked \(w.runAndCount(run)) coincides with the record \(w.quoted(other)) and is shown there: no day "
      + "counts "
      + "twice."
  }

  func matter(_ asked: [String]) -> String {
    "What is declared of this job does not mention \(w.quotedList(asked, .or)), which is what is asked."
      + advice("Describe the functions as they stand in your documents.")
  }

  func matterClose(_ asked: String, _ found: String, _ shared: [String]) -> String {
    "Asked is \(w.quoted(asked)), declared is \(w.quoted(found)): \(sharedWords(shared)). A person must decide "
      + "whether it "
      + "corresponds."
  }

  func sector(_ asked: Sector, _ declared: Sector?) -> String {
    let found =
      declared.map { "declared is the \(w.term($0.rawValue))." } ?? "no sector is declared.\(advice("Add it."))"
    return "Experience in the \(w.term(asked.rawValue)) is asked; \(found)"
  }

  func level(_ asked: PostLevel, _ declared: PostLevel?) -> String {
    let found =
      declared.map { "declared is \"\(w.term($0.rawValue))\"." } ?? "no level is declared.\(advice("Add it."))"
    return "A post of at least the level \"\(w.term(asked.rawValue))\" is asked; \(found)"
  }

  func practiceLevel(_ asked: PostLevel, _ counted: PostLevel?) -> String {
    "A post of at least the level \"\(w.term(asked.rawValue))\" is asked; professional practice counts as "
      + "\"\(w.term(counted?.rawValue ?? ""))\", whatever it declares."
  }

  var levelNotShown: String {
    "The documents of this job do not show the post or its level, and a minimum level is asked."
      + advice("Attach one that does.")
  }

  var practiceIsGeneral: String {
    "Pre-professional practice counts as general experience only, not as specific experience."
  }
}
