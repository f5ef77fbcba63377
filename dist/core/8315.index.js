export const id = 8315;
export const ids = [8315,6359];
export const modules = {

/***/ 40481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ moduleSignature),
/* harmony export */   h: () => (/* binding */ modelSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83019);


/** Signature of the default export of `model.module`. */
const moduleSignature = '(tf, {inputShape, inputShapes, classes, outputClasses, seed}) => tf.LayersModel';
const moduleSection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    module: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/\.(ts|mts|js|mjs)$/, 'a file that ends with .ts, .mts, .js or .mjs')
        .describe(`Your own file whose default export builds the network: \`${moduleSignature}\`.`),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .optional()
        .describe('Files that the module reads, besides imported code; a change of one starts another training.'),
});
const factors = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0));
const fineTuneSection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    pretrained: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .describe('The pretrained model: the folder of its `model.json`, for example of a model artifact.'),
    freeze: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default([])
        .describe('Names of layers that are not trained; `*` stands for any characters.'),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .optional()
            .describe('The last layer that is kept; by default the second to last layer.'),
        layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_network_js__WEBPACK_IMPORTED_MODULE_0__/* .layerSchema */ .p).min(1).describe('The new layers after it.'),
    })
        .optional()
        .describe('New layers that replace the last ones.'),
    'learning-rates': factors
        .default({})
        .describe('Factors of the learning rate, by names of layers; `*` stands for any characters.'),
});
const defaultSection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('default')
        .describe('`default` for layers by the kinds of inputs: convolutions for images, an embedding for ids of tokens, a dense layer for other values, and a joint layer after them.'),
});
/** The `model:` section: layers, a module, or a model to fine-tune. */
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_network_js__WEBPACK_IMPORTED_MODULE_0__/* .modelSection */ .t, defaultSection, moduleSection, fineTuneSection]);


/***/ }),

/***/ 83019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ layerSchema),
  t: () => (/* binding */ modelSection)
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
/** The position of a layer in a network that is not a plain sequence. */
const placement = {
    name: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9_-]*$/i, 'must be letters, digits, _ and -, and begin with a letter')
        .optional()
        .describe('The name of the layer in `inputs` of other layers.'),
    inputs: schemas/* union */.KCZ([schemas/* string */.YjP().transform((name) => [name]), schemas/* array */.YOg(schemas/* string */.YjP()).min(1)])
        .optional()
        .describe('Names of the layers whose outputs it uses, or `input`; by default the layer before it.'),
};

;// CONCATENATED MODULE: ./build/core/js/src/config/layers/convolution.js


const strides = common_window.prefault(1);
const shared = { padding: padding, activation: activation, regularizer: regularizer };
const conv1d = schemas/* strictObject */.rej({
    conv1d: schemas/* strictObject */.rej({ filters: count, 'kernel-size': count, strides: count.default(1), ...shared }),
    ...placement,
})
    .transform(({ conv1d, ...common }) => ({ type: 'conv1d', ...conv1d, ...common }));
const filtered = schemas/* strictObject */.rej({ filters: count, 'kernel-size': common_window, strides, ...shared });
const conv2d = schemas/* strictObject */.rej({ conv2d: filtered, ...placement })
    .transform(({ conv2d, ...common }) => ({ type: 'conv2d', ...conv2d, ...common }));
const conv2dTranspose = schemas/* strictObject */.rej({ 'conv2d-transpose': filtered, ...placement })
    .transform(({ 'conv2d-transpose': options, ...common }) => ({
    type: 'conv2d-transpose',
    ...options,
    ...common,
}));
const multiplier = count.default(1).describe('Outputs of each channel.');
const separableConv2d = schemas/* strictObject */.rej({ 'separable-conv2d': filtered.extend({ 'depth-multiplier': multiplier }), ...placement })
    .transform(({ 'separable-conv2d': options, ...common }) => ({
    type: 'separable-conv2d',
    ...options,
    ...common,
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
    .transform(({ 'depthwise-conv2d': options, ...common }) => ({
    type: 'depthwise-conv2d',
    ...options,
    ...common,
}));
const pooling1d = schemas/* strictObject */.rej({ 'pool-size': count.default(2), strides: count.optional(), padding: padding });
const pooling2d = schemas/* strictObject */.rej({ 'pool-size': common_window.prefault(2), strides: common_window.optional(), padding: padding });
const maxPooling1d = schemas/* strictObject */.rej({ 'max-pooling1d': pooling1d, ...placement })
    .transform(({ 'max-pooling1d': options, ...common }) => ({
    type: 'max-pooling1d',
    ...options,
    ...common,
}));
const averagePooling1d = schemas/* strictObject */.rej({ 'average-pooling1d': pooling1d, ...placement })
    .transform(({ 'average-pooling1d': options, ...common }) => ({
    type: 'average-pooling1d',
    ...options,
    ...common,
}));
const maxPooling2d = schemas/* strictObject */.rej({ 'max-pooling2d': pooling2d, ...placement })
    .transform(({ 'max-pooling2d': options, ...common }) => ({
    type: 'max-pooling2d',
    ...options,
    ...common,
}));
const averagePooling2d = schemas/* strictObject */.rej({ 'average-pooling2d': pooling2d, ...placement })
    .transform(({ 'average-pooling2d': options, ...common }) => ({
    type: 'average-pooling2d',
    ...options,
    ...common,
}));
const upSampling2d = schemas/* strictObject */.rej({ 'up-sampling2d': schemas/* strictObject */.rej({ size: common_window.prefault(2) }), ...placement })
    .transform(({ 'up-sampling2d': options, ...common }) => ({
    type: 'up-sampling2d',
    ...options,
    ...common,
}));
const zeroPadding2d = schemas/* strictObject */.rej({ 'zero-padding2d': schemas/* strictObject */.rej({ padding: common_window.prefault(1) }), ...placement })
    .transform(({ 'zero-padding2d': options, ...common }) => ({
    type: 'zero-padding2d',
    ...options,
    ...common,
}));

;// CONCATENATED MODULE: ./build/core/js/src/config/layers/dense.js


const rate = schemas/* number */.aig().min(0).lt(1).describe('Fraction of the values.');
const dense = schemas/* strictObject */.rej({ dense: schemas/* strictObject */.rej({ units: count, activation: activation, regularizer: regularizer }), ...placement })
    .transform(({ dense, ...common }) => ({ type: 'dense', ...dense, ...common }));
const activationLayer = schemas/* strictObject */.rej({ activation: activationNames, ...placement })
    .transform((layer) => ({ type: 'activation', ...layer }));
const dropout = schemas/* strictObject */.rej({ dropout: schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ dropout, ...common }) => ({ type: 'dropout', ...dropout, ...common }));
const spatialDropout1d = schemas/* strictObject */.rej({ 'spatial-dropout1d': schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ 'spatial-dropout1d': options, ...common }) => ({
    type: 'spatial-dropout1d',
    ...options,
    ...common,
}));
const gaussianDropout = schemas/* strictObject */.rej({ 'gaussian-dropout': schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ 'gaussian-dropout': options, ...common }) => ({
    type: 'gaussian-dropout',
    ...options,
    ...common,
}));
const alphaDropout = schemas/* strictObject */.rej({ 'alpha-dropout': schemas/* strictObject */.rej({ rate }), ...placement })
    .transform(({ 'alpha-dropout': options, ...common }) => ({
    type: 'alpha-dropout',
    ...options,
    ...common,
}));
const gaussianNoise = schemas/* strictObject */.rej({
    'gaussian-noise': schemas/* strictObject */.rej({
        stddev: schemas/* number */.aig().min(0).describe('Standard deviation of the noise.'),
    }),
    ...placement,
})
    .transform(({ 'gaussian-noise': options, ...common }) => ({
    type: 'gaussian-noise',
    ...options,
    ...common,
}));

;// CONCATENATED MODULE: ./build/core/js/src/config/layers/sequence.js


const recurrentOptions = schemas/* strictObject */.rej({
    units: count,
    'return-sequences': schemas/* boolean */.zMY()
        .default(false)
        .describe('Return the output of each step of the sequence, not only of the last.'),
});
const lstmCore = schemas/* strictObject */.rej({ lstm: recurrentOptions });
const gruCore = schemas/* strictObject */.rej({ gru: recurrentOptions });
const simpleRnnCore = schemas/* strictObject */.rej({ 'simple-rnn': recurrentOptions });
const lstm = lstmCore
    .extend(placement)
    .transform(({ lstm, ...common }) => ({ type: 'lstm', ...lstm, ...common }));
const gru = gruCore
    .extend(placement)
    .transform(({ gru, ...common }) => ({ type: 'gru', ...gru, ...common }));
const simpleRnn = simpleRnnCore
    .extend(placement)
    .transform(({ 'simple-rnn': options, ...common }) => ({
    type: 'simple-rnn',
    ...options,
    ...common,
}));
const recurrent = schemas/* union */.KCZ([
    lstmCore.transform(({ lstm }) => ({ type: 'lstm', ...lstm })),
    gruCore.transform(({ gru }) => ({ type: 'gru', ...gru })),
    simpleRnnCore.transform((layer) => ({ type: 'simple-rnn', ...layer['simple-rnn'] })),
]);
const bidirectional = schemas/* strictObject */.rej({
    bidirectional: schemas/* strictObject */.rej({
        layer: recurrent.describe('The recurrent layer that runs in both directions.'),
        merge: schemas/* enum */.k5n(['concat', 'sum', 'mul', 'ave'])
            .default('concat')
            .describe('How the outputs of both directions are combined.'),
    }),
    ...placement,
})
    .transform(({ bidirectional, ...common }) => ({
    type: 'bidirectional',
    ...bidirectional,
    ...common,
}));
const embedding = schemas/* strictObject */.rej({
    embedding: schemas/* strictObject */.rej({
        entries: count.describe('Size of the vocabulary; inputs are whole numbers from 0 to `entries` − 1.'),
        units: count.describe('Length of the vector of each entry.'),
    }),
    ...placement,
})
    .transform(({ embedding, ...common }) => ({ type: 'embedding', ...embedding, ...common }));

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
const plainLayer = plainName.transform((type) => ({ type, name: undefined, inputs: undefined }));
/** A plain layer with a position: `{layer: add, inputs: [a, b]}`. */
const connectedPlainLayer = schemas/* strictObject */.rej({ layer: plainName.describe('A layer without options.'), ...placement })
    .transform(({ layer, ...common }) => ({ type: layer, ...common }));
const reshape = schemas/* strictObject */.rej({ reshape: schemas/* array */.YOg(count).min(1).describe('Shape of an example.'), ...placement })
    .transform(({ reshape, ...common }) => ({ type: 'reshape', shape: reshape, ...common }));
const dot = schemas/* strictObject */.rej({
    dot: schemas/* strictObject */.rej({
        axes: schemas/* tuple */.PVZ([schemas/* int */.Whr().nonnegative(), schemas/* int */.Whr().nonnegative()])
            .describe('The summed axis of each input; 0 is the batch.'),
    }),
    ...placement,
})
    .transform(({ dot, ...common }) => ({ type: 'dot', ...dot, ...common }));

;// CONCATENATED MODULE: ./build/core/js/src/config/network.js





/** A layer: its name, or its name with options, such as `flatten` and `{dense: {units: 10, activation: softmax}}`. */
const layerSchema = schemas/* union */.KCZ([
    plainLayer,
    connectedPlainLayer,
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


/***/ }),

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);





const pollMs = 250;
/**
 * Runs the work while no other process on this machine holds the lock of this file. The lock is the system's own lock on
 * an empty SQLite file: the system releases it when the process ends for any reason, and a blocked thread keeps it.
 */
async function withFileLock(file, options, work) {
    await (0,_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
    const lock = await takeLock(file, options);
    try {
        return await work();
    }
    finally {
        lock?.close();
    }
}
/** Returns the lock; null if the file system does not support locks. */
async function takeLock(file, { cancelled, onWait, onUnavailable }) {
    let waiting = false;
    for (;;) {
        cancelled.throwIfAborted();
        try {
            return openExclusively(file);
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
                return null;
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
function openExclusively(file) {
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_1__.DatabaseSync(file);
    try {
        database.exec('BEGIN EXCLUSIVE');
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** SQLITE_BUSY, https://sqlite.org/rescode.html#busy */
function isBusy(error) {
    return error instanceof Error && 'errcode' in error && error.errcode === 5;
}


/***/ }),

/***/ 42306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ linkFile),
/* harmony export */   l: () => (/* binding */ linkTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33366);




/**
 * Creates a second folder with the same files without copying them: hard links, or copies if the file system has no hard
 * links. Sealed artifacts and cached folders are never written in place, so sharing their bytes is safe.
 */
async function linkTree(from, to) {
    await (0,_create_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .createFolder */ .v)(to);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, entry.name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, entry.name)];
        if (entry.isDirectory())
            await linkTree(source, target);
        else
            await linkOrCopy(source, target);
    }
}
async function linkOrCopy(source, target) {
    if (!(await linkFile(source, target)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, target);
}
const withoutLinks = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOENT'];
/** Creates a hard link to a file. Returns false if the file system does not allow it, or the file does not exist. */
async function linkFile(source, target) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(source, target);
        return true;
    }
    catch (error) {
        if (!withoutLinks.some((code) => (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, code)))
            throw error;
        return false;
    }
}


/***/ }),

/***/ 82162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseOutside),
/* harmony export */   h: () => (/* binding */ refuseLinksOutside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24854);




/**
 * Throws a UserError for paths outside of a folder, and for symbolic links at or below them that lead out of it.
 * @param root the folder; null for no limit
 */
async function refuseOutside(paths, root) {
    if (root === null)
        return;
    for (const path of paths) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        if (!isInside(absolute, root))
            throw outside(path, root);
        const location = await firstOutside(absolute, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), new Set());
        if (location !== null)
            throw outside(location, root);
    }
}
/**
 * Throws a UserError for symbolic links that lead out of a folder. Paths that a workflow step itself names outside of the
 * folder are allowed.
 */
async function refuseLinksOutside(paths, root) {
    if (root === null)
        return;
    await refuseOutside(paths.filter((path) => isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), root)), root);
}
/**
 * Returns the first path at or below `path` that leads out of `root`; null if none does. `root` must not contain links.
 */
async function firstOutside(path, root, seen) {
    const real = await realPathOf(path);
    if (!isInside(real, root))
        return path;
    if (seen.has(real) || (await (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKind */ .h)(real)) !== 'folder')
        return null;
    seen.add(real);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(real, { withFileTypes: true })) {
        if (!entry.isSymbolicLink() && !entry.isDirectory())
            continue;
        const found = await firstOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name), root, seen);
        if (found !== null)
            return found;
    }
    return null;
}
/** Returns the real path; for a path that does not exist, the real path of its folder. */
async function realPathOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') && !(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOTDIR'))
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
}
function isInside(path, root) {
    const fromRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return fromRoot !== '..' && !fromRoot.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(fromRoot);
}
function outside(path, root) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'FILE_OUTSIDE_REPOSITORY',
        found: `${path}, which leads out of ${root}, in a pull request from a fork`,
        expected: 'files of the pull request itself',
        hint: 'Put the files into the repository, or run the workflow on a branch of the repository itself.',
    });
}


/***/ }),

/***/ 52736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ confinementOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Returns the folder that must contain the files of a fork's pull request: the workspace, in which a step of a job runs.
 * Null for code of the repository itself, which may read any file.
 */
function confinementOf({ fromFork }) {
    return fromFork ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('') : null;
}


/***/ }),

/***/ 73375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ manualPage)
/* harmony export */ });
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64303);

/** Returns the address of a page under `docs/` in this version. */
function manualPage(page, version = (0,_package_root_js__WEBPACK_IMPORTED_MODULE_0__/* .packageVersion */ .T)()) {
    return `https://github.com/tensorline/tensorline/blob/v${encodeURIComponent(version)}/docs/${page}.md`;
}


/***/ }),

/***/ 48625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performTrial: () => (/* binding */ performTrial)
});

// EXTERNAL MODULE: ./node_modules/birpc/dist/index.mjs
var dist = __webpack_require__(38325);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 58 modules
var train = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/core/js/src/stages/trial/settled.js
var settled = __webpack_require__(22211);
;// CONCATENATED MODULE: ./build/core/js/src/stages/trial/remote-host.js

/** Returns the host of a trial, which forwards to the host of its parent. */
function remoteHost({ outside }, parent, cancelled) {
    return {
        ...outside,
        cancelled,
        log: remoteLog(parent),
        artifacts: {
            nameInJob: (defaultName) => defaultName,
            // The search checks its names.
            checkName: async () => undefined,
            namesLike: () => Promise.reject(new TypeError('a trial cannot list artifacts by a pattern')),
            publish: async (name, folder, digest) => (0,settled/* resultOf */.B)(await parent.publish(name, folder, digest)),
            fetch: async (name, into) => (0,settled/* resultOf */.B)(await parent.fetch(name, into)),
        },
        cache: {
            restore: async (key, folder) => (0,settled/* resultOf */.B)(await parent.restoreCache(key, folder)),
            save: async (key, folder) => (0,settled/* resultOf */.B)(await parent.saveCache(key, folder)),
        },
        series: (name, folder) => ({
            restoreNewest: async () => (0,settled/* resultOf */.B)(await parent.restoreSeries(name, folder)),
            saveNewest: async () => (0,settled/* resultOf */.B)(await parent.saveSeries(name, folder)),
        }),
        // Summaries of single trainings would hide the table of the search.
        writeSummary: async () => undefined,
        baselines: {
            find: async () => ({
                found: false,
                reason: 'a trial has no baseline',
                hasRuns: false,
                skipped: [],
            }),
        },
        review: null,
        base: null,
        forkRun: null,
        identity: null,
        ledger: { namesOn: () => decidesNothing(), add: () => decidesNothing() },
        paint: (_, text) => text,
        deployments: { begin: () => Promise.reject(new TypeError('a trial cannot deploy')) },
    };
}
function decidesNothing() {
    return Promise.reject(new TypeError('a trial cannot record decisions'));
}
function remoteLog(parent) {
    const write = (level) => (message, location) => void parent.log.asEvent(level, message, location);
    return {
        info: write('info'),
        warning: write('warning'),
        error: write('error'),
        debug: write('debug'),
        progress: write('progress'),
        // Groups of parallel trials would be nested in one another.
        group: (_title, work) => work(),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/trial/run-trial.js





/**
 * Runs the process of a trial, which performs the one training that its parent sends. It ignores signals to the process
 * group, because the parent cancels it. It ends when the parent is gone; its checkpoints remain.
 */
function performTrial() {
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => undefined);
    process.on('disconnect', () => process.exit(1));
    const cancellation = new AbortController();
    const parent = (0,dist/* createBirpc */.L)({
        perform: (task) => (0,settled/* settled */.g)(async () => {
            const host = remoteHost(task, parent, cancellation.signal);
            const { pipeline, file, folder, workspace, inputs } = task;
            // The pipeline from the parent already includes the overrides.
            const context = { host, pipeline, file, overrides: [], folder, workspace };
            await (0,train.train)(context, inputs, (epoch) => parent.afterEpoch(epoch));
            return null;
        }),
        cancel: (reason) => cancellation.abort(new user_error/* Cancellation */.mT(reason)),
    }, {
        post: (message) => process.send?.(message),
        on: (listener) => process.on('message', listener),
        timeout: -1,
    });
}


/***/ }),

/***/ 22211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

async function settled(work) {
    try {
        return { how: 'done', result: await work() };
    }
    catch (caught) {
        const error = (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withDiskExplained */ .oE)(caught);
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { how: error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FullDisk */ .HB ? 'disk-full' : 'failed', problems: error.problems };
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .mT)
            return { how: 'cancelled', reason: error.message };
        return { how: 'fault', error: error instanceof Error ? error : new Error(String(error)) };
    }
}
/** Returns the result, or throws the error of the other process. */
function resultOf(settled) {
    switch (settled.how) {
        case 'done':
            return settled.result;
        case 'failed':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(settled.problems);
        case 'disk-full':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FullDisk */ .HB(settled.problems);
        case 'cancelled':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .mT(settled.reason);
        case 'fault':
            throw settled.error;
    }
}


/***/ }),

/***/ 93111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ escapeMarkdownLine),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SC: () => (/* binding */ escapeHtmlText),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Returns untrusted text on one line, for a terminal, a log or a page. Control characters, all line separators and
 * characters that change the writing direction become spaces.
 */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
}
/** Returns untrusted text of several lines with the same replacements in each line. */
function printableLines(text) {
    return text.replace(/\r\n/g, '\n').split('\n').map(printableButTabs).join('\n');
}
function printableButTabs(text) {
    return text.split('\t').map(printable).join('\t');
}
/**
 * Returns untrusted text escaped for Markdown: no markup, HTML or formulas, and no automatic links from GitHub for
 * addresses, mentions, issues, commits or emoji.
 */
function escapeMarkdown(text) {
    return escapeHtmlText(text.replace(/[\\`*_[\]#|~$]/g, '\\$&'));
}
/**
 * Returns untrusted text escaped for the beginning of a line, where further characters start a list, a heading or a rule.
 */
function escapeMarkdownLine(text) {
    return escapeMarkdown(printable(text).trim()).replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
/** Returns untrusted text escaped for an HTML block in Markdown, where backslashes do not escape. */
function escapeHtmlText(text) {
    return withoutReferences(printable(text))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
/** Inserts zero-width spaces where GitHub would link or replace text after rendering. */
function withoutReferences(text) {
    return text
        .replace(/[@#](?=[\w\\])/g, '$&\u200b')
        .replaceAll('://', ':\u200b//')
        .replace(/www(?=\.)/gi, '$&\u200b')
        .replace(/gh-(?=\d)/gi, '$&\u200b')
        .replace(/:(?=[\w+-]+:)/g, ':\u200b')
        .replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (commit) => commit.replace(/.{6}(?=.)/g, '$&\u200b'));
}


/***/ }),

/***/ 93759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ matchesSteps),
/* harmony export */   X: () => (/* binding */ wildcard)
/* harmony export */ });
/**
 * Returns true if the steps match the whole sequence. After a mismatch only the last run is extended, so the work is at
 * most the number of items times the number of steps. A regular expression may take exponential time.
 */
function matchesSteps(steps, items) {
    let step = 0;
    let item = 0;
    let retry = null;
    while (item < items.length || step < steps.length) {
        const current = steps[step];
        const value = items[item];
        if (current && 'any' in current) {
            retry = { step, item };
            step++;
        }
        else if (current && value !== undefined && current.one(value)) {
            step++;
            item++;
        }
        else {
            // Extends the last run by one item; earlier runs stay as short as possible.
            const skipped = retry && items[retry.item];
            const run = retry && steps[retry.step];
            if (retry === null || skipped == null || !run || !('any' in run) || !run.any(skipped))
                return false;
            retry = { step: retry.step, item: retry.item + 1 };
            step = retry.step + 1;
            item = retry.item;
        }
    }
    return true;
}
const anyCharacter = { any: () => true };
/** Returns a test for texts that a pattern matches as a whole. `*` stands for any characters. */
function wildcard(pattern) {
    const steps = Array.from(pattern, (character) => character === '*' ? anyCharacter : { one: (each) => each === character });
    return (text) => matchesSteps(steps, Array.from(text));
}


/***/ }),

/***/ 80230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ registerModule),
/* harmony export */   Q3: () => (/* binding */ findUserCode),
/* harmony export */   zZ: () => (/* binding */ locationIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73429);



const modules = [];
/**
 * Registers a module whose files may run from now on.
 * @returns a function that runs work of the module and tracks it until it ends
 */
function registerModule(name, files) {
    const module = { name, files, pending: 0 };
    modules.push(module);
    const settle = () => {
        module.pending--;
    };
    return (work) => {
        module.pending++;
        let result;
        try {
            result = work();
        }
        catch (error) {
            settle();
            throw error;
        }
        if ((0,node_util_types__WEBPACK_IMPORTED_MODULE_2__.isPromise)(result))
            result.then(settle, settle);
        else
            settle();
        return result;
    };
}
/** Returns the user's module whose file is in the stack, otherwise one with a pending call; null if neither exists. */
function findUserCode(stack) {
    for (const { name, files } of modules)
        for (const file of files) {
            const location = locationIn(stack, file);
            if (location !== null)
                return { name, location };
        }
    const pending = modules.find((module) => module.pending > 0);
    return pending === undefined ? null : { name: pending.name, location: null };
}
/** Returns the innermost location of a file in a stack. Node strips types without moving lines. */
function locationIn(stack, file) {
    const marks = [(0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(file).href, file].map((path) => `${path}:`);
    const frame = stack.split('\n').find((line) => marks.some((mark) => line.includes(mark)));
    const [, line, column] = /:(\d+):(\d+)\)?$/.exec(frame ?? '') ?? [];
    return line === undefined ? null : { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', file), line: Number(line), column: Number(column) };
}


/***/ }),

/***/ 38325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createBirpc)
/* harmony export */ });
/* unused harmony export createBirpcGroup */
//#region src/utils.ts
function createPromiseWithResolvers() {
	let resolve;
	let reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res;
			reject = rej;
		}),
		resolve,
		reject
	};
}
const _cacheMap = /* @__PURE__ */ new WeakMap();
function cachedMap(items, fn) {
	return items.map((i) => {
		let r = _cacheMap.get(i);
		if (!r) {
			r = fn(i);
			_cacheMap.set(i, r);
		}
		return r;
	});
}
const random = Math.random.bind(Math);
const urlAlphabet = "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict";
function nanoid(size = 21) {
	let id = "";
	let i = size;
	while (i--) id += urlAlphabet[random() * 64 | 0];
	return id;
}
//#endregion
//#region src/main.ts
const DEFAULT_TIMEOUT = 6e4;
const defaultSerialize = (i) => i;
const defaultDeserialize = defaultSerialize;
const { clearTimeout, setTimeout } = globalThis;
function createBirpc($functions, options) {
	const { post, on, off = () => {}, eventNames = [], serialize = defaultSerialize, deserialize = defaultDeserialize, resolver, bind = "rpc", timeout = DEFAULT_TIMEOUT, proxify = true } = options;
	let $closed = false;
	const _rpcPromiseMap = /* @__PURE__ */ new Map();
	let _promiseInit;
	let rpc;
	async function _call(method, args, event, optional) {
		if ($closed) throw new Error(`[birpc] rpc is closed, cannot call "${method}"`);
		const req = {
			m: method,
			a: args,
			t: "q"
		};
		if (optional) req.o = true;
		const send = async (_req) => post(serialize(_req));
		if (event) {
			await send(req);
			return;
		}
		if (_promiseInit) try {
			await _promiseInit;
		} finally {
			_promiseInit = void 0;
		}
		let { promise, resolve, reject } = createPromiseWithResolvers();
		const id = nanoid();
		req.i = id;
		let timeoutId;
		async function handler(newReq = req) {
			if (timeout >= 0) {
				timeoutId = setTimeout(() => {
					try {
						if (options.onTimeoutError?.call(rpc, method, args) !== true) throw new Error(`[birpc] timeout on calling "${method}"`);
					} catch (e) {
						reject(e);
					}
					_rpcPromiseMap.delete(id);
				}, timeout);
				if (typeof timeoutId === "object") timeoutId = timeoutId.unref?.();
			}
			_rpcPromiseMap.set(id, {
				resolve,
				reject,
				timeoutId,
				method
			});
			await send(newReq);
			return promise;
		}
		try {
			if (options.onRequest) await options.onRequest.call(rpc, req, handler, resolve);
			else await handler();
		} catch (e) {
			if (options.onGeneralError?.call(rpc, e) !== true) throw e;
			return;
		} finally {
			clearTimeout(timeoutId);
			_rpcPromiseMap.delete(id);
		}
		return promise;
	}
	const builtinMethods = {
		$call: (method, ...args) => _call(method, args, false),
		$callOptional: (method, ...args) => _call(method, args, false, true),
		$callEvent: (method, ...args) => _call(method, args, true),
		$callRaw: (options) => _call(options.method, options.args, options.event, options.optional),
		$rejectPendingCalls,
		get $closed() {
			return $closed;
		},
		get $meta() {
			return options.meta;
		},
		$close,
		$functions
	};
	if (proxify) rpc = new Proxy({}, { get(_, method) {
		if (Object.hasOwn(builtinMethods, method)) return builtinMethods[method];
		if (method === "then" && !eventNames.includes("then") && !("then" in $functions)) return void 0;
		const sendEvent = (...args) => _call(method, args, true);
		if (eventNames.includes(method)) {
			sendEvent.asEvent = sendEvent;
			return sendEvent;
		}
		const sendCall = (...args) => _call(method, args, false);
		sendCall.asEvent = sendEvent;
		return sendCall;
	} });
	else rpc = builtinMethods;
	function $close(customError) {
		$closed = true;
		_rpcPromiseMap.forEach(({ reject, method }) => {
			const error = /* @__PURE__ */ new Error(`[birpc] rpc is closed, cannot call "${method}"`);
			if (customError) {
				customError.cause ??= error;
				return reject(customError);
			}
			reject(error);
		});
		_rpcPromiseMap.clear();
		off(onMessage);
	}
	function $rejectPendingCalls(handler) {
		const handlerResults = Array.from(_rpcPromiseMap.values()).map(({ method, reject }) => {
			if (!handler) return reject(/* @__PURE__ */ new Error(`[birpc]: rejected pending call "${method}".`));
			return handler({
				method,
				reject
			});
		});
		_rpcPromiseMap.clear();
		return handlerResults;
	}
	async function onMessage(data, ...extra) {
		let msg;
		try {
			msg = deserialize(data);
		} catch (e) {
			if (options.onGeneralError?.call(rpc, e) !== true) throw e;
			return;
		}
		if (msg.t === "q") {
			const { m: method, a: args, o: optional } = msg;
			let result, error;
			let fn = await (resolver ? resolver.call(rpc, method, $functions[method]) : $functions[method]);
			if (optional) fn ||= () => void 0;
			if (!fn) error = /* @__PURE__ */ new Error(`[birpc] function "${method}" not found`);
			else try {
				result = await fn.apply(bind === "rpc" ? rpc : $functions, args);
			} catch (e) {
				error = e;
			}
			if (msg.i) {
				if (error && options.onFunctionError) {
					if (options.onFunctionError.call(rpc, error, method, args) === true) return;
				}
				if (!error) try {
					await post(serialize({
						t: "s",
						i: msg.i,
						r: result
					}), ...extra);
					return;
				} catch (e) {
					error = e;
					if (options.onGeneralError?.call(rpc, e, method, args) !== true) throw e;
				}
				try {
					await post(serialize({
						t: "s",
						i: msg.i,
						e: error
					}), ...extra);
				} catch (e) {
					if (options.onGeneralError?.call(rpc, e, method, args) !== true) throw e;
				}
			}
		} else {
			const { i: ack, r: result, e: error } = msg;
			const promise = _rpcPromiseMap.get(ack);
			if (promise) {
				clearTimeout(promise.timeoutId);
				if (error) promise.reject(error);
				else promise.resolve(result);
			}
			_rpcPromiseMap.delete(ack);
		}
	}
	_promiseInit = on(onMessage);
	return rpc;
}
//#endregion
//#region src/group.ts
function createBirpcGroup(functions, channels, options = {}) {
	const { proxify = true } = options;
	const getChannels = () => typeof channels === "function" ? channels() : channels;
	const getClients = (channels = getChannels()) => cachedMap(channels, (s) => createBirpc(functions, {
		...options,
		...s
	}));
	function _boardcast(options) {
		const clients = getClients();
		return Promise.all(clients.map((c) => c.$callRaw(options)));
	}
	const broadcastBuiltin = {
		$call: (method, ...args) => _boardcast({
			method,
			args,
			event: false
		}),
		$callOptional: (method, ...args) => _boardcast({
			method,
			args,
			event: false,
			optional: true
		}),
		$callEvent: (method, ...args) => _boardcast({
			method,
			args,
			event: true
		}),
		$callRaw: (options) => _boardcast(options)
	};
	const broadcastProxy = proxify ? new Proxy({}, { get(_, method) {
		if (Object.hasOwn(broadcastBuiltin, method)) return broadcastBuiltin[method];
		const callbacks = getClients().map((c) => c[method]);
		const sendCall = (...args) => {
			return Promise.all(callbacks.map((i) => i(...args)));
		};
		sendCall.asEvent = async (...args) => {
			await Promise.all(callbacks.map((i) => i.asEvent(...args)));
		};
		return sendCall;
	} }) : broadcastBuiltin;
	function updateChannels(fn) {
		const channels = getChannels();
		fn?.(channels);
		return getClients(channels);
	}
	getClients();
	return {
		get clients() {
			return getClients();
		},
		functions,
		updateChannels,
		broadcast: broadcastProxy
	};
}
//#endregion



/***/ })

};
