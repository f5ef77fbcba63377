export const id = 3904;
export const ids = [3904];
export const modules = {

/***/ 98141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishStep: () => (/* binding */ finishStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _host_github_github_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36232);
/* harmony import */ var _host_github_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15432);
/* harmony import */ var _host_github_series_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21633);
/* harmony import */ var _workspace_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54212);







/**
 * Runs the post step: uploads the checkpoints of an ended training, and deletes temporary files from a machine that
 * outlives the job. It never fails the job, and never delays it for long.
 */
async function finishStep(patienceMilliseconds = 10_000) {
    await keepSeries();
    const workspace = (0,_workspace_state_js__WEBPACK_IMPORTED_MODULE_6__/* .rememberedWorkspace */ .w)();
    if (workspace !== null)
        await Promise.race([
            removeFolder(workspace, (0,_host_github_log_js__WEBPACK_IMPORTED_MODULE_4__.createLog)()),
            (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(patienceMilliseconds, undefined, { ref: false }),
        ]);
}
/**
 * Saves the newest entry of each series that the main step could not save. A series that was finished has no entry left.
 */
async function keepSeries() {
    for (const { name, folder } of (0,_host_github_series_state_js__WEBPACK_IMPORTED_MODULE_5__/* .rememberedSeries */ .O)())
        try {
            const host = (0,_host_github_github_host_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubHost */ .I)({ token: '', matrix: '', env: process.env });
            await host.series(name, folder).saveNewest();
        }
        catch (error) {
            (0,_host_github_log_js__WEBPACK_IMPORTED_MODULE_4__.createLog)().warning(`Could not keep ${name}: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        }
}
async function removeFolder(folder, log) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    catch (error) {
        log.warning(`Could not remove ${folder}: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
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


/***/ }),

/***/ 42306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ linkFile),
/* harmony export */   l: () => (/* binding */ linkTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33366);




/**
 * Creates a second folder with the same files without copying them: hard links, or copies if the file system has no hard
 * links. Sealed artifacts and cached folders are never written in place, so sharing their bytes is safe.
 */
async function linkTree(from, to) {
    await (0,_create_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .createFolder */ .v)(to);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, entry.name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, entry.name)];
        if (entry.isDirectory())
            await linkTree(source, target);
        else
            await linkOrCopy(source, target);
    }
}
async function linkOrCopy(source, target) {
    if (!(await linkFile(source, target)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, target);
}
const withoutLinks = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOENT'];
/** Creates a hard link to a file. Returns false if the file system does not allow it, or the file does not exist. */
async function linkFile(source, target) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(source, target);
        return true;
    }
    catch (error) {
        if (!withoutLinks.some((code) => (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, code)))
            throw error;
        return false;
    }
}


/***/ }),

/***/ 93111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ escapeMarkdownLine),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SC: () => (/* binding */ escapeHtmlText),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Returns untrusted text on one line, for a terminal, a log or a page. Control characters, all line separators and
 * characters that change the writing direction become spaces.
 */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
}
/** Returns untrusted text of several lines with the same replacements in each line. */
function printableLines(text) {
    return text.replace(/\r\n/g, '\n').split('\n').map(printableButTabs).join('\n');
}
function printableButTabs(text) {
    return text.split('\t').map(printable).join('\t');
}
/**
 * Returns untrusted text escaped for Markdown: no markup, HTML or formulas, and no automatic links from GitHub for
 * addresses, mentions, issues, commits or emoji.
 */
function escapeMarkdown(text) {
    return escapeHtmlText(text.replace(/[\\`*_[\]#|~$]/g, '\\$&'));
}
/**
 * Returns untrusted text escaped for the beginning of a line, where further characters start a list, a heading or a rule.
 */
function escapeMarkdownLine(text) {
    return escapeMarkdown(printable(text).trim()).replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
/** Returns untrusted text escaped for an HTML block in Markdown, where backslashes do not escape. */
function escapeHtmlText(text) {
    return withoutReferences(printable(text))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
/** Inserts zero-width spaces where GitHub would link or replace text after rendering. */
function withoutReferences(text) {
    return text
        .replace(/[@#](?=[\w\\])/g, '$&\u200b')
        .replaceAll('://', ':\u200b//')
        .replace(/www(?=\.)/gi, '$&\u200b')
        .replace(/gh-(?=\d)/gi, '$&\u200b')
        .replace(/:(?=[\w+-]+:)/g, ':\u200b')
        .replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (commit) => commit.replace(/.{6}(?=.)/g, '$&\u200b'));
}


/***/ }),

/***/ 93759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ matchesSteps),
/* harmony export */   X: () => (/* binding */ wildcard)
/* harmony export */ });
/**
 * Returns true if the steps match the whole sequence. After a mismatch only the last run is extended, so the work is at
 * most the number of items times the number of steps. A regular expression may take exponential time.
 */
function matchesSteps(steps, items) {
    let step = 0;
    let item = 0;
    let retry = null;
    while (item < items.length || step < steps.length) {
        const current = steps[step];
        const value = items[item];
        if (current && 'any' in current) {
            retry = { step, item };
            step++;
        }
        else if (current && value !== undefined && current.one(value)) {
            step++;
            item++;
        }
        else {
            // Extends the last run by one item; earlier runs stay as short as possible.
            const skipped = retry && items[retry.item];
            const run = retry && steps[retry.step];
            if (retry === null || skipped == null || !run || !('any' in run) || !run.any(skipped))
                return false;
            retry = { step: retry.step, item: retry.item + 1 };
            step = retry.step + 1;
            item = retry.item;
        }
    }
    return true;
}
const anyCharacter = { any: () => true };
/** Returns a test for texts that a pattern matches as a whole. `*` stands for any characters. */
function wildcard(pattern) {
    const steps = Array.from(pattern, (character) => character === '*' ? anyCharacter : { one: (each) => each === character });
    return (text) => matchesSteps(steps, Array.from(text));
}


/***/ })

};
