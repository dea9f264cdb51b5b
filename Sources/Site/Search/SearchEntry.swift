/// One thing that a reader can look for.
struct SearchEntry: Sendable, Hashable {
  /// Under what hits are shown.
  enum Group: String, CaseIterable, Sendable {
    case measures, duties, agencies, documents
  }

  /// The group of its hits.
  let group: Group
  /// Id of its province.
  let jurisdiction: String
  /// What it is called.
  let title: String
  /// Where it stands.
  let address: Address
  /// The line below its title; its words are found too.
  var detail = ""
  /// The number by which it is cited, never shown: `29-ĐA/TU muc ii 2 phan 3`.
  var number = ""
  /// Other names, shown where they are what was found.
  var names: [String] = []
}
