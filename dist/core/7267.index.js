export const id = 7267;
export const ids = [7267];
export const modules = {

/***/ 27267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hX: () => (/* binding */ completeModel),
  GF: () => (/* binding */ openModel),
  cN: () => (/* binding */ readGolden),
  KU: () => (/* binding */ readTrainingMetrics)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/model/batch-independence.js
var batch_independence = __webpack_require__(79522);
// EXTERNAL MODULE: ./build/core/js/src/model/class-sample.js
var class_sample = __webpack_require__(34942);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/js/src/dataset/column-list.js
var column_list = __webpack_require__(81543);
// EXTERNAL MODULE: ./build/core/js/src/dataset/combined-columns.js
var combined_columns = __webpack_require__(64577);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/dataset/cleaned.js
var cleaned = __webpack_require__(4078);
// EXTERNAL MODULE: ./build/core/js/src/transform/describe.js
var describe = __webpack_require__(41813);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/model/example-request.js
var example_request = __webpack_require__(58785);
;// CONCATENATED MODULE: ./build/core/js/src/model/card.js









/**
 * Returns a model card in Markdown: the sections of Mitchell et al., "Model Cards for Model Reporting" (2019), under
 * the metadata of Hugging Face. It contains the facts from the pipeline, and placeholders for facts that only the
 * authors have. Equal facts give equal text.
 */
function writeModelCard(facts) {
    const { details, float32Weights, dataset, metrics, sample, golden, engine } = facts;
    return `---
${(0,dist/* stringify */.As)(metadataOf(details)).trim()}
---

# ${escapeMarkdown(details.name)}

## Model details

${table([
        ['Task', taskOf(details.label)],
        ['Input', inputOf(details.features)],
        ...(0,combined_columns/* combinedRows */.x)((0,combined_columns/* combinedOf */.r)(details.features)),
        ...inputsOf(details.transform),
        ...outputRows(details.label),
        ['Parameters', details.parameters.toLocaleString('en')],
        ['Size of model.json and weights', `${details.modelBytes.toLocaleString('en')} bytes`],
        ['Weights stored as', storageOf(details.weights, float32Weights)],
        ['Format', 'TensorFlow.js layers model'],
        ['Trained with', engine],
    ])}

## How to use

This request predicts one of the golden requests with the server of the model, on port 8080 of this machine:

\`\`\`sh
${(0,example_request/* exampleRequest */.u)('http://localhost:8080', details.features, golden)}
\`\`\`

## Intended use

${placeholder('what the model is for, who may rely on it, and what it must not be used for')}

## Factors

${placeholder('for which groups, instruments or environments its quality may differ')}

## Metrics

${Object.keys(metrics).length === 0 ? 'None measured yet.' : table(Object.entries(metrics).map(([name, value]) => [name, String(value)]))}

## Training data

${table([
        ['Dataset', dataset.digest],
        ...(0,cleaned/* countsByRule */.SJ)(dataset),
        ['Examples for training', String(dataset.rows.train)],
        ...(sample === undefined ? [] : [['Examples in an epoch', (0,class_sample/* sampleText */.E)(sample)]]),
        ['Examples for validation', String(dataset.rows.validation)],
        ...(dataset.weight === undefined ? [] : [['Weight of an example', `column ${dataset.weight}`]]),
    ])}
${(0,cleaned/* missingRowsWarning */.g2)({ cleaned: dataset.cleaned, label: details.label })
        .map((warning) => `\n**Warning:** ${escapeMarkdown(warning)}\n`)
        .join('')}
Examples are transformed before they reach the network. The parameters were fitted on the training examples only and are stored with the model:

${listTransform(details.transform)}

## Evaluation data

${table([['Examples for testing', String(dataset.rows.test)]])}

## Quantitative analyses

The verdict of the gate on the test examples, with confidence intervals, is in the report of the run that trained this model.

## Ethical considerations

${placeholder('whom wrong predictions may harm, and what the data contains about people')}

## Caveats and recommendations

\`golden.json\` contains raw requests with the outputs of this model, by which a server of the model can be verified.
`;
}
const mostListed = 10;
function storageOf(type, float32) {
    if (type === 'float32' || float32.length === 0)
        return type;
    return `${type}, except ${(0,format/* listNames */.Zv)(float32, mostListed)} as float32`;
}
function metadataOf({ name, features, label }) {
    return {
        library_name: 'tfjs',
        model_name: name,
        pipeline_tag: pipelineOf(features, label),
        tags: ['tensorflow.js', ...new Set((0,label_target/* outputsOf */.Yz)(label).map((output) => tagOf(output.label)))],
    };
}
function tagOf({ kind }) {
    return kind === 'class' ? 'classification' : 'regression';
}
/**
 * Returns the task in Hugging Face's terms, which have no name for a number predicted from an image, nor for several
 * outputs.
 */
function pipelineOf(features, label) {
    if (label.kind === 'multi-output')
        return 'other';
    if (features.kind === 'image')
        return label.kind === 'class' ? 'image-classification' : 'other';
    return label.kind === 'class' ? 'tabular-classification' : 'tabular-regression';
}
function taskOf(target) {
    return (0,label_target/* outputsOf */.Yz)(target)
        .map(({ label }) => taskOfLabel(label))
        .join(', ');
}
function taskOfLabel(label) {
    return label.kind === 'class' ? `Classification into ${label.classes.length} classes` : 'Regression';
}
function inputOf(features) {
    switch (features.kind) {
        case 'image': {
            const { width, height, channels } = features;
            return `Image, ${width} wide, ${height} high, ${channels === 1 ? 'grey' : 'colour'}`;
        }
        case 'table':
            return `Row of ${(0,column_list/* listColumns */.U)(features)}`;
    }
}
/** Returns a row for each named input; no rows for a network with a single input. */
function inputsOf({ inputs = [] }) {
    return inputs.map((input) => [
        `Input ${input.name} of the network`,
        'image' in input ? `the image ${input.image}` : `${input.positions.length} of the row's values`,
    ]);
}
function outputRows(target) {
    if (target.kind !== 'multi-output')
        return [['Output', outputOf(target)]];
    return target.outputs.map(({ name, label }) => [`Output ${name} of the network`, outputOf(label)]);
}
function outputOf(label) {
    return label.kind === 'class' ? `Scores of ${label.classes.join(', ')}` : label.column;
}
function listTransform(transform) {
    const lines = (0,describe/* describeTransform */.S)(transform);
    if (lines.length === 0)
        return '- none: the network gets the raw values';
    return lines
        .map(({ columns, steps }) => columns.length === 0
        ? `- ${steps}`
        : `- ${escapeMarkdown(`${(0,format/* listNames */.Zv)(columns, mostListed)}: ${steps}`)}`)
        .join('\n');
}
function placeholder(topic) {
    return `_Not stated. The authors should state ${topic}._`;
}
function table(rows) {
    const lines = rows.map(([name, value]) => `| ${escapeMarkdown(name)} | ${escapeMarkdown(value)} |`);
    return ['| | |', '| --- | --- |', ...lines].join('\n');
}
/**
 * Escapes names, which come from data and configuration, so that none ends a table cell or starts a tag, a link or a
 * new line.
 */
function escapeMarkdown(text) {
    return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#|!~@]/g, String.raw `\$&`);
}

// EXTERNAL MODULE: ./build/core/js/src/model/stored-model.js + 4 modules
var stored_model = __webpack_require__(80595);
// EXTERNAL MODULE: ./build/core/js/src/model/golden.js
var golden = __webpack_require__(15518);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/transform/apply-text.js
var apply_text = __webpack_require__(39928);
;// CONCATENATED MODULE: ./build/core/js/src/model/input-quantities.js


/** Kinds of quantities, by which inputs at serving are compared with those of the training split. */
const quantityKinds = ['value', 'category', 'unknown-tokens', 'length', 'intensity'];
/** Most columns with a quantity. */
const mostColumns = 256;
/** Returns the quantities of the first columns of a model. Private ones have none, because their values appear nowhere. */
function inputQuantities({ features, transform, }) {
    switch (features.kind) {
        case 'image': {
            const width = (0,dataset_features/* pixelsOf */.rr)(features);
            const read = ({ features: pixels }, example) => intensity(pixels, example * width, width);
            return [{ column: 'image', kind: 'intensity', slow: false, read }];
        }
        case 'table': {
            const width = (0,dataset_features/* valuesPerExample */.yg)(features);
            const quantities = features.columns.flatMap((column, position) => {
                if ('private' in column && column.private === true)
                    return [];
                const valueAt = ({ features: values }, example) => values[example * width + position] ?? Number.NaN;
                return [{ column: column.name, ...quantityOf(column, transform, valueAt) }];
            });
            return quantities.slice(0, mostColumns);
        }
    }
}
function quantityOf(column, transform, valueAt) {
    switch (column.type) {
        case 'number':
        case 'date':
        case 'duration':
            return { kind: 'value', slow: false, read: valueAt };
        case 'category':
            return { kind: 'category', slow: false, read: valueAt };
        case 'image':
            return { kind: 'intensity', slow: false, read: imageReader(column, valueAt) };
        case 'text': {
            const encodings = 'columns' in transform ? transform.columns : [];
            const encoding = encodings.find(({ name }) => name === column.name);
            return encoding?.encoding === 'text'
                ? { kind: 'unknown-tokens', slow: true, read: textReader(valueAt, (0,apply_text/* unknownShare */.qE)(encoding)) }
                : { kind: 'length', slow: false, read: textReader(valueAt, (text) => text.length) };
        }
    }
}
function textReader(valueAt, measure) {
    return (batch, example) => {
        const text = batch.texts?.[valueAt(batch, example)];
        return text === undefined ? Number.NaN : measure(text);
    };
}
function imageReader(column, valueAt) {
    const width = (0,dataset_features/* pixelsOf */.rr)(column);
    return (batch, example) => {
        const pixels = batch.images?.[valueAt(batch, example)];
        return pixels === undefined ? Number.NaN : intensity(pixels, 0, width);
    };
}
/** Most values of an image that are added up. */
const mostPixels = 1024;
/** Returns the mean of evenly spaced values of an image. */
function intensity(pixels, start, count) {
    // An odd distance, so that the values are of all channels and not of a few columns.
    const step = Math.ceil(count / mostPixels) | 1;
    let sum = 0;
    let added = 0;
    for (let at = 0; at < count; at += step) {
        sum += pixels[start + at] ?? 0;
        added += 1;
    }
    return sum / added;
}

;// CONCATENATED MODULE: ./build/core/js/src/model/input-statistics.js



const columnStatistics = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP(),
    quantity: schemas/* enum */.k5n(quantityKinds),
    /** Number of examples in each cell; the last cell is that of missing values. */
    counts: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()).min(2),
    /** Cell i has the values above threshold i − 1 up to threshold i. Categories have none. */
    thresholds: schemas/* array */.YOg(schemas/* number */.aig()).min(1).optional(),
    /** Positions of the categories with a cell of their own; all others share the next one. */
    categories: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()).optional(),
});
/** Schema of the distribution of the inputs in the training split, with which a server compares its own inputs. */
const inputStatisticsSchema = schemas/* strictObject */.rej({ columns: schemas/* array */.YOg(columnStatistics) });
/** Cells of numbers between the least and the greatest one. */
const cellsOfNumbers = 10;
const mostCategories = 50;
/** Most examples that are read: evenly spaced parts of the split. */
const parts = 64;
const rowsOfPart = 256;
const mostImages = 512;
/** Counts the quantities of evenly spaced examples of the training split. */
function fitInputStatistics(details, examples) {
    const quantities = inputQuantities(details);
    const decodes = quantities.some(({ kind }) => kind === 'intensity');
    const [most, together] = decodes ? [mostImages, 1] : [parts, rowsOfPart];
    const values = quantities.map(() => []);
    const distance = Math.max(together, examples.size / most);
    for (let at = 0; at < examples.size; at += distance) {
        const start = Math.floor(at);
        const batch = examples.read([{ start, count: Math.min(together, examples.size - start) }]);
        for (const [index, quantity] of quantities.entries())
            for (let example = 0; example < batch.size; example++)
                values[index]?.push(quantity.read(batch, example));
    }
    return { columns: quantities.map((quantity, index) => countCells(quantity, values[index] ?? [])) };
}
function countCells({ column, kind }, values) {
    const present = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
    const cells = kind === 'category' ? { categories: frequent(present) } : { thresholds: thresholdsOf(present) };
    const statistics = { column, quantity: kind, ...cells };
    const counts = new Array(cellCount(statistics)).fill(0);
    const cellOf = cellFinder(statistics);
    for (const value of values) {
        const cell = cellOf(value);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return { ...statistics, counts };
}
/** Returns the number of cells, that of missing values included. */
function cellCount({ thresholds, categories = [] }) {
    return (thresholds?.length ?? categories.length) + 2;
}
/** Returns a function for the cell of a quantity. */
function cellFinder(cells) {
    const missing = cellCount(cells) - 1;
    const { thresholds, categories = [] } = cells;
    if (thresholds !== undefined)
        return (value) => (Number.isNaN(value) ? missing : (0,d3_array/* bisectLeft */.ah)(thresholds, value));
    const cellOf = new Map(categories.map((position, cell) => [position, cell]));
    return (value) => (Number.isNaN(value) ? missing : (cellOf.get(value) ?? missing - 1));
}
/** Returns a threshold below the least value, quantiles, and the greatest value. */
function thresholdsOf(sorted) {
    const least = sorted[0] ?? 0;
    const below = least - Math.max(Math.abs(least), 1) * 2 ** -40;
    const thresholds = [below];
    for (let cell = 1; cell <= cellsOfNumbers; cell++) {
        const value = sorted[Math.ceil((cell * sorted.length) / cellsOfNumbers) - 1] ?? least;
        if (value > (thresholds.at(-1) ?? below))
            thresholds.push(value);
    }
    return thresholds;
}
/** Returns the most frequent positions, the lower one first of equal ones. */
function frequent(positions) {
    const counts = new Map();
    for (const position of positions)
        counts.set(position, (counts.get(position) ?? 0) + 1);
    return [...counts]
        .sort(([a, count], [b, other]) => other - count || a - b)
        .slice(0, mostCategories)
        .map(([position]) => position);
}

// EXTERNAL MODULE: ./build/core/js/src/model/history.js
var model_history = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/core/js/src/model/predict.js
var predict = __webpack_require__(98198);
// EXTERNAL MODULE: ./build/core/js/src/model/model-schema.js
var model_schema = __webpack_require__(11848);
// EXTERNAL MODULE: ./build/core/js/src/model/storage.js
var storage = __webpack_require__(95482);
;// CONCATENATED MODULE: ./build/core/js/src/model/artifact.js

















const metricsSchema = schemas/* strictObject */.rej({
    history: model_history/* historySchema */.U,
    /** The epoch whose weights the model contains; null for a model that was not trained by Tensorline. */
    epoch: schemas/* int */.Whr().positive().nullable(),
    /** The examples that each epoch had of each class; without it, an epoch had all examples of the training split. */
    sample: schemas/* array */.YOg(class_sample/* classSampleSchema */.K).readonly().optional(),
    /** True if a search stopped the training before its last epoch. */
    stopped: schemas/* literal */.euz(true).optional(),
});
/**
 * Opens a model artifact.
 * @throws UserError when its files differ from its manifest
 */
function openModel(folder) {
    return (0,artifact/* openArtifact */.HI)(folder, 'model', model_schema/* modelDetailsSchema */.ZX);
}
function readTrainingMetrics({ folder }) {
    return (0,artifact_json/* readArtifactJson */.zx)(folder, model_schema/* modelFiles */.VC.metrics, metricsSchema);
}
function readGolden(folder) {
    return (0,artifact_json/* readArtifactJson */.zx)(folder, model_schema/* modelFiles */.VC.golden, model_schema/* goldenSchema */.tF);
}
/**
 * Completes a folder with `model.json` and its shards to a model artifact: adds golden requests with outputs of the
 * stored model itself, metrics, statistics of the inputs and the model card.
 */
async function completeModel(folder, tf, origin) {
    const { name, signature, dataset, training, weights, engine } = origin;
    const model = await (0,storage/* loadModel */.cm)(tf, folder);
    const golden = await computeGolden(tf, model, origin);
    const { servingExpectations } = dataset.details;
    const details = {
        name,
        ...signature,
        ...(servingExpectations && { servingExpectations }),
        modelBytes: await (0,stored_model/* measureModelBytes */.Ty)(folder),
        parameters: await (0,stored_model/* countParameters */.yG)(folder),
        weights,
    };
    model.dispose();
    const card = writeModelCard({
        details,
        float32Weights: await (0,stored_model/* float32Weights */.tK)(folder),
        dataset: { digest: dataset.digest, ...dataset.details },
        metrics: metricsOf(training),
        sample: training.sample,
        golden,
        engine,
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.golden), (0,digest/* canonicalJson */.dj)(golden));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.metrics), (0,digest/* canonicalJson */.dj)(training));
    const inputs = fitInputStatistics(details, new stored_examples/* StoredExamples */.J(dataset, 'train'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.inputs), (0,digest/* canonicalJson */.dj)(inputs));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.card), card);
    return details;
}
async function computeGolden(tf, model, { name, test, engine, signature: { features, label, transform } }) {
    const chosen = (0,golden/* withoutPrivateValues */.oD)((0,golden/* goldenExamples */.tL)(test, label), features);
    const predictBatch = (batch) => (0,predict/* predict */.K$)(tf, model, { transform, label }, batch);
    await (0,batch_independence/* requireBatchIndependence */.M)(predictBatch, chosen, JSON.stringify(name));
    return (0,golden/* makeGolden */.YM)(engine, features, label, chosen, await predictBatch(chosen));
}
/** Returns the metrics of the model's epoch by readable names. */
function metricsOf({ history, epoch }) {
    const last = history.find((record) => record.epoch === epoch);
    if (!last)
        return {};
    const outputs = Object.entries(last.outputs ?? {});
    return Object.fromEntries([
        ...namedMeans(last),
        ...outputs.flatMap(([output, means]) => namedMeans(means).map(([name, value]) => [`${name} of ${output}`, value])),
    ]);
}
function namedMeans({ loss, accuracy, validationLoss, validationAccuracy }) {
    const named = {
        'training loss': loss,
        'training accuracy': accuracy,
        'validation loss': validationLoss,
        'validation accuracy': validationAccuracy,
    };
    return Object.entries(named).flatMap(([name, value]) => value === null ? [] : [[name, value]]);
}


/***/ }),

/***/ 79522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireBatchIndependence)
/* harmony export */ });
/* harmony import */ var _dataset_examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65675);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _predict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98198);



/** Number of examples in the batch with which single predictions are compared. */
const batchSize = 16;
/** Number of examples that are also predicted alone. */
const singles = 3;
/**
 * Differences that rounding may cause, relative to the largest prediction in the batch: kernels sum in another order
 * for another batch size.
 */
const tolerance = { absolute: 1e-5, relative: 1e-3 };
/**
 * Checks that the prediction for an example does not depend on the rest of its batch, by predicting some examples alone
 * and together.
 * @param name names the model in messages
 * @throws UserError for a model that normalizes by the batch, for example because it was exported in training mode
 */
async function requireBatchIndependence(predict, examples, name) {
    if (examples.size < 2)
        return;
    const together = await predict((0,_dataset_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceBatch */ .D)(examples, 0, Math.min(examples.size, batchSize)));
    for (let example = 0; example < Math.min(together.size, singles); example++) {
        const alone = await predict((0,_dataset_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceBatch */ .D)(examples, example, 1));
        for (const index of (together.widths ?? [together.width]).keys())
            compare((0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .selectOutput */ .S0)(alone, index), (0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .selectOutput */ .S0)(together, index), example, name);
    }
}
function compare(alone, together, example, name) {
    const largest = together.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const allowed = tolerance.absolute + tolerance.relative * largest;
    const start = example * together.width;
    const position = alone.values.findIndex((value, index) => {
        const other = together.values[start + index] ?? NaN;
        return !Object.is(value, other) && !(Math.abs(value - other) <= allowed);
    });
    if (position < 0)
        return;
    const [one, other] = [alone.values[position], together.values[start + position]].map((value) => value?.toPrecision(4));
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'MODEL_DEPENDS_ON_BATCH',
        found: `a model ${name} whose prediction for an example depends on the rest of the batch: ${one} alone, ${other} in a batch of ${together.size}`,
        expected: 'a prediction that depends only on the example',
        hint: 'Export the model in inference mode (PyTorch: `model.eval()`; Keras: no `training=True`) and without operations across the batch.',
    });
}


/***/ }),

/***/ 34942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sampleText),
/* harmony export */   K: () => (/* binding */ classSampleSchema)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);



/** Schema of the number of examples that each epoch of a training has of a class, and of those in the training split. */
const classSampleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    drawn: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    available: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** Describes the examples of an epoch: `180 drawn from 100: ham 90 of 90, spam 90 of 10`. */
function sampleText(classes) {
    const parts = classes.map(({ name, drawn, available }) => `${name} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(drawn)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(available)}`);
    const [drawn, available] = [(0,d3_array__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(classes, (each) => each.drawn), (0,d3_array__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(classes, (each) => each.available)];
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(drawn)} drawn from ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(available)}: ${parts.join(', ')}`;
}


/***/ }),

/***/ 55545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ exampleCodec)
});

// EXTERNAL MODULE: ./node_modules/fast-png/lib/index.js + 13 modules
var lib = __webpack_require__(79673);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/images/bad-image.js
var bad_image = __webpack_require__(49063);
// EXTERNAL MODULE: ./build/core/js/src/images/image-header.js + 2 modules
var image_header = __webpack_require__(78017);
// EXTERNAL MODULE: ./build/core/js/src/images/read-pixels.js + 16 modules
var read_pixels = __webpack_require__(20201);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/model/example-codec/invalid-example.js


/** Maximum number of columns or categories in one message. */
const mostListed = 20;
/** Returns the error for an invalid value at `location` of a request. */
function invalidExample(location, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'SERVING_INVALID_REQUEST',
        found: `${found} at ${location}`,
        expected,
        hint: 'Send raw values, like the requests in golden.json of the model.',
    });
}
/** Describes a value of unknown type, shortened. */
function describeValue(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (isObject(value))
        return `an object with ${(0,format/* listNames */.Zv)(Object.keys(value), mostListed) || 'no keys'}`;
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/core/js/src/model/example-codec/image-codec.js






/**
 * Returns the codec for images of pixels from 0 to 255, channels last. A client sends nested numbers, `[height][width]` or
 * `[height][width][channels]`, or `{b64}` with an image file or with the bare pixels.
 */
function imageCodec(features) {
    return {
        encode: (image) => encodePng(features, image.features),
        decode: (images, first = 0) => {
            const size = (0,dataset_features/* pixelsOf */.rr)(features);
            const pixels = new Uint8Array(images.length * size);
            for (const [index, image] of images.entries())
                decodeInto(features, image, pixels.subarray(index * size, (index + 1) * size), `instances[${first + index}]`);
            return { size: images.length, features: pixels };
        },
    };
}
/** Returns pixels as a PNG file. */
function encodePng({ width, height, channels }, pixels) {
    const png = (0,lib/* encode */.lF)({ width, height, channels, depth: 8, data: Uint8Array.from(pixels) });
    return { b64: Buffer.from(png).toString('base64') };
}
/**
 * Decodes an image of a request.
 * @throws UserError that names the location and the expected value
 */
function decodeInto(features, image, into, location) {
    if (Array.isArray(image))
        decodeNested(features, image, into, location);
    else if (isObject(image) && typeof image['b64'] === 'string')
        decodeBase64(features, image['b64'], into, `${location}.b64`);
    else
        throw invalidExample(location, describeValue(image), `an image: nested numbers (${describeSize(features)}) or {"b64": "…"} with an image file`);
}
function decodeNested({ height, width, channels }, image, into, location) {
    let offset = 0;
    for (const [y, row] of parseList(image, height, location, 'rows').entries())
        for (const [x, cell] of parseList(row, width, `${location}[${y}]`, 'pixels').entries()) {
            if (channels === 1 && !Array.isArray(cell)) {
                into[offset++] = parsePixel(cell, `${location}[${y}][${x}]`);
                continue;
            }
            for (const [c, value] of parseList(cell, channels, `${location}[${y}][${x}]`, 'channels').entries())
                into[offset++] = parsePixel(value, `${location}[${y}][${x}][${c}]`);
        }
}
function parseList(value, length, location, unit) {
    if (!Array.isArray(value))
        throw invalidExample(location, describeValue(value), `a list of ${length} ${unit}`);
    if (value.length !== length)
        throw invalidExample(location, `a list of ${value.length}`, `a list of ${length} ${unit}`);
    return value;
}
function parsePixel(value, location) {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255)
        return value;
    throw invalidExample(location, describeValue(value), 'a whole number from 0 to 255 (pixels are sent raw; the model scales them)');
}
function decodeBase64(features, text, into, location) {
    if (text.length % 4 !== 0 || !/^[\w+/-]*={0,2}$/.test(text))
        throw invalidExample(location, 'text that is not base64', `${describeSize(features)} pixels as base64`);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length === into.length && (0,image_header/* formatOfBytes */.Sb)(bytes) === null) {
        into.set(bytes);
        return;
    }
    try {
        (0,read_pixels/* readPixels */.a)(bytes, features, into);
    }
    catch (error) {
        if (!(error instanceof bad_image/* BadImage */.Z))
            throw error;
        throw invalidExample(location, error.message, `${imageFile(features)}, or ${into.length} bytes of pixels`);
    }
}
function imageFile({ fit, height, width }) {
    return `an image file${fit === undefined ? ` ${width} wide and ${height} high` : ''}`;
}
function describeSize({ height, width, channels }) {
    return channels === 1 ? `${height}×${width}` : `${height}×${width}×${channels}`;
}

// EXTERNAL MODULE: ./build/core/js/src/transform/durations.js
var durations = __webpack_require__(10047);
// EXTERNAL MODULE: ./build/core/js/src/transform/date-format.js
var date_format = __webpack_require__(18698);
;// CONCATENATED MODULE: ./build/core/js/src/model/example-codec/row-codec.js






/**
 * Returns the codec for rows of a table: objects of named values. Columns that are not features of the model are ignored; optional
 * columns may be null or absent.
 */
function rowCodec(features) {
    const columns = features.columns.map(columnCodec);
    return {
        encode: ({ features: values, texts = [], images = [] }) => Object.fromEntries(columns.map(({ name, encode }, index) => [
            name,
            encode(values[index] ?? Number.NaN, { texts, images }),
        ])),
        decode: (rows, first = 0) => {
            const content = { texts: [], images: [] };
            const values = new Float64Array(rows.length * columns.length);
            for (const [index, row] of rows.entries()) {
                const location = `instances[${first + index}]`;
                if (!isObject(row)) {
                    const names = (0,format/* listNames */.Zv)(columns.map(({ name }) => name), mostListed);
                    throw invalidExample(location, describeValue(row), `an object with ${names}`);
                }
                for (const [position, { name, decode }] of columns.entries())
                    values[index * columns.length + position] = decode(Object.hasOwn(row, name) ? row[name] : undefined, `${location}.${name}`, content);
            }
            return { size: rows.length, features: values, ...content };
        },
    };
}
function columnCodec(column) {
    const { encode, decode } = valueCodec(column);
    // A missing image is one of constant pixels.
    if (column.optional !== true || column.type === 'image')
        return { name: column.name, encode, decode };
    return {
        name: column.name,
        encode: (raw, content) => (Number.isNaN(raw) ? null : encode(raw, content)),
        decode: (value, location, content) => value === null || value === undefined ? Number.NaN : decode(value, location, content),
    };
}
function valueCodec(column) {
    switch (column.type) {
        case 'number':
            return {
                encode: (raw) => raw,
                decode: (value, location) => {
                    if (typeof value === 'number' && Number.isFinite(Math.fround(value)))
                        return value;
                    throw invalidExample(location, describeValue(value), 'a number');
                },
            };
        case 'category': {
            const { categories, open } = column;
            const codes = new Map(categories.map((category, code) => [category, code]));
            return {
                // A category that stands for all others; a known one would change the prediction.
                encode: (raw) => categories[raw] ?? otherThan(codes),
                decode: (value, location) => {
                    const code = isScalar(value) ? codes.get(spellingOf(value)) : undefined;
                    if (code !== undefined)
                        return code;
                    if (open === true && isScalar(value))
                        return categories.length;
                    throw invalidExample(location, describeValue(value), `one of ${(0,format/* listNames */.Zv)(categories, mostListed)}`);
                },
            };
        }
        case 'text':
            return {
                encode: (raw, { texts }) => texts[raw] ?? '',
                decode: (value, location, { texts }) => {
                    // Numbers and truth values of a typed source are texts of the dataset, too.
                    if (isScalar(value))
                        return texts.push(String(value)) - 1;
                    throw invalidExample(location, describeValue(value), 'a text');
                },
            };
        case 'image':
            return {
                encode: (raw, { images }) => encodePng(column, images[raw] ?? new Uint8Array((0,dataset_features/* pixelsOf */.rr)(column))),
                decode: (value, location, { images }) => {
                    const pixels = new Uint8Array((0,dataset_features/* pixelsOf */.rr)(column));
                    if (column.fill !== undefined && (value === null || value === undefined))
                        pixels.fill(column.fill);
                    else
                        decodeInto(column, value, pixels, location);
                    return images.push(pixels) - 1;
                },
            };
        case 'duration':
            return {
                encode: (raw) => raw,
                decode: (value, location) => {
                    const seconds = typeof value === 'string' ? (0,durations/* parseDuration */.E)(value) : value;
                    if (typeof seconds === 'number' && Number.isFinite(Math.fround(seconds)))
                        return seconds;
                    throw invalidExample(location, describeValue(value), 'a number of seconds, or a duration such as 1:30:00 or PT90M');
                },
            };
        case 'date': {
            const { format } = column;
            const read = (0,date_format/* dateReader */.y)(format);
            return {
                encode: (raw) => new Date(raw).toISOString(),
                decode: (value, location) => {
                    const time = typeof value === 'string' ? read(value) : value;
                    if (typeof time === 'number' && Number.isFinite(time))
                        return time;
                    throw invalidExample(location, describeValue(value), `a date such as 2026-01-31 or 2026-01-31T12:00:00Z${format === undefined ? '' : `, or in the format ${format}`}`);
                },
            };
        }
    }
}
function otherThan(codes) {
    let other = 'other';
    while (codes.has(other))
        other += '_';
    return other;
}
/** Numbers and truth values have the spelling of the dataset's categories: `1` for `1.0`, `true` for `True`. */
function spellingOf(value) {
    const text = String(value);
    return /^(?:True|TRUE|False|FALSE)$/.test(text) ? text.toLowerCase() : text;
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./build/core/js/src/model/example-codec.js


/** Returns the codec for examples with these features. */
function exampleCodec(features) {
    switch (features.kind) {
        case 'image':
            return imageCodec(features);
        case 'table':
            return rowCodec(features);
    }
}


/***/ }),

/***/ 58785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ exampleRequest)
/* harmony export */ });
/** Longest body in a command. */
const mostCharacters = 4000;
/** Longest text of an example; longer ones are cut, which the model accepts as well. */
const mostText = 200;
/**
 * Returns a command that predicts one example with a server of the model.
 * @param url address of the server, such as `http://localhost:8080`
 * @param golden the requests from which the shortest one is taken; without them, the example follows from the features
 */
function exampleRequest(url, features, golden) {
    const inputs = golden?.requests.map(({ input }) => input) ?? [exampleOf(features)];
    const [shortest = ''] = inputs.map(bodyOf).sort((one, other) => one.length - other.length);
    if (features.kind === 'image' && (shortest.length > mostCharacters || golden === null))
        return `curl ${url}/predict --data-binary @${imageFile}`;
    const text = onlyText(features, shortest);
    if (text !== null)
        return `curl ${url}/predict -H 'Content-Type: text/plain' -d ${quote(text)}`;
    const body = shortest.length > mostCharacters ? shortest.replace(/\{"b64":"[^"]*"\}/g, '{"b64":""}') : shortest;
    // The shell inserts the file into the empty text, which no other value of a row can contain in this form.
    return `curl ${url}/predict -d ${quote(body).replaceAll('{"b64":""}', `{"b64":"'"$(base64 -w 0 ${imageFile})"'"}`)}`;
}
/** Name of a file in a command, in place of an image that is too large for it. */
const imageFile = 'image.png';
/** Returns an example as JSON, with escapes for characters that are not visible, so that they stay inside the command. */
function bodyOf(input) {
    return JSON.stringify(withShortTexts(input)).replace(/\p{C}/gu, (character) => Array.from({ length: character.length }, (_, index) => String.raw `\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
}
function withShortTexts(input) {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
        return input;
    return Object.fromEntries(Object.entries(input).map(([name, value]) => [
        name,
        typeof value === 'string' && name !== 'b64' ? value.slice(0, mostText).toWellFormed() : value,
    ]));
}
/** Returns the text of a model with one column of texts; null if JSON is needed. */
function onlyText(features, body) {
    if (features.kind !== 'table' || features.columns.length > 1)
        return null;
    const [column] = features.columns;
    if (column?.type !== 'text')
        return null;
    const parsed = JSON.parse(body);
    const values = typeof parsed === 'object' && parsed !== null ? Object.values(parsed) : [];
    const [text] = values;
    // curl reads a body that starts with @ from a file, and an empty body is no example.
    return typeof text === 'string' && text !== '' && !text.startsWith('@') && !/\p{C}/u.test(text)
        ? text
        : null;
}
function exampleOf(features) {
    if (features.kind === 'image')
        return { b64: '' };
    return Object.fromEntries(features.columns.map((column) => [column.name, valueOf(column)]));
}
function valueOf(column) {
    switch (column.type) {
        case 'number':
            return 0;
        case 'category':
            return column.categories[0] ?? '';
        case 'date':
            return '2026-01-31';
        case 'duration':
            return '1:30:00';
        case 'text':
            return 'a text';
        case 'image':
            return { b64: '' };
    }
}
function quote(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 15518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ makeGolden),
/* harmony export */   nD: () => (/* binding */ compareGolden),
/* harmony export */   oD: () => (/* binding */ withoutPrivateValues),
/* harmony export */   tL: () => (/* binding */ goldenExamples)
/* harmony export */ });
/* unused harmony exports float32Tolerance, chooseGolden */
/* harmony import */ var _dataset_examples_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65675);
/* harmony import */ var _dataset_private_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61172);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _predict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98198);
/* harmony import */ var _example_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55545);





const fewest = 10;
/** Differences that are allowed between the outputs of two engines in float32. */
const float32Tolerance = { absolute: 1e-5, relative: 1e-4 };
/** Returns the examples that `chooseGolden` chooses. */
function goldenExamples(source, target) {
    return source.readWithIds(chooseGolden(source, target).map((start) => ({ start, count: 1 })));
}
/**
 * Chooses at least ten examples (all, if there are fewer), and at least one of each class. Classes take turns in the
 * order of the split: the first example of every class, then the second of every class, and so on. For numbers, the
 * examples are evenly spaced over the split. With several outputs, the choices of all outputs are combined.
 * @returns indices of the examples, ascending
 */
function chooseGolden(source, target) {
    const { size } = source;
    const chosen = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(target).flatMap(({ label }, index) => {
        switch (label.kind) {
            case 'class':
                return chooseOfEachClass(source, target, index);
            case 'number':
                return chooseEvenly(size);
        }
    });
    return [...new Set(chosen)].sort((a, b) => a - b);
}
/** Returns the examples with 0, or an empty text, for the values of private columns, which no artifact may contain. */
function withoutPrivateValues(examples, features) {
    const hidden = (0,_dataset_private_names_js__WEBPACK_IMPORTED_MODULE_3__/* .privateNames */ .o)(features);
    if (features.kind !== 'table' || hidden.size === 0)
        return examples;
    const values = Float64Array.from(examples.features);
    const texts = [...(examples.texts ?? []), ''];
    for (const [position, { name, type }] of features.columns.entries())
        if (hidden.has(name))
            for (let index = position; index < values.length; index += features.columns.length)
                values[index] = type === 'text' ? texts.length - 1 : 0;
    return { ...examples, features: values, texts };
}
/** Combines the chosen examples with the trained model's outputs for them. */
function makeGolden(engine, features, target, chosen, outputs) {
    const { encode } = (0,_example_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleCodec */ .D)(features);
    return {
        engine,
        ...formOf(target, outputs),
        requests: chosen.ids.map((id, index) => ({
            id,
            input: encode((0,_dataset_examples_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceBatch */ .D)(chosen, index, 1)),
            output: [...outputs.values.subarray(index * outputs.width, (index + 1) * outputs.width)],
        })),
    };
}
/** Returns the kinds and tolerances by which the outputs are compared. */
function formOf(target, { widths = [] }) {
    if (target.kind !== 'multi-output')
        return { kind: target.kind, tolerance: float32Tolerance };
    return {
        kind: 'multi-output',
        outputs: target.outputs.map(({ name, label }, index) => ({
            name,
            kind: label.kind,
            width: widths[index] ?? 0,
            tolerance: float32Tolerance,
        })),
    };
}
/**
 * Compares outputs with the golden ones, request by request. Every value must be within `absolute + relative × |golden
 * value|`. The class must be the same, unless the two highest golden scores are within that tolerance of each other.
 * @param outputs one list of values for each golden request, in the same order
 */
function compareGolden(golden, outputs) {
    const requests = golden.requests.length;
    if (outputs.length !== requests)
        return {
            passed: false,
            requests,
            differences: [{ id: '*', reason: `${outputs.length} responses to ${requests} requests` }],
        };
    const differences = golden.requests.flatMap(({ id, output }, index) => {
        const reason = difference(golden, output, outputs[index] ?? []);
        return reason === null ? [] : [{ id, reason }];
    });
    return differences.length === 0 ? { passed: true, requests } : { passed: false, requests, differences };
}
function difference(form, golden, actual) {
    if (actual.length !== golden.length)
        return `${actual.length} values instead of ${golden.length}`;
    if (form.kind !== 'multi-output')
        return differenceOfOutput(form, golden, actual);
    let start = 0;
    for (const { name, width, ...output } of form.outputs) {
        const outputPart = (values) => values.slice(start, start + width);
        const reason = differenceOfOutput(output, outputPart(golden), outputPart(actual));
        if (reason !== null)
            return `${name}: ${reason}`;
        start += width;
    }
    return null;
}
function differenceOfOutput({ kind, tolerance }, golden, actual) {
    for (const [index, expected] of golden.entries()) {
        const value = actual[index] ?? Number.NaN;
        const allowed = allowance(tolerance, expected);
        if (!(Math.abs(value - expected) <= allowed))
            return `value ${index} is ${value} instead of ${expected} ± ${allowed.toPrecision(2)}`;
    }
    if (kind === 'class' && (0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedClass */ .Bc)(actual) !== (0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedClass */ .Bc)(golden) && !isClose(tolerance, golden))
        return `class ${(0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedClass */ .Bc)(actual)} instead of ${(0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedClass */ .Bc)(golden)}`;
    return null;
}
/**
 * Returns true when the scores do not determine the class: the two highest, or a single score and one half, are within
 * the tolerance.
 */
function isClose(tolerance, scores) {
    const [highest = 0, second = 0.5] = scores.toSorted((a, b) => b - a);
    return Math.abs(highest - second) <= allowance(tolerance, highest);
}
function allowance({ absolute, relative }, expected) {
    return absolute + relative * Math.abs(expected);
}
function chooseOfEachClass(source, target, output) {
    const ofClass = firstOfEachClass(source, target, output);
    const chosen = [];
    for (let round = 0; round === 0 || chosen.length < Math.min(fewest, source.size); round += 1)
        for (const indices of ofClass.values()) {
            const index = indices[round];
            if (index !== undefined)
                chosen.push(index);
        }
    return chosen;
}
/** Returns the first examples of each class; there are never more rounds than `fewest`. */
function firstOfEachClass(source, target, output) {
    const ofClass = new Map();
    let index = 0;
    for (const labels of source.labels())
        for (const label of (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(target, output, labels)) {
            const indices = ofClass.get(label);
            if (indices === undefined)
                ofClass.set(label, [index]);
            else if (indices.length < fewest)
                indices.push(index);
            index += 1;
        }
    return ofClass;
}
function chooseEvenly(size) {
    const count = Math.min(fewest, size);
    return Array.from({ length: count }, (_, position) => Math.floor((position * size) / count));
}


/***/ })

};
