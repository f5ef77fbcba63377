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
/**
 * Writes run one after another, but without the plugin's pause of one to three seconds each, because a step writes only a
 * few times.
 */
const writes = new bottleneck__WEBPACK_IMPORTED_MODULE_1__.Group({ maxConcurrent: 1 });
/**
 * Returns a client of GitHub's REST API that uses the runner's proxy. Server errors and rate limits are retried after a
 * pause, and logged.
 */
function createApi(token, apiUrl, log) {
    const mayWait = (what) => (seconds, _options, _api, retries) => {
        const again = retries < retriesOfRateLimits && seconds <= longestWaitSeconds;
        log.warning(`GitHub's ${what} is reached; ${again ? `trying again in ${seconds} s` : 'giving up'}.`);
        return again;
    };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        retry: { retries: _files_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .attempts */ .r2 - 1 },
        throttle: {
            write: writes,
            notifications: writes,
            onRateLimit: mayWait('rate limit'),
            onSecondaryRateLimit: mayWait('secondary rate limit'),
        },
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
}


/***/ })

};
