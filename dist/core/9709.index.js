export const id = 9709;
export const ids = [9709];
export const modules = {

/***/ 40033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ percentile),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _metrics_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6922);

/** Returns the names of the available budgets, in the order of their declaration. */
function namesOf(costs) {
    return _metrics_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgets */ .R.flatMap(({ name }) => (costs[name] ? [name] : []));
}
/** Returns a percentile of the samples, interpolated linearly between neighbours. */
function percentile(samples, percent) {
    const sorted = samples.toSorted((a, b) => a - b);
    const index = (percent / 100) * (sorted.length - 1);
    const below = sorted[Math.floor(index)] ?? NaN;
    const above = sorted[Math.ceil(index)] ?? NaN;
    return below + (above - below) * (index - Math.floor(index));
}


/***/ }),

/***/ 25477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ budgetRows),
  O: () => (/* binding */ budgetsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var metrics_budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-measurement.js
var cost_measurement = __webpack_require__(40033);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/benchmark/histogram.js



const counts = schemas/* array */.YOg(schemas/* int */.Whr().nonnegative());
/** Number of latencies in each bin; the last bin includes those above its edge. */
const histogramSchema = schemas/* strictObject */.rej({
    /** Milliseconds; one more edge than bins. */
    edges: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).min(2),
    candidate: counts,
    baseline: counts.nullable(),
});
const bins = 40;
/**
 * Returns bins of equal width from the smallest value to the 99th percentile, so a few slow predictions do not compress the rest.
 */
function histogramOf({ candidate, baseline }) {
    const all = [...candidate, ...(baseline ?? [])];
    const least = (0,d3_array/* min */.jk)(all) ?? 0;
    const width = Math.max((0,cost_measurement/* percentile */.Y)(all, 99) - least, Number.EPSILON) / bins;
    const countsOf = (samples) => {
        const counted = new Array(bins).fill(0);
        for (const value of samples) {
            const bin = Math.min(Math.floor((value - least) / width), bins - 1);
            counted[bin] = (counted[bin] ?? 0) + 1;
        }
        return counted;
    };
    return {
        edges: Array.from({ length: bins + 1 }, (_, edge) => least + edge * width),
        candidate: countsOf(candidate),
        baseline: baseline && countsOf(baseline),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/benchmark/cost-rows.js





/** The report's data about the models' costs. */
const budgetsSchema = schemas/* strictObject */.rej({
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
        metric: schemas/* enum */.k5n(metrics_budget/* budgets */.R.map(({ name }) => name)),
        better: schemas/* enum */.k5n(number_unit/* directions */.vQ),
        unit: schemas/* enum */.k5n(number_unit/* budgetUnits */.pf),
        candidate: schemas/* number */.aig(),
        baseline: schemas/* number */.aig().nullable(),
        /** Number of measurements of each model behind the value; null if the value is exact. */
        samples: schemas/* int */.Whr().positive().nullable(),
    })),
    /** Null if no latency was measured. */
    latency: histogramSchema.nullable(),
});
function budgetRows(costs) {
    const latencies = costs['latency-p50']?.samples;
    return {
        rows: (0,cost_measurement/* namesOf */.e)(costs).flatMap((name) => {
            const budget = (0,metrics_budget/* budgetOf */.n)(name);
            const cost = costs[name];
            if (!budget || !cost)
                return [];
            const { better, unit } = budget;
            const { candidate, baseline, samples } = cost;
            return [
                {
                    metric: name,
                    better,
                    unit,
                    candidate,
                    baseline,
                    samples: samples && samples.candidate.length,
                },
            ];
        }),
        latency: latencies ? histogramOf(latencies) : null,
    };
}


/***/ }),

/***/ 74214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   g4: () => (/* binding */ decideSuperiority)
/* harmony export */ });
const outcomes = ['pass', 'fail', 'inconclusive'];
/**
 * Returns the decision of the gate. The bounds are those of candidate − baseline in the metric's good direction, each with
 * one-sided confidence. The outcome is pass if a loss beyond the margin is ruled out, fail if the candidate is shown to be worse at
 * all, and inconclusive otherwise.
 */
function decide({ lower, upper }, margin) {
    if (lower > -margin)
        return 'pass';
    if (upper < 0)
        return 'fail';
    return 'inconclusive';
}
/**
 * Returns the decision where the candidate must be better: pass if it is shown to be better, and fail if it is shown to be worse.
 * It is inconclusive otherwise, since a gain that was not detected is not a loss. For proportions of right predictions, better is
 * decided by McNemar's exact test.
 */
function decideSuperiority({ discordant, inference }, confidence) {
    if (inference.degenerate)
        return 'inconclusive';
    const { lower, upper } = inference.bounds(confidence);
    if (discordant ? inference.pNonInferiority(0) < 1 - confidence : lower > 0)
        return 'pass';
    return upper < 0 ? 'fail' : 'inconclusive';
}
/** Returns fail if any part fails, else inconclusive if any part is inconclusive, else pass. */
function overall(parts) {
    if (parts.includes('fail'))
        return 'fail';
    return parts.includes('inconclusive') ? 'inconclusive' : 'pass';
}


/***/ }),

/***/ 58374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fairnessRowSchema),
/* harmony export */   W: () => (/* binding */ groupRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const rate = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable();
/** Rates of one group; null where the group has no example that counts. */
const rates = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    accuracy: rate,
    /** Share of examples that are predicted as the positive class. */
    selection: rate,
    truePositive: rate,
    falsePositive: rate,
});
const fairnessRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The favourable class; null if only accuracies are compared. */
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    groups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        candidate: rates,
        baseline: rates.nullable(),
    })),
});
function groupRow(name, candidate, baseline) {
    return {
        name,
        size: candidate.size,
        candidate: shown(candidate),
        baseline: baseline && shown(baseline),
    };
}
function shown({ accuracy, selection, truePositive, falsePositive }) {
    const known = (value) => (Number.isNaN(value) ? null : value);
    return {
        accuracy: known(accuracy),
        selection: known(selection),
        truePositive: known(truePositive),
        falsePositive: known(falsePositive),
    };
}


/***/ }),

/***/ 33212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ partKinds)
/* harmony export */ });
/** Origin of a slice: `quarter` if it was cut at the quartiles of this test split, so another split has other slices. */
const partKinds = ['value', 'quarter', 'bucket', 'condition'];


/***/ }),

/***/ 47402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ testSetOf),
/* harmony export */   gz: () => (/* binding */ reuseText),
/* harmony export */   oD: () => (/* binding */ testSetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** The declared number of decisions on a test split, and the published part of each. */
const testSetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    disclosure: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['full', 'verdict-only']),
    budget: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().nullable(),
    adaptivity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['full', 'none']),
});
function testSetOf({ 'test-set': { disclosure, budget, adaptivity } }) {
    return { disclosure, budget: budget ?? null, adaptivity };
}
/** Returns a text about the meaning of the intervals if the same test split is used again. */
function reuseText({ disclosure, budget, adaptivity }) {
    if (disclosure === 'full' || budget === null)
        return 'The confidence of an interval is that of a test split that is used for the first time. Once candidates are chosen with the help of earlier reports on it, it is not guaranteed.';
    const how = adaptivity === 'full' ? 'each of which may depend on those before' : 'all fixed before the first';
    return `Only pass or fail is published. The confidences hold over ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(budget)} decisions together, ${how}.`;
}


/***/ }),

/***/ 19709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FW: () => (/* binding */ failsGate),
  $D: () => (/* binding */ verdictSchema)
});

// UNUSED EXPORTS: sampleSizeAdvices, sliceStates, verdictJsonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 8 modules
var gate = __webpack_require__(78802);
// EXTERNAL MODULE: ./build/core/js/src/config/gate/compare.js + 1 modules
var compare = __webpack_require__(81001);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js + 1 modules
var dataset_schema = __webpack_require__(76137);
// EXTERNAL MODULE: ./build/core/js/src/model/history.js
var model_history = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-rows.js + 1 modules
var cost_rows = __webpack_require__(25477);
// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
;// CONCATENATED MODULE: ./build/core/js/src/gate/reason-codes.js
/** Codes of the reason for the outcome of a requirement. */
const requirementReasons = ['met', 'not-met', 'no-interval', 'incomparable'];
/** Codes of the reason for the outcome of a comparison. */
const comparisonReasons = [
    'within-margin',
    'better',
    'worse',
    'undecided',
    'identical',
    'no-interval',
    'incomparable',
];
/** Codes of the reason for the state of a slice. */
const sliceReasons = [
    'worse',
    'missing',
    'not-worse',
    'undecided',
    'identical',
    'too-small',
    'empty',
    'no-value',
    'no-baseline',
    'no-interval',
    'incomparable',
];
/**
 * Codes of the reason for the outcome of a verdict: that of its first reason; or that the gate has no rules, that the base of a
 * pull request cannot evaluate it, or that only the outcome is published.
 */
const verdictReasons = [
    ...new Set([
        ...requirementReasons,
        ...comparisonReasons,
        ...sliceReasons,
        'no-rules',
        'base-not-evaluated',
        'redacted',
    ]),
];
/** Codes of the reason why the base of a pull request cannot evaluate it. */
const notEvaluatedReasons = [
    'gate-unreadable',
    'test-split-unknown',
    'baseline-changed',
    'code-changed',
    'other-examples',
    'incomparable',
    'error',
];

;// CONCATENATED MODULE: ./build/core/js/src/metrics/curves/curve-schema.js

/** From left to right, each `[x, y]`, thinned to points that make a visible difference. */
const points = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]));
const curve = schemas/* strictObject */.rej({ area: schemas/* number */.aig(), points });
const both = schemas/* strictObject */.rej({ candidate: curve, baseline: curve.nullable() });
/** One class against the rest, by the score that the model gives it. */
const classCurvesSchema = schemas/* strictObject */.rej({
    class: schemas/* string */.YjP(),
    /** Fraction of the examples that are of the class. */
    share: schemas/* number */.aig(),
    /** False positive rate to true positive rate; the area is ROC AUC. */
    roc: both,
    /** Recall to precision; the area is the average precision. */
    precision: both,
});

;// CONCATENATED MODULE: ./build/core/js/src/metrics/classification-schema.js


const count = schemas/* int */.Whr().nonnegative();
const flip = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    candidate: schemas/* string */.YjP(),
    baseline: schemas/* string */.YjP(),
    /** The score of each model for its own prediction; null if the models give classes only. */
    score: schemas/* number */.aig().nullable(),
    baselineScore: schemas/* number */.aig().nullable(),
});
/** The first examples, sorted by the candidate's confidence. */
const flips = schemas/* strictObject */.rej({ count, examples: schemas/* array */.YOg(flip) });
const labelError = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    /** The class that the candidate predicts. */
    suggested: schemas/* string */.YjP(),
    labelScore: schemas/* number */.aig(),
    suggestedScore: schemas/* number */.aig(),
});
const classRow = schemas/* strictObject */.rej({
    class: schemas/* string */.YjP(),
    support: count,
    precision: schemas/* number */.aig(),
    recall: schemas/* number */.aig(),
    f1: schemas/* number */.aig(),
    baselineRecall: schemas/* number */.aig().nullable(),
});
const calibration = schemas/* strictObject */.rej({
    /** Expected calibration error: the mean distance of confidence and accuracy, weighted by examples. */
    error: schemas/* number */.aig(),
    bins: schemas/* array */.YOg(schemas/* strictObject */.rej({
        from: schemas/* number */.aig(),
        to: schemas/* number */.aig(),
        count,
        confidence: schemas/* number */.aig().nullable(),
        accuracy: schemas/* number */.aig().nullable(),
    })),
});
const matrix = schemas/* array */.YOg(schemas/* array */.YOg(count));
/** The findings about a classification that the report shows besides the metrics. */
const classificationSchema = schemas/* strictObject */.rej({
    classes: schemas/* array */.YOg(classRow),
    /** Rows are labels, columns predictions; null with more classes than a page can show. */
    confusion: schemas/* strictObject */.rej({ candidate: matrix, baseline: matrix.nullable() }).nullable(),
    /** The most frequent mistakes of the candidate. */
    confusions: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schemas/* string */.YjP(), predicted: schemas/* string */.YjP(), count })),
    /** Null if the scores are not probabilities. */
    calibration: calibration.nullable(),
    /** Null without scores. */
    curves: schemas/* array */.YOg(classCurvesSchema).nullable(),
    /** Examples that the candidate gets wrong and the baseline right, and vice versa. */
    flips: schemas/* strictObject */.rej({ broken: flips, fixed: flips }).nullable(),
    /** Examples whose labels are likely to be wrong, the least probable labels first; null if the scores are not probabilities. */
    labelErrors: schemas/* strictObject */.rej({ count, examples: schemas/* array */.YOg(labelError) }).nullable(),
});

// EXTERNAL MODULE: ./build/core/js/src/gate/fairness/fairness-rows.js
var fairness_rows = __webpack_require__(58374);
// EXTERNAL MODULE: ./build/core/js/src/inference/methods.js
var methods = __webpack_require__(29555);
;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/replicates-schema.js

/** A metric's value for each seed's model, in the order of the models. */
const seedValuesSchema = schemas/* strictObject */.rej({
    candidate: schemas/* array */.YOg(schemas/* number */.aig()).min(2),
    /** Null without a baseline. */
    baseline: schemas/* array */.YOg(schemas/* number */.aig()).min(2).nullable(),
});

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-schema.js
var test_set_schema = __webpack_require__(47402);
;// CONCATENATED MODULE: ./build/core/js/src/gate/base-policy-schema.js




const decision = schemas/* strictObject */.rej({
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    accepted: schemas/* boolean */.zMY(),
    reasonCode: schemas/* enum */.k5n(verdictReasons),
    reason: schemas/* string */.YjP(),
});
/** A pull request's change of its own gate or test split, with the verdicts before and after the change. */
const policyChangeSchema = schemas/* strictObject */.rej({
    /** The commit whose gate and test split apply until the change is merged. */
    baseCommit: manifest/* commitSchema */.lN,
    /** One sentence for each change of the gate. */
    gate: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Difference between the test split and that of the base branch; null without one. */
    testSplit: schemas/* string */.YjP().nullable(),
    /** Digest of the gate at the base commit; null if the gate could not be read there. */
    config: manifest/* digestSchema */.er.nullable(),
    /** True if somebody with write access set the label that lets the pull request's own gate and test split decide alone. */
    allowed: schemas/* boolean */.zMY(),
    label: schemas/* string */.YjP(),
    /** Verdict by the gate and the test split of the base; null with a reason if it could not be computed. */
    base: schemas/* union */.KCZ([
        decision,
        schemas/* strictObject */.rej({ outcome: schemas/* null */.chJ(), reasonCode: schemas/* enum */.k5n(notEvaluatedReasons), reason: schemas/* string */.YjP() }),
    ]),
    /** Verdict by the gate and the test split of the pull request. */
    proposed: decision,
});

// EXTERNAL MODULE: ./build/core/js/src/gate/slices/part.js
var part = __webpack_require__(33212);
// EXTERNAL MODULE: ./build/core/js/src/statistics/long-tail.js
var long_tail = __webpack_require__(15062);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(75703);
;// CONCATENATED MODULE: ./build/core/js/src/gate/verdict.js


















const verdict_count = schemas/* int */.Whr().nonnegative();
const confidence = schemas/* number */.aig().gt(0.5).lt(1);
/** One-sided bounds; null if they are unavailable, and then `note` contains the reason. */
const interval = schemas/* strictObject */.rej({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() });
const metricInfo = {
    metric: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    better: schemas/* enum */.k5n(number_unit/* directions */.vQ),
    unit: schemas/* enum */.k5n(number_unit/* metricUnits */.EN),
};
/** Number of resamples behind the interval; null for a closed form. */
const resamples = verdict_count.nullable();
const estimate = schemas/* strictObject */.rej({
    value: schemas/* number */.aig(),
    method: schemas/* enum */.k5n(methods/* estimateMethods */.nK),
    resamples,
    interval: interval.nullable(),
    note: schemas/* string */.YjP().nullable(),
});
/** Candidate − baseline in the metric's good direction. */
const difference = schemas/* strictObject */.rej({
    value: schemas/* number */.aig(),
    method: schemas/* enum */.k5n([...methods/* differenceMethods */.ch, 'same-model']),
    resamples,
    interval: interval.nullable(),
    note: schemas/* string */.YjP().nullable(),
    /**
     * `up` if a few examples gain far more than any example loses, `down` if a few lose far more than any gains: then bounds are less
     * reliable than their confidence suggests.
     */
    longTail: schemas/* enum */.k5n(long_tail/* longTails */.OB).nullable(),
    /** Two-sided p-value of McNemar's exact test; null for metrics that are not simply right or wrong. */
    mcnemarP: schemas/* number */.aig().nullable(),
});
const metricRow = schemas/* strictObject */.rej({
    ...metricInfo,
    candidate: estimate,
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    /** The values that candidate and baseline are means of; null with one model of each. */
    seeds: seedValuesSchema.nullable(),
});
const requirementRow = schemas/* strictObject */.rej({
    text: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    unit: schemas/* enum */.k5n([...number_unit/* metricUnits */.EN, ...number_unit/* budgetUnits */.pf]),
    /** `point` if the point estimate had to hold, `bound` if the confidence bound had to hold. */
    kind: schemas/* enum */.k5n(['point', 'bound']),
    /** Null if it could not be measured. */
    value: schemas/* number */.aig().nullable(),
    interval: interval.nullable(),
    confidence,
    /** True if it was measured on a machine with other users: then it can warn but does not affect the outcome. */
    advisory: schemas/* boolean */.zMY(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    reasonCode: schemas/* enum */.k5n(requirementReasons),
    reason: schemas/* string */.YjP(),
});
const sampleSizeAdvices = ['examples', 'unlikely', 'never'];
const comparisonRow = schemas/* strictObject */.rej({
    ...metricInfo,
    unit: schemas/* enum */.k5n([...number_unit/* metricUnits */.EN, ...number_unit/* budgetUnits */.pf]),
    /** The claim that had to be shown. */
    test: schemas/* enum */.k5n(compare/* comparisonTests */.R),
    /** In the units of the metric, 0 for superiority; null if a percentage has no baseline value to refer to. */
    margin: schemas/* number */.aig().nonnegative().nullable(),
    /** The margin as a fraction of the baseline's value, if it was given so. */
    relativeMargin: schemas/* number */.aig().nonnegative().nullable(),
    confidence,
    candidate: schemas/* number */.aig(),
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    reasonCode: schemas/* enum */.k5n(comparisonReasons),
    reason: schemas/* string */.YjP(),
    /** One-sided p-value against the hypothesis that the claim is false: the comparison passes below 1 − confidence. */
    p: schemas/* number */.aig().nullable(),
    /** One-sided p-value against "the candidate is not worse at all": the comparison fails below 1 − confidence, unless it passed. */
    pWorse: schemas/* number */.aig().nullable(),
    /** The margin that equally good models would pass with 80 % probability on this test split. */
    smallestMargin: schemas/* number */.aig().nullable(),
    /**
     * Number of examples that would settle it with 80 % probability: if the models are equally good, and for superiority if the gain
     * is as large as measured. Null if settled or out of reach.
     */
    examplesNeeded: verdict_count.nullable(),
    /**
     * Effect of more examples on an inconclusive comparison: `examples` would settle it, are `unlikely` to help because the estimate
     * itself lies beyond the margin, or `never` would because the margin is 0. Null if settled or not tested.
     */
    sampleSizeAdvice: schemas/* enum */.k5n(sampleSizeAdvices).nullable(),
});
const sliceStates = ['worse', 'missing', 'no worse', 'undecided', 'too small', 'empty'];
const sliceRow = schemas/* strictObject */.rej({
    ...metricInfo,
    kind: schemas/* enum */.k5n(part/* partKinds */.T),
    /** Name for people: `language = en`, or the name of a condition. */
    name: schemas/* string */.YjP(),
    /** The column, several columns joined by ` × `, or the condition; and the value there. */
    by: schemas/* string */.YjP(),
    value: schemas/* string */.YjP(),
    size: verdict_count,
    margin: schemas/* number */.aig().nonnegative(),
    confidence,
    /** True if it is only shown and decides nothing. */
    exploratory: schemas/* boolean */.zMY(),
    candidate: schemas/* number */.aig().nullable(),
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    /**
     * One-sided p-value of being worse beyond the margin, before and after the adjustment over all tested slices: Holm's, or that of
     * Benjamini and Hochberg for exploratory slices.
     */
    p: schemas/* number */.aig().nullable(),
    adjustedP: schemas/* number */.aig().nullable(),
    /** The true drop that its examples would have shown with 80 % probability. */
    smallestDrop: schemas/* number */.aig().nullable(),
    /** `worse` and `missing` fail the gate; `no worse` is shown but never required; `undecided` means neither was shown. */
    state: schemas/* enum */.k5n(sliceStates),
    reasonCode: schemas/* enum */.k5n(sliceReasons),
    reason: schemas/* string */.YjP(),
});
const baseline = schemas/* discriminatedUnion */.gMt('found', [
    schemas/* strictObject */.rej({
        found: schemas/* literal */.euz(true),
        commit: manifest/* commitSchema */.lN.nullable(),
        createdAt: iso/* datetime */.w$().nullable(),
        /** Its age in whole days when it was compared. */
        ageDays: verdict_count.nullable(),
        runUrl: schemas/* url */.OZ5({ protocol: /^https?$/ }).nullable(),
        /** Reason why it could not be compared; null if it was. */
        incomparable: schemas/* string */.YjP().nullable(),
    }),
    schemas/* strictObject */.rej({ found: schemas/* literal */.euz(false), reason: schemas/* string */.YjP() }),
]);
/** The gate's verdict: `report.json`, and everything that the reports show. */
const verdictSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    /** Name of the pipeline, and id of the gate in it. */
    name: schemas/* string */.YjP(),
    gate: schemas/* string */.YjP(),
    /** The evaluated output of the model; left out for a model with one output. */
    output: schemas/* string */.YjP().optional(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    /** True if the job continues. An inconclusive verdict is accepted unless `on-inconclusive: fail` is set. */
    accepted: schemas/* boolean */.zMY(),
    /** The main reason for the outcome, as a code for programs and as a sentence for people. */
    reasonCode: schemas/* enum */.k5n(verdictReasons),
    reason: schemas/* string */.YjP(),
    /** A pull request's change of its own gate or test split; null without one. */
    policy: policyChangeSchema.nullable(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    task: schemas/* enum */.k5n(gate/* tasks */.vB),
    examples: verdict_count,
    /** Number of evaluated models of the candidate, and of the baseline, each trained with another seed; null for one each. */
    replicates: schemas/* int */.Whr().min(2).nullable(),
    /** Groups of examples that are resampled as a whole, and the column that names them; null if examples are independent. */
    groups: schemas/* strictObject */.rej({ by: schemas/* string */.YjP(), count: verdict_count }).nullable(),
    /** One-sided confidence of the intervals in `metrics`. */
    confidence,
    baseline,
    metrics: schemas/* array */.YOg(metricRow),
    requirements: schemas/* array */.YOg(requirementRow),
    comparisons: schemas/* array */.YOg(comparisonRow),
    slices: schemas/* array */.YOg(sliceRow),
    fairness: schemas/* array */.YOg(fairness_rows/* fairnessRowSchema */.T),
    budgets: cost_rows/* budgetsSchema */.O,
    classification: classificationSchema.nullable(),
    history: model_history/* historySchema */.U,
    /** The epoch whose weights the candidate has; null if nothing was trained or the epoch is unavailable. */
    keptEpoch: schemas/* int */.Whr().positive().nullable(),
    testSet: test_set_schema/* testSetSchema */.oD,
    lineage: schemas/* strictObject */.rej({
        /** Meaning of the digests in `model` and `baseline`: models that predicted, or prediction files. */
        evaluated: schemas/* enum */.k5n(['models', 'predictions']),
        model: manifest/* digestSchema */.er,
        /** Digests of several models, whose list has the digest `model`; null if `model` is one artifact. */
        seeds: schemas/* array */.YOg(manifest/* digestSchema */.er).min(2).nullable(),
        baseline: manifest/* digestSchema */.er.nullable(),
        dataset: manifest/* digestSchema */.er,
        /** Digest of the test split alone, which does not change with the training data. */
        testSplit: manifest/* digestSchema */.er,
        /** Columns that a join or a query adds to the rows of a source; absent without either. */
        combined: dataset_schema/* combinedColumnsSchema */.Uu.optional(),
        config: manifest/* digestSchema */.er,
        /** Digests of the files of custom metrics, by their paths. */
        code: schemas/* record */.g1P(schemas/* string */.YjP(), manifest/* digestSchema */.er),
        /** The page of the repository that the commit belongs to. */
        repository: schemas/* url */.OZ5({ protocol: /^https?$/ }).nullable(),
        commit: manifest/* commitSchema */.lN.nullable(),
        tensorline: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+[-+.\w]*$/, 'a version'),
    }),
});
/** Returns the JSON Schema of `report.json`. */
function verdictJsonSchema() {
    return {
        ...z.toJSONSchema(verdictSchema, { target: 'draft-2020-12' }),
        title: 'report.json: the verdict of a gate',
        description: 'Digests are those of manifest.json of an artifact; testSplit is that of the evaluated examples, config that of the section gate.',
    };
}
/** Returns true if a slice fails the gate; an exploratory slice never does. */
function failsGate({ state, exploratory }) {
    return !exploratory && (state === 'worse' || state === 'missing');
}


/***/ }),

/***/ 29555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ch: () => (/* binding */ differenceMethods),
/* harmony export */   lQ: () => (/* binding */ bootstrapMethods),
/* harmony export */   nK: () => (/* binding */ estimateMethods)
/* harmony export */ });
/* unused harmony export seedsMethods */
/** Methods of bounds by resamples, or by influences in their place; `cluster-…` if groups of examples are resampled as a whole. */
const bootstrapMethods = [
    'bca',
    'bootstrap-normal',
    'infinitesimal-jackknife',
    'scaled-tango',
    'weighted-mistakes',
    'cluster-bca',
    'cluster-normal',
    'cluster-jackknife',
    'cluster-scaled-tango',
    'cluster-weighted-mistakes',
];
/** Methods of bounds for means over seeds; `cluster-…` as in `bootstrapMethods`. */
const seedsMethods = ['seeds-t', 'cluster-seeds-t'];
/** Methods of bounds for the candidate's own value. */
const estimateMethods = [
    'clopper-pearson',
    'area-score',
    'mean-area-score',
    'exact',
    ...bootstrapMethods,
    ...seedsMethods,
];
/** Methods of bounds for candidate − baseline. */
const differenceMethods = [
    'tango',
    'area-square-and-add',
    'mean-area-square-and-add',
    'exact',
    ...bootstrapMethods,
    ...seedsMethods,
];


/***/ }),

/***/ 6922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ budgets),
/* harmony export */   n: () => (/* binding */ budgetOf)
/* harmony export */ });
const latency = { unit: 'milliseconds', better: 'lower', from: 'latency' };
const median = { percent: 50 };
const budgets = [
    {
        name: 'model-bytes',
        title: 'size of the model',
        unit: 'bytes',
        better: 'lower',
        from: 'size',
        ...median,
    },
    {
        name: 'parameters',
        title: 'number of parameters',
        unit: 'count',
        better: 'lower',
        from: 'size',
        ...median,
    },
    { ...latency, name: 'latency-p50', title: 'median latency', percent: 50 },
    { ...latency, name: 'latency-p95', title: '95th percentile of the latency', percent: 95 },
    { ...latency, name: 'latency-p99', title: '99th percentile of the latency', percent: 99 },
    {
        name: 'throughput',
        title: 'throughput',
        unit: 'per-second',
        better: 'higher',
        from: 'throughput',
        ...median,
    },
    {
        name: 'cold-start',
        title: 'cold start',
        unit: 'milliseconds',
        better: 'lower',
        from: 'process',
        ...median,
    },
    { name: 'peak-memory', title: 'peak memory', unit: 'bytes', better: 'lower', from: 'process', ...median },
];
function budgetOf(name) {
    return budgets.find((budget) => budget.name === name);
}


/***/ }),

/***/ 15062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ longTails),
/* harmony export */   UX: () => (/* binding */ longTailOfJackknife),
/* harmony export */   ZS: () => (/* binding */ longTail)
/* harmony export */ });
/**
 * Direction of a long tail, in which few units change a value far more than any other unit changes it the other way: `up` if they
 * raise it.
 */
const longTails = ['up', 'down'];
/** Limit for the skewness of the value, which is γ / √n for a mean: six times the acceleration of a BCa interval. */
const mostSkewness = 0.25;
/** Limit for the deviations between mean and median, which are close if outliers on both sides are skewed by chance only. */
const leastOneSided = 0.15;
/**
 * Returns the direction of a long tail in the influences of single units, which makes bounds less reliable than their confidence;
 * null without one. An expanded BCa interval errs by the order of the squared skewness of the value (Hall, "The bootstrap and
 * Edgeworth expansion", 1992, section 3.10), and few units show less of a tail than there is. The limits are measured in
 * docs/gate-error-rates.md#long-tails.
 * @param influences change of the value by each unit
 * @param variance variance of the value, in the scale of the squared influences, if more than the units makes it vary
 */
function longTail(influences, variance = sumOf(influences, 2)) {
    if (variance === 0)
        return null;
    const skewness = sumOf(influences, 3) / variance ** 1.5;
    if (Math.abs(skewness) < mostSkewness)
        return null;
    const units = influences.weights.reduce((sum, weight) => sum + weight, 0);
    const median = medianOf(influences) / Math.sqrt(sumOf(influences, 2) / units);
    if (-median * Math.sign(skewness) < leastOneSided)
        return null;
    return skewness > 0 ? 'up' : 'down';
}
/** Returns the direction of a long tail, given the values without each unit. */
function longTailOfJackknife({ values, weights }) {
    const mean = sumOf({ values, weights }, 1) / weights.reduce((sum, weight) => sum + weight, 0);
    return longTail({ values: values.map((value) => mean - value), weights });
}
function sumOf({ values, weights }, power) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += (weights[index] ?? 0) * (values[index] ?? NaN) ** power;
    return sum;
}
function medianOf({ values, weights }) {
    const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
    let below = 0;
    for (const index of Array.from(values.keys()).sort((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN))) {
        below += weights[index] ?? 0;
        if (below >= half)
            return values[index] ?? NaN;
    }
    return NaN;
}


/***/ }),

/***/ 75703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ metricUnits),
/* harmony export */   Xs: () => (/* binding */ signedImprovement),
/* harmony export */   pf: () => (/* binding */ budgetUnits),
/* harmony export */   vQ: () => (/* binding */ directions)
/* harmony export */ });
const directions = ['higher', 'lower'];
/** Returns a change of a metric with the sign that makes an improvement positive. */
function signedImprovement(change, better) {
    return better === 'higher' ? change : -change;
}
/** Units of metric values; a fraction is shown in percent. */
const metricUnits = ['fraction', 'score', 'label'];
/** Units of the costs of a model. */
const budgetUnits = ['bytes', 'count', 'milliseconds', 'per-second'];


/***/ })

};
