import FoundationEssentials
import Templates
import TestSupport
import Testing

/// One case of the public Mustache specification.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let data: Data
  let template: String
  let partials: [String: String]?
  let expected: String

  var testDescription: String { name }

  /// The cases of one file of the core; none where the suites are absent.
  static func all(_ file: String) -> [SpecificationCase] {
    struct File: Decodable { let tests: [SpecificationCase] }
    guard let text = try? Suites.text("mustache/specs/\(file).json") else { return [] }
    do {
      return try JSONDecoder().decode(File.self, from: FoundationEssentials.Data(text.utf8)).tests
    } catch {
      Issue.record("\(file).json: \(error)")
      return []
    }
  }

  /// Any JSON as a template's value.
  struct Data: Decodable, Sendable {
    let value: Value

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        value = .nothing
      } else if let flag = try? container.decode(Bool.self) {
        value = .flag(flag)
      } else if let number = try? container.decode(Int.self) {
        value = .number(number)
      } else if let number = try? container.decode(Double.self) {
        value = .text(String(number))
      } else if let text = try? container.decode(String.self) {
        value = .text(text)
      } else if let items = try? container.decode([Data].self) {
        value = .list(items.map(\.value))
      } else {
        value = .record(try container.decode([String: Data].self).mapValues(\.value))
      }
    }
  }
}
