export const id = 6522;
export const ids = [6522];
export const modules = {

/***/ 16387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ modelSchema),
  d: () => (/* binding */ moduleSignature)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/config/layers/common.js

const activationNames = schemas/* enum */.k5n([
    'relu',
    'relu6',
    'elu',
    'selu',
    'sigmoid',
    'tanh',
    'softmax',
    'softplus',
    'swish',
    'gelu',
    'linear',
]);
const activation = activationNames.default('linear').describe('The function applied to the output.');
const count = schemas/* int */.Whr().positive();
const common_window = schemas/* union */.KCZ([count, schemas/* tuple */.PVZ([count, count])])
    .transform((size) => (typeof size === 'number' ? [size, size] : size));
const padding = schemas/* enum */.k5n(['valid', 'same']).default('valid');
const regularizer = schemas/* strictObject */.rej({
    l1: schemas/* number */.aig().min(0).default(0).describe('Weight of the sum of absolute values.'),
    l2: schemas/* number */.aig().min(0).default(0).describe('Weight of the sum of squares.'),
})
    .optional()
    .describe('A penalty on the kernel, added to the loss.');
/** Where a layer stands in a network that is not a plain sequence. */
const placement = {
    name: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9_-]*$/i, 'must be letters, digits, _ and -, and begin with a letter')
        .optional()
        .describe('What other layers call it in `from`.'),
    from: schemas/* union */.KCZ([schemas/* string */.YjP().transform((name) => [name]), schemas/* array */.YOg(schemas/* string */.YjP()).min(1)])
        .optional()
        .describe('The layers it takes, by name, or `input`; the one before it when left out.'),
};

;// CONCATENATED MODULE: ./build/core/js/src/config/layers/convolution.js


const strides = common_window.prefault(1);
const shared = { padding: padding, activation: activation, regularizer: regularizer };
const conv1d = schemas/* strictObject */.rej({
    conv1d: schemas/* strictObject */.rej({ filters: count, 'kernel-size': count, strides: count.default(1), ...shared }),
    ...placement,
})
    .transform(({ conv1d, ...place }) => ({ type: 'conv1d', ...conv1d, ...place }));
const filtered = schemas/* strictObject */.rej({ filters: count, 'kernel-size': common_window, strides, ...shared });
const conv2d = schemas/* strictObject */.rej({ conv2d: filtered, ...placement })
    .transform(({ conv2d, ...place }) => ({ type: 'conv2d', ...conv2d, ...place }));
const conv2dTranspose = schemas/* strictObject */.rej({ 'conv2d-transpose': filtered, ...placement })
    .transform(({ 'conv2d-transpose': options, ...place }) => ({
    type: 'conv2d-transpose',
    ...options,
    ...place,
}));
const multiplier = count.default(1).describe('Outputs of each channel.');
const separableConv2d = schemas/* strictObject */.rej({ 'separable-conv2d': filtered.extend({ 'depth-multiplier': multiplier }), ...placement })
    .transform(({ 'separable-conv2d': options, ...place }) => ({
    type: 'separable-conv2d',
    ...options,
    ...place,
}));
const depthwiseConv2d = schemas/* strictObject */.rej({
    'depthwise-conv2d': schemas/* strictObject */.rej({
        'kernel-size': common_window,
        strides,
        'depth-multiplier': multiplier,
        ...shared,
    }),
    ...placement,
})
    .transform(({ 'depthwise-conv2d': options, ...place }) => ({
    type: 'depthwise-conv2d',
    ...options,
    ...place,
}));
const pooling1d = schemas/* strictObject */.rej({ 'pool-size': count.default(2), strides: count.optional(), padding: padding });
const pooling2d = schemas/* strictObject */.rej({ 'pool-size': common_window.prefault(2), strides: common_window.optional(), padding: padding });
const maxPooling1d = schemas/* strictObject */.rej({ 'max-pooling1d': pooling1d, ...placement })
    .transform(({ 'max-pooling1d': options, ...place }) => ({
    type: 'max-pooling1d',
    ...options,
    ...place,
}));
const averagePooling1d = schemas/* strictObject */.rej({ 'average-pooling1d': pooling1d, ...placement })
    .transform(({ 'average-pooling1d': options, ...place }) => ({
    type: 'average-pooling1d',
    ...options,
    ...place,
}));
const maxPooling2d = schemas/* strictObject */.rej({ 'max-pooling2d': pooling2d, ...placement })
    .transform(({ 'max-pooling2d': options, ...place }) => ({
    type: 'max-pooling2d',
    ...options,
    ...place,
}));
const averagePooling2d = schemas/* strictObject */.rej({ 'average-pooling2d': pooling2d, ...placement })
    .transform(({ 'average-pooling2d': options, ...place }) => ({
    type: 'average-pooling2d',
    ...options,
    ...place,
}));
const upSampling2d = schemas/* strictObject */.rej({ 'up-sampling2d': schemas/* strictObject */.rej({ size: common_window.prefault(2) }), ...placement })
    .transform(({ 'up-sampling2d': options, ...place }) => ({
    type: 'up-sampling2d',
    ...options,
    ...place,
}));
const zeroPadding2d = schemas/* strictObject */.rej({ 'zero-padding2d': schemas/* strictObject */.rej({ padding: common_window.prefault(1) }), ...placement })
    .transform(({ 'zero-padding2d': options, ...place }) => ({
    type: 'zero-padding2d',
    ...options,
    ...place,
}));

;// CONCATENATED MODULE: ./build/core/js/src/config/layers/dense.js


const rate = schemas/* number */.aig().min(0).lt(1).describe('Share of the values.');
const dense = schemas/* strictObject */.rej({ dense: schemas/* strictObject */.rej({ units: count, activation: activation, regularizer: regularizer }), ...placement })
    .transform(({ dense, ...place }) => ({ type: 'dense', ...dense, ...place }));
const activationLayer = schemas/* strictObject */.rej({ activation: activationNames, ...placement })
    .transform((layer) => ({ type: 'activation', ...layer }));
const dropout = schemas/* strictObject */.rej({ dropout: schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ dropout, ...place }) => ({ type: 'dropout', ...dropout, ...place }));
const spatialDropout1d = schemas/* strictObject */.rej({ 'spatial-dropout1d': schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ 'spatial-dropout1d': options, ...place }) => ({
    type: 'spatial-dropout1d',
    ...options,
    ...place,
}));
const gaussianDropout = schemas/* strictObject */.rej({ 'gaussian-dropout': schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ 'gaussian-dropout': options, ...place }) => ({
    type: 'gaussian-dropout',
    ...options,
    ...place,
}));
const alphaDropout = schemas/* strictObject */.rej({ 'alpha-dropout': schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ 'alpha-dropout': options, ...place }) => ({
    type: 'alpha-dropout',
    ...options,
    ...place,
}));
const gaussianNoise = schemas/* strictObject */.rej({
    'gaussian-noise': schemas/* strictObject */.rej({
        stddev: schemas/* number */.aig().min(0).describe('Standard deviation of the noise.'),
    }),
    ...placement,
})
    .transform(({ 'gaussian-noise': options, ...place }) => ({
    type: 'gaussian-noise',
    ...options,
    ...place,
}));

;// CONCATENATED MODULE: ./build/core/js/src/config/layers/sequence.js


const recurrentOptions = schemas/* strictObject */.rej({
    units: count,
    'return-sequences': schemas/* boolean */.zMY()
        .default(false)
        .describe('Answer each step of the sequence, not only the last.'),
});
const lstmCore = schemas/* strictObject */.rej({ lstm: recurrentOptions });
const gruCore = schemas/* strictObject */.rej({ gru: recurrentOptions });
const simpleRnnCore = schemas/* strictObject */.rej({ 'simple-rnn': recurrentOptions });
const lstm = lstmCore
    .extend(placement)
    .transform(({ lstm, ...place }) => ({ type: 'lstm', ...lstm, ...place }));
const gru = gruCore
    .extend(placement)
    .transform(({ gru, ...place }) => ({ type: 'gru', ...gru, ...place }));
const simpleRnn = simpleRnnCore
    .extend(placement)
    .transform(({ 'simple-rnn': options, ...place }) => ({ type: 'simple-rnn', ...options, ...place }));
const recurrent = schemas/* union */.KCZ([
    lstmCore.transform(({ lstm }) => ({ type: 'lstm', ...lstm })),
    gruCore.transform(({ gru }) => ({ type: 'gru', ...gru })),
    simpleRnnCore.transform((layer) => ({ type: 'simple-rnn', ...layer['simple-rnn'] })),
]);
const bidirectional = schemas/* strictObject */.rej({
    bidirectional: schemas/* strictObject */.rej({
        layer: recurrent.describe('The recurrent layer that runs both ways.'),
        merge: schemas/* enum */.k5n(['concat', 'sum', 'mul', 'ave'])
            .default('concat')
            .describe('How both answers are joined.'),
    }),
    ...placement,
})
    .transform(({ bidirectional, ...place }) => ({
    type: 'bidirectional',
    ...bidirectional,
    ...place,
}));
const embedding = schemas/* strictObject */.rej({
    embedding: schemas/* strictObject */.rej({
        entries: count.describe('Size of the vocabulary; inputs are whole numbers from 0 to one less.'),
        units: count.describe('Length of the vector of each entry.'),
    }),
    ...placement,
})
    .transform(({ embedding, ...place }) => ({ type: 'embedding', ...embedding, ...place }));

;// CONCATENATED MODULE: ./build/core/js/src/config/layers/shape.js


const plainNames = [
    'flatten',
    'global-average-pooling1d',
    'global-average-pooling2d',
    'global-max-pooling1d',
    'global-max-pooling2d',
    'batch-normalization',
    'layer-normalization',
    'softmax',
    'add',
    'average',
    'maximum',
    'multiply',
    'concatenate',
];
const plainName = schemas/* enum */.k5n(plainNames);
const plainLayer = plainName.transform((type) => ({ type, name: undefined, from: undefined }));
/** The same with a place: `{layer: add, from: [a, b]}`. */
const placedLayer = schemas/* strictObject */.rej({ layer: plainName.describe('A layer without options.'), ...placement })
    .transform(({ layer, ...place }) => ({ type: layer, ...place }));
const reshape = schemas/* strictObject */.rej({ reshape: schemas/* array */.YOg(count).min(1).describe('Shape of an example.'), ...placement })
    .transform(({ reshape, ...place }) => ({ type: 'reshape', shape: reshape, ...place }));
const dot = schemas/* strictObject */.rej({
    dot: schemas/* strictObject */.rej({
        axes: schemas/* tuple */.PVZ([schemas/* int */.Whr().nonnegative(), schemas/* int */.Whr().nonnegative()])
            .describe('Axis of each input that is summed over; 0 is the batch.'),
    }),
    ...placement,
})
    .transform(({ dot, ...place }) => ({ type: 'dot', ...dot, ...place }));

;// CONCATENATED MODULE: ./build/core/js/src/config/network.js





/** A layer is its name, or its name with options: `flatten`, `{dense: {units: 10, activation: softmax}}`. */
const layerSchema = schemas/* union */.KCZ([
    plainLayer,
    placedLayer,
    dense,
    activationLayer,
    dropout,
    spatialDropout1d,
    gaussianDropout,
    alphaDropout,
    gaussianNoise,
    conv1d,
    conv2d,
    depthwiseConv2d,
    separableConv2d,
    conv2dTranspose,
    maxPooling1d,
    maxPooling2d,
    averagePooling1d,
    averagePooling2d,
    upSampling2d,
    zeroPadding2d,
    lstm,
    gru,
    simpleRnn,
    bidirectional,
    embedding,
    reshape,
    dot,
]);
/** The `model:` section that lists its layers. */
const modelSection = schemas/* strictObject */.rej({
    layers: schemas/* array */.YOg(layerSchema).min(1).describe('The layers of the network, from input to output.'),
});

;// CONCATENATED MODULE: ./build/core/js/src/config/model.js


/** How the default export of `model.module` is called. */
const moduleSignature = '(tf, {inputShape, inputShapes, classes, outputClasses, seed}) => tf.LayersModel';
const moduleSection = schemas/* strictObject */.rej({
    module: schemas/* string */.YjP()
        .regex(/\.(ts|mts|js|mjs)$/, 'a file that ends with .ts, .mts, .js or .mjs')
        .describe(`A file of your own whose default export makes the network: \`${moduleSignature}\`.`),
});
const factors = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0));
const fineTuneSection = schemas/* strictObject */.rej({
    from: schemas/* string */.YjP()
        .min(1)
        .describe('The model to begin with: the folder of its `model.json`, for example that of a model artifact.'),
    freeze: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe('Names of layers that are not trained; `*` stands for any letters.'),
    head: schemas/* strictObject */.rej({
        after: schemas/* string */.YjP()
            .optional()
            .describe('The last layer that is kept; the one before the last of all when left out.'),
        layers: schemas/* array */.YOg(layerSchema).min(1).describe('The layers that follow it now.'),
    })
        .optional()
        .describe('New layers in the place of the last ones.'),
    'learning-rates': factors
        .default({})
        .describe('What the learning rate is multiplied by, by names of layers; `*` stands for any letters.'),
});
/** The `model:` section: layers, a module, or a model to fine-tune. */
const modelSchema = schemas/* union */.KCZ([modelSection, moduleSection, fineTuneSection]);


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

/***/ 92131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ manualPage)
/* harmony export */ });
/* harmony import */ var _engine_package_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6929);

/** The address of a page under `docs/`, as it was in this version. */
function manualPage(page, version = (0,_engine_package_root_js__WEBPACK_IMPORTED_MODULE_0__/* .packageVersion */ .T)()) {
    return `https://github.com/tensorline/tensorline/blob/v${encodeURIComponent(version)}/docs/${page}.md`;
}


/***/ }),

/***/ 52631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wildcard)
/* harmony export */ });
/** What a pattern fits as a whole, in which `*` stands for any characters. */
function wildcard(pattern) {
    const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`);
}


/***/ })

};
