export const id = 4752;
export const ids = [4752];
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

/***/ 98766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   Xh: () => (/* binding */ longestPauseMs),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   r2: () => (/* binding */ attempts),
/* harmony export */   uT: () => (/* binding */ TemporaryFailure),
/* harmony export */   vx: () => (/* binding */ firstPauseMs)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Greatest number of attempts of an HTTP request, for any server. */
const attempts = 4;
/** Pause before the second attempt; each further pause is twice as long. */
const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** A retryable failure: HTTP 429, 5xx, or a dropped connection. */
class TemporaryFailure extends Error {
    name = 'TemporaryFailure';
    /** Pause that the server requests, in milliseconds; null if it requests none. */
    pauseMs;
    /** Status of the response; null for a dropped connection. */
    status;
    constructor(message, pauseMs, options = {}) {
        super(message, options);
        this.pauseMs = pauseMs;
        this.status = options.status ?? null;
    }
}
/**
 * Repeats an HTTP exchange, with growing pauses, while it throws a temporary failure.
 * @throws TemporaryFailure of the last attempt
 */
async function retrying(exchange, signal) {
    for (let attempt = 1;; attempt++)
        try {
            return await exchange();
        }
        catch (error) {
            if (!(error instanceof TemporaryFailure) || attempt === attempts)
                throw error;
            const growing = firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(error.pauseMs ?? growing, longestPauseMs), undefined, { signal });
        }
}
function isTemporary(status) {
    return status === 429 || status >= 500;
}
/** Returns the pause in the Retry-After header, a number of seconds or a date, in milliseconds; null without one. */
function retryAfterMs({ headers }) {
    const value = headers.get('retry-after');
    if (value === null || value.trim() === '')
        return null;
    const ms = /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(ms) ? Math.max(0, ms) : null;
}


/***/ })

};
