export const id = 6794;
export const ids = [6794];
export const modules = {

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

/***/ 54830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ShortCommit)
/* harmony export */ });
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);

/** The first digits of a commit, which need no escaping. */
class ShortCommit {
    text;
    /** @param commit all digits of the commit; any other value is a bug of the caller */
    constructor(commit) {
        this.text = _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSchema */ .lN.parse(commit).slice(0, 7);
    }
}


/***/ }),

/***/ 11621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  quantize: () => (/* binding */ quantize)
});

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/text/wildcard.js
var wildcard = __webpack_require__(93759);
;// CONCATENATED MODULE: ./build/core/js/src/compression/quantize-weights.js



/**
 * Returns the model with the named weights stored as `type`, in TensorFlow.js's own format, so that TensorFlow.js loads it
 * anywhere. This makes the files smaller, nothing else: the weights become float32 again when the model is loaded, so it needs
 * the same memory and computes as fast as before.
 *
 * The method is that of the TensorFlow.js converter (tfjs-converter/python/tensorflowjs/quantization.py): uint8 and uint16 map
 * each tensor's own range linearly to the integers, with zero exactly representable where the range covers it; float16 rounds to
 * the nearest.
 * @throws UserError when weights are not finite, too large for float16, or already quantized.
 */
function quantizeModel({ description, weights }, type, names) {
    return {
        description,
        weights: weights.map((weight) => (names.has(weight.spec.name) ? quantizeWeight(weight, type) : weight)),
    };
}
/**
 * Returns the names of the weights to quantize: all float32 weights, as in the TensorFlow.js converter, except those that a
 * pattern of `exclude` matches. In a pattern, `*` stands for any characters.
 * @throws UserError for a pattern that matches no weight, and when no weight is left
 */
function weightsToQuantize({ weights }, exclude) {
    const names = weights.filter(({ spec }) => spec.dtype === 'float32').map(({ spec }) => spec.name);
    const patterns = exclude.map((pattern) => ({ pattern, matches: (0,wildcard/* wildcard */.X)(pattern) }));
    const unknown = patterns.find(({ matches }) => !names.some(matches));
    if (unknown)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_INVALID_EXCLUDE',
            found: `no float32 weight that matches ${JSON.stringify(unknown.pattern)}`,
            expected: `names of weights of the model: ${(0,format/* listNames */.Zv)(names, mostListed)}`,
            hint: 'Correct the name, or remove it from `quantize.exclude`.',
            key: ['quantize', 'exclude'],
        });
    const left = names.filter((name) => !patterns.some(({ matches }) => matches(name)));
    if (left.length === 0 && names.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_INVALID_EXCLUDE',
            found: 'patterns that exclude every weight of the model',
            expected: 'at least one weight to quantize',
            hint: 'Remove a pattern from `quantize.exclude`, or leave out the stage and deploy the original model.',
            key: ['quantize', 'exclude'],
        });
    return new Set(left);
}
const mostListed = 20;
/** Returns the values of a quantized weight as float32, as TensorFlow.js loads them. */
function dequantize({ spec: { name, quantization }, bytes }) {
    const { buffer } = Uint8Array.from(bytes);
    switch (quantization?.dtype) {
        case 'float16':
            return Float32Array.from(new Float16Array(buffer));
        case 'uint8':
            return Float32Array.from(new Uint8Array(buffer), (level) => level * quantization.scale + quantization.min);
        case 'uint16':
            return Float32Array.from(new Uint16Array(buffer), (level) => level * quantization.scale + quantization.min);
        case undefined:
            throw new TypeError(`the weight ${name} is not quantized`);
    }
}
/** Quantizes one float32 tensor. */
function quantizeWeight({ spec, bytes }, type) {
    if (spec.quantization !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_ALREADY_QUANTIZED',
            found: `the weight ${spec.name} already stored as ${spec.quantization.dtype}`,
            expected: 'a model with float32 weights',
            hint: 'Quantize the model from the stage train, not a model that is already quantized.',
        });
    const values = toFloat32(bytes);
    if (!values.every(Number.isFinite))
        throw new user_error/* UserError */.yo({
            code: 'MODEL_NOT_FINITE',
            found: `a value that is not finite in the weight ${spec.name}`,
            expected: 'finite weights',
            hint: 'The training diverged. Train again with a smaller learning rate.',
        });
    const quantized = type === 'float16' ? toFloat16(spec.name, values) : toIntegers(values, type);
    return { spec: { ...spec, quantization: quantized.quantization }, bytes: quantized.bytes };
}
function toFloat16(name, values) {
    const halves = Float16Array.from(values);
    if (!halves.every(Number.isFinite))
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_FLOAT16_OVERFLOW',
            found: `a value above 65504, the largest finite float16 value, in the weight ${name}`,
            expected: 'weights within the range of float16',
            hint: 'Set `quantize.dtype: uint16`, which follows the range of each weight, or add the weight to `quantize.exclude`.',
        });
    return { quantization: { dtype: 'float16' }, bytes: bytesOf(halves) };
}
function toIntegers(values, dtype) {
    const levels = dtype === 'uint8' ? 255 : 65535;
    const { scale, min, max } = affineRange(values, levels);
    const integers = dtype === 'uint8' ? new Uint8Array(values.length) : new Uint16Array(values.length);
    for (const [index, value] of values.entries())
        integers[index] = roundHalfToEven((Math.min(Math.max(value, min), max) - min) / scale);
    return { quantization: { dtype, scale, min }, bytes: bytesOf(integers) };
}
/**
 * Returns the range of the levels. If zero lies inside the range, the range is shifted so that zero is one of
 * the levels.
 */
function affineRange(values, levels) {
    const [min, max] = extremes(values);
    if (min === max)
        return { scale: 1, min, max };
    const scale = (max - min) / levels;
    if (min > 0 || max < 0)
        return { scale, min, max };
    const nudged = -roundHalfToEven(-min / scale) * scale;
    return { scale, min: nudged, max: levels * scale + nudged };
}
function extremes(values) {
    let [min = 0] = values;
    let max = min;
    for (const value of values) {
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    return [min, max];
}
/** Rounds a half to the nearest even number, as numpy does. */
function roundHalfToEven(value) {
    const below = Math.floor(value);
    const rest = value - below;
    if (rest === 0.5)
        return below % 2 === 0 ? below : below + 1;
    return rest < 0.5 ? below : below + 1;
}
function toFloat32(bytes) {
    return new Float32Array(Uint8Array.from(bytes).buffer);
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var model_artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/model/stored-model.js + 4 modules
var stored_model = __webpack_require__(80595);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/quantization-costs.js


const mostNamed = 3;
/** Returns the costliest weights with their share of the drop, and the setting that keeps the accuracy, as sentences. */
function costsText(measured) {
    return `${causeText(measured)} ${remedyText(measured)}`;
}
function causeText({ output, title, unit, costs: { costs, drop, measured, quantized }, }) {
    const metric = output === null ? title : `${title} of ${output}`;
    if (costs.length === 0)
        return `Keeping any single one of the ${measured} measured weights (of ${quantized}) in float32 does not reduce the drop of ${metric}.`;
    const named = costs
        .slice(0, mostNamed)
        .map((cost) => `${(0,markdown/* nameText */.fh)(cost.name)} (${(0,format/* marginText */.wn)(cost.recovered, unit)}, ${shareOf(cost, drop)})`);
    const more = costs.length > mostNamed ? `, and ${costs.length - mostNamed} more` : '';
    return `Weights that cost ${metric}, with the part of the drop of ${(0,format/* marginText */.wn)(drop, unit)} that each recovers in float32: ${named.join(', ')}${more}.`;
}
function shareOf({ recovered }, drop) {
    return (0,format/* percentText */.fL)(recovered / drop);
}
function remedyText({ unit, type, costs: { remedy } }) {
    if (remedy)
        return `To keep the accuracy, set \`quantize.exclude: ${JSON.stringify(remedy.exclude)}\`: the change is then ${(0,format/* differenceText */.Lr)(-remedy.drop, unit)}.`;
    const smaller = type === 'uint8' ? 'Set `quantize.dtype` to `uint16` or `float16`, or deploy' : 'Deploy';
    return `The drop comes from many weights together. ${smaller} the original model.`;
}
/** Returns the costly weights as a table, with the setting that keeps the accuracy. */
function costsMarkdown(measured) {
    const { unit, costs } = measured;
    const rows = costs.costs.map((cost) => [
        (0,markdown/* nameText */.fh)(cost.name),
        (0,format/* marginText */.wn)(cost.recovered, unit),
        shareOf(cost, costs.drop),
        (0,format/* percentText */.fL)(cost.relativeChange),
    ]);
    const head = ['Weight', 'Recovered in float32', 'Share of the drop', 'Median change of its values'];
    return (0,markdown/* blocks */.Bv)((0,markdown/* paragraph */.FY)(costsText(measured)), rows.length === 0 ? null : (0,markdown/* table */.tp)(head, rows, [1, 2, 3]));
}
/** Returns the names of the weights that must stay float32 for an acceptable drop; if none suffice, of all costly weights. */
function costlyWeights({ costs: { costs, remedy } }) {
    return remedy?.exclude ?? costs.map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/quantization-summary.js



/** Returns a Markdown summary of the quantized model and its loss, for the job summary. */
function quantizationSummary(original, quantized, { outcome, comparisons, costs }) {
    const row = (title, { details, digest }, values) => [
        title,
        details.weights,
        (0,format/* bytesText */.pV)(details.modelBytes),
        ...values.map((value) => value?.toPrecision(4) ?? ''),
        (0,markdown/* digestText */.M6)(digest),
    ];
    const ratio = quantized.details.modelBytes / original.details.modelBytes;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Quantized ${quantized.details.name}: ${outcome}`, ...comparisons.map(({ output, row }) => (0,markdown/* paragraph */.FY)(`${output === null ? '' : `${output}: `}${row.reason}`)), costs && costsMarkdown(costs), (0,markdown/* table */.tp)(['Model', 'Weights', 'Size', ...comparisons.map(titleOf), 'Digest'], [
        row('before', original, comparisons.map(({ row }) => row.baseline)),
        row('after', quantized, comparisons.map(({ row }) => row.candidate)),
    ], [2, ...comparisons.map((_, index) => index + 3)]), (0,markdown.md) `${(ratio * 100).toFixed(1)} % of the size. The weights become float32 again when the model is loaded: smaller to store and to send, not faster.`).text;
}
function titleOf({ output, row }) {
    return output === null ? row.title : `${row.title} of ${output}`;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/inference/assess.js + 5 modules
var assess = __webpack_require__(34253);
// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-set.js
var metric_set = __webpack_require__(85242);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 8 modules
var tasks = __webpack_require__(33604);
// EXTERNAL MODULE: ./build/core/js/src/gate/check-margin.js
var check_margin = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/core/js/src/gate/comparisons.js
var comparisons = __webpack_require__(47499);
;// CONCATENATED MODULE: ./build/core/js/src/gate/compare-metric.js





const sampling = { seed: 0, clusters: null };
/**
 * Compares one metric of two models on the same examples by the rule of the gate.
 * @throws UserError for predictions that do not match, and for a metric that they do not have
 */
function compareMetric(candidate, baseline, { metric: name, margin, confidence }) {
    const checked = (0,tasks/* checkPredictions */.rA)(candidate, 'the model');
    const pairing = (0,tasks/* alignPredictions */.IL)(checked, (0,tasks/* checkPredictions */.rA)(baseline, 'the baseline'));
    const how = pairing.comparable
        ? { kind: 'models' }
        : { kind: 'incomparable', reason: pairing.reason };
    const metric = (0,metric_set/* buildMetricSet */.z)(checked, pairing.comparable ? pairing.pair : null).find(name);
    (0,check_margin/* checkMargin */.r)(margin, metric);
    const [assessment] = (0,assess/* assessMetrics */.m)([metric.pairs], sampling);
    if (!assessment)
        throw new TypeError(`${name} was not assessed`);
    return (0,comparisons/* compareOne */.w)({ kind: 'metric', metric, hypothesis: { kind: 'non-inferiority', margin }, confidence }, assessment, how);
}

// EXTERNAL MODULE: ./build/core/js/src/gate/predict-split.js
var predict_split = __webpack_require__(74481);
;// CONCATENATED MODULE: ./build/core/js/src/stages/quantization/compare.js



/** One-sided confidence, the default of the gate. */
const confidence = 0.95;
/**
 * Predicts the test split with the original model and returns a function that compares other models with it: none may
 * be worse than the original by more than the margin.
 */
async function comparisonWith(tf, original, margin) {
    const { dataset, test } = original;
    const { label } = dataset.details;
    const outputs = (0,label_target/* outputsOf */.Yz)(label).map((output, index) => ({ ...output, index }));
    const before = [];
    for (const output of outputs)
        before.push(await (0,predict_split/* predictSplit */.M)(tf, original.model, dataset, test, output));
    return async (model) => {
        const comparisons = [];
        for (const [index, output] of outputs.entries()) {
            const [baseline, candidate] = [before[index], await (0,predict_split/* predictSplit */.M)(tf, model, dataset, test, output)];
            if (!baseline)
                throw new TypeError('the original has no predictions for an output');
            const row = compareMetric(candidate, baseline, {
                metric: baseline.kind === 'class' ? 'accuracy' : 'r2',
                margin: { kind: 'absolute', value: margin },
                confidence,
            });
            comparisons.push({ output: label.kind === 'multi-output' ? output.name : null, row });
        }
        return comparisons;
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/core/js/src/compression/costly-weights.js


/** Limits of the number of measurements, each of which predicts the whole test split. */
const mostMeasured = 16;
const mostExcluded = 8;
/**
 * Finds the weights whose quantization lowers the quality of a model. First it keeps one weight at a time in float32, beginning
 * with the weight whose values change most. Then it keeps the costliest weights in float32 together, one more each time, until the
 * drop is acceptable. Of weights that recover nothing alone, those whose values change most come first: each of two damaged
 * weights may cause the whole drop.
 * @param names the weights that are quantized
 * @param total drop of the quality when all of them are quantized, and the largest `acceptable` drop
 * @param dropWith measures the drop of a model in which only the given weights are quantized
 */
async function findCostlyWeights({ weights }, { type, names }, { total, acceptable }, dropWith) {
    const changed = weights
        .filter(({ spec }) => names.has(spec.name))
        .flatMap((weight) => {
        const change = relativeChange(weight, type);
        return change === null ? [] : [{ name: weight.spec.name, relativeChange: change }];
    })
        .toSorted((one, other) => (0,d3_array/* descending */.rG)(one.relativeChange, other.relativeChange));
    const dropWithout = (...exclude) => dropWith(without(names, exclude));
    const measured = [];
    for (const each of changed.slice(0, mostMeasured))
        measured.push({ ...each, recovered: total - (await dropWithout(each.name)) });
    // The sort is stable: equal weights stay in the order of their changes.
    measured.sort((one, other) => (0,d3_array/* descending */.rG)(Math.max(one.recovered, 0), Math.max(other.recovered, 0)));
    return {
        drop: total,
        costs: measured.filter(({ recovered }) => recovered > 0),
        remedy: await findRemedy(measured, names.size, acceptable, dropWithout),
        measured: measured.length,
        quantized: changed.length,
    };
}
async function findRemedy(measured, quantized, acceptable, dropWithout) {
    const exclude = [];
    for (const { name } of measured.slice(0, Math.min(mostExcluded, quantized - 1))) {
        exclude.push(name);
        const drop = await dropWithout(...exclude);
        if (drop <= acceptable)
            return { exclude, drop };
    }
    return null;
}
function without(names, exclude) {
    return new Set([...names].filter((name) => !exclude.includes(name)));
}
/**
 * Returns null for a weight that quantization leaves unchanged. The median is not affected by the few large values that make the
 * steps between the others coarse.
 */
function relativeChange(weight, type) {
    const before = toFloat32(weight.bytes);
    const after = dequantize(quantizeWeight(weight, type));
    if (before.every((value, index) => value === after[index]))
        return null;
    const changes = before.map((value, index) => Math.abs(((after[index] ?? 0) - value) / value));
    return (0,d3_array/* median */.JZ)(changes.filter((_, index) => before[index] !== 0)) ?? 0;
}

// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
;// CONCATENATED MODULE: ./build/core/js/src/stages/quantization/costs.js








/** Finds the weights that cause the largest unacceptable drop; returns null if every drop is acceptable. */
async function measureCosts({ quantized, stored, type, names }, comparisons, compare) {
    const drops = comparisons.map((each) => (exceedsMargin(each) ? dropOf(each) : 0));
    const worst = (0,d3_array/* maxIndex */.P2)(drops);
    const [total = 0, comparison] = [drops[worst], comparisons[worst]];
    if (!comparison || total <= 0)
        return null;
    const margin = comparison.row.margin ?? 0;
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-quantized-'));
    const dropWith = async (some) => {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
        await (0,stored_model/* writeStoredModel */.sb)(folder, quantizeModel(stored, type, some));
        const compared = (await compare({ ...quantized, folder }))[worst];
        return compared ? dropOf(compared) : 0;
    };
    try {
        const costs = await findCostlyWeights(stored, { type, names }, { total, acceptable: total > margin ? margin : 0 }, dropWith);
        return { output: comparison.output, title: comparison.row.title, unit: comparison.row.unit, type, costs };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function exceedsMargin({ row }) {
    switch (row.outcome) {
        case 'pass':
            return false;
        case 'fail':
            return true;
        case 'inconclusive':
            return -(row.difference?.value ?? 0) > (row.margin ?? 0);
    }
}
function dropOf({ row }) {
    return -(row.difference?.value ?? 0);
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/quantize.js














/** Stores the weights in fewer bits, and compares the smaller model with the original on the test split. */
async function quantize(context, inputs) {
    const { host, pipeline } = context;
    const started = new Date();
    const { name, path } = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'model-quantized');
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.dataset));
    const original = await (0,model_artifact/* openModel */.GF)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.model));
    const { tf, report } = await (0,stages_context/* startEngineOf */.MH)(context, inputs);
    const test = await (0,dataset_dataset/* readSplit */.bS)(dataset, 'test');
    const { features, label, transform } = original.details;
    const { dtype, exclude, 'max-accuracy-drop': maxDrop, 'on-inconclusive': onInconclusive, } = pipeline.quantize;
    const stored = await (0,stored_model/* readStoredModel */.dD)(original.folder);
    const names = weightsToQuantize(stored, exclude);
    const quantized = await (0,artifact/* writeArtifact */.w6)(path, async (draft) => {
        await (0,stored_model/* writeStoredModel */.sb)(draft, quantizeModel(stored, dtype, names));
        return {
            kind: 'model',
            details: await (0,model_artifact/* completeModel */.hX)(draft, tf, {
                name: original.details.name,
                signature: { features, label, transform },
                dataset,
                test: new stored_examples/* StoredExamples */.J(dataset, 'test'),
                training: await (0,model_artifact/* readTrainingMetrics */.KU)(original),
                weights: dtype,
                engine: (0,stages_context/* nameEngine */.O2)(report),
            }),
            parents: { dataset: dataset.digest, model: original.digest },
            config: (0,digest/* digestOfJson */.Qs)(pipeline.quantize),
            run: (0,stages_context/* runRecord */.DW)(context, started, { engine: report }),
        };
    });
    const compare = await comparisonWith(tf, { model: original, dataset, test }, maxDrop);
    const comparisons = await compare(quantized);
    const outcome = (0,decision_rule/* overall */.Me)(comparisons.map(({ row }) => row.outcome));
    const costs = await measureCosts({ quantized, stored, type: dtype, names }, comparisons, compare);
    const decisive = comparisons.filter(({ row }) => row.outcome === outcome).map(reasonOf);
    const reasons = costs === null ? decisive : [...decisive, costsText(costs)];
    await host.artifacts.publish(name, quantized.folder, quantized.digest);
    await host.writeSummary(quantizationSummary(original, quantized, { outcome, comparisons, costs }));
    const fails = outcome === 'fail' || (outcome === 'inconclusive' && onInconclusive === 'fail');
    if (outcome === 'inconclusive' && !fails)
        for (const reason of reasons)
            host.log.warning(reason);
    const { modelBytes } = quantized.details;
    if (modelBytes >= original.details.modelBytes)
        host.log.warning(`The model is so small that its ${dtype} form is larger than the original (${modelBytes} bytes). Deploy the original.`);
    return {
        failure: fails ? reasons.join('; ') : null,
        outputs: {
            digest: quantized.digest,
            artifact: name,
            path: quantized.folder,
            verdict: outcome,
            'model-bytes': modelBytes,
            'size-ratio': modelBytes / original.details.modelBytes,
            'accuracy-drop': largestDrop(comparisons),
            'costly-weights': JSON.stringify(costs === null ? [] : costlyWeights(costs)),
        },
    };
}
/** Returns the largest accuracy drop of all outputs with classes; an empty string without such outputs. */
function largestDrop(comparisons) {
    const drops = comparisons.flatMap(({ row }) => row.metric === 'accuracy' ? [-(row.difference?.value ?? 0)] : []);
    return (0,d3_array/* max */.T9)(drops) ?? '';
}
function reasonOf({ output, row }) {
    return output === null ? row.reason : `${output}: ${row.reason}`;
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
