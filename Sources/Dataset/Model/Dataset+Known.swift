package import Measures

extension Dataset {
  /// The dataset as it was known on a day: without later documents, figures, judgements and
  /// reports.
  ///
  /// What a document sets comes and goes with it, whatever day its figures are of. The day becomes
  /// the report date. Before the last report date provinces of which nothing was known are left
  /// out, and free pages, which have no date.
  package func known(on day: Day) -> Dataset {
    let provinces = jurisdictions.map { $0.known(on: day) }
    let filled = provinces.filter { !$0.documents.isEmpty || !$0.observations.isEmpty }
    let settings = settings.reporting(on: day)
    let kept = settings.isPast && !filled.isEmpty ? filled : provinces
    return Dataset(
      settings: settings.naming(kept.map(\.id)), populations: populations, measures: measures,
      jurisdictions: kept, pages: settings.isPast ? [] : pages, sources: sources)
  }
}

extension Document {
  /// The first day on which it can have been known; nothing where nothing dates it.
  ///
  /// It is the first day of its issue; without one, the first day of its period.
  package var begins: Day? { (issued ?? years)?.first }

  /// Whether it can have been known on a day.
  func isKnown(on day: Day) -> Bool { begins.map { $0 <= day } ?? true }
}

extension Jurisdiction {
  fileprivate func known(on day: Day) -> Jurisdiction {
    let documents = documents.filter { $0.isKnown(on: day) }
    let ids = Set(documents.map(\.id))
    let later = Set(self.documents.map(\.id)).subtracting(ids)
    let rosters = rosters.filter { $0.date.last <= day }
    let targets = targets.filter { !later.contains($0.document) }
    let duties = duties.filter { !later.contains($0.document) }
    let (asked, assigned) = (Set(targets.map(\.id)), Set(duties.map(\.id)))
    return Jurisdiction(
      id: id, title: title, documents: documents,
      agencies: later.isEmpty ? agencies : agencies(named: names(targets, duties)),
      targets: targets,
      observations: observations.filter { one in
        guard one.reading.date.last <= day else { return false }
        if case .document(let id, _) = one.source { return !later.contains(id) }
        return true
      },
      judgements: judgements.filter { $0.date.last <= day && asked.contains($0.target) },
      duties: duties,
      reports: reports.filter { $0.progression.day <= day && assigned.contains($0.duty) },
      milestones: milestones.filter { !later.contains($0.document) }, rosters: rosters,
      ages: ages.filter { one in rosters.contains { $0.id == one.roster } },
      citations: citations.filter { !later.contains($0.document) },
      definitions: definitions.filter { !later.contains($0.document) })
  }

  /// The agencies that targets and tasks name.
  private func names(_ targets: [Target], _ duties: [Duty]) -> Set<String> {
    Set(targets.compactMap(\.lead) + duties.flatMap { $0.leads + $0.cooperating })
  }

  /// The agencies that are named, the members of named classes, those above all these, and those
  /// that no document ever named: an agency goes with the last document that names it.
  private func agencies(named: Set<String>) -> [Agency] {
    let ever = names(targets, duties)
    var kept = Set(
      agencies.filter { agency in
        named.contains(agency.id) || !ever.contains(agency.id)
          || !named.isDisjoint(with: agency.classes)
      }.map(\.id))
    var count = 0
    while count != kept.count {
      count = kept.count
      for agency in agencies where kept.contains(agency.id) {
        kept.formUnion(agency.classes + [agency.parent, agency.successor].compactMap(\.self))
      }
    }
    return agencies.filter { kept.contains($0.id) }
  }
}

extension SiteSettings {
  /// The same settings with another day as "now".
  fileprivate func reporting(on day: Day) -> SiteSettings {
    var settings = self
    settings.reportDates = reportDates.filter { $0 < day } + [day]
    settings.isPast = isPast || reportDates.contains { $0 > day }
    return settings
  }

  /// The same settings with some of the provinces.
  fileprivate func naming(_ provinces: [String]) -> SiteSettings {
    var settings = self
    settings.jurisdictions = jurisdictions.filter { provinces.contains($0.id) }
    return settings
  }
}
