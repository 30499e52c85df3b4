// glibc shows this to those alone who ask for its own extensions, which Swift's import of it does not.
#include <spawn.h>

extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
