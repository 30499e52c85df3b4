"""References that run in circles, and things inside things inside things."""

from .pdf import LETTER, classic, compact, drawn, flate, form, objects, replaced, startxref, stream, updated

MENDED = "readable damaged-readable"
ANYHOW = "readable damaged-readable unreadable"
DEEP = ANYHOW + " too-large too-slow"


def trees():
    """Trees of pages and of names whose branches lead back."""
    yield ("loop-page-tree-contains-itself.pdf", "the page tree is among its own kids, before a good page",
           ANYHOW + " no-pages", classic(objects() | {2: "<< /Type /Pages /Kids [2 0 R 5 0 R] /Count 2 >>"}))
    yield ("loop-kids-point-to-parent.pdf", "the only branch of the page tree leads back to the tree",
           "no-pages unreadable blank", classic({**objects(), 2: "<< /Type /Pages /Kids [5 0 R] /Count 1 >>",
                                           5: "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>"}))
    yield ("loop-page-twice.pdf", "the same page stands in the tree twice", MENDED,
           classic(objects() | {2: "<< /Type /Pages /Kids [5 0 R 5 0 R] /Count 2 >>"}))
    yield ("loop-parent-of-page.pdf", "the page is its own parent and inherits its size from there", MENDED,
           classic(replaced(objects(box=""), 5, "/Parent 2", "/Parent 5")))
    yield ("loop-parents.pdf", "the tree has the page as its parent, and neither has a size", MENDED,
           classic(objects(box="", tree="/Parent 5 0 R")))
    yield ("loop-outlines.pdf", "each of two outline items says that the other comes next", MENDED,
           classic(objects(catalog="/Outlines 5 0 R", extra=[
               "<< /Type /Outlines /First 6 0 R /Last 7 0 R /Count 2 >>",
               "<< /Title (Uno) /Parent 5 0 R /Next 7 0 R /Prev 7 0 R >>",
               "<< /Title (Dos) /Parent 5 0 R /Next 6 0 R /Prev 6 0 R /First 5 0 R >>"])))
    yield ("loop-name-tree.pdf", "the tree of destinations contains itself", MENDED,
           classic(objects(catalog="/Names << /Dests 5 0 R >>", extra=["<< /Kids [5 0 R 5 0 R] >>"])))
    yield ("loop-name-tree-of-scripts.pdf", "the tree of scripts contains only itself, so there is no script",
           MENDED + " javascript",
           classic(objects(catalog="/Names << /JavaScript 5 0 R >>", extra=["<< /Kids [5 0 R 5 0 R] >>"])))
    yield ("loop-fields.pdf", "a form's field is its own kid", MENDED,
           classic(objects(catalog="/AcroForm << /Fields [5 0 R] >>",
                           extra=["<< /T (campo) /FT /Tx /Kids [5 0 R] /Parent 5 0 R >>"])))
    yield ("loop-structure.pdf", "the structure of the text contains itself", MENDED,
           classic(objects(catalog="/StructTreeRoot 5 0 R", extra=[
               "<< /Type /StructTreeRoot /K 6 0 R >>", "<< /Type /StructElem /S /P /P 6 0 R /K [6 0 R 5 0 R] >>"])))
    yield ("loop-actions.pdf", "the action on opening goes to the page and is followed by itself", MENDED,
           classic(objects(catalog="/OpenAction 5 0 R", extra=["<< /S /GoTo /D [6 0 R /Fit] /Next [5 0 R 5 0 R] >>"])))
    yield ("loop-reference.pdf", "an object is a reference to itself, and the title is this object", MENDED,
           classic(objects(extra=["5 0 R", "<< /Title 5 0 R >>"]), "/Info 6 0 R"))
    yield ("loop-contents.pdf", "the page's list of drawings holds itself and the drawing", ANYHOW + " blank",
           classic(replaced(objects(extra=["[5 0 R 7 0 R]"]), 6, "/Contents 7", "/Contents 5")))


def tables():
    """Tables and streams of objects that need themselves."""
    own = classic(objects(), "/Prev 0000000000")
    yield ("loop-prev-itself.pdf", "the table says that the table before it is itself", MENDED,
           own.replace(b"/Prev 0000000000", b"/Prev %010d" % startxref(own)))
    two = updated(own, {6: stream(LETTER)})
    yield ("loop-prev-two.pdf", "each of two tables says that the other one comes before it", MENDED,
           two.replace(b"/Prev 0000000000", b"/Prev %010d" % startxref(two)))
    # Objects of one page are 1 to 6, so the stream of objects is 7 and the table 8.
    one = objects()
    yield ("loop-object-stream-contains-itself.pdf", "the stream of objects is said to lie in itself", ANYHOW
           + " no-pages", compact(one, rows={7: (2, 7, 0)}))
    yield ("loop-object-stream-in-page.pdf", "the stream of objects is said to lie in a page's drawing",
           ANYHOW + " no-pages", compact(one, rows={7: (2, 6, 0)}))
    yield ("loop-extends.pdf", "the stream of objects extends itself", MENDED, compact(one, members="/Extends 7 0 R"))
    yield ("loop-table-lists-itself-inside.pdf", "the table says that it lies in the stream of objects", MENDED,
           compact(one, rows={8: (2, 7, 0)}))
    yield ("loop-length-own-stream.pdf", "the length of the drawing is the drawing", ANYHOW,
           classic(replaced(objects(), 6, f"/Length {len(LETTER)}", "/Length 6 0 R")))
    yield ("loop-length-reference.pdf", "the length of the drawing is a reference to itself", ANYHOW,
           classic(replaced(objects(extra=["5 0 R"]), 7, f"/Length {len(LETTER)}", "/Length 5 0 R")))
    yield ("loop-filter-parameters.pdf", "the filter of the drawing is a list that holds itself", ANYHOW + " blank",
           classic(replaced(objects([flate(LETTER)], ["[5 0 R]"]), 7, "/Filter /FlateDecode", "/Filter 5 0 R")))


def drawings():
    """Drawings, fonts and colours made of themselves."""
    call = "/Resources << /XObject << /X 5 0 R /Y 6 0 R >> >>"
    yield ("loop-form-draws-itself.pdf", "under the text a form draws itself", MENDED,
           classic(drawn(LETTER + "/X Do", form("/X Do", call))))
    yield ("loop-forms-draw-each-other.pdf", "under the text two forms draw each other", MENDED,
           classic(drawn(LETTER + "/X Do", form("/Y Do", call), form("/X Do", call))))
    yield ("loop-soft-mask.pdf", "a form is drawn through a mask made of the same form", MENDED + " blank",
           classic(objects([LETTER + "/X Do"], [
               form("/G gs /X Do 0 0 9 9 re f", "/Group << /S /Transparency >> /Resources << /ExtGState << /G << "
                    "/SMask << /S /Alpha /G 5 0 R >> >> >> /XObject << /X 5 0 R >> >>")],
               resources="/XObject << /X 5 0 R >>")))
    yield ("loop-pattern.pdf", "a pattern is painted with itself", MENDED,
           classic(objects(["/Pattern cs /P scn 72 72 200 200 re f " + "0 g " + LETTER], [
               stream("/Pattern cs /P scn 0 0 9 9 re f", "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 "
                      "/BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P 5 0 R >> >>")],
               resources="/Pattern << /P 5 0 R >>")))
    fonts = objects(extra=["<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H "
                           "/DescendantFonts [5 0 R] >>"]) | {3: "5 0 R"}
    yield ("loop-font-descendant.pdf", "the font of the text is its own descendant; only the title can be read",
           "damaged-readable unreadable", classic(fonts))
    glyph = ("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [.1 0 0 .1 0 0] /FirstChar 65 "
             "/LastChar 65 /Widths [9] /Encoding << /Differences [65 /A] >> /CharProcs << /A 6 0 R >> "
             "/Resources << /Font << /T 5 0 R >> >> >>")
    yield ("loop-glyph.pdf", "the only letter of a font is drawn with the same letter",
           MENDED + " too-slow too-large",
           classic(objects([LETTER + "BT /T 9 Tf 72 72 Td (A) Tj ET"],
                           [glyph, stream("9 0 d0 0 0 5 5 re f BT /T 1 Tf (A) Tj ET")], fonts="/T 5 0 R")))
    yield ("loop-colour-space.pdf", "a colour space is based on itself", MENDED,
           classic(objects([LETTER + "/C cs 1 sc 72 72 50 50 re f"], ["[/Indexed 5 0 R 1 <000000FFFFFF>]"],
                           resources="/ColorSpace << /C 5 0 R >>")))
    yield ("loop-function.pdf", "a function is stitched together from itself", MENDED,
           classic(objects([LETTER + "/S sh"], [
               "<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [72 72 90 72] /BBox [72 72 90 90] /Function 6 0 R >>",
               "<< /FunctionType 3 /Domain [0 1] /Functions [6 0 R 6 0 R] /Bounds [.5] /Encode [0 1 0 1] >>"],
               resources="/Shading << /S 5 0 R >>")))
    tens = [form("/X Do " * 10, f"/Resources << /XObject << /X {n} 0 R >> >>") for n in range(6, 15)]
    yield ("forms-thousand-million.pdf", "ten forms, each of which draws the next ten times: a thousand million",
           MENDED + " too-slow too-large unreadable", classic(drawn(LETTER + "/X Do", *tens, form("0 0 1 1 re f"))))


def depths():
    """Things inside things, deeper than a stack."""
    flat = objects(page="/Extra 7 0 R")
    yield ("deep-arrays-100000.pdf", "the page has 100,000 arrays inside each other", DEEP,
           classic(flat | {7: "[" * 100_000 + "]" * 100_000}))
    yield ("deep-arrays-unclosed.pdf", "the page has 1,000,000 arrays inside each other that never end", DEEP,
           classic(flat | {7: "[" * 1_000_000}))
    yield ("deep-dictionaries-50000.pdf", "the page has 50,000 dictionaries inside each other", DEEP,
           classic(flat | {7: "<< /A " * 50_000 + "null" + " >>" * 50_000}))
    yield ("deep-arrays-in-trailer.pdf", "the trailer has 100,000 arrays inside each other", DEEP,
           classic(objects(), "/Extra " + "[" * 100_000 + "]" * 100_000))
    yield ("deep-arrays-in-drawing.pdf", "the drawing begins with 1,000,000 arrays inside each other", DEEP + " blank",
           classic(objects([flate("[" * 1_000_000 + "]" * 1_000_000 + " pop\n" + LETTER)])))
    yield ("deep-parentheses.pdf", "the title is a string of 1,000,000 parentheses inside each other", DEEP,
           compact(objects(extra=[f"<< /Title ({'(' * 1_000_000 + ')' * 1_000_000}) >>"]), "/Info 5 0 R"))
    nodes = 10_000
    chain = [f"<< /Type /Pages /Parent {n - 1 if n > 5 else 2} 0 R /Kids [{n + 1} 0 R] /Count 1 >>"
             for n in range(5, 5 + nodes)]
    tall = objects(extra=chain) | {2: "<< /Type /Pages /Kids [5 0 R] /Count 1 >>"}
    replaced(tall, 5 + nodes, "/Parent 2", f"/Parent {4 + nodes}")
    yield ("deep-page-tree-10000.pdf", "the only page is the leaf of a tree of 10,000 levels", DEEP + " no-pages",
           classic(tall))
    links = [f"{n + 1} 0 R" for n in range(5, 20_004)] + ["(Constancia)", "<< /Title 5 0 R >>"]
    yield ("deep-references.pdf", "the title is 20,000 references away", DEEP, classic(objects(extra=links),
                                                                                       "/Info 20005 0 R"))
    yield ("deep-saved-states-1000000.pdf", "the drawing saves its state 1,000,000 times before the text", DEEP,
           classic(objects([flate("q\n" * 1_000_000 + LETTER)])))
    yield ("deep-restored-states.pdf", "the drawing restores 1,000,000 states that it never saved",
           DEEP + " blank",
           classic(objects([flate("Q\n" * 1_000_000 + LETTER)])))
    group = "/Group << /S /Transparency /I true >>"
    groups = [form("/X Do", f"{group} /Resources << /XObject << /X {n} 0 R >> >>") for n in range(6, 3005)]
    yield ("deep-transparency-3000.pdf", "a form of 3,000 transparent groups inside each other lies under the text",
           DEEP, classic(drawn(LETTER + "/X Do", *groups, form("0 0 9 9 re f", group))))
    updates = classic(objects())
    for _ in range(300):
        updates = updated(updates, {6: stream(LETTER)})
    yield "deep-updates-300.pdf", "300 incremental updates follow each other", MENDED + " too-large", updates
    scripted = [f"<< /S /GoTo /D [3006 0 R /Fit] /Next {n + 1} 0 R >>" for n in range(5, 3005)]
    yield ("deep-actions-then-script.pdf", "3,000 harmless actions follow each other, the last one is a script",
           "javascript", classic(objects(catalog="/OpenAction 5 0 R", extra=[
               *scripted, "<< /S /JavaScript /JS (app.alert\\('hola'\\);) >>"])))


def files():
    for group in (trees, tables, drawings, depths):
        yield from group()
