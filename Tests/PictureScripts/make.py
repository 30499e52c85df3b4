"""make.py FOLDER: pictures that other programs make, as Pillow writes them, the same on each run.

Names begin with what must become of them: `good-` is read, `bad-` is refused.
"""

import random
import struct
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image

SIDE = (48, 60)


def picture(mode="RGB"):
    """A slope of colours with a dark corner, so that no two ways up look alike."""
    image = Image.new("RGB", SIDE)
    for x in range(SIDE[0]):
        for y in range(SIDE[1]):
            image.putpixel((x, y), (4 * x, 4 * y, 60) if x > 12 or y > 12 else (10, 10, 10))
    return image.convert(mode)


def saved(image, form, **options):
    sink = BytesIO()
    image.save(sink, form, **options)
    return sink.getvalue()


def exif(orientation):
    block = b"II*\0\x08\0\0\0" + struct.pack("<HHHIHHI", 1, 0x0112, 3, 1, orientation, 0, 0)
    return b"Exif\0\0" + block


def segment(marker, content):
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def sized(jpeg, width, height):
    """The same JPEG stating another size."""
    for marker in (b"\xff\xc0", b"\xff\xc2"):
        place = jpeg.find(marker)
        if place >= 0:
            return jpeg[:place + 5] + struct.pack(">HH", height, width) + jpeg[place + 9:]
    raise ValueError


def scans(jpeg, count):
    """A progressive JPEG with its last scan so many times more."""
    last = jpeg.rfind(b"\xff\xda")
    return jpeg[:-2] + jpeg[last:-2] * count + jpeg[-2:]


def files():
    plain = saved(picture(), "JPEG", quality=90)
    progressive = saved(picture(), "JPEG", quality=90, progressive=True)
    yield "good-baseline.jpg", plain
    yield "good-progressive.jpg", progressive
    yield "good-grey.jpg", saved(picture("L"), "JPEG")
    yield "good-halved-colours.jpg", saved(picture(), "JPEG", subsampling=2)
    yield "good-optimised.jpg", saved(picture(), "JPEG", optimize=True)
    for orientation in range(1, 9):
        yield f"good-orientation-{orientation}.jpg", saved(picture(), "JPEG", quality=95, exif=exif(orientation))
    yield "good-comment.jpg", plain[:2] + segment(0xFE, b"taken at home") + plain[2:]
    yield "good-behind.jpg", plain + b"PK\3\4" + bytes(100)
    for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16"):
        image = picture("I").point(lambda v: v * 257).convert("I;16") if mode == "I;16" else picture(mode)
        yield f"good-{mode.replace(';', '')}.png", saved(image, "PNG")
    yield "good-text.png", saved(picture(), "PNG", pnginfo=text())
    yield "bad-four-inks.jpg", saved(picture("CMYK"), "JPEG")
    yield "bad-wide.jpg", sized(plain, 65_535, 65_535)
    yield "bad-wide-progressive.jpg", sized(progressive, 20_000, 20_000)
    yield "bad-no-height.jpg", sized(plain, 48, 0)
    yield "bad-scans.jpg", scans(progressive, 5_000)
    yield "bad-half.jpg", plain[:len(plain) // 2]
    yield "bad-no-end.jpg", plain[:-2]
    yield "bad-header-only.jpg", plain[:200]
    yield "bad-lossless.jpg", plain.replace(b"\xff\xc0", b"\xff\xc3", 1)
    yield "bad-arithmetic.jpg", plain.replace(b"\xff\xc0", b"\xff\xc9", 1)
    noise = random.Random(6)
    yield "bad-noise.jpg", b"\xff\xd8\xff" + noise.randbytes(2_000)
    yield "bad-gif.png", b"GIF89a" + noise.randbytes(500)
    yield "bad-empty.png", b""


def text():
    from PIL.PngImagePlugin import PngInfo
    info = PngInfo()
    info.add_text("Author", "somebody")
    info.add_text("Comment", "a long text " * 40, zip=True)
    return info


def main():
    folder = Path(sys.argv[1])
    for name, content in files():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    main()
