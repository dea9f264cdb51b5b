import Testing

@Suite struct `The manifest` {
  @Test func `is read as data`() {
    let manifest = Manifest(
      """
      let modules: [(name: String, uses: [String])] = [
        ("A", []), ("B", ["A", "CLib"]),
        (
          "C",
          ["B"]
        ),
      ]

      let programs: [(name: String, uses: [String])] = [
        ("tool", ["C"])
      ]
      """)
    #expect(manifest.targets == ["CLib", "A", "B", "C", "tool"])
    #expect(manifest.uses == ["A": [], "B": ["A", "CLib"], "C": ["B"], "tool": ["C"]])
    #expect(manifest.wrapped == ["CLib"])
  }
}

@Suite struct `The order of modules` {
  private let manifest: Manifest

  init() throws { manifest = try Manifest() }

  @Test func `each file imports only what the manifest declares for its module`() {
    #expect(manifest.targets.count > 20)
    for target in manifest.targets {
      for file in SourceFile.files(of: target) {
        for one in file.imports where manifest.targets.contains(one.module) {
          let isDeclared = manifest.uses[target]?.contains(one.module) ?? false
          #expect(
            isDeclared, "\(file.path) imports \(one.module), which Package.swift does not declare")
        }
      }
    }
  }

  @Test func `the manifest declares nothing that its module does not import`() {
    for target in manifest.targets where !manifest.wrapped.contains(target) {
      let imported = Set(SourceFile.files(of: target).flatMap(\.imports).map(\.module))
      let unused = Set(manifest.uses[target] ?? []).subtracting(imported)
      #expect(unused.isEmpty, "\(target) does not import \(unused.sorted())")
    }
  }

  @Test func `a module uses only modules that stand above it`() {
    let libraries = manifest.wrapped
    for (index, target) in manifest.targets.enumerated() {
      let above = libraries.union(manifest.targets[..<index])
      let below = Set(manifest.uses[target] ?? []).subtracting(above)
      #expect(below.isEmpty, "\(target) stands above \(below.sorted())")
    }
  }

  @Test func `every module has tests`() {
    for module in manifest.modules {
      let tests = SourceFile.files(of: "../Tests/\(module)Tests")
      #expect(tests.contains { $0.text.contains("@Test") }, "\(module) has none")
    }
  }

  @Test func `a C library is imported by one module, and internally`() {
    let folders = SourceFile.folders().filter { SourceFile.files(of: $0).isEmpty }
    #expect(manifest.wrapped == Set(folders))
    for library in manifest.wrapped.sorted() {
      let users = manifest.targets.filter { manifest.uses[$0]?.contains(library) ?? false }
      #expect(users.count == 1, "\(library) is used by \(users)")
    }
    for file in SourceFile.files() {
      for one in file.imports where manifest.wrapped.contains(one.module) {
        #expect(one.access == "internal", "\(file.path) imports \(one.module) as \(one.access)")
      }
    }
  }

  @Test func `full Foundation is imported only by Language`() {
    let users = SourceFile.files().filter { $0.imports.contains { $0.module == "Foundation" } }
    #expect(!users.isEmpty)
    for file in users { #expect(file.path.hasPrefix("Sources/Language/"), "\(file.path)") }
  }
}
