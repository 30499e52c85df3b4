#!/usr/bin/env python3
"""Writes documents that attack or puzzle whoever reads them, and what may be said of each.

FOLDER receives the files and manifest.json, a list of objects with the name of a file, one sentence on what is odd
about it and `expect`: every verdict on the file that would be an honest one. A verdict not listed is a fault of the
reader, and so is one that does not come in time.

    readable          a person can read all its pages in an ordinary viewer, and nothing in it is objectionable
    damaged-readable  damaged, but can be read all the same
    unreadable        damaged beyond reading
    password          needs a password to open
    restricted        encrypted, but opens without a password
    no-pages          has no pages
    blank             has pages with nothing to see on any of them
    javascript        has a script
    launch            starts something outside the document
    embedded-files    carries other files
    too-large         has more pages, or larger ones, or more data than is sane
    too-slow          was given up within the limit
    not-a-document    is none of PDF, PNG and JPEG
    polyglot          is a document and something else at once
    wrong-format      is a document, but not of the kind its name says

The files that do not come out of chance are the same on each run; those that --count adds are mutations of good ones
and depend on the seed only. Nothing reads a clock.

    make-hostile-documents.py FOLDER [--seed N] [--count N]
"""

import argparse
import json
import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from hostile import active, broken, encryption, loops, pdf, pictures, raster, sizes, visible  # noqa: E402

WORDS = set(re.findall(r"^    ([a-z-]+)  ", __doc__, re.MULTILINE))

# ---- Mutations

# What an accident may make of a good document; nothing of it can become a password or an attack.
AFTER_ACCIDENT = ("readable damaged-readable unreadable no-pages blank too-large too-slow not-a-document polyglot "
                  "wrong-format")
# A base that has a script or an encryption may keep it or lose it.
AFTER_ACCIDENT_ACTIVE = AFTER_ACCIDENT + " javascript embedded-files"
AFTER_ACCIDENT_SEALED = AFTER_ACCIDENT + " restricted password"


def bases():
    """Documents to be spoilt: how their names end, their bytes and what may be said of their mutants."""
    pages = [pdf.LETTER, pdf.letter("REGISTRO")]
    scan = pdf.drawn(pdf.SCAN, visible.scanned())
    both = pdf.objects(catalog=f"/OpenAction {active.SCRIPT} /AF [5 0 R]", extra=active.carried())
    return [("classic.pdf", pdf.classic(pdf.objects(pages)), AFTER_ACCIDENT),
            ("compact.pdf", pdf.compact(pdf.objects([pdf.flate(page) for page in pages])), AFTER_ACCIDENT),
            ("updated.pdf", pdf.updated(pdf.classic(pdf.objects(pages)), {6: pdf.stream(pages[1])}), AFTER_ACCIDENT),
            ("scan.pdf", pdf.classic(scan), AFTER_ACCIDENT),
            ("active.pdf", pdf.classic(both), AFTER_ACCIDENT_ACTIVE),
            ("sealed.pdf", encryption.file_of_md5(pdf.objects(pages), b"", 3), AFTER_ACCIDENT_SEALED),
            ("picture.png", raster.png(raster.dots(scale=2)), AFTER_ACCIDENT),
            ("picture.jpg", raster.jpeg(raster.dots()), AFTER_ACCIDENT)]


class Chance:
    """Numbers from a seed by the one method whose results are promised never to change."""

    def __init__(self, seed):
        self.source = random.Random(seed)

    def below(self, limit):
        return int(self.source.random() * limit)

    def stretch(self, data, longest):
        """The two ends of some part of the data."""
        start = self.below(len(data))
        return start, min(len(data), start + 1 + self.below(longest))


def flip(data, chance):
    for _ in range(1 + chance.below(20)):
        data[chance.below(len(data))] ^= 1 << chance.below(8)


def overwrite(data, chance):
    start, end = chance.stretch(data, 64)
    data[start:end] = bytes(chance.below(256) for _ in range(end - start))


def cut(data, chance):
    start, end = chance.stretch(data, len(data) // 2)
    del data[start:end]


def repeat(data, chance):
    start, end = chance.stretch(data, 400)
    data[end:end] = data[start:end] * (1 + chance.below(50))


def swap(data, chance):
    (first, last), (start, end) = sorted([chance.stretch(data, 300), chance.stretch(data, 300)])
    if last <= start:
        data[first:end] = data[start:end] + data[last:start] + data[first:last]


def renumber(data, chance):
    """Another number in place of one of a file's."""
    numbers = list(re.finditer(rb"-?\d+", data))
    if numbers:
        found = numbers[chance.below(len(numbers))]
        other = [b"0", b"-1", b"1", b"2147483648", b"99999999999999999999", b"3", b"5", b"0.0001"]
        data[found.start():found.end()] = other[chance.below(len(other))]


def rename(data, chance):
    """One of a file's names in place of another."""
    names = list(re.finditer(rb"/[A-Z][A-Za-z0-9]*", data))
    if names:
        found, other = names[chance.below(len(names))], names[chance.below(len(names))]
        data[found.start():found.end()] = other.group()


MUTATIONS = [flip, overwrite, cut, repeat, swap, renumber, renumber, rename]


def mutants(seed, count):
    originals, chance = bases(), Chance(seed)
    for i in range(count):
        ending, good, allowed = originals[chance.below(len(originals))]
        data, done = bytearray(good), []
        for _ in range(1 + chance.below(4)):
            mutation = MUTATIONS[chance.below(len(MUTATIONS))]
            if data:
                mutation(data, chance)
                done.append(mutation.__name__)
        yield f"mutant-{i:05d}-{ending}", f"a good file after: {', '.join(done)}", allowed, bytes(data)


# ---- Files

def documents(seed, count):
    for group in (broken, loops, sizes, encryption, active, visible, pictures):
        yield from group.files()
    yield from mutants(seed, count)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where to write; made if it is not there")
    parser.add_argument("--seed", type=int, default=1, help="of the mutated files (default 1)")
    parser.add_argument("--count", type=int, default=0, help="how many mutated files (default 0)")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    manifest, total, names = [], 0, set()
    for name, about, expect, data in documents(asked.seed, asked.count):
        unknown = set(expect.split()) - WORDS
        if unknown or name in names:
            sys.exit(f"{name}: {'no verdict is called ' + ', '.join(sorted(unknown)) if unknown else 'is there twice'}")
        names.add(name)
        (asked.folder / name).write_bytes(data)
        manifest.append({"file": name, "about": about[0].upper() + about[1:] + ".", "expect": expect.split()})
        total += len(data)
    text = json.dumps(manifest, ensure_ascii=False, indent=1)
    (asked.folder / "manifest.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(manifest)} files, {total / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
