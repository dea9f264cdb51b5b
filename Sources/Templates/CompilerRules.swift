import Findings

/// Rules for how tags stand together.
enum CompilerRules {
  static let name = Rule(
    "template-name", .error,
    "'{tag}' holds no name; names are letters, digits, '-' and '_', with dots between them")
  static let openSection = Rule(
    "template-open-section", .error, "'{tag}' is never closed; add a closing tag for '{name}'")
  static let strayClose = Rule(
    "template-stray-close", .error, "nothing is open here that '{tag}' could close")
  static let wrongClose = Rule(
    "template-wrong-close", .error, "'{tag}' does not close '{name}', which opens at {first}")
  static let depth = Rule(
    "template-section-depth", .error, "this section is nested more than 32 deep")
  static let raw = Rule(
    "template-raw", .error,
    "'{tag}' writes text as markup; write '{name}' in two braces, markup stays markup there")
  static let partial = Rule(
    "template-partial", .error, "'{tag}' cannot stand in {part}; partials belong between tags")
  static let unevenSection = Rule(
    "template-uneven-section", .error,
    "'{tag}' begins in {start} and ends in {end}; begin and end it in the same")
  static let unfinished = Rule(
    "template-unfinished", .error, "the template ends in {part}; close it in the same file")
}
