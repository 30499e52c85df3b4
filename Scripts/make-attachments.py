#!/usr/bin/env python3
"""Draws the attachments of the example applicants.

For every Fixtures/Applicants/*/expediente.json each attachment becomes a small PDF whose words are those of the
certificate the record speaks of. A proof says only what its `shows` claims: one without `fin` names no last day, one
without `sello` has no stamp. So whoever reads the file finds in it what was declared, and nothing more.

Nothing here is random and no clock is read: the same records give the same bytes. The `sha256` values are then
brought up to date in place; no other byte of expediente.json is touched.

    make-attachments.py            write the files and their hashes
    make-attachments.py --check    only look; exit 1 with a list of what differs
"""

import hashlib
import json
import re
import sys
from pathlib import Path

APPLICANTS = Path(__file__).resolve().parent.parent / "Fixtures" / "Applicants"
NOTICE = "Documento de ejemplo, sin valor: la persona, los números y lo que aquí se afirma son inventados."

# ---- Words

MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
ENGLISH = {"months": "January February March April May June July August September October November December".split(),
           "joint": " "}
UNITS = ("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
         "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis "
         "veintisiete veintiocho veintinueve").split()
TENS = "_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
HUNDREDS = "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos".split()


def number(n):
    """A whole number below 900 in words: 120 is "ciento veinte"."""
    if n < 30:
        return UNITS[n]
    if n < 100:
        return TENS[n // 10] + (f" y {UNITS[n % 10]}" if n % 10 else "")
    return "cien" if n == 100 else HUNDREDS[n // 100] + (f" {number(n % 100)}" if n % 100 else "")


def hours(n):
    """Hours are feminine, so the last "uno" and the hundreds agree: "doscientas veintiuna (221) horas académicas"."""
    return f"{re.sub('uno$', 'una', number(n).replace('ientos', 'ientas'))} ({n}) horas académicas"


def day(date, months=MONTHS, joint=" de "):
    """2015-06-01 is "01 de junio de 2015"; a month without a day is "junio de 2015"."""
    year, month, *of_month = date.split("-")
    return joint.join([*of_month, months[int(month) - 1], year])


# ---- Layout: paragraphs become lines, lines become pages

TITLE, HEAD, TEXT, SIGN = "title", "head", "text", "sign"
SIZES = {TITLE: 15, HEAD: 11, TEXT: 10.5, SIGN: 10.5}
BOLD, CENTRED = {TITLE, HEAD}, {TITLE, HEAD, SIGN}
WIDTH, HEIGHT, MARGIN, LEADING = 595, 842, 72, 15
LINES_A_PAGE = (HEIGHT - 2 * MARGIN) // LEADING
# Helvetica's advance widths of the characters 32 to 126, in thousandths of its size; accented letters have their base
# letter's. Helvetica-Bold is a little wider, which the factor in `width` allows for.
HELVETICA = [278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, *[556] * 10, 278, 278, 584,
             584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778,
             722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,
             556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
             260, 334, 584]
BASE = str.maketrans("ÁÉÍÓÚÜÑáéíóúüñº°–—«»“”¿¡", "AEIOUUNaeiouunoo--<>\"\"?!")


def width(text, style):
    thousandths = sum(HELVETICA[ord(c) - 32] if " " <= c <= "~" else 556 for c in text.translate(BASE))
    return thousandths * SIZES[style] / 1000 * (1.08 if style in BOLD else 1)


def lines_of(paragraphs):
    """Breaks (style, text) paragraphs into lines no wider than the page, with an empty one after each."""
    lines = []
    for style, text in paragraphs:
        line = ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if line and width(longer, style) > WIDTH - 2 * MARGIN:
                lines.append((style, line))
                longer = word
            line = longer
        lines += [(style, line), (TEXT, "")]
    return lines[:-1]


def pages_of(sections, count, where):
    """One section a page if there are as many as pages; else all of them spread evenly over the pages declared."""
    if len(sections) == count:
        pages = [lines_of(section) for section in sections]
    else:
        lines = lines_of([paragraph for section in sections for paragraph in section])
        pages = [lines[len(lines) * i // count:len(lines) * (i + 1) // count] for i in range(count)]
    if not all(pages) or max(map(len, pages)) > LINES_A_PAGE:
        sys.exit(f"{where}: its text does not fit the {count} pages declared ({list(map(len, pages))} lines)")
    return pages


# ---- PDF 1.4, in ASCII

def literal(text):
    """A PDF string in WinAnsi; what is not ASCII, and the three characters with a meaning, as an octal escape."""
    return "(" + "".join(chr(b) if 32 <= b < 127 and b not in b"()\\" else f"\\{b:03o}"
                         for b in text.encode("cp1252")) + ")"


def draw(text, x, y, font, size):
    return f"BT /{font} {size} Tf {x:.2f} {y:.2f} Td {literal(text)} Tj ET"


def content(lines, folio, signature):
    """The drawing of one page: folio at the upper right, the text, the applicant's signature and the notice below."""
    out, y = [draw(f"Folio {folio:03d}", WIDTH - MARGIN - 50, HEIGHT - 40, "F2", 10)] if folio else [], HEIGHT - MARGIN
    for style, text in lines:
        if text:
            x = (WIDTH - width(text, style)) / 2 if style in CENTRED else MARGIN
            out.append(draw(text, x, y, "F2" if style in BOLD else "F1", SIZES[style]))
        y -= LEADING
    out += [draw(f"Suscrito por el/la postulante: {signature}", MARGIN, 46, "F1", 8)] if signature else []
    return "\n".join([*out, draw(NOTICE, MARGIN, 34, "F1", 7)])


def pdf(pages, title, date):
    """Objects 1 to 5 are the same in each file; then a page and its drawing, by turns."""
    stamp = f" /CreationDate (D:{date.replace('-', '')}000000-05'00')" if date else ""
    kids = " ".join(f"{6 + 2 * i} 0 R" for i in range(len(pages)))
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    objects = ["<< /Type /Catalog /Pages 2 0 R /Lang (es-PE) >>",
               f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
               font.format("Helvetica"), font.format("Helvetica-Bold"),
               f"<< /Title {literal(title)} /Subject {literal(NOTICE)}{stamp} >>"]
    for i, page in enumerate(pages):
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] "
                       f"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {7 + 2 * i} 0 R >>")
        objects.append(f"<< /Length {len(page)} >>\nstream\n{page}\nendstream")
    out, offsets = "%PDF-1.4\n", []
    for i, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{i} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    out += (f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
            f"<< /Size {len(objects) + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n{len(out)}\n%%EOF\n")
    return out.encode("ascii")


# ---- What the papers say: each function gives the sections of one document, lists of (style, paragraph)

OFFICES = {"rrhh": "Oficina de Recursos Humanos", "personal": "Unidad de Personal", "logistica": "Oficina de Logística"}
# The headings that do not follow from the kind, as "constancia-trabajo" gives CONSTANCIA DE TRABAJO.
TITLES = {"certificado-secigra": "CERTIFICADO DE SECIGRA DERECHO", "constancia-practicas": "CONSTANCIA DE PRÁCTICAS",
          "certificado-formacion-tecnica": "CERTIFICADO DE FORMACIÓN TÉCNICA", "dni": "DOCUMENTO NACIONAL DE IDENTIDAD",
          "constancia-habilitacion": "CONSTANCIA DE HABILIDAD PROFESIONAL", "cv": "CURRÍCULUM VITAE",
          "constancia-licenciado": "CONSTANCIA DE LICENCIADO DE LAS FF. AA.", "diploma-titulo": "DIPLOMA DE TÍTULO",
          "constancia-prestacion-servicios": "CONSTANCIA DE PRESTACIÓN DE SERVICIOS",
          "anexo-07": "ANEXO N.º 07 - FICHA RESUMEN CURRICULAR", "anexo-10": "ANEXO N.º 10 - FICHA DE POSTULACIÓN",
          "anexo-11": "ANEXO N.º 11 - DECLARACIÓN JURADA", "anexo-12": "ANEXO N.º 12 - DECLARACIÓN JURADA"}
PREDICATES = {
    "constancia-egreso": "ha concluido sus estudios de {what}", "constancia-estudios": "cursa estudios de {what}",
    "certificado-estudios": "ha concluido la educación {what}",
    "certificado-formacion-tecnica": "ha aprobado los módulos de formación técnica de {what}",
    "diploma-bachiller": "ha obtenido el grado de bachiller en {what}",
    "diploma-titulo": "ha obtenido el título profesional en {what}", "diploma-grado": "ha obtenido el grado en {what}",
    "diploma-colegiatura": "ha sido incorporad{o} como miembro, con el número de colegiatura {number}",
    "constancia-habilitacion": "con colegiatura {number}, se encuentra HÁBIL para ejercer la profesión",
    "disability": "presenta discapacidad de tipo {kind}, inscrita con el código {code}",
    "armedForces": "es licenciad{o} de las Fuerzas Armadas, con registro {code}, por servicio militar acuartelado",
    "athlete": "es deportista calificad{o} de alto nivel, nivel {level}"}


class Person:
    def __init__(self, personal):
        self.data, self.o = personal, "a" if personal["gender"] == "F" else "o"
        self.surnames = f"{personal['paternalSurname']} {personal['maternalSurname']}"
        self.name = f"{personal['names']} {self.surnames}"
        self.document = f"{personal['document']['type']} N.º {personal['document']['number']}"
        self.identified = f"{'doña' if self.o == 'a' else 'don'} {self.name}, identificad{self.o} con {self.document},"


def title_of(kind):
    return TITLES.get(kind) or kind.replace("resolucion", "resolución").replace("-", " de ", 1).upper()


def framed(proof, issuer, body, office=None, city="Lima"):
    """Letterhead, title, body, date, signature and stamp: of each only what the proof shows."""
    shows, office = proof.get("shows", []), office or OFFICES.get(proof.get("issuer"))
    head = [issuer, office] if "membrete" in shows else []
    until = f"Válido hasta el {day(proof['validUntil'])}." if "validUntil" in proof else ""
    dated = f"{city}, {day(proof['date'])}." if "date" in proof else ""
    signs = " y ".join(word for word in ("firma", "sello") if word in shows).capitalize()
    return ([(HEAD, text) for text in head if text] + [(TITLE, title_of(proof["kind"]))]
            + [(TEXT, text) for text in [*body, until, dated] if text]
            + [(SIGN, text) for text in ["_" * 34, signs, office or issuer] if text and signs])


def in_language(proof, person, issuer, fact, spanish):
    """The Spanish sections; of a paper in English the original and, if it has one, its simple translation."""
    if proof.get("language", "es") == "es":
        return spanish
    original = [(HEAD, issuer if "membrete" in proof["shows"] else ""), (TITLE, "TO WHOM IT MAY CONCERN"),
                (TEXT, f"{person.name}, {person.document}, {fact}."), (TEXT, day(proof["date"], **ENGLISH)),
                (SIGN, f"Signed for {issuer}" if "firma" in proof["shows"] else "")]
    translator = f"Traducción simple del inglés, suscrita por su traductor/a: {proof.get('translator')}."
    return [original] + ([[*spanish[0], (TEXT, translator)]] if proof.get("translated") else [])


def academic(person, record, proof):
    """A paper of a school, a university or a professional college; a diploma has its registration on its back."""
    issuer = record.get("institution") or record["college"]
    words = PREDICATES[proof["kind"]].format(what=record.get("career") or record.get("level"), o=person.o,
                                             number=record.get("number"))
    dates = (f"Inició sus estudios el {day(record['from'])} y egresó el {day(record['egreso'])}."
             if "fecha" in proof["shows"] else "")
    body = [f"{issuer} hace constar que {person.identified} {words}.", dates,
            f"Puede verificarse en {record['link']}" if "link" in record else ""]
    back = [(HEAD, "REGISTRO"), (TEXT, f"Diploma de {person.name}, {person.document}."),
            (TEXT, f"Asentado en el libro de registros de {issuer} con fecha {day(proof['date'])}.")]
    front = framed(proof, issuer, body, city=record.get("city", "Lima"))
    return [front, back] if proof["kind"].startswith("diploma") and "institution" in record else [front]


def training(person, record, proof):
    issuer, seen = record["institution"], {**record, **proof.get("evidence", {})}
    result = "ha aprobado" if "aprobado" in proof["shows"] else "ha participado en"
    dates = (f"desde el {day(seen['from'])} hasta el {day(seen['to'])}" if seen["from"].count("-") == 2
             else f"en {day(seen['from'])}")
    length = f", con una duración de {hours(seen['hours'])}" if "horas" in proof["shows"] else ""
    ordered = "Organizado por disposición del ente rector." if record["governingBody"] else ""
    front = framed(proof, issuer, [f"{issuer} hace constar que {person.identified} {result}:", record["name"],
                                   f"Desarrollado {dates}{length}.", ordered])
    contents = [(HEAD, "CONTENIDO")] + [(TEXT, f"- {line}.") for line in record["contents"]]
    fact = f"has completed \"{record['name']}\", {seen['hours']} hours"
    return in_language(proof, person, issuer, fact, [front, contents])


def experience(person, record, proof):
    shows, kind, issuer = proof["shows"], proof["kind"], record["employer"]
    seen, office = {**record, **proof.get("evidence", {})}, None
    agreed = kind in ("contrato", "adenda", "orden-servicio")
    words = {"resolucion-cese": "concluye sus funciones", "resolucion-encargo": "asume funciones por encargo",
             "resolucion-designacion": "asume funciones por designación"}.get(
                 kind, "prestó servicios" if "fin" in shows and not agreed else "presta servicios")
    words += f" desde el {day(seen['from'])}" if "inicio" in shows else ""
    until = "el" if kind == "resolucion-cese" else "hasta el"
    words += f" {until} {day(seen['to'])}" if "fin" in shows else " hasta la fecha" if "a-la-fecha" in shows else ""
    words += f". Puesto o servicio: {record['position']} ({record['unit']})" if "cargo" in shows else ""
    level = f"Nivel del puesto: {record.get('level')}." if "nivel" in shows else ""
    year = "Se reconoce el año completo de SECIGRA Derecho." if "anio-completo" in shows else ""
    tasks = ["Funciones desempeñadas:", *[f"- {task}." for task in record["functions"]]] if "funciones" in shows else []
    if kind == "certificado-secigra":
        issuer, words = "Ministerio de Justicia y Derechos Humanos", f"{words}. Entidad receptora: {issuer}"
        office = "Dirección General de Justicia y Libertad Religiosa"
    fact = f"worked for us as {record['position']} from {day(seen['from'], **ENGLISH)}"
    fact += f" to {day(seen['to'], **ENGLISH)}" if seen["to"] else " to this day"
    if kind.startswith("resolucion"):
        reasons = [(HEAD, issuer), (TITLE, title_of(kind)), (TEXT, "VISTO: el informe del órgano de recursos humanos;"),
                   (TEXT, "CONSIDERANDO: que corresponde disponer la acción de personal propuesta;")]
        return [reasons, framed(proof, issuer, [f"SE RESUELVE: Artículo único.- Que {person.identified} {words}."])]
    opening = f"{issuer} y la otra parte convienen en que" if agreed else f"{issuer} hace constar que"
    body = [f"{opening} {person.identified} {words}.", level, *tasks, year]
    return in_language(proof, person, issuer, fact, [framed(proof, issuer, body, office)])


def holding(person, words, proof):
    """A licence, or the paper that proves a condition which earns a bonus."""
    return [framed(proof, "Entidad que otorga el registro", [f"Se hace constar que {person.identified} {words}."])]


# ---- The applicant's own papers

SECTIONS = {"education": "FORMACIÓN ACADÉMICA", "collegiation": "COLEGIATURA", "training": "CURSOS Y ESPECIALIZACIÓN",
            "knowledge": "CONOCIMIENTOS", "experience": "EXPERIENCIA LABORAL", "additional": "REQUISITOS ADICIONALES"}
WORDS = "career college number name position level status unit institution employer sector".split()


def summary(file, person, with_folios):
    """Each record in a line; in a ficha its functions and the folios of its proofs under it."""
    data, address, out = person.data, person.data["address"], [(HEAD, "DATOS PERSONALES")]
    out += [(TEXT, text) for text in (
        f"Apellidos y nombres: {person.surnames}, {data['names']}. Documento: {person.document}.",
        f"Fecha de nacimiento: {day(data['birthDate'])}. Domicilio: {address['street']} ({address['reference']}).",
        f"Teléfonos: {', '.join(data['phones'])}. Correos: {', '.join(data['emails'])}.")]
    for key, heading in SECTIONS.items():
        out += [(HEAD, heading)] if file[key] else []
        for record in file[key]:
            words = [record[word] for word in WORDS if record.get(word)]
            words += [f"{record['hours']} horas"] if "hours" in record else []
            end = record.get("egreso") or record.get("to")
            words += [f"de {day(record['from'])} a {day(end) if end else 'la fecha'}"] if "from" in record else []
            out.append((TEXT, "; ".join(words) + "."))
            folios = [str(proof["folio"]) for proof in record.get("proofs", []) if "folio" in proof]
            if with_folios and folios:
                done = f"Funciones: {'; '.join(record['functions'])}. " if "functions" in record else ""
                out.append((TEXT, f"{done}Folio: {', '.join(folios)}."))
    return out


def own_paper(file, person, kind):
    """A ficha, a curriculum, a declaration, a letter or the copy of the identity document."""
    data, said, title = person.data, person.data["declarations"], title_of(kind)
    signature = [(SIGN, "_" * 34), (SIGN, "Firma del/de la postulante"), (SIGN, f"{person.name} - {person.document}")]
    if kind in ("anexo-07", "anexo-10", "cv"):
        return [(TITLE, title), *summary(file, person, kind != "cv"), *signature]
    if kind == "dni":
        texts, signature = [f"Apellidos: {person.surnames}", f"Prenombres: {data['names']}",
                            f"Número: {data['document']['number']}", f"Nacimiento: {day(data['birthDate'])}"], []
    elif kind == "anexo-12" and any(document["kind"] == "anexo-07" for document in file["documents"]):
        # Beside a resumen curricular (IPD) this annex is the letter; beside the ficha of the PGE, a declaration.
        title = "ANEXO N.º 12 - CARTA DE PRESENTACIÓN"
        texts = [f"Señores del Comité de Selección: yo, {person.name}, con {person.document}, me presento al proceso "
                 "de selección y remito mi expediente suscrito y foliado."]
    else:
        asked = {"fullCivilRights": "Pleno ejercicio de mis derechos civiles", "convicted": "Condena por delito doloso",
                 "disqualified": "Inhabilitación", "kinship": "Parentesco con integrantes del comité de selección"}
        texts = [f"Yo, {person.name}, identificad{person.o} con {person.document}, declaro bajo juramento:",
                 *[f"{words}: {'SÍ' if said[key] else 'NO'}." for key, words in asked.items()],
                 f"Antecedentes: {', '.join(said['antecedentes']) or 'ninguno'}.",
                 f"Registros en los que figuro: {', '.join(said['registries']) or 'ninguno'}."]
    return [(TITLE, title), *[(TEXT, text) for text in texts], *signature]


# ---- From a file to its attachments

def papers(file, person):
    """Each proof or document of a file with the sections of its text."""
    for name, record in person.data["conditions"].items():
        words = PREDICATES[name].format(o=person.o, **{key: record.get(key) for key in ("kind", "code", "level")})
        for proof in record["proofs"]:
            yield proof, holding(person, words, proof)
    makers = {"education": academic, "collegiation": academic, "training": training, "experience": experience,
              "additional": lambda person, record, proof: holding(person, f"cuenta con {record['name']}", proof)}
    for key, maker in makers.items():
        for record in file[key]:
            for proof in record["proofs"]:
                yield proof, maker(person, record, proof)
    for document in file["documents"]:
        yield document, [own_paper(file, person, document["kind"])]


def drawn(path):
    """The bytes of every attachment of one expediente.json, by the name of its file."""
    file = json.loads(path.read_text(encoding="utf-8"))
    person, files, folio = Person(file["personal"]), {}, 1
    known = list(papers(file, person))
    for attachment in file["attachments"]:
        where = f"{path.parent.name}/{attachment['file']}"
        here = [paper for paper in known if paper[0].get("attachment") == attachment["id"]]
        if not here:
            sys.exit(f"{where}: no proof and no document names it")
        first = here[0][0]
        # A document of the applicant's own states no folio in the file: it has the one of its place in the bundle.
        start = min((paper[0]["folio"] for paper in here if "folio" in paper[0]), default=folio)
        folio += attachment["pages"]
        sections = [section for paper in here for section in paper[1]]
        signature = person.name if first.get("signed", True) else ""
        pages = [content(lines, start + i if first.get("foliated", True) else 0, signature)
                 for i, lines in enumerate(pages_of(sections, attachment["pages"], where))]
        title = f"{next(text for style, text in sections[0] if style == TITLE)} - {person.name}"
        files[attachment["file"]] = pdf(pages, title, first.get("date"))
    return files


def with_hashes(text, files, where):
    """The file's text with the hash of each attachment behind its name, every other character as it was."""
    for name, data in files.items():
        pattern = rf'("file"\s*:\s*{re.escape(json.dumps(name))}\s*,\s*"sha256"\s*:\s*")[^"]*(")'
        text, found = re.subn(pattern, rf"\g<1>{hashlib.sha256(data).hexdigest()}\g<2>", text)
        if found != 1:
            sys.exit(f"{where}: \"file\" and \"sha256\" of {name} should stand side by side, once")
    return text


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    check, differing = bool(sys.argv[1:]), []
    for path in sorted(APPLICANTS.glob("*/expediente.json")):
        files = drawn(path)
        wanted = {path: with_hashes(path.read_text(encoding="utf-8"), files, path.parent.name).encode("utf-8")}
        wanted.update({path.parent / name: data for name, data in files.items()})
        stale = [target for target, data in wanted.items() if not target.exists() or target.read_bytes() != data]
        differing += stale + sorted(set(path.parent.glob("docs/*")) - set(wanted))
        for target in [] if check else stale:
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(wanted[target])
    for target in differing:
        print(target.relative_to(APPLICANTS.parent.parent))
    return 1 if check and differing else 0


if __name__ == "__main__":
    sys.exit(main())
