"""Writes PDF files byte by byte, so that each part of one can be made wrong on purpose.

Bodies of objects are bytes, or text that has only characters up to 255. The objects of a file are a dictionary from
number to body: 1 the catalogue, 2 the page tree, 3 and 4 the fonts, from 5 on what `extra` adds, then each page
followed by its drawing.
"""

import hashlib
import struct
import zlib

A4 = "[0 0 595 842]"
FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"


def raw(body):
    return body if isinstance(body, bytes) else body.encode("latin-1")


def noise(label, length):
    """Bytes that look random and are always the same for the same label."""
    return hashlib.shake_128(label.encode()).digest(length)


def literal(text):
    """A PDF string in WinAnsi; what is not ASCII, and the three characters with a meaning, as an octal escape."""
    return "(" + "".join(chr(b) if 32 <= b < 127 and b not in b"()\\" else f"\\{b:03o}"
                         for b in text.encode("cp1252")) + ")"


# ---- Drawings

TITLE = "CONSTANCIA DE TRABAJO"
LINES = ["La Oficina de Recursos Humanos de la Municipalidad Distrital de San Jerónimo hace constar",
         "que doña Rosa Huamán Quispe, identificada con DNI N.º 00000000, prestó servicios desde el",
         "01 de marzo de 2017 hasta el 28 de febrero de 2021 en el puesto de asistenta legal.", "",
         "Funciones desempeñadas: proyectar informes, revisar expedientes y absolver consultas.", "",
         "Se expide la presente a solicitud de la interesada, para los fines que estime convenientes.", "",
         "Lima, 15 de marzo de 2021.", "", "Jefe de la Oficina de Recursos Humanos",
         "Documento de ejemplo, sin valor: la persona y lo que aquí se afirma son inventados."]


def letter(title=TITLE, lines=LINES, size=10.5, before=""):
    """The drawing of an ordinary page: a title and some lines; `before` sets a colour or a way to draw."""
    shown = "\n".join(f"{literal(line)} Tj T*" for line in lines)
    return f"{before} BT /F2 {size * 1.4:g} Tf 72 760 Td {literal(title)} Tj ET\n" \
           f"BT /F1 {size:g} Tf 15 TL 72 720 Td\n{shown}\nET\n"


LETTER = letter()


# ---- Objects

def stream(data, words=""):
    data = raw(data)
    return raw(f"<< {words} /Length {len(data)} >>\nstream\n") + data + b"\nendstream"


def flate(data, words="", level=9):
    return stream(zlib.compress(raw(data), level), f"/Filter /FlateDecode {words}")


def repeated(block, times, head=b""):
    """What zlib makes of `head` and `times` copies of `block`, without going through all of them.

    A full flush makes zlib forget what it has seen, so each copy is packed into the same bytes; the checksum of the
    whole follows from those of the parts.
    """
    packer = zlib.compressobj(9)
    start = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    once = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    total, part = zlib.adler32(head), zlib.adler32(block, 0)
    low, high = total & 0xFFFF, total >> 16
    for _ in range(times):
        low, high = (low + (part & 0xFFFF)) % 65521, (high + len(block) * low + (part >> 16)) % 65521
    return start + once * times + b"\x03\x00" + struct.pack(">HH", high, low)


def form(data, words=""):
    """A drawing that a page or another drawing may call."""
    return stream(data, f"/Type /XObject /Subtype /Form /BBox {A4} {words}")


def image(data, width, height, words="", bits=8, space="/DeviceGray"):
    return stream(data, f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent {bits} "
                        f"/ColorSpace {space} {words}")


SCAN = "q 451 0 0 300 72 450 cm /X Do Q"


def objects(contents=(LETTER,), extra=(), catalog="", page="", tree="", resources="", fonts="",
            box=f"/MediaBox {A4}"):
    """The objects of a document. A drawing given as bytes is a whole object, one given as text is only its words."""
    first = 5 + len(extra)
    kids = " ".join(f"{first + 2 * i} 0 R" for i in range(len(contents)))
    made = {1: f"<< /Type /Catalog /Pages 2 0 R /Lang (es-PE) {catalog} >>",
            2: f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} {tree} >>",
            3: FONT.format("Helvetica"), 4: FONT.format("Helvetica-Bold")}
    made.update(enumerate(extra, 5))
    for i, drawing in enumerate(contents):
        made[first + 2 * i] = (f"<< /Type /Page /Parent 2 0 R {box} /Resources << /Font << /F1 3 0 R /F2 4 0 R {fonts} "
                               f">> {resources} >> /Contents {first + 2 * i + 1} 0 R {page} >>")
        made[first + 2 * i + 1] = drawing if isinstance(drawing, bytes) else stream(drawing)
    return made


def replaced(made, number, old, new):
    """The same objects, with some words of one replaced; it must have them."""
    body = raw(made[number])
    assert raw(old) in body, (number, old)
    made[number] = body.replace(raw(old), raw(new))
    return made


def drawn(drawing, *extra, **words):
    """The objects of one page that may call the first extra object, number 5, as /X."""
    return objects([drawing], extra, resources="/XObject << /X 5 0 R >>", **words)


# ---- Files

def written(made, start):
    """The objects one after another behind `start`, and where each is."""
    parts, offsets, at = [start], {}, len(start)
    for number, body in made.items():
        offsets[number] = at
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, raw(body)))
        at += len(parts[-1])
    return b"".join(parts), offsets


def classic(made, words="", version="1.4", root="/Root 1 0 R"):
    """A file with a table of offsets in plain text, as of PDF 1.0 to 1.4."""
    out, offsets = written(made, f"%PDF-{version}\n%\xe2\xe3\xcf\xd3\n".encode("latin-1"))
    rows = [f"{offsets[n]:010d} 00000 n \n" if n in offsets else "0000000000 00001 f \n"
            for n in range(1, max(made) + 1)]
    return out + raw(f"xref\n0 {len(rows) + 1}\n0000000000 65535 f \n{''.join(rows)}trailer\n"
                     f"<< /Size {len(rows) + 1} {root} {words} >>\nstartxref\n{len(out)}\n%%EOF\n")


def startxref(data):
    """The offset of the last table, as the file states it."""
    return int(data[data.rindex(b"startxref") + 9:].split()[0])


def updated(data, made, words=""):
    """The file with objects added or replaced by an incremental update."""
    out, offsets = written(made, data)
    table = "".join(f"{n} 1\n{offset:010d} 00000 n \n" for n, offset in sorted(offsets.items()))
    size = max(int(data[data.rindex(b"/Size ") + 6:].split()[0]), max(made) + 1)
    return out + raw(f"xref\n{table}trailer\n<< /Size {size} /Root 1 0 R /Prev {startxref(data)} {words} >>\n"
                     f"startxref\n{len(out)}\n%%EOF\n")


def compact(made, words="", members="", rows=None, packed=zlib.compress, held=zlib.compress, widths="[1 4 2]"):
    """A file with its objects in one compressed stream and its table in another, as since PDF 1.5.

    The stream of objects has the number after the last, the table the one after that. `rows` replaces rows of the
    table; `packed` and `held` make the bytes of the table and of the stream of objects.
    """
    inside = {n: raw(body) for n, body in made.items() if not raw(body).endswith(b"endstream")}
    holder, head, bodies = max(made) + 1, "", b""
    for number, body in inside.items():
        head += f"{number} {len(bodies)} "
        bodies += body + b"\n"
    outside = {n: body for n, body in made.items() if n not in inside}
    outside[holder] = stream(held(raw(head) + bodies), f"/Type /ObjStm /N {len(inside)} /First {len(head)} "
                                                       f"/Filter /FlateDecode {members}")
    out, offsets = written(outside, b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
    entries = {0: (0, 0, 65535), holder + 1: (1, len(out), 0)}
    entries.update((n, (1, offset, 0)) for n, offset in offsets.items())
    entries.update((n, (2, holder, i)) for i, n in enumerate(inside))
    entries.update(rows or {})
    table = b"".join(struct.pack(">BIH", *entries.get(n, (0, 0, 0))) for n in range(holder + 2))
    last = stream(packed(table), f"/Type /XRef /Size {holder + 2} /W {widths} /Root 1 0 R /Filter /FlateDecode {words}")
    return out + b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (holder + 1, last, len(out))
