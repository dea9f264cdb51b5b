package import Findings

extension Rule {
  static let bagAbsent = Rule("bag-absent", .error, "there is no folder here; check the path")
  static let bagNotDeclared = Rule(
    "bag-not-declared", .error, "bagit.txt is missing, so this is no bag; restore the file")
  static let bagDeclaration = Rule("bag-declaration", .error, "this line must be {expected}")
  static let bagVersion = Rule(
    "bag-version", .warning, "version {version} of BagIt is not known; read as 1.0")
  static let bagUnreadable = Rule(
    "bag-unreadable", .error, "this cannot be read; check permissions and the disk")
  static let bagEncoding = Rule(
    "bag-encoding", .error, "the file is not {encoding}, which bagit.txt declares")
  static let bagWithoutManifest = Rule(
    "bag-without-manifest", .error, "no manifest lists the payload with a known algorithm")
  static let bagUnknownAlgorithm = Rule(
    "bag-unknown-algorithm", .warning, "the algorithm of this manifest is not known; not checked")
  static let bagAlgorithmRefused = Rule(
    "bag-algorithm-refused", .error, "{reason}; check the bag on another machine")
  static let bagManifestLine = Rule(
    "bag-manifest-line", .error,
    "this line must be {digits} hexadecimal digits of {algorithm}, a space and a path")
  static let bagStarredName = Rule(
    "bag-starred-name", .warning, "the star before '{file}' is left over from a checksum tool")
  static let bagPathEscapes = Rule(
    "bag-path-escapes", .error, "'{file}' leads out of the bag; it is not followed")
  static let bagRelativePath = Rule(
    "bag-relative-path", .warning, "'{file}' should be written without './' and empty parts")
  static let bagOutsidePayload = Rule(
    "bag-outside-payload", .error, "'{file}' is no payload; manifests list what is below data/")
  static let bagPayloadInTags = Rule(
    "bag-payload-in-tags", .error, "'{file}' is payload; tag manifests list what is beside data/")
  static let bagListedTwice = Rule(
    "bag-listed-twice", .error, "'{file}' is listed already, on line {first}")
  static let bagListedAgain = Rule(
    "bag-listed-again", .warning,
    "'{file}' is listed already, on line {first}, with the same digest")
  static let bagSimilarNames = Rule(
    "bag-similar-names", .warning,
    "'{file}' and '{other}' differ only in case or composition; some systems take them for one")
  static let bagMissing = Rule(
    "bag-missing", .error, "the file is missing, but listed in {manifest}")
  static let bagNotFetched = Rule(
    "bag-not-fetched", .error, "the file is missing; fetch.txt says to get it from {address}")
  static let bagChanged = Rule(
    "bag-changed", .error,
    "the content has changed since it was sealed: it does not fit its digest in {manifest}")
  static let bagNotListed = Rule(
    "bag-not-listed", .error,
    "the file was not sealed with the bag: it is not listed in {manifest}")
  static let bagTagNotListed = Rule(
    "bag-tag-not-listed", .warning, "no tag manifest lists the file, so changes to it go unseen")
  static let bagSystemFile = Rule(
    "bag-system-file", .warning, "'{file}' belongs to a desktop system and should not be in a bag")
  static let bagNoFile = Rule(
    "bag-no-file", .error, "this is a link or device, which a bag cannot hold")
  static let bagInfoLine = Rule(
    "bag-info-line", .error, "this line must be a label, a colon and a value")
  static let bagOxumForm = Rule(
    "bag-oxum-form", .error, "Payload-Oxum must be bytes, a full stop and files, not '{value}'")
  static let bagOxum = Rule(
    "bag-oxum", .error, "Payload-Oxum states {stated}, but data/ has {found} (bytes.files)")
  static let bagFetchLine = Rule(
    "bag-fetch-line", .error, "this line must be an address, a length or '-', and a path")
  static let bagFetchNotListed = Rule(
    "bag-fetch-not-listed", .error, "no manifest lists '{file}', so it could not be checked")

  /// Rules about a single bag.
  package static let ofBags: [Rule] = [
    .bagAbsent, .bagNotDeclared, .bagDeclaration, .bagVersion, .bagUnreadable, .bagEncoding,
    .bagWithoutManifest, .bagUnknownAlgorithm, .bagAlgorithmRefused, .bagManifestLine,
    .bagStarredName, .bagPathEscapes, .bagRelativePath, .bagOutsidePayload, .bagPayloadInTags,
    .bagListedTwice, .bagListedAgain, .bagSimilarNames, .bagMissing, .bagNotFetched, .bagChanged,
    .bagNotListed, .bagTagNotListed, .bagSystemFile, .bagNoFile, .bagInfoLine, .bagOxumForm,
    .bagOxum, .bagFetchLine, .bagFetchNotListed,
  ]
}
