internal import Dataset
package import Findings
internal import Measures
package import Results

/// All files of open data, in the order of the data page.
package func downloads(of results: Results, findings: FindingList) -> [Download] {
  [
    resultSheet(results), observationSheet(results), dutySheet(results), agencySheet(results),
    documentSheet(results), milestoneSheet(results),
  ].flatMap(\.downloads) + [
    Download(
      name: "findings.json", subject: "findings", rows: findings.sorted.count,
      bytes: Array(findings.json.utf8))
  ]
}

private func observationSheet(_ results: Results) -> Sheet {
  var sheet = Sheet(
    subject: "observations",
    columns: [
      "id", "jurisdiction", "place", "measure", "date", "numerator", "denominator", "value",
      "printed",
      "source", "clause", "sample", "status", "note",
    ])
  for province in results.provinces {
    for one in province.jurisdiction.observations {
      var (source, clause, sample) = (JSON.null, JSON.null, false)
      switch one.source {
      case .document(let id, let name): (source, clause) = (.text(id), .optional(name))
      case .roster(let id):
        source = .text(id)
        sample = province.jurisdiction.roster(id)?.isSample ?? false
      case .table: break
      }
      sheet.rows.append([
        .text(one.id), .text(province.jurisdiction.id), .optional(one.locality), .text(one.measure),
        .text(one.reading.moment.day.description),
        one.reading.headcount.map { .whole($0.part) } ?? .null,
        one.reading.headcount.map { .whole($0.whole) } ?? .null, .number(one.reading.value),
        .number(one.printed), source, clause, .flag(sample), .text(one.firmness.rawValue),
        .optional(one.note),
      ])
    }
  }
  return sheet
}

private func dutySheet(_ results: Results) -> Sheet {
  var sheet = Sheet(
    subject: "tasks",
    columns: [
      "id", "jurisdiction", "document", "number", "group", "title", "lead", "cooperating",
      "deadline", "due", "product", "targets", "status", "note",
    ])
  for province in results.provinces {
    for result in province.duties {
      let duty = result.duty
      sheet.rows.append([
        .text(duty.id), .text(province.jurisdiction.id), .text(duty.document),
        .optional(duty.number), .list(duty.group.map { .text($0) }), .text(duty.title),
        .list(duty.leads.map { .text($0) }), .list(duty.cooperating.map { .text($0) }),
        .optional(duty.deadline), .optional(result.due?.description), .optional(duty.product),
        .list(duty.targets.map { .text($0) }), .text(result.status.id), .optional(duty.note),
      ])
    }
  }
  return sheet
}

private func agencySheet(_ results: Results) -> Sheet {
  var sheet = Sheet(
    subject: "agencies",
    columns: ["id", "jurisdiction", "name", "kind", "parent", "classes", "aliases"])
  for province in results.provinces {
    for agency in province.jurisdiction.agencies {
      sheet.rows.append([
        .text(agency.id), .text(province.jurisdiction.id), .text(agency.name),
        .text(agency.kind.rawValue), .optional(agency.parent),
        .list(agency.classes.map { .text($0) }), .list(agency.aliases.map { .text($0) }),
      ])
    }
  }
  return sheet
}

private func documentSheet(_ results: Results) -> Sheet {
  var sheet = Sheet(
    subject: "documents",
    columns: [
      "id", "jurisdiction", "kind", "number", "issued", "issuer", "title", "period", "status",
      "implements", "supersedes",
    ])
  for province in results.provinces {
    for document in province.jurisdiction.documents {
      sheet.rows.append([
        .text(document.id), .text(province.jurisdiction.id), .text(document.kind),
        .optional(document.number), .optional(document.issued?.day.description),
        .text(document.issuer), .text(document.title), .optional(document.period),
        .text(document.standing.rawValue), .list(document.implements.map { .text($0) }),
        .list(document.supersedes.map { .text($0) }),
      ])
    }
  }
  return sheet
}

private func milestoneSheet(_ results: Results) -> Sheet {
  var sheet = Sheet(
    subject: "milestones",
    columns: ["id", "jurisdiction", "document", "number", "from", "to", "title", "product", "note"])
  for province in results.provinces {
    for milestone in province.jurisdiction.milestones {
      sheet.rows.append([
        .text(milestone.id), .text(province.jurisdiction.id), .text(milestone.document),
        .optional(milestone.number), .text(milestone.from.day.description),
        .text(milestone.to.day.description), .text(milestone.title), .optional(milestone.product),
        .optional(milestone.note),
      ])
    }
  }
  return sheet
}
