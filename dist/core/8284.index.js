export const id = 8284;
export const ids = [8284];
export const modules = {

/***/ 53718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptModels: () => (/* binding */ acceptModels)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _host_local_baselines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17452);
/* harmony import */ var _host_local_workplace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56924);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91407);
/* harmony import */ var _model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87426);
/* harmony import */ var _predictions_artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52212);
/* harmony import */ var _report_report_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3863);









/**
 * Makes models or predictions of this machine the baseline of a branch, together with their reports, from which the next
 * gate reads the earlier slices. Damaged ones are rejected.
 * @param artifact names; undefined for what the last gate evaluated
 * @returns everything that is now the baseline
 */
async function acceptModels(folder, { artifact, branch }, host) {
    const accepted = [];
    const chosen = artifact ?? [await evaluatedArtifact(folder, host)];
    for (const name of chosen)
        accepted.push(...(await acceptModel(folder, { artifact: name, branch }, host)));
    return { branch, accepted };
}
/** Returns the name of what the last gate evaluated: `predictions` if its report is about those, else `model`. */
async function evaluatedArtifact(folder, { artifacts }) {
    const names = await artifacts.namesLike('*');
    if (!names.includes('predictions'))
        return 'model';
    if (!names.includes('model'))
        return 'predictions';
    const report = await reportIn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_host_local_workplace_js__WEBPACK_IMPORTED_MODULE_3__/* .workplaceAt */ .A)(folder).artifacts, 'report'));
    return report?.manifest.parents['predictions'] === undefined ? 'model' : 'predictions';
}
async function acceptModel(folder, { artifact, branch }, host) {
    const { baselines, artifacts } = (0,_host_local_workplace_js__WEBPACK_IMPORTED_MODULE_3__/* .workplaceAt */ .A)(folder);
    const commit = host.revision?.commit ?? null;
    const accepted = await openAcceptable(await host.artifacts.fetch(artifact, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(artifacts, artifact)));
    await (0,_host_local_baselines_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptBaseline */ .C)(baselines, { branch, artifact }, accepted.folder, commit);
    host.log.info(`${artifact} ${accepted.digest} is now the baseline of ${branch}.`);
    const reports = await reportsOn(accepted.digest, artifacts, await host.artifacts.namesLike('*'));
    for (const report of reports) {
        await (0,_host_local_baselines_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptBaseline */ .C)(baselines, { branch, artifact: report.name }, report.folder, commit);
        host.log.info(`${report.name} ${report.digest}, its report, was accepted with it.`);
        if (await isRefusal(report))
            host.log.warning(`The gate did not accept ${artifact} (${report.name}). It is the baseline nevertheless; to replace it, accept another model.`);
    }
    return [
        { artifact, digest: accepted.digest },
        ...reports.map(({ name, digest }) => ({ artifact: name, digest })),
    ];
}
async function openAcceptable(path) {
    switch (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactKind */ .Zm)(path, 'model')) {
        case 'report':
            return (0,_report_report_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .openReport */ .NL)(path);
        case 'predictions':
            return (0,_predictions_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .openPredictions */ .Ng)(path);
        default:
            return (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_5__/* .openEvaluableModel */ .h)(path);
    }
}
/** Returns the complete reports on this machine whose candidate has this digest; each gate may have one. */
async function reportsOn(candidate, artifacts, names) {
    const reports = await Promise.all(names.map(async (name) => {
        const report = await reportIn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(artifacts, name));
        const { model, predictions } = report?.manifest.parents ?? {};
        return report && (model === candidate || predictions === candidate) ? [{ name, ...report }] : [];
    }));
    return reports.flat();
}
/** Returns true if the gate rejected the candidate; a report of another version may not contain this. */
async function isRefusal(report) {
    const verdict = acceptedSchema.safeParse(await (0,_report_report_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .readVerdict */ .wk)(report));
    return verdict.success && !verdict.data.accepted;
}
const acceptedSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ accepted: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY() });
/** Returns the report; null for anything that is not a complete report. */
async function reportIn(path) {
    try {
        return (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactKind */ .Zm)(path, 'report')) === 'report' ? await (0,_report_report_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .openReport */ .NL)(path) : null;
    }
    catch (error) {
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 31589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   BM: () => (/* binding */ encodeColumn),
/* harmony export */   LY: () => (/* binding */ takeRows),
/* harmony export */   SM: () => (/* binding */ categoriesOf),
/* harmony export */   a: () => (/* binding */ joinColumns),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jC: () => (/* binding */ encodeCategories),
/* harmony export */   y8: () => (/* binding */ takeEncoded)
/* harmony export */ });
/* unused harmony export takeNumbers */
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/** Returns texts without missing ones as UTF-8. */
function encodeColumn(name, texts) {
    const ends = new Int32Array(texts.length);
    let end = 0;
    for (const [row, text] of texts.entries())
        ends[row] = end += Buffer.byteLength(text);
    return { kind: 'encoded', name, ends, bytes: Buffer.from(texts.join('')) };
}
/** The same column with only these rows, in this order. */
function takeEncoded({ kind, name, ends, bytes }, rows) {
    const taken = new Int32Array(rows.length);
    const takenBytes = new Uint8Array(bytes.length);
    let end = 0;
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place] ?? 0;
        const last = ends[row] ?? 0;
        for (let at = row === 0 ? 0 : (ends[row - 1] ?? 0); at < last; at++)
            takenBytes[end++] = bytes[at] ?? 0;
        taken[place] = end;
    }
    return { kind, name, ends: taken, bytes: takenBytes.subarray(0, end) };
}
/** The same column with only these rows, in this order. */
function takeRows(column, rows) {
    switch (column.kind) {
        case 'number': {
            return { ...column, values: takeNumbers(column.values, rows) };
        }
        case 'category': {
            const { codes } = column;
            const taken = new Int32Array(rows.length);
            for (let place = 0; place < rows.length; place++)
                taken[place] = codes[rows[place] ?? -1] ?? -1;
            return { ...column, codes: taken };
        }
        case 'text':
            return { ...column, values: Array.from(rows, (row) => column.values[row] ?? null) };
        case 'bytes':
            return { ...column, values: Array.from(rows, (row) => column.values[row] ?? new Uint8Array()) };
    }
}
/** Returns the numbers of these rows. A loop takes a tenth of the time of `Float64Array.from`. */
function takeNumbers(values, rows) {
    const taken = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index++)
        taken[index] = values[rows[index] ?? -1] ?? Number.NaN;
    return taken;
}
/** Returns the columns of consecutive chunks as columns of all their rows. Every chunk has the same columns. */
function joinColumns(chunks) {
    const [first = []] = chunks;
    return first.map((column, index) => joinColumn(column, chunks.flatMap((columns) => columns[index] ?? [])));
}
function joinColumn(first, parts) {
    const size = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(parts, sizeOf);
    let filled = 0;
    switch (first.kind) {
        case 'number': {
            const values = new Float64Array(size);
            for (const part of parts) {
                if (part.kind === 'number')
                    values.set(part.values, filled);
                filled += sizeOf(part);
            }
            return { ...first, values };
        }
        case 'category': {
            const codes = new Int32Array(size);
            for (const part of parts) {
                if (part.kind === 'category')
                    codes.set(part.codes, filled);
                filled += sizeOf(part);
            }
            return { ...first, codes };
        }
        case 'text':
            return { ...first, values: parts.flatMap((part) => (part.kind === 'text' ? part.values : [])) };
        case 'bytes':
            return { ...first, values: parts.flatMap((part) => (part.kind === 'bytes' ? part.values : [])) };
    }
}
/** Returns the number of rows. */
function sizeOf(column) {
    switch (column.kind) {
        case 'category':
            return column.codes.length;
        case 'encoded':
            return column.ends.length;
        case 'number':
        case 'text':
        case 'bytes':
            return column.values.length;
    }
}
/** Returns the text of one row; null for a missing value. */
function textAt(column, row) {
    if (column.kind === 'text')
        return column.values[row] ?? null;
    return column.categories[column.codes[row] ?? -1] ?? null;
}
/** Returns the values as text; a missing value is empty. */
function textOf(column) {
    switch (column.kind) {
        case 'number':
            return Array.from(column.values, (value) => (Number.isNaN(value) ? '' : String(value)));
        case 'category':
            return Array.from(column.codes, (code) => column.categories[code] ?? '');
        case 'text':
            return column.values.map((value) => value ?? '');
    }
}
/** Categories in an order that every machine agrees on: by number where all are whole numbers, else by code unit. */
function categoriesOf(values) {
    const distinct = [...new Set(values)];
    const numeric = distinct.every((value) => /^-?\d{1,15}$/.test(value));
    return numeric ? distinct.sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1)) : distinct.sort();
}
/** A category column from one text a row. */
function encodeCategories(name, values) {
    const categories = categoriesOf(values.filter((value) => value !== null));
    const codes = new Map(categories.map((category, code) => [category, code]));
    return {
        kind: 'category',
        name,
        categories,
        codes: Int32Array.from(values, (value) => (value === null ? -1 : (codes.get(value) ?? -1))),
    };
}


/***/ }),

/***/ 87426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isOnnx),
/* harmony export */   h: () => (/* binding */ openEvaluableModel)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33634);
/* harmony import */ var _onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89837);



function isOnnx(model) {
    return 'format' in model.details;
}
/**
 * Opens a model of either kind.
 * @throws UserError for another kind of artifact, or when its files differ from its manifest
 */
async function openEvaluableModel(folder) {
    return (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactKind */ .Zm)(folder, 'model')) === 'onnx-model' ? (0,_onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__/* .openOnnxModel */ .F)(folder) : (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .openModel */ .GF)(folder);
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
// EXTERNAL MODULE: ./build/core/js/src/dataset/examples.js
var dataset_examples = __webpack_require__(65675);
// EXTERNAL MODULE: ./build/core/js/src/transform/apply.js
var apply = __webpack_require__(76162);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
;// CONCATENATED MODULE: ./build/core/js/src/engine/onnx.js



/** Loads ONNX Runtime on WebAssembly from `dist/onnx`, outside of any bundle that contains this module. */
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
// EXTERNAL MODULE: ./build/core/js/src/model/signature.js
var signature = __webpack_require__(42309);
;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/infer-signature.js



/**
 * Infers the inputs and outputs of a model for examples that the dataset's transform prepares.
 * @throws UserError when its inputs differ, or its outputs are neither scores of the classes nor a number
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

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/onnx-model.js











/**
 * Opens an ONNX artifact.
 * @throws UserError when its files differ from its manifest
 */
function openOnnxModel(folder) {
    return (0,artifact/* openArtifact */.HI)(folder, 'onnx-model', onnx_schema/* onnxDetailsSchema */.N);
}
/**
 * Loads an ONNX model.
 * @throws UserError when ONNX Runtime cannot load it, or it does not fit the transform or the label
 */
async function loadOnnxModel(folder, { transform, label }) {
    const ort = loadOnnxRuntime();
    const session = await createSession(ort, await (0,promises_.readFile)((0,external_node_path_.join)(folder, onnx_schema/* onnxFile */.e)));
    const signature = signatureOf(session, transform, label);
    return {
        predict: async (batch) => (0,predict/* inLabelUnits */.P0)(label, transform.labels, await onnx_model_predict(ort, session, signature, transform, batch)),
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
            expected: 'a model in one file, with operators that ONNX Runtime supports',
            hint: 'Export the model again with its weights inside the file.',
        }, { cause: error });
    }
}
const largestBatch = 256;
async function onnx_model_predict(ort, session, { input, batch, output }, transform, examples) {
    const { size } = examples;
    const step = batch ?? largestBatch;
    const outputs = [];
    for (let start = 0; start < size; start += step) {
        const count = Math.min(step, size - start);
        const { features, texts } = (0,dataset_examples/* sliceBatch */.D)(examples, start, count);
        const prepared = (0,apply/* applyTransform */.NW)(transform, features, count, texts);
        const laid = input.layout.kind === 'channels first'
            ? withChannelsFirst(prepared, count, input.layout.shape)
            : prepared;
        const fed = padded(laid, (batch ?? count) * (laid.length / count));
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
/* harmony export */   N: () => (/* binding */ onnxDetailsSchema),
/* harmony export */   e: () => (/* binding */ onnxFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11848);



/**
 * Schema of the details in the manifest of an ONNX model: the features, transform and label for which it is evaluated.
 */
const onnxDetailsSchema = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelDetailsSchema */ .ZX
    .pick({ name: true, features: true, transform: true, modelBytes: true })
    .extend({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('onnx'), label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx });
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


/***/ })

};
