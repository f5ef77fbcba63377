export const id = 5920;
export const ids = [5920];
export const modules = {

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


/***/ }),

/***/ 85920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadObject: () => (/* binding */ downloadObject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46752);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _files_http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98766);
/* harmony import */ var _explain_store_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64072);






/**
 * Streams an object to a file. A connection that breaks is resumed where it ended, as long as the object stays the same.
 * @returns the SHA-256 of the content, in hexadecimal digits
 */
async function downloadObject(store, object, path, address) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w');
    try {
        let bytes = 0;
        const receive = async () => {
            const begin = bytes;
            const failure = await readUntilBroken(await store.open(object, begin), async (chunk) => {
                bytes += chunk.length;
                if (bytes > object.size)
                    throw (0,_explain_store_error_js__WEBPACK_IMPORTED_MODULE_5__/* .changedObject */ .us)(address);
                hash.update(chunk);
                await file.writeFile(chunk);
            });
            // Attempts are counted anew after progress.
            if (bytes === begin)
                throw new _files_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .TemporaryFailure */ .uT(failure ?? 'no content', null);
        };
        while (bytes < object.size)
            await (0,_files_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retrying */ .R$)(receive, new AbortController().signal);
        return hash.digest('hex');
    }
    finally {
        await file.close();
    }
}
/** Returns the reason why the connection broke; null at the end of the content. Throws all other errors. */
async function readUntilBroken(body, onChunk) {
    try {
        const chunks = body;
        for await (const chunk of chunks)
            await onChunk(chunk);
        return null;
    }
    catch (error) {
        if (isBroken(error))
            return (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
        throw error;
    }
}
function isBroken(error) {
    return (error instanceof undici__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .sO.SocketError ||
        error instanceof undici__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .sO.BodyTimeoutError ||
        error instanceof undici__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .sO.ResponseContentLengthMismatchError ||
        (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ECONNRESET') ||
        (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ETIMEDOUT') ||
        (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'EPIPE'));
}


/***/ }),

/***/ 64072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ explainStoreError),
/* harmony export */   S8: () => (/* binding */ explainCredentialsError),
/* harmony export */   us: () => (/* binding */ changedObject)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93111);


/** Returns the error of a request to a store as a UserError. It contains no part of a signature. */
function explainStoreError(thrown, { address, credentials }) {
    if (thrown instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return thrown;
    const { status, reason } = describeError(thrown);
    switch (status) {
        case 404:
            return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                code: 'DATA_SOURCE_NOT_FOUND',
                found: `no object for the source "${address}" (${reason})`,
                expected: 'a bucket and a key, a folder or a pattern that exist in the store',
                hint: 'Correct the address, or set `endpoint` and `region` to those of the store.',
            }, { cause: thrown });
        case 412:
            return changedObject(address);
        case 400:
        case 401:
        case 403:
            return accessDenied(address, credentials, reason, thrown);
        default:
            return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                code: 'DATA_DOWNLOAD_FAILED',
                found: `no way to read ${address} (${reason})`,
                expected: 'a store that responds',
                hint: 'Check `endpoint`, and that this machine reaches it (HTTPS_PROXY if there is a proxy).',
            }, { cause: thrown });
    }
}
/** Returns the error of credentials that cannot be used, such as an identity token that the token service rejects. */
function explainCredentialsError(thrown, address) {
    return accessDenied(address, 'found', describeError(thrown).reason, thrown);
}
function changedObject(address) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_SOURCE_CHANGED',
        found: `${address}, which changed after it was listed`,
        expected: 'an object that stays the same',
        hint: 'Run the step again when no other process writes to the bucket.',
    });
}
const denialHints = {
    found: 'Check the credentials and their time limit, and that they allow `s3:GetObject`, and `s3:ListBucket` for folders and patterns.',
    absent: 'No credentials were found, so the request was not signed. Set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or use the action `aws-actions/configure-aws-credentials` before this step.',
    withheld: 'Requests for a pull request from a fork are never signed. Make the objects public, or run the workflow on a branch of the repository itself.',
};
function accessDenied(address, credentials, reason, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_ACCESS_DENIED',
        found: `no access to ${address} (${reason})`,
        expected: 'credentials that may read it',
        hint: denialHints[credentials],
    }, { cause });
}
function describeError(thrown) {
    const status = statusOf(thrown);
    const name = thrown instanceof Error ? (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(thrown.name) : '';
    // The code is enough: the message of a rejected signature could quote parts of the request.
    if (status !== undefined)
        return {
            status,
            reason: /^(?!Unknown)[A-Z]\w+$/.test(name) ? `HTTP ${status}, ${name}` : `HTTP ${status}`,
        };
    return { status, reason: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)) };
}
function statusOf(thrown) {
    if (!(thrown instanceof Error) || !('$metadata' in thrown))
        return undefined;
    const { $metadata: metadata } = thrown;
    return typeof metadata === 'object' &&
        metadata !== null &&
        'httpStatusCode' in metadata &&
        typeof metadata.httpStatusCode === 'number'
        ? metadata.httpStatusCode
        : undefined;
}


/***/ })

};
