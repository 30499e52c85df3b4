// PNG in and out. Only the simplified functions of libpng are called: they return where the others jump, which Swift
// cannot.
#include <png.h>
#include <stdint.h>
#include <string.h>

// The formats are macros with casts, which Swift does not see.
static inline uint32_t picture_png_rgba(void) { return PNG_FORMAT_RGBA; }
static inline uint32_t picture_png_rgb(void) { return PNG_FORMAT_RGB; }
static inline uint32_t picture_png_grey(void) { return PNG_FORMAT_GRAY; }
