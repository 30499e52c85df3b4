"""Pages, pictures, streams and numbers that are too many, too large or no numbers at all."""

import struct
import zlib

from .pdf import (A4, LETTER, SCAN, classic, compact, drawn, flate, image, letter, noise, objects, raw,
                  repeated, replaced, stream)
from .raster import frame, segment

MENDED = "readable damaged-readable"
SLOW = MENDED + " too-slow too-large"
ANYHOW = MENDED + " unreadable too-large too-slow"
# A page whose only picture cannot be shown: a person sees nothing, or a frame.
UNSHOWN = "unreadable damaged-readable blank too-large too-slow"
MEGABYTE, GIGABYTE = 1 << 20, 1 << 30


def counts():
    """Pages that are many, or said to be."""
    many = objects([""] * 10_000)
    shared = {n: body for n, body in many.items() if n < 7 or n % 2}
    shared = {n: raw(body).replace(raw(f"/Contents {n + 1} 0 R"), b"/Contents 6 0 R") for n, body in shared.items()}
    shared[6] = stream(LETTER)
    yield ("pages-10000.pdf", "ten thousand real pages with the same words", "readable too-large too-slow",
           classic(shared))
    for value in (-1, 0, 2, 2 ** 31, 10 ** 9, 2 ** 63):
        allowed = ANYHOW + (" no-pages" if value < 1 else "")
        yield (f"count-says-{value}.pdf".replace("--", "-minus-"),
               f"the page tree says that it has {value} pages and has one", allowed,
               classic(replaced(objects(), 2, "/Count 1", f"/Count {value}")))
    yield ("count-is-a-word.pdf", "the page tree says that it has /Muchas pages and has one", ANYHOW + " no-pages",
           classic(replaced(objects(), 2, "/Count 1", "/Count /Muchas")))
    yield "pages-none.pdf", "the page tree is empty", "no-pages", classic(objects([]))
    yield "pages-none-compressed.pdf", "the page tree, in a stream of objects, is empty", "no-pages", compact(
        objects([]))
    yield ("pages-none-count-5.pdf", "the page tree is empty and says that it has five pages",
           "no-pages unreadable blank", classic(replaced(objects([]), 2, "/Count 0", "/Count 5")))
    yield ("pages-no-kids.pdf", "the page tree has no list of kids", "no-pages unreadable",
           classic(replaced(objects([]), 2, "/Kids []", "")))
    yield ("objects-1000000.pdf", "a million objects that nobody needs, in a hundred streams", SLOW, million())
    yield ("annotations-100000.pdf", "the page has a hundred thousand links", ANYHOW + " blank",
           classic(objects(page=f"/Annots [{'5 0 R ' * 100_000}]", extra=[
               "<< /Type /Annot /Subtype /Link /Rect [9 9 20 20] /Border [0 0 0] /Dest [6 0 R /Fit] >>"])))


def million(streams=100, each=10_000):
    """Streams of objects from number 100 on, and a table that lists what each holds."""
    out, made = b"%PDF-1.5\n", objects()
    rows = {0: (0, 0, 65535)}
    head = [f"{1000 + i} {5 * (i % each)} " for i in range(streams * each)]
    for i in range(streams):
        here = "".join(head[i * each:(i + 1) * each])
        made[100 + i] = flate(here + "null " * each, f"/Type /ObjStm /N {each} /First {len(here)}", level=2)
    for number, body in made.items():
        rows[number] = (1, len(out), 0)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, raw(body))
    table = b"".join(struct.pack(">BIH", *rows.get(n, (0, 0, 0))) for n in range(1000))
    table += b"".join(struct.pack(">BIH", 2, 100 + i, j) for i in range(streams) for j in range(each))
    size = 1000 + streams * each
    last = flate(table, f"/Type /XRef /Size {size} /W [1 4 2] /Root 1 0 R", level=2)
    return out + b"999 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (last, len(out))


def boxes():
    """Pages whose size is no size."""
    tried = {
        "huge": ("/MediaBox [0 0 2000000 2000000]", "the page is two million points wide and high", "too-large"),
        "long": ("/MediaBox [0 0 595 14000000]", "the page is five kilometres long", "too-large"),
        "zero": ("/MediaBox [0 0 0 0]", "the page is 0 points wide and high", MENDED + " unreadable blank too-large"),
        "one-point": ("/MediaBox [0 0 1 1]", "the page is one point wide and high", "blank unreadable too-large"),
        "reversed": ("/MediaBox [595 842 0 0]", "the corners of the page are stated in the other order", MENDED),
        "below-zero": ("/MediaBox [-595 -842 0 0]", "the page lies below and left of all that is drawn", "blank"),
        "missing": ("", "no size is stated", MENDED + " unreadable"),
        "words": ("/MediaBox [/NaN /NaN /Inf (842)]", "the size is stated in words", MENDED + " unreadable blank"),
        "three-numbers": ("/MediaBox [0 0 595]", "the size has three numbers", MENDED + " unreadable blank"),
        "overflow": ("/MediaBox [0 0 99999999999999999999 1e400]", "the size is too large for a number",
                     "too-large unreadable damaged-readable blank readable"),
        "crop-outside": (f"/MediaBox {A4} /CropBox [5000 5000 5595 5842]", "what is to be seen lies beside the page",
                         MENDED + " blank unreadable too-large"),
        "crop-empty-corner": (f"/MediaBox {A4} /CropBox [0 0 60 60]", "only an empty corner is to be seen", "blank"),
        "user-unit": (f"/MediaBox {A4} /UserUnit 1000000000", "a unit of the page is 350 km", ANYHOW),
        "rotate-45": (f"/MediaBox {A4} /Rotate 45", "the page is turned by 45 degrees, which cannot be", MENDED),
        "rotate-1e9": (f"/MediaBox {A4} /Rotate 1000000000", "the page is turned by 1,000,000,000 degrees", MENDED),
        "rotate-minus-90": (f"/MediaBox {A4} /Rotate -90", "the page is turned to the left", "readable")}
    for name, (box, about, allowed) in tried.items():
        yield f"box-{name}.pdf", about, allowed, classic(objects(box=box))


def bombs():
    """A few bytes that unpack to a gigabyte and more."""
    zeros, blank = repeated(bytes(MEGABYTE), 1024), "blank too-large too-slow"
    texts = repeated(b" " * MEGABYTE, 1024, raw(LETTER))
    yield ("bomb-behind-text.pdf", "the drawing is text and a gigabyte of blanks", SLOW,
           classic(objects([stream(texts, "/Filter /FlateDecode")])))
    yield ("bomb-nothing-else.pdf", "the drawing is a gigabyte of zeros", blank,
           classic(objects([stream(zeros, "/Filter /FlateDecode")])))
    yield ("bomb-flate-twice.pdf", "ten gigabytes of zeros, compressed twice", blank,
           classic(objects([flate(zlib.compress(repeated(bytes(MEGABYTE), 10_240), 9), "").replace(
               b"/Filter /FlateDecode", b"/Filter [/FlateDecode /FlateDecode /FlateDecode]")])))
    runs = repeated(b"\x81 " * (MEGABYTE // 2), 16)
    yield ("bomb-run-length.pdf", "a gigabyte of blanks by RunLength inside Flate", blank,
           classic(objects([stream(runs, "/Filter [/FlateDecode /RunLengthDecode]")])))
    hexadecimal = repeated(b"20" * (MEGABYTE // 2), 1024)
    yield ("bomb-ascii-hex.pdf", "half a gigabyte of blanks in hexadecimal inside Flate", blank,
           classic(objects([stream(hexadecimal, "/Filter [/FlateDecode /ASCIIHexDecode]")])))
    yield ("bomb-many-filters.pdf", "the drawing has a thousand filters, none of which fits it",
           UNSHOWN,
           classic(objects([stream(LETTER, f"/Filter [{'/ASCIIHexDecode ' * 1000}]")])))
    # Object 7 holds the objects, 8 the table, as in every compact file of one page.
    yield ("bomb-in-table.pdf", "the table unpacks to the right rows and a gigabyte of zeros", ANYHOW,
           compact(objects(), packed=lambda rows: repeated(bytes(MEGABYTE), 1024, rows)))
    yield ("bomb-in-object-stream.pdf", "the stream of objects unpacks to the objects and a gigabyte of blanks",
           ANYHOW, compact(objects(), held=lambda data: repeated(b" " * MEGABYTE, 1024, data)))
    packed = "/Filter /FlateDecode"
    yield ("bomb-in-metadata.pdf", "the description of the document is a gigabyte of blanks", SLOW,
           classic(objects(catalog="/Metadata 5 0 R", extra=[
               stream(repeated(b" " * MEGABYTE, 1024, b"<?xpacket?>"), f"/Type /Metadata /Subtype /XML {packed}")])))
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >>"
    yield ("bomb-in-letters.pdf", "the table from codes to letters is a gigabyte", SLOW,
           classic(objects(extra=[stream(repeated(b"1 beginbfchar <41> <0041> endbfchar\n" * 30_000, 1000),
                                         packed)]) | {3: font}))
    yield ("bomb-in-font.pdf", "the embedded font is a gigabyte of zeros", ANYHOW + " blank",
           classic(objects(extra=[stream(zeros, f"/Length1 {GIGABYTE} {packed}"),
                                  "<< /Type /FontDescriptor /FontName /Cero /Flags 32 /FontBBox [0 0 1000 1000] "
                                  "/ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 "
                                  "/FontFile2 5 0 R >>"])
                   | {3: "<< /Type /Font /Subtype /TrueType /BaseFont /Cero /FontDescriptor 6 0 R "
                         "/Encoding /WinAnsiEncoding >>"}))
    yield ("bomb-in-colour-profile.pdf", "the colour profile of a small picture is a gigabyte", ANYHOW,
           classic(drawn(LETTER + "q 20 0 0 20 500 20 cm /X Do Q",
                         image(bytes(4), 2, 2, space="[/ICCBased 6 0 R]"),
                         stream(zeros, f"/N 1 /Alternate /DeviceGray {packed}"))))


def pictures():
    """Pictures in a page that state absurd sizes, and pictures of noise."""
    zeros = repeated(bytes(MEGABYTE), 3434)
    yield ("image-60000-complete.pdf", "a black picture of 60,000 by 60,000 dots, all of them there",
           "blank too-large too-slow", classic(drawn(SCAN, image(zeros, 60_000, 60_000,
                                                                          "/Filter /FlateDecode"))))
    yield ("image-60000-few-bytes.pdf", "a picture of 60,000 by 60,000 dots of which three rows are there", UNSHOWN,
           classic(drawn(SCAN, image(zlib.compress(bytes(180_000)), 60_000, 60_000, "/Filter /FlateDecode"))))
    yield ("image-size-overflow.pdf", "a picture of 2147483647 by 2147483647 dots", UNSHOWN,
           classic(drawn(SCAN, image(b"\0", 2147483647, 2147483647))))
    yield "image-size-negative.pdf", "a picture of -5 by -5 dots", UNSHOWN, classic(drawn(SCAN, image(b"\0", -5, -5)))
    yield ("image-bits-many.pdf", "a picture with 2,000,000 bits a dot", UNSHOWN,
           classic(drawn(SCAN, image(noise("bits", 900), 30, 30, bits=2_000_000))))
    yield ("image-inline-60000.pdf", "text, and in the drawing a picture of 60,000 by 60,000 dots with two bytes",
           ANYHOW, classic(objects([LETTER + "BI /W 60000 /H 60000 /BPC 8 /CS /G ID \0\0 EI\n"])))
    info = struct.pack(">IBBBIIIIIBH", 0, 0x30, 0, 1, 19, 2 ** 32 - 2, 2 ** 32 - 2, 0, 0, 0, 0)
    siz = b"\xff\x4f\xff\x51" + struct.pack(">HHIIIIIIIIHBBB", 41, 0, 2 ** 32 - 1, 2 ** 32 - 1, 0, 0, 2 ** 32 - 1,
                                            2 ** 32 - 1, 0, 0, 1, 7, 1, 1)
    start = b"\xff\xd8" + segment(0xDB, b"\0" + b"\x08" * 64)
    tried = {"JBIG2": (info, "states a page of 4294967294 dots either way", ""),
             "JPX": (siz + noise("jpx", 200), "states 4294967295 dots either way", ""),
             "DCT": (start + frame(65_500, 65_500), "states 65,500 dots either way and ends there", ""),
             "CCITTFax": (noise("ccitt", 300), "has rows of 2147483647 dots",
                          "/DecodeParms << /K -1 /Columns 2147483647 /Rows 2147483647 >>")}
    for name, (data, about, words) in tried.items():
        yield (f"image-{name.lower()}-absurd.pdf", f"the only picture, by {name}, {about}", UNSHOWN,
               classic(drawn(SCAN, image(data, 65_500, 65_500, f"/Filter /{name}Decode {words}"))))
        yield (f"image-{name.lower()}-garbage.pdf", f"the only picture, by {name}, is noise", UNSHOWN + " readable"
               if name == "CCITTFax" else UNSHOWN,
               classic(drawn(SCAN, image(noise(name, 3000), 600, 400, f"/Filter /{name}Decode"))))


def numbers():
    """Lengths, widths and counts that overflow what one keeps them in."""
    large = 2 ** 31 - 1
    yield ("predictor-columns.pdf", "the drawing is unpacked in rows of 2147483647 columns", ANYHOW
           + " blank",
           classic(objects([flate(LETTER, f"/DecodeParms << /Predictor 12 /Columns {large} /Colors 32 "
                                          "/BitsPerComponent 16 >>")])))
    yield ("predictor-columns-of-table.pdf", "the table is unpacked in rows of 2147483647 columns", ANYHOW,
           compact(objects(), f"/DecodeParms << /Predictor 12 /Columns {large} >>"))
    yield "table-widths-huge.pdf", "the table's columns are 2147483647 bytes wide", ANYHOW, compact(
        objects(), widths=f"[{large} {large} {large}]")
    yield "table-widths-negative.pdf", "the table's columns are -1 byte wide", ANYHOW, compact(
        objects(), widths="[1 -1 2]")
    yield "table-widths-zero.pdf", "the table's columns are 0 bytes wide", ANYHOW, compact(objects(), widths="[0 0 0]")
    yield ("table-index-huge.pdf", "the table is said to begin with object 2147483647", ANYHOW,
           compact(objects(), f"/Index [{large} {large}]"))
    yield ("table-size-huge.pdf", "the trailer says that there are 2147483647 objects", ANYHOW,
           classic(objects()).replace(b"/Size 7", b"/Size %d" % large))
    yield ("object-number-huge.pdf", "an object has the number 2147483647", ANYHOW,
           classic(objects(page=f"/Extra {large} 65535 R")).replace(b"xref\n0", b"%d 0 obj\nnull\nendobj\nxref\n0" %
                                                                    large, 1))
    for name, old, new in (("count", "/N 5", f"/N {large}"), ("first", "/First ", f"/First {large}"),
                           ("first-negative", "/First ", "/First -"), ("count-negative", "/N 5", "/N -5")):
        yield (f"object-stream-{name}.pdf", f"the stream of objects states {new}", ANYHOW + " no-pages",
               compact(objects()).replace(raw(old), raw(new)))
    yield ("string-10-megabytes.pdf", "the title has ten million letters", SLOW,
           compact(objects(extra=[f"<< /Title ({'A' * 10_000_000}) >>"]), "/Info 5 0 R"))
    yield ("name-1-megabyte.pdf", "a name has a million letters", SLOW,
           compact(objects(page=f"/{'A' * 1_000_000} /{'#41' * 300_000}")))
    yield ("number-1-megabyte.pdf", "a number has a million digits", SLOW,
           compact(objects(page=f"/Extra {'9' * 1_000_000}.{'9' * 1_000_000}")))
    yield ("numbers-overflow.pdf", "beside the text stand numbers that do not fit or are none", ANYHOW,
           classic(objects([LETTER + "99999999999999999999 1e400 --5 .-. +-7 0x10 m 1e38 1e38 l S "
                            "999999999999 w 0 0 m 9 9 l S\n"])))
    yield ("string-in-drawing-10-megabytes.pdf", "behind the text ten million letters are shown in one go", SLOW,
           classic(objects([flate(LETTER + f"BT /F1 8 Tf 72 200 Td ({'A' * 10_000_000}) Tj ET")])))


def painting():
    """Drawings of a few bytes that take long to paint."""
    pattern = ("/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /Resources << >> "
               "/XStep {0} /YStep {0}")
    for step in ("0.0001", "0", "-1e-30"):
        yield (f"pattern-step-{step}.pdf", f"behind the text a pattern repeats every {step} points", SLOW,
               classic(objects([f"/Pattern cs /P scn 0 0 595 842 re f 0 g {LETTER}"],
                               [stream(".9 g 0 0 1 1 re f", pattern.format(step))],
                               resources="/Pattern << /P 5 0 R >>")))
    shading = "/Resources << >> /ColorSpace /DeviceGray /BitsPerCoordinate 8 /BitsPerComponent 8 /BitsPerFlag 8"
    corners = b"".join(bytes([0, *at]) for at in ((0, 0, 220), (255, 0, 240), (128, 255, 230)))
    for kind, points in ((4, corners), (7, b"\0" + noise("patch", 36))):
        data = repeated(points * (MEGABYTE // len(points)), 200)
        yield (f"mesh-{kind}-huge.pdf", f"behind the text lies a mesh of millions of pieces, shading of type {kind}",
               SLOW, classic(objects([f"/S sh 0 g {LETTER}"], [
                   stream(data, f"/ShadingType {kind} {shading} /Decode [0 595 0 842 0 1] /Filter /FlateDecode")],
                   resources="/Shading << /S 5 0 R >>")))
    shown = "<< /ShadingType 1 /ColorSpace /DeviceGray /Domain [0 1 0 1] /Matrix [99 0 0 99 72 72] /Function 6 0 R >>"
    functions = {"calculator-deep": (flate("{ pop " + "{ " * 50_000 + "} " * 50_000 + "}",
                                           "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]"),
                                     "a function of 50,000 braces inside each other"),
                 "calculator-long": (flate("{ pop " + "dup mul sin cos sqrt " * 400_000 + "}",
                                           "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]"),
                                     "a function of two million steps for each dot"),
                 "calculator-roll": (stream("{ pop 2147483647 -2147483648 roll 2147483647 copy 2147483647 index }",
                                            "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]"),
                                     "a function that rolls a stack of 2147483647"),
                 "table": (stream("\0", "/FunctionType 0 /Domain [0 1 0 1] /Range [0 1] /BitsPerSample 8 "
                                        "/Size [2147483647 2147483647]"), "a function with a table of 2^62 values")}
    for name, (function, about) in functions.items():
        yield (f"function-{name}.pdf", f"under the text lies {about}", ANYHOW,
               classic(objects([LETTER + "/S sh"], [shown, function], resources="/Shading << /S 5 0 R >>")))
    yield ("dashes-tiny.pdf", "under the text a line has dashes of a hundred-thousandth of a point", SLOW,
           classic(objects([LETTER + "[.00001] 0 d 72 72 m 500 72 l S"])))
    yield ("curves-100000.pdf", "under the text 100,000 curves are filled together", SLOW,
           classic(objects([flate(LETTER + "72 72 m " + "".join(
               f"{72 + i % 97} {72 + i % 89} {72 + i % 83} {72 + i % 79} {72 + i % 73} {72 + i % 71} c "
               for i in range(100_000)) + "f*")])))
    yield ("clips-100000.pdf", "under the text 100,000 clippings lie inside each other", SLOW,
           classic(objects([flate(LETTER + "q " + "72 72 99 99 re W n " * 100_000 + "Q")])))
    yield ("text-operators-1000000.pdf", "the text, and a million times one letter in its corner", SLOW,
           classic(objects([flate(LETTER + "BT /F1 6 Tf 72 90 Td\n" + "(a) Tj 0 0 Td\n" * 1_000_000 + "ET")])))
    yield ("text-size-huge.pdf", "beside the text a letter of a million points", SLOW + " blank",
           classic(objects([".9 g BT /F1 1000000 Tf -900000 -900000 Td (O) Tj ET 0 g " + LETTER])))
    yield ("drawings-100000.pdf", "the page's drawing is listed 100,000 times", SLOW,
           classic(replaced(objects(), 5, "/Contents 6 0 R", f"/Contents [{'6 0 R ' * 100_000}]")))


def files():
    for group in (counts, boxes, bombs, pictures, numbers, painting):
        yield from group()
