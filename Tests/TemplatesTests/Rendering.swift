import Findings
import Templates

/// What a template of the site gives, and each finding as a user sees it.
func rendered(
  _ text: String, _ values: [String: Value] = [:], partials: [String: String] = [:]
) -> (text: String, findings: [String]) {
  var findings = FindingList()
  let texts = partials.merging(["trang": text]) { $1 }
  let templates = Dictionary(
    uniqueKeysWithValues: texts.map { name, text in
      (name, Template.compile(text, file: "\(name).mustache", findings: &findings))
    })
  let set = TemplateSet(templates, in: "theme/pages", findings: &findings)
  var out: [UInt8] = []
  set.render("trang", .record(values), into: &out, findings: &findings)
  return (
    String(decoding: out, as: UTF8.self), findings.sorted.map { "\($0.place) \($0.text)" }
  )
}
