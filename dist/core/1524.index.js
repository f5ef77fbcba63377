export const id = 1524;
export const ids = [1524];
export const modules = {

/***/ 91832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ boundedAgent)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);

/** Milliseconds in which a connection, and a tunnel through a proxy, must be established. */
const connectLimit = 15_000;
/** Milliseconds without any byte after which a connection counts as broken. */
const idleLimit = 60_000;
/**
 * Returns connections that honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and end when a server or a proxy stays silent. The default of the
 * library is five minutes.
 */
function boundedAgent({ ca, connect = connectLimit, idle = idleLimit, response = idle, } = {}) {
    const limits = { headersTimeout: response, bodyTimeout: idle };
    const tls = { timeout: connect, ...(ca && { ca }) };
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .EnvHttpProxyAgent */ .J2({
        ...limits,
        connectTimeout: connect,
        connect: tls,
        requestTls: tls,
        // The limits above do not apply to the request that opens a tunnel.
        clientFactory: (origin, options) => new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...options, headersTimeout: connect }),
    });
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
/* harmony import */ var _bounded_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91832);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98766);






/** Failures of a connection after which another attempt can succeed: those of the library's default, and silent servers. */
const errorCodes = [
    'ECONNRESET',
    'ECONNREFUSED',
    'ENOTFOUND',
    'ENETDOWN',
    'ENETUNREACH',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'EPIPE',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
];
/**
 * Downloads a URL to a file. Honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, follows redirects, and resumes after server
 * and connection failures. Throws if the download fails; the file may then contain a part of it.
 * @returns the SHA-256 of the content, in hexadecimal digits
 */
async function fetchToFile(url, file, { mostBytes = Infinity, ...limits } = {}) {
    let bytes = 0;
    const agent = (0,_bounded_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedAgent */ .x)(limits);
    const dispatcher = agent.compose(undici__WEBPACK_IMPORTED_MODULE_3__/* .interceptors */ .dY.retry({
        maxRetries: _http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .attempts */ .r2 - 1,
        minTimeout: _http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .firstPauseMs */ .vx,
        maxTimeout: _http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .longestPauseMs */ .Xh,
        errorCodes,
    }), undici__WEBPACK_IMPORTED_MODULE_3__/* .interceptors */ .dY.redirect({ maxRedirections: 5 }));
    try {
        const { statusCode, body } = await (0,undici__WEBPACK_IMPORTED_MODULE_3__/* .request */ .Em)(url, { dispatcher });
        if (statusCode !== 200)
            throw new Error(`the server returned HTTP ${statusCode}`);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, async function* (chunks) {
            for await (const chunk of chunks) {
                bytes += chunk.length;
                if (bytes > mostBytes)
                    throw new Error(`received more than ${mostBytes} bytes`);
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
