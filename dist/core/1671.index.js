export const id = 1671;
export const ids = [1671];
export const modules = {

/***/ 70057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ loadOnnxRuntime)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _package_package_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64303);



/** Loads ONNX Runtime on WebAssembly from `dist/onnx`, outside of any bundle that contains this module. */
function loadOnnxRuntime() {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_package_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRoot */ .Z)(import.meta.url), 'dist/onnx');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'index.cjs');
    const bundle = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)(path);
    if (!isOnnxBundle(bundle))
        throw new Error(`${path} is not Tensorline's bundle of ONNX Runtime`);
    const { ort, setOnnxFolder } = bundle;
    setOnnxFolder(folder);
    return {
        name: `ONNX Runtime ${ort.env.versions.web ?? ort.env.versions.common} on WebAssembly`,
        Tensor: ort.Tensor,
        createSession: (model) => ort.InferenceSession.create(model, { executionProviders: ['wasm'] }),
    };
}
function isOnnxBundle(value) {
    return typeof value === 'object' && value !== null && 'ort' in value && 'setOnnxFolder' in value;
}


/***/ }),

/***/ 70820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wideMarginWarning),
/* harmony export */   r: () => (/* binding */ checkMargin)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** A margin above this fraction of the metric's range is probably a mistake. */
const suspiciousFraction = 0.2;
/**
 * Checks an absolute margin.
 * @throws UserError for a margin as wide as the range of the metric, which no model could exceed
 */
function checkMargin(margin, metric) {
    if (margin.kind === 'relative' || margin.value < widthOf(metric))
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_INVALID_COMPARISON',
        found: `a margin of ${margin.value} for ${metric.name}, which lies between ${metric.range.join(' and ')}`,
        expected: `a margin below ${widthOf(metric)}`,
        hint: metric.unit === 'fraction'
            ? "Write 5 points as `0.05`; `5%` is 5 % of the baseline's value."
            : "Write the margin in the units of the metric, or as a percentage of the baseline's value such as `5%`.",
    });
}
/**
 * Returns a warning for a margin above a fifth of the metric's range; null for a smaller one. A percentage is one of the best value,
 * since the baseline's is not known yet; of a metric that is better when lower, it is a percentage of a small value.
 */
function wideMarginWarning(margin, metric) {
    const { name, better, range } = metric;
    const isWide = margin.kind === 'absolute'
        ? margin.value > suspiciousFraction * widthOf(metric)
        : better === 'higher' && margin.fraction * range[1] > suspiciousFraction * widthOf(metric);
    if (!isWide)
        return null;
    const text = margin.kind === 'absolute' ? String(margin.value) : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percentText */ .fL)(margin.fraction);
    return `The margin of ${name}, ${text}, is more than a fifth of its range from ${range.join(' to ')}: a much worse model may pass.`;
}
function widthOf({ range: [least, greatest] }) {
    return greatest - least;
}


/***/ }),

/***/ 47499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ compareOne)
/* harmony export */ });
/* harmony import */ var _decision_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74214);
/* harmony import */ var _metrics_statistic_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36557);
/* harmony import */ var _verdict_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34032);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);




/** Decides one comparison with the baseline. */
function compareOne(planned, assessed, how) {
    const { hypothesis, confidence } = planned;
    const info = planned.kind === 'budget' ? planned.budget : planned.metric;
    const baseline = planned.kind === 'budget' ? planned.cost.baseline : (0,_metrics_statistic_value_js__WEBPACK_IMPORTED_MODULE_0__/* .meanValues */ .QE)(planned.metric.pairs).baseline;
    const row = {
        ...(0,_verdict_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .infoRow */ .lj)(info),
        ...marginRow(hypothesis, baseline),
        test: hypothesis.kind,
        confidence,
        candidate: assessed.candidate.value,
        baseline,
        ...untested,
    };
    if (how.kind === 'incomparable' || !assessed.difference)
        return {
            ...row,
            difference: null,
            outcome: 'inconclusive',
            reasonCode: 'incomparable',
            reason: `${info.title} cannot be compared: ${how.kind === 'incomparable' ? how.reason : 'the baseline has no value'}`,
        };
    const difference = how.kind === 'same-model' ? _verdict_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .sameModelDifference */ .LQ : (0,_verdict_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceRow */ ._j)(assessed.difference, confidence);
    if (how.kind === 'same-model')
        return { ...row, difference, ...ofSameModel(hypothesis, info.title) };
    const { inference } = assessed.difference;
    if (inference.degenerate)
        return {
            ...row,
            difference,
            outcome: 'inconclusive',
            reasonCode: 'no-interval',
            reason: `${info.title} cannot be evaluated: ${inference.reason}`,
        };
    const decided = {
        ...row,
        difference,
        ...decideDifference(hypothesis, assessed.difference, baseline, inference, confidence),
    };
    return { ...decided, reason: comparisonReason(decided) };
}
const untested = { p: null, pWorse: null, smallestMargin: null, examplesNeeded: null, sampleSizeAdvice: null };
function marginRow(hypothesis, baseline) {
    if (hypothesis.kind === 'superiority')
        return { margin: 0, relativeMargin: null };
    const { margin } = hypothesis;
    return {
        margin: marginOf(margin, baseline),
        relativeMargin: margin.kind === 'relative' ? margin.fraction : null,
    };
}
/** Returns the margin in the units of the metric. A relative margin is a fraction of the baseline's value on the same examples. */
function marginOf(margin, baseline) {
    switch (margin.kind) {
        case 'absolute':
            return margin.value;
        case 'relative':
            return baseline === null ? null : margin.fraction * Math.abs(baseline);
    }
}
/** Returns the result of comparing a model with itself: neither worse nor better. */
function ofSameModel({ kind }, title) {
    const reasonCode = 'identical';
    switch (kind) {
        case 'non-inferiority':
            return {
                outcome: 'pass',
                reasonCode,
                reason: `${title} is the same: candidate and baseline are identical`,
            };
        case 'superiority':
            return {
                outcome: 'inconclusive',
                reasonCode,
                reason: `${title} is no better: candidate and baseline are identical`,
            };
    }
}
function decideDifference(hypothesis, difference, baseline, inference, confidence) {
    const margin = hypothesis.kind === 'superiority' ? 0 : (marginOf(hypothesis.margin, baseline) ?? 0);
    const outcome = hypothesis.kind === 'superiority'
        ? (0,_decision_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .decideSuperiority */ .g4)(difference, confidence)
        : (0,_decision_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .LD)(inference.bounds(confidence), margin);
    return {
        outcome,
        reasonCode: codeOf(outcome, hypothesis),
        p: inference.pNonInferiority(margin),
        pWorse: inference.pInferiority(0),
        smallestMargin: inference.plan.smallestMargin(confidence),
        ...adviseSampleSize(outcome, hypothesis, difference.value, margin, inference, confidence),
    };
}
function codeOf(outcome, { kind }) {
    switch (outcome) {
        case 'pass':
            return kind === 'superiority' ? 'better' : 'within-margin';
        case 'fail':
            return 'worse';
        case 'inconclusive':
            return 'undecided';
    }
}
/** Returns how many more examples would decide an inconclusive comparison, if any number would. */
function adviseSampleSize(outcome, { kind }, value, margin, { plan }, confidence) {
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
/** Returns the reason for the outcome of a comparison, as a sentence without a full stop. */
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
            return row.sampleSizeAdvice === 'unlikely'
                ? `${row.title} seems worse by more than ${allowed(row)}, but chance could explain it. ${measured(row)}. ${remedy(row)}`
                : `too few test examples to rule out that ${row.title} is worse by more than ${allowed(row)}. ${measured(row)}. ${remedy(row)}`;
    }
}
function ofSuperiority(row) {
    switch (row.outcome) {
        case 'pass':
            return `${row.title} is better than the baseline (${change(row)})`;
        case 'fail':
            return `${row.title} is worse than the baseline and had to be better (${change(row)})`;
        case 'inconclusive':
            return row.sampleSizeAdvice === 'unlikely'
                ? `${row.title} is not shown to be better than the baseline. ${measured(row)}. ${remedy(row)}`
                : `too few test examples to show that ${row.title} is better than the baseline. ${measured(row)}. ${remedy(row)}`;
    }
}
/** Returns `0.5 points`, and for a relative margin both sizes: `1.94 points (2 % of its value)`. */
function allowed({ margin, relativeMargin, unit }) {
    const size = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .marginText */ .wn)(margin ?? 0, unit);
    return relativeMargin === null ? size : `${size} (${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percentText */ .fL)(relativeMargin)} of its value)`;
}
/** Returns the change in the metric's good direction, so a rise is always better. */
function change(row) {
    const { difference, unit, confidence } = row;
    return `${formatDifference(difference?.value ?? NaN, unit)}${meanText(row)}, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .intervalName */ .Bb)(confidence)} ${boundsText(row)}${exactText(row)}`;
}
/** Returns the change with its interval in words that need no statistics. */
function measured(row) {
    const { difference, unit } = row;
    return `Measured ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceText */ .Lr)(difference?.value ?? NaN, unit)}${meanText(row)}, likely range ${boundsText(row)}${exactText(row)}`;
}
function boundsText({ difference, unit }) {
    return difference?.interval ? (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeText */ .lq)(difference.interval, unit) : 'unknown';
}
function meanText({ difference }) {
    return ofSeeds(difference) ? ' in the mean of the seeds' : '';
}
function exactText({ test, difference, p }) {
    const exact = test === 'superiority' && difference?.mcnemarP !== null ? p : null;
    return exact === null ? '' : `; McNemar’s exact test p = ${exact.toPrecision(2)}, one-sided`;
}
function ofSeeds(difference) {
    return difference?.method === 'seeds-t' || difference?.method === 'cluster-seeds-t';
}
function formatDifference(value, unit) {
    if (value === 0)
        return 'no change';
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceText */ .Lr)(Math.abs(value), unit).replace('+', '')} ${value > 0 ? 'better' : 'worse'}`;
}
function remedy({ sampleSizeAdvice, examplesNeeded, difference, test: hypothesis }) {
    if (sampleSizeAdvice === 'unlikely')
        return hypothesis === 'superiority'
            ? 'The measured change is no gain; more examples will probably not help'
            : 'The measured loss already exceeds the margin; more examples will probably not help';
    if (sampleSizeAdvice === 'examples' && examplesNeeded === null && ofSeeds(difference))
        return 'The seeds differ so much that no number of examples would be enough; more seeds may help';
    if (sampleSizeAdvice === 'never' || examplesNeeded === null)
        return 'No number of examples would be enough if the models are equally good';
    const condition = hypothesis === 'superiority' ? 'if the gain is as large as measured' : 'if the models are equally good';
    return `About ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(examplesNeeded)} examples would be enough ${condition}`;
}


/***/ }),

/***/ 74481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ predictSplit)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _model_batch_independence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79522);
/* harmony import */ var _model_inference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22980);
/* harmony import */ var _model_predict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98198);
/* harmony import */ var _model_compatibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34493);






/**
 * Predicts the examples of a split with a model, and returns its predictions for one label.
 * @param output the evaluated output of the dataset
 * @param tf null if all models are ONNX models
 * @throws UserError if the model has other features or another label than the dataset
 */
async function predictSplit(tf, evaluable, dataset, examples, output) {
    const { details } = evaluable;
    const explainMismatch = (0,_model_compatibility_js__WEBPACK_IMPORTED_MODULE_5__/* .explainIncompatibility */ .z)(details, dataset.details, output);
    const predicted = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOfOutput */ .DS)(details.label, output);
    if (explainMismatch !== null || predicted === null)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'MODEL_DATASET_MISMATCH',
            found: `a model "${details.name}" that does not fit the dataset: ${explainMismatch}`,
            expected: 'a model that takes the features of the dataset and predicts its label',
            hint: 'Train the model on this dataset, or name the dataset that it was trained on.',
        });
    const model = await (0,_model_inference_js__WEBPACK_IMPORTED_MODULE_3__/* .loadForInference */ .$)(tf, evaluable, dataset.details.features);
    await (0,_model_batch_independence_js__WEBPACK_IMPORTED_MODULE_2__/* .requireBatchIndependence */ .M)((batch) => model.predict(batch), examples, JSON.stringify(details.name));
    const values = Float64Array.from((0,_model_predict_js__WEBPACK_IMPORTED_MODULE_4__/* .selectOutput */ .S0)(await model.predict(examples), predicted.index).values);
    await model.close();
    const { ids } = examples;
    const labels = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(dataset.details.label, output.index, examples.labels);
    switch (predicted.label.kind) {
        case 'class':
            return {
                kind: 'class',
                ids,
                labels: Int32Array.from(labels),
                classes: predicted.label.classes,
                scores: values,
                predicted: null,
            };
        case 'number':
            return { kind: 'number', ids, labels: Float64Array.from(labels), values };
    }
}


/***/ }),

/***/ 34032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ sameModelDifference),
/* harmony export */   _j: () => (/* binding */ differenceRow),
/* harmony export */   dh: () => (/* binding */ metricRow),
/* harmony export */   lj: () => (/* binding */ infoRow)
/* harmony export */ });
/* unused harmony export estimateRow */
/* harmony import */ var _metrics_statistic_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36557);

/** Returns the columns that describe a metric or budget in every row of the report. */
function infoRow({ name, title, better, unit, }) {
    return { metric: name, title, better, unit };
}
/**
 * Returns the row of an estimate.
 * @param range bounds are cut at its ends
 */
function estimateRow(estimate, confidence, [least, greatest]) {
    const { value, method, resamples, uncertainty } = estimate;
    if (uncertainty.degenerate)
        return { value, method, resamples, interval: null, note: uncertainty.reason };
    const { lower, upper } = uncertainty.bounds(confidence);
    const interval = { lower: Math.max(lower, least), upper: Math.min(upper, greatest) };
    return { value, method, resamples, interval, note: null };
}
function differenceRow({ value, method, resamples, discordant, inference }, confidence) {
    const row = { value, method, resamples, mcnemarP: discordant?.mcnemarP ?? null };
    return inference.degenerate
        ? { ...row, interval: null, longTail: null, note: inference.reason }
        : { ...row, interval: inference.bounds(confidence), longTail: inference.longTail, note: null };
}
/** A difference of a model with itself, which is certain. */
const sameModelDifference = {
    value: 0,
    method: 'same-model',
    resamples: null,
    interval: { lower: 0, upper: 0 },
    longTail: null,
    note: null,
    mcnemarP: null,
};
function metricRow(metric, { candidate, difference }, confidence, sameModel) {
    return {
        ...infoRow(metric),
        candidate: estimateRow(candidate, confidence, metric.range),
        baseline: (0,_metrics_statistic_value_js__WEBPACK_IMPORTED_MODULE_0__/* .meanValues */ .QE)(metric.pairs).baseline,
        difference: difference && (sameModel ? sameModelDifference : differenceRow(difference, confidence)),
        seeds: metric.pairs.length > 1 ? seedValuesRow(metric) : null,
    };
}
function seedValuesRow({ pairs }) {
    const { candidate, baseline } = (0,_metrics_statistic_value_js__WEBPACK_IMPORTED_MODULE_0__/* .seedValues */ .Eu)(pairs);
    return { candidate: [...candidate], baseline: baseline && [...baseline] };
}


/***/ }),

/***/ 34253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ assessMetrics)
});

// UNUSED EXPORTS: assess

// EXTERNAL MODULE: ./build/core/js/src/metrics/statistic-value.js
var statistic_value = __webpack_require__(36557);
// EXTERNAL MODULE: ./build/core/js/src/statistics/interval.js
var interval = __webpack_require__(6232);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds.js + 3 modules
var kinds = __webpack_require__(9037);
// EXTERNAL MODULE: ./build/core/js/src/inference/paired-difference.js
var paired_difference = __webpack_require__(87626);
// EXTERNAL MODULE: ./build/core/js/src/inference/bootstrap.js
var bootstrap = __webpack_require__(51639);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/confusion.js + 1 modules
var confusion = __webpack_require__(88158);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/means.js + 3 modules
var means = __webpack_require__(15293);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/weighted.js + 2 modules
var weighted = __webpack_require__(15190);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/crossed-variance.js
/**
 * Returns the variance of a mean over crossed seeds and examples: every seed's model predicts every example. It is that of readers
 * and cases in studies of diagnostic accuracy, with readers nested in tests. Obuchowski and Rockette, "Hypothesis testing of
 * diagnostic accuracy for multiple readers and multiple tests: an ANOVA approach with dependent observations", Communications in
 * Statistics: Simulation and Computation 24 (1995). The degrees of freedom are those of Hillis, "A comparison of denominator
 * degrees of freedom methods for multiple observer ROC analysis", Statistics in Medicine 26 (2007), after Satterthwaite, here
 * including those of the examples.
 */
function crossedVariance({ candidate, baseline, covariance, units }) {
    const own = range(0, candidate.length);
    const other = range(candidate.length, baseline.length);
    const within = [own, other].map((side) => meanOf(pairsIn(side), covariance));
    const between = meanOf(own.flatMap((first) => other.map((second) => [first, second])), covariance);
    const examples = Math.max(0, sum(within) - 2 * between);
    const sides = [candidate, baseline].filter(({ length }) => length > 0);
    const bySeeds = sides.map((values) => ({
        variance: variance(values) / values.length,
        degrees: values.length - 1,
    }));
    const ownToSeeds = [own, other].map((side, index) => {
        const alone = meanOf(side.map((model) => [model, model]), covariance) - (within[index] ?? 0);
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
function range(from, count) {
    return Array.from({ length: count }, (_, index) => from + index);
}
function pairsIn(side) {
    return side.flatMap((first) => side.flatMap((second) => (first < second ? [[first, second]] : [])));
}
/** Returns the mean over pairs; 0 without pairs, since a missing side has no variance. */
function meanOf(pairs, of) {
    return pairs.length === 0 ? 0 : sum(pairs.map(([first, second]) => of(first, second))) / pairs.length;
}
/** Returns the unbiased variance. */
function variance(values) {
    const mean = sum(values) / values.length;
    return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./build/core/js/src/statistics/long-tail.js
var long_tail = __webpack_require__(15062);
// EXTERNAL MODULE: ./build/core/js/src/statistics/mean.js
var mean = __webpack_require__(66528);
// EXTERNAL MODULE: ./build/core/js/src/inference/clusters.js
var inference_clusters = __webpack_require__(56926);
;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/covariances.js


/**
 * Bootstraps statistics of several models, all evaluated on each draw.
 * @param models number of models; the plan has one statistic of each, then the next statistic of each
 */
function bootstrapCovariances(plan, models, { seed, clusters }, resamples) {
    const statistics = plan.whole.length / models;
    if (plan.units < bootstrap/* fewestUnits */.Ai)
        return Array.from({ length: statistics }, () => (0,bootstrap/* tooFewUnits */.qE)(plan.units, (0,inference_clusters/* unitName */.Cq)(clusters)));
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
/** Sums deviations from values near the mean, so no digits are lost; memory does not grow with the resamples. */
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
 * Returns covariances without resampling, from the influence of each example on each model's value: exact for means, else those of
 * the infinitesimal jackknife (see `byInfluence`). The influences of a group are added up first.
 * @returns null if a statistic has no influences
 */
function influenceCovariances(models, clusters) {
    const influences = models.flatMap((model) => {
        const own = (0,kinds/* influenceOf */.xw)(model);
        return own ? [clusters ? (0,inference_clusters/* sumsOfGroups */.ML)(own, clusters) : own] : [];
    });
    const units = influences[0]?.length ?? 0;
    if (influences.length < models.length)
        return null;
    if (units < bootstrap/* fewestUnits */.Ai)
        return (0,bootstrap/* tooFewUnits */.qE)(units, (0,inference_clusters/* unitName */.Cq)(clusters));
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
function products(first, second) {
    if (!first || !second)
        return NaN;
    let sum = 0;
    for (let unit = 0; unit < first.length; unit++)
        sum += (first[unit] ?? NaN) * (second[unit] ?? NaN);
    return sum;
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js
var lib = __webpack_require__(86021);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/seed-difference.js



function seedsMethod(clustered) {
    return clustered ? 'cluster-seeds-t' : 'seeds-t';
}
/** Returns the mean of one side over its seeds. */
function seedsEstimate(value, variance, clustered) {
    const method = seedsMethod(clustered);
    if (variance.degenerate)
        return { value, method, resamples: null, uncertainty: variance };
    const bounds = boundsOf(value, variance);
    return { value, method, resamples: variance.resamples, uncertainty: { degenerate: false, bounds } };
}
/**
 * Returns the difference of two means over seeds, in the metric's good direction.
 * @param size number of examples
 * @param tail long tail of the effects of single examples
 */
function seedsDifference(value, size, variance, tail, clustered) {
    const difference = { value, method: seedsMethod(clustered), discordant: null };
    if (variance.degenerate)
        return { ...difference, resamples: null, inference: variance };
    const error = Math.sqrt(variance.total);
    const inference = {
        degenerate: false,
        bounds: boundsOf(value, variance),
        pInferiority: (margin) => lib((value + margin) / error, variance.degrees),
        pNonInferiority: (margin) => lib(-(value + margin) / error, variance.degrees),
        longTail: tail,
        plan: seedsPlan(variance, size),
    };
    return { ...difference, resamples: variance.resamples, inference };
}
function boundsOf(value, { total, degrees }) {
    return (confidence) => {
        const width = stats_base_dists_t_quantile_lib(confidence, degrees) * Math.sqrt(total);
        return { lower: value - width, upper: value + width };
    };
}
/** Returns the plan. More examples reduce every part of the variance except that of the seeds themselves. */
function seedsPlan({ examples, seeds, ownToSeeds, total, degrees }, size) {
    const quantiles = (confidence) => stats_base_dists_t_quantile_lib(confidence, degrees) + stats_base_dists_t_quantile_lib(paired_difference/* power */.yp, degrees);
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














/** Minimum number of resamples for a variance, which needs fewer than the tails of a distribution. */
const least = { decided: 1000, shown: 200 };
/** Returns the number of resamples for a purpose, given the cost of one resample. */
function resamplesFor(purpose) {
    return (work) => Math.max(least[purpose], (0,bootstrap/* resampleCount */.jJ)(work, 'shown'));
}
/** Assesses several metrics of the same models together, in their order. */
function assessSeeds(metrics, sampling, resamples) {
    const covariances = covariancesOf(metrics.map(statisticsOf), sampling, resamples);
    return metrics.map((trials, index) => assessOne(trials, covariances[index] ?? interval/* notResampled */.B, sampling.clusters !== null));
}
/** Returns the statistics of the candidate's models, then those of the baseline's. */
function statisticsOf(trials) {
    return [
        ...trials.map(({ candidate }) => candidate),
        ...trials.flatMap(({ baseline }) => baseline ?? []),
    ].map(kinds/* resampledStatistic */.yo);
}
/**
 * Returns covariances by the influence of each example if it is available, else by the bootstrap. Confusions of the same models are
 * resampled once for all their metrics; other metrics one by one, which keeps memory small.
 */
function covariancesOf(metrics, sampling, resamples) {
    const ofKind = (kind, methods) => covariancesOfKind((0,kinds/* isKind */.VF)(kind), methods, metrics, sampling, resamples);
    const found = new Map([
        ...ofKind('confusion', confusion/* confusion */.H),
        ...ofKind('means', means/* means */.p),
        ...ofKind('weighted', weighted/* weighted */.Y),
    ]);
    return metrics.map((models) => found.get(models) ?? interval/* notResampled */.B);
}
function covariancesOfKind(is, { plan, noInterval, isDrawnJointly }, metrics, sampling, resamples) {
    const drawn = (statistics, models) => {
        if (statistics.length === 0)
            return [];
        const drawing = plan(statistics.map(alone), sampling);
        return bootstrapCovariances(drawing, models, sampling, resamples(drawing.work));
    };
    const own = metrics.flatMap((models) => models.every(is) ? [{ models, statistics: models.filter(is) }] : []);
    if (isDrawnJointly) {
        const all = own.flatMap(({ statistics }) => statistics);
        const joint = drawn(all, own[0]?.models.length ?? 0);
        return own.map(({ models }, index) => [models, joint[index] ?? interval/* notResampled */.B]);
    }
    return own.map(({ models, statistics }) => {
        const [first] = statistics;
        const known = (first && noInterval(first)) ?? influenceCovariances(models, sampling.clusters);
        return [models, known ?? drawn(statistics, models.length)[0] ?? interval/* notResampled */.B];
    });
}
/** Returns a pair of one model without a baseline, since differences are computed from covariances. */
function alone(candidate) {
    return { better: 'higher', candidate, baseline: null };
}
function assessOne(trials, covariances, clustered) {
    const [first] = trials;
    if (!first)
        throw new TypeError('a metric without a model');
    const { candidate: own, baseline: other } = (0,statistic_value/* seedValues */.Eu)(trials);
    const value = (0,mean/* meanOf */.h)(own);
    const variance = varianceOf(own, [], covariances);
    const candidate = seedsEstimate(value, variance, clustered);
    if (other === null)
        return { candidate, difference: null };
    const sign = (0,number_unit/* signedImprovement */.Xs)(1, first.better);
    const differenceVariance = varianceOf(own, other, covariances);
    const tail = tailOf(own.length, other.length, sign, covariances, differenceVariance);
    return {
        candidate,
        difference: seedsDifference(sign * (value - (0,mean/* meanOf */.h)(other)), (0,kinds/* sizeOf */.$d)(first.candidate), differenceVariance, tail, clustered),
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
/** Returns the long tail of the effects of single units on the difference of the means. */
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
/** Variances below this are rounding errors. */
const leastVariance = 1e-24;

;// CONCATENATED MODULE: ./build/core/js/src/inference/assess.js






/** Assesses several metrics of the same examples together, in their order; all have the same number of seeds. */
function assessMetrics(metrics, sampling, purpose = 'decided') {
    if (metrics.some(({ length }) => length > 1))
        return assessSeeds(metrics, sampling, resamplesFor(purpose));
    return assess(metrics.flatMap((trials) => trials), sampling, purpose);
}
/** Assesses several statistics of the same examples together, in their order. */
function assess(pairs, sampling, purpose = 'decided') {
    // Closed forms assume independent examples, so that clustered data uses the bootstrap.
    const evaluable = sampling.clusters ? pairs.map(resampledPair) : pairs;
    const inferred = (0,kinds/* inferPairs */.AB)(evaluable, sampling, purpose);
    return evaluable.map((pair) => {
        const result = inferred.get(pair);
        if (!result)
            throw new TypeError(`no inference for a statistic of the kind ${pair.candidate.kind}`);
        return assessmentOf(pair, result, sampling);
    });
}
function resampledPair({ better, candidate, baseline }) {
    return {
        better,
        candidate: (0,kinds/* resampledStatistic */.yo)(candidate),
        baseline: baseline && (0,kinds/* resampledStatistic */.yo)(baseline),
    };
}
function assessmentOf({ better, candidate, baseline }, { candidate: estimate, difference }, { clusters }) {
    if (difference || !baseline)
        return { candidate: estimate, difference };
    const change = (0,number_unit/* signedImprovement */.Xs)(estimate.value - (0,statistic_value/* valueOf */.RP)(baseline), better);
    return {
        candidate: estimate,
        difference: (0,paired_difference/* bootstrapDifference */.ub)(change, (0,kinds/* sizeOf */.$d)(candidate), interval/* notResampled */.B, clusters !== null),
    };
}


/***/ }),

/***/ 51639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ fewestUnits),
/* harmony export */   Nt: () => (/* binding */ isTooCostly),
/* harmony export */   Nw: () => (/* binding */ bootstrap),
/* harmony export */   dI: () => (/* binding */ tooFew),
/* harmony export */   jJ: () => (/* binding */ resampleCount),
/* harmony export */   qE: () => (/* binding */ tooFewUnits)
/* harmony export */ });
/* harmony import */ var _text_number_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75703);
/* harmony import */ var _statistics_bca_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61003);
/* harmony import */ var _statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86317);
/* harmony import */ var _statistics_scaled_proportions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59081);
/* harmony import */ var _statistics_weighted_mistakes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23432);





/** Minimum number of units; with fewer, a resample repeats too few units to represent the others. */
const fewestUnits = 20;
/** Minimum number of resamples that show the tails of a distribution; fewer only show its deviation. */
const fewestForTails = 1000;
const mostSteps = { decided: 1e9, shown: 2e7 };
const wanted = { decided: 10_000, shown: 2_000 };
const least = { decided: 2_000, shown: 200 };
/** Returns the number of resamples that the purpose requires, and fewer if each is expensive. */
function resampleCount(work, purpose) {
    return Math.round(Math.min(Math.max(mostSteps[purpose] / work, least[purpose]), wanted[purpose]));
}
/**
 * Returns true for a statistic for which even the fewest resamples for a decision would take minutes, such as an area under the
 * curves of hundreds of classes.
 */
function isTooCostly({ work }) {
    return work * least.decided > 2 * mostSteps.decided;
}
/** Bootstraps several statistics from one set of resamples. */
function bootstrap(pairs, plan, { resamples, seed, unitName }) {
    if (plan.units < fewestUnits)
        return pairs.map(({ baseline }) => tooFew(baseline !== null, plan.units, unitName));
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
/** Returns the result for a statistic of too few units. */
function tooFew(isCompared, units, unitName) {
    const degenerate = tooFewUnits(units, unitName);
    return { candidate: degenerate, difference: isCompared ? degenerate : null };
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
    const shares = jackknife ? plan.largestShares?.() : undefined;
    return kept.map((keep, trial) => {
        const own = plan.whole[trial] ?? missing;
        const without = (of) => jackknife && {
            values: Float64Array.from(jackknife.values, (left) => of(left[trial] ?? missing)),
            weights: jackknife.weights,
        };
        const ofCandidate = ({ candidate }) => candidate;
        const ofDifference = (values) => differenceOf(values, keep.better);
        const candidate = without(ofCandidate);
        const difference = without(ofDifference);
        return {
            candidate: withUnseenMistake(estimateOf(ofCandidate(own), keep.candidate, candidate), weightedMistakesOf(ofCandidate(own), bests?.[trial], candidate ?? (isPerfect(trial) ? (0,_statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .unchanging */ .Zu)(ofCandidate(own), plan.units) : null), changes?.[trial]), isPerfect(trial)),
            difference: keep.difference &&
                (candidate && difference
                    ? differenceDistribution(ofDifference(own), keep.difference, difference, (0,_statistics_scaled_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenChange */ .d)({ change: changes?.[trial], share: shares?.[trial] }, { estimate: ofDifference(own), jackknife: difference }, candidate))
                    : estimateOf(ofDifference(own), keep.difference, null)),
        };
    });
}
/**
 * Returns the distribution of an estimate. Without leave-one-out values, which too few resamples do not get, the bounds are normal.
 */
function estimateOf(estimate, replicates, jackknife) {
    if (!jackknife)
        return (0,_statistics_bca_js__WEBPACK_IMPORTED_MODULE_0__/* .normalDistribution */ .m6)(estimate, replicates);
    const bca = (0,_statistics_bca_js__WEBPACK_IMPORTED_MODULE_0__/* .bcaDistribution */ .zU)({ estimate, replicates, jackknife });
    return bca.degenerate ? bca : (0,_statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .notSurerThanStudent */ .Tk)(bca, estimate, jackknife);
}
function weightedMistakesOf(estimate, best, jackknife, largest) {
    return best === undefined || largest === undefined || !jackknife
        ? null
        : (0,_statistics_weighted_mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .weightedMistakes */ .z)(estimate, best, jackknife, largest);
}
/** Adds the bound from the mistakes. All resamples of a perfect score are equal, so there only this bound counts. */
function withUnseenMistake(distribution, mistakes, perfect) {
    if (!mistakes || (distribution.degenerate && !perfect))
        return distribution;
    return distribution.degenerate ? mistakes : (0,_statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .notSurerThan */ .Ut)(distribution, mistakes);
}
/** Returns the distribution of a difference. If all resamples are equal, as for equal predictions, only the score bounds count. */
function differenceDistribution(estimate, replicates, jackknife, unseen) {
    const bca = (0,_statistics_bca_js__WEBPACK_IMPORTED_MODULE_0__/* .bcaDistribution */ .zU)({ estimate, replicates, jackknife });
    const score = replicates.every(Number.isFinite) ? (0,_statistics_scaled_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .scaledTango */ .G)(estimate, jackknife, unseen) : null;
    if (!score)
        return bca.degenerate ? bca : (0,_statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .notSurerThanStudent */ .Tk)(bca, estimate, jackknife);
    return (0,_statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .notSurerThanStudent */ .Tk)(bca.degenerate ? score : (0,_statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .notSurerThan */ .Ut)(bca, score), estimate, jackknife);
}
const missing = { candidate: NaN, baseline: null };
function differenceOf({ candidate, baseline }, better) {
    return (0,_text_number_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .signedImprovement */ .Xs)(candidate - (baseline ?? NaN), better);
}


/***/ }),

/***/ 56926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   E3: () => (/* binding */ selectSampling),
/* harmony export */   ML: () => (/* binding */ sumsOfGroups),
/* harmony export */   _Q: () => (/* binding */ sizesOfGroups),
/* harmony export */   rK: () => (/* binding */ clustersBy)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34585);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38602);



/** Returns the name of the independent units in messages. */
function unitName(clusters) {
    return clusters ? 'groups' : 'examples';
}
/** Returns the sum of the values of each group. */
function sumsOfGroups(values, { of, count }) {
    const sums = new Float64Array(count);
    for (let example = 0; example < values.length; example++) {
        const group = of[example] ?? 0;
        sums[group] = (sums[group] ?? 0) + (values[example] ?? NaN);
    }
    return sums;
}
/** Returns the number of examples of each group. */
function sizesOfGroups({ of, count }) {
    const sizes = new Float64Array(count);
    for (const group of of)
        sizes[group] = (sizes[group] ?? 0) + 1;
    return sizes;
}
/** Returns the sampling of some of the examples. */
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
 * Groups examples by a column of the test split.
 * @throws UserError for a column that does not exist, and for examples without a value in it
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
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_UNKNOWN_COLUMN',
        found: `\`cluster-by: ${name}\` under gate, and the test split has no such column`,
        expected: known.length === 0 ? 'a column of the test split' : `one of ${known.join(', ')}`,
        hint: (0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, known) ?? 'Correct `gate.cluster-by`, or add the column to the data.',
    });
}
function withoutGroup(name, missing, size) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_MISSING_CLUSTER',
        found: `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(missing)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(size)} examples without a value in the column ${name}, which groups them`,
        expected: 'a value for every example',
        hint: 'Fill in the column; give an example that belongs to no group a unique value.',
    });
}


/***/ }),

/***/ 9037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AB: () => (/* binding */ inferPairs),
  xw: () => (/* binding */ influenceOf),
  VF: () => (/* binding */ isKind),
  yo: () => (/* binding */ resampledStatistic),
  P7: () => (/* binding */ selectPair),
  $d: () => (/* binding */ sizeOf),
  Df: () => (/* binding */ supportOf)
});

// EXTERNAL MODULE: ./build/core/js/src/metrics/area-statistics.js
var area_statistics = __webpack_require__(91668);
// EXTERNAL MODULE: ./build/core/js/src/statistics/area-bounds.js
var area_bounds = __webpack_require__(21504);
// EXTERNAL MODULE: ./build/core/js/src/statistics/delong.js
var statistics_delong = __webpack_require__(70796);
// EXTERNAL MODULE: ./build/core/js/src/inference/paired-difference.js
var paired_difference = __webpack_require__(87626);
;// CONCATENATED MODULE: ./build/core/js/src/inference/kinds/area.js




/** The methods of the area under one ROC curve, which has a closed form: score bounds from DeLong's variance. */
const area_area = {
    size: ({ positive }) => positive.length,
    support: ({ positive }) => (0,area_statistics/* supportOf */.Df)(positive.reduce((sum, one) => sum + one, 0), positive.length),
    select: (statistic, units) => ({
        ...statistic,
        positive: Uint8Array.from(units, (unit) => statistic.positive[unit] ?? 0),
        scores: Float64Array.from(units, (unit) => statistic.scores[unit] ?? NaN),
    }),
    resampled: ({ positive, scores }) => (0,area_statistics/* areaStatistic */.qh)(area_statistics/* areas */.bn.roc, positive, scores),
    infer: (pairs) => pairs.map(inferOne),
};
function inferOne({ candidate, baseline }) {
    const { positive, scores } = candidate;
    const delong = (0,statistics_delong/* deLong */.aU)(positive, [scores]);
    return {
        candidate: {
            value: delong.areas[0] ?? NaN,
            method: 'area-score',
            resamples: null,
            uncertainty: (0,area_bounds/* tooFewOfClass */.UJ)(delong) ?? {
                degenerate: false,
                bounds: (confidence) => (0,area_bounds/* areaBounds */.ZI)(delong, 0, confidence),
            },
        },
        difference: baseline && (0,paired_difference/* areaDifference */.VL)((0,statistics_delong/* deLong */.aU)(positive, [scores, baseline.scores]), positive.length),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/confusion.js + 1 modules
var confusion = __webpack_require__(88158);
// EXTERNAL MODULE: ./build/core/js/src/metrics/areas.js
var areas = __webpack_require__(12833);
// EXTERNAL MODULE: ./build/core/js/src/metrics/class-order.js
var class_order = __webpack_require__(16002);
// EXTERNAL MODULE: ./build/core/js/src/statistics/mean-area-bounds.js
var mean_area_bounds = __webpack_require__(8420);
;// CONCATENATED MODULE: ./build/core/js/src/inference/kinds/macro-area.js






/** The methods of the mean area under the ROC curves of several classes, which combines the score bounds of the classes. */
const macroArea = {
    size: ({ scored }) => scored.labels.length,
    support: ({ scored }) => ({ count: scored.labels.length, of: 'examples' }),
    select: ({ kind, scored }, units) => ({ kind, scored: (0,area_statistics/* rowsOf */.RO)(scored, units) }),
    resampled: ({ scored }) => (0,area_statistics/* macroAreaStatistic */.gp)(area_statistics/* areas */.bn.roc, scored),
    infer: (pairs) => pairs.map(macro_area_inferOne),
};
function macro_area_inferOne({ candidate, baseline }) {
    const model = rankedBy(candidate.scored);
    const own = { classes: model.classes.map((one) => (0,statistics_delong/* deLongOf */.xO)([one])), influence: model.influence };
    return {
        candidate: {
            value: (0,mean_area_bounds/* meanArea */.lM)(own),
            method: 'mean-area-score',
            resamples: null,
            uncertainty: (0,mean_area_bounds/* noClass */.Wn)(own) ?? { degenerate: false, bounds: (0,mean_area_bounds/* meanAreaBounds */.Yb)(own) },
        },
        difference: baseline && (0,paired_difference/* meanAreaDifference */.My)(gains(model, rankedBy(baseline.scored))),
    };
}
function gains(first, second) {
    return {
        classes: first.classes.flatMap((one, index) => {
            const other = second.classes[index];
            return other ? [(0,statistics_delong/* deLongOf */.xO)([one, other])] : [];
        }),
        influence: first.influence.map((effect, example) => effect - (second.influence[example] ?? NaN)),
    };
}
function rankedBy(scored) {
    const { labels } = scored;
    const counts = new Uint32Array(scored.classes.length);
    for (const label of labels)
        counts[label] = (counts[label] ?? 0) + 1;
    const influence = new Float64Array(labels.length);
    const classes = (0,class_order/* curvesOf */.m)(scored).flatMap((curve, index) => {
        const positives = counts[index] ?? 0;
        const negatives = labels.length - positives;
        if (positives === 0 || negatives === 0)
            return [];
        const effects = areas/* rocArea */.KF.influence(curve);
        const placements = {
            ofPositives: new Float64Array(positives),
            ofNegatives: new Float64Array(negatives),
        };
        let [positive, negative] = [0, 0];
        for (let example = 0; example < labels.length; example++) {
            const effect = effects.influence[example] ?? NaN;
            influence[example] = (influence[example] ?? 0) + effect;
            if (labels[example] === index)
                placements.ofPositives[positive++] = effects.area + effect * positives;
            else
                placements.ofNegatives[negative++] = effects.area + effect * negatives;
        }
        return [(0,statistics_delong/* rankingOf */.qk)(placements)];
    });
    return { classes, influence };
}

// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/means.js + 3 modules
var means = __webpack_require__(15293);
// EXTERNAL MODULE: ./build/core/js/src/metrics/statistic.js
var statistic = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/core/js/src/metrics/statistic-value.js
var statistic_value = __webpack_require__(36557);
// EXTERNAL MODULE: ./build/core/js/src/statistics/clopper-pearson.js
var clopper_pearson = __webpack_require__(15715);
;// CONCATENATED MODULE: ./build/core/js/src/inference/kinds/proportion.js




/** The methods of proportions, which have closed forms: the interval of Clopper and Pearson, and Tango's for a difference. */
const proportion = {
    size: ({ right }) => right.length,
    support: ({ right }) => ({ count: right.length, of: 'examples' }),
    select: (statistic, units) => ({
        ...statistic,
        right: Uint8Array.from(units, (unit) => statistic.right[unit] ?? 0),
    }),
    resampled: ({ right }) => ({ kind: 'means', terms: [Float64Array.from(right)], of: statistic/* onlyMean */.G }),
    infer: (pairs) => pairs.map(proportion_inferOne),
};
function proportion_inferOne({ candidate, baseline }) {
    const { right } = candidate;
    const successes = countOf(right);
    const bounds = (confidence) => (0,clopper_pearson/* clopperPearsonBounds */.v)(successes, right.length, confidence);
    return {
        candidate: {
            value: (0,statistic_value/* valueOf */.RP)(candidate),
            method: 'clopper-pearson',
            resamples: null,
            uncertainty: { degenerate: false, bounds },
        },
        difference: baseline && (0,paired_difference/* tangoDifference */.R_)(discordantPairs(right, baseline.right)),
    };
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
function countOf(right) {
    return right.reduce((sum, value) => sum + value, 0);
}

// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/weighted.js + 2 modules
var weighted = __webpack_require__(15190);
;// CONCATENATED MODULE: ./build/core/js/src/inference/kinds.js






const resampledMethods = {
    confusion: confusion/* confusion */.H,
    means: means/* means */.p,
    weighted: weighted/* weighted */.Y,
};
const methods = {
    ...resampledMethods,
    proportion: proportion,
    area: area_area,
    'macro-area': macroArea,
};
/** Returns the type guard of a kind. */
function isKind(kind) {
    return (statistic) => statistic.kind === kind;
}
/** Returns the number of units. */
function sizeOf(statistic) {
    return methods[statistic.kind].size(statistic);
}
function supportOf(statistic) {
    return methods[statistic.kind].support(statistic);
}
/** Returns the pair restricted to some of the units. */
function selectPair({ better, candidate, baseline }, units) {
    return {
        better,
        candidate: selectStatistic(candidate, units),
        baseline: baseline && selectStatistic(baseline, units),
    };
}
function selectStatistic(statistic, units) {
    return methods[statistic.kind].select(statistic, units);
}
/** Returns the statistic in a form that can be resampled. */
function resampledStatistic(statistic) {
    return methods[statistic.kind].resampled(statistic);
}
/** Returns the derivative of the value by the weight of each unit; null if it is not available. */
function influenceOf(statistic) {
    return resampledMethods[statistic.kind].influence(statistic);
}
/** Infers the true values and differences of several pairs on the same units, grouped by kind. */
function inferPairs(pairs, sampling, purpose) {
    const inferred = (kind, { infer }) => inferKind(isKind(kind), (own) => infer(own, sampling, purpose), pairs);
    return new Map([
        ...inferred('proportion', proportion),
        ...inferred('confusion', confusion/* confusion */.H),
        ...inferred('area', area_area),
        ...inferred('macro-area', macroArea),
        ...inferred('means', means/* means */.p),
        ...inferred('weighted', weighted/* weighted */.Y),
    ]);
}
function inferKind(is, infer, pairs) {
    const chosen = pairs.flatMap((pair) => {
        const { better, candidate, baseline } = pair;
        if (!is(candidate))
            return [];
        return [{ pair, own: { better, candidate, baseline: baseline && is(baseline) ? baseline : null } }];
    });
    const inferred = infer(chosen.map(({ own }) => own));
    return chosen.flatMap(({ pair }, index) => {
        const result = inferred[index];
        return result ? [[pair, result]] : [];
    });
}


/***/ }),

/***/ 90710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ bootstrapTogether),
/* harmony export */   y: () => (/* binding */ inferredFrom)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5793);
/* harmony import */ var _metrics_statistic_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36557);
/* harmony import */ var _statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86317);
/* harmony import */ var _statistics_interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6232);
/* harmony import */ var _statistics_weighted_mistakes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23432);
/* harmony import */ var _text_number_unit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75703);
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51639);
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56926);
/* harmony import */ var _paired_difference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87626);









/**
 * Returns each pair with its bootstrap distributions, in order. All pairs without known distributions are resampled together.
 * @param known returns the distributions of a pair without resampling; null if they are not known
 */
function bootstrapTogether({ plan }, pairs, sampling, purpose, known) {
    const results = new Map(pairs.map((pair) => [pair, known(pair)]));
    const others = pairs.filter((pair) => !results.get(pair));
    if (others.length > 0) {
        const drawn = plan(others, sampling);
        const { seed, clusters } = sampling;
        const resamples = (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_4__/* .resampleCount */ .jJ)(drawn.work, purpose);
        const found = (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_4__/* .bootstrap */ .Nw)(others, drawn, { resamples, seed, unitName: (0,_clusters_js__WEBPACK_IMPORTED_MODULE_5__/* .unitName */ .Cq)(clusters) });
        for (const [index, pair] of others.entries())
            results.set(pair, found[index] ?? null);
    }
    return pairs.map((pair) => [pair, results.get(pair) ?? notDrawn]);
}
const notDrawn = { candidate: _statistics_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .notResampled */ .B, difference: _statistics_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .notResampled */ .B };
/** Returns the estimate and the difference of a pair from its bootstrap distributions. */
function inferredFrom({ size, shares }, { better, candidate, baseline }, { candidate: distribution, difference }, clusters) {
    const value = (0,_metrics_statistic_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(candidate);
    const clustered = clusters !== null;
    const own = shares(candidate, clusters);
    const known = own ? withUnseenMistake(value, own, distribution, clusters) : distribution;
    return {
        candidate: estimateOf(value, known, clustered),
        difference: baseline &&
            (0,_paired_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .bootstrapDifference */ .ub)((0,_text_number_unit_js__WEBPACK_IMPORTED_MODULE_7__/* .signedImprovement */ .Xs)(value - (0,_metrics_statistic_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(baseline), better), size(candidate), difference ?? _statistics_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .notResampled */ .B, clustered),
    };
}
/**
 * Returns the distribution of a score with a lower bound that is never above that of weighted mistakes. For a perfect score, which
 * no resample changes, it is the only bound.
 * @param shares the shares of the score that single units can lose
 */
function withUnseenMistake(score, shares, distribution, clusters) {
    const largest = (0,d3_array__WEBPACK_IMPORTED_MODULE_8__/* .max */ .T9)(shares);
    if (largest === undefined || (clusters && clusters.count < _bootstrap_js__WEBPACK_IMPORTED_MODULE_4__/* .fewestUnits */ .Ai))
        return distribution;
    const mistakes = (standardError) => (0,_statistics_weighted_mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .mistakesOfScore */ .l)({ score, standardError, units: shares.length, largest });
    if (!distribution.degenerate)
        return (0,_statistics_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .notSurerThan */ .Ut)(distribution, mistakes(distribution.standardError));
    return score === 1 ? mistakes(0) : distribution;
}
function estimateOf(value, distribution, clustered) {
    return {
        value,
        method: (0,_paired_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .bootstrapMethod */ .ao)(distribution.degenerate ? 'bca' : distribution.method, clustered),
        resamples: distribution.degenerate ? null : distribution.resamples,
        uncertainty: distribution,
    };
}


/***/ }),

/***/ 88158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ confusion_confusion)
});

// EXTERNAL MODULE: ./build/core/js/src/metrics/statistic-value.js
var statistic_value = __webpack_require__(36557);
// EXTERNAL MODULE: ./build/core/js/src/statistics/clopper-pearson.js
var clopper_pearson = __webpack_require__(15715);
// EXTERNAL MODULE: ./build/core/js/src/metrics/confusion.js
var confusion = __webpack_require__(91583);
// EXTERNAL MODULE: ./build/core/js/src/statistics/resample.js + 1 modules
var resample = __webpack_require__(71523);
;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/confusion-plan.js


/**
 * Returns the plan for statistics of the confusions of one or more models on the same examples. Units of one profile are
 * interchangeable, so the number of draws of each profile is multinomial; without groups a profile is a cell.
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
        for (let position = 0; position < profiles.length; position++) {
            const times = drawn[position] ?? 0;
            const profile = profiles[position];
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
        work: profiles.reduce((sum, profile) => sum + profile.cells.length, (0,resample/* drawingWork */.Kc)(weights)) +
            classes * evaluated.reduce((count, { baseline }) => count + (baseline ? 2 : 1), 1),
        whole: evaluate(weights),
        resample: (resamples, seed, visit) => {
            (0,resample/* resampleCells */.nQ)(weights, resamples, seed, 'confusion', (drawn, resample) => {
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
    return of((0,confusion/* countClasses */.Eh)(labels, labels, classes));
}
/** Number of classes examined for the largest change: those with the fewest examples, where one mistake counts most. */
const mostClasses = 100;
/**
 * Returns the largest change of the value if right predictions of one unit become wrong, times the number of units. For each class,
 * its predictions become the most frequent other class, and vice versa.
 */
function largestChange({ labels, predicted, classes, of }, units) {
    const counts = (0,confusion/* countClasses */.Eh)(labels, predicted, classes);
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
/** Returns the predictions of each model once, regardless of the number of its statistics. */
function predictionsOf(pairs) {
    const all = pairs.flatMap(({ candidate, baseline }) => [
        candidate.predicted,
        ...(baseline ? [baseline.predicted] : []),
    ]);
    return [...new Set(all)];
}
/** Returns the cells that have examples, in an order independent of that of the examples, and the cell of each example. */
function cellsOf(labels, predictions, classes) {
    const start = {
        cells: Array.from({ length: classes }, (_, label) => ({ label, given: [] })),
        cellOf: labels,
    };
    return predictions.reduce(({ cells, cellOf }, given) => {
        const keys = Float64Array.from(cellOf, (cell, example) => cell * classes + (given[example] ?? 0));
        const present = Float64Array.from(new Set(keys)).sort();
        const indices = new Map(Array.from(present, (key, index) => [key, index]));
        return {
            cells: Array.from(present, (key) => {
                const { label = 0, given: before = [] } = cells[Math.floor(key / classes)] ?? {};
                return { label, given: [...before, key % classes] };
            }),
            cellOf: Int32Array.from(keys, (key) => indices.get(key) ?? 0),
        };
    }, start);
}
/** Returns the profiles, most frequent first. */
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
/** Returns a function that computes a statistic from the current counts. */
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

// EXTERNAL MODULE: ./build/core/js/src/inference/paired-difference.js
var paired_difference = __webpack_require__(87626);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/bootstrapped.js
var bootstrapped = __webpack_require__(90710);
;// CONCATENATED MODULE: ./build/core/js/src/inference/kinds/confusion.js





/**
 * The methods of functions of class counts, which are resampled together; the recall and precision of one class have closed forms.
 */
const confusion_confusion = {
    size: ({ labels }) => labels.length,
    support: ({ labels }) => ({ count: labels.length, of: 'examples' }),
    select: (statistic, units) => ({
        ...statistic,
        labels: Int32Array.from(units, (unit) => statistic.labels[unit] ?? 0),
        predicted: Int32Array.from(units, (unit) => statistic.predicted[unit] ?? 0),
    }),
    resampled: (statistic) => statistic,
    infer: (pairs, sampling, purpose) => (0,bootstrapped/* bootstrapTogether */.Z)(confusion_confusion, pairs, sampling, purpose, () => null).map(([pair, result]) => sampling.clusters ? (0,bootstrapped/* inferredFrom */.y)(confusion_confusion, pair, result, sampling.clusters) : inferOne(pair, result)),
    plan: (pairs, { clusters }) => confusionPlan(pairs, clusters),
    isDrawnJointly: true,
    influence: () => null,
    // The bounds of confusions account for unseen mistakes.
    shares: () => null,
    noInterval: () => null,
};
function inferOne(pair, result) {
    const { candidate, difference } = (0,bootstrapped/* inferredFrom */.y)(confusion_confusion, pair, result, null);
    return {
        candidate: proportionEstimate(pair.candidate) ?? candidate,
        difference: (pair.baseline && recallDifference(pair.candidate, pair.baseline)) ?? difference,
    };
}
/**
 * Returns the recall or precision of one class, given the number of its examples or predictions; null for another metric, and for a
 * class that is never predicted.
 */
function proportionEstimate(statistic) {
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
    const bounds = (confidence) => (0,clopper_pearson/* clopperPearsonBounds */.v)(right, size, confidence);
    return {
        value: (0,statistic_value/* valueOf */.RP)(statistic),
        method: 'clopper-pearson',
        resamples: null,
        uncertainty: { degenerate: false, bounds },
    };
}
/**
 * Returns the difference in recall of one class: that of right predictions on its examples, which are the same for both models.
 * Null for other metrics: for a precision, the examples differ between the models.
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
    return pairs.size === 0 ? null : (0,paired_difference/* tangoDifference */.R_)(pairs, candidate.labels.length);
}


/***/ }),

/***/ 15293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ means)
});

// EXTERNAL MODULE: ./build/core/js/src/metrics/statistic.js
var statistic = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/core/js/src/statistics/mean.js
var statistics_mean = __webpack_require__(66528);
// EXTERNAL MODULE: ./build/core/js/src/inference/clusters.js
var inference_clusters = __webpack_require__(56926);
// EXTERNAL MODULE: ./build/core/js/src/inference/score-shares.js
var score_shares = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/core/js/src/statistics/resample.js + 1 modules
var resample = __webpack_require__(71523);
;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/means-plan.js



/**
 * Returns the plan for statistics of means over the same examples. The examples of a group are summed once, and then drawn as one.
 */
function meansPlan(pairs, clusters) {
    const terms = pairs.flatMap(({ candidate, baseline }) => [...candidate.terms, ...(baseline?.terms ?? [])]);
    const columns = clusters ? terms.map((term) => (0,inference_clusters/* sumsOfGroups */.ML)(term, clusters)) : terms;
    const units = clusters?.count ?? terms[0]?.length ?? 0;
    const sizes = clusters ? (0,inference_clusters/* sizesOfGroups */._Q)(clusters) : new Float64Array(units).fill(1);
    const evaluate = evaluator(pairs);
    const sums = new Float64Array(columns.length);
    return {
        units,
        work: units * (1 + columns.length / 2),
        whole: evaluate(Float64Array.from(columns, sumOf), sumOf(sizes)),
        resample: (resamples, seed, visit) => {
            (0,resample/* drawnUnits */.U8)(units, resamples, seed, 'means', (drawn, resample) => {
                for (const [index, column] of columns.entries())
                    sums[index] = sumOfDrawn(column, drawn);
                visit(evaluate(sums, clusters ? sumOfDrawn(sizes, drawn) : units), resample);
            });
        },
        largestShares: () => pairs.map(({ candidate }) => (0,score_shares/* largestShare */.U)(candidate, clusters)),
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
/** Computes four sums at once, since each addition waits for the previous one and a bootstrap spends its time here. */
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

// EXTERNAL MODULE: ./build/core/js/src/inference/bootstrap.js
var bootstrap = __webpack_require__(51639);
// EXTERNAL MODULE: ./build/core/js/src/statistics/bca.js
var bca = __webpack_require__(61003);
// EXTERNAL MODULE: ./build/core/js/src/statistics/jackknife.js
var statistics_jackknife = __webpack_require__(86317);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/saddlepoint.js
const { abs, exp, log, sqrt } = Math;
/**
 * Returns the distribution of the mean of as many values drawn with replacement. It is that of infinitely many resamples up to an
 * error of the order n^(−3/2). Davison and Hinkley, "Saddlepoint approximations in resampling methods", Biometrika 75 (1988), with
 * the r* of Barndorff-Nielsen, "Inference on full or partial parameters based on the standardized signed log likelihood ratio",
 * Biometrika 73 (1986).
 * @param values finite, not all equal
 */
function resampledMean(values) {
    const size = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / size;
    const deviation = sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size);
    const standard = values.map((value) => (value - mean) / deviation);
    const [least, most] = [minimum(standard), -minimum(standard.map((value) => -value))];
    const tilted = (tilt) => tiltedBy(standard, tilt, tilt > 0 ? most : least);
    const bias = standard.reduce((sum, value) => sum + value ** 3, 0) / size / 6 / sqrt(size);
    const scoreAt = (tilt) => scoreOf(tilted(tilt), tilt, size, bias);
    return {
        bias,
        resamples: null,
        standardError: deviation / sqrt(size),
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
/**
 * Returns the moments of tilted values.
 * @param extreme the value with the largest weight, so that no power overflows
 */
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
        cumulant: log(weights / values.length) + tilt * extreme,
        mean,
        variance: second / weights - mean ** 2,
    };
}
/** Distance from 0 below which the formula loses its digits and its known limit is used. */
const nearlyNone = 0.01;
function scoreOf({ cumulant, mean, variance }, tilt, size, limit) {
    const root = Math.sign(tilt) * sqrt(Math.max(0, 2 * size * (tilt * mean - cumulant)));
    if (abs(root) < nearlyNone)
        return root + limit;
    return root + log((tilt * sqrt(size * variance)) / root) / root;
}
/**
 * Returns the root of a rising function: a bracket by doubling, then secants, and a bisection every third step so that it always
 * ends.
 */
function solve(of) {
    let [low, high] = [-0.01, 0.01];
    while (of(low) > 0 && low > -furthest)
        low *= 2;
    while (of(high) < 0 && high < furthest)
        high *= 2;
    let [atLow, atHigh] = [of(low), of(high)];
    for (let step = 0; step < 100 && high - low > 1e-12 * Math.max(1, abs(low)); step++) {
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
/** A tilt at which only the most extreme value counts. */
const furthest = 1e4;
function minimum(values) {
    return values.reduce((least, value) => Math.min(least, value), Infinity);
}

// EXTERNAL MODULE: ./build/core/js/src/statistics/scaled-proportions.js
var scaled_proportions = __webpack_require__(59081);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(75703);
;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/paired-mean.js










/**
 * Returns the bootstrap distributions of a mean without resampling, since they are known. Null for another function of means, and
 * for a mean whose spread comes from a few units: its distribution has steps, so it has to be resampled.
 */
function byMean({ better, candidate, baseline }, clusters) {
    if (!isMean(candidate, clusters))
        return null;
    const units = clusters?.count ?? candidate.terms[0]?.length ?? 0;
    if (units < bootstrap/* fewestUnits */.Ai)
        return (0,bootstrap/* tooFew */.dI)(baseline !== null, units, (0,inference_clusters/* unitName */.Cq)(clusters));
    const own = unitValues(candidate, clusters);
    if (isStepped(own))
        return null;
    if (!baseline)
        return { candidate: distributionOf(own, jackknifeOf(own)), difference: null };
    const other = unitValues(baseline, clusters);
    const differences = own.map((value, unit) => (0,number_unit/* signedImprovement */.Xs)(value - (other[unit] ?? NaN), better));
    if (isStepped(differences))
        return null;
    const ofOwn = jackknifeOf(own);
    const share = (0,score_shares/* largestShare */.U)(candidate, clusters);
    return {
        candidate: distributionOf(own, ofOwn),
        difference: differenceDistribution(differences, ofOwn, share),
    };
}
/** Returns true for the mean of one column. Groups of different sizes make a mean a ratio of two sums. */
function isMean({ of }, clusters) {
    if (of !== statistic/* onlyMean */.G)
        return false;
    const [first, ...others] = clusters ? (0,inference_clusters/* sizesOfGroups */._Q)(clusters) : [];
    return others.every((size) => size === first);
}
function unitValues({ terms: [term = new Float64Array(0)] }, clusters) {
    return clusters ? (0,inference_clusters/* sumsOfGroups */.ML)(term, clusters).map((sum) => (sum * clusters.count) / term.length) : term;
}
const mostOfVariance = 0.1;
/** Returns true if a single unit contributes a tenth of the variance. */
function isStepped(values) {
    const mean = (0,statistics_mean/* meanOf */.h)(values);
    const squares = values.map((value) => (value - mean) ** 2);
    const sum = squares.reduce((total, square) => total + square, 0);
    return squares.some((square) => square > mostOfVariance * sum);
}
function distributionOf(values, jackknife) {
    const [first = NaN] = values;
    if (!values.every(Number.isFinite))
        return { degenerate: true, reason: 'some resamples have no finite value' };
    if (values.every((value) => value === first))
        return { degenerate: true, reason: 'all resamples gave the same value' };
    const resampled = resampledMean(values);
    return (0,statistics_jackknife/* notSurerThanStudent */.Tk)((0,bca/* bcaOf */.Qx)(resampled, resampled.bias, jackknife), (0,statistics_mean/* meanOf */.h)(values), jackknife);
}
/** Returns bounds at least as wide as the score bounds, which alone count if nothing differs. */
function differenceDistribution(differences, ofOwn, share) {
    const jackknife = jackknifeOf(differences);
    const distribution = distributionOf(differences, jackknife);
    if (!differences.every(Number.isFinite))
        return distribution;
    const estimate = (0,statistics_mean/* meanOf */.h)(differences);
    const score = (0,scaled_proportions/* scaledTango */.G)(estimate, jackknife, (0,scaled_proportions/* unseenChange */.d)({ share }, { estimate, jackknife }, ofOwn));
    if (!score)
        return distribution;
    return distribution.degenerate ? score : (0,statistics_jackknife/* notSurerThan */.Ut)(distribution, score);
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

// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/bootstrapped.js
var bootstrapped = __webpack_require__(90710);
;// CONCATENATED MODULE: ./build/core/js/src/inference/kinds/means.js






/**
 * The methods of means. The bootstrap distribution of one mean is known without resampling; functions of means are resampled
 * together.
 */
const means = {
    size,
    support: (statistic) => ({ count: size(statistic), of: 'examples' }),
    select: (statistic, units) => ({
        ...statistic,
        terms: statistic.terms.map((column) => Float64Array.from(units, (unit) => column[unit] ?? NaN)),
    }),
    resampled: (statistic) => statistic,
    infer: (pairs, sampling, purpose) => (0,bootstrapped/* bootstrapTogether */.Z)(means, pairs, sampling, purpose, (pair) => byMean(pair, sampling.clusters)).map(([pair, result]) => (0,bootstrapped/* inferredFrom */.y)(means, pair, result, sampling.clusters)),
    plan: (pairs, { clusters }) => meansPlan(pairs, clusters),
    isDrawnJointly: false,
    influence: ({ terms: [term = new Float64Array(0)], of }) => {
        if (of !== statistic/* onlyMean */.G)
            return null;
        const mean = (0,statistics_mean/* meanOf */.h)(term);
        return term.map((value) => (value - mean) / term.length);
    },
    shares: score_shares/* sharesOf */.A,
    noInterval: () => null,
};
function size({ terms }) {
    return terms[0]?.length ?? 0;
}


/***/ }),

/***/ 15190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ weighted)
});

// EXTERNAL MODULE: ./build/core/js/src/inference/bootstrap.js
var bootstrap = __webpack_require__(51639);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
// EXTERNAL MODULE: ./build/core/js/src/inference/score-shares.js
var score_shares = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/core/js/src/statistics/resample.js + 1 modules
var resample = __webpack_require__(71523);
;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/weighted-plan.js



/** Largest number of leave-out values. More would not improve the skewness, and each costs as much as a resample. */
const mostBlocks = 400;
/** Returns the plan for statistics that can only be computed from the weights of the examples. */
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
            (0,resample/* drawnUnits */.U8)(units, resamples, drawSeed, 'weighted', (drawn, resample) => {
                times.fill(0);
                for (let draw = 0; draw < units; draw++) {
                    const unit = drawn[draw] ?? 0;
                    times[unit] = (times[unit] ?? 0) + 1;
                }
                visit(evaluate(spread(times)), resample);
            });
        },
        largestShares: () => pairs.map(({ candidate }) => (0,score_shares/* largestShare */.U)(candidate, clusters)),
        jackknife: () => leftOut(units, seed, (times) => evaluate(spread(times))),
    };
}
/** Returns a function that gives each example the weight of its group, in an array that is reused. */
function spreader({ of }, size) {
    const spread = new Uint32Array(size);
    return (times) => {
        for (let example = 0; example < size; example++)
            spread[example] = times[of[example] ?? 0] ?? 0;
        return spread;
    };
}
/**
 * Leaves out units, or random blocks of many units: Efron and Narasimhan, "The automatic construction of bootstrap confidence
 * intervals", Journal of Computational and Graphical Statistics 29 (2020), section 3.
 */
function leftOut(units, seed, evaluate) {
    const order = (0,philox/* permutation */.dL)(units, { draw: (0,resample/* seededUniform */.LI)(seed, 'blocks') });
    const blocks = Math.min(units, mostBlocks);
    const values = Array.from({ length: blocks }, (_, block) => {
        const times = new Uint32Array(units).fill(1);
        for (let index = block; index < units; index += blocks)
            times[order[index] ?? 0] = 0;
        return evaluate(times);
    });
    return { values, weights: new Float64Array(blocks).fill(1) };
}

// EXTERNAL MODULE: ./build/core/js/src/inference/clusters.js
var inference_clusters = __webpack_require__(56926);
// EXTERNAL MODULE: ./build/core/js/src/statistics/bca.js
var bca = __webpack_require__(61003);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(75703);
;// CONCATENATED MODULE: ./build/core/js/src/inference/influence.js




/**
 * Returns normal bounds without resampling, for values that are only shown or would take too long: the infinitesimal jackknife,
 * whose variance is the sum of the squared influences; those of a group are added up first. Jaeckel, "The infinitesimal jackknife",
 * Bell Laboratories memorandum MM 72-1215-11 (1972); Efron and Tibshirani, "An introduction to the bootstrap" (1993), section 21.5.
 * For an area under a ROC curve it is DeLong's variance, but with n in place of n − 1. Null for a statistic without a derivative.
 */
function byInfluence({ better, candidate, baseline }, clusters) {
    if (!candidate.influence)
        return null;
    const units = clusters?.count ?? candidate.size;
    if (units < bootstrap/* fewestUnits */.Ai)
        return (0,bootstrap/* tooFew */.dI)(baseline !== null, units, (0,inference_clusters/* unitName */.Cq)(clusters));
    const ones = new Uint32Array(candidate.size).fill(1);
    const own = candidate.influence();
    const other = baseline?.influence?.();
    const value = candidate.of(ones);
    const of = (estimate, influence) => fromInfluence(estimate, clusters ? (0,inference_clusters/* sumsOfGroups */.ML)(influence, clusters) : influence);
    return {
        candidate: of(value, own),
        difference: baseline && other
            ? of((0,number_unit/* signedImprovement */.Xs)(value - baseline.of(ones), better), own.map((influence, example) => influence - (other[example] ?? NaN)))
            : null,
    };
}
function fromInfluence(estimate, influence) {
    let squares = 0;
    for (let unit = 0; unit < influence.length; unit++)
        squares += (influence[unit] ?? NaN) ** 2;
    return squares > 0
        ? (0,bca/* normally */.jZ)(estimate, Math.sqrt(squares), 'infinitesimal-jackknife', null)
        : { degenerate: true, reason: 'its variance is estimated as 0' };
}

// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/bootstrapped.js
var bootstrapped = __webpack_require__(90710);
;// CONCATENATED MODULE: ./build/core/js/src/inference/kinds/weighted.js





/**
 * The methods of functions of the weights of units. They are resampled together, or have normal bounds from their influences if
 * resampling would cost too much.
 */
const weighted = {
    size: ({ size }) => size,
    support: supportOf,
    select: ({ select }, units) => select(units),
    resampled: (statistic) => statistic,
    infer: (pairs, sampling, purpose) => {
        const { clusters } = sampling;
        return (0,bootstrapped/* bootstrapTogether */.Z)(weighted, pairs, sampling, purpose, (pair) => purpose === 'shown' || (0,bootstrap/* isTooCostly */.Nt)(pair.candidate) ? byInfluence(pair, clusters) : null).map(([pair, result]) => {
            const reason = noInterval(pair.candidate);
            const found = reason ? { candidate: reason, difference: reason } : result;
            return (0,bootstrapped/* inferredFrom */.y)(weighted, pair, found, clusters);
        });
    },
    plan: (pairs, { clusters, seed }) => weightedPlan(pairs, clusters, seed),
    isDrawnJointly: false,
    influence: ({ influence }) => influence?.() ?? null,
    shares: score_shares/* sharesOf */.A,
    noInterval,
};
function supportOf({ size, support }) {
    return support ?? { count: size, of: 'examples' };
}
function noInterval({ biased, support }) {
    if (biased !== undefined)
        return { degenerate: true, reason: biased };
    return support && support.count < bootstrap/* fewestUnits */.Ai ? (0,bootstrap/* tooFewUnits */.qE)(support.count, support.of) : null;
}


/***/ }),

/***/ 87626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ meanAreaDifference),
/* harmony export */   R_: () => (/* binding */ tangoDifference),
/* harmony export */   VL: () => (/* binding */ areaDifference),
/* harmony export */   ao: () => (/* binding */ bootstrapMethod),
/* harmony export */   ub: () => (/* binding */ bootstrapDifference),
/* harmony export */   yp: () => (/* binding */ power)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86060);
/* harmony import */ var _statistics_area_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21504);
/* harmony import */ var _statistics_mean_area_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8420);
/* harmony import */ var _statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64786);
/* harmony import */ var _statistics_p_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91341);





/** Probability of detecting an existing difference: the 80 % that reports mention. */
const power = 0.8;
/**
 * Returns the difference of proportions of right predictions: Tango's score interval. For better or worse at all it is McNemar's
 * exact test, which also holds for few pairs.
 * @param examples size of the test split, of which the pairs may be a part
 */
function tangoDifference(pairs, examples = pairs.size) {
    return {
        value: (pairs.onlyFirst - pairs.onlySecond) / pairs.size,
        method: 'tango',
        resamples: null,
        discordant: { ...pairs, mcnemarP: (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_3__/* .mcnemarPValue */ .ZS)(pairs) },
        inference: {
            degenerate: false,
            bounds: (confidence) => (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_3__/* .tangoBounds */ .B3)(pairs, confidence),
            pInferiority: (margin) => (margin === 0 ? (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_3__/* .mcnemarPValueWorse */ .F7)(pairs) : (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_3__/* .tangoPValueWorse */ .H7)(pairs, margin)),
            pNonInferiority: (margin) => margin === 0 ? (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_3__/* .mcnemarPValueBetter */ .NR)(pairs) : (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_3__/* .tangoPValueHolds */ .DU)(pairs, margin),
            longTail: null,
            plan: planOfPart(tangoPlan(pairs), examples / pairs.size),
        },
    };
}
function tangoPlan({ onlyFirst, onlySecond, size }) {
    const rate = (onlyFirst + onlySecond) / size;
    const smallestMargin = (confidence, examples = size) => -(0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_3__/* .tangoBounds */ .B3)(unluckyPairs(rate, examples), confidence).lower;
    return {
        smallestMargin,
        examplesFor: (margin, confidence) => margin <= 0 ? null : leastCount((examples) => smallestMargin(confidence, examples) <= margin),
        examplesToShow: (difference, confidence) => examplesToShow(rate, difference, confidence),
    };
}
/** Returns the plan for all examples if only a part of them counts. */
function planOfPart(plan, times) {
    if (times === 1)
        return plan;
    const all = (count) => (count === null ? null : Math.ceil(count * times));
    return {
        smallestMargin: plan.smallestMargin,
        examplesFor: (margin, confidence) => all(plan.examplesFor(margin, confidence)),
        examplesToShow: (difference, confidence) => all(plan.examplesToShow(difference, confidence)),
    };
}
/**
 * Returns the number of examples that show a gain. Connor, "Sample size for testing differences in proportions for the
 * paired-sample design", Biometrics 43 (1987).
 */
function examplesToShow(rate, difference, confidence) {
    if (difference <= 0)
        return null;
    const quantiles = _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(confidence, 0, 1) * Math.sqrt(rate) +
        _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(power, 0, 1) * Math.sqrt(Math.max(0, rate - difference ** 2));
    return Math.ceil((quantiles / difference) ** 2);
}
/** Returns the discordant pairs of equally good models at the 20 % quantile, so 80 % of samples are more favourable. */
function unluckyPairs(rate, size) {
    const discordant = rate * size;
    const shift = Math.min(discordant, _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(power, 0, 1) * Math.sqrt(discordant));
    return { onlyFirst: (discordant - shift) / 2, onlySecond: (discordant + shift) / 2, size };
}
/** Returns the smallest count that suffices, to three digits; null beyond 10¹². */
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
function areaDifference(delong, size) {
    const { areas, covariance } = delong;
    const value = (areas[0] ?? NaN) - (areas[1] ?? NaN);
    const variance = (covariance[0]?.[0] ?? NaN) + (covariance[1]?.[1] ?? NaN) - 2 * (covariance[0]?.[1] ?? NaN);
    return {
        value,
        method: 'area-square-and-add',
        resamples: null,
        discordant: null,
        inference: (0,_statistics_area_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .tooFewOfClass */ .UJ)(delong) ??
            boundedInference({
                value,
                error: Math.sqrt(Math.max(0, variance)),
                size,
                bounds: (confidence) => (0,_statistics_area_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .areaDifferenceBounds */ .Qo)(delong, confidence),
            }),
    };
}
/** Returns the gain in the mean area of several classes, with the effect of each example on the sum of the gains. */
function meanAreaDifference(areas) {
    const value = (0,_statistics_mean_area_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .meanArea */ .lM)(areas);
    const squares = areas.influence.reduce((sum, part) => sum + part ** 2, 0);
    return {
        value,
        method: 'mean-area-square-and-add',
        resamples: null,
        discordant: null,
        inference: (0,_statistics_mean_area_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .noClass */ .Wn)(areas) ??
            boundedInference({
                value,
                error: Math.sqrt(squares) / areas.classes.length,
                size: areas.influence.length,
                bounds: (0,_statistics_mean_area_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .meanAreaBounds */ .Yb)(areas),
            }),
    };
}
function boundedInference({ value, error, size, bounds }) {
    return {
        degenerate: false,
        bounds,
        pInferiority: (margin) => 1 - (0,_statistics_p_value_js__WEBPACK_IMPORTED_MODULE_4__/* .pValueAbove */ .d)(bounds, -margin),
        pNonInferiority: (margin) => (0,_statistics_p_value_js__WEBPACK_IMPORTED_MODULE_4__/* .pValueAbove */ .d)(bounds, -margin),
        longTail: null,
        plan: rootPlan((confidence) => value - bounds(confidence).lower + _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(power, 0, 1) * error, size),
    };
}
/** Returns the difference of any other metric, by the paired bootstrap. */
function bootstrapDifference(value, size, bootstrap, clustered) {
    if (bootstrap.degenerate)
        return {
            value,
            method: clustered ? 'cluster-bca' : 'bca',
            resamples: null,
            discordant: null,
            inference: bootstrap,
        };
    return {
        value,
        method: bootstrapMethod(bootstrap.method, clustered),
        resamples: bootstrap.resamples,
        discordant: null,
        inference: {
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
    return rootPlan((confidence) => (_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(confidence, 0, 1) + _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(power, 0, 1)) * error, size);
}
/** Returns the plan of an interval that shrinks with the root of the number of examples. */
function rootPlan(smallestMargin, size) {
    const examples = (difference, confidence) => difference <= 0 ? null : Math.ceil(size * (smallestMargin(confidence) / difference) ** 2);
    return { smallestMargin, examplesFor: examples, examplesToShow: examples };
}


/***/ }),

/***/ 76964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   U: () => (/* binding */ largestShare)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56926);


/**
 * Returns the share of a score from 0 to 1 that each independent unit can lose, for the units that can lose one; null for other
 * values.
 */
function sharesOf(statistic, clusters) {
    const shares = statistic.kind === 'means' ? sharesOfMeans(statistic) : (statistic.shares?.() ?? null);
    return shares && (clusters ? (0,_clusters_js__WEBPACK_IMPORTED_MODULE_0__/* .sumsOfGroups */ .ML)(shares, clusters) : shares).filter((share) => share > 0);
}
function sharesOfMeans({ terms, counts }) {
    if (!counts)
        return null;
    const own = counts(terms);
    const total = own.reduce((sum, count) => sum + count, 0);
    return own.map((count) => count / total);
}
/** Returns the largest share of a score that one unit can lose; undefined for other values. */
function largestShare(statistic, clusters) {
    return (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .max */ .T9)(sharesOf(statistic, clusters) ?? []);
}


/***/ }),

/***/ 65983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rowsByUnit),
/* harmony export */   j: () => (/* binding */ countUnits)
/* harmony export */ });
/** Returns the number of units, which are numbered from 0. */
function countUnits(units) {
    return units.reduce((greatest, unit) => Math.max(greatest, unit), -1) + 1;
}
/** Returns the rows of each unit, in their order. */
function rowsByUnit(units) {
    const rows = Array.from({ length: countUnits(units) }, () => []);
    for (const [row, unit] of units.entries())
        rows[unit]?.push(row);
    return rows;
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

/***/ 28303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unavailableMetric),
/* harmony export */   T: () => (/* binding */ unknownMetric)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34585);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6922);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60063);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33604);





/**
 * Returns the error for a metric that does not exist.
 * @param known the metrics of the task, and the available budgets
 */
function unknownMetric(name, known) {
    const shown = JSON.stringify(name);
    const expected = known.join(', ');
    if ((0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .n)(name))
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'GATE_METRIC_UNAVAILABLE',
            found: `${shown} in the gate, a budget that is not available here`,
            expected,
            hint: 'Evaluate a model: prediction files have no budgets, and ONNX models have no `parameters`.',
        });
    const task = taskWith(name);
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_UNKNOWN_METRIC',
        found: task === null
            ? `the unknown metric ${shown} in the gate`
            : `the metric ${shown} in the gate, which belongs to the task ${task}`,
        expected,
        hint: (task === null ? (0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, known) : null) ??
            'Name one of these under `gate.require`, `gate.compare` or `gate.slices`.',
    });
}
/** Returns the task that has such a metric; null if no task has it. */
function taskWith(name) {
    if ((0,_family_js__WEBPACK_IMPORTED_MODULE_4__/* .findMetric */ .G)(_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB.class.metrics, name))
        return _tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB.class.task;
    if ((0,_family_js__WEBPACK_IMPORTED_MODULE_4__/* .findMetric */ .G)(_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB.number.metrics, name))
        return _tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB.number.task;
    if ((0,_family_js__WEBPACK_IMPORTED_MODULE_4__/* .findMetric */ .G)(_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB.ranking.metrics, name))
        return _tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB.ranking.task;
    return (0,_family_js__WEBPACK_IMPORTED_MODULE_4__/* .findMetric */ .G)(_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB.sequence.metrics, name) ? _tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB.sequence.task : null;
}
function unavailableMetric({ name }, unavailableReason) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_METRIC_UNAVAILABLE',
        found: `${name} in the gate, though ${unavailableReason}`,
        expected: 'a metric that this model and this test split have',
        hint: 'Use another metric, or change the model or the test split.',
    });
}


/***/ }),

/***/ 85242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ buildMetricSet)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60063);
/* harmony import */ var _metric_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28303);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33604);




/**
 * Builds the metrics of given predictions.
 * @param more further metrics of the gate, such as gaps between groups
 */
function buildMetricSet(candidate, pair, more = []) {
    return metricSet(candidate, pair && pair.baseline, _tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB[candidate.kind].metrics, more);
}
function metricSet(candidate, baseline, family, more) {
    const names = [...[...family.listed, ...more].map(({ name }) => name), ...family.patterns];
    const furtherByName = new Map(more.map((metric) => [metric.name, metric]));
    const taken = more.find(({ name }) => (0,_family_js__WEBPACK_IMPORTED_MODULE_3__/* .findMetric */ .G)(family, name) !== undefined);
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
                pairs: [
                    {
                        better,
                        candidate: metric.measure(candidate),
                        baseline: baseline && metric.measure(baseline),
                    },
                ],
            };
        return (baseline && {
            ...info,
            ofPair: true,
            pairs: [{ better, candidate: metric.against(candidate, baseline), baseline: null }],
        });
    };
    const lookup = (name) => {
        const added = furtherByName.get(name);
        if (added)
            return { kind: 'available', metric: added };
        const metric = (0,_family_js__WEBPACK_IMPORTED_MODULE_3__/* .findMetric */ .G)(family, name);
        if (!metric)
            throw (0,_metric_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownMetric */ .T)(name, names);
        const reason = unavailableReason(metric);
        if (reason !== null)
            throw (0,_metric_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailableMetric */ .L)(metric, reason);
        const measured = measure(metric);
        return measured ? { kind: 'available', metric: measured } : { kind: 'without-baseline', info: metric };
    };
    return {
        size: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .unitCount */ .q3)(candidate),
        names,
        available: [
            ...family.listed.flatMap((metric) => unavailableReason(metric) === null ? (measure(metric) ?? []) : []),
            ...furtherByName.values(),
        ],
        has: (name) => furtherByName.has(name) || (0,_family_js__WEBPACK_IMPORTED_MODULE_3__/* .findMetric */ .G)(family, name) !== undefined,
        lookup,
        find(name) {
            const found = lookup(name);
            if (found.kind === 'available' && !found.metric.ofPair)
                return found.metric;
            throw comparesItself(name);
        },
    };
}
function nameTaken(name) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'METRIC_NAME_TAKEN',
        found: `${name} under gate.metrics, which is already the name of a metric of this task`,
        expected: 'a name that no other metric has',
        hint: 'Rename your metric.',
    });
}
function comparesItself(name) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_INVALID_COMPARISON',
        found: `a comparison of ${name}, which already compares with the baseline`,
        expected: `a limit for it under gate.require`,
        hint: `Write {metric: ${name}, at-most: 0.01, confidence: 0.95} or "${name} <= 1%" under gate.require.`,
    });
}


/***/ }),

/***/ 36557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ seedValues),
/* harmony export */   QE: () => (/* binding */ meanValues),
/* harmony export */   RP: () => (/* binding */ valueOf)
/* harmony export */ });
/* harmony import */ var _statistics_delong_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70796);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66528);
/* harmony import */ var _area_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91668);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91583);




const values = {
    proportion: ({ right }) => right.reduce((sum, value) => sum + value, 0) / right.length,
    confusion: ({ of, labels, predicted, classes }) => of((0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .countClasses */ .Eh)(labels, predicted, classes)),
    area: ({ positive, scores }) => (0,_statistics_delong_js__WEBPACK_IMPORTED_MODULE_2__/* .deLong */ .aU)(positive, [scores]).areas[0] ?? NaN,
    'macro-area': ({ scored }) => valueOf((0,_area_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .macroAreaStatistic */ .gp)(_area_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .areas */ .bn.roc, scored)),
    means: ({ terms, of }) => of(terms.map(_statistics_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .meanOf */ .h)),
    weighted: ({ of, size }) => of(new Uint32Array(size).fill(1)),
};
const known = new WeakMap();
/** Returns the metric's value on the sample itself. It is computed only once for reports, bounds and tests. */
function valueOf(statistic) {
    const value = known.get(statistic) ?? values[statistic.kind](statistic);
    known.set(statistic, value);
    return value;
}
function seedValues(pairs) {
    const baseline = pairs.flatMap((pair) => (pair.baseline ? [valueOf(pair.baseline)] : []));
    return {
        candidate: pairs.map(({ candidate }) => valueOf(candidate)),
        baseline: baseline.length === 0 ? null : baseline,
    };
}
/** Returns the means over the seeds. */
function meanValues(pairs) {
    const { candidate, baseline } = seedValues(pairs);
    return { candidate: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .meanOf */ .h)(candidate), baseline: baseline && (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .meanOf */ .h)(baseline) };
}


/***/ }),

/***/ 33604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IL: () => (/* binding */ alignPredictions),
  rA: () => (/* binding */ checkPredictions),
  Rr: () => (/* binding */ computedOf),
  ls: () => (/* binding */ explainTaskMismatch),
  Yy: () => (/* binding */ isPredictionKind),
  CN: () => (/* binding */ labelColumnOf),
  C2: () => (/* binding */ plainValuesOf),
  iR: () => (/* binding */ predictedOf),
  n5: () => (/* binding */ predictionWarnings),
  Pn: () => (/* binding */ primaryMetric),
  e9: () => (/* binding */ summarizeClassification),
  Xb: () => (/* binding */ taskOf),
  vB: () => (/* binding */ tasks),
  q3: () => (/* binding */ unitCount),
  $J: () => (/* binding */ unitsOf)
});

// EXTERNAL MODULE: ./build/core/js/src/metrics/example-units.js
var example_units = __webpack_require__(65983);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks/align.js
var align = __webpack_require__(6171);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks/check.js
var check = __webpack_require__(75930);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks/classification.js + 2 modules
var classification = __webpack_require__(38857);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/metrics/statistic.js
var statistic = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/core/js/src/metrics/name.js
var metrics_name = __webpack_require__(36808);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/ranking-metrics.js




/** Returns the mean of a score over the queries. A query without relevant items scores 0, as in scikit-learn. */
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
            of: statistic/* onlyMean */.G,
            counts: ([scores = new Float64Array(0)]) => new Float64Array(scores.length).fill(1),
        }),
    };
}
function rankedQueries({ queries, relevance, scores }) {
    return (0,example_units/* rowsByUnit */.P)(queries).map((rows) => {
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
        let [end, difference, relevant] = [from, 0, 0];
        while (end < sorted.length && scores[sorted[end] ?? 0] === scores[sorted[from] ?? 0]) {
            const value = relevance[sorted[end] ?? 0] ?? 0;
            difference += value;
            relevant += value > 0 ? 1 : 0;
            end += 1;
        }
        ties.push({ from, count: end - from, gain: difference, relevant });
        from = end;
    }
    return ties;
}
function discount(index) {
    return 1 / Math.log2(index + 2);
}
/**
 * Returns the discounted cumulative gain divided by that of the ideal order. The gain is the relevance itself; items of equal
 * scores share the mean discount of their places: Järvelin and Kekäläinen, ACM TOIS 20 (2002); McSherry and Najork, ECIR 2008.
 */
function ndcg(k) {
    return ({ ties, ideal }) => {
        let gained = 0;
        for (const { from, count, gain: difference } of ties) {
            let discounts = 0;
            for (let index = from; index < Math.min(from + count, k); index++)
                discounts += discount(index);
            gained += (difference * discounts) / count;
        }
        const best = ideal
            .subarray(0, k)
            .reduce((sum, difference, index) => sum + difference * discount(index), 0);
        return gained / best;
    };
}
/**
 * Average precision: the precision at each score, weighted by the recall it adds. An item is relevant if its relevance is above 0.
 */
const averagePrecision = ({ ties, relevant }) => {
    let [found, sum] = [0, 0];
    for (const tie of ties) {
        found += tie.relevant;
        sum += (tie.relevant * found) / (tie.from + tie.count);
    }
    return sum / relevant;
};
/**
 * Returns the fraction of relevant items among the first `k`. Items of equal scores on both sides of the cut count by their
 * expected number.
 */
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
function withParameter(name) {
    const parts = (0,metrics_name/* parseMetricName */.$)(name);
    const k = parts && (0,metrics_name/* cutoffOf */.R)(parts);
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
    withParameter,
    patterns: ['ndcg@<k>', 'recall@<k>'],
    primary: () => 'ndcg@10',
};

// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks/prediction-warnings.js
var prediction_warnings = __webpack_require__(11087);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/tasks/ranking.js






const ranking = {
    task: 'ranking',
    unit: 'query',
    metrics: rankingMetrics,
    isComparedByDefault: true,
    check: ranking_check,
    align: ranking_align,
    units: ({ queries }) => queries,
    predicted: ({ scores }) => scores,
    computed: ({ scores }) => scores,
    warnings: (predictions) => [
        ...(0,prediction_warnings/* constantPredictionsWarning */.l)(predictions.scores, predictions.relevance, () => 'score'),
        ...emptyQueriesWarning(predictions),
    ],
    labelColumn: () => null,
    plainValues: ({ relevance, scores }) => ({
        labels: Array.from(relevance),
        predictions: Array.from(scores),
        scores: null,
        classes: [],
    }),
    classification: () => null,
};
function ranking_check(predictions, owner) {
    const { ids, relevance, queries, scores } = predictions;
    (0,check/* checkLabels */.C)(relevance, check/* notNegative */.v7, ids, 'relevances', owner);
    (0,check/* checkCount */.wE)(queries.length, ids.length, 'queries', owner);
    (0,check/* checkCount */.wE)(scores.length, ids.length, 'scores', owner);
    (0,check/* checkFinite */.ug)(scores, 1, ids, owner);
    return predictions;
}
function ranking_align(candidate, baseline, names) {
    const order = (0,align/* matchIds */.aS)(candidate.ids, baseline.ids, names);
    (0,align/* checkSameLabels */.go)(candidate.relevance, (0,align/* numbersAt */.uC)(baseline.relevance, order), names);
    return { comparable: true, baseline: { ...candidate, scores: (0,align/* numbersAt */.uC)(baseline.scores, order) } };
}
/** Returns a warning about queries that score 0 for every model. */
function emptyQueriesWarning({ queries, relevance }) {
    const all = (0,example_units/* rowsByUnit */.P)(queries);
    const empty = all.filter((rows) => !rows.some((row) => (relevance[row] ?? 0) > 0)).length;
    return empty === 0
        ? []
        : [`${(0,format/* formatCount */.B4)(empty)} of ${(0,format/* formatCount */.B4)(all.length)} queries have no relevant item: they score 0.`];
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/regression-metrics.js



function errors({ labels, values }) {
    return Float64Array.from(labels, (label, index) => (values[index] ?? NaN) - label);
}
const always = () => null;
const unbounded = { better: 'lower', unit: 'label', range: [0, Infinity], unavailableReason: always };
/**
 * Returns the coefficient of determination from the means of squared errors, labels and squared labels. With equal labels it is 1
 * without error and else 0, as in scikit-learn.
 */
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
        measure: (predictions) => ({ kind: 'means', terms: [errors(predictions).map(Math.abs)], of: statistic/* onlyMean */.G }),
    },
    {
        ...unbounded,
        name: 'rmse',
        title: 'root mean squared error',
        measure: (predictions) => ({
            kind: 'means',
            terms: [errors(predictions).map((error) => error ** 2)],
            of: (means) => Math.sqrt((0,statistic/* onlyMean */.G)(means)),
        }),
    },
    {
        name: 'r2',
        title: 'R²',
        better: 'higher',
        unit: 'score',
        range: [-Infinity, 1],
        unavailableReason: always,
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
        unavailableReason: always,
        measure: (predictions) => ({
            kind: 'means',
            terms: [
                errors(predictions).map((error, index) => Math.abs(error) / Math.max(Math.abs(predictions.labels[index] ?? NaN), Number.EPSILON)),
            ],
            of: statistic/* onlyMean */.G,
        }),
    },
];
/**
 * Returns the quantile loss: a prediction below the label costs `quantile`, one above it 1 − `quantile`. Koenker and Bassett,
 * "Regression quantiles", Econometrica 46 (1978).
 */
function quantileLoss(quantile) {
    return {
        ...unbounded,
        name: `quantile-loss@${quantile}`,
        title: `quantile loss at ${quantile}`,
        measure: (predictions) => ({
            kind: 'means',
            terms: [errors(predictions).map((error) => Math.max(-quantile * error, (1 - quantile) * error))],
            of: statistic/* onlyMean */.G,
        }),
    };
}
function regression_metrics_withParameter(name) {
    const { base, parameter, className } = (0,metrics_name/* parseMetricName */.$)(name) ?? {};
    const isQuantile = parameter != null && parameter > 0 && parameter < 1 && className === null;
    return base === 'quantile-loss' && isQuantile ? quantileLoss(parameter) : undefined;
}
const regressionMetrics = {
    listed,
    withParameter: regression_metrics_withParameter,
    patterns: ['quantile-loss@<quantile>'],
    primary: () => 'mae',
};

;// CONCATENATED MODULE: ./build/core/js/src/metrics/tasks/regression.js




const regression = {
    task: 'regression',
    unit: 'example',
    metrics: regressionMetrics,
    // No default margin exists: the acceptable loss depends on the application.
    isComparedByDefault: false,
    check: regression_check,
    align: regression_align,
    units: () => null,
    predicted: ({ values }) => values,
    computed: ({ values }) => values,
    warnings: ({ values, labels }) => (0,prediction_warnings/* constantPredictionsWarning */.l)(values, labels, () => 'value'),
    labelColumn: ({ labels }) => ({ values: Array.from(labels) }),
    plainValues: ({ labels, values }) => ({
        labels: Array.from(labels),
        predictions: Array.from(values),
        scores: null,
        classes: [],
    }),
    classification: () => null,
};
function regression_check(predictions, owner) {
    const { ids, labels, values } = predictions;
    (0,check/* checkLabels */.C)(labels, check/* finiteNumbers */.qW, ids, 'labels', owner);
    (0,check/* checkCount */.wE)(values.length, ids.length, 'values', owner);
    (0,check/* checkFinite */.ug)(values, 1, ids, owner);
    return predictions;
}
function regression_align(candidate, baseline, names) {
    const order = (0,align/* matchIds */.aS)(candidate.ids, baseline.ids, names);
    (0,align/* checkSameLabels */.go)(candidate.labels, (0,align/* numbersAt */.uC)(baseline.labels, order), names);
    return { comparable: true, baseline: { ...candidate, values: (0,align/* numbersAt */.uC)(baseline.values, order) } };
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/confusion.js
var confusion = __webpack_require__(91583);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/spans.js
/** IOB1, IOB2 and IOBES as in CoNLL and seqeval; the L and U of BILOU are E and S. */
const pattern = /^([BIESLU])(?:-(.*))?$/s;
const marks = { B: 'B', I: 'I', E: 'E', S: 'S', L: 'E', U: 'S' };
/** Returns the parsed tag; null if the text is not a tag of a span. */
function parseTag(name) {
    if (name === 'O')
        return { mark: 'O', type: '' };
    const [, letter = '', type = ''] = pattern.exec(name) ?? [];
    const mark = marks[letter];
    return mark === undefined ? null : { mark, type };
}
/**
 * Returns the spans of one sequence by the rules of conlleval, which also accept sequences that no scheme allows: a span begins at
 * a tag of another type, and at an `I` after `O`. Tjong Kim Sang and De Meulder, CoNLL-2003.
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

/** Returns a score of all classes together; `only` is the index of the only class that counts. */
function pooledStatistic(tally, score, only = null) {
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
        of: (means) => score.of(countsAt(means)),
        counts: ([right = none, labelled = none, predicted = none]) => right.map((_, unit) => score.fallible(countsAt([right[unit], labelled[unit], predicted[unit]]))),
    };
}
const none = new Float64Array(0);
function countsAt(values) {
    return { right: values[0] ?? NaN, labelled: values[1] ?? NaN, predicted: values[2] ?? NaN };
}
const pooled = {
    precision: {
        of: ({ right, predicted }) => (0,confusion/* ratio */.CG)(right, predicted),
        fallible: ({ predicted }) => predicted,
    },
    recall: { of: ({ right, labelled }) => (0,confusion/* ratio */.CG)(right, labelled), fallible: ({ labelled }) => labelled },
    f1: {
        of: ({ right, labelled, predicted }) => (0,confusion/* ratio */.CG)(2 * right, labelled + predicted),
        fallible: ({ labelled, predicted }) => labelled + predicted,
    },
};
/** Returns the mean score of the classes that occur. */
function macroStatistic(tally, score) {
    const { sequences, classes, entries } = tally;
    return {
        kind: 'weighted',
        size: sequences,
        work: entries.length + classes.length,
        of: (times) => (0,confusion/* macroAverage */.Aq)(countsOf(tally, times), score),
        shares: () => macroShares(tally),
        select: (units) => macroStatistic(selectSequences(tally, units), score),
    };
}
/** Returns the share of a mean over the classes that each sequence can lose, given its occurrences of each class. */
function macroShares(tally) {
    const { labelled, predicted } = countsOf(tally, new Uint32Array(tally.sequences).fill(1));
    const total = labelled.map((count, index) => count + (predicted[index] ?? 0));
    const classes = total.reduce((sum, count) => sum + Number(count > 0), 0);
    const shares = new Float64Array(tally.sequences);
    for (const { sequence, index, labelled, predicted } of tally.entries)
        shares[sequence] = (shares[sequence] ?? 0) + (labelled + predicted) / (total[index] ?? NaN) / classes;
    return shares;
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
    const indexOf = new Map(Array.from(units, (unit, index) => [unit, index]));
    return {
        ...tally,
        sequences: units.length,
        entries: tally.entries.flatMap((entry) => {
            const sequence = indexOf.get(entry.sequence);
            return sequence === undefined ? [] : [{ ...entry, sequence }];
        }),
    };
}
/** Counts occurrences by sequence and class. */
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

;// CONCATENATED MODULE: ./build/core/js/src/metrics/sequence-metrics.js






const fraction = { better: 'higher', unit: 'fraction', range: [0, 1] };
const sequence_metrics_always = () => null;
function tallied(name, title, unavailableReason, measure) {
    return { ...fraction, name, title, unavailableReason, measure };
}
/** The tag of tokens outside of all spans, in schemes that have one. */
const sequence_metrics_outside = 'O';
/** Counts tags other than `O`, which is so frequent and easy that it would dominate the metric. */
function tokenTally(predictions) {
    const { classes, labels, predicted, sequences } = predictions;
    const skipped = classes.indexOf(sequence_metrics_outside);
    return tallyOf((0,example_units/* countUnits */.j)(predictions.sequences), classes, (add) => {
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
    return tallyOf((0,example_units/* countUnits */.j)(predictions.sequences), types, (add) => {
        for (const [sequence, rows] of (0,example_units/* rowsByUnit */.P)(predictions.sequences).entries()) {
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
        return `${JSON.stringify((0,format/* truncate */.xv)(first))} is not a tag of a span (O, B-<type>, I-<type>, E-<type>, S-<type>)`;
    return classes.some((name) => name !== sequence_metrics_outside) ? null : 'the only tag is O';
};
const typesOf = ({ classes }) => classes.flatMap((name) => parseTag(name)?.type ?? []);
const scores = { precision: pooled.precision, recall: pooled.recall, f1: pooled.f1 };
const titles = { precision: 'precision', recall: 'recall', f1: 'F1' };
const names = ['precision', 'recall', 'f1'];
const tokenMetrics = [
    tallied('token-accuracy', 'token accuracy', sequence_metrics_always, (predictions) => {
        const length = new Float64Array((0,example_units/* countUnits */.j)(predictions.sequences));
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
            counts: ([, length = new Float64Array(0)]) => length,
        };
    }),
    ...names.map((name) => tallied(`token-${name}`, `token ${titles[name]}`, sequence_metrics_always, (predictions) => pooledStatistic(tokenTally(predictions), scores[name]))),
    tallied('macro-token-f1', 'macro token F1', sequence_metrics_always, (predictions) => macroStatistic(tokenTally(predictions), confusion.f1)),
];
const spanMetrics = [
    ...names.map((name) => tallied(`span-${name}`, `span ${titles[name]}`, spansNeeded, (predictions) => pooledStatistic(spanTally(predictions), scores[name]))),
    tallied('macro-span-f1', 'macro span F1', spansNeeded, (predictions) => macroStatistic(spanTally(predictions), confusion.f1)),
];
/** Returns the metric of one type of span, `span-f1[PER]`, or of one tag, `token-recall[B-PER]`. */
function sequence_metrics_withParameter(name) {
    const parts = (0,metrics_name/* parseMetricName */.$)(name);
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
        : `${JSON.stringify((0,format/* truncate */.xv)(className))} is not one of the ${ofSpans ? 'types of spans' : 'tags'}`;
    return tallied(name, `${ofSpans ? 'span' : 'token'} ${titles[score]} of "${(0,format/* truncate */.xv)(className)}"`, (predictions) => (ofSpans ? spansNeeded(predictions) : null) ?? missing(predictions), (predictions) => {
        const tally = ofSpans ? spanTally(predictions) : tokenTally(predictions);
        return pooledStatistic(tally, scores[score], tally.classes.indexOf(className));
    });
}
const sequenceMetrics = {
    listed: [...spanMetrics, ...tokenMetrics],
    withParameter: sequence_metrics_withParameter,
    patterns: names.flatMap((name) => [`span-${name}[<type>]`, `token-${name}[<tag>]`]),
    primary: (predictions) => (spansNeeded(predictions) === null ? 'span-f1' : 'token-accuracy'),
};

;// CONCATENATED MODULE: ./build/core/js/src/metrics/tasks/sequence.js




const sequence = {
    task: 'sequence',
    unit: 'sequence',
    metrics: sequenceMetrics,
    isComparedByDefault: true,
    check: sequence_check,
    align: sequence_align,
    units: ({ sequences }) => sequences,
    predicted: ({ predicted }) => predicted,
    computed: ({ predicted }) => predicted,
    warnings: prediction_warnings/* classWarnings */.U,
    labelColumn: () => null,
    plainValues,
    classification: () => null,
};
function sequence_check(predictions, owner) {
    const { ids, classes, labels, predicted, sequences } = predictions;
    (0,check/* checkLabels */.C)(labels, (0,check/* classNumbers */.l3)(classes), ids, 'labels', owner);
    (0,check/* checkLabels */.C)(predicted, (0,check/* classNumbers */.l3)(classes), ids, 'predictions', owner);
    (0,check/* checkCount */.wE)(sequences.length, ids.length, 'sequences', owner);
    return predictions;
}
function sequence_align(candidate, baseline, names) {
    const matched = (0,align/* matchLabelled */.nj)(candidate, baseline, names);
    if (!matched.same)
        return { comparable: false, reason: matched.reason };
    const { order, toCandidate } = matched;
    return {
        comparable: true,
        baseline: { ...candidate, predicted: (0,align/* classesAt */.I2)(baseline.predicted, order, toCandidate) },
    };
}
function plainValues({ labels, predicted, classes }) {
    const named = (indices) => Array.from(indices, (index) => classes[index] ?? '');
    return { labels: named(labels), predictions: named(predicted), scores: null, classes };
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/tasks.js







/** The tasks, by the kind of their predictions. */
const tasks = {
    class: classification/* classification */.x,
    number: regression,
    ranking: ranking,
    sequence: sequence,
};
/** Returns the name of the task, as in configurations and reports. */
function taskOf({ kind }) {
    return tasks[kind].task;
}
/**
 * Checks that predictions are complete and finite, and determines the predicted class of each example.
 * @param owner name of the model in messages, such as `the model`
 * @throws UserError for no examples, wrong sizes, duplicate ids, labels without a class, and numbers that are not finite
 */
function checkPredictions(predictions, owner) {
    (0,check/* checkIds */.tD)(predictions.ids, owner);
    return tasks[predictions.kind].check(predictions, owner);
}
const sides = { candidate: 'candidate', baseline: 'baseline' };
/**
 * Puts the baseline's predictions into the candidate's order of examples and classes, by their names.
 * @throws UserError if the models predict different examples, or the examples have different labels
 */
function alignPredictions(candidate, baseline, names = sides) {
    const isSame = isPredictionKind(candidate.kind);
    if (!isSame(baseline))
        return {
            comparable: false,
            reason: `the ${names.candidate} has the task ${taskOf(candidate)} and the ${names.baseline} the task ${taskOf(baseline)}`,
        };
    const aligned = tasks[candidate.kind].align(candidate, baseline, names);
    return aligned.comparable ? { comparable: true, pair: { candidate, baseline: aligned.baseline } } : aligned;
}
/** Returns the type guard of a kind. */
function isPredictionKind(kind) {
    return (predictions) => predictions.kind === kind;
}
/** Returns the reason why a baseline has another task or other classes than the candidate; null if both are the same. */
function explainTaskMismatch(candidate, baseline) {
    if (candidate.kind !== baseline.kind)
        return `it has the task ${taskOf(baseline)}, and the candidate the task ${taskOf(candidate)}`;
    if (!('classes' in candidate && 'classes' in baseline))
        return null;
    const matched = (0,align/* matchClasses */.uj)(candidate.classes, baseline.classes, sides);
    return matched.same ? null : matched.reason;
}
/** Returns the unit of each row, counting from 0; null if each row is a unit. */
function unitsOf(predictions) {
    return tasks[predictions.kind].units(predictions);
}
/** Returns the number of examples; for rankings that of queries, for sequences that of sequences. */
function unitCount(predictions) {
    const units = unitsOf(predictions);
    return units ? (0,example_units/* countUnits */.j)(units) : predictions.ids.length;
}
/** Returns the metric that is used if the configuration names none. */
function primaryMetric(predictions) {
    return tasks[predictions.kind].metrics.primary(predictions);
}
/** Returns the prediction for each row: a class, a tag, a value or a score. */
function predictedOf(predictions) {
    return tasks[predictions.kind].predicted(predictions);
}
/** Returns all outputs of the model; for classes their scores, if available. */
function computedOf(predictions) {
    return tasks[predictions.kind].computed(predictions);
}
/** Returns the warnings that a reader needs before any metric. */
function predictionWarnings(predictions) {
    return tasks[predictions.kind].warnings(predictions);
}
function labelColumnOf(predictions) {
    return tasks[predictions.kind].labelColumn(predictions);
}
function plainValuesOf(predictions) {
    return tasks[predictions.kind].plainValues(predictions);
}
/** Returns the findings that a report shows besides the metrics; null without findings. */
function summarizeClassification(candidate, baseline) {
    return tasks[candidate.kind].classification(candidate, baseline);
}


/***/ }),

/***/ 87426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ isOnnx),
/* harmony export */   hp: () => (/* binding */ openEvaluableModel),
/* harmony export */   q2: () => (/* binding */ isOnnxDetails)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53970);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11848);



function isOnnx(model) {
    return isOnnxDetails(model.details);
}
function isOnnxDetails(details) {
    return 'format' in details;
}
/**
 * Opens a model of either kind.
 * @throws UserError for another kind of artifact, or when its files differ from its manifest
 */
async function openEvaluableModel(folder) {
    return (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactKind */ .Zm)(folder, 'model')) === 'onnx-model'
        ? (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'onnx-model', _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .onnxDetailsSchema */ .Nn)
        : (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'model', _model_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .modelDetailsSchema */ .ZX);
}


/***/ }),

/***/ 22980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loadForInference)
/* harmony export */ });
/* harmony import */ var _dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18351);
/* harmony import */ var _dataset_features_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10479);
/* harmony import */ var _evaluable_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87426);
/* harmony import */ var _onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34272);
/* harmony import */ var _predict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98198);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42309);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95482);







/**
 * Loads a model of either kind to predict examples with the features `given`. Its inputs and outputs must match its
 * manifest. Columns of a table are assigned to the model by their names.
 * @param tf null if all models are ONNX models
 */
async function loadForInference(tf, evaluable, given) {
    const model = await load(tf, evaluable);
    const expected = evaluable.details.features;
    if (expected.kind !== 'table' || given.kind !== 'table')
        return model;
    const positions = (0,_dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(expected, given);
    if (positions === null)
        throw new TypeError('a model that needs columns which are missing');
    return positions.every((position, index) => position === index) &&
        positions.length === (0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_6__/* .valuesPerExample */ .yg)(given)
        ? model
        : { ...model, predict: (batch) => model.predict(select(batch, positions)) };
}
function select({ size, features, ...content }, positions) {
    const width = size === 0 ? 0 : features.length / size;
    const selected = new Float64Array(size * positions.length);
    for (let row = 0; row < size; row++)
        for (const [index, position] of positions.entries())
            selected[row * positions.length + index] = features[row * width + position] ?? Number.NaN;
    return { size, features: selected, ...content };
}
async function load(tf, evaluable) {
    if ((0,_evaluable_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnnx */ .G7)(evaluable))
        return (0,_onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__/* .loadOnnxModel */ .$)(evaluable.folder, evaluable.details);
    const { folder, details } = evaluable;
    if (!tf)
        throw new TypeError('a layers model needs TensorFlow.js');
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

/***/ 34272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loadOnnxModel),
/* harmony export */   X: () => (/* binding */ onnxEngineName)
/* harmony export */ });
/* harmony import */ var _dataset_examples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65675);
/* harmony import */ var _engine_onnx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70057);
/* harmony import */ var _model_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99715);
/* harmony import */ var _onnx_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15066);




/**
 * Loads an ONNX model on WebAssembly.
 * @throws UserError when ONNX Runtime cannot load it, or it does not fit the transform or the label
 */
async function loadOnnxModel(folder, context) {
    const ort = (0,_engine_onnx_js__WEBPACK_IMPORTED_MODULE_0__/* .loadOnnxRuntime */ .a)();
    const network = await _onnx_network_js__WEBPACK_IMPORTED_MODULE_2__/* .OnnxNetwork */ .w.load(ort, folder, context);
    return {
        predict: (examples) => predict(network, context, examples),
        close: () => network.close(),
    };
}
/** Returns the name of the engine of `loadOnnxModel`. */
function onnxEngineName() {
    return (0,_engine_onnx_js__WEBPACK_IMPORTED_MODULE_0__/* .loadOnnxRuntime */ .a)().name;
}
/** Examples of a batch, which bounds the memory. */
const batchSize = 256;
async function predict(network, { transform }, examples) {
    const { size } = examples;
    const outputs = [];
    for (let start = 0; start < size; start += batchSize) {
        const batch = (0,_dataset_examples_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceBatch */ .D)(examples, start, Math.min(batchSize, size - start));
        outputs.push((await network.run((0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .transformParts */ .$m)(transform, batch), batch.size)).values);
    }
    const values = (0,_onnx_network_js__WEBPACK_IMPORTED_MODULE_2__/* .joinValues */ .j)(outputs);
    return { size, width: size === 0 ? 0 : values.length / size, values };
}


/***/ }),

/***/ 15066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ OnnxNetwork),
  j: () => (/* binding */ joinValues)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/transform/example-parts.js
var example_parts = __webpack_require__(30179);
// EXTERNAL MODULE: ./build/core/js/src/model/predict.js
var predict = __webpack_require__(98198);
;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/tensor-layout.js
/**
 * Returns the layout for prepared examples of `shape` (an image is `[height, width, channels]`) in an input without its
 * batch axis: unchanged, with the channels first as in PyTorch, or all values in a row. Returns null if no layout fits.
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
// EXTERNAL MODULE: ./build/core/js/src/transform/named-inputs.js
var named_inputs = __webpack_require__(87989);
// EXTERNAL MODULE: ./build/core/js/src/transform/table-transform.js
var table_transform = __webpack_require__(90487);
;// CONCATENATED MODULE: ./build/core/js/src/transform/whole-numbers.js

/**
 * Returns true if the transformed values at these positions are whole numbers for every example: ids of texts,
 * positions, counts, or zeros and ones.
 * @param positions all positions if null
 */
function areWholeNumbers(transform, positions) {
    if ('steps' in transform)
        return false;
    const { columns, crosses = [] } = transform;
    const parts = [...columns, ...crosses];
    return (0,table_transform/* spansOf */.L)(transform).every(({ start, width }, index) => {
        const isUsed = positions === null ? width > 0 : positions.some((at) => at >= start && at < start + width);
        const part = parts[index];
        return !isUsed || (part !== undefined && isWhole(part));
    });
}
function isWhole(part) {
    if (!('encoding' in part))
        return true;
    switch (part.encoding) {
        case 'one-hot':
        case 'index':
        case 'hash':
        case 'token-ids':
            return true;
        case 'text':
            return part.output.values !== 'tf-idf';
        case 'number':
            return part.edges !== undefined;
        case 'date':
        case 'image':
        case 'none':
            return false;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/model/signature.js
var signature = __webpack_require__(42309);
;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/infer-signature.js





/**
 * Infers the inputs and outputs of a model for examples that the dataset's transform prepares.
 * @throws UserError when its inputs differ, or its outputs are neither scores of the classes nor a number
 */
function signatureOf(session, transform, label) {
    const { inputMetadata, outputMetadata } = session;
    const inputs = wholeInput(inputMetadata, transform) ?? namedInputs(inputMetadata, transform);
    if (inputs === null)
        throw explainMismatch(`takes ${inputMetadata.map(describe).join(' and ')}`, expectedInputs(transform));
    const batches = inputMetadata.flatMap((input) => (input.isTensor ? (sizesOf(input)[0] ?? []) : []));
    return {
        inputs,
        batch: batches.find((size) => typeof size === 'number') ?? null,
        outputs: [outputFor(outputMetadata, label)],
    };
}
/** Returns the inputs and outputs of a network that Tensorline wrote, which have the names of those of the model. */
function writtenSignature({ inputMetadata, outputMetadata }, transform, target) {
    const inputs = inputMetadata.map(({ name }) => {
        const source = transform.inputs?.find((input) => input.name === name) ?? null;
        const shape = source === null ? transform.shape : (0,named_inputs/* shapeOfInput */.V4)(source);
        return { name, type: 'float32', layout: { kind: 'as prepared', shape }, source };
    });
    const outputs = target.kind === 'multi-output' ? target.outputs : outputMetadata;
    return { inputs, batch: null, outputs: outputs.map(({ name }) => name) };
}
/** Returns the only input if it takes all values of an example; null for others. */
function wholeInput(metadata, transform) {
    const [only, ...others] = metadata;
    const hasImages = transform.inputs?.some((input) => 'image' in input) === true;
    if (only === undefined || others.length > 0 || hasImages)
        return null;
    const input = inputFor(only, transform.shape, null, transform);
    return input && [input];
}
/** Returns inputs with the names of those of the network, each of which has its part of an example; null for others. */
function namedInputs(metadata, transform) {
    const { inputs = [] } = transform;
    if (metadata.length !== inputs.length)
        return null;
    const found = metadata.flatMap((value) => {
        const source = inputs.find(({ name }) => name === value.name);
        return (source && inputFor(value, (0,named_inputs/* shapeOfInput */.V4)(source), source, transform)) ?? [];
    });
    return found.length === inputs.length ? found : null;
}
function inputFor(metadata, shape, source, transform) {
    if (!metadata.isTensor)
        return null;
    const { name, type } = metadata;
    if (!isNumberType(type) && !(isIntegerType(type) && hasWholeNumbers(source, transform)))
        return null;
    const layout = layoutFor(sizesOf(metadata).slice(1), shape);
    return layout && { name, type, layout, source };
}
function hasWholeNumbers(source, transform) {
    if (source !== null && 'image' in source)
        return false;
    return areWholeNumbers(transform, source && source.positions);
}
function expectedInputs(transform) {
    const { shape, inputs = [] } = transform;
    const hasWhole = [null, ...inputs].some((source) => hasWholeNumbers(source, transform));
    const numbers = hasWhole ? 'float32, float64, or int64 or int32 for whole numbers,' : 'float32 or float64';
    const types = `of ${numbers} in the shape of a prepared example`;
    const named = inputs.map((input) => `"${input.name}" [any, ${(0,named_inputs/* shapeOfInput */.V4)(input).join(', ')}]`);
    const whole = `one input ${types}, [any, ${shape.join(', ')}]`;
    const several = `inputs ${types}: ${named.join(' and ')}`;
    const hasImages = inputs.some((input) => 'image' in input);
    const expected = hasImages ? several : [whole, ...(inputs.length > 0 ? [several] : [])].join(', or ');
    return `${expected} (images also with the channels first)`;
}
function outputFor(outputs, label) {
    const widths = (0,signature/* outputWidths */.v)(label);
    const fitting = outputs.filter((output) => output.isTensor && isNumberType(output.type) && widths.some((width) => hasWidth(output, width)));
    const [output, ...others] = fitting;
    if (output && others.length === 0)
        return output.name;
    throw explainMismatch(`returns ${outputs.map(describe).join(' and ')}`, label.kind === 'class'
        ? `one output with a score for each of the ${label.classes.length} classes, in the order of the dataset`
        : 'one output with a number', 'Export the model with its scores as one tensor; for scikit-learn models, set `zipmap: False`.');
}
/** Returns true for `[batch, width]`, or `[batch]` for a single value. */
function hasWidth(output, width) {
    const shape = sizesOf(output);
    if (shape.length === 1)
        return width === 1;
    return shape.length === 2 && (typeof shape[1] === 'string' || shape[1] === width);
}
/** The value of an open size without a name, which is −1 in the file. */
const unnamedSize = 2 ** 32 - 1;
function sizesOf({ shape }) {
    return shape.map((size) => (size === unnamedSize ? 'any' : size));
}
function isNumberType(type) {
    return type === 'float32' || type === 'float64';
}
function isIntegerType(type) {
    return type === 'int32' || type === 'int64';
}
function describe(value) {
    if (!value.isTensor)
        return `${JSON.stringify(value.name)}, which is not a tensor`;
    return `${JSON.stringify(value.name)} of ${value.type} [${shapeText(sizesOf(value))}]`;
}
function shapeText(shape) {
    return shape.map((size) => (typeof size === 'string' ? 'any' : size)).join(', ');
}
function explainMismatch(found, expected, hint = 'Export the model again with this input or output.') {
    return new user_error/* UserError */.yo({
        code: 'MODEL_DATASET_MISMATCH',
        found: `an ONNX model that ${found}`,
        expected: `a model with ${expected}`,
        hint,
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/onnx-network.js








/** An ONNX model in memory. */
class OnnxNetwork {
    #ort;
    #session;
    #signature;
    #context;
    #parts;
    /** Number of values of each output for one example. */
    #widths = [];
    constructor(ort, session, signature, context) {
        this.#ort = ort;
        this.#session = session;
        this.#signature = signature;
        this.#context = context;
        this.#parts = (0,example_parts/* partsOf */.CI)(context.transform);
    }
    /**
     * Loads the model of a folder.
     * @throws UserError when ONNX Runtime cannot load it, or it does not fit the transform or the label
     */
    static async load(ort, folder, context) {
        const session = await createSession(ort, await (0,promises_.readFile)((0,external_node_path_.join)(folder, onnx_schema/* onnxFile */.eY)));
        return new OnnxNetwork(ort, session, signatureOf(session, context.transform, context.label), context);
    }
    /**
     * Loads the network of a model of TensorFlow.js that `writeOnnxNetwork` wrote.
     * @throws UserError when ONNX Runtime cannot load it
     */
    static async loadWritten(ort, file, context) {
        const session = await createSession(ort, file);
        return new OnnxNetwork(ort, session, writtenSignature(session, context.transform, context.label), context);
    }
    /**
     * Predicts transformed examples in one batch, or in several if the model has a fixed batch size.
     * @param parts as `transformParts` returns them
     * @param size number of examples, at least one
     */
    async run(parts, size) {
        const step = this.#signature.batch ?? size;
        const outputs = [];
        for (let start = 0; start < size; start += step) {
            const count = Math.min(step, size - start);
            const slices = parts.map((values) => sliceExamples(values, size, start, count));
            outputs.push(await this.#runBatch(slices, count));
        }
        const values = joinValues(outputs);
        const { label, transform } = this.#context;
        const widths = this.#widths.length > 1 && { widths: this.#widths };
        return (0,predict/* inLabelUnits */.P0)(label, transform.labels, { size, width: values.length / size, values, ...widths });
    }
    close() {
        return this.#session.release();
    }
    async #runBatch(parts, count) {
        const { inputs, batch, outputs } = this.#signature;
        const size = batch ?? count;
        const feeds = Object.fromEntries(inputs.map((input) => {
            const values = this.#valuesFor(input, parts, count);
            return [input.name, feedOf(this.#ort, input, values, { count, size })];
        }));
        const results = await this.#session.run(feeds, outputs);
        const values = outputs.map((name) => valuesOf(results[name]));
        this.#widths = values.map(({ length }) => length / size);
        const [only, ...others] = values;
        const joined = only && others.length === 0 ? only : (0,predict/* joinOutputs */.TT)(values, size);
        return joined.subarray(0, (joined.length / size) * count);
    }
    /** Returns the values for an input, example after example. */
    #valuesFor({ source }, parts, count) {
        const image = source !== null && 'image' in source ? source.image : null;
        const index = this.#parts.findIndex((part) => (part.kind === 'image' ? part.name : null) === image);
        const values = parts[index];
        if (values === undefined)
            throw new TypeError(`no values for the input ${source?.name}`);
        return source === null || 'image' in source ? values : selected(values, count, source.positions);
    }
}
async function createSession(ort, bytes) {
    try {
        return await ort.createSession(bytes);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'MODEL_UNLOADABLE',
            found: `an ONNX model that ONNX Runtime cannot load (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a model in one file, with operators that ONNX Runtime supports',
            hint: 'Export the model again with its weights inside the file.',
        }, { cause: error });
    }
}
/** Returns the values at some positions of each example. */
function selected(values, size, positions) {
    const width = values.length / size;
    const taken = new Float32Array(size * positions.length);
    for (let row = 0; row < size; row++)
        for (const [index, position] of positions.entries())
            taken[row * positions.length + index] = values[row * width + position] ?? Number.NaN;
    return taken;
}
/** @param sizes the number of examples, and that of a batch */
function feedOf(ort, { type, layout }, values, { count, size }) {
    const laid = layout.kind === 'channels first' ? withChannelsFirst(values, count, layout.shape) : values;
    return tensorOf(ort, type, padded(laid, size * (laid.length / count)), [size, ...layout.shape]);
}
function sliceExamples(values, size, start, count) {
    const width = values.length / size;
    return values.subarray(start * width, (start + count) * width);
}
function joinValues(parts) {
    const [only, ...others] = parts;
    if (only && others.length === 0)
        return only;
    const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
    let index = 0;
    for (const part of parts) {
        whole.set(part, index);
        index += part.length;
    }
    return whole;
}
/** Pads the last batch of a model with a fixed batch size with zeros. */
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
        case 'int32':
            return new ort.Tensor('int32', Int32Array.from(values), shape);
        case 'int64':
            return new ort.Tensor('int64', BigInt64Array.from(Array.from(values, BigInt)), shape);
    }
}
function valuesOf(tensor) {
    const values = tensor?.data;
    if (values instanceof Float32Array)
        return values;
    if (values instanceof Float64Array)
        return Float32Array.from(values);
    throw new TypeError('an output has a different type than the model declares');
}


/***/ }),

/***/ 53970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ onnxDetailsSchema),
/* harmony export */   cv: () => (/* binding */ writtenNetworkFile),
/* harmony export */   eY: () => (/* binding */ onnxFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11848);



/**
 * Schema of the details in the manifest of an ONNX model: the features, transform and label for which it is evaluated.
 */
const onnxDetailsSchema = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelDetailsSchema */ .ZX
    .pick({
    name: true,
    features: true,
    transform: true,
    servingExpectations: true,
    datasetLicense: true,
    modelBytes: true,
})
    .extend({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('onnx'), label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx });
/** The file in an artifact of the kind `onnx-model`. */
const onnxFile = 'model.onnx';
/**
 * Returns the file with the network of a model of TensorFlow.js as ONNX. It is beside the folder of the artifact, whose
 * files are those of its manifest.
 */
const writtenNetworkFile = (modelFolder) => `${modelFolder.replace(/\/+$/, '')}.onnx`;


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
 * Checks that a model's inputs match the transform and its outputs match the label: one input of the transform's shape,
 * or its named inputs; and one output with a score for each class (a single score is enough for two classes) or with
 * one number. Several labels need an output each, with the label's name.
 * @throws UserError that names both shapes
 */
function checkSignature(model, transform, label) {
    checkInputs(model, transform);
    if (label.kind === 'multi-output') {
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
        const wrong = (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .explainInputMismatch */ .WE)(model, inputs);
        if (wrong)
            throw explainMismatch(`the inputs ${wrong.found}`, wrong.expected);
        return;
    }
    const input = onlyShape(model.inputs, 'input');
    if (!(0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(input, shape))
        throw explainMismatch(`an input of shape [${describe(input)}]`, `[${shape.join(', ')}], the shape of a prepared example`);
}
function checkOutputs(model, { outputs }) {
    const specs = (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .outputSpecsOf */ .DF)(model);
    const matched = outputs.every(({ name, label }) => specs.some((port) => port.name === name && outputWidths(label).some((width) => (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(port.shape, [width]))));
    if (matched && specs.length === outputs.length)
        return;
    const wanted = outputs.map(({ name, label }) => `${name} [${outputWidths(label).join('] or [')}]`);
    throw explainMismatch(`the outputs ${(0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(specs)}`, `the outputs of the dataset by their names: ${wanted.join(' and ')}`);
}
function onlyShape(tensors, role) {
    const [first, ...others] = tensors;
    if (first === undefined || others.length > 0)
        throw explainMismatch(`${tensors.length} ${role}s`, `one ${role}`);
    return first.shape.slice(1);
}
/** Returns the possible numbers of values in the output for one example. */
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
        code: 'MODEL_DATASET_MISMATCH',
        found: `a model with ${found}`,
        expected,
        hint: 'Change the layers of the model, or the `data` section that defines its inputs.',
    });
}


/***/ }),

/***/ 21504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ areaDifferenceBounds),
/* harmony export */   UJ: () => (/* binding */ tooFewOfClass),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   ZI: () => (/* binding */ areaBounds)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74455);
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13755);


/** Minimum number of examples of a class; fewer give no estimate of how much its scores vary. */
const fewestOfClass = 3;
function evidenceOf({ areas, degrees, positives, negatives }, model) {
    const area = areas[model] ?? NaN;
    return {
        degrees: degrees[model] ?? NaN,
        outOfPlace: Math.min(positives, negatives) * Math.min(area, 1 - area),
        largest: prior.largest,
    };
}
/** Returns the reason why the areas cannot be compared, or null. */
function tooFewOfClass({ positives, negatives }) {
    const rarer = Math.min(positives, negatives);
    if (rarer >= fewestOfClass)
        return null;
    const name = positives <= negatives ? 'positive' : 'negative';
    const reason = `${rarer} ${name} ${rarer === 1 ? 'example is' : 'examples are'} too few for bounds of an area under the ROC curve (at least ${fewestOfClass})`;
    return { degenerate: true, reason };
}
/** Returns the bounds of the area of one model. */
function areaBounds(delong, model, confidence, evidence = evidenceOf(delong, model)) {
    return scoreBounds(areaOf(delong, model, evidence), confidence);
}
/**
 * Returns the bounds of the first model's area minus the second's. The bounds of each area are combined by square-and-add with the
 * correlation that DeLong estimates, so that the bounds of the difference are as skewed as those of the areas. Zou and Donner,
 * "Construction of confidence limits about effect measures", Statistics in Medicine 27 (2008); Newcombe, "Improved confidence
 * intervals for the difference between binomial proportions based on paired data", Statistics in Medicine 17 (1998).
 */
function areaDifferenceBounds(delong, confidence, evidence = [evidenceOf(delong, 0), evidenceOf(delong, 1)]) {
    const [first, second] = [areaOf(delong, 0, evidence[0]), areaOf(delong, 1, evidence[1])];
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
function areaOf({ areas, covariance, positives, negatives }, model, evidence) {
    return {
        area: areas[model] ?? NaN,
        variance: covariance[model]?.[model] ?? NaN,
        evidence,
        positives,
        negatives,
    };
}
/** Returns the correlation of the areas; 0 for an area of 1, which has no estimated variance. */
function correlationOf({ covariance }) {
    const variances = (covariance[0]?.[0] ?? NaN) * (covariance[1]?.[1] ?? NaN);
    if (variances === 0)
        return 0;
    return Math.min(1, Math.max(-1, (covariance[0]?.[1] ?? NaN) / Math.sqrt(variances)));
}
/**
 * Weights of Newcombe's variance and of the largest possible one, in misplaced examples of the rarer class. Simulated bounds hold
 * with these from 3 examples of the rarer class on, also if its scores scatter more
 * (docs/gate-error-rates.md#areas-under-roc-curves).
 */
const prior = { newcombe: 1, largest: 0.5 };
/**
 * Inverts the score test of a hypothetical area, as Wilson's interval does for proportions. Its variance at the hypothesis is
 * DeLong's, scaled as θ(1 − θ), combined with that of Newcombe's method 5 ("Confidence intervals for an effect size measure based
 * on the Mann–Whitney statistic. Part 2", Statistics in Medicine 25, 2006). The fewer examples are misplaced, the less reliable is
 * DeLong's variance, and the more weight Newcombe's and the largest possible variance get. The result is never less than DeLong's.
 * Quantiles are Student's, with Satterthwaite's degrees of freedom, which the rarer class dominates.
 */
function scoreBounds(known, confidence) {
    const { area, variance, positives, negatives } = known;
    const { degrees, outOfPlace, largest } = known.evidence;
    const quantile = confidence > 0.5 ? _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0__(confidence, degrees) : 0;
    const scale = area < 1 && area > 0 ? variance / (area * (1 - area)) : 0;
    const varianceAt = (hypothesis) => {
        const own = scale * hypothesis * (1 - hypothesis);
        const supposed = prior.newcombe * newcombeVariance(hypothesis, positives, negatives) +
            largest * largestVariance(hypothesis, positives, negatives);
        return Math.max(own, (outOfPlace * own + supposed) / (outOfPlace + prior.newcombe + largest));
    };
    const isFar = (hypothesis) => Math.abs(area - hypothesis) > quantile * Math.sqrt(Math.max(0, varianceAt(hypothesis)));
    return {
        lower: (0,_bisect_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)(0, area, isFar),
        upper: (0,_bisect_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)(area, 1, (hypothesis) => !isFar(hypothesis)),
    };
}
/** Returns the variance of an area for exponential scores, with the mean of both classes' sizes: Newcombe's method 5. */
function newcombeVariance(area, positives, negatives) {
    const others = (positives + negatives) / 2 - 1;
    const sum = 1 + (others * (1 - area)) / (2 - area) + (others * area) / (1 + area);
    return (area * (1 - area) * sum) / (positives * negatives);
}
/**
 * Returns the largest possible variance of an area, reached if each example of the rarer class scores above all others or below all
 * of them. Birnbaum and Klose, "Bounds for the variance of the Mann–Whitney statistic", Annals of Mathematical Statistics 28
 * (1957).
 */
function largestVariance(area, positives, negatives) {
    return (area * (1 - area)) / Math.min(positives, negatives);
}


/***/ }),

/***/ 61003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ bcaOf),
/* harmony export */   jZ: () => (/* binding */ normally),
/* harmony export */   m6: () => (/* binding */ normalDistribution),
/* harmony export */   zU: () => (/* binding */ bcaDistribution)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5793);
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86021);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74455);
/* harmony import */ var _jackknife_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86317);
/* harmony import */ var _long_tail_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15062);







/**
 * Returns the bias-corrected and accelerated bootstrap, expanded: Efron, "Better bootstrap confidence intervals", Journal of the
 * American Statistical Association 82 (1987). A bootstrap of few units is too narrow, by √((n − 1)/n) and by the ratio of normal to
 * Student's quantiles. Levels are moved outwards to compensate (Hesterberg, "What teachers should know about the bootstrap", The
 * American Statistician 69, 2015, section 5). Replicates equal to the estimate count half below it, since the metrics here are
 * often discrete.
 */
function bcaDistribution({ estimate, replicates, jackknife }) {
    const sorted = replicates.toSorted();
    const reason = degeneracy(sorted);
    if (reason !== null)
        return { degenerate: true, reason };
    const bias = _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(fractionBelow(sorted, estimate), 0, 1);
    if (!Number.isFinite(bias))
        return { degenerate: true, reason: 'all resamples lie on one side of the estimate' };
    const resolution = 0.5 / (sorted.length + 1);
    return bcaOf({
        scoreOf: (value) => {
            const below = fractionBelow(sorted, value);
            return _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(Math.min(Math.max(below, resolution), 1 - resolution), 0, 1);
        },
        valueAt: (score) => quantile(sorted, _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__(score, 0, 1)),
        standardError: (0,d3_array__WEBPACK_IMPORTED_MODULE_5__/* .deviation */ .KS)(sorted) ?? NaN,
        resamples: sorted.length,
    }, bias, jackknife);
}
/**
 * Returns the BCa distribution.
 * @param bias the score of the estimate
 */
function bcaOf(resampled, bias, jackknife) {
    const { scoreOf, valueAt, standardError, resamples } = resampled;
    const acceleration = accelerationOf(jackknife);
    const units = (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_4__/* .unitsOf */ .$J)(jackknife);
    const expansion = Math.sqrt(units / (units - 1));
    const bound = (level) => {
        const shifted = bias + expansion * _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(level, units - 1);
        return valueAt(bias + shifted / (1 - acceleration * shifted));
    };
    /** Returns the level at which the bound is `value`: its formula, solved for the level. */
    const levelOf = (value) => {
        const shifted = scoreOf(value) - bias;
        const stretch = 1 + acceleration * shifted;
        if (stretch <= 0 || !Number.isFinite(shifted))
            return shifted > 0 ? 1 : 0;
        return _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_2__((shifted / stretch - bias) / expansion, units - 1);
    };
    return {
        degenerate: false,
        method: 'bca',
        resamples,
        standardError,
        longTail: (0,_long_tail_js__WEBPACK_IMPORTED_MODULE_6__/* .longTailOfJackknife */ .UX)(jackknife),
        bounds: (confidence) => ({ lower: bound(1 - confidence), upper: bound(confidence) }),
        pValueBelow: (value) => 1 - levelOf(value),
        pValueAbove: levelOf,
    };
}
/**
 * Returns normal bounds from the deviation of a few resamples, too few for their tails. Efron and Tibshirani, "An introduction to
 * the bootstrap" (1993), sections 6.4 and 12.3.
 */
function normalDistribution(estimate, replicates) {
    const reason = degeneracy(replicates.toSorted());
    if (reason !== null)
        return { degenerate: true, reason };
    return normally(estimate, (0,d3_array__WEBPACK_IMPORTED_MODULE_5__/* .deviation */ .KS)(replicates) ?? NaN, 'bootstrap-normal', replicates.length);
}
/** Returns normal bounds from a standard error. */
function normally(estimate, standardError, method, resamples) {
    return {
        degenerate: false,
        method,
        resamples,
        standardError,
        longTail: null,
        bounds: (confidence) => {
            const width = _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(confidence, 0, 1) * standardError;
            return { lower: estimate - width, upper: estimate + width };
        },
        pValueBelow: (value) => _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__((estimate - value) / standardError, 0, 1),
        pValueAbove: (value) => _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__((value - estimate) / standardError, 0, 1),
    };
}
/** Returns the reason why sorted replicates give no interval; null if they do. */
function degeneracy(sorted) {
    const [first = NaN] = sorted;
    const last = sorted.at(-1) ?? NaN;
    if (!Number.isFinite(first) || !Number.isFinite(last))
        return 'some resamples have no finite value';
    return first === last ? 'all resamples gave the same value' : null;
}
/** Returns the fraction of sorted values below `value`; equal values count half. */
function fractionBelow(sorted, value) {
    return ((0,d3_array__WEBPACK_IMPORTED_MODULE_5__/* .bisectLeft */ .ah)(sorted, value) + (0,d3_array__WEBPACK_IMPORTED_MODULE_5__/* .bisectRight */ .Jj)(sorted, value)) / 2 / sorted.length;
}
/**
 * Returns the quantile for which a level of 1 / (n + 1) is the smallest value: type 6 of Hyndman and Fan, The American Statistician
 * 50 (1996).
 */
function quantile(sorted, level) {
    const index = Math.min(Math.max(level * (sorted.length + 1) - 1, 0), sorted.length - 1);
    const below = sorted[Math.floor(index)] ?? NaN;
    const above = sorted[Math.ceil(index)] ?? NaN;
    return below + (above - below) * (index - Math.floor(index));
}
function accelerationOf(jackknife) {
    const squares = (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_4__/* .centralMoment */ .a3)(jackknife, 2);
    return squares === 0 ? 0 : -(0,_jackknife_js__WEBPACK_IMPORTED_MODULE_4__/* .centralMoment */ .a3)(jackknife, 3) / (6 * squares ** 1.5);
}


/***/ }),

/***/ 13755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect)
/* harmony export */ });
/** Returns where `isBelow` turns false between `low`, where it holds, and `high`, where it does not. */
function bisect(low, high, isBelow) {
    let [from, to] = [low, high];
    for (let step = 0; step < 60; step++) {
        const middle = (from + to) / 2;
        // No number lies between them, so that further steps change nothing.
        if (middle === from || middle === to)
            return middle;
        if (isBelow(middle))
            from = middle;
        else
            to = middle;
    }
    return (from + to) / 2;
}


/***/ }),

/***/ 15715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ clopperPearsonBounds)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);

/**
 * Returns exact bounds of a proportion, whose coverage is never below the confidence. Clopper and Pearson, "The use of confidence
 * or fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934).
 */
function clopperPearsonBounds(successes, size, confidence) {
    return {
        lower: successes === 0 ? 0 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(1 - confidence, successes, size - successes + 1),
        upper: successes === size ? 1 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(confidence, successes + 1, size - successes),
    };
}


/***/ }),

/***/ 70796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aU: () => (/* binding */ deLong),
/* harmony export */   qk: () => (/* binding */ rankingOf),
/* harmony export */   xO: () => (/* binding */ deLongOf)
/* harmony export */ });
/* harmony import */ var _falling_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49527);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66528);


/**
 * Returns areas under ROC curves with their covariance, from placements: E. and D. DeLong and Clarke-Pearson, "Comparing the areas
 * under two or more correlated receiver operating characteristic curves", Biometrics 44 (1988); the fast form of Sun and Xu, IEEE
 * Signal Processing Letters 21 (2014).
 * @param positive 1 for examples of the positive class, else 0; both occur
 * @param models one score for each example, for each model
 */
function deLong(positive, models) {
    return deLongOf(models.map((scores) => rankingOf(placementsOf(positive, scores))));
}
/** Returns the areas and their covariance from the rankings of the same examples by each model. */
function deLongOf(rankings) {
    return {
        positives: rankings[0]?.positives.deviations.length ?? 0,
        negatives: rankings[0]?.negatives.deviations.length ?? 0,
        degrees: rankings.map(degreesOf),
        areas: rankings.map(({ area }) => area),
        covariance: rankings.map((first) => rankings.map((second) => covarianceOfAreas(first, second))),
    };
}
/** Returns the ranking with the given placements. It is computed once for the area and for its difference from another. */
function rankingOf({ ofPositives, ofNegatives }) {
    return {
        area: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(ofPositives),
        positives: variationOf(ofPositives),
        negatives: variationOf(ofNegatives),
    };
}
function variationOf(values) {
    const mean = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(values);
    const deviations = new Float64Array(values.length);
    for (let index = 0; index < values.length; index++)
        deviations[index] = (values[index] ?? NaN) - mean;
    return { deviations, variance: covariance(deviations, deviations) };
}
function covarianceOfAreas(first, second) {
    const between = (own, other) => (own === other ? own.variance : covariance(own.deviations, other.deviations)) / own.deviations.length;
    return between(first.positives, second.positives) + between(first.negatives, second.negatives);
}
/**
 * Returns the degrees of freedom of a variance that is the sum of two estimates: Satterthwaite, "An approximate distribution of
 * estimates of variance components", Biometrics Bulletin 2 (1946). For a perfect ranking, whose variance is 0, they are those of
 * the rarer class.
 */
function degreesOf({ positives, negatives }) {
    const parts = [positives, negatives].map(({ variance, deviations }) => ({
        variance: variance / deviations.length,
        degrees: deviations.length - 1,
    }));
    const total = parts.reduce((sum, { variance }) => sum + variance, 0);
    if (total === 0)
        return Math.min(positives.deviations.length, negatives.deviations.length) - 1;
    return total ** 2 / parts.reduce((sum, { variance, degrees }) => sum + variance ** 2 / degrees, 0);
}
function placementsOf(positive, scores) {
    const order = (0,_falling_order_js__WEBPACK_IMPORTED_MODULE_1__/* .fallingOrder */ .U)(scores);
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
/** Returns the covariance of values, from their distances from their means. */
function covariance(first, second) {
    if (first.length < 2)
        return 0;
    let sum = 0;
    for (let index = 0; index < first.length; index++)
        sum += (first[index] ?? NaN) * (second[index] ?? NaN);
    return sum / (first.length - 1);
}


/***/ }),

/***/ 6232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ notResampled)
/* harmony export */ });
const notResampled = { degenerate: true, reason: 'it was not resampled' };


/***/ }),

/***/ 86317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   Tk: () => (/* binding */ notSurerThanStudent),
/* harmony export */   Ut: () => (/* binding */ notSurerThan),
/* harmony export */   Zu: () => (/* binding */ unchanging),
/* harmony export */   a3: () => (/* binding */ centralMoment)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86021);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74455);


/** Returns a distribution at least as wide as other bounds: the outer of each two bounds counts, and the larger p-value. */
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
 * Returns a bootstrap at least as wide as Student's t with the jackknife's standard error. Resamples show too little of long tails,
 * which t does not depend on; t ignores skewness, which BCa includes: the outer bounds of both count. Tukey, "Bias and confidence
 * in not-quite large samples", Annals of Mathematical Statistics 29 (1958); Efron and Tibshirani, "An introduction to the
 * bootstrap" (1993), chapter 11. Measurements show that it holds where either alone does not (docs/gate-error-rates.md).
 */
function notSurerThanStudent(bootstrap, estimate, jackknife) {
    const freedom = unitsOf(jackknife) - 1;
    const standardError = jackknifeError(jackknife);
    if (standardError === 0)
        return bootstrap;
    return notSurerThan(bootstrap, {
        standardError,
        bounds: (confidence) => {
            const width = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(confidence, freedom) * standardError;
            return { lower: estimate - width, upper: estimate + width };
        },
        pValueBelow: (value) => _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__((estimate - value) / standardError, freedom),
        pValueAbove: (value) => _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__((value - estimate) / standardError, freedom),
    });
}
function jackknifeError(jackknife) {
    const size = unitsOf(jackknife);
    return Math.sqrt(((size - 1) / size) * centralMoment(jackknife, 2));
}
/** Returns the sum of the powers of the distances from the mean. */
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
/** Returns the jackknife of a perfect score, which is the same without any unit. */
function unchanging(value, units) {
    return { values: Float64Array.of(value), weights: Float64Array.of(units) };
}


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ noClass),
/* harmony export */   Yb: () => (/* binding */ meanAreaBounds),
/* harmony export */   lM: () => (/* binding */ meanArea)
/* harmony export */ });
/* harmony import */ var _area_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21504);

/** Returns the reason why no mean exists, or null. */
function noClass({ classes }) {
    return classes.length > 0 ? null : { degenerate: true, reason: 'no class has both examples and others' };
}
/** Returns the mean over the classes of the areas, or of their differences. */
function meanArea({ classes }) {
    return classes.reduce((sum, delong) => sum + valueOf(delong), 0) / classes.length;
}
/**
 * Returns the bounds of the mean, by confidence. Those of the classes are combined by square-and-add, as in `areaDifferenceBounds`,
 * and widened by the correlation between classes: by the ratio of the variance of the sum to the sum of the variances. A class with
 * too few examples may have any area.
 */
function meanAreaBounds(areas) {
    const { classes } = areas;
    const ratio = varianceRatio(areas);
    const mean = meanArea(areas);
    const evidence = [pooledEvidence(classes, 0), pooledEvidence(classes, 1)];
    return (confidence) => {
        let [below, above] = [0, 0];
        for (const [index, delong] of classes.entries()) {
            const value = valueOf(delong);
            const { lower, upper } = boundsOf(delong, confidence, evidence[0][index], evidence[1][index]);
            below += (value - lower) ** 2;
            above += (upper - value) ** 2;
        }
        return {
            lower: mean - Math.sqrt(ratio * below) / classes.length,
            upper: mean + Math.sqrt(ratio * above) / classes.length,
        };
    };
}
function boundsOf(delong, confidence, first, second) {
    const isAny = (0,_area_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .tooFewOfClass */ .UJ)(delong) !== null && confidence > 0.5;
    if (!isDifference(delong))
        return isAny ? { lower: 0, upper: 1 } : (0,_area_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .areaBounds */ .ZI)(delong, 0, confidence, first);
    return isAny
        ? { lower: -1, upper: 1 }
        : (0,_area_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .areaDifferenceBounds */ .Qo)(delong, confidence, first && second && [first, second]);
}
/**
 * Returns the evidence for the variance in each class, from all classes. A misplaced example of a class with more examples has a
 * smaller effect, and counts by the square of it. The degrees of freedom are Satterthwaite's of a sum of variances that are
 * proportional to the number of examples of the rarer side. The largest possible variance has no weight, since scores hardly ever
 * scatter that much in all classes.
 */
function pooledEvidence(classes, model) {
    const known = classes.flatMap((delong) => {
        if ((0,_area_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .tooFewOfClass */ .UJ)(delong))
            return [];
        const size = rarerOf(delong);
        return [{ size, outOfPlace: (0,_area_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(delong, model).outOfPlace }];
    });
    const total = known.reduce((sum, { size }) => sum + 1 / size, 0);
    const degrees = total ** 2 / known.reduce((sum, { size }) => sum + 1 / (size ** 2 * (size - 1)), 0);
    return classes.map((delong) => ({
        degrees,
        largest: 0,
        outOfPlace: known.reduce((sum, { size, outOfPlace }) => sum + outOfPlace * Math.min(1, rarerOf(delong) / size) ** 2, 0),
    }));
}
function rarerOf({ positives, negatives }) {
    return Math.min(positives, negatives);
}
function valueOf({ areas: [first = NaN, second = 0] }) {
    return first - second;
}
function isDifference({ areas }) {
    return areas.length === 2;
}
function varianceOf({ covariance: [[own = NaN, both = 0] = [], [, other = 0] = []] }) {
    return own + other - 2 * both;
}
/** Ratio of two classes whose areas are perfectly correlated: an example that loses a place in one class takes it in another. */
const usualRatio = 2;
/**
 * Returns the variance of the sum divided by the sum of the variances: 1 for uncorrelated classes. The fewer examples determine
 * the variance (their effective number, by Kish), the nearer is the ratio to the usual one.
 */
function varianceRatio({ classes, influence }) {
    let [squares, fourthPowers] = [0, 0];
    for (const part of influence) {
        squares += part ** 2;
        fourthPowers += part ** 4;
    }
    const separate = classes.reduce((sum, delong) => ((0,_area_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .tooFewOfClass */ .UJ)(delong) ? sum : sum + varianceOf(delong)), 0);
    if (!(squares > 0 && separate > 0))
        return usualRatio;
    const examples = squares ** 2 / fourthPowers;
    return ((examples * squares) / separate + usualRatio) / (examples + 1);
}


/***/ }),

/***/ 66528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
/** Returns the mean; NaN without values. */
function meanOf(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? NaN;
    return sum / values.length;
}


/***/ }),

/***/ 91341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pValueAbove)
/* harmony export */ });
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13755);

/**
 * Returns the one-sided p-value against "the true value is at most `value`": 1 − the greatest confidence at which the lower bound
 * lies above it. Above 0.5, where the estimate lies below the value, it is the confidence at which the upper bound does.
 * @param bounds that widen with the confidence, and equal the estimate at a confidence of 0.5
 */
function pValueAbove(bounds, value) {
    if (bounds(0.5).lower >= value)
        return 1 - (0,_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(0.5, 1, (confidence) => bounds(confidence).lower > value);
    return (0,_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(0.5, 1, (confidence) => bounds(confidence).upper < value);
}


/***/ }),

/***/ 64786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ tangoBounds),
/* harmony export */   DU: () => (/* binding */ tangoPValueHolds),
/* harmony export */   F7: () => (/* binding */ mcnemarPValueWorse),
/* harmony export */   H7: () => (/* binding */ tangoPValueWorse),
/* harmony export */   NR: () => (/* binding */ mcnemarPValueBetter),
/* harmony export */   ZS: () => (/* binding */ mcnemarPValue)
/* harmony export */ });
/* unused harmony export tangoScore */
/* harmony import */ var _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36794);
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86060);
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13755);




/**
 * Returns the score statistic of a hypothetical difference of two paired proportions. It falls as the difference rises, and is
 * standard normal if the hypothesis holds. `difference` lies strictly between −1 and 1. Tango, "Equivalence test and confidence
 * interval for the difference in proportions for the paired-sample design", Statistics in Medicine 17 (1998).
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
/** Returns Tango's score bounds of the first proportion minus the second; `confidence` is one-sided. */
function tangoBounds(pairs, confidence) {
    const z = _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_2__(confidence, 0, 1);
    const estimate = (pairs.onlyFirst - pairs.onlySecond) / pairs.size;
    return {
        lower: estimate <= -1 ? -1 : (0,_bisect_js__WEBPACK_IMPORTED_MODULE_3__/* .bisect */ .h)(-1, estimate, (difference) => tangoScore(pairs, difference) > z),
        upper: estimate >= 1 ? 1 : (0,_bisect_js__WEBPACK_IMPORTED_MODULE_3__/* .bisect */ .h)(estimate, 1, (difference) => tangoScore(pairs, difference) > -z),
    };
}
/** Returns the one-sided p-value against "the first proportion is not more than `margin` below the second". */
function tangoPValueWorse(pairs, margin) {
    return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_1__(tangoScore(pairs, -margin), 0, 1);
}
/** Returns the one-sided p-value against "the first proportion is `margin` or more below the second". */
function tangoPValueHolds(pairs, margin) {
    return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_1__(-tangoScore(pairs, -margin), 0, 1);
}
/**
 * Returns the two-sided p-value of McNemar's exact test that both models are equally often right (a binomial test of the discordant
 * pairs).
 */
function mcnemarPValue({ onlyFirst, onlySecond }) {
    return Math.min(1, 2 * _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__(Math.min(onlyFirst, onlySecond), onlyFirst + onlySecond, 0.5));
}
/** Returns the one-sided p-value of McNemar's exact test against "the first is not worse than the second". */
function mcnemarPValueWorse({ onlyFirst, onlySecond }) {
    return _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__(onlyFirst, onlyFirst + onlySecond, 0.5);
}
/** Returns the one-sided p-value of McNemar's exact test against "the first is not better than the second". */
function mcnemarPValueBetter({ onlyFirst, onlySecond }) {
    return _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__(onlySecond, onlyFirst + onlySecond, 0.5);
}


/***/ }),

/***/ 71523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kc: () => (/* binding */ drawingWork),
  U8: () => (/* binding */ drawnUnits),
  nQ: () => (/* binding */ resampleCells),
  LI: () => (/* binding */ seededUniform)
});

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/binomial-draw.js
// Local names, since looking up a global is slow in a sandbox and these are the innermost loops.
const { abs, floor, log, pow, sqrt } = Math;
/** Draws the number of successes among `size` trials. */
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
/**
 * Draws by BTRS: Hörmann, "The generation of binomial random variates", Journal of Statistical Computation and Simulation 46
 * (1993).
 */
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
/** Returns the logarithm of a count's probability divided by that of the most probable count. */
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
/** Returns the error of Stirling's formula for log (count!). */
function stirlingTail(count) {
    const small = smallTails[count];
    if (small !== undefined)
        return small;
    const next = (count + 1) ** 2;
    return (1 / 12 - (1 / 360 - 1 / 1260 / next) / next) / (count + 1);
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/resample.js



// Local name, since looking up a global is slow in a sandbox and this is the innermost loop.
const { imul } = Math;
/** Returns a generator of uniform numbers that the seed and the purpose determine. */
function seededUniform(seed, ...purpose) {
    const generator = (0,xoroshiro128plus/* xoroshiro128plus */.b)((0,philox/* derivedSeed */.f8)(seed, ...purpose));
    return () => (generator.next() >>> 0) / 2 ** 32;
}
/** Number of units drawn one by one in the time of one binomial draw. */
const costOfBinomial = 24;
/** Returns the approximate number of steps of one draw from such cells. */
function drawingWork(cells) {
    return cells.reduce((sum, count) => sum + Math.min(count, costOfBinomial), 0);
}
/**
 * Draws as many examples as exist, with replacement, from cells of interchangeable examples, which is a multinomial draw of each
 * cell's count. The counts of large cells are binomial draws; the others are drawn one by one.
 * @param cells number of examples in each cell
 * @param visit receives the drawn number of each cell, in an array that is reused
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
 * Draws as many units as exist, with replacement.
 * @param visit receives the drawn units, in an array that is reused
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
 * Fills the first `draws` of `drawn` with whole numbers below `limit`, those of the places from `start` on: a Weyl sequence, mixed.
 * Its steps do not wait for each other, so it is twice as fast as a generator with a state, and a bootstrap spends its time here.
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


/***/ }),

/***/ 59081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ scaledTango),
/* harmony export */   d: () => (/* binding */ unseenChange)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86060);
/* harmony import */ var _jackknife_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86317);
/* harmony import */ var _paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64786);



/** Number of differing units that weigh as much as an unseen change. */
const known = 5;
/**
 * Returns the change that may not have occurred in the sample. If the largest change is not available, one unit is assumed to lose
 * its share of a score, or to become like the unit furthest from it; the sizes of observed changes then replace it, the more units
 * differ.
 * @param difference estimate and values without single units
 * @param candidate values of the candidate without single units
 */
function unseenChange({ change, share = 0 }, difference, candidate) {
    if (change !== undefined)
        return { size: change, weight: 1 };
    return {
        size: Math.max((0,_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(candidate) * share, largestDistance(candidate)),
        weight: known / (known + changedUnits(difference.estimate, difference.jackknife)),
    };
}
/** Returns the largest difference between units, times their number, from the values without single units. */
function largestDistance(jackknife) {
    const [first = NaN] = jackknife.values;
    const [least, most] = jackknife.values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [first, first]);
    return ((0,_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(jackknife) - 1) * (most - least);
}
/**
 * Returns Tango's score bounds of a difference that is not one of proportions. Each unit's part in the difference (its jackknife
 * pseudo-value) counts as a part of a discordant pair; the size of a whole pair is the mean of these parts, each weighted by its
 * own size, so that the variance of the pairs is that of the parts. One unseen change is added: if no unit differs, its size is the
 * size of a pair, and the bounds are those of 0 discordant pairs. If all pairs have one size, as for proportions, the bounds are
 * Tango's. The errors of a plain bootstrap of few different predictions are measured in docs/gate-error-rates.md#bootstrap-rules.
 * @returns null if no unit differs and the size of a change is 0
 */
function scaledTango(estimate, jackknife, unseen) {
    const parts = partsOf(estimate, jackknife);
    const { up, down, squares } = sumsOf(parts, jackknife.weights);
    const scale = (squares + unseen.weight * unseen.size ** 2) / (up + down + unseen.weight * unseen.size);
    if (!(scale > 0))
        return null;
    const pairs = { onlyFirst: up / scale, onlySecond: down / scale, size: (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(jackknife) };
    return distributionOf(pairs, scale);
}
/** Returns the jackknife pseudo-values, whose mean is the estimate. */
function partsOf(estimate, jackknife) {
    const { values, weights } = jackknife;
    const size = (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(jackknife);
    let sum = 0;
    for (let unit = 0; unit < values.length; unit++)
        sum += (values[unit] ?? NaN) * (weights[unit] ?? 0);
    const mean = sum / size;
    return values.map((value) => estimate + (size - 1) * (mean - value));
}
/** Fraction of the largest part below which a part is a rounding error. */
const least = 1e-9;
/**
 * Returns the effective number of units that differ: the squared sum of their parts divided by the sum of the squares. It is the
 * number itself if all differ equally. Small parts count little, such as those by which units that do not differ move the variance
 * in R².
 */
function changedUnits(estimate, jackknife) {
    const { up, down, squares } = sumsOf(partsOf(estimate, jackknife), jackknife.weights);
    return squares === 0 ? 0 : (up + down) ** 2 / squares;
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
        const { lower, upper } = (0,_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoBounds */ .B3)(pairs, confidence);
        return { lower: scale * lower, upper: scale * upper };
    };
    /** A difference is at most one whole pair for every unit. */
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
        standardError: (estimate - bounds(0.95).lower) / _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(0.95, 0, 1),
        longTail: null,
        bounds,
        pValueBelow: (value) => limited(value, (margin) => (0,_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoPValueWorse */ .H7)(pairs, margin), 1, 0),
        pValueAbove: (value) => limited(value, (margin) => (0,_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoPValueHolds */ .DU)(pairs, margin), 0, 1),
    };
}


/***/ }),

/***/ 23432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mistakesOfScore),
/* harmony export */   z: () => (/* binding */ weightedMistakes)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);
/* harmony import */ var _jackknife_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86317);
/* harmony import */ var _p_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91341);




/**
 * Returns a lower bound of a score from the costs of its mistakes. Each unit's cost is the distance of its jackknife pseudo-value
 * from the best score. Costs have the sum y and the sum of squares v, and one unseen mistake has the cost k. They are equivalent to
 * (y + k)² / (v + k²) mistakes of cost (v + k²) / (y + k) each. Fay and Feuer, "Confidence intervals for directly standardized
 * rates: a method based on the gamma distribution", Statistics in Medicine 16 (1997). Their Poisson limit is replaced by that of
 * Clopper and Pearson, so that the bound of an accuracy is exactly Clopper and Pearson's. Without a mistake it is k (1 − α^(1/n))
 * below the best score: the rule of three.
 * @param largest cost of one mistake at most, times the number of units
 * @returns null if no mistake has a cost; the upper bound is the estimate
 */
function weightedMistakes(estimate, best, jackknife, largest) {
    const units = (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(jackknife);
    if (!(units * (best - estimate) + largest > 0))
        return null;
    return boundOf({ estimate, best, units, squares: squaresOf(estimate, best, jackknife), largest });
}
/** Returns the same bound, given the standard error of the score instead of its jackknife. */
function mistakesOfScore({ score, standardError, units, largest }) {
    const squares = units * (units - 1) * standardError ** 2 + units * (1 - score) ** 2;
    return boundOf({ estimate: score, best: 1, units, squares, largest: units * largest });
}
function boundOf({ estimate, best, units, squares, largest }) {
    const total = units * (best - estimate) + largest;
    const cost = (squares + largest ** 2) / total;
    const mistakes = total / cost;
    const shareAtMost = (confidence) => mistakes < units + 1 ? _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(confidence, mistakes, units + 1 - mistakes) : 1;
    const bounds = (confidence) => ({ lower: best - cost * shareAtMost(confidence), upper: estimate });
    return {
        degenerate: false,
        method: 'weighted-mistakes',
        resamples: null,
        standardError: (estimate - bounds(0.95).lower) / _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(0.95, 0, 1),
        longTail: null,
        bounds,
        pValueBelow: (value) => (value > estimate ? 0 : 1),
        pValueAbove: (value) => (0,_p_value_js__WEBPACK_IMPORTED_MODULE_3__/* .pValueAbove */ .d)(bounds, value),
    };
}
/** Returns the sum of the squared distances of the pseudo-values, whose mean is the estimate, from the best score. */
function squaresOf(estimate, best, { values, weights }) {
    const units = (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)({ values, weights });
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


/***/ })

};
