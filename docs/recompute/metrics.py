"""Every metric as a function of how often each unit counts: `metric(weights)`, of `resamples × units`, gives `resamples` values."""

import re

import numpy as np


class Sums:
    """
    A function of sums over units. `terms` is `units × width`. `fallible` gives how much each unit counts in a score from 0 to 1, from
    its terms; it is None for other values.
    """

    def __init__(self, terms, of, mean=False, confusions=False, fallible=None):
        self.terms, self.of, self.is_mean, self.of_confusions = np.asarray(terms, float), of, mean, confusions
        self.fallible = fallible

    def shares(self, which):
        """The share of the score that each unit can lose; None for other values."""
        if self.fallible is None:
            return None
        counts = self.fallible(self.terms[which])
        return counts / counts.sum()

    def __call__(self, weights):
        return self.of(weights @ self.terms)

    def proportion(self):
        """How many are right, and of how many: of all, or for the recall or precision of one class of those labelled or given so."""
        return self.terms[:, 0].sum(), self.terms[:, -1].sum()

    def influence(self, which):
        column = self.terms[which, 0]
        return (column - column.mean()) / len(column) if self.is_mean else None


class OfClass(Sums):
    """The recall or precision of one class; `terms` as those of other functions of the confusions."""

    def __init__(self, terms, of, code, base):
        super().__init__(terms, of, confusions=True)
        width = self.terms.shape[1] // 3
        self.pair = code, width * (1 if base == "recall" else 2) + code

    def proportion(self):
        return tuple(self.terms[:, place].sum() for place in self.pair)

    def right(self, which):
        """Of the examples of the class, whether each is right."""
        of_class = which & (self.terms[:, self.pair[1]] > 0)
        return self.terms[of_class, self.pair[0]] > 0


def mean_of(column, fallible=None):
    column = np.asarray(column, float)
    terms = np.stack([column, np.ones_like(column)], 1)
    return Sums(terms, lambda sums: sums[:, 0] / sums[:, 1], mean=True, fallible=fallible)


class Areas:
    """The mean area of some classes against the rest, under ROC curves or those of precision by recall."""

    def __init__(self, kind, columns):
        self.kind = kind
        self.curves = [self.curve(positive, score) for positive, score in columns if 0 < positive.sum() < len(positive)]

    @staticmethod
    def curve(positive, score):
        order = np.argsort(-score, kind="stable")
        ends = np.append(np.flatnonzero(np.diff(score[order])), len(score) - 1)
        return positive, score, order, ends

    def __call__(self, weights):
        areas = []
        for positive, _, order, ends in self.curves:
            drawn = weights[:, order]
            right = np.cumsum(drawn * positive[order], 1)[:, ends]
            wrong = np.cumsum(drawn * ~positive[order], 1)[:, ends]
            gained = np.diff(right, axis=1, prepend=0)
            with np.errstate(invalid="ignore", divide="ignore"):
                if self.kind == "roc":
                    area = (np.diff(wrong, axis=1, prepend=0) * (2 * right - gained) / 2).sum(1) / wrong[:, -1]
                else:
                    area = np.where(gained > 0, gained * right / (right + wrong), 0).sum(1)
                areas.append(area / right[:, -1])
        return np.nanmean(areas, axis=0)

    def shares(self, which):
        """
        The share that each example can lose: its part of the area of its class and, of more classes, of that of the rarest one, whose
        examples it may outrank.
        """
        own = [positive[which] for positive, *_ in self.curves]
        usable = [positive for positive in own if 0 < positive.sum() < len(positive)]
        shares = np.full(which.sum(), 1 / min(positive.sum() for positive in usable) if len(usable) > 1 else 0.0)
        for positive in usable:
            shares[positive] += 1 / positive.sum()
        return shares / len(usable)

    def influence(self, which):
        """By how much the area of some examples changes with the weight of each."""
        own = Areas(self.kind, [(positive[which], score[which]) for positive, score, _, _ in self.curves])
        return np.mean([getattr(own, f"{self.kind}_influence")(*curve) for curve in own.curves], axis=0)

    @staticmethod
    def roc_influence(positive, score, order, ends):
        own, other = np.sort(score[positive]), np.sort(score[~positive])
        below = lambda values, among: (np.searchsorted(among, values) + np.searchsorted(among, values, "right")) / 2 / len(among)
        result = np.empty(len(score))
        result[positive] = below(score[positive], other)
        result[~positive] = 1 - below(score[~positive], own)
        area = result[positive].mean()
        result[positive] = (result[positive] - area) / len(own)
        result[~positive] = (result[~positive] - area) / len(other)
        return result

    @staticmethod
    def pr_influence(positive, score, order, ends):
        right = np.cumsum(positive[order])[ends]
        answered = ends + 1
        gained = np.diff(right, prepend=0)
        precision = right / answered
        area = (gained * precision).sum() / right[-1]
        after = lambda values: np.cumsum(values[::-1])[::-1]
        lost = after(gained * precision / answered)
        own = precision + after(gained / answered) - lost - area
        step = np.searchsorted(ends, np.arange(len(order)))
        result = np.empty(len(order))
        result[order] = np.where(positive[order], own[step], -lost[step]) / right[-1]
        return result


def best_value(side, which):
    """The value of a function of the confusions if every prediction were right."""
    labelled = np.split(side.terms[which].sum(0), 3)[1]
    return side.of(np.concatenate((labelled, labelled, labelled))[None])[0]


def largest_change(side, which, units):
    """
    By how much right answers of one unit that become wrong change a function of the confusions at most, times the number of units: those
    of each of the 100 classes with the fewest examples for the most frequent other one, and the other way round.
    """
    sums = side.terms[which].sum(0)
    right, labelled, given = np.split(sums, 3)
    by_count = [code for code in np.argsort(-labelled, kind="stable") if labelled[code]]
    first, second = (*by_count, 1 if by_count[0] == 0 else 0)[:2]
    value, changes = side.of(sums[None])[0], [0]
    for code in by_count[-100:]:
        other = second if code == first else first
        for label, instead in ((code, other), (other, code)):
            away = right.copy(), labelled, given.copy()
            changed = min(which.sum() / units, right[label])
            away[0][label] -= changed
            away[2][label] -= changed
            away[2][instead] += changed
            changes.append(abs(side.of(np.concatenate(away)[None])[0] - value))
    return max(changes) * units


def ratio(part, whole):
    return np.divide(part, whole, out=np.zeros(np.broadcast(part, whole).shape), where=whole != 0)


def mean_where(values, holds):
    return ratio(np.where(holds, values, 0).sum(1), holds.sum(1))


CLASS_SCORES = {
    "precision": lambda right, labelled, given: ratio(right, given),
    "recall": lambda right, labelled, given: ratio(right, labelled),
    "f1": lambda right, labelled, given: ratio(2 * right, labelled + given),
}


def thirds(sums):
    return np.split(sums, 3, axis=1)


def macro(score):
    return lambda sums: (lambda right, labelled, given: mean_where(score(right, labelled, given), labelled + given > 0))(*thirds(sums))


def weighted(score):
    return lambda sums: (lambda right, labelled, given: ratio((labelled * score(right, labelled, given)).sum(1), labelled.sum(1)))(*thirds(sums))


def balanced_accuracy(sums):
    right, labelled, _ = thirds(sums)
    return mean_where(ratio(right, labelled), labelled > 0)


def kappa(sums):
    right, labelled, given = thirds(sums)
    total, cross = labelled.sum(1), (labelled * given).sum(1)
    return ratio(right.sum(1) * total - cross, total**2 - cross)


def matthews(sums):
    right, labelled, given = thirds(sums)
    total, cross = labelled.sum(1), (labelled * given).sum(1)
    spread = (total**2 - (labelled**2).sum(1)) * (total**2 - (given**2).sum(1))
    return ratio(right.sum(1) * total - cross, np.sqrt(spread))


def classification(name, model, classes):
    codes = {known: code for code, known in enumerate(classes)}
    label = np.array([codes[value] for value in model.label])
    given = np.array([codes[value] for value in model.prediction])
    right = label == given
    one_hot = np.eye(len(classes))
    counts = np.hstack([one_hot[label] * right[:, None], one_hot[label], one_hot[given]])
    if name == "accuracy" or name.startswith("micro-"):
        return mean_of(right)
    if name in ("balanced-accuracy", "cohen-kappa", "mcc"):
        return Sums(counts, {"balanced-accuracy": balanced_accuracy, "cohen-kappa": kappa, "mcc": matthews}[name], confusions=True)
    average, _, score = name.partition("-")
    if score in CLASS_SCORES and average in ("macro", "weighted"):
        return Sums(counts, {"macro": macro, "weighted": weighted}[average](CLASS_SCORES[score]), confusions=True)
    if of_class := re.fullmatch(r"(precision|recall|f1)\[(.*)\]", name, re.S):
        code = codes[of_class[2]]
        if of_class[1] != "f1":
            return OfClass(counts, lambda sums: CLASS_SCORES[of_class[1]](*thirds(sums))[:, code], code, of_class[1])
        return Sums(counts, lambda sums: CLASS_SCORES[of_class[1]](*thirds(sums))[:, code], confusions=True)
    scores = model.scores
    if scores is None:
        raise KeyError(name)
    own = scores[np.arange(len(label)), label]
    if top := re.fullmatch(r"top-(\d+)-accuracy", name):
        place = (scores > own[:, None]).sum(1) + [(row[:code] == row[code]).sum() for row, code in zip(scores, label)]
        return mean_of(place < int(top[1]))
    if name in ("roc-auc", "pr-auc"):
        return Areas(name[:-4], [(label == 1, scores[:, 1])])
    if name in ("macro-roc-auc", "macro-pr-auc"):
        return Areas(name[6:-4], [(label == code, scores[:, code]) for code in range(len(classes))])
    if name == "log-loss":
        epsilon = np.finfo(np.float64).eps
        return mean_of(-np.log(np.clip(own, epsilon, 1 - epsilon)))
    if name == "brier":
        return mean_of(((scores - one_hot[label]) ** 2).sum(1) * (0.5 if len(classes) == 2 else 1))
    if name == "ece":
        sure = scores[np.arange(len(given)), given]
        bins = np.eye(10)[np.searchsorted(np.linspace(0, 1, 11)[1:-1], sure)]
        terms = np.hstack([bins * (sure - right)[:, None], np.ones((len(sure), 1))])
        return Sums(terms, lambda sums: np.abs(sums[:, :10]).sum(1) / sums[:, 10])
    raise KeyError(name)


def regression(name, model):
    label, error = model.label, model.prediction - model.label
    if name == "mae":
        return mean_of(np.abs(error))
    if name == "mape":
        return mean_of(np.abs(error) / np.maximum(np.abs(label), np.finfo(float).eps))
    if name == "rmse":
        return Sums(mean_of(error**2).terms, lambda sums: np.sqrt(sums[:, 0] / sums[:, 1]))
    if name == "r2":
        centred = label - label.mean()
        terms = np.stack([error**2, centred, centred**2, np.ones(len(error))], 1)
        return Sums(terms, lambda sums: 1 - sums[:, 0] / (sums[:, 2] - sums[:, 1] ** 2 / sums[:, 3]))
    if at := re.fullmatch(r"quantile-loss@(.*)", name):
        quantile = float(at[1])
        return mean_of(np.maximum(-quantile * error, (1 - quantile) * error))
    raise KeyError(name)


def ranking(name, model):
    query = model.units()
    scores = [query_score(name, model.label[query == unit], model.prediction[query == unit]) for unit in range(query.max() + 1)]
    return mean_of(scores, fallible=lambda terms: terms[:, 1])


def query_score(name, relevance, score):
    """Items of equal scores count as their mean over all orders."""
    if not (relevance > 0).any():
        return 0
    name, _, k = name.partition("@")
    k = int(k or len(score))
    values = np.unique(score)[::-1]
    found = at = total = 0
    discount = 1 / np.log2(np.arange(len(score)) + 2)
    discount[k:] = 0
    for value in values:
        tie = score == value
        count, relevant = tie.sum(), (relevance[tie] > 0).sum()
        places = np.arange(at, at + count)
        if name == "ndcg":
            total += relevance[tie].sum() * discount[places].mean()
        elif name == "recall":
            total += relevant * (places < k).mean()
        elif name == "map":
            found += relevant
            total += relevant * found / (at + count)
        else:
            raise KeyError(name)
        at += count
    if name == "ndcg":
        return total / (np.sort(relevance)[::-1] * discount).sum()
    return total / (relevance > 0).sum()


def sequence(name, model):
    units = model.units()
    if name == "token-accuracy":
        rows = np.eye(units.max() + 1)[units].T
        terms = np.stack([rows @ (model.label == model.prediction), rows.sum(1)], 1)
        return Sums(terms, lambda sums: sums[:, 0] / sums[:, 1], fallible=lambda terms: terms[:, 1])
    base, _, only = name.partition("[")
    of_spans = "span" in base
    found = [[(spans if of_spans else tokens)(side[units == unit]) for side in (model.label, model.prediction)] for unit in range(units.max() + 1)]
    types = sorted({kind for both in found for side in both for kind, _ in side})
    if only:
        types = [only[:-1]]
    counts = np.zeros((len(found), 3, len(types)))
    for unit, (labelled, given) in enumerate(found):
        for place, kind in enumerate(types):
            own, other = ({span for span in side if span[0] == kind} for side in (labelled, given))
            counts[unit, :, place] = len(own & other), len(own), len(other)
    if base.startswith("macro-"):
        return Sums(counts.reshape(len(found), -1), macro(CLASS_SCORES["f1"]), fallible=of_each_class)
    kind = base.split("-")[1]
    score = CLASS_SCORES[kind]
    return Sums(counts.sum(2), lambda sums: score(*thirds(sums))[:, 0], fallible=lambda terms: terms @ FALLIBLE[kind])


# How often right, labelled and given occurrences can be wrong.
FALLIBLE = {"precision": (0, 0, 1), "recall": (0, 1, 0), "f1": (0, 1, 1)}


def of_each_class(terms):
    """A mean over the classes counts the occurrences of each class alike."""
    _, labelled, given = thirds(terms)
    occurrences = labelled + given
    return ratio(occurrences, occurrences.sum(0)).sum(1)


def tokens(tags):
    return {(tag, place) for place, tag in enumerate(tags) if tag != "O"}


def spans(tags):
    """By the rules of conlleval: type, and the places from and to."""
    found, start, before = set(), 0, ("O", "")
    for place, tag in enumerate([*tags, "O"]):
        letter, _, kind = tag.partition("-")
        now = ({"L": "E", "U": "S"}.get(letter, letter), kind)
        changes = before[1] != now[1] or before[0] in "ES"
        if before[0] != "O" and (changes or now[0] in "BSO"):
            found.add((before[1], (start, place)))
        if now[0] != "O" and (changes or before[0] == "O" or now[0] in "BS"):
            start = place
        before = now
    return found
