// libstemmer ships no pkg-config file, so the module map names the library itself.
#include <libstemmer.h>
