#!/usr/bin/env python3
"""Messages to the program that draws papers, and its answers: what the target `press` of Scripts/fuzz begins with.

    Fuzz/press-seeds.py FOLDER

The form is that of Sources/Papers/Wire: numbers by seven bits, texts and lists after their length, a frame after its own.
"""

import sys
from pathlib import Path


def natural(number):
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def text(words):
    return natural(len(words.encode())) + words.encode()


def listed(values):
    return natural(len(values)) + b"".join(values)


def integer(number):
    return number.to_bytes(8, "big", signed=True)


def frame(*parts):
    message = b"".join(parts)
    return len(message).to_bytes(4, "big") + message


DAY = b"\1" + integer(20_536)
PLACE = text("/tmp/a.pdf") + text("/tmp/.a") + b"\1"
CELLS = listed([
    natural(0), natural(1) + text("Ñ"), natural(2) + integer(-3), natural(3) + integer(4_000), natural(4) + integer(20_536),
    natural(5) + text("APTO") + natural(1)])
TABLE = listed([text("N.º") + natural(4) + b"\1", text("Nombre") + natural(20) + b"\0"]) + listed([
    listed([text("1"), text("Ana")]) + b"\1" + b"\1" + natural(2), listed([text("2"), text("Eva")]) + b"\0" + b"\0"])
BLOCKS = listed([
    natural(0) + text("Título"), natural(1) + text("Párrafo"), natural(2) + listed([text("Puesto") + text("Analista")]),
    natural(3) + TABLE, natural(4) + listed([text("Comité")])])
PAPER = text("Cuadro") + natural(0) + DAY + text("pie") + BLOCKS
SHEET = (
    text("Hoja") + listed([text("Puesto") + text("Analista")]) + listed([text("A") + natural(18) + b"\1"]) + b"\1"
    + natural(1) + listed([CELLS]))
WORKBOOK = text("Libro") + natural(1) + b"\0" + listed([SHEET])

SEEDS = {
    "paper": frame(natural(0), natural(1), PLACE, PAPER),
    "workbook": frame(natural(1), natural(300), PLACE, WORKBOOK) + frame(natural(2), natural(300), natural(0), CELLS)
    + frame(natural(3), natural(300)),
    "answers": frame(natural(0)) + frame(natural(1), natural(1), b"\0") + frame(natural(1), natural(2), b"\1", natural(2))
    + frame(natural(1), natural(3), b"\1", natural(0), natural(28)),
    "aside": listed([CELLS]) + b"\1" + PAPER,
}


def main():
    folder = Path(sys.argv[1])
    for name, seed in SEEDS.items():
        (folder / name).write_bytes(seed)


if __name__ == "__main__":
    main()
