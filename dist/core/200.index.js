export const id = 200;
export const ids = [200];
export const modules = {

/***/ 75703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   wS: () => (/* binding */ columnsAsNumbers),
/* harmony export */   yg: () => (/* binding */ valuesPerExample)
/* harmony export */ });
/** Shape of one example: `[height, width, channels]`, or `[columns]` with every category a column of its own. */
function shapeOf(features) {
    return features.kind === 'image'
        ? [features.height, features.width, features.channels]
        : [columnsAsNumbers(features).length];
}
/** How many numbers one example is. */
function valuesPerExample(features) {
    return shapeOf(features).reduce((product, length) => product * length, 1);
}
function columnsAsNumbers(features) {
    return features.columns.flatMap((column) => column.type === 'number'
        ? [{ name: column.name, category: null }]
        : column.categories.map((category) => ({ name: column.name, category })));
}


/***/ }),

/***/ 6929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion),
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1310);





/** The folder of Tensorline's own package.json, above the module at `moduleUrl`: the same from `src/` and from `dist/`. */
function packageRoot(moduleUrl) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(moduleUrl));
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (packageName(folder) === 'tensorline')
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw new Error(`no package.json named "tensorline" above ${start}`);
    }
}
/** Version of Tensorline itself. */
function packageVersion() {
    return readPackage(packageRoot(import.meta.url)).version ?? 'unknown';
}
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
function readPackage(folder) {
    return packageSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8')));
}
function packageName(folder) {
    try {
        return readPackage(folder).name ?? null;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 1310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ FullDisk),
/* harmony export */   NS: () => (/* binding */ aboutKey),
/* harmony export */   SK: () => (/* binding */ withMistakes),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iC: () => (/* binding */ withKey),
/* harmony export */   mT: () => (/* binding */ Cancellation),
/* harmony export */   nt: () => (/* binding */ inKey),
/* harmony export */   oE: () => (/* binding */ withDiskExplained),
/* harmony export */   rr: () => (/* binding */ withPlaceOfFullDisk),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   uy: () => (/* binding */ withRightsExplained),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** A mistake of the user's, not of the suite's: fails the step with one annotation and no stack trace. */
class UserError extends Error {
    name = 'UserError';
    mistakes;
    constructor(mistakes, options) {
        const all = isList(mistakes) ? mistakes : [mistakes];
        super(all.map(sentence).join('\n'), options);
        this.mistakes = all;
    }
}
/** Does the work, whose mistakes are about this place in `tensorline.yml` where they name no other place. */
async function aboutKey(key, work) {
    try {
        return await work();
    }
    catch (error) {
        throw withKey(error, key);
    }
}
/** The same for work that is done at once. */
function inKey(key, work) {
    try {
        return work();
    }
    catch (error) {
        throw withKey(error, key);
    }
}
/** What was thrown; the mistakes of the user's that name no place with this one in `tensorline.yml`. */
function withKey(thrown, key) {
    if (!(thrown instanceof UserError) || thrown instanceof FullDisk)
        return thrown;
    return withMistakes(thrown, thrown.mistakes.map((mistake) => ((mistake.location ?? mistake.key) ? mistake : { ...mistake, key })));
}
/** The same error with its mistakes told otherwise. */
function withMistakes({ cause }, mistakes) {
    return new UserError(mistakes, cause === undefined ? undefined : { cause });
}
function isList(mistakes) {
    return Array.isArray(mistakes);
}
function sentence({ found, expected, mend, location }) {
    return `${placeText(location)}found ${found}; expected ${expected}. ${mend}`;
}
/** What stands before a message: `tensorline.yml:3:7: `, or nothing where there is no place. */
function placeText(location) {
    if (!location)
        return '';
    return `${[location.file, location.line, location.column].filter(Boolean).join(':')}: `;
}
/** There is no room for what is made: whatever else is tried on this machine comes to the same. */
class FullDisk extends UserError {
    name = 'FullDisk';
}
/** The run was ended from outside: neither a mistake nor a fault. */
class Cancellation extends Error {
    name = 'Cancellation';
}
/** The text of whatever was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** True for a file-system error with this code, for example `ENOENT`. */
function hasCode(thrown, code) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}
function isDiskFull(thrown) {
    return hasCode(thrown, 'ENOSPC') || hasCode(thrown, 'EDQUOT');
}
/** What was thrown; a full disk with the place that it was met at, which the system does not tell of a file that is open. */
function withPlaceOfFullDisk(thrown, place) {
    if (!isDiskFull(thrown) || !(thrown instanceof Error) || 'path' in thrown)
        return thrown;
    return Object.assign(new Error(`${thrown.message} at ${place}`, { cause: thrown }), {
        code: 'ENOSPC',
        path: place,
    });
}
const forbidden = ['EACCES', 'EPERM', 'EROFS'];
/** What was thrown; a file or folder that the system keeps this user from, as what the user can mend. */
function withRightsExplained(thrown) {
    if (!(thrown instanceof Error) || !('path' in thrown) || !forbidden.some((code) => hasCode(thrown, code)))
        return thrown;
    return new UserError({
        found: `no permission for ${String(thrown.path)} (${messageOf(thrown)})`,
        expected: 'files and folders that this user may read and write',
        mend: 'Change the rights of the folder, work in one of your own, or run as the user who owns it.',
    }, { cause: thrown });
}
/** What was thrown; a full disk, which is neither a bug nor a wrong input, as what the user can mend. */
function withDiskExplained(thrown) {
    if (!isDiskFull(thrown))
        return thrown;
    return new FullDisk({
        found: `a full disk (${messageOf(thrown)})`,
        expected: 'room for what is made',
        mend: 'Free some space and run it again: what was finished stands, nothing is half written, and a training goes on from its newest checkpoint.',
    }, { cause: thrown });
}


/***/ }),

/***/ 41289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureFreshProcess: () => (/* binding */ measureFreshProcess),
/* harmony export */   printProcessCost: () => (/* binding */ printProcessCost)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _data_features_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75703);
/* harmony import */ var _engine_package_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6929);
/* harmony import */ var _engine_start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(648);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1310);
/* harmony import */ var _model_asked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42439);
/* harmony import */ var _model_inference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22980);











const costSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ coldStart: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().positive(), peakMemory: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().positive() });
const patience = 120_000;
const answerStart = 'tensorline-cost:';
/**
 * Starts engine and model in a process of its own and has it answer.
 * @returns milliseconds from the start of the engine to the first answer, and the bytes that the process had in memory at most
 */
async function measureFreshProcess(request) {
    const bundle = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_engine_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)(import.meta.url), 'dist/core/index.js')).href;
    const code = `const { printProcessCost } = await import(${JSON.stringify(bundle)}); await printProcessCost(${JSON.stringify(request)}); process.exit()`;
    const args = ['--input-type=module', '-e', code];
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(process.execPath, args, { timeout: patience });
        const line = stdout.split('\n').find((text) => text.startsWith(answerStart));
        return costSchema.parse(JSON.parse(line?.slice(answerStart.length) ?? ''));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
            found: `a model that a process of its own cannot run (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)})`,
            expected: 'its cold start and its peak memory',
            mend: 'Look whether the machine has enough memory for the model twice, or require neither of the two.',
        }, { cause: error });
    }
}
/** What that process does. */
async function printProcessCost({ folder, device, runtimePath }) {
    const asked = await (0,_model_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .openAskedModel */ .g)(folder);
    const started = performance.now();
    const tf = (0,_model_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .isOnnx */ .G)(asked) ? null : (await (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_5__/* .startEngine */ .ty)({ device, runtimePath, ...withoutAHost })).tf;
    const model = await (0,_model_inference_js__WEBPACK_IMPORTED_MODULE_8__/* .loadForInference */ .$)(tf, asked);
    const example = new Float32Array((0,_data_features_js__WEBPACK_IMPORTED_MODULE_10__/* .valuesPerExample */ .yg)(asked.details.features));
    await model.predict({ size: 1, features: example });
    const coldStart = performance.now() - started;
    const batch = 256;
    await model.predict({ size: batch, features: new Float32Array(batch * example.length) });
    const cost = { coldStart, peakMemory: process.resourceUsage().maxRSS * 1024 };
    console.log(answerStart + JSON.stringify(cost));
}
const nothing = () => { };
const withoutAHost = {
    log: {
        info: nothing,
        warning: nothing,
        error: nothing,
        debug: nothing,
        progress: nothing,
        group: (_, work) => work(),
    },
    cache: { restore: () => Promise.resolve(false), save: () => Promise.resolve() },
};


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isDraft),
/* harmony export */   S: () => (/* binding */ installFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);



/**
 * Fills a new folder beside `folder` and puts it in its place, so that it appears complete or not at all; what was there stays
 * whole until then. What a process that was killed left of an earlier one is deleted: one process at a time may install it.
 * @returns what `fill` returns
 */
async function installFolder(folder, fill) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    await deleteLeft(target);
    const draft = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${draftPrefix(target)}-`);
    try {
        const result = await fill(draft);
        await replace(target, draft);
        return result;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlaceOfFullDisk */ .rr)(error, target);
    }
}
/** A folder that is deleted file by file would be half there for a while, under its own name. */
async function replace(target, draft) {
    const old = `${draft}-old`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(target, old).catch((error) => {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(old, { recursive: true, force: true });
}
async function deleteLeft(target) {
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(draftPrefix(target));
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)))
        if (name.startsWith(prefix) && /^-\w{6}(-old)?$/.test(name.slice(prefix.length)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), name), { recursive: true, force: true });
}
/** Whether a name is that of a folder which is not finished, or of what it replaces. */
function isDraft(name) {
    return /^\..+-\w{6}(-old)?$/.test(name);
}
function draftPrefix(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}`);
}


/***/ }),

/***/ 81507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   G4: () => (/* binding */ sha256Pattern),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   Qs: () => (/* binding */ digestOfJson),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   V_: () => (/* binding */ digestPattern),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   z9: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98799);




const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** A sha256 by itself, as manifests and other people's formats have it. */
const sha256Pattern = /^[0-9a-f]{64}$/;
function isDigest(text) {
    return digestPattern.test(text);
}
/** Its 64 hexadecimal digits. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Enough of its digits to recognise it. */
function shortDigest(digest) {
    return hexOf(digest).slice(0, 12);
}
function digestOfHex(sha256) {
    return `sha256:${sha256}`;
}
function digestOf(bytes) {
    return digestOfHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'));
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 2 ** 20 }), hash);
    return digestOfHex(hash.digest('hex'));
}
/** Canonical JSON (RFC 8785): equal values are equal bytes. Throws for what JSON cannot hold. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError(`canonical JSON cannot hold ${typeof value}`);
    return text;
}
function digestOfJson(value) {
    return digestOf(canonicalJson(value));
}


/***/ }),

/***/ 99762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ runRecordName),
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   er: () => (/* binding */ digestSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* unused harmony export artifactKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81507);


const manifestName = 'manifest.json';
/** Time, machine and measured speeds: what may differ between equal runs, so not part of the digest. */
const runRecordName = 'run.json';
/** Raised when a reader of the version before could misread what is written now. */
const schemaVersion = 1;
const artifactKinds = [
    'dataset',
    'model',
    'report',
    'image',
    'checkpoint',
    'search',
    'tensorboard',
    'predictions',
    'attestation',
    'onnx-model',
];
const digestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Pattern */ .G4)], 'a digest (sha256: and 64 hexadecimal digits)');
const fileEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\\.][^\\]*$/),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Pattern */ .G4),
});
/**
 * What an artifact is: every file with its size and hash, and what it was made from. It holds nothing that differs between
 * equal runs; its own sha256 is the artifact's digest.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(artifactKinds),
    /** Digests of what this was made from, by role: `{dataset, model, baseline, …}`. */
    parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digestSchema),
    /** Digest of the configuration that made this. */
    config: digestSchema,
    /** What a reader of this kind needs to know besides the files; each kind has its own schema for it. */
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntry),
});


/***/ }),

/***/ 42439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isOnnx),
/* harmony export */   g: () => (/* binding */ openAskedModel)
/* harmony export */ });
/* harmony import */ var _lineage_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50753);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33634);
/* harmony import */ var _onnx_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12601);



function isOnnx(model) {
    return 'format' in model.details;
}
/** @throws UserError when it is neither kind of model, or not exactly what was made. */
async function openAskedModel(folder) {
    return (await (0,_lineage_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactKind */ .Zm)(folder, 'model')) === 'onnx-model' ? (0,_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__/* .openOnnxModel */ .F)(folder) : (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .openModel */ .GF)(folder);
}


/***/ }),

/***/ 22980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loadForInference)
/* harmony export */ });
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42439);
/* harmony import */ var _onnx_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12601);
/* harmony import */ var _predict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98198);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95482);




/**
 * Loads a model of either kind.
 * @param tf null where there are ONNX models only
 */
async function loadForInference(tf, asked) {
    if ((0,_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnnx */ .G)(asked))
        return (0,_onnx_model_js__WEBPACK_IMPORTED_MODULE_1__/* .loadOnnxModel */ .$)(asked.folder, asked.details);
    const { folder, details } = asked;
    if (!tf)
        throw new TypeError('a layers model is asked with TensorFlow.js');
    const model = await (0,_storage_js__WEBPACK_IMPORTED_MODULE_3__/* .loadModel */ .c)(tf, folder);
    return {
        predict: (batch) => (0,_predict_js__WEBPACK_IMPORTED_MODULE_2__/* .predict */ .K$)(tf, model, details, batch),
        close: () => {
            model.dispose();
            return Promise.resolve();
        },
    };
}


/***/ }),

/***/ 12601:
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
// EXTERNAL MODULE: ./build/core/js/src/engine/package-root.js
var package_root = __webpack_require__(6929);
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

// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/lineage/artifact.js
var artifact = __webpack_require__(50753);
;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/layout.js
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
        for (let place = 0; place < area; place++)
            for (let channel = 0; channel < channels; channel++)
                moved[(image * channels + channel) * area + place] =
                    values[(image * area + place) * channels + channel] ?? NaN;
    return moved;
}

// EXTERNAL MODULE: ./build/core/js/src/model/onnx/schema.js
var schema = __webpack_require__(11560);
// EXTERNAL MODULE: ./build/core/js/src/model/signature.js
var signature = __webpack_require__(42309);
;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/signature.js



/**
 * Finds out how a model is asked about examples as the transform of the dataset prepares them.
 * @throws UserError when it takes something else, or answers neither scores of the classes nor a number.
 */
function signatureOf(session, transform, label) {
    const [input, ...others] = session.inputMetadata;
    const layout = input?.isTensor ? layoutFor(sizesOf(input).slice(1), transform.shape) : null;
    if (!input?.isTensor || others.length > 0 || !isNumberType(input.type) || !layout)
        throw misfit(`takes ${session.inputMetadata.map(describe).join(' and ')}`, `one input of float32 or float64 in the shape of a prepared example, [any, ${transform.shape.join(', ')}] (images also with the channels first)`);
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
    throw misfit(`answers ${outputs.map(describe).join(' and ')}`, label.kind === 'class'
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
function misfit(found, expected, mend = 'Export the model again so that it does.') {
    return new errors/* UserError */.yo({ found: `an ONNX model that ${found}`, expected: `one that has ${expected}`, mend });
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/model.js









/** Opens an ONNX artifact. @throws UserError when it is not exactly what was made. */
function openOnnxModel(folder) {
    return (0,artifact/* openArtifact */.HI)(folder, 'onnx-model', schema/* onnxDetailsSchema */.N);
}
/** @throws UserError when ONNX Runtime cannot load it, or it does not fit examples so prepared and so labelled. */
async function loadOnnxModel(folder, { transform, label }) {
    const ort = loadOnnxRuntime();
    const session = await createSession(ort, await (0,promises_.readFile)((0,external_node_path_.join)(folder, schema/* onnxFile */.e)));
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
        throw new errors/* UserError */.yo({
            found: `an ONNX model that ONNX Runtime cannot load (${(0,errors/* messageOf */.bD)(error)})`,
            expected: 'a model in one file, of operators that ONNX Runtime has',
            mend: 'Export it again with its weights inside the file.',
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
    let place = 0;
    for (const part of parts) {
        whole.set(part, place);
        place += part.length;
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

/***/ 11560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ onnxDetailsSchema),
/* harmony export */   e: () => (/* binding */ onnxFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10543);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56696);



/** What the manifest of an ONNX model says: which dataset's examples it is asked about, and how. */
const onnxDetailsSchema = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelDetailsSchema */ .ZX
    .pick({ name: true, features: true, transform: true, modelBytes: true })
    .extend({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('onnx'), label: _data_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx });
/** The file in an artifact of the kind `onnx-model`. */
const onnxFile = 'model.onnx';


/***/ }),

/***/ 42309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkSignature),
/* harmony export */   v: () => (/* binding */ outputWidths)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54199);


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
    if (!widths.some((width) => (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(output, [width])))
        throw misfit(`an output of shape [${describe(output)}]`, `[${widths.join('] or [')}]${reason(label)}`);
}
function checkInputs(model, { shape, inputs }) {
    if (inputs !== undefined) {
        const wrong = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .misfitOfInputs */ .xX)(model, inputs);
        if (wrong)
            throw misfit(`the inputs ${wrong.found}`, wrong.expected);
        return;
    }
    const input = onlyShape(model.inputs, 'input');
    if (!(0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(input, shape))
        throw misfit(`an input of shape [${describe(input)}]`, `[${shape.join(', ')}], the shape of a prepared example`);
}
function checkOutputs(model, { outputs }) {
    const ports = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .outputPortsOf */ .Lp)(model);
    const matched = outputs.every(({ name, label }) => ports.some((port) => port.name === name && outputWidths(label).some((width) => (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(port.shape, [width]))));
    if (matched && ports.length === outputs.length)
        return;
    const wanted = outputs.map(({ name, label }) => `${name} [${outputWidths(label).join('] or [')}]`);
    throw misfit(`the outputs ${(0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(ports)}`, `the outputs of the dataset by their names: ${wanted.join(' and ')}`);
}
function onlyShape(tensors, role) {
    const [first, ...others] = tensors;
    if (first === undefined || others.length > 0)
        throw misfit(`${tensors.length} ${role}s`, `one ${role}`);
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
function misfit(found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        found: `a model with ${found}`,
        expected,
        mend: 'Change the layers of the model, or the data section that it is fed from.',
    });
}


/***/ })

};
