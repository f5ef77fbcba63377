export const id = 6006;
export const ids = [6006,28];
export const modules = {

/***/ 43654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ verifyBundle),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   zv: () => (/* binding */ verifyWithRoots)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5793);
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54187);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86441);






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
    return { statement: statementIn(bundle, file), ...verifyWithRoots(bundle, roots, file) };
}
/** Verifies all of a bundle but its statement. */
function verifyWithRoots(bundle, roots, file) {
    const entity = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toSignedEntity */ .DC)(bundle);
    return { signer: identityOf(signerOf(entity, roots, file)), signedAt: signedAt(entity) };
}
function parseBundle(text, file) {
    try {
        return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleFromJSON)(JSON.parse(text));
    }
    catch (error) {
        throw refused(file, `is not a Sigstore bundle (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, 'a file *.sigstore.json that the gate wrote', error);
    }
}
function signerOf(entity, roots, file) {
    const reasons = [];
    for (const root of roots) {
        try {
            return verifierFor(root).verify(entity);
        }
        catch (error) {
            reasons.push((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
        }
    }
    throw refused(file, `cannot be verified (${reasons.join('; ')})`, 'a signature that a trusted root verifies');
}
/**
 * Returns the verifier for a root. Log entries are required if the root has logs: GitHub's own Sigstore has none, and
 * signs only the time.
 */
function verifierFor(root) {
    return new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toTrustMaterial */ .jO)(root), {
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
    });
}
function statementIn(bundle, file) {
    if (!(0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.isBundleWithDsseEnvelope)(bundle))
        throw refused(file, 'does not sign a statement', 'an in-toto statement');
    const { payload, payloadType: type } = bundle.content.dsseEnvelope;
    if (type !== _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadType */ .h)
        throw refused(file, `signs ${type}`, _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadType */ .h);
    const parsed = _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementSchema */ .t.safeParse(JSON.parse(payload.toString('utf8')));
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
    return found ? _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.ASN1Obj.parseBuffer(Buffer.from(found.value)).value.toString('utf8') : null;
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
    return new Date((0,d3_array__WEBPACK_IMPORTED_MODULE_5__/* .min */ .jk)(times) ?? NaN);
}
function refused(file, found, expected, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'ATTEST_INVALID',
        found: `${file}, which ${found}`,
        expected,
        hint: 'Use the attestation that the gate published for this model, and the trusted root of the Sigstore instance that signed it.',
    }, { cause });
}


/***/ }),

/***/ 70595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ checkEvidence),
/* harmony export */   R1: () => (/* binding */ signerProblems),
/* harmony export */   ds: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86441);
/* harmony import */ var _verdict_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56912);



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
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
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
    const subjects = statement.subject.map(({ digest }) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(digest));
    switch (statement.predicateType) {
        case _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .testResultType */ .K4: {
            const { result, configuration } = statement.predicate;
            return {
                accepted: result !== 'FAILED',
                subjects,
                policy: digestNamed(configuration, _verdict_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .roles */ .Ot.policy),
                report: digestNamed(configuration, _verdict_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .roles */ .Ot.report),
                testSplit: digestNamed(configuration, _verdict_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .roles */ .Ot.testSplit),
                dataset: digestNamed(configuration, _verdict_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .roles */ .Ot.dataset),
            };
        }
        case _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryType */ .Rb: {
            const { verificationResult, policy, inputAttestations } = statement.predicate;
            return {
                accepted: verificationResult === 'PASSED',
                subjects,
                policy: policy.digest ? (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(policy.digest) : null,
                report: digestNamed(inputAttestations ?? [], _verdict_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .roles */ .Ot.report),
                testSplit: null,
                dataset: null,
            };
        }
    }
}
function digestNamed(resources, name) {
    const digest = resources.find((resource) => resource.name === name)?.digest;
    return digest ? (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(digest) : null;
}
function expectDigest(subject, found, demanded, fix) {
    if (demanded === null || found === demanded)
        return [];
    return [differs(subject, found ?? 'without a digest', demanded, fix)];
}
/** Returns the differences between a signer and the required one. */
function signerProblems(signer, demanded) {
    const [workflow = null] = signer.workflow?.split('@') ?? [];
    const held = [
        ['issuer of the identity', signer.issuer, demanded.issuer],
        ['repository', signer.repository, demanded.repository],
        ['workflow', workflow, demanded.workflow ?? ownWorkflow(workflow, demanded.repository)],
        ['branch or tag', signer.ref, demanded.ref],
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

/***/ 20028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrustedRoots: () => (/* binding */ readTrustedRoots)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_tuf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84423);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);






const rootShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    certificateAuthorities: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).min(1),
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
        return await (0,_sigstore_tuf__WEBPACK_IMPORTED_MODULE_1__.getTrustedRoot)();
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'ATTEST_NO_TRUSTED_ROOT',
            found: `no trusted root of the public Sigstore (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`,
            expected: 'access to tuf-repo-cdn.sigstore.dev',
            hint: 'Name a file with the trusted root: `cosign trusted-root create` or `gh attestation trusted-root` writes one on a machine with access.',
        }, { cause: error });
    }
}
async function rootsIn(file) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8');
        return documentsIn(text).map((root) => _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(rootShape.parse(root)));
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'ATTEST_NO_TRUSTED_ROOT',
            found: `no trusted root in ${file} (${(0,_artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFailure */ .mH)(error)})`,
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

/***/ 95050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseVerifyOptions: () => (/* binding */ parseVerifyOptions),
/* harmony export */   verifyReport: () => (/* binding */ verifyReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2503);
/* harmony import */ var _attestation_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43654);
/* harmony import */ var _attestation_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70595);
/* harmony import */ var _attestation_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20028);
/* harmony import */ var _attestation_verdict_statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56912);
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13678);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67253);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24854);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44181);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64352);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10586);














const optionsSchema = zod__WEBPACK_IMPORTED_MODULE_13__/* .object */ .Ikc({
    subject: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP()
        .regex(/^(https?:\/\/[^/]+\/)?[^/\s]+\/[^/\s]+$/, 'owner/name, or its address')
        .transform((name) => (name.includes('://') ? name : `https://github.com/${name}`)),
    workflow: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP().optional(),
    ref: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP().optional(),
    issuer: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP(),
    config: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP().optional(),
    policy: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .digestSchema */ .er.optional(),
    report: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP().optional(),
    maxAge: _options_js__WEBPACK_IMPORTED_MODULE_12__/* .ageSchema */ .l.optional(),
    trustedRoot: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP().optional(),
});
/**
 * Parses the options of `verify-report`.
 * @throws UserError for invalid options
 */
function parseVerifyOptions(options) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_12__/* .parseOptions */ .A)('verify-report', optionsSchema, options);
}
/**
 * Verifies a signed verdict and checks it against the options.
 * @param now the time for the greatest age
 * @returns the subject, the signer and the signing time
 * @throws UserError with every requirement that is not met
 */
async function verifyReport(bundle, options, { log, now }) {
    const file = (await isFolder(bundle)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, _attestation_verdict_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleNames */ .pT.testResult) : bundle;
    const roots = await (0,_attestation_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__.readTrustedRoots)(options.trustedRoot ?? null);
    const signed = (0,_attestation_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBundle */ .IF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), roots, file);
    const { repository, workflow, ref, issuer, maxAge } = options;
    const subject = await digestAt(options.subject, 'model');
    (0,_attestation_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEvidence */ .K7)(signed, {
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
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_10__/* .digestOfJson */ .Qs)((await (0,_config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_6__/* .readPipeline */ .l9)(config, [])).gate);
}
/**
 * Returns a digest: the argument itself; that of an artifact's folder, whose files are verified; or that of a file, for
 * example a manifest.
 */
async function digestAt(reference, usual) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_10__/* .isDigest */ .Bc)(reference))
        return reference;
    if (!(await isFolder(reference)))
        return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_10__/* .digestOfFile */ .Mk)(reference);
    const kind = (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_9__/* .artifactKind */ .Zm)(reference, usual)) ?? usual;
    return (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_9__/* .openArtifact */ .HI)(reference, kind, zod__WEBPACK_IMPORTED_MODULE_13__/* .unknown */ .L5J())).digest;
}
async function isFolder(path) {
    const kind = await (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .fileKind */ .h)(path);
    if (kind !== null)
        return kind === 'folder';
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo({
        code: 'FILE_MISSING',
        found: `no file or folder at ${path}`,
        expected: 'a file, or a folder of an artifact',
        hint: 'Correct the path.',
    });
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


/***/ })

};
