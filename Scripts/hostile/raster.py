"""Pictures of a few printed words, as PNG and as JPEG, without any library of pictures."""

import struct
import zlib

# Seven rows of five dots a letter, the leftmost dot being 16.
LETTERS = {"A": "0E11111F111111", "B": "1E11111E11111E", "C": "0E11101010110E", "D": "1E11111111111E",
           "E": "1F10101E10101F", "I": "0E04040404040E", "J": "0702020202120C", "L": "1010101010101F",
           "M": "111B1515111111", "N": "11191513111111", "O": "0E11111111110E", "P": "1E11111E101010",
           "R": "1E11111E141211", "S": "0F10100E01011E", "T": "1F040404040404", "U": "1111111111110E"}
WORDS = ["CONSTANCIA", "DE TRABAJO", "LIMA PERU"]


def dots(words=WORDS, scale=1):
    """Rows of 0 (black) and 255 (white) that show the words, one below the other."""
    wide = 6 * max(map(len, words)) + 8
    rows = [[255] * wide for _ in range(10 * len(words) + 6)]
    for line, word in enumerate(words):
        for place, letter in enumerate(word):
            for y, row in enumerate(bytes.fromhex(LETTERS.get(letter, ""))):
                for x in range(5):
                    if row >> (4 - x) & 1:
                        rows[4 + 10 * line + y][4 + 6 * place + x] = 0
    return [bytes(dot for dot in row for _ in range(scale)) for row in rows for _ in range(scale)]


# ---- PNG

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(kind, data, length=None, flaw=0):
    """One chunk; `length` states another length than it has, `flaw` spoils its checksum."""
    return (struct.pack(">I", len(data) if length is None else length) + kind + data
            + struct.pack(">I", zlib.crc32(kind + data) ^ flaw))


def header(width, height, bits=8, colour=0):
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))


def png(rows, before=b"", flaw=0):
    """A greyscale picture of rows of bytes; `before` are chunks in front of the picture's own."""
    data = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    return (SIGNATURE + header(len(rows[0]), len(rows)) + before + chunk(b"IDAT", data, flaw=flaw)
            + chunk(b"IEND", b""))


# ---- JPEG

def segment(marker, data):
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


def frame(width, height):
    """The part of a greyscale JPEG that states its size."""
    return segment(0xC0, struct.pack(">BHHBBBB", 8, height, width, 1, 1, 0x11, 0))


def jpeg(rows, comment=b""):
    """A greyscale JPEG with a block of 8 by 8 for each dot.

    Every block has one colour, so it is only its first coefficient, coded as the difference to the block before:
    0, 127 for the first white one, and 255 either way. Three codes of two bits are enough, and one bit says that
    nothing else follows.
    """
    codes, bits, before = {0: "00", 7: "01", 8: "10"}, [], 0
    for row in rows:
        for dot in row:
            change, before = (127 if dot else -128) - before, 127 if dot else -128
            size = abs(change).bit_length()
            bits.append(codes[size])
            if size:
                bits.append(f"{change if change > 0 else change + (1 << size) - 1:0{size}b}")
            bits.append("0")
    text = "".join(bits)
    text += "1" * (-len(text) % 8)
    coded = int(text, 2).to_bytes(len(text) // 8, "big").replace(b"\xff", b"\xff\0")
    tables = (segment(0xDB, b"\0" + b"\x08" * 64)
              + frame(8 * len(rows[0]), 8 * len(rows))
              + segment(0xC4, b"\x00" + bytes([0, 3] + [0] * 14) + bytes([0, 7, 8]))
              + segment(0xC4, b"\x10" + bytes([1] + [0] * 15) + b"\0"))
    return (b"\xff\xd8" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0") + comment + tables
            + segment(0xDA, b"\1\1\0\0\x3f\0") + coded + b"\xff\xd9")
