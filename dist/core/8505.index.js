export const id = 8505;
export const ids = [8505];
export const modules = {

/***/ 43133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ dateParts)
/* harmony export */ });
/** Parts of a date that a feature can have. */
const dateParts = ['year', 'month', 'day', 'day-of-year', 'weekday', 'hour', 'minute'];


/***/ }),

/***/ 31791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ fillsForward),
/* harmony export */   SJ: () => (/* binding */ withoutSeries),
/* harmony export */   Ti: () => (/* binding */ csvMissingTexts),
/* harmony export */   UI: () => (/* binding */ missingValuesSchema),
/* harmony export */   nu: () => (/* binding */ missingValueSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const dropOrFail = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop']);
const constantText = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const numbers = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode']),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
]);
const constant = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]) });
/** Reaction to a missing value of one feature. */
const missingValueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode']),
    constant,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'forward-fill': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mean', 'median', 'mode']), constant])
            .describe('Replacement for a value without an earlier one, and for a missing value at serving.'),
    })
        .describe('The last value of the same series and split, in the order of `time-series`; for all columns but texts.'),
]);
/** Reaction to missing values of all columns: one for all, or one for each type of feature. */
const missingValuesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    dropOrFail,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        numbers: numbers.default('fail').describe('Of columns of numbers and durations.'),
        dates: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode'])
            .default('fail')
            .describe('Of columns of dates.'),
        categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mode']), constantText])
            .default('fail')
            .describe('Of columns of categories.'),
        texts: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([dropOrFail, constantText]).default('fail').describe('Of columns with `type: text`.'),
        others: dropOrFail.default('fail').describe('Of labels, weights and the columns of the split.'),
        indicator: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .default(false)
            .describe('Adds a value to the input of the network for each feature with a replacement, 1 where the value was missing.'),
    }),
]);
/** Returns true if a missing value is replaced by the last one of its series. */
function fillsForward(missing) {
    return typeof missing === 'object' && 'forward-fill' in missing;
}
/** Returns the reaction to a missing value that has no earlier one in its series. */
function withoutSeries(missing) {
    return fillsForward(missing) ? missing['forward-fill'] : missing;
}
/** Texts that mean a missing value in CSV, as in pandas; an empty cell is missing, too. */
const csvMissingTexts = [
    '#N/A',
    '<NA>',
    'N/A',
    'n/a',
    'NA',
    'NaN',
    'nan',
    'NULL',
    'null',
];


/***/ }),

/***/ 73614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ textFeatureSchema),
/* harmony export */   w: () => (/* binding */ textTokens)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Units that a text is divided into. */
const textTokens = ['words', 'characters', 'characters-in-words'];
const ngramSize = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(20);
/** Settings of a feature of type `text`. */
const textFeatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'lower-case': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Converts the text to lower case.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(textTokens)
            .describe('Words of at least two letters or digits, characters, or characters within each word and the spaces around it.'),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            tokenizer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .min(1)
                .describe('A `tokenizer.json` of the Hugging Face library, relative to the file that holds this configuration.'),
            padding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .min(1)
                .optional()
                .describe('The token that fills up shorter texts with `output: ids`; when left out, that of the file, `[PAD]` or `<pad>`.'),
        }),
    ])
        .default('words')
        .describe('Units of the n-grams.'),
    ngrams: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([ngramSize, ngramSize])
        .default([1, 1])
        .describe('Smallest and greatest number of tokens in an n-gram, such as `[1, 3]`.'),
    vocabulary: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .max(1_000_000)
        .default(10_000)
        .describe('Greatest number of n-grams: those in the most texts of the training split are kept.'),
    'min-count': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .default(1)
        .describe('Smallest number of texts of the training split that an n-gram of the vocabulary is in.'),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['counts', 'binary', 'tf-idf', 'ids'])
        .default('tf-idf')
        .describe('Values for the network: for each n-gram its count, 1 if the text contains it, or its TF-IDF; or the ids of the n-grams in their order, for an embedding.'),
    length: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
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


/***/ }),

/***/ 67833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ faultOfTimeSeries),
/* harmony export */   QZ: () => (/* binding */ seriesKeys),
/* harmony export */   Yw: () => (/* binding */ windowStatistics),
/* harmony export */   aq: () => (/* binding */ historyFeatures),
/* harmony export */   dZ: () => (/* binding */ rollingWindows),
/* harmony export */   o8: () => (/* binding */ timeSeriesSchema),
/* harmony export */   wv: () => (/* binding */ laggedColumns)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _missing_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31791);
/* harmony import */ var _transform_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28758);




const column = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
/** Each distance or size is a number of rows; a request carries as many earlier values. */
const rows = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().max(1000);
const distinctRows = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rows)
    .min(1)
    .refine((sizes) => new Set(sizes).size === sizes.length, 'each number once');
const windowStatistics = ['mean', 'minimum', 'maximum', 'deviation'];
const windows = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    mean: distinctRows.optional().describe('Sizes of windows whose mean is a feature, such as `[7, 28]`.'),
    minimum: distinctRows.optional().describe('Sizes of windows whose smallest value is a feature.'),
    maximum: distinctRows.optional().describe('Sizes of windows whose greatest value is a feature.'),
    deviation: distinctRows
        .optional()
        .describe('Sizes of windows whose standard deviation, that of the population, is a feature.'),
});
const history = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    lags: distinctRows
        .optional()
        .describe('Numbers of rows: the value so many rows earlier is a feature, such as `[1, 7]`.'),
    windows: windows
        .optional()
        .describe('Rolling windows over the rows before each row, without its own value, by their statistic.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['mean', 'median']), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })])
        .default('mean')
        .describe('Replacement for a feature without values: those of the first rows of a series, or that a client leaves out.'),
    indicator: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Adds a value to the input of the network that is 1 where a feature was replaced.'),
    transform: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_transform_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .numberStepSchema */ .F)
        .optional()
        .describe('Steps for the features, in order; those of `data.transform` when left out.'),
})
    .refine(({ lags, windows }) => lags !== undefined || Object.keys(windows ?? {}).length > 0, {
    path: ['lags'],
    error: 'at least one of `lags` and `windows`',
});
/** The section `data.time-series`: the order of rows, and the features made of earlier rows. */
const timeSeriesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    time: column
        .optional()
        .describe('Column of times that orders the rows of a series; `split.time` when left out.'),
    group: column
        .optional()
        .describe('Column whose equal values are one series, such as a store; `split.group` when left out, and without both all rows are one.'),
    history: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(column, history)
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
        const filled = Object.keys(features).find((name) => (0,_missing_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillsForward */ .I0)(features[name]?.missing));
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
        const longest = (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .max */ .T9)(sizes) ?? 0;
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


/***/ }),

/***/ 28758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ numberStepSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const scale = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ scale: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().describe('The divisor.') }) })
    .describe('Divides every value.')
    .transform(({ scale }) => ({ step: 'scale', ...scale }));
const standardize = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('standardize')
    .describe('Subtracts the mean of the training split and divides by its standard deviation.')
    .transform((step) => ({ step }));
const minMax = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('min-max')
    .describe('Maps the range of the training split to 0 to 1.')
    .transform((step) => ({ step }));
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
/** Steps for columns of numbers. A step is its name, or its name with options: `standardize`, `{scale: {by: 255}}`. */
const numberStepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    scale,
    standardize,
    minMax,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('robust')
        .describe('Subtracts the median of the training split and divides by its interquartile range.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('log')
        .describe('The sign of the value times the natural logarithm of 1 plus its absolute value.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('quantile')
        .describe('The share of the training examples with a smaller value, 0 to 1.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        clip: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, share]) })
                .describe('Two quantiles of the training split, such as `[0.01, 0.99]`.'),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ iqr: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive() })
                .describe('The quartiles of the training split, extended by this many interquartile ranges.'),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), maximum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).describe('Two values.'),
        ]),
    })
        .describe('Replaces values outside of bounds by the nearest bound.')
        .transform(({ clip }) => ({ step: 'clip', bounds: clip })),
]);


/***/ }),

/***/ 42354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ withMachineExplained),
/* harmony export */   Hw: () => (/* binding */ isRefusedFolder),
/* harmony export */   _y: () => (/* binding */ raiseFileLimit)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);



const noPermission = {
    code: 'FILE_NO_PERMISSION',
    found: (path) => `no permission for ${path}`,
    expected: 'files and folders that this user may read and write',
    hint: 'Change the permissions of the folder, work in another folder, or run as the owner of the folder.',
};
const unusableFolder = {
    code: 'FILE_NO_PERMISSION',
    found: (path) => `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}, a folder in which no folder can be created`,
    expected: 'an existing folder that this user may write to',
    hint: 'Choose another folder. Temporary folders are in TMPDIR (in Actions: RUNNER_TEMP), caches in XDG_CACHE_HOME (in Actions: RUNNER_TOOL_CACHE).',
};
/** The fix of too many open files. */
const raiseFileLimit = 'Raise the limit of open files: `ulimit -n 4096`.';
const explanations = {
    EACCES: noPermission,
    EPERM: noPermission,
    EROFS: {
        code: 'FILE_NO_PERMISSION',
        found: (path) => `a read-only file system at ${path}`,
        expected: 'a folder that can be written to',
        hint: 'Mount the file system writable, or work in another folder.',
    },
    EISDIR: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a folder at ${path}`,
        expected: 'a file',
        hint: 'Remove or rename the folder, or correct the path.',
    },
    ENOTDIR: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a file in place of a folder in ${path}`,
        expected: 'a folder',
        hint: 'Remove or rename the file, or correct the path.',
    },
    EEXIST: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a file at ${path}`,
        expected: 'a folder, or a free name',
        hint: 'Remove or rename the file, or correct the path.',
    },
    ELOOP: {
        code: 'FILE_INVALID_PATH',
        found: (path) => `symbolic links that lead to themselves at ${path}`,
        expected: 'a link that leads to a file or folder',
        hint: 'Correct or remove the link.',
    },
    ENAMETOOLONG: {
        code: 'FILE_INVALID_PATH',
        found: (path) => `a path that is too long for the file system: ${path.slice(0, 200)}…`,
        expected: 'names of at most 255 bytes and paths of at most 4095',
        hint: 'Shorten the name, or work in a folder with a shorter path.',
    },
    EMFILE: {
        code: 'FILE_TOO_MANY_OPEN',
        found: (path) => `too many open files at ${path}`,
        expected: 'a limit that leaves room for one more file',
        hint: raiseFileLimit,
    },
    ENFILE: {
        code: 'FILE_TOO_MANY_OPEN',
        found: (path) => `too many open files on this machine at ${path}`,
        expected: 'a limit that leaves room for one more file',
        hint: 'End other processes, or raise the limit of the system: `sysctl fs.file-max`.',
    },
};
/** Returns a file-system or memory error as a UserError with its fix; any other value unchanged. */
function withMachineExplained(thrown) {
    return explainFile(thrown) ?? explainMemory(thrown) ?? thrown;
}
function explainFile(thrown) {
    // Network errors have the same codes, but no path. An error while reading an open folder has no path either.
    if (!(thrown instanceof Error) || !('code' in thrown) || !('path' in thrown || (0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, 'EISDIR')))
        return null;
    const explanation = isRefusedFolder(thrown) ? unusableFolder : explanations[String(thrown.code)];
    if (explanation === undefined)
        return null;
    const { code, found, expected, hint } = explanation;
    const path = 'path' in thrown ? String(thrown.path) : 'a file';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ code, found: `${found(path)} (${shortened((0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown))})`, expected, hint }, { cause: thrown });
}
/**
 * Returns true if the system refused to create a folder with ENOENT: its parent does not exist, or does not accept new
 * folders, as in /proc.
 */
function isRefusedFolder(thrown) {
    return ((0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, 'ENOENT') &&
        thrown instanceof Error &&
        'syscall' in thrown &&
        (thrown.syscall === 'mkdir' || thrown.syscall === 'mkdtemp'));
}
const longest = 300;
function shortened(message) {
    return message.length > longest ? `${message.slice(0, longest)}…` : message;
}
/** Messages of V8 and Node for a failed allocation. A negative length is a bug in the code, not a lack of memory. */
const failedAllocation = /^(?:Array buffer allocation failed|Invalid (?:typed )?array length(?:: \d+)?|Invalid string length)$/;
const allocationCodes = ['ERR_MEMORY_ALLOCATION_FAILED', 'ERR_BUFFER_TOO_LARGE', 'ERR_STRING_TOO_LONG'];
function explainMemory(thrown) {
    if (!(thrown instanceof Error))
        return null;
    const failed = thrown.name === 'RangeError' && failedAllocation.test(thrown.message);
    if (!failed && !allocationCodes.some((code) => (0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, code)))
        return null;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MACHINE_OUT_OF_MEMORY',
        found: `too little memory for this data or model (${thrown.message}; ${gibibytes((0,node_os__WEBPACK_IMPORTED_MODULE_0__.freemem)())} of ${gibibytes((0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)())} are free)`,
        expected: 'arrays that fit into the memory of this machine',
        hint: 'Use less data, smaller images, a smaller model or a smaller `batch-size`, or a machine with more memory.',
    }, { cause: thrown });
}
function gibibytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}


/***/ }),

/***/ 44973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ imageFits)
/* harmony export */ });
/** Ways to bring an image of any size to the size of the others. */
const imageFits = ['stretch', 'crop', 'pad'];


/***/ }),

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion),
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);





/**
 * Returns the folder of Tensorline's own package.json above the module at `moduleUrl`; the same from `src/` and `dist/`.
 */
function packageRoot(moduleUrl) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(moduleUrl));
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (packageName(folder) === 'tensorline')
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw new Error(`no package.json named "tensorline" above ${start}`);
    }
}
/** Returns the version of Tensorline. */
function packageVersion() {
    return readPackage(packageRoot(import.meta.url)).version ?? 'unknown';
}
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
function readPackage(folder) {
    return packageSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8')));
}
function packageName(folder) {
    try {
        return readPackage(folder).name ?? null;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ })

};
