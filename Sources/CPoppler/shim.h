// Pages of a PDF: their letters and their picture, drawn by cairo.
#include <poppler.h>
#include <cairo.h>
