/// Where an address leads, as far as its first letters tell.
package enum LinkScheme: Equatable {
  /// A place within the site, or an anchor on the page.
  case relative
  /// Another host or program; the scheme is in lower case, empty for `//host`.
  case absolute(String)

  /// Reads an address as browsers do, which skip control characters and white space.
  package init(of address: String) {
    let scalars = address.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
    let head = scalars.prefix { !":/?#\\".unicodeScalars.contains($0) }
    let rest = scalars.dropFirst(head.count)
    if rest.first == ":" {
      self = .absolute(String(String.UnicodeScalarView(head)).lowercased())
    } else if head.isEmpty, rest.prefix(2).count == 2,
      rest.prefix(2).allSatisfy({ $0 == "/" || $0 == "\\" })
    {
      self = .absolute("")
    } else {
      self = .relative
    }
  }

  /// Whether a link may lead there.
  package var isLinkable: Bool {
    switch self {
    case .relative: true
    case .absolute(let scheme): ["http", "https", "mailto", "tel"].contains(scheme)
    }
  }
}
