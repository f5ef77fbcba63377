export const id = 8811;
export const ids = [8811];
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

/***/ 6225:
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
/* harmony import */ var _dataset_features_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10479);
/* harmony import */ var _package_package_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64303);
/* harmony import */ var _engine_end_with_parent_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34531);
/* harmony import */ var _engine_start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82322);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67253);
/* harmony import */ var _model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87426);
/* harmony import */ var _model_inference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22980);












const costSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ coldStart: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().positive(), peakMemory: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().positive() });
const patience = 120_000;
const resultPrefix = 'tensorline-cost:';
/**
 * Starts the engine and the model in a separate process and runs a prediction.
 * @returns milliseconds from the start of the engine to the first prediction, and the process's peak memory in bytes
 */
async function measureFreshProcess(request) {
    const bundle = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)(import.meta.url), 'dist/core/index.js')).href;
    const code = `${_engine_end_with_parent_js__WEBPACK_IMPORTED_MODULE_10__/* .endWithParent */ .K} const { printProcessCost } = await import(${JSON.stringify(bundle)}); await printProcessCost(${JSON.stringify(request)}); process.exit()`;
    const args = ['--input-type=module', '-e', code];
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(process.execPath, args, { timeout: patience });
        const line = stdout.split('\n').find((text) => text.startsWith(resultPrefix));
        return costSchema.parse(JSON.parse(line?.slice(resultPrefix.length) ?? ''));
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
            code: 'GATE_METRIC_UNAVAILABLE',
            found: `a model that failed to run in a separate process (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)})`,
            expected: 'a measurement of its cold start and peak memory',
            hint: 'Make sure that the machine has enough memory for two copies of the model, or remove `cold-start` and `peak-memory` from the gate.',
        }, { cause: error });
    }
}
/** Measures the cost in that process and prints it. */
async function printProcessCost({ folder, device, runtimePath }) {
    const evaluable = await (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_7__/* .openEvaluableModel */ .hp)(folder);
    const started = performance.now();
    const tf = (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_7__/* .isOnnx */ .G7)(evaluable) ? null : (await (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_5__/* .startEngine */ .ty)({ device, runtimePath, ...withoutAHost })).tf;
    const model = await (0,_model_inference_js__WEBPACK_IMPORTED_MODULE_8__/* .loadForInference */ .$)(tf, evaluable, evaluable.details.features);
    await model.predict((0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_11__/* .blankBatch */ .jI)(evaluable.details.features, 1));
    const coldStart = performance.now() - started;
    await model.predict((0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_11__/* .blankBatch */ .jI)(evaluable.details.features, 256));
    const cost = { coldStart, peakMemory: process.resourceUsage().maxRSS * 1024 };
    console.log(resultPrefix + JSON.stringify(cost));
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

/***/ 67018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ dropDuplicates),
/* harmony export */   b: () => (/* binding */ comparedColumns)
/* harmony export */ });
/* harmony import */ var _column_store_hash_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51137);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _column_store_identity_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89423);
/* harmony import */ var _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6831);




/**
 * Drops the second and later of equal examples, and returns how many. Examples are equal in all features and labels. Of equal examples,
 * one of the separate test files is kept first, then one of the validation files, so that no model is evaluated on an example it was
 * trained on.
 */
function dropDuplicates(draft, separateSplit) {
    const { outcomes } = draft;
    let dropped = 0;
    for (const { table, chunks } of (0,_column_store_identity_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .identityParts */ .b)(outcomes, exampleIdentities(draft)))
        for (const split of separateSplit === null ? [null] : ['test', 'validation', null])
            for (const { start, identities, positions } of chunks())
                for (const position of positions) {
                    const row = start + position;
                    if (!outcomes.isKept(row) || (separateSplit?.(row) ?? null) !== split)
                        continue;
                    if (table.add(identities, position, 1) === 0)
                        continue;
                    outcomes.set(row, 'duplicate');
                    dropped++;
                }
    return dropped;
}
/** Returns identities of the features and labels of each row, computed anew at each reading. */
function exampleIdentities(draft) {
    const compared = comparedColumns(draft);
    const columns = draft.columns
        .filter(({ name }) => compared.includes(name))
        .map((column) => ({ column, hasher: new _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnHasher */ .ML(column.name, 'texts') }));
    return {
        read: (index) => {
            const identities = new Uint32Array((draft.outcomes.chunks[index]?.size ?? 0) * _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identityWords */ .i6);
            for (const { column, hasher } of columns)
                (0,_column_store_hash_column_js__WEBPACK_IMPORTED_MODULE_0__/* .addColumn */ .c)(identities, column.read(index), hasher);
            return identities;
        },
    };
}
/** Returns the names of the columns in which equal examples are equal: all features and labels. */
function comparedColumns({ columns, features, label }) {
    const compared = features.kind === 'table' ? new Set(features.columns.map(({ name }) => name)) : null;
    const outputs = new Set((0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(label).map((output) => output.label.column));
    return columns.flatMap(({ name, kind }) => outputs.has(name) || (compared ? compared.has(name) : kind === 'bytes') ? [name] : []);
}


/***/ }),

/***/ 61651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ encodeArrow),
/* harmony export */   aI: () => (/* binding */ recordBatch),
/* harmony export */   cq: () => (/* binding */ arrowCategories),
/* harmony export */   le: () => (/* binding */ arrowSchema)
/* harmony export */ });
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18703);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14822);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80349);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44772);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23649);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47108);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89833);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);


/** Arrow counts the bytes of a column in signed 32 bits. */
const mostBytes = 2 ** 31 - 1;
/**
 * Returns columns as one Arrow IPC file, https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format: numbers as float64,
 * categories as dictionary-encoded utf8, texts as utf8, bytes as binary. Equal columns are equal bytes.
 * @throws UserError when a column is larger than 2 GiB.
 */
function encodeArrow(columns) {
    const schema = arrowSchema(columns);
    const batch = recordBatch(schema, columns, (column) => arrowCategories(column));
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_1__/* .tableToIPC */ .s)(new apache_arrow__WEBPACK_IMPORTED_MODULE_2__/* .Table */ .XI(schema, [batch]), 'file');
}
/** Returns the schema of columns. The id of a dictionary is the position of its column, since the library would number them in order of use. */
function arrowSchema(columns) {
    return new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Schema */ .S(columns.map(({ name, kind }, position) => new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Field */ .D(name, typeOf(kind, position), true)));
}
function typeOf(kind, position) {
    switch (kind) {
        case 'number':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Float64 */ .$G();
        case 'category':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Dictionary */ .bT(new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(), new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Int32 */ .P_(), position);
        case 'text':
        case 'encoded':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE();
        case 'bytes':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Binary */ .yI();
    }
}
/** Returns the dictionary of a column. Record batches of one file must have the same object. */
function arrowCategories({ name, categories }) {
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_5__/* .makeVector */ .g)(utf8(name, categories));
}
/** @param dictionaryOf returns the dictionary of a column of categories */
function recordBatch(schema, columns, dictionaryOf) {
    const children = columns.map((column, position) => encode(column, position, dictionaryOf));
    const length = children[0]?.length ?? 0;
    return new ColumnBatch(schema, (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Struct */ ._k(schema.fields), length, nullCount: 0, children }));
}
/** A batch of columns of one length. The library's constructor would look up each field among all of them to check their lengths. */
class ColumnBatch extends apache_arrow__WEBPACK_IMPORTED_MODULE_7__/* .RecordBatch */ .g {
    schema;
    data;
    constructor(schema, data) {
        super(new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Schema */ .S([]), (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Struct */ ._k([]), length: 0, nullCount: 0, children: [] }));
        this.schema = schema;
        this.data = data;
    }
}
function encode(column, position, dictionaryOf) {
    switch (column.kind) {
        case 'number': {
            const { values } = column;
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Float64 */ .$G(),
                data: values,
                // Native searches take less time than a look at each value.
                ...(values.includes(Number.NaN)
                    ? validity(values.length, (row) => !Number.isNaN(values[row]))
                    : { length: values.length, nullCount: 0 }),
            });
        }
        case 'category': {
            const { codes } = column;
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Dictionary */ .bT(new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(), new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Int32 */ .P_(), position),
                dictionary: dictionaryOf(column),
                ...(codes.includes(-1)
                    ? {
                        data: codes.map((code) => Math.max(code, 0)),
                        ...validity(codes.length, (row) => (codes[row] ?? -1) >= 0),
                    }
                    : { data: codes, length: codes.length, nullCount: 0 }),
            });
        }
        case 'text':
            return utf8(column.name, column.values);
        case 'encoded': {
            const valueOffsets = new Int32Array(column.ends.length + 1);
            valueOffsets.set(column.ends, 1);
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(),
                length: column.ends.length,
                nullCount: 0,
                valueOffsets,
                data: column.bytes,
            });
        }
        case 'bytes': {
            const { values } = column;
            const valueOffsets = offsets(column.name, values.length, (row) => values[row]?.length ?? 0);
            const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
            values.forEach((bytes, row) => data.set(bytes, valueOffsets[row]));
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Binary */ .yI(), length: values.length, nullCount: 0, valueOffsets, data });
        }
    }
}
function utf8(name, values) {
    const joined = values.join('');
    const bytes = Buffer.from(joined);
    const plain = bytes.length === joined.length;
    const texts = plain ? values : values.map((value) => value?.toWellFormed() ?? '');
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
        type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(),
        valueOffsets: offsets(name, values.length, (row) => {
            const text = texts[row] ?? '';
            return plain ? text.length : Buffer.byteLength(text);
        }),
        data: plain ? bytes : Buffer.from(texts.join('')),
        ...validity(values.length, (row) => values[row] !== null),
    });
}
function offsets(name, length, sizeOf) {
    const result = new Int32Array(length + 1);
    let end = 0;
    for (let row = 0; row < length; row++) {
        end += sizeOf(row);
        if (end > mostBytes)
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                code: 'DATA_TOO_LARGE',
                found: `more than ${mostBytes} bytes in column ${name} of one file`,
                expected: 'values that fit into one file of 2 GiB',
                hint: 'Use a smaller part of the source.',
            });
        result[row + 1] = end;
    }
    return result;
}
function validity(length, isValid) {
    const bitmap = new Uint8Array(Math.ceil(length / 8));
    let nullCount = 0;
    for (let row = 0; row < length; row++) {
        if (isValid(row))
            bitmap[row >> 3] = (bitmap[row >> 3] ?? 0) | (1 << (row & 7));
        else
            nullCount++;
    }
    return nullCount === 0 ? { length, nullCount } : { length, nullCount, nullBitmap: bitmap };
}


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withStoredColumns)
/* harmony export */ });
/* harmony import */ var _as_feature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37939);
/* harmony import */ var _label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _stored_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3601);



/**
 * Adds columns to the features of a dataset of tables: those that models take and that the split stores although they are no
 * features of the dataset. Labels are never added.
 */
async function withStoredColumns(dataset, split, models) {
    const { features, label } = dataset.details;
    if (features.kind !== 'table')
        return dataset;
    const taken = new Set([
        ...features.columns.map(({ name }) => name),
        ...(0,_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).map((output) => output.label.column),
    ]);
    const missing = models
        .flatMap((model) => (model.kind === 'table' ? model.columns : []))
        .filter(({ name }) => !taken.has(name));
    if (missing.length === 0)
        return dataset;
    const stored = new _stored_split_js__WEBPACK_IMPORTED_MODULE_1__/* .StoredSplit */ .W(dataset, split);
    const added = new Map();
    for (const column of missing)
        if (!added.has(column.name) && stored.names.includes(column.name) && holds(stored, column))
            added.set(column.name, column);
    const widened = { ...features, columns: [...features.columns, ...added.values()] };
    return { ...dataset, details: { ...dataset.details, features: widened } };
}
/** Returns true if a stored column has a value of the feature for every example. */
function holds(split, feature) {
    for (const { columns } of split.chunks([feature.name]))
        if (!columns.every((stored) => holdsInChunk(stored, feature)))
            return false;
    return true;
}
function holdsInChunk(stored, feature) {
    const column = (0,_as_feature_js__WEBPACK_IMPORTED_MODULE_2__/* .asFeature */ .X)(stored, feature);
    if (column !== null && feature.optional === true)
        return true;
    switch (column?.kind) {
        case 'number':
            return !column.values.some(Number.isNaN);
        case 'category':
            return !column.codes.includes(-1);
        case 'text':
            return !column.values.includes(null);
        case 'bytes':
            return column.values.every(({ length }) => length > 0);
        case undefined:
            return false;
    }
}


/***/ }),

/***/ 61261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ describeExpectationChange)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _describe_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96543);
/* harmony import */ var _removed_expectations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29469);



const labels = ['the label'];
/** Returns a sentence for each expectation of only one of two sections, as a continuation of "this pull request …". */
function describeExpectationChange(base, proposed) {
    return [
        ...(0,_removed_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .expectationsOnlyIn */ .n)(base, proposed, labels).map((one) => `no longer expects ${textOf(one)}`),
        ...(0,_removed_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .expectationsOnlyIn */ .n)(proposed, base, labels).map((one) => `expects ${textOf(one)} besides`),
        ...((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(base?.serving, proposed?.serving)
            ? []
            : ['changes the expectations of rows at serving']),
    ];
}
/** Returns `0 to 120 in age (warn, 5 tolerated)`. */
function textOf(expectation) {
    const { severity, tolerate } = expectation;
    const reaction = [
        ...(severity === 'error' ? [] : [severity]),
        ...(tolerate === 0 ? [] : [`${tolerate} tolerated`]),
    ];
    const suffix = reaction.length === 0 ? '' : ` (${reaction.join(', ')})`;
    return `${(0,_describe_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExpectation */ .uN)(expectation)} in ${(0,_describe_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(expectation)}${suffix}`;
}


/***/ }),

/***/ 29469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ expectationsOnlyIn)
/* harmony export */ });
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);

/**
 * Returns the expectations of one section that another one lacks.
 * @param labels columns of labels that have classes
 */
function expectationsOnlyIn(section, other, labels) {
    const kept = new Set(listed(other, labels).map((one) => JSON.stringify(one)));
    return listed(section, labels).filter((one) => !kept.has(JSON.stringify(one)));
}
function listed(section, labels) {
    return section === null ? [] : (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .listExpectations */ .o)(section, labels);
}


/***/ }),

/***/ 29209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkSense),
  X: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var metrics_budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-measurement.js
var cost_measurement = __webpack_require__(40033);
// EXTERNAL MODULE: ./build/core/js/src/gate/check-margin.js
var check_margin = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-errors.js
var metric_errors = __webpack_require__(28303);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 8 modules
var tasks = __webpack_require__(33604);
// EXTERNAL MODULE: ./build/core/js/src/metrics/unit-columns.js
var unit_columns = __webpack_require__(367);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/gate/slices/evaluate-condition.js


/**
 * Returns the rows that meet a condition. Logic has three values, as in SQL: a comparison with a missing value is neither true nor
 * false, and such a row does not meet the condition.
 * @param columnOf returns the column of a name
 * @throws UserError for operands whose types do not match, and for a column that does not exist
 */
function rowsWhere({ name, where }, size, columnOf) {
    const compiled = compile(where, { slice: name, columnOf });
    if (compiled.type !== 'boolean')
        throw mismatch(name, `a ${compiled.type} instead of a condition`, 'a comparison, such as hour >= 22');
    const rows = new Uint32Array(size).map((_, row) => row);
    return rows.filter((row) => compiled.at(row) === true);
}
function compile(condition, context) {
    switch (condition.kind) {
        case 'literal':
            return { type: typeOf(condition.value), at: () => condition.value };
        case 'column':
            return typedColumn(context.columnOf(condition.name));
        case 'not': {
            const operand = needs(compile(condition.operand, context), 'boolean', 'not', context);
            return { type: 'boolean', at: (row) => negated(operand.at(row)) };
        }
        case 'negative': {
            const operand = needs(compile(condition.operand, context), 'number', '-', context);
            return arithmetic(operand, operand, (value) => -value);
        }
        case 'and':
        case 'or': {
            const [left, right] = [condition.left, condition.right].map((side) => needs(compile(side, context), 'boolean', condition.kind, context));
            if (!left || !right)
                throw new TypeError('a condition without operands');
            return { type: 'boolean', at: logic(condition.kind, left, right) };
        }
        case 'comparison':
            return compileComparison(condition, context);
        case 'arithmetic': {
            const left = needs(compile(condition.left, context), 'number', condition.operator, context);
            const right = needs(compile(condition.right, context), 'number', condition.operator, context);
            return arithmetic(left, right, operations[condition.operator]);
        }
        case 'membership':
            return compileMembership(condition, context);
    }
}
/** Returns a column of numbers or truth values if all its values are, else of text. */
function typedColumn({ values }) {
    const types = new Set(values.map(typeOf));
    types.delete('missing');
    const [only = 'missing'] = types;
    if (types.size <= 1)
        return { type: only, at: (row) => values[row] ?? null };
    const texts = values.map((value) => (value === null ? null : String(value)));
    return { type: 'text', at: (row) => texts[row] ?? null };
}
function typeOf(value) {
    switch (typeof value) {
        case 'number':
            return 'number';
        case 'string':
            return 'text';
        case 'boolean':
            return 'boolean';
        default:
            return 'missing';
    }
}
function negated(value) {
    return value === null ? null : value !== true;
}
function logic(kind, left, right) {
    const decisive = kind === 'or';
    return (row) => {
        const [first, second] = [left.at(row), right.at(row)];
        if (first === decisive || second === decisive)
            return decisive;
        return first === null || second === null ? null : !decisive;
    };
}
const operations = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '%': (a, b) => a % b,
};
function arithmetic(left, right, of) {
    return {
        type: 'number',
        at: (row) => {
            const [a, b] = [left.at(row), right.at(row)];
            if (typeof a !== 'number' || typeof b !== 'number')
                return null;
            const result = of(a, b);
            return Number.isNaN(result) ? null : result;
        },
    };
}
function compileComparison(condition, context) {
    const { operator } = condition;
    const left = compile(condition.left, context);
    const right = compile(condition.right, context);
    const equality = operator === '==' || operator === '!=';
    if (equality && (isNull(condition.left) || isNull(condition.right))) {
        const other = isNull(condition.left) ? right : left;
        return { type: 'boolean', at: (row) => (other.at(row) === null) === (operator === '==') };
    }
    if (left.type !== 'missing' && right.type !== 'missing' && left.type !== right.type)
        throw mismatch(context.slice, `${described(condition.left, left)} compared with ${described(condition.right, right)}`, 'two values of one type: write text in quotes and numbers without');
    if (!equality && (left.type === 'boolean' || right.type === 'boolean'))
        throw mismatch(context.slice, `${operator} between truth values`, 'numbers or texts');
    const holds = orders[operator];
    return {
        type: 'boolean',
        at: (row) => {
            const [a, b] = [left.at(row), right.at(row)];
            return a === null || b === null ? null : holds(a, b);
        },
    };
}
/** Order of values. Text is ordered by code unit, which orders ISO 8601 dates by time. */
const orders = {
    '==': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
};
function isNull(condition) {
    return condition.kind === 'literal' && condition.value === null;
}
function compileMembership({ operand, values }, context) {
    const looked = compile(operand, context);
    const odd = values.find((value) => looked.type !== 'missing' && typeOf(value) !== looked.type);
    if (odd !== undefined)
        throw mismatch(context.slice, `${JSON.stringify(odd)} in a list for ${described(operand, looked)}`, 'values of its type: write text in quotes and numbers without');
    const known = new Set(values);
    return {
        type: 'boolean',
        at: (row) => {
            const value = looked.at(row);
            return value === null ? null : known.has(value);
        },
    };
}
function needs(operand, type, operator, { slice }) {
    if (operand.type === type || operand.type === 'missing')
        return operand;
    throw mismatch(slice, `${operator} of a ${operand.type}`, operator === 'not' ? 'a condition in parentheses: not (hour >= 22)' : `a ${type}`);
}
function described(condition, { type }) {
    if (condition.kind === 'column')
        return `the column ${(0,format/* truncate */.xv)(condition.name)}, which holds ${type}`;
    return condition.kind === 'literal' ? `the ${type} ${JSON.stringify(condition.value)}` : `a ${type}`;
}
function mismatch(slice, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'GATE_INVALID_SLICE',
        found: `${found} in the slice ${JSON.stringify((0,format/* truncate */.xv)(slice))}`,
        expected,
        hint: 'Correct the condition under gate.slices.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/gate/slices/labelling.js
var slices_labelling = __webpack_require__(33447);
;// CONCATENATED MODULE: ./build/core/js/src/gate/slices/parts.js






/** Largest number of slices of a rule. Nobody reads more, and Holm's adjustment would detect nothing among them. */
const mostParts = 1000;
/** Largest number of listed slices that are too small to be tested. */
const mostSmall = 50;
/**
 * Returns the parts of the test split that a rule names, in a fixed order, including known parts without examples.
 * @throws UserError for a column that does not exist or does not fit the rule, and for too many parts
 */
function partsOf(rule, predictions, columns, earlier = []) {
    const columnOf = (name) => (0,unit_columns/* columnNamed */.c)(name, predictions, columns);
    switch (rule.kind) {
        case 'condition': {
            const examples = rowsWhere(rule, (0,tasks/* unitCount */.q3)(predictions), columnOf);
            return { parts: [{ kind: 'condition', by: rule.text, value: rule.name, examples }], notes: [] };
        }
        case 'buckets':
            return listed(rule, labelledParts(rule.by, (0,slices_labelling/* byBucket */.Ct)(rule.by, rule.edges, columnOf(rule.by))));
        case 'values': {
            const labellings = rule.by.map((name) => (0,slices_labelling/* byValue */.d2)(columnOf(name)));
            const [only] = labellings;
            const labelling = labellings.length === 1 && only ? only : (0,slices_labelling/* crossed */.GT)(labellings);
            const by = rule.by.join(' × ');
            const parts = labelledParts(by, labelling);
            return listed(rule, [...parts, ...gone(parts, by, labelling, earlier)]);
        }
    }
}
function labelledParts(by, labelling) {
    const examples = (0,slices_labelling/* examplesOf */.Li)(labelling);
    return labelling.names.map((value, index) => ({
        kind: labelling.kind,
        by,
        value,
        examples: examples[index] ?? new Uint32Array(0),
    }));
}
/** Returns the values that the earlier test split had and this one does not. Quarters are cut anew in each split. */
function gone(parts, by, { kind }, earlier) {
    if (kind === 'quarter')
        return [];
    const present = new Set(parts.map(({ value }) => value));
    return earlier
        .filter((part) => part.kind === 'value' && part.by === by)
        .filter(({ value }) => value !== slices_labelling/* missingName */.Ws && !present.has(value))
        .map(({ value }) => ({ kind: 'value', by, value, examples: new Uint32Array(0) }));
}
function listed(rule, parts) {
    const [first] = parts;
    const least = rule['min-size'];
    const evaluated = parts.filter(({ examples }) => examples.length >= least);
    if (evaluated.length > mostParts && first)
        throw new user_error/* UserError */.yo({
            code: 'GATE_INVALID_GROUPS',
            found: `slices by ${JSON.stringify((0,format/* truncate */.xv)(first.by))} with ${(0,format/* formatCount */.B4)(evaluated.length)} values of ${least} examples or more`,
            expected: `at most ${(0,format/* formatCount */.B4)(mostParts)} slices of a rule`,
            hint: 'Slice by a column with fewer values, cut it into `buckets`, or raise `min-size`.',
        });
    const small = parts.filter(({ examples }) => examples.length > 0 && examples.length < least);
    if (small.length <= mostSmall || !first)
        return { parts, notes: [] };
    const bySize = small.toSorted((a, b) => b.examples.length - a.examples.length);
    const left = new Set(bySize.slice(mostSmall));
    return {
        parts: parts.filter((part) => !left.has(part)),
        notes: [
            `${(0,format/* formatCount */.B4)(small.length)} slices by ${JSON.stringify((0,format/* truncate */.xv)(first.by))} have fewer than ${least} examples, too few to be compared; the ${mostSmall} largest of them are listed.`,
        ],
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/plan.js







/**
 * Returns the plan of a gate.
 * @throws UserError for a metric or column that does not exist, and for limits that every model meets or misses
 */
function planOf({ require, compare, slices }, metricSet, predictions, { costs, columns, baselineSlices }) {
    const primary = (0,tasks/* primaryMetric */.Pn)(predictions);
    const requirements = require.map((requirement, index) => (0,user_error/* atConfigPath */.$B)(['gate', 'require', index], () => planRequirement(requirement, metricSet, costs)));
    const comparisons = (compare ?? (tasks/* tasks */.vB[predictions.kind].isComparedByDefault ? [defaultComparison] : [])).map((comparison, index) => (0,user_error/* atConfigPath */.$B)(['gate', 'compare', index], () => planComparison(comparison, comparison.metric ?? primary, metricSet, costs)));
    const named = [...requirements, ...comparisons].flatMap((planned) => 'metric' in planned ? [planned.metric] : []);
    const ruled = slices.map((rule, index) => (0,user_error/* atConfigPath */.$B)(['gate', 'slices', index], () => {
        const metric = metricSet.find(rule.metric ?? primary);
        (0,check_margin/* checkMargin */.r)({ kind: 'absolute', value: rule.margin }, metric);
        return { rule, metric, ...partsOf(rule, predictions, columns, baselineSlices) };
    }));
    return {
        requirements,
        comparisons,
        slices: ruled.flatMap(({ rule, metric, parts }) => parts.map((part) => ({ rule, metric, part }))),
        notes: [...wideMargins(comparisons, ruled), ...ruled.flatMap(({ notes }) => notes)],
        decided: new Set([
            ...comparisons.flatMap((planned) => (planned.kind === 'metric' ? [planned.metric.name] : [])),
            ...requirements.flatMap((planned) => planned.kind === 'metric' && planned.requirement.kind === 'bound' ? [planned.metric.name] : []),
        ]),
        metrics: [...new Map([...metricSet.available, ...named].map((metric) => [metric.name, metric])).values()],
    };
}
function wideMargins(comparisons, slices) {
    return [
        ...comparisons.map((planned) => planned.kind === 'metric' && planned.hypothesis.kind === 'non-inferiority'
            ? (0,check_margin/* wideMarginWarning */.k)(planned.hypothesis.margin, planned.metric)
            : null),
        ...slices.map(({ rule, metric }) => (0,check_margin/* wideMarginWarning */.k)({ kind: 'absolute', value: rule.margin }, metric)),
    ].filter((warning) => warning !== null);
}
/** The comparison of the primary metric, used if the gate has no comparisons. */
const defaultComparison = { test: 'non-inferiority', confidence: 0.95 };
const defaultMargin = { kind: 'absolute', value: 0.005 };
function planComparison(comparison, name, metricSet, costs) {
    const { confidence } = comparison;
    const budget = (0,metrics_budget/* budgetOf */.n)(name);
    const cost = budget && costs[budget.name];
    if (budget && cost)
        return { kind: 'budget', budget, cost, hypothesis: hypothesisOf(comparison, name, null), confidence };
    const metric = metricSet.find(name);
    const usual = metric.unit === 'fraction' && metric.range[1] === 1 ? defaultMargin : null;
    const hypothesis = hypothesisOf(comparison, name, usual);
    if (hypothesis.kind === 'non-inferiority')
        (0,check_margin/* checkMargin */.r)(hypothesis.margin, metric);
    return { kind: 'metric', metric, hypothesis, confidence };
}
function hypothesisOf({ test: kind, margin }, name, usual) {
    if (kind === 'superiority')
        return { kind };
    const given = margin ?? usual;
    if (given !== null)
        return { kind, margin: given };
    throw new user_error/* UserError */.yo({
        code: 'GATE_INVALID_COMPARISON',
        found: `a comparison of ${name} without a margin`,
        expected: 'an acceptable loss, in the units of the metric or in percent of the baseline',
        hint: `Add a margin under gate.compare: {metric: ${name}, margin: 2%}.`,
    });
}
function planRequirement(requirement, metricSet, costs) {
    const { metric: name } = requirement;
    const budget = (0,metrics_budget/* budgetOf */.n)(name);
    const cost = budget && costs[budget.name];
    if (budget && cost) {
        checkPlain(requirement);
        return { kind: 'budget', requirement, budget, cost };
    }
    if (!metricSet.has(name))
        throw (0,metric_errors/* unknownMetric */.T)(name, [...metricSet.names, ...(0,cost_measurement/* namesOf */.e)(costs)]);
    const found = metricSet.lookup(name);
    if (found.kind === 'without-baseline') {
        checkSense(requirement, found.info);
        return { kind: found.kind, requirement, info: found.info };
    }
    checkSense(requirement, found.metric);
    return { kind: 'metric', requirement, metric: found.metric };
}
function checkPlain({ kind, metric, operator, value }) {
    if (kind === 'bound')
        throw new user_error/* UserError */.yo({
            code: 'GATE_INVALID_BOUND',
            found: `a confidence bound on ${metric}`,
            expected: 'a plain limit, since it is not estimated from the test split',
            hint: `Write ${JSON.stringify(`${metric} ${operator} ${value}`)}.`,
        });
}
/**
 * Checks the limit of a requirement.
 * @throws UserError for a value that every model meets or misses, and for a bound on the wrong side
 */
function checkSense({ text, value, kind, operator }, info) {
    const [least, greatest] = info.range;
    if (value < least || value > greatest)
        throw new user_error/* UserError */.yo({
            code: 'GATE_INVALID_BOUND',
            found: `${JSON.stringify(text.trim())} in the gate`,
            expected: `a value of ${info.name} between ${least} and ${greatest}`,
            hint: info.unit === 'fraction'
                ? `Write it as a fraction or in percent: ${value / 100} or ${value}%.`
                : 'Correct the value.',
        });
    const useful = info.better === 'higher' ? '>=' : '<=';
    if (kind === 'bound' && operator !== useful)
        throw new user_error/* UserError */.yo({
            code: 'GATE_INVALID_BOUND',
            found: `${operator === '>=' ? 'at-least' : 'at-most'} for ${info.name}, which is better if ${info.better}`,
            expected: info.better === 'higher' ? 'at-least' : 'at-most',
            hint: 'Limit the metric on the side where it gets worse.',
        });
}


/***/ }),

/***/ 68017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   js: () => (/* binding */ requestedSeeds),
/* harmony export */   oc: () => (/* binding */ explainSeeds),
/* harmony export */   uL: () => (/* binding */ requireSeeds)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Returns the number of models of each side that the gate requires. */
function requestedSeeds({ replicates }) {
    return replicates ?? 1;
}
/**
 * Checks the number of models.
 * @throws UserError for more or fewer models than the gate requires
 */
function requireSeeds(gate, side, given) {
    const required = requestedSeeds(gate);
    if (given === required)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_INVALID_REPLICATES',
        found: `${given} ${given === 1 ? 'model' : 'models'} as the ${side}, and gate.replicates ${gate.replicates === undefined ? 'is not set' : `is ${required}`}`,
        expected: required === 1
            ? 'one model, since the gate sets no `replicates`'
            : `${required} models of each side, each trained with another seed`,
        hint: given > 1
            ? `Write \`replicates: ${given}\` under gate, or pass ${required} ${required === 1 ? 'model' : 'models'}.`
            : `Pass ${required} models, one per line or with a \`*\` pattern; or remove \`gate.replicates\`.`,
    });
}
/** Returns the reason why a baseline of an earlier run has another number of seeds than required; null if it has as many. */
function explainSeeds(gate, given) {
    const required = requestedSeeds(gate);
    return given === required
        ? null
        : `the baseline has ${given === 1 ? 'one model' : `${given} models, one for each seed,`} and the gate requires ${required === 1 ? 'one' : `${required} seeds`}`;
}


/***/ }),

/***/ 33447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ byBucket),
/* harmony export */   GT: () => (/* binding */ crossed),
/* harmony export */   Li: () => (/* binding */ examplesOf),
/* harmony export */   Ws: () => (/* binding */ missingName),
/* harmony export */   d2: () => (/* binding */ byValue)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** Name of the part of examples without a value. */
const missingName = '(missing)';
/** Largest number of distinct numbers that are parts of their own; more are cut into quarters. */
const mostNumbers = 12;
/** Groups examples with equal values. A column of many distinct numbers is cut at its quartiles. */
function byValue({ values, categories = [] }) {
    const numbers = values.flatMap((value) => (typeof value === 'number' ? [value] : []));
    if (new Set(numbers).size > mostNumbers)
        return byQuarter(values, numbers);
    const found = values.map((value) => (value === null ? missingName : String(value)));
    const known = new Set(categories);
    const others = [...new Set(found)].filter((name) => !known.has(name)).sort(naturally);
    return labelled(found, [...categories, ...others], 'value');
}
function byQuarter(values, numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    const at = (fraction) => sorted[Math.floor(fraction * (sorted.length - 1))] ?? NaN;
    const [low, middle, high] = [at(0.25), at(0.5), at(0.75)];
    const names = [
        `≤ ${text(low)}`,
        `${text(low)} to ${text(middle)}`,
        `${text(middle)} to ${text(high)}`,
        `> ${text(high)}`,
    ];
    const nameOf = (value) => names[[low, middle, high].findIndex((edge) => value <= edge)] ?? names[3] ?? '';
    const found = values.map((value) => {
        if (value === null)
            return missingName;
        return typeof value === 'number' ? nameOf(value) : String(value);
    });
    const others = [...new Set(found)].filter((name) => !names.includes(name)).sort(naturally);
    const present = new Set(found);
    return labelled(found, [...names.filter((name) => present.has(name)), ...others], 'quarter');
}
/**
 * Cuts numbers at given edges; each edge belongs to the part above it.
 * @throws UserError for values that are not numbers
 */
function byBucket(column, edges, { values }) {
    const odd = values.filter((value) => value !== null && typeof value !== 'number');
    if (odd.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'GATE_INVALID_SLICE',
            found: `${odd.length} of ${values.length} values of the column ${JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(column))} that are not numbers, the first ${JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(String(odd[0])))}`,
            expected: 'numbers, since buckets are intervals of numbers',
            hint: 'Remove `buckets` from this rule of gate.slices to get a slice for each value, or correct the column.',
        });
    const names = [
        `< ${edges[0] ?? ''}`,
        ...edges.slice(1).map((edge, index) => `${edges[index] ?? ''} to < ${edge}`),
        `≥ ${edges.at(-1) ?? ''}`,
    ];
    const found = values.map((value) => typeof value === 'number' ? (names[edges.filter((edge) => edge <= value).length] ?? '') : missingName);
    return labelled(found, found.includes(missingName) ? [...names, missingName] : names, 'bucket');
}
/** Crosses labellings. Only combinations with examples are parts, since most others could never have any. */
function crossed(labellings) {
    const [first] = labellings;
    const size = first?.codes.length ?? 0;
    const rows = Array.from({ length: size }, (_, row) => labellings.map(({ codes }) => codes[row] ?? 0));
    const byKey = new Map(rows.map((codes) => [codes.join(), codes]));
    const present = [...byKey].sort(([, a], [, b]) => compareCodes(a, b));
    const indexOf = new Map(present.map(([key], index) => [key, index]));
    return {
        names: present.map(([, codes]) => codes.map((code, index) => labellings[index]?.names[code] ?? '').join(' × ')),
        codes: Int32Array.from(rows, (codes) => indexOf.get(codes.join()) ?? 0),
        kind: labellings.some(({ kind }) => kind === 'quarter') ? 'quarter' : 'value',
    };
}
function compareCodes(a, b) {
    const position = a.findIndex((code, index) => code !== b[index]);
    return position < 0 ? 0 : (a[position] ?? 0) - (b[position] ?? 0);
}
function labelled(found, names, kind) {
    const indexOf = new Map(names.map((name, index) => [name, index]));
    return { names, codes: Int32Array.from(found, (name) => indexOf.get(name) ?? 0), kind };
}
/** Returns the examples of each part. */
function examplesOf({ names, codes }) {
    const indices = names.map(() => []);
    for (const [example, code] of codes.entries())
        indices[code]?.push(example);
    return indices.map((own) => Uint32Array.from(own));
}
function text(value) {
    return String(Number(value.toPrecision(4)));
}
function naturally(a, b) {
    return a.localeCompare(b, 'en', { numeric: true });
}


/***/ }),

/***/ 39540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unknownColumn)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34585);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);


function unknownColumn(name, known) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_UNKNOWN_COLUMN',
        found: `the column ${JSON.stringify(name)} in the gate, which the dataset does not have`,
        expected: known.join(', '),
        hint: (0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, known) ?? 'Name one of these in the gate.',
    });
}


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ columnsByUnit),
/* harmony export */   c: () => (/* binding */ columnNamed)
/* harmony export */ });
/* harmony import */ var _config_gate_slice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45826);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _example_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65983);
/* harmony import */ var _slice_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39540);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33604);





/**
 * Returns columns with one value for each example, query or sequence.
 * @param names the columns of slices and groups
 * @throws UserError for a column whose values differ within a query or a sequence
 */
function columnsByUnit(predictions, columns, names) {
    const units = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsOf */ .$J)(predictions);
    if (!units)
        return columns;
    const rows = (0,_example_units_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsByUnit */ .P)(units);
    return Object.fromEntries(Object.entries(columns).flatMap(([name, column]) => names.includes(name)
        ? [[name, { ...column, values: rows.map((own) => valueOfUnit(name, column, own, predictions)) }]]
        : []));
}
function valueOfUnit(name, { values }, rows, predictions) {
    const [first = -1] = rows;
    const value = values[first] ?? null;
    const other = rows.find((row) => (values[row] ?? null) !== value);
    if (other === undefined)
        return value;
    const { unit } = _tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasks */ .vB[predictions.kind];
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'GATE_INVALID_SLICE',
        found: `different values of ${JSON.stringify(name)} within one ${unit}, at ${JSON.stringify(predictions.ids[first])} and ${JSON.stringify(predictions.ids[other])}`,
        expected: `the same value in all rows of a ${unit}`,
        hint: `Name a column under gate.slices that has one value for each ${unit}.`,
    });
}
/**
 * Returns a column of the test split, or the labels as one.
 * @throws UserError for a column that the dataset does not have
 */
function columnNamed(by, predictions, columns) {
    if (by === _config_gate_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .labelName */ ._H)
        return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .labelColumnOf */ .CN)(predictions) ?? noLabelColumn(predictions);
    const column = Object.hasOwn(columns, by) ? columns[by] : undefined;
    if (!column)
        throw (0,_slice_column_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownColumn */ .R)(by, [_config_gate_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .labelName */ ._H, ...Object.keys(columns)]);
    if (column.values.length !== (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .unitCount */ .q3)(predictions))
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'PREDICTIONS_COUNT_MISMATCH',
            found: `${column.values.length} values of ${JSON.stringify(by)} for ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .unitCount */ .q3)(predictions)} examples`,
            expected: 'one value for each example',
            hint: 'Make the predictions again with the dataset that is evaluated.',
        });
    return column;
}
function noLabelColumn(predictions) {
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'GATE_RULE_NOT_APPLICABLE',
        found: `slices by label for the task ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .taskOf */ .Xb)(predictions)}`,
        expected: 'slices by a column, since a query or a sequence has many labels',
        hint: 'Name a column under gate.slices that has one value for each query or sequence.',
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _config_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78802);
/* harmony import */ var _dataset_arrow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61651);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44181);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64352);
/* harmony import */ var _gate_columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96599);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84204);










/** Returns the name of the file of a seed, which is a valid prediction file. The artifact has one file, or one for each seed. */
function predictionsFile(seed) {
    return seed === 0 ? 'predictions.arrow' : `predictions-${seed + 1}.arrow`;
}
const predictionsDetails = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    /** Name of the pipeline, and id of the gate in it. */
    name: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    gate: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(_config_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB),
    rows: zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr().nonnegative(),
    /** Number of models, each trained with another seed; one if left out. */
    seeds: zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr().min(2).optional(),
    /** Digest of the examples with their labels, independent of the model. */
    examples: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestSchema */ .er,
});
/** Seals predictions, so that later runs can compare with them. */
function writePredictions(folder, { name, gate, tables, columns, run }) {
    const [table] = tables;
    const details = {
        name,
        gate,
        task: table.task,
        rows: (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .labelsOf */ .PC)(table).labels.length,
        ...(tables.length > 1 && { seeds: tables.length }),
        examples: (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .examplesDigest */ .Eg)(table),
    };
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .writeArtifact */ .w6)(folder, async (draft) => {
        for (const [seed, own] of tables.entries())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, predictionsFile(seed)), (0,_dataset_arrow_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeArrow */ ._8)((0,_gate_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .columnsToKeep */ .mY)(own, seed === 0 ? columns : {})));
        return {
            kind: 'predictions',
            details,
            parents: {},
            config: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfJson */ .Qs)({ name, gate, task: table.task }),
            run,
        };
    });
}
/**
 * Opens an artifact of predictions.
 * @throws UserError if it is missing, altered or not an artifact of predictions
 */
function openPredictions(folder) {
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .openArtifact */ .HI)(folder, 'predictions', predictionsDetails);
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
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34585);
/* harmony import */ var _config_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78802);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72977);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10270);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84204);
/* harmony import */ var _tables_table_columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66622);







/**
 * Checks that the file has the columns that the gate uses.
 * @throws UserError for a missing column
 */
function requireColumns({ columns, rows }, gate) {
    const [absent, ...others] = (0,_config_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsToRead */ .Ro)(gate).filter((name) => !columns.has(name));
    if (absent === undefined)
        return;
    const file = rows[0]?.source.shown ?? 'the prediction file';
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'GATE_UNKNOWN_COLUMN',
        found: `no column ${[absent, ...others].join(', ')} in ${file}, which has ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .namesText */ .cb)(columns.keys())}`,
        expected: 'every column that `gate.slices`, `gate.cluster-by` and `gate.metrics` name',
        hint: (0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(absent, [...columns.keys()]) ??
            `Correct the name in the gate, or add the column to ${file}.`,
    });
}
/**
 * Returns the columns of the gate that a file has.
 * @throws UserError for texts too long to show
 */
function presentColumns(table, gate) {
    const present = (0,_config_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsToRead */ .Ro)(gate).filter((name) => table.columns.has(name));
    return Object.fromEntries(present.map((name) => [name, sliceColumn(table, name)]));
}
/** Returns numbers if all values are numbers, else texts. */
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
            code: 'GATE_INVALID_GROUPS',
            found: `${long} values of the column ${name} longer than ${_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .longestName */ .YG} characters`,
            expected: 'values that a report can show',
            hint: 'Name another column under gate.slices, or add a column with shorter values.',
        });
    return { values };
}
/** Returns the table's own columns as `requiredColumns` names them, and those that the gate uses. */
function columnsToKeep(table, columns) {
    return withGateColumns((0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .taskColumns */ .xv)(table), columns);
}
/** Returns the columns of predictions, followed by further columns that the gate uses. */
function withGateColumns(own, columns) {
    const taken = new Set(own.map(({ name }) => name));
    return [
        ...own,
        ...Object.entries(columns).flatMap(([name, column]) => (taken.has(name) ? [] : [kept(name, column)])),
    ];
}
function kept(name, { values }) {
    return values.every((value) => value === null || typeof value === 'number')
        ? (0,_tables_table_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .numbers */ .nL)(name, Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)))
        : (0,_tables_table_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .texts */ .Te)(name, values.map((value) => (value === null ? null : String(value))));
}


/***/ }),

/***/ 84204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mU: () => (/* binding */ classNamesOf),
  Eg: () => (/* binding */ examplesDigest),
  al: () => (/* binding */ inOrder),
  PC: () => (/* binding */ labelsOf),
  M$: () => (/* binding */ parseTable),
  v8: () => (/* binding */ predictionColumns),
  yJ: () => (/* binding */ predictionsIn),
  xv: () => (/* binding */ taskColumns)
});

// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/dataset/columns.js
var columns = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/predictions/cells.js
var cells = __webpack_require__(72977);
// EXTERNAL MODULE: ./build/core/js/src/predictions/file-format.js
var file_format = __webpack_require__(10270);
// EXTERNAL MODULE: ./build/core/js/src/predictions/tables/table-columns.js
var table_columns = __webpack_require__(66622);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables/row-names.js

/** Returns the order of two rows by the names in a column. */
function orderByName(file, column) {
    const names = (0,cells/* cellsOf */.nc)(file, column).map((cell) => (0,cells/* nameOf */.Vb)(cell) ?? '');
    return (a, b) => compare(names[a] ?? '', names[b] ?? '');
}
/** Compares by code unit, which is the same on every machine. */
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** Returns the names that occur as label or prediction, each once. */
function seenNames({ label, prediction, }) {
    return [...new Set([...label, ...(prediction ?? [])])];
}
function indexByName(classes) {
    const indices = new Map(classes.map((name, index) => [name, index]));
    return (name) => indices.get(name) ?? -1;
}
/** Numbers names in the order of their first occurrence. */
function indicesOf(names) {
    const indexOf = indexByName([...new Set(names)]);
    return Int32Array.from(names, indexOf);
}
/** Returns `first/second`. A slash within a part is written as `\\/`, so that different pairs are different ids. */
function idsOf(first, second) {
    const part = (name) => String(name).replace(/[\\/]/g, '\\$&');
    return first.map((name, row) => `${part(name)}/${part(second[row] ?? '')}`);
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables/classification-table.js






const classificationTable = {
    parse: (file) => ({
        task: 'classification',
        ids: (0,cells/* namesIn */.wX)(file, 'example'),
        label: (0,cells/* namesIn */.wX)(file, 'label'),
        prediction: file.columns.has('prediction') ? (0,cells/* namesIn */.wX)(file, 'prediction') : null,
        scores: scoresIn(file),
    }),
    order: (file) => orderByName(file, 'example'),
    columns: classification_table_columns,
    examples: ({ ids, label }) => [ids, label],
    labels: ({ ids, label }) => ({ names: ids, labels: label }),
    classNames: (table) => [...seenNames(table), ...(table.scores?.keys() ?? [])],
    predictions,
    predictionColumns: (predictions, withScores) => [
        (0,table_columns/* texts */.Te)('example', predictions.ids),
        (0,table_columns/* classColumn */.$l)('label', predictions.labels, predictions.classes),
        ...(predictions.predicted ? [(0,table_columns/* classColumn */.$l)('prediction', predictions.predicted, predictions.classes)] : []),
        ...(withScores ? columnsOfScores(predictions) : []),
    ],
};
function scoresIn(table) {
    const columns = (0,cells/* scoreColumns */.OY)(table);
    if (columns.length === 0)
        return null;
    const scores = new Map(columns.map((column) => [classOf(column), (0,cells/* numbersIn */.MC)(table, column)]));
    if (scores.size === columns.length)
        return scores;
    throw new user_error/* UserError */.yo({
        code: 'PREDICTIONS_INVALID_COLUMNS',
        found: `${columns.length - scores.size} columns of scores for a class that already has one`,
        expected: 'one column of scores for each class',
        hint: 'Correct the header of the prediction file.',
    });
}
function classOf(column) {
    const name = (0,cells/* nameOf */.Vb)(column.slice(file_format/* scorePrefix */.TD.length)) ?? '';
    if (name !== '' && name.length <= file_format/* longestName */.YG)
        return name;
    throw new user_error/* UserError */.yo({
        code: 'PREDICTIONS_INVALID_COLUMNS',
        found: `a column of scores for a class with a name of ${name.length} characters`,
        expected: `a name of 1 to ${file_format/* longestName */.YG} characters after "${file_format/* scorePrefix */.TD}"`,
        hint: 'Correct the header of the prediction file.',
    });
}
function classification_table_columns({ ids, label, prediction, scores }) {
    return [
        (0,table_columns/* texts */.Te)('example', ids),
        (0,table_columns/* texts */.Te)('label', label),
        ...(prediction ? [(0,table_columns/* texts */.Te)('prediction', prediction)] : []),
        ...[...(scores ?? [])]
            .map(([name, values]) => (0,table_columns/* numbers */.nL)(`${file_format/* scorePrefix */.TD}${name}`, values))
            .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ];
}
function predictions(table, all) {
    const classes = classesOf(table, all);
    const indexOf = indexByName(classes);
    const { scores } = table;
    return {
        kind: 'class',
        ids: table.ids,
        classes,
        labels: Int32Array.from(table.label, indexOf),
        predicted: table.prediction && Int32Array.from(table.prediction, indexOf),
        scores: scores &&
            interleaved(classes.map((name) => columnOf(scores, name)), table.ids.length),
    };
}
function columnOf(scores, name) {
    const column = scores.get(name);
    if (column)
        return column;
    throw new TypeError(`no scores of ${name}`);
}
/** Rows of a tile: a cache line of float64. */
const tileRows = 8;
/** Returns the columns as one array, example after example. */
function interleaved(columns, size) {
    const width = columns.length;
    const values = new Float64Array(size * width);
    // A tile of rows, so that both the columns and the values stay in the cache of the processor.
    for (let start = 0; start < size; start += tileRows) {
        const end = Math.min(size, start + tileRows);
        for (const [column, numbers] of columns.entries())
            for (let example = start; example < end; example++)
                values[example * width + column] = numbers[example] ?? NaN;
    }
    return values;
}
function classesOf(table, all) {
    if (table.scores) {
        const { scores } = table;
        refuseUnscored(seenNames(table).filter((name) => !scores.has(name)));
        return (0,columns/* categoriesOf */.SM)(scores.keys());
    }
    const seen = [...new Set(all.filter(({ scores }) => scores === null).flatMap(seenNames))];
    const scored = [...(all.find(({ scores }) => scores !== null)?.scores?.keys() ?? [])];
    return (0,columns/* categoriesOf */.SM)(seen.every((name) => scored.includes(name)) ? scored : seen);
}
function refuseUnscored(names) {
    if (names.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'PREDICTIONS_INVALID_COLUMNS',
        found: `${names.length} classes without a column of scores: ${(0,cells/* namesText */.cb)(names)}`,
        expected: 'a column score.<class> for every class that is a label or a prediction',
        hint: 'Add the columns, or remove all scores and provide only the predicted classes.',
    });
}
/** Returns the columns of scores. With two classes, only the second's scores may be available. */
function columnsOfScores({ scores, classes, ids }) {
    if (!scores)
        return [];
    const width = scores.length / ids.length;
    return classes.map((name, index) => (0,table_columns/* numbers */.nL)(`${file_format/* scorePrefix */.TD}${name}`, Float64Array.from(ids, (_, row) => width === classes.length
        ? (scores[row * width + index] ?? NaN)
        : index === 1
            ? (scores[row] ?? NaN)
            : 1 - (scores[row] ?? NaN))));
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables/ranking-table.js



const rankingTable = {
    parse: (file) => ({
        task: 'ranking',
        queries: (0,cells/* namesIn */.wX)(file, 'query'),
        items: (0,cells/* namesIn */.wX)(file, 'item'),
        relevance: (0,cells/* numbersIn */.MC)(file, 'relevance'),
        score: (0,cells/* numbersIn */.MC)(file, 'score'),
    }),
    order: (file) => {
        const [byQuery, byItem] = [orderByName(file, 'query'), orderByName(file, 'item')];
        return (a, b) => byQuery(a, b) || byItem(a, b);
    },
    columns: ({ queries, items, relevance, score }) => [
        (0,table_columns/* texts */.Te)('query', queries),
        (0,table_columns/* texts */.Te)('item', items),
        (0,table_columns/* numbers */.nL)('relevance', relevance),
        (0,table_columns/* numbers */.nL)('score', score),
    ],
    examples: ({ queries, items, relevance }) => [queries, items, Array.from(relevance)],
    labels: ({ queries, items, relevance }) => ({
        names: queries.map((query, row) => [query, items[row]]),
        labels: relevance,
    }),
    classNames: () => [],
    predictions: ({ queries, items, relevance, score }) => ({
        kind: 'ranking',
        ids: idsOf(queries, items),
        queries: indicesOf(queries),
        relevance,
        scores: score,
    }),
    predictionColumns: ({ ids, queries, relevance, scores }) => [
        (0,table_columns/* texts */.Te)('example', ids),
        (0,table_columns/* numbers */.nL)('query', queries),
        (0,table_columns/* numbers */.nL)('relevance', relevance),
        (0,table_columns/* numbers */.nL)('score', scores),
    ],
};

;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables/regression-table.js



const regressionTable = {
    parse: (file) => ({
        task: 'regression',
        ids: (0,cells/* namesIn */.wX)(file, 'example'),
        label: (0,cells/* numbersIn */.MC)(file, 'label'),
        prediction: (0,cells/* numbersIn */.MC)(file, 'prediction'),
    }),
    order: (file) => orderByName(file, 'example'),
    columns: ({ ids, label, prediction }) => [
        (0,table_columns/* texts */.Te)('example', ids),
        (0,table_columns/* numbers */.nL)('label', label),
        (0,table_columns/* numbers */.nL)('prediction', prediction),
    ],
    examples: ({ ids, label }) => [ids, Array.from(label)],
    labels: ({ ids, label }) => ({ names: ids, labels: label }),
    classNames: () => [],
    predictions: ({ ids, label, prediction }) => ({ kind: 'number', ids, labels: label, values: prediction }),
    predictionColumns: ({ ids, labels, values }) => [
        (0,table_columns/* texts */.Te)('example', ids),
        (0,table_columns/* numbers */.nL)('label', labels),
        (0,table_columns/* numbers */.nL)('prediction', values),
    ],
};

;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables/sequence-table.js




const sequenceTable = {
    parse: (file) => ({
        task: 'sequence',
        examples: (0,cells/* namesIn */.wX)(file, 'example'),
        positions: (0,cells/* positionsIn */.YH)(file, 'position'),
        label: (0,cells/* namesIn */.wX)(file, 'label'),
        prediction: (0,cells/* namesIn */.wX)(file, 'prediction'),
    }),
    order: (file) => {
        const byExample = orderByName(file, 'example');
        const positions = (0,cells/* cellsOf */.nc)(file, 'position').map(cells/* numberOf */.rl);
        return (a, b) => byExample(a, b) || (positions[a] ?? 0) - (positions[b] ?? 0);
    },
    columns: ({ examples, positions, label, prediction }) => [
        (0,table_columns/* texts */.Te)('example', examples),
        (0,table_columns/* numbers */.nL)('position', positions),
        (0,table_columns/* texts */.Te)('label', label),
        (0,table_columns/* texts */.Te)('prediction', prediction),
    ],
    examples: ({ examples, positions, label }) => [examples, Array.from(positions), label],
    labels: ({ examples, positions, label }) => ({
        names: examples.map((example, row) => [example, positions[row]]),
        labels: label,
    }),
    classNames: seenNames,
    predictions: sequence_table_predictions,
    predictionColumns: ({ ids, sequences, labels, predicted, classes }) => [
        (0,table_columns/* texts */.Te)('example', ids),
        (0,table_columns/* numbers */.nL)('sequence', sequences),
        (0,table_columns/* classColumn */.$l)('label', labels, classes),
        (0,table_columns/* classColumn */.$l)('prediction', predicted, classes),
    ],
};
function sequence_table_predictions({ examples, positions, label, prediction }, all) {
    const classes = (0,columns/* categoriesOf */.SM)(all.flatMap(seenNames));
    const indexOf = indexByName(classes);
    return {
        kind: 'sequence',
        ids: idsOf(examples, positions),
        sequences: indicesOf(examples),
        classes,
        labels: Int32Array.from(label, indexOf),
        predicted: Int32Array.from(prediction, indexOf),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables.js





const tables = {
    classification: classificationTable,
    regression: regressionTable,
    ranking: rankingTable,
    sequence: sequenceTable,
};
const tablesByKind = {
    class: classificationTable,
    number: regressionTable,
    ranking: rankingTable,
    sequence: sequenceTable,
};
/** Returns predictions as columns, in the form of a file. */
function predictionColumns(predictions, withScores) {
    return tablesByKind[predictions.kind].predictionColumns(predictions, withScores);
}
/**
 * Parses a prediction file.
 * @throws UserError for values that do not fit the task
 */
function parseTable(file, task) {
    return tables[task].parse(file);
}
/** Returns the rows sorted by their ids. Rows of a query or a sequence are adjacent, and a sequence keeps its own order. */
function inOrder(table, task) {
    const order = table.rows.map((_, row) => row).sort(tables[task].order(table));
    if (order.every((row, index) => row === index))
        return table;
    return {
        ...table,
        rows: order.flatMap((row) => table.rows[row] ?? []),
        columns: new Map([...table.columns].map(([name, column]) => [name, rowsOfColumn(column, order)])),
    };
}
function rowsOfColumn(column, order) {
    if (!(column instanceof Float64Array))
        return order.map((row) => column[row] ?? null);
    const values = new Float64Array(order.length);
    for (let index = 0; index < order.length; index++)
        values[index] = column[order[index] ?? 0] ?? NaN;
    return values;
}
/** Returns the table's own columns, as files of its task have them. */
function taskColumns(table) {
    return tables[table.task].columns(table);
}
/** Returns the digest of the test split, which is equal for all models with the same examples and labels. */
function examplesDigest(table) {
    return (0,digest/* digestOfJson */.Qs)([table.task, ...tables[table.task].examples(table)]);
}
/** Returns a name for each row, and its label. */
function labelsOf(table) {
    return tables[table.task].labels(table);
}
/** Returns the names of all classes that occur; none if labels are numbers. */
function classNamesOf(table) {
    return tables[table.task].classNames(table);
}
/**
 * Returns the predictions of a table.
 * @param all the tables of both models and all their seeds, including this one
 */
function predictionsIn(table, all) {
    return tables[table.task].predictions(table, all.filter(isOf(table.task)));
}
function isOf(task) {
    return (table) => table.task === task;
}


/***/ }),

/***/ 66622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ classColumn),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   nL: () => (/* binding */ numbers)
/* harmony export */ });
function texts(name, values) {
    return { kind: 'text', name, values };
}
function numbers(name, values) {
    return { kind: 'number', name, values: Float64Array.from(values) };
}
/** Returns a column with the names of class indices. */
function classColumn(name, indices, classes) {
    return texts(name, Array.from(indices, (index) => classes[index] ?? null));
}


/***/ }),

/***/ 56756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
/**
 * Returns the sections that fit completely. Only the first section, which contains the outcome, may be cut.
 * @param limit in bytes
 */
function fitSections(sections, limit) {
    const whole = sections.join('\n\n');
    if (Buffer.byteLength(whole) <= limit)
        return whole;
    const pointer = '\n\n_The rest is in `report.html` of the report artifact._';
    const room = limit - Buffer.byteLength(pointer);
    const kept = [];
    for (const part of sections) {
        if (kept.length === 0 && part !== sections[0])
            break;
        if (Buffer.byteLength([...kept, part].join('\n\n')) <= room)
            kept.push(part);
    }
    return `${kept.length > 0 ? kept.join('\n\n') : cut(sections[0] ?? '', room)}${pointer}`;
}
function cut(text, bytes) {
    const whole = Buffer.from(text);
    const decoder = new TextDecoder('utf-8');
    return `${decoder.decode(whole.subarray(0, Math.max(0, bytes - 3)), { stream: true })}…`;
}


/***/ }),

/***/ 1785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ flippedNames)
/* harmony export */ });
/** Returns the names of the examples with changed predictions. */
function flippedNames({ broken, fixed }) {
    return [...broken.examples, ...fixed.examples].map(({ id }) => id);
}


/***/ }),

/***/ 64605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ policyLines)
/* harmony export */ });
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54830);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91389);


/** Returns the lines about a pull request that changes its own evaluation; empty for every other verdict. */
function policyLines({ policy }) {
    if (policy === null)
        return [];
    const { gate, testSplit, base, proposed, allowed, label } = policy;
    const at = ['Verdict with the gate of the base ', new _short_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .ShortCommit */ .i(policy.baseCommit), ': '];
    return [
        ...gate.map((change) => [`This pull request ${change}.`]),
        ...(testSplit === null ? [] : [[`This pull request replaces the test split: ${testSplit}.`]]),
        base.outcome === null
            ? [...at, `not evaluated, ${base.reason}.`]
            : [...at, `${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWords */ .wX[base.outcome]}. ${base.reason}.`],
        [`Verdict with the gate of this pull request: ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWords */ .wX[proposed.outcome]}. ${proposed.reason}.`],
        [
            allowed
                ? `The label ${label} is set: only the second verdict counts.`
                : `Both verdicts must accept the candidate. If the change is intended, a maintainer adds the label ${label} and runs the job again.`,
        ],
    ];
}


/***/ }),

/***/ 42100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ foldRepeated)
/* harmony export */ });
/** Values that differ by less are equal: averages over classes round differently. */
const tolerance = 1e-9;
/** Separates the rows that have the same values as the first row for the candidate and for the baseline. */
function foldRepeated(rows) {
    const [first] = rows;
    if (!first)
        return { distinct: [], repeated: [], first: '' };
    const repeats = (row) => row !== first && isEqual(row, first);
    return {
        distinct: rows.filter((row) => !repeats(row)),
        repeated: rows.filter(repeats),
        first: first.title,
    };
}
function isEqual(a, b) {
    return (a.unit === b.unit &&
        a.better === b.better &&
        areClose(a.candidate.value, b.candidate.value) &&
        (a.baseline === null || b.baseline === null
            ? a.baseline === b.baseline
            : areClose(a.baseline, b.baseline)));
}
function areClose(a, b) {
    return Math.abs(a - b) <= tolerance;
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

/***/ 21404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ ofFirstSeed),
/* harmony export */   _V: () => (/* binding */ spreadsOf),
/* harmony export */   lp: () => (/* binding */ comparedText)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66528);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);


/** Returns the scope of the comparisons: these two models, or the change that made them. */
function comparedText({ replicates }) {
    return replicates === null
        ? 'This compares two trained models. A different training seed could change the result; gate.replicates averages over several seeds.'
        : `${replicates} candidate and ${replicates} baseline models were compared, each trained with its own seed. Each gain is the difference of the means, and its interval includes the variation between seeds.`;
}
/** Parts of the report that show only the first seed, for a verdict of several seeds. */
const ofFirstSeed = 'Groups, confusion matrix, changed predictions, curves, calibration and training show the models of the first seed.';
/** Returns the spreads of each metric that is required or compared. */
function spreadsOf({ metrics, comparisons, requirements }) {
    const named = new Set([...comparisons, ...requirements].map(({ metric }) => metric));
    return metrics.filter(({ metric }) => named.has(metric)).flatMap(spreadsOfMetric);
}
function spreadsOfMetric({ title, unit, seeds }) {
    if (!seeds)
        return [];
    const sides = [
        { side: 'Candidate', values: seeds.candidate },
        ...(seeds.baseline ? [{ side: 'Baseline', values: seeds.baseline }] : []),
    ];
    return sides.map(({ side, values }) => ({
        title,
        side,
        mean: (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)((0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .h)(values), unit),
        deviation: deviationText(deviationOf(values), unit),
        each: values.map((value) => (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, unit)),
    }));
}
function deviationText(deviation, unit) {
    return unit === 'fraction' ? `${(deviation * 100).toFixed(2)} points` : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(deviation, unit);
}
function deviationOf(values) {
    const mean = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .h)(values);
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}


/***/ }),

/***/ 61643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/core/js/src/dataset/combined-columns.js
var combined_columns = __webpack_require__(64577);
// EXTERNAL MODULE: ./build/core/js/src/gate/reason.js
var reason = __webpack_require__(97133);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/budget-table.js



/** Returns the sizes and measured costs of the models as a table; null without budget rows. */
function budgetTable({ budgets: { rows } }) {
    if (rows.length === 0)
        return null;
    return (0,markdown/* table */.tp)(['Budget', 'Candidate', 'Baseline', 'Measurements'], rows.map(({ metric, unit, candidate, baseline, samples }) => [
        (0,budget/* budgetOf */.n)(metric)?.title ?? metric,
        (0,format/* formatValue */.Fl)(candidate, unit),
        baseline === null ? '' : (0,format/* formatValue */.Fl)(baseline, unit),
        samples === null ? '' : (0,format/* formatCount */.B4)(samples),
    ]), [1, 2, 3]);
}

// EXTERNAL MODULE: ./build/core/js/src/report/example-names.js
var example_names = __webpack_require__(71955);
// EXTERNAL MODULE: ./build/core/js/src/report/flipped-names.js
var flipped_names = __webpack_require__(1785);
;// CONCATENATED MODULE: ./build/core/js/src/report/fairness-markdown.js


/** Returns the rates of each group, of the candidate and in brackets of the baseline. */
function fairnessMarkdown(rows) {
    return rows.length === 0 ? null : (0,markdown/* blocks */.Bv)(...rows.map(groupTable));
}
function groupTable({ by, positive, groups }) {
    const given = positive === null ? [] : [`Predicted ${positive}`, 'True positive', 'False positive'];
    const body = (0,markdown/* table */.tp)(['Group', 'Examples', 'Accuracy', ...given], groups.map((group) => [
        group.name,
        (0,format/* formatCount */.B4)(group.size),
        rateCell(group, 'accuracy'),
        ...(positive === null
            ? []
            : [rateCell(group, 'selection'), rateCell(group, 'truePositive'), rateCell(group, 'falsePositive')]),
    ]), [1, 2, 3, 4, 5]);
    return (0,markdown/* details */.zH)(`Groups by ${by}: candidate (baseline)`, body);
}
function rateCell({ candidate, baseline }, rate) {
    const text = (value) => (0,markdown/* optional */.lq)(value, (known) => (0,format/* formatValue */.Fl)(known, 'fraction'));
    return baseline === null ? text(candidate[rate]) : `${text(candidate[rate])} (${text(baseline[rate])})`;
}

// EXTERNAL MODULE: ./build/core/js/src/report/guidance.js
var guidance = __webpack_require__(85756);
// EXTERNAL MODULE: ./build/core/js/src/report/fit-sections.js
var fit_sections = __webpack_require__(56756);
// EXTERNAL MODULE: ./build/core/js/src/report/repeated-metrics.js
var repeated_metrics = __webpack_require__(42100);
// EXTERNAL MODULE: ./build/core/js/src/report/policy-change.js
var policy_change = __webpack_require__(64605);
// EXTERNAL MODULE: ./build/core/js/src/report/short-commit.js
var short_commit = __webpack_require__(54830);
// EXTERNAL MODULE: ./build/core/js/src/report/seeds-text.js
var seeds_text = __webpack_require__(21404);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 5 modules
var verdict = __webpack_require__(19709);
// EXTERNAL MODULE: ./build/core/js/src/report/words.js
var report_words = __webpack_require__(91389);
// EXTERNAL MODULE: ./build/core/js/src/report/worst-first.js
var worst_first = __webpack_require__(62516);
;// CONCATENATED MODULE: ./build/core/js/src/report/slices-markdown.js





const mostSlices = 30;
const marks = { fail: '❌', pass: '✅', plain: '▫️' };
function stateText(row) {
    const { counts, words } = (0,report_words/* sliceStateOf */.LM)(row);
    return `${marks[counts]} ${words}`;
}
/** Returns the decisive slices, expanded if one fails, and the exploratory slices, collapsed. */
function sliceMarkdown(rows) {
    if (rows.length === 0)
        return null;
    return (0,markdown/* blocks */.Bv)(decisiveSlices(rows.filter(({ exploratory }) => !exploratory)), exploratorySlices(rows.filter(({ exploratory }) => exploratory)));
}
function decisiveSlices(rows) {
    if (rows.length === 0)
        return null;
    const failing = (0,worst_first/* worstFirst */.m)(rows.filter(verdict/* failsGate */.FW));
    const others = (0,worst_first/* worstFirst */.m)(rows.filter((row) => !(0,verdict/* failsGate */.FW)(row)));
    const tableOf = (some) => sliceTable(some, report_words/* adjustedNames */.zD.decide, stateText);
    return (0,markdown/* blocks */.Bv)(failing.length > 0 ? (0,markdown/* section */.uW)('Slices', tableOf(failing)) : null, others.length > 0 ? (0,markdown/* details */.zH)(othersText(others, failing.length > 0), tableOf(others)) : null);
}
function othersText(others, more) {
    if (!(0,report_words/* areCompared */.YP)(others))
        return `${(0,format/* formatCount */.B4)(others.length)} ${more ? 'more ' : ''}${others.length === 1 ? 'slice' : 'slices'}, not compared`;
    const unknown = others.filter(({ state }) => state === 'too small' || state === 'empty').length;
    const untested = unknown === 0 ? '' : `, ${(0,format/* formatCount */.B4)(unknown)} of them with too few examples to test`;
    return `${(0,format/* formatCount */.B4)(others.length)} ${more ? 'more ' : ''}${others.length === 1 ? 'slice' : 'slices'} without evidence of a drop${untested}`;
}
function exploratorySlices(rows) {
    if (rows.length === 0)
        return null;
    const body = sliceTable((0,worst_first/* worstFirst */.m)(rows), report_words/* adjustedNames */.zD.exploratory, exploratoryState);
    return (0,markdown/* details */.zH)(`${(0,format/* formatCount */.B4)(rows.length)} exploratory ${rows.length === 1 ? 'slice' : 'slices'}, which do not affect the verdict`, (0,report_words/* areCompared */.YP)(rows)
        ? (0,markdown/* blocks */.Bv)(body, (0,markdown.md) `At most ${falseShare(rows)} of the slices marked ◂ are expected to be false alarms.`)
        : body);
}
function exploratoryState(row) {
    return row.state === 'worse' ? `◂ ${report_words/* seemsWorse */.gf}` : (0,report_words/* sliceStateOf */.LM)(row).words;
}
function falseShare(rows) {
    const [first] = rows;
    return `${Number(((1 - (first?.confidence ?? 0.95)) * 100).toPrecision(3))} %`;
}
function sliceTable(rows, adjusted, stateOf) {
    const compared = (0,report_words/* areCompared */.YP)(rows);
    const body = (0,markdown/* table */.tp)([
        '',
        'Slice',
        'Examples',
        'Metric',
        'Candidate',
        ...(compared ? ['Baseline', report_words/* differenceTitle */.O_, adjusted, 'Smallest detectable drop'] : []),
    ], rows
        .slice(0, mostSlices)
        .map((row) => [
        stateOf(row),
        (0,markdown/* nameText */.fh)(row.name),
        (0,format/* formatCount */.B4)(row.size),
        (0,markdown/* nameText */.fh)(row.title),
        (0,markdown/* optional */.lq)(row.candidate, (value) => (0,format/* formatValue */.Fl)(value, row.unit)),
        ...(compared ? comparedCells(row) : []),
    ]), compared ? [2, 4, 5, 6, 7, 8] : [2, 4]);
    const rest = rows.length - mostSlices;
    return rest > 0
        ? (0,markdown/* blocks */.Bv)(body, (0,markdown.md) `${(0,format/* formatCount */.B4)(rest)} more ${rest === 1 ? 'slice is' : 'slices are'} in the report.`)
        : body;
}
function comparedCells({ baseline, difference, adjustedP, smallestDrop, unit }) {
    return [
        (0,markdown/* optional */.lq)(baseline, (value) => (0,format/* formatValue */.Fl)(value, unit)),
        (0,markdown/* optional */.lq)(difference, ({ value }) => (0,format/* differenceText */.Lr)(value, unit)),
        (0,markdown/* optional */.lq)(adjustedP, (p) => (0,format/* pText */.C6)(p)),
        (0,markdown/* optional */.lq)(smallestDrop, (drop) => (0,format/* marginText */.wn)(drop, unit)),
    ];
}

// EXTERNAL MODULE: ./build/core/js/src/report/label-error-table.js
var label_error_table = __webpack_require__(20200);
// EXTERNAL MODULE: ./build/core/js/src/report/training-summary.js
var training_summary = __webpack_require__(95837);
;// CONCATENATED MODULE: ./build/core/js/src/report/verdict-markdown.js


















const icons = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
/** GitHub accepts comments and checks of 65,535 characters; this leaves room for a marker. */
const defaultLimit = 60_000;
const mostFlips = 8;
const mostMetrics = 40;
const mostReasons = 20;
/**
 * Returns the verdict for a job summary, a comment or a check. The outcome and one reason come first. All untrusted text
 * is escaped.
 * @param limit greatest size in bytes; sections that do not fit are replaced with a reference to the whole report
 */
function renderMarkdown(verdict, { limit = defaultLimit } = {}) {
    const sections = [
        heading(verdict),
        allReasons(verdict),
        policyChange(verdict),
        warnings(verdict),
        comparisons(verdict),
        requirements(verdict),
        seeds(verdict),
        sliceMarkdown(verdict.slices),
        fairnessMarkdown(verdict.fairness),
        metrics(verdict),
        budgets(verdict),
        flips(verdict),
        (0,label_error_table/* labelErrorTable */.n)(verdict.classification?.labelErrors ?? null),
        curves(verdict),
        lineage(verdict),
    ].flatMap((part) => part?.text ?? []);
    return (0,fit_sections/* fitSections */.W)(sections, limit);
}
function heading(verdict) {
    const { outcome, reason, name, output, examples, groups, baseline, replicates } = verdict;
    const against = baseline.found ? (0,markdown.md) `against the baseline${originOf(baseline)}` : 'without a baseline';
    const inClusters = groups ? ` in ${(0,format/* formatCount */.B4)(groups.count)} clusters by ${groups.by}` : '';
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## ${icons[outcome]} ${report_words/* outcomeWords */.wX[outcome]}: ${reason}`, (0,markdown.md) `Model ${name}${output === undefined ? '' : `, output ${(0,markdown/* nameText */.fh)(output)},`}${replicates === null ? '' : `, ${(0,format/* formatCount */.B4)(replicates)} seeds,`} on ${(0,format/* formatCount */.B4)(examples)} test examples${inClusters}, ${against}. ${(0,guidance/* guidanceOf */.s)(verdict)} ${(0,markdown/* link */.nf)('How to read this', (0,guidance/* manualOf */.G)(verdict))}`);
}
/** Returns the origin of the baseline, such as ` of 1a2b3c4, from 24 days ago (2026-11-01)`. */
function originOf({ commit, createdAt, ageDays }) {
    const of = commit === null ? '' : (0,markdown.md) ` of ${new short_commit/* ShortCommit */.i(commit)}`;
    return createdAt === null
        ? (0,markdown.md) `${of}`
        : (0,markdown.md) `${of}, from ${ageDays === null ? createdAt.slice(0, 10) : `${(0,report_words/* daysAgo */.HM)(ageDays)} (${createdAt.slice(0, 10)})`}`;
}
/** Returns the changes of the evaluation. They come first because they change the meaning of everything below. */
function policyChange(verdict) {
    const lines = (0,policy_change/* policyLines */.E)(verdict);
    return lines.length === 0
        ? null
        : (0,markdown/* alert */.xE)('IMPORTANT', lines.map((line) => (0,markdown.md) `${line}`));
}
/** Returns all reasons if the first line names only one of several. */
function allReasons(verdict) {
    if (verdict.outcome === 'pass')
        return null;
    const reasons = (0,reason/* reasonsOf */.zM)(verdict.outcome, verdict);
    if (reasons.length < 2)
        return null;
    const shown = reasons.slice(0, mostReasons);
    const rest = reasons.length - shown.length;
    return (0,markdown/* details */.zH)(`All ${(0,format/* formatCount */.B4)(reasons.length)} reasons`, (0,markdown/* list */.p_)([...shown, ...(rest > 0 ? [`and ${(0,format/* formatCount */.B4)(rest)} more`] : [])]));
}
function warnings({ warnings, outcome, accepted }) {
    const all = [
        ...(outcome === 'inconclusive' && accepted
            ? ['The job continues although the verdict is inconclusive.']
            : []),
        ...(outcome === 'inconclusive' && !accepted
            ? [
                (0,markdown.md) `
The job fails because the verdict is inconclusive (\`on-inconclusive: fail\`).
          `,
            ]
            : []),
        ...warnings,
    ];
    return all.length === 0 ? null : (0,markdown/* alert */.xE)('WARNING', all);
}
function comparisons(verdict) {
    const rows = verdict.comparisons;
    if (rows.length === 0)
        return null;
    const head = [
        '',
        'Compared',
        report_words/* differenceTitle */.O_,
        'Interval of the gain',
        'Margin',
        'Candidate',
        'Baseline',
        'Smallest margin this test set can confirm',
    ];
    return (0,markdown/* section */.uW)('Against the baseline', (0,markdown/* table */.tp)(head, rows.map((row) => [
        icons[row.outcome],
        (0,markdown/* nameText */.fh)(row.title),
        (0,markdown/* optional */.lq)(row.difference, ({ value }) => (0,format/* differenceText */.Lr)(value, row.unit)),
        boundsCell(row.difference, row),
        (0,report_words/* toleranceText */.ve)(row),
        (0,format/* formatValue */.Fl)(row.candidate, row.unit),
        (0,markdown/* optional */.lq)(row.baseline, (value) => (0,format/* formatValue */.Fl)(value, row.unit)),
        (0,markdown/* optional */.lq)(row.smallestMargin, (margin) => (0,format/* marginText */.wn)(margin, row.unit)),
    ]), [2, 3, 4, 5, 6, 7]), (0,markdown.md) `A gain above 0 is an improvement, also for metrics that are better when lower. The comparison passes when the lower bound is above −margin (above 0 if the candidate must be better). ${(0,seeds_text/* comparedText */.lp)(verdict)}`);
}
function seeds(verdict) {
    const spreads = (0,seeds_text/* spreadsOf */._V)(verdict);
    if (spreads.length === 0)
        return null;
    const rows = spreads.map(({ title, side, mean, deviation, each }) => [
        (0,markdown/* nameText */.fh)(title),
        side,
        mean,
        deviation,
        each.join(', '),
    ]);
    return (0,markdown/* details */.zH)(`Each of the ${(0,format/* formatCount */.B4)(verdict.replicates ?? 1)} seeds`, (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(['Metric', 'Side', 'Mean', 'Deviation of one seed', 'Each seed'], rows, [2, 3]), (0,markdown.md) `${seeds_text/* ofFirstSeed */.XQ}`));
}
function boundsCell(difference, { unit, confidence }) {
    if (!difference)
        return '';
    if (!difference.interval)
        return difference.note ?? '';
    return `${(0,format/* rangeText */.lq)(difference.interval, unit)} (${(0,format/* intervalName */.Bb)(confidence)}, ${report_words/* methodNames */.Ar[difference.method]})`;
}
function requirements({ requirements }) {
    if (requirements.length === 0)
        return null;
    return (0,markdown/* section */.uW)('Requirements', (0,markdown/* table */.tp)(['', 'Required', 'Found', 'Interval'], requirements.map(({ outcome, advisory, text, value, unit, interval, confidence }) => [
        advisory && outcome === 'fail' ? icons.inconclusive : icons[outcome],
        text,
        (0,markdown/* optional */.lq)(value, (found) => (0,format/* formatValue */.Fl)(found, unit)),
        interval ? `${(0,report_words/* intervalText */.Bt)(interval, unit)} (${(0,format/* intervalName */.Bb)(confidence)})` : '',
    ]), [2, 3]));
}
function budgets(verdict) {
    const rows = budgetTable(verdict);
    return rows && (0,markdown/* details */.zH)('Size and cost', rows);
}
function metrics({ metrics, confidence }) {
    const withBaseline = metrics.some(({ baseline }) => baseline !== null);
    const head = ['Metric', 'Candidate', (0,format/* intervalTitle */.cS)(confidence)];
    const row = ({ title, better, unit, candidate, baseline, difference }) => [
        `${(0,markdown/* nameText */.fh)(title)}${better === 'lower' ? ' (lower is better)' : ''}`,
        (0,format/* formatValue */.Fl)(candidate.value, unit),
        candidate.interval ? (0,report_words/* intervalText */.Bt)(candidate.interval, unit) : (candidate.note ?? ''),
        ...(withBaseline
            ? [
                (0,markdown/* optional */.lq)(baseline, (value) => (0,format/* formatValue */.Fl)(value, unit)),
                (0,markdown/* optional */.lq)(difference, ({ value }) => (0,format/* differenceText */.Lr)(value, unit)),
                (0,markdown/* optional */.lq)(difference?.interval ?? null, (interval) => (0,format/* rangeText */.lq)(interval, unit)),
            ]
            : []),
    ];
    const columns = withBaseline ? [...head, 'Baseline', report_words/* differenceTitle */.O_, 'Interval of the gain'] : head;
    const { distinct, repeated, first } = (0,repeated_metrics/* foldRepeated */.U)(metrics);
    const rest = distinct.length - mostMetrics;
    return (0,markdown/* details */.zH)('All metrics', (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(columns, distinct.slice(0, mostMetrics).map(row), [1, 2, 3, 4, 5]), repeated.length === 0
        ? null
        : (0,markdown.md) `Equal to ${first} here: ${repeated.map(({ title }) => (0,markdown/* nameText */.fh)(title)).join(', ')}.`, rest > 0 ? (0,markdown.md) `${(0,format/* formatCount */.B4)(rest)} more are in the report.` : null));
}
function flips({ classification }) {
    const flips = classification?.flips;
    if (!flips || flips.broken.count + flips.fixed.count === 0)
        return null;
    const nameOf = (0,example_names/* shortNamesOf */.g)((0,flipped_names/* flippedNames */.$)(flips));
    const rows = ['broken', 'fixed'].flatMap((kind) => flips[kind].examples
        .slice(0, mostFlips)
        .map(({ id, label, candidate, baseline, score }) => [
        ...[kind, nameOf(id), label, candidate, baseline].map(markdown/* nameText */.fh),
        (0,markdown/* optional */.lq)(score, (value) => (0,format/* formatValue */.Fl)(value, 'score')),
    ]));
    return (0,markdown/* details */.zH)(`Changed predictions: ${(0,format/* formatCount */.B4)(flips.broken.count)} broken, ${(0,format/* formatCount */.B4)(flips.fixed.count)} fixed`, (0,markdown/* table */.tp)(['', 'Example', 'Label', 'Candidate', 'Baseline', 'Candidate’s score'], rows, [5]));
}
function curves({ history }) {
    const drawings = (0,training_summary/* learningCurves */.z)(history);
    return drawings === null
        ? null
        : (0,markdown/* details */.zH)('Learning curves, as the training recorded them (not verified)', drawings);
}
function lineage({ lineage, gate }) {
    const rows = [
        [report_words/* lineageNames */.Y6[lineage.evaluated].model, lineage.model],
        ['Baseline', lineage.baseline],
        [report_words/* lineageNames */.Y6[lineage.evaluated].dataset, lineage.dataset],
        ['Test split', lineage.testSplit === lineage.dataset ? null : lineage.testSplit],
        ['Gate configuration', lineage.config],
    ].flatMap(([name, digest]) => (digest ? [[name ?? '', (0,markdown/* code */.aY)(digest)]] : []));
    const commit = lineage.commit === null ? [] : [['Commit', (0,markdown/* code */.aY)(lineage.commit)]];
    return (0,markdown/* details */.zH)('Models and data', (0,markdown/* table */.tp)(['', ''], [
        ...rows,
        ...(0,combined_columns/* combinedRows */.x)(lineage.combined),
        ...commit,
        ['Gate', `${gate}, tensorline ${lineage.tensorline}`],
    ]));
}


/***/ }),

/***/ 62516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/** Returns the rows as a forest plot lists them: by p-value, then rows that could not be tested. */
function worstFirst(rows) {
    const rank = ({ state, adjustedP }) => state === 'worse' || state === 'missing' ? -1 : (adjustedP ?? 2);
    return rows.toSorted((a, b) => rank(a) - rank(b) || (a.p ?? 2) - (b.p ?? 2));
}


/***/ }),

/***/ 8811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateCandidate: () => (/* binding */ evaluateCandidate),
  evaluateGate: () => (/* binding */ evaluate_gate_evaluateGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/config/gate-action.js
var gate_action = __webpack_require__(12360);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 8 modules
var config_gate = __webpack_require__(78802);
// EXTERNAL MODULE: ./build/core/js/src/inference/assess.js + 5 modules
var assess = __webpack_require__(34253);
// EXTERNAL MODULE: ./build/core/js/src/inference/paired-difference.js
var paired_difference = __webpack_require__(87626);
// EXTERNAL MODULE: ./build/core/js/src/statistics/bca.js
var bca = __webpack_require__(61003);
// EXTERNAL MODULE: ./build/core/js/src/statistics/resample.js + 1 modules
var resample = __webpack_require__(71523);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-measurement.js
var cost_measurement = __webpack_require__(40033);
;// CONCATENATED MODULE: ./build/core/js/src/benchmark/assess-costs.js





const resamples = 1000;
const mostBlocks = 50;
/** Assesses a budget's value and change; `seed` determines every resample. */
function assessBudget({ better, percent }, { candidate, baseline, samples }, seed) {
    const known = {
        value: candidate,
        method: 'exact',
        resamples: null,
        uncertainty: exactly(candidate),
    };
    if (baseline === null)
        return { candidate: known, difference: null };
    const change = (0,number_unit/* signedImprovement */.Xs)(candidate - baseline, better);
    if (samples?.baseline) {
        const { length } = samples.candidate;
        const interleaved = { candidate: samples.candidate, baseline: samples.baseline, better, percent };
        const distribution = (0,bca/* normalDistribution */.m6)(change, resampledDifferences(interleaved, seed));
        return {
            candidate: known,
            difference: (0,paired_difference/* bootstrapDifference */.ub)(change, length, distribution, false),
        };
    }
    return { candidate: known, difference: exactDifference(change) };
}
function exactly(value) {
    return { degenerate: false, bounds: () => ({ lower: value, upper: value }) };
}
/**
 * Draws turns with replacement, in blocks of consecutive turns, since a slowdown of the machine lasts for several turns. Carlstein,
 * "The use of subseries values for estimating the variance of a general statistic from a stationary sequence", Annals of Statistics
 * 14 (1986).
 */
function resampledDifferences({ candidate, baseline, better, percent }, seed) {
    const uniform = (0,resample/* seededUniform */.LI)(seed, 'turns');
    const length = Math.ceil(candidate.length / mostBlocks);
    const blocks = Math.floor(candidate.length / length);
    return Float64Array.from({ length: resamples }, () => {
        const drawn = Array.from({ length: blocks }, () => Math.floor(uniform() * blocks) * length);
        const valueOf = (samples) => (0,cost_measurement/* percentile */.Y)(drawn.flatMap((start) => samples.slice(start, start + length)), percent);
        return (0,number_unit/* signedImprovement */.Xs)(valueOf(candidate) - valueOf(baseline), better);
    });
}
/** Returns the difference of two values that are known exactly, so more examples would not change it. */
function exactDifference(value) {
    return {
        value,
        method: 'exact',
        resamples: null,
        discordant: null,
        inference: {
            ...exactly(value),
            pInferiority: (margin) => (value < -margin ? 0 : 1),
            pNonInferiority: (margin) => (value > -margin ? 0 : 1),
            longTail: null,
            plan: { smallestMargin: () => 0, examplesFor: () => null, examplesToShow: () => null },
        },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-rows.js + 1 modules
var cost_rows = __webpack_require__(25477);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 8 modules
var tasks = __webpack_require__(33604);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/gate/warnings.js


/** Returns the failed requirements that only warn. */
function advice(requirements) {
    return requirements.flatMap(({ advisory, outcome, reason }) => advisory && outcome === 'fail' ? [`${reason}.`] : []);
}
/** Returns the warnings that a reader needs before the numbers. */
function caseWarnings({ gate, baseline }, candidate, how, plan) {
    const warnings = [];
    const comparisons = plan.comparisons.length;
    const unchecked = plan.requirements.filter(({ kind }) => kind === 'without-baseline');
    if (!baseline.found)
        warnings.push(`There is no baseline: ${baseline.reason}. Only the requirements were checked.`);
    if (!baseline.found && unchecked.length > 0)
        warnings.push(`Not checked without a baseline: ${unchecked.map(({ requirement }) => requirement.text.trim()).join(', ')}.`);
    if (how?.kind === 'incomparable')
        warnings.push(`Nothing could be compared: ${how.reason}.`);
    if (baseline.found && comparisons === 0 && gate.slices.length === 0)
        warnings.push('The gate compares nothing with the baseline: add gate.compare with a metric and a margin.');
    if (!baseline.found && gate.require.length === 0)
        warnings.push('Nothing was evaluated: the gate has no requirements and there is no baseline.');
    return [...warnings, ...(0,tasks/* predictionWarnings */.n5)(candidate)];
}
/** Returns a warning if the candidate predicts the same as the baseline, which explains changes of 0. */
function equalPredictionsWarning(pair) {
    const [candidate, baseline] = [(0,tasks/* predictedOf */.iR)(pair.candidate), (0,tasks/* predictedOf */.iR)(pair.baseline)];
    if (!candidate.every((prediction, row) => prediction === baseline[row]))
        return [];
    return [`All ${(0,format/* formatCount */.B4)(candidate.length)} predictions equal the baseline's.`];
}
/**
 * Returns warnings about bounds and p-values that are less reliable than their confidence suggests, since the change is due to few
 * examples.
 * @param units the resampled units, `30 examples` or `40 groups of examples`
 */
function tailWarnings({ comparisons, slices }, units) {
    return [
        ...comparisons.flatMap(({ title, difference, confidence }) => difference?.longTail
            ? [
                `The change in ${title} depends on few of the ${units}: ${effects[difference.longTail]((0,format/* percentText */.fL)(1 - confidence))}. ${remedy}`,
            ]
            : []),
        ...ofSlices(slices.filter(({ difference }) => difference?.longTail)),
    ];
}
const effects = {
    up: (level) => `a few gain far more than any loses. In a test split without them, an unchanged model looks worse, so more than ${level} of unchanged models may be blocked`,
    down: (level) => `a few lose far more than any gains. In a test split without them, a worse model looks unchanged, so more than ${level} of models beyond the margin may pass`,
};
const remedy = 'Evaluate more examples, or compare a metric that one example changes less.';
const mostNamed = 5;
function ofSlices(slices) {
    if (slices.length === 0)
        return [];
    const named = slices.slice(0, mostNamed).map(({ name, title }) => `${title} where ${(0,format/* truncate */.xv)(name)}`);
    const names = [...named, ...(slices.length > mostNamed ? ['…'] : [])].join(', ');
    return [
        `In ${(0,format/* formatCount */.B4)(slices.length)} ${slices.length === 1 ? 'slice' : 'slices'} the change depends on few examples, so p-values are less reliable: ${names}.`,
    ];
}

// EXTERNAL MODULE: ./build/core/js/src/gate/comparisons.js
var gate_comparisons = __webpack_require__(47499);
// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
// EXTERNAL MODULE: ./build/core/js/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(34585);
// EXTERNAL MODULE: ./build/core/js/src/metrics/unit-columns.js
var unit_columns = __webpack_require__(367);
// EXTERNAL MODULE: ./build/core/js/src/gate/slices/labelling.js
var labelling = __webpack_require__(33447);
;// CONCATENATED MODULE: ./build/core/js/src/gate/fairness/groups.js





/** Largest number of groups. Gaps between more groups are mostly chance, and too many to act on. */
const mostGroups = 50;
/**
 * Returns the groups by the values of a column.
 * @throws UserError for a column that does not exist, for fewer than two groups and for too many
 */
function groupsBy({ by, 'min-size': least }, predictions, columns) {
    const found = (0,unit_columns/* columnNamed */.c)(by, predictions, columns).values.map((value) => value === null ? labelling/* missingName */.Ws : String(value));
    const sizes = new Map();
    for (const name of found)
        sizes.set(name, (sizes.get(name) ?? 0) + 1);
    const all = [...sizes.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const names = all.filter((name) => (sizes.get(name) ?? 0) >= least);
    if (names.length < 2 || names.length > mostGroups)
        throw new user_error/* UserError */.yo({
            code: 'GATE_INVALID_GROUPS',
            found: `${(0,format/* formatCount */.B4)(names.length)} groups of ${least} examples or more by ${JSON.stringify((0,format/* truncate */.xv)(by))}`,
            expected: `2 to ${mostGroups} groups`,
            hint: 'Name another column under gate.fairness, or change its `min-size`.',
        });
    const indices = new Map(names.map((name, index) => [name, index]));
    return {
        by,
        names,
        of: Int32Array.from(found, (name) => indices.get(name) ?? -1),
        leftOut: all.filter((name) => !indices.has(name)),
    };
}
/**
 * Returns the index of the favourable class.
 * @throws UserError if no such class exists
 */
function positiveClass(positive, { classes }) {
    const index = classes.indexOf(positive);
    if (index >= 0)
        return index;
    throw new user_error/* UserError */.yo({
        code: 'GATE_UNKNOWN_CLASS',
        found: `\`positive: ${(0,format/* truncate */.xv)(positive)}\` under gate.fairness, which is not a class`,
        expected: `one of ${classes
            .slice(0, 20)
            .map((name) => (0,format/* truncate */.xv)(name))
            .join(', ')}`,
        hint: (0,did_you_mean/* suggestion */.h)(positive, classes) ?? 'Set `positive` to the favourable class.',
    });
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/gate/fairness/rates.js

/** Number of kinds of examples within a group: right or wrong, predicted positive or not, labelled positive or not. */
const kinds = 8;
/** Returns the group and kind of each example as one number; -1 if its group is left out. */
function cellsOf(groups, predictions, positive) {
    return groups.of.map((group, example) => {
        if (group < 0)
            return -1;
        const label = predictions.labels[example] ?? -1;
        const prediction = predictions.predicted[example] ?? -1;
        return (group * kinds +
            (label === prediction ? 4 : 0) +
            (prediction === positive ? 2 : 0) +
            (label === positive ? 1 : 0));
    });
}
/** Counts the examples of each group if example `i` counts `times[i]` times. */
function countGroups(groups, cells, times) {
    const counts = new Float64Array(groups * kinds);
    for (let example = 0; example < cells.length; example++) {
        const cell = cells[example] ?? -1;
        if (cell >= 0)
            counts[cell] = (counts[cell] ?? 0) + (times[example] ?? 0);
    }
    return Array.from({ length: groups }, (_, group) => {
        const sum = (holds) => {
            let total = 0;
            for (let kind = 0; kind < kinds; kind++)
                if (holds(kind))
                    total += counts[group * kinds + kind] ?? 0;
            return total;
        };
        return {
            size: sum(() => true),
            right: sum((kind) => (kind & 4) > 0),
            given: sum((kind) => (kind & 2) > 0),
            having: sum((kind) => (kind & 1) > 0),
            givenAndHaving: sum((kind) => (kind & 3) === 3),
        };
    });
}
function ratesOf({ size, right, given, having, givenAndHaving }) {
    return {
        accuracy: right / size,
        selection: given / size,
        truePositive: givenAndHaving / having,
        falsePositive: (given - givenAndHaving) / (size - having),
    };
}
/** Returns the largest difference between two groups; NaN if fewer than two groups have the rate. */
function gap(rates) {
    const known = rates.filter((rate) => !Number.isNaN(rate));
    return known.length < 2 ? NaN : ((0,d3_array/* max */.T9)(known) ?? NaN) - ((0,d3_array/* min */.jk)(known) ?? NaN);
}
/**
 * Returns the demographic parity difference: Dwork et al., "Fairness through awareness", ITCS 2012, in the form of Agarwal et al.,
 * ICML 2018.
 */
function demographicParityDifference(rates) {
    return gap(rates.map(({ selection }) => selection));
}
/**
 * Returns the larger of the gaps of true and of false positive rates: Hardt et al., "Equality of opportunity in supervised
 * learning", NeurIPS 2016.
 */
function equalizedOddsDifference(rates) {
    return Math.max(gap(rates.map(({ truePositive }) => truePositive)), gap(rates.map(({ falsePositive }) => falsePositive)));
}
/** Returns the worst accuracy of a group: Sagawa et al., "Distributionally robust neural networks for group shifts", ICLR 2020. */
function worstGroupAccuracy(rates) {
    return (0,d3_array/* min */.jk)(rates, ({ accuracy }) => accuracy) ?? NaN;
}

// EXTERNAL MODULE: ./build/core/js/src/gate/fairness/fairness-rows.js
var fairness_rows = __webpack_require__(58374);
;// CONCATENATED MODULE: ./build/core/js/src/gate/fairness/fairness.js






/**
 * Returns the gaps between groups as metrics, and the rates of each group.
 * @throws UserError for another task than classification, and for columns and classes that do not exist
 */
function fairnessOf(rules, candidate, pair, columns) {
    if (rules.length === 0)
        return { metrics: [], rows: [], notes: [] };
    if (candidate.kind !== 'class')
        throw new user_error/* UserError */.yo({
            code: 'GATE_RULE_NOT_APPLICABLE',
            found: `gate.fairness for the task ${(0,tasks/* taskOf */.Xb)(candidate)}`,
            expected: 'the task classification',
            hint: 'Remove `gate.fairness`, or compare the groups with `gate.slices`.',
        });
    const baseline = pair?.baseline.kind === 'class' ? pair.baseline : null;
    const all = rules.map((rule, index) => (0,user_error/* atConfigPath */.$B)(['gate', 'fairness', index], () => fairnessBy(rule, candidate, baseline, columns)));
    return {
        metrics: all.flatMap(({ metrics }) => metrics),
        rows: all.map(({ row }) => row),
        notes: all.flatMap(({ notes }) => notes),
    };
}
const accuracyGap = {
    name: 'worst-group-accuracy',
    title: 'worst accuracy of a group',
    better: 'higher',
    of: worstGroupAccuracy,
};
const positiveGaps = [
    {
        name: 'demographic-parity',
        title: 'demographic parity difference',
        better: 'lower',
        of: demographicParityDifference,
    },
    {
        name: 'equalized-odds',
        title: 'equalized odds difference',
        better: 'lower',
        of: equalizedOddsDifference,
    },
];
function fairnessBy(rule, candidate, baseline, columns) {
    const groups = groupsBy(rule, candidate, columns);
    const positive = rule.positive === undefined ? null : positiveClass(rule.positive, candidate);
    const candidateCells = cellsOf(groups, candidate, positive);
    const baselineCells = baseline && cellsOf(groups, baseline, positive);
    const count = groups.names.length;
    const gaps = positive === null ? [accuracyGap] : [accuracyGap, ...positiveGaps];
    return {
        metrics: gaps.map((gap) => ({
            name: `${gap.name}[${rule.by}]`,
            title: `${gap.title} by ${(0,format/* truncate */.xv)(rule.by)}`,
            better: gap.better,
            unit: 'fraction',
            range: [0, 1],
            ofPair: false,
            pairs: [
                {
                    better: gap.better,
                    candidate: gapStatistic(gap, count, candidateCells),
                    baseline: baselineCells && gapStatistic(gap, count, baselineCells),
                },
            ],
        })),
        row: {
            by: rule.by,
            positive: rule.positive ?? null,
            groups: groups.names.map((name, group) => (0,fairness_rows/* groupRow */.W)(name, rowRates(candidateCells, count, group), baselineCells && rowRates(baselineCells, count, group))),
        },
        notes: groups.leftOut.length === 0
            ? []
            : [
                `${groups.leftOut.length} groups by ${JSON.stringify((0,format/* truncate */.xv)(rule.by))} have fewer than ${rule['min-size']} examples and are left out of the gaps: ${groups.leftOut
                    .slice(0, 5)
                    .map((name) => (0,format/* truncate */.xv)(name))
                    .join(', ')}${groups.leftOut.length > 5 ? ', …' : ''}.`,
            ],
    };
}
function rowRates(cells, groups, group) {
    const counts = countGroups(groups, cells, new Uint32Array(cells.length).fill(1))[group];
    if (!counts)
        throw new TypeError('a group without counts');
    return { size: counts.size, ...ratesOf(counts) };
}
/** Reason why no interval exists. Extremes of several groups differ by chance too. */
const biased = 'few examples in a group enlarge the gap by chance, most of all between groups that are treated equally, so no valid interval exists; set a limit under gate.require, or compare the groups with gate.slices';
/** Returns a function of the rates of all groups, which are resampled together. */
function gapStatistic(gap, groups, cells) {
    return {
        kind: 'weighted',
        biased,
        size: cells.length,
        work: cells.length,
        of: (times) => gap.of(countGroups(groups, cells, times).map(ratesOf)),
        select: (units) => gapStatistic(gap, groups, Int32Array.from(units, (unit) => cells[unit] ?? -1)),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/statistic.js
var statistic = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/core/js/src/statistics/mean.js
var mean = __webpack_require__(66528);
// EXTERNAL MODULE: ./build/core/js/src/metrics/example-units.js
var example_units = __webpack_require__(65983);
;// CONCATENATED MODULE: ./build/core/js/src/metrics/custom-metric-input.js


/**
 * Returns a function that makes the input of a custom metric from all units, or from resampled units, each as often as it was
 * drawn.
 */
function givenPredictions(given, columns) {
    const { labels, predictions, scores, classes } = (0,tasks/* plainValuesOf */.C2)(given);
    const unitOf = (0,tasks/* unitsOf */.$J)(given);
    const rowsOf = unitOf && (0,example_units/* rowsByUnit */.P)(unitOf);
    const everyRow = given.ids.map((_, row) => row);
    return (units) => {
        const rows = units ? Array.from(units).flatMap((unit) => rowsOf?.[unit] ?? [unit]) : everyRow;
        const some = (values) => valuesAt(values, rows);
        return {
            task: (0,tasks/* taskOf */.Xb)(given),
            ids: some(given.ids),
            labels: some(labels),
            predictions: some(predictions),
            scores: scores && some(scores),
            classes: [...classes],
            units: unitOf && (units ? numberedAnew(units, rowsOf ?? []) : Array.from(unitOf)),
            columns: Object.fromEntries(Object.entries(columns).map(([name, { values }]) => [name, some(values)])),
        };
    };
}
function valuesAt(values, rows) {
    const found = [];
    for (const row of rows) {
        const value = values[row];
        if (value !== undefined)
            found.push(value);
    }
    return found;
}
/** Numbers units, so that a query that is drawn twice is two queries. */
function numberedAnew(units, rowsOf) {
    return Array.from(units).flatMap((unit, index) => (rowsOf[unit] ?? []).map(() => index));
}

;// CONCATENATED MODULE: ./build/core/js/src/metrics/custom-metric.js




/**
 * Binds a custom metric to predictions.
 * @param columns one value for each row of the predictions
 */
function bindCustomMetric(metric, candidate, pair, columns) {
    const { name, better, range } = metric;
    return {
        name,
        title: name,
        better,
        unit: 'score',
        range,
        ofPair: false,
        pairs: [
            {
                better,
                candidate: statisticOf(metric, candidate, columns),
                baseline: pair && statisticOf(metric, pair.baseline, columns),
            },
        ],
    };
}
function statisticOf(metric, predictions, columns) {
    const given = givenPredictions(predictions, pick(metric, columns));
    const call = (units) => resultOf(metric, metric.call(given(units)), units?.length ?? size);
    const size = (0,tasks/* unitCount */.q3)(predictions);
    const result = call(null);
    const again = call(null);
    if (!isSame(result, again))
        throw metric.failed(`the metric ${metric.name}, which returned two results for the same predictions`, 'a function that depends on its input only: no clock, no random numbers, no state between calls');
    if (typeof result === 'number') {
        checkRange(metric, result);
        return recalled(metric, call, size);
    }
    checkRange(metric, (0,mean/* meanOf */.h)(result));
    return { kind: 'means', terms: [result], of: statistic/* onlyMean */.G };
}
function pick({ columns }, all) {
    return Object.fromEntries(columns.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
}
/**
 * Parses the result of the function.
 * @throws UserError for a result that is neither a finite number nor one number for each example
 */
function resultOf(metric, result, size) {
    if (typeof result === 'number' && Number.isFinite(result))
        return result;
    const expected = `a finite number, or an array of ${size} of them: one for each example, query or sequence`;
    if (!Array.isArray(result) && !ArrayBuffer.isView(result))
        throw metric.failed(`the metric ${metric.name}, which returned ${describe(result)}`, expected);
    const terms = Float64Array.from(Array.from(Object.values(result)), (term) => typeof term === 'number' ? term : NaN);
    if (terms.length !== size)
        throw metric.failed(`the metric ${metric.name}, which returned ${terms.length} values for ${size} examples`, expected);
    const wrong = terms.filter((term) => !Number.isFinite(term)).length;
    if (wrong > 0)
        throw metric.failed(`the metric ${metric.name}, which returned ${wrong} values of ${size} that are not finite numbers, the first at index ${terms.findIndex((term) => !Number.isFinite(term))}`, expected);
    return terms;
}
function describe(result) {
    if (typeof result === 'number')
        return String(result);
    if (result instanceof Promise)
        return 'a promise';
    return result === null || result === undefined ? String(result) : `a ${typeof result}`;
}
function isSame(first, second) {
    if (typeof first === 'number' || typeof second === 'number')
        return first === second;
    return first.length === second.length && first.every((term, index) => term === second[index]);
}
function checkRange({ name, range: [least, greatest], failed }, value) {
    if (value >= least && value <= greatest)
        return;
    throw failed(`the metric ${name}, which is ${value}`, `a value from ${least} to ${greatest}, its range`);
}
/** Time limit for all calls of a metric of one number, in milliseconds. */
const longestMs = 60_000;
/** Work of one call, so large that only the minimum number of resamples is made. */
const muchWork = 1e9;
/**
 * Returns the statistic of a metric of one number. It is resampled by calling the function again with predictions in which a unit
 * that is drawn twice occurs twice. The number of resamples is fixed, so that a slow machine gives the same verdict; too slow a
 * function is refused.
 */
function recalled(metric, call, size) {
    let spentMs = 0;
    const valueOf = (units) => {
        const started = performance.now();
        const value = call(units);
        spentMs += performance.now() - started;
        if (spentMs > longestMs)
            throw metric.failed(`the metric ${metric.name}, which took more than ${longestMs / 1000} s to be called again for its interval`, 'a faster function, or one that returns a number for each example, which is called once');
        if (typeof value === 'number')
            return value;
        throw metric.failed(`the metric ${metric.name}, which returned one number and then ${value.length}`, 'one number');
    };
    const statistic = (among) => ({
        kind: 'weighted',
        size: among.length,
        work: muchWork,
        of: (times) => valueOf(repeated(among, times)),
        select: (units) => statistic(Uint32Array.from(units, (unit) => among[unit] ?? 0)),
    });
    return statistic(Uint32Array.from({ length: size }, (_, unit) => unit));
}
/** Returns each unit as often as it was drawn. */
function repeated(units, times) {
    const drawn = [];
    for (const [index, unit] of units.entries())
        for (let count = times[index] ?? 0; count > 0; count--)
            drawn.push(unit);
    return Uint32Array.from(drawn);
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-set.js
var metric_set = __webpack_require__(85242);
// EXTERNAL MODULE: ./build/core/js/src/gate/plan.js + 2 modules
var gate_plan = __webpack_require__(29209);
// EXTERNAL MODULE: ./build/core/js/src/gate/reason.js
var reason = __webpack_require__(97133);
;// CONCATENATED MODULE: ./build/core/js/src/gate/requirements.js

/** One-sided confidence of the interval that is printed beside a point requirement. */
const informationalConfidence = 0.95;
/** Checks a requirement on a cost of the model. */
function checkBudget(requirement, { name, title, unit }, { candidate: value, advisory }) {
    const holds = compare(value, requirement.operator, requirement.value);
    const text = requirementText(title, value, requirement, unit, holds);
    return {
        text: requirement.text.trim(),
        metric: name,
        unit,
        kind: 'point',
        value,
        interval: null,
        confidence: informationalConfidence,
        advisory,
        ...outcomeOf(holds),
        reason: advisory ? `${text} (measured on a shared machine, so it does not count)` : text,
    };
}
/** Returns the row of a bound on a comparison with a baseline that cannot be compared. */
function withoutBaseline(requirement, info, reason) {
    return {
        text: requirement.text.trim(),
        metric: info.name,
        unit: info.unit,
        kind: requirement.kind,
        value: null,
        interval: null,
        confidence: informationalConfidence,
        advisory: false,
        outcome: 'inconclusive',
        reasonCode: 'incomparable',
        reason: `${info.title} cannot be measured: ${reason}`,
    };
}
/** Checks the point estimate, with its interval for information, or the confidence bound, depending on the requirement. */
function checkMetric(requirement, info, estimate) {
    switch (requirement.kind) {
        case 'point':
            return checkPoint(requirement, info, estimate);
        case 'bound':
            return checkBound(requirement, info, estimate);
    }
}
function checkPoint(requirement, info, { value, uncertainty }) {
    const holds = compare(value, requirement.operator, requirement.value);
    return {
        text: requirement.text.trim(),
        metric: info.name,
        unit: info.unit,
        kind: 'point',
        value,
        interval: boundsOf(uncertainty, informationalConfidence),
        confidence: informationalConfidence,
        advisory: false,
        ...outcomeOf(holds),
        reason: requirementText(info.title, value, requirement, info.unit, holds),
    };
}
function checkBound(requirement, info, { value, uncertainty }) {
    const interval = boundsOf(uncertainty, requirement.confidence);
    const row = {
        text: requirement.text,
        metric: info.name,
        unit: info.unit,
        kind: 'bound',
        value,
        interval,
        confidence: requirement.confidence,
        advisory: false,
    };
    if (uncertainty.degenerate || !interval)
        return {
            ...row,
            outcome: 'inconclusive',
            reasonCode: 'no-interval',
            reason: `the ${info.title} has no confidence bound${uncertainty.degenerate ? `: ${uncertainty.reason}` : ''}`,
        };
    const bound = requirement.operator === '>=' ? interval.lower : interval.upper;
    const holds = compare(bound, requirement.operator, requirement.value);
    const side = requirement.operator === '>=' ? 'lower' : 'upper';
    return {
        ...row,
        ...outcomeOf(holds),
        reason: requirementText(`the ${side} ${(0,format/* percentText */.fL)(requirement.confidence)} bound of ${info.title}`, bound, requirement, info.unit, holds),
    };
}
function outcomeOf(holds) {
    return holds ? { outcome: 'pass', reasonCode: 'met' } : { outcome: 'fail', reasonCode: 'not-met' };
}
function boundsOf(uncertainty, confidence) {
    return uncertainty.degenerate ? null : uncertainty.bounds(confidence);
}
function compare(value, operator, limit) {
    switch (operator) {
        case '>=':
            return value >= limit;
        case '<=':
            return value <= limit;
        case '>':
            return value > limit;
        case '<':
            return value < limit;
    }
}
const inWords = { '>=': 'at least', '<=': 'at most', '>': 'above', '<': 'below' };
function requirementText(subject, value, { operator, value: limit }, unit, holds) {
    const [found, wanted] = (0,format/* formatDistinct */._P)(value, limit, unit);
    const range = `${inWords[operator]} ${wanted}`;
    return holds
        ? `${subject} is ${found}, ${range} as required`
        : `${subject} is ${found} and must be ${range}`;
}

// EXTERNAL MODULE: ./build/core/js/src/gate/verdict-rows.js
var verdict_rows = __webpack_require__(34032);
;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/seed-metrics.js
/** Returns the same metrics of every seed's models; those that some seed's predictions do not have are left out. */
function withSeeds(metricSet, others) {
    if (others.length === 0)
        return metricSet;
    const joined = (metric) => ({
        ...metric,
        pairs: [
            ...metric.pairs,
            ...others.flatMap((other) => {
                const found = other.lookup(metric.name);
                return found.kind === 'available' ? found.metric.pairs : [];
            }),
        ],
    });
    const ofAll = ({ name }) => others.every(({ available }) => available.some((metric) => metric.name === name));
    const lookup = (name) => {
        const found = metricSet.lookup(name);
        return found.kind === 'available' ? { ...found, metric: joined(found.metric) } : found;
    };
    return {
        ...metricSet,
        available: metricSet.available.filter(ofAll).map(joined),
        lookup,
        find: (name) => joined(metricSet.find(name)),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/align-seeds.js


/**
 * Checks the other seeds and puts them into the first seed's order.
 * @param pair the first seed's models
 * @throws UserError for a seed with other examples or other classes
 */
function alignSeeds(others, candidate, pair) {
    return others.map((seed, index) => {
        const name = (side) => `seed ${index + 2} of the ${side}`;
        const own = alignedTo(candidate, seed.candidate, 'candidate', name('candidate')).baseline;
        const both = pair && seed.baseline ? alignedTo(own, seed.baseline, name('candidate'), name('baseline')) : null;
        return { candidate: own, pair: both, perturbedPredictions: seed.perturbedPredictions };
    });
}
function alignedTo(first, other, firstName, otherName) {
    const pairing = (0,tasks/* alignPredictions */.IL)(first, (0,tasks/* checkPredictions */.rA)(other, otherName), {
        candidate: firstName,
        baseline: otherName,
    });
    if (pairing.comparable)
        return pairing.pair;
    throw new user_error/* UserError */.yo({
        code: 'GATE_REPLICATES_DIFFER',
        found: `seeds that were not trained on the same data: ${pairing.reason}`,
        expected: 'models that differ only by their seed',
        hint: 'Train every seed with the same data and the same tensorline.yml.',
    });
}
/** Returns the warnings that a reader needs before any mean over the seeds. */
function seedWarnings(candidate, pair, others) {
    const seeds = others.length + 1;
    return [
        ...others.flatMap((seed, index) => (0,tasks/* predictionWarnings */.n5)(seed.candidate)
            .filter((warning) => !(0,tasks/* predictionWarnings */.n5)(candidate).includes(warning))
            .map((warning) => `Seed ${index + 2}: ${warning}`)),
        ...sameSeeds('candidate', [candidate, ...others.map((seed) => seed.candidate)]),
        ...sameSeeds('baseline', pair ? [pair.baseline, ...others.flatMap((seed) => seed.pair?.baseline ?? [])] : []),
        ...(seeds < enough
            ? [
                `${seeds} seeds are few to estimate the variation between seeds, so the bounds are wide. Use ${enough} or more.`,
            ]
            : []),
    ];
}
/** Number of seeds from which the quantiles of Student's t are close to those of many seeds. */
const enough = 5;
/** Returns warnings about equal predictions, which probably come from one model, so the seeds seem to differ less than they do. */
function sameSeeds(side, predictions) {
    const first = new Map();
    return predictions.flatMap((one, index) => {
        const text = fingerprint(one);
        const same = first.get(text);
        if (same === undefined)
            first.set(text, index);
        return same === undefined
            ? []
            : [
                `Seeds ${same + 1} and ${index + 1} of the ${side} have the same predictions. If they are the same model, the bounds are too narrow: train each with another seed.`,
            ];
    });
}
function fingerprint(predictions) {
    const numbers = (0,tasks/* computedOf */.Rr)(predictions);
    return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('latin1');
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/robustness.js




/** Returns robustness metrics of the candidate and, if it can be compared, of the baseline. */
function robustnessMetrics(changed, candidate, pair) {
    return changed.flatMap((predictions) => {
        const own = (0,tasks/* checkPredictions */.rA)(predictions.candidate, 'the model');
        const theirs = pair && predictions.baseline && (0,tasks/* checkPredictions */.rA)(predictions.baseline, 'the baseline');
        const pairing = theirs && (0,tasks/* alignPredictions */.IL)(own, theirs);
        const other = pairing?.comparable && pair ? { clean: pair.baseline, changed: pairing.pair.baseline } : null;
        return metricsOf(predictions.rule, { clean: candidate, changed: own }, other);
    });
}
function metricsOf(rule, own, other) {
    const classes = ofKind('class', own);
    if (classes && rule.test !== 'increase')
        return bound(rule, [invariance, accuracyDrop], classes, other && ofKind('class', other));
    const numbers = ofKind('number', own);
    const metrics = rule.test === 'increase' ? [direction(rule.expect)] : [meanChange, errorRise];
    if (numbers)
        return bound(rule, metrics, numbers, other && ofKind('number', other));
    throw new user_error/* UserError */.yo({
        code: 'GATE_RULE_NOT_APPLICABLE',
        found: `gate.robustness for ${own.clean.kind} predictions`,
        expected: 'classification or regression',
        hint: 'Remove `gate.robustness`.',
    });
}
function bound(rule, metrics, own, other) {
    return metrics.map(({ name, title, better, unit, range, of }) => ({
        name: `${name}[${rule.name}]`,
        title: `${title} (${(0,format/* truncate */.xv)(rule.name)})`,
        better,
        unit,
        range,
        ofPair: false,
        pairs: [{ better, candidate: of(own), baseline: other && of(other) }],
    }));
}
/** Returns predictions of one kind; null for another kind. */
function ofKind(kind, { clean, changed }) {
    const is = (0,tasks/* isPredictionKind */.Yy)(kind);
    return is(clean) && is(changed) ? { clean, changed } : null;
}
const invariance = {
    name: 'invariance',
    title: 'unchanged predictions',
    better: 'higher',
    unit: 'fraction',
    range: [0, 1],
    of: ({ clean, changed }) => {
        return {
            kind: 'proportion',
            right: Uint8Array.from(clean.predicted, (guess, row) => (guess === changed.predicted[row] ? 1 : 0)),
        };
    },
};
const accuracyDrop = {
    name: 'accuracy-drop',
    title: 'loss of accuracy',
    better: 'lower',
    unit: 'fraction',
    range: [-1, 1],
    of: ({ clean, changed }) => {
        const right = (guesses) => Float64Array.from(guesses, (guess, row) => (guess === clean.labels[row] ? 1 : 0));
        return difference(right(clean.predicted), right(changed.predicted));
    },
};
const meanChange = {
    name: 'mean-change',
    title: 'mean change of the prediction',
    better: 'lower',
    unit: 'label',
    range: [0, Infinity],
    of: ({ clean, changed }) => {
        const terms = Float64Array.from(clean.values, (value, row) => Math.abs((changed.values[row] ?? NaN) - value));
        return { kind: 'means', terms: [terms], of: statistic/* onlyMean */.G };
    },
};
const errorRise = {
    name: 'mae-rise',
    title: 'rise of the mean absolute error',
    better: 'lower',
    unit: 'label',
    range: [-Infinity, Infinity],
    of: ({ clean, changed }) => {
        const errors = (values) => Float64Array.from(values, (value, row) => Math.abs(value - (clean.labels[row] ?? NaN)));
        return difference(errors(changed.values), errors(clean.values));
    },
};
function direction(expect) {
    return {
        name: 'direction',
        title: 'predictions that change in the expected direction',
        better: 'higher',
        unit: 'fraction',
        range: [0, 1],
        of: ({ clean, changed }) => {
            const sign = expect === 'not-lower' ? 1 : -1;
            return {
                kind: 'proportion',
                right: Uint8Array.from(clean.values, (value, row) => sign * ((changed.values[row] ?? NaN) - value) >= 0 ? 1 : 0),
            };
        },
    };
}
function difference(first, second) {
    return { kind: 'means', terms: [first, second], of: (means) => (means[0] ?? NaN) - (means[1] ?? NaN) };
}

// EXTERNAL MODULE: ./build/core/js/src/inference/clusters.js
var clusters = __webpack_require__(56926);
// EXTERNAL MODULE: ./build/core/js/src/metrics/statistic-value.js
var statistic_value = __webpack_require__(36557);
// EXTERNAL MODULE: ./build/core/js/src/inference/kinds.js + 3 modules
var inference_kinds = __webpack_require__(9037);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var lib = __webpack_require__(36794);
;// CONCATENATED MODULE: ./build/core/js/src/gate/slices/power.js


/**
 * Returns the smallest true drop that would be detected in a slice with 80 % probability, at the strictest level that Holm's
 * procedure can require; null if no drop would be, or the value is unavailable.
 * @param family number of slices tested together
 */
function smallestDrop({ inference, discordant }, { margin, confidence }, family) {
    if (inference.degenerate)
        return null;
    const level = (1 - confidence) / Math.max(1, family);
    if (discordant && margin === 0)
        return mcnemarDrop(discordant, level);
    return margin + inference.plan.smallestMargin(1 - level);
}
/**
 * Returns the drop for McNemar's exact test, given the number of examples that only one model got right; if these are too few for
 * any verdict, given the smallest sufficient number. Miettinen, "The matched pairs design in the case of all-or-none responses",
 * Biometrics 24 (1968).
 */
function mcnemarDrop({ onlyFirst, onlySecond, size }, level) {
    const discordant = onlyFirst + onlySecond;
    const most = mostRight(discordant, level);
    if (most >= 0) {
        const share = lastWhere(0, 0.5, (rate) => lib(most, discordant, rate) >= paired_difference/* power */.yp);
        return (discordant / size) * (1 - 2 * share);
    }
    const least = Math.ceil(Math.log2(1 / level));
    if (least > size)
        return null;
    return lastWhere(1, 0, (drop) => 1 - lib(least - 1, size, drop) >= paired_difference/* power */.yp);
}
/**
 * Returns the largest number of examples that the first model alone may get right while it is still shown to be worse; -1 if no
 * number exists.
 */
function mostRight(discordant, level) {
    if (lib(0, discordant, 0.5) > level)
        return -1;
    return Math.floor(lastWhere(0, discordant / 2, (count) => lib(Math.floor(count), discordant, 0.5) <= level));
}
/** Returns the last value between `from`, where the predicate holds, and `to` for which it holds. */
function lastWhere(from, to, holds) {
    let [good, bad] = [from, to];
    for (let step = 0; step < 50; step++) {
        const middle = (good + bad) / 2;
        if (holds(middle))
            good = middle;
        else
            bad = middle;
    }
    return good;
}

// EXTERNAL MODULE: ./build/core/js/src/statistics/multiple-testing.js
var multiple_testing = __webpack_require__(61120);
;// CONCATENATED MODULE: ./build/core/js/src/gate/slices.js









/**
 * Decides all slices as one family: a slice is worse if its p-value, adjusted by Holm over all tested slices, is below 1 −
 * confidence. Slices that are too small are listed but neither tested nor counted. A slice without examples fails unless its rule
 * ignores that. Exploratory slices are a family of their own, adjusted by Benjamini and Hochberg.
 */
function evaluateSlices(slices, how, sampling) {
    const tested = slices.map((slice) => testSlice(slice, how, sampling));
    const adjusted = new Map([
        ...adjustedIn(tested, false, multiple_testing/* holmAdjusted */.F),
        ...adjustedIn(tested, true, multiple_testing/* benjaminiHochbergAdjusted */.w),
    ]);
    return tested.map((slice) => withState(slice, adjusted.get(slice)));
}
function adjustedIn(tested, exploratory, adjust) {
    const family = tested.filter(({ row }) => row.exploratory === exploratory && row.p !== null);
    const pValues = adjust(family.map(({ row }) => row.p ?? 1));
    return family.map((slice, index) => [slice, { p: pValues[index] ?? 1, family: family.length }]);
}
const noBaseline = { reasonCode: 'no-baseline', reason: 'there is no baseline to compare with' };
function testSlice(slice, how, sampling) {
    const row = rowOf(slice);
    const { rule, metric, part } = slice;
    if (row.size === 0)
        return { row: { ...row, ...withoutExamples(rule['on-empty']) }, difference: null };
    const pairs = metric.pairs.map((pair) => (0,inference_kinds/* selectPair */.P7)(pair, part.examples));
    const [first] = pairs;
    if (!first)
        throw new TypeError('a metric without a model');
    const support = (0,inference_kinds/* supportOf */.Df)(first.candidate);
    const found = finiteValues(pairs);
    const values = { ...row, ...found };
    const least = rule['min-size'];
    if (support.count < least) {
        const reason = `it has fewer than ${least} ${support.of}`;
        return { row: { ...values, state: 'too small', reasonCode: 'too-small', reason }, difference: null };
    }
    if (!found)
        return {
            row: { ...row, reasonCode: 'no-value', reason: `its examples have no ${metric.title}` },
            difference: null,
        };
    if (!how || how.kind === 'incomparable')
        return {
            row: how ? { ...values, reasonCode: 'incomparable', reason: how.reason } : { ...values, ...noBaseline },
            difference: null,
        };
    const [assessment] = (0,assess/* assessMetrics */.m)([pairs], (0,clusters/* selectSampling */.E3)(sampling, part.examples));
    if (!assessment?.difference)
        return { row: { ...values, ...noBaseline }, difference: null };
    return how.kind === 'same-model' ? sameModel(values) : compared(values, assessment.difference);
}
/** Returns the means over the seeds; null for an area under a curve if all examples are of one class. */
function finiteValues(pairs) {
    const { candidate, baseline } = (0,statistic_value/* meanValues */.QE)(pairs);
    return Number.isFinite(candidate) && (baseline === null || Number.isFinite(baseline))
        ? { candidate, baseline }
        : null;
}
function rowOf({ rule, metric, part }) {
    return {
        ...(0,verdict_rows/* infoRow */.lj)(metric),
        kind: part.kind,
        name: nameOf(part),
        by: part.by,
        value: part.value,
        size: part.examples.length,
        margin: rule.margin,
        confidence: rule.confidence,
        exploratory: rule.exploratory,
        candidate: null,
        baseline: null,
        difference: null,
        p: null,
        adjustedP: null,
        smallestDrop: null,
        state: 'undecided',
        reasonCode: 'undecided',
        reason: '',
    };
}
function nameOf({ kind, by, value }) {
    switch (kind) {
        case 'value':
            return `${by} = ${value}`;
        case 'quarter':
        case 'bucket':
            return `${by} ${value}`;
        case 'condition':
            return value;
    }
}
function withoutExamples(onEmpty) {
    switch (onEmpty) {
        case 'fail':
            return {
                state: 'missing',
                reasonCode: 'missing',
                reason: 'missing: the test split has no examples of it (add some, or set `on-empty: ignore` in its rule)',
            };
        case 'ignore':
            return { state: 'empty', reasonCode: 'empty', reason: 'the test split has no examples of it' };
    }
}
function sameModel(row) {
    return {
        row: {
            ...row,
            difference: verdict_rows/* sameModelDifference */.LQ,
            state: 'no worse',
            reasonCode: 'identical',
            reason: 'candidate and baseline are identical',
        },
        difference: null,
    };
}
function compared(row, difference) {
    return {
        row: {
            ...row,
            difference: (0,verdict_rows/* differenceRow */._j)(difference, row.confidence),
            p: difference.inference.degenerate ? null : difference.inference.pInferiority(row.margin),
            ...(difference.inference.degenerate && {
                reasonCode: 'no-interval',
                reason: difference.inference.reason,
            }),
        },
        difference,
    };
}
function withState({ row: found, difference }, adjusted) {
    if (!adjusted || !difference)
        return found;
    const row = {
        ...found,
        adjustedP: adjusted.p,
        smallestDrop: smallestDrop(difference, found, found.exploratory ? 1 : adjusted.family),
    };
    const change = (0,format/* differenceText */.Lr)(difference.value, row.unit);
    const method = row.exploratory ? 'Benjamini and Hochberg' : 'Holm';
    const test = `${change}, p = ${adjusted.p.toPrecision(2)} after ${method} over ${adjusted.family} slices`;
    if (adjusted.p < 1 - row.confidence)
        return {
            ...row,
            state: 'worse',
            reasonCode: 'worse',
            reason: `worse than the baseline${row.margin > 0 ? ` by more than ${(0,format/* marginText */.wn)(row.margin, row.unit)}` : ''} (${test})`,
        };
    const shown = row.difference?.interval && (0,decision_rule/* decide */.LD)(row.difference.interval, row.margin) === 'pass';
    return shown
        ? {
            ...row,
            state: 'no worse',
            reasonCode: 'not-worse',
            reason: `no worse beyond ${(0,format/* marginText */.wn)(row.margin, row.unit)} with ${(0,format/* percentText */.fL)(row.confidence)} confidence (${change})`,
        }
        : {
            ...row,
            state: 'undecided',
            reasonCode: 'undecided',
            reason: `not shown to be worse (${test}); ${powerText(row)}`,
        };
}
function powerText({ smallestDrop, size, unit }) {
    return smallestDrop === null
        ? `no drop could be detected with ${size} examples`
        : `a drop of ${(0,format/* marginText */.wn)(smallestDrop, unit)} or more would be detected with 80 % probability`;
}

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-schema.js
var test_set_schema = __webpack_require__(47402);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 5 modules
var verdict = __webpack_require__(19709);
;// CONCATENATED MODULE: ./build/core/js/src/gate/evaluate.js

























/**
 * Evaluates a candidate by its gate: the requirements, the comparisons with the baseline on the same examples, and the slices. The
 * same input gives the same verdict, resampling included.
 * @throws UserError for predictions that do not match, and for metrics and columns that do not exist
 */
function evaluateGate(input) {
    const { gate } = input;
    const candidate = (0,tasks/* checkPredictions */.rA)(input.candidate, 'the model');
    const pairing = pairWithBaseline(candidate, input);
    const pair = pairing?.comparable ? pairing.pair : null;
    const how = comparedHow(input, pairing);
    const columns = (0,unit_columns/* columnsByUnit */.Z)(candidate, input.columns, (0,config_gate/* columnsOfGate */.yb)(gate));
    const others = alignSeeds(input.otherSeeds, candidate, pair);
    const { fairness, metricSet: first } = measure(input, columns, { ...input, candidate, pair });
    const metricSet = withSeeds(first, others.map((seed) => measure(input, columns, seed).metricSet));
    const plan = (0,gate_plan/* planOf */.X)(gate, metricSet, candidate, { ...input, columns });
    const by = gate['cluster-by'];
    const sampling = {
        seed: gate.seed,
        clusters: by === undefined ? null : (0,user_error/* atConfigPath */.$B)(['gate', 'cluster-by'], () => (0,clusters/* clustersBy */.rK)(by, columns)),
    };
    const assessmentOf = assessPlan(plan, sampling);
    const assessed = (planned) => planned.kind === 'budget'
        ? assessBudget(planned.budget, planned.cost, gate.seed)
        : assessmentOf(planned.metric);
    const requirements = plan.requirements.flatMap((planned) => checkRequirement(planned, assessmentOf, how) ?? []);
    const comparisons = how
        ? plan.comparisons.map((planned) => (0,gate_comparisons/* compareOne */.w)(planned, assessed(planned), how))
        : [];
    const slices = evaluateSlices(plan.slices, how, sampling);
    const outcome = (0,decision_rule/* overall */.Me)([
        ...[...requirements.filter(({ advisory }) => !advisory), ...comparisons].map((part) => part.outcome),
        ...slices.map((slice) => ((0,verdict/* failsGate */.FW)(slice) ? 'fail' : 'pass')),
    ]);
    const { baseline } = input;
    return verdict/* verdictSchema */.$D.parse({
        schema: 1,
        name: input.name,
        gate: gate.id,
        ...(input.output !== null && { output: input.output }),
        outcome,
        accepted: outcome === 'pass' || (outcome === 'inconclusive' && gate['on-inconclusive'] === 'pass'),
        ...(0,reason/* reasonOf */.A3)(outcome, { requirements, comparisons, slices, baseline }),
        policy: null,
        warnings: [
            ...input.warnings,
            ...plan.notes,
            ...fairness.notes,
            ...caseWarnings(input, candidate, how, plan),
            ...(pair && how?.kind === 'models' ? equalPredictionsWarning(pair) : []),
            ...(others.length === 0 ? [] : seedWarnings(candidate, pair, others)),
            ...tailWarnings({ comparisons, slices }, drawnText(metricSet.size, sampling)),
            ...advice(requirements),
        ],
        task: (0,tasks/* taskOf */.Xb)(candidate),
        examples: metricSet.size,
        replicates: others.length === 0 ? null : others.length + 1,
        groups: sampling.clusters && { by: by ?? '', count: sampling.clusters.count },
        confidence: informationalConfidence,
        baseline: baseline.found
            ? {
                found: true,
                commit: baseline.commit,
                createdAt: baseline.createdAt?.toISOString() ?? null,
                ageDays: baseline.ageDays ?? null,
                runUrl: baseline.runUrl,
                incomparable: how?.kind === 'incomparable' ? how.reason : null,
            }
            : { found: false, reason: baseline.reason },
        metrics: plan.metrics.map((metric) => (0,verdict_rows/* metricRow */.dh)(metric, assessmentOf(metric), informationalConfidence, how?.kind === 'same-model')),
        requirements,
        comparisons,
        slices,
        fairness: [...fairness.rows],
        budgets: (0,cost_rows/* budgetRows */.b)(input.costs),
        classification: (0,tasks/* summarizeClassification */.e9)(candidate, pair && pair.baseline),
        history: input.history,
        keptEpoch: input.keptEpoch,
        testSet: (0,test_set_schema/* testSetOf */.aJ)(gate),
        lineage: { ...input.lineage, baseline: baseline.found ? baseline.model : null },
    });
}
/** Returns the number of independent units that the bounds assume. */
function drawnText(examples, { clusters }) {
    return clusters ? `${(0,format/* formatCount */.B4)(clusters.count)} groups of examples` : `${(0,format/* formatCount */.B4)(examples)} examples`;
}
/** Measures the metrics of one seed's models. */
function measure({ gate, customMetrics, columns: rows }, columns, { candidate, pair, perturbedPredictions }) {
    const fairness = fairnessOf(gate.fairness, candidate, pair, columns);
    const more = [
        ...fairness.metrics,
        ...robustnessMetrics(perturbedPredictions, candidate, pair),
        ...customMetrics.map((own) => bindCustomMetric(own, candidate, pair, rows)),
    ];
    return { fairness, metricSet: (0,metric_set/* buildMetricSet */.z)(candidate, pair, more) };
}
/** Assesses metrics that decide something with more resamples than metrics that are only shown. */
function assessPlan({ metrics, decided }, sampling) {
    const [some, others] = [true, false].map((wanted) => metrics.filter(({ name }) => decided.has(name) === wanted));
    const byName = new Map([
        ...assessed(some ?? [], sampling, 'decided'),
        ...assessed(others ?? [], sampling, 'shown'),
    ]);
    return ({ name }) => {
        const assessment = byName.get(name);
        if (!assessment)
            throw new TypeError(`${name} was not assessed`);
        return assessment;
    };
}
function assessed(metrics, sampling, purpose) {
    const assessments = (0,assess/* assessMetrics */.m)(metrics.map(({ pairs }) => pairs), sampling, purpose);
    return metrics.flatMap(({ name }, index) => {
        const assessment = assessments[index];
        return assessment ? [[name, assessment]] : [];
    });
}
function pairWithBaseline(candidate, { baseline, pairNames }) {
    if (!baseline.found)
        return null;
    const { predictions } = baseline;
    return predictions.kind === 'none'
        ? { comparable: false, reason: predictions.reason }
        : (0,tasks/* alignPredictions */.IL)(candidate, (0,tasks/* checkPredictions */.rA)(predictions, 'the baseline'), pairNames);
}
function comparedHow({ baseline, lineage }, pairing) {
    if (!baseline.found || !pairing)
        return null;
    if (!pairing.comparable)
        return { kind: 'incomparable', reason: pairing.reason };
    return { kind: baseline.model === lineage.model ? 'same-model' : 'models' };
}
/** Returns null for a bound on a comparison without a baseline: the first model has no baseline and must be able to pass. */
function checkRequirement(planned, assessmentOf, how) {
    switch (planned.kind) {
        case 'budget':
            return checkBudget(planned.requirement, planned.budget, planned.cost);
        case 'metric':
            return checkMetric(planned.requirement, planned.metric, assessmentOf(planned.metric).candidate);
        case 'without-baseline':
            return how?.kind === 'incomparable'
                ? withoutBaseline(planned.requirement, planned.info, how.reason)
                : null;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/inference/methods.js
var methods = __webpack_require__(29555);
;// CONCATENATED MODULE: ./build/core/js/src/gate/test-set-reuse.js



/**
 * Returns the confidence of each decision with which all decisions of the budget together keep the configured confidence, as in
 * ease.ml/ci. It is a union bound over the H decisions if their candidates were fixed beforehand. If a candidate may depend on
 * earlier verdicts, it is one over all 2^H histories of verdicts. C. Renggli et al., Continuous Integration of Machine Learning
 * Models with ease.ml/ci, SysML 2019, sections 3.3 and 3.4.
 */
function adjustedConfidence(confidence, { budget, adaptivity }) {
    return 1 - (1 - confidence) / (adaptivity === 'full' ? 2 ** budget : budget);
}
/** Returns the gate with the adjusted confidence of each of its rules; unchanged if everything is published anyway. */
function adjustForReuse(gate) {
    const { disclosure, budget, adaptivity } = gate['test-set'];
    if (disclosure === 'full' || budget === undefined)
        return gate;
    const adjusted = (rule) => ({
        ...rule,
        confidence: adjustedConfidence(rule.confidence, { budget, adaptivity }),
    });
    return {
        ...gate,
        compare: gate.compare?.map(adjusted),
        slices: gate.slices.map(adjusted),
        require: gate.require.map((rule) => ('confidence' in rule ? adjusted(rule) : rule)),
    };
}
/** Methods whose bounds come from resamples and end where the resamples do. Bounds of a formula hold at any confidence. */
const resampled = methods/* bootstrapMethods */.lQ;
/** Smallest tail probability of a bound, so that at least ten of 10,000 resamples lie beyond it. */
const leastTail = 0.001;
/**
 * Returns the published part of a verdict: all of it, or only pass or fail.
 * @throws UserError if a rule that uses resamples would need a confidence that they cannot give
 */
function publishedVerdict(verdict, gate) {
    if (gate['test-set'].disclosure === 'full')
        return verdict;
    checkTails(verdict, gate);
    return redactVerdict(verdict);
}
/** Returns only pass or fail. Every property is listed, so that a property that is added later is not published by oversight. */
function redactVerdict(verdict) {
    const { accepted } = verdict;
    return {
        schema: verdict.schema,
        name: verdict.name,
        gate: verdict.gate,
        outcome: accepted ? 'pass' : 'fail',
        accepted,
        reasonCode: 'redacted',
        reason: accepted
            ? 'The candidate meets every rule of the gate'
            : 'The candidate does not meet every rule of the gate',
        policy: verdict.policy,
        warnings: [],
        task: verdict.task,
        examples: verdict.examples,
        replicates: verdict.replicates,
        groups: verdict.groups,
        confidence: verdict.confidence,
        baseline: verdict.baseline,
        metrics: [],
        requirements: [],
        comparisons: [],
        slices: [],
        fairness: [],
        // Sizes and times of the model, which do not depend on the test split.
        budgets: verdict.budgets,
        classification: null,
        history: verdict.history,
        keptEpoch: verdict.keptEpoch,
        testSet: { ...verdict.testSet, disclosure: 'verdict-only' },
        lineage: verdict.lineage,
    };
}
function checkTails({ comparisons, slices }, { 'test-set': testSet, compare, slices: rules }) {
    const { budget = 1, adaptivity } = testSet;
    const tails = [...(compare ?? []), ...rules].map(({ confidence }) => 1 - adjustedConfidence(confidence, { budget, adaptivity }));
    const [metric] = [...comparisons, ...slices].flatMap(({ difference, metric: name }) => difference && resampled.includes(difference.method) ? [name] : []);
    if (metric === undefined || ((0,d3_array/* min */.jk)(tails) ?? Infinity) >= leastTail)
        return;
    throw new user_error/* UserError */.yo({
        code: 'GATE_CONFIDENCE_UNREACHABLE',
        found: `${metric}, whose bounds come from resamples, under \`disclosure: verdict-only\` with ${budget} decisions`,
        expected: 'a metric whose bounds come from a formula (accuracy, ROC AUC of two classes), or fewer decisions',
        hint: 'Lower `gate.test-set.budget`, or remove such metrics: no number of resamples can measure so small a probability.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/report/report-artifact.js
var report_artifact = __webpack_require__(3863);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/artifact-names.js
var artifact_names = __webpack_require__(66478);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/attestation/endpoints.js
var attestation_endpoints = __webpack_require__(37326);
// EXTERNAL MODULE: ./build/core/js/src/attestation/verdict-statements.js
var verdict_statements = __webpack_require__(56912);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/attest-verdict.js







/**
 * Signs the verdict with the identity of the workflow and publishes the bundles beside the report, as a separate artifact:
 * every signature differs, and the digest of the report must not change with it.
 * @returns the path of the signed test result; empty if nothing was signed
 */
async function attestVerdict(context, verdict, report) {
    const { host, pipeline } = context;
    const { when, store } = pipeline.gate.attest;
    if (when === 'never')
        return '';
    if (host.identity === null)
        return withoutIdentity(context);
    const started = new Date();
    const bundles = await signBoth(context, host.identity, verdict, report.digest);
    if (bundles === null)
        return '';
    const name = `${report.name}-attestation`;
    const { folder, digest } = await (0,artifact/* writeArtifact */.w6)((0,stages_context/* outputPath */.XC)(context, name), async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, verdict_statements/* bundleNames */.pT.testResult), bundles.testResult);
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, verdict_statements/* bundleNames */.pT.summary), bundles.summary);
        return {
            kind: 'attestation',
            details: {},
            parents: { report: report.digest, model: verdict.lineage.model },
            config: verdict.lineage.config,
            run: (0,stages_context/* runRecord */.DW)(context, started),
        };
    });
    await host.artifacts.publish(name, folder, digest);
    if (store)
        await storeBoth(host.identity, bundles, host.log);
    return (0,external_node_path_.join)(folder, verdict_statements/* bundleNames */.pT.testResult);
}
function withoutIdentity({ host, pipeline }) {
    if (pipeline.gate.attest.when === 'always')
        throw new user_error/* UserError */.yo({
            code: 'ATTEST_NO_IDENTITY',
            found: 'a run without an identity that can sign the verdict',
            expected: 'an identity, since `gate.attest.when` is `always`',
            hint: 'Add `id-token: write` to the `permissions` of the job. Runs in a terminal and of forks have no identity.',
        });
    if (host.review !== null)
        host.log.info('The verdict is not signed: the job has no identity (`permissions: id-token: write`).');
    return '';
}
/** Signs both statements. A failure of Sigstore changes no verdict, unless the gate requires a signature. */
async function signBoth({ host, pipeline }, identity, verdict, report) {
    const endpoints = (0,attestation_endpoints/* endpointsOf */.u)(pipeline.gate.attest, identity);
    // Loaded only by jobs that sign, so that other jobs start faster.
    const { signStatement } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179), __webpack_require__.e(4752)]).then(__webpack_require__.bind(__webpack_require__, 12371));
    const sign = (statement) => signStatement(statement, endpoints, (audience) => identity.token(audience));
    try {
        const testResult = await sign((0,verdict_statements/* testResultOf */.v$)(verdict, report));
        const summary = await sign((0,verdict_statements/* summaryOf */.YG)(verdict, report, { name: verdict_statements/* bundleNames */.pT.testResult, bytes: testResult }));
        return { testResult, summary };
    }
    catch (error) {
        const found = `no signature for the verdict from ${endpoints.fulcio}: ${(0,user_error/* messageOf */.bD)(error)}`;
        if (pipeline.gate.attest.when === 'always')
            throw new user_error/* UserError */.yo({
                code: 'ATTEST_SIGNING_FAILED',
                found,
                expected: 'a signature, since `gate.attest.when` is `always`',
                hint: 'Run the job again, or check that the runner can reach this Sigstore instance.',
            }, { cause: error });
        host.log.warning(`Found ${found}. The verdict is not signed.`);
        return null;
    }
}
async function storeBoth(identity, bundles, log) {
    for (const bundle of [bundles.testResult, bundles.summary]) {
        const stored = await identity.store(bundle);
        if (stored.posted)
            log.info(`Attestation: ${stored.url}`);
        else {
            log.info(`The attestation is only in the artifact, not in GitHub's attestation store: ${stored.reason}`);
            return;
        }
    }
}

// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 14 modules
var read_pipeline = __webpack_require__(13678);
// EXTERNAL MODULE: ./build/core/js/src/expectations/describe-change.js
var describe_change = __webpack_require__(61261);
;// CONCATENATED MODULE: ./build/core/js/src/gate/changed-code.js


/**
 * Returns the files of custom metrics whose content differs from the base.
 * @param code digests by the path from `folder`
 */
async function changedCode(base, folder, code) {
    return filesOf(base, folder, code, (before, digest) => before !== null && (0,artifacts_digest/* digestOf */.ol)(before) !== digest);
}
/**
 * Returns the files of custom metrics that do not exist in the base.
 * @param code digests by the path from `folder`
 */
async function newCode(base, folder, code) {
    return filesOf(base, folder, code, (before) => before === null);
}
async function filesOf(base, folder, code, matches) {
    const files = await Promise.all(Object.entries(code).map(async ([path, digest]) => matches(await base.readFile((0,external_node_path_.relative)('', (0,external_node_path_.resolve)(folder, path))), digest) ? [path] : []));
    return files.flat();
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/describe-policy-change.js

/** Returns a sentence for each difference of two gates, as a continuation of "this pull request …". */
function describeGateChange(base, proposed) {
    const { require: before, ...others } = base;
    return [
        ...requirementChanges(before, proposed.require),
        ...keysOf(others, proposed).flatMap((key) => settingChange(key, base, proposed)),
    ];
}
function keysOf(base, proposed) {
    const names = [...new Set([...Object.keys(base), ...Object.keys(proposed)])];
    return names.filter((name) => name !== 'require');
}
function settingChange(key, base, proposed) {
    const [before, after] = [textOf(base[key]), textOf(proposed[key])];
    return before === after ? [] : [`changes ${key} from ${before} to ${after}`];
}
function textOf(value) {
    return value === undefined ? 'nothing' : (0,artifacts_digest/* canonicalJson */.dj)(value);
}
function requirementChanges(before, after) {
    const texts = (list) => new Set(list.map(({ text }) => text.trim()));
    const [known, wanted] = [texts(before), texts(after)];
    const gone = before.filter(({ text }) => !wanted.has(text.trim()));
    const added = after.filter(({ text }) => !known.has(text.trim()));
    const moved = gone.flatMap((one) => {
        const other = added.find((candidate) => kindOf(candidate) === kindOf(one));
        return other ? [{ one, other }] : [];
    });
    return [
        ...moved.map(({ one, other }) => movedText(one, other)),
        ...gone
            .filter((one) => !moved.some((pair) => pair.one === one))
            .map(({ text }) => `no longer requires ${text.trim()}`),
        ...added
            .filter((other) => !moved.some((pair) => pair.other === other))
            .map(({ text }) => `requires ${text.trim()} besides`),
    ];
}
/** Returns a key that is equal for two requirements that differ in their limit only. */
function kindOf({ kind, metric, operator }) {
    return [kind, metric, operator.charAt(0)].join(' ');
}
function movedText(one, other) {
    const verb = one.value === other.value ? 'changes' : other.value < one.value ? 'lowers' : 'raises';
    const limit = ({ text, metric }) => text.trim().replace(metric, '').trim();
    return `${verb} ${one.metric} from ${limit(one)} to ${limit(other)}`;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/preparation/base-expectations.js
var base_expectations = __webpack_require__(52148);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-split.js + 1 modules
var stored_split = __webpack_require__(3601);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/base-dataset.js
var base_dataset = __webpack_require__(92833);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/files/lfs-pointer.js
var lfs_pointer = __webpack_require__(84766);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var artifacts_manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var model_artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/model/stored-model.js + 4 modules
var stored_model = __webpack_require__(80595);
// EXTERNAL MODULE: ./build/core/js/src/model/golden.js
var golden = __webpack_require__(15518);
// EXTERNAL MODULE: ./build/core/js/src/model/onnx/onnx-model.js
var onnx_model = __webpack_require__(34272);
// EXTERNAL MODULE: ./build/core/js/src/model/onnx/onnx-schema.js
var onnx_schema = __webpack_require__(53970);
// EXTERNAL MODULE: ./build/core/js/src/model/model-schema.js
var model_schema = __webpack_require__(11848);
// EXTERNAL MODULE: ./build/core/js/src/model/signature.js
var signature = __webpack_require__(42309);
// EXTERNAL MODULE: ./build/core/js/src/model/storage.js
var storage = __webpack_require__(95482);
;// CONCATENATED MODULE: ./build/core/js/src/model/import.js

















/** Returns the format of the model file at a path; null for an artifact. */
function externalFormat(path) {
    if (path.endsWith('.onnx'))
        return 'onnx';
    return (0,external_node_path_.basename)(path) === model_schema/* modelFiles */.VC.topology ? 'layers' : null;
}
/**
 * Creates an artifact from an `.onnx` file of any origin, with golden requests from the test split, whose outputs ONNX
 * Runtime computes.
 * @param label the label of the dataset that the model predicts
 * @throws UserError when the model does not fit the dataset
 */
function packOnnx(directory, { file, name, dataset, config, run }, label) {
    const { features, transform, servingExpectations, license } = dataset.details;
    return (0,artifact/* writeArtifact */.w6)(directory, async (draft) => {
        await requireFile(file);
        const content = await (0,lfs_pointer/* resolveLfsPointer */.RR)(file, file);
        await (0,promises_.copyFile)(content, (0,external_node_path_.join)(draft, onnx_schema/* onnxFile */.eY));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, model_schema/* modelFiles */.VC.golden), (0,artifacts_digest/* canonicalJson */.dj)(await onnxGolden(draft, name, dataset, label)));
        return {
            kind: 'onnx-model',
            details: {
                format: 'onnx',
                name,
                features,
                label,
                transform,
                ...(servingExpectations && { servingExpectations }),
                ...(license !== undefined && { datasetLicense: license }),
                modelBytes: (await (0,promises_.stat)(content)).size,
            },
            parents: { dataset: dataset.digest },
            config,
            run,
        };
    });
}
async function onnxGolden(folder, name, dataset, label) {
    const { features, transform, label: target } = dataset.details;
    const model = await (0,onnx_model/* loadOnnxModel */.$)(folder, { transform, label });
    try {
        const test = new stored_examples/* StoredExamples */.J(dataset, 'test');
        const chosen = (0,golden/* withoutPrivateValues */.oD)((0,golden/* goldenExamples */.tL)(test, target), features);
        const outputs = await model.predict(chosen);
        if (outputs.values.every(Number.isFinite))
            return (0,golden/* makeGolden */.YM)((0,onnx_model/* onnxEngineName */.X)(), features, label, chosen, outputs);
        throw new user_error/* UserError */.yo({
            code: 'MODEL_NOT_FINITE',
            found: `predictions of the model ${name} that are not finite`,
            expected: 'finite predictions for the test split',
            hint: 'Check the inputs that the model was exported for, and the data of the test split.',
        });
    }
    finally {
        await model.close();
    }
}
/**
 * Creates an artifact from a `model.json` and its shards of any origin.
 * @throws UserError when the model does not fit the dataset
 */
function packLayersModel(tf, directory, { file, name, dataset, config, run }, engine) {
    const { features, label, transform } = dataset.details;
    return (0,artifact/* writeArtifact */.w6)(directory, async (draft) => {
        await requireFile(file);
        const stored = await (0,stored_model/* readStoredModel */.dD)((0,external_node_path_.dirname)(file));
        await (0,stored_model/* writeStoredModel */.sb)(draft, stored);
        const model = await (0,storage/* loadModel */.cm)(tf, draft, file);
        (0,signature/* checkSignature */.j)(model, transform, label);
        model.dispose();
        return {
            kind: 'model',
            details: await (0,model_artifact/* completeModel */.hX)(draft, tf, {
                name,
                signature: { features, label, transform },
                dataset,
                test: new stored_examples/* StoredExamples */.J(dataset, 'test'),
                training: { history: [], epoch: null },
                weights: stored.weights.find(({ spec }) => spec.quantization)?.spec.quantization?.dtype ?? 'float32',
                engine,
            }),
            parents: { dataset: dataset.digest },
            config,
            run,
        };
    });
}
/**
 * Checks that a path is the folder of an artifact.
 * @throws UserError that suggests the intended path
 */
async function requireFolderOfArtifact(path) {
    const kind = await (0,file_kind/* fileKind */.h)(path);
    if (kind === null)
        throw noFile(path);
    if (kind === 'file')
        throw new user_error/* UserError */.yo({
            code: 'MODEL_UNKNOWN_FORMAT',
            found: `${path}, which has no name of a model file`,
            expected: acceptedModels,
            hint: 'Export the model as ONNX, or set the input "candidate" to a file with its predictions.',
        });
    const topology = (0,external_node_path_.join)(path, model_schema/* modelFiles */.VC.topology);
    const [manifest, external] = await Promise.all([(0,file_kind/* fileKind */.h)((0,external_node_path_.join)(path, artifacts_manifest/* manifestName */.vS)), (0,file_kind/* fileKind */.h)(topology)]);
    if (manifest === null && external === 'file')
        throw new user_error/* UserError */.yo({
            code: 'MODEL_UNKNOWN_FORMAT',
            found: `no ${artifacts_manifest/* manifestName */.vS} in ${path}, but a ${model_schema/* modelFiles */.VC.topology}`,
            expected: acceptedModels,
            hint: `Use the path of the file itself: ${topology}`,
        });
}
const acceptedModels = 'a model for the gate: an artifact, a model.json or an .onnx file';
function noFile(file, cause) {
    return new user_error/* UserError */.yo({
        code: 'FILE_MISSING',
        found: `no file ${file}`,
        expected: acceptedModels,
        hint: 'Correct the path, or run the step that writes the file first.',
    }, { cause });
}
async function requireFile(file) {
    try {
        await (0,promises_.stat)(file);
    }
    catch (error) {
        if (!(0,user_error/* hasCode */.up)(error, 'ENOENT'))
            throw error;
        throw noFile(file, error);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/changed-files.js











/**
 * Returns the paths of the files at `path` that the pull request changes, adds or removes; for a pattern, all files of its
 * folder. Null if the base has no committed file there, so that a step of the workflow creates the files.
 */
async function changedFiles(base, path) {
    const paths = await relatedPaths(path);
    const changed = await Promise.all(paths.map((each) => changedAt(base, each)));
    const known = changed.filter((files) => files !== null);
    return known.length === 0 ? null : known.flat();
}
/** Adds the files that a `model.json` refers to. */
async function relatedPaths(path) {
    if ((await (0,file_kind/* fileKind */.h)(path)) === null && (0,dist/* isDynamicPattern */.ey)(path))
        return [folderOfPattern(path)];
    if (externalFormat(path) !== 'layers' || (await (0,file_kind/* fileKind */.h)(path)) === null)
        return [path];
    const folder = (0,external_node_path_.dirname)(path);
    return (await (0,stored_model/* namesOfModelFiles */.U2)(folder)).map((name) => (0,external_node_path_.join)(folder, name));
}
function folderOfPattern(pattern) {
    let folder = (0,external_node_path_.dirname)(pattern);
    while ((0,dist/* isDynamicPattern */.ey)((0,external_node_path_.basename)(folder)) || (0,dist/* isDynamicPattern */.ey)(folder))
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
async function changedAt(base, path) {
    const committed = await base.committed(path);
    if (committed === null)
        return null;
    const names = new Set([...committed.keys(), ...(await filesHere(path))]);
    const changed = [];
    for (const name of names) {
        const file = (0,external_node_path_.join)(path, name);
        if (!(await isUnchanged(base, file, committed.get(name))))
            changed.push((0,external_node_path_.relative)('', file));
    }
    return changed.sort();
}
async function filesHere(path) {
    if ((await (0,file_kind/* fileKind */.h)(path)) !== 'folder')
        return [''];
    const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.relative)(path, (0,external_node_path_.join)(entry.parentPath, entry.name)));
}
async function isUnchanged(base, file, committed) {
    if (committed === undefined || committed === 'link' || (await (0,file_kind/* fileKind */.h)(file)) !== 'file')
        return false;
    const algorithm = committed.blob.length === 64 ? 'sha256' : 'sha1';
    if ((await blobId(file, algorithm)) === committed.blob)
        return true;
    const stored = await sha256OfLargeFile(base, file);
    return stored !== null && stored === (0,artifacts_digest/* hexOf */.ZD)(await (0,artifacts_digest/* digestOfFile */.Mk)(file));
}
/** Returns the id of `git hash-object`: the hash of a header with the size, followed by the bytes. */
async function blobId(file, algorithm) {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    hash.update(`blob ${(await (0,promises_.stat)(file)).size}\0`);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return hash.digest('hex');
}
/** Returns the digest from the pointer of a file in Git LFS; null for other files. */
async function sha256OfLargeFile(base, file) {
    return (0,lfs_pointer/* parseLfsPointer */.y)((await base.readFile(file)) ?? '')?.sha256 ?? null;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/find-baseline.js
var find_baseline = __webpack_require__(99884);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/newest-report.js
var newest_report = __webpack_require__(59150);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/base-split.js










/** The part of a report that identifies the examples. */
const reportSchema = schemas/* object */.Ikc({ lineage: schemas/* object */.Ikc({ dataset: schemas/* string */.YjP(), testSplit: schemas/* string */.YjP() }) });
/**
 * Finds the test split of the base branch of the pull request. If that branch has no runs, searches the branch of the gate's
 * baseline.
 * @param context with the gate of the base
 */
async function findBaseSplit(context, base, branch, { dataset, reference, report }) {
    const { baseline } = context.pipeline.gate;
    const branches = baseline.from === 'run' && baseline.branch !== branch ? [branch, baseline.branch] : [branch];
    for (const each of branches) {
        const split = dataset === null
            ? await splitByReport(context, each, report)
            : await splitOfModels(context, base, each, { dataset, reference, report });
        if (split.kind !== 'none')
            return split;
    }
    return { kind: 'none' };
}
async function splitOfModels(context, base, branch, { dataset, reference, report }) {
    const committed = reference.includes('/') ? await changedFiles(base, reference) : null;
    if (committed?.length === 0)
        return { kind: 'same' };
    const current = await (0,dataset_dataset/* openDataset */.Jp)(dataset);
    const byReport = await splitByReport(context, branch, report, current.digest);
    if (byReport.kind === 'same')
        return byReport;
    const names = [context.pipeline.name, current.details.name];
    const result = await (0,base_dataset/* findDatasetOn */.z)(context, branch, reference, names);
    if (result.found)
        return compareDatasets(result.dataset, current);
    if (byReport.kind === 'digest' && byReport.testSplit === (0,dataset_dataset/* digestOfSplit */.us)(current, 'test'))
        return byReport;
    const changed = committed && `the committed dataset ${reference} is changed`;
    const obstacle = result.obstacle ?? changed ?? obstacleOf(byReport);
    if (obstacle === null)
        return byReport;
    const difference = byReport.kind === 'digest' || changed !== null ? 'the examples are not those of the base branch' : null;
    return { kind: 'unknown', obstacle, difference };
}
function obstacleOf(split) {
    return split.kind === 'digest' ? 'the dataset of the base branch is not kept' : null;
}
/** @param dataset digest of the run's dataset; null for predictions */
async function splitByReport(context, branch, given, dataset = null) {
    const result = await (0,newest_report/* findReport */.k)(context, (0,artifact_names/* reportName */.e)(context, given), (0,find_baseline/* runsOf */.ky)(context.pipeline.gate, branch), reportSchema);
    if (result.found) {
        const { lineage } = result.report;
        return lineage.dataset === dataset ? { kind: 'same' } : { kind: 'digest', testSplit: lineage.testSplit };
    }
    return result.obstacle === null
        ? { kind: 'none' }
        : { kind: 'unknown', obstacle: result.obstacle, difference: null };
}
async function compareDatasets(base, current) {
    const [before, now] = [base, current].map(({ details: { features, label } }) => (0,artifacts_digest/* canonicalJson */.dj)([features, label]));
    if ((0,dataset_dataset/* digestOfSplit */.us)(base, 'test') === (0,dataset_dataset/* digestOfSplit */.us)(current, 'test') && before === now)
        return { kind: 'same' };
    return { kind: 'other', difference: differenceOf(base, current), folder: base.folder };
}
function differenceOf(base, current) {
    const [before, now] = [base, current].map(({ details }) => (0,format/* formatCount */.B4)(details.rows.test));
    const [baseIds, currentIds] = [base, current].map((each) => new stored_split/* StoredSplit */.W(each, 'test').readIds());
    return (0,artifacts_digest/* canonicalJson */.dj)(baseIds) === (0,artifacts_digest/* canonicalJson */.dj)(currentIds)
        ? `the ${before} examples have the same ids, with other values, labels or columns`
        : `${before} examples on the base branch, ${now} here`;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/expand-line.js
var expand_line = __webpack_require__(50764);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/base.js










/**
 * Reads the policy of the base.
 * @param inputs as the step sets them
 * @param dataset folder of the run's dataset; null for predictions
 */
async function readBase(context, source, pullRequest, inputs, dataset) {
    const policy = await readPolicy(context, source);
    const underBase = policy.state === 'read' ? withPolicy(context, policy) : context;
    const split = await findBaseSplit(underBase, source, pullRequest.baseBranch, {
        reference: inputs.dataset,
        dataset,
        report: inputs.artifact,
    });
    const changedBaseline = policy.state === 'read' ? await changedBaselineFiles(underBase, inputs, source) : [];
    const changedExpectations = policy.state === 'read' ? await expectationChanges(context, source, policy) : [];
    return { source, pullRequest, policy, context: underBase, split, changedBaseline, changedExpectations };
}
/** Reads the pipeline file of the base with the overrides of this step. */
async function readPolicy({ file, overrides }, base) {
    const text = await base.readFile(file);
    if (text === null)
        return { state: 'missing' };
    try {
        const { name, gate, data } = (0,read_pipeline/* parsePipeline */.iP)(text, file, overrides);
        return { state: 'read', name, gate, expect: data?.expect };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return { state: 'unreadable', reason: error.message };
    }
}
/** Returns the changes of the expectations, which are in the pipeline file or in a file that it names. */
async function expectationChanges(context, source, { expect }) {
    try {
        const { before, after } = await (0,base_expectations/* readBothExpectations */.nh)(context, source, expect);
        return (0,describe_change/* describeExpectationChange */._)(before, after);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return [`has expectations of data that cannot be compared with those of the base (${error.message})`];
    }
}
function withPolicy(context, { name, gate }) {
    return { ...context, pipeline: { ...context.pipeline, name, gate } };
}
/** Returns the committed files of `gate.baseline.path` and of the input `baseline` that the pull request changes. */
async function changedBaselineFiles({ folder, pipeline }, { candidate, baseline: given }, source) {
    const { baseline } = pipeline.gate;
    const ofInput = candidate === '' ? [] : (0,expand_line/* linesOf */.Dx)(given);
    // A baseline with a digest cannot be replaced by another.
    const ofGate = baseline.from === 'path' && baseline.digest === null ? [(0,external_node_path_.resolve)(folder, baseline.path)] : [];
    const paths = ofInput.length > 0 ? ofInput : ofGate;
    const changed = await Promise.all(paths.map((path) => changedFiles(source, path)));
    return changed.flatMap((files) => files ?? []);
}
/** Returns why no candidate can be evaluated under the base; null if it can. */
function explainUnusable({ policy, split, changedBaseline }) {
    if (policy.state === 'unreadable')
        return notEvaluated('gate-unreadable', 'its gate cannot be read');
    if (split.kind === 'unknown')
        return notEvaluated('test-split-unknown', split.obstacle, split.difference);
    const [file] = changedBaseline;
    return file === undefined
        ? null
        : notEvaluated('baseline-changed', `${file}, from which its baseline is read, is changed`);
}
/** Returns why the verdict may differ from the verdict of the base's own files; null if it cannot. */
async function explainUntrusted({ verdict, evaluation }, { source, policy, split, context: { folder } }) {
    if (policy.state === 'read') {
        const { code } = verdict.lineage;
        const [file] = [...(await changedCode(source, folder, code)), ...(await newCode(source, folder, code))];
        if (file !== undefined)
            return notEvaluated('code-changed', `${file}, the code of a metric, differs from the base`);
    }
    if (split.kind !== 'digest')
        return null;
    if (evaluation.lineage.testSplit !== split.testSplit)
        return notEvaluated('other-examples', 'there are predictions for the new examples only', 'the examples or their labels are not those of the base branch');
    const { baseline } = verdict;
    return baseline.found && baseline.incomparable !== null
        ? notEvaluated('incomparable', `its baseline cannot be compared with the candidate: ${baseline.incomparable}`)
        : null;
}
function notEvaluated(reasonCode, reason, difference = null) {
    return { evaluated: false, reasonCode, reason, difference };
}
function describeChanges(context, base, evaluation) {
    return { gate: gateChanges(context, base), testSplit: splitDifference(base, evaluation) };
}
function gateChanges({ pipeline, file }, { policy, changedBaseline, changedExpectations }) {
    const files = changedBaseline.map((path) => `changes ${path}, from which the baseline is read`);
    switch (policy.state) {
        case 'missing':
            return files;
        case 'unreadable':
            return [`repairs ${file}, which cannot be read at the base (${policy.reason})`];
        case 'read': {
            const { name, gate } = pipeline;
            const renamed = name === policy.name ? [] : [`renames the pipeline from ${policy.name} to ${name}`];
            return [...renamed, ...describeGateChange(policy.gate, gate), ...changedExpectations, ...files];
        }
    }
}
function splitDifference({ split }, evaluation) {
    if (split.kind === 'other')
        return split.difference;
    return evaluation.evaluated ? null : evaluation.difference;
}
/** Returns a sentence about the parts that the base does not have, so that those of the pull request apply; null if it has all. */
function describeMissing({ file }, { policy, split, pullRequest }) {
    const missing = [
        ...(policy.state === 'missing' ? [`has no ${file}`] : []),
        ...(split.kind === 'none' ? ['has no successful run of this gate'] : []),
    ];
    if (missing.length === 0)
        return null;
    const applies = policy.state === 'missing'
        ? 'the gate of this pull request applies'
        : 'its gate applies to the test split of this pull request';
    return `The base branch ${pullRequest.baseBranch} ${missing.join(' and ')}, so ${applies}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/combine-verdicts.js

/**
 * Returns the verdict on a pull request that changes its gate or test split: the worse of both verdicts, accepted if both accept.
 * It fails if the base cannot be evaluated. A change with the label is evaluated as proposed.
 */
function combineVerdicts(proposed, base, change) {
    const policy = policyOf(proposed, base, change);
    if (change.allowed)
        return { ...proposed, policy };
    if (!base.evaluated)
        return withoutBase(proposed, base.reason, policy);
    const outcome = (0,decision_rule/* overall */.Me)([base.verdict.outcome, proposed.outcome]);
    const baseDecides = base.verdict.outcome === outcome;
    const shown = baseDecides ? base.verdict : proposed;
    const decider = baseDecides ? 'the base branch' : 'the pull request';
    return {
        ...shown,
        outcome,
        accepted: base.verdict.accepted && proposed.accepted,
        reason: `By the ${policyName(change)} of ${decider}: ${shown.reason}`,
        policy,
    };
}
function withoutBase(proposed, reason, policy) {
    if (proposed.outcome === 'fail')
        return { ...proposed, policy };
    return {
        ...proposed,
        outcome: 'fail',
        accepted: false,
        reasonCode: 'base-not-evaluated',
        reason: `The pull request cannot be evaluated by the gate of its base branch: ${reason}`,
        policy,
    };
}
function policyName({ gate, testSplit }) {
    if (testSplit === null)
        return 'gate';
    return gate.length === 0 ? 'test split' : 'gate and test split';
}
function policyOf(proposed, base, { baseCommit, gate, testSplit, config, allowed, label }) {
    const decisionOf = ({ outcome, accepted, reasonCode, reason }) => ({
        outcome,
        accepted,
        reasonCode,
        reason,
    });
    return {
        baseCommit,
        gate: [...gate],
        testSplit,
        config,
        allowed,
        label,
        base: base.evaluated
            ? decisionOf(base.verdict)
            : { outcome: null, reasonCode: base.reasonCode, reason: base.reason },
        proposed: decisionOf(proposed),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/combine-policies.js




/** Only people with the triage role can set it, so the author of a pull request from a fork cannot. */
const allowingLabel = 'allow-gate-change';
/** Combines the verdicts by the gate of a pull request and by the gate of its base. */
async function combinePolicies(context, { source, policy }, proposed, underBase, changes) {
    const proposedVerdict = publishableVerdict(proposed.verdict, policy);
    const code = await changedCode(source, context.folder, proposedVerdict.lineage.code);
    const gate = policy.state === 'read' ? policy.gate : context.pipeline.gate;
    const allowed = await source.hasLabel(allowingLabel);
    const combined = combineVerdicts(proposedVerdict, underBase.evaluated ? { evaluated: true, verdict: underBase.result.verdict } : underBase, {
        baseCommit: await source.commit(),
        gate: [...changes.gate, ...code.map((path) => `changes ${path}, the code of a metric`)],
        testSplit: changes.testSplit,
        config: policy.state === 'unreadable' ? null : (0,artifacts_digest/* digestOfJson */.Qs)(gate),
        allowed,
        label: allowingLabel,
    });
    const verdict = policy.state === 'read' ? { ...combined, name: policy.name, gate: policy.gate.id } : combined;
    const decisions = [
        { verdict: proposedVerdict, gate: context.pipeline.gate },
        ...(underBase.evaluated ? [{ verdict: underBase.result.verdict, gate }] : []),
    ];
    const [first = { verdict, gate }, ...others] = decisions.toSorted((a, b) => Number(isShown(b, verdict)) - Number(isShown(a, verdict)));
    const publishing = allowed ? context.pipeline.gate : gate;
    return {
        verdict,
        evaluation: publishing['show-examples']
            ? proposed.evaluation
            : { ...proposed.evaluation, examples: async () => new Map() },
        decisions: [first, ...others],
        gate: publishing,
    };
}
/** Returns true if the combined verdict shows this decision. */
function isShown({ verdict }, { lineage }) {
    return verdict.lineage.config === lineage.config && verdict.lineage.testSplit === lineage.testSplit;
}
/** Redacts the verdict if the base publishes only verdicts: a pull request cannot publish more. */
function publishableVerdict(proposed, policy) {
    return policy.state === 'read' && policy.gate['test-set'].disclosure === 'verdict-only'
        ? redactVerdict(proposed)
        : proposed;
}

// EXTERNAL MODULE: ./build/core/js/src/user-code/module.js
var user_code_module = __webpack_require__(66165);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/custom-metrics.js


const unlimited = [-Infinity, Infinity];
/** Loads the metrics of `gate.metrics`. @throws UserError for code that is not permitted or cannot be loaded */
async function loadCustomMetrics({ host, folder, pipeline }, allowForkCode) {
    const { metrics } = pipeline.gate;
    const names = metrics.map(({ name }) => name);
    const duplicate = names.find((name, index) => names.indexOf(name) < index);
    if (duplicate !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'METRIC_NAME_TAKEN',
            found: `two metrics named ${duplicate} under gate.metrics`,
            expected: 'a different name for each metric',
            hint: 'Rename one of them.',
        });
    const loaded = [];
    // Sequentially: the hooks that find the files of a module are global to the process.
    for (const { module: path, range = unlimited, ...rest } of metrics) {
        const module = {
            key: 'gate.metrics',
            path,
            folder,
            signature: '(predictions) => number[] | number',
            page: 'docs/gate-metrics.md',
            codeOrigin: host.codeOrigin,
            allowForkCode,
        };
        const { made, sources } = await (0,user_code_module/* withUserModule */.uJ)(module, null, (load) => load());
        const call = (predictions) => {
            try {
                return made(predictions);
            }
            catch (error) {
                throw (0,user_code_module/* moduleFailed */.ei)(module, `a function that failed (${(0,user_error/* messageOf */.bD)(error)})`, 'a function that accepts the predictions as documented', error);
            }
        };
        const failed = (found, expected) => (0,user_code_module/* moduleFailed */.ei)(module, found, expected);
        loaded.push({ metric: { ...rest, range, call, failed }, sources });
    }
    return {
        metrics: loaded.map(({ metric }) => metric),
        sources: Object.fromEntries(loaded.flatMap(({ sources }) => Object.entries(sources))),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/combined-columns.js
var combined_columns = __webpack_require__(64577);
// EXTERNAL MODULE: ./build/core/js/src/column-store/identity-table.js
var identity_table = __webpack_require__(50417);
// EXTERNAL MODULE: ./build/core/js/src/column-store/hash-column.js
var hash_column = __webpack_require__(51137);
// EXTERNAL MODULE: ./build/core/js/src/data/duplicates.js
var duplicates = __webpack_require__(67018);
// EXTERNAL MODULE: ./build/core/js/src/column-store/row-identity.js
var row_identity = __webpack_require__(6831);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
;// CONCATENATED MODULE: ./build/core/js/src/data/overlap.js






/** Returns the overlap of a test split with the training split of the same dataset, or of another. In memory are identities of the test examples. */
async function overlapOfSplits(dataset, training = dataset) {
    const test = new stored_split/* StoredSplit */.W(dataset, 'test');
    const train = new stored_split/* StoredSplit */.W(training, 'train');
    const [first] = test.chunks(test.names, 0, 1);
    const compared = (0,duplicates/* comparedColumns */.b)({ ...dataset.details, columns: first?.columns ?? [] });
    return {
        size: test.rows,
        same: training === dataset ? 0 : countSame(test, train, new stored_split/* StoredSplit */.W(dataset, 'train'), compared),
        equal: count(isAmong(test, train, compared)),
    };
}
/**
 * Counts the test examples among the training examples of another dataset. Examples that are also in the training split of their own
 * dataset were accepted there, and are not counted.
 */
function countSame(test, train, ownTraining, compared) {
    const hasId = isAmong(test, train, [reserved_columns/* idColumn */.U]);
    const trainNames = new Set(train.names);
    const common = test.names.filter((name) => name !== reserved_columns/* idColumn */.U && trainNames.has(name));
    const commonNames = new Set(common);
    // Without a feature or the label, the rest of a row is not its identity.
    const isComparable = compared.every((name) => commonNames.has(name));
    const isSame = isComparable ? isAmong(test, train, common) : [];
    const isAccepted = isAmong(test, ownTraining, common);
    return count(hasId.map((has, row) => has || (isSame[row] === true && isAccepted[row] !== true)));
}
/** Returns for each test row whether a row of `others` is equal in the named columns. */
function isAmong(test, others, names) {
    const otherNames = new Set(others.names);
    if (!names.every((name) => otherNames.has(name)))
        return [];
    const numbers = new identity_table/* IdentityTable */.n();
    const numberOf = new Int32Array(test.rows);
    for (const { start, rows, identities } of identitiesOf(test, names))
        for (let row = 0; row < rows; row++) {
            if (numbers.get(identities, row) === 0)
                numbers.set(identities, row, numbers.size + 1);
            numberOf[start + row] = numbers.get(identities, row);
        }
    const found = new Uint8Array(numbers.size + 1);
    for (const { rows, identities } of identitiesOf(others, names))
        for (let row = 0; row < rows; row++)
            found[numbers.get(identities, row)] = 1;
    return Array.from(numberOf, (number) => found[number] === 1);
}
/** Yields the identities of all rows by the named columns, in chunks. */
function* identitiesOf(split, names) {
    const hashers = names.map((name) => new row_identity/* ColumnHasher */.ML(name));
    for (const { start, rows, columns } of split.chunks(names)) {
        const identities = new Uint32Array(rows * row_identity/* identityWords */.i6);
        for (const [index, hasher] of hashers.entries()) {
            const column = columns[index];
            if (column)
                (0,hash_column/* addColumn */.c)(identities, column, hasher);
        }
        yield { start, rows, identities };
    }
}
function count(flags) {
    return flags.filter(Boolean).length;
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-columns.js
var stored_columns = __webpack_require__(6153);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/gate/model-compatibility.js
var model_compatibility = __webpack_require__(34493);
// EXTERNAL MODULE: ./build/core/js/src/gate/predict-split.js
var predict_split = __webpack_require__(74481);
// EXTERNAL MODULE: ./build/core/js/src/model/evaluable-model.js
var evaluable_model = __webpack_require__(87426);
;// CONCATENATED MODULE: ./build/core/js/src/gate/dataset-warnings.js



/** Returns warnings about a baseline that was made from another dataset or transform than the candidate. */
function differenceWarnings(baseline, candidate, dataset) {
    const of = baseline.manifest.parents['dataset'];
    const otherData = of !== undefined && of !== dataset.digest;
    const otherTransform = (0,artifacts_digest/* canonicalJson */.dj)(baseline.details.transform) !== (0,artifacts_digest/* canonicalJson */.dj)(candidate.details.transform);
    if (!otherData && !otherTransform)
        return [];
    const others = [...(otherData ? ['dataset'] : []), ...(otherTransform ? ['transform'] : [])].join(' and ');
    const through = otherTransform ? ', the baseline with its own transform' : '';
    const seen = otherData
        ? '. The baseline may have been trained on some of these examples, which makes its results too good'
        : '';
    return [
        `The baseline was made with another ${others}: both models predicted the test split of the candidate${through}${seen}.`,
    ];
}
/**
 * Returns warnings about test examples with the content of a training example, which occurs by chance in data with few distinct
 * rows.
 * @throws UserError for test examples with the id of a training example
 */
function overlapWarnings({ size, same, equal }) {
    if (same > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_TEST_LEAKAGE',
            found: `${(0,format/* formatCount */.B4)(same)} of ${(0,format/* formatCount */.B4)(size)} test examples with the id of a training example`,
            expected: 'a test split that the model was not trained on',
            hint: 'Set `data.split.test` to a fraction, or to files that the training split does not use.',
        });
    if (equal === 0)
        return [];
    const share = (0,format/* percentText */.fL)(equal / size);
    return [
        `${(0,format/* formatCount */.B4)(equal)} of ${(0,format/* formatCount */.B4)(size)} test examples (${share}) are equal to training examples in all features and in the label, so the measured quality may be too good. Set \`data.clean.duplicates: drop\` to remove such training examples.`,
    ];
}

// EXTERNAL MODULE: ./build/core/js/src/gate/slices/part.js
var part = __webpack_require__(33212);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/baseline-slices.js





/** The part of a report that is read, so that reports of other versions can be read too. */
const baseline_slices_reportSchema = schemas/* object */.Ikc({
    slices: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(part/* partKinds */.T), by: schemas/* string */.YjP(), value: schemas/* string */.YjP(), size: schemas/* int */.Whr().nonnegative() })),
});
/**
 * Returns the slices of the test split in the newest successful run of the base branch, from its report, so that a missing slice
 * is reported. Empty if no such report exists.
 * @param given name of the report's artifact from the step's input; empty for the default name
 */
async function baselineSlices(context, given) {
    const { host, pipeline } = context;
    const { baseline, slices } = pipeline.gate;
    if (slices.length === 0 || baseline.from !== 'run')
        return [];
    try {
        const report = await (0,newest_report/* latestReport */.o)(context, (0,artifact_names/* reportName */.e)(context, given), baseline, baseline_slices_reportSchema);
        return report?.slices.filter(({ size }) => size > 0) ?? [];
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        host.log.warning(`Cannot check for slices that vanished since the baseline: ${error.message}`);
        return [];
    }
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/fresh-process.js
var fresh_process = __webpack_require__(6225);
// EXTERNAL MODULE: ./build/core/js/src/dataset/examples.js
var examples = __webpack_require__(65675);
;// CONCATENATED MODULE: ./build/core/js/src/benchmark/interleave.js
/**
 * Measures candidate and baseline in turns. Each is first in every second turn, so a temporary slowdown of the machine affects
 * both.
 */
async function runInterleaved({ candidate, baseline }, { most, fewest, longest }, measure) {
    const own = [];
    const other = [];
    const started = performance.now();
    for (let round = 0; round < most; round++) {
        if (round % 2 === 0)
            own.push(await measure(candidate, round));
        if (baseline !== null)
            other.push(await measure(baseline, round));
        if (round % 2 === 1)
            own.push(await measure(candidate, round));
        if (round + 1 >= fewest && performance.now() - started > longest)
            break;
    }
    return { candidate: own, baseline: baseline === null ? null : other };
}

;// CONCATENATED MODULE: ./build/core/js/src/benchmark/latency.js


const warmUps = 20;
const limits = { most: 1000, fewest: 50, longest: 15_000 };
/**
 * Measures predictions for one example at a time, in milliseconds.
 * @param rows raw examples, used one after another and then from the start again
 */
async function measureLatency(models, rows) {
    const time = async (model, round) => {
        const example = (0,examples/* sliceBatch */.D)(rows, round % rows.size, 1);
        const before = performance.now();
        await model.predict(example);
        return performance.now() - before;
    };
    await runInterleaved(models, { ...limits, most: warmUps, fewest: 1 }, time);
    return runInterleaved(models, limits, time);
}

;// CONCATENATED MODULE: ./build/core/js/src/benchmark/throughput.js


const mostExamples = 2048;
const throughput_limits = { most: 15, fewest: 5, longest: 15_000 };
/** Measures predicted examples per second, many at a time. */
async function measureThroughput(models, rows) {
    const batch = (0,examples/* sliceBatch */.D)(rows, 0, Math.min(rows.size, mostExamples));
    const rate = async (model) => {
        const before = performance.now();
        await model.predict(batch);
        return (1000 * batch.size) / (performance.now() - before);
    };
    await runInterleaved(models, { ...throughput_limits, most: 1 }, rate);
    return runInterleaved(models, throughput_limits, rate);
}

// EXTERNAL MODULE: ./build/core/js/src/model/inference.js
var inference = __webpack_require__(22980);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/open-model.js





/**
 * Opens the model in an artifact's folder, or seals a `model.json` or an `.onnx` file in `directory`, so that a digest
 * identifies it.
 */
async function openOrPackModel(context, path, directory, { dataset, output, engine }) {
    const external = {
        file: path,
        name: context.pipeline.name,
        dataset,
        config: (0,artifacts_digest/* digestOfJson */.Qs)(null),
        run: (0,stages_context/* runRecord */.DW)(context, new Date()),
    };
    switch (externalFormat(path)) {
        case 'onnx':
            return packOnnx(directory, external, output.label);
        case 'layers': {
            const { tf, report } = await engine.start();
            return packLayersModel(tf, directory, external, (0,stages_context/* nameEngine */.O2)(report));
        }
        case null:
            await requireFolderOfArtifact(path);
            return (0,evaluable_model/* openEvaluableModel */.hp)(path);
    }
}
/** Returns the path of a model that an input names as a file; null for an artifact or its folder. */
function externalModelPath(reference) {
    return externalFormat(reference) === null ? null : (0,external_node_path_.resolve)(reference);
}
/** Returns the runtime of a model; null for ONNX models, which need no TensorFlow. */
async function runtimeFor(model, engine) {
    return (0,evaluable_model/* isOnnx */.G7)(model) ? null : (await engine.start()).tf;
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/measure-budgets.js













/** Returns the costs of the models: the sizes of their files, and the measurements that the gate names. */
async function measureBudgets(context, setting) {
    const requested = measurementsOf(context.pipeline.gate);
    const advisory = !context.host.codeOrigin.selfHosted;
    return {
        ...(await sizesOf(setting.models)),
        ...(await withLoaded(setting, requested, async (loaded) => ({
            ...(requested.has('latency')
                ? measured('latency', await measureLatency(loaded, setting.rows), advisory)
                : {}),
            ...(requested.has('throughput')
                ? measured('throughput', await measureThroughput(loaded, setting.rows), advisory)
                : {}),
        }))),
        ...(requested.has('process') ? await processCosts(setting, advisory) : {}),
    };
}
/** Returns the measurements that a gate's requirements and comparisons name. */
function measurementsOf({ require, compare = [] }) {
    const names = [...require, ...compare].flatMap(({ metric }) => metric ?? []);
    return new Set(names.flatMap((name) => (0,budget/* budgetOf */.n)(name)?.from ?? []));
}
/** Measures the files, since a manifest may declare any size. Parameters of ONNX models cannot be counted. */
async function sizesOf({ candidate, baseline }) {
    const known = async (of) => {
        const value = await of(candidate);
        if (value === null)
            return null;
        return { candidate: value, baseline: baseline && (await of(baseline)), samples: null, advisory: false };
    };
    const [bytes, parameters] = [await known(measureBytes), await known(parametersOf)];
    return { ...(bytes && { 'model-bytes': bytes }), ...(parameters && { parameters }) };
}
async function measureBytes(model) {
    return (0,evaluable_model/* isOnnx */.G7)(model) ? (await (0,promises_.stat)((0,external_node_path_.join)(model.folder, onnx_schema/* onnxFile */.eY))).size : (0,stored_model/* measureModelBytes */.Ty)(model.folder);
}
async function parametersOf(model) {
    return (0,evaluable_model/* isOnnx */.G7)(model) ? null : (0,stored_model/* countParameters */.yG)(model.folder);
}
async function withLoaded({ models, engine, features }, requested, measure) {
    if (!requested.has('latency') && !requested.has('throughput'))
        return {};
    const load = async (model) => (0,inference/* loadForInference */.$)(await runtimeFor(model, engine), model, features);
    const candidate = await load(models.candidate);
    const baseline = models.baseline && (await load(models.baseline));
    try {
        return await measure({ candidate, baseline });
    }
    finally {
        await candidate.close();
        await baseline?.close();
    }
}
/** Returns the budgets that these samples give, each at its percentile. */
function measured(from, samples, advisory) {
    return Object.fromEntries(budget/* budgets */.R
        .filter((budget) => budget.from === from)
        .map(({ name, percent }) => [name, factOf(samples, percent, advisory)]));
}
function factOf(samples, percent, advisory) {
    const { candidate, baseline } = samples;
    return {
        candidate: (0,cost_measurement/* percentile */.Y)(candidate, percent),
        baseline: baseline && (0,cost_measurement/* percentile */.Y)(baseline, percent),
        samples,
        advisory,
    };
}
const processLimits = { most: 5, fewest: 3, longest: 30_000 };
/** Measures fresh processes. Memory is not advisory: it does not depend on other processes of the machine. */
async function processCosts({ models, engine, runtimePath }, advisory) {
    const device = (await engine.report())?.device ?? 'wasm';
    const costs = await runInterleaved(models, processLimits, ({ folder }) => (0,fresh_process.measureFreshProcess)({ folder, device, runtimePath: runtimePath || undefined }));
    const samplesOf = (of) => ({
        candidate: costs.candidate.map(of),
        baseline: costs.baseline && costs.baseline.map(of),
    });
    return {
        'cold-start': factOf(samplesOf(({ coldStart }) => coldStart), 50, advisory),
        'peak-memory': factOf(samplesOf(({ peakMemory }) => peakMemory), 50, false),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/expand-paths.js




/**
 * Returns the files or folders that an input names, one line for each path or pattern, such as `seeds/*.csv`. The matches of a
 * pattern are sorted by name, with numbers in numerical order.
 * @throws UserError for a pattern without a match, a link out of a fork's pull request, and a path that is named twice
 */
async function expandPaths({ host }, text) {
    const paths = (await Promise.all((0,expand_line/* linesOf */.Dx)(text).map((line) => (0,expand_line/* expandLine */.Lc)(line, 'a file for each seed')))).flat();
    await (0,outside/* refuseLinksOutside */.h)(paths, (0,confinement/* confinementOf */.u)(host.codeOrigin));
    const duplicate = paths.find((path, index) => paths.indexOf(path) !== index);
    if (duplicate === undefined)
        return paths;
    throw new user_error/* UserError */.yo({
        code: 'GATE_INVALID_REPLICATES',
        found: `${duplicate} twice among the seeds`,
        expected: 'a different model for each seed',
        hint: 'Name each model once.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/gate/require-seeds.js
var require_seeds = __webpack_require__(68017);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/model-set.js









function allModels({ first, others }) {
    return [first, ...others];
}
/**
 * Finds the models that an input names, one a line: an artifact of this run by its name, or several by a pattern such as
 * `model-seed=*`; a folder or a model file, or several by a pattern with a slash.
 * @throws UserError for no models, or for another number than the gate requires
 */
async function locateModels(context, text) {
    const locations = (await Promise.all((0,expand_line/* linesOf */.Dx)(text).map((line) => locateLine(context, line)))).flat();
    (0,require_seeds/* requireSeeds */.uL)(context.pipeline.gate, 'candidate', locations.length);
    return locations;
}
async function locateLine(context, line) {
    const isPath = line.includes('/') || externalModelPath(line) !== null;
    if (isPath && (0,require_seeds/* requestedSeeds */.js)(context.pipeline.gate) > 1)
        return (await expandPaths(context, line)).map((path) => ({
            path,
            artifact: null,
            external: externalModelPath(path) !== null,
        }));
    if (isPath)
        await (0,outside/* refuseLinksOutside */.h)([line], (0,confinement/* confinementOf */.u)(context.host.codeOrigin));
    if (isPath)
        return [{ path: (0,external_node_path_.resolve)(line), artifact: null, external: externalModelPath(line) !== null }];
    const names = await (0,expand_line/* artifactsLike */.LU)(context.host, line, 'the model of each seed', 'train');
    const locations = [];
    for (const artifact of names)
        locations.push({ path: await (0,stages_context/* locateArtifact */.rd)(context, artifact), artifact, external: false });
    return locations;
}
/** Opens the models of an input, and seals model files in `directory`. */
async function openCandidates(context, locations, directory, data) {
    return openModels(context, locations.map(({ path }) => path), directory, data);
}
/**
 * Opens the baseline at a path, or the baselines of all seeds.
 * @param names artifacts of the seeds, which the path contains if a run published them
 */
async function openBaselines(context, path, names, data) {
    const paths = await baselinePaths(context, path, names);
    (0,require_seeds/* requireSeeds */.uL)(context.pipeline.gate, 'baseline', paths.length);
    return openModels(context, paths, (0,external_node_path_.join)(context.workspace, 'given', 'baseline'), data);
}
async function baselinePaths(context, path, names) {
    const { gate } = context.pipeline;
    if ((0,require_seeds/* requestedSeeds */.js)(gate) === 1)
        return [path];
    return gate.baseline.from === 'path' ? expandPaths(context, path) : names.map((name) => (0,external_node_path_.join)(path, name));
}
async function openModels(context, paths, directory, data) {
    const models = [];
    for (const [seed, path] of paths.entries())
        models.push(await openOrPackModel(context, path, seed === 0 ? directory : `${directory}-${seed + 1}`, data));
    const [first, ...others] = models;
    if (!first)
        throw new TypeError('a set without a model');
    return {
        digest: others.length === 0 ? first.digest : (0,artifacts_digest/* digestOfJson */.Qs)(models.map(({ digest }) => digest)),
        first,
        others,
    };
}
/** Returns the artifact name of each seed's model: its name in this run, or the name that a matrix of seeds would give it. */
function artifactNames(locations, defaultName) {
    const [first, ...others] = locations.map(({ artifact }, seed) => locations.length === 1 ? defaultName : (artifact ?? `${defaultName}-seed=${seed + 1}`));
    return [first ?? defaultName, ...others];
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/pixels.js
function pixels_byte(value) {
    return Math.min(255, Math.max(0, Math.round(value)));
}
function clamp(value, most) {
    return Math.min(most, Math.max(0, value));
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/blur.js

/** Returns a Gaussian blur up to four deviations, along the rows and then along the columns; edge pixels are repeated. */
function gaussianBlur(deviation, { height, width, channels }) {
    const weights = gaussianWeights(Math.floor(4 * deviation + 0.5), deviation);
    const reach = (weights.length - 1) / 2;
    const along = (values, length, step, other, stride) => {
        const result = new Float64Array(values.length);
        for (let line = 0; line < other; line++)
            for (let position = 0; position < length; position++)
                for (let channel = 0; channel < channels; channel++) {
                    const start = line * stride + channel;
                    let sum = 0;
                    for (const [index, weight] of weights.entries())
                        sum += weight * (values[start + clamp(position + index - reach, length - 1) * step] ?? 0);
                    result[start + position * step] = sum;
                }
        return result;
    };
    return (pixels) => {
        const rows = along(pixels, width, channels, height, width * channels);
        return Uint8Array.from(along(rows, height, width * channels, width, channels), pixels_byte);
    };
}
/** Returns the blur of a lens out of focus: each point becomes a disk with a smooth edge; the image is mirrored at its edges. */
function defocusBlur(strength, { height, width, channels }) {
    const taps = diskTaps(strength);
    const reach = Math.max(8, strength[0]);
    const [columns, rows] = [mirrorMap(width, reach), mirrorMap(height, reach)];
    return (pixels) => {
        const result = new Uint8Array(pixels.length);
        for (let y = 0; y < height; y++)
            for (let x = 0; x < width; x++)
                for (let channel = 0; channel < channels; channel++) {
                    let sum = 0;
                    for (const { right, down, weight } of taps) {
                        const [fromX, fromY] = [columns[x + right + reach] ?? 0, rows[y + down + reach] ?? 0];
                        sum += weight * (pixels[(fromY * width + fromX) * channels + channel] ?? 0);
                    }
                    result[(y * width + x) * channels + channel] = pixels_byte(sum);
                }
        return result;
    };
}
/** Returns the disk on a grid of 17 × 17 pixels, or of its own size if it is larger, with a smoothed edge. */
function diskTaps([radius, deviation]) {
    const reach = Math.max(8, radius);
    const size = 2 * reach + 1;
    const inDisk = Float64Array.from({ length: size * size }, (_, index) => (Math.floor(index / size) - reach) ** 2 + ((index % size) - reach) ** 2 <= radius ** 2 ? 1 : 0);
    const area = inDisk.reduce((sum, inside) => sum + inside, 0);
    const smooth = gaussianWeights(radius <= 8 ? 1 : 2, deviation);
    const half = (smooth.length - 1) / 2;
    const weightAt = (x, y) => smooth.reduce((sum, across, i) => sum +
        smooth.reduce((inner, along, j) => inner +
            across *
                along *
                (inDisk[mirrored(y + j - half, size) * size + mirrored(x + i - half, size)] ?? 0), 0), 0) / area;
    return Array.from(inDisk, (_, index) => {
        const [x, y] = [index % size, Math.floor(index / size)];
        return { right: x - reach, down: y - reach, weight: weightAt(x, y) };
    }).filter(({ weight }) => weight > 0);
}
/** Returns weights at −reach … reach that sum to 1. */
function gaussianWeights(reach, deviation) {
    const weights = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * deviation ** 2)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
/** Returns the source of each of the places −reach … length − 1 + reach. */
function mirrorMap(length, reach) {
    return Int32Array.from({ length: length + 2 * reach }, (_, index) => mirrored(index - reach, length));
}
/** Returns the place mirrored at the edge pixels, for places outside 0 … length − 1. */
function mirrored(index, length) {
    if (length === 1)
        return 0;
    const period = 2 * (length - 1);
    const within = ((index % period) + period) % period;
    return within < length ? within : period - within;
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/move.js

/** Takes each pixel from another place with bilinear interpolation; places outside have the value of the nearest edge pixel. */
function moved(pixels, { height, width, channels }, sourceOf) {
    const result = new Uint8Array(pixels.length);
    const at = (x, y, channel) => pixels[(y * width + x) * channels + channel] ?? 0;
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
            const [fromX, fromY] = sourceOf(x, y);
            const [insideX, insideY] = [clamp(fromX, width - 1), clamp(fromY, height - 1)];
            const [left, top] = [Math.floor(insideX), Math.floor(insideY)];
            const [right, bottom] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)];
            const [partX, partY] = [insideX - left, insideY - top];
            for (let channel = 0; channel < channels; channel++) {
                const above = at(left, top, channel) * (1 - partX) + at(right, top, channel) * partX;
                const below = at(left, bottom, channel) * (1 - partX) + at(right, bottom, channel) * partX;
                result[(y * width + x) * channels + channel] = pixels_byte(above * (1 - partY) + below * partY);
            }
        }
    return result;
}

// EXTERNAL MODULE: ./build/core/js/src/random/normal.js
var normal = __webpack_require__(47998);
;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/noise.js


/** Adds normal noise to each value, with this deviation (of 1). */
function gaussianNoise(deviation) {
    return (pixels, random) => Uint8Array.from(pixels, (value, index) => pixels_byte(value + 255 * deviation * (0,normal/* normal */.q)(random, index)));
}
/** Draws photon counts from a Poisson distribution; a white pixel has `photons` on average. */
function shotNoise(photons) {
    const counts = new Map();
    const countsOf = (value) => {
        const known = counts.get(value);
        if (known)
            return known;
        const made = poissonDistribution((value / 255) * photons);
        counts.set(value, made);
        return made;
    };
    return (pixels, random) => Uint8Array.from(pixels, (value, index) => pixels_byte((255 * firstAbove(countsOf(value), random.draw(index))) / photons));
}
/** Turns a share of the values black or white with equal probability. */
function impulseNoise(share) {
    return (pixels, random) => Uint8Array.from(pixels, (value, index) => {
        const drawn = random.draw(index);
        if (drawn >= share)
            return value;
        return drawn < share / 2 ? 255 : 0;
    });
}
/** Returns the distribution function at 0, 1, 2 …, up to where a 32-bit number cannot distinguish it from 1. */
function poissonDistribution(mean) {
    const last = Math.ceil(mean + 10 * Math.sqrt(mean) + 10);
    const values = new Float64Array(last + 1);
    let mass = Math.exp(-mean);
    let sum = 0;
    for (let count = 0; count <= last; count++) {
        sum += mass;
        values[count] = sum;
        mass *= mean / (count + 1);
    }
    return values;
}
/** Returns the first index of a value above `drawn`, among values that do not decrease. */
function firstAbove(values, drawn) {
    let [from, to] = [0, values.length - 1];
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((values[middle] ?? 1) > drawn)
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}

// EXTERNAL MODULE: ./build/core/js/src/images/encode-jpeg.js
var encode_jpeg = __webpack_require__(57551);
// EXTERNAL MODULE: ./build/core/js/src/images/read-pixels.js + 16 modules
var read_pixels = __webpack_require__(20201);
;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/resolution.js



/** Shrinks the image by means over boxes, and enlarges it again by repeating pixels. */
function pixelated(factor, { height, width, channels }) {
    const [fewerRows, fewerColumns] = [height, width].map((size) => Math.max(1, Math.floor(size * factor)));
    const small = { height: fewerRows ?? 1, width: fewerColumns ?? 1, channels };
    const whole = { height, width, channels };
    return (pixels) => resized(resized(pixels, whole, small), small, whole);
}
/** Resizes along the rows first, then along the columns; both results are rounded to bytes. */
function resized(pixels, from, to) {
    const { channels } = from;
    const columns = boxes(from.width, to.width);
    const rows = boxes(from.height, to.height);
    const narrow = new Uint8Array(from.height * to.width * channels);
    for (let y = 0; y < from.height; y++)
        for (const [x, [first, end]] of columns.entries())
            for (let channel = 0; channel < channels; channel++)
                narrow[(y * to.width + x) * channels + channel] = resolution_mean(pixels, (y * from.width + first) * channels + channel, channels, end - first);
    const result = new Uint8Array(to.height * to.width * channels);
    for (const [y, [first, end]] of rows.entries())
        for (let index = 0; index < to.width * channels; index++)
            result[y * to.width * channels + index] = resolution_mean(narrow, first * to.width * channels + index, to.width * channels, end - first);
    return result;
}
function resolution_mean(values, start, step, count) {
    let sum = 0;
    for (let index = 0; index < count; index++)
        sum += values[start + index * step] ?? 0;
    return pixels_byte(sum / count);
}
/** Returns the first pixel, and the one after the last, whose centres lie within each new pixel. */
function boxes(from, to) {
    const scale = from / to;
    const support = Math.max(scale, 1) / 2;
    return Array.from({ length: to }, (_, index) => {
        const centre = (index + 0.5) * scale;
        const first = Math.max(0, Math.floor(centre - support - 0.5) + 1);
        return [first, Math.min(from, Math.max(first + 1, Math.floor(centre + support - 0.5) + 1))];
    });
}
/** Writes the image as JPEG, every channel at full resolution, and reads it again. */
function compressedAsJpeg(quality, { height, width, channels }) {
    return (pixels) => {
        const shape = { height, width, channels };
        const changed = new Uint8Array(pixels.length);
        (0,read_pixels/* readPixels */.a)((0,encode_jpeg/* encodeJpeg */.N)(pixels, shape, quality), shape, changed);
        return changed;
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/severity.js
/**
 * Strengths of severities 1 to 5, for values between 0 and 1. They are deviations of `noise` and `blur` (pixels), photons of a
 * white pixel, the share of flipped values, the added brightness, factors of contrast and size, and the quality of JPEG. Source:
 * the published code of Hendrycks and Dietterich, "Benchmarking neural network robustness to common corruptions and perturbations",
 * ICLR 2019 (github.com/hendrycks/robustness, ImageNet-C/create_c).
 */
const cifar = {
    noise: [0.04, 0.06, 0.08, 0.09, 0.1],
    'shot-noise': [500, 250, 100, 75, 50],
    'impulse-noise': [0.01, 0.02, 0.03, 0.05, 0.07],
    blur: [0.4, 0.6, 0.7, 0.8, 1],
    'defocus-blur': [
        [0.3, 0.4],
        [0.4, 0.5],
        [0.5, 0.6],
        [1, 0.2],
        [1.5, 0.1],
    ],
    brightness: [0.05, 0.1, 0.15, 0.2, 0.3],
    contrast: [0.75, 0.5, 0.4, 0.3, 0.15],
    pixelate: [0.95, 0.9, 0.85, 0.75, 0.65],
    jpeg: [80, 65, 58, 50, 40],
};
const tinyImageNet = {
    noise: [0.04, 0.08, 0.12, 0.15, 0.18],
    'shot-noise': [250, 100, 50, 30, 15],
    'impulse-noise': [0.01, 0.02, 0.05, 0.08, 0.14],
    blur: [0.5, 0.75, 1, 1.25, 1.5],
    'defocus-blur': [
        [0.5, 0.6],
        [1, 0.1],
        [1.5, 0.1],
        [2.5, 0.01],
        [3, 0.1],
    ],
    brightness: [0.1, 0.2, 0.3, 0.4, 0.5],
    contrast: [0.4, 0.3, 0.2, 0.1, 0.05],
    pixelate: [0.9, 0.8, 0.7, 0.6, 0.5],
    jpeg: [65, 58, 50, 40, 25],
};
const imageNet = {
    noise: [0.08, 0.12, 0.18, 0.26, 0.38],
    'shot-noise': [60, 25, 12, 5, 3],
    'impulse-noise': [0.03, 0.06, 0.09, 0.17, 0.27],
    blur: [1, 2, 3, 4, 6],
    'defocus-blur': [
        [3, 0.1],
        [4, 0.5],
        [6, 0.5],
        [8, 0.5],
        [10, 0.5],
    ],
    brightness: [0.1, 0.2, 0.3, 0.4, 0.5],
    contrast: [0.4, 0.3, 0.2, 0.1, 0.05],
    pixelate: [0.6, 0.5, 0.4, 0.3, 0.25],
    jpeg: [25, 18, 15, 10, 7],
};
/** Geometric means of the sizes that the three tables were made for: 32, 64 and 224 pixels. */
const largestOfCifar = 45;
const largestOfTinyImageNet = 120;
/** Returns the strength of a severity, 1 to 5, for images of this size. */
function strengthOf({ test, severity }, { height, width }) {
    const size = Math.max(height, width);
    const table = size <= largestOfCifar ? cifar : size <= largestOfTinyImageNet ? tinyImageNet : imageNet;
    const strength = table[test][severity - 1];
    if (strength === undefined)
        throw new RangeError(`there is no severity ${severity}`);
    return strength;
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/tone.js

/** Increases the value of hue, saturation and value; the other channels are scaled in proportion. */
function brighter(added, { channels }) {
    return (pixels) => {
        const result = new Uint8Array(pixels.length);
        for (let start = 0; start < pixels.length; start += channels) {
            const own = pixels.subarray(start, start + channels);
            const value = own.reduce((most, part) => Math.max(most, part), 0);
            const raised = Math.min(255, value + 255 * added);
            for (const [channel, part] of own.entries())
                result[start + channel] = pixels_byte(value === 0 ? raised : (part * raised) / value);
        }
        return result;
    };
}
/** Moves each value towards the mean of its channel; the fraction `kept` of the distance remains. */
function lessContrast(kept, { channels, height, width }) {
    return (pixels) => {
        const sums = new Float64Array(channels);
        for (const [index, value] of pixels.entries())
            sums[index % channels] = (sums[index % channels] ?? 0) + value;
        const means = sums.map((sum) => sum / (height * width));
        return Uint8Array.from(pixels, (value, index) => {
            const mean = means[index % channels] ?? 0;
            return pixels_byte(mean + (value - mean) * kept);
        });
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/corruptions/change.js






function isImageRule(rule) {
    return rule.test !== 'jitter' && rule.test !== 'increase';
}
/** Returns the change that a rule makes to images of these features. */
function imageChange(rule, features) {
    switch (rule.test) {
        case 'rotate':
            return (pixels, random) => rotated(pixels, features, (sign(random, 0) * rule.degrees * Math.PI) / 180);
        case 'shift':
            return (pixels, random) => {
                const right = sign(random, 0) * rule.fraction * features.width;
                const down = sign(random, 1) * rule.fraction * features.height;
                return moved(pixels, features, (x, y) => [x - right, y - down]);
            };
        case 'noise':
            return gaussianNoise(strengthOf(rule, features));
        case 'shot-noise':
            return shotNoise(strengthOf(rule, features));
        case 'impulse-noise':
            return impulseNoise(strengthOf(rule, features));
        case 'blur':
            return gaussianBlur(strengthOf(rule, features), features);
        case 'defocus-blur':
            return defocusBlur(strengthOf(rule, features), features);
        case 'brightness':
            return brighter(strengthOf(rule, features), features);
        case 'contrast':
            return lessContrast(strengthOf(rule, features), features);
        case 'pixelate':
            return pixelated(strengthOf(rule, features), features);
        case 'jpeg':
            return compressedAsJpeg(strengthOf(rule, features), features);
    }
}
function sign(random, index) {
    return random.draw(index) < 0.5 ? -1 : 1;
}
/** Rotates around the centre of the image; `angle` in radians. */
function rotated(pixels, features, angle) {
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    const [middleX, middleY] = [(features.width - 1) / 2, (features.height - 1) / 2];
    return moved(pixels, features, (x, y) => [
        middleX + (x - middleX) * cosine - (y - middleY) * sine,
        middleY + (x - middleX) * sine + (y - middleY) * cosine,
    ]);
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/change-images.js



/** Returns the rows of a table with perturbed images; all other values stay as they are. */
function changeImages(rule, examples, table, seed) {
    const width = table.columns.length;
    const values = Float64Array.from(examples.features);
    const images = [...(examples.images ?? [])];
    for (const column of (0,dataset_features/* imageColumnsOf */.UL)(table)) {
        const change = imageChange(rule, (0,dataset_features/* imagesOf */.IC)(column));
        const position = table.columns.indexOf(column);
        for (const [row, id] of examples.ids.entries()) {
            const at = row * width + position;
            const pixels = images[values[at] ?? -1];
            if (pixels === undefined)
                throw new RangeError(`no image in column ${column.name} of ${id}`);
            const random = (0,philox/* randomStream */._V)(seed, 'robustness', rule.name, id, column.name);
            values[at] = images.push(change(pixels, random)) - 1;
        }
    }
    return { ...examples, features: values, images };
}

;// CONCATENATED MODULE: ./build/core/js/src/robustness/change-examples.js








/**
 * Returns the examples perturbed by a rule, before any transform. The change of an example depends only on the seed, the rule and
 * the example's id.
 * @throws UserError for a rule that does not fit the features or the label
 */
function changeExamples(rule, examples, { features, label }, seed) {
    if (isImageRule(rule) && features.kind === 'table' && (0,dataset_features/* imageColumnsOf */.UL)(features).length > 0)
        return changeImages(rule, examples, features, seed);
    const width = (0,dataset_features/* valuesPerExample */.yg)(features);
    const changeOf = changerOf(rule, features, label, examples);
    const changed = examples.features.slice();
    for (const [row, id] of examples.ids.entries()) {
        const raw = examples.features.subarray(row * width, (row + 1) * width);
        changed.set(changeOf(raw, (0,philox/* randomStream */._V)(seed, 'robustness', rule.name, id)), row * width);
    }
    return { ...examples, features: changed };
}
function changerOf(rule, features, label, examples) {
    switch (rule.test) {
        case 'jitter':
            if (features.kind !== 'table')
                throw explainMismatch(rule, 'images', 'rows of a table');
            return jitter(rule.fraction, features, examples);
        case 'increase':
            if (features.kind !== 'table')
                throw explainMismatch(rule, 'images', 'rows of a table');
            if (label.kind !== 'number')
                throw explainMismatch(rule, 'a label of classes', 'a label that is a number');
            return increase(rule, features);
        default: {
            if (features.kind !== 'image')
                throw explainMismatch(rule, 'rows of a table', 'images');
            const change = imageChange(rule, features);
            return (raw, random) => change(Uint8Array.from(raw), random);
        }
    }
}
function jitter(fraction, { columns }, { features: values, size }) {
    const deviations = columns.map(({ type }, position) => {
        if (type !== 'number')
            return 0;
        const present = Array.from({ length: size }, (_, row) => values[row * columns.length + position] ?? 0).filter((value) => !Number.isNaN(value));
        const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
        return Math.sqrt(present.reduce((sum, value) => sum + (value - mean) ** 2, 0) / present.length);
    });
    return (raw, random) => Float64Array.from(raw, (value, position) => {
        const deviation = deviations[position] ?? 0;
        return deviation === 0 ? value : value + fraction * deviation * (0,normal/* normal */.q)(random, position);
    });
}
function increase({ column, by }, { columns }) {
    const numbers = columns.filter(({ type }) => type === 'number').map(({ name }) => name);
    const index = numbers.includes(column) ? columns.findIndex(({ name }) => name === column) : -1;
    if (index < 0)
        throw new user_error/* UserError */.yo({
            code: 'GATE_UNKNOWN_COLUMN',
            found: `\`increase: ${(0,format/* truncate */.xv)(column)}\` under gate.robustness, which is not a numeric feature of the model`,
            expected: `one of ${numbers.join(', ')}`,
            hint: (0,did_you_mean/* suggestion */.h)(column, numbers) ?? 'Set `increase` to one of these columns.',
        });
    return (raw) => Float64Array.from(raw, (value, position) => (position === index ? value + by : value));
}
function explainMismatch({ test }, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'GATE_RULE_NOT_APPLICABLE',
        found: `\`${test}\` under gate.robustness, and ${found} as examples`,
        expected,
        hint: 'Remove the rule from `gate.robustness`.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/predict-perturbed.js




/**
 * Returns the predictions of candidate and baseline for the test examples as each rule of `gate.robustness` perturbs them.
 * @param baseline null without a baseline that can predict this dataset
 */
async function predictPerturbed({ host, pipeline: { gate } }, { dataset, test, engine, output }, candidate, baseline) {
    const predictions = [];
    for (const rule of gate.robustness) {
        const perturbed = changeExamples(rule, test, { features: dataset.details.features, label: output.label }, gate.seed);
        const predict = async (model) => (0,predict_split/* predictSplit */.M)(await runtimeFor(model, engine), model, dataset, perturbed, output);
        predictions.push({
            rule,
            candidate: await predict(candidate),
            baseline: baseline && (await predict(baseline)),
        });
        host.log.info(`Predicted ${(0,format/* formatCount */.B4)(test.size)} test examples perturbed by ${rule.name}`);
    }
    return predictions;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/show-examples.js
var show_examples = __webpack_require__(65914);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/slice-columns.js



/** Reads the columns of the test split that slices, groups and metrics use, except the label. */
async function readSliceColumns({ pipeline }, dataset) {
    const columns = (0,config_gate/* columnsToRead */.Ro)(pipeline.gate).map(async (name) => [
        name,
        { values: await (0,dataset_dataset/* readColumn */.JB)(dataset, 'test', name), ...categoriesOf(dataset.details, name) },
    ]);
    return Object.fromEntries(await Promise.all(columns));
}
/** Returns all categories of a column in the dataset, so that the report lists categories without test examples. */
function categoriesOf({ features, label }, name) {
    for (const output of (0,label_target/* outputsOf */.Yz)(label))
        if (output.label.kind === 'class' && output.label.column === name)
            return { categories: output.label.classes };
    const columns = features.kind === 'table' ? features.columns : [];
    const column = columns.find((candidate) => candidate.name === name);
    return column?.type === 'category' ? { categories: column.categories } : {};
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/evaluate-models.js



















/**
 * Runs candidate and baseline, of each seed if there are several, on the test split of the run's dataset.
 * @param otherDataset folder of a dataset whose test split replaces the test split of the run
 */
async function evaluateModels(context, inputs, otherDataset = null) {
    const runDataset = await (0,dataset_dataset/* openDataset */.Jp)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.dataset));
    const dataset = otherDataset === null ? runDataset : await (0,dataset_dataset/* openDataset */.Jp)(otherDataset);
    const engine = (0,stages_context/* engineOnDemand */.nN)(context, inputs);
    const stored = await readTestData(context, dataset, engine);
    const { path, name } = (0,stages_context/* nameArtifact */.o9)(context, inputs['baseline-artifact'], 'model');
    const locations = await locateModels(context, inputs.model);
    const names = artifactNames(locations, name);
    const [defaultName, ...alongside] = names;
    // A model file has the features of the run's dataset.
    const needsRunDataset = dataset !== runDataset && locations.some(({ external }) => external);
    const candidates = await openCandidates(context, locations, path, needsRunDataset ? await readTestData(context, runDataset, engine) : stored);
    const found = await (0,find_baseline/* findBaseline */.Xn)(context, { given: inputs['baseline-artifact'], defaultName, alongside }, (folder) => openBaselines(context, folder, names, stored));
    const baselines = found.found ? found.baseline : null;
    const data = await withColumnsOf([candidates, ...(baselines ? [baselines] : [])], context, stored);
    const { first } = candidates;
    const firstBaseline = baselines && compatible(baselines.first, data);
    const predictions = await predict(first, data);
    const baseline = found.found ? await predictBaseline(context, found, data) : found;
    const costs = await measureBudgets(context, {
        models: { candidate: first, baseline: firstBaseline },
        rows: data.test,
        features: data.dataset.details.features,
        engine,
        runtimePath: inputs['runtime-path'],
    });
    return {
        candidate: predictions,
        baseline,
        costs,
        columns: await readSliceColumns(context, dataset),
        baselineSlices: await baselineSlices(context, inputs.artifact),
        perturbedPredictions: await predictPerturbed(context, data, first, firstBaseline),
        otherSeeds: await predictOtherSeeds(context, data, candidates, baselines),
        ...(await trainingOf(first)),
        warnings: [
            ...found.warnings,
            ...(baselines ? differenceWarnings(baselines.first, first, dataset) : []),
            ...overlapWarnings(await overlapOfSplits(dataset, runDataset)),
        ],
        output: dataset.details.label.kind === 'multi-output' ? data.output.name : null,
        lineage: {
            evaluated: 'models',
            model: candidates.digest,
            seeds: candidates.others.length === 0 ? null : allModels(candidates).map(({ digest }) => digest),
            dataset: dataset.digest,
            testSplit: (0,dataset_dataset/* digestOfSplit */.us)(dataset, 'test'),
            combined: (0,combined_columns/* combinedOf */.r)(dataset.details.features),
        },
        examples: (0,show_examples/* examplesOfDataset */.R_)(dataset, data.output.label),
        parents: {
            ...parentsOf('model', candidates),
            dataset: dataset.digest,
            ...(baselines ? parentsOf('baseline', baselines) : {}),
        },
        made: packedHere(locations, names, candidates),
        engine: await engine.report(),
    };
}
async function readTestData(context, dataset, engine) {
    return {
        dataset,
        test: await (0,dataset_dataset/* readSplit */.bS)(dataset, 'test'),
        output: (0,label_target/* evaluatedOutput */.dv)(dataset.details.label, context.pipeline.gate.output),
        engine,
    };
}
/** Adds the stored columns of the same examples that the models take as features. */
async function withColumnsOf(sets, context, data) {
    const features = sets.flatMap(allModels).map(({ details }) => details.features);
    const dataset = await (0,stored_columns/* withStoredColumns */.F)(data.dataset, 'test', features);
    return dataset === data.dataset ? data : readTestData(context, dataset, data.engine);
}
/** Returns the models that this step sealed, and so has to publish. */
function packedHere(locations, names, candidates) {
    return allModels(candidates).flatMap(({ folder, digest }, seed) => locations[seed]?.external === true ? [{ name: names[seed] ?? '', folder, digest }] : []);
}
/** Returns the digests by role, as the manifest of the report lists them: `model`, `model-2`, …. */
function parentsOf(role, models) {
    return Object.fromEntries(allModels(models).map(({ digest }, seed) => [seed === 0 ? role : `${role}-${seed + 1}`, digest]));
}
async function predictOtherSeeds(context, data, { others }, baselines) {
    const seeds = [];
    for (const [index, candidate] of others.entries()) {
        const other = baselines?.others[index] ?? null;
        const baseline = other && compatible(other, data);
        seeds.push({
            candidate: await predict(candidate, data),
            baseline: baseline && (await predict(baseline, data)),
            perturbedPredictions: await predictPerturbed(context, data, candidate, baseline),
        });
    }
    return seeds;
}
async function predict(model, { engine, dataset, test, output }) {
    return (0,predict_split/* predictSplit */.M)(await runtimeFor(model, engine), model, dataset, test, output);
}
/** Returns the training history of a model; empty for ONNX models, which have none. */
async function trainingOf(model) {
    if ((0,evaluable_model/* isOnnx */.G7)(model))
        return { history: [], keptEpoch: null };
    const { history, epoch } = await (0,model_artifact/* readTrainingMetrics */.KU)(model);
    return { history, keptEpoch: epoch };
}
/** Returns the model; null if its features or classes differ from the dataset, so that it cannot run on these examples. */
function compatible(model, { dataset, output }) {
    return (0,model_compatibility/* explainIncompatibility */.z)(model.details, dataset.details, output) === null ? model : null;
}
/** Runs the baseline. One that is older than a change of features or classes cannot run, which must not block that change. */
async function predictBaseline({ pipeline }, { baseline, ...origin }, data) {
    const [reason = null] = allModels(baseline).flatMap(({ details }) => (0,model_compatibility/* explainIncompatibility */.z)(details, data.dataset.details, data.output) ?? []);
    (0,find_baseline/* refuseNamed */.kC)(pipeline.gate.baseline.from === 'path', reason);
    return {
        ...origin,
        model: baseline.digest,
        predictions: reason === null ? await predict(baseline.first, data) : { kind: 'none', reason },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/prediction-needs.js



/**
 * Returns true if two contexts of one step collect the same predictions and measurements for the same dataset, so that their
 * gates differ only in how they decide.
 */
function needSamePredictions(a, b) {
    return (0,artifacts_digest/* canonicalJson */.dj)(predictionNeeds(a)) === (0,artifacts_digest/* canonicalJson */.dj)(predictionNeeds(b));
}
/** Everything in a pipeline that determines which models predict which examples, and what is measured and read beside it. */
function predictionNeeds({ pipeline: { name, gate } }) {
    const { id, task = null, output = null, baseline, replicates = null, robustness, slices } = gate;
    return {
        ...{ name, id, task, output, baseline, replicates, robustness },
        // Seeds the random perturbations of examples.
        seed: robustness.length > 0 ? gate.seed : null,
        // With slices, those of the baseline's report are read.
        hasSlices: slices.length > 0,
        columns: (0,config_gate/* columnsToRead */.Ro)(gate),
        measurements: [...measurementsOf(gate)].sort(),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/evaluation-input.js
/** The parts of an input that consists of predictions only: no budget, slice, seed or training. */
const minimalGateInput = {
    output: null,
    costs: {},
    customMetrics: [],
    columns: {},
    baselineSlices: [],
    perturbedPredictions: [],
    otherSeeds: [],
    history: [],
    keptEpoch: null,
    warnings: [],
};

;// CONCATENATED MODULE: ./build/core/js/src/gate/task-of-rules.js

const tabular = [tasks/* tasks */.vB.class, tasks/* tasks */.vB.number];
/**
 * Returns `classification` or `regression` if only one of them has the metrics that the gate names; undefined if both or none
 * have them, or the gate names none.
 */
function taskOfRules({ require, compare = [], slices }) {
    const named = [...require, ...compare, ...slices].flatMap(({ metric }) => metric ?? []);
    const fitting = tabular.filter((task) => named.some((name) => hasMetric(task, name)));
    const [only, ...others] = fitting;
    return others.length === 0 ? only?.task : undefined;
}
function hasMetric({ metrics }, name) {
    return metrics.listed.some((metric) => metric.name === name) || metrics.withParameter(name) !== undefined;
}

// EXTERNAL MODULE: ./build/core/js/src/predictions/cells.js
var cells = __webpack_require__(72977);
// EXTERNAL MODULE: ./build/core/js/src/predictions/tables.js + 5 modules
var predictions_tables = __webpack_require__(84204);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/from-tables.js



/**
 * Returns the predictions from the tables of candidate and baseline and of all their seeds. All tables are needed for the classes:
 * without scores, the classes are those that occur in any table.
 * @throws UserError for classes without a column of scores, and for a class with two spellings
 */
function predictionsOf(tables) {
    refuseTwoSpellings(new Set(tables.flatMap((table) => (0,predictions_tables/* classNamesOf */.mU)(table))));
    return tables.map((table) => (0,predictions_tables/* predictionsIn */.yJ)(table, tables));
}
/** Throws for two spellings of one number, such as `1.5` and `1.50` by two writers, which would count as different classes. */
function refuseTwoSpellings(names) {
    const spelled = new Map();
    for (const name of names) {
        const value = name.trim() === '' ? NaN : Number(name);
        if (!Number.isFinite(value))
            continue;
        const other = spelled.get(value) ?? name;
        spelled.set(value, other);
        if (other === name)
            continue;
        throw new user_error/* UserError */.yo({
            code: 'PREDICTIONS_CLASS_SPELLING',
            found: `the classes ${(0,cells/* namesText */.cb)([other, name])}, which are the same number`,
            expected: 'one spelling for each class',
            hint: 'Write each class in the same way in all files. If these are different classes, rename them so that they are not numbers, such as "v1.50".',
        });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/predictions/artifact.js
var predictions_artifact = __webpack_require__(52212);
// EXTERNAL MODULE: ./build/core/js/src/predictions/gate-columns.js
var gate_columns = __webpack_require__(96599);
// EXTERNAL MODULE: ./build/core/js/src/metrics/count-different.js
var count_different = __webpack_require__(44728);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/mismatch.js



/**
 * Returns the reason why earlier predictions cannot be compared with the current ones: the examples or their labels have changed.
 * Null if they have not, and for another task, which is reported elsewhere.
 */
function mismatch_explainMismatch(candidate, baseline) {
    if (candidate.task !== baseline.task)
        return null;
    const [own, other] = [labelsByExample(candidate), labelsByExample(baseline)];
    const common = [...own.keys()].filter((example) => other.has(example));
    const [added, removed] = [own.size - common.length, other.size - common.length];
    if (added > 0 || removed > 0)
        return `the examples have changed since the baseline was kept: ${(0,format/* formatCount */.B4)(added)} are new, ${(0,format/* formatCount */.B4)(removed)} are gone and ${(0,format/* formatCount */.B4)(common.length)} are the same`;
    const relabelled = countRelabelled(common.map((example) => own.get(example) ?? ''), common.map((example) => other.get(example) ?? ''));
    return relabelled === 0
        ? null
        : `the labels of ${(0,format/* formatCount */.B4)(relabelled)} of ${(0,format/* formatCount */.B4)(common.length)} examples have changed since the baseline was kept`;
}
function countRelabelled(own, other) {
    return areNumbers(own) && areNumbers(other)
        ? (0,count_different/* countDifferent */.L)(own, other)
        : own.filter((label, index) => label !== other[index]).length;
}
function areNumbers(labels) {
    return labels.every((label) => typeof label === 'number');
}
function labelsByExample(table) {
    const { names, labels } = (0,predictions_tables/* labelsOf */.PC)(table);
    return new Map(names.map((name, row) => [JSON.stringify(name), labels[row] ?? '']));
}

// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/predictions/infer-task.js
var infer_task = __webpack_require__(83228);
// EXTERNAL MODULE: ./build/core/js/src/predictions/read-file.js + 9 modules
var read_file = __webpack_require__(30012);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/read-table.js






/**
 * Reads and checks a prediction file.
 * @param task the configured task; undefined if the columns determine it
 * @param shown name of the file in messages
 * @param ifAmbiguous the task of a file whose columns fit several tasks; undefined to reject it
 * @throws UserError for a file that cannot be read, and for columns and values that do not fit the task
 */
async function readTable(file, task, shown, ifAmbiguous) {
    const read = await (0,read_file/* readFileOfPredictions */.k)(file, task, shown);
    if (read.rows.length === 0)
        throw new user_error/* UserError */.yo({
            code: 'PREDICTIONS_EMPTY',
            found: `${shown}, which has no rows`,
            expected: 'a prediction for at least one example',
            hint: 'Correct the step that writes the predictions.',
            location: { file: shown },
        });
    const found = (0,infer_task/* taskOf */.X)(read, task, shown, ifAmbiguous);
    const raw = (0,predictions_tables/* inOrder */.al)(read, found);
    const table = (0,predictions_tables/* parseTable */.M$)(raw, found);
    refuseRepeated(table, raw, shown);
    return { raw, table };
}
/**
 * Checks that each example has one prediction.
 * @throws UserError with the line of the first duplicate
 */
function refuseRepeated(table, { rows }, shown) {
    const seen = new Set();
    const names = (0,predictions_tables/* labelsOf */.PC)(table).names.map((name) => JSON.stringify(name));
    const repeated = names.flatMap((name, row) => (seen.size === seen.add(name).size ? [row] : []));
    const [first] = repeated;
    if (first === undefined)
        return;
    const row = rows[first];
    throw new user_error/* UserError */.yo({
        code: 'PREDICTIONS_COUNT_MISMATCH',
        found: `${repeated.length} rows of ${shown} for examples that already have one, the first for ${(0,format/* truncate */.xv)(names[first] ?? '')}`,
        expected: 'one row for each example',
        hint: `Write one prediction for each example to ${shown}.`,
        ...(row ? { location: (0,data_file/* locationOf */.hD)(row) } : {}),
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/read-predictions.js


















/** Reads prediction files of candidate and baseline, and seals the candidate's for later runs to compare with. */
async function readPredictions(context, inputs) {
    const { pipeline } = context;
    refuseRobustness(context);
    refuseOutput(pipeline.gate);
    const { name, path: directory } = (0,stages_context/* nameArtifact */.o9)(context, inputs['predictions-artifact'], (0,artifact_names/* defaultArtifactName */.V)('predictions', pipeline.gate));
    const candidate = await packFiles(context, 'candidate', inputs.candidate, pipeline.gate.task, directory);
    (0,gate_columns/* requireColumns */.fe)(candidate.raw, pipeline.gate);
    const [first] = candidate.tables;
    const found = await baselineOf(context, inputs.baseline, { given: inputs['baseline-artifact'], defaultName: name }, first.task);
    const incompatibility = found.found ? explainKept(context, found.baseline, first) : null;
    const baselineTables = found.found && incompatibility === null ? found.baseline.tables : [];
    const predictions = predictionsOf([...candidate.tables, ...baselineTables]);
    const candidates = predictions.slice(0, candidate.tables.length);
    const baselines = predictions.slice(candidate.tables.length);
    const named = inputs.baseline !== '' || pipeline.gate.baseline.from === 'path';
    (0,find_baseline/* refuseNamed */.kC)(named, baselines.map((other) => (0,tasks/* explainTaskMismatch */.ls)(firstOf(candidates), other)).find(Boolean) ?? null);
    return {
        ...minimalGateInput,
        candidate: firstOf(candidates),
        pairNames: {
            candidate: `candidate ${candidate.shown}`,
            baseline: found.found && found.baseline.shown !== null ? `baseline ${found.baseline.shown}` : 'baseline',
        },
        baseline: withPredictions(found, incompatibility, baselines),
        columns: candidate.columns,
        baselineSlices: await baselineSlices(context, inputs.artifact),
        otherSeeds: candidates.slice(1).map((predictions, index) => ({
            candidate: predictions,
            baseline: baselines[index + 1] ?? null,
            perturbedPredictions: [],
        })),
        warnings: found.warnings,
        lineage: {
            evaluated: 'predictions',
            model: candidate.digest,
            seeds: null,
            dataset: candidate.examples,
            testSplit: candidate.examples,
        },
        examples: (0,show_examples/* examplesOfTable */.T9)(candidate.raw),
        parents: {
            predictions: candidate.digest,
            ...(found.found ? { baseline: found.baseline.digest } : {}),
        },
        made: [{ name, folder: candidate.folder, digest: candidate.digest }],
        engine: null,
    };
}
/** @throws UserError if the gate names an output: a prediction file has only one. */
function refuseOutput({ output }) {
    if (output === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'GATE_INVALID_OUTPUT',
        found: `\`gate.output: ${output}\`, and predictions from a file`,
        expected: 'a model with several outputs; a file contains the predictions of one output',
        hint: 'Remove `gate.output`, and use a separate gate for the file of each output.',
    });
}
function refuseRobustness({ pipeline }) {
    if (pipeline.gate.robustness.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'GATE_RULE_NOT_APPLICABLE',
        found: 'gate.robustness for predictions from a file',
        expected: 'a model, which can predict perturbed examples',
        hint: 'Remove `gate.robustness`, or give a model: a model artifact, a model.json or an ONNX file.',
    });
}
function baselineOf(context, given, names, task) {
    const pack = (files) => packFiles(context, 'baseline', files, task, (0,external_node_path_.join)(context.workspace, 'given', 'baseline'));
    return given === ''
        ? (0,find_baseline/* findBaseline */.Xn)(context, names, async (path) => (await (0,file_kind/* fileKind */.h)(path)) === 'folder' ? openStored(path) : pack(path))
        : pack(given).then(find_baseline/* baselineAt */.Zl);
}
/** Reads files and seals the columns that the gate needs, so that the digest does not depend on format and order. */
async function packFiles(context, side, files, task, directory) {
    const started = new Date();
    const paths = await expandPaths(context, files);
    (0,require_seeds/* requireSeeds */.uL)(context.pipeline.gate, side, paths.length);
    const shown = paths.map((path) => (0,external_node_path_.relative)('', path));
    const all = await Promise.all(paths.map((path, index) => readTable(path, task, shown[index] ?? path, taskOfRules(context.pipeline.gate))));
    const { raw } = firstOf(all);
    const tables = seedTables(all.map(({ table }) => table));
    const columns = (0,gate_columns/* presentColumns */.t7)(raw, context.pipeline.gate);
    const { folder, digest, details } = await (0,predictions_artifact/* writePredictions */.id)(directory, {
        name: context.pipeline.name,
        gate: context.pipeline.gate.id,
        tables,
        columns,
        run: (0,stages_context/* runRecord */.DW)(context, started),
    });
    return {
        tables,
        raw,
        columns,
        folder,
        digest,
        examples: details.examples,
        shown: firstOf(shown),
        kept: null,
    };
}
async function openStored(folder) {
    const { digest, details } = await (0,predictions_artifact/* openPredictions */.Ng)(folder);
    const files = Array.from({ length: details.seeds ?? 1 }, (_, seed) => (0,external_node_path_.join)(folder, (0,predictions_artifact/* predictionsFile */.Zj)(seed)));
    const all = await Promise.all(files.map((file) => readTable(file, details.task, file)));
    return { tables: seedTables(all.map(({ table }) => table)), digest, shown: null, kept: details };
}
function seedTables(tables) {
    const [first, ...others] = tables;
    if (first)
        return [first, ...others];
    throw new TypeError('predictions without a file');
}
function firstOf(values) {
    const [first] = values;
    if (first !== undefined)
        return first;
    throw new TypeError('no predictions of the first seed');
}
function withPredictions(found, incompatibility, predictions) {
    if (!found.found)
        return found;
    const { baseline, ...origin } = found;
    return {
        ...origin,
        model: baseline.digest,
        predictions: incompatibility === null ? firstOf(predictions) : { kind: 'none', reason: incompatibility },
    };
}
/**
 * Returns why a baseline from an earlier run cannot be compared with the candidate; null if it can. A change since that run must
 * not be blocked; a file that the step names has to match.
 */
function explainKept({ pipeline }, { kept, tables }, candidate) {
    if (!kept)
        return null;
    const { name, gate } = kept;
    if (name !== pipeline.name || gate !== pipeline.gate.id)
        return `the baseline belongs to gate "${gate}" of "${name}", and this is gate "${pipeline.gate.id}" of "${pipeline.name}"`;
    return mismatch_explainMismatch(candidate, tables[0]) ?? (0,require_seeds/* explainSeeds */.oc)(pipeline.gate, tables.length);
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/record-decision.js + 1 modules
var record_decision = __webpack_require__(55725);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/report-verdict.js + 3 modules
var report_verdict = __webpack_require__(88455);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/write-report.js + 15 modules
var write_report = __webpack_require__(54688);
;// CONCATENATED MODULE: ./build/core/js/src/stages/evaluate-gate.js




















/** Decides whether the model may be merged or released, and publishes the verdict. */
async function evaluate_gate_evaluateGate(context, inputs) {
    const { host } = context;
    const started = new Date();
    await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, (0,artifact_names/* defaultArtifactName */.V)('report', context.pipeline.gate));
    const { verdict, evaluation, decisions, gate } = await evaluatePolicies(context, inputs);
    const testSetUse = await (0,record_decision/* recordDecisions */.Tc)(context, decisions);
    const report = await (0,write_report/* writeReport */.u)(context, inputs.artifact, started, { verdict, evaluation, testSetUse });
    for (const artifact of evaluation.made)
        await host.artifacts.publish(publishedName(context, artifact, verdict), artifact.folder, artifact.digest);
    const posted = await (0,report_verdict/* reportVerdict */.Ki)(context, verdict, testSetUse, inputs);
    const published = { ...context, pipeline: { ...context.pipeline, gate } };
    const attestation = await attestVerdict(published, verdict, {
        name: report.artifact,
        digest: report.digest,
    });
    return {
        failure: verdict.accepted ? null : verdict.reason,
        outputs: {
            ...report,
            page: (0,external_node_path_.join)(report.path, report_artifact/* reportFiles */.IU.page),
            verdict: verdict.outcome,
            reason: verdict.reason,
            metrics: JSON.stringify(Object.fromEntries(verdict.metrics.map(({ metric, candidate: { value } }) => [metric, value]))),
            accuracy: verdict.metrics.find(({ metric }) => metric === 'accuracy')?.candidate.value ?? '',
            'baseline-digest': verdict.lineage.baseline ?? '',
            attestation,
            ...posted,
        },
    };
}
/**
 * Evaluates the candidate by the gate. A pull request is evaluated by the gate and the test split of its base, which are found
 * without its own gate. If it changes either, its own gate has to accept it too. If the base cannot evaluate it, it fails. A
 * label allows the change. Models predict once if both gates need the same predictions.
 */
async function evaluatePolicies(context, inputs) {
    refuseMixedInputs(inputs);
    const { base: source, pullRequest } = context.host;
    // The split is located once, so that the dataset is fetched once.
    const dataset = inputs.candidate === '' ? await locateDataset(context, inputs) : null;
    const located = { ...inputs, dataset: dataset ?? inputs.dataset };
    if (source === null || pullRequest === null)
        return onePolicy(context, await evaluateCandidate(context, located));
    const base = await readBase(context, source, pullRequest, inputs, dataset);
    const underBase = await evaluateUnderBase(base, located);
    const note = describeMissing(context, base);
    const changes = describeChanges(context, base, underBase);
    if (underBase.evaluated && changes.gate.length === 0 && changes.testSplit === null)
        return withNote(onePolicy(base.context, underBase.result), note);
    const canDecideAgain = underBase.evaluated && base.split.kind !== 'other' && needSamePredictions(base.context, context);
    const proposed = canDecideAgain
        ? decide(context, await loadCustomMetrics(context, inputs['allow-fork-code']), underBase.result.evaluation)
        : await evaluateCandidate(context, located);
    return withNote(await combinePolicies(context, base, proposed, underBase, changes), note);
}
/** @throws UserError if no dataset exists, which names the inputs of a gate of predictions too */
async function locateDataset(context, { dataset, model }) {
    try {
        return await (0,stages_context/* locateArtifact */.rd)(context, dataset);
    }
    catch (error) {
        const isDefault = dataset === gate_action/* evaluateGate */.D.inputs.dataset.default && model === gate_action/* evaluateGate */.D.inputs.model.default;
        if (!isDefault || !(error instanceof user_error/* UserError */.yo))
            throw error;
        const [problem] = error.problems;
        if (problem?.code !== 'ARTIFACT_NOT_FOUND')
            throw error;
        throw new user_error/* UserError */.yo({
            ...problem,
            expected: 'a dataset and a model, or a file of predictions as input `candidate`',
            hint: 'Run `preprocess` and `train` first. To evaluate predictions of another program, set `candidate` to their file.',
        }, { cause: error });
    }
}
function onePolicy({ pipeline: { gate } }, evaluated) {
    return { ...evaluated, gate, decisions: [{ verdict: evaluated.verdict, gate }] };
}
/** Adds a note to the reason of the verdict, which is the first line of every report. */
function withNote(result, note) {
    if (note === null)
        return result;
    return { ...result, verdict: { ...result.verdict, reason: `${note}. ${result.verdict.reason}` } };
}
async function evaluateUnderBase(base, inputs) {
    const unusable = explainUnusable(base);
    if (unusable !== null)
        return unusable;
    try {
        const otherDataset = base.split.kind === 'other' ? base.split.folder : null;
        const result = await evaluateCandidate(base.context, inputs, otherDataset);
        return (await explainUntrusted(result, base)) ?? { evaluated: true, result };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return notEvaluated('error', error.message);
    }
}
/**
 * Collects the predictions of candidate and baseline, and decides by the gate of the context.
 * @param otherDataset folder of a dataset whose test split replaces the one that the inputs name
 */
async function evaluateCandidate(context, inputs, otherDataset = null) {
    const metrics = await loadCustomMetrics(context, inputs['allow-fork-code']);
    return decide(context, metrics, await collect(context, inputs, otherDataset));
}
/** Collects predictions from files of any framework, or from models, which it runs. */
function collect(context, inputs, otherDataset) {
    return inputs.candidate === ''
        ? evaluateModels(context, inputs, otherDataset)
        : readPredictions(context, inputs);
}
/** @throws UserError if inputs for models and inputs for predictions are set together */
function refuseMixedInputs(inputs) {
    if (inputs.candidate !== '')
        refuseModelInputs(inputs);
    else if (inputs.baseline !== '')
        throw new user_error/* UserError */.yo({
            code: 'BASELINE_WRONG_KIND',
            found: 'a prediction file as input "baseline", but no input "candidate"',
            expected: 'prediction files of both, or a model as candidate',
            hint: 'Set `candidate` to the prediction file of the candidate. A model is compared with the baseline of `gate.baseline`.',
        });
}
/** @throws UserError if `candidate` names predictions and another input names a model or dataset, which would be ignored */
function refuseModelInputs(inputs) {
    const ignored = ['model', 'dataset'].filter((name) => inputs[name] !== gate_action/* evaluateGate */.D.inputs[name].default);
    if (ignored.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'INPUT_INVALID_VALUE',
        found: `the inputs candidate and ${ignored.join(' and ')} together`,
        expected: 'either predictions of the candidate, or a model and its dataset',
        hint: `Remove \`candidate\` to evaluate the model, or ${ignored.map((name) => `\`${name}\``).join(' and ')} to evaluate the predictions.`,
    });
}
/** Decides by the gate of the context on collected predictions. */
function decide(context, { metrics, sources }, evaluation) {
    const { host, pipeline } = context;
    const decided = evaluateGate({
        ...evaluation,
        name: pipeline.name,
        gate: adjustForReuse(pipeline.gate),
        customMetrics: metrics,
        lineage: {
            ...evaluation.lineage,
            config: (0,artifacts_digest/* digestOfJson */.Qs)(pipeline.gate),
            code: sources,
            repository: host.revision?.url ?? null,
            commit: host.revision?.commit ?? null,
            tensorline: (0,package_root/* packageVersion */.T)(),
        },
    });
    const verdict = publishedVerdict(decided, pipeline.gate);
    return {
        evaluation,
        verdict: { ...verdict, reason: `${missingComparison(context, evaluation)}${verdict.reason}` },
    };
}
/** Returns a sentence for the reason of the verdict if a comparison was possible and did not happen. */
function missingComparison({ pipeline: { gate } }, { baseline }) {
    const comparesNothing = gate.compare?.length === 0 && gate.slices.length === 0;
    if (baseline.found || !baseline.hasRuns || comparesNothing)
        return '';
    return `Nothing was compared, although the base branch has successful runs: ${baseline.reason}. `;
}
/** Renames a rejected candidate on a CI host: it must not become the next baseline, even if the job continues. */
function publishedName({ host }, { name }, { accepted }) {
    return accepted || host.review === null ? name : `${name}-refused`;
}


/***/ }),

/***/ 50764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   LU: () => (/* binding */ artifactsLike),
/* harmony export */   Lc: () => (/* binding */ expandLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24854);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73051);
/* harmony import */ var _text_natural_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34425);





/** Returns the lines of an input with several values, without empty lines. */
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
}
/**
 * Returns the files or folders that a path or a pattern names. Matches are sorted by name, with numbers in numerical order.
 * @param expected the files that an error names if a pattern has no match
 */
async function expandLine(line, expected) {
    if (!(0,_files_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(line) || (await (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKind */ .h)(line)) !== null)
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(line)];
    const found = await (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .findPaths */ .EQ)(line, { cwd: '.', onlyFiles: false });
    if (found.length > 0)
        return found.sort(_text_natural_order_js__WEBPACK_IMPORTED_MODULE_4__/* .naturalOrder */ .u);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'ARTIFACT_NOT_FOUND',
        found: `no file or folder that matches ${JSON.stringify(line)}`,
        expected,
        hint: 'Correct the pattern, or check the step that writes the files.',
    });
}
/**
 * Returns the names of this run's artifacts that match a pattern; a text without `*` is a name itself.
 * @param expected the artifacts that an error names if a pattern has no match
 * @param jobs the jobs that publish them
 */
async function artifactsLike({ artifacts }, pattern, expected, jobs) {
    if (!pattern.includes('*'))
        return [pattern];
    const names = await artifacts.namesLike(pattern);
    if (names.length > 0)
        return names;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'ARTIFACT_NOT_FOUND',
        found: `no artifact of this run that matches ${JSON.stringify(pattern)}`,
        expected,
        hint: `Correct the pattern, and make this job depend on the jobs that ${jobs} (\`needs:\`).`,
    });
}


/***/ }),

/***/ 66478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defaultArtifactName),
/* harmony export */   e: () => (/* binding */ reportName)
/* harmony export */ });
/* harmony import */ var _config_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78802);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79242);


/** Returns the default name of an artifact of this gate. It contains the gate's id, so that several gates of a workflow do not collide. */
function defaultArtifactName(role, { id }) {
    return id === _config_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGateId */ .wP ? role : `${role}-${id}`;
}
/** Returns the name under which this gate publishes its report, in this run and in those of the base branch. */
function reportName(context, given) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .nameArtifact */ .o9)(context, given, defaultArtifactName('report', context.pipeline.gate)).name;
}


/***/ }),

/***/ 92833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findBaseDataset),
/* harmony export */   z: () => (/* binding */ findDatasetOn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _dataset_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36444);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99884);




/** Opens the dataset that the newest run of the base branch published. Returns null without a pull request or dataset. */
async function findBaseDataset(context, reference) {
    const { pullRequest } = context.host;
    if (pullRequest === null)
        return null;
    const result = await findDatasetOn(context, pullRequest.baseBranch, reference, null);
    return result.found ? result.dataset : null;
}
/**
 * Opens the dataset that the newest run of a branch published.
 * @param reference name of its artifact, with or without the values of the job's matrix; or a path
 * @param names accepted names; datasets of other names belong to other pipelines and are skipped; null accepts any
 */
async function findDatasetOn(context, branch, reference, names) {
    const defaultName = 'dataset';
    if (reference !== defaultName && !reference.includes('/'))
        return findNamed(context, branch, reference, names);
    const inJob = context.host.artifacts.nameInJob(defaultName);
    const found = await findNamed(context, branch, inJob, names);
    if (inJob === defaultName || found.found || found.obstacle !== null)
        return found;
    return findNamed(context, branch, defaultName, names);
}
async function findNamed({ host, pipeline, workspace }, branch, artifact, names) {
    let others = 0;
    const result = await host.baselines.find({ from: 'run', ...(0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .runsOf */ .ky)(pipeline.gate, branch), artifact }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'base-dataset'), async (folder) => {
        const dataset = await (0,_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .openDataset */ .Jp)(folder);
        if (names === null || names.includes(dataset.details.name))
            return dataset;
        others += 1;
        throw otherDataset(dataset.details.name, names);
    });
    if (result.found)
        return { found: true, dataset: result.opened, commit: result.commit };
    const { reason, skipped } = result;
    return { found: false, reason, obstacle: skipped.length > others ? reason : null };
}
function otherDataset(name, names) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'ARTIFACT_OTHER_PIPELINE',
        found: `a dataset of the pipeline ${name}`,
        expected: `a dataset of ${names.join(' or ')}`,
        hint: 'Give the datasets of two pipelines different names with the input `artifact`.',
    });
}


/***/ }),

/***/ 99884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   Zl: () => (/* binding */ baselineAt),
/* harmony export */   kC: () => (/* binding */ refuseNamed),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38602);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52736);
/* harmony import */ var _gate_require_seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68017);






const dayMs = 24 * 3600 * 1000;
const mostNamed = 5;
/**
 * Finds the baseline: the files at a path, artifacts of the newest run of the base branch, or an asset of a release.
 * @param open opens and verifies the baseline; artifacts of a run are always sealed
 * @throws UserError for a path that cannot be opened, and for a name of one model if `gate.replicates` requires several
 */
async function findBaseline({ host, pipeline: { gate }, folder, workspace }, names, open) {
    requireNamesOfSeeds(gate, names);
    const rule = gate.baseline;
    const openPinned = pinnedTo(rule.digest, open);
    if (rule.from === 'path') {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, rule.path);
        // After a fork's run the gate is that of the base.
        if (host.forkRun === null)
            await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOutside */ .g)([directory], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_3__/* .confinementOf */ .u)(host.codeOrigin));
        return baselineAt(await openPinned(directory));
    }
    const result = await host.baselines.find(queryOf(rule, names), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'baseline'), openPinned);
    if (!result.found) {
        const { reason, hasRuns, skipped } = result;
        return { found: false, reason, hasRuns, warnings: skipWarnings(skipped) };
    }
    const { opened, commit, createdAt, runUrl } = result;
    host.log.info(`Baseline: ${opened.digest}${commit === null ? '' : ` of ${commit}`}`);
    return {
        found: true,
        baseline: opened,
        commit,
        createdAt,
        runUrl,
        ageDays: ageInDays(createdAt),
        warnings: [...skipWarnings(result.skipped), ...stalenessOf(result, rule)],
    };
}
/** Returns a baseline that an input or the gate names by path, so that no run is known. */
function baselineAt(baseline) {
    return { found: true, baseline, commit: null, createdAt: null, runUrl: null, warnings: [] };
}
/**
 * Rejects a named baseline that cannot be compared with the candidate. A baseline that was found is not rejected: it may be
 * older than a change of features or classes, and must not block that change.
 * @param reason why the models cannot be compared; null if they can
 * @throws UserError for a named baseline with a reason
 */
function refuseNamed(named, reason) {
    if (!named || reason === null)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'BASELINE_MISMATCH',
        found: `a baseline that cannot be compared with the candidate: ${reason}`,
        expected: 'a baseline with the features and classes of the candidate',
        hint: 'Name a baseline of the same task, or set `gate.baseline: main` to find one.',
    });
}
/** Returns a query for the runs of a branch that may have published the baseline. */
function runsOf({ baseline }, branch) {
    return { branch, workflow: baseline.from === 'run' ? baseline.workflow : null };
}
/** @throws UserError for a name of one artifact, or of a release asset, if each seed has an artifact of its own */
function requireNamesOfSeeds(gate, { given, alongside = [] }) {
    const { baseline } = gate;
    const isNamed = given !== '' || (baseline.from === 'run' && baseline.artifact !== null);
    if (alongside.length === 0 || (!isNamed && baseline.from !== 'release'))
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'BASELINE_WRONG_KIND',
        found: `${baseline.from === 'release' ? 'a release asset' : 'the name of one artifact'} as the baseline, and gate.replicates is ${(0,_gate_require_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .requestedSeeds */ .js)(gate)}`,
        expected: 'a branch whose runs publish each seed under the same name as this run, or a path',
        hint: 'Name a branch under gate.baseline, or a path with a pattern such as `accepted/seed-*`.',
    });
}
function queryOf(rule, { given, defaultName, alongside = [] }) {
    switch (rule.from) {
        case 'run': {
            const { branch, workflow } = rule;
            return { from: 'run', branch, workflow, artifact: given || (rule.artifact ?? defaultName), alongside };
        }
        case 'release':
            return { from: 'release', release: rule.release, asset: rule.asset };
    }
}
function pinnedTo(digest, open) {
    return async (path) => {
        const opened = await open(path);
        if (digest === null || opened.digest === digest)
            return opened;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'BASELINE_DIGEST_MISMATCH',
            found: `a baseline with the digest ${opened.digest}`,
            expected: `${digest}, the value of \`gate.baseline.digest\``,
            hint: 'Correct `gate.baseline.digest`, or remove it.',
        });
    };
}
function skipWarnings(skipped) {
    const named = skipped
        .slice(0, mostNamed)
        .map(({ name, reason }) => `Skipped ${name} as the baseline: ${reason}.`);
    const more = skipped.length - named.length;
    return more > 0 ? [...named, `Skipped ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(more)} more; the log lists them.`] : named;
}
function stalenessOf({ createdAt }, { staleAfterDays }) {
    const age = ageInDays(createdAt);
    if (staleAfterDays === null || age <= staleAfterDays)
        return [];
    return [
        `The baseline is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(age)} days old, more than the ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(staleAfterDays)} of \`stale-after\`: run the workflow on the base branch again.`,
    ];
}
function ageInDays(createdAt) {
    return Math.max(0, Math.floor((Date.now() - createdAt.getTime()) / dayMs));
}


/***/ }),

/***/ 59150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ findReport),
/* harmony export */   o: () => (/* binding */ latestReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _report_report_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3863);




const identitySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), gate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/**
 * Finds the newest report of this gate on a branch. Reports of other pipelines and gates are skipped.
 * @param artifact the name under which the gate publishes its reports
 * @param schema the part of the report that is needed
 */
async function findReport({ host, pipeline, workspace }, artifact, { branch, workflow }, schema) {
    let others = 0;
    const result = await host.baselines.find({ from: 'run', branch, workflow, artifact }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'newest-report'), async (folder) => {
        const opened = await (0,_report_report_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .openReport */ .NL)(folder);
        const verdict = await (0,_report_report_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .readVerdict */ .wk)(opened);
        const identity = identitySchema.safeParse(verdict).data;
        if (identity?.name === pipeline.name && identity.gate === pipeline.gate.id)
            return { ...opened, verdict };
        others += 1;
        throw otherReport(identity ?? { name: 'unknown', gate: 'unknown' }, pipeline);
    });
    if (!result.found)
        return { found: false, obstacle: result.skipped.length > others ? result.reason : null };
    const parsed = schema.safeParse(result.opened.verdict);
    return parsed.success
        ? { found: true, report: parsed.data }
        : { found: false, obstacle: 'its newest report has an unknown format' };
}
/** Returns the newest report of this gate on a branch; null if no report can be read. */
async function latestReport(context, artifact, query, schema) {
    const result = await findReport(context, artifact, query, schema);
    return result.found ? result.report : null;
}
function otherReport({ name, gate }, pipeline) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'ARTIFACT_OTHER_PIPELINE',
        found: `a report of gate "${gate}" of "${name}"`,
        expected: `a report of gate "${pipeline.gate.id}" of "${pipeline.name}"`,
        hint: 'Give the reports of two gates different names with the input `artifact`.',
    });
}


/***/ }),

/***/ 55725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mq: () => (/* binding */ addToLedger),
  Q6: () => (/* binding */ recordDecision),
  Tc: () => (/* binding */ recordDecisions)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
;// CONCATENATED MODULE: ./build/core/js/src/gate/decision-record.js

/** Returns the record of a verdict's decision. All of it comes from `report.json`, so the record can be made from a report. */
function decisionOf({ name, gate, accepted, lineage }) {
    const { testSplit, model, baseline, config } = lineage;
    return { schema: 1, testSplit, candidate: model, baseline, policy: config, name, gate, accepted };
}
/**
 * Returns the place of a decision in the ledger. Its name is derived from the inputs, so a repeat counts once and concurrent
 * writers do not conflict.
 */
function entryOf(decision) {
    const { testSplit, candidate, baseline, policy } = decision;
    return {
        /** Page of the test split; the number of its entries is the number of decisions. */
        page: (0,digest/* hexOf */.ZD)(testSplit),
        name: (0,digest/* hexOf */.ZD)((0,digest/* digestOfJson */.Qs)([testSplit, candidate, baseline, policy])),
        text: `${(0,digest/* canonicalJson */.dj)(decision)}\n`,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/record-decision.js



/** Records all decisions of a run. @returns the use of the test split after the first, which the verdict shows */
async function recordDecisions(context, [shown, ...others]) {
    const use = await recordDecision(context, shown.verdict, shown.gate);
    for (const { verdict, gate } of others)
        await recordDecision(context, verdict, gate);
    return use;
}
/**
 * Adds the decision to the ledger and counts the decisions on the test split. A ledger that cannot be reached causes a warning
 * and changes no verdict.
 * @param gate whose `test-set` section applies
 * @throws UserError under `disclosure: verdict-only` if the count is unknown or exceeds the budget: its guarantee would not hold
 */
async function recordDecision(context, verdict, gate = context.pipeline.gate) {
    const { host } = context;
    const { budget = null, disclosure } = gate['test-set'];
    const decisions = await countDecisions(context, verdict, disclosure);
    if (disclosure === 'verdict-only')
        checkDecisionBudget(decisions, budget);
    else if (decisions !== null && budget !== null && decisions > budget)
        host.log.warning(`This test split has been used for at least ${(0,format/* formatCount */.B4)(decisions)} decisions, more than its budget of ${(0,format/* formatCount */.B4)(budget)}. Use a new test split.`);
    return { decisions, budget, noted: await addToLedger(context, verdict) };
}
async function countDecisions({ host }, verdict, disclosure) {
    const { page, name } = entryOf(decisionOf(verdict));
    try {
        return new Set([...(await host.ledger.namesOn(page)), name]).size;
    }
    catch (error) {
        const found = `no readable ledger (${(0,user_error/* messageOf */.bD)(error)})`;
        if (disclosure === 'verdict-only')
            throw new user_error/* UserError */.yo({
                code: 'GATE_DECISIONS_UNKNOWN',
                found,
                expected: 'the number of decisions on this test split, which `disclosure: verdict-only` charges',
                hint: 'Give the job `contents: read` and a token, and run it again.',
            }, { cause: error });
        host.log.warning(`Found ${found}: the number of decisions on this test split is unknown.`);
        return null;
    }
}
function checkDecisionBudget(decisions, budget) {
    if (decisions === null || budget === null || decisions <= budget)
        return;
    throw new user_error/* UserError */.yo({
        code: 'GATE_BUDGET_EXHAUSTED',
        found: `a test split with no decisions left of its budget of ${(0,format/* formatCount */.B4)(budget)}`,
        expected: 'a test split with decisions left',
        hint: 'Use a new test split: another decision on this one would break the guarantee of all earlier decisions. The old split may now be published.',
    });
}
/** Adds a decision to the ledger: of this run, or from the report of a run without write permission. */
async function addToLedger({ host }, verdict) {
    const added = await addTo(host.ledger.add([entryOf(decisionOf(verdict))]));
    if (added.posted)
        return true;
    host.log.info(`The decision is not in the ledger yet: ${added.reason}. A workflow with write permission can add it from the report.`);
    return false;
}
async function addTo(adding) {
    try {
        return await adding;
    }
    catch (error) {
        return { posted: false, reason: (0,user_error/* messageOf */.bD)(error) };
    }
}


/***/ }),

/***/ 88455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* binding */ checkName),
  l: () => (/* binding */ gateKey),
  gC: () => (/* binding */ postToReview),
  Ki: () => (/* binding */ reportVerdict)
});

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-schema.js
var test_set_schema = __webpack_require__(47402);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/test-set-use.js




/**
 * Returns the number of decisions on the test split, for summary, comment and check. It is not part of the report, which
 * must not change when other gates use the same test split.
 */
function testSetUseText({ testSet, lineage }, { decisions }) {
    return (0,markdown.md) `<sub>${countOf(decisions)} on the test split ${(0,markdown/* code */.aY)((0,digest/* shortDigest */.VK)(lineage.testSplit))}${budgetOf(testSet.budget)}. ${(0,test_set_schema/* reuseText */.gz)(testSet)}</sub>`
        .text;
}
function countOf(decisions) {
    if (decisions === null)
        return 'An unknown number of decisions';
    return `At least ${(0,format/* formatCount */.B4)(decisions)} ${decisions === 1 ? 'decision' : 'decisions'}`;
}
function budgetOf(budget) {
    return budget === null ? '' : `, of ${(0,format/* formatCount */.B4)(budget)} allowed`;
}

// EXTERNAL MODULE: ./build/core/js/src/report/verdict-markdown.js + 3 modules
var verdict_markdown = __webpack_require__(61643);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 5 modules
var verdict = __webpack_require__(19709);
// EXTERNAL MODULE: ./build/core/js/src/text/untrusted.js
var untrusted = __webpack_require__(93111);
// EXTERNAL MODULE: ./build/core/js/src/report/aligned.js
var aligned = __webpack_require__(43324);
// EXTERNAL MODULE: ./build/core/js/src/report/guidance.js
var guidance = __webpack_require__(85756);
// EXTERNAL MODULE: ./build/core/js/src/report/words.js
var words = __webpack_require__(91389);
;// CONCATENATED MODULE: ./build/core/js/src/report/verdict-text.js






const marks = { pass: '✓', fail: '✗', inconclusive: '?' };
const most = 10;
/** Returns the verdict for a terminal and a job's log: outcome and reason first, then the checks. */
function verdictText(verdict, paint) {
    const { outcome, reason } = verdict;
    return [
        paint(outcome, `${marks[outcome]} ${words/* outcomeWords */.wX[outcome]}: ${(0,untrusted/* printable */.g$)(reason)}`),
        ...(outcome === 'pass' ? [] : [(0,guidance/* guidanceOf */.s)(verdict)]),
        ...part(verdict.replicates === null
            ? 'Against the baseline'
            : `Against the baseline, means of ${(0,format/* formatCount */.B4)(verdict.replicates)} seeds`, ['', 'gain', 'interval', 'margin', 'baseline'], comparisons(verdict), paint),
        ...part('Requirements', ['', 'found'], requirements(verdict), paint),
        ...part('Slices', ['', 'examples', 'gain', 'p'], slices(verdict), paint),
    ].join('\n');
}
function part(title, head, rows, paint) {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, most);
    const [first = '', ...lines] = (0,aligned/* aligned */.b)([head, ...shown.map(({ cells }) => cells)]);
    const left = rows.length - shown.length;
    return [
        '',
        title,
        `    ${first}`,
        ...lines.map((line, index) => {
            const outcome = shown[index]?.outcome ?? 'inconclusive';
            return `  ${paint(outcome, marks[outcome])} ${line}`;
        }),
        ...(left > 0 ? [`    ${(0,format/* formatCount */.B4)(left)} more are in the report`] : []),
    ];
}
function comparisons({ comparisons }) {
    return comparisons.map((row) => {
        const { outcome, title, unit, difference, baseline } = row;
        return {
            outcome,
            cells: [
                nameOf(title),
                difference ? (0,format/* differenceText */.Lr)(difference.value, unit) : '',
                difference?.interval ? (0,format/* rangeText */.lq)(difference.interval, unit) : '',
                (0,words/* toleranceText */.ve)(row),
                baseline === null ? '' : (0,format/* formatValue */.Fl)(baseline, unit),
            ],
        };
    });
}
function requirements({ requirements }) {
    return requirements.map(({ outcome, advisory, text, value, unit }) => ({
        outcome: advisory && outcome === 'fail' ? 'inconclusive' : outcome,
        cells: [nameOf(text), value === null ? '' : (0,format/* formatValue */.Fl)(value, unit)],
    }));
}
/** Returns only the slices that fail the gate, to keep the output short. */
function slices({ slices }) {
    return slices.filter(verdict/* failsGate */.FW).map(({ name, size, difference, unit, adjustedP }) => ({
        outcome: 'fail',
        cells: [
            nameOf(name),
            (0,format/* formatCount */.B4)(size),
            difference ? (0,format/* differenceText */.Lr)(difference.value, unit) : '',
            adjustedP === null ? '' : (0,format/* pText */.C6)(adjustedP),
        ],
    }));
}
function nameOf(text) {
    return (0,untrusted/* printable */.g$)((0,format/* truncate */.xv)(text));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 14 modules
var read_pipeline = __webpack_require__(13678);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/gate/reason.js
var gate_reason = __webpack_require__(97133);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/annotate-verdict.js





/** Returns an annotation for each failed or inconclusive row, at the line of the pipeline file that requires it. */
async function annotationsOf({ file, pipeline }, verdict) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return null;
        throw error;
    });
    if (text === null)
        return [];
    const locate = (0,read_pipeline/* locatePaths */.FU)(text, file);
    return remarksOn(verdict, pipeline.gate).map(({ path, outcome, title, message }) => ({
        file: file.replace(/^\.\//, ''),
        line: locate(path).line ?? 1,
        level: outcome === 'fail' ? 'failure' : 'warning',
        title,
        message,
    }));
}
function remarksOn({ requirements, comparisons, slices, policy, reason, outcome }, { require }) {
    // The rows may be from the base's gate, which is not in this file.
    if (policy !== null)
        return outcome === 'pass' ? [] : [{ path: ['gate'], outcome, title: 'The gate', message: reason }];
    return [
        ...requirements.flatMap((row) => remark(pathOf(row, require), outcomeOf(row), row.text, row.reason)),
        ...comparisons.flatMap((row, index) => remark(['gate', 'compare', index], row.outcome, `${row.title} against the baseline`, row.reason)),
        ...slices
            .filter(verdict/* failsGate */.FW)
            .flatMap((row) => remark(['gate', 'slices'], 'fail', row.name, (0,gate_reason/* sliceReason */.L7)(row))),
    ];
}
/** Returns the path of a requirement by its text: without a baseline some requirements of the file have no row. */
function pathOf({ text }, require) {
    return ['gate', 'require', require.findIndex((requirement) => requirement.text.trim() === text)];
}
/** A missed time budget on a shared machine does not fail the gate. */
function outcomeOf({ advisory, outcome }) {
    return advisory && outcome === 'fail' ? 'inconclusive' : outcome;
}
function remark(path, outcome, title, message) {
    return outcome === 'pass' ? [] : [{ path, outcome, title, message }];
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/report-verdict.js




const conclusions = {
    pass: 'success',
    fail: 'failure',
    inconclusive: 'neutral',
};
const tones = { pass: 'good', fail: 'bad', inconclusive: 'unsure' };
/** Writes the verdict to summary, log, comment and check. A failure to post is logged and changes no verdict. */
async function reportVerdict(context, verdict, use, where) {
    const { host } = context;
    const markdown = `${(0,verdict_markdown/* renderMarkdown */.G)(verdict)}\n\n${testSetUseText(verdict, use)}`;
    await host.writeSummary(markdown);
    for (const warning of verdict.warnings)
        host.log.warning(warning);
    host.log.info(verdictText(verdict, (outcome, text) => host.paint(tones[outcome], text)));
    if (verdict.outcome === 'inconclusive' && verdict.accepted)
        host.log.warning(`inconclusive: ${verdict.reason}`);
    const report = { ...checkOf(verdict, markdown), annotations: await annotationsOf(context, verdict) };
    return postToReview(host, gateKey(verdict), report, where);
}
/** Returns the key that identifies the comment of a gate among the comments of other gates and pipelines. */
function gateKey({ name, gate }) {
    return `${name}-${gate}`;
}
/** Returns the name of a gate's check, so that a branch rule can require it. */
function checkName({ name, gate }) {
    return `tensorline / ${name} / ${gate}`;
}
/** Posts the report as a comment on the pull request, if one exists, and as a check. */
async function postToReview({ log, review, pullRequest }, key, report, { comment, check }) {
    if (review === null)
        return { 'comment-url': '', 'check-url': '' };
    return {
        'comment-url': comment && pullRequest ? urlOf(log, await review.comment(key, report)) : '',
        'check-url': check ? urlOf(log, await review.check(report)) : '',
    };
}
function checkOf(verdict, markdown) {
    return {
        name: checkName(verdict),
        conclusion: verdict.accepted ? conclusions[verdict.outcome] : 'failure',
        title: verdict.reason,
        markdown,
    };
}
function urlOf(log, posted) {
    if (posted.posted)
        return posted.url;
    log.warning(posted.reason);
    return '';
}


/***/ }),

/***/ 54688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var budget = __webpack_require__(6922);
;// CONCATENATED MODULE: ./build/core/js/src/benchmark/measurements.js

/**
 * Returns all measurements, so that every percentile can be recomputed: under `latency` the times behind the three latency budgets,
 * and other measurements under the name of their budget.
 */
function measurementsOf(costs) {
    return Object.fromEntries(budget/* budgets */.R.flatMap(({ name, from }) => {
        const samples = costs[name]?.samples;
        return samples ? [[from === 'latency' ? from : name, samples]] : [];
    }));
}

// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/dataset/arrow.js
var arrow = __webpack_require__(61651);
// EXTERNAL MODULE: ./build/core/js/src/predictions/gate-columns.js
var gate_columns = __webpack_require__(96599);
// EXTERNAL MODULE: ./build/core/js/src/predictions/tables.js + 5 modules
var tables = __webpack_require__(84204);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/write-predictions.js





/** Limit for all files of one side, so that a report of a fork stays small enough for the workflow that posts its verdict. */
const mostBytes = 6 * 2 ** 20;
/**
 * Writes the predictions behind a verdict as prediction files, so that anybody can recompute it. Scores are left out if they are
 * too large, and a file is left out if its predictions are.
 * @param seeds predictions of each seed's model; the first file is `candidate.arrow`, the next `candidate-2.arrow`
 */
async function writePredictions(folder, side, seeds, columns) {
    for (const [seed, predictions] of seeds.entries())
        await writeOne((0,external_node_path_.join)(folder, seed === 0 ? `${side}.arrow` : `${side}-${seed + 1}.arrow`), predictions, seed === 0 ? columns : {}, mostBytes / seeds.length);
}
async function writeOne(file, predictions, columns, most) {
    for (const withScores of scoresExceed(predictions, most) ? [false] : [true, false]) {
        const bytes = (0,arrow/* encodeArrow */._8)((0,gate_columns/* withGateColumns */.xS)((0,tables/* predictionColumns */.v8)(predictions, withScores), columns));
        if (bytes.length > most)
            continue;
        await (0,promises_.writeFile)(file, bytes);
        return;
    }
}
/** Returns true if the scores alone, as float64, exceed the size of a file, so they need not be encoded. */
function scoresExceed(predictions, most) {
    return predictions.kind === 'class' && (predictions.scores?.byteLength ?? 0) > most;
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/core/js/src/report/html/xy-plot.js
var xy_plot = __webpack_require__(78605);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/budgets.js





/** Returns the sizes of the models and the costs that were measured because the gate requires them. */
function budgetSection({ budgets: { rows, latency } }) {
    if (rows.length === 0)
        return null;
    return (0,html_table/* section */.uW)('Size and cost', 'budgets', (0,html_table/* dataTable */.Jx)('Size, time and memory of the models', [(0,html_table/* text */.Qq)('Budget'), (0,html_table/* number */.ai)('Candidate'), (0,html_table/* number */.ai)('Baseline'), (0,html_table/* number */.ai)('Measurements')], rows.map(({ metric, unit, candidate, baseline, samples }) => [
        (0,budget/* budgetOf */.n)(metric)?.title ?? metric,
        (0,format/* formatValue */.Fl)(candidate, unit),
        baseline === null ? null : (0,format/* formatValue */.Fl)(baseline, unit),
        samples === null ? null : (0,format/* formatCount */.B4)(samples),
    ])), latency && latencyChart(latency));
}
/** Returns the latency histograms of both models as outlines. */
function latencyChart({ edges, candidate, baseline }) {
    const series = [
        { name: 'candidate', points: outline(edges, candidate) },
        ...(baseline ? [{ name: 'baseline', points: outline(edges, baseline) }] : []),
    ];
    return (0,xy_plot/* xyPlot */.z)({
        caption: 'Latency of one prediction',
        title: `Number of predictions by their latency in milliseconds: ${series.map(({ name }) => name).join(' and ')}`,
        x: {
            name: 'milliseconds; the last bin contains the slowest',
            domain: [edges[0] ?? 0, edges.at(-1) ?? 1],
            ticks: 5,
        },
        y: {
            name: 'predictions',
            domain: [0, Math.max((0,d3_array/* max */.T9)(candidate) ?? 0, (0,d3_array/* max */.T9)(baseline ?? []) ?? 0, 1)],
            ticks: 4,
        },
        series,
    });
}
function outline(edges, counts) {
    return counts.flatMap((count, bin) => [
        [edges[bin] ?? 0, count],
        [edges[bin + 1] ?? 0, count],
    ]);
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/chart.js
var chart = __webpack_require__(21408);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
// EXTERNAL MODULE: ./build/core/js/src/report/html/scale.js
var scale = __webpack_require__(23138);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/calibration-chart.js





const width = 340;
const plot = { left: 42, right: 328, top: 20, bottom: 298 };
/** The bars with the number of predictions in each bin, below the plot. */
const counts = { top: 328, bottom: 372 };
const height = counts.bottom + 22;
/**
 * Returns a reliability diagram: the share of correct predictions by confidence, and the number of predictions in each
 * bin. Points on the diagonal mean calibrated probabilities.
 */
function calibrationChart({ bins, error }) {
    const x = (0,scale/* linearScale */.om)([0, 1], [plot.left, plot.right]);
    const y = (0,scale/* linearScale */.om)([0, 1], [plot.bottom, plot.top]);
    const most = Math.max((0,d3_array/* max */.T9)(bins, ({ count }) => count) ?? 0, 1);
    const tall = (0,scale/* linearScale */.om)([0, most], [0, counts.bottom - counts.top]);
    const known = bins.flatMap(({ count, confidence, accuracy }) => confidence === null || accuracy === null ? [] : [{ count, confidence, accuracy }]);
    return (0,chart/* chart */.b)({
        title: `Share of correct predictions by confidence; expected calibration error ${(0,format/* percentText */.fL)(error)}`,
        width,
        height,
    }, [0, 0.25, 0.5, 0.75, 1].map((value) => (0,markup/* html */.qy) `<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(value)}" y2="${y(value)}" />
          <text x="${plot.left - 6}" y="${y(value) + 4}" text-anchor="end">${value * 100} %</text>
          <text x="${x(value)}" y="${plot.bottom + 16}" text-anchor="${value === 1 ? 'end' : 'middle'}"
            >${value * 100} %</text
          >`), (0,markup/* html */.qy) `<line class="rule dashed" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`, known.map(({ confidence, accuracy }) => (0,markup/* html */.qy) `<line
          class="gap"
          x1="${x(confidence)}"
          x2="${x(confidence)}"
          y1="${y(confidence)}"
          y2="${y(accuracy)}"
        />`), (0,markup/* html */.qy) `<polyline
      class="curve c0"
      points="${known.map(({ confidence, accuracy }) => `${x(confidence)},${y(accuracy)}`).join(' ')}"
    />`, known.map(({ count, confidence, accuracy }) => (0,markup/* html */.qy) `<circle class="dot c0" cx="${x(confidence)}" cy="${y(accuracy)}" r="4.5"
          ><title>
            ${`${(0,format/* formatCount */.B4)(count)} predictions with ${(0,format/* percentText */.fL)(confidence)} confidence: ${(0,format/* percentText */.fL)(accuracy)} correct`}
          </title></circle
        >`), bins.map(({ from, to, count }) => count === 0
        ? null
        : (0,markup/* html */.qy) `<rect
            class="bin"
            x="${x(from) + 1.5}"
            width="${(0,scale/* round */.LI)(x(to) - x(from) - 3)}"
            y="${(0,scale/* round */.LI)(counts.bottom - Math.max(tall(count), 1))}"
            height="${Math.max(tall(count), 1)}"
            ><title>${`${(0,format/* formatCount */.B4)(count)} predictions`}</title></rect
          >`), (0,markup/* html */.qy) `<line
        class="grid"
        x1="${plot.left}"
        x2="${plot.right}"
        y1="${counts.bottom}"
        y2="${counts.bottom}"
      />
      <text x="${plot.left - 6}" y="${counts.top + 8}" text-anchor="end">${(0,format/* formatCount */.B4)(most)}</text>
      <text x="${plot.left}" y="11">correct predictions</text>
      <text x="${plot.right}" y="${height - 4}" text-anchor="end"
        >confidence, and number of predictions</text
      >`);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/calibration-section.js




/** Returns the section about the reliability of the model's confidence. */
function calibrationSection({ classification }) {
    const calibration = classification?.calibration;
    if (!calibration)
        return null;
    return (0,html_table/* section */.uW)('Calibration', 'calibration', (0,markup/* html */.qy) `<div class="columns">
      <figure class="plot">${calibrationChart(calibration)}</figure>
      <div>
        <p>
          Calibrated confidence means: of the predictions with 80 % confidence, 80 % are correct. Then a point
          lies on the dashed line. Above it the model is underconfident, below it overconfident. The average
          distance is
          <strong>${(0,format/* percentText */.fL)(calibration.error)}</strong> (the expected calibration error).
        </p>
        ${(0,html_table/* dataTable */.Jx)('Predictions by their confidence', [(0,html_table/* text */.Qq)('Confidence'), (0,html_table/* number */.ai)('Predictions'), (0,html_table/* number */.ai)('Mean confidence'), (0,html_table/* number */.ai)('Correct')], calibration.bins
        .filter(({ count }) => count > 0)
        .map((bin) => [
        `${Math.round(bin.from * 100)} to ${Math.round(bin.to * 100)} %`,
        (0,format/* formatCount */.B4)(bin.count),
        (0,format/* formatValue */.Fl)(bin.confidence ?? 0, 'fraction'),
        (0,format/* formatValue */.Fl)(bin.accuracy ?? 0, 'fraction'),
    ]))}
      </div>
    </div>`);
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/classes.js + 1 modules
var classes = __webpack_require__(11166);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/curves.js




const kinds = {
    roc: { curve: 'true positives by false positives', across: 'false positive rate', area: 'ROC AUC' },
    precision: { curve: 'precision by recall', across: 'recall', area: 'average precision' },
};
/** Returns curves that show how well the scores separate each class from the others, at every threshold. */
function curveSection({ classification }) {
    const curves = classification?.curves ?? [];
    const [first, ...rest] = curves;
    if (!classification || !first)
        return null;
    const all = classification.classes.length;
    return (0,html_table/* section */.uW)('Thresholds', 'thresholds', (0,markup/* html */.qy) `<p class="note">
      ${rest.length === 0 && all === 2
        ? (0,markup/* html */.qy) `The score of ${(0,format/* truncate */.xv)(first.class)} is compared with a threshold; each point of a curve is
            one threshold.`
        : (0,markup/* html */.qy) `The score of each class is compared with a threshold; each point of a curve is one threshold.
            ${curves.length < all ? `The ${curves.length} classes that are hardest to distinguish are shown, of ${all}.` : ''}`}
      A lower threshold finds more examples of the class, and more false positives. For the ROC curve the
      upper left corner is best, and the dashed diagonal is guessing. For precision by recall the upper right
      corner is best. The percentages are the areas below the curves.
    </p>`, rest.length === 0
        ? (0,markup/* html */.qy) `<div class="columns">
          ${curves_plot(first, 'roc', captionOf(first, 'roc'))}
          ${curves_plot(first, 'precision', captionOf(first, 'precision'))}
        </div>`
        : [
            (0,markup/* html */.qy) `<h3 class="sentence">${kinds.roc.curve}</h3>
            <div class="multiples">${curves.map((one) => curves_plot(one, 'roc', nameOf(one)))}</div>`,
            (0,markup/* html */.qy) `<details class="more">
            <summary>The same as ${kinds.precision.curve}</summary>
            <div class="multiples">${curves.map((one) => curves_plot(one, 'precision', nameOf(one)))}</div>
          </details>`,
        ]);
}
function nameOf(curves) {
    return (0,format/* truncate */.xv)(curves.class, 30);
}
function captionOf(curves, kind) {
    return `${nameOf(curves)}: ${kinds[kind].curve}`;
}
function curves_plot(curves, kind, caption) {
    const { curve, across, area } = kinds[kind];
    const { candidate, baseline } = curves[kind];
    const models = [
        { name: 'candidate', ...candidate },
        ...(baseline ? [{ name: 'baseline', ...baseline }] : []),
    ];
    return (0,xy_plot/* xyPlot */.z)({
        caption,
        title: `${nameOf(curves)} against the rest, ${curve}; ${area}: ${models.map((model) => `${model.name} ${(0,format/* percentText */.fL)(model.area)}`).join(', ')}`,
        x: { name: across, domain: [0, 1], ticks: 4 },
        y: { name: curve, domain: [0, 1], ticks: 4 },
        series: models.map((model) => ({
            name: `${model.name} ${(0,format/* percentText */.fL)(model.area)}`,
            points: model.points,
        })),
        diagonal: kind === 'roc',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/fairness-section.js



/** Returns the rates of each group; the gaps between the groups are among the metrics. */
function fairnessSection({ fairness }) {
    if (fairness.length === 0)
        return null;
    return (0,html_table/* section */.uW)('Groups', 'groups', (0,markup/* html */.qy) `<p class="note">
      Shares within each group, of the candidate and in brackets of the baseline. The section Metrics contains
      the gaps between the groups with their intervals.
    </p>`, fairness.map(groupTable));
}
function groupTable({ by, positive, groups }) {
    return (0,html_table/* dataTable */.Jx)(`Groups by ${by}`, [
        (0,html_table/* text */.Qq)('Group'),
        (0,html_table/* number */.ai)('Examples'),
        (0,html_table/* number */.ai)('Accuracy'),
        ...(positive === null
            ? []
            : [(0,html_table/* number */.ai)(`Predicted ${positive}`), (0,html_table/* number */.ai)('True positive rate'), (0,html_table/* number */.ai)('False positive rate')]),
    ], groups.map((group) => [
        group.name,
        (0,format/* formatCount */.B4)(group.size),
        rateCell(group, 'accuracy'),
        ...(positive === null
            ? []
            : [rateCell(group, 'selection'), rateCell(group, 'truePositive'), rateCell(group, 'falsePositive')]),
    ]));
}
function rateCell({ candidate, baseline }, rate) {
    const shown = (value) => (value === null ? '–' : (0,format/* formatValue */.Fl)(value, 'fraction'));
    return baseline === null ? shown(candidate[rate]) : `${shown(candidate[rate])} (${shown(baseline[rate])})`;
}

// EXTERNAL MODULE: ./build/core/js/src/report/example-names.js
var example_names = __webpack_require__(71955);
// EXTERNAL MODULE: ./build/core/js/src/report/flipped-names.js
var flipped_names = __webpack_require__(1785);
// EXTERNAL MODULE: ./build/core/js/src/report/html/example-card.js
var example_card = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/core/js/src/report/html/gallery.js
var gallery = __webpack_require__(69894);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/flips-section.js







/**
 * Returns the examples that only one of the two models predicts correctly: as cards if their content is available,
 * otherwise as a table of names.
 */
function flipSection({ classification }, examples) {
    const flips = classification?.flips;
    if (!flips)
        return null;
    const nameOf = (0,example_names/* shortNamesOf */.g)((0,flipped_names/* flippedNames */.$)(flips));
    const sides = [
        { title: 'Broken: only the baseline was correct', side: flips.broken },
        { title: 'Fixed: only the candidate was correct', side: flips.fixed },
    ];
    const part = ({ title, side }) => {
        if (side.count === 0)
            return (0,markup/* html */.qy) `<p>${title}: none.</p>`;
        const heading = `${title} (${shownText(side)})`;
        return side.examples.some(({ id }) => examples.has(id))
            ? cards(heading, side.examples, examples, nameOf)
            : table(heading, side.examples, nameOf);
    };
    const parts = sides.map(part);
    return (0,html_table/* section */.uW)('Changed predictions', 'flips', examples.size === 0 ? (0,markup/* html */.qy) `<div class="columns">${parts}</div>` : parts);
}
/** Returns the number of examples, such as `50 of 132, most confident first`. */
function shownText({ count, examples }) {
    if (count <= examples.length)
        return (0,format/* formatCount */.B4)(count);
    const order = examples[0]?.score === null ? '' : ', most confident first';
    return `${examples.length} of ${(0,format/* formatCount */.B4)(count)}${order}`;
}
function cards(heading, flips, examples, nameOf) {
    const withPictures = flips.some(({ id }) => examples.get(id)?.picture);
    return (0,gallery/* gallery */.n)(heading, flips.map((flip) => card(flip, nameOf(flip.id), examples)), withPictures);
}
function card(flip, name, examples) {
    const { id, label } = flip;
    const facts = [
        (0,example_card/* fact */.fK)('Label', (0,format/* truncate */.xv)(label)),
        (0,example_card/* prediction */.wj)('Candidate', flip.candidate, flip.score, label),
        (0,example_card/* prediction */.wj)('Baseline', flip.baseline, flip.baselineScore, label),
    ];
    return (0,example_card/* exampleCard */.JP)({ id, name, label, facts }, examples.get(id) ?? null);
}
function table(caption, flips, nameOf) {
    const scoreText = (score) => (score === null ? null : (0,format/* formatValue */.Fl)(score, 'score'));
    return (0,html_table/* dataTable */.Jx)(caption, [
        (0,html_table/* text */.Qq)('Example'),
        (0,html_table/* text */.Qq)('Label'),
        (0,html_table/* text */.Qq)('Candidate'),
        (0,html_table/* text */.Qq)('Baseline'),
        (0,html_table/* number */.ai)('Candidate’s score'),
        (0,html_table/* number */.ai)('Baseline’s score'),
    ], flips.map(({ id, label, candidate, baseline, score, baselineScore }) => [
        (0,markup/* html */.qy) `<code title="${(0,format/* truncate */.xv)(id, example_card/* mostInTitle */.t)}">${(0,format/* truncate */.xv)(nameOf(id))}</code>`,
        (0,format/* truncate */.xv)(label),
        (0,format/* truncate */.xv)(candidate),
        (0,format/* truncate */.xv)(baseline),
        scoreText(score),
        scoreText(baselineScore),
    ]));
}

// EXTERNAL MODULE: ./build/core/js/src/report/repeated-metrics.js
var repeated_metrics = __webpack_require__(42100);
// EXTERNAL MODULE: ./build/core/js/src/report/seeds-text.js
var seeds_text = __webpack_require__(21404);
// EXTERNAL MODULE: ./build/core/js/src/report/words.js
var report_words = __webpack_require__(91389);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/comparison-chart.js




const comparison_chart_width = 340;
const comparison_chart_height = 118;
const middle = 52;
/** Returns a chart of the gain's interval with the margin and 0, which illustrates the decision rule. */
function comparisonChart({ difference: gain, margin, unit, outcome, title, }) {
    if (!gain?.interval || margin === null)
        return null;
    const { lower, upper } = gain.interval;
    const x = (0,scale/* linearScale */.om)((0,scale/* domainAround */.gZ)([lower, upper, -margin, 0], 0.22), [0, comparison_chart_width]);
    const [marginX, zeroX, lowerX, upperX] = [x(-margin), x(0), x(lower), x(upper)];
    return (0,chart/* chart */.b)({
        title: `${title}: gain ${(0,format/* differenceText */.Lr)(gain.value, unit)}, interval ${(0,format/* differenceText */.Lr)(lower, unit)} to ${(0,format/* differenceText */.Lr)(upper, unit)}, margin ${(0,format/* marginText */.wn)(margin, unit)}`,
        width: comparison_chart_width,
        height: comparison_chart_height,
    }, (0,markup/* html */.qy) `<rect class="area-worse" x="0" y="20" width="${marginX}" height="56" rx="4" />
      <rect class="area-margin" x="${marginX}" y="20" width="${zeroX - marginX}" height="56" />
      <rect class="area-better" x="${zeroX}" y="20" width="${comparison_chart_width - zeroX}" height="56" rx="4" />
      <line class="rule dashed" x1="${marginX}" x2="${marginX}" y1="20" y2="80" />
      <line class="rule" x1="${zeroX}" x2="${zeroX}" y1="20" y2="80" />
      <line class="bar ${outcome}" x1="${lowerX}" x2="${upperX}" y1="${middle}" y2="${middle}" />
      <line class="bar ${outcome}" x1="${lowerX}" x2="${lowerX}" y1="${middle - 7}" y2="${middle + 7}" />
      <line class="bar ${outcome}" x1="${upperX}" x2="${upperX}" y1="${middle - 7}" y2="${middle + 7}" />
      <circle class="point ${outcome}" cx="${x(gain.value)}" cy="${middle}" r="5.5" />
      ${boundLabels(lowerX, upperX, comparison_chart_short(lower, unit), comparison_chart_short(upper, unit))}
      ${margin > 0 && zeroX - marginX > 34 ? (0,markup/* html */.qy) `<text x="${marginX}" y="97" text-anchor="middle">${comparison_chart_short(-margin, unit)}</text>` : null}
      <text x="${zeroX}" y="97" text-anchor="middle">0</text>
      <text x="0" y="115">← worse</text>
      <text x="${comparison_chart_width}" y="115" text-anchor="end">better →</text>`);
}
/** Returns the labels of both bounds, or one range if the labels would overlap. */
function boundLabels(lowerX, upperX, lower, upper) {
    if (upperX - lowerX > 110)
        return (0,markup/* html */.qy) `<text class="strong" x="${lowerX}" y="13" text-anchor="middle">${lower}</text>
      <text class="strong" x="${upperX}" y="13" text-anchor="middle">${upper}</text>`;
    const centre = Math.min(Math.max((lowerX + upperX) / 2, 70), comparison_chart_width - 70);
    return (0,markup/* html */.qy) `<text class="strong" x="${centre}" y="13" text-anchor="middle">${`${lower} to ${upper}`}</text>`;
}
function comparison_chart_short(difference, unit) {
    return (0,format/* differenceText */.Lr)(difference, unit).replace(' points', '');
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/fact-list.js
var fact_list = __webpack_require__(58597);
// EXTERNAL MODULE: ./build/core/js/src/report/html/interval-bar.js
var interval_bar = __webpack_require__(25391);
// EXTERNAL MODULE: ./build/core/js/src/report/html/overview.js
var overview = __webpack_require__(19581);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/verdict-tables.js











function comparisonSection(verdict) {
    const { comparisons } = verdict;
    if (comparisons.length === 0)
        return null;
    return (0,html_table/* section */.uW)('Against the baseline', 'comparisons', (0,markup/* html */.qy) `<p class="note">
      A bar is the plausible range of the true change. Pass: all of it lies right of the dashed margin, or of
      0 if the candidate must be better. Fail: all of it lies left of 0, and a part left of the margin.
    </p>`, (0,markup/* html */.qy) `<div class="cards n${Math.min(comparisons.length, 3)}">${comparisons.map(comparisonCard)}</div>`, (0,markup/* html */.qy) `<p class="note">${(0,seeds_text/* comparedText */.lp)(verdict)}</p>`);
}
function comparisonCard(row) {
    const { title, unit, outcome, reason, difference } = row;
    const facts = [
        ['Candidate', (0,format/* formatValue */.Fl)(row.candidate, unit)],
        ...(row.baseline === null ? [] : [pair('Baseline', (0,format/* formatValue */.Fl)(row.baseline, unit))]),
        ...(difference?.interval
            ? [
                pair((0,format/* intervalTitle */.cS)(row.confidence), `${(0,format/* rangeText */.lq)(difference.interval, unit)} (${report_words/* methodNames */.Ar[difference.method]})`),
            ]
            : []),
        ...(row.p === null ? [] : [pair(pTitle(row), (0,format/* pText */.C6)(row.p))]),
        ...(typeof difference?.resamples === 'number'
            ? [pair('Resamples', (0,format/* formatCount */.B4)(difference.resamples))]
            : []),
        ...(typeof difference?.mcnemarP === 'number'
            ? [pair('p of McNemar’s exact test', (0,format/* pText */.C6)(difference.mcnemarP))]
            : []),
        ...(row.smallestMargin === null
            ? []
            : [pair('Smallest margin this test set can confirm', (0,format/* marginText */.wn)(row.smallestMargin, unit))]),
        ...(row.examplesNeeded === null
            ? []
            : [pair('Examples that would be enough', (0,format/* formatCount */.B4)(row.examplesNeeded))]),
        ...(row.sampleSizeAdvice === 'unlikely' ? [pair('More examples', 'will probably not help')] : []),
    ];
    return (0,markup/* html */.qy) `<article class="card">
    <h3>${title} ${(0,overview/* badge */.qS)(outcome, report_words/* outcomeWords */.wX[outcome])}</h3>
    <div>${comparisonChart(row)}</div>
    <p class="sentence">${reason}.</p>
    ${(0,fact_list/* factList */.l)('facts', facts)}
  </article>`;
}
function pTitle({ test, confidence }) {
    const shown = test === 'superiority' ? 'gain shown' : 'loss beyond the margin ruled out';
    return `p (${shown} if below ${Number((1 - confidence).toPrecision(3))})`;
}
function pair(name, value) {
    return [name, value];
}
const requirementWords = { pass: 'Holds', fail: 'Missed', inconclusive: 'Inconclusive' };
function requirementSection({ requirements }) {
    if (requirements.length === 0)
        return null;
    return (0,html_table/* section */.uW)('Requirements', 'requirements', (0,html_table/* dataTable */.Jx)('Requirements of the gate, independent of the baseline', [(0,html_table/* text */.Qq)('Required'), (0,html_table/* text */.Qq)('Outcome'), (0,html_table/* number */.ai)('Measured'), (0,html_table/* number */.ai)('Interval')], requirements.map((row) => [
        row.text,
        row.advisory && row.outcome === 'fail'
            ? (0,overview/* badge */.qS)('inconclusive', 'Missed (advisory)')
            : (0,overview/* badge */.qS)(row.outcome, requirementWords[row.outcome]),
        row.value === null ? null : (0,format/* formatValue */.Fl)(row.value, row.unit),
        row.interval ? `${(0,report_words/* intervalText */.Bt)(row.interval, row.unit)} (${(0,format/* intervalName */.Bb)(row.confidence)})` : null,
    ])));
}
function metricSection({ metrics, confidence }) {
    const compared = metrics.some(({ difference }) => difference !== null);
    const { distinct, repeated, first } = (0,repeated_metrics/* foldRepeated */.U)(metrics);
    const columns = [
        (0,html_table/* text */.Qq)('Metric'),
        (0,html_table/* number */.ai)('Candidate'),
        ...(compared ? [(0,html_table/* number */.ai)(report_words/* differenceTitle */.O_), (0,html_table/* number */.ai)('Baseline'), (0,html_table/* text */.Qq)('Interval of the gain')] : []),
        (0,html_table/* number */.ai)((0,format/* intervalTitle */.cS)(confidence)),
    ];
    const rowsOf = (rows) => rows.map((row) => metricCells(row, compared));
    return (0,html_table/* section */.uW)('Metrics', 'metrics', compared
        ? (0,markup/* html */.qy) `<p class="note">
          A gain above 0 is an improvement, also for metrics that are better when lower.
        </p>`
        : null, (0,html_table/* dataTable */.Jx)('Metrics of the candidate on the test split', columns, rowsOf(distinct)), repeated.length === 0
        ? null
        : (0,markup/* html */.qy) `<details class="more">
          <summary>${(0,format/* formatCount */.B4)(repeated.length)} more, equal to ${first} here</summary>
          ${(0,html_table/* dataTable */.Jx)(`Metrics equal to ${first}`, columns, rowsOf(repeated))}
        </details>`);
}
function metricCells(row, compared) {
    const { candidate, unit } = row;
    return [
        row.better === 'lower' ? (0,markup/* html */.qy) `${row.title} <small>lower is better</small>` : row.title,
        (0,format/* formatValue */.Fl)(candidate.value, unit),
        ...(compared ? comparedCells(row) : []),
        candidate.interval
            ? (0,report_words/* intervalText */.Bt)(candidate.interval, unit)
            : (0,markup/* html */.qy) `<small class="remark">${candidate.note}</small>`,
    ];
}
function comparedCells({ title, unit, baseline, difference }) {
    return [
        difference && (0,format/* differenceText */.Lr)(difference.value, unit),
        baseline === null ? null : (0,format/* formatValue */.Fl)(baseline, unit),
        difference && differenceBar(title, difference.value, difference.interval, unit),
    ];
}
/** Returns a bar of the gain. Each metric has its own scale, with 0 in the middle. */
function differenceBar(title, value, interval, unit) {
    const reach = (0,d3_array/* max */.T9)([value, interval?.lower ?? 0, interval?.upper ?? 0], Math.abs) || 1;
    const bounds = interval ? (0,format/* rangeText */.lq)(interval, unit) : 'no interval';
    return (0,interval_bar/* intervalBar */.z)({
        value,
        interval,
        mark: 0,
        domain: [-reach, reach],
        label: `${title}: ${(0,format/* differenceText */.Lr)(value, unit)}, ${bounds}`,
    });
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/label-errors-section.js
var label_errors_section = __webpack_require__(58381);
// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-schema.js
var test_set_schema = __webpack_require__(47402);
// EXTERNAL MODULE: ./build/core/js/src/dataset/combined-columns.js
var combined_columns = __webpack_require__(64577);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/lineage.js







/** Returns the flow from data to model to verdict, and every digest in full. One click selects a digest. */
function lineageSection(verdict) {
    const { lineage, baseline } = verdict;
    const names = report_words/* lineageNames */.Y6[lineage.evaluated];
    const facts = [
        [names.model, lineage_digest(lineage.model)],
        [`${names.model} of the baseline`, lineage_digest(lineage.baseline)],
        [names.dataset, lineage_digest(lineage.dataset)],
        ['Test split', lineage.testSplit === lineage.dataset ? null : lineage_digest(lineage.testSplit)],
        ...(0,combined_columns/* combinedRows */.x)(lineage.combined),
        ['Gate configuration', lineage_digest(lineage.config)],
        ['Commit', commit(lineage.commit, lineage.repository)],
        ['Baseline’s commit', baseline.found ? commit(baseline.commit, lineage.repository) : null],
        ['Baseline’s run', baseline.found ? run(baseline) : null],
        ['Tensorline', lineage.tensorline],
    ];
    return (0,html_table/* section */.uW)('Models and data', 'lineage', flow(verdict), (0,markup/* html */.qy) `<p>${(0,test_set_schema/* reuseText */.gz)(verdict.testSet)}</p>`, (0,fact_list/* factList */.l)('lineage', facts.filter(([, value]) => value !== null)));
}
function flow({ lineage, baseline, outcome, gate }) {
    const names = report_words/* lineageNames */.Y6[lineage.evaluated];
    const compared = lineage.baseline === null ? 'no baseline' : `baseline ${(0,digest/* shortDigest */.VK)(lineage.baseline)}`;
    return (0,markup/* html */.qy) `<ol class="flow">
    ${box(names.dataset, (0,digest/* shortDigest */.VK)(lineage.testSplit), 'the test examples')}
    ${box(names.model, (0,digest/* shortDigest */.VK)(lineage.model), baseline.found ? `against ${compared}` : compared)}
    ${box(report_words/* outcomeWords */.wX[outcome], (0,digest/* shortDigest */.VK)(lineage.config), `by the gate “${gate}”`)}
  </ol>`;
}
function box(name, code, note) {
    return (0,markup/* html */.qy) `<li>
    <strong>${name}</strong> <code>${code}</code>
    <small>${note}</small>
  </li>`;
}
function lineage_digest(value) {
    return value && (0,markup/* html */.qy) `<code class="whole">${value}</code>`;
}
function commit(value, repository) {
    if (value === null)
        return null;
    const code = (0,markup/* html */.qy) `<code class="whole">${value}</code>`;
    return repository === null
        ? code
        : (0,markup/* html */.qy) `${code} <a href="${`${repository}/commit/${encodeURIComponent(value)}`}" rel="noreferrer">show</a>`;
}
function run({ createdAt, ageDays, runUrl }) {
    const when = createdAt &&
        `${createdAt.slice(0, 10)} ${createdAt.slice(11, 16)} UTC${ageDays === null ? '' : `, ${(0,report_words/* daysAgo */.HM)(ageDays)}`}`;
    return runUrl === null ? when : (0,markup/* html */.qy) `<a href="${runUrl}" rel="noreferrer">${runUrl}</a> ${when}`;
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/page.js + 1 modules
var page = __webpack_require__(34995);
// EXTERNAL MODULE: ./build/core/js/src/report/policy-change.js
var policy_change = __webpack_require__(64605);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/policy.js


/** Returns the changes that the pull request makes to its own evaluation. */
function policySection(verdict) {
    const lines = (0,policy_change/* policyLines */.E)(verdict);
    if (lines.length === 0)
        return null;
    return (0,markup/* html */.qy) `<aside class="warnings" aria-label="Changes of the evaluation">
    <ul>
      ${lines.map((line) => (0,markup/* html */.qy) `<li>${line}</li>`)}
    </ul>
  </aside>`;
}

;// CONCATENATED MODULE: ./build/core/js/src/report/html/seeds-section.js



/** Returns the variation of the metrics between training seeds. */
function seedSection(verdict) {
    const spreads = (0,seeds_text/* spreadsOf */._V)(verdict);
    if (spreads.length === 0)
        return null;
    return (0,html_table/* section */.uW)('Seeds', 'seeds', (0,markup/* html */.qy) `<p class="note">
      Each model was trained with its own seed. The standard deviation is that of one model, not of the mean.
      ${seeds_text/* ofFirstSeed */.XQ}
    </p>`, (0,html_table/* dataTable */.Jx)('Metrics of each seed', [(0,html_table/* text */.Qq)('Metric'), (0,html_table/* text */.Qq)('Side'), (0,html_table/* number */.ai)('Mean'), (0,html_table/* number */.ai)('Deviation'), (0,html_table/* text */.Qq)('Each seed')], spreads.map(({ title, side, mean, deviation, each }) => [
        title,
        side,
        mean,
        deviation,
        each.join(', '),
    ])));
}

// EXTERNAL MODULE: ./build/core/js/src/report/worst-first.js
var worst_first = __webpack_require__(62516);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/slices-section.js








const stateBadge = (row) => {
    const { counts, words } = (0,report_words/* sliceStateOf */.LM)(row);
    return (0,overview/* badge */.qS)(counts, words);
};
/** Further slices are collapsed; failing slices come first. */
const mostShown = 15;
function sliceSection({ slices }) {
    if (slices.length === 0)
        return null;
    const decisive = slices.filter(({ exploratory }) => !exploratory);
    const exploratoryRows = slices.filter(({ exploratory }) => exploratory);
    return (0,html_table/* section */.uW)('Slices', 'slices', decisive.length === 0
        ? null
        : !(0,report_words/* areCompared */.YP)(decisive)
            ? (0,markup/* html */.qy) `<p class="note">
            Parts of the test split. They were not compared with a baseline; a slice fails the gate only if it
            no longer has examples.
          </p>`
            : (0,markup/* html */.qy) `<p class="note">
            Parts of the test split, worst first. A slice fails the gate if it no longer has examples, or if
            it is worse than the baseline beyond its margin and chance does not explain the drop (p after
            Holm’s adjustment). The last column is the smallest drop that its examples detect with 80 %
            probability.
          </p>`, tablesByMetric(decisive, 'in each slice', report_words/* adjustedNames */.zD.decide, stateBadge), exploratoryRows.length === 0
        ? null
        : (0,markup/* html */.qy) `<p class="note">
          These slices do not affect the
          verdict.${(0,report_words/* areCompared */.YP)(exploratoryRows)
            ? ' Their p-values are adjusted by Benjamini and Hochberg: a few of the slices that seem worse are expected to be false alarms.'
            : null}
        </p>`, tablesByMetric(exploratoryRows, 'in exploratory slices', report_words/* adjustedNames */.zD.exploratory, (row) => row.state === 'worse' ? (0,overview/* badge */.qS)('plain', report_words/* seemsWorse */.gf) : stateBadge(row)));
}
function tablesByMetric(rows, where, adjusted, stateOf) {
    const metrics = new Map(rows.map(({ metric, title }) => [metric, title]));
    return [...metrics].map(([metric, title]) => sliceTable(where, title, adjusted, (0,worst_first/* worstFirst */.m)(rows.filter((row) => row.metric === metric)), stateOf));
}
function sliceTable(where, title, adjusted, rows, stateOf) {
    if (!(0,report_words/* areCompared */.YP)(rows))
        return (0,html_table/* foldedTable */.vd)(`${title} ${where}`, [(0,html_table/* text */.Qq)('Slice'), (0,html_table/* number */.ai)('Examples'), (0,html_table/* text */.Qq)('State'), (0,html_table/* number */.ai)('Candidate')], rows.map((row) => [(0,format/* truncate */.xv)(row.name), (0,format/* formatCount */.B4)(row.size), stateOf(row), candidateText(row)]), mostShown);
    const ends = rows.flatMap(({ difference }) => difference?.interval ? [difference.interval.lower, difference.interval.upper] : []);
    const values = rows.flatMap(({ difference }) => (difference ? [difference.value] : []));
    const domain = (0,scale/* domainAround */.gZ)([0, ...ends, ...values], 0.03);
    const [first] = rows;
    return (0,html_table/* foldedTable */.vd)(`Gain of ${title} ${where}`, [
        (0,html_table/* text */.Qq)('Slice'),
        // Before the wide columns, so that a phone shows it without scrolling.
        (0,html_table/* number */.ai)('Examples'),
        (0,html_table/* text */.Qq)('State'),
        (0,html_table/* number */.ai)(report_words/* differenceTitle */.O_),
        {
            title: (0,markup/* html */.qy) `Interval of the gain
        ${first && values.length > 0 ? (0,interval_bar/* intervalAxis */.N)(domain, (value) => tickText(value, first.unit)) : null}`,
        },
        (0,html_table/* number */.ai)(adjusted),
        (0,html_table/* number */.ai)('Candidate'),
        (0,html_table/* number */.ai)('Baseline'),
        (0,html_table/* number */.ai)('Smallest detectable drop'),
    ], rows.map((row) => cells(row, stateOf(row), domain)), mostShown);
}
function cells(row, state, domain) {
    const { unit, difference } = row;
    const name = (0,format/* truncate */.xv)(row.name);
    return [
        name,
        (0,format/* formatCount */.B4)(row.size),
        state,
        difference && (0,format/* differenceText */.Lr)(difference.value, unit),
        difference &&
            (0,interval_bar/* intervalBar */.z)({
                value: difference.value,
                interval: difference.interval,
                mark: 0,
                domain,
                label: `${name}: ${difference.interval ? (0,format/* rangeText */.lq)(difference.interval, unit) : (0,format/* differenceText */.Lr)(difference.value, unit)}`,
            }),
        row.adjustedP === null ? null : (0,format/* pText */.C6)(row.adjustedP),
        candidateText(row),
        row.baseline === null ? null : (0,format/* formatValue */.Fl)(row.baseline, unit),
        row.smallestDrop === null ? null : (0,format/* marginText */.wn)(row.smallestDrop, unit),
    ];
}
function candidateText({ candidate, unit }) {
    return candidate === null ? null : (0,format/* formatValue */.Fl)(candidate, unit);
}
function tickText(value, unit) {
    const shown = Number((unit === 'fraction' ? value * 100 : value).toPrecision(3));
    return `${shown > 0 ? '+' : ''}${String(shown).replace('-', '−')}`;
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/training-section.js + 1 modules
var training_section = __webpack_require__(78669);
;// CONCATENATED MODULE: ./build/core/js/src/report/html.js
















/**
 * Returns the verdict as one page: the parts that decided first, then the explanatory ones.
 * @param examples The examples with changed predictions or likely label errors, as far as the page shows them.
 */
function renderHtml(verdict, examples) {
    return (0,page/* renderPage */.C)(`${report_words/* outcomeWords */.wX[verdict.outcome]}: ${verdict.name}`, [
        (0,overview/* overview */.M0)(verdict),
        policySection(verdict),
        (0,overview/* warningList */.Vb)(verdict.warnings),
        comparisonSection(verdict),
        requirementSection(verdict),
        seedSection(verdict),
        sliceSection(verdict),
        fairnessSection(verdict),
        metricSection(verdict),
        budgetSection(verdict),
        (0,classes/* classSection */.Q)(verdict),
        flipSection(verdict, examples),
        (0,label_errors_section/* labelErrorSection */.C)(verdict, examples),
        curveSection(verdict),
        calibrationSection(verdict),
        (0,training_section/* trainingSection */.e)(verdict),
        lineageSection(verdict),
    ]);
}

// EXTERNAL MODULE: ./build/core/js/src/report/report-artifact.js
var report_artifact = __webpack_require__(3863);
// EXTERNAL MODULE: ./build/core/js/src/report/verdict-markdown.js + 3 modules
var verdict_markdown = __webpack_require__(61643);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/show-examples.js
var show_examples = __webpack_require__(65914);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/artifact-names.js
var artifact_names = __webpack_require__(66478);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/write-report.js












/** Writes the report of a verdict as a sealed artifact, and publishes it. */
async function writeReport(context, given, started, { verdict, testSetUse, evaluation }) {
    const { host, pipeline } = context;
    const { parents, engine, costs } = evaluation;
    const name = (0,artifact_names/* reportName */.e)(context, given);
    const path = (0,stages_context/* outputPath */.XC)(context, name);
    const examples = await (0,show_examples/* showExamples */.z)(context, verdict, evaluation);
    const report = await (0,artifact/* writeArtifact */.w6)(path, async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, report_artifact/* reportFiles */.IU.verdict), (0,digest/* canonicalJson */.dj)(verdict));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, report_artifact/* reportFiles */.IU.markdown), (0,verdict_markdown/* renderMarkdown */.G)(verdict));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, report_artifact/* reportFiles */.IU.page), renderHtml(verdict, examples));
        await writeEvaluatedPredictions(draft, verdict, evaluation);
        return {
            kind: 'report',
            details: { outcome: verdict.outcome, accepted: verdict.accepted },
            parents,
            config: (0,digest/* digestOfJson */.Qs)(pipeline.gate),
            run: (0,stages_context/* runRecord */.DW)(context, started, {
                ...(engine && { engine }),
                testSetUse,
                measurements: measurementsOf(costs),
            }),
        };
    });
    await host.artifacts.publish(name, report.folder, report.digest);
    return { digest: report.digest, artifact: name, path: report.folder };
}
/** Writes the predictions behind the report; none if only the verdict is published, or if it shows another test split. */
async function writeEvaluatedPredictions(folder, { testSet, lineage }, { candidate, baseline, otherSeeds, columns, lineage: evaluated }) {
    if (testSet.disclosure === 'verdict-only' || lineage.testSplit !== evaluated.testSplit)
        return;
    const otherCandidates = otherSeeds.map((seed) => seed.candidate);
    await writePredictions(folder, 'candidate', [candidate, ...otherCandidates], columns);
    if (!baseline.found || baseline.predictions.kind === 'none')
        return;
    const otherBaselines = otherSeeds.flatMap((seed) => seed.baseline ?? []);
    await writePredictions(folder, 'baseline', [baseline.predictions, ...otherBaselines], {});
}


/***/ }),

/***/ 52148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ readBaseExpectations),
/* harmony export */   nh: () => (/* binding */ readBothExpectations)
/* harmony export */ });
/* unused harmony export allowingExpectationLabel */
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13678);
/* harmony import */ var _data_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71620);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _expectations_describe_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61261);
/* harmony import */ var _expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54115);
/* harmony import */ var _expectations_read_expectations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68025);
/* harmony import */ var _expectations_removed_expectations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29469);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52736);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38602);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79242);










/** Only people with the triage role can set it, so the author of a pull request from a fork cannot. */
const allowingExpectationLabel = 'allow-expectation-change';
/**
 * Reads the expectations of the base and of the pull request, which are in the pipeline file or in a file that it names.
 * @param expect the key of the base
 */
async function readBothExpectations({ pipeline, folder, host }, source, expect) {
    const before = await (0,_expectations_read_expectations_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExpectations */ .LC)(expect, folder, async (file) => {
        const text = await source.readFile(file);
        if (text === null)
            throw (0,_expectations_read_expectations_js__WEBPACK_IMPORTED_MODULE_5__/* .missingFile */ .Bi)(file);
        return text;
    });
    const after = await (0,_expectations_read_expectations_js__WEBPACK_IMPORTED_MODULE_5__/* .readExpectations */ .uJ)(pipeline.data?.expect, folder, (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_7__/* .confinementOf */ .u)(host.codeOrigin));
    return { before, after };
}
/** Reads the expectations of the base of a pull request; null if none of them are changed. */
async function readBaseExpectations(context) {
    const { file, overrides, host } = context;
    const { base, pullRequest } = host;
    if (base === null || pullRequest === null)
        return null;
    const text = await base.readFile(file);
    if (text === null)
        return null;
    try {
        const { data } = (0,_config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePipeline */ .iP)(text, file, overrides);
        const both = await readBothExpectations(context, base, data?.expect);
        return await changedExpectations(context, base, both, data?.clean['at-most'] ?? 1);
    }
    catch (error) {
        if (!(error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        const note = `The expectations of the base are not checked, since they cannot be read: ${error.message}`;
        return { removed: null, notes: () => [note] };
    }
}
const mostListed = 20;
async function changedExpectations(context, base, { before, after }, atMost) {
    const described = (0,_expectations_describe_change_js__WEBPACK_IMPORTED_MODULE_3__/* .describeExpectationChange */ ._)(before, after);
    if (described.length === 0)
        return null;
    const changes = described.slice(0, mostListed).map((change) => `This pull request ${change}.`);
    const more = described.length - changes.length;
    if (more > 0)
        changes.push(`This pull request has ${more} more changes of expectations.`);
    const expectations = (0,_expectations_removed_expectations_js__WEBPACK_IMPORTED_MODULE_6__/* .expectationsOnlyIn */ .n)(before, after, (0,_data_label_js__WEBPACK_IMPORTED_MODULE_1__/* .classLabels */ .Ur)((0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .requireSection */ .nA)(context, 'data')));
    if (expectations.length === 0)
        return { removed: null, notes: () => changes };
    const allowed = await base.hasLabel(allowingExpectationLabel);
    let findings = [];
    const judge = (checked, own) => {
        const results = (0,_expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictsAt */ .Gf)(checked.results, new Date());
        const problems = [
            ...(0,_expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .failedExpectations */ .F5)(results, checked.locations, hint).map((problem) => ({
                ...problem,
                expected: `${problem.expected}, as on the base branch`,
            })),
            ...excess(checked, own, atMost),
        ];
        if (problems.length > 0 && !allowed)
            throw new _expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .ExpectationsFailed */ .BT(results, problems, 'base');
        findings = [
            ...(problems.length === 0
                ? ['The base accepts the data.']
                : [
                    `The label ${allowingExpectationLabel} allows data that fails the base.`,
                    ...problems.map(textOf),
                ]),
            ...(0,_expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .expectationWarnings */ .mW)(results),
            ...quarantineNotes(results),
        ];
    };
    return { removed: { expectations, judge }, notes: () => [...changes, ...findings] };
}
const hint = `Correct the data. To accept it, a maintainer sets the label \`${allowingExpectationLabel}\` and runs the job again.`;
function textOf({ found, expected }) {
    return `The base expects ${expected}: ${found}.`;
}
/** Returns a problem if the base would put more rows aside than it allows. */
function excess({ aside, results }, own, atMost) {
    if (aside.length === 0)
        return [];
    const rows = new Set([...aside, ...(own?.aside ?? [])].flatMap(({ failing }) => [...failing.rows()]));
    if (rows.size <= atMost * results.rows)
        return [];
    return [
        {
            code: 'DATA_TOO_MANY_QUARANTINED',
            found: `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(rows.size)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(results.rows)} rows that the base puts in quarantine`,
            expected: `at most ${100 * atMost} % of the rows, by \`clean.at-most\` of the base`,
            hint,
            key: ['data', 'expect'],
        },
    ];
}
function quarantineNotes({ rows, expectations }) {
    return expectations
        .filter(({ severity, verdict }) => severity === 'quarantine' && verdict === 'fail')
        .map((result) => `The base puts rows in quarantine that are not ${result.expected}: ${(0,_expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .failureText */ .kY)(result, rows)}.`);
}


/***/ })

};
