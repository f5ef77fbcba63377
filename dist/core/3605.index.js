export const id = 3605;
export const ids = [3605,1524];
export const modules = {

/***/ 13605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchFromMirror: () => (/* binding */ fetchFromMirror)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _files_http_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81524);
/* harmony import */ var _package_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98098);




/** Fetches a wheel that lies under its own name below `url`. Throws UserError when it is not there or another file. */
async function fetchFromMirror(url, wheel, folder) {
    const address = new URL(url);
    address.pathname = `${address.pathname.replace(/\/$/, '')}/${wheel.file}`;
    const sha256 = await (0,_files_http_file_js__WEBPACK_IMPORTED_MODULE_2__.fetchToFile)(address.href, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, wheel.file)).catch((error) => {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOSPC') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'EDQUOT'))
            throw error;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'ENGINE_DOWNLOAD_FAILED',
            found: `no way to fetch ${wheel.file} from ${address.host} (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`,
            expected: "all wheels of the runtime at 'runtime-url', each under its own name",
            hint: 'Check the address, that this machine reaches it (HTTPS_PROXY where there is a proxy), and that the mirror holds this file; docs/engine.md tells how one is filled.',
        }, { cause: error });
    });
    if (sha256 !== wheel.sha256)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_package_client_js__WEBPACK_IMPORTED_MODULE_3__/* .otherHashMistake */ .XI)(wheel));
}


/***/ }),

/***/ 81524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchToFile: () => (/* binding */ fetchToFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46752);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98766);





/**
 * Streams what lies at an address to a file; honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, follows redirects, tries again
 * when the server or the line fails, and then goes on where it stopped. Throws when it cannot be had; what came so far
 * may then lie in the file.
 * @param mostBytes more than this is an error, before it lies on the disk
 * @returns the sha256 of what came, in hexadecimal digits.
 */
async function fetchToFile(url, file, mostBytes = Infinity) {
    let bytes = 0;
    const agent = new undici__WEBPACK_IMPORTED_MODULE_3__/* .EnvHttpProxyAgent */ .J2();
    const dispatcher = agent.compose(undici__WEBPACK_IMPORTED_MODULE_3__/* .interceptors */ .dY.retry({
        maxRetries: _http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .attempts */ .r2 - 1,
        minTimeout: _http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .firstPauseMs */ .vx,
        maxTimeout: _http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .longestPauseMs */ .Xh,
    }), undici__WEBPACK_IMPORTED_MODULE_3__/* .interceptors */ .dY.redirect({ maxRedirections: 5 }));
    try {
        const { statusCode, body } = await (0,undici__WEBPACK_IMPORTED_MODULE_3__/* .request */ .Em)(url, { dispatcher });
        if (statusCode !== 200)
            throw new Error(`the server answered ${statusCode}`);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, async function* (chunks) {
            for await (const chunk of chunks) {
                bytes += chunk.length;
                if (bytes > mostBytes)
                    throw new Error(`more than ${mostBytes} bytes came`);
                hash.update(chunk);
                yield chunk;
            }
        }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file));
        return hash.digest('hex');
    }
    finally {
        await agent.destroy();
    }
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

/** How often an HTTP request is sent at most, whatever the server. */
const attempts = 4;
/** The second pause is twice as long, and so on. */
const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** A failure that a later attempt may not have: 429, 5xx or a broken connection. */
class TemporaryFailure extends Error {
    name = 'TemporaryFailure';
    /** As long as the server asks to wait; null where it does not say. */
    pauseMs;
    constructor(message, pauseMs, options) {
        super(message, options);
        this.pauseMs = pauseMs;
    }
}
/**
 * Runs an exchange again, with growing pauses, while it throws a temporary failure.
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
/** Returns the pause that a response asks for, in milliseconds; null for none. */
function retryAfterMs({ headers }) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    return Number.isFinite(seconds) ? seconds * 1000 : null;
}


/***/ })

};
