export const id = 895;
export const ids = [895];
export const modules = {

/***/ 80895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createApi: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86856);
/* harmony import */ var bottleneck__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62203);
/* harmony import */ var _files_http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98766);





const retriesOfRateLimits = 2;
const longestWaitSeconds = 120;
/** A server that does not respond is retried like one that cannot be reached. */
const longestRequestMs = 30_000;
/** Statuses that another attempt does not change; the throttling plugin waits after 429 and 403. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451];
/** Ends each attempt of a request in time. A release asset, which may be large, has no limit. */
function limitTime(octokit) {
    octokit.hook.wrap('request', (request, options) => {
        // All hooks share the options, and ignore others that one passes on.
        if (options.headers.accept !== 'application/octet-stream')
            Object.assign(options.request, { signal: AbortSignal.timeout(longestRequestMs) });
        return request(options);
    });
}
/**
 * Writes run one after another, but without the plugin's pause of one to three seconds each, because a step writes only a
 * few times.
 */
const writes = new bottleneck__WEBPACK_IMPORTED_MODULE_1__.Group({ maxConcurrent: 1 });
/**
 * Returns a client of GitHub's REST API that uses the runner's proxy. Server errors, requests without a response and rate
 * limits are retried after a pause; rate limits are logged.
 */
function createApi(token, apiUrl, log) {
    const mayWait = (what) => (seconds, _options, _api, retries) => {
        const again = retries < retriesOfRateLimits && seconds <= longestWaitSeconds;
        log.warning(`GitHub's ${what} is reached; ${again ? `trying again in ${seconds} s` : 'giving up'}.`);
        return again;
    };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        retry: { retries: _files_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .attempts */ .r2 - 1, doNotRetry },
        throttle: {
            write: writes,
            notifications: writes,
            onRateLimit: mayWait('rate limit'),
            onSecondaryRateLimit: mayWait('secondary rate limit'),
        },
    }, 
    // The first plugin is the innermost one: it gets each attempt.
    limitTime, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
}


/***/ })

};
