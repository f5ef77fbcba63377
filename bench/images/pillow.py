"""Makes images, or decodes them with Pillow into NumPy arrays: pillow.py make FOLDER PNGS JPEGS | read FOLDER KIND PROCESSES"""

import sys
import time
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from PIL import Image

sizes = {"png": ((28, 28), "L"), "jpg": ((224, 224), "RGB")}


def make(folder, pngs, jpegs):
    random = np.random.default_rng(1)
    rows, columns = np.mgrid[:28, :28]
    for index in range(pngs):
        digit = sum(
            np.exp(-((rows - random.integers(6, 22)) ** 2 + (columns - random.integers(6, 22)) ** 2) / random.uniform(4, 14))
            for _ in range(3)
        )
        digit[digit < 0.2] = 0
        Image.fromarray((digit / digit.max() * 255).astype("uint8")).save(place(folder, "png", index))
    for index in range(jpegs):
        coarse = Image.fromarray(random.uniform(0, 255, (34, 34, 3)).astype("uint8"))
        smooth = np.asarray(coarse.resize((256, 256), Image.Resampling.BICUBIC)).astype(float)
        noisy = (smooth + random.normal(0, 5, smooth.shape)).clip(0, 255).astype("uint8")
        Image.fromarray(noisy).save(place(folder, "jpg", index), quality=85)


def place(folder, kind, index):
    path = folder / kind / "ab"[index % 2] / f"{index}.{kind}"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def array(path):
    size, mode = sizes[path.suffix[1:]]
    image = Image.open(path).convert(mode)
    return np.asarray(image if image.size == size else image.resize(size, Image.Resampling.BILINEAR))


def total(path):
    """The work of a process: decode, resize, and return one number instead of the pixels."""
    return int(array(path).sum(dtype="int64"))


def read(folder, kind, processes):
    paths = sorted((folder / kind).rglob(f"*.{kind}"))
    started = time.perf_counter()
    if processes == 1:
        for path in paths:
            total(path)
    else:
        with Pool(processes) as pool:
            pool.map(total, paths, chunksize=64)
    print(len(paths) / (time.perf_counter() - started))


command, folder, *arguments = sys.argv[1:]
if command == "make":
    make(Path(folder), *map(int, arguments))
else:
    read(Path(folder), arguments[0], int(arguments[1]))
