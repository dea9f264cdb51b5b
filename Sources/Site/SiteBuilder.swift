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
internal import Workbooks

/// Writes every page of the site from results and a theme.
package struct SiteBuilder: Sendable {
  let results: Results
  let theme: Theme
  let doubts: FindingList
  /// What each report date's edition says, the newest first, with those dates.
  let editions: [(date: Day, tables: YearTables)]
  let years: SealedYears

  /// Creates a builder; `doubts` are the warnings that the data page lists, `years` the sealed
  /// years that are published below `nam/`.
  package init(
    _ results: Results, theme: Theme, doubts: FindingList, years: [SealedEdition] = []
  ) {
    self.years = SealedYears(editions: years)
    editions = ([results] + results.earlier).map { ($0.reportDate, YearTables($0)) }
    self.results = results
    self.theme = theme
    self.doubts = doubts
  }

  /// All files of the site by path, written by so many jobs at once.
  ///
  /// The bytes do not depend on the number of jobs. Broken templates, missing words, dead links and
  /// files of a wrong form are findings; with an error among them there may be no files.
  package func files(jobs: Int, findings: inout FindingList) async -> [SiteFile] {
    guard let downloads = downloads(&findings) else { return [] }
    let context = context(Address.searchIndex.path)
    let searched = context.searchEntries
    var pages = await write(plans(downloads, searchedBy: searched), jobs: jobs)
    let entries = pages.map(\.entry)
    pages.append(write(Plan(.siteMap) { $0.siteMapPage(entries) }))
    for page in pages { findings.append(page.findings) }
    guard pages.allSatisfy(\.isWhole) else { return [] }
    let own = inOrder(
      pages.flatMap(\.files) + [context.searchIndex(of: searched)] + siteMap(of: pages)
        + theme.assets.map { SiteFile(path: $0.path, bytes: $0.bytes) }
        + downloads.map { SiteFile(path: Address.download($0.name).path, bytes: $0.bytes) })
    // Sealed years were checked when they were sealed.
    let sealed = archived(beside: Set(pages.compactMap(\.files.first?.path)))
    check(own, opened(downloads), of: pages, beside: sealed, &findings)
    return inOrder(own + sealed)
  }

  /// The list of pages for search engines, where the site has an address.
  private func siteMap(of pages: [MadePage]) -> [SiteFile] {
    let settings = results.dataset.settings
    guard let address = settings.address else { return [] }
    let paths = pages.compactMap(\.files.first?.path)
    return [sitemap(of: paths, at: address, on: settings.reportDate)]
  }

  /// The files of open data; nothing, with a finding, where the workbook cannot be made.
  private func downloads(_ findings: inout FindingList) -> [Download]? {
    let words = theme.words
    do throws(WorkbookError) {
      return try Downloads.downloads(
        of: results, findings: doubts, labels: Labels { words($0, $1) })
        + [Changes(results, words: words).download]
    } catch {
      let name = workbookName(on: results.reportDate)
      findings.report(
        .workbookUnmade, at: Place("site/" + Address.download(name).path),
        ["reason": error.reason, "sheet": error.sheet])
      return nil
    }
  }

  /// The files inside of workbooks, by path as if those were folders.
  private func opened(_ downloads: [Download]) -> [SiteFile] {
    downloads.flatMap { file in
      file.parts.map {
        SiteFile(path: Address.download(file.name + "/" + $0.name).path, bytes: $0.bytes)
      }
    }
  }

  /// Checks what was made, before anything is published; addresses first, for without them no link
  /// can be followed.
  private func check(
    _ own: [SiteFile], _ opened: [SiteFile], of pages: [MadePage], beside sealed: [SiteFile],
    _ findings: inout FindingList
  ) {
    var addresses = FindingList()
    checkAddresses(placed(own, of: pages), beside: sealed.map(\.path), &addresses)
    findings.append(addresses)
    checkWords(own + opened, of: theme.words, &findings)
    checkForms(own + opened, &findings)
    guard !addresses.hasErrors else { return }
    var links = LinkCheck(
      own, beside: sealed, origins: Origins(of: pages, in: results.dataset, theme.templates),
      incomplete: Set(pages.filter(\.findings.hasErrors).flatMap(\.files).map(\.path)))
    links.run()
    findings.append(links.findings)
  }

  /// Files with the text, row or file of the theme that they were made from.
  private func placed(_ files: [SiteFile], of pages: [MadePage]) -> [PlacedFile] {
    let made = pages.flatMap { page in
      page.files.map { PlacedFile(path: $0.path, source: page.source) }
    }
    let assets = theme.assets.map {
      PlacedFile(path: $0.path, source: Place("theme/assets/" + $0.source))
    }
    let known = Set((made + assets).map(\.path))
    return made + assets
      + files.filter { !known.contains($0.path) }.map { PlacedFile(path: $0.path, source: nil) }
  }

  private func inOrder(_ files: [SiteFile]) -> [SiteFile] {
    files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Writes the pages in their order, up to the first that grows beyond all bounds; one job keeps to
  /// the thread that it is on.
  private func write(_ plans: [Plan], jobs: Int) async -> [MadePage] {
    @Sendable func write(from job: Int) -> [(Int, MadePage)] {
      var made: [(Int, MadePage)] = []
      for index in stride(from: job, to: plans.count, by: jobs) {
        made.append((index, self.write(plans[index])))
        if made.last?.1.isWhole == false { break }
      }
      return made
    }
    guard jobs > 1 else { return write(from: 0).map(\.1) }
    let made = await withTaskGroup(of: [(Int, MadePage)].self) { group in
      for job in 0..<jobs { group.addTask { write(from: job) } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    .sorted { $0.0 < $1.0 }.map(\.1)
    return made.firstIndex { !$0.isWhole }.map { Array(made[...$0]) } ?? made
  }

  /// A page with the files of its figures.
  private func write(_ plan: Plan) -> MadePage {
    var findings = FindingList()
    let context = context(plan.address.path)
    let page = plan.make(context)
    var isWhole = true
    var files = [file(of: page, in: context, &isWhole, &findings)]
    for card in page.figures {
      let own = self.context(Address.embeddedFigure(card.file).path)
      files.append(file(of: own.embeddedFigure(card), in: own, &isWhole, &findings))
      files += context.files(of: card, in: theme.chartStyle)
    }
    return MadePage(
      entry: SiteMapEntry(page), shell: page.shell, source: plan.source, files: files,
      findings: findings, isWhole: isWhole)
  }

  private func file(
    of page: Page, in context: PageContext, _ isWhole: inout Bool, _ findings: inout FindingList
  ) -> SiteFile {
    var bytes: [UInt8] = []
    let isDone = theme.templates.render(
      page.shell, context.frame(page), into: &bytes, findings: &findings)
    isWhole = isWhole && isDone
    return SiteFile(path: context.path, bytes: bytes)
  }

  func context(_ path: String) -> PageContext {
    PageContext(
      results: results, theme: theme, path: path, hasYears: !years.editions.isEmpty)
  }

  /// The pages of the sealed years.
  private func archived(beside pages: Set<String>) -> [SiteFile] {
    years.files { path, archived, edition in
      context(path).notice(on: archived, of: edition, pages: pages).bytes
    }
  }
}

extension Rule {
  static let workbookUnmade = Rule(
    "workbook-unmade", .error,
    "the workbook cannot be written, sheet '{sheet}': {reason}; look for it in the words of the theme"
  )

  /// Rules about the theme and the finished site.
  package static let ofSite: [Rule] = [
    .deadLink, .deadAnchor, .linkOutside, .missingPicture, .outsideLoad, .doubledID, .lackingID,
    .sharedAddress, .longAddress, .missingWord,
    .malformedFile, .workbookUnmade, .themeFileMissing, .themeFileUnreadable,
  ]
}
