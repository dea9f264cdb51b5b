import Findings
import Templates
import TestSupport
import Testing

@Suite(.enabled(if: Suites.arePresent, "the public test suites are not there"))
struct `The Mustache specification` {
  @Test(arguments: SpecificationCase.all("comments"))
  func `is met for comments`(specified: SpecificationCase) { check(specified) }

  @Test(arguments: SpecificationCase.all("delimiters"))
  func `is met for delimiters`(specified: SpecificationCase) { check(specified) }

  @Test(arguments: SpecificationCase.all("interpolation"))
  func `is met for interpolation`(specified: SpecificationCase) { check(specified) }

  @Test(arguments: SpecificationCase.all("inverted"))
  func `is met for inverted sections`(specified: SpecificationCase) { check(specified) }

  @Test(arguments: SpecificationCase.all("partials"))
  func `is met for partials`(specified: SpecificationCase) { check(specified) }

  @Test(arguments: SpecificationCase.all("sections"))
  func `is met for sections`(specified: SpecificationCase) { check(specified) }

  @Test func `has 136 cases in its core`() {
    let files = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"]
    #expect(files.map { SpecificationCase.all($0).count } == [12, 14, 42, 22, 12, 34])
    #expect(files.reduce(0) { $0 + SpecificationCase.all($1).count } == 136)
  }

  private func check(_ specified: SpecificationCase) {
    var findings = FindingList()
    let texts = (specified.partials ?? [:]).merging(["": specified.template]) { $1 }
    let templates = texts.mapValues {
      Template.compile($0, file: specified.name, mode: .lenient, findings: &findings)
    }
    var out: [UInt8] = []
    TemplateSet(templates, in: "", mode: .lenient, findings: &findings)
      .render("", specified.data.value, into: &out, findings: &findings)
    #expect(String(decoding: out, as: UTF8.self) == specified.expected)
    #expect(findings.sorted.map(\.text) == [])
  }
}
