// swift-tools-version: 6.3
import PackageDescription

// A package of its own, since libFuzzer brings its own `main`: see README.md beside it.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "tiendo", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz", dependencies: [.product(name: "Oracles", package: "tiendo")],
      swiftSettings: [.strictMemorySafety(), .unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
