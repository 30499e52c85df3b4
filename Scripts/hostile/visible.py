"""Pages with nothing to see on them, and wholly ordinary documents that must be taken as they are."""

import zlib

from .pdf import (A4, LETTER, SCAN, TITLE, classic, compact, drawn, flate, form, image, letter, objects, replaced,
                  stream, updated)
from .raster import dots, jpeg


def scanned():
    """The picture of a page, as a scanner's PDF holds it."""
    rows = dots(scale=6)
    return image(zlib.compress(b"".join(rows), 9), len(rows[0]), len(rows), "/Filter /FlateDecode")


def blank():
    """Pages are there, but a person sees nothing on them."""
    white = image(zlib.compress(b"\xff" * 40_000), 200, 200, "/Filter /FlateDecode")
    states = "/ExtGState << /G << /ca 0 /CA 0 >> >>"
    layers = ("/OCProperties << /OCGs [5 0 R] /D << /BaseState /ON /OFF [5 0 R] /Order [5 0 R] >> >>")
    layer = "<< /Type /OCG /Name (Capa oculta) >>"
    made = {
        "white-page": ("the page has an empty drawing", objects([""])),
        "no-drawing": ("the page has no drawing at all", without_drawing()),
        "three-pages": ("three pages have empty drawings", objects([""] * 3)),
        "spaces": ("the text is only spaces", objects([letter(" " * 20, [" " * 60] * 9)])),
        "comment": ("the drawing is only a comment", objects(["% Constancia de trabajo\n"])),
        "white-text": ("the text is white", objects([letter(before="1 g")])),
        "white-text-rgb": ("the text is white, stated as red, green and blue", objects([letter(before="1 1 1 rg")])),
        "white-text-cmyk": ("the text is white, stated as no ink", objects([letter(before="0 0 0 0 k")])),
        "invisible-text": ("the text is drawn in the invisible mode", objects(["3 Tr " + LETTER])),
        "clipping-text": ("the text only clips what follows, which is nothing", objects(["7 Tr " + LETTER])),
        "white-image": ("the page holds a white picture", drawn(SCAN, white)),
        "white-image-and-invisible-text": ("a white picture with the invisible text of a scan",
                                           drawn(f"{SCAN} 3 Tr {LETTER}", white)),
        "text-outside": ("the text stands beside the page", objects([f"1 0 0 1 3000 0 cm {LETTER}"])),
        "text-tiny": ("the text is a tenth of a point high", objects([letter(size=0.1)])),
        "text-scaled-to-nothing": ("the text is scaled to nothing", objects([f"0.001 0 0 0.001 0 0 cm {LETTER}"])),
        "text-transparent": ("the text is wholly transparent", objects([f"/G gs {LETTER}"], resources=states)),
        "text-covered": ("the text lies under a white rectangle", objects([f"{LETTER} 1 g 0 0 595 842 re f"])),
        "text-clipped": ("the text lies outside of what is clipped", objects([f"0 0 9 9 re W n {LETTER}"])),
        "text-in-hidden-layer": ("the text is in a layer that is off", objects(
            [f"/OC /L BDC {LETTER} EMC"], [layer], catalog=layers, resources="/Properties << /L 5 0 R >>")),
        "form-never-drawn": ("the text is in a form that the page does not draw", objects(
            [""], [form(LETTER, "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>")],
            resources="/XObject << /X 5 0 R >>"))}
    for name, (about, objects_of_it) in made.items():
        yield f"blank-{name}.pdf", about, "blank", classic(objects_of_it)


def without_drawing():
    made = replaced(objects([""]), 5, "/Contents 6 0 R", "")
    del made[6]
    return made


def not_blank():
    """What looks blank to a hasty reader and is not."""
    yield ("seen-one-blank-of-four.pdf", "of four pages the third is blank, as the back of a sheet", "readable",
           classic(objects([LETTER, LETTER, "", LETTER])))
    yield ("seen-white-text-on-black.pdf", "white text stands on a black page", "readable",
           classic(objects([f"0 g 0 0 595 842 re f {letter(before='1 g')}"])))
    yield ("seen-scan-with-invisible-text.pdf", "the picture of a page has its text in the invisible mode over it",
           "readable", classic(drawn(f"{SCAN} BT 3 Tr /F1 30 Tf 72 700 Td (CONSTANCIA DE TRABAJO) Tj ET", scanned())))
    yield ("seen-text-in-form.pdf", "the page's text is in a form that it draws", "readable",
           classic(drawn("/X Do", form(LETTER, "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"))))
    yield ("seen-text-in-annotation.pdf", "the page's only text is the look of a stamp on it", "readable",
           classic(objects([""], ["<< /Type /Annot /Subtype /Stamp /Rect [0 0 595 842] /F 4 /AP << /N 6 0 R >> >>",
                                  form(LETTER, "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>")],
                           page="/Annots [5 0 R]")))
    yield ("seen-text-outlined.pdf", "the text is drawn as outlines", "readable",
           classic(objects(["1 Tr .3 w " + LETTER])))
    yield ("seen-text-scaled.pdf", "text of a tenth of a point is enlarged a hundredfold", "readable",
           classic(objects([f"100 0 0 100 0 0 cm BT /F1 .1 Tf .5 .14 TD 0 7 Td ({TITLE}) Tj 0 -.2 TD "
                            "(Se expide la presente a solicitud de la interesada.) Tj ET"])))
    yield ("seen-rectangles-covered-text.pdf", "white rectangles lie under the text", "readable",
           classic(objects([f"1 g 0 0 595 842 re f 0 g {LETTER}"])))


def ordinary():
    """What applicants send every day."""
    rows = dots()
    photograph = image(jpeg(rows), 8 * len(rows[0]), 8 * len(rows), "/Filter /DCTDecode")
    reverse = letter("REGISTRO", ["Asentado en el libro 12, folio 345, del registro de constancias.",
                                  "Puede verificarse en la mesa de partes de la entidad."])
    yield "ordinary-classic.pdf", "two pages, with a table in plain text", "readable", classic(objects(
        [LETTER, reverse]))
    yield ("ordinary-compact.pdf", "two pages, with streams of objects and a compressed table", "readable",
           compact(objects([flate(LETTER), flate(reverse)])))
    yield ("ordinary-updated.pdf", "an incremental update replaced the words of a page", "readable",
           updated(classic(objects([LETTER, reverse])), {6: stream(letter("CONSTANCIA DE TRABAJO (CORREGIDA)"))}))
    yield ("ordinary-three-pages-with-image.pdf", "two pages of text and one that is a picture", "readable",
           classic(drawn_pages([LETTER, SCAN, reverse], scanned())))
    yield "ordinary-scan-jpeg.pdf", "the only page is a photograph", "readable", classic(drawn(SCAN, photograph))
    yield "ordinary-scan-flate.pdf", "the only page is a scan", "readable", classic(drawn(SCAN, scanned()))
    yield ("ordinary-linearized-then-updated.pdf", "it was made for slow networks and changed afterwards", "readable",
           updated(classic(objects(extra=["<< /Linearized 1 /L 5000 /H [700 90] /O 6 /E 4000 /N 1 /T 4800 >>"])),
                   {7: stream(LETTER)}))
    yield ("ordinary-title-and-metadata.pdf", "it has a title, a date and a description", "readable",
           classic(objects(catalog="/Metadata 6 0 R", extra=[
               "<< /Title (Constancia) /Author (Recursos Humanos) /CreationDate (D:20210315100000-05'00') >>",
               stream("<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'/>"
                      "<?xpacket end='w'?>", "/Type /Metadata /Subtype /XML")]), "/Info 5 0 R"))
    yield ("ordinary-landscape.pdf", "a diploma lies across its page", "readable", classic(objects(
        [letter("DIPLOMA DE BACHILLER EN DERECHO").replace("72 760 Td", "72 500 Td").replace("72 720 Td", "72 460 Td")],
        box="/MediaBox [0 0 842 595]")))
    yield ("ordinary-turned.pdf", "the page is turned by 90 degrees", "readable",
           classic(objects(box=f"/MediaBox {A4} /Rotate 90")))
    yield "ordinary-version-2.0.pdf", "a PDF of version 2.0", "readable", classic(objects(), version="2.0")
    yield ("ordinary-sixty-pages.pdf", "sixty pages, with a tree of three branches", "readable", classic(branched()))
    yield ("ordinary-drawing-in-parts.pdf", "the page's drawing is in three parts", "readable",
           classic(replaced(objects(extra=[stream("q"), stream("Q")]), 7, "/Contents 8 0 R",
                            "/Contents [5 0 R 8 0 R 6 0 R]")))


def drawn_pages(drawings, picture):
    return objects(drawings, [picture], resources="/XObject << /X 5 0 R >>")


def branched():
    """Sixty pages, twenty under each of the numbers 5, 6 and 7."""
    made = objects([letter(f"FOLIO {i + 1:03d}") for i in range(60)], ["", "", ""])
    pages = [8 + 2 * i for i in range(60)]
    made[2] = "<< /Type /Pages /Kids [5 0 R 6 0 R 7 0 R] /Count 60 >>"
    for i in range(3):
        kids = pages[20 * i:20 * i + 20]
        made[5 + i] = f"<< /Type /Pages /Parent 2 0 R /Count 20 /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>"
        for kid in kids:
            replaced(made, kid, "/Parent 2 0 R", f"/Parent {5 + i} 0 R")
    return made


def files():
    for group in (blank, not_blank, ordinary):
        yield from group()
