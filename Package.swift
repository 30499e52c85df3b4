// swift-tools-version: 6.2
import PackageDescription

// Rooms know only the rooms below them; Documentation/Architecture.md draws them.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// What the tests run many thousand times: without optimisation all of them take fourteen minutes and not nine.
let optimized = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "applicant",
  products: [
    .library(name: "Applicant", targets: ["Applicant"]),
    .library(name: "Eligibility", targets: ["Eligibility", "RuleData"]),
    .library(name: "Exchange", targets: ["Exchange"]),
    .library(name: "Merit", targets: ["Merit"]),
    .library(name: "Papers", targets: ["Papers"]),
    .library(name: "Pictures", targets: ["Digests", "PictureFiles", "Pictures"]),
    .executable(name: "applicant-cli", targets: ["applicant-cli"]),
    .executable(name: "applicant-papers", targets: ["applicant-papers"]),
    .executable(name: "document-worker", targets: ["document-worker"]),
    .executable(name: "exchange-worker", targets: ["exchange-worker"]),
    .executable(name: "picture-worker", targets: ["picture-worker"]),
  ],
  targets: [
    // C behind walls: one module map each, called by one Swift type.
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CFork"),
    .systemLibrary(name: "CSpawn"),
    .systemLibrary(name: "CQpdf", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .systemLibrary(name: "CLeptonica", pkgConfig: "lept", providers: [.apt(["libleptonica-dev"])]),
    .systemLibrary(name: "CTesseract", pkgConfig: "tesseract", providers: [.apt(["libtesseract-dev"])]),
    .systemLibrary(name: "CPng", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CJpeg", pkgConfig: "libjpeg", providers: [.apt(["libjpeg62-turbo-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .target(name: "CRuleData", exclude: ["books", "careers", "holidays"]),
    .target(name: "CPictureData", exclude: ["photograph.json"]),

    .target(name: "Days", swiftSettings: optimized),
    .target(name: "Words", dependencies: ["CStemmer"], swiftSettings: optimized),
    .target(name: "Reading", dependencies: ["Days"], swiftSettings: optimized),
    .target(name: "OperatingSystem", dependencies: ["CSpawn"], swiftSettings: settings),
    .target(name: "Digests", dependencies: ["CSodium"], swiftSettings: settings),
    .target(
      name: "Pictures", dependencies: ["CPictureData", "Digests", "OperatingSystem", "Reading"],
      // It walks over every point of a picture many times.
      swiftSettings: optimized),
    .target(name: "PictureFiles", dependencies: ["CJpeg", "CPng", "Pictures"], swiftSettings: settings),

    .target(name: "Papers", dependencies: ["Days", "OperatingSystem"], swiftSettings: settings),
    .target(
      name: "PaperFiles", dependencies: ["CPangoCairo", "CXlsxWriter", "Days", "OperatingSystem", "Papers"],
      swiftSettings: settings),

    .target(name: "Applicant", dependencies: ["Days", "Reading"], swiftSettings: optimized),
    .target(name: "Exchange", dependencies: ["Applicant", "Days", "Reading"], swiftSettings: settings),
    .target(name: "Parcels", dependencies: ["Exchange", "OperatingSystem"], swiftSettings: settings),
    .target(
      name: "Eligibility", dependencies: ["Applicant", "Days", "Reading", "Words"],
      swiftSettings: optimized),
    .target(
      name: "RuleData", dependencies: ["CRuleData", "Eligibility", "Reading", "Words"], swiftSettings: optimized),
    .target(
      name: "Merit", dependencies: ["Applicant", "Days", "Eligibility", "Reading", "Words"],
      swiftSettings: optimized),
    .target(
      name: "Store",
      dependencies: ["Applicant", "CSQLite", "Days", "Digests", "Eligibility", "OperatingSystem", "Reading"],
      swiftSettings: settings),
    .target(
      name: "Reports",
      dependencies: [
        "Applicant", "Days", "Documents", "Eligibility", "Merit", "Papers", "Pictures", "Reading", "Store", "Words",
      ],
      swiftSettings: settings),
    .target(
      name: "Documents",
      dependencies: ["Applicant", "Days", "Digests", "Eligibility", "OperatingSystem", "Reading", "Words"],
      swiftSettings: settings),
    .target(
      name: "CommandLine",
      dependencies: [
        "Applicant", "Days", "Digests", "Documents", "Eligibility", "Exchange", "Merit", "OperatingSystem", "Papers",
        "Parcels", "Pictures", "Reading", "Reports", "RuleData", "Store", "Words",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "applicant-cli", dependencies: ["CommandLine"], swiftSettings: settings,
      // It starts once for every file of a shell loop: nothing is looked for and bound then.
      linkerSettings: [.unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))]),
    // Alone knows the libraries that read what strangers hand in.
    .executableTarget(
      name: "document-worker",
      dependencies: [
        "CFork", "CLeptonica", "CPoppler", "CQpdf", "CTesseract", "Documents", "Eligibility", "OperatingSystem",
      ],
      // It walks over every point of every page, which without optimisation takes longer than drawing them.
      swiftSettings: optimized),

    // Alone decodes the pictures that strangers hand in.
    .executableTarget(
      name: "picture-worker", dependencies: ["OperatingSystem", "PictureFiles", "Pictures"], swiftSettings: settings),

    // Alone opens the ZIPs and the XML that strangers hand in.
    .executableTarget(
      name: "exchange-worker", dependencies: ["CArchive", "CExpat", "OperatingSystem", "Parcels"],
      swiftSettings: settings),

    // Alone knows the libraries that draw papers and pack workbooks.
    .executableTarget(name: "applicant-papers", dependencies: ["PaperFiles"], swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["Applicant", "Days", "Eligibility", "Reading", "RuleData", "Words"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "EligibilityTests",
      dependencies: ["Applicant", "Days", "Eligibility", "Reading", "RuleData", "TestSupport", "Words"],
      swiftSettings: settings),
    .testTarget(name: "DaysTests", dependencies: ["Days", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "WordsTests", dependencies: ["TestSupport", "Words"], swiftSettings: settings),
    .testTarget(name: "ReadingTests", dependencies: ["Days", "Reading", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ApplicantTests", dependencies: ["Applicant", "Days", "Reading", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Applicant", "Days", "Eligibility", "Merit", "Papers", "Reading", "Reports", "RuleData", "Store", "TestSupport",
        "Words",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "document-worker", "Applicant", "Days", "Documents", "Eligibility", "Reading", "RuleData", "TestSupport",
        "Words",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "StoreTests",
      dependencies: ["Applicant", "Days", "Digests", "Eligibility", "Reading", "RuleData", "Store", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Applicant", "Days", "Exchange", "Reading", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "MeritTests",
      dependencies: [
        "Applicant", "Days", "Eligibility", "Merit", "Papers", "Reading", "Reports", "RuleData", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: settings),
    .testTarget(name: "OperatingSystemTests", dependencies: ["OperatingSystem"], swiftSettings: settings),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: settings),
    .testTarget(
      name: "PicturesTests",
      dependencies: [
        "picture-worker", "Digests", "OperatingSystem", "PictureFiles", "Pictures", "Reading", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ParcelsTests",
      dependencies: ["exchange-worker", "Digests", "Exchange", "OperatingSystem", "Parcels", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PapersTests",
      dependencies: [
        "applicant-papers", "Applicant", "Days", "Eligibility", "Merit", "OperatingSystem", "PaperFiles", "Papers",
        "Reading", "Reports", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "applicant-cli", "document-worker", "exchange-worker", "picture-worker", "CommandLine", "Days", "Documents",
        "Eligibility", "Pictures", "Reading", "Reports", "RuleData", "Store", "TestSupport",
      ],
      swiftSettings: settings),
  ]
)
