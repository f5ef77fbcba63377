export const id = 4901;
export const ids = [4901];
export const modules = {

/***/ 18327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ positionsByName)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75703);


/**
 * Returns the positions of the numbers that `taken` needs, within one example of a table with the features `held`. Columns are matched by
 * name, so their order does not matter. Null when a column is missing or differs in type or categories.
 */
function positionsByName(taken, held) {
    const spans = new Map((0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .columnSpans */ .eQ)(held).map((span) => [span.column.name, span]));
    const positions = [];
    for (const column of taken.columns) {
        const span = spans.get(column.name);
        if (span === undefined || (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(span.column) !== (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(column))
            return null;
        for (let slot = 0; slot < span.width; slot++)
            positions.push(span.start + slot);
    }
    return Int32Array.from(positions);
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
        code: 'GATE_INVALID_COMPARISON',
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

/***/ 47499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ compareOne)
/* harmony export */ });
/* harmony import */ var _decision_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74214);
/* harmony import */ var _verdict_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34032);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38602);



/** Decides one comparison with the baseline. */
function compareOne(planned, { candidate, compared }, how) {
    const { claim, confidence } = planned;
    const info = planned.kind === 'budget' ? planned.budget : planned.metric;
    const row = {
        ...(0,_verdict_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .infoRow */ .lj)(info),
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
    const difference = how.kind === 'same-model' ? _verdict_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .sameModelDifference */ .LQ : (0,_verdict_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceRow */ ._j)(compared.difference, confidence);
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
        ? (0,_decision_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .decideSuperiority */ .g4)(difference, confidence)
        : (0,_decision_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(evidence.bounds(confidence), margin);
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
    const size = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .marginText */ .wn)(margin ?? 0, unit);
    return relativeMargin === null ? size : `${size} (${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(relativeMargin)} of its value)`;
}
/** In the metric's good direction, so that a rise is always better. */
function change({ difference, unit, confidence, ...row }) {
    const bounds = difference?.interval ? (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeText */ .lq)(difference.interval, unit) : 'unknown';
    const exact = row.test === 'superiority' && difference?.mcnemarP !== null ? row.p : null;
    const test = exact === null ? '' : `; McNemar’s exact test p = ${exact.toPrecision(2)}, one-sided`;
    const mean = ofSeeds(difference) ? ' in the mean of the seeds' : '';
    return `${gainText(difference?.value ?? NaN, unit)}${mean}, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalName */ .Bb)(confidence)} ${bounds}${test}`;
}
function ofSeeds(difference) {
    return difference?.method === 'seeds-t' || difference?.method === 'cluster-seeds-t';
}
function gainText(value, unit) {
    if (value === 0)
        return 'no change';
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceText */ .Lr)(Math.abs(value), unit).replace('+', '')} ${value > 0 ? 'better' : 'worse'}`;
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
    return `about ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(examplesNeeded)} examples would settle it ${condition}`;
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
 * The rule of the gate. The bounds are of candidate − baseline in the metric's good direction, each with one-sided confidence:
 * it passes when the candidate is shown to be no worse than the margin allows, fails when it is shown to be worse at all, and
 * is inconclusive when the examples show neither.
 */
function decide({ lower, upper }, margin) {
    if (lower > -margin)
        return 'pass';
    if (upper < 0)
        return 'fail';
    return 'inconclusive';
}
/**
 * The rule where the candidate must be better: it passes when it is shown to be better, fails when it is shown to be worse,
 * and is inconclusive otherwise, since a gain that nobody could see is no loss. For right answers it is better by McNemar's
 * exact test.
 */
function decideSuperiority({ discordant, evidence }, confidence) {
    if (evidence.degenerate)
        return 'inconclusive';
    const { lower, upper } = evidence.bounds(confidence);
    if (discordant ? evidence.pNonInferiority(0) < 1 - confidence : lower > 0)
        return 'pass';
    return upper < 0 ? 'fail' : 'inconclusive';
}
/** Fails if any part fails, is inconclusive if any part is, else passes. */
function overall(parts) {
    if (parts.includes('fail'))
        return 'fail';
    return parts.includes('inconclusive') ? 'inconclusive' : 'pass';
}


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
    const own = (0,_data_label_target_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOfOutput */ .DS)(model.label, output);
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
    const own = (0,_data_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOfOutput */ .DS)(details.label, output);
    if (explainMismatch !== null || own === null)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'MODEL_DATASET_MISMATCH',
            found: `a model "${details.name}" that does not fit the dataset: ${explainMismatch}`,
            expected: 'a model that takes the features of the dataset and answers with its label',
            hint: 'Train the model on this dataset, or name the dataset it belongs to.',
        });
    const model = await (0,_model_inference_js__WEBPACK_IMPORTED_MODULE_3__/* .loadForInference */ .$)(tf, asked, dataset.details.features);
    await (0,_model_batch_independence_js__WEBPACK_IMPORTED_MODULE_2__/* .requireBatchIndependence */ .M)((batch) => model.predict(batch), examples, JSON.stringify(details.name));
    const values = Float64Array.from((0,_model_predict_js__WEBPACK_IMPORTED_MODULE_4__/* .selectOutput */ .S0)(await model.predict(examples), own.index).values);
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

/***/ 34032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ sameModelDifference),
/* harmony export */   _j: () => (/* binding */ differenceRow),
/* harmony export */   dh: () => (/* binding */ metricRow),
/* harmony export */   lj: () => (/* binding */ infoRow)
/* harmony export */ });
/* unused harmony export estimateRow */
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


/***/ }),

/***/ 34253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ assessMetrics)
});

// UNUSED EXPORTS: assess

// EXTERNAL MODULE: ./build/core/js/src/statistics/interval.js
var interval = __webpack_require__(6232);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(98084);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds.js + 3 modules
var kinds = __webpack_require__(54439);
// EXTERNAL MODULE: ./build/core/js/src/inference/paired-difference.js
var paired_difference = __webpack_require__(87626);
// EXTERNAL MODULE: ./build/core/js/src/inference/bootstrap.js + 1 modules
var bootstrap = __webpack_require__(40105);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/confusion.js + 1 modules
var confusion = __webpack_require__(88158);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/means.js + 3 modules
var means = __webpack_require__(15293);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/weighted.js + 2 modules
var weighted = __webpack_require__(15190);
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

// EXTERNAL MODULE: ./build/core/js/src/statistics/long-tail.js
var long_tail = __webpack_require__(15062);
// EXTERNAL MODULE: ./build/core/js/src/statistics/mean.js
var mean = __webpack_require__(66528);
// EXTERNAL MODULE: ./build/core/js/src/inference/clusters.js
var inference_clusters = __webpack_require__(56926);
;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/covariances.js


/**
 * Bootstraps statistics of several models, all evaluated on each draw.
 * @param models number of models; the scheme's trials are one statistic of each, then the next statistic of each.
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
    const difference = { value, method: seedsMethod(clustered), discordant: null };
    if (variance.degenerate)
        return { ...difference, resamples: null, evidence: variance };
    const error = Math.sqrt(variance.total);
    const evidence = {
        degenerate: false,
        bounds: boundsOf(value, variance),
        pInferiority: (margin) => lib((value + margin) / error, variance.degrees),
        pNonInferiority: (margin) => lib(-(value + margin) / error, variance.degrees),
        longTail: tail,
        plan: seedsPlan(variance, size),
    };
    return { ...difference, resamples: variance.resamples, evidence };
}
function boundsOf(value, { total, degrees }) {
    return (confidence) => {
        const width = stats_base_dists_t_quantile_lib(confidence, degrees) * Math.sqrt(total);
        return { lower: value - width, upper: value + width };
    };
}
/** More examples help against all but what the seeds differ by themselves. */
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













/** A variance needs fewer resamples than the tails of a distribution. */
const least = { decided: 1000, shown: 200 };
/** How many resamples a purpose needs of which each takes so many steps. */
function resamplesFor(purpose) {
    return (work) => Math.max(least[purpose], (0,bootstrap/* resampleCount */.jJ)(work, 'shown'));
}
/** Assesses several metrics of the same models together, in their order. */
function assessSeeds(metrics, sampling, resamples) {
    const covariances = covariancesOf(metrics.map(statisticsOf), sampling, resamples);
    return metrics.map((trials, index) => assessOne(trials, covariances[index] ?? interval/* notResampled */.B, sampling.clusters !== null));
}
/** The candidate's models first, then the baseline's. */
function statisticsOf(trials) {
    return [
        ...trials.map(({ candidate }) => candidate),
        ...trials.flatMap(({ baseline }) => baseline ?? []),
    ].map(kinds/* resampledStatistic */.yo);
}
/**
 * By the influence of each example where it is known, else by the bootstrap. Confusions of the same models are drawn once for
 * all their metrics; other metrics one by one, which keeps memory small.
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
function covariancesOfKind(is, { plan, bias, isDrawnJointly }, metrics, sampling, resamples) {
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
        const known = (first && bias(first)) ?? influenceCovariances(models, sampling.clusters);
        return [models, known ?? drawn(statistics, models.length)[0] ?? interval/* notResampled */.B];
    });
}
/** Each model by itself: what is between them is computed from their covariances. */
function alone(candidate) {
    return { better: 'higher', candidate, baseline: null };
}
function assessOne(trials, covariances, clustered) {
    const [first] = trials;
    if (!first)
        throw new TypeError('a metric without a model');
    const own = trials.map(({ candidate }) => (0,kinds/* valueOf */.RP)(candidate));
    const other = trials.flatMap(({ baseline }) => (baseline ? [(0,kinds/* valueOf */.RP)(baseline)] : []));
    const value = (0,mean/* meanOf */.h)(own);
    const variance = varianceOf(own, [], covariances);
    const candidate = seedsEstimate(value, variance, clustered);
    if (other.length === 0)
        return { candidate, compared: null, seeds: { candidate: own, baseline: null } };
    const baseline = (0,mean/* meanOf */.h)(other);
    const sign = (0,number_unit/* signedImprovement */.Xs)(1, first.better);
    const gainVariance = varianceOf(own, other, covariances);
    const tail = tailOf(own.length, other.length, sign, covariances, gainVariance);
    return {
        candidate,
        compared: {
            baseline,
            difference: seedsDifference(sign * (value - baseline), (0,kinds/* sizeOf */.$d)(first.candidate), gainVariance, tail, clustered),
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

;// CONCATENATED MODULE: ./build/core/js/src/inference/assess.js





/** Assesses several metrics of the same examples together, in their order; all have as many seeds. */
function assessMetrics(metrics, sampling, purpose = 'decided') {
    if (metrics.some(({ length }) => length > 1))
        return assessSeeds(metrics, sampling, resamplesFor(purpose));
    return assess(metrics.flatMap((trials) => trials), sampling, purpose);
}
/** Assesses several statistics of the same examples together, in their order. */
function assess(pairs, sampling, purpose = 'decided') {
    // Closed forms assume independent examples, so that clustered data uses the bootstrap.
    const asked = sampling.clusters ? pairs.map(resampledPair) : pairs;
    const inferred = (0,kinds/* inferPairs */.AB)(asked, sampling, purpose);
    return asked.map((pair) => {
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
    if (!baseline)
        return { candidate: estimate, compared: null, seeds: null };
    const baselineValue = (0,kinds/* valueOf */.RP)(baseline);
    const change = (0,number_unit/* signedImprovement */.Xs)(estimate.value - baselineValue, better);
    return {
        candidate: estimate,
        compared: {
            baseline: baselineValue,
            difference: difference ?? (0,paired_difference/* bootstrapDifference */.ub)(change, (0,kinds/* sizeOf */.$d)(candidate), interval/* notResampled */.B, clusters !== null),
        },
        seeds: null,
    };
}


/***/ }),

/***/ 40105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nw: () => (/* binding */ bootstrap),
  Ai: () => (/* binding */ fewestUnits),
  Nt: () => (/* binding */ isTooCostly),
  jJ: () => (/* binding */ resampleCount),
  dI: () => (/* binding */ tooFew),
  qE: () => (/* binding */ tooFewUnits)
});

// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(98084);
// EXTERNAL MODULE: ./build/core/js/src/statistics/bca.js
var statistics_bca = __webpack_require__(61003);
// EXTERNAL MODULE: ./build/core/js/src/statistics/jackknife.js
var statistics_jackknife = __webpack_require__(86317);
// EXTERNAL MODULE: ./build/core/js/src/statistics/scaled-proportions.js
var scaled_proportions = __webpack_require__(59081);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-quantile/lib/index.js
var lib = __webpack_require__(67259);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var stats_base_dists_normal_quantile_lib = __webpack_require__(86060);
// EXTERNAL MODULE: ./build/core/js/src/statistics/p-value.js
var p_value = __webpack_require__(91341);
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
    const units = (0,statistics_jackknife/* unitsOf */.$J)(jackknife);
    const total = units * (best - estimate) + largest;
    if (!(total > 0))
        return null;
    const cost = (squaresOf(estimate, best, jackknife) + largest ** 2) / total;
    const mistakes = total / cost;
    const shareAtMost = (confidence) => mistakes < units + 1 ? lib(confidence, mistakes, units + 1 - mistakes) : 1;
    const bounds = (confidence) => ({ lower: best - cost * shareAtMost(confidence), upper: estimate });
    return {
        degenerate: false,
        method: 'weighted-mistakes',
        resamples: null,
        standardError: (estimate - bounds(0.95).lower) / stats_base_dists_normal_quantile_lib(0.95, 0, 1),
        longTail: null,
        bounds,
        pValueBelow: (value) => (value > estimate ? 0 : 1),
        pValueAbove: (value) => (0,p_value/* pValueAbove */.d)(bounds, value),
    };
}
/** Sum of the squared distances of the pseudo-values, whose mean is the estimate, from the best score. */
function squaresOf(estimate, best, { values, weights }) {
    const units = (0,statistics_jackknife/* unitsOf */.$J)({ values, weights });
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
const least = { decided: 2_000, shown: 200 };
/** As many as a decision, or a look, needs, and fewer where each costs much. */
function resampleCount(work, purpose) {
    return Math.round(Math.min(Math.max(mostSteps[purpose] / work, least[purpose]), wanted[purpose]));
}
/**
 * True for a statistic of which even the fewest resamples for a decision would take minutes: an area under the curves of
 * hundreds of classes, say.
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
/** What is known of a statistic of too few units. */
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
                    ? differenceDistribution(ofGain(own), keep.difference, difference, (0,scaled_proportions/* unseenChange */.d)(changes?.[trial], { estimate: ofGain(own), jackknife: difference }, candidate))
                    : estimateOf(ofGain(own), keep.difference, null)),
        };
    });
}
/** Without values of single units left out, of too few resamples, normal bounds. */
function estimateOf(estimate, replicates, jackknife) {
    if (!jackknife)
        return (0,statistics_bca/* normalDistribution */.m6)(estimate, replicates);
    const bca = (0,statistics_bca/* bcaDistribution */.zU)({ estimate, replicates, jackknife });
    return bca.degenerate ? bca : (0,statistics_jackknife/* notSurerThanStudent */.Tk)(bca, estimate, jackknife);
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
    return distribution.degenerate ? mistakes : (0,statistics_jackknife/* notSurerThan */.Ut)(distribution, mistakes);
}
/** Where resamples tell nothing, as of equal predictions, the score bounds alone count. */
function differenceDistribution(estimate, replicates, jackknife, unseen) {
    const bca = (0,statistics_bca/* bcaDistribution */.zU)({ estimate, replicates, jackknife });
    const score = replicates.every(Number.isFinite) ? (0,scaled_proportions/* scaledTango */.G)(estimate, jackknife, unseen) : null;
    if (!score)
        return bca.degenerate ? bca : (0,statistics_jackknife/* notSurerThanStudent */.Tk)(bca, estimate, jackknife);
    return (0,statistics_jackknife/* notSurerThanStudent */.Tk)(bca.degenerate ? score : (0,statistics_jackknife/* notSurerThan */.Ut)(bca, score), estimate, jackknife);
}
const missing = { candidate: NaN, baseline: null };
function differenceOf({ candidate, baseline }, better) {
    return (0,number_unit/* signedImprovement */.Xs)(candidate - (baseline ?? NaN), better);
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
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


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
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_UNKNOWN_COLUMN',
        found: `\`cluster-by: ${name}\` in the gate, a column that the test split does not have`,
        expected: known.length === 0 ? 'a column of the test split' : `one of ${known.join(', ')}`,
        hint: 'Correct the name under gate.cluster-by, or add the column.',
    });
}
function withoutGroup(name, missing, size) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_MISSING_CLUSTER',
        found: `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(missing)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(size)} examples without a value in the column ${name}, which groups them`,
        expected: 'a group for every example',
        hint: 'Give each of them a group; an example that belongs to no other is a group of its own.',
    });
}


/***/ }),

/***/ 54439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AB: () => (/* binding */ inferPairs),
  xw: () => (/* binding */ influenceOf),
  VF: () => (/* binding */ isKind),
  yo: () => (/* binding */ resampledStatistic),
  P7: () => (/* binding */ selectPair),
  $d: () => (/* binding */ sizeOf),
  Df: () => (/* binding */ supportOf),
  RP: () => (/* binding */ kinds_valueOf)
});

// EXTERNAL MODULE: ./build/core/js/src/metrics/area-statistics.js + 1 modules
var area_statistics = __webpack_require__(52205);
// EXTERNAL MODULE: ./build/core/js/src/statistics/area-bounds.js
var area_bounds = __webpack_require__(21504);
// EXTERNAL MODULE: ./build/core/js/src/statistics/falling-order.js
var falling_order = __webpack_require__(49527);
// EXTERNAL MODULE: ./build/core/js/src/statistics/mean.js
var mean = __webpack_require__(66528);
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
        areas: placements.map(({ ofPositives }) => (0,mean/* meanOf */.h)(ofPositives)),
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
    const firstMean = (0,mean/* meanOf */.h)(first);
    const secondMean = (0,mean/* meanOf */.h)(second);
    let sum = 0;
    for (let index = 0; index < first.length; index++)
        sum += ((first[index] ?? 0) - firstMean) * ((second[index] ?? 0) - secondMean);
    return sum / (first.length - 1);
}

// EXTERNAL MODULE: ./build/core/js/src/inference/paired-difference.js
var paired_difference = __webpack_require__(87626);
;// CONCATENATED MODULE: ./build/core/js/src/inference/kinds/area.js




/** The area under one ROC curve has a closed form: score bounds from DeLong's variance. */
const area_area = {
    value,
    size: ({ positive }) => positive.length,
    // An area rests on the examples of the rarer class, whatever the number of the others.
    support: ({ positive }) => {
        const count = positive.reduce((sum, one) => sum + one, 0);
        return { count: Math.min(count, positive.length - count), of: 'examples of its rarer class' };
    },
    select: (statistic, units) => ({
        ...statistic,
        positive: Uint8Array.from(units, (unit) => statistic.positive[unit] ?? 0),
        scores: Float64Array.from(units, (unit) => statistic.scores[unit] ?? NaN),
    }),
    resampled: ({ positive, scores }) => (0,area_statistics/* areaStatistic */.qh)(area_statistics/* areas */.bn.roc, positive, scores),
    infer: (pairs) => pairs.map(inferOne),
};
function value({ positive, scores }) {
    return deLong(positive, [scores]).areas[0] ?? NaN;
}
function inferOne({ candidate, baseline }) {
    const { positive, scores } = candidate;
    const delong = deLong(positive, [scores]);
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
        difference: baseline && (0,paired_difference/* areaDifference */.VL)(deLong(positive, [scores, baseline.scores]), positive.length),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/confusion.js + 1 modules
var confusion = __webpack_require__(88158);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/means.js + 3 modules
var means = __webpack_require__(15293);
// EXTERNAL MODULE: ./build/core/js/src/metrics/statistic.js
var statistic = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/core/js/src/statistics/clopper-pearson.js
var clopper_pearson = __webpack_require__(15715);
;// CONCATENATED MODULE: ./build/core/js/src/inference/kinds/proportion.js



/** Proportions have closed forms: the interval of Clopper and Pearson, and of a difference Tango's. */
const proportion = {
    value: proportion_value,
    size: ({ right }) => right.length,
    support: ({ right }) => ({ count: right.length, of: 'examples' }),
    select: (statistic, units) => ({
        ...statistic,
        right: Uint8Array.from(units, (unit) => statistic.right[unit] ?? 0),
    }),
    resampled: ({ right }) => ({ kind: 'means', terms: [Float64Array.from(right)], of: statistic/* onlyMean */.G }),
    infer: (pairs) => pairs.map(proportion_inferOne),
};
function proportion_value({ right }) {
    return countOf(right) / right.length;
}
function proportion_inferOne({ candidate, baseline }) {
    const { right } = candidate;
    const successes = countOf(right);
    const bounds = (confidence) => (0,clopper_pearson/* clopperPearsonBounds */.v)(successes, right.length, confidence);
    return {
        candidate: {
            value: proportion_value(candidate),
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
};
/** Returns the type guard of a kind. */
function isKind(kind) {
    return (statistic) => statistic.kind === kind;
}
/** Returns the metric's value on the sample itself. */
function kinds_valueOf(statistic) {
    return methods[statistic.kind].value(statistic);
}
/** Returns the number of units. */
function sizeOf(statistic) {
    return methods[statistic.kind].size(statistic);
}
function supportOf(statistic) {
    return methods[statistic.kind].support(statistic);
}
/** Returns the pair of some of the units. */
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
/** Returns the statistic as the bootstrap takes it. */
function resampledStatistic(statistic) {
    return methods[statistic.kind].resampled(statistic);
}
/** Returns the change of the value by the weight of each unit; null where it is not known. */
function influenceOf(statistic) {
    return resampledMethods[statistic.kind].influence(statistic);
}
/** Infers the true values and differences of several pairs on the same units, those of a kind together. */
function inferPairs(pairs, sampling, purpose) {
    const inferred = (kind, { infer }) => inferKind(isKind(kind), (own) => infer(own, sampling, purpose), pairs);
    return new Map([
        ...inferred('proportion', proportion),
        ...inferred('confusion', confusion/* confusion */.H),
        ...inferred('area', area_area),
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
/* harmony import */ var _statistics_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6232);
/* harmony import */ var _text_number_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98084);
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40105);
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56926);
/* harmony import */ var _paired_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87626);





/**
 * Returns each pair with its bootstrap distributions, in order. All whose distributions are not known are drawn together.
 * @param known the distributions of a pair without resampling; null where they are not known
 */
function bootstrapTogether({ plan }, pairs, sampling, purpose, known) {
    const results = new Map(pairs.map((pair) => [pair, known(pair)]));
    const others = pairs.filter((pair) => !results.get(pair));
    if (others.length > 0) {
        const drawn = plan(others, sampling);
        const { seed, clusters } = sampling;
        const resamples = (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .resampleCount */ .jJ)(drawn.work, purpose);
        const found = (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrap */ .Nw)(others, drawn, { resamples, seed, unitName: (0,_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(clusters) });
        for (const [index, pair] of others.entries())
            results.set(pair, found[index] ?? null);
    }
    return pairs.map((pair) => [pair, results.get(pair) ?? notDrawn]);
}
const notDrawn = { candidate: _statistics_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .notResampled */ .B, difference: _statistics_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .notResampled */ .B };
/** Returns the estimate and the difference of a pair by its bootstrap distributions. */
function inferredFrom({ value, size }, { better, candidate, baseline }, { candidate: distribution, difference }, clustered) {
    const own = value(candidate);
    return {
        candidate: estimateOf(own, distribution, clustered),
        difference: baseline &&
            (0,_paired_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .bootstrapDifference */ .ub)((0,_text_number_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .signedImprovement */ .Xs)(own - value(baseline), better), size(candidate), difference ?? _statistics_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .notResampled */ .B, clustered),
    };
}
function estimateOf(value, distribution, clustered) {
    return {
        value,
        method: (0,_paired_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .bootstrapMethod */ .ao)(distribution.degenerate ? 'bca' : distribution.method, clustered),
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

// EXTERNAL MODULE: ./build/core/js/src/metrics/confusion.js
var confusion = __webpack_require__(91583);
// EXTERNAL MODULE: ./build/core/js/src/statistics/clopper-pearson.js
var clopper_pearson = __webpack_require__(15715);
// EXTERNAL MODULE: ./build/core/js/src/statistics/resample.js + 1 modules
var resample = __webpack_require__(71523);
;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/confusion-plan.js


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

// EXTERNAL MODULE: ./build/core/js/src/inference/paired-difference.js
var paired_difference = __webpack_require__(87626);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds/bootstrapped.js
var bootstrapped = __webpack_require__(90710);
;// CONCATENATED MODULE: ./build/core/js/src/inference/kinds/confusion.js





/** Functions of class counts are drawn together; the recall and precision of one class have closed forms. */
const confusion_confusion = {
    value,
    size: ({ labels }) => labels.length,
    support: ({ labels }) => ({ count: labels.length, of: 'examples' }),
    select: (statistic, units) => ({
        ...statistic,
        labels: Int32Array.from(units, (unit) => statistic.labels[unit] ?? 0),
        predicted: Int32Array.from(units, (unit) => statistic.predicted[unit] ?? 0),
    }),
    resampled: (statistic) => statistic,
    infer: (pairs, sampling, purpose) => (0,bootstrapped/* bootstrapTogether */.Z)(confusion_confusion, pairs, sampling, purpose, () => null).map(([pair, result]) => sampling.clusters ? (0,bootstrapped/* inferredFrom */.y)(confusion_confusion, pair, result, true) : inferOne(pair, result)),
    plan: (pairs, { clusters }) => confusionPlan(pairs, clusters),
    isDrawnJointly: true,
    influence: () => null,
    bias: () => null,
};
function value({ of, labels, predicted, classes }) {
    return of((0,confusion/* classCounts */.RZ)((0,confusion/* confusionOf */.wo)(labels, predicted, classes)));
}
function inferOne(pair, result) {
    const { candidate, difference } = (0,bootstrapped/* inferredFrom */.y)(confusion_confusion, pair, result, false);
    return {
        candidate: proportionEstimate(pair.candidate) ?? candidate,
        difference: (pair.baseline && recallDifference(pair.candidate, pair.baseline)) ?? difference,
    };
}
/**
 * Returns the recall or precision of one class, given how many examples are of the class or predicted as it; null for
 * another metric, and for a class that is never predicted.
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
        value: value(statistic),
        method: 'clopper-pearson',
        resamples: null,
        uncertainty: { degenerate: false, bounds },
    };
}
/**
 * Returns the difference in recall of one class: that of right predictions on its examples, which are the same for both models.
 * Null for other metrics: of a precision, the examples differ between the models.
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
// EXTERNAL MODULE: ./build/core/js/src/statistics/resample.js + 1 modules
var resample = __webpack_require__(71523);
;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/means-plan.js


/** Statistics of means over the same examples. The examples of a group are summed once, and then drawn as one. */
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

// EXTERNAL MODULE: ./build/core/js/src/inference/bootstrap.js + 1 modules
var bootstrap = __webpack_require__(40105);
// EXTERNAL MODULE: ./build/core/js/src/statistics/bca.js
var bca = __webpack_require__(61003);
// EXTERNAL MODULE: ./build/core/js/src/statistics/jackknife.js
var statistics_jackknife = __webpack_require__(86317);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/saddlepoint.js
const { abs, exp, log, sqrt } = Math;
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
        cumulant: log(weights / values.length) + tilt * extreme,
        mean,
        variance: second / weights - mean ** 2,
    };
}
/** Nearer to 0 than this the formula loses its digits, and its limit is known. */
const nearlyNone = 0.01;
function scoreOf({ cumulant, mean, variance }, tilt, size, limit) {
    const root = Math.sign(tilt) * sqrt(Math.max(0, 2 * size * (tilt * mean - cumulant)));
    if (abs(root) < nearlyNone)
        return root + limit;
    return root + log((tilt * sqrt(size * variance)) / root) / root;
}
/** Where a rising function is 0: a bracket by doubling, then secants, and a halving every third step so that it always ends. */
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
/** A tilt in which the most extreme value is all that counts. */
const furthest = 1e4;
function minimum(values) {
    return values.reduce((least, value) => Math.min(least, value), Infinity);
}

// EXTERNAL MODULE: ./build/core/js/src/statistics/scaled-proportions.js
var scaled_proportions = __webpack_require__(59081);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(98084);
;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/paired-mean.js









/**
 * Returns the bootstrap distributions of a mean without resampling, since they are known. Null for another function of means, and
 * for a mean whose spread a few units make up: its distribution has steps, so that it needs to be drawn.
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
    return { candidate: distributionOf(own, ofOwn), difference: differenceDistribution(differences, ofOwn) };
}
/** True for the mean of one column; groups of different sizes make a ratio of two sums of it. */
function isMean({ of }, clusters) {
    if (of !== statistic/* onlyMean */.G)
        return false;
    const [first, ...others] = clusters ? (0,inference_clusters/* sizesOfGroups */._Q)(clusters) : [];
    return others.every((size) => size === first);
}
function unitValues({ terms: [term = new Float64Array(0)] }, clusters) {
    return clusters ? (0,inference_clusters/* sumsOfGroups */.ML)(term, clusters).map((sum) => (sum * clusters.count) / term.length) : term;
}
const largestShare = 0.1;
/** Whether one unit alone makes up a tenth of the variance. */
function isStepped(values) {
    const mean = (0,statistics_mean/* meanOf */.h)(values);
    const squares = values.map((value) => (value - mean) ** 2);
    const sum = squares.reduce((total, square) => total + square, 0);
    return squares.some((square) => square > largestShare * sum);
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
/** Never surer than the score bounds, which alone count where nothing differs. */
function differenceDistribution(differences, ofOwn) {
    const jackknife = jackknifeOf(differences);
    const distribution = distributionOf(differences, jackknife);
    if (!differences.every(Number.isFinite))
        return distribution;
    const estimate = (0,statistics_mean/* meanOf */.h)(differences);
    const score = (0,scaled_proportions/* scaledTango */.G)(estimate, jackknife, (0,scaled_proportions/* unseenChange */.d)(undefined, { estimate, jackknife }, ofOwn));
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





/** The bootstrap distribution of one mean is known without resampling; functions of means are drawn together. */
const means = {
    value: ({ terms, of }) => of(terms.map(statistics_mean/* meanOf */.h)),
    size,
    support: (statistic) => ({ count: size(statistic), of: 'examples' }),
    select: (statistic, units) => ({
        ...statistic,
        terms: statistic.terms.map((column) => Float64Array.from(units, (unit) => column[unit] ?? NaN)),
    }),
    resampled: (statistic) => statistic,
    infer: (pairs, sampling, purpose) => (0,bootstrapped/* bootstrapTogether */.Z)(means, pairs, sampling, purpose, (pair) => byMean(pair, sampling.clusters)).map(([pair, result]) => (0,bootstrapped/* inferredFrom */.y)(means, pair, result, sampling.clusters !== null)),
    plan: (pairs, { clusters }) => meansPlan(pairs, clusters),
    isDrawnJointly: false,
    influence: ({ terms: [term = new Float64Array(0)], of }) => {
        if (of !== statistic/* onlyMean */.G)
            return null;
        const mean = (0,statistics_mean/* meanOf */.h)(term);
        return term.map((value) => (value - mean) / term.length);
    },
    bias: () => null,
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

// EXTERNAL MODULE: ./build/core/js/src/inference/bootstrap.js + 1 modules
var bootstrap = __webpack_require__(40105);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
// EXTERNAL MODULE: ./build/core/js/src/statistics/resample.js + 1 modules
var resample = __webpack_require__(71523);
;// CONCATENATED MODULE: ./build/core/js/src/inference/bootstrap/weighted-plan.js


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
            (0,resample/* drawnUnits */.U8)(units, resamples, drawSeed, 'weighted', (drawn, resample) => {
                times.fill(0);
                for (let draw = 0; draw < units; draw++) {
                    const unit = drawn[draw] ?? 0;
                    times[unit] = (times[unit] ?? 0) + 1;
                }
                visit(evaluate(spread(times)), resample);
            });
        },
        jackknife: () => leftOut(units, seed, (times) => evaluate(spread(times))),
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
var number_unit = __webpack_require__(98084);
;// CONCATENATED MODULE: ./build/core/js/src/inference/influence.js




/**
 * Returns normal bounds without resampling, for what is only shown or would take too long: the infinitesimal jackknife, whose variance is the sum of the
 * squared influences; those of a group are added up first. Jaeckel, "The infinitesimal jackknife", Bell Laboratories
 * memorandum MM 72-1215-11 (1972); Efron and Tibshirani, "An introduction to the bootstrap" (1993), section 21.5. Of an area
 * under a ROC curve it is DeLong's, but for n in the place of n − 1. Null for a statistic without a derivative.
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




/** Functions of the weights of units are drawn together, or have normal bounds by their influences where that would cost too much. */
const weighted = {
    value: ({ of, size }) => of(new Uint32Array(size).fill(1)),
    size: ({ size }) => size,
    support: ({ size }) => ({ count: size, of: 'examples' }),
    select: ({ select }, units) => select(units),
    resampled: (statistic) => statistic,
    infer: (pairs, sampling, purpose) => {
        const { clusters } = sampling;
        return (0,bootstrapped/* bootstrapTogether */.Z)(weighted, pairs, sampling, purpose, (pair) => purpose === 'shown' || (0,bootstrap/* isTooCostly */.Nt)(pair.candidate) ? byInfluence(pair, clusters) : null).map(([pair, result]) => {
            const bias = biasOf(pair.candidate);
            return (0,bootstrapped/* inferredFrom */.y)(weighted, pair, bias ? { candidate: bias, difference: bias } : result, clusters !== null);
        });
    },
    plan: (pairs, { clusters, seed }) => weightedPlan(pairs, clusters, seed),
    isDrawnJointly: false,
    influence: ({ influence }) => influence?.() ?? null,
    bias: biasOf,
};
function biasOf({ biased }) {
    return biased === undefined ? null : { degenerate: true, reason: biased };
}


/***/ }),

/***/ 87626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ tangoDifference),
/* harmony export */   VL: () => (/* binding */ areaDifference),
/* harmony export */   ao: () => (/* binding */ bootstrapMethod),
/* harmony export */   ub: () => (/* binding */ bootstrapDifference),
/* harmony export */   yp: () => (/* binding */ power)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86060);
/* harmony import */ var _statistics_area_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21504);
/* harmony import */ var _statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64786);
/* harmony import */ var _statistics_p_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91341);




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
        discordant: { ...pairs, mcnemarP: (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .mcnemarPValue */ .ZS)(pairs) },
        evidence: {
            degenerate: false,
            bounds: (confidence) => (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoBounds */ .B3)(pairs, confidence),
            pInferiority: (margin) => (margin === 0 ? (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .mcnemarPValueWorse */ .F7)(pairs) : (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoPValueWorse */ .H7)(pairs, margin)),
            pNonInferiority: (margin) => margin === 0 ? (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .mcnemarPValueBetter */ .NR)(pairs) : (0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoPValueHolds */ .DU)(pairs, margin),
            longTail: null,
            plan: planOfPart(tangoPlan(pairs), examples / pairs.size),
        },
    };
}
function tangoPlan({ onlyFirst, onlySecond, size }) {
    const rate = (onlyFirst + onlySecond) / size;
    const smallestMargin = (confidence, examples = size) => -(0,_statistics_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoBounds */ .B3)(unluckyPairs(rate, examples), confidence).lower;
    return {
        smallestMargin,
        examplesFor: (margin, confidence) => margin <= 0 ? null : leastCount((examples) => smallestMargin(confidence, examples) <= margin),
        examplesToShow: (difference, confidence) => examplesToShow(rate, difference, confidence),
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
        examplesToShow: (difference, confidence) => all(plan.examplesToShow(difference, confidence)),
    };
}
/** Connor, "Sample size for testing differences in proportions for the paired-sample design", Biometrics 43 (1987). */
function examplesToShow(rate, difference, confidence) {
    if (difference <= 0)
        return null;
    const quantiles = _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(confidence, 0, 1) * Math.sqrt(rate) +
        _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(power, 0, 1) * Math.sqrt(Math.max(0, rate - difference ** 2));
    return Math.ceil((quantiles / difference) ** 2);
}
/** The discordant pairs of equally good models at the edge of the luckier 80 % of samples. */
function unluckyPairs(rate, size) {
    const discordant = rate * size;
    const shift = Math.min(discordant, _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(power, 0, 1) * Math.sqrt(discordant));
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
function areaDifference(delong, size) {
    const { areas, covariance } = delong;
    const value = (areas[0] ?? NaN) - (areas[1] ?? NaN);
    const variance = (covariance[0]?.[0] ?? NaN) + (covariance[1]?.[1] ?? NaN) - 2 * (covariance[0]?.[1] ?? NaN);
    return {
        value,
        method: 'area-square-and-add',
        resamples: null,
        discordant: null,
        evidence: (0,_statistics_area_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .tooFewOfClass */ .UJ)(delong) ?? areaEvidence(delong, value, Math.sqrt(Math.max(0, variance)), size),
    };
}
function areaEvidence(delong, value, error, size) {
    const bounds = (confidence) => (0,_statistics_area_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .areaDifferenceBounds */ .Qo)(delong, confidence);
    return {
        degenerate: false,
        bounds,
        pInferiority: (margin) => 1 - (0,_statistics_p_value_js__WEBPACK_IMPORTED_MODULE_3__/* .pValueAbove */ .d)(bounds, -margin),
        pNonInferiority: (margin) => (0,_statistics_p_value_js__WEBPACK_IMPORTED_MODULE_3__/* .pValueAbove */ .d)(bounds, -margin),
        longTail: null,
        plan: rootPlan((confidence) => value - bounds(confidence).lower + _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(power, 0, 1) * error, size),
    };
}
/** Of anything else, by the paired bootstrap. */
function bootstrapDifference(value, size, bootstrap, clustered) {
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
    return rootPlan((confidence) => (_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(confidence, 0, 1) + _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(power, 0, 1)) * error, size);
}
/** The plan of an interval that shrinks with the root of the number of examples. */
function rootPlan(smallestMargin, size) {
    const examples = (difference, confidence) => difference <= 0 ? null : Math.ceil(size * (smallestMargin(confidence) / difference) ** 2);
    return { smallestMargin, examplesFor: examples, examplesToShow: examples };
}


/***/ }),

/***/ 29363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pairsOf),
/* harmony export */   v: () => (/* binding */ withSeeds)
/* harmony export */ });
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
function pairsOf({ seeds, pair }) {
    return seeds ?? [pair];
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
        let [difference, lost] = [0, 0];
        for (let step = all.length - 1; step >= 0; step--) {
            const { positive, positivesSoFar, negativesSoFar } = all[step] ?? noStep;
            const precision = precisions[step] ?? 0;
            const predictions = positivesSoFar + negativesSoFar;
            difference += positive / predictions;
            lost += (positive * precision) / predictions;
            ofStep[step] = {
                positive: (precision + difference - lost - area) / positives,
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
/* harmony export */   P: () => (/* binding */ rowsByUnit),
/* harmony export */   j: () => (/* binding */ countUnits)
/* harmony export */ });
/** Returns the number of units, of which rows are numbered from 0. */
function countUnits(units) {
    return units.reduce((greatest, unit) => Math.max(greatest, unit), -1) + 1;
}
/** The rows of each unit, in their order. */
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
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75151);





/** @param known the metrics of the task at hand, and the budgets that are known */
function unknownMetric(name, known) {
    const shown = JSON.stringify(name);
    const expected = known.join(', ');
    if ((0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetOf */ .n)(name))
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'GATE_METRIC_UNAVAILABLE',
            found: `${shown} in the gate, a budget that is not known here`,
            expected,
            hint: 'Budgets are known of models that the gate asks: none of predictions from a file, and no parameters of an ONNX model.',
        });
    const task = taskWith(name);
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_UNKNOWN_METRIC',
        found: task === null
            ? `the unknown metric ${shown} in the gate`
            : `the metric ${shown} in the gate, which is one of ${task}`,
        expected,
        hint: (task === null ? (0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, known) : null) ??
            'Name one of these under `gate.require`, `gate.compare` or `gate.slices`.',
    });
}
/** Returns the task that has such a metric; null where none has. */
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
        hint: 'Take another metric, or change the model or the test split.',
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
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75151);




/** @param more metrics of this gate's own, such as gaps between groups. */
function buildMetricSet(candidate, pair, more = []) {
    return metricSet(candidate, pair && pair.baseline, _tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB[candidate.kind].metrics, more);
}
function metricSet(candidate, baseline, family, more) {
    const names = [...[...family.listed, ...more].map(({ name }) => name), ...family.patterns];
    const own = new Map(more.map((metric) => [metric.name, metric]));
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
        const metric = (0,_family_js__WEBPACK_IMPORTED_MODULE_3__/* .findMetric */ .G)(family, name);
        if (!metric)
            throw (0,_metric_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownMetric */ .T)(name, names);
        const reason = unavailableReason(metric);
        if (reason !== null)
            throw (0,_metric_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailableMetric */ .L)(metric, reason);
        const measured = measure(metric);
        return measured ? { kind: 'measurable', metric: measured } : { kind: 'without-baseline', info: metric };
    };
    return {
        size: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .unitCount */ .q3)(candidate),
        names,
        measurable: [
            ...family.listed.flatMap((metric) => unavailableReason(metric) === null ? (measure(metric) ?? []) : []),
            ...own.values(),
        ],
        knows: (name) => own.has(name) || (0,_family_js__WEBPACK_IMPORTED_MODULE_3__/* .findMetric */ .G)(family, name) !== undefined,
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
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'METRIC_NAME_TAKEN',
        found: `${name} under gate.metrics, which is a metric of this task already`,
        expected: 'a name of its own',
        hint: 'Rename your metric.',
    });
}
function comparesItself(name) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_INVALID_COMPARISON',
        found: `a comparison of ${name}, which is one with the baseline already`,
        expected: `a bound on it under gate.require`,
        hint: `Write {metric: ${name}, at-most: 0.01, confidence: 0.95} or "${name} <= 1%" under gate.require.`,
    });
}


/***/ }),

/***/ 14549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onlyMean)
/* harmony export */ });
/** The function of a statistic that is a mean itself: its bounds need no resampling. */
function onlyMean(means) {
    return means[0] ?? NaN;
}


/***/ }),

/***/ 75151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IL: () => (/* binding */ alignPredictions),
  rA: () => (/* binding */ checkPredictions),
  Rr: () => (/* binding */ computedOf),
  MU: () => (/* binding */ explainOtherQuestion),
  I6: () => (/* binding */ findingsFor),
  Yy: () => (/* binding */ isPredictionKind),
  CN: () => (/* binding */ labelColumnOf),
  C2: () => (/* binding */ plainValuesOf),
  iR: () => (/* binding */ predictedOf),
  n5: () => (/* binding */ predictionWarnings),
  Pn: () => (/* binding */ primaryMetric),
  Xb: () => (/* binding */ taskOf),
  vB: () => (/* binding */ tasks),
  q3: () => (/* binding */ unitCount),
  $J: () => (/* binding */ unitsOf)
});

// EXTERNAL MODULE: ./build/core/js/src/metrics/example-units.js
var example_units = __webpack_require__(65983);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/metrics/count-different.js
var count_different = __webpack_require__(44728);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/tasks/align.js



/**
 * Matches examples and classes of two predictions by their names.
 * @returns for each example of the candidate its row in the baseline, and for each class of the baseline the candidate's
 * @throws UserError for other examples, or other labels
 */
function matchLabelled(candidate, baseline, names) {
    const matched = matchClasses(candidate.classes, baseline.classes, names);
    if (!matched.same)
        return matched;
    const order = matchIds(candidate.ids, baseline.ids, names);
    checkSameLabels(candidate.labels, classesAt(baseline.labels, order, matched.toCandidate), names);
    return { ...matched, order };
}
function numbersAt(values, order) {
    return Float64Array.from(order, (from) => values[from] ?? NaN);
}
function classesAt(classes, order, toCandidate) {
    return Int32Array.from(order, (from) => toCandidate[classes[from] ?? -1] ?? -1);
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
    const name = (sign) => (text) => `${sign} ${JSON.stringify((0,format/* truncate */.xv)(text))}`;
    const changes = [...added.map(name('without')), ...removed.map(name('with'))];
    return changes.length > 6 ? `${changes.slice(0, 6).join(', ')}, …` : changes.join(', ');
}
/** For each of the candidate's examples its place among the baseline's. */
function matchIds(candidate, baseline, names) {
    const indices = new Map(baseline.map((id, index) => [id, index]));
    const missing = candidate.filter((id) => !indices.has(id)).length;
    const extra = baseline.length - (candidate.length - missing);
    if (missing > 0 || extra > 0)
        throw new user_error/* UserError */.yo({
            code: 'PREDICTIONS_NOT_PAIRED',
            found: `${missing} examples that only the ${names.candidate} answered and ${extra} that only the ${names.baseline} answered, ${candidate.length - missing} that both did`,
            expected: `${names.candidate} and ${names.baseline} scored on the same examples`,
            hint: 'Score both models on the same test split.',
        });
    return Uint32Array.from(candidate, (id) => indices.get(id) ?? 0);
}
function checkSameLabels(candidate, baseline, names) {
    const different = (0,count_different/* countDifferent */.L)(candidate, baseline);
    if (different > 0)
        throw new user_error/* UserError */.yo({
            code: 'PREDICTIONS_NOT_PAIRED',
            found: `${different} of ${candidate.length} examples with another label for the ${names.baseline} than for the ${names.candidate}`,
            expected: 'the same labels for both',
            hint: 'Score both models on the same version of the test split.',
        });
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/tasks/check.js


/** @throws UserError for no examples, and for duplicate ids. */
function checkIds(ids, who) {
    if (ids.length === 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_EMPTY_SPLIT',
            found: `no examples in the test split for ${who}`,
            expected: 'at least one example to evaluate',
            hint: 'Give `data.split.test` a fraction above 0 or files of its own.',
        });
    const duplicates = repeatedIds(ids);
    if (duplicates.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'PREDICTIONS_COUNT_MISMATCH',
            found: `${duplicates.length} predictions of ${who} for examples that have one already (${firstIds(duplicates)})`,
            expected: 'one prediction for each example',
            hint: 'Make the predictions again, one for each example.',
        });
}
function repeatedIds(ids) {
    const seen = new Set();
    return ids.filter((id) => seen.size === seen.add(id).size);
}
const finiteNumbers = {
    holds: Number.isFinite,
    name: 'finite numbers',
    range: 'finite numbers',
};
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
/** @throws UserError for labels that break the rule, and for another number of them than of ids. */
function checkLabels(labels, { holds, name, range }, ids, what, who) {
    checkCount(labels.length, ids.length, what, who);
    const wrong = ids.filter((_, index) => !holds(labels[index] ?? NaN));
    if (wrong.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'PREDICTIONS_INVALID_VALUE',
            found: `${wrong.length} of ${ids.length} ${what} that are not ${name} (${firstIds(wrong)})`,
            expected: range,
            hint: `Correct the ${what} of the test split.`,
        });
}
function checkCount(found, expected, what, who) {
    if (found === expected)
        return;
    throw new user_error/* UserError */.yo({
        code: 'PREDICTIONS_COUNT_MISMATCH',
        found: `${found} ${what} for ${who}`,
        expected: `${expected}, one set for each example`,
        hint: 'Make the predictions again with the model and the dataset that belong together.',
    });
}
function checkFinite(values, width, ids, who) {
    const wrong = ids.filter((_, index) => values.subarray(index * width, (index + 1) * width).some((value) => !Number.isFinite(value)));
    if (wrong.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'MODEL_NOT_FINITE',
            found: `predictions of ${who} that are not finite numbers for ${wrong.length} of ${ids.length} examples (${firstIds(wrong)})`,
            expected: 'finite scores for every example',
            hint: 'The model computes NaN or infinity: train again with a lower learning rate, and look for such values in the data.',
        });
}
function firstIds(ids) {
    const shown = ids.slice(0, 3).map((id) => JSON.stringify((0,format/* truncate */.xv)(id)));
    return ids.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/confusion.js
var confusion = __webpack_require__(91583);
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

;// CONCATENATED MODULE: ./build/core/js/src/metrics/calibration.js
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
    const index = edges.findIndex((edge) => confidence <= edge);
    return index < 0 ? binCount - 1 : index;
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

// EXTERNAL MODULE: ./build/core/js/src/metrics/statistic.js
var statistic = __webpack_require__(14549);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/predictions.js
function isScored(predictions) {
    return predictions.scores !== null;
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/area-statistics.js + 1 modules
var area_statistics = __webpack_require__(52205);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/scores.js





const scores_fraction = { better: 'higher', unit: 'fraction', range: [0, 1] };
const loss = { better: 'lower', unit: 'score' };
/** A metric of the scores, for which predicted classes alone do not suffice. */
function scoredMetric(metric) {
    return {
        ...metric,
        unavailableReason: (predictions) => isScored(predictions)
            ? metric.unavailableReason(predictions)
            : 'there are predicted classes without scores',
        measure: (predictions) => {
            if (!isScored(predictions))
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
        ...scores_fraction,
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
        ...scores_fraction,
        name: 'roc-auc',
        title: 'ROC AUC',
        unavailableReason: (predictions) => twoClassesNeeded(predictions, 'macro-roc-auc'),
        measure: (predictions) => ({ kind: 'area', ...positiveClass(predictions) }),
    }),
    scoredMetric({
        ...scores_fraction,
        name: 'macro-roc-auc',
        title: 'macro ROC AUC',
        unavailableReason: (predictions) => moreClassesNeeded(predictions, 'roc-auc'),
        measure: (predictions) => (0,area_statistics/* macroAreaStatistic */.gp)(area_statistics/* areas */.bn.roc, predictions),
    }),
    scoredMetric({
        ...scores_fraction,
        name: 'pr-auc',
        title: 'average precision',
        unavailableReason: (predictions) => twoClassesNeeded(predictions, 'macro-pr-auc'),
        measure: (predictions) => {
            const { positive, scores } = positiveClass(predictions);
            return (0,area_statistics/* areaStatistic */.qh)(area_statistics/* areas */.bn.precision, positive, scores);
        },
    }),
    scoredMetric({
        ...scores_fraction,
        name: 'macro-pr-auc',
        title: 'macro average precision',
        unavailableReason: (predictions) => moreClassesNeeded(predictions, 'pr-auc'),
        measure: (predictions) => (0,area_statistics/* macroAreaStatistic */.gp)(area_statistics/* areas */.bn.precision, predictions),
    }),
    scoredMetric({
        ...loss,
        name: 'log-loss',
        title: 'log loss',
        range: [0, Infinity],
        unavailableReason: probabilitiesNeeded,
        measure: (predictions) => ({ kind: 'means', terms: [logLosses(predictions)], of: statistic/* onlyMean */.G }),
    }),
    scoredMetric({
        ...loss,
        name: 'brier',
        title: 'Brier score',
        range: [0, 2],
        unavailableReason: probabilitiesNeeded,
        measure: (predictions) => ({ kind: 'means', terms: [brierScores(predictions)], of: statistic/* onlyMean */.G }),
    }),
    scoredMetric({
        better: 'lower',
        unit: 'fraction',
        name: 'ece',
        title: 'expected calibration error',
        range: [0, 1],
        unavailableReason: probabilitiesNeeded,
        measure: calibrationStatistic,
    }),
];

;// CONCATENATED MODULE: ./build/core/js/src/metrics/class-metrics.js



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
        return topKAccuracy(Number(k));
    const parts = parseMetricName(name);
    return parts?.className != null && parts.parameter === null
        ? metricOfClass(parts.base, parts.className)
        : undefined;
}
const classificationMetrics = {
    listed: [...averagedMetrics, ...scoreMetrics, negativeFlips],
    withParameter,
    patterns: ['top-<k>-accuracy', ...namesOfClass],
    primary: () => 'accuracy',
};

// EXTERNAL MODULE: ./build/core/js/src/metrics/class-order.js
var class_order = __webpack_require__(16002);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/curves/steps.js
/** Counts the predictions "it is the class" at each threshold, given the examples by falling score of the class. */
function stepsOf({ positive, closes }) {
    const truePositives = new Int32Array(closes.length);
    const falsePositives = new Int32Array(closes.length);
    let [positives, negatives, count] = [0, 0, 0];
    for (let index = 0; index < closes.length; index++) {
        if (positive[index] === 1)
            positives += 1;
        else
            negatives += 1;
        if (closes[index] === 0)
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
const mostClasses = 9;
/**
 * How well the scores tell a class from the rest: of two classes the second, of more those that the candidate tells apart
 * worst, the worst first: of two classes the first has the same curve, turned round. Classes that all examples have, or none, have no curve. Null without scores.
 */
function classCurvesOf(candidate, baseline) {
    if (!isScored(candidate))
        return null;
    const compared = baseline && isScored(baseline) ? baseline : null;
    const size = candidate.ids.length;
    const others = compared && (0,class_order/* curvesOf */.m)(compared);
    return [...(0,class_order/* curvesOf */.m)(candidate).entries()]
        .filter(([column]) => column > 0 || candidate.classes.length > 2)
        .map(([column, curve]) => ({ column, steps: stepsOf(curve) }))
        .filter(({ steps }) => steps.positives > 0 && steps.negatives > 0)
        .map((one) => ({ ...one, roc: rocOf(one.steps) }))
        .sort((a, b) => a.roc.area - b.roc.area || a.column - b.column)
        .slice(0, mostClasses)
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
    if (!isScored(predictions))
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
        calibration: isScored(candidate) && probabilitiesNeeded(candidate) === null ? calibrationOf(candidate) : null,
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

;// CONCATENATED MODULE: ./build/core/js/src/metrics/tasks/prediction-warnings.js

const mostNamed = 5;
/** Returns a warning about classes without examples. */
function absentClassesWarning(classes, labels) {
    const present = new Set(labels);
    const absent = classes.filter((_, index) => !present.has(index));
    if (absent.length === 0)
        return [];
    const named = absent.slice(0, mostNamed).map((name) => JSON.stringify((0,format/* truncate */.xv)(name)));
    const names = [...named, ...(absent.length > mostNamed ? ['…'] : [])].join(', ');
    return [`The test split has no examples of ${absent.length} of ${classes.length} classes: ${names}.`];
}
/**
 * Returns a warning about one prediction for everything, which an untrained or a collapsed model gives.
 * @param nameOf names a prediction, as `class "cat"`
 */
function constantPredictionsWarning(predicted, labels, nameOf) {
    const [first] = predicted;
    if (first === undefined || !predicted.every((prediction) => prediction === first))
        return [];
    if (new Set(labels).size < 2)
        return [];
    return [
        `The model answers all ${(0,format/* formatCount */.B4)(predicted.length)} examples with the same ${nameOf(first)}, though their labels differ.`,
    ];
}
/** Returns the warnings about predicted classes. */
function classWarnings({ classes, labels, predicted, }) {
    return [
        ...absentClassesWarning(classes, labels),
        ...constantPredictionsWarning(predicted, labels, (index) => `class ${JSON.stringify((0,format/* truncate */.xv)(classes[index] ?? ''))}`),
    ];
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/tasks/classification.js





const classification = {
    task: 'classification',
    unit: 'example',
    metrics: classificationMetrics,
    isComparedByDefault: true,
    check,
    align,
    units: () => null,
    predicted: ({ predicted }) => predicted,
    computed: ({ scores, predicted }) => scores ?? predicted,
    warnings: classWarnings,
    labelColumn: ({ labels, classes }) => ({
        values: Array.from(labels, (label) => classes[label] ?? null),
        categories: classes,
    }),
    plainValues,
    findings: findingsOf,
};
function check(predictions, who) {
    const { ids, classes, predicted } = predictions;
    checkLabels(predictions.labels, classNumbers(classes), ids, 'labels', who);
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
function scoresOfEveryClass(scores, { classes, ids }, who) {
    if (classes.length === 2 && scores.length === ids.length)
        return Float64Array.from({ length: ids.length * 2 }, (_, index) => {
            const second = scores[index >> 1] ?? NaN;
            return index % 2 === 1 ? second : 1 - second;
        });
    checkCount(scores.length, ids.length * classes.length, 'scores', who);
    return scores;
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
function align(candidate, baseline, names) {
    const matched = matchLabelled(candidate, baseline, names);
    if (!matched.same)
        return { comparable: false, reason: matched.reason };
    const { order, toCandidate } = matched;
    return {
        comparable: true,
        baseline: {
            ...candidate,
            scores: baseline.scores && scoresAt(baseline.scores, order, toCandidate),
            predicted: classesAt(baseline.predicted, order, toCandidate),
        },
    };
}
function scoresAt(scores, order, toCandidate) {
    const width = toCandidate.length;
    const aligned = new Float64Array(scores.length);
    for (const [to, from] of order.entries())
        for (const [source, column] of toCandidate.entries())
            aligned[to * width + column] = scores[from * width + source] ?? NaN;
    return aligned;
}
function plainValues({ labels, predicted, scores, classes }) {
    const named = (indices) => Array.from(indices, (index) => classes[index] ?? '');
    return {
        labels: named(labels),
        predictions: named(predicted),
        scores: scores && classification_rowsOf(scores, classes.length),
        classes,
    };
}
/** Frozen, since every call gets the same ones. */
function classification_rowsOf(scores, width) {
    return Array.from({ length: scores.length / width }, (_, row) => Object.freeze(Array.from(scores.subarray(row * width, (row + 1) * width))));
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/ranking-metrics.js




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
            of: statistic/* onlyMean */.G,
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
 * Discounted cumulative gain over that of the ideal order. The gain is the relevance itself; items of equal scores share
 * the mean discount of their places: Järvelin and Kekäläinen, ACM TOIS 20 (2002); McSherry and Najork, ECIR 2008.
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
function ranking_metrics_withParameter(name) {
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
    withParameter: ranking_metrics_withParameter,
    patterns: ['ndcg@<k>', 'recall@<k>'],
    primary: () => 'ndcg@10',
};

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
        ...constantPredictionsWarning(predictions.scores, predictions.relevance, () => 'score'),
        ...emptyQueriesWarning(predictions),
    ],
    labelColumn: () => null,
    plainValues: ({ relevance, scores }) => ({
        labels: Array.from(relevance),
        predictions: Array.from(scores),
        scores: null,
        classes: [],
    }),
    findings: () => null,
};
function ranking_check(predictions, who) {
    const { ids, relevance, queries, scores } = predictions;
    checkLabels(relevance, notNegative, ids, 'relevances', who);
    checkCount(queries.length, ids.length, 'queries', who);
    checkCount(scores.length, ids.length, 'scores', who);
    checkFinite(scores, 1, ids, who);
    return predictions;
}
function ranking_align(candidate, baseline, names) {
    const order = matchIds(candidate.ids, baseline.ids, names);
    checkSameLabels(candidate.relevance, numbersAt(baseline.relevance, order), names);
    return { comparable: true, baseline: { ...candidate, scores: numbersAt(baseline.scores, order) } };
}
/** Such queries score 0 whatever the model does. */
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
const regression_metrics_always = () => null;
const unbounded = { better: 'lower', unit: 'label', range: [0, Infinity], unavailableReason: regression_metrics_always };
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
        unavailableReason: regression_metrics_always,
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
        unavailableReason: regression_metrics_always,
        measure: (predictions) => ({
            kind: 'means',
            terms: [
                errors(predictions).map((error, index) => Math.abs(error) / Math.max(Math.abs(predictions.labels[index] ?? NaN), Number.EPSILON)),
            ],
            of: statistic/* onlyMean */.G,
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
            of: statistic/* onlyMean */.G,
        }),
    };
}
function regression_metrics_withParameter(name) {
    const { base, parameter, className } = parseMetricName(name) ?? {};
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
    // How much worse a regression may get only its owner knows.
    isComparedByDefault: false,
    check: regression_check,
    align: regression_align,
    units: () => null,
    predicted: ({ values }) => values,
    computed: ({ values }) => values,
    warnings: ({ values, labels }) => constantPredictionsWarning(values, labels, () => 'value'),
    labelColumn: ({ labels }) => ({ values: Array.from(labels) }),
    plainValues: ({ labels, values }) => ({
        labels: Array.from(labels),
        predictions: Array.from(values),
        scores: null,
        classes: [],
    }),
    findings: () => null,
};
function regression_check(predictions, who) {
    const { ids, labels, values } = predictions;
    checkLabels(labels, finiteNumbers, ids, 'labels', who);
    checkCount(values.length, ids.length, 'values', who);
    checkFinite(values, 1, ids, who);
    return predictions;
}
function regression_align(candidate, baseline, names) {
    const order = matchIds(candidate.ids, baseline.ids, names);
    checkSameLabels(candidate.labels, numbersAt(baseline.labels, order), names);
    return { comparable: true, baseline: { ...candidate, values: numbersAt(baseline.values, order) } };
}

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
    const placeOf = new Map(Array.from(units, (unit, index) => [unit, index]));
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

;// CONCATENATED MODULE: ./build/core/js/src/metrics/sequence-metrics.js






const sequence_metrics_fraction = { better: 'higher', unit: 'fraction', range: [0, 1] };
const sequence_metrics_always = () => null;
function tallied(name, title, unavailableReason, measure) {
    return { ...sequence_metrics_fraction, name, title, unavailableReason, measure };
}
/** The tag of what carries no name, where a scheme has one. */
const sequence_metrics_outside = 'O';
/** Tags other than `O`: they are so frequent and so easy that nothing else would count. */
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
        return `${JSON.stringify((0,format/* truncate */.xv)(first))} is no tag of a span (O, B-<type>, I-<type>, E-<type>, S-<type>)`;
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
        };
    }),
    ...names.map((name) => tallied(`token-${name}`, `token ${titles[name]}`, sequence_metrics_always, (predictions) => pooledStatistic(tokenTally(predictions), scores[name]))),
    tallied('macro-token-f1', 'macro token F1', sequence_metrics_always, (predictions) => macroStatistic(tokenTally(predictions), confusion.f1)),
];
const spanMetrics = [
    ...names.map((name) => tallied(`span-${name}`, `span ${titles[name]}`, spansNeeded, (predictions) => pooledStatistic(spanTally(predictions), scores[name]))),
    tallied('macro-span-f1', 'macro span F1', spansNeeded, (predictions) => macroStatistic(spanTally(predictions), confusion.f1)),
];
/** `span-f1[PER]` of one type of span, `token-recall[B-PER]` of one tag. */
function sequence_metrics_withParameter(name) {
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
    warnings: classWarnings,
    labelColumn: () => null,
    plainValues: sequence_plainValues,
    findings: () => null,
};
function sequence_check(predictions, who) {
    const { ids, classes, labels, predicted, sequences } = predictions;
    checkLabels(labels, classNumbers(classes), ids, 'labels', who);
    checkLabels(predicted, classNumbers(classes), ids, 'predictions', who);
    checkCount(sequences.length, ids.length, 'sequences', who);
    return predictions;
}
function sequence_align(candidate, baseline, names) {
    const matched = matchLabelled(candidate, baseline, names);
    if (!matched.same)
        return { comparable: false, reason: matched.reason };
    const { order, toCandidate } = matched;
    return {
        comparable: true,
        baseline: { ...candidate, predicted: classesAt(baseline.predicted, order, toCandidate) },
    };
}
function sequence_plainValues({ labels, predicted, classes }) {
    const named = (indices) => Array.from(indices, (index) => classes[index] ?? '');
    return { labels: named(labels), predictions: named(predicted), scores: null, classes };
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/tasks.js







/** The tasks, by the kind of their predictions. */
const tasks = {
    class: classification,
    number: regression,
    ranking: ranking,
    sequence: sequence,
};
/** Returns the name of the task, as configurations and reports have it. */
function taskOf({ kind }) {
    return tasks[kind].task;
}
/**
 * Checks that predictions are whole and finite, and finds the class that each example was given.
 * @param who who predicted, for the messages: `the model`.
 * @throws UserError for no examples, wrong sizes, duplicate ids, labels without a class, and numbers that are not finite.
 */
function checkPredictions(predictions, who) {
    checkIds(predictions.ids, who);
    return tasks[predictions.kind].check(predictions, who);
}
const sides = { candidate: 'candidate', baseline: 'baseline' };
/**
 * Puts the baseline's predictions into the candidate's order, example by example and class by class, by their names.
 * @throws UserError when they do not predict the same examples, or the examples have other labels.
 */
function alignPredictions(candidate, baseline, names = sides) {
    const isSame = isPredictionKind(candidate.kind);
    if (!isSame(baseline))
        return {
            comparable: false,
            reason: `the ${names.candidate} answers a task of ${taskOf(candidate)} and the ${names.baseline} one of ${taskOf(baseline)}`,
        };
    const aligned = tasks[candidate.kind].align(candidate, baseline, names);
    return aligned.comparable ? { comparable: true, pair: { candidate, baseline: aligned.baseline } } : aligned;
}
/** Returns the type guard of a kind. */
function isPredictionKind(kind) {
    return (predictions) => predictions.kind === kind;
}
/** Why a baseline answers another question than the candidate: its task or its classes are others. Null when they are not. */
function explainOtherQuestion(candidate, baseline) {
    if (candidate.kind !== baseline.kind)
        return `it answers a task of ${taskOf(baseline)}, and the candidate one of ${taskOf(candidate)}`;
    if (!('classes' in candidate && 'classes' in baseline))
        return null;
    const matched = matchClasses(candidate.classes, baseline.classes, sides);
    return matched.same ? null : matched.reason;
}
/** Returns the unit of each row, counting from 0; null when each row is one. */
function unitsOf(predictions) {
    return tasks[predictions.kind].units(predictions);
}
/** Returns the number of examples, of rankings that of queries, of sequences that of sequences. */
function unitCount(predictions) {
    const units = unitsOf(predictions);
    return units ? (0,example_units/* countUnits */.j)(units) : predictions.ids.length;
}
/** Returns the metric that is meant where the configuration names none. */
function primaryMetric(predictions) {
    return tasks[predictions.kind].metrics.primary(predictions);
}
/** Returns the prediction for each row: a class, a tag, a value or a score. */
function predictedOf(predictions) {
    return tasks[predictions.kind].predicted(predictions);
}
/** Returns everything that the model computed: of classes their scores, where there are any. */
function computedOf(predictions) {
    return tasks[predictions.kind].computed(predictions);
}
/** Returns what a reader should know of the predictions before any metric of them. */
function predictionWarnings(predictions) {
    return tasks[predictions.kind].warnings(predictions);
}
function labelColumnOf(predictions) {
    return tasks[predictions.kind].labelColumn(predictions);
}
function plainValuesOf(predictions) {
    return tasks[predictions.kind].plainValues(predictions);
}
/** Returns what a report shows besides the metrics; null where there is nothing. */
function findingsFor(candidate, baseline) {
    return tasks[candidate.kind].findings(candidate, baseline);
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
    const fitting = outputs.filter((output) => output.isTensor && isNumberType(output.type) && widths.some((width) => hasWidth(output, width)));
    const [output, ...others] = fitting;
    if (output && others.length === 0)
        return output.name;
    throw explainMismatch(`answers ${outputs.map(describe).join(' and ')}`, label.kind === 'class'
        ? `one output with a score for each of the ${label.classes.length} classes, in the order of the dataset's`
        : 'one output with a number', 'Export it with its scores as one tensor: scikit-learn models with `zipmap: False`.');
}
/** `[batch, width]`, or `[batch]` for a single value. */
function hasWidth(output, width) {
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
    return new user_error/* UserError */.yo({
        code: 'MODEL_DATASET_MISMATCH',
        found: `an ONNX model that ${found}`,
        expected: `one that has ${expected}`,
        hint,
    });
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
            code: 'MODEL_UNLOADABLE',
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
    const outputs = [];
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
        outputs.push(values.subarray(0, (values.length / (batch ?? count)) * count));
    }
    const values = joined(outputs);
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
        code: 'MODEL_DATASET_MISMATCH',
        found: `a model with ${found}`,
        expected,
        hint: 'Change the layers of the model, or the data section that it is fed from.',
    });
}


/***/ }),

/***/ 21504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ areaDifferenceBounds),
/* harmony export */   UJ: () => (/* binding */ tooFewOfClass),
/* harmony export */   ZI: () => (/* binding */ areaBounds)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74455);
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13755);


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
    const quantile = confidence > 0.5 ? _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0__(confidence, degrees) : 0;
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
        lower: (0,_bisect_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)(0, area, isFar),
        upper: (0,_bisect_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)(area, 1, (hypothesis) => !isFar(hypothesis)),
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
/** @param bias the score of the estimate */
function bcaOf(resampled, bias, jackknife) {
    const { scoreOf, valueAt, standardError, resamples } = resampled;
    const acceleration = accelerationOf(jackknife);
    const units = (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_4__/* .unitsOf */ .$J)(jackknife);
    const expansion = Math.sqrt(units / (units - 1));
    const bound = (level) => {
        const shifted = bias + expansion * _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(level, units - 1);
        return valueAt(bias + shifted / (1 - acceleration * shifted));
    };
    /** The level at which the bound is `value`: its formula, solved for the level. */
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
 * Normal bounds from the deviation of a few resamples, too few for their tails.
 * Efron and Tibshirani, "An introduction to the bootstrap" (1993), sections 6.4 and 12.3.
 */
function normalDistribution(estimate, replicates) {
    const reason = degeneracy(replicates.toSorted());
    if (reason !== null)
        return { degenerate: true, reason };
    return normally(estimate, (0,d3_array__WEBPACK_IMPORTED_MODULE_5__/* .deviation */ .KS)(replicates) ?? NaN, 'bootstrap-normal', replicates.length);
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
            const width = _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(confidence, 0, 1) * standardError;
            return { lower: estimate - width, upper: estimate + width };
        },
        pValueBelow: (value) => _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__((estimate - value) / standardError, 0, 1),
        pValueAbove: (value) => _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__((value - estimate) / standardError, 0, 1),
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
/** Returns the fraction of sorted values below `value`; equal ones count half. */
function fractionBelow(sorted, value) {
    return ((0,d3_array__WEBPACK_IMPORTED_MODULE_5__/* .bisectLeft */ .ah)(sorted, value) + (0,d3_array__WEBPACK_IMPORTED_MODULE_5__/* .bisectRight */ .Jj)(sorted, value)) / 2 / sorted.length;
}
/** Returns the quantile of which a level of 1 / (n + 1) is the least value: type 6 of Hyndman and Fan, The American Statistician 50 (1996). */
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
 * Exact bounds of a proportion: the confidence is never less than promised.
 * Clopper and Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934).
 */
function clopperPearsonBounds(successes, size, confidence) {
    return {
        lower: successes === 0 ? 0 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(1 - confidence, successes, size - successes + 1),
        upper: successes === size ? 1 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(confidence, successes + 1, size - successes),
    };
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
/* harmony export */   a3: () => (/* binding */ centralMoment)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86021);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74455);


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


/***/ }),

/***/ 15062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ longTails),
/* harmony export */   UX: () => (/* binding */ longTailOfJackknife),
/* harmony export */   ZS: () => (/* binding */ longTail)
/* harmony export */ });
/** Where few units move a value far more than any other moves it the other way: `up` where these raise it. */
const longTails = ['up', 'down'];
/** Skewness of the value, so of a mean γ / √n: six times the acceleration of a BCa interval. */
const mostSkewness = 0.25;
/** Deviations between mean and median, which lie together where outliers on both sides are skewed by chance only. */
const leastOneSided = 0.15;
/**
 * Whether bounds are less sure than they say because the influences of single units have a long tail on one side. An expanded BCa
 * interval errs by the order of the squared skewness of the value (Hall, "The bootstrap and Edgeworth expansion", 1992, section
 * 3.10), and few units show less of a tail than there is. Where that matters is measured: docs/gate-error-rates.md#long-tails.
 * @param influences by how much each unit moves the value
 * @param variance of the value, in the scale of the squared influences, where more than the units makes it vary
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
/** The same of what a value is without each unit. */
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


/***/ }),

/***/ 91341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pValueAbove)
/* harmony export */ });
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13755);

/**
 * Returns the one-sided p-value against "the true value is at most `value`": 1 − the greatest confidence at which the lower
 * bound lies above it. Above 0.5, where the estimate lies below the value, it is the confidence at which the upper bound does.
 * @param bounds that grow apart with the confidence, and are the estimate at a confidence of 0.5
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
    const z = _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_2__(confidence, 0, 1);
    const estimate = (pairs.onlyFirst - pairs.onlySecond) / pairs.size;
    return {
        lower: estimate <= -1 ? -1 : (0,_bisect_js__WEBPACK_IMPORTED_MODULE_3__/* .bisect */ .h)(-1, estimate, (difference) => tangoScore(pairs, difference) > z),
        upper: estimate >= 1 ? 1 : (0,_bisect_js__WEBPACK_IMPORTED_MODULE_3__/* .bisect */ .h)(estimate, 1, (difference) => tangoScore(pairs, difference) > -z),
    };
}
/** One-sided p-value against "the first proportion is not more than `margin` below the second". */
function tangoPValueWorse(pairs, margin) {
    return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_1__(tangoScore(pairs, -margin), 0, 1);
}
/** One-sided p-value against "the first proportion is `margin` or more below the second". */
function tangoPValueHolds(pairs, margin) {
    return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_1__(-tangoScore(pairs, -margin), 0, 1);
}
/** Two-sided p-value of McNemar's exact test that both answer equally well (a binomial test of the discordant pairs). */
function mcnemarPValue({ onlyFirst, onlySecond }) {
    return Math.min(1, 2 * _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__(Math.min(onlyFirst, onlySecond), onlyFirst + onlySecond, 0.5));
}
/** One-sided p-value of McNemar's exact test against "the first is not worse than the second". */
function mcnemarPValueWorse({ onlyFirst, onlySecond }) {
    return _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__(onlyFirst, onlyFirst + onlySecond, 0.5);
}
/** One-sided p-value of McNemar's exact test against "the first is not better than the second". */
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



/** So many units that differ count as much as a change that was not seen. */
const known = 5;
/**
 * Returns the change that is supposed to have been missed. Where the largest one is not known, one unit becomes as the unit furthest from it;
 * what the units that differ say of the size of changes then replaces it, the more of them there are.
 * @param largest the largest change that one unit can make, times the number of units
 * @param difference estimate and values without single units
 * @param candidate values of the candidate without single units
 */
function unseenChange(largest, difference, candidate) {
    if (largest !== undefined)
        return { size: largest, weight: 1 };
    const [first = NaN] = candidate.values;
    const [least, most] = candidate.values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [first, first]);
    return {
        size: ((0,_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(candidate) - 1) * (most - least),
        weight: known / (known + changedUnits(difference.estimate, difference.jackknife)),
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
    const pairs = { onlyFirst: up / scale, onlySecond: down / scale, size: (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(jackknife) };
    return distributionOf(pairs, scale);
}
/** Jackknife pseudo-values, whose mean is the estimate. */
function partsOf(estimate, jackknife) {
    const { values, weights } = jackknife;
    const size = (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(jackknife);
    let sum = 0;
    for (let unit = 0; unit < values.length; unit++)
        sum += (values[unit] ?? NaN) * (weights[unit] ?? 0);
    const mean = sum / size;
    return values.map((value) => estimate + (size - 1) * (mean - value));
}
/** Below this part of the largest one it is rounding. */
const least = 1e-9;
/**
 * Returns the effective number of units that differ: the squared sum of their parts divided by the sum of the squares. It is the number itself where all
 * differ equally, and small parts, such as those by which units that do not differ move the variance in R², count little.
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
        standardError: (estimate - bounds(0.95).lower) / _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__(0.95, 0, 1),
        longTail: null,
        bounds,
        pValueBelow: (value) => limited(value, (margin) => (0,_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoPValueWorse */ .H7)(pairs, margin), 1, 0),
        pValueAbove: (value) => limited(value, (margin) => (0,_paired_proportions_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoPValueHolds */ .DU)(pairs, margin), 0, 1),
    };
}


/***/ }),

/***/ 98084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ metricUnits),
/* harmony export */   Xs: () => (/* binding */ signedImprovement),
/* harmony export */   pf: () => (/* binding */ budgetUnits),
/* harmony export */   vQ: () => (/* binding */ directions)
/* harmony export */ });
const directions = ['higher', 'lower'];
/** A change of a metric, so that more is better. */
function signedImprovement(change, better) {
    return better === 'higher' ? change : -change;
}
/** What a metric's value is measured in; a fraction is shown in percent. */
const metricUnits = ['fraction', 'score', 'label'];
/** What the cost of a model is measured in. */
const budgetUnits = ['bytes', 'count', 'milliseconds', 'per-second'];


/***/ })

};
