export const id = 905;
export const ids = [905];
export const modules = {

/***/ 12033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inputQuantities),
/* harmony export */   P: () => (/* binding */ quantityKinds)
/* harmony export */ });
/* harmony import */ var _dataset_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83659);
/* harmony import */ var _transform_apply_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91508);


/** Kinds of quantities, by which inputs at serving are compared with those of the training split. */
const quantityKinds = ['value', 'category', 'unknown-tokens', 'length', 'intensity'];
/** Most columns with a quantity. */
const mostColumns = 256;
/** Returns the quantities of the first columns of a model. Private ones have none, because their values appear nowhere. */
function inputQuantities({ features, transform, }) {
    switch (features.kind) {
        case 'image': {
            const width = (0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_1__/* .pixelsOf */ .rr)(features);
            const read = ({ features: pixels }, example) => intensity(pixels, example * width, width);
            return [{ column: 'image', kind: 'intensity', slow: false, read }];
        }
        case 'table': {
            const width = (0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesPerExample */ .yg)(features);
            const quantities = features.columns.flatMap((column, position) => {
                if ('private' in column && column.private === true)
                    return [];
                const valueAt = ({ features: values }, example) => values[example * width + position] ?? Number.NaN;
                return [{ column: column.name, ...quantityOf(column, transform, valueAt) }];
            });
            return quantities.slice(0, mostColumns);
        }
    }
}
function quantityOf(column, transform, valueAt) {
    switch (column.type) {
        case 'number':
        case 'date':
        case 'duration':
            return { kind: 'value', slow: false, read: valueAt };
        case 'category':
            return { kind: 'category', slow: false, read: valueAt };
        case 'image':
            return { kind: 'intensity', slow: false, read: imageReader(column, valueAt) };
        case 'text': {
            const encodings = 'columns' in transform ? transform.columns : [];
            const encoding = encodings.find(({ name }) => name === column.name);
            return encoding?.encoding === 'text'
                ? { kind: 'unknown-tokens', slow: true, read: textReader(valueAt, (0,_transform_apply_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownShare */ .qE)(encoding)) }
                : { kind: 'length', slow: false, read: textReader(valueAt, (text) => text.length) };
        }
    }
}
function textReader(valueAt, measure) {
    return (batch, example) => {
        const text = batch.texts?.[valueAt(batch, example)];
        return text === undefined ? Number.NaN : measure(text);
    };
}
function imageReader(column, valueAt) {
    const width = (0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_1__/* .pixelsOf */ .rr)(column);
    return (batch, example) => {
        const pixels = batch.images?.[valueAt(batch, example)];
        return pixels === undefined ? Number.NaN : intensity(pixels, 0, width);
    };
}
/** Most values of an image that are added up. */
const mostPixels = 1024;
/** Returns the mean of evenly spaced values of an image. */
function intensity(pixels, start, count) {
    // An odd distance, so that the values are of all channels and not of a few columns.
    const step = Math.ceil(count / mostPixels) | 1;
    let sum = 0;
    let added = 0;
    for (let at = 0; at < count; at += step) {
        sum += pixels[start + at] ?? 0;
        added += 1;
    }
    return sum / added;
}


/***/ }),

/***/ 82003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ cellCount),
/* harmony export */   lb: () => (/* binding */ inputStatisticsSchema),
/* harmony export */   vJ: () => (/* binding */ cellFinder)
/* harmony export */ });
/* unused harmony export fitInputStatistics */
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46843);
/* harmony import */ var _input_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12033);



const columnStatistics = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    quantity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_input_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityKinds */ .P),
    /** Number of examples in each cell; the last cell is that of missing values. */
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).min(2),
    /** Cell i has the values above threshold i − 1 up to threshold i. Categories have none. */
    thresholds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(1).optional(),
    /** Positions of the categories with a cell of their own; all others share the next one. */
    categories: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).optional(),
});
/** Schema of the distribution of the inputs in the training split, with which a server compares its own inputs. */
const inputStatisticsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnStatistics) });
/** Cells of numbers between the least and the greatest one. */
const cellsOfNumbers = 10;
const mostCategories = 50;
/** Most examples that are read: evenly spaced parts of the split. */
const parts = 64;
const rowsOfPart = 256;
const mostImages = 512;
/** Counts the quantities of evenly spaced examples of the training split. */
function fitInputStatistics(details, examples) {
    const quantities = inputQuantities(details);
    const decodes = quantities.some(({ kind }) => kind === 'intensity');
    const [most, together] = decodes ? [mostImages, 1] : [parts, rowsOfPart];
    const values = quantities.map(() => []);
    const distance = Math.max(together, examples.size / most);
    for (let at = 0; at < examples.size; at += distance) {
        const start = Math.floor(at);
        const batch = examples.read([{ start, count: Math.min(together, examples.size - start) }]);
        for (const [index, quantity] of quantities.entries())
            for (let example = 0; example < batch.size; example++)
                values[index]?.push(quantity.read(batch, example));
    }
    return { columns: quantities.map((quantity, index) => countCells(quantity, values[index] ?? [])) };
}
function countCells({ column, kind }, values) {
    const present = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
    const cells = kind === 'category' ? { categories: frequent(present) } : { thresholds: thresholdsOf(present) };
    const statistics = { column, quantity: kind, ...cells };
    const counts = new Array(cellCount(statistics)).fill(0);
    const cellOf = cellFinder(statistics);
    for (const value of values) {
        const cell = cellOf(value);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return { ...statistics, counts };
}
/** Returns the number of cells, that of missing values included. */
function cellCount({ thresholds, categories = [] }) {
    return (thresholds?.length ?? categories.length) + 2;
}
/** Returns a function for the cell of a quantity. */
function cellFinder(cells) {
    const missing = cellCount(cells) - 1;
    const { thresholds, categories = [] } = cells;
    if (thresholds !== undefined)
        return (value) => (Number.isNaN(value) ? missing : (0,d3_array__WEBPACK_IMPORTED_MODULE_2__/* .bisectLeft */ .ah)(thresholds, value));
    const cellOf = new Map(categories.map((position, cell) => [position, cell]));
    return (value) => (Number.isNaN(value) ? missing : (cellOf.get(value) ?? missing - 1));
}
/** Returns a threshold below the least value, quantiles, and the greatest value. */
function thresholdsOf(sorted) {
    const least = sorted[0] ?? 0;
    const below = least - Math.max(Math.abs(least), 1) * 2 ** -40;
    const thresholds = [below];
    for (let cell = 1; cell <= cellsOfNumbers; cell++) {
        const value = sorted[Math.ceil((cell * sorted.length) / cellsOfNumbers) - 1] ?? least;
        if (value > (thresholds.at(-1) ?? below))
            thresholds.push(value);
    }
    return thresholds;
}
/** Returns the most frequent positions, the lower one first of equal ones. */
function frequent(positions) {
    const counts = new Map();
    for (const position of positions)
        counts.set(position, (counts.get(position) ?? 0) + 1);
    return [...counts]
        .sort(([a, count], [b, other]) => other - count || a - b)
        .slice(0, mostCategories)
        .map(([position]) => position);
}


/***/ }),

/***/ 18905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InputCounter: () => (/* binding */ InputCounter)
/* harmony export */ });
/* harmony import */ var _model_input_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12033);
/* harmony import */ var _model_input_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82003);


/** Most examples of a batch that are counted, evenly spaced, so that counting takes about a hundredth of the time. */
const mostOfBatch = 16;
/** Slow quantities are computed for one of so many of these. */
const slowShare = 16;
/** Counts the examples of a thread by the cells of the training statistics, in memory that it shares with the server. */
class InputCounter {
    #counts;
    #counted;
    #examples = 0;
    constructor(details, { columns }, memory) {
        this.#counts = new Int32Array(memory);
        const quantities = (0,_model_input_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .inputQuantities */ .O)(details);
        let start = 0;
        this.#counted = columns.flatMap((statistics) => {
            const first = start;
            start += (0,_model_input_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCount */ .MX)(statistics);
            const quantity = quantities.find(({ column, kind }) => column === statistics.column && kind === statistics.quantity);
            return quantity ? [{ quantity, cellOf: (0,_model_input_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .cellFinder */ .vJ)(statistics), start: first }] : [];
        });
    }
    add(batch) {
        const step = Math.ceil(batch.size / mostOfBatch);
        for (let example = 0; example < batch.size; example += step) {
            this.#examples = (this.#examples + 1) % slowShare;
            for (const { quantity, cellOf, start } of this.#counted)
                if (!quantity.slow || this.#examples === 0)
                    Atomics.add(this.#counts, start + cellOf(quantity.read(batch, example)), 1);
        }
    }
}


/***/ })

};
