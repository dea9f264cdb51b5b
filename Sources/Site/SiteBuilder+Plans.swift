internal import Archive
internal import Downloads
internal import Findings
internal import Dataset
internal import Results

extension SiteBuilder {
  /// A page ready to be written: where it stands, what it stands for, and what makes it.
  struct Plan: Sendable {
    let address: Address
    /// The text or row that it stands for, where that is one.
    let source: Place?
    let make: @Sendable (PageContext) -> Page

    init(
      _ address: Address, of source: Place? = nil,
      _ make: @escaping @Sendable (PageContext) -> Page
    ) {
      self.address = address
      self.source = source
      self.make = make
    }
  }

  /// What changed, report by report and year by year.
  private var changes: [Plan] {
    let dates = editions.map(\.date)
    let periods = editions.indices.filter { $0 == 0 || $0 + 1 < editions.count }.map { index in
      let pair = EditionPair(
        earlier: index + 1 < editions.count ? editions[index + 1].tables : nil,
        later: editions[index].tables)
      return Plan(.changes(of: index == 0 ? nil : dates[index])) { context in
        context.changesPage(pair, dates: dates, at: index)
      }
    }
    guard !years.editions.isEmpty else { return periods }
    let (sealed, pairs) = (years.editions, years.pairs(with: results))
    return periods
      + [Plan(.years) { $0.yearsPage(sealed, comparisons: pairs) }]
      + pairs.map { pair in
        Plan(.comparison(pair.years)) { $0.yearComparisonPage(pair) }
      }
  }

  /// Every page of the site but its map.
  func plans(_ downloads: [Download], searchedBy entries: [SearchEntry]) -> [Plan] {
    let doubts = doubts.sorted
    return [
      Plan(.overview) { $0.overviewPage() },
      Plan(.search) { $0.searchPage(entries) },
      Plan(.method) { $0.methodPage() },
      Plan(.differences) { $0.differencesPage() },
      Plan(.data) { $0.dataPage(downloads, findings: doubts) },
    ]
      + (results.provinces.count > 1
        ? [Plan(.comparison) { $0.comparisonPage() }] : [])
      + changes + results.provinces.flatMap { pages(of: $0) }
      + results.dataset.pages.map { page in
        Plan(.page(page.id), of: page.place) { $0.freePage(page) }
      }
  }

  private func pages(of province: ProvinceResults) -> [Plan] {
    let id = province.jurisdiction.id
    let measures = province.measures.filter(\.hasPage)
    return [
      Plan(.measures(id)) { $0.measuresPage(province) },
      Plan(.populations(id)) { $0.populationsPage(province) },
      Plan(.roadmap(id)) { $0.roadmapPage(province) },
      Plan(.duties(id)) { $0.dutiesPage(province) },
      Plan(.agencies(id)) { $0.agenciesPage(province) },
      Plan(.workload(id)) { $0.workloadPage(province) },
      Plan(.legalBasis(id)) { $0.legalBasisPage(province) },
      Plan(.documents(id)) { $0.documentsPage(province) },
    ]
      + (province.hasAges ? [Plan(.ages(id)) { $0.agesPage(province) }] : [])
      + measures.enumerated().map { index, measure in
        let previous = index > 0 ? measures[index - 1] : nil
        let next = index + 1 < measures.count ? measures[index + 1] : nil
        return Plan(.measure(id, measure.measure.id), of: measure.measure.place) { context in
          context.measurePage(measure, in: province, previous: previous, next: next)
        }
      }
      + province.jurisdiction.agencies.map { agency in
        Plan(.agency(id, agency.id), of: agency.place) { $0.agencyPage(agency, in: province) }
      }
      + province.jurisdiction.documents.flatMap { document in
        [
          Plan(.document(id, document.id), of: document.place) {
            $0.documentPage(document, in: province)
          },
          Plan(.targets(id, document: document.id), of: document.place) { context in
            context.targetsPage(of: document, in: province)
          },
          Plan(.duties(id, document: document.id), of: document.place) { context in
            context.dutiesPage(of: document, in: province)
          },
        ]
      }
  }
}
