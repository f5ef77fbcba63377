export const id = 6140;
export const ids = [6140];
export const modules = {

/***/ 30411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ randomStream),
/* harmony export */   dL: () => (/* binding */ permutation),
/* harmony export */   f8: () => (/* binding */ derivedSeed)
/* harmony export */ });
/* unused harmony export philox4x32 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Philox4x32-10: four 32-bit words from a counter and a key, with no state in between, so that any draw can be made
 * again from its place alone. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 */
function philox4x32(counter, key) {
    let [c0, c1, c2, c3] = counter;
    let [k0, k1] = key;
    for (let round = 0; round < 10; round++) {
        const high0 = multiplyHigh(0xd2511f53, c0);
        const low0 = Math.imul(0xd2511f53, c0) >>> 0;
        const high1 = multiplyHigh(0xcd9e8d57, c2);
        const low1 = Math.imul(0xcd9e8d57, c2) >>> 0;
        [c0, c1, c2, c3] = [(high1 ^ c1 ^ k0) >>> 0, low1, (high0 ^ c3 ^ k1) >>> 0, low0];
        k0 = (k0 + 0x9e3779b9) >>> 0;
        k1 = (k1 + 0xbb67ae85) >>> 0;
    }
    return [c0, c1, c2, c3];
}
/** Upper 32 bits of the product of two unsigned 32-bit integers. */
function multiplyHigh(a, b) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const bLow = b & 0xffff;
    const bHigh = b >>> 16;
    const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
    const carry = (middle & 0xffff) + aLow * bHigh;
    return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(carry / 0x10000)) >>> 0;
}
function randomStream(seed, ...purpose) {
    const key = keyOf(seed, purpose);
    let cachedBlock = -1;
    let words = [0, 0, 0, 0];
    return {
        draw(index) {
            const block = Math.floor(index / 4);
            if (block !== cachedBlock) {
                words = philox4x32([block >>> 0, Math.floor(block / 2 ** 32), 0, 0], key);
                cachedBlock = block;
            }
            return (words[index % 4] ?? 0) / 2 ** 32;
        },
    };
}
/** A seed for whatever takes one 31-bit integer, such as an initialiser. */
function derivedSeed(seed, ...purpose) {
    return keyOf(seed, purpose)[0] & 0x7fffffff;
}
function keyOf(seed, purpose) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([seed, ...purpose]))
        .digest();
    return [hash.readUInt32LE(0), hash.readUInt32LE(4)];
}
/** A random order of 0 … size − 1 (Fisher and Yates). */
function permutation(size, stream) {
    const order = Uint32Array.from({ length: size }, (_, index) => index);
    for (let last = size - 1; last > 0; last--) {
        const other = Math.floor(stream.draw(last) * (last + 1));
        const moved = order[last] ?? 0;
        order[last] = order[other] ?? 0;
        order[other] = moved;
    }
    return order;
}


/***/ }),

/***/ 86133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ learningCurvesOf)
/* harmony export */ });
/** Loss and accuracy over the epochs; of several outputs those of all together, then of each. */
function learningCurvesOf(history) {
    const names = Object.keys(history[0]?.outputs ?? {});
    return [
        ...curvesOf('', history),
        ...names.flatMap((name) => curvesOf(` of ${name}`, history.map(({ outputs }) => outputs?.[name] ?? nothing))),
    ];
}
const nothing = { loss: null, accuracy: null, validationLoss: null, validationAccuracy: null };
function curvesOf(of, epochs) {
    return [
        {
            title: `Loss${of}`,
            curves: [
                { name: 'training', values: epochs.map(({ loss }) => loss) },
                { name: 'validation', values: epochs.map(({ validationLoss }) => validationLoss) },
            ],
        },
        {
            title: `Accuracy${of}`,
            curves: [
                { name: 'training', values: epochs.map(({ accuracy }) => accuracy) },
                { name: 'validation', values: epochs.map(({ validationAccuracy }) => validationAccuracy) },
            ],
        },
    ];
}


/***/ }),

/***/ 95837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ trainingSummary),
/* harmony export */   z: () => (/* binding */ learningCurves)
/* harmony export */ });
/* harmony import */ var _evaluation_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11232);
/* harmony import */ var _learning_curves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86133);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61547);



/** What train made, for the job's summary. `engine` is one line that names what ran the tensors. */
function trainingSummary(model, { history, epoch }, engine) {
    return [
        `## Model ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(model.details.name)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', ''], [
            ['Parameters', model.details.parameters.toLocaleString('en')],
            ['Size', (0,_evaluation_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(model.details.modelBytes)],
            ['Engine', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(engine)],
            ['Digest', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .digestText */ .M6)(model.digest)],
        ]),
        keptLine(history, epoch),
        learningCurves(history),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Every epoch', epochTable(history, epoch)),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** GitHub's charts cannot mark a point, so words tell whose weights were kept. */
function keptLine(history, epoch) {
    return epoch === null ? '' : `The model has the weights of epoch **${epoch}** of ${history.length}.`;
}
/** Loss and accuracy over the epochs. */
function learningCurves(history) {
    return (0,_learning_curves_js__WEBPACK_IMPORTED_MODULE_0__/* .learningCurvesOf */ .e)(history)
        .map(({ title, curves }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .lineChart */ .Tz)(titleText(title), curves.map(({ name, values }) => ({ name, values: values.map((value) => value ?? NaN) }))))
        .filter(Boolean)
        .join('\n\n');
}
/** Names of outputs come from elsewhere: none may end the quotation or the block that the chart is in. */
function titleText(title) {
    return (0,_evaluation_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .os)(title).replace(/[^\p{L}\p{N} ._-]/gu, ' ');
}
/** Of several outputs with columns of each. */
function epochTable(history, kept) {
    const names = Object.keys(history[0]?.outputs ?? {});
    const head = ['Loss', 'Accuracy', 'Validation loss', 'Validation accuracy'];
    const outputs = names.map((name) => ({
        head: head.map((title) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(name)}: ${title.toLowerCase()}`),
        meansIn: ({ outputs }) => outputs?.[name] ?? null,
    }));
    const all = [{ head, meansIn: (epoch) => epoch }, ...outputs];
    const columns = all.flatMap((part) => part.head);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Epoch', ...columns], history.map((record) => [
        record.epoch === kept ? `**${record.epoch}** (kept)` : String(record.epoch),
        ...all.flatMap(({ meansIn }) => cellsOf(meansIn(record))),
    ]), [0, ...columns.map((_, index) => index + 1)]);
}
function cellsOf(means) {
    return [means?.loss, means?.accuracy, means?.validationLoss, means?.validationAccuracy].map((value) => value?.toFixed(4) ?? '');
}


/***/ }),

/***/ 86114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ digestsOf),
  ei: () => (/* binding */ moduleFailed),
  uJ: () => (/* binding */ withUserModule)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/lineage/digest.js
var digest = __webpack_require__(81507);
;// CONCATENATED MODULE: ./build/core/js/src/user-code/trust.js

/** A fork's code must not reach secrets, nor a machine that outlives the job. */
function requireTrust(path, { codeOrigin, allowForkCode }) {
    const { fromFork, privileged, selfHosted } = codeOrigin;
    if (!fromFork)
        return;
    if (privileged)
        throw new errors/* UserError */.yo({
            found: `the code ${path} of a fork, in a run that has the secrets of this repository`,
            expected: "a fork's code to run under `pull_request` only",
            mend: 'Run it in a workflow `on: pull_request`, which gets no secrets.',
        });
    if (selfHosted && !allowForkCode)
        throw new errors/* UserError */.yo({
            found: `the code ${path} of a fork on a self-hosted runner`,
            expected: 'a runner that is thrown away after the job, or your word for it',
            mend: 'Use a GitHub-hosted runner; or set `allow-fork-code: true` where each job gets a machine of its own.',
        });
}

;// CONCATENATED MODULE: ./build/core/js/src/user-code/module.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};







/**
 * Lets `work` use the default export of the user's module, and finds the digests of all files of the user's that ran.
 * @throws UserError for code that may not run, cannot be loaded, or exports no function.
 */
async function withUserModule(module, replacement, work) {
    requireTrust(module.path, module);
    const file = (0,external_node_path_.resolve)(module.folder, module.path);
    await (0,promises_.access)(file).catch((error) => {
        throw moduleFailed(module, 'no such file', 'a file beside tensorline.yml', error);
    });
    const files = new Set([file]);
    const hooks = (0,external_node_module_.registerHooks)({
        resolve: (specifier, context, next) => replacement?.replaces(specifier)
            ? { url: replacement.url, format: 'module', shortCircuit: true }
            : next(specifier, context),
        load: (url, context, next) => {
            if (url === replacement?.url)
                return { format: 'module', source: replacement.source, shortCircuit: true };
            if (url.startsWith('file:') && !url.includes('/node_modules/'))
                files.add((0,external_node_url_.fileURLToPath)(url));
            return next(url, context);
        },
    });
    try {
        const made = await work(() => loadDefault(module, file));
        return { made, sources: await digestsOf([...files], module.folder) };
    }
    finally {
        hooks.deregister();
    }
}
async function loadDefault(module, file) {
    const loaded = await importFile(module, file);
    const found = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;
    if (typeof found !== 'function')
        throw moduleFailed(module, 'no default export that is a function', module.signature);
    return (...given) => {
        const made = Reflect.apply(found, undefined, given);
        return made;
    };
}
async function importFile(module, file) {
    try {
        // The bundler leaves this import to Node.
        const loaded = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(file).href));
        return loaded;
    }
    catch (error) {
        if ((0,errors/* hasCode */.up)(error, 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'))
            throw moduleFailed(module, `TypeScript that Node cannot run as it is (${(0,errors/* messageOf */.bD)(error)})`, 'types that can be left out: no enums, no namespaces, no parameter properties', error);
        throw moduleFailed(module, `code that cannot be loaded (${(0,errors/* messageOf */.bD)(error)})`, 'a module whose imports are all there', error);
    }
}
/** By their paths from the folder, in order. */
async function digestsOf(files, folder) {
    const base = (0,external_node_path_.resolve)(folder);
    const entries = files.map(async (file) => [(0,external_node_path_.relative)(base, file), await (0,digest/* digestOfFile */.Mk)(file)]);
    return Object.fromEntries((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function moduleFailed({ key, path, folder, page }, found, expected, cause) {
    const location = placeIn(cause, (0,external_node_path_.resolve)(folder, path));
    return new errors/* UserError */.yo({
        found: `in ${key} ${path} ${found}`,
        expected,
        mend: `Correct the file; ${page} has an example.`,
        ...(location ? { location } : {}),
    }, { cause });
}
/** Where in the user's file an error was thrown, by its stack; Node strips types without moving a line. */
function placeIn(error, file) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const marks = [(0,external_node_url_.pathToFileURL)(file).href, file].map((place) => `${place}:`);
    const frame = stack.split('\n').find((line) => marks.some((mark) => line.includes(mark)));
    const [, line, column] = /:(\d+):(\d+)\)?$/.exec(frame ?? '') ?? [];
    return line === undefined ? null : { file: (0,external_node_path_.relative)('', file), line: Number(line), column: Number(column) };
}


/***/ })

};
