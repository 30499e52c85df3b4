internal import Glibc
internal import PaperFiles

exit(PaperService.run(Array(Swift.CommandLine.arguments.dropFirst())))
