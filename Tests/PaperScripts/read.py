"""What openpyxl finds in a workbook, as JSON: the second reader of our XLSX."""
import json
import sys

import openpyxl


def cell(it):
    value = it.value
    kind = it.data_type
    if kind == "d":
        value = value.date().isoformat()
    return {
        "kind": kind, "value": value, "format": it.number_format, "wrap": bool(it.alignment.wrap_text),
        "top": it.alignment.vertical == "top", "ground": it.fill.fgColor.rgb if it.fill.fill_type else None,
        "bold": bool(it.font.bold),
    }


def sheet(it):
    return {
        "name": it.title, "frozen": it.freeze_panes, "filter": it.auto_filter.ref, "titles": it.print_title_rows,
        "orientation": it.page_setup.orientation, "paper": int(it.page_setup.paperSize),
        "fitsWidth": it.sheet_properties.pageSetUpPr.fitToPage and it.page_setup.fitToHeight == 0,
        "foot": it.oddFooter.right.text, "rows": [[cell(c) for c in row] for row in it.iter_rows()],
        "heights": [it.row_dimensions[row].height for row in range(1, it.max_row + 1)],
        "widths": [round(it.column_dimensions[c].width, 1) for c in sorted(it.column_dimensions)],
    }


book = openpyxl.load_workbook(sys.argv[1])
json.dump({
    "title": book.properties.title, "created": book.properties.created.isoformat(),
    "sheets": [sheet(it) for it in book.worksheets],
}, sys.stdout)
