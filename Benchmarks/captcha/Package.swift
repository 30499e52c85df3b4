// swift-tools-version: 6.2
import PackageDescription

// How long a captcha takes, and captchas with their answers for Scripts/try-captchas. A package of its own, so that
// nobody who builds the program builds it.
let package = Package(
  name: "captcha",
  dependencies: [.package(name: "applicant", path: "../..")],
  targets: [
    .executableTarget(
      name: "captcha",
      dependencies: [.product(name: "Pictures", package: "applicant")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
