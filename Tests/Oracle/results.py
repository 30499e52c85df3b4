"""Independent reference implementation of what the verdicts and scores of one process come to.

It follows the bases, and is naive on purpose: exact fractions, one person at a time, every group of people with one total
parted rule by rule. It has its own copy of the values of the books. It is meant to be compared with the command
`results`, never to be fast.

    python3 results.py < processes.ndjson > decided.ndjson

Each input line is one process:

    name        of the situation, repeated in the output
    posting     a posting/1
    verdicts    a list of lists of verdict/1: the lines of each file of verdicts
    scores      a list of objects with the columns of the scores: document, stage, evaluator, mark, status, detail
    decisions   optional: votes and decisions on athletes, as in decisions/1
    quota       optional: "met" or "unmet"
    notSigned   optional: numbers of the documents of those who did not sign
    cancelled   optional: why the process was cancelled
    until       optional: a stage; only the list of that stage is made

Each output line has `name` and either `faults`, where the process cannot be decided as it stands; or `result` and
`people`; or, until a stage, `reached`: who came so far, with condition, marks and whether they go on. Figures stand
twice: exact, as a fraction, and as published, with two decimals.
"""

import datetime
import json
import sys
from fractions import Fraction

# ---------------------------------------------------------------------------------------------------------------------
# Values of the books, from the bases. The paths are those that a posting overrides.

ATHLETE = {"1": 20, "2": 16, "3": 12, "4": 8, "5": 4}  # Indecopi 2.1.5 c, IPD 9.4, SERVIR 4.3: one scale

INDECOPI = {
    "merit.order": ["conocimientos", "curricular", "entrevista"],  # 1.5, 2.1.2 to 2.1.4
    "merit.marks.conocimientos": {"minimum": 14, "maximum": 20, "step": 2},  # 2.1.2: ten questions of two points
    "merit.marks.curricular": {"minimum": 40, "maximum": 40},  # 1.5
    "merit.marks.entrevista": {"minimum": 24, "maximum": 40, "step": "0.01"},  # 1.5, 2.1.4
    "merit.advance": 3,  # 2.1.2: las tres notas aprobatorias más altas
    "merit.curricular.points": "fixed",
    "merit.interview.sheets": 3,  # 2.1.4: un total de tres fichas
    "merit.interview.combine": "mean",  # 2.1.4: sumadas y promediadas
    "merit.psychological.absence": "noted",  # 2.1.2: el resultado es referencial
    "merit.statuses": ["NO SE PRESENTÓ", "NO PARTICIPÓ", "DESCALIFICADO"],  # 2.1.2, 2.1.4
    "merit.needed": 78,  # 1.5
    "merit.ties": ["disability", "interview", "voteHR"],  # 2.1.5 and its NOTA
    "merit.substitutes": "all",  # 2.1.4: los accesitarios; III.i: al siguiente accesitario según orden de mérito
    "merit.desierto": ["noApplicants", "noneQualifies", "nonePasses"],  # 3.1 a
    "merit.cancel": "anytime",  # 3.1 b
    "bonus.athlete.percentages": ATHLETE,
    "bonus.athlete.base": "final",
    "bonus.athlete.pertinent": False,
    "bonus.youth.percentage": 0,  # older than D.S. 078-2025-PCM
    "bonus.youth.maximumAge": 29,
    "bonus.youth.publicSector": {"1": 0, "2": 0, "3": 0},
    "bonus.disability.percentage": 15,  # 2.1.5 a
    "bonus.armedForces.percentage": 10,  # 2.1.5 b
    "bonus.base": "marks",  # 2.1.5: sobre el Puntaje Total, the sum of the marks
    "decisions.roles": None,  # anybody
}

IPD = {
    "merit.order": ["ficha", "conocimientos", "curricular", "entrevista"],  # 6.3, 7.1, 7.2, 7.4
    "merit.marks.conocimientos": {"minimum": 12, "maximum": 20, "step": "0.01"},  # 7.1, VIII
    "merit.marks.curricular": {"minimum": 40, "maximum": 40},  # 7.2.B, VIII
    "merit.marks.entrevista": {"minimum": 25, "maximum": 40, "step": "0.01"},  # 7.4, VIII
    "merit.advance": None,
    "merit.curricular.points": "fixed",
    "merit.interview.sheets": None,
    "merit.interview.combine": "mean",
    "merit.psychological.absence": "ends",  # 7.3: no pasan a la entrevista personal
    "merit.statuses": ["INASISTENTE", "DESCALIFICADO"],  # 7.1, 7.3, 7.4; 7.2
    "merit.needed": 77,  # 10.2
    "merit.ties": ["areaInterview"],  # 10.2
    "merit.substitutes": "one",  # 10.3: inmediatamente después del postulante declarado ganador; 12.1 f
    "merit.desierto": ["noApplicants", "noneQualifies", "nonePasses", "noneAttends", "winnerDoesNotSign",
                       "substituteDoesNotSign"],  # 12.1 a to f
    "merit.cancel": "beforeInterview",  # 12.2
    "bonus.athlete.percentages": ATHLETE,
    "bonus.athlete.base": "final",  # 9.4: en valores absolutos sobre el puntaje final
    "bonus.athlete.pertinent": True,  # 9.4: siempre que ésta sea pertinente al perfil
    "bonus.youth.percentage": 10,  # 9.3
    "bonus.youth.maximumAge": 29,  # 9.3
    "bonus.youth.publicSector": {"1": 1, "2": 2, "3": 3},  # 9.3
    "bonus.disability.percentage": 15,  # 9.2
    "bonus.armedForces.percentage": 10,  # 9.1
    "bonus.base": "subtotal",
    "decisions.roles": ["comite"],  # 7.2.B: el Comité de Selección
}

SERVIR = {
    "merit.order": ["curricular", "entrevista"],  # 3: only these two are obligatory
    "merit.marks.conocimientos": None,  # the guide leaves the points to the bases (Anexo 1, 2.4)
    "merit.marks.curricular": None,
    "merit.marks.entrevista": None,
    "merit.advance": None,
    "merit.curricular.points": "graded",  # Anexo 3
    "merit.grades.steps": {"degreesFirst": 1, "degreesSecond": 2, "yearsFirst": 2, "yearsSecond": 4},  # Anexo 3
    "merit.grades.formacion": None,
    "merit.grades.general": None,
    "merit.grades.especifica": None,
    "merit.grades.publico": None,
    "merit.rubric.levels": {"sobresaliente": 5, "aceptable": 4, "basico": 2, "insuficiente": 0},  # Anexo 5
    "merit.sheet.weights": {"puesto": 50, "area": 35, "cultura": 15},  # Anexo 7, its titles
    "merit.sheet.criteria": {"puesto": 4, "area": 3, "cultura": 3},  # Anexo 7
    "merit.sheet.scale": {"minimum": 1, "maximum": 5},  # Anexo 7
    "merit.interview.sheets": None,
    "merit.interview.combine": "consensus",  # 3.4.1: en consenso
    "merit.psychological.absence": "noted",  # 3.3
    "merit.statuses": ["NO SE PRESENTÓ", "DESCALIFICADO"],  # Anexo 1, 2.7
    "merit.needed": None,
    "merit.ties": ["disabilityUnderQuota", "voteArea"],  # 3.4.1, 1.4
    "merit.substitutes": "all",  # the guide names none: everybody in the list por orden de mérito
    "merit.desierto": ["noApplicants", "noneQualifies", "nonePasses"],  # the guide names none
    "merit.cancel": "anytime",
    "bonus.athlete.percentages": ATHLETE,
    "bonus.athlete.base": "curricular",  # 4.3: 30 -> 36, inside the total
    "bonus.athlete.pertinent": False,
    "bonus.youth.percentage": 0,
    "bonus.youth.maximumAge": 29,
    "bonus.youth.publicSector": {"1": 0, "2": 0, "3": 0},
    "bonus.disability.percentage": 15,  # 4.1
    "bonus.armedForces.percentage": 10,  # 4.2
    "bonus.base": "subtotal",
    "decisions.roles": None,
}

# The user guide of the PGE has nothing on merit: all of it is the SERVIR guide's.
BOOKS = {"indecopi-2023": INDECOPI, "ipd-cas-2026": IPD, "servir-2020": SERVIR, "pge-2023": SERVIR}

VOTE_ROLES = {"voteHR": "recursos-humanos", "voteArea": "area-usuaria"}
ABSENCES = ["INASISTENTE", "NO SE PRESENTÓ", "NO PARTICIPÓ"]

# Whose bases list cases of a process without winner: the guide of SERVIR lists none, so no case of it has a number.
LISTS_CASES = ["indecopi-2023", "ipd-cas-2026"]


class Refused(Exception):
    """The process cannot be decided: a fault in what was given."""


def number(value):
    """A figure as an exact fraction; a comma or a point before the decimals."""
    return Fraction(str(value).replace(",", "."))


def shown(value):
    """A figure as published: two decimals, half up."""
    if value is None:
        return None
    hundredths = (value * 100 + Fraction(1, 2)).__floor__()
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def figure(value):
    """Both forms of a figure."""
    return None if value is None else {"exact": str(value), "shown": shown(value)}


# ---------------------------------------------------------------------------------------------------------------------
# What is given

class Process:
    """One process: the values that hold, the people and what was given for each."""

    def __init__(self, line):
        self.posting = line["posting"]
        rules = self.posting["rules"]
        self.values = dict(BOOKS[rules["book"]])
        for path, leaf in (rules.get("override") or {}).items():
            self.values[path] = None if leaf["value"] == "any" else leaf["value"]
        self.numbers_cases = rules["book"] in LISTS_CASES or "merit.desierto" in (rules.get("override") or {})
        self.vacancies = self.posting["vacancies"]
        self.decisions = line.get("decisions") or []
        self.quota = line.get("quota")
        self.not_signed = line.get("notSigned") or []
        self.cancelled = line.get("cancelled") is not None
        self.order = self.values["merit.order"]
        self.until = line.get("until")
        if self.until:
            self.order = self.order[:self.order.index(self.until) + 1]
        self.read_verdicts(line["verdicts"])
        self.rows = {}
        for row in line["scores"]:
            if self.until and row["stage"] not in self.order + ["psicologica"]:
                continue  # of a later stage: not read
            self.rows.setdefault((row["document"], row["stage"]), []).append(row)

    def read_verdicts(self, files):
        """Of each person the verdict on the ficha and the one on the papers, as far as there are any."""
        self.fichas, self.papers, self.people = {}, {}, []
        for verdict in [verdict for file in files for verdict in file]:
            document = verdict["applicant"]["document"]["number"]
            place = self.fichas if verdict["stage"] == "ficha" else self.papers
            if document in place:
                raise Refused(f"{document}: two verdicts of one stage")
            place[document] = verdict
            if document not in self.people:
                self.people.append(document)
        self.in_stages = any(document in self.fichas for document in self.papers)
        if self.in_stages:
            for document in self.papers:
                if document not in self.fichas:
                    raise Refused(f"{document}: papers without a ficha")

    def value(self, path):
        """A value that must be there."""
        if self.values.get(path) is None:
            raise Refused(f"{path} is not set")
        return self.values[path]

    def marks_of(self, stage):
        """Least mark that passes, greatest, step."""
        scale = self.value(f"merit.marks.{stage}")
        return {name: number(scale[name]) for name in scale}

    def latest(self, requirement, document, roles=None):
        """Of the decisions on one matter of a person the latest; of equal or missing days the later in the list."""
        found = None
        for decision in self.decisions:
            if decision["applicant"] == document and decision["requirement"] == requirement:
                if roles is None or decision.get("role") in roles:
                    if found is None or (decision.get("on") or "") >= (found.get("on") or ""):
                        found = decision
        return found

    def has_vote(self, document, role):
        """Whether the one who has the casting vote cast it for this person, and did not take it back."""
        vote = self.latest("tie", document, [role])
        return vote is not None and vote["accept"]


# ---------------------------------------------------------------------------------------------------------------------
# Marks

def rubric_mark(process, words):
    """SERVIR Anexo 5: the points of each answer's level, added."""
    return sum(number(process.value("merit.rubric.levels")[word]) for word in words)


def sheet_mark(process, points):
    """SERVIR Anexo 7: each factor as a share of what its criteria can come to, weighted, of the stage's maximum."""
    criteria, weights = process.value("merit.sheet.criteria"), process.value("merit.sheet.weights")
    greatest = number(process.value("merit.sheet.scale")["maximum"])
    percent, place = Fraction(0), 0
    for factor in ("puesto", "area", "cultura"):
        count = int(criteria[factor])
        share = sum(points[place:place + count]) / (count * greatest)
        percent += share * number(weights[factor])
        place += count
    return percent / 100 * process.marks_of("entrevista")["maximum"]


def mark_of(process, row):
    """The mark of one row; None where it has none."""
    detail = (row.get("detail") or "").split()
    mark = number(row["mark"]) if row.get("mark") else None
    scale = process.marks_of(row["stage"])
    if detail:
        if row["stage"] == "conocimientos":
            return rubric_mark(process, detail)
        return sheet_mark(process, [number(point) for point in detail])
    if mark is not None:
        if mark < 0 or mark > scale["maximum"]:
            raise Refused(f"{row['document']}: {row['stage']}: out of range")
        if (mark / scale["step"]).denominator != 1:
            raise Refused(f"{row['document']}: {row['stage']}: between two steps")
    return mark


def is_area(row):
    """Whether a sheet is that of the área usuaria."""
    evaluator = row.get("evaluator") or ""
    return evaluator == "area-usuaria" or evaluator.startswith("area-usuaria:")


def interview_mark(process, rows):
    """The mean of the sheets; or, in consensus, one mark, and where they differ that of the área usuaria."""
    marks = [mark_of(process, row) for row in rows]
    if process.values["merit.interview.combine"] == "mean":
        return sum(marks) / len(marks)
    if len(set(marks)) == 1:
        return marks[0]
    area = [mark_of(process, row) for row in rows if is_area(row)]
    if not area:
        raise Refused(f"{rows[0]['document']}: sheets differ and none is of the área usuaria")
    return area[0]


def graded_mark(process, verdict):
    """SERVIR Anexo 3: points for what is asked, more for one and two degrees, for two and four years above it."""
    steps, profile, merit = process.value("merit.grades.steps"), process.posting["profile"], verdict["merit"]
    total = Fraction(0)

    def points(criterion, above, first, second):
        band = "second" if above >= number(second) else "first" if above >= number(first) else "minimum"
        return number(process.value(f"merit.grades.{criterion}")[band])

    if profile.get("education"):
        total += points("formacion", merit["grades"]["above"], steps["degreesFirst"], steps["degreesSecond"])
    experience = profile.get("experience") or {}
    asked = {"general": [], "especifica": [], "publico": []}
    if experience.get("general"):
        asked["general"].append("experience.general")
    for requirement in experience.get("specific") or []:
        criterion = "publico" if requirement.get("sector") == "publico" else "especifica"
        asked[criterion].append("experience.specific." + requirement["id"])
    for criterion, requirements in asked.items():
        if requirements:
            margins = [merit["margins"][requirement] for requirement in requirements]
            least = min((margin["years"], margin["months"], margin["days"]) for margin in margins)
            total += points(criterion, least[0], steps["yearsFirst"], steps["yearsSecond"])
    return min(total, process.marks_of("curricular")["maximum"])


# ---------------------------------------------------------------------------------------------------------------------
# Stage by stage

class Person:
    """How far one person came. `end` is None of somebody who passed every stage so far."""

    def __init__(self, document):
        self.document = document
        self.marks = {}
        self.exact = {}
        self.passed = {}
        self.end = None
        self.ended_at = None
        self.by_verdict = False
        self.absent = False
        self.pending = False
        self.area = None
        self.kept_from = None  # a stage that the person ended before, without having reached it

    def stop(self, stage, condition, by_verdict=False):
        """The person falls out in a stage, by a verdict or by a mark."""
        self.by_verdict = by_verdict
        self.passed[stage] = False
        self.end, self.ended_at = condition, stage

    def goes_on(self):
        """Whether nothing ended this person's way."""
        return self.end is None and not self.pending


def status_of(process, rows, extra=()):
    """The status that stands instead of a mark, or None."""
    statuses = {row["status"] for row in rows if row.get("status")}
    for status in statuses:
        if status not in process.values["merit.statuses"] and status not in extra:
            raise Refused(f"{rows[0]['document']}: {status} is no status of the book")
    return min(statuses) if statuses else None


def has_something(process, person, stages):
    """Whether the scores have anything of one of these stages for this person. Papers may be looked at in advance."""
    for stage in stages:
        if process.rows.get((person.document, stage)):
            return True
    return False


def judge_ficha(process, people):
    """IPD 6.3: who declares to meet the profile goes on. Who has a verdict on the papers alone is taken to have."""
    for person in people:
        verdict = process.fichas.get(person.document)
        if verdict is None or verdict["outcome"] == "APTO":
            person.passed["ficha"] = True
        else:
            person.stop("ficha", verdict["outcome"], by_verdict=True)


def judge_marked(process, people, stage, missing):
    """A stage whose marks are given: the knowledge test or the interview."""
    scale = process.marks_of(stage)
    for person in [person for person in people if person.goes_on()]:
        rows = process.rows.get((person.document, stage), [])
        if not rows:
            missing(person, stage)
            continue
        status = status_of(process, rows)
        if status:
            person.stop(stage, status)
            person.absent = status in ABSENCES
            continue
        if stage == "entrevista":
            sheets = process.values["merit.interview.sheets"]
            if sheets is not None and len(rows) != sheets:
                raise Refused(f"{person.document}: {len(rows)} sheets")
            evaluators = [row.get("evaluator") for row in rows]
            if not all(evaluators) or len(set(evaluators)) != len(evaluators):
                raise Refused(f"{person.document}: a sheet without evaluator, or two of one")
            mark = interview_mark(process, rows)
            area = [mark_of(process, row) for row in rows if is_area(row)]
            person.area = area[0] if area else None
        else:
            if len(rows) != 1:
                raise Refused(f"{person.document}: {stage} twice")
            mark = mark_of(process, rows[0])
        person.exact[stage] = mark
        person.passed[stage] = mark >= scale["minimum"]
        if mark < scale["minimum"]:
            person.stop(stage, "NO APTO")


def keep_highest(process, people):
    """Indecopi 2.1.2: only the three highest passing marks go on, with all who share one of them."""
    advance = process.values["merit.advance"]
    if advance is None:
        return
    if process.cancelled and any(person.pending for person in people):
        return  # a test that was not marked to its end
    passing = [person for person in people if person.passed.get("conocimientos")]
    highest = sorted({person.exact["conocimientos"] for person in passing}, reverse=True)[:advance]
    for person in passing:
        if person.exact["conocimientos"] not in highest:
            person.stop("conocimientos", "NO APTO")


def judge_curricular(process, people, missing):
    """All points for who is APTO, or those of Anexo 3; none for who is not."""
    scale = process.marks_of("curricular")
    graded = process.values["merit.curricular.points"] == "graded"
    for person in [person for person in people if person.goes_on()]:
        rows = process.rows.get((person.document, "curricular"), [])
        verdict = process.papers.get(person.document)
        if rows:
            if verdict is not None or len(rows) != 1 or rows[0].get("mark") or not rows[0].get("status"):
                raise Refused(f"{person.document}: curricular in the scores")
            person.stop("curricular", status_of(process, rows, ["NO APTO"]))
            person.absent = True
        elif verdict is None:
            missing(person, "curricular")
        elif verdict["outcome"] != "APTO":
            person.stop("curricular", verdict["outcome"], by_verdict=True)
            # "no apto" y se le otorga cero (0) puntos, where the mark of everybody apt is one (IPD 7.2.B).
            if not graded and verdict["outcome"] == "NO APTO":
                person.exact["curricular"] = Fraction(0)
        else:
            mark = graded_mark(process, verdict) if graded else scale["maximum"]
            person.exact["curricular"] = mark
            person.passed["curricular"] = mark >= scale["minimum"]
            if mark < scale["minimum"]:
                person.stop("curricular", "NO APTO")


def judge_psychological(process, people):
    """Referential everywhere; at the IPD who does not come does not go on to the interview (7.3)."""
    for person in [person for person in people if person.goes_on()]:
        status = status_of(process, process.rows.get((person.document, "psicologica"), []))
        if status and process.values["merit.psychological.absence"] == "ends":
            person.stop("entrevista", status)
            person.absent = status in ABSENCES
            person.kept_from = "entrevista"


def judge_stages(process):
    """Everybody through the stages in their order. What is missing is a fault, but of a cancelled process."""
    people = [Person(document) for document in process.people]

    def missing(person, stage):
        later = process.order[process.order.index(stage):]
        if not process.cancelled or has_something(process, person, later):
            raise Refused(f"{person.document}: nothing of {stage}")
        person.pending = True

    for stage in process.order:
        reached = {person.document for person in people if person.goes_on()}
        for (document, of_stage), rows in process.rows.items():
            if of_stage == stage and document not in reached:
                raise Refused(f"{document}: {stage} of somebody who did not reach it")
        if stage == "curricular" and process.in_stages and "ficha" in process.order and not process.cancelled:
            for document in process.papers:
                if document not in reached:
                    raise Refused(f"{document}: papers of somebody who did not reach that stage")
        if stage == "ficha":
            judge_ficha(process, people)
        elif stage == "conocimientos":
            judge_marked(process, people, stage, missing)
            keep_highest(process, people)
        elif stage == "curricular":
            judge_curricular(process, people, missing)
        else:
            judge_psychological(process, people)
            for person in people:
                if person.ended_at == "entrevista" and process.rows.get((person.document, "entrevista")):
                    raise Refused(f"{person.document}: interviewed after an absence that ended the way")
            judge_marked(process, people, stage, missing)
    return people


def check_rows(process):
    """What is wrong with rows whoever they are of."""
    for (document, stage), rows in process.rows.items():
        if document not in process.people:
            raise Refused(f"{document}: scores of nobody")
        if stage != "psicologica" and (stage not in process.order or stage == "ficha"):
            raise Refused(f"{document}: {stage} is no stage of this process")
        for row in rows:
            if row.get("status") and row.get("mark"):
                raise Refused(f"{document}: {stage}: a mark and a status")
            if row.get("mark") and (number(row["mark"]) * 100).denominator != 1:
                raise Refused(f"{document}: {stage}: more than two decimals")
        if len(rows) > 1 and (stage != "entrevista" or any(row.get("status") for row in rows)):
            raise Refused(f"{document}: {stage} twice")
    if process.cancelled and process.values["merit.cancel"] == "beforeInterview":
        if any(stage == "entrevista" for _, stage in process.rows):
            raise Refused("cancelled, and interviews began")


def check_decisions(process):
    """What is wrong with votes and decisions on athletes, whoever wins."""
    roles = [VOTE_ROLES[rule] for rule in process.values["merit.ties"] if rule in VOTE_ROLES]
    for decision in process.decisions:
        document = decision["applicant"]
        if decision["requirement"] == "tie" and decision.get("role") not in roles:
            raise Refused(f"{document}: a vote by who has none")
        if decision["requirement"] in ("tie", "bonus.athlete") and document not in process.people:
            raise Refused(f"{document}: a decision on nobody")


# ---------------------------------------------------------------------------------------------------------------------
# Bonuses

def age_on(birth, on):
    """Whole years. Who is born on 29 February has the birthday on the last day of that month."""
    born, day = datetime.date.fromisoformat(birth), datetime.date.fromisoformat(on)
    month, number_of_day = born.month, born.day
    if (month, number_of_day) == (2, 29) and not (day.year % 4 == 0 and (day.year % 100 or day.year % 400 == 0)):
        number_of_day = 28
    return day.year - born.year - ((day.month, day.day) < (month, number_of_day))


def is_young(process, verdict):
    """Ley 31533: 29 years at most on the application day, and a technical or professional degree."""
    birth = verdict["merit"].get("birthDate")
    if not birth or not (verdict["merit"].get("grades") or {}).get("formation"):
        return False
    return age_on(birth, verdict["on"]) <= process.values["bonus.youth.maximumAge"]


def declared(verdict, kind):
    """The proved bonus of this kind, or None."""
    for bonus in verdict["merit"]["bonuses"]:
        if bonus["kind"] == kind and bonus["proved"]:
            return bonus
    return None


def add_bonuses(process, person):
    """The bonuses of somebody who passed every stage, and the total."""
    verdict = process.papers[person.document]
    marks = sum(person.exact.values())
    raised, added, bonuses = Fraction(0), Fraction(0), {}

    def give(kind, percentage, base, of, added_to):
        amount = number(percentage) / 100 * of
        bonuses[kind] = {"percentage": shown(number(percentage)), "base": base, "of": figure(of),
                         "amount": figure(amount), "addedTo": added_to}
        return amount

    athlete = declared(verdict, "athlete")
    if athlete and process.values["bonus.athlete.pertinent"]:
        decision = process.latest("bonus.athlete", person.document, process.values["decisions.roles"])
        if decision is None or not decision["accept"]:
            athlete = None
    if athlete:
        percentage = process.values["bonus.athlete.percentages"][str(athlete["level"])]
        inside = process.values["bonus.athlete.base"] == "curricular"
        amount = give("athlete", percentage, "curricular", person.exact["curricular"],
                      "curricular" if inside else "total")
        if inside:
            raised += amount
        else:
            added += amount

    young = is_young(process, verdict)
    if young and number(process.values["bonus.youth.percentage"]):
        raised += give("youth", process.values["bonus.youth.percentage"], "entrevista", person.exact["entrevista"],
                       "entrevista")

    subtotal = marks + raised
    base = process.values["bonus.base"]
    of = marks if base == "marks" else subtotal
    years = min(verdict["merit"]["publicSector"]["years"], 3)
    if young and years >= 1:
        percentage = process.values["bonus.youth.publicSector"][str(years)]
        if number(percentage):
            added += give("publicSector", percentage, base, of, "total")
    for kind in ("disability", "armedForces"):
        if declared(verdict, kind):
            added += give(kind, process.values[f"bonus.{kind}.percentage"], base, of, "total")

    person.sum, person.subtotal, person.total, person.bonuses = marks, subtotal, subtotal + added, bonuses
    person.disabled = "disability" in bonuses


# ---------------------------------------------------------------------------------------------------------------------
# Order of merit

def split(process, group, rule):
    """People of one total in the order of one rule: a list of groups. None: the rule cannot be looked at yet."""
    if rule == "disability":
        key = {person: person.disabled for person in group}
    elif rule == "disabilityUnderQuota":
        if process.quota == "met":
            return [group]
        key = {person: person.disabled for person in group}
        if process.quota is None and len(set(key.values())) > 1:
            return None
    elif rule == "interview":
        key = {person: person.exact["entrevista"] for person in group}
    elif rule == "areaInterview":
        key = {person: person.area for person in group}
        if None in key.values():
            return None
    else:
        key = {person: process.has_vote(person.document, VOTE_ROLES[rule]) for person in group}
        if len(set(key.values())) == 1:
            return None  # nobody voted, or for all of them: open still
    return [[person for person in group if key[person] == value] for value in sorted(set(key.values()), reverse=True)]


def break_ties(process, group, rules):
    """A group of one total as a list of groups that share a position, each with what could still part it."""
    if len(group) == 1:
        return [(group, None)]
    if not rules:
        return [(group, None)]
    parts = split(process, group, rules[0])
    if parts is None:
        return [(group, rules[0])]
    if rules[0].startswith("vote"):
        return [(part, None) if len(part) == 1 else (part, rules[0]) for part in parts]
    return [result for part in parts for result in break_ties(process, part, rules[1:])]


def rank(process, people):
    """Those who passed every stage in order of merit, in groups that share a position."""
    groups = []
    for total in sorted({person.total for person in people}, reverse=True):
        same = [person for person in people if person.total == total]
        for person in same:
            person.tied_with = [other.document for other in same if other is not person]
        groups += break_ties(process, same, process.values["merit.ties"])
    position = 1
    for group, needs in groups:
        for person in group:
            person.position, person.shares, person.needs = position, len(group) > 1, needs
        position += len(group)
    return [group for group, _ in groups]


def in_line(process, groups):
    """Those who can win or be called after whoever won: with one substitute for each vacancy twice as many as vacancies,
    and whoever shares the place of the last of them."""
    line = []
    for group in groups:
        if process.values["merit.substitutes"] == "all" or len(line) < 2 * process.vacancies:
            line += group
    return line


def choose(process, groups):
    """Who wins, who follows, who falls short; a tie at the last vacancy leaves it open."""
    needed, seats, line = number(process.value("merit.needed")), process.vacancies, in_line(process, groups)
    for group in groups:
        asked = []
        for person in group:
            if person.total < needed:
                person.condition = "NO ALCANZA EL PUNTAJE"
            elif person not in line:
                person.condition = "APTO"
            elif person.document in process.not_signed:
                person.condition = "NO SUSCRIBIÓ"
            else:
                asked.append(person)
        if len(asked) <= seats:
            condition, seats = "GANADOR", seats - len(asked)
        elif seats == 0:
            condition = "ACCESITARIO"
        else:
            condition, seats = "EMPATE POR DIRIMIR", 0
        for person in asked:
            person.condition = condition


def check_not_signed(process, groups):
    """Only who was reached by a vacancy can fail to sign."""
    needed, signed, reached = number(process.value("merit.needed")), 0, set()
    line = in_line(process, groups)
    for group in groups:
        if signed < process.vacancies:
            reached |= {person.document for person in group if person.total >= needed and person in line}
        signed += len([person for person in group if person.document not in process.not_signed])
    for document in process.not_signed:
        if document not in reached:
            raise Refused(f"{document}: no vacancy reached this person")


def outcome_of(process, people):
    """What becomes of the whole process."""
    conditions = [person.condition for person in people]
    if process.cancelled:
        return {"state": "cancelled"}
    if "EMPATE POR DIRIMIR" in conditions:
        return {"state": "undecided"}
    if "GANADOR" in conditions:
        return {"state": "decided"}
    name, cases = desierto_case(process, people), process.values["merit.desierto"]
    number_of_case = cases.index(name) + 1 if name and process.numbers_cases else None
    return {"state": "desierto", "case": name, "number": number_of_case}


def desierto_case(process, people):
    """Which of the cases of the bases describes a process that nobody won; None where none does."""
    cases = process.values["merit.desierto"]

    def case(name):
        return name if name in cases else None

    if not people:
        return case("noApplicants")
    if process.not_signed:
        return case("winnerDoesNotSign" if len(process.not_signed) <= process.vacancies else "substituteDoesNotSign")
    able = [person for person in people if not person.by_verdict]
    if not able:
        return case("noneQualifies")
    last = max(process.order.index(person.ended_at or process.order[-1]) for person in people)
    came = [person for person in people if (person.ended_at or process.order[-1]) == process.order[last]
            and not person.absent]
    if all(person.absent for person in able) and not came and case("noneAttends"):
        return "noneAttends"
    return case("nonePasses")


# ---------------------------------------------------------------------------------------------------------------------
# All of it

def list_of_stage(process, people):
    """Who reached the last stage that is looked at, and whether they go on."""
    return {person.document: {"condition": person.end or "APTO", "passes": person.end is None,
                              "marks": {stage: figure(mark) for stage, mark in person.exact.items()}}
            for person in people if process.until in person.passed and person.kept_from != process.until}


def decide(line):
    """One process."""
    process = Process(line)
    check_rows(process)
    if not process.until:
        check_decisions(process)
    people = judge_stages(process)
    if process.until:
        return {"reached": list_of_stage(process, people)}
    ranked = [person for person in people if person.goes_on()]
    for person in ranked:
        add_bonuses(process, person)
    groups = rank(process, ranked)
    check_not_signed(process, groups)
    choose(process, groups)
    for person in people:
        if person.end is not None:
            person.condition = person.end
        elif process.cancelled:
            person.condition = "PROCESO CANCELADO"
    result = outcome_of(process, people)
    out = {}
    for person in people:
        stages = {stage: {"passed": person.passed[stage], "mark": figure(person.exact.get(stage))}
                  for stage in process.order if stage in person.passed}
        entry = {"condition": person.condition, "stages": stages, "position": None, "total": None}
        if person in ranked:
            entry.update(position=person.position, marks=figure(person.sum), subtotal=figure(person.subtotal),
                         total=figure(person.total), bonuses=person.bonuses)
            if person.tied_with:
                entry["tie"] = {"with": sorted(person.tied_with), "shared": person.shares, "needs": person.needs}
        out[person.document] = entry
    return {"result": result, "people": out}


def main():
    """Reads processes, one a line, and prints what they come to, one a line."""
    for text in sys.stdin:
        if text.strip():
            line = json.loads(text)
            try:
                decided = decide(line)
            except Refused as fault:
                decided = {"faults": [str(fault)]}
            print(json.dumps({"name": line.get("name"), **decided}, ensure_ascii=False))


if __name__ == "__main__":
    main()
