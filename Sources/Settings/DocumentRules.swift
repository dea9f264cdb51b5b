import Findings

/// Rules for what a document may hold.
enum DocumentRules {
  static let size = Rule(
    "yaml-size", .error, "the text has {size} bytes; settings may have 65536 at most")
  static let depth = Rule(
    "yaml-depth", .error, "this is nested more than 16 levels deep")
  static let documents = Rule(
    "yaml-documents", .error, "a second document begins here; keep one to a file")
  static let alias = Rule(
    "yaml-alias", .error, "aliases such as '*name' are not supported; repeat the value")
  static let anchor = Rule(
    "yaml-anchor", .error,
    "anchors such as '&name' are not supported; leave it out, or quote the value")
  static let tag = Rule(
    "yaml-tag", .error,
    "tags such as '!name' are not supported; leave it out, or quote the value")
  static let key = Rule("yaml-key", .error, "a key must be plain text, not {found}")
  static let duplicate = Rule(
    "yaml-duplicate-key", .error, "the key '{key}' stands twice, first at {first}; delete one")
}
