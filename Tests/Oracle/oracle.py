"""Independent reference implementation of the rules that decide whether an applicant is APTO for a posting.

It follows the rules page section by section and is naive on purpose: a period is a set of days, every day is
looked at by itself. It is meant to be compared with the engine, never to be fast.

    python3 oracle.py < cases.ndjson > results.ndjson

Each input line is {"name", "stage", "on", "applicant", "posting"} (and, optionally, "decisions").
"""

import datetime
import functools
import json
import re
import sys
import unicodedata

import snowballstemmer

# ---------------------------------------------------------------------------------------------------------------------
# Rule values of the books

INDECOPI_PROOFS = {
    "certificado-trabajo", "constancia-trabajo", "constancia-prestacion-servicios", "resolucion-encargo",
    "resolucion-cese",
}
IPD_PROOFS = {
    "certificado-trabajo", "constancia-trabajo", "resolucion-designacion", "resolucion-encargo", "resolucion-cese",
    "constancia-prestacion-servicios",
}
ANY_KIND = None

INDECOPI = {
    "duration": "calendar",
    "translation": "simple",
    "experience": {
        "accepted": {
            "empleo": INDECOPI_PROOFS,
            "servicio": INDECOPI_PROOFS | {"conformidad-servicio"},
            "practica-preprofesional": INDECOPI_PROOFS | {"constancia-practicas"},
            "practica-profesional": INDECOPI_PROOFS | {"constancia-practicas"},
            "secigra": {"certificado-secigra"},
        },
        "shows": [{"inicio"}, {"fin"}, {"firma", "sello"}, {"membrete"}, {"cargo", "funciones"}],
        # Letterhead and post are asked of what an employing institution issues.
        "secigraShows": [{"inicio"}, {"fin"}, {"firma", "sello"}],
        "issuerOnly": {"servicio": {"logistica"}},
        "issuerNever": {"otro"}, "issuerSector": "publico",
        "levelShows": {"cargo", "nivel"},
        "matterInPosition": False,
        "secigra": "whole",
        "lesserProfileStart": "secundaria",
        "preprofessionalMonths": 3,
        "professionalMonths": 24,
    },
    "education": {
        "egresadoShows": {"tecnica-basica": "fecha", "tecnica-superior": "fecha", "universitario": "fecha",
                          "maestria": "aprobado", "doctorado": "aprobado"},
        "egresoShows": "fecha",
        "abroad": [{"registro-sunedu", "registro-servir"}], "technicalAbroad": True,
    },
    "collegiation": {"proofs": [{"constancia-habilitacion", "impresion-web"}], "link": False},
    "training": {"course": 12, "programme": 90, "programmeGoverningBody": 80, "postgraduate": True,
                 "never": set(), "programmeShows": {"horas", "aprobado"},
                 "proof": {"constancia", "certificado", "diploma", "certificado-estudios", "constancia-estudios",
                           "constancia-egreso", "diploma-grado"}},
    "person": {"antecedentes": True, "bars": {"REDERECI", "REDAM", "RNSSC"}, "lawBars": {"RNAS"},
               "disqualifying": set(), "disqualifiedFlag": False},
    "file": {"fields": False, "folio": False, "signed": False},
}

IPD = {
    "duration": "calendar",
    "translation": "named",
    "experience": {
        "accepted": {
            "empleo": IPD_PROOFS,
            "servicio": IPD_PROOFS,
            "practica-preprofesional": IPD_PROOFS | {"constancia-practicas"},
            "practica-profesional": IPD_PROOFS | {"constancia-practicas"},
            "secigra": IPD_PROOFS | {"certificado-secigra"},
        },
        "shows": [{"inicio"}, {"fin"}, {"cargo", "funciones"}, {"firma"}, {"sello"}],
        "issuerOnly": {"empleo": {"rrhh", "personal"}, "servicio": {"rrhh", "personal"}},
        "issuerNever": set(),
        "levelShows": None,
        "matterInPosition": True,
        "secigra": "fromStart",
        "lesserProfileStart": None,
        "preprofessionalMonths": 3,
        "professionalMonths": 24,
    },
    "education": {
        "egresadoShows": {},
        "egresoShows": None,
        "abroad": [{"registro-servir"}, {"apostilla", "legalizacion-rree"}],
        # "Títulos universitarios", but "certificado del grado académico" (7.2.B).
        "technicalAbroad": False, "degreeCertificate": True,
    },
    "collegiation": {"proofs": [{"diploma-colegiatura"}, {"constancia-habilitacion"}], "link": True},
    "training": {"course": 8, "programme": 90, "programmeGoverningBody": 80, "postgraduate": False,
                 "never": {"titulacion", "pregrado", "induccion"}, "programmeShows": {"horas"},
                 "proof": {"certificado", "constancia", "diploma", "certificado-estudios", "constancia-estudios"}},
    "person": {"antecedentes": False, "bars": {"RNSSC"}, "lawBars": set(),
               "disqualifying": {"RNSSC"}, "disqualifiedFlag": True},
    "file": {"fields": True, "folio": True, "signed": True},
}

SERVIR = {
    "duration": "calendar",
    "translation": None,
    "experience": {
        "accepted": ANY_KIND,
        "shows": [{"inicio"}, {"fin"}],
        "issuerOnly": {},
        "issuerNever": set(),
        "levelShows": None,
        "matterInPosition": True,
        "secigra": "fromStart",
        "lesserProfileStart": None,
        "preprofessionalMonths": 3,
        "professionalMonths": 24,
    },
    "education": {"egresadoShows": {}, "egresoShows": None, "abroad": [], "technicalAbroad": False},
    "collegiation": {"proofs": [], "link": False},
    "training": {"course": 1, "programme": 90, "programmeGoverningBody": 80, "postgraduate": False,
                 "never": set(), "programmeShows": {"horas"}},
    "person": {"antecedentes": False, "bars": {"RNSSC"}, "lawBars": set(),
               "disqualifying": set(), "disqualifiedFlag": False},
    "file": {"fields": False, "folio": False, "signed": False},
}

# The book of the PGE differs from the one it rests on in what proves the colegiatura, and in what is not looked at here.
PGE = SERVIR | {"collegiation": {"proofs": [{"diploma-colegiatura", "constancia-habilitacion", "impresion-web"}],
                                 "link": False, "expires": False}}

BOOKS = {"indecopi-2023": INDECOPI, "ipd-cas-2026": IPD, "servir-2020": SERVIR, "pge-2023": PGE}

# ---------------------------------------------------------------------------------------------------------------------
# Scales common to all books

SCHOOL = ["primaria", "secundaria"]
STUDIES = ["tecnica-basica", "tecnica-superior", "universitario"]
POSTGRADUATE = ["maestria", "doctorado"]
LEVELS = SCHOOL + STUDIES + POSTGRADUATE

STATUSES = {}
STATUSES.update({level: ["incompleta", "completa"] for level in SCHOOL})
STATUSES.update({level: ["estudiante", "egresado", "bachiller", "titulado"] for level in STUDIES})
STATUSES.update({level: ["estudiante", "egresado", "grado"] for level in POSTGRADUATE})

STATUS_OF_PROOF = {
    "constancia-estudios": "estudiante", "constancia-egreso": "egresado",
    "certificado-formacion-tecnica": "egresado", "diploma-bachiller": "bachiller", "diploma-titulo": "titulado",
    "diploma-grado": "grado", "certificado-estudios": "completa",
}

POST_LEVELS = {
    "practicante": 0, "asistente": 1, "auxiliar": 1, "analista": 2, "especialista": 3, "supervisor": 4,
    "coordinador": 4, "jefe": 5, "gerente": 6, "director": 6,
}
KNOWLEDGE_LEVELS = {"basico": 0, "intermedio": 1, "avanzado": 2}


# ---------------------------------------------------------------------------------------------------------------------
# Section 2: days

def is_month(text):
    """Section 2: a date of the form YYYY-MM is a month without a day."""
    return len(text) == 7


def first_day(text):
    """Section 2: the day, or the first day of a month without a day."""
    return datetime.date.fromisoformat(text + "-01" if is_month(text) else text[:10])


def last_day(text):
    """Section 2: the day, or the last day of a month without a day."""
    day = first_day(text)
    if is_month(text):
        while (day + datetime.timedelta(1)).month == day.month:
            day += datetime.timedelta(1)
    return day


def add_months(day, months):
    """Section 7: the same day some months later; a day that the month lacks becomes its last."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    number = day.day
    while True:
        try:
            return datetime.date(year, month, number)
        except ValueError:
            number -= 1


def window_day(posting, name):
    """Section 2: the first day of one of the posting's windows."""
    window = (posting.get("schedule") or {}).get(name) or {}
    return first_day(window["from"]) if window.get("from") else None


# ---------------------------------------------------------------------------------------------------------------------
# Section 6: words

STOP_WORDS = set("de del la las el los y e o u en a para por con al".split())
STEMMER = snowballstemmer.stemmer("spanish")


def without_accents(word):
    """Section 6: accents are dropped, ñ stays."""
    kept = []
    for letter in word:
        kept.append("ñ" if letter == "ñ" else unicodedata.normalize("NFD", letter)[0])
    return "".join(kept)


@functools.lru_cache(maxsize=None)
def words(text):
    """Section 6: lower case, punctuation as blanks, without the stop words."""
    text = unicodedata.normalize("NFC", text or "").lower()
    # Nobody sees a soft hyphen or a joiner; the signs of ordinals are written for that of degrees.
    text = re.sub("[\u00ad\u200b-\u200d\u2060\ufeff]", "", text)
    text = re.sub("[\u00ba\u00aa]", " ", text)
    # A letter that a hyphen joins to its neighbour is no stop word: a licence A-I is not a licence B-I.
    text = re.sub(r"(?<=[^\W_]-)([^\W_])(?![^\W_])|(?<![^\W_])([^\W_])(?=-[^\W_])", r"\1\2=", text)
    plain = "".join(letter if letter.isalnum() or letter == "=" else " " for letter in text)
    kept = [word for word in plain.split() if word not in STOP_WORDS]
    kept = [word.rstrip("=") for word in kept if word.rstrip("=")]
    # Law N° 27815 is law 27815.
    return [word for word, following in zip(kept, kept[1:] + [""])
            if not (without_accents(word) in ("n", "no", "nro", "num") and re.fullmatch("[0-9]+", following))]


@functools.lru_cache(maxsize=None)
def word_forms(word):
    """Section 6: the two forms by which a word is compared."""
    return without_accents(word), without_accents(STEMMER.stemWord(word))


def same_word(one, other):
    """Section 6: equal without accents, or equal Spanish stems without accents. An abbreviation has no stem but its
    plural's: CAS is not casos."""
    plain, stem = word_forms(one)
    other_plain, other_stem = word_forms(other)
    short, long = sorted((plain, other_plain), key=len)
    if len(short) > 3 or short == long:
        return plain == other_plain or stem == other_stem
    return long in (short + "s", short + "es")


def without_ending(plain):
    """What is left without the endings of number and gender."""
    plain = plain[:-1] if plain.endswith("s") else plain
    return plain[:-1] if plain.endswith(("a", "e", "o")) else plain


def same_form(one, other):
    """Names are exact (Indecopi 2.1.3 d, Cursos): the same word, in whatever number and gender; a stem alone is not
    enough."""
    plain, other_plain = word_forms(one)[0], word_forms(other)[0]
    if plain == other_plain:
        return True
    # Of three letters or fewer, many are abbreviations.
    long = min(len(plain.encode()), len(other_plain.encode())) > 3
    return long and same_word(one, other) and without_ending(plain) == without_ending(other_plain)


def has_word(word, text_words, alike=same_word):
    """Section 6: the word is among the words of a text."""
    return any(alike(word, other) for other in text_words)


def has_all_words(required, text, alike=same_word):
    """Section 6: all words of the required name are in the text, in any order."""
    text_words = words(text)
    return all(has_word(word, text_words, alike) for word in words(required))


def begins(required, text, alike=same_word):
    """Section 6, careers: the required name is the beginning of the declared one, word by word."""
    need, have = words(required), words(text)
    return bool(need) and len(need) <= len(have) and all(alike(a, b) for a, b in zip(need, have))


def stands_in(required, text, alike=same_word):
    """Section 6, training: the required name stands, word by word and in order, in the record's name."""
    need, have = words(required), words(text)
    if not need:
        return False
    for at in range(len(have) - len(need) + 1):
        if all(alike(a, b) for a, b in zip(need, have[at:])):
            return True
    return False


def is_close(required, texts):
    """Section 6: a text shares at least half of the required words, rounded up: only a person can say."""
    need = words(required)
    for text in texts:
        text_words = words(text)
        shared = sum(1 for word in need if has_word(word, text_words))
        if need and shared >= (len(need) + 1) // 2:
            return True
    return False


# ---------------------------------------------------------------------------------------------------------------------
# Section 7: durations

def runs_of(days):
    """Section 5: maximal runs of consecutive days; periods that touch are one run."""
    ordered = sorted(days)
    ends = [place for place, day in enumerate(ordered) if day + 1 not in days]
    return [[ordered[first], ordered[last]] for first, last in zip([0] + [end + 1 for end in ends], ends)]


def calendar_figure(runs):
    """Section 7, convention calendar: months and left-over days of each run, added up."""
    months = days = 0
    for first, last in runs:
        begin = datetime.date.fromordinal(first)
        end = datetime.date.fromordinal(last + 1)
        # Never more than this, and as a rule no fewer than one less.
        whole = max(0, (end.year - begin.year) * 12 + end.month - begin.month - 1)
        while add_months(begin, whole + 1) <= end:
            whole += 1
        months += whole
        days += (end - add_months(begin, whole)).days
    months += days // 30
    return months // 12, months % 12, days % 30


def figure(runs, convention):
    """Section 7: runs as (years, months, days) under one of the three conventions."""
    total = sum(last - first + 1 for first, last in runs)
    if convention == "calendar":
        return calendar_figure(runs)
    if convention == "days360":
        return total // 360, total % 360 // 30, total % 360 % 30
    if convention == "days365":
        rest = total % 365
        months = max(m for m in range(12) if m * 365 // 12 <= rest)
        return total // 365, months, rest - months * 365 // 12
    raise ValueError(f"unknown duration convention {convention!r}")


def asked(years, months):
    """Section 7: the figure that a requirement of years and months asks for."""
    total = (years or 0) * 12 + (months or 0)
    return total // 12, total % 12, 0


def cap(days, months, convention):
    """Section 4, professional practice: the longest beginning of the days that does not exceed some months."""
    kept, runs = set(), []
    for day in sorted(days):
        if runs and runs[-1][1] == day - 1:
            runs[-1][1] = day
        else:
            runs.append([day, day])
        # No month is shorter than 28 days.
        if len(kept) >= 28 * months and figure(runs, convention) > asked(0, months):
            break
        kept.add(day)
    return kept


# ---------------------------------------------------------------------------------------------------------------------
# The situation to be judged

class Situation:
    """One applicant, one posting, one stage, one day, with the rule book that holds."""

    def __init__(self, applicant, posting, stage, on, decisions):
        self.applicant = applicant
        self.posting = posting
        self.profile = posting.get("profile") or {}
        self.stage = stage
        self.curricular = stage == "curricular"
        self.on = first_day(on) if on else window_day(posting, "application") or datetime.date.today()
        self.documents_day = window_day(posting, "documents") or self.on
        rules = posting.get("rules") or {}
        self.book = BOOKS[rules["book"]]
        override = (rules.get("override") or {}).get("duration")
        self.convention = override["value"] if override else self.book["duration"]
        number = ((applicant.get("personal") or {}).get("document") or {}).get("number")
        self.decisions = {(d["requirement"], d["record"]): d["accept"]
                          for d in decisions if d.get("applicant") == number}

    def records(self, kind):
        """The records of one kind, in the order of the file."""
        return self.applicant.get(kind) or []

    def decided(self, requirement, record):
        """Section 6: what an evaluator decided on this record for that requirement: True, False or None."""
        return self.decisions.get((requirement, record.get("id")))


# ---------------------------------------------------------------------------------------------------------------------
# Section 4: proofs

def is_translated(proof, book):
    """Section 4: in Spanish, or with a simple translation; IPD: by a named translator. SERVIR does not ask."""
    language = (proof.get("language") or "es").lower()
    if book["translation"] is None or language == "es" or language.startswith("es-"):
        return True
    if not proof.get("translated"):
        return False
    return book["translation"] == "simple" or bool((proof.get("translator") or "").strip())


def usable_proofs(record, situation):
    """Section 4: the proofs of a record that may be read at all."""
    return [proof for proof in record.get("proofs") or [] if is_translated(proof, situation.book)]


def shows_together(proofs):
    """Section 4: everything that some proofs show, together."""
    shown = set()
    for proof in proofs:
        shown |= set(proof.get("shows") or [])
    return shown


def is_accepted_experience_proof(proof, record, situation):
    """Section 4: the kind is on the book's list, the issuer (if stated) is the right one, it can be read."""
    rules = situation.book["experience"]
    if rules["accepted"] is not ANY_KIND and proof["kind"] not in rules["accepted"][record["kind"]]:
        return False
    issuer = proof.get("issuer")
    if issuer:
        only = rules["issuerOnly"].get(record["kind"])
        if only is not None and issuer not in only:
            return False
        concerned = rules.get("issuerSector")
        is_concerned = record["kind"] != "secigra" and (not concerned or record.get("sector") == concerned)
        if only is None and is_concerned and issuer in rules["issuerNever"]:
            return False
    return is_translated(proof, situation.book)


def asked_of_proofs(record, situation):
    """Section 4: what the proofs of a record show, of a SECIGRA where the book says it apart (Indecopi 2.1.3)."""
    rules = situation.book["experience"]
    return rules.get("secigraShows", rules["shows"]) if record["kind"] == "secigra" else rules["shows"]


def accepted_experience_proofs(record, situation):
    """Section 4: the accepted proofs of a record of experience; each must bear the signature, seal and letterhead that the
    book asks for (IPD 7.2.B; Indecopi 2.1.3), or it is none."""
    accepted = [p for p in record.get("proofs") or [] if is_accepted_experience_proof(p, record, situation)]
    marks = [group for group in asked_of_proofs(record, situation) if group <= {"firma", "sello", "membrete"}]
    return [p for p in accepted if all(group & set(p.get("shows") or []) for group in marks)]


def proves_experience(proofs, record, situation):
    """Section 4: the accepted proofs show, together, all that the book demands (section 2: of a current job, that it
    goes on at the date of the proof)."""
    shown = shows_together(proofs)
    for alternatives in asked_of_proofs(record, situation):
        if alternatives == {"fin"} and not record.get("to"):
            alternatives = {"fin", "a-la-fecha"}
        if not shown & alternatives:
            return False
    return bool(proofs)


# ---------------------------------------------------------------------------------------------------------------------
# Sections 2 and 4: the days of one record, before it is asked from when on they count

def period_days(first, last, situation):
    """Section 2: all days of a period, both ends included, none after the application day."""
    return set(range(first.toordinal(), min(last, situation.on).toordinal() + 1))


def evidence_days(proofs, days, months=(False, False)):
    """Section 2: of the days of a period, those that the accepted proofs show (Decision 188).

    What a proof shows and does not date is as declared, where a day is declared and no month. An end without its date is the
    declared one in the latest of the papers, in any other its issue; that the job goes on holds up to the issue. Whoever
    shows one end alone needs another: from an order that begins to the next that ends. What says what had been and was
    issued before the job began shows nothing of it."""
    if not days:
        return set()
    first, last = min(days), max(days)

    def number(text):
        return first_day(text).toordinal() if text else None

    papers = []
    for proof in proofs:
        own, shows = proof.get("evidence") or {}, set(proof.get("shows") or [])
        ahead = proof["kind"] in ("contrato", "adenda", "orden-servicio", "resolucion-designacion", "resolucion-encargo")
        papers.append((number(own.get("from")), number(own.get("to")), shows, None if ahead else number(proof.get("date"))))
    says_begin = any(begin or "inicio" in shows for begin, _, shows, _ in papers)
    says_end = any(end or shows & {"fin", "a-la-fecha"} for _, end, shows, _ in papers)
    papers = [(begin, end, shows, issued) for begin, end, shows, issued in papers
              if not (shows & {"fin", "a-la-fecha"} and not end and issued and issued < (begin or first))]
    known = [end or issued for _, end, shows, issued in papers if end or shows & {"fin", "a-la-fecha"} and issued]
    shown, begins, ends, going_on = set(), set(), set(), set()
    for begin, end, shows, issued in papers:
        is_dated = end is not None
        if begin is None and "inicio" in shows and not months[0]:
            begin = first
        if not is_dated and "fin" in shows:
            end = issued if issued and issued != max(known) else None if months[1] else last
        elif not is_dated and "a-la-fecha" in shows:
            end = issued
        if begin is not None and not is_dated:
            begins.add(begin)
        if begin is not None and end is not None:
            shown |= {day for day in days if begin <= day <= end}
        if begin is None and end is not None:
            (ends if is_dated or "fin" in shows else going_on).add(end)
    # Where a book asks for neither, what no paper says is what is declared.
    if not says_begin and not months[0]:
        begins.add(first)
    if not says_end and not months[1]:
        ends.add(last)

    def begun_before(day):
        """Of what had begun and not ended when a day dawned, the beginning."""
        earlier = [begin for begin in begins if begin < day]
        if not earlier or any(max(earlier) < end < day for end in ends):
            return None
        # What ends on the day on which it begins is over, unless the end is of what had begun before.
        return None if max(earlier) in ends and begun_before(max(earlier)) is None else max(earlier)

    for stop in ends | going_on:
        begin = begun_before(stop)
        if begin is None and stop in begins:
            begin = stop
        if begin is not None:
            shown |= {day for day in days if begin <= day <= stop}
    return shown


def has_evidence(proofs, name):
    """Section 2: one of the proofs carries that date of its own."""
    return any((proof.get("evidence") or {}).get(name) for proof in proofs)


def last_evidence(proofs):
    """Section 2: the last day that the proofs carry; of those with an end alone the earliest says it."""
    ends = [(p["evidence"].get("from"), first_day(p["evidence"]["to"])) for p in proofs
            if (p.get("evidence") or {}).get("to")]
    alone = [end for begin, end in ends if not begin]
    return min(alone) if alone else max((end for _, end in ends), default=None)


def proved_days(record, situation):
    """Sections 2 and 4: the days of a record that are declared and, in the curricular stage, proved."""
    begin, end = record.get("from"), record.get("to")
    if not begin:
        return set()
    if not situation.curricular:
        return period_days(first_day(begin), last_day(end) if end else situation.on, situation)
    proofs = accepted_experience_proofs(record, situation)
    if not proves_experience(proofs, record, situation):
        return set()
    if is_month(begin) and not has_evidence(proofs, "from") or end and is_month(end) and not has_evidence(proofs, "to"):
        return set()
    first = first_day(begin)
    if end:
        last = last_day(end)
    else:
        # Only a proof that shows that the job went on says until when, where a book asks for that.
        if {"fin"} in situation.book["experience"]["shows"]:
            proofs = [proof for proof in proofs if {"fin", "a-la-fecha"} & set(proof.get("shows") or [])]
        dates = [last_day(proof["date"]) for proof in proofs if proof.get("date")]
        last = max(dates) if dates else last_evidence(proofs)
        if last is None:
            return set()
    return evidence_days(accepted_experience_proofs(record, situation), period_days(first, last, situation),
                         (is_month(begin), bool(end) and is_month(end)))


# ---------------------------------------------------------------------------------------------------------------------
CODE = re.compile("[a-c]?[ivx]*[a-c]?")


def coded(text):
    """A licence A-IIb is A II-b and clase A categoría II-b, no A-IIa, and one of clase A: its class and all of it are
    words. The class is written twice, since one letter may be a preposition."""
    text = unicodedata.normalize("NFC", text or "").lower()
    told = []
    # Each word with whether a sign of lists stands before it.
    for gap, word in re.findall(r"([\W_]*)([^\W_]+)", text):
        told.append((without_accents(word), bool(set(gap) & set(",;:"))))
    kept, at = [], 0
    while at < len(told):
        named = told[at][0] in ("clase", "categoria")
        pieces, next_at = [], at + named
        while next_at < len(told):
            word, apart = told[next_at]
            following = told[next_at + 1][0] if next_at + 1 < len(told) else ""
            if pieces and word in ("clase", "categoria") and following and CODE.fullmatch(following):
                pieces.append(following)
                next_at += 2
            elif CODE.fullmatch(word) and not (pieces and apart):
                pieces.append(word)
                next_at += 1
            else:
                break
        last = next_at == len(told) or told[next_at][1]
        if not pieces or pieces == ["a"] and not named and not last:
            kept.append(told[at][0])
            at += 1
            continue
        whole = "".join(pieces)
        if whole[0] in "abc":
            kept.append(whole[0] * 2)
            whole = whole if len(whole) > 1 else ""
        kept.append(whole)
        at = next_at
    return " ".join(kept)


def lines_of(texts):
    """Section 6, one and the same line: of a list that was pasted into one text, each line."""
    return [line for text in texts or [] for line in re.split("[\r\n]", text or "") if line.strip()]


# Section 8: education

def education_groups(profile):
    """Section 8: a requirement is allOf a list of anyOf alternatives."""
    education = profile.get("education") or {}
    groups = education["allOf"] if education.get("allOf") else [education]
    return [group["anyOf"] for group in groups if group.get("anyOf")]


def career_matches(record, alternative, situation):
    """Section 6: the required name begins the declared one; an empty list accepts all; a decision decides."""
    decided = situation.decided("education", record)
    if decided is not None:
        return decided
    careers = alternative.get("careers") or []
    return not careers or any(is_name(career, record.get("career")) for career in careers)


def is_name(asked, declared):
    """Section 6: the same words begin the name; in another number or gender they are all of it."""
    return begins(asked, declared, lambda one, other: word_forms(one)[0] == word_forms(other)[0]) or (
        begins(asked, declared, same_form) and len(words(asked)) == len(words(declared)))


def level_serves(record, alternative):
    """Section 8: that level; school levels: or any higher; maestria: or doctorado."""
    have, need = record["level"], alternative["level"]
    if need in SCHOOL:
        return LEVELS.index(have) >= LEVELS.index(need)
    return have == need or (need == "maestria" and have == "doctorado")


def is_above_school(record, alternative):
    """Section 8: a school level that is met by a record of a higher level."""
    return alternative["level"] in SCHOOL and record["level"] != alternative["level"]


def status_serves(record, alternative, situation):
    """Section 8: at least that status, and of who is still at it at least that cycle. What begins after the application
    day has not begun, what ends after it has not ended (IPD 9.3; Indecopi 2.1.3: a la fecha de postulación)."""
    if record.get("from") and first_day(record["from"]) > situation.on:
        return False
    if is_above_school(record, alternative) or not alternative.get("status"):
        return True
    scale = STATUSES[record["level"]]
    if record.get("status") not in scale or alternative["status"] not in scale:
        return False
    if scale.index(record["status"]) < scale.index(alternative["status"]):
        return False
    # Decision 96: an egreso to come is none yet, be it declared or shown.
    ends = max([last_day(record["egreso"])] + shown_ends(record, situation)) if record.get("egreso") else None
    if ends and alternative["status"] != scale[0] and ends > situation.on:
        return False
    cycle = alternative.get("cycle")
    if cycle is None or record["status"] not in ("estudiante", "incompleta") and not (ends and ends > situation.on):
        return True
    return record.get("cycle") is not None and record["cycle"] >= cycle


def is_degree_certificate(proof, situation):
    """IPD 7.2.B: "Certificado del grado académico (Bachiller, Maestría y/o Doctorado)"."""
    return proof["kind"] == "certificado" and situation.book["education"].get("degreeCertificate", False)


def status_proved_by(proof, record, situation):
    """Section 8: the status that a proof proves on this record, or None."""
    status = STATUS_OF_PROOF.get(proof["kind"])
    if is_degree_certificate(proof, situation):
        status = "grado" if record["level"] in POSTGRADUATE else "bachiller"
    if status is None or status not in STATUSES[record["level"]]:
        return None
    if proof["kind"] == "certificado-formacion-tecnica" and not record["level"].startswith("tecnica-"):
        return None
    if status == "egresado":
        shows = situation.book["education"]["egresadoShows"].get(record["level"])
        if shows and shows not in (proof.get("shows") or []):
            return None
    return status


def accepted_education_proofs(record, alternative, situation):
    """Section 8: the proofs of the status asked or of a higher one; of a school level met by a higher record, any
    academic proof."""
    proofs = usable_proofs(record, situation)
    if is_above_school(record, alternative):
        return [proof for proof in proofs
                if proof["kind"] in STATUS_OF_PROOF or is_degree_certificate(proof, situation)]
    scale = STATUSES[record["level"]]
    need = scale.index(alternative["status"]) if alternative.get("status") else 0
    accepted = []
    for proof in proofs:
        status = status_proved_by(proof, record, situation)
        if status is not None and scale.index(status) >= need:
            accepted.append(proof)
    return accepted


def is_late_degree(proofs, record, alternative, situation):
    """Section 8, SERVIR 3.1 (al momento de su postulación): nothing but diplomas of after the application day proves the
    degree, or an egreso that is not declared, and nobody decided."""
    status = alternative.get("status")
    if is_above_school(record, alternative) or situation.decided("education", record) is not None:
        return False
    if status not in ("bachiller", "titulado", "grado") and not (status == "egresado" and not record.get("egreso")):
        return False
    return bool(proofs) and all(
        proof["kind"] in ("diploma-bachiller", "diploma-titulo", "diploma-grado") and proof.get("date")
        and first_day(proof["date"]) > situation.on for proof in proofs)


def is_recognised(record, alternative, situation):
    """Section 8, abroad: the registrations and legalisations that the book asks for, of what there is a register for
    (Indecopi 2.1.3 e: titles, degrees, postgraduate studies). Of a title or degree that alone proves a lower status the
    register is asked too ("o los documentos que los acrediten")."""
    if (record.get("country") or "PE").upper() == "PE" or is_above_school(record, alternative):
        return True
    if record["level"].startswith("tecnica-") and not situation.book["education"]["technicalAbroad"]:
        return True
    degrees = ("bachiller", "titulado")
    if alternative["level"] not in POSTGRADUATE and alternative.get("status") not in degrees:
        proofs = accepted_education_proofs(record, alternative, situation) if situation.curricular else []
        if not proofs or any(status_proved_by(proof, record, situation) not in degrees for proof in proofs):
            return True
    has = set(record.get("recognition") or [])
    return all(has & alternatives for alternatives in situation.book["education"]["abroad"])


def judge_education(situation, takes_late=False):
    """Section 8: every group needs a record that serves. Returns met, and the supporting proofs by group. `takes_late`: as
    if somebody had accepted the degrees whose diplomas are of after the application day."""
    met, support = True, []
    for group in education_groups(situation.profile):
        serving = []
        for record in situation.records("education"):
            for alternative in group:
                if not level_serves(record, alternative) or not status_serves(record, alternative, situation):
                    continue
                if not career_matches(record, alternative, situation) or not is_recognised(record, alternative, situation):
                    continue
                proofs = accepted_education_proofs(record, alternative, situation)
                if not situation.curricular or proofs and (
                        takes_late or not is_late_degree(proofs, record, alternative, situation)):
                    serving.append(proofs)
        if serving:
            support.append(first_with_folios(serving))
        else:
            met = False
    return met, support


def education_state(situation, met_as_ficha):
    """Contract, state of a requirement that is not met, for the education."""
    if situation.curricular and judge_education(situation, takes_late=True)[0]:
        return "judgement"
    if situation.curricular and met_as_ficha:
        return "unproven"
    found = close = False
    for group in education_groups(situation.profile):
        for record in situation.records("education"):
            for alternative in group:
                if level_serves(record, alternative):
                    found = True
                    careers = alternative.get("careers") or []
                    if situation.decided("education", record) is None and any(
                            is_close(career, [record.get("career")]) if alternative.get("allowsRelated")
                            else begins(career, record.get("career")) or has_all_words(career, record.get("career"))
                            and has_all_words(record.get("career"), career) for career in careers) \
                            and not career_matches(record, alternative, situation):
                        close = True
    return "judgement" if close else "insufficient" if found else "absent"


# ---------------------------------------------------------------------------------------------------------------------
# Section 3: where counting starts

def needs_complete_studies(alternative):
    """Section 3: the alternative cannot be met without complete technical or university studies."""
    if alternative["level"] in POSTGRADUATE:
        return True
    return alternative["level"] in STUDIES and alternative.get("status") in ("egresado", "bachiller", "titulado")


def deciding_groups(situation):
    """Section 3: the groups that ask for complete technical or university studies; those of maestria or doctorado
    alone only if no other does."""
    complete = [group for group in education_groups(situation.profile) if all(map(needs_complete_studies, group))]
    plain = [group for group in complete if any(alternative["level"] in STUDIES for alternative in group)]
    return plain or complete


def corresponds(record, alternative, situation):
    """Section 3: a record of that level and career, egresado or higher, whether or not it reaches the status asked;
    for a maestria or doctorado any university record."""
    if record.get("status") not in ("egresado", "bachiller", "titulado"):
        return False
    if alternative["level"] in POSTGRADUATE:
        return record["level"] == "universitario"
    return record["level"] == alternative["level"] and career_matches(record, alternative, situation)


def egreso_papers(record, situation):
    """Section 3: the usable proofs that say when studies ended."""
    kinds = {"constancia-egreso"}
    if record["level"].startswith("tecnica-"):
        kinds.add("certificado-formacion-tecnica")
    if record["level"] in SCHOOL:
        return []
    shows = situation.book["education"]["egresoShows"]
    return [p for p in usable_proofs(record, situation) if p["kind"] in kinds and (not shows or shows in (p.get("shows") or []))]


def shown_ends(record, situation):
    """Section 2, curricular stage: the earliest of the ends of studies that their papers date, if any does."""
    papers = egreso_papers(record, situation) if situation.curricular else []
    shown = [first_day(p["evidence"]["to"]) for p in papers if (p.get("evidence") or {}).get("to")]
    return [min(shown)] if shown else []


def proved_egreso(record, situation):
    """Section 3: the day from which a record lets experience count, with the proofs it rests on; or None. Section 2: where
    every constancia that dates the egreso has a later one than is declared, the earliest of these."""
    if not situation.curricular:
        return (last_day(record["egreso"]), []) if record.get("egreso") else None
    proofs = usable_proofs(record, situation)
    constancias = egreso_papers(record, situation)
    if constancias and record.get("egreso"):
        return max([last_day(record["egreso"])] + shown_ends(record, situation)), constancias
    diplomas = [p for p in proofs if p["kind"] in ("diploma-bachiller", "diploma-titulo") and p.get("date")]
    if diplomas:
        earliest = min(diplomas, key=lambda p: first_day(p["date"]))
        return first_day(earliest["date"]), [earliest]
    return None


def end_of_school(record, situation):
    """Section 3, Indecopi: the end of secondary school, proved by certificado-estudios; or None."""
    if record["level"] != "secundaria" or record.get("status") != "completa" or not record.get("egreso"):
        return None
    proofs = [p for p in usable_proofs(record, situation) if p["kind"] == "certificado-estudios"]
    if situation.curricular and not proofs:
        return None
    return last_day(record["egreso"]), proofs


class Start:
    """Section 3: the day counting starts. `basis` says what it rests on: studies, school or nothing."""

    def __init__(self, basis, day, proofs):
        self.basis = basis
        self.day = day
        self.proofs = proofs

    @property
    def state(self):
        """Contract: countFromState."""
        return "notAsked" if self.basis == "nothing" else "proved" if self.day else "unproven"

    def from_on(self, days):
        """Section 3: the days from the start on; none if it is not proved, all if none is asked."""
        if self.basis == "nothing":
            return days
        start = self.day.toordinal() if self.day else float("inf")
        return {day for day in days if day >= start}


def is_student_on(day, record, situation):
    """Section 4: whether somebody is known to be still a student of these technical or university studies on a day, the day
    of the egreso included."""
    if record["level"] not in STUDIES or record.get("status") not in STATUSES[record["level"]]:
        return False
    if record.get("from") and day < first_day(record["from"]).toordinal():
        return False
    if record["status"] != "estudiante":
        end = proved_egreso(record, situation)
        return bool(end) and end[0] <= situation.on and day <= end[0].toordinal()
    # Who is still at it knows since when; the papers show it up to their day.
    if not record.get("from"):
        return False
    if situation.curricular:
        proofs = accepted_education_proofs(record, {"level": record["level"]}, situation)
        if not any(not proof.get("date") or day <= first_day(proof["date"]).toordinal() for proof in proofs):
            return False
    return not record.get("egreso") or day <= last_day(record["egreso"]).toordinal()


def student_days(days, start, situation):
    """Section 4, pre-professional practice: until somebody is egresado (IPD 7.2.B; Indecopi 2.1.3), of further studies too;
    none where the start is not proved."""
    if not start.day:
        return set()
    return {day for day in days if day <= start.day.toordinal()
            or any(is_student_on(day, record, situation) for record in situation.records("education"))}


def count_start(situation):
    """Section 3: from the egreso of the record that corresponds, from the end of school, or from nowhere."""
    groups = deciding_groups(situation)
    found = []
    if groups:
        basis = "studies"
        for record in situation.records("education"):
            if any(corresponds(record, alternative, situation) for group in groups for alternative in group):
                found.append(proved_egreso(record, situation))
    elif situation.book["experience"]["lesserProfileStart"]:
        basis = "school"
        for record in situation.records("education"):
            found.append(end_of_school(record, situation))
    else:
        return Start("nothing", None, [])
    found = [start for start in found if start]
    if not found:
        return Start(basis, None, [])
    # Of two on one day, one whose proofs have their folios.
    day, proofs = min(found, key=lambda start: (start[0], any(not proof.get("folio") for proof in start[1])))
    return Start(basis, day, proofs)


# ---------------------------------------------------------------------------------------------------------------------
# Sections 4 and 5: experience

def counted_days(situation, start):
    """Section 4: the days that count of each record, by its place in the file."""
    rules = situation.book["experience"]
    counted = {}
    for index, record in enumerate(situation.records("experience")):
        days = proved_days(record, situation)
        if record["kind"] == "practica-preprofesional":
            counted[index] = student_days(days, start, situation) if start.basis == "studies" else start.from_on(days)
        elif record["kind"] == "secigra" and rules["secigra"] == "whole":
            complete = "anio-completo" in shows_together(accepted_experience_proofs(record, situation))
            counted[index] = days if complete or not situation.curricular else set()
        else:
            counted[index] = start.from_on(days)
    limit_practice(situation, counted)
    if rules["secigra"] == "whole":
        limit_secigra(situation, counted)
    return counted


def limit_practice(situation, counted):
    """Section 4: pre-professional practice of three months or none at all; the first 24 months of the professional."""
    rules = situation.book["experience"]
    kinds = {index: record["kind"] for index, record in enumerate(situation.records("experience"))}
    before = [index for index in counted if kinds[index] == "practica-preprofesional"]
    union = set().union(*[counted[index] for index in before])
    if figure(runs_of(union), situation.convention) < asked(0, rules["preprofessionalMonths"]):
        for index in before:
            counted[index] = set()
    after = [index for index in counted if kinds[index] == "practica-profesional"]
    union = set().union(*[counted[index] for index in after])
    kept = cap(union, rules["professionalMonths"], situation.convention)
    for index in after:
        counted[index] = counted[index] & kept


def limit_secigra(situation, counted):
    """Section 4, Indecopi ("solo el año completo"): of all SECIGRA the first year; none of what lacks a month of it."""
    own = [index for index, record in enumerate(situation.records("experience")) if record["kind"] == "secigra"]
    union = set().union(*[counted[index] for index in own])
    is_part = figure(runs_of(union), situation.convention) <= asked(0, 11)
    kept = set() if is_part else cap(union, 12, situation.convention)
    for index in own:
        counted[index] = counted[index] & kept


def matter_matches(record, matter, situation):
    """Section 6: all its words in one line of the functions or, but for Indecopi, in the position."""
    lines = lines_of(record.get("functions"))
    if situation.book["experience"]["matterInPosition"] and record.get("position"):
        lines.append(record["position"])
    return any(has_all_words(matter, line) for line in lines)


def words_level_sector(record, specific, situation):
    """Section 5: the filter of a specific requirement, as far as a decision can replace it."""
    decided = situation.decided("experience.specific." + specific["id"], record)
    if decided is not None:
        return decided
    if specific.get("matters") and not any(matter_matches(record, m, situation) for m in specific["matters"]):
        return False
    sector = "publico" if record["kind"] == "secigra" else record.get("sector")
    if specific.get("sector") and sector != specific["sector"]:
        return False
    if specific.get("minimumLevel"):
        level = "practicante" if record["kind"] == "practica-profesional" else record.get("level")
        if level is None or POST_LEVELS[level] < POST_LEVELS[specific["minimumLevel"]]:
            return False
    return True


def passes_filter(record, specific, situation):
    """Sections 4 and 5: pre-professional practice is general only; Indecopi: the proofs show the level asked."""
    if record["kind"] == "practica-preprofesional" or not words_level_sector(record, specific, situation):
        return False
    shows = situation.book["experience"]["levelShows"]
    if specific.get("minimumLevel") and shows and situation.curricular:
        return bool(shows_together(accepted_experience_proofs(record, situation)) & shows)
    return True


def is_on_matter(record, specific, situation):
    """Contract, absent: no record matches in words. One that has the words falls short of something else."""
    if record["kind"] == "practica-preprofesional":
        return False
    decided = situation.decided("experience.specific." + specific["id"], record)
    if decided is not None:
        return decided
    return any(matter_matches(record, matter, situation) for matter in specific.get("matters") or [])


def is_close_matter(record, specific, situation):
    """Section 6: no matter matches, but one shares half of its words with a line: only a person can say."""
    if record["kind"] == "practica-preprofesional" or not specific.get("matters"):
        return False
    if situation.decided("experience.specific." + specific["id"], record) is not None:
        return False
    if any(matter_matches(record, matter, situation) for matter in specific["matters"]):
        return False
    lines = lines_of(record.get("functions"))
    if situation.book["experience"]["matterInPosition"]:
        lines.append(record.get("position"))
    return any(is_close(matter, lines) for matter in specific["matters"])


def judge_experience(situation, start):
    """Sections 5 and 7: general and specific figures. Returns a list of (id, met, counted, supporting proofs, state
    as far as the records of this stage tell)."""
    demanded = situation.profile.get("experience") or {}
    counted = counted_days(situation, start)
    records = situation.records("experience")
    wanted = []
    if demanded.get("general"):
        everything = [index for index in counted]
        wanted.append(("experience.general", demanded["general"], everything, False))
    for specific in demanded.get("specific") or []:
        passing = [index for index in counted if passes_filter(records[index], specific, situation)]
        close = any(is_close_matter(record, specific, situation) for record in records)
        wanted.append(("experience.specific." + specific["id"], specific, passing, close))
    results = []
    for name, requirement, passing, close in wanted:
        union = set().union(*[counted[index] for index in passing])
        years, months, days = figure(runs_of(union), situation.convention)
        met = (years, months, days) >= asked(requirement.get("years"), requirement.get("months"))
        used = [index for index in passing if counted[index]]
        support = [accepted_experience_proofs(records[index], situation) for index in used]
        on_matter = any(is_on_matter(records[index], requirement, situation) for index in counted) \
            if name != "experience.general" else False
        state = "judgement" if close else "insufficient" if passing or on_matter else "absent"
        result = {"totalDays": len(union), "years": years, "months": months, "days": days}
        results.append((name, met, result, support, state))
    return results


# ---------------------------------------------------------------------------------------------------------------------
# Section 8: collegiation

def judge_collegiation(situation):
    """Section 8: colegiatura and habilitación. Returns met, and the supporting proofs."""
    rules = situation.book["collegiation"]
    # One that names neither college nor number declares nothing.
    records = [r for r in situation.records("collegiation") if r.get("college") or r.get("number")]
    if not situation.curricular or not rules["proofs"]:
        return bool(records), []
    serving = []
    lists = [kinds for kinds in rules["proofs"]
             if situation.profile["education"].get("colegiatura" if "diploma-colegiatura" in kinds else "habilitacion")]
    for record in records:
        accepted, complete = [], True
        for kinds in lists or rules["proofs"]:
            proofs = [p for p in usable_proofs(record, situation) if p["kind"] in kinds and is_in_force(p, situation)]
            accepted += proofs
            complete = complete and bool(proofs)
        if rules["link"] and not (record.get("link") or "").strip():
            complete = False
        if complete:
            serving.append(accepted)
    return bool(serving), [first_with_folios(serving)] if serving else []


def is_in_force(proof, situation):
    """Section 8: habilitación is valid on the documents day; without validUntil it is not. A diploma does not end."""
    if proof["kind"] == "diploma-colegiatura" or not situation.book["collegiation"].get("expires", True):
        return True
    return bool(proof.get("validUntil")) and last_day(proof["validUntil"]) >= situation.documents_day


# ---------------------------------------------------------------------------------------------------------------------
# Section 9: training

def topic_matches(record, requirement, situation):
    """Section 6, training: a required name stands in the record's; with afines all its words, in any order, in the name
    or in one line of the contents."""
    decided = situation.decided("training." + requirement["id"], record)
    if decided is not None:
        return decided
    topics = requirement.get("topics") or []
    if not topics:
        return True
    for topic in (form for topic in topics for form in topic_forms(topic, record["kind"])):
        if stands_in(topic, record.get("name"), same_form):
            return True
        if requirement.get("allowsRelated"):
            texts = [record.get("name")] + lines_of(record.get("contents"))
            if words(topic) and any(has_all_words(topic, text, same_form) for text in texts):
                return True
    return False


def topic_forms(topic, kind):
    """A topic and, where it begins with the kind of training, what it asks beside it: a course named X is a "Curso de X",
    and a training of any other kind is a course."""
    programme = "programas? de especializaci[oó]n|(?:diplomados?|diplomas?)(?: de especializaci[oó]n)?"
    name = {"programa": programme, "diplomado": programme, "maestria": f"{programme}|maestr[ií]a",
            "doctorado": f"{programme}|doctorado", "taller": "taller(?:es)?",
            "seminario": "seminarios?", "conferencia": "conferencias?"}.get(kind, kind)
    beside = re.fullmatch(f"(?:{name}|cursos?|capacitaci(?:[oó]n|ones)) (?:de|en|sobre) (.*)", topic, re.IGNORECASE | re.DOTALL)
    return [topic] + ([beside[1]] if beside and words(beside[1]) else [])


def training_proofs(record, situation):
    """Decision 120: the usable proofs of the kinds that the bases name."""
    taken = situation.book["training"].get("proof")
    return [proof for proof in usable_proofs(record, situation) if not taken or proof["kind"] in taken]


def training_hours(record, requirement, situation):
    """Section 9: the hours that a record brings to a requirement; 0 if it cannot serve it."""
    rules = situation.book["training"]
    kind = record["kind"]
    if kind in POSTGRADUATE and not rules["postgraduate"]:
        return 0
    programme = requirement["kind"] == "programa"
    if programme and kind not in ("diplomado", "programa") and kind not in POSTGRADUATE:
        return 0
    if record.get("purpose") in rules["never"] or record.get("hours") is None:
        return 0
    if not record.get("to") or training_end(record, situation) > situation.on:
        return 0
    hours = record["hours"]
    if situation.curricular:
        proofs = training_proofs(record, situation)
        # What stands for a course is judged by what it is.
        if not (rules["programmeShows"] if programme or kind in POSTGRADUATE else {"horas"}) <= shows_together(proofs):
            return 0
        for proof in proofs:
            evidence = (proof.get("evidence") or {}).get("hours")
            hours = hours if evidence is None else min(hours, evidence)
    if programme:
        least = rules["programmeGoverningBody"] if record.get("governingBody") else rules["programme"]
        wanted = requirement.get("hours") or 0
        least = wanted if wanted > rules["programme"] else least
    else:
        least = rules["course"]
    return hours if hours >= least else 0


def training_end(record, situation):
    """Sections 2 and 9: the declared end; curricular stage: the last day that the proofs show, where it lies in a declared
    month or after what is declared."""
    ends = [first_day(proof["evidence"]["to"]) for proof in training_proofs(record, situation)
            if (proof.get("evidence") or {}).get("to")] if situation.curricular else []
    shown = max(ends, default=None)
    return shown if shown and shown >= first_day(record["to"]) else last_day(record["to"])


def judge_training(requirement, situation):
    """Section 9: one programme, or courses that add up. Returns met, and the supporting proofs of the used records."""
    serving = []
    for record in situation.records("training"):
        if topic_matches(record, requirement, situation):
            hours = training_hours(record, requirement, situation)
            if hours > 0:
                serving.append((hours, training_proofs(record, situation)))
    if requirement["kind"] == "programa":
        return bool(serving), [first_with_folios([proofs for _, proofs in serving])] if serving else []
    enough = bool(serving) and sum(hours for hours, _ in serving) >= (requirement.get("hours") or 0)
    return enough, [proofs for _, proofs in serving]


def training_state(requirement, situation, met_as_ficha):
    """Contract, state of a requirement that is not met, for training."""
    if situation.curricular and met_as_ficha:
        return "unproven"
    found = close = False
    for record in situation.records("training"):
        if topic_matches(record, requirement, situation):
            found = True
        elif situation.decided("training." + requirement["id"], record) is None:
            texts = [record.get("name")] + lines_of(record.get("contents"))
            close = close or any(
                is_close(topic, texts) if requirement.get("allowsRelated") else has_all_words(topic, record.get("name"))
                for asked in requirement.get("topics") or [] for topic in topic_forms(asked, record["kind"]))
    return "judgement" if close else "insufficient" if found else "absent"


# ---------------------------------------------------------------------------------------------------------------------
# Sections 10 and 10b: knowledge and further requirements

def without_examples(name):
    """Parentheses that list examples, told by a comma, a semicolon or etc., ask for none of them."""
    rest = re.sub(r"\([^)]*\)", lambda found: "" if re.search(r"[,;]|\b(etc|etcétera)\b", found[0].lower()) else found[0], name)
    return rest if words(rest) else name


def level_in(name):
    """The highest level of knowledge that a name says."""
    return max((rank for level, rank in KNOWLEDGE_LEVELS.items() if has_word(level, words(name), same_form)), default=None)


def without_levels(name):
    """The words of a name without those that say a level."""
    return [word for word in words(name) if not has_word(word, ["nivel"] + list(KNOWLEDGE_LEVELS), same_form)]


def judge_knowledge(requirement, situation):
    """Section 10: declared, with its level where one is asked, be it in the name. Returns met and state."""
    state = "absent"
    asked = without_examples(requirement["name"])
    technical = requirement["kind"] == "tecnico"
    subject = asked if technical or not without_levels(asked) else " ".join(without_levels(asked))
    wanted = [KNOWLEDGE_LEVELS[requirement["level"]]] if requirement.get("level") else []
    if subject != asked and level_in(asked) is not None:
        wanted.append(level_in(asked))
    for record in situation.records("knowledge"):
        if record.get("kind") != requirement["kind"]:
            continue
        have = record.get("name") or ""
        level = KNOWLEDGE_LEVELS[record["level"]] if record.get("level") else None if technical else level_in(have)
        if technical and level is not None:
            # SIAF with the level avanzado is SIAF nivel intermedio too.
            have = " ".join([have, "nivel"] + [name for name, rank in KNOWLEDGE_LEVELS.items() if rank <= level])
        if not has_all_words(subject, have):
            continue
        if all(level is not None and level >= rank for rank in wanted):
            return True, "met"
        state = "insufficient"
    return False, state


def in_force(proofs, situation):
    """Whether any of the proofs is valid, by its own words, when the papers are handed in."""
    return any(not proof.get("validUntil") or last_day(proof["validUntil"]) >= situation.documents_day for proof in proofs)


def without_force(name):
    """That a licence is in force is no part of its name."""
    rest = re.sub(r"\bvigentes?\b", "", name, flags=re.IGNORECASE)
    return rest if words(rest) else name


def judge_additional(requirement, situation):
    """Section 10b: declared; curricular stage: at least one usable proof in force (IPD: with its folio). Returns met, state
    and the supporting proofs (those without a folio only where there is no other)."""
    records = [record for record in situation.records("additional")
               if has_all_words(coded(without_force(requirement["name"])), coded(record.get("name")))]
    if not records:
        return False, "absent", []
    if not situation.curricular:
        return True, "met", []
    serving, failing = [], []
    for record in records:
        usable = usable_proofs(record, situation)
        foliated = [proof for proof in usable if has_folio(proof)]
        lacks_folio = situation.book["file"]["folio"] and not foliated
        pool = foliated if situation.book["file"]["folio"] and foliated else usable
        (failing if lacks_folio or not in_force(pool, situation) else serving).append(pool)
    proofs = [proof for pool in serving or failing for proof in pool]
    return bool(serving), "met" if serving else "unproven", [proofs] if proofs else []


# ---------------------------------------------------------------------------------------------------------------------
# Section 11: the person

def is_adult(birth_date, on):
    """Section 11: eighteen or more on the application day."""
    return bool(birth_date) and add_months(first_day(birth_date), 18 * 12) <= on


def asks_for_law(profile):
    """Section 11: the profile asks for law, a career of Derecho."""
    careers = [career for group in education_groups(profile) for alternative in group
               for career in alternative.get("careers") or []]
    return any(has_word("derecho", words(career)) for career in careers)


def judge_person(situation):
    """Section 11. Returns the grounds against the person, those of them that are only undeclared, and whether one of
    them disqualifies."""
    rules = situation.book["person"]
    personal = situation.applicant.get("personal") or {}
    declared = personal.get("declarations") or {}
    grounds, undeclared = [], []
    if not personal.get("birthDate"):
        undeclared.append("birthDate")
    elif not is_adult(personal["birthDate"], situation.on):
        grounds.append("age")
    for name, good in [("fullCivilRights", True), ("convicted", False), ("disqualified", False)]:
        if declared.get(name) is None:
            undeclared.append(name)
        elif declared[name] is not good:
            grounds.append(name)
    if rules["antecedentes"]:
        if declared.get("antecedentes") is None:
            undeclared.append("antecedentes")
        elif declared["antecedentes"]:
            grounds.append("antecedentes")
    bars = rules["bars"] | (rules["lawBars"] if asks_for_law(situation.profile) else set())
    if declared.get("registries") is None:
        undeclared.append("registries")
    grounds += sorted(bars & set(declared.get("registries") or []))
    wanted = situation.profile.get("nationality")
    if wanted and not personal.get("nationality"):
        undeclared.append("nationality")
    elif wanted and personal["nationality"] != wanted:
        grounds.append("nationality")
    disqualifying = bool(rules["disqualifying"] & set(grounds)) or (
        rules["disqualifiedFlag"] and declared.get("disqualified") is True)
    return grounds, undeclared, disqualifying and situation.curricular


# ---------------------------------------------------------------------------------------------------------------------
# Section 12: the file itself

def has_folio(proof):
    """Section 12: the proof has its folio number in the resumen curricular."""
    return proof.get("folio") is not None


def first_with_folios(candidates):
    """Section 12: of several records that serve, the first that has its folios is used; else the first."""
    for proofs in candidates:
        if all(map(has_folio, proofs)):
            return proofs
    return candidates[0]


def missing_fields(personal):
    """Section 12, IPD: the fields of the ficha that are empty."""
    address = personal.get("address") or {}
    document = personal.get("document") or {}
    values = {
        "document.type": document.get("type"), "document.number": document.get("number"),
        "paternalSurname": personal.get("paternalSurname"), "maternalSurname": personal.get("maternalSurname"),
        "names": personal.get("names"), "birthDate": personal.get("birthDate"),
        "address.street": address.get("street"), "address.ubigeo": address.get("ubigeo"),
        "phones": "".join(phone or "" for phone in personal.get("phones") or []),
        "emails": "".join(email or "" for email in personal.get("emails") or []),
    }
    nationality = personal.get("nationality")
    is_foreign = nationality != "PE" if nationality else document.get("type") in ("CE", "PASAPORTE")
    return [name for name, value in values.items() if not (value or "").strip()
            and not (name == "maternalSurname" and is_foreign)]


def all_papers(applicant):
    """Section 12: every document and every proof of the file."""
    papers = list(applicant.get("documents") or [])
    for kind in ("education", "collegiation", "training", "experience", "additional"):
        for record in applicant.get(kind) or []:
            papers += record.get("proofs") or []
    for condition in ((applicant.get("personal") or {}).get("conditions") or {}).values():
        papers += (condition or {}).get("proofs") or []
    return papers


def document_name(kind):
    """What a kind of document is called, however it is written: its words and numbers."""
    words = re.findall(r"\d+|[^\W\d_]+", kind.lower())
    return tuple(str(int(word)) if word.isdigit() else word for word in words if word not in ("n", "nº", "nro"))


def judge_file(situation, support):
    """Section 12. Returns what is wrong with the file, and whether it disqualifies."""
    rules = situation.book["file"]
    wrong, disqualified = [], False
    if rules["fields"]:
        wrong += missing_fields(situation.applicant.get("personal") or {})
    if situation.curricular:
        present = {document_name(document.get("kind") or "") for document in situation.applicant.get("documents") or []}
        identity = (situation.applicant.get("personal") or {}).get("document") or {}
        cards = {("ce",), ("carne", "extranjeria"), ("carné", "extranjería"), ("carne", "de", "extranjeria"),
                 ("carné", "de", "extranjería")}
        if present & cards:
            present |= cards | ({("dni",)} if identity.get("type") in ("CE", "PASAPORTE") else set())
        wrong += [kind for kind in situation.posting.get("requiredDocuments") or []
                  if document_name(kind) not in present]
        if rules["signed"]:
            for paper in all_papers(situation.applicant):
                wrong += [name for name in ("signed", "foliated") if paper.get(name) is False]
        if rules["folio"] and any(not has_folio(proof) for proofs in support for proof in proofs):
            wrong.append("folio")
            disqualified = True
    return wrong, disqualified


# ---------------------------------------------------------------------------------------------------------------------
# Section 13: outcome

def evaluate(applicant, posting, stage, on=None, decisions=()):
    """Section 13: DESCALIFICADO if a disqualifying rule fired; else NO APTO if a requirement is not met; else APTO."""
    situation = Situation(applicant, posting, stage, on, decisions)
    as_ficha = Situation(applicant, posting, "ficha", on, decisions)
    profile = situation.profile
    met, states, counted, support, why = {}, {}, {}, [], {}

    def note(name, is_met, state):
        met[name] = is_met
        states[name] = "met" if is_met else state

    grounds, undeclared, person_disqualifies = judge_person(situation)
    note("person", not grounds and not undeclared, "insufficient" if grounds else "absent")
    note("file", True, "insufficient")

    if education_groups(profile):
        is_met, proofs = judge_education(situation)
        support += proofs
        note("education", is_met, None if is_met else education_state(situation, judge_education(as_ficha)[0]))

    education = profile.get("education") or {}
    if education.get("colegiatura") or education.get("habilitacion"):
        is_met, proofs = judge_collegiation(situation)
        support += proofs
        note("collegiation", is_met, "unproven" if judge_collegiation(as_ficha)[0] else "absent")

    for requirement in profile.get("training") or []:
        is_met, proofs = judge_training(requirement, situation)
        support += proofs
        state = None if is_met else training_state(requirement, situation, judge_training(requirement, as_ficha)[0])
        note("training." + requirement["id"], is_met, state)

    for requirement in profile.get("knowledge") or []:
        note("knowledge." + requirement["id"], *judge_knowledge(requirement, situation))

    for requirement in profile.get("additional") or []:
        is_met, state, proofs = judge_additional(requirement, situation)
        support += proofs
        note("additional." + requirement["id"], is_met, state)

    start = count_start(situation)
    experience = judge_experience(situation, start)
    ficha_met = {name: is_met for name, is_met, *_ in judge_experience(as_ficha, count_start(as_ficha))}
    for name, is_met, result, proofs, state in experience:
        support += proofs
        counted[name] = result
        note(name, is_met, "unproven" if situation.curricular and ficha_met[name] else state)
    if experience:
        support.append(start.proofs)

    wrong, file_disqualifies = judge_file(situation, support)
    note("file", not wrong, "insufficient")
    if grounds or undeclared:
        why["person"] = grounds + undeclared
    if wrong:
        why["file"] = wrong

    if person_disqualifies or file_disqualifies:
        outcome = "DESCALIFICADO"
    else:
        outcome = "APTO" if all(met.values()) else "NO APTO"
    return {
        "outcome": outcome, "requirements": met, "states": states,
        "countFrom": start.day.isoformat() if start.day else None, "countFromState": start.state,
        "counted": counted, "why": why,
    }


def main():
    """Reads situations, one a line, and prints their results, one a line."""
    for line in sys.stdin:
        if line.strip():
            case = json.loads(line)
            result = evaluate(case["applicant"], case["posting"], case["stage"], case.get("on"),
                              case.get("decisions") or [])
            print(json.dumps({"name": case.get("name"), **result}, ensure_ascii=False))


if __name__ == "__main__":
    main()
