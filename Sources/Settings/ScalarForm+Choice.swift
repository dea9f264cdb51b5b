extension ScalarForm where Value: CaseIterable & RawRepresentable<String> {
  /// One of the words that name the cases of an enumeration.
  package static var choice: Self {
    let words = Value.allCases.map(\.rawValue)
    return ScalarForm("one of \(words.joined(separator: ", "))", Value.init(rawValue:))
  }
}
