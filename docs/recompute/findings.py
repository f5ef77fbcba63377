"""What the report shows of a classifier besides its metrics, and of groups."""

import numpy as np

from metrics import CLASS_SCORES
from slices import text

FIRST_SHOWN = 50


def matrix(model, classes):
    codes = {name: code for code, name in enumerate(classes)}
    counts = np.zeros((len(classes), len(classes)), int)
    for label, given in zip(model.label, model.prediction):
        counts[codes[label], codes[given]] += 1
    return counts


def class_rows(model, baseline, classes):
    rows = []
    counts = matrix(model, classes)
    other = None if baseline is None else matrix(baseline, classes)
    for code, name in enumerate(classes):
        sums = [np.array([[value]]) for value in (counts[code, code], counts[code].sum(), counts[:, code].sum())]
        scores = {score: of(*sums)[0, 0] for score, of in CLASS_SCORES.items()}
        recall = None if other is None else other[code, code] / other[code].sum() if other[code].any() else 0
        rows.append({"class": name, "support": counts[code].sum(), **scores, "baselineRecall": recall})
    return rows


def mistakes(model, classes):
    """How often each class was taken for each other one, most frequent first: the counts, since equal ones have no order."""
    counts = matrix(model, classes)
    np.fill_diagonal(counts, 0)
    return sorted((int(count) for count in counts.ravel() if count > 0), reverse=True)[:10]


def calibration(model, classes):
    codes = {name: code for code, name in enumerate(classes)}
    sure = model.scores[np.arange(len(model.ids)), [codes[name] for name in model.prediction]]
    right = model.label == model.prediction
    bins = np.searchsorted(np.linspace(0, 1, 11)[1:-1], sure)
    rows = []
    for place in range(10):
        own = bins == place
        known = own.any()
        rows.append({
            "from": place / 10,
            "to": (place + 1) / 10,
            "count": own.sum(),
            "confidence": sure[own].mean() if known else None,
            "accuracy": right[own].mean() if known else None,
        })
    error = sum(abs((sure - right)[bins == place].sum()) for place in range(10)) / len(sure)
    return {"error": error, "bins": rows}


def label_errors(model, classes):
    """Examples that confident learning (Northcutt et al., 2021) finds labelled wrongly, the least probable labels first."""
    codes = {name: code for code, name in enumerate(classes)}
    label = np.array([codes[name] for name in model.label])
    given = np.array([codes[name] for name in model.prediction])
    thresholds = [model.scores[label == code, code].mean() if (label == code).any() else np.inf for code in range(len(classes))]
    reached = model.scores >= np.array(thresholds) - 1e-6
    confident = np.where(reached.sum(1) > 1, given, np.where(reached.any(1), reached.argmax(1), -1))
    found = np.flatnonzero((confident >= 0) & (confident != label) & (given != label))
    found = found[np.argsort(model.scores[found, label[found]], kind="stable")]
    scores = [{"labelScore": model.scores[row, label[row]], "suggestedScore": model.scores[row, given[row]]} for row in found[:20]]
    return {"count": len(found), "examples": scores}


def steps(model, code, classes):
    positive, score = model.label == classes[code], model.scores[:, code]
    order = np.argsort(-score, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(score[order])), len(score) - 1)
    return np.cumsum(positive[order])[ends], np.cumsum(~positive[order])[ends]


def curve(kind, model, code, classes):
    """The area, and all points of the curve; the report shows some of them, to four digits."""
    right, wrong = steps(model, code, classes)
    if kind == "roc":
        x, y = np.append(0, wrong / wrong[-1]), np.append(0, right / right[-1])
        return np.trapezoid(y, x), x, y
    recall, precision = right / right[-1], right / (right + wrong)
    return (np.diff(recall, prepend=0) * precision).sum(), recall, precision


def furthest_from(points, x, y):
    """How far the shown points lie from points of the curve."""
    places = np.stack([x, y], 1)
    return max(np.abs(places - point).max(1).min() for point in np.array(points))


def flips(model, baseline, classes):
    right, other = model.label == model.prediction, baseline.label == baseline.prediction
    codes = {name: code for code, name in enumerate(classes)}

    def score_of(answers, row):
        return None if answers.scores is None else answers.scores[row, codes[answers.prediction[row]]]

    def found(which):
        places = sorted(np.flatnonzero(which), key=lambda row: -(score_of(model, row) or 0))
        scores = [{"score": score_of(model, row), "baselineScore": score_of(baseline, row)} for row in places[:FIRST_SHOWN]]
        return {"count": len(places), "examples": scores}

    return {"broken": found(~right & other), "fixed": found(right & ~other)}


def group_rates(model, values, name, positive):
    own = np.array([text(value) == name for value in values])
    label, given = model.label[own], model.prediction[own]
    rate = lambda values: values.mean() if len(values) else None
    return {
        "accuracy": rate(label == given),
        "selection": rate(given == positive),
        "truePositive": rate(given[label == positive] == positive),
        "falsePositive": rate(given[label != positive] == positive),
    }


class Gaps:
    """The gap between groups, from how often each example counts."""

    def __init__(self, kind, model, values, row):
        names = np.array([text(value) for value in values])
        self.groups = [names == group["name"] for group in row["groups"]]
        self.kind, self.model, self.positive = kind, model, row["positive"]

    def __call__(self, weights):
        label, given, positive = self.model.label, self.model.prediction, self.positive
        share = lambda which, among: np.array([weights[:, own & which & among].sum(1) / weights[:, own & among].sum(1) for own in self.groups])
        everybody = np.ones(len(label), bool)
        span = lambda rates: np.nanmax(rates, axis=0) - np.nanmin(rates, axis=0)
        with np.errstate(invalid="ignore"):
            if self.kind == "worst-group-accuracy":
                return np.nanmin(share(label == given, everybody), axis=0)
            if self.kind == "demographic-parity":
                return span(share(given == positive, everybody))
            return np.maximum(*(span(share(given == positive, which)) for which in (label == positive, label != positive)))

    def influence(self, which):
        return None
