"""Pictures, good and bad; files that are two things at once; and files whose name says another format."""

import struct
import zlib

from .broken import GIF, PAGE_OF_HTML, archive, shifted
from .pdf import LETTER, classic, noise, objects, raw, repeated
from .raster import SIGNATURE, chunk, dots, frame, header, jpeg, png, segment

MENDED = "readable damaged-readable"
HURT = "damaged-readable unreadable"
END = chunk(b"IEND", b"")


def pngs():
    rows = dots(scale=6)
    good, wide, high = png(rows), len(rows[0]), len(rows)
    yield "picture-good.png", "a small picture of printed words", "readable", good
    bits = b"".join(b"\0" + int("".join("1" if dot else "0" for dot in row), 2).to_bytes(wide // 8, "big")
                    for row in rows)
    yield ("picture-good-two-colours.png", "the same picture with one bit a dot", "readable",
           SIGNATURE + header(wide, high, bits=1) + chunk(b"IDAT", zlib.compress(bits, 9)) + END)
    palette = chunk(b"PLTE", b"".join(bytes([i, i, i]) for i in range(256)))
    yield ("picture-good-palette.png", "the same picture with a palette", "readable", png(rows, palette).replace(
        header(wide, high), header(wide, high, colour=3)))
    yield "picture-truncated.png", "the picture ends in its middle", HURT, good[:len(good) // 2]
    yield "picture-truncated-header.png", "only the header is there", "unreadable blank", SIGNATURE + header(wide, high)
    yield "picture-signature-only.png", "only the eight bytes of the signature are there", "unreadable", SIGNATURE
    yield "picture-no-end.png", "the chunk that ends the picture is missing", MENDED, good[:-12]
    yield "picture-no-data.png", "the picture has no dots", "unreadable blank", SIGNATURE + header(wide, high) + END
    yield "picture-wrong-checksum.png", "the checksum of the dots is wrong", MENDED + " unreadable", png(rows, flaw=1)
    yield ("picture-wrong-checksum-of-date.png", "the checksum of a chunk that nobody needs is wrong", MENDED
           + " unreadable", png(rows, chunk(b"tIME", b"\x07\xe5\3\x0f\0\0\0", flaw=1)))
    yield ("picture-garbage.png", "the dots are noise that cannot be unpacked", "unreadable blank",
           SIGNATURE + header(wide, high) + chunk(b"IDAT", noise("png", 900)) + END)
    for name, size in (("zero", (0, 0)), ("zero-high", (wide, 0)), ("negative", (2 ** 32 - 6, 2 ** 32 - 6))):
        yield (f"picture-size-{name}.png", f"the header states {size[0]} by {size[1]} dots",
               "unreadable too-large blank",
               good.replace(header(wide, high), header(*size)))
    yield ("picture-size-huge.png", "the header states 2147483647 by 2147483647 dots", "unreadable too-large",
           good.replace(header(wide, high), header(2 ** 31 - 1, 2 ** 31 - 1)))
    yield ("picture-taller-than-its-data.png", "the header states a hundred times the rows that are there",
           HURT + " too-large", good.replace(header(wide, high), header(wide, 100 * high)))
    yield ("picture-colours-unknown.png", "the header states a kind of colour that there is not", "unreadable",
           good.replace(header(wide, high), header(wide, high, bits=7, colour=5)))
    yield ("picture-30000.png", "30,000 by 30,000 black dots", "too-large too-slow blank",
           SIGNATURE + header(30_000, 30_000) + chunk(b"IDAT", repeated(bytes(30_001), 30_000)) + END)
    yield ("picture-bomb-in-text.png", "a comment in the picture unpacks to a gigabyte", MENDED + " too-large too-slow",
           png(rows, chunk(b"zTXt", b"Comment\0\0" + repeated(b"A" * (1 << 20), 1024))))
    yield ("picture-bomb-in-profile.png", "the colour profile unpacks to a gigabyte", MENDED + " too-large too-slow",
           png(rows, chunk(b"iCCP", b"p\0\0" + repeated(bytes(1 << 20), 1024))))
    for kind in (b"zTXt", b"sCAL"):
        yield (f"picture-chunk-too-long-{kind.decode()}.png", f"a chunk {kind.decode()} of few bytes states 2147483647",
               HURT, png(rows, chunk(kind, b"Comment\0\0abc", length=2 ** 31 - 1)))
    yield ("picture-chunks-100000.png", "100,000 comments stand before the dots", MENDED + " too-large too-slow",
           png(rows, chunk(b"tEXt", b"a\0b") * 100_000))
    yield ("picture-behind-end.png", "noise stands behind the end of the picture", MENDED, good + noise("behind", 500))
    yield "picture-white.png", "the picture is white", "blank", png([b"\xff" * 300] * 200)
    clear = b"".join(b"\0" + b"\0\0\0\0" * 300 for _ in range(200))
    yield ("picture-transparent.png", "the picture is wholly transparent", "blank",
           SIGNATURE + header(300, 200, colour=6) + chunk(b"IDAT", zlib.compress(clear)) + END)
    yield "picture-one-dot.png", "the picture is one black dot", "blank unreadable", png([b"\0"])


def jpegs():
    good = jpeg(dots())
    yield "picture-good.jpg", "a small photograph of printed words", "readable", good
    # Orientation 6: the camera was held upright.
    exif = segment(0xE1, b"Exif\0\0MM\0\x2a\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0")
    yield "picture-turned.jpg", "the camera noted that the picture is to be turned", "readable", jpeg(dots(), exif)
    yield "picture-truncated.jpg", "the photograph ends in its middle", HURT, good[:len(good) * 2 // 3]
    yield "picture-no-end.jpg", "the mark that ends the photograph is missing", MENDED, good[:-2]
    yield "picture-start-only.jpg", "only the first three bytes are there", "unreadable", b"\xff\xd8\xff"
    yield ("picture-65500.jpg", "the header states 65,500 by 65,500 dots and nothing follows", "too-large unreadable",
           b"\xff\xd8" + segment(0xDB, b"\0" + b"\x08" * 64) + frame(65_500, 65_500))
    yield ("picture-65500-with-data.jpg", "the header states 65,500 by 65,500 dots; those of a small picture follow",
           "too-large " + HURT, good.replace(frame(544, 288), frame(65_500, 65_500)))
    yield "picture-size-zero.jpg", "the header states 0 by 0 dots", "unreadable", good.replace(frame(544, 288),
                                                                                             frame(0, 0))
    at = good.index(b"\xff\xda") + 10
    yield ("picture-garbage.jpg", "the dots are noise", HURT + " blank",
           good[:at] + noise("jpeg", 900).replace(b"\xff", b"\0") + b"\xff\xd9")
    yield ("picture-no-tables.jpg", "the tables that the dots need are missing", "unreadable blank",
           good[:good.index(b"\xff\xc4")] + good[good.index(b"\xff\xda"):])
    yield ("picture-segment-too-long.jpg", "a segment is said to be longer than the file", "unreadable",
           good[:4] + b"\xff\xff" + good[6:])
    yield "picture-white.jpg", "the photograph is white", "blank", jpeg([b"\xff" * 30] * 40)


def misnamed():
    whole, word = classic(objects()), "wrong-format"
    yield "png-called.pdf", "a good PNG has the name of a PDF", word, png(dots(scale=6))
    yield "jpeg-called.pdf", "a good JPEG has the name of a PDF", word, jpeg(dots())
    yield "pdf-called.png", "a good PDF has the name of a PNG", word, whole
    yield "pdf-called.jpg", "a good PDF has the name of a JPEG", word, whole
    yield "jpeg-called.png", "a good JPEG has the name of a PNG", word, jpeg(dots())


def polyglots():
    whole, picture = classic(objects()), png(dots(scale=6))

    def behind(start):
        return start + shifted(whole, len(start))

    both = "polyglot"
    page = raw("<!DOCTYPE html><html><body><script>alert(1)</script><p>Hola</p><!--\n")
    yield "polyglot-html-before.pdf", "a web page with a script, then a PDF", both, behind(page)
    script = b"\n--><script>alert(1)</script></body></html>\n"
    yield ("polyglot-html-around.pdf", "a PDF begins and ends inside a web page", both, behind(page) + script)
    yield ("polyglot-html-behind.pdf", "a PDF, then a whole web page", both, whole + PAGE_OF_HTML.encode())
    yield "polyglot-zip-behind.pdf", "a PDF, then a valid archive", both, whole + archive()
    yield "polyglot-zip-before.pdf", "a valid archive, then a PDF", both, behind(archive())
    yield "polyglot-png-then-pdf.png", "a PNG, then a PDF behind its end", both, behind(picture)
    yield "polyglot-png-then-pdf.pdf", "a PNG, then a PDF, with the name of a PDF", both + " wrong-format", behind(
        picture)
    yield ("polyglot-png-then-zip.png", "a PNG, then a valid archive behind its end", both, picture + archive())
    inside = b"\xff\xd8" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
    commented = jpeg(dots(), segment(0xFE, shifted(whole, len(inside) + 4)))
    yield "polyglot-jpeg-comment.jpg", "a JPEG has a whole PDF as its comment", both, commented
    yield ("polyglot-jpeg-comment.pdf", "a JPEG has a whole PDF as its comment, with the name of a PDF",
           both + " wrong-format", commented)
    yield ("polyglot-jpeg-then-pdf.jpg", "a JPEG, then a PDF behind its end", both, behind(jpeg(dots())))
    yield "polyglot-gif-then-pdf.pdf", "a GIF, then a PDF", both + " not-a-document wrong-format", behind(GIF)
    film = struct.pack(">I", 24) + b"ftypmp42\0\0\0\0mp42isom" + struct.pack(">I", 8 + len(whole)) + b"mdat"
    yield ("polyglot-film-then-pdf.pdf", "a PDF lies where a film has its pictures", both
           + " not-a-document wrong-format", behind(film))
    yield ("polyglot-program-then-pdf.pdf", "the first bytes of a program, then a PDF", both
           + " not-a-document wrong-format", behind(b"MZ" + bytes(62)))
    yield ("polyglot-shell-then-pdf.pdf", "a script for a shell, then a PDF", both + " not-a-document wrong-format",
           behind(b"#!/bin/sh\necho hola\nexit\n"))
    yield ("polyglot-two-pdfs.pdf", "a PDF, then another one with other words; viewers show the second",
           both + " readable damaged-readable", whole + shifted(classic(objects([LETTER, LETTER])), len(whole)))


def files():
    for group in (pngs, jpegs, misnamed, polyglots):
        yield from group()
