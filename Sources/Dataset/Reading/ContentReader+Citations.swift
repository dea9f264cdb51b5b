internal import Findings
internal import Measures
internal import Tables

extension ContentReader {
  mutating func citations(in directory: String) -> [Citation] {
    entries(.citations, in: directory).compactMap { entry in
      guard let document = entry.required("document", &findings),
        let kind = entry.required("kind", &findings)
      else { return nil }
      references.expect(entry.cell("document"), as: .document, in: directory)
      if let horizon = entry.optional("horizon"), !horizon.areYears {
        findings.report(.unclearYears, at: entry.cell("horizon").place, ["value": horizon])
      }
      return Citation(
        document: document, clause: entry.text("clause"), number: entry.text("number"), kind: kind,
        issuer: entry.text("issuer"), date: entry.date("date", &findings),
        title: entry.text("title"), horizon: entry.text("horizon"), place: entry.place)
    }
  }

  mutating func definitions(in directory: String) -> [Definition] {
    entries(.definitions, in: directory).compactMap { entry in
      guard let document = entry.required("document", &findings),
        let kind: Definition.Kind = entry.requiredChoice("kind", &findings),
        let term = entry.required("term", &findings),
        let wording = entry.required("wording", &findings)
      else { return nil }
      references.expect(entry.cell("document"), as: .document, in: directory)
      return Definition(
        document: document, clause: entry.text("clause"), kind: kind, term: term, wording: wording,
        place: entry.place)
    }
  }
}
