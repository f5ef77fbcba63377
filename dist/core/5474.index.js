export const id = 5474;
export const ids = [5474];
export const modules = {

/***/ 76137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uu: () => (/* binding */ combinedColumnsSchema),
  um: () => (/* binding */ datasetDetailsSchema),
  rv: () => (/* binding */ featuresSchema),
  Cw: () => (/* binding */ fittedTransformSchema),
  Gx: () => (/* binding */ labelSchema),
  bZ: () => (/* binding */ splitNames),
  tX: () => (/* binding */ targetSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/images/image-shape.js
var image_shape = __webpack_require__(44973);
// EXTERNAL MODULE: ./build/core/js/src/config/date-parts.js
var date_parts = __webpack_require__(43133);
// EXTERNAL MODULE: ./build/core/js/src/config/text-feature.js
var text_feature = __webpack_require__(73614);
// EXTERNAL MODULE: ./build/core/js/src/config/time-series.js
var time_series = __webpack_require__(67833);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/fitted-column.js




/** Steps for one column of numbers, with the values that were fitted on the training split. */
const numberStep = schemas/* discriminatedUnion */.gMt('step', [
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('scale'), by: schemas/* number */.aig().positive() }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('standardize'), mean: schemas/* number */.aig(), deviation: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('min-max'), minimum: schemas/* number */.aig(), maximum: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('robust'), median: schemas/* number */.aig(), range: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('clip'), minimum: schemas/* number */.aig(), maximum: schemas/* number */.aig() }),
    /** sign(x) · ln(1 + |x|). */
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('log') }),
    /** Share of the training examples below the value, interpolated between quantiles of equal distance. */
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('quantile'), quantiles: schemas/* array */.YOg(schemas/* number */.aig()).min(2) }),
]);
const vector = schemas/* array */.YOg(schemas/* number */.aig());
/** Steps for channels of pixels; one value a channel. */
const channelStep = schemas/* discriminatedUnion */.gMt('step', [
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('scale'), by: schemas/* number */.aig().positive() }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('standardize'), mean: vector, deviation: vector }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('min-max'), minimum: vector, maximum: vector }),
]);
/** The network's values for the n-grams of a text. */
const textOutput = schemas/* discriminatedUnion */.gMt('values', [
    /** A value for each n-gram of the vocabulary. */
    schemas/* strictObject */.rej({ values: schemas/* enum */.k5n(['counts', 'binary']) }),
    /** Counts times weights, divided by their Euclidean norm. */
    schemas/* strictObject */.rej({ values: schemas/* literal */.euz('tf-idf'), weights: schemas/* array */.YOg(schemas/* number */.aig()) }),
    /** The first n-grams in their order, as the position in the vocabulary plus 2; 1 for others and 0 after the last. */
    schemas/* strictObject */.rej({ values: schemas/* literal */.euz('ids'), length: schemas/* int */.Whr().positive() }),
]);
/** The network's values for one of several buckets. */
const bucketValues = schemas/* enum */.k5n(['one-hot', 'index']);
/** The network's values for one column. */
const fittedColumn = schemas/* discriminatedUnion */.gMt('encoding', [
    schemas/* strictObject */.rej({
        encoding: schemas/* literal */.euz('number'),
        name: schemas/* string */.YjP(),
        /** Replaces a missing value; null where the column is not optional. */
        missing: schemas/* number */.aig().nullable(),
        /** True for another value that is 1 for a missing value, else 0. */
        indicator: schemas/* boolean */.zMY(),
        steps: schemas/* array */.YOg(numberStep),
        /** Edges of buckets, ascending: the result is one-hot over `edges.length + 1` buckets. */
        edges: schemas/* array */.YOg(schemas/* number */.aig()).min(1).optional(),
    }),
    schemas/* strictObject */.rej({
        /** `one-hot` has a value a category, and one for other categories; `index` has one value: the position of the category. */
        encoding: schemas/* enum */.k5n(['one-hot', 'index']),
        name: schemas/* string */.YjP(),
        categories: schemas/* int */.Whr().positive(),
        other: schemas/* boolean */.zMY(),
        /** Position of the category that replaces a missing value; null where the column is not optional. */
        missing: schemas/* int */.Whr().nonnegative().nullable(),
        indicator: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({
        /** The bucket of a text is its hash modulo the number of buckets. */
        encoding: schemas/* literal */.euz('hash'),
        name: schemas/* string */.YjP(),
        buckets: schemas/* int */.Whr().min(2),
        /** `one-hot` has a value a bucket; `index` has one value: the position of the bucket. */
        values: bucketValues,
        /** Replaces a missing text; null where the column is not optional. */
        missing: schemas/* string */.YjP().nullable(),
        indicator: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({
        encoding: schemas/* literal */.euz('date'),
        name: schemas/* string */.YjP(),
        parts: schemas/* array */.YOg(schemas/* strictObject */.rej({ part: schemas/* enum */.k5n(date_parts/* dateParts */.b), steps: schemas/* array */.YOg(numberStep) })),
        /** Parts as sine and cosine of their share of a period. */
        cyclic: schemas/* array */.YOg(schemas/* enum */.k5n(date_parts/* dateParts */.b)),
        missing: schemas/* number */.aig().nullable(),
        indicator: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({
        encoding: schemas/* literal */.euz('text'),
        name: schemas/* string */.YjP(),
        lowerCase: schemas/* boolean */.zMY(),
        /** Units of a text; a tokenizer is stored as JSON. */
        tokens: schemas/* union */.KCZ([schemas/* enum */.k5n(text_feature/* textTokens */.w), schemas/* strictObject */.rej({ tokenizer: schemas/* string */.YjP() })]),
        /** Smallest and greatest number of tokens in an n-gram. */
        ngrams: schemas/* tuple */.PVZ([schemas/* int */.Whr().positive(), schemas/* int */.Whr().positive()]),
        /** N-grams of the training split, by code unit. */
        vocabulary: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
        output: textOutput,
        /** Replaces a missing text; null where the column is not optional. */
        missing: schemas/* string */.YjP().nullable(),
        indicator: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({
        /** The first ids of a tokenizer, in their order. */
        encoding: schemas/* literal */.euz('token-ids'),
        name: schemas/* string */.YjP(),
        /** JSON of the tokenizer. */
        tokenizer: schemas/* string */.YjP(),
        length: schemas/* int */.Whr().positive(),
        /** The id that fills up shorter texts. */
        padding: schemas/* int */.Whr().nonnegative(),
        /** Number of ids that the tokenizer has. */
        size: schemas/* int */.Whr().positive(),
        missing: schemas/* string */.YjP().nullable(),
        indicator: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({
        /** The pixels of an image, which an input of the network of its own takes. */
        encoding: schemas/* literal */.euz('image'),
        name: schemas/* string */.YjP(),
        steps: schemas/* array */.YOg(channelStep),
        /** Rows, columns and channels of the pixels. */
        shape: schemas/* array */.YOg(schemas/* int */.Whr().positive()).min(1),
        missing: schemas/* null */.chJ(),
        indicator: schemas/* literal */.euz(false),
    }),
    /** No value: only rolling windows use the column. */
    schemas/* strictObject */.rej({
        encoding: schemas/* literal */.euz('none'),
        name: schemas/* string */.YjP(),
        missing: schemas/* null */.chJ(),
        indicator: schemas/* literal */.euz(false),
    }),
]);
/** The network's value for a rolling window: a statistic of the values of several columns, without the missing ones. */
const fittedWindow = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    statistic: schemas/* enum */.k5n(time_series/* windowStatistics */.Yw),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    /** Replaces the statistic of a window without values. */
    missing: schemas/* number */.aig(),
    indicator: schemas/* boolean */.zMY(),
    steps: schemas/* array */.YOg(numberStep),
});
/** The network's values for a combination of the positions of several columns. */
const fittedCross = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(2),
    /** The position of a combination is its hash modulo the number of buckets, or its place among the combinations, which are followed by all others. */
    buckets: schemas/* discriminatedUnion */.gMt('by', [
        schemas/* strictObject */.rej({ by: schemas/* literal */.euz('hash'), count: schemas/* int */.Whr().min(2) }),
        schemas/* strictObject */.rej({ by: schemas/* literal */.euz('frequency'), combinations: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* int */.Whr().nonnegative())) }),
    ]),
    values: bucketValues,
});

// EXTERNAL MODULE: ./build/core/js/src/dataset/serving-expectations.js
var serving_expectations = __webpack_require__(95196);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/dataset-schema.js




/** Untransformed pixels, rows first, channels last, one unsigned byte each. */
const pixels = {
    height: schemas/* int */.Whr().positive(),
    width: schemas/* int */.Whr().positive(),
    channels: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(3)]),
    /** How images of other sizes are brought to this one; without it, they are refused. */
    fit: schemas/* enum */.k5n(image_shape/* imageFits */.i).optional(),
};
const imageFeatures = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('image'),
    ...pixels,
    /** How an image is stored in the dataset: as bare pixels, or as the bytes of its file. */
    encoding: schemas/* enum */.k5n(['raw', 'file']),
});
/**
 * A column of a table as a client sends it. An optional column may be null or absent. Values of a private column never appear in
 * reports, logs and examples; categories are part of the model, so they cannot be private.
 */
const tableColumn = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('number'),
        optional: schemas/* literal */.euz(true).optional(),
        private: schemas/* literal */.euz(true).optional(),
        /** The value is that of a column so many rows earlier in the same series. */
        lag: schemas/* strictObject */.rej({ column: schemas/* string */.YjP(), rows: schemas/* int */.Whr().positive() }).optional(),
    }),
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('category'),
        categories: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
        optional: schemas/* literal */.euz(true).optional(),
        /** Other categories are accepted, too. */
        open: schemas/* literal */.euz(true).optional(),
    }),
    /** A date or a time in ISO 8601 or in the format; milliseconds since 1970 (UTC) in the dataset. */
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('date'),
        /** How a client may write it, with the directives of `strptime`. */
        format: schemas/* string */.YjP().optional(),
        optional: schemas/* literal */.euz(true).optional(),
        private: schemas/* literal */.euz(true).optional(),
    }),
    /** A duration such as `1:30:00` or `PT90M`; seconds in the dataset. */
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('duration'),
        optional: schemas/* literal */.euz(true).optional(),
        private: schemas/* literal */.euz(true).optional(),
    }),
    /** Any text. */
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('text'),
        optional: schemas/* literal */.euz(true).optional(),
        private: schemas/* literal */.euz(true).optional(),
    }),
    /** An image file, stored as its bytes. In place of a missing one, the dataset has an image whose pixels all have the value `fill`. */
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('image'),
        ...pixels,
        optional: schemas/* literal */.euz(true).optional(),
        fill: schemas/* int */.Whr().min(0).max(255).optional(),
    }),
]);
/**
 * Features that `data.join` or `data.query` adds to the rows of a source. A client sends them like all others. Each names the sources that
 * have a column of its name; a query computes those that no source has.
 */
const combinedColumnsSchema = schemas/* strictObject */.rej({
    by: schemas/* enum */.k5n(['join', 'query']),
    columns: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), sources: schemas/* array */.YOg(schemas/* string */.YjP()) })).min(1),
});
const tableFeatures = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('table'),
    columns: schemas/* array */.YOg(tableColumn).min(1),
    combined: combinedColumnsSchema.optional(),
});
/** The features that a model takes. */
const featuresSchema = schemas/* discriminatedUnion */.gMt('kind', [imageFeatures, tableFeatures]);
/** The values that an output of a model predicts: one of the classes (in the order of the scores), or a number. */
const labelSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('class'), column: schemas/* string */.YjP(), classes: schemas/* array */.YOg(schemas/* string */.YjP()).min(2) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('number'), column: schemas/* string */.YjP() }),
]);
/** The labels of a model of several outputs by the names of these, in the order of the names. */
const labelsSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('multi-output'),
    outputs: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), label: labelSchema })).min(2),
});
/** The target of a model: one label, or one for each of several outputs. */
const targetSchema = schemas/* discriminatedUnion */.gMt('kind', [...labelSchema.options, labelsSchema]);
/** Shape of one transformed example, for example `[28, 28, 1]`. */
const shape = schemas/* array */.YOg(schemas/* int */.Whr().positive()).min(1);
/** A named input of the network: it takes the transformed values at some positions, or the image of a column. */
const namedInput = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), positions: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()).min(1) }),
    schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), image: schemas/* string */.YjP(), shape }),
]);
/** The named inputs of the network; without them, one input takes all values. */
const namedInputs = schemas/* array */.YOg(namedInput).min(1).optional();
const labelStep = schemas/* discriminatedUnion */.gMt('step', [
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('standardize'), mean: schemas/* number */.aig(), deviation: schemas/* number */.aig() }),
    /** sign(x) · ln(1 + |x|). */
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('log') }),
]);
/** Steps for the labels of outputs that are numbers. Predictions are inverted, so they have the units of the label. */
const labelSteps = schemas/* array */.YOg(schemas/* strictObject */.rej({ output: schemas/* string */.YjP(), steps: schemas/* array */.YOg(labelStep).min(1) }))
    .min(1)
    .optional();
/**
 * Maps raw features to the input of the network. It is stored in the model, so trainer, gate and server share it. Images and plain numbers
 * have steps for all values of a channel; the columns of a table have steps of their own.
 */
const fittedTransformSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ steps: schemas/* array */.YOg(channelStep), shape, inputs: namedInputs, labels: labelSteps }),
    schemas/* strictObject */.rej({
        columns: schemas/* array */.YOg(fittedColumn).min(1),
        /** The values of crosses follow those of the columns. */
        crosses: schemas/* array */.YOg(fittedCross).min(1).optional(),
        /** The values of rolling windows follow those of the crosses. */
        windows: schemas/* array */.YOg(fittedWindow).min(1).optional(),
        /** Number of values without those of images, which are inputs of their own; 0 if all columns are images. */
        shape: schemas/* tuple */.PVZ([schemas/* int */.Whr().nonnegative()]),
        inputs: namedInputs,
        labels: labelSteps,
    }),
]);
const splitNames = ['train', 'validation', 'test'];
/** Number of rows that each rule left out: `read` is the sum of the others and of the rows in the splits. */
const cleaned = schemas/* strictObject */.rej({
    /** Rows in the sources. */
    read: schemas/* int */.Whr().nonnegative(),
    /** Rows that cannot be read or fail an expectation. */
    quarantined: schemas/* int */.Whr().nonnegative(),
    /** Rows that were dropped because a value is missing. */
    missingRows: schemas/* int */.Whr().nonnegative(),
    /** Missing values by column, before cleaning; columns without any are left out. */
    missing: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().positive()),
    /** Rows that were dropped because an equal one stays. */
    duplicates: schemas/* int */.Whr().nonnegative(),
    /** Missing values that were replaced by the last one of their series, by column; columns without any are left out. */
    filled: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().positive()).optional(),
});
/** The details in the manifest of a dataset, besides its files. */
const datasetDetailsSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    features: featuresSchema,
    label: targetSchema,
    /** The column with the weight of each example in the loss; without it, all weights are equal. */
    weight: schemas/* string */.YjP().optional(),
    transform: fittedTransformSchema,
    /** Licence of the data as an SPDX expression; without it, none is stated. */
    license: schemas/* string */.YjP().optional(),
    /** Conditions on the rows that a server of the model receives; without it, there are none. */
    servingExpectations: serving_expectations/* servingExpectationsSchema */.X.optional(),
    recipe: schemas/* string */.YjP(),
    cleaned,
    /** Number of examples in each split. */
    rows: schemas/* record */.g1P(schemas/* enum */.k5n(splitNames), schemas/* int */.Whr().nonnegative()),
});


/***/ }),

/***/ 95196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ servingExpectationsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _config_expect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81883);


const reaction = {
    /** True if a failure is counted only, since rows of the dataset may fail, too. */
    counted: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
};
const ofColumn = { column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ...reaction };
const limit = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable();
/** A condition on one row. */
const condition = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('type'), type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_expect_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedTypes */ .MA), ...ofColumn }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('range'),
        minimum: limit,
        maximum: limit,
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_expect_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedTypes */ .MA).nullable(),
        ...ofColumn,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('values'),
        values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])),
        ...ofColumn,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('pattern'), pattern: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ...ofColumn }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('length'),
        minimum: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        maximum: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
        ...ofColumn,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('missing'), share: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), ...ofColumn }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('rule'), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), check: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ...reaction }),
    /** No column exists besides those of the model. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('columns'), ...reaction }),
]);
/** Conditions on the rows that a server receives. They travel with the dataset and its models. */
const servingExpectationsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    onViolation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_expect_js__WEBPACK_IMPORTED_MODULE_0__/* .servingReactions */ .zH),
    conditions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(condition),
});


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
/** Returns a name cut to a length that fits into a sentence, never within a surrogate pair. */
function truncate(name, longest = 60) {
    return name.length > longest ? `${name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : name;
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


/***/ })

};
