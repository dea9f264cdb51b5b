import Foundation

/// Vietnamese alphabetical order: a, ă, â, b … d, đ, e, ê …, tones after letters.
package enum Collation {
  private static let locale = Locale(identifier: "vi_VN")

  /// Whether `left` stands before `right`; equal names fall back to their bytes.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    switch left.compare(right, options: [], range: nil, locale: locale) {
    case .orderedAscending: true
    case .orderedDescending: false
    case .orderedSame: left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }
}

extension Sequence {
  /// The elements in the Vietnamese order of a name.
  package func sorted(byName name: (Element) -> String) -> [Element] {
    sorted { Collation.precedes(name($0), name($1)) }
  }
}
