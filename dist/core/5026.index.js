export const id = 5026;
export const ids = [5026];
export const modules = {

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


/***/ })

};
