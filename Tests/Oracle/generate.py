"""Prints random situations that press on the borders of the rules, one a line, for differential testing.

    python3 generate.py N --seed S

Every line is valid input. A person is built so that the posting is met or nearly met; then a few faults are put in.
The thresholds of time are set close to what the person has. The same seed gives the same lines.
"""

import argparse
import datetime
import json
import random
import unicodedata

from oracle import add_months, evaluate, is_month

DAY = datetime.timedelta(1)

BOOKS = ["indecopi-2023"] * 8 + ["ipd-cas-2026"] * 8 + ["servir-2020"] * 5 + ["pge-2023"]
CONVENTIONS = [None] * 3 + ["calendar", "days365", "days360"]

CAREERS = {
    "Derecho": ["Derecho y Ciencias Políticas", "Derecho Corporativo"],
    "Administración": ["Administración y Negocios Internacionales", "Administración de Empresas"],
    "Contabilidad": ["Contabilidad y Finanzas", "Contabilidad, Auditoría y Tributación"],
    "Economía": ["Economía y Finanzas", "Economía Pública"],
    "Ingeniería de Sistemas": ["Ingeniería de Sistemas e Informática", "Ingeniería en Sistemas Computacionales"],
    "Ciencias de la Comunicación": ["Ciencias de la Comunicación Social", "Ciencias y Comunicación"],
}
WRONG_CAREERS = ["Ciencias Políticas", "Ciencias Políticas y Derecho", "Ingeniería Industrial",
                 "Negocios y Contabilidad", "Gestión de Economía", "Psicología", "Sistemas de Ingeniería",
                 "Comunicación"]

# A topic, names in which it stands, contents that hold its words, names that are only close to it.
TOPICS = {
    "Derecho Administrativo": {
        "good": ["Diplomado en Derecho Administrativo", "DERECHO ADMINISTRATIVO Y SANCIONADOR",
                 "Derechos administrativos aplicados", "El derecho y lo administrativo: derecho del administrativo"],
        "related": ["Actos del régimen administrativo y fuentes del derecho", "Procesos administrativos del Derecho"],
        "close": ["Derecho Laboral", "Procedimiento Administrativo"]},
    "Contrataciones del Estado": {
        "good": ["Contrataciones del Estado", "Ley de Contrataciones con el Estado", "Contratación del Estado I"],
        "related": ["El Estado y sus contrataciones", "Rol del estado peruano en la contratación"],
        "close": ["Compras y contrataciones", "Modernización del Estado"]},
    "Procedimiento Administrativo Disciplinario": {
        "good": ["Procedimiento administrativo disciplinario en el servicio civil",
                 "Los procedimientos administrativos disciplinarios"],
        "related": ["Régimen disciplinario y procedimiento administrativo",
                    "Disciplinario: procedimiento administrativo"],
        "close": ["Procedimiento Administrativo General", "Régimen Disciplinario"]},
    "Gestión Pública": {
        "good": ["Gestión Pública", "Programa de especialización en gestión pública", "gestion publica moderna"],
        "related": ["La pública gestión", "Política pública, planeamiento y gestión"],
        "close": ["Gestión de Proyectos", "Políticas públicas"]},
}

# A matter, lines that hold all its words, several lines that hold them only together, lines that are only close.
MATTERS = {
    "procedimiento disciplinario": {
        "good": ["Elaborar informes de procedimiento disciplinario", "Tramitar los PROCEDIMIENTOS disciplinarios",
                 "Apoyo disciplinario: seguimiento del procedimiento"],
        "split": ["Impulsar el procedimiento", "Llevar el registro disciplinario"],
        "close": ["Archivar actos del régimen disciplinario"],
        "position": "Especialista en procedimiento disciplinario"},
    "contrataciones del estado": {
        "good": ["Gestionar contrataciones con el Estado", "Ver la contratación de bienes para el estado"],
        "split": ["Preparar contrataciones", "Representar a empresas del Estado"],
        "close": ["Revisar contrataciones privadas"],
        "position": "Analista de contrataciones del Estado"},
    "gestión documental": {
        "good": ["Conducir la gestión documental", "Apoyar en gestiones documentales de la entidad"],
        "split": ["Gestión de personal", "Archivo documental"],
        "close": ["Gestión de almacenes"],
        "position": "Técnico en gestión documental"},
}
OTHER_LINES = ["Archivar expedientes", "Atender llamadas", "Preparar cuadros"]

KNOWLEDGE = [("tecnico", "Gestión Pública", None), ("ofimatica", "Hojas de cálculo", "basico"),
             ("ofimatica", "Procesador de textos", "intermedio"), ("idioma", "Inglés", "avanzado"),
             ("tecnico", "Régimen disciplinario del servicio civil", None)]
POST_LEVELS = ["practicante", "asistente", "auxiliar", "analista", "especialista", "supervisor", "coordinador",
               "jefe", "gerente", "director"]
ADDITIONAL = ["Licencia de conducir A-I", "Licencia de conducir A-IIb", "Certificación OSCE"]
# How people write the categories of licences, the last ones of each another category.
LICENCES = {"A-IIb": ["A II-b", "A – II b", "AIIb", "clase A-II-b", "A-IIa", "B-IIb", "A-IIa y B-IIb"],
            "A-I": ["A I", "A/I", "AI", "clase A - I", "B-I", "A-IIa y B-I"]}
DOCUMENTS = ["anexo-07", "anexo-11", "anexo-12", "cv", "dni"]
ALL_SHOWS = ["inicio", "fin", "cargo", "nivel", "funciones", "firma", "sello", "membrete"]
ACADEMIC = {"estudiante": "constancia-estudios", "egresado": "constancia-egreso", "bachiller": "diploma-bachiller",
            "titulado": "diploma-titulo", "grado": "diploma-grado", "completa": "certificado-estudios",
            "incompleta": "certificado-estudios"}
SCALE = ["estudiante", "egresado", "bachiller", "titulado"]
POSTGRADUATE_SCALE = ["estudiante", "egresado", "grado"]


def plain(text):
    """A text without its accents (ñ kept), as people type it."""
    return "".join(c if c in "ñÑ" else unicodedata.normalize("NFD", c)[0] for c in text)


def iso(day):
    """A day as text."""
    return day.isoformat()


def day_of(text):
    """A text as a day."""
    return datetime.date.fromisoformat(text)


class Maker:
    """Builds one situation from its own random source."""

    def __init__(self, name, seed):
        self.name = name
        self.r = random.Random(seed)
        self.book = self.pick(BOOKS)
        self.stage = "curricular" if self.chance(0.78) else "ficha"
        self.on = datetime.date(2024, 1, 1) + DAY * self.r.randrange(1096)
        if self.chance(0.15):
            self.on = self.pick([datetime.date(2024, 2, 29), datetime.date(2026, 2, 28), datetime.date(2025, 3, 1),
                                 datetime.date(2026, 3, 31), datetime.date(2025, 12, 31)])
        self.egreso = datetime.date(2008, 1, 1) + DAY * self.r.randrange(365 * 12)
        if self.chance(0.15):
            self.egreso = self.pick([datetime.date(2012, 2, 29), datetime.date(2015, 1, 31),
                                     datetime.date(2016, 8, 31), datetime.date(2011, 12, 31)])
        self.career = "Derecho" if self.chance(0.2) else self.pick(list(CAREERS))
        self.matter = self.pick(list(MATTERS))
        self.count = 0

    def chance(self, share):
        """True in that share of the cases."""
        return self.r.random() < share

    def pick(self, options):
        """One of the options."""
        return options[self.r.randrange(len(options))]

    def fresh(self, prefix):
        """A new id."""
        self.count += 1
        return f"{prefix}{self.count}"

    def folio(self):
        """A folio number."""
        return self.r.randrange(1, 90)

    # -- the posting --------------------------------------------------------------------------------------------------

    def alternative(self, level, status, career=True, **more):
        """One way to meet the education."""
        careers = [] if not career or self.chance(0.1) else [self.career]
        if careers and self.chance(0.2):
            careers.append(self.pick(list(CAREERS)))
        return {"level": level, "status": status, "careers": careers, "allowsRelated": self.chance(0.3), **more}

    def education_requirement(self):
        """A requirement of education: the usual ones often, the odd ones sometimes."""
        alt = self.alternative
        simple = [
            lambda: [[alt("universitario", self.pick(SCALE[1:]))]],
            lambda: [[alt("universitario", "titulado")]],
            lambda: [[alt(self.pick(["tecnica-basica", "tecnica-superior"]), self.pick(["egresado", "titulado"]))]],
            lambda: [[alt("tecnica-superior", "titulado"), alt("universitario", self.pick(["egresado", "bachiller"]))]],
        ]
        odd = [
            lambda: [[alt("maestria", self.pick(POSTGRADUATE_SCALE))]],
            lambda: [[alt("doctorado", self.pick(POSTGRADUATE_SCALE[1:]))]],
            lambda: [[alt("universitario", "titulado")], [alt("maestria", self.pick(POSTGRADUATE_SCALE), False)]],
            lambda: [[alt("maestria", "egresado", False)], [alt("secundaria", "completa", False)]],
            lambda: [[alt("universitario", "bachiller"), alt("maestria", "grado")]],
            lambda: [[alt("universitario", "estudiante", cycle=self.pick([6, 8]))]],
            lambda: [[alt("universitario", "estudiante")]],
            lambda: [[alt("secundaria", "completa", False)]],
            lambda: [[alt("secundaria", "incompleta", False, cycle=3)]],
            lambda: [[alt("primaria", "completa", False)]],
            lambda: [[alt("tecnica-superior", "egresado"), alt("secundaria", "completa", False)]],
            lambda: [[alt("universitario", "bachiller"), alt("universitario", "estudiante", cycle=8)]],
            lambda: [[alt("universitario", "estudiante")], [alt("tecnica-superior", "egresado")]],
            lambda: [],
        ]
        return self.pick(simple if self.chance(0.6) else odd)()

    def make_posting(self):
        """The posting, with thresholds of time still at nothing."""
        r = self.r
        groups = self.education_requirement()
        self.groups = groups
        education = {}
        if len(groups) == 1 and self.chance(0.8):
            education["anyOf"] = groups[0]
        elif groups:
            education["allOf"] = [{"anyOf": group} for group in groups]
        if self.chance(0.35):
            education["colegiatura"] = self.chance(0.7)
            education["habilitacion"] = self.chance(0.7)
        training = []
        if self.chance(0.5):
            training.append(self.training_requirement("programa", [80, 89, 90, 90, 91, 120]))
        if self.chance(0.4):
            training.append(self.training_requirement("curso", [7, 8, 11, 12, 16, 24, 36]))
        knowledge = []
        for at, (kind, name, level) in enumerate(r.sample(KNOWLEDGE, r.randrange(3))):
            item = {"id": f"k{at}", "kind": kind, "name": name}
            if kind == "ofimatica" and self.chance(0.2):
                item["name"] += self.pick([" (Excel, OpenCalc, etc.)", " (Word; Write)", " (avanzado)"])
            if kind == "idioma" and self.chance(0.2):
                item["name"] += " " + level
            if level and self.chance(0.8):
                item["level"] = level
            knowledge.append(item)
        profile = {"education": education, "training": training, "knowledge": knowledge,
                   "experience": {"general": {"years": 0}, "specific": self.specific_requirements()}}
        if not education and self.chance(0.5):
            del profile["education"]
        if self.chance(0.04):
            del profile["experience"]["general"]
        if self.chance(0.2):
            profile["additional"] = [{"id": "otro", "name": self.pick(ADDITIONAL)}]
        if self.chance(0.2):
            profile["nationality"] = self.pick(["PE", "PE", None])
        rules = {"book": self.book}
        convention = self.pick(CONVENTIONS)
        if convention:
            rules["override"] = {"duration": {"value": convention,
                                              "citation": {"document": "bases", "section": "duración"}}}
        posting = {"schema": "posting/1", "id": "P-" + self.name, "entity": "Entidad", "regime": "DL1057",
                   "modality": "convocatoria-publica", "position": "Analista", "unit": "Unidad", "vacancies": 1,
                   "rules": rules, "profile": profile, "schedule": self.schedule()}
        if self.chance(0.3):
            posting["requiredDocuments"] = r.sample(DOCUMENTS, r.randrange(1, 4))
        return posting

    def schedule(self):
        """The windows; the application day is given on the line or by the window."""
        self.given_on = self.chance(0.65)
        opening = self.on
        if self.given_on and self.chance(0.3):
            opening = self.on + DAY * self.pick([-5, -1, 1, 5])
        schedule = {"publication": {"from": iso(opening - DAY * 14), "to": iso(opening - DAY)},
                    "application": {"from": iso(opening) + "T08:30", "to": iso(opening + DAY * 2) + "T16:30"}}
        self.documents_day = self.on
        if self.chance(0.5):
            self.documents_day = self.on + DAY * self.pick([0, 1, 8])
            schedule["documents"] = {"from": iso(self.documents_day) + "T08:30",
                                     "to": iso(self.documents_day) + "T16:30"}
        return schedule

    def training_requirement(self, kind, hours):
        """A programme or a course with its hours, on one or two topics."""
        topics = self.r.sample(list(TOPICS), self.pick([1, 1, 2]))
        if self.chance(0.05):
            topics = []
        return {"id": kind, "kind": kind, "topics": topics, "hours": self.pick(hours),
                "allowsRelated": self.chance(0.4)}

    def specific_requirements(self):
        """Up to three filters, each any mix of matter, sector and level."""
        specific = []
        for at in range(self.pick([0, 1, 1, 2, 3])):
            item = {"id": f"s{at}", "years": 0}
            if self.chance(0.75):
                item["matters"] = [self.matter]
                if self.chance(0.2):
                    item["matters"].append(self.pick(list(MATTERS)))
            if self.chance(0.4):
                item["sector"] = self.pick(["publico", "publico", "privado"])
            if self.chance(0.4):
                item["minimumLevel"] = self.pick(POST_LEVELS[:6])
            specific.append(item)
        return specific

    # -- the person ---------------------------------------------------------------------------------------------------

    def personal(self):
        """A person who meets everything that is asked of persons."""
        birth = add_months(self.on, -12 * self.r.randrange(25, 60)) - DAY * self.r.randrange(300)
        return {
            "document": {"type": "DNI", "number": f"{self.r.randrange(10 ** 7, 10 ** 8):08d}"},
            "paternalSurname": "Quispe", "maternalSurname": "Rojas", "names": "Ana María",
            "birthDate": iso(birth), "gender": "F", "nationality": "PE",
            "address": {"street": "Jr. Los Olivos 123", "ubigeo": "150101", "reference": "parque"},
            "phones": ["987654321"], "emails": ["ana@example.pe"], "conditions": {},
            "declarations": {"fullCivilRights": True, "convicted": False, "disqualified": False, "antecedentes": [],
                             "registries": [], "kinship": self.chance(0.05)}}

    def career_name(self, careers):
        """A declared career that accepts a required one, seldom one that does not."""
        required = self.pick(careers) if careers else self.career
        name = self.pick([required, required] + CAREERS[required])
        form = self.r.random()
        return name.upper() if form < 0.1 else plain(name) if form < 0.2 else name

    def study(self, level, status, careers, egreso, proofs=None):
        """A record of education with its proofs."""
        record = {"id": self.fresh("ed"), "level": level, "status": status, "institution": "Institución",
                  "country": "PE"}
        if level not in ("primaria", "secundaria"):
            record["career"] = self.career_name(careers)
        if status != "estudiante" and status != "incompleta":
            record["egreso"] = iso(egreso)
        elif status == "estudiante":
            record["cycle"] = self.pick([5, 6, 7, 8, 9, 10])
        if self.chance(0.3):
            record["from"] = iso(add_months(egreso, -60))
        record["proofs"] = self.academic_proofs(level, status, egreso) if proofs is None else proofs
        return record

    def academic_proofs(self, level, status, egreso):
        """The papers a person with that status usually has."""
        if level in ("primaria", "secundaria"):
            kinds = [ACADEMIC[status]]
        elif level in ("maestria", "doctorado"):
            kinds = [ACADEMIC[s] for s in POSTGRADUATE_SCALE[: POSTGRADUATE_SCALE.index(status) + 1]][-2:]
        else:
            kinds = [ACADEMIC[s] for s in SCALE[: SCALE.index(status) + 1]]
            if status != "estudiante":
                kinds = kinds[1:]
            if level.startswith("tecnica-") and "constancia-egreso" in kinds and self.chance(0.5):
                kinds[kinds.index("constancia-egreso")] = "certificado-formacion-tecnica"
        proofs, date = [], egreso + DAY * 20
        for kind in kinds:
            shows = ["firma"]
            if kind in ("constancia-egreso", "certificado-formacion-tecnica"):
                if self.chance(0.93):
                    shows.append("aprobado" if level in ("maestria", "doctorado") else "fecha")
            proof = {"kind": kind, "shows": shows, "folio": self.folio()}
            if self.chance(0.9):
                proof["date"] = iso(date)
            if "fecha" in shows and self.chance(0.15):
                proof["evidence"] = {"to": iso(egreso + DAY * self.pick([-30, 0, 1, 1, 30, 200]))}
            date += DAY * self.r.randrange(30, 300)
            proofs.append(proof)
        return proofs

    def make_education(self):
        """Records that meet every group in one way or another, and what a person has besides."""
        records = []
        for group in self.groups:
            alternative = self.pick(group)
            level, status = alternative["level"], alternative["status"]
            if level in ("primaria", "secundaria"):
                if self.chance(0.3):
                    level, status = self.pick([("universitario", "estudiante"), ("tecnica-superior", "titulado"),
                                               ("secundaria", "completa")])
            elif level in ("maestria", "doctorado"):
                if level == "maestria" and self.chance(0.15):
                    level = "doctorado"
                if self.chance(0.85):
                    careers = [] if self.chance(0.6) else [self.pick(list(CAREERS))]
                    before = self.egreso - DAY * self.pick([0, 0, 1, 60, 700])
                    records.append(self.study("universitario", self.pick(SCALE[1:]), careers, before))
                if self.chance(0.3):
                    status = self.pick(POSTGRADUATE_SCALE[POSTGRADUATE_SCALE.index(status):])
            elif self.chance(0.3):
                status = self.pick(SCALE[SCALE.index(status):])
            egreso = self.egreso if level != "maestria" else self.egreso + DAY * 700
            record = self.study(level, status, alternative["careers"], egreso)
            if status in ("estudiante", "incompleta") and alternative.get("cycle") and self.chance(0.8):
                record["cycle"] = alternative["cycle"] + self.pick([-1, 0, 0, 1])
            records.append(record)
        if self.chance(0.25):
            level = self.pick(["tecnica-superior", "tecnica-basica", "universitario", "maestria"])
            scale = POSTGRADUATE_SCALE if level == "maestria" else SCALE
            away = self.egreso + DAY * self.pick([-400, -1, 1, 30, 100, 500])
            record = self.study(level, self.pick(scale), [], away)
            if record["status"] == "estudiante" and self.chance(0.3):
                record["egreso"] = iso(self.pick([away, self.on, self.on + DAY]))
            records.append(record)
        if self.chance(0.85 if self.book == "indecopi-2023" else 0.3):
            school = min(self.egreso - DAY * 1800, self.on - DAY * 4000)
            if self.chance(0.4):
                school = self.egreso - DAY * self.pick([0, 1, 30, 400])
            records.append(self.study("secundaria", "completa", [], school))
        self.r.shuffle(records)
        return records

    def make_training(self, requirement):
        """Records of training that bring the hours asked, at the limits."""
        records = []
        topic = self.pick(requirement["topics"]) if requirement["topics"] else self.pick(list(TOPICS))
        if requirement["kind"] == "programa":
            for _ in range(self.pick([1, 1, 1, 2])):
                hours = self.pick([requirement["hours"], max(90, requirement["hours"]), 90, 120, 89, 80])
                if self.chance(0.8):
                    hours = max(90, requirement["hours"])
                kind = self.pick(["diplomado", "programa"])
                if self.chance(0.15):
                    kind = self.pick(["curso", "maestria", "doctorado"])
                records.append(self.course(kind, topic, hours, requirement))
        else:
            left = requirement["hours"]
            while left > 0 and len(records) < 6:
                hours = self.pick([7, 8, 8, 11, 12, 12, 13, left, left])
                kind = self.pick(["curso", "taller", "seminario", "conferencia", "diplomado", "curso"])
                records.append(self.course(kind, topic, hours, requirement))
                left -= hours
            if self.chance(0.6):
                records.append(self.course("curso", topic, self.pick([8, 12, 12, 24, 36]), requirement))
        return records

    def course(self, kind, topic, hours, requirement):
        """One record of training with its proof."""
        forms = TOPICS[topic]
        name, contents = self.pick(forms["good"]), []
        form = self.r.random()
        if requirement["allowsRelated"] and form < 0.3 or form < 0.04:
            name = self.pick(forms["related"])
            if self.chance(0.4):
                name, contents = "Especialización profesional", ["Introducción", name]
        elif form > 0.96:
            name = self.pick(forms["close"])
        end = self.on - DAY * self.pick([0, 0, 1, 30, 400, 900])
        start = end - DAY * self.r.randrange(0, 120)
        record = {"id": self.fresh("tr"), "kind": kind, "name": name, "institution": "Centro", "from": iso(start),
                  "to": iso(end), "hours": hours, "contents": contents}
        if self.chance(0.7):
            record["governingBody"] = hours in (80, 89) and self.chance(0.6)
        if self.chance(0.7):
            record["purpose"] = "especializacion"
        if self.chance(0.1):
            record["from"], record["to"] = iso(start)[:7], iso(end)[:7]
        shows = ["horas", "firma"]
        if kind in ("diplomado", "programa", "maestria") and self.chance(0.9):
            shows.append("aprobado")
        record["proofs"] = [{"kind": self.pick(["certificado", "diploma", "constancia"] * 6 + ["boleta-pago"]),
                             "shows": shows, "folio": self.folio()}]
        if self.chance(0.1):
            record["proofs"][0]["shows"] = ["firma"]
            record["proofs"].append({"kind": "constancia", "shows": ["horas", "aprobado"], "folio": self.folio()})
        if self.chance(0.08):
            record["proofs"][0]["evidence"] = {"hours": hours + self.pick([-1, 0, 1])}
        return record

    # -- experience ---------------------------------------------------------------------------------------------------

    def length(self):
        """A number of days at which something may happen."""
        kind = self.r.random()
        if kind < 0.08:
            return 1
        if kind < 0.16:
            return self.pick([2, 27, 28, 29, 30, 31, 59, 60])
        return self.r.randrange(40, 1500)

    def periods(self):
        """Periods that overlap, touch, hold one another, start at the egreso, end at the application day."""
        found = []
        start = self.egreso + DAY * self.pick([-400, -31, -1, 0, 0, 1, 1, 30, 200])
        for _ in range(self.pick([1, 2, 2, 3, 3, 4, 5, 6])):
            if self.chance(0.3):
                end = add_months(start, self.pick([1, 6, 12, 24, 36])) + DAY * self.pick([-2, -1, -1, 0])
            else:
                end = start + DAY * (self.length() - 1)
            end = max(end, start)
            if end > self.on:
                end = self.on + DAY * self.pick([-1, 0, 1, 40])
            if start > end:
                break
            found.append((start, end))
            kind = self.r.random()
            if kind < 0.25:
                start = end + DAY
            elif kind < 0.35:
                start = end + DAY * 2
            elif kind < 0.45:
                start = end
            elif kind < 0.6:
                start = start + DAY * self.r.randrange((end - start).days + 1)
            elif kind < 0.66:
                found.append((start, end))
                start = end + DAY
            else:
                start = end + DAY * self.r.randrange(3, 200)
        if self.chance(0.1):
            start = self.on + DAY * self.pick([-1, 0, 1])
            found.append((start, start + DAY * self.pick([0, 1, 10])))
        return found

    def make_experience(self):
        """Jobs, services, practice of both kinds, SECIGRA."""
        records = []
        for start, end in self.periods():
            kind = "servicio" if self.chance(0.2) else "empleo"
            records.append(self.job(kind, start, end))
        if records and self.chance(0.3):
            record = max(records, key=lambda r: r["to"])
            self.open_end(record)
        if self.chance(0.3):
            records += self.practices_before()
        if self.chance(0.3):
            records += self.practices_after()
        if self.chance(0.2):
            start = self.egreso + DAY * self.pick([-500, -365, -364, -200, -1, 0, 1, 60])
            record = self.job("secigra", start, add_months(start, 12) - DAY * self.pick([1, 1, 2, 29, 30, 31, 32, 180, 0, -30]))
            if self.chance(0.25):
                record["proofs"][0]["shows"] = list(ALL_SHOWS)
            if self.chance(0.25):
                leave = self.pick([["cargo", "funciones", "nivel"], ["membrete"], ["cargo", "funciones", "membrete"]])
                shows = record["proofs"][0]["shows"]
                record["proofs"][0]["shows"] = [show for show in shows if show not in leave]
            records.append(record)
        self.r.shuffle(records)
        return records

    def practices_before(self):
        """Pre-professional practice around three months and around the egreso."""
        end = self.egreso + DAY * self.pick([-300, -40, -1, 0, 0, 1, 30, 100])
        start = add_months(end + DAY, -3) + DAY * self.pick([-1, 0, 0, 1, 2, -60])
        if self.chance(0.3):
            start = min(self.egreso, end) - DAY * self.pick([88, 89, 90, 91, 92])
        if self.chance(0.4):
            middle = start + (end - start) // 2
            gap = self.pick([-20, 0, 1, 1, 2])
            spans = [(start, middle), (middle + DAY * gap, end)]
        else:
            spans = [(start, end)]
        return [self.job("practica-preprofesional", a, max(a, b)) for a, b in spans]

    def practices_after(self):
        """Professional practice around twenty-four months and around the egreso."""
        start = self.egreso + DAY * self.pick([-30, -1, 0, 0, 1, 1, 30])
        end = add_months(start, self.pick([6, 23, 24, 24, 24, 30])) - DAY * self.pick([0, 1, 1, 2])
        if self.chance(0.5):
            middle = start + (end - start) // 2
            gap = self.pick([-60, 0, 1, 1, 2, 40])
            spans = [(start, middle), (middle + DAY * gap, end + DAY * max(0, gap))]
        else:
            spans = [(start, end)]
        return [self.job("practica-profesional", a, b) for a, b in spans]

    def job(self, kind, start, end):
        """One record of experience, proved as the book demands."""
        forms = MATTERS[self.matter]
        form = self.r.random()
        position, functions = "Analista", [self.pick(forms["good"])]
        if form < 0.05:
            functions = list(forms["split"])
        elif form < 0.1:
            functions = [self.pick(forms["close"])]
        elif form < 0.2:
            functions = [self.pick(OTHER_LINES)]
        elif form < 0.27:
            functions, position = [], forms["position"]
        if self.chance(0.3):
            functions.insert(0, self.pick(OTHER_LINES))
        level = self.pick(POST_LEVELS)
        if self.chance(0.5):
            level = self.pick(["analista", "especialista", "coordinador"])
        if kind.startswith("practica-") and self.chance(0.7):
            level = "practicante"
        record = {"id": self.fresh("ex"), "kind": kind, "employer": "Empleador",
                  "sector": "publico" if self.chance(0.6) else "privado", "position": position, "level": level,
                  "from": iso(start), "to": iso(end), "functions": functions}
        record["proofs"] = self.job_proofs(kind, end)
        return record

    def job_proofs(self, kind, end):
        """Proofs that suffice: one paper, two resolutions together, sometimes a useless one besides."""
        shows = list(ALL_SHOWS)
        if kind == "secigra":
            proofs = [{"kind": "certificado-secigra", "shows": shows + ["anio-completo"]}]
        elif kind.startswith("practica-"):
            proofs = [{"kind": "constancia-practicas", "shows": shows}]
        elif kind == "servicio" and self.book != "ipd-cas-2026" and self.chance(0.5):
            proofs = [{"kind": "conformidad-servicio", "shows": shows}]
        elif self.chance(0.15):
            first = "resolucion-encargo" if self.book == "indecopi-2023" else "resolucion-designacion"
            proofs = [{"kind": first, "shows": ["inicio", "cargo", "firma", "sello", "membrete"]},
                      {"kind": "resolucion-cese", "shows": ["fin", "firma", "sello"]}]
        else:
            proofs = [{"kind": self.pick(["constancia-trabajo", "certificado-trabajo",
                                          "constancia-prestacion-servicios"]), "shows": shows}]
        for proof in proofs:
            self.thin_out(proof)
            proof["folio"] = self.folio()
            if self.chance(0.3):
                proof["date"] = iso(end + DAY * self.r.randrange(1, 40))
            if self.chance(0.2):
                proof["issuer"] = self.good_issuer(kind)
                if self.chance(0.15):
                    proof["issuer"] = self.pick(["otro", "logistica", "rrhh"])
            if self.chance(0.2):
                proof["language"] = "es"
        if self.chance(0.1):
            proofs.append({"kind": self.pick(["contrato", "boleta-pago", "recibo-honorarios", "orden-servicio"]),
                           "shows": self.pick([[], ["inicio", "cargo"], ["inicio", "fin"]])})
            if self.chance(0.7):
                proofs[-1]["folio"] = self.folio()
        return proofs

    def thin_out(self, proof):
        """Leaves away what a proof need not show, sometimes what it must; rarely its kind proves nothing."""
        leave = []
        if self.chance(0.3):
            leave = self.pick([["cargo"], ["funciones"], ["cargo", "nivel"], ["firma"], ["sello"], ["nivel"],
                               ["funciones", "nivel"]])
        if self.chance(0.06):
            leave = self.pick([["membrete"], ["firma", "sello"], ["cargo", "funciones"], ["inicio"], ["fin"]])
        proof["shows"] = [show for show in proof["shows"] if show not in leave]
        if self.chance(0.04):
            proof["kind"] = self.pick(["contrato", "adenda", "boleta-pago", "orden-servicio", "resolucion-designacion",
                                       "resolucion-encargo", "constancia-practicas", "conformidad-servicio"])

    def good_issuer(self, kind):
        """An issuer that the book accepts for that kind of record."""
        if self.book == "indecopi-2023" and kind == "servicio":
            return "logistica"
        return self.pick(["rrhh", "personal"])

    def open_end(self, record):
        """Turns a job into a current one, with the proof that shows it."""
        record["to"] = None
        for proof in record["proofs"]:
            if "fin" in proof["shows"] and self.chance(0.7):
                proof["shows"] = ["a-la-fecha" if show == "fin" else show for show in proof["shows"]]
            if self.chance(0.85):
                issued = self.on - DAY * self.pick([-3, 0, 1, 20, 200])
                proof["date"] = iso(max(issued, day_of(record["from"])))

    def blur(self, record):
        """Writes months without a day, with and without the dates of the proof."""
        sides = self.pick([["from"], ["to"], ["from", "to"]])
        first, last = record["from"], record["to"]
        for side in sides:
            if record[side]:
                record[side] = record[side][:7]
        if self.chance(0.65):
            evidence = {"from": first}
            if last:
                evidence["to"] = last
            if self.chance(0.15):
                del evidence[self.pick(sorted(evidence))]
            record["proofs"][0]["evidence"] = evidence

    def narrow(self, record):
        """Gives the proof its own dates, partly outside what is declared."""
        first = day_of(record["from"]) + DAY * self.pick([-10, -1, 0, 1, 15])
        evidence = {"from": iso(first)}
        if record["to"]:
            last = day_of(record["to"]) + DAY * self.pick([-15, -1, 0, 1, 10])
            evidence["to"] = iso(max(first, last))
        if self.chance(0.15):
            del evidence[self.pick(sorted(evidence))]
        record["proofs"][0]["evidence"] = evidence

    def succeed(self, record):
        """Gives the job further papers, each of which dates a part of it, or one of its ends; or orders that begin and
        end it, one after the other."""
        model = json.loads(json.dumps(record["proofs"][0]))
        kept = [show for show in model["shows"] if show not in ("inicio", "fin", "a-la-fecha")]
        last = day_of(record["to"]) if record["to"] else self.on
        if self.chance(0.25):
            days = sorted(self.r.sample(range(max(5, (last - day_of(record["from"])).days + 1)), self.pick([2, 3, 4])))
            for number, day in enumerate(days):
                end = "to" if number % 2 else "from"
                record["proofs"].append(dict(
                    model, shows=(["fin"] if number % 2 else ["inicio"]) + kept,
                    evidence={end: iso(day_of(record["from"]) + DAY * day)}))
            if self.chance(0.6):
                del record["proofs"][0]
            return
        for _ in range(self.pick([1, 1, 1, 2, 3])):
            first = min(day_of(record["from"]) + DAY * self.pick([-5, 0, 1, 40, 400]), last)
            evidence = {"from": iso(first), "to": iso(max(first, last - DAY * self.pick([-5, 0, 1, 40, 400])))}
            if self.chance(0.6):
                del evidence[self.pick(sorted(evidence))]
            if self.chance(0.2):
                evidence = {}
            paper = dict(model, evidence=evidence)
            if not evidence:
                del paper["evidence"]
            paper["shows"] = self.pick([["inicio", "fin"], ["inicio", "a-la-fecha"], ["inicio"], ["fin"]]) + kept
            if self.chance(0.5):
                paper["date"] = iso(max(first, last - DAY * self.pick([-5, 0, 1, 40, 400])))
            elif self.chance(0.15):
                paper["date"] = iso(day_of(record["from"]) - DAY * self.pick([-1, 0, 1, 30]))
            record["proofs"].append(paper)

    # -- everything together ------------------------------------------------------------------------------------------

    def make_applicant(self, posting):
        """A person who meets the posting but for the time, which is not asked yet."""
        profile = posting["profile"]
        applicant = {"schema": "applicant-file/1", "personal": self.personal(), "education": self.make_education(),
                     "collegiation": [], "training": [], "knowledge": [], "experience": self.make_experience(),
                     "additional": [], "documents": [], "attachments": []}
        if (profile.get("education") or {}).get("colegiatura") or (profile.get("education") or {}).get("habilitacion"):
            applicant["collegiation"] = [self.college() for _ in range(self.pick([1, 1, 1, 2]))]
        for requirement in profile["training"]:
            applicant["training"] += self.make_training(requirement)
        if self.chance(0.2):
            extra = {"allowsRelated": False}
            applicant["training"].append(self.course("curso", self.pick(list(TOPICS)), 20, extra))
        for kind, name, level in KNOWLEDGE:
            item = {"id": self.fresh("kn"), "kind": kind, "name": self.pick([name, name, plain(name), name + " I"])}
            if level:
                item["level"] = self.pick([level, level, level, "avanzado"])
            applicant["knowledge"].append(item)
        for requirement in profile.get("additional") or []:
            name = requirement["name"]
            for category, written in LICENCES.items():
                if name.endswith(" " + category) and self.chance(0.4):
                    name = name.replace(category, self.pick(written))
            applicant["additional"].append({"name": name + self.pick(["", " vigente"]),
                                            "proofs": [{"kind": "licencia", "shows": ["firma"],
                                                        "folio": self.folio()}]})
        for requirement in profile["training"]:
            if self.chance(0.1):
                before = self.pick(["Curso de ", "Cursos de ", "Capacitación en ", "Diplomado en ", "Diploma de especialización en ",
                                    "Programa de especialización en "])
                requirement["topics"] = [before + topic for topic in requirement["topics"]]
        for record in applicant["experience"]:
            if self.chance(0.1) and record.get("functions"):
                record["functions"] = ["\n".join(record["functions"])]
        for kind in posting.get("requiredDocuments") or []:
            written = self.pick([kind, kind, kind, kind.replace("-0", " "), kind.upper(), kind.replace("-", " N.° ")])
            applicant["documents"].append({"kind": written, "signed": True, "foliated": True})
        for record in applicant["experience"]:
            change = self.r.random()
            if change < 0.1:
                self.blur(record)
            elif change < 0.2:
                self.narrow(record)
            if record["proofs"] and not any(is_month(record[side]) for side in ("from", "to") if record[side]) \
                    and self.chance(0.1):
                self.succeed(record)
        return applicant

    def college(self):
        """A record of collegiation in force around the documents day."""
        until = self.documents_day + DAY * self.pick([-1, 0, 0, 1, 200, 200, 200])
        proofs = [{"kind": "diploma-colegiatura", "shows": ["firma"], "folio": self.folio()},
                  {"kind": "constancia-habilitacion", "shows": ["firma"], "folio": self.folio(),
                   "validUntil": iso(until)}]
        if self.book == "indecopi-2023" and self.chance(0.4):
            proofs = [{"kind": "impresion-web", "shows": [], "folio": self.folio(), "validUntil": iso(until)}]
        return {"id": self.fresh("co"), "college": "Colegio", "number": "123", "link": "https://example.pe",
                "proofs": proofs}

    def set_thresholds(self, applicant, posting):
        """Asks for about as much time as the person has; then moves an end by days so that it hangs on one day."""
        result = evaluate(applicant, posting, self.stage, self.line_on(), [])
        demanded = posting["profile"]["experience"]
        wanted = [("experience.specific." + item["id"], item) for item in demanded["specific"]]
        if "general" in demanded:
            wanted.append(("experience.general", demanded["general"]))
        rest = 0
        for name, item in wanted:
            had = result["counted"][name]
            months = had["years"] * 12 + had["months"]
            rest = had["days"]
            months = max(0, months + self.pick([0, 0, 0, 0, 0, -1, -1, -4, 1]))
            if self.chance(0.2):
                months = months // 12 * 12
            item["years"] = months // 12
            if months % 12 or self.chance(0.2):
                item["months"] = months % 12
            if self.chance(0.01) and months >= 12:
                item["years"], item["months"] = months // 12 - 1, months % 12 + 12
        fixed = [r for r in applicant["experience"]
                 if r.get("to") and len(r["to"]) == 10 and len(r["from"]) == 10
                 and not any("evidence" in p for p in r["proofs"])]
        if fixed and self.chance(0.5):
            record = self.pick(fixed)
            moved = day_of(record["to"]) - DAY * self.pick([rest - 1, rest, rest, rest + 1, rest + 1])
            record["to"] = max(iso(moved), record["from"])

    def line_on(self):
        """The `on` of the line: given, or null and left to the window."""
        return iso(self.on) if self.given_on else None

    def make(self):
        """The whole line."""
        posting = self.make_posting()
        applicant = self.make_applicant(posting)
        self.set_thresholds(applicant, posting)
        for _ in range(self.pick([0, 0, 0, 1, 1, 1, 2, 2, 3, 5])):
            self.pick(FAULTS)(self, applicant)
        return {"name": self.name, "stage": self.stage, "on": self.line_on(), "applicant": applicant,
                "posting": posting}


# -- faults -----------------------------------------------------------------------------------------------------------

PROOF_FAULTS = ["show", "show", "kind", "issuer", "language", "translated", "named", "folio", "signed", "foliated",
                "none", "date", "shows"]


def spoil_proof(maker, record):
    """One thing is wrong with one proof of a record."""
    proofs = record.get("proofs")
    if not proofs:
        return
    proof, fault = maker.pick(proofs), maker.pick(PROOF_FAULTS)
    if fault == "show" and proof.get("shows"):
        proof["shows"].remove(maker.pick(proof["shows"]))
    elif fault == "shows":
        proof.pop("shows", None)
    elif fault == "kind":
        proof["kind"] = maker.pick(["contrato", "constancia-trabajo", "resolucion-designacion", "resolucion-cese",
                                    "certificado-estudios", "constancia-egreso", "diploma-titulo",
                                    "declaracion-jurada", "certificado"])
    elif fault == "issuer":
        proof["issuer"] = maker.pick(["otro", "logistica", "rrhh", "personal"])
    elif fault in ("language", "translated", "named"):
        proof["language"] = "en"
        if fault != "language":
            proof["translated"] = True
        if fault == "named":
            proof["translator"] = "Juana Pérez"
    elif fault == "folio":
        proof.pop("folio", None)
    elif fault in ("signed", "foliated"):
        proof[fault] = False
    elif fault == "none":
        proofs.remove(proof)
    elif fault == "date":
        proof.pop("date", None)


def fault_proof(maker, applicant):
    """Spoils a proof anywhere in the file."""
    section = maker.pick(["education", "education", "collegiation", "training", "experience", "experience",
                          "additional"])
    if applicant[section]:
        spoil_proof(maker, maker.pick(applicant[section]))


def fault_education(maker, applicant):
    """Another status, career, country, egreso or level."""
    records = applicant["education"]
    if not records:
        return
    record, fault = maker.pick(records), maker.pick(["status", "career", "abroad", "egreso", "shift", "ahead", "drop",
                                                     "cycle", "ahead of it", "late"])
    higher = record["level"] not in ("primaria", "secundaria")
    if fault == "status":
        scale = SCALE if record["level"] in ("tecnica-basica", "tecnica-superior", "universitario") else (
            POSTGRADUATE_SCALE if higher else ["incompleta", "completa"])
        record["status"] = maker.pick(scale)
    elif fault == "career" and higher:
        record["career"] = maker.pick(WRONG_CAREERS)
        if maker.chance(0.5):
            record["career"] = "Gestión y " + maker.career
        if maker.chance(0.1):
            del record["career"]
    elif fault == "abroad":
        record["country"] = "ES"
        papers = ["registro-sunedu", "registro-servir", "apostilla", "legalizacion-rree"]
        record["recognition"] = maker.r.sample(papers, maker.r.randrange(4))
        if maker.chance(0.3):
            record["proofs"] = (record.get("proofs") or [])[-1:]
    elif fault == "egreso":
        record.pop("egreso", None)
    elif fault == "shift" and record.get("egreso"):
        moved = day_of(record["egreso"]) + DAY * maker.pick([-30, -1, 1, 30])
        record["egreso"] = max(iso(moved), record.get("from") or "")
    elif fault == "ahead":
        record["egreso"] = max(iso(maker.on + DAY * maker.pick([-1, 0, 1, 300])), record.get("from") or "")
    elif fault == "ahead of it" and not record.get("egreso"):
        record["from"] = iso(maker.on + DAY * maker.pick([-1, 0, 1, 300]))
    elif fault == "late":
        for proof in record["proofs"]:
            if proof["kind"].startswith("diploma-") or proof["kind"] == "certificado":
                proof["date"] = iso(maker.on + DAY * maker.pick([-1, 0, 1, 1, 60]))
    elif fault == "drop":
        records.remove(record)
    elif fault == "cycle":
        record["cycle"] = None


def fault_training(maker, applicant):
    """Other hours, kind, purpose, name or end."""
    records = applicant["training"]
    if not records:
        return
    record, fault = maker.pick(records), maker.pick(["hours", "kind", "purpose", "name", "to", "missing", "body"])
    if fault == "hours":
        record["hours"] = maker.pick([7, 8, 11, 12, 79, 80, 81, 89, 90, 91, 119, 120])
    elif fault == "kind":
        record["kind"] = maker.pick(["curso", "diplomado", "programa", "maestria", "doctorado", "conferencia"])
    elif fault == "purpose":
        record["purpose"] = maker.pick(["titulacion", "pregrado", "induccion", "especializacion"])
    elif fault == "name":
        record["name"] = maker.pick(TOPICS[maker.pick(list(TOPICS))]["close"])
    elif fault == "to":
        record["to"] = maker.pick([iso(maker.on + DAY), iso(maker.on), iso(maker.on)[:7]])
    elif fault == "missing":
        record.pop(maker.pick(["hours", "purpose", "governingBody", "contents"]), None)
    elif fault == "body":
        record["governingBody"] = True
        record["hours"] = maker.pick([79, 80, 89])


def fault_knowledge(maker, applicant):
    """A lower level, or nothing declared."""
    record = maker.pick(applicant["knowledge"])
    fault = maker.pick(["level", "gone", "missing", "kind"])
    if fault == "level":
        record["level"] = "basico"
    elif fault == "gone" and len(applicant["knowledge"]) > 1:
        applicant["knowledge"].remove(record)
    elif fault == "missing":
        record.pop("level", None)
    elif fault == "kind":
        record["kind"] = "idioma"


def fault_experience(maker, applicant):
    """A field of a record is missing or different."""
    records = applicant["experience"]
    if not records:
        return
    record = maker.pick(records)
    fault = maker.pick(["level", "sector", "functions", "position", "kind", "other-level", "open"])
    if fault in ("level", "sector", "functions", "position"):
        record.pop(fault, None)
    elif fault == "kind":
        record["kind"] = maker.pick(["empleo", "servicio", "practica-preprofesional", "practica-profesional",
                                     "secigra"])
    elif fault == "other-level":
        record["level"] = maker.pick(POST_LEVELS)
    elif fault == "open" and len(record["from"]) == 10 and not any("evidence" in p for p in record["proofs"]):
        if day_of(record["from"]) <= maker.on:
            for proof in record["proofs"]:
                proof.setdefault("shows", [])
            maker.open_end(record)


def fault_person(maker, applicant):
    """A declaration is missing or bad, the age at its limit."""
    personal = applicant["personal"]
    declarations = personal["declarations"]
    fault = maker.pick(["age", "declaration", "bad", "registry", "registry", "antecedentes", "nationality", "birth",
                        "all", "kinship"])
    if fault == "age":
        personal["birthDate"] = iso(add_months(maker.on, -18 * 12) + DAY * maker.pick([-1, 0, 1]))
    elif fault == "declaration":
        declarations.pop(maker.pick(sorted(declarations)))
    elif fault == "bad":
        name = maker.pick(["fullCivilRights", "convicted", "disqualified"])
        declarations[name] = name != "fullCivilRights"
    elif fault == "registry":
        declarations["registries"] = [maker.pick(["RNSSC", "REDAM", "REDERECI", "RNAS"])]
        if maker.career == "Derecho" and maker.chance(0.5):
            declarations["registries"] = ["RNAS"]
    elif fault == "antecedentes":
        declarations["antecedentes"] = [maker.pick(["policiales", "penales", "judiciales"])]
    elif fault == "nationality":
        personal["nationality"] = "CL"
        if maker.chance(0.3):
            del personal["nationality"]
    elif fault == "birth":
        del personal["birthDate"]
    elif fault == "all":
        del personal["declarations"]
    elif fault == "kinship":
        declarations["kinship"] = True


def fault_person_once(maker, applicant):
    """As fault_person, where the person is still whole."""
    personal = applicant["personal"]
    if "birthDate" in personal and personal.get("declarations"):
        fault_person(maker, applicant)


def fault_file(maker, applicant):
    """A field of the ficha is empty, a document is missing, not signed or not foliated; a foreigner with one surname."""
    personal = applicant["personal"]
    fault = maker.pick(["field", "field", "street", "document", "signed", "foreigner"])
    if fault == "field":
        name = maker.pick(["paternalSurname", "maternalSurname", "names", "phones", "emails", "address"])
        if name in ("phones", "emails") and maker.chance(0.5):
            personal[name] = []
        else:
            personal.pop(name, None)
    elif fault == "foreigner":
        personal.pop("maternalSurname", None)
        personal["nationality"] = maker.pick(["VE", "PE", None])
        if "document" in personal:
            personal["document"]["type"] = maker.pick(["DNI", "CE", "PASAPORTE"])
    elif fault == "street" and "address" in personal:
        personal["address"].pop(maker.pick(["street", "ubigeo", "reference"]), None)
    elif fault == "document" and applicant["documents"]:
        applicant["documents"].remove(maker.pick(applicant["documents"]))
    elif fault == "signed" and applicant["documents"]:
        maker.pick(applicant["documents"])[maker.pick(["signed", "foliated"])] = False


def fault_college(maker, applicant):
    """No link, no end of validity, nothing declared."""
    if applicant["collegiation"]:
        fault = maker.pick(["link", "until", "gone"])
        record = maker.pick(applicant["collegiation"])
        if fault == "link":
            record.pop("link", None)
        elif fault == "gone":
            applicant["collegiation"].remove(record)
        else:
            for proof in record["proofs"]:
                proof.pop("validUntil", None)


def fault_issuer(maker, applicant):
    """A proof of experience comes from this or that office."""
    for record in applicant["experience"]:
        if record["proofs"] and maker.chance(0.4):
            maker.pick(record["proofs"])["issuer"] = maker.pick(["otro", "logistica", "rrhh", "personal"])


def fault_language(maker, applicant):
    """Papers in another language, translated or not, by somebody named or not."""
    for section in ("education", "training", "experience"):
        for record in applicant[section]:
            if record["proofs"] and maker.chance(0.4):
                proof = maker.pick(record["proofs"])
                proof["language"] = "en"
                if maker.chance(0.7):
                    proof["translated"] = True
                    if maker.chance(0.6):
                        proof["translator"] = "Juana Pérez"


def fault_folio(maker, applicant):
    """A proof, accepted or not, is without its folio."""
    sections = [name for name in ("education", "collegiation", "training", "experience", "additional")
                if applicant[name]]
    if sections:
        proofs = maker.pick(applicant[maker.pick(sections)])["proofs"]
        if proofs:
            maker.pick(proofs).pop("folio", None)


FAULTS = [fault_proof] * 10 + [fault_education] * 6 + [fault_training] * 3 + [fault_experience] * 4 + [
    fault_folio, fault_folio, fault_knowledge, fault_person_once, fault_person_once, fault_file, fault_file,
    fault_college, fault_college, fault_issuer, fault_language]


def add_decisions(maker, line):
    """Some lines carry what an evaluator decided: at most one decision on a record for a requirement."""
    if maker.r.random() > 0.3:
        return
    profile, applicant = line["posting"]["profile"], line["applicant"]
    places = [("education", "education")] + [("training." + asked["id"], "training")
                                             for asked in profile.get("training") or []]
    places += [("experience.specific." + asked["id"], "experience")
               for asked in (profile.get("experience") or {}).get("specific") or []]
    number = ((applicant.get("personal") or {}).get("document") or {}).get("number")
    line["decisions"] = [
        {"applicant": number, "requirement": requirement, "record": record["id"], "accept": maker.r.random() < 0.6,
         "by": "Evaluador", "role": "comite"}
        for requirement, kind in places for record in applicant.get(kind) or [] if maker.r.random() < 0.3 and number]


def add_evaluators(maker, applicant):
    """An evaluator looked at all papers, or at all but one."""
    proofs = [proof for records in applicant.values() if isinstance(records, list) for record in records
              for proof in record.get("proofs") or []]
    if proofs and maker.chance(0.4):
        for proof in proofs:
            proof["verifiedBy"] = "Evaluador"
        if maker.chance(0.5):
            del maker.pick(proofs)["verifiedBy"]


def add_job_alike(maker, applicant):
    """A job as long as another, about the same time, before or after it in the file."""
    whole = [record for record in applicant["experience"]
             if record.get("to") and len(record["to"]) == 10 and len(record["from"]) == 10
             and not any("evidence" in proof for proof in record["proofs"])]
    if whole and maker.chance(0.15):
        record = maker.pick(whole)
        other = json.loads(json.dumps(record)) | {"id": maker.fresh("ex")}
        moved = DAY * maker.pick([-200, -30, -1, 0, 1, 30, 200])
        other["from"], other["to"] = (iso(day_of(record[side]) + moved) for side in ("from", "to"))
        place = applicant["experience"].index(record) + maker.pick([0, 1])
        applicant["experience"].insert(place, other)


def add_ways_of_writing(maker, line):
    """Levels in the names of knowledge; licences in force, and asked to be, and such as end about the documents day."""
    for record in line["applicant"]["knowledge"]:
        if record.get("level") and maker.chance(0.2):
            record["name"] += " " + record.pop("level")
    for asked in line["posting"]["profile"].get("additional") or []:
        if maker.chance(0.15):
            asked["name"] += " vigente"
    for record in line["applicant"]["additional"]:
        for proof in record["proofs"]:
            if maker.chance(0.3):
                proof["validUntil"] = iso(maker.documents_day + DAY * maker.pick([-1, 0, 1]))


def main():
    """Prints N lines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", type=int)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    for index in range(arguments.number):
        name = f"s{arguments.seed}-{index}"
        maker = Maker(name, name)
        line = maker.make()
        add_decisions(maker, line)
        add_ways_of_writing(maker, line)
        add_job_alike(maker, line["applicant"])
        add_evaluators(maker, line["applicant"])
        print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    main()
