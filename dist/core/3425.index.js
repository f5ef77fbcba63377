export const id = 3425;
export const ids = [3425];
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
/* harmony import */ var _lineage_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81507);


const payloadType = 'application/vnd.in-toto+json';
const statementType = 'https://in-toto.io/Statement/v1';
const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';
const summaryType = 'https://slsa.dev/verification_summary/v1';
const digestSet = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_lineage_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Pattern */ .G4) });
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
    return { sha256: (0,_lineage_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) };
}
function digestIn({ sha256 }) {
    return (0,_lineage_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfHex */ .z9)(sha256);
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
/* harmony import */ var _evaluation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18664);
/* harmony import */ var _lineage_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81507);
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
                { uri: testResult.name, digest: (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSetOf */ .mn)((0,_lineage_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(testResult.bytes)) },
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
/** What decided; slices that only explore are no tests. */
function testsOf({ requirements, comparisons, slices }) {
    const tests = [
        ...requirements.map(({ outcome, text }) => [outcome, text]),
        ...comparisons.map((row) => [row.outcome, claimOf(row)]),
        ...slices
            .filter(({ explore }) => !explore)
            .map((row) => [(0,_evaluation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failsGate */ .FW)(row) ? 'fail' : 'pass', `${row.metric} where ${row.name}`]),
    ];
    const named = (wanted) => tests.filter(([outcome]) => outcome === wanted).map(([, name]) => name);
    return { passedTests: named('pass'), warnedTests: named('inconclusive'), failedTests: named('fail') };
}
function claimOf({ metric, for: claim, margin }) {
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

/***/ 63425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateGate: () => (/* binding */ evaluateGate)
});

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/announce-verdict.js + 3 modules
var announce_verdict = __webpack_require__(434);
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
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/lineage/artifact.js
var artifact = __webpack_require__(50753);
// EXTERNAL MODULE: ./build/core/js/src/stages/run.js
var stages_run = __webpack_require__(95412);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/attest-verdict.js







/**
 * Signs the verdict by the identity of the workflow and publishes the bundles beside the report, as an artifact of its own:
 * no two signatures are alike, and the report's digest must not change with them.
 * @returns the path of the signed test result; empty where nothing was signed
 */
async function attestVerdict(run, verdict, report) {
    const { host, line } = run;
    const { when, store } = line.gate.attest;
    if (when === 'never')
        return '';
    if (host.identity === null)
        return withoutIdentity(run);
    const started = new Date();
    const bundles = await signBoth(run, host.identity, verdict, report.digest);
    if (bundles === null)
        return '';
    const name = `${report.name}-attestation`;
    const { folder, digest } = await (0,artifact/* writeArtifact */.w6)((0,stages_run/* placeToMake */.fK)(run, name), async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, verdict_statements/* bundleNames */.pT.testResult), bundles.testResult);
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, verdict_statements/* bundleNames */.pT.summary), bundles.summary);
        return {
            kind: 'attestation',
            details: {},
            parents: { report: report.digest, model: verdict.lineage.model },
            config: verdict.lineage.config,
            run: (0,stages_run/* runRecord */.DW)(run, started),
        };
    });
    await host.artifacts.publish(name, folder, digest);
    if (store)
        await storeBoth(host.identity, bundles, host.log);
    return (0,external_node_path_.join)(folder, verdict_statements/* bundleNames */.pT.testResult);
}
function withoutIdentity({ host, line }) {
    if (line.gate.attest.when === 'always')
        throw new errors/* UserError */.yo({
            found: 'a run without an identity to sign the verdict by',
            expected: 'one, since `gate.attest.when` is `always`',
            mend: 'Add `id-token: write` to the `permissions` of the job; in a terminal, and for forks, there is none.',
        });
    if (host.review !== null)
        host.log.info('The verdict is not signed: the job has no identity (`permissions: id-token: write`).');
    return '';
}
/** What keeps Sigstore from signing changes no verdict, unless a signature was demanded. */
async function signBoth({ host, line }, identity, verdict, report) {
    const endpoints = endpointsOf(line.gate.attest, identity);
    // Loaded by the jobs that sign: the others start sooner.
    const { signStatement } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179), __webpack_require__.e(2371)]).then(__webpack_require__.bind(__webpack_require__, 12371));
    const sign = (statement) => signStatement(statement, endpoints, (audience) => identity.token(audience));
    try {
        const testResult = await sign((0,verdict_statements/* testResultOf */.v$)(verdict, report));
        const summary = await sign((0,verdict_statements/* summaryOf */.YG)(verdict, report, { name: verdict_statements/* bundleNames */.pT.testResult, bytes: testResult }));
        return { testResult, summary };
    }
    catch (error) {
        const found = `no signature for the verdict from ${endpoints.fulcio}: ${(0,errors/* messageOf */.bD)(error)}`;
        if (line.gate.attest.when === 'always')
            throw new errors/* UserError */.yo({
                found,
                expected: 'one, since `gate.attest.when` is `always`',
                mend: 'Run the job again, or look whether this Sigstore can be reached from the runner.',
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

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/examine.js + 32 modules
var examine = __webpack_require__(48821);
// EXTERNAL MODULE: ./build/core/js/src/config/read-line.js + 11 modules
var read_line = __webpack_require__(15158);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/decision.js
var decision = __webpack_require__(95840);
;// CONCATENATED MODULE: ./build/core/js/src/evaluation/policy/both-accept.js

/**
 * The verdict on a pull request that changes how it is judged: the worse of the two, accepted when both accept. Where it cannot
 * be judged by the base it is inconclusive at best. A change that somebody allowed is judged as proposed.
 */
function underBoth(proposed, base, change) {
    const policy = policyOf(proposed, base, change);
    if (change.allowed)
        return { ...proposed, policy };
    if (!base.judged)
        return withoutBase(proposed, base.reason, change, policy);
    const outcome = (0,decision/* overall */.Me)([base.verdict.outcome, proposed.outcome]);
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
function withoutBase(proposed, reason, { onInconclusive }, policy) {
    if (proposed.outcome === 'fail')
        return { ...proposed, policy };
    return {
        ...proposed,
        outcome: 'inconclusive',
        accepted: proposed.accepted && onInconclusive === 'pass',
        reason: `This pull request changes how it is judged, and it cannot be judged as the base branch would: ${reason}`,
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

// EXTERNAL MODULE: ./build/core/js/src/lineage/digest.js
var lineage_digest = __webpack_require__(81507);
;// CONCATENATED MODULE: ./build/core/js/src/evaluation/policy/describe-change.js

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
    return value === undefined ? 'nothing' : (0,lineage_digest/* canonicalJson */.dj)(value);
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

// EXTERNAL MODULE: ./build/core/js/src/evaluation/reuse/seal.js
var seal = __webpack_require__(5830);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/change-of-test-split.js
var change_of_test_split = __webpack_require__(58121);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/changed-code.js


/** Files of the user's own metrics that the base has too, and has otherwise. @param code digests by the path from `folder` */
async function changedCode(base, folder, code) {
    const files = await Promise.all(Object.entries(code).map(async ([path, digest]) => {
        const before = await base.readFile((0,external_node_path_.relative)('', (0,external_node_path_.resolve)(folder, path)));
        return before === null || (0,lineage_digest/* digestOf */.ol)(before) === digest ? [] : [path];
    }));
    return files.flat();
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/hold-to-base.js










/** Set by who may triage, so not by the author of a pull request from a fork. */
const allowingLabel = 'allow-gate-change';
/**
 * Holds a pull request to the gate and the test split of its base: one that changes either is judged by both, unless a label
 * lets it change them.
 */
async function holdToBase(run, inputs, proposed) {
    const { base } = run.host;
    if (base === null)
        return proposed.verdict;
    const gate = await readBaseGate(run, base);
    const own = publishedByBase(proposed.verdict, gate);
    const split = await (0,change_of_test_split/* changeOfTestSplit */.i)(run, inputs, proposed.evaluation);
    const code = await changedCode(base, run.folder, proposed.verdict.lineage.code);
    const changes = [
        ...(gate.read ? describeGateChange(gate.section, run.line.gate) : [gate.reason]),
        ...code.map((path) => `changes ${path}, the code of a metric`),
    ];
    if (changes.length === 0 && split === null)
        return own;
    const allowed = await base.hasLabel(allowingLabel);
    const section = gate.read ? gate.section : run.line.gate;
    const underBase = gate.read
        ? await examineAsBase(run, inputs, base, gate.section, split)
        : { judged: false, reason: 'its gate cannot be read' };
    return underBoth(own, underBase, {
        baseCommit: await base.commit(),
        gate: changes,
        testSplit: split?.reason ?? null,
        config: gate.read ? (0,lineage_digest/* digestOfJson */.Qs)(gate.section) : null,
        allowed,
        label: allowingLabel,
        onInconclusive: section['on-inconclusive'],
    });
}
/** Where the base publishes one bit, a pull request cannot publish more by saying otherwise. */
function publishedByBase(proposed, gate) {
    return gate.read && gate.section['test-set'].reuse === 'bit' ? (0,seal/* sealedVerdict */.u)(proposed) : proposed;
}
/** A base without the file has no gate to hold anything to: the pull request brings the first. */
async function readBaseGate({ file, line, overrides }, base) {
    const text = await base.readFile(file);
    if (text === null)
        return { read: true, section: line.gate };
    try {
        return { read: true, section: (0,read_line/* parseLine */.A)(text, file, overrides).gate };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { read: false, reason: `mends ${file}, which cannot be read at the base (${error.message})` };
    }
}
async function examineAsBase(run, inputs, base, gate, split) {
    if (split !== null && split.base === null)
        return { judged: false, reason: split.obstacle };
    const asBase = { ...run, line: { ...run.line, gate }, workspace: (0,external_node_path_.join)(run.workspace, 'as-base') };
    try {
        const dataset = split?.base ?? inputs.dataset;
        const { verdict } = await (0,examine/* examine */.s)(asBase, { ...inputs, dataset });
        const [changed] = await changedCode(base, run.folder, verdict.lineage.code);
        return changed === undefined
            ? { judged: true, verdict }
            : { judged: false, reason: `${changed}, the code of a metric, is not what it is there` };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { judged: false, reason: error.message };
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/note-decision.js + 1 modules
var note_decision = __webpack_require__(62085);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/write-report.js + 23 modules
var write_report = __webpack_require__(31269);
;// CONCATENATED MODULE: ./build/core/js/src/stages/evaluate-gate.js






/** Decides whether the model may be merged or released, and says so wherever people look. */
async function evaluateGate(run, inputs) {
    const { host } = run;
    const started = new Date();
    const proposed = await (0,examine/* examine */.s)(run, inputs);
    const verdict = await holdToBase(run, inputs, proposed);
    const { made } = proposed.evaluation;
    const testSetUse = await (0,note_decision/* noteDecision */.v)(run, verdict);
    const report = await (0,write_report/* writeReport */.u)(run, inputs.artifact, started, { ...proposed, verdict, testSetUse });
    for (const artifact of made)
        await host.artifacts.publish(keptName(run, artifact, verdict), artifact.folder, artifact.digest);
    const posted = await (0,announce_verdict/* announceVerdict */.NJ)(run, verdict, testSetUse, inputs);
    const attestation = await attestVerdict(run, verdict, { name: report.artifact, digest: report.digest });
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
/**
 * What a gate refused must not become the next baseline, although the job may go on. In a terminal a person says what does.
 */
function keptName({ host }, { name }, { accepted }) {
    return accepted || host.review === null ? name : `${name}-refused`;
}


/***/ })

};
