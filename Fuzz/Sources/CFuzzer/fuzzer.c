// A target of C needs one file to compile.
#include "fuzzer.h"
