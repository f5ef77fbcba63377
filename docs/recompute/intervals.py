"""Bounds and p-values. `confidence` is one-sided; a gain is candidate − baseline in the metric's good direction."""

from math import log, sqrt

import numpy as np
from scipy.optimize import brentq
from scipy.stats import beta, binom, norm, t

POWER = 0.8
# Of the script's own.
RESAMPLES = 2000
# So many standard errors may chance go.
FAR = 3


class Normal:
    """`resamples` is how many the gate drew; None where bounds come from a formula and agree to the digit."""

    def __init__(self, value, error, resamples=None):
        self.value, self.error = value, error
        self.noise = 0 if resamples is None else 1 / RESAMPLES + 1 / resamples

    def bounds(self, confidence):
        width = norm.ppf(confidence) * self.error
        return self.value - width, self.value + width

    def spread(self):
        """By which part a deviation of other resamples may differ."""
        return max(0.1, FAR * sqrt(self.noise / 2))

    def chance(self, level, width):
        """How far bounds of other resamples may lie from these."""
        return self.spread() * width

    def p_chance(self, value):
        """The same of a p-value."""
        score = (value - self.value) / self.error
        return max(0.01, abs(norm.cdf(score * (1 + self.spread())) - norm.cdf(score)))

    def p_below(self, value):
        return norm.cdf((self.value - value) / self.error)

    def p_above(self, value):
        return norm.cdf((value - self.value) / self.error)

    def smallest_margin(self, confidence):
        return (norm.ppf(confidence) + norm.ppf(POWER)) * self.error

    def examples_needed(self, size, difference, confidence):
        """With which a margin, or a gain, of this size would be shown with 80 % probability."""
        return np.ceil(size * (self.smallest_margin(confidence) / difference) ** 2)


class Bca(Normal):
    """
    The expanded BCa interval (Efron, JASA 82, 1987; Hesterberg, The American Statistician 69, 2015), never within that of
    Student's t with the jackknife's standard error. `score_of` is the normal quantile of the fraction of resamples below.
    """

    def __init__(self, value, score_of, value_at, bias, error, left_out, resamples=None):
        size = len(left_out)
        away = left_out.mean() - left_out
        self.acceleration = (away**3).sum() / (6 * (away**2).sum() ** 1.5)
        self.jackknife = sqrt((size - 1) / size * (away**2).sum())
        self.score_of, self.value_at, self.bias, self.freedom = score_of, value_at, bias, size - 1
        self.expansion = sqrt(size / (size - 1))
        super().__init__(value, max(error, self.jackknife), resamples)

    def scatter(self, score):
        """The standard error, over the draws of both, of the score that a value is found to have."""
        below = norm.cdf(score)
        return sqrt(below * (1 - below) * self.noise) / norm.pdf(score)

    def adjusted(self, level, off=0):
        """`off` of other resamples, in standard errors of each of the two scores that they tell."""
        bias = self.bias + off * self.scatter(self.bias)
        shifted = bias + self.expansion * t.ppf(level, self.freedom)
        score = bias + shifted / (1 - self.acceleration * shifted)
        return score + off * self.scatter(score)

    def bounds(self, confidence):
        width = t.ppf(confidence, self.freedom) * self.jackknife
        lower, upper = (self.value_at(self.adjusted(level)) for level in (1 - confidence, confidence))
        return min(lower, self.value - width), max(upper, self.value + width)

    def level(self, value, off=0):
        score, bias = self.score_of(value), self.bias - off * self.scatter(self.bias)
        shifted = score + off * self.scatter(score) - bias
        stretch = 1 + self.acceleration * shifted
        if stretch <= 0 or not np.isfinite(shifted):
            return float(shifted > 0)
        return t.cdf((shifted / stretch - bias) / self.expansion, self.freedom)

    def chance(self, level, width):
        """A statistic that jumps, such as a macro average of few examples, has bounds that jump too."""
        bound = self.value_at(self.adjusted(level))
        return max(0.1 * width, *(abs(self.value_at(self.adjusted(level, off)) - bound) for off in (-FAR, FAR)))

    def p_chance(self, value):
        return max(0.01, *(abs(self.level(value, off) - self.level(value)) for off in (-FAR, FAR)))

    def p_below(self, value):
        return max(1 - self.level(value), t.cdf((self.value - value) / self.jackknife, self.freedom))

    def p_above(self, value):
        return max(self.level(value), t.cdf((value - self.value) / self.jackknife, self.freedom))


def parts_of(value, left_out):
    """Jackknife pseudo-values, whose mean is the value; without rounding."""
    parts = value + (len(left_out) - 1) * (left_out.mean() - left_out)
    parts[np.abs(parts) <= 1e-9 * np.abs(parts).max(initial=0)] = 0
    return parts


def scaled_tango(value, left_out, unseen, weight):
    """
    Tango's bounds in units of the mean change of a unit, each weighted by its own size, with one more change that was not seen. Gives a
    function of bounds, two of p-values, and a standard error.
    """
    parts = parts_of(value, left_out)
    total = np.abs(parts).sum() + weight * unseen
    if total == 0:
        return None
    return Scaled(parts, ((parts**2).sum() + weight * unseen**2) / total)


class Scaled:
    def __init__(self, parts, scale):
        self.scale = scale
        self.tango = Tango(parts[parts > 0].sum() / scale, -parts[parts < 0].sum() / scale, len(parts))
        self.value = scale * self.tango.value
        self.error = (self.value - self.bounds(0.95)[0]) / norm.ppf(0.95)

    def bounds(self, confidence):
        return tuple(self.scale * bound for bound in self.tango.bounds(confidence))

    def score(self, value):
        if abs(value) >= self.scale:
            return -np.inf if value > 0 else np.inf
        return self.tango.score(value / self.scale)

    def p_below(self, value):
        return norm.cdf(self.score(value))

    def p_above(self, value):
        return norm.cdf(-self.score(value))

    def smallest_margin(self, confidence):
        return (norm.ppf(confidence) + norm.ppf(POWER)) * self.error

    def examples_needed(self, size, difference, confidence):
        return np.ceil(size * (self.smallest_margin(confidence) / difference) ** 2)


class NotSurer:
    """Of two ways to bound a value, the outer bounds and the larger p-values."""

    def __init__(self, known, other):
        self.known, self.other, self.value = known, other, known.value
        self.error = max(known.error, other.error)

    def __getattr__(self, name):
        return getattr(self.known, name)

    def bounds(self, confidence):
        both = self.known.bounds(confidence), self.other.bounds(confidence)
        return min(lower for lower, _ in both), max(upper for _, upper in both)

    def p_below(self, value):
        return max(self.known.p_below(value), self.other.p_below(value))

    def p_above(self, value):
        return max(self.known.p_above(value), self.other.p_above(value))

    def smallest_margin(self, confidence):
        return (norm.ppf(confidence) + norm.ppf(POWER)) * self.error

    def examples_needed(self, size, difference, confidence):
        return np.ceil(size * (self.smallest_margin(confidence) / difference) ** 2)


class WeightedMistakes:
    """
    A lower bound from what mistakes cost, with one unseen mistake of the largest cost: Fay and Feuer, Statistics in Medicine 16 (1997),
    with the limit of Clopper and Pearson. The upper bound is the value.
    """

    def __init__(self, value, best, size, squares, largest):
        self.value, self.best, self.size = value, best, size
        total = size * (best - value) + largest
        self.cost = (squares + largest**2) / total
        self.mistakes = total / self.cost
        self.error = (value - self.bounds(0.95)[0]) / norm.ppf(0.95)

    def bounds(self, confidence):
        others = self.size + 1 - self.mistakes
        share = beta.ppf(confidence, self.mistakes, others) if others > 0 else 1
        return self.best - self.cost * share, self.value

    def p_above(self, value):
        if self.bounds(0.5)[0] >= value:
            return 1 - where(0.5, 1, lambda confidence: self.bounds(confidence)[0] > value)
        return where(0.5, 1, lambda confidence: self.bounds(confidence)[1] < value)

    def p_below(self, value):
        return float(value <= self.value)

    def chance(self, level, width):
        return 1e-6


def mistakes_of(value, best, left_out, largest):
    size = len(left_out)
    costs = best - (value + (size - 1) * (left_out.mean() - left_out))
    return WeightedMistakes(value, best, size, (costs**2).sum(), largest)


def mistakes_of_score(value, error, shares):
    """Of a score from 0 to 1, given its standard error and the share of it that each unit can lose."""
    size = len(shares)
    squares = size * (size - 1) * error**2 + size * (1 - value) ** 2
    return WeightedMistakes(value, 1, size, squares, size * shares.max())


def unseen_change(largest, share, value, gain, candidate):
    """
    `largest` is None where it is not known: then one unit loses its share of a score, or becomes as the unit furthest from it. It counts the less, the larger the effective number
    of units that differ is. Gives size and weight.
    """
    if largest is not None:
        return largest, 1
    parts = parts_of(value, gain)
    squares = (parts**2).sum()
    changed = np.abs(parts).sum() ** 2 / squares if squares > 0 else 0
    return max(len(candidate) * share, (len(candidate) - 1) * np.ptp(candidate)), 5 / (5 + changed)


def bca_of_mean(column):
    """The mean over all resamples, by the saddlepoint: Davison and Hinkley, Biometrika 75 (1988)."""
    size, mean, deviation = len(column), column.mean(), column.std()
    standard = (column - mean) / deviation
    bias = (standard**3).mean() / 6 / sqrt(size)

    def tilted(tilt):
        shift = (tilt * standard).max()
        weight = np.exp(tilt * standard - shift)
        first = (weight * standard).sum() / weight.sum()
        return log(weight.mean()) + shift, first, (weight * standard**2).sum() / weight.sum() - first**2

    def score(tilt):
        cumulant, first, variance = tilted(tilt)
        root = np.sign(tilt) * sqrt(max(0, 2 * size * (tilt * first - cumulant)))
        if variance <= 0:
            return -root * np.inf
        return root + bias if abs(root) < 0.01 else root + log(tilt * sqrt(size * variance) / root) / root

    def solve(function):
        reach = 0.01
        while (function(-reach) > 0 or function(reach) < 0) and reach < 1e4:
            reach *= 2
        return brentq(function, -reach, reach, xtol=1e-13)

    def score_of(value):
        wanted = (value - mean) / deviation
        if not standard.min() < wanted < standard.max():
            return np.inf if wanted > 0 else -np.inf
        return score(solve(lambda tilt: tilted(tilt)[1] - wanted))

    value_at = lambda wanted: mean + deviation * tilted(solve(lambda tilt: score(tilt) - wanted))[1]
    left_out = (column.sum() - column) / (size - 1)
    return Bca(mean, score_of, value_at, bias, deviation / sqrt(size), left_out)


def bca_of_resamples(value, drawn, left_out, resamples):
    drawn = np.sort(drawn)
    below = lambda at: (np.searchsorted(drawn, at) + np.searchsorted(drawn, at, "right")) / 2 / len(drawn)
    least = 0.5 / (len(drawn) + 1)
    score_of = lambda at: norm.ppf(np.clip(below(at), least, 1 - least))
    value_at = lambda score: np.quantile(drawn, norm.cdf(score), method="weibull")
    return Bca(value, score_of, value_at, norm.ppf(below(value)), drawn.std(ddof=1), left_out, resamples)


def clopper_pearson(successes, size, confidence):
    lower = 0 if successes == 0 else beta.ppf(1 - confidence, successes, size - successes + 1)
    return lower, 1 if successes == size else beta.ppf(confidence, successes + 1, size - successes)


class Bounded:
    """A value whose p-values follow from its bounds."""

    def p_above(self, value):
        if self.value >= value:
            return 1 - where(0.5, 1, lambda confidence: self.bounds(confidence)[0] > value)
        return where(0.5, 1, lambda confidence: self.bounds(confidence)[1] < value)

    def p_below(self, value):
        return 1 - self.p_above(value)

    def smallest_margin(self, confidence):
        return self.value - self.bounds(confidence)[0] + norm.ppf(POWER) * self.error

    def examples_needed(self, size, difference, confidence):
        return np.ceil(size * (self.smallest_margin(confidence) / difference) ** 2)


class Area(Bounded):
    """
    The area under a ROC curve of one model, or of the first minus that of the second: score bounds whose variance is DeLong's
    (Biometrics 44, 1988), combined with Newcombe's method 5 (Statistics in Medicine 25, 2006) and the largest possible variance
    (Birnbaum and Klose, Annals of Mathematical Statistics 28, 1957) the fewer examples are out of place; differences by square-and-add (Zou and Donner, Statistics in Medicine 27, 2008) with DeLong's correlation.
    """

    def __init__(self, positive, models):
        below = lambda values, among: (np.searchsorted(among, values) + np.searchsorted(among, values, "right")) / 2 / len(among)
        own = np.array([below(score[positive], np.sort(score[~positive])) for score in models])
        other = np.array([1 - below(score[~positive], np.sort(score[positive])) for score in models])
        self.counts = own.shape[1], other.shape[1]
        parts = [np.atleast_2d(np.cov(values)) / values.shape[1] for values in (own, other)]
        self.covariance = sum(parts)
        self.areas = own.mean(1)
        squares = sum(np.diag(part) ** 2 / (count - 1) for part, count in zip(parts, self.counts))
        self.degrees = [v**2 / square if v else min(self.counts) - 1 for v, square in zip(np.diag(self.covariance), squares)]
        along = np.array([1.0]) if len(models) == 1 else np.array([1.0, -1.0])
        self.value = along @ self.areas
        self.error = sqrt(max(0, along @ self.covariance @ along))
        self.influence = np.zeros(len(positive))
        for which, values in ((positive, own), (~positive, other)):
            self.influence[which] = along @ (values - values.mean(1, keepdims=True)) / values.shape[1]
        # For each model: degrees of freedom, misplaced examples, and the weight of the largest possible variance.
        self.evidence = [(degrees, min(self.counts) * min(theta, 1 - theta), 0.5) for degrees, theta in zip(self.degrees, self.areas)]

    def of_one(self, model, confidence):
        theta, variance, (m, n) = self.areas[model], self.covariance[model, model], self.counts
        degrees, out_of_place, largest = self.evidence[model]
        quantile = t.ppf(confidence, degrees)

        def far(h):
            others = (m + n) / 2 - 1
            newcombe = h * (1 - h) * (1 + others * (1 - h) / (2 - h) + others * h / (1 + h)) / (m * n)
            own = variance * h * (1 - h) / (theta * (1 - theta)) if 0 < theta < 1 else 0
            supposed = newcombe + largest * h * (1 - h) / min(m, n)
            return abs(theta - h) > quantile * sqrt(max(own, (out_of_place * own + supposed) / (out_of_place + 1 + largest)))

        return where(0, theta, far), where(theta, 1, lambda h: not far(h))

    def bounds(self, confidence):
        lower, upper = self.of_one(0, confidence)
        if len(self.areas) == 1:
            return lower, upper
        other_lower, other_upper = self.of_one(1, confidence)
        product = self.covariance[0, 0] * self.covariance[1, 1]
        rho = np.clip(self.covariance[0, 1] / sqrt(product), -1, 1) if product else 0
        add = lambda x, y: sqrt(max(0, x * x + y * y - 2 * rho * x * y))
        first, second = self.areas
        return self.value - add(first - lower, other_upper - second), self.value + add(upper - first, second - other_lower)


class MeanArea(Bounded):
    """The mean area of several classes against the rest: square-and-add of their bounds, widened by their correlation."""

    def __init__(self, positives, models):
        columns = zip(positives, zip(*models))
        self.classes = [Area(positive, scores) for positive, scores in columns if 0 < positive.sum() < len(positive)]
        count = len(self.classes)
        self.value = np.mean([one.value for one in self.classes])
        influence = sum(one.influence for one in self.classes)
        squares = (influence**2).sum()
        self.error = sqrt(squares) / count
        known = [one for one in self.classes if min(one.counts) >= 3]
        separate = sum(one.error**2 for one in known)
        examples = squares**2 / (influence**4).sum() if squares else 0
        self.ratio = (examples * squares / separate + 2) / (examples + 1) if squares and separate else 2
        sizes = np.array([min(one.counts) for one in known])
        degrees = (1 / sizes).sum() ** 2 / (1 / (sizes**2 * (sizes - 1))).sum()
        misplaced = np.array([[place for _, place, _ in one.evidence] for one in known])
        for one in known:
            pooled = np.minimum(1, min(one.counts) / sizes) ** 2 @ misplaced
            one.evidence = [(degrees, place, 0) for place in pooled]

    def bounds(self, confidence):
        distances = [(one.value - lower, upper - one.value) for one in self.classes for lower, upper in [self.of_class(one, confidence)]]
        below, above = np.sqrt(self.ratio * (np.array(distances) ** 2).sum(0)) / len(self.classes)
        return self.value - below, self.value + above

    @staticmethod
    def of_class(one, confidence):
        if min(one.counts) >= 3 or confidence <= 0.5:
            return one.bounds(confidence)
        return 1 - len(one.areas), 1


def where(low, high, holds):
    """Where a condition that holds at `low` ends."""
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return (low + high) / 2


class Tango:
    """Tango's score interval of two paired proportions (Statistics in Medicine 17, 1998); McNemar's exact test beside it."""

    def __init__(self, only_first, only_second, size, examples=None):
        self.first, self.second, self.size = only_first, only_second, size
        self.times = (examples or size) / size
        self.value = (only_first - only_second) / size

    def score(self, difference):
        a = 2 * self.size
        b = (2 * self.size - self.first + self.second) * difference - self.first - self.second
        c = -self.second * difference * (1 - difference)
        root = sqrt(max(0, b * b - 4 * a * c))
        rate = -2 * c / (b + root) if b > 0 else (root - b) / (2 * a)
        variance = self.size * (2 * rate + difference * (1 - difference))
        excess = self.first - self.second - self.size * difference
        return 0 if excess == 0 else excess / sqrt(variance) if variance > 0 else np.sign(excess) * np.inf

    def bounds(self, confidence):
        z = norm.ppf(confidence)
        return where(-1, self.value, lambda at: self.score(at) > z), where(self.value, 1, lambda at: self.score(at) > -z)

    def mcnemar(self):
        return min(1, 2 * binom.cdf(min(self.first, self.second), self.first + self.second, 0.5))

    def p_below(self, value):
        return binom.cdf(self.first, self.first + self.second, 0.5) if value == 0 else norm.cdf(self.score(value))

    def p_above(self, value):
        return binom.cdf(self.second, self.first + self.second, 0.5) if value == 0 else norm.cdf(-self.score(value))

    def unlucky(self, size):
        """The pairs of equally good models at the edge of the luckier 80 % of samples."""
        discordant = (self.first + self.second) / self.size * size
        shift = min(discordant, norm.ppf(POWER) * sqrt(discordant))
        return Tango((discordant - shift) / 2, (discordant + shift) / 2, size)

    def smallest_margin(self, confidence, size=None):
        return -self.unlucky(size or self.size).bounds(confidence)[0]


def examples_needed(gain, size, margin, confidence, superiority):
    """With which it would be settled with 80 % probability."""
    if not isinstance(gain, Tango):
        return gain.examples_needed(size, gain.value if superiority else margin, confidence)
    if superiority:
        rate = (gain.first + gain.second) / gain.size
        quantiles = norm.ppf(confidence) * sqrt(rate) + norm.ppf(POWER) * sqrt(max(0, rate - gain.value**2))
        return np.ceil(np.ceil((quantiles / gain.value) ** 2) * gain.times)
    low, high = 1, 2
    while gain.smallest_margin(confidence, high) > margin:
        low, high = high, 2 * high
    while high - low > max(1, high / 1000):
        middle = (low + high + 1) // 2
        low, high = (low, middle) if gain.smallest_margin(confidence, middle) <= margin else (middle, high)
    return np.ceil(high * gain.times)


def smallest_drop(gain, margin, level):
    """The true drop that a slice would have been shown to have with 80 % probability; None where none would do."""
    if not isinstance(gain, Tango) or margin != 0:
        return margin + gain.smallest_margin(1 - level)
    discordant = gain.first + gain.second
    most = int(binom.ppf(level, discordant, 0.5))
    while most >= 0 and binom.cdf(most, discordant, 0.5) > level:
        most -= 1
    if most >= 0:
        share = brentq(lambda rate: binom.cdf(most, discordant, rate) - POWER, 1e-12, 0.5)
        return discordant / gain.size * (1 - 2 * share)
    least = int(np.ceil(np.log2(1 / level)))
    return None if least > gain.size else brentq(lambda drop: 1 - binom.cdf(least - 1, gain.size, drop) - POWER, 1e-12, 1)


def holm(values):
    """Holm, Scandinavian Journal of Statistics 6 (1979)."""
    adjusted, largest = np.ones(len(values)), 0.0
    for rank, index in enumerate(np.argsort(values, kind="stable")):
        largest = max(largest, (len(values) - rank) * values[index])
        adjusted[index] = min(1.0, largest)
    return adjusted


def benjamini_hochberg(values):
    """Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995)."""
    adjusted, least = np.ones(len(values)), 1.0
    order = np.argsort(values, kind="stable")
    for rank in range(len(values), 0, -1):
        least = min(least, values[order[rank - 1]] * len(values) / rank)
        adjusted[order[rank - 1]] = least
    return adjusted
