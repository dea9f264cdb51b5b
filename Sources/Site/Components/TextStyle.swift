internal import Dataset
internal import Markup
internal import Prose
internal import Results

extension PageContext {
  /// How texts become parts of pages: live tables and links between documents.
  ///
  /// Documents are looked for in the provinces given, or in the one that a name begins with.
  func textStyle(of own: Document? = nil, in provinces: [ProvinceResults]) -> SiteStyle {
    var style = SiteStyle(
      words: SiteStyle.Words(
        table: words("prose.table"), footnotes: words("prose.footnotes"), back: words("prose.back"),
        done: words("prose.done"), open: words("prose.open")))
    style.mentions = mentions(by: own, in: provinces)
    style.liveWords = Set(LivePart.allCases.map(\.rawValue))
    style.live = { block in
      LivePart(rawValue: block.word).flatMap {
        live($0, document(block["document"]?.value ?? "", in: provinces))
      }.map(inserted)
    }
    style.target = { link in
      document(link.document, in: provinces).map { document, province in
        let anchor = link.clause.flatMap { document.outline.anchor(forClause: $0) } ?? ""
        let title = link.clause.map { "\(document.label), \($0)" } ?? document.label
        return (href(.document(province.jurisdiction.id, document.id, anchor)), title)
      }
    }
    return style
  }

  /// A document with its province.
  private typealias Found = (document: Document, province: ProvinceResults)

  /// The document of a name such as `29-da-tu` or `thai-nguyen/29-da-tu`; nothing where none or
  /// several have it, as reading the content has told.
  private func document(_ name: String, in provinces: [ProvinceResults]) -> Found? {
    let found = dataset.documents(named: name, in: provinces.map(\.jurisdiction))
    guard found.count == 1,
      let province = results.provinces.first(where: {
        $0.jurisdiction.id == found[0].jurisdiction.id
      })
    else { return nil }
    return (found[0].document, province)
  }

  /// Where the numbers of cited documents lead: to the text where we hold it, else to its row in
  /// the legal basis.
  private func mentions(by own: Document?, in provinces: [ProvinceResults]) -> [String: String] {
    var mentions: [String: String] = [:]
    for jurisdiction in provinces.reversed().map(\.jurisdiction) {
      for citation in jurisdiction.citations where !citation.number.isEmpty {
        mentions[citation.number] = href(jurisdiction.citedAddress(number: citation.number))
      }
      for document in jurisdiction.documents where !document.number.isEmpty {
        mentions[document.number] =
          document.id == own?.id ? nil : href(.document(jurisdiction.id, document.id))
      }
    }
    return mentions
  }

  /// What a live part becomes; nothing where it needs a document and has none.
  private func live(_ part: LivePart, _ found: Found?) -> Markup? {
    switch (part, found) {
    case (.statuses, _): statusTable()
    case (.targets, let (document, province)?):
      targetTable(
        province.targets(of: document.id), in: province,
        caption: words("targets.judged"), of: .text)
    case (.tasks, let (document, province)?):
      dutyTable(
        province.duties(of: document.id), in: province,
        caption: words("duties.caption"), of: .passage)
    case (.milestones, let (document, province)?):
      milestoneTable(
        province.jurisdiction.milestones(of: document.id),
        in: province.jurisdiction, isAnchored: false)
    case (.targets, nil), (.tasks, nil), (.milestones, nil): nil
    }
  }
}
