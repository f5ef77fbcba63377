export const id = 8771;
export const ids = [8771];
export const modules = {

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ assertAllCounted),
/* harmony export */   SJ: () => (/* binding */ countsByRule),
/* harmony export */   g2: () => (/* binding */ missingRowsWarning),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);


/**
 * Checks that each row of the sources is in a split, in quarantine, or dropped by a named rule.
 * @throws Error otherwise, which is an internal error
 */
function assertAllCounted({ cleaned, rows }) {
    const { read, quarantined, missingRows, duplicates } = cleaned;
    const counted = (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Object.values(rows)) + quarantined + missingRows + duplicates;
    if (counted !== read)
        throw new Error(`${read} rows were read, but ${counted} were kept, quarantined or dropped`);
}
/** Returns the numbers of rows by rule and of filled values, for tables in reports; rules without rows are left out. */
function countsByRule({ cleaned, rows, }) {
    const { read, quarantined, missingRows, missing, duplicates, filled = {} } = cleaned;
    const lacking = missingText(missing);
    const counts = [
        ['Rows quarantined', quarantined],
        [`Rows dropped for missing values${lacking === '' ? '' : ` (${lacking})`}`, missingRows],
        ['Rows dropped as duplicates', duplicates],
    ];
    return [
        ['Rows read', read],
        ...counts.filter(([, count]) => count > 0),
        ['Rows kept', (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Object.values(rows))],
        ...Object.entries(filled).map(([column, count]) => [`Values of ${column} filled forward`, count]),
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
function missingRowsWarning({ cleaned, label }) {
    const { read, missingRows, missing } = cleaned;
    if (missingRows <= read * mostDropped)
        return [];
    const [most] = Object.entries(missing).sort(([, a], [, b]) => b - a);
    const column = most ? `, ${most[1]} of them in ${most[0]}` : '';
    const percent = ((100 * missingRows) / read).toFixed(missingRows / read < 0.1 ? 1 : 0);
    const isLabel = (0,_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).some((output) => output.label.column === most?.[0]);
    const advice = isLabel
        ? 'A row without a label teaches nothing; check that labels are not missing for a reason.'
        : 'To keep them, replace the values with `clean: {missing: {numbers: median, categories: mode}}`.';
    return [`Dropped ${missingRows} of ${read} rows (${percent} %) for missing values${column}. ${advice}`];
}


/***/ }),

/***/ 81543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listColumns)
/* harmony export */ });
/** Returns the names of the columns; consecutive lags are written as `sales[-1] to sales[-7]`. */
function listColumns({ columns }) {
    const runs = [];
    for (const column of columns) {
        const run = runs.at(-1);
        if (run !== undefined && follows(run.last, column))
            run.last = column;
        else
            runs.push({ first: column, last: column });
    }
    return runs
        .map(({ first, last }) => (first === last ? first.name : `${first.name} to ${last.name}`))
        .join(', ');
}
/** Returns true if a column has the values of the row before those of another column. */
function follows(before, after) {
    if (before.type !== 'number' || after.type !== 'number')
        return false;
    const [one, other] = [before.lag, after.lag];
    return one !== undefined && one.column === other?.column && one.rows + 1 === other.rows;
}


/***/ }),

/***/ 64577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ combinedOf),
/* harmony export */   x: () => (/* binding */ combinedRows)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);

/** Returns the features that a join or a query adds. */
function combinedOf(features) {
    return features.kind === 'table' ? features.combined : undefined;
}
/** Returns a row for the features that a join or a query adds: a title, and the columns with their sources. */
function combinedRows(combined) {
    if (combined === undefined)
        return [];
    return [[titles[combined.by], (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(combined.columns.map(columnText), mostListed)]];
}
const mostListed = 50;
const titles = {
    join: 'Joined columns, which a client sends',
    query: 'Columns of the query, which a client sends',
};
function columnText({ name, sources }) {
    return `${name} (${sources.length === 0 ? 'computed' : sources.join(', ')})`;
}


/***/ }),

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

;// CONCATENATED MODULE: ./build/core/js/src/dataset/dataset-schema.js



/** Untransformed pixels, rows first, channels last, one unsigned byte each. */
const imageFeatures = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('image'),
    height: schemas/* int */.Whr().positive(),
    width: schemas/* int */.Whr().positive(),
    channels: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(3)]),
    /** How an image is stored in the dataset: as bare pixels, or as the bytes of its file. */
    encoding: schemas/* enum */.k5n(['raw', 'file']),
    /** How images of other sizes are brought to this one; without it, they are refused. */
    fit: schemas/* enum */.k5n(image_shape/* imageFits */.i).optional(),
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
const vector = schemas/* array */.YOg(schemas/* number */.aig());
/** Steps for channels of pixels; one value a channel. */
const channelStep = schemas/* discriminatedUnion */.gMt('step', [
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('scale'), by: schemas/* number */.aig().positive() }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('standardize'), mean: vector, deviation: vector }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('min-max'), minimum: vector, maximum: vector }),
]);
/** Positions of the transformed values that each named input of the network takes; one input takes all without it. */
const namedInputs = schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), positions: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()).min(1) }))
    .min(1)
    .optional();
const labelStep = schemas/* discriminatedUnion */.gMt('step', [
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('standardize'), mean: schemas/* number */.aig(), deviation: schemas/* number */.aig() }),
    /** sign(x) · ln(1 + |x|). */
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('log') }),
]);
/** Steps for the labels of outputs that are numbers. Predictions are inverted, so they have the units of the label. */
const labelSteps = schemas/* array */.YOg(schemas/* strictObject */.rej({ output: schemas/* string */.YjP(), steps: schemas/* array */.YOg(labelStep).min(1) }))
    .min(1)
    .optional();
/** Shape of one transformed example, for example `[28, 28, 1]`. */
const shape = schemas/* array */.YOg(schemas/* int */.Whr().positive()).min(1);
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
        shape,
        inputs: namedInputs,
        labels: labelSteps,
    }),
]);
const splitNames = ['train', 'validation', 'test'];
/** Number of rows that each rule left out: `read` is the sum of the others and of the rows in the splits. */
const cleaned = schemas/* strictObject */.rej({
    /** Rows in the sources. */
    read: schemas/* int */.Whr().nonnegative(),
    /** Rows with a cell that cannot be read. */
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
    recipe: schemas/* string */.YjP(),
    cleaned,
    /** Number of examples in each split. */
    rows: schemas/* record */.g1P(schemas/* enum */.k5n(splitNames), schemas/* int */.Whr().nonnegative()),
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

/***/ 49063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BadImage)
/* harmony export */ });
/** Error for bytes that are not a readable image; the message follows "found" in a sentence. */
class BadImage extends Error {
    name = 'BadImage';
    fault;
    constructor(fault, message, options) {
        super(message, options);
        this.fault = fault;
    }
}


/***/ }),

/***/ 36642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pngHeader),
/* harmony export */   _: () => (/* binding */ pngChunks)
/* harmony export */ });
/* harmony import */ var _bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49063);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1894);


const signatureBytes = 8;
/** Length, type and checksum of a chunk. */
const frameBytes = 12;
const greyTypes = new Set([0, 4]);
/** Yields the chunks of a PNG file. @throws BadImage when the last one is not whole */
function* pngChunks(file) {
    for (let offset = signatureBytes; offset < file.length;) {
        const end = offset + frameBytes <= file.length ? offset + frameBytes + file.readUInt32BE(offset) : Infinity;
        if (end > file.length)
            throw cutShort();
        const bytes = file.subarray(offset, end);
        const type = bytes.toString('latin1', 4, 8);
        yield { type, data: bytes.subarray(8, -4), bytes };
        if (type === 'IEND')
            return;
        offset = end;
    }
    throw cutShort();
}
function cutShort() {
    return new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a PNG file that is cut short');
}
/** Returns the header of a PNG file. @throws BadImage for samples of 16 bits and for animations */
function pngHeader(file) {
    if (file.length < signatureBytes + frameBytes + 13)
        throw cutShort();
    const depth = file[24];
    if (depth === 16)
        throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('depth', 'a PNG file of 16 bits a sample');
    return {
        width: file.readUInt32BE(16),
        height: file.readUInt32BE(20),
        channels: greyTypes.has(file[25] ?? 0) ? 1 : 3,
        orientation: extrasOf(file),
    };
}
/** Returns the orientation. The chunks before the pixels contain it, and the number of frames. */
function extrasOf(file) {
    for (const { type, data } of pngChunks(file)) {
        if (type === 'acTL')
            throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('animated', 'an animated PNG file');
        if (type === 'eXIf')
            return (0,_orientation_js__WEBPACK_IMPORTED_MODULE_1__/* .orientationOf */ .MX)(data);
        if (type === 'IEND')
            break;
    }
    return 1;
}


/***/ }),

/***/ 66752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sb: () => (/* binding */ formatOfBytes),
  n6: () => (/* binding */ readImageHeader),
  hV: () => (/* binding */ sizeSeen)
});

// UNUSED EXPORTS: imageFormats

// EXTERNAL MODULE: ./build/core/js/src/images/bad-image.js
var bad_image = __webpack_require__(49063);
;// CONCATENATED MODULE: ./build/core/js/src/images/headers/bmp-header.js

/** Bytes of the file header and of BITMAPINFOHEADER, the oldest header that is read. */
const leastBytes = 14 + 40;
/** BI_RGB, BI_RLE8, BI_RLE4 and BI_BITFIELDS. */
const compressions = new Set([0, 1, 2, 3]);
/** Returns the header of a BMP file. @throws BadImage for the header of OS/2 and for JPEG or PNG inside of the file */
function bmpHeader(file) {
    if (file.length < leastBytes)
        throw new bad_image/* BadImage */.Z('damaged', 'a BMP file that is cut short');
    if (file.readUInt32LE(14) < 40 || !compressions.has(file.readUInt32LE(30)))
        throw new bad_image/* BadImage */.Z('format', 'a BMP file of a rare kind');
    return {
        width: Math.max(file.readInt32LE(18), 0),
        height: Math.abs(file.readInt32LE(22)),
        channels: 3,
        orientation: 1,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/images/headers/gif-header.js

/** Returns the header of a GIF file. */
function gifHeader(file) {
    if (file.length < 13)
        throw new bad_image/* BadImage */.Z('damaged', 'a GIF file that is cut short');
    return { width: file.readUInt16LE(6), height: file.readUInt16LE(8), channels: 3, orientation: 1 };
}

// EXTERNAL MODULE: ./build/core/js/src/images/orientation.js
var images_orientation = __webpack_require__(1894);
;// CONCATENATED MODULE: ./build/core/js/src/images/headers/jpeg-header.js


const exifMark = 'Exif\0\0';
const exifMarker = 0xe1;
/** Frames of JPEG that are read: baseline, extended and progressive, with Huffman codes. */
const jpeg_header_frames = new Set([0xc0, 0xc1, 0xc2]);
/** Start-of-frame markers: C0 to CF but for the tables C4, C8 and CC. */
function startsFrame(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
/** Returns the header of a JPEG file. @throws BadImage for CMYK, for 12 bits a sample, and for rare kinds of frames */
function jpegHeader(file) {
    let orientation = 1;
    for (let offset = 2; offset + 10 <= file.length;) {
        if (file[offset] !== 0xff)
            break;
        const marker = file[offset + 1] ?? 0;
        if (marker === 0xff) {
            offset += 1;
            continue;
        }
        const segment = file.subarray(offset + 4, offset + 2 + file.readUInt16BE(offset + 2));
        if (startsFrame(marker))
            return frameHeader(marker, segment, orientation);
        if (marker === exifMarker && segment.toString('latin1', 0, exifMark.length) === exifMark)
            orientation = (0,images_orientation/* orientationOf */.MX)(segment.subarray(exifMark.length));
        offset += 4 + segment.length;
    }
    throw new bad_image/* BadImage */.Z('damaged', 'a JPEG file that is cut short or damaged');
}
function frameHeader(marker, segment, orientation) {
    if (segment.length < 6)
        throw new bad_image/* BadImage */.Z('damaged', 'a JPEG file that is cut short or damaged');
    const [depth, components] = [segment[0] ?? 0, segment[5] ?? 0];
    if (depth !== 8)
        throw new bad_image/* BadImage */.Z('depth', `a JPEG file of ${depth} bits a sample`);
    if (!jpeg_header_frames.has(marker))
        throw new bad_image/* BadImage */.Z('format', 'a lossless, hierarchical or arithmetically coded JPEG file');
    if (components === 4)
        throw new bad_image/* BadImage */.Z('cmyk', 'a JPEG file in CMYK');
    if (components !== 1 && components !== 3)
        throw new bad_image/* BadImage */.Z('format', `a JPEG file of ${components} components`);
    return {
        height: segment.readUInt16BE(1),
        width: segment.readUInt16BE(3),
        channels: components === 1 ? 1 : 3,
        orientation,
    };
}

// EXTERNAL MODULE: ./build/core/js/src/images/headers/png-header.js
var png_header = __webpack_require__(36642);
;// CONCATENATED MODULE: ./build/core/js/src/images/headers/webp-header.js


const animationFlag = 0x02;
/** Returns the header of a WebP file, which may be lossy, lossless or extended. @throws BadImage for animations */
function webpHeader(file) {
    if (file.length < 30 || file.readUInt32LE(4) + 8 > file.length)
        throw new bad_image/* BadImage */.Z('damaged', 'a WebP file that is cut short');
    return { ...sizeOf(file), channels: 3, orientation: orientationIn(file) };
}
function sizeOf(file) {
    const kind = file.toString('latin1', 12, 16);
    switch (kind) {
        case 'VP8 ':
            return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
        case 'VP8L': {
            const bits = file.readUInt32LE(21);
            return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
        }
        case 'VP8X':
            if (((file[20] ?? 0) & animationFlag) !== 0)
                throw new bad_image/* BadImage */.Z('animated', 'an animated WebP file');
            return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
        default:
            throw new bad_image/* BadImage */.Z('damaged', 'a WebP file without an image');
    }
}
/** Returns the orientation of the chunk EXIF, which may follow the pixels. */
function orientationIn(file) {
    for (let offset = 12; offset + 8 <= file.length;) {
        const size = file.readUInt32LE(offset + 4);
        const data = file.subarray(offset + 8, offset + 8 + size);
        if (file.toString('latin1', offset, offset + 4) === 'EXIF')
            return (0,images_orientation/* orientationOf */.MX)(data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data);
        offset += 8 + size + (size % 2);
    }
    return 1;
}

// EXTERNAL MODULE: ./build/core/js/src/images/image-limits.js
var image_limits = __webpack_require__(67170);
;// CONCATENATED MODULE: ./build/core/js/src/images/image-header.js








const imageFormats = ['png', 'jpeg', 'webp', 'gif', 'bmp'];
const signatures = {
    png: /^\x89PNG\r\n\x1a\n/,
    jpeg: /^\xff\xd8/,
    webp: /^RIFF[^]{4}WEBP/,
    gif: /^GIF8[79]a/,
    bmp: /^BM/,
};
const headerReaders = {
    png: png_header/* pngHeader */.L,
    jpeg: jpegHeader,
    webp: webpHeader,
    gif: gifHeader,
    bmp: bmpHeader,
};
/** Returns the format that the first bytes of a file have; null if they have none of an image. */
function formatOfBytes(bytes) {
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 12)).toString('latin1');
    return imageFormats.find((format) => signatures[format].test(start)) ?? null;
}
/**
 * Returns the header of an image file without decoding any pixel.
 * @throws BadImage for bytes that are no image, cut short, or of a kind that is not read
 */
function readImageHeader(bytes) {
    const format = formatOfBytes(bytes);
    if (format === null)
        throw new bad_image/* BadImage */.Z('format', 'a file that is neither PNG, JPEG, WebP, GIF nor BMP');
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const header = headerReaders[format](file);
    (0,image_limits/* assertPixels */.ub)(header.width, header.height);
    return { format, ...header };
}
/** Returns the size of an image as it is seen. */
function sizeSeen({ width, height, orientation }) {
    return (0,images_orientation/* swapsSides */.Jo)(orientation) ? { width: height, height: width } : { width, height };
}


/***/ }),

/***/ 67170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ greatestDeflateRatio),
/* harmony export */   ub: () => (/* binding */ assertPixels)
/* harmony export */ });
/* unused harmony export mostPixels */
/* harmony import */ var _bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49063);

/** The most pixels of an image: Pillow's limit against decompression bombs, `Image.MAX_IMAGE_PIXELS`. */
const mostPixels = 89_478_485;
/** DEFLATE unpacks to at most 1,032 times its size: https://zlib.net/zlib_tech.html. */
const greatestDeflateRatio = 1032;
/** @throws BadImage for an image without pixels or with more than the limit */
function assertPixels(width, height) {
    if (width > 0 && height > 0 && width * height <= mostPixels)
        return;
    throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('too-large', `an image ${width} wide and ${height} high, of 1 to ${mostPixels} pixels`);
}


/***/ }),

/***/ 1894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ swapsSides),
/* harmony export */   MX: () => (/* binding */ orientationOf),
/* harmony export */   w8: () => (/* binding */ uprightOrder)
/* harmony export */ });
const orientationTag = 0x0112;
const bytesOfEntry = 12;
/** Returns true for the orientations that exchange width and height. */
function swapsSides(orientation) {
    return orientation >= 5;
}
/** Returns the orientation in EXIF data that begins with the TIFF header; upright if it has none that can be read. */
function orientationOf(exif) {
    const order = exif.toString('latin1', 0, 4);
    if (order === 'II*\0')
        return findOrientation(exif, 'LE');
    if (order === 'MM\0*')
        return findOrientation(exif, 'BE');
    return 1;
}
function findOrientation(exif, order) {
    const short = (at) => at + 2 > exif.length ? 0 : order === 'LE' ? exif.readUInt16LE(at) : exif.readUInt16BE(at);
    if (exif.length < 8)
        return 1;
    const directory = order === 'LE' ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
    const entries = short(directory);
    for (let entry = 0; entry < entries; entry++) {
        const at = directory + 2 + entry * bytesOfEntry;
        if (at + bytesOfEntry > exif.length)
            return 1;
        if (short(at) === orientationTag)
            return asOrientation(short(at + 8));
    }
    return 1;
}
function asOrientation(value) {
    switch (value) {
        case 2:
        case 3:
        case 4:
        case 5:
        case 6:
        case 7:
        case 8:
            return value;
        default:
            return 1;
    }
}
/** Returns the order in which the pixels of a stored image are read to have it upright. */
function uprightOrder(width, height, orientation) {
    const [lastColumn, lastRow] = [width - 1, (height - 1) * width];
    const kept = { width, height };
    const swapped = { width: height, height: width };
    switch (orientation) {
        case 1:
            return { ...kept, start: 0, right: 1, down: width };
        case 2:
            return { ...kept, start: lastColumn, right: -1, down: width };
        case 3:
            return { ...kept, start: lastRow + lastColumn, right: -1, down: -width };
        case 4:
            return { ...kept, start: lastRow, right: 1, down: -width };
        case 5:
            return { ...swapped, start: 0, right: width, down: 1 };
        case 6:
            return { ...swapped, start: lastRow, right: -width, down: 1 };
        case 7:
            return { ...swapped, start: lastRow + lastColumn, right: -width, down: -1 };
        case 8:
            return { ...swapped, start: lastColumn, right: width, down: -1 };
    }
}


/***/ }),

/***/ 88705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readPixels)
});

// EXTERNAL MODULE: ./build/core/js/src/images/bad-image.js
var bad_image = __webpack_require__(49063);
// EXTERNAL MODULE: ./node_modules/bmp-ts/dist/esm/index.js + 5 modules
var esm = __webpack_require__(34129);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/bmp-decoder.js



/** Decodes a BMP file to four bytes a pixel. @throws BadImage when it is damaged */
function decodeBmp(file) {
    const pixels = alphaFirst(file);
    // The library's own order is alpha, blue, green, red; its option for another order loses pixels of 1-bit images.
    return pixels.swap32();
}
function alphaFirst(file) {
    try {
        return (0,esm/* decode */.D4)(file).data;
    }
    catch (error) {
        throw new bad_image/* BadImage */.Z('damaged', `a BMP file that is damaged (${(0,user_error/* messageOf */.bD)(error)})`, { cause: error });
    }
}

// EXTERNAL MODULE: ./node_modules/omggif/omggif.js
var omggif = __webpack_require__(85676);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/gif-decoder.js



const opaque = 255;
/** Decodes the first frame of a GIF file to four bytes a pixel; transparent pixels are black. @throws BadImage when it is damaged */
function decodeGif(file) {
    const reader = openGif(file);
    const { x, y, width, height, transparent_index: transparent } = firstFrame(reader);
    if (x + width > file.readUInt16LE(6) || y + height > file.readUInt16LE(8))
        throw new bad_image/* BadImage */.Z('damaged', 'a GIF file with a frame outside of its image');
    const pixels = new Uint8Array(file.readUInt16LE(6) * file.readUInt16LE(8) * 4);
    reader.decodeAndBlitFrameRGBA(0, pixels);
    const last = ((y + height - 1) * file.readUInt16LE(6) + x + width - 1) * 4;
    // The library leaves pixels out that the file does not contain.
    if (transparent === null && pixels[last + 3] !== opaque)
        throw new bad_image/* BadImage */.Z('damaged', 'a GIF file that is cut short');
    return pixels;
}
function openGif(file) {
    try {
        return new omggif/* GifReader */.u(file);
    }
    catch (error) {
        throw new bad_image/* BadImage */.Z('damaged', `a GIF file that is damaged (${(0,user_error/* messageOf */.bD)(error)})`, { cause: error });
    }
}
function firstFrame(reader) {
    if (reader.numFrames() === 0)
        throw new bad_image/* BadImage */.Z('damaged', 'a GIF file without an image');
    return reader.frameInfo(0);
}

// EXTERNAL MODULE: ./node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.js
var mozjpeg_dec = __webpack_require__(5742);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/wasm-file.js



/** Compiled modules by their paths. */
const modules = new Map();
/**
 * Returns the compiled module of a codec. The file is beside the bundle; in a run from source, it is in its package.
 * @param path the package and the path in it
 */
function loadWasm(path) {
    const loaded = modules.get(path);
    if (loaded)
        return loaded;
    const beside = new URL((0,external_node_path_.basename)(path), import.meta.url);
    const file = (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_module_.createRequire)(import.meta.url).resolve(path);
    const module = new WebAssembly.Module((0,external_node_fs_.readFileSync)(file));
    modules.set(path, module);
    return module;
}

;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/emscripten.js

/** An error of the codec, or a warning that it printed. */
class CodecError extends Error {
    name = 'CodecError';
}
/** Bytes of memory above which a codec is started anew for the next image, since its memory never shrinks. */
const mostIdleBytes = 2 ** 26;
/** A decoder that Emscripten compiled. It is started at the first image, and again after an error, which ends it. */
class EmscriptenDecoder {
    #factory;
    #wasm;
    #further;
    #printed = [];
    #running = null;
    /**
     * @param wasm the package of the WebAssembly file, and the path in it
     * @param further arguments of the codec's function after the bytes
     */
    constructor(factory, wasm, further) {
        this.#factory = factory;
        this.#wasm = wasm;
        this.#further = further;
    }
    /** Returns the pixels, four bytes each. @throws CodecError for a file that is damaged or causes a warning */
    decode(bytes) {
        const { decoder, memory } = (this.#running ??= this.#start());
        const decoded = this.#try(decoder, bytes);
        const [printed] = this.#printed.splice(0);
        if (decoded === null || memory.buffer.byteLength > mostIdleBytes)
            this.#running = null;
        if (decoded === null || printed !== undefined)
            throw new CodecError(printed ?? 'a damaged file');
        return decoded;
    }
    #try(decoder, bytes) {
        try {
            const decoded = decoder.decode(bytes, ...this.#further);
            return decoded && new Uint8Array(decoded.data.buffer, decoded.data.byteOffset, decoded.data.byteLength);
        }
        catch {
            // The codec calls `exit` on an error, after it has printed the reason, or runs out of memory.
            return null;
        }
    }
    #start() {
        const memories = [];
        const print = (line) => void this.#printed.push(line);
        const options = {
            noInitialRun: true,
            print,
            printErr: print,
            locateFile: (path) => path,
            instantiateWasm: (imports, use) => {
                const instance = new WebAssembly.Instance(loadWasm(this.#wasm), imports);
                memories.push(...Object.values(instance.exports).filter((one) => one instanceof WebAssembly.Memory));
                use(instance);
                return instance.exports;
            },
        };
        // The functions are there when the factory returns, because the module is compiled already.
        void this.#factory(options);
        const [memory] = memories;
        if (!isDecoder(options) || !memory)
            throw new TypeError(`no decoder in ${this.#wasm}`);
        return { decoder: options, memory };
    }
}
function isDecoder(options) {
    return 'decode' in options && typeof options.decode === 'function';
}

;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/jpeg-decoder.js



/** The argument leaves the orientation as it is stored: it is applied to all formats in one place. */
const decoder = new EmscriptenDecoder(mozjpeg_dec/* default */.A, '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm', [false]);
/** Decodes a JPEG file to four bytes a pixel, equal to those of libjpeg-turbo. @throws BadImage when it is damaged */
function decodeJpeg(file) {
    try {
        return decoder.decode(file);
    }
    catch (error) {
        if (!(error instanceof CodecError))
            throw error;
        const reason = error.message.startsWith('Premature end')
            ? 'is cut short'
            : `is damaged (${error.message})`;
        throw new bad_image/* BadImage */.Z('damaged', `a JPEG file that ${reason}`, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/js/src/images/headers/png-header.js
var png_header = __webpack_require__(36642);
// EXTERNAL MODULE: ./build/core/js/src/images/image-limits.js
var image_limits = __webpack_require__(67170);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/png-module.js

const wasm = '@jsquash/png/codec/pkg/squoosh_png_bg.wasm';
/** Bytes of memory above which the module is started anew for the next image, since its memory never shrinks. */
const png_module_mostIdleBytes = 2 ** 26;
let running = null;
/**
 * Returns the pixels of a PNG file, four bytes each; null for a damaged file. The module is started without the JavaScript of its
 * package, which keeps one instance forever: each damaged file would leave memory behind.
 */
function decodeWithPng(file) {
    const module = (running ??= start());
    const { memory, allocate, decode, taken } = module;
    try {
        const start = allocate(file.length, 1) >>> 0;
        new Uint8Array(memory.buffer).set(file, start);
        decode(start, file.length);
        if (memory.buffer.byteLength > png_module_mostIdleBytes)
            running = null;
        return taken();
    }
    catch {
        running = null;
        return null;
    }
}
function start() {
    let pixels = null;
    const compiled = loadWasm(wasm);
    const onPixels = (from, size) => {
        const bytes = new Uint8Array(memory.buffer, from >>> 0, size);
        pixels = bytes.slice();
        free(from, size, 1);
        return 0;
    };
    const onThrow = () => {
        throw new Error('the decoder failed');
    };
    const functions = WebAssembly.Module.imports(compiled).map(({ name }) => {
        if (name.includes('newwithownedu8clampedarray'))
            return [name, onPixels];
        if (name === '__wbindgen_throw')
            return [name, onThrow];
        return [name, () => 0];
    });
    const { exports } = new WebAssembly.Instance(compiled, { wbg: Object.fromEntries(functions) });
    const memory = memoryOf(exports);
    const free = functionOf(exports, '__wbindgen_free');
    return {
        memory,
        allocate: functionOf(exports, '__wbindgen_malloc'),
        decode: functionOf(exports, 'decode'),
        taken: () => {
            const result = pixels;
            pixels = null;
            return result;
        },
    };
}
function memoryOf(exports) {
    const found = exports['memory'];
    if (found instanceof WebAssembly.Memory)
        return found;
    throw new TypeError(`no memory in ${wasm}`);
}
function functionOf(exports, name) {
    const found = exports[name];
    if (typeof found === 'function')
        return found;
    throw new TypeError(`no function ${name} in ${wasm}`);
}

;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/png-decoder.js






const pixelChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Decodes a PNG file to four bytes a pixel. @throws BadImage when it is damaged or unpacks to more than its pixels need */
function decodePng(file, size) {
    // Metadata is compressed, too: neither it nor surplus image data may make a small file unpack to gigabytes.
    const chunks = [...(0,png_header/* pngChunks */._)(file)].filter(({ type }) => pixelChunks.has(type));
    for (const chunk of chunks)
        assertChecksum(chunk);
    const imageData = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
    assertUnpackedSize(imageData, size);
    const pixels = decodeWithPng(Buffer.concat([file.subarray(0, 8), ...chunks.map(({ bytes }) => bytes)]));
    if (pixels === null)
        throw new bad_image/* BadImage */.Z('damaged', 'a PNG file that is damaged');
    return pixels;
}
/** The decoder ignores checksums. */
function assertChecksum({ type, bytes }) {
    if ((0,external_node_zlib_.crc32)(bytes.subarray(4, -4)) !== bytes.readUInt32BE(bytes.length - 4))
        throw new bad_image/* BadImage */.Z('damaged', `a PNG file that is damaged (the checksum of ${type} differs)`);
}
/** Image data that cannot unpack to more than this is not unpacked twice. */
const harmlessBytes = 2 ** 26;
const mostBytesPerPixel = 4;
/** @throws BadImage for image data that unpacks to more than its pixels need, or not at all */
function assertUnpackedSize(parts, { width, height }) {
    const packed = parts.reduce((sum, { length }) => sum + length, 0);
    // Each row has a byte for its filter; an interlaced image has at most as many rows again.
    const needed = width * height * mostBytesPerPixel + 2 * height + 1024;
    const surplus = 'a PNG file with more data than its pixels need';
    if (packed > 2 * needed)
        throw new bad_image/* BadImage */.Z('too-large', surplus);
    if (packed * image_limits/* greatestDeflateRatio */.cv <= harmlessBytes)
        return;
    try {
        (0,external_node_zlib_.inflateSync)(Buffer.concat(parts), { maxOutputLength: needed });
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ERR_BUFFER_TOO_LARGE'))
            throw new bad_image/* BadImage */.Z('too-large', surplus, { cause: error });
        throw new bad_image/* BadImage */.Z('damaged', 'a PNG file that is damaged', { cause: error });
    }
}

// EXTERNAL MODULE: ./node_modules/@jsquash/webp/codec/dec/webp_dec.js
var webp_dec = __webpack_require__(44508);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/webp-decoder.js



const webp_decoder_decoder = new EmscriptenDecoder(webp_dec/* default */.A, '@jsquash/webp/codec/dec/webp_dec.wasm', []);
/** Decodes a WebP file to four bytes a pixel. @throws BadImage when it is damaged */
function decodeWebp(file) {
    try {
        return webp_decoder_decoder.decode(file);
    }
    catch (error) {
        if (!(error instanceof CodecError))
            throw error;
        throw new bad_image/* BadImage */.Z('damaged', 'a WebP file that is damaged', { cause: error });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/images/orientation.js
var orientation = __webpack_require__(1894);
;// CONCATENATED MODULE: ./build/core/js/src/images/decode-image.js







const decoders = {
    png: decodePng,
    jpeg: decodeJpeg,
    webp: decodeWebp,
    gif: decodeGif,
    bmp: decodeBmp,
};
/** Bytes of a decoded pixel: red, green, blue and transparency. */
const bytesPerPixel = 4;
/**
 * Decodes an image file to upright pixels. Transparency is dropped; colour becomes grey by the weights of ITU-R BT.601, as in Pillow.
 * @param header the header of this file
 * @throws BadImage when the file is damaged
 */
function decodeImage(bytes, header, channels) {
    const { format, width, height, orientation } = header;
    const decoded = decoders[format](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), header);
    if (decoded.length !== width * height * bytesPerPixel)
        throw new bad_image/* BadImage */.Z('damaged', `a ${format} file with another number of pixels than it declares`);
    return upright(decoded, { width, height, orientation }, channels);
}
/** Copies the pixels of a stored image in the order of the upright one. */
function upright(decoded, stored, channels) {
    const { width, height, start, right, down } = (0,orientation/* uprightOrder */.w8)(stored.width, stored.height, stored.orientation);
    const data = new Uint8Array(width * height * channels);
    let to = 0;
    for (let y = 0; y < height; y++) {
        let from = (start + y * down) * bytesPerPixel;
        for (let x = 0; x < width; x++, from += right * bytesPerPixel) {
            const red = decoded[from] ?? 0;
            const green = decoded[from + 1] ?? 0;
            const blue = decoded[from + 2] ?? 0;
            if (channels === 1)
                data[to++] = (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16;
            else {
                data[to] = red;
                data[to + 1] = green;
                data[to + 2] = blue;
                to += 3;
            }
        }
    }
    return { width, height, data };
}

;// CONCATENATED MODULE: ./build/core/js/src/images/resample-pixels.js
/** Bits of the fraction of a weight, so that a weighted sum of bytes fits into 32 bits. */
const weightBits = 22;
/**
 * Scales a part of an image by a triangle filter that covers all of its pixels (bilinear and antialiased). The result is within
 * one level of Pillow's `resize` with `BILINEAR`: both passes round to bytes, with weights of 22 fractional bits.
 */
function resample(image, channels, size, box) {
    const across = weightsOf(image.width, box.left, box.right, size.width);
    const down = weightsOf(image.height, box.top, box.bottom, size.height);
    const narrow = image.width === size.width && isWhole(across, image.width) ? image : scaleRows(image, channels, across);
    return narrow.height === size.height && isWhole(down, image.height)
        ? narrow
        : scaleColumns(narrow, channels, down);
}
/** Returns true if each target pixel is the source pixel of the same position. */
function isWhole({ starts, counts }, size) {
    return starts.length === size && starts.every((start, index) => start === index && counts[index] === 1);
}
/** Weights that were computed last, by their arguments: images of a set often have few sizes. */
const recent = new Map();
const mostRecent = 64;
function weightsOf(size, from, to, targetSize) {
    const key = [size, from, to, targetSize].join();
    const known = recent.get(key);
    if (known)
        return known;
    const weights = computeWeights(size, from, to, targetSize);
    if (recent.size === mostRecent)
        recent.clear();
    recent.set(key, weights);
    return weights;
}
function computeWeights(size, from, to, targetSize) {
    // Pillow keeps the box in 32 bits.
    const first = Math.fround(from);
    const scale = Math.fround(Math.fround(to) - first) / targetSize;
    const support = Math.max(scale, 1);
    const most = Math.ceil(support) * 2 + 1;
    const starts = new Int32Array(targetSize);
    const counts = new Int32Array(targetSize);
    const values = new Int32Array(targetSize * most);
    for (let target = 0; target < targetSize; target++) {
        const centre = first + (target + 0.5) * scale;
        const start = Math.max(Math.trunc(centre - support + 0.5), 0);
        const count = Math.min(Math.trunc(centre + support + 0.5), size) - start;
        const weights = Array.from({ length: count }, (_, index) => Math.max(0, 1 - Math.abs((index + start - centre + 0.5) * (1 / support))));
        const sum = weights.reduce((total, weight) => total + weight, 0);
        starts[target] = start;
        counts[target] = count;
        for (const [index, weight] of weights.entries())
            values[target * most + index] = Math.trunc(0.5 + (sum === 0 ? weight : weight / sum) * (1 << weightBits));
    }
    return { starts, counts, values, most };
}
const half = 1 << (weightBits - 1);
function scaleRows({ width, height, data }, channels, weights) {
    const targetWidth = weights.starts.length;
    const scaled = new Uint8Array(targetWidth * height * channels);
    const scaleRow = channels === 1 ? scaleGreyRow : scaleColourRow;
    for (let y = 0; y < height; y++)
        scaleRow(data.subarray(y * width * channels), scaled.subarray(y * targetWidth * channels), weights);
    return { width: targetWidth, height, data: scaled };
}
function scaleGreyRow(row, into, { starts, counts, values, most }) {
    for (let x = 0; x < starts.length; x++) {
        const end = x * most + (counts[x] ?? 0);
        let sum = half;
        let from = starts[x] ?? 0;
        for (let index = x * most; index < end; index++)
            sum += Math.imul(row[from++] ?? 0, values[index] ?? 0);
        into[x] = byteOf(sum);
    }
}
function scaleColourRow(row, into, { starts, counts, values, most }) {
    for (let x = 0; x < starts.length; x++) {
        const end = x * most + (counts[x] ?? 0);
        let red = half;
        let green = half;
        let blue = half;
        let from = (starts[x] ?? 0) * 3;
        for (let index = x * most; index < end; index++, from += 3) {
            const weight = values[index] ?? 0;
            red += Math.imul(row[from] ?? 0, weight);
            green += Math.imul(row[from + 1] ?? 0, weight);
            blue += Math.imul(row[from + 2] ?? 0, weight);
        }
        into[x * 3] = byteOf(red);
        into[x * 3 + 1] = byteOf(green);
        into[x * 3 + 2] = byteOf(blue);
    }
}
function scaleColumns({ width, data }, channels, weights) {
    const { starts, counts, values, most } = weights;
    const stride = width * channels;
    const scaled = new Uint8Array(stride * starts.length);
    const sums = new Int32Array(stride);
    for (let y = 0; y < starts.length; y++) {
        sums.fill(half);
        const start = starts[y] ?? 0;
        for (let tap = 0; tap < (counts[y] ?? 0); tap++)
            addRow(sums, data, (start + tap) * stride, values[y * most + tap] ?? 0);
        const target = y * stride;
        for (let x = 0; x < stride; x++)
            scaled[target + x] = byteOf(sums[x] ?? 0);
    }
    return { width, height: starts.length, data: scaled };
}
function addRow(sums, data, from, weight) {
    for (let x = 0; x < sums.length; x++)
        sums[x] = (sums[x] ?? 0) + Math.imul(data[from + x] ?? 0, weight);
}
/** Weights add up to 1 within rounding, so a sum may exceed the largest byte a little. */
function byteOf(sum) {
    const byte = sum >> weightBits;
    return byte > 255 ? 255 : byte;
}

;// CONCATENATED MODULE: ./build/core/js/src/images/fit-image.js

/** Brings an image to a size, as Pillow's `resize`, `ImageOps.fit` and `ImageOps.pad` do with `BILINEAR`. */
function fitImage(image, channels, size, fit) {
    switch (fit) {
        case 'stretch':
            return resample(image, channels, size, wholeOf(image));
        case 'crop':
            return resample(image, channels, size, middleOf(image, size));
        case 'pad': {
            const inner = containedSize(image, size);
            return padded(resample(image, channels, inner, wholeOf(image)), channels, size);
        }
    }
}
function wholeOf({ width, height }) {
    return { left: 0, top: 0, right: width, bottom: height };
}
/** Returns the largest part of an image in its middle that has the proportions of a size. */
function middleOf(image, size) {
    const [own, wanted] = [image.width / image.height, size.width / size.height];
    const width = own > wanted ? wanted * image.height : image.width;
    const height = own < wanted ? image.width / wanted : image.height;
    const left = (image.width - width) * 0.5;
    const top = (image.height - height) * 0.5;
    return { left, top, right: left + width, bottom: top + height };
}
/** Returns the largest size with the proportions of an image that a size contains. */
function containedSize(image, size) {
    const [own, wanted] = [image.width / image.height, size.width / size.height];
    if (own > wanted)
        return {
            width: size.width,
            height: Math.max(1, roundHalfToEven((image.height / image.width) * size.width)),
        };
    return {
        width: Math.max(1, roundHalfToEven((image.width / image.height) * size.height)),
        height: size.height,
    };
}
/** Rounds as Python does. */
function roundHalfToEven(value) {
    const rounded = Math.round(value);
    return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
/** Puts an image into the middle of a black one. */
function padded(image, channels, { width, height }) {
    if (image.width === width && image.height === height)
        return image;
    const left = roundHalfToEven((width - image.width) * 0.5);
    const top = roundHalfToEven((height - image.height) * 0.5);
    const data = new Uint8Array(width * height * channels);
    const stride = image.width * channels;
    for (let y = 0; y < image.height; y++)
        data.set(image.data.subarray(y * stride, (y + 1) * stride), ((top + y) * width + left) * channels);
    return { width, height, data };
}

// EXTERNAL MODULE: ./build/core/js/src/images/image-header.js + 4 modules
var image_header = __webpack_require__(66752);
;// CONCATENATED MODULE: ./build/core/js/src/images/read-pixels.js




/**
 * Decodes an image file to pixels of a shape.
 * @param into receives the `height × width × channels` bytes
 * @throws BadImage when the file cannot be read, or has another size and `fit` is left out
 */
function readPixels(bytes, target, into) {
    const { height, width, channels, fit } = target;
    const header = (0,image_header/* readImageHeader */.n6)(bytes);
    const size = (0,image_header/* sizeSeen */.hV)(header);
    const fits = size.height === height && size.width === width;
    if (fit === undefined && !fits)
        throw new bad_image/* BadImage */.Z('size', `an image ${size.width} wide and ${size.height} high`);
    const decoded = decodeImage(bytes, header, channels);
    into.set((fit === undefined || fits ? decoded : fitImage(decoded, channels, target, fit)).data);
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

/***/ 18698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ dateRewriters),
/* harmony export */   y: () => (/* binding */ dateReader)
/* harmony export */ });
/* harmony import */ var d3_time_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97316);
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47781);


/**
 * Returns a function that reads a date in a format of `strptime` as milliseconds since 1970 in UTC; NaN for any other text, such as
 * the 31st of February.
 */
function formattedDate(format) {
    const [parse, write] = [(0,d3_time_format__WEBPACK_IMPORTED_MODULE_0__/* .utcParse */ .GY)(format), (0,d3_time_format__WEBPACK_IMPORTED_MODULE_0__/* .utcFormat */ .aL)(format)];
    return (text) => {
        const date = parse(text);
        // The parser takes the 31st of February for the 3rd of March.
        return date !== null && plain(write(date)) === plain(text) ? date.getTime() : Number.NaN;
    };
}
/** Returns a function that reads a date in ISO 8601 or in the format; NaN for any other text. */
function dateReader(format) {
    if (format === undefined)
        return _iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .p;
    const read = formattedDate(format);
    return (text) => {
        const time = read(text);
        return Number.isNaN(time) ? (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .p)(text) : time;
    };
}
/** Returns a date without leading zeros, upper case and repeated spaces, none of which the parser needs. */
function plain(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/(?<!\d)0+(?=\d)/g, '');
}
/** Returns a function that returns, for a column with a format of dates, a function that rewrites its texts as ISO 8601. */
function dateRewriters({ features, }) {
    return (column) => {
        const format = features[column]?.['date-format'];
        if (format === undefined)
            return null;
        const read = formattedDate(format);
        return (text) => {
            const time = read(text);
            return Number.isNaN(time) ? text : new Date(time).toISOString();
        };
    };
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
    const { crosses = [], windows = [] } = transform;
    return [...columns, ...crosses.map(describeCross), ...windows.map(describeWindow)];
}
function describeCross({ name, columns, buckets, values }) {
    const size = buckets.by === 'hash'
        ? ` in ${buckets.count} hash buckets`
        : `, the ${buckets.combinations.length} most frequent combinations and other`;
    return { columns: [name], steps: `${values} of ${columns.join(' × ')}${size}` };
}
function describeWindow({ name, statistic, columns, indicator, steps }) {
    const [first, last] = [columns[0], columns.at(-1)];
    const rows = columns.length === 1 ? first : `${first} to ${last}`;
    const missing = missingOf({ missing: 0, indicator });
    return {
        columns: [name],
        steps: [`${statistic} of ${rows}`, ...missing, ...steps.map(nameOfStep)].join(', '),
    };
}
/** An empty text for numbers that stay as they are, and for columns that only windows use. */
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
        case 'none':
            return [];
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

/***/ 47781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseTime)
/* harmony export */ });
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
  mY: () => (/* binding */ quantileOfSorted),
  be: () => (/* binding */ rangeOf)
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
    /** Adds many terms, ten times as fast. */
    addAll(terms) {
        for (let start = 0; start < terms.length; start += mostExtracted)
            this.#addExtracted(terms.subarray(start, start + mostExtracted));
    }
    /**
     * Adds the multiples of two powers of two in each term, whose sums are exact, since the powers are large enough for the greatest term; few
     * terms have a rest. Rump, Ogita and Oishi, "Accurate floating-point summation" (2008), section 3.
     */
    #addExtracted(terms) {
        let greatest = 0;
        for (let index = 0; index < terms.length; index++)
            greatest = Math.max(greatest, Math.abs(terms[index] ?? 0));
        if (greatest === 0)
            return;
        if (!(greatest > least && greatest < most)) {
            this.#addCollected(terms);
            return;
        }
        const exponent = Math.ceil(Math.log2(greatest)) + headroom;
        // 1.5 keeps the exponent of the sum for terms of both signs.
        const [first, second] = [1.5 * 2 ** exponent, 1.5 * 2 ** (exponent - 53 + headroom)];
        let high = 0;
        let low = 0;
        let count = 0;
        for (let index = 0; index < terms.length; index++) {
            const term = terms[index] ?? 0;
            const upper = term + first - first;
            const rest = term - upper;
            const middle = rest + second - second;
            high += upper;
            low += middle;
            rests[count] = rest - middle;
            count += rest === middle ? 0 : 1;
        }
        this.add(high);
        this.add(low);
        if (count > 0)
            this.#addCollected(rests.subarray(0, count));
    }
    /** Terms of equal exponent are collected in two parts whose sums are exact. */
    #addCollected(terms) {
        let [first, last] = [exponents, -1];
        for (let index = 0; index < terms.length; index++) {
            const term = terms[index] ?? 0;
            exact_sum_float[0] = term;
            const exponent = ((words[highWord] ?? 0) >>> 20) & (exponents - 1);
            words[1 - highWord] = 0;
            const high = exact_sum_float[0];
            highs[exponent] = (highs[exponent] ?? 0) + high;
            lows[exponent] = (lows[exponent] ?? 0) + (term - high);
            if (exponent < first)
                first = exponent;
            if (exponent > last)
                last = exponent;
        }
        for (let exponent = first; exponent <= last; exponent++) {
            this.add(highs[exponent] ?? 0);
            this.add(lows[exponent] ?? 0);
        }
        highs.fill(0, first, last + 1);
        lows.fill(0, first, last + 1);
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
/** Sums of so many multiples of a power of two, each below 2⁻¹⁶ of its 2⁵²-fold, are exact. */
const mostExtracted = 2 ** 15;
const headroom = 17;
const rests = new Float64Array(mostExtracted);
/** Bounds of terms whose parts are neither subnormal nor infinite. */
const [least, most] = [2 ** -900, 2 ** 900];
/** Exponents of doubles. */
const exponents = 2048;
/** The upper 21 bits of equal exponents are exact in a sum of 2³² of them, the lower 32 bits in a sum of 2²¹; fewer are added at once. */
const highs = new Float64Array(exponents);
const lows = new Float64Array(exponents);
const exact_sum_float = new Float64Array(1);
const words = new Uint32Array(exact_sum_float.buffer);
/** Position of the word with the exponent in this machine's memory. */
const highWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

// EXTERNAL MODULE: ./build/core/js/src/transform/number-chunks.js
var number_chunks = __webpack_require__(20748);
// EXTERNAL MODULE: ./build/core/js/src/transform/apply.js
var apply = __webpack_require__(76162);
;// CONCATENATED MODULE: ./build/core/js/src/transform/moments.js




/** Returns the moments of numbers, the same for any order of them. */
function momentsOf(chunks) {
    const { count, mean, minimum, maximum } = rangeOf(chunks);
    const squares = new ExactSum();
    const distances = (0,number_chunks/* mapChunks */.bs)(chunks, (values, into) => {
        for (let index = 0; index < values.length; index++)
            into[index] = square((values[index] ?? Number.NaN) - mean);
        return into;
    });
    for (const chunk of distances)
        squares.addAll(chunk);
    return { count, mean, deviation: Math.sqrt(squares.value / count), minimum, maximum };
}
/** Returns the moments that need one reading. */
function rangeOf(chunks) {
    const sum = new ExactSum();
    let count = 0;
    let minimum = Infinity;
    let maximum = -Infinity;
    for (const values of chunks) {
        count += values.length;
        sum.addAll(values);
        for (let index = 0; index < values.length; index++) {
            const value = values[index] ?? Number.NaN;
            if (value < minimum)
                minimum = value;
            if (value > maximum)
                maximum = value;
        }
    }
    return { count, mean: sum.value / count, minimum, maximum };
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
/* harmony export */   CL: () => (/* binding */ fillNumbers),
/* harmony export */   Dx: () => (/* binding */ sortNumbers),
/* harmony export */   KF: () => (/* binding */ presentNumbers),
/* harmony export */   Xj: () => (/* binding */ mapNumbers),
/* harmony export */   bs: () => (/* binding */ mapChunks),
/* harmony export */   k: () => (/* binding */ hasNoNumbers)
/* harmony export */ });
/** Returns the numbers changed one by one, computed anew at each reading. */
function mapNumbers(chunks, change) {
    return mapChunks(chunks, (chunk, changed) => {
        for (let index = 0; index < chunk.length; index++)
            changed[index] = change(chunk[index] ?? Number.NaN);
        return changed;
    });
}
/** Returns the numbers without NaN. */
function presentNumbers(chunks) {
    return mapChunks(chunks, (chunk, present) => {
        if (!chunk.includes(Number.NaN))
            return chunk;
        let count = 0;
        // Loops over typed arrays by `for … of` take several times as long.
        for (let index = 0; index < chunk.length; index++) {
            const value = chunk[index] ?? Number.NaN;
            if (!Number.isNaN(value))
                present[count++] = value;
        }
        return present.subarray(0, count);
    });
}
/** Returns the numbers with another one in place of NaN. */
function fillNumbers(chunks, missing) {
    return mapChunks(chunks, (chunk, filled) => {
        if (!chunk.includes(Number.NaN))
            return chunk;
        for (let index = 0; index < chunk.length; index++) {
            const value = chunk[index] ?? Number.NaN;
            filled[index] = Number.isNaN(value) ? missing : value;
        }
        return filled;
    });
}
/** Returns true if there are no numbers. */
function hasNoNumbers(chunks) {
    for (const { length } of chunks)
        if (length > 0)
            return false;
    return true;
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
/** @param change receives an array of the length of the chunk, which it may fill and return */
function mapChunks(chunks, change) {
    return {
        *[Symbol.iterator]() {
            let buffer = new Float64Array();
            for (const chunk of chunks) {
                if (buffer.length < chunk.length)
                    buffer = new Float64Array(chunk.length);
                yield change(chunk, buffer.subarray(0, chunk.length));
            }
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
 * are equal to the value, as scikit-learn's `QuantileTransformer` does. The smallest value has 0, the greatest 1, and a constant 0.
 */
function shareBelow(quantiles, value) {
    const last = quantiles.length - 1;
    if (value <= (quantiles[0] ?? 0))
        return 0;
    if (value >= (quantiles[last] ?? 0))
        return 1;
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
/** @param index of the first quantile that is not below the value; the one before it is smaller */
function interpolate(quantiles, index, value) {
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
        case 'none':
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

/***/ 45116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ windowStatistic)
/* harmony export */ });
/** Returns a function for the statistic of the values that are present; NaN if all are missing. The values are overwritten. */
function windowStatistic(statistic) {
    const measure = statisticOf(statistic);
    return (values) => {
        let count = 0;
        for (const value of values)
            if (!Number.isNaN(value))
                values[count++] = value;
        return count === 0 ? Number.NaN : measure(values, count);
    };
}
function statisticOf(statistic) {
    switch (statistic) {
        case 'mean':
            return meanOf;
        case 'minimum':
            return (values, count) => values.subarray(0, count).reduce((least, value) => Math.min(least, value));
        case 'maximum':
            return (values, count) => values.subarray(0, count).reduce((most, value) => Math.max(most, value));
        case 'deviation':
            return deviationOf;
    }
}
function meanOf(values, count) {
    let sum = 0;
    for (let index = 0; index < count; index++)
        sum += values[index] ?? 0;
    return sum / count;
}
/** Returns the population standard deviation. */
function deviationOf(values, count) {
    const mean = meanOf(values, count);
    let squares = 0;
    for (let index = 0; index < count; index++) {
        const distance = (values[index] ?? 0) - mean;
        squares += distance * distance;
    }
    return Math.sqrt(squares / count);
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
    const indices = indexVocabulary(column.vocabulary);
    const list = (0,ngrams/* ngramLister */.V)(column);
    switch (output.values) {
        case 'binary':
            return (text, into, at) => {
                for (const ngram of list(text)) {
                    const position = indices.get(ngram);
                    if (position !== undefined)
                        into[at + position] = 1;
                }
            };
        case 'counts':
            return (text, into, at) => {
                for (const [position, count] of countTerms(list(text), indices))
                    into[at + position] = count;
            };
        case 'tf-idf': {
            const { weights } = output;
            return (text, into, at) => {
                const counts = countTerms(list(text), indices);
                let squares = 0;
                for (const [position, count] of counts)
                    squares += (count * (weights[position] ?? 0)) ** 2;
                const norm = Math.sqrt(squares);
                for (const [position, count] of counts)
                    into[at + position] = (count * (weights[position] ?? 0)) / norm;
            };
        }
        case 'ids': {
            const { length } = output;
            return (text, into, at) => {
                for (const [index, ngram] of list(text).slice(0, length).entries())
                    into[at + index] = 2 + (indices.get(ngram) ?? -1);
            };
        }
    }
}
const known = new WeakMap();
/** Returns the position of each n-gram; a vocabulary is indexed once, although a server transforms one request at a time. */
function indexVocabulary(vocabulary) {
    let indices = known.get(vocabulary);
    if (indices === undefined) {
        indices = new Map(vocabulary.map((ngram, position) => [ngram, position]));
        known.set(vocabulary, indices);
    }
    return indices;
}
/** Returns how often each n-gram of the vocabulary occurs, by its place. */
function countTerms(ngrams, indices) {
    const counts = new Map();
    for (const ngram of ngrams) {
        const position = indices.get(ngram);
        if (position !== undefined)
            counts.set(position, (counts.get(position) ?? 0) + 1);
    }
    return counts;
}

// EXTERNAL MODULE: ./build/core/js/src/transform/cross.js
var transform_cross = __webpack_require__(18806);
// EXTERNAL MODULE: ./build/core/js/src/transform/number-steps.js
var number_steps = __webpack_require__(78095);
// EXTERNAL MODULE: ./build/core/js/src/transform/rolling-window.js
var rolling_window = __webpack_require__(45116);
// EXTERNAL MODULE: ./build/core/js/src/transform/positions.js
var positions = __webpack_require__(96798);
;// CONCATENATED MODULE: ./build/core/js/src/transform/table-transform.js






/** Returns the positions of the values of each column, each cross and each rolling window. */
function spansOf({ columns, crosses = [], windows = [], }) {
    const parts = [
        ...columns.map((column) => ({ name: column.name, width: widthOf(column) })),
        ...crosses.map((cross) => ({ name: cross.name, width: (0,transform_cross/* crossWidth */.jL)(cross) })),
        ...windows.map(({ name, indicator }) => ({ name, width: indicator ? 2 : 1 })),
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
    const { columns, crosses = [], windows = [] } = transform;
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
        ...windows.map((window) => windowWriter(window, columns, features)),
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
        case 'none':
            return 0;
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
        case 'none':
            return () => undefined;
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
/** Returns the writer of a rolling window, whose raw value is the number of a row. */
function windowWriter({ name, statistic, columns: names, missing, indicator, steps }, columns, features) {
    const places = names.map((lagged) => {
        const place = columns.findIndex((column) => column.name === lagged);
        if (place === -1)
            throw new TypeError(`the window ${name} of the column ${lagged}, which does not exist`);
        return place;
    });
    const values = new Float64Array(places.length);
    const statisticOf = (0,rolling_window/* windowStatistic */.d)(statistic);
    const fill = (0,positions/* filler */.D)(missing);
    return (row, into, at) => {
        for (const [index, place] of places.entries())
            values[index] = features[row * columns.length + place] ?? Number.NaN;
        const value = statisticOf(values);
        into[at] = (0,number_steps/* applyNumberSteps */.X)(steps, fill(value));
        if (indicator && Number.isNaN(value))
            into[at + 1] = 1;
    };
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
