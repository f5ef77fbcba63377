export const id = 313;
export const ids = [313];
export const modules = {

/***/ 38090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ parseArtifactJson),
/* harmony export */   OE: () => (/* binding */ firstIssue),
/* harmony export */   ku: () => (/* binding */ damagedArtifact)
/* harmony export */ });
/* unused harmony exports readArtifactJson, parseFailure */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(961);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50601);
/* harmony import */ var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25765);





/**
 * Reads a JSON file of an artifact.
 * @throws UserError if it is missing, is not JSON or does not fit the schema
 */
async function readArtifactJson(folder, path, schema) {
    const json = parseArtifactJson(await readText(folder, path), folder, path);
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw damagedArtifact(folder, `a ${path} that does not fit: ${firstIssue(parsed.error)}`);
}
/**
 * Parses JSON of an artifact.
 * @throws UserError if the text is not JSON, or is nested too deeply
 */
function parseArtifactJson(text, folder, path) {
    try {
        return (0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text);
    }
    catch (error) {
        throw damagedArtifact(folder, `a ${path} that is not JSON: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, error);
    }
}
/** Returns only the first issue, because a file of another form can have any number of them. */
function firstIssue(error) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(new zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodError */ .G(error.issues.slice(0, 1)))
        .replace(/^✖ /, '')
        .replace(/\s+/g, ' ');
}
/** Returns the reason why a value could not be parsed as one line: of a schema's error, the first issue. */
function parseFailure(thrown) {
    return thrown instanceof z.ZodError ? firstIssue(thrown) : messageOf(thrown);
}
function damagedArtifact(folder, found, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'ARTIFACT_DAMAGED',
        found: `in ${folder} ${found}`,
        expected: 'unchanged files',
        hint: 'The artifact was changed or truncated after it was written. Create it again.',
    }, { cause });
}
async function readText(folder, path) {
    try {
        return await readFile(join(folder, path), 'utf8');
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
        throw damagedArtifact(folder, `no file ${path}`, error);
    }
}


/***/ }),

/***/ 55089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ sha256Pattern),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   z9: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* unused harmony exports digestPattern, isDigest, hexOf, shortDigest, canonicalJson, digestOfJson */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);



const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** A SHA-256 without a prefix, as manifests and other formats write it. */
const sha256Pattern = /^[0-9a-f]{64}$/;
const mostBytesAtOnce = 2 ** 20;
function isDigest(text) {
    return digestPattern.test(text);
}
/** Returns the 64 hexadecimal digits of a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Returns the first digits of a digest, enough to recognize it. */
function shortDigest(digest) {
    return hexOf(digest).slice(0, 12);
}
function digestOfHex(sha256) {
    return `sha256:${sha256}`;
}
function digestOf(bytes) {
    return digestOfHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'));
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const { size } = await file.stat();
        // One buffer serves the whole file: streams allocate each chunk anew, and V8 collects garbage every few dozen of
        // them.
        const buffer = Buffer.allocUnsafe(Math.min(Math.max(size, 4096), mostBytesAtOnce));
        for (;;) {
            const { bytesRead } = await file.read(buffer);
            if (bytesRead === 0)
                break;
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
    return digestOfHex(hash.digest('hex'));
}
/**
 * Returns canonical JSON (RFC 8785): equal values give equal bytes.
 * @throws TypeError for values that JSON cannot represent
 */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError(`canonical JSON cannot represent ${typeof value}`);
    return text;
}
function digestOfJson(value) {
    return digestOf(canonicalJson(value));
}


/***/ }),

/***/ 76884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ runRecordName),
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   bS: () => (/* binding */ growingFileName),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* unused harmony exports artifactKinds, digestSchema, commitSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46843);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55089);


const manifestName = 'manifest.json';
/**
 * File with time, machine and measured speeds. They may differ between equal runs, so they are not part of the digest.
 */
const runRecordName = 'run.json';
/**
 * A file of a checkpoint to which later checkpoints append. The manifest does not list it; its details contain the length and the
 * digest of the part that belongs to the checkpoint.
 */
const growingFileName = 'history.jsonl';
/** Version of the schema; increased when the previous version of a reader could misread the new form. */
const schemaVersion = 1;
const artifactKinds = [
    'dataset',
    'dataset-part',
    'quarantine',
    'dataset-diff',
    'model',
    'report',
    'data-report',
    'image',
    'model-pack',
    'web-package',
    'checkpoint',
    'search',
    'tensorboard',
    'training-report',
    'predictions',
    'attestation',
    'onnx-model',
];
const digestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Pattern */ .G4)], 'a digest (sha256: and 64 hexadecimal digits)');
/** A commit of a repository whose objects are named by SHA-1 or SHA-256. */
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a commit of 40 or 64 hexadecimal digits');
const fileEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\\.][^\\]*$/),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Pattern */ .G4),
});
/**
 * The content of an artifact: every file with its size and hash, and the digests of its inputs. It contains nothing that
 * differs between equal runs; its own SHA-256 is the artifact's digest.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(artifactKinds),
    /** Digests of the inputs, by role: `{dataset, model, baseline, …}`. */
    parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digestSchema),
    /** Digest of the configuration. */
    config: digestSchema,
    /** Details for the readers of this kind; each kind has its own schema. */
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntry),
});


/***/ }),

/***/ 64435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rv: () => (/* binding */ featuresSchema),
  Cw: () => (/* binding */ fittedTransformSchema),
  Gx: () => (/* binding */ labelSchema),
  tX: () => (/* binding */ targetSchema)
});

// UNUSED EXPORTS: combinedColumnsSchema, datasetDetailsSchema, splitNames

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
;// CONCATENATED MODULE: ./build/server/js/src/images/image-shape.js
/** Ways to bring an image of any size to the size of the others. */
const imageFits = ['stretch', 'crop', 'pad'];

;// CONCATENATED MODULE: ./build/server/js/src/config/date-parts.js
/** Parts of a date that a feature can have. */
const dateParts = ['year', 'month', 'day', 'day-of-year', 'weekday', 'hour', 'minute'];

;// CONCATENATED MODULE: ./build/server/js/src/config/text-feature.js

/** Units that a text is divided into. */
const textTokens = ['words', 'characters', 'characters-in-words'];
const ngramSize = schemas/* int */.Whr().min(1).max(20);
/** Settings of a feature of type `text`. */
const textFeatureSchema = schemas/* strictObject */.rej({
    'lower-case': schemas/* boolean */.zMY().default(true).describe('Converts the text to lower case.'),
    tokens: schemas/* union */.KCZ([
        schemas/* enum */.k5n(textTokens)
            .describe('Words of at least two letters or digits, characters, or characters within each word and the spaces around it.'),
        schemas/* strictObject */.rej({
            tokenizer: schemas/* string */.YjP()
                .min(1)
                .describe('A `tokenizer.json` of the Hugging Face library, relative to the file that holds this configuration.'),
            padding: schemas/* string */.YjP()
                .min(1)
                .optional()
                .describe('The token that fills up shorter texts with `output: ids`; when left out, that of the file, `[PAD]` or `<pad>`.'),
        }),
    ])
        .default('words')
        .describe('Units of the n-grams.'),
    ngrams: schemas/* tuple */.PVZ([ngramSize, ngramSize])
        .default([1, 1])
        .describe('Smallest and greatest number of tokens in an n-gram, such as `[1, 3]`.'),
    vocabulary: schemas/* int */.Whr()
        .positive()
        .max(1_000_000)
        .default(10_000)
        .describe('Greatest number of n-grams: those in the most texts of the training split are kept.'),
    'min-count': schemas/* int */.Whr()
        .positive()
        .default(1)
        .describe('Smallest number of texts of the training split that an n-gram of the vocabulary is in.'),
    output: schemas/* enum */.k5n(['counts', 'binary', 'tf-idf', 'ids'])
        .default('tf-idf')
        .describe('Values for the network: for each n-gram its count, 1 if the text contains it, or its TF-IDF; or the ids of the n-grams in their order, for an embedding.'),
    length: schemas/* int */.Whr()
        .positive()
        .max(100_000)
        .optional()
        .describe('Number of ids: longer texts are truncated, shorter ones are padded with 0.'),
})
    .refine(({ ngrams: [least, most] }) => least <= most, {
    path: ['ngrams'],
    error: 'the smallest number before the greatest',
})
    .refine(({ tokens, output, ngrams: [, most] }) => typeof tokens === 'string' || output !== 'ids' || most === 1, { path: ['ngrams'], error: '`[1, 1]` for the ids of a tokenizer' })
    .refine(({ output, length }) => (output === 'ids') === (length !== undefined), {
    path: ['length'],
    error: '`length` for `output: ids`, and for no other output',
});

;// CONCATENATED MODULE: ./build/server/js/src/config/missing-values.js

const dropOrFail = schemas/* enum */.k5n(['fail', 'drop']);
const constantText = schemas/* strictObject */.rej({ constant: schemas/* string */.YjP() });
const numbers = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['fail', 'drop', 'mean', 'median', 'mode']),
    schemas/* strictObject */.rej({ constant: schemas/* number */.aig() }),
]);
const constant = schemas/* strictObject */.rej({ constant: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]) });
/** Reaction to a missing value of one feature. */
const missingValueSchema = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['fail', 'drop', 'mean', 'median', 'mode']),
    constant,
    schemas/* strictObject */.rej({
        'forward-fill': schemas/* union */.KCZ([schemas/* enum */.k5n(['mean', 'median', 'mode']), constant])
            .describe('Replacement for a value without an earlier one, and for a missing value at serving.'),
    })
        .describe('The last value of the same series and split, in the order of `time-series`; for all columns but texts.'),
]);
/** Reaction to missing values of all columns: one for all, or one for each type of feature. */
const missingValuesSchema = schemas/* union */.KCZ([
    dropOrFail,
    schemas/* strictObject */.rej({
        numbers: numbers.default('fail').describe('Of columns of numbers and durations.'),
        dates: schemas/* enum */.k5n(['fail', 'drop', 'mean', 'median', 'mode'])
            .default('fail')
            .describe('Of columns of dates.'),
        categories: schemas/* union */.KCZ([schemas/* enum */.k5n(['fail', 'drop', 'mode']), constantText])
            .default('fail')
            .describe('Of columns of categories.'),
        texts: schemas/* union */.KCZ([dropOrFail, constantText]).default('fail').describe('Of columns with `type: text`.'),
        others: dropOrFail.default('fail').describe('Of labels, weights and the columns of the split.'),
        indicator: schemas/* boolean */.zMY()
            .default(false)
            .describe('Adds a value to the input of the network for each feature with a replacement, 1 where the value was missing.'),
    }),
]);
/** Returns true if a missing value is replaced by the last one of its series. */
function missing_values_fillsForward(missing) {
    return typeof missing === 'object' && 'forward-fill' in missing;
}
/** Returns the reaction to a missing value that has no earlier one in its series. */
function withoutSeries(missing) {
    return missing_values_fillsForward(missing) ? missing['forward-fill'] : missing;
}
/** Texts that mean a missing value in CSV, as in pandas; an empty cell is missing, too. */
const csvMissingTexts = (/* unused pure expression or super */ null && ([
    '#N/A',
    '<NA>',
    'N/A',
    'n/a',
    'NA',
    'NaN',
    'nan',
    'NULL',
    'null',
]));

;// CONCATENATED MODULE: ./build/server/js/src/config/transform-steps.js

const scale = schemas/* strictObject */.rej({ scale: schemas/* strictObject */.rej({ by: schemas/* number */.aig().positive().describe('The divisor.') }) })
    .describe('Divides every value.')
    .transform(({ scale }) => ({ step: 'scale', ...scale }));
const standardize = schemas/* literal */.euz('standardize')
    .describe('Subtracts the mean of the training split and divides by its standard deviation.')
    .transform((step) => ({ step }));
const minMax = schemas/* literal */.euz('min-max')
    .describe('Maps the range of the training split to 0 to 1.')
    .transform((step) => ({ step }));
const share = schemas/* number */.aig().min(0).max(1);
/** Steps for columns of numbers. A step is its name, or its name with options: `standardize`, `{scale: {by: 255}}`. */
const numberStepSchema = schemas/* union */.KCZ([
    scale,
    standardize,
    minMax,
    schemas/* literal */.euz('robust')
        .describe('Subtracts the median of the training split and divides by its interquartile range.')
        .transform((step) => ({ step })),
    schemas/* literal */.euz('log')
        .describe('The sign of the value times the natural logarithm of 1 plus its absolute value.')
        .transform((step) => ({ step })),
    schemas/* literal */.euz('quantile')
        .describe('The share of the training examples with a smaller value, 0 to 1.')
        .transform((step) => ({ step })),
    schemas/* strictObject */.rej({
        clip: schemas/* union */.KCZ([
            schemas/* strictObject */.rej({ quantiles: schemas/* tuple */.PVZ([share, share]) })
                .describe('Two quantiles of the training split, such as `[0.01, 0.99]`.'),
            schemas/* strictObject */.rej({ iqr: schemas/* number */.aig().positive() })
                .describe('The quartiles of the training split, extended by this many interquartile ranges.'),
            schemas/* strictObject */.rej({ minimum: schemas/* number */.aig(), maximum: schemas/* number */.aig() }).describe('Two values.'),
        ]),
    })
        .describe('Replaces values outside of bounds by the nearest bound.')
        .transform(({ clip }) => ({ step: 'clip', bounds: clip })),
]);

;// CONCATENATED MODULE: ./build/server/js/src/config/time-series.js




const column = schemas/* string */.YjP().min(1);
/** Each distance or size is a number of rows; a request carries as many earlier values. */
const rows = schemas/* int */.Whr().positive().max(1000);
const distinctRows = schemas/* array */.YOg(rows)
    .min(1)
    .refine((sizes) => new Set(sizes).size === sizes.length, 'each number once');
const windowStatistics = ['mean', 'minimum', 'maximum', 'deviation'];
const windows = schemas/* strictObject */.rej({
    mean: distinctRows.optional().describe('Sizes of windows whose mean is a feature, such as `[7, 28]`.'),
    minimum: distinctRows.optional().describe('Sizes of windows whose smallest value is a feature.'),
    maximum: distinctRows.optional().describe('Sizes of windows whose greatest value is a feature.'),
    deviation: distinctRows
        .optional()
        .describe('Sizes of windows whose standard deviation, that of the population, is a feature.'),
});
const time_series_history = schemas/* strictObject */.rej({
    lags: distinctRows
        .optional()
        .describe('Numbers of rows: the value so many rows earlier is a feature, such as `[1, 7]`.'),
    windows: windows
        .optional()
        .describe('Rolling windows over the rows before each row, without its own value, by their statistic.'),
    missing: schemas/* union */.KCZ([schemas/* enum */.k5n(['mean', 'median']), schemas/* strictObject */.rej({ constant: schemas/* number */.aig() })])
        .default('mean')
        .describe('Replacement for a feature without values: those of the first rows of a series, or that a client leaves out.'),
    indicator: schemas/* boolean */.zMY()
        .default(false)
        .describe('Adds a value to the input of the network that is 1 where a feature was replaced.'),
    transform: schemas/* array */.YOg(numberStepSchema)
        .optional()
        .describe('Steps for the features, in order; those of `data.transform` when left out.'),
})
    .refine(({ lags, windows }) => lags !== undefined || Object.keys(windows ?? {}).length > 0, {
    path: ['lags'],
    error: 'at least one of `lags` and `windows`',
});
/** The section `data.time-series`: the order of rows, and the features made of earlier rows. */
const timeSeriesSchema = schemas/* strictObject */.rej({
    time: column
        .optional()
        .describe('Column of times that orders the rows of a series; `split.time` when left out.'),
    group: column
        .optional()
        .describe('Column whose equal values are one series, such as a store; `split.group` when left out, and without both all rows are one.'),
    history: schemas/* record */.g1P(column, time_series_history)
        .default({})
        .describe('Features made of earlier values of the same series and split, by column of numbers.'),
})
    .describe('For tables of rows in time: lags, rolling windows, and the order for `missing: {forward-fill: …}`.');
/** Returns the columns that define series; null for a section without time series. */
function seriesKeys({ 'time-series': series, split, }) {
    const time = series?.time ?? split.time;
    return series === undefined || time === undefined ? null : { time, group: series.group ?? split.group };
}
/** Returns the first key that does not fit the others, and the reason; null if all fit. */
function faultOfTimeSeries({ 'time-series': series, split, features, }) {
    if (series === undefined) {
        const filled = Object.keys(features).find((name) => fillsForward(features[name]?.missing));
        if (filled === undefined)
            return null;
        return {
            path: ['features', filled, 'missing'],
            message: '`forward-fill` with `time-series` only, which orders the rows',
        };
    }
    if (split.time === undefined && split.group === undefined)
        return {
            path: ['time-series'],
            message: 'only with `split.time` or `split.group`, since a random split separates the rows of a series',
        };
    if (series.time === undefined && split.time === undefined)
        return { path: ['time-series', 'time'], message: 'a column of times, since `split.time` is not set' };
    for (const key of ['time', 'group'])
        if (series[key] !== undefined && split[key] !== undefined && series[key] !== split[key])
            return {
                path: ['time-series', key],
                message: `the same column as \`split.${key}\`, since a series must stay in one piece`,
            };
    return null;
}
/** Returns the earlier values that the features of each column need, the latest first. */
function laggedColumns({ history }) {
    return sortedEntries(history).flatMap(([source, { lags = [], windows = {} }]) => {
        const sizes = windowStatistics.flatMap((statistic) => windows[statistic] ?? []);
        const longest = max(sizes) ?? 0;
        const needed = new Set([...lags, ...Array.from({ length: longest }, (_, index) => index + 1)]);
        return [...needed]
            .sort((a, b) => a - b)
            .map((lag) => ({ name: nameOfLag(source, lag), source, lag, isFeature: lags.includes(lag) }));
    });
}
/** Returns the rolling windows of each column, the shortest of each statistic first. */
function rollingWindows({ history }) {
    return sortedEntries(history).flatMap(([source, { windows = {} }]) => windowStatistics.flatMap((statistic) => (windows[statistic] ?? [])
        .toSorted((a, b) => a - b)
        .map((size) => ({
        name: `${source}[${statistic} ${size}]`,
        source,
        statistic,
        columns: Array.from({ length: size }, (_, index) => nameOfLag(source, index + 1)),
    }))));
}
/** Returns the names of the features made of earlier rows. */
function historyFeatures(series) {
    if (series === undefined)
        return [];
    const lags = laggedColumns(series).filter(({ isFeature }) => isFeature);
    return [...lags, ...rollingWindows(series)].map(({ name }) => name);
}
/** Returns the name by which a client sends an earlier value: `sales[-1]` is that of the row before. */
function nameOfLag(source, lag) {
    return `${source}[-${lag}]`;
}
/** Returns the entries by name, so that their order in the configuration does not count. */
function sortedEntries(history) {
    return Object.entries(history).sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/server/js/src/dataset/fitted-column.js




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
        parts: schemas/* array */.YOg(schemas/* strictObject */.rej({ part: schemas/* enum */.k5n(dateParts), steps: schemas/* array */.YOg(numberStep) })),
        /** Parts as sine and cosine of their share of a period. */
        cyclic: schemas/* array */.YOg(schemas/* enum */.k5n(dateParts)),
        missing: schemas/* number */.aig().nullable(),
        indicator: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({
        encoding: schemas/* literal */.euz('text'),
        name: schemas/* string */.YjP(),
        lowerCase: schemas/* boolean */.zMY(),
        /** Units of a text; a tokenizer is stored as JSON. */
        tokens: schemas/* union */.KCZ([schemas/* enum */.k5n(textTokens), schemas/* strictObject */.rej({ tokenizer: schemas/* string */.YjP() })]),
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
    statistic: schemas/* enum */.k5n(windowStatistics),
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

// EXTERNAL MODULE: ./build/server/js/src/dataset/serving-expectations.js + 1 modules
var serving_expectations = __webpack_require__(5777);
;// CONCATENATED MODULE: ./build/server/js/src/dataset/dataset-schema.js




/** Untransformed pixels, rows first, channels last, one unsigned byte each. */
const pixels = {
    height: schemas/* int */.Whr().positive(),
    width: schemas/* int */.Whr().positive(),
    channels: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(3)]),
    /** How images of other sizes are brought to this one; without it, they are refused. */
    fit: schemas/* enum */.k5n(imageFits).optional(),
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

/***/ 83659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ blankBatch),
/* harmony export */   rr: () => (/* binding */ pixelsOf),
/* harmony export */   yg: () => (/* binding */ valuesPerExample)
/* harmony export */ });
/* unused harmony exports shapeOf, imagesOf, imageColumnsOf */
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
/** Returns the number of values of the pixels of an image. */
function pixelsOf({ height, width, channels }) {
    return height * width * channels;
}
/** Returns the images of a column as features of their own. */
function imagesOf({ height, width, channels, fit }) {
    return { kind: 'image', height, width, channels, encoding: 'file', ...(fit && { fit }) };
}
/** Returns the columns of images. */
function imageColumnsOf(features) {
    return features.kind === 'table' ? features.columns.filter((column) => column.type === 'image') : [];
}
/** Returns examples of zeros, first categories, empty texts and black images, which every model accepts. */
function blankBatch(features, size) {
    const columns = imageColumnsOf(features);
    const row = new Float64Array(valuesPerExample(features));
    if (features.kind === 'table')
        for (const [index, { name }] of columns.entries())
            row[features.columns.findIndex((column) => column.name === name)] = index;
    const values = new Float64Array(size * row.length);
    for (let example = 0; example < size; example++)
        values.set(row, example * row.length);
    return {
        size,
        features: values,
        texts: [''],
        images: columns.map((column) => new Uint8Array(pixelsOf(column))),
    };
}


/***/ }),

/***/ 26232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony exports evaluatedOutput, indexOfOutput, labelsOf */
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50601);

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
    throw new UserError({
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

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ servingExpectationsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
;// CONCATENATED MODULE: ./build/server/js/src/config/expect.js

const severities = ['error', 'warn', 'quarantine'];
const expectedTypes = ['number', 'integer', 'date', 'duration', 'boolean'];
/** Reactions of a server to a row that fails. */
const servingReactions = ['count', 'reject'];
const severity = schemas/* enum */.k5n(severities)
    .describe('Reaction to a failure: `error` makes no dataset, `warn` reports it, and `quarantine` puts the failing rows aside.');
const column = schemas/* string */.YjP().min(1);
const wholeNumber = schemas/* int */.Whr().nonnegative();
const tolerate = schemas/* number */.aig()
    .nonnegative()
    .refine((value) => value < 1 || Number.isInteger(value), 'must be a share below 1, or a number of rows')
    .describe('Rows that may fail: a share below 1, or a number of rows.');
/** A number, or a date such as `2026-01-31`. */
const limit = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}/, 'must be a number or a date')]);
const bounds = schemas/* strictObject */.rej({ minimum: schemas/* number */.aig().optional(), maximum: schemas/* number */.aig().optional() })
    .refine(({ minimum, maximum }) => (minimum ?? maximum) !== undefined, 'must have `minimum` or `maximum`');
const age = schemas/* string */.YjP()
    .regex(/^\d+[mhd]$/, 'must be a number of minutes, hours or days, such as 90m, 36h or 7d')
    .describe('Greatest age of the newest value at the time of the run, such as `36h` or `7d`.');
const newest = schemas/* strictObject */.rej({
    within: age.optional(),
    'at-least': schemas/* string */.YjP().min(1).optional().describe('Earliest date of the newest value.'),
})
    .refine((value) => (value.within ?? value['at-least']) !== undefined, 'must have `within` or `at-least`');
const reactions = {
    severity: severity.optional(),
    tolerate: tolerate.optional(),
};
const columnExpectation = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(expectedTypes)
        .optional()
        .describe('How each cell can be read. Texts of any kind need no type.'),
    minimum: limit.optional().describe('Smallest number or first date.'),
    maximum: limit.optional().describe('Greatest number or last date.'),
    values: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .min(1)
        .optional()
        .describe('Allowed values.'),
    pattern: schemas/* string */.YjP()
        .min(1)
        .max(1000)
        .optional()
        .describe('Regular expression of RE2, which matches the whole of each text.'),
    'min-length': wholeNumber.optional().describe('Fewest characters of a text.'),
    'max-length': wholeNumber.optional().describe('Most characters of a text.'),
    missing: schemas/* number */.aig().min(0).max(1).optional().describe('Greatest share of missing values; 0 allows none.'),
    unique: schemas/* literal */.euz(true).optional().describe('No value repeats.'),
    newest: newest.optional().describe('Bounds of the newest date.'),
    mean: bounds.optional().describe('Bounds of the mean.'),
    sum: bounds.optional().describe('Bounds of the sum.'),
    optional: schemas/* literal */.euz(true).optional().describe('The sources may lack the column.'),
    ...reactions,
});
const columnExpectations = schemas/* union */.KCZ([columnExpectation, schemas/* array */.YOg(columnExpectation).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]));
const check = schemas/* string */.YjP()
    .min(1)
    .max(1000)
    .describe('A condition as in a CHECK of SQL, such as `start <= end`.');
const rule = schemas/* union */.KCZ([check, schemas/* strictObject */.rej({ check, ...reactions })])
    .transform((value) => (typeof value === 'string' ? { check: value } : value));
const names = schemas/* array */.YOg(column).min(1);
/** Expectations of the cells of a column in rows at serving. */
const servedColumn = columnExpectation
    .pick({
    type: true,
    minimum: true,
    maximum: true,
    values: true,
    pattern: true,
    'min-length': true,
    'max-length': true,
})
    .extend({ missing: schemas/* literal */.euz(0).optional().describe('0 allows no missing value.') });
const serving = schemas/* strictObject */.rej({
    'on-violation': schemas/* enum */.k5n(servingReactions)
        .default('count')
        .describe('Reaction of the server to a row that fails: `count` predicts it and counts the failure in its metrics; `reject` also refuses the request.'),
    'other-columns': schemas/* enum */.k5n(['allow', 'refuse'])
        .default('allow')
        .describe('Whether rows may have columns that the model does not take.'),
    absent: schemas/* array */.YOg(column).default([]).describe('Columns that rows at serving may lack.'),
    columns: schemas/* record */.g1P(column, servedColumn)
        .default({})
        .describe('Expectations of columns at serving, instead of those above.'),
    rules: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* union */.KCZ([check, schemas/* literal */.euz(false)]))
        .default({})
        .describe('Rules at serving, instead of those above of the same name; `false` removes a rule.'),
});
/** Expectations about the rows of the sources, in `tensorline.yml` or in a file of their own. */
const expectSection = schemas/* strictObject */.rej({
    severity: severity.default('error'),
    rows: bounds.optional().describe('Bounds of the number of rows.'),
    columns: schemas/* record */.g1P(column, columnExpectations).default({}).describe('Expectations of columns by name.'),
    'other-columns': schemas/* enum */.k5n(['allow', 'refuse'])
        .default('allow')
        .describe('Whether the sources may have columns that `columns` does not list.'),
    unique: schemas/* array */.YOg(names).default([]).describe('Lists of columns of which no combination of values repeats.'),
    rules: schemas/* record */.g1P(schemas/* string */.YjP().min(1), rule).default({}).describe('Conditions on several columns, by name.'),
    classes: schemas/* strictObject */.rej({ minimum: schemas/* int */.Whr().positive().describe('Fewest rows of each class.') })
        .optional()
        .describe('Expectations of the classes of the labels.'),
    serving: serving
        .optional()
        .describe('Rows that the server checks by these expectations, and what may differ there. Without it, none are checked.'),
});
/** The key `data.expect`. */
const expectSetting = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1).describe('A file with expectations, relative to the file that holds this configuration.'),
    schemas/* strictObject */.rej({
        contract: schemas/* string */.YjP()
            .min(1)
            .describe('A data contract of the Open Data Contract Standard, relative to this file.'),
        table: schemas/* string */.YjP().min(1).optional().describe('The table of the contract, if it has several.'),
    })
        .describe('A data contract.'),
    expectSection,
]);

;// CONCATENATED MODULE: ./build/server/js/src/dataset/serving-expectations.js


const reaction = {
    /** True if a failure is counted only, since rows of the dataset may fail, too. */
    counted: schemas/* literal */.euz(true).optional(),
};
const ofColumn = { column: schemas/* string */.YjP(), ...reaction };
const serving_expectations_limit = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullable();
/** A condition on one row. */
const condition = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('type'), type: schemas/* enum */.k5n(expectedTypes), ...ofColumn }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('range'),
        minimum: serving_expectations_limit,
        maximum: serving_expectations_limit,
        type: schemas/* enum */.k5n(expectedTypes).nullable(),
        ...ofColumn,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('values'),
        values: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])),
        ...ofColumn,
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('pattern'), pattern: schemas/* string */.YjP(), ...ofColumn }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('length'),
        minimum: schemas/* int */.Whr().nonnegative(),
        maximum: schemas/* int */.Whr().nonnegative().nullable(),
        ...ofColumn,
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('missing'), share: schemas/* literal */.euz(0), ...ofColumn }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('rule'), name: schemas/* string */.YjP(), check: schemas/* string */.YjP(), ...reaction }),
    /** No column exists besides those of the model. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('columns'), ...reaction }),
]);
/** Conditions on the rows that a server receives. They travel with the dataset and its models. */
const servingExpectationsSchema = schemas/* strictObject */.rej({
    onViolation: schemas/* enum */.k5n(servingReactions),
    conditions: schemas/* array */.YOg(condition),
});


/***/ }),

/***/ 50601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony exports withConfigPathAsync, atConfigPath, withConfigPath, withProblems, problemText, formatLocation, FullDisk, Cancellation, cancellationIn, withPath, withDiskExplained */
/**
 * An error that the user can fix, not a bug in Tensorline. The step fails with one annotation and without a stack trace.
 */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        const all = isList(problems) ? problems : [problems];
        super(all.map(sentence).join('\n'), options);
        this.problems = all;
    }
}
/** Runs asynchronous work and adds this place in `tensorline.yml` to its problems without a location. */
async function withConfigPathAsync(key, work) {
    try {
        return await work();
    }
    catch (error) {
        throw withConfigPath(error, key);
    }
}
/** Runs synchronous work and adds this place in `tensorline.yml` to its problems without a location. */
function atConfigPath(key, work) {
    try {
        return work();
    }
    catch (error) {
        throw withConfigPath(error, key);
    }
}
/** Returns the thrown value; a UserError gets this place in `tensorline.yml` for its problems without a location. */
function withConfigPath(thrown, key) {
    if (!(thrown instanceof UserError) || thrown instanceof FullDisk)
        return thrown;
    return withProblems(thrown, thrown.problems.map((problem) => ((problem.location ?? problem.key) ? problem : { ...problem, key })));
}
/** Returns the same error with other problems. */
function withProblems({ cause }, problems) {
    return new UserError(problems, cause === undefined ? undefined : { cause });
}
function isList(problems) {
    return Array.isArray(problems);
}
function sentence(problem) {
    return `${formatLocation(problem.location)}found ${problemText(problem)}`;
}
/** Returns a problem as text after "found", with its code at the end. */
function problemText({ code, found, expected, hint }) {
    return `${shorten(found)}; expected ${shorten(expected)}. ${hint} (${code})`;
}
/** Greatest length of a part of a message, in UTF-16 code units: a table can have 20,000 columns to list. */
const longestPart = 2000;
function shorten(text) {
    return text.length <= longestPart ? text : `${text.slice(0, longestPart).toWellFormed()}…`;
}
/** Returns the prefix of a message, `tensorline.yml:3:7: `; empty without a location. */
function formatLocation(location) {
    if (!location)
        return '';
    return `${[location.file, location.line, location.column].filter(Boolean).join(':')}: `;
}
/** The disk is full. Any further attempt on this machine fails in the same way. */
class FullDisk extends (/* unused pure expression or super */ null && (UserError)) {
    name = 'FullDisk';
}
/** The run was cancelled from outside; neither a user error nor a bug. */
class Cancellation extends (/* unused pure expression or super */ null && (Error)) {
    name = 'Cancellation';
}
/** Returns the cancellation that caused an error: timers and requests throw an `AbortError` with the reason of their signal as its cause. */
function cancellationIn(thrown) {
    if (thrown instanceof Cancellation)
        return thrown;
    return thrown instanceof Error && thrown.name === 'AbortError' ? cancellationIn(thrown.cause) : null;
}
/** Returns the message of a thrown value. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** Returns true for a file-system error with this code, for example `ENOENT`. */
function hasCode(thrown, code) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}
/** Returns true if a path is not a file: it does not exist, a part of it is a file, or it is a folder. */
function isMissing(thrown) {
    return ['ENOENT', 'ENOTDIR', 'EISDIR'].some((code) => hasCode(thrown, code));
}
function isDiskFull(thrown) {
    return hasCode(thrown, 'ENOSPC') || hasCode(thrown, 'EDQUOT');
}
/**
 * Returns a system error with the path of its file added, because the system does not name a file that is already open.
 */
function withPath(thrown, path) {
    if (!(thrown instanceof Error) || !('syscall' in thrown) || !('code' in thrown) || 'path' in thrown)
        return thrown;
    return Object.assign(new Error(`${thrown.message} at ${path}`, { cause: thrown }), {
        code: thrown.code,
        syscall: thrown.syscall,
        path: path,
    });
}
/** Returns the thrown value; an error about a full disk becomes a UserError, because the user can fix it. */
function withDiskExplained(thrown) {
    if (!isDiskFull(thrown))
        return thrown;
    return new FullDisk({
        code: 'FILE_DISK_FULL',
        found: `a full disk (${messageOf(thrown)})`,
        expected: 'enough free disk space',
        hint: 'Free some space and run it again. Finished work is kept, no file is left incomplete, and training resumes from its newest checkpoint.',
    }, { cause: thrown });
}


/***/ }),

/***/ 29432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FW: () => (/* binding */ lfsPointer),
  y: () => (/* binding */ parseLfsPointer),
  tY: () => (/* binding */ readLfsPointer),
  RR: () => (/* binding */ resolveLfsPointer)
});

// UNUSED EXPORTS: locateLargeFile, mostPointerBytes

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/server/js/src/errors/user-error.js
var user_error = __webpack_require__(50601);
;// CONCATENATED MODULE: ./build/server/js/src/files/file-kind.js


/** Returns the kind of file at this path, following links; null if the path does not exist. */
async function fileKind(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory() ? 'folder' : 'file';
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/files/lfs-pointer.js







/** Pointers are shorter (specification of Git LFS). */
const mostPointerBytes = 1024;
const pointerPattern = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:([0-9a-f]{64})\nsize (\d+)\n/;
/** Returns the pointer that the content of a file is; null for other content. */
function parseLfsPointer(content) {
    if (content.length >= mostPointerBytes)
        return null;
    const [, sha256, size] = pointerPattern.exec(content.toString()) ?? [];
    return sha256 === undefined ? null : { sha256, size: Number(size) };
}
/** Returns the pointer at a path; null for any other file and for a path without a file. */
async function readLfsPointer(path) {
    try {
        const found = await (0,promises_.stat)(path);
        return found.isFile() && found.size < mostPointerBytes ? parseLfsPointer(await (0,promises_.readFile)(path)) : null;
    }
    catch (error) {
        if ((0,user_error/* isMissing */.b2)(error))
            return null;
        throw error;
    }
}
/**
 * Returns the path of the content: the path itself, or for a pointer that of the large file, if Git LFS has it on this machine.
 * Throws UserError for a pointer without its large file.
 * @param shown name of the file in messages
 */
async function resolveLfsPointer(path, shown) {
    const pointer = await readLfsPointer(path);
    return pointer === null ? path : locateLargeFile(path, pointer, shown);
}
/** Returns the path of the large file of a pointer, whose content is verified. */
async function locateLargeFile(path, { sha256 }, shown) {
    const store = await storeOf((0,external_node_path_.dirname)(await (0,promises_.realpath)(path)));
    const file = store && (0,external_node_path_.join)(store, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    if (file !== null && (await fileKind(file)) === 'file' && (await hashOf(file)) === sha256)
        return file;
    throw lfsPointer(shown);
}
/** Returns the error of a pointer in place of a file. */
function lfsPointer(shown) {
    return new user_error/* UserError */.yo({
        code: 'FILE_LFS_POINTER',
        found: 'a pointer of Git LFS in place of the file itself',
        expected: 'the content of the file',
        hint: 'Set `lfs: true` in the step `actions/checkout`, or run `git lfs pull`.',
        location: { file: shown },
    });
}
/** Returns the folder in which Git LFS keeps the large files of the repository; null outside of a repository. */
async function storeOf(folder) {
    const git = (0,external_node_path_.join)(folder, '.git');
    switch (await fileKind(git)) {
        case 'folder':
            return (0,external_node_path_.join)(git, 'lfs/objects');
        case 'file':
            return (0,external_node_path_.join)(await commonFolder(git), 'lfs/objects');
        case null:
            return (0,external_node_path_.dirname)(folder) === folder ? null : storeOf((0,external_node_path_.dirname)(folder));
    }
}
/** Returns the folder of the repository that a linked worktree or a submodule belongs to. */
async function commonFolder(file) {
    const [, target = ''] = /^gitdir: (.*)$/m.exec(await (0,promises_.readFile)(file, 'utf8')) ?? [];
    const folder = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), target);
    try {
        return (0,external_node_path_.resolve)(folder, (await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'commondir'), 'utf8')).trim());
    }
    catch (error) {
        if ((0,user_error/* isMissing */.b2)(error))
            return folder;
        throw error;
    }
}
async function hashOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 25765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export tryParseJson */
/** Greatest nesting: deeper than any model topology, and shallow enough for every recursive reader. */
const deepest = 256;
/**
 * Parses untrusted JSON. Recursive readers (schemas, canonical JSON) would overflow the stack on deep nesting.
 * @throws SyntaxError if the text is not JSON or is nested deeper than 256 levels
 */
function parseJson(text) {
    if (nestingOf(text) > deepest)
        throw new SyntaxError(`nested deeper than ${deepest} levels`);
    return JSON.parse(text);
}
/** Returns the nesting of the brackets outside of strings; for malformed JSON an estimate. */
function nestingOf(text) {
    let depth = 0;
    let most = 0;
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (character === '"')
            index = endOfString(text, index);
        else if (character === '[' || character === '{')
            most = Math.max(most, (depth += 1));
        else if (character === ']' || character === '}')
            depth -= 1;
    }
    return most;
}
/** Returns the index of the closing quotation mark. */
function endOfString(text, start) {
    let end = start + 1;
    while (end < text.length && text[end] !== '"')
        end += text[end] === '\\' ? 2 : 1;
    return end;
}
/** Returns the value of a JSON text; undefined for any other text. Do not read the value by recursion: its nesting has no limit. */
function tryParseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 22379:
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

/***/ 67974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ bmpHeader),
/* harmony export */   U: () => (/* binding */ bmpLayout)
/* harmony export */ });
/* harmony import */ var _bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22379);

const fileHeaderBytes = 14;
/** BITMAPCOREHEADER of OS/2, with sizes of 16 bits and three bytes a colour. */
const coreBytes = 12;
/** BITMAPINFOHEADER, those with masks, OS/2's second, and versions 4 and 5. */
const infoBytes = [40, 52, 56, 64, 108, 124];
/** No compression, runs of 8 and of 4 bits, and masks without and with transparency, with the bits per pixel that each allows. */
const storages = {
    0: { 1: 'palette', 4: 'palette', 8: 'palette', 16: 'masks', 24: 'bytes', 32: 'masks' },
    1: { 8: 'runs' },
    2: { 4: 'runs' },
    3: { 16: 'masks', 32: 'masks' },
    6: { 16: 'masks', 32: 'masks' },
};
const maskBytes = { 3: 12, 6: 16 };
const masksAt = fileHeaderBytes + 40;
/** Returns the header of a BMP file. @throws BadImage for JPEG or PNG inside of the file, and for other rare kinds */
function bmpHeader(file) {
    const { width, height } = bmpLayout(file);
    return { width, height, channels: 3, orientation: 1 };
}
/** Returns the layout of a BMP file. @throws BadImage as `bmpHeader` does */
function bmpLayout(file) {
    const headerBytes = file.length < fileHeaderBytes + 4 ? 0 : file.readUInt32LE(fileHeaderBytes);
    const isCore = headerBytes === coreBytes;
    if (headerBytes !== 0 && !isCore && !infoBytes.includes(headerBytes))
        throw rare();
    if (headerBytes === 0 || file.length < fileHeaderBytes + headerBytes)
        throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a BMP file that is cut short');
    const height = isCore ? file.readUInt16LE(20) : file.readInt32LE(22);
    const bits = file.readUInt16LE(isCore ? 24 : 28);
    const compression = isCore ? 0 : file.readUInt32LE(30);
    const storage = storages[compression]?.[bits];
    if (storage === undefined)
        throw rare();
    const paletteStart = fileHeaderBytes + headerBytes + (headerBytes === 40 ? (maskBytes[compression] ?? 0) : 0);
    if (paletteStart > file.length)
        throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a BMP file that is cut short');
    const usedColours = isCore ? 0 : file.readUInt32LE(46);
    const mostColours = bits <= 8 ? 2 ** bits : 0;
    const palette = {
        start: paletteStart,
        colours: usedColours === 0 ? mostColours : Math.min(usedColours, mostColours),
        bytesPerColour: isCore ? 3 : 4,
    };
    return {
        width: isCore ? file.readUInt16LE(18) : Math.max(file.readInt32LE(18), 0),
        height: Math.abs(height),
        isTopDown: height < 0,
        bits,
        storage,
        masks: storage === 'masks' && compression > 0 ? masksOf(file) : standardMasks(bits),
        palette,
        start: file.readUInt32LE(10) || paletteStart + palette.colours * palette.bytesPerColour,
    };
}
function rare() {
    return new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('format', 'a BMP file of a rare kind');
}
function standardMasks(bits) {
    return bits === 16 ? [0x7c00, 0x03e0, 0x001f] : [0xff0000, 0xff00, 0xff];
}
function masksOf(file) {
    return [file.readUInt32LE(masksAt), file.readUInt32LE(masksAt + 4), file.readUInt32LE(masksAt + 8)];
}


/***/ }),

/***/ 67157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gifFrames),
/* harmony export */   c: () => (/* binding */ gifHeader)
/* harmony export */ });
/* harmony import */ var _bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22379);

/** Signature and logical screen descriptor. */
const screenBytes = 13;
const frameBytes = 10;
const [extension, frame, trailer] = [0x21, 0x2c, 0x3b];
const graphicControl = 0xf9;
/** Returns the header of a GIF file. */
function gifHeader(file) {
    if (file.length < screenBytes)
        throw cutShort();
    return { width: file.readUInt16LE(6), height: file.readUInt16LE(8), channels: 3, orientation: 1 };
}
/** Yields the frames of a GIF file. @throws BadImage when a block is not whole */
function* gifFrames(file) {
    const shared = readPalette(file, screenBytes, file[10] ?? 0);
    let transparent = null;
    for (let at = shared.end; at < file.length;) {
        const kind = file[at];
        if (kind === trailer)
            return;
        if (kind === extension) {
            const { data, end } = readBlocks(file, at + 2);
            if (file[at + 1] === graphicControl)
                transparent = ((data[0] ?? 0) & 1) === 1 ? (data[3] ?? null) : null;
            at = end;
        }
        else if (kind === frame) {
            if (at + frameBytes > file.length)
                throw cutShort();
            const flags = file[at + 9] ?? 0;
            const own = readPalette(file, at + frameBytes, flags);
            const { data, end } = readBlocks(file, own.end + 1);
            yield {
                left: file.readUInt16LE(at + 1),
                top: file.readUInt16LE(at + 3),
                width: file.readUInt16LE(at + 5),
                height: file.readUInt16LE(at + 7),
                isInterlaced: (flags & 0x40) !== 0,
                palette: own.colours ?? shared.colours,
                transparent,
                codeBits: file[own.end] ?? 0,
                packed: data,
            };
            at = end;
        }
        else
            throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a GIF file with a block of an unknown kind');
    }
}
/** Reads a palette if the flags before it say that there is one. */
function readPalette(file, start, flags) {
    if ((flags & 0x80) === 0)
        return { colours: null, end: start };
    const end = start + 3 * 2 ** ((flags & 7) + 1);
    if (end > file.length)
        throw cutShort();
    return { colours: file.subarray(start, end), end };
}
/** Reads blocks up to an empty one; a byte before each has its size. */
function readBlocks(file, start) {
    const blocks = [];
    let at = start;
    for (;;) {
        const size = file[at];
        if (size === undefined || at + 1 + size > file.length)
            throw cutShort();
        if (size === 0)
            return { data: Buffer.concat(blocks), end: at + 1 };
        blocks.push(file.subarray(at + 1, at + 1 + size));
        at += 1 + size;
    }
}
function cutShort() {
    return new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a GIF file that is cut short');
}


/***/ }),

/***/ 92806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pngHeader),
/* harmony export */   _: () => (/* binding */ pngChunks)
/* harmony export */ });
/* harmony import */ var _bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22379);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60426);


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
    const first = file.toString('latin1', 12, 16);
    if (first === 'CgBI')
        throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('format', "a PNG file in Apple's own variant");
    if (first !== 'IHDR')
        throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a PNG file that does not begin with its header');
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
/** Returns the orientation. @throws BadImage for an animation */
function extrasOf(file) {
    let orientation = 1;
    for (const { type, data } of pngChunks(file)) {
        if (type === 'acTL')
            throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('animated', 'an animated PNG file');
        if (type === 'eXIf')
            orientation = (0,_orientation_js__WEBPACK_IMPORTED_MODULE_1__/* .orientationOf */ .MX)(data);
    }
    return orientation;
}


/***/ }),

/***/ 77797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sb: () => (/* binding */ formatOfBytes),
  n6: () => (/* binding */ readImageHeader),
  hV: () => (/* binding */ sizeSeen)
});

// UNUSED EXPORTS: imageFormats

// EXTERNAL MODULE: ./build/server/js/src/images/bad-image.js
var bad_image = __webpack_require__(22379);
// EXTERNAL MODULE: ./build/server/js/src/images/headers/bmp-header.js
var bmp_header = __webpack_require__(67974);
// EXTERNAL MODULE: ./build/server/js/src/images/headers/gif-header.js
var gif_header = __webpack_require__(67157);
// EXTERNAL MODULE: ./build/server/js/src/images/orientation.js
var images_orientation = __webpack_require__(60426);
;// CONCATENATED MODULE: ./build/server/js/src/images/headers/jpeg-header.js


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
    let orientation = null;
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
            return frameHeader(marker, segment, orientation ?? 1);
        // The first of several segments counts, as in Pillow.
        if (orientation === null &&
            marker === exifMarker &&
            segment.toString('latin1', 0, exifMark.length) === exifMark)
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

// EXTERNAL MODULE: ./build/server/js/src/images/headers/png-header.js
var png_header = __webpack_require__(92806);
;// CONCATENATED MODULE: ./build/server/js/src/images/headers/webp-header.js


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

// EXTERNAL MODULE: ./build/server/js/src/images/image-limits.js
var image_limits = __webpack_require__(16622);
;// CONCATENATED MODULE: ./build/server/js/src/images/image-header.js








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
    gif: gif_header/* gifHeader */.c,
    bmp: bmp_header/* bmpHeader */.R,
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
    if (bytes.length === 0)
        throw new bad_image/* BadImage */.Z('damaged', 'an empty file');
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

/***/ 16622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ greatestDeflateRatio),
/* harmony export */   ub: () => (/* binding */ assertPixels)
/* harmony export */ });
/* unused harmony export mostPixels */
/* harmony import */ var _bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22379);

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

/***/ 60426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ swapsSides),
/* harmony export */   MX: () => (/* binding */ orientationOf),
/* harmony export */   w8: () => (/* binding */ uprightOrder)
/* harmony export */ });
const orientationTag = 0x0112;
const bytesOfEntry = 12;
/** Type of numbers of 32 bits, which some programs write in place of 16 bits. */
const longType = 4;
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
        if (short(at) !== orientationTag)
            continue;
        // The lower half of a number of 32 bits is its second one in this order.
        return asOrientation(short(at + (order === 'BE' && short(at + 2) === longType ? 10 : 8)));
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

/***/ 36347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q2: () => (/* binding */ isOnnxDetails),
  hp: () => (/* binding */ openEvaluableModel)
});

// UNUSED EXPORTS: isOnnx

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/server/js/src/errors/user-error.js
var user_error = __webpack_require__(50601);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/server/js/src/files/create-folder.js



/**
 * Creates a folder and its missing parents. Node's own `recursive` never returns if the system refuses a new folder with
 * ENOENT, as /proc does, and it hides a full disk (https://github.com/nodejs/node/issues/42808).
 * @param mode the permissions of each new folder
 */
async function create_folder_createFolder(folder, mode) {
    const path = resolve(folder);
    const error = await tryToCreate(path, mode);
    if (error === null)
        return;
    if (!hasCode(error, 'ENOENT'))
        throw error;
    if (!(await isFolder(dirname(path))))
        await create_folder_createFolder(dirname(path), mode);
    // Another process may have created the parent since.
    const again = await tryToCreate(path, mode);
    if (again !== null)
        throw again;
}
/** Returns the error; null if the folder exists now. */
async function tryToCreate(path, mode) {
    try {
        await mkdir(path, { mode });
        return null;
    }
    catch (error) {
        if (await isFolder(path))
            return null;
        if (!(error instanceof Error))
            throw error;
        return hasCode(error, 'EEXIST') && !(await exists(path)) ? linkToNothing(path) : error;
    }
}
async function isFolder(path) {
    try {
        return (await stat(path)).isDirectory();
    }
    catch {
        return false;
    }
}
async function exists(path) {
    try {
        await stat(path);
        return true;
    }
    catch (error) {
        return !hasCode(error, 'ENOENT');
    }
}
function linkToNothing(path) {
    return new UserError({
        code: 'FILE_INVALID_PATH',
        found: `${path}, a symbolic link whose target does not exist`,
        expected: 'a folder',
        hint: 'Correct or remove the link.',
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/files/temporary-path.js

const paths = new Set();
const listeners = new Set();
/**
 * Creates a temporary folder whose path begins with `prefix`. The caller deletes it; if a signal ends the process first,
 * `deleteTemporaryPaths` deletes it. Synchronous, so that no signal is handled between its creation and its registration.
 */
function temporary_path_makeTemporaryFolder(prefix) {
    const folder = mkdtempSync(prefix);
    recordTemporaryPath(folder);
    return folder;
}
/**
 * Records a file or folder for `deleteTemporaryPaths`. Its path must never be used again, not even by another process.
 */
function recordTemporaryPath(path) {
    paths.add(path);
    for (const listener of listeners)
        listener(path);
}
/** Returns true for a path that this process recorded. */
function temporary_path_isRecordedPath(path) {
    return paths.has(path);
}
/** Calls `listener` for each path that is recorded from now on. */
function onTemporaryPath(listener) {
    listeners.add(listener);
}
/** Deletes the recorded paths that still exist. */
function deleteTemporaryPaths() {
    for (const path of paths)
        deleteTemporaryPath(path);
}
/** Deletes a temporary file or folder, and the folder beside it in which `installFolder` keeps the replaced version. */
function deleteTemporaryPath(path) {
    for (const each of [path, `${path}-old`])
        rmSync(each, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./build/server/js/src/files/install-folder.js






/**
 * Fills a new folder beside `folder` and moves it into place, so that it appears complete or not at all. The previous
 * folder stays complete until then. Leftovers of a killed process are deleted: only one process at a time may install the
 * folder.
 * @returns the result of `fill`
 */
async function install_folder_installFolder(folder, fill) {
    const target = resolve(folder);
    await createFolder(dirname(target));
    await deleteLeftovers(draftPrefix(target));
    const draft = makeTemporaryFolder(`${draftPrefix(target)}-`);
    try {
        const result = await fill(draft);
        await replace(target, draft);
        return result;
    }
    catch (error) {
        await rm(draft, { recursive: true, force: true });
        throw withPath(error, target);
    }
}
/**
 * Replaces the folder by renaming: deleting it file by file would leave it incomplete under its name for a while.
 * Synchronous, so that no signal is handled while neither the old nor the new folder is in place.
 */
async function replace(target, draft) {
    const old = `${draft}-old`;
    try {
        renameSync(target, old);
    }
    catch (error) {
        if (!hasCode(error, 'ENOENT'))
            throw error;
    }
    renameSync(draft, target);
    await rm(old, { recursive: true, force: true });
}
/**
 * Deletes the temporary folders with this prefix that a killed process left. Only one process at a time may use the prefix; the folders of
 * this process stay.
 */
async function deleteLeftovers(prefix) {
    for (const name of await readdir(dirname(prefix))) {
        const path = join(dirname(prefix), name);
        const isLeft = name.startsWith(basename(prefix)) && /^-\w{6}(-old)?$/.test(name.slice(basename(prefix).length));
        if (isLeft && !isRecordedPath(path))
            await rm(path, { recursive: true, force: true });
    }
}
/** Returns true for the name of an unfinished folder, or of a folder that is being replaced. */
function isDraft(name) {
    return /^\..+-\w{6}(-old)?$/.test(name);
}
function draftPrefix(target) {
    return join(dirname(target), `.${basename(target)}`);
}

// EXTERNAL MODULE: ./build/server/js/src/files/lfs-pointer.js + 1 modules
var lfs_pointer = __webpack_require__(29432);
// EXTERNAL MODULE: ./build/server/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(38090);
// EXTERNAL MODULE: ./build/server/js/src/artifacts/digest.js
var digest = __webpack_require__(55089);
// EXTERNAL MODULE: ./build/server/js/src/artifacts/manifest.js
var artifacts_manifest = __webpack_require__(76884);
;// CONCATENATED MODULE: ./build/server/js/src/artifacts/artifact.js









const outsideTheManifest = new Set([artifacts_manifest/* manifestName */.vS, artifacts_manifest/* runRecordName */.AF]);
function isListed(path, kind) {
    return !outsideTheManifest.has(path) && !(kind === 'checkpoint' && path === artifacts_manifest/* growingFileName */.bS);
}
/**
 * Fills a new folder with `fill`, seals it with a manifest and moves it to `folder`, replacing an existing folder. It
 * appears complete or not at all.
 */
async function writeArtifact(folder, fill) {
    return installFolder(folder, async (draft) => {
        const { run, ...origin } = await fill(draft);
        const manifest = manifestSchema.parse({
            schema: schemaVersion,
            ...origin,
            files: await listFiles(draft, origin.kind),
        });
        const text = canonicalJson(manifest);
        await writeFile(join(draft, runRecordName), `${JSON.stringify(run, null, 2)}\n`);
        await writeFile(join(draft, manifestName), text);
        return { folder, digest: digestOf(text), manifest, details: origin.details };
    });
}
/**
 * Reads an artifact and verifies every file against its manifest.
 * @throws UserError if it is missing, truncated, altered, renamed, of another kind or of a newer schema
 */
async function openArtifact(folder, kind, detailsSchema) {
    const text = await readManifest(folder, kind);
    const manifest = parseManifest(text, folder, kind);
    await verifyFiles(folder, manifest);
    const details = detailsSchema.safeParse(manifest.details);
    if (!details.success)
        throw (0,artifact_json/* damagedArtifact */.ku)(folder, `a ${kind} manifest whose details do not fit: ${(0,artifact_json/* firstIssue */.OE)(details.error)}`);
    return { folder, digest: (0,digest/* digestOf */.ol)(text), manifest, details: details.data };
}
/**
 * Returns the kind in an artifact's manifest, unverified; opening the artifact verifies it. Null for a kind that this
 * version does not support.
 * @param expected the kind that the error names if no artifact exists
 * @throws UserError if no artifact exists
 */
async function artifactKind(folder, expected) {
    const parsed = artifacts_manifest/* manifestSchema */.rc
        .pick({ kind: true })
        .loose()
        .safeParse((0,artifact_json/* parseArtifactJson */.OC)(await readManifest(folder, expected), folder, artifacts_manifest/* manifestName */.vS));
    return parsed.success ? parsed.data.kind : null;
}
/** Returns the manifest of an artifact without any verification; null if it is missing or incomplete. */
async function peekManifest(folder) {
    try {
        return manifestSchema.parse(parseJson(await readFile(join(folder, manifestName), 'utf8')));
    }
    catch {
        return null;
    }
}
/** Returns the run record of an artifact, which is not part of its digest. */
async function readRunRecord(folder) {
    return parseJson(await readFile(join(folder, runRecordName), 'utf8'));
}
async function readManifest(folder, kind) {
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, artifacts_manifest/* manifestName */.vS), 'utf8');
        if ((0,lfs_pointer/* parseLfsPointer */.y)(text) !== null)
            throw (0,lfs_pointer/* lfsPointer */.FW)((0,external_node_path_.join)(folder, artifacts_manifest/* manifestName */.vS));
        return text;
    }
    catch (error) {
        if (!(0,user_error/* isMissing */.b2)(error))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'ARTIFACT_WRONG_KIND',
            found: `no ${artifacts_manifest/* manifestName */.vS} in ${folder}`,
            expected: `an artifact of the kind ${kind} from an earlier stage`,
            hint: `Run the stage that makes the ${kind} first, or name its artifact or folder.`,
        }, { cause: error });
    }
}
function parseManifest(text, folder, kind) {
    const json = (0,artifact_json/* parseArtifactJson */.OC)(text, folder, artifacts_manifest/* manifestName */.vS);
    const version = artifacts_manifest/* manifestSchema */.rc.pick({ schema: true }).loose().safeParse(json);
    if (version.success && version.data.schema > artifacts_manifest/* schemaVersion */.CZ)
        throw new user_error/* UserError */.yo({
            code: 'ARTIFACT_NEWER_SCHEMA',
            found: `${folder} written with schema ${version.data.schema}`,
            expected: `schema ${artifacts_manifest/* schemaVersion */.CZ} or older`,
            hint: 'Use one version of Tensorline in all jobs of the workflow.',
        });
    const manifest = artifacts_manifest/* manifestSchema */.rc.safeParse(json);
    if (!manifest.success)
        throw (0,artifact_json/* damagedArtifact */.ku)(folder, `a ${artifacts_manifest/* manifestName */.vS} that does not fit: ${(0,artifact_json/* firstIssue */.OE)(manifest.error)}`);
    if (manifest.data.kind !== kind)
        throw new user_error/* UserError */.yo({
            code: 'ARTIFACT_WRONG_KIND',
            found: `an artifact of the kind ${manifest.data.kind} in ${folder}`,
            expected: `one of the kind ${kind}`,
            hint: `Name an artifact of the kind ${kind}: docs/architecture.md lists the stage that writes it.`,
        });
    return manifest.data;
}
async function verifyFiles(folder, { kind, files }) {
    const present = new Set((await filePaths(folder)).filter((path) => isListed(path, kind)));
    for (const { path, size, sha256 } of files) {
        if (!present.delete(path))
            throw (0,artifact_json/* damagedArtifact */.ku)(folder, `no ${path}, which its manifest lists`);
        const actual = await (0,promises_.stat)((0,external_node_path_.join)(folder, path));
        if (actual.size !== size && (await (0,lfs_pointer/* readLfsPointer */.tY)((0,external_node_path_.join)(folder, path))) !== null)
            throw (0,lfs_pointer/* lfsPointer */.FW)((0,external_node_path_.join)(folder, path));
        if (actual.size !== size)
            throw (0,artifact_json/* damagedArtifact */.ku)(folder, `${path} with ${actual.size} bytes instead of ${size}`);
        if ((await (0,digest/* digestOfFile */.Mk)((0,external_node_path_.join)(folder, path))) !== (0,digest/* digestOfHex */.z9)(sha256))
            throw (0,artifact_json/* damagedArtifact */.ku)(folder, `${path} with another sha256 than its manifest lists`);
    }
    const [unlisted] = present;
    if (unlisted !== undefined)
        throw (0,artifact_json/* damagedArtifact */.ku)(folder, `${unlisted}, which its manifest does not list`);
}
async function listFiles(folder, kind) {
    const paths = (await filePaths(folder)).filter((path) => isListed(path, kind));
    return Promise.all(paths.map(async (path) => ({
        path,
        size: (await stat(join(folder, path))).size,
        sha256: hexOf(await digestOfFile(join(folder, path))),
    })));
}
/** Returns the paths of all files below a folder, with `/` on every system, in the same order everywhere. */
async function filePaths(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
        .sort();
}

// EXTERNAL MODULE: ./build/server/js/src/model/onnx/onnx-schema.js
var onnx_schema = __webpack_require__(65886);
// EXTERNAL MODULE: ./build/server/js/src/model/model-schema.js
var model_schema = __webpack_require__(48740);
;// CONCATENATED MODULE: ./build/server/js/src/model/evaluable-model.js



function isOnnx(model) {
    return isOnnxDetails(model.details);
}
function isOnnxDetails(details) {
    return 'format' in details;
}
/**
 * Opens a model of either kind.
 * @throws UserError for another kind of artifact, or when its files differ from its manifest
 */
async function openEvaluableModel(folder) {
    return (await artifactKind(folder, 'model')) === 'onnx-model'
        ? openArtifact(folder, 'onnx-model', onnx_schema/* onnxDetailsSchema */.Nn)
        : openArtifact(folder, 'model', model_schema/* modelDetailsSchema */.ZX);
}


/***/ }),

/***/ 54825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ exampleCodec)
});

// EXTERNAL MODULE: ./node_modules/fast-png/lib/index.js + 14 modules
var lib = __webpack_require__(8593);
// EXTERNAL MODULE: ./build/server/js/src/dataset/features.js
var dataset_features = __webpack_require__(83659);
// EXTERNAL MODULE: ./build/server/js/src/images/bad-image.js
var bad_image = __webpack_require__(22379);
// EXTERNAL MODULE: ./build/server/js/src/images/image-header.js + 2 modules
var image_header = __webpack_require__(77797);
// EXTERNAL MODULE: ./build/server/js/src/images/headers/bmp-header.js
var bmp_header = __webpack_require__(67974);
;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/bmp-runs.js

/** Second bytes of the commands that begin with a zero; greater ones are a number of pixels that are stored without runs. */
const endOfRow = 0;
const endOfImage = 1;
const jump = 2;
/**
 * Unpacks runs of numbers of a palette, BI_RLE8 or BI_RLE4. Pixels that the file leaves out have the number 0.
 * @returns a number for each pixel, in the order of the rows in the file
 * @throws BadImage when the data ends before the image does
 */
function unpackRuns(packed, bits, width, height) {
    const numbers = new Uint8Array(width * height);
    let [at, row, column] = [0, 0, 0];
    const next = () => {
        const byte = packed[at++];
        if (byte === undefined)
            throw new bad_image/* BadImage */.Z('damaged', 'a BMP file that is cut short');
        return byte;
    };
    /** Pixels beyond the end of a row are ignored: some programs write them to fill a byte. */
    const write = (number) => {
        if (row < height && column < width)
            numbers[row * width + column] = number;
        column++;
    };
    const numberIn = (byte, index) => bits === 8 ? byte : index % 2 === 0 ? byte >> 4 : byte & 15;
    const writeStored = (count) => {
        const bytes = bits === 8 ? count : Math.ceil(count / 2);
        if (at + bytes > packed.length)
            throw new bad_image/* BadImage */.Z('damaged', 'a BMP file that is cut short');
        for (let index = 0; index < count; index++)
            write(numberIn(packed[at + Math.floor((index * bits) / 8)] ?? 0, index));
        // Stored pixels are padded to two bytes.
        at += bytes + (bytes % 2);
    };
    while (row < height && !(row === height - 1 && column >= width)) {
        const count = next();
        const value = next();
        if (count > 0) {
            for (let index = 0; index < count; index++)
                write(numberIn(value, index));
            continue;
        }
        if (value === endOfImage)
            break;
        if (value === endOfRow)
            [row, column] = [row + 1, 0];
        else if (value === jump)
            [column, row] = [column + next(), row + next()];
        else
            writeStored(value);
    }
    return numbers;
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/opaque-pixels.js
/** Returns an opaque pixel as a number whose bytes in memory are red, green, blue and transparency. */
function opaquePixel(red, green, blue) {
    // x64 and arm64 store the lowest byte first.
    return (red | (green << 8) | (blue << 16) | 0xff000000) >>> 0;
}
/**
 * Returns the pixels of a palette.
 * @param order places of red, green and blue in the bytes of a colour
 */
function opaqueColours(palette, bytesPerColour, [red, green, blue]) {
    return Uint32Array.from({ length: palette.length / bytesPerColour }, (_, colour) => {
        const at = colour * bytesPerColour;
        return opaquePixel(palette[at + red] ?? 0, palette[at + green] ?? 0, palette[at + blue] ?? 0);
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/bmp-decoder.js




/** Decodes a BMP file to four bytes a pixel, opaque. @throws BadImage when it is damaged, or has more than 8 bits a sample */
function decodeBmp(file) {
    const layout = (0,bmp_header/* bmpLayout */.U)(file);
    const { width, height, isTopDown } = layout;
    const readPixel = pixelReader(file, layout);
    const pixels = new Uint32Array(width * height);
    for (let row = 0; row < height; row++) {
        const start = (isTopDown ? row : height - 1 - row) * width;
        for (let column = 0; column < width; column++)
            pixels[start + column] = readPixel(row, column);
    }
    return new Uint8Array(pixels.buffer);
}
function pixelReader(file, layout) {
    const { width, height, bits, storage, start } = layout;
    if (storage === 'runs') {
        const numbers = unpackRuns(file.subarray(start), bits, width, height);
        return paletteReader(file, layout, (row, column) => numbers[row * width + column] ?? 0);
    }
    // Each row is padded to four bytes.
    const stride = Math.ceil((width * bits) / 32) * 4;
    if (start + (height - 1) * stride + Math.ceil((width * bits) / 8) > file.length)
        throw cutShort();
    switch (storage) {
        case 'palette': {
            const perByte = 8 / bits;
            return paletteReader(file, layout, (row, column) => {
                const byte = file[start + row * stride + Math.floor(column / perByte)] ?? 0;
                return (byte >> ((perByte - 1 - (column % perByte)) * bits)) & (2 ** bits - 1);
            });
        }
        case 'bytes':
            return (row, column) => {
                const from = start + row * stride + column * 3;
                return opaquePixel(file[from + 2] ?? 0, file[from + 1] ?? 0, file[from] ?? 0);
            };
        case 'masks': {
            const [red, green, blue] = [
                sampleReader(layout.masks[0]),
                sampleReader(layout.masks[1]),
                sampleReader(layout.masks[2]),
            ];
            return (row, column) => {
                const from = start + row * stride + (column * bits) / 8;
                const word = bits === 16 ? file.readUInt16LE(from) : file.readUInt32LE(from);
                return opaquePixel(red(word), green(word), blue(word));
            };
        }
    }
}
function paletteReader(file, { palette: { start, colours, bytesPerColour } }, numberOf) {
    const end = start + colours * bytesPerColour;
    if (end > file.length)
        throw cutShort();
    const pixels = opaqueColours(file.subarray(start, end), bytesPerColour, [2, 1, 0]);
    return (row, column) => {
        const pixel = pixels[numberOf(row, column)];
        if (pixel === undefined)
            throw new bad_image/* BadImage */.Z('damaged', 'a BMP file with a colour that its palette does not have');
        return pixel;
    };
}
/** Returns a function that reads a sample of a pixel, from 0 to 255 as Pillow does. */
function sampleReader(mask) {
    if (mask === 0)
        return () => 0;
    const lowest = 31 - Math.clz32(mask & -mask);
    const most = mask >>> lowest;
    if ((most & (most + 1)) !== 0)
        throw new bad_image/* BadImage */.Z('format', 'a BMP file with masks that have gaps');
    if (most > 255)
        throw new bad_image/* BadImage */.Z('depth', 'a BMP file of more than 8 bits a sample');
    return (word) => Math.floor((((word & mask) >>> lowest) * 255) / most);
}
function cutShort() {
    return new bad_image/* BadImage */.Z('damaged', 'a BMP file that is cut short');
}

// EXTERNAL MODULE: ./build/server/js/src/images/headers/gif-header.js
var gif_header = __webpack_require__(67157);
;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/gif-codes.js

const mostCodes = 4096;
const mostCodeBits = 12;
/**
 * Unpacks the codes of a GIF frame: LZW with codes that grow from one bit more than `codeBits` to 12 bits, the lowest bit first.
 * @param into receives the numbers of the colours; codes after its end are ignored
 * @throws BadImage for a code that is not defined yet, or when the codes end before the pixels do
 */
function unpackCodes(packed, codeBits, into) {
    if (codeBits < 1 || codeBits > 8)
        throw damaged();
    const clear = 2 ** codeBits;
    const end = clear + 1;
    // A code stands for the values of another code, and one value more.
    const prefixes = new Uint16Array(mostCodes);
    const lasts = new Uint8Array(mostCodes).map((_, code) => code);
    const firsts = lasts.slice();
    const lengths = new Uint16Array(mostCodes).fill(1);
    let [next, size, previous] = [end + 1, codeBits + 1, -1];
    let [bits, bitCount, from, to] = [0, 0, 0, 0];
    while (to < into.length) {
        while (bitCount < size) {
            const byte = packed[from++];
            if (byte === undefined)
                throw new bad_image/* BadImage */.Z('damaged', 'a GIF file that is cut short');
            bits |= byte << bitCount;
            bitCount += 8;
        }
        const code = bits & (2 ** size - 1);
        bits >>>= size;
        bitCount -= size;
        if (code === clear) {
            ;
            [next, size, previous] = [end + 1, codeBits + 1, -1];
            continue;
        }
        if (code === end)
            throw new bad_image/* BadImage */.Z('damaged', 'a GIF file that is cut short');
        if (previous >= 0 && next < mostCodes) {
            // The code that is defined here may be the one that was just read.
            prefixes[next] = previous;
            firsts[next] = firsts[previous] ?? 0;
            lasts[next] = firsts[code === next ? previous : code] ?? 0;
            lengths[next] = (lengths[previous] ?? 0) + 1;
            next++;
            if (next === 2 ** size && size < mostCodeBits)
                size++;
        }
        if (code >= next)
            throw damaged();
        const length = lengths[code] ?? 0;
        for (let at = to + length - 1, chased = code; at >= to; at--, chased = prefixes[chased] ?? 0)
            into[at] = lasts[chased] ?? 0;
        to += length;
        previous = code;
    }
}
function damaged() {
    return new bad_image/* BadImage */.Z('damaged', 'a GIF file that is damaged');
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/gif-decoder.js




/** First rows and distances of the four passes of an interlaced image. */
const passes = [
    [0, 8],
    [4, 8],
    [2, 4],
    [1, 2],
];
/**
 * Decodes the first frame of a GIF file to four bytes a pixel, opaque as all transparency is dropped. Pixels outside of the frame have
 * the colour that is transparent, or the first one, as in Pillow.
 * @throws BadImage when it is damaged
 */
function decodeGif(file, { width, height }) {
    // All frames are read, because a file that is cut short is refused.
    const [frame] = [...(0,gif_header/* gifFrames */.H)(file)];
    if (!frame)
        throw new bad_image/* BadImage */.Z('damaged', 'a GIF file without an image');
    if (frame.width === 0 || frame.left + frame.width > width || frame.top + frame.height > height)
        throw new bad_image/* BadImage */.Z('damaged', 'a GIF file with a frame outside of its image');
    const numbers = new Uint8Array(frame.width * frame.height);
    unpackCodes(frame.packed, frame.codeBits, numbers);
    if (frame.palette === null)
        throw new bad_image/* BadImage */.Z('format', 'a GIF file without a palette');
    const colours = opaqueColours(frame.palette, 3, [0, 1, 2]);
    const pixels = new Uint32Array(width * height).fill(colours[frame.transparent ?? 0] ?? 0);
    let from = 0;
    for (const row of rowsOf(frame)) {
        const start = (frame.top + row) * width + frame.left;
        for (let column = 0; column < frame.width; column++) {
            const colour = colours[numbers[from++] ?? 0];
            if (colour === undefined)
                throw new bad_image/* BadImage */.Z('damaged', 'a GIF file with a colour that its palette does not have');
            pixels[start + column] = colour;
        }
    }
    return new Uint8Array(pixels.buffer);
}
/** Yields the rows of a frame in the order of the file. */
function* rowsOf({ height, isInterlaced }) {
    for (const [first, distance] of isInterlaced ? passes : [[0, 1]])
        for (let row = first; row < height; row += distance)
            yield row;
}

// EXTERNAL MODULE: ./node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.js
var mozjpeg_dec = __webpack_require__(5742);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/server/js/src/images/wasm-file.js



/** Compiled modules by their paths. */
const modules = new Map();
/**
 * Returns a compiled module. The file is beside the bundle; in a run from source, it is in this folder or in its package.
 * @param path a name in this folder, or a package and the path in it
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

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/copy-pixels.js
/** Bytes of the buffer that is kept for the next image. */
const mostKept = 2 ** 26;
let buffer = new Uint8Array();
/**
 * Copies pixels out of the memory of a codec. The result is valid until the next image: its buffer is used again, because the allocation
 * of a buffer for each image takes longer than the copy.
 */
function copyPixels(pixels) {
    if (pixels.length > mostKept)
        return pixels.slice();
    if (pixels.length > buffer.length)
        buffer = new Uint8Array(pixels.length);
    buffer.set(pixels);
    return buffer.subarray(0, pixels.length);
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/emscripten.js


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
    /** Returns the pixels, four bytes each, which are valid until the next image. @throws CodecError for a file that is damaged or causes a warning */
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
            const decoded = withCopiedPixels(() => decoder.decode(bytes, ...this.#further));
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
/** Constructor of the arrays that a codec makes of views of its memory. */
const copying = new Proxy(Uint8ClampedArray, {
    construct: (_, [pixels]) => copyPixels(pixels ?? new Uint8Array()),
});
/** Result of a codec in place of the class of browsers, which accepts only their own arrays. */
class DecodedImage {
    data;
    constructor(data) {
        this.data = data;
    }
}
/** Calls a codec, which looks its constructors of arrays and images up in the global object. */
function withCopiedPixels(decode) {
    const { Uint8ClampedArray: array } = globalThis;
    const image = Reflect.get(globalThis, 'ImageData');
    try {
        Object.assign(globalThis, { Uint8ClampedArray: copying, ImageData: DecodedImage });
        return decode();
    }
    finally {
        Object.assign(globalThis, { Uint8ClampedArray: array, ImageData: image });
    }
}
function isDecoder(options) {
    return 'decode' in options && typeof options.decode === 'function';
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/jpeg-decoder.js



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
// EXTERNAL MODULE: ./build/server/js/src/errors/user-error.js
var user_error = __webpack_require__(50601);
// EXTERNAL MODULE: ./build/server/js/src/images/headers/png-header.js
var png_header = __webpack_require__(92806);
// EXTERNAL MODULE: ./build/server/js/src/images/image-limits.js
var image_limits = __webpack_require__(16622);
;// CONCATENATED MODULE: ./build/server/js/src/images/wasm-exports.js
/** @throws TypeError if the module exports no memory */
function memoryOf(exports) {
    const found = exports['memory'];
    if (found instanceof WebAssembly.Memory)
        return found;
    throw new TypeError('no memory in a WebAssembly module');
}
/** @throws TypeError if the module exports no such function */
function functionOf(exports, name) {
    const found = exports[name];
    if (typeof found === 'function')
        return found;
    throw new TypeError(`no function ${name} in a WebAssembly module`);
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/png-module.js



const wasm = '@jsquash/png/codec/pkg/squoosh_png_bg.wasm';
/** Bytes of memory above which the module is started anew for the next image, since its memory never shrinks. */
const png_module_mostIdleBytes = 2 ** 26;
let running = null;
/**
 * Returns the pixels of a PNG file, four bytes each, which are valid until the next image; null for a damaged file. The module is started without the JavaScript of its
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
        pixels = copyPixels(bytes);
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

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/png-decoder.js






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
;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/webp-decoder.js



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

// EXTERNAL MODULE: ./build/server/js/src/images/orientation.js
var orientation = __webpack_require__(60426);
;// CONCATENATED MODULE: ./build/server/js/src/images/decode-image.js







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
 * Decodes an image file to upright pixels, which are valid until the next image is decoded.
 * @param header the header of this file
 * @throws BadImage when the file is damaged
 */
function decodeImage(bytes, header) {
    const { format, width, height, orientation } = header;
    const data = decoders[format](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), header);
    if (data.length !== width * height * bytesPerPixel)
        throw new bad_image/* BadImage */.Z('damaged', `a ${format} file with another number of pixels than it declares`);
    return orientation === 1 ? { width, height, data } : upright(data, { width, height, orientation });
}
/** Copies the pixels of a stored image in the order of the upright one. */
function upright(data, stored) {
    const { width, height, start, right, down } = (0,orientation/* uprightOrder */.w8)(stored.width, stored.height, stored.orientation);
    const decoded = asWords(data);
    const pixels = new Uint32Array(width * height);
    let to = 0;
    for (let y = 0; y < height; y++)
        for (let x = 0, from = start + y * down; x < width; x++, from += right)
            pixels[to++] = decoded[from] ?? 0;
    return { width, height, data: new Uint8Array(pixels.buffer) };
}
/** Returns pixels as one number each. */
function asWords(data) {
    const aligned = data.byteOffset % bytesPerPixel === 0 ? data : Uint8Array.from(data);
    return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / bytesPerPixel);
}

;// CONCATENATED MODULE: ./build/server/js/src/images/axis-weights.js
/** Bits of the fraction of a weight, so that a weighted sum of bytes fits into 32 bits. */
const weightBits = 22;
/** A weight is `high * 2 ** lowBits + low`, both factors of 16 bits. */
const lowBits = 11;
/** Weights that were computed last, by their arguments: images of a set often have few sizes. */
const recent = new Map();
const mostRecent = 64;
/**
 * Returns the weights of a triangle filter that covers all source pixels (bilinear and antialiased), as Pillow computes them; null if
 * each target pixel is the source pixel of the same position.
 */
function axisWeights(scaling) {
    const { size, from, to, targetSize, group } = scaling;
    if (from === 0 && to === size && targetSize === size)
        return null;
    const key = [size, from, to, targetSize, group].join();
    const known = recent.get(key);
    if (known)
        return known;
    const weights = packed(computeWeights(scaling), scaling);
    if (recent.size === mostRecent)
        recent.clear();
    recent.set(key, weights);
    return weights;
}
function computeWeights({ size, from, to, targetSize }) {
    // Pillow keeps the box in 32 bits.
    const first = Math.fround(from);
    const scale = Math.fround(Math.fround(to) - first) / targetSize;
    const support = Math.max(scale, 1);
    return Array.from({ length: targetSize }, (_, target) => {
        const centre = first + (target + 0.5) * scale;
        const start = Math.max(Math.trunc(centre - support + 0.5), 0);
        const count = Math.min(Math.trunc(centre + support + 0.5), size) - start;
        const weights = Array.from({ length: count }, (_, index) => Math.max(0, 1 - Math.abs((index + start - centre + 0.5) * (1 / support))));
        const sum = weights.reduce((total, weight) => total + weight, 0);
        return {
            start,
            weights: weights.map((weight) => Math.trunc(0.5 + (sum === 0 ? weight : weight / sum) * (1 << weightBits))),
        };
    });
}
function packed(ofTargets, { size, group }) {
    const most = ofTargets.reduce((count, { weights }) => Math.max(count, weights.length), 0);
    const taps = Math.ceil(most / group) * group;
    const starts = new Uint32Array(ofTargets.length);
    const values = new Int16Array(ofTargets.length * taps * 2);
    for (const [target, { start, weights }] of ofTargets.entries()) {
        // The last pixels have weights of zero before them instead of after them, where no pixel is.
        const shifted = Math.max(0, Math.min(start, size - taps));
        starts[target] = shifted;
        for (const [index, weight] of weights.entries()) {
            const tap = start - shifted + index;
            const at = (target * taps + Math.floor(tap / group) * group) * 2 + (tap % group);
            values[at] = weight >> lowBits;
            values[at + group] = weight & ((1 << lowBits) - 1);
        }
    }
    return { taps, starts, values };
}

;// CONCATENATED MODULE: ./build/server/js/src/images/pixel-operations.js


/** Bytes after each buffer that operations may read and write. */
const padding = 16;
const pageBytes = 2 ** 16;
/** Bytes of memory above which the module is started anew for the next image, since its memory never shrinks. */
const pixel_operations_mostIdleBytes = 2 ** 26;
let pixel_operations_running = null;
/** Returns the operations of this thread. All buffers that were allocated before are free again. */
function pixelOperations() {
    if (pixel_operations_running === null || pixel_operations_running.bytes > pixel_operations_mostIdleBytes)
        pixel_operations_running = new PixelModule();
    pixel_operations_running.free();
    return pixel_operations_running.operations;
}
class PixelModule {
    operations;
    #memory;
    #end = 0;
    constructor() {
        const { exports } = new WebAssembly.Instance(loadWasm('pixels.wasm'), {});
        this.#memory = memoryOf(exports);
        const operation = (name) => functionOf(exports, name);
        this.operations = {
            dropAlpha: operation('dropAlpha'),
            convertToGrey: operation('convertToGrey'),
            scaleColours: operation('scaleColours'),
            scaleGreys: operation('scaleGreys'),
            scaleColumns: operation('scaleColumns'),
            countValues: operation('countValues'),
            sumCells: operation('sumCells'),
            allocate: (bytes) => this.#allocate(bytes),
            place: ({ buffer, byteOffset, byteLength }) => {
                const address = this.#allocate(byteLength);
                this.operations.write(address, new Uint8Array(buffer, byteOffset, byteLength));
                return address;
            },
            write: (address, bytes) => new Uint8Array(this.#memory.buffer).set(bytes, address),
            read: (address, bytes) => new Uint8Array(this.#memory.buffer, address, bytes),
            readWords: (address, words) => new Uint32Array(this.#memory.buffer, address, words),
        };
    }
    get bytes() {
        return this.#memory.buffer.byteLength;
    }
    free() {
        this.#end = 0;
    }
    #allocate(bytes) {
        const address = this.#end;
        this.#end += Math.ceil((bytes + padding) / padding) * padding;
        const missing = Math.ceil((this.#end - this.bytes) / pageBytes);
        if (missing > 0)
            this.#memory.grow(missing);
        return address;
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/images/scale-block.js

/** Numbers of source rows, and of source pixels of a row, whose weights are stored together. */
const columnGroup = 2;
const rowGroups = { 1: 8, 3: 2 };
/** Bytes of a decoded pixel: red, green, blue and transparency. */
const decodedBytes = 4;
/** Bytes of decoded rows that are scaled in width together. */
const stripBytes = 2 ** 20;
/** Returns the pixels of target rows, which are valid until the next operation on pixels. */
function scaleBlock(scaling, target) {
    const block = {
        scaling,
        target,
        source: sourceRows(scaling, target),
        operations: pixelOperations(),
        pixelBytes: scaling.shape.channels === 1 ? 1 : decodedBytes,
    };
    const result = scaling.isHeightFirst ? scaleHeightFirst(block) : scaleWidthFirst(block);
    return block.operations.read(result, countOf(target) * targetRowBytes(scaling));
}
function sourceRows({ image, down }, target) {
    if (down === null)
        return target;
    const end = (down.starts[target.end - 1] ?? 0) + down.taps;
    return { first: down.starts[target.first] ?? 0, end: Math.min(end, image.height) };
}
function countOf({ first, end }) {
    return end - first;
}
function targetRowBytes({ shape: { width, channels } }) {
    return width * channels;
}
/** Scales strips of rows in width, then all rows in height. Returns the address of the result. */
function scaleWidthFirst(block) {
    const { scaling, source, operations } = block;
    const { width } = scaling.image;
    const rowBytes = targetRowBytes(scaling);
    const stripRows = Math.min(Math.ceil(stripBytes / (width * decodedBytes)), countOf(source));
    const strip = operations.allocate(stripRows * width * decodedBytes);
    const narrow = operations.allocate((countOf(source) + columnGroup) * rowBytes);
    const scaleRows = rowScaler(block);
    for (let first = source.first; first < source.end; first += stripRows) {
        const rows = { first, end: Math.min(first + stripRows, source.end) };
        writeRows(block, rows, strip);
        scaleRows(strip, narrow + (first - source.first) * rowBytes, countOf(rows));
    }
    return scaleColumns(block, narrow, rowBytes);
}
/** Scales all rows in height, then the result in width. Returns the address of the result. */
function scaleHeightFirst(block) {
    const { scaling, source, target, operations } = block;
    const { width } = scaling.image;
    const rows = operations.allocate((countOf(source) + columnGroup) * width * decodedBytes);
    writeRows(block, source, rows);
    const low = scaleColumns(block, rows, width * block.pixelBytes);
    const result = operations.allocate(countOf(target) * targetRowBytes(scaling));
    rowScaler(block)(low, result, countOf(target));
    return result;
}
/** Writes rows of the image, in grey if the target is grey. */
function writeRows({ scaling: { image, shape }, operations }, rows, to) {
    const rowBytes = image.width * decodedBytes;
    operations.write(to, image.data.subarray(rows.first * rowBytes, rows.end * rowBytes));
    if (shape.channels === 1)
        operations.convertToGrey(to, to, countOf(rows) * image.width);
}
/** Returns a function that brings rows to the width and the channels of the target. */
function rowScaler({ scaling: { image, shape, across }, operations, pixelBytes, }) {
    if (across === null)
        return (from, to, rows) => {
            if (shape.channels === 3)
                operations.dropAlpha(from, to, rows * image.width);
            else
                operations.write(to, operations.read(from, rows * image.width));
        };
    const scale = shape.channels === 3 ? operations.scaleColours : operations.scaleGreys;
    const starts = operations.place(across.starts.map((start) => start * pixelBytes));
    const weights = operations.place(across.values);
    const rowBytes = image.width * pixelBytes;
    return (from, to, rows) => scale(from, to, rows, rowBytes, shape.width, starts, weights, across.taps);
}
/** Scales rows in height. Returns the address of the result. */
function scaleColumns({ scaling: { down }, source, target, operations }, from, rowBytes) {
    if (down === null)
        return from;
    const { taps } = down;
    const first = down.starts.subarray(target.first, target.end);
    const starts = operations.place(first.map((row) => (row - source.first) * rowBytes));
    const weights = operations.place(down.values.subarray(2 * taps * target.first, 2 * taps * target.end));
    const to = operations.allocate(countOf(target) * rowBytes);
    operations.scaleColumns(from, to, rowBytes, countOf(target), starts, weights, taps);
    return to;
}

;// CONCATENATED MODULE: ./build/server/js/src/images/resample-pixels.js


/** Bytes of rows that are scaled in height together. */
const blockBytes = 2 ** 23;
/**
 * Scales a part of an image by a triangle filter that covers all of its pixels (bilinear and antialiased), and drops its transparency or
 * converts it to grey. The result is that of `convert` and `resize` with `BILINEAR` of Pillow 13.
 * @param into receives the pixels
 */
function resample(image, shape, box, into) {
    const { width, height, channels } = shape;
    const scaling = {
        image,
        shape,
        across: axisWeights({
            size: image.width,
            from: box.left,
            to: box.right,
            targetSize: width,
            group: rowGroups[channels],
        }),
        down: axisWeights({
            size: image.height,
            from: box.top,
            to: box.bottom,
            targetSize: height,
            group: columnGroup,
        }),
        isHeightFirst: image.height - height > Math.max(0, (image.width - width) * 2),
    };
    const widest = Math.max(width, image.width) * 4;
    for (const target of blocksOf(scaling.down, height, blockBytes / widest))
        into.set(scaleBlock(scaling, target), target.first * width * channels);
}
/** Yields target rows that are made of at most `mostRows` source rows, unless a single one needs more. */
function* blocksOf(down, height, mostRows) {
    const startOf = (row) => (down ? (down.starts[row] ?? 0) : row);
    let first = 0;
    for (let row = 1; row < height; row++) {
        if (startOf(row) + (down?.taps ?? 1) - startOf(first) <= mostRows)
            continue;
        yield { first, end: row };
        first = row;
    }
    yield { first, end: height };
}

;// CONCATENATED MODULE: ./build/server/js/src/images/fit-image.js

/**
 * Brings an image to a shape, as Pillow's `resize`, `ImageOps.fit` and `ImageOps.pad` do with `BILINEAR`.
 * @param into receives the pixels
 */
function fitImage(image, shape, fit, into) {
    switch (fit) {
        case 'stretch':
            resample(image, shape, wholeOf(image), into);
            break;
        case 'crop':
            resample(image, shape, middleOf(image, shape), into);
            break;
        case 'pad':
            padImage(image, shape, into);
            break;
    }
}
/** Returns the box of a whole image. */
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
/** Scales an image to the largest size that a shape contains, and puts it into the middle of black pixels. */
function padImage(image, shape, into) {
    const { width, height, channels } = shape;
    const inner = containedSize(image, shape);
    const pixels = new Uint8Array(inner.width * inner.height * channels);
    resample(image, { ...inner, channels }, wholeOf(image), pixels);
    const left = roundHalfToEven((width - inner.width) * 0.5);
    const top = roundHalfToEven((height - inner.height) * 0.5);
    const stride = inner.width * channels;
    into.fill(0);
    for (let y = 0; y < inner.height; y++)
        into.set(pixels.subarray(y * stride, (y + 1) * stride), ((top + y) * width + left) * channels);
}

;// CONCATENATED MODULE: ./build/server/js/src/images/read-pixels.js





/**
 * Decodes an image file to pixels of a shape.
 * @param into receives the `height × width × channels` bytes
 * @throws BadImage when the file cannot be read, or has another size and `fit` is left out
 */
function readPixels(bytes, target, into) {
    const { height, width, fit } = target;
    const header = (0,image_header/* readImageHeader */.n6)(bytes);
    const size = (0,image_header/* sizeSeen */.hV)(header);
    const fits = size.height === height && size.width === width;
    if (fit === undefined && !fits)
        throw new bad_image/* BadImage */.Z('size', `an image ${size.width} wide and ${size.height} high`);
    const decoded = decodeImage(bytes, header);
    if (fit === undefined || fits)
        resample(decoded, target, wholeOf(decoded), into);
    else
        fitImage(decoded, target, fit, into);
}

// EXTERNAL MODULE: ./build/server/js/src/model/example-codec/invalid-example.js
var invalid_example = __webpack_require__(3465);
;// CONCATENATED MODULE: ./build/server/js/src/model/example-codec/image-codec.js






/**
 * Returns the codec for images of pixels from 0 to 255, channels last. A client sends nested numbers, `[height][width]` or
 * `[height][width][channels]`, or `{b64}` with an image file or with the bare pixels.
 */
function imageCodec(features) {
    return {
        encode: (image) => encodePng(features, image.features),
        decode: (images, first = 0) => {
            const size = (0,dataset_features/* pixelsOf */.rr)(features);
            const pixels = new Uint8Array(images.length * size);
            for (const [index, image] of images.entries())
                decodeInto(features, image, pixels.subarray(index * size, (index + 1) * size), `instances[${first + index}]`);
            return { size: images.length, features: pixels };
        },
    };
}
/** Returns pixels as a PNG file. */
function encodePng({ width, height, channels }, pixels) {
    const png = (0,lib/* encode */.lF)({ width, height, channels, depth: 8, data: Uint8Array.from(pixels) });
    return { b64: Buffer.from(png).toString('base64') };
}
/**
 * Decodes an image of a request.
 * @throws UserError that names the location and the expected value
 */
function decodeInto(features, image, into, location) {
    if (Array.isArray(image))
        decodeNested(features, image, into, location);
    else if ((0,invalid_example/* isObject */.Gv)(image) && typeof image['b64'] === 'string')
        decodeBase64(features, image['b64'], into, `${location}.b64`);
    else
        throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(image), `an image: nested numbers (${describeSize(features)}) or {"b64": "…"} with an image file`);
}
/** Reads nested numbers. Texts and closures are made only for an error, since those for each pixel cost more than the pixel. */
function decodeNested({ height, width, channels }, image, into, location) {
    if (image.length !== height)
        throw invalidList(image, height, 'rows', location);
    let offset = 0;
    for (let y = 0; y < height; y++) {
        const row = image[y];
        if (!isListOf(row, width))
            throw invalidList(row, width, 'pixels', `${location}[${y}]`);
        for (let x = 0; x < width; x++) {
            const cell = row[x];
            if (channels === 1 && isPixel(cell))
                into[offset] = cell;
            else if (isListOf(cell, channels) && cell.every(isPixel))
                into.set(cell, offset);
            else
                throw invalidCell(cell, channels, `${location}[${y}][${x}]`);
            offset += channels;
        }
    }
}
function invalidCell(cell, channels, location) {
    if (channels === 1 && !Array.isArray(cell))
        return invalidPixel(cell, location);
    if (!isListOf(cell, channels))
        return invalidList(cell, channels, 'channels', location);
    const channel = cell.findIndex((value) => !isPixel(value));
    return invalidPixel(cell[channel], `${location}[${channel}]`);
}
function isListOf(value, length) {
    return Array.isArray(value) && value.length === length;
}
function invalidList(value, length, unit, location) {
    const found = Array.isArray(value) ? `a list of ${value.length}` : (0,invalid_example/* describeValue */.bp)(value);
    return (0,invalid_example/* invalidExample */.iB)(location, found, `a list of ${length} ${unit}`);
}
function isPixel(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255;
}
function invalidPixel(value, location) {
    return (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), 'a whole number from 0 to 255 (pixels are sent raw; the model scales them)');
}
function decodeBase64(features, text, into, location) {
    if (text.length % 4 !== 0 || !/^[\w+/-]*={0,2}$/.test(text))
        throw (0,invalid_example/* invalidExample */.iB)(location, 'text that is not base64', `${describeSize(features)} pixels as base64`);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length === into.length && (0,image_header/* formatOfBytes */.Sb)(bytes) === null) {
        into.set(bytes);
        return;
    }
    try {
        readPixels(bytes, features, into);
    }
    catch (error) {
        if (!(error instanceof bad_image/* BadImage */.Z))
            throw error;
        throw (0,invalid_example/* invalidExample */.iB)(location, error.message, `${imageFile(features)}, or ${into.length} bytes of pixels`);
    }
}
function imageFile({ fit, height, width }) {
    return `an image file${fit === undefined ? ` ${width} wide and ${height} high` : ''}`;
}
function describeSize({ height, width, channels }) {
    return channels === 1 ? `${height}×${width}` : `${height}×${width}×${channels}`;
}

// EXTERNAL MODULE: ./build/server/js/src/transform/durations.js
var durations = __webpack_require__(3019);
// EXTERNAL MODULE: ./build/server/js/src/transform/date-format.js
var date_format = __webpack_require__(22142);
// EXTERNAL MODULE: ./build/server/js/src/text/format.js
var format = __webpack_require__(46110);
;// CONCATENATED MODULE: ./build/server/js/src/model/example-codec/row-codec.js






/**
 * Returns the codec for rows of a table: objects of named values. Columns that are not features of the model are ignored; optional
 * columns may be null or absent.
 */
function rowCodec(features) {
    const columns = features.columns.map(columnCodec);
    return {
        encode: ({ features: values, texts = [], images = [] }) => Object.fromEntries(columns.map(({ name, encode }, index) => [
            name,
            encode(values[index] ?? Number.NaN, { texts, images }),
        ])),
        decode: (rows, first = 0) => {
            const content = { texts: [], images: [] };
            const values = new Float64Array(rows.length * columns.length);
            for (const [index, row] of rows.entries()) {
                const location = `instances[${first + index}]`;
                if (!(0,invalid_example/* isObject */.Gv)(row)) {
                    const names = (0,format/* listNames */.Zv)(columns.map(({ name }) => name), invalid_example/* mostListed */.p9);
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(row), `an object with ${names}`);
                }
                for (const [position, { name, decode }] of columns.entries())
                    values[index * columns.length + position] = decode(Object.hasOwn(row, name) ? row[name] : undefined, `${location}.${name}`, content);
            }
            return { size: rows.length, features: values, ...content };
        },
    };
}
function columnCodec(column) {
    const { encode, decode } = valueCodec(column);
    // A missing image is one of constant pixels.
    if (column.optional !== true || column.type === 'image')
        return { name: column.name, encode, decode };
    return {
        name: column.name,
        encode: (raw, content) => (Number.isNaN(raw) ? null : encode(raw, content)),
        decode: (value, location, content) => value === null || value === undefined ? Number.NaN : decode(value, location, content),
    };
}
function valueCodec(column) {
    switch (column.type) {
        case 'number':
            return {
                encode: (raw) => raw,
                decode: (value, location) => {
                    if (typeof value === 'number' && Number.isFinite(Math.fround(value)))
                        return value;
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), 'a number');
                },
            };
        case 'category': {
            const { categories, open } = column;
            const codes = new Map(categories.map((category, code) => [category, code]));
            return {
                // A category that stands for all others; a known one would change the prediction.
                encode: (raw) => categories[raw] ?? otherThan(codes),
                decode: (value, location) => {
                    const code = isScalar(value) ? codes.get(spellingOf(value)) : undefined;
                    if (code !== undefined)
                        return code;
                    if (open === true && isScalar(value))
                        return categories.length;
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), `one of ${(0,format/* listNames */.Zv)(categories, invalid_example/* mostListed */.p9)}`);
                },
            };
        }
        case 'text':
            return {
                encode: (raw, { texts }) => texts[raw] ?? '',
                decode: (value, location, { texts }) => {
                    // Numbers and truth values of a typed source are texts of the dataset, too.
                    if (isScalar(value))
                        return texts.push(String(value)) - 1;
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), 'a text');
                },
            };
        case 'image':
            return {
                encode: (raw, { images }) => encodePng(column, images[raw] ?? new Uint8Array((0,dataset_features/* pixelsOf */.rr)(column))),
                decode: (value, location, { images }) => {
                    const pixels = new Uint8Array((0,dataset_features/* pixelsOf */.rr)(column));
                    if (column.fill !== undefined && (value === null || value === undefined))
                        pixels.fill(column.fill);
                    else
                        decodeInto(column, value, pixels, location);
                    return images.push(pixels) - 1;
                },
            };
        case 'duration':
            return {
                encode: (raw) => raw,
                decode: (value, location) => {
                    const seconds = typeof value === 'string' ? (0,durations/* parseDuration */.E)(value) : value;
                    if (typeof seconds === 'number' && Number.isFinite(Math.fround(seconds)))
                        return seconds;
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), 'a number of seconds, or a duration such as 1:30:00 or PT90M');
                },
            };
        case 'date': {
            const { format } = column;
            const read = (0,date_format/* dateReader */.y)(format);
            return {
                encode: (raw) => new Date(raw).toISOString(),
                decode: (value, location) => {
                    const time = typeof value === 'string' ? read(value) : value;
                    if (typeof time === 'number' && Number.isFinite(time))
                        return time;
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), `a date such as 2026-01-31 or 2026-01-31T12:00:00Z${format === undefined ? '' : `, or in the format ${format}`}`);
                },
            };
        }
    }
}
function otherThan(codes) {
    let other = 'other';
    while (codes.has(other))
        other += '_';
    return other;
}
/** Numbers and truth values have the spelling of the dataset's categories: `1` for `1.0`, `true` for `True`. */
function spellingOf(value) {
    const text = String(value);
    return /^(?:True|TRUE|False|FALSE)$/.test(text) ? text.toLowerCase() : text;
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./build/server/js/src/model/example-codec.js


/** Returns the codec for examples with these features. */
function exampleCodec(features) {
    switch (features.kind) {
        case 'image':
            return imageCodec(features);
        case 'table':
            return rowCodec(features);
    }
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   iB: () => (/* binding */ invalidExample),
/* harmony export */   p9: () => (/* binding */ mostListed)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50601);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46110);


/** Maximum number of columns or categories in one message. */
const mostListed = 20;
/** Returns the error for an invalid value at `location` of a request. */
function invalidExample(location, found, expected) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'SERVING_INVALID_REQUEST',
        found: `${found} at ${location}`,
        expected,
        hint: 'Send raw values, like the requests in golden.json of the model.',
    });
}
/** Describes a value of unknown type, shortened. */
function describeValue(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (isObject(value))
        return `an object with ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(Object.keys(value), mostListed) || 'no keys'}`;
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 11335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ outputIndices),
/* harmony export */   $m: () => (/* binding */ transformParts),
/* harmony export */   DF: () => (/* binding */ outputSpecsOf),
/* harmony export */   WE: () => (/* binding */ explainInputMismatch),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   l1: () => (/* binding */ inputTensors),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* unused harmony exports inputSpecsOf, splitInputs */
/* harmony import */ var _transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38471);
/* harmony import */ var _transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98097);


/** Returns the inputs of a model with the names of its input layers, in the model's own order. */
function inputSpecsOf(model) {
    return model.inputs.map(toTensorSpec);
}
/** Returns the outputs of a model with the names of the output layers, in the model's own order. */
function outputSpecsOf(model) {
    return model.outputs.map(toTensorSpec);
}
function toTensorSpec({ sourceLayer, shape }) {
    return { name: sourceLayer.name, shape: shape.slice(1) };
}
/** Returns the position among the model's outputs for each output of the target. */
function outputIndices(model, target) {
    if (target.kind !== 'multi-output')
        return [0];
    const names = outputSpecsOf(model).map(({ name }) => name);
    return target.outputs.map(({ name }) => names.indexOf(name));
}
/** Returns the difference between the model's inputs and inputs of these names and sizes; null if they match. */
function explainInputMismatch(model, inputs) {
    const specs = inputSpecsOf(model);
    const wanted = inputs.map((input) => ({ name: input.name, shape: (0,_transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOfInput */ .V4)(input) }));
    const matched = wanted.every(({ name, shape }) => specs.some((port) => port.name === name && fits(port.shape, shape)));
    if (matched && specs.length === wanted.length)
        return null;
    return { found: textOf(specs), expected: `the inputs of the dataset by their names: ${textOf(wanted)}` };
}
/**
 * Divides transformed examples among the inputs of a model.
 * @param parts tensors of the parts of the examples, as `partsOf` returns them
 * @returns a tensor for each input, in the model's own order
 */
function splitInputs(tf, model, inputs, parts) {
    if (inputs === undefined)
        return [...parts];
    const images = inputs.filter((input) => 'image' in input);
    return inputSpecsOf(model).map(({ name }) => {
        const input = inputs.find((candidate) => candidate.name === name);
        if (!input)
            throw new TypeError(`the model has an input ${name} that was not validated`);
        const part = 'image' in input ? parts.length - images.length + images.indexOf(input) : 0;
        const tensor = parts[part];
        if (!tensor)
            throw new TypeError(`no part ${part} for the input ${name}`);
        return 'image' in input ? tensor : tf.gather(tensor, input.positions, 1);
    });
}
/** Returns the transformed values of raw examples for each part, as `partsOf` returns the parts. */
function transformParts(transform, batch) {
    return (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(transform).map((part) => (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPart */ .G7)(transform, part, batch));
}
/**
 * Returns a tensor for each input of a model, in the model's own order.
 * @param values transformed values of `size` examples, as `transformParts` returns them
 */
function inputTensors(tf, model, transform, values, size) {
    const parts = (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(transform).map((part, index) => {
        const ofPart = values[index];
        if (!ofPart)
            throw new TypeError(`no values of part ${index}`);
        return tf.tensor(ofPart, [size, ...part.shape], 'float32');
    });
    return splitInputs(tf, model, transform.inputs, parts);
}
/** Returns true if a shape, in which null stands for any size, matches the wanted one. */
function fits(shape, wanted) {
    return shape.length === wanted.length && shape.every((side, axis) => side === null || side === wanted[axis]);
}
/** Returns the text of inputs or outputs for messages. */
function textOf(specs) {
    return specs
        .map(({ name, shape }) => `${name} [${shape.map((side) => side ?? 'any').join(', ')}]`)
        .join(' and ');
}


/***/ }),

/***/ 48740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   ZX: () => (/* binding */ modelDetailsSchema),
/* harmony export */   tF: () => (/* binding */ goldenSchema)
/* harmony export */ });
/* unused harmony export weightTypes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46843);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64435);
/* harmony import */ var _dataset_serving_expectations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5777);



/** Storage types of the weights in the shards; each type becomes float32 when the model is loaded. */
const weightTypes = ['float32', 'float16', 'uint16', 'uint8'];
/** Schema of the details in the manifest of a model: everything needed to predict class names from raw values. */
const modelDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    features: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresSchema */ .rv,
    label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSchema */ .tX,
    transform: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fittedTransformSchema */ .Cw,
    /** Conditions on the rows that a server receives; without it, there are none. */
    servingExpectations: _dataset_serving_expectations_js__WEBPACK_IMPORTED_MODULE_1__/* .servingExpectationsSchema */ .X.optional(),
    /** Licence of the dataset as an SPDX expression; without it, none is stated. */
    datasetLicense: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Size of `model.json` and its shards together, in bytes. */
    modelBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    weights: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(weightTypes),
});
const tolerance = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ absolute: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), relative: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() });
/** Kind of an output: scores of classes, whose highest must agree, or numbers. */
const outputKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['class', 'number']);
const goldenRequests = {
    /** The engine that computed the outputs. */
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Requests with their outputs; the values of several outputs follow one another. */
    requests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), input: zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9(), output: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).min(1) }))
        .min(1),
};
/** Schema of raw inputs with the trained model's outputs, by which any server of the model can be verified. */
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...goldenRequests, kind: outputKind, tolerance }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...goldenRequests,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('multi-output'),
        outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            kind: outputKind,
            /** Number of values of this output. */
            width: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
            tolerance,
        }))
            .min(2),
    }),
]);
/** Names of the files in a model artifact. */
const modelFiles = {
    topology: 'model.json',
    golden: 'golden.json',
    metrics: 'metrics.json',
    inputs: 'input-statistics.json',
    card: 'MODEL_CARD.md',
};


/***/ }),

/***/ 65886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ onnxDetailsSchema),
/* harmony export */   cv: () => (/* binding */ writtenNetworkFile),
/* harmony export */   eY: () => (/* binding */ onnxFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46843);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64435);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48740);



/**
 * Schema of the details in the manifest of an ONNX model: the features, transform and label for which it is evaluated.
 */
const onnxDetailsSchema = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelDetailsSchema */ .ZX
    .pick({
    name: true,
    features: true,
    transform: true,
    servingExpectations: true,
    datasetLicense: true,
    modelBytes: true,
})
    .extend({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('onnx'), label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx });
/** The file in an artifact of the kind `onnx-model`. */
const onnxFile = 'model.onnx';
/**
 * Returns the file with the network of a model of TensorFlow.js as ONNX. It is beside the folder of the artifact, whose
 * files are those of its manifest.
 */
const writtenNetworkFile = (modelFolder) => `${modelFolder.replace(/\/+$/, '')}.onnx`;


/***/ }),

/***/ 57900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P0: () => (/* binding */ inLabelUnits),
  TT: () => (/* binding */ joinOutputs),
  vz: () => (/* binding */ outputWidths),
  Bc: () => (/* binding */ predictedClass),
  cP: () => (/* binding */ runNetwork),
  S0: () => (/* binding */ selectOutput)
});

// UNUSED EXPORTS: predict

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/server/js/src/errors/user-error.js
var user_error = __webpack_require__(50601);
// EXTERNAL MODULE: ./build/server/js/src/dataset/label-target.js
var label_target = __webpack_require__(26232);
;// CONCATENATED MODULE: ./build/server/js/src/transform/exact-sum.js
/**
 * A sum of doubles that is rounded once, at the end, so it does not depend on the order of the terms or on how they were
 * sharded: Shewchuk, "Adaptive Precision Floating-Point Arithmetic" (1997), with the final rounding of Python's `math.fsum`.
 *
 * The `Adder` of d3-array is the same algorithm with at most 32 partial sums: of 2,000 sorted numbers between 10⁻¹⁵ and 10¹⁵
 * it returns NaN.
 */
class exact_sum_ExactSum {
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

// EXTERNAL MODULE: ./build/server/js/src/transform/apply.js
var apply = __webpack_require__(9790);
;// CONCATENATED MODULE: ./build/server/js/src/transform/moments.js




/** Returns the moments of numbers, the same for any order of them. */
function moments_momentsOf(chunks) {
    const { count, mean, minimum, maximum } = rangeOf(chunks);
    const squares = new ExactSum();
    const distances = mapChunks(chunks, (values, into) => {
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
    const affines = affinesOf(done, channel);
    const bins = Array.from({ length: 256 }, (_, pixel) => ({
        value: applyAffines(affines, pixel),
        count: counts[channel * 256 + pixel] ?? 0,
    })).filter(({ count }) => count > 0);
    const size = bins.reduce((sum, { count }) => sum + count, 0);
    const mean = bins.reduce((sum, { value, count }) => sum + value * count, 0) / size;
    const squares = bins.reduce((sum, { value, count }) => sum + square(value - mean) * count, 0);
    const values = bins.map(({ value }) => value);
    return {
        mean,
        deviation: Math.sqrt(squares / size),
        minimum: min(values) ?? Infinity,
        maximum: max(values) ?? -Infinity,
    };
}
/** Returns the square by multiplication, which is exact to rounding everywhere; `**` depends on the machine's library. */
function square(value) {
    return value * value;
}

;// CONCATENATED MODULE: ./build/server/js/src/transform/label-steps.js





/**
 * Fits the steps for the labels that are numbers to the training split.
 * @param valuesOf returns the labels of the training split by their column
 * @throws UserError if no label is a number
 */
function fitLabels(target, setting, valuesOf) {
    if (setting === undefined)
        return undefined;
    const fitted = outputsOf(target).flatMap(({ name, label }) => label.kind === 'number' ? [{ output: name, steps: fitSteps(setting, valuesOf(label.column)) }] : []);
    if (fitted.length > 0)
        return fitted;
    throw new UserError({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: '`label-transform`, and labels that are classes',
        expected: 'a label that is a number',
        hint: 'Remove `label-transform`, or set `task: regression`.',
        key: ['data', 'label-transform'],
    });
}
function fitSteps(setting, values) {
    const before = setting === 'log' ? [{ step: 'log' }] : [];
    const { mean, deviation } = momentsOf(mapNumbers(values, (value) => applyNumberSteps(before, value)));
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

// EXTERNAL MODULE: ./build/server/js/src/model/model-io.js
var model_io = __webpack_require__(11335);
;// CONCATENATED MODULE: ./build/server/js/src/model/predict.js






const batchSize = 256;
/**
 * Predicts from raw features: transforms them and runs the network batch by batch. Batches bound the memory and let
 * other work of the process continue in between. All tensors are disposed.
 */
async function predict(tf, model, details, examples) {
    const { size } = examples;
    const widths = outputWidths(model, details.label);
    const width = widths.reduce((sum, one) => sum + one, 0);
    const values = new Float32Array(size * width);
    for (let start = 0; start < size; start += batchSize) {
        if (start > 0)
            await setImmediate();
        const batch = sliceBatch(examples, start, Math.min(batchSize, size - start));
        values.set(await predictBatch(tf, model, details, batch).catch(refuse), start * width);
    }
    return labelOutputs(details, widths, values, size);
}
function labelOutputs({ transform, label }, widths, values, size) {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const outputs = { size, width, values, ...(widths.length > 1 && { widths }) };
    return inLabelUnits(label, transform.labels, outputs);
}
/** Throws a UserError, because layers may fail on their inputs, or the output of a layer may exceed the memory. */
function refuse(error) {
    throw new user_error/* UserError */.yo({
        code: 'MODEL_CANNOT_RUN',
        found: `a model that TensorFlow.js cannot run (${(0,user_error/* messageOf */.bD)(error)})`,
        expected: 'a model that predicts its examples within the memory of this machine',
        hint: 'Make its layers smaller, or use a machine with more memory.',
    }, { cause: error });
}
async function predictBatch(tf, model, details, batch) {
    return runBatch(tf, model, details, transformParts(details.transform, batch), batch.size);
}
/**
 * Runs the network on transformed examples, all of them in one batch.
 * @param parts as `transformParts` returns them; those of several requests may follow one another
 */
async function runNetwork(tf, model, details, parts, size) {
    const widths = outputWidths(model, details.label);
    const values = await runBatch(tf, model, details, parts, size).catch(refuse);
    return labelOutputs(details, widths, values, size);
}
async function runBatch(tf, model, { transform, label }, parts, size) {
    const outputs = tf.tidy(() => [model.predictOnBatch((0,model_io/* inputTensors */.l1)(tf, model, transform, parts, size))].flat());
    try {
        const values = await Promise.all(outputs.map((output) => output.data()));
        const [only, ...others] = values;
        if (only && others.length === 0)
            return only;
        return joinOutputs((0,model_io/* outputIndices */.$L)(model, label).map((index) => values[index] ?? new Float32Array()), size);
    }
    finally {
        for (const output of outputs)
            output.dispose();
    }
}
/** Returns the values of several outputs, example after example. */
function joinOutputs(outputs, size) {
    const widths = outputs.map(({ length }) => length / size);
    const width = widths.reduce((sum, one) => sum + one, 0);
    const joined = new Float32Array(size * width);
    let offset = 0;
    for (const [index, values] of outputs.entries()) {
        const outputWidth = widths[index] ?? 0;
        for (let row = 0; row < size; row++)
            joined.set(values.subarray(row * outputWidth, (row + 1) * outputWidth), row * width + offset);
        offset += outputWidth;
    }
    return joined;
}
/** Returns outputs in the units of the labels for the outputs of a network that was trained on transformed labels. */
function inLabelUnits(target, labels, outputs) {
    if (labels === undefined)
        return outputs;
    const { size, width, widths = [width] } = outputs;
    const values = Float32Array.from(outputs.values);
    let offset = 0;
    for (const [index, { name }] of (0,label_target/* outputsOf */.Yz)(target).entries()) {
        const steps = labelStepsOf(labels, name);
        const end = offset + (widths[index] ?? 0);
        if (steps.length > 0)
            for (let row = 0; row < size; row++)
                for (let position = row * width + offset; position < row * width + end; position++)
                    values[position] = invertLabelSteps(steps, values[position] ?? Number.NaN);
        offset = end;
    }
    return { ...outputs, values };
}
/**
 * Returns the values of one of a model's outputs.
 * @param index of the output among those of the label
 */
function selectOutput(outputs, index) {
    const { size, width, values, widths } = outputs;
    if (widths === undefined)
        return outputs;
    const outputWidth = widths[index] ?? 0;
    const offset = widths.slice(0, index).reduce((sum, one) => sum + one, 0);
    const taken = new Float32Array(size * outputWidth);
    for (let row = 0; row < size; row++)
        taken.set(values.subarray(row * width + offset, row * width + offset + outputWidth), row * outputWidth);
    return { size, width: outputWidth, values: taken };
}
/** Returns the number of values of each output for one example. */
function outputWidths(model, label) {
    return (0,model_io/* outputIndices */.$L)(model, label).map((index) => model.outputs[index]?.shape.slice(1).reduce((product, size) => product * (size ?? 1), 1) ?? 0);
}
/**
 * Returns the index of the class with the highest score. A single score is that of the second class, which is predicted
 * above one half.
 */
function predictedClass(scores) {
    if (scores.length === 1)
        return (scores[0] ?? 0) > 0.5 ? 1 : 0;
    let best = 0;
    for (let index = 1; index < scores.length; index++)
        if ((scores[index] ?? Number.NaN) > (scores[best] ?? Number.NaN))
            best = index;
    return best;
}


/***/ }),

/***/ 16837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ engineUnavailable)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50601);

/** Returns the error of an engine that cannot start. */
function engineUnavailable({ engine, folder }, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'SERVING_ENGINE_UNAVAILABLE',
        found: `the engine ${engine} in ${folder}, which does not start (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`,
        expected: 'the files of this engine, and a machine that runs them',
        hint: 'Set ENGINE and ENGINE_DIR to an engine of this image, or build the image again with `image: {engine: …}`.',
    }, { cause });
}


/***/ }),

/***/ 84808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireAtMost),
/* harmony export */   x: () => (/* binding */ invalidRequest)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50601);

/** Returns the error for a request whose form is wrong. */
function invalidRequest(found, expected, hint) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'SERVING_INVALID_REQUEST', found, expected, hint });
}
/** Throws a UserError for a request with too many examples. */
function requireAtMost(maxInstances, instances) {
    if (instances <= maxInstances)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'SERVING_TOO_LARGE',
        found: `${instances} instances in one request`,
        expected: `at most ${maxInstances}, the setting MAX_INSTANCES of the server`,
        hint: 'Send several smaller requests.',
    });
}


/***/ }),

/***/ 54617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inferBody)
/* harmony export */ });
/* unused harmony export datatypes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46843);

/** Datatypes of tensors in the Open Inference Protocol that this server reads. */
const datatypes = [
    'BOOL',
    'UINT8',
    'UINT16',
    'UINT32',
    'INT8',
    'INT16',
    'INT32',
    'INT64',
    'UINT64',
    'FP32',
    'FP64',
    'BYTES',
];
const parameters = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    binary_data_size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(),
    binary_data: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    binary_data_output: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
});
const requestInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative()).min(1).max(8),
    datatype: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(datatypes),
    parameters: parameters.optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional().describe('Values, flat or nested; absent for binary data.'),
});
const requestedOutput = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), parameters: parameters.optional() });
/** Body of `/v2/models/NAME/infer`. */
const inferBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    parameters: parameters.optional(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(requestInput).min(1),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(requestedOutput).optional(),
});


/***/ }),

/***/ 14461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ outputNames),
  H: () => (/* binding */ parseOpenInference)
});

// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/invalid-request.js
var invalid_request = __webpack_require__(84808);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/tensorflow-schema.js
var tensorflow_schema = __webpack_require__(15888);
;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/tensor-data.js

/** Most values of a tensor: a body cannot hold more, but a shape could declare them. */
const mostValues = 2 ** 30;
/**
 * Reads the values of a tensor from its JSON or from binary data.
 * @param binary its part of the binary data; null for a tensor in JSON
 * @throws UserError when the values do not fit shape and datatype
 */
function readTensor(input, binary) {
    const { name, shape, datatype, data } = input;
    const size = shape.reduce((product, side) => product * side, 1);
    if (size > mostValues)
        throw mismatch(name, `the shape [${shape.join()}]`, 'a shape that fits its values');
    const values = binary === null ? flatten(data ?? [], size) : fromBytes(name, datatype, binary, size);
    if (values?.length !== size)
        throw mismatch(name, 'another number of values', `${size} values, as its shape [${shape.join()}] declares`);
    return { name, shape, datatype, values };
}
/** Returns nested lists as one; null if they have more values than expected. */
function flatten(data, size) {
    const values = [];
    const add = (list) => list.every((value) => {
        if (Array.isArray(value))
            return add(value);
        return values.push(value) <= size;
    });
    return add(data) ? values : null;
}
/** Returns a view of little-endian values, copied only if the position in the body is not aligned. */
function fromBytes(name, datatype, bytes, size) {
    if (datatype === 'BYTES')
        return splitBytes(name, bytes, size);
    const width = widths[datatype];
    if (bytes.length !== size * width)
        throw mismatch(name, `${bytes.length} bytes of binary data`, `${size * width} bytes, as its shape declares`);
    const aligned = bytes.byteOffset % width === 0 ? bytes : bytes.slice();
    const { buffer, byteOffset } = aligned;
    switch (datatype) {
        case 'BOOL':
            return Array.from(aligned, (byte) => byte !== 0);
        case 'UINT8':
            return aligned;
        case 'INT8':
            return new Int8Array(buffer, byteOffset, size);
        case 'UINT16':
            return new Uint16Array(buffer, byteOffset, size);
        case 'INT16':
            return new Int16Array(buffer, byteOffset, size);
        case 'UINT32':
            return new Uint32Array(buffer, byteOffset, size);
        case 'INT32':
            return new Int32Array(buffer, byteOffset, size);
        case 'INT64':
            return Array.from(new BigInt64Array(buffer, byteOffset, size), Number);
        case 'UINT64':
            return Array.from(new BigUint64Array(buffer, byteOffset, size), Number);
        case 'FP32':
            return new Float32Array(buffer, byteOffset, size);
        case 'FP64':
            return new Float64Array(buffer, byteOffset, size);
    }
}
/** Bytes of a value. */
const widths = {
    BOOL: 1,
    UINT8: 1,
    INT8: 1,
    UINT16: 2,
    INT16: 2,
    UINT32: 4,
    INT32: 4,
    INT64: 8,
    UINT64: 8,
    FP32: 4,
    FP64: 8,
};
/** Reads elements that each have their length in four bytes before them. */
function splitBytes(name, bytes, size) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const elements = [];
    let offset = 0;
    while (offset + 4 <= bytes.length && elements.length < size) {
        const end = offset + 4 + view.getUint32(offset, true);
        if (end > bytes.length)
            break;
        elements.push(bytes.subarray(offset + 4, end));
        offset = end;
    }
    if (offset !== bytes.length || elements.length !== size)
        throw mismatch(name, 'binary data that is not a list of elements with their lengths', `${size} elements, each after its length in 4 bytes`);
    return elements;
}
function mismatch(name, found, expected) {
    return (0,invalid_request/* invalidRequest */.x)(`${found} in the input ${JSON.stringify(name.slice(0, 100))}`, expected, 'GET the path of the model without /infer for its inputs.');
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/open-inference-inputs.js



/**
 * Returns the examples of a request's tensors: pixels as they are, other values in the form of all protocols.
 * @throws UserError for tensors of other names or shapes
 */
function tensorExamples(tensors, { details: { features }, codec, maxInstances }) {
    const [first] = tensors;
    const size = first?.shape[0] ?? 0;
    if (size === 0)
        throw mismatch(first?.name ?? '', 'no example', 'a first dimension of at least 1');
    (0,invalid_request/* requireAtMost */.M)(maxInstances, size);
    const other = tensors.find(({ shape }) => shape[0] !== size);
    if (other)
        throw mismatch(other.name, `the first dimension ${other.shape[0] ?? 0}`, `${size}, as in the first input`);
    const decoding = (examples) => {
        return (start, count) => codec.decode(examples.slice(start, start + count), start);
    };
    switch (features.kind) {
        case 'image': {
            const tensor = tensors.find(({ name }) => name === tensorflow_schema/* imageInput */.EA);
            if (!tensor)
                throw mismatch(tensorflow_schema/* imageInput */.EA, 'no tensor', 'a tensor of images');
            const files = tensor.datatype === 'BYTES';
            return {
                size,
                read: files ? decoding(valuesOf(tensor).map(imageOf)) : pixelReader(features, tensor, size),
            };
        }
        case 'table':
            return { size, read: decoding(rowsOf(features, tensors, size)) };
    }
}
/** Returns a reader of pixels, which the transform takes without a copy. */
function pixelReader({ height, width, channels }, tensor, size) {
    const pixels = height * width * channels;
    if (tensor.values.length !== size * pixels)
        throw mismatch(tensorflow_schema/* imageInput */.EA, `the shape [${tensor.shape.join()}]`, `[${[size, height, width, channels].join()}]`);
    const values = bytesOf(tensor);
    return (start, count) => ({
        size: count,
        features: values.subarray(start * pixels, (start + count) * pixels),
    });
}
function bytesOf({ name, values }) {
    if (values instanceof Uint8Array)
        return values;
    return Uint8Array.from(Array.from(values), (value) => {
        if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255)
            return value;
        throw mismatch(name, 'a value that is not a pixel', 'whole numbers from 0 to 255');
    });
}
function rowsOf({ columns }, tensors, size) {
    const types = new Map(columns.map(({ name, type }) => [name, type]));
    const lists = tensors
        .filter(({ name }) => types.has(name))
        .map((tensor) => {
        if (tensor.values.length !== size)
            throw mismatch(tensor.name, `the shape [${tensor.shape.join()}]`, `[${size}] or [${size},1]`);
        const cell = types.get(tensor.name) === 'image' ? imageOf : cellOf;
        return { name: tensor.name, values: valuesOf(tensor).map(cell) };
    });
    return Array.from({ length: size }, (_, row) => Object.fromEntries(lists.map(({ name, values }) => [name, values[row]])));
}
/** Returns an image file, which JSON has as base64. */
function imageOf(value) {
    return { b64: value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value };
}
/** Returns a value of a row; NaN is a missing value, and bytes are text. */
function cellOf(value) {
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('utf8');
    return Number.isNaN(value) ? null : value;
}
function valuesOf({ values }) {
    return Array.from(values);
}

// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/open-inference-schema.js
var open_inference_schema = __webpack_require__(54617);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/output-values.js
var output_values = __webpack_require__(23357);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/parsed-request.js
var parsed_request = __webpack_require__(84602);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/read-json.js
var read_json = __webpack_require__(19998);
;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/open-inference.js







/**
 * Parses an inference request of the Open Inference Protocol v2 with the binary tensor data extension.
 * @param jsonLength length of the JSON object; binary data follows it
 * @throws UserError that names the invalid part of the request
 */
function parseOpenInference(jsonLength, body, context) {
    const { request, tensors } = readTensors(jsonLength, body);
    return {
        ...tensorExamples(tensors, context),
        respond: (outputs) => respond(request, context.served, outputs.flatMap(tensorsOf)),
    };
}
function readTensors(jsonLength, body) {
    if (jsonLength !== null && jsonLength > body.length)
        throw invalid(`Inference-Header-Content-Length ${jsonLength} and a body of ${body.length} bytes`);
    const end = jsonLength ?? body.length;
    const parsed = open_inference_schema/* inferBody */.b.safeParse((0,read_json/* readJson */.V)(body.subarray(0, end)));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw invalid(`${issue?.path.join('.') || 'a body'} of the wrong type`);
    }
    let offset = end;
    const tensors = parsed.data.inputs.map((input) => {
        const bytes = input.parameters?.binary_data_size;
        if (bytes === undefined)
            return readTensor(input, null);
        if (offset + bytes > body.length)
            throw invalid('less binary data than the inputs declare');
        offset += bytes;
        return readTensor(input, body.subarray(offset - bytes, offset));
    });
    if (offset !== body.length)
        throw invalid('more binary data than the inputs declare');
    return { request: parsed.data, tensors };
}
function invalid(found) {
    return (0,invalid_request/* invalidRequest */.x)(found, '{"inputs": [{"name": …, "shape": […], "datatype": …, "data": […]}]}', 'GET the path of the model without /infer for its inputs.');
}
/** Returns the values of an output and, for classes, the names of the predicted ones. */
function tensorsOf(output) {
    const { label, width, values } = output;
    const names = outputNames(output);
    const size = values.length / width;
    const tensors = [{ name: names.values, shape: [size, width], datatype: 'FP32', values }];
    const classes = (0,output_values/* classNames */.xW)(output);
    if (label.kind === 'class' && classes !== null)
        tensors.push({ name: names.classes, shape: [size], datatype: 'BYTES', values: classes });
    return tensors;
}
/** Returns the names of the tensors of an output. */
function outputNames({ name, label }) {
    const values = name ?? (label.kind === 'class' ? 'scores' : label.column);
    return { values, classes: name === null ? 'classes' : `${name}_class` };
}
function respond({ id, parameters, outputs }, served, tensors) {
    const chosen = outputs ?? tensors.map((tensor) => ({ name: tensor.name }));
    const binary = [];
    const described = chosen.map((wanted) => {
        const tensor = tensors.find((one) => one.name === wanted.name);
        if (!tensor)
            throw (0,invalid_request/* invalidRequest */.x)(`the output ${JSON.stringify(wanted.name.slice(0, 100))}`, `one of ${tensors.map((one) => one.name).join(', ')}`, 'Remove it from outputs.');
        const { datatype, shape, values } = tensor;
        const head = { name: tensor.name, datatype, shape };
        if ((wanted.parameters?.binary_data ?? parameters?.binary_data_output) !== true)
            return { ...head, data: Array.from(values) };
        const bytes = toBytes(values);
        binary.push(bytes);
        return { ...head, parameters: { binary_data_size: bytes.length } };
    });
    const response = {
        model_name: served.name,
        model_version: served.version,
        ...(id !== undefined && { id }),
        outputs: described,
    };
    if (binary.length === 0)
        return (0,parsed_request/* jsonContent */.c)(response);
    const json = Buffer.from(JSON.stringify(response));
    const body = new Uint8Array(json.length + binary.reduce((sum, { length }) => sum + length, 0));
    let offset = 0;
    for (const part of [json, ...binary]) {
        body.set(part, offset);
        offset += part.length;
    }
    return { contentType: 'application/octet-stream', body, jsonLength: json.length };
}
/** Returns little-endian values, or texts each after its length in four bytes. */
function toBytes(values) {
    if (values instanceof Float32Array)
        return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    return Buffer.concat(values.flatMap((value) => {
        const text = Buffer.from(value);
        const length = Buffer.alloc(4);
        length.writeUInt32LE(text.length);
        return [length, text];
    }));
}


/***/ }),

/***/ 23357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ rowsOfValues),
/* harmony export */   bK: () => (/* binding */ scoresOfExample),
/* harmony export */   uN: () => (/* binding */ outputValues),
/* harmony export */   xW: () => (/* binding */ classNames)
/* harmony export */ });
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26232);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50601);
/* harmony import */ var _model_predict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57900);



/**
 * Divides the outputs of a model among its labels.
 * @throws UserError for an example with a value that is not finite: a class of such scores has no meaning
 */
function outputValues(target, outputs) {
    refuseNotFinite(outputs);
    return (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(target).map(({ name, label }, index) => {
        const { width, values } = (0,_model_predict_js__WEBPACK_IMPORTED_MODULE_2__/* .selectOutput */ .S0)(outputs, index);
        return {
            name: target.kind === 'multi-output' ? name : null,
            label,
            width,
            values,
            classes: label.kind === 'class' ? classesOf(outputs.size, width, values) : null,
        };
    });
}
function classesOf(size, width, values) {
    const classes = [];
    for (let row = 0; row < size; row++)
        classes.push((0,_model_predict_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedClass */ .Bc)(values.subarray(row * width, (row + 1) * width)));
    return classes;
}
/** The golden requests have finite outputs, so that the values of the example are the cause. */
function refuseNotFinite({ width, values }) {
    const position = values.findIndex((value) => !Number.isFinite(value));
    if (position < 0)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'SERVING_NOT_FINITE',
        found: `a prediction that is not a finite number for instances[${Math.floor(position / width)}]`,
        expected: 'values for which the model predicts finite numbers',
        hint: 'Check the example for numbers far outside of the range of the training data.',
    });
}
/** Returns the values of each example as a list. */
function rowsOfValues({ width, values }) {
    const rows = [];
    for (let start = 0; start < values.length; start += width)
        rows.push(Array.from(values.subarray(start, start + width)));
    return rows;
}
/** Returns the names of the predicted classes; null for an output of numbers. */
function classNames({ label, classes }) {
    if (label.kind !== 'class' || classes === null)
        return null;
    return classes.map((position) => label.classes[position] ?? '');
}
/** Returns the scores of all classes of one example; a single score is that of the second class. */
function scoresOfExample({ width, values }, example) {
    const scores = Array.from(values.subarray(example * width, (example + 1) * width));
    const [only] = scores;
    return width === 1 && only !== undefined ? [1 - only, only] : scores;
}


/***/ }),

/***/ 84602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ textContent),
/* harmony export */   c: () => (/* binding */ jsonContent)
/* harmony export */ });
/** Characters from which a text becomes bytes in the thread, which are moved to the server and not copied. */
const movedText = 32 * 1024;
/** Returns a response in JSON. */
function jsonContent(value) {
    return { contentType: 'application/json; charset=utf-8', body: textContent(JSON.stringify(value)) };
}
/** Returns a text in the form in which it crosses to the server with little work. */
function textContent(text) {
    return text.length < movedText ? text : Buffer.from(text);
}


/***/ }),

/***/ 19998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50601);
/* harmony import */ var _invalid_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84808);


const mostNested = 64;
/** Bodies up to this size cannot nest deep enough to need much memory. */
const harmlessBytes = 4096;
/**
 * Parses a body as JSON. A byte order mark is accepted, as RFC 8259 allows.
 * @throws UserError for text that is not JSON or is nested too deep; it contains no part of the body
 */
function readJson(body) {
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    if (bytes.length === 0)
        throw (0,_invalid_request_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidRequest */ .x)('an empty body', 'a JSON object', 'Send the examples in the body.');
    if (bytes.length > harmlessBytes)
        refuseDeepNesting(bytes);
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    try {
        return JSON.parse(bytes.toString('utf8', start));
    }
    catch (error) {
        throw (0,_invalid_request_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidRequest */ .x)(`a body that is not JSON${positionOf((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`, 'valid JSON in UTF-8', 'Check its brackets, commas and quotes; NaN and Infinity are not JSON.');
    }
}
/** Returns the position in V8's message, whose other parts quote the body. */
function positionOf(message) {
    const position = /at position (\d+)/.exec(message)?.[1];
    return position === undefined ? '' : ` at position ${position}`;
}
const quote = 0x22;
const backslash = 0x5c;
/** Rejects deep nesting before anything is allocated for it: each level of a parsed value needs about 60 bytes. */
function refuseDeepNesting(bytes) {
    let depth = 0;
    let inText = false;
    for (let index = 0; index < bytes.length; index++) {
        const byte = bytes[index] ?? 0;
        if (inText) {
            if (byte === backslash)
                index += 1;
            else if (byte === quote)
                inText = false;
        }
        else if (byte === quote)
            inText = true;
        else if (byte === 0x5b || byte === 0x7b) {
            depth += 1;
            if (depth > mostNested)
                throw (0,_invalid_request_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidRequest */ .x)(`JSON that is nested more than ${mostNested} levels deep`, 'the lists and objects of a prediction request', 'Send the examples as the metadata of the model describes them.');
        }
        else if (byte === 0x5d || byte === 0x7d)
            depth -= 1;
    }
}


/***/ }),

/***/ 68014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseSimple),
  M: () => (/* binding */ simpleMediaTypes)
});

// EXTERNAL MODULE: ./build/server/js/src/images/image-header.js + 2 modules
var image_header = __webpack_require__(77797);
// EXTERNAL MODULE: ./build/server/js/src/model/example-codec/invalid-example.js
var invalid_example = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/invalid-request.js
var invalid_request = __webpack_require__(84808);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/output-values.js
var output_values = __webpack_require__(23357);
;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/simple-prediction.js

/** Returns the prediction of one example: its class with all scores, or its number; by output, if there are several. */
function predictionOf(outputs, example) {
    const [only] = outputs;
    if (only?.name === null)
        return simple_prediction_valueOf(only, example);
    return Object.fromEntries(outputs.map((output) => [output.name ?? '', simple_prediction_valueOf(output, example)]));
}
function simple_prediction_valueOf(output, example) {
    const { label } = output;
    switch (label.kind) {
        case 'number':
            return { value: output.values[example] };
        case 'class': {
            const scores = (0,output_values/* scoresOfExample */.bK)(output, example);
            return {
                class: (0,output_values/* classNames */.xW)({ ...output, classes: output.classes?.slice(example, example + 1) ?? null })?.[0],
                scores: Object.fromEntries(label.classes.map((name, position) => [name, scores[position]])),
            };
        }
    }
}

// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/parsed-request.js
var parsed_request = __webpack_require__(84602);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/read-json.js
var read_json = __webpack_require__(19998);
;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/simple.js






/** Media types of `/predict`, for messages. */
const simpleMediaTypes = ['application/json', 'image/png', 'image/jpeg', 'text/plain'];
/**
 * Parses a request of `/predict`: one example or a list in JSON, an image file, or a text. Missing columns and null are
 * gaps, which the model fills if it can.
 * @throws UserError that names the invalid part of the request
 */
function parseSimple(mediaType, body, context) {
    const { single, examples } = readExamples(mediaType, body, context);
    (0,invalid_request/* requireAtMost */.M)(context.maxInstances, examples.length);
    if (examples.length === 0)
        throw (0,invalid_request/* invalidRequest */.x)('an empty list', 'one example or a list of examples', 'Send an example.');
    return {
        size: examples.length,
        read: (start, count) => context.codec.decode(examples.slice(start, start + count), start),
        respond: (outputs) => {
            const predictions = examples.map((_, example) => predictionOf(outputs, example));
            return (0,parsed_request/* jsonContent */.c)(single ? predictions[0] : { predictions });
        },
    };
}
function readExamples(mediaType, body, context) {
    const { features } = context.details;
    const isImage = mediaType.startsWith('image/') || (0,image_header/* formatOfBytes */.Sb)(body) !== null;
    if (isImage) {
        if (features.kind !== 'image')
            throw (0,invalid_request/* invalidRequest */.x)('an image', 'the columns of the model in JSON', 'GET /openapi.json describes them.');
        return { single: true, examples: [{ b64: Buffer.from(body).toString('base64') }] };
    }
    if (mediaType === 'text/plain')
        return { single: true, examples: [textExample(body, context)] };
    const json = (0,read_json/* readJson */.V)(body);
    const list = (0,invalid_example/* isObject */.Gv)(json) && Array.isArray(json['instances']) ? json['instances'] : json;
    // A list is an image of nested numbers, or a list of examples.
    if (Array.isArray(list) && !(features.kind === 'image' && isPixelRows(list)))
        return { single: false, examples: list };
    return { single: true, examples: [list] };
}
function isPixelRows(list) {
    const [row] = list;
    if (!Array.isArray(row))
        return false;
    const [pixel] = row;
    return (typeof pixel === 'number' || (Array.isArray(pixel) && typeof pixel[0] === 'number' && pixel.length <= 3));
}
/** Returns the example of a text: the value of the only column of texts, or of the only column. */
function textExample(body, { details: { features } }) {
    const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
    const columns = features.kind === 'table' ? features.columns : [];
    const texts = columns.filter(({ type }) => type === 'text');
    const [column, ...others] = texts.length > 0 ? texts : columns;
    if (!column || others.length > 0)
        throw (0,invalid_request/* invalidRequest */.x)('a text', features.kind === 'image' ? 'an image file' : 'the columns of the model in JSON', 'GET /openapi.json describes the examples of the model.');
    return { [column.name]: text };
}


/***/ }),

/***/ 15888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ predictBody),
/* harmony export */   EA: () => (/* binding */ imageInput),
/* harmony export */   S1: () => (/* binding */ signatureName),
/* harmony export */   W9: () => (/* binding */ examplesBody)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46843);

/** Name of the only signature. */
const signatureName = 'serving_default';
/** Name of the input of an image model. */
const imageInput = 'image';
const signature = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish().describe(`Empty or ${signatureName}, the only signature.`);
const values = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
/** Body of `:predict`. */
const predictBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    signature_name: signature,
    instances: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional().describe('Row format: one value for each example.'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), values])
        .optional()
        .describe('Column format: one list, or a list for each named input.'),
});
/** Body of `:classify` and `:regress`. */
const examplesBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    signature_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    context: values.optional().describe('Features that all examples share.'),
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(values).min(1).describe('The named features of each example.'),
});


/***/ }),

/***/ 66400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readGolden)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50601);
/* harmony import */ var _model_model_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48740);




/** Returns the golden requests of a model artifact; null for a model without them. */
async function readGolden(folder) {
    try {
        return _model_model_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .goldenSchema */ .tF.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _model_model_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFiles */ .VC.golden), 'utf8')));
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 32500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dz: () => (/* binding */ createMailbox),
/* harmony export */   il: () => (/* binding */ ServerMailbox),
/* harmony export */   x9: () => (/* binding */ ThreadMailbox)
/* harmony export */ });
/** Positions of the numbers before the two texts. */
const at = { signal: 0, state: 1, head: 2, request: 3, answer: 4 };
const state = { none: 0, waiting: 1, answered: 2, sentAsMessage: 3, abandoned: 4 };
const textsAt = 64;
const textBytes = 32 * 1024;
function createMailbox() {
    return new SharedArrayBuffer(textsAt + 2 * textBytes);
}
/** Views of the shared memory through which the server and a thread exchange one small request and its answer. */
class Mailbox {
    numbers;
    request;
    answer;
    constructor(memory) {
        this.numbers = new Int32Array(memory, 0, textsAt / Int32Array.BYTES_PER_ELEMENT);
        this.request = Buffer.from(memory, textsAt, textBytes);
        this.answer = Buffer.from(memory, textsAt + textBytes, textBytes);
    }
}
/**
 * The server's side. Waking the event loop of a thread, and then that of the server, takes longer than a small
 * prediction, so the server can also wait for an answer without its event loop.
 */
class ServerMailbox extends Mailbox {
    /** Wakes the thread, for which a message was sent. */
    wake() {
        Atomics.add(this.numbers, at.signal, 1);
        Atomics.notify(this.numbers, at.signal);
    }
    /** Gives a request to the thread, which is idle; returns false if it is too large. */
    put({ body, ...head }) {
        const text = JSON.stringify(head);
        if (body.length + 3 * text.length > textBytes)
            return false;
        const headBytes = this.request.write(text);
        this.request.set(body, headBytes);
        this.numbers[at.head] = headBytes;
        this.numbers[at.request] = headBytes + body.length;
        Atomics.store(this.numbers, at.state, state.waiting);
        this.wake();
        return true;
    }
    /**
     * Blocks the event loop until the thread has answered.
     * @param ms longest time
     * @returns null if the thread sends the answer as a message
     */
    waitForAnswer(ms) {
        Atomics.wait(this.numbers, at.state, state.waiting, ms);
        const before = Atomics.compareExchange(this.numbers, at.state, state.waiting, state.abandoned);
        if (before !== state.answered)
            return null;
        // The thread that wrote it is of the same version.
        return JSON.parse(this.answer.toString('utf8', 0, this.numbers[at.answer]));
    }
}
/** The thread's side. */
class ThreadMailbox extends Mailbox {
    #seen = 0;
    /** Blocks until the server wakes the thread. */
    sleep() {
        Atomics.wait(this.numbers, at.signal, this.#seen);
        this.#seen = Atomics.load(this.numbers, at.signal);
    }
    /** Returns the request in the mailbox; null if it is empty. */
    take() {
        const bytes = this.numbers[at.request] ?? 0;
        if (bytes === 0)
            return null;
        this.numbers[at.request] = 0;
        const headBytes = this.numbers[at.head] ?? 0;
        const head = JSON.parse(this.request.toString('utf8', 0, headBytes));
        return { ...head, body: new Uint8Array(this.request.subarray(headBytes, bytes)) };
    }
    /** Answers the request; returns false if the answer has to be sent as a message. */
    put(answered) {
        if (answered.answers.every(isText)) {
            const text = JSON.stringify(answered);
            if (3 * text.length <= textBytes) {
                this.numbers[at.answer] = this.answer.write(text);
                return this.#finish(state.answered);
            }
        }
        this.#finish(state.sentAsMessage);
        return false;
    }
    #finish(result) {
        const before = Atomics.compareExchange(this.numbers, at.state, state.waiting, result);
        Atomics.notify(this.numbers, at.state);
        return before === state.waiting;
    }
}
function isText(answer) {
    if (answer.kind !== 'predicted')
        return true;
    return [answer.content.body, answer.inputs ?? ''].every((text) => typeof text === 'string');
}


/***/ }),

/***/ 84800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ transfersOf),
/* harmony export */   J5: () => (/* binding */ freeBodies),
/* harmony export */   Vv: () => (/* binding */ transfersOfCalls)
/* harmony export */ });
/** Bytes from which a buffer is moved to the other thread; copying a smaller one is faster. */
const movedBytes = 32 * 1024;
/** Returns the buffers of calls that are moved to a thread. The bodies use their whole buffers. */
function transfersOfCalls(calls) {
    return calls.flatMap(({ body }) => body.length >= movedBytes && body.buffer instanceof ArrayBuffer ? [body.buffer] : []);
}
/** Frees the bodies that were moved to this thread, which the garbage collector would do much later. */
function freeBodies(calls) {
    for (const buffer of transfersOfCalls(calls))
        buffer.transfer(0);
}
/** Returns the buffers of answers that are moved to the server. */
function transfersOf(answers) {
    return answers.flatMap((answer) => {
        if (answer.kind !== 'predicted')
            return [];
        return [answer.content.body, answer.inputs ?? ''].flatMap((bytes) => typeof bytes !== 'string' && bytes.length >= movedBytes ? [bytes.buffer] : []);
    });
}


/***/ }),

/***/ 46110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ listNames)
/* harmony export */ });
/* unused harmony exports formatValue, formatDistinct, differenceText, rangeText, marginText, truncate, pText, percentText, intervalName, intervalTitle, formatCount, bytesText */
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


/***/ }),

/***/ 91508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sc: () => (/* binding */ textWidth),
  bl: () => (/* binding */ textWriter),
  Dk: () => (/* binding */ tokenIdsWriter),
  qE: () => (/* binding */ unknownShare)
});

// EXTERNAL MODULE: ./node_modules/@huggingface/tokenizers/dist/tokenizers.mjs
var tokenizers = __webpack_require__(87554);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
;// CONCATENATED MODULE: ./build/server/js/src/transform/tokenizer/tokenizer-schema.js

/**
 * Schema of a `tokenizer.json` for which `@huggingface/tokenizers` returns the ids of Python's `tokenizers`: only constructs that
 * test/fixtures/tokenizers verifies. The library also reads others, such as `Whitespace` and `Digits`, but treats them differently.
 */
const plain = (type) => schemas/* looseObject */._H3({ type: schemas/* literal */.euz(type) });
const textPattern = schemas/* looseObject */._H3({ String: schemas/* string */.YjP() });
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
const regexPattern = schemas/* looseObject */._H3({ Regex: schemas/* string */.YjP().refine(isReproduced) });
/** Groups that are captured would become tokens. */
const patternWithoutGroups = regexPattern.refine(({ Regex }) => !/(?<!\\)\((?!\?)/.test(Regex));
const normalizer = schemas/* discriminatedUnion */.gMt('type', [
    plain('NFC'),
    plain('NFD'),
    plain('NFKC'),
    plain('NFKD'),
    plain('Lowercase'),
    plain('Strip'),
    plain('StripAccents'),
    plain('BertNormalizer'),
    plain('Prepend'),
    plain('Replace').extend({ pattern: schemas/* union */.KCZ([textPattern, regexPattern]) }),
]);
const normalizers = schemas/* discriminatedUnion */.gMt('type', [
    ...normalizer.options,
    plain('Sequence').extend({ normalizers: schemas/* array */.YOg(normalizer) }),
]);
const splits = schemas/* discriminatedUnion */.gMt('behavior', [
    plain('Split').extend({
        behavior: schemas/* literal */.euz('Isolated'),
        invert: schemas/* literal */.euz(false),
        pattern: schemas/* union */.KCZ([textPattern, regexPattern]),
    }),
    plain('Split').extend({
        behavior: schemas/* literal */.euz('Removed'),
        invert: schemas/* literal */.euz(false),
        pattern: patternWithoutGroups,
    }),
]);
const preTokenizer = schemas/* discriminatedUnion */.gMt('type', [
    plain('BertPreTokenizer'),
    plain('ByteLevel'),
    plain('Metaspace').extend({
        replacement: schemas/* string */.YjP().length(1),
        prepend_scheme: schemas/* enum */.k5n(['always', 'first', 'never']),
        split: schemas/* boolean */.zMY(),
    }),
    plain('WhitespaceSplit'),
    splits,
]);
const preTokenizers = schemas/* discriminatedUnion */.gMt('type', [
    ...preTokenizer.options,
    plain('Sequence').extend({ pretokenizers: schemas/* array */.YOg(preTokenizer) }),
]);
const absent = schemas/* union */.KCZ([schemas/* null */.chJ(), schemas/* literal */.euz('')]).optional();
// A vocabulary has up to hundreds of thousands of entries, for which schemas of their own would take a second.
const vocabulary = schemas/* custom */.IeY((value) => typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((id) => Number.isSafeInteger(id) && Number(id) >= 0));
const merges = schemas/* custom */.IeY((value) => Array.isArray(value) && value.every(isMerge));
const model = schemas/* discriminatedUnion */.gMt('type', [
    plain('WordPiece').extend({
        vocab: vocabulary,
        unk_token: schemas/* string */.YjP(),
        continuing_subword_prefix: schemas/* string */.YjP(),
    }),
    plain('BPE').extend({
        vocab: vocabulary,
        merges,
        dropout: schemas/* null */.chJ().optional(),
        continuing_subword_prefix: absent,
        end_of_word_suffix: absent,
    }),
    plain('Unigram').extend({
        vocab: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* number */.aig()])),
        unk_id: schemas/* int */.Whr().nonnegative(),
        byte_fallback: schemas/* literal */.euz(false).optional(),
    }),
]);
const postProcessor = schemas/* discriminatedUnion */.gMt('type', [
    plain('TemplateProcessing'),
    plain('BertProcessing'),
    plain('RobertaProcessing'),
    plain('ByteLevel'),
]);
const rightward = schemas/* looseObject */._H3({ direction: schemas/* literal */.euz('Right') });
const tokenizerSchema = schemas/* looseObject */._H3({
    added_tokens: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* int */.Whr().nonnegative(), content: schemas/* string */.YjP().min(1), single_word: schemas/* literal */.euz(false) })),
    normalizer: normalizers.nullable(),
    pre_tokenizer: preTokenizers.nullable(),
    post_processor: postProcessor.nullable(),
    model,
    truncation: rightward.nullish(),
    padding: rightward.extend({ pad_id: schemas/* int */.Whr().nonnegative() }).nullish(),
});
function isMerge(value) {
    if (typeof value === 'string')
        return true;
    return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

;// CONCATENATED MODULE: ./build/server/js/src/transform/tokenizer/tokenizer.js



const contentSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
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
    const file = tokenizerSchema.parse(content);
    // The parsed file lacks a token `__proto__`.
    const tokenizer = new tokenizers/* Tokenizer */._F(contentSchema.parse(content), {});
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

;// CONCATENATED MODULE: ./build/server/js/src/transform/ngrams.js

/** Returns a function that lists the n-grams of a text: for each length, in the order of the text. */
function ngramLister({ lowerCase, tokens, ngrams }) {
    if (typeof tokens === 'object') {
        const { tokensOf } = openTokenizer(tokens.tokenizer);
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

;// CONCATENATED MODULE: ./build/server/js/src/transform/apply-text.js


/** Returns the number of values that the encoding of a text has. */
function textWidth({ output, vocabulary }) {
    return output.values === 'ids' ? output.length : vocabulary.length;
}
function tokenIdsWriter({ tokenizer, length, padding }) {
    const { idsOf } = openTokenizer(tokenizer);
    return (text, into, at) => {
        into.fill(padding, at, at + length);
        into.set(idsOf(text, length), at);
    };
}
function textWriter(column) {
    const { output } = column;
    const indices = indexVocabulary(column.vocabulary);
    const list = ngramLister(column);
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
/** Returns a function for the share of the n-grams of a text that the vocabulary does not contain; 0 for a text without any. */
function unknownShare(column) {
    const indices = indexVocabulary(column.vocabulary);
    const list = ngramLister(column);
    return (text) => {
        const ngrams = list(text);
        const unknown = ngrams.reduce((count, ngram) => (indices.has(ngram) ? count : count + 1), 0);
        return unknown / Math.max(ngrams.length, 1);
    };
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


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ applyTransform)
/* harmony export */ });
/* unused harmony exports affineSteps, affinesOf, applyAffines */
/* harmony import */ var _table_transform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34376);

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

/***/ 22142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ dateReader)
/* harmony export */ });
/* unused harmony export dateRewriters */
/* harmony import */ var d3_time_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97316);
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75481);


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

/***/ 3019:
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

/***/ 38471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   G7: () => (/* binding */ applyPart)
/* harmony export */ });
/* unused harmony exports gatherPixels, columnOfPositions */
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);

/** Returns the parts of transformed examples: the values if there are any, then the images in the order of the network's inputs. */
function partsOf(transform) {
    const { shape, inputs = [] } = transform;
    if ('steps' in transform)
        return [{ kind: 'values', shape }];
    const { columns } = transform;
    const images = inputs.flatMap((input) => {
        if (!('image' in input))
            return [];
        const position = columns.findIndex(({ name }) => name === input.image);
        const column = columns[position];
        if (column?.encoding !== 'image')
            throw new TypeError(`no image in column ${input.image}`);
        return [imagePart(column, position, columns.length)];
    });
    return shape[0] === 0 ? images : [{ kind: 'values', shape }, ...images];
}
function imagePart({ name, steps, shape }, position, columns) {
    return { kind: 'image', name, shape, transform: { steps, shape }, position, columns };
}
/** Returns the transformed values of a part, example after example, as `applyTransform` computes them. */
function applyPart(transform, part, { size, features, texts, images }) {
    switch (part.kind) {
        case 'values':
            return (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTransform */ .NW)(transform, features, size, texts);
        case 'image':
            return (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTransform */ .NW)(part.transform, gatherPixels(part, { size, features, images }), size);
    }
}
/** Returns the pixels of the images of a column, example after example. */
function gatherPixels({ name, shape, position, columns }, { size, features, images = [] }) {
    const length = shape.reduce((product, side) => product * side, 1);
    const gathered = new Uint8Array(size * length);
    for (let example = 0; example < size; example++) {
        const pixels = images[features[example * columns + position] ?? -1];
        if (pixels?.length !== length)
            throw new RangeError(`no image of ${shape.join('×')} in column ${name}`);
        gathered.set(pixels, example * length);
    }
    return gathered;
}
/** Returns the name of the first column or cross whose values are positions or ids, which no numbers between them stand for. */
function columnOfPositions(transform) {
    if ('steps' in transform)
        return undefined;
    const cross = transform.crosses?.find(({ values }) => values === 'index');
    return (transform.columns.find(hasPositions) ?? cross)?.name;
}
function hasPositions(column) {
    switch (column.encoding) {
        case 'index':
        case 'token-ids':
            return true;
        case 'hash':
            return column.values === 'index';
        case 'text':
            return column.output.values === 'ids';
        case 'number':
        case 'one-hot':
        case 'date':
        case 'image':
        case 'none':
            return false;
    }
}


/***/ }),

/***/ 75481:
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

/***/ 98097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ shapeOfInput)
/* harmony export */ });
/* unused harmony exports assertInputs, inputsOf */
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50601);
/* harmony import */ var _table_transform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34376);


/**
 * @param combined crosses, lags and rolling windows
 * @throws UserError with a column that is in two inputs, or with a column or a combined feature that is in none
 */
function assertInputs(inputs, columns, combined) {
    const named = Object.values(inputs).flat();
    const twice = named.find((name, index) => named.indexOf(name) < index);
    if (twice !== undefined)
        throw problem(`the column ${twice} twice in \`data.inputs\``, 'each column in one input', 'Take it out of one of them.');
    const left = columns?.find((name) => !named.includes(name));
    if (left !== undefined)
        throw problem(`the column ${left} in \`data.columns\` and in no input of \`data.inputs\``, 'each column the model sees in one input', 'Add it to an input, or take it out of `columns`.');
    const unused = combined.find((name) => !named.includes(name));
    if (unused !== undefined)
        throw problem(`${unused} in no input of \`data.inputs\``, 'each cross, lag and rolling window in one input', 'Add it to an input, or remove it from `crosses` or `time-series`.');
    const unseen = columns && named.find((name) => !columns.includes(name) && !combined.includes(name));
    if (unseen !== undefined)
        throw problem(`the column ${unseen} in \`data.inputs\` and not in \`data.columns\``, 'inputs of columns that the model sees', 'Add it to `columns`, or leave `columns` out: the inputs name the columns too.');
}
/** The input of the columns that share one, unless `data.inputs` names the inputs. */
const sharedInput = 'columns';
/**
 * Returns the inputs of the network: the named ones, or an input for each column of images or of ids of tokens beside other columns, which
 * share an input. Undefined for one input of all values.
 * @throws UserError for an image that shares a named input
 */
function inputsOf(transform, named) {
    const inputs = named ?? inputsByKind(transform);
    if (inputs === undefined)
        return undefined;
    const spans = spansOf(transform);
    // The order of the configuration does not count.
    return Object.keys(inputs)
        .sort()
        .map((name) => toNamedInput(name, inputs[name] ?? [], transform, spans));
}
/** Returns an input with all values of its columns, crosses and rolling windows in their order, or with an image. */
function toNamedInput(name, names, { columns }, spans) {
    const image = columns.find((column) => column.encoding === 'image' && names.includes(column.name));
    if (image?.encoding === 'image') {
        if (names.length === 1)
            return { name, image: image.name, shape: image.shape };
        throw problem(`the images of ${image.name} and other columns in the input ${name} of \`data.inputs\``, 'an input of its own for each column of images', 'Divide the input.');
    }
    return {
        name,
        positions: names.flatMap((column) => spans.flatMap(({ name: spanned, start, width }) => spanned === column ? Array.from({ length: width }, (_, index) => start + index) : [])),
    };
}
function inputsByKind(transform) {
    const apart = transform.columns.filter((column) => column.encoding === 'image' || hasIds(column));
    const others = spansOf(transform).filter(({ name, width }) => width > 0 && !apart.some((column) => column.name === name));
    const [first] = apart;
    if (first === undefined || (apart.length === 1 && others.length === 0 && hasIds(first)))
        return undefined;
    if (others.length > 0 && apart.some(({ name }) => name === sharedInput))
        throw problem(`the column ${sharedInput} beside others, which share an input of this name`, 'inputs of different names', 'Name the inputs with `data.inputs`.');
    return {
        ...Object.fromEntries(apart.map(({ name }) => [name, [name]])),
        ...(others.length > 0 && { [sharedInput]: others.map(({ name }) => name) }),
    };
}
function hasIds(column) {
    return column.encoding === 'token-ids' || (column.encoding === 'text' && column.output.values === 'ids');
}
/** Returns the shape of an example at an input. */
function shapeOfInput(input) {
    return 'image' in input ? input.shape : [input.positions.length];
}
function problem(found, expected, hint) {
    return new UserError({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint });
}


/***/ }),

/***/ 34376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ applyColumns),
  L: () => (/* binding */ spansOf)
});

;// CONCATENATED MODULE: ./build/server/js/src/transform/calendar.js
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

// EXTERNAL MODULE: ./build/server/js/src/transform/apply-text.js + 3 modules
var apply_text = __webpack_require__(91508);
// EXTERNAL MODULE: ./node_modules/murmurhash/murmurhash.js
var murmurhash = __webpack_require__(88898);
;// CONCATENATED MODULE: ./build/server/js/src/transform/canonical-spelling.js
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

;// CONCATENATED MODULE: ./build/server/js/src/transform/hash-bucket.js


/**
 * Returns the bucket of a text: MurmurHash3 (32 bits, x86, seed 0) of its UTF-8 bytes modulo the number of buckets, like scikit-learn's
 * `murmurhash3_32(text, positive=True) % buckets`. Numbers and truth values have one spelling: `1` for `1.0`, `true` for `True`.
 */
function hashBucket(text, buckets) {
    return murmurhash.v3(canonicalSpelling(text), 0) % buckets;
}

;// CONCATENATED MODULE: ./build/server/js/src/transform/cross.js

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
        return (combination) => hashBucket(combinationKey(combination), buckets.count);
    const positions = new Map(buckets.combinations.map((combination, position) => [combinationKey(combination), position]));
    return (combination) => positions.get(combinationKey(combination)) ?? buckets.combinations.length;
}
/** Returns a text that equal combinations share. @param combination the position of each column */
function combinationKey(combination) {
    return combination.join(',');
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/server/js/src/transform/number-steps.js

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
    const index = (0,d3_array/* bisectLeft */.ah)(quantiles, value);
    return interpolate(quantiles, index, value);
}
function positionFromRight(quantiles, value) {
    const index = (0,d3_array/* bisectRight */.Jj)(quantiles, value);
    return quantiles[index - 1] === value ? index - 1 : interpolate(quantiles, index, value);
}
/** @param index of the first quantile that is not below the value; the one before it is smaller */
function interpolate(quantiles, index, value) {
    const [before, after] = [quantiles[index - 1] ?? 0, quantiles[index] ?? 0];
    return index - 1 + (value - before) / (after - before);
}

;// CONCATENATED MODULE: ./build/server/js/src/transform/rolling-window.js
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

;// CONCATENATED MODULE: ./build/server/js/src/transform/positions.js



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
        case 'image':
        case 'none':
            return null;
    }
}
function bucketReader({ steps, missing }, edges) {
    const fill = filler(missing);
    return (raw) => (0,d3_array/* bisectRight */.Jj)(edges, applyNumberSteps(steps, fill(raw)));
}
function hashReader(column, texts) {
    const textOf = textReader(column, texts);
    return (raw) => hashBucket(textOf(raw), column.buckets);
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

;// CONCATENATED MODULE: ./build/server/js/src/transform/table-transform.js






/** Returns the positions of the values of each column, each cross and each rolling window. */
function spansOf({ columns, crosses = [], windows = [], }) {
    const parts = [
        ...columns.map((column) => ({ name: column.name, width: widthOf(column) })),
        ...crosses.map((cross) => ({ name: cross.name, width: crossWidth(cross) })),
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
    const [width] = transform.shape;
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
            return (0,apply_text/* textWidth */.sc)(column) + indicator;
        case 'token-ids':
            return column.length + indicator;
        case 'image':
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
                return positionWriter(bucketReader(column, edges), 'one-hot', edges.length + 1);
            const fill = filler(column.missing);
            return (raw, into, at) => {
                into[at] = applyNumberSteps(steps, fill(raw));
            };
        }
        case 'one-hot':
        case 'index': {
            const size = column.categories + (column.other ? 1 : 0);
            return positionWriter(filler(column.missing), column.encoding, size);
        }
        case 'hash':
            return positionWriter(hashReader(column, texts), column.values, column.buckets);
        case 'date':
            return dateWriter(column);
        case 'text':
            return writerOfTexts((0,apply_text/* textWriter */.bl)(column), textReader(column, texts));
        case 'token-ids':
            return writerOfTexts((0,apply_text/* tokenIdsWriter */.Dk)(column), textReader(column, texts));
        case 'image':
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
    const fill = filler(column.missing);
    return (raw, into, at) => {
        const time = fill(raw);
        let next = at;
        for (const { part, steps } of column.parts)
            into[next++] = applyNumberSteps(steps, partOfDate(part, time));
        for (const part of column.cyclic) {
            const angle = angleOfDate(part, time);
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
        const position = column && positionReader(column, texts);
        if (!position)
            throw new TypeError(`the cross ${cross.name} of the column ${name} without positions`);
        return (row) => position(features[row * columns.length + index] ?? Number.NaN);
    });
    const positionOf = crossPosition(cross);
    return positionWriter((row) => positionOf(readers.map((read) => read(row))), cross.values, crossSize(cross));
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
    const statisticOf = windowStatistic(statistic);
    const fill = filler(missing);
    return (row, into, at) => {
        for (const [index, place] of places.entries())
            values[index] = features[row * columns.length + place] ?? Number.NaN;
        const value = statisticOf(values);
        into[at] = applyNumberSteps(steps, fill(value));
        if (indicator && Number.isNaN(value))
            into[at + 1] = 1;
    };
}


/***/ })

};
