internal import Findings

extension Dataset {
  /// No two measures count the same people of a roster, and no two rosters are one file.
  func checkCountings(_ findings: inout FindingList) {
    var first: [[String]: Measure] = [:]
    for measure in measures {
      guard let counting = measure.counting else { continue }
      let key = [counting.roster, counting.count, counting.among]
      guard let other = first[key] else {
        first[key] = measure
        continue
      }
      findings.report(
        .countedTwice, at: counting.countPlace, ["measure": measure.id, "other": other.id])
    }
    for jurisdiction in jurisdictions {
      var files: [String: String] = [:]
      for roster in jurisdiction.rosters {
        guard let other = files.updateValue(roster.id, forKey: roster.file) else { continue }
        findings.report(
          .rosterFileTwice, at: roster.place,
          ["id": roster.id, "other": other, "file": roster.file])
      }
    }
  }
}

extension Rule {
  static let countedTwice = Rule(
    "counted-twice", .warning,
    "'{measure}' counts the same people as '{other}'; correct one of the conditions")
  static let rosterFileTwice = Rule(
    "roster-file-twice", .warning,
    "the rosters '{id}' and '{other}' are both read from '{file}'; give each its own file")
}
