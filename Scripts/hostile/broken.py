"""Files cut short, with wrong offsets or with things around them; and files that are no documents at all."""

import base64
import io
import re
import zipfile

from .pdf import LETTER, classic, compact, flate, letter, noise, objects, raw, startxref, stream, updated

MENDED = "readable damaged-readable"
HURT = "damaged-readable unreadable"
NOTHING = "not-a-document unreadable"
MISNAMED = "not-a-document wrong-format"


def archive():
    """A valid ZIP whose times are fixed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as written:
        written.writestr(zipfile.ZipInfo("nota.txt", (1980, 1, 1, 0, 0, 0)), "Nota dentro de un archivo comprimido.\n")
    return file.getvalue()


PAGE_OF_HTML = ("<!DOCTYPE html><html lang=\"es\"><head><title>Constancia</title></head>"
                "<body><p>Esta constancia es una página web.</p></body></html>\n")


def cut():
    """What a copy that was interrupted leaves."""
    whole, packed = classic(objects([LETTER] * 3)), compact(objects([LETTER] * 3))
    yield "truncated-after-header.pdf", "only the header line is there", "unreadable", b"%PDF-1.4\n"
    yield ("truncated-half.pdf", "the second half of a file with three pages is missing", HURT,
           whole[:len(whole) // 2])
    yield ("truncated-before-xref.pdf", "all objects are there, the table and the trailer are not", HURT,
           whole[:startxref(whole)])
    yield ("truncated-before-trailer.pdf", "all objects and the table are there, the trailer is not", HURT,
           whole[:whole.rindex(b"trailer")])
    yield ("truncated-inside-trailer.pdf", "the last line of the trailer and all that follows are missing", HURT,
           whole[:whole.rindex(b"/Root") + 4])
    yield ("truncated-compressed-half.pdf", "cut in the middle, with its page tree in a stream of objects at the end",
           "unreadable", packed[:len(packed) // 2])
    yield ("truncated-compressed-table.pdf", "the stream that holds the table is cut in its middle", HURT,
           packed[:startxref(packed) + 150])
    yield "truncated-last-line.pdf", "the end mark %%EOF is missing", MENDED, whole[:whole.rindex(b"%%EOF")]
    yield ("truncated-after-update-began.pdf", "an incremental update was cut off; the first version is whole",
           MENDED, updated(whole, {6: stream(letter("VERSIÓN CORREGIDA"))})[:len(whole) + 300])
    yield ("truncated-page-drawing.pdf", "the compressed drawing of the only page ends in its middle",
           HURT, classic(objects([stream(half_a_drawing(), "/Filter /FlateDecode")])))


def half_a_drawing():
    """The first half of a compressed drawing."""
    packed = flate(letter(lines=[noise(str(i), 40).hex() for i in range(40)])).split(b"stream\n", 1)[1]
    return packed[:len(packed) // 2]


def offsets():
    """Tables that do not say where things are."""
    whole = classic(objects([LETTER] * 2))
    at = startxref(whole)
    starts = {"wrong": at // 2, "off-by-one": at + 1, "too-small-by-one": at - 1, "huge": "9" * 20, "negative": -at,
              "zero": 0, "behind-the-end": len(whole) + 1000, "no-number": "aqui"}
    for name, value in starts.items():
        yield (f"startxref-{name}.pdf", f"the offset of the table is stated as {value}", MENDED,
               whole.replace(b"startxref\n%d" % at, b"startxref\n%b" % raw(str(value))))
    yield ("xref-entries-shifted.pdf", "every offset in the table is seven too great", MENDED,
           re.sub(rb"(\d{10}) 00000 n", lambda entry: b"%010d 00000 n" % (int(entry[1]) + 7), whole))
    yield ("xref-entries-all-zero.pdf", "every offset in the table is zero", MENDED,
           re.sub(rb"\d{10} 00000 n", b"0000000000 00000 n", whole))
    yield ("xref-count-too-great.pdf", "the table says that it has four thousand million entries", HURT + " readable",
           whole.replace(b"xref\n0 9\n", b"xref\n0 4294967295\n"))
    yield ("xref-starts-at-one.pdf", "the table begins with object 1 where it lists object 0", MENDED,
           whole.replace(b"xref\n0 9\n", b"xref\n1 9\n"))
    yield ("line-ends-converted.pdf", "a text-mode transfer turned each line end into two characters", MENDED,
           whole.replace(b"\n", b"\r\n"))
    yield ("length-too-small.pdf", "the drawings state a length of 10", MENDED + " unreadable",
           re.sub(rb"/Length \d+", b"/Length 10", whole))
    yield ("length-too-great.pdf", "the drawings state a length beyond the end of the file", MENDED + " unreadable",
           re.sub(rb"/Length \d+", b"/Length 99999999", whole))
    yield ("length-negative.pdf", "the drawings state a negative length", MENDED + " unreadable",
           re.sub(rb"/Length \d+", b"/Length -1", whole))
    yield ("endstream-missing.pdf", "no drawing says where it ends", MENDED + " unreadable",
           whole.replace(b"endstream\n", b""))
    yield ("endobj-missing.pdf", "no object says where it ends", MENDED + " unreadable",
           whole.replace(b"endobj\n", b""))


def structure():
    """Objects that are missing or are something else."""
    good = objects([LETTER] * 3)
    yield ("root-missing.pdf", "the trailer does not name the catalogue", MENDED + " unreadable",
           classic(good, root=""))
    yield ("root-is-a-font.pdf", "the trailer names a font as catalogue", MENDED + " unreadable no-pages",
           classic(good, root="/Root 3 0 R"))
    yield ("pages-is-a-number.pdf", "the page tree is the number 7", "unreadable no-pages",
           classic({1: good[1], 2: "7", 3: good[3]}))
    yield ("pages-all-missing.pdf", "none of the three pages that the page tree names is in the file",
           "unreadable no-pages blank", classic({n: good[n] for n in (1, 2, 3, 4)}))
    yield ("page-missing.pdf", "of three pages the second is not in the file", HURT,
           classic({n: body for n, body in good.items() if n != 7}))
    yield ("page-drawing-missing.pdf", "the only page names a drawing that is not in the file",
           "blank unreadable damaged-readable", classic({n: body for n, body in objects().items() if n != 6}))
    yield ("page-drawing-garbage.pdf", "the only page's drawing says Flate and is noise",
           "blank unreadable", classic(objects([stream(noise("drawing", 700), "/Filter /FlateDecode")])))
    yield ("page-drawing-unknown-filter.pdf", "the only page's drawing has a filter that nobody knows",
           "blank unreadable", classic(objects([stream(noise("unknown", 700), "/Filter /MuyFuerte")])))
    yield ("page-drawing-unknown-operators.pdf", "the only page's drawing is words that mean nothing",
           "blank unreadable damaged-readable", classic(objects(["hola mundo << [ ( \n" * 50])))
    yield ("fonts-missing.pdf", "the page names fonts that are not in the file", HURT + " blank",
           classic({n: body for n, body in objects().items() if n not in (3, 4)}))
    yield ("font-file-garbage.pdf", "the embedded font is noise; a viewer takes another one in its place",
           HURT + " readable blank", classic(objects(extra=[flate(noise("font", 900), "/Length1 900"),
                                                             embedded_font(), descriptor()]) | {3: embedded_font()}))
    other = classic(objects([letter("OTRO TÍTULO")] * 2))
    yield ("objects-twice.pdf", "every object is there twice, the earlier ones with other words", MENDED,
           other + shifted(classic(objects([LETTER] * 2)), len(other)))


def embedded_font():
    return ("<< /Type /Font /Subtype /TrueType /BaseFont /Ruido /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 33 "
            "/Widths [300 300] /FontDescriptor 7 0 R >>")


def descriptor():
    return ("<< /Type /FontDescriptor /FontName /Ruido /Flags 32 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 "
            "/Descent -200 /CapHeight 700 /StemV 80 /FontFile2 5 0 R >>")


def surroundings():
    """A good file with something before it, behind it or other line ends."""
    whole = classic(objects())
    for length, allowed in ((10, MENDED), (2000, HURT + " readable not-a-document")):
        junk = (noise("before", length).hex()[:length - 1] + "\n").encode()
        yield (f"junk-before-header-{length}.pdf", f"{length} bytes stand before the header; offsets count from it",
               allowed, junk + whole)
        yield (f"junk-before-header-{length}-counted.pdf", f"{length} bytes stand before the header and are counted",
               allowed, junk + shifted(whole, length))
        yield (f"junk-after-end-{length}.pdf", f"{length} bytes stand behind the end mark", MENDED,
               whole + noise("after", length))
    yield "zeros-after-end.pdf", "100,000 zeros stand behind the end mark", MENDED, whole + bytes(100_000)
    returns = whole.replace(b"\n", b"\r")
    yield ("line-ends-cr.pdf", "lines end with CR, behind the word stream with CR LF where LF stood before",
           MENDED, shift_after(returns))
    yield "line-ends-cr-everywhere.pdf", "lines end with CR, even behind the word stream", MENDED, returns
    yield ("header-version-9.9.pdf", "the header says version 9.9", MENDED, classic(objects(), version="9.9"))
    yield ("header-version-words.pdf", "the header has a word in place of its version", MENDED,
           classic(objects(), version="x.y"))
    yield "header-missing.pdf", "the header line is missing", HURT + " readable not-a-document", whole[15:]
    yield ("header-lower-case.pdf", "the header is written %pdf", HURT + " readable not-a-document",
           whole.replace(b"%PDF", b"%pdf"))


def shifted(data, by):
    """A file to be put behind so many bytes, its offsets counted from their start."""
    moved = re.sub(rb"(\d{10}) 00000 n", lambda entry: b"%010d 00000 n" % (int(entry[1]) + by), data)
    return moved.replace(b"startxref\n%d" % startxref(data), b"startxref\n%d" % (startxref(data) + by))


def shift_after(data):
    """CR LF behind `stream`, with the offsets of what follows one greater."""
    at = data.index(b"stream\r") + 7
    longer = data[:at] + b"\n" + data[at:]
    # Only the table lies behind the one drawing, so only its own offset moves.
    return longer.replace(b"startxref\r%d" % startxref(data), b"startxref\r%d" % (startxref(data) + 1))


def others():
    """Content that is none of the formats that an applicant may send."""
    text = "Yo, Rosa Huamán Quispe, declaro bajo juramento que los datos son verdaderos.\n" * 8
    yield "empty.pdf", "the file is empty", NOTHING, b""
    yield "one-byte.pdf", "the file is one byte", NOTHING, b"%"
    yield "zeros.pdf", "the file is 4096 zeros", NOTHING, bytes(4096)
    yield "noise.pdf", "the file is noise", NOTHING, noise("file", 5000)
    yield "text.pdf", "a text file has the name of a PDF", MISNAMED, text.encode()
    yield "html.pdf", "a web page has the name of a PDF", MISNAMED, (PAGE_OF_HTML * 5).encode()
    yield "zip.pdf", "a ZIP archive has the name of a PDF", MISNAMED, archive()
    yield ("shortcut.pdf", "a shortcut to a web address has the name of a PDF", MISNAMED,
           b"[InternetShortcut]\r\nURL=https://www.example.com/\r\n")
    yield "program.pdf", "the first bytes are those of a program", MISNAMED, b"MZ" + noise("program", 3000)
    yield "gif.pdf", "a GIF has the name of a PDF", MISNAMED, GIF
    yield ("utf-16.pdf", "a PDF was saved as UTF-16 text", NOTHING + " wrong-format",
           classic(objects()).decode("latin-1").encode("utf-16"))
    yield ("utf-8.pdf", "a PDF with a compressed drawing was saved as UTF-8 text, so each byte above 127 is two",
           HURT + " blank", classic(objects([flate(LETTER)])).decode("latin-1").encode())
    yield ("base64.pdf", "a PDF was saved as the base64 of a mail", MISNAMED,
           base64.encodebytes(classic(objects())))


GIF = (b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\4\0\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;")


def files():
    for group in (cut, offsets, structure, surroundings, others):
        yield from group()
