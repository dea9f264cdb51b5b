import FoundationEssentials

/// A site that the built program wrote, read back from its files.
struct Site {
  /// Content of every file by path.
  let files: [String: Data]

  /// The site of the shipped content, built once for all tests.
  static let shipped = Task { try await Site(in: Workspace(from: .shipped)) }

  /// Builds a site in a folder, reads it and deletes the folder.
  init(in workspace: Workspace, jobs: Int = 2) async throws {
    defer { workspace.clear() }
    let run = try await Program.run(["build", "--jobs", String(jobs)], in: workspace.folder)
    guard run.exit == 0 else { throw Failure(description: run.complaint) }
    var files: [String: Data] = [:]
    for (path, data) in try workspace.contents("site") { files[String(path.dropFirst())] = data }
    self.files = files
  }

  /// What the program wrote instead of a site.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The rows of a file of open data.
  func rows<Row: Decodable>(_ name: String) throws -> [Row] {
    try JSONDecoder().decode([Row].self, from: files["data/" + name] ?? Data())
  }

  /// The pages by path, without those that show one figure to be embedded elsewhere.
  var wholePages: [(path: String, page: Page)] {
    pages.filter { !$0.path.hasPrefix("nhung/") }
  }

  /// The pages by path.
  var pages: [(path: String, page: Page)] {
    files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { ($0.key, Page(String(decoding: $0.value, as: UTF8.self))) }
  }
}
