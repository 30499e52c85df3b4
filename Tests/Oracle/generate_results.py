"""Prints random processes for `results.py`, one JSON object a line. They press on the borders: marks at a minimum and a
hundredth beside it, means that only rounding would raise, equal totals of unlike parts, every bonus alone and together,
ages around the limit, people who fall out at each stage, votes cast, taken back and out of place, cancelled processes,
and one in eight with a fault in what is given.

    python3 generate_results.py COUNT [--seed N]

The same seed prints the same lines.
"""

import argparse
import copy
import json
import random

import results

ON = "2026-03-24"
CITATION = {"document": "Bases del proceso", "section": "1"}
BIRTHDAYS = ["1985-05-17", "1996-03-24", "1996-03-25", "1996-03-23", "1996-02-29", "1997-07-01", "2002-01-31"]
LEAP_DAY = "2026-02-28"
KNOWLEDGE = {
    "indecopi-2023": ["14", "14", "16", "16", "18", "18", "20", "12", "0"],
    "ipd-cas-2026": ["12", "12.00", "12.01", "11.99", "13.5", "13.50", "16", "16", "20", "0"],
}
# Sheets of one interview: means at the minimum, a third of a hundredth below and above, and many that are equal.
SHEETS = {
    "indecopi-2023": [["24", "24", "24"], ["23", "24", "25"], ["24", "24", "23.99"], ["24", "24", "24.01"],
                      ["24", "23.99", "24.00"], ["30", "30", "30"], ["29", "30", "31"], ["31", "29", "30"],
                      ["30", "30.01", "30"], ["32", "32", "32"], ["34", "34", "34"], ["40", "40", "40"],
                      ["36", "36", "36"], ["35", "36", "37"], ["20", "20", "20"], ["33.33", "33.33", "33.34"]],
    "ipd-cas-2026": [["25"], ["24.99"], ["25", "25", "24.99"], ["24", "25", "26"], ["26", "25", "24"], ["25.01"],
                     ["30", "30"], ["29", "31"], ["31", "29"], ["30", "31", "29"], ["30"], ["40", "40", "40"],
                     ["33", "33", "33.01"], ["20", "22"], ["35", "36"], ["36", "35"], ["24.98", "25.01"],
                     ["24.99", "25.01"]],
}
ABSENCE = {"indecopi-2023": ["NO SE PRESENTÓ", "NO PARTICIPÓ", "DESCALIFICADO"],
           "ipd-cas-2026": ["INASISTENTE"] * 4 + ["DESCALIFICADO"],
           "servir-2020": ["NO SE PRESENTÓ", "DESCALIFICADO"], "pge-2023": ["NO SE PRESENTÓ", "DESCALIFICADO"]}


class Maker:
    """Makes one process. Everything random comes from the one generator it is given."""

    def __init__(self, name):
        self.name = name
        self.random = random.Random(name)
        self.book = self.pick(["indecopi-2023"] * 7 + ["ipd-cas-2026"] * 7 + ["servir-2020"] * 4 + ["pge-2023"] * 2)
        self.graded = self.book in ("servir-2020", "pge-2023")
        self.rows, self.decisions = [], []

    def chance(self, share):
        """True for this share of calls."""
        return self.random.random() < share

    def pick(self, values):
        """One of several."""
        return self.random.choice(values)

    # -----------------------------------------------------------------------------------------------------------------
    # The posting

    def make_posting(self):
        """A posting of the book, with all that its guide leaves open set."""
        override = {}

        def override_value(path, value):
            override[path] = {"value": value, "citation": CITATION}

        self.order = list(results.BOOKS[self.book]["merit.order"])
        profile = {"education": {"anyOf": [{"level": "universitario", "status": "bachiller", "careers": []}]},
                   "experience": {"general": {"years": 3}}}
        if self.graded:
            profile = self.graded_profile()
            if self.chance(0.6):
                self.order = self.pick([["curricular", "conocimientos", "entrevista"],
                                        ["conocimientos", "curricular", "entrevista"]])
                override_value("merit.order", self.order)
                override_value("merit.marks.conocimientos", {"minimum": 12, "maximum": 20, "step": self.pick([1, 0.5])})
            override_value("merit.marks.curricular", {"minimum": self.pick([20, 22, 24]),
                                                      "maximum": self.pick([36, 40]), "step": 1})
            override_value("merit.marks.entrevista", {"minimum": 24, "maximum": 40, "step": 0.01})
            override_value("merit.grades.formacion", {"minimum": 8, "first": 10, "second": 12})
            override_value("merit.grades.general", {"minimum": 6, "first": 8, "second": 10})
            override_value("merit.grades.especifica", {"minimum": 4, "first": 6.5, "second": 8})
            override_value("merit.grades.publico", {"minimum": 4, "first": 6, "second": 8})
            override_value("merit.needed", self.pick([50, 60, 73, 79]))
        else:
            if self.chance(0.1):
                override_value("merit.needed", self.pick([90, 95]))
            if self.chance(0.1) and self.book == "indecopi-2023":
                override_value("merit.advance", self.pick([1, 2, "any"]))
        if self.chance(0.25):
            override_value("merit.substitutes", self.pick(["one", "all"]))
        self.needs_education = bool(profile.get("education"))
        rules = {"book": self.book}
        if override:
            rules["override"] = override
        self.on = LEAP_DAY if self.chance(0.15) else ON
        return {"schema": "posting/1", "id": "P-" + self.name, "call": "C-" + self.name, "entity": "Entidad",
                "regime": "DL1057", "modality": "convocatoria-publica", "position": "Analista", "unit": "Oficina",
                "vacancies": self.pick([1, 1, 1, 2, 2, 3]), "rules": rules, "profile": profile,
                "schedule": {"application": {"from": self.on + "T08:30", "to": self.on + "T16:30"}}}

    def graded_profile(self):
        """What Anexo 3 gives points for; now and then some of it is not asked."""
        profile = {}
        if self.chance(0.9):
            profile["education"] = {"anyOf": [{"level": "universitario", "status": "bachiller", "careers": []}]}
        experience = {"general": {"years": 3}}
        specific = []
        if self.chance(0.8):
            specific.append({"id": "funcion", "years": 2, "matters": ["archivo"]})
        if self.chance(0.3):
            specific.append({"id": "nivel", "years": 1, "matters": ["archivo"], "minimumLevel": "asistente"})
        if self.chance(0.7):
            specific.append({"id": "publico", "years": 1, "matters": ["archivo"], "sector": "publico"})
        if specific:
            experience["specific"] = specific
        profile["experience"] = experience
        return profile

    # -----------------------------------------------------------------------------------------------------------------
    # The people

    def make_verdict(self, document, stage, outcome, facts):
        """A verdict with what results read of it."""
        return {"schema": "verdict/1", "posting": self.posting["id"], "book": self.book,
                "applicant": {"document": {"type": "DNI", "number": document},
                              "name": f"APELLIDO {document[-2:]}, Ana"},
                "stage": stage, "standing": "preliminary", "on": self.on, "assumed": [], "outcome": outcome,
                "merit": facts,
                "receipt": {part: "sha256:" + "0" * 64 for part in ("book", "posting", "file", "evidence", "decisions")}
                | {"engine": "0.0.0"}}

    def make_facts(self):
        """What points and bonuses need of one person."""
        years, months = self.pick([(0, 11), (1, 0), (1, 11), (2, 0), (2, 11), (3, 0), (8, 2), (0, 0)])
        bonuses = []
        if self.chance(0.25):
            bonuses.append({"kind": "disability", "proved": self.chance(0.85)})
        if self.chance(0.25):
            bonuses.append({"kind": "armedForces", "proved": self.chance(0.85)})
        if self.chance(0.25):
            bonuses.append({"kind": "athlete", "proved": self.chance(0.85), "level": self.random.randint(1, 5)})
        margins = {}
        experience = self.posting["profile"].get("experience") or {}
        names = ["experience.general"] + ["experience.specific." + asked["id"]
                                          for asked in experience.get("specific") or []]
        for name in names:
            above = self.pick([(0, 0, 0), (1, 11, 29), (2, 0, 0), (3, 11, 29), (4, 0, 0), (9, 5, 1)])
            margins[name] = {"years": above[0], "months": above[1], "days": above[2]}
        return {"birthDate": self.pick(BIRTHDAYS),
                "publicSector": {"totalDays": years * 365 + months * 30, "years": years, "months": months, "days": 0},
                "bonuses": bonuses,
                "grades": {"highest": {"level": "universitario", "status": "titulado"},
                           "asked": {"level": "universitario", "status": "bachiller"} if self.needs_education else None,
                           "above": self.pick([0, 1, 2, 3]) if self.needs_education else None,
                           "formation": self.pick(["profesional", "profesional", "tecnico", None])},
                "margins": margins}

    def row(self, document, stage, mark="", status="", evaluator="Oficina", detail=""):
        """One row of the scores."""
        self.rows.append({"document": document, "stage": stage, "evaluator": evaluator, "mark": mark, "status": status,
                          "detail": detail})

    def write_marks(self, document, plan, stage):
        """The rows of one person at a stage."""
        if stage == "conocimientos":
            if plan["knowledge"] in ABSENCE[self.book]:
                self.row(document, stage, status=plan["knowledge"])
            elif isinstance(plan["knowledge"], list):
                self.row(document, stage, detail=" ".join(plan["knowledge"]))
            else:
                self.row(document, stage, plan["knowledge"])
            return
        if plan["psychological"] is not None:
            self.row(document, "psicologica", status=plan["psychological"])
            if plan["psychological"] and self.book == "ipd-cas-2026":
                return
        if isinstance(plan["interview"], str):
            self.row(document, stage, status=plan["interview"])
            return
        for index, sheet in enumerate(plan["interview"]):
            evaluator = "area-usuaria: J. Ramos" if index == plan["area"] else f"Evaluador {index}"
            detail = isinstance(sheet, list)
            self.row(document, stage, "" if detail else sheet, evaluator=evaluator,
                     detail=" ".join(sheet) if detail else "")

    def make_plan(self):
        """The marks one person would get at each stage."""
        absence = ABSENCE[self.book]
        if self.graded:
            step = (self.posting["rules"]["override"].get("merit.marks.conocimientos") or {"value": {"step": 1}})
            halves = ["12.5"] if step["value"]["step"] == 0.5 else []
            knowledge = self.pick(["12", "12", "11", "13", "18", "18", "20"] + halves)
            if self.chance(0.2):
                knowledge = [self.pick(["sobresaliente", "aceptable", "basico", "insuficiente"]) for _ in range(4)]
            interview = self.pick([["24"], ["25"], ["25", "25"], ["24", "26"], ["23.99"], ["30", "30"], ["30"], ["40"]])
            if self.chance(0.15):
                interview = [[str(self.random.randint(2, 5)) for _ in range(10)]
                             for _ in range(self.pick([1, 1, 2]))]
            area = 0 if self.chance(0.97) else None
        else:
            knowledge, interview = self.pick(KNOWLEDGE[self.book]), self.pick(SHEETS[self.book])
            area = self.pick([0, 0, 0, None]) if self.chance(0.4) else 0
        if self.chance(0.08):
            knowledge = self.pick(absence)
        if self.chance(0.08):
            interview = self.pick(absence)
        psychological = None
        if self.chance(0.3):
            psychological = self.pick(["", "", absence[0]])
        return {"knowledge": knowledge, "interview": interview, "area": area, "psychological": psychological}

    def make_people(self):
        """Everybody's plan, facts and outcome; plans are often shared, so that totals are equal."""
        self.in_stages = self.book == "ipd-cas-2026" and self.chance(0.5)
        self.announced = self.book == "indecopi-2023" and self.chance(0.3)
        fails = self.pick([0.02, 0.05, 0.1, 0.1, 0.2, 0.9])
        self.fichas, self.papers, people = [], [], []
        for index in range(self.pick([1, 2, 3, 3, 4, 5, 6, 7, 8, 9])):
            other = self.pick(people) if people and self.chance(0.45) else None
            person = copy.deepcopy(other) if other else {"plan": self.make_plan(), "facts": self.make_facts()}
            if other and self.chance(0.4):
                person["facts"] = self.make_facts()
            if other and not self.graded and isinstance(person["plan"]["interview"], list) and self.chance(0.5):
                self.random.shuffle(person["plan"]["interview"])
            person["document"] = str(40000001 + index)
            person["outcome"] = self.pick(["NO APTO", "NO APTO", "DESCALIFICADO"]) if self.chance(fails) else "APTO"
            people.append(person)
            if self.book == "ipd-cas-2026" and person["facts"]["bonuses"]:
                self.decide_on_athlete(person["document"])
        alive = []
        for person in people:
            if "ficha" in self.order and self.chance(fails / 2):
                self.add_verdict(person, "ficha", "NO APTO")
                continue
            if self.in_stages:
                self.add_verdict(person, "ficha", "APTO")
            elif self.announced:
                self.add_verdict(person, "ficha", self.pick(["APTO", "APTO", "NO APTO"]))
            alive.append(person)
        steps = {"conocimientos": self.test, "curricular": self.look_at_papers, "entrevista": self.interview}
        for stage in self.order:
            if stage != "ficha":
                alive = steps[stage](alive)

    def add_verdict(self, person, stage, outcome):
        """A verdict on the ficha or on the papers of somebody."""
        verdict = self.make_verdict(person["document"], stage, outcome, person["facts"])
        (self.fichas if stage == "ficha" else self.papers).append(verdict)

    def test(self, people):
        """The knowledge test. Gives back who goes on; who does not may have a verdict on the papers all the same."""
        values = self.posting["rules"].get("override") or {}
        advance = values.get("merit.advance", {}).get("value", results.BOOKS[self.book]["merit.advance"])
        minimum = 14 if self.book == "indecopi-2023" else 12
        passing = {self.knowledge_of(person["plan"]) for person in people} - {None}
        highest = sorted({mark for mark in passing if mark >= minimum}, reverse=True)
        if advance not in (None, "any"):
            highest = highest[:advance]
        going = []
        for person in people:
            self.write_marks(person["document"], person["plan"], "conocimientos")
            if self.knowledge_of(person["plan"]) in highest:
                going.append(person)
            elif not self.in_stages and not self.announced and self.order.index("curricular") > self.order.index(
                    "conocimientos"):
                if "ficha" in self.order and self.chance(0.5):
                    self.add_verdict(person, "ficha", "APTO")
                else:
                    self.add_verdict(person, "curricular", person["outcome"])
        return going

    def look_at_papers(self, people):
        """Verdicts on the papers, or the word of the bases for who handed in none."""
        going = []
        for person in people:
            if self.chance(0.05) and (self.in_stages or self.announced or "ficha" in self.order):
                status = self.pick(["NO APTO", ABSENCE[self.book][0]])
                self.row(person["document"], "curricular", status=status)
                if not self.in_stages and not self.announced:
                    self.add_verdict(person, "ficha", "APTO")
                continue
            self.add_verdict(person, "curricular", person["outcome"])
            if person["outcome"] == "APTO" and self.passes_curricular(person["facts"]):
                going.append(person)
        return going

    def interview(self, people):
        """The sheets of the interviews, and before them the psychological test."""
        for person in people:
            self.write_marks(person["document"], person["plan"], "entrevista")
        for _ in range(self.pick([0, 0, 1, 2, 4])):
            self.level_totals(people)
        return []

    def level_totals(self, people):
        """Gives one person, who has no bonus, the interview with which the total of another one is reached."""
        if len(people) < 2:
            return
        one, other = self.random.sample(people, 2)
        disabled = [person for person in people if person is not other
                    and {"kind": "disability", "proved": True} in person["facts"]["bonuses"]]
        one = self.pick(disabled) if disabled else one
        other["facts"]["bonuses"].clear()
        other["facts"]["birthDate"] = BIRTHDAYS[0]
        try:
            decided = results.decide({"posting": self.posting, "verdicts": [self.fichas, self.papers],
                                      "scores": self.rows, "decisions": self.decisions})["people"]
        except results.Refused:
            return  # as where sheets differ and none is of the área usuaria
        totals = [decided[person["document"]]["total"] for person in (one, other)]
        rows = [row for row in self.rows if (row["document"], row["stage"]) == (other["document"], "entrevista")]
        if None in totals:
            return
        mark = results.number(totals[0]["exact"]) - results.number(totals[1]["exact"]) + results.number(
            decided[other["document"]]["stages"]["entrevista"]["mark"]["exact"])
        if 20 <= mark <= 40 and (mark * 100).denominator == 1:
            for row in rows:
                row.update(mark=results.shown(mark), detail="")

    def decide_on_athlete(self, document):
        """Decisions on whether being an athlete is pertinent: yes, no, both, or by somebody who may not."""
        for place in range(self.pick([0, 1, 1, 1, 2])):
            self.decisions.append({"applicant": document, "requirement": "bonus.athlete", "record": f"r{place}",
                                   "accept": self.chance(0.7), "by": "Comité",
                                   "role": "comite" if self.chance(0.85) else "evaluador",
                                   "on": self.pick(["2026-04-08", "2026-04-09"]), "ground": "Según el perfil"})

    def knowledge_of(self, plan):
        """The mark of the knowledge test, or None."""
        if isinstance(plan["knowledge"], list):
            return sum(results.SERVIR["merit.rubric.levels"][word] for word in plan["knowledge"])
        return None if plan["knowledge"] in ABSENCE[self.book] else results.number(plan["knowledge"])

    def passes_curricular(self, facts):
        """Whether the points of the papers reach the minimum."""
        if not self.graded:
            return True
        process = results.Process({"posting": self.posting, "verdicts": [], "scores": []})
        return results.graded_mark(process, {"merit": facts}) >= process.marks_of("curricular")["minimum"]

    # -----------------------------------------------------------------------------------------------------------------
    # What happens to the whole process

    def cast_votes(self, line):
        """Votes for some of those who are tied."""
        rule = {"indecopi-2023": "voteHR", "servir-2020": "voteArea", "pge-2023": "voteArea"}.get(self.book)
        if rule is None:
            return
        people = results.decide(line)["people"]
        tied = [document for document, entry in people.items() if (entry.get("tie") or {}).get("needs") == rule]
        for document in tied:
            if self.chance(0.4):
                vote = {"applicant": document, "requirement": "tie", "record": "voto", "accept": self.chance(0.9),
                        "by": "J. Soto", "role": results.VOTE_ROLES[rule], "on": "2026-04-17", "ground": "Por mérito"}
                self.decisions.append(vote)
                if self.chance(0.15):
                    self.decisions.append(vote | {"accept": not vote["accept"], "record": "voto2"})

    def not_sign(self, line):
        """Those whom a vacancy reached and who did not sign, one after the other."""
        for _ in range(self.pick([1, 1, 2, 3, 9])):
            people = results.decide(line)["people"]
            winners = [document for document, entry in people.items() if entry["condition"] == "GANADOR"]
            if not winners:
                return
            line["notSigned"] = line.get("notSigned", []) + [self.pick(winners)]

    def cancel(self, line):
        """Cancelled after some stage, or in the middle of it."""
        line["cancelled"] = "Restricciones presupuestales"
        stages = [stage for stage in self.order if stage not in ("ficha", "curricular")]
        kept = stages[:self.random.randint(0, len(stages))]
        if self.book == "ipd-cas-2026" and self.chance(0.8):
            kept = [stage for stage in kept if stage != "entrevista"]
        line["scores"] = [row for row in line["scores"] if row["stage"] in kept]
        if kept and self.chance(0.5):
            whose = self.pick([row["document"] for row in line["scores"]] or ["-"])
            line["scores"] = [row for row in line["scores"] if row["document"] != whose or row["stage"] != kept[-1]]

    def spoil(self, line):
        """One thing that is wrong with what is given."""
        rows = line["scores"]
        if self.chance(0.25) or not rows:
            self.spoil_words(line)
            return
        row = self.pick(rows)
        kind = self.pick(["range", "step", "twice", "nobody", "missing", "status", "both", "late", "sheets"])
        if kind == "range":
            beyond = "22" if self.book == "indecopi-2023" else "20.01"
            row.update(mark="40.01" if row["stage"] == "entrevista" else beyond, status="", detail="")
        elif kind == "step":
            row.update(mark="15.005", status="", detail="")
        elif kind == "twice":
            rows.append(dict(row))
        elif kind == "nobody":
            rows.append(dict(row, document="49999999"))
        elif kind == "missing":
            rows.remove(row)
        elif kind == "status":
            row.update(mark="", status="AUSENTE", detail="")
        elif kind == "both":
            row.update(mark="20", status="DESCALIFICADO", detail="")
        elif kind == "late":
            out = [verdict["applicant"]["document"]["number"] for file in line["verdicts"] for verdict in file
                   if verdict["outcome"] != "APTO"]
            if out:
                rows.append({"document": self.pick(out), "stage": "entrevista", "evaluator": "Evaluador 9",
                             "mark": "30", "status": "", "detail": ""})
        elif kind == "sheets":
            rows.append({"document": row["document"], "stage": "entrevista", "evaluator": "Evaluador 9", "mark": "30",
                         "status": "", "detail": ""})

    def spoil_words(self, line):
        """A vote by who has none or on nobody, an athlete who is nobody, somebody who was never asked to sign."""
        documents = [verdict["applicant"]["document"]["number"] for file in line["verdicts"] for verdict in file]
        kind = self.pick(["role", "nobody", "athlete", "unsigned"])
        if kind == "unsigned":
            line["notSigned"] = [self.pick(documents)]
            return
        line["decisions"].append({
            "applicant": self.pick(documents) if kind == "role" else "49999999",
            "requirement": "bonus.athlete" if kind == "athlete" else "tie", "record": "voto", "accept": True,
            "by": "J. Soto", "role": "comite" if kind in ("role", "athlete") else self.pick(
                list(results.VOTE_ROLES.values())), "on": "2026-04-17", "ground": "Por mérito"})

    def make(self):
        """The whole line."""
        self.posting = self.make_posting()
        self.make_people()
        verdicts = [self.fichas, self.papers] if self.chance(0.5) else [self.fichas + self.papers]
        verdicts = [file for file in verdicts if file]
        self.random.shuffle(self.rows)
        line = {"name": self.name, "posting": self.posting, "verdicts": verdicts, "scores": self.rows,
                "decisions": self.decisions}
        if self.graded and self.chance(0.7):
            line["quota"] = self.pick(["met", "unmet", "unmet"])
        if self.chance(0.06):
            self.cancel(line)
        elif self.chance(0.1):
            line["until"] = self.pick(self.order)
            line.pop("quota", None)
            line["decisions"] = []
        elif self.chance(0.125):
            self.spoil(line)
        else:
            try:
                if self.chance(0.7):
                    self.cast_votes(line)
                if self.chance(0.25):
                    self.not_sign(line)
            except results.Refused:
                pass  # e.g. a mark of the rubric out of range: left as it is
        return line


def main():
    """Prints COUNT lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    for index in range(arguments.count):
        print(json.dumps(Maker(f"r{arguments.seed}-{index}").make(), ensure_ascii=False))


if __name__ == "__main__":
    main()
