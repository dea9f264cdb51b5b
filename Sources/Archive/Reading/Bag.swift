internal import Files
internal import Digest
internal import Findings

/// A bag as it lies on the disk: what it declares, what it lists, and what is there.
struct Bag {
  /// The most bytes that a manifest or another tag file may have.
  static let largestTagFile = 64 << 20

  /// The folder, as the user names it.
  let path: String
  let declaration: Declaration
  /// Everything below the folder.
  let tree: [FolderEntry]
  /// Manifests of known algorithms.
  let manifests: [Manifest]
  let info: BagInfo?
  let fetched: [FetchEntry]

  /// Opens a bag; nothing, with a finding, where it declares nothing that can be read.
  init?(_ path: String, findings: inout FindingList) {
    guard (try? FileSystem.exists(path)) != false else {
      findings.report(.bagAbsent, at: Place(path))
      return nil
    }
    guard let tree = try? FileSystem.tree(path) else {
      findings.report(.bagUnreadable, at: Place(path))
      return nil
    }
    guard tree.contains(where: { $0.path == "bagit.txt" && $0.kind == .file }) else {
      findings.report(.bagNotDeclared, at: Place(path))
      return nil
    }
    guard
      let declaration = Bag.declaration(path + "/bagit.txt", findings: &findings)
    else { return nil }
    var reader = TagReader(bag: path, declaration: declaration)
    let names = tree.filter { $0.kind == .file && !$0.path.contains("/") }.map(\.path)
    self.path = path
    self.tree = tree
    self.declaration = declaration
    manifests = names.compactMap { reader.manifest($0) }
    info = names.contains("bag-info.txt") ? reader.info("bag-info.txt") : nil
    fetched = names.contains("fetch.txt") ? reader.fetched("fetch.txt") : []
    findings.append(reader.findings)
  }

  private static func declaration(
    _ file: String, findings: inout FindingList
  ) -> Declaration? {
    guard let bytes = FileSystem.read(file, atMost: largestTagFile) else {
      findings.report(.bagUnreadable, at: Place(file))
      return nil
    }
    do throws(Declaration.Problem) {
      let declaration = try Declaration(bytes)
      let version = (declaration.major, declaration.minor)
      if version > (1, 0) || version < (0, 93) {
        findings.report(
          .bagVersion, at: Place(file, line: 1), ["version": "\(version.0).\(version.1)"])
      }
      return declaration
    } catch {
      findings.report(
        .bagDeclaration, at: Place(file, line: error.line), ["expected": error.expected])
      return nil
    }
  }

  /// The place of a file of the bag.
  func place(_ file: String) -> Place { Place(path + "/" + file) }

  /// The SHA-512 of `tagmanifest-sha512.txt`: one number that stands for the whole bag.
  func seal() throws(DigestError) -> String? {
    guard
      let bytes = FileSystem.read(
        path + "/tagmanifest-sha512.txt", atMost: Bag.largestTagFile)
    else { return nil }
    return try Digest(.sha512, of: bytes).hex
  }
}
