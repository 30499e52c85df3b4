"""How papers write days, spans, hours, numbers and people. Each paper keeps to habits drawn once for it."""

import unicodedata
from calendar import monthrange
from datetime import date, timedelta

from . import words

MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
UNITS = ("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
         "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis "
         "veintisiete veintiocho veintinueve").split()
TENS = "_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
HUNDREDS = "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos".split()


def number(n):
    """A whole number in words, below 3000: 120 is "ciento veinte"."""
    if n >= 1000:
        return ("mil" if n < 2000 else f"{UNITS[n // 1000]} mil") + (f" {number(n % 1000)}" if n % 1000 else "")
    if n < 30:
        return UNITS[n]
    if n < 100:
        return TENS[n // 10] + (f" y {UNITS[n % 10]}" if n % 10 else "")
    return "cien" if n == 100 else HUNDREDS[n // 100] + (f" {number(n % 100)}" if n % 100 else "")


def feminine(n):
    text = number(n).replace("ientos", "ientas")
    return text[:-1] + "a" if text.endswith("uno") else text


def plain(text):
    """Without accents, as old typewriters and careless capitals have it; ñ stays."""
    out = "".join(c if c in "ñÑ" else unicodedata.normalize("NFD", c)[0] for c in text)
    return out


def iso(day, months=False):
    return None if day is None else day.isoformat()[:7 if months else 10]


def elapsed(start, end):
    """Years, months and days from the first to the last day, as such papers count them."""
    end += timedelta(days=1)
    months = (end.year - start.year) * 12 + end.month - start.month
    days = end.day - start.day
    if days < 0:
        months -= 1
        last = date(end.year, end.month, 1) - timedelta(days=1)
        days += last.day
    return months // 12, months % 12, max(days, 0)


class Calendar:
    """How one paper writes days."""
    FORMS = (["long"] * 8 + ["del"] * 3 + ["año", "bare"] + ["ordinal", "slash", "words"] * 2
             + ["slash", "dash", "dash", "dot", "dot2", "tight", "short", "LONG", "LONG"])

    def __init__(self, rng, form=None):
        self.rng, self.form = rng, form or rng.choice(self.FORMS)
        self.months = list(MONTHS)
        if rng.random() < 0.45:
            self.months[8] = "setiembre"

    def day(self, day, form=None):
        form, d, month = form or self.form, day.day, self.months[day.month - 1]
        abbreviation = month[:3].upper()
        if form == "ordinal" and d == 1:
            first = self.rng.choice(["1°", "1ro", "1ero", "1º", "primero"])
            return f"{first} de {month} {self.rng.choice(['de', 'del', 'del año'])} {day.year}"
        if form == "words":
            spelt = "primero" if d == 1 else number(d)
            return f"{spelt} de {month} {self.rng.choice(['de', 'del', 'del año'])} {number(day.year)}"
        return {"long": f"{d:02d} de {month} de {day.year}", "del": f"{d:02d} de {month} del {day.year}",
                "año": f"{d:02d} de {month} del año {day.year}", "bare": f"{d} de {month} de {day.year}",
                "ordinal": f"{d} de {month} de {day.year}", "slash": f"{d:02d}/{day.month:02d}/{day.year}",
                "dash": f"{d:02d}-{day.month:02d}-{day.year}", "dot": f"{d:02d}.{day.month:02d}.{day.year % 100:02d}",
                "dot2": f"{d:02d}.{day.month:02d}.{day.year}", "tight": f"{d:02d}{abbreviation}{day.year}",
                "short": f"{d:02d} {abbreviation} {day.year}",
                "LONG": f"{d:02d} DE {month.upper()} DE {day.year}"}[form]

    def month(self, day):
        month = self.months[day.month - 1]
        return f"{month} {self.rng.choice(['de', 'de', 'del'])} {day.year}"

    def sentence(self, day):
        """A day for running text such as the date of issue: never in figures alone."""
        return self.day(day, self.rng.choice(["long", "long", "long", "del", "bare", "año"]))

    def span(self, start, end, until_now=False, months=False):
        """From the one to the other day. With neither end nor `until_now` the paper names the first day only."""
        pick = self.rng.choice
        if months:
            a, b = self.month(start), self.month(end) if end else None
            if until_now:
                return pick([f"desde {a} a la fecha", f"{a.upper()} – A LA FECHA", f"de {a} hasta la actualidad"])
            A, B = (f"{self.months[d.month - 1]} {d.year}" for d in (start, end))
            return pick([f"de {a} a {b}", f"desde {a} hasta {b}", f"{A.upper()} – {B.upper()}", f"{A} - {B}",
                         f"entre los meses de {a} y {b}"])
        if until_now:
            a = self.day(start)
            return pick([f"desde el {a} a la fecha", f"desde el {a} hasta la actualidad", f"del {a} a la fecha",
                         f"a partir del {a} hasta la fecha", f"desde el {a} y continúa a la fecha",
                         f"desde el {a} hasta el día de hoy"])
        if end is None:
            return pick([f"a partir del {self.day(start)}", f"desde el {self.day(start)}",
                         f"con eficacia al {self.day(start)}"])
        wordy = self.form in ("long", "del", "año", "bare")
        if wordy and start.year == end.year and self.rng.random() < 0.65:
            of_year = self.day(end).split(self.months[end.month - 1])[1]
            a, b = f"{start.day:02d}", f"{end.day:02d} de {self.months[end.month - 1]}{of_year}"
            if start.month == end.month:
                return pick([f"del {a} al {b}", f"desde el {a} hasta el {b}", f"entre el {a} y el {b}"])
            a += f" de {self.months[start.month - 1]}"
            return pick([f"del {a} al {b}", f"desde el {a} hasta el {b}"])
        a, b = self.day(start), self.day(end)
        if self.form == "LONG":
            return pick([f"DEL {a} AL {b}", f"DESDE EL {a} HASTA EL {b}"])
        return pick([f"del {a} al {b}", f"del {a} al {b}", f"desde el {a} hasta el {b}", f"desde el {a} al {b}",
                     f"a partir del {a} hasta el {b}", f"entre el {a} y el {b}"])

    def given(self, day):
        """The day of issue spelt out: "a los veinte días del mes de diciembre del año dos mil veintiuno"."""
        month = self.months[day.month - 1]
        year = self.rng.choice([f"del año {number(day.year)}", f"de {number(day.year)}", f"del año {day.year}",
                                f"de {day.year}"])
        if day.day == 1:
            return f"al primer día del mes de {month} {year}"
        days = self.rng.choice([number(day.day).replace("uno", "ún"), f"{day.day:02d}", f"{day.day}"])
        return self.rng.choice([f"a los {days} días del mes de {month} {year}", f"a los {days} días de {month} {year}"])


def hours(rng, n, credits=None):
    """The length of a course."""
    kind = rng.choice(["académicas", "lectivas", "académicas", "cronológicas", "pedagógicas"])
    spelt = rng.choice([f"{feminine(n)} ({n}) horas {kind}", f"{n} ({feminine(n)}) horas {kind}", f"{n} horas {kind}",
                        f"{n} horas {kind}", f"{n} horas", f"{n} hrs. {kind}", f"{n} hrs.", f"{n:02d} horas",
                        f"{feminine(n).upper()} ({n}) HORAS {kind.upper()}"])
    text = rng.choice(["con una duración de {}", "con un total de {}", "equivalente a {}", "por un total de {}",
                       "con una duración total de {}", "haciendo un total de {}", "cumpliendo {}"]).format(spelt)
    if credits:
        text += rng.choice([f" y {credits} créditos", f", equivalentes a {credits:02d} créditos académicos",
                            f" ({credits} créditos)"])
    return text


class Person:
    """An invented person, with a DNI, the number of a carné de extranjería, or none that the papers know of."""

    def __init__(self, rng, foreign=False):
        self.rng, self.woman = rng, rng.random() < 0.5
        self.o = "a" if self.woman else "o"
        self.given = rng.choice(words.WOMEN if self.woman else words.MEN)
        self.paternal, self.maternal = rng.sample(words.SURNAMES, 2)
        self.foreign = foreign
        self.number = f"{rng.randrange(1, 3000000):09d}" if foreign else f"{rng.randrange(6000000, 79999999):08d}"

    def written(self, order=None, capitals=None):
        """The name, in one of the ways of writing it."""
        rng = self.rng
        order = order or rng.choice(["given", "given", "given", "comma", "surnames"])
        capitals = capitals or rng.choice(["all", "all", "all", "none", "surnames"])
        surnames = f"{self.paternal} {self.maternal}"
        if order == "surnames" and capitals == "surnames":
            capitals = "all"
        given = self.given.upper() if capitals == "all" else self.given
        surnames = surnames.upper() if capitals in ("all", "surnames") else surnames
        if capitals == "all" and rng.random() < 0.25:
            given, surnames = plain(given), plain(surnames)
        return {"given": f"{given} {surnames}", "comma": f"{surnames}, {given}",
                "surnames": f"{surnames} {given}"}[order]

    def titled(self, name, professional=None):
        """With the word before it: "el señor", "doña", "la Srta."."""
        pick = self.rng.choice
        if self.woman:
            forms = ["la señora", "doña", "doña", "la Sra.", "la Srta.", "la señorita", "la ciudadana"]
        else:
            forms = ["el señor", "don", "don", "el Sr.", "el ciudadano", "el señor"]
        forms += ["el(la) señor(a)", "el/la Sr./Sra."]
        if professional:
            article = "la" if self.woman else "el"
            forms += [f"{article} {professional}"] * 4
        return f"{pick(forms)} {name}"

    def identified(self):
        """What follows the name: the number of the identity document."""
        pick, n, o = self.rng.choice, self.number, self.o
        if self.foreign:
            return pick([f"identificad{o} con Carné de Extranjería N° {n}", f"con C.E. N° {n}",
                         f"identificad{o} con CE {n}"])
        return pick([f"identificad{o} con DNI N° {n}", f"identificad{o} con DNI N° {n}",
                     f"identificad{o} con D.N.I. {n}",
                     f"con DNI N° {n}", f"identificad{o} con Documento Nacional de Identidad N° {n}",
                     f"identificad{o} con documento nacional de identidad número {n}", f"con DNI: {n}",
                     f"identificad{o} con D.N.I. N.° {n}", f"con D.N.I. Nº {n}", f"identificado(a) con DNI Nº {n}"])

    def label(self):
        """Kind and number for a field."""
        return ("C.E.", self.number) if self.foreign else (
            self.rng.choice(["D.N.I.", "DNI", "DNI N°", "Documento de identidad"]), self.number)


def period(rng, last=date(2023, 11, 30), first=date(2009, 1, 5), shortest=60, longest=1900):
    """A span of work: it begins on any day, often on the first of a month, and often ends with one."""
    days = rng.randrange(shortest, longest)
    start = first + timedelta(days=rng.randrange((last - first).days - days))
    if rng.random() < 0.45:
        start = start.replace(day=1)
    end = start + timedelta(days=days)
    if rng.random() < 0.45:
        end = end.replace(day=monthrange(end.year, end.month)[1])
    elif rng.random() < 0.2 and end.year > start.year:
        end = date(end.year - 1, 12, 31)
    return start, max(end, start + timedelta(days=20))


def later(rng, day, most=400):
    """A working day some time after another."""
    day += timedelta(days=rng.randrange(1, most))
    while day.weekday() > 4:
        day += timedelta(days=1)
    return day
