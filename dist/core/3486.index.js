export const id = 3486;
export const ids = [3486];
export const modules = {

/***/ 93486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint),
/* harmony export */   createLog: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93111);



const quietSeconds = 10;
const eraseLine = '\r\u001b[2K';
/**
 * Returns a log for a terminal. Progress rewrites its own line. Through a pipe it is printed at most every ten seconds,
 * and once more before a warning or an error, to show how far the work was.
 */
function createLog({ terminal, env, now = () => performance.now() }) {
    const interactive = isInteractive(terminal, env);
    const paint = painter({ terminal, env });
    const debugging = env['RUNNER_DEBUG'] === '1' || Boolean(env['DEBUG']);
    let indent = '';
    let open = false;
    let lastShown = -Infinity;
    let held = null;
    const notice = (text) => {
        if (held !== null)
            line(held);
        line(text);
    };
    const line = (text) => {
        held = null;
        terminal.write(`${open ? eraseLine : ''}${text.replaceAll(/^/gm, indent)}\n`);
        open = false;
    };
    return {
        info: line,
        warning: (message, location) => notice(paint('yellow', (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLines */ .fk)(`warning: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location)}${message}`))),
        error: (message, location) => notice(paint('red', (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLines */ .fk)(`error: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location)}${message}`))),
        debug(message) {
            if (debugging)
                line(paint('gray', message));
        },
        progress(message) {
            if (interactive) {
                terminal.write(`${eraseLine}${shorten(`${indent}${message}`, terminal.columns ?? 80)}`);
                open = true;
            }
            else if (now() - lastShown < quietSeconds * 1000) {
                held = message;
            }
            else {
                line(message);
                lastShown = now();
            }
        },
        async group(title, work) {
            line(paint('bold', title));
            const outer = indent;
            indent += '  ';
            try {
                return await work();
            }
            finally {
                if (held !== null)
                    line(held);
                indent = outer;
            }
        },
    };
}
const tones = { good: 'green', bad: 'red', unsure: 'yellow' };
/** Returns a function for the colours of outcomes, if the terminal shows colours. */
function createPaint(options) {
    const paint = painter(options);
    return (tone, text) => paint(tones[tone], text);
}
function isInteractive(terminal, env) {
    return terminal.isTTY === true && env['TERM'] !== 'dumb';
}
/** https://no-color.org */
function painter({ terminal, env, }) {
    const colored = isInteractive(terminal, env) && !env['NO_COLOR'];
    return (style, text) => (colored ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text);
}
/** Shortens a line to the terminal's width: a longer line would wrap, and only its last row would be rewritten. */
function shorten(text, columns) {
    return text.length < columns ? text : `${text.slice(0, columns - 2)}…`;
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
