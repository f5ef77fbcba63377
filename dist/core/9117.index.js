export const id = 9117;
export const ids = [9117];
export const modules = {

/***/ 51498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./build/core/js/src/config/actions.js
var actions = __webpack_require__(70607);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/aligned.js
var aligned = __webpack_require__(43324);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/pipeline-summary.js


const head = ['Stage', 'Result', 'Digest', 'Time'];
/** Returns the run as a table for the job's summary. */
function pipelineSummary(rows) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `
## Pipeline
    `, (0,markdown/* table */.tp)(head, rows.map(cells), [3])).text;
}
/** Returns the same table for a terminal. */
function pipelineText(rows) {
    return (0,aligned/* aligned */.b)([head, ...rows.map(cells)]).join('\n');
}
function cells({ stage, result, digest, seconds }) {
    return [stage, result, digest?.slice(0, 'sha256:'.length + 12) ?? '', `${seconds.toFixed(1)} s`];
}

// EXTERNAL MODULE: ./build/core/js/src/stages/build-image.js + 10 modules
var build_image = __webpack_require__(32422);
// EXTERNAL MODULE: ./build/core/js/src/stages/deploy.js + 6 modules
var deploy = __webpack_require__(84322);
// EXTERNAL MODULE: ./build/core/js/src/stages/evaluate-gate.js + 66 modules
var evaluate_gate = __webpack_require__(80503);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/config/gate/slice.js + 1 modules
var slice = __webpack_require__(45826);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/metrics/family.js
var metrics_family = __webpack_require__(60063);
// EXTERNAL MODULE: ./build/core/js/src/metrics/slice-column.js
var slice_column = __webpack_require__(39540);
// EXTERNAL MODULE: ./build/core/js/src/gate/check-margin.js
var check_margin = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/core/js/src/gate/plan.js + 2 modules
var plan = __webpack_require__(29209);
// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-errors.js
var metric_errors = __webpack_require__(28303);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 22 modules
var tasks = __webpack_require__(75151);
;// CONCATENATED MODULE: ./build/core/js/src/gate/validate-config.js









/**
 * Returns the problems of the section `gate` that are detectable before a model exists: names of metrics and columns that do not
 * exist, and values that no model has.
 * @param label the label of the evaluated output
 * @param columns names of all columns of the test split
 */
function findConfigProblems(gate, label, columns) {
    const metric = metricsOf(gate, label);
    const primary = primaryNames[label.kind];
    const column = (name) => {
        if (name !== slice/* labelName */._H && !columns.includes(name))
            throw (0,slice_column/* unknownColumn */.R)(name, [slice/* labelName */._H, ...columns]);
    };
    return [
        ...gate.require.flatMap((requirement, index) => problemsAt(['gate', 'require', index], () => {
            const info = metric(requirement.metric);
            if (info)
                (0,plan/* checkSense */.D)(requirement, info);
        })),
        ...(gate.compare ?? []).flatMap(({ metric: name = primary, margin }, index) => problemsAt(['gate', 'compare', index], () => {
            const info = metric(name);
            if (info && margin)
                (0,check_margin/* checkMargin */.r)(margin, info);
        })),
        ...gate.slices.flatMap((rule, index) => problemsAt(['gate', 'slices', index], () => {
            const info = metric(rule.metric ?? primary);
            if (info)
                (0,check_margin/* checkMargin */.r)({ kind: 'absolute', value: rule.margin }, info);
            (0,slice/* columnsOfRule */.b4)(rule).forEach(column);
        })),
        ...gate.fairness.flatMap(({ by }, index) => problemsAt(['gate', 'fairness', index], () => column(by))),
        ...problemsAt(['gate', 'cluster-by'], () => gate['cluster-by'] !== undefined && column(gate['cluster-by'])),
    ];
}
const primaryNames = { class: 'accuracy', number: 'mae' };
/**
 * Returns a finder of the task's metrics. It returns null for a budget, a custom metric, and a metric that a rule of the gate
 * creates.
 */
function metricsOf(gate, { kind }) {
    const lookUp = kind === 'class' ? finder(tasks/* tasks */.vB.class.metrics) : finder(tasks/* tasks */.vB.number.metrics);
    const own = gate.metrics.map(({ name }) => name);
    return (name) => {
        if (name.includes('[') || own.includes(name) || (0,budget/* budgetOf */.n)(name))
            return null;
        const found = lookUp.find(name);
        if (found)
            return found;
        throw (0,metric_errors/* unknownMetric */.T)(name, [...lookUp.names, ...own, ...budget/* budgets */.R.map((budget) => budget.name)]);
    };
}
function finder(family) {
    return {
        names: [...family.listed.map(({ name }) => name), ...family.patterns],
        find: (name) => (0,metrics_family/* findMetric */.G)(family, name),
    };
}
function problemsAt(key, check) {
    try {
        check();
        return [];
    }
    catch (error) {
        const located = (0,user_error/* withConfigPath */.ey)(error, key);
        if (!(located instanceof user_error/* UserError */.yo))
            throw located;
        return located.problems;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/validate-gate-config.js





/** Checks the gate against the dataset before training. @throws UserError with all problems that can be found without a model */
async function validateGateConfig(context, reference) {
    const { gate } = context.pipeline;
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(await (0,stages_context/* locateArtifact */.rd)(context, reference));
    const { label } = (0,label_target/* evaluatedOutput */.dv)(dataset.details.label, gate.output);
    const problems = findConfigProblems(gate, label, await (0,dataset_dataset/* columnNames */.lo)(dataset, 'test'));
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
}

// EXTERNAL MODULE: ./build/core/js/src/stages/preprocess.js + 98 modules
var preprocess = __webpack_require__(25529);
// EXTERNAL MODULE: ./build/core/js/src/stages/quantize.js + 7 modules
var quantize = __webpack_require__(11621);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 56 modules
var train = __webpack_require__(42397);
;// CONCATENATED MODULE: ./build/core/js/src/stages/pipeline.js










/** Runs the selected stages in order until one fails; each stage receives the artifacts of the earlier ones. */
async function runPipeline(context, inputs) {
    const recorder = record(context, inputs.stages);
    context.host.log.info(describePlan(context, inputs.stages));
    const made = { ...inputs, artifact: '' };
    const dataset = await recorder.stage('preprocess', () => (0,preprocess.preprocess)(context, { ...made, 'quarantine-artifact': '', cache: true }), (outputs) => ({
        result: `${outputs['train-rows']} + ${outputs['validation-rows']} + ${outputs['test-rows']} examples`,
        digest: outputs.digest,
    }));
    const data = { dataset: String(dataset?.path ?? 'dataset') };
    const model = await recorder.stage('train', async () => {
        if (inputs.stages.includes('evaluate-gate'))
            await validateGateConfig(context, data.dataset);
        return (0,train.train)(context, { ...made, ...data });
    }, (outputs) => ({
        result: `${headlineMetric(outputs)} on ${outputs.device}`,
        digest: outputs.digest,
    }));
    const trained = { ...data, model: String(model?.path ?? 'model') };
    const gate = await recorder.stage('evaluate-gate', () => (0,evaluate_gate.evaluateGate)(context, {
        ...made,
        ...trained,
        candidate: '',
        baseline: '',
        'predictions-artifact': '',
        'baseline-artifact': '',
    }), ({ verdict, accuracy, digest }) => ({
        result: `${verdict}${accuracy === '' ? '' : `, accuracy ${pipeline_short(accuracy)}`}`,
        digest,
    }));
    const small = await recorder.stage('quantize', () => (0,quantize.quantize)(context, { ...made, ...trained }), (outputs) => ({
        result: `${outputs.verdict}, ${(0,format/* bytesText */.pV)(Number(outputs['model-bytes']))}, ${percent(outputs['size-ratio'])} of the size${outputs['accuracy-drop'] === '' ? '' : `, accuracy drop ${pipeline_short(outputs['accuracy-drop'])}`}`,
        digest: outputs.digest,
    }));
    const image = await recorder.stage('build-image', () => (0,build_image.buildImage)(context, { ...made, model: String(small?.path ?? trained.model) }), (outputs) => ({ result: (0,format/* bytesText */.pV)(Number(outputs.bytes)), digest: outputs['image-digest'] }));
    const server = await recorder.stage('deploy', () => (0,deploy.deploy)(context, { ...made, image: String(image?.path ?? 'image') }), ({ url, ...outputs }) => ({
        result: `${url}, ${outputs['golden-requests']} golden requests`,
        digest: outputs['model-digest'],
    }));
    await context.host.writeSummary(pipelineSummary(recorder.rows));
    context.host.log.info(pipelineText(recorder.rows));
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
/** Returns the metric for the summary. A number as label, and several outputs together, have no accuracy. */
function headlineMetric(outputs) {
    const [metric] = ['validation-accuracy', 'validation-loss', 'loss'].filter((name) => outputs[name] !== '');
    return metric === undefined ? 'trained' : `${metric.replace('-', ' ')} ${pipeline_short(outputs[metric])}`;
}
/** Returns the stages that will run, in their order, and where a server will stay. */
function describePlan({ pipeline: { deploy } }, selected) {
    const stages = `Stages to run: ${actions/* stageNames */.hL.filter((name) => selected.includes(name)).join(', ')}.`;
    if (!selected.includes('deploy'))
        return stages;
    const port = deploy.port === 0 ? 'a free port' : `port ${deploy.port}`;
    return `${stages} The last one starts a server on ${port} that keeps running (\`tensorline stop\` ends it).`;
}
/** Returns a recorder that runs the selected stages until one fails, and keeps a row and the outputs of each. */
function record({ host }, selected) {
    const rows = [];
    const outputs = {};
    let failure = null;
    return {
        rows,
        outputs,
        failure: () => failure,
        async stage(stage, work, summarize) {
            if (failure !== null || !selected.includes(stage))
                return null;
            host.log.info(`── ${stage}`);
            const started = performance.now();
            const result = await work();
            const { result: text, digest } = summarize(result.outputs);
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
/** Formats numbers with four digits, which fit into a row. */
function pipeline_short(value) {
    return typeof value === 'number' ? value.toFixed(4) : String(value);
}


/***/ })

};
