// XML that strangers write, read as events. Of entities expat knows only what the text itself declares, and a text that
// declares any is refused.
#include <expat.h>
