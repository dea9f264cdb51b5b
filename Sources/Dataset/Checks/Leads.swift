package import Findings

extension Dataset {
  /// One lead agency is the rule; several are a doubt, and nobody co-operates with itself.
  func checkLeads(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    for duty in jurisdiction.duties {
      if duty.leads.count > 1 {
        findings.report(
          .dutyWithSeveralLeads, at: duty.place,
          ["id": duty.id, "count": String(duty.leads.count)])
      }
      for agency in duty.leads where duty.cooperating.contains(agency) {
        findings.report(
          .leadAlsoCooperates, at: duty.place, ["id": duty.id, "agency": agency])
      }
    }
  }
}

extension Rule {
  package static let dutyWithSeveralLeads = Rule(
    "task-with-several-leads", .warning,
    "the task '{id}' has {count} lead agencies; one should answer for it")
  package static let leadAlsoCooperates = Rule(
    "lead-also-cooperates", .warning,
    "'{agency}' both leads the task '{id}' and co-operates in it; keep one")
}
