extension String {
  /// The candidate that is nearest to this string, where one is near enough to be what was meant.
  ///
  /// Near is an edit distance (insert, delete, replace, swap neighbours) of at most a third of the
  /// length, and at least 1. Among equals the first in alphabetical order wins. A text longer than
  /// any name has none.
  package func nearest(among candidates: some Sequence<String>) -> String? {
    guard utf8.count <= 500 else { return nil }
    let limit = max(1, unicodeScalars.count / 3)
    let own = Array(lowercased().unicodeScalars)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      // As many letters have to be added or taken away as the lengths differ by.
      guard abs(other.count - own.count) <= limit else { continue }
      let distance = editDistance(own, other)
      guard distance <= limit else { continue }
      if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// The words `; did you mean 'name'?` for the nearest candidate, or nothing.
  package func suggestion(among candidates: some Sequence<String>) -> String {
    nearest(among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }
}

/// The optimal string alignment distance of two strings.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var twoBack: [Int] = []
  var previous = Array(0...right.count)
  for i in left.indices {
    var current = [i + 1]
    for j in right.indices {
      let replace = previous[j] + (left[i] == right[j] ? 0 : 1)
      var least = min(replace, previous[j + 1] + 1, current[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        least = min(least, twoBack[j - 1] + 1)
      }
      current.append(least)
    }
    twoBack = previous
    previous = current
  }
  return previous[right.count]
}
