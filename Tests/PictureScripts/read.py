"""read.py FILE…: how Pillow reads pictures, a line each: width, height, mode, what stands beside the points, and the
SHA-256 of the points in red, green and blue, the way up that the file states."""

import hashlib
import sys

from PIL import Image, ImageOps

for path in sys.argv[1:]:
    with Image.open(path) as image:
        image.load()
        beside = sorted(str(key) for key in image.info if key not in ("gamma", "srgb", "transparency"))
        shown = ImageOps.exif_transpose(image)
        points = hashlib.sha256(shown.convert("RGB").tobytes()).hexdigest()
        print(shown.width, shown.height, image.mode, ",".join(beside) or "-", points)
