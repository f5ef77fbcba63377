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
 * The job's log: annotations, folds and debug lines by workflow commands; progress at most every ten seconds. A place stands
 * in the message too, because the log shows nothing else of an annotation.
 */
function createLog(now = () => performance.now()) {
    let lastShown = -Infinity;
    let held = null;
    const show = (message) => {
        held = null;
        lastShown = now();
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(withoutCommands(message));
    };
    /** The last progress before another line is worth having: it is where the work stood. */
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
/** A runner takes a line like `::error::…` or `##[error]…` for a command, and messages hold names that others wrote. */
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
 * Text of others on one line, for a terminal, a log or a page: control characters, line separators of any kind and characters
 * that turn the direction of writing become spaces.
 */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
}
/** The same for a message of several lines. */
function printableLines(text) {
    return text.replace(/\r\n/g, '\n').split('\n').map(printableButTabs).join('\n');
}
function printableButTabs(text) {
    return text.split('\t').map(printable).join('\t');
}
/**
 * Text of others in Markdown that shows as itself: no markup, HTML or formula, and none of what GitHub makes of plain text:
 * addresses, mentions, references to issues and commits, emoji.
 */
function escapeMarkdown(text) {
    return escapeHtmlText(text.replace(/[\\`*_[\]#|~$]/g, '\\$&'));
}
/** The same at the beginning of a line, where further characters begin a list, a heading or a rule. */
function escapeMarkdownLine(text) {
    return escapeMarkdown(printable(text).trim()).replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
/** The same inside an HTML block of Markdown, where a backslash escapes nothing. */
function escapeHtmlText(text) {
    return withoutReferences(printable(text))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
/** Characters of no width where GitHub, after rendering, would find something to link or to draw. */
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
