export const id = 2159;
export const ids = [2159];
export const modules = {

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
/** A resource descriptor of in-toto: what was used, by its role here and its digest; a version has an address instead. */
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
/** The two statements about a verdict. Fields that in-toto may add are let be, as its rules for parsing ask. */
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
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56958);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86441);



const gateAddress = 'https://github.com/tensorline/tensorline';
const levels = { passed: 'TENSORLINE_GATE_ACCEPTED', failed: 'FAILED' };
/** The files of the artifact: what was tested and how it went, and the same as a summary. */
const bundleNames = { testResult: 'test-result.sigstore.json', summary: 'vsa.sigstore.json' };
/** What each digest in a test result is of, by the name it bears there. */
const roles = {
    policy: 'policy',
    testSplit: 'test-split',
    dataset: 'dataset',
    baseline: 'baseline',
    report: 'report',
};
/** The verdict on a model (or on predictions) as a test result of in-toto: what was tested, by what, and how it went. */
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
 * The same decision as a verification summary of SLSA, for those whose policies know only these.
 * @param testResult the signed test result that this sums up, as it lies beside
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
/** What was judged; of several seeds each model too, since any of them may be the one that is deployed. */
function subjectsOf({ lineage: { model, seeds } }) {
    return [model, ...(seeds ?? [])];
}
/** An inconclusive verdict that lets the job go on is a warning. */
function resultOf({ outcome, accepted }) {
    if (!accepted)
        return 'FAILED';
    return outcome === 'inconclusive' ? 'WARNED' : 'PASSED';
}
/** What decided; exploratory slices are not tests. */
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
function claimOf({ metric, test: claim, margin }) {
    switch (claim) {
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

/***/ 62159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateGate: () => (/* binding */ evaluateGate)
});

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/report-verdict.js + 3 modules
var report_verdict = __webpack_require__(88455);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/core/js/src/attestation/endpoints.js
/** Open to all: the certificate, with the names of repository and workflow, is published in its log. */
const publicGood = {
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
    timestamp: 'https://timestamp.sigstore.dev',
};
/**
 * The Sigstore that signs: the one that the configuration names; else the public one for a public repository, and GitHub's
 * own, which publishes nothing, for any other.
 */
function endpointsOf(attest, { isPublic, serverUrl }) {
    const fulcio = attest['fulcio-url'];
    if (fulcio !== undefined)
        return { fulcio, rekor: attest['rekor-url'] ?? null, timestamp: attest['timestamp-url'] ?? null };
    return isPublic ? publicGood : githubs(serverUrl);
}
/** As GitHub's own toolkit (`@actions/attest`) finds it. */
function githubs(serverUrl) {
    const { hostname } = new URL(serverUrl);
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { fulcio: `https://fulcio.${host}`, rekor: null, timestamp: `https://timestamp.${host}` };
}

// EXTERNAL MODULE: ./build/core/js/src/attestation/verdict-statements.js
var verdict_statements = __webpack_require__(56912);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/attest-verdict.js







/**
 * Signs the verdict by the identity of the workflow and publishes the bundles beside the report, as an artifact of its own:
 * no two signatures are alike, and the report's digest must not change with them.
 * @returns the path of the signed test result; empty where nothing was signed
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
    const { folder, digest } = await (0,artifact/* writeArtifact */.w6)((0,stages_context/* placeToMake */.fK)(context, name), async (draft) => {
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
            found: 'a run without an identity to sign the verdict by',
            expected: 'one, since `gate.attest.when` is `always`',
            hint: 'Add `id-token: write` to the `permissions` of the job; in a terminal, and for forks, there is none.',
        });
    if (host.review !== null)
        host.log.info('The verdict is not signed: the job has no identity (`permissions: id-token: write`).');
    return '';
}
/** What keeps Sigstore from signing changes no verdict, unless a signature was demanded. */
async function signBoth({ host, pipeline }, identity, verdict, report) {
    const endpoints = endpointsOf(pipeline.gate.attest, identity);
    // Loaded by the jobs that sign: the others start sooner.
    const { signStatement } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179), __webpack_require__.e(2371)]).then(__webpack_require__.bind(__webpack_require__, 12371));
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
                expected: 'one, since `gate.attest.when` is `always`',
                hint: 'Run the job again, or look whether this Sigstore can be reached from the runner.',
            }, { cause: error });
        host.log.warning(`Found ${found}. The verdict stands unsigned.`);
        return null;
    }
}
async function storeBoth(identity, bundles, log) {
    for (const bundle of [bundles.testResult, bundles.summary]) {
        const stored = await identity.store(bundle);
        if (stored.posted)
            log.info(`Attestation: ${stored.url}`);
        else {
            log.info(`Not in GitHub's store of attestations, only in the artifact: ${stored.reason}`);
            return;
        }
    }
}

// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
;// CONCATENATED MODULE: ./build/core/js/src/gate/describe-policy-change.js

/** A sentence for each difference of two gates, as a continuation of "this pull request …". */
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
/** Two requirements of one metric in one direction ask for the same in another degree. */
function kindOf({ kind, metric, operator }) {
    return [kind, metric, operator.charAt(0)].join(' ');
}
function movedText(one, other) {
    const verb = one.value === other.value ? 'changes' : other.value < one.value ? 'lowers' : 'raises';
    const limit = ({ text, metric }) => text.trim().replace(metric, '').trim();
    return `${verb} ${one.metric} from ${limit(one)} to ${limit(other)}`;
}

// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
;// CONCATENATED MODULE: ./build/core/js/src/gate/combine-verdicts.js

/**
 * The verdict on a pull request that changes how it is judged: the worse of the two, accepted when both accept. One that cannot
 * be judged by the base fails. A change that somebody allowed is judged as proposed.
 */
function combineVerdicts(proposed, base, change) {
    const policy = policyOf(proposed, base, change);
    if (change.allowed)
        return { ...proposed, policy };
    if (!base.judged)
        return withoutBase(proposed, base.reason, policy);
    const outcome = (0,decision_rule/* overall */.Me)([base.verdict.outcome, proposed.outcome]);
    const baseDecides = base.verdict.outcome === outcome;
    const shown = baseDecides ? base.verdict : proposed;
    const judge = baseDecides ? 'the base branch' : 'the pull request';
    return {
        ...shown,
        outcome,
        accepted: base.verdict.accepted && proposed.accepted,
        reason: `By the ${examOf(change)} of ${judge}: ${shown.reason}`,
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
        reason: `The pull request cannot be judged as the base branch would judge it: ${reason}`,
        policy,
    };
}
function examOf({ gate, testSplit }) {
    if (testSplit === null)
        return 'gate';
    return gate.length === 0 ? 'test split' : 'gate and test split';
}
function policyOf(proposed, base, { baseCommit, gate, testSplit, config, allowed, label }) {
    const judgementOf = ({ outcome, accepted, reason }) => ({ outcome, accepted, reason });
    return {
        baseCommit,
        gate: [...gate],
        testSplit,
        config,
        allowed,
        label,
        base: base.judged ? judgementOf(base.verdict) : { outcome: null, reason: base.reason },
        proposed: judgementOf(proposed),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-reuse.js
var test_set_reuse = __webpack_require__(19373);
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 12 modules
var read_pipeline = __webpack_require__(37756);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/base-policy.js


/** Reads the pipeline file of the base with the overrides of this step. */
async function readBasePolicy({ file, overrides }, base) {
    const text = await base.readFile(file);
    if (text === null)
        return { state: 'missing' };
    try {
        const { name, gate } = (0,read_pipeline/* parsePipeline */.iP)(text, file, overrides);
        return { state: 'read', name, gate };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return { state: 'unreadable', reason: error.message };
    }
}
/** The run with the gate and the pipeline name of the base, as far as the base has them. */
function asBase(context, policy) {
    if (policy.state !== 'read')
        return context;
    return { ...context, pipeline: { ...context.pipeline, name: policy.name, gate: policy.gate } };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var data_dataset = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/artifact-names.js
var artifact_names = __webpack_require__(66478);
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
// EXTERNAL MODULE: ./build/core/js/src/model/import.js
var model_import = __webpack_require__(66398);
// EXTERNAL MODULE: ./build/core/js/src/model/stored-model.js + 2 modules
var stored_model = __webpack_require__(30749);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/changed-files.js










/**
 * Paths of the files at `path` that the pull request changes, adds or removes; a pattern stands for the whole folder that it is
 * about. Null when nothing is committed there at the base, so that a step of the workflow makes the files.
 */
async function changedFiles(base, path) {
    const paths = await placesOf(path);
    const changed = await Promise.all(paths.map((each) => changedAt(base, each)));
    const known = changed.filter((files) => files !== null);
    return known.length === 0 ? null : known.flat();
}
/** A `model.json` names further files beside it. */
async function placesOf(path) {
    if ((await (0,file_kind/* fileKind */.h)(path)) === null && (0,dist/* isDynamicPattern */.ey)(path))
        return [folderOfPattern(path)];
    if ((0,model_import/* externalFormat */.zd)(path) !== 'layers' || (await (0,file_kind/* fileKind */.h)(path)) === null)
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
/** As `git hash-object` computes it: of a header with the size, and the bytes. */
async function blobId(file, algorithm) {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    hash.update(`blob ${(await (0,promises_.stat)(file)).size}\0`);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return hash.digest('hex');
}
const pointerPattern = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\n/;
/** Of a file in Git LFS, of which the repository holds a pointer; null for every other. */
async function sha256OfLargeFile(base, file) {
    return pointerPattern.exec((await base.readFile(file)) ?? '')?.[1] ?? null;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/find-baseline.js
var find_baseline = __webpack_require__(99884);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/newest-report.js
var newest_report = __webpack_require__(59150);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/base-split.js









/** The part of a report that identifies the examples. */
const reportSchema = schemas/* object */.Ikc({ lineage: schemas/* object */.Ikc({ dataset: schemas/* string */.YjP(), testSplit: schemas/* string */.YjP() }) });
/**
 * Finds the test split of the base branch: by the branch of the pull request's base and the gate of `run`, which is that of the
 * base. Where that branch has no runs, the branch of the gate's baseline takes its place.
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
    const own = await (0,data_dataset/* openDataset */.Jp)(dataset);
    const byReport = await splitByReport(context, branch, report, own.digest);
    if (byReport.kind === 'same')
        return byReport;
    const names = [context.pipeline.name, own.details.name];
    const result = await (0,base_dataset/* findDatasetOn */.z)(context, branch, reference, names);
    if (result.found)
        return compareDatasets(result.dataset, own);
    if (byReport.kind === 'digest' && byReport.testSplit === (0,data_dataset/* digestOfSplit */.us)(own, 'test'))
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
/** @param dataset digest of the run's own dataset, where it has one */
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
async function compareDatasets(base, own) {
    const [before, now] = [base, own].map(({ details: { features, label } }) => (0,artifacts_digest/* canonicalJson */.dj)([features, label]));
    if ((0,data_dataset/* digestOfSplit */.us)(base, 'test') === (0,data_dataset/* digestOfSplit */.us)(own, 'test') && before === now)
        return { kind: 'same' };
    return { kind: 'other', difference: await differenceOf(base, own), folder: base.folder };
}
async function differenceOf(base, own) {
    const [before, now] = [base, own].map(({ details }) => (0,format/* formatCount */.B4)(details.rows.test));
    const [ids, ownIds] = await Promise.all([base, own].map(async (one) => (await (0,data_dataset/* readColumns */.Ej)(one, 'test')).ids));
    return (0,artifacts_digest/* canonicalJson */.dj)(ids) === (0,artifacts_digest/* canonicalJson */.dj)(ownIds)
        ? `the ${before} examples have the same ids, with other values, labels or columns`
        : `${before} examples on the base branch, ${now} here`;
}

;// CONCATENATED MODULE: ./build/core/js/src/gate/changed-code.js


/** Files of the user's own metrics that the base has with another content. @param code digests by the path from `folder` */
async function changedCode(base, folder, code) {
    return filesOf(base, folder, code, (before, digest) => before !== null && (0,artifacts_digest/* digestOf */.ol)(before) !== digest);
}
/** Files of the user's own metrics that the base does not have. @param code digests by the path from `folder` */
async function newCode(base, folder, code) {
    return filesOf(base, folder, code, (before) => before === null);
}
async function filesOf(base, folder, code, matches) {
    const files = await Promise.all(Object.entries(code).map(async ([path, digest]) => matches(await base.readFile((0,external_node_path_.relative)('', (0,external_node_path_.resolve)(folder, path))), digest) ? [path] : []));
    return files.flat();
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/evaluate-candidate.js + 43 modules
var evaluate_candidate = __webpack_require__(49610);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/evaluate-under-base.js





/** @param context with the gate of the base */
async function evaluateUnderBasePolicy(context, inputs, base) {
    const { policy, split, changedBaseline } = base;
    if (policy.state === 'unreadable')
        return notJudged('its gate cannot be read');
    if (split.kind === 'unknown')
        return notJudged(split.obstacle, split.difference);
    const [file] = changedBaseline;
    if (file !== undefined)
        return notJudged(`${file}, from which its baseline is read, is changed`);
    try {
        const examined = await (0,evaluate_candidate/* evaluateCandidate */.Z)(context, inputs, split.kind === 'other' ? split.folder : null);
        return (await explainUntrusted(context, examined, base)) ?? { judged: true, examined };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return notJudged(error.message);
    }
}
/** The committed files of the baseline that the pull request changes: of `gate.baseline.path` and of the input `baseline`. */
async function changedBaselineFiles({ folder, pipeline }, { candidate, baseline: given }, source) {
    const { baseline } = pipeline.gate;
    const ofInput = candidate === '' || given === '' ? [] : given.split('\n').map((text) => text.trim());
    // A baseline with a digest cannot be another one.
    const ofGate = baseline.from === 'path' && baseline.digest === null ? [(0,external_node_path_.resolve)(folder, baseline.path)] : [];
    const paths = ofInput.length > 0 ? ofInput.filter(Boolean) : ofGate;
    const changed = await Promise.all(paths.map((path) => changedFiles(source, path)));
    return changed.flatMap((files) => files ?? []);
}
/** Why a judgement is not the one that the base would have come to; null when it is. */
async function explainUntrusted({ folder }, { verdict, evaluation }, { source, policy, split }) {
    if (policy.state === 'read') {
        const { code } = verdict.lineage;
        const [file] = [...(await changedCode(source, folder, code)), ...(await newCode(source, folder, code))];
        if (file !== undefined)
            return notJudged(`${file}, the code of a metric, is not what it is there`);
    }
    if (split.kind !== 'digest')
        return null;
    if (evaluation.lineage.testSplit !== split.testSplit)
        return notJudged('there are predictions for the new examples only', 'the examples or their labels are not those of the base branch');
    const { baseline } = verdict;
    return baseline.found && baseline.incomparable !== null
        ? notJudged(`its baseline cannot be compared with: ${baseline.incomparable}`)
        : null;
}
function notJudged(reason, difference = null) {
    return { judged: false, reason, difference };
}

// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 8 modules
var config_gate = __webpack_require__(78802);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/measure-budgets.js + 3 modules
var measure_budgets = __webpack_require__(82943);
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
        measurements: [...(0,measure_budgets/* measurementsOf */.Z)(gate)].sort(),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/apply-base-policy.js











/** Set by who may triage, so not by the author of a pull request from a fork. */
const allowingLabel = 'allow-gate-change';
/**
 * Judges the candidate. A pull request is judged by the gate and the test split of its base first, which are found without its
 * own gate. One that changes either is judged by its own too, and both have to accept it. One that cannot be judged by its base
 * fails. A label lets it change how it is judged. Models predict once where both gates need the same predictions.
 */
async function applyBasePolicy(context, inputs) {
    const { base, pullRequest } = context.host;
    if (base === null || pullRequest === null)
        return alone(context, await (0,evaluate_candidate/* evaluateCandidate */.Z)(context, inputs));
    const located = await locateDataset(context, inputs);
    const policy = await readBasePolicy(context, base);
    const held = asBase(context, policy);
    const split = await findBaseSplit(held, base, pullRequest.baseBranch, {
        reference: inputs.dataset,
        dataset: inputs.candidate === '' ? located.dataset : null,
        report: inputs.artifact,
    });
    const changedBaseline = policy.state === 'read' ? await changedBaselineFiles(held, inputs, base) : [];
    const known = { source: base, policy, split, changedBaseline };
    const judgement = await evaluateUnderBasePolicy(held, located, known);
    const note = noteOn(context, policy, split, pullRequest);
    const changes = changesOf(context, known);
    const difference = apply_base_policy_differenceOf(split, judgement);
    if (judgement.judged && changes.length === 0 && difference === null)
        return withNote(alone(held, judgement.examined), note);
    const canDecideAgain = judgement.judged && split.kind !== 'other' && needSamePredictions(held, context);
    const proposed = canDecideAgain
        ? await (0,evaluate_candidate/* decideAgain */.h)(context, located, judgement.examined.evaluation)
        : await (0,evaluate_candidate/* evaluateCandidate */.Z)(context, located);
    return withNote(await combine(context, base, { proposed, judgement, policy, changes, difference }), note);
}
function alone({ pipeline: { gate } }, examined) {
    return { ...examined, gate, decisions: [{ verdict: examined.verdict, gate }] };
}
/** Fetches the dataset once. */
async function locateDataset(context, inputs) {
    if (inputs.candidate !== '')
        return inputs;
    return { ...inputs, dataset: await (0,stages_context/* locateArtifact */.rd)(context, inputs.dataset) };
}
async function combine(context, base, { proposed, judgement, policy, changes, difference }) {
    const own = publishedByBase(proposed.verdict, policy);
    const code = await changedCode(base, context.folder, own.lineage.code);
    const gate = policy.state === 'read' ? policy.gate : context.pipeline.gate;
    const allowed = await base.hasLabel(allowingLabel);
    const both = combineVerdicts(own, judgement.judged ? { judged: true, verdict: judgement.examined.verdict } : judgement, {
        baseCommit: await base.commit(),
        gate: [...changes, ...code.map((path) => `changes ${path}, the code of a metric`)],
        testSplit: difference,
        config: policy.state === 'unreadable' ? null : (0,artifacts_digest/* digestOfJson */.Qs)(gate),
        allowed,
        label: allowingLabel,
    });
    const verdict = policy.state === 'read' ? { ...both, name: policy.name, gate: policy.gate.id } : both;
    const decisions = [
        { verdict: own, gate: context.pipeline.gate },
        ...(judgement.judged ? [{ verdict: judgement.examined.verdict, gate }] : []),
    ];
    const [first = { verdict, gate }, ...others] = decisions.toSorted((a, b) => Number(isOf(b, verdict)) - Number(isOf(a, verdict)));
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
/** Whether the verdict shows this judgement. */
function isOf({ verdict }, { lineage }) {
    return verdict.lineage.config === lineage.config && verdict.lineage.testSplit === lineage.testSplit;
}
/** A sentence for each change of the gate and of what it goes by, as a continuation of "this pull request …". */
function changesOf(context, { policy, changedBaseline }) {
    const files = changedBaseline.map((file) => `changes ${file}, from which the baseline is read`);
    switch (policy.state) {
        case 'missing':
            return files;
        case 'unreadable':
            return [`repairs ${context.file}, which cannot be read at the base (${policy.reason})`];
        case 'read': {
            const { name } = context.pipeline;
            const renamed = name === policy.name ? [] : [`renames the pipeline from ${policy.name} to ${name}`];
            return [...renamed, ...describeGateChange(policy.gate, context.pipeline.gate), ...files];
        }
    }
}
function apply_base_policy_differenceOf(split, judgement) {
    if (split.kind === 'other')
        return split.difference;
    return judgement.judged ? null : judgement.difference;
}
/** Where the base publishes only the verdict, a pull request cannot publish more. */
function publishedByBase(proposed, policy) {
    return policy.state === 'read' && policy.gate['test-set'].disclosure === 'verdict-only'
        ? (0,test_set_reuse/* redactVerdict */.Lv)(proposed)
        : proposed;
}
/** What of the base does not exist, so that the pull request is not held to it. */
function noteOn({ file }, policy, split, { baseBranch }) {
    const missing = [
        ...(policy.state === 'missing' ? [`has no ${file}`] : []),
        ...(split.kind === 'none' ? ['has no successful run of this gate'] : []),
    ];
    if (missing.length === 0)
        return null;
    const applies = policy.state === 'missing'
        ? 'the gate of this pull request applies'
        : 'its gate applies to the test split of this pull request';
    return `The base branch ${baseBranch} ${missing.join(' and ')}, so ${applies}`;
}
/** The reason of a verdict is the first line of every report. */
function withNote(held, note) {
    if (note === null)
        return held;
    return { ...held, verdict: { ...held.verdict, reason: `${note}. ${held.verdict.reason}` } };
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/record-decision.js + 1 modules
var record_decision = __webpack_require__(55725);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/write-report.js + 23 modules
var write_report = __webpack_require__(10455);
;// CONCATENATED MODULE: ./build/core/js/src/stages/evaluate-gate.js





/** Decides whether the model may be merged or released, and says so wherever people look. */
async function evaluateGate(context, inputs) {
    const { host } = context;
    const started = new Date();
    const held = await applyBasePolicy(context, inputs);
    const { verdict, evaluation } = held;
    const { made } = evaluation;
    const testSetUse = await noteDecisions(context, held);
    const report = await (0,write_report/* writeReport */.u)(context, inputs.artifact, started, { verdict, evaluation, testSetUse });
    for (const artifact of made)
        await host.artifacts.publish(keptName(context, artifact, verdict), artifact.folder, artifact.digest);
    const posted = await (0,report_verdict/* reportVerdict */.Ki)(context, verdict, testSetUse, inputs);
    const published = { ...context, pipeline: { ...context.pipeline, gate: held.gate } };
    const attestation = await attestVerdict(published, verdict, {
        name: report.artifact,
        digest: report.digest,
    });
    return {
        failure: verdict.accepted ? null : verdict.reason,
        outputs: {
            ...report,
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
/** Notes every judgement that was made. @returns the use of the test split that the verdict shows */
async function noteDecisions(context, { decisions: [shown, ...others] }) {
    const use = await (0,record_decision/* recordDecision */.Q)(context, shown.verdict, shown.gate);
    for (const { verdict, gate } of others)
        await (0,record_decision/* recordDecision */.Q)(context, verdict, gate);
    return use;
}
/**
 * What a gate refused must not become the next baseline, although the job may go on. In a terminal a person says what does.
 */
function keptName({ host }, { name }, { accepted }) {
    return accepted || host.review === null ? name : `${name}-refused`;
}


/***/ })

};
