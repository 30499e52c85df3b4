// The C face of tesseract: letters of a picture.
#include <tesseract/capi.h>
