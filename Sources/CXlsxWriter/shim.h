// Workbooks of XLSX, written row by row.
#include <xlsxwriter.h>
