// Lines of text by pango, on the pages of a PDF by cairo.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
