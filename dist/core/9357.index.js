export const id = 9357;
export const ids = [9357];
export const modules = {

/***/ 64796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isDecimal),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** `007` in a format with types is a name, since a number would not have been quoted with zeros before it. */
const leadingZero = /^[+-]?0\d/;
const infinite = /^[+-]?inf(?:inity)?$/i;
/**
 * Returns the number of a text; null for anything else. In formats with types, numbers in quotes count, too, and infinite numbers are
 * texts.
 * @param typed whether cells have types; in CSV all are texts
 */
function numberOf(text, typed) {
    if (isDecimal(text))
        return typed && leadingZero.test(text) ? null : Number(text);
    return typed && infinite.test(text) ? (text.startsWith('-') ? -Infinity : Infinity) : null;
}
function isDecimal(text) {
    return decimal.test(text);
}


/***/ }),

/***/ 48324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseTime),
/* harmony export */   z: () => (/* binding */ parseTimeOrNumber)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64796);

/** ISO 8601 with a date, and optionally a time and a zone. */
const isoTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const zone = /(?:Z|[+-]\d{2}:?\d{2})$/;
/** Returns a date as milliseconds since 1970 in UTC; NaN for any other text. A time without a zone is UTC. */
function parseTime(text) {
    const day = text.slice(0, 10);
    if (!isoTime.test(text) || !isDay(day))
        return Number.NaN;
    const iso = text.replace(' ', 'T');
    return Date.parse(!iso.includes('T') || zone.test(iso.slice(11)) ? iso : `${iso}Z`);
}
/** Date.parse accepts 2026-02-31 and returns the 3rd of March. */
function isDay(day) {
    const time = Date.parse(day);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
/** Returns the time of a cell: a date, or a number as it is; NaN for any other text. */
function parseTimeOrNumber(text) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .isDecimal */ .a)(text) ? Number(text) : parseTime(text);
}


/***/ }),

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ assertAllCounted),
/* harmony export */   SJ: () => (/* binding */ countsByRule),
/* harmony export */   g2: () => (/* binding */ missingRowsWarning),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/**
 * Checks that each row of the sources is in a split, in quarantine, or dropped by a named rule.
 * @throws Error otherwise, which is an internal error
 */
function assertAllCounted({ cleaned, rows }) {
    const { read, quarantined, missingRows, duplicates } = cleaned;
    const counted = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(Object.values(rows)) + quarantined + missingRows + duplicates;
    if (counted !== read)
        throw new Error(`${read} rows were read, but ${counted} were kept, quarantined or dropped`);
}
/** Returns the numbers of rows by rule, for tables in reports; rules without rows are left out. */
function countsByRule({ cleaned, rows, }) {
    const { read, quarantined, missingRows, missing, duplicates } = cleaned;
    const lacking = missingText(missing);
    const counts = [
        ['Rows quarantined', quarantined],
        [`Rows dropped for missing values${lacking === '' ? '' : ` (${lacking})`}`, missingRows],
        ['Rows dropped as duplicates', duplicates],
    ];
    return [
        ['Rows read', read],
        ...counts.filter(([, count]) => count > 0),
        ['Rows kept', (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(Object.values(rows))],
    ].map(([name, count]) => [name, count.toLocaleString('en')]);
}
const mostLacking = 5;
/** Returns `age 12, city 3`: the columns with the most missing values. */
function missingText(missing) {
    const columns = Object.entries(missing).sort(([, a], [, b]) => b - a);
    const listed = columns.slice(0, mostLacking).map(([column, count]) => `${column} ${count}`);
    const more = columns.length - listed.length;
    return `${listed.join(', ')}${more > 0 ? ` and ${more} more columns` : ''}`;
}
/** A larger share of dropped rows is reported. */
const mostDropped = 0.05;
/** Returns a warning if many rows were dropped for missing values. */
function missingRowsWarning({ read, missingRows, missing, }) {
    if (missingRows <= read * mostDropped)
        return [];
    const [most] = Object.entries(missing).sort(([, a], [, b]) => b - a);
    const column = most ? `, ${most[1]} of them in ${most[0]}` : '';
    const percent = ((100 * missingRows) / read).toFixed(missingRows / read < 0.1 ? 1 : 0);
    return [
        `Dropped ${missingRows} of ${read} rows (${percent} %) for missing values${column}. To keep them, replace the values with \`features: {column: {missing: median}}\`.`,
    ];
}


/***/ }),

/***/ 85664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ fittedTransformSchema),
/* harmony export */   Gx: () => (/* binding */ labelSchema),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   rv: () => (/* binding */ featuresSchema),
/* harmony export */   tX: () => (/* binding */ targetSchema),
/* harmony export */   um: () => (/* binding */ datasetDetailsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _config_date_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43133);
/* harmony import */ var _config_text_feature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73614);



/** Untransformed pixels, rows first, channels last, one unsigned byte each. */
const imageFeatures = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('image'),
    height: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    width: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    channels: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(3)]),
    /** How an image lies in the dataset: bare pixels, or the bytes of the file it came from (mixed: some PNG, some JPEG). */
    encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['raw', 'png', 'jpeg', 'mixed']),
});
/**
 * A column of a table as a client sends it. An optional column may be null or absent. Values of a private column never appear in
 * reports, logs and examples; categories are part of the model, so they cannot be private.
 */
const tableColumn = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('type', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('number'),
        optional: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
        private: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('category'),
        categories: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
        optional: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
        /** Other categories are accepted, too. */
        open: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    }),
    /** A date or a time in ISO 8601; milliseconds since 1970 (UTC) in the dataset. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('date'),
        optional: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
        private: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    }),
    /** A duration such as `1:30:00` or `PT90M`; seconds in the dataset. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('duration'),
        optional: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
        private: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    }),
    /** Any text. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('text'),
        optional: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
        private: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    }),
]);
const tableFeatures = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('table'), columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(tableColumn).min(1) });
/** The features that a model takes. */
const featuresSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [imageFeatures, tableFeatures]);
/** The values that an output of a model predicts: one of the classes (in the order of the scores), or a number. */
const labelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('class'), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), classes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(2) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('number'), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
/** The labels of a model of several outputs by the names of these, in the order of the names. */
const labelsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('multi-output'),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), label: labelSchema })).min(2),
});
/** The target of a model: one label, or one for each of several outputs. */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [...labelSchema.options, labelsSchema]);
const vector = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig());
/** Steps for channels of pixels; one value a channel. */
const channelStep = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('step', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('scale'), by: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('standardize'), mean: vector, deviation: vector }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('min-max'), minimum: vector, maximum: vector }),
]);
/** Steps for one column of numbers, with the values that were fitted on the training split. */
const numberStep = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('step', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('scale'), by: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('standardize'), mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), deviation: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('min-max'), minimum: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), maximum: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('robust'), median: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), range: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('clip'), minimum: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), maximum: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    /** sign(x) · ln(1 + |x|). */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('log') }),
    /** Share of the training examples below the value, interpolated between quantiles of equal distance. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('quantile'), quantiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(2) }),
]);
/** The network's values for the n-grams of a text. */
const textOutput = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('values', [
    /** A value for each n-gram of the vocabulary. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ values: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['counts', 'binary']) }),
    /** Counts times weights, divided by their Euclidean norm. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ values: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('tf-idf'), weights: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()) }),
    /** The first n-grams in their order, as the position in the vocabulary plus 2; 1 for others and 0 after the last. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ values: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('ids'), length: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() }),
]);
/** The network's values for one of several buckets. */
const bucketValues = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['one-hot', 'index']);
/** The network's values for one column. */
const fittedColumn = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('encoding', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('number'),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** Replaces a missing value; null where the column is not optional. */
        missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        /** True for another value that is 1 for a missing value, else 0. */
        indicator: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(numberStep),
        /** Edges of buckets, ascending: the result is one-hot over `edges.length + 1` buckets. */
        edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(1).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** `one-hot` has a value a category, and one for other categories; `index` has one value: the position of the category. */
        encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['one-hot', 'index']),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        categories: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        other: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        /** Position of the category that replaces a missing value; null where the column is not optional. */
        missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
        indicator: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** The bucket of a text is its hash modulo the number of buckets. */
        encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('hash'),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        buckets: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(2),
        /** `one-hot` has a value a bucket; `index` has one value: the position of the bucket. */
        values: bucketValues,
        /** Replaces a missing text; null where the column is not optional. */
        missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        indicator: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('date'),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ part: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_date_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .dateParts */ .b), steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(numberStep) })),
        /** Parts as sine and cosine of their share of a period. */
        cyclic: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_date_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .dateParts */ .b)),
        missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        indicator: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('text'),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        lowerCase: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        /** Units of a text; a tokenizer is stored as JSON. */
        tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_text_feature_js__WEBPACK_IMPORTED_MODULE_0__/* .textTokens */ .w), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tokenizer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })]),
        /** Smallest and greatest number of tokens in an n-gram. */
        ngrams: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive()]),
        /** N-grams of the training split, by code unit. */
        vocabulary: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
        output: textOutput,
        /** Replaces a missing text; null where the column is not optional. */
        missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        indicator: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** The first ids of a tokenizer, in their order. */
        encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('token-ids'),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** JSON of the tokenizer. */
        tokenizer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        length: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        /** The id that fills up shorter texts. */
        padding: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        /** Number of ids that the tokenizer has. */
        size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        indicator: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
]);
/** The network's values for a combination of the positions of several columns. */
const fittedCross = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(2),
    /** The position of a combination is its hash modulo the number of buckets, or its place among the combinations, which are followed by all others. */
    buckets: zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('by', [
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('hash'), count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(2) }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('frequency'), combinations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative())) }),
    ]),
    values: bucketValues,
});
/** Positions of the transformed values that each named input of the network takes; one input takes all without it. */
const namedInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), places: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).min(1) }))
    .min(1)
    .optional();
const labelStep = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('step', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('standardize'), mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), deviation: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    /** sign(x) · ln(1 + |x|). */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('log') }),
]);
/** Steps for the labels of outputs that are numbers. Predictions are inverted, so they have the units of the label. */
const labelSteps = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(labelStep).min(1) }))
    .min(1)
    .optional();
/** Shape of one transformed example, for example `[28, 28, 1]`. */
const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive()).min(1);
/**
 * Maps raw features to the input of the network. It is stored in the model, so trainer, gate and server share it. Images and plain numbers
 * have steps for all values of a channel; the columns of a table have steps of their own.
 */
const fittedTransformSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(channelStep), shape, inputs: namedInputs, labels: labelSteps }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fittedColumn).min(1),
        /** The values of crosses follow those of the columns. */
        crosses: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fittedCross).min(1).optional(),
        shape,
        inputs: namedInputs,
        labels: labelSteps,
    }),
]);
const splitNames = ['train', 'validation', 'test'];
/** Number of rows that each rule left out: `read` is the sum of the others and of the rows in the splits. */
const cleaned = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Rows in the sources. */
    read: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Rows with a cell that cannot be read. */
    quarantined: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Rows that were dropped because a value is missing. */
    missingRows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Missing values by column, before cleaning; columns without any are left out. */
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive()),
    /** Rows that were dropped because an equal one stays. */
    duplicates: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
});
/** The details in the manifest of a dataset, besides its files. */
const datasetDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    features: featuresSchema,
    label: targetSchema,
    /** The column with the weight of each example in the loss; without it, all weights are equal. */
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    transform: fittedTransformSchema,
    recipe: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cleaned,
    /** Number of examples in each split. */
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(splitNames), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()),
});


/***/ }),

/***/ 10479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   jI: () => (/* binding */ blankBatch),
/* harmony export */   yg: () => (/* binding */ valuesPerExample)
/* harmony export */ });
/** Returns the shape of one raw example: `[height, width, channels]`, or `[columns]`. */
function shapeOf(features) {
    return features.kind === 'image'
        ? [features.height, features.width, features.channels]
        : [features.columns.length];
}
/** Returns the number of values of one raw example. */
function valuesPerExample(features) {
    return shapeOf(features).reduce((product, length) => product * length, 1);
}
/** Returns examples of zeros, first categories and empty texts, which every model accepts. */
function blankBatch(features, size) {
    return { size, features: new Float64Array(size * valuesPerExample(features)), texts: [''] };
}


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ decodeImage),
/* harmony export */   Zk: () => (/* binding */ BadImage),
/* harmony export */   n6: () => (/* binding */ readImageHeader)
/* harmony export */ });
/* harmony import */ var fast_png__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
/* harmony import */ var jpeg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32480);





/** Why bytes are not an image; the text follows "found" in a sentence. */
class BadImage extends Error {
    name = 'BadImage';
}
/** @throws BadImage when the bytes are neither PNG nor JPEG, are cut short, or declare no pixels or too many. */
function readImageHeader(bytes) {
    const header = parseHeader(bytes);
    const { width, height } = header;
    if (width === 0 || height === 0 || width * height > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostPixels */ .fS)
        throw new BadImage(`an image ${width} wide and ${height} high, of 1 to ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostPixels */ .fS} pixels`);
    return header;
}
function parseHeader(bytes) {
    if (isPng(bytes))
        return pngHeader(bytes);
    if (isJpeg(bytes))
        return jpegHeader(bytes);
    throw new BadImage('neither a PNG nor a JPEG file');
}
/**
 * Decodes a whole PNG or JPEG file of known size to pixels, rows first, channels last. Transparency is dropped and 16 bits
 * are cut to 8, as TensorFlow's `decode_image` does; colour becomes grey by the weights of ITU-R BT.601.
 * @param into Where the `height × width × channels` bytes are put.
 * @throws BadImage when the file is damaged or of another size.
 */
function decodeImage(bytes, expected, into) {
    const header = readImageHeader(bytes);
    if (header.height !== expected.height || header.width !== expected.width)
        throw new BadImage(`an image ${header.width} wide and ${header.height} high`);
    const pixels = header.encoding === 'png' ? pngPixels(bytes) : jpegPixels(bytes);
    if (pixels.data.length !== expected.height * expected.width * pixels.channels)
        throw new BadImage(`a ${header.encoding} file with another number of pixels than it declares`);
    copyPixels(pixels, expected.channels, into);
}
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
function isPng(bytes) {
    return pngSignature.every((byte, index) => bytes[index] === byte);
}
function isJpeg(bytes) {
    return bytes[0] === 0xff && bytes[1] === 0xd8;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
const greyPngTypes = new Set([0, 4]);
function pngHeader(bytes) {
    if (bytes.length < 33)
        throw new BadImage('a PNG file that is cut short');
    const view = viewOf(bytes);
    return {
        encoding: 'png',
        width: view.getUint32(16),
        height: view.getUint32(20),
        channels: greyPngTypes.has(view.getUint8(25)) ? 1 : 3,
    };
}
/** Start-of-frame markers: C0 to CF but for the tables C4, C8 and CC. */
function startsFrame(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
function jpegHeader(bytes) {
    const view = viewOf(bytes);
    let offset = 2;
    while (offset + 10 <= bytes.length) {
        if (view.getUint8(offset) !== 0xff)
            break;
        const marker = view.getUint8(offset + 1);
        if (marker === 0xff)
            offset += 1;
        else if (startsFrame(marker))
            return {
                encoding: 'jpeg',
                height: view.getUint16(offset + 5),
                width: view.getUint16(offset + 7),
                channels: view.getUint8(offset + 9) === 1 ? 1 : 3,
            };
        else
            offset += 2 + view.getUint16(offset + 2);
    }
    throw new BadImage('a JPEG file that is cut short or damaged');
}
function pngPixels(bytes) {
    const [depth = 0, interlaced = 0] = [bytes[24], bytes[28]];
    if (interlaced !== 0 && depth < 8)
        throw new BadImage(`an interlaced PNG file of ${depth} bits, which cannot be decoded`);
    let image;
    try {
        image = (0,fast_png__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(withoutMetadata(bytes), { checkCrc: true });
        if (image.palette) {
            const data = (0,fast_png__WEBPACK_IMPORTED_MODULE_0__/* .convertIndexedToRgb */ .tZ)(image);
            return { data, channels: data.length / (image.width * image.height) };
        }
    }
    catch (error) {
        if (error instanceof BadImage)
            throw error;
        throw new BadImage(`a PNG file that cannot be decoded (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
    return { data: eightBits(image), channels: image.channels };
}
const pixelChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/**
 * A PNG with only the chunks that make the pixels: metadata is compressed too, and neither it nor surplus image data may
 * make a small file of a stranger's unfold to gigabytes.
 */
function withoutMetadata(bytes) {
    const view = viewOf(bytes);
    const parts = [bytes.subarray(0, 8)];
    const imageData = [];
    for (let offset = 8; offset + 12 <= bytes.length;) {
        const end = offset + 12 + view.getUint32(offset);
        const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
        if (pixelChunks.has(type))
            parts.push(bytes.subarray(offset, end));
        if (type === 'IDAT')
            imageData.push(bytes.subarray(offset + 8, end - 4));
        offset = end;
    }
    assertUnpackedSize(imageData, pngHeader(bytes));
    return Buffer.concat(parts);
}
/** Image data that cannot unpack to more than this is not unpacked twice. */
const harmlessBytes = 2 ** 26;
const mostBytesPerPixel = 8;
/** @throws BadImage for image data that unpacks to more than its pixels need, and an error for damaged data. */
function assertUnpackedSize(parts, { width, height }) {
    const packed = parts.reduce((sum, { length }) => sum + length, 0);
    // Each row has a byte for its filter; an interlaced image has at most as many rows again.
    const needed = width * height * mostBytesPerPixel + 2 * height + 1024;
    const surplus = 'a PNG file with more data than its pixels need';
    if (packed > 2 * needed)
        throw new BadImage(surplus);
    if (packed * _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .greatestDeflateRatio */ .cv <= harmlessBytes)
        return;
    try {
        (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.inflateSync)(Buffer.concat(parts), { maxOutputLength: needed });
    }
    catch (error) {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ERR_BUFFER_TOO_LARGE'))
            throw error;
        throw new BadImage(surplus, { cause: error });
    }
}
/** Samples of 1, 2, 4 or 16 bits as bytes from 0 to 255. */
function eightBits({ data, depth, width, height, channels }) {
    if (data instanceof Uint16Array)
        return Uint8Array.from(data, (sample) => sample >> 8);
    if (depth === 8)
        return data;
    const perRow = width * channels;
    const bytesPerRow = Math.ceil((perRow * depth) / 8);
    const brightest = 2 ** depth - 1;
    return Uint8Array.from({ length: perRow * height }, (_, index) => {
        const bit = (index % perRow) * depth;
        const byte = data[Math.floor(index / perRow) * bytesPerRow + (bit >> 3)] ?? 0;
        return (((byte >> (8 - depth - (bit & 7))) & brightest) * 255) / brightest;
    });
}
function jpegPixels(bytes) {
    try {
        const { data } = (0,jpeg_js__WEBPACK_IMPORTED_MODULE_1__.decode)(bytes, { useTArray: true, formatAsRGBA: false, tolerantDecoding: false });
        return { data, channels: 3 };
    }
    catch (error) {
        throw new BadImage(`a JPEG file that cannot be decoded (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
}
function copyPixels({ data, channels: present }, wanted, into) {
    const grey = present < 3;
    for (let from = 0, to = 0; from < data.length; from += present, to += wanted) {
        const red = data[from] ?? 0;
        const green = grey ? red : (data[from + 1] ?? 0);
        const blue = grey ? red : (data[from + 2] ?? 0);
        if (wanted === 1)
            into[to] = (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16;
        else {
            into[to] = red;
            into[to + 1] = green;
            into[to + 2] = blue;
        }
    }
}


/***/ }),

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ indexOfOutput),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   dv: () => (/* binding */ evaluatedOutput)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Returns the outputs of a model; a single one has the name of its column. */
function outputsOf(target) {
    return target.kind === 'multi-output' ? target.outputs : [{ name: target.column, label: target }];
}
/**
 * The output that the gate evaluates: the only one, or the named one of several.
 * @param key of the configuration that names it.
 * @throws UserError that lists the outputs, where none of them is named.
 */
function evaluatedOutput(target, name, key = 'gate.output') {
    const outputs = outputsOf(target);
    const index = target.kind === 'multi-output' ? outputs.findIndex((output) => output.name === name) : 0;
    const output = outputs[index];
    if (output && (target.kind === 'multi-output' || name === undefined))
        return { ...output, index };
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_INVALID_OUTPUT',
        found: name === undefined
            ? `no \`${key}\`, and a dataset of several labels`
            : `\`${key}: ${name}\`, and a dataset ${target.kind === 'multi-output' ? 'without that output' : 'of one label'}`,
        expected: target.kind === 'multi-output'
            ? `one of the outputs ${outputs.map((one) => one.name).join(', ')}`
            : 'the name of an output only where `data.labels` names several',
        hint: target.kind === 'multi-output' ? 'Name the output that the gate evaluates.' : `Leave \`${key}\` out.`,
    });
}
/** Returns the output of a model for the evaluated label, by its name or as the only one; null if the model has no such output. */
function indexOfOutput(model, { name }) {
    if (model.kind !== 'multi-output')
        return { name, label: model, index: 0 };
    const index = model.outputs.findIndex((output) => output.name === name);
    const output = model.outputs[index];
    return output ? { ...output, index } : null;
}
/**
 * The labels of one output, of labels that lie example after example with a value for each output.
 * @param index of the output among those of the target
 * @returns places of classes, or numbers; one for each example
 */
function labelsOf(target, index, labels) {
    const outputs = outputsOf(target);
    const size = labels.length / outputs.length;
    const values = outputs[index]?.label.kind === 'class' ? new Int32Array(size) : new Float32Array(size);
    for (let example = 0; example < size; example++)
        values[example] = labels[example * outputs.length + index] ?? Number.NaN;
    return values;
}


/***/ }),

/***/ 32480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ assertValues),
/* harmony export */   Yz: () => (/* binding */ mostValues),
/* harmony export */   cv: () => (/* binding */ greatestDeflateRatio),
/* harmony export */   fS: () => (/* binding */ mostPixels),
/* harmony export */   i6: () => (/* binding */ mostUnpackedBytes)
/* harmony export */ });
/** The most bytes that compressed data of one file may unpack to; Node reads no larger file at once either. */
const mostUnpackedBytes = 2 ** 31;
/** The most pixels of an image: Pillow's limit against decompression bombs, `Image.MAX_IMAGE_PIXELS`. */
const mostPixels = 89_478_485;
/** The most values of one Parquet or Arrow file, rows times columns: each becomes a JavaScript value. */
const mostValues = 2 ** 28;
/** DEFLATE unpacks to at most 1,032 times its size: https://zlib.net/zlib_tech.html. */
const greatestDeflateRatio = 1032;
/** @throws RangeError for a table of more values than can be held. */
function assertValues(rows, columns) {
    if (rows * columns > mostValues)
        throw new RangeError(`${rows} rows of ${columns} columns, of at most ${mostValues} values`);
}


/***/ }),

/***/ 61172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ privateNames)
/* harmony export */ });
/** Returns the names of the private columns among the features. */
function privateNames(features) {
    if (features.kind !== 'table')
        return new Set();
    return new Set(features.columns.flatMap((column) => column.type !== 'category' && column.private === true ? [column.name] : []));
}


/***/ }),

/***/ 38602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Bb: () => (/* binding */ intervalName),
/* harmony export */   C6: () => (/* binding */ pText),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Lr: () => (/* binding */ differenceText),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   _P: () => (/* binding */ formatDistinct),
/* harmony export */   cS: () => (/* binding */ intervalTitle),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   wn: () => (/* binding */ marginText),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/** Returns a value as text: `97.12 %`, `0.0834`, `1.633 MB`. `extra` adds digits to the usual number. */
function formatValue(value, unit, extra = 0) {
    switch (unit) {
        case 'fraction':
            return `${minus((value * 100).toFixed(2 + extra))} %`;
        case 'score':
        case 'label':
            return minus(significant(value, extra));
        case 'bytes':
            return bytesText(value, 4 + extra);
        case 'count':
            return formatCount(value);
        case 'milliseconds':
            return `${significant(value, extra)} ms`;
        case 'per-second':
            return `${significant(value, extra)} examples/s`;
    }
}
/** Returns two values with enough digits to distinguish them. */
function formatDistinct(value, other, unit) {
    for (let extra = 0; extra < 8; extra++) {
        const texts = [formatValue(value, unit, extra), formatValue(other, unit, extra)];
        if (texts[0] !== texts[1] || value === other)
            return texts;
    }
    return [String(value), String(other)];
}
/** Returns a difference with its sign; for fractions in percentage points: `−0.41 points`. */
function differenceText(value, unit) {
    switch (unit) {
        case 'fraction':
            return `${signed(value * 100, (size) => size.toFixed(2))} points`;
        case 'score':
        case 'label':
            return signed(value, (size) => significant(size));
        case 'bytes':
        case 'count':
        case 'milliseconds':
        case 'per-second':
            return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${formatValue(Math.abs(value), unit)}`;
    }
}
/** Returns the range of a difference: `−0.62 to +0.11 points`. */
function rangeText({ lower, upper }, unit) {
    return unit === 'fraction'
        ? `${signed(lower * 100, (size) => size.toFixed(2))} to ${differenceText(upper, unit)}`
        : `${differenceText(lower, unit)} to ${differenceText(upper, unit)}`;
}
function points(size) {
    return `${size} ${size === 1 ? 'point' : 'points'}`;
}
/** Returns the size of a difference, without a sign: `0.3 points`. */
function marginText(margin, unit) {
    switch (unit) {
        case 'fraction':
            return points(Number((margin * 100).toPrecision(3)));
        case 'score':
        case 'label':
            return String(Number(margin.toPrecision(4)));
        case 'bytes':
        case 'count':
        case 'milliseconds':
        case 'per-second':
            return formatValue(margin, unit);
    }
}
/** Returns a name cut to a length that fits into a sentence. */
function truncate(name, longest = 60) {
    return name.length > longest ? `${name.slice(0, longest)}…` : name;
}
/** Returns a p-value with two digits: `0.034`, `< 0.0001`. */
function pText(p) {
    return p < 1e-4 ? '< 0.0001' : String(Number(p.toPrecision(2)));
}
function percentText(fraction) {
    return `${Number((fraction * 100).toPrecision(4))} %`;
}
/** Returns the name of the interval between two one-sided bounds: `90 % interval` for bounds of 95 % each. */
function intervalName(confidence) {
    return `${percentText(2 * confidence - 1)} interval`;
}
/** Returns that name with the confidence of each bound, by which the gate decides: `90 % interval (95 % one-sided)`. */
function intervalTitle(confidence) {
    return `${intervalName(confidence)} (${percentText(confidence)} one-sided)`;
}
function formatCount(count) {
    return count.toLocaleString('en-US');
}
/** Returns a size with three digits, in powers of 1000: `1.63 MB`. */
function bytesText(bytes, digits = 3) {
    const steps = ['B', 'KB', 'MB', 'GB'];
    const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), steps.length - 1);
    return `${Number((bytes / 1000 ** step).toPrecision(digits))} ${steps[step] ?? 'B'}`;
}
function significant(value, extra = 0) {
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e6))
        return value.toExponential(3 + extra);
    return size >= 1000 ? value.toFixed(1 + extra) : value.toPrecision(4 + extra);
}
function signed(value, text) {
    const size = text(Math.abs(value));
    if (Number(size) === 0)
        return size;
    return `${value < 0 ? '−' : '+'}${size}`;
}
function minus(text) {
    return text.replace(/^-/, '−');
}
/** Returns the first `most` names with commas between them, and the number of the others: `a, b and 3 more`. */
function listNames(names, most) {
    const more = names.length > most ? ` and ${names.length - most} more` : '';
    return names.slice(0, most).join(', ') + more;
}


/***/ }),

/***/ 76162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ affineSteps),
/* harmony export */   NW: () => (/* binding */ applyTransform),
/* harmony export */   "in": () => (/* binding */ affinesOf),
/* harmony export */   ps: () => (/* binding */ applyAffines)
/* harmony export */ });
/* harmony import */ var _table_transform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69388);

/**
 * Maps raw examples to the input of the network.
 * @param features `size` examples, channels or columns last
 * @param texts texts that columns of texts refer to
 * @returns `size × product(transform.shape)` values, computed in float64 and rounded once to float32, so that the trainer,
 *   the gate and the server agree to the bit
 */
function applyTransform(transform, features, size, texts = []) {
    if ('columns' in transform)
        return (0,_table_transform_js__WEBPACK_IMPORTED_MODULE_0__/* .applyColumns */ .Q)(transform, features, size, texts);
    const values = transform.shape.reduce((product, length) => product * length, 1);
    if (features.length !== size * values)
        throw new RangeError(`${features.length} values are not ${size} examples of ${transform.shape.join('×')}`);
    const channels = transform.shape.at(-1) ?? 1;
    return features instanceof Uint8Array
        ? applyToPixels(transform.steps, features, channels)
        : applyToNumbers(transform.steps, features, channels);
}
/** Returns the steps of a transform, each with its numbers for every channel. */
function affineSteps({ steps, shape }) {
    const channels = Array.from({ length: shape.at(-1) ?? 1 }, (_, channel) => affinesOf(steps, channel));
    return steps.map((_, index) => ({
        subtract: channels.map((affines) => affines[index]?.subtract ?? 0),
        divide: channels.map((affines) => affines[index]?.divide ?? 1),
    }));
}
/** Returns the steps of one channel. */
function affinesOf(steps, channel) {
    return steps.map((step) => {
        switch (step.step) {
            case 'scale':
                return { subtract: 0, divide: step.by };
            case 'standardize':
                return { subtract: step.mean[channel] ?? 0, divide: step.deviation[channel] ?? 1 };
            case 'min-max': {
                const minimum = step.minimum[channel] ?? 0;
                return { subtract: minimum, divide: (step.maximum[channel] ?? 1) - minimum || 1 };
            }
        }
    });
}
function applyAffines(affines, value) {
    let result = value;
    for (const { subtract, divide } of affines)
        result = (result - subtract) / divide;
    return result;
}
/** A pixel has 256 values, so each channel's results are looked up. */
function applyToPixels(steps, pixels, channels) {
    const table = new Float32Array(channels * 256);
    for (let channel = 0; channel < channels; channel++) {
        const affines = affinesOf(steps, channel);
        for (let pixel = 0; pixel < 256; pixel++)
            table[channel * 256 + pixel] = applyAffines(affines, pixel);
    }
    const result = new Float32Array(pixels.length);
    for (let index = 0; index < pixels.length; index++)
        result[index] = table[(index % channels) * 256 + (pixels[index] ?? 0)] ?? 0;
    return result;
}
function applyToNumbers(steps, numbers, channels) {
    const result = new Float32Array(numbers.length);
    for (let channel = 0; channel < channels; channel++) {
        const affines = affinesOf(steps, channel);
        for (let index = channel; index < numbers.length; index += channels)
            result[index] = applyAffines(affines, numbers[index] ?? 0);
    }
    return result;
}


/***/ }),

/***/ 48358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOfDate),
/* harmony export */   v: () => (/* binding */ angleOfDate)
/* harmony export */ });
/** Returns a part of a date in UTC. @param time milliseconds since 1970 */
function partOfDate(part, time) {
    const date = new Date(time);
    switch (part) {
        case 'year':
            return date.getUTCFullYear();
        case 'month':
            return date.getUTCMonth() + 1;
        case 'day':
            return date.getUTCDate();
        case 'day-of-year':
            return Math.floor((time - startOfYear(date)) / millisecondsOfDay) + 1;
        case 'weekday':
            // Monday is 1, as in ISO 8601.
            return date.getUTCDay() || 7;
        case 'hour':
            return date.getUTCHours();
        case 'minute':
            return date.getUTCMinutes();
    }
}
const millisecondsOfDay = 86_400_000;
/** Returns the first millisecond of a date's year. `Date.UTC` would take the years before 100 for years of the 20th century. */
function startOfYear(date) {
    const start = new Date(date);
    start.setUTCMonth(0, 1);
    return start.setUTCHours(0, 0, 0, 0);
}
/** Returns the angle of a part within its period, in radians: midnight, Monday and January are 0. */
function angleOfDate(part, time) {
    return (2 * Math.PI * (partOfDate(part, time) - firstOf(part))) / periodOf(part);
}
function firstOf(part) {
    return part === 'hour' || part === 'minute' || part === 'year' ? 0 : 1;
}
/** A month has up to 31 days, a year up to 366; a year itself has no period, and its angle is always 0. */
function periodOf(part) {
    switch (part) {
        case 'year':
            return Infinity;
        case 'month':
            return 12;
        case 'day':
            return 31;
        case 'day-of-year':
            return 366;
        case 'weekday':
            return 7;
        case 'hour':
            return 24;
        case 'minute':
            return 60;
    }
}


/***/ }),

/***/ 98703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ isTruthValue),
/* harmony export */   OF: () => (/* binding */ isPlainNumber),
/* harmony export */   rU: () => (/* binding */ canonicalSpelling)
/* harmony export */ });
/** Numbers without leading zeros, which postcodes and other names have. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const truth = /^(?:true|false)$/i;
/** Longer numbers are ids, and lose digits as float64. */
const mostDigits = 16;
/** Returns true for a number that has another spelling, such as `1.0` for `1`. */
function isPlainNumber(text) {
    return text.length <= mostDigits && plainNumber.test(text);
}
function isTruthValue(text) {
    return truth.test(text);
}
/** Returns `1` for `1.0`, `true` for `True`, and any other text as it is. */
function canonicalSpelling(text) {
    if (isPlainNumber(text))
        return String(Number(text));
    return isTruthValue(text) ? text.toLowerCase() : text;
}


/***/ }),

/***/ 18806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ combinationKey),
/* harmony export */   cQ: () => (/* binding */ crossSize),
/* harmony export */   eE: () => (/* binding */ crossPosition),
/* harmony export */   jL: () => (/* binding */ crossWidth)
/* harmony export */ });
/* harmony import */ var _hash_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75199);

/** Returns the number of values that the encoding of a cross has. */
function crossWidth(cross) {
    return cross.values === 'index' ? 1 : crossSize(cross);
}
/** Returns the number of positions: hash buckets, or combinations and one for all others. */
function crossSize({ buckets }) {
    return buckets.by === 'hash' ? buckets.count : buckets.combinations.length + 1;
}
/** Returns a function that returns the position of a combination. */
function crossPosition({ buckets }) {
    if (buckets.by === 'hash')
        return (combination) => (0,_hash_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBucket */ .X)(combinationKey(combination), buckets.count);
    const positions = new Map(buckets.combinations.map((combination, position) => [combinationKey(combination), position]));
    return (combination) => positions.get(combinationKey(combination)) ?? buckets.combinations.length;
}
/** Returns a text that equal combinations share. @param combination the position of each column */
function combinationKey(combination) {
    return combination.join(',');
}


/***/ }),

/***/ 41813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeTransform)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** Describes a transform for people, columns with equal steps together. */
function describeTransform(transform) {
    return [...describeFeatures(transform), ...describeLabels(transform)];
}
function describeLabels({ labels = [] }) {
    return labels.map(({ output, steps }) => ({
        columns: [output],
        steps: `${steps.map(nameOfStep).join(', ')} (label; predictions are in its units)`,
    }));
}
function describeFeatures(transform) {
    if ('steps' in transform)
        return transform.steps.length === 0
            ? []
            : [{ columns: [], steps: transform.steps.map(nameOfStep).join(', ') }];
    const columns = [...(0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(transform.columns, describeColumn)].flatMap(([steps, equal]) => steps === '' ? [] : [{ columns: equal.map(({ name }) => name), steps }]);
    return [...columns, ...(transform.crosses ?? []).map(describeCross)];
}
function describeCross({ name, columns, buckets, values }) {
    const size = buckets.by === 'hash'
        ? ` in ${buckets.count} hash buckets`
        : `, the ${buckets.combinations.length} most frequent combinations and other`;
    return { columns: [name], steps: `${values} of ${columns.join(' × ')}${size}` };
}
/** An empty text for numbers that stay as they are. */
function describeColumn(column) {
    const parts = [...missingOf(column), ...encodingOf(column)];
    return parts.join(', ');
}
function missingOf({ missing, indicator }) {
    if (missing === null)
        return [];
    return [indicator ? 'missing values replaced and marked' : 'missing values replaced'];
}
function encodingOf(column) {
    switch (column.encoding) {
        case 'number':
            return [
                ...column.steps.map(nameOfStep),
                ...(column.edges === undefined ? [] : [`one of ${column.edges.length + 1} buckets`]),
            ];
        case 'one-hot':
        case 'index': {
            const other = column.other ? ' and other' : '';
            return [`${column.encoding} of ${column.categories} categories${other}`];
        }
        case 'hash':
            return [`${column.values} of ${column.buckets} hash buckets`];
        case 'date':
            return [
                ...[...(0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(column.parts, ({ steps }) => steps.map(nameOfStep).join(', '))].map(([steps, parts]) => [
                    (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(parts.map(({ part }) => part), parts.length),
                    steps,
                ]
                    .filter(Boolean)
                    .join(' ')),
                ...(column.cyclic.length > 0
                    ? [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(column.cyclic, column.cyclic.length)} as sine and cosine`]
                    : []),
            ];
        case 'text':
            return [describeText(column)];
        case 'token-ids':
            return [`the first ${column.length} ids of a tokenizer of ${column.size} tokens`];
    }
}
/** For example `TF-IDF of 5000 n-grams of 1 to 3 characters`. */
function describeText({ tokens, ngrams: [least, most], vocabulary, output }) {
    const unit = unitOf(tokens);
    const lengths = least === most ? String(least) : `${least} to ${most}`;
    const ngrams = `${vocabulary.length} n-grams of ${lengths} ${unit}`;
    switch (output.values) {
        case 'counts':
            return `counts of ${ngrams}`;
        case 'binary':
            return `presence of ${ngrams}`;
        case 'tf-idf':
            return `TF-IDF of ${ngrams}`;
        case 'ids':
            return `the first ${output.length} ids of ${ngrams}`;
    }
}
function unitOf(tokens) {
    if (typeof tokens === 'object')
        return 'tokens of a tokenizer';
    return tokens === 'characters-in-words' ? 'characters in words' : tokens;
}
function nameOfStep(step) {
    switch (step.step) {
        case 'scale':
            return `divided by ${step.by}`;
        case 'standardize':
            return 'standardized';
        case 'min-max':
            return 'scaled to 0 to 1';
        case 'robust':
            return 'scaled by median and interquartile range';
        case 'clip':
            return 'clipped';
        case 'log':
            return 'signed logarithm';
        case 'quantile':
            return 'quantile';
    }
}


/***/ }),

/***/ 10047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const day = 86_400;
const hour = 3600;
const minute = 60;
/** `1 day, 2:03:04` of Python, `-1 days +22:00:00` of pandas, `1 day 02:03:04` of DuckDB, `26:03` and `26:03:04.5`. */
const clock = /^(?:([+-]?\d+) days?(?:,? (?=\S)|$))?(?:([+-]?)(\d+):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?)?$/;
/** ISO 8601 without years and months, whose length varies. */
const iso = /^([+-]?)P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
/** Returns a duration in seconds; NaN for a text that is no duration. */
function parseDuration(text) {
    const isoParts = iso.exec(text);
    if (isoParts !== null) {
        const [, sign, weeks, days, hours, minutes, seconds] = isoParts;
        const whole = numberOf(weeks) * 7 * day + numberOf(days) * day;
        return signed(sign, whole + secondsOf(hours, minutes, seconds));
    }
    const clockParts = text === '' ? null : clock.exec(text);
    if (clockParts === null)
        return Number.NaN;
    const [, days, sign, hours, minutes, seconds] = clockParts;
    return numberOf(days) * day + signed(sign, secondsOf(hours, minutes, seconds));
}
function secondsOf(hours, minutes, seconds) {
    return numberOf(hours) * hour + numberOf(minutes) * minute + numberOf(seconds);
}
function numberOf(part) {
    return Number(part ?? 0);
}
function signed(sign, value) {
    return sign === '-' && value !== 0 ? -value : value;
}


/***/ }),

/***/ 75199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ hashBucket)
/* harmony export */ });
/* harmony import */ var murmurhash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88898);
/* harmony import */ var _canonical_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98703);


/**
 * Returns the bucket of a text: MurmurHash3 (32 bits, x86, seed 0) of its UTF-8 bytes modulo the number of buckets, like scikit-learn's
 * `murmurhash3_32(text, positive=True) % buckets`. Numbers and truth values have one spelling: `1` for `1.0`, `true` for `True`.
 */
function hashBucket(text, buckets) {
    return murmurhash__WEBPACK_IMPORTED_MODULE_0__.v3((0,_canonical_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalSpelling */ .rU)(text), 0) % buckets;
}


/***/ }),

/***/ 1406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hh: () => (/* binding */ fitLabels),
/* harmony export */   k5: () => (/* binding */ invertLabelSteps),
/* harmony export */   pS: () => (/* binding */ labelStepsOf)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89992);
/* harmony import */ var _number_chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20748);
/* harmony import */ var _number_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78095);





/**
 * Fits the steps for the labels that are numbers to the training split.
 * @param valuesOf returns the labels of the training split by their column
 * @throws UserError if no label is a number
 */
function fitLabels(target, setting, valuesOf) {
    if (setting === undefined)
        return undefined;
    const fitted = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(target).flatMap(({ name, label }) => label.kind === 'number' ? [{ output: name, steps: fitSteps(setting, valuesOf(label.column)) }] : []);
    if (fitted.length > 0)
        return fitted;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: '`label-transform`, and labels that are classes',
        expected: 'a label that is a number',
        hint: 'Remove `label-transform`, or set `task: regression`.',
        key: ['data', 'label-transform'],
    });
}
function fitSteps(setting, values) {
    const before = setting === 'log' ? [{ step: 'log' }] : [];
    const { mean, deviation } = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .momentsOf */ .Zn)((0,_number_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .mapNumbers */ .Xj)(values, (value) => (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .applyNumberSteps */ .X)(before, value)));
    return [...before, { step: 'standardize', mean, deviation: deviation || 1 }];
}
/** Returns the steps of an output; none if its labels are not transformed. */
function labelStepsOf(labels, output) {
    return labels?.find((one) => one.output === output)?.steps ?? [];
}
/** Returns the label in its own units for a value that the network predicts. */
function invertLabelSteps(steps, value) {
    return steps.reduceRight(invertLabelStep, value);
}
function invertLabelStep(value, step) {
    switch (step.step) {
        case 'standardize':
            return value * step.deviation + step.mean;
        case 'log':
            return Math.sign(value) * Math.expm1(Math.abs(value));
    }
}


/***/ }),

/***/ 89992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zn: () => (/* binding */ momentsOf),
  m9: () => (/* binding */ momentsOfPixels),
  mY: () => (/* binding */ quantileOfSorted)
});

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/transform/exact-sum.js
/**
 * A sum of doubles that is rounded once, at the end, so it does not depend on the order of the terms or on how they were
 * sharded: Shewchuk, "Adaptive Precision Floating-Point Arithmetic" (1997), with the final rounding of Python's `math.fsum`.
 *
 * The `Adder` of d3-array is the same algorithm with at most 32 partial sums: of 2,000 sorted numbers between 10⁻¹⁵ and 10¹⁵
 * it returns NaN.
 */
class ExactSum {
    /** Non-overlapping, of increasing magnitude; their exact sum is the sum of all terms. */
    #partials = [];
    add(term) {
        const partials = this.#partials;
        let sum = term;
        let kept = 0;
        for (let partial of partials) {
            if (Math.abs(sum) < Math.abs(partial))
                [sum, partial] = [partial, sum];
            const high = sum + partial;
            const low = partial - (high - sum);
            if (low !== 0)
                partials[kept++] = low;
            sum = high;
        }
        partials.length = kept;
        partials.push(sum);
    }
    /** Adds many terms, several times as fast: terms of equal exponent are collected in two parts whose sums are exact. */
    addAll(terms) {
        for (let start = 0; start < terms.length; start += mostCollected)
            this.#addCollected(terms.subarray(start, start + mostCollected));
    }
    #addCollected(terms) {
        let [least, most] = [exponents, -1];
        for (const term of terms) {
            exact_sum_float[0] = term;
            const exponent = ((words[highWord] ?? 0) >>> 20) & (exponents - 1);
            words[1 - highWord] = 0;
            const high = exact_sum_float[0];
            highs[exponent] = (highs[exponent] ?? 0) + high;
            lows[exponent] = (lows[exponent] ?? 0) + (term - high);
            if (exponent < least)
                least = exponent;
            if (exponent > most)
                most = exponent;
        }
        for (let exponent = least; exponent <= most; exponent++) {
            this.add(highs[exponent] ?? 0);
            this.add(lows[exponent] ?? 0);
        }
        highs.fill(0, least, most + 1);
        lows.fill(0, least, most + 1);
    }
    /** The double nearest to the exact sum (ties to even). */
    get value() {
        const rest = [...this.#partials];
        let high = rest.pop() ?? 0;
        let low = 0;
        for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
            const previous = high;
            high = previous + next;
            low = next - (high - previous);
            if (low !== 0)
                break;
        }
        const below = rest.at(-1) ?? 0;
        const halfway = low * 2;
        const away = high + halfway;
        return Math.sign(low) * Math.sign(below) > 0 && halfway === away - high ? away : high;
    }
}
/** Exponents of doubles. */
const exponents = 2048;
/** The upper 21 bits of equal exponents are exact in a sum of 2³² of them, the lower 32 bits in a sum of 2²¹. */
const mostCollected = 2 ** 21;
const highs = new Float64Array(exponents);
const lows = new Float64Array(exponents);
const exact_sum_float = new Float64Array(1);
const words = new Uint32Array(exact_sum_float.buffer);
/** Position of the word with the exponent in this machine's memory. */
const highWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

// EXTERNAL MODULE: ./build/core/js/src/transform/apply.js
var apply = __webpack_require__(76162);
;// CONCATENATED MODULE: ./build/core/js/src/transform/moments.js



/** Returns the moments of numbers, the same for any order of them. */
function momentsOf(chunks) {
    const sum = new ExactSum();
    let size = 0;
    let minimum = Infinity;
    let maximum = -Infinity;
    for (const values of chunks) {
        size += values.length;
        sum.addAll(values);
        for (const value of values) {
            if (value < minimum)
                minimum = value;
            if (value > maximum)
                maximum = value;
        }
    }
    const mean = sum.value / size;
    const squares = new ExactSum();
    for (const values of chunks)
        squares.addAll(values.map((value) => square(value - mean)));
    return { mean, deviation: Math.sqrt(squares.value / size), minimum, maximum };
}
/** Returns a quantile, linear between the values: NumPy's default, type 7 of Hyndman and Fan. @param sorted ascending */
function quantileOfSorted(sorted, share) {
    const position = share * (sorted.length - 1);
    const index = Math.floor(position);
    const low = sorted[index] ?? Number.NaN;
    const high = sorted[index + 1] ?? low;
    return low + (high - low) * (position - index);
}
/** Moments of one channel after the steps already done. */
function momentsOfPixels({ counts }, channel, done = []) {
    const affines = (0,apply/* affinesOf */["in"])(done, channel);
    const bins = Array.from({ length: 256 }, (_, pixel) => ({
        value: (0,apply/* applyAffines */.ps)(affines, pixel),
        count: counts[channel * 256 + pixel] ?? 0,
    })).filter(({ count }) => count > 0);
    const size = bins.reduce((sum, { count }) => sum + count, 0);
    const mean = bins.reduce((sum, { value, count }) => sum + value * count, 0) / size;
    const squares = bins.reduce((sum, { value, count }) => sum + square(value - mean) * count, 0);
    const values = bins.map(({ value }) => value);
    return {
        mean,
        deviation: Math.sqrt(squares / size),
        minimum: (0,d3_array/* min */.jk)(values) ?? Infinity,
        maximum: (0,d3_array/* max */.T9)(values) ?? -Infinity,
    };
}
/** Returns the square by multiplication, which is exact to rounding everywhere; `**` depends on the machine's library. */
function square(value) {
    return value * value;
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ngramLister)
/* harmony export */ });
/* harmony import */ var _tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17505);

/** Returns a function that lists the n-grams of a text: for each length, in the order of the text. */
function ngramLister({ lowerCase, tokens, ngrams }) {
    if (typeof tokens === 'object') {
        const { tokensOf } = (0,_tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_0__/* .openTokenizer */ .Y)(tokens.tokenizer);
        return (text) => wordNgrams(tokensOf(text), ngrams);
    }
    const list = listerOf(tokens, ngrams);
    return (text) => {
        // NFC: programs write `é` as one code point or as two.
        const normal = text.toWellFormed().normalize('NFC');
        return list(lowerCase ? normal.toLowerCase() : normal);
    };
}
function listerOf(tokens, lengths) {
    switch (tokens) {
        case 'words':
            return (text) => wordNgrams(text.match(word) ?? [], lengths);
        case 'characters':
            return (text) => characterNgrams(text.replace(spaces, ' '), lengths);
        case 'characters-in-words':
            return (text) => (text.match(unspaced) ?? []).flatMap((part) => ngramsInWord(` ${part} `, lengths));
    }
}
/** The words of scikit-learn, with combining marks: without these, words of many scripts fall apart. */
const word = /[\p{L}\p{M}\p{N}_]{2,}/gu;
const spaces = /\s{2,}/gu;
const unspaced = /\S+/gu;
function wordNgrams(words, [least, most]) {
    const ngrams = [];
    for (let length = least; length <= Math.min(most, words.length); length++)
        for (let start = 0; start + length <= words.length; start++)
            ngrams.push(words.slice(start, start + length).join(' '));
    return ngrams;
}
function characterNgrams(text, [least, most]) {
    const starts = codePointStarts(text);
    const ngrams = [];
    for (let length = least; length <= Math.min(most, starts.length - 1); length++)
        for (let start = 0; start + length < starts.length; start++)
            ngrams.push(text.slice(starts[start], starts[start + length]));
    return ngrams;
}
/** Returns the n-grams of a word between spaces. One that is shorter than all n-grams counts as one itself. */
function ngramsInWord(text, lengths) {
    const ngrams = characterNgrams(text, lengths);
    return ngrams.length === 0 ? [text] : ngrams;
}
/** Returns the positions of the code points of a text, and its end. */
function codePointStarts(text) {
    const starts = [];
    for (let index = 0; index < text.length; index++) {
        starts.push(index);
        if ((text.codePointAt(index) ?? 0) > 0xffff)
            index++;
    }
    starts.push(text.length);
    return starts;
}


/***/ }),

/***/ 20748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ sortNumbers),
/* harmony export */   KF: () => (/* binding */ presentNumbers),
/* harmony export */   Xj: () => (/* binding */ mapNumbers),
/* harmony export */   wW: () => (/* binding */ countNumbers)
/* harmony export */ });
/** Returns the numbers changed one by one, computed anew at each reading. */
function mapNumbers(chunks, change) {
    return mapChunks(chunks, (chunk) => chunk.map(change));
}
/** Returns the numbers without NaN. */
function presentNumbers(chunks) {
    return mapChunks(chunks, (chunk) => {
        const present = new Float64Array(chunk.length);
        let count = 0;
        for (const value of chunk)
            if (!Number.isNaN(value))
                present[count++] = value;
        return present.subarray(0, count);
    });
}
function countNumbers(chunks) {
    let count = 0;
    for (const { length } of chunks)
        count += length;
    return count;
}
/** Returns the numbers in ascending order, all in memory. */
function sortNumbers(chunks) {
    const sorted = new Float64Array(countNumbers(chunks));
    let end = 0;
    for (const chunk of chunks) {
        sorted.set(chunk, end);
        end += chunk.length;
    }
    return sorted.sort();
}
function mapChunks(chunks, change) {
    return {
        *[Symbol.iterator]() {
            for (const chunk of chunks)
                yield change(chunk);
        },
    };
}


/***/ }),

/***/ 78095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ applyNumberSteps),
/* harmony export */   u: () => (/* binding */ applyNumberStep)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/** Returns a number after the steps, in float64. A constant column of the training split becomes exactly 0 by the steps that scale. */
function applyNumberSteps(steps, value) {
    let result = value;
    for (const step of steps)
        result = applyNumberStep(step, result);
    return result;
}
function applyNumberStep(step, value) {
    switch (step.step) {
        case 'scale':
            return value / step.by;
        case 'standardize':
            return (value - step.mean) / step.deviation;
        case 'min-max':
            return (value - step.minimum) / (step.maximum - step.minimum || 1);
        case 'robust':
            return (value - step.median) / step.range;
        case 'clip':
            return Math.min(Math.max(value, step.minimum), step.maximum);
        case 'log':
            return Math.sign(value) * Math.log1p(Math.abs(value));
        case 'quantile':
            return shareBelow(step.quantiles, value);
    }
}
/**
 * Returns the share of the training examples below the value, 0 to 1: linear between quantiles of equal distance, and the middle of those that
 * are equal to the value, as scikit-learn's `QuantileTransformer` does.
 */
function shareBelow(quantiles, value) {
    const last = quantiles.length - 1;
    const [low, high] = [positionFromLeft(quantiles, value), positionFromRight(quantiles, value)];
    return (low + high) / (2 * last);
}
function positionFromLeft(quantiles, value) {
    const index = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .bisectLeft */ .ah)(quantiles, value);
    return interpolate(quantiles, index, value);
}
function positionFromRight(quantiles, value) {
    const index = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .bisectRight */ .Jj)(quantiles, value);
    return quantiles[index - 1] === value ? index - 1 : interpolate(quantiles, index, value);
}
/** @param index of the first quantile that is not below the value */
function interpolate(quantiles, index, value) {
    const last = quantiles.length - 1;
    if (index === 0)
        return 0;
    if (index > last)
        return last;
    const [before, after] = [quantiles[index - 1] ?? 0, quantiles[index] ?? 0];
    return index - 1 + (value - before) / (after - before);
}


/***/ }),

/***/ 96798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filler),
/* harmony export */   D5: () => (/* binding */ textReader),
/* harmony export */   LV: () => (/* binding */ positionReader),
/* harmony export */   au: () => (/* binding */ bucketReader),
/* harmony export */   md: () => (/* binding */ hashReader)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _hash_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75199);
/* harmony import */ var _number_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78095);



/**
 * Returns the position reader of a column; null for a column of other values.
 * @param texts texts that columns of texts refer to
 */
function positionReader(column, texts) {
    switch (column.encoding) {
        case 'number':
            return column.edges === undefined ? null : bucketReader(column, column.edges);
        case 'one-hot':
        case 'index':
            return filler(column.missing);
        case 'hash':
            return hashReader(column, texts);
        case 'date':
        case 'text':
        case 'token-ids':
            return null;
    }
}
function bucketReader({ steps, missing }, edges) {
    const fill = filler(missing);
    return (raw) => (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .bisectRight */ .Jj)(edges, (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .applyNumberSteps */ .X)(steps, fill(raw)));
}
function hashReader(column, texts) {
    const textOf = textReader(column, texts);
    return (raw) => (0,_hash_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBucket */ .X)(textOf(raw), column.buckets);
}
/** Returns a function that replaces a missing value. @param missing null if no value is missing */
function filler(missing) {
    return missing === null ? (raw) => raw : (raw) => (Number.isNaN(raw) ? missing : raw);
}
/** Returns a function that returns the text of a raw value. */
function textReader({ name, missing }, texts) {
    return (raw) => {
        const text = Number.isNaN(raw) ? missing : texts[raw];
        if (typeof text !== 'string')
            throw new RangeError(`no text ${raw} for column ${name}`);
        return text;
    };
}


/***/ }),

/***/ 69388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ applyColumns),
  L: () => (/* binding */ spansOf)
});

// EXTERNAL MODULE: ./build/core/js/src/transform/calendar.js
var calendar = __webpack_require__(48358);
// EXTERNAL MODULE: ./build/core/js/src/transform/ngrams.js
var ngrams = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/core/js/src/transform/tokenizer/tokenizer.js
var tokenizer_tokenizer = __webpack_require__(17505);
;// CONCATENATED MODULE: ./build/core/js/src/transform/apply-text.js


/** Returns the number of values that the encoding of a text has. */
function textWidth({ output, vocabulary }) {
    return output.values === 'ids' ? output.length : vocabulary.length;
}
function tokenIdsWriter({ tokenizer, length, padding }) {
    const { idsOf } = (0,tokenizer_tokenizer/* openTokenizer */.Y)(tokenizer);
    return (text, into, at) => {
        into.fill(padding, at, at + length);
        into.set(idsOf(text, length), at);
    };
}
function textWriter(column) {
    const { output } = column;
    const places = placesOf(column.vocabulary);
    const list = (0,ngrams/* ngramLister */.V)(column);
    switch (output.values) {
        case 'binary':
            return (text, into, at) => {
                for (const ngram of list(text)) {
                    const place = places.get(ngram);
                    if (place !== undefined)
                        into[at + place] = 1;
                }
            };
        case 'counts':
            return (text, into, at) => {
                for (const [place, count] of countPlaces(list(text), places))
                    into[at + place] = count;
            };
        case 'tf-idf': {
            const { weights } = output;
            return (text, into, at) => {
                const counts = countPlaces(list(text), places);
                let squares = 0;
                for (const [place, count] of counts)
                    squares += (count * (weights[place] ?? 0)) ** 2;
                const norm = Math.sqrt(squares);
                for (const [place, count] of counts)
                    into[at + place] = (count * (weights[place] ?? 0)) / norm;
            };
        }
        case 'ids': {
            const { length } = output;
            return (text, into, at) => {
                for (const [index, ngram] of list(text).slice(0, length).entries())
                    into[at + index] = 2 + (places.get(ngram) ?? -1);
            };
        }
    }
}
const known = new WeakMap();
/** Returns the position of each n-gram; a vocabulary is indexed once, although a server transforms one request at a time. */
function placesOf(vocabulary) {
    let places = known.get(vocabulary);
    if (places === undefined) {
        places = new Map(vocabulary.map((ngram, place) => [ngram, place]));
        known.set(vocabulary, places);
    }
    return places;
}
/** Returns how often each n-gram of the vocabulary occurs, by its place. */
function countPlaces(ngrams, places) {
    const counts = new Map();
    for (const ngram of ngrams) {
        const place = places.get(ngram);
        if (place !== undefined)
            counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return counts;
}

// EXTERNAL MODULE: ./build/core/js/src/transform/cross.js
var transform_cross = __webpack_require__(18806);
// EXTERNAL MODULE: ./build/core/js/src/transform/number-steps.js
var number_steps = __webpack_require__(78095);
// EXTERNAL MODULE: ./build/core/js/src/transform/positions.js
var positions = __webpack_require__(96798);
;// CONCATENATED MODULE: ./build/core/js/src/transform/table-transform.js





/** Returns the positions of the values of each column and each cross. */
function spansOf({ columns, crosses = [] }) {
    const parts = [
        ...columns.map((column) => ({ name: column.name, width: widthOf(column) })),
        ...crosses.map((cross) => ({ name: cross.name, width: (0,transform_cross/* crossWidth */.jL)(cross) })),
    ];
    let end = 0;
    return parts.map(({ name, width }) => {
        const start = end;
        end += width;
        return { name, start, width };
    });
}
/**
 * Maps rows of a table to the input of the network.
 * @param features `size` rows of one raw value a column
 * @param texts texts that columns of texts refer to
 * @returns `size × transform.shape[0]` values
 */
function applyColumns(transform, features, size, texts) {
    const { columns, crosses = [] } = transform;
    const [width = 0] = transform.shape;
    if (features.length !== size * columns.length)
        throw new RangeError(`${features.length} values are not ${size} rows of ${columns.length} columns`);
    const result = new Float32Array(size * width);
    const spans = spansOf(transform);
    const writers = [
        ...columns.map((column, index) => {
            const write = writerOf(column, texts);
            return (row, into, at) => {
                write(features[row * columns.length + index] ?? Number.NaN, into, at);
            };
        }),
        ...crosses.map((cross) => crossWriter(cross, columns, features, texts)),
    ];
    for (const [index, write] of writers.entries()) {
        const start = spans[index]?.start ?? 0;
        for (let row = 0; row < size; row++)
            write(row, result, row * width + start);
    }
    return result;
}
/** Number of values that the encoding of a column has. */
function widthOf(column) {
    const indicator = column.indicator ? 1 : 0;
    switch (column.encoding) {
        case 'number':
            return (column.edges === undefined ? 1 : column.edges.length + 1) + indicator;
        case 'one-hot':
            return column.categories + (column.other ? 1 : 0) + indicator;
        case 'index':
            return 1 + indicator;
        case 'hash':
            return (column.values === 'one-hot' ? column.buckets : 1) + indicator;
        case 'date':
            return column.parts.length + 2 * column.cyclic.length + indicator;
        case 'text':
            return textWidth(column) + indicator;
        case 'token-ids':
            return column.length + indicator;
    }
}
function writerOf(column, texts) {
    const write = valueWriter(column, texts);
    if (!column.indicator)
        return write;
    const last = widthOf(column) - 1;
    return (raw, into, at) => {
        if (Number.isNaN(raw))
            into[at + last] = 1;
        write(raw, into, at);
    };
}
function valueWriter(column, texts) {
    switch (column.encoding) {
        case 'number': {
            const { steps, edges } = column;
            if (edges !== undefined)
                return positionWriter((0,positions/* bucketReader */.au)(column, edges), 'one-hot', edges.length + 1);
            const fill = (0,positions/* filler */.D)(column.missing);
            return (raw, into, at) => {
                into[at] = (0,number_steps/* applyNumberSteps */.X)(steps, fill(raw));
            };
        }
        case 'one-hot':
        case 'index': {
            const size = column.categories + (column.other ? 1 : 0);
            return positionWriter((0,positions/* filler */.D)(column.missing), column.encoding, size);
        }
        case 'hash':
            return positionWriter((0,positions/* hashReader */.md)(column, texts), column.values, column.buckets);
        case 'date':
            return dateWriter(column);
        case 'text':
            return writerOfTexts(textWriter(column), (0,positions/* textReader */.D5)(column, texts));
        case 'token-ids':
            return writerOfTexts(tokenIdsWriter(column), (0,positions/* textReader */.D5)(column, texts));
    }
}
function writerOfTexts(write, textOf) {
    return (raw, into, at) => {
        write(textOf(raw), into, at);
    };
}
/** @param size number of positions; a value beyond them, or a missing one, stays without a 1 */
function positionWriter(position, values, size) {
    if (values === 'index')
        return (raw, into, at) => {
            into[at] = position(raw);
        };
    return (raw, into, at) => {
        const one = position(raw);
        if (one < size)
            into[at + one] = 1;
    };
}
function dateWriter(column) {
    const fill = (0,positions/* filler */.D)(column.missing);
    return (raw, into, at) => {
        const time = fill(raw);
        let next = at;
        for (const { part, steps } of column.parts)
            into[next++] = (0,number_steps/* applyNumberSteps */.X)(steps, (0,calendar/* partOfDate */.B)(part, time));
        for (const part of column.cyclic) {
            const angle = (0,calendar/* angleOfDate */.v)(part, time);
            into[next++] = Math.sin(angle);
            into[next++] = Math.cos(angle);
        }
    };
}
/** Returns the writer of a cross, whose raw value is the number of a row. */
function crossWriter(cross, columns, features, texts) {
    const readers = cross.columns.map((name) => {
        const index = columns.findIndex((column) => column.name === name);
        const column = columns[index];
        const position = column && (0,positions/* positionReader */.LV)(column, texts);
        if (!position)
            throw new TypeError(`the cross ${cross.name} of the column ${name} without positions`);
        return (row) => position(features[row * columns.length + index] ?? Number.NaN);
    });
    const positionOf = (0,transform_cross/* crossPosition */.eE)(cross);
    return positionWriter((row) => positionOf(readers.map((read) => read(row))), cross.values, (0,transform_cross/* crossSize */.cQ)(cross));
}


/***/ }),

/***/ 77429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ tokenizerSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/**
 * Schema of a `tokenizer.json` for which `@huggingface/tokenizers` returns the ids of Python's `tokenizers`: only constructs that
 * test/fixtures/tokenizers verifies. The library also reads others, such as `Whitespace` and `Digits`, but treats them differently.
 */
const plain = (type) => zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(type) });
const textPattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ String: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const escapes = /\\[pP]\{[^}]*\}|\\[^]/g;
const classes = /\[[^\]]*\]/g;
/** Returns true for a regular expression that JavaScript matches in the same way as the library of Python. */
function isReproduced(source) {
    // Case folding is reproduced for ASCII only.
    if (source.includes('(?i:') && /[^\0-\x7f]/.test(source))
        return false;
    // Anchors of the search, intersections and POSIX classes.
    if (/\\G|&&|\[\[:/.test(source))
        return false;
    // Atomic groups, possessive quantifiers, and flags other than `(?i:`.
    return !/\(\?>|[*+?}]\+|\(\?(?!i:)[a-z-]+[:)]/.test(source.replace(escapes, 'a').replace(classes, 'a'));
}
const regexPattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ Regex: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isReproduced) });
/** Groups that are captured would become tokens. */
const patternWithoutGroups = regexPattern.refine(({ Regex }) => !/(?<!\\)\((?!\?)/.test(Regex));
const normalizer = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [
    plain('NFC'),
    plain('NFD'),
    plain('NFKC'),
    plain('NFKD'),
    plain('Lowercase'),
    plain('Strip'),
    plain('StripAccents'),
    plain('BertNormalizer'),
    plain('Prepend'),
    plain('Replace').extend({ pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([textPattern, regexPattern]) }),
]);
const normalizers = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [
    ...normalizer.options,
    plain('Sequence').extend({ normalizers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(normalizer) }),
]);
const splits = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('behavior', [
    plain('Split').extend({
        behavior: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Isolated'),
        invert: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false),
        pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([textPattern, regexPattern]),
    }),
    plain('Split').extend({
        behavior: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Removed'),
        invert: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false),
        pattern: patternWithoutGroups,
    }),
]);
const preTokenizer = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [
    plain('BertPreTokenizer'),
    plain('ByteLevel'),
    plain('Metaspace').extend({
        replacement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().length(1),
        prepend_scheme: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['always', 'first', 'never']),
        split: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    plain('WhitespaceSplit'),
    splits,
]);
const preTokenizers = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [
    ...preTokenizer.options,
    plain('Sequence').extend({ pretokenizers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(preTokenizer) }),
]);
const absent = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('')]).optional();
// A vocabulary has up to hundreds of thousands of entries, for which schemas of their own would take a second.
const vocabulary = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((id) => Number.isSafeInteger(id) && Number(id) >= 0));
const merges = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => Array.isArray(value) && value.every(isMerge));
const model = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [
    plain('WordPiece').extend({
        vocab: vocabulary,
        unk_token: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        continuing_subword_prefix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    plain('BPE').extend({
        vocab: vocabulary,
        merges,
        dropout: zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ().optional(),
        continuing_subword_prefix: absent,
        end_of_word_suffix: absent,
    }),
    plain('Unigram').extend({
        vocab: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
        unk_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        byte_fallback: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false).optional(),
    }),
]);
const postProcessor = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [
    plain('TemplateProcessing'),
    plain('BertProcessing'),
    plain('RobertaProcessing'),
    plain('ByteLevel'),
]);
const rightward = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ direction: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Right') });
const tokenizerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    added_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), single_word: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false) })),
    normalizer: normalizers.nullable(),
    pre_tokenizer: preTokenizers.nullable(),
    post_processor: postProcessor.nullable(),
    model,
    truncation: rightward.nullish(),
    padding: rightward.extend({ pad_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative() }).nullish(),
});
function isMerge(value) {
    if (typeof value === 'string')
        return true;
    return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}


/***/ }),

/***/ 17505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openTokenizer)
/* harmony export */ });
/* harmony import */ var _huggingface_tokenizers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87554);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _tokenizer_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77429);



const contentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
const opened = new Map();
/** Returns the tokenizer of a stored file; a file is opened once, although a server transforms one request at a time. */
function openTokenizer(stored) {
    let tokenizer = opened.get(stored);
    if (tokenizer === undefined) {
        tokenizer = tokenizerOf(stored);
        opened.set(stored, tokenizer);
    }
    return tokenizer;
}
function tokenizerOf(stored) {
    const content = JSON.parse(stored);
    const file = _tokenizer_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenizerSchema */ .f.parse(content);
    // The parsed file lacks a token `__proto__`.
    const tokenizer = new _huggingface_tokenizers__WEBPACK_IMPORTED_MODULE_0__/* .Tokenizer */ ._F(contentSchema.parse(content), {});
    const normalize = normalizerOf(file);
    const unknown = unknownId(file);
    const idOf = (token) => tokenizer.token_to_id(token);
    const tokensOf = (text) => tokenizer.tokenize(normalize(text.toWellFormed()));
    const complete = (tokens) => tokenizer.post_processor?.post_process(tokens, null, true).tokens ?? tokens;
    const added = complete([]).length;
    return {
        size: sizeOf(file),
        padding: paddingOf(file, idOf),
        idOf,
        tokensOf,
        idsOf: (text, most) => complete(tokensOf(text).slice(0, Math.max(0, most - added)))
            .slice(0, most)
            .map((token) => idOf(token) ?? unknown),
    };
}
/** Chinese characters outside of the basic plane, around which BertNormalizer puts spaces. */
const distantChinese = /[\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/gu;
/** Returns a function that changes a text where normalizers of the library differ from those of Python's. */
function normalizerOf({ normalizer }) {
    const steps = normalizer?.type === 'Sequence' ? normalizer.normalizers : [normalizer];
    const isLower = steps.some((step) => step?.type === 'Lowercase' || (step?.type === 'BertNormalizer' && step['lowercase'] === true));
    const isSpaced = steps.some((step) => step?.type === 'BertNormalizer' && step['handle_chinese_chars'] === true);
    return (text) => {
        // Σ at the end of a word becomes ς in JavaScript, and σ in Rust, which converts each letter by itself.
        const lower = isLower ? text.replaceAll('Σ', 'σ') : text;
        return isSpaced ? lower.replace(distantChinese, ' $& ') : lower;
    };
}
function unknownId({ model }) {
    if (model.type === 'Unigram')
        return model.unk_id;
    const token = model['unk_token'];
    return typeof token === 'string' ? (model.vocab[token] ?? 0) : 0;
}
function sizeOf({ model, added_tokens: added }) {
    const ids = model.type === 'Unigram' ? [model.vocab.length - 1] : Object.values(model.vocab);
    return [...ids, ...added.map(({ id }) => id)].reduce((most, id) => Math.max(most, id), 0) + 1;
}
/** Tokens that fill up texts if the file does not name one. */
const paddingTokens = ['[PAD]', '<pad>'];
function paddingOf({ padding }, idOf) {
    if (padding)
        return padding.pad_id;
    return paddingTokens.map(idOf).find((id) => id !== undefined) ?? null;
}


/***/ })

};
