// The C face of qpdf: structure of a PDF, its encryption, its damage, its objects.
#include <qpdf/qpdf-c.h>
