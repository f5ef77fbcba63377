export const id = 6958;
export const ids = [6958];
export const modules = {

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
var number_unit = __webpack_require__(98084);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var metrics_budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/fact.js
var fact = __webpack_require__(37919);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/benchmark/histogram.js



const counts = schemas/* array */.YOg(schemas/* int */.Whr().nonnegative());
/** How often each latency occurred; what is above the last edge is counted in the last bin. */
const histogramSchema = schemas/* strictObject */.rej({
    /** Milliseconds, one more than there are bins. */
    edges: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).min(2),
    candidate: counts,
    baseline: counts.nullable(),
});
const bins = 40;
/** Bins of equal width from the least value to the 99th percentile, which a few slow answers do not squeeze together. */
function histogramOf({ candidate, baseline }) {
    const all = [...candidate, ...(baseline ?? [])];
    const least = (0,d3_array/* min */.jk)(all) ?? 0;
    const width = Math.max((0,fact/* percentile */.Y)(all, 99) - least, Number.EPSILON) / bins;
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





/** What the report shows of the models' costs. */
const budgetsSchema = schemas/* strictObject */.rej({
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
        metric: schemas/* enum */.k5n(metrics_budget/* budgets */.R.map(({ name }) => name)),
        better: schemas/* enum */.k5n(number_unit/* directions */.vQ),
        unit: schemas/* enum */.k5n(number_unit/* budgetUnits */.pf),
        candidate: schemas/* number */.aig(),
        baseline: schemas/* number */.aig().nullable(),
        /** How many measurements of each model are behind the value; null where it is known. */
        samples: schemas/* int */.Whr().positive().nullable(),
    })),
    /** Null when no latency was asked for. */
    latency: histogramSchema.nullable(),
});
function budgetRows(facts) {
    const latencies = facts['latency-p50']?.samples;
    return {
        rows: (0,fact/* namesOf */.e)(facts).flatMap((name) => {
            const budget = (0,metrics_budget/* budgetOf */.n)(name);
            const fact = facts[name];
            if (!budget || !fact)
                return [];
            const { better, unit } = budget;
            const { candidate, baseline, samples } = fact;
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

/***/ 37919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ percentile),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _metrics_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6922);

/** Names of the budgets that are there, in the order of the declaration. */
function namesOf(facts) {
    return _metrics_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgets */ .R.flatMap(({ name }) => (facts[name] ? [name] : []));
}
/** The value that a percentage of the samples is not above, between neighbours in proportion. */
function percentile(samples, percent) {
    const sorted = samples.toSorted((a, b) => a - b);
    const index = (percent / 100) * (sorted.length - 1);
    const below = sorted[Math.floor(index)] ?? NaN;
    const above = sorted[Math.ceil(index)] ?? NaN;
    return below + (above - below) * (index - Math.floor(index));
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
/** Shares of one group; null where no example of it tells. */
const rates = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    accuracy: rate,
    /** Share that is given the positive class. */
    selection: rate,
    truePositive: rate,
    falsePositive: rate,
});
const fairnessRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The class that is an advantage; null when only accuracies are compared. */
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
/** How a slice was cut out: `quarter` at the quartiles of this very test split, so that another one has others. */
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


/** What was said beforehand of how often the test split may be asked, and what is told of the answers. */
const testSetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    disclosure: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['full', 'verdict-only']),
    budget: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().nullable(),
    adaptivity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['full', 'none']),
});
function testSetOf({ 'test-set': { disclosure, budget, adaptivity } }) {
    return { disclosure, budget: budget ?? null, adaptivity };
}
/** What the intervals of the verdict still mean when the same test split is asked again. */
function reuseText({ disclosure, budget, adaptivity }) {
    if (disclosure === 'full' || budget === null)
        return 'The confidence of an interval is that of a test split asked for the first time: once candidates are chosen by what earlier reports said of it, no guarantee holds.';
    const how = adaptivity === 'full' ? 'each of which may depend on those before' : 'all fixed before the first';
    return `Only pass or fail is published. The confidences hold over ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(budget)} decisions together, ${how}.`;
}


/***/ }),

/***/ 56958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FW: () => (/* binding */ failsGate),
  $D: () => (/* binding */ verdictSchema)
});

// UNUSED EXPORTS: outlooks, sliceStates, verdictJsonSchema

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
// EXTERNAL MODULE: ./build/core/js/src/model/history.js
var model_history = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-rows.js + 1 modules
var cost_rows = __webpack_require__(25477);
// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/curves/curve-schema.js

/** From left to right, each `[x, y]`, so thinned that a drawing shows no difference. */
const points = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]));
const curve = schemas/* strictObject */.rej({ area: schemas/* number */.aig(), points });
const both = schemas/* strictObject */.rej({ candidate: curve, baseline: curve.nullable() });
/** One class against the rest, by the score that the model gives it. */
const classCurvesSchema = schemas/* strictObject */.rej({
    class: schemas/* string */.YjP(),
    /** Examples of the class, of all. */
    share: schemas/* number */.aig(),
    /** False positive rate to true positive rate; the area is ROC AUC. */
    roc: both,
    /** Recall to precision; the area is the average precision. */
    precision: both,
});

;// CONCATENATED MODULE: ./build/core/js/src/metrics/findings-schema.js


const count = schemas/* int */.Whr().nonnegative();
const flip = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    candidate: schemas/* string */.YjP(),
    baseline: schemas/* string */.YjP(),
    /** The scores that candidate and baseline give to their own answers; null where there are classes only. */
    score: schemas/* number */.aig().nullable(),
    baselineScore: schemas/* number */.aig().nullable(),
});
/** The first of them, those first of which the candidate is surest. */
const flips = schemas/* strictObject */.rej({ count, examples: schemas/* array */.YOg(flip) });
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
/** What the report shows of a classification besides its metrics. */
const classificationSchema = schemas/* strictObject */.rej({
    classes: schemas/* array */.YOg(classRow),
    /** Rows are labels, columns predictions; null with more classes than a page can show. */
    confusion: schemas/* strictObject */.rej({ candidate: matrix, baseline: matrix.nullable() }).nullable(),
    /** The most frequent mistakes of the candidate. */
    confusions: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schemas/* string */.YjP(), predicted: schemas/* string */.YjP(), count })),
    /** Null when the scores are not probabilities. */
    calibration: calibration.nullable(),
    /** Null without scores. */
    curves: schemas/* array */.YOg(classCurvesSchema).nullable(),
    /** Examples the candidate gets wrong and the baseline right, and the other way round. */
    flips: schemas/* strictObject */.rej({ broken: flips, fixed: flips }).nullable(),
});

// EXTERNAL MODULE: ./build/core/js/src/gate/fairness/fairness-rows.js
var fairness_rows = __webpack_require__(58374);
// EXTERNAL MODULE: ./build/core/js/src/inference/methods.js
var methods = __webpack_require__(29555);
;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/replicates-schema.js

/** A metric's value for each seed's model, in the order in which the models were given. */
const seedValuesSchema = schemas/* strictObject */.rej({
    candidate: schemas/* array */.YOg(schemas/* number */.aig()).min(2),
    /** Null where there is no baseline. */
    baseline: schemas/* array */.YOg(schemas/* number */.aig()).min(2).nullable(),
});

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-schema.js
var test_set_schema = __webpack_require__(47402);
;// CONCATENATED MODULE: ./build/core/js/src/gate/base-policy-schema.js



const judgement = schemas/* strictObject */.rej({ outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI), accepted: schemas/* boolean */.zMY(), reason: schemas/* string */.YjP() });
/** What a pull request changes of how it is judged, and what came of judging it both ways. */
const policyChangeSchema = schemas/* strictObject */.rej({
    /** The commit whose gate and test split hold until the change is merged. */
    baseCommit: manifest/* commitSchema */.lN,
    /** A sentence for each change of the gate. */
    gate: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** How the test split differs from that of the base branch; null when it does not. */
    testSplit: schemas/* string */.YjP().nullable(),
    /** Digest of the gate at the base commit; null when there it could not be read. */
    config: manifest/* digestSchema */.er.nullable(),
    /** By the label that says so, somebody with write access let the pull request's own gate and test split decide alone. */
    allowed: schemas/* boolean */.zMY(),
    label: schemas/* string */.YjP(),
    /** By the gate and the test split of the base; null with a reason where that could not be done. */
    base: schemas/* union */.KCZ([judgement, schemas/* strictObject */.rej({ outcome: schemas/* null */.chJ(), reason: schemas/* string */.YjP() })]),
    /** By those of the pull request. */
    proposed: judgement,
});

// EXTERNAL MODULE: ./build/core/js/src/gate/slices/part.js
var part = __webpack_require__(33212);
// EXTERNAL MODULE: ./build/core/js/src/statistics/long-tail.js
var long_tail = __webpack_require__(15062);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(98084);
;// CONCATENATED MODULE: ./build/core/js/src/gate/verdict.js
















const verdict_count = schemas/* int */.Whr().nonnegative();
const confidence = schemas/* number */.aig().gt(0.5).lt(1);
/** One-sided bounds; null where the examples cannot tell, and then `note` says why. */
const interval = schemas/* strictObject */.rej({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() });
const metricInfo = {
    metric: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    better: schemas/* enum */.k5n(number_unit/* directions */.vQ),
    unit: schemas/* enum */.k5n(number_unit/* metricUnits */.EN),
};
/** Number of resamples that the interval comes from; null for a closed form. */
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
    /** Whether a few examples gain far more than any loses (`up`), or lose far more than any gains, so that bounds are less sure than they say. */
    longTail: schemas/* enum */.k5n(long_tail/* longTails */.OB).nullable(),
    /** Two-sided p-value of McNemar's exact test; null for what is not simply right or wrong. */
    mcnemarP: schemas/* number */.aig().nullable(),
});
const metricRow = schemas/* strictObject */.rej({
    ...metricInfo,
    candidate: estimate,
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    /** What candidate and baseline are means of; null where there is one model of each. */
    seeds: seedValuesSchema.nullable(),
});
const requirementRow = schemas/* strictObject */.rej({
    text: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    unit: schemas/* enum */.k5n([...number_unit/* metricUnits */.EN, ...number_unit/* budgetUnits */.pf]),
    /** Whether the point estimate or the confidence bound had to hold. */
    kind: schemas/* enum */.k5n(['point', 'bound']),
    /** Null where it could not be measured. */
    value: schemas/* number */.aig().nullable(),
    interval: interval.nullable(),
    confidence,
    /** Measured on a machine that others use too: it warns, and has no part in the outcome. */
    advisory: schemas/* boolean */.zMY(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    reason: schemas/* string */.YjP(),
});
const outlooks = ['examples', 'unlikely', 'never'];
const comparisonRow = schemas/* strictObject */.rej({
    ...metricInfo,
    unit: schemas/* enum */.k5n([...number_unit/* metricUnits */.EN, ...number_unit/* budgetUnits */.pf]),
    /** What had to be shown of the candidate. */
    test: schemas/* enum */.k5n(compare/* claims */.O),
    /** In the units of the metric, 0 for superiority; null where there is no baseline value to take a percentage of. */
    margin: schemas/* number */.aig().nonnegative().nullable(),
    /** The fraction of the baseline's value that the margin is, where it was given so. */
    relativeMargin: schemas/* number */.aig().nonnegative().nullable(),
    confidence,
    candidate: schemas/* number */.aig(),
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    reason: schemas/* string */.YjP(),
    /** One-sided p-value against what had to be shown being false: it passes below 1 − confidence. */
    p: schemas/* number */.aig().nullable(),
    /** One-sided p-value against "the candidate is not worse at all": it fails below 1 − confidence, unless it passed. */
    pWorse: schemas/* number */.aig().nullable(),
    /** The margin that equally good models would pass with 80 % probability on this test split. */
    smallestMargin: schemas/* number */.aig().nullable(),
    /**
     * Examples that would settle it with 80 % probability: if the models are equally good, and for superiority if the gain is
     * what it seems. Null when settled or out of reach.
     */
    examplesNeeded: verdict_count.nullable(),
    /**
     * Of an inconclusive comparison whether more `examples` would settle it, are `unlikely` to help because the estimate itself
     * lies beyond the margin, or `never` would, because there is no margin; null when settled or not judged.
     */
    sampleSizeAdvice: schemas/* enum */.k5n(outlooks).nullable(),
});
const sliceStates = ['worse', 'vanished', 'no worse', 'undecided', 'too small', 'empty'];
const sliceRow = schemas/* strictObject */.rej({
    ...metricInfo,
    kind: schemas/* enum */.k5n(part/* partKinds */.T),
    /** What people call it: `language = en`, or the name of a condition. */
    name: schemas/* string */.YjP(),
    /** The column, several joined by ` × `, or the condition; and the value there. */
    by: schemas/* string */.YjP(),
    value: schemas/* string */.YjP(),
    size: verdict_count,
    margin: schemas/* number */.aig().nonnegative(),
    confidence,
    /** Whether it is only looked at and decides nothing. */
    exploratory: schemas/* boolean */.zMY(),
    candidate: schemas/* number */.aig().nullable(),
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    /** One-sided p-value of being worse beyond the margin, before and after the adjustment over all tested slices: Holm's, or Benjamini and Hochberg's of exploratory slices. */
    p: schemas/* number */.aig().nullable(),
    adjustedP: schemas/* number */.aig().nullable(),
    /** The true drop that its examples would have shown with 80 % probability. */
    smallestDrop: schemas/* number */.aig().nullable(),
    /** `worse` and `vanished` fail the gate; `no worse` is shown, never required; `undecided` is neither shown worse nor no worse. */
    state: schemas/* enum */.k5n(sliceStates),
    reason: schemas/* string */.YjP(),
});
const baseline = schemas/* discriminatedUnion */.gMt('found', [
    schemas/* strictObject */.rej({
        found: schemas/* literal */.euz(true),
        commit: manifest/* commitSchema */.lN.nullable(),
        createdAt: iso/* datetime */.w$().nullable(),
        /** How old it was when it was compared with, in whole days. */
        ageDays: verdict_count.nullable(),
        runUrl: schemas/* url */.OZ5({ protocol: /^https?$/ }).nullable(),
        /** Why it could not be compared; null when it was. */
        incomparable: schemas/* string */.YjP().nullable(),
    }),
    schemas/* strictObject */.rej({ found: schemas/* literal */.euz(false), reason: schemas/* string */.YjP() }),
]);
/** The gate's verdict: `report.json`, and all that the reports show. */
const verdictSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    /** Name of the line and id of the gate in it. */
    name: schemas/* string */.YjP(),
    gate: schemas/* string */.YjP(),
    /** The output of the model that was judged; left out where it has no other. */
    output: schemas/* string */.YjP().optional(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    /** Whether the job goes on: an inconclusive verdict does unless `on-inconclusive: fail`. */
    accepted: schemas/* boolean */.zMY(),
    /** The one reason for the outcome. */
    reason: schemas/* string */.YjP(),
    /** What a pull request changes of how it is judged; null where nothing is changed. */
    policy: policyChangeSchema.nullable(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    task: schemas/* enum */.k5n(gate/* tasks */.vB),
    examples: verdict_count,
    /** How many models of the candidate, and of the baseline, were judged, each trained by a seed of its own; null for one each. */
    replicates: schemas/* int */.Whr().min(2).nullable(),
    /** Groups of examples that were drawn as a whole, and the column that names them; null when each was drawn on its own. */
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
    /** The epoch whose weights the candidate has; null where nothing was trained or nobody knows. */
    keptEpoch: schemas/* int */.Whr().positive().nullable(),
    testSet: test_set_schema/* testSetSchema */.oD,
    lineage: schemas/* strictObject */.rej({
        /** What the digests of candidate and baseline are of: models that were asked, or predictions that were given. */
        evaluated: schemas/* enum */.k5n(['models', 'predictions']),
        model: manifest/* digestSchema */.er,
        /** Of several models, which `model` names together by the digest of this list; null where `model` is one artifact. */
        seeds: schemas/* array */.YOg(manifest/* digestSchema */.er).min(2).nullable(),
        baseline: manifest/* digestSchema */.er.nullable(),
        dataset: manifest/* digestSchema */.er,
        /** The test split alone, which stays the same when only training data change. */
        testSplit: manifest/* digestSchema */.er,
        config: manifest/* digestSchema */.er,
        /** Digests of the files that metrics of the user's own came from, by their paths. */
        code: schemas/* record */.g1P(schemas/* string */.YjP(), manifest/* digestSchema */.er),
        /** The page of the repository that the commit belongs to. */
        repository: schemas/* url */.OZ5({ protocol: /^https?$/ }).nullable(),
        commit: manifest/* commitSchema */.lN.nullable(),
        tensorline: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+[-+.\w]*$/, 'a version'),
    }),
});
/** The JSON Schema of `report.json`. */
function verdictJsonSchema() {
    return {
        ...z.toJSONSchema(verdictSchema, { target: 'draft-2020-12' }),
        title: 'report.json: the verdict of a gate',
        description: 'Digests are those of manifest.json of an artifact; testSplit is that of the examples judged on, config that of the section gate.',
    };
}
/** Returns whether a slice fails the gate; an exploratory slice never does. */
function failsGate({ state, exploratory }) {
    return !exploratory && (state === 'worse' || state === 'vanished');
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
/** By which resamples, or influences in their place, give bounds; `cluster-…` where groups of examples were drawn as a whole. */
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
/** Of means over seeds; `cluster-…` as there. */
const seedsMethods = ['seeds-t', 'cluster-seeds-t'];
/** Of the candidate's own value. */
const estimateMethods = [
    'clopper-pearson',
    'area-score',
    'exact',
    ...bootstrapMethods,
    ...seedsMethods,
];
/** Of candidate − baseline. */
const differenceMethods = [
    'tango',
    'area-square-and-add',
    'exact',
    ...bootstrapMethods,
    ...seedsMethods,
];


/***/ })

};
