package import Archive
internal import Assets
internal import Downloads
package import Findings
internal import Dataset
internal import Markup
internal import Measures
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
  /// What each report date's edition says, the newest first, with those dates.
  private let editions: [(date: Day, tables: YearTables)]
  private let years: SealedYears

  /// Creates a builder; `doubts` are the warnings that the data page lists, `years` the sealed
  /// years that are published below `nam/`.
  ///
  /// Throws where the workbook cannot be made.
  package init(
    _ results: Results, theme: Theme, doubts: FindingList, years: [SealedEdition] = []
  ) throws(WorkbookError) {
    self.years = SealedYears(editions: years)
    editions = ([results] + results.earlier).map { ($0.reportDate, YearTables($0)) }
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
    var written = await write(pages, jobs: jobs)
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
    // Sealed years were checked when they were sealed.
    let sealed = archived(beside: Set(written.compactMap(\.files.first?.path)))
    let own = inOrder(files)
    let all = inOrder(files + sealed)
    checkAddresses(all, &findings)
    checkWords(own, of: theme.words, &findings)
    checkLinks(own, beside: sealed, &findings)
    return all
  }

  private func inOrder(_ files: [SiteFile]) -> [SiteFile] {
    files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Writes the pages in their order; one job keeps to the thread that it is on.
  private func write(_ pages: [Plan], jobs: Int) async -> [Written] {
    guard jobs > 1 else { return pages.map(write) }
    return await withTaskGroup(of: [(Int, Written)].self) { group in
      for job in 0..<jobs {
        group.addTask {
          stride(from: job, to: pages.count, by: jobs).map { ($0, write(pages[$0])) }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    .sorted { $0.0 < $1.0 }.map(\.1)
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
    let context = context(plan.address.path)
    let page = plan.make(context, &findings)
    var files = [file(of: page, in: context, &findings)]
    for card in page.figures {
      let path = Address.embeddedFigure(card.file).path
      let own = self.context(path)
      files.append(file(of: own.embeddedFigure(card), in: own, &findings))
      files += context.files(of: card, in: theme.chartStyle)
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

  private func context(_ path: String) -> PageContext {
    PageContext(
      results: results, theme: theme, path: path, hasYears: !years.editions.isEmpty)
  }

  /// The pages of the sealed years.
  private func archived(beside pages: Set<String>) -> [SiteFile] {
    years.files { path, archived, edition in
      context(path).notice(on: archived, of: edition, pages: pages).bytes
    }
  }

  /// What changed, report by report and year by year.
  private var changes: [Plan] {
    let dates = editions.map(\.date)
    let periods = editions.indices.filter { $0 == 0 || $0 + 1 < editions.count }.map { index in
      let pair = EditionPair(
        earlier: index + 1 < editions.count ? editions[index + 1].tables : nil,
        later: editions[index].tables)
      return Plan(.changes(of: index == 0 ? nil : dates[index])) { context, _ in
        context.changesPage(pair, dates: dates, at: index)
      }
    }
    guard !years.editions.isEmpty else { return periods }
    let (sealed, pairs) = (years.editions, years.pairs(with: results))
    return periods
      + [Plan(.years) { context, _ in context.yearsPage(sealed, comparisons: pairs) }]
      + pairs.map { pair in
        Plan(.comparison(pair.years)) { context, _ in context.yearComparisonPage(pair) }
      }
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
      + changes + results.provinces.flatMap { pages(of: $0) }
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
