export const id = 3405;
export const ids = [3405];
export const modules = {

/***/ 47998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ normal)
/* harmony export */ });
/** Returns the `index`-th standard normal number of a stream: Box and Muller, "A note on the generation of random normal deviates", Annals of Mathematical Statistics 29 (1958). */
function normal(random, index) {
    const pair = index - (index % 2);
    const radius = Math.sqrt(-2 * Math.log(1 - random.draw(pair)));
    const angle = 2 * Math.PI * random.draw(pair + 1);
    return radius * (index % 2 === 0 ? Math.cos(angle) : Math.sin(angle));
}


/***/ }),

/***/ 86133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ learningCurvesOf)
/* harmony export */ });
/** Returns loss and accuracy over the epochs; for several outputs the totals first, then the curves of each output. */
function learningCurvesOf(history) {
    const names = Object.keys(history[0]?.outputs ?? {});
    return [
        ...curvesOf('', history),
        ...names.flatMap((name) => curvesOf(` of ${name}`, history.map(({ outputs }) => outputs?.[name] ?? noMeans))),
    ];
}
const noMeans = { loss: null, accuracy: null, validationLoss: null, validationAccuracy: null };
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
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _model_class_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34942);
/* harmony import */ var _learning_curves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86133);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61547);




/** Returns a Markdown summary of the training for the job summary. `engine` is one line that names the engine. */
function trainingSummary(model, { history, epoch, sample }, engine) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `## Model ${model.details.name}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', ''], [
        ['Parameters', model.details.parameters.toLocaleString('en')],
        ['Size', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesText */ .pV)(model.details.modelBytes)],
        ...(sample === undefined ? [] : [['Examples in an epoch', (0,_model_class_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleText */ .E)(sample)]]),
        ['Engine', engine],
        ['Digest', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .digestText */ .M6)(model.digest)],
    ]), keptLine(history, epoch), learningCurves(history), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('Every epoch', epochTable(history, epoch))).text;
}
/** Returns the epoch whose weights were kept, as text, because GitHub's charts cannot mark a point. */
function keptLine(history, epoch) {
    return epoch === null ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The model has the weights of epoch **${epoch}** of ${history.length}.`;
}
/** Returns charts of loss and accuracy over the epochs; null without a drawable curve. */
function learningCurves(history) {
    const charts = (0,_learning_curves_js__WEBPACK_IMPORTED_MODULE_1__/* .learningCurvesOf */ .e)(history).flatMap(({ title, curves }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .lineChart */ .Tz)(title, curves.map(({ name, values }) => ({ name, values: values.map((value) => value ?? NaN) }))) ?? []);
    return charts.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(...charts);
}
/** Returns the values of each epoch; a model with several outputs has columns for each output. */
function epochTable(history, kept) {
    const names = Object.keys(history[0]?.outputs ?? {});
    const head = ['Loss', 'Accuracy', 'Validation loss', 'Validation accuracy'];
    const outputs = names.map((name) => ({
        head: head.map((title) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .nameText */ .fh)(name)}: ${title.toLowerCase()}`),
        meansIn: ({ outputs }) => outputs?.[name] ?? null,
    }));
    const all = [{ head, meansIn: (epoch) => epoch }, ...outputs];
    const columns = all.flatMap((part) => part.head);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Epoch', ...columns], history.map((record) => [
        record.epoch === kept ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**${record.epoch}** (kept)` : String(record.epoch),
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
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/user-code/running.js
var user_code_running = __webpack_require__(80230);
;// CONCATENATED MODULE: ./build/core/js/src/user-code/trust.js

/** Throws if code of a fork could reach secrets, or a machine that outlives the job. */
function requireTrust(path, { codeOrigin, allowForkCode }) {
    const { fromFork, privileged, selfHosted } = codeOrigin;
    if (!fromFork)
        return;
    if (privileged)
        throw new user_error/* UserError */.yo({
            code: 'FORK_CODE_NOT_ALLOWED',
            found: `the code ${path} of a fork, in a run that has the secrets of this repository`,
            expected: "a fork's code to run under `pull_request` only",
            hint: 'Run it in a workflow `on: pull_request`, which gets no secrets.',
        });
    if (selfHosted && !allowForkCode)
        throw new user_error/* UserError */.yo({
            code: 'FORK_CODE_NOT_ALLOWED',
            found: `the code ${path} of a fork on a self-hosted runner`,
            expected: 'a runner that is deleted after the job, or `allow-fork-code: true`',
            hint: 'Use a GitHub-hosted runner; or set `allow-fork-code: true` if each job gets its own machine.',
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
 * Passes the default export of the user's module to `work`. Returns the result and the digests of all user files that
 * ran.
 * @throws UserError for code that may not run, cannot be loaded, or exports no function
 */
async function withUserModule(module, replacement, work) {
    requireTrust(module.path, module);
    const file = (0,external_node_path_.resolve)(module.folder, module.path);
    await (0,outside/* refuseOutside */.g)([file], (0,confinement/* confinementOf */.u)(module.codeOrigin));
    await (0,promises_.access)(file).catch((error) => {
        throw moduleFailed(module, 'no such file', 'a file beside tensorline.yml', error);
    });
    const files = new Set([file]);
    const running = (0,user_code_running/* registerModule */.Ep)(`${module.key} ${module.path}`, files);
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
        const made = await work(() => loadDefault(module, file, running));
        return { made, sources: await digestsOf([...files], module.folder) };
    }
    finally {
        hooks.deregister();
    }
}
async function loadDefault(module, file, running) {
    const loaded = await running(() => importFile(module, file));
    const found = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;
    if (typeof found !== 'function')
        throw moduleFailed(module, 'no function as default export', module.signature);
    return (...given) => running(() => {
        const made = Reflect.apply(found, undefined, given);
        return made;
    });
}
async function importFile(module, file) {
    try {
        // The bundler leaves this import to Node.
        const loaded = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(file).href));
        return loaded;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'))
            throw moduleFailed(module, `TypeScript that Node cannot run (${(0,user_error/* messageOf */.bD)(error)})`, 'types that can be erased: no enums, namespaces or parameter properties', error);
        throw moduleFailed(module, `code that cannot be loaded (${(0,user_error/* messageOf */.bD)(error)})`, 'a module whose imports all exist', error);
    }
}
/** Returns the digests by path relative to the folder, in order. */
async function digestsOf(files, folder) {
    const base = (0,external_node_path_.resolve)(folder);
    const entries = files.map(async (file) => [(0,external_node_path_.relative)(base, file), await (0,digest/* digestOfFile */.Mk)(file)]);
    return Object.fromEntries((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function moduleFailed({ key, path, folder, page }, found, expected, cause) {
    const location = (0,user_code_running/* locationIn */.zZ)(cause instanceof Error ? (cause.stack ?? '') : '', (0,external_node_path_.resolve)(folder, path));
    return new user_error/* UserError */.yo({
        code: 'MODULE_FAILED',
        found: `in ${key} ${path} ${found}`,
        expected,
        hint: `Correct the file; ${page} has an example.`,
        ...(location ? { location } : {}),
    }, { cause });
}


/***/ })

};
