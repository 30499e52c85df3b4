internal import Applicant
public import Eligibility
internal import Reading

/// A brief verdict as one line of JSON.
public enum BriefJSON {
  public static func line(_ brief: BriefVerdict) -> [UInt8] {
    // Written piece by piece: there are as many lines as people.
    var line = Array("{\"document\":".utf8)
    if let document = brief.document {
      JSONText.append(quoted: document.number, to: &line)
    } else {
      line += "null".utf8
    }
    line += ",\"outcome\":".utf8
    JSONText.append(quoted: brief.outcome.rawValue, to: &line)
    line += ",\"unmet\":[".utf8
    for (place, id) in brief.unmet.enumerated() {
      if place > 0 { line += ",".utf8 }
      JSONText.append(quoted: id.description, to: &line)
    }
    line += "],\"counted\":{".utf8
    for (place, counted) in brief.counted.enumerated() {
      if place > 0 { line += ",".utf8 }
      JSONText.append(quoted: counted.id.description, to: &line)
      line += ":".utf8
      line += String(counted.days).utf8
    }
    line += "}}".utf8
    return line
  }
}
