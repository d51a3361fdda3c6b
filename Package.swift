// swift-tools-version: 6.2
import PackageDescription

// The way of the data runs downhill: a target depends only on targets above it in this file.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What lies in a stage's folder and is no part of its build.
let excluded = [
  "Comparison": ["entente-difference.schema.json", "entente-structure-difference.schema.json"],
  "GraphModel": ["entente-graph.schema.json"],
  "Language": ["Training", "MODEL.md"],
  "Extraction": ["Evaluation"],
]

/// A library target in `Sources/<folder>` whose module is `Entente<folder>`, so that no user's build collides.
func stage(_ folder: String, _ dependencies: [Target.Dependency] = [], resources: Bool = false)
  -> Target
{
  .target(
    name: "Entente\(folder)", dependencies: dependencies, path: "Sources/\(folder)",
    exclude: excluded[folder] ?? [],
    resources: resources ? [.copy("Resources")] : [], swiftSettings: settings)
}

/// The tests of one stage, in `Tests/<folder>Tests`.
func tests(_ folder: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(folder)Tests", dependencies: dependencies + ["TestSupport"],
    path: "Tests/\(folder)Tests", exclude: folder == "Articles" ? ["Fixtures"] : [],
    swiftSettings: settings)
}

let package = Package(
  name: "Entente",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Entente", targets: ["Entente"]),
    .executable(name: "entente", targets: ["Command"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Foreign code, each behind one door.
    .systemLibrary(
      name: "CXML", path: "Sources/CXML", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CXMLShim", dependencies: ["CXML"], path: "Sources/XMLShim"),
    .systemLibrary(
      name: "CGraphviz", path: "Sources/CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(
      name: "CGraphvizShim", dependencies: ["CGraphviz"], path: "Sources/GraphvizShim"),
    .target(name: "CEntenteKernels", path: "Sources/LanguageKernels"),

    stage("Resources"),
    stage("GraphModel"),
    stage("Articles", ["EntenteGraphModel", "CXMLShim"]),
    stage("Language", ["CEntenteKernels"], resources: true),
    stage("Knowledge", ["EntenteGraphModel", "EntenteLanguage"], resources: true),
    stage(
      "Extraction",
      ["EntenteGraphModel", "EntenteArticles", "EntenteLanguage", "EntenteKnowledge"],
      resources: true),
    stage("Comparison", ["EntenteGraphModel"]),
    stage("Export", ["EntenteGraphModel", "EntenteComparison"]),
    stage("Rendering", ["CGraphvizShim"]),
    .target(
      name: "Entente",
      dependencies: [
        "EntenteResources", "EntenteGraphModel", "EntenteArticles", "EntenteLanguage",
        "EntenteKnowledge", "EntenteExtraction", "EntenteComparison", "EntenteExport",
        "EntenteRendering",
      ], path: "Sources/Entente", swiftSettings: settings),
    .executableTarget(
      name: "Command",
      dependencies: [
        "Entente", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Sources/Command", swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["EntenteGraphModel", "EntenteResources"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("GraphModel", ["EntenteGraphModel"]),
    tests("Articles", ["EntenteArticles"]),
    tests("Language", ["EntenteLanguage", "EntenteResources"]),
    tests("Knowledge", ["EntenteKnowledge"]),
    tests("Extraction", ["EntenteExtraction", "EntenteResources"]),
    tests("Comparison", ["EntenteComparison"]),
    tests("Export", ["EntenteExport"]),
    tests("Rendering", ["EntenteRendering", "EntenteExport"]),
    tests("Command", ["Command", "Entente", "EntenteGraphModel"]),
  ]
)
