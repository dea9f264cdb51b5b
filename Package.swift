// swift-tools-version: 6.3
import PackageDescription

/// Settings of every Swift target: language mode 6 with the features to come, nothing unsafe
/// unmarked, no warning left standing.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Modules from the ground up.
///
/// A module may use only modules listed above it.
let modules: [(name: String, uses: [String])] = [
  ("Characters", []),
  ("Findings", ["Characters"]),
  ("Measures", []),
  ("Markup", []),
  ("Arguments", ["Findings"]),
  ("Language", []),
  ("Digest", ["CCrypto"]),
  ("Compression", ["CDeflate", "CBrotli"]),
  ("Files", ["Characters", "CKernel"]),
  ("Text", ["Characters", "Findings", "Language"]),
  ("Settings", ["Characters", "Findings", "CYaml"]),
  ("Tables", ["Characters", "Findings", "Language", "Text"]),
  ("Wording", ["Language", "Measures"]),
  ("Prose", ["Characters", "Findings", "Markup", "Language", "CCmark"]),
  ("Templates", ["Findings", "Markup"]),
  ("Assets", ["Findings", "Compression"]),
  ("Charts", ["Markup"]),
  ("Rosters", ["Findings", "Language", "Tables", "Measures", "CSQLite"]),
  ("Samples", ["Findings", "Tables", "Measures", "Rosters"]),
  (
    "Dataset",
    [
      "Characters", "Files", "Findings", "Text", "Tables", "Prose", "Settings", "Language",
      "Wording", "Rosters", "Measures",
    ]
  ),
  ("Results", ["Dataset", "Language", "Measures"]),
  ("Publishing", ["Compression", "Digest", "Files"]),
  (
    "Archive",
    [
      "Characters", "Files", "Findings", "Digest", "Language", "Tables", "Measures", "Dataset",
      "Results", "Publishing",
    ]
  ),
  ("Workbooks", ["Measures", "Compression"]),
  (
    "Downloads",
    ["Results", "Dataset", "Measures", "Findings", "Language", "Markup", "Tables", "Workbooks"]
  ),
  (
    "Site",
    [
      "Archive", "Assets", "Charts", "Dataset", "Downloads", "Files", "Findings", "Language",
      "Markup", "Measures", "Prose", "Publishing", "Results", "Settings", "Tables", "Templates",
      "Text", "Workbooks",
    ]
  ),
  ("Starter", []),
]

/// C libraries of the system, each visible only to the one module that wraps it.
let libraries: [(name: String, config: String, packages: [String])] = [
  ("CCmark", "libcmark-gfm", ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
  ("CYaml", "yaml-0.1", ["libyaml-dev"]),
  ("CSQLite", "sqlite3", ["libsqlite3-dev"]),
  ("CDeflate", "libdeflate", ["libdeflate-dev"]),
  ("CBrotli", "libbrotlienc", ["libbrotli-dev"]),
  ("CCrypto", "libcrypto", ["libssl-dev"]),
]

/// Programs: what a user runs, and the generator of the shipped sample rosters.
let programs: [(name: String, uses: [String])] = [
  (
    "tiendo",
    [
      "Archive", "Arguments", "Characters", "Dataset", "Files", "Findings", "Measures",
      "Publishing", "Results", "Site", "Starter", "Text",
    ]
  ),
  ("SampleRosters", ["Files", "Findings", "Samples", "Tables"]),
]

/// Folders of test targets that hold data.
let data = [
  "ChartsTests": ["Snapshots"], "SiteTests": ["Content", "Snapshots"],
  "ProgramTests": ["Fixtures", "Scripts"],
]

/// What tests of a module need beyond the module and what it uses: a bag is sealed and rebuilt by
/// the program, a site to start from is read and judged.
let beyond = ["Archive": ["Site", "tiendo"], "Starter": ["Results"]]

/// What the oracles of the fuzzers speak of.
let judged = [
  "Archive", "Files", "Findings", "Language", "Markup", "Measures", "Prose", "Rosters", "Settings",
  "Tables",
  "Templates", "Wording",
]

/// Tests of the whole: of the built program and its site, and of the order of modules and files.
let whole = ["ProgramTests", "OrganisationTests"]

/// Test targets: one for each module, which sees it and all that it uses, and those of the whole.
let tests: [Target] =
  [.target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings)]
  + modules.map { module in
    .testTarget(
      name: "\(module.name)Tests",
      dependencies: dependencies(
        ["TestSupport"] + reached(module.name).union(beyond[module.name, default: []]).sorted()),
      exclude: data["\(module.name)Tests", default: []], swiftSettings: settings)
  }
  + whole.map {
    .testTarget(
      name: $0, dependencies: ["TestSupport"], exclude: data[$0, default: []],
      swiftSettings: settings)
  } + [
    // The shipped content is held against what its documents say.
    .testTarget(
      name: "ContentTests",
      dependencies: dependencies(["Dataset", "Findings", "Measures", "Results"]),
      swiftSettings: settings),
    // The documentation is held against the whole program.
    .testTarget(
      name: "DocsTests",
      dependencies: dependencies([
        "tiendo", "Charts", "Dataset", "Findings", "Measures", "Site", "Tables", "Wording",
      ]),
      swiftSettings: settings),
    // What the fuzzers judge is judged again, input by input; the package in Tests/Fuzz runs them.
    .target(
      name: "Oracles", dependencies: dependencies(judged), path: "Tests/Oracles",
      swiftSettings: settings),
    .testTarget(
      name: "CorpusTests", dependencies: ["Oracles", "Findings", "Rosters"], swiftSettings: settings
    ),
  ]

/// A module and every module that it uses, near or far.
func reached(_ name: String) -> Set<String> {
  let uses = modules.first { $0.name == name }?.uses ?? []
  return uses.filter { use in modules.contains { $0.name == use } }
    .reduce(into: [name]) { $0.formUnion(reached($1)) }
}

func dependencies(_ names: [String]) -> [Target.Dependency] { names.map { .byName(name: $0) } }

let package = Package(
  name: "tiendo",
  products: [.library(name: "Oracles", targets: ["Oracles"])],
  targets: modules.map {
    .target(name: $0.name, dependencies: dependencies($0.uses), swiftSettings: settings)
  }
    + libraries.map {
      .systemLibrary(name: $0.name, pkgConfig: $0.config, providers: [.apt($0.packages)])
    }
    + [.target(name: "CKernel")]
    + programs.map {
      .executableTarget(
        name: $0.name, dependencies: dependencies($0.uses), swiftSettings: settings)
    } + tests,
  swiftLanguageModes: [.v6]
)
