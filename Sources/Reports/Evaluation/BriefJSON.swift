internal import Applicant
public import Eligibility
internal import Reading

/// A brief verdict as one line of JSON.
public enum BriefJSON {
  public static func line(_ brief: BriefVerdict) -> String {
    // Written piece by piece: there are as many lines as people.
    var line = "{\"document\":"
    if let document = brief.document { JSONText.append(quoted: document.number, to: &line) } else { line += "null" }
    line += ",\"outcome\":"
    JSONText.append(quoted: brief.outcome.rawValue, to: &line)
    line += ",\"unmet\":["
    for (place, id) in brief.unmet.enumerated() {
      if place > 0 { line += "," }
      JSONText.append(quoted: id.description, to: &line)
    }
    line += "],\"counted\":{"
    for (place, counted) in brief.counted.enumerated() {
      if place > 0 { line += "," }
      JSONText.append(quoted: counted.id.description, to: &line)
      line += ":"
      line += String(counted.days)
    }
    line += "}}"
    return line
  }
}
