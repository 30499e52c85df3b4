"""What a scanner makes of a paper: PDFs whose pages are pictures, without a text layer.

clean-200   200 dpi, grey, upright, with a little tone of the paper
turned      200 dpi, on its side or its head, or askew by one to four degrees
faint       200 dpi, of low contrast
noisy       200 dpi, blurred, with salt and pepper
dpi-150     150 dpi
"""

import io
import subprocess
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops, ImageFilter

from .sheet import file_of, stream

VARIANTS = ["clean-200", "turned", "faint", "noisy", "dpi-150"]
TURNS = [90, 180, 270]


def pictures(pdf, dpi=200):
    """The pages of a PDF as grey pictures."""
    with TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", str(pdf), f"{folder}/p"], check=True)
        return [Image.open(io.BytesIO(path.read_bytes())).convert("L") for path in sorted(Path(folder).iterdir())]


def speckles(rng, size, below):
    """White where a random byte lies below this limit, else black."""
    noise = Image.frombytes("L", size, rng.randbytes(size[0] * size[1]))
    return noise.point([255 if value < below else 0 for value in range(256)])


def toned(rng, picture, white=None):
    """Paper that is not quite white, and not quite even."""
    white = white or rng.randrange(236, 250)
    grain = Image.frombytes("L", picture.size, rng.randbytes(picture.size[0] * picture.size[1])).point(
        [value * 7 // 255 for value in range(256)])
    return ImageChops.subtract(picture.point([value * white // 255 for value in range(256)]), grain)


def turned(rng, picture, turn):
    if turn in TURNS:
        return toned(rng, picture.rotate(turn, expand=True))
    return toned(rng, picture.rotate(turn, Image.Resampling.BICUBIC, fillcolor=255))


def degraded(variant, rng, picture, turn):
    if variant == "clean-200":
        return toned(rng, picture)
    if variant == "turned":
        return turned(rng, picture, turn)
    if variant == "faint":
        ink, paper = rng.randrange(120, 165), rng.randrange(215, 240)
        return toned(rng, picture.point([ink + value * (paper - ink) // 255 for value in range(256)]), 252)
    if variant == "noisy":
        picture = picture.filter(ImageFilter.GaussianBlur(rng.choice([0.6, 0.8, 1.0])))
        share = rng.choice([1, 2, 3])
        picture.paste(255, mask=speckles(rng, picture.size, share))
        picture.paste(20, mask=speckles(rng, picture.size, share))
        return picture
    return toned(rng, picture.resize((picture.width * 3 // 4, picture.height * 3 // 4), Image.Resampling.LANCZOS))


def pdf(images, flate):
    """A PDF of pictures, each filling its page of A4."""
    kids = " ".join(f"{3 + 3 * i} 0 R" for i in range(len(images)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
               f"<< /Type /Pages /Kids [{kids}] /Count {len(images)} >>".encode("ascii")]
    for i, image in enumerate(images):
        width, height = (842, 595) if image.width > image.height else (595, 842)
        drawn = f"q {width} 0 0 {height} 0 0 cm /Im Do Q".encode("ascii")
        if flate:
            data, name = zlib.compress(image.tobytes(), 6), "FlateDecode"
        else:
            buffer = io.BytesIO()
            image.save(buffer, "JPEG", quality=85)
            data, name = buffer.getvalue(), "DCTDecode"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Resources << /XObject << /Im "
                       f"{5 + 3 * i} 0 R >> >> /Contents {4 + 3 * i} 0 R >>".encode("ascii"))
        objects.append(stream(drawn))
        objects.append(stream(data, f"/Type /XObject /Subtype /Image /Width {image.width} /Height {image.height} "
                                    f"/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /{name} "))
    return file_of(objects)


def write(path, folder, rng):
    """All variants of one certificate. Gives how far `turned` is turned, anticlockwise, in degrees."""
    turn = rng.choice(TURNS) if rng.random() < 0.5 else round(rng.uniform(1, 4), 1) * rng.choice([-1, 1])
    pages = pictures(path)
    for variant in VARIANTS:
        images = [degraded(variant, rng, page.copy(), turn) for page in pages]
        # Flate keeps every grain of the noise, so such files are big: only an upright scan now and then has it.
        flate = variant == "dpi-150" and rng.random() < 0.3
        (folder / f"{path.stem}-{variant}.pdf").write_bytes(pdf(images, flate))
    return turn
