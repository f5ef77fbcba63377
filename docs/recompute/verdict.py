"""What the report says of metrics, requirements, comparisons and slices, computed from the answers."""

from math import sqrt

import numpy as np

import findings
import intervals
import metrics
from answers import class_names
from seeds import Seeds
from slices import members

BUDGETS = ("model-bytes", "parameters", "latency-p50", "latency-p95", "latency-p99", "throughput", "peak-memory", "cold-start")
RANGES = {"fraction": (0, 1), "label": (0, np.inf), "mape": (0, np.inf), "r2": (-np.inf, 1), "log-loss": (0, np.inf), "brier": (0, 2), "mcc": (-1, 1), "cohen-kappa": (-1, 1)}


class Verdict:
    def __init__(self, report, candidates, baselines, checks, measured):
        self.report, self.checks, self.measured = report, checks, measured
        self.candidates = [model.in_order_of(candidates[0]) for model in candidates]
        comparable = report["baseline"]["found"] and report["baseline"]["incomparable"] is None
        self.baselines = [model.in_order_of(candidates[0]) for model in baselines] if comparable else []
        self.model = candidates[0]
        self.classes = class_names(self.model, self.baselines[0] if self.baselines else None)
        units = self.model.units()
        self.size = units.max() + 1
        self.firsts = np.array([np.flatnonzero(units == unit)[0] for unit in range(self.size)]) if len(units) > self.size else np.arange(self.size)
        groups = report["groups"]
        self.cluster = None if groups is None else np.unique(self.model.columns[groups["by"]][self.firsts].astype(str), return_inverse=True)[1]
        self.everything = np.ones(self.size, bool)
        self.known, self.drawn = {}, (None, None)

    def check(self):
        self.checks.check("examples", self.size)
        if self.cluster is not None:
            self.checks.check("groups.count", self.cluster.max() + 1)
        for place, row in enumerate(self.report["metrics"]):
            self.check_metric(f"metrics.{place}", row)
        for place, row in enumerate(self.report["requirements"]):
            self.check_requirement(f"requirements.{place}", row)
        for place, row in enumerate(self.report["comparisons"]):
            self.check_comparison(f"comparisons.{place}", row)
        for place, row in enumerate(self.report["slices"]):
            self.check_slice(f"slices.{place}", row)
        self.check_families()
        if self.report["classification"]:
            self.check_classification(self.report["classification"])
        self.check_groups()

    def values_of(self, by):
        return self.model.label if by == "label" else self.model.columns[by]

    # One metric of one model, on all examples or some of them.

    def metric(self, name, side, seed=0):
        key = name, side, seed
        if key not in self.known:
            self.known[key] = self.measure(name, self.models(side)[seed], seed)
        return self.known[key]

    def models(self, side):
        return self.candidates if side == "candidate" else self.baselines

    def measure(self, name, model, seed):
        if name == "negative-flip-rate":
            other = self.baselines[seed]
            return metrics.mean_of((model.label != model.prediction) & (other.label == other.prediction))
        for row in self.report["fairness"]:
            if name.endswith(f"[{row['by']}]") and name.split("[")[0] in ("worst-group-accuracy", "demographic-parity", "equalized-odds"):
                return findings.Gaps(name.split("[")[0], model, self.values_of(row["by"]), row)
        if model.task == "classification":
            return metrics.classification(name, model, self.classes)
        return getattr(metrics, model.task)(name, model)

    def value(self, name, side, which, seed=0):
        return self.metric(name, side, seed)(which[None].astype(float))[0]

    def mean_value(self, name, side, which):
        return np.mean(self.values(name, side, which))

    def values(self, name, side, which):
        """Of each seed's model."""
        return [self.value(name, side, which, seed) for seed in range(len(self.models(side)))]

    def is_measured(self, path, name):
        if name not in BUDGETS and name not in self.measured:
            return False
        self.checks.name(f"{path}.*", f"{name} was measured on the models")
        return True

    # Resampling: the draws are this script's own, so that bounds agree within their chance only.

    def draws(self, which):
        if self.drawn[0] is None or not np.array_equal(self.drawn[0], which):
            generator = np.random.default_rng(0)
            self.drawn = which, self.spread(which, lambda count: generator.multinomial(count, np.full(count, 1 / count), intervals.RESAMPLES))
        return self.drawn[1]

    def resampled(self, side, which):
        return np.concatenate([side(weights) for weights in np.array_split(self.draws(which), 10)])

    def left_out(self, side, which):
        """The values without one unit each."""
        if isinstance(side, metrics.Sums):
            place = np.arange(self.size) if self.cluster is None else self.cluster
            sums = np.zeros((place.max() + 1, side.terms.shape[1]))
            np.add.at(sums, place[which], side.terms[which])
            return side.of(side.terms[which].sum(0) - sums[np.unique(place[which])])
        count = len(np.unique(self.cluster[which])) if self.cluster is not None else which.sum()
        parts = np.array_split(np.arange(count), max(1, count // 200))
        return np.concatenate([side(self.spread(which, lambda count: 1 - np.eye(count)[part])) for part in parts])

    def spread(self, which, times):
        """Gives each unit the count of its group, and none to those outside."""
        place = np.flatnonzero(which) if self.cluster is None else np.unique(self.cluster[which])
        column = np.searchsorted(place, np.arange(self.size) if self.cluster is None else self.cluster)
        return times(len(place))[:, np.clip(column, 0, len(place) - 1)] * which

    def by_cluster(self, column, which):
        if self.cluster is None:
            return column[which]
        sums = self.sums_by_cluster(column[which], which)
        return sums * len(sums) / which.sum()

    def sums_by_cluster(self, values, which):
        """Of values of some units, for each group that has one; the values themselves where each unit is drawn by itself."""
        if self.cluster is None:
            return values
        groups = np.unique(self.cluster[which], return_inverse=True)[1]
        return np.bincount(groups, values)

    # What is known of a value, or of a gain: bounds, and how near they are to those of the gate.

    def distribution(self, name, method, resamples, which, better=None):
        """Of the candidate, or with `better` of the gain over the baseline."""
        sign = -1 if better == "lower" else 1
        if method.endswith("seeds-t"):
            return self.over_seeds(name, ("candidate",) if better is None else ("candidate", "baseline"), resamples, which, sign)
        own = self.metric(name, "candidate")
        other = None if better is None else self.metric(name, "baseline")

        def of(function):
            return function(own) if other is None else sign * (function(own) - function(other))

        if method == "tango":
            first, second = (side.right(which) if isinstance(side, metrics.OfClass) else side.terms[which, 0] > 0 for side in (own, other))
            return intervals.Tango(int((first & ~second).sum()), int((second & ~first).sum()), len(first), int(which.sum()))
        value = of(lambda side: side(which[None].astype(float))[0])
        if method.startswith("area-"):
            sides = [side for side in (own, other) if side]
            return intervals.Area(sides[0].curves[0][0][which], [side.curves[0][1][which] for side in sides])
        if method.startswith("mean-area-"):
            sides = [side for side in (own, other) if side]
            positives = [positive[which] for positive, *_ in sides[0].curves]
            return intervals.MeanArea(positives, [[score[which] for _, score, *_ in side.curves] for side in sides])
        shares = self.shares(own, which) if other is None else None
        score = None
        if not method.endswith(("jackknife", "normal")):
            if other is not None:
                score = self.scaled_tango(own, of, value, which)
            elif getattr(own, "of_confusions", False):
                score = self.weighted_mistakes(own, value, which)
        if method.endswith("scaled-tango"):
            return score
        if method.endswith("weighted-mistakes"):
            return score or intervals.mistakes_of_score(value, 0, shares)
        found = self.without_score(method, resamples, which, value, of)
        if shares is not None:
            score = intervals.mistakes_of_score(value, found.error, shares)
        return intervals.NotSurer(found, score) if score else found

    def without_score(self, method, resamples, which, value, of):
        if method.endswith("jackknife"):
            influence = self.sums_by_cluster(of(lambda side: side.influence(which)), which)
            return intervals.Normal(value, sqrt((influence**2).sum()))
        if resamples is None:
            return intervals.bca_of_mean(self.by_cluster(of(lambda side: side.terms[:, 0]), which))
        drawn = of(lambda side: self.resampled(side, which))
        if method.endswith("normal"):
            return intervals.Normal(value, drawn.std(ddof=1), resamples)
        return intervals.bca_of_resamples(value, drawn, of(lambda side: self.left_out(side, which)), resamples)

    def scaled_tango(self, own, of, value, which):
        gain, candidate = of(lambda side: self.left_out(side, which)), self.left_out(own, which)
        largest = metrics.largest_change(own, which, len(gain)) if getattr(own, "of_confusions", False) else None
        shares = self.shares(own, which)
        share = 0 if shares is None else shares.max()
        return intervals.scaled_tango(value, gain, *intervals.unseen_change(largest, share, value, gain, candidate))

    def shares(self, own, which):
        """The shares of a score that single units, or groups of them, can lose; None for other values."""
        shares = own.shares(which) if isinstance(own, (metrics.Sums, metrics.Areas)) else None
        if shares is None:
            return None
        shares = self.sums_by_cluster(shares, which)
        return shares[shares > 0]

    def weighted_mistakes(self, own, value, which):
        left_out = self.left_out(own, which)
        best = metrics.best_value(own, which)
        largest = metrics.largest_change(own, which, len(left_out))
        return intervals.mistakes_of(value, best, left_out, largest) if len(left_out) * (best - value) + largest > 0 else None

    def over_seeds(self, name, sides, resamples, which, sign):
        """By what each example adds to each model's value where that is known, else from draws that all models answer."""
        models = [self.metric(name, side, seed) for side in sides for seed in range(len(self.models(side)))]
        units = which.sum() if self.cluster is None else len(np.unique(self.cluster[which]))
        if resamples is None:
            influences = np.array([self.sums_by_cluster(model.influence(which), which) for model in models])
            covariance = influences @ influences.T * units / (units - 1)
        else:
            covariance = np.cov([self.resampled(model, which) for model in models])
        candidate, baseline = (self.values(name, side, which) if side in sides else [] for side in ("candidate", "baseline"))
        return Seeds(candidate, baseline, covariance, units, sign, resamples)

    def check_bounds(self, path, found, confidence, resampled, limits=(-np.inf, np.inf)):
        reported = [self.checks.open.get(f"{path}.{side}") for side in ("lower", "upper")]
        if None in reported:
            return
        bounds = found if isinstance(found, tuple) else found.bounds(confidence)
        levels = (1 - confidence, confidence)
        for side, level, bound in zip(("lower", "upper"), levels, np.clip(bounds, *limits)):
            near = found.chance(level, reported[1] - reported[0]) if resampled else 1e-6
            self.checks.check(f"{path}.{side}", bound, near / max(1, abs(bound)))

    def check_estimate(self, path, name, row, confidence, limits=(-np.inf, np.inf)):
        if f"{path}.lower" not in self.checks.open:
            return
        if row["method"] == "clopper-pearson":
            bounds = intervals.clopper_pearson(*self.metric(name, "candidate").proportion(), confidence)
            self.check_bounds(path, bounds, confidence, False, limits)
        else:
            found = self.distribution(name, row["method"], row["resamples"], self.everything)
            self.check_bounds(path, found, confidence, row["resamples"] is not None, limits)

    def check_gain(self, path, name, row, which, better, confidence):
        """Gives the gain's distribution, and whether the gate's came from resamples; None where nothing is uncertain."""
        if row["difference"] is None:
            return None, False
        gain = row["difference"]
        sign = -1 if better == "lower" else 1
        self.checks.check(f"{path}.value", sign * (self.mean_value(name, "candidate", which) - self.mean_value(name, "baseline", which)))
        if gain["method"] == "same-model":
            self.checks.check(f"{path}.interval.lower", 0)
            self.checks.check(f"{path}.interval.upper", 0)
        if gain["method"] == "same-model" or gain["interval"] is None:
            return None, False
        found = self.distribution(name, gain["method"], gain["resamples"], which, better)
        resampled = gain["resamples"] is not None
        self.check_bounds(f"{path}.interval", found, confidence, resampled)
        if gain["method"] == "tango":
            self.checks.check(f"{path}.mcnemarP", found.mcnemar())
        return found, resampled

    # The rows of the report.

    def check_metric(self, path, row):
        name = row["metric"]
        if self.is_measured(path, name):
            return
        self.checks.check(f"{path}.candidate.value", self.mean_value(name, "candidate", self.everything))
        limits = RANGES.get(name, RANGES.get(row["unit"], (-np.inf, np.inf)))
        self.check_estimate(f"{path}.candidate.interval", name, row["candidate"], self.report["confidence"], limits)
        for side, models in (("candidate", self.candidates), ("baseline", self.baselines)):
            for seed in range(len(models)):
                self.checks.check(f"{path}.seeds.{side}.{seed}", self.value(name, side, self.everything, seed))
        if row["baseline"] is not None:
            self.checks.check(f"{path}.baseline", self.mean_value(name, "baseline", self.everything))
        self.check_gain(f"{path}.difference", name, row, self.everything, row["better"], self.report["confidence"])

    def check_requirement(self, path, row):
        if self.is_measured(path, row["metric"]) or row["value"] is None:
            return
        self.checks.check(f"{path}.value", self.mean_value(row["metric"], "candidate", self.everything))
        [shown] = [other for other in self.report["metrics"] if other["metric"] == row["metric"]]
        self.check_estimate(f"{path}.interval", row["metric"], shown["candidate"], row["confidence"])

    def check_comparison(self, path, row):
        name = row["metric"]
        if self.is_measured(path, name):
            return
        relative = row["relativeMargin"]
        if relative is None:
            self.checks.name(f"{path}.margin", "a setting of the gate")
        self.checks.check(f"{path}.candidate", self.mean_value(name, "candidate", self.everything))
        if row["baseline"] is not None:
            baseline = self.mean_value(name, "baseline", self.everything)
            self.checks.check(f"{path}.baseline", baseline)
            self.checks.check(f"{path}.margin", None if relative is None else relative * abs(baseline))
        found, resampled = self.check_gain(f"{path}.difference", name, row, self.everything, row["better"], row["confidence"])
        if found is None:
            return
        limit = -row["margin"] or 0
        self.checks.check(f"{path}.p", found.p_above(limit), found.p_chance(limit) if resampled else 1e-6)
        self.checks.check(f"{path}.pWorse", found.p_below(0), found.p_chance(0) if resampled else 1e-6)
        margin = found.smallest_margin(row["confidence"])
        self.checks.check(f"{path}.smallestMargin", margin, found.spread() * margin if resampled else 1e-6)
        if row["examplesNeeded"] is not None:
            needed = intervals.examples_needed(found, self.size, row["margin"], row["confidence"], row["test"] == "superiority")
            self.checks.check(f"{path}.examplesNeeded", needed, 3 * found.spread() if resampled else 0.002)

    def check_slice(self, path, row):
        if self.is_measured(path, row["metric"]):
            return
        which = members(row, self.model, self.firsts) if row["size"] else ~self.everything
        self.checks.check(f"{path}.size", which.sum())
        for side in ("candidate", "baseline"):
            if row[side] is not None:
                self.checks.check(f"{path}.{side}", self.mean_value(row["metric"], side, which))
        found, resampled = self.check_gain(f"{path}.difference", row["metric"], row, which, row["better"], row["confidence"])
        if found is None:
            return
        limit = -row["margin"] or 0
        self.checks.check(f"{path}.p", found.p_below(limit), found.p_chance(limit) if resampled else 1e-6)
        family = 1 if row["exploratory"] else sum(not other["exploratory"] and other["p"] is not None for other in self.report["slices"])
        drop = intervals.smallest_drop(found, row["margin"], (1 - row["confidence"]) / family)
        self.checks.check(f"{path}.smallestDrop", drop, found.spread() * drop if resampled and drop else 1e-6)

    def check_families(self):
        for exploratory, adjust in ((False, intervals.holm), (True, intervals.benjamini_hochberg)):
            family = [(place, row["p"]) for place, row in enumerate(self.report["slices"]) if row["exploratory"] == exploratory and row["p"] is not None]
            for (place, _), adjusted in zip(family, adjust(np.array([p for _, p in family]))):
                self.checks.check(f"slices.{place}.adjustedP", adjusted)

    def check_classification(self, shown):
        model, baseline = self.model, self.baselines[0] if self.baselines else None
        self.check_all("classification.classes", findings.class_rows(model, baseline, self.classes))
        for side, answers in (("candidate", model), ("baseline", baseline)):
            if answers and shown["confusion"]:
                self.check_all(f"classification.confusion.{side}", findings.matrix(answers, self.classes).tolist())
        for place, count in enumerate(findings.mistakes(model, self.classes)):
            self.checks.check(f"classification.confusions.{place}.count", count)
        if shown["calibration"]:
            self.check_all("classification.calibration", findings.calibration(model, self.classes))
        if shown["labelErrors"]:
            self.check_all("classification.labelErrors", findings.label_errors(model, self.classes))
        for place, row in enumerate(shown["curves"] or []):
            self.check_curves(f"classification.curves.{place}", row)
        if shown["flips"]:
            self.check_all("classification.flips", findings.flips(model, baseline, self.classes))

    def check_curves(self, path, row):
        code = self.classes.index(row["class"])
        self.checks.check(f"{path}.share", (self.model.label == row["class"]).mean())
        for kind in ("roc", "precision"):
            for side, models in (("candidate", self.candidates), ("baseline", self.baselines)):
                drawn = row[kind][side]
                if drawn is None:
                    continue
                area, x, y = findings.curve(kind, models[0], code, self.classes)
                self.checks.check(f"{path}.{kind}.{side}.area", area)
                away = findings.furthest_from(drawn["points"], x, y)
                for place, point in enumerate(drawn["points"]):
                    for axis in (0, 1):
                        computed = point[axis] if away <= 5.1e-5 else None
                        self.checks.check(f"{path}.{kind}.{side}.points.{place}.{axis}", computed, shown=False)

    def check_groups(self):
        for place, row in enumerate(self.report["fairness"]):
            for at, group in enumerate(row["groups"]):
                path = f"fairness.{place}.groups.{at}"
                column = self.values_of(row["by"])
                self.checks.check(f"{path}.size", sum(findings.text(value) == group["name"] for value in column))
                for side, models in (("candidate", self.candidates), ("baseline", self.baselines)):
                    if group[side]:
                        self.check_all(f"{path}.{side}", findings.group_rates(models[0], column, group["name"], row["positive"]))

    def check_all(self, path, value):
        """Whatever numbers a value holds, each at its place in the report."""
        if isinstance(value, (dict, list)):
            for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
                self.check_all(f"{path}.{key}", inner)
        elif value is not None and not isinstance(value, str):
            self.checks.check(path, value)
