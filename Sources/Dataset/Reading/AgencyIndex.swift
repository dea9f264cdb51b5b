internal import Findings
internal import Language
internal import Tables

/// Finds agencies by id, name or alias, whatever the case and spacing.
struct AgencyIndex {
  private var byName: [String: String] = [:]
  private var names: [String] = []
  private let isWhole: Bool

  /// Collects the names; one that two agencies share is a finding.
  ///
  /// Where the agencies could not all be read, nothing is said of unknown names.
  init(_ agencies: [Agency], isWhole: Bool, findings: inout FindingList) {
    self.isWhole = isWhole
    for agency in agencies {
      for name in [agency.id, agency.name] + agency.aliases {
        let key = AgencyIndex.key(name)
        if let other = byName[key], other != agency.id {
          findings.report(
            .sharedAgencyName, at: agency.place,
            ["name": name, "one": other, "other": agency.id])
        }
        byName[key] = byName[key] ?? agency.id
        names.append(name)
      }
    }
  }

  /// The ids of the agencies that cells name, each once; unknown and repeated names are findings.
  func find(_ cells: [Cell], _ findings: inout FindingList) -> [String] {
    var ids: [String] = []
    for cell in cells {
      if let id = byName[AgencyIndex.key(cell.text)] {
        if ids.contains(id) {
          findings.report(.repeatedItem, at: cell.place, ["item": cell.text])
        } else {
          ids.append(id)
        }
      } else if isWhole {
        findings.reportUnknown("agency", cell, among: names) {
          byName[AgencyIndex.key($0)] != nil
        }
      }
    }
    return ids
  }

  /// Lower case, single spaces, tones kept, so that "Sở Y tế" is not another word's shape.
  private static func key(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}

extension Rule {
  static let sharedAgencyName = Rule(
    "shared-agency-name", .error,
    "the name '{name}' belongs to both '{one}' and '{other}'; give it to one of them")
}
