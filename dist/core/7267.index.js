export const id = 7267;
export const ids = [7267];
export const modules = {

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ assertAllCounted),
/* harmony export */   SJ: () => (/* binding */ countsByRule),
/* harmony export */   g2: () => (/* binding */ missingRowsWarning),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);


/**
 * Checks that each row of the sources is in a split, in quarantine, or dropped by a named rule.
 * @throws Error otherwise, which is an internal error
 */
function assertAllCounted({ cleaned, rows }) {
    const { read, quarantined, missingRows, duplicates } = cleaned;
    const counted = (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Object.values(rows)) + quarantined + missingRows + duplicates;
    if (counted !== read)
        throw new Error(`${read} rows were read, but ${counted} were kept, quarantined or dropped`);
}
/** Returns the numbers of rows by rule and of filled values, for tables in reports; rules without rows are left out. */
function countsByRule({ cleaned, rows, }) {
    const { read, quarantined, missingRows, missing, duplicates, filled = {} } = cleaned;
    const lacking = missingText(missing);
    const counts = [
        ['Rows quarantined', quarantined],
        [`Rows dropped for missing values${lacking === '' ? '' : ` (${lacking})`}`, missingRows],
        ['Rows dropped as duplicates', duplicates],
    ];
    return [
        ['Rows read', read],
        ...counts.filter(([, count]) => count > 0),
        ['Rows kept', (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Object.values(rows))],
        ...Object.entries(filled).map(([column, count]) => [`Values of ${column} filled forward`, count]),
    ].map(([name, count]) => [name, count.toLocaleString('en')]);
}
const mostLacking = 5;
/** Returns `age 12, city 3`: the columns with the most missing values. */
function missingText(missing) {
    const columns = Object.entries(missing).sort(([, a], [, b]) => b - a);
    const listed = columns.slice(0, mostLacking).map(([column, count]) => `${column} ${count}`);
    const more = columns.length - listed.length;
    return `${listed.join(', ')}${more > 0 ? ` and ${more} more columns` : ''}`;
}
/** A larger share of dropped rows is reported. */
const mostDropped = 0.05;
/** Returns a warning if many rows were dropped for missing values. */
function missingRowsWarning({ cleaned, label }) {
    const { read, missingRows, missing } = cleaned;
    if (missingRows <= read * mostDropped)
        return [];
    const [most] = Object.entries(missing).sort(([, a], [, b]) => b - a);
    const column = most ? `, ${most[1]} of them in ${most[0]}` : '';
    const percent = ((100 * missingRows) / read).toFixed(missingRows / read < 0.1 ? 1 : 0);
    const isLabel = (0,_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).some((output) => output.label.column === most?.[0]);
    const advice = isLabel
        ? 'A row without a label teaches nothing; check that labels are not missing for a reason.'
        : 'To keep them, replace the values with `clean: {missing: {numbers: median, categories: mode}}`.';
    return [`Dropped ${missingRows} of ${read} rows (${percent} %) for missing values${column}. ${advice}`];
}


/***/ }),

/***/ 81543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listColumns)
/* harmony export */ });
/** Returns the names of the columns; consecutive lags are written as `sales[-1] to sales[-7]`. */
function listColumns({ columns }) {
    const runs = [];
    for (const column of columns) {
        const run = runs.at(-1);
        if (run !== undefined && follows(run.last, column))
            run.last = column;
        else
            runs.push({ first: column, last: column });
    }
    return runs
        .map(({ first, last }) => (first === last ? first.name : `${first.name} to ${last.name}`))
        .join(', ');
}
/** Returns true if a column has the values of the row before those of another column. */
function follows(before, after) {
    if (before.type !== 'number' || after.type !== 'number')
        return false;
    const [one, other] = [before.lag, after.lag];
    return one !== undefined && one.column === other?.column && one.rows + 1 === other.rows;
}


/***/ }),

/***/ 64577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ combinedOf),
/* harmony export */   x: () => (/* binding */ combinedRows)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);

/** Returns the features that a join or a query adds. */
function combinedOf(features) {
    return features.kind === 'table' ? features.combined : undefined;
}
/** Returns a row for the features that a join or a query adds: a title, and the columns with their sources. */
function combinedRows(combined) {
    if (combined === undefined)
        return [];
    return [[titles[combined.by], (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(combined.columns.map(columnText), mostListed)]];
}
const mostListed = 50;
const titles = {
    join: 'Joined columns, which a client sends',
    query: 'Columns of the query, which a client sends',
};
function columnText({ name, sources }) {
    return `${name} (${sources.length === 0 ? 'computed' : sources.join(', ')})`;
}


/***/ }),

/***/ 65675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sliceBatch)
/* harmony export */ });
/** Returns consecutive examples of a batch, without copying. */
function sliceBatch(batch, start, count) {
    const { size, features, texts, images } = batch;
    const width = size === 0 ? 0 : features.length / size;
    return { size: count, features: features.subarray(start * width, (start + count) * width), texts, images };
}


/***/ }),

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
// EXTERNAL MODULE: ./build/core/js/src/model/card-metadata.js + 1 modules
var card_metadata = __webpack_require__(85116);
// EXTERNAL MODULE: ./build/core/js/src/model/example-request.js
var example_request = __webpack_require__(58785);
;// CONCATENATED MODULE: ./build/core/js/src/model/card.js









/**
 * Returns a model card in Markdown: the sections of Mitchell et al., "Model Cards for Model Reporting" (2019), under
 * the metadata of Hugging Face. It contains the facts from the pipeline, and placeholders for facts that only the
 * authors have. Equal facts give equal text.
 */
function writeModelCard(facts) {
    const { details, float32Weights, dataset, metrics, validated, sample, golden, engine } = facts;
    return `${(0,card_metadata/* cardMetadata */.U)({
        details,
        license: null,
        indexed: details.name,
        result: { dataset: dataset.digest, split: 'validation', metrics: validated },
    })}
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
        ...(details.datasetLicense === undefined ? [] : [['Licence', details.datasetLicense]]),
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
    const { servingExpectations, license } = dataset.details;
    const details = {
        name,
        ...signature,
        ...(servingExpectations && { servingExpectations }),
        ...(license !== undefined && { datasetLicense: license }),
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
        validated: validationMetrics(training),
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
/** Returns the metrics of the validation split at the model's epoch. */
function validationMetrics({ history, epoch }) {
    const last = history.find((record) => record.epoch === epoch);
    if (!last)
        return [];
    const outputs = [[null, last], ...Object.entries(last.outputs ?? {})];
    return outputs.flatMap(([output, { validationLoss, validationAccuracy }]) => Object.entries({ loss: validationLoss, accuracy: validationAccuracy }).flatMap(([type, value]) => value === null ? [] : [{ type, name: output === null ? type : `${type} of ${output}`, value }]));
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

/***/ 85116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ cardMetadata),
  _: () => (/* binding */ replaceMetadata)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
;// CONCATENATED MODULE: ./build/core/js/src/model/hub-license.js
/** Licences that Hugging Face lists under their SPDX identifiers in lower case. */
const listed = new Set([
    ...[
        'apache-2.0',
        'mit',
        'afl-3.0',
        'artistic-2.0',
        'bsl-1.0',
        'bsd-2-clause',
        'bsd-3-clause',
        'bsd-3-clause-clear',
    ],
    ...[
        'cc0-1.0',
        'cc-by-2.0',
        'cc-by-2.5',
        'cc-by-3.0',
        'cc-by-4.0',
        'cc-by-sa-3.0',
        'cc-by-sa-4.0',
        'cc-by-nc-2.0',
    ],
    ...[
        'cc-by-nc-3.0',
        'cc-by-nc-4.0',
        'cc-by-nd-4.0',
        'cc-by-nc-nd-3.0',
        'cc-by-nc-nd-4.0',
        'cc-by-nc-sa-2.0',
    ],
    ...[
        'cc-by-nc-sa-3.0',
        'cc-by-nc-sa-4.0',
        'ecl-2.0',
        'epl-1.0',
        'epl-2.0',
        'eupl-1.1',
        'eupl-1.2',
        'isc',
        'lppl-1.3c',
    ],
    ...[
        'ms-pl',
        'mpl-2.0',
        'odbl-1.0',
        'ofl-1.1',
        'osl-3.0',
        'postgresql',
        'ncsa',
        'unlicense',
        'zlib',
        'wtfpl',
    ],
]);
/** Returns the metadata of Hugging Face for a licence. A licence that it does not list is `other`, with its name. */
function hubLicense(expression) {
    const id = expression.toLowerCase().replace(/^((?:a|l)?gpl-\d\.\d)-(?:only|or-later)$/, '$1');
    if (id === 'odbl-1.0')
        return { license: 'odbl' };
    if (listed.has(id) || /^(?:a|l)?gpl-\d\.\d$/.test(id))
        return { license: id };
    return { license: 'other', license_name: expression };
}

;// CONCATENATED MODULE: ./build/core/js/src/model/card-metadata.js



/** Returns the metadata of Hugging Face at the beginning of a model card, with a `model-index` if there are metrics. */
function cardMetadata({ details, license, indexed, result }) {
    const { name, features, label } = details;
    const task = pipelineOf(features, label);
    const metrics = [...new Set(result.metrics.map(({ type }) => type))];
    const content = {
        ...(license === null ? {} : hubLicense(license)),
        library_name: 'tfjs',
        model_name: name,
        pipeline_tag: task,
        tags: ['tensorflow.js', ...new Set((0,label_target/* outputsOf */.Yz)(label).map((output) => tagOf(output.label)))],
        ...(metrics.length === 0
            ? {}
            : { metrics, 'model-index': [{ name: indexed, results: [resultOf(task, name, result)] }] }),
    };
    return `---\n${(0,dist/* stringify */.As)(content).trim()}\n---\n`;
}
/** Returns a card with other metadata and the same text. */
function replaceMetadata(card, metadata) {
    return card.replace(/^---\n.*?\n---\n/s, () => metadata);
}
function resultOf(task, name, { dataset, split, metrics }) {
    return {
        task: { type: task },
        dataset: { type: 'private', name: `dataset of ${name}`, split, revision: dataset },
        metrics,
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
/** Reads nested numbers. Texts and closures are made only for an error, since those for each pixel cost more than the pixel. */
function decodeNested({ height, width, channels }, image, into, location) {
    if (image.length !== height)
        throw invalidList(image, height, 'rows', location);
    let offset = 0;
    for (let y = 0; y < height; y++) {
        const row = image[y];
        if (!isListOf(row, width))
            throw invalidList(row, width, 'pixels', `${location}[${y}]`);
        for (let x = 0; x < width; x++) {
            const cell = row[x];
            if (channels === 1 && isPixel(cell))
                into[offset] = cell;
            else if (isListOf(cell, channels) && cell.every(isPixel))
                into.set(cell, offset);
            else
                throw invalidCell(cell, channels, `${location}[${y}][${x}]`);
            offset += channels;
        }
    }
}
function invalidCell(cell, channels, location) {
    if (channels === 1 && !Array.isArray(cell))
        return invalidPixel(cell, location);
    if (!isListOf(cell, channels))
        return invalidList(cell, channels, 'channels', location);
    const channel = cell.findIndex((value) => !isPixel(value));
    return invalidPixel(cell[channel], `${location}[${channel}]`);
}
function isListOf(value, length) {
    return Array.isArray(value) && value.length === length;
}
function invalidList(value, length, unit, location) {
    const found = Array.isArray(value) ? `a list of ${value.length}` : describeValue(value);
    return invalidExample(location, found, `a list of ${length} ${unit}`);
}
function isPixel(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255;
}
function invalidPixel(value, location) {
    return invalidExample(location, describeValue(value), 'a whole number from 0 to 255 (pixels are sent raw; the model scales them)');
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
/* harmony import */ var _text_quote_argument_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85141);

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
        return `curl ${url}/predict -H 'Content-Type: text/plain' -d ${(0,_text_quote_argument_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)}`;
    const body = shortest.length > mostCharacters ? shortest.replace(/\{"b64":"[^"]*"\}/g, '{"b64":""}') : shortest;
    // The shell inserts the file into the empty text, which no other value of a row can contain in this form.
    return `curl ${url}/predict -d ${(0,_text_quote_argument_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(body).replaceAll('{"b64":""}', `{"b64":"'"$(base64 -w 0 ${imageFile})"'"}`)}`;
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


/***/ }),

/***/ 15518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ outputDifference),
/* harmony export */   H6: () => (/* binding */ float32Tolerance),
/* harmony export */   YM: () => (/* binding */ makeGolden),
/* harmony export */   Zj: () => (/* binding */ isClose),
/* harmony export */   nB: () => (/* binding */ allowance),
/* harmony export */   nD: () => (/* binding */ compareGolden),
/* harmony export */   oD: () => (/* binding */ withoutPrivateValues),
/* harmony export */   tL: () => (/* binding */ goldenExamples)
/* harmony export */ });
/* unused harmony export chooseGolden */
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
        const reason = outputDifference(golden, output, outputs[index] ?? []);
        return reason === null ? [] : [{ id, reason }];
    });
    return differences.length === 0 ? { passed: true, requests } : { passed: false, requests, differences };
}
/** Returns how outputs differ from the golden ones of one request, by more than the tolerance; null if they do not. */
function outputDifference(form, golden, actual) {
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
/** Returns the difference from a value that a tolerance allows. */
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


/***/ }),

/***/ 31559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ epochSchema),
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const means = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    loss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    accuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    validationLoss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    validationAccuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/**
 * Means over the examples of an epoch, with weighted losses: of the training split during the updates, and of the
 * validation split after them. With several outputs, the losses are those of all outputs together.
 */
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    epoch: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    ...means.shape,
    /** Means of each output by its name, for several outputs. */
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), means).optional(),
});
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(epochSchema);


/***/ }),

/***/ 99715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ outputIndices),
/* harmony export */   $m: () => (/* binding */ transformParts),
/* harmony export */   AH: () => (/* binding */ inputSpecsOf),
/* harmony export */   DF: () => (/* binding */ outputSpecsOf),
/* harmony export */   WE: () => (/* binding */ explainInputMismatch),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   l1: () => (/* binding */ inputTensors),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   qZ: () => (/* binding */ splitInputs)
/* harmony export */ });
/* harmony import */ var _transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30179);
/* harmony import */ var _transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87989);


/** Returns the inputs of a model with the names of its input layers, in the model's own order. */
function inputSpecsOf(model) {
    return model.inputs.map(toTensorSpec);
}
/** Returns the outputs of a model with the names of the output layers, in the model's own order. */
function outputSpecsOf(model) {
    return model.outputs.map(toTensorSpec);
}
function toTensorSpec({ sourceLayer, shape }) {
    return { name: sourceLayer.name, shape: shape.slice(1) };
}
/** Returns the position among the model's outputs for each output of the target. */
function outputIndices(model, target) {
    if (target.kind !== 'multi-output')
        return [0];
    const names = outputSpecsOf(model).map(({ name }) => name);
    return target.outputs.map(({ name }) => names.indexOf(name));
}
/** Returns the difference between the model's inputs and inputs of these names and sizes; null if they match. */
function explainInputMismatch(model, inputs) {
    const specs = inputSpecsOf(model);
    const wanted = inputs.map((input) => ({ name: input.name, shape: (0,_transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOfInput */ .V4)(input) }));
    const matched = wanted.every(({ name, shape }) => specs.some((port) => port.name === name && fits(port.shape, shape)));
    if (matched && specs.length === wanted.length)
        return null;
    return { found: textOf(specs), expected: `the inputs of the dataset by their names: ${textOf(wanted)}` };
}
/**
 * Divides transformed examples among the inputs of a model.
 * @param parts tensors of the parts of the examples, as `partsOf` returns them
 * @returns a tensor for each input, in the model's own order
 */
function splitInputs(tf, model, inputs, parts) {
    if (inputs === undefined)
        return [...parts];
    const images = inputs.filter((input) => 'image' in input);
    return inputSpecsOf(model).map(({ name }) => {
        const input = inputs.find((candidate) => candidate.name === name);
        if (!input)
            throw new TypeError(`the model has an input ${name} that was not validated`);
        const part = 'image' in input ? parts.length - images.length + images.indexOf(input) : 0;
        const tensor = parts[part];
        if (!tensor)
            throw new TypeError(`no part ${part} for the input ${name}`);
        return 'image' in input ? tensor : tf.gather(tensor, input.positions, 1);
    });
}
/** Returns the transformed values of raw examples for each part, as `partsOf` returns the parts. */
function transformParts(transform, batch) {
    return (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(transform).map((part) => (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPart */ .G7)(transform, part, batch));
}
/**
 * Returns a tensor for each input of a model, in the model's own order.
 * @param values transformed values of `size` examples, as `transformParts` returns them
 */
function inputTensors(tf, model, transform, values, size) {
    const parts = (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(transform).map((part, index) => {
        const ofPart = values[index];
        if (!ofPart)
            throw new TypeError(`no values of part ${index}`);
        return tf.tensor(ofPart, [size, ...part.shape], 'float32');
    });
    return splitInputs(tf, model, transform.inputs, parts);
}
/** Returns true if a shape, in which null stands for any size, matches the wanted one. */
function fits(shape, wanted) {
    return shape.length === wanted.length && shape.every((side, axis) => side === null || side === wanted[axis]);
}
/** Returns the text of inputs or outputs for messages. */
function textOf(specs) {
    return specs
        .map(({ name, shape }) => `${name} [${shape.map((side) => side ?? 'any').join(', ')}]`)
        .join(' and ');
}


/***/ }),

/***/ 11848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   ZX: () => (/* binding */ modelDetailsSchema),
/* harmony export */   tF: () => (/* binding */ goldenSchema)
/* harmony export */ });
/* unused harmony export weightTypes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);
/* harmony import */ var _dataset_serving_expectations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95196);



/** Storage types of the weights in the shards; each type becomes float32 when the model is loaded. */
const weightTypes = ['float32', 'float16', 'uint16', 'uint8'];
/** Schema of the details in the manifest of a model: everything needed to predict class names from raw values. */
const modelDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    features: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresSchema */ .rv,
    label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSchema */ .tX,
    transform: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fittedTransformSchema */ .Cw,
    /** Conditions on the rows that a server receives; without it, there are none. */
    servingExpectations: _dataset_serving_expectations_js__WEBPACK_IMPORTED_MODULE_1__/* .servingExpectationsSchema */ .X.optional(),
    /** Licence of the dataset as an SPDX expression; without it, none is stated. */
    datasetLicense: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Size of `model.json` and its shards together, in bytes. */
    modelBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    weights: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(weightTypes),
});
const tolerance = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ absolute: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), relative: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() });
/** Kind of an output: scores of classes, whose highest must agree, or numbers. */
const outputKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['class', 'number']);
const goldenRequests = {
    /** The engine that computed the outputs. */
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Requests with their outputs; the values of several outputs follow one another. */
    requests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), input: zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9(), output: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).min(1) }))
        .min(1),
};
/** Schema of raw inputs with the trained model's outputs, by which any server of the model can be verified. */
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...goldenRequests, kind: outputKind, tolerance }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...goldenRequests,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('multi-output'),
        outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            kind: outputKind,
            /** Number of values of this output. */
            width: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
            tolerance,
        }))
            .min(2),
    }),
]);
/** Names of the files in a model artifact. */
const modelFiles = {
    topology: 'model.json',
    golden: 'golden.json',
    metrics: 'metrics.json',
    inputs: 'input-statistics.json',
    card: 'MODEL_CARD.md',
};


/***/ }),

/***/ 98198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ predictedClass),
/* harmony export */   K$: () => (/* binding */ predict),
/* harmony export */   P0: () => (/* binding */ inLabelUnits),
/* harmony export */   S0: () => (/* binding */ selectOutput),
/* harmony export */   TT: () => (/* binding */ joinOutputs)
/* harmony export */ });
/* unused harmony exports runNetwork, outputWidths */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _transform_label_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1406);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
/* harmony import */ var _dataset_examples_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65675);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _model_io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99715);






const batchSize = 256;
/**
 * Predicts from raw features: transforms them and runs the network batch by batch. Batches bound the memory and let
 * other work of the process continue in between. All tensors are disposed.
 */
async function predict(tf, model, details, examples) {
    const { size } = examples;
    const widths = outputWidths(model, details.label);
    const width = widths.reduce((sum, one) => sum + one, 0);
    const values = new Float32Array(size * width);
    for (let start = 0; start < size; start += batchSize) {
        if (start > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        const batch = (0,_dataset_examples_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceBatch */ .D)(examples, start, Math.min(batchSize, size - start));
        values.set(await predictBatch(tf, model, details, batch).catch(refuse), start * width);
    }
    return labelOutputs(details, widths, values, size);
}
function labelOutputs({ transform, label }, widths, values, size) {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const outputs = { size, width, values, ...(widths.length > 1 && { widths }) };
    return inLabelUnits(label, transform.labels, outputs);
}
/** Throws a UserError, because layers may fail on their inputs, or the output of a layer may exceed the memory. */
function refuse(error) {
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'MODEL_CANNOT_RUN',
        found: `a model that TensorFlow.js cannot run (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`,
        expected: 'a model that predicts its examples within the memory of this machine',
        hint: 'Make its layers smaller, or use a machine with more memory.',
    }, { cause: error });
}
async function predictBatch(tf, model, details, batch) {
    return runBatch(tf, model, details, (0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .transformParts */ .$m)(details.transform, batch), batch.size);
}
/**
 * Runs the network on transformed examples, all of them in one batch.
 * @param parts as `transformParts` returns them; those of several requests may follow one another
 */
async function runNetwork(tf, model, details, parts, size) {
    const widths = outputWidths(model, details.label);
    const values = await runBatch(tf, model, details, parts, size).catch(refuse);
    return labelOutputs(details, widths, values, size);
}
async function runBatch(tf, model, { transform, label }, parts, size) {
    const outputs = tf.tidy(() => [model.predictOnBatch((0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .inputTensors */ .l1)(tf, model, transform, parts, size))].flat());
    try {
        const values = await Promise.all(outputs.map((output) => output.data()));
        const [only, ...others] = values;
        if (only && others.length === 0)
            return only;
        return joinOutputs((0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .outputIndices */ .$L)(model, label).map((index) => values[index] ?? new Float32Array()), size);
    }
    finally {
        for (const output of outputs)
            output.dispose();
    }
}
/** Returns the values of several outputs, example after example. */
function joinOutputs(outputs, size) {
    const widths = outputs.map(({ length }) => length / size);
    const width = widths.reduce((sum, one) => sum + one, 0);
    const joined = new Float32Array(size * width);
    let offset = 0;
    for (const [index, values] of outputs.entries()) {
        const outputWidth = widths[index] ?? 0;
        for (let row = 0; row < size; row++)
            joined.set(values.subarray(row * outputWidth, (row + 1) * outputWidth), row * width + offset);
        offset += outputWidth;
    }
    return joined;
}
/** Returns outputs in the units of the labels for the outputs of a network that was trained on transformed labels. */
function inLabelUnits(target, labels, outputs) {
    if (labels === undefined)
        return outputs;
    const { size, width, widths = [width] } = outputs;
    const values = Float32Array.from(outputs.values);
    let offset = 0;
    for (const [index, { name }] of (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Yz)(target).entries()) {
        const steps = (0,_transform_label_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .labelStepsOf */ .pS)(labels, name);
        const end = offset + (widths[index] ?? 0);
        if (steps.length > 0)
            for (let row = 0; row < size; row++)
                for (let position = row * width + offset; position < row * width + end; position++)
                    values[position] = (0,_transform_label_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .invertLabelSteps */ .k5)(steps, values[position] ?? Number.NaN);
        offset = end;
    }
    return { ...outputs, values };
}
/**
 * Returns the values of one of a model's outputs.
 * @param index of the output among those of the label
 */
function selectOutput(outputs, index) {
    const { size, width, values, widths } = outputs;
    if (widths === undefined)
        return outputs;
    const outputWidth = widths[index] ?? 0;
    const offset = widths.slice(0, index).reduce((sum, one) => sum + one, 0);
    const taken = new Float32Array(size * outputWidth);
    for (let row = 0; row < size; row++)
        taken.set(values.subarray(row * width + offset, row * width + offset + outputWidth), row * outputWidth);
    return { size, width: outputWidth, values: taken };
}
/** Returns the number of values of each output for one example. */
function outputWidths(model, label) {
    return (0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .outputIndices */ .$L)(model, label).map((index) => model.outputs[index]?.shape.slice(1).reduce((product, size) => product * (size ?? 1), 1) ?? 0);
}
/**
 * Returns the index of the class with the highest score. A single score is that of the second class, which is predicted
 * above one half.
 */
function predictedClass(scores) {
    if (scores.length === 1)
        return (scores[0] ?? 0) > 0.5 ? 1 : 0;
    let best = 0;
    for (let index = 1; index < scores.length; index++)
        if ((scores[index] ?? Number.NaN) > (scores[best] ?? Number.NaN))
            best = index;
    return best;
}


/***/ }),

/***/ 95482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ modelInMemory),
/* harmony export */   cm: () => (/* binding */ loadModel),
/* harmony export */   xS: () => (/* binding */ saveModel)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _stored_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80595);


/**
 * Writes a model without its optimizer into an existing folder: `model.json` and 4 MiB weight shards, which
 * TensorFlow.js loads on every platform.
 */
async function saveModel(tf, model, folder) {
    await save(tf, model, (stored) => (0,_stored_model_js__WEBPACK_IMPORTED_MODULE_1__/* .writeStoredModel */ .sb)(folder, stored));
}
/**
 * Loads a layers model from a folder; quantized weights become float32.
 * @param shown the path in error messages: the user's path if `folder` is a copy
 * @throws UserError when files are missing or truncated, or TensorFlow.js cannot build the model
 */
async function loadModel(tf, folder, shown = folder) {
    const stored = await (0,_stored_model_js__WEBPACK_IMPORTED_MODULE_1__/* .readStoredModel */ .dD)(folder);
    try {
        return await build(tf, stored);
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'MODEL_UNLOADABLE',
            found: `in ${shown} a model that TensorFlow.js cannot build (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`,
            expected: 'layers with matching weights, of types that TensorFlow.js supports',
            hint: 'Build the model from layers and settings that TensorFlow.js supports, and save it again.',
        }, { cause: error });
    }
}
/**
 * Returns the model that results from saving and loading this one.
 * @throws the error of TensorFlow.js or a UserError when the model cannot be saved or loaded
 */
async function modelInMemory(tf, model) {
    const copies = [];
    await save(tf, model, async (stored) => void copies.push(await build(tf, stored)));
    const [copy] = copies;
    if (!copy)
        throw new TypeError('the model was not saved');
    return copy;
}
async function save(tf, model, take) {
    await model.save(tf.io.withSaveHandler(async (artifacts) => {
        await take((0,_stored_model_js__WEBPACK_IMPORTED_MODULE_1__/* .toStoredModel */ .kP)(artifacts, artifacts.weightSpecs ?? [], toBuffer(artifacts.weightData)));
        return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
    }));
}
function build(tf, { description, weights }) {
    const artifacts = {
        modelTopology: description.modelTopology,
        weightSpecs: weights.map(({ spec: { name, shape, dtype, quantization } }) => ({
            name,
            shape,
            dtype,
            ...(quantization && { quantization }),
        })),
        weightData: new Uint8Array(Buffer.concat(weights.map(({ bytes }) => bytes))).buffer,
    };
    return tf.loadLayersModel(tf.io.fromMemory(artifacts));
}
function toBuffer(data) {
    const parts = data === undefined ? [] : Array.isArray(data) ? data : [data];
    return Buffer.concat(parts.map((part) => new Uint8Array(part)));
}


/***/ }),

/***/ 80595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yG: () => (/* binding */ countParameters),
  tK: () => (/* binding */ float32Weights),
  Ty: () => (/* binding */ measureModelBytes),
  U2: () => (/* binding */ namesOfModelFiles),
  dD: () => (/* binding */ readStoredModel),
  kP: () => (/* binding */ toStoredModel),
  sb: () => (/* binding */ writeStoredModel)
});

// UNUSED EXPORTS: valueCount

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/lfs-pointer.js
var lfs_pointer = __webpack_require__(84766);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
;// CONCATENATED MODULE: ./build/core/js/src/model/keras/layer-settings.js
/** Settings of every layer that TensorFlow.js applies. */
const commonSettings = [
    'name',
    'trainable',
    'dtype',
    'batch_input_shape',
    'input_shape',
    'batch_size',
    'input_dtype',
    'weights',
];
/** Settings that affect neither predictions nor further training, regardless of their values. */
const harmlessSettings = [
    'autocast',
    'build_input_shape',
    'fused',
    'implementation',
    'renorm_momentum',
    'seed',
    'synchronized',
    'use_cudnn',
];
const kernel = ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint'];
const bias = ['use_bias', 'bias_initializer', 'bias_regularizer', 'bias_constraint'];
const activation = ['activation', 'activity_regularizer'];
const windows = ['kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate'];
const convolution = {
    applied: ['filters', ...windows, ...kernel, ...bias, ...activation],
    ignored: { groups: [1] },
    unsupported: { padding: ['causal'] },
};
const transposed = {
    applied: convolution.applied.filter((setting) => setting !== 'dilation_rate'),
    ignored: { ...convolution.ignored, dilation_rate: [1], output_padding: [] },
};
const depthwise = ['depthwise_initializer', 'depthwise_regularizer', 'depthwise_constraint'];
const recurrentKernel = ['recurrent_initializer', 'recurrent_regularizer', 'recurrent_constraint'];
const simpleCell = [...kernel, ...recurrentKernel, ...bias, ...activation, 'dropout', 'recurrent_dropout'];
const gatedCell = [...simpleCell, 'recurrent_activation'];
const sequence = ['return_sequences', 'return_state', 'go_backwards', 'stateful', 'unroll'];
const pooling = ['pool_size', 'strides', 'padding'];
const overTime = { data_format: ['channels_last'] };
function recurrent(applied) {
    return {
        applied: [...applied, ...sequence],
        ignored: { time_major: [false], zero_output_for_mask: [false] },
    };
}
/** Settings by class name: every layer class that TensorFlow.js loads, except those that contain a model. */
const layerSettings = new Map([
    ['InputLayer', { applied: ['sparse'], ignored: { ragged: [false], optional: [false] } }],
    ['Activation', { applied: ['activation'] }],
    ['ReLU', { applied: ['max_value'], ignored: { negative_slope: [0], threshold: [0] } }],
    ['LeakyReLU', { applied: ['alpha'] }],
    ['PReLU', { applied: ['alpha_initializer', 'alpha_regularizer', 'alpha_constraint', 'shared_axes'] }],
    ['ELU', { applied: ['alpha'] }],
    ['ThresholdedReLU', { applied: ['theta'] }],
    ['Softmax', { applied: ['axis'] }],
    ['Dense', { applied: ['units', 'input_dim', ...kernel, ...bias, ...activation] }],
    ['Conv1D', convolution],
    ['Conv2D', convolution],
    ['Conv3D', convolution],
    ['Conv2DTranspose', transposed],
    ['Conv3DTranspose', transposed],
    [
        'SeparableConv2D',
        {
            applied: [
                'filters',
                'depth_multiplier',
                ...windows,
                ...depthwise,
                'pointwise_initializer',
                'pointwise_regularizer',
                'pointwise_constraint',
                ...bias,
                ...activation,
            ],
            ignored: { groups: [1] },
        },
    ],
    [
        'DepthwiseConv2D',
        {
            applied: [
                'depth_multiplier',
                ...windows.filter((setting) => setting !== 'dilation_rate'),
                ...depthwise,
                ...bias,
                ...activation,
            ],
            ignored: { groups: [1], dilation_rate: [1] },
        },
    ],
    ['Cropping2D', { applied: ['cropping', 'data_format'] }],
    [
        'UpSampling2D',
        // Keras interpolates from the centres of pixels, TensorFlow.js from their corners.
        {
            applied: ['size', 'data_format', 'interpolation'],
            keras: { different: { interpolation: ['bilinear'] } },
        },
    ],
    ['ZeroPadding2D', { applied: ['padding', 'data_format'] }],
    // TensorFlow.js also writes the settings of the cell next to the cell.
    ['RNN', recurrent(['cell', 'cells', 'units', 'unit_forget_bias', 'reset_after', ...gatedCell])],
    ['SimpleRNNCell', { applied: ['units', ...simpleCell] }],
    ['SimpleRNN', recurrent(['units', ...simpleCell])],
    ['GRUCell', { applied: ['units', 'reset_after', ...gatedCell], unsupported: { reset_after: [true] } }],
    ['GRU', { ...recurrent(['units', 'reset_after', ...gatedCell]), unsupported: { reset_after: [true] } }],
    ['LSTMCell', { applied: ['units', 'unit_forget_bias', ...gatedCell] }],
    ['LSTM', recurrent(['units', 'unit_forget_bias', ...gatedCell])],
    ['StackedRNNCells', { applied: ['cells'] }],
    ['ConvLSTM2DCell', { applied: ['filters', ...windows, 'unit_forget_bias', ...gatedCell] }],
    ['ConvLSTM2D', recurrent(['filters', ...windows, 'unit_forget_bias', ...gatedCell])],
    ['TimeDistributed', { applied: ['layer'] }],
    ['Bidirectional', { applied: ['layer', 'merge_mode'], keras: { masks: { return_sequences: [true] } } }],
    ['Dropout', { applied: ['rate', 'noise_shape'] }],
    ['SpatialDropout1D', { applied: ['rate', 'noise_shape'] }],
    ['GaussianNoise', { applied: ['stddev'] }],
    ['GaussianDropout', { applied: ['rate'] }],
    ['AlphaDropout', { applied: ['rate', 'noise_shape'] }],
    ['Flatten', { applied: ['data_format'] }],
    ['RepeatVector', { applied: ['n'] }],
    ['Reshape', { applied: ['target_shape'] }],
    ['Permute', { applied: ['dims'] }],
    ['Masking', { applied: ['mask_value'] }],
    [
        'Embedding',
        {
            applied: [
                'input_dim',
                'output_dim',
                'input_length',
                'mask_zero',
                'embeddings_initializer',
                'embeddings_regularizer',
                'embeddings_constraint',
                'activity_regularizer',
            ],
            ignored: { sparse: [false, true] },
        },
    ],
    ['Add', { applied: [] }],
    ['Multiply', { applied: [] }],
    ['Average', { applied: [] }],
    ['Maximum', { applied: [] }],
    ['Minimum', { applied: [] }],
    ['Concatenate', { applied: ['axis'] }],
    ['Dot', { applied: ['axes', 'normalize'] }],
    [
        'BatchNormalization',
        {
            applied: [
                'axis',
                'momentum',
                'epsilon',
                'center',
                'scale',
                'beta_initializer',
                'gamma_initializer',
                'moving_mean_initializer',
                'moving_variance_initializer',
                'beta_constraint',
                'gamma_constraint',
                'beta_regularizer',
                'gamma_regularizer',
            ],
            ignored: { renorm: [false] },
        },
    ],
    [
        'LayerNormalization',
        {
            applied: [
                'axis',
                'epsilon',
                'center',
                'scale',
                'beta_initializer',
                'gamma_initializer',
                'beta_regularizer',
                'gamma_regularizer',
            ],
            ignored: { rms_scaling: [false], beta_constraint: [], gamma_constraint: [] },
        },
    ],
    ['MaxPooling1D', { applied: pooling, ignored: overTime }],
    ['AveragePooling1D', { applied: pooling, ignored: overTime }],
    ['MaxPooling2D', { applied: [...pooling, 'data_format'] }],
    ['AveragePooling2D', { applied: [...pooling, 'data_format'] }],
    ['MaxPooling3D', { applied: [...pooling, 'data_format'] }],
    ['AveragePooling3D', { applied: [...pooling, 'data_format'] }],
    [
        'GlobalAveragePooling1D',
        { applied: [], ignored: { ...overTime, keepdims: [false] }, keras: { masks: {} } },
    ],
    ['GlobalMaxPooling1D', { applied: [], ignored: { ...overTime, keepdims: [false] } }],
    ['GlobalAveragePooling2D', { applied: ['data_format'], ignored: { keepdims: [false] } }],
    ['GlobalMaxPooling2D', { applied: ['data_format'], ignored: { keepdims: [false] } }],
    ['Rescaling', { applied: ['scale', 'offset'] }],
    ['CenterCrop', { applied: ['height', 'width'], keras: { unlike: true } }],
    [
        'CategoryEncoding',
        { applied: ['num_tokens', 'output_mode'], ignored: { sparse: [false] }, keras: { unlike: true } },
    ],
    [
        'Resizing',
        { applied: ['height', 'width', 'interpolation', 'crop_to_aspect_ratio'], keras: { unlike: true } },
    ],
]);

;// CONCATENATED MODULE: ./build/core/js/src/model/keras/serialized-layer.js

const serializedLayer = schemas/* looseObject */._H3({
    class_name: schemas/* string */.YjP(),
    config: schemas/* json */.Pq9(),
    name: schemas/* string */.YjP().optional(),
});
const tensorOfCall = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* number */.aig()]).rest(schemas/* json */.Pq9());
/** Returns the calls of a layer in a model; an empty list if the model lists its layers without calls. */
function callsOf({ inbound_nodes: nodes }) {
    const { data = [] } = schemas/* array */.YOg(schemas/* array */.YOg(tensorOfCall)).safeParse(nodes);
    return data.map((call) => ({
        tensors: call.map(([layer, node, tensor]) => [layer, node, tensor]),
        // Keras writes the arguments next to one of several tensors, and TensorFlow.js reads them next to another.
        given: Object.fromEntries(call.flatMap(([, , , given]) => (isObject(given) ? Object.entries(given) : []))),
    }));
}
function nodeOf({ tensors, given }) {
    return tensors.map((tensor) => [...tensor, { ...given }]);
}
function without(config, settings) {
    return Object.fromEntries(Object.entries(config).filter(([setting]) => !settings.includes(setting)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/core/js/src/model/keras/equivalent-layer.js

/** Returns the same layer in the terms of TensorFlow.js. */
function withEquivalents({ class_name, config }) {
    if (!isObject(config))
        return { class_name, config };
    const activations = ['activation', 'recurrent_activation'].flatMap((setting) => config[setting] === 'silu' ? [[setting, 'swish']] : []);
    const plain = { ...config, ...Object.fromEntries(activations), ...float32Of(config) };
    switch (class_name) {
        case 'SeparableConv2D': {
            // Keras writes these settings, but builds the layer only from `depthwise_` and `pointwise_` settings.
            const unused = ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint'];
            return { class_name, config: without(plain, unused) };
        }
        case 'LeakyReLU': {
            const { negative_slope: slope, ...rest } = plain;
            return { class_name, config: typeof slope === 'number' ? { ...rest, alpha: slope } : plain };
        }
        case 'ReLU': {
            const { negative_slope: slope, max_value: most = null, threshold = 0, ...rest } = plain;
            return typeof slope === 'number' && slope !== 0 && most === null && (threshold ?? 0) === 0
                ? { class_name: 'LeakyReLU', config: { ...rest, alpha: slope } }
                : { class_name, config: plain };
        }
        case 'BatchNormalization': {
            const [axis, ...others] = [plain['axis']].flat();
            return {
                class_name,
                config: axis === undefined || others.length > 0 ? plain : { ...plain, axis },
            };
        }
        default:
            return { class_name, config: plain };
    }
}
/** Replaces a dtype policy by its name. */
function float32Of({ dtype }) {
    if (!isObject(dtype) || !isObject(dtype['config']))
        return {};
    return { dtype: dtype['config']['name'] ?? null };
}
/**
 * Returns true if the backward layer equals the forward layer apart from its direction, which is how TensorFlow.js
 * builds it.
 */
function isMirrored(forward, backward) {
    const [one, other] = [forward, backward].map((layer) => isObject(layer) && isObject(layer['config']) ? layer['config'] : null);
    if (!one || !other || one['go_backwards'] === other['go_backwards'])
        return false;
    const [forwardConfig, backwardConfig] = [one, other].map((config) => without(config, ['name', 'go_backwards']));
    return JSON.stringify(forwardConfig) === JSON.stringify(backwardConfig);
}

;// CONCATENATED MODULE: ./build/core/js/src/model/keras/topology.js




const modelClasses = new Set(['Model', 'Functional', 'Sequential']);
/**
 * Rewrites the topology of a model so that TensorFlow.js computes the same as Keras, because TensorFlow.js silently
 * ignores unsupported settings. Settings with an equivalent are replaced by it.
 * @param location names the model in messages
 * @throws UserError that names each layer with a setting, an argument of a call or a class that TensorFlow.js does not
 * apply
 */
function toLayersTopology(topology, location) {
    const { model_config: config, ...rest } = topology;
    const keras = majorVersion(topology['keras_version']);
    const converter = new TopologyConverter(location, keras, usesMasks(topology));
    const converted = isObject(config)
        ? { ...rest, model_config: converter.layer(config) }
        : converter.layer(topology);
    if (converter.problems.length > 0)
        throw new user_error/* UserError */.yo(converter.problems);
    return converted;
}
/** Returns the major version of the Keras that wrote a topology; 0 if another program wrote it. */
function majorVersion(version) {
    return typeof version === 'string' ? Number(/^(\d+)\./.exec(version)?.[1] ?? 0) : 0;
}
/** Returns true if a layer of the model masks steps of a sequence. */
function usesMasks(topology) {
    return /"class_name":"Masking"|"mask_zero":true/.test(JSON.stringify(topology));
}
class TopologyConverter {
    problems = [];
    #location;
    #keras;
    #masked;
    constructor(location, keras, masked) {
        this.#location = location;
        this.#keras = keras;
        this.#masked = masked;
    }
    /**
     * Converts a layer, or a model with its layers. Anything else is returned unchanged, and TensorFlow.js rejects it.
     */
    layer(value) {
        const parsed = serializedLayer.safeParse(value);
        if (!parsed.success)
            return { ...value };
        const layer = parsed.data;
        const calls = callsOf(layer);
        this.#checkCalls(layer, calls);
        const called = calls.length === 0 ? {} : { inbound_nodes: calls.map(nodeOf) };
        if (modelClasses.has(layer.class_name))
            return { ...value, ...called, config: this.#model(layer.config) };
        return { ...value, ...called, ...this.#single(layer) };
    }
    #model(config) {
        if (Array.isArray(config))
            return this.#layers(config);
        if (!isObject(config) || !Array.isArray(config['layers']))
            return config;
        return { ...config, layers: this.#layers(config['layers']) };
    }
    #layers(layers) {
        return layers.map((layer) => (isObject(layer) ? this.layer(layer) : layer));
    }
    #single(layer) {
        const known = layerSettings.get(layer.class_name);
        if (known === undefined) {
            this.#refuse(layer, '', unknownClass);
            return { class_name: layer.class_name, config: layer.config };
        }
        const { class_name, config } = withEquivalents(layer);
        if (!isObject(config))
            return { class_name, config };
        const settings = layerSettings.get(class_name) ?? known;
        const applied = new Set([...commonSettings, ...harmlessSettings, ...settings.applied].map(canonical));
        const neutral = new Map(Object.entries(settings.ignored ?? {}).map(([setting, values]) => [canonical(setting), values]));
        for (const [setting, value] of Object.entries(config)) {
            if (value === null || applied.has(canonical(setting)))
                continue;
            if (this.#isNeutral(layer, setting, value, neutral.get(canonical(setting)) ?? []))
                continue;
            this.#refuse(layer, settingText(setting, config), ignored);
        }
        this.#checkValues(layer, config, settings);
        this.#checkMeaning(layer, config, settings);
        return { class_name, config: this.#nested(config) };
    }
    #isNeutral({ config }, setting, value, neutral) {
        if (setting === 'backward_layer')
            return isObject(config) && isMirrored(config['layer'], value);
        // This setting affects masked steps only.
        if (setting === 'zero_output_for_mask' && !this.#masked)
            return true;
        const values = Array.isArray(value) ? value : [value];
        return values.every((one) => neutral.some((other) => other === one));
    }
    /** Rejects applied settings at values that TensorFlow.js computes differently. */
    #checkValues(layer, config, { unsupported = {} }) {
        for (const [setting, values] of Object.entries(unsupported))
            if (isAmong(config[setting], values))
                this.#refuse(layer, settingText(setting, config), cannotCompute);
        if (typeof config['dtype'] === 'string' && /float(16|64)/.test(config['dtype']))
            this.#refuse(layer, settingText('dtype', config), cannotCompute);
        if (layer.class_name === 'BatchNormalization' && Array.isArray(config['axis']))
            this.#refuse(layer, settingText('axis', config), cannotCompute);
    }
    /** Rejects layers that Keras computes differently under the same name and with the same settings. */
    #checkMeaning(layer, config, { keras = {} }) {
        if (this.#keras === 0)
            return;
        if (keras.unlike)
            this.#refuse(layer, '', differentInKeras);
        for (const [setting, values] of Object.entries(keras.different ?? {}))
            if (isAmong(config[setting], values))
                this.#refuse(layer, settingText(setting, config), differentInKeras);
        for (const setting of ['activation', 'recurrent_activation'])
            if (this.#keras >= 3 && config[setting] === 'hard_sigmoid')
                this.#refuse(layer, settingText(setting, config), differentInKeras);
        if (!this.#masked || keras.masks === undefined)
            return;
        const inner = isObject(config['layer']) ? config['layer']['config'] : undefined;
        const settings = isObject(inner) ? inner : config;
        if (Object.entries(keras.masks).every(([setting, values]) => isAmong(settings[setting], values)))
            this.#refuse(layer, 'after a layer that masks steps', differentInKeras);
    }
    #nested(config) {
        return Object.fromEntries(Object.entries(config).map(([setting, value]) => {
            if (setting === 'cells' && Array.isArray(value))
                return [setting, this.#layers(value)];
            const nests = ['layer', 'cell', 'backward_layer'].includes(setting);
            return [setting, nests && isObject(value) ? this.layer(value) : value];
        }));
    }
    /**
     * Rejects arguments of calls, which TensorFlow.js ignores. Training continues with `training=False` if all calls of
     * the layer have it.
     */
    #checkCalls(layer, calls) {
        const inference = calls.filter(({ given }) => given['training'] === false).length;
        if (inference > 0 && inference < calls.length)
            this.#refuse(layer, 'called with `training=False` in some places only', ignored);
        for (const [argument, value] of calls.flatMap(({ given }) => Object.entries(given))) {
            if (value === null || (argument === 'training' && value === false))
                continue;
            // TensorFlow.js keeps the mask of the last call in this argument.
            if (argument === 'mask' && isObject(value))
                continue;
            this.#refuse(layer, `called with \`${argument}=${pythonText(value)}\``, ignored);
        }
    }
    #refuse({ class_name: className, config, name }, found, rest) {
        const configured = isObject(config) ? config['name'] : undefined;
        const called = JSON.stringify(name ?? configured ?? className);
        this.problems.push({
            found: `in ${this.#location} the layer ${called} (${className})${found && ' '}${found}`,
            ...rest,
        });
    }
}
const rebuild = 'Build the model without it and save it again, or export the model as ONNX for the gate (`docs/models.md`, "A model from Keras").';
const ignored = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'settings that TensorFlow.js applies; it ignores this setting, so its predictions would differ',
    hint: rebuild,
};
const cannotCompute = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'settings that TensorFlow.js can compute',
    hint: rebuild,
};
const differentInKeras = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'layers that TensorFlow.js computes in the same way as Keras; the predictions would differ',
    hint: rebuild,
};
const unknownClass = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'a layer class of TensorFlow.js; it cannot load custom classes or classes that only Keras has',
    hint: rebuild,
};
function pythonText(value) {
    if (typeof value !== 'boolean')
        return JSON.stringify(value);
    return value ? 'True' : 'False';
}
const mostShown = 80;
function settingText(setting, config) {
    const value = JSON.stringify(config[setting]);
    return `with \`${setting}: ${value.length > mostShown ? `${value.slice(0, mostShown)}…` : value}\``;
}
function isAmong(value, values) {
    return values.some((one) => one === value);
}
/**
 * Returns a setting's name in a form that is equal for `negative_slope` and `negativeSlope`, which TensorFlow.js does
 * not distinguish.
 */
function canonical(setting) {
    return setting.replaceAll('_', '').toLowerCase();
}

// EXTERNAL MODULE: ./build/core/js/src/model/model-schema.js
var model_schema = __webpack_require__(11848);
;// CONCATENATED MODULE: ./build/core/js/src/model/stored-model.js









const affine = { scale: schemas/* number */.aig(), min: schemas/* number */.aig() };
const quantization = schemas/* discriminatedUnion */.gMt('dtype', [
    schemas/* object */.Ikc({ dtype: schemas/* literal */.euz('uint8'), ...affine }),
    schemas/* object */.Ikc({ dtype: schemas/* literal */.euz('uint16'), ...affine }),
    schemas/* object */.Ikc({ dtype: schemas/* literal */.euz('float16') }),
]);
const weightSpec = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    shape: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()),
    dtype: schemas/* enum */.k5n(['float32', 'int32', 'bool']),
    quantization: quantization.optional(),
    /** `optimizer` for the state of a training that was saved with the model. */
    group: schemas/* string */.YjP().optional(),
});
/** Name of a shard, which must be next to `model.json`; paths to other folders are invalid. */
const shardName = schemas/* string */.YjP().regex(/^(?!\.{1,2}$)[^/\\]+$/, 'a file name without folders');
const description = schemas/* object */.Ikc({
    modelTopology: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
    format: schemas/* literal */.euz('layers-model').optional(),
    generatedBy: schemas/* string */.YjP().optional(),
    convertedBy: schemas/* string */.YjP().nullish(),
    userDefinedMetadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).optional(),
});
const layersModelJson = description.extend({
    weightsManifest: schemas/* array */.YOg(schemas/* object */.Ikc({ paths: schemas/* array */.YOg(shardName), weights: schemas/* array */.YOg(weightSpec) })).min(1),
});
const shardBytes = 4 * 1024 * 1024;
/**
 * Returns the stored form of the artifacts that `LayersModel.save` passes: the parts of `model.json`, and all weights
 * in one buffer.
 * @throws UserError for layers that TensorFlow.js cannot load in another process
 */
function toStoredModel(artifacts, specs, data) {
    const parsed = description.parse(artifacts);
    return {
        description: { ...parsed, modelTopology: toLayersTopology(parsed.modelTopology, 'the model') },
        weights: cutIntoWeights('memory', data, schemas/* array */.YOg(weightSpec).parse(specs)),
    };
}
/**
 * Reads `model.json` and its shards, without the state of an optimizer that was saved with them.
 * @throws UserError when a file is missing or is not part of a layers model, or the shards contain more or fewer bytes
 * than the weights need
 */
async function readStoredModel(folder) {
    const { weightsManifest, ...description } = await readModelJson(folder);
    const groups = await Promise.all(weightsManifest.map(async ({ paths, weights }) => {
        const shards = await Promise.all(paths.map((path) => readModelFile(folder, path)));
        return cutIntoWeights(folder, Buffer.concat(shards), weights);
    }));
    return { description, weights: groups.flat().filter(({ spec }) => spec.group !== 'optimizer') };
}
/**
 * Writes `model.json` and 4 MiB shards `group1-shard1of3.bin` (the size that browsers cache) into an existing folder,
 * in the layout of TensorFlow.js. Equal models give equal bytes.
 */
async function writeStoredModel(folder, { description, weights }) {
    const data = Buffer.concat(weights.map(({ bytes }) => bytes));
    const count = Math.max(1, Math.ceil(data.length / shardBytes));
    const paths = Array.from({ length: count }, (_, index) => `group1-shard${index + 1}of${count}.bin`);
    for (const [index, path] of paths.entries())
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), data.subarray(index * shardBytes, (index + 1) * shardBytes));
    const json = {
        ...description,
        weightsManifest: [{ paths, weights: weights.map(({ spec }) => spec) }],
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.topology), JSON.stringify(json));
}
/** Returns the names of the files of a model: `model.json` and its shards. */
async function namesOfModelFiles(folder) {
    const { weightsManifest } = await readModelJson(folder);
    return [model_schema/* modelFiles */.VC.topology, ...weightsManifest.flatMap((group) => group.paths)];
}
/** Returns the size of `model.json` and its shards together, in bytes. */
async function measureModelBytes(folder) {
    const paths = await namesOfModelFiles(folder);
    const sizes = await Promise.all(paths.map(async (path) => (await (0,promises_.stat)((0,external_node_path_.join)(folder, path))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}
/**
 * Returns the number of values in the weights of a stored model, without the state of an optimizer. It reads
 * `model.json` only: shards of another size cannot be loaded.
 */
async function countParameters(folder) {
    const { weightsManifest } = await readModelJson(folder);
    return weightsManifest
        .flatMap(({ weights }) => weights)
        .filter(({ group }) => group !== 'optimizer')
        .reduce((sum, { shape }) => sum + valueCount(shape), 0);
}
/** Returns the names of the weights that are stored as float32, in the order of the file. */
async function float32Weights(folder) {
    const { weightsManifest } = await readModelJson(folder);
    return weightsManifest
        .flatMap(({ weights }) => weights)
        .filter(({ group, dtype, quantization }) => group !== 'optimizer' && dtype === 'float32' && !quantization)
        .map(({ name }) => name);
}
function valueCount(shape) {
    return shape.reduce((product, size) => product * size, 1);
}
async function readModelJson(folder) {
    const text = (await readModelFile(folder, model_schema/* modelFiles */.VC.topology)).toString('utf8');
    let json;
    try {
        json = (0,parse_json/* parseJson */.q)(text);
    }
    catch (error) {
        throw notALayersModel(folder, `a model.json that is not JSON: ${(0,user_error/* messageOf */.bD)(error)}`);
    }
    const format = schemas/* object */.Ikc({ format: schemas/* string */.YjP() }).safeParse(json);
    if (format.success && format.data.format !== 'layers-model')
        throw notALayersModel(folder, `a model.json of the format ${format.data.format}`);
    const parsed = layersModelJson.safeParse(json);
    if (!parsed.success)
        throw notALayersModel(folder, `an invalid model.json: ${(0,artifact_json/* firstIssue */.OE)(parsed.error)}`);
    const { modelTopology } = parsed.data;
    const keras = majorVersion(modelTopology['keras_version']);
    if (keras >= 3 && /"batch_shape"|"__keras_tensor__"/.test(text))
        throw new user_error/* UserError */.yo({
            code: 'MODEL_UNSUPPORTED_KERAS',
            found: `in ${folder} a model in the format of Keras ${keras}`,
            expected: 'the format of Keras 2, which TensorFlow.js can load',
            hint: 'Export it as ONNX for the gate (`model.export("model.onnx", format="onnx")`), or save it with the package tf_keras and convert the result.',
        });
    return { ...parsed.data, modelTopology: toLayersTopology(modelTopology, folder) };
}
async function readModelFile(folder, path) {
    try {
        const file = (0,external_node_path_.join)(folder, path);
        return await (0,promises_.readFile)(await (0,lfs_pointer/* resolveLfsPointer */.RR)(file, file));
    }
    catch (error) {
        if (!(0,user_error/* isMissing */.b2)(error))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'MODEL_INCOMPLETE',
            found: `no ${path} in ${folder}`,
            expected: 'model.json and every shard that it lists, in one folder',
            hint: 'Copy all files of the model, or create it again.',
        }, { cause: error });
    }
}
function cutIntoWeights(origin, data, specs) {
    const needed = specs.reduce((sum, spec) => sum + storedBytes(spec), 0);
    if (data.length !== needed)
        throw new user_error/* UserError */.yo({
            code: 'MODEL_INCOMPLETE',
            found: `weights of ${data.length} bytes in ${origin}`,
            expected: `${needed} bytes, which the weights in model.json need`,
            hint: 'A shard is truncated or belongs to another model. Copy all files again, or create the model again.',
        });
    let offset = 0;
    return specs.map((spec) => {
        const bytes = data.subarray(offset, offset + storedBytes(spec));
        offset += bytes.length;
        return { spec, bytes };
    });
}
function storedBytes({ shape, dtype, quantization }) {
    return valueCount(shape) * bytesPerValue(quantization?.dtype ?? dtype);
}
function bytesPerValue(type) {
    switch (type) {
        case 'uint8':
        case 'bool':
            return 1;
        case 'uint16':
        case 'float16':
            return 2;
        case 'float32':
        case 'int32':
            return 4;
    }
}
function notALayersModel(folder, found) {
    return new user_error/* UserError */.yo({
        code: 'MODEL_UNKNOWN_FORMAT',
        found: `in ${folder} ${found}`,
        expected: 'a TensorFlow.js layers model, which `LayersModel.save` writes',
        hint: 'Save it with LayersModel.save, or convert it with tensorflowjs_converter --output_format=tfjs_layers_model.',
    });
}


/***/ }),

/***/ 85141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   o: () => (/* binding */ quoteArgument)
/* harmony export */ });
/** Returns an argument as a POSIX shell reads it; plain words and addresses stay as they are. */
function quoteArgument(argument) {
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : quoted(argument);
}
/** Returns a text in single quotes, as a POSIX shell reads it. */
function quoted(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 18698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ dateRewriters),
/* harmony export */   y: () => (/* binding */ dateReader)
/* harmony export */ });
/* harmony import */ var d3_time_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73581);
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47781);


/**
 * Returns a function that reads a date in a format of `strptime` as milliseconds since 1970 in UTC; NaN for any other text, such as
 * the 31st of February.
 */
function formattedDate(format) {
    const [parse, write] = [(0,d3_time_format__WEBPACK_IMPORTED_MODULE_0__/* .utcParse */ .GY)(format), (0,d3_time_format__WEBPACK_IMPORTED_MODULE_0__/* .utcFormat */ .aL)(format)];
    return (text) => {
        const date = parse(text);
        // The parser takes the 31st of February for the 3rd of March.
        return date !== null && plain(write(date)) === plain(text) ? date.getTime() : Number.NaN;
    };
}
/** Returns a function that reads a date in ISO 8601 or in the format; NaN for any other text. */
function dateReader(format) {
    if (format === undefined)
        return _iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .p;
    const read = formattedDate(format);
    return (text) => {
        const time = read(text);
        return Number.isNaN(time) ? (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .p)(text) : time;
    };
}
/** Returns a date without leading zeros, upper case and repeated spaces, none of which the parser needs. */
function plain(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/(?<!\d)0+(?=\d)/g, '');
}
/** Returns a function that returns, for a column with a format of dates, a function that rewrites its texts as ISO 8601. */
function dateRewriters({ features, }) {
    return (column) => {
        const format = features[column]?.['date-format'];
        if (format === undefined)
            return null;
        const read = formattedDate(format);
        return (text) => {
            const time = read(text);
            return Number.isNaN(time) ? text : new Date(time).toISOString();
        };
    };
}


/***/ }),

/***/ 41813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeTransform)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** Describes a transform for people, columns with equal steps together. */
function describeTransform(transform) {
    return [...describeFeatures(transform), ...describeLabels(transform)];
}
function describeLabels({ labels = [] }) {
    return labels.map(({ output, steps }) => ({
        columns: [output],
        steps: `${steps.map(nameOfStep).join(', ')} (label; predictions are in its units)`,
    }));
}
function describeFeatures(transform) {
    if ('steps' in transform)
        return transform.steps.length === 0
            ? []
            : [{ columns: [], steps: transform.steps.map(nameOfStep).join(', ') }];
    const columns = [...(0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(transform.columns, describeColumn)].flatMap(([steps, equal]) => steps === '' ? [] : [{ columns: equal.map(({ name }) => name), steps }]);
    const { crosses = [], windows = [] } = transform;
    return [...columns, ...crosses.map(describeCross), ...windows.map(describeWindow)];
}
function describeCross({ name, columns, buckets, values }) {
    const size = buckets.by === 'hash'
        ? ` in ${buckets.count} hash buckets`
        : `, the ${buckets.combinations.length} most frequent combinations and other`;
    return { columns: [name], steps: `${values} of ${columns.join(' × ')}${size}` };
}
function describeWindow({ name, statistic, columns, indicator, steps }) {
    const [first, last] = [columns[0], columns.at(-1)];
    const rows = columns.length === 1 ? first : `${first} to ${last}`;
    const missing = missingOf({ missing: 0, indicator });
    return {
        columns: [name],
        steps: [`${statistic} of ${rows}`, ...missing, ...steps.map(nameOfStep)].join(', '),
    };
}
/** An empty text for numbers that stay as they are, and for columns that only windows use. */
function describeColumn(column) {
    const parts = [...missingOf(column), ...encodingOf(column)];
    return parts.join(', ');
}
function missingOf({ missing, indicator }) {
    if (missing === null)
        return [];
    return [indicator ? 'missing values replaced and marked' : 'missing values replaced'];
}
function encodingOf(column) {
    switch (column.encoding) {
        case 'number':
            return [
                ...column.steps.map(nameOfStep),
                ...(column.edges === undefined ? [] : [`one of ${column.edges.length + 1} buckets`]),
            ];
        case 'one-hot':
        case 'index': {
            const other = column.other ? ' and other' : '';
            return [`${column.encoding} of ${column.categories} categories${other}`];
        }
        case 'hash':
            return [`${column.values} of ${column.buckets} hash buckets`];
        case 'date':
            return [
                ...[...(0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(column.parts, ({ steps }) => steps.map(nameOfStep).join(', '))].map(([steps, parts]) => [
                    (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(parts.map(({ part }) => part), parts.length),
                    steps,
                ]
                    .filter(Boolean)
                    .join(' ')),
                ...(column.cyclic.length > 0
                    ? [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(column.cyclic, column.cyclic.length)} as sine and cosine`]
                    : []),
            ];
        case 'text':
            return [describeText(column)];
        case 'token-ids':
            return [`the first ${column.length} ids of a tokenizer of ${column.size} tokens`];
        case 'image': {
            const [height, width, channels] = column.shape;
            const colour = channels === 1 ? 'grey' : 'colour';
            return [`image of ${width} × ${height} in ${colour}`, ...column.steps.map(nameOfStep)];
        }
        case 'none':
            return [];
    }
}
/** For example `TF-IDF of 5000 n-grams of 1 to 3 characters`. */
function describeText({ tokens, ngrams: [least, most], vocabulary, output }) {
    const unit = unitOf(tokens);
    const lengths = least === most ? String(least) : `${least} to ${most}`;
    const ngrams = `${vocabulary.length} n-grams of ${lengths} ${unit}`;
    switch (output.values) {
        case 'counts':
            return `counts of ${ngrams}`;
        case 'binary':
            return `presence of ${ngrams}`;
        case 'tf-idf':
            return `TF-IDF of ${ngrams}`;
        case 'ids':
            return `the first ${output.length} ids of ${ngrams}`;
    }
}
function unitOf(tokens) {
    if (typeof tokens === 'object')
        return 'tokens of a tokenizer';
    return tokens === 'characters-in-words' ? 'characters in words' : tokens;
}
function nameOfStep(step) {
    switch (step.step) {
        case 'scale':
            return `divided by ${step.by}`;
        case 'standardize':
            return 'standardized';
        case 'min-max':
            return 'scaled to 0 to 1';
        case 'robust':
            return 'scaled by median and interquartile range';
        case 'clip':
            return 'clipped';
        case 'log':
            return 'signed logarithm';
        case 'quantile':
            return 'quantile';
    }
}


/***/ }),

/***/ 10047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const day = 86_400;
const hour = 3600;
const minute = 60;
/** `1 day, 2:03:04` of Python, `-1 days +22:00:00` of pandas, `1 day 02:03:04` of DuckDB, `26:03` and `26:03:04.5`. */
const clock = /^(?:([+-]?\d+) days?(?:,? (?=\S)|$))?(?:([+-]?)(\d+):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?)?$/;
/** ISO 8601 without years and months, whose length varies. */
const iso = /^([+-]?)P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
/** Returns a duration in seconds; NaN for a text that is no duration. */
function parseDuration(text) {
    const isoParts = iso.exec(text);
    if (isoParts !== null) {
        const [, sign, weeks, days, hours, minutes, seconds] = isoParts;
        const whole = numberOf(weeks) * 7 * day + numberOf(days) * day;
        return signed(sign, whole + secondsOf(hours, minutes, seconds));
    }
    const clockParts = text === '' ? null : clock.exec(text);
    if (clockParts === null)
        return Number.NaN;
    const [, days, sign, hours, minutes, seconds] = clockParts;
    return numberOf(days) * day + signed(sign, secondsOf(hours, minutes, seconds));
}
function secondsOf(hours, minutes, seconds) {
    return numberOf(hours) * hour + numberOf(minutes) * minute + numberOf(seconds);
}
function numberOf(part) {
    return Number(part ?? 0);
}
function signed(sign, value) {
    return sign === '-' && value !== 0 ? -value : value;
}


/***/ }),

/***/ 30179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   G7: () => (/* binding */ applyPart),
/* harmony export */   RN: () => (/* binding */ gatherPixels),
/* harmony export */   YM: () => (/* binding */ columnOfPositions)
/* harmony export */ });
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76162);

/** Returns the parts of transformed examples: the values if there are any, then the images in the order of the network's inputs. */
function partsOf(transform) {
    const { shape, inputs = [] } = transform;
    if ('steps' in transform)
        return [{ kind: 'values', shape }];
    const { columns } = transform;
    const images = inputs.flatMap((input) => {
        if (!('image' in input))
            return [];
        const position = columns.findIndex(({ name }) => name === input.image);
        const column = columns[position];
        if (column?.encoding !== 'image')
            throw new TypeError(`no image in column ${input.image}`);
        return [imagePart(column, position, columns.length)];
    });
    return shape[0] === 0 ? images : [{ kind: 'values', shape }, ...images];
}
function imagePart({ name, steps, shape }, position, columns) {
    return { kind: 'image', name, shape, transform: { steps, shape }, position, columns };
}
/** Returns the transformed values of a part, example after example, as `applyTransform` computes them. */
function applyPart(transform, part, { size, features, texts, images }) {
    switch (part.kind) {
        case 'values':
            return (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTransform */ .NW)(transform, features, size, texts);
        case 'image':
            return (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTransform */ .NW)(part.transform, gatherPixels(part, { size, features, images }), size);
    }
}
/** Returns the pixels of the images of a column, example after example. */
function gatherPixels({ name, shape, position, columns }, { size, features, images = [] }) {
    const length = shape.reduce((product, side) => product * side, 1);
    const gathered = new Uint8Array(size * length);
    for (let example = 0; example < size; example++) {
        const pixels = images[features[example * columns + position] ?? -1];
        if (pixels?.length !== length)
            throw new RangeError(`no image of ${shape.join('×')} in column ${name}`);
        gathered.set(pixels, example * length);
    }
    return gathered;
}
/** Returns the name of the first column or cross whose values are positions or ids, which no numbers between them stand for. */
function columnOfPositions(transform) {
    if ('steps' in transform)
        return undefined;
    const cross = transform.crosses?.find(({ values }) => values === 'index');
    return (transform.columns.find(hasPositions) ?? cross)?.name;
}
function hasPositions(column) {
    switch (column.encoding) {
        case 'index':
        case 'token-ids':
            return true;
        case 'hash':
            return column.values === 'index';
        case 'text':
            return column.output.values === 'ids';
        case 'number':
        case 'one-hot':
        case 'date':
        case 'image':
        case 'none':
            return false;
    }
}


/***/ }),

/***/ 47781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseTime)
/* harmony export */ });
/** ISO 8601 with a date, and optionally a time and a zone. */
const isoTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const zone = /(?:Z|[+-]\d{2}:?\d{2})$/;
/** Returns a date as milliseconds since 1970 in UTC; NaN for any other text. A time without a zone is UTC. */
function parseTime(text) {
    const day = text.slice(0, 10);
    if (!isoTime.test(text) || !isDay(day))
        return Number.NaN;
    const iso = text.replace(' ', 'T');
    return Date.parse(!iso.includes('T') || zone.test(iso.slice(11)) ? iso : `${iso}Z`);
}
/** Date.parse accepts 2026-02-31 and returns the 3rd of March. */
function isDay(day) {
    const time = Date.parse(day);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}


/***/ })

};
