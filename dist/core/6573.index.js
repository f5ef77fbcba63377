export const id = 6573;
export const ids = [6573];
export const modules = {

/***/ 56573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLine: () => (/* binding */ runLine)
});

// EXTERNAL MODULE: ./build/core/js/src/evaluation/wording.js
var wording = __webpack_require__(11232);
// EXTERNAL MODULE: ./build/core/js/src/report/aligned.js
var aligned = __webpack_require__(43324);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/line-summary.js


const head = ['Stage', 'Result', 'Digest', 'Time'];
/** The run as a table, for the job's summary. */
function lineSummary(rows) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `
## The line
    `, (0,markdown/* table */.tp)(head, rows.map(cells), [3])).text;
}
/** The same table for a terminal. */
function lineText(rows) {
    return (0,aligned/* aligned */.b)([head, ...rows.map(cells)]).join('\n');
}
function cells({ stage, result, digest, seconds }) {
    return [stage, result, digest?.slice(0, 'sha256:'.length + 12) ?? '', `${seconds.toFixed(1)} s`];
}

// EXTERNAL MODULE: ./build/core/js/src/stages/build-image.js + 10 modules
var build_image = __webpack_require__(30915);
// EXTERNAL MODULE: ./build/core/js/src/stages/deploy.js + 6 modules
var deploy = __webpack_require__(56701);
// EXTERNAL MODULE: ./build/core/js/src/stages/evaluate-gate.js + 10 modules
var evaluate_gate = __webpack_require__(52500);
// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var data_dataset = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/core/js/src/data/target.js
var target = __webpack_require__(40133);
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/config/gate/slice.js + 1 modules
var slice = __webpack_require__(45826);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/budgets/budget.js
var budget = __webpack_require__(82480);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/metrics/family.js
var metrics_family = __webpack_require__(39984);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/slice-column.js
var slice_column = __webpack_require__(92041);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/margin-sense.js
var margin_sense = __webpack_require__(91503);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/plan.js + 2 modules
var plan = __webpack_require__(92375);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/registry.js + 8 modules
var registry = __webpack_require__(82867);
;// CONCATENATED MODULE: ./build/core/js/src/evaluation/foresee.js








/**
 * What the gate will refuse of its own section, as far as that can be told before there is a model: names of metrics and
 * columns that do not exist, and values that no model has.
 * @param label what the judged output answers
 * @param columns names of all columns of the test split
 */
function foreseenMistakes(gate, label, columns) {
    const metric = metricsOf(gate, label);
    const primary = primaryNames[label.kind];
    const column = (name) => {
        if (name !== slice/* labelName */._H && !columns.includes(name))
            throw (0,slice_column/* unknownColumn */.R)(name, [slice/* labelName */._H, ...columns]);
    };
    return [
        ...gate.require.flatMap((requirement, index) => mistakesAt(['gate', 'require', index], () => {
            const info = metric(requirement.metric);
            if (info)
                (0,plan/* checkSense */.D)(requirement, info);
        })),
        ...(gate.compare ?? []).flatMap(({ metric: name = primary, margin }, index) => mistakesAt(['gate', 'compare', index], () => {
            const info = metric(name);
            if (info && margin)
                (0,margin_sense/* checkMargin */.r)(margin, info);
        })),
        ...gate.slices.flatMap((rule, index) => mistakesAt(['gate', 'slices', index], () => {
            const info = metric(rule.metric ?? primary);
            if (info)
                (0,margin_sense/* checkMargin */.r)({ kind: 'absolute', value: rule.margin }, info);
            (0,slice/* columnsOfRule */.b4)(rule).forEach(column);
        })),
        ...gate.fairness.flatMap(({ by }, index) => mistakesAt(['gate', 'fairness', index], () => column(by))),
        ...mistakesAt(['gate', 'group'], () => gate.group !== undefined && column(gate.group)),
    ];
}
const primaryNames = { class: 'accuracy', number: 'mae' };
/** Finds a metric of the task; null for a budget, a metric of the user's own, and one that a rule of the gate makes. */
function metricsOf(gate, { kind }) {
    const lookUp = kind === 'class' ? finder(registry/* families */.TJ.class) : finder(registry/* families */.TJ.number);
    const own = gate.metrics.map(({ name }) => name);
    return (name) => {
        if (name.includes('[') || own.includes(name) || (0,budget/* budgetOf */.n)(name))
            return null;
        const found = lookUp.find(name);
        if (found)
            return found;
        throw (0,registry/* unknownMetric */.Tx)(name, [...lookUp.names, ...own, ...budget/* budgets */.R.map((budget) => budget.name)]);
    };
}
function finder(family) {
    return {
        names: [...family.listed.map(({ name }) => name), ...family.patterns],
        find: (name) => (0,metrics_family/* findMetric */.G)(family, name),
    };
}
function mistakesAt(key, check) {
    try {
        check();
        return [];
    }
    catch (error) {
        const told = (0,errors/* withKey */.iC)(error, key);
        if (!(told instanceof errors/* UserError */.yo))
            throw told;
        return told.mistakes;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/run.js
var stages_run = __webpack_require__(95412);
;// CONCATENATED MODULE: ./build/core/js/src/stages/foresee-gate.js





/** Refuses a gate that could not judge what is about to be trained. @throws UserError with all that can be told by now. */
async function foreseeGate(run, reference) {
    const { gate } = run.line;
    const dataset = await (0,data_dataset/* openDataset */.Jp)(await (0,stages_run/* locateArtifact */.rd)(run, reference));
    const { label } = (0,target/* judgedOutput */.nN)(dataset.details.label, gate.output);
    const mistakes = foreseenMistakes(gate, label, await (0,data_dataset/* columnNames */.lo)(dataset, 'test'));
    if (mistakes.length > 0)
        throw new errors/* UserError */.yo(mistakes);
}

// EXTERNAL MODULE: ./build/core/js/src/stages/preprocess.js + 13 modules
var preprocess = __webpack_require__(64937);
// EXTERNAL MODULE: ./build/core/js/src/stages/quantize.js + 2 modules
var quantize = __webpack_require__(80437);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 52 modules
var train = __webpack_require__(53961);
;// CONCATENATED MODULE: ./build/core/js/src/stages/line.js









/** Runs the stages that were asked for, one after the other, until one fails; each hands the next what it made. */
async function runLine(run, inputs) {
    const recorder = record(run, inputs.stages);
    const made = { ...inputs, artifact: '' };
    const dataset = await recorder.stage('preprocess', () => (0,preprocess.preprocess)(run, { ...made, cache: true }), (outputs) => ({
        result: `${outputs['train-rows']} + ${outputs['validation-rows']} + ${outputs['test-rows']} examples`,
        digest: outputs.digest,
    }));
    const data = { dataset: String(dataset?.path ?? 'dataset') };
    const model = await recorder.stage('train', async () => {
        if (inputs.stages.includes('evaluate-gate'))
            await foreseeGate(run, data.dataset);
        return (0,train.train)(run, { ...made, ...data });
    }, (outputs) => ({
        result: `${toldMetric(outputs)} on ${outputs.device}`,
        digest: outputs.digest,
    }));
    const trained = { ...data, model: String(model?.path ?? 'model') };
    const gate = await recorder.stage('evaluate-gate', () => (0,evaluate_gate.evaluateGate)(run, {
        ...made,
        ...trained,
        candidate: '',
        baseline: '',
        'predictions-artifact': '',
        'baseline-artifact': '',
    }), ({ verdict, accuracy, digest }) => ({
        result: `${verdict}${accuracy === '' ? '' : `, accuracy ${line_short(accuracy)}`}`,
        digest,
    }));
    const small = await recorder.stage('quantize', () => (0,quantize.quantize)(run, { ...made, ...trained }), (outputs) => ({
        result: `${outputs.verdict}, ${(0,wording/* bytesText */.pV)(Number(outputs.bytes))}, ${percent(outputs.ratio)} of the size${outputs['accuracy-drop'] === '' ? '' : `, accuracy drop ${line_short(outputs['accuracy-drop'])}`}`,
        digest: outputs.digest,
    }));
    const image = await recorder.stage('build-image', () => (0,build_image.buildImage)(run, { ...made, model: String(small?.path ?? trained.model) }), (outputs) => ({ result: (0,wording/* bytesText */.pV)(Number(outputs.bytes)), digest: outputs['image-digest'] }));
    const server = await recorder.stage('deploy', () => (0,deploy.deploy)(run, { ...made, image: String(image?.path ?? 'image') }), ({ url, ...outputs }) => ({
        result: `${url}, ${outputs['golden-requests']} golden requests`,
        digest: outputs['model-digest'],
    }));
    await run.host.writeSummary(lineSummary(recorder.rows));
    run.host.log.info(lineText(recorder.rows));
    return {
        failure: recorder.failure(),
        stages: recorder.outputs,
        outputs: {
            'dataset-digest': dataset?.digest ?? '',
            'model-digest': model?.digest ?? '',
            verdict: gate?.verdict ?? '',
            accuracy: gate?.accuracy ?? '',
            report: gate?.path ?? '',
            'quantized-digest': small?.digest ?? '',
            image: image?.image ?? '',
            url: server?.url ?? '',
        },
    };
}
/** A number as label, and several outputs together, have no accuracy. */
function toldMetric(outputs) {
    const [metric] = ['validation-accuracy', 'validation-loss', 'loss'].filter((name) => outputs[name] !== '');
    return metric === undefined ? 'trained' : `${metric.replace('-', ' ')} ${line_short(outputs[metric])}`;
}
/** Performs the selected stages until one fails, and keeps a row and the outputs of each. */
function record({ host }, selected) {
    const rows = [];
    const outputs = {};
    let failure = null;
    return {
        rows,
        outputs,
        failure: () => failure,
        async stage(stage, work, tell) {
            if (failure !== null || !selected.includes(stage))
                return null;
            host.log.info(`── ${stage}`);
            const started = performance.now();
            const result = await work();
            const { result: text, digest } = tell(result.outputs);
            rows.push({
                stage,
                result: text,
                digest: String(digest),
                seconds: (performance.now() - started) / 1000,
            });
            outputs[stage] = result.outputs;
            failure = result.failure;
            return result.outputs;
        },
    };
}
function percent(ratio) {
    return `${(Number(ratio) * 100).toFixed(1)} %`;
}
/** Four digits are what a row has room for. */
function line_short(value) {
    return typeof value === 'number' ? value.toFixed(4) : String(value);
}


/***/ }),

/***/ 80437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  quantize: () => (/* binding */ quantize)
});

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/model/format.js + 2 modules
var format = __webpack_require__(23170);
;// CONCATENATED MODULE: ./build/core/js/src/compression/quantize.js


/**
 * Writes the model of `source` into the existing folder `target` with every float32 weight stored as `type`, in TensorFlow.js's own
 * format, so that TensorFlow.js loads it anywhere. This makes the files smaller, nothing else: the weights become float32 again
 * when the model is loaded, so it needs the same memory and computes as fast as before.
 *
 * The method is that of the TensorFlow.js converter (tfjs-converter/python/tensorflowjs/quantization.py), and so is the choice of all
 * float32 weights: uint8 and uint16 map each tensor's own range linearly to the integers, with zero exactly representable where the
 * range covers it; float16 rounds to the nearest.
 * @throws UserError when weights are not finite, too large for float16, or already quantized.
 */
async function quantizeModel(source, target, type) {
    const { description, weights } = await (0,format/* readStoredModel */.dD)(source);
    await (0,format/* writeStoredModel */.sb)(target, {
        description,
        weights: weights.map((weight) => weight.spec.dtype === 'float32' ? quantizeWeight(weight, type) : weight),
    });
}
/** Quantizes one float32 tensor. */
function quantizeWeight({ spec, bytes }, type) {
    if (spec.quantization !== undefined)
        throw new errors/* UserError */.yo({
            found: `the weight ${spec.name} already stored as ${spec.quantization.dtype}`,
            expected: 'a model with float32 weights',
            mend: 'Quantize the model that training made, not one that was quantized before.',
        });
    const values = toFloat32(bytes);
    if (!values.every(Number.isFinite))
        throw new errors/* UserError */.yo({
            found: `a value that is not finite in the weight ${spec.name}`,
            expected: 'finite weights',
            mend: 'The training diverged: train again with a smaller learning rate.',
        });
    const quantized = type === 'float16' ? toFloat16(spec.name, values) : toIntegers(values, type);
    return { spec: { ...spec, quantization: quantized.quantization }, bytes: quantized.bytes };
}
function toFloat16(name, values) {
    const halves = Float16Array.from(values);
    if (!halves.every(Number.isFinite))
        throw new errors/* UserError */.yo({
            found: `a value above 65504, the largest of float16, in the weight ${name}`,
            expected: 'weights that float16 can hold',
            mend: 'Quantize to uint16 instead, which follows the range of each weight.',
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
/** Where zero lies inside the range, the range is shifted so that zero is one of the levels. */
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
/** As numpy rounds. */
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

// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var data_dataset = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/core/js/src/data/target.js
var target = __webpack_require__(40133);
// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 8 modules
var gate = __webpack_require__(11577);
// EXTERNAL MODULE: ./build/core/js/src/engine/package-root.js
var package_root = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/case.js
var evaluation_case = __webpack_require__(38954);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/decision.js
var decision = __webpack_require__(95840);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/judge.js + 58 modules
var judge = __webpack_require__(86746);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/score-model.js
var score_model = __webpack_require__(36758);
// EXTERNAL MODULE: ./build/core/js/src/lineage/artifact.js
var artifact = __webpack_require__(50753);
// EXTERNAL MODULE: ./build/core/js/src/lineage/digest.js
var digest = __webpack_require__(81507);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 1 modules
var model_artifact = __webpack_require__(33634);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/wording.js
var wording = __webpack_require__(11232);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/quantization-summary.js


/** What quantize made and what it cost, for the job's summary. */
function quantizationSummary(original, quantized, { outcome, comparisons }) {
    const row = (title, { details, digest }, values) => [
        title,
        details.weights,
        (0,wording/* bytesText */.pV)(details.modelBytes),
        ...values.map((value) => value?.toPrecision(4) ?? ''),
        (0,markdown/* digestText */.M6)(digest),
    ];
    const ratio = quantized.details.modelBytes / original.details.modelBytes;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Quantized ${quantized.details.name}: ${outcome}`, ...comparisons.map(({ output, row }) => (0,markdown/* paragraph */.FY)(`${output === null ? '' : `${output}: `}${row.reason}`)), (0,markdown/* table */.tp)(['Model', 'Weights', 'Size', ...comparisons.map(titleOf), 'Digest'], [
        row('before', original, comparisons.map(({ row }) => row.baseline)),
        row('after', quantized, comparisons.map(({ row }) => row.candidate)),
    ], [2, ...comparisons.map((_, index) => index + 3)]), (0,markdown.md) `${(ratio * 100).toFixed(1)} % of the size. The weights become float32 again when the model is loaded: smaller to store and to send, not faster.`).text;
}
function titleOf({ output, row }) {
    return output === null ? row.title : `${row.title} of ${output}`;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/run.js
var stages_run = __webpack_require__(95412);
;// CONCATENATED MODULE: ./build/core/js/src/stages/quantize.js















/** Stores the weights in fewer bits, and shows on the test split that the model is no worse for it. */
async function quantize(run, inputs) {
    const { host, line } = run;
    const started = new Date();
    const dataset = await (0,data_dataset/* openDataset */.Jp)(await (0,stages_run/* locateArtifact */.rd)(run, inputs.dataset));
    const original = await (0,model_artifact/* openModel */.GF)(await (0,stages_run/* locateArtifact */.rd)(run, inputs.model));
    const { tf, report } = await (0,stages_run/* startEngineOf */.MH)(run, inputs);
    const test = await (0,data_dataset/* readSplit */.bS)(dataset, 'test');
    const { features, label, transform } = original.details;
    const { name, place } = (0,stages_run/* nameArtifact */.o9)(run, inputs.artifact, 'model-quantized');
    const quantized = await (0,artifact/* writeArtifact */.w6)(place, async (draft) => {
        await quantizeModel(original.folder, draft, line.quantize.to);
        return {
            kind: 'model',
            details: await (0,model_artifact/* completeModel */.hX)(draft, tf, {
                name: original.details.name,
                signature: { features, label, transform },
                dataset,
                test,
                training: await (0,model_artifact/* readTrainingMetrics */.KU)(original),
                weights: line.quantize.to,
                engine: (0,stages_run/* nameEngine */.O2)(report),
            }),
            parents: { dataset: dataset.digest, model: original.digest },
            config: (0,digest/* digestOfJson */.Qs)(line.quantize),
            run: (0,stages_run/* runRecord */.DW)(run, started, { engine: report }),
        };
    });
    const comparisons = [];
    for (const [place, output] of (0,target/* outputsOf */.Yz)(dataset.details.label).entries()) {
        const placed = { ...output, place };
        const row = compareWithOriginal(run, {
            original: { model: original, predictions: await (0,score_model/* scoreModel */.g)(tf, original, dataset, test, placed) },
            quantized: { model: quantized, predictions: await (0,score_model/* scoreModel */.g)(tf, quantized, dataset, test, placed) },
            dataset,
        });
        comparisons.push({ output: dataset.details.label.kind === 'several' ? output.name : null, row });
    }
    const outcome = (0,decision/* overall */.Me)(comparisons.map(({ row }) => row.outcome));
    const decisive = comparisons.filter(({ row }) => row.outcome === outcome).map(reasonOf);
    await host.artifacts.publish(name, quantized.folder, quantized.digest);
    await host.writeSummary(quantizationSummary(original, quantized, { outcome, comparisons }));
    if (outcome === 'inconclusive')
        for (const reason of decisive)
            host.log.warning(reason);
    const { modelBytes } = quantized.details;
    if (modelBytes >= original.details.modelBytes)
        host.log.warning(`The model is so small that its ${line.quantize.to} form takes more room (${modelBytes} bytes): deploy the original.`);
    return {
        failure: outcome === 'fail' ? decisive.join('; ') : null,
        outputs: {
            digest: quantized.digest,
            artifact: name,
            path: quantized.folder,
            verdict: outcome,
            bytes: modelBytes,
            ratio: modelBytes / original.details.modelBytes,
            'accuracy-drop': largestDrop(comparisons),
        },
    };
}
/** The greatest of all outputs of classes; empty where there is none. */
function largestDrop(comparisons) {
    const drops = comparisons.flatMap(({ row }) => (row.metric === 'accuracy' ? [-(row.gain?.value ?? 0)] : []));
    return (0,d3_array/* max */.T9)(drops) ?? '';
}
function reasonOf({ output, row }) {
    return output === null ? row.reason : `${output}: ${row.reason}`;
}
/** The same rule as the gate's: no worse than the original by more than the margin, shown on the same examples. */
function compareWithOriginal({ line, host }, { original, quantized, dataset, }) {
    const margin = line.quantize['max-accuracy-drop'];
    const metric = original.predictions.kind === 'class' ? 'accuracy' : 'r2';
    const { comparisons } = (0,judge/* judge */.S)({
        ...evaluation_case/* answersAlone */.j,
        name: line.name,
        gate: gate/* gateSection */.Tx.parse({ compare: [{ metric, margin }] }),
        candidate: quantized.predictions,
        baseline: {
            found: true,
            predictions: original.predictions,
            model: original.model.digest,
            commit: null,
            createdAt: null,
            runUrl: null,
        },
        lineage: {
            evaluated: 'models',
            model: quantized.model.digest,
            seeds: null,
            dataset: dataset.digest,
            testSplit: (0,data_dataset/* digestOfSplit */.us)(dataset, 'test'),
            config: quantized.model.manifest.config,
            code: {},
            repository: host.revision?.url ?? null,
            commit: host.revision?.commit ?? null,
            tensorline: (0,package_root/* packageVersion */.T)(),
        },
    });
    const [comparison] = comparisons;
    if (!comparison)
        throw new TypeError('the one comparison asked for was not made');
    return comparison;
}


/***/ })

};
