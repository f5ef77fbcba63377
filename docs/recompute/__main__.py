"""
Computes every number of a gate's report again, from the answers beside it and with nothing of Tensorline.

    pip install numpy scipy pyarrow
    python3 recompute report

It fails where a number differs, and where one is neither computed nor named below as one that cannot be.
"""

import argparse
import fnmatch
import json
from collections import Counter
from pathlib import Path

try:
    from answers import answers_of
    from verdict import Verdict
except ModuleNotFoundError as missing:
    raise SystemExit(f"The Python package {missing.name} is not installed. Run: pip install numpy scipy pyarrow")

# What is told of where the numbers come from, and what was measured while something ran.
NOT_COMPUTED = {
    "schema": "the version of the report",
    "confidence": "a setting of the gate",
    "requirements.*.confidence": "a setting of the gate",
    "comparisons.*.confidence": "a setting of the gate",
    "slices.*.confidence": "a setting of the gate",
    "slices.*.margin": "a setting of the gate",
    "comparisons.*.relativeMargin": "a setting of the gate",
    "testSet.*": "a setting of the gate",
    "replicates": "a setting of the gate",
    "*.resamples": "a setting of the gate",
    "baseline.ageDays": "told by the clock",
    "budgets.*": "measured on the models",
    "history.*": "measured in training",
    "keptEpoch": "told by training",
}


def leaves(value, path=""):
    """Every number of a report by its path."""
    if isinstance(value, bool):
        return
    if isinstance(value, (int, float)):
        yield path, value
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from leaves(inner, f"{path}.{key}" if path else str(key))


class Checks:
    def __init__(self, report):
        self.open = dict(leaves(report))
        self.found = Counter()

    def check(self, path, computed, tolerance=1e-6, shown=True):
        """Compares a number of the report, where it has one there, with the computed one."""
        if path not in self.open:
            return
        reported = self.open.pop(path)
        same = computed is not None and abs(computed - reported) <= tolerance * max(1, abs(reported))
        self.found["same" if same else "DIFFERS"] += 1
        if shown or not same:
            about = "" if tolerance < 1e-5 else f", to {tolerance:.2g}"
            print(f"{'same' if same else 'DIFFERS'}  {path}: {computed}, reported {reported:.9g}{about}")

    def name(self, pattern, reason):
        named = [path for path in self.open if fnmatch.fnmatchcase(path, pattern)]
        for path in named:
            del self.open[path]
        if named:
            self.found["named"] += len(named)
            print(f"named  {pattern}: {reason}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--measured", action="append", default=[], metavar="METRIC", help="of your own code, or of changed examples")
    given = parser.parse_args()
    file = given.folder / "report.json"
    if not file.is_file():
        raise SystemExit(f"found no {file}; expected the folder of the gate's artifact `report`, unpacked")
    report = json.loads(file.read_text())
    checks = Checks(report)
    candidates, baselines = (answers_of(given.folder, side, report["task"]) for side in ("candidate", "baseline"))
    if not candidates:
        raise SystemExit("the report holds no answers to compute its numbers from")
    for pattern, reason in NOT_COMPUTED.items():
        checks.name(pattern, reason)
    Verdict(report, candidates, baselines, checks, given.measured).check()
    for path, value in checks.open.items():
        print(f"MISSED  {path}: {value} is neither computed nor named")
    print(", ".join(f"{count} {what}" for what, count in checks.found.items()))
    raise SystemExit(1 if checks.open or checks.found["DIFFERS"] else 0)


main()
