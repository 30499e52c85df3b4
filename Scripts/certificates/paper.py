"""One paper being written: its sheet, its person, its habits, and the truth of what it shows.

The parts that papers of all kinds share stand here: letterhead, title, closing words, place and date of issue,
signatures of other people, footer, and references to laws and documents with dates of their own.
"""

from datetime import timedelta

from . import words
from .sheet import SETTINGS, Sheet
from .wording import Calendar, Person, iso

EMPTY = {"names": None, "documentNumber": None, "periods": [], "issued": None, "hours": None, "degree": None,
         "career": None, "careers": [], "post": None, "posts": [], "courseName": None, "egreso": None,
         "validUntil": None, "registration": None}


class Paper:
    def __init__(self, rng, kind, turn):
        self.rng, self.kind, self.turn, self.pick = rng, kind, turn, rng.choice
        self.person, self.calendar = Person(rng, foreign=rng.random() < 0.04), Calendar(rng)
        self.o, self.shows_number = self.person.o, rng.random() < 0.88
        self.strong = rng.random() < 0.55
        self.order = rng.choice(["given", "given", "given", "comma", "surnames"])
        self.capitals = rng.choice(["all", "all", "all", "none", "surnames"])
        self.truth = {key: list(value) if isinstance(value, list) else value for key, value in EMPTY.items()}
        self.truth["names"] = {"paternalSurname": self.person.paternal, "maternalSurname": self.person.maternal,
                               "names": self.person.given}
        self.city = rng.choice(words.CITIES)
        self.landscape = False
        self.sheet = None

    def maybe(self, chance):
        return self.rng.random() < chance

    def begin(self, landscape=False, **settings):
        """A new sheet in a style of its own."""
        pick = self.pick
        face = pick(["Times", "Times", "Times", "Helvetica", "Helvetica", "Helvetica", "Courier"])
        size = pick([10, 10.5, 11, 11, 11.5, 12]) - (1 if face == "Courier" else 0)
        style = {"face": face, "size": size, "leading": pick([1.2, 1.3, 1.4, 1.5, 1.6]),
                 "margins": (pick([62, 72, 78, 85, 92]), pick([48, 56, 66])),
                 "align": pick(["justify", "justify", "justify", "left"]),
                 "setting": pick([*SETTINGS, "line"]), "divides": self.maybe(0.35), "packed": self.maybe(0.5)}
        self.sheet, self.landscape = Sheet(landscape=landscape, **{**style, **settings}), landscape
        return self.sheet

    # ---- The person

    def name(self, order=None):
        name = self.person.written(order or self.order, self.capitals)
        return f"*{name}*" if self.strong else name

    def who(self, professional=None):
        """ "don X, identificado con DNI N° 1," or, where the paper knows no number, "don X"."""
        who = self.person.titled(self.name(), professional)
        return f"{who}, {self.numbered()}," if self.shows_number else who

    def numbered(self):
        self.truth["documentNumber"] = self.person.number
        return self.person.identified()

    def name_fields(self):
        """The rows of a form that say who it is."""
        order = self.pick(["surnames", "comma"])
        rows = [(self.pick(["APELLIDOS Y NOMBRES", "Apellidos y nombres"]), self.name(order))]
        if self.maybe(0.35):
            rows = [(self.pick(["NOMBRES Y APELLIDOS", "Nombre", "Nombres y apellidos"]), self.name("given"))]
        if self.shows_number:
            self.truth["documentNumber"] = self.person.number
            rows.append(self.person.label())
        return rows

    # ---- Work

    def post(self, post):
        """A post as this paper shows it; the truth gets it too."""
        if post not in self.truth["posts"]:
            self.truth["posts"].append(post)
        self.truth["post"] = self.truth["posts"][0] if len(self.truth["posts"]) == 1 else None
        if not hasattr(self, "post_style"):
            self.post_style = self.pick(["plain", "plain", "upper", "upper", "bold", "quoted"])
        return {"plain": post, "upper": post.upper(), "bold": f"*{post.upper()}*",
                "quoted": f"“{post}”"}[self.post_style]

    def period(self, start, end, until_now=False, months=False):
        """Takes a span into the truth; of an ongoing one only the first day."""
        self.truth["periods"].append({"from": iso(start, months), "to": None if until_now else iso(end, months),
                                      "toDate": until_now})

    def span(self, start, end, until_now=False, months=False):
        self.period(start, end, until_now, months)
        return self.calendar.span(start, None if until_now else end, until_now, months)

    def employer(self, public=None):
        public = self.maybe(0.7) if public is None else public
        self.public = public
        return self.pick(words.PUBLIC).format(self.pick(words.PLACES)) if public else self.pick(words.PRIVATE)

    # ---- Other numbers and dates

    def code(self, n=8):
        return "".join(self.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(n))

    def document(self, day):
        """Another document with its number, of some day before."""
        n, other = self.rng.randrange(3, 900), day - timedelta(days=self.rng.randrange(5, 90))
        letters = self.pick(["ORH", "GM", "OGA", "SG", "UL", "GAF", "ALC", "OAJ"])
        dated = self.pick([f" de fecha {Calendar(self.rng, 'long').day(other)}", "",
                           f", de fecha {Calendar(self.rng, 'long').day(other)}",
                           f" del {Calendar(self.rng, 'slash').day(other)}"])
        kind = self.pick(["el Informe", "el Memorando", "la Carta", "el Proveído", "la Resolución", "el Oficio"])
        return f"{kind} N° {n:03d}-{other.year}-{letters}{dated}"

    def law(self):
        return self.pick([
            "la Ley N° 27444, Ley del Procedimiento Administrativo General",
            "la Ley N° 27972, Ley Orgánica de Municipalidades",
            "el Decreto Legislativo N° 1057 y su Reglamento, aprobado por Decreto Supremo N° 075-2008-PCM",
            "la Ley N° 28175, Ley Marco del Empleo Público", "la Ley N° 30057, Ley del Servicio Civil",
            "el Decreto Legislativo N° 276 y el Decreto Supremo N° 005-90-PCM",
            "la Ley N° 27444, publicada el 11 de abril de 2001, y sus normas modificatorias"])

    # ---- Parts of the page

    def letterhead(self, employer, office=None, year=None):
        s, pick = self.sheet, self.pick
        align = pick(["centre", "centre", "left"])
        if pick([True, True, False]):
            s.para(employer.upper(), align, s.size + pick([1, 2, 3]), bold=True, after=1)
        else:
            s.para(employer, align, s.size + 2, bold=True, after=1)
        if office:
            s.para(office.upper() if self.maybe(0.5) else office, align, s.size - 0.5, after=1)
        if self.maybe(0.35):
            s.para(f"R.U.C. {self.ruc()}" + (f" - Telf. {self.phone()}" if self.maybe(0.6) else ""), align, 8, after=1)
        if self.maybe(0.5):
            s.rule(s.side, s.width - s.side, s.y - 3, pick([0.5, 1.2, 2]))
            s.space(6)
        s.space(6)
        if year and getattr(self, "public", False) and self.maybe(0.6):
            if self.maybe(0.4):
                s.para(f"“{words.DECADES}”", "centre", 8, slanted=True, after=0)
            s.para(f"“{words.YEARS[year]}”" if year in words.YEARS else "", "centre", 8.5, slanted=True, after=2)
        s.space(pick([10, 16, 24]))

    def ruc(self):
        return f"20{self.rng.randrange(100000000, 699999999)}"

    def phone(self):
        return self.pick([f"(01) {self.rng.randrange(200, 799)}-{self.rng.randrange(1000, 9999)}",
                          f"9{self.rng.randrange(10000000, 99999999)}",
                          f"{self.rng.randrange(200000, 799999)} anexo 124"])

    def title(self, text, spaced=True):
        s = self.sheet
        size = s.size + self.pick([3, 4, 6, 8])
        if spaced and " " not in text and self.maybe(0.12):
            text = " ".join(text)
        s.para(text, "centre", size, bold=True, underlined=self.maybe(0.35), after=self.pick([14, 20, 26]))

    def closing(self):
        e = self.pick(["la presente constancia", "el presente documento", "el presente", "la presente"])
        asked = self.pick(["de la parte interesada", f"de{'l' if self.o == 'o' else ' la'} interesad{self.o}",
                           f"de{'l' if self.o == 'o' else ' la'} solicitante", "verbal del interesado(a)"])
        return self.pick([
            f"Se expide {e} a solicitud {asked}, para los fines que estime conveniente.",
            f"Se otorga {e} a petición {asked} para los fines que crea conveniente.",
            f"Se extiende {e} para los fines que se estime pertinentes.",
            f"Se emite {e} a solicitud {asked}, sin que ello implique reconocimiento de derecho adicional alguno.",
            f"Expedimos {e} en honor a la verdad y para los fines del caso."])

    def issue(self, issued, spelt=0.15, align=None, sure=False):
        """Place and date of issue; unless `sure`, now and then none, or the month alone."""
        s, align = self.sheet, align or self.pick(["right", "right", "left", "centre"])
        chance = self.rng.random()
        if chance < spelt:
            given = self.calendar.given(issued)
            s.para(self.pick([f"Dado en la ciudad de {self.city}, {given}.", f"{self.city}, {given}.",
                              f"En fe de lo cual se firma en {self.city}, {given}."]), after=6)
        elif chance < spelt + 0.06 and not sure:
            return
        elif chance < spelt + 0.1 and not sure:
            s.para(f"{self.city}, {self.calendar.month(issued)}", align, after=6)
            self.truth["issued"] = iso(issued, True)
            return
        else:
            text = self.calendar.sentence(issued) if self.maybe(0.85) else self.calendar.day(issued)
            labelled = f"Fecha de emisión: {text}" if self.maybe(0.4) else f"{self.city}, {text}"
            s.para(self.pick([f"{self.city}, {text}.", f"{self.city}, {text}", f"{self.city.upper()}, {text}",
                              labelled]), align, after=6)
        self.truth["issued"] = iso(issued)

    def officer(self, post=None):
        """Another person who signs, under his post."""
        other = Person(self.rng)
        title = self.pick(["", "", "Abog. ", "Lic. ", "Ing. ", "Mg. ", "CPC. ", "Dr. " if not other.woman else "Dra. "])
        name = title + other.written(self.pick(["given", "given", "surnames"]), self.pick(["all", "none"]))
        post = post or self.pick(words.OFFICERS if getattr(self, "public", True) else words.BOSSES)
        block = [name, post.upper() if self.maybe(0.3) else post]
        if self.maybe(0.08):
            block.insert(1, f"DNI N° {other.number}")
        return block

    def signatures(self, posts=(None,), extra=None, line=None):
        blocks = [self.officer(post) for post in posts]
        if extra:
            blocks[0].append(extra)
        stamp = self.pick([None, ["OFICINA", "DE", "PERSONAL"], ["SELLO"], ["V°B°"]])
        self.sheet.signatures(blocks, stamp, self.maybe(0.75) if line is None else line, self.pick([46, 58, 70]))

    def foot(self):
        """Lines at the foot of each page."""
        out = []
        if self.maybe(0.4):
            out.append(f"{self.pick(words.STREETS)} - {self.city} - Telf. {self.phone()}")
        if self.maybe(0.2):
            out.append(f"Código de verificación: {self.code(4)}-{self.code(4)} - Consulte su autenticidad en la mesa "
                       "de partes.")
        if self.maybe(0.15):
            out.append(f"Exp. N° {self.rng.randrange(2015, 2024)}-{self.rng.randrange(1000, 99999):07d}")
        if self.maybe(0.12):
            out.append("Copia impresa de un documento firmado digitalmente conforme al D.S. N° 070-2013-PCM, art. 25.")
        if self.maybe(0.15) or len(self.sheet.pages) > 1:
            out.append("Página {page} de {pages}")
        self.sheet.footer = out
