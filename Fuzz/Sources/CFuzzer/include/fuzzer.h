// libFuzzer's own entry, so that main stays ours and can choose among the targets. No header of the compiler declares it.
#pragma once
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *data, size_t size));
