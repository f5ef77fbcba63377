export const id = 5944;
export const ids = [5944];
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

/***/ 40033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ percentile),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _metrics_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6922);

/** Returns the names of the available budgets, in the order of their declaration. */
function namesOf(costs) {
    return _metrics_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgets */ .R.flatMap(({ name }) => (costs[name] ? [name] : []));
}
/** Returns a percentile of the samples, interpolated linearly between neighbours. */
function percentile(samples, percent) {
    const sorted = samples.toSorted((a, b) => a - b);
    const index = (percent / 100) * (sorted.length - 1);
    const below = sorted[Math.floor(index)] ?? NaN;
    const above = sorted[Math.ceil(index)] ?? NaN;
    return below + (above - below) * (index - Math.floor(index));
}


/***/ }),

/***/ 25477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ budgetRows),
  O: () => (/* binding */ budgetsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var metrics_budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-measurement.js
var cost_measurement = __webpack_require__(40033);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/benchmark/histogram.js



const counts = schemas/* array */.YOg(schemas/* int */.Whr().nonnegative());
/** Number of latencies in each bin; the last bin includes those above its edge. */
const histogramSchema = schemas/* strictObject */.rej({
    /** Milliseconds; one more edge than bins. */
    edges: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).min(2),
    candidate: counts,
    baseline: counts.nullable(),
});
const bins = 40;
/**
 * Returns bins of equal width from the smallest value to the 99th percentile, so a few slow predictions do not compress the rest.
 */
function histogramOf({ candidate, baseline }) {
    const all = [...candidate, ...(baseline ?? [])];
    const least = (0,d3_array/* min */.jk)(all) ?? 0;
    const width = Math.max((0,cost_measurement/* percentile */.Y)(all, 99) - least, Number.EPSILON) / bins;
    const countsOf = (samples) => {
        const counted = new Array(bins).fill(0);
        for (const value of samples) {
            const bin = Math.min(Math.floor((value - least) / width), bins - 1);
            counted[bin] = (counted[bin] ?? 0) + 1;
        }
        return counted;
    };
    return {
        edges: Array.from({ length: bins + 1 }, (_, edge) => least + edge * width),
        candidate: countsOf(candidate),
        baseline: baseline && countsOf(baseline),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/benchmark/cost-rows.js





/** The report's data about the models' costs. */
const budgetsSchema = schemas/* strictObject */.rej({
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
        metric: schemas/* enum */.k5n(metrics_budget/* budgets */.R.map(({ name }) => name)),
        better: schemas/* enum */.k5n(number_unit/* directions */.vQ),
        unit: schemas/* enum */.k5n(number_unit/* budgetUnits */.pf),
        candidate: schemas/* number */.aig(),
        baseline: schemas/* number */.aig().nullable(),
        /** Number of measurements of each model behind the value; null if the value is exact. */
        samples: schemas/* int */.Whr().positive().nullable(),
    })),
    /** Null if no latency was measured. */
    latency: histogramSchema.nullable(),
});
function budgetRows(costs) {
    const latencies = costs['latency-p50']?.samples;
    return {
        rows: (0,cost_measurement/* namesOf */.e)(costs).flatMap((name) => {
            const budget = (0,metrics_budget/* budgetOf */.n)(name);
            const cost = costs[name];
            if (!budget || !cost)
                return [];
            const { better, unit } = budget;
            const { candidate, baseline, samples } = cost;
            return [
                {
                    metric: name,
                    better,
                    unit,
                    candidate,
                    baseline,
                    samples: samples && samples.candidate.length,
                },
            ];
        }),
        latency: latencies ? histogramOf(latencies) : null,
    };
}


/***/ }),

/***/ 10586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   l: () => (/* binding */ ageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);


const unitMilliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** An age such as 12h or 7d, converted to milliseconds. */
const ageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\d+[mhd]$/, 'an age such as 12h or 7d')
    .transform((text) => {
    const unit = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['m', 'h', 'd']).parse(text.at(-1));
    return Number(text.slice(0, -1)) * unitMilliseconds[unit];
});
/**
 * Parses the options of a command, as commander passes them.
 * @throws UserError for invalid options
 */
function parseOptions(command, schema, options) {
    const parsed = schema.safeParse(options);
    if (parsed.success)
        return parsed.data;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(parsed.error.issues.map(({ path, message }) => ({
        code: 'INPUT_INVALID_VALUE',
        found: `--${path.join('.').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${message}`,
        expected: `a value that \`tensorline ${command} --help\` describes`,
        hint: 'Correct the option.',
    })));
}


/***/ }),

/***/ 85944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseVerifyOptions: () => (/* binding */ parseVerifyOptions),
  verifyReport: () => (/* binding */ verifyReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/attestation/statement.js
var attestation_statement = __webpack_require__(86441);
;// CONCATENATED MODULE: ./build/core/js/src/attestation/bundle.js






/** Extensions that Fulcio writes into certificates: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const repositoryExtension = '1.3.6.1.4.1.57264.1.12';
const refExtension = '1.3.6.1.4.1.57264.1.14';
/**
 * Verifies the signature of a Sigstore bundle, its certificate, its time, and its log entry if the root has logs.
 * @param text the bundle as JSON
 * @param roots the trusted roots; one of them must verify the whole bundle
 * @throws UserError for a failed verification, and for a statement that is not about a verdict
 */
function verifyBundle(text, roots, file) {
    const bundle = parseBundle(text, file);
    const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
    const signer = signerOf(entity, roots, file);
    return {
        statement: statementIn(bundle, file),
        signer: identityOf(signer),
        signedAt: signedAt(entity),
    };
}
function parseBundle(text, file) {
    try {
        return (0,dist.bundleFromJSON)(JSON.parse(text));
    }
    catch (error) {
        throw refused(file, `is not a Sigstore bundle (${(0,user_error/* messageOf */.bD)(error)})`, 'a file *.sigstore.json that the gate wrote', error);
    }
}
function signerOf(entity, roots, file) {
    const reasons = [];
    for (const root of roots) {
        try {
            return verifierFor(root).verify(entity);
        }
        catch (error) {
            reasons.push((0,user_error/* messageOf */.bD)(error));
        }
    }
    throw refused(file, `cannot be verified (${reasons.join('; ')})`, 'a signature that a trusted root verifies');
}
/**
 * Returns the verifier for a root. Log entries are required if the root has logs: GitHub's own Sigstore has none, and
 * signs only the time.
 */
function verifierFor(root) {
    return new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root), {
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
    });
}
function statementIn(bundle, file) {
    if (!(0,dist.isBundleWithDsseEnvelope)(bundle))
        throw refused(file, 'does not sign a statement', 'an in-toto statement');
    const { payload, payloadType: type } = bundle.content.dsseEnvelope;
    if (type !== attestation_statement/* payloadType */.h)
        throw refused(file, `signs ${type}`, attestation_statement/* payloadType */.h);
    const parsed = attestation_statement/* statementSchema */.t.safeParse(JSON.parse(payload.toString('utf8')));
    if (parsed.success)
        return parsed.data;
    throw refused(file, `signs another statement (${parsed.error.message})`, 'a verdict of the gate', parsed.error);
}
function identityOf({ identity }) {
    return {
        issuer: identity?.extensions?.issuer ?? null,
        workflow: identity?.subjectAlternativeName ?? null,
        repository: extensionOf(identity, repositoryExtension),
        ref: extensionOf(identity, refExtension),
    };
}
function extensionOf(identity, name) {
    const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === name);
    return found ? core_dist.ASN1Obj.parseBuffer(Buffer.from(found.value)).value.toString('utf8') : null;
}
/**
 * Returns the signing time. All times were verified before. A log entry has a verified time only with a promise that is
 * signed together with it.
 */
function signedAt({ timestamps }) {
    const times = timestamps.flatMap((timestamp) => {
        if (timestamp.$case === 'timestamp-authority')
            return [timestamp.timestamp.signingTime.getTime()];
        const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
        return inclusionPromise ? [Number(integratedTime) * 1000] : [];
    });
    return new Date((0,d3_array/* min */.jk)(times) ?? NaN);
}
function refused(file, found, expected, cause) {
    return new user_error/* UserError */.yo({
        code: 'ATTEST_INVALID',
        found: `${file}, which ${found}`,
        expected,
        hint: 'Use the attestation that the gate published for this model, and the trusted root of the Sigstore instance that signed it.',
    }, { cause });
}

// EXTERNAL MODULE: ./build/core/js/src/attestation/verdict-statements.js
var verdict_statements = __webpack_require__(56912);
;// CONCATENATED MODULE: ./build/core/js/src/attestation/evidence.js



/**
 * Checks a verified statement against the requirements.
 * @throws UserError with every requirement that is not met
 */
function checkEvidence({ statement, signer, signedAt }, demands, now) {
    const { accepted, subjects, policy, report } = claimsOf(statement);
    const problems = [
        ...(subjects.includes(demands.subject)
            ? []
            : [
                differs('verdict', `about ${subjects.join(', ')}`, `a verdict about ${demands.subject}`, hints.model),
            ]),
        ...(accepted
            ? []
            : [differs('verdict', 'that rejects the model', 'a verdict that accepts it', hints.refused)]),
        ...expectDigest('configuration of the gate', policy, demands.policy, hints.policy),
        ...expectDigest('report', report, demands.report, hints.report),
        ...signerProblems(signer, demands.signer),
        ...ageProblems(signedAt, demands.maxAge, now),
    ];
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
}
/** Codes and hints of the requirements. */
const hints = {
    model: {
        code: 'ATTEST_OTHER_SUBJECT',
        hint: 'Use the attestation of exactly this model: another file, or a retrained model, has another digest.',
    },
    refused: {
        code: 'ATTEST_REFUSED',
        hint: 'Read the report of the gate, which contains the reason, and train a better model.',
    },
    policy: {
        code: 'ATTEST_OTHER_POLICY',
        hint: 'Run the gate again with the required configuration.',
    },
    report: {
        code: 'ATTEST_OTHER_SUBJECT',
        hint: 'Use the report that was published together with the attestation.',
    },
    signer: { code: 'ATTEST_OTHER_SIGNER', hint: 'Run the gate in the required workflow.' },
    age: { code: 'ATTEST_TOO_OLD', hint: 'Run the gate again.' },
};
function claimsOf(statement) {
    const subjects = statement.subject.map(({ digest }) => (0,attestation_statement/* digestIn */.s)(digest));
    switch (statement.predicateType) {
        case attestation_statement/* testResultType */.K4: {
            const { result, configuration } = statement.predicate;
            return {
                accepted: result !== 'FAILED',
                subjects,
                policy: digestNamed(configuration, verdict_statements/* roles */.Ot.policy),
                report: digestNamed(configuration, verdict_statements/* roles */.Ot.report),
            };
        }
        case attestation_statement/* summaryType */.Rb: {
            const { verificationResult, policy, inputAttestations } = statement.predicate;
            return {
                accepted: verificationResult === 'PASSED',
                subjects,
                policy: policy.digest ? (0,attestation_statement/* digestIn */.s)(policy.digest) : null,
                report: digestNamed(inputAttestations ?? [], verdict_statements/* roles */.Ot.report),
            };
        }
    }
}
function digestNamed(resources, name) {
    const digest = resources.find((resource) => resource.name === name)?.digest;
    return digest ? (0,attestation_statement/* digestIn */.s)(digest) : null;
}
function expectDigest(subject, found, demanded, fix) {
    if (demanded === null || found === demanded)
        return [];
    return [differs(subject, found ?? 'without a digest', demanded, fix)];
}
function signerProblems(signer, demanded) {
    const [workflow = null] = signer.workflow?.split('@') ?? [];
    const held = [
        ['issuer of the identity', signer.issuer, demanded.issuer],
        ['repository', signer.repository, demanded.repository],
        ['workflow', workflow, demanded.workflow ?? ownWorkflow(workflow, demanded.repository)],
        ['branch', signer.ref, demanded.ref],
    ];
    return held.flatMap(([subject, found, expected]) => expected === null || found === expected
        ? []
        : [differs(subject, found ?? 'missing', expected, hints.signer)]);
}
/** Returns the expectation if no workflow is required: it must be one of the repository itself. */
function ownWorkflow(workflow, repository) {
    return workflow?.startsWith(`${repository}/`) ? null : `a workflow of ${repository}`;
}
function ageProblems(signedAt, maxAge, now) {
    const age = now.getTime() - signedAt.getTime();
    if (maxAge === null || age <= maxAge)
        return [];
    const hours = (milliseconds) => `${Math.round(milliseconds / 360_000) / 10} hours`;
    return [
        differs('verdict', `signed at ${signedAt.toISOString()}, ${hours(age)} ago`, `at most ${hours(maxAge)}`, hints.age),
    ];
}
function differs(subject, found, expected, fix) {
    return { ...fix, found: `${subject} ${found}`, expected };
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/dist/index.js
var tuf_dist = __webpack_require__(84423);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
;// CONCATENATED MODULE: ./build/core/js/src/attestation/trusted-root.js






const rootShape = schemas/* looseObject */._H3({
    mediaType: schemas/* string */.YjP(),
    certificateAuthorities: schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1),
});
/**
 * Reads the trusted certificates, logs and timestamp authorities: from a file that `gh attestation trusted-root` or
 * `cosign trusted-root` wrote, with one root in all or one per line; without a file the roots of the public Sigstore,
 * downloaded and verified with TUF.
 * @throws UserError for a file without a root, and if the public root cannot be downloaded
 */
async function readTrustedRoots(file) {
    return file === null ? [await publicRoot()] : rootsIn(file);
}
async function publicRoot() {
    try {
        return await (0,tuf_dist.getTrustedRoot)();
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'ATTEST_NO_TRUSTED_ROOT',
            found: `no trusted root of the public Sigstore (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'access to tuf-repo-cdn.sigstore.dev',
            hint: 'Name a file with the trusted root: `cosign trusted-root create` or `gh attestation trusted-root` writes one on a machine with access.',
        }, { cause: error });
    }
}
async function rootsIn(file) {
    try {
        const text = await (0,promises_.readFile)(file, 'utf8');
        return documentsIn(text).map((root) => protobuf_specs_dist.TrustedRoot.fromJSON(rootShape.parse(root)));
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'ATTEST_NO_TRUSTED_ROOT',
            found: `no trusted root in ${file} (${(0,artifact_json/* parseFailure */.mH)(error)})`,
            expected: 'a trusted root of Sigstore as JSON, or one per line',
            hint: 'Write one with `gh attestation trusted-root > trusted_root.jsonl`.',
        }, { cause: error });
    }
}
function documentsIn(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        return text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => JSON.parse(line));
    }
}

// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 13 modules
var read_pipeline = __webpack_require__(84251);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/cli/options.js
var cli_options = __webpack_require__(10586);
;// CONCATENATED MODULE: ./build/core/js/src/cli/verify-report.js














const optionsSchema = schemas/* object */.Ikc({
    subject: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP()
        .regex(/^(https?:\/\/[^/]+\/)?[^/\s]+\/[^/\s]+$/, 'owner/name, or its address')
        .transform((name) => (name.includes('://') ? name : `https://github.com/${name}`)),
    workflow: schemas/* string */.YjP().optional(),
    ref: schemas/* string */.YjP().optional(),
    issuer: schemas/* string */.YjP(),
    config: schemas/* string */.YjP().optional(),
    policy: manifest/* digestSchema */.er.optional(),
    report: schemas/* string */.YjP().optional(),
    maxAge: cli_options/* ageSchema */.l.optional(),
    trustedRoot: schemas/* string */.YjP().optional(),
});
/**
 * Parses the options of `verify-report`.
 * @throws UserError for invalid options
 */
function parseVerifyOptions(options) {
    return (0,cli_options/* parseOptions */.A)('verify-report', optionsSchema, options);
}
/**
 * Verifies a signed verdict and checks it against the options.
 * @param now the time for the greatest age
 * @returns the subject, the signer and the signing time
 * @throws UserError with every requirement that is not met
 */
async function verifyReport(bundle, options, { log, now }) {
    const file = (await isFolder(bundle)) ? (0,external_node_path_.join)(bundle, verdict_statements/* bundleNames */.pT.testResult) : bundle;
    const roots = await readTrustedRoots(options.trustedRoot ?? null);
    const signed = verifyBundle(await (0,promises_.readFile)(file, 'utf8'), roots, file);
    const { repository, workflow, ref, issuer, maxAge } = options;
    const subject = await digestAt(options.subject, 'model');
    checkEvidence(signed, {
        subject,
        signer: {
            issuer,
            repository,
            workflow: workflow === undefined ? null : addressOf(workflow, repository),
            ref: ref ?? null,
        },
        policy: await policyOf(options),
        report: options.report === undefined ? null : await digestAt(options.report, 'report'),
        maxAge: maxAge ?? null,
    }, now);
    const { signer, signedAt } = signed;
    const verified = { subject, workflow: signer.workflow ?? '', 'signed-at': signedAt.toISOString() };
    log.info(`Verified: ${subject} was accepted by ${verified.workflow}, signed at ${verified['signed-at']}.`);
    return verified;
}
/**
 * Returns the address of a workflow: `.github/workflows/model.yml` in the repository itself, or the full address of a
 * workflow elsewhere.
 */
function addressOf(workflow, repository) {
    return workflow.includes('://') ? workflow : `${repository}/${workflow}`;
}
async function policyOf({ policy, config }) {
    if (config === undefined)
        return policy ?? null;
    return (0,digest/* digestOfJson */.Qs)((await (0,read_pipeline/* readPipeline */.l9)(config, [])).gate);
}
/**
 * Returns a digest: the argument itself; that of an artifact's folder, whose files are verified; or that of a file, for
 * example a manifest.
 */
async function digestAt(reference, usual) {
    if ((0,digest/* isDigest */.Bc)(reference))
        return reference;
    if (!(await isFolder(reference)))
        return (0,digest/* digestOfFile */.Mk)(reference);
    const kind = (await (0,artifact/* artifactKind */.Zm)(reference, usual)) ?? usual;
    return (await (0,artifact/* openArtifact */.HI)(reference, kind, schemas/* unknown */.L5J())).digest;
}
async function isFolder(path) {
    const kind = await (0,file_kind/* fileKind */.h)(path);
    if (kind !== null)
        return kind === 'folder';
    throw new user_error/* UserError */.yo({
        code: 'FILE_MISSING',
        found: `no file or folder at ${path}`,
        expected: 'a file, or a folder of an artifact',
        hint: 'Correct the path.',
    });
}


/***/ }),

/***/ 74214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   g4: () => (/* binding */ decideSuperiority)
/* harmony export */ });
const outcomes = ['pass', 'fail', 'inconclusive'];
/**
 * Returns the decision of the gate. The bounds are those of candidate − baseline in the metric's good direction, each with
 * one-sided confidence. The outcome is pass if a loss beyond the margin is ruled out, fail if the candidate is shown to be worse at
 * all, and inconclusive otherwise.
 */
function decide({ lower, upper }, margin) {
    if (lower > -margin)
        return 'pass';
    if (upper < 0)
        return 'fail';
    return 'inconclusive';
}
/**
 * Returns the decision where the candidate must be better: pass if it is shown to be better, and fail if it is shown to be worse.
 * It is inconclusive otherwise, since a gain that was not detected is not a loss. For proportions of right predictions, better is
 * decided by McNemar's exact test.
 */
function decideSuperiority({ discordant, inference }, confidence) {
    if (inference.degenerate)
        return 'inconclusive';
    const { lower, upper } = inference.bounds(confidence);
    if (discordant ? inference.pNonInferiority(0) < 1 - confidence : lower > 0)
        return 'pass';
    return upper < 0 ? 'fail' : 'inconclusive';
}
/** Returns fail if any part fails, else inconclusive if any part is inconclusive, else pass. */
function overall(parts) {
    if (parts.includes('fail'))
        return 'fail';
    return parts.includes('inconclusive') ? 'inconclusive' : 'pass';
}


/***/ }),

/***/ 58374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fairnessRowSchema),
/* harmony export */   W: () => (/* binding */ groupRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const rate = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable();
/** Rates of one group; null where the group has no example that counts. */
const rates = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    accuracy: rate,
    /** Share of examples that are predicted as the positive class. */
    selection: rate,
    truePositive: rate,
    falsePositive: rate,
});
const fairnessRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The favourable class; null if only accuracies are compared. */
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    groups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        candidate: rates,
        baseline: rates.nullable(),
    })),
});
function groupRow(name, candidate, baseline) {
    return {
        name,
        size: candidate.size,
        candidate: shown(candidate),
        baseline: baseline && shown(baseline),
    };
}
function shown({ accuracy, selection, truePositive, falsePositive }) {
    const known = (value) => (Number.isNaN(value) ? null : value);
    return {
        accuracy: known(accuracy),
        selection: known(selection),
        truePositive: known(truePositive),
        falsePositive: known(falsePositive),
    };
}


/***/ }),

/***/ 33212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ partKinds)
/* harmony export */ });
/** Origin of a slice: `quarter` if it was cut at the quartiles of this test split, so another split has other slices. */
const partKinds = ['value', 'quarter', 'bucket', 'condition'];


/***/ }),

/***/ 47402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ testSetOf),
/* harmony export */   gz: () => (/* binding */ reuseText),
/* harmony export */   oD: () => (/* binding */ testSetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** The declared number of decisions on a test split, and the published part of each. */
const testSetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    disclosure: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['full', 'verdict-only']),
    budget: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().nullable(),
    adaptivity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['full', 'none']),
});
function testSetOf({ 'test-set': { disclosure, budget, adaptivity } }) {
    return { disclosure, budget: budget ?? null, adaptivity };
}
/** Returns a text about the meaning of the intervals if the same test split is used again. */
function reuseText({ disclosure, budget, adaptivity }) {
    if (disclosure === 'full' || budget === null)
        return 'The confidence of an interval is that of a test split that is used for the first time. Once candidates are chosen with the help of earlier reports on it, it is not guaranteed.';
    const how = adaptivity === 'full' ? 'each of which may depend on those before' : 'all fixed before the first';
    return `Only pass or fail is published. The confidences hold over ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(budget)} decisions together, ${how}.`;
}


/***/ }),

/***/ 19709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FW: () => (/* binding */ failsGate),
  $D: () => (/* binding */ verdictSchema)
});

// UNUSED EXPORTS: sampleSizeAdvices, sliceStates, verdictJsonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 8 modules
var gate = __webpack_require__(78802);
// EXTERNAL MODULE: ./build/core/js/src/config/gate/compare.js + 1 modules
var compare = __webpack_require__(81001);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js + 1 modules
var dataset_schema = __webpack_require__(76137);
// EXTERNAL MODULE: ./build/core/js/src/model/history.js
var model_history = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-rows.js + 1 modules
var cost_rows = __webpack_require__(25477);
// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
;// CONCATENATED MODULE: ./build/core/js/src/gate/reason-codes.js
/** Codes of the reason for the outcome of a requirement. */
const requirementReasons = ['met', 'not-met', 'no-interval', 'incomparable'];
/** Codes of the reason for the outcome of a comparison. */
const comparisonReasons = [
    'within-margin',
    'better',
    'worse',
    'undecided',
    'identical',
    'no-interval',
    'incomparable',
];
/** Codes of the reason for the state of a slice. */
const sliceReasons = [
    'worse',
    'missing',
    'not-worse',
    'undecided',
    'identical',
    'too-small',
    'empty',
    'no-value',
    'no-baseline',
    'no-interval',
    'incomparable',
];
/**
 * Codes of the reason for the outcome of a verdict: that of its first reason; or that the gate has no rules, that the base of a
 * pull request cannot evaluate it, or that only the outcome is published.
 */
const verdictReasons = [
    ...new Set([
        ...requirementReasons,
        ...comparisonReasons,
        ...sliceReasons,
        'no-rules',
        'base-not-evaluated',
        'redacted',
    ]),
];
/** Codes of the reason why the base of a pull request cannot evaluate it. */
const notEvaluatedReasons = [
    'gate-unreadable',
    'test-split-unknown',
    'baseline-changed',
    'code-changed',
    'other-examples',
    'incomparable',
    'error',
];

;// CONCATENATED MODULE: ./build/core/js/src/metrics/curves/curve-schema.js

/** From left to right, each `[x, y]`, thinned to points that make a visible difference. */
const points = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]));
const curve = schemas/* strictObject */.rej({ area: schemas/* number */.aig(), points });
const both = schemas/* strictObject */.rej({ candidate: curve, baseline: curve.nullable() });
/** One class against the rest, by the score that the model gives it. */
const classCurvesSchema = schemas/* strictObject */.rej({
    class: schemas/* string */.YjP(),
    /** Fraction of the examples that are of the class. */
    share: schemas/* number */.aig(),
    /** False positive rate to true positive rate; the area is ROC AUC. */
    roc: both,
    /** Recall to precision; the area is the average precision. */
    precision: both,
});

;// CONCATENATED MODULE: ./build/core/js/src/metrics/classification-schema.js


const count = schemas/* int */.Whr().nonnegative();
const flip = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    candidate: schemas/* string */.YjP(),
    baseline: schemas/* string */.YjP(),
    /** The score of each model for its own prediction; null if the models give classes only. */
    score: schemas/* number */.aig().nullable(),
    baselineScore: schemas/* number */.aig().nullable(),
});
/** The first examples, sorted by the candidate's confidence. */
const flips = schemas/* strictObject */.rej({ count, examples: schemas/* array */.YOg(flip) });
const labelError = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    /** The class that the candidate predicts. */
    suggested: schemas/* string */.YjP(),
    labelScore: schemas/* number */.aig(),
    suggestedScore: schemas/* number */.aig(),
});
const classRow = schemas/* strictObject */.rej({
    class: schemas/* string */.YjP(),
    support: count,
    precision: schemas/* number */.aig(),
    recall: schemas/* number */.aig(),
    f1: schemas/* number */.aig(),
    baselineRecall: schemas/* number */.aig().nullable(),
});
const calibration = schemas/* strictObject */.rej({
    /** Expected calibration error: the mean distance of confidence and accuracy, weighted by examples. */
    error: schemas/* number */.aig(),
    bins: schemas/* array */.YOg(schemas/* strictObject */.rej({
        from: schemas/* number */.aig(),
        to: schemas/* number */.aig(),
        count,
        confidence: schemas/* number */.aig().nullable(),
        accuracy: schemas/* number */.aig().nullable(),
    })),
});
const matrix = schemas/* array */.YOg(schemas/* array */.YOg(count));
/** The findings about a classification that the report shows besides the metrics. */
const classificationSchema = schemas/* strictObject */.rej({
    classes: schemas/* array */.YOg(classRow),
    /** Rows are labels, columns predictions; null with more classes than a page can show. */
    confusion: schemas/* strictObject */.rej({ candidate: matrix, baseline: matrix.nullable() }).nullable(),
    /** The most frequent mistakes of the candidate. */
    confusions: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schemas/* string */.YjP(), predicted: schemas/* string */.YjP(), count })),
    /** Null if the scores are not probabilities. */
    calibration: calibration.nullable(),
    /** Null without scores. */
    curves: schemas/* array */.YOg(classCurvesSchema).nullable(),
    /** Examples that the candidate gets wrong and the baseline right, and vice versa. */
    flips: schemas/* strictObject */.rej({ broken: flips, fixed: flips }).nullable(),
    /** Examples whose labels are likely to be wrong, the least probable labels first; null if the scores are not probabilities. */
    labelErrors: schemas/* strictObject */.rej({ count, examples: schemas/* array */.YOg(labelError) }).nullable(),
});

// EXTERNAL MODULE: ./build/core/js/src/gate/fairness/fairness-rows.js
var fairness_rows = __webpack_require__(58374);
// EXTERNAL MODULE: ./build/core/js/src/inference/methods.js
var methods = __webpack_require__(29555);
;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/replicates-schema.js

/** A metric's value for each seed's model, in the order of the models. */
const seedValuesSchema = schemas/* strictObject */.rej({
    candidate: schemas/* array */.YOg(schemas/* number */.aig()).min(2),
    /** Null without a baseline. */
    baseline: schemas/* array */.YOg(schemas/* number */.aig()).min(2).nullable(),
});

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-schema.js
var test_set_schema = __webpack_require__(47402);
;// CONCATENATED MODULE: ./build/core/js/src/gate/base-policy-schema.js




const decision = schemas/* strictObject */.rej({
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    accepted: schemas/* boolean */.zMY(),
    reasonCode: schemas/* enum */.k5n(verdictReasons),
    reason: schemas/* string */.YjP(),
});
/** A pull request's change of its own gate or test split, with the verdicts before and after the change. */
const policyChangeSchema = schemas/* strictObject */.rej({
    /** The commit whose gate and test split apply until the change is merged. */
    baseCommit: manifest/* commitSchema */.lN,
    /** One sentence for each change of the gate. */
    gate: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Difference between the test split and that of the base branch; null without one. */
    testSplit: schemas/* string */.YjP().nullable(),
    /** Digest of the gate at the base commit; null if the gate could not be read there. */
    config: manifest/* digestSchema */.er.nullable(),
    /** True if somebody with write access set the label that lets the pull request's own gate and test split decide alone. */
    allowed: schemas/* boolean */.zMY(),
    label: schemas/* string */.YjP(),
    /** Verdict by the gate and the test split of the base; null with a reason if it could not be computed. */
    base: schemas/* union */.KCZ([
        decision,
        schemas/* strictObject */.rej({ outcome: schemas/* null */.chJ(), reasonCode: schemas/* enum */.k5n(notEvaluatedReasons), reason: schemas/* string */.YjP() }),
    ]),
    /** Verdict by the gate and the test split of the pull request. */
    proposed: decision,
});

// EXTERNAL MODULE: ./build/core/js/src/gate/slices/part.js
var part = __webpack_require__(33212);
// EXTERNAL MODULE: ./build/core/js/src/statistics/long-tail.js
var long_tail = __webpack_require__(15062);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(75703);
;// CONCATENATED MODULE: ./build/core/js/src/gate/verdict.js


















const verdict_count = schemas/* int */.Whr().nonnegative();
const confidence = schemas/* number */.aig().gt(0.5).lt(1);
/** One-sided bounds; null if they are unavailable, and then `note` contains the reason. */
const interval = schemas/* strictObject */.rej({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() });
const metricInfo = {
    metric: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    better: schemas/* enum */.k5n(number_unit/* directions */.vQ),
    unit: schemas/* enum */.k5n(number_unit/* metricUnits */.EN),
};
/** Number of resamples behind the interval; null for a closed form. */
const resamples = verdict_count.nullable();
const estimate = schemas/* strictObject */.rej({
    value: schemas/* number */.aig(),
    method: schemas/* enum */.k5n(methods/* estimateMethods */.nK),
    resamples,
    interval: interval.nullable(),
    note: schemas/* string */.YjP().nullable(),
});
/** Candidate − baseline in the metric's good direction. */
const difference = schemas/* strictObject */.rej({
    value: schemas/* number */.aig(),
    method: schemas/* enum */.k5n([...methods/* differenceMethods */.ch, 'same-model']),
    resamples,
    interval: interval.nullable(),
    note: schemas/* string */.YjP().nullable(),
    /**
     * `up` if a few examples gain far more than any example loses, `down` if a few lose far more than any gains: then bounds are less
     * reliable than their confidence suggests.
     */
    longTail: schemas/* enum */.k5n(long_tail/* longTails */.OB).nullable(),
    /** Two-sided p-value of McNemar's exact test; null for metrics that are not simply right or wrong. */
    mcnemarP: schemas/* number */.aig().nullable(),
});
const metricRow = schemas/* strictObject */.rej({
    ...metricInfo,
    candidate: estimate,
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    /** The values that candidate and baseline are means of; null with one model of each. */
    seeds: seedValuesSchema.nullable(),
});
const requirementRow = schemas/* strictObject */.rej({
    text: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    unit: schemas/* enum */.k5n([...number_unit/* metricUnits */.EN, ...number_unit/* budgetUnits */.pf]),
    /** `point` if the point estimate had to hold, `bound` if the confidence bound had to hold. */
    kind: schemas/* enum */.k5n(['point', 'bound']),
    /** Null if it could not be measured. */
    value: schemas/* number */.aig().nullable(),
    interval: interval.nullable(),
    confidence,
    /** True if it was measured on a machine with other users: then it can warn but does not affect the outcome. */
    advisory: schemas/* boolean */.zMY(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    reasonCode: schemas/* enum */.k5n(requirementReasons),
    reason: schemas/* string */.YjP(),
});
const sampleSizeAdvices = ['examples', 'unlikely', 'never'];
const comparisonRow = schemas/* strictObject */.rej({
    ...metricInfo,
    unit: schemas/* enum */.k5n([...number_unit/* metricUnits */.EN, ...number_unit/* budgetUnits */.pf]),
    /** The claim that had to be shown. */
    test: schemas/* enum */.k5n(compare/* comparisonTests */.R),
    /** In the units of the metric, 0 for superiority; null if a percentage has no baseline value to refer to. */
    margin: schemas/* number */.aig().nonnegative().nullable(),
    /** The margin as a fraction of the baseline's value, if it was given so. */
    relativeMargin: schemas/* number */.aig().nonnegative().nullable(),
    confidence,
    candidate: schemas/* number */.aig(),
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    reasonCode: schemas/* enum */.k5n(comparisonReasons),
    reason: schemas/* string */.YjP(),
    /** One-sided p-value against the hypothesis that the claim is false: the comparison passes below 1 − confidence. */
    p: schemas/* number */.aig().nullable(),
    /** One-sided p-value against "the candidate is not worse at all": the comparison fails below 1 − confidence, unless it passed. */
    pWorse: schemas/* number */.aig().nullable(),
    /** The margin that equally good models would pass with 80 % probability on this test split. */
    smallestMargin: schemas/* number */.aig().nullable(),
    /**
     * Number of examples that would settle it with 80 % probability: if the models are equally good, and for superiority if the gain
     * is as large as measured. Null if settled or out of reach.
     */
    examplesNeeded: verdict_count.nullable(),
    /**
     * Effect of more examples on an inconclusive comparison: `examples` would settle it, are `unlikely` to help because the estimate
     * itself lies beyond the margin, or `never` would because the margin is 0. Null if settled or not tested.
     */
    sampleSizeAdvice: schemas/* enum */.k5n(sampleSizeAdvices).nullable(),
});
const sliceStates = ['worse', 'missing', 'no worse', 'undecided', 'too small', 'empty'];
const sliceRow = schemas/* strictObject */.rej({
    ...metricInfo,
    kind: schemas/* enum */.k5n(part/* partKinds */.T),
    /** Name for people: `language = en`, or the name of a condition. */
    name: schemas/* string */.YjP(),
    /** The column, several columns joined by ` × `, or the condition; and the value there. */
    by: schemas/* string */.YjP(),
    value: schemas/* string */.YjP(),
    size: verdict_count,
    margin: schemas/* number */.aig().nonnegative(),
    confidence,
    /** True if it is only shown and decides nothing. */
    exploratory: schemas/* boolean */.zMY(),
    candidate: schemas/* number */.aig().nullable(),
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    /**
     * One-sided p-value of being worse beyond the margin, before and after the adjustment over all tested slices: Holm's, or that of
     * Benjamini and Hochberg for exploratory slices.
     */
    p: schemas/* number */.aig().nullable(),
    adjustedP: schemas/* number */.aig().nullable(),
    /** The true drop that its examples would have shown with 80 % probability. */
    smallestDrop: schemas/* number */.aig().nullable(),
    /** `worse` and `missing` fail the gate; `no worse` is shown but never required; `undecided` means neither was shown. */
    state: schemas/* enum */.k5n(sliceStates),
    reasonCode: schemas/* enum */.k5n(sliceReasons),
    reason: schemas/* string */.YjP(),
});
const baseline = schemas/* discriminatedUnion */.gMt('found', [
    schemas/* strictObject */.rej({
        found: schemas/* literal */.euz(true),
        commit: manifest/* commitSchema */.lN.nullable(),
        createdAt: iso/* datetime */.w$().nullable(),
        /** Its age in whole days when it was compared. */
        ageDays: verdict_count.nullable(),
        runUrl: schemas/* url */.OZ5({ protocol: /^https?$/ }).nullable(),
        /** Reason why it could not be compared; null if it was. */
        incomparable: schemas/* string */.YjP().nullable(),
    }),
    schemas/* strictObject */.rej({ found: schemas/* literal */.euz(false), reason: schemas/* string */.YjP() }),
]);
/** The gate's verdict: `report.json`, and everything that the reports show. */
const verdictSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    /** Name of the pipeline, and id of the gate in it. */
    name: schemas/* string */.YjP(),
    gate: schemas/* string */.YjP(),
    /** The evaluated output of the model; left out for a model with one output. */
    output: schemas/* string */.YjP().optional(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    /** True if the job continues. An inconclusive verdict is accepted unless `on-inconclusive: fail` is set. */
    accepted: schemas/* boolean */.zMY(),
    /** The main reason for the outcome, as a code for programs and as a sentence for people. */
    reasonCode: schemas/* enum */.k5n(verdictReasons),
    reason: schemas/* string */.YjP(),
    /** A pull request's change of its own gate or test split; null without one. */
    policy: policyChangeSchema.nullable(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    task: schemas/* enum */.k5n(gate/* tasks */.vB),
    examples: verdict_count,
    /** Number of evaluated models of the candidate, and of the baseline, each trained with another seed; null for one each. */
    replicates: schemas/* int */.Whr().min(2).nullable(),
    /** Groups of examples that are resampled as a whole, and the column that names them; null if examples are independent. */
    groups: schemas/* strictObject */.rej({ by: schemas/* string */.YjP(), count: verdict_count }).nullable(),
    /** One-sided confidence of the intervals in `metrics`. */
    confidence,
    baseline,
    metrics: schemas/* array */.YOg(metricRow),
    requirements: schemas/* array */.YOg(requirementRow),
    comparisons: schemas/* array */.YOg(comparisonRow),
    slices: schemas/* array */.YOg(sliceRow),
    fairness: schemas/* array */.YOg(fairness_rows/* fairnessRowSchema */.T),
    budgets: cost_rows/* budgetsSchema */.O,
    classification: classificationSchema.nullable(),
    history: model_history/* historySchema */.U,
    /** The epoch whose weights the candidate has; null if nothing was trained or the epoch is unavailable. */
    keptEpoch: schemas/* int */.Whr().positive().nullable(),
    testSet: test_set_schema/* testSetSchema */.oD,
    lineage: schemas/* strictObject */.rej({
        /** Meaning of the digests in `model` and `baseline`: models that predicted, or prediction files. */
        evaluated: schemas/* enum */.k5n(['models', 'predictions']),
        model: manifest/* digestSchema */.er,
        /** Digests of several models, whose list has the digest `model`; null if `model` is one artifact. */
        seeds: schemas/* array */.YOg(manifest/* digestSchema */.er).min(2).nullable(),
        baseline: manifest/* digestSchema */.er.nullable(),
        dataset: manifest/* digestSchema */.er,
        /** Digest of the test split alone, which does not change with the training data. */
        testSplit: manifest/* digestSchema */.er,
        /** Columns that a join or a query adds to the rows of a source; absent without either. */
        combined: dataset_schema/* combinedColumnsSchema */.Uu.optional(),
        config: manifest/* digestSchema */.er,
        /** Digests of the files of custom metrics, by their paths. */
        code: schemas/* record */.g1P(schemas/* string */.YjP(), manifest/* digestSchema */.er),
        /** The page of the repository that the commit belongs to. */
        repository: schemas/* url */.OZ5({ protocol: /^https?$/ }).nullable(),
        commit: manifest/* commitSchema */.lN.nullable(),
        tensorline: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+[-+.\w]*$/, 'a version'),
    }),
});
/** Returns the JSON Schema of `report.json`. */
function verdictJsonSchema() {
    return {
        ...z.toJSONSchema(verdictSchema, { target: 'draft-2020-12' }),
        title: 'report.json: the verdict of a gate',
        description: 'Digests are those of manifest.json of an artifact; testSplit is that of the evaluated examples, config that of the section gate.',
    };
}
/** Returns true if a slice fails the gate; an exploratory slice never does. */
function failsGate({ state, exploratory }) {
    return !exploratory && (state === 'worse' || state === 'missing');
}


/***/ }),

/***/ 29555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ch: () => (/* binding */ differenceMethods),
/* harmony export */   lQ: () => (/* binding */ bootstrapMethods),
/* harmony export */   nK: () => (/* binding */ estimateMethods)
/* harmony export */ });
/* unused harmony export seedsMethods */
/** Methods of bounds by resamples, or by influences in their place; `cluster-…` if groups of examples are resampled as a whole. */
const bootstrapMethods = [
    'bca',
    'bootstrap-normal',
    'infinitesimal-jackknife',
    'scaled-tango',
    'weighted-mistakes',
    'cluster-bca',
    'cluster-normal',
    'cluster-jackknife',
    'cluster-scaled-tango',
    'cluster-weighted-mistakes',
];
/** Methods of bounds for means over seeds; `cluster-…` as in `bootstrapMethods`. */
const seedsMethods = ['seeds-t', 'cluster-seeds-t'];
/** Methods of bounds for the candidate's own value. */
const estimateMethods = [
    'clopper-pearson',
    'area-score',
    'mean-area-score',
    'exact',
    ...bootstrapMethods,
    ...seedsMethods,
];
/** Methods of bounds for candidate − baseline. */
const differenceMethods = [
    'tango',
    'area-square-and-add',
    'mean-area-square-and-add',
    'exact',
    ...bootstrapMethods,
    ...seedsMethods,
];


/***/ }),

/***/ 6922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ budgets),
/* harmony export */   n: () => (/* binding */ budgetOf)
/* harmony export */ });
const latency = { unit: 'milliseconds', better: 'lower', from: 'latency' };
const median = { percent: 50 };
const budgets = [
    {
        name: 'model-bytes',
        title: 'size of the model',
        unit: 'bytes',
        better: 'lower',
        from: 'size',
        ...median,
    },
    {
        name: 'parameters',
        title: 'number of parameters',
        unit: 'count',
        better: 'lower',
        from: 'size',
        ...median,
    },
    { ...latency, name: 'latency-p50', title: 'median latency', percent: 50 },
    { ...latency, name: 'latency-p95', title: '95th percentile of the latency', percent: 95 },
    { ...latency, name: 'latency-p99', title: '99th percentile of the latency', percent: 99 },
    {
        name: 'throughput',
        title: 'throughput',
        unit: 'per-second',
        better: 'higher',
        from: 'throughput',
        ...median,
    },
    {
        name: 'cold-start',
        title: 'cold start',
        unit: 'milliseconds',
        better: 'lower',
        from: 'process',
        ...median,
    },
    { name: 'peak-memory', title: 'peak memory', unit: 'bytes', better: 'lower', from: 'process', ...median },
];
function budgetOf(name) {
    return budgets.find((budget) => budget.name === name);
}


/***/ }),

/***/ 31559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ epochSchema),
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const means = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    loss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    accuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    validationLoss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    validationAccuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/**
 * Means over the examples of an epoch, with weighted losses: of the training split during the updates, and of the
 * validation split after them. With several outputs, the losses are those of all outputs together.
 */
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    epoch: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    ...means.shape,
    /** Means of each output by its name, for several outputs. */
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), means).optional(),
});
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(epochSchema);


/***/ }),

/***/ 15062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ longTails),
/* harmony export */   UX: () => (/* binding */ longTailOfJackknife),
/* harmony export */   ZS: () => (/* binding */ longTail)
/* harmony export */ });
/**
 * Direction of a long tail, in which few units change a value far more than any other unit changes it the other way: `up` if they
 * raise it.
 */
const longTails = ['up', 'down'];
/** Limit for the skewness of the value, which is γ / √n for a mean: six times the acceleration of a BCa interval. */
const mostSkewness = 0.25;
/** Limit for the deviations between mean and median, which are close if outliers on both sides are skewed by chance only. */
const leastOneSided = 0.15;
/**
 * Returns the direction of a long tail in the influences of single units, which makes bounds less reliable than their confidence;
 * null without one. An expanded BCa interval errs by the order of the squared skewness of the value (Hall, "The bootstrap and
 * Edgeworth expansion", 1992, section 3.10), and few units show less of a tail than there is. The limits are measured in
 * docs/gate-error-rates.md#long-tails.
 * @param influences change of the value by each unit
 * @param variance variance of the value, in the scale of the squared influences, if more than the units makes it vary
 */
function longTail(influences, variance = sumOf(influences, 2)) {
    if (variance === 0)
        return null;
    const skewness = sumOf(influences, 3) / variance ** 1.5;
    if (Math.abs(skewness) < mostSkewness)
        return null;
    const units = influences.weights.reduce((sum, weight) => sum + weight, 0);
    const median = medianOf(influences) / Math.sqrt(sumOf(influences, 2) / units);
    if (-median * Math.sign(skewness) < leastOneSided)
        return null;
    return skewness > 0 ? 'up' : 'down';
}
/** Returns the direction of a long tail, given the values without each unit. */
function longTailOfJackknife({ values, weights }) {
    const mean = sumOf({ values, weights }, 1) / weights.reduce((sum, weight) => sum + weight, 0);
    return longTail({ values: values.map((value) => mean - value), weights });
}
function sumOf({ values, weights }, power) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += (weights[index] ?? 0) * (values[index] ?? NaN) ** power;
    return sum;
}
function medianOf({ values, weights }) {
    const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
    let below = 0;
    for (const index of Array.from(values.keys()).sort((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN))) {
        below += weights[index] ?? 0;
        if (below >= half)
            return values[index] ?? NaN;
    }
    return NaN;
}


/***/ }),

/***/ 75703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ metricUnits),
/* harmony export */   Xs: () => (/* binding */ signedImprovement),
/* harmony export */   pf: () => (/* binding */ budgetUnits),
/* harmony export */   vQ: () => (/* binding */ directions)
/* harmony export */ });
const directions = ['higher', 'lower'];
/** Returns a change of a metric with the sign that makes an improvement positive. */
function signedImprovement(change, better) {
    return better === 'higher' ? change : -change;
}
/** Units of metric values; a fraction is shown in percent. */
const metricUnits = ['fraction', 'score', 'label'];
/** Units of the costs of a model. */
const budgetUnits = ['bytes', 'count', 'milliseconds', 'per-second'];


/***/ })

};
