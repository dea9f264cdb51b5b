package import Findings
package import Measures

/// A body with duties, or a class of bodies named as one ("Các sở, ban, ngành").
package struct Agency: Sendable, Hashable {
  /// One body or many.
  package enum Kind: String, Sendable, CaseIterable {
    /// One body.
    case body
    /// A class of bodies.
    case group = "class"
  }

  /// Stable id, unique in its jurisdiction.
  package let id: String
  /// Official name.
  package let name: String
  /// One body or many.
  package let kind: Kind
  /// Id of the agency above it.
  package let parent: String?
  /// Ids of the classes that it belongs to.
  package let classes: [String]
  /// Other spellings.
  package let aliases: [String]
  /// When it began, where known.
  package let since: PartialDate?
  /// When it ended, where it did.
  package let until: PartialDate?
  /// Id of the agency that took over.
  package let successor: String?
  /// Where it is written.
  package let place: Place
}
