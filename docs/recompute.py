"""Computes the numbers of a gate's report again, from the answers beside it and with nothing of Tensorline.

    pip install numpy pyarrow
    python3 recompute.py report
"""

import json
import sys
from math import sqrt
from pathlib import Path
from statistics import NormalDist

import numpy as np
import pyarrow as pa


def answers(path):
    table = pa.ipc.open_file(path).read_all()
    column = {name: np.array(table[name].to_pylist()) for name in table.column_names}
    classes = [name.removeprefix("score.") for name in table.column_names if name.startswith("score.")]
    scores = np.stack([column[f"score.{name}"] for name in classes], axis=1) if classes else None
    if "prediction" not in column:
        column["prediction"] = np.array(classes)[scores.argmax(axis=1)]
    return column, classes, scores


def accuracy(column):
    return np.mean(column["label"] == column["prediction"])


def macro_f1(column):
    label, prediction = column["label"], column["prediction"]
    f1 = []
    for name in sorted(set(label) | set(prediction)):
        hits = np.sum((label == name) & (prediction == name))
        all_of_it = np.sum(label == name) + np.sum(prediction == name)
        f1.append(2 * hits / all_of_it)
    return np.mean(f1)


def log_loss(column, classes, scores):
    right = scores[np.arange(len(scores)), [classes.index(name) for name in column["label"]]]
    return -np.mean(np.log(np.clip(right, np.finfo(np.float32).eps, 1)))


def metrics(column, classes, scores):
    computed = {"accuracy": accuracy(column), "macro-f1": macro_f1(column)}
    if scores is not None:
        computed["log-loss"] = log_loss(column, classes, scores)
    return computed


def tango(only_first, only_second, size, confidence):
    """Tango's score interval of two paired proportions, Statistics in Medicine 17 (1998)."""
    z = NormalDist().inv_cdf(confidence)

    def score(difference):
        a = 2 * size
        b = (2 * size - only_first + only_second) * difference - only_first - only_second
        c = -only_second * difference * (1 - difference)
        rate = (sqrt(max(0, b * b - 4 * a * c)) - b) / (2 * a)
        variance = size * (2 * rate + difference * (1 - difference))
        excess = only_first - only_second - size * difference
        return excess / sqrt(variance) if variance > 0 else np.sign(excess) * np.inf

    def where(low, high, level):
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (middle, high) if score(middle) > level else (low, middle)
        return (low + high) / 2

    estimate = (only_first - only_second) / size
    return where(-1, estimate, z), where(estimate, 1, -z)


def holm(values):
    """Holm's adjustment, Scandinavian Journal of Statistics 6 (1979)."""
    adjusted, largest = [1.0] * len(values), 0.0
    for rank, index in enumerate(np.argsort(values, kind="stable")):
        largest = max(largest, (len(values) - rank) * values[index])
        adjusted[index] = min(1.0, largest)
    return adjusted


def main(folder):
    report = json.loads((folder / "report.json").read_text())
    checked = []

    def check(what, computed, reported, tolerance=1e-6):
        checked.append(abs(computed - reported) <= tolerance)
        print(f"{'same' if checked[-1] else 'DIFFERS'}  {what}: {computed:.9g}, reported {reported:.9g}")

    candidate, _, _ = answers(folder / "candidate.arrow")
    seeds = report["replicates"] or 1
    files = [folder / ("candidate.arrow" if seed == 0 else f"candidate-{seed + 1}.arrow") for seed in range(seeds)]
    each = [metrics(*answers(file)) for file in files if file.exists()]
    for row in report["metrics"]:
        if len(each) == seeds and all(row["metric"] in one for one in each):
            check(row["metric"], np.mean([one[row["metric"]] for one in each]), row["candidate"]["value"])

    if seeds == 1 and (folder / "baseline.arrow").exists():
        baseline, _, _ = answers(folder / "baseline.arrow")
        place = {name: row for row, name in enumerate(baseline["example"])}
        order = [place[name] for name in candidate["example"]]
        first = candidate["label"] == candidate["prediction"]
        second = (baseline["label"] == baseline["prediction"])[order]
        pairs = (int(np.sum(first & ~second)), int(np.sum(second & ~first)), len(first))
        for row in report["comparisons"]:
            if row["gain"] and row["gain"]["method"] == "tango":
                lower, upper = tango(*pairs, row["confidence"])
                check("lower bound of the change of accuracy", lower, row["gain"]["interval"]["lower"])
                check("upper bound of the change of accuracy", upper, row["gain"]["interval"]["upper"])

    tested = [row for row in report["slices"] if row["adjustedP"] is not None and not row["explore"]]
    for row, adjusted in zip(tested, holm([row["p"] for row in tested])):
        check(f"adjusted p of {row['metric']} where {row['by']} = {row['value']}", adjusted, row["adjustedP"])

    if not checked:
        sys.exit("nothing could be computed: the report holds no answers of classes")
    sys.exit(0 if all(checked) else 1)


main(Path(sys.argv[1]))
