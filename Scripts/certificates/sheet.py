"""Sets text on pages and writes them as a PDF of the standard fonts.

A sheet is filled from top to bottom: paragraphs, fields, tables, lists, signatures. Between asterisks text is bold.
What has no room goes to the next page. Words stand in the text layer as different programs write them (`SETTINGS`).
"""

import json
import re
import zlib
from pathlib import Path

# Advance widths in thousandths for the characters 32 to 255 of WinAnsi; those of Courier are all the same.
WIDTHS = json.loads((Path(__file__).parent / "widths.json").read_text(encoding="ascii"))
# Face: plain, bold, slanted.
FACES = {"Helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
         "Times": ("Times-Roman", "Times-Bold", "Times-Italic"),
         "Courier": ("Courier", "Courier-Bold", "Courier-Oblique")}
# How a line is written: one text with widened blanks, each word at its place, texts with the steps between them, or
# such steps instead of blanks.
SETTINGS = ["line", "words", "steps", "no-blanks"]
# Ordinary words that may be divided, and where.
DIVISIONS = {word.replace("-", ""): word.split("-") for word in (
    "desem-peñando desempe-ñándose demos-trando responsa-bilidad institu-ción laborato-rio admi-nistrativa "
    "adminis-trativos presen-te docu-mento activi-dades profe-sionales puntua-lidad compro-miso conve-niente "
    "conve-nientes intere-sada intere-sado soli-citud esta-blecido corres-pondiente corres-pondientes cumpli-miento "
    "satis-factoriamente enco-mendadas dispo-siciones moda-lidad contra-tación servi-cios docu-mentos institucio-nales "
    "participa-ción asis-tencia elabora-ción segui-miento proce-dimientos expe-dientes coordina-ción identifi-cado "
    "identifi-cada nuestra-mente conformi-dad regla-mento obliga-ciones capacita-ción académi-cas aproba-ción "
    "evalua-ción ejecu-ción disposi-ción univer-sitarios satisfac-toria requeri-mientos").split()}


def advance(font, text, size):
    if font.startswith("Courier"):
        return len(text) * 0.6 * size
    table = WIDTHS[{"Helvetica-Oblique": "Helvetica"}.get(font, font)]
    return sum(table[b - 32] for b in text.encode("cp1252")) * size / 1000


def literal(text):
    return "(" + "".join(chr(b) if 32 <= b < 127 and b not in b"()\\" else f"\\{b:03o}"
                         for b in text.encode("cp1252")) + ")"


class Sheet:
    def __init__(self, face="Helvetica", size=11, leading=1.35, margins=(72, 72), align="justify", setting="line",
                 divides=False, landscape=False, packed=False):
        self.face, self.size, self.leading, self.align, self.setting = FACES[face], size, leading, align, setting
        self.divides, self.packed = divides, packed
        self.width, self.height = (842, 595) if landscape else (595, 842)
        self.side, self.top = margins
        self.bottom = 70
        self.pages, self.centred, self.border, self.footer = [[]], False, None, []
        # Where the next line begins, and where the first page ended.
        self.y = self.first_end = self.height - self.top

    # ---- Drawing: (what, y, ...), so that a page can be moved as a whole

    def text(self, x, y, text, font, size, spread=0.0):
        """One line of one font. `spread` widens each blank by so much."""
        self.pages[-1].append(("text", y, x, text, font, size, spread))

    def rule(self, x1, x2, y, thickness=0.6):
        self.pages[-1].append(("rule", y, x1, x2, thickness))

    def box(self, x, y, width, height, thickness=0.6):
        self.pages[-1].append(("box", y, x, width, height, thickness))

    def ring(self, x, y, radius, words):
        """A round stamp: two circles with words across."""
        self.pages[-1].append(("ring", y, x, radius))
        self.pages[-1].append(("ring", y, x, radius - 4))
        for i, word in enumerate(words):
            at = x - advance(self.face[0], word, 6) / 2
            self.text(at, y + 3.5 * len(words) - 7 * (i + 1), word, self.face[0], 6)

    # ---- Flow

    @property
    def inner(self):
        return self.width - 2 * self.side

    def space(self, height):
        self.y -= height

    def need(self, height):
        """Goes on to a new page if this one has less room."""
        if self.y - height < self.bottom and self.pages[-1]:
            self.page()

    def page(self):
        if len(self.pages) == 1:
            self.first_end = self.y
        self.pages.append([])
        self.y = self.height - self.top

    def words_of(self, text, bold, slanted):
        """The words of a text; each is a list of (font, piece), for bold may begin or end within it."""
        words, strong = [], bold
        for word in text.split(" "):
            pieces = []
            for i, piece in enumerate(word.split("*")):
                if i:
                    strong = not strong
                if piece:
                    pieces.append((self.face[1] if strong else self.face[2 if slanted else 0], piece))
            if pieces:
                words.append(pieces)
        return words

    def broken(self, words, size, width, first=0.0):
        """The words by lines no wider than `width`; the first line begins `first` further in."""
        lines, line, used = [], [], first
        queue = list(words)
        while queue:
            word = queue.pop(0)
            long = sum(advance(font, piece, size) for font, piece in word)
            blank = advance(word[0][0], " ", size) if line else 0
            if line and used + blank + long > width:
                parts = DIVISIONS.get(word[0][1].rstrip(",.;")) if self.divides and len(word) == 1 else None
                if parts and used + blank + advance(word[0][0], parts[0] + "-", size) <= width:
                    line.append([(word[0][0], parts[0] + "-")])
                    word = [(word[0][0], word[0][1][len(parts[0]):])]
                lines.append(line)
                line, used, blank = [], 0.0, 0
                long = sum(advance(font, piece, size) for font, piece in word)
            line.append(word)
            used += blank + long
        return lines + [line] if line else lines

    def set_line(self, line, x, y, size, extra=0.0):
        """Draws the words of one line from x on; each blank is `extra` wider."""
        pieces, at = [], x
        for i, word in enumerate(line):
            at += advance(word[0][0], " ", size) + extra if i else 0
            for font, text in word:
                pieces.append((at, font, text, i))
                at += advance(font, text, size)
        if self.setting == "words":
            for start, font, text, _ in pieces:
                self.text(start, y, text, font, size)
            return
        # Pieces of the same font are joined, with their blanks between them.
        runs = []
        for start, font, text, number in pieces:
            if runs and runs[-1][1] == font:
                runs[-1][2] += (" " if number != runs[-1][3] else "") + text
                runs[-1][3] = number
            else:
                runs.append([start, font, text, number])
        for start, font, text, _ in runs:
            self.text(start, y, text, font, size, extra)

    def para(self, text, align=None, size=None, bold=False, slanted=False, first=0.0, left=0.0, right=0.0, after=None,
             leading=None, underlined=False):
        align, size = align or self.align, size or self.size
        # Articles are drawn together, and a sentence that ends with an abbreviation has one full stop.
        text = re.sub(r"\b([Aa]|[Dd]e) el (?!/|\()", lambda found: "al " if found[1] in "aA" else f"{found[1]}l ", text)
        text = re.sub(r"(?<=\w)\.\.(?=\W|$)", ".", text)
        step = size * (leading or self.leading)
        width = self.inner - left - right
        lines = self.broken(self.words_of(text, bold, slanted), size, width, first)
        for i, line in enumerate(lines):
            self.need(step)
            indent = first if i == 0 else 0.0
            long = sum(advance(font, piece, size) for word in line for font, piece in word)
            long += sum(advance(word[0][0], " ", size) for word in line[1:])
            x, extra = self.side + left + indent, 0.0
            if align == "centre":
                x += (width - long) / 2
            elif align == "right":
                x += width - long
            elif align == "justify" and i < len(lines) - 1 and len(line) > 1:
                extra = (width - indent - long) / (len(line) - 1)
                # A line with few words is left loose rather than torn apart.
                extra = extra if extra < size * 1.6 else 0.0
            self.set_line(line, x, self.y - size, size, extra)
            if underlined:
                self.rule(x, x + long, self.y - size - 2, 0.8)
            self.y -= step
        self.y -= size * 0.7 if after is None else after

    def bullets(self, items, marks, left=18):
        for i, item in enumerate(items):
            mark = marks if len(marks) == 1 else f"{marks[i % len(marks)]}"
            self.need(self.size * self.leading)
            self.text(self.side + left, self.y - self.size, mark, self.face[0], self.size)
            self.para(item, left=left + 16, after=2)
        self.y -= self.size * 0.5

    def fields(self, pairs, column=150, colon=":", bold_labels=True):
        for label, value in pairs:
            self.need(self.size * self.leading * 1.2)
            font = self.face[1 if bold_labels else 0]
            self.text(self.side, self.y - self.size, label, font, self.size)
            if colon:
                self.text(self.side + column, self.y - self.size, colon, font, self.size)
            self.para(value, align="left", left=column + 12, after=3)
        self.y -= self.size * 0.6

    def table(self, rows, shares, lines="grid", size=None, heads=1):
        """Rows of cells; the first `heads` are bold. `shares` are the widths of the columns, as parts of the whole."""
        size = size or self.size - 1
        total = sum(shares)
        widths = [self.inner * share / total for share in shares]
        for number, row in enumerate(rows):
            cells = [self.broken(self.words_of(cell, number < heads, False), size, width - 8)
                     for cell, width in zip(row, widths)]
            height = max(map(len, cells)) * size * 1.25 + 6
            self.need(height)
            x = self.side
            for cell, width in zip(cells, widths):
                if lines == "grid":
                    self.box(x, self.y - height, width, height)
                for i, line in enumerate(cell):
                    self.set_line(line, x + 4, self.y - 2 - size - i * size * 1.25, size)
                x += width
            if lines == "rules":
                self.rule(self.side, self.width - self.side, self.y - height)
            self.y -= height
        self.y -= size

    def signatures(self, blocks, stamp=None, line=True, room=58, size=None):
        """Blocks of lines side by side, each under the room for a signature."""
        size = size or self.size - 1
        height = room + max(map(len, blocks)) * size * 1.25
        self.need(height)
        width = self.inner / len(blocks)
        for number, block in enumerate(blocks):
            middle, y = self.side + width * (number + 0.5), self.y - room
            if line:
                self.rule(middle - min(95, width / 2 - 8), middle + min(95, width / 2 - 8), y)
            if stamp and number == 0:
                self.ring(middle + min(120, width / 2), y + 16, 30, stamp)
            for text in block:
                words = self.broken(self.words_of(text, False, False), size, width - 10)
                for words_of_line in words:
                    y -= size * 1.25
                    long = sum(advance(font, piece, size) for word in words_of_line for font, piece in word)
                    long += sum(advance(word[0][0], " ", size) for word in words_of_line[1:])
                    self.set_line(words_of_line, middle - long / 2, y, size)
        self.y -= height + size

    # ---- Finish

    def furnish(self):
        """Moves the first page to the middle where that is wanted; then draws border and footer on every page."""
        if self.centred:
            shift = max(0, ((self.y if len(self.pages) == 1 else self.first_end) - self.bottom) / 2)
            self.pages[0] = [(what, y - shift, *rest) for what, y, *rest in self.pages[0]]
        pages, self.pages = self.pages, []
        for number, page in enumerate(pages, 1):
            # What is drawn goes to the last page.
            self.pages.append(page)
            for inset, thickness in self.border or []:
                self.box(inset, inset, self.width - 2 * inset, self.height - 2 * inset, thickness)
            for row, text in enumerate(reversed(self.footer)):
                text = text.replace("{page}", str(number)).replace("{pages}", str(len(pages)))
                at = (self.width - advance(self.face[0], text, 7.5)) / 2
                self.text(at, 34 + 10 * row, text, self.face[0], 7.5)

    def drawing(self, page, fonts):
        out = []
        for what, y, *rest in page:
            if what == "text":
                x, text, font, size, spread = rest
                name = fonts.setdefault(font, f"F{len(fonts) + 1}")
                out.append(f"BT /{name} {size:g} Tf {x:.2f} {y:.2f} Td {self.shown(text, font, size, spread)} ET")
            elif what == "rule":
                x1, x2, thickness = rest
                out.append(f"{thickness:g} w {x1:.2f} {y:.2f} m {x2:.2f} {y:.2f} l S")
            elif what == "box":
                x, width, height, thickness = rest
                out.append(f"{thickness:g} w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")
            else:
                x, r = rest
                k = r * 0.5523
                out.append(f"0.7 w {x + r:.2f} {y:.2f} m {x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} "
                           f"{x:.2f} {y + r:.2f} c {x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} "
                           f"{x - r:.2f} {y:.2f} c {x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} "
                           f"{x:.2f} {y - r:.2f} c {x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} "
                           f"{x + r:.2f} {y:.2f} c S")
        return "\n".join(out)

    def shown(self, text, font, size, spread):
        """The operators that show one line."""
        if self.setting == "line" or " " not in text:
            return f"{spread:.3f} Tw {literal(text)} Tj"
        step = -spread * 1000 / size
        if self.setting == "steps":
            parts = text.split(" ")
            shown = [literal(part + " ") for part in parts[:-1]] + [literal(parts[-1])]
            return "[" + f" {step:.1f} ".join(shown) + "] TJ"
        step -= advance(font, " ", 1000)
        return "[" + f" {step:.1f} ".join(map(literal, text.split(" "))) + "] TJ"

    def pdf(self):
        self.furnish()
        fonts = {}
        drawings = [self.drawing(page, fonts).encode("ascii") for page in self.pages]
        first = 3 + len(fonts)
        objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
                   f"<< /Type /Pages /Kids [{' '.join(f'{first + 2 * i} 0 R' for i in range(len(drawings)))}] "
                   f"/Count {len(drawings)} >>".encode("ascii")]
        objects += [f"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>".encode("ascii")
                    for font in fonts]
        named = " ".join(f"/{name} {3 + i} 0 R" for i, name in enumerate(fonts.values()))
        for i, drawn in enumerate(drawings):
            objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {self.width} {self.height}] "
                           f"/Resources << /Font << {named} >> >> /Contents {first + 2 * i + 1} 0 R >>".encode("ascii"))
            objects.append(stream(zlib.compress(drawn), "/Filter /FlateDecode ") if self.packed else stream(drawn))
        return file_of(objects)


def stream(data, words=""):
    return f"<< {words}/Length {len(data)} >>\nstream\n".encode("ascii") + data + b"\nendstream"


def file_of(objects):
    """A PDF 1.4 of these objects, the first of which is the catalogue."""
    out, offsets = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for i, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{i} 0 obj\n".encode("ascii") + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode("ascii")
    out += "".join(f"{offset:010d} 00000 n \n" for offset in offsets).encode("ascii")
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode("ascii")
    return bytes(out)
