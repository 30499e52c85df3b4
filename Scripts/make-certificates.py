#!/usr/bin/env python3
"""Draws certificates of invented people, and writes down what is true of each: so that a reader can be measured.

    make-certificates.py FOLDER [--seed 1] [--count 72] [--scans]

FOLDER gets certificate-001.pdf … and truth.json. With --scans also FOLDER/scans: of each certificate five PDFs of
pictures alone (certificates/scans.py says which), named certificate-001-faint.pdf and so on, and turns.json, which
says by how many degrees each `turned` one is turned anticlockwise. The same seed gives the same bytes: no clock is
read, and scans take no chance away from the certificates. Up to the length of the plan (72) every kind comes in turn,
so 20 certificates have one of each. Needs pdftoppm and Pillow for --scans, nothing else otherwise.

truth.json is a list with an object for each file:

    file    its name in FOLDER
    kind    certificado-trabajo, constancia-trabajo, constancia-prestacion-servicios, resolucion-designacion,
            resolucion-encargo, resolucion-cese, conformidad-servicio, constancia-practicas, certificado-secigra,
            diploma-titulo, diploma-bachiller, diploma-grado, constancia-egreso, constancia-estudios,
            certificado-estudios, diploma-colegiatura, constancia-habilitacion; and of trainings certificado-curso,
            diploma-programa (diplomado, programa de especialización), certificado-taller (taller, seminario)
    pages   how many it has
    truth   what the paper shows of its holder; all keys are always there, and what it does not show is null or []:
      names           {"paternalSurname", "maternalSurname", "names"} in ordinary spelling: a paper may write them in
                      capitals, or in capitals without accents
      documentNumber  the digits of DNI or carné de extranjería, as text
      periods         [{"from", "to", "toDate"}] of the job, service, practice or course, in the order of the paper;
                      days as "2015-06-01", or "2015-06" where the paper names only months. An end like "a la fecha" is
                      "to": null with "toDate": true; "to": null with false has no end on the paper. A designation "a
                      partir de la fecha" begins on its day of issue. Years of study are no periods
      issued          the day of issue, or its month ("2021-12")
      hours           of the course in all; null where only credits are named. Hours of a working week are none
      degree          estudiante, egresado, bachiller, titulado, tecnico, maestria, doctorado, secundaria
      career          of papers of education and of professional colleges: as the paper words it ("Abogado" on a title)
      careers         every wording that would be right for it, that first
      post            the post or service, if there is one; of resolutions with its unit ("Jefe de la Unidad de …")
      posts           all of them, in the order of the paper; if they are several, `post` is null
      courseName      without the kind of course before it and without quotation marks
      egreso          the day or month of egreso; null where only semesters are named
      validUntil      the last day on which a paper of habilitación holds; null where only a length of time is named
      registration    the number of colegiatura

Capitals, quotation marks and accents lost in capitals are matters of setting: compare without them.
"""

import argparse
import json
import random
import sys
from pathlib import Path

from certificates import resolutions, study, training, work
from certificates.paper import Paper

MAKERS = {
    "certificado-trabajo": work.job, "constancia-trabajo": work.job, "constancia-prestacion-servicios": work.services,
    "resolucion-designacion": resolutions.designation, "resolucion-encargo": resolutions.charge,
    "resolucion-cese": resolutions.end, "conformidad-servicio": work.conformity,
    "constancia-practicas": work.practices, "certificado-secigra": work.secigra, "diploma-titulo": study.title,
    "diploma-bachiller": study.bachelor, "diploma-grado": study.graduate, "constancia-egreso": study.egress,
    "constancia-estudios": study.studies, "certificado-estudios": study.marks,
    "diploma-colegiatura": study.membership, "constancia-habilitacion": study.ability,
    "certificado-curso": training.course, "diploma-programa": training.programme,
    "certificado-taller": training.workshop}
# Three of each, and more of those that applicants bring most.
PLAN = [*MAKERS] * 3 + (["certificado-trabajo", "constancia-trabajo"] * 3 + [
    "constancia-prestacion-servicios", "certificado-curso", "certificado-curso", "diploma-programa",
    "constancia-egreso", "diploma-grado"])


def certificates(seed, count):
    """The papers of a seed. Each has chances of its own, so that a change to one leaves the others as they are."""
    chances = random.Random(seed)
    # Where each kind begins among its forms; from there they follow one another, so that all are used.
    turns = {kind: chances.randrange(60) for kind in MAKERS}
    for i in range(count):
        kind = PLAN[i % len(PLAN)]
        paper = Paper(random.Random(chances.getrandbits(64)), kind, turns[kind])
        turns[kind] += 1
        MAKERS[kind](paper)
        yield paper


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=72)
    parser.add_argument("--scans", action="store_true", help="also pictures of them, as scanners make them")
    options = parser.parse_args()
    if not 0 < options.count < 1000:
        parser.error("--count: from 1 to 999")
    options.folder.mkdir(parents=True, exist_ok=True)
    truth, turns = [], {}
    for number, paper in enumerate(certificates(options.seed, options.count), 1):
        path = options.folder / f"certificate-{number:03d}.pdf"
        path.write_bytes(paper.sheet.pdf())
        truth.append({"file": path.name, "kind": paper.kind, "pages": len(paper.sheet.pages), "truth": paper.truth})
        if options.scans:
            from certificates import scans
            (options.folder / "scans").mkdir(exist_ok=True)
            chances = random.Random(options.seed * 1000 + number)
            turns[f"{path.stem}-turned.pdf"] = scans.write(path, options.folder / "scans", chances)
    written(options.folder / "truth.json", truth)
    if options.scans:
        written(options.folder / "scans" / "turns.json", turns)
    return 0


def written(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
