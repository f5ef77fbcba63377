export const id = 9476;
export const ids = [9476];
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

/***/ 35026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hashOf),
/* harmony export */   signWithKey: () => (/* binding */ signWithKey)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15179);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44181);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67253);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37326);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86441);







/** Hash of the signature for each curve, as Sigstore's specification pairs them. */
const hashes = {
    prime256v1: 'sha256',
    secp384r1: 'sha384',
    secp521r1: 'sha512',
};
/**
 * Signs a statement with a private key instead of an identity, for builds without OIDC.
 * @param pem an elliptic-curve key as PEM
 * @returns a Sigstore bundle as JSON text, whose key hint is the SHA-256 of the public key as PEM
 * @throws UserError for another kind of key
 */
async function signWithKey(statement, pem) {
    const builder = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .DSSEBundleBuilder */ .VV({ signer: keySigner(pem), witnesses: [] });
    const bundle = await builder.create({ data: Buffer.from((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(statement)), type: _statement_js__WEBPACK_IMPORTED_MODULE_6__/* .payloadType */ .h });
    // cosign skips a signature whose key id is not its own hash of the key; the hint in the bundle identifies the key.
    for (const signature of bundle.content.dsseEnvelope.signatures)
        signature.keyid = '';
    return JSON.stringify((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(bundle));
}
function keySigner(pem) {
    const key = parseKey(pem);
    const hash = hashOf(key);
    if (hash === null)
        throw invalidKey(`a key of the type ${key.asymmetricKeyType ?? 'unknown'}`);
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPublicKey)(key).export({ type: 'spki', format: 'pem' }).toString();
    const hint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)('sha256').update(publicKey).digest('hex');
    return {
        sign: (data) => Promise.resolve({ signature: (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.sign)(hash, data, key), key: { $case: 'publicKey', publicKey, hint } }),
    };
}
/** Returns the hash of signatures with an elliptic-curve key; null for another kind of key. */
function hashOf(key) {
    return hashes[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? null;
}
function parseKey(pem) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPrivateKey)(pem);
    }
    catch (error) {
        throw invalidKey((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), error);
    }
}
function invalidKey(found, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'ENVIRONMENT_INVALID_VARIABLE',
        found: `no usable key in ${_endpoints_js__WEBPACK_IMPORTED_MODULE_5__/* .signingKeyVariable */ .J} (${found})`,
        expected: 'a private key of the curve P-256, P-384 or P-521 as PEM, without a password',
        hint: `Create one with \`openssl ecparam -name prime256v1 -genkey -noout\`, or unset ${_endpoints_js__WEBPACK_IMPORTED_MODULE_5__/* .signingKeyVariable */ .J}.`,
    }, { cause });
}


/***/ }),

/***/ 90253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notPushed)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Returns the error of an image that no cluster can pull. */
function notPushed(image) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'CLUSTER_IMAGE_NOT_PUSHED',
        found: `the image ${image}, which is not in a registry`,
        expected: 'an image that the nodes of the cluster can pull',
        hint: 'Set the input `push: true` of build-image, and `image.name` to a name in your registry.',
    });
}


/***/ }),

/***/ 20968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   HN: () => (/* binding */ statusSummary),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   xE: () => (/* binding */ historySummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61547);

/** Returns the last deployments of an environment as Markdown for the job summary, newest first. */
function historySummary(environment, past) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `## Deployments to ${environment}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Started', 'Result', 'Image', 'Evidence', 'Run'], past.map((each) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(timeText(each.at)),
        resultText(each),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.image),
        evidenceText(each.evidence),
        each.runUrl === null ? '' : runLink(each.runUrl),
    ]))).text;
}
/**
 * Returns the newest deployment of an environment as Markdown for the job summary.
 * @param running null if nothing is deployed on this machine
 */
function statusSummary(environment, newest, running) {
    const state = running === null
        ? null
        : 'cluster' in running
            ? clusterTable(running.cluster)
            : serverTable(running.server);
    if (newest === null)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `## Nothing is deployed to ${environment}`, state).text;
    const { at, image, evidence, url, runUrl } = newest;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${environment}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], [
        ['Result', resultText(newest)],
        ['Started', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(timeText(at))],
        ...(url === null ? [] : [['Address', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(url)]]),
        ...accessOf(running).map(({ from, way }) => [`From ${from}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(way)]),
        ['Image', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(image)],
        ...(runUrl === null ? [] : [['Run', runLink(runUrl)]]),
        ['Evidence', evidenceText(evidence)],
    ]), state).text;
}
/** Returns the ways to reach the server of a deployment in a cluster; none before the first one. */
function accessOf(running) {
    return running !== null && 'cluster' in running && running.cluster.length > 0 ? running.access : [];
}
/** Returns a link to a run of a workflow, whose address GitHub stored. */
function runLink(url) {
    return URL.canParse(url) ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('workflow run', url) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${url}`;
}
function clusterTable(rows) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Deployment', 'Image', 'Ready pods', 'Restarts', 'Last good image'], rows.map(({ name, image, ready, desired, restarts, held, lastGood }) => [
        held ? `${name} (held)` : name,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(image),
        `${ready} of ${desired}`,
        restarts,
        lastGood === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(lastGood),
    ]));
}
function serverTable({ running, image, pid, restarts }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Server on this machine', 'Image', 'Process', 'Restarts'], [[running ? 'runs' : 'does not run', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(image), pid === null ? '' : `${pid}`, restarts]]);
}
/** Returns the time of a deployment, such as `2026-11-29 21:40:12 UTC`. */
function timeText(at) {
    return at.replace(/^(\S+)T([\d:]+)(?:\.\d+)?Z$/, '$1 $2 UTC');
}
function resultText({ succeeded, inProgress, description }) {
    if (succeeded)
        return 'success';
    return `${inProgress ? 'in progress' : 'failure'}: ${description}`;
}
function evidenceText(evidence) {
    return Object.entries(evidence)
        .map(([name, digest]) => `${name} ${digest}`)
        .join(', ');
}


/***/ }),

/***/ 62836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ deploymentSummary)
/* harmony export */ });
/* harmony import */ var _model_example_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58785);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61547);


/** Returns a Markdown summary of the deployment for the job summary. */
function deploymentSummary(details) {
    const { url, environment, image, model, golden, unverified, access } = details;
    const address = `${url}/v1/models/${model.details.name}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `## Deployed to ${environment}`, ...unverified.map((link) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `> [!WARNING]\n> **Not verified:** ${link}`), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], [
        ['Predictions', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`POST ${address}:predict`)],
        ...access.map(({ from, way }) => [`From ${from}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(way)]),
        ['Image', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(image)],
        ['Model', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .digestText */ .M6)(model.digest)],
        [
            'Verified',
            golden ? `${golden.requests.length} golden requests returned the expected outputs` : 'ready',
        ],
    ]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `
To predict an example:
    `, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)((0,_model_example_request_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleRequest */ .u)(url, model.details.features, golden))).text;
}


/***/ }),

/***/ 56181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ deployedText),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93111);
/* harmony import */ var _aligned_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43324);
/* harmony import */ var _deployment_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20968);




/** Returns the status for a terminal and a job's log: the version that serves first, then the last result and the running pods. */
function statusText({ name, environment, served, newest, running }) {
    const lines = newest === null
        ? [`No deployment of ${name} to ${environment} is recorded`]
        : served === null
            ? [`${name} has no successful deployment to ${environment}`]
            : [`${name} in ${environment}, deployed ${(0,_deployment_history_js__WEBPACK_IMPORTED_MODULE_1__/* .timeText */ .Tc)(served.at)}`, ...versionLines(served, running)];
    if (newest !== null && newest !== served)
        lines.push('', `Last deployment, ${(0,_deployment_history_js__WEBPACK_IMPORTED_MODULE_1__/* .timeText */ .Tc)(newest.at)}: ${(0,_deployment_history_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D6)(newest)}`, ...versionLines(newest, null));
    return [...lines, ...runningLines(running)].map(_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$).join('\n');
}
/** Returns the result of a deployment for a terminal and a job's log. */
function deployedText({ environment, image, before, url, access }) {
    const change = before === null ? '' : before === image ? ', as before' : `, before: ${before}`;
    const ways = access.length === 0 ? [{ from: 'this machine', way: url }] : access;
    return [
        `${environment} serves ${image}${change}`,
        ...(0,_aligned_js__WEBPACK_IMPORTED_MODULE_3__/* .aligned */ .b)(ways.map(({ from, way }) => [`  from ${from}`, way])),
    ]
        .map(_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)
        .join('\n');
}
/** Digests behind a version, in the order of the columns of a history. */
const evidenceColumns = ['model', 'dataset', 'verdict'];
/** Returns the deployments of an environment for a terminal and a job's log, newest first. */
function historyText(environment, past) {
    if (past.length === 0)
        return `No deployment to ${environment} is recorded`;
    const rows = past.map((each) => [
        (0,_deployment_history_js__WEBPACK_IMPORTED_MODULE_1__/* .timeText */ .Tc)(each.at),
        each.succeeded ? 'success' : each.inProgress ? 'in progress' : 'failure',
        each.image,
        ...evidenceColumns.map((name) => shortened(each.evidence[name] ?? '')),
        each.runUrl ?? '',
    ]);
    const [head = '', ...lines] = (0,_aligned_js__WEBPACK_IMPORTED_MODULE_3__/* .aligned */ .b)([
        ['Started', 'Result', 'Image', 'Model', 'Dataset', 'Verdict', 'Run'],
        ...rows,
    ]);
    const all = lines.flatMap((line, index) => {
        const { succeeded = true, description = '' } = past[index] ?? {};
        return succeeded || description === '' ? [line] : [line, `  ${description}`];
    });
    return [`Deployments to ${environment}, newest first`, head, ...all].map(_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$).join('\n');
}
function versionLines({ image, reference, evidence, url, runUrl }, running) {
    return (0,_aligned_js__WEBPACK_IMPORTED_MODULE_3__/* .aligned */ .b)([
        ['  image', reference ?? image],
        ...Object.entries(evidence).map(([name, digest]) => [`  ${name}`, digest]),
        ...(url === null ? [] : [['  address', url]]),
        ...(0,_deployment_history_js__WEBPACK_IMPORTED_MODULE_1__/* .accessOf */ .YK)(running).map(({ from, way }) => [`  from ${from}`, way]),
        ...(runUrl === null ? [] : [['  run', runUrl]]),
    ]);
}
function runningLines(running) {
    if (running === null)
        return [];
    if ('server' in running)
        return ['', serverLine(running.server)];
    if (running.cluster.length === 0)
        return ['', 'Nothing runs in the namespace of the cluster'];
    const rows = running.cluster.map(({ name, image, ready, desired, restarts, held }) => [
        `  ${name}${held ? ' (held canary)' : ''}`,
        `${ready} of ${desired}`,
        String(restarts),
        image,
    ]);
    const lines = ['', ...(0,_aligned_js__WEBPACK_IMPORTED_MODULE_3__/* .aligned */ .b)([['  In the cluster', 'Ready', 'Restarts', 'Image'], ...rows])];
    const restored = running.cluster.find(isUnverified);
    if (restored !== undefined)
        lines.push(`  The last good image of ${restored.name} is ${String(restored.lastGood)}`);
    if (running.cluster.some(({ held }) => held))
        lines.push('  A canary is held: `command: promote` promotes it, `command: rollback` removes it');
    return lines;
}
/** Returns true if a Deployment runs another image than the one that was verified last. */
function isUnverified({ image, lastGood }) {
    return lastGood !== null && lastGood !== image;
}
function serverLine({ running, image, pid, restarts }) {
    const restarted = restarts === 0 ? '' : `, restarts: ${restarts}`;
    return running
        ? `The server on this machine runs ${image} as process ${String(pid)}${restarted}`
        : `The server on this machine does not run; its image is ${image}`;
}
function shortened(digest) {
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? `${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}…` : digest;
}


/***/ }),

/***/ 74924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   eI: () => (/* binding */ removeSupervisorState),
/* harmony export */   i4: () => (/* binding */ readSupervisorState),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* unused harmony export writeSupervisorState */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64352);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);
/* harmony import */ var _files_install_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81537);







const processSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(),
    /** Start time of the process, in ticks since boot. The kernel can reuse the process id. */
    startTime: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
const versionSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    /** Distinguishes two rollouts of one image. */
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .uuid */ .uRe(),
    image: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er,
    /** Command of the server, with which it can be started again. */
    program: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        args: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        env: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        cwd: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    }),
    /** Folder of the unpacked image, and the digest of its files. */
    root: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ folder: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), digest: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er }),
});
const singleSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    /** The project that the deployment belongs to. */
    owner: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** Identifies the supervisor and its servers, which have it in their environment. */
    token: zod__WEBPACK_IMPORTED_MODULE_6__/* .uuid */ .uRe(),
    port: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(),
    logFile: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** The version that the supervisor must run. */
    version: versionSchema,
    /** False until a version was verified on this port; the next command ends such a deployment. */
    verified: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
});
const recordSchema = singleSchema.extend({
    /** The deployment before this one, on another port, until it has ended. */
    replaced: singleSchema.nullable(),
});
const stateSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    supervisor: processSchema,
    /** The version whose server is ready; null while it starts again. */
    running: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ version: versionSchema, server: processSchema }).nullable(),
    /** The last version that could not run. */
    failed: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .uuid */ .uRe(), reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }).nullable(),
    /** Number of times that the supervisor started a server again that had ended. */
    restarts: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
});
/** Reads the record of a deployment; null without one. */
function readRecord(stateFile) {
    return readJson(stateFile, recordSchema);
}
async function writeRecord(stateFile, record) {
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(stateFile));
    await (0,_files_install_file_js__WEBPACK_IMPORTED_MODULE_5__/* .installFile */ .c)(stateFile, `${JSON.stringify(record, null, 2)}\n`);
}
/** Reads the processes of a deployment; null if its supervisor has not started or has stopped. */
function readSupervisorState(stateFile, token) {
    return readJson(supervisorFile(stateFile, token), stateSchema);
}
function writeSupervisorState(stateFile, token, state) {
    return installFile(supervisorFile(stateFile, token), `${JSON.stringify(state)}\n`);
}
function removeSupervisorState(stateFile, token) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(supervisorFile(stateFile, token), { force: true });
}
function supervisorFile(stateFile, token) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(stateFile), `supervisor-${token}.json`);
}
async function readJson(file, schema) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'DEPLOY_STATE_DAMAGED',
            found: `an unreadable state file, ${file}`,
            expected: 'the state file of an earlier deployment',
            hint: 'Stop the server in the file, if it is running, and delete the file.',
        }, { cause: error });
    }
}


/***/ }),

/***/ 32728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ endDeployment),
/* harmony export */   Ip: () => (/* binding */ repair),
/* harmony export */   Uk: () => (/* binding */ stopDeployment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93389);
/* harmony import */ var _rollout_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28718);
/* harmony import */ var _deployment_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74924);
/* harmony import */ var _running_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7594);





/** Stops the deployment; returns null if no server was running. */
async function stopDeployment(files, log) {
    await (0,_rollout_token_js__WEBPACK_IMPORTED_MODULE_2__/* .endAbandoned */ .Yk)(files.tokenFile, log);
    await repair(files, log);
    const running = await (0,_running_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunning */ .Ki)(files);
    const record = await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(files.stateFile);
    if (record !== null)
        await endDeployment(files, record, _process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .stopProcess */ .g0);
    return running;
}
/**
 * Repairs the state after a killed rollout. A deployment that was never verified ends, and the one before it stays. A deployment
 * that was replaced ends.
 */
async function repair({ stateFile }, log) {
    const record = await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(stateFile);
    if (record === null)
        return;
    const { replaced, ...single } = record;
    if (record.verified) {
        if (replaced === null)
            return;
        await endProcesses(stateFile, replaced, _process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .stopProcess */ .g0);
        await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .rh)(stateFile, { ...single, replaced: null });
        return;
    }
    for (const { pid } of await endProcesses(stateFile, single, _process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .killProcess */ .ix))
        log.info(`Stopped the server of a deployment that did not succeed (process ${pid}).`);
    if (replaced === null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(stateFile);
    else
        await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .rh)(stateFile, { ...replaced, replaced: null });
}
/** Ends all processes of a deployment, and removes its record. */
async function endDeployment({ stateFile }, deployment, end) {
    await endProcesses(stateFile, deployment, end);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(stateFile, { force: true });
}
async function endProcesses(stateFile, { token }, end) {
    const ended = await (0,_rollout_token_js__WEBPACK_IMPORTED_MODULE_2__/* .endAllProcesses */ .Op)(token, end);
    // A process that is ending has no environment any more, by which it would be found, but still its port.
    const state = await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readSupervisorState */ .i4)(stateFile, token);
    for (const known of [state?.supervisor, state?.running?.server])
        if (known !== undefined)
            await end(known);
    await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .removeSupervisorState */ .eI)(stateFile, token);
    return ended;
}


/***/ }),

/***/ 7594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ readRunning),
/* harmony export */   Tx: () => (/* binding */ runningOf),
/* harmony export */   iJ: () => (/* binding */ readDeployment)
/* harmony export */ });
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93389);
/* harmony import */ var _deployment_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74924);
/* harmony import */ var _listening_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62490);



/** Returns the deployment according to its record, and its server if it is ready; null without a record. */
async function readDeployment({ stateFile }) {
    const record = await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(stateFile);
    if (record === null)
        return null;
    const state = await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readSupervisorState */ .i4)(stateFile, record.token);
    return { record, running: state && (await runningOf(state, record.port)) };
}
/** Returns the running server; null if no deployment exists, or its processes have ended. */
async function readRunning(files) {
    return (await readDeployment(files))?.running ?? null;
}
async function runningOf({ supervisor, running }, port) {
    if (running === null || !(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunning */ .W_)(supervisor)) || !(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunning */ .W_)(running.server)))
        return null;
    const { version, server } = running;
    return {
        image: version.image,
        version,
        supervisor,
        server: { ...server, port, url: `http://${_listening_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .host */ .H}:${port}` },
    };
}


/***/ }),

/***/ 80279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   cs: () => (/* binding */ trustedFile),
/* harmony export */   n6: () => (/* binding */ repositoryAddress),
/* harmony export */   wg: () => (/* binding */ trustedSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24854);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52736);







/**
 * Returns the signer that the configuration trusts.
 * @throws UserError for a file outside the workspace of a fork's pull request, and for one without a key or a root
 */
async function trustedSigner(context, trust) {
    const path = await trustedFile(context, trust);
    if (trust.key !== undefined)
        return { kind: 'key', key: await readKey(path ?? '') };
    const { readTrustedRoots } = await Promise.all(/* import() */[__webpack_require__.e(3694), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 20028));
    const { workflow, ref, issuer } = trust;
    const repository = repositoryAddress(trust);
    return {
        kind: 'workflow',
        roots: await readTrustedRoots(path),
        signer: {
            issuer,
            repository,
            workflow: workflow === undefined ? null : workflow.includes('://') ? workflow : `${repository}/${workflow}`,
            ref: ref ?? null,
        },
    };
}
/**
 * Returns the path of the key or of the trusted root; null for the root of the public Sigstore.
 * @throws UserError for a file that does not exist, or outside the workspace of a fork's pull request
 */
async function trustedFile({ host, folder }, trust) {
    const file = trust.key ?? trust['trusted-root'];
    const path = file === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, file);
    if (path === null)
        return null;
    await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOutside */ .g)([path], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_6__/* .confinementOf */ .u)(host.codeOrigin));
    if ((await (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKind */ .h)(path)) === 'file')
        return path;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'FILE_MISSING',
        found: `no file ${path}`,
        expected: trust.key === undefined ? 'a file with a trusted root' : 'a file with a public key',
        hint: 'Correct the path, which is relative to `tensorline.yml`.',
        key: ['deploy', 'trust', trust.key === undefined ? 'trusted-root' : 'key'],
    });
}
/** Returns the address of the trusted repository, such as `https://github.com/acme/mnist`. */
function repositoryAddress({ repository = '' }) {
    return repository.includes('://') ? repository : `https://github.com/${repository}`;
}
async function readKey(file) {
    const pem = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'ATTEST_NO_TRUSTED_ROOT',
            found: `no public key in ${file} (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`,
            expected: 'an elliptic-curve public key in PEM',
            hint: 'Write it with `openssl ec -in key.pem -pubout`.',
            key: ['deploy', 'trust', 'key'],
        }, { cause: error });
    }
}


/***/ }),

/***/ 19476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/report/deployment-summary.js
var deployment_summary = __webpack_require__(62836);
// EXTERNAL MODULE: ./build/core/js/src/report/deployment-text.js
var deployment_text = __webpack_require__(56181);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
;// CONCATENATED MODULE: ./build/core/js/src/image/root-files.js



/** Reads all files below a folder. Folders themselves are not listed. */
async function readRootFiles(root) {
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const files = new Map();
    for (const entry of entries) {
        if (entry.isDirectory())
            continue;
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        files.set((0,external_node_path_.relative)(root, path), await describeFile(path));
    }
    return files;
}
async function describeFile(path) {
    const found = await (0,promises_.lstat)(path);
    if (found.isSymbolicLink())
        return `link ${await (0,promises_.readlink)(path)}`;
    if (!found.isFile())
        return 'neither a file nor a link';
    return `${(found.mode & 0o7777).toString(8)} ${await (0,artifacts_digest/* digestOfFile */.Mk)(path)}`;
}
/** Returns the digest of all files with their paths, permissions and contents. */
function digestOfRoot(files) {
    return (0,artifacts_digest/* digestOf */.ol)(Buffer.from((0,artifacts_digest/* canonicalJson */.dj)(Object.fromEntries(files))));
}
/** Returns the first path, in order of names, whose content differs; null if both have the same files. */
function firstDifference(actual, expected) {
    const paths = [...new Set([...actual.keys(), ...expected.keys()])].sort();
    return paths.find((path) => actual.get(path) !== expected.get(path)) ?? null;
}

// EXTERNAL MODULE: ./build/core/js/src/waiting/unless-cancelled.js
var unless_cancelled = __webpack_require__(54901);
// EXTERNAL MODULE: ./build/core/js/src/rollout/process-identity.js
var process_identity = __webpack_require__(93389);
// EXTERNAL MODULE: ./build/core/js/src/rollout/with-server.js
var with_server = __webpack_require__(72155);
// EXTERNAL MODULE: ./build/core/js/src/rollout/local/end-deployment.js
var end_deployment = __webpack_require__(32728);
// EXTERNAL MODULE: ./build/core/js/src/rollout/listening-socket.js
var listening_socket = __webpack_require__(62490);
// EXTERNAL MODULE: ./build/core/js/src/rollout/local/deployment-record.js
var deployment_record = __webpack_require__(74924);
// EXTERNAL MODULE: ./build/core/js/src/rollout/local/running-deployment.js
var running_deployment = __webpack_require__(7594);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/rollout/rollout-token.js
var rollout_token = __webpack_require__(28718);
// EXTERNAL MODULE: ./build/core/js/src/rollout/server-process.js
var server_process = __webpack_require__(47668);
;// CONCATENATED MODULE: ./build/core/js/src/rollout/local/start-supervisor.js













/**
 * Starts the supervisor of a deployment, which outlives this process, with a listening socket.
 * @returns the deployment when its server is ready
 * @throws UserError if it does not become ready, or the reason of the cancellation
 */
async function startSupervisor(files, record, socket, cancelled) {
    await (0,create_folder/* createFolder */.v)((0,external_node_path_.dirname)(record.logFile));
    const output = await (0,promises_.open)(record.logFile, 'a');
    const { size: logStart } = await output.stat();
    const child = (0,external_node_child_process_.spawn)(process.execPath, [supervisorProgram(), files.stateFile], {
        cwd: (0,external_node_path_.dirname)(files.stateFile),
        // Without the variables of this job: a runner ends the processes that have them in their environment.
        env: { [rollout_token/* tokenVariable */.Sj]: record.token },
        detached: true,
        stdio: ['ignore', output.fd, output.fd, socket.descriptor],
    });
    try {
        await (0,external_node_events_.once)(child, 'spawn');
    }
    finally {
        await output.close();
    }
    child.unref();
    await socket.release();
    const startTime = child.pid === undefined ? null : await (0,process_identity/* readStartTime */.ME)(child.pid);
    const supervisor = { pid: child.pid ?? 0, startTime: startTime ?? '' };
    const running = await untilRunning(files, record, supervisor, logStart, cancelled);
    if (running === null)
        throw await notRunning(record, 'has no running supervisor', logStart);
    return running;
}
/**
 * Makes the supervisor of a deployment run the version of its record.
 * @returns null if the supervisor has ended
 * @throws UserError if the version does not become ready, or the reason of the cancellation
 */
async function changeVersion(files, record, supervisor, cancelled) {
    const output = await (0,promises_.open)(record.logFile, 'a');
    const { size: logStart } = await output.stat();
    await output.close();
    await (0,deployment_record/* writeRecord */.rh)(files.stateFile, record);
    if (await (0,process_identity/* isRunning */.W_)(supervisor))
        (0,process_identity/* sendSignal */.vG)(supervisor.pid, 'SIGHUP');
    return untilRunning(files, record, supervisor, logStart, cancelled);
}
/** Waits until the server of the version is ready; returns null if the supervisor ends before. */
async function untilRunning({ stateFile }, deployment, supervisor, logStart, cancelled) {
    const { port, token, version } = deployment;
    for (;;) {
        const isAlive = await (0,process_identity/* isRunning */.W_)(supervisor);
        const state = await (0,deployment_record/* readSupervisorState */.i4)(stateFile, token);
        const running = state && (await (0,running_deployment/* runningOf */.Tx)(state, port));
        if (running?.version.id === version.id)
            return running;
        if (state?.failed?.id === version.id)
            throw await notRunning(deployment, state.failed.reason, logStart);
        if (!isAlive)
            return null;
        cancelled.throwIfAborted();
        await (0,external_node_timers_promises_.setTimeout)(25);
    }
}
function notRunning({ port, logFile }, reason, logStart) {
    return (0,server_process/* serverNotReady */.KP)(reason, `http://${listening_socket/* host */.H}:${port}`, { logFile, logStart });
}
/** Returns the program of a supervisor: its source when Node runs the sources, else the bundle. */
function supervisorProgram() {
    const fromSources = import.meta.url.endsWith('.ts');
    return (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(import.meta.url), fromSources ? 'src/rollout/local/supervisor-entry.ts' : 'dist/supervisor/index.js');
}

;// CONCATENATED MODULE: ./build/core/js/src/rollout/local/roll-out.js










/**
 * Replaces the running server by one from an image. The new server is verified on a free port before the old one is touched;
 * if it fails, the old one keeps running. Then a new server takes over the listening socket, which the supervisor of the
 * deployment holds open, so that no request is lost. If the image already runs unchanged and responds correctly, nothing
 * changes. Only one rollout at a time may use these files.
 * @throws the error of `verify`, a UserError when the server does not start, or the reason of the cancellation
 */
async function rollOut(rollout) {
    const { files, log, port } = rollout;
    await (0,end_deployment/* repair */.Ip)(files, log);
    const content = await readRootFiles(rollout.root);
    const version = describeVersion(rollout, content);
    const deployment = await (0,running_deployment/* readDeployment */.iJ)(files);
    if (deployment === null)
        return startFirst(rollout, version, null);
    const { record, running } = deployment;
    const samePort = port === 0 || port === record.port;
    if (samePort && running !== null && (await runsAlready(rollout, content, running)))
        return running;
    await verifyAside(rollout);
    if (!samePort)
        return startFirst(rollout, version, record);
    const taken = running === null ? null : await takeOver(rollout, version, record, running);
    if (taken !== null)
        return taken;
    // The supervisor has ended, or its server does not start.
    rollout.cancelled.throwIfAborted();
    await (0,end_deployment/* endDeployment */.FU)(files, record, process_identity/* stopProcess */.g0);
    return startFirst({ ...rollout, port: record.port }, version, null);
}
function describeVersion({ image, program, root: folder }, content) {
    return {
        id: crypto.randomUUID(),
        image,
        program: { ...program, args: [...program.args] },
        root: { folder, digest: digestOfRoot(content) },
    };
}
/** Returns true if the image runs from unchanged files and responds correctly. */
async function runsAlready({ image, verify, log, cancelled }, content, current) {
    if (current.image !== image)
        return false;
    const { folder } = current.version.root;
    const changed = firstDifference(await readRootFiles(folder), content);
    if (changed !== null) {
        log.warning(`The file ${changed} in ${folder} is not that of the image. The server starts from new files.`);
        return false;
    }
    const works = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, verify(current.server.url)).then(() => true, () => false);
    cancelled.throwIfAborted();
    if (works)
        log.info(`${image} already runs at ${current.server.url}`);
    return works;
}
/** Verifies a server of the image on a free port, and ends it. */
async function verifyAside(rollout) {
    const { files, log, program, logFile, cancelled, verify } = rollout;
    log.info('Verifying the new server while the current one keeps running');
    await (0,with_server/* withServer */.e)({ program, logFile, tokenFile: files.tokenFile, log, cancelled }, ({ url }) => verify(url));
}
/** Starts a supervisor with the version. The deployment on another port, if any, ends when the new one is verified. */
async function startFirst(rollout, version, replaced) {
    const { files, log, owner, logFile, port, cancelled } = rollout;
    const token = crypto.randomUUID();
    const socket = await (0,listening_socket/* openListeningSocket */.t)(port);
    const record = { owner, token, port: socket.port, logFile, version, verified: false, replaced };
    try {
        await (0,deployment_record/* writeRecord */.rh)(files.stateFile, record);
        const running = await startSupervisor(files, record, socket, cancelled);
        await verified(rollout, running.server.url);
        await (0,deployment_record/* writeRecord */.rh)(files.stateFile, { ...record, verified: true });
        await (0,end_deployment/* repair */.Ip)(files, log);
        return running;
    }
    catch (error) {
        await (0,end_deployment/* repair */.Ip)(files, log);
        throw error;
    }
    finally {
        await socket.release();
    }
}
/**
 * Passes the socket to the version, or back to the current one after a failure.
 * @returns null if the supervisor has ended
 */
async function takeOver(rollout, version, record, current) {
    const { files, log, cancelled } = rollout;
    const next = { ...record, version };
    try {
        const running = await changeVersion(files, next, current.supervisor, cancelled);
        if (running !== null)
            await verified(rollout, running.server.url);
        return running;
    }
    catch (error) {
        log.warning(`Returning port ${current.server.port} to the previous server`);
        // A cancelled run also returns the port.
        const { signal } = new AbortController();
        const former = { ...record, version: current.version };
        const failed = (reason) => log.error(`The previous server does not run: ${reason}`);
        await changeVersion(files, former, current.supervisor, signal).then((running) => running ?? failed('it has no running supervisor'), (failure) => failed((0,user_error/* messageOf */.bD)(failure)));
        throw error;
    }
}
async function verified({ verify, cancelled }, url) {
    await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, verify(url));
}

// EXTERNAL MODULE: ./build/core/js/src/rollout/verify.js
var rollout_verify = __webpack_require__(30590);
// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/deployment-paths.js
var deployment_paths = __webpack_require__(36451);
// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/fetch-image.js + 1 modules
var fetch_image = __webpack_require__(83123);
// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/recorded-deployment.js
var recorded_deployment = __webpack_require__(76745);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/image/unpack-image.js
var unpack_image = __webpack_require__(72841);
;// CONCATENATED MODULE: ./build/core/js/src/image/keep-unpacked.js




/**
 * Unpacks an image into a folder from which a server may already run. A folder that contains exactly the files of the image stays as it is.
 * @returns the image's config
 * @throws UserError for damaged or hostile layers
 */
async function keepUnpacked(layout, into) {
    if ((await (0,file_kind/* fileKind */.h)(into)) === null)
        return (0,unpack_image/* unpackImage */.m)(layout, into);
    const fresh = `${into}-new`;
    const config = await (0,unpack_image/* unpackImage */.m)(layout, fresh);
    const changed = firstDifference(await readRootFiles(into), await readRootFiles(fresh));
    await (0,promises_.rm)(fresh, { recursive: true, force: true });
    return changed === null ? config : (0,unpack_image/* unpackImage */.m)(layout, into);
}

;// CONCATENATED MODULE: ./build/core/js/src/rollout/local/systemd-units.js

/** Seconds in which a server finishes its requests before systemd kills it. */
const stopSeconds = 40;
/**
 * Returns the units of a server by their file names. systemd opens the socket and keeps it open, so that connections wait while
 * it restarts the service.
 */
function systemdUnits({ name, image, program, port, }) {
    const unit = `tensorline-${name}`;
    const command = [program.file, ...program.args].map(quoted).join(' ');
    const environment = { ...program.env, HOST: listening_socket/* host */.H, PORT: String(port) };
    return {
        [`${unit}.socket`]: lines([
            '[Unit]',
            `Description=Socket of the model server ${name}`,
            '',
            '[Socket]',
            `ListenStream=${listening_socket/* host */.H}:${port}`,
            '',
            '[Install]',
            'WantedBy=sockets.target',
        ]),
        [`${unit}.service`]: lines([
            '[Unit]',
            `Description=Model server ${name}, ${image}`,
            `Requires=${unit}.socket`,
            `After=${unit}.socket`,
            '',
            '[Service]',
            `ExecStart=${command}`,
            `WorkingDirectory=${program.cwd.replaceAll('%', '%%')}`,
            ...Object.entries(environment).map(([key, value]) => `Environment=${quoted(`${key}=${value}`)}`),
            'Restart=always',
            'RestartSec=1',
            `TimeoutStopSec=${stopSeconds}`,
            'DynamicUser=yes',
            'ProtectSystem=strict',
            'ProtectHome=read-only',
            'PrivateTmp=yes',
            'NoNewPrivileges=yes',
            '',
            '[Install]',
            'WantedBy=multi-user.target',
        ]),
    };
}
function lines(text) {
    return `${text.join('\n')}\n`;
}
/** Quotes a word for a unit file (`systemd.syntax(7)`); `%` and `$` are escaped. */
function quoted(word) {
    const escaped = word
        .replaceAll('\\', '\\\\')
        .replaceAll('"', '\\"')
        .replaceAll('%', '%%')
        .replaceAll('$', '$$$$');
    return `"${escaped}"`;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/served-version.js + 10 modules
var served_version = __webpack_require__(80990);
;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment/render-units.js







/** Port of the socket without a configured one: systemd cannot select a free port. */
const usualPort = 8080;
/**
 * Writes the files of an image and the systemd units that run them into a folder, and starts nothing. Each image has a folder of its own,
 * so that the files of a running server stay.
 */
async function renderUnits(context, name, fetched, into) {
    const { host, pipeline } = context;
    const folder = (0,external_node_path_.resolve)(into);
    const rootOf = (digest) => (0,external_node_path_.join)(folder, 'roots', (0,artifacts_digest/* hexOf */.ZD)(digest));
    const { image, model, program } = await (0,served_version/* openFetched */.Qe)(context, name, fetched, rootOf, keepUnpacked);
    const configured = pipeline.deploy.target === 'local' ? pipeline.deploy.port : 0;
    const port = configured === 0 ? usualPort : configured;
    await (0,create_folder/* createFolder */.v)(folder);
    const units = systemdUnits({ name: pipeline.name, image, program, port });
    for (const [file, text] of Object.entries(units))
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), text);
    host.log.info(`Wrote ${Object.keys(units).join(' and ')} into ${folder}.`);
    return {
        failure: null,
        outputs: {
            url: '',
            'image-digest': image,
            'model-digest': model.digest,
            'golden-requests': 0,
            rendered: folder,
            result: '',
        },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/require-golden.js
var require_golden = __webpack_require__(18258);
;// CONCATENATED MODULE: ./build/core/js/src/stages/deploy.js














/** Milliseconds in which a cancelled deployment may stop the new server and restart the previous one. */
const timeToFinish = 5000;
/**
 * Runs exactly the image that was built, verifies it before it replaces the running one, and records the deployment.
 */
async function deploy(context, inputs) {
    const { host, pipeline } = context;
    const settings = requireSupported(pipeline.deploy, inputs);
    if (settings.target === 'kubernetes') {
        // The client of Kubernetes is large, and few runs need it.
        const { deployToCluster } = await Promise.all(/* import() */[__webpack_require__.e(4733), __webpack_require__.e(8075), __webpack_require__.e(8703), __webpack_require__.e(8721), __webpack_require__.e(12), __webpack_require__.e(8978), __webpack_require__.e(2207), __webpack_require__.e(3051)]).then(__webpack_require__.bind(__webpack_require__, 42207));
        return deployToCluster(context, settings, inputs);
    }
    const fetched = await (0,fetch_image/* fetchImage */.a)(context, inputs.image);
    if (inputs.render === 'systemd')
        return renderUnits(context, inputs.image, fetched, inputs['render-to']);
    const target = (0,deployment_paths/* deploymentPaths */.Q6)(context);
    return (0,deployment_paths/* aloneAt */.XZ)(target, host, () => (0,cancellation/* withTimeToFinish */.MY)(timeToFinish, () => replaceDeployment(context, settings, { name: inputs.image, fetched }, target)));
}
async function replaceDeployment(context, { port, verify, environment }, { name, fetched }, target) {
    const { host, pipeline } = context;
    const opened = await (0,served_version/* openFetched */.Qe)(context, name, fetched, (digest) => target.newRoot(digest));
    const { image, reference, model, program, root, unverified, verdict } = opened;
    const golden = verify === 'golden' ? await (0,artifact/* readGolden */.cN)(model.folder) : null;
    const token = program.env['AUTH_TOKEN'] ?? null;
    host.cancelled.throwIfAborted();
    const before = await (0,running_deployment/* readRunning */.Ki)(target.files);
    const { server, version } = await (0,recorded_deployment/* withDeploymentRecord */.N)(host, {
        environment,
        image,
        reference,
        evidence: (0,served_version/* versionEvidence */.GP)({ model, verdict }),
        server: pipeline.name,
        pipeline: pipeline.name,
        before: before?.image ?? null,
        allowUnrecorded: true,
    }, async () => {
        const result = await rollOut({
            image,
            program,
            root,
            port,
            files: target.files,
            owner: target.owner,
            logFile: target.logFile,
            log: host.log,
            cancelled: host.cancelled,
            verify: async (url) => {
                if (golden !== null)
                    (0,require_golden/* requireGolden */.x)(await (0,rollout_verify/* verifyGolden */.Vc)(url, model.details.name, golden, token), image);
            },
        });
        const { url } = result.server;
        return { state: 'success', description: (0,recorded_deployment/* servesText */.C)(image, unverified), url, result };
    });
    host.log.info((0,deployment_text/* deployedText */.gt)({ environment, image, before: before?.image ?? null, url: server.url, access: [] }));
    await (0,deployment_paths/* removeOtherRoots */.Qw)(target, version.root.folder);
    await host.writeSummary((0,deployment_summary/* deploymentSummary */.A)({ url: server.url, image, model, golden, environment, unverified, access: [] }));
    return {
        failure: null,
        outputs: {
            url: server.url,
            'image-digest': image,
            'model-digest': model.digest,
            'golden-requests': golden?.requests.length ?? 0,
            rendered: '',
            result: '',
        },
    };
}
/** Returns the settings of the target; throws for an unsupported combination. */
function requireSupported(settings, { command, render }) {
    const renders = settings.target === 'local' ? ['', 'systemd'] : [''];
    if (command === 'deploy' && renders.includes(render))
        return settings;
    const what = render !== '' ? `\`render: ${render}\`` : `\`command: ${command}\``;
    throw new user_error/* UserError */.yo({
        code: 'DEPLOY_UNSUPPORTED',
        found: `${what} for \`deploy.target: ${settings.target}\``,
        expected: '`command: deploy` without `render`',
        hint: 'Set the inputs of the step and `deploy.target` to a supported combination.',
    });
}


/***/ }),

/***/ 36451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ deploymentPaths),
/* harmony export */   Qw: () => (/* binding */ removeOtherRoots),
/* harmony export */   XZ: () => (/* binding */ aloneAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67253);
/* harmony import */ var _files_cache_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(891);
/* harmony import */ var _files_file_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76359);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44181);
/* harmony import */ var _rollout_local_deployment_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74924);










/** Returns the place of a deployment: one for each name and environment on this machine. */
function deploymentPaths({ host, pipeline, file }) {
    const { name, deploy } = pipeline;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(lastingPath((0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .toolCacheFolder */ .zM)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)())), 'deployments', name, encodeURIComponent(deploy.environment));
    return {
        folder,
        lockFile: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'lock'),
        files: { stateFile: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'deployment.json'), tokenFile: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'rollout') },
        logFile: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'server.log'),
        owner: ownerOf(host, file),
        newRoot: (image) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'roots', `${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .hexOf */ .ZD)(image)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`),
    };
}
/**
 * Returns a path without symbolic links: a supervisor uses it longer than the job that started it, whose links a runner may delete.
 */
function lastingPath(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) : folder;
}
/** Returns the repository and the pipeline's file in it; in a terminal, the path of the file. */
function ownerOf({ revision }, file) {
    const url = revision?.url ?? null;
    return url === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(file) : `${url} (${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)('', (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(file))})`;
}
/**
 * Does the work while no other process on this machine changes this deployment.
 * @throws UserError if the deployment belongs to another project
 */
function aloneAt(target, { log, cancelled }, work) {
    const { folder, lockFile } = target;
    const options = {
        cancelled,
        onWait: () => log.info('Waiting for another deployment to the same environment'),
        onUnavailable: (reason) => log.warning(`Cannot lock ${folder} against other deployments (${reason}).`),
    };
    return (0,_files_file_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .withFileLock */ .U)(lockFile, options, async () => {
        await requireOwner(target);
        return work();
    });
}
async function requireOwner({ owner, files }) {
    const record = await (0,_rollout_local_deployment_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(files.stateFile);
    if (record === null || record.owner === owner)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'DEPLOY_OTHER_OWNER',
        found: `a deployment of this name and environment on this machine that belongs to ${record.owner}`,
        expected: `one that belongs to ${owner}`,
        hint: 'Set `name` or `deploy.environment` to another value, or run `tensorline stop` in the other project.',
        key: ['deploy', 'environment'],
    });
}
/** Removes the files of earlier images to free disk space. */
async function removeOtherRoots({ folder }, root) {
    const roots = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'roots');
    const others = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(roots)).filter((name) => name !== (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(root));
    await Promise.all(others.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(roots, name), { recursive: true, force: true })));
}


/***/ }),

/***/ 83123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ fetchImage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/image/layout.js
var image_layout = __webpack_require__(13745);
// EXTERNAL MODULE: ./build/core/js/src/image/image-schema.js
var image_schema = __webpack_require__(23984);
// EXTERNAL MODULE: ./build/core/js/src/image/registry/pull-image.js
var pull_image = __webpack_require__(67784);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/image/oci.js
var oci = __webpack_require__(29298);
// EXTERNAL MODULE: ./build/core/js/src/image/reference.js
var image_reference = __webpack_require__(87654);
// EXTERNAL MODULE: ./build/core/js/src/image/registry/registry-client.js + 9 modules
var registry_client = __webpack_require__(9273);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/resolve-tag.js





const accept = [
    oci/* mediaTypes */.Ib.index,
    oci/* mediaTypes */.Ib.manifest,
    oci/* dockerMediaTypes */.mU.index,
    oci/* dockerMediaTypes */.mU.manifest,
].join(', ');
/**
 * Returns the error for an image that is named by its tag, with the digest that the tag refers to now.
 * @throws UserError for an invalid reference, and when the registry does not have the tag
 */
async function tagInPlaceOfDigest(reference, options) {
    const { tag, ...repository } = (0,image_reference/* parseReference */.F2)(reference);
    const name = (0,image_reference/* formatRepository */.Sh)(repository);
    const digest = await resolveTag(reference, options);
    return new user_error/* UserError */.yo({
        code: 'DEPLOY_TAG_WITHOUT_DIGEST',
        found: `the image ${reference}, whose tag can change`,
        expected: 'an image with its digest',
        hint: `Deploy ${name}@${digest}, to which ${tag ?? 'latest'} refers now, or the artifact of build-image.`,
    });
}
async function resolveTag(reference, options) {
    const { tag, ...repository } = (0,image_reference/* parseReference */.F2)(reference);
    const client = await registry_client/* RegistryClient */.b.open(repository, 'pull', options);
    try {
        const digest = await client.retrying(async () => {
            const url = client.url(`manifests/${tag ?? 'latest'}`);
            const response = await client.request(url, { method: 'HEAD', headers: { accept } }, [200]);
            return response.headers.get('docker-content-digest') ?? '';
        });
        if ((0,artifacts_digest/* isDigest */.Bc)(digest))
            return digest;
    }
    finally {
        await client.close();
    }
    return Promise.reject(new user_error/* UserError */.yo({
        code: 'REGISTRY_DIGEST_MISMATCH',
        found: `no digest in the response of the registry for ${reference}`,
        expected: 'the digest of the tag',
        hint: 'Name the image by its digest, which `build-image` outputs.',
    }));
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/image/registry-options.js
var registry_options = __webpack_require__(23715);
;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment/fetch-image.js










/** Returns the layout of exactly the named image: from its artifact, or from its registry by its digest. */
function fetchImage(context, reference) {
    return context.host.log.group('Fetch the image', () => fetchNamed(context, reference));
}
async function fetchNamed(context, reference) {
    const into = (0,external_node_path_.join)(context.workspace, 'pulled-image');
    if (reference.includes('@sha256:'))
        return pull(context, reference, into);
    if (reference.includes(':') && (await (0,file_kind/* fileKind */.h)(reference)) === null)
        throw await tagInPlaceOfDigest(reference, await (0,registry_options/* registryOptions */._)(context));
    const { folder, details } = await (0,artifact/* openArtifact */.HI)(await (0,stages_context/* locateArtifact */.rd)(context, reference), 'image', image_schema/* imageDetailsSchema */.RT);
    if (details.pushed)
        return pull(context, `${details.name}@${details.image}`, into);
    const layout = (0,external_node_path_.join)(folder, image_schema/* imageLayoutFolder */.O0);
    const { root } = await (0,image_layout/* readManifests */.PX)(layout);
    if (root.digest === details.image)
        return { layout, reference: null };
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_DAMAGED',
        found: `an image ${root.digest} in ${layout}`,
        expected: `${details.image}, the digest in its artifact`,
        hint: 'Build the image again.',
    });
}
async function pull(context, reference, layout) {
    await (0,pull_image/* pullImage */.Z)(reference, layout, await (0,registry_options/* registryOptions */._)(context));
    return { layout, reference };
}


/***/ }),

/***/ 76745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ servesText),
/* harmony export */   N: () => (/* binding */ withDeploymentRecord)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _waiting_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54901);



/** Milliseconds that a cancelled deployment waits for its record. */
const longestWaitWhenCancelled = 4000;
/**
 * Runs a deployment between the records of its start and its end. A failure is recorded with its reason; a cancellation at once, because
 * the runner may kill the job before the rollback ends. The result is that of the rollout: a deployment whose end cannot be recorded does not fail.
 * @throws UserError before the deployment starts, if its start cannot be recorded
 */
async function withDeploymentRecord(host, { environment, image, resumes = false, allowUnrecorded, ...version }, deploy) {
    host.cancelled.throwIfAborted();
    const record = await startRecord(host, allowUnrecorded, async () => {
        const resumed = resumes ? await host.deployments.resume(environment, version) : null;
        host.cancelled.throwIfAborted();
        const started = resumed ?? (await host.deployments.begin(environment, image, version));
        return { record: started, isNew: resumed === null };
    });
    let recorded = Promise.resolve();
    const recordState = (...state) => {
        const after = recorded.then(() => record.setState(...state));
        recorded = after;
        return after;
    };
    const onCancelled = () => void recordState('failure', {
        description: `${reasonOf(host.cancelled.reason)}; rolling back`,
        url: null,
    });
    host.cancelled.addEventListener('abort', onCancelled, { once: true });
    try {
        const { state, description, url, result } = await deploy();
        if (!(await recordState(state, { description, url })))
            host.log.warning(`${description}, and its record does not show it. \`promote\`, \`rollback\` and \`plan\` of ${environment} need the record: the next deployment writes it.`);
        return result;
    }
    catch (error) {
        const written = recordState('failure', { description: reasonOf(error), url: null });
        await (host.cancelled.aborted ? unlessTooLong(written) : written);
        throw error;
    }
    finally {
        host.cancelled.removeEventListener('abort', onCancelled);
    }
}
/** Returns the description of a deployment that succeeded. */
function servesText(image, unverified) {
    return `${unverified.length > 0 ? 'NOT VERIFIED: ' : ''}Serves ${image}`;
}
/** Records the start. If the run is cancelled meanwhile and the start is recorded, records a failure too. */
async function startRecord({ log, cancelled }, allowUnrecorded, start) {
    const starting = start();
    try {
        // A repeated request must not delay the end of the step.
        return (await (0,_waiting_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessCancelled */ .M)(cancelled, starting)).record;
    }
    catch (error) {
        if (cancelled.aborted) {
            const description = reasonOf(cancelled.reason);
            const ended = starting.then(({ record, isNew }) => 
            // A record of an earlier run belongs to a canary that is still held.
            isNew ? record.setState('failure', { description, url: null }) : true);
            await unlessTooLong(ended.catch((cause) => log.debug((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause))));
            throw error;
        }
        if (!allowUnrecorded || !(error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        log.warning((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
        return { setState: () => Promise.resolve(true) };
    }
}
/** Waits for work, at most for the time limit of a cancelled deployment. */
async function unlessTooLong(work) {
    await Promise.race([work, (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(AbortSignal.timeout(longestWaitWhenCancelled), 'abort')]);
}
/** Returns the reason of a failure in the order of its importance: GitHub shows 140 characters. */
function reasonOf(error) {
    if (!(error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
        return (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .cancellationIn */ .dW)(error) ?? error);
    return error.problems.map(({ code, found }) => `${code}: ${found}`).join('; ');
}


/***/ }),

/***/ 18258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ requireGolden)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Throws if a server did not return the stored outputs. */
function requireGolden(verdict, image) {
    if (verdict.passed)
        return;
    const [first] = verdict.differences;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DEPLOY_WRONG_RESPONSE',
        found: `different outputs for ${verdict.differences.length} of ${verdict.requests} golden requests from ${image}${first ? ` (${first.id}: ${first.reason})` : ''}`,
        expected: 'the outputs that are stored with the model',
        hint: 'Build the image again from the model artifact. The previous server is still running.',
    });
}


/***/ }),

/***/ 80990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qe: () => (/* binding */ openFetched),
  op: () => (/* binding */ openServedVersion),
  pp: () => (/* binding */ openVersion),
  X: () => (/* binding */ stableWorkload),
  GP: () => (/* binding */ versionEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/image/image-process.js
var image_process = __webpack_require__(55270);
// EXTERNAL MODULE: ./build/core/js/src/image/layout.js
var image_layout = __webpack_require__(13745);
// EXTERNAL MODULE: ./build/core/js/src/image/unpack-image.js
var unpack_image = __webpack_require__(72841);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/not-pushed.js
var not_pushed = __webpack_require__(90253);
// EXTERNAL MODULE: ./build/core/js/src/model/evaluable-model.js
var evaluable_model = __webpack_require__(87426);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment/model-folder.js

/** Returns the folder of the model that the image serves, on this machine. */
function modelFolderOf({ env }, image) {
    const folder = env['MODEL_DIR'];
    if (folder !== undefined)
        return folder;
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_NOT_RUNNABLE',
        found: `no MODEL_DIR in the environment of ${image}`,
        expected: 'an image of build-image',
        hint: 'Build the image with build-image.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/fetch-image.js + 1 modules
var fetch_image = __webpack_require__(83123);
// EXTERNAL MODULE: ./build/core/js/src/config/duration.js
var duration = __webpack_require__(46978);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
;// CONCATENATED MODULE: ./build/core/js/src/lineage/broken-link.js
const hints = {
    CHAIN_BROKEN_LINK: 'Run preprocess, train, evaluate-gate and build-image again, and deploy the image that they made. For an image of an earlier run, such as in a rollback, sign the images (docs/evidence.md) and set `deploy.trust`; to restore a service at once, set `deploy.allow-unverified: true`. If the artifacts are those of one run, something replaced one of them.',
    CHAIN_MISSING_LINK: 'Deploy in the run that evaluates the model and builds the image, or sign them (docs/evidence.md) and set `deploy.trust`. To deploy all the same, set `deploy.allow-unverified: true`.',
    CHAIN_UNTRUSTED_LINK: 'Build and sign the image in the workflow, or with the key, of `deploy.trust`, or correct `deploy.trust`: for releases, leave out its `ref`, because each runs for its own tag.',
    CHAIN_REJECTED_VERDICT: 'Read the report of the gate, and train a better model.',
    CHAIN_EXPIRED_VERDICT: 'Run the gate and build-image again, or raise `deploy.trust.max-age`.',
};
function brokenLink(link, code, found, expected) {
    return { link, code, found: `the link "${link}": ${found}`, expected, hint: hints[code] };
}
/** Returns a broken link if both values are known and differ. */
function unlessEqual(link, what, found, expected) {
    if (found === null || found === undefined || expected === null || expected === undefined)
        return [];
    return unlessAmong(link, what, found, [expected]);
}
/** Returns a broken link if the value is not among those expected. */
function unlessAmong(link, what, found, expected) {
    if (expected.includes(found))
        return [];
    return [brokenLink(link, 'CHAIN_BROKEN_LINK', `${what} is ${found}`, expected.join(' or '))];
}

// EXTERNAL MODULE: ./build/core/js/src/attestation/evidence.js
var evidence = __webpack_require__(70595);
;// CONCATENATED MODULE: ./build/core/js/src/lineage/verdict-link.js


/**
 * Checks that every verdict accepts this model on the test split of its dataset, and is not too old. The verdict on the
 * model before quantization is one on the model, since `quantize` compares both.
 */
function findBrokenVerdicts(evidence, demands, now) {
    const claims = claimsIn(evidence, demands);
    const { model, dataset, report } = evidence;
    const { model: origin } = model.manifest.parents;
    const models = origin === undefined ? [model.digest] : [model.digest, origin];
    const problems = claims.flatMap(({ source, about, accepted, testSplit, dataset: on, report: stated, at }) => [
        ...(about.some((digest) => models.includes(digest))
            ? []
            : unlessAmong('verdict', `the model in ${source}`, about.join(', '), models)),
        ...(accepted
            ? []
            : [
                brokenLink('verdict', 'CHAIN_REJECTED_VERDICT', `${source} rejects the model`, 'a verdict that accepts it'),
            ]),
        ...unlessEqual('verdict', `the test split in ${source}`, testSplit, dataset?.testSplit ?? report?.verdict.lineage.testSplit),
        ...(dataset === null
            ? unlessEqual('verdict', `the dataset in ${source}`, on, model.manifest.parents['dataset'])
            : []),
        ...unlessEqual('verdict', `the report in ${source}`, stated, report?.digest),
        ...ageProblems(source, at, demands.maxAge, now),
    ]);
    const counted = claims.filter(({ counts }) => counts);
    // The signature of a key contains no time.
    if (demands.maxAge !== null && counted.length > 0 && counted.every(({ at }) => at === null))
        problems.push(expired('a verdict of unknown age', demands.maxAge));
    if (!demands.verdict || counted.length > 0)
        return problems;
    const kind = demands.signed ? 'no verdict of a trusted signer' : 'no verdict of the gate';
    return [...problems, brokenLink('verdict', 'CHAIN_MISSING_LINK', kind, 'a verdict that accepts the model')];
}
function claimsIn({ report, lineage, provenance, testResult }, { signed }) {
    const claims = [];
    if (report !== null) {
        const { model, seeds, testSplit, dataset } = report.verdict.lineage;
        const about = [model, ...(seeds ?? [])];
        const { accepted } = report.verdict;
        claims.push({
            ...{ source: 'the report', about, accepted, testSplit, dataset },
            ...{ report: null, at: null, counts: !signed },
        });
    }
    const stated = lineage?.content.predicate.verdict ?? null;
    if (lineage !== null && stated !== null) {
        const built = provenance?.isTrusted ? provenance.content.predicate.runDetails.metadata.finishedOn : null;
        const finished = lineage.content.predicate.finishedOn ?? built;
        claims.push({
            source: lineage.file,
            about: [stated.evaluated],
            accepted: stated.accepted,
            testSplit: stated.testSplit,
            dataset: null,
            report: stated.report,
            at: lineage.signedAt ?? (finished === null ? null : new Date(finished)),
            counts: lineage.isTrusted,
        });
    }
    if (testResult !== null) {
        const { subjects: about, ...claimed } = (0,evidence/* claimsOf */.ds)(testResult.content);
        const { file, signedAt, isTrusted } = testResult;
        claims.push({ source: file, about, ...claimed, at: signedAt, counts: isTrusted });
    }
    return claims;
}
function ageProblems(source, at, maxAge, now) {
    if (maxAge === null || at === null || now.getTime() - at.getTime() <= maxAge)
        return [];
    return [expired(`${source} of ${at.toISOString()}`, maxAge)];
}
function expired(found, maxAge) {
    const expected = `a verdict that is at most ${maxAge / 3_600_000} hours old`;
    return brokenLink('verdict', 'CHAIN_EXPIRED_VERDICT', found, expected);
}

;// CONCATENATED MODULE: ./build/core/js/src/lineage/find-broken-links.js




/**
 * Checks the chain of an image link by link: every digest that two sources state must be equal, and what the demands
 * require must exist, signed by a trusted signer.
 * @returns the broken links in order of the chain; empty if it holds
 */
function findBrokenLinks(evidence, demands, now) {
    return [
        ...datasetLink(evidence),
        ...transformLink(evidence),
        ...commitLink(evidence, demands),
        ...trainingLink(evidence),
        ...modelLink(evidence, demands),
        ...findBrokenVerdicts(evidence, demands, now),
        ...imageLink(evidence, demands),
        ...unlessAmong('digest', 'the image that was named', evidence.image, evidence.running),
    ];
}
function datasetLink({ model, dataset, lineage }) {
    const { dataset: trainedOn } = model.manifest.parents;
    const stated = lineage?.content.predicate.dataset;
    return [
        ...unlessEqual('dataset', 'the dataset of the model', trainedOn, dataset?.digest),
        ...unlessEqual('dataset', `the dataset in ${lineage?.file ?? ''}`, stated, trainedOn),
    ];
}
function transformLink({ model, dataset, lineage }) {
    const stated = lineage?.content.predicate.transform;
    return [
        ...unlessEqual('transform', 'the transform in the image', model.transform, dataset?.transform),
        ...unlessEqual('transform', `the transform in ${lineage?.file ?? ''}`, stated, model.transform),
    ];
}
function commitLink({ commit, provenance }, { repository }) {
    if (provenance === null)
        return [];
    const { content, file } = provenance;
    const source = content.predicate.buildDefinition.resolvedDependencies.find(({ digest }) => digest.gitCommit !== undefined);
    const stated = source?.digest.gitCommit;
    const origin = source?.uri?.replace(/^git\+/, '').replace(/@[0-9a-f]+$/, '');
    return [
        ...unlessEqual('commit', `the commit in ${file}`, stated, commit),
        ...unlessEqual('commit', `the repository in ${file}`, origin, repository),
        ...(repository !== null && source === undefined
            ? [brokenLink('commit', 'CHAIN_MISSING_LINK', `no commit in ${file}`, `a commit of ${repository}`)]
            : []),
    ];
}
function trainingLink({ model, lineage }) {
    if (lineage === null)
        return [];
    const { madeFrom } = lineage.content.predicate;
    const { model: origin } = model.manifest.parents;
    return unlessAmong('training run', `the model that ${lineage.file} says it was made from`, madeFrom ?? 'none', [origin ?? 'none']);
}
function modelLink(evidence, { signed }) {
    const { model, artifact, lineage, provenance, modelSignature } = evidence;
    const built = provenance?.content.predicate.buildDefinition.resolvedDependencies.find(({ name }) => name === 'model');
    return [
        ...unlessEqual('model', 'the model in the artifact of the image', artifact?.model, model.digest),
        ...unlessEqual('model', `the model in ${lineage?.file ?? ''}`, lineage?.content.predicate.model, model.digest),
        ...unlessEqual('model', `the model in ${provenance?.file ?? ''}`, digestIn(built?.digest), model.digest),
        ...signedFiles(evidence),
        ...(signed && !modelSignature?.isTrusted ? [unsigned('model', 'model.sig')] : []),
    ];
}
/** Compares the signed files of the model with those in the image. */
function signedFiles({ model, modelSignature }) {
    if (modelSignature === null)
        return [];
    const { content, file } = modelSignature;
    const signed = new Map(content.predicate.resources.map(({ name, digest }) => [name, digest]));
    const files = [...model.manifest.files, { path: manifest/* manifestName */.vS, sha256: (0,artifacts_digest/* hexOf */.ZD)(model.digest) }];
    const other = files.find(({ path, sha256 }) => signed.get(path) !== sha256);
    if (other === undefined && signed.size === files.length)
        return [];
    return [
        brokenLink('model', 'CHAIN_BROKEN_LINK', `${file}, which signs another ${other?.path ?? 'set of files'}`, 'a signature of the files of the model in the image'),
    ];
}
function imageLink(evidence, { signed }) {
    const { image, artifact, lineage, provenance } = evidence;
    return [
        ...unlessEqual('image', 'the image in its artifact', artifact?.image, image),
        ...unlessEqual('image', `the image in ${lineage?.file ?? ''}`, lineage?.content.predicate.image, image),
        ...[lineage, provenance].flatMap((stated) => stated === null
            ? []
            : unlessAmong('image', `the image that was built`, image, subjectsOf(stated.content.subject))),
        ...(signed && !lineage?.isTrusted ? [unsigned('image', 'lineage.sigstore.json')] : []),
        ...(signed && !provenance?.isTrusted ? [unsigned('commit', 'provenance.sigstore.json')] : []),
    ];
}
function unsigned(link, file) {
    return brokenLink(link, 'CHAIN_MISSING_LINK', `no ${file} of a trusted signer`, 'signed evidence of the image');
}
function subjectsOf(subjects) {
    return subjects.flatMap(({ digest }) => digestIn(digest) ?? []);
}
function digestIn(digest) {
    return digest?.sha256 === undefined ? null : (0,artifacts_digest/* digestOfHex */.z9)(digest.sha256);
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifacts_artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/js/src/attestation/bundle.js
var attestation_bundle = __webpack_require__(43654);
// EXTERNAL MODULE: ./build/core/js/src/attestation/key-signer.js
var key_signer = __webpack_require__(35026);
// EXTERNAL MODULE: ./build/core/js/src/attestation/statement.js
var statement = __webpack_require__(86441);
;// CONCATENATED MODULE: ./build/core/js/src/attestation/envelope.js








/** Reads the statement of a Sigstore bundle, and verifies nothing. */
function openEnvelope(text, file) {
    return { statement: JSON.parse(envelopeIn(text, file).payload.toString('utf8')), signedAt: null };
}
/**
 * Reads the statement of a Sigstore bundle that a trusted signer signed.
 * @throws UserError for a signature that cannot be verified, and for another signer
 */
function verifyEnvelope(text, file, trusted) {
    const { statement } = openEnvelope(text, file);
    if (trusted.kind === 'key') {
        requireSignature(text, file, trusted.key);
        return { statement, signedAt: null };
    }
    const { signer, signedAt } = (0,attestation_bundle/* verifyWithRoots */.zv)((0,attestation_bundle/* parseBundle */.QN)(text, file), trusted.roots, file);
    const problems = (0,evidence/* signerProblems */.R1)(signer, trusted.signer);
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
    return { statement, signedAt };
}
function requireSignature(text, file, key) {
    const { payload, payloadType: type, signatures } = envelopeIn(text, file);
    const signed = core_dist.dsse.preAuthEncoding(type, payload);
    if (signatures.some(({ sig }) => (0,external_node_crypto_.verify)((0,key_signer/* hashOf */.q)(key) ?? 'sha256', signed, key, sig)))
        return;
    throw (0,attestation_bundle/* refused */.J5)(file, 'is not signed with the trusted key', 'a signature with the key of `deploy.trust.key`');
}
function envelopeIn(text, file) {
    const bundle = (0,attestation_bundle/* parseBundle */.QN)(text, file);
    if (!(0,dist.isBundleWithDsseEnvelope)(bundle) || bundle.content.dsseEnvelope.payloadType !== statement/* payloadType */.h)
        throw (0,attestation_bundle/* refused */.J5)(file, 'does not sign a statement', 'an in-toto statement');
    return bundle.content.dsseEnvelope;
}

// EXTERNAL MODULE: ./build/core/js/src/attestation/verdict-statements.js
var verdict_statements = __webpack_require__(56912);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/image/evidence/in-toto.js
var in_toto = __webpack_require__(52027);
// EXTERNAL MODULE: ./build/core/js/src/image/image-schema.js
var image_schema = __webpack_require__(23984);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/image/server-measurement.js

const positive = schemas/* number */.aig().positive();
/**
 * Schema of the measured needs of an image's server. The record of the run and the signed lineage contain them, and the image does
 * not, because no two measurements are equal.
 */
const serverMeasurementSchema = schemas/* looseObject */._H3({
    /** Threads of the measured server, each with its own copy of the model. */
    threads: schemas/* int */.Whr().positive(),
    /** Examples in a batch, up to `MAX_BATCH_SIZE` of the server. */
    batch: schemas/* int */.Whr().positive(),
    /** Highest resident memory of the process under load, in bytes. */
    peakMemory: schemas/* int */.Whr().positive(),
    /** Size of the largest example as JSON, in bytes. */
    exampleBytes: schemas/* int */.Whr().positive(),
    /** Processor time of one request with one example, in milliseconds. */
    processorMilliseconds: positive,
    /** Time until the response to one request with one example, without concurrent requests, in milliseconds. */
    latency: schemas/* looseObject */._H3({ median: positive, p99: positive }),
});
/** Schema of the record of a run that built an image, as far as it is about the server. */
const imageRunSchema = schemas/* looseObject */._H3({ server: serverMeasurementSchema.nullable() });

// EXTERNAL MODULE: ./build/core/js/src/image/reference.js
var image_reference = __webpack_require__(87654);
// EXTERNAL MODULE: ./build/core/js/src/image/oci.js
var oci = __webpack_require__(29298);
// EXTERNAL MODULE: ./build/core/js/src/image/registry/registry-errors.js
var registry_errors = __webpack_require__(86002);
// EXTERNAL MODULE: ./build/core/js/src/image/registry/registry-client.js + 9 modules
var registry_client = __webpack_require__(9273);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/read-referrers.js





const indexSchema = oci/* imageIndexSchema */.jl.extend({
    manifests: schemas/* array */.YOg(schemas/* looseObject */._H3({
        ...oci/* descriptorSchema */.TM.shape,
        artifactType: schemas/* string */.YjP().optional(),
        annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    })),
});
/** Limit of a file about an image, in bytes; signed statements are much smaller. */
const largestFile = 4 * 1024 * 1024;
/**
 * Reads the files of a type that are attached to an image: those that the referrers API lists, or the index under the tag
 * for registries without it (OCI distribution specification 1.1). Those that cannot be read are left out.
 */
async function readReferrers(repository, subject, artifactType, options) {
    const client = await registry_client/* RegistryClient */.b.open(repository, 'pull', options);
    try {
        const listed = await listReferrers(client, subject);
        const files = [];
        for (const entry of listed) {
            if (entry.artifactType !== artifactType || entry.size > largestFile)
                continue;
            const manifest = oci/* imageManifestSchema */.gT.safeParse(parsed(await getText(client, `manifests/${entry.digest}`, entry.digest)));
            const [layer] = manifest.data?.layers ?? [];
            if (layer === undefined || layer.size > largestFile)
                continue;
            const text = await getText(client, `blobs/${layer.digest}`, layer.digest);
            if (text === null)
                continue;
            files.push({ annotations: entry.annotations ?? {}, text });
        }
        return files;
    }
    finally {
        await client.close();
    }
}
async function listReferrers(client, subject) {
    for (const path of [`referrers/${subject}`, `manifests/${subject.replace(':', '-')}`]) {
        const index = await client.retrying(async () => {
            const headers = { accept: oci/* mediaTypes */.Ib.index };
            const response = await client.request(client.url(path), { headers }, [200, 404]);
            if (response.status === 200)
                return indexSchema.safeParse(parsed(await response.text())).data ?? null;
            await response.body?.cancel();
            return null;
        });
        if (index !== null && index.manifests.length > 0)
            return index.manifests;
    }
    return [];
}
/** Returns a text by its digest; null if the registry lists it but does not have it. */
async function getText(client, path, digest) {
    const text = await client.retrying(async () => {
        const headers = { accept: `${oci/* mediaTypes */.Ib.manifest}, */*` };
        const response = await client.request(client.url(path), { headers }, [200, 404]);
        if (response.status === 200)
            return response.text();
        await response.body?.cancel();
        return null;
    });
    if (text !== null && (0,artifacts_digest/* digestOf */.ol)(text) !== digest)
        throw (0,registry_errors/* alteredContent */.nA)(digest, 'other bytes');
    return text;
}
/** Returns the value of a JSON text; undefined for another text, because anyone with push access can attach files. */
function parsed(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/core/js/src/lineage/statements.js




const digestSet = schemas/* looseObject */._H3({
    sha256: schemas/* string */.YjP().regex(artifacts_digest/* sha256Pattern */.G4).optional(),
    gitCommit: manifest/* commitSchema */.lN.optional(),
});
const subject = schemas/* array */.YOg(schemas/* looseObject */._H3({ digest: digestSet })).min(1);
/** Statement about the lineage of an image, which `build-image` signs. */
const lineageStatementSchema = schemas/* looseObject */._H3({
    subject,
    predicate: schemas/* looseObject */._H3({
        image: manifest/* digestSchema */.er.optional(),
        model: manifest/* digestSchema */.er,
        madeFrom: manifest/* digestSchema */.er.optional(),
        transform: manifest/* digestSchema */.er.optional(),
        dataset: manifest/* digestSchema */.er.nullable(),
        verdict: schemas/* looseObject */._H3({
            report: manifest/* digestSchema */.er,
            outcome: schemas/* string */.YjP(),
            accepted: schemas/* boolean */.zMY(),
            evaluated: manifest/* digestSchema */.er,
            testSplit: manifest/* digestSchema */.er,
        })
            .nullable(),
        // No link of the chain.
        server: serverMeasurementSchema.optional().catch(undefined),
        // Versions before 1.1 did not state it.
        finishedOn: iso/* datetime */.w$().optional(),
    }),
});
/** SLSA provenance of an image. */
const provenanceStatementSchema = schemas/* looseObject */._H3({
    subject,
    predicate: schemas/* looseObject */._H3({
        buildDefinition: schemas/* looseObject */._H3({
            resolvedDependencies: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP().optional(), uri: schemas/* string */.YjP().optional(), digest: digestSet })),
        }),
        runDetails: schemas/* looseObject */._H3({ metadata: schemas/* looseObject */._H3({ finishedOn: iso/* datetime */.w$() }) }),
    }),
});
/** OpenSSF Model Signing statement about the files of a model. */
const modelSignatureSchema = schemas/* looseObject */._H3({
    predicate: schemas/* looseObject */._H3({
        resources: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), digest: schemas/* string */.YjP() })),
    }),
});

// EXTERNAL MODULE: ./build/core/js/src/stages/image/attach-evidence.js + 3 modules
var attach_evidence = __webpack_require__(12623);
// EXTERNAL MODULE: ./build/core/js/src/stages/image/attest-image.js
var attest_image = __webpack_require__(16650);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/image/model-evidence.js + 5 modules
var model_evidence = __webpack_require__(90486);
// EXTERNAL MODULE: ./build/core/js/src/stages/image/registry-options.js
var registry_options = __webpack_require__(23715);
;// CONCATENATED MODULE: ./build/core/js/src/stages/chain/collect-chain.js

























/** Reads all evidence about an image: the artifacts of this run, and the files that are attached to it in its registry. */
async function collectChain(context, image, trusted) {
    const { model } = image;
    const named = await nameImage(context, image);
    const bundles = [...named.bundles, ...(await verdictBundle(context))];
    const untrusted = [];
    const read = (link, name, schema, finishedOn = () => undefined) => {
        const { stated, problem } = readStatements(link, name, schema, bundles, trusted);
        if (problem !== null)
            untrusted.push(problem);
        return newestOf(stated, finishedOn);
    };
    // Untrusted links are reported in this order.
    const provenance = read('commit', attest_image/* signedFiles */.A.provenance, provenanceStatementSchema, ({ predicate }) => predicate.runDetails.metadata.finishedOn);
    const lineage = read('image', attest_image/* signedFiles */.A.lineage, lineageStatementSchema, ({ predicate }) => predicate.finishedOn);
    const report = await present(context, 'report', (name) => (0,model_evidence/* readReport */.tL)(context, name));
    return {
        evidence: {
            image: named.digest,
            running: named.running,
            commit: named.commit,
            model: { ...model, transform: (0,artifacts_digest/* digestOfJson */.Qs)(model.details.transform) },
            artifact: named.artifact,
            dataset: await readDataset(context),
            report,
            provenance,
            lineage,
            modelSignature: read('model', attest_image/* signedFiles */.A.modelSignature, modelSignatureSchema),
            testResult: read('verdict', verdict_statements/* bundleNames */.pT.testResult, statement/* statementSchema */.t),
        },
        untrusted,
        measured: lineage?.content.predicate.server ?? named.measured,
    };
}
async function nameImage(context, { reference, layout }) {
    const { descriptor, config } = await (0,image_layout/* readLayout */.T4)(layout);
    const commit = config.config?.Labels?.['org.opencontainers.image.revision'] ?? null;
    if (reference.includes('@sha256:')) {
        const { digest, ...repository } = (0,image_reference/* parseReference */.F2)(reference);
        if (digest === null)
            throw new Error('a reference with a digest has one');
        // The pull verified every byte against this digest.
        const running = [digest];
        const bundles = await attached(context, repository, digest);
        const measured = await measuredByRun(context, digest);
        return { digest, running, commit, artifact: null, bundles, measured };
    }
    const folder = await (0,stages_context/* locateArtifact */.rd)(context, reference);
    const { details, manifest } = await (0,artifacts_artifact/* openArtifact */.HI)(folder, 'image', image_schema/* imageDetailsSchema */.RT);
    const artifact = { image: details.image, model: manifest.parents['model'] ?? null };
    const running = details.pushed
        ? [details.image]
        : [descriptor.digest, (await (0,image_layout/* readManifests */.PX)(layout)).root.digest];
    const own = await signedWith(context, reference);
    const bundles = own.length > 0 || !details.pushed
        ? own
        : await attached(context, (0,image_reference/* parseRepository */.SU)(details.name), details.image);
    const measured = await measuredIn(folder);
    return { digest: details.image, running, commit, artifact, bundles, measured };
}
/** Returns the measured needs of the server of an image that this run built and pushed, so that a promoted version keeps its resources. */
function measuredByRun(context, digest) {
    return present(context, 'image', async (name) => {
        const folder = await (0,stages_context/* locateArtifact */.rd)(context, name);
        const { details } = await (0,artifacts_artifact/* openArtifact */.HI)(folder, 'image', image_schema/* imageDetailsSchema */.RT);
        return details.image === digest ? measuredIn(folder) : null;
    });
}
/** Returns the measured needs of the server from the record of the run, which no digest covers; null without them. */
async function measuredIn(folder) {
    if ((await (0,file_kind/* fileKind */.h)((0,external_node_path_.join)(folder, manifest/* runRecordName */.AF))) !== 'file')
        return null;
    return imageRunSchema.safeParse(await (0,artifacts_artifact/* readRunRecord */.lR)(folder)).data?.server ?? null;
}
/** Reads the signed files beside the artifact of an image. */
async function signedWith(context, reference) {
    const beside = `${reference.replace(/\/$/, '')}-attestation`;
    const folder = reference.includes('/')
        ? (await (0,file_kind/* fileKind */.h)(beside)) === 'folder'
            ? beside
            : null
        : await present(context, beside, (name) => (0,stages_context/* locateArtifact */.rd)(context, name));
    return folder === null ? [] : readBundles(folder, Object.values(attest_image/* signedFiles */.A));
}
function verdictBundle(context) {
    return present(context, 'report-attestation', (name) => (0,stages_context/* locateArtifact */.rd)(context, name)).then((folder) => folder === null ? [] : readBundles(folder, [verdict_statements/* bundleNames */.pT.testResult]));
}
async function readBundles(folder, names) {
    const bundles = [];
    for (const name of names)
        if ((await (0,file_kind/* fileKind */.h)((0,external_node_path_.join)(folder, name))) === 'file')
            bundles.push({ name: (0,external_node_path_.basename)(name), text: await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8') });
    return bundles;
}
/** Reads the signed files that are attached to an image in its registry. */
async function attached(context, repository, image) {
    const files = await readReferrers(repository, image, attach_evidence/* bundleType */.$, await (0,registry_options/* registryOptions */._)(context));
    return files.flatMap(({ annotations, text }) => {
        const type = annotations['dev.sigstore.bundle.predicateType'];
        const kind = ['provenance', 'lineage', 'modelSignature'].find((each) => in_toto/* predicateTypes */.ZR[each] === type);
        return kind === undefined ? [] : [{ name: attest_image/* signedFiles */.A[kind], text }];
    });
}
/** Returns the statements of a name that a trusted signer signed, or the reason why none can be trusted. */
function readStatements(link, name, schema, bundles, trusted) {
    const stated = [];
    let problem = null;
    for (const { text } of bundles.filter((bundle) => bundle.name === name)) {
        try {
            const { statement, signedAt } = trusted ? verifyEnvelope(text, name, trusted) : openEnvelope(text, name);
            stated.push({ file: name, content: schema.parse(statement), isTrusted: trusted !== null, signedAt });
        }
        catch (error) {
            const expected = expectationOf(error) ?? (trusted ? 'evidence that a trusted signer signed' : 'a signed statement');
            problem = brokenLink(link, 'CHAIN_UNTRUSTED_LINK', reasonOf(error), expected);
        }
    }
    return { stated, problem: stated.length > 0 ? null : problem };
}
/**
 * Returns the statement with the latest time, because an image that was built again, perhaps with another verdict, has the same digest and
 * the evidence of each build.
 */
function newestOf(stated, finishedOn) {
    return (0,d3_array/* greatest */.Kf)(stated, ({ signedAt, content }) => new Date(finishedOn(content) ?? signedAt ?? 0)) ?? null;
}
function reasonOf(error) {
    return error instanceof user_error/* UserError */.yo ? error.problems.map(({ found }) => found).join(', ') : (0,user_error/* messageOf */.bD)(error);
}
/** Returns the expected content of a statement by a trusted signer; null for an error without an expectation. */
function expectationOf(error) {
    return error instanceof user_error/* UserError */.yo ? error.problems.map(({ expected }) => expected).join(', ') : null;
}
/** Reads the dataset of a terminal. On GitHub, its digest in the report and the model suffices, without a download. */
async function readDataset(context) {
    if ((context.host.revision?.url ?? null) !== null)
        return null;
    return present(context, 'dataset', async (name) => {
        const dataset = await (0,dataset_dataset/* openDataset */.Jp)(await (0,stages_context/* locateArtifact */.rd)(context, name));
        return {
            digest: dataset.digest,
            testSplit: (0,dataset_dataset/* digestOfSplit */.us)(dataset, 'test'),
            transform: (0,artifacts_digest/* digestOfJson */.Qs)(dataset.details.transform),
        };
    });
}
/** Reads an artifact of this run; returns null if no artifact has this name. */
async function present({ host }, name, read) {
    return (await host.artifacts.namesLike(name)).includes(name) ? read(name) : null;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/chain/trusted-signer.js
var trusted_signer = __webpack_require__(80279);
;// CONCATENATED MODULE: ./build/core/js/src/stages/chain/require-chain.js





/**
 * Verifies the chain dataset → transform → commit → training run → model → verdict → image → digest before anything changes.
 * @throws UserError with every broken link, unless `deploy.allow-unverified` is set
 */
async function requireChain(context, image) {
    const { host, pipeline } = context;
    const { trust, target, 'allow-unverified': isAllowed } = pipeline.deploy;
    const signer = trust === undefined ? null : await (0,trusted_signer/* trustedSigner */.wg)(context, trust);
    const { evidence, untrusted, measured } = await collectChain(context, image, signer);
    const demands = {
        signed: signer !== null,
        // A local deployment without trust is for trying and testing.
        verdict: signer !== null || target === 'kubernetes',
        repository: signer?.kind === 'workflow' ? signer.signer.repository : null,
        maxAge: trust?.['max-age'] === undefined ? null : (0,duration/* durationMilliseconds */.Vp)(trust['max-age']),
    };
    if (measured === null && needsMeasurement(pipeline.deploy))
        host.log.info('The image has no measured memory and processor time, so its server gets the default requests and limits: see `deploy.resources`.');
    const broken = firstOfEach([...untrusted, ...findBrokenLinks(evidence, demands, new Date())]);
    const verdict = evidence.report?.digest ?? evidence.lineage?.content.predicate.verdict?.report ?? null;
    if (broken.length === 0) {
        host.log.info(`Verified the chain from the dataset to ${evidence.image}: ${signer === null ? 'equal digests' : 'equal digests, and each signature'}`);
        if (evidence.report === null && evidence.lineage?.content.predicate.verdict == null)
            host.log.info('No gate has evaluated this model: run `evaluate-gate` before `build-image`.');
        return { unverified: [], verdict, measured };
    }
    if (!isAllowed)
        throw new user_error/* UserError */.yo(broken.map(({ code, found, expected, hint }) => ({ code, found, expected, hint })));
    const unverified = broken.map(({ found, expected }) => `${found}; expected ${expected}`);
    for (const text of unverified)
        host.log.warning(`Deploying although a link of the chain is not verified: ${text}`);
    const isVerdictBroken = broken.some(({ link }) => link === 'verdict');
    return { unverified, verdict: isVerdictBroken ? null : verdict, measured };
}
/** Returns true if the resources of the server depend on its measurement. */
function needsMeasurement(settings) {
    if (settings.target !== 'kubernetes')
        return false;
    const { cpu, memory } = settings.resources;
    return cpu === undefined || memory === undefined;
}
/**
 * Keeps the first problem of each link and code, because one fault appears in several sources. Evidence that cannot be trusted
 * is missing too, which needs no second problem.
 */
function firstOfEach(broken) {
    const untrusted = new Set(broken.filter(({ code }) => code === 'CHAIN_UNTRUSTED_LINK').map(({ link }) => link));
    const first = new Map();
    for (const each of broken) {
        if (each.code === 'CHAIN_MISSING_LINK' && untrusted.has(each.link))
            continue;
        const key = `${each.link} ${each.code}`;
        if (!first.has(key))
            first.set(key, each);
    }
    return [...first.values()];
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/deployment/served-version.js









/**
 * Fetches the image, opens its model, and verifies the chain to it.
 * @throws UserError with every broken link, unless `deploy.allow-unverified` is set
 */
async function openVersion(context, name) {
    return openFetched(context, name, await (0,fetch_image/* fetchImage */.a)(context, name));
}
/**
 * Fetches an image for a cluster and opens its model.
 * @throws UserError for an image that is not in a registry, which a cluster cannot pull
 */
async function openServedVersion(context, name) {
    const fetched = await (0,fetch_image/* fetchImage */.a)(context, name);
    const { reference } = fetched;
    if (reference === null)
        throw (0,not_pushed/* notPushed */.v)(name);
    return { ...(await openFetched(context, name, fetched)), reference };
}
/**
 * Unpacks a fetched image, opens its model, and verifies the chain to it.
 * @param rootOf returns the folder for the files of the image
 * @param unpack unpacks the files into that folder
 */
async function openFetched(context, name, { layout, reference }, rootOf = () => (0,external_node_path_.join)(context.workspace, 'image-files'), unpack = unpack_image/* unpackImage */.m) {
    const { descriptor } = await (0,image_layout/* readLayout */.T4)(layout);
    const image = descriptor.digest;
    const root = rootOf(image);
    const program = await (0,image_process/* processOf */.h)(root, await unpack(layout, root));
    const model = await (0,evaluable_model/* openEvaluableModel */.hp)(modelFolderOf(program, image));
    const chain = await requireChain(context, { reference: name, layout, model });
    return { image, reference, model, program, root, ...chain };
}
/** Returns the digests behind a version by their names. `source-model` is the model that it was quantized or fine-tuned from. */
function versionEvidence({ model, verdict, }) {
    const { model: source, ...others } = model.manifest.parents;
    return {
        model: model.digest,
        ...(source === undefined ? {} : { 'source-model': source }),
        ...others,
        ...(verdict === null ? {} : { verdict }),
    };
}
/** Returns the stable version of the pipeline's server in a cluster. */
function stableWorkload({ pipeline }, settings, { reference, model, verdict, measured, }) {
    return {
        pipeline: pipeline.name,
        variant: 'stable',
        image: reference,
        model: { name: model.details.name, digest: model.digest },
        evidence: versionEvidence({ model, verdict }),
        measured,
        settings,
        replicas: null,
    };
}


/***/ })

};
