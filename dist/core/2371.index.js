export const id = 2371;
export const ids = [2371];
export const modules = {

/***/ 12371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signStatement: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15179);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44181);
/* harmony import */ var _files_http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98766);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86441);





const patience = { timeout: 15_000, retry: { retries: _files_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .attempts */ .r2 - 1, minTimeout: _files_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .firstPauseMs */ .vx } };
/** Audience of a token for Sigstore. */
const audience = 'sigstore';
/**
 * Signs a statement with a key that is used once. Its certificate names the workflow.
 * @param tokenFor returns an OIDC token of the workflow for an audience
 * @returns a Sigstore bundle as JSON text
 * @throws if Sigstore or the token cannot be reached
 */
async function signStatement(statement, { fulcio, rekor, timestamp }, tokenFor) {
    const signer = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .FulcioSigner */ .$o({
        ...patience,
        fulcioBaseURL: fulcio,
        identityProvider: { getToken: () => tokenFor(audience) },
    });
    const witnesses = [
        ...(rekor === null
            ? []
            : [
                new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .RekorWitness */ .fU({
                    ...patience,
                    rekorBaseURL: rekor,
                    entryType: 'intoto',
                    fetchOnConflict: true,
                }),
            ]),
        ...(timestamp === null ? [] : [new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .TSAWitness */ .gs({ ...patience, tsaBaseURL: timestamp })]),
    ];
    const builder = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .DSSEBundleBuilder */ .VV({ signer, witnesses });
    const bundle = await builder.create({ data: Buffer.from((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(statement)), type: _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadType */ .h });
    return JSON.stringify((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(bundle));
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
