export const id = 581;
export const ids = [581];
export const modules = {

/***/ 60581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   performForkVerdict: () => (/* binding */ performForkVerdict)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var birpc__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38325);
/* harmony import */ var _host_github_github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98639);
/* harmony import */ var _stages_fork_post_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13095);
/* harmony import */ var _stages_trial_settled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22211);





/**
 * Runs the process in which `publish-verdict` reads the artifacts of a fork. It ignores signals: its parent handles them
 * and ends it.
 */
function performForkVerdict() {
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => undefined);
    process.on('disconnect', () => process.exit(1));
    const functions = {
        post: ({ inputs, ...run }) => (0,_stages_trial_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .g)(() => {
            const host = (0,_host_github_github_host_js__WEBPACK_IMPORTED_MODULE_1__/* .createGitHubHost */ .I)({
                token: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('github-token'),
                matrix: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('matrix'),
                env: process.env,
            });
            return (0,_stages_fork_post_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .postVerdict */ .Yn)({ ...run, host }, inputs);
        }),
    };
    (0,birpc__WEBPACK_IMPORTED_MODULE_4__/* .createBirpc */ .L)(functions, {
        post: (message) => process.send?.(message),
        on: (listener) => process.on('message', listener),
        timeout: -1,
    });
}


/***/ })

};
