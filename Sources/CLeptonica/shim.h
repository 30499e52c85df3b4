// Pictures: their files, which way up they lie and how straight.
#include <leptonica/allheaders.h>
