internal import Assets
internal import Downloads
package import Findings
internal import Dataset
package import Publishing
package import Results
internal import Templates
package import Workbooks

/// Writes every page of the site from results and a theme.
package struct SiteBuilder: Sendable {
  private let results: Results
  private let theme: Theme
  private let downloads: [Download]
  private let doubts: [Finding]

  /// Creates a builder; `doubts` are the warnings that the data page lists.
  ///
  /// Throws where the library of workbooks fails.
  package init(_ results: Results, theme: Theme, doubts: FindingList) throws(WorkbookError) {
    self.results = results
    self.theme = theme
    self.doubts = doubts.sorted
    let words = theme.words
    downloads =
      try Downloads.downloads(of: results, findings: doubts, labels: Labels { words($0, $1) })
      + [Changes(results, words: words).download]
  }

  /// All files of the site by path, written by so many jobs at once.
  ///
  /// The bytes do not depend on the number of jobs. Broken templates, missing words and dead links
  /// are findings.
  package func files(jobs: Int, findings: inout FindingList) async -> [SiteFile] {
    let context = PageContext(results: results, theme: theme, path: Address.searchIndex.path)
    let searched = context.searchEntries
    let pages = pages(searchedBy: searched)
    var written = await withTaskGroup(of: [(Int, Written)].self) { group in
      for job in 0..<max(1, jobs) {
        group.addTask {
          stride(from: job, to: pages.count, by: max(1, jobs)).map { ($0, write(pages[$0])) }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    .sorted { $0.0 < $1.0 }.map(\.1)
    let entries = written.map(\.entry)
    written.append(write(Plan(.siteMap) { context, _ in context.siteMapPage(entries) }))
    for page in written { findings.append(page.findings) }
    let settings = results.dataset.settings
    let files =
      written.flatMap(\.files) + [context.searchIndex(of: searched)]
      + (settings.address.map { site in
        [sitemap(of: written.compactMap(\.files.first?.path), at: site, on: settings.reportDate)]
      } ?? [])
      + theme.assets.map { SiteFile(path: $0.path, bytes: $0.bytes) }
      + downloads.map { SiteFile(path: "data/" + $0.name, bytes: $0.bytes) }
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    checkAddresses(sorted, &findings)
    checkWords(sorted, &findings)
    checkLinks(sorted, &findings)
    return sorted
  }

  /// A page ready to be written: where it stands, and what makes it.
  private struct Plan: Sendable {
    let address: Address
    let make: @Sendable (PageContext, inout FindingList) -> Page

    init(
      _ address: Address, _ make: @escaping @Sendable (PageContext, inout FindingList) -> Page
    ) {
      self.address = address
      self.make = make
    }
  }

  private struct Written: Sendable {
    let entry: SiteMapEntry
    let files: [SiteFile]
    let findings: FindingList
  }

  /// A page with the files of its figures.
  private func write(_ plan: Plan) -> Written {
    var findings = FindingList()
    let context = PageContext(results: results, theme: theme, path: plan.address.path)
    let page = plan.make(context, &findings)
    var files = [file(of: page, in: context, &findings)]
    for card in page.figures {
      let path = Address.embeddedFigure(card.file).path
      let own = PageContext(results: results, theme: theme, path: path)
      files.append(file(of: own.embeddedFigure(card), in: own, &findings))
      files += context.files(of: card, in: theme.palette)
    }
    return Written(entry: SiteMapEntry(page), files: files, findings: findings)
  }

  private func file(
    of page: Page, in context: PageContext, _ findings: inout FindingList
  ) -> SiteFile {
    var bytes: [UInt8] = []
    theme.templates.render(
      page.shell, context.frame(page), into: &bytes, findings: &findings)
    return SiteFile(path: context.path, bytes: bytes)
  }

  /// Every page of the site.
  private func pages(searchedBy entries: [SearchEntry]) -> [Plan] {
    let (downloads, doubts) = (downloads, doubts)
    return [
      Plan(.overview) { context, _ in context.overviewPage() },
      Plan(.search) { context, _ in context.searchPage(entries) },
      Plan(.method) { context, _ in context.methodPage() },
      Plan(.differences) { context, _ in context.differencesPage() },
      Plan(.data) { context, _ in context.dataPage(downloads, findings: doubts) },
    ]
      + (results.provinces.count > 1
        ? [Plan(.comparison) { context, _ in context.comparisonPage() }] : [])
      + results.provinces.flatMap { pages(of: $0) }
      + results.dataset.pages.map { page in
        Plan(.page(page.id)) { context, findings in context.freePage(page, findings: &findings) }
      }
  }

  private func pages(of province: ProvinceResults) -> [Plan] {
    let id = province.jurisdiction.id
    let measures = province.measures.filter(\.hasPage)
    return [
      Plan(.measures(id)) { context, _ in context.measuresPage(province) },
      Plan(.populations(id)) { context, _ in context.populationsPage(province) },
      Plan(.roadmap(id)) { context, _ in context.roadmapPage(province) },
      Plan(.duties(id)) { context, _ in context.dutiesPage(province) },
      Plan(.agencies(id)) { context, _ in context.agenciesPage(province) },
      Plan(.workload(id)) { context, _ in context.workloadPage(province) },
      Plan(.legalBasis(id)) { context, _ in context.legalBasisPage(province) },
      Plan(.documents(id)) { context, _ in context.documentsPage(province) },
    ]
      + (province.hasAges ? [Plan(.ages(id)) { context, _ in context.agesPage(province) }] : [])
      + measures.enumerated().map { index, measure in
        let previous = index > 0 ? measures[index - 1] : nil
        let next = index + 1 < measures.count ? measures[index + 1] : nil
        return Plan(.measure(id, measure.measure.id)) { context, _ in
          context.measurePage(measure, in: province, previous: previous, next: next)
        }
      }
      + province.jurisdiction.agencies.map { agency in
        Plan(.agency(id, agency.id)) { context, _ in context.agencyPage(agency, in: province) }
      }
      + province.jurisdiction.documents.flatMap { document in
        [
          Plan(.document(id, document.id)) { context, findings in
            context.documentPage(document, in: province, findings: &findings)
          },
          Plan(.targets(id, document: document.id)) { context, _ in
            context.targetsPage(of: document, in: province)
          },
          Plan(.duties(id, document: document.id)) { context, _ in
            context.dutiesPage(of: document, in: province)
          },
        ]
      }
  }
}
