internal import Findings
internal import Measures

extension Dataset {
  /// Agencies belong to classes, and those that have ended answer for nothing new.
  func checkAgencies(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let agencies = Dictionary(jurisdiction.agencies.map { ($0.id, $0) }) { first, _ in first }
    for agency in jurisdiction.agencies {
      for id in agency.classes where agencies[id].map({ $0.kind != .group }) ?? false {
        findings.report(.classIsBody, at: agency.place, ["id": agency.id, "class": id])
      }
    }
    for agency in jurisdiction.agencies {
      guard let until = agency.until, let other = agency.successor.flatMap({ agencies[$0] }),
        let ended = other.until, ended.last < until.last
      else { continue }
      findings.report(
        .successorEnded, at: agency.place,
        ["id": agency.id, "until": "\(until.last)", "other": other.id, "ended": "\(ended.last)"])
    }
    let documents = jurisdiction.documentByID
    func check(_ names: [String], of row: String, in document: String, at place: Place) {
      guard let begins = documents[document]?.begins else { return }
      for name in names {
        guard let agency = agencies[name], let until = agency.until, until.last < begins,
          agency.since.map({ $0.first <= until.last }) ?? true
        else { continue }
        findings.report(
          .agencyEnded, at: place,
          ["agency": name, "until": "\(until.last)", "id": row, "begins": "\(begins)"])
      }
    }
    for duty in jurisdiction.duties {
      check(duty.leads + duty.cooperating, of: duty.id, in: duty.document, at: duty.place)
    }
    for target in jurisdiction.targets {
      check(target.lead.map { [$0] } ?? [], of: target.id, in: target.document, at: target.place)
    }
  }
}

extension Rule {
  static let classIsBody = Rule(
    "class-is-body", .warning,
    "'{id}' belongs to '{class}', which is one body and no class; write class as its kind, or name it "
      + "as the parent")
  static let successorEnded = Rule(
    "successor-ended", .warning,
    "'{id}' ended on {until}, but its successor '{other}' had ended before ({ended}); correct one of "
      + "the two")
  static let agencyEnded = Rule(
    "agency-ended", .warning,
    "'{agency}' ended on {until}, before '{id}' was set ({begins}); name its successor")
}
