internal import Dataset
internal import Measures
internal import Results
internal import Workbooks

/// Tasks with who leads, who joins, when they are due and how they stand.
func dutySheet(_ results: Results, _ labels: Labels) -> SheetOutline {
  SheetOutline(
    subject: "tasks",
    columns: [
      "jurisdiction": 13, "title": 50, "document": 14, "number": 8, "lead": 26,
      "cooperating": 30, "due": 12, "product": 30, "status": 20, "group": 30,
      "deadline-words": 24, "task-wording": 40, "note": 30, "id": 14,
    ], frozen: 2, printed: 9,
    rows: rows(results, labels) { province, names in
      province.duties.map { result in
        let duty = result.duty
        return [
          names.province, .text(duty.title), names.document(duty.document),
          .optional(duty.number), names.agencies(duty.leads), names.agencies(duty.cooperating),
          result.due.map { .day($0) } ?? .empty, .optional(duty.product),
          .text(labels("duty.\(result.status.id)", ["days": "\(result.status.days ?? 0)"])),
          .optional(duty.group.joined(separator: " – ")), .optional(duty.deadline),
          .optional(duty.wording), .optional(duty.note), .text(duty.id),
        ]
      }
    })
}

/// Agencies with how many tasks they lead and join.
func agencySheet(_ results: Results, _ labels: Labels) -> SheetOutline {
  SheetOutline(
    subject: "agencies",
    columns: [
      "jurisdiction": 13, "name": 44, "kind": 14, "parent": 30, "classes": 40, "leads": 10,
      "joins": 10, "aliases": 40, "id": 30,
    ], frozen: 2, printed: 7,
    rows: rows(results, labels) { province, names in
      province.jurisdiction.agencies.map { agency in
        let work = province.workload(of: agency)
        return [
          names.province, .text(agency.name), .text(labels("agency.\(agency.kind.rawValue)")),
          names.agencies([agency.parent].compactMap(\.self)), names.agencies(agency.classes),
          .whole(work.leads.count), .whole(work.joins.count),
          .optional(agency.aliases.joined(separator: "; ")), .text(agency.id),
        ]
      }
    })
}

/// Documents.
func documentSheet(_ results: Results, _ labels: Labels) -> SheetOutline {
  SheetOutline(
    subject: "documents",
    columns: [
      "jurisdiction": 13, "number": 16, "kind": 14, "title": 60, "issued": 12, "issuer": 34,
      "period": 14, "standing": 16, "implements": 20, "supersedes": 20, "id": 18,
    ], frozen: 2, printed: 8,
    rows: rows(results, labels) { province, names in
      province.jurisdiction.documents.map { document in
        [
          names.province, .optional(document.number), .text(document.kind),
          .text(document.title), .first(of: document.issued, labels), .text(document.issuer),
          .optional(document.period), .text(labels("standing.\(document.standing.rawValue)")),
          names.documents(document.implements), names.documents(document.supersedes),
          .text(document.id),
        ]
      }
    })
}

/// Steps of roadmaps.
func milestoneSheet(_ results: Results, _ labels: Labels) -> SheetOutline {
  SheetOutline(
    subject: "milestones",
    columns: [
      "jurisdiction": 13, "title": 70, "document": 14, "number": 8, "from": 12, "to": 12,
      "product": 44, "note": 24, "id": 14,
    ], frozen: 2, printed: 7,
    rows: rows(results, labels) { province, names in
      province.jurisdiction.milestones.map { milestone in
        [
          names.province, .text(milestone.title), names.document(milestone.document),
          .optional(milestone.number), .first(of: milestone.from, labels),
          .last(of: milestone.to, labels),
          .optional(milestone.product), .optional(milestone.note), .text(milestone.id),
        ]
      }
    })
}

private func rows(
  _ results: Results, _ labels: Labels, of province: (ProvinceResults, SheetNames) -> [[Cell]]
) -> [[Cell]] {
  results.provinces.flatMap { own in
    province(
      own, SheetNames(jurisdiction: own.jurisdiction, dataset: results.dataset, labels: labels))
  }
}

extension SheetNames {
  /// The numbers or short titles of documents, separated by semicolons.
  fileprivate func documents(_ ids: [String]) -> Cell {
    .optional(
      ids.map { jurisdiction.document($0)?.label ?? $0 }.joined(separator: "; "))
  }
}
