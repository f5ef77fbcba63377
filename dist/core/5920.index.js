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


/***/ })

};
