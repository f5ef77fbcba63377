export const id = 1907;
export const ids = [1907];
export const modules = {

/***/ 18327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ positionsByName)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);

/**
 * Positions of the numbers that `taken` needs, within one example of a table with the features `held`. Columns are matched by
 * name, so their order does not matter. Null when a column is missing or differs in type or categories.
 */
function positionsByName(taken, held) {
    let offset = 0;
    const starts = new Map();
    for (const column of held.columns) {
        starts.set(column.name, { start: offset, column: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(column) });
        offset += widthOf(column);
    }
    const positions = [];
    for (const column of taken.columns) {
        const found = starts.get(column.name);
        if (found?.column !== (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(column))
            return null;
        for (let slot = 0; slot < widthOf(column); slot++)
            positions.push(found.start + slot);
    }
    return Int32Array.from(positions);
}
/** Numbers of one example that belong to a column: a category column is one-hot. */
function widthOf(column) {
    return column.type === 'number' ? 1 : column.categories.length;
}


/***/ }),

/***/ 70820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wideMarginWarning),
/* harmony export */   r: () => (/* binding */ checkMargin)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Above this fraction of the range a margin is more likely a mistake than a wish. */
const suspiciousFraction = 0.2;
/** @throws UserError for an absolute margin that no model could exceed, since it is as wide as the range of the metric. */
function checkMargin(margin, metric) {
    if (margin.kind === 'relative' || margin.value < widthOf(metric))
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        found: `a margin of ${margin.value} for ${metric.name}, which lies between ${metric.range.join(' and ')}`,
        expected: `a margin below ${widthOf(metric)}`,
        hint: metric.unit === 'fraction'
            ? "Write 5 points as `0.05`; `5%` is 5 % of the baseline's value."
            : "Write the margin in the units of the metric, or as a percentage of the baseline's value such as `5%`.",
    });
}
/** Returns a warning for an absolute margin above a fifth of the metric's range; null for a smaller one. */
function wideMarginWarning(margin, metric) {
    if (margin.kind === 'relative' || margin.value <= suspiciousFraction * widthOf(metric))
        return null;
    return `The margin of ${metric.name}, ${margin.value}, is more than a fifth of its range from ${metric.range.join(' to ')}: a much worse model may pass.`;
}
function widthOf({ range: [least, greatest] }) {
    return greatest - least;
}


/***/ }),

/***/ 60582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ evaluateGate)
});

// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 8 modules
var config_gate = __webpack_require__(78802);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(98084);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var lib = __webpack_require__(72484);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var stats_base_dists_normal_quantile_lib = __webpack_require__(86060);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js
var stats_base_dists_t_cdf_lib = __webpack_require__(86021);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/jackknife.js


/** A distribution that is never surer than other bounds: of each two, the outer ones count, and the larger p-value. */
function notSurerThan(known, other) {
    return {
        ...known,
        standardError: Math.max(known.standardError, other.standardError),
        bounds: (confidence) => {
            const [first, second] = [known.bounds(confidence), other.bounds(confidence)];
            return { lower: Math.min(first.lower, second.lower), upper: Math.max(first.upper, second.upper) };
        },
        pValueBelow: (value) => Math.max(known.pValueBelow(value), other.pValueBelow(value)),
        pValueAbove: (value) => Math.max(known.pValueAbove(value), other.pValueAbove(value)),
    };
}
/**
 * A bootstrap that is never surer than Student's t with the jackknife's standard error. Resamples show too little of long
 * tails, which t does not need to see; t takes no account of skewness, which BCa does: bounds are the outer ones of both.
 * Tukey, "Bias and confidence in not-quite large samples", Annals of Mathematical Statistics 29 (1958); Efron and Tibshirani,
 * "An introduction to the bootstrap" (1993), chapter 11. That it holds where either alone does not is measured
 * (docs/gate-error-rates.md).
 */
function notSurerThanStudent(bootstrap, estimate, jackknife) {
    const freedom = unitsOf(jackknife) - 1;
    const standardError = jackknifeError(jackknife);
    if (standardError === 0)
        return bootstrap;
    return notSurerThan(bootstrap, {
        standardError,
        bounds: (confidence) => {
            const width = stats_base_dists_t_quantile_lib(confidence, freedom) * standardError;
            return { lower: estimate - width, upper: estimate + width };
        },
        pValueBelow: (value) => stats_base_dists_t_cdf_lib((estimate - value) / standardError, freedom),
        pValueAbove: (value) => stats_base_dists_t_cdf_lib((value - estimate) / standardError, freedom),
    });
}
function jackknifeError(jackknife) {
    const size = unitsOf(jackknife);
    return Math.sqrt(((size - 1) / size) * centralMoment(jackknife, 2));
}
/** Sum of the powers of the distances from the mean. */
function centralMoment(jackknife, power) {
    const { values, weights } = jackknife;
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += (values[index] ?? NaN) * (weights[index] ?? 0);
    const mean = sum / unitsOf(jackknife);
    let moment = 0;
    for (let index = 0; index < values.length; index++)
        moment += (weights[index] ?? 0) * ((values[index] ?? NaN) - mean) ** power;
    return moment;
}
function unitsOf({ weights }) {
    return weights.reduce((sum, weight) => sum + weight, 0);
}

// EXTERNAL MODULE: ./build/core/js/src/statistics/long-tail.js
var long_tail = __webpack_require__(15062);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/bca.js






/**
 * Bias-corrected and accelerated bootstrap, expanded: Efron, "Better bootstrap confidence intervals", Journal of the American
 * Statistical Association 82 (1987). A bootstrap of few units is too narrow, by √((n − 1)/n) and as the normal distribution
 * is beside Student's: levels are moved outwards by as much (Hesterberg, "What teachers should know about the bootstrap", The
 * American Statistician 69, 2015, section 5). Replicates equal to the estimate count half below it, since the metrics here
 * are often discrete.
 */
function bcaDistribution({ estimate, replicates, jackknife }) {
    const sorted = replicates.toSorted();
    const reason = degeneracy(sorted);
    if (reason !== null)
        return { degenerate: true, reason };
    const bias = stats_base_dists_normal_quantile_lib(fractionBelow(sorted, estimate), 0, 1);
    if (!Number.isFinite(bias))
        return { degenerate: true, reason: 'all resamples lie on one side of the estimate' };
    const resolution = 0.5 / (sorted.length + 1);
    return bcaOf({
        scoreOf: (value) => {
            const below = fractionBelow(sorted, value);
            return stats_base_dists_normal_quantile_lib(Math.min(Math.max(below, resolution), 1 - resolution), 0, 1);
        },
        valueAt: (score) => quantile(sorted, lib(score, 0, 1)),
        standardError: deviation(sorted),
        resamples: sorted.length,
    }, bias, jackknife);
}
/** @param bias the score of the estimate */
function bcaOf(resampled, bias, jackknife) {
    const { scoreOf, valueAt, standardError, resamples } = resampled;
    const acceleration = accelerationOf(jackknife);
    const units = unitsOf(jackknife);
    const expansion = Math.sqrt(units / (units - 1));
    const bound = (level) => {
        const shifted = bias + expansion * stats_base_dists_t_quantile_lib(level, units - 1);
        return valueAt(bias + shifted / (1 - acceleration * shifted));
    };
    /** The level at which the bound is `value`: its formula, solved for the level. */
    const levelOf = (value) => {
        const shifted = scoreOf(value) - bias;
        const stretch = 1 + acceleration * shifted;
        if (stretch <= 0 || !Number.isFinite(shifted))
            return shifted > 0 ? 1 : 0;
        return stats_base_dists_t_cdf_lib((shifted / stretch - bias) / expansion, units - 1);
    };
    return {
        degenerate: false,
        method: 'bca',
        resamples,
        standardError,
        longTail: (0,long_tail/* longTailOfJackknife */.UX)(jackknife),
        bounds: (confidence) => ({ lower: bound(1 - confidence), upper: bound(confidence) }),
        pValueBelow: (value) => 1 - levelOf(value),
        pValueAbove: levelOf,
    };
}
/**
 * Normal bounds from the deviation of a few resamples, too few for their tails.
 * Efron and Tibshirani, "An introduction to the bootstrap" (1993), sections 6.4 and 12.3.
 */
function normalDistribution(estimate, replicates) {
    const reason = degeneracy(replicates.toSorted());
    if (reason !== null)
        return { degenerate: true, reason };
    return normally(estimate, deviation(replicates), 'bootstrap-normal', replicates.length);
}
/** Normal bounds from a standard error. */
function normally(estimate, standardError, method, resamples) {
    return {
        degenerate: false,
        method,
        resamples,
        standardError,
        longTail: null,
        bounds: (confidence) => {
            const width = stats_base_dists_normal_quantile_lib(confidence, 0, 1) * standardError;
            return { lower: estimate - width, upper: estimate + width };
        },
        pValueBelow: (value) => lib((estimate - value) / standardError, 0, 1),
        pValueAbove: (value) => lib((value - estimate) / standardError, 0, 1),
    };
}
/** Why sorted replicates tell nothing; null when they do. */
function degeneracy(sorted) {
    const [first = NaN] = sorted;
    const last = sorted.at(-1) ?? NaN;
    if (!Number.isFinite(first) || !Number.isFinite(last))
        return 'some resamples have no finite value';
    return first === last ? 'all resamples gave the same value' : null;
}
/** Of sorted values the fraction below `value`; equal ones count half. */
function fractionBelow(sorted, value) {
    const below = countWhere(sorted, (other) => other < value);
    const notAbove = countWhere(sorted, (other) => other <= value);
    return (below + notAbove) / 2 / sorted.length;
}
/** Length of the leading part of `sorted` for which `holds`. */
function countWhere(sorted, holds) {
    let [from, to] = [0, sorted.length];
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (holds(sorted[middle] ?? NaN))
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
function quantile(sorted, level) {
    const place = Math.min(Math.max(level * (sorted.length + 1) - 1, 0), sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? NaN;
    const above = sorted[Math.ceil(place)] ?? NaN;
    return below + (above - below) * (place - Math.floor(place));
}
function accelerationOf(jackknife) {
    const squares = centralMoment(jackknife, 2);
    return squares === 0 ? 0 : -centralMoment(jackknife, 3) / (6 * squares ** 1.5);
}
function deviation(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? NaN;
    const mean = sum / values.length;
    let squares = 0;
    for (let index = 0; index < values.length; index++)
        squares += ((values[index] ?? NaN) - mean) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/bisect.js
/** Returns where `isBelow` turns false between `low`, where it holds, and `high`, where it does not. */
function bisect(low, high, isBelow) {
    let [from, to] = [low, high];
    for (let step = 0; step < 60; step++) {
        const middle = (from + to) / 2;
        if (isBelow(middle))
            from = middle;
        else
            to = middle;
    }
    return (from + to) / 2;
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/paired-proportions.js



/**
 * Score statistic of a hypothetical difference of two paired proportions; falls as the difference rises, and is standard
 * normal when the hypothesis holds. `difference` lies strictly between −1 and 1.
 * Tango, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design",
 * Statistics in Medicine 17 (1998).
 */
function tangoScore({ onlyFirst, onlySecond, size }, difference) {
    const excess = onlyFirst - onlySecond - size * difference;
    const a = 2 * size;
    const b = (2 * size - onlyFirst + onlySecond) * difference - onlyFirst - onlySecond;
    const c = -onlySecond * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    // The larger root, in the form that does not subtract nearly equal numbers.
    const onlySecondRate = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
    const variance = size * (2 * onlySecondRate + difference * (1 - difference));
    if (excess === 0)
        return 0;
    return variance > 0 ? excess / Math.sqrt(variance) : Math.sign(excess) * Infinity;
}
/** Tango's score bounds of the first proportion minus the second; `confidence` is one-sided. */
function tangoBounds(pairs, confidence) {
    const z = stats_base_dists_normal_quantile_lib(confidence, 0, 1);
    const estimate = (pairs.onlyFirst - pairs.onlySecond) / pairs.size;
    return {
        lower: estimate <= -1 ? -1 : bisect(-1, estimate, (difference) => tangoScore(pairs, difference) > z),
        upper: estimate >= 1 ? 1 : bisect(estimate, 1, (difference) => tangoScore(pairs, difference) > -z),
    };
}
/** One-sided p-value against "the first proportion is not more than `margin` below the second". */
function tangoPValueWorse(pairs, margin) {
    return lib(tangoScore(pairs, -margin), 0, 1);
}
/** One-sided p-value against "the first proportion is `margin` or more below the second". */
function tangoPValueHolds(pairs, margin) {
    return lib(-tangoScore(pairs, -margin), 0, 1);
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/scaled-proportions.js



/** So many units that differ count as much as a change that was not seen. */
const known = 5;
/**
 * Returns the change that is supposed to have been missed. Where the largest one is not known, one unit becomes as the unit furthest from it;
 * what the units that differ say of the size of changes then replaces it, the more of them there are.
 * @param candidate values of the candidate without single units
 */
function unseenChange(largest, gain, candidate) {
    if (largest !== undefined)
        return { size: largest, weight: 1 };
    const [first = NaN] = candidate.values;
    const [least, most] = candidate.values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [first, first]);
    return {
        size: (unitsOf(candidate) - 1) * (most - least),
        weight: known / (known + changedUnits(gain)),
    };
}
/**
 * Tango's score bounds of a difference that is not of proportions. Each unit's part in the difference (its jackknife
 * pseudo-value) counts as a part of a discordant pair; the size of a whole pair is the mean of these parts, each weighted by its
 * own size, so that the variance of the pairs is that of the parts. One unseen change counts along: where no unit differs,
 * its size is the size of a pair, and the bounds are those of 0 discordant pairs. Where all pairs have one size, as for
 * proportions, the bounds are Tango's. What a bootstrap of few different answers lacks is measured in docs/gate-error-rates.md#bootstrap-rules.
 * @returns null where no unit differs and the size of a change is 0
 */
function scaledTango(estimate, jackknife, unseen) {
    const parts = partsOf(estimate, jackknife);
    const { up, down, squares } = sumsOf(parts, jackknife.weights);
    const scale = (squares + unseen.weight * unseen.size ** 2) / (up + down + unseen.weight * unseen.size);
    if (!(scale > 0))
        return null;
    const pairs = { onlyFirst: up / scale, onlySecond: down / scale, size: unitsOf(jackknife) };
    return distributionOf(pairs, scale);
}
/** Jackknife pseudo-values, whose mean is the estimate. */
function partsOf(estimate, jackknife) {
    const { values, weights } = jackknife;
    const size = unitsOf(jackknife);
    let sum = 0;
    for (let unit = 0; unit < values.length; unit++)
        sum += (values[unit] ?? NaN) * (weights[unit] ?? 0);
    const mean = sum / size;
    return values.map((value) => estimate + (size - 1) * (mean - value));
}
/** Below this part of the largest one it is rounding. */
const least = 1e-9;
/** Units that differ. Those that do not have the most frequent value. */
function changedUnits({ values, weights }) {
    const counts = new Map();
    for (let unit = 0; unit < values.length; unit++) {
        const value = values[unit] ?? NaN;
        counts.set(value, (counts.get(value) ?? 0) + (weights[unit] ?? 0));
    }
    return (unitsOf({ values, weights }) -
        Array.from(counts.values()).reduce((most, count) => Math.max(most, count), 0));
}
function sumsOf(parts, weights) {
    const largest = parts.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    let [up, down, squares] = [0, 0, 0];
    for (let unit = 0; unit < parts.length; unit++) {
        const part = parts[unit] ?? NaN;
        const weight = weights[unit] ?? 0;
        if (Math.abs(part) <= least * largest)
            continue;
        if (part > 0)
            up += weight * part;
        else
            down -= weight * part;
        squares += weight * part ** 2;
    }
    return { up, down, squares };
}
function distributionOf(pairs, scale) {
    const estimate = (scale * (pairs.onlyFirst - pairs.onlySecond)) / pairs.size;
    const bounds = (confidence) => {
        const { lower, upper } = tangoBounds(pairs, confidence);
        return { lower: scale * lower, upper: scale * upper };
    };
    /** A whole pair for every unit is the furthest that a difference can be. */
    const limited = (value, of, atLeast, atMost) => {
        const margin = -value / scale;
        if (margin >= 1)
            return atLeast;
        return margin <= -1 ? atMost : of(margin);
    };
    return {
        degenerate: false,
        method: 'scaled-tango',
        resamples: null,
        standardError: (estimate - bounds(0.95).lower) / stats_base_dists_normal_quantile_lib(0.95, 0, 1),
        longTail: null,
        bounds,
        pValueBelow: (value) => limited(value, (margin) => tangoPValueWorse(pairs, margin), 1, 0),
        pValueAbove: (value) => limited(value, (margin) => tangoPValueHolds(pairs, margin), 0, 1),
    };
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-quantile/lib/index.js
var stats_base_dists_beta_quantile_lib = __webpack_require__(67259);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/p-value.js

/**
 * Returns the one-sided p-value against "the true value is at most `value`": 1 − the greatest confidence at which the lower
 * bound lies above it. Above 0.5, where the estimate lies below the value, it is the confidence at which the upper bound does.
 * @param bounds that grow apart with the confidence, and are the estimate at a confidence of 0.5
 */
function pValueAbove(bounds, value) {
    if (bounds(0.5).lower >= value)
        return 1 - bisect(0.5, 1, (confidence) => bounds(confidence).lower > value);
    return bisect(0.5, 1, (confidence) => bounds(confidence).upper < value);
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/weighted-mistakes.js




/**
 * Returns a lower bound of a score from what its mistakes cost. Each unit's cost is the distance of its jackknife pseudo-value from the
 * best score. Costs y in all with squares v in all, and one unseen mistake of cost k, are (y + k)² / (v + k²) mistakes of
 * cost (v + k²) / (y + k) each: Fay and Feuer, "Confidence intervals for directly standardized rates: a method based on the gamma
 * distribution", Statistics in Medicine 16 (1997). Their Poisson limit is replaced by that of Clopper and Pearson, so that the bound
 * of an accuracy is exactly Clopper and Pearson's. Without a mistake it is k (1 − α^(1/n)) below the best score: the rule of three.
 * @param largest cost of one mistake at most, times the number of units
 * @returns null where no mistake costs anything; the upper bound is the estimate
 */
function weightedMistakes(estimate, best, jackknife, largest) {
    const units = unitsOf(jackknife);
    const total = units * (best - estimate) + largest;
    if (!(total > 0))
        return null;
    const cost = (squaresOf(estimate, best, jackknife) + largest ** 2) / total;
    const mistakes = total / cost;
    const shareAtMost = (confidence) => mistakes < units + 1 ? stats_base_dists_beta_quantile_lib(confidence, mistakes, units + 1 - mistakes) : 1;
    const bounds = (confidence) => ({ lower: best - cost * shareAtMost(confidence), upper: estimate });
    return {
        degenerate: false,
        method: 'weighted-mistakes',
        resamples: null,
        standardError: (estimate - bounds(0.95).lower) / stats_base_dists_normal_quantile_lib(0.95, 0, 1),
        longTail: null,
        bounds,
        pValueBelow: (value) => (value > estimate ? 0 : 1),
        pValueAbove: (value) => pValueAbove(bounds, value),
    };
}
/** Sum of the squared distances of the pseudo-values, whose mean is the estimate, from the best score. */
function squaresOf(estimate, best, { values, weights }) {
    const units = unitsOf({ values, weights });
    let sum = 0;
    for (let unit = 0; unit < values.length; unit++)
        sum += (values[unit] ?? NaN) * (weights[unit] ?? 0);
    const mean = sum / units;
    let squares = 0;
    for (let unit = 0; unit < values.length; unit++) {
        const pseudoValue = estimate + (units - 1) * (mean - (values[unit] ?? NaN));
        squares += (weights[unit] ?? 0) * (best - pseudoValue) ** 2;
    }
    return squares;
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap.js





/** Below this a resample repeats too few units to say anything of the others. */
const fewestUnits = 20;
/** With fewer resamples their deviation is known, their tails are not. */
const fewestForTails = 1000;
const mostSteps = { decided: 1e9, shown: 2e7 };
const wanted = { decided: 10_000, shown: 2_000 };
const bootstrap_least = { decided: 2_000, shown: 200 };
/** As many as a decision, or a look, needs, and fewer where each costs much. */
function resampleCount(work, purpose) {
    return Math.round(Math.min(Math.max(mostSteps[purpose] / work, bootstrap_least[purpose]), wanted[purpose]));
}
/**
 * True for a statistic of which even the fewest resamples for a decision would take minutes: an area under the curves of
 * hundreds of classes, say.
 */
function isTooCostly({ work }) {
    return work * bootstrap_least.decided > 2 * mostSteps.decided;
}
/** Bootstraps several statistics from one set of resamples. */
function bootstrap(pairs, plan, { resamples, seed, unitName }) {
    if (plan.units < fewestUnits)
        return tooFew(pairs, plan.units, unitName);
    const kept = pairs.map(({ better, baseline }) => ({
        better,
        candidate: new Float64Array(resamples),
        difference: baseline ? new Float64Array(resamples) : null,
    }));
    plan.resample(resamples, seed, (values, resample) => {
        for (const [trial, keep] of kept.entries()) {
            const value = values[trial] ?? missing;
            keep.candidate[resample] = value.candidate;
            if (keep.difference)
                keep.difference[resample] = differenceOf(value, keep.better);
        }
    });
    return distributions(kept, plan);
}
/** What is known of statistics of too few units. */
function tooFew(pairs, units, unitName) {
    const degenerate = tooFewUnits(units, unitName);
    return pairs.map(({ baseline }) => ({ candidate: degenerate, difference: baseline && degenerate }));
}
function tooFewUnits(units, unitName) {
    const reason = `${units} ${unitName} are too few for a bootstrap (at least ${fewestUnits})`;
    return { degenerate: true, reason };
}
function distributions(kept, plan) {
    const resamples = kept[0]?.candidate.length ?? 0;
    const jackknife = resamples < fewestForTails ? null : plan.jackknife();
    const bests = plan.bestValues?.();
    const isPerfect = (trial) => plan.whole[trial]?.candidate === bests?.[trial];
    const changes = jackknife || kept.some((_, trial) => isPerfect(trial)) ? plan.largestChanges?.() : undefined;
    return kept.map((keep, trial) => {
        const own = plan.whole[trial] ?? missing;
        const without = (of) => jackknife && {
            values: Float64Array.from(jackknife.values, (left) => of(left[trial] ?? missing)),
            weights: jackknife.weights,
        };
        const ofCandidate = ({ candidate }) => candidate;
        const ofGain = (values) => differenceOf(values, keep.better);
        const candidate = without(ofCandidate);
        const difference = without(ofGain);
        return {
            candidate: withUnseenMistake(estimateOf(ofCandidate(own), keep.candidate, candidate), weightedMistakesOf(ofCandidate(own), bests?.[trial], candidate ?? (isPerfect(trial) ? unchanging(ofCandidate(own), plan.units) : null), changes?.[trial]), isPerfect(trial)),
            difference: keep.difference &&
                (candidate && difference
                    ? differenceDistribution(ofGain(own), keep.difference, difference, unseenChange(changes?.[trial], difference, candidate))
                    : estimateOf(ofGain(own), keep.difference, null)),
        };
    });
}
/** Without values of single units left out, of too few resamples, normal bounds. */
function estimateOf(estimate, replicates, jackknife) {
    if (!jackknife)
        return normalDistribution(estimate, replicates);
    const bca = bcaDistribution({ estimate, replicates, jackknife });
    return bca.degenerate ? bca : notSurerThanStudent(bca, estimate, jackknife);
}
/** The jackknife of a perfect score, which no unit changes. */
function unchanging(value, units) {
    return { values: Float64Array.of(value), weights: Float64Array.of(units) };
}
function weightedMistakesOf(estimate, best, jackknife, largest) {
    return best === undefined || largest === undefined || !jackknife
        ? null
        : weightedMistakes(estimate, best, jackknife, largest);
}
/** Resamples of a perfect score are all alike: there the bound from the mistakes alone counts. */
function withUnseenMistake(distribution, mistakes, perfect) {
    if (!mistakes || (distribution.degenerate && !perfect))
        return distribution;
    return distribution.degenerate ? mistakes : notSurerThan(distribution, mistakes);
}
/** Where resamples tell nothing, as of equal predictions, the score bounds alone count. */
function differenceDistribution(estimate, replicates, jackknife, unseen) {
    const bca = bcaDistribution({ estimate, replicates, jackknife });
    const score = replicates.every(Number.isFinite) ? scaledTango(estimate, jackknife, unseen) : null;
    if (!score)
        return bca.degenerate ? bca : notSurerThanStudent(bca, estimate, jackknife);
    return notSurerThanStudent(bca.degenerate ? score : notSurerThan(bca, score), estimate, jackknife);
}
const missing = { candidate: NaN, baseline: null };
function differenceOf({ candidate, baseline }, better) {
    return (0,number_unit/* signedImprovement */.Xs)(candidate - (baseline ?? NaN), better);
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/confusion.js
var confusion = __webpack_require__(91583);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/binomial-draw.js
// Names of their own, since looking up a global is slow in a sandbox and these are the innermost loops.
const { abs, floor, log, pow, sqrt } = Math;
/** Draws how many of `size` trials succeed. */
function binomialDraw(size, probability, uniform) {
    if (probability >= 1)
        return size;
    if (size <= 0 || probability <= 0)
        return 0;
    if (probability > 0.5)
        return size - binomialDraw(size, 1 - probability, uniform);
    return size * probability < 10
        ? byInversion(size, probability, uniform)
        : byTransformedRejection(size, probability, uniform);
}
function byInversion(size, probability, uniform) {
    const odds = probability / (1 - probability);
    for (;;) {
        let mass = pow(1 - probability, size);
        let left = uniform();
        for (let count = 0; count <= size; count++) {
            if (left < mass)
                return count;
            left -= mass;
            mass *= (odds * (size - count)) / (count + 1);
        }
    }
}
/** BTRS of Hörmann, "The generation of binomial random variates", Journal of Statistical Computation and Simulation 46 (1993). */
function byTransformedRejection(size, probability, uniform) {
    const spread = sqrt(size * probability * (1 - probability));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * probability;
    const centre = size * probability + 0.5;
    const quick = 0.92 - 4.2 / b;
    for (;;) {
        const u = uniform() - 0.5;
        const v = uniform();
        const distance = 0.5 - abs(u);
        const count = floor(((2 * a) / distance + b) * u + centre);
        if (distance >= 0.07 && v <= quick)
            return count;
        if (count < 0 || count > size)
            continue;
        const scale = (2.83 + 5.1 / b) * spread;
        const limit = log((v * scale) / (a / distance ** 2 + b));
        if (limit <= logMassOverMode(count, size, probability))
            return count;
    }
}
/** Logarithm of a count's probability over that of the likeliest count. */
function logMassOverMode(count, size, probability) {
    const odds = probability / (1 - probability);
    const mode = floor((size + 1) * probability);
    return ((mode + 0.5) * log((mode + 1) / (odds * (size - mode + 1))) +
        (size + 1) * log((size - mode + 1) / (size - count + 1)) +
        (count + 0.5) * log((odds * (size - count + 1)) / (count + 1)) +
        stirlingTail(mode) +
        stirlingTail(size - mode) -
        stirlingTail(count) -
        stirlingTail(size - count));
}
const smallTails = [
    0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.0166446911898212,
    0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.00833056343336287,
];
/** What Stirling's formula leaves out of log (count!). */
function stirlingTail(count) {
    const small = smallTails[count];
    if (small !== undefined)
        return small;
    const next = (count + 1) ** 2;
    return (1 / 12 - (1 / 360 - 1 / 1260 / next) / next) / (count + 1);
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/resample.js



// A name of its own, since looking up a global is slow in a sandbox and this is the innermost loop.
const { imul } = Math;
/** Uniform numbers that the seed and the purpose determine. */
function seededUniform(seed, ...purpose) {
    const generator = (0,xoroshiro128plus/* xoroshiro128plus */.b)((0,philox/* derivedSeed */.f8)(seed, ...purpose));
    return () => (generator.next() >>> 0) / 2 ** 32;
}
/** A binomial draw takes as long as so many units drawn one by one. */
const costOfBinomial = 24;
/** Steps that one draw from such cells takes, about. */
function drawingWork(cells) {
    return cells.reduce((sum, count) => sum + Math.min(count, costOfBinomial), 0);
}
/**
 * Draws as many examples as there are, with replacement, from cells of alike examples: what remains is how often each cell
 * is drawn, a multinomial draw. How many come from each large cell are binomial draws; the others are drawn one by one.
 * @param cells number of examples in each cell
 * @param visit is given the drawn number of each cell, in an array that is used again
 */
function resampleCells(cells, resamples, seed, purpose, visit) {
    const indices = Array.from(cells, (_, cell) => cell);
    const isLarge = (cell) => (cells[cell] ?? 0) > costOfBinomial;
    const large = indices.filter(isLarge);
    const small = Uint32Array.from(indices.flatMap((cell) => (isLarge(cell) ? [] : new Array(cells[cell] ?? 0).fill(cell))));
    const size = cells.reduce((sum, count) => sum + count, 0);
    const drawn = new Float64Array(cells.length);
    const few = new Uint32Array(size);
    const uniform = seededUniform(seed, purpose);
    let index = (0,philox/* derivedSeed */.f8)(seed, purpose);
    for (let resample = 0; resample < resamples; resample++) {
        drawn.fill(0);
        let draws = size;
        let remaining = size;
        for (const cell of large) {
            const count = cells[cell] ?? 0;
            const hit = binomialDraw(draws, count / remaining, uniform);
            drawn[cell] = hit;
            draws -= hit;
            remaining -= count;
        }
        drawBelow(small.length, index, few, draws);
        for (let draw = 0; draw < draws; draw++) {
            const cell = small[few[draw] ?? 0] ?? 0;
            drawn[cell] = (drawn[cell] ?? 0) + 1;
        }
        index += draws;
        visit(drawn, resample);
    }
}
/**
 * Draws as many units as there are, with replacement.
 * @param visit is given the drawn units, in an array that is used again
 */
function drawnUnits(units, resamples, seed, purpose, visit) {
    const drawn = new Uint32Array(units);
    const start = (0,philox/* derivedSeed */.f8)(seed, purpose);
    for (let resample = 0; resample < resamples; resample++) {
        drawBelow(units, start + resample * units, drawn, units);
        visit(drawn, resample);
    }
}
/**
 * Fills the first `draws` of `drawn` with whole numbers below `limit`, those of the places from `start` on: a Weyl sequence,
 * mixed. Its steps do not wait for each other, so that it is twice as fast as a generator with a state, and this is where a
 * bootstrap spends its time.
 * Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, in 32 bits.
 */
function drawBelow(limit, start, drawn, draws) {
    const scale = limit / 2 ** 32;
    let counter = imul(start, 0x9e3779b9);
    for (let draw = 0; draw < draws; draw++) {
        counter = (counter + 0x9e3779b9) | 0;
        let mixed = imul(counter ^ (counter >>> 16), 0x21f0aaad);
        mixed = imul(mixed ^ (mixed >>> 15), 0x735a2d97);
        drawn[draw] = ((mixed ^ (mixed >>> 15)) >>> 0) * scale;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/confusions.js


/**
 * Statistics of the confusions of one, two or more models on the same examples. Units of one profile are alike, so that how
 * often each profile is drawn is a multinomial draw; without groups a profile is a cell.
 */
function confusionPlan(pairs, clusters) {
    const classes = pairs[0]?.candidate.classes ?? 0;
    const predictions = predictionsOf(pairs);
    const { cells, cellOf } = cellsOf(pairs[0]?.candidate.labels ?? new Int32Array(0), predictions, classes);
    const profiles = profilesOf(cellOf, clusters);
    const weights = Float64Array.from(profiles, ({ units }) => units);
    const inCells = new Float64Array(cells.length);
    const counts = countsOfModels(classes, predictions.length);
    const evaluated = pairs.map(({ candidate, baseline }) => ({
        candidate: valueIn(candidate, predictions, counts),
        baseline: baseline && valueIn(baseline, predictions, counts),
    }));
    const evaluate = (drawn) => {
        inCells.fill(0);
        for (let place = 0; place < profiles.length; place++) {
            const times = drawn[place] ?? 0;
            const profile = profiles[place];
            if (times === 0 || !profile)
                continue;
            for (let index = 0; index < profile.cells.length; index++)
                add(inCells, profile.cells[index] ?? 0, times * (profile.counts[index] ?? 0));
        }
        fillCounts(counts, cells, inCells);
        return evaluated.map(({ candidate, baseline }) => ({
            candidate: candidate(),
            baseline: baseline && baseline(),
        }));
    };
    const units = weights.reduce((sum, count) => sum + count, 0);
    return {
        units,
        work: profiles.reduce((sum, profile) => sum + profile.cells.length, drawingWork(weights) + classes),
        whole: evaluate(weights),
        resample: (resamples, seed, visit) => {
            resampleCells(weights, resamples, seed, 'confusion', (drawn, resample) => {
                visit(evaluate(drawn), resample);
            });
        },
        jackknife: () => ({
            values: profiles.map((_, left) => evaluate(weights.map((units, at) => units - Number(at === left)))),
            weights,
        }),
        largestChanges: () => pairs.map(({ candidate }) => largestChange(candidate, units)),
        bestValues: () => pairs.map(({ candidate }) => bestValue(candidate)),
    };
}
function bestValue({ labels, classes, of }) {
    return of((0,confusion/* classCounts */.RZ)((0,confusion/* confusionOf */.wo)(labels, labels, classes)));
}
/** How many classes are looked at for the largest change: those with the fewest examples, where one mistake counts most. */
const mostClasses = 100;
/**
 * Returns by how much right predictions of one unit that become wrong change the value at most, times the number of units: those of each
 * class for the most frequent other one, and the other way round.
 */
function largestChange({ labels, predicted, classes, of }, units) {
    const counts = (0,confusion/* classCounts */.RZ)((0,confusion/* confusionOf */.wo)(labels, predicted, classes));
    const value = of(counts);
    const byCount = Array.from(counts.labelled.keys())
        .filter((index) => (counts.labelled[index] ?? 0) > 0)
        .sort((a, b) => (counts.labelled[b] ?? 0) - (counts.labelled[a] ?? 0));
    const [first = 0, second = first === 0 ? 1 : 0] = byCount;
    const perUnit = labels.length / units;
    const changes = byCount.slice(-mostClasses).flatMap((index) => {
        const other = index === first ? second : first;
        return [of(withProblems(counts, index, other, perUnit)), of(withProblems(counts, other, index, perUnit))];
    });
    return changes.reduce((largest, changed) => Math.max(largest, Math.abs(changed - value)), 0) * units;
}
function withProblems(counts, label, given, times) {
    const right = counts.right.slice();
    const predicted = counts.predicted.slice();
    const changed = Math.min(times, right[label] ?? 0);
    add(right, label, -changed);
    add(predicted, label, -changed);
    add(predicted, given, changed);
    return { ...counts, right, predicted };
}
/** The answers of each model once, however many statistics are of them. */
function predictionsOf(pairs) {
    const all = pairs.flatMap(({ candidate, baseline }) => [
        candidate.predicted,
        ...(baseline ? [baseline.predicted] : []),
    ]);
    return [...new Set(all)];
}
/** The cells that have examples, in an order that does not depend on that of the examples; and the cell of each example. */
function cellsOf(labels, predictions, classes) {
    const start = {
        cells: Array.from({ length: classes }, (_, label) => ({ label, given: [] })),
        cellOf: labels,
    };
    return predictions.reduce(({ cells, cellOf }, given) => {
        const keys = Float64Array.from(cellOf, (cell, example) => cell * classes + (given[example] ?? 0));
        const present = Float64Array.from(new Set(keys)).sort();
        const indices = new Map(Array.from(present, (key, place) => [key, place]));
        return {
            cells: Array.from(present, (key) => {
                const { label = 0, given: before = [] } = cells[Math.floor(key / classes)] ?? {};
                return { label, given: [...before, key % classes] };
            }),
            cellOf: Int32Array.from(keys, (key) => indices.get(key) ?? 0),
        };
    }, start);
}
/** Most frequent first. */
function profilesOf(cellOf, clusters) {
    const members = clusters
        ? Array.from({ length: clusters.count }, () => [])
        : Array.from(cellOf, (cell) => [cell]);
    if (clusters)
        for (const [example, cell] of cellOf.entries())
            members[clusters.of[example] ?? 0]?.push(cell);
    const units = new Map();
    for (const own of members) {
        const key = own.length === 1 ? String(own[0]) : own.sort((a, b) => a - b).join(' ');
        units.set(key, (units.get(key) ?? 0) + 1);
    }
    return [...units]
        .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
        .map(([key, count]) => ({ ...tally(key), units: count }));
}
function tally(key) {
    const counts = new Map();
    for (const cell of key.split(' ').map(Number))
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
    return { cells: [...counts.keys()], counts: [...counts.values()] };
}
function countsOfModels(classes, models) {
    const labelled = new Float64Array(classes);
    return Array.from({ length: models }, () => ({
        right: new Float64Array(classes),
        labelled,
        predicted: new Float64Array(classes),
        total: 0,
    }));
}
/** What a statistic is of the counts as they are when it is asked. */
function valueIn({ predicted, of }, predictions, counts) {
    const own = counts[predictions.indexOf(predicted)];
    return () => (own ? of(own) : NaN);
}
function fillCounts(models, cells, inCells) {
    for (const { right, predicted, labelled } of models)
        for (const counts of [right, predicted, labelled])
            counts.fill(0);
    const labelled = models[0]?.labelled ?? new Float64Array(0);
    let total = 0;
    for (let index = 0; index < cells.length; index++) {
        const cell = cells[index];
        const count = inCells[index] ?? 0;
        if (!cell || count === 0)
            continue;
        total += count;
        add(labelled, cell.label, count);
        for (let model = 0; model < models.length; model++) {
            const counts = models[model];
            const given = cell.given[model] ?? 0;
            if (!counts)
                continue;
            add(counts.predicted, given, count);
            if (given === cell.label)
                add(counts.right, given, count);
        }
    }
    for (const counts of models)
        counts.total = total;
}
function add(counts, index, count) {
    counts[index] = (counts[index] ?? 0) + count;
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/metric.js
var metric = __webpack_require__(71707);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/inference/clusters.js


/** What is drawn as a whole, as messages call it. */
function unitName(clusters) {
    return clusters ? 'groups' : 'examples';
}
/** For each group the sum of its examples' values. */
function sumsOfGroups(values, { of, count }) {
    const sums = new Float64Array(count);
    for (let example = 0; example < values.length; example++) {
        const group = of[example] ?? 0;
        sums[group] = (sums[group] ?? 0) + (values[example] ?? NaN);
    }
    return sums;
}
/** For each group the number of its examples. */
function sizesOfGroups({ of, count }) {
    const sizes = new Float64Array(count);
    for (const group of of)
        sizes[group] = (sizes[group] ?? 0) + 1;
    return sizes;
}
/** The same for some of the examples. */
function selectSampling({ seed, clusters }, examples) {
    if (!clusters)
        return { seed, clusters };
    return { seed, clusters: numbered(Array.from(examples, (example) => clusters.of[example])) };
}
function numbered(names) {
    const indices = new Map();
    const of = Int32Array.from(names, (name) => {
        const known = indices.get(name);
        if (known !== undefined)
            return known;
        indices.set(name, indices.size);
        return indices.size - 1;
    });
    return { of, count: indices.size };
}
/**
 * Groups by a column of the test split.
 * @throws UserError for a column that does not exist, and examples without a value in it.
 */
function clustersBy(name, columns) {
    const values = Object.hasOwn(columns, name) ? columns[name]?.values : undefined;
    if (!values)
        throw noColumn(name, Object.keys(columns));
    const missing = values.filter((value) => value === null || value === '').length;
    if (missing > 0)
        throw withoutGroup(name, missing, values.length);
    return numbered(values);
}
function noColumn(name, known) {
    return new user_error/* UserError */.yo({
        found: `\`cluster-by: ${name}\` in the gate, a column that the test split does not have`,
        expected: known.length === 0 ? 'a column of the test split' : `one of ${known.join(', ')}`,
        hint: 'Correct the name under gate.cluster-by, or add the column.',
    });
}
function withoutGroup(name, missing, size) {
    return new user_error/* UserError */.yo({
        found: `${(0,format/* formatCount */.B4)(missing)} of ${(0,format/* formatCount */.B4)(size)} examples without a value in the column ${name}, which groups them`,
        expected: 'a group for every example',
        hint: 'Give each of them a group; an example that belongs to no other is a group of its own.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/statistics/mean.js
var statistics_mean = __webpack_require__(66528);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/saddlepoint.js
const { abs: saddlepoint_abs, exp, log: saddlepoint_log, sqrt: saddlepoint_sqrt } = Math;
/**
 * How the mean of as many values drawn with replacement is distributed, as infinitely many resamples would show it, up to an
 * error of the order n^(−3/2): Davison and Hinkley, "Saddlepoint approximations in resampling methods", Biometrika 75 (1988),
 * with the r* of Barndorff-Nielsen, "Inference on full or partial parameters based on the standardized signed log likelihood
 * ratio", Biometrika 73 (1986).
 * @param values finite, not all alike
 */
function resampledMean(values) {
    const size = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / size;
    const deviation = saddlepoint_sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size);
    const standard = values.map((value) => (value - mean) / deviation);
    const [least, most] = [minimum(standard), -minimum(standard.map((value) => -value))];
    const tilted = (tilt) => tiltedBy(standard, tilt, tilt > 0 ? most : least);
    const bias = standard.reduce((sum, value) => sum + value ** 3, 0) / size / 6 / saddlepoint_sqrt(size);
    const scoreAt = (tilt) => scoreOf(tilted(tilt), tilt, size, bias);
    return {
        bias,
        resamples: null,
        standardError: deviation / saddlepoint_sqrt(size),
        scoreOf: (value) => {
            const wanted = (value - mean) / deviation;
            if (wanted >= most)
                return Infinity;
            if (wanted <= least)
                return -Infinity;
            return scoreAt(solve((tilt) => tilted(tilt).mean - wanted));
        },
        valueAt: (score) => mean + deviation * tilted(solve((tilt) => scoreAt(tilt) - score)).mean,
    };
}
/** @param extreme the value with the largest weight, so that no power overflows */
function tiltedBy(values, tilt, extreme) {
    let weights = 0;
    let first = 0;
    let second = 0;
    for (let index = 0; index < values.length; index++) {
        const value = values[index] ?? NaN;
        const weight = exp(tilt * (value - extreme));
        weights += weight;
        first += weight * value;
        second += weight * value * value;
    }
    const mean = first / weights;
    return {
        cumulant: saddlepoint_log(weights / values.length) + tilt * extreme,
        mean,
        variance: second / weights - mean ** 2,
    };
}
/** Nearer to 0 than this the formula loses its digits, and its limit is known. */
const nearlyNone = 0.01;
function scoreOf({ cumulant, mean, variance }, tilt, size, limit) {
    const root = Math.sign(tilt) * saddlepoint_sqrt(Math.max(0, 2 * size * (tilt * mean - cumulant)));
    if (saddlepoint_abs(root) < nearlyNone)
        return root + limit;
    return root + saddlepoint_log((tilt * saddlepoint_sqrt(size * variance)) / root) / root;
}
/** Where a rising function is 0: a bracket by doubling, then secants, and a halving every third step so that it always ends. */
function solve(of) {
    let [low, high] = [-0.01, 0.01];
    while (of(low) > 0 && low > -furthest)
        low *= 2;
    while (of(high) < 0 && high < furthest)
        high *= 2;
    let [atLow, atHigh] = [of(low), of(high)];
    for (let step = 0; step < 100 && high - low > 1e-12 * Math.max(1, saddlepoint_abs(low)); step++) {
        const secant = low - (atLow * (high - low)) / (atHigh - atLow);
        const middle = step % 3 === 2 || !(secant > low && secant < high) ? (low + high) / 2 : secant;
        const at = of(middle);
        if (at === 0)
            return middle;
        if (at < 0)
            [low, atLow] = [middle, at];
        else
            [high, atHigh] = [middle, at];
    }
    return (low + high) / 2;
}
/** A tilt in which the most extreme value is all that counts. */
const furthest = 1e4;
function minimum(values) {
    return values.reduce((least, value) => Math.min(least, value), Infinity);
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/paired-mean.js









/** Groups of different sizes make a ratio of two sums of it. */
function isMean(statistic, clusters) {
    if (statistic.kind !== 'means' || statistic.of !== metric/* onlyMean */.GD)
        return false;
    const [first, ...others] = clusters ? sizesOfGroups(clusters) : [];
    return others.every((size) => size === first);
}
/**
 * The bootstrap of means without resampling: their distribution over resamples is known. Null for those of which a few units
 * make up the spread, so that the distribution has steps: they need to be drawn.
 */
function byMean(pairs, clusters, unitName) {
    const units = clusters?.count ?? pairs[0]?.candidate.terms[0]?.length ?? 0;
    if (units < fewestUnits)
        return tooFew(pairs, units, unitName);
    const ofUnits = ({ terms: [term = new Float64Array(0)] }) => clusters ? sumsOfGroups(term, clusters).map((sum) => (sum * clusters.count) / term.length) : term;
    return pairs.map(({ better, candidate, baseline }) => {
        const own = ofUnits(candidate);
        if (isStepped(own))
            return null;
        if (!baseline)
            return { candidate: paired_mean_distributionOf(own, jackknifeOf(own)), difference: null };
        const other = ofUnits(baseline);
        const differences = own.map((value, unit) => (0,number_unit/* signedImprovement */.Xs)(value - (other[unit] ?? NaN), better));
        if (isStepped(differences))
            return null;
        const ofOwn = jackknifeOf(own);
        return { candidate: paired_mean_distributionOf(own, ofOwn), difference: paired_mean_differenceDistribution(differences, ofOwn) };
    });
}
const largestShare = 0.1;
/** Whether one unit alone makes up a tenth of the variance. */
function isStepped(values) {
    const mean = (0,statistics_mean/* meanOf */.h)(values);
    const squares = values.map((value) => (value - mean) ** 2);
    const sum = squares.reduce((total, square) => total + square, 0);
    return squares.some((square) => square > largestShare * sum);
}
function paired_mean_distributionOf(values, jackknife) {
    const [first = NaN] = values;
    if (!values.every(Number.isFinite))
        return { degenerate: true, reason: 'some resamples have no finite value' };
    if (values.every((value) => value === first))
        return { degenerate: true, reason: 'all resamples gave the same value' };
    const resampled = resampledMean(values);
    return notSurerThanStudent(bcaOf(resampled, resampled.bias, jackknife), (0,statistics_mean/* meanOf */.h)(values), jackknife);
}
/** Never surer than the score bounds, which alone count where nothing differs. */
function paired_mean_differenceDistribution(differences, ofOwn) {
    const jackknife = jackknifeOf(differences);
    const distribution = paired_mean_distributionOf(differences, jackknife);
    if (!differences.every(Number.isFinite))
        return distribution;
    const score = scaledTango((0,statistics_mean/* meanOf */.h)(differences), jackknife, unseenChange(undefined, jackknife, ofOwn));
    if (!score)
        return distribution;
    return distribution.degenerate ? score : notSurerThan(distribution, score);
}
function jackknifeOf(values) {
    let sum = 0;
    for (let unit = 0; unit < values.length; unit++)
        sum += values[unit] ?? NaN;
    return {
        values: values.map((value) => (sum - value) / (values.length - 1)),
        weights: new Float64Array(values.length).fill(1),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/means.js


/** Statistics of means over the same examples. The examples of a group are summed once, and then drawn as one. */
function meansPlan(pairs, clusters) {
    const terms = pairs.flatMap(({ candidate, baseline }) => [...candidate.terms, ...(baseline?.terms ?? [])]);
    const columns = clusters ? terms.map((term) => sumsOfGroups(term, clusters)) : terms;
    const units = clusters?.count ?? terms[0]?.length ?? 0;
    const sizes = clusters ? sizesOfGroups(clusters) : new Float64Array(units).fill(1);
    const evaluate = evaluator(pairs);
    const sums = new Float64Array(columns.length);
    return {
        units,
        work: units * (1 + columns.length / 2),
        whole: evaluate(Float64Array.from(columns, sumOf), sumOf(sizes)),
        resample: (resamples, seed, visit) => {
            drawnUnits(units, resamples, seed, 'means', (drawn, resample) => {
                for (const [index, column] of columns.entries())
                    sums[index] = sumOfDrawn(column, drawn);
                visit(evaluate(sums, clusters ? sumOfDrawn(sizes, drawn) : units), resample);
            });
        },
        jackknife: () => leftOut(columns, sizes, evaluate),
    };
}
function evaluator(pairs) {
    return (sums, examples) => {
        const means = sums.map((sum) => sum / examples);
        let from = 0;
        const next = ({ terms, of }) => of(means.subarray(from, (from += terms.length)));
        return pairs.map(({ candidate, baseline }) => ({
            candidate: next(candidate),
            baseline: baseline ? next(baseline) : null,
        }));
    };
}
function leftOut(columns, sizes, evaluate) {
    const whole = Float64Array.from(columns, sumOf);
    const examples = sumOf(sizes);
    const sums = new Float64Array(columns.length);
    return {
        values: Array.from(sizes, (size, left) => {
            for (const [index, column] of columns.entries())
                sums[index] = (whole[index] ?? 0) - (column[left] ?? 0);
            return evaluate(sums, examples - size);
        }),
        weights: new Float64Array(sizes.length).fill(1),
    };
}
function sumOf(column) {
    let sum = 0;
    for (let unit = 0; unit < column.length; unit++)
        sum += column[unit] ?? NaN;
    return sum;
}
/** Four sums at once, since an addition waits for the one before; a bootstrap spends its time here. */
function sumOfDrawn(column, drawn) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    let draw = 0;
    for (; draw + 4 <= drawn.length; draw += 4) {
        first += column[drawn[draw] ?? 0] ?? NaN;
        second += column[drawn[draw + 1] ?? 0] ?? NaN;
        third += column[drawn[draw + 2] ?? 0] ?? NaN;
        fourth += column[drawn[draw + 3] ?? 0] ?? NaN;
    }
    for (; draw < drawn.length; draw++)
        first += column[drawn[draw] ?? 0] ?? NaN;
    return first + second + third + fourth;
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/weighted.js


/** More values left out than these tell nothing new of the skewness, and each costs as much as a resample. */
const mostBlocks = 400;
/** Statistics that can only be had from how often each example counts. */
function weightedPlan(pairs, clusters, seed) {
    const size = pairs[0]?.candidate.size ?? 0;
    const units = clusters?.count ?? size;
    const evaluate = (times) => pairs.map(({ candidate, baseline }) => ({
        candidate: candidate.of(times),
        baseline: baseline ? baseline.of(times) : null,
    }));
    const spread = clusters ? spreader(clusters, size) : (times) => times;
    return {
        units,
        work: pairs.reduce((sum, { candidate, baseline }) => sum + candidate.work + (baseline?.work ?? 0), units + size),
        whole: evaluate(new Uint32Array(size).fill(1)),
        resample: (resamples, drawSeed, visit) => {
            const times = new Uint32Array(units);
            drawnUnits(units, resamples, drawSeed, 'weighted', (drawn, resample) => {
                times.fill(0);
                for (let draw = 0; draw < units; draw++) {
                    const unit = drawn[draw] ?? 0;
                    times[unit] = (times[unit] ?? 0) + 1;
                }
                visit(evaluate(spread(times)), resample);
            });
        },
        jackknife: () => weighted_leftOut(units, seed, (times) => evaluate(spread(times))),
    };
}
/** Each example counts as often as its group; into an array that is used again. */
function spreader({ of }, size) {
    const spread = new Uint32Array(size);
    return (times) => {
        for (let example = 0; example < size; example++)
            spread[example] = times[of[example] ?? 0] ?? 0;
        return spread;
    };
}
/**
 * Leaves out units, or random blocks of them where they are many: Efron and Narasimhan, "The automatic construction of
 * bootstrap confidence intervals", Journal of Computational and Graphical Statistics 29 (2020), section 3.
 */
function weighted_leftOut(units, seed, evaluate) {
    const order = (0,philox/* permutation */.dL)(units, { draw: seededUniform(seed, 'blocks') });
    const blocks = Math.min(units, mostBlocks);
    const values = Array.from({ length: blocks }, (_, block) => {
        const times = new Uint32Array(units).fill(1);
        for (let index = block; index < units; index += blocks)
            times[order[index] ?? 0] = 0;
        return evaluate(times);
    });
    return { values, weights: new Float64Array(blocks).fill(1) };
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/area-bounds.js


/** With fewer examples of a class nothing is known of how its scores vary. */
const fewestOfClass = 3;
/** Returns why the areas cannot be judged, or null. */
function tooFewOfClass({ positives, negatives }) {
    const rarer = Math.min(positives, negatives);
    if (rarer >= fewestOfClass)
        return null;
    const name = positives <= negatives ? 'positive' : 'negative';
    const reason = `${rarer} ${name} ${rarer === 1 ? 'example is' : 'examples are'} too few to judge an area under the ROC curve (at least ${fewestOfClass})`;
    return { degenerate: true, reason };
}
/** Returns the bounds of the area of one model. */
function areaBounds(delong, model, confidence) {
    return scoreBounds(areaOf(delong, model), confidence);
}
/**
 * Returns the bounds of the first model's area minus the second's. The bounds of each area are combined by square-and-add
 * with the correlation that DeLong estimates, so that the bounds of the difference are as skewed as those of the areas: Zou and
 * Donner, "Construction of confidence limits about effect measures", Statistics in Medicine 27 (2008); Newcombe, "Improved
 * confidence intervals for the difference between binomial proportions based on paired data", Statistics in Medicine 17 (1998).
 */
function areaDifferenceBounds(delong, confidence) {
    const [first, second] = [areaOf(delong, 0), areaOf(delong, 1)];
    const [own, other] = [scoreBounds(first, confidence), scoreBounds(second, confidence)];
    const correlation = correlationOf(delong);
    const difference = first.area - second.area;
    return {
        lower: difference - distance(first.area - own.lower, other.upper - second.area, correlation),
        upper: difference + distance(own.upper - first.area, second.area - other.lower, correlation),
    };
}
function distance(first, second, correlation) {
    return Math.sqrt(Math.max(0, first ** 2 + second ** 2 - 2 * correlation * first * second));
}
function areaOf({ areas, covariance, degrees, positives, negatives }, model) {
    return {
        area: areas[model] ?? NaN,
        variance: covariance[model]?.[model] ?? NaN,
        degrees: degrees[model] ?? NaN,
        positives,
        negatives,
    };
}
/** An area of 1 varies with nothing that was seen: 0. */
function correlationOf({ covariance }) {
    const variances = (covariance[0]?.[0] ?? NaN) * (covariance[1]?.[1] ?? NaN);
    if (variances === 0)
        return 0;
    return Math.min(1, Math.max(-1, (covariance[0]?.[1] ?? NaN) / Math.sqrt(variances)));
}
/**
 * Weights of Newcombe's variance and of the largest possible one, in examples of the rarer class below their place. Simulated bounds hold
 * with these from 3 examples of the rarer class on, also where its scores scatter more (docs/gate-error-rates.md#areas-under-roc-curves).
 */
const prior = { newcombe: 1, largest: 0.5 };
/**
 * Inverts the score test of a hypothetical area, as Wilson's interval does for proportions. Its variance at the hypothesis is
 * DeLong's, scaled as θ(1 − θ), combined with that of Newcombe's method 5 ("Confidence intervals for an effect size measure
 * based on the Mann–Whitney statistic. Part 2", Statistics in Medicine 25, 2006): the fewer examples are out of place, the less
 * DeLong's variance is known, and the more Newcombe's and the largest possible variance count. Never less than DeLong's. Quantiles are Student's, with Satterthwaite's
 * degrees of freedom, of which the rarer class has most to say.
 */
function scoreBounds(known, confidence) {
    const { area, variance, degrees, positives, negatives } = known;
    const quantile = confidence > 0.5 ? stats_base_dists_t_quantile_lib(confidence, degrees) : 0;
    const scale = area < 1 && area > 0 ? variance / (area * (1 - area)) : 0;
    const outOfPlace = Math.min(positives, negatives) * Math.min(area, 1 - area);
    const varianceAt = (hypothesis) => {
        const own = scale * hypothesis * (1 - hypothesis);
        const supposed = prior.newcombe * newcombeVariance(hypothesis, positives, negatives) +
            prior.largest * largestVariance(hypothesis, positives, negatives);
        return Math.max(own, (outOfPlace * own + supposed) / (outOfPlace + prior.newcombe + prior.largest));
    };
    const isFar = (hypothesis) => Math.abs(area - hypothesis) > quantile * Math.sqrt(Math.max(0, varianceAt(hypothesis)));
    return {
        lower: bisect(0, area, isFar),
        upper: bisect(area, 1, (hypothesis) => !isFar(hypothesis)),
    };
}
/** Returns the variance of an area if scores were exponential, with the mean of both classes' sizes: Newcombe's method 5. */
function newcombeVariance(area, positives, negatives) {
    const others = (positives + negatives) / 2 - 1;
    const sum = 1 + (others * (1 - area)) / (2 - area) + (others * area) / (1 + area);
    return (area * (1 - area) * sum) / (positives * negatives);
}
/**
 * Returns the largest variance of an area, that of scores where each example of the rarer class is above all others or below all of
 * them: Birnbaum and Klose, "Bounds for the variance of the Mann–Whitney statistic", Annals of Mathematical Statistics 28 (1957).
 */
function largestVariance(area, positives, negatives) {
    return (area * (1 - area)) / Math.min(positives, negatives);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var stats_base_dists_binomial_cdf_lib = __webpack_require__(36794);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/mcnemar.js

/** Two-sided p-value of McNemar's exact test that both answer equally well (a binomial test of the discordant pairs). */
function mcnemarPValue({ onlyFirst, onlySecond }) {
    return Math.min(1, 2 * stats_base_dists_binomial_cdf_lib(Math.min(onlyFirst, onlySecond), onlyFirst + onlySecond, 0.5));
}
/** One-sided p-value of McNemar's exact test against "the first is not worse than the second". */
function mcnemarPValueWorse({ onlyFirst, onlySecond }) {
    return stats_base_dists_binomial_cdf_lib(onlyFirst, onlyFirst + onlySecond, 0.5);
}
/** One-sided p-value of McNemar's exact test against "the first is not better than the second". */
function mcnemarPValueBetter({ onlyFirst, onlySecond }) {
    return stats_base_dists_binomial_cdf_lib(onlySecond, onlyFirst + onlySecond, 0.5);
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/paired-difference.js





/** With which a difference that is there is to be shown: the 80 % that reports speak of. */
const power = 0.8;
/**
 * Of proportions of right answers: Tango's score interval; better or worse at all is McNemar's exact test, which holds for few pairs too.
 * @param examples of the test split, of which those of the pairs may be a part
 */
function tangoDifference(pairs, examples = pairs.size) {
    return {
        value: (pairs.onlyFirst - pairs.onlySecond) / pairs.size,
        method: 'tango',
        resamples: null,
        discordant: { ...pairs, mcnemarP: mcnemarPValue(pairs) },
        evidence: {
            degenerate: false,
            bounds: (confidence) => tangoBounds(pairs, confidence),
            pInferiority: (margin) => (margin === 0 ? mcnemarPValueWorse(pairs) : tangoPValueWorse(pairs, margin)),
            pNonInferiority: (margin) => margin === 0 ? mcnemarPValueBetter(pairs) : tangoPValueHolds(pairs, margin),
            longTail: null,
            plan: planOfPart(tangoPlan(pairs), examples / pairs.size),
        },
    };
}
function tangoPlan({ onlyFirst, onlySecond, size }) {
    const rate = (onlyFirst + onlySecond) / size;
    const smallestMargin = (confidence, examples = size) => -tangoBounds(unluckyPairs(rate, examples), confidence).lower;
    return {
        smallestMargin,
        examplesFor: (margin, confidence) => margin <= 0 ? null : leastCount((examples) => smallestMargin(confidence, examples) <= margin),
        examplesToShow: (gain, confidence) => examplesToShow(rate, gain, confidence),
    };
}
/** The plan for all examples where only a part of them counts. */
function planOfPart(plan, times) {
    if (times === 1)
        return plan;
    const all = (count) => (count === null ? null : Math.ceil(count * times));
    return {
        smallestMargin: plan.smallestMargin,
        examplesFor: (margin, confidence) => all(plan.examplesFor(margin, confidence)),
        examplesToShow: (gain, confidence) => all(plan.examplesToShow(gain, confidence)),
    };
}
/** Connor, "Sample size for testing differences in proportions for the paired-sample design", Biometrics 43 (1987). */
function examplesToShow(rate, gain, confidence) {
    if (gain <= 0)
        return null;
    const quantiles = stats_base_dists_normal_quantile_lib(confidence, 0, 1) * Math.sqrt(rate) +
        stats_base_dists_normal_quantile_lib(power, 0, 1) * Math.sqrt(Math.max(0, rate - gain ** 2));
    return Math.ceil((quantiles / gain) ** 2);
}
/** The discordant pairs of equally good models at the edge of the luckier 80 % of samples. */
function unluckyPairs(rate, size) {
    const discordant = rate * size;
    const shift = Math.min(discordant, stats_base_dists_normal_quantile_lib(power, 0, 1) * Math.sqrt(discordant));
    return { onlyFirst: (discordant - shift) / 2, onlySecond: (discordant + shift) / 2, size };
}
/** The least count that suffices, to three digits; null beyond 10¹² . */
function leastCount(suffices) {
    let high = 1;
    while (!suffices(high)) {
        high *= 2;
        if (high > 1e12)
            return null;
    }
    let low = high / 2;
    while (high - low > Math.max(1, high / 1000)) {
        const middle = Math.ceil((low + high) / 2);
        if (suffices(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** Returns the gain in area under the ROC curve; the first model is the candidate. */
function areaGain(delong, size) {
    const { areas, covariance } = delong;
    const value = (areas[0] ?? NaN) - (areas[1] ?? NaN);
    const variance = (covariance[0]?.[0] ?? NaN) + (covariance[1]?.[1] ?? NaN) - 2 * (covariance[0]?.[1] ?? NaN);
    return {
        value,
        method: 'area-square-and-add',
        resamples: null,
        discordant: null,
        evidence: tooFewOfClass(delong) ?? areaEvidence(delong, value, Math.sqrt(Math.max(0, variance)), size),
    };
}
function areaEvidence(delong, value, error, size) {
    const bounds = (confidence) => areaDifferenceBounds(delong, confidence);
    return {
        degenerate: false,
        bounds,
        pInferiority: (margin) => 1 - pValueAbove(bounds, -margin),
        pNonInferiority: (margin) => pValueAbove(bounds, -margin),
        longTail: null,
        plan: rootPlan((confidence) => value - bounds(confidence).lower + stats_base_dists_normal_quantile_lib(power, 0, 1) * error, size),
    };
}
/** Of anything else, by the paired bootstrap. */
function bootstrapGain(value, size, bootstrap, clustered) {
    if (bootstrap.degenerate)
        return {
            value,
            method: clustered ? 'cluster-bca' : 'bca',
            resamples: null,
            discordant: null,
            evidence: bootstrap,
        };
    return {
        value,
        method: bootstrapMethod(bootstrap.method, clustered),
        resamples: bootstrap.resamples,
        discordant: null,
        evidence: {
            degenerate: false,
            bounds: bootstrap.bounds,
            pInferiority: (margin) => bootstrap.pValueBelow(-margin),
            pNonInferiority: (margin) => bootstrap.pValueAbove(-margin),
            longTail: bootstrap.longTail,
            plan: normalPlan(bootstrap.standardError, size),
        },
    };
}
const clusterMethods = {
    bca: 'cluster-bca',
    'bootstrap-normal': 'cluster-normal',
    'infinitesimal-jackknife': 'cluster-jackknife',
    'scaled-tango': 'cluster-scaled-tango',
    'weighted-mistakes': 'cluster-weighted-mistakes',
};
function bootstrapMethod(method, clustered) {
    return clustered ? clusterMethods[method] : method;
}
function normalPlan(error, size) {
    return rootPlan((confidence) => (stats_base_dists_normal_quantile_lib(confidence, 0, 1) + stats_base_dists_normal_quantile_lib(power, 0, 1)) * error, size);
}
/** The plan of an interval that shrinks with the root of the number of examples. */
function rootPlan(smallestMargin, size) {
    const examples = (difference, confidence) => difference <= 0 ? null : Math.ceil(size * (smallestMargin(confidence) / difference) ** 2);
    return { smallestMargin, examplesFor: examples, examplesToShow: examples };
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/clopper-pearson.js

/**
 * Exact bounds of a proportion: the confidence is never less than promised.
 * Clopper and Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934).
 */
function clopperPearsonBounds(successes, size, confidence) {
    return {
        lower: successes === 0 ? 0 : stats_base_dists_beta_quantile_lib(1 - confidence, successes, size - successes + 1),
        upper: successes === size ? 1 : stats_base_dists_beta_quantile_lib(confidence, successes + 1, size - successes),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/class-proportion.js


/**
 * Returns the bounds of the recall or precision of one class, given how many examples are of the class or predicted as it; null for
 * another metric, and for a class that is never predicted.
 */
function proportionUncertainty(statistic) {
    const { labels, predicted, proportionOf } = statistic;
    if (!proportionOf)
        return null;
    const { examples, index } = proportionOf;
    const among = examples === 'labelled' ? labels : predicted;
    let [size, right] = [0, 0];
    for (let example = 0; example < labels.length; example++) {
        if (among[example] !== index)
            continue;
        size += 1;
        right += labels[example] === predicted[example] ? 1 : 0;
    }
    if (size === 0)
        return null;
    return { degenerate: false, bounds: (confidence) => clopperPearsonBounds(right, size, confidence) };
}
/**
 * Returns the gain in recall of one class: that of right predictions on its examples, which are the same for both models. Null for
 * other metrics: of a precision, the examples differ between the models.
 */
function recallDifference(candidate, baseline) {
    if (candidate.proportionOf?.examples !== 'labelled')
        return null;
    const { index } = candidate.proportionOf;
    const pairs = { onlyFirst: 0, onlySecond: 0, size: 0 };
    for (let example = 0; example < candidate.labels.length; example++) {
        if (candidate.labels[example] !== index)
            continue;
        const own = candidate.predicted[example] === index;
        const other = baseline.predicted[example] === index;
        pairs.size += 1;
        if (own && !other)
            pairs.onlyFirst += 1;
        if (other && !own)
            pairs.onlySecond += 1;
    }
    return pairs.size === 0 ? null : tangoDifference(pairs, candidate.labels.length);
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/influence.js




function isSmooth(statistic) {
    return statistic.kind === 'weighted' && statistic.influence !== undefined;
}
/**
 * Returns normal bounds without resampling, for what is only shown or would take too long: the infinitesimal jackknife, whose variance is the sum of the
 * squared influences; those of a group are added up first. Jaeckel, "The infinitesimal jackknife", Bell Laboratories
 * memorandum MM 72-1215-11 (1972); Efron and Tibshirani, "An introduction to the bootstrap" (1993), section 21.5. Of an area
 * under a ROC curve it is DeLong's, but for n in the place of n − 1.
 */
function byInfluence(pairs, clusters, unitName) {
    const size = pairs[0]?.candidate.size ?? 0;
    const units = clusters?.count ?? size;
    if (units < fewestUnits)
        return tooFew(pairs, units, unitName);
    const ones = new Uint32Array(size).fill(1);
    return pairs.map(({ better, candidate, baseline }) => {
        const own = candidate.influence();
        const value = candidate.of(ones);
        const of = (estimate, influence) => fromInfluence(estimate, clusters ? sumsOfGroups(influence, clusters) : influence);
        if (!baseline)
            return { candidate: of(value, own), difference: null };
        const other = baseline.influence();
        return {
            candidate: of(value, own),
            difference: of((0,number_unit/* signedImprovement */.Xs)(value - baseline.of(ones), better), own.map((influence, example) => influence - (other[example] ?? NaN))),
        };
    });
}
function fromInfluence(estimate, influence) {
    let squares = 0;
    for (let unit = 0; unit < influence.length; unit++)
        squares += (influence[unit] ?? NaN) ** 2;
    return squares > 0
        ? normally(estimate, Math.sqrt(squares), 'infinitesimal-jackknife', null)
        : { degenerate: true, reason: 'its variance is estimated as 0' };
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/area-statistics.js + 1 modules
var area_statistics = __webpack_require__(52205);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/degenerate.js
const notResampled = { degenerate: true, reason: 'it was not resampled' };

// EXTERNAL MODULE: ./build/core/js/src/statistics/falling-order.js
var falling_order = __webpack_require__(49527);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/delong.js


/**
 * Areas under ROC curves with their covariance, from placements: E. and D. DeLong and Clarke-Pearson, "Comparing the areas
 * under two or more correlated receiver operating characteristic curves", Biometrics 44 (1988); the fast form of Sun and Xu,
 * IEEE Signal Processing Letters 21 (2014).
 * @param positive 1 for examples of the positive class, else 0; both occur
 * @param models one score for each example, for each model
 */
function deLong(positive, models) {
    const placements = models.map((scores) => placementsOf(positive, scores));
    const positives = placements[0]?.ofPositives.length ?? 0;
    const negatives = placements[0]?.ofNegatives.length ?? 0;
    return {
        positives,
        negatives,
        degrees: placements.map(degreesOf),
        areas: placements.map(({ ofPositives }) => (0,statistics_mean/* meanOf */.h)(ofPositives)),
        covariance: placements.map((first) => placements.map((second) => covariance(first.ofPositives, second.ofPositives) / first.ofPositives.length +
            covariance(first.ofNegatives, second.ofNegatives) / first.ofNegatives.length)),
    };
}
/**
 * Those of a variance that is the sum of two estimates: Satterthwaite, "An approximate distribution of estimates of variance
 * components", Biometrics Bulletin 2 (1946). Of a perfect ranking, whose variance is 0, those of the rarer class.
 */
function degreesOf({ ofPositives, ofNegatives }) {
    const parts = [ofPositives, ofNegatives].map((values) => ({
        variance: covariance(values, values) / values.length,
        degrees: values.length - 1,
    }));
    const total = parts.reduce((sum, { variance }) => sum + variance, 0);
    if (total === 0)
        return Math.min(ofPositives.length, ofNegatives.length) - 1;
    return total ** 2 / parts.reduce((sum, { variance, degrees }) => sum + variance ** 2 / degrees, 0);
}
function placementsOf(positive, scores) {
    const order = (0,falling_order/* fallingOrder */.U)(scores);
    const positives = positive.reduce((sum, label) => sum + Number(label === 1), 0);
    const negatives = scores.length - positives;
    const placements = new Float64Array(scores.length);
    let [positivesAbove, negativesAbove] = [0, 0];
    for (let start = 0; start < order.length;) {
        let [end, tied] = [start, 0];
        for (; end < order.length && scores[order[end] ?? 0] === scores[order[start] ?? 0]; end++)
            tied += Number(positive[order[end] ?? 0] === 1);
        const others = end - start - tied;
        const ofPositive = 1 - (negativesAbove + others / 2) / negatives;
        const ofNegative = (positivesAbove + tied / 2) / positives;
        for (const example of order.subarray(start, end))
            placements[example] = positive[example] === 1 ? ofPositive : ofNegative;
        positivesAbove += tied;
        negativesAbove += others;
        start = end;
    }
    return {
        ofPositives: placements.filter((_, example) => positive[example] === 1),
        ofNegatives: placements.filter((_, example) => positive[example] !== 1),
    };
}
function covariance(first, second) {
    if (first.length < 2)
        return 0;
    const firstMean = (0,statistics_mean/* meanOf */.h)(first);
    const secondMean = (0,statistics_mean/* meanOf */.h)(second);
    let sum = 0;
    for (let index = 0; index < first.length; index++)
        sum += ((first[index] ?? 0) - firstMean) * ((second[index] ?? 0) - secondMean);
    return sum / (first.length - 1);
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/assess.js


















/** Assesses several statistics of the same examples together, in their order. */
function assess(pairs, sampling, purpose = 'decided') {
    const { seed, clusters } = sampling;
    const asked = clusters ? pairs.map(resampled) : pairs;
    const unit = unitName(clusters);
    const isByInfluence = (statistic) => isSmooth(statistic) && (purpose === 'shown' || isTooCostly(statistic));
    const isOneMean = (statistic) => isMean(statistic, clusters);
    const isResampledByWeight = (statistic) => (0,metric/* isWeighted */.y0)(statistic) && !isByInfluence(statistic);
    const run = (some, plan) => bootstrap(some, plan, { resamples: resampleCount(plan.work, purpose), seed, unitName: unit });
    const computed = new Map(together(asked, isOneMean, (some) => byMean(some, clusters, unit)));
    const others = asked.filter((pair) => !computed.has(pair));
    const results = new Map([
        ...computed,
        ...together(asked, metric/* isConfusion */.by, (some) => run(some, confusionPlan(some, clusters))),
        ...together(others, metric/* isMeans */.x8, (some) => run(some, meansPlan(some, clusters))),
        ...together(asked, isResampledByWeight, (some) => run(some, weightedPlan(some, clusters, seed))),
        ...together(asked, isByInfluence, (some) => byInfluence(some, clusters, unit)),
    ]);
    return asked.map((pair) => assessOne(pair, results.get(pair), clusters !== null));
}
/** Closed forms take each example for drawn on its own, so that groups need the bootstrap. */
function resampled({ better, candidate, baseline }) {
    return {
        better,
        candidate: resampledStatistic(candidate),
        baseline: baseline && resampledStatistic(baseline),
    };
}
function resampledStatistic(statistic) {
    switch (statistic.kind) {
        case 'proportion':
            return { kind: 'means', terms: [Float64Array.from(statistic.right)], of: metric/* onlyMean */.GD };
        case 'ranking':
            return (0,area_statistics/* areaStatistic */.qh)(area_statistics/* areas */.bn.roc, statistic.positive, statistic.scores);
        case 'confusion':
        case 'means':
        case 'weighted':
            return statistic;
    }
}
function together(pairs, isKind, run) {
    const chosen = pairs.flatMap((pair) => {
        const { better, candidate, baseline } = pair;
        if (!isKind(candidate))
            return [];
        return [
            { trial: pair, own: { better, candidate, baseline: baseline && isKind(baseline) ? baseline : null } },
        ];
    });
    if (chosen.length === 0)
        return [];
    const results = run(chosen.map(({ own }) => own));
    return chosen.flatMap(({ trial: pair }, index) => {
        const result = results[index];
        return result ? [[pair, result]] : [];
    });
}
function assessOne(pair, result, clustered) {
    const { candidate, baseline, better } = pair;
    const estimate = assess_estimateOf(candidate, result?.candidate ?? notResampled, clustered);
    if (!baseline)
        return { candidate: estimate, compared: null, seeds: null };
    const baselineValue = assess_valueOf(baseline);
    const value = (0,number_unit/* signedImprovement */.Xs)(estimate.value - baselineValue, better);
    const difference = assess_differenceOf(pair, value, result?.difference ?? notResampled, clustered);
    return { candidate: estimate, compared: { baseline: baselineValue, difference }, seeds: null };
}
function assess_estimateOf(statistic, distribution, clustered) {
    const value = assess_valueOf(statistic);
    const resamples = null;
    switch (statistic.kind) {
        case 'proportion': {
            const { right } = statistic;
            const successes = countOf(right);
            const bounds = (confidence) => clopperPearsonBounds(successes, right.length, confidence);
            return { value, method: 'clopper-pearson', resamples, uncertainty: { degenerate: false, bounds } };
        }
        case 'ranking': {
            const uncertainty = areaUncertainty(statistic.positive, statistic.scores);
            return { value, method: 'area-score', resamples, uncertainty };
        }
        case 'confusion':
        case 'means':
        case 'weighted': {
            const exact = statistic.kind === 'confusion' && !clustered ? proportionUncertainty(statistic) : null;
            if (exact)
                return { value, method: 'clopper-pearson', resamples, uncertainty: exact };
            const bias = biasOf(statistic);
            if (bias)
                return { value, method: bootstrapMethod('bca', clustered), resamples, uncertainty: bias };
            return {
                value,
                method: bootstrapMethod(distribution.degenerate ? 'bca' : distribution.method, clustered),
                resamples: distribution.degenerate ? null : distribution.resamples,
                uncertainty: distribution,
            };
        }
    }
}
/**
 * Returns why neither a biased value nor a difference of two has an interval; null for other values. The biases of two models cancel
 * only where both are equally biased, as docs/gate-error-rates.md#biased-metrics shows.
 */
function biasOf(statistic) {
    return statistic.kind === 'weighted' && statistic.biased !== undefined
        ? { degenerate: true, reason: statistic.biased }
        : null;
}
function areaUncertainty(positive, scores) {
    const delong = deLong(positive, [scores]);
    return (tooFewOfClass(delong) ?? {
        degenerate: false,
        bounds: (confidence) => areaBounds(delong, 0, confidence),
    });
}
function assess_differenceOf({ candidate, baseline }, value, distribution, clustered) {
    if (candidate.kind === 'proportion' && baseline?.kind === 'proportion')
        return tangoDifference(discordantPairs(candidate.right, baseline.right));
    if (candidate.kind === 'ranking' && baseline?.kind === 'ranking')
        return areaGain(deLong(candidate.positive, [candidate.scores, baseline.scores]), sizeOf(candidate));
    const bias = biasOf(candidate);
    if (bias)
        return bootstrapGain(value, sizeOf(candidate), bias, clustered);
    const ofRecall = candidate.kind === 'confusion' && baseline?.kind === 'confusion' && !clustered
        ? recallDifference(candidate, baseline)
        : null;
    return ofRecall ?? bootstrapGain(value, sizeOf(candidate), distribution, clustered);
}
function discordantPairs(candidate, baseline) {
    let onlyFirst = 0;
    let onlySecond = 0;
    for (let index = 0; index < candidate.length; index++) {
        const difference = (candidate[index] ?? 0) - (baseline[index] ?? 0);
        if (difference > 0)
            onlyFirst += 1;
        if (difference < 0)
            onlySecond += 1;
    }
    return { onlyFirst, onlySecond, size: candidate.length };
}
/** The metric's value on the sample itself. */
function assess_valueOf(statistic) {
    switch (statistic.kind) {
        case 'proportion':
            return countOf(statistic.right) / statistic.right.length;
        case 'confusion':
            return statistic.of((0,confusion/* classCounts */.RZ)((0,confusion/* confusionOf */.wo)(statistic.labels, statistic.predicted, statistic.classes)));
        case 'ranking':
            return deLong(statistic.positive, [statistic.scores]).areas[0] ?? NaN;
        case 'means':
            return statistic.of(statistic.terms.map(statistics_mean/* meanOf */.h));
        case 'weighted':
            return statistic.of(new Uint32Array(statistic.size).fill(1));
    }
}
function sizeOf(statistic) {
    switch (statistic.kind) {
        case 'proportion':
            return statistic.right.length;
        case 'confusion':
            return statistic.labels.length;
        case 'ranking':
            return statistic.positive.length;
        case 'means':
            return statistic.terms[0]?.length ?? 0;
        case 'weighted':
            return statistic.size;
    }
}
function countOf(right) {
    return right.reduce((sum, value) => sum + value, 0);
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/crossed-variance.js
/**
 * The variance of a mean over seeds and examples that are crossed: every seed's model answers every example. It is that of
 * readers and cases in studies of diagnostic accuracy, readers nested in the test they use.
 * Obuchowski and Rockette, "Hypothesis testing of diagnostic accuracy for multiple readers and multiple tests: an ANOVA
 * approach with dependent observations", Communications in Statistics: Simulation and Computation 24 (1995); the degrees of
 * freedom by Hillis, "A comparison of denominator degrees of freedom methods for multiple observer ROC analysis",
 * Statistics in Medicine 26 (2007), after Satterthwaite, here with those of the examples besides.
 */
function crossedVariance({ candidate, baseline, covariance, units }) {
    const own = places(0, candidate.length);
    const other = places(candidate.length, baseline.length);
    const within = [own, other].map((side) => meanOf(pairsIn(side), covariance));
    const between = meanOf(own.flatMap((first) => other.map((second) => [first, second])), covariance);
    const examples = Math.max(0, sum(within) - 2 * between);
    const sides = [candidate, baseline].filter(({ length }) => length > 0);
    const bySeeds = sides.map((values) => ({
        variance: variance(values) / values.length,
        degrees: values.length - 1,
    }));
    const ownToSeeds = [own, other].map((side, index) => {
        const alone = meanOf(side.map((place) => [place, place]), covariance) - (within[index] ?? 0);
        return side.length === 0 ? 0 : Math.max(0, alone) / side.length;
    });
    const seeds = sum(bySeeds.map(({ variance }) => variance));
    const total = examples + seeds;
    const parts = [...bySeeds, { variance: examples, degrees: units - 1 }];
    return {
        examples,
        seeds,
        ownToSeeds: Math.min(seeds, sum(ownToSeeds)),
        total,
        degrees: total ** 2 / sum(parts.map(({ variance, degrees }) => variance ** 2 / degrees)),
    };
}
function places(from, count) {
    return Array.from({ length: count }, (_, index) => from + index);
}
function pairsIn(side) {
    return side.flatMap((first) => side.flatMap((second) => (first < second ? [[first, second]] : [])));
}
/** 0 of no pairs: a side that is not there varies with nothing. */
function meanOf(pairs, of) {
    return pairs.length === 0 ? 0 : sum(pairs.map(([first, second]) => of(first, second))) / pairs.length;
}
/** Unbiased. */
function variance(values) {
    const mean = sum(values) / values.length;
    return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/covariances.js


/**
 * Bootstraps statistics of several models, all evaluated on each draw.
 * @param models number of models; the scheme's trials are one statistic of each, then the next statistic of each.
 */
function bootstrapCovariances(plan, models, { seed, clusters }, resamples) {
    const statistics = plan.whole.length / models;
    if (plan.units < fewestUnits)
        return Array.from({ length: statistics }, () => tooFewUnits(plan.units, unitName(clusters)));
    const moments = Array.from({ length: statistics }, (_, statistic) => momentsAround(plan.whole.slice(statistic * models, (statistic + 1) * models).map(({ candidate }) => candidate)));
    const drawn = new Float64Array(models);
    plan.resample(resamples, seed, (values) => {
        for (let statistic = 0; statistic < statistics; statistic++) {
            for (let model = 0; model < models; model++)
                drawn[model] = values[statistic * models + model]?.candidate ?? NaN;
            moments[statistic]?.add(drawn);
        }
    });
    return moments.map(({ covariance }) => Number.isFinite(covariance(0, models - 1)) && Number.isFinite(covariance(0, 0))
        ? { degenerate: false, resamples, units: plan.units, influences: null, covariance }
        : { degenerate: true, reason: 'some resamples have no finite value' });
}
/** Sums of deviations from values near the mean, so that no digits are lost; memory does not grow with the resamples. */
function momentsAround(centre) {
    const width = centre.length;
    const deviations = new Float64Array(width);
    const sums = new Float64Array(width);
    const products = new Float64Array(width * width);
    let count = 0;
    return {
        add(values) {
            count += 1;
            for (let first = 0; first < width; first++) {
                const deviation = (values[first] ?? NaN) - (centre[first] ?? NaN);
                deviations[first] = deviation;
                sums[first] = (sums[first] ?? 0) + deviation;
                for (let second = 0; second <= first; second++) {
                    const index = first * width + second;
                    products[index] = (products[index] ?? 0) + deviation * (deviations[second] ?? 0);
                }
            }
        },
        covariance: (first, second) => {
            const [high, low] = first < second ? [second, first] : [first, second];
            const product = products[high * width + low] ?? NaN;
            return (product - ((sums[high] ?? NaN) * (sums[low] ?? NaN)) / count) / (count - 1);
        },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/seed-covariances.js




/**
 * Covariances without resampling, from what each example adds to each model's value: those of means are exact, others those of
 * the infinitesimal jackknife (see `byInfluence`). The influences of a group are added up first.
 * @returns null where a statistic has no influences
 */
function influenceCovariances(models, clusters) {
    const influences = models.flatMap((model) => {
        const own = influenceOf(model);
        return own ? [clusters ? sumsOfGroups(own, clusters) : own] : [];
    });
    const units = influences[0]?.length ?? 0;
    if (influences.length < models.length)
        return null;
    if (units < fewestUnits)
        return tooFewUnits(units, unitName(clusters));
    if (!influences.every((influence) => influence.every(Number.isFinite)))
        return { degenerate: true, reason: 'some examples have no finite value' };
    return {
        degenerate: false,
        resamples: null,
        units,
        influences,
        covariance: (first, second) => (products(influences[first], influences[second]) * units) / (units - 1),
    };
}
/** How much the value would change by one example more, in parts of all examples. */
function influenceOf(statistic) {
    if (statistic.kind === 'weighted')
        return statistic.influence?.() ?? null;
    if (statistic.kind !== 'means' || statistic.of !== metric/* onlyMean */.GD)
        return null;
    const [term = new Float64Array(0)] = statistic.terms;
    const mean = (0,statistics_mean/* meanOf */.h)(term);
    return term.map((value) => (value - mean) / term.length);
}
function products(first, second) {
    if (!first || !second)
        return NaN;
    let sum = 0;
    for (let unit = 0; unit < first.length; unit++)
        sum += (first[unit] ?? NaN) * (second[unit] ?? NaN);
    return sum;
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/seed-difference.js



function seedsMethod(clustered) {
    return clustered ? 'cluster-seeds-t' : 'seeds-t';
}
/** The mean of one side over its seeds. */
function seedsEstimate(value, variance, clustered) {
    const method = seedsMethod(clustered);
    if (variance.degenerate)
        return { value, method, resamples: null, uncertainty: variance };
    const bounds = boundsOf(value, variance);
    return { value, method, resamples: variance.resamples, uncertainty: { degenerate: false, bounds } };
}
/**
 * The difference of two means over seeds, in the metric's good direction.
 * @param size number of examples
 * @param tail of what single examples change
 */
function seedsDifference(value, size, variance, tail, clustered) {
    const gain = { value, method: seedsMethod(clustered), discordant: null };
    if (variance.degenerate)
        return { ...gain, resamples: null, evidence: variance };
    const error = Math.sqrt(variance.total);
    const evidence = {
        degenerate: false,
        bounds: boundsOf(value, variance),
        pInferiority: (margin) => stats_base_dists_t_cdf_lib((value + margin) / error, variance.degrees),
        pNonInferiority: (margin) => stats_base_dists_t_cdf_lib(-(value + margin) / error, variance.degrees),
        longTail: tail,
        plan: seedsPlan(variance, size),
    };
    return { ...gain, resamples: variance.resamples, evidence };
}
function boundsOf(value, { total, degrees }) {
    return (confidence) => {
        const width = stats_base_dists_t_quantile_lib(confidence, degrees) * Math.sqrt(total);
        return { lower: value - width, upper: value + width };
    };
}
/** More examples help against all but what the seeds differ by themselves. */
function seedsPlan({ examples, seeds, ownToSeeds, total, degrees }, size) {
    const quantiles = (confidence) => stats_base_dists_t_quantile_lib(confidence, degrees) + stats_base_dists_t_quantile_lib(power, degrees);
    const examplesFor = (difference, confidence) => {
        const left = (difference / quantiles(confidence)) ** 2 - (seeds - ownToSeeds);
        return difference <= 0 || left <= 0 ? null : Math.ceil((size * (examples + ownToSeeds)) / left);
    };
    return {
        smallestMargin: (confidence) => quantiles(confidence) * Math.sqrt(total),
        examplesFor,
        examplesToShow: examplesFor,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/assess-seeds.js














/** A variance needs fewer resamples than the tails of a distribution. */
const assess_seeds_least = { decided: 1000, shown: 200 };
/** How many resamples a purpose needs of which each takes so many steps. */
function resamplesFor(purpose) {
    return (work) => Math.max(assess_seeds_least[purpose], resampleCount(work, 'shown'));
}
/** Assesses several metrics of the same models together, in their order. */
function assessSeeds(metrics, sampling, resamples) {
    const covariances = covariancesOf(metrics.map(statisticsOf), sampling, resamples);
    return metrics.map((trials, index) => assess_seeds_assessOne(trials, covariances[index] ?? notResampled, sampling.clusters !== null));
}
/** The candidate's models first, then the baseline's. */
function statisticsOf(trials) {
    return [
        ...trials.map(({ candidate }) => candidate),
        ...trials.flatMap(({ baseline }) => baseline ?? []),
    ].map(resampledStatistic);
}
/**
 * By the influence of each example where it is known, else by the bootstrap. Confusions of the same models are drawn once for
 * all their metrics; other metrics one by one, which keeps memory small.
 */
function covariancesOf(metrics, sampling, resamples) {
    const { seed, clusters } = sampling;
    const run = (plan, models) => bootstrapCovariances(plan, models, sampling, resamples(plan.work));
    const confusions = metrics.filter((models) => models.every((model) => (0,metric/* isConfusion */.by)(model)));
    const pairs = pairsOf(confusions.flat(), metric/* isConfusion */.by);
    const joint = pairs.length > 0 ? run(confusionPlan(pairs, clusters), confusions[0]?.length ?? 0) : [];
    const found = new Map(confusions.map((models, index) => [models, joint[index] ?? notResampled]));
    const drawn = (models) => run(models.every(metric/* isMeans */.x8)
        ? meansPlan(pairsOf(models, metric/* isMeans */.x8), clusters)
        : weightedPlan(pairsOf(models, metric/* isWeighted */.y0), clusters, seed), models.length)[0];
    return metrics.map((models) => found.get(models) ?? influenceCovariances(models, clusters) ?? drawn(models) ?? notResampled);
}
/** Each model by itself: what is between them is computed from their covariances. */
function pairsOf(models, isKind) {
    return models.filter(isKind).map((candidate) => ({ better: 'higher', candidate, baseline: null }));
}
function assess_seeds_assessOne(trials, covariances, clustered) {
    const [first] = trials;
    if (!first)
        throw new TypeError('a metric without a model');
    const own = trials.map(({ candidate }) => assess_valueOf(candidate));
    const other = trials.flatMap(({ baseline }) => (baseline ? [assess_valueOf(baseline)] : []));
    const value = (0,statistics_mean/* meanOf */.h)(own);
    const bias = biasOf(first.candidate);
    const variance = bias ?? varianceOf(own, [], covariances);
    const candidate = seedsEstimate(value, variance, clustered);
    if (other.length === 0)
        return { candidate, compared: null, seeds: { candidate: own, baseline: null } };
    const baseline = (0,statistics_mean/* meanOf */.h)(other);
    const sign = (0,number_unit/* signedImprovement */.Xs)(1, first.better);
    const gainVariance = bias ?? varianceOf(own, other, covariances);
    const tail = tailOf(own.length, other.length, sign, covariances, gainVariance);
    return {
        candidate,
        compared: {
            baseline,
            difference: seedsDifference(sign * (value - baseline), sizeOf(first.candidate), gainVariance, tail, clustered),
        },
        seeds: { candidate: own, baseline: other },
    };
}
function varianceOf(candidate, baseline, covariances) {
    if (covariances.degenerate)
        return covariances;
    const { covariance, units, resamples } = covariances;
    const variance = crossedVariance({ candidate, baseline, covariance, units });
    return variance.total > leastVariance
        ? { degenerate: false, resamples, ...variance }
        : { degenerate: true, reason: 'all resamples and all seeds gave the same value' };
}
/** Of what each unit changes in the difference of the means. */
function tailOf(candidates, baselines, sign, covariances, variance) {
    if (covariances.degenerate || variance.degenerate || !covariances.influences)
        return null;
    const values = new Float64Array(covariances.units);
    for (const [model, influence] of covariances.influences.entries()) {
        const part = model < candidates ? sign / candidates : -sign / baselines;
        for (let unit = 0; unit < values.length; unit++)
            values[unit] = (values[unit] ?? 0) + part * (influence[unit] ?? NaN);
    }
    return (0,long_tail/* longTail */.ZS)({ values, weights: new Float64Array(values.length).fill(1) }, variance.total);
}
/** Below it there is nothing but rounding. */
const leastVariance = 1e-24;

;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/seed-metrics.js


/** The same metrics of every seed's models; those that some seed's answers do not have are left out. */
function withSeeds(metricSet, others) {
    if (others.length === 0)
        return metricSet;
    const joined = (metric) => ({
        ...metric,
        seeds: [
            metric.pair,
            ...others.flatMap((other) => {
                const found = other.lookup(metric.name);
                return found.kind === 'measurable' ? [found.metric.pair] : [];
            }),
        ],
    });
    const ofAll = ({ name }) => others.every(({ measurable }) => measurable.some((metric) => metric.name === name));
    const lookup = (name) => {
        const found = metricSet.lookup(name);
        return found.kind === 'measurable' ? { ...found, metric: joined(found.metric) } : found;
    };
    return {
        ...metricSet,
        measurable: metricSet.measurable.filter(ofAll).map(joined),
        lookup,
        find: (name) => joined(metricSet.find(name)),
    };
}
/** Of each seed, or of the only one. */
function seed_metrics_pairsOf({ seeds, pair }) {
    return seeds ?? [pair];
}
/** Assesses several metrics of the same examples together, in their order; all have as many seeds. */
function assessMetrics(metrics, sampling, purpose = 'decided') {
    if (metrics.some(({ length }) => length > 1))
        return assessSeeds(metrics, sampling, resamplesFor(purpose));
    return assess(metrics.flatMap((trials) => trials), sampling, purpose);
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/assess-plan.js

/** Assesses what is decided by bounds from more resamples than what is only shown. */
function assessPlan({ metrics, decided }, sampling) {
    const [some, others] = [true, false].map((wanted) => metrics.filter(({ name }) => decided.has(name) === wanted));
    const byName = new Map([
        ...assessed(some ?? [], sampling, 'decided'),
        ...assessed(others ?? [], sampling, 'shown'),
    ]);
    return ({ name }) => {
        const assessment = byName.get(name);
        if (!assessment)
            throw new TypeError(`${name} was not assessed`);
        return assessment;
    };
}
function assessed(metrics, sampling, purpose) {
    const assessments = assessMetrics(metrics.map(seed_metrics_pairsOf), sampling, purpose);
    return metrics.flatMap(({ name }, index) => {
        const assessment = assessments[index];
        return assessment ? [[name, assessment]] : [];
    });
}

// EXTERNAL MODULE: ./build/core/js/src/benchmark/fact.js
var fact = __webpack_require__(37919);
;// CONCATENATED MODULE: ./build/core/js/src/benchmark/assess-costs.js





const resamples = 1000;
const assess_costs_mostBlocks = 50;
/** What is known of a budget's change; `seed` determines every resample. */
function assessBudget({ better, percent }, { candidate, baseline, samples }, seed) {
    const known = {
        value: candidate,
        method: 'exact',
        resamples: null,
        uncertainty: exactly(candidate),
    };
    if (baseline === null)
        return { candidate: known, compared: null, seeds: null };
    const difference = (0,number_unit/* signedImprovement */.Xs)(candidate - baseline, better);
    if (samples?.baseline) {
        const { length } = samples.candidate;
        const turns = { candidate: samples.candidate, baseline: samples.baseline, better, percent };
        const distribution = normalDistribution(difference, resampledDifferences(turns, seed));
        return {
            candidate: known,
            compared: { baseline, difference: bootstrapGain(difference, length, distribution, false) },
            seeds: null,
        };
    }
    return { candidate: known, compared: { baseline, difference: exactGain(difference) }, seeds: null };
}
function exactly(value) {
    return { degenerate: false, bounds: () => ({ lower: value, upper: value }) };
}
/**
 * Draws turns with replacement, in blocks of neighbours: what slows a machine down lasts for some of them.
 * Carlstein, "The use of subseries values for estimating the variance of a general statistic from a stationary sequence",
 * Annals of Statistics 14 (1986).
 */
function resampledDifferences({ candidate, baseline, better, percent }, seed) {
    const uniform = seededUniform(seed, 'turns');
    const length = Math.ceil(candidate.length / assess_costs_mostBlocks);
    const blocks = Math.floor(candidate.length / length);
    return Float64Array.from({ length: resamples }, () => {
        const drawn = Array.from({ length: blocks }, () => Math.floor(uniform() * blocks) * length);
        const valueOf = (samples) => (0,fact/* percentile */.Y)(drawn.flatMap((start) => samples.slice(start, start + length)), percent);
        return (0,number_unit/* signedImprovement */.Xs)(valueOf(candidate) - valueOf(baseline), better);
    });
}
/** Of what is known of both models, no number of examples would tell more. */
function exactGain(value) {
    return {
        value,
        method: 'exact',
        resamples: null,
        discordant: null,
        evidence: {
            ...exactly(value),
            pInferiority: (margin) => (value < -margin ? 0 : 1),
            pNonInferiority: (margin) => (value > -margin ? 0 : 1),
            longTail: null,
            plan: { smallestMargin: () => 0, examplesFor: () => null, examplesToShow: () => null },
        },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-rows.js + 1 modules
var cost_rows = __webpack_require__(25477);
// EXTERNAL MODULE: ./build/core/js/src/metrics/example-units.js
var example_units = __webpack_require__(65983);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/answer-warnings.js


/** What a reader should know of the answers before any metric of them. */
function answerWarnings(predictions) {
    return [...absentClasses(predictions), ...constantAnswers(predictions), ...emptyQueries(predictions)];
}
const mostNamed = 5;
function absentClasses(predictions) {
    if (predictions.kind !== 'class' && predictions.kind !== 'sequence')
        return [];
    const present = new Set(predictions.labels);
    const absent = predictions.classes.filter((_, index) => !present.has(index));
    if (absent.length === 0)
        return [];
    const named = absent.slice(0, mostNamed).map((name) => JSON.stringify((0,format/* truncate */.xv)(name)));
    const names = [...named, ...(absent.length > mostNamed ? ['…'] : [])].join(', ');
    return [
        `The test split has no examples of ${absent.length} of ${predictions.classes.length} classes: ${names}.`,
    ];
}
/** Such queries score 0 whatever the model does. */
function emptyQueries(predictions) {
    if (predictions.kind !== 'ranking')
        return [];
    const queries = (0,example_units/* rowsByUnit */.PA)(predictions.queries);
    const empty = queries.filter((rows) => !rows.some((row) => (predictions.relevance[row] ?? 0) > 0)).length;
    return empty === 0
        ? []
        : [`${(0,format/* formatCount */.B4)(empty)} of ${(0,format/* formatCount */.B4)(queries.length)} queries have no relevant item: they score 0.`];
}
/** One answer to everything is what an untrained or a collapsed model gives. */
function constantAnswers(predictions) {
    const { given, wanted } = answersAndLabels(predictions);
    const [first] = given;
    if (first === undefined || !given.every((prediction) => prediction === first))
        return [];
    if (new Set(wanted).size < 2)
        return [];
    return [
        `The model answers all ${(0,format/* formatCount */.B4)(given.length)} examples with the same ${nameOfAnswer(predictions, first)}, though their labels differ.`,
    ];
}
function answersAndLabels(predictions) {
    switch (predictions.kind) {
        case 'class':
        case 'sequence':
            return { given: predictions.predicted, wanted: predictions.labels };
        case 'number':
            return { given: predictions.values, wanted: predictions.labels };
        case 'ranking':
            return { given: predictions.scores, wanted: predictions.relevance };
    }
}
function nameOfAnswer(predictions, prediction) {
    switch (predictions.kind) {
        case 'class':
        case 'sequence':
            return `class ${JSON.stringify((0,format/* truncate */.xv)(predictions.classes[prediction] ?? ''))}`;
        case 'number':
            return 'value';
        case 'ranking':
            return 'score';
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/warnings.js

/** Of requirements that warn only. */
function advice(requirements) {
    return requirements.flatMap(({ advisory, outcome, reason }) => advisory && outcome === 'fail' ? [`${reason}.`] : []);
}
/** What a reader should know of a case before its numbers. */
function caseWarnings({ gate, baseline }, candidate, how, plan) {
    const warnings = [];
    const comparisons = plan.comparisons.length;
    const unchecked = plan.requirements.filter(({ kind }) => kind === 'without-baseline');
    if (!baseline.found)
        warnings.push(`There is no baseline: ${baseline.reason}. Only the requirements were checked.`);
    if (!baseline.found && unchecked.length > 0)
        warnings.push(`Not checked without a baseline: ${unchecked.map(({ requirement }) => requirement.text.trim()).join(', ')}.`);
    if (how?.kind === 'incomparable')
        warnings.push(`Nothing could be compared: ${how.reason}.`);
    if (baseline.found && comparisons === 0 && gate.slices.length === 0)
        warnings.push('The gate compares nothing with the baseline: add gate.compare with a metric and a margin.');
    if (!baseline.found && gate.require.length === 0)
        warnings.push('Nothing was judged: the gate has no requirements and there is no baseline.');
    return [...warnings, ...answerWarnings(candidate)];
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/comparison-reason.js

/** The sentence that says how a judged comparison came out, without its full stop. */
function comparisonReason(row) {
    switch (row.test) {
        case 'non-inferiority':
            return ofNonInferiority(row);
        case 'superiority':
            return ofSuperiority(row);
    }
}
function ofNonInferiority(row) {
    switch (row.outcome) {
        case 'pass':
            return `${row.title} holds within ${allowed(row)} of the baseline (${change(row)})`;
        case 'fail':
            return `${row.title} is worse than the baseline (${change(row)}; margin ${allowed(row)})`;
        case 'inconclusive':
            return `the test split cannot tell whether ${row.title} is worse than the baseline by ${allowed(row)} (${change(row)}; ${remedy(row)})`;
    }
}
function ofSuperiority(row) {
    switch (row.outcome) {
        case 'pass':
            return `${row.title} is better than the baseline (${change(row)})`;
        case 'fail':
            return `${row.title} is worse than the baseline and had to be better (${change(row)})`;
        case 'inconclusive':
            return `the test split cannot tell whether ${row.title} is better than the baseline (${change(row)}; ${remedy(row)})`;
    }
}
/** `0.5 points`, and of a relative margin both: `1.94 points, 2 % of its value,`. */
function allowed({ margin, relativeMargin, unit }) {
    const size = (0,format/* marginText */.wn)(margin ?? 0, unit);
    return relativeMargin === null ? size : `${size} (${(0,format/* percentText */.fL)(relativeMargin)} of its value)`;
}
/** In the metric's good direction, so that a rise is always better. */
function change({ difference, unit, confidence, ...row }) {
    const bounds = difference?.interval ? (0,format/* rangeText */.lq)(difference.interval, unit) : 'unknown';
    const exact = row.test === 'superiority' && difference?.mcnemarP !== null ? row.p : null;
    const test = exact === null ? '' : `; McNemar’s exact test p = ${exact.toPrecision(2)}, one-sided`;
    const mean = ofSeeds(difference) ? ' in the mean of the seeds' : '';
    return `${gainText(difference?.value ?? NaN, unit)}${mean}, ${(0,format/* intervalName */.Bb)(confidence)} ${bounds}${test}`;
}
function ofSeeds(difference) {
    return difference?.method === 'seeds-t' || difference?.method === 'cluster-seeds-t';
}
function gainText(value, unit) {
    if (value === 0)
        return 'no change';
    return `${(0,format/* differenceText */.Lr)(Math.abs(value), unit).replace('+', '')} ${value > 0 ? 'better' : 'worse'}`;
}
function remedy({ sampleSizeAdvice, examplesNeeded, difference, test: claim }) {
    if (sampleSizeAdvice === 'unlikely')
        return claim === 'superiority'
            ? 'the estimate shows no gain, so that more examples are unlikely to help'
            : 'the estimate itself lies beyond the margin, so that more examples are unlikely to help';
    if (sampleSizeAdvice === 'examples' && examplesNeeded === null && ofSeeds(difference))
        return 'the seeds differ so much that no number of examples would settle it; more seeds may';
    if (sampleSizeAdvice === 'never' || examplesNeeded === null)
        return 'no number of examples would settle it if the models were equally good';
    const condition = claim === 'superiority' ? 'if the gain is what it seems' : 'if the models were equally good';
    return `about ${(0,format/* formatCount */.B4)(examplesNeeded)} examples would settle it ${condition}`;
}

// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
;// CONCATENATED MODULE: ./build/core/js/src/gate/verdict-rows.js
/** A metric or a budget, as every row of the report names it. */
function infoRow({ name, title, better, unit, }) {
    return { metric: name, title, better, unit };
}
/** @param range bounds beyond it say nothing. */
function estimateRow(estimate, confidence, [least, greatest]) {
    const { value, method, resamples, uncertainty } = estimate;
    if (uncertainty.degenerate)
        return { value, method, resamples, interval: null, note: uncertainty.reason };
    const { lower, upper } = uncertainty.bounds(confidence);
    const interval = { lower: Math.max(lower, least), upper: Math.min(upper, greatest) };
    return { value, method, resamples, interval, note: null };
}
function differenceRow({ value, method, resamples, discordant, evidence }, confidence) {
    const row = { value, method, resamples, mcnemarP: discordant?.mcnemarP ?? null };
    return evidence.degenerate
        ? { ...row, interval: null, longTail: null, note: evidence.reason }
        : { ...row, interval: evidence.bounds(confidence), longTail: evidence.longTail, note: null };
}
/** Of a model compared with itself nothing is uncertain. */
const sameModelDifference = {
    value: 0,
    method: 'same-model',
    resamples: null,
    interval: { lower: 0, upper: 0 },
    longTail: null,
    note: null,
    mcnemarP: null,
};
function metricRow(info, { candidate, compared, seeds }, confidence, sameModel) {
    return {
        ...infoRow(info),
        candidate: estimateRow(candidate, confidence, info.range),
        baseline: compared?.baseline ?? null,
        difference: compared && (sameModel ? sameModelDifference : differenceRow(compared.difference, confidence)),
        seeds: seeds && { candidate: [...seeds.candidate], baseline: seeds.baseline && [...seeds.baseline] },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/comparisons.js



/** Decides one comparison with the baseline. */
function compareOne(planned, { candidate, compared }, how) {
    const { claim, confidence } = planned;
    const info = planned.kind === 'budget' ? planned.budget : planned.metric;
    const row = {
        ...infoRow(info),
        ...marginRow(claim, compared?.baseline ?? null),
        test: claim.kind,
        confidence,
        candidate: candidate.value,
        baseline: compared?.baseline ?? null,
        ...unjudged,
    };
    if (how.kind === 'incomparable' || !compared)
        return {
            ...row,
            difference: null,
            outcome: 'inconclusive',
            reason: `${info.title} cannot be compared: ${how.kind === 'incomparable' ? how.reason : 'the baseline has none'}`,
        };
    const difference = how.kind === 'same-model' ? sameModelDifference : differenceRow(compared.difference, confidence);
    if (how.kind === 'same-model')
        return { ...row, difference, ...ofSameModel(claim, info.title) };
    const { evidence } = compared.difference;
    if (evidence.degenerate)
        return {
            ...row,
            difference,
            outcome: 'inconclusive',
            reason: `${info.title} cannot be judged: ${evidence.reason}`,
        };
    const judged = { ...row, difference, ...decideDifference(claim, compared, evidence, confidence) };
    return { ...judged, reason: comparisonReason(judged) };
}
const unjudged = { p: null, pWorse: null, smallestMargin: null, examplesNeeded: null, sampleSizeAdvice: null };
function marginRow(claim, baseline) {
    if (claim.kind === 'superiority')
        return { margin: 0, relativeMargin: null };
    const { margin } = claim;
    return {
        margin: marginOf(margin, baseline),
        relativeMargin: margin.kind === 'relative' ? margin.fraction : null,
    };
}
/** In the units of the metric: a relative one is a fraction of what the baseline scores on these very examples. */
function marginOf(margin, baseline) {
    switch (margin.kind) {
        case 'absolute':
            return margin.value;
        case 'relative':
            return baseline === null ? null : margin.fraction * Math.abs(baseline);
    }
}
/** A model is no worse than itself, and no better. */
function ofSameModel({ kind }, title) {
    switch (kind) {
        case 'non-inferiority':
            return { outcome: 'pass', reason: `${title} is the same: candidate and baseline are one and the same` };
        case 'superiority':
            return {
                outcome: 'inconclusive',
                reason: `${title} is no better: candidate and baseline are one and the same`,
            };
    }
}
function decideDifference(claim, { difference, baseline }, evidence, confidence) {
    const margin = claim.kind === 'superiority' ? 0 : (marginOf(claim.margin, baseline) ?? 0);
    const outcome = claim.kind === 'superiority'
        ? (0,decision_rule/* decideSuperiority */.g4)(difference, confidence)
        : (0,decision_rule/* decide */.LD)(evidence.bounds(confidence), margin);
    return {
        outcome,
        p: evidence.pNonInferiority(margin),
        pWorse: evidence.pInferiority(0),
        smallestMargin: evidence.plan.smallestMargin(confidence),
        ...outlookOf(outcome, claim, difference.value, margin, evidence, confidence),
    };
}
/** What more examples would do for an inconclusive comparison. */
function outlookOf(outcome, { kind }, value, margin, { plan }, confidence) {
    if (outcome !== 'inconclusive')
        return { examplesNeeded: null, sampleSizeAdvice: null };
    if (kind === 'superiority')
        return value > 0
            ? { examplesNeeded: plan.examplesToShow(value, confidence), sampleSizeAdvice: 'examples' }
            : { examplesNeeded: null, sampleSizeAdvice: 'unlikely' };
    if (margin === 0)
        return { examplesNeeded: null, sampleSizeAdvice: 'never' };
    return value <= -margin
        ? { examplesNeeded: null, sampleSizeAdvice: 'unlikely' }
        : { examplesNeeded: plan.examplesFor(margin, confidence), sampleSizeAdvice: 'examples' };
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/equal-predictions.js

/** Returns a warning where the candidate predicts as the baseline does, which explains changes of 0. */
function equalPredictionsWarning(pair) {
    const [candidate, baseline] = equal_predictions_predictionsOf(pair);
    if (!candidate.every((prediction, row) => prediction === baseline[row]))
        return [];
    return [`All ${(0,format/* formatCount */.B4)(candidate.length)} predictions equal the baseline's.`];
}
function equal_predictions_predictionsOf(pair) {
    switch (pair.kind) {
        case 'class':
        case 'sequence':
            return [pair.candidate.predicted, pair.baseline.predicted];
        case 'number':
            return [pair.candidate.values, pair.baseline.values];
        case 'ranking':
            return [pair.candidate.scores, pair.baseline.scores];
    }
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/predictions.js
var metrics_predictions = __webpack_require__(65773);
// EXTERNAL MODULE: ./build/core/js/src/metrics/slice-column.js
var slice_column = __webpack_require__(39540);
// EXTERNAL MODULE: ./build/core/js/src/gate/slices/labelling.js
var labelling = __webpack_require__(33447);
;// CONCATENATED MODULE: ./build/core/js/src/gate/fairness/groups.js




/** Gaps between more groups are extremes of chance, and nobody can act on them. */
const mostGroups = 50;
/** @throws UserError for a column that is not there, for fewer than two groups and for far too many. */
function groupsBy({ by, 'min-size': least }, predictions, columns) {
    const found = (0,slice_column/* columnNamed */.c)(by, predictions, columns).values.map((value) => value === null ? labelling/* missingName */.Ws : String(value));
    const sizes = new Map();
    for (const name of found)
        sizes.set(name, (sizes.get(name) ?? 0) + 1);
    const all = [...sizes.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const names = all.filter((name) => (sizes.get(name) ?? 0) >= least);
    if (names.length < 2 || names.length > mostGroups)
        throw new user_error/* UserError */.yo({
            found: `${(0,format/* formatCount */.B4)(names.length)} groups of ${least} examples or more by ${JSON.stringify((0,format/* truncate */.xv)(by))}`,
            expected: `2 to ${mostGroups} groups`,
            hint: 'Name another column under gate.fairness, or change its `min-size`.',
        });
    const indices = new Map(names.map((name, index) => [name, index]));
    return {
        by,
        names,
        of: Int32Array.from(found, (name) => indices.get(name) ?? -1),
        leftOut: all.filter((name) => !indices.has(name)),
    };
}
/** Place of the class that is an advantage. @throws UserError when there is no such class. */
function positiveClass(positive, { classes }) {
    const index = classes.indexOf(positive);
    if (index >= 0)
        return index;
    throw new user_error/* UserError */.yo({
        found: `\`positive: ${(0,format/* truncate */.xv)(positive)}\` under gate.fairness, which is no class`,
        expected: `one of ${classes
            .slice(0, 20)
            .map((name) => (0,format/* truncate */.xv)(name))
            .join(', ')}`,
        hint: 'Name the class that is an advantage to whom the model gives it.',
    });
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/gate/fairness/rates.js

/** Kinds of examples within a group: right or wrong, given the positive class or not, having it or not. */
const kinds = 8;
/** For each example its group and kind in one number; -1 where its group is left out. */
function rates_cellsOf(groups, predictions, positive) {
    return groups.of.map((group, example) => {
        if (group < 0)
            return -1;
        const label = predictions.labels[example] ?? -1;
        const prediction = predictions.predicted[example] ?? -1;
        return (group * kinds +
            (label === prediction ? 4 : 0) +
            (prediction === positive ? 2 : 0) +
            (label === positive ? 1 : 0));
    });
}
/** Counts of each group when example `i` counts `times[i]` times. */
function countGroups(groups, cells, times) {
    const counts = new Float64Array(groups * kinds);
    for (let example = 0; example < cells.length; example++) {
        const cell = cells[example] ?? -1;
        if (cell >= 0)
            counts[cell] = (counts[cell] ?? 0) + (times[example] ?? 0);
    }
    return Array.from({ length: groups }, (_, group) => {
        const sum = (holds) => {
            let total = 0;
            for (let kind = 0; kind < kinds; kind++)
                if (holds(kind))
                    total += counts[group * kinds + kind] ?? 0;
            return total;
        };
        return {
            size: sum(() => true),
            right: sum((kind) => (kind & 4) > 0),
            given: sum((kind) => (kind & 2) > 0),
            having: sum((kind) => (kind & 1) > 0),
            givenAndHaving: sum((kind) => (kind & 3) === 3),
        };
    });
}
function ratesOf({ size, right, given, having, givenAndHaving }) {
    return {
        accuracy: right / size,
        selection: given / size,
        truePositive: givenAndHaving / having,
        falsePositive: (given - givenAndHaving) / (size - having),
    };
}
/** The largest difference between two groups; NaN where fewer than two have the rate. */
function gap(rates) {
    const known = rates.filter((rate) => !Number.isNaN(rate));
    return known.length < 2 ? NaN : ((0,d3_array/* max */.T9)(known) ?? NaN) - ((0,d3_array/* min */.jk)(known) ?? NaN);
}
/** Dwork et al., "Fairness through awareness", ITCS 2012, in the form of Agarwal et al., ICML 2018. */
function demographicParityDifference(rates) {
    return gap(rates.map(({ selection }) => selection));
}
/** The larger of the gaps of true and of false positive rates: Hardt et al., "Equality of opportunity in supervised learning", NeurIPS 2016. */
function equalizedOddsDifference(rates) {
    return Math.max(gap(rates.map(({ truePositive }) => truePositive)), gap(rates.map(({ falsePositive }) => falsePositive)));
}
/** Sagawa et al., "Distributionally robust neural networks for group shifts", ICLR 2020. */
function worstGroupAccuracy(rates) {
    return (0,d3_array/* min */.jk)(rates, ({ accuracy }) => accuracy) ?? NaN;
}

// EXTERNAL MODULE: ./build/core/js/src/gate/fairness/fairness-rows.js
var fairness_rows = __webpack_require__(58374);
;// CONCATENATED MODULE: ./build/core/js/src/gate/fairness/fairness.js






/**
 * The gaps between groups, as metrics, and what each group is given.
 * @throws UserError for another task than classification, and for columns and classes that do not fit.
 */
function fairnessOf(rules, candidate, pair, columns) {
    if (rules.length === 0)
        return { metrics: [], rows: [], notes: [] };
    if (candidate.kind !== 'class')
        throw new user_error/* UserError */.yo({
            found: `gate.fairness for a task of ${metrics_predictions/* taskOf */.Xb[candidate.kind]}`,
            expected: 'a task of classification',
            hint: 'Take gate.fairness out, or compare groups by gate.slices.',
        });
    const baseline = pair?.kind === 'class' ? pair.baseline : null;
    const all = rules.map((rule) => fairnessBy(rule, candidate, baseline, columns));
    return {
        metrics: all.flatMap(({ metrics }) => metrics),
        rows: all.map(({ row }) => row),
        notes: all.flatMap(({ notes }) => notes),
    };
}
const accuracyGap = {
    name: 'worst-group-accuracy',
    title: 'worst accuracy of a group',
    better: 'higher',
    of: worstGroupAccuracy,
};
const positiveGaps = [
    {
        name: 'demographic-parity',
        title: 'demographic parity difference',
        better: 'lower',
        of: demographicParityDifference,
    },
    {
        name: 'equalized-odds',
        title: 'equalized odds difference',
        better: 'lower',
        of: equalizedOddsDifference,
    },
];
function fairnessBy(rule, candidate, baseline, columns) {
    const groups = groupsBy(rule, candidate, columns);
    const positive = rule.positive === undefined ? null : positiveClass(rule.positive, candidate);
    const own = rates_cellsOf(groups, candidate, positive);
    const other = baseline && rates_cellsOf(groups, baseline, positive);
    const count = groups.names.length;
    const gaps = positive === null ? [accuracyGap] : [accuracyGap, ...positiveGaps];
    return {
        metrics: gaps.map((gap) => ({
            name: `${gap.name}[${rule.by}]`,
            title: `${gap.title} by ${(0,format/* truncate */.xv)(rule.by)}`,
            better: gap.better,
            unit: 'fraction',
            range: [0, 1],
            ofPair: false,
            pair: {
                better: gap.better,
                candidate: gapStatistic(gap, count, own),
                baseline: other && gapStatistic(gap, count, other),
            },
        })),
        row: {
            by: rule.by,
            positive: rule.positive ?? null,
            groups: groups.names.map((name, group) => (0,fairness_rows/* groupRow */.W)(name, rowRates(own, count, group), other && rowRates(other, count, group))),
        },
        notes: groups.leftOut.length === 0
            ? []
            : [
                `${groups.leftOut.length} groups by ${JSON.stringify((0,format/* truncate */.xv)(rule.by))} have fewer than ${rule['min-size']} examples and are left out of the gaps: ${groups.leftOut
                    .slice(0, 5)
                    .map((name) => (0,format/* truncate */.xv)(name))
                    .join(', ')}${groups.leftOut.length > 5 ? ', …' : ''}.`,
            ],
    };
}
function rowRates(cells, groups, group) {
    const counts = countGroups(groups, cells, new Uint32Array(cells.length).fill(1))[group];
    if (!counts)
        throw new TypeError('a group without counts');
    return { size: counts.size, ...ratesOf(counts) };
}
/** The extremes of several groups differ by chance too. */
const biased = 'few examples in a group make the difference between groups larger by chance, most of all between groups that are treated equally, so that no interval would hold; set a limit under gate.require, or compare the groups by gate.slices';
/** A function of the groups' rates, which are drawn together: resampled as a whole. */
function gapStatistic(gap, groups, cells) {
    return {
        kind: 'weighted',
        biased,
        size: cells.length,
        work: cells.length,
        of: (times) => gap.of(countGroups(groups, cells, times).map(ratesOf)),
        select: (units) => gapStatistic(gap, groups, Int32Array.from(units, (unit) => cells[unit] ?? -1)),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/calibration.js
var calibration = __webpack_require__(19979);
// EXTERNAL MODULE: ./build/core/js/src/metrics/class-order.js
var class_order = __webpack_require__(16002);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/curves/steps.js
/** Counts the predictions "it is the class" at each threshold, given the examples by falling score of the class. */
function stepsOf({ positive, closes }) {
    const truePositives = new Int32Array(closes.length);
    const falsePositives = new Int32Array(closes.length);
    let [positives, negatives, count] = [0, 0, 0];
    for (let place = 0; place < closes.length; place++) {
        if (positive[place] === 1)
            positives += 1;
        else
            negatives += 1;
        if (closes[place] === 0)
            continue;
        truePositives[count] = positives;
        falsePositives[count] = negatives;
        count += 1;
    }
    return { positives, negatives, count, truePositives, falsePositives };
}
/** The receiver operating characteristic, and the area below it by trapezoids. */
function rocOf({ positives, negatives, count, truePositives, falsePositives }) {
    const x = new Float64Array(count + 1);
    const y = new Float64Array(count + 1);
    let area = 0;
    for (let step = 1; step <= count; step++) {
        const [x0, y0] = [x[step - 1] ?? 0, y[step - 1] ?? 0];
        const x1 = (falsePositives[step - 1] ?? 0) / negatives;
        const y1 = (truePositives[step - 1] ?? 0) / positives;
        area += ((x1 - x0) * (y0 + y1)) / 2;
        x[step] = x1;
        y[step] = y1;
    }
    return { area, points: thinned(x, y) };
}
/** Precision by recall, and the average precision: precisions weighted by the recall each adds, not interpolated. */
function precisionOf({ positives, count, truePositives, falsePositives }) {
    const x = new Float64Array(count);
    const y = new Float64Array(count);
    let area = 0;
    let before = 0;
    for (let step = 0; step < count; step++) {
        const right = truePositives[step] ?? 0;
        const recall = right / positives;
        const precision = right / (right + (falsePositives[step] ?? 0));
        area += (recall - before) * precision;
        before = recall;
        x[step] = recall;
        y[step] = precision;
    }
    return { area, points: thinned(x, y) };
}
/** A drawing of 300 pixels shows no more. */
const columns = 200;
/** The first and last point of each column of the drawing, without those on a line between their neighbours; 4 digits. */
function thinned(x, y) {
    const columnOf = (index) => Math.ceil((x[index] ?? NaN) * columns);
    const kept = [];
    for (let index = 0; index < x.length; index++)
        if (columnOf(index - 1) !== columnOf(index) || columnOf(index) !== columnOf(index + 1))
            kept.push([rounded(x[index] ?? 0), rounded(y[index] ?? 0)]);
    return kept.filter(([x, y], index) => {
        const [before, after] = [kept[index - 1], kept[index + 1]];
        if (!before || !after)
            return true;
        return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
    });
}
function rounded(value) {
    return Math.round(value * 1e4) / 1e4;
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/curves/class-curves.js



/** More drawings than this nobody compares. */
const class_curves_mostClasses = 9;
/**
 * How well the scores tell a class from the rest: of two classes the second, of more those that the candidate tells apart
 * worst, the worst first: of two classes the first has the same curve, turned round. Classes that all examples have, or none, have no curve. Null without scores.
 */
function classCurvesOf(candidate, baseline) {
    if (!(0,metrics_predictions/* isScored */.Lo)(candidate))
        return null;
    const compared = baseline && (0,metrics_predictions/* isScored */.Lo)(baseline) ? baseline : null;
    const size = candidate.ids.length;
    const others = compared && (0,class_order/* curvesOf */.m)(compared);
    return [...(0,class_order/* curvesOf */.m)(candidate).entries()]
        .filter(([column]) => column > 0 || candidate.classes.length > 2)
        .map(([column, curve]) => ({ column, steps: stepsOf(curve) }))
        .filter(({ steps }) => steps.positives > 0 && steps.negatives > 0)
        .map((one) => ({ ...one, roc: rocOf(one.steps) }))
        .sort((a, b) => a.roc.area - b.roc.area || a.column - b.column)
        .slice(0, class_curves_mostClasses)
        .map(({ column, steps, roc }) => {
        const curve = others?.[column];
        const other = curve ? stepsOf(curve) : null;
        return {
            class: candidate.classes[column] ?? '',
            share: steps.positives / size,
            roc: { candidate: roc, baseline: other && rocOf(other) },
            precision: { candidate: precisionOf(steps), baseline: other && precisionOf(other) },
        };
    });
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/scores.js
var scores = __webpack_require__(75024);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/flips.js

/** As many as a reader looks through; the number of all of them stands beside. */
const mostShown = 50;
/**
 * Examples that only one of the two has right, those first of which the candidate is surest: of a mistake made with conviction
 * there is most to learn. In the order of the test split where no probabilities tell.
 */
function flipsOf(candidate, baseline) {
    const right = ({ labels, predicted }, index) => labels[index] === predicted[index];
    const places = candidate.ids.map((_, index) => index);
    const shown = (indices) => shownFlips(indices, candidate, baseline);
    return {
        broken: shown(places.filter((index) => !right(candidate, index) && right(baseline, index))),
        fixed: shown(places.filter((index) => right(candidate, index) && !right(baseline, index))),
    };
}
function shownFlips(indices, candidate, baseline) {
    const score = (index) => scoreOfPrediction(candidate, index);
    const nameOf = (classes, index) => candidate.classes[classes[index] ?? -1] ?? '';
    return {
        count: indices.length,
        examples: indices
            .toSorted((a, b) => (score(b) ?? 0) - (score(a) ?? 0))
            .slice(0, mostShown)
            .map((index) => ({
            id: candidate.ids[index] ?? '',
            label: nameOf(candidate.labels, index),
            candidate: nameOf(candidate.predicted, index),
            baseline: nameOf(baseline.predicted, index),
            score: score(index),
            baselineScore: scoreOfPrediction(baseline, index),
        })),
    };
}
/** The score that a model gives to what it answers. */
function scoreOfPrediction(predictions, index) {
    if (!(0,metrics_predictions/* isScored */.Lo)(predictions))
        return null;
    return predictions.scores[index * predictions.classes.length + (predictions.predicted[index] ?? 0)] ?? null;
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/classification-report.js






const mostClassesShown = 30;
const mostMistakesShown = 10;
/** What a reader wants to see of a classifier besides its metrics. */
function findingsOf(candidate, baseline) {
    const own = (0,confusion/* confusionOf */.wo)(candidate.labels, candidate.predicted, candidate.classes.length);
    const other = baseline && (0,confusion/* confusionOf */.wo)(baseline.labels, baseline.predicted, baseline.classes.length);
    return {
        classes: classRows(candidate.classes, (0,confusion/* classCounts */.RZ)(own), other && (0,confusion/* classCounts */.RZ)(other)),
        confusion: candidate.classes.length > mostClassesShown
            ? null
            : { candidate: rowsOf(own), baseline: other && rowsOf(other) },
        confusions: topConfusions(own, candidate.classes),
        calibration: (0,metrics_predictions/* isScored */.Lo)(candidate) && (0,scores/* probabilitiesNeeded */.lA)(candidate) === null ? (0,calibration/* calibrationOf */._)(candidate) : null,
        curves: classCurvesOf(candidate, baseline),
        flips: baseline && flipsOf(candidate, baseline),
    };
}
function classRows(classes, own, other) {
    return classes.map((name, index) => ({
        class: name,
        support: own.labelled[index] ?? 0,
        precision: (0,confusion/* precision */.Fz)(own, index),
        recall: (0,confusion/* recall */.I9)(own, index),
        f1: (0,confusion.f1)(own, index),
        baselineRecall: other && (0,confusion/* recall */.I9)(other, index),
    }));
}
function rowsOf({ classes, counts }) {
    return Array.from({ length: classes }, (_, label) => Array.from(counts.subarray(label * classes, (label + 1) * classes)));
}
function topConfusions({ classes, counts }, names) {
    return Array.from(counts, (count, cell) => ({
        count,
        label: Math.floor(cell / classes),
        predicted: cell % classes,
    }))
        .filter(({ count, label, predicted }) => count > 0 && label !== predicted)
        .sort((a, b) => b.count - a.count)
        .slice(0, mostMistakesShown)
        .map(({ count, label, predicted }) => ({
        label: names[label] ?? '',
        predicted: names[predicted] ?? '',
        count,
    }));
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/align-predictions.js
var align_predictions = __webpack_require__(27773);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/custom-metric-input.js


/** Makes what the function is given, of all units or of those that were drawn, each as often as it was. */
function givenAnswers(answers, columns) {
    const { labels, predictions, scores, classes } = plain(answers);
    const unitOf = (0,example_units/* unitsOf */.$J)(answers);
    const rowsOf = unitOf && (0,example_units/* rowsByUnit */.PA)(unitOf);
    const everyRow = answers.ids.map((_, row) => row);
    return (units) => {
        const rows = units ? Array.from(units).flatMap((unit) => rowsOf?.[unit] ?? [unit]) : everyRow;
        const some = (values) => valuesAt(values, rows);
        return {
            task: metrics_predictions/* taskOf */.Xb[answers.kind],
            ids: some(answers.ids),
            labels: some(labels),
            predictions: some(predictions),
            scores: scores && some(scores),
            classes: [...classes],
            units: unitOf && (units ? numberedAnew(units, rowsOf ?? []) : Array.from(unitOf)),
            columns: Object.fromEntries(Object.entries(columns).map(([name, { values }]) => [name, some(values)])),
        };
    };
}
function valuesAt(values, rows) {
    const found = [];
    for (const row of rows) {
        const value = values[row];
        if (value !== undefined)
            found.push(value);
    }
    return found;
}
/** A query that is drawn twice is two queries. */
function numberedAnew(units, rowsOf) {
    return Array.from(units).flatMap((unit, place) => (rowsOf[unit] ?? []).map(() => place));
}
function plain(answers) {
    switch (answers.kind) {
        case 'class':
        case 'sequence': {
            const { classes } = answers;
            const named = (indices) => Array.from(indices, (index) => classes[index] ?? '');
            const scores = answers.kind === 'class' ? answers.scores : null;
            return {
                labels: named(answers.labels),
                predictions: named(answers.predicted),
                scores: scores && custom_metric_input_rowsOf(scores, classes.length),
                classes,
            };
        }
        case 'number':
            return {
                labels: Array.from(answers.labels),
                predictions: Array.from(answers.values),
                scores: null,
                classes: [],
            };
        case 'ranking':
            return {
                labels: Array.from(answers.relevance),
                predictions: Array.from(answers.scores),
                scores: null,
                classes: [],
            };
    }
}
/** Frozen, since every call gets the same ones. */
function custom_metric_input_rowsOf(scores, width) {
    return Array.from({ length: scores.length / width }, (_, row) => Object.freeze(Array.from(scores.subarray(row * width, (row + 1) * width))));
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/custom-metric.js




/** @param columns one value for each row of the answers */
function bindCustomMetric(own, candidate, pair, columns) {
    const { name, better, range } = own;
    return {
        name,
        title: name,
        better,
        unit: 'score',
        range,
        ofPair: false,
        pair: {
            better,
            candidate: statisticOf(own, candidate, columns),
            baseline: pair && statisticOf(own, pair.baseline, columns),
        },
    };
}
function statisticOf(own, predictions, columns) {
    const given = givenAnswers(predictions, pick(own, columns));
    const call = (units) => resultOf(own, own.call(given(units)), units?.length ?? size);
    const size = (0,example_units/* unitCount */.q3)(predictions);
    const result = call(null);
    const again = call(null);
    if (!isSame(result, again))
        throw own.failed(`the metric ${own.name}, which gave two results for the same answers`, 'a function of the answers alone: no clock, no random numbers, nothing kept between calls');
    if (typeof result === 'number') {
        checkRange(own, result);
        return recalled(own, call, size);
    }
    checkRange(own, (0,statistics_mean/* meanOf */.h)(result));
    return { kind: 'means', terms: [result], of: metric/* onlyMean */.GD };
}
function pick({ columns }, all) {
    return Object.fromEntries(columns.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
}
/** @throws UserError for what is neither a finite number nor one for each example. */
function resultOf(own, result, size) {
    if (typeof result === 'number' && Number.isFinite(result))
        return result;
    const expected = `a finite number, or an array of ${size} of them: one for each example, query or sequence`;
    if (!Array.isArray(result) && !ArrayBuffer.isView(result))
        throw own.failed(`the metric ${own.name}, which gave ${describe(result)}`, expected);
    const terms = Float64Array.from(Array.from(Object.values(result)), (term) => typeof term === 'number' ? term : NaN);
    if (terms.length !== size)
        throw own.failed(`the metric ${own.name}, which gave ${terms.length} values for ${size} examples`, expected);
    const wrong = terms.filter((term) => !Number.isFinite(term)).length;
    if (wrong > 0)
        throw own.failed(`the metric ${own.name}, which gave ${wrong} values of ${size} that are no finite numbers, the first at index ${terms.findIndex((term) => !Number.isFinite(term))}`, expected);
    return terms;
}
function describe(result) {
    if (typeof result === 'number')
        return String(result);
    if (result instanceof Promise)
        return 'a promise';
    return result === null || result === undefined ? String(result) : `a ${typeof result}`;
}
function isSame(first, second) {
    if (typeof first === 'number' || typeof second === 'number')
        return first === second;
    return first.length === second.length && first.every((term, index) => term === second[index]);
}
function checkRange({ name, range: [least, greatest], failed }, value) {
    if (value >= least && value <= greatest)
        return;
    throw failed(`the metric ${name}, which is ${value}`, `a value from ${least} to ${greatest}, its range`);
}
/** How long a metric of one number may be called again and again. */
const longestMs = 60_000;
/** So much work that it is resampled no more often than it must be. */
const muchWork = 1e9;
/**
 * A metric of one number is resampled by calling it again, on answers in which a unit that is drawn twice occurs twice. The
 * number of resamples is fixed, so that a slow machine does not come to another verdict; too slow a function is refused.
 */
function recalled(own, call, size) {
    let spentMs = 0;
    const valueOf = (units) => {
        const started = performance.now();
        const value = call(units);
        spentMs += performance.now() - started;
        if (spentMs > longestMs)
            throw own.failed(`the metric ${own.name}, which took more than ${longestMs / 1000} s to be called again for its interval`, 'a faster function, or one that gives a number for each example, which is called once');
        if (typeof value === 'number')
            return value;
        throw own.failed(`the metric ${own.name}, which gave one number and then ${value.length}`, 'one number');
    };
    const statistic = (among) => ({
        kind: 'weighted',
        size: among.length,
        work: muchWork,
        of: (times) => valueOf(repeated(among, times)),
        select: (units) => statistic(Uint32Array.from(units, (unit) => among[unit] ?? 0)),
    });
    return statistic(Uint32Array.from({ length: size }, (_, unit) => unit));
}
/** Each unit as often as it was drawn. */
function repeated(units, times) {
    const drawn = [];
    for (const [place, unit] of units.entries())
        for (let count = times[place] ?? 0; count > 0; count--)
            drawn.push(unit);
    return Uint32Array.from(drawn);
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/family.js
var metrics_family = __webpack_require__(60063);
// EXTERNAL MODULE: ./build/core/js/src/metrics/families.js + 8 modules
var families = __webpack_require__(79849);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/metric-set.js




/** @param more metrics of this gate's own, such as gaps between groups. */
function buildMetricSet(candidate, pair, more = []) {
    const asked = pair ?? alone(candidate);
    switch (asked.kind) {
        case 'class':
            return metricSet(asked.candidate, asked.baseline, families/* families */.TJ[asked.kind], more);
        case 'number':
            return metricSet(asked.candidate, asked.baseline, families/* families */.TJ[asked.kind], more);
        case 'ranking':
            return metricSet(asked.candidate, asked.baseline, families/* families */.TJ[asked.kind], more);
        case 'sequence':
            return metricSet(asked.candidate, asked.baseline, families/* families */.TJ[asked.kind], more);
    }
}
/** The same as a pair, without a baseline. */
function alone(candidate) {
    const baseline = null;
    switch (candidate.kind) {
        case 'class':
            return { kind: candidate.kind, candidate, baseline };
        case 'number':
            return { kind: candidate.kind, candidate, baseline };
        case 'ranking':
            return { kind: candidate.kind, candidate, baseline };
        case 'sequence':
            return { kind: candidate.kind, candidate, baseline };
    }
}
function metricSet(candidate, baseline, family, more) {
    const names = [...[...family.listed, ...more].map(({ name }) => name), ...family.patterns];
    const own = new Map(more.map((metric) => [metric.name, metric]));
    const taken = more.find(({ name }) => (0,metrics_family/* findMetric */.G)(family, name) !== undefined);
    if (taken)
        throw nameTaken(taken.name);
    const unavailableReason = (metric) => metric.unavailableReason(candidate) ?? (baseline === null ? null : metric.unavailableReason(baseline));
    const measure = (metric) => {
        const { name, title, better, unit, range } = metric;
        const info = { name, title, better, unit, range };
        if (!('against' in metric))
            return {
                ...info,
                ofPair: false,
                pair: {
                    better,
                    candidate: metric.measure(candidate),
                    baseline: baseline && metric.measure(baseline),
                },
            };
        return (baseline && {
            ...info,
            ofPair: true,
            pair: { better, candidate: metric.against(candidate, baseline), baseline: null },
        });
    };
    const lookup = (name) => {
        const added = own.get(name);
        if (added)
            return { kind: 'measurable', metric: added };
        const metric = (0,metrics_family/* findMetric */.G)(family, name);
        if (!metric)
            throw (0,families/* unknownMetric */.Tx)(name, names);
        const reason = unavailableReason(metric);
        if (reason !== null)
            throw (0,families/* unavailableMetric */.LB)(metric, reason);
        const measured = measure(metric);
        return measured ? { kind: 'measurable', metric: measured } : { kind: 'without-baseline', info: metric };
    };
    return {
        size: (0,example_units/* unitCount */.q3)(candidate),
        names,
        measurable: [
            ...family.listed.flatMap((metric) => unavailableReason(metric) === null ? (measure(metric) ?? []) : []),
            ...own.values(),
        ],
        knows: (name) => own.has(name) || (0,metrics_family/* findMetric */.G)(family, name) !== undefined,
        lookup,
        find(name) {
            const found = lookup(name);
            if (found.kind === 'measurable' && !found.metric.ofPair)
                return found.metric;
            throw comparesItself(name);
        },
    };
}
function nameTaken(name) {
    return new user_error/* UserError */.yo({
        found: `${name} under gate.metrics, which is a metric of this task already`,
        expected: 'a name of its own',
        hint: 'Rename your metric.',
    });
}
function comparesItself(name) {
    return new user_error/* UserError */.yo({
        found: `a comparison of ${name}, which is one with the baseline already`,
        expected: `a bound on it under gate.require`,
        hint: `Write {metric: ${name}, at-most: 0.01, confidence: 0.95} or "${name} <= 1%" under gate.require.`,
    });
}
/** The statistic of some of the examples. */
function selectStatistic(statistic, examples) {
    switch (statistic.kind) {
        case 'proportion':
            return { ...statistic, right: Uint8Array.from(examples, (example) => statistic.right[example] ?? 0) };
        case 'confusion':
            return {
                ...statistic,
                labels: Int32Array.from(examples, (example) => statistic.labels[example] ?? 0),
                predicted: Int32Array.from(examples, (example) => statistic.predicted[example] ?? 0),
            };
        case 'ranking':
            return {
                ...statistic,
                positive: Uint8Array.from(examples, (example) => statistic.positive[example] ?? 0),
                scores: Float64Array.from(examples, (example) => statistic.scores[example] ?? NaN),
            };
        case 'weighted':
            return statistic.select(examples);
        case 'means':
            return {
                ...statistic,
                terms: statistic.terms.map((column) => Float64Array.from(examples, (example) => column[example] ?? NaN)),
            };
    }
}
function selectPair(trial, examples) {
    return {
        better: trial.better,
        candidate: selectStatistic(trial.candidate, examples),
        baseline: trial.baseline && selectStatistic(trial.baseline, examples),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/gate/plan.js + 2 modules
var gate_plan = __webpack_require__(29209);
// EXTERNAL MODULE: ./build/core/js/src/gate/reason.js
var reason = __webpack_require__(97133);
;// CONCATENATED MODULE: ./build/core/js/src/gate/requirements.js

/** One-sided confidence of the interval that is printed beside a point requirement. */
const shownConfidence = 0.95;
/** Checks a requirement on what the model costs. */
function checkBudget(requirement, { name, title, unit }, { candidate: value, advisory }) {
    const holds = compare(value, requirement.operator, requirement.value);
    const text = requirementText(title, value, requirement, unit, holds);
    return {
        text: requirement.text.trim(),
        metric: name,
        unit,
        kind: 'point',
        value,
        interval: null,
        confidence: shownConfidence,
        advisory,
        outcome: holds ? 'pass' : 'fail',
        reason: advisory ? `${text} (a shared machine: it does not count)` : text,
    };
}
/** A bound on a comparison with the baseline, when the baseline answers another question. */
function withoutBaseline(requirement, info, reason) {
    return {
        text: requirement.text.trim(),
        metric: info.name,
        unit: info.unit,
        kind: requirement.kind,
        value: null,
        interval: null,
        confidence: shownConfidence,
        advisory: false,
        outcome: 'inconclusive',
        reason: `${info.title} cannot be measured: ${reason}`,
    };
}
/** Checks the point estimate, with its interval for information, or the confidence bound, as the requirement asks. */
function checkMetric(requirement, info, estimate) {
    switch (requirement.kind) {
        case 'point':
            return checkPoint(requirement, info, estimate);
        case 'bound':
            return checkBound(requirement, info, estimate);
    }
}
function checkPoint(requirement, info, { value, uncertainty }) {
    const holds = compare(value, requirement.operator, requirement.value);
    return {
        text: requirement.text.trim(),
        metric: info.name,
        unit: info.unit,
        kind: 'point',
        value,
        interval: requirements_boundsOf(uncertainty, shownConfidence),
        confidence: shownConfidence,
        advisory: false,
        outcome: holds ? 'pass' : 'fail',
        reason: requirementText(info.title, value, requirement, info.unit, holds),
    };
}
function checkBound(requirement, info, { value, uncertainty }) {
    const interval = requirements_boundsOf(uncertainty, requirement.confidence);
    const row = {
        text: requirement.text,
        metric: info.name,
        unit: info.unit,
        kind: 'bound',
        value,
        interval,
        confidence: requirement.confidence,
        advisory: false,
    };
    if (uncertainty.degenerate || !interval)
        return {
            ...row,
            outcome: 'inconclusive',
            reason: `the ${info.title} has no confidence bound${uncertainty.degenerate ? `: ${uncertainty.reason}` : ''}`,
        };
    const bound = requirement.operator === '>=' ? interval.lower : interval.upper;
    const holds = compare(bound, requirement.operator, requirement.value);
    const side = requirement.operator === '>=' ? 'lower' : 'upper';
    return {
        ...row,
        outcome: holds ? 'pass' : 'fail',
        reason: requirementText(`the ${side} ${(0,format/* percentText */.fL)(requirement.confidence)} bound of ${info.title}`, bound, requirement, info.unit, holds),
    };
}
function requirements_boundsOf(uncertainty, confidence) {
    return uncertainty.degenerate ? null : uncertainty.bounds(confidence);
}
function compare(value, operator, limit) {
    switch (operator) {
        case '>=':
            return value >= limit;
        case '<=':
            return value <= limit;
        case '>':
            return value > limit;
        case '<':
            return value < limit;
    }
}
const inWords = { '>=': 'at least', '<=': 'at most', '>': 'above', '<': 'below' };
function requirementText(what, value, { operator, value: limit }, unit, holds) {
    const [found, wanted] = (0,format/* formatDistinct */._P)(value, limit, unit);
    const range = `${inWords[operator]} ${wanted}`;
    return holds ? `${what} is ${found}, ${range} as required` : `${what} is ${found} and must be ${range}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/align-seeds.js




/**
 * @param pair the first seed's models
 * @throws UserError for a seed that answered other examples, or knows other classes.
 */
function alignSeeds(others, candidate, pair) {
    return others.map((seed, index) => {
        const name = (side) => `seed ${index + 2} of the ${side}`;
        const own = alignedTo(candidate, seed.candidate, 'candidate', name('candidate')).baseline;
        const both = pair && seed.baseline ? alignedTo(own, seed.baseline, name('candidate'), name('baseline')) : null;
        return { candidate: own, pair: both, perturbedPredictions: seed.perturbedPredictions };
    });
}
function alignedTo(first, other, firstName, otherName) {
    const pairing = (0,align_predictions/* alignPredictions */.I)(first, (0,metrics_predictions/* checkPredictions */.rA)(other, otherName), {
        candidate: firstName,
        baseline: otherName,
    });
    if (pairing.comparable)
        return pairing.pair;
    throw new user_error/* UserError */.yo({
        found: `seeds that did not learn the same: ${pairing.reason}`,
        expected: 'models that differ by their seed alone',
        hint: 'Train every seed with the same data and the same tensorline.yml.',
    });
}
/** What a reader should know of the seeds before any mean of them. */
function seedWarnings(candidate, pair, others) {
    const seeds = others.length + 1;
    return [
        ...others.flatMap((seed, index) => answerWarnings(seed.candidate)
            .filter((warning) => !answerWarnings(candidate).includes(warning))
            .map((warning) => `Seed ${index + 2}: ${warning}`)),
        ...sameSeeds('candidate', [candidate, ...others.map((seed) => seed.candidate)]),
        ...sameSeeds('baseline', pair ? [pair.baseline, ...others.flatMap((seed) => seed.pair?.baseline ?? [])] : []),
        ...(seeds < enough
            ? [
                `${seeds} seeds tell little of how far training by another seed goes, so that the bounds are wide: give ${enough} or more.`,
            ]
            : []),
    ];
}
/** From here on the quantiles of Student's t are near those of many seeds. */
const enough = 5;
/** Two models with equal answers are one model twice, so that the seeds seem to differ less than they do. */
function sameSeeds(side, predictions) {
    const first = new Map();
    return predictions.flatMap((one, index) => {
        const text = fingerprint(one);
        const same = first.get(text);
        if (same === undefined)
            first.set(text, index);
        return same === undefined
            ? []
            : [
                `Seeds ${same + 1} and ${index + 1} of the ${side} gave the same answers: if it is the same model, the bounds are too narrow. Was each trained by a seed of its own?`,
            ];
    });
}
function fingerprint(predictions) {
    const numbers = scoresOf(predictions);
    return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('latin1');
}
function scoresOf(predictions) {
    switch (predictions.kind) {
        case 'class':
            return predictions.scores ?? predictions.predicted;
        case 'number':
            return predictions.values;
        case 'ranking':
            return predictions.scores;
        case 'sequence':
            return predictions.predicted;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/robustness.js





/** How well the answers hold, as metrics of the gate; the candidate and, where it can be compared, the baseline. */
function robustnessMetrics(changed, candidate, pair) {
    return changed.flatMap((predictions) => {
        const own = (0,metrics_predictions/* checkPredictions */.rA)(predictions.candidate, 'the model');
        const theirs = pair && predictions.baseline && (0,metrics_predictions/* checkPredictions */.rA)(predictions.baseline, 'the baseline');
        const pairing = theirs && (0,align_predictions/* alignPredictions */.I)(own, theirs);
        const other = pairing?.comparable && pair ? { clean: pair.baseline, changed: pairing.pair.baseline } : null;
        return metricsOf(predictions.rule, { clean: candidate, changed: own }, other);
    });
}
function metricsOf(rule, own, other) {
    return kindsFor(rule, own).map(({ name, title, better, unit, range, of }) => ({
        name: `${name}[${rule.name}]`,
        title: `${title} (${(0,format/* truncate */.xv)(rule.name)})`,
        better,
        unit,
        range,
        ofPair: false,
        pair: { better, candidate: of(own), baseline: other && of(other) },
    }));
}
function kindsFor(rule, { clean }) {
    if (rule.test === 'increase')
        return [direction(rule.expect)];
    switch (clean.kind) {
        case 'class':
            return [invariance, accuracyDrop];
        case 'number':
            return [meanChange, errorRise];
        case 'ranking':
        case 'sequence':
            throw new user_error/* UserError */.yo({
                found: `gate.robustness for ${clean.kind} answers`,
                expected: 'classification or regression',
                hint: 'Take gate.robustness out.',
            });
    }
}
const invariance = {
    name: 'invariance',
    title: 'answers that hold',
    better: 'higher',
    unit: 'fraction',
    range: [0, 1],
    of: (twice) => {
        const { clean, changed } = classes(twice);
        return {
            kind: 'proportion',
            right: Uint8Array.from(clean.predicted, (guess, row) => (guess === changed.predicted[row] ? 1 : 0)),
        };
    },
};
const accuracyDrop = {
    name: 'accuracy-drop',
    title: 'loss of accuracy',
    better: 'lower',
    unit: 'fraction',
    range: [-1, 1],
    of: (twice) => {
        const { clean, changed } = classes(twice);
        const right = (guesses) => Float64Array.from(guesses, (guess, row) => (guess === clean.labels[row] ? 1 : 0));
        return difference(right(clean.predicted), right(changed.predicted));
    },
};
const meanChange = {
    name: 'mean-change',
    title: 'mean change of the answer',
    better: 'lower',
    unit: 'label',
    range: [0, Infinity],
    of: (twice) => {
        const { clean, changed } = numbers(twice);
        const terms = Float64Array.from(clean.values, (value, row) => Math.abs((changed.values[row] ?? NaN) - value));
        return { kind: 'means', terms: [terms], of: metric/* onlyMean */.GD };
    },
};
const errorRise = {
    name: 'mae-rise',
    title: 'rise of the mean absolute error',
    better: 'lower',
    unit: 'label',
    range: [-Infinity, Infinity],
    of: (twice) => {
        const { clean, changed } = numbers(twice);
        const errors = (values) => Float64Array.from(values, (value, row) => Math.abs(value - (clean.labels[row] ?? NaN)));
        return difference(errors(changed.values), errors(clean.values));
    },
};
function direction(expect) {
    return {
        name: 'direction',
        title: 'answers that go the expected way',
        better: 'higher',
        unit: 'fraction',
        range: [0, 1],
        of: (twice) => {
            const { clean, changed } = numbers(twice);
            const sign = expect === 'not-lower' ? 1 : -1;
            return {
                kind: 'proportion',
                right: Uint8Array.from(clean.values, (value, row) => sign * ((changed.values[row] ?? NaN) - value) >= 0 ? 1 : 0),
            };
        },
    };
}
function difference(first, second) {
    return { kind: 'means', terms: [first, second], of: (means) => (means[0] ?? NaN) - (means[1] ?? NaN) };
}
function classes({ clean, changed }) {
    if (clean.kind === 'class' && changed.kind === 'class')
        return { clean, changed };
    throw new TypeError('answers of classes were expected');
}
function numbers({ clean, changed }) {
    if (clean.kind === 'number' && changed.kind === 'number')
        return { clean, changed };
    throw new TypeError('answers of numbers were expected');
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/slices/power.js


/**
 * The smallest true drop that a slice would have been shown to have with 80 % probability, by the strictest of the levels
 * that Holm's procedure may ask of it; null where no drop would do, or nothing is known.
 * @param family number of slices tested together
 */
function smallestDrop({ evidence, discordant }, { margin, confidence }, family) {
    if (evidence.degenerate)
        return null;
    const level = (1 - confidence) / Math.max(1, family);
    if (discordant && margin === 0)
        return mcnemarDrop(discordant, level);
    return margin + evidence.plan.smallestMargin(1 - level);
}
/**
 * For McNemar's exact test, given as many examples that only one model got right as there are; where those are too few for
 * any verdict, for as many as it takes. Miettinen, "The matched pairs design in the case of all-or-none responses",
 * Biometrics 24 (1968).
 */
function mcnemarDrop({ onlyFirst, onlySecond, size }, level) {
    const discordant = onlyFirst + onlySecond;
    const most = mostRight(discordant, level);
    if (most >= 0) {
        const share = lastWhere(0, 0.5, (rate) => stats_base_dists_binomial_cdf_lib(most, discordant, rate) >= power);
        return (discordant / size) * (1 - 2 * share);
    }
    const least = Math.ceil(Math.log2(1 / level));
    if (least > size)
        return null;
    return lastWhere(1, 0, (drop) => 1 - stats_base_dists_binomial_cdf_lib(least - 1, size, drop) >= power);
}
/** The greatest number that the first may have got right alone and still be shown to be worse; -1 when none. */
function mostRight(discordant, level) {
    if (stats_base_dists_binomial_cdf_lib(0, discordant, 0.5) > level)
        return -1;
    return Math.floor(lastWhere(0, discordant / 2, (count) => stats_base_dists_binomial_cdf_lib(Math.floor(count), discordant, 0.5) <= level));
}
/** The last value on the way from `from`, where it holds, to `to`, for which it holds. */
function lastWhere(from, to, holds) {
    let [good, bad] = [from, to];
    for (let step = 0; step < 50; step++) {
        const middle = (good + bad) / 2;
        if (holds(middle))
            good = middle;
        else
            bad = middle;
    }
    return good;
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/slices/support.js
/** An area under a curve rests on the examples of the rarer class, whatever the number of the others. */
function supportOf(statistic) {
    switch (statistic.kind) {
        case 'proportion':
            return { count: statistic.right.length, of: 'examples' };
        case 'confusion':
            return { count: statistic.labels.length, of: 'examples' };
        case 'means':
            return { count: statistic.terms[0]?.length ?? 0, of: 'examples' };
        case 'weighted':
            return { count: statistic.size, of: 'examples' };
        case 'ranking': {
            const positive = statistic.positive.reduce((sum, value) => sum + value, 0);
            return {
                count: Math.min(positive, statistic.positive.length - positive),
                of: 'examples of its rarer class',
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/benjamini-hochberg.js
/**
 * Adjusts the p-values of a family of tests so that of those below α, on average no more than the fraction α are false alarms.
 * Benjamini and Hochberg, "Controlling the false discovery rate: a practical and powerful approach to multiple testing",
 * Journal of the Royal Statistical Society B 57 (1995).
 */
function benjaminiHochbergAdjusted(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 1) - (pValues[a] ?? 1));
    const adjusted = new Array(pValues.length).fill(1);
    let least = 1;
    for (const [fromTop, index] of order.entries()) {
        const rank = pValues.length - fromTop;
        least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / rank);
        adjusted[index] = least;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/multiple-testing.js
/**
 * Adjusts the p-values of a family of tests so that comparing each with α keeps the chance of any false alarm below α.
 * Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
 */
function holmAdjusted(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
    const adjusted = new Array(pValues.length).fill(1);
    let largest = 0;
    for (const [rank, index] of order.entries()) {
        largest = Math.max(largest, (pValues.length - rank) * (pValues[index] ?? 1));
        adjusted[index] = Math.min(1, largest);
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/slices.js












/**
 * Judges all slices as one family: a slice is worse when its p-value, adjusted by Holm over all tested slices, is below
 * 1 − confidence. Slices that are too small are listed and neither judged nor counted; one without examples fails unless its
 * rule ignores that. Exploratory slices are a family of their own, adjusted by Benjamini and Hochberg.
 */
function judgeSlices(slices, how, sampling) {
    const tested = slices.map((slice) => testSlice(slice, how, sampling));
    const adjusted = new Map([
        ...adjustedIn(tested, false, holmAdjusted),
        ...adjustedIn(tested, true, benjaminiHochbergAdjusted),
    ]);
    return tested.map((slice) => withState(slice, adjusted.get(slice)));
}
function adjustedIn(tested, exploratory, adjust) {
    const family = tested.filter(({ row }) => row.exploratory === exploratory && row.p !== null);
    const pValues = adjust(family.map(({ row }) => row.p ?? 1));
    return family.map((slice, index) => [slice, { p: pValues[index] ?? 1, family: family.length }]);
}
const noBaseline = 'there is no baseline to compare with';
function testSlice(slice, how, sampling) {
    const row = rowOf(slice);
    const { rule, metric, part } = slice;
    if (row.size === 0)
        return { row: { ...row, ...withoutExamples(rule['on-empty']) }, difference: null };
    const pairs = seed_metrics_pairsOf(metric).map((pair) => selectPair(pair, part.examples));
    const support = supportOf(selectPair(metric.pair, part.examples).candidate);
    const found = valuesOf(pairs);
    const values = { ...row, ...found };
    const least = rule['min-size'];
    if (support.count < least) {
        const reason = `with fewer than ${least} ${support.of} it cannot tell`;
        return { row: { ...values, state: 'too small', reason }, difference: null };
    }
    if (!found)
        return { row: { ...row, reason: `its examples have no ${metric.title}` }, difference: null };
    if (!how || how.kind === 'incomparable')
        return { row: { ...values, reason: how ? how.reason : noBaseline }, difference: null };
    const [assessment] = assessMetrics([pairs], selectSampling(sampling, part.examples));
    if (!assessment?.compared)
        return { row: { ...values, reason: noBaseline }, difference: null };
    return how.kind === 'same-model' ? sameModel(row, assessment) : compared(row, assessment);
}
/** The means over the seeds; null for an area under a curve where all examples are of one class. */
function valuesOf(trials) {
    const candidate = (0,statistics_mean/* meanOf */.h)(trials.map((pair) => assess_valueOf(pair.candidate)));
    const others = trials.flatMap(({ baseline }) => (baseline ? [assess_valueOf(baseline)] : []));
    const baseline = others.length === 0 ? null : (0,statistics_mean/* meanOf */.h)(others);
    return Number.isFinite(candidate) && (baseline === null || Number.isFinite(baseline))
        ? { candidate, baseline }
        : null;
}
function rowOf({ rule, metric, part }) {
    return {
        ...infoRow(metric),
        kind: part.kind,
        name: nameOf(part),
        by: part.by,
        value: part.value,
        size: part.examples.length,
        margin: rule.margin,
        confidence: rule.confidence,
        exploratory: rule.exploratory,
        candidate: null,
        baseline: null,
        difference: null,
        p: null,
        adjustedP: null,
        smallestDrop: null,
        state: 'undecided',
        reason: '',
    };
}
function nameOf({ kind, by, value }) {
    switch (kind) {
        case 'value':
            return `${by} = ${value}`;
        case 'quarter':
        case 'bucket':
            return `${by} ${value}`;
        case 'condition':
            return value;
    }
}
function withoutExamples(onEmpty) {
    switch (onEmpty) {
        case 'fail':
            return {
                state: 'vanished',
                reason: 'without a single example in the test split, so that nothing shows how it fares',
            };
        case 'ignore':
            return { state: 'empty', reason: 'the test split has no examples of it: it cannot tell' };
    }
}
function sameModel(row, { candidate, compared }) {
    return {
        row: {
            ...row,
            candidate: candidate.value,
            baseline: compared?.baseline ?? null,
            difference: sameModelDifference,
            state: 'no worse',
            reason: 'candidate and baseline are one and the same',
        },
        difference: null,
    };
}
function compared(row, { candidate, compared }) {
    if (!compared)
        return { row: { ...row, candidate: candidate.value }, difference: null };
    const { baseline, difference } = compared;
    return {
        row: {
            ...row,
            candidate: candidate.value,
            baseline,
            difference: differenceRow(difference, row.confidence),
            p: difference.evidence.degenerate ? null : difference.evidence.pInferiority(row.margin),
            reason: difference.evidence.degenerate ? difference.evidence.reason : '',
        },
        difference,
    };
}
function withState({ row: found, difference }, adjusted) {
    if (!adjusted || !difference)
        return found;
    const row = {
        ...found,
        adjustedP: adjusted.p,
        smallestDrop: smallestDrop(difference, found, found.exploratory ? 1 : adjusted.family),
    };
    const change = (0,format/* differenceText */.Lr)(difference.value, row.unit);
    const method = row.exploratory ? 'Benjamini and Hochberg' : 'Holm';
    const test = `${change}, p = ${adjusted.p.toPrecision(2)} after ${method} over ${adjusted.family} slices`;
    if (adjusted.p < 1 - row.confidence)
        return {
            ...row,
            state: 'worse',
            reason: `worse than the baseline${row.margin > 0 ? ` by more than ${(0,format/* marginText */.wn)(row.margin, row.unit)}` : ''} (${test})`,
        };
    const shown = row.difference?.interval && (0,decision_rule/* decide */.LD)(row.difference.interval, row.margin) === 'pass';
    return shown
        ? {
            ...row,
            state: 'no worse',
            reason: `no worse beyond ${(0,format/* marginText */.wn)(row.margin, row.unit)} with ${(0,format/* percentText */.fL)(row.confidence)} confidence (${change})`,
        }
        : { ...row, state: 'undecided', reason: `not shown to be worse (${test}); ${powerText(row)}` };
}
function powerText({ smallestDrop, size, unit }) {
    return smallestDrop === null
        ? `${size} examples cannot show any drop`
        : `its examples show a drop of ${(0,format/* marginText */.wn)(smallestDrop, unit)} or more with 80 % probability`;
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/tail-warnings.js

/**
 * Of bounds and p-values that are less sure than they say, since few examples make up the change.
 * @param units what was drawn, `30 examples` or `40 groups of examples`
 */
function tailWarnings({ comparisons, slices }, units) {
    return [
        ...comparisons.flatMap(({ title, difference, confidence }) => difference?.longTail
            ? [
                `The change of ${title} hangs on few of the ${units}: ${effects[difference.longTail]((0,format/* percentText */.fL)(1 - confidence))}. ${tail_warnings_remedy}`,
            ]
            : []),
        ...ofSlices(slices.filter(({ difference }) => difference?.longTail)),
    ];
}
const effects = {
    up: (level) => `a few gain far more than any loses, and where a test split has none of these, an unchanged model seems worse, so that more than ${level} of unchanged models may be blocked`,
    down: (level) => `a few lose far more than any gains, and where a test split has none of these, a worse model seems unchanged, so that more than ${level} of models beyond the margin may pass`,
};
const tail_warnings_remedy = 'Judge more examples, or compare a metric that one example cannot change by so much.';
const tail_warnings_mostNamed = 5;
function ofSlices(slices) {
    if (slices.length === 0)
        return [];
    const named = slices.slice(0, tail_warnings_mostNamed).map(({ name, title }) => `${title} where ${(0,format/* truncate */.xv)(name)}`);
    const names = [...named, ...(slices.length > tail_warnings_mostNamed ? ['…'] : [])].join(', ');
    return [
        `In ${(0,format/* formatCount */.B4)(slices.length)} ${slices.length === 1 ? 'slice' : 'slices'} the change hangs on few examples, so that p-values are less sure than they say: ${names}.`,
    ];
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/unit-columns.js


/**
 * Columns with one value for each example, query or sequence.
 * @param names the columns that slices and groups go by
 * @throws UserError for a column whose values differ within a query or a sequence.
 */
function columnsByUnit(predictions, columns, names) {
    const units = (0,example_units/* unitsOf */.$J)(predictions);
    if (!units)
        return columns;
    const rows = (0,example_units/* rowsByUnit */.PA)(units);
    return Object.fromEntries(Object.entries(columns).flatMap(([name, column]) => names.includes(name)
        ? [[name, { ...column, values: rows.map((own) => valueOfUnit(name, column, own, predictions)) }]]
        : []));
}
function valueOfUnit(name, { values }, rows, predictions) {
    const [first = -1] = rows;
    const value = values[first] ?? null;
    const other = rows.find((row) => (values[row] ?? null) !== value);
    if (other === undefined)
        return value;
    const what = predictions.kind === 'ranking' ? 'query' : 'sequence';
    throw new user_error/* UserError */.yo({
        found: `different values of ${JSON.stringify(name)} within one ${what}, at ${JSON.stringify(predictions.ids[first])} and ${JSON.stringify(predictions.ids[other])}`,
        expected: `one value in all rows of a ${what}, since slices are made of whole ones`,
        hint: `Name a column under gate.slices that belongs to the ${what}.`,
    });
}

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-schema.js
var test_set_schema = __webpack_require__(47402);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 4 modules
var verdict = __webpack_require__(56958);
;// CONCATENATED MODULE: ./build/core/js/src/gate/evaluate.js




























/**
 * Judges a candidate by its gate: the requirements, the comparisons with the baseline on the same examples and the slices.
 * The same case gives the same verdict, resampling included.
 * @throws UserError for answers that do not fit together, and for metrics and columns that do not exist.
 */
function evaluateGate(trial) {
    const { gate } = trial;
    const candidate = (0,metrics_predictions/* checkPredictions */.rA)(trial.candidate, 'the model');
    const pairing = pairWithBaseline(candidate, trial.baseline);
    const pair = pairing?.comparable ? pairing.pair : null;
    const how = comparedHow(trial, pairing);
    const columns = columnsByUnit(candidate, trial.columns, (0,config_gate/* columnsOfGate */.yb)(gate));
    const others = alignSeeds(trial.otherSeeds, candidate, pair);
    const { fairness, metricSet: first } = measure(trial, columns, { ...trial, candidate, pair });
    const metricSet = withSeeds(first, others.map((seed) => measure(trial, columns, seed).metricSet));
    const plan = (0,gate_plan/* planOf */.X)(gate, metricSet, candidate, { ...trial, columns });
    const sampling = {
        seed: gate.seed,
        clusters: gate['cluster-by'] === undefined ? null : clustersBy(gate['cluster-by'], columns),
    };
    const assessmentOf = assessPlan(plan, sampling);
    const assessed = (planned) => planned.kind === 'budget'
        ? assessBudget(planned.budget, planned.fact, gate.seed)
        : assessmentOf(planned.metric);
    const requirements = plan.requirements.flatMap((planned) => checkRequirement(planned, assessmentOf, how) ?? []);
    const comparisons = how
        ? plan.comparisons.map((planned) => compareOne(planned, assessed(planned), how))
        : [];
    const slices = judgeSlices(plan.slices, how, sampling);
    const outcome = (0,decision_rule/* overall */.Me)([
        ...[...requirements.filter(({ advisory }) => !advisory), ...comparisons].map((part) => part.outcome),
        ...slices.map((slice) => ((0,verdict/* failsGate */.FW)(slice) ? 'fail' : 'pass')),
    ]);
    const { baseline } = trial;
    return verdict/* verdictSchema */.$D.parse({
        schema: 1,
        name: trial.name,
        gate: gate.id,
        ...(trial.output !== null && { output: trial.output }),
        outcome,
        accepted: outcome === 'pass' || (outcome === 'inconclusive' && gate['on-inconclusive'] === 'pass'),
        reason: (0,reason/* reasonOf */.A3)(outcome, { requirements, comparisons, slices, baseline }),
        policy: null,
        warnings: [
            ...trial.warnings,
            ...plan.notes,
            ...fairness.notes,
            ...caseWarnings(trial, candidate, how, plan),
            ...(pair && how?.kind === 'models' ? equalPredictionsWarning(pair) : []),
            ...(others.length === 0 ? [] : seedWarnings(candidate, pair, others)),
            ...tailWarnings({ comparisons, slices }, drawnText(metricSet.size, sampling)),
            ...advice(requirements),
        ],
        task: metrics_predictions/* taskOf */.Xb[candidate.kind],
        examples: metricSet.size,
        replicates: others.length === 0 ? null : others.length + 1,
        groups: sampling.clusters && { by: gate['cluster-by'] ?? '', count: sampling.clusters.count },
        confidence: shownConfidence,
        baseline: baseline.found
            ? {
                found: true,
                commit: baseline.commit,
                createdAt: baseline.createdAt?.toISOString() ?? null,
                ageDays: baseline.ageDays ?? null,
                runUrl: baseline.runUrl,
                incomparable: how?.kind === 'incomparable' ? how.reason : null,
            }
            : { found: false, reason: baseline.reason },
        metrics: plan.metrics.map((metric) => metricRow(metric, assessmentOf(metric), shownConfidence, how?.kind === 'same-model')),
        requirements,
        comparisons,
        slices,
        fairness: [...fairness.rows],
        budgets: (0,cost_rows/* budgetRows */.b)(trial.facts),
        classification: candidate.kind === 'class'
            ? findingsOf(candidate, pair?.kind === 'class' ? pair.baseline : null)
            : null,
        history: trial.history,
        keptEpoch: trial.keptEpoch,
        testSet: (0,test_set_schema/* testSetOf */.aJ)(gate),
        lineage: { ...trial.lineage, baseline: baseline.found ? baseline.model : null },
    });
}
/** What the bounds take for drawn. */
function drawnText(examples, { clusters }) {
    return clusters ? `${(0,format/* formatCount */.B4)(clusters.count)} groups of examples` : `${(0,format/* formatCount */.B4)(examples)} examples`;
}
/** The metrics of one seed's models. */
function measure({ gate, customMetrics, columns: rows }, columns, { candidate, pair, perturbedPredictions }) {
    const fairness = fairnessOf(gate.fairness, candidate, pair, columns);
    const more = [
        ...fairness.metrics,
        ...robustnessMetrics(perturbedPredictions, candidate, pair),
        ...customMetrics.map((own) => bindCustomMetric(own, candidate, pair, rows)),
    ];
    return { fairness, metricSet: buildMetricSet(candidate, pair, more) };
}
function pairWithBaseline(candidate, baseline) {
    if (!baseline.found)
        return null;
    const { predictions } = baseline;
    return predictions.kind === 'none'
        ? { comparable: false, reason: predictions.reason }
        : (0,align_predictions/* alignPredictions */.I)(candidate, (0,metrics_predictions/* checkPredictions */.rA)(predictions, 'the baseline'));
}
function comparedHow({ baseline, lineage }, pairing) {
    if (!baseline.found || !pairing)
        return null;
    if (!pairing.comparable)
        return { kind: 'incomparable', reason: pairing.reason };
    return { kind: baseline.model === lineage.model ? 'same-model' : 'models' };
}
/** Null for a bound on a comparison when there is no baseline: the first model has none, and must not be stopped by it. */
function checkRequirement(planned, assessmentOf, how) {
    switch (planned.kind) {
        case 'budget':
            return checkBudget(planned.requirement, planned.budget, planned.fact);
        case 'metric':
            return checkMetric(planned.requirement, planned.metric, assessmentOf(planned.metric).candidate);
        case 'without-baseline':
            return how?.kind === 'incomparable'
                ? withoutBaseline(planned.requirement, planned.info, how.reason)
                : null;
    }
}


/***/ }),

/***/ 34658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ minimalGateInput)
/* harmony export */ });
/** The parts of a case that has answers and nothing besides: no budget, slice, seed or training is known. */
const minimalGateInput = {
    output: null,
    facts: {},
    customMetrics: [],
    columns: {},
    baselineSlices: [],
    perturbedPredictions: [],
    otherSeeds: [],
    history: [],
    keptEpoch: null,
    warnings: [],
};


/***/ }),

/***/ 34493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explainOtherMeaning),
/* harmony export */   z: () => (/* binding */ explainIncompatibility)
/* harmony export */ });
/* harmony import */ var _data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18327);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _data_label_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84844);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);




/**
 * Why a model cannot be asked about the examples of a dataset, as "it …"; null when it can.
 * @param output the one of the dataset's that is judged.
 */
function explainIncompatibility(model, { features }, output) {
    const own = (0,_data_label_target_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfAnswer */ .Xw)(model.label, output);
    const reasons = [
        ...explainFeatures(model.features, features),
        ...(own ? explainLabel(own.label, output.label) : [`it has no output ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(output.name)}`]),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
/**
 * Why a model cannot go on training on a dataset, as "it …"; null when it can. A trainer gives columns by their places, so the
 * order matters. Images of another size and other classes are no reason: the shapes of the network decide about those.
 */
function explainOtherMeaning(model, dataset) {
    const reasons = [
        ...(model.features.kind === 'table' && dataset.features.kind === 'table'
            ? explainPlaces(model.features, dataset.features)
            : []),
        ...explainClassOrder(model.label, dataset.label),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
function explainPlaces(own, other) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(own) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other))
        return [];
    if ((0,_data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(own, other) === null)
        return [explainColumns(own, other)];
    return own.columns.length === other.columns.length
        ? ['it takes the columns in another order']
        : ['it does not take all columns of the dataset'];
}
function explainClassOrder(own, other) {
    if (own.kind !== 'class' || other.kind !== 'class' || String(own.classes) === String(other.classes))
        return [];
    return classChanges(own.classes, other.classes).length > 0 ? [] : ['it knows the classes in another order'];
}
function explainFeatures(own, other) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(own) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other))
        return [];
    if (own.kind === 'table' && other.kind === 'table')
        return (0,_data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(own, other) === null ? [explainColumns(own, other)] : [];
    return [`it takes ${featuresText(own)}, and the dataset has ${featuresText(other)}`];
}
function featuresText(features) {
    return features.kind === 'table' ? 'rows of a table' : imageText(features);
}
function imageText({ height, width, channels, encoding }) {
    return `images ${width} wide and ${height} high, in ${channels === 1 ? 'grey' : 'colour'} (${encoding})`;
}
/** Names only the columns that the model needs: further columns of the dataset are not given to it. */
function explainColumns(own, other) {
    const theirs = new Map(other.columns.map((column) => [column.name, column]));
    const gone = own.columns.filter(({ name }) => !theirs.has(name));
    const changed = own.columns.filter((column) => {
        const same = theirs.get(column.name);
        return same !== undefined && (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(same) !== (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(column);
    });
    const parts = [...named('with', gone), ...named('with other values of', changed)];
    return `it takes other columns than the dataset has (${parts.join(', ')})`;
}
function explainLabel(own, other) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(own) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other))
        return [];
    if (own.kind !== other.kind)
        return [`it answers with a ${own.kind}, and the label of the dataset is a ${other.kind}`];
    if (own.kind === 'class' && other.kind === 'class') {
        const parts = classChanges(own.classes, other.classes);
        if (parts.length > 0)
            return [`it knows other classes (${parts.join(', ')})`];
        if (own.column === other.column)
            return ['it knows the classes in another order'];
    }
    return [
        `it answers with the column ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(own.column)}, and the label of the dataset is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(other.column)}`,
    ];
}
function classChanges(own, other) {
    const names = (classes) => classes.map((name) => ({ name }));
    return [
        ...named('without', names(other.filter((name) => !own.includes(name)))),
        ...named('with', names(own.filter((name) => !other.includes(name)))),
    ];
}
const mostNamed = 3;
function named(sign, things) {
    if (things.length === 0)
        return [];
    const names = things.map(({ name }) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name)));
    return [`${sign} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(names, mostNamed)}`];
}


/***/ }),

/***/ 29209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkSense),
  X: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var metrics_budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/fact.js
var benchmark_fact = __webpack_require__(37919);
// EXTERNAL MODULE: ./build/core/js/src/gate/check-margin.js
var check_margin = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/core/js/src/metrics/families.js + 8 modules
var families = __webpack_require__(79849);
// EXTERNAL MODULE: ./build/core/js/src/metrics/example-units.js
var example_units = __webpack_require__(65983);
// EXTERNAL MODULE: ./build/core/js/src/metrics/slice-column.js
var slice_column = __webpack_require__(39540);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/gate/slices/evaluate-condition.js


/**
 * The rows that meet a condition. Logic has three values, as in SQL: a comparison with a missing value is neither true nor
 * false, and such a row does not meet the condition.
 * @param columnOf looks a column up by its name. @throws UserError when there is none.
 * @throws UserError for operands whose types do not fit.
 */
function rowsWhere({ name, where }, size, columnOf) {
    const compiled = compile(where, { slice: name, columnOf });
    if (compiled.type !== 'boolean')
        throw mismatch(name, `a ${compiled.type} instead of a condition`, 'a comparison, such as hour >= 22');
    const rows = new Uint32Array(size).map((_, row) => row);
    return rows.filter((row) => compiled.at(row) === true);
}
function compile(condition, context) {
    switch (condition.kind) {
        case 'literal':
            return { type: typeOf(condition.value), at: () => condition.value };
        case 'column':
            return typedColumn(context.columnOf(condition.name));
        case 'not': {
            const operand = needs(compile(condition.operand, context), 'boolean', 'not', context);
            return { type: 'boolean', at: (row) => negated(operand.at(row)) };
        }
        case 'negative': {
            const operand = needs(compile(condition.operand, context), 'number', '-', context);
            return arithmetic(operand, operand, (value) => -value);
        }
        case 'and':
        case 'or': {
            const [left, right] = [condition.left, condition.right].map((side) => needs(compile(side, context), 'boolean', condition.kind, context));
            if (!left || !right)
                throw new TypeError('a condition without operands');
            return { type: 'boolean', at: logic(condition.kind, left, right) };
        }
        case 'comparison':
            return compileComparison(condition, context);
        case 'arithmetic': {
            const left = needs(compile(condition.left, context), 'number', condition.operator, context);
            const right = needs(compile(condition.right, context), 'number', condition.operator, context);
            return arithmetic(left, right, operations[condition.operator]);
        }
        case 'membership':
            return compileMembership(condition, context);
    }
}
/** Numbers or truth values where all are, else text. */
function typedColumn({ values }) {
    const types = new Set(values.map(typeOf));
    types.delete('missing');
    const [only = 'missing'] = types;
    if (types.size <= 1)
        return { type: only, at: (row) => values[row] ?? null };
    const texts = values.map((value) => (value === null ? null : String(value)));
    return { type: 'text', at: (row) => texts[row] ?? null };
}
function typeOf(value) {
    switch (typeof value) {
        case 'number':
            return 'number';
        case 'string':
            return 'text';
        case 'boolean':
            return 'boolean';
        default:
            return 'missing';
    }
}
function negated(value) {
    return value === null ? null : value !== true;
}
function logic(kind, left, right) {
    const decisive = kind === 'or';
    return (row) => {
        const [first, second] = [left.at(row), right.at(row)];
        if (first === decisive || second === decisive)
            return decisive;
        return first === null || second === null ? null : !decisive;
    };
}
const operations = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '%': (a, b) => a % b,
};
function arithmetic(left, right, of) {
    return {
        type: 'number',
        at: (row) => {
            const [a, b] = [left.at(row), right.at(row)];
            if (typeof a !== 'number' || typeof b !== 'number')
                return null;
            const result = of(a, b);
            return Number.isNaN(result) ? null : result;
        },
    };
}
function compileComparison(condition, context) {
    const { operator } = condition;
    const left = compile(condition.left, context);
    const right = compile(condition.right, context);
    const equality = operator === '==' || operator === '!=';
    if (equality && (isNull(condition.left) || isNull(condition.right))) {
        const other = isNull(condition.left) ? right : left;
        return { type: 'boolean', at: (row) => (other.at(row) === null) === (operator === '==') };
    }
    if (left.type !== 'missing' && right.type !== 'missing' && left.type !== right.type)
        throw mismatch(context.slice, `${described(condition.left, left)} compared with ${described(condition.right, right)}`, 'both of one type: a text stands in quotes, a number does not');
    if (!equality && (left.type === 'boolean' || right.type === 'boolean'))
        throw mismatch(context.slice, `${operator} between truth values`, 'numbers or texts');
    const holds = orders[operator];
    return {
        type: 'boolean',
        at: (row) => {
            const [a, b] = [left.at(row), right.at(row)];
            return a === null || b === null ? null : holds(a, b);
        },
    };
}
/** Texts go by code unit, so that dates as ISO 8601 writes them go by time. */
const orders = {
    '==': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
};
function isNull(condition) {
    return condition.kind === 'literal' && condition.value === null;
}
function compileMembership({ operand, values }, context) {
    const looked = compile(operand, context);
    const odd = values.find((value) => looked.type !== 'missing' && typeOf(value) !== looked.type);
    if (odd !== undefined)
        throw mismatch(context.slice, `${JSON.stringify(odd)} in a list for ${described(operand, looked)}`, 'values of its type: a text stands in quotes, a number does not');
    const known = new Set(values);
    return {
        type: 'boolean',
        at: (row) => {
            const value = looked.at(row);
            return value === null ? null : known.has(value);
        },
    };
}
function needs(operand, type, operator, { slice }) {
    if (operand.type === type || operand.type === 'missing')
        return operand;
    throw mismatch(slice, `${operator} of a ${operand.type}`, operator === 'not' ? 'a condition in parentheses: not (hour >= 22)' : `a ${type}`);
}
function described(condition, { type }) {
    if (condition.kind === 'column')
        return `the column ${(0,format/* truncate */.xv)(condition.name)}, which holds ${type}`;
    return condition.kind === 'literal' ? `the ${type} ${JSON.stringify(condition.value)}` : `a ${type}`;
}
function mismatch(slice, found, expected) {
    return new user_error/* UserError */.yo({
        found: `${found} in the slice ${JSON.stringify((0,format/* truncate */.xv)(slice))}`,
        expected,
        hint: 'Correct the condition under gate.slices.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/gate/slices/labelling.js
var slices_labelling = __webpack_require__(33447);
;// CONCATENATED MODULE: ./build/core/js/src/gate/slices/parts.js






/** More of them are no parts that anybody looks at, and Holm's adjustment would find nothing among them. */
const mostParts = 1000;
/** Of slices that are too small to be judged no more than this are listed. */
const mostSmall = 50;
/**
 * The parts of the test split that a rule names, in a fixed order, those without examples included where they are known.
 * @throws UserError for a column that is not there or does not fit the rule, and for far too many parts.
 */
function partsOf(rule, predictions, columns, earlier = []) {
    const columnOf = (name) => (0,slice_column/* columnNamed */.c)(name, predictions, columns);
    switch (rule.kind) {
        case 'condition': {
            const examples = rowsWhere(rule, (0,example_units/* unitCount */.q3)(predictions), columnOf);
            return { parts: [{ kind: 'condition', by: rule.text, value: rule.name, examples }], notes: [] };
        }
        case 'buckets':
            return listed(rule, labelledParts(rule.by, (0,slices_labelling/* byBucket */.Ct)(rule.by, rule.edges, columnOf(rule.by))));
        case 'values': {
            const labellings = rule.by.map((name) => (0,slices_labelling/* byValue */.d2)(columnOf(name)));
            const [only] = labellings;
            const labelling = labellings.length === 1 && only ? only : (0,slices_labelling/* crossed */.GT)(labellings);
            const by = rule.by.join(' × ');
            const parts = labelledParts(by, labelling);
            return listed(rule, [...parts, ...gone(parts, by, labelling, earlier)]);
        }
    }
}
function labelledParts(by, labelling) {
    const examples = (0,slices_labelling/* examplesOf */.Li)(labelling);
    return labelling.names.map((value, index) => ({
        kind: labelling.kind,
        by,
        value,
        examples: examples[index] ?? new Uint32Array(0),
    }));
}
/** Values that the earlier test split had and this one has not; quarters are cut anew in each. */
function gone(parts, by, { kind }, earlier) {
    if (kind === 'quarter')
        return [];
    const present = new Set(parts.map(({ value }) => value));
    return earlier
        .filter((part) => part.kind === 'value' && part.by === by)
        .filter(({ value }) => value !== slices_labelling/* missingName */.Ws && !present.has(value))
        .map(({ value }) => ({ kind: 'value', by, value, examples: new Uint32Array(0) }));
}
function listed(rule, parts) {
    const [first] = parts;
    const least = rule['min-size'];
    const judged = parts.filter(({ examples }) => examples.length >= least);
    if (judged.length > mostParts && first)
        throw new user_error/* UserError */.yo({
            found: `slices by ${JSON.stringify((0,format/* truncate */.xv)(first.by))} with ${(0,format/* formatCount */.B4)(judged.length)} values of ${least} examples or more`,
            expected: `at most ${(0,format/* formatCount */.B4)(mostParts)} slices of a rule`,
            hint: 'Slice by a column with fewer values, cut it into `buckets`, or raise `min-size`.',
        });
    const small = parts.filter(({ examples }) => examples.length > 0 && examples.length < least);
    if (small.length <= mostSmall || !first)
        return { parts, notes: [] };
    const bySize = small.toSorted((a, b) => b.examples.length - a.examples.length);
    const left = new Set(bySize.slice(mostSmall));
    return {
        parts: parts.filter((part) => !left.has(part)),
        notes: [
            `${(0,format/* formatCount */.B4)(small.length)} slices by ${JSON.stringify((0,format/* truncate */.xv)(first.by))} have fewer than ${least} examples, too few to be judged; the ${mostSmall} largest of them are listed.`,
        ],
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/plan.js






/** @throws UserError for a metric or column that does not exist, and for what no model could meet or miss. */
function planOf({ require, compare, slices }, metricSet, predictions, { facts, columns, baselineSlices }) {
    const primary = (0,families/* primaryMetric */.Pn)(predictions);
    const requirements = require.map((requirement, index) => (0,user_error/* atConfigPath */.$B)(['gate', 'require', index], () => planRequirement(requirement, metricSet, facts)));
    const comparisons = (compare ?? defaultComparisons[predictions.kind]).map((comparison, index) => (0,user_error/* atConfigPath */.$B)(['gate', 'compare', index], () => planComparison(comparison, comparison.metric ?? primary, metricSet, facts)));
    const named = [...requirements, ...comparisons].flatMap((planned) => 'metric' in planned ? [planned.metric] : []);
    const ruled = slices.map((rule, index) => (0,user_error/* atConfigPath */.$B)(['gate', 'slices', index], () => {
        const metric = metricSet.find(rule.metric ?? primary);
        (0,check_margin/* checkMargin */.r)({ kind: 'absolute', value: rule.margin }, metric);
        return { rule, metric, ...partsOf(rule, predictions, columns, baselineSlices) };
    }));
    return {
        requirements,
        comparisons,
        slices: ruled.flatMap(({ rule, metric, parts }) => parts.map((part) => ({ rule, metric, part }))),
        notes: [...wideMargins(comparisons, ruled), ...ruled.flatMap(({ notes }) => notes)],
        decided: new Set([
            ...comparisons.flatMap((planned) => (planned.kind === 'metric' ? [planned.metric.name] : [])),
            ...requirements.flatMap((planned) => planned.kind === 'metric' && planned.requirement.kind === 'bound' ? [planned.metric.name] : []),
        ]),
        metrics: [
            ...new Map([...metricSet.measurable, ...named].map((metric) => [metric.name, metric])).values(),
        ],
    };
}
function wideMargins(comparisons, slices) {
    return [
        ...comparisons.map((planned) => planned.kind === 'metric' && planned.claim.kind === 'non-inferiority'
            ? (0,check_margin/* wideMarginWarning */.k)(planned.claim.margin, planned.metric)
            : null),
        ...slices.map(({ rule, metric }) => (0,check_margin/* wideMarginWarning */.k)({ kind: 'absolute', value: rule.margin }, metric)),
    ].filter((warning) => warning !== null);
}
/** What is compared when the gate does not say: how much worse a regression may get only its owner knows. */
const defaultComparisons = {
    class: [{ test: 'non-inferiority', confidence: 0.95 }],
    number: [],
    ranking: [{ test: 'non-inferiority', confidence: 0.95 }],
    sequence: [{ test: 'non-inferiority', confidence: 0.95 }],
};
const defaultMargin = { kind: 'absolute', value: 0.005 };
function planComparison(comparison, name, metricSet, facts) {
    const { confidence } = comparison;
    const budget = (0,metrics_budget/* budgetOf */.n)(name);
    const fact = budget && facts[budget.name];
    if (budget && fact)
        return { kind: 'budget', budget, fact, claim: claimOf(comparison, name, null), confidence };
    const metric = metricSet.find(name);
    const usual = metric.unit === 'fraction' && metric.range[1] === 1 ? defaultMargin : null;
    const claim = claimOf(comparison, name, usual);
    if (claim.kind === 'non-inferiority')
        (0,check_margin/* checkMargin */.r)(claim.margin, metric);
    return { kind: 'metric', metric, claim, confidence };
}
function claimOf({ test: kind, margin }, name, usual) {
    if (kind === 'superiority')
        return { kind };
    const given = margin ?? usual;
    if (given !== null)
        return { kind, margin: given };
    throw new user_error/* UserError */.yo({
        found: `a comparison of ${name} without a margin`,
        expected: 'the loss that is still acceptable, in the units of the metric or in percent of the baseline',
        hint: `Add one under gate.compare: {metric: ${name}, margin: 2%}.`,
    });
}
function planRequirement(requirement, metricSet, facts) {
    const { metric: name } = requirement;
    const budget = (0,metrics_budget/* budgetOf */.n)(name);
    const fact = budget && facts[budget.name];
    if (budget && fact) {
        checkPlain(requirement);
        return { kind: 'budget', requirement, budget, fact };
    }
    if (!metricSet.knows(name))
        throw (0,families/* unknownMetric */.Tx)(name, [...metricSet.names, ...(0,benchmark_fact/* namesOf */.e)(facts)]);
    const found = metricSet.lookup(name);
    if (found.kind === 'without-baseline') {
        checkSense(requirement, found.info);
        return { kind: found.kind, requirement, info: found.info };
    }
    checkSense(requirement, found.metric);
    return { kind: 'metric', requirement, metric: found.metric };
}
function checkPlain({ kind, metric, operator, value }) {
    if (kind === 'bound')
        throw new user_error/* UserError */.yo({
            found: `a confidence bound on ${metric}`,
            expected: 'a plain bound, since it is no estimate from the test split',
            hint: `Write ${JSON.stringify(`${metric} ${operator} ${value}`)}.`,
        });
}
/** @throws UserError for a value that no model could meet or miss, and for a bound on the wrong side. */
function checkSense({ text, value, kind, operator }, info) {
    const [least, greatest] = info.range;
    if (value < least || value > greatest)
        throw new user_error/* UserError */.yo({
            found: `${JSON.stringify(text.trim())} in the gate`,
            expected: `a value of ${info.name} between ${least} and ${greatest}`,
            hint: info.unit === 'fraction'
                ? `Write it as a fraction or in percent: ${value / 100} or ${value}%.`
                : 'Correct the value.',
        });
    const useful = info.better === 'higher' ? '>=' : '<=';
    if (kind === 'bound' && operator !== useful)
        throw new user_error/* UserError */.yo({
            found: `${operator === '>=' ? 'at-least' : 'at-most'} for ${info.name}, which is better when ${info.better}`,
            expected: info.better === 'higher' ? 'at-least' : 'at-most',
            hint: 'Bound the metric on the side where it gets worse.',
        });
}


/***/ }),

/***/ 74481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ predictSplit)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _data_label_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84844);
/* harmony import */ var _model_batch_independence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79522);
/* harmony import */ var _model_inference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22980);
/* harmony import */ var _model_predict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98198);
/* harmony import */ var _model_compatibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34493);






/**
 * Asks a model about the examples of a split, and takes what it answers to one label.
 * @param output the one of the dataset's that is judged.
 * @param tf null where there are ONNX models only
 * @throws UserError when the model takes other features or gives other answers than the dataset has.
 */
async function predictSplit(tf, asked, dataset, examples, output) {
    const { details } = asked;
    const explainMismatch = (0,_model_compatibility_js__WEBPACK_IMPORTED_MODULE_5__/* .explainIncompatibility */ .z)(details, dataset.details, output);
    const own = (0,_data_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfAnswer */ .Xw)(details.label, output);
    if (explainMismatch !== null || own === null)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            found: `a model "${details.name}" that does not fit the dataset: ${explainMismatch}`,
            expected: 'a model that takes the features of the dataset and answers with its label',
            hint: 'Train the model on this dataset, or name the dataset it belongs to.',
        });
    const model = await (0,_model_inference_js__WEBPACK_IMPORTED_MODULE_3__/* .loadForInference */ .$)(tf, asked, dataset.details.features);
    await (0,_model_batch_independence_js__WEBPACK_IMPORTED_MODULE_2__/* .requireBatchIndependence */ .M)((batch) => model.predict(batch), examples, JSON.stringify(details.name));
    const values = Float64Array.from((0,_model_predict_js__WEBPACK_IMPORTED_MODULE_4__/* .answersOfOutput */ ._u)(await model.predict(examples), own.index).values);
    await model.close();
    const { ids } = examples;
    const labels = (0,_data_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(dataset.details.label, output.index, examples.labels);
    switch (own.label.kind) {
        case 'class':
            return {
                kind: 'class',
                ids,
                labels: Int32Array.from(labels),
                classes: own.label.classes,
                scores: values,
                predicted: null,
            };
        case 'number':
            return { kind: 'number', ids, labels: Float64Array.from(labels), values };
    }
}


/***/ }),

/***/ 97133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   L7: () => (/* binding */ sliceReason),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56958);


/** The one sentence that says why: the first part that made the outcome, and how many more there are. */
function reasonOf(outcome, parts) {
    switch (outcome) {
        case 'pass':
            return passed(parts);
        case 'fail':
        case 'inconclusive':
            return sentence(reasonsOf(outcome, parts));
    }
}
/** Every part that made the outcome, each as a sentence without its full stop. */
function reasonsOf(outcome, { requirements, comparisons, slices }) {
    const counted = requirements.filter(({ advisory }) => !advisory);
    const rows = [...counted, ...comparisons].filter((row) => row.outcome === outcome);
    const worse = outcome === 'fail' ? slices.filter(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failsGate */ .FW) : [];
    return [...rows.map(({ reason }) => reason), ...worse.map(sliceReason)];
}
/** What fails of a slice, as a part of a sentence. */
function sliceReason({ kind, by, value, title, state, reason }) {
    const quoted = JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(value));
    if (state === 'vanished')
        return `the slice ${kind === 'condition' ? quoted : `of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(by)} ${quoted}`} is ${reason}`;
    return `${kind === 'condition' ? `in ${quoted}` : `where ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(by)} is ${quoted}`}, ${title} is ${reason}`;
}
function passed({ requirements, comparisons, slices, baseline }) {
    const [first] = comparisons;
    const counted = requirements.filter(({ advisory }) => !advisory);
    const reasons = [
        ...(first ? [first.reason] : []),
        ...(comparisons.length > 1 ? [`${comparisons.length - 1} more comparisons pass`] : []),
        ...(counted.length > 0 ? [requirementsHold(counted)] : []),
        ...(baseline.found && slices.some(({ exploratory }) => !exploratory)
            ? ['no slice is shown to be worse']
            : []),
        ...(baseline.found ? [] : ['there is no baseline to compare with']),
    ];
    return capitalised(reasons.join('; ') || 'the gate asks for nothing');
}
function requirementsHold(requirements) {
    const [only] = requirements;
    return requirements.length === 1 && only ? only.reason : `all ${requirements.length} requirements hold`;
}
function sentence(reasons) {
    const [first = '', ...rest] = reasons;
    const more = rest.length === 0 ? '' : `; and ${rest.length} more ${rest.length === 1 ? 'reason' : 'reasons'}`;
    return capitalised(`${first}${more}`);
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 33447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ byBucket),
/* harmony export */   GT: () => (/* binding */ crossed),
/* harmony export */   Li: () => (/* binding */ examplesOf),
/* harmony export */   Ws: () => (/* binding */ missingName),
/* harmony export */   d2: () => (/* binding */ byValue)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** What the part of examples without a value is called. */
const missingName = '(missing)';
/** More different numbers than this are cut into quarters. */
const mostNumbers = 12;
/** Examples with equal values; a column of many different numbers is cut at its quartiles. */
function byValue({ values, categories = [] }) {
    const numbers = values.flatMap((value) => (typeof value === 'number' ? [value] : []));
    if (new Set(numbers).size > mostNumbers)
        return byQuarter(values, numbers);
    const found = values.map((value) => (value === null ? missingName : String(value)));
    const known = new Set(categories);
    const others = [...new Set(found)].filter((name) => !known.has(name)).sort(naturally);
    return labelled(found, [...categories, ...others], 'value');
}
function byQuarter(values, numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    const at = (fraction) => sorted[Math.floor(fraction * (sorted.length - 1))] ?? NaN;
    const [low, middle, high] = [at(0.25), at(0.5), at(0.75)];
    const names = [
        `≤ ${text(low)}`,
        `${text(low)} to ${text(middle)}`,
        `${text(middle)} to ${text(high)}`,
        `> ${text(high)}`,
    ];
    const nameOf = (value) => names[[low, middle, high].findIndex((edge) => value <= edge)] ?? names[3] ?? '';
    const found = values.map((value) => {
        if (value === null)
            return missingName;
        return typeof value === 'number' ? nameOf(value) : String(value);
    });
    const others = [...new Set(found)].filter((name) => !names.includes(name)).sort(naturally);
    const present = new Set(found);
    return labelled(found, [...names.filter((name) => present.has(name)), ...others], 'quarter');
}
/**
 * Numbers cut at given edges; each edge belongs to the part above it.
 * @throws UserError for values that are no numbers.
 */
function byBucket(column, edges, { values }) {
    const odd = values.filter((value) => value !== null && typeof value !== 'number');
    if (odd.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            found: `${odd.length} of ${values.length} values of the column ${JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(column))} that are no numbers, the first ${JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(String(odd[0])))}`,
            expected: 'numbers, which buckets cut',
            hint: 'Take `buckets` out of this rule of gate.slices, which makes a slice of each value, or correct the column.',
        });
    const names = [
        `< ${edges[0] ?? ''}`,
        ...edges.slice(1).map((edge, index) => `${edges[index] ?? ''} to < ${edge}`),
        `≥ ${edges.at(-1) ?? ''}`,
    ];
    const found = values.map((value) => typeof value === 'number' ? (names[edges.filter((edge) => edge <= value).length] ?? '') : missingName);
    return labelled(found, found.includes(missingName) ? [...names, missingName] : names, 'bucket');
}
/** Crosses labellings; only combinations with examples are parts, since most others could never have any. */
function crossed(labellings) {
    const [first] = labellings;
    const size = first?.codes.length ?? 0;
    const rows = Array.from({ length: size }, (_, row) => labellings.map(({ codes }) => codes[row] ?? 0));
    const byKey = new Map(rows.map((codes) => [codes.join(), codes]));
    const present = [...byKey].sort(([, a], [, b]) => compareCodes(a, b));
    const places = new Map(present.map(([key], place) => [key, place]));
    return {
        names: present.map(([, codes]) => codes.map((code, index) => labellings[index]?.names[code] ?? '').join(' × ')),
        codes: Int32Array.from(rows, (codes) => places.get(codes.join()) ?? 0),
        kind: labellings.some(({ kind }) => kind === 'quarter') ? 'quarter' : 'value',
    };
}
function compareCodes(a, b) {
    const place = a.findIndex((code, index) => code !== b[index]);
    return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
function labelled(found, names, kind) {
    const places = new Map(names.map((name, place) => [name, place]));
    return { names, codes: Int32Array.from(found, (name) => places.get(name) ?? 0), kind };
}
/** The examples of each part. */
function examplesOf({ names, codes }) {
    const indices = names.map(() => []);
    for (const [example, code] of codes.entries())
        indices[code]?.push(example);
    return indices.map((own) => Uint32Array.from(own));
}
function text(value) {
    return String(Number(value.toPrecision(4)));
}
function naturally(a, b) {
    return a.localeCompare(b, 'en', { numeric: true });
}


/***/ }),

/***/ 27773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ alignPredictions),
/* harmony export */   M: () => (/* binding */ explainOtherQuestion)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _count_different_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44728);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65773);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38602);




/**
 * Puts the baseline's answers into the candidate's order, example by example and class by class, by their names.
 * @throws UserError when they did not answer the same examples, or the examples have other labels.
 */
function alignPredictions(candidate, baseline, names = { candidate: 'candidate', baseline: 'baseline' }) {
    if (candidate.kind === 'class' && baseline.kind === 'class')
        return pairClasses(candidate, baseline, names);
    if (candidate.kind === 'number' && baseline.kind === 'number')
        return pairNumbers(candidate, baseline, names);
    if (candidate.kind === 'ranking' && baseline.kind === 'ranking')
        return pairRankings(candidate, baseline, names);
    if (candidate.kind === 'sequence' && baseline.kind === 'sequence')
        return pairSequences(candidate, baseline, names);
    return {
        comparable: false,
        reason: `the ${names.candidate} answers a task of ${_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .taskOf */ .Xb[candidate.kind]} and the ${names.baseline} one of ${_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .taskOf */ .Xb[baseline.kind]}`,
    };
}
/** Why a baseline answers another question than the candidate: its task or its classes are others. Null when they are not. */
function explainOtherQuestion(candidate, baseline) {
    if (candidate.kind !== baseline.kind)
        return `it answers a task of ${_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .taskOf */ .Xb[baseline.kind]}, and the candidate one of ${_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .taskOf */ .Xb[candidate.kind]}`;
    if (!('classes' in candidate && 'classes' in baseline))
        return null;
    const matched = matchClasses(candidate.classes, baseline.classes, {
        candidate: 'candidate',
        baseline: 'baseline',
    });
    return matched.same ? null : matched.reason;
}
function pairNumbers(candidate, baseline, names) {
    const order = matchIds(candidate.ids, baseline.ids, names);
    checkSameLabels(candidate.labels, numbersAt(baseline.labels, order), names);
    const aligned = { ...candidate, values: numbersAt(baseline.values, order) };
    return { comparable: true, pair: { kind: 'number', candidate, baseline: aligned } };
}
function pairRankings(candidate, baseline, names) {
    const order = matchIds(candidate.ids, baseline.ids, names);
    checkSameLabels(candidate.relevance, numbersAt(baseline.relevance, order), names);
    const aligned = { ...candidate, scores: numbersAt(baseline.scores, order) };
    return { comparable: true, pair: { kind: 'ranking', candidate, baseline: aligned } };
}
function pairSequences(candidate, baseline, names) {
    const matched = matchClasses(candidate.classes, baseline.classes, names);
    if (!matched.same)
        return { comparable: false, reason: matched.reason };
    const order = matchIds(candidate.ids, baseline.ids, names);
    checkSameLabels(candidate.labels, classesAt(baseline.labels, order, matched.toCandidate), names);
    const aligned = { ...candidate, predicted: classesAt(baseline.predicted, order, matched.toCandidate) };
    return { comparable: true, pair: { kind: 'sequence', candidate, baseline: aligned } };
}
function pairClasses(candidate, baseline, names) {
    const matched = matchClasses(candidate.classes, baseline.classes, names);
    if (!matched.same)
        return { comparable: false, reason: matched.reason };
    const order = matchIds(candidate.ids, baseline.ids, names);
    checkSameLabels(candidate.labels, classesAt(baseline.labels, order, matched.toCandidate), names);
    const aligned = {
        ...candidate,
        scores: baseline.scores && scoresAt(baseline.scores, order, matched.toCandidate),
        predicted: classesAt(baseline.predicted, order, matched.toCandidate),
    };
    return { comparable: true, pair: { kind: 'class', candidate, baseline: aligned } };
}
function numbersAt(values, order) {
    return Float64Array.from(order, (from) => values[from] ?? NaN);
}
function classesAt(classes, order, toCandidate) {
    return Int32Array.from(order, (from) => toCandidate[classes[from] ?? -1] ?? -1);
}
function scoresAt(scores, order, toCandidate) {
    const width = toCandidate.length;
    const aligned = new Float64Array(scores.length);
    for (const [to, from] of order.entries())
        for (const [source, column] of toCandidate.entries())
            aligned[to * width + column] = scores[from * width + source] ?? NaN;
    return aligned;
}
function matchClasses(candidate, baseline, names) {
    const added = candidate.filter((name) => !baseline.includes(name));
    const removed = baseline.filter((name) => !candidate.includes(name));
    if (added.length > 0 || removed.length > 0)
        return {
            same: false,
            reason: `the ${names.baseline} knows other classes (${classChange(added, removed)})`,
        };
    return { same: true, toCandidate: baseline.map((name) => candidate.indexOf(name)) };
}
function classChange(added, removed) {
    const name = (sign) => (text) => `${sign} ${JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text))}`;
    const changes = [...added.map(name('without')), ...removed.map(name('with'))];
    return changes.length > 6 ? `${changes.slice(0, 6).join(', ')}, …` : changes.join(', ');
}
/** For each of the candidate's examples its place among the baseline's. */
function matchIds(candidate, baseline, names) {
    const indices = new Map(baseline.map((id, index) => [id, index]));
    const missing = candidate.filter((id) => !indices.has(id)).length;
    const extra = baseline.length - (candidate.length - missing);
    if (missing > 0 || extra > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            found: `${missing} examples that only the ${names.candidate} answered and ${extra} that only the ${names.baseline} answered, ${candidate.length - missing} that both did`,
            expected: `${names.candidate} and ${names.baseline} scored on the same examples`,
            hint: 'Score both models on the same test split.',
        });
    return Uint32Array.from(candidate, (id) => indices.get(id) ?? 0);
}
function checkSameLabels(candidate, baseline, names) {
    const different = (0,_count_different_js__WEBPACK_IMPORTED_MODULE_3__/* .countDifferent */ .L)(candidate, baseline);
    if (different > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            found: `${different} of ${candidate.length} examples with another label for the ${names.baseline} than for the ${names.candidate}`,
            expected: 'the same labels for both',
            hint: 'Score both models on the same version of the test split.',
        });
}


/***/ }),

/***/ 52205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qh: () => (/* binding */ areaStatistic),
  bn: () => (/* binding */ areas),
  gp: () => (/* binding */ macroAreaStatistic)
});

;// CONCATENATED MODULE: ./build/core/js/src/metrics/areas.js
/** The chance that a positive example is scored above a negative one, ties half. */
const rocArea = {
    of: ({ order, positive, closes }, times) => {
        let [positives, negatives, before, here, below] = [0, 0, 0, 0, 0];
        for (let index = 0; index < order.length; index++) {
            const count = times[order[index] ?? 0] ?? 0;
            if (positive[index] === 1)
                positives += count;
            else
                here += count;
            if (closes[index] === 1) {
                below += here * (before + positives);
                before = positives;
                negatives += here;
                here = 0;
            }
        }
        return below / 2 / positives / negatives;
    },
    influence: (curve) => {
        const steps = stepsOf(curve);
        const { positives, negatives } = steps;
        const won = steps.all.map(({ positive, negative }, step) => negative * ((steps.all[step - 1]?.positivesSoFar ?? 0) + positive / 2));
        const area = won.reduce((sum, pairs) => sum + pairs, 0) / positives / negatives;
        const ofStep = steps.all.map(({ positive, negative, positivesSoFar, negativesSoFar }) => ({
            positive: ((negatives - negativesSoFar + negative / 2) / negatives - area) / positives,
            negative: ((positivesSoFar - positive / 2) / positives - area) / negatives,
        }));
        return { area, influence: spread(curve, ofStep) };
    },
};
/** Average precision: the precision at each score, weighted by the recall it adds. */
const precisionArea = {
    of: ({ order, positive, closes }, times) => {
        let [positives, all, before, sum] = [0, 0, 0, 0];
        for (let index = 0; index < order.length; index++) {
            const count = times[order[index] ?? 0] ?? 0;
            all += count;
            if (positive[index] === 1)
                positives += count;
            if (closes[index] === 1 && positives > before) {
                sum += ((positives - before) * positives) / all;
                before = positives;
            }
        }
        return sum / positives;
    },
    influence: (curve) => {
        const { positives, all } = stepsOf(curve);
        const precisions = all.map(({ positivesSoFar, negativesSoFar }) => positivesSoFar / (positivesSoFar + negativesSoFar));
        const area = all.reduce((sum, { positive }, step) => sum + positive * (precisions[step] ?? 0), 0) / positives;
        // What an example adds to the precision of its own step and of all that follow: from the last step to the first.
        const ofStep = new Array(all.length);
        let [gained, lost] = [0, 0];
        for (let step = all.length - 1; step >= 0; step--) {
            const { positive, positivesSoFar, negativesSoFar } = all[step] ?? noStep;
            const precision = precisions[step] ?? 0;
            const answered = positivesSoFar + negativesSoFar;
            gained += positive / answered;
            lost += (positive * precision) / answered;
            ofStep[step] = {
                positive: (precision + gained - lost - area) / positives,
                negative: -lost / positives,
            };
        }
        return { area, influence: spread(curve, ofStep) };
    },
};
const noStep = { positive: 0, negative: 0, positivesSoFar: 0, negativesSoFar: 0 };
/** Examples of equal score, from the highest score on. */
function stepsOf({ positive, closes }) {
    const all = [];
    let [positives, negatives] = [0, 0];
    let before = noStep;
    for (let index = 0; index < closes.length; index++) {
        if (positive[index] === 1)
            positives += 1;
        else
            negatives += 1;
        if (closes[index] === 0)
            continue;
        before = {
            positive: positives - before.positivesSoFar,
            negative: negatives - before.negativesSoFar,
            positivesSoFar: positives,
            negativesSoFar: negatives,
        };
        all.push(before);
    }
    return { all, positives, negatives };
}
/** Gives each example what its step has for examples of its kind. */
function spread({ order, positive, closes }, ofStep) {
    const influence = new Float64Array(order.length);
    let step = 0;
    for (let index = 0; index < order.length; index++) {
        const own = ofStep[step];
        influence[order[index] ?? 0] = (positive[index] === 1 ? own?.positive : own?.negative) ?? NaN;
        step += closes[index] ?? 0;
    }
    return influence;
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/class-order.js
var class_order = __webpack_require__(16002);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/area-statistics.js


const areas = { roc: rocArea, precision: precisionArea };
/** Area of one class against the rest. */
function areaStatistic(area, positive, scores) {
    return meanAreas(area, positive.length, [(0,class_order/* curveOf */.F)(positive, scores)], (units) => areaStatistic(area, Uint8Array.from(units, (unit) => positive[unit] ?? 0), Float64Array.from(units, (unit) => scores[unit] ?? NaN)));
}
/** Mean area of the classes against the rest each; classes without examples, or without others, are left out. */
function macroAreaStatistic(area, scored) {
    return meanAreas(area, scored.labels.length, (0,class_order/* curvesOf */.m)(scored), (units) => macroAreaStatistic(area, rowsOf(scored, units)));
}
function rowsOf({ labels, scores, classes }, units) {
    const chosen = new Float64Array(units.length * classes.length);
    for (const [row, unit] of units.entries())
        chosen.set(scores.subarray(unit * classes.length, (unit + 1) * classes.length), row * classes.length);
    return { labels: Int32Array.from(units, (unit) => labels[unit] ?? -1), scores: chosen, classes };
}
/** Of the mean area of the classes that have one. */
function meanInfluence(area, size, curves) {
    const own = curves.map((curve) => area.influence(curve)).filter(({ area: value }) => !Number.isNaN(value));
    const mean = new Float64Array(size);
    for (const { influence } of own)
        for (let example = 0; example < size; example++)
            mean[example] = (mean[example] ?? 0) + (influence[example] ?? NaN) / own.length;
    return mean;
}
function meanAreas(area, size, curves, select) {
    return {
        kind: 'weighted',
        size,
        work: size * curves.length,
        of: (times) => {
            let [sum, count] = [0, 0];
            for (const curve of curves) {
                const value = area.of(curve, times);
                if (Number.isNaN(value))
                    continue;
                sum += value;
                count += 1;
            }
            return sum / count;
        },
        influence: () => meanInfluence(area, size, curves),
        select,
    };
}


/***/ }),

/***/ 19979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ calibrationStatistic),
/* harmony export */   _: () => (/* binding */ calibrationOf)
/* harmony export */ });
const binCount = 10;
/** Upper edges of all bins but the last, to the bit those of `numpy.linspace(0, 1, 11)`, which scikit-learn uses. */
const edges = Array.from({ length: binCount - 1 }, (_, index) => (index + 1) * (1 / binCount));
function confidencesOf({ labels, predicted, scores, classes }) {
    const confidence = Float64Array.from(predicted, (guess, index) => scores[index * classes.length + guess] ?? NaN);
    return {
        confidence,
        bins: Uint8Array.from(confidence, binOf),
        right: Uint8Array.from(labels, (label, index) => (label === predicted[index] ? 1 : 0)),
    };
}
/** A bin holds its upper edge. */
function binOf(confidence) {
    const place = edges.findIndex((edge) => confidence <= edge);
    return place < 0 ? binCount - 1 : place;
}
/**
 * How far the probability of the predicted class can be believed: accuracy by equal bins of confidence, and the expected
 * calibration error. Guo et al., "On calibration of modern neural networks", ICML 2017.
 */
function calibrationOf(predictions) {
    const { bins, confidence, right } = confidencesOf(predictions);
    const sums = Array.from({ length: binCount }, () => ({ count: 0, confidence: 0, right: 0 }));
    for (const [index, bin] of bins.entries()) {
        const sum = sums[bin];
        if (!sum)
            continue;
        sum.count += 1;
        sum.confidence += confidence[index] ?? 0;
        sum.right += right[index] ?? 0;
    }
    const far = sums.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0);
    return {
        error: far / bins.length,
        bins: sums.map(({ count, confidence, right }, index) => ({
            from: index / binCount,
            to: (index + 1) / binCount,
            count,
            confidence: count > 0 ? confidence / count : null,
            accuracy: count > 0 ? right / count : null,
        })),
    };
}
/** The expected calibration error, as it can be resampled. */
function calibrationStatistic(predictions) {
    const { bins, confidence, right } = confidencesOf(predictions);
    return errorOf(bins, confidence.map((sure, index) => sure - (right[index] ?? 0)));
}
/** Roelofs et al., "Mitigating bias in calibration error estimation", AISTATS 2022. */
const biased = 'few examples make the calibration error larger by chance, most of all that of a calibrated model, so that no interval would hold; compare log-loss or brier';
/** @param excess confidence − 1 of each example that is right, confidence of each that is wrong */
function errorOf(bins, excess) {
    const sums = new Float64Array(binCount);
    return {
        kind: 'weighted',
        biased,
        size: bins.length,
        work: bins.length,
        of: (times) => {
            sums.fill(0);
            let total = 0;
            for (let index = 0; index < bins.length; index++) {
                const count = times[index] ?? 0;
                const bin = bins[index] ?? 0;
                sums[bin] = (sums[bin] ?? 0) + count * (excess[index] ?? 0);
                total += count;
            }
            return sums.reduce((sum, far) => sum + Math.abs(far), 0) / total;
        },
        select: (units) => errorOf(Uint8Array.from(units, (unit) => bins[unit] ?? 0), Float64Array.from(units, (unit) => excess[unit] ?? NaN)),
    };
}


/***/ }),

/***/ 16002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ curveOf),
/* harmony export */   m: () => (/* binding */ curvesOf)
/* harmony export */ });
/* harmony import */ var _statistics_falling_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49527);

/** Sorts examples by the score of one class. @param positive 1 for examples of the class, else 0 */
function curveOf(positive, scores) {
    const order = (0,_statistics_falling_order_js__WEBPACK_IMPORTED_MODULE_0__/* .fallingOrder */ .U)(scores);
    const curve = {
        order,
        positive: new Uint8Array(order.length),
        closes: new Uint8Array(order.length),
    };
    for (let index = 0; index < order.length; index++) {
        const example = order[index] ?? 0;
        curve.positive[index] = positive[example] ?? 0;
        curve.closes[index] = scores[example] === scores[order[index + 1] ?? -1] ? 0 : 1;
    }
    return curve;
}
const known = new WeakMap();
/** Returns the curve of each class against the rest; sorted once, however many metrics and drawings need them. */
function curvesOf(scored) {
    const curves = known.get(scored) ?? sortedByClass(scored);
    known.set(scored, curves);
    return curves;
}
/** Columns that are copied at once, so that each line of the processor's cache is read once. */
const blockSize = 32;
function sortedByClass({ labels, scores, classes }) {
    const curves = [];
    const positive = new Uint8Array(labels.length);
    for (let start = 0; start < classes.length; start += blockSize) {
        const width = Math.min(blockSize, classes.length - start);
        const columns = Array.from({ length: width }, () => new Float64Array(labels.length));
        for (let example = 0; example < labels.length; example++)
            for (let column = 0; column < width; column++) {
                const values = columns[column];
                if (values)
                    values[example] = scores[example * classes.length + start + column] ?? NaN;
            }
        for (const [column, values] of columns.entries()) {
            for (let example = 0; example < labels.length; example++)
                positive[example] = labels[example] === start + column ? 1 : 0;
            curves.push(curveOf(positive, values));
        }
    }
    return curves;
}


/***/ }),

/***/ 91583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ macroAverage),
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   Fz: () => (/* binding */ precision),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   IG: () => (/* binding */ cohensKappa),
/* harmony export */   Lq: () => (/* binding */ weightedAverage),
/* harmony export */   RZ: () => (/* binding */ classCounts),
/* harmony export */   f1: () => (/* binding */ f1),
/* harmony export */   q2: () => (/* binding */ balancedAccuracy),
/* harmony export */   uT: () => (/* binding */ matthewsCorrelation),
/* harmony export */   wo: () => (/* binding */ confusionOf)
/* harmony export */ });
function confusionOf(labels, predicted, classes) {
    const counts = new Float64Array(classes * classes);
    for (let index = 0; index < labels.length; index++) {
        const cell = (labels[index] ?? 0) * classes + (predicted[index] ?? 0);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return { classes, counts };
}
function classCounts({ classes, counts }) {
    const right = new Float64Array(classes);
    const labelled = new Float64Array(classes);
    const predicted = new Float64Array(classes);
    let total = 0;
    for (let label = 0; label < classes; label++)
        for (let guess = 0; guess < classes; guess++) {
            const count = counts[label * classes + guess] ?? 0;
            labelled[label] = (labelled[label] ?? 0) + count;
            predicted[guess] = (predicted[guess] ?? 0) + count;
            if (label === guess)
                right[label] = count;
            total += count;
        }
    return { right, labelled, predicted, total };
}
/** Mean recall of the classes that have examples. */
function balancedAccuracy({ right, labelled }) {
    return meanOver(right.length, (index) => at(labelled, index) > 0 ? at(right, index) / at(labelled, index) : null);
}
/** Without a denominator a class scores 0, as scikit-learn's do. */
function precision({ right, predicted }, index) {
    return ratio(at(right, index), at(predicted, index));
}
function recall({ right, labelled }, index) {
    return ratio(at(right, index), at(labelled, index));
}
function f1({ right, labelled, predicted }, index) {
    return ratio(2 * at(right, index), at(labelled, index) + at(predicted, index));
}
/** Mean over the classes with examples or predictions, as scikit-learn's is. */
function macroAverage(counts, score) {
    return meanOver(counts.right.length, (index) => at(counts.labelled, index) + at(counts.predicted, index) > 0 ? score(counts, index) : null);
}
/** Mean over the classes, each as often as it has examples. */
function weightedAverage(counts, score) {
    let sum = 0;
    for (let index = 0; index < counts.right.length; index++)
        sum += at(counts.labelled, index) * score(counts, index);
    return ratio(sum, counts.total);
}
/**
 * Agreement beyond chance; 0 when labels and predictions are all one and the same class, of which chance alone is certain.
 * Cohen, "A coefficient of agreement for nominal scales", Educ. Psychol. Meas. 20 (1960).
 */
function cohensKappa({ right, labelled, predicted, total }) {
    let agreed = 0;
    let cross = 0;
    for (let index = 0; index < right.length; index++) {
        agreed += at(right, index);
        cross += at(labelled, index) * at(predicted, index);
    }
    const possible = total ** 2 - cross;
    return possible === 0 ? 0 : (agreed * total - cross) / possible;
}
/**
 * Matthews correlation coefficient of several classes; 0 when either side names one class only.
 * Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", Comput. Biol. Chem. 28 (2004).
 */
function matthewsCorrelation({ right, labelled, predicted, total }) {
    let agreed = 0;
    let cross = 0;
    let labelledSquares = 0;
    let predictedSquares = 0;
    for (let index = 0; index < right.length; index++) {
        agreed += at(right, index);
        cross += at(labelled, index) * at(predicted, index);
        labelledSquares += at(labelled, index) ** 2;
        predictedSquares += at(predicted, index) ** 2;
    }
    const spread = (total ** 2 - labelledSquares) * (total ** 2 - predictedSquares);
    return spread === 0 ? 0 : (agreed * total - cross) / Math.sqrt(spread);
}
function meanOver(classes, score) {
    let sum = 0;
    let count = 0;
    for (let index = 0; index < classes; index++) {
        const value = score(index);
        if (value === null)
            continue;
        sum += value;
        count += 1;
    }
    return ratio(sum, count);
}
function ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}
function at(values, index) {
    return values[index] ?? 0;
}


/***/ }),

/***/ 44728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ countDifferent)
/* harmony export */ });
/**
 * Returns how many labels differ, place by place. Where one side holds float32 values only, as a file with float32 columns
 * does, the other is rounded to float32 first.
 */
function countDifferent(first, second) {
    const rounds = isFloat32(first) !== isFloat32(second);
    let different = 0;
    for (let index = 0; index < first.length; index++) {
        const [own = NaN, other = NaN] = [first[index], second[index]];
        if (own !== other && !(rounds && Math.fround(own) === Math.fround(other)))
            different += 1;
    }
    return different;
}
function isFloat32(values) {
    for (let index = 0; index < values.length; index++) {
        const value = values[index] ?? NaN;
        if (Math.fround(value) !== value)
            return false;
    }
    return true;
}


/***/ }),

/***/ 65983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   PA: () => (/* binding */ rowsByUnit),
/* harmony export */   q3: () => (/* binding */ unitCount)
/* harmony export */ });
/**
 * What is drawn as a whole when examples are resampled, and what slices are made of: an example, a query, or a sequence.
 * For each row its unit, counting from 0; null when each row is one.
 */
function unitsOf(predictions) {
    switch (predictions.kind) {
        case 'class':
        case 'number':
            return null;
        case 'ranking':
            return predictions.queries;
        case 'sequence':
            return predictions.sequences;
    }
}
function unitCount(predictions) {
    const units = unitsOf(predictions);
    return units ? countOf(units) : predictions.ids.length;
}
function countOf(units) {
    return units.reduce((greatest, unit) => Math.max(greatest, unit), -1) + 1;
}
/** The rows of each unit, in their order. */
function rowsByUnit(units) {
    const rows = Array.from({ length: countOf(units) }, () => []);
    for (const [row, unit] of units.entries())
        rows[unit]?.push(row);
    return rows;
}


/***/ }),

/***/ 79849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TJ: () => (/* binding */ families),
  Pn: () => (/* binding */ primaryMetric),
  LB: () => (/* binding */ unavailableMetric),
  Tx: () => (/* binding */ unknownMetric)
});

// EXTERNAL MODULE: ./build/core/js/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(34585);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/metrics/confusion.js
var confusion = __webpack_require__(91583);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/averages.js


const always = () => null;
const fraction = { better: 'higher', unit: 'fraction', range: [0, 1] };
function confusionMetric(metric, of) {
    return {
        ...metric,
        unavailableReason: always,
        measure: ({ labels, predicted, classes }) => ({
            kind: 'confusion',
            labels,
            predicted,
            classes: classes.length,
            of,
        }),
    };
}
/** Of one label and one guess an example, micro-averaged precision, recall and F1 are all the accuracy. */
function correctPredictions({ labels, predicted }) {
    return {
        kind: 'proportion',
        right: Uint8Array.from(labels, (label, index) => (label === predicted[index] ? 1 : 0)),
    };
}
function accuracyNamed(name, title) {
    return { ...fraction, name, title, unavailableReason: always, measure: correctPredictions };
}
const classScores = {
    precision: { title: 'precision', score: confusion/* precision */.Fz },
    recall: { title: 'recall', score: confusion/* recall */.I9 },
    f1: { title: 'F1', score: confusion.f1 },
};
const averagedMetrics = [
    accuracyNamed('accuracy', 'accuracy'),
    confusionMetric({ ...fraction, name: 'balanced-accuracy', title: 'balanced accuracy' }, confusion/* balancedAccuracy */.q2),
    ...Object.entries(classScores).flatMap(([name, { title, score }]) => [
        accuracyNamed(`micro-${name}`, `micro ${title}`),
        confusionMetric({ ...fraction, name: `macro-${name}`, title: `macro ${title}` }, (counts) => (0,confusion/* macroAverage */.Aq)(counts, score)),
        confusionMetric({ ...fraction, name: `weighted-${name}`, title: `weighted ${title}` }, (counts) => (0,confusion/* weightedAverage */.Lq)(counts, score)),
    ]),
    confusionMetric({ name: 'mcc', title: 'Matthews correlation', better: 'higher', unit: 'score', range: [-1, 1] }, confusion/* matthewsCorrelation */.uT),
    confusionMetric({ name: 'cohen-kappa', title: 'Cohen’s kappa', better: 'higher', unit: 'score', range: [-1, 1] }, confusion/* cohensKappa */.IG),
];
const proportionsOfClass = new Map([
    ['recall', 'labelled'],
    ['precision', 'predicted'],
]);
/** `recall[cat]`: precision, recall or F1 of one class. */
function metricOfClass(base, className) {
    const found = Object.hasOwn(classScores, base) ? classScores[base] : undefined;
    if (!found)
        return undefined;
    return {
        ...fraction,
        name: `${base}[${className}]`,
        title: `${found.title} of "${(0,format/* truncate */.xv)(className)}"`,
        unavailableReason: ({ classes, labels }) => obstacleOfClass(classes, labels, className),
        measure: ({ labels, predicted, classes }) => {
            const index = classes.indexOf(className);
            const of = (counts) => found.score(counts, index);
            const examples = proportionsOfClass.get(base);
            return {
                kind: 'confusion',
                labels,
                predicted,
                classes: classes.length,
                of,
                ...(examples && { proportionOf: { examples, index } }),
            };
        },
    };
}
const namesOfClass = Object.keys(classScores).map((name) => `${name}[<class>]`);
function obstacleOfClass(classes, labels, className) {
    const index = classes.indexOf(className);
    const name = JSON.stringify((0,format/* truncate */.xv)(className));
    if (index < 0)
        return `${name} is none of the ${classes.length} classes`;
    return labels.includes(index) ? null : `the test split has no examples of ${name}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/name.js
const pattern = /^([a-z][a-z0-9-]*)(?:@(\d+(?:\.\d+)?))?(?:\[(.+)\])?$/;
function parseMetricName(name) {
    const [, base, parameter, className] = pattern.exec(name) ?? [];
    if (base === undefined)
        return null;
    return {
        base,
        parameter: parameter === undefined ? null : Number(parameter),
        className: className ?? null,
    };
}
/** The `k` of `ndcg@10`: null for anything but a whole number from 1. */
function placesOf({ parameter, className }) {
    return className === null && parameter !== null && Number.isSafeInteger(parameter) && parameter > 0
        ? parameter
        : null;
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/scores.js
var scores = __webpack_require__(75024);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/classification.js



/** Examples that the baseline had right and the candidate has wrong. Yan et al., "Positive-congruent training", CVPR 2021. */
const negativeFlips = {
    name: 'negative-flip-rate',
    title: 'negative flip rate',
    better: 'lower',
    unit: 'fraction',
    range: [0, 1],
    unavailableReason: () => null,
    against: (candidate, baseline) => ({
        kind: 'proportion',
        right: Uint8Array.from(candidate.labels, (label, index) => candidate.predicted[index] !== label && baseline.predicted[index] === label ? 1 : 0),
    }),
};
const topK = /^top-([1-9]\d{0,5})-accuracy$/;
function withParameter(name) {
    const [, k] = topK.exec(name) ?? [];
    if (k !== undefined)
        return (0,scores/* topKAccuracy */.sh)(Number(k));
    const parts = parseMetricName(name);
    return parts?.className != null && parts.parameter === null
        ? metricOfClass(parts.base, parts.className)
        : undefined;
}
const classificationMetrics = {
    listed: [...averagedMetrics, ...scores/* scoreMetrics */.uf, negativeFlips],
    withParameter,
    patterns: ['top-<k>-accuracy', ...namesOfClass],
    primary: () => 'accuracy',
};

// EXTERNAL MODULE: ./build/core/js/src/metrics/family.js
var family = __webpack_require__(60063);
// EXTERNAL MODULE: ./build/core/js/src/metrics/metric.js
var metric = __webpack_require__(71707);
// EXTERNAL MODULE: ./build/core/js/src/metrics/example-units.js
var example_units = __webpack_require__(65983);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/ranking.js



/** Of each query, then their mean: a query without relevant items scores 0, as in scikit-learn. */
function queryMetric(name, title, score) {
    return {
        name,
        title,
        better: 'higher',
        unit: 'fraction',
        range: [0, 1],
        unavailableReason: () => null,
        measure: (predictions) => ({
            kind: 'means',
            terms: [
                Float64Array.from(rankedQueries(predictions), (query) => (query.relevant === 0 ? 0 : score(query))),
            ],
            of: metric/* onlyMean */.GD,
        }),
    };
}
function rankedQueries({ queries, relevance, scores }) {
    return (0,example_units/* rowsByUnit */.PA)(queries).map((rows) => {
        const sorted = rows.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
        return {
            ties: tiesOf(sorted, relevance, scores),
            ideal: Float64Array.from(rows, (row) => relevance[row] ?? 0)
                .sort()
                .reverse(),
            relevant: rows.filter((row) => (relevance[row] ?? 0) > 0).length,
        };
    });
}
function tiesOf(sorted, relevance, scores) {
    const ties = [];
    for (let from = 0; from < sorted.length;) {
        let [end, gain, relevant] = [from, 0, 0];
        while (end < sorted.length && scores[sorted[end] ?? 0] === scores[sorted[from] ?? 0]) {
            const value = relevance[sorted[end] ?? 0] ?? 0;
            gain += value;
            relevant += value > 0 ? 1 : 0;
            end += 1;
        }
        ties.push({ from, count: end - from, gain, relevant });
        from = end;
    }
    return ties;
}
function discount(index) {
    return 1 / Math.log2(index + 2);
}
/**
 * Discounted cumulative gain over that of the ideal order. The gain is the relevance itself; items of equal scores share
 * the mean discount of their places: Järvelin and Kekäläinen, ACM TOIS 20 (2002); McSherry and Najork, ECIR 2008.
 */
function ndcg(k) {
    return ({ ties, ideal }) => {
        let gained = 0;
        for (const { from, count, gain } of ties) {
            let discounts = 0;
            for (let index = from; index < Math.min(from + count, k); index++)
                discounts += discount(index);
            gained += (gain * discounts) / count;
        }
        const best = ideal.subarray(0, k).reduce((sum, gain, index) => sum + gain * discount(index), 0);
        return gained / best;
    };
}
/** The precision at each score, weighted by the recall it adds; an item is relevant when its relevance is above 0. */
const averagePrecision = ({ ties, relevant }) => {
    let [found, sum] = [0, 0];
    for (const tie of ties) {
        found += tie.relevant;
        sum += (tie.relevant * found) / (tie.from + tie.count);
    }
    return sum / relevant;
};
/** The relevant items among the first `k`; of items of equal scores on both sides of the cut, as many as are to be expected. */
function recallAt(k) {
    return ({ ties, relevant }) => {
        let found = 0;
        for (const { from, count, relevant: here } of ties)
            found += (here * Math.min(Math.max(k - from, 0), count)) / count;
        return found / relevant;
    };
}
function ndcgAt(k) {
    return queryMetric(`ndcg@${k}`, `NDCG@${k}`, ndcg(k));
}
function recallMetric(k) {
    return queryMetric(`recall@${k}`, `recall@${k}`, recallAt(k));
}
function ranking_withParameter(name) {
    const parts = parseMetricName(name);
    const k = parts && placesOf(parts);
    if (!parts || k === null)
        return undefined;
    if (parts.base === 'ndcg')
        return ndcgAt(k);
    return parts.base === 'recall' ? recallMetric(k) : undefined;
}
const rankingMetrics = {
    listed: [
        ndcgAt(10),
        queryMetric('ndcg', 'NDCG', ndcg(Infinity)),
        queryMetric('map', 'mean average precision', averagePrecision),
        recallMetric(10),
    ],
    withParameter: ranking_withParameter,
    patterns: ['ndcg@<k>', 'recall@<k>'],
    primary: () => 'ndcg@10',
};

;// CONCATENATED MODULE: ./build/core/js/src/metrics/regression.js


function errors({ labels, values }) {
    return Float64Array.from(labels, (label, index) => (values[index] ?? NaN) - label);
}
const regression_always = () => null;
const unbounded = { better: 'lower', unit: 'label', range: [0, Infinity], unavailableReason: regression_always };
/** Coefficient of determination from the means of squared errors, labels and squared labels; with equal labels 1 for no error and else 0, as scikit-learn has it. */
function determination(means) {
    const [squaredError = NaN, label = NaN, squaredLabel = NaN] = Array.from(means);
    const variance = squaredLabel - label ** 2;
    if (variance <= squaredLabel * 1e-12)
        return squaredError === 0 ? 1 : 0;
    return 1 - squaredError / variance;
}
const listed = [
    {
        ...unbounded,
        name: 'mae',
        title: 'mean absolute error',
        measure: (predictions) => ({ kind: 'means', terms: [errors(predictions).map(Math.abs)], of: metric/* onlyMean */.GD }),
    },
    {
        ...unbounded,
        name: 'rmse',
        title: 'root mean squared error',
        measure: (predictions) => ({
            kind: 'means',
            terms: [errors(predictions).map((error) => error ** 2)],
            of: (means) => Math.sqrt((0,metric/* onlyMean */.GD)(means)),
        }),
    },
    {
        name: 'r2',
        title: 'R²',
        better: 'higher',
        unit: 'score',
        range: [-Infinity, 1],
        unavailableReason: regression_always,
        measure: (predictions) => {
            // Centred on the split's own mean, so that large labels with a small spread lose no digits.
            const centre = predictions.labels.reduce((sum, label) => sum + label, 0) / predictions.labels.length;
            const centred = Float64Array.from(predictions.labels, (label) => label - centre);
            return {
                kind: 'means',
                terms: [errors(predictions).map((error) => error ** 2), centred, centred.map((label) => label ** 2)],
                of: determination,
            };
        },
    },
    {
        name: 'mape',
        title: 'mean absolute percentage error',
        better: 'lower',
        unit: 'fraction',
        range: [0, Infinity],
        unavailableReason: regression_always,
        measure: (predictions) => ({
            kind: 'means',
            terms: [
                errors(predictions).map((error, index) => Math.abs(error) / Math.max(Math.abs(predictions.labels[index] ?? NaN), Number.EPSILON)),
            ],
            of: metric/* onlyMean */.GD,
        }),
    },
];
/** Koenker and Bassett, "Regression quantiles", Econometrica 46 (1978): an answer below the label costs `quantile`, one above it the rest. */
function quantileLoss(quantile) {
    return {
        ...unbounded,
        name: `quantile-loss@${quantile}`,
        title: `quantile loss at ${quantile}`,
        measure: (predictions) => ({
            kind: 'means',
            terms: [errors(predictions).map((error) => Math.max(-quantile * error, (1 - quantile) * error))],
            of: metric/* onlyMean */.GD,
        }),
    };
}
function regression_withParameter(name) {
    const { base, parameter, className } = parseMetricName(name) ?? {};
    const isQuantile = parameter != null && parameter > 0 && parameter < 1 && className === null;
    return base === 'quantile-loss' && isQuantile ? quantileLoss(parameter) : undefined;
}
const regressionMetrics = {
    listed,
    withParameter: regression_withParameter,
    patterns: ['quantile-loss@<quantile>'],
    primary: () => 'mae',
};

;// CONCATENATED MODULE: ./build/core/js/src/metrics/spans.js
/** IOB1, IOB2 and IOBES as CoNLL and seqeval know them; the L and U of BILOU are E and S. */
const spans_pattern = /^([BIESLU])(?:-(.*))?$/s;
const marks = { B: 'B', I: 'I', E: 'E', S: 'S', L: 'E', U: 'S' };
/** Null for what is no tag of a span. */
function parseTag(name) {
    if (name === 'O')
        return { mark: 'O', type: '' };
    const [, letter = '', type = ''] = spans_pattern.exec(name) ?? [];
    const mark = marks[letter];
    return mark === undefined ? null : { mark, type };
}
/**
 * Spans of one sequence, by the rules of conlleval, which also read what no scheme allows: a span begins where a tag of
 * another type follows, and an `I` after `O` begins one. Tjong Kim Sang and De Meulder, CoNLL-2003.
 */
function spansOf(tags) {
    const spans = [];
    let before = outside;
    let from = 0;
    for (const [index, tag] of [...tags, outside].entries()) {
        if (ends(before, tag))
            spans.push({ type: before.type, from, to: index });
        if (begins(before, tag))
            from = index;
        before = tag;
    }
    return spans;
}
const outside = { mark: 'O', type: '' };
function ends(before, { mark, type }) {
    if (before.mark === 'O')
        return false;
    return (before.mark === 'E' ||
        before.mark === 'S' ||
        mark === 'B' ||
        mark === 'S' ||
        mark === 'O' ||
        before.type !== type);
}
function begins(before, { mark, type }) {
    if (mark === 'O')
        return false;
    return (mark === 'B' ||
        mark === 'S' ||
        before.mark === 'E' ||
        before.mark === 'S' ||
        before.mark === 'O' ||
        before.type !== type);
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/sequence-counts.js

/** A score of all classes together; `only` is the index of the one class that counts. */
function pooledStatistic(tally, of, only = null) {
    const columns = {
        right: new Float64Array(tally.sequences),
        labelled: new Float64Array(tally.sequences),
        predicted: new Float64Array(tally.sequences),
    };
    for (const entry of tally.entries) {
        if (only !== null && entry.index !== only)
            continue;
        for (const field of ['right', 'labelled', 'predicted'])
            columns[field][entry.sequence] = (columns[field][entry.sequence] ?? 0) + entry[field];
    }
    return {
        kind: 'means',
        terms: [columns.right, columns.labelled, columns.predicted],
        of: (means) => of({ right: means[0] ?? NaN, labelled: means[1] ?? NaN, predicted: means[2] ?? NaN }),
    };
}
const pooled = {
    precision: ({ right, predicted }) => (0,confusion/* ratio */.CG)(right, predicted),
    recall: ({ right, labelled }) => (0,confusion/* ratio */.CG)(right, labelled),
    f1: ({ right, labelled, predicted }) => (0,confusion/* ratio */.CG)(2 * right, labelled + predicted),
};
/** Mean score of the classes that occur. */
function macroStatistic(tally, score) {
    const { sequences, classes, entries } = tally;
    return {
        kind: 'weighted',
        size: sequences,
        work: entries.length + classes.length,
        of: (times) => (0,confusion/* macroAverage */.Aq)(countsOf(tally, times), score),
        select: (units) => macroStatistic(selectSequences(tally, units), score),
    };
}
function countsOf({ classes, entries }, times) {
    const counts = {
        right: new Float64Array(classes.length),
        labelled: new Float64Array(classes.length),
        predicted: new Float64Array(classes.length),
        total: 0,
    };
    for (const { sequence, index, right, labelled, predicted } of entries) {
        const count = times[sequence] ?? 0;
        if (count === 0)
            continue;
        counts.right[index] = (counts.right[index] ?? 0) + count * right;
        counts.labelled[index] = (counts.labelled[index] ?? 0) + count * labelled;
        counts.predicted[index] = (counts.predicted[index] ?? 0) + count * predicted;
        counts.total += count * labelled;
    }
    return counts;
}
function selectSequences(tally, units) {
    const placeOf = new Map(Array.from(units, (unit, place) => [unit, place]));
    return {
        ...tally,
        sequences: units.length,
        entries: tally.entries.flatMap((entry) => {
            const sequence = placeOf.get(entry.sequence);
            return sequence === undefined ? [] : [{ ...entry, sequence }];
        }),
    };
}
/** Adds up entries of equal sequence and class. */
function tallyOf(sequences, classes, count) {
    const entries = new Map();
    count((sequence, index, field) => {
        const key = sequence * classes.length + index;
        const entry = entries.get(key) ?? { sequence, index, right: 0, labelled: 0, predicted: 0 };
        entry[field] += 1;
        entries.set(key, entry);
    });
    return { sequences, classes, entries: [...entries.values()] };
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/sequence.js






const sequence_fraction = { better: 'higher', unit: 'fraction', range: [0, 1] };
const sequence_always = () => null;
function tallied(name, title, unavailableReason, measure) {
    return { ...sequence_fraction, name, title, unavailableReason, measure };
}
/** The tag of what carries no name, where a scheme has one. */
const sequence_outside = 'O';
/** Tags other than `O`: they are so frequent and so easy that nothing else would count. */
function tokenTally(predictions) {
    const { classes, labels, predicted, sequences } = predictions;
    const skipped = classes.indexOf(sequence_outside);
    return tallyOf((0,example_units/* unitCount */.q3)(predictions), classes, (add) => {
        for (const [row, sequence] of sequences.entries()) {
            const [label = -1, guess = -1] = [labels[row], predicted[row]];
            if (label !== skipped)
                add(sequence, label, 'labelled');
            if (guess !== skipped)
                add(sequence, guess, 'predicted');
            if (label === guess && label !== skipped)
                add(sequence, label, 'right');
        }
    });
}
function spanTally(predictions) {
    const tags = predictions.classes.map((name) => parseTag(name) ?? { mark: 'O', type: '' });
    const types = [...new Set(tags.flatMap(({ mark, type }) => (mark === 'O' ? [] : [type])))];
    const indices = new Map(types.map((type, index) => [type, index]));
    const spansIn = (rows, given) => spansOf(rows.flatMap((row) => tags[given[row] ?? -1] ?? []));
    return tallyOf((0,example_units/* unitCount */.q3)(predictions), types, (add) => {
        for (const [sequence, rows] of (0,example_units/* rowsByUnit */.PA)(predictions.sequences).entries()) {
            const labelled = spansIn(rows, predictions.labels);
            const known = new Set(labelled.map(spanKey));
            for (const { type } of labelled)
                add(sequence, indices.get(type) ?? 0, 'labelled');
            for (const span of spansIn(rows, predictions.predicted)) {
                add(sequence, indices.get(span.type) ?? 0, 'predicted');
                if (known.has(spanKey(span)))
                    add(sequence, indices.get(span.type) ?? 0, 'right');
            }
        }
    });
}
function spanKey({ type, from, to }) {
    return `${from} ${to} ${type}`;
}
const spansNeeded = ({ classes }) => {
    const others = classes.filter((name) => parseTag(name) === null);
    const [first] = others;
    if (first !== undefined)
        return `${JSON.stringify((0,format/* truncate */.xv)(first))} is no tag of a span (O, B-<type>, I-<type>, E-<type>, S-<type>)`;
    return classes.some((name) => name !== sequence_outside) ? null : 'the only tag is O';
};
const typesOf = ({ classes }) => classes.flatMap((name) => parseTag(name)?.type ?? []);
const sequence_scores = { precision: pooled.precision, recall: pooled.recall, f1: pooled.f1 };
const titles = { precision: 'precision', recall: 'recall', f1: 'F1' };
const names = ['precision', 'recall', 'f1'];
const tokenMetrics = [
    tallied('token-accuracy', 'token accuracy', sequence_always, (predictions) => {
        const length = new Float64Array((0,example_units/* unitCount */.q3)(predictions));
        const right = new Float64Array(length.length);
        for (const [row, sequence] of predictions.sequences.entries()) {
            length[sequence] = (length[sequence] ?? 0) + 1;
            if (predictions.labels[row] === predictions.predicted[row])
                right[sequence] = (right[sequence] ?? 0) + 1;
        }
        return {
            kind: 'means',
            terms: [right, length],
            of: (means) => (means[0] ?? NaN) / (means[1] ?? NaN),
        };
    }),
    ...names.map((name) => tallied(`token-${name}`, `token ${titles[name]}`, sequence_always, (predictions) => pooledStatistic(tokenTally(predictions), sequence_scores[name]))),
    tallied('macro-token-f1', 'macro token F1', sequence_always, (predictions) => macroStatistic(tokenTally(predictions), confusion.f1)),
];
const spanMetrics = [
    ...names.map((name) => tallied(`span-${name}`, `span ${titles[name]}`, spansNeeded, (predictions) => pooledStatistic(spanTally(predictions), sequence_scores[name]))),
    tallied('macro-span-f1', 'macro span F1', spansNeeded, (predictions) => macroStatistic(spanTally(predictions), confusion.f1)),
];
/** `span-f1[PER]` of one type of span, `token-recall[B-PER]` of one tag. */
function sequence_withParameter(name) {
    const parts = parseMetricName(name);
    if (!parts || parts.className === null || parts.parameter !== null)
        return undefined;
    const { base, className } = parts;
    const score = names.find((known) => base === `span-${known}` || base === `token-${known}`);
    if (!score)
        return undefined;
    const ofSpans = base.startsWith('span-');
    const known = (predictions) => (ofSpans ? typesOf(predictions) : predictions.classes);
    const missing = (predictions) => known(predictions).includes(className)
        ? null
        : `${JSON.stringify((0,format/* truncate */.xv)(className))} is none of the ${ofSpans ? 'types of spans' : 'tags'}`;
    return tallied(name, `${ofSpans ? 'span' : 'token'} ${titles[score]} of "${(0,format/* truncate */.xv)(className)}"`, (predictions) => (ofSpans ? spansNeeded(predictions) : null) ?? missing(predictions), (predictions) => {
        const tally = ofSpans ? spanTally(predictions) : tokenTally(predictions);
        return pooledStatistic(tally, sequence_scores[score], tally.classes.indexOf(className));
    });
}
const sequenceMetrics = {
    listed: [...spanMetrics, ...tokenMetrics],
    withParameter: sequence_withParameter,
    patterns: names.flatMap((name) => [`span-${name}[<type>]`, `token-${name}[<tag>]`]),
    primary: (predictions) => (spansNeeded(predictions) === null ? 'span-f1' : 'token-accuracy'),
};

;// CONCATENATED MODULE: ./build/core/js/src/metrics/families.js








/** The metrics of each task. */
const families = {
    class: classificationMetrics,
    number: regressionMetrics,
    ranking: rankingMetrics,
    sequence: sequenceMetrics,
};
/** The metric these answers are judged by when nobody says which. */
function primaryMetric(predictions) {
    switch (predictions.kind) {
        case 'class':
            return families.class.primary(predictions);
        case 'number':
            return families.number.primary(predictions);
        case 'ranking':
            return families.ranking.primary(predictions);
        case 'sequence':
            return families.sequence.primary(predictions);
    }
}
/** @param known the metrics of the task at hand, and the budgets that are known */
function unknownMetric(name, known) {
    const shown = JSON.stringify(name);
    const expected = known.join(', ');
    if ((0,budget/* budgetOf */.n)(name))
        return new user_error/* UserError */.yo({
            found: `${shown} in the gate, a budget that is not known here`,
            expected,
            hint: 'Budgets are known of models that the gate asks: none of predictions from a file, and no parameters of an ONNX model.',
        });
    const task = taskWith(name);
    return new user_error/* UserError */.yo({
        found: task === null
            ? `the unknown metric ${shown} in the gate`
            : `the metric ${shown} in the gate, which is one of ${task}`,
        expected,
        hint: (task === null ? (0,did_you_mean/* suggestion */.h)(name, known) : null) ??
            'Name one of these under `gate.require`, `gate.compare` or `gate.slices`.',
    });
}
/** The task that has such a metric; null where none has. */
function taskWith(name) {
    const found = [
        ['classification', (0,family/* findMetric */.G)(families.class, name)],
        ['regression', (0,family/* findMetric */.G)(families.number, name)],
        ['ranking', (0,family/* findMetric */.G)(families.ranking, name)],
        ['sequence', (0,family/* findMetric */.G)(families.sequence, name)],
    ];
    return found.find(([, metric]) => metric !== undefined)?.[0] ?? null;
}
function unavailableMetric({ name }, unavailableReason) {
    return new user_error/* UserError */.yo({
        found: `${name} in the gate, though ${unavailableReason}`,
        expected: 'a metric that this model and this test split have',
        hint: 'Take another metric, or change the model or the test split.',
    });
}


/***/ }),

/***/ 60063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findMetric)
/* harmony export */ });
function findMetric(family, name) {
    return family.listed.find((metric) => metric.name === name) ?? family.withParameter(name);
}


/***/ }),

/***/ 71707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ onlyMean),
/* harmony export */   by: () => (/* binding */ isConfusion),
/* harmony export */   x8: () => (/* binding */ isMeans),
/* harmony export */   y0: () => (/* binding */ isWeighted)
/* harmony export */ });
const isConfusion = (statistic) => statistic.kind === 'confusion';
const isMeans = (statistic) => statistic.kind === 'means';
const isWeighted = (statistic) => statistic.kind === 'weighted';
/** The function of a statistic that is a mean itself: its bounds need no resampling. */
function onlyMean(means) {
    return means[0] ?? NaN;
}


/***/ }),

/***/ 65773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ isScored),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   rA: () => (/* binding */ checkPredictions)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** What a kind of answers is called in a configuration and a report. */
const taskOf = {
    class: 'classification',
    number: 'regression',
    ranking: 'ranking',
    sequence: 'sequence',
};
function isScored(answers) {
    return answers.scores !== null;
}
/**
 * Checks that predictions are whole and finite, and finds the class that each example was given.
 * @param who who predicted, for the messages: `the model`.
 * @throws UserError for no examples, wrong sizes, duplicate ids, labels without a class, and numbers that are not finite.
 */
function checkPredictions(predictions, who) {
    const { ids } = predictions;
    checkIds(ids, who);
    switch (predictions.kind) {
        case 'class':
            checkLabels(predictions.labels, classNumbers(predictions.classes), ids, 'labels', who);
            return checkedClasses(predictions, who);
        case 'number':
            checkLabels(predictions.labels, finiteNumbers, ids, 'labels', who);
            checkCount(predictions.values.length, ids.length, 'values', who);
            checkFinite(predictions.values, 1, ids, who);
            return predictions;
        case 'ranking':
            checkLabels(predictions.relevance, notNegative, ids, 'relevances', who);
            checkCount(predictions.queries.length, ids.length, 'queries', who);
            checkCount(predictions.scores.length, ids.length, 'scores', who);
            checkFinite(predictions.scores, 1, ids, who);
            return predictions;
        case 'sequence':
            checkLabels(predictions.labels, classNumbers(predictions.classes), ids, 'labels', who);
            checkLabels(predictions.predicted, classNumbers(predictions.classes), ids, 'predictions', who);
            checkCount(predictions.sequences.length, ids.length, 'sequences', who);
            return predictions;
    }
}
function repeatedIds(ids) {
    const seen = new Set();
    return ids.filter((id) => seen.size === seen.add(id).size);
}
function checkedClasses(predictions, who) {
    const { ids, classes, predicted } = predictions;
    if (predicted)
        checkLabels(predicted, classNumbers(classes), ids, 'predictions', who);
    const scores = predictions.scores && scoresOfEveryClass(predictions.scores, predictions, who);
    if (scores)
        checkFinite(scores, classes.length, ids, who);
    return { ...predictions, scores, predicted: predicted ?? guesses(scores, classes.length, who) };
}
function guesses(scores, classes, who) {
    if (scores)
        return highest(scores, classes);
    throw new TypeError(`neither scores nor classes for ${who}`);
}
function checkIds(ids, who) {
    if (ids.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            found: `no examples in the test split for ${who}`,
            expected: 'at least one example to evaluate',
            hint: 'Give `data.split.test` a fraction above 0 or files of its own.',
        });
    const duplicates = repeatedIds(ids);
    if (duplicates.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            found: `${duplicates.length} predictions of ${who} for examples that have one already (${firstIds(duplicates)})`,
            expected: 'one prediction for each example',
            hint: 'Make the predictions again, one for each example.',
        });
}
const finiteNumbers = { holds: Number.isFinite, name: 'finite numbers', range: 'finite numbers' };
const notNegative = {
    holds: (label) => Number.isFinite(label) && label >= 0,
    name: 'numbers of 0 or more',
    range: 'finite numbers of 0 or more',
};
function classNumbers(classes) {
    return {
        holds: (label) => label >= 0 && label < classes.length,
        name: 'one of the classes',
        range: `labels from 0 to ${classes.length - 1}`,
    };
}
function checkLabels(labels, { holds, name, range }, ids, what, who) {
    checkCount(labels.length, ids.length, what, who);
    const wrong = ids.filter((_, index) => !holds(labels[index] ?? NaN));
    if (wrong.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            found: `${wrong.length} of ${ids.length} ${what} that are not ${name} (${firstIds(wrong)})`,
            expected: range,
            hint: `Correct the ${what} of the test split.`,
        });
}
function checkCount(found, expected, what, who) {
    if (found === expected)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        found: `${found} ${what} for ${who}`,
        expected: `${expected}, one set for each example`,
        hint: 'Make the predictions again with the model and the dataset that belong together.',
    });
}
function scoresOfEveryClass(scores, { classes, ids }, who) {
    if (classes.length === 2 && scores.length === ids.length)
        return Float64Array.from({ length: ids.length * 2 }, (_, place) => {
            const second = scores[place >> 1] ?? NaN;
            return place % 2 === 1 ? second : 1 - second;
        });
    checkCount(scores.length, ids.length * classes.length, 'scores', who);
    return scores;
}
function checkFinite(values, width, ids, who) {
    const wrong = ids.filter((_, index) => values.subarray(index * width, (index + 1) * width).some((value) => !Number.isFinite(value)));
    if (wrong.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            found: `predictions of ${who} that are not finite numbers for ${wrong.length} of ${ids.length} examples (${firstIds(wrong)})`,
            expected: 'finite scores for every example',
            hint: 'The model computes NaN or infinity: train again with a lower learning rate, and look for such values in the data.',
        });
}
function firstIds(ids) {
    const shown = ids.slice(0, 3).map((id) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(id)));
    return ids.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}
function highest(scores, classes) {
    const predicted = new Int32Array(scores.length / classes);
    for (let example = 0; example < predicted.length; example++) {
        const first = example * classes;
        let best = 0;
        for (let index = 1; index < classes; index++)
            if ((scores[first + index] ?? 0) > (scores[first + best] ?? 0))
                best = index;
        predicted[example] = best;
    }
    return predicted;
}


/***/ }),

/***/ 75024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lA: () => (/* binding */ probabilitiesNeeded),
/* harmony export */   sh: () => (/* binding */ topKAccuracy),
/* harmony export */   uf: () => (/* binding */ scoreMetrics)
/* harmony export */ });
/* harmony import */ var _calibration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19979);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71707);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65773);
/* harmony import */ var _area_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52205);




const fraction = { better: 'higher', unit: 'fraction', range: [0, 1] };
const loss = { better: 'lower', unit: 'score' };
/** A metric of the scores, for which predicted classes alone do not suffice. */
function scoredMetric(metric) {
    return {
        ...metric,
        unavailableReason: (predictions) => (0,_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .isScored */ .Lo)(predictions)
            ? metric.unavailableReason(predictions)
            : 'there are predicted classes without scores',
        measure: (predictions) => {
            if (!(0,_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .isScored */ .Lo)(predictions))
                throw new TypeError(`no scores for ${metric.name}`);
            return metric.measure(predictions);
        },
    };
}
/** The distance by which scikit-learn keeps float64 probabilities from 0 and 1: `numpy.finfo(numpy.float64).eps`. */
const epsilon = Number.EPSILON;
function logLosses({ labels, scores, classes }) {
    return Float64Array.from(labels, (label, index) => {
        const probability = scores[index * classes.length + label] ?? NaN;
        return -Math.log(Math.min(Math.max(probability, epsilon), 1 - epsilon));
    });
}
/** Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950); halved for two classes, as usual. */
function brierScores({ labels, scores, classes }) {
    const width = classes.length;
    const scale = width === 2 ? 0.5 : 1;
    return Float64Array.from(labels, (label, index) => {
        let sum = 0;
        for (let column = 0; column < width; column++)
            sum += ((scores[index * width + column] ?? NaN) - (column === label ? 1 : 0)) ** 2;
        return scale * sum;
    });
}
/** The loosest sum that float16 or quantised softmax outputs come to. */
const sumTolerance = 0.01;
/** Why scores are no probabilities; null when they are. */
function probabilitiesNeeded({ scores, classes, ids }) {
    const width = classes.length;
    for (let index = 0; index < ids.length; index++) {
        let sum = 0;
        for (let column = 0; column < width; column++) {
            const score = scores[index * width + column] ?? NaN;
            if (!(score >= 0 && score <= 1 + sumTolerance))
                return 'the scores are not probabilities';
            sum += score;
        }
        if (Math.abs(sum - 1) > sumTolerance)
            return 'the scores of an example do not add up to 1';
    }
    return null;
}
const oneClassOnly = 'the test split has examples of one class only';
function twoClassesNeeded({ classes, labels }, instead) {
    if (classes.length !== 2)
        return `it is for two classes and there are ${classes.length}: ${instead} is for more`;
    return new Set(labels).size === 2 ? null : oneClassOnly;
}
function moreClassesNeeded({ classes, labels }, instead) {
    if (classes.length <= 2)
        return `it is for more than two classes and there are ${classes.length}: ${instead} is for two`;
    return new Set(labels).size > 1 ? null : oneClassOnly;
}
/** Labels and scores of the second of two classes. */
function positiveClass({ labels, scores }) {
    return {
        positive: Uint8Array.from(labels),
        scores: Float64Array.from(labels, (_, index) => scores[index * 2 + 1] ?? NaN),
    };
}
/** Right when fewer than `k` classes are scored above the label's; of equal scores the first class counts as higher. */
function topKAccuracy(k) {
    return scoredMetric({
        ...fraction,
        name: `top-${k}-accuracy`,
        title: `top-${k} accuracy`,
        unavailableReason: ({ classes }) => k < classes.length ? null : `with ${classes.length} classes it would always be 1`,
        measure: ({ labels, scores, classes }) => ({
            kind: 'proportion',
            right: Uint8Array.from(labels, (label, index) => {
                const first = index * classes.length;
                const own = scores[first + label] ?? NaN;
                let above = 0;
                for (let column = 0; column < classes.length; column++) {
                    const score = scores[first + column] ?? NaN;
                    if (score > own || (score === own && column < label))
                        above += 1;
                }
                return above < k ? 1 : 0;
            }),
        }),
    });
}
const scoreMetrics = [
    topKAccuracy(5),
    scoredMetric({
        ...fraction,
        name: 'roc-auc',
        title: 'ROC AUC',
        unavailableReason: (predictions) => twoClassesNeeded(predictions, 'macro-roc-auc'),
        measure: (predictions) => ({ kind: 'ranking', ...positiveClass(predictions) }),
    }),
    scoredMetric({
        ...fraction,
        name: 'macro-roc-auc',
        title: 'macro ROC AUC',
        unavailableReason: (predictions) => moreClassesNeeded(predictions, 'roc-auc'),
        measure: (predictions) => (0,_area_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .macroAreaStatistic */ .gp)(_area_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .areas */ .bn.roc, predictions),
    }),
    scoredMetric({
        ...fraction,
        name: 'pr-auc',
        title: 'average precision',
        unavailableReason: (predictions) => twoClassesNeeded(predictions, 'macro-pr-auc'),
        measure: (predictions) => {
            const { positive, scores } = positiveClass(predictions);
            return (0,_area_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .areaStatistic */ .qh)(_area_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .areas */ .bn.precision, positive, scores);
        },
    }),
    scoredMetric({
        ...fraction,
        name: 'macro-pr-auc',
        title: 'macro average precision',
        unavailableReason: (predictions) => moreClassesNeeded(predictions, 'pr-auc'),
        measure: (predictions) => (0,_area_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .macroAreaStatistic */ .gp)(_area_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .areas */ .bn.precision, predictions),
    }),
    scoredMetric({
        ...loss,
        name: 'log-loss',
        title: 'log loss',
        range: [0, Infinity],
        unavailableReason: probabilitiesNeeded,
        measure: (predictions) => ({ kind: 'means', terms: [logLosses(predictions)], of: _metric_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyMean */ .GD }),
    }),
    scoredMetric({
        ...loss,
        name: 'brier',
        title: 'Brier score',
        range: [0, 2],
        unavailableReason: probabilitiesNeeded,
        measure: (predictions) => ({ kind: 'means', terms: [brierScores(predictions)], of: _metric_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyMean */ .GD }),
    }),
    scoredMetric({
        better: 'lower',
        unit: 'fraction',
        name: 'ece',
        title: 'expected calibration error',
        range: [0, 1],
        unavailableReason: probabilitiesNeeded,
        measure: _calibration_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationStatistic */ .$,
    }),
];


/***/ }),

/***/ 39540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unknownColumn),
/* harmony export */   c: () => (/* binding */ columnNamed)
/* harmony export */ });
/* harmony import */ var _config_gate_slice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45826);
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34585);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _example_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65983);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65773);





/** A column of the test split, or the labels as one. @throws UserError for a column that the dataset does not have. */
function columnNamed(by, predictions, columns) {
    if (by === _config_gate_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .labelName */ ._H)
        return labelColumn(predictions);
    const column = Object.hasOwn(columns, by) ? columns[by] : undefined;
    if (!column)
        throw unknownColumn(by, [_config_gate_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .labelName */ ._H, ...Object.keys(columns)]);
    if (column.values.length !== (0,_example_units_js__WEBPACK_IMPORTED_MODULE_3__/* .unitCount */ .q3)(predictions))
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            found: `${column.values.length} values of ${JSON.stringify(by)} for ${(0,_example_units_js__WEBPACK_IMPORTED_MODULE_3__/* .unitCount */ .q3)(predictions)} examples`,
            expected: 'one value for each example',
            hint: 'Make the predictions again with the dataset they belong to.',
        });
    return column;
}
function unknownColumn(name, known) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        found: `the column ${JSON.stringify(name)} in the gate, which the dataset does not have`,
        expected: known.join(', '),
        hint: (0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(name, known) ?? 'Name one of these in the gate.',
    });
}
function labelColumn(predictions) {
    switch (predictions.kind) {
        case 'class':
            return {
                values: Array.from(predictions.labels, (label) => predictions.classes[label] ?? null),
                categories: predictions.classes,
            };
        case 'number':
            return { values: Array.from(predictions.labels) };
        case 'ranking':
        case 'sequence':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
                found: `slices by label of a task of ${_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .taskOf */ .Xb[predictions.kind]}`,
                expected: 'slices by a column: a query or a sequence has many labels',
                hint: 'Name a column under gate.slices that says what queries or sequences have in common.',
            });
    }
}


/***/ }),

/***/ 87426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isOnnx),
/* harmony export */   g: () => (/* binding */ openAskedModel)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33634);
/* harmony import */ var _onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89837);



function isOnnx(model) {
    return 'format' in model.details;
}
/** @throws UserError when it is neither kind of model, or not exactly what was made. */
async function openAskedModel(folder) {
    return (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactKind */ .Zm)(folder, 'model')) === 'onnx-model' ? (0,_onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__/* .openOnnxModel */ .F)(folder) : (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .openModel */ .GF)(folder);
}


/***/ }),

/***/ 22980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loadForInference)
/* harmony export */ });
/* harmony import */ var _data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18327);
/* harmony import */ var _data_features_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75703);
/* harmony import */ var _evaluable_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87426);
/* harmony import */ var _onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89837);
/* harmony import */ var _predict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98198);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42309);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95482);







/**
 * Loads a model of either kind, whose inputs and outputs must be those that its manifest declares, to predict examples with the
 * features `given`. Columns of a table are given to the model by their names.
 * @param tf null where there are ONNX models only
 */
async function loadForInference(tf, asked, given) {
    const model = await load(tf, asked);
    const own = asked.details.features;
    if (own.kind !== 'table' || given.kind !== 'table')
        return model;
    const positions = (0,_data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(own, given);
    if (positions === null)
        throw new TypeError('a model that needs other columns than it is given');
    return positions.every((position, index) => position === index) &&
        positions.length === (0,_data_features_js__WEBPACK_IMPORTED_MODULE_6__/* .valuesPerExample */ .yg)(given)
        ? model
        : { ...model, predict: (batch) => model.predict(select(batch, positions)) };
}
function select({ size, features }, positions) {
    const width = size === 0 ? 0 : features.length / size;
    const selected = new Float32Array(size * positions.length);
    for (let row = 0; row < size; row++)
        for (const [index, position] of positions.entries())
            selected[row * positions.length + index] = features[row * width + position] ?? Number.NaN;
    return { size, features: selected };
}
async function load(tf, asked) {
    if ((0,_evaluable_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnnx */ .G)(asked))
        return (0,_onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__/* .loadOnnxModel */ .$)(asked.folder, asked.details);
    const { folder, details } = asked;
    if (!tf)
        throw new TypeError('a layers model is asked with TensorFlow.js');
    const model = await (0,_storage_js__WEBPACK_IMPORTED_MODULE_5__/* .loadModel */ .cm)(tf, folder);
    (0,_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSignature */ .j)(model, details.transform, details.label);
    return {
        predict: (batch) => (0,_predict_js__WEBPACK_IMPORTED_MODULE_3__/* .predict */ .K$)(tf, model, details, batch),
        close: () => {
            model.dispose();
            return Promise.resolve();
        },
    };
}


/***/ }),

/***/ 89837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ loadOnnxModel),
  F: () => (/* binding */ openOnnxModel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/data/transform.js
var data_transform = __webpack_require__(64618);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
;// CONCATENATED MODULE: ./build/core/js/src/engine/onnx.js



/** Loads ONNX Runtime on WebAssembly from `dist/onnx`, outside whatever bundle this module is in. */
function loadOnnxRuntime() {
    const folder = (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(import.meta.url), 'dist/onnx');
    const path = (0,external_node_path_.join)(folder, 'index.cjs');
    const bundle = (0,external_node_module_.createRequire)(import.meta.url)(path);
    if (!isOnnxBundle(bundle))
        throw new Error(`${path} is not Tensorline's bundle of ONNX Runtime`);
    bundle.setOnnxFolder(folder);
    return bundle.ort;
}
function isOnnxBundle(value) {
    return typeof value === 'object' && value !== null && 'ort' in value && 'setOnnxFolder' in value;
}

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/tensor-layout.js
/**
 * Fits prepared examples of `shape` (an image is `[height, width, channels]`) to an input without its batch axis: as they
 * are, with the channels first as PyTorch has them, or all values in a row. Null when they do not fit.
 */
function layoutFor(input, shape) {
    if (fits(input, shape))
        return { kind: 'as prepared', shape };
    const [height, width, channels] = shape;
    if (shape.length === 3 && height !== undefined && width !== undefined && channels !== undefined) {
        const channelsFirst = [channels, height, width];
        if (fits(input, channelsFirst))
            return { kind: 'channels first', shape: channelsFirst };
        if (channels === 1 && fits(input, [height, width]))
            return { kind: 'as prepared', shape: [height, width] };
    }
    const flat = [shape.reduce((product, size) => product * size, 1)];
    return fits(input, flat) ? { kind: 'as prepared', shape: flat } : null;
}
function fits(input, shape) {
    return (input.length === shape.length &&
        input.every((size, axis) => typeof size === 'string' || size === shape[axis]));
}
/** Moves the channels of `size` images from the last axis to the first. */
function withChannelsFirst(values, size, [channels = 1, height = 1, width = 1]) {
    const area = height * width;
    const moved = new Float32Array(values.length);
    for (let image = 0; image < size; image++)
        for (let index = 0; index < area; index++)
            for (let channel = 0; channel < channels; channel++)
                moved[(image * channels + channel) * area + index] =
                    values[(image * area + index) * channels + channel] ?? NaN;
    return moved;
}

// EXTERNAL MODULE: ./build/core/js/src/model/onnx/onnx-schema.js
var onnx_schema = __webpack_require__(53970);
// EXTERNAL MODULE: ./build/core/js/src/model/signature.js
var signature = __webpack_require__(42309);
;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/infer-signature.js



/**
 * Finds out how a model is asked about examples as the transform of the dataset prepares them.
 * @throws UserError when it takes something else, or answers neither scores of the classes nor a number.
 */
function signatureOf(session, transform, label) {
    const [input, ...others] = session.inputMetadata;
    const layout = input?.isTensor ? layoutFor(sizesOf(input).slice(1), transform.shape) : null;
    if (!input?.isTensor || others.length > 0 || !isNumberType(input.type) || !layout)
        throw explainMismatch(`takes ${session.inputMetadata.map(describe).join(' and ')}`, `one input of float32 or float64 in the shape of a prepared example, [any, ${transform.shape.join(', ')}] (images also with the channels first)`);
    const [batch] = sizesOf(input);
    return {
        input: { name: input.name, type: input.type, layout },
        batch: typeof batch === 'number' ? batch : null,
        output: outputFor(session.outputMetadata, label),
    };
}
function outputFor(outputs, label) {
    const widths = (0,signature/* outputWidths */.v)(label);
    const fitting = outputs.filter((output) => output.isTensor && isNumberType(output.type) && widths.some((width) => answers(output, width)));
    const [output, ...others] = fitting;
    if (output && others.length === 0)
        return output.name;
    throw explainMismatch(`answers ${outputs.map(describe).join(' and ')}`, label.kind === 'class'
        ? `one output with a score for each of the ${label.classes.length} classes, in the order of the dataset's`
        : 'one output with a number', 'Export it with its scores as one tensor: scikit-learn models with `zipmap: False`.');
}
/** `[batch, width]`, or `[batch]` for a single value. */
function answers(output, width) {
    const shape = sizesOf(output);
    if (shape.length === 1)
        return width === 1;
    return shape.length === 2 && (typeof shape[1] === 'string' || shape[1] === width);
}
/** A size that is open and has no name either, −1 in the file, comes as this number. */
const unnamedSize = 2 ** 32 - 1;
function sizesOf({ shape }) {
    return shape.map((size) => (size === unnamedSize ? 'any' : size));
}
function isNumberType(type) {
    return type === 'float32' || type === 'float64';
}
function describe(value) {
    if (!value.isTensor)
        return `${JSON.stringify(value.name)}, which is no tensor`;
    return `${JSON.stringify(value.name)} of ${value.type} [${shapeText(sizesOf(value))}]`;
}
function shapeText(shape) {
    return shape.map((size) => (typeof size === 'string' ? 'any' : size)).join(', ');
}
function explainMismatch(found, expected, hint = 'Export the model again so that it does.') {
    return new user_error/* UserError */.yo({ found: `an ONNX model that ${found}`, expected: `one that has ${expected}`, hint });
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/onnx-model.js









/** Opens an ONNX artifact. @throws UserError when it is not exactly what was made. */
function openOnnxModel(folder) {
    return (0,artifact/* openArtifact */.HI)(folder, 'onnx-model', onnx_schema/* onnxDetailsSchema */.N);
}
/** @throws UserError when ONNX Runtime cannot load it, or it does not fit examples so prepared and so labelled. */
async function loadOnnxModel(folder, { transform, label }) {
    const ort = loadOnnxRuntime();
    const session = await createSession(ort, await (0,promises_.readFile)((0,external_node_path_.join)(folder, onnx_schema/* onnxFile */.e)));
    const signature = signatureOf(session, transform, label);
    return {
        predict: (batch) => predict(ort, session, signature, transform, batch),
        close: () => session.release(),
    };
}
async function createSession(ort, bytes) {
    try {
        return await ort.InferenceSession.create(bytes, { executionProviders: ['wasm'] });
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            found: `an ONNX model that ONNX Runtime cannot load (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a model in one file, of operators that ONNX Runtime has',
            hint: 'Export it again with its weights inside the file.',
        }, { cause: error });
    }
}
const largestBatch = 256;
async function predict(ort, session, { input, batch, output }, transform, { size, features }) {
    const step = batch ?? largestBatch;
    const perExample = size === 0 ? 0 : features.length / size;
    const answers = [];
    for (let start = 0; start < size; start += step) {
        const count = Math.min(step, size - start);
        const raw = features.subarray(start * perExample, (start + count) * perExample);
        const prepared = (0,data_transform/* applyTransform */.NW)(transform, raw, count);
        const laid = input.layout.kind === 'channels first'
            ? withChannelsFirst(prepared, count, input.layout.shape)
            : prepared;
        const fed = padded(laid, (batch ?? count) * perExample);
        const shape = [batch ?? count, ...input.layout.shape];
        const feeds = { [input.name]: tensorOf(ort, input.type, fed, shape) };
        const values = valuesOf((await session.run(feeds, [output]))[output]);
        answers.push(values.subarray(0, (values.length / (batch ?? count)) * count));
    }
    const values = joined(answers);
    return { size, width: size === 0 ? 0 : values.length / size, values };
}
function joined(parts) {
    const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
    let index = 0;
    for (const part of parts) {
        whole.set(part, index);
        index += part.length;
    }
    return whole;
}
/** A model of a fixed batch size is given zeros for the examples that the last batch lacks. */
function padded(values, length) {
    if (values.length === length)
        return values;
    const filled = new Float32Array(length);
    filled.set(values);
    return filled;
}
function tensorOf(ort, type, values, shape) {
    switch (type) {
        case 'float32':
            return new ort.Tensor('float32', values, shape);
        case 'float64':
            return new ort.Tensor('float64', Float64Array.from(values), shape);
    }
}
function valuesOf(tensor) {
    const values = tensor?.data;
    if (values instanceof Float32Array)
        return values;
    if (values instanceof Float64Array)
        return Float32Array.from(values);
    throw new TypeError('an output of another type than the model declares');
}


/***/ }),

/***/ 53970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ onnxDetailsSchema),
/* harmony export */   e: () => (/* binding */ onnxFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _data_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77688);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11848);



/** What the manifest of an ONNX model says: which dataset's examples it is asked about, and how. */
const onnxDetailsSchema = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelDetailsSchema */ .ZX
    .pick({ name: true, features: true, transform: true, modelBytes: true })
    .extend({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('onnx'), label: _data_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx });
/** The file in an artifact of the kind `onnx-model`. */
const onnxFile = 'model.onnx';


/***/ }),

/***/ 42309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkSignature),
/* harmony export */   v: () => (/* binding */ outputWidths)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _model_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99715);


/**
 * Makes sure that a model takes what the transform gives and answers what the label needs: one input of the transform's shape, or
 * its named inputs, and one output with a score for each class (a single score for two classes will do), or with one number;
 * for several labels an output of each, by its name.
 * @throws UserError that names both shapes.
 */
function checkSignature(model, transform, label) {
    checkInputs(model, transform);
    if (label.kind === 'several') {
        checkOutputs(model, label);
        return;
    }
    const output = onlyShape(model.outputs, 'output');
    const widths = outputWidths(label);
    if (!widths.some((width) => (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(output, [width])))
        throw explainMismatch(`an output of shape [${describe(output)}]`, `[${widths.join('] or [')}]${reason(label)}`);
}
function checkInputs(model, { shape, inputs }) {
    const fixed = model.inputs.map((input) => input.shape[0]).find((size) => typeof size === 'number');
    if (fixed !== undefined)
        throw explainMismatch(`a fixed batch size of ${fixed}`, 'batches of any size');
    if (inputs !== undefined) {
        const wrong = (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .misfitOfInputs */ .xX)(model, inputs);
        if (wrong)
            throw explainMismatch(`the inputs ${wrong.found}`, wrong.expected);
        return;
    }
    const input = onlyShape(model.inputs, 'input');
    if (!(0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(input, shape))
        throw explainMismatch(`an input of shape [${describe(input)}]`, `[${shape.join(', ')}], the shape of a prepared example`);
}
function checkOutputs(model, { outputs }) {
    const ports = (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .outputPortsOf */ .Lp)(model);
    const matched = outputs.every(({ name, label }) => ports.some((port) => port.name === name && outputWidths(label).some((width) => (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(port.shape, [width]))));
    if (matched && ports.length === outputs.length)
        return;
    const wanted = outputs.map(({ name, label }) => `${name} [${outputWidths(label).join('] or [')}]`);
    throw explainMismatch(`the outputs ${(0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(ports)}`, `the outputs of the dataset by their names: ${wanted.join(' and ')}`);
}
function onlyShape(tensors, role) {
    const [first, ...others] = tensors;
    if (first === undefined || others.length > 0)
        throw explainMismatch(`${tensors.length} ${role}s`, `one ${role}`);
    return first.shape.slice(1);
}
/** Values that an answer to one example may have. */
function outputWidths(label) {
    switch (label.kind) {
        case 'class':
            return label.classes.length === 2 ? [2, 1] : [label.classes.length];
        case 'number':
            return [1];
    }
}
function reason(label) {
    return label.kind === 'class' ? `, a score for each of the ${label.classes.length} classes` : ', one number';
}
function describe(shape) {
    return shape.map((size) => size ?? 'any').join(', ');
}
function explainMismatch(found, expected) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        found: `a model with ${found}`,
        expected,
        hint: 'Change the layers of the model, or the data section that it is fed from.',
    });
}


/***/ }),

/***/ 49527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fallingOrder)
/* harmony export */ });
/**
 * Returns the indices of finite scores from the highest to the lowest, equal ones in the order of their indices: a radix
 * sort of their bits, which takes a tenth of the time of a sort by comparison.
 */
function fallingOrder(scores) {
    const keys = fallingKeys(scores);
    let order = Uint32Array.from(scores, (_, index) => index);
    let other = new Uint32Array(scores.length);
    for (const half of [keys.low, keys.high])
        for (let shift = 0; shift < 32; shift += digitBits) {
            const starts = startsOf(half, shift);
            // All share this digit, as the lowest ones of numbers that come from float32 do.
            if (starts === null)
                continue;
            for (let rank = 0; rank < order.length; rank++) {
                const index = order[rank] ?? 0;
                const digit = ((half[index] ?? 0) >>> shift) & digitMask;
                const next = starts[digit] ?? 0;
                other[next] = index;
                starts[digit] = next + 1;
            }
            ;
            [order, other] = [other, order];
        }
    return order;
}
const digitBits = 11;
const buckets = 2 ** digitBits;
const digitMask = buckets - 1;
/** Returns the first rank of each digit at `shift`; null when all keys share one digit. */
function startsOf(keys, shift) {
    const starts = new Uint32Array(buckets);
    for (let index = 0; index < keys.length; index++) {
        const digit = ((keys[index] ?? 0) >>> shift) & digitMask;
        starts[digit] = (starts[digit] ?? 0) + 1;
    }
    let start = 0;
    for (let digit = 0; digit < buckets; digit++) {
        const count = starts[digit] ?? 0;
        if (count === keys.length)
            return null;
        starts[digit] = start;
        start += count;
    }
    return starts;
}
/**
 * Returns 64-bit unsigned integers, in two halves, that fall as the scores rise. The bits of a positive float64 rise with it
 * and are inverted below the sign; those of a negative one fall as they are.
 */
function fallingKeys(scores) {
    const low = new Uint32Array(scores.length);
    const high = new Uint32Array(scores.length);
    const view = new DataView(new ArrayBuffer(8));
    for (let index = 0; index < scores.length; index++) {
        // Adding 0 turns −0 into the 0 that it equals.
        view.setFloat64(0, (scores[index] ?? NaN) + 0);
        const upper = view.getUint32(0);
        const lower = view.getUint32(4);
        const isNegative = upper >>> 31 === 1;
        high[index] = isNegative ? upper : upper ^ 0x7fffffff;
        low[index] = isNegative ? lower : lower ^ 0xffffffff;
    }
    return { low, high };
}


/***/ }),

/***/ 66528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
/** NaN of no values. */
function meanOf(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? NaN;
    return sum / values.length;
}


/***/ })

};
