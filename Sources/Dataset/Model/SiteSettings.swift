package import Findings
package import Measures

/// What `site.yaml` says of the site as a whole.
package struct SiteSettings: Sendable, Hashable {
  /// A province as the settings name it.
  package struct Province: Sendable, Hashable {
    /// Name of its folder under `content/` and of its addresses.
    package let id: String
    /// Name on pages.
    package let title: String
    /// Where its id is written.
    package var place = Place("content/site.yaml")
  }

  /// The language of the interface; the content stays Vietnamese.
  package enum InterfaceLanguage: String, Sendable, CaseIterable {
    /// Vietnamese.
    case vietnamese = "vi"
    /// English.
    case english = "en"
  }

  /// Name of the site.
  package let title: String
  /// The line under the name.
  package let subtitle: String
  /// Who publishes.
  package let owner: String
  /// Where to send corrections.
  package let contact: String
  /// Where the site is published, without a slash at the end: `https://example.vn/tien-do`.
  package let address: String?
  /// The language of the interface.
  package let language: InterfaceLanguage
  /// Days for which reports were made, in order; the last one is "now".
  package var reportDates: [Day]
  /// Settings of the assessment.
  package let method: Method
  /// Provinces in the order of pages.
  package var jurisdictions: [Province]
  /// Whether the content has a later report date, so that these settings speak for a day gone by.
  package var isPast = false

  /// The host of the address, without a port.
  package var host: String? {
    address?.split(separator: "/").dropFirst().first?.split(separator: ":").first
      .map { $0.lowercased() }
  }

  /// The day for which the site speaks.
  package var reportDate: Day { reportDates.last ?? Day(number: 0) }
}
