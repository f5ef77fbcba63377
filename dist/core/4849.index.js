export const id = 4849;
export const ids = [4849];
export const modules = {

/***/ 51137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addColumn)
/* harmony export */ });
/* harmony import */ var _row_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6831);

/** Adds the values of a column to the identities of its rows. */
function addColumn(identities, column, hasher) {
    switch (column.kind) {
        case 'number':
            hasher.addNumbers(identities, column.values);
            return;
        case 'category':
            hasher.addCodes(identities, column.codes, column.categories);
            return;
        case 'text':
            hasher.addTexts(identities, column.values);
            return;
        case 'bytes':
            hasher.addTexts(identities, column.values.map((bytes) => (0,_row_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOfBytes */ .Jk)(bytes).join(' ')));
    }
}


/***/ }),

/***/ 43324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ aligned)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/** Returns rows of cells as lines for a terminal. Each column is as wide as its widest cell. */
function aligned(rows) {
    const columns = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .max */ .T9)(rows, (row) => row.length) ?? 0;
    const widths = Array.from({ length: columns }, (_, column) => (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .max */ .T9)(rows, (row) => row[column]?.length) ?? 0);
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 25391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ intervalAxis),
/* harmony export */   z: () => (/* binding */ intervalBar)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21408);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35166);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23138);




const width = 170;
const height = 18;
/** Returns a value with its interval, for a table cell. */
function intervalBar({ value, interval, mark, domain, label }) {
    const x = scaleOf(domain);
    const middle = height / 2;
    return (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chart */ .b)({ title: label, width, height, kind: 'interval' }, (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="grid" x1="0" x2="${width}" y1="${middle}" y2="${middle}" />
      ${mark === null ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="rule" x1="${x(mark)}" x2="${x(mark)}" y1="1" y2="${height - 1}" />`}
      ${interval && (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="bar plain" x1="${x(interval.lower)}" x2="${x(interval.upper)}" y1="${middle}" y2="${middle}" />`}
      <circle class="point plain" cx="${x(value)}" cy="${middle}" r="4" />`);
}
/**
 * Returns the scale above a column of bars. It is hidden from screen readers because the words beside it contain the same
 * information.
 */
function intervalAxis(domain, text) {
    const x = scaleOf(domain);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<svg class="interval" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${(0,d3_array__WEBPACK_IMPORTED_MODULE_2__/* .ticks */ .Zc)(domain[0], domain[1], 3)
        .filter((value) => x(value) > 18 && x(value) < width - 18)
        .map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="13" y2="${height}" />
            <text x="${x(value)}" y="11" text-anchor="middle">${text(value)}</text>`)}
  </svg>`;
}
function scaleOf(domain) {
    return (0,_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .linearScale */ .om)(domain, [6, width - 6]);
}


/***/ }),

/***/ 61120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ holmAdjusted),
/* harmony export */   w: () => (/* binding */ benjaminiHochbergAdjusted)
/* harmony export */ });
/**
 * Adjusts the p-values of a family of tests so that comparing each with α keeps the probability of any false alarm below α. Holm,
 * "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
 */
function holmAdjusted(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
    const adjusted = new Array(pValues.length).fill(1);
    let largest = 0;
    for (const [rank, index] of order.entries()) {
        largest = Math.max(largest, (pValues.length - rank) * (pValues[index] ?? 1));
        adjusted[index] = Math.min(1, largest);
    }
    return adjusted;
}
/**
 * Adjusts the p-values of a family of tests so that on average at most a fraction α of those below α are false alarms. Benjamini
 * and Hochberg, "Controlling the false discovery rate: a practical and powerful approach to multiple testing", Journal of the Royal
 * Statistical Society B 57 (1995).
 */
function benjaminiHochbergAdjusted(pValues) {
    const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 1) - (pValues[a] ?? 1));
    const adjusted = new Array(pValues.length).fill(1);
    let least = 1;
    for (const [fromTop, index] of order.entries()) {
        const rank = pValues.length - fromTop;
        least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / rank);
        adjusted[index] = least;
    }
    return adjusted;
}


/***/ })

};
