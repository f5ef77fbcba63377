export const id = 2994;
export const ids = [2994];
export const modules = {

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
.strip figure { width: 92px; display: grid; gap: 4px; justify-items: center; align-content: start; font-size: .8125rem; line-height: 1.35; text-align: center; } .strip figure .exact { width: 84px; } .strip figure .photo { width: 92px; } .strip figure:first-child { padding-right: 8px; width: 100px; } .strip figcaption { overflow-wrap: anywhere; color: var(--soft); } .strips .strip p { font-size: .8125rem; } .strip b { color: var(--ink); font-weight: 550; } .strip span { white-space: nowrap; }
.settings { margin: 0; font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
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

/***/ 54830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ShortCommit)
/* harmony export */ });
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);

/** The first digits of a commit, which need no escaping. */
class ShortCommit {
    text;
    /** @param commit all digits of the commit; any other value is a bug of the caller */
    constructor(commit) {
        this.text = _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSchema */ .lN.parse(commit).slice(0, 7);
    }
}


/***/ })

};
