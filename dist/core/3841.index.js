export const id = 3841;
export const ids = [3841];
export const modules = {

/***/ 18351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ positionsByName)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);

/**
 * Returns the positions of the columns that `taken` needs, within one example of a table with the features `held`. Columns are matched by
 * name, so their order does not matter. Null when a column is missing, differs in type or categories, or may have values that `taken` does not accept.
 */
function positionsByName(taken, held) {
    const positions = [];
    for (const column of taken.columns) {
        const position = held.columns.findIndex(({ name }) => name === column.name);
        const found = held.columns[position];
        if (found === undefined || !accepts(column, found))
            return null;
        positions.push(position);
    }
    return Int32Array.from(positions);
}
/** True if a model with the column `taken` accepts all values that the column `held` may have, with the same raw values. */
function accepts(taken, held) {
    if (taken.type !== held.type || (held.optional === true && taken.optional !== true))
        return false;
    if (taken.type === 'image')
        return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(taken) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(held);
    if (taken.type !== 'category' || held.type !== 'category')
        return true;
    if (held.open === true && taken.open !== true)
        return false;
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(taken.categories) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(held.categories);
}


/***/ }),

/***/ 36444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lo: () => (/* binding */ columnNames),
  us: () => (/* binding */ digestOfSplit),
  Jp: () => (/* binding */ openDataset),
  JB: () => (/* binding */ readColumn),
  OX: () => (/* binding */ readPreparation),
  bS: () => (/* binding */ readSplit)
});

// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/images/image-decoding.js + 1 modules
var image_decoding = __webpack_require__(56049);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js + 1 modules
var dataset_schema = __webpack_require__(76137);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/preparation.js


const moments = schemas/* object */.Ikc({
    mean: schemas/* number */.aig(),
    deviation: schemas/* number */.aig(),
    minimum: schemas/* number */.aig(),
    maximum: schemas/* number */.aig(),
});
const columnStatistics = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('number'), count: schemas/* int */.Whr(), missing: schemas/* int */.Whr(), moments: moments.nullable() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('category'),
        count: schemas/* int */.Whr(),
        missing: schemas/* int */.Whr(),
        categories: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), count: schemas/* int */.Whr(), missing: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('image'), count: schemas/* int */.Whr(), missing: schemas/* int */.Whr(), channels: schemas/* array */.YOg(moments) }),
]);
const classCounts = schemas/* record */.g1P(schemas/* enum */.k5n(dataset_schema/* splitNames */.bZ), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()));
/** Counts and statistics of a preparation; recorded beside the dataset, outside its digest. */
const preparationSchema = schemas/* object */.Ikc({
    /** Statistics of the raw values of all examples that were kept, without private columns. */
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), columnStatistics),
    /** How many examples of each class; null when the label is a number. */
    classes: classCounts.nullable(),
    /** The same of each of several labels that has classes, by the name of its output. */
    classesOfOutputs: schemas/* record */.g1P(schemas/* string */.YjP(), classCounts).optional(),
    /** How files of the sources are written where that was found out. */
    findings: schemas/* array */.YOg(schemas/* string */.YjP()),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The files of the dataset; absent if an older version made it of parts. */
    sources: schemas/* object */.Ikc({ files: schemas/* int */.Whr(), first: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })) })
        .optional(),
});

// EXTERNAL MODULE: ./build/core/js/src/dataset/private-names.js
var private_names = __webpack_require__(61172);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
// EXTERNAL MODULE: ./build/core/js/src/dataset/shard-files.js
var shard_files = __webpack_require__(44136);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-split.js + 1 modules
var stored_split = __webpack_require__(3601);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/dataset.js












/** Opens a dataset and verifies every file of it. @throws UserError when it is not whole. */
function openDataset(folder) {
    return (0,artifact/* openArtifact */.HI)(folder, 'dataset', dataset_schema/* datasetDetailsSchema */.um);
}
/** Digest of a split's own rows, which stays the same when only other splits change. */
function digestOfSplit({ manifest }, split) {
    return (0,digest/* digestOfJson */.Qs)((0,shard_files/* shardEntries */.vP)(manifest, split).map(({ sha256 }) => sha256));
}
/** Reads a whole split into memory, raw and in the dataset's order. */
async function readSplit(dataset, split) {
    const decoding = new image_decoding/* ImageDecoding */.R();
    try {
        const examples = new stored_examples/* StoredExamples */.J(dataset, split, decoding);
        return await examples.loadWithIds([{ start: 0, count: examples.size }]);
    }
    finally {
        await decoding.close();
    }
}
/**
 * Returns one column of a split: one value for each example in the dataset's order, null for a missing one. Any column of the
 * source is accepted, also one that is not a feature, except a private one.
 * @throws UserError that lists the columns there are.
 */
async function readColumn(dataset, split, column) {
    const stored = new stored_split/* StoredSplit */.W(dataset, split);
    const names = namesIn(stored, dataset);
    if (names.includes(column)) {
        const [values] = stored.readColumns([column]);
        return values ? valuesOf(values) : [];
    }
    throw new user_error/* UserError */.yo({
        code: 'DATA_UNKNOWN_COLUMN',
        found: `no column ${column} in the dataset ${dataset.details.name}`,
        expected: `one of ${names.join(', ')}`,
        hint: 'Correct the name, or add the column to the source.',
    });
}
/** Names of the columns that `readColumn` reads. */
async function columnNames(dataset, split) {
    return namesIn(new stored_split/* StoredSplit */.W(dataset, split), dataset);
}
function namesIn({ names }, { details: { features } }) {
    const hidden = (0,private_names/* privateNames */.o)(features);
    const images = features.kind === 'image' ? [reserved_columns/* imageColumn */.m] : (0,dataset_features/* imageColumnsOf */.UL)(features).map(({ name }) => name);
    return names.filter((name) => !hidden.has(name) && !images.includes(name));
}
/** Returns the counts, statistics and warnings of the preparation. They are not part of the digest, so not verified. */
async function readPreparation({ folder }) {
    return preparationSchema.parse(await (0,artifact/* readRunRecord */.lR)(folder));
}
function valuesOf(column) {
    switch (column.kind) {
        case 'number':
            return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
        case 'category':
            return Array.from(column.codes, (code) => column.categories[code] ?? null);
        case 'text':
            return [...column.values];
        case 'bytes':
            throw new TypeError(`column ${column.name} holds bytes`);
    }
}


/***/ }),

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _waiting_poll_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83776);
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
    cancelled.throwIfAborted();
    const { lock } = await (0,_waiting_poll_js__WEBPACK_IMPORTED_MODULE_3__/* .pollUntil */ .g)({ every: pollMs, cancelled }, () => {
        try {
            return { lock: openExclusively(file) };
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
                return { lock: null };
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        return null;
    });
    return lock;
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

/***/ 34493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ explainSchemaMismatch),
/* harmony export */   z: () => (/* binding */ explainIncompatibility)
/* harmony export */ });
/* harmony import */ var _dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18351);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);




/**
 * Returns the reason why a model cannot predict the examples of a dataset, as "it …"; null if it can.
 * @param output the evaluated output of the dataset
 */
function explainIncompatibility(model, { features }, output) {
    const predicted = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOfOutput */ .DS)(model.label, output);
    const reasons = [
        ...explainFeatures(model.features, features),
        ...(predicted
            ? explainLabel(predicted.label, output.label)
            : [`it has no output ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(output.name)}`]),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
/**
 * Returns the reason why a model cannot continue training on a dataset, as "it …"; null if it can. The trainer passes columns by
 * position, so their order matters. Other image sizes and other classes are allowed: the shapes of the network decide about those.
 */
function explainSchemaMismatch(model, dataset) {
    const reasons = [
        ...(model.features.kind === 'table' && dataset.features.kind === 'table'
            ? explainColumnOrder(model.features, dataset.features)
            : []),
        ...explainClassOrder(model.label, dataset.label),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
function explainColumnOrder(model, dataset) {
    const positions = (0,_dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(model, dataset);
    if (positions === null)
        return [explainColumns(model, dataset)];
    if (model.columns.length < dataset.columns.length)
        return ['it does not take all columns of the dataset'];
    return positions.every((position, index) => position === index)
        ? []
        : ['it takes the columns in another order'];
}
function explainClassOrder(model, dataset) {
    if (model.kind !== 'class' || dataset.kind !== 'class' || String(model.classes) === String(dataset.classes))
        return [];
    return classChanges(model.classes, dataset.classes).length > 0
        ? []
        : ['it has the classes in another order'];
}
function explainFeatures(model, dataset) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(model) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(dataset))
        return [];
    if (model.kind === 'image' && dataset.kind === 'image' && imageText(model) === imageText(dataset))
        return [];
    if (model.kind === 'table' && dataset.kind === 'table')
        return (0,_dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(model, dataset) === null ? [explainColumns(model, dataset)] : [];
    return [`it takes ${featuresText(model)}, and the dataset has ${featuresText(dataset)}`];
}
function featuresText(features) {
    return features.kind === 'table' ? 'rows of a table' : imageText(features);
}
/** Describes the pixels that a model takes; how they are stored does not matter to it. */
function imageText({ height, width, channels, fit }) {
    const resized = fit === undefined ? '' : ` (resized with the fit ${fit})`;
    return `images ${width} wide and ${height} high, in ${channels === 1 ? 'grey' : 'colour'}${resized}`;
}
/** Names only the columns that the model needs. Further columns of the dataset are not passed to it. */
function explainColumns(model, dataset) {
    const theirs = new Map(dataset.columns.map((column) => [column.name, column]));
    const gone = model.columns.filter(({ name }) => !theirs.has(name));
    const changed = model.columns.filter((column) => {
        const same = theirs.get(column.name);
        return same !== undefined && (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(same) !== (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(column);
    });
    const parts = [...named('with', gone), ...named('with other values of', changed)];
    return `it takes other columns than the dataset has (${parts.join(', ')})`;
}
function explainLabel(model, dataset) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(model) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(dataset))
        return [];
    if (model.kind !== dataset.kind)
        return [`it predicts a ${model.kind}, and the label of the dataset is a ${dataset.kind}`];
    if (model.kind === 'class' && dataset.kind === 'class') {
        const parts = classChanges(model.classes, dataset.classes);
        if (parts.length > 0)
            return [`it has other classes (${parts.join(', ')})`];
        if (model.column === dataset.column)
            return ['it has the classes in another order'];
    }
    return [
        `it predicts the column ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(model.column)}, and the label of the dataset is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(dataset.column)}`,
    ];
}
function classChanges(model, dataset) {
    const names = (classes) => classes.map((name) => ({ name }));
    return [
        ...named('without', names(dataset.filter((name) => !model.includes(name)))),
        ...named('with', names(model.filter((name) => !dataset.includes(name)))),
    ];
}
const mostNamed = 3;
function named(sign, items) {
    if (items.length === 0)
        return [];
    const names = items.map(({ name }) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name)));
    return [`${sign} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(names, mostNamed)}`];
}


/***/ }),

/***/ 56049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ImageDecoding)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoder-threads.js




/** Each thread has a copy of the decoders, about 20 MB. */
const mostThreads = 16;
/** Returns the number of threads that use all processors. */
function threadsOfMachine() {
    return Math.min((0,external_node_os_.availableParallelism)(), mostThreads);
}
/** Threads that decode images. */
class DecoderThreads {
    #workers;
    /** @param size number of threads; by default, one for each processor */
    constructor(size = threadsOfMachine()) {
        this.#workers = Array.from({ length: size }, () => new DecoderThread());
    }
    get size() {
        return this.#workers.length;
    }
    /** Decodes a batch of images, and counts their pixel values. */
    async count(images, target) {
        const reply = await this.#free.run({ task: 'count', images, target });
        if (reply.task === 'count')
            return reply.result;
        throw new TypeError('a reply to another task');
    }
    /** Decodes a batch of images. */
    async read(images, target) {
        const reply = await this.#free.run({ task: 'read', images, target });
        if (reply.task === 'read')
            return reply.result;
        throw new TypeError('a reply to another task');
    }
    /** Ends the threads. Batches without a result never get one. */
    async close() {
        await Promise.all(this.#workers.map((worker) => worker.close()));
    }
    /** The thread with the fewest batches. */
    get #free() {
        const [free] = this.#workers.toSorted((a, b) => a.waiting - b.waiting);
        if (free)
            return free;
        throw new TypeError('no threads');
    }
}
class DecoderThread {
    #worker = new external_node_worker_threads_.Worker(program());
    #waiting = new Map();
    #next = 0;
    #failure = null;
    constructor() {
        this.#worker.on('message', (reply) => {
            this.#waiting.get(reply.id)?.resolve(reply);
            this.#waiting.delete(reply.id);
        });
        this.#worker.on('error', (error) => {
            this.#failure = new Error('a thread that decodes images ended', { cause: error });
            for (const { reject } of this.#waiting.values())
                reject(error);
            this.#waiting.clear();
        });
    }
    /** Number of batches without a result. */
    get waiting() {
        return this.#waiting.size;
    }
    run({ images, ...of }) {
        const id = this.#next++;
        // Copies, because the buffer of a file may contain more than the file.
        const copies = images.map((image) => new Uint8Array(image));
        return new Promise((resolve, reject) => {
            if (this.#failure) {
                reject(this.#failure);
                return;
            }
            this.#waiting.set(id, { resolve, reject });
            const message = { id, ...of, images: copies };
            this.#worker.postMessage(message, copies.map(({ buffer }) => buffer));
        });
    }
    async close() {
        await this.#worker.terminate();
    }
}
/** Returns the program of a thread: its source when Node runs the sources, else the bundle. */
function program() {
    const source = import.meta.url.endsWith('.ts');
    return (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(import.meta.url), source ? 'src/images/decode-worker.ts' : 'dist/images/index.js');
}

;// CONCATENATED MODULE: ./build/core/js/src/images/image-decoding.js


/** Fewer bytes are decoded before threads are started. */
const bytesWithoutThreads = 2 ** 20;
/** Batches of each thread at a time: threads must not wait while the main thread trains a model. */
const batchesOfThread = 8;
/** Decodes batches of images, in threads if there are many. */
class ImageDecoding {
    #size;
    #threads = null;
    #bytes = 0;
    /** @param threads number of threads; by default, one for each processor */
    constructor(threads) {
        this.#size = threads;
    }
    /** Does the work for each batch. Batches are read when there is room for them, and finish in any order. */
    async run(batches, work) {
        const iterator = batches[Symbol.iterator]();
        while (this.#threads === null) {
            const next = iterator.next();
            if (next.done === true)
                return;
            work.here(next.value);
            this.#bytes += next.value.images.reduce((sum, { length }) => sum + length, 0);
            if (this.#bytes > bytesWithoutThreads)
                this.#threads = new DecoderThreads(this.#size);
        }
        const threads = this.#threads;
        const rest = { [Symbol.iterator]: () => iterator };
        await (0,p_map["default"])(rest, (batch) => work.inThread(batch, threads), {
            concurrency: batchesOfThread * threads.size,
        });
    }
    /** Ends the threads. Unfinished work never finishes. */
    async close() {
        await this.#threads?.close();
    }
}


/***/ }),

/***/ 91668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ supportOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   bn: () => (/* binding */ areas),
/* harmony export */   gp: () => (/* binding */ macroAreaStatistic),
/* harmony export */   qh: () => (/* binding */ areaStatistic)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
/* harmony import */ var _areas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12833);
/* harmony import */ var _class_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16002);



const areas = { roc: _areas_js__WEBPACK_IMPORTED_MODULE_0__/* .rocArea */ .KF, precision: _areas_js__WEBPACK_IMPORTED_MODULE_0__/* .precisionArea */ ._h };
/** Returns the area of one class against the rest. */
function areaStatistic(area, positive, scores) {
    const positives = positive.reduce((sum, one) => sum + one, 0);
    return {
        ...meanAreas(area, positive.length, [(0,_class_order_js__WEBPACK_IMPORTED_MODULE_1__/* .curveOf */ .F)(positive, scores)], (units) => areaStatistic(area, Uint8Array.from(units, (unit) => positive[unit] ?? 0), Float64Array.from(units, (unit) => scores[unit] ?? NaN))),
        support: supportOf(positives, positive.length),
    };
}
/** Returns the examples that determine an area: those of the rarer class, regardless of the number of the others. */
function supportOf(positives, size) {
    return { count: Math.min(positives, size - positives), of: 'examples of its rarer class' };
}
/** Returns the mean area of each class against the rest. Classes without examples, or without others, are left out. */
function macroAreaStatistic(area, scored) {
    return meanAreas(area, scored.labels.length, (0,_class_order_js__WEBPACK_IMPORTED_MODULE_1__/* .curvesOf */ .m)(scored), (units) => macroAreaStatistic(area, rowsOf(scored, units)));
}
/** Returns the labels and scores of some of the units. */
function rowsOf({ labels, scores, classes }, units) {
    const chosen = new Float64Array(units.length * classes.length);
    for (const [row, unit] of units.entries())
        chosen.set(scores.subarray(unit * classes.length, (unit + 1) * classes.length), row * classes.length);
    return { labels: Int32Array.from(units, (unit) => labels[unit] ?? -1), scores: chosen, classes };
}
/** Returns the influence of each example on the mean area of the classes that have one. */
function meanInfluence(area, size, curves) {
    const own = curves.map((curve) => area.influence(curve)).filter(({ area: value }) => !Number.isNaN(value));
    const mean = new Float64Array(size);
    for (const { influence } of own)
        for (let example = 0; example < size; example++)
            mean[example] = (mean[example] ?? 0) + (influence[example] ?? NaN) / own.length;
    return mean;
}
function meanAreas(area, size, curves, select) {
    return {
        kind: 'weighted',
        size,
        work: size * curves.length,
        of: (times) => {
            let [sum, count] = [0, 0];
            for (const curve of curves) {
                const value = area.of(curve, times);
                if (Number.isNaN(value))
                    continue;
                sum += value;
                count += 1;
            }
            return sum / count;
        },
        influence: () => meanInfluence(area, size, curves),
        shares: () => sharesOf(size, curves),
        select,
    };
}
/**
 * Returns the share of a mean area that each example can lose: its part of the area of its own class, and, if there are more
 * classes, of the rarest other class, whose examples it may outrank.
 */
function sharesOf(size, curves) {
    const counts = curves.map(({ positive }) => positive.reduce((sum, one) => sum + one, 0));
    const usable = counts.filter((count) => count > 0 && count < size);
    const shares = new Float64Array(size).fill(usable.length > 1 ? 1 / ((0,d3_array__WEBPACK_IMPORTED_MODULE_2__/* .min */ .jk)(usable) ?? NaN) / usable.length : 0);
    for (const [index, { order, positive }] of curves.entries()) {
        const count = counts[index] ?? 0;
        for (let rank = 0; rank < size; rank++)
            if (positive[rank] === 1 && count < size) {
                const example = order[rank] ?? 0;
                shares[example] = (shares[example] ?? 0) + 1 / count / usable.length;
            }
    }
    return shares;
}


/***/ }),

/***/ 12833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   KF: () => (/* binding */ rocArea),
/* harmony export */   _h: () => (/* binding */ precisionArea)
/* harmony export */ });
/** The probability that a positive example has a higher score than a negative one; ties count half. */
const rocArea = {
    of: ({ order, positive, closes }, times) => {
        let [positives, negatives, before, here, below] = [0, 0, 0, 0, 0];
        for (let index = 0; index < order.length; index++) {
            const count = times[order[index] ?? 0] ?? 0;
            if (positive[index] === 1)
                positives += count;
            else
                here += count;
            if (closes[index] === 1) {
                below += here * (before + positives);
                before = positives;
                negatives += here;
                here = 0;
            }
        }
        return below / 2 / positives / negatives;
    },
    influence: (curve) => {
        const { positives, negatives, count, truePositives, falsePositives } = stepsOf(curve);
        let won = 0;
        for (let step = 0; step < count; step++) {
            const [above, positivesSoFar] = [truePositives[step - 1] ?? 0, truePositives[step] ?? 0];
            const negative = (falsePositives[step] ?? 0) - (falsePositives[step - 1] ?? 0);
            won += negative * (above + (positivesSoFar - above) / 2);
        }
        const area = won / positives / negatives;
        const ofStep = { positive: new Float64Array(count), negative: new Float64Array(count) };
        for (let step = 0; step < count; step++) {
            const [positivesSoFar, negativesSoFar] = [truePositives[step] ?? 0, falsePositives[step] ?? 0];
            const positive = positivesSoFar - (truePositives[step - 1] ?? 0);
            const negative = negativesSoFar - (falsePositives[step - 1] ?? 0);
            ofStep.positive[step] = ((negatives - negativesSoFar + negative / 2) / negatives - area) / positives;
            ofStep.negative[step] = ((positivesSoFar - positive / 2) / positives - area) / negatives;
        }
        return { area, influence: spread(curve, ofStep) };
    },
};
/** Average precision: the precision at each score, weighted by the recall it adds. */
const precisionArea = {
    of: ({ order, positive, closes }, times) => {
        let [positives, all, before, sum] = [0, 0, 0, 0];
        for (let index = 0; index < order.length; index++) {
            const count = times[order[index] ?? 0] ?? 0;
            all += count;
            if (positive[index] === 1)
                positives += count;
            if (closes[index] === 1 && positives > before) {
                sum += ((positives - before) * positives) / all;
                before = positives;
            }
        }
        return sum / positives;
    },
    influence: (curve) => {
        const { positives, count, truePositives, falsePositives } = stepsOf(curve);
        const precisions = new Float64Array(count);
        let sum = 0;
        for (let step = 0; step < count; step++) {
            const positivesSoFar = truePositives[step] ?? 0;
            const precision = positivesSoFar / (positivesSoFar + (falsePositives[step] ?? 0));
            precisions[step] = precision;
            sum += (positivesSoFar - (truePositives[step - 1] ?? 0)) * precision;
        }
        const area = sum / positives;
        // Effect of an example on the precision of its own step and of all later steps, summed from the last step to the first.
        const ofStep = { positive: new Float64Array(count), negative: new Float64Array(count) };
        let [difference, lost] = [0, 0];
        for (let step = count - 1; step >= 0; step--) {
            const positivesSoFar = truePositives[step] ?? 0;
            const positive = positivesSoFar - (truePositives[step - 1] ?? 0);
            const precision = precisions[step] ?? 0;
            const predictions = positivesSoFar + (falsePositives[step] ?? 0);
            difference += positive / predictions;
            lost += (positive * precision) / predictions;
            ofStep.positive[step] = (precision + difference - lost - area) / positives;
            ofStep.negative[step] = -lost / positives;
        }
        return { area, influence: spread(curve, ofStep) };
    },
};
/** Counts the positive predictions at each threshold, given the examples by falling score of the class. */
function stepsOf({ positive, closes }) {
    const truePositives = new Int32Array(closes.length);
    const falsePositives = new Int32Array(closes.length);
    let [positives, negatives, count] = [0, 0, 0];
    for (let index = 0; index < closes.length; index++) {
        if (positive[index] === 1)
            positives += 1;
        else
            negatives += 1;
        if (closes[index] === 0)
            continue;
        truePositives[count] = positives;
        falsePositives[count] = negatives;
        count += 1;
    }
    return { positives, negatives, count, truePositives, falsePositives };
}
/** Assigns each example the influence of its step and kind. */
function spread({ order, positive, closes }, ofStep) {
    const influence = new Float64Array(order.length);
    let step = 0;
    for (let index = 0; index < order.length; index++) {
        const own = positive[index] === 1 ? ofStep.positive : ofStep.negative;
        influence[order[index] ?? 0] = own[step] ?? NaN;
        step += closes[index] ?? 0;
    }
    return influence;
}


/***/ }),

/***/ 19979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ calibrationStatistic),
/* harmony export */   _: () => (/* binding */ calibrationOf)
/* harmony export */ });
const binCount = 10;
/** Upper edges of all bins but the last, bit-identical to `numpy.linspace(0, 1, 11)`, which scikit-learn uses. */
const edges = Array.from({ length: binCount - 1 }, (_, index) => (index + 1) * (1 / binCount));
function confidencesOf({ labels, predicted, scores, classes }) {
    const confidence = Float64Array.from(predicted, (guess, index) => scores[index * classes.length + guess] ?? NaN);
    return {
        confidence,
        bins: Uint8Array.from(confidence, binOf),
        right: Uint8Array.from(labels, (label, index) => (label === predicted[index] ? 1 : 0)),
    };
}
/** Returns the bin of a confidence; a bin includes its upper edge. */
function binOf(confidence) {
    const index = edges.findIndex((edge) => confidence <= edge);
    return index < 0 ? binCount - 1 : index;
}
/**
 * Returns the calibration of the predicted class's probability: accuracy by equal bins of confidence, and the expected calibration
 * error. Guo et al., "On calibration of modern neural networks", ICML 2017.
 */
function calibrationOf(predictions) {
    const { bins, confidence, right } = confidencesOf(predictions);
    const sums = Array.from({ length: binCount }, () => ({ count: 0, confidence: 0, right: 0 }));
    for (const [index, bin] of bins.entries()) {
        const sum = sums[bin];
        if (!sum)
            continue;
        sum.count += 1;
        sum.confidence += confidence[index] ?? 0;
        sum.right += right[index] ?? 0;
    }
    const far = sums.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0);
    return {
        error: far / bins.length,
        bins: sums.map(({ count, confidence, right }, index) => ({
            from: index / binCount,
            to: (index + 1) / binCount,
            count,
            confidence: count > 0 ? confidence / count : null,
            accuracy: count > 0 ? right / count : null,
        })),
    };
}
/** Returns the expected calibration error as a statistic that can be resampled. */
function calibrationStatistic(predictions) {
    const { bins, confidence, right } = confidencesOf(predictions);
    return errorOf(bins, confidence.map((sure, index) => sure - (right[index] ?? 0)));
}
/** Reason why no interval exists: Roelofs et al., "Mitigating bias in calibration error estimation", AISTATS 2022. */
const biased = 'few examples enlarge the calibration error by chance, most of all that of a calibrated model, so no valid interval exists; compare log-loss or brier';
/**
 * Returns the statistic of the calibration error.
 * @param excess confidence − 1 for each right example, confidence for each wrong one
 */
function errorOf(bins, excess) {
    const sums = new Float64Array(binCount);
    return {
        kind: 'weighted',
        biased,
        size: bins.length,
        work: bins.length,
        of: (times) => {
            sums.fill(0);
            let total = 0;
            for (let index = 0; index < bins.length; index++) {
                const count = times[index] ?? 0;
                const bin = bins[index] ?? 0;
                sums[bin] = (sums[bin] ?? 0) + count * (excess[index] ?? 0);
                total += count;
            }
            return sums.reduce((sum, far) => sum + Math.abs(far), 0) / total;
        },
        select: (units) => errorOf(Uint8Array.from(units, (unit) => bins[unit] ?? 0), Float64Array.from(units, (unit) => excess[unit] ?? NaN)),
    };
}


/***/ }),

/***/ 16002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ curveOf),
/* harmony export */   m: () => (/* binding */ curvesOf)
/* harmony export */ });
/* harmony import */ var _statistics_falling_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49527);

/**
 * Sorts examples by the score of one class.
 * @param positive 1 for examples of the class, else 0
 */
function curveOf(positive, scores) {
    const order = (0,_statistics_falling_order_js__WEBPACK_IMPORTED_MODULE_0__/* .fallingOrder */ .U)(scores);
    const curve = {
        order,
        positive: new Uint8Array(order.length),
        closes: new Uint8Array(order.length),
    };
    for (let index = 0; index < order.length; index++) {
        const example = order[index] ?? 0;
        curve.positive[index] = positive[example] ?? 0;
        curve.closes[index] = scores[example] === scores[order[index + 1] ?? -1] ? 0 : 1;
    }
    return curve;
}
const known = new WeakMap();
/** Returns the curve of each class against the rest. It is sorted only once for all metrics and charts. */
function curvesOf(scored) {
    const curves = known.get(scored) ?? sortedByClass(scored);
    known.set(scored, curves);
    return curves;
}
/** Columns that are copied at once, so that each cache line of the processor is read once. */
const blockSize = 32;
function sortedByClass({ labels, scores, classes }) {
    const curves = [];
    const positive = new Uint8Array(labels.length);
    for (let start = 0; start < classes.length; start += blockSize) {
        const width = Math.min(blockSize, classes.length - start);
        const block = new Float64Array(width * labels.length);
        for (let example = 0; example < labels.length; example++)
            for (let column = 0; column < width; column++)
                block[column * labels.length + example] = scores[example * classes.length + start + column] ?? NaN;
        for (let column = 0; column < width; column++) {
            for (let example = 0; example < labels.length; example++)
                positive[example] = labels[example] === start + column ? 1 : 0;
            curves.push(curveOf(positive, block.subarray(column * labels.length, (column + 1) * labels.length)));
        }
    }
    return curves;
}


/***/ }),

/***/ 66813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ buildClassificationReport)
});

// EXTERNAL MODULE: ./build/core/js/src/metrics/calibration.js
var calibration = __webpack_require__(19979);
// EXTERNAL MODULE: ./build/core/js/src/metrics/areas.js
var areas = __webpack_require__(12833);
// EXTERNAL MODULE: ./build/core/js/src/metrics/class-order.js
var class_order = __webpack_require__(16002);
// EXTERNAL MODULE: ./build/core/js/src/metrics/predictions.js
var metrics_predictions = __webpack_require__(65773);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/curves/curve-points.js
/** Returns the receiver operating characteristic, and the area below it by trapezoids. */
function rocOf({ positives, negatives, count, truePositives, falsePositives }) {
    const x = new Float64Array(count + 1);
    const y = new Float64Array(count + 1);
    let area = 0;
    for (let step = 1; step <= count; step++) {
        const [x0, y0] = [x[step - 1] ?? 0, y[step - 1] ?? 0];
        const x1 = (falsePositives[step - 1] ?? 0) / negatives;
        const y1 = (truePositives[step - 1] ?? 0) / positives;
        area += ((x1 - x0) * (y0 + y1)) / 2;
        x[step] = x1;
        y[step] = y1;
    }
    return { area, points: thinned(x, y) };
}
/** Returns precision by recall, and the average precision: precisions weighted by the recall each adds, not interpolated. */
function precisionOf({ positives, count, truePositives, falsePositives }) {
    const x = new Float64Array(count);
    const y = new Float64Array(count);
    let area = 0;
    let before = 0;
    for (let step = 0; step < count; step++) {
        const right = truePositives[step] ?? 0;
        const recall = right / positives;
        const precision = right / (right + (falsePositives[step] ?? 0));
        area += (recall - before) * precision;
        before = recall;
        x[step] = recall;
        y[step] = precision;
    }
    return { area, points: thinned(x, y) };
}
/** Number of columns; a chart of 300 pixels shows no more detail. */
const columns = 200;
/** Returns the first and last point of each column of the chart, without points on a line between their neighbours; 4 digits. */
function thinned(x, y) {
    const columnOf = (index) => Math.ceil((x[index] ?? NaN) * columns);
    const kept = [];
    for (let index = 0; index < x.length; index++)
        if (columnOf(index - 1) !== columnOf(index) || columnOf(index) !== columnOf(index + 1))
            kept.push([rounded(x[index] ?? 0), rounded(y[index] ?? 0)]);
    return kept.filter(([x, y], index) => {
        const [before, after] = [kept[index - 1], kept[index + 1]];
        if (!before || !after)
            return true;
        return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
    });
}
function rounded(value) {
    return Math.round(value * 1e4) / 1e4;
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/curves/class-curves.js




/** Largest number of charts, since nobody compares more. */
const mostClasses = 9;
/**
 * Returns the curves of each class against the rest. With two classes it is the second class, since the first has the same curve,
 * reversed. With more it is the classes that the candidate separates worst, the worst first. Classes of all examples or of none
 * have no curve. Null without scores.
 */
function classCurvesOf(candidate, baseline) {
    if (!(0,metrics_predictions/* isScored */.L)(candidate))
        return null;
    const compared = baseline && (0,metrics_predictions/* isScored */.L)(baseline) ? baseline : null;
    const size = candidate.ids.length;
    const others = compared && (0,class_order/* curvesOf */.m)(compared);
    return [...(0,class_order/* curvesOf */.m)(candidate).entries()]
        .filter(([column]) => column > 0 || candidate.classes.length > 2)
        .map(([column, curve]) => ({ column, steps: (0,areas/* stepsOf */.B_)(curve) }))
        .filter(({ steps }) => steps.positives > 0 && steps.negatives > 0)
        .map((one) => ({ ...one, roc: rocOf(one.steps) }))
        .sort((a, b) => a.roc.area - b.roc.area || a.column - b.column)
        .slice(0, mostClasses)
        .map(({ column, steps, roc }) => {
        const curve = others?.[column];
        const other = curve ? (0,areas/* stepsOf */.B_)(curve) : null;
        return {
            class: candidate.classes[column] ?? '',
            share: steps.positives / size,
            roc: { candidate: roc, baseline: other && rocOf(other) },
            precision: { candidate: precisionOf(steps), baseline: other && precisionOf(other) },
        };
    });
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/scores.js
var scores = __webpack_require__(75024);
// EXTERNAL MODULE: ./build/core/js/src/metrics/confusion.js
var metrics_confusion = __webpack_require__(91583);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/flips.js

/** Number of examples that a reader can look through; their total number is shown beside them. */
const mostShown = 50;
/**
 * Returns the examples that only one of the models predicts right, the candidate's most confident predictions first, since
 * confident mistakes are the most instructive. Without probabilities they keep the order of the test split.
 */
function flipsOf(candidate, baseline) {
    const right = ({ labels, predicted }, index) => labels[index] === predicted[index];
    const examples = candidate.ids.map((_, index) => index);
    const shown = (indices) => shownFlips(indices, candidate, baseline);
    return {
        broken: shown(examples.filter((index) => !right(candidate, index) && right(baseline, index))),
        fixed: shown(examples.filter((index) => right(candidate, index) && !right(baseline, index))),
    };
}
function shownFlips(indices, candidate, baseline) {
    const score = (index) => scoreOfPrediction(candidate, index);
    const nameOf = (classes, index) => candidate.classes[classes[index] ?? -1] ?? '';
    return {
        count: indices.length,
        examples: indices
            .toSorted((a, b) => (score(b) ?? 0) - (score(a) ?? 0))
            .slice(0, mostShown)
            .map((index) => ({
            id: candidate.ids[index] ?? '',
            label: nameOf(candidate.labels, index),
            candidate: nameOf(candidate.predicted, index),
            baseline: nameOf(baseline.predicted, index),
            score: score(index),
            baselineScore: scoreOfPrediction(baseline, index),
        })),
    };
}
/** Returns the score that a model gives to its own prediction. */
function scoreOfPrediction(predictions, index) {
    if (!(0,metrics_predictions/* isScored */.L)(predictions))
        return null;
    return predictions.scores[index * predictions.classes.length + (predictions.predicted[index] ?? 0)] ?? null;
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/label-errors.js



/** Number of examples that a reader can look through; their total number is shown beside them. */
const label_errors_mostShown = 20;
/** Probabilities this little below a threshold reach it, as in cleanlab. */
const tolerance = 1e-6;
/**
 * Returns the examples whose labels are likely to be wrong, the least probable labels first. Null if the scores are not
 * probabilities.
 */
function labelErrorsOf(predictions) {
    if (!(0,metrics_predictions/* isScored */.L)(predictions) || (0,scores/* probabilitiesNeeded */.lA)(predictions) !== null)
        return null;
    const { ids, classes, labels, predicted } = predictions;
    const found = findLabelErrors(predictions);
    return {
        count: found.length,
        examples: found.slice(0, label_errors_mostShown).map((index) => {
            const [label, suggested] = [labels[index] ?? 0, predicted[index] ?? 0];
            return {
                id: ids[index] ?? '',
                label: classes[label] ?? '',
                suggested: classes[suggested] ?? '',
                labelScore: probabilityOf(predictions, index, label),
                suggestedScore: probabilityOf(predictions, index, suggested),
            };
        }),
    };
}
/**
 * Returns the indices of likely label errors by confident learning, the least probable labels first: Northcutt, Jiang and Chuang,
 * "Confident learning: estimating uncertainty in dataset labels", Journal of Artificial Intelligence Research 70 (2021). An example
 * belongs to a class with confidence if its probability reaches the mean probability of that class among the examples labelled so.
 * An error is an example that belongs to another class than its label with confidence, and is also predicted otherwise.
 */
function findLabelErrors(predictions) {
    const { labels, predicted } = predictions;
    const thresholds = thresholdsOf(predictions);
    const found = [];
    for (const [index, label] of labels.entries()) {
        const confident = confidentClass(predictions, index, thresholds);
        if (confident !== null && confident !== label && predicted[index] !== label)
            found.push(index);
    }
    const score = (index) => probabilityOf(predictions, index, labels[index] ?? 0);
    return found.sort((a, b) => score(a) - score(b));
}
/** Returns the mean probability of each class among the examples labelled so; infinite without any. */
function thresholdsOf(predictions) {
    const byLabel = Map.groupBy(predictions.labels.keys(), (index) => predictions.labels[index]);
    return predictions.classes.map((_, code) => {
        const labelled = byLabel.get(code) ?? [];
        return (0,d3_array/* mean */.i2)(labelled, (index) => probabilityOf(predictions, index, code)) ?? Infinity;
    });
}
/** Returns the class that an example belongs to with confidence, the predicted one of several; null if it belongs to none. */
function confidentClass(predictions, index, thresholds) {
    const reached = [...thresholds.keys()].filter((code) => probabilityOf(predictions, index, code) >= (thresholds[code] ?? Infinity) - tolerance);
    return reached.length > 1 ? (predictions.predicted[index] ?? null) : (reached[0] ?? null);
}
function probabilityOf({ scores, classes }, index, code) {
    return scores[index * classes.length + code] ?? Number.NaN;
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/classification-report.js







const mostClassesShown = 30;
const mostMistakesShown = 10;
/** Returns the findings about a classifier that the report shows besides the metrics. */
function buildClassificationReport(candidate, baseline) {
    const confusion = (0,metrics_confusion/* confusionOf */.wo)(candidate.labels, candidate.predicted, candidate.classes.length);
    const baselineConfusion = baseline && (0,metrics_confusion/* confusionOf */.wo)(baseline.labels, baseline.predicted, baseline.classes.length);
    return {
        classes: classRows(candidate.classes, countsOf(candidate), baseline && countsOf(baseline)),
        confusion: candidate.classes.length > mostClassesShown
            ? null
            : { candidate: rowsOf(confusion), baseline: baselineConfusion && rowsOf(baselineConfusion) },
        confusions: topConfusions(confusion, candidate.classes),
        calibration: (0,metrics_predictions/* isScored */.L)(candidate) && (0,scores/* probabilitiesNeeded */.lA)(candidate) === null ? (0,calibration/* calibrationOf */._)(candidate) : null,
        curves: classCurvesOf(candidate, baseline),
        flips: baseline && flipsOf(candidate, baseline),
        labelErrors: labelErrorsOf(candidate),
    };
}
function countsOf({ labels, predicted, classes }) {
    return (0,metrics_confusion/* countClasses */.Eh)(labels, predicted, classes.length);
}
function classRows(classes, candidate, baseline) {
    return classes.map((name, index) => ({
        class: name,
        support: candidate.labelled[index] ?? 0,
        precision: (0,metrics_confusion/* precision */.Fz)(candidate, index),
        recall: (0,metrics_confusion/* recall */.I9)(candidate, index),
        f1: (0,metrics_confusion.f1)(candidate, index),
        baselineRecall: baseline && (0,metrics_confusion/* recall */.I9)(baseline, index),
    }));
}
function rowsOf({ classes, counts }) {
    return Array.from({ length: classes }, (_, label) => Array.from(counts.subarray(label * classes, (label + 1) * classes)));
}
function topConfusions({ classes, counts }, names) {
    const mistakes = [];
    for (let cell = 0; cell < counts.length; cell++) {
        const count = counts[cell] ?? 0;
        const [label, predicted] = [Math.floor(cell / classes), cell % classes];
        if (count > 0 && label !== predicted)
            mistakes.push({ count, label, predicted });
    }
    return mistakes
        .sort((a, b) => b.count - a.count)
        .slice(0, mostMistakesShown)
        .map(({ count, label, predicted }) => ({
        label: names[label] ?? '',
        predicted: names[predicted] ?? '',
        count,
    }));
}


/***/ }),

/***/ 91583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ macroAverage),
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   Eh: () => (/* binding */ countClasses),
/* harmony export */   Fz: () => (/* binding */ precision),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   IG: () => (/* binding */ cohensKappa),
/* harmony export */   Lq: () => (/* binding */ weightedAverage),
/* harmony export */   f1: () => (/* binding */ f1),
/* harmony export */   q2: () => (/* binding */ balancedAccuracy),
/* harmony export */   uT: () => (/* binding */ matthewsCorrelation),
/* harmony export */   wo: () => (/* binding */ confusionOf)
/* harmony export */ });
function confusionOf(labels, predicted, classes) {
    const counts = new Float64Array(classes * classes);
    for (let index = 0; index < labels.length; index++) {
        const cell = (labels[index] ?? 0) * classes + (predicted[index] ?? 0);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return { classes, counts };
}
/** Counts labels and predictions by class, without a matrix of all pairs of classes. */
function countClasses(labels, predicted, classes) {
    const counts = {
        right: new Float64Array(classes),
        labelled: new Float64Array(classes),
        predicted: new Float64Array(classes),
        total: labels.length,
    };
    for (let index = 0; index < labels.length; index++) {
        const [label, guess] = [labels[index] ?? 0, predicted[index] ?? 0];
        counts.labelled[label] = (counts.labelled[label] ?? 0) + 1;
        counts.predicted[guess] = (counts.predicted[guess] ?? 0) + 1;
        if (label === guess)
            counts.right[label] = (counts.right[label] ?? 0) + 1;
    }
    return counts;
}
/** Returns the mean recall of the classes that have examples. */
function balancedAccuracy({ right, labelled }) {
    return meanOver(right.length, (index) => at(labelled, index) > 0 ? at(right, index) / at(labelled, index) : null);
}
/** Returns the precision of a class; 0 without a denominator, as in scikit-learn. */
function precision({ right, predicted }, index) {
    return ratio(at(right, index), at(predicted, index));
}
function recall({ right, labelled }, index) {
    return ratio(at(right, index), at(labelled, index));
}
function f1({ right, labelled, predicted }, index) {
    return ratio(2 * at(right, index), at(labelled, index) + at(predicted, index));
}
/** Returns the mean over the classes with examples or predictions, as scikit-learn does. */
function macroAverage(counts, score) {
    return meanOver(counts.right.length, (index) => at(counts.labelled, index) + at(counts.predicted, index) > 0 ? score(counts, index) : null);
}
/** Returns the mean over the classes, weighted by their examples. */
function weightedAverage(counts, score) {
    let sum = 0;
    for (let index = 0; index < counts.right.length; index++)
        sum += at(counts.labelled, index) * score(counts, index);
    return ratio(sum, counts.total);
}
/**
 * Returns the agreement beyond chance; 0 if labels and predictions are all of one class, where chance agreement is certain. Cohen,
 * "A coefficient of agreement for nominal scales", Educ. Psychol. Meas. 20 (1960).
 */
function cohensKappa({ right, labelled, predicted, total }) {
    let agreed = 0;
    let cross = 0;
    for (let index = 0; index < right.length; index++) {
        agreed += at(right, index);
        cross += at(labelled, index) * at(predicted, index);
    }
    const possible = total ** 2 - cross;
    return possible === 0 ? 0 : (agreed * total - cross) / possible;
}
/**
 * Returns the Matthews correlation coefficient of several classes; 0 if all labels or all predictions are of one class. Gorodkin,
 * "Comparing two K-category assignments by a K-category correlation coefficient", Comput. Biol. Chem. 28 (2004).
 */
function matthewsCorrelation({ right, labelled, predicted, total }) {
    let agreed = 0;
    let cross = 0;
    let labelledSquares = 0;
    let predictedSquares = 0;
    for (let index = 0; index < right.length; index++) {
        agreed += at(right, index);
        cross += at(labelled, index) * at(predicted, index);
        labelledSquares += at(labelled, index) ** 2;
        predictedSquares += at(predicted, index) ** 2;
    }
    const spread = (total ** 2 - labelledSquares) * (total ** 2 - predictedSquares);
    return spread === 0 ? 0 : (agreed * total - cross) / Math.sqrt(spread);
}
function meanOver(classes, score) {
    let sum = 0;
    let count = 0;
    for (let index = 0; index < classes; index++) {
        const value = score(index);
        if (value === null)
            continue;
        sum += value;
        count += 1;
    }
    return ratio(sum, count);
}
function ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}
function at(values, index) {
    return values[index] ?? 0;
}


/***/ }),

/***/ 44728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ countDifferent)
/* harmony export */ });
/**
 * Returns the number of labels that differ, index by index. If one side contains float32 values only, such as a file with float32
 * columns, the other is rounded to float32 first.
 */
function countDifferent(first, second) {
    const rounds = isFloat32(first) !== isFloat32(second);
    let different = 0;
    for (let index = 0; index < first.length; index++) {
        const [own = NaN, other = NaN] = [first[index], second[index]];
        if (own !== other && !(rounds && Math.fround(own) === Math.fround(other)))
            different += 1;
    }
    return different;
}
function isFloat32(values) {
    for (let index = 0; index < values.length; index++) {
        const value = values[index] ?? NaN;
        if (Math.fround(value) !== value)
            return false;
    }
    return true;
}


/***/ }),

/***/ 36808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseMetricName),
/* harmony export */   R: () => (/* binding */ cutoffOf)
/* harmony export */ });
const pattern = /^([a-z][a-z0-9-]*)(?:@(\d+(?:\.\d+)?))?(?:\[(.+)\])?$/;
function parseMetricName(name) {
    const [, base, parameter, className] = pattern.exec(name) ?? [];
    if (base === undefined)
        return null;
    return {
        base,
        parameter: parameter === undefined ? null : Number(parameter),
        className: className ?? null,
    };
}
/** Returns the `k` of `ndcg@10`; null for anything but a whole number from 1. */
function cutoffOf({ parameter, className }) {
    return className === null && parameter !== null && Number.isSafeInteger(parameter) && parameter > 0
        ? parameter
        : null;
}


/***/ }),

/***/ 65773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isScored)
/* harmony export */ });
function isScored(predictions) {
    return predictions.scores !== null;
}


/***/ }),

/***/ 75024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lA: () => (/* binding */ probabilitiesNeeded),
/* harmony export */   sh: () => (/* binding */ topKAccuracy),
/* harmony export */   uf: () => (/* binding */ scoreMetrics)
/* harmony export */ });
/* harmony import */ var _calibration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19979);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14549);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65773);
/* harmony import */ var _area_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91668);





const fraction = { better: 'higher', unit: 'fraction', range: [0, 1] };
const loss = { better: 'lower', unit: 'score' };
/** Returns a metric of the scores, which predicted classes alone do not have. */
function scoredMetric(metric) {
    return {
        ...metric,
        unavailableReason: (predictions) => (0,_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .isScored */ .L)(predictions)
            ? metric.unavailableReason(predictions)
            : 'the predictions have classes without scores',
        measure: (predictions) => {
            if (!(0,_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .isScored */ .L)(predictions))
                throw new TypeError(`no scores for ${metric.name}`);
            return metric.measure(predictions);
        },
    };
}
/** The distance by which scikit-learn keeps float64 probabilities from 0 and 1: `numpy.finfo(numpy.float64).eps`. */
const epsilon = Number.EPSILON;
function logLosses({ labels, scores, classes }) {
    return Float64Array.from(labels, (label, index) => {
        const probability = scores[index * classes.length + label] ?? NaN;
        return -Math.log(Math.min(Math.max(probability, epsilon), 1 - epsilon));
    });
}
/**
 * Returns the Brier score of each example; halved for two classes, as usual. Brier, "Verification of forecasts expressed in terms
 * of probability", Monthly Weather Review 78 (1950).
 */
function brierScores({ labels, scores, classes }) {
    const width = classes.length;
    const scale = width === 2 ? 0.5 : 1;
    return Float64Array.from(labels, (label, index) => {
        let sum = 0;
        for (let column = 0; column < width; column++)
            sum += ((scores[index * width + column] ?? NaN) - (column === label ? 1 : 0)) ** 2;
        return scale * sum;
    });
}
/** Tolerance for the sum of float16 or quantized softmax outputs. */
const sumTolerance = 0.01;
const knownReasons = new WeakMap();
/** Returns the reason why scores are not probabilities; null if they are. It is found only once for all metrics. */
function probabilitiesNeeded(predictions) {
    const known = knownReasons.get(predictions);
    if (known !== undefined)
        return known;
    const reason = notProbabilities(predictions);
    knownReasons.set(predictions, reason);
    return reason;
}
function notProbabilities({ scores, classes, ids }) {
    const width = classes.length;
    for (let index = 0; index < ids.length; index++) {
        let sum = 0;
        for (let column = 0; column < width; column++) {
            const score = scores[index * width + column] ?? NaN;
            if (!(score >= 0 && score <= 1 + sumTolerance))
                return 'the scores are not probabilities';
            sum += score;
        }
        if (Math.abs(sum - 1) > sumTolerance)
            return 'the scores of an example do not add up to 1';
    }
    return null;
}
const oneClassOnly = 'the test split has examples of one class only';
function twoClassesNeeded({ classes, labels }, instead) {
    if (classes.length !== 2)
        return `it is for two classes, and the predictions have ${classes.length}: use ${instead}`;
    return new Set(labels).size === 2 ? null : oneClassOnly;
}
function moreClassesNeeded({ classes, labels }, instead) {
    if (classes.length <= 2)
        return `it is for more than two classes, and the predictions have ${classes.length}: use ${instead}`;
    return new Set(labels).size > 1 ? null : oneClassOnly;
}
/** Returns labels and scores of the second of two classes. */
function positiveClass({ labels, scores }) {
    return {
        positive: Uint8Array.from(labels),
        scores: Float64Array.from(labels, (_, index) => scores[index * 2 + 1] ?? NaN),
    };
}
/**
 * Returns top-k accuracy: a prediction is right if fewer than `k` classes have a higher score than the label's. Of equal scores,
 * the first class counts as higher.
 */
function topKAccuracy(k) {
    return scoredMetric({
        ...fraction,
        name: `top-${k}-accuracy`,
        title: `top-${k} accuracy`,
        unavailableReason: ({ classes }) => k < classes.length ? null : `with ${classes.length} classes it would always be 1`,
        measure: ({ labels, scores, classes }) => ({
            kind: 'proportion',
            right: Uint8Array.from(labels, (label, index) => {
                const first = index * classes.length;
                const own = scores[first + label] ?? NaN;
                let above = 0;
                for (let column = 0; column < classes.length; column++) {
                    const score = scores[first + column] ?? NaN;
                    if (score > own || (score === own && column < label))
                        above += 1;
                }
                return above < k ? 1 : 0;
            }),
        }),
    });
}
const scoreMetrics = [
    topKAccuracy(5),
    scoredMetric({
        ...fraction,
        name: 'roc-auc',
        title: 'ROC AUC',
        unavailableReason: (predictions) => twoClassesNeeded(predictions, 'macro-roc-auc'),
        measure: (predictions) => ({ kind: 'area', ...positiveClass(predictions) }),
    }),
    scoredMetric({
        ...fraction,
        name: 'macro-roc-auc',
        title: 'macro ROC AUC',
        unavailableReason: (predictions) => moreClassesNeeded(predictions, 'roc-auc'),
        measure: (predictions) => ({ kind: 'macro-area', scored: predictions }),
    }),
    scoredMetric({
        ...fraction,
        name: 'pr-auc',
        title: 'average precision',
        unavailableReason: (predictions) => twoClassesNeeded(predictions, 'macro-pr-auc'),
        measure: (predictions) => {
            const { positive, scores } = positiveClass(predictions);
            return (0,_area_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .areaStatistic */ .qh)(_area_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .areas */ .bn.precision, positive, scores);
        },
    }),
    scoredMetric({
        ...fraction,
        name: 'macro-pr-auc',
        title: 'macro average precision',
        unavailableReason: (predictions) => moreClassesNeeded(predictions, 'pr-auc'),
        measure: (predictions) => (0,_area_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .macroAreaStatistic */ .gp)(_area_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .areas */ .bn.precision, predictions),
    }),
    scoredMetric({
        ...loss,
        name: 'log-loss',
        title: 'log loss',
        range: [0, Infinity],
        unavailableReason: probabilitiesNeeded,
        measure: (predictions) => ({ kind: 'means', terms: [logLosses(predictions)], of: _statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyMean */ .G }),
    }),
    scoredMetric({
        ...loss,
        name: 'brier',
        title: 'Brier score',
        range: [0, 2],
        unavailableReason: probabilitiesNeeded,
        measure: (predictions) => ({ kind: 'means', terms: [brierScores(predictions)], of: _statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyMean */ .G }),
    }),
    scoredMetric({
        better: 'lower',
        unit: 'fraction',
        name: 'ece',
        title: 'expected calibration error',
        range: [0, 1],
        unavailableReason: probabilitiesNeeded,
        measure: _calibration_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationStatistic */ .$,
    }),
];


/***/ }),

/***/ 14549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onlyMean)
/* harmony export */ });
/** Returns the only mean of a statistic. Its bounds need no resampling. */
function onlyMean(means) {
    return means[0] ?? NaN;
}


/***/ }),

/***/ 6171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ classesAt),
/* harmony export */   aS: () => (/* binding */ matchIds),
/* harmony export */   go: () => (/* binding */ checkSameLabels),
/* harmony export */   nj: () => (/* binding */ matchLabelled),
/* harmony export */   uC: () => (/* binding */ numbersAt),
/* harmony export */   uj: () => (/* binding */ matchClasses)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _count_different_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44728);



/**
 * Matches examples and classes of two predictions by their names.
 * @returns for each example of the candidate its row in the baseline, and for each class of the baseline the index of the
 * candidate's
 * @throws UserError for different examples, or different labels
 */
function matchLabelled(candidate, baseline, names) {
    const matched = matchClasses(candidate.classes, baseline.classes, names);
    if (!matched.same)
        return matched;
    const order = matchIds(candidate.ids, baseline.ids, names);
    checkSameLabels(candidate.labels, classesAt(baseline.labels, order, matched.toCandidate), names);
    return { ...matched, order };
}
function numbersAt(values, order) {
    return Float64Array.from(order, (from) => values[from] ?? NaN);
}
function classesAt(classes, order, toCandidate) {
    return Int32Array.from(order, (from) => toCandidate[classes[from] ?? -1] ?? -1);
}
function matchClasses(candidate, baseline, names) {
    const added = candidate.filter((name) => !baseline.includes(name));
    const removed = baseline.filter((name) => !candidate.includes(name));
    if (added.length > 0 || removed.length > 0)
        return {
            same: false,
            reason: `the ${names.baseline} has other classes (${classChange(added, removed)})`,
        };
    return { same: true, toCandidate: baseline.map((name) => candidate.indexOf(name)) };
}
function classChange(added, removed) {
    const name = (sign) => (text) => `${sign} ${JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(text))}`;
    const changes = [...added.map(name('without')), ...removed.map(name('with'))];
    return changes.length > 6 ? `${changes.slice(0, 6).join(', ')}, …` : changes.join(', ');
}
/**
 * Returns for each of the candidate's examples its index among the baseline's.
 * @throws UserError for different examples
 */
function matchIds(candidate, baseline, names) {
    const indices = new Map(baseline.map((id, index) => [id, index]));
    const missing = candidate.filter((id) => !indices.has(id)).length;
    const extra = baseline.length - (candidate.length - missing);
    if (missing > 0 || extra > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'PREDICTIONS_NOT_PAIRED',
            found: `${missing} examples that only the ${names.candidate} predicts, ${extra} that only the ${names.baseline} predicts and ${candidate.length - missing} that both predict`,
            expected: 'predictions of both models for the same examples',
            hint: 'Score both models on the same test split.',
        });
    return Uint32Array.from(candidate, (id) => indices.get(id) ?? 0);
}
function checkSameLabels(candidate, baseline, names) {
    const different = (0,_count_different_js__WEBPACK_IMPORTED_MODULE_2__/* .countDifferent */ .L)(candidate, baseline);
    if (different > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'PREDICTIONS_NOT_PAIRED',
            found: `${different} of ${candidate.length} examples with another label in the ${names.baseline} than in the ${names.candidate}`,
            expected: 'the same labels in both',
            hint: 'Score both models on the same version of the test split.',
        });
}


/***/ }),

/***/ 75930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkLabels),
/* harmony export */   l3: () => (/* binding */ classNumbers),
/* harmony export */   qW: () => (/* binding */ finiteNumbers),
/* harmony export */   tD: () => (/* binding */ checkIds),
/* harmony export */   ug: () => (/* binding */ checkFinite),
/* harmony export */   v7: () => (/* binding */ notNegative),
/* harmony export */   wE: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/**
 * Checks the ids of examples.
 * @throws UserError for no examples, and for duplicate ids
 */
function checkIds(ids, owner) {
    if (ids.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'DATA_EMPTY_SPLIT',
            found: `no examples in the test split for ${owner}`,
            expected: 'at least one example to evaluate',
            hint: 'Set `data.split.test` to a fraction above 0 or to files.',
        });
    const duplicates = repeatedIds(ids);
    if (duplicates.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'PREDICTIONS_COUNT_MISMATCH',
            found: `${duplicates.length} predictions of ${owner} for examples that already have one (${firstIds(duplicates)})`,
            expected: 'one prediction for each example',
            hint: 'Make the predictions again, one for each example.',
        });
}
function repeatedIds(ids) {
    const seen = new Set();
    return ids.filter((id) => seen.size === seen.add(id).size);
}
const finiteNumbers = {
    holds: Number.isFinite,
    name: 'finite numbers',
    range: 'finite numbers',
};
const notNegative = {
    holds: (label) => Number.isFinite(label) && label >= 0,
    name: 'numbers of 0 or more',
    range: 'finite numbers of 0 or more',
};
function classNumbers(classes) {
    return {
        holds: (label) => label >= 0 && label < classes.length,
        name: 'one of the classes',
        range: `labels from 0 to ${classes.length - 1}`,
    };
}
/**
 * Checks labels or predictions.
 * @throws UserError for values that break the rule, and for another number of values than of ids
 */
function checkLabels(labels, { holds, name, range }, ids, values, owner) {
    checkCount(labels.length, ids.length, values, owner);
    const wrong = ids.filter((_, index) => !holds(labels[index] ?? NaN));
    if (wrong.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'PREDICTIONS_INVALID_VALUE',
            found: `${wrong.length} of ${ids.length} ${values} that are not ${name} (${firstIds(wrong)})`,
            expected: range,
            hint: `Correct the ${values} of the test split.`,
        });
}
function checkCount(found, expected, values, owner) {
    if (found === expected)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'PREDICTIONS_COUNT_MISMATCH',
        found: `${found} ${values} for ${owner}`,
        expected: `${expected} ${values}, so that every example has its own`,
        hint: 'Make the predictions again with the dataset that is evaluated.',
    });
}
function checkFinite(values, width, ids, owner) {
    const wrong = ids.filter((_, index) => values.subarray(index * width, (index + 1) * width).some((value) => !Number.isFinite(value)));
    if (wrong.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'MODEL_NOT_FINITE',
            found: `predictions of ${owner} that are not finite numbers for ${wrong.length} of ${ids.length} examples (${firstIds(wrong)})`,
            expected: 'finite scores for every example',
            hint: 'Train again with a lower learning rate, and check the data for NaN and infinity.',
        });
}
function firstIds(ids) {
    const shown = ids.slice(0, 3).map((id) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(id)));
    return ids.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}


/***/ }),

/***/ 38857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ classification)
});

// EXTERNAL MODULE: ./build/core/js/src/metrics/confusion.js
var confusion = __webpack_require__(91583);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/averages.js


const always = () => null;
const fraction = { better: 'higher', unit: 'fraction', range: [0, 1] };
function confusionMetric(metric, of) {
    return {
        ...metric,
        unavailableReason: always,
        measure: ({ labels, predicted, classes }) => ({
            kind: 'confusion',
            labels,
            predicted,
            classes: classes.length,
            of,
        }),
    };
}
/**
 * Returns right predictions. With one label and one prediction per example, micro-averaged precision, recall and F1 all equal the
 * accuracy.
 */
function correctPredictions({ labels, predicted }) {
    return {
        kind: 'proportion',
        right: Uint8Array.from(labels, (label, index) => (label === predicted[index] ? 1 : 0)),
    };
}
function accuracyNamed(name, title) {
    return { ...fraction, name, title, unavailableReason: always, measure: correctPredictions };
}
const classScores = {
    precision: { title: 'precision', score: confusion/* precision */.Fz },
    recall: { title: 'recall', score: confusion/* recall */.I9 },
    f1: { title: 'F1', score: confusion.f1 },
};
const averagedMetrics = [
    accuracyNamed('accuracy', 'accuracy'),
    confusionMetric({ ...fraction, name: 'balanced-accuracy', title: 'balanced accuracy' }, confusion/* balancedAccuracy */.q2),
    ...Object.entries(classScores).flatMap(([name, { title, score }]) => [
        accuracyNamed(`micro-${name}`, `micro ${title}`),
        confusionMetric({ ...fraction, name: `macro-${name}`, title: `macro ${title}` }, (counts) => (0,confusion/* macroAverage */.Aq)(counts, score)),
        confusionMetric({ ...fraction, name: `weighted-${name}`, title: `weighted ${title}` }, (counts) => (0,confusion/* weightedAverage */.Lq)(counts, score)),
    ]),
    confusionMetric({ name: 'mcc', title: 'Matthews correlation', better: 'higher', unit: 'score', range: [-1, 1] }, confusion/* matthewsCorrelation */.uT),
    confusionMetric({ name: 'cohen-kappa', title: 'Cohen’s kappa', better: 'higher', unit: 'score', range: [-1, 1] }, confusion/* cohensKappa */.IG),
];
const proportionsOfClass = new Map([
    ['recall', 'labelled'],
    ['precision', 'predicted'],
]);
/** Returns precision, recall or F1 of one class, such as `recall[cat]`. */
function metricOfClass(base, className) {
    const found = Object.hasOwn(classScores, base) ? classScores[base] : undefined;
    if (!found)
        return undefined;
    return {
        ...fraction,
        name: `${base}[${className}]`,
        title: `${found.title} of "${(0,format/* truncate */.xv)(className)}"`,
        unavailableReason: ({ classes, labels }) => explainMissingClass(classes, labels, className),
        measure: ({ labels, predicted, classes }) => {
            const index = classes.indexOf(className);
            const of = (counts) => found.score(counts, index);
            const examples = proportionsOfClass.get(base);
            return {
                kind: 'confusion',
                labels,
                predicted,
                classes: classes.length,
                of,
                ...(examples && { proportionOf: { examples, index } }),
            };
        },
    };
}
const namesOfClass = Object.keys(classScores).map((name) => `${name}[<class>]`);
function explainMissingClass(classes, labels, className) {
    const index = classes.indexOf(className);
    const name = JSON.stringify((0,format/* truncate */.xv)(className));
    if (index < 0)
        return `${name} is not one of the ${classes.length} classes`;
    return labels.includes(index) ? null : `the test split has no examples of ${name}`;
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/name.js
var metrics_name = __webpack_require__(36808);
// EXTERNAL MODULE: ./build/core/js/src/metrics/scores.js
var scores = __webpack_require__(75024);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/class-metrics.js



/** Examples that the baseline predicts right and the candidate wrong. Yan et al., "Positive-congruent training", CVPR 2021. */
const negativeFlips = {
    name: 'negative-flip-rate',
    title: 'negative flip rate',
    better: 'lower',
    unit: 'fraction',
    range: [0, 1],
    unavailableReason: () => null,
    against: (candidate, baseline) => ({
        kind: 'proportion',
        right: Uint8Array.from(candidate.labels, (label, index) => candidate.predicted[index] !== label && baseline.predicted[index] === label ? 1 : 0),
    }),
};
const topK = /^top-([1-9]\d{0,5})-accuracy$/;
function withParameter(name) {
    const [, k] = topK.exec(name) ?? [];
    if (k !== undefined)
        return (0,scores/* topKAccuracy */.sh)(Number(k));
    const parts = (0,metrics_name/* parseMetricName */.$)(name);
    return parts?.className != null && parts.parameter === null
        ? metricOfClass(parts.base, parts.className)
        : undefined;
}
const classificationMetrics = {
    listed: [...averagedMetrics, ...scores/* scoreMetrics */.uf, negativeFlips],
    withParameter,
    patterns: ['top-<k>-accuracy', ...namesOfClass],
    primary: () => 'accuracy',
};

// EXTERNAL MODULE: ./build/core/js/src/metrics/classification-report.js + 4 modules
var classification_report = __webpack_require__(66813);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks/align.js
var align = __webpack_require__(6171);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks/check.js
var check = __webpack_require__(75930);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks/prediction-warnings.js
var prediction_warnings = __webpack_require__(11087);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/tasks/classification.js





const classification = {
    task: 'classification',
    unit: 'example',
    metrics: classificationMetrics,
    isComparedByDefault: true,
    check: classification_check,
    align: classification_align,
    units: () => null,
    predicted: ({ predicted }) => predicted,
    computed: ({ scores, predicted }) => scores ?? predicted,
    warnings: prediction_warnings/* classWarnings */.U,
    labelColumn: ({ labels, classes }) => ({
        values: Array.from(labels, (label) => classes[label] ?? null),
        categories: classes,
    }),
    plainValues,
    classification: classification_report/* buildClassificationReport */.L,
};
function classification_check(predictions, owner) {
    const { ids, classes, predicted } = predictions;
    (0,check/* checkLabels */.C)(predictions.labels, (0,check/* classNumbers */.l3)(classes), ids, 'labels', owner);
    if (predicted)
        (0,check/* checkLabels */.C)(predicted, (0,check/* classNumbers */.l3)(classes), ids, 'predictions', owner);
    const scores = predictions.scores && scoresOfEveryClass(predictions.scores, predictions, owner);
    if (scores)
        (0,check/* checkFinite */.ug)(scores, classes.length, ids, owner);
    return { ...predictions, scores, predicted: predicted ?? guesses(scores, classes.length, owner) };
}
function guesses(scores, classes, owner) {
    if (scores)
        return highest(scores, classes);
    throw new TypeError(`neither scores nor classes for ${owner}`);
}
function scoresOfEveryClass(scores, { classes, ids }, owner) {
    if (classes.length === 2 && scores.length === ids.length)
        return Float64Array.from({ length: ids.length * 2 }, (_, index) => {
            const second = scores[index >> 1] ?? NaN;
            return index % 2 === 1 ? second : 1 - second;
        });
    (0,check/* checkCount */.wE)(scores.length, ids.length * classes.length, 'scores', owner);
    return scores;
}
function highest(scores, classes) {
    const predicted = new Int32Array(scores.length / classes);
    for (let example = 0; example < predicted.length; example++) {
        const first = example * classes;
        let best = 0;
        for (let index = 1; index < classes; index++)
            if ((scores[first + index] ?? 0) > (scores[first + best] ?? 0))
                best = index;
        predicted[example] = best;
    }
    return predicted;
}
function classification_align(candidate, baseline, names) {
    const matched = (0,align/* matchLabelled */.nj)(candidate, baseline, names);
    if (!matched.same)
        return { comparable: false, reason: matched.reason };
    const { order, toCandidate } = matched;
    return {
        comparable: true,
        baseline: {
            ...candidate,
            scores: baseline.scores && scoresAt(baseline.scores, order, toCandidate),
            predicted: (0,align/* classesAt */.I2)(baseline.predicted, order, toCandidate),
        },
    };
}
function scoresAt(scores, order, toCandidate) {
    const width = toCandidate.length;
    const aligned = new Float64Array(scores.length);
    for (let row = 0; row < order.length; row++) {
        const from = (order[row] ?? 0) * width;
        for (let source = 0; source < width; source++)
            aligned[row * width + (toCandidate[source] ?? 0)] = scores[from + source] ?? NaN;
    }
    return aligned;
}
function plainValues({ labels, predicted, scores, classes }) {
    const named = (indices) => Array.from(indices, (index) => classes[index] ?? '');
    return {
        labels: named(labels),
        predictions: named(predicted),
        scores: scores && rowsOf(scores, classes.length),
        classes,
    };
}
/** Returns the rows of a matrix; frozen, since every call returns the same rows. */
function rowsOf(scores, width) {
    return Array.from({ length: scores.length / width }, (_, row) => Object.freeze(Array.from(scores.subarray(row * width, (row + 1) * width))));
}


/***/ }),

/***/ 11087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ classWarnings),
/* harmony export */   l: () => (/* binding */ constantPredictionsWarning)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);

const mostNamed = 5;
/** Returns a warning about classes without examples. */
function absentClassesWarning(classes, labels) {
    const present = new Set(labels);
    const absent = classes.filter((_, index) => !present.has(index));
    if (absent.length === 0)
        return [];
    const named = absent.slice(0, mostNamed).map((name) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(name)));
    const names = [...named, ...(absent.length > mostNamed ? ['…'] : [])].join(', ');
    return [`The test split has no examples of ${absent.length} of ${classes.length} classes: ${names}.`];
}
/**
 * Returns a warning about one prediction for all examples, which is typical of an untrained or collapsed model.
 * @param nameOf names a prediction, such as `class "cat"`
 */
function constantPredictionsWarning(predicted, labels, nameOf) {
    const [first] = predicted;
    if (first === undefined || !predicted.every((prediction) => prediction === first))
        return [];
    if (new Set(labels).size < 2)
        return [];
    return [
        `The model predicts the same ${nameOf(first)} for all ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(predicted.length)} examples, although their labels differ.`,
    ];
}
/** Returns the warnings about predicted classes. */
function classWarnings({ classes, labels, predicted, }) {
    return [
        ...absentClassesWarning(classes, labels),
        ...constantPredictionsWarning(predicted, labels, (index) => `class ${JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(classes[index] ?? ''))}`),
    ];
}


/***/ }),

/***/ 30411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ randomStream),
/* harmony export */   _z: () => (/* binding */ identityDraws),
/* harmony export */   dL: () => (/* binding */ permutation),
/* harmony export */   f8: () => (/* binding */ derivedSeed)
/* harmony export */ });
/* unused harmony export philox4x32 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Returns four random 32-bit words computed from a counter and a key (Philox4x32-10). No state is kept, so that any draw
 * can be repeated from its index. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 */
function philox4x32([c0, c1, c2, c3], [k0, k1]) {
    fillWords(c0, c1, c2, c3, k0, k1);
    return [words[0] ?? 0, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0];
}
/** The words of the last call of `fillWords`, so that many draws allocate nothing. */
const words = new Uint32Array(4);
function fillWords(c0, c1, c2, c3, k0, k1) {
    for (let round = 0; round < 10; round++) {
        const high0 = multiplyHigh(0xd2511f53, c0);
        const low0 = Math.imul(0xd2511f53, c0);
        const high1 = multiplyHigh(0xcd9e8d57, c2);
        const low1 = Math.imul(0xcd9e8d57, c2);
        c0 = high1 ^ c1 ^ k0;
        c1 = low1;
        c2 = high0 ^ c3 ^ k1;
        c3 = low0;
        k0 = (k0 + 0x9e3779b9) | 0;
        k1 = (k1 + 0xbb67ae85) | 0;
    }
    words[0] = c0;
    words[1] = c1;
    words[2] = c2;
    words[3] = c3;
}
/** Returns the upper 32 bits of the product of two unsigned 32-bit integers, as a signed one. */
function multiplyHigh(a, b) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const bLow = b & 0xffff;
    const bHigh = b >>> 16;
    // No sum of a product and 16 bits exceeds 32 bits.
    const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
    const carry = ((middle & 0xffff) + Math.imul(aLow, bHigh)) | 0;
    return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (carry >>> 16)) | 0;
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
/** Words of an identity of 128 bits. */
const identityWords = 4;
/** Returns a function that maps each of some identities of 128 bits, given one after another, to its number in [0, 1), with 53 random bits. */
function identityDraws(seed, ...purpose) {
    const [first, second] = keyOf(seed, purpose);
    return (identities) => {
        const draws = new Float64Array(identities.length / identityWords);
        for (let row = 0; row < draws.length; row++) {
            const at = row * identityWords;
            fillWords(identities[at] ?? 0, identities[at + 1] ?? 0, identities[at + 2] ?? 0, identities[at + 3] ?? 0, first, second);
            draws[row] = ((words[1] ?? 0) * 2 ** 21 + ((words[0] ?? 0) >>> 11)) / 2 ** 53;
        }
        return draws;
    };
}
/** Returns a 31-bit seed, for example for an initializer. */
function derivedSeed(seed, ...purpose) {
    return keyOf(seed, purpose)[0] & 0x7fffffff;
}
function keyOf(seed, purpose) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([seed, ...purpose]))
        .digest();
    return [hash.readUInt32LE(0), hash.readUInt32LE(4)];
}
/** Returns a random order of 0 … size − 1 (Fisher and Yates). */
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

/***/ 61547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   M6: () => (/* binding */ digestText),
/* harmony export */   Tz: () => (/* binding */ lineChart),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93111);
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54830);





/**
 * Markdown that is safe to post. Every plain string is treated as untrusted and escaped when it becomes part of Markdown.
 * Only `md` creates markup.
 */
class Markdown {
    text;
    constructor(text) {
        this.text = text;
    }
    /** @param text markup without untrusted parts */
    static trusted(text) {
        return new Markdown(text);
    }
}
/** Returns Markdown from a template. Inserted values are escaped unless they are Markdown already. */
function md(parts, ...contents) {
    return Markdown.trusted(parts.reduce((text, part, index) => text + textOf(contents[index - 1] ?? '') + part));
}
function textOf(content) {
    if (content instanceof Markdown)
        return content.text;
    // Code, because GitHub turns a bare commit into a link.
    if (content instanceof _short_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .ShortCommit */ .i)
        return `\`${content.text}\``;
    if (typeof content === 'number')
        return String(content);
    return typeof content === 'string' ? withDigests(content, _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV) : content.map(textOf).join('');
}
/** Returns untrusted text as Markdown. Digests and references with one become code, because they are copied. */
function withDigests(text, escape) {
    return text
        .split(/((?<![\w.:/@-])(?:[\w.:/-]+@)?sha256:[0-9a-f]{64}(?![\w.-]))/)
        .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escape(part)))
        .join('');
}
/** Returns the parts with blank lines between them; null parts are omitted. */
function blocks(...parts) {
    return Markdown.trusted(parts.flatMap((part) => part?.text ?? []).join('\n\n'));
}
/** Returns untrusted text as an escaped paragraph. */
function paragraph(text) {
    return Markdown.trusted((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownLine */ .B)(text));
}
function list(items) {
    return Markdown.trusted(items.map((item) => `- ${item instanceof Markdown ? item.text : (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownLine */ .B)(item)}`).join('\n'));
}
/** Returns a list in one of GitHub's coloured alert boxes. */
function alert(kind, items) {
    return Markdown.trusted(`> [!${kind}]\n${list(items).text.replace(/^/gm, '> ')}`);
}
/** Returns digests, commits and addresses as code; any other text is escaped instead. */
function code(text) {
    return /^[\w .:/-]+$/.test(text) ? Markdown.trusted(`\`${text}\``) : md `${text}`;
}
/** Returns one line of text as a block of code. */
function codeBlock(line) {
    return Markdown.trusted(`\`\`\`sh\n${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line)}\n\`\`\``);
}
/** @param url an address in Tensorline's documentation or of GitHub's API */
function link(label, url) {
    return md `[${label}](${Markdown.trusted(encodeURI(decodeURI(url)).replace(/[()<>\\]/g, encodeURIComponent))})`;
}
/** Returns a user's name, cut to a length that fits into a table. */
function nameText(name) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name);
}
/** Returns a table. `numbers` contains the indices of the columns that are aligned right. */
function table(head, rows, numbers = []) {
    const line = (cells) => `| ${cells.map(textOf).join(' | ')} |`;
    return Markdown.trusted([
        line(head),
        `| ${head.map((_, column) => (numbers.includes(column) ? '--:' : '---')).join(' | ')} |`,
        ...rows.map(line),
    ].join('\n'));
}
/** Returns a section that is collapsed until the reader opens it. */
function details(summary, content) {
    return Markdown.trusted(`<details><summary>${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtmlText */ .SC)(summary)}</summary>\n\n${content.text}\n\n</details>`);
}
function section(title, ...parts) {
    return blocks(md `### ${title}`, ...parts);
}
/** Returns the text of a cell; empty if there is no value. */
function optional(value, text) {
    return value === null ? '' : text(value);
}
/** GitHub refuses charts of more than 50,000 characters; a point takes about 15 characters for two curves. */
const mostPoints = 300;
/**
 * Returns curves over the epochs as a Mermaid chart, which GitHub draws. Curves with gaps are omitted, because Mermaid
 * cannot draw them. Beyond 300 epochs only every nth epoch is drawn.
 */
function lineChart(title, curves) {
    const drawn = curves.filter(({ values }) => values.length > 1 && values.every(Number.isFinite));
    const [first] = drawn;
    if (!first)
        return null;
    const step = Math.ceil(first.values.length / mostPoints);
    const thin = (values) => values.filter((_, index) => index % step === 0);
    const epochs = thin(first.values.map((_, index) => index + 1));
    const lines = drawn.map(({ values }) => thin(values));
    const chart = [
        '```mermaid',
        'xychart-beta',
        `  title "${chartText(title)}: ${drawn.map(({ name }) => chartText(name)).join(', ')}"`,
        `  x-axis "epoch" [${epochs.join(', ')}]`,
        `  y-axis ${range(lines.flat())}`,
        ...lines.map((values) => `  line [${values.map(number).join(', ')}]`),
        '```',
    ];
    return Markdown.trusted(chart.join('\n'));
}
/** Replaces characters that could end the quotation or the block around the chart. */
function chartText(text) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(text).replace(/[^\p{L}\p{N} ._-]/gu, ' ');
}
/** Returns the range of the y axis. It is never empty, because Mermaid draws nothing on an axis without length. */
function range(values) {
    const [low = 0, high = 0] = (0,d3_array__WEBPACK_IMPORTED_MODULE_4__/* .extent */ .Xx)(values);
    return low === high
        ? `${number(low - 0.5)} --> ${number(high + 0.5)}`
        : `${number(low)} --> ${number(high)}`;
}
function number(value) {
    return String(Number(value.toPrecision(5)));
}
/** Returns a shortened digest as code, such as `sha256:8f3a2b1c4d5e…`: short enough to read, long enough to find. */
function digestText(digest) {
    return Markdown.trusted(`\`sha256:${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}…\``);
}


/***/ }),

/***/ 79242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   FO: () => (/* binding */ preloadEngineOf),
/* harmony export */   MH: () => (/* binding */ startEngineOf),
/* harmony export */   MU: () => (/* binding */ libraryOptions),
/* harmony export */   O2: () => (/* binding */ nameEngine),
/* harmony export */   Rt: () => (/* binding */ accompanyingName),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   fT: () => (/* binding */ claimArtifact),
/* harmony export */   nA: () => (/* binding */ requireSection),
/* harmony export */   nN: () => (/* binding */ engineOnDemand),
/* harmony export */   o9: () => (/* binding */ nameArtifact),
/* harmony export */   rd: () => (/* binding */ locateArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82322);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52736);
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73375);






/**
 * Returns a section that the stage requires.
 * @throws UserError if it is missing
 */
function requireSection({ pipeline, file }, name) {
    const section = pipeline[name];
    if (section !== undefined)
        return section;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'CONFIG_MISSING_KEY',
        found: `no section "${name}" in ${file}`,
        expected: `a section that describes the ${name}`,
        hint: `\`tensorline init\` writes an example. All keys: ${(0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_5__/* .manualPage */ .s)('configuration')}`,
        location: { file, line: 1 },
    });
}
/** Returns the folder of an input: the path itself, or else the artifact of this run with that name. */
async function locateArtifact({ host, workspace }, reference) {
    if (reference.includes('/')) {
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinksOutside */ .h)([reference], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_4__/* .confinementOf */ .u)(host.codeOrigin));
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(reference);
    }
    return host.artifacts.fetch(reference, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'fetched', reference));
}
/**
 * Returns the name under which an artifact is published and the folder in which it is created. The name is the given
 * one, or the job's name for the default.
 */
function nameArtifact(context, given, defaultName) {
    const name = given === '' ? context.host.artifacts.nameInJob(defaultName) : given;
    return { name, path: outputPath(context, name) };
}
/**
 * Returns name and folder as `nameArtifact`, for the artifact of a stage that has not started its work.
 * @throws UserError if the name cannot be published
 */
async function claimArtifact(context, given, defaultName) {
    const named = nameArtifact(context, given, defaultName);
    await context.host.artifacts.checkName(named.name, pipelineRecord(context));
    return named;
}
/**
 * Returns the given name of an artifact that accompanies a dataset, or a name derived from the given name of the dataset. Empty if both have
 * their default names.
 * @param dataset the given name of the dataset
 */
function accompanyingName(dataset, given, suffix) {
    const isDefault = dataset === '' || dataset === 'dataset';
    return given === '' && !isDefault ? `${dataset}-${suffix}` : given;
}
/** Returns the folder in which an artifact of this name is created. */
function outputPath({ workspace }, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'made', name);
}
function startEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startEngine */ .ty)(engineOptions(context, inputs));
}
/** Starts the preparation of the engine while the stage validates its other inputs. */
function preloadEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .preloadEngine */ .Mz)(engineOptions(context, inputs));
}
function engineOptions(context, inputs) {
    return {
        device: inputs.device,
        gpuMemoryLimit: inputs['gpu-memory-limit'] ?? undefined,
        ...libraryOptions(context, inputs),
    };
}
/** Returns how a native library is found or fetched. */
function libraryOptions({ host }, inputs) {
    return {
        log: host.log,
        cache: host.cache,
        runtimePath: given(inputs['runtime-path']),
        runtimeUrl: given(inputs['runtime-url']),
    };
}
/** Returns an engine that starts on demand, for stages that may not need TensorFlow, such as with ONNX models. */
function engineOnDemand(context, inputs) {
    let started = null;
    return {
        start: () => (started ??= startEngineOf(context, inputs)),
        report: async () => (await started)?.report ?? null,
    };
}
function given(input) {
    return input === '' ? undefined : input;
}
/**
 * Returns the part of the engine for which equal digests are guaranteed. Other differences between machines are not
 * recorded in artifacts.
 */
function nameEngine({ device, gpu, libtensorflow, instructionSet, threads }) {
    return [
        device,
        gpu?.name,
        libtensorflow && `TensorFlow ${libtensorflow}`,
        instructionSet,
        `${threads} threads`,
    ]
        .filter(Boolean)
        .join(', ');
}
function pipelineRecord({ pipeline, file }) {
    return { name: pipeline.name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)) };
}
/** Returns the record that is stored beside an artifact and is not covered by its digest. */
function runRecord(context, started, more = {}) {
    const { host } = context;
    return {
        pipeline: pipelineRecord(context),
        commit: host.revision?.commit ?? null,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        node: process.versions.node,
        ...more,
    };
}


/***/ }),

/***/ 49527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fallingOrder)
/* harmony export */ });
/**
 * Returns the indices of finite scores from the highest to the lowest, equal ones in the order of their indices. It is a radix sort
 * of the upper half of their bits; scores that share it are sorted by the lower half. It takes a twentieth of the time of a
 * comparison sort.
 */
function fallingOrder(scores) {
    const { low, high } = fallingKeys(scores);
    const indices = new Uint32Array(scores.length);
    for (let index = 0; index < indices.length; index++)
        indices[index] = index;
    const { order, keys } = sorted(indices, high);
    for (let start = 0; start < keys.length;) {
        let end = start + 1;
        while (end < keys.length && keys[end] === keys[start])
            end++;
        if (end - start > fewEntries)
            sortByLowerHalf(order.subarray(start, end), low);
        else if (end - start > 1)
            insertByLowerHalf(order, start, end, low);
        start = end;
    }
    return order;
}
/** Bits that one pass sorts by: its counters fit into the first cache of a processor. */
const digitBits = 12;
/** Returns the indices by rising keys, equal ones in their order. Bits above the range of the keys need no pass. */
function sorted(order, keys) {
    const { above, bits } = aboveLeast(keys);
    let from = { order, keys: above };
    let to = { order: new Uint32Array(order.length), keys: new Uint32Array(order.length) };
    for (let shift = 0; shift < bits; shift += digitBits) {
        sortByDigit(from, to, shift);
        [from, to] = [to, from];
    }
    return from;
}
/** Returns the keys minus the least of them, and the number of bits that they need. */
function aboveLeast(keys) {
    let [least, most] = [0xffffffff, 0];
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index] ?? 0;
        if (key < least)
            least = key;
        if (key > most)
            most = key;
    }
    const above = new Uint32Array(keys.length);
    for (let index = 0; index < keys.length; index++)
        above[index] = (keys[index] ?? 0) - least;
    return { above, bits: 32 - Math.clz32(most - least) };
}
/** Copies entries in the order of one digit of their keys. */
function sortByDigit(from, to, shift) {
    const mask = 2 ** digitBits - 1;
    const starts = new Uint32Array(2 ** digitBits);
    const { order, keys } = from;
    for (let rank = 0; rank < keys.length; rank++) {
        const digit = ((keys[rank] ?? 0) >>> shift) & mask;
        starts[digit] = (starts[digit] ?? 0) + 1;
    }
    let start = 0;
    for (let digit = 0; digit < starts.length; digit++) {
        const count = starts[digit] ?? 0;
        starts[digit] = start;
        start += count;
    }
    for (let rank = 0; rank < keys.length; rank++) {
        const key = keys[rank] ?? 0;
        const digit = (key >>> shift) & mask;
        const next = starts[digit] ?? 0;
        to.order[next] = order[rank] ?? 0;
        to.keys[next] = key;
        starts[digit] = next + 1;
    }
}
/** Number of entries up to which an insertion sort is faster. */
const fewEntries = 32;
/** Sorts indices in place by the lower halves of their scores. */
function sortByLowerHalf(order, low) {
    const keys = new Uint32Array(order.length);
    for (let rank = 0; rank < order.length; rank++)
        keys[rank] = low[order[rank] ?? 0] ?? 0;
    order.set(sorted(order.slice(), keys).order);
}
/** Sorts a part of the indices in place by the lower halves of their scores. */
function insertByLowerHalf(order, start, end, low) {
    for (let rank = start + 1; rank < end; rank++) {
        const index = order[rank] ?? 0;
        const key = low[index] ?? 0;
        let before = rank - 1;
        for (; before >= start && (low[order[before] ?? 0] ?? 0) > key; before--)
            order[before + 1] = order[before] ?? 0;
        order[before + 1] = index;
    }
}
/**
 * Returns 64-bit unsigned integers, in two halves, that fall as the scores rise. The bits of a positive float64 rise with it and
 * are inverted below the sign; those of a negative float64 fall and are unchanged.
 */
function fallingKeys(scores) {
    const low = new Uint32Array(scores.length);
    const high = new Uint32Array(scores.length);
    const view = new DataView(new ArrayBuffer(8));
    for (let index = 0; index < scores.length; index++) {
        // Adding 0 turns −0 into 0, which is equal.
        view.setFloat64(0, (scores[index] ?? NaN) + 0);
        const upper = view.getUint32(0);
        const lower = view.getUint32(4);
        const isNegative = upper >>> 31 === 1;
        high[index] = isNegative ? upper : upper ^ 0x7fffffff;
        low[index] = isNegative ? lower : lower ^ 0xffffffff;
    }
    return { low, high };
}


/***/ }),

/***/ 83776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pollFor),
/* harmony export */   g: () => (/* binding */ pollUntil)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * Reads a state again and again until a reading has a result.
 * @throws the error of a reading, or the reason of the cancellation
 */
async function pollUntil({ every, cancelled }, read) {
    for (;;) {
        const reading = await read();
        if (reading !== null && reading !== false)
            return reading;
        // The timer rejects with an `AbortError`, which only contains the reason.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(every, undefined, { signal: cancelled }).catch(() => cancelled?.throwIfAborted());
    }
}
/**
 * Reads a state like `pollUntil`, for a limited time. Returns null if a reading after the time limit has no result.
 * @param limit in milliseconds
 */
function pollFor(limit, pace, read) {
    const started = performance.now();
    return pollUntil(pace, async () => {
        const reading = await read();
        if (reading !== null && reading !== false)
            return { result: reading };
        return performance.now() - started > limit && { result: null };
    }).then(({ result }) => result);
}


/***/ })

};
