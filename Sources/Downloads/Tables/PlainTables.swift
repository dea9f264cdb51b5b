internal import Dataset
internal import Measures
internal import Results

/// Every task with who leads, who joins, when it is due and how it stands.
func dutyTable(_ results: Results) -> OpenTable {
  OpenTable(
    "tasks",
    keyFields + [
      Field("document", required: true), Field("number"), Field("group", .list),
      Field("title", required: true), Field("lead", .list), Field("cooperating", .list),
      Field("deadline", label: "deadline-words"), Field("due", .day), Field("product"),
      Field("targets", .list), Field("status", .choice(DutyStatus.ids), required: true),
      Field("wording", label: "task-wording"), Field("note"),
    ],
    references: [("document", "documents")],
    rows: results.provinces.flatMap { province in
      province.duties.map { result in
        let duty = result.duty
        return [
          .text(duty.id), .text(province.jurisdiction.id), .text(duty.document),
          .optional(duty.number), .texts(duty.group), .text(duty.title), .texts(duty.leads),
          .texts(duty.cooperating), .optional(duty.deadline),
          .optional(result.due?.description), .optional(duty.product), .texts(duty.targets),
          .text(result.status.id), .optional(duty.wording), .optional(duty.note),
        ]
      }
    })
}

/// Every agency and class of agencies.
func agencyTable(_ results: Results) -> OpenTable {
  OpenTable(
    "agencies",
    keyFields + [
      Field("name", required: true),
      Field("kind", .choice(Agency.Kind.allCases.map(\.rawValue)), required: true),
      Field("parent"), Field("classes", .list), Field("aliases", .list),
    ],
    rows: results.provinces.flatMap { province in
      province.jurisdiction.agencies.map { agency in
        [
          .text(agency.id), .text(province.jurisdiction.id), .text(agency.name),
          .text(agency.kind.rawValue), .optional(agency.parent), .texts(agency.classes),
          .texts(agency.aliases),
        ]
      }
    })
}

/// Every document.
func documentTable(_ results: Results) -> OpenTable {
  OpenTable(
    "documents",
    keyFields + [
      Field("kind", required: true), Field("number"), Field("issued", .day),
      Field("issuer", required: true), Field("title", required: true), Field("period"),
      Field(
        "status", .choice(Document.Standing.allCases.map(\.rawValue)), required: true,
        label: "standing"),
      Field("implements", .list), Field("supersedes", .list),
    ],
    rows: results.provinces.flatMap { province in
      province.jurisdiction.documents.map { document in
        [
          .text(document.id), .text(province.jurisdiction.id), .text(document.kind),
          .optional(document.number), .optional(document.issued?.first.description),
          .text(document.issuer), .text(document.title), .optional(document.period),
          .text(document.standing.rawValue), .texts(document.implements),
          .texts(document.supersedes),
        ]
      }
    })
}

/// Every step of a roadmap.
func milestoneTable(_ results: Results) -> OpenTable {
  OpenTable(
    "milestones",
    keyFields + [
      Field("document", required: true), Field("number"), Field("from", .day, required: true),
      Field("to", .day, required: true), Field("title", required: true), Field("product"),
      Field("note"),
    ],
    references: [("document", "documents")],
    rows: results.provinces.flatMap { province in
      province.jurisdiction.milestones.map { milestone in
        [
          .text(milestone.id), .text(province.jurisdiction.id), .text(milestone.document),
          .optional(milestone.number), .text(milestone.from.first.description),
          .text(milestone.to.last.description), .text(milestone.title),
          .optional(milestone.product), .optional(milestone.note),
        ]
      }
    })
}
