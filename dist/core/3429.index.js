export const id = 3429;
export const ids = [3429];
export const modules = {

/***/ 37326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ signingKeyVariable),
/* harmony export */   u: () => (/* binding */ endpointsOf)
/* harmony export */ });
/** Environment variable with a private key that signs in place of these services. */
const signingKeyVariable = 'TENSORLINE_SIGNING_KEY';
/** The public Sigstore. The certificate, which contains the names of repository and workflow, is published in its log. */
const publicGood = {
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
    timestamp: 'https://timestamp.sigstore.dev',
};
/**
 * Returns the Sigstore services that sign: those of the configuration; otherwise the public ones for a public repository,
 * and GitHub's own, which publish nothing, for any other.
 */
function endpointsOf(attest, { isPublic, serverUrl }) {
    const fulcio = attest['fulcio-url'];
    if (fulcio !== undefined)
        return { fulcio, rekor: attest['rekor-url'] ?? null, timestamp: attest['timestamp-url'] ?? null };
    return isPublic ? publicGood : githubs(serverUrl);
}
/** Returns GitHub's own services, as its toolkit (`@actions/attest`) does. */
function githubs(serverUrl) {
    const { hostname } = new URL(serverUrl);
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { fulcio: `https://fulcio.${host}`, rekor: null, timestamp: `https://timestamp.${host}` };
}


/***/ }),

/***/ 86441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ testResultType),
/* harmony export */   Rb: () => (/* binding */ summaryType),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   mn: () => (/* binding */ digestSetOf),
/* harmony export */   pT: () => (/* binding */ statementAbout),
/* harmony export */   s: () => (/* binding */ digestIn),
/* harmony export */   t: () => (/* binding */ statementSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);


const payloadType = 'application/vnd.in-toto+json';
const statementType = 'https://in-toto.io/Statement/v1';
const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';
const summaryType = 'https://slsa.dev/verification_summary/v1';
const digestSet = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Pattern */ .G4) });
const subject = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: digestSet });
/** An in-toto resource descriptor: the role and the digest of an input; a version has an address instead. */
const resource = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    uri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    digest: digestSet.optional(),
});
/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
const testResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['PASSED', 'WARNED', 'FAILED']),
    configuration: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(resource),
    passedTests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    warnedTests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    failedTests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});
/** https://slsa.dev/spec/v1.1/verification_summary */
const summary = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    verifier: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional() }),
    resourceUri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    policy: resource,
    inputAttestations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(resource).optional(),
    verificationResult: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['PASSED', 'FAILED']),
    verifiedLevels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    slsaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const common = { _type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(statementType), subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(subject).min(1) };
/** The two statements about a verdict. Unknown fields are ignored, as the parsing rules of in-toto require. */
const statementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('predicateType', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ ...common, predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(testResultType), predicate: testResult }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ ...common, predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(summaryType), predicate: summary }),
]);
function statementAbout(name, digests) {
    return { _type: statementType, subject: digests.map((digest) => ({ name, digest: digestSetOf(digest) })) };
}
function digestSetOf(digest) {
    return { sha256: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) };
}
function digestIn({ sha256 }) {
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfHex */ .z9)(sha256);
}


/***/ }),

/***/ 56912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   pT: () => (/* binding */ bundleNames),
/* harmony export */   v$: () => (/* binding */ testResultOf)
/* harmony export */ });
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19709);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86441);



const gateAddress = 'https://github.com/tensorline/tensorline';
const levels = { passed: 'TENSORLINE_GATE_ACCEPTED', failed: 'FAILED' };
/** Files of the artifact: the test result, and its summary. */
const bundleNames = { testResult: 'test-result.sigstore.json', summary: 'vsa.sigstore.json' };
/** Names of the digests in a test result. */
const roles = {
    policy: 'policy',
    testSplit: 'test-split',
    dataset: 'dataset',
    baseline: 'baseline',
    report: 'report',
};
/** Returns the verdict on a model (or on predictions) as an in-toto test result. */
function testResultOf(verdict, report) {
    const { lineage } = verdict;
    const digests = [
        [roles.policy, lineage.config],
        [roles.testSplit, lineage.testSplit],
        [roles.dataset, lineage.dataset],
        [roles.baseline, lineage.baseline],
        [roles.report, report],
    ];
    return {
        ...(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementAbout */ .pT)(verdict.name, subjectsOf(verdict)),
        predicateType: _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .testResultType */ .K4,
        predicate: {
            result: resultOf(verdict),
            configuration: [
                ...digests.flatMap(([name, digest]) => digest === null ? [] : [{ name, digest: (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSetOf */ .mn)(digest) }]),
                { name: 'tensorline', uri: versionAddress(lineage.tensorline) },
            ],
            ...testsOf(verdict),
        },
    };
}
/**
 * Returns the same decision as a SLSA verification summary, for policies that support only this format.
 * @param testResult the signed test result that it summarizes
 */
function summaryOf(verdict, report, testResult) {
    const { lineage, accepted } = verdict;
    return {
        ...(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementAbout */ .pT)(verdict.name, subjectsOf(verdict)),
        predicateType: _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryType */ .Rb,
        predicate: {
            verifier: { id: gateAddress, version: { tensorline: lineage.tensorline } },
            resourceUri: `pkg:generic/${encodeURIComponent(verdict.name)}?checksum=${lineage.model}`,
            policy: { uri: 'tensorline.yml#gate', digest: (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSetOf */ .mn)(lineage.config) },
            inputAttestations: [
                { uri: testResult.name, digest: (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSetOf */ .mn)((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(testResult.bytes)) },
                { name: roles.report, uri: 'report/manifest.json', digest: (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSetOf */ .mn)(report) },
            ],
            verificationResult: accepted ? 'PASSED' : 'FAILED',
            verifiedLevels: [accepted ? levels.passed : levels.failed],
            slsaVersion: '1.1',
        },
    };
}
/**
 * Returns the digests of the evaluated model; for several seeds also those of each model, since any of them may be
 * deployed.
 */
function subjectsOf({ lineage: { model, seeds } }) {
    return [model, ...(seeds ?? [])];
}
/** Returns the result; an accepted inconclusive verdict is a warning. */
function resultOf({ outcome, accepted }) {
    if (!accepted)
        return 'FAILED';
    return outcome === 'inconclusive' ? 'WARNED' : 'PASSED';
}
/** Returns the checks that decided; exploratory slices are not tests. */
function testsOf({ requirements, comparisons, slices }) {
    const tests = [
        ...requirements.map(({ outcome, text }) => [outcome, text]),
        ...comparisons.map((row) => [row.outcome, claimOf(row)]),
        ...slices
            .filter(({ exploratory }) => !exploratory)
            .map((row) => [(0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failsGate */ .FW)(row) ? 'fail' : 'pass', `${row.metric} where ${row.name}`]),
    ];
    const named = (wanted) => tests.filter(([outcome]) => outcome === wanted).map(([, name]) => name);
    return { passedTests: named('pass'), warnedTests: named('inconclusive'), failedTests: named('fail') };
}
function claimOf({ metric, test, margin }) {
    switch (test) {
        case 'non-inferiority':
            return `${metric} within ${margin ?? 'its margin'}`;
        case 'superiority':
            return `${metric} better than the baseline`;
    }
}
function versionAddress(version) {
    return `pkg:github/tensorline/tensorline@${version}`;
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

/***/ 87426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ isOnnx),
/* harmony export */   hp: () => (/* binding */ openEvaluableModel),
/* harmony export */   q2: () => (/* binding */ isOnnxDetails)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53970);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11848);



function isOnnx(model) {
    return isOnnxDetails(model.details);
}
function isOnnxDetails(details) {
    return 'format' in details;
}
/**
 * Opens a model of either kind.
 * @throws UserError for another kind of artifact, or when its files differ from its manifest
 */
async function openEvaluableModel(folder) {
    return (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactKind */ .Zm)(folder, 'model')) === 'onnx-model'
        ? (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'onnx-model', _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .onnxDetailsSchema */ .Nn)
        : (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'model', _model_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .modelDetailsSchema */ .ZX);
}


/***/ }),

/***/ 53970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ onnxDetailsSchema),
/* harmony export */   cv: () => (/* binding */ writtenNetworkFile),
/* harmony export */   eY: () => (/* binding */ onnxFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11848);



/**
 * Schema of the details in the manifest of an ONNX model: the features, transform and label for which it is evaluated.
 */
const onnxDetailsSchema = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelDetailsSchema */ .ZX
    .pick({
    name: true,
    features: true,
    transform: true,
    servingExpectations: true,
    datasetLicense: true,
    modelBytes: true,
})
    .extend({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('onnx'), label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx });
/** The file in an artifact of the kind `onnx-model`. */
const onnxFile = 'model.onnx';
/**
 * Returns the file with the network of a model of TensorFlow.js as ONNX. It is beside the folder of the artifact, whose
 * files are those of its manifest.
 */
const writtenNetworkFile = (modelFolder) => `${modelFolder.replace(/\/+$/, '')}.onnx`;


/***/ }),

/***/ 43324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ aligned)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/** Returns rows of cells as lines for a terminal. Each column is as wide as its widest cell. */
function aligned(rows) {
    const columns = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .max */ .T9)(rows, (row) => row.length) ?? 0;
    const widths = Array.from({ length: columns }, (_, column) => (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .max */ .T9)(rows, (row) => row[column]?.length) ?? 0);
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
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



/** Names of the files in a report, besides the files of the evaluated predictions. */
const reportFiles = { verdict: 'report.json', markdown: 'report.md', page: 'report.html' };
/**
 * Opens a report of any version.
 * @throws UserError if its files were changed
 */
function openReport(folder) {
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'report', zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
}
/** Returns the verdict in a report, unparsed, because another version may have written it in another form. */
function readVerdict({ folder }) {
    return (0,_artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifactJson */ .zx)(folder, reportFiles.verdict, zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
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

/***/ 6211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeploymentCommand: () => (/* binding */ runDeploymentCommand)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/report/deployment-history.js
var deployment_history = __webpack_require__(20968);
// EXTERNAL MODULE: ./build/core/js/src/report/deployment-text.js
var deployment_text = __webpack_require__(56181);
// EXTERNAL MODULE: ./build/core/js/src/rollout/local/deployment-record.js
var deployment_record = __webpack_require__(74924);
// EXTERNAL MODULE: ./build/core/js/src/rollout/local/running-deployment.js
var running_deployment = __webpack_require__(7594);
;// CONCATENATED MODULE: ./build/core/js/src/rollout/local/server-status.js


/** Returns the state of the server according to its processes; null if the project deployed nothing on this machine, or stopped it. */
async function readServerStatus({ files, owner, }) {
    const deployment = await (0,running_deployment/* readDeployment */.iJ)(files);
    if (deployment?.record.owner !== owner)
        return null;
    const { record, running } = deployment;
    const supervisor = await (0,deployment_record/* readSupervisorState */.i4)(files.stateFile, record.token);
    return {
        running: running !== null,
        image: running?.image ?? record.version.image,
        pid: running?.server.pid ?? null,
        restarts: supervisor?.restarts ?? 0,
        url: running?.server.url ?? null,
    };
}

// EXTERNAL MODULE: ./build/core/js/src/stages/deploy.js + 6 modules
var deploy = __webpack_require__(19476);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(47785);
// EXTERNAL MODULE: ./build/core/js/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(34585);
// EXTERNAL MODULE: ./build/core/js/src/config/workload.js
var workload = __webpack_require__(93351);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/core/js/src/engine/serving-engine.js
var serving_engine = __webpack_require__(33923);
;// CONCATENATED MODULE: ./build/core/js/src/serving/models/version-label.js
const pattern = /^(?:(?<model>[^\s:=/]+):)?(?<label>[^\s:=/]+)(?:=(?<version>\d{1,15}))?$/;
/** Parses `[MODEL:]LABEL[=VERSION]`; returns null for anything else. */
function parseVersionLabel(text) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.['label'] === undefined)
        return null;
    return { label: groups['label'], model: groups['model'] ?? null, version: groups['version'] ?? null };
}

;// CONCATENATED MODULE: ./build/core/js/src/serving/settings.js





/** A number in digits; an empty variable is invalid, not zero. */
const decimal = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?$/, 'a number')
    .transform(Number);
const words = schemas/* string */.YjP()
    .transform((text) => text.split(',').map((word) => word.trim()))
    .pipe(schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\S+$/, 'words, separated by commas')));
const label = schemas/* string */.YjP().transform((text, context) => {
    const parsed = parseVersionLabel(text);
    if (parsed !== null)
        return parsed;
    context.addIssue('words such as latest or penguins:stable=3, separated by commas');
    return core/* NEVER */.tm;
});
/** Threads beyond this number need memory for a copy of the model each, and the event loop cannot feed them. */
const mostThreads = 8;
const settingsSchema = schemas/* object */.Ikc({
    HOST: schemas/* string */.YjP()
        .min(1)
        .default('0.0.0.0')
        .describe('Address on which the server listens; the default accepts requests from outside the container.'),
    PORT: decimal.pipe(schemas/* int */.Whr().min(0).max(65535)).default(8080).describe('Port on which the server listens.'),
    MODEL_DIR: schemas/* string */.YjP()
        .min(1)
        .default('/model')
        .describe('Folder of the model artifact, which is served as version 1.'),
    MODELS_DIR: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Folder of several models, `NAME/VERSION/`, each a model artifact; replaces `MODEL_DIR`.'),
    DEFAULT_MODEL: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Model of the paths without a name, such as `/predict`. Default: the only model.'),
    ENGINE: schemas/* enum */.k5n(serving_engine/* servingEngines */.o)
        .optional()
        .describe('Engine that predicts: `wasm`, `onnx`, `node` or `gpu`. Default: `onnx` for ONNX models, else `wasm`.'),
    ENGINE_DIR: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Folder of the files of the engine, which the image sets.'),
    MODEL_LABELS: words
        .pipe(schemas/* array */.YOg(label))
        .default([{ label: 'latest', model: null, version: null }])
        .describe('Labels, separated by commas: `NAME` for the newest version, `MODEL:NAME=3` for version 3 of a model. Default: `latest`.'),
    MODEL_VERSIONS: decimal
        .pipe(schemas/* int */.Whr().min(1).max(64))
        .default(4)
        .describe('Newest versions of each model that are loaded, beside those with a label.'),
    MODELS_POLL_SECONDS: decimal
        .pipe(schemas/* number */.aig().max(86_400))
        .default(2)
        .describe('Time between two scans of `MODELS_DIR`; 0 for one at the start only.'),
    MODEL_CONTROL: schemas/* enum */.k5n(['true', 'false'])
        .transform((text) => text === 'true')
        .default(false)
        .describe('`true` to load and unload models by requests; needs `MODELS_DIR` and `AUTH_TOKEN`.'),
    THREADS: decimal
        .pipe(schemas/* int */.Whr().min(1).max(64))
        .default(() => Math.min((0,external_node_os_.availableParallelism)(), mostThreads))
        .describe('Threads of each version, each with its own copy of the model. Default: the processors of the container, at most 8.'),
    MAX_BATCH_SIZE: decimal
        .pipe(schemas/* int */.Whr().min(1).max(4096))
        .default(256)
        .describe('Most examples that the network predicts at once; they may come from several requests.'),
    MAX_BATCH_DELAY_MS: decimal
        .pipe(schemas/* number */.aig().max(1000))
        .default(0)
        .describe('Longest wait for more requests before a batch starts, in milliseconds. A single client never waits.'),
    MAX_BODY_BYTES: decimal
        .pipe(schemas/* int */.Whr()
        .positive()
        .max(1024 ** 3))
        .default(16 * 1024 * 1024)
        .describe('Most bytes in the body of a request, unpacked.'),
    MAX_INSTANCES: decimal.pipe(schemas/* int */.Whr().positive()).default(10_000).describe('Most examples in a request.'),
    MAX_QUEUE: decimal
        .pipe(schemas/* int */.Whr().positive())
        .default(512)
        .describe('Most requests that wait for a thread; any more are rejected with status 503.'),
    MAX_PENDING_BYTES: decimal
        .pipe(schemas/* int */.Whr().positive())
        .default(256 * 1024 * 1024)
        .describe('Most bytes of request bodies in memory; more are rejected with status 503.'),
    REQUEST_TIMEOUT_SECONDS: decimal
        .pipe(schemas/* number */.aig().positive().max(3600))
        .default(60)
        .describe('Longest time to receive a request, and then to answer it.'),
    KEEP_ALIVE_SECONDS: decimal
        .pipe(schemas/* number */.aig().positive().max(3600))
        .default(75)
        .describe('Time for which an idle connection stays open; longer than that of a load balancer in front.'),
    SHUTDOWN_DELAY_SECONDS: decimal
        .pipe(schemas/* number */.aig().max(3600))
        .default(0)
        .describe('Time after SIGTERM in which requests are still accepted while `/readyz` returns 503, so that load balancers notice.'),
    DRAIN_SECONDS: decimal
        .pipe(schemas/* number */.aig().positive().max(3600))
        .default(25)
        .describe('Longest time to finish requests after SIGTERM and the delay; Kubernetes sends SIGKILL after 30 seconds.'),
    AUTH_TOKEN: schemas/* string */.YjP()
        .min(16, 'at least 16 characters')
        .optional()
        .describe('Bearer token that requests need, except for health checks and metrics. Default: none.'),
    CORS_ORIGINS: words
        .default([])
        .describe('Origins of web pages that may send requests, separated by commas, or `*`. Default: none.'),
    PAGE: schemas/* enum */.k5n(['on', 'off'])
        .default('on')
        .describe('The page at `/` to try the model in a browser; `off` removes it.'),
    DRIFT_WINDOW_SECONDS: decimal
        .pipe(schemas/* number */.aig().max(2_592_000))
        .default(3600)
        .describe('Time of which inputs are compared with those of the training split; 0 turns this off.'),
    OTEL_EXPORTER_OTLP_ENDPOINT: schemas/* url */.OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('Collector of OpenTelemetry, for example `http://collector:4318`. Default: no traces.'),
    OTEL_TRACES_SAMPLER_ARG: decimal
        .pipe(schemas/* number */.aig().max(1))
        .default(1)
        .describe('Share of the traces that start at this server and are sent, from 0 to 1.'),
    PREDICTION_LOG: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('File, or `stdout`, that gets a line of JSON with the outputs of each prediction. Default: none.'),
    PREDICTION_LOG_INPUTS: schemas/* enum */.k5n(['true', 'false'])
        .transform((text) => text === 'true')
        .default(false)
        .describe('`true` to write the inputs of each prediction into `PREDICTION_LOG` too.'),
    PREDICTION_LOG_FAILURES: schemas/* enum */.k5n(['true', 'false'])
        .transform((text) => text === 'true')
        .default(false)
        .describe('`true` to write a line into `PREDICTION_LOG` for each POST request that fails too.'),
    LOG_LEVEL: schemas/* enum */.k5n(['debug', 'info', 'warn', 'error'])
        .default('info')
        .describe('Least severe level of log lines; `debug` logs each request, never its contents.'),
});
/** Names of the variables that the server reads. */
const settingNames = Object.keys(settingsSchema.shape);
/** Variables whose values no message may contain. */
const secret = new Set(['AUTH_TOKEN']);
/**
 * Parses the settings.
 * @throws UserError that names every variable with an invalid value
 */
function readSettings(environment) {
    const settings = settingsSchema.superRefine(requireRelated).safeParse(environment);
    if (settings.success)
        return settings.data;
    throw new UserError(settings.error.issues.map(({ path: [first], message }) => {
        const name = String(first);
        return {
            code: 'ENVIRONMENT_INVALID_VARIABLE',
            found: `${name}=${secret.has(name) ? '…' : (environment[name] ?? '')} in the environment`,
            expected: message,
            hint: `Set ${name} to another value, or unset it to use the default.`,
        };
    }));
}
/** Returns the expected value if the server rejects a variable; null for an accepted value or a variable of another program. */
function invalidSetting(name, value) {
    const parsed = settingsSchema.partial().safeParse({ [name]: value });
    return parsed.error?.issues[0]?.message.replace(/^[\w ]+: expected /, '') ?? null;
}
/** Adds an issue for a setting that needs others. */
function requireRelated(settings, context) {
    if (settings.MODEL_CONTROL && (settings.MODELS_DIR === undefined || settings.AUTH_TOKEN === undefined))
        context.addIssue({
            code: 'custom',
            path: ['MODEL_CONTROL'],
            message: 'MODELS_DIR and AUTH_TOKEN to be set too',
        });
    for (const name of ['PREDICTION_LOG_INPUTS', 'PREDICTION_LOG_FAILURES'])
        if (settings[name] && settings.PREDICTION_LOG === undefined)
            context.addIssue({ code: 'custom', path: [name], message: 'PREDICTION_LOG to be set too' });
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment/check-variables.js





/** Beginnings of the variables of libraries in the image, which can be similar to those of the server. */
const ofLibraries = /^(?:OTEL|NODE|NPM|TF|ORT|CUDA|NVIDIA)_/;
/**
 * Checks the variables in `deploy.env` as the server reads them, and warns of names that are probably misspelt. Other names
 * are ignored, because code of the user in the image can read them.
 * @throws UserError for each value with which the server would not start
 */
function checkVariables(env, log) {
    const problems = Object.entries(env).flatMap(([name, value]) => {
        const expected = typeof value === 'string' ? invalidSetting(name, value) : null;
        if (expected === null)
            return [];
        return [
            {
                code: 'CONFIG_INVALID_VALUE',
                found: `${name === 'AUTH_TOKEN' ? 'an invalid value' : JSON.stringify(value)} at deploy.env.${name}`,
                expected,
                hint: `Set \`deploy.env.${name}\` to a value that the server accepts, or remove it to use the default.`,
                key: ['deploy', 'env', name],
            },
        ];
    });
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
    for (const name of Object.keys(env)) {
        const known = misspelt(name);
        if (known !== null)
            log.warning(`The server does not read the variable ${name} in \`deploy.env\`. Did you mean ${known}? Ignore this if code of your own in the image reads it.`);
    }
}
const allowed = settingNames.filter((name) => !workload/* reservedVariables */.e.includes(name));
/** Returns the variable of the server that a name probably stands for; null for a name of the server, and for an unrelated name. */
function misspelt(name) {
    if (settingNames.includes(name) || ofLibraries.test(name))
        return null;
    const closest = (0,did_you_mean/* closestName */.N)(name, allowed);
    if (closest === null)
        return null;
    const upper = name.toUpperCase();
    const isPart = upper.includes(closest) || closest.includes(upper);
    return isPart || (0,leven/* default */.A)(upper, closest) <= (name.length > 6 ? 2 : 1) ? closest : null;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/deployment-paths.js
var deployment_paths = __webpack_require__(36451);
;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment/past-version.js

/**
 * Returns the reference of the image that an environment serves.
 * @throws UserError if no deployment to it succeeded, or if its image is not in a registry
 */
async function servedIn({ host, pipeline }, environment) {
    const past = await host.deployments.history(environment, pipeline.name);
    return referenceOf(past.find(({ succeeded }) => succeeded), { environment, missing: `no successful deployment to ${environment}` });
}
/**
 * Returns the reference of an earlier image of an environment: of the given digest, or else the last good one before the current one.
 * @throws UserError if no such deployment succeeded, or if its image is not in a registry
 */
async function earlierIn({ host, pipeline }, environment, digest) {
    const past = await host.deployments.history(environment, pipeline.name);
    const good = past.filter(({ succeeded }) => succeeded);
    // After a failure, the newest good version serves; otherwise, the version before it is selected.
    const current = past[0]?.succeeded === true ? past[0].image : null;
    const found = digest === '' ? good.find(({ image }) => image !== current) : good.find(({ image }) => image === digest);
    if (digest === '' && current === null && found !== undefined)
        host.log.warning(`The last deployment to ${environment} did not succeed, so ${found.image} serves already and is only verified. To return to an earlier version, set \`digest\` to its digest; \`command: history\` lists them.`);
    const missing = digest === ''
        ? `no earlier image among the successful deployments to ${environment}`
        : `no successful deployment of ${digest} to ${environment}`;
    return referenceOf(found, { environment, missing });
}
/**
 * Returns the reference of a recorded image.
 * @param missing description of the missing deployment for the error
 */
function referenceOf(past, { environment, missing }) {
    const reference = past?.reference ?? null;
    if (reference !== null)
        return reference;
    throw new user_error/* UserError */.yo({
        code: 'DEPLOY_VERSION_NOT_FOUND',
        found: past === undefined
            ? missing
            : `${past.image} in the history of ${environment}, an image that is not in a registry`,
        expected: 'a successful deployment of an image that was pushed',
        hint: 'Run `command: history` to list the versions, and push images with the input `push: true` of build-image.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/kubernetes/not-pushed.js
var not_pushed = __webpack_require__(90253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/text/untrusted.js
var untrusted = __webpack_require__(93111);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/deployment-plan.js



/** Returns a row for each name of either version, those of the new version first. */
function planRows(before, after) {
    return [...new Set([...Object.keys(after), ...Object.keys(before)])].map((name) => ({
        name,
        before: before[name] ?? null,
        after: after[name] ?? null,
    }));
}
/** Greatest number of differences in a terminal. */
const most = 20;
/** Returns the differences for a terminal and a job's log: each with the value now and that after the deployment. */
function planText(title, rows, fields) {
    const changed = [
        ...rows.filter(({ before, after }) => before !== after),
        ...(fields ?? []).map(({ object, field, ...values }) => ({
            name: `${object} ${field}`.trim(),
            ...values,
        })),
    ];
    const lines = changed
        .slice(0, most)
        .flatMap(({ name, before, after }) => [
        `  ${(0,untrusted/* printable */.g$)(name)}`,
        ...(before === null ? [] : [`    - ${(0,untrusted/* printable */.g$)(before)}`]),
        ...(after === null ? [] : [`    + ${(0,untrusted/* printable */.g$)(after)}`]),
    ]);
    const left = changed.length - most;
    return [
        (0,untrusted/* printable */.g$)(title),
        ...lines,
        ...(left > 0 ? [`  ${(0,format/* formatCount */.B4)(left)} more are in the job summary`] : []),
    ].join('\n');
}
/** Returns the differences as Markdown for the job summary and the pull request. */
function planSummary(title, rows, fields = null) {
    const shown = (digest) => (digest === null ? '' : (0,markdown/* code */.aY)(digest));
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## ${title}`, (0,markdown/* table */.tp)(['', 'Now', 'After the deployment'], rows.map(({ name, before, after }) => [
        name,
        shown(before),
        before === after ? 'unchanged' : shown(after),
    ])), fields === null || fields.length === 0
        ? null
        : (0,markdown/* table */.tp)(['Object in the cluster', 'Field', 'Now', 'After the deployment'], fields.map(({ object, field, before, after }) => [object, field, shown(before), shown(after)]))).text;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/served-version.js + 10 modules
var served_version = __webpack_require__(80990);
;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment/plan-deployment.js




/**
 * Compares the image with the last successful deployment to its environment, and writes the differences into the summary and into a comment
 * of the pull request. Changes nothing else.
 */
async function planDeployment(context, { image: name }) {
    const { host, pipeline } = context;
    const { environment } = pipeline.deploy;
    const version = await (0,served_version/* openVersion */.pp)(context, name);
    const past = await host.deployments.history(environment, pipeline.name);
    const served = past.find(({ succeeded }) => succeeded) ?? null;
    const rows = planRows(described(served), { image: version.image, ...(0,served_version/* versionEvidence */.GP)(version) });
    const digests = rows.filter(({ before, after }) => before !== after).map((row) => row.name);
    const fields = await changesInCluster(context, name, version);
    const changed = [...digests, ...(fields ?? []).map(({ object, field }) => `${object} ${field}`.trim())];
    const title = changed.length === 0 ? `${environment} stays the same` : `${environment} changes`;
    const markdown = planSummary(title, rows, fields);
    await host.writeSummary(markdown);
    if (host.review && host.pullRequest) {
        const posted = await host.review.comment(`deploy-${environment}`, { title, markdown });
        if (!posted.posted)
            host.log.warning(`The plan was not posted: ${posted.reason}`);
    }
    return { changed, version, text: planText(title, rows, fields) };
}
/** Returns the fields that would change in the cluster; null for another target, or without access to it. */
async function changesInCluster(context, image, { reference, ...version }) {
    const settings = context.pipeline.deploy;
    if (settings.target !== 'kubernetes')
        return null;
    if (reference === null) {
        const { message } = (0,not_pushed/* notPushed */.v)(image);
        context.host.log.warning(`The plan compares recorded deployments only. ${message}`);
        return null;
    }
    // The client of Kubernetes is large, and few runs need it.
    const { planInCluster } = await Promise.all(/* import() */[__webpack_require__.e(4733), __webpack_require__.e(8075), __webpack_require__.e(8703), __webpack_require__.e(8721), __webpack_require__.e(12), __webpack_require__.e(8978), __webpack_require__.e(7502)]).then(__webpack_require__.bind(__webpack_require__, 97502));
    try {
        return await planInCluster(context, settings, { ...version, reference });
    }
    catch (error) {
        // The job of a pull request from a fork has no access to the cluster.
        if (!(error instanceof user_error/* UserError */.yo && error.problems.some(({ code }) => code === 'CLUSTER_NOT_CONFIGURED')))
            throw error;
        context.host.log.warning(`The plan compares recorded deployments only: ${(0,user_error/* messageOf */.bD)(error)}`);
        return null;
    }
}
function described(served) {
    return served === null ? {} : { image: served.image, ...served.evidence };
}

// EXTERNAL MODULE: ./build/core/js/src/config/release-actions.js
var release_actions = __webpack_require__(32987);
;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment/refuse-unused-inputs.js


/** Inputs that only some steps use, with the use of each. */
const uses = {
    image: {
        isUsed: ({ command, render }) => command === 'plan' || (command === 'deploy' && render !== 'image-policy'),
        expected: '`image` only with `command: deploy` or `plan`, and not with `render: image-policy`',
    },
    digest: {
        isUsed: ({ command }) => command === 'rollback',
        expected: '`digest` only with `command: rollback`',
    },
    from: {
        isUsed: ({ command }) => command === 'promote',
        expected: '`from` only with `command: promote`',
    },
    render: {
        isUsed: ({ command }) => command === 'deploy',
        expected: '`render` only with `command: deploy`',
    },
    'render-to': {
        isUsed: ({ command, render }) => command === 'deploy' && render !== '',
        expected: '`render-to` only beside `render`',
    },
};
/**
 * Checks whether the step uses all inputs that are set: one that was ignored would do something else than the user expects.
 * @throws UserError with all inputs that the step does not use
 */
function refuseUnusedInputs(inputs) {
    const problems = ['image', 'digest', 'from', 'render', 'render-to'].flatMap((name) => {
        const value = inputs[name];
        const { isUsed, expected } = uses[name];
        if (value === '' || value === release_actions/* deploy */.g.inputs[name].default || isUsed(inputs))
            return [];
        const step = inputs.render !== '' && name !== 'render' && inputs.command === 'deploy'
            ? `\`render: ${inputs.render}\``
            : `\`command: ${inputs.command}\``;
        return [
            {
                code: 'INPUT_NOT_USED',
                found: `the input ${name} (${value}) with ${step}, which does not use it`,
                expected,
                hint: `Remove \`${name}\`, or correct \`${name === 'render-to' ? 'render' : 'command'}\`.`,
            },
        ];
    });
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/files/install-file.js
var install_file = __webpack_require__(81537);
// EXTERNAL MODULE: ./build/core/js/src/manifests/deployment-object.js + 1 modules
var deployment_object = __webpack_require__(7648);
// EXTERNAL MODULE: ./build/core/js/src/manifests/image-parts.js
var image_parts = __webpack_require__(74614);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/core/js/src/manifests/manifest-yaml.js

/**
 * Returns a document of YAML without aliases, which some tools do not read. Parsers of Go mix YAML 1.1, in which an unquoted `yes` is a boolean,
 * with YAML 1.2, in which `0o17` is a number: texts that either reads as another value are quoted.
 */
function manifestYaml(content) {
    const document = new dist/* Document */.yo(content, { version: '1.1', aliasDuplicateObjects: false });
    (0,dist/* visit */.YR)(document, {
        Scalar(_, node) {
            if (typeof node.value === 'string' && /^[-+]?0o/.test(node.value))
                node.type = 'QUOTE_DOUBLE';
        },
    });
    return (0,dist/* stringify */.As)(document, { lineWidth: 0 });
}
/** Kinds of the objects of all deployments. */
const objectKinds = [
    'ServiceAccount',
    'NetworkPolicy',
    'PodDisruptionBudget',
    'Service',
    'Deployment',
    'HorizontalPodAutoscaler',
    'Ingress',
    'HTTPRoute',
];
/** Returns the name of the file of an object: its kind, of which each deployment has one. */
function manifestFile({ kind }) {
    return `${kind.toLowerCase()}.yaml`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/js/src/manifests/mark.js

/** Returns a text that no setting contains, which is replaced by an expression of the tool. */
function markFor(name) {
    return `tensorline-value-${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex')}`;
}

// EXTERNAL MODULE: ./build/core/js/src/manifests/workload-objects.js + 1 modules
var workload_objects = __webpack_require__(41182);
// EXTERNAL MODULE: ./build/core/js/src/manifests/workload.js
var manifests_workload = __webpack_require__(94651);
;// CONCATENATED MODULE: ./build/core/js/src/manifests/helm-chart.js






const marks = {
    image: markFor('image'),
    replicas: markFor('replicas'),
    env: markFor('env'),
    resources: markFor('resources'),
    annotations: markFor('annotations'),
    podAnnotations: markFor('pod-annotations'),
};
/** Returns a Helm chart whose values are the version, the number of pods, the environment and the resources. */
function helmChart(workload) {
    const { repository, digest } = (0,image_parts/* imageParts */.C)(workload.image);
    const deployment = (0,deployment_object/* deploymentObject */.t)(workload);
    const { spec } = deployment;
    const server = spec?.template.spec?.containers[0];
    const evidence = Object.entries(deployment.metadata.annotations ?? {}).filter(([name]) => name !== `${manifests_workload/* prefix */.Pl}/image`);
    const values = {
        image: { repository, digest },
        ...(spec?.replicas === undefined ? {} : { replicas: spec.replicas }),
        env: server?.env,
        resources: server?.resources,
        annotations: Object.fromEntries(evidence),
    };
    const chart = {
        apiVersion: 'v2',
        name: (0,manifests_workload/* objectName */.Hd)(workload.pipeline),
        description: `Server of the model ${workload.model.name}`,
        type: 'application',
        version: '1.0.0',
        appVersion: digest,
    };
    return {
        'Chart.yaml': manifestYaml(chart),
        'values.yaml': manifestYaml(values),
        ...Object.fromEntries((0,workload_objects/* workloadObjects */.a)(workload).map((object) => [
            `templates/${manifestFile(object)}`,
            templateOf(object.kind === 'Deployment' ? marked(workload) : object),
        ])),
    };
}
/** Returns the Deployment with marks in place of the values. */
function marked(workload) {
    const deployment = (0,deployment_object/* deploymentObject */.t)(workload);
    const { metadata, spec } = deployment;
    const pod = spec?.template.spec;
    if (!spec || !pod)
        return deployment;
    const { labels } = metadata;
    const containers = pod.containers.map((container) => ({
        ...container,
        image: marks.image,
        env: marks.env,
        resources: marks.resources,
    }));
    const { replicas, ...rest } = spec;
    const described = {
        ...(replicas === undefined ? {} : { replicas: marks.replicas }),
        ...rest,
        template: { metadata: { labels, annotations: marks.podAnnotations }, spec: { ...pod, containers } },
    };
    const name = { name: metadata.name, labels, annotations: marks.annotations };
    return { ...deployment, metadata: name, spec: described };
}
const helm_chart_image = '"{{ .Values.image.repository }}@{{ .Values.image.digest }}"';
/** Returns the text of a template: Helm's own delimiters in values become text, and marks become expressions. */
function templateOf(object) {
    return manifestYaml(object)
        .replaceAll('{{', '{{ "{{" }}')
        .replaceAll(marks.image, helm_chart_image)
        .replaceAll(marks.replicas, '{{ .Values.replicas }}')
        .split('\n')
        .map(expandBlock)
        .join('\n');
}
/** Replaces a mark for a list or a mapping by an expression that writes it below its key. */
function expandBlock(line) {
    const block = blocks.find((name) => line.endsWith(`: ${marks[name]}`));
    if (block === undefined)
        return line;
    const depth = line.length - line.trimStart().length + 2;
    const margin = ' '.repeat(depth);
    const scraping = Object.entries(deployment_object/* scrapeAnnotations */.n).map(([name, value]) => `${margin}${name}: "${value}"`);
    const isOfPods = block === 'podAnnotations';
    const value = isOfPods ? 'annotations' : block;
    const lines = [
        line.slice(0, -marks[block].length - 1),
        // The image follows from its own values.
        ...(value === 'annotations' ? [`${margin}${manifests_workload/* prefix */.Pl}/image: ${helm_chart_image}`] : []),
        ...(isOfPods ? scraping : []),
        `${margin}{{- toYaml .Values.${value} | nindent ${depth} }}`,
    ];
    return lines.join('\n');
}
const blocks = ['env', 'resources', 'annotations', 'podAnnotations'];

;// CONCATENATED MODULE: ./build/core/js/src/manifests/kustomization.js




const header = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' };
/**
 * Returns a base that does not depend on the version, and an overlay of the environment with the digest of the image and the evidence
 * behind it. A new version changes the overlay only.
 */
function kustomization(workload) {
    const { namespace, environment } = workload.settings;
    const { repository, digest } = (0,image_parts/* imageParts */.C)(workload.image);
    const objects = (0,workload_objects/* workloadObjects */.a)(workload);
    const deployment = (0,deployment_object/* deploymentObject */.t)(workload);
    const { name, annotations } = deployment.metadata;
    const base = objects.map((object) => (object.kind === 'Deployment' ? withoutVersion(workload) : object));
    const version = {
        apiVersion: deployment.apiVersion,
        kind: deployment.kind,
        metadata: { name, annotations },
        spec: { template: { metadata: { annotations } } },
    };
    const overlay = `overlays/${folderName(environment)}`;
    return {
        ...Object.fromEntries(base.map((object) => [`base/${manifestFile(object)}`, manifestYaml(object)])),
        'base/kustomization.yaml': manifestYaml({ ...header, resources: objects.map(manifestFile) }),
        [`${overlay}/kustomization.yaml`]: manifestYaml({
            ...header,
            ...(namespace === undefined ? {} : { namespace }),
            resources: ['../../base'],
            images: [{ name: repository, digest }],
            patches: [{ path: 'version.yaml' }],
        }),
        [`${overlay}/version.yaml`]: manifestYaml(version),
    };
}
/** Returns the Deployment without the digest of the image and without the annotations of a version. */
function withoutVersion(workload) {
    const { repository } = (0,image_parts/* imageParts */.C)(workload.image);
    const deployment = (0,deployment_object/* deploymentObject */.t)({ ...workload, image: repository });
    const { metadata, spec } = deployment;
    return {
        ...deployment,
        metadata: { name: metadata.name, labels: metadata.labels },
        ...(spec && {
            spec: {
                ...spec,
                template: { ...spec.template, metadata: { labels: metadata.labels, annotations: deployment_object/* scrapeAnnotations */.n } },
            },
        }),
    };
}
/** An environment may have any name; a folder has a plain one. */
function folderName(environment) {
    return environment.replaceAll(/[^\w.-]+/g, '-').replace(/^\.+/, '') || 'environment';
}

;// CONCATENATED MODULE: ./build/core/js/src/manifests/hcl.js
/** Returns a value of JSON as an expression of HCL, in the layout of `terraform fmt`. */
function hclOf(value, indent = '') {
    const deeper = `${indent}  `;
    if (typeof value === 'string')
        return hclText(value);
    if (Array.isArray(value)) {
        const items = value.map((item) => hclOf(item, deeper));
        if (items.every((item) => !item.includes('\n')))
            return `[${items.join(', ')}]`;
        return `[\n${items.map((item) => `${deeper}${item},\n`).join('')}${indent}]`;
    }
    if (typeof value !== 'object' || value === null)
        return String(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    if (entries.length === 0)
        return '{}';
    const lines = aligned(entries.map(([key, item]) => ({ key: hclKey(key), text: hclOf(item, deeper) })));
    return `{\n${lines.map((line) => `${deeper}${line}\n`).join('')}${indent}}`;
}
/** Returns the attributes as lines, in which the equals signs of successive attributes of one line are below each other. */
function aligned(attributes) {
    const isLong = ({ text }) => text.includes('\n');
    return attributes.map((attribute, index) => {
        if (isLong(attribute))
            return `${attribute.key} = ${attribute.text}`;
        const before = attributes.slice(0, index).findLastIndex(isLong) + 1;
        const after = attributes.findIndex((each, place) => place > index && isLong(each));
        const group = attributes.slice(before, after === -1 ? undefined : after);
        const width = group.reduce((most, { key }) => Math.max(most, key.length), 0);
        return `${attribute.key.padEnd(width)} = ${attribute.text}`;
    });
}
function hclKey(key) {
    return /^[A-Za-z_][\w-]*$/.test(key) ? key : hclText(key);
}
/** Escapes of JSON that HCL does not have. */
const escapes = { '\\b': '\\u0008', '\\f': '\\u000c' };
/** Returns a text as a quoted template without interpolation. */
function hclText(text) {
    return JSON.stringify(text)
        .replaceAll(/\\./g, (escape) => escapes[escape] ?? escape)
        .replaceAll(/([$%])\{/g, (_, sign) => `${sign}${sign}{`);
}

;// CONCATENATED MODULE: ./build/core/js/src/manifests/terraform-module.js





const terraform_module_marks = { digest: markFor('digest'), namespace: markFor('namespace') };
const versions = `terraform {
  required_version = ">= 1.5.0"

  required_providers {
    kubernetes = {
      source  = "hashicorp/kubernetes"
      version = ">= 2.20.0"
    }
  }
}
`;
const resource = `
resource "kubernetes_manifest" "server" {
  for_each = local.objects
  manifest = each.value

  field_manager {
    name = "tensorline"
  }
}
`;
/** Returns a Terraform module: variables for digest and namespace, and one `kubernetes_manifest` for each object. */
function terraformModule(workload) {
    const { namespace = 'default' } = workload.settings;
    const { repository, digest } = (0,image_parts/* imageParts */.C)(workload.image);
    const objects = (0,workload_objects/* workloadObjects */.a)({ ...workload, image: `${repository}@${terraform_module_marks.digest}` }).map(({ metadata: { name, ...metadata }, ...object }) => [
        object.kind,
        { ...object, metadata: { name, namespace: terraform_module_marks.namespace, ...metadata } },
    ]);
    const locals = `locals {\n  objects = ${hclOf(Object.fromEntries(objects), '  ')}\n}\n`;
    return {
        'versions.tf': versions,
        'variables.tf': [
            variable('image_digest', 'Digest of the image', digest),
            variable('namespace', 'Namespace of the objects', namespace),
        ].join('\n'),
        'main.tf': `${locals
            .replaceAll(JSON.stringify(terraform_module_marks.namespace), 'var.namespace')
            .replaceAll(terraform_module_marks.digest, '${var.image_digest}')}${resource}`,
        'outputs.tf': `output "service" {\n  description = "Name of the Service"\n  value       = ${hclOf((0,manifests_workload/* objectName */.Hd)(workload.pipeline))}\n}\n`,
    };
}
function variable(name, description, value) {
    return `variable ${hclOf(name)} {
  description = ${hclOf(description)}
  type        = string
  default     = ${hclOf(value)}
}
`;
}

;// CONCATENATED MODULE: ./build/core/js/src/manifests/render.js





/** Returns the files that describe a version for another tool. What the tool applies equals what `deploy` applies. */
function renderWorkload(form, workload) {
    switch (form) {
        case 'manifests':
            return plainManifests(workload);
        case 'kustomize':
            return kustomization(workload);
        case 'helm':
            return helmChart(workload);
        case 'terraform':
            return terraformModule(workload);
    }
}
/** Folders of the files of objects. Terraform has all objects in one file. */
const objectFolders = { manifests: '', kustomize: 'base/', helm: 'templates/', terraform: null };
/** Returns the files of objects that an earlier version had and the rendered one does not have. */
function staleFiles(form, files) {
    const folder = objectFolders[form];
    if (folder === null)
        return [];
    return objectKinds.map((kind) => `${folder}${manifestFile({ kind })}`).filter((path) => !(path in files));
}
function plainManifests(workload) {
    const { namespace } = workload.settings;
    return Object.fromEntries((0,workload_objects/* workloadObjects */.a)(workload).map((object) => [
        manifestFile(object),
        manifestYaml(namespace === undefined ? object : inNamespace(object, namespace)),
    ]));
}
function inNamespace(object, namespace) {
    const { name, ...more } = object.metadata;
    return { ...object, metadata: { name, namespace, ...more } };
}

;// CONCATENATED MODULE: ./build/core/js/src/report/render-summary.js

/** Returns a Markdown summary of rendered files for the job summary, with the command that applies them. */
function renderSummary({ form, folder, image, model, environment, files }) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Rendered for ${environment}`, (0,markdown/* table */.tp)(['', ''], [
        ['Image', (0,markdown/* code */.aY)(image)],
        ['Model', (0,markdown/* digestText */.M6)(model.digest)],
        ['Files', (0,markdown/* code */.aY)(files.toSorted().join(', '))],
    ]), (0,markdown.md) `
To apply them:
    `, (0,markdown/* codeBlock */.DV)(applyCommand(form, folder, files))).text;
}
function applyCommand(form, folder, files) {
    switch (form) {
        case 'manifests':
            return `kubectl apply -f ${folder}`;
        case 'kustomize': {
            const overlay = files.find((path) => path.startsWith('overlays/'))?.split('/')[1] ?? '';
            return `kubectl apply -k ${folder}/overlays/${overlay}`;
        }
        case 'helm':
            return `helm upgrade --install model ${folder}`;
        case 'terraform':
            return `terraform -chdir=${folder} init && terraform -chdir=${folder} apply`;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment/render-deployment.js







/**
 * Writes the objects of a deployment as files for another tool. Files of objects that the settings no longer have are deleted; other files of
 * the folder stay.
 * @returns the folder and the version in it
 */
async function renderDeployment(context, settings, { image, render, 'render-to': to }) {
    const { host } = context;
    const version = await (0,served_version/* openServedVersion */.op)(context, image);
    const folder = (0,external_node_path_.resolve)(to);
    const files = renderWorkload(render, (0,served_version/* stableWorkload */.X)(context, settings, version));
    for (const path of staleFiles(render, files))
        await (0,promises_.rm)((0,external_node_path_.join)(folder, path), { force: true });
    for (const [path, text] of Object.entries(files)) {
        const file = (0,external_node_path_.join)(folder, path);
        await (0,create_folder/* createFolder */.v)((0,external_node_path_.dirname)(file));
        await (0,install_file/* installFile */.c)(file, text);
    }
    host.log.info(`Wrote ${Object.keys(files).length} files to ${folder}`);
    await host.writeSummary(renderSummary({
        form: render,
        folder: to,
        image: version.reference,
        model: version.model,
        environment: settings.environment,
        files: Object.keys(files),
    }));
    return { folder, version };
}

// EXTERNAL MODULE: ./build/core/js/src/attestation/key-signer.js
var key_signer = __webpack_require__(35026);
// EXTERNAL MODULE: ./build/core/js/src/config/duration.js
var duration = __webpack_require__(46978);
// EXTERNAL MODULE: ./build/core/js/src/image/reference.js
var reference = __webpack_require__(87654);
// EXTERNAL MODULE: ./build/core/js/src/image/evidence/in-toto.js
var in_toto = __webpack_require__(52027);
;// CONCATENATED MODULE: ./build/core/js/src/manifests/trust-root.js
/** Returns the object by which policy-controller trusts the Sigstore of a trusted root. */
function trustRoot(metadata, { certificateAuthorities, tlogs, ctlogs, timestampAuthorities }) {
    return {
        apiVersion: 'policy.sigstore.dev/v1alpha1',
        kind: 'TrustRoot',
        metadata,
        spec: {
            sigstoreKeys: {
                certificateAuthorities: certificateAuthorities.map(authority),
                tLogs: tlogs.map(log),
                ctLogs: ctlogs.map(log),
                timestampAuthorities: timestampAuthorities.map(authority),
            },
        },
    };
}
function authority({ subject, uri, certChain }) {
    const chain = certChain?.certificates.map(({ rawBytes }) => pem('CERTIFICATE', rawBytes)) ?? [];
    return {
        subject: { organization: subject?.organization ?? '', commonName: subject?.commonName ?? '' },
        uri,
        certChain: base64(chain.join('')),
    };
}
function log({ baseUrl, publicKey }) {
    return {
        baseURL: baseUrl,
        hashAlgorithm: 'sha-256',
        publicKey: base64(pem('PUBLIC KEY', publicKey?.rawBytes ?? Buffer.alloc(0))),
    };
}
function pem(label, bytes) {
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}

;// CONCATENATED MODULE: ./build/core/js/src/manifests/image-policy.js



/**
 * Returns the ClusterImagePolicy by which Sigstore's policy-controller admits an image only if the trusted signer states that the gate
 * accepted its model, and a TrustRoot for each Sigstore except the public one.
 */
function imagePolicy({ repository, signer, maxAge }) {
    const name = policyName(repository);
    const metadata = { name, labels: { 'app.kubernetes.io/managed-by': 'tensorline' } };
    const roots = signer.kind === 'workflow' ? signer.roots : [];
    const trusted = roots.map((root, index) => trustRoot({ ...metadata, name: index === 0 ? name : `${name}-${index + 1}` }, root));
    const attestations = [
        {
            name: 'verdict',
            predicateType: in_toto/* predicateTypes */.ZR.lineage,
            policy: { type: 'rego', data: acceptedVerdict(maxAge) },
        },
    ];
    const policy = {
        apiVersion: 'policy.sigstore.dev/v1beta1',
        kind: 'ClusterImagePolicy',
        metadata,
        spec: {
            images: globs(repository),
            authorities: authorities(signer, trusted).map((authority) => ({ ...authority, attestations })),
        },
    };
    return [...trusted, policy];
}
function authorities(signer, roots) {
    if (signer.kind === 'key')
        return [{ name: 'key', key: { data: signer.key, hashAlgorithm: signer.hash }, signatureFormat: 'legacy' }];
    const identities = [{ issuer: signer.issuer, ...signer.subject }];
    if (roots.length === 0)
        return [{ name: 'sigstore', keyless: { identities }, signatureFormat: 'bundle' }];
    return roots.map(({ metadata: { name } }) => ({
        name,
        // policy-controller 0.14 does not find the logs of such a root by their ids, so the signed timestamp is required instead.
        keyless: { identities, trustRootRef: name, insecureIgnoreSCT: true },
        rfc3161timestamp: { trustRootRef: name },
        signatureFormat: 'bundle',
    }));
}
/** Returns patterns of references to a repository by tag and by digest. policy-controller uses the index host for Docker Hub. */
function globs({ registry, path }) {
    const repository = `${registry === reference/* dockerHub */.UD.host ? 'index.docker.io' : registry}/${path}`;
    return [{ glob: `${repository}@**` }, { glob: `${repository}:**` }];
}
/** Returns a name that no other repository has, because the objects belong to no namespace. */
function policyName({ registry, path }) {
    return `${registry}-${path}`.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '-');
}
/** Returns a rule in the Rego of policy-controller, version 0. An undefined value does not fulfil it. */
function acceptedVerdict(maxAge) {
    const limit = maxAge === null
        ? []
        : [
            `  time.now_ns() - time.parse_rfc3339_ns(input.predicate.finishedOn) <= ${BigInt(maxAge) * 1000000n}`,
        ];
    const age = maxAge === null ? '' : `, or more than ${maxAge / 3_600_000} hours ago`;
    return [
        'package sigstore',
        '',
        'default accepted = false',
        '',
        'accepted {',
        '  input.predicate.verdict.accepted == true',
        ...limit,
        '}',
        '',
        'isCompliant[response] {',
        '  response := {',
        '    "result": accepted,',
        `    "error": "the gate did not accept the model in this image${age}",`,
        '  }',
        '}',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/core/js/src/stages/chain/trusted-signer.js
var trusted_signer = __webpack_require__(80279);
;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment/render-image-policy.js










/** File with the objects of the policy. */
const policyFile = 'image-policy.yaml';
/**
 * Writes the policy by which a cluster admits only images of this pipeline whose model the gate accepted. It applies to every version.
 * @returns the folder of the file
 * @throws UserError without a configured repository or signer, or for one that the policy cannot require
 */
async function renderImagePolicy(context, into) {
    const { host, pipeline } = context;
    const { trust } = pipeline.deploy;
    if (pipeline.image.name === undefined)
        throw unsupported('no `image.name`', 'the repository of the images', 'Set `image.name`.');
    if (trust === undefined)
        throw unsupported('no `deploy.trust`', 'the signer that the policy requires', 'Set `deploy.trust`.');
    const age = trust['max-age'];
    const objects = imagePolicy({
        repository: (0,reference/* parseRepository */.SU)(pipeline.image.name),
        signer: await policySigner(context, trust),
        maxAge: age === undefined ? null : (0,duration/* durationMilliseconds */.Vp)(age),
    });
    const folder = (0,external_node_path_.resolve)(into);
    await (0,create_folder/* createFolder */.v)(folder);
    await (0,install_file/* installFile */.c)((0,external_node_path_.join)(folder, policyFile), objects.map((object) => manifestYaml(object)).join('---\n'));
    host.log.info(`Wrote ${policyFile} to ${folder}. To apply it: kubectl apply -f ${(0,external_node_path_.join)(into, policyFile)}`);
    return folder;
}
async function policySigner(context, trust) {
    const path = await (0,trusted_signer/* trustedFile */.cs)(context, trust);
    if (trust.key !== undefined) {
        const key = await (0,trusted_signer/* readKey */.YZ)(path ?? '');
        const pem = key.export({ type: 'spki', format: 'pem' }).toString();
        return { kind: 'key', key: pem, hash: (0,key_signer/* hashOf */.q)(key) ?? 'sha256' };
    }
    const subject = workflowSubject(trust);
    if (path === null)
        return { kind: 'workflow', issuer: trust.issuer, subject, roots: [] };
    const { readTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3694), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 20028));
    const roots = await readTrustedRoots(path);
    if (roots.some(({ timestampAuthorities }) => timestampAuthorities.length === 0))
        throw unsupported(`a root without a timestamp authority in ${path}`, 'one in each root, by which policy-controller verifies the time', 'Sign with a timestamp authority: `gate.attest.timestamp-url`.');
    return { kind: 'workflow', issuer: trust.issuer, subject, roots };
}
/** Returns the addresses of the trusted workflow, as its certificate contains them. */
function workflowSubject(trust) {
    const { workflow, ref } = trust;
    const repository = (0,trusted_signer/* repositoryAddress */.n6)(trust);
    if (workflow?.includes('://') && !workflow.startsWith(`${repository}/`))
        throw unsupported(`a workflow of another repository in \`deploy.trust.workflow\`: ${workflow}`, 'a workflow of `deploy.trust.repository`, since policy-controller does not verify which repository called a workflow', 'Sign in a workflow of the repository, or with a key.');
    const address = workflow?.includes('://') ? workflow : `${repository}/${workflow ?? ''}`;
    if (workflow !== undefined && ref !== undefined)
        return { subject: `${address}@${ref}` };
    const name = workflow === undefined ? `${literal(address)}[^@]+` : literal(address);
    return { subjectRegExp: `^${name}@${ref === undefined ? '.+' : literal(ref)}$` };
}
/** Returns a regular expression of Go that matches a text only. */
function literal(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
}
function unsupported(what, expected, hint) {
    return new user_error/* UserError */.yo({
        code: 'DEPLOY_UNSUPPORTED',
        found: `\`render: image-policy\` with ${what}`,
        expected,
        hint,
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment/without-canary.js
/**
 * Returns the context of a rollback, which is rolling in place of a canary: a canary compares predictions with those of the replaced
 * version, and could reject or delay the rollback.
 */
function withoutCanary(context) {
    const { pipeline } = context;
    const { deploy } = pipeline;
    if (deploy.target === 'local' || deploy.strategy !== 'canary')
        return context;
    return {
        ...context,
        pipeline: { ...pipeline, deploy: { ...deploy, strategy: 'rolling', canary: undefined } },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment-command.js













/** Runs the command of the action `deploy`. */
async function runDeploymentCommand(context, inputs) {
    const { host, pipeline } = context;
    const { environment } = pipeline.deploy;
    refuseUnusedInputs(inputs);
    if (pipeline.deploy.target === 'kubernetes' && inputs.command !== 'status' && inputs.command !== 'history')
        checkVariables(pipeline.deploy.env, host.log);
    switch (inputs.command) {
        case 'deploy':
            if (inputs.render === 'image-policy')
                return result({ rendered: await renderImagePolicy(context, inputs['render-to']) });
            return inputs.render === '' || inputs.render === 'systemd'
                ? (0,deploy/* deploy */.g)(context, inputs)
                : render(context, inputs, inputs.render);
        case 'promote': {
            if (inputs.from === '')
                return promoteHeld(context, inputs);
            const image = await servedIn(context, inputs.from);
            host.log.info(`Promoting ${image} from ${inputs.from} to ${environment}`);
            return (0,deploy/* deploy */.g)(context, { ...inputs, command: 'deploy', image });
        }
        case 'rollback': {
            const kept = await rollBackHeld(context, inputs);
            if (kept !== null)
                return result({ url: kept.url, 'image-digest': kept.image, 'model-digest': kept.model });
            const image = await earlierIn(context, environment, inputs.digest);
            host.log.info(`Rolling ${environment} back to ${image}`);
            return (0,deploy/* deploy */.g)(withoutCanary(context), { ...inputs, command: 'deploy', image });
        }
        case 'plan': {
            const { changed, text, version } = await planDeployment(context, inputs);
            host.log.info(text);
            return result({
                'image-digest': version.image,
                'model-digest': version.model.digest,
                result: JSON.stringify({ changed }),
            });
        }
        case 'status': {
            const past = await host.deployments.history(environment, pipeline.name);
            const [newest = null] = past;
            // After a failure, or beside a held canary, the last good version serves.
            const served = past.find(({ succeeded }) => succeeded);
            const running = await runningState(context);
            host.log.info((0,deployment_text/* statusText */.qS)({ name: pipeline.name, environment, served: served ?? null, newest, running }));
            await host.writeSummary((0,deployment_history/* statusSummary */.HN)(environment, newest, running));
            return result({
                url: served === undefined ? '' : (served.url ?? addressIn(running)),
                'image-digest': served?.image ?? '',
                'model-digest': served?.evidence['model'] ?? '',
                result: JSON.stringify(running === null ? newest : { ...newest, ...running }),
            });
        }
        case 'history': {
            const past = await host.deployments.history(environment, pipeline.name);
            host.log.info((0,deployment_text/* historyText */.u_)(environment, past));
            await host.writeSummary((0,deployment_history/* historySummary */.xE)(environment, past));
            return result({ result: JSON.stringify(past) });
        }
    }
}
async function promoteHeld(context, inputs) {
    const settings = context.pipeline.deploy;
    if (settings.target === 'local')
        throw deployment_command_unsupported(context, '`command: promote` without `from`');
    const { promoteHeldCanary } = await Promise.all(/* import() */[__webpack_require__.e(4733), __webpack_require__.e(8075), __webpack_require__.e(8703), __webpack_require__.e(8721), __webpack_require__.e(12), __webpack_require__.e(8978), __webpack_require__.e(2207), __webpack_require__.e(7546)]).then(__webpack_require__.bind(__webpack_require__, 57546));
    return promoteHeldCanary(context, settings, inputs);
}
/** Removes a held canary; returns null if none is held, and for another target. */
async function rollBackHeld(context, inputs) {
    const settings = context.pipeline.deploy;
    if (settings.target === 'local')
        return null;
    const { rollBackHeldCanary } = await Promise.all(/* import() */[__webpack_require__.e(4733), __webpack_require__.e(8075), __webpack_require__.e(8703), __webpack_require__.e(8721), __webpack_require__.e(12), __webpack_require__.e(8978), __webpack_require__.e(2207), __webpack_require__.e(7546)]).then(__webpack_require__.bind(__webpack_require__, 57546));
    return rollBackHeldCanary(context, settings, inputs);
}
async function render(context, inputs, form) {
    const settings = context.pipeline.deploy;
    if (settings.target !== 'kubernetes')
        throw deployment_command_unsupported(context, `\`render: ${form}\``);
    const { folder, version } = await renderDeployment(context, settings, { ...inputs, render: form });
    return result({
        'image-digest': version.image,
        'model-digest': version.model.digest,
        rendered: folder,
    });
}
/** Returns the state of the variants in the cluster, or of the server on this machine; null if nothing is deployed on it. */
async function runningState(context) {
    const settings = context.pipeline.deploy;
    if (settings.target === 'local') {
        const server = await readServerStatus((0,deployment_paths/* deploymentPaths */.Q6)(context));
        return server && { server };
    }
    // The client of Kubernetes is large, and few runs need it.
    const { readClusterStatus } = await Promise.all(/* import() */[__webpack_require__.e(4733), __webpack_require__.e(8075), __webpack_require__.e(8703), __webpack_require__.e(8721), __webpack_require__.e(12), __webpack_require__.e(8978), __webpack_require__.e(7502)]).then(__webpack_require__.bind(__webpack_require__, 97502));
    return readClusterStatus(context, settings);
}
/** Returns the address of a Service without a host, within its cluster; empty if no version runs. */
function addressIn(running) {
    return (0,deployment_history/* accessOf */.YK)(running).find(({ from }) => from === 'a pod')?.way ?? '';
}
/** Returns the outputs of a command that runs no server. */
function result(outputs) {
    const none = {
        url: '',
        'image-digest': '',
        'model-digest': '',
        'golden-requests': '',
        rendered: '',
        result: '',
    };
    return { failure: null, outputs: { ...none, ...outputs } };
}
function deployment_command_unsupported({ pipeline }, what) {
    return new user_error/* UserError */.yo({
        code: 'DEPLOY_UNSUPPORTED',
        found: `${what} for \`deploy.target: ${pipeline.deploy.target}\``,
        expected: 'a command that the target supports',
        hint: 'Set the inputs of the step and `deploy.target` to a supported combination.',
    });
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
