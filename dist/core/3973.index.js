export const id = 3973;
export const ids = [3973];
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

/***/ 36444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lo: () => (/* binding */ columnNames),
  us: () => (/* binding */ digestOfSplit),
  Jp: () => (/* binding */ openDataset),
  JB: () => (/* binding */ readColumn),
  OX: () => (/* binding */ readPreparation),
  bS: () => (/* binding */ readSplit)
});

// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/images/image-decoding.js + 1 modules
var image_decoding = __webpack_require__(56049);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js + 1 modules
var dataset_schema = __webpack_require__(76137);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/preparation.js


const moments = schemas/* object */.Ikc({
    mean: schemas/* number */.aig(),
    deviation: schemas/* number */.aig(),
    minimum: schemas/* number */.aig(),
    maximum: schemas/* number */.aig(),
});
const columnStatistics = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('number'), count: schemas/* int */.Whr(), missing: schemas/* int */.Whr(), moments: moments.nullable() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('category'),
        count: schemas/* int */.Whr(),
        missing: schemas/* int */.Whr(),
        categories: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), count: schemas/* int */.Whr(), missing: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('image'), count: schemas/* int */.Whr(), missing: schemas/* int */.Whr(), channels: schemas/* array */.YOg(moments) }),
]);
const classCounts = schemas/* record */.g1P(schemas/* enum */.k5n(dataset_schema/* splitNames */.bZ), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()));
/** Counts and statistics of a preparation; recorded beside the dataset, outside its digest. */
const preparationSchema = schemas/* object */.Ikc({
    /** Statistics of the raw values of all examples that were kept, without private columns. */
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), columnStatistics),
    /** How many examples of each class; null when the label is a number. */
    classes: classCounts.nullable(),
    /** The same of each of several labels that has classes, by the name of its output. */
    classesOfOutputs: schemas/* record */.g1P(schemas/* string */.YjP(), classCounts).optional(),
    /** How files of the sources are written where that was found out. */
    findings: schemas/* array */.YOg(schemas/* string */.YjP()),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The files of the dataset; absent if an older version made it of parts. */
    sources: schemas/* object */.Ikc({ files: schemas/* int */.Whr(), first: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })) })
        .optional(),
});

// EXTERNAL MODULE: ./build/core/js/src/dataset/private-names.js
var private_names = __webpack_require__(61172);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
// EXTERNAL MODULE: ./build/core/js/src/dataset/shard-files.js
var shard_files = __webpack_require__(44136);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-split.js + 1 modules
var stored_split = __webpack_require__(3601);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/dataset.js












/** Opens a dataset and verifies every file of it. @throws UserError when it is not whole. */
function openDataset(folder) {
    return (0,artifact/* openArtifact */.HI)(folder, 'dataset', dataset_schema/* datasetDetailsSchema */.um);
}
/** Digest of a split's own rows, which stays the same when only other splits change. */
function digestOfSplit({ manifest }, split) {
    return (0,digest/* digestOfJson */.Qs)((0,shard_files/* shardEntries */.vP)(manifest, split).map(({ sha256 }) => sha256));
}
/** Reads a whole split into memory, raw and in the dataset's order. */
async function readSplit(dataset, split) {
    const decoding = new image_decoding/* ImageDecoding */.R();
    try {
        const examples = new stored_examples/* StoredExamples */.J(dataset, split, decoding);
        return await examples.loadWithIds([{ start: 0, count: examples.size }]);
    }
    finally {
        await decoding.close();
    }
}
/**
 * Returns one column of a split: one value for each example in the dataset's order, null for a missing one. Any column of the
 * source is accepted, also one that is not a feature, except a private one.
 * @throws UserError that lists the columns there are.
 */
async function readColumn(dataset, split, column) {
    const stored = new stored_split/* StoredSplit */.W(dataset, split);
    const names = namesIn(stored, dataset);
    if (names.includes(column)) {
        const [values] = stored.readColumns([column]);
        return values ? valuesOf(values) : [];
    }
    throw new user_error/* UserError */.yo({
        code: 'DATA_UNKNOWN_COLUMN',
        found: `no column ${column} in the dataset ${dataset.details.name}`,
        expected: `one of ${names.join(', ')}`,
        hint: 'Correct the name, or add the column to the source.',
    });
}
/** Names of the columns that `readColumn` reads. */
async function columnNames(dataset, split) {
    return namesIn(new stored_split/* StoredSplit */.W(dataset, split), dataset);
}
function namesIn({ names }, { details: { features } }) {
    const hidden = (0,private_names/* privateNames */.o)(features);
    const images = features.kind === 'image' ? [reserved_columns/* imageColumn */.m] : (0,dataset_features/* imageColumnsOf */.UL)(features).map(({ name }) => name);
    return names.filter((name) => !hidden.has(name) && !images.includes(name));
}
/** Returns the counts, statistics and warnings of the preparation. They are not part of the digest, so not verified. */
async function readPreparation({ folder }) {
    return preparationSchema.parse(await (0,artifact/* readRunRecord */.lR)(folder));
}
function valuesOf(column) {
    switch (column.kind) {
        case 'number':
            return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
        case 'category':
            return Array.from(column.codes, (code) => column.categories[code] ?? null);
        case 'text':
            return [...column.values];
        case 'bytes':
            throw new TypeError(`column ${column.name} holds bytes`);
    }
}


/***/ }),

/***/ 34401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ imagePixels)
/* harmony export */ });
/* harmony import */ var _images_read_pixels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20201);

/** Decodes an image as it is stored in a dataset to pixels. @throws BadImage when it cannot be read or has another size */
function imagePixels(features, bytes, into) {
    if (features.encoding === 'raw')
        into.set(bytes);
    else
        (0,_images_read_pixels_js__WEBPACK_IMPORTED_MODULE_0__/* .readPixels */ .a)(bytes, features, into);
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

/***/ 97133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   L7: () => (/* binding */ sliceReason),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19709);


/** Returns the sentence that explains the outcome, with its code: its first reason, and the number of further reasons. */
function reasonOf(outcome, parts) {
    switch (outcome) {
        case 'pass':
            return passed(parts);
        case 'fail':
        case 'inconclusive':
            return firstOf(explainOutcome(outcome, parts));
    }
}
/** Returns every reason for the outcome, each as a sentence without its full stop. */
function reasonsOf(outcome, parts) {
    return explainOutcome(outcome, parts).map(({ reason }) => reason);
}
function explainOutcome(outcome, { requirements, comparisons, slices }) {
    const counted = requirements.filter(({ advisory }) => !advisory);
    const rows = [...counted, ...comparisons].filter((row) => row.outcome === outcome);
    const worse = outcome === 'fail' ? slices.filter(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failsGate */ .FW) : [];
    return [...rows, ...worse.map((slice) => ({ reasonCode: slice.reasonCode, reason: sliceReason(slice) }))];
}
/** Returns the failure of a slice as a part of a sentence. */
function sliceReason({ kind, by, value, title, state, reason }) {
    const quoted = JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(value));
    if (state === 'missing')
        return `the slice ${kind === 'condition' ? quoted : `of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(by)} ${quoted}`} is ${reason}`;
    return `${kind === 'condition' ? `in ${quoted}` : `where ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(by)} is ${quoted}`}, ${title} is ${reason}`;
}
function passed({ requirements, comparisons, slices, baseline }) {
    const [first] = comparisons;
    const more = comparisons.length - 1;
    const counted = requirements.filter(({ advisory }) => !advisory);
    const reasons = [
        ...(first ? [first] : []),
        ...(first && more > 0
            ? [{ ...first, reason: `${more} more ${more === 1 ? 'comparison passes' : 'comparisons pass'}` }]
            : []),
        ...(counted.length > 0 ? [{ reasonCode: 'met', reason: requirementsHold(counted) }] : []),
        ...(baseline.found && slices.some(({ exploratory }) => !exploratory)
            ? [{ reasonCode: 'not-worse', reason: 'no slice is shown to be worse' }]
            : []),
        ...(baseline.found
            ? []
            : [{ reasonCode: 'no-baseline', reason: 'there is no baseline to compare with' }]),
    ];
    const [{ reasonCode } = noRules] = reasons;
    const text = (reasons.length === 0 ? [noRules] : reasons).map(({ reason }) => reason).join('; ');
    return { reasonCode, reason: capitalised(text) };
}
const noRules = { reasonCode: 'no-rules', reason: 'the gate has no rules' };
function requirementsHold(requirements) {
    const [only] = requirements;
    return requirements.length === 1 && only ? only.reason : `all ${requirements.length} requirements hold`;
}
function firstOf([first, ...rest]) {
    if (!first)
        throw new TypeError('an outcome without a reason');
    const more = rest.length === 0 ? '' : `; and ${rest.length} more ${rest.length === 1 ? 'reason' : 'reasons'}`;
    return { reasonCode: first.reasonCode, reason: capitalised(`${first.reason}${more}`) };
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
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

/***/ 56049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ImageDecoding)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoder-threads.js




/** Each thread has a copy of the decoders, about 20 MB. */
const mostThreads = 16;
/** Returns the number of threads that use all processors. */
function threadsOfMachine() {
    return Math.min((0,external_node_os_.availableParallelism)(), mostThreads);
}
/** Threads that decode images. */
class DecoderThreads {
    #workers;
    /** @param size number of threads; by default, one for each processor */
    constructor(size = threadsOfMachine()) {
        this.#workers = Array.from({ length: size }, () => new DecoderThread());
    }
    get size() {
        return this.#workers.length;
    }
    /** Decodes a batch of images, and counts their pixel values. */
    async count(images, target) {
        const reply = await this.#free.run({ task: 'count', images, target });
        if (reply.task === 'count')
            return reply.result;
        throw new TypeError('a reply to another task');
    }
    /** Decodes a batch of images. */
    async read(images, target) {
        const reply = await this.#free.run({ task: 'read', images, target });
        if (reply.task === 'read')
            return reply.result;
        throw new TypeError('a reply to another task');
    }
    /** Ends the threads. Batches without a result never get one. */
    async close() {
        await Promise.all(this.#workers.map((worker) => worker.close()));
    }
    /** The thread with the fewest batches. */
    get #free() {
        const [free] = this.#workers.toSorted((a, b) => a.waiting - b.waiting);
        if (free)
            return free;
        throw new TypeError('no threads');
    }
}
class DecoderThread {
    #worker = new external_node_worker_threads_.Worker(program());
    #waiting = new Map();
    #next = 0;
    #failure = null;
    constructor() {
        this.#worker.on('message', (reply) => {
            this.#waiting.get(reply.id)?.resolve(reply);
            this.#waiting.delete(reply.id);
        });
        this.#worker.on('error', (error) => {
            this.#failure = new Error('a thread that decodes images ended', { cause: error });
            for (const { reject } of this.#waiting.values())
                reject(error);
            this.#waiting.clear();
        });
    }
    /** Number of batches without a result. */
    get waiting() {
        return this.#waiting.size;
    }
    run({ images, ...of }) {
        const id = this.#next++;
        // Copies, because the buffer of a file may contain more than the file.
        const copies = images.map((image) => new Uint8Array(image));
        return new Promise((resolve, reject) => {
            if (this.#failure) {
                reject(this.#failure);
                return;
            }
            this.#waiting.set(id, { resolve, reject });
            const message = { id, ...of, images: copies };
            this.#worker.postMessage(message, copies.map(({ buffer }) => buffer));
        });
    }
    async close() {
        await this.#worker.terminate();
    }
}
/** Returns the program of a thread: its source when Node runs the sources, else the bundle. */
function program() {
    const source = import.meta.url.endsWith('.ts');
    return (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(import.meta.url), source ? 'src/images/decode-worker.ts' : 'dist/images/index.js');
}

;// CONCATENATED MODULE: ./build/core/js/src/images/image-decoding.js


/** Fewer bytes are decoded before threads are started. */
const bytesWithoutThreads = 2 ** 20;
/** Batches of each thread at a time: threads must not wait while the main thread trains a model. */
const batchesOfThread = 8;
/** Decodes batches of images, in threads if there are many. */
class ImageDecoding {
    #size;
    #threads = null;
    #bytes = 0;
    /** @param threads number of threads; by default, one for each processor */
    constructor(threads) {
        this.#size = threads;
    }
    /** Does the work for each batch. Batches are read when there is room for them, and finish in any order. */
    async run(batches, work) {
        const iterator = batches[Symbol.iterator]();
        while (this.#threads === null) {
            const next = iterator.next();
            if (next.done === true)
                return;
            work.here(next.value);
            this.#bytes += next.value.images.reduce((sum, { length }) => sum + length, 0);
            if (this.#bytes > bytesWithoutThreads)
                this.#threads = new DecoderThreads(this.#size);
        }
        const threads = this.#threads;
        const rest = { [Symbol.iterator]: () => iterator };
        await (0,p_map["default"])(rest, (batch) => work.inThread(batch, threads), {
            concurrency: batchesOfThread * threads.size,
        });
    }
    /** Ends the threads. Unfinished work never finishes. */
    async close() {
        await this.#threads?.close();
    }
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

/***/ 85756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ manualOf),
/* harmony export */   s: () => (/* binding */ guidanceOf)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38602);
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73375);



/** Returns the address of the documentation page that explains reports of this version. */
function manualOf({ lineage }) {
    return (0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_0__/* .manualPage */ .s)('report', lineage.tensorline);
}
/** Returns the meaning of the outcome and the next step, for readers without knowledge of statistics. */
function guidanceOf(verdict) {
    if (isNotEvaluatedByBase(verdict))
        return 'A pull request fails if it cannot be evaluated with the gate and the test split of its base. Correct the cause that the reason names, or let a maintainer review the change.';
    switch (verdict.outcome) {
        case 'pass':
            return passed(verdict);
        case 'fail':
            return verdict.classification?.flips
                ? 'At least one check failed. Look at the checks marked as failed below, then at the changed predictions: the examples that only the baseline predicted correctly.'
                : 'At least one check failed. Look at the checks marked as failed below.';
        case 'inconclusive':
            return inconclusive(verdict);
    }
}
function isNotEvaluatedByBase({ outcome, policy }) {
    return outcome === 'fail' && policy?.base.outcome === null && policy.proposed.outcome !== 'fail';
}
function passed({ comparisons, slices }) {
    const holds = 'Everything that the gate requires holds on these examples';
    if (comparisons.length > 0)
        return `${holds}, and a loss beyond the margin is ruled out with the confidence shown. No action is needed.`;
    return slices.some(({ exploratory, difference }) => !exploratory && difference !== null)
        ? `${holds}: no slice is shown to be worse than with the baseline.`
        : `${holds}. The candidate was not compared with a baseline.`;
}
function inconclusive({ comparisons }) {
    const open = comparisons.filter(({ outcome }) => outcome === 'inconclusive');
    if (open.length === 0)
        return 'A requirement could not be measured on these examples. This is not evidence that it is missed.';
    if (open.every(({ difference }) => difference === null))
        return 'There was no baseline to compare the candidate with.';
    const within = open.filter((row) => row.test === 'non-inferiority');
    const found = within.length > 0
        ? 'This is not evidence that the candidate is worse.'
        : 'The candidate must be better than the baseline, and these examples do not show a gain. This is not evidence that it is worse.';
    return `${found} ${remedy(open, within.length > 0)}`;
}
/** Returns the changes that could settle all inconclusive comparisons. */
function remedy(open, withMargin) {
    const wider = withMargin ? ', or accept a wider margin' : '';
    if (open.some(({ sampleSizeAdvice }) => sampleSizeAdvice === 'unlikely'))
        return withMargin
            ? `The measured loss already exceeds the margin; more test examples will probably not help. Improve the candidate, or accept a wider margin.`
            : 'More test examples will probably not help, since the measured gain is not above 0.';
    if (open.some(({ sampleSizeAdvice }) => sampleSizeAdvice === 'never'))
        return 'With a margin of 0 no number of examples is enough. Set a margin above 0: the loss that you can accept.';
    const withoutInterval = open.find(({ difference }) => difference !== null && difference.interval === null);
    if (withoutInterval)
        return withoutIntervalText(withoutInterval);
    const needed = (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .max */ .T9)(open, ({ examplesNeeded }) => examplesNeeded) ?? 0;
    if (needed === 0)
        return `The seeds differ so much that no number of test examples would be enough: train more seeds${wider}.`;
    return withMargin
        ? `Add test examples, to about ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(needed)} in all, or set a wider margin, if you can accept the loss.`
        : `About ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(needed)} test examples would be enough if the true gain equals the measured gain.`;
}
function withoutIntervalText({ title, difference }) {
    const reason = difference?.note ?? null;
    return `No interval exists for the change in ${title}${reason === null ? '' : `: ${reason}`}.`;
}


/***/ }),

/***/ 21408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chart)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);

/** Returns a drawing that screen readers treat as one image. */
function chart({ title, width, height, kind = 'chart' }, ...content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
    <title>${title}</title>
    ${content}
  </svg>`;
}


/***/ }),

/***/ 67354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ dataTable),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vd: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


const number = (title) => ({ title, align: 'number' });
const text = (title) => ({ title });
/** Returns a table that scrolls in its own frame on a narrow page; the first cell of a row is its heading. */
function dataTable(caption, columns, rows) {
    const side = (index) => (columns[index]?.align === 'number' ? 'number' : 'text');
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title }, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="col" class="${side(index)}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([head = null, ...cells]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td class="${side(index + 1)}">${cell}</td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
/** Limit of rows on a page; more rows make it slow, and few readers look at them. */
const mostRows = 300;
/**
 * Returns a table whose first rows are shown. The others are collapsed; those beyond the limit are only in `report.json`.
 */
function foldedTable(caption, columns, rows, shown) {
    const [open, folded] = [rows.slice(0, shown), rows.slice(shown, mostRows)];
    const left = rows.length - open.length - folded.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${dataTable(caption, columns, open)}
  ${folded.length === 0
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<details class="more">
          <summary>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(folded.length)} more</summary>
          ${dataTable(`${caption}: the rest`, columns, folded)}
        </details>`}
  ${left === 0 ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="note">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more are in report.json next to this page.</p>`}`;
}
function section(title, id, ...content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}


/***/ }),

/***/ 35166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export escapeHtml */
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93111);
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54830);


/** HTML that is safe to insert into a page. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Returns HTML from a template. Inserted values are escaped unless they are markup already. */
function html(parts, ...contents) {
    return new Markup(parts.reduce((text, part, index) => text + textOf(contents[index - 1] ?? null) + part));
}
function textOf(content) {
    if (content === null)
        return '';
    if (content instanceof Markup || content instanceof _short_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .ShortCommit */ .i)
        return content.text;
    if (typeof content === 'number')
        return String(content);
    return typeof content === 'string' ? escapeHtml(content) : content.map(textOf).join('');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Returns untrusted text escaped for an element or a quoted attribute. */
function escapeHtml(text) {
    return (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}


/***/ }),

/***/ 19581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ overview),
/* harmony export */   Vb: () => (/* binding */ warningList),
/* harmony export */   Vs: () => (/* binding */ tile),
/* harmony export */   qS: () => (/* binding */ badge)
/* harmony export */ });
/* harmony import */ var _gate_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97133);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19709);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38602);
/* harmony import */ var _guidance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85756);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91389);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35166);






const marks = { pass: '✓', fail: '✕', inconclusive: '?' };
/** Returns the verdict, its reason and the most important figures. */
function overview(verdict) {
    const { outcome, reason, name, gate, output, accepted } = verdict;
    const subject = output === undefined ? name : `${name} · output ${output}`;
    const consequence = outcome === 'inconclusive' ? ` The job ${accepted ? 'continues' : 'fails'}.` : '';
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<header class="verdict ${outcome}">
    <p class="eyebrow">Evaluation gate · ${subject} · ${gate}</p>
    <h1><span class="mark" aria-hidden="true">${marks[outcome]}</span> ${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWords */ .wX[outcome]}</h1>
    <p class="reason">${reason}.${consequence}</p>
    ${allReasons(verdict)}
    <p class="note">
      ${(0,_guidance_js__WEBPACK_IMPORTED_MODULE_2__/* .guidanceOf */ .s)(verdict)} <a href="${(0,_guidance_js__WEBPACK_IMPORTED_MODULE_2__/* .manualOf */ .G)(verdict)}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">${tiles(verdict).map(([title, value, note]) => tile(title, value, note))}</dl>
  </header>`;
}
/** Returns all reasons if the heading names only one of several. */
function allReasons(verdict) {
    if (verdict.outcome === 'pass')
        return null;
    const reasons = (0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonsOf */ .zM)(verdict.outcome, verdict);
    if (reasons.length < 2)
        return null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<details class="reasons">
    <summary>All ${reasons.length} reasons</summary>
    <ul>
      ${reasons.map((reason) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<li class="sentence">${reason}</li>`)}
    </ul>
  </details>`;
}
function tile(title, value, note) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<div>
    <dt>${title}</dt>
    <dd>${value} <small>${note}</small></dd>
  </div>`;
}
function tiles(verdict) {
    const { metrics, comparisons, requirements, slices, examples } = verdict;
    const primary = metrics.find(({ metric }) => metric === comparisons[0]?.metric) ?? metrics[0];
    const held = requirements.filter(({ outcome }) => outcome === 'pass').length;
    const decisive = slices.filter(({ exploratory }) => !exploratory);
    const failing = decisive.filter(_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failsGate */ .FW).length;
    return [
        ...(primary ? [tileOf(primary.title, (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(primary.candidate.value, primary.unit))] : []),
        ...(primary?.difference && primary.baseline !== null
            ? [
                tileOf(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceTitle */ .O_, (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .differenceText */ .Lr)(primary.difference.value, primary.unit), `baseline ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(primary.baseline, primary.unit)}`),
            ]
            : []),
        ...(requirements.length > 0 ? [tileOf('Requirements', `${held} of ${requirements.length}`, 'hold')] : []),
        ...(decisive.length > 0
            ? [
                failing > 0 || (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .areCompared */ .YP)(decisive)
                    ? tileOf('Slices', `${failing} of ${decisive.length}`, 'worse or missing')
                    : tileOf('Slices', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(decisive.length), 'not compared'),
            ]
            : []),
        tileOf('Test examples', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(examples)),
    ];
}
function tileOf(title, value, note = '') {
    return [title, value, note];
}
function warningList(warnings) {
    if (warnings.length === 0)
        return null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<aside class="warnings" aria-label="Warnings">
    <ul>
      ${warnings.map((warning) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<li>${warning}</li>`)}
    </ul>
  </aside>`;
}
/** Returns an outcome as a small badge, with a word as well as a colour. */
function badge(kind, text) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<span class="badge ${kind}">${text}</span>`;
}


/***/ }),

/***/ 34995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/styles.js
/** The style sheet of the page: one column on narrow screens, light or dark as the reader's system is configured. */
const styles = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #ffffff; --ink: #1b2330; --soft: #566174; --line: #dde2ea; --faint: #eef1f5;
  --pass: #14713d; --pass-soft: #e4f5ea; --fail: #b3261e; --fail-soft: #fdeae8; --unsure: #8a5300; --unsure-soft: #fdf1dc;
  --accent: #2457c5; --second: #b4540a; --third: #7a2fb5; --accent-soft: #e8eefb;
  --heat: 36 87 197; --miss: 179 38 30;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #10141b; --card: #181e28; --ink: #e7ebf2; --soft: #a3aec0; --line: #2c3544; --faint: #212936;
    --pass: #6fd296; --pass-soft: #163323; --fail: #ff9b92; --fail-soft: #3d1c1b; --unsure: #f1bd6a; --unsure-soft: #392a11;
    --accent: #8db3ff; --second: #f4a261; --third: #d3a6ff; --accent-soft: #1d2c49;
    --heat: 74 124 232; --miss: 214 84 75;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: break-word; }
main { max-width: 1280px; margin: 0 auto; padding: clamp(12px, 3vw, 32px); display: grid; grid-template-columns: minmax(0, 1fr); gap: clamp(14px, 2vw, 22px); }
section, .verdict, .warnings { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: clamp(16px, 2.6vw, 28px); min-width: 0; }
h1, h2, h3, p, figure, dl, dd, ul { margin: 0; }
h2 { font-size: 1.22rem; letter-spacing: -.01em; margin-bottom: 14px; }
h3 { font-size: 1rem; display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; margin-bottom: 10px; }
a { color: var(--accent); }
small { color: var(--soft); font-weight: 400; font-size: .8125rem; }
code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.note { color: var(--soft); max-width: 74ch; margin-bottom: 16px; font-size: .9375rem; }
.verdict { border-top: 6px solid var(--tone); }
.verdict.pass { --tone: var(--pass); --tone-soft: var(--pass-soft); }
.verdict.fail { --tone: var(--fail); --tone-soft: var(--fail-soft); }
.verdict.inconclusive { --tone: var(--unsure); --tone-soft: var(--unsure-soft); }
.verdict.plain { --tone: var(--accent); --tone-soft: var(--accent-soft); } .plain h1 { display: block; color: var(--ink); overflow-wrap: anywhere; }
.eyebrow { color: var(--soft); font-size: .875rem; margin-bottom: 10px; }
h1 { display: flex; align-items: center; gap: 14px; font-size: clamp(1.7rem, 5vw, 2.3rem); line-height: 1.15; letter-spacing: -.02em; color: var(--tone); }
.mark { display: inline-grid; place-items: center; width: 1.35em; height: 1.35em; border-radius: 50%; background: var(--tone-soft); font-size: .82em; }
.reason { font-size: clamp(1.02rem, 2.2vw, 1.16rem); max-width: 72ch; margin-top: 14px; }
.reason + .note, .reasons + .note { margin: 12px 0 0; }
.reasons { margin-top: 10px; max-width: 74ch; } .reasons ul, .warnings ul { padding-left: 1.1em; }
summary { cursor: pointer; color: var(--accent); font-size: .9375rem; width: fit-content; border-radius: 4px; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
.more { margin-top: 14px; } .more[open] > summary { margin-bottom: 12px; }
.tiles { display: flex; flex-wrap: wrap; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; margin-top: 22px; }
.tiles div { flex: 1 1 132px; padding: 12px 16px; margin: 0 -1px -1px 0; border: 1px solid var(--line); border-width: 0 1px 1px 0; }
.tiles dt { color: var(--soft); font-size: .8125rem; }
.tiles dt::first-letter, .sentence::first-letter, caption span::first-letter { text-transform: uppercase; }
.tiles dd { font-size: 1.32rem; font-weight: 650; letter-spacing: -.015em; font-variant-numeric: tabular-nums; }
.tiles small { display: block; letter-spacing: 0; min-height: 1.4em; }
.warnings { background: var(--unsure-soft); border-color: transparent; padding-block: 14px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 310px), 1fr)); gap: 16px; }
.card { border: 1px solid var(--line); border-radius: 12px; padding: 16px; min-width: 0; font-size: .9375rem; display: grid; grid-template-rows: subgrid; grid-row: span 4; grid-template-columns: minmax(0, 1fr); gap: 10px; align-content: start; }
.card h3 { margin: 0; } .card .chart { max-width: 400px; }
@media (min-width: 760px) {
  .n1 .card { grid-template-columns: minmax(0, 400px) minmax(0, 1fr); grid-template-rows: auto auto 1fr; grid-row: auto; column-gap: 36px; }
  .n1 .facts { grid-column: 2; grid-row: 1 / span 3; }
}
.facts div { display: flex; justify-content: space-between; gap: 16px; border-top: 1px solid var(--line); padding: 5px 0; }
.facts dt { color: var(--soft); } .facts dd { text-align: right; font-variant-numeric: tabular-nums; }
.badge { display: inline-block; border-radius: 99px; padding: 1px 10px; font-size: .8125rem; font-weight: 600; white-space: nowrap; background: var(--faint); color: var(--soft); }
.remark { display: inline-block; max-width: 22em; white-space: normal; text-align: left; }
.badge.pass { background: var(--pass-soft); color: var(--pass); }
.badge.fail { background: var(--fail-soft); color: var(--fail); }
.badge.inconclusive { background: var(--unsure-soft); color: var(--unsure); }
.frame { overflow-x: auto; max-width: 100%; }
.frame:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: 8px; }
caption span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 58px); }
.heat caption { white-space: nowrap; } .heat caption span { white-space: normal; width: max-content; max-width: min(calc(100vw - 58px), 30em); }
th, td { padding: 7px 14px 7px 0; text-align: left; vertical-align: middle; }
thead th { color: var(--soft); font-size: .8125rem; font-weight: 600; border-bottom: 1px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 550; min-width: 6.5em; } .heat th { min-width: 0; }
tbody tr + tr > * { border-top: 1px solid var(--faint); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr > :last-child { padding-right: 0; }
thead .number { white-space: normal; min-width: 5.2em; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 24px 36px; align-items: start; }
.columns > * { min-width: 0; }
.frame + .note { margin-top: 26px; } .cards + .note { margin: 16px 0 0; }
.columns + .frame, p + .frame, .more + .frame { margin-top: 22px; }
.heat { width: auto; margin: 0; border-collapse: separate; border-spacing: 2px; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.heat th, .heat td { padding: 4px; text-align: center; min-width: 2.5em; border: 0 !important; border-radius: 4px; }
.heat .upright { vertical-align: bottom; min-width: 0; } .heat .upright span { writing-mode: vertical-rl; rotate: 180deg; max-height: 12em; text-align: left; }
.heat th { max-width: 9em; overflow-wrap: anywhere; color: var(--ink); } .heat tbody th { text-align: right; padding-right: 8px; }
.heat td { color: var(--ink); } .heat .s0 { color: var(--soft); }
.right { --hue: var(--heat); } .wrong { --hue: var(--miss); }
.s1 { background: rgb(var(--hue) / .10); } .s2 { background: rgb(var(--hue) / .16); } .s3 { background: rgb(var(--hue) / .21); }
.s4 { background: rgb(var(--hue) / .26); } .s5 { background: rgb(var(--hue) / .30); } .s6 { background: rgb(var(--hue) / .34); }
.s7 { background: rgb(var(--hue) / .38); } .s8 { background: rgb(var(--hue) / .42); }
.plot figcaption { font-weight: 600; margin-bottom: 6px; }
.chart { display: block; width: 100%; max-width: 520px; height: auto; }
.interval { display: block; width: 170px; height: 18px; }
svg text { fill: var(--soft); font: 11.5px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; font-variant-numeric: tabular-nums; }
.card svg text { font-size: 13.5px; }
svg .strong { fill: var(--ink); font-weight: 600; }
.grid { stroke: var(--line); stroke-width: 1; } .rule { stroke: var(--soft); stroke-width: 1.4; } .dashed { stroke-dasharray: 4 3; }
.area-worse { fill: var(--fail-soft); } .area-margin { fill: var(--unsure-soft); } .area-better { fill: var(--pass-soft); }
.bar { stroke-width: 3; stroke-linecap: round; }
.bar.pass { stroke: var(--pass); } .bar.fail { stroke: var(--fail); } .bar.inconclusive { stroke: var(--unsure); } .bar.plain { stroke: var(--accent); }
.point.pass { fill: var(--pass); } .point.fail { fill: var(--fail); } .point.inconclusive { fill: var(--unsure); } .point.plain { fill: var(--accent); }
.faint { opacity: .45; } .curve { fill: none; stroke-width: 2.2; stroke-linejoin: round; stroke-linecap: round; }
.curve.c0 { stroke: var(--accent); } .curve.c1 { stroke: var(--second); stroke-dasharray: 6 4; }
.dot.c0, .key.c0 { fill: var(--accent); } .dot.c1, .key.c1 { fill: var(--second); }
.bin { fill: var(--accent); opacity: .55; } .gap { stroke: var(--second); stroke-width: 2; }
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 290px), 1fr)); gap: 24px 28px; }
.side + .side, p + .side, .side + p { margin-top: 24px; }
.good { color: var(--pass); } .bad { color: var(--fail); }
.gallery { list-style: none; padding: 0; margin: 0; display: grid; gap: 14px; align-items: start; }
.gallery.pictures { grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr)); } .gallery.rows { grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr)); }
.example { border: 1px solid var(--line); border-radius: 10px; padding: 12px; min-width: 0; font-size: .875rem; display: grid; gap: 10px; justify-items: center; }
.example img { max-width: 100%; height: auto; border-radius: 4px; background: var(--faint); } .example .exact { width: 112px; image-rendering: pixelated; }
.example .no-picture { display: grid; place-content: center; box-sizing: border-box; width: 112px; height: 112px; margin: 0; padding: 8px; border: 1px dashed var(--line); border-radius: 4px; color: var(--soft); font-size: .8125rem; text-align: center; }
.example .words { width: 100%; min-width: 0; } .example code { display: block; margin-bottom: 4px; }
.example .facts div { gap: 10px; padding: 3px 0; } .example .facts dd { min-width: 0; overflow-wrap: anywhere; } .example .facts dt { flex: none; max-width: 50%; overflow-wrap: anywhere; } .example small { white-space: nowrap; }
.values { border-top: 2px solid var(--line); margin-top: 4px; } .values div:first-child { border-top: 0; }
.flow { list-style: none; padding: 0; margin: 0 0 20px; display: flex; flex-wrap: wrap; gap: 12px 44px; }
.flow li { position: relative; flex: 1 1 200px; background: var(--faint); border-radius: 10px; padding: 12px 16px; min-width: 0; }
.flow li > * { display: block; }
.flow li + li::before { content: "→" / ""; position: absolute; left: -31px; top: 50%; translate: 0 -50%; color: var(--soft); font-size: 1.2rem; }
.whole { user-select: all; }
.lineage div { display: grid; grid-template-columns: minmax(0, 220px) minmax(0, 1fr); gap: 2px 16px; padding: 6px 0; border-top: 1px solid var(--faint); }
.lineage dt { color: var(--soft); } .lineage a { overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0 0 16px; padding: 0; list-style: none; color: var(--soft); font-size: .875rem; }
.legend svg { width: 26px; height: 10px; margin-right: 6px; }
.curve.c2 { stroke: var(--third); stroke-dasharray: 2 4; } .filled { fill: var(--accent); opacity: .28; }
.profiles { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 16px; align-items: start; }
.profile { border: 1px solid var(--line); border-radius: 12px; padding: 14px 16px; min-width: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; font-size: .875rem; }
.profile h3 { margin: 0; overflow-wrap: anywhere; } .profile table { font-size: .8125rem; } .profile th, .profile td { padding: 4px 8px 4px 0; } .profile p { line-height: 1.45; } .profile summary { font-size: .8125rem; } .profile details table { margin-top: 8px; }
.profile tbody th { min-width: 5em; } .profile .tally tbody th { overflow-wrap: anywhere; } .correlations tbody th { min-width: 7.5em; }
.bars { width: 100%; min-width: 84px; height: 16px; display: block; } .bars.wide { min-width: 120px; } .bars rect.c0 { fill: var(--accent); } .bars rect.c1 { fill: var(--second); } .bars rect.c2 { fill: var(--third); }
.meter { width: 33%; } .heat .left { --hue: var(--miss); }
.strips { list-style: none; padding: 0; margin: 0; display: grid; gap: 12px; }
.strips li { display: grid; grid-template-columns: minmax(0, 8.5em) minmax(0, 1fr); gap: 4px 16px; align-items: center; } .strips p { font-size: .9375rem; overflow-wrap: anywhere; }
.strip { display: flex; flex-wrap: wrap; gap: 8px; } .strip img { border-radius: 4px; background: var(--faint); height: auto; max-width: 100%; } .strip .exact { width: 56px; image-rendering: pixelated; } .strip .photo { width: 112px; }
.sample td, .sample th { min-width: 4.6em; max-width: 22em; } .sample thead th { max-width: 11em; } .strips + .sample { margin-top: 22px; } .sample + .note, .strips + .note { margin: 16px 0 0; }
.strip figure { width: 92px; display: grid; gap: 4px; justify-items: center; align-content: start; font-size: .8125rem; line-height: 1.35; text-align: center; } .strip figure .exact { width: 84px; } .strip figure .photo { width: 92px; } .strip figure:first-child { padding-right: 8px; width: 100px; } .strip figcaption { overflow-wrap: anywhere; color: var(--soft); } .strips .strip p { font-size: .8125rem; } .strip b { color: var(--ink); font-weight: 550; } .strip span { white-space: nowrap; }
.settings { margin: 0; font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
@media (max-width: 560px) { .profile table { font-size: .75rem; } .profile th, .profile td { padding-right: 5px; } .profile tbody th { min-width: 4.6em; } .profile .number { white-space: normal; } .strips li { grid-template-columns: minmax(0, 1fr); } .strip .photo { width: 96px; } td .badge { white-space: normal; border-radius: 10px; } th, td { padding-right: 9px; } thead .number { min-width: 0; } table { font-size: .875rem; } .flow { gap: 30px; } .flow li { flex-basis: 100%; } .flow li + li::before { content: "↓" / ""; left: 50%; top: -15px; } .lineage div { grid-template-columns: minmax(0, 1fr); } .facts div { flex-wrap: wrap; gap: 0 12px; } .facts dd { text-align: left; } }
@media print { body { background: #fff; } section, .verdict { break-inside: avoid; } }
`;

;// CONCATENATED MODULE: ./build/core/js/src/report/html/page.js



// Joined as text, because the content security policy allows exactly these bytes.
const styleElement = new markup/* Markup */.VK(`<style>${styles}</style>`);
const policy = `default-src 'none'; img-src data:; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(styles).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** Returns a page without external resources: no scripts, fonts or requests; images are embedded. */
function renderPage(title, content) {
    return `<!doctype html>\n${(0,markup/* html */.qy) `<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`.text}\n`;
}


/***/ }),

/***/ 23138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   gZ: () => (/* binding */ domainAround),
/* harmony export */   om: () => (/* binding */ linearScale)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

function linearScale(domain, range) {
    const [from, to] = domain;
    const [start, end] = range;
    const length = to - from || 1;
    return (value) => round(start + ((value - from) / length) * (end - start));
}
/** Returns a domain around the values, with room on both sides; never empty. */
function domainAround(values, room) {
    const [low = 0, high = 0] = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .extent */ .Xx)(values);
    const length = high - low || Math.abs(high) || 1;
    return [low - length * room, high + length * room];
}
/** Returns a coordinate rounded to hundredths, which is precise enough for a drawing. */
function round(value) {
    return Math.round(value * 100) / 100;
}


/***/ }),

/***/ 91389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ methodNames),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   HM: () => (/* binding */ daysAgo),
/* harmony export */   LM: () => (/* binding */ sliceStateOf),
/* harmony export */   O_: () => (/* binding */ differenceTitle),
/* harmony export */   Y6: () => (/* binding */ lineageNames),
/* harmony export */   YP: () => (/* binding */ areCompared),
/* harmony export */   gf: () => (/* binding */ seemsWorse),
/* harmony export */   ve: () => (/* binding */ toleranceText),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   zD: () => (/* binding */ adjustedNames)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);

const outcomeWords = {
    pass: 'Passed',
    fail: 'Failed',
    inconclusive: 'Inconclusive',
};
const sliceStates = {
    worse: { words: 'worse', counts: 'fail' },
    missing: { words: 'missing', counts: 'fail' },
    'no worse': { words: 'not worse', counts: 'pass' },
    undecided: { words: 'no evidence of a drop', counts: 'plain' },
    'too small': { words: 'not tested: too few examples', counts: 'plain' },
    empty: { words: 'not tested: no examples', counts: 'plain' },
};
/** Returns the words for a slice. An undecided slice without a difference was never compared, for example without a baseline. */
function sliceStateOf({ state, difference }) {
    return state === 'undecided' && difference === null
        ? { words: 'not compared', counts: 'plain' }
        : sliceStates[state];
}
/** Returns true if at least one slice was compared with the baseline. */
function areCompared(slices) {
    return slices.some(({ difference }) => difference !== null);
}
/** Title of a column of differences in the good direction of each metric. */
const differenceTitle = 'Gain (+ is better)';
/** The adjustment of the p-values of decisive and of exploratory slices. */
const adjustedNames = { decide: 'p (Holm)', exploratory: 'p (Benjamini–Hochberg)' };
/** The state of an exploratory slice where a decisive slice is worse. */
const seemsWorse = 'seems worse';
const methodNames = {
    'clopper-pearson': 'Clopper–Pearson',
    tango: 'Tango',
    'area-score': 'score interval of the area',
    'area-square-and-add': 'square-and-add of score intervals',
    'mean-area-score': 'square-and-add of the score intervals of all classes',
    'mean-area-square-and-add': 'square-and-add of the score intervals of all classes',
    exact: 'known exactly',
    bca: 'BCa bootstrap',
    'bootstrap-normal': 'bootstrap, normal',
    'infinitesimal-jackknife': 'infinitesimal jackknife',
    'cluster-bca': 'BCa bootstrap of clusters',
    'cluster-normal': 'bootstrap of clusters, normal',
    'seeds-t': 't over seeds and examples',
    'cluster-seeds-t': 't over seeds and clusters',
    'cluster-jackknife': 'infinitesimal jackknife of clusters',
    'scaled-tango': 'scaled score interval',
    'cluster-scaled-tango': 'scaled score interval of clusters',
    'weighted-mistakes': 'weighted mistakes',
    'cluster-weighted-mistakes': 'weighted mistakes of clusters',
    'same-model': 'the same model',
};
/** Returns the tolerated loss of a comparison; empty if there is no value to take a percentage of. */
function toleranceText({ test, margin, unit }) {
    switch (test) {
        case 'non-inferiority':
            return margin === null ? '' : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .marginText */ .wn)(margin, unit);
        case 'superiority':
            return 'better';
    }
}
/** Returns an interval, such as `96.53 % to 97.11 %`. */
function intervalText({ lower, upper }, unit) {
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(lower, unit)} to ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(upper, unit)}`;
}
function daysAgo(days) {
    if (days === 0)
        return 'today';
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(days)} ${days === 1 ? 'day' : 'days'} ago`;
}
/** Names of the digests in a verdict's lineage. */
const lineageNames = {
    models: { model: 'Model', dataset: 'Dataset' },
    predictions: { model: 'Predictions', dataset: 'Examples and their labels' },
};


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
