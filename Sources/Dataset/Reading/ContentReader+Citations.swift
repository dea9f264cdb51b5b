internal import Findings
internal import Measures

extension ContentReader {
  mutating func citations(in directory: String) -> [Citation] {
    entries(.citations, in: directory).compactMap { entry in
      guard let document = entry.required("document", &findings),
        let kind = entry.required("kind", &findings)
      else { return nil }
      return Citation(
        document: document, clause: entry.text("clause"), number: entry.text("number"), kind: kind,
        issuer: entry.text("issuer"), date: entry.moment("date", &findings),
        title: entry.text("title"), horizon: entry.text("horizon"), place: entry.place)
    }
  }

  mutating func definitions(in directory: String) -> [Definition] {
    entries(.definitions, in: directory).compactMap { entry in
      guard let document = entry.required("document", &findings),
        let kind: Definition.Kind = entry.choice("kind", &findings),
        let term = entry.required("term", &findings),
        let wording = entry.required("wording", &findings)
      else { return nil }
      return Definition(
        document: document, clause: entry.text("clause"), kind: kind, term: term, wording: wording,
        place: entry.place)
    }
  }
}
