// swift-tools-version: 6.2
import PackageDescription

// Coverage-guided fuzzing of everything that reads input. A package of its own, so that nobody who builds the program
// needs libFuzzer; Scripts/fuzz builds it with the flags that instrument the rooms of the program too.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "applicant", path: "..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", .product(name: "Applicant", package: "applicant"),
        .product(name: "Eligibility", package: "applicant"), .product(name: "Exchange", package: "applicant"),
        .product(name: "Merit", package: "applicant"), .product(name: "Papers", package: "applicant"),
        .product(name: "Pictures", package: "applicant"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
  ]
)
