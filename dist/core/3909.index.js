export const id = 3909;
export const ids = [3909];
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

;// CONCATENATED MODULE: ./build/core/js/src/config/model.js


/** Signature of the default export of `model.module`. */
const moduleSignature = '(tf, {inputShape, inputShapes, classes, outputClasses, seed}) => tf.LayersModel';
const moduleSection = schemas/* strictObject */.rej({
    module: schemas/* string */.YjP()
        .regex(/\.(ts|mts|js|mjs)$/, 'a file that ends with .ts, .mts, .js or .mjs')
        .describe(`Your own file whose default export builds the network: \`${moduleSignature}\`.`),
    files: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .optional()
        .describe('Files that the module reads, besides imported code; a change of one starts another training.'),
});
const factors = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0));
const fineTuneSection = schemas/* strictObject */.rej({
    pretrained: schemas/* string */.YjP()
        .min(1)
        .describe('The pretrained model: the folder of its `model.json`, for example of a model artifact.'),
    freeze: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe('Names of layers that are not trained; `*` stands for any characters.'),
    head: schemas/* strictObject */.rej({
        after: schemas/* string */.YjP()
            .optional()
            .describe('The last layer that is kept; by default the second to last layer.'),
        layers: schemas/* array */.YOg(layerSchema).min(1).describe('The new layers after it.'),
    })
        .optional()
        .describe('New layers that replace the last ones.'),
    'learning-rates': factors
        .default({})
        .describe('Factors of the learning rate, by names of layers; `*` stands for any characters.'),
});
/** The `model:` section: layers, a module, or a model to fine-tune. */
const modelSchema = schemas/* union */.KCZ([modelSection, moduleSection, fineTuneSection]);


/***/ }),

/***/ 24854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileKind)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/** Returns the kind of file at this path, following links; null if the path does not exist. */
async function fileKind(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? 'folder' : 'file';
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
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


/***/ })

};
