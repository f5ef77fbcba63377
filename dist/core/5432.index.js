export const id = 5432;
export const ids = [5432];
export const modules = {

/***/ 15432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLog: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93111);



const quietSeconds = 10;
/**
 * Returns the job's log: annotations, groups and debug lines as workflow commands; progress at most every ten seconds.
 * Messages contain their location, because the log does not show the location of an annotation.
 */
function createLog(now = () => performance.now()) {
    let lastShown = -Infinity;
    let held = null;
    const show = (message) => {
        held = null;
        lastShown = now();
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(withoutCommands(message));
    };
    /** Shows the latest progress before another line, because it shows how far the work was. */
    const showHeld = () => {
        if (held !== null)
            show(held);
    };
    return {
        info(message) {
            showHeld();
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(withoutCommands(message));
        },
        warning(message, location) {
            showHeld();
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(withoutCommands((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location) + message), annotationAt(location));
        },
        error(message, location, title) {
            showHeld();
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(withoutCommands((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location) + message), {
                ...annotationAt(location),
                ...(title === undefined ? {} : { title }),
            });
        },
        debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLines */ .fk)(message)),
        progress(message) {
            if (now() - lastShown >= quietSeconds * 1000)
                show(message);
            else
                held = message;
        },
        async group(title, work) {
            showHeld();
            return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(title), async () => {
                try {
                    return await work();
                }
                finally {
                    showHeld();
                }
            });
        },
    };
}
/**
 * Returns a message without workflow commands. A runner interprets lines such as `::error::…` or `##[error]…`, and
 * messages contain untrusted names.
 */
function withoutCommands(message) {
    return (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLines */ .fk)(message)
        .replace(/^(\s*:)(?=:)/gm, '$1\u200b')
        .replaceAll('##[', '##\u200b[');
}
function annotationAt(location) {
    if (!location)
        return {};
    const { file, line, column } = location;
    return {
        file,
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
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


/***/ })

};
