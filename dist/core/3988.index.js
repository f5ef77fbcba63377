export const id = 3988;
export const ids = [3988,6359];
export const modules = {

/***/ 71003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sourcesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);


const sourcesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er);


/***/ }),

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);





const pollMs = 250;
/**
 * Runs the work while no other process on this machine holds the lock of this file. The lock is the system's own lock on
 * an empty SQLite file: the system releases it when the process ends for any reason, and a blocked thread keeps it.
 */
async function withFileLock(file, options, work) {
    await (0,_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
    const lock = await takeLock(file, options);
    try {
        return await work();
    }
    finally {
        lock?.close();
    }
}
/** Returns the lock; null if the file system does not support locks. */
async function takeLock(file, { cancelled, onWait, onUnavailable }) {
    let waiting = false;
    for (;;) {
        cancelled.throwIfAborted();
        try {
            return openExclusively(file);
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
                return null;
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
function openExclusively(file) {
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_1__.DatabaseSync(file);
    try {
        database.exec('BEGIN EXCLUSIVE');
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** SQLITE_BUSY, https://sqlite.org/rescode.html#busy */
function isBusy(error) {
    return error instanceof Error && 'errcode' in error && error.errcode === 5;
}


/***/ }),

/***/ 21408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chart)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);

/** Returns a drawing that screen readers treat as one image. */
function chart({ title, width, height, kind = 'chart' }, ...content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
    <title>${title}</title>
    ${content}
  </svg>`;
}


/***/ }),

/***/ 67354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ dataTable),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vd: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


const number = (title) => ({ title, align: 'number' });
const text = (title) => ({ title });
/** Returns a table that scrolls in its own frame on a narrow page; the first cell of a row is its heading. */
function dataTable(caption, columns, rows) {
    const side = (index) => (columns[index]?.align === 'number' ? 'number' : 'text');
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title }, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="col" class="${side(index)}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([head = null, ...cells]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td class="${side(index + 1)}">${cell}</td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
/** Limit of rows on a page; more rows make it slow, and few readers look at them. */
const mostRows = 300;
/**
 * Returns a table whose first rows are shown. The others are collapsed; those beyond the limit are only in `report.json`.
 */
function foldedTable(caption, columns, rows, shown) {
    const [open, folded] = [rows.slice(0, shown), rows.slice(shown, mostRows)];
    const left = rows.length - open.length - folded.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${dataTable(caption, columns, open)}
  ${folded.length === 0
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<details class="more">
          <summary>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(folded.length)} more</summary>
          ${dataTable(`${caption}: the rest`, columns, folded)}
        </details>`}
  ${left === 0 ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="note">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more are in report.json next to this page.</p>`}`;
}
function section(title, id, ...content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}


/***/ }),

/***/ 35166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export escapeHtml */
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93111);
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54830);


/** HTML that is safe to insert into a page. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Returns HTML from a template. Inserted values are escaped unless they are markup already. */
function html(parts, ...contents) {
    return new Markup(parts.reduce((text, part, index) => text + textOf(contents[index - 1] ?? null) + part));
}
function textOf(content) {
    if (content === null)
        return '';
    if (content instanceof Markup || content instanceof _short_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .ShortCommit */ .i)
        return content.text;
    if (typeof content === 'number')
        return String(content);
    return typeof content === 'string' ? escapeHtml(content) : content.map(textOf).join('');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Returns untrusted text escaped for an element or a quoted attribute. */
function escapeHtml(text) {
    return (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}


/***/ }),

/***/ 34995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/styles.js
/** The style sheet of the page: one column on narrow screens, light or dark as the reader's system is configured. */
const styles = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #ffffff; --ink: #1b2330; --soft: #566174; --line: #dde2ea; --faint: #eef1f5;
  --pass: #14713d; --pass-soft: #e4f5ea; --fail: #b3261e; --fail-soft: #fdeae8; --unsure: #8a5300; --unsure-soft: #fdf1dc;
  --accent: #2457c5; --second: #b4540a; --third: #7a2fb5; --accent-soft: #e8eefb;
  --heat: 36 87 197; --miss: 179 38 30;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #10141b; --card: #181e28; --ink: #e7ebf2; --soft: #a3aec0; --line: #2c3544; --faint: #212936;
    --pass: #6fd296; --pass-soft: #163323; --fail: #ff9b92; --fail-soft: #3d1c1b; --unsure: #f1bd6a; --unsure-soft: #392a11;
    --accent: #8db3ff; --second: #f4a261; --third: #d3a6ff; --accent-soft: #1d2c49;
    --heat: 74 124 232; --miss: 214 84 75;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: break-word; }
main { max-width: 1280px; margin: 0 auto; padding: clamp(12px, 3vw, 32px); display: grid; grid-template-columns: minmax(0, 1fr); gap: clamp(14px, 2vw, 22px); }
section, .verdict, .warnings { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: clamp(16px, 2.6vw, 28px); min-width: 0; }
h1, h2, h3, p, figure, dl, dd, ul { margin: 0; }
h2 { font-size: 1.22rem; letter-spacing: -.01em; margin-bottom: 14px; }
h3 { font-size: 1rem; display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; margin-bottom: 10px; }
a { color: var(--accent); }
small { color: var(--soft); font-weight: 400; font-size: .8125rem; }
code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.note { color: var(--soft); max-width: 74ch; margin-bottom: 16px; font-size: .9375rem; }
.verdict { border-top: 6px solid var(--tone); }
.verdict.pass { --tone: var(--pass); --tone-soft: var(--pass-soft); }
.verdict.fail { --tone: var(--fail); --tone-soft: var(--fail-soft); }
.verdict.inconclusive { --tone: var(--unsure); --tone-soft: var(--unsure-soft); }
.verdict.plain { --tone: var(--accent); --tone-soft: var(--accent-soft); } .plain h1 { display: block; color: var(--ink); overflow-wrap: anywhere; }
.eyebrow { color: var(--soft); font-size: .875rem; margin-bottom: 10px; }
h1 { display: flex; align-items: center; gap: 14px; font-size: clamp(1.7rem, 5vw, 2.3rem); line-height: 1.15; letter-spacing: -.02em; color: var(--tone); }
.mark { display: inline-grid; place-items: center; width: 1.35em; height: 1.35em; border-radius: 50%; background: var(--tone-soft); font-size: .82em; }
.reason { font-size: clamp(1.02rem, 2.2vw, 1.16rem); max-width: 72ch; margin-top: 14px; }
.reason + .note, .reasons + .note { margin: 12px 0 0; }
.reasons { margin-top: 10px; max-width: 74ch; } .reasons ul, .warnings ul { padding-left: 1.1em; }
summary { cursor: pointer; color: var(--accent); font-size: .9375rem; width: fit-content; border-radius: 4px; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
.more { margin-top: 14px; } .more[open] > summary { margin-bottom: 12px; }
.tiles { display: flex; flex-wrap: wrap; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; margin-top: 22px; }
.tiles div { flex: 1 1 132px; padding: 12px 16px; margin: 0 -1px -1px 0; border: 1px solid var(--line); border-width: 0 1px 1px 0; }
.tiles dt { color: var(--soft); font-size: .8125rem; }
.tiles dt::first-letter, .sentence::first-letter, caption span::first-letter { text-transform: uppercase; }
.tiles dd { font-size: 1.32rem; font-weight: 650; letter-spacing: -.015em; font-variant-numeric: tabular-nums; }
.tiles small { display: block; letter-spacing: 0; min-height: 1.4em; }
.warnings { background: var(--unsure-soft); border-color: transparent; padding-block: 14px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 310px), 1fr)); gap: 16px; }
.card { border: 1px solid var(--line); border-radius: 12px; padding: 16px; min-width: 0; font-size: .9375rem; display: grid; grid-template-rows: subgrid; grid-row: span 4; grid-template-columns: minmax(0, 1fr); gap: 10px; align-content: start; }
.card h3 { margin: 0; } .card .chart { max-width: 400px; }
@media (min-width: 760px) {
  .n1 .card { grid-template-columns: minmax(0, 400px) minmax(0, 1fr); grid-template-rows: auto auto 1fr; grid-row: auto; column-gap: 36px; }
  .n1 .facts { grid-column: 2; grid-row: 1 / span 3; }
}
.facts div { display: flex; justify-content: space-between; gap: 16px; border-top: 1px solid var(--line); padding: 5px 0; }
.facts dt { color: var(--soft); } .facts dd { text-align: right; font-variant-numeric: tabular-nums; }
.badge { display: inline-block; border-radius: 99px; padding: 1px 10px; font-size: .8125rem; font-weight: 600; white-space: nowrap; background: var(--faint); color: var(--soft); }
.remark { display: inline-block; max-width: 22em; white-space: normal; text-align: left; }
.badge.pass { background: var(--pass-soft); color: var(--pass); }
.badge.fail { background: var(--fail-soft); color: var(--fail); }
.badge.inconclusive { background: var(--unsure-soft); color: var(--unsure); }
.frame { overflow-x: auto; max-width: 100%; }
.frame:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: 8px; }
caption span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 58px); }
.heat caption { white-space: nowrap; } .heat caption span { white-space: normal; width: max-content; max-width: min(calc(100vw - 58px), 30em); }
th, td { padding: 7px 14px 7px 0; text-align: left; vertical-align: middle; }
thead th { color: var(--soft); font-size: .8125rem; font-weight: 600; border-bottom: 1px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 550; min-width: 6.5em; } .heat th { min-width: 0; }
tbody tr + tr > * { border-top: 1px solid var(--faint); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr > :last-child { padding-right: 0; }
thead .number { white-space: normal; min-width: 5.2em; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 24px 36px; align-items: start; }
.columns > * { min-width: 0; }
.frame + .note { margin-top: 26px; } .cards + .note { margin: 16px 0 0; }
.columns + .frame, p + .frame, .more + .frame { margin-top: 22px; }
.heat { width: auto; margin: 0; border-collapse: separate; border-spacing: 2px; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.heat th, .heat td { padding: 4px; text-align: center; min-width: 2.5em; border: 0 !important; border-radius: 4px; }
.heat .upright { vertical-align: bottom; min-width: 0; } .heat .upright span { writing-mode: vertical-rl; rotate: 180deg; max-height: 12em; text-align: left; }
.heat th { max-width: 9em; overflow-wrap: anywhere; color: var(--ink); } .heat tbody th { text-align: right; padding-right: 8px; }
.heat td { color: var(--ink); } .heat .s0 { color: var(--soft); }
.right { --hue: var(--heat); } .wrong { --hue: var(--miss); }
.s1 { background: rgb(var(--hue) / .10); } .s2 { background: rgb(var(--hue) / .16); } .s3 { background: rgb(var(--hue) / .21); }
.s4 { background: rgb(var(--hue) / .26); } .s5 { background: rgb(var(--hue) / .30); } .s6 { background: rgb(var(--hue) / .34); }
.s7 { background: rgb(var(--hue) / .38); } .s8 { background: rgb(var(--hue) / .42); }
.plot figcaption { font-weight: 600; margin-bottom: 6px; }
.chart { display: block; width: 100%; max-width: 520px; height: auto; }
.interval { display: block; width: 170px; height: 18px; }
svg text { fill: var(--soft); font: 11.5px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; font-variant-numeric: tabular-nums; }
.card svg text { font-size: 13.5px; }
svg .strong { fill: var(--ink); font-weight: 600; }
.grid { stroke: var(--line); stroke-width: 1; } .rule { stroke: var(--soft); stroke-width: 1.4; } .dashed { stroke-dasharray: 4 3; }
.area-worse { fill: var(--fail-soft); } .area-margin { fill: var(--unsure-soft); } .area-better { fill: var(--pass-soft); }
.bar { stroke-width: 3; stroke-linecap: round; }
.bar.pass { stroke: var(--pass); } .bar.fail { stroke: var(--fail); } .bar.inconclusive { stroke: var(--unsure); } .bar.plain { stroke: var(--accent); }
.point.pass { fill: var(--pass); } .point.fail { fill: var(--fail); } .point.inconclusive { fill: var(--unsure); } .point.plain { fill: var(--accent); }
.faint { opacity: .45; } .curve { fill: none; stroke-width: 2.2; stroke-linejoin: round; stroke-linecap: round; }
.curve.c0 { stroke: var(--accent); } .curve.c1 { stroke: var(--second); stroke-dasharray: 6 4; }
.dot.c0, .key.c0 { fill: var(--accent); } .dot.c1, .key.c1 { fill: var(--second); }
.bin { fill: var(--accent); opacity: .55; } .gap { stroke: var(--second); stroke-width: 2; }
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 290px), 1fr)); gap: 24px 28px; }
.side + .side, p + .side, .side + p { margin-top: 24px; }
.good { color: var(--pass); } .bad { color: var(--fail); }
.gallery { list-style: none; padding: 0; margin: 0; display: grid; gap: 14px; align-items: start; }
.gallery.pictures { grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr)); } .gallery.rows { grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr)); }
.example { border: 1px solid var(--line); border-radius: 10px; padding: 12px; min-width: 0; font-size: .875rem; display: grid; gap: 10px; justify-items: center; }
.example img { max-width: 100%; height: auto; border-radius: 4px; background: var(--faint); } .example .exact { width: 112px; image-rendering: pixelated; }
.example .no-picture { display: grid; place-content: center; box-sizing: border-box; width: 112px; height: 112px; margin: 0; padding: 8px; border: 1px dashed var(--line); border-radius: 4px; color: var(--soft); font-size: .8125rem; text-align: center; }
.example .words { width: 100%; min-width: 0; } .example code { display: block; margin-bottom: 4px; }
.example .facts div { gap: 10px; padding: 3px 0; } .example .facts dd { min-width: 0; overflow-wrap: anywhere; } .example .facts dt { flex: none; max-width: 50%; overflow-wrap: anywhere; } .example small { white-space: nowrap; }
.values { border-top: 2px solid var(--line); margin-top: 4px; } .values div:first-child { border-top: 0; }
.flow { list-style: none; padding: 0; margin: 0 0 20px; display: flex; flex-wrap: wrap; gap: 12px 44px; }
.flow li { position: relative; flex: 1 1 200px; background: var(--faint); border-radius: 10px; padding: 12px 16px; min-width: 0; }
.flow li > * { display: block; }
.flow li + li::before { content: "→" / ""; position: absolute; left: -31px; top: 50%; translate: 0 -50%; color: var(--soft); font-size: 1.2rem; }
.whole { user-select: all; }
.lineage div { display: grid; grid-template-columns: minmax(0, 220px) minmax(0, 1fr); gap: 2px 16px; padding: 6px 0; border-top: 1px solid var(--faint); }
.lineage dt { color: var(--soft); } .lineage a { overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0 0 16px; padding: 0; list-style: none; color: var(--soft); font-size: .875rem; }
.legend svg { width: 26px; height: 10px; margin-right: 6px; }
.curve.c2 { stroke: var(--third); stroke-dasharray: 2 4; } .filled { fill: var(--accent); opacity: .28; }
.profiles { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 16px; align-items: start; }
.profile { border: 1px solid var(--line); border-radius: 12px; padding: 14px 16px; min-width: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; font-size: .875rem; }
.profile h3 { margin: 0; overflow-wrap: anywhere; } .profile table { font-size: .8125rem; } .profile th, .profile td { padding: 4px 8px 4px 0; } .profile p { line-height: 1.45; } .profile summary { font-size: .8125rem; } .profile details table { margin-top: 8px; }
.profile tbody th { min-width: 5em; } .profile .tally tbody th { overflow-wrap: anywhere; } .correlations tbody th { min-width: 7.5em; }
.bars { width: 100%; min-width: 84px; height: 16px; display: block; } .bars.wide { min-width: 120px; } .bars rect.c0 { fill: var(--accent); } .bars rect.c1 { fill: var(--second); } .bars rect.c2 { fill: var(--third); }
.meter { width: 33%; } .heat .left { --hue: var(--miss); }
.strips { list-style: none; padding: 0; margin: 0; display: grid; gap: 12px; }
.strips li { display: grid; grid-template-columns: minmax(0, 8.5em) minmax(0, 1fr); gap: 4px 16px; align-items: center; } .strips p { font-size: .9375rem; overflow-wrap: anywhere; }
.strip { display: flex; flex-wrap: wrap; gap: 8px; } .strip img { border-radius: 4px; background: var(--faint); height: auto; max-width: 100%; } .strip .exact { width: 56px; image-rendering: pixelated; } .strip .photo { width: 112px; }
.sample td, .sample th { min-width: 4.6em; max-width: 22em; } .sample thead th { max-width: 11em; } .strips + .sample { margin-top: 22px; } .sample + .note, .strips + .note { margin: 16px 0 0; }
@media (max-width: 560px) { .profile table { font-size: .75rem; } .profile th, .profile td { padding-right: 5px; } .profile tbody th { min-width: 4.6em; } .profile .number { white-space: normal; } .strips li { grid-template-columns: minmax(0, 1fr); } .strip .photo { width: 96px; } td .badge { white-space: normal; border-radius: 10px; } th, td { padding-right: 9px; } thead .number { min-width: 0; } table { font-size: .875rem; } .flow { gap: 30px; } .flow li { flex-basis: 100%; } .flow li + li::before { content: "↓" / ""; left: 50%; top: -15px; } .lineage div { grid-template-columns: minmax(0, 1fr); } .facts div { flex-wrap: wrap; gap: 0 12px; } .facts dd { text-align: left; } }
@media print { body { background: #fff; } section, .verdict { break-inside: avoid; } }
`;

;// CONCATENATED MODULE: ./build/core/js/src/report/html/page.js



// Joined as text, because the content security policy allows exactly these bytes.
const styleElement = new markup/* Markup */.VK(`<style>${styles}</style>`);
const policy = `default-src 'none'; img-src data:; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(styles).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** Returns a page without external resources: no scripts, fonts or requests; images are embedded. */
function renderPage(title, content) {
    return `<!doctype html>\n${(0,markup/* html */.qy) `<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`.text}\n`;
}


/***/ }),

/***/ 23138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   gZ: () => (/* binding */ domainAround),
/* harmony export */   om: () => (/* binding */ linearScale)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

function linearScale(domain, range) {
    const [from, to] = domain;
    const [start, end] = range;
    const length = to - from || 1;
    return (value) => round(start + ((value - from) / length) * (end - start));
}
/** Returns a domain around the values, with room on both sides; never empty. */
function domainAround(values, room) {
    const [low = 0, high = 0] = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .extent */ .Xx)(values);
    const length = high - low || Math.abs(high) || 1;
    return [low - length * room, high + length * room];
}
/** Returns a coordinate rounded to hundredths, which is precise enough for a drawing. */
function round(value) {
    return Math.round(value * 100) / 100;
}


/***/ }),

/***/ 18645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ samplePoint)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/search/sobol-directions.js
/*!
 * @license
 * Primitive polynomials and first direction numbers of Sobol sequences, dimensions 2 to 64 of new-joe-kuo-6:
 * https://web.maths.unsw.edu.au/~fkuo/sobol/
 *
 * Copyright (c) 2008, Frances Y. Kuo and Stephen Joe. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
 * following conditions are met:
 *   * Redistributions of source code must retain the above copyright notice, this list of conditions and the following
 *     disclaimer.
 *   * Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
 *     disclaimer in the documentation and/or other materials provided with the distribution.
 *   * Neither the names of the copyright holders nor the names of the University of New South Wales and the University of
 *     Waikato and its contributors may be used to endorse or promote products derived from this software without specific
 *     prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
 * LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT
 * SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
 * (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
 * INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 * NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH
 * DAMAGE.
 */
/**
 * Direction numbers of Joe and Kuo, "Constructing Sobol sequences with better two-dimensional projections",
 * SIAM J. Sci. Comput. 30 (2008).
 */
const sobolDirections = [
    { a: 0, m: [1] },
    { a: 1, m: [1, 3] },
    { a: 1, m: [1, 3, 1] },
    { a: 2, m: [1, 1, 1] },
    { a: 1, m: [1, 1, 3, 3] },
    { a: 4, m: [1, 3, 5, 13] },
    { a: 2, m: [1, 1, 5, 5, 17] },
    { a: 4, m: [1, 1, 5, 5, 5] },
    { a: 7, m: [1, 1, 7, 11, 19] },
    { a: 11, m: [1, 1, 5, 1, 1] },
    { a: 13, m: [1, 1, 1, 3, 11] },
    { a: 14, m: [1, 3, 5, 5, 31] },
    { a: 1, m: [1, 3, 3, 9, 7, 49] },
    { a: 13, m: [1, 1, 1, 15, 21, 21] },
    { a: 16, m: [1, 3, 1, 13, 27, 49] },
    { a: 19, m: [1, 1, 1, 15, 7, 5] },
    { a: 22, m: [1, 3, 1, 15, 13, 25] },
    { a: 25, m: [1, 1, 5, 5, 19, 61] },
    { a: 1, m: [1, 3, 7, 11, 23, 15, 103] },
    { a: 4, m: [1, 3, 7, 13, 13, 15, 69] },
    { a: 7, m: [1, 1, 3, 13, 7, 35, 63] },
    { a: 8, m: [1, 3, 5, 9, 1, 25, 53] },
    { a: 14, m: [1, 3, 1, 13, 9, 35, 107] },
    { a: 19, m: [1, 3, 1, 5, 27, 61, 31] },
    { a: 21, m: [1, 1, 5, 11, 19, 41, 61] },
    { a: 28, m: [1, 3, 5, 3, 3, 13, 69] },
    { a: 31, m: [1, 1, 7, 13, 1, 19, 1] },
    { a: 32, m: [1, 3, 7, 5, 13, 19, 59] },
    { a: 37, m: [1, 1, 3, 9, 25, 29, 41] },
    { a: 41, m: [1, 3, 5, 13, 23, 1, 55] },
    { a: 42, m: [1, 3, 7, 3, 13, 59, 17] },
    { a: 50, m: [1, 3, 1, 3, 5, 53, 69] },
    { a: 55, m: [1, 1, 5, 5, 23, 33, 13] },
    { a: 56, m: [1, 1, 7, 7, 1, 61, 123] },
    { a: 59, m: [1, 1, 7, 9, 13, 61, 49] },
    { a: 62, m: [1, 3, 3, 5, 3, 55, 33] },
    { a: 14, m: [1, 3, 1, 15, 31, 13, 49, 245] },
    { a: 21, m: [1, 3, 5, 15, 31, 59, 63, 97] },
    { a: 22, m: [1, 3, 1, 11, 11, 11, 77, 249] },
    { a: 38, m: [1, 3, 1, 11, 27, 43, 71, 9] },
    { a: 47, m: [1, 1, 7, 15, 21, 11, 81, 45] },
    { a: 49, m: [1, 3, 7, 3, 25, 31, 65, 79] },
    { a: 50, m: [1, 3, 1, 1, 19, 11, 3, 205] },
    { a: 52, m: [1, 1, 5, 9, 19, 21, 29, 157] },
    { a: 56, m: [1, 3, 7, 11, 1, 33, 89, 185] },
    { a: 67, m: [1, 3, 3, 3, 15, 9, 79, 71] },
    { a: 70, m: [1, 3, 7, 11, 15, 39, 119, 27] },
    { a: 84, m: [1, 1, 3, 1, 11, 31, 97, 225] },
    { a: 97, m: [1, 1, 1, 3, 23, 43, 57, 177] },
    { a: 103, m: [1, 3, 7, 7, 17, 17, 37, 71] },
    { a: 115, m: [1, 3, 1, 5, 27, 63, 123, 213] },
    { a: 122, m: [1, 1, 3, 5, 11, 43, 53, 133] },
    { a: 8, m: [1, 3, 5, 5, 29, 17, 47, 173, 479] },
    { a: 13, m: [1, 3, 3, 11, 3, 1, 109, 9, 69] },
    { a: 16, m: [1, 1, 1, 5, 17, 39, 23, 5, 343] },
    { a: 22, m: [1, 3, 1, 5, 25, 15, 31, 103, 499] },
    { a: 25, m: [1, 1, 1, 11, 11, 17, 63, 105, 183] },
    { a: 44, m: [1, 1, 5, 11, 9, 29, 97, 231, 363] },
    { a: 47, m: [1, 1, 5, 15, 19, 45, 41, 7, 383] },
    { a: 52, m: [1, 3, 7, 7, 31, 19, 83, 137, 221] },
    { a: 55, m: [1, 1, 1, 3, 23, 15, 111, 223, 83] },
    { a: 59, m: [1, 1, 5, 13, 31, 15, 55, 25, 161] },
    { a: 62, m: [1, 1, 3, 13, 25, 47, 39, 87, 257] },
];

;// CONCATENATED MODULE: ./build/core/js/src/search/sobol.js

const mostSobolDimensions = sobolDirections.length + 1;
const bits = 30;
/**
 * Returns the `index`-th point of the Sobol sequence, in [0, 1)ⁿ, in Gray code order: Sobol, "On the
 * distribution of points in a cube", 1967. Its digits are shifted by those of `shift`; such a random digital
 * shift keeps the points evenly spread.
 */
function sobolPoint(index, shift) {
    const code = index ^ (index >>> 1);
    return shift.map((offset, dimension) => {
        let value = Math.floor(offset * 2 ** bits);
        const directions = directionsOf(dimension);
        for (let bit = 0; bit < bits; bit++)
            if ((code >>> bit) & 1)
                value ^= directions[bit] ?? 0;
        return value / 2 ** bits;
    });
}
function directionsOf(dimension) {
    if (dimension === 0)
        return Array.from({ length: bits }, (_, bit) => 2 ** (bits - 1 - bit));
    const entry = sobolDirections[dimension - 1];
    if (!entry)
        throw new RangeError(`the Sobol sequence has at most ${mostSobolDimensions} dimensions`);
    const { a, m } = entry;
    const degree = m.length;
    const numbers = [...m];
    for (let bit = degree; bit < bits; bit++) {
        const before = (back) => numbers[bit - back] ?? 0;
        let next = before(degree) ^ (before(degree) * 2 ** degree);
        for (let term = 1; term < degree; term++)
            if ((a >>> (degree - 1 - term)) & 1)
                next ^= before(term) * 2 ** term;
        numbers.push(next);
    }
    return numbers.map((number, bit) => number * 2 ** (bits - 1 - bit));
}

// EXTERNAL MODULE: ./build/core/js/src/search/space.js
var space = __webpack_require__(95248);
;// CONCATENATED MODULE: ./build/core/js/src/search/tpe.js

const candidates = 24;
const startup = 5;
/**
 * Returns the next point to try, chosen by the tree-structured Parzen estimator: Bergstra et al., "Algorithms
 * for hyper-parameter optimization", NeurIPS 2011. Each dimension is chosen by itself: of candidates drawn
 * near the best quarter of the tried points, the one with the highest density of the best relative to the
 * density of the rest. The first points are uniformly random.
 */
function tpePoints(axes, finished, stream) {
    let draws = 0;
    const draw = () => stream.draw(draws++);
    if (finished.length < startup)
        return axes.map(draw);
    const sorted = finished.toSorted((a, b) => b.objective - a.objective);
    const count = Math.max(Math.ceil(finished.length / 4), 2);
    return axes.map((axis, dimension) => {
        const at = ({ unitPoint }) => unitPoint[dimension] ?? 0;
        const good = estimateOf(axis, sorted.slice(0, count).map(at));
        const bad = estimateOf(axis, sorted.slice(count).map(at));
        let best = { index: 0, ratio: -Infinity };
        for (let candidate = 0; candidate < candidates; candidate++) {
            const index = good.sample(draw);
            const ratio = Math.log(good.density(index)) - Math.log(bad.density(index));
            if (ratio > best.ratio)
                best = { index, ratio };
        }
        return best.index;
    });
}
function estimateOf(axis, unitPoint) {
    switch (axis.kind) {
        case 'ordered':
            return new ParzenEstimate(unitPoint);
        case 'choices':
            return new CategoricalEstimate(unitPoint, axis.count);
    }
}
/**
 * Counts of choices, each increased by one so that no choice is impossible: section 4 of the same paper, with
 * a prior weight of 1.
 */
class CategoricalEstimate {
    #weights;
    constructor(unitPoint, count) {
        const weights = new Array(count).fill(1);
        for (const position of unitPoint) {
            const choice = (0,space/* choiceAt */.Bn)(position, count);
            weights[choice] = (weights[choice] ?? 0) + 1;
        }
        this.#weights = weights.map((weight) => weight / (unitPoint.length + count));
    }
    sample(draw) {
        let left = draw();
        const found = this.#weights.findIndex((weight) => (left -= weight) < 0);
        const count = this.#weights.length;
        return ((found < 0 ? count - 1 : found) + 0.5) / count;
    }
    density(position) {
        return this.#weights[(0,space/* choiceAt */.Bn)(position, this.#weights.length)] ?? 0;
    }
}
/**
 * Gaussians around positions, truncated at 0 and 1, mixed with a uniform distribution so that no position is
 * impossible.
 */
class ParzenEstimate {
    #centres;
    #widths;
    constructor(unitPoint) {
        this.#centres = unitPoint.toSorted((a, b) => a - b);
        // The width is the larger gap to a neighbour.
        this.#widths = this.#centres.map((centre, index) => {
            const left = centre - (this.#centres[index - 1] ?? 0);
            const right = (this.#centres[index + 1] ?? 1) - centre;
            return Math.min(Math.max(left, right, 1 / (this.#centres.length + 2)), 1);
        });
    }
    sample(draw) {
        const choice = Math.floor(draw() * (this.#centres.length + 1));
        const centre = this.#centres[choice];
        if (centre === undefined)
            return draw();
        for (;;) {
            const radius = Math.sqrt(-2 * Math.log(1 - draw()));
            const position = centre + (this.#widths[choice] ?? 1) * radius * Math.cos(2 * Math.PI * draw());
            if (position >= 0 && position < 1)
                return position;
        }
    }
    density(position) {
        const gaussians = this.#centres.reduce((sum, centre, index) => {
            const width = this.#widths[index] ?? 1;
            return sum + Math.exp(-(((position - centre) / width) ** 2) / 2) / (width * Math.sqrt(2 * Math.PI));
        }, 0);
        return (gaussians + 1) / (this.#centres.length + 1);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/search/sampler.js




/**
 * Returns the position of a trial in the unit cube. Only `tpe` uses the trials before it.
 * @throws UserError for too many dimensions
 */
function samplePoint(section, trial, finished) {
    const { sampler, seed, space } = section;
    const dimensions = Object.keys(space).length;
    const stream = (0,philox/* randomStream */._V)(seed, 'search', sampler, trial);
    switch (sampler) {
        case 'random':
            return Array.from({ length: dimensions }, (_, dimension) => stream.draw(dimension));
        case 'sobol': {
            if (dimensions > mostSobolDimensions)
                throw new user_error/* UserError */.yo({
                    code: 'SEARCH_SAMPLER_NOT_APPLICABLE',
                    found: `${dimensions} paths in search.space for the sampler sobol`,
                    expected: `at most ${mostSobolDimensions}`,
                    hint: 'Search fewer paths at once, or use the sampler random.',
                });
            const shift = (0,philox/* randomStream */._V)(seed, 'search', sampler, 'shift');
            return sobolPoint(trial, Array.from({ length: dimensions }, (_, dimension) => shift.draw(dimension)));
        }
        case 'tpe':
            return tpePoints(Object.values(space).map(axisOf), finished, stream);
    }
}
function axisOf(dimension) {
    return dimension.kind === 'choices'
        ? { kind: 'choices', count: dimension.choices.length }
        : { kind: 'ordered' };
}


/***/ }),

/***/ 95248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ choiceAt),
/* harmony export */   FB: () => (/* binding */ overridesOf),
/* harmony export */   IK: () => (/* binding */ setLines),
/* harmony export */   k7: () => (/* binding */ samplePoints),
/* harmony export */   sd: () => (/* binding */ pointAt)
/* harmony export */ });
/* unused harmony export valueAt */
/** Returns the value at a position between 0 and 1 of a dimension. */
function valueAt(dimension, position) {
    switch (dimension.kind) {
        case 'choices': {
            const { choices } = dimension;
            return choices[choiceAt(position, choices.length)] ?? null;
        }
        case 'range': {
            const { low, high, step } = dimension;
            if (step === null)
                return rounded(low + position * (high - low));
            const steps = Math.floor((high - low) / step + 1e-9);
            return rounded(low + step * Math.min(Math.floor(position * (steps + 1)), steps));
        }
        case 'log-range': {
            const { low, high } = dimension;
            return rounded(low * (high / low) ** position);
        }
    }
}
/** Returns the index of the choice at a position between 0 and 1, out of `count` choices. */
function choiceAt(position, count) {
    return Math.min(Math.floor(position * count), count - 1);
}
/** Rounds to six digits: none of these values needs more, and six are easy to read. */
function rounded(value) {
    return Number(value.toPrecision(6));
}
function pointAt({ space }, unitPoint) {
    return Object.fromEntries(Object.entries(space).map(([path, dimension], index) => [
        path,
        valueAt(dimension, unitPoint[index] ?? 0),
    ]));
}
/** A position that rarely gives a whole number in a range without steps. */
const within = Math.SQRT1_2;
/**
 * Returns points in which each dimension in turn takes its ends and a value between them, or each of its
 * choices. A wrong path or a wrong value shows in at least one of the points.
 */
function samplePoints({ space }) {
    const begin = Object.fromEntries(Object.entries(space).map(([path, dimension]) => [path, valueAt(dimension, 0)]));
    return Object.entries(space).flatMap(([path, dimension]) => {
        const values = dimension.kind === 'choices'
            ? dimension.choices
            : [0, within, 1].map((position) => valueAt(dimension, position));
        return values.map((value) => ({ ...begin, [path]: value }));
    });
}
/** Returns a point as config overrides. */
function overridesOf(point) {
    return Object.entries(point).map(([path, value]) => ({
        path: path.split('.'),
        value: JSON.stringify(value),
        from: 'search.space',
    }));
}
/** Returns a point as lines for the input `set`. */
function setLines(point) {
    return Object.entries(point)
        .map(([path, value]) => `${path}=${JSON.stringify(value)}`)
        .join('\n');
}


/***/ }),

/***/ 62662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ winnerOf),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   fw: () => (/* binding */ searchResultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);
/* harmony import */ var _training_epoch_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12894);



/** The result of one training of a search. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    trial: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** Values by their path in `tensorline.yml`. */
    point: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9()),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['finished', 'stopped', 'failed']),
    /** The metric in the epoch whose weights were kept; null for a failed trial. */
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    epochs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** Digest of the trial's model. */
    digest: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
    /** Reason for a failure or a missing value; empty otherwise. */
    note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const searchResultSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(trialSchema),
    winner: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().nullable(),
});
/** Returns the trials sorted from best to worst. Equal trials keep their order; failed trials are last. */
function ranked(metric, trials) {
    const objective = ({ value }) => (value === null ? -Infinity : (0,_training_epoch_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .toMaximize */ .K1)(metric, value));
    return trials.toSorted((a, b) => objective(b) - objective(a) || a.trial - b.trial);
}
function winnerOf(metric, trials) {
    const [best] = ranked(metric, trials);
    return best?.value == null ? null : best;
}


/***/ }),

/***/ 46788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readTrial)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71003);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33634);
/* harmony import */ var _search_trial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62662);
/* harmony import */ var _training_epoch_metric_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12894);








const runSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ sources: _artifacts_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesSchema */ .e.optional() });
/** Reads a trial from the artifact of its training; a trial without an artifact has failed. */
async function readTrial({ host, workspace }, { metric }, { number, point, artifact }) {
    const row = { trial: number, point, outcome: 'failed', value: null, epochs: 0, digest: null };
    try {
        const model = await (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .openModel */ .GF)(await host.artifacts.fetch(artifact, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'fetched', artifact)));
        const { history, epoch, stopped } = await (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .readTrainingMetrics */ .KU)(model);
        const kept = history.find((record) => record.epoch === epoch);
        const value = kept ? (0,_training_epoch_metric_js__WEBPACK_IMPORTED_MODULE_6__/* .metricIn */ .My)(metric, kept) : null;
        const trial = _search_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .trialSchema */ .WI.parse({
            ...row,
            outcome: stopped ? 'stopped' : 'finished',
            value,
            epochs: history.length,
            digest: model.digest,
            note: kept && value === null ? `the training has no metric ${metric}, which search.metric requires` : '',
        });
        const { sources = null } = runSchema.parse(await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunRecord */ .lR)(model.folder));
        return {
            trial,
            history,
            sources,
            folder: model.folder,
            recipe: model.manifest.config,
            dataset: model.manifest.parents['dataset'] ?? null,
        };
    }
    catch (error) {
        if (!(error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        const trial = _search_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .trialSchema */ .WI.parse({ ...row, note: 'its job ended without a model' });
        return { trial, folder: null, recipe: null, dataset: null, history: [], sources: null };
    }
}


/***/ }),

/***/ 90545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ announceSearch)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 1 modules
var model_artifact = __webpack_require__(33634);
// EXTERNAL MODULE: ./build/core/js/src/search/trial.js
var trial = __webpack_require__(62662);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
// EXTERNAL MODULE: ./build/core/js/src/report/html/page.js + 1 modules
var page = __webpack_require__(34995);
// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/report/html/chart.js
var chart = __webpack_require__(21408);
// EXTERNAL MODULE: ./build/core/js/src/report/html/scale.js
var html_scale = __webpack_require__(23138);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/trials-chart.js




const width = 680;
const height = 320;
const plot = { left: 60, right: 620, top: 40, bottom: 270 };
/**
 * Returns a chart with one line per trial over the searched values and its metric, or with one dot per trial if one value
 * is searched. Trials are ranked best first.
 */
function trialsChart(metric, ranked) {
    const measured = ranked.filter(({ value }) => value !== null);
    const paths = Object.keys(measured[0]?.point ?? {});
    if (measured.length === 0)
        return null;
    const results = axisOf(metric, measured, ({ value }) => value);
    const searched = paths.map((path) => axisOf(path, measured, ({ point }) => point[path]));
    const [only] = searched;
    const label = `${measured.length} trials by ${paths.join(', ')} and ${metric}`;
    return (0,markup/* html */.qy) `<figure class="plot">
    ${(0,chart/* chart */.b)({ title: label, width, height }, searched.length === 1 && only
        ? scatter(only, results, measured)
        : parallel([...searched, results], measured))}
  </figure>`;
}
function scatter(across, up, trials) {
    const x = (0,html_scale/* linearScale */.om)([0, 1], [plot.left, plot.right]);
    const y = (0,html_scale/* linearScale */.om)([0, 1], [plot.bottom, plot.top]);
    return (0,markup/* html */.qy) `<line
      class="grid"
      x1="${plot.left}"
      x2="${plot.right}"
      y1="${plot.bottom}"
      y2="${plot.bottom}"
    />
    <line class="grid" x1="${plot.left}" x2="${plot.left}" y1="${plot.top}" y2="${plot.bottom}" />
    <text x="${plot.left}" y="${plot.bottom + 20}">${across.ends[0]}</text>
    <text x="${plot.right}" y="${plot.bottom + 20}" text-anchor="end">${across.ends[1]}</text>
    <text x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 40}" text-anchor="middle"
      >${across.name}</text
    >
    <text x="${plot.left - 6}" y="${plot.bottom}" text-anchor="end">${up.ends[0]}</text>
    <text x="${plot.left - 6}" y="${plot.top + 4}" text-anchor="end">${up.ends[1]}</text>
    <text x="${plot.left}" y="${plot.top - 18}">${up.name}</text>
    ${trials
        .toReversed()
        .map((trial) => (0,markup/* html */.qy) `<circle
            class="dot ${tone(trial, trials)}"
            cx="${x(across.position(trial))}"
            cy="${y(up.position(trial))}"
            r="5"
            ><title>trial ${trial.trial}</title></circle
          >`)}`;
}
function parallel(axes, trials) {
    const x = (0,html_scale/* linearScale */.om)([0, axes.length - 1], [plot.left + 20, plot.right]);
    const y = (0,html_scale/* linearScale */.om)([0, 1], [plot.bottom, plot.top]);
    return (0,markup/* html */.qy) `${trials
        .toReversed()
        .map((trial) => (0,markup/* html */.qy) `<polyline
          class="curve ${tone(trial, trials)}"
          points="${axes.map((axis, index) => `${x(index)},${y(axis.position(trial))}`).join(' ')}"
          ><title>trial ${trial.trial}</title></polyline
        >`)}
  ${axes.map(({ name, ends }, index) => (0,markup/* html */.qy) `<line class="grid axis" x1="${x(index)}" x2="${x(index)}" y1="${plot.top}" y2="${plot.bottom}" />
        <text x="${x(index)}" y="${plot.top - 8}" text-anchor="middle">${ends[1]}</text>
        <text x="${x(index)}" y="${plot.bottom + 18}" text-anchor="middle">${ends[0]}</text>
        <text x="${x(index)}" y="${plot.bottom + 38}" text-anchor="middle">${lastPart(name)}</text>`)}`;
}
/** Returns the colour of a trial: the best one is highlighted. */
function tone(trial, ranked) {
    return trial === ranked[0] ? 'c1' : 'c0 faint';
}
function lastPart(path) {
    return path.split('.').slice(-2).join('.');
}
function axisOf(name, trials, valueOf) {
    const values = trials.map(valueOf);
    const numbers = values.filter((value) => typeof value === 'number');
    if (numbers.length < values.length)
        return namesAxis(name, values, valueOf);
    const [low = 0, high = 0] = (0,d3_array/* extent */.Xx)(numbers);
    const logarithmic = low > 0 && high / low > 30;
    const scaled = (value) => (logarithmic ? Math.log(value) : value);
    const scale = (0,html_scale/* linearScale */.om)((0,html_scale/* domainAround */.gZ)([scaled(low), scaled(high)], 0), [0.03, 0.97]);
    return {
        name,
        ends: [trials_chart_short(low), trials_chart_short(high)],
        position: (trial) => {
            const value = valueOf(trial);
            return typeof value === 'number' ? scale(scaled(value)) : 0;
        },
    };
}
function namesAxis(name, values, valueOf) {
    const names = [...new Set(values.map((value) => JSON.stringify(value)))].sort();
    const scale = (0,html_scale/* linearScale */.om)([0, Math.max(names.length - 1, 1)], [0.03, 0.97]);
    return {
        name,
        ends: [names[0] ?? '', names.at(-1) ?? ''],
        position: (trial) => scale(Math.max(names.indexOf(JSON.stringify(valueOf(trial))), 0)),
    };
}
function trials_chart_short(value) {
    return String(Number(value.toPrecision(3)));
}

// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/search-report.js






/** Returns the trials of a search, best first, for the job summary. */
function searchMarkdown({ name, trials, winner }, metric) {
    const rows = (0,trial/* ranked */.ad)(metric, trials);
    const paths = Object.keys(rows[0]?.point ?? {});
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Search of ${name}`, (0,markdown/* paragraph */.FY)(winner === null
        ? 'No trial produced a model.'
        : `Trial ${winner} is the best of ${trials.length} by ${metric}.`), (0,markdown/* table */.tp)(['Trial', ...paths, metric, 'Epochs', ''], rows.map((trial) => [
        `${trial.trial}`,
        ...paths.map((path) => formatValue(trial.point[path])),
        resultText(trial),
        String(trial.epochs),
        noteOf(trial, winner),
    ]), [0, paths.length + 1, paths.length + 2])).text;
}
/** Returns the trials as a page, with a chart of all trials. */
function searchHtml({ name, trials, winner }, metric) {
    const rows = (0,trial/* ranked */.ad)(metric, trials);
    const paths = Object.keys(rows[0]?.point ?? {});
    const columns = [
        { title: 'Trial' },
        ...paths.map((title) => ({ title })),
        { title: metric, align: 'number' },
        { title: 'Epochs', align: 'number' },
        { title: '' },
    ];
    return (0,page/* renderPage */.C)(`Search: ${name}`, [
        (0,html_table/* section */.uW)(`Search of ${name}`, 'trials', (0,markup/* html */.qy) `<p class="note">
        ${winner === null ? 'No trial produced a model.' : `Trial ${winner} is the best of ${trials.length} by ${metric}.`}
      </p>`, trialsChart(metric, rows), (0,html_table/* dataTable */.Jx)('Trials, best first', columns, rows.map((trial) => [
            trial.trial,
            ...paths.map((path) => formatValue(trial.point[path])),
            resultText(trial),
            trial.epochs,
            noteOf(trial, winner),
        ]))),
    ]);
}
function formatValue(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function resultText({ value }) {
    return value === null ? '' : value.toFixed(4);
}
function noteOf({ trial, outcome, note }, winner) {
    if (trial === winner)
        return 'best';
    return outcome === 'finished' ? note : [outcome, note].filter(Boolean).join(': ');
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/search-result.js








/** Publishes the best model under its usual name, and the table of all trials. A search without a model fails. */
async function announceSearch(context, section, trials, inputs) {
    const { host, pipeline, workspace } = context;
    const started = new Date();
    const winner = (0,trial/* winnerOf */.Pk)(section.metric, trials);
    const result = trial/* searchResultSchema */.fw.parse({
        name: pipeline.name,
        metric: section.metric,
        trials,
        winner: winner?.trial ?? null,
    });
    const report = await (0,artifact/* writeArtifact */.w6)((0,stages_context/* nameArtifact */.o9)(context, '', 'search').path, async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, 'search.json'), (0,digest/* canonicalJson */.dj)(result));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, 'search.md'), searchMarkdown(result, section.metric));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, 'search.html'), searchHtml(result, section.metric));
        return {
            kind: 'search',
            details: { winner: result.winner, metric: result.metric },
            parents: winner?.digest ? { winner: winner.digest } : {},
            config: (0,digest/* digestOfJson */.Qs)(section),
            run: (0,stages_context/* runRecord */.DW)(context, started),
        };
    });
    await host.artifacts.publish((0,stages_context/* nameArtifact */.o9)(context, '', 'search').name, report.folder, report.digest);
    await host.writeSummary(searchMarkdown(result, section.metric));
    const model = winner && (await publishWinner(context, winner, inputs.artifact));
    return {
        failure: model ? null : 'no trial produced a model',
        outputs: {
            digest: model?.digest ?? '',
            artifact: model?.name ?? '',
            path: model?.folder ?? '',
            trial: winner?.trial ?? '',
            'best-value': winner?.value ?? '',
            'best-parameters': winner ? JSON.stringify(winner.point) : '',
            'failed-trials': trials.filter(({ outcome }) => outcome === 'failed').length,
            'report-path': report.folder,
        },
    };
    async function publishWinner(context, { trial }, given) {
        const folder = await host.artifacts.fetch(`trial-${trial}`, (0,external_node_path_.join)(workspace, 'fetched', 'winner'));
        const model = await (0,model_artifact/* openModel */.GF)(folder);
        const { name } = (0,stages_context/* nameArtifact */.o9)(context, given, 'model');
        await host.artifacts.publish(name, model.folder, model.digest);
        return { ...model, name };
    }
}


/***/ })

};
