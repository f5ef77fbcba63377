"""
Means over the models of several seeds, crossed with examples: Obuchowski and Rockette (Communications in Statistics:
Simulation and Computation 24, 1995), with the degrees of freedom of Hillis (Statistics in Medicine 26, 2007).
"""

from math import ceil, sqrt

import numpy as np
from scipy.stats import t

from intervals import POWER, Normal


class Seeds(Normal):
    """
    The mean of `candidate`, or with `baseline` values how far it is above theirs, times `sign`. `covariance` tells how the models' values
    vary together by the choice of examples, the candidate's models first; `units` is how many examples, or groups, were drawn.
    """

    def __init__(self, candidate, baseline, covariance, units, sign=1, resamples=None):
        sides = [(0, np.array(candidate)), (len(candidate), np.array(baseline))][: 2 if len(baseline) else 1]
        within, seeds, own, degrees = [], [], 0, []
        for start, values in sides:
            count = len(values)
            block = covariance[start : start + count, start : start + count]
            within.append(block[np.triu_indices(count, 1)].mean())
            own += max(0, np.diag(block).mean() - within[-1]) / count
            seeds.append(values.var(ddof=1) / count)
            degrees.append(count - 1)
        between = covariance[: len(candidate), len(candidate) :].mean() if len(sides) > 1 else 0
        self.examples = max(0, sum(within) - 2 * between)
        self.seeds = sum(seeds)
        self.own = min(self.seeds, own)
        total = self.examples + self.seeds
        parts = [*zip(seeds, degrees), (self.examples, units - 1)]
        self.degrees = total**2 / sum(part**2 / freedom for part, freedom in parts)
        means = [values.mean() for _, values in sides]
        super().__init__(sign * (means[0] - sum(means[1:])), sqrt(total), resamples)

    def bounds(self, confidence):
        width = t.ppf(confidence, self.degrees) * self.error
        return self.value - width, self.value + width

    def p_below(self, value):
        return t.cdf((self.value - value) / self.error, self.degrees)

    def p_above(self, value):
        return t.cdf((value - self.value) / self.error, self.degrees)

    def quantiles(self, confidence):
        return t.ppf(confidence, self.degrees) + t.ppf(POWER, self.degrees)

    def smallest_margin(self, confidence):
        return self.quantiles(confidence) * self.error

    def examples_needed(self, size, difference, confidence):
        """More examples help against all but what the seeds differ by themselves."""
        left = (difference / self.quantiles(confidence)) ** 2 - (self.seeds - self.own)
        return ceil(size * (self.examples + self.own) / left) if left > 0 else None
