export const id = 3718;
export const ids = [3718];
export const modules = {

/***/ 53718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptModels: () => (/* binding */ acceptModels)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _host_local_baselines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17452);
/* harmony import */ var _host_local_workplace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56924);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91407);
/* harmony import */ var _model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87426);
/* harmony import */ var _predictions_artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52212);
/* harmony import */ var _report_report_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3863);








/**
 * Makes models of this machine, or the predictions of one, the baseline of a branch, and with them the reports that judged
 * them, which tell the next gate what slices there were; a damaged one is refused.
 * @returns all that is now the baseline
 */
async function acceptModels(folder, { artifact, branch }, host) {
    const accepted = [];
    for (const name of artifact)
        accepted.push(...(await acceptModel(folder, { artifact: name, branch }, host)));
    return { branch, accepted };
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
        host.log.info(`${report.name} ${report.digest}, which judged it, goes with it.`);
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
            return (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_5__/* .openAskedModel */ .g)(path);
    }
}
/** The whole reports of this machine whose candidate has this digest; of each gate there may be one. */
async function reportsOn(candidate, artifacts, names) {
    const reports = await Promise.all(names.map(async (name) => {
        const report = await reportIn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(artifacts, name));
        const { model, predictions } = report?.manifest.parents ?? {};
        return report && (model === candidate || predictions === candidate) ? [{ name, ...report }] : [];
    }));
    return reports.flat();
}
/** Null for what is no report, or no whole one. */
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

/***/ 52635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openArrow),
/* harmony export */   _: () => (/* binding */ encodeArrow)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80349);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44772);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47108);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76262);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14822);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89833);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23649);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);



/** Arrow counts the bytes of a column in signed 32 bits, and Node reads no larger file at once. */
const mostBytes = 2 ** 31 - 1;
/**
 * Columns as one Arrow IPC file, https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format: numbers as float64,
 * categories as dictionary-encoded utf8, texts as utf8, bytes as binary. Equal columns are equal bytes.
 * @throws UserError when a column is larger than 2 GiB.
 */
function encodeArrow(columns) {
    const children = columns.map(encode);
    const fields = columns.map(({ name }, index) => new apache_arrow__WEBPACK_IMPORTED_MODULE_2__/* .Field */ .D(name, children[index]?.type ?? new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Utf8 */ .YE(), true));
    const schema = new apache_arrow__WEBPACK_IMPORTED_MODULE_2__/* .Schema */ .S(fields);
    const length = children[0]?.length ?? 0;
    const rows = (0,apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Struct */ ._k(fields), length, nullCount: 0, children });
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_5__/* .tableToIPC */ .s)(new apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .Table */ .XI(schema, [new apache_arrow__WEBPACK_IMPORTED_MODULE_7__/* .RecordBatch */ .g(schema, rows)]), 'file');
}
/** A column's dictionary bears the column's position as its id, since the library would number them as they come. */
function encode(column, position) {
    switch (column.kind) {
        case 'number':
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Float64 */ .$G(),
                data: column.values,
                ...validity(column.values, (value) => !Number.isNaN(value)),
            });
        case 'category':
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Dictionary */ .bT(new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Utf8 */ .YE(), new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Int32 */ .P_(), position),
                data: column.codes.map((code) => Math.max(code, 0)),
                dictionary: (0,apache_arrow__WEBPACK_IMPORTED_MODULE_8__/* .makeVector */ .g)(utf8(column.name, column.categories)),
                ...validity(column.codes, (code) => code >= 0),
            });
        case 'text':
            return utf8(column.name, column.values);
        case 'bytes': {
            const valueOffsets = offsets(column.name, column.values.length, (row) => column.values[row]?.length ?? 0);
            const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
            column.values.forEach((bytes, row) => data.set(bytes, valueOffsets[row]));
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Binary */ .yI(), length: column.values.length, nullCount: 0, valueOffsets, data });
        }
    }
}
function utf8(name, values) {
    const texts = values.map((value) => value?.toWellFormed() ?? '');
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .makeData */ .Hg)({
        type: new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Utf8 */ .YE(),
        valueOffsets: offsets(name, texts.length, (row) => Buffer.byteLength(texts[row] ?? '')),
        data: Buffer.from(texts.join('')),
        ...validity(values, (value) => value !== null),
    });
}
function offsets(name, length, sizeOf) {
    const result = new Int32Array(length + 1);
    let end = 0;
    for (let row = 0; row < length; row++) {
        end += sizeOf(row);
        if (end > mostBytes)
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
                found: `more than ${mostBytes} bytes in column ${name} of one split`,
                expected: 'a split that fits into one file of 2 GiB',
                hint: 'Use a smaller part of the source.',
            });
        result[row + 1] = end;
    }
    return result;
}
function validity(values, isValid) {
    const { length } = values;
    const bitmap = new Uint8Array(Math.ceil(length / 8));
    let nullCount = 0;
    for (const [row, value] of Array.from(values).entries())
        if (isValid(value))
            bitmap[row >> 3] = (bitmap[row >> 3] ?? 0) | (1 << (row & 7));
        else
            nullCount++;
    return nullCount === 0 ? { length, nullCount } : { length, nullCount, nullBitmap: bitmap };
}
function openArrow(bytes) {
    const table = (0,apache_arrow__WEBPACK_IMPORTED_MODULE_5__/* .tableFromIPC */ .D)(bytes);
    return {
        names: table.schema.fields.map((field) => field.name),
        column: (name) => {
            const vector = table.getChild(name);
            return vector && decode(name, vector);
        },
    };
}
function decode(name, vector) {
    const type = vector.type;
    if (apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .DataType */ .pe.isFloat(type))
        return { kind: 'number', name, values: numbersOf(vector) };
    if (apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .DataType */ .pe.isDictionary(type))
        return decodeCategories(name, vector);
    if (apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .DataType */ .pe.isUtf8(type))
        return { kind: 'text', name, values: textsOf(vector) };
    return { kind: 'bytes', name, values: bytesOf(vector) };
}
/** Parts of the file's own bytes where there are no gaps. */
function bytesOf(vector) {
    const [chunk] = vector.data;
    const bytes = chunk?.values;
    const ends = chunk?.valueOffsets;
    const plain = vector.data.length === 1 && vector.nullCount === 0;
    if (plain && bytes instanceof Uint8Array && ends instanceof Int32Array)
        return Array.from({ length: vector.length }, (_, row) => bytes.subarray(ends[row], ends[row + 1]));
    return valuesOf(vector).map((value) => (value instanceof Uint8Array ? value : new Uint8Array()));
}
function decodeCategories(name, vector) {
    const [chunk] = vector.data;
    const values = chunk?.values;
    const categories = textsOf(chunk?.dictionary).map((category) => category ?? '');
    const padded = values instanceof Int32Array ? values : new Int32Array();
    const codes = padded.subarray(0, vector.length).map((code, row) => (vector.isValid(row) ? code : -1));
    return { kind: 'category', name, categories, codes };
}
/** Where there is no number the file holds NaN. */
function numbersOf(vector) {
    const values = vector.toArray();
    return values instanceof Float64Array ? values : new Float64Array();
}
function textsOf(vector) {
    const plain = vector && asciiTexts(vector);
    if (plain)
        return plain;
    return vector ? valuesOf(vector).map((value) => (typeof value === 'string' ? value : null)) : [];
}
/** Texts of ASCII letters, cut out of one string, which is ten times as fast; null where there are other letters or gaps. */
function asciiTexts(vector) {
    const [chunk] = vector.data;
    if (!chunk || vector.data.length !== 1 || vector.nullCount > 0 || !apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .DataType */ .pe.isUtf8(chunk.type))
        return null;
    const bytes = chunk.values;
    const ends = chunk.valueOffsets;
    if (!(bytes instanceof Uint8Array) || !(ends instanceof Int32Array) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
        return null;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    return Array.from({ length: vector.length }, (_, row) => text.slice(ends[row], ends[row + 1]));
}
function valuesOf(vector) {
    return Array.from({ length: vector.length }, (_, row) => vector.get(row));
}


/***/ }),

/***/ 23343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ filesAtOnce),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   sE: () => (/* binding */ shownAs),
/* harmony export */   v3: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);



/** How many files are open at a time. */
const filesAtOnce = 16;
/** What messages call a source: a path as the user would type it, or the address of a download. */
function shownAs(path, base) {
    return path.includes('://') ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path);
}
function locationOf({ source, line }) {
    return line === undefined ? { file: source.shown } : { file: source.shown, line };
}
/** @throws UserError when the file cannot be read or is empty. */
async function readData(source) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source.file).catch((error) => {
        throw unreadable(source.shown, error);
    });
    if (bytes.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            found: 'an empty file',
            expected: 'examples',
            hint: 'Fill the file, or take it out of the sources.',
            location: { file: source.shown },
        });
    return bytes;
}
function unreadable(shown, error) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        found: (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') ? 'no such file' : `a file that cannot be read (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`,
        expected: 'a readable file',
        hint: 'Check that the file is there and that its permissions let this user read it.',
        location: { file: shown },
    }, { cause: error });
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
    const fitting = outputs.filter((output) => output.isTensor && isNumberType(output.type) && widths.some((width) => answers(output, width)));
    const [output, ...others] = fitting;
    if (output && others.length === 0)
        return output.name;
    throw explainMismatch(`answers ${outputs.map(describe).join(' and ')}`, label.kind === 'class'
        ? `one output with a score for each of the ${label.classes.length} classes, in the order of the dataset's`
        : 'one output with a number', 'Export it with its scores as one tensor: scikit-learn models with `zipmap: False`.');
}
/** `[batch, width]`, or `[batch]` for a single value. */
function answers(output, width) {
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
    return new user_error/* UserError */.yo({ found: `an ONNX model that ${found}`, expected: `one that has ${expected}`, hint });
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
    const answers = [];
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
        answers.push(values.subarray(0, (values.length / (batch ?? count)) * count));
    }
    const values = joined(answers);
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
    if (label.kind === 'several') {
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
        const wrong = (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .misfitOfInputs */ .xX)(model, inputs);
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
        found: `a model with ${found}`,
        expected,
        hint: 'Change the layers of the model, or the data section that it is fed from.',
    });
}


/***/ }),

/***/ 52212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ openPredictions),
/* harmony export */   Zj: () => (/* binding */ predictionsFile),
/* harmony export */   id: () => (/* binding */ writePredictions)
/* harmony export */ });
/* unused harmony export examplesDigest */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var _config_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78802);
/* harmony import */ var _data_arrow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52635);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44181);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64352);
/* harmony import */ var _gate_columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96599);









/** A file of predictions as anyone may give one; the one file of the artifact, or one for each seed. */
function predictionsFile(seed) {
    return seed === 0 ? 'predictions.arrow' : `predictions-${seed + 1}.arrow`;
}
const predictionsDetails = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    /** Name of the line, and id of the gate in it. */
    name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    gate: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_config_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB),
    rows: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().nonnegative(),
    /** How many models answered, each trained by a seed of its own; one when left out. */
    seeds: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(2).optional(),
    /** Digest of the examples with their labels, whoever answered them. */
    examples: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestSchema */ .er,
});
/** Seals predictions, so that later runs can compare with them. */
function writePredictions(folder, { name, gate, tables, columns, run }) {
    const [table] = tables;
    const details = {
        name,
        gate,
        task: table.task,
        rows: rowsOf(table),
        ...(tables.length > 1 && { seeds: tables.length }),
        examples: examplesDigest(table),
    };
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .writeArtifact */ .w6)(folder, async (draft) => {
        for (const [seed, own] of tables.entries())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, predictionsFile(seed)), (0,_data_arrow_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeArrow */ ._)((0,_gate_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .columnsToKeep */ .mY)(own, seed === 0 ? columns : {})));
        return {
            kind: 'predictions',
            details,
            parents: {},
            config: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfJson */ .Qs)({ name, gate, task: table.task }),
            run,
        };
    });
}
/** @throws UserError when it is missing, altered or no artifact of predictions. */
function openPredictions(folder) {
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .openArtifact */ .HI)(folder, 'predictions', predictionsDetails);
}
/** The test split: equal for whoever answered the same examples with the same labels. */
function examplesDigest(table) {
    switch (table.task) {
        case 'classification':
            return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfJson */ .Qs)([table.task, table.ids, table.label]);
        case 'regression':
            return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfJson */ .Qs)([table.task, table.ids, Array.from(table.label)]);
        case 'ranking':
            return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfJson */ .Qs)([table.task, table.queries, table.items, Array.from(table.relevance)]);
        case 'sequence':
            return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfJson */ .Qs)([table.task, table.examples, Array.from(table.positions), table.label]);
    }
}
function rowsOf(table) {
    return table.task === 'ranking' ? table.items.length : table.label.length;
}


/***/ }),

/***/ 72977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YH: () => (/* binding */ positionsIn),
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _data_data_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23343);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10270);




/** A column of names: ids, classes, tags. @throws UserError for those that are missing or too long. */
function namesIn(table, column) {
    const cells = cellsOf(table, column);
    refuse(table, column, (row) => isRounded(cells[row] ?? null), 'that are numbers of more digits than JSON and float64 keep', 'such names as text, in quotes');
    const names = cells.map(nameOf);
    refuse(table, column, (row) => names[row] === null || names[row] === '', 'without a value', 'a value in every row');
    refuse(table, column, (row) => (names[row]?.length ?? 0) > _file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG, `longer than ${_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG} characters`, 'names that a report can show');
    return names.map((name) => name ?? '');
}
/** A column of finite numbers. @throws UserError for what is none. */
function numbersIn(table, column) {
    const values = columnOf(table, column);
    const numbers = values instanceof Float64Array ? values : Float64Array.from(values, numberOf);
    const wrong = (row) => !Number.isFinite(numbers[row]);
    refuse(table, column, wrong, 'that are missing or no finite numbers', 'a finite number in every row');
    return numbers;
}
/** A column of places in a sequence. @throws UserError for what is no whole number from 0. */
function positionsIn(table, column) {
    const numbers = numbersIn(table, column);
    const wrong = (row) => !Number.isSafeInteger(numbers[row]) || (numbers[row] ?? NaN) < 0;
    refuse(table, column, wrong, 'that are no positions', 'whole numbers from 0');
    return numbers;
}
/** Integers from 2⁵³ on, which float64 rounds, so that different names may have become one. */
function isRounded(cell) {
    return typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell);
}
/**
 * Returns a value that is a name as text; null where it is missing. Names are the same however a writer spells them: `1.0`
 * is `1`, since a column of classes becomes `1.0` as soon as one of its values is missing, and Python's `True` is `true`.
 */
function nameOf(cell) {
    if (cell === null)
        return null;
    const text = String(cell);
    // A longer one is refused, and of 10 MB of digits the pattern would keep every place in memory to go back to.
    if (text.length > _file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG)
        return text;
    return /^true$|^false$/i.test(text) ? text.toLowerCase() : text.replace(/^(-?\d+)\.0+$/, '$1');
}
/** NaN for what is no number. */
function numberOf(cell) {
    if (typeof cell === 'number')
        return cell;
    return typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : NaN;
}
/** Returns the cells of a column; of one that was read as numbers, the numbers. */
function cellsOf(table, column) {
    const values = columnOf(table, column);
    return values instanceof Float64Array
        ? Array.from(values, (value) => (Number.isNaN(value) ? null : value))
        : values;
}
function columnOf({ columns }, column) {
    const values = columns.get(column);
    if (values)
        return values;
    throw new TypeError(`the table has no column ${column}`);
}
function refuse({ rows }, column, isWrong, found, expected) {
    let [first, wrong] = [-1, 0];
    for (let row = 0; row < rows.length; row++) {
        if (!isWrong(row))
            continue;
        if (first < 0)
            first = row;
        wrong += 1;
    }
    if (first < 0)
        return;
    const row = rows[first];
    // Rows have been put in order; their ids say where they were.
    const index = Number(row?.id.slice(row.id.lastIndexOf('#') + 1)) + 1;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        found: `${wrong} of ${rows.length} values of the column ${column} ${found}, the first in row ${index}`,
        expected,
        hint: 'Correct the file of predictions.',
        ...(row ? { location: (0,_data_data_file_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(row) } : {}),
    });
}
const mostShown = 20;
/** Names as a message can hold them, whatever they are. */
function namesText(names) {
    const all = [...names];
    const shown = all.slice(0, mostShown).map((name) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name)));
    return [...shown, ...(all.length > mostShown ? [`… (${all.length} in all)`] : [])].join(', ');
}


/***/ }),

/***/ 10270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ requiredColumns),
/* harmony export */   TD: () => (/* binding */ scorePrefix),
/* harmony export */   YG: () => (/* binding */ longestName)
/* harmony export */ });
/* unused harmony export rowJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** `score.<class>` names the column of a class's scores. */
const scorePrefix = 'score.';
/** Longer names and ids would fill a report with a single one of them. */
const longestName = 1000;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(longestName), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const example = name.describe('Names the example: the same for candidate and baseline.');
const className = name.describe('Name of the right class.');
const classification = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example,
    label: className,
    prediction: name
        .optional()
        .describe('Name of the class the model gave; that of the highest score when left out.'),
});
const regression = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example,
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The right value.'),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The value the model gave.'),
});
const ranking = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    query: name.describe('Names the query, the user or the session that items are ranked for.'),
    item: name.describe('Names the item: the same for candidate and baseline.'),
    relevance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('How much the item answers the query: 0 for not at all.'),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('What the model ranks by: the item with the highest score comes first.'),
});
const sequence = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example: name.describe('Names the sequence: the same for candidate and baseline.'),
    position: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('Place in the sequence.'),
    label: name.describe('The right tag, for spans with B- and I- before the name as in CoNLL.'),
    prediction: name.describe('The tag the model gave.'),
});
/** One row of a prediction file, by task. Other columns are allowed: slices may go by them. */
const rowSchemas = { classification, regression, ranking, sequence };
/** Columns that every file of a task has. */
const requiredColumns = {
    classification: ['example', 'label'],
    regression: ['example', 'label', 'prediction'],
    ranking: ['query', 'item', 'relevance', 'score'],
    sequence: ['example', 'position', 'label', 'prediction'],
};
/** The JSON Schema of a row. */
function rowJsonSchema(task) {
    const schema = {
        ...z.toJSONSchema(rowSchemas[task], { target: 'draft-2020-12' }),
        title: `One row of the predictions of a task of ${task}`,
        description: 'A line of JSONL, or a row of CSV, Parquet or Arrow. Slices may go by any other column.',
    };
    if (task !== 'classification')
        return schema;
    const scored = '^score\\.';
    return {
        ...schema,
        patternProperties: {
            [scored]: { type: 'number', description: 'Score of the class that is named after the point.' },
        },
        anyOf: [{ required: ['prediction'] }, { not: { propertyNames: { not: { pattern: scored } } } }],
    };
}


/***/ }),

/***/ 96599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fe: () => (/* binding */ requireColumns),
/* harmony export */   mY: () => (/* binding */ columnsToKeep),
/* harmony export */   t7: () => (/* binding */ presentColumns),
/* harmony export */   xS: () => (/* binding */ withGateColumns)
/* harmony export */ });
/* harmony import */ var _config_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78802);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72977);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10270);




/** @throws UserError for a column that the gate goes by and the file does not have. */
function requireColumns({ columns }, gate) {
    const absent = (0,_config_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsToRead */ .Ro)(gate).filter((name) => !columns.has(name));
    if (absent.length === 0)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        found: `no column ${absent.join(', ')} among the predictions, which have ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .namesText */ .cb)(columns.keys())}`,
        expected: 'every column that gate.slices, gate.cluster-by and gate.metrics go by',
        hint: 'Correct the names in the gate, or write the columns into the file of predictions.',
    });
}
/** Those columns of the gate that a file has. @throws UserError for texts too long to show. */
function presentColumns(table, gate) {
    const present = (0,_config_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsToRead */ .Ro)(gate).filter((name) => table.columns.has(name));
    return Object.fromEntries(present.map((name) => [name, sliceColumn(table, name)]));
}
/** Numbers where all values are, else texts. */
function sliceColumn(table, name) {
    const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(table, name);
    const present = cells.filter((cell) => cell !== null);
    if (present.length > 0 &&
        present.every((cell) => typeof cell !== 'boolean' && Number.isFinite((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(cell))))
        return { values: cells.map((cell) => (cell === null ? null : (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(cell))) };
    const values = cells.map(_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb);
    const long = values.filter((value) => (value?.length ?? 0) > _file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .longestName */ .YG).length;
    if (long > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            found: `${long} values of the column ${name} longer than ${_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .longestName */ .YG} characters`,
            expected: 'values that a report can show',
            hint: 'Name another column under gate.slices, or add one that says what these values have in common.',
        });
    return { values };
}
/** The table's own columns as `requiredColumns` names them, and those that the gate goes by. */
function columnsToKeep(table, columns) {
    return withGateColumns(ownColumns(table), columns);
}
/** Columns of predictions, and after them those that the gate goes by and they do not have. */
function withGateColumns(own, columns) {
    const taken = new Set(own.map(({ name }) => name));
    return [
        ...own,
        ...Object.entries(columns).flatMap(([name, column]) => (taken.has(name) ? [] : [kept(name, column)])),
    ];
}
function ownColumns(table) {
    switch (table.task) {
        case 'classification':
            return [
                texts('example', table.ids),
                texts('label', table.label),
                ...(table.prediction ? [texts('prediction', table.prediction)] : []),
                ...[...(table.scores ?? [])]
                    .map(([name, values]) => numbers(`${_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .scorePrefix */ .TD}${name}`, values))
                    .sort((a, b) => (a.name < b.name ? -1 : 1)),
            ];
        case 'regression':
            return [
                texts('example', table.ids),
                numbers('label', table.label),
                numbers('prediction', table.prediction),
            ];
        case 'ranking':
            return [
                texts('query', table.queries),
                texts('item', table.items),
                numbers('relevance', table.relevance),
                numbers('score', table.score),
            ];
        case 'sequence':
            return [
                texts('example', table.examples),
                numbers('position', table.positions),
                texts('label', table.label),
                texts('prediction', table.prediction),
            ];
    }
}
function kept(name, { values }) {
    return values.every((value) => value === null || typeof value === 'number')
        ? numbers(name, Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)))
        : texts(name, values.map((value) => (value === null ? null : String(value))));
}
function texts(name, values) {
    return { kind: 'text', name, values };
}
function numbers(name, values) {
    return { kind: 'number', name, values };
}


/***/ }),

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   NL: () => (/* binding */ openReport),
/* harmony export */   wk: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94934);



/** Names of the files in a report, besides those of the answers that were judged. */
const reportFiles = { verdict: 'report.json', markdown: 'report.md', page: 'report.html' };
/** Opens a report, whichever version wrote it. @throws UserError when it is not exactly what was made. */
function openReport(folder) {
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'report', zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
}
/** The verdict in a report as it stands there: another version may have written it in another form. */
function readVerdict({ folder }) {
    return (0,_artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifactJson */ .zx)(folder, reportFiles.verdict, zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
}


/***/ })

};
