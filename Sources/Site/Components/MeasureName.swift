internal import Dataset
internal import Markup
internal import Results

/// A measure's title in two parts: what is counted, and the population in which.
struct MeasureName: Hashable {
  /// What is counted: `Cán bộ trẻ`.
  let subject: String
  /// The population, with the words that lead to it: `diện Ban Thường vụ Tỉnh ủy quản lý`; empty
  /// where the title does not end in the population's name.
  let population: String

  /// Words that lead from what is counted to the population; the longer ones first.
  private static let connectors = [["trong", "số"], ["trong"], ["thuộc"], ["của"], ["diện"]]

  /// Parts a title at the name of its population, whose first two syllables ("Cán bộ", "Ủy viên")
  /// may differ in the title.
  init(_ title: String, of population: String) {
    let words = title.split(separator: " ")
    let name = population.split(separator: " ")
    let shared = zip(words.reversed(), name.reversed())
      .prefix { $0.lowercased() == $1.lowercased() }.count
    guard shared >= 3, shared >= name.count - 2 else {
      (subject, self.population) = (title, "")
      return
    }
    let own = words.dropLast(shared)
    let connector = MeasureName.connectors.first {
      own.map(String.init).suffix($0.count) == $0[...]
    }
    let subject = own.dropLast(connector?.count ?? 0)
    guard !subject.isEmpty else {
      (self.subject, self.population) = (title, "")
      return
    }
    self.subject = subject.joined(separator: " ")
    self.population = words.dropFirst(subject.count).joined(separator: " ")
  }
}

extension PageContext {
  /// A measure as a link: what is counted stands out, the population follows in smaller letters,
  /// or is left to screen readers where a heading above names it.
  func name(
    of result: MeasureResult, at address: Address, isUnderPopulation: Bool = false
  ) -> Markup {
    let population = dataset.population(result.measure.population)?.title ?? ""
    let name = MeasureName(result.measure.title, of: population)
    return element("a", ["href": href(address), "lang": foreignContent]) {
      element("b") { name.subject }
      if !name.population.isEmpty {
        element("span", ["class": isUnderPopulation ? "sr" : "rest"]) { " " + name.population }
      }
    }
  }

  /// A measure as a link to its own place.
  func name(
    of result: MeasureResult, in jurisdiction: Jurisdiction, isUnderPopulation: Bool = false
  ) -> Markup {
    name(
      of: result, at: address(of: result, in: jurisdiction), isUnderPopulation: isUnderPopulation)
  }
}
