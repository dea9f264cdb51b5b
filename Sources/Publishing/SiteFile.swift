/// One finished file of the site.
package struct SiteFile: Sendable, Hashable {
  /// Path below the site's folder, with `/` between its parts.
  package let path: String
  /// Content.
  package let bytes: [UInt8]

  /// Creates a file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Why a site could not be published or a year not be sealed; what was there is untouched.
package struct PublishingError: Error, Hashable, CustomStringConvertible {
  /// What was tried.
  package let action: String
  /// The path it was tried on.
  package let path: String
  /// What the system said.
  package let reason: String
  /// What became of the things that were there; nothing where a site was left as it was.
  package let outcome: String?

  /// Creates an error.
  package init(action: String, path: String, reason: String, outcome: String? = nil) {
    self.action = action
    self.path = path
    self.reason = reason
    self.outcome = outcome
  }

  /// One line with the way out.
  package var description: String {
    "cannot \(action) '\(path)': \(reason); \(outcome ?? "the site was left as it was")"
  }

  /// The same error with the words for what became of things, unless it has some.
  package func telling(_ outcome: String) -> PublishingError {
    PublishingError(
      action: action, path: path, reason: reason, outcome: self.outcome ?? outcome)
  }
}
