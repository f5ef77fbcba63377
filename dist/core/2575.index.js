export const id = 2575;
export const ids = [2575];
export const modules = {

/***/ 62575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _host_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91598);
/* harmony import */ var _host_github_github_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98639);
/* harmony import */ var _host_github_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15432);
/* harmony import */ var _host_until_done_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34605);
/* harmony import */ var _stages_stages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82694);
/* harmony import */ var _user_code_running_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80230);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93111);
/* harmony import */ var _workspace_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54212);












/**
 * Runs the main step of an action.
 * @returns the exit code
 */
async function runAction(name) {
    const stage = _stages_stages_js__WEBPACK_IMPORTED_MODULE_8__/* .stages */ ._[name];
    const log = (0,_host_github_log_js__WEBPACK_IMPORTED_MODULE_6__.createLog)();
    return (0,_host_until_done_js__WEBPACK_IMPORTED_MODULE_7__/* .untilDone */ .z)(log, _user_code_running_js__WEBPACK_IMPORTED_MODULE_9__/* .findUserCode */ .Q3, async () => {
        try {
            const { outputs, failure } = await perform(name, stage);
            setOutputs(stage, outputs);
            if (failure === null)
                return 0;
            log.error(failure);
        }
        catch (error) {
            setOutputs(stage, {});
            await (0,_host_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFailure */ .x)(log, error);
        }
        return 1;
    });
}
async function perform(name, stage) {
    const prepared = stage.prepare((input) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(input));
    const host = (0,_host_github_github_host_js__WEBPACK_IMPORTED_MODULE_5__/* .createGitHubHost */ .I)({
        token: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('github-token'),
        matrix: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('matrix'),
        env: process.env,
    });
    const workspace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `tensorline-${name}-`));
    (0,_workspace_state_js__WEBPACK_IMPORTED_MODULE_10__/* .rememberWorkspace */ .N)(workspace);
    return prepared.perform(host, workspace);
}
/** Sets every output, so that an empty output always means a missing value and never a forgotten one. */
function setOutputs(stage, outputs) {
    for (const name of Object.keys(stage.action.outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_11__/* .printableLines */ .fk)(String(outputs[name] ?? '')));
}


/***/ }),

/***/ 54212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rememberWorkspace),
/* harmony export */   w: () => (/* binding */ rememberedWorkspace)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

const state = 'workspace';
/** Stores the folder that the post step removes. */
function rememberWorkspace(folder) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(state, folder);
}
function rememberedWorkspace() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(state) || null;
}


/***/ })

};
