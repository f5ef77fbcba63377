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
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86441);




const patience = { timeout: 15_000, retry: { retries: 2, minTimeout: 500 } };
/** Who a token for Sigstore is made for. */
const audience = 'sigstore';
/**
 * Signs a statement with a key that exists for this one signature, whose certificate says which workflow it belongs to.
 * @param tokenFor gives an OIDC token of the workflow for an audience
 * @returns a Sigstore bundle as JSON text
 * @throws when Sigstore or the token cannot be reached
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
    const bundle = await builder.create({ data: Buffer.from((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(statement)), type: _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .payloadType */ .h });
    return JSON.stringify((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(bundle));
}


/***/ })

};
