import CFuzzer
import Glibc

// FUZZ_TARGET=TARGET fuzz [arguments of libFuzzer]. The target is no argument, since libFuzzer calls the program again
// with its own when it merges.
let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
guard let target = Target(rawValue: name) else {
  print("FUZZ_TARGET must be one of: \(Target.allCases.map(\.rawValue).joined(separator: " "))")
  exit(2)
}

chosen = target
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { data, size in
    chosen.run(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
  })
