package import Findings

extension Rule {
  static let chainName = Rule(
    "chain-name", .error, "External-Identifier must be a year such as 2026 or 2026-r2, not '{name}'"
  )
  static let chainFolder = Rule(
    "chain-folder", .error,
    "the folder '{folder}' holds the bag '{name}'; it was renamed or stands in another's place")
  static let chainTwice = Rule(
    "chain-twice", .error, "the bag '{name}' is also in {other}; keep one of them here")
  static let chainMissing = Rule(
    "chain-missing", .error,
    "'{name}' was sealed upon '{previous}', which is missing; restore it from a copy")
  static let chainAlone = Rule(
    "chain-alone", .warning,
    "'{name}' was sealed upon '{previous}', which was not given; name the whole archive to check it"
  )
  static let chainBroken = Rule(
    "chain-broken", .error,
    "'{name}' is not the bag that '{next}' was sealed upon: its seal is {found}…, not {stated}…; "
      + "restore it from a copy")
  static let chainOrder = Rule(
    "chain-order", .error,
    "'{name}' of {date} was sealed upon '{previous}' of {other}, which is later")
  static let chainFork = Rule(
    "chain-fork", .error, "'{name}' and '{other}' were both sealed upon '{previous}'")
  static let chainBegunTwice = Rule(
    "chain-begun-twice", .error, "'{name}' and '{other}' both begin a chain; keep them apart")
  static let chainCircle = Rule(
    "chain-circle", .error, "no bag begins the chain; the names in bag-info.txt were changed")
  static let sealDiffers = Rule(
    "seal-differs", .error, "the newest bag's seal is {found}…, not {stated}…")
  static let yearSealed = Rule(
    "year-sealed", .error,
    "{year} is sealed already, as '{name}'; to seal it again beside it give --revision REASON")
  static let yearNotSealed = Rule(
    "year-not-sealed", .error,
    "{year} is not sealed yet, so nothing is revised; leave out --revision")

  /// Rules about the chain of sealed years.
  package static let ofChains: [Rule] = [
    .chainName, .chainFolder, .chainTwice, .chainMissing, .chainAlone, .chainBroken, .chainOrder,
    .chainFork, .chainBegunTwice, .chainCircle, .sealDiffers, .yearSealed, .yearNotSealed,
  ]
}
