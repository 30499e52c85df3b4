"""Papers of universities, institutes, schools and professional colleges."""

from datetime import date, timedelta

from . import words
from .wording import Calendar, iso, later

LEVELS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
SEALS = [None, None, [(28, 2)], [(24, 3), (30, 0.7)], [(20, 0.8), (24, 0.8), (28, 2.5)]]


def a_day(p, first=2008, last=2023):
    """A working day of these years."""
    return later(p.rng, date(p.rng.randrange(first, last), 1, 1), 360)


def distinct(*names):
    return list(dict.fromkeys(names))


def diploma(p, institution, landscape=None):
    """A big sheet, mostly landscape, with a border."""
    wide = p.maybe(0.7) if landscape is None else landscape
    p.begin(landscape=wide, face=p.pick(["Times", "Times", "Helvetica"]), size=p.pick([12, 13, 14]),
            margins=(p.pick([78, 92, 110]), 58), align=p.pick(["centre", "centre", "centre", "justify"]))
    p.sheet.border, p.sheet.centred = p.pick(SEALS), True
    s = p.sheet
    if p.maybe(0.6):
        s.para("REPÚBLICA DEL PERÚ", "centre", s.size - 2, after=2)
        s.para("EN NOMBRE DE LA NACIÓN" if "Universidad" in institution or "Instituto" in institution else "", "centre",
               s.size - 3, after=4)
    s.para(institution.upper() if p.maybe(0.8) else institution, "centre", s.size + p.pick([4, 6, 8]), bold=True,
           after=10)
    return s


def big(p, text, more=6):
    p.sheet.para(text, "centre", p.sheet.size + more, bold=True, after=8)


def back(p, institution, day):
    """The other side: the register, with numbers and dates of other things."""
    s = p.sheet
    s.page()
    s.para(p.pick(["REGISTRO", "DATOS DEL DIPLOMA", "REGISTRO DE GRADOS Y TÍTULOS"]), "centre", s.size, bold=True)
    approved = day - timedelta(days=p.rng.randrange(5, 40))
    rows = [("Código de la institución", f"{p.rng.randrange(1, 150):03d}"),
            ("Tipo de documento", p.pick(["DNI", "D.N.I."])), ("N° de documento", p.person.number),
            ("Resolución N°", f"{p.rng.randrange(100, 3000)}-{approved.year}-CU-R"),
            ("Fecha de aprobación", Calendar(p.rng, "slash").day(approved)), ("Libro", f"{p.rng.randrange(2, 60):02d}"),
            ("Folio", f"{p.rng.randrange(1, 400):03d}"), ("Registro", f"{p.rng.randrange(1000, 90000):06d}")]
    if p.shows_number and not p.person.foreign:
        p.truth["documentNumber"] = p.person.number
    else:
        rows = [row for row in rows if "documento" not in row[0]]
    s.size = 10
    s.fields(rows, 170, bold_labels=False)
    p.signatures(("Secretario General", "Jefe de Registros Académicos"))


def rectors(p):
    p.sheet.space(8)
    p.signatures(p.pick([("Rector", "Secretario General"), ("Rector", "Decano", "Secretario General"),
                         ("Rectora", "Decana")]))


def for_whom(p, text="centre"):
    p.sheet.para(p.name("given") if p.maybe(0.85) else p.name(), "centre", p.sheet.size + p.pick([4, 6, 9]),
                 bold=True, after=8)


def identified(p):
    if p.shows_number and p.maybe(0.5):
        return p.numbered()
    return None


def degree_words(p, kind, career):
    """The words for the degree, which the truth gets too."""
    name, man, woman, faculty = career
    p.truth["degree"] = {"bachelor": "bachiller", "title": "titulado"}[kind]
    if kind == "bachelor":
        p.truth["career"] = name
        p.truth["careers"] = [name]
        return p.pick([f"Bachiller en {name}", f"BACHILLER EN {name.upper()}", f"Bachiller en {name}"])
    title = woman if p.person.woman else man
    p.truth["career"], p.truth["careers"] = title, distinct(title, man, woman, name)
    return p.pick([title, title.upper(), f"{title}"])


def degree(p, kind):
    institution, career, day = p.pick(words.UNIVERSITIES), p.pick(words.CAREERS), a_day(p)
    s, form_of = diploma(p, institution), p.turn % 4
    says = degree_words(p, kind, career)
    faculty = career[3]
    what = ("el Grado Académico de" if kind == "bachelor" else "el Título Profesional de")
    graduate = p.calendar.given(day)
    number = identified(p)
    where = f"Dado y firmado en {p.city}, {graduate}." if form_of != 1 else f"{p.city}, {p.calendar.sentence(day)}"
    p.truth["issued"] = iso(day)
    if form_of == 0:
        s.para("POR CUANTO:", "left", bold=True, after=3)
        s.para(f"El Consejo Universitario, a propuesta de la Facultad de {faculty}, ha conferido {what}", after=6)
        big(p, says)
        s.para("a " + ("doña" if p.person.woman else "don"), "centre", after=4)
        for_whom(p)
        if number:
            s.para(number, "centre", s.size - 1)
        s.para("POR TANTO: se le expide el presente diploma para que se le reconozca como tal.")
    elif form_of == 1:
        s.para(f"La Facultad de {faculty} de esta universidad otorga a:", "centre")
        for_whom(p)
        if number:
            s.para(number, "centre", s.size - 1)
        s.para(f"{what.upper() if p.maybe(0.5) else what}:", "centre")
        big(p, says, 8)
        s.para("por haber cumplido los requisitos que establecen la Ley N° 30220 y el Estatuto.", "centre")
    elif form_of == 2:
        given = f"{p.person.titled(p.name('given'))}{', ' + number + ',' if number else ''}"
        s.para(f"Por cuanto {given} ha cumplido con las exigencias académicas y administrativas de la Facultad de "
               f"{faculty}, el Consejo Universitario acordó conferirle {what} *{says}* con fecha "
               f"{Calendar(p.rng, 'long').day(day - timedelta(days=20))}.", "justify")
        s.para("Por tanto, se le expide el presente diploma, con los honores, derechos y prerrogativas de ley.",
               "justify")
    else:
        s.para("DIPLOMA", "centre", s.size + 10, bold=True)
        s.para(f"El Rector, en uso de sus atribuciones, confiere {what}", "centre")
        big(p, says)
        s.para("a:" if not p.maybe(0.5) else f"a favor de {'doña' if p.person.woman else 'don'}:", "centre")
        for_whom(p)
        modality = p.pick(["Tesis", "Examen de suficiencia profesional", "Trabajo de suficiencia profesional"])
        s.para(f"Modalidad de obtención: {modality if kind == 'title' else 'Bachillerato automático'}", "centre",
               s.size - 2)
        if number:
            s.para(number, "centre", s.size - 2)
    s.para(where, p.pick(["centre", "right"]), s.size - 1)
    rectors(p)
    if p.maybe(0.4):
        back(p, institution, day)


def technical_title(p):
    institution, day = p.pick(words.INSTITUTES), a_day(p)
    name, title = p.pick(words.TECHNICAL)
    p.truth.update(degree="tecnico", career=name, careers=[name, title], issued=iso(day))
    s, number = diploma(p, institution), identified(p)
    s.para("TÍTULO DE PROFESIONAL TÉCNICO" if p.maybe(0.5) else "TÍTULO A NOMBRE DE LA NACIÓN", "centre", s.size + 4,
           bold=True)
    s.para(f"Por cuanto {p.person.titled(p.name('given'))}{', ' + number + ',' if number else ''} ha concluido su "
           "formación y aprobado el examen teórico práctico, se le otorga el título de", "centre")
    big(p, title.upper() if p.maybe(0.6) else title)
    s.para(f"{p.city}, {p.calendar.sentence(day)}", "right", s.size - 1)
    p.signatures(("Director General", "Secretaria Académica"))
    if p.maybe(0.4):
        back(p, institution, day)


def title(p):
    technical_title(p) if p.turn % 4 == 3 else degree(p, "title")


def bachelor(p):
    degree(p, "bachelor")


def graduate(p):
    institution, day = p.pick(words.UNIVERSITIES), a_day(p, 2011)
    doctor = p.turn % 2 == 1
    field = p.pick(words.DOCTORATES if doctor else words.MASTERS)
    s, form_of, number = diploma(p, institution), p.turn // 2 % 3, identified(p)
    p.truth.update(degree="doctorado" if doctor else "maestria", career=field, careers=[field], issued=iso(day))
    word = (("Doctora" if p.person.woman else "Doctor") if doctor else
            p.pick(["Maestra" if p.person.woman else "Maestro", "Magíster", "Maestro(a)"]))
    says = f"{word} en {field}"
    if p.maybe(0.5):
        says = says.upper()
    if form_of == 0:
        s.para("La Escuela de Posgrado", "centre", s.size, slanted=True)
        s.para("otorga a:", "centre")
        for_whom(p)
        s.para("el Grado Académico de", "centre")
        big(p, says)
    elif form_of == 1:
        s.para(f"POR CUANTO: {p.person.titled(p.name('given'))}{', ' + number + ',' if number else ''} sustentó y "
               f"aprobó su tesis el {Calendar(p.rng, 'long').day(day - timedelta(days=p.rng.randrange(60, 200)))} ante "
               "la Escuela de Posgrado;",
               "justify")
        s.para("POR TANTO: se le confiere el grado académico de", "centre")
        big(p, says)
    else:
        s.para("DIPLOMA DE GRADO ACADÉMICO", "centre", s.size + 5, bold=True)
        big(p, says, 4)
        s.para(f"Conferido a {'doña' if p.person.woman else 'don'}", "centre")
        for_whom(p)
    if number and form_of != 1:
        s.para(number, "centre", s.size - 2)
    s.para(f"{p.city}, {p.calendar.sentence(day)}" if p.maybe(0.5) else f"Dado en {p.city}, {p.calendar.given(day)}.",
           "right",
           s.size - 1)
    rectors(p)
    if p.maybe(0.5):
        back(p, institution, day)


# ---- Constancias and certificates

def opening(p, institution, office, heading, verb="HACE CONSTAR:"):
    p.begin()
    p.public = False
    p.letterhead(institution, office)
    p.title(heading)
    post = p.pick(["El Secretario Académico", "La Directora de Registros Académicos", "El Decano",
                   "El Jefe de la Oficina Central de Registro Académico"])
    p.sheet.para(p.pick([f"{post} de{'l' if institution.startswith('Inst') else ' la'} {institution}, que suscribe,",
                         f"{post.upper()} QUE SUSCRIBE,"]), after=6)
    p.sheet.para(verb, p.pick(["left", "centre"]), bold=True)


def close(p, day, post=("Secretario Académico",)):
    p.sheet.para(p.closing())
    p.issue(day)
    p.signatures(post)
    p.foot()


def egress(p):
    form_of = p.turn % 5
    technical = form_of == 4
    institution = p.pick(words.INSTITUTES if technical else words.UNIVERSITIES)
    career = p.pick(words.TECHNICAL if technical else words.CAREERS)
    day = a_day(p, 2009, 2022)
    start = date(day.year - (3 if technical else 5), 3, p.pick([4, 15, 21]))
    p.truth.update(degree="egresado", career=career[0], careers=[career[0]])
    opening(p, institution, None if technical else f"Facultad de {career[3]}",
            p.pick(["CONSTANCIA DE EGRESADO", "CONSTANCIA DE EGRESO",
                    f"CONSTANCIA DE EGRESAD{p.o.upper()}", "CONSTANCIA DE EGRESO"]))
    s, egreso, issued = p.sheet, p.calendar.day(day), later(p.rng, day, 700)
    code = f"{start.year}{p.rng.randrange(1000, 99999):05d}"
    p.truth["egreso"] = iso(day)
    if form_of == 0:
        s.para(f"Que {p.who()} con código de matrícula N° {code}, es egresad{p.o} de la Escuela Profesional de "
               f"{career[0]}, con fecha de egreso {egreso}.")
    elif form_of == 1:
        s.para(f"Que, {p.who()} cursó estudios en la carrera profesional de {career[0]} desde el "
               f"{p.calendar.day(start)}, habiendo egresado el {egreso}, luego de aprobar {p.pick([200, 210, 220])} "
               "créditos del plan de estudios.")
    elif form_of == 2:
        p.truth["egreso"] = iso(day, True)
        s.para(f"Que {p.who()} ha concluido satisfactoriamente los diez ciclos académicos de la carrera de "
               f"{career[0]}, egresando en {p.pick(['', 'el mes de '])}{p.calendar.month(day)}.")
    elif form_of == 3:
        rows = p.name_fields() + [("Código", code), ("Escuela Profesional", career[0]),
                                  ("Semestre de ingreso", f"{start.year}-I"),
                                  ("Semestre de egreso", f"{day.year}-{'I' if day.month < 8 else 'II'}"),
                                  ("Fecha de egreso", egreso), ("Condición", f"Egresad{p.o}")]
        s.fields(rows, 150, bold_labels=p.maybe(0.5))
    else:
        p.truth["egreso"] = None
        s.para(f"Que, {p.who()} ha culminado los seis semestres académicos de la carrera profesional técnica de "
               f"{career[0]}, en el período {start.year}-I al {start.year + 2}-II, por lo que tiene la condición de "
               f"egresad{p.o}.")
    close(p, issued)


def studies(p):
    institution, career, form_of = p.pick(words.UNIVERSITIES), p.pick(words.CAREERS), p.turn % 3
    day, cycle = a_day(p, 2014), p.rng.randrange(4, 10)
    p.truth.update(degree="estudiante", career=career[0], careers=[career[0]])
    opening(p, institution, f"Facultad de {career[3]}", p.pick(["CONSTANCIA DE ESTUDIOS", "CONSTANCIA DE ESTUDIOS",
                                                                "CONSTANCIA DE MATRÍCULA Y ESTUDIOS"]))
    term = f"{day.year}-{'I' if day.month < 8 else 'II'}"
    if form_of == 0:
        p.sheet.para(f"Que, {p.who()} es estudiante de la Escuela Profesional de {career[0]}, encontrándose "
                     f"matriculad{p.o} en el {LEVELS[cycle]} ciclo, semestre académico {term}.")
    elif form_of == 1:
        p.sheet.para(f"Que {p.who()} viene cursando el {LEVELS[cycle]} semestre de la carrera profesional de "
                     f"{career[0]} en la modalidad presencial, con código de estudiante "
                     f"{p.rng.randrange(2010, 2022)}{p.rng.randrange(10000, 99999)}.")
        p.sheet.para(f"A la fecha registra {p.rng.randrange(80, 190)} créditos aprobados y promedio ponderado de "
                     f"{p.rng.randrange(12, 18)},{p.rng.randrange(10, 99)}.")
    else:
        p.sheet.fields(p.name_fields() + [("Carrera profesional", career[0]), ("Ciclo", LEVELS[cycle]),
                                          ("Semestre", term),
                                          ("Situación", f"Matriculad{p.o}"), ("Modalidad", "Presencial")], 150)
    close(p, day)


def marks(p):
    """The subjects with their marks: of a school, or of a university."""
    p.shows_number = p.shows_number and p.maybe(0.8)
    if p.turn % 3 == 1:
        institution, career, day = p.pick(words.UNIVERSITIES), p.pick(words.CAREERS), a_day(p, 2010)
        p.truth.update(career=career[0], careers=[career[0]])
        opening(p, institution, f"Facultad de {career[3]}", "CERTIFICADO DE ESTUDIOS", "CERTIFICA:")
        p.sheet.para(f"Que {p.who()} ha cursado y aprobado en la Escuela Profesional de {career[0]} las asignaturas "
                     "siguientes:")
        rows = [["CÓDIGO", "ASIGNATURA", "CRÉD.", "NOTA", "SEMESTRE"]]
        for i in range(p.pick([10, 12, 36])):
            mark = p.rng.randrange(11, 19)
            term = f"{day.year - 5 + i // 8}-{'I' if i // 4 % 2 == 0 else 'II'}"
            rows.append([f"{p.pick(['DE', 'EG', 'FC'])}{p.rng.randrange(100, 599)}",
                         words.COURSES_OF_STUDY[i % 12] + (f" {'I' * (i // 12 + 1)}" if i >= 12 else ""),
                         str(p.pick([2, 3, 4])), f"{mark:02d}", term])
        p.sheet.table(rows, [2, 6, 1.4, 1.4, 2], p.pick(["grid", "rules"]), 9)
        close(p, day)
        return
    school, day = p.pick(words.SCHOOLS), a_day(p, 1998, 2020)
    p.begin(size=10)
    p.truth["degree"] = "secundaria"
    p.sheet.para("MINISTERIO DE EDUCACIÓN", "centre", 12, bold=True, after=2)
    p.sheet.para(school, "centre", 11, after=8)
    p.title(p.pick(["CERTIFICADO DE ESTUDIOS", "CERTIFICADO OFICIAL DE ESTUDIOS",
                    "CERTIFICADO DE ESTUDIOS DE EDUCACIÓN SECUNDARIA"]))
    years = f"{day.year - 5} a {day.year - 1}"
    p.sheet.para(f"{p.pick(['La Directora', 'El Director'])} de la {school} CERTIFICA: Que {p.who()} ha concluido los "
                 "estudios correspondientes a los cinco grados de Educación Secundaria de Menores, en los años "
                 f"{years}, con los calificativos que se indican:")
    rows = [["ÁREA CURRICULAR", "1°", "2°", "3°", "4°", "5°"]]
    rows += [[subject, *[f"{p.rng.randrange(11, 19)}" for _ in range(5)]] for subject in words.SUBJECTS]
    p.sheet.table(rows, [6, 1, 1, 1, 1, 1], "grid", 9)
    p.sheet.para("Situación final: Aprobado. El presente no tiene validez si presenta borrones o enmendaduras.", size=9)
    p.issue(day, sure=True)
    p.signatures(("Director(a)",))
    p.foot()


# ---- Professional colleges

def membership(p):
    college, short, man, woman, career = p.pick(words.COLLEGES)
    day, number = a_day(p, 2009), f"{p.rng.randrange(800, 90000)}"
    profession = woman if p.person.woman else man
    s, form_of, document = diploma(p, college), p.turn % 3, identified(p)
    p.truth.update(registration=number, issued=iso(day), career=profession,
                   careers=distinct(profession, man, woman, career))
    if form_of == 0:
        s.para(p.pick(["DIPLOMA DE COLEGIATURA", "DIPLOMA DE INCORPORACIÓN"]), "centre", s.size + 6, bold=True)
        s.para("El Consejo Directivo acordó incorporar como miembro de la Orden a", "centre")
        for_whom(p)
        s.para(f"de profesión {profession}", "centre")
        s.para(f"con Registro {short} N° {number}", "centre", bold=p.maybe(0.5))
    elif form_of == 1:
        s.para("TÍTULO DE COLEGIADO" if p.maybe(0.5) else "DIPLOMA", "centre", s.size + 8, bold=True)
        s.para(f"Por cuanto {p.person.titled(p.name('given'))}{', ' + document + ',' if document else ''} "
               f"{profession}, ha cumplido con los requisitos de su Estatuto, ha sido incorporad{p.o} en este Colegio "
               f"el {p.calendar.sentence(day)}, habiéndosele asignado la matrícula N° {number}.", "justify")
    else:
        s.para("Otorga el presente diploma de colegiatura a:", "centre")
        for_whom(p)
        s.para(f"{profession.upper()}", "centre", bold=True)
        s.para(f"Número de colegiatura: {number}    Libro: {p.rng.randrange(1, 40)}    Folio: "
               f"{p.rng.randrange(1, 300)}", "centre")
    if document and form_of != 1:
        s.para(document, "centre", s.size - 2)
    s.para(f"{p.city}, {p.calendar.sentence(day)}" if form_of != 2 else f"Dado en {p.city}, {p.calendar.given(day)}.",
           "right",
           s.size - 1)
    p.signatures((p.pick(["Decano", "Decana"]), "Secretario del Consejo Directivo"))


def ability(p):
    college, short, man, woman, career = p.pick(words.COLLEGES)
    day, number = a_day(p, 2016), f"{p.rng.randrange(800, 90000)}"
    profession, form_of = woman if p.person.woman else man, p.turn % 4
    p.truth.update(registration=number, career=profession, careers=distinct(profession, man, woman, career))
    p.begin()
    p.public = False
    p.letterhead(college)
    p.title(p.pick(["CONSTANCIA DE HABILIDAD", "CONSTANCIA DE HABILITACIÓN PROFESIONAL", "CERTIFICADO DE HABILIDAD",
                    "CONSTANCIA DE HABILIDAD PROFESIONAL"]))
    until = date(day.year + (day.month > 9), *p.pick([(12, 31), (12, 31), (11, 30)])) if form_of != 3 else None
    s, shown = p.sheet, p.calendar.day(until) if until else ""
    p.truth["validUntil"] = iso(until)
    joined = Calendar(p.rng, "long").day(a_day(p, 2001, 2012))
    if form_of == 0:
        s.para(f"{p.pick(['El Decano', 'La Decana'])} del {college} hace constar que {p.who()} {profession}, con "
               f"Registro {short} N° {number}, se encuentra HÁBIL para el ejercicio de la profesión.")
        s.para(p.pick([f"La presente constancia tiene validez hasta el {shown}.", f"VÁLIDO HASTA EL {shown.upper()}."]))
    elif form_of == 1:
        s.fields(p.name_fields() + [("Profesión", profession.capitalize()), (f"Registro {short}", number),
                                    ("Fecha de incorporación", joined), ("Condición", "HÁBIL"),
                                    ("Vigencia", f"hasta el {shown}")], 160)
    elif form_of == 2:
        s.para(f"El que suscribe CERTIFICA que {p.who()} miembro de la Orden desde el {joined}, de profesión "
               f"{profession} y con matrícula N° {number}, no adeuda cuotas ni registra sanción disciplinaria, por lo "
               f"que está *HABILITAD{p.o.upper()}* para ejercer.")
        s.para(f"Vence: {shown}", "left", bold=True)
    else:
        s.para(f"Se deja constancia de que {p.who()} {profession}, con colegiatura N° {number}, figura como miembro "
               "activo y hábil en el padrón de este Colegio. Vigencia: "
               f"{p.pick(['treinta (30) días calendario', 'tres (03) meses'])} desde su emisión.")
    p.issue(day, sure=form_of == 3)
    p.signatures((p.pick(["Decano", "Decana"]),) if p.maybe(0.6) else ("Decano", "Tesorera"))
    p.foot()
    if p.maybe(0.4):
        p.sheet.footer.append(f"Verifique este documento con el código {p.code(10)}.")
