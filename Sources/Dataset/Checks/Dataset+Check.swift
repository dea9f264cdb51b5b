internal import Findings

extension Dataset {
  /// Runs every check over the joined dataset; each stands in a file of its own.
  func check(_ findings: inout FindingList) {
    for jurisdiction in jurisdictions {
      checkDirections(in: jurisdiction, &findings)
      checkAgreement(in: jurisdiction, &findings)
      checkClauses(in: jurisdiction, &findings)
      checkLeads(in: jurisdiction, &findings)
      checkCitations(in: jurisdiction, &findings)
    }
  }
}
