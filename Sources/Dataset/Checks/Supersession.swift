internal import Findings
internal import Measures

extension Dataset {
  /// A draft is not issued yet; a document takes the place of an older one, which then no longer rules.
  func checkSupersession(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let documents = jurisdiction.documentByID
    for document in jurisdiction.documents {
      if document.standing == .draft, let issued = document.issued {
        findings.report(
          .draftIssued, at: document.place,
          ["id": document.id, "issued": issued.last.description])
      }
      for id in document.supersedes where id != document.id {
        guard let older = documents[id] else { continue }
        if older.standing == .inForce {
          findings.report(.supersededInForce, at: older.place, ["id": id, "other": document.id])
        }
        if let issued = document.issued, let other = older.issued, other.first > issued.last {
          findings.report(
            .supersedesLater, at: document.place,
            ["id": document.id, "issued": "\(issued.last)", "other": id, "date": "\(other.last)"])
        }
      }
    }
  }
}

extension Rule {
  static let draftIssued = Rule(
    "draft-issued", .warning,
    "'{id}' was issued on {issued}, so it is no draft; correct its status or its date")
  static let supersededInForce = Rule(
    "superseded-in-force", .warning,
    "'{other}' supersedes '{id}', which counts as in force; write status: superseded here, or delete "
      + "it from supersedes there")
  static let supersedesLater = Rule(
    "supersedes-later", .warning,
    "'{id}' of {issued} supersedes '{other}', which is later ({date}); exchange or correct them")
}
