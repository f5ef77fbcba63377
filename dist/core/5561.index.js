export const id = 5561;
export const ids = [5561];
export const modules = {

/***/ 75561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preprocess: () => (/* binding */ preprocess)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifacts_artifact = __webpack_require__(91407);
;// CONCATENATED MODULE: ./build/core/js/src/data/quarantine-artifact.js





/** Name of the file with one JSON object per row. */
const quarantineFile = 'quarantine.jsonl';
const detailsSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    recipe: schemas/* string */.YjP(),
    rows: schemas/* int */.Whr().positive(),
    /** Cells that cannot be read, by column and reason. */
    cells: schemas/* array */.YOg(schemas/* strictObject */.rej({ column: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), count: schemas/* int */.Whr().positive() })),
});
/** Writes the rows that a dataset does not contain since a cell of them cannot be read. */
function writeQuarantine(folder, { rows, faults, lines }, dataset) {
    const { name, recipe } = dataset.details;
    return (0,artifacts_artifact/* writeArtifact */.w6)(folder, async (draft) => {
        await (0,promises_.pipeline)(lines, (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(draft, quarantineFile)));
        return {
            kind: 'quarantine',
            parents: { dataset: dataset.digest },
            config: dataset.manifest.config,
            details: { name, recipe, rows, cells: [...faults] },
            run: {},
        };
    });
}
/** Opens a quarantine and verifies it. @throws UserError when it is not whole */
function openQuarantine(folder) {
    return (0,artifacts_artifact/* openArtifact */.HI)(folder, 'quarantine', detailsSchema);
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/dataset/cleaned.js
var dataset_cleaned = __webpack_require__(4078);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js + 1 modules
var dataset_schema = __webpack_require__(76137);
// EXTERNAL MODULE: ./build/core/js/src/dataset/private-names.js
var private_names = __webpack_require__(61172);
// EXTERNAL MODULE: ./build/core/js/src/transform/label-steps.js
var label_steps = __webpack_require__(1406);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/data/class-warnings.js


const mostNamed = 10;
/** Up to so many classes are common, however few examples there are. */
const commonClasses = 20;
/** Fewer examples of each class than these are a sign that the classes are values of a number, or names. */
const fewExamples = 2;
/** Returns warnings about labels whose classes are numbers to predict, and about classes without training examples. */
function classWarnings({ classes, classesOfOutputs = {}, }) {
    const labels = [
        ...(classes ? [{ of: '', classes }] : []),
        ...Object.entries(classesOfOutputs).map(([output, classes]) => ({ of: ` of ${output}`, classes })),
    ];
    return labels.flatMap(({ of, classes }) => [...continuousLabel(of, classes), ...untrained(of, classes)]);
}
function continuousLabel(of, { train, validation, test }) {
    const names = Object.keys(train);
    const examples = (0,d3_array/* sum */.cz)([train, validation, test], (split) => (0,d3_array/* sum */.cz)(Object.values(split)));
    const areDecimals = names.every(isNumber) && names.some((name) => !Number.isInteger(Number(name)));
    if (!areDecimals && (names.length <= commonClasses || names.length * fewExamples <= examples))
        return [];
    return [
        `The label${of} has ${(0,format/* formatCount */.B4)(names.length)} classes in ${(0,format/* formatCount */.B4)(examples)} examples${areDecimals ? ', all of them numbers' : ''}. If it is a number to predict, set \`task: regression\`.`,
    ];
}
function isNumber(name) {
    return name.trim() !== '' && Number.isFinite(Number(name));
}
function untrained(of, { train }) {
    const names = Object.keys(train).filter((name) => train[name] === 0);
    if (names.length === 0)
        return [];
    return names.length === 1
        ? [`The class ${names[0]}${of} has no example in the train split.`]
        : [
            `${(0,format/* formatCount */.B4)(names.length)} classes${of} have no example in the train split: ${(0,format/* listNames */.Zv)(names, mostNamed)}.`,
        ];
}

// EXTERNAL MODULE: ./build/core/js/src/data/duplicates.js
var data_duplicates = __webpack_require__(67018);
// EXTERNAL MODULE: ./build/core/js/src/dataset/as-feature.js
var as_feature = __webpack_require__(37939);
// EXTERNAL MODULE: ./build/core/js/src/dataset/columns.js
var dataset_columns = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/transform/moments.js + 1 modules
var transform_moments = __webpack_require__(89992);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-channels.js



/** @throws UserError for steps that only tables have */
function channelSteps(steps) {
    return steps.map((step, index) => {
        switch (step.step) {
            case 'scale':
            case 'standardize':
            case 'min-max':
                return step;
            case 'robust':
            case 'log':
            case 'quantile':
            case 'clip':
                throw new user_error/* UserError */.yo({
                    code: 'DATA_SETTING_NOT_APPLICABLE',
                    found: `the step ${step.step}, and images in the source`,
                    expected: '`scale`, `standardize` or `min-max` for images',
                    hint: 'Take the step out.',
                    key: ['data', 'transform', index],
                });
        }
    });
}
/** Fits a transform of images to the histogram of the training split's pixels. */
function fitChannels(steps, features, histogram) {
    const fitted = [];
    for (const step of steps)
        fitted.push(fitStep(step, momentsAfter(histogram, fitted)));
    return { steps: fitted, shape: (0,dataset_features/* shapeOf */.F5)(features) };
}
/** Moments of each channel after the steps. */
function momentsAfter(histogram, done) {
    return Array.from({ length: histogram.channels }, (_, channel) => (0,transform_moments/* momentsOfPixels */.m9)(histogram, channel, done));
}
function fitStep(step, moments) {
    switch (step.step) {
        case 'scale':
            return step;
        case 'standardize':
            return {
                step: 'standardize',
                mean: moments.map(({ mean }) => mean),
                deviation: moments.map(({ deviation }) => deviation || 1),
            };
        case 'min-max':
            return {
                step: 'min-max',
                minimum: moments.map(({ minimum }) => minimum),
                maximum: moments.map(({ maximum }) => maximum),
            };
    }
}

// EXTERNAL MODULE: ./build/core/js/src/config/missing-values.js
var missing_values = __webpack_require__(31791);
// EXTERNAL MODULE: ./build/core/js/src/transform/calendar.js
var calendar = __webpack_require__(48358);
// EXTERNAL MODULE: ./build/core/js/src/transform/durations.js
var durations = __webpack_require__(10047);
// EXTERNAL MODULE: ./build/core/js/src/transform/cross.js
var cross = __webpack_require__(18806);
// EXTERNAL MODULE: ./build/core/js/src/transform/positions.js
var positions = __webpack_require__(96798);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-crosses.js



/**
 * Fits the crosses of a table to the training split. The result is the same for any order of the rows.
 * @param columns the encodings of the features, in their order
 * @param valuesOf returns the raw values of a column in the training split, for all columns in the same order of rows
 * @throws UserError for a column that does not exist or has no positions
 */
function fitCrosses(settings, { columns: features }, columns, valuesOf) {
    const named = new Map();
    for (const [index, feature] of features.entries()) {
        const fitted = columns[index];
        if (fitted)
            named.set(feature.name, { fitted, values: () => valuesOf(feature) });
    }
    return Object.keys(settings)
        .sort()
        .flatMap((name) => {
        const setting = settings[name];
        return setting === undefined ? [] : [fitCross(name, setting, named)];
    });
}
function fitCross(name, setting, named) {
    if (named.has(name))
        throw invalidCross(name, 'a column of the same name', 'a name that no feature has');
    const crossed = setting.columns.map((column) => columnOf(name, column, named));
    const common = { name, columns: setting.columns, values: setting.encode };
    if (setting['hash-buckets'] !== undefined)
        return { ...common, buckets: { by: 'hash', count: setting['hash-buckets'] } };
    const combinations = frequentCombinations(crossed, setting.top ?? 0, name);
    return { ...common, buckets: { by: 'frequency', combinations } };
}
function columnOf(name, column, named) {
    const found = named.get(column);
    if (found === undefined)
        throw invalidCross(name, `no feature ${column}`, `features among ${[...named.keys()].join(', ')}`);
    if ((0,positions/* positionReader */.LV)(found.fitted, []) === null)
        throw invalidCross(name, `the column ${column}, whose values have no positions`, 'columns of categories, columns with `hash-buckets`, or numbers with `buckets`');
    return found;
}
/** The greatest number of entries of a `Map`. */
const mostDistinct = 2 ** 24;
/** Returns the most frequent combinations by position; of equally frequent ones, those of smaller positions. */
function frequentCombinations(columns, top, name) {
    const counts = new Map();
    for (const combination of combinationsOf(columns)) {
        const key = (0,cross/* combinationKey */.ZV)(combination);
        const known = counts.get(key);
        if (known)
            known.count += 1;
        else if (counts.size < mostDistinct)
            counts.set(key, { combination, count: 1 });
        else
            throw invalidCross(name, 'more than 16 million different combinations', '`hash-buckets` instead of `top`');
    }
    return [...counts.values()]
        .sort((a, b) => b.count - a.count || compare(a.combination, b.combination))
        .slice(0, top)
        .map(({ combination }) => combination)
        .sort(compare);
}
function compare(a, b) {
    const index = a.findIndex((position, at) => position !== b[at]);
    return (a[index] ?? 0) - (b[index] ?? 0);
}
/** Yields the positions of each row of the training split. */
function* combinationsOf(columns) {
    const rows = columns.map((column) => positionsIn(column)[Symbol.iterator]());
    for (;;) {
        const combination = [];
        for (const row of rows) {
            const next = row.next();
            if (next.done === true)
                return;
            combination.push(next.value);
        }
        yield combination;
    }
}
function* positionsIn({ fitted, values }) {
    const read = values();
    if (read.kind === 'numbers') {
        const position = (0,positions/* positionReader */.LV)(fitted, []);
        for (const chunk of read.chunks)
            for (const raw of chunk)
                yield position?.(raw) ?? 0;
        return;
    }
    // Each text is the only one that the raw value 0 refers to.
    const texts = [];
    const position = (0,positions/* positionReader */.LV)(fitted, texts);
    for (const text of read.texts) {
        texts[0] = text ?? '';
        yield position?.(text === null ? Number.NaN : 0) ?? 0;
    }
}
function invalidCross(name, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DATA_COLUMN_CONFLICT',
        found: `${found} in the cross ${name}`,
        expected,
        hint: `Correct \`data.crosses.${name}\`.`,
        key: ['data', 'crosses', name],
    });
}

// EXTERNAL MODULE: ./build/core/js/src/config/time-series.js
var time_series = __webpack_require__(67833);
// EXTERNAL MODULE: ./build/core/js/src/transform/number-chunks.js
var number_chunks = __webpack_require__(20748);
// EXTERNAL MODULE: ./build/core/js/src/transform/number-steps.js
var number_steps = __webpack_require__(78095);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-number-steps.js



/** Fits each step to the values that the steps before it return. */
function fitSteps(settings, values) {
    const steps = [];
    let current = values;
    for (const setting of settings) {
        const step = fit_number_steps_fitStep(setting, current);
        steps.push(step);
        current = (0,number_chunks/* mapNumbers */.Xj)(current, (value) => (0,number_steps/* applyNumberStep */.u)(step, value));
    }
    return steps;
}
function fit_number_steps_fitStep(setting, values) {
    switch (setting.step) {
        case 'scale':
        case 'log':
            return setting;
        case 'standardize': {
            const { mean, deviation, minimum, maximum } = (0,transform_moments/* momentsOf */.Zn)(values);
            // The mean of equal values may differ from them in the last bit.
            if (minimum === maximum)
                return { step: 'standardize', mean: minimum, deviation: 1 };
            return { step: 'standardize', mean, deviation: deviation || 1 };
        }
        case 'min-max': {
            const { minimum, maximum } = (0,transform_moments/* momentsOf */.Zn)(values);
            return { step: 'min-max', minimum, maximum };
        }
        case 'robust': {
            const [low, median, high] = quantilesOf(values, [0.25, 0.5, 0.75]);
            return { step: 'robust', median, range: high - low || 1 };
        }
        case 'clip':
            return { step: 'clip', ...boundsOf(setting.bounds, values) };
        case 'quantile': {
            const sorted = (0,number_chunks/* sortNumbers */.Dx)(values);
            const count = Math.min(mostQuantiles, Math.max(sorted.length, 2));
            return {
                step: 'quantile',
                quantiles: Array.from({ length: count }, (_, index) => (0,transform_moments/* quantileOfSorted */.mY)(sorted, index / (count - 1))),
            };
        }
    }
}
/** The default of scikit-learn's `QuantileTransformer`. */
const mostQuantiles = 1000;
function boundsOf(bounds, values) {
    if ('minimum' in bounds)
        return bounds;
    if ('quantiles' in bounds) {
        const [minimum, maximum] = quantilesOf(values, bounds.quantiles);
        return { minimum, maximum };
    }
    const [low, high] = quantilesOf(values, [0.25, 0.75]);
    return { minimum: low - bounds.iqr * (high - low), maximum: high + bounds.iqr * (high - low) };
}
function quantilesOf(values, shares) {
    const sorted = (0,number_chunks/* sortNumbers */.Dx)(values);
    return shares.map((share) => (0,transform_moments/* quantileOfSorted */.mY)(sorted, share));
}

// EXTERNAL MODULE: ./build/core/js/src/transform/rolling-window.js
var rolling_window = __webpack_require__(45116);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-history.js







/** @param transform steps for features without steps of their own */
function historyFit(series, { columns }, valuesOf, transform) {
    if (series === undefined)
        return { fitColumn: () => null, fitWindows: () => [] };
    const lagged = new Map((0,time_series/* laggedColumns */.wv)(series).map((column) => [column.name, column]));
    const numbersOf = (name) => {
        const column = columns.find((one) => one.name === name);
        const values = column && valuesOf(column);
        if (values?.kind === 'numbers')
            return values.chunks;
        throw new TypeError(`no column of numbers ${name}`);
    };
    const fit = ({ name, source }, values) => {
        const setting = series.history[source];
        if (setting === undefined)
            throw new TypeError(`no history of ${source}`);
        return fitValues(name, source, values, setting, transform);
    };
    return {
        fitColumn: (name) => {
            const column = lagged.get(name);
            if (column === undefined)
                return null;
            if (!column.isFeature)
                return { encoding: 'none', name, missing: null, indicator: false };
            return { encoding: 'number', name, ...fit(column, numbersOf(name)) };
        },
        fitWindows: () => (0,time_series/* rollingWindows */.dZ)(series).map((window) => {
            const { name, statistic, columns: names } = window;
            const values = windowValues(names.map(numbersOf), (0,rolling_window/* windowStatistic */.d)(statistic));
            return { name, statistic, columns: [...names], ...fit(window, values) };
        }),
    };
}
function fitValues(name, source, values, { missing, indicator, transform }, defaultSteps) {
    const present = (0,number_chunks/* presentNumbers */.KF)(values);
    if (typeof missing !== 'object' && (0,number_chunks/* hasNoNumbers */.k)(present))
        throw noValues(name, source);
    const replacement = replacementOf(missing, present);
    const steps = fitSteps(transform ?? defaultSteps, (0,number_chunks/* mapNumbers */.Xj)(values, (0,positions/* filler */.D)(replacement)));
    return { missing: replacement, indicator, steps };
}
function replacementOf(missing, present) {
    if (typeof missing === 'object')
        return missing.constant;
    switch (missing) {
        case 'mean':
            return (0,transform_moments/* rangeOf */.be)(present).mean;
        case 'median':
            return (0,transform_moments/* quantileOfSorted */.mY)((0,number_chunks/* sortNumbers */.Dx)(present), 0.5);
    }
}
/** Returns the statistic of each row of columns that are read in step. */
function windowValues(columns, statisticOf) {
    return {
        *[Symbol.iterator]() {
            const readers = columns.map((column) => column[Symbol.iterator]());
            const window = new Float64Array(columns.length);
            for (;;) {
                const chunks = [];
                for (const reader of readers) {
                    const next = reader.next();
                    if (next.done === true)
                        return;
                    chunks.push(next.value);
                }
                yield Float64Array.from(chunks[0] ?? [], (_, row) => {
                    for (const [index, chunk] of chunks.entries())
                        window[index] = chunk[row] ?? Number.NaN;
                    return statisticOf(window);
                });
            }
        },
    };
}
function noValues(name, source) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FEATURE',
        found: `no value of ${name} in the training split`,
        expected: 'series with enough rows for each lag',
        hint: 'Use smaller lags and windows, add rows, or set `missing: {constant: …}`.',
        key: ['data', 'time-series', 'history', source],
    });
}

// EXTERNAL MODULE: ./build/core/js/src/config/text-feature.js
var text_feature = __webpack_require__(73614);
;// CONCATENATED MODULE: ./build/core/js/src/transform/invalid-feature.js

/** Returns the error for settings that the values of a column do not fit. */
function invalidFeature(name, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FEATURE',
        found: `${found} in column ${name}`,
        expected,
        hint: `Correct \`data.features.${name}\`.`,
        key: ['data', 'features', name],
    });
}

// EXTERNAL MODULE: ./build/core/js/src/transform/ngrams.js
var transform_ngrams = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/core/js/src/transform/tokenizer/tokenizer.js
var tokenizer_tokenizer = __webpack_require__(17505);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-text.js




/**
 * Fits the vocabulary of a column of texts. The result is the same for any order of the texts.
 * @param texts texts of the training split, missing ones replaced
 */
function fitText(common, texts, setting = text_feature/* textFeatureSchema */.L.parse({}), tokenizers = new Map()) {
    if (typeof setting.tokens === 'string')
        return fitVocabulary(common, texts, setting, setting.tokens);
    const tokenizer = tokenizers.get(setting.tokens.tokenizer);
    if (tokenizer === undefined)
        throw new TypeError(`the tokenizer ${setting.tokens.tokenizer} was not read`);
    return setting.output === 'ids'
        ? tokenIds(common, tokenizer, setting.length ?? 1, setting.tokens.padding)
        : fitVocabulary(common, texts, { ...setting, 'lower-case': false }, { tokenizer });
}
function tokenIds({ name, missing, indicator }, tokenizer, length, paddingToken) {
    const { padding: ownPadding, size, idOf } = (0,tokenizer_tokenizer/* openTokenizer */.Y)(tokenizer);
    const padding = paddingToken === undefined ? ownPadding : idOf(paddingToken);
    if (padding === undefined)
        throw invalidFeature(name, `no token ${JSON.stringify(paddingToken)} in the tokenizer`, 'a token as `padding`');
    if (padding === null)
        throw invalidFeature(name, 'a tokenizer without padding', '`padding` beside `tokenizer`, padding in its file, or a token `[PAD]` or `<pad>`');
    return { encoding: 'token-ids', name, tokenizer, length, padding, size, missing, indicator };
}
function fitVocabulary({ name, missing, indicator }, texts, setting, tokens) {
    const { 'lower-case': lowerCase, ngrams } = setting;
    const { counts, size } = documentCounts(texts, (0,transform_ngrams/* ngramLister */.V)({ lowerCase, tokens, ngrams }), name);
    const kept = [...counts]
        .filter(([, count]) => count >= setting['min-count'])
        .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .slice(0, setting.vocabulary)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    if (kept.length === 0)
        throw invalidFeature(name, `no n-gram in ${setting['min-count']} or more texts of the training split`, 'a vocabulary of at least one n-gram');
    return {
        encoding: 'text',
        name,
        lowerCase,
        tokens,
        ngrams,
        vocabulary: kept.map(([ngram]) => ngram),
        output: outputOf(setting, kept.map(([, count]) => count), size),
        missing,
        indicator,
    };
}
/** The greatest number of entries of a `Map`. */
const fit_text_mostDistinct = 2 ** 24;
/** Returns in how many texts each n-gram is, and the number of texts. */
function documentCounts(texts, list, name) {
    const counts = new Map();
    let size = 0;
    for (const text of texts) {
        size++;
        const distinct = new Set(list(text));
        if (counts.size + distinct.size > fit_text_mostDistinct)
            throw invalidFeature(name, 'more than 16 million different n-grams', 'shorter n-grams, or fewer of them');
        for (const ngram of distinct)
            counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
    }
    return { counts, size };
}
function outputOf({ output, length }, counts, texts) {
    switch (output) {
        case 'counts':
        case 'binary':
            return { values: output };
        case 'tf-idf':
            // Smoothed as in scikit-learn, as if one more text had every n-gram.
            return { values: output, weights: counts.map((count) => Math.log((1 + texts) / (1 + count)) + 1) };
        case 'ids':
            if (length === undefined)
                throw new TypeError('ids without a length');
            return { values: output, length };
    }
}

// EXTERNAL MODULE: ./build/core/js/src/transform/iso-time.js
var iso_time = __webpack_require__(47781);
// EXTERNAL MODULE: ./build/core/js/src/transform/table-transform.js + 1 modules
var table_transform = __webpack_require__(69388);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-columns.js














/**
 * Fits the encodings of a table's columns, their crosses and rolling windows to the training split. The result is the same for any order
 * of the rows.
 * @param valuesOf returns the raw values of a column in the training split
 * @param tokenizers the tokenizers that columns of texts name
 */
function fitColumns(table, valuesOf, { features, transform, crosses, 'time-series': series }, tokenizers) {
    const history = historyFit(series, table, valuesOf, transform);
    const columns = table.columns.map((column) => history.fitColumn(column.name) ??
        fitColumn(column, valuesOf(column), features[column.name], transform, tokenizers));
    const windows = history.fitWindows();
    const fitted = {
        columns,
        ...(crosses !== undefined && { crosses: fitCrosses(crosses, table, columns, valuesOf) }),
        ...(windows.length > 0 && { windows }),
    };
    return { ...fitted, shape: [(0,table_transform/* spansOf */.L)(fitted).reduce((sum, span) => sum + span.width, 0)] };
}
/** @param setting undefined for the defaults */
function fitColumn(column, values, setting, transform, tokenizers) {
    if (column.type === 'text' && values.kind === 'texts')
        return fitTextColumn(column, values.texts, setting, tokenizers);
    if (column.type !== 'text' && values.kind === 'numbers')
        return fitNumbers(column, values.chunks, setting, transform);
    throw new TypeError(`${values.kind} for the ${column.type} column ${column.name}`);
}
function fitNumbers(column, raw, setting, transform) {
    const { name } = column;
    const present = (0,number_chunks/* presentNumbers */.KF)(raw);
    const missing = column.optional === true ? replacement(column, present, (0,missing_values/* withoutSeries */.SJ)(setting?.missing)) : null;
    const filled = missing === null ? present : (0,number_chunks/* fillNumbers */.CL)(raw, missing);
    const common = { name, missing, indicator: setting?.indicator ?? false };
    switch (column.type) {
        case 'number':
        case 'duration': {
            if (setting?.buckets === undefined) {
                const steps = fitSteps(setting?.transform ?? transform, filled);
                return { encoding: 'number', ...common, steps };
            }
            // Edges are in the units of the column, so only steps of its own come before them.
            const steps = fitSteps(setting.transform ?? [], filled);
            const values = (0,number_chunks/* mapNumbers */.Xj)(filled, (value) => (0,number_steps/* applyNumberSteps */.X)(steps, value));
            const edges = edgesOf(setting.buckets, values, name);
            return { encoding: 'number', ...common, steps, edges };
        }
        case 'category':
            return {
                encoding: setting?.encode ?? 'one-hot',
                ...common,
                categories: column.categories.length,
                other: column.open === true,
            };
        case 'date':
            return {
                encoding: 'date',
                ...common,
                parts: partsOf(setting).map((part) => ({
                    part,
                    steps: fitSteps(setting?.transform ?? transform, (0,number_chunks/* mapNumbers */.Xj)(filled, (time) => (0,calendar/* partOfDate */.B)(part, time))),
                })),
                cyclic: setting?.cyclic ?? [],
            };
    }
}
/** Returns the parts of a date that become numbers. */
function partsOf(setting) {
    return setting?.parts ?? (setting?.cyclic.length ? [] : ['year', 'month', 'day', 'weekday']);
}
function fitTextColumn({ name, optional }, texts, setting, tokenizers) {
    const missing = optional === true ? textReplacement(name, setting?.missing) : null;
    const common = { name, missing, indicator: setting?.indicator ?? false };
    if (setting?.['hash-buckets'] !== undefined)
        return { encoding: 'hash', ...common, buckets: setting['hash-buckets'], values: setting.encode };
    return fitText(common, filled(texts, missing), setting?.text, tokenizers);
}
function* filled(texts, missing) {
    for (const text of texts)
        yield text ?? missing ?? '';
}
function textReplacement(name, missing) {
    const isForward = (0,missing_values/* fillsForward */.I0)(missing);
    if (typeof missing === 'object' && !isForward)
        return String(missing.constant);
    throw invalidFeature(name, `\`missing: ${isForward ? 'forward-fill' : missing}\``, 'a constant for missing texts, such as `missing: {constant: ""}`');
}
/** Returns the raw value that replaces a missing one. */
function replacement(column, present, missing) {
    if (typeof missing === 'object')
        return constantOf(column, missing.constant);
    if ((0,number_chunks/* hasNoNumbers */.k)(present))
        throw invalidFeature(column.name, 'no value in the training split to replace missing ones by', 'a column with values');
    switch (missing) {
        case 'mean':
            return (0,transform_moments/* rangeOf */.be)(present).mean;
        case 'median':
            return (0,transform_moments/* quantileOfSorted */.mY)((0,number_chunks/* sortNumbers */.Dx)(present), 0.5);
        case 'mode':
            return modeOf(present);
        case 'fail':
        case 'drop':
        case undefined:
            throw new TypeError(`${column.name} is optional without a replacement`);
    }
}
function constantOf(column, constant) {
    switch (column.type) {
        case 'number':
            if (typeof constant === 'number')
                return constant;
            throw invalidFeature(column.name, `the constant ${JSON.stringify(constant)}`, 'a number, since the column has numbers');
        case 'category': {
            const code = column.categories.indexOf(String(constant));
            if (code >= 0)
                return code;
            throw invalidFeature(column.name, `the constant ${JSON.stringify(constant)}`, 'one of the categories of the column');
        }
        case 'duration': {
            const seconds = typeof constant === 'number' ? constant : (0,durations/* parseDuration */.E)(constant);
            if (!Number.isNaN(seconds))
                return seconds;
            throw invalidFeature(column.name, `the constant ${JSON.stringify(constant)}`, 'seconds, or a duration such as 1:30:00');
        }
        case 'date': {
            const time = typeof constant === 'number' ? constant : (0,iso_time/* parseTime */.p)(constant);
            if (!Number.isNaN(time))
                return time;
            throw invalidFeature(column.name, `the constant ${JSON.stringify(constant)}`, 'a date such as 2026-01-31');
        }
    }
}
/** Returns the most frequent value, and the smallest of equally frequent ones. */
function modeOf(values) {
    const sorted = (0,number_chunks/* sortNumbers */.Dx)(values);
    let [mode, most] = [Number.NaN, 0];
    for (let start = 0; start < sorted.length;) {
        const value = sorted[start] ?? 0;
        let end = start;
        while (sorted[end] === value)
            end++;
        if (end - start > most)
            [mode, most] = [value, end - start];
        start = end;
    }
    return mode;
}
/** Returns distinct edges; none lies below or above all values. */
function edgesOf(buckets, values, name) {
    if (typeof buckets !== 'number')
        return [...buckets].sort((a, b) => a - b);
    const sorted = (0,number_chunks/* sortNumbers */.Dx)(values);
    const quantiles = Array.from({ length: buckets - 1 }, (_, index) => (0,transform_moments/* quantileOfSorted */.mY)(sorted, (index + 1) / buckets));
    const edges = [...new Set(quantiles)].filter((edge) => (0,d3_array/* bisectLeft */.ah)(sorted, edge) > 0);
    if (edges.length > 0)
        return edges;
    throw invalidFeature(name, 'equal values in all training examples', 'at least two values to divide into buckets');
}

;// CONCATENATED MODULE: ./build/core/js/src/transform/keep-categories.js




/**
 * Returns the features with the categories that their settings keep: the `top` most frequent ones of the training split, or all of the
 * training split with `unseen: other`. Such columns accept other categories. All others have the categories of the whole source, or those of
 * `order`. A constant for missing values is a category too.
 * @param countsOf returns the number of training examples of each category of a column, without those that have none
 */
function keepCategories(features, countsOf, { features: settings }) {
    return {
        ...features,
        columns: features.columns.map((feature) => {
            const { top, unseen, order, missing } = settings[feature.name] ?? {};
            if (feature.type !== 'category')
                return feature;
            if (order !== undefined)
                return inOrder(feature, order);
            const replacement = (0,missing_values/* withoutSeries */.SJ)(missing);
            const constant = typeof replacement === 'object' ? [String(replacement.constant)] : [];
            if (top === undefined && unseen !== 'other')
                return withCategories(feature, constant);
            const frequent = [...countsOf(feature.name)]
                .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
                .slice(0, top)
                .map(([text]) => text);
            return { ...feature, categories: (0,dataset_columns/* categoriesOf */.SM)([...frequent, ...constant]), open: true };
        }),
    };
}
function withCategories(feature, added) {
    return added.every((category) => feature.categories.includes(category))
        ? feature
        : { ...feature, categories: (0,dataset_columns/* categoriesOf */.SM)([...feature.categories, ...added]) };
}
/** @throws UserError for categories of the source that the order does not have */
function inOrder(feature, order) {
    const absent = feature.categories.filter((category) => !order.includes(category));
    if (absent.length === 0)
        return { ...feature, categories: [...order] };
    throw invalidFeature(feature.name, `${(0,format/* listNames */.Zv)(absent, mostListed)} beside \`order\``, `all categories of the column in \`order\`, which has ${(0,format/* listNames */.Zv)(order, mostListed)}`);
}
const mostListed = 10;

;// CONCATENATED MODULE: ./build/core/js/src/transform/lost-values.js

/** Training examples that are checked: enough to notice, and few enough that float32 has distinct numbers for measured values. */
const mostChecked = 2 ** 16;
/** A larger share of lost values is reported; random numbers with all digits of float64 lose up to 0.4 %. */
const mostLost = 0.01;
/**
 * Returns a warning if a column of numbers loses distinct values when the network's input is rounded to float32.
 * @param values raw values of the training split
 */
function lostValues(column, values) {
    if (column.encoding !== 'number' || column.edges !== undefined)
        return [];
    if (column.steps.some(({ step }) => step === 'clip' || step === 'quantile'))
        return [];
    const raw = new Set();
    const rounded = new Set();
    for (const value of firstNumbers(values)) {
        raw.add(value);
        rounded.add(Math.fround((0,number_steps/* applyNumberSteps */.X)(column.steps, value)));
    }
    if (rounded.size >= (1 - mostLost) * raw.size)
        return [];
    return [
        `The column ${column.name} keeps ${rounded.size} of ${raw.size} distinct values in float32. Add \`standardize\` to its transform, or subtract a constant in the source.`,
    ];
}
function* firstNumbers(chunks) {
    let checked = 0;
    for (const chunk of chunks)
        for (const value of chunk) {
            if (Number.isNaN(value))
                continue;
            if (checked++ === mostChecked)
                return;
            yield value;
        }
}

;// CONCATENATED MODULE: ./build/core/js/src/transform/named-inputs.js


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
/**
 * Returns the positions of transformed values that each input takes: all values of its columns, crosses and rolling windows, in the order it lists them.
 * The inputs are in the order of their names, so that their order in the configuration does not count.
 */
function inputsOf(transform, inputs) {
    const spans = (0,table_transform/* spansOf */.L)(transform);
    return Object.keys(inputs)
        .sort()
        .map((name) => ({
        name,
        positions: (inputs[name] ?? []).flatMap((column) => spans.flatMap(({ name: spanned, start, width }) => spanned === column ? Array.from({ length: width }, (_, index) => start + index) : [])),
    }));
}
function problem(found, expected, hint) {
    return new user_error/* UserError */.yo({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint });
}

;// CONCATENATED MODULE: ./build/core/js/src/images/pixel-histogram.js
function emptyHistogram(channels) {
    return { channels, counts: new Float64Array(channels * 256) };
}
/** Adds pixels, channels last, to a histogram. */
function countPixels({ channels, counts }, pixels) {
    let channel = 0;
    for (const pixel of pixels) {
        const bin = channel * 256 + pixel;
        counts[bin] = (counts[bin] ?? 0) + 1;
        channel = channel + 1 === channels ? 0 : channel + 1;
    }
}
/** The histogram of all examples, from those of its parts, which have the same channels. */
function addHistograms(parts) {
    const sum = emptyHistogram(parts[0]?.channels ?? 1);
    for (const { counts } of parts)
        counts.forEach((count, bin) => (sum.counts[bin] = (sum.counts[bin] ?? 0) + count));
    return sum;
}

;// CONCATENATED MODULE: ./build/core/js/src/transform/training-values.js
/** Returns the raw values of a column without texts. */
function rawNumbers(column) {
    switch (column.kind) {
        case 'number':
            return column.values;
        case 'category':
            return Float64Array.from(column.codes, (code) => (code < 0 ? Number.NaN : code));
        case 'text':
        case 'bytes':
            throw new TypeError(`column ${column.name} holds no numbers`);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/image-problem.js


const again = 'Save the image again, or remove it from the sources.';
const adviceOf = {
    format: { code: 'DATA_IMAGE_FORMAT', expected: 'a PNG, JPEG, WebP, GIF or BMP file', hint: again },
    damaged: { code: 'DATA_IMAGE_DAMAGED', expected: 'a whole image file', hint: again },
    mislabelled: {
        code: 'DATA_IMAGE_MISLABELLED',
        expected: 'the format that the name of the file says',
        hint: 'Rename the file, or save the image in this format.',
    },
    'too-large': {
        code: 'DATA_IMAGE_TOO_LARGE',
        expected: 'an image within the limits',
        hint: 'Make the image smaller, or remove it from the sources.',
    },
    cmyk: {
        code: 'DATA_IMAGE_CMYK',
        expected: 'an image in grey or RGB',
        hint: 'Convert the image to RGB with its colour profile.',
    },
    depth: {
        code: 'DATA_IMAGE_DEPTH',
        expected: 'at most 8 bits a sample',
        hint: 'Convert the image to 8 bits a sample, so that you choose the range of values.',
    },
    animated: {
        code: 'DATA_IMAGE_ANIMATED',
        expected: 'a file of one image',
        hint: 'Save each frame that is an example as a file of its own.',
    },
    size: {
        code: 'DATA_IMAGE_SIZES_DIFFER',
        expected: 'images of one size',
        hint: 'Set `images.size` to resize all images, or bring them to one size.',
    },
};
/** Most images that one error names. */
const image_problem_mostNamed = 1000;
/**
 * Returns the error that names all files of the sources that cannot be read as images.
 * @param faults by the position of the file, in any order
 */
function imageProblems(files, faults) {
    const problems = [...faults]
        .sort(([one], [other]) => one - other)
        .flatMap(([position, fault]) => {
        const file = files[position];
        if (!file)
            return [];
        return [{ ...adviceOf[fault.fault], found: fault.message, location: { file: file.shown } }];
    });
    const more = problems.length - image_problem_mostNamed;
    return new user_error/* UserError */.yo(problems
        .slice(0, image_problem_mostNamed)
        .map((problem, index) => more > 0 && index === image_problem_mostNamed - 1
        ? { ...problem, hint: `${problem.hint} ${(0,format/* formatCount */.B4)(more)} more images cannot be read.` }
        : problem));
}

;// CONCATENATED MODULE: ./build/core/js/src/images/similar-images.js

const side = 8;
/** Bytes of a sketch: the mean grey of 8 × 8 cells. */
const sketchBytes = side * side;
/** Largest differences of 255 between the cells of similar sketches, such as those of a resized or recompressed copy. */
const mostMeanDifference = 3;
const mostCellDifference = 8;
/** A sketch with less contrast than this shows nothing by which an image can be recognized. */
const leastContrast = 24;
/** Bands of a hash, of two rows of cells each: a copy agrees in at least one of them. */
const bands = 4;
const bitsPerBand = 14;
/** A band that so many images share does not distinguish them. */
const mostSharing = 256;
/** Writes the sketch of an image; one of zeros for an image of less than 8 × 8 pixels. */
function writeSketch(pixels, { height, width, channels }, into) {
    if (width < side || height < side)
        return;
    const sums = new Float64Array(sketchBytes);
    const counts = new Float64Array(sketchBytes);
    let at = 0;
    for (let y = 0; y < height; y++) {
        const row = Math.floor((y * side) / height) * side;
        for (let x = 0; x < width; x++) {
            const cell = row + Math.floor((x * side) / width);
            for (let channel = 0; channel < channels; channel++)
                sums[cell] = (sums[cell] ?? 0) + (pixels[at++] ?? 0);
            counts[cell] = (counts[cell] ?? 0) + channels;
        }
    }
    for (let cell = 0; cell < sketchBytes; cell++)
        into[cell] = Math.round((sums[cell] ?? 0) / (counts[cell] ?? 1));
}
/** Images with their sketches, among which similar ones are found. */
class SimilarImages {
    #rows = [];
    #sketches = [];
    /** Positions of the images by band and its bits. */
    #sharing = new Map();
    add(row, sketch) {
        if (contrastOf(sketch) < leastContrast)
            return;
        const position = this.#rows.push(row) - 1;
        this.#sketches.push(sketch);
        for (const key of keysOf(sketch)) {
            const sharing = this.#sharing.get(key);
            if (!sharing)
                this.#sharing.set(key, [position]);
            else if (sharing.length <= mostSharing)
                sharing.push(position);
        }
    }
    /** Returns the row of an image that looks like this one; null if none does. */
    find(sketch) {
        if (contrastOf(sketch) < leastContrast)
            return null;
        for (const key of keysOf(sketch)) {
            const sharing = this.#sharing.get(key) ?? [];
            if (sharing.length > mostSharing)
                continue;
            const position = sharing.find((one) => areSimilar(this.#sketches[one] ?? sketch, sketch));
            if (position !== undefined)
                return this.#rows[position] ?? null;
        }
        return null;
    }
}
/** Returns a key for each band: the signs of the differences between neighbouring cells of two rows. */
function keysOf(sketch) {
    return Array.from({ length: bands }, (_, band) => {
        let bits = 0;
        for (let row = 2 * band; row < 2 * band + 2; row++)
            for (let column = 0; column < side - 1; column++) {
                const cell = row * side + column;
                bits = (bits << 1) | ((sketch[cell] ?? 0) < (sketch[cell + 1] ?? 0) ? 1 : 0);
            }
        return (band << bitsPerBand) | bits;
    });
}
function contrastOf(sketch) {
    return ((0,d3_array/* max */.T9)(sketch) ?? 0) - ((0,d3_array/* min */.jk)(sketch) ?? 0);
}
function areSimilar(one, other) {
    let sum = 0;
    for (let cell = 0; cell < sketchBytes; cell++) {
        const difference = Math.abs((one[cell] ?? 0) - (other[cell] ?? 0));
        if (difference > mostCellDifference)
            return false;
        sum += difference;
    }
    return sum <= mostMeanDifference * sketchBytes;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/similar-image-warnings.js



/**
 * Returns warnings about images that look like images of an earlier split, such as resized or recompressed copies.
 * @param sketches of all rows, one after another
 */
async function similarImageWarnings({ outcomes, locate }, sketches) {
    const known = new SimilarImages();
    const warnings = [];
    for (const split of dataset_schema/* splitNames */.bZ) {
        const found = [];
        const rows = outcomes.chunks.flatMap((range) => Array.from(outcomes.positions(range, split), (position) => range.start + position));
        const sketchOf = (row) => sketches.subarray(row * sketchBytes, (row + 1) * sketchBytes);
        for (const row of split === 'train' ? [] : rows) {
            const other = known.find(sketchOf(row));
            if (other !== null)
                found.push({ row, other });
        }
        for (const row of rows)
            known.add(row, sketchOf(row));
        const [first] = found;
        if (!first)
            continue;
        const [one, other] = await locate([first.row, first.other]);
        warnings.push(`Images of the ${split} split that look like images of another split: ${(0,format/* formatCount */.B4)(found.length)}, the first ${one?.source.path} like ${other?.source.path}. Metrics on the ${split} split may be too good. Keep copies of an image in one split.`);
    }
    return warnings;
}

// EXTERNAL MODULE: ./build/core/js/src/images/bad-image.js
var bad_image = __webpack_require__(49063);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/core/js/src/images/read-pixels.js + 11 modules
var read_pixels = __webpack_require__(88705);
;// CONCATENATED MODULE: ./build/core/js/src/images/count-pixels.js




/** Decodes images, and counts their pixel values. */
function countBatch(images, target) {
    const histogram = emptyHistogram(target.channels);
    const faults = [];
    const pixels = new Uint8Array(target.height * target.width * target.channels);
    const sketches = new Uint8Array(images.length * sketchBytes);
    for (const [position, image] of images.entries())
        try {
            (0,read_pixels/* readPixels */.a)(image, target, pixels);
            countPixels(histogram, pixels);
            writeSketch(pixels, target, sketches.subarray(position * sketchBytes));
        }
        catch (error) {
            if (!(error instanceof bad_image/* BadImage */.Z))
                throw error;
            faults.push({ position, fault: error.fault, message: error.message });
        }
    return { counts: histogram.counts, faults, sketches };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoder-threads.js




/** Each thread has a copy of the decoders, about 20 MB. */
const mostThreads = 16;
/** Threads that decode images, one for each processor. */
class DecoderThreads {
    #workers;
    constructor(target) {
        const size = Math.min((0,external_node_os_.availableParallelism)(), mostThreads);
        this.#workers = Array.from({ length: size }, () => new DecoderThread(target));
    }
    get size() {
        return this.#workers.length;
    }
    /** Decodes a batch of images in the thread that has the fewest batches. */
    count(images) {
        const [free] = this.#workers.toSorted((a, b) => a.waiting - b.waiting);
        if (!free)
            throw new TypeError('no threads');
        return free.count(images);
    }
    async close() {
        await Promise.all(this.#workers.map((worker) => worker.close()));
    }
}
class DecoderThread {
    #worker;
    #waiting = new Map();
    #next = 0;
    constructor(target) {
        const workerData = { target };
        this.#worker = new external_node_worker_threads_.Worker(program(), { workerData });
        this.#worker.on('message', ({ id, ...counted }) => {
            this.#waiting.get(id)?.resolve(counted);
            this.#waiting.delete(id);
        });
        this.#worker.on('error', (error) => {
            for (const { reject } of this.#waiting.values())
                reject(error);
            this.#waiting.clear();
        });
    }
    /** Number of batches without a result. */
    get waiting() {
        return this.#waiting.size;
    }
    count(images) {
        const id = this.#next++;
        // Copies, because the buffer of a file may contain more than the file.
        const copies = images.map((image) => new Uint8Array(image));
        return new Promise((resolve, reject) => {
            this.#waiting.set(id, { resolve, reject });
            const message = { id, images: copies };
            this.#worker.postMessage(message, copies.map(({ buffer }) => buffer));
        });
    }
    async close() {
        await this.#worker.terminate();
    }
}
/** Returns the program of a thread: its source when Node runs the sources, else the bundle. */
function program() {
    const source = import.meta.url.endsWith('.ts');
    return (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(import.meta.url), source ? 'src/images/decode-worker.ts' : 'dist/images/index.js');
}

;// CONCATENATED MODULE: ./build/core/js/src/images/count-batches.js



/** Fewer bytes are decoded before threads have started. */
const bytesWithoutThreads = 2 ** 20;
/**
 * Decodes batches of images, in threads if there are many, and counts their pixel values.
 * @param onCounted is called for each batch, in any order
 */
async function countBatches(batches, target, onCounted) {
    let threads = null;
    let bytes = 0;
    const iterator = batches[Symbol.iterator]();
    try {
        for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
            onCounted(next.value, countBatch(next.value.images, target));
            bytes += next.value.images.reduce((sum, { length }) => sum + length, 0);
            if (bytes > bytesWithoutThreads)
                break;
        }
        if (bytes <= bytesWithoutThreads)
            return;
        const started = (threads = new DecoderThreads(target));
        const rest = { [Symbol.iterator]: () => iterator };
        const count = async (batch) => onCounted(batch, await started.count(batch.images));
        // Two batches for each thread, so that none waits for the next one to be read.
        await (0,p_map["default"])(rest, count, { concurrency: 2 * started.size });
    }
    finally {
        await threads?.close();
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/pixel-values.js





/** Most bytes and images in a batch. */
const batchBytes = 2 ** 20;
const batchRows = 256;
/** Decodes the images of all splits once, and counts the values of their pixels. */
async function countPixelValues(features, images, outcomes, log) {
    const histograms = {
        train: emptyHistogram(features.channels),
        validation: emptyHistogram(features.channels),
        test: emptyHistogram(features.channels),
    };
    const batches = batchesOf(images, outcomes, dataset_schema/* splitNames */.bZ);
    if (features.encoding === 'raw') {
        for (const { outcome, images: pixels } of batches)
            for (const one of pixels)
                countPixels(histograms[asSplit(outcome)], one);
        return { histograms, faults: new Map(), sketches: null };
    }
    const faults = new Map();
    const sketches = new Uint8Array(outcomes.size * sketchBytes);
    const onProgress = imageProgress(log);
    await countBatches(batches, features, (batch, counted) => {
        const { counts } = histograms[asSplit(batch.outcome)];
        for (const [bin, count] of counted.counts.entries())
            counts[bin] = (counts[bin] ?? 0) + count;
        for (const [position, row] of batch.rows.entries())
            sketches.set(counted.sketches.subarray(position * sketchBytes, (position + 1) * sketchBytes), row * sketchBytes);
        addFaults(faults, batch, counted.faults);
        onProgress(batch);
    });
    return { histograms, faults, sketches };
}
/** Decodes all images that are kept, and returns the faults of those that cannot be decoded, by row. */
async function undecodableImages(features, images, outcomes, log) {
    const faults = new Map();
    const onProgress = imageProgress(log);
    await countBatches(batchesOf(images, outcomes, ['kept']), features, (batch, counted) => {
        addFaults(faults, batch, counted.faults);
        onProgress(batch);
    });
    return faults;
}
function* batchesOf(images, outcomes, wanted) {
    for (const [index, range] of outcomes.chunks.entries()) {
        const { values } = images.read(index);
        for (const outcome of wanted) {
            let [rows, batch, bytes] = [[], [], 0];
            for (const position of outcomes.positions(range, outcome)) {
                const image = values[position] ?? new Uint8Array();
                rows.push(range.start + position);
                batch.push(image);
                bytes += image.length;
                if (bytes < batchBytes && rows.length < batchRows)
                    continue;
                yield { outcome, rows, images: batch };
                [rows, batch, bytes] = [[], [], 0];
            }
            if (rows.length > 0)
                yield { outcome, rows, images: batch };
        }
    }
}
function addFaults(faults, { rows }, found) {
    for (const { position, fault, message } of found) {
        const row = rows[position];
        if (row !== undefined)
            faults.set(row, new bad_image/* BadImage */.Z(fault, message));
    }
}
function asSplit(outcome) {
    const split = dataset_schema/* splitNames */.bZ.find((name) => name === outcome);
    if (split === undefined)
        throw new TypeError(`no split ${outcome}`);
    return split;
}
/** Images between two lines of the log. */
const imagesPerLine = 10_000;
function imageProgress(log) {
    let done = 0;
    return ({ rows }) => {
        const before = Math.floor(done / imagesPerLine);
        done += rows.length;
        if (Math.floor(done / imagesPerLine) > before)
            log.progress(`Decoded ${done} images`);
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/stored-column.js
/** Returns the numbers of the rows with an outcome, NaN for missing ones. */
function numbersWith(column, outcomes, outcome) {
    return {
        *[Symbol.iterator]() {
            const take = outcomes.numberTaker(outcome);
            for (const [index, range] of outcomes.chunks.entries())
                yield take(range, column.read(index).values);
        },
    };
}
/** Returns the number of rows with an outcome in each category. */
function countsWith(column, outcomes, outcome) {
    const counts = new Float64Array(column.categories.length);
    for (const [index, range] of outcomes.chunks.entries()) {
        const { codes } = column.read(index);
        const positions = outcomes.positions(range, outcome);
        for (let place = 0; place < positions.length; place++) {
            const code = codes[positions[place] ?? -1] ?? -1;
            if (code >= 0)
                counts[code] = (counts[code] ?? 0) + 1;
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/fit-dataset.js














/** Fits the transform to the training split. */
function fitDataset(draft, section, tokenizers, log) {
    const { features } = draft;
    return features.kind === 'table'
        ? fitTable(draft, features, { ...section, features: draft.featureSettings }, tokenizers)
        : fitImages(draft, features, section, log);
}
/** Returns a column of numbers in the training split. */
function trainingNumbers(draft, name) {
    const column = fit_dataset_columnOf(draft, name);
    if (column.kind !== 'number')
        throw new TypeError(`${name} is not a column of numbers`);
    return numbersWith(column, draft.outcomes, 'train');
}
async function fitTable(draft, inferred, section, tokenizers) {
    const features = keepCategories(inferred, (name) => trainingCounts(draft, name), section);
    const valuesOf = (feature) => trainingValues(draft, feature);
    const transform = fitColumns(features, valuesOf, section, tokenizers);
    const { inputs } = section;
    return {
        features,
        transform: inputs === undefined ? transform : { ...transform, inputs: inputsOf(transform, inputs) },
        pixels: null,
        warnings: features.columns.flatMap((feature, position) => {
            const [fitted, values] = [transform.columns[position], valuesOf(feature)];
            return fitted && values.kind === 'numbers' ? lostValues(fitted, values.chunks) : [];
        }),
    };
}
async function fitImages(draft, features, { transform }, log) {
    const images = draft.columns.find((column) => column.kind === 'bytes');
    if (!images)
        throw new TypeError('images without a column of images');
    const { histograms, faults, sketches } = await countPixelValues(features, images, draft.outcomes, log);
    if (faults.size > 0) {
        const sorted = [...faults].sort(([one], [other]) => one - other);
        const places = await draft.locate(sorted.map(([row]) => row));
        throw imageProblems(places.map(({ source }) => source), new Map(sorted.map(([, fault], position) => [position, fault])));
    }
    const { train, validation, test } = histograms;
    return {
        features,
        transform: fitChannels(channelSteps(transform), features, train),
        pixels: addHistograms([train, validation, test]),
        warnings: sketches === null ? [] : await similarImageWarnings(draft, sketches),
    };
}
function trainingCounts(draft, name) {
    const column = fit_dataset_columnOf(draft, name);
    if (column.kind !== 'category')
        return new Map();
    const counts = countsWith(column, draft.outcomes, 'train');
    return new Map(column.categories.flatMap((category, code) => {
        const count = counts[code] ?? 0;
        return count === 0 ? [] : [[category, count]];
    }));
}
/** Returns the values of a feature in the training split, read anew each time. */
function trainingValues(draft, feature) {
    const column = fit_dataset_columnOf(draft, feature.name);
    const { outcomes } = draft;
    function* parts() {
        const takeNumbers = outcomes.numberTaker('train');
        for (const [index, range] of outcomes.chunks.entries()) {
            const values = (0,as_feature/* asFeature */.X)(column.read(index), feature);
            if (!values)
                throw new TypeError(`column ${feature.name} is not a ${feature.type} column`);
            yield values.kind === 'number'
                ? { ...values, values: takeNumbers(range, values.values) }
                : (0,dataset_columns/* takeRows */.LY)(values, outcomes.positions(range, 'train'));
        }
    }
    if (feature.type === 'text')
        return {
            kind: 'texts',
            texts: {
                *[Symbol.iterator]() {
                    for (const part of parts())
                        if (part.kind === 'text')
                            yield* part.values;
                },
            },
        };
    return {
        kind: 'numbers',
        chunks: {
            *[Symbol.iterator]() {
                for (const part of parts())
                    yield rawNumbers(part);
            },
        },
    };
}
function fit_dataset_columnOf({ columns }, name) {
    const column = columns.find((one) => one.name === name);
    if (column)
        return column;
    throw new TypeError(`no column ${name}`);
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/data/label-leakage.js



/** Fewer examples than these in one half measure nothing. */
const fewestExamples = 50;
/** Examples in each bin of numbers, on average. */
const binSize = 10;
const mostBins = 256;
/**
 * Measures how well a feature alone predicts the label. The feature is divided into bins; their shares of a class, or their means of the
 * label, in one half of the examples predict the other half. For classes the measure is the smallest area under the ROC curve of one
 * class against the others; for numbers it is R² of the bins or of a straight line, whichever is higher.
 * @returns null for too few examples
 */
function predictionOf(feature, label) {
    const halves = halvesOf(feature.values.length);
    if (Math.min(halves.fitted.length, halves.tested.length) < fewestExamples)
        return null;
    const bins = binsOf(feature, halves);
    if (label.kind === 'numbers') {
        const labelOf = (row) => label.values[row] ?? Number.NaN;
        const binned = r2Of(halves, labelOf, binMeans(bins, halves, labelOf));
        const straight = feature.kind === 'numbers' ? straightLine(feature.values, halves, labelOf) : null;
        return {
            measure: 'R²',
            value: straight === null ? binned : Math.max(binned, r2Of(halves, labelOf, straight)),
        };
    }
    const areas = Array.from({ length: label.classes }, (_, code) => areaOf(bins, halves, (row) => label.codes[row] === code)).filter((area) => area !== null);
    const value = (0,d3_array/* min */.jk)(areas);
    return value === undefined ? null : { measure: 'AUC', value };
}
/** Divides rows at random, since sorted or alternating rows are common. */
function halvesOf(size) {
    const stream = (0,philox/* randomStream */._V)(0, 'label-leakage');
    const fitted = [];
    const tested = [];
    for (let row = 0; row < size; row++)
        (stream.draw(row) < 0.5 ? fitted : tested).push(row);
    return { fitted, tested };
}
function binsOf(feature, { fitted }) {
    const { values } = feature;
    if (feature.kind === 'categories') {
        const { categories } = feature;
        return {
            size: categories + 1,
            binOf: (row) => {
                const code = values[row] ?? Number.NaN;
                return Number.isNaN(code) ? categories : code;
            },
        };
    }
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const count = Math.max(2, Math.min(mostBins, Math.floor(fitted.length / binSize)));
    const quantiles = Array.from({ length: count - 1 }, (_, index) => (0,transform_moments/* quantileOfSorted */.mY)(sorted, (index + 1) / count));
    const edges = [...new Set(quantiles)];
    return {
        size: edges.length + 2,
        binOf: (row) => {
            const value = values[row] ?? Number.NaN;
            return Number.isNaN(value) ? edges.length + 1 : (0,d3_array/* bisectRight */.Jj)(edges, value);
        },
    };
}
/** Area under the ROC curve of the bins' shares of positives; null if one half lacks one side. */
function areaOf(bins, halves, isPositive) {
    const fitted = countBins(bins, halves.fitted, isPositive);
    const tested = countBins(bins, halves.tested, isPositive);
    const pairs = (0,d3_array/* sum */.cz)(tested.positives) * (0,d3_array/* sum */.cz)(tested.negatives);
    const share = (0,d3_array/* sum */.cz)(fitted.positives) / halves.fitted.length;
    if (pairs === 0 || share === 0 || share === 1)
        return null;
    const groups = Map.groupBy(Array.from({ length: bins.size }).keys(), (bin) => {
        const positives = fitted.positives[bin] ?? 0;
        const count = positives + (fitted.negatives[bin] ?? 0);
        return count === 0 ? share : positives / count;
    });
    let below = 0;
    let area = 0;
    for (const [, tied] of [...groups].sort(([a], [b]) => a - b)) {
        const positives = (0,d3_array/* sum */.cz)(tied, (bin) => tested.positives[bin]);
        const negatives = (0,d3_array/* sum */.cz)(tied, (bin) => tested.negatives[bin]);
        area += positives * (below + negatives / 2);
        below += negatives;
    }
    return area / pairs;
}
function countBins({ size, binOf }, rows, isPositive) {
    const positives = new Float64Array(size);
    const negatives = new Float64Array(size);
    for (const row of rows) {
        const counts = isPositive(row) ? positives : negatives;
        const bin = binOf(row);
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return { positives, negatives };
}
/** Predicts the mean of the bin; that of all where a bin has no fitted example. */
function binMeans({ size, binOf }, { fitted }, labelOf) {
    const sums = new Float64Array(size);
    const counts = new Float64Array(size);
    for (const row of fitted) {
        const bin = binOf(row);
        sums[bin] = (sums[bin] ?? 0) + labelOf(row);
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const overall = (0,d3_array/* sum */.cz)(sums) / fitted.length;
    return (row) => {
        const bin = binOf(row);
        const count = counts[bin] ?? 0;
        return count === 0 ? overall : (sums[bin] ?? 0) / count;
    };
}
/** Predicts the least-squares line; missing values have the mean. */
function straightLine(values, { fitted }, labelOf) {
    const present = fitted.filter((row) => !Number.isNaN(values[row]));
    const center = (0,d3_array/* mean */.i2)(present, (row) => values[row]) ?? 0;
    const height = (0,d3_array/* mean */.i2)(present, labelOf) ?? 0;
    // Divided by the width, squares of large numbers stay finite.
    const width = (0,d3_array/* max */.T9)(present, (row) => Math.abs((values[row] ?? 0) - center)) || 1;
    const offsetOf = (row) => ((values[row] ?? Number.NaN) - center) / width;
    const slope = (0,d3_array/* sum */.cz)(present, (row) => offsetOf(row) * (labelOf(row) - height)) /
        ((0,d3_array/* sum */.cz)(present, (row) => offsetOf(row) ** 2) || 1);
    return (row) => height + slope * (offsetOf(row) || 0);
}
/** R² in the tested half; 0 for equal labels. */
function r2Of({ tested }, labelOf, predict) {
    const center = (0,d3_array/* mean */.i2)(tested, labelOf) ?? 0;
    const total = (0,d3_array/* sum */.cz)(tested, (row) => (labelOf(row) - center) ** 2);
    return total === 0 ? 0 : 1 - (0,d3_array/* sum */.cz)(tested, (row) => (labelOf(row) - predict(row)) ** 2) / total;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/label-leakage-warnings.js




/** A feature that predicts the label at least this well probably contains it. */
const suspicious = 0.99;
/** The first training examples, which are enough to find such a feature in a table of any size. */
const mostExamples = 100_000;
/** Returns a warning for each feature that alone predicts a label. Texts are not measured. */
function labelLeakageWarnings({ columns, outcomes, label }, features) {
    if (features.kind !== 'table')
        return [];
    const examples = Math.min(outcomes.count('train'), mostExamples);
    const find = (name) => columns.find((column) => column.name === name);
    const measured = features.columns.flatMap(({ name }) => {
        const values = valuesOf(find(name), outcomes, examples);
        return values === null ? [] : [{ name, values }];
    });
    return (0,label_target/* outputsOf */.Yz)(label).flatMap((output) => {
        const labels = labelValues(valuesOf(find(output.label.column), outcomes, examples));
        if (labels === null)
            return [];
        return measured.flatMap(({ name, values }) => {
            const prediction = predictionOf(values, labels);
            if (prediction === null || prediction.value < suspicious)
                return [];
            const { measure, value } = prediction;
            return [
                `The feature ${name} alone predicts ${output.label.column} (${measure} ${value.toFixed(3)}). If its value is not known before the label is, leave it out with \`exclude\`.`,
            ];
        });
    });
}
function valuesOf(column, outcomes, examples) {
    switch (column?.kind) {
        case 'number':
            return { kind: 'numbers', values: firstTraining(column, outcomes, examples) };
        case 'category':
            return {
                kind: 'categories',
                categories: column.categories.length,
                values: firstTraining(column, outcomes, examples),
            };
        case 'text':
        case 'bytes':
        case undefined:
            return null;
    }
}
/** Returns the raw values of the first training examples. */
function firstTraining(column, outcomes, examples) {
    const result = new Float64Array(examples);
    let end = 0;
    for (const [chunk, range] of outcomes.chunks.entries()) {
        if (end === examples)
            break;
        const positions = outcomes.positions(range, 'train').subarray(0, examples - end);
        result.set(rawNumbers((0,dataset_columns/* takeRows */.LY)(column.read(chunk), positions)), end);
        end += positions.length;
    }
    return result;
}
function labelValues(values) {
    if (values === null)
        return null;
    return values.kind === 'numbers'
        ? { kind: 'numbers', values: values.values }
        : { kind: 'classes', codes: values.values, classes: values.categories };
}

// EXTERNAL MODULE: ./build/core/js/src/data/identity-parts.js
var identity_parts = __webpack_require__(90809);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
;// CONCATENATED MODULE: ./build/core/js/src/data/staged-table.js

/** Returns a cell as messages quote it; the value of a private column is not quoted. */
function showCell({ private: hidden }, column, cell) {
    return hidden.has(column) ? 'a private value' : JSON.stringify(cell);
}
/** Returns a column of the table. @throws TypeError for an unknown name */
function requireStaged({ columns }, name) {
    const column = columns.get(name);
    if (column)
        return column;
    throw new TypeError(`no column ${name}`);
}
async function nameRow({ locate }, row) {
    const [found] = await locate([row]);
    if (found === undefined)
        throw new TypeError(`no row ${row}`);
    return { name: (0,data_file/* nameOfRow */.xu)(found), location: (0,data_file/* locationOf */.hD)(found) };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/leakage.js





/**
 * Rejects examples that are in two splits, and groups that are. Splits of one source cannot share any; separate files can.
 * @param identities identities of the rows, or of their groups
 */
async function refuseLeakage({ outcomes, locate }, identities, { group, leakage }) {
    const warnings = [];
    for (const { split, other, count, first } of sharedRows(outcomes, identities)) {
        const unit = group === undefined ? 'that are equal to examples' : `whose \`${group}\` is also`;
        const { name } = await nameRow({ locate }, first);
        const found = `${(0,format/* formatCount */.B4)(count)} examples of the ${split} split ${unit} of the ${other} split, the first ${name}`;
        if (leakage === 'fail')
            throw leaked(found, group);
        warnings.push(`Found ${found}: metrics on the ${split} split are too good.`);
    }
    return warnings;
}
/** Returns the pairs of splits that share identities; a row counts with the first split of its identity. */
function sharedRows(outcomes, identities) {
    const pairs = dataset_schema/* splitNames */.bZ.flatMap((split, later) => dataset_schema/* splitNames */.bZ
        .slice(0, later)
        .map((other) => ({ split, other, count: 0, first: Number.POSITIVE_INFINITY })));
    for (const { table, chunks } of (0,identity_parts/* identityParts */.b)(outcomes, identities))
        for (const split of dataset_schema/* splitNames */.bZ)
            for (const { start, identities: words, positions } of chunks())
                for (const position of positions) {
                    const row = start + position;
                    if (outcomes.of(row) !== split)
                        continue;
                    const other = dataset_schema/* splitNames */.bZ[table.get(words, position) - 1];
                    if (other === undefined)
                        table.set(words, position, dataset_schema/* splitNames */.bZ.indexOf(split) + 1);
                    const pair = pairs.find((one) => one.split === split && one.other === other);
                    if (pair === undefined)
                        continue;
                    pair.count++;
                    pair.first = Math.min(pair.first, row);
                }
    return pairs.filter(({ count }) => count > 0);
}
function leaked(found, group) {
    return new user_error/* UserError */.yo({
        code: 'DATA_TEST_LEAKAGE',
        found,
        expected: 'splits that share no example and no group',
        hint: group === undefined
            ? 'Remove them from one of the files, set `clean: {duplicates: drop}`, or accept them with `split: {leakage: warn}`.'
            : 'Move each group into one of the files, or accept this with `split: {leakage: warn}`.',
        key: ['data', 'split'],
    });
}

// EXTERNAL MODULE: ./build/core/js/src/text/decimal-text.js
var decimal_text = __webpack_require__(1168);
;// CONCATENATED MODULE: ./build/core/js/src/data/times.js


/** Returns the time of a cell: a date, or a number as it is; NaN for any other text. */
function parseTimeOrNumber(text) {
    return (0,decimal_text/* isDecimal */.a)(text) ? Number(text) : (0,iso_time/* parseTime */.p)(text);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/unreadable.js



/** Returns the reason why a text cannot be read; null for one that can. @param typed whether cells have types; in CSV all are texts */
function faultOfText(text, kind, typed) {
    if (kind === 'time')
        return Number.isFinite(parseTimeOrNumber(text)) ? null : 'not a date';
    if (kind === 'duration') {
        const seconds = secondsOf(text, typed);
        return Number.isNaN(seconds) ? 'not a duration' : faultOfNumber(seconds, kind);
    }
    const number = (0,decimal_text/* numberOf */.r)(text, typed);
    return number === null ? 'not a number' : faultOfNumber(number, kind);
}
/** Returns the reason why a number cannot be used; null for one that can, and for NaN, a missing value. */
function faultOfNumber(number, kind) {
    if (Number.isNaN(number))
        return null;
    if (kind === 'time')
        return Number.isFinite(number) ? null : 'not a date';
    // Values beyond the range of float32 become infinite in the network.
    if (!Number.isFinite(Math.fround(number)))
        return 'not finite';
    return kind === 'weight' && number < 0 ? 'negative' : null;
}
/** Returns the seconds of a cell: a duration, or a number as it is; NaN for any other text. */
function secondsOf(text, typed) {
    return (0,decimal_text/* numberOf */.r)(text, typed) ?? (0,durations/* parseDuration */.E)(text);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/quarantine.js




/**
 * Puts the rows aside in which a cell cannot be read.
 * @param kinds how to read the cells of each column whose cells are not just texts
 * @param badRows rows that the reader rejected, which are not in the table
 * @throws UserError if these are more than the allowed share of all rows
 */
async function putAside(table, kinds, badRows, atMost) {
    const counter = new FaultCounter();
    for (const [name, kind] of kinds)
        markFaults(table, requireStaged(table, name), kind, counter);
    for (const { column, reason } of badRows)
        counter.add({ column: column ?? wholeRow, reason });
    const { outcomes } = table;
    const rows = outcomes.count('quarantined') + badRows.length;
    const quarantined = { rows, faults: counter.counts() };
    const size = outcomes.size + badRows.length;
    if (rows > atMost * size)
        throw await tooMany(table, quarantined, badRows, size, atMost);
    return quarantined;
}
/** The column in the counts of rows that cannot be divided into cells. */
const wholeRow = '(row)';
class FaultCounter {
    #counts = new Map();
    add(cell) {
        const key = JSON.stringify([cell.column, cell.reason]);
        this.#counts.set(key, { ...cell, count: (this.#counts.get(key)?.count ?? 0) + 1 });
    }
    counts() {
        return [...this.#counts.values()].sort((a, b) => b.count - a.count);
    }
}
function markFaults({ outcomes, typed }, column, kind, counter) {
    if (!mayHaveFaults(column, kind, typed))
        return;
    const faultsIn = faultReader(column, kind, typed);
    for (const [index, { start }] of outcomes.chunks.entries())
        for (const [position, reason] of faultsIn(index).entries()) {
            if (reason === null)
                continue;
            outcomes.set(start + position, 'quarantined');
            counter.add({ column: column.name, reason });
        }
}
function mayHaveFaults(column, kind, typed) {
    if (column.kind === 'texts')
        return !column.isInDictionary || column.dictionary.some((text) => faultOfText(text, kind, typed) !== null);
    const { minimum, maximum } = column;
    return minimum <= maximum && [minimum, maximum].some((value) => faultOfNumber(value, kind) !== null);
}
/** Returns a function that returns the fault of each cell of a chunk; null for cells that can be read. */
function faultReader(column, kind, typed) {
    return column.kind === 'texts'
        ? textFaultReader(column, kind, typed)
        : (chunk) => Array.from(column.read(chunk), (value) => faultOfNumber(value, kind));
}
function textFaultReader(column, kind, typed) {
    const known = column.dictionary.map((text) => faultOfText(text, kind, typed));
    return (index) => {
        const chunk = column.read(index);
        return chunk.form === 'codes'
            ? Array.from(chunk.codes, (code) => known[code] ?? null)
            : chunk.texts.map((text) => (text === null ? null : faultOfText(text, kind, typed)));
    };
}
const quarantine_mostListed = 5;
/** Returns `age not a number (12), day not a date (3)`. */
function faultsText(counts) {
    return (0,format/* listNames */.Zv)(counts.map(({ column, reason, count }) => `${column} ${reason} (${count})`), quarantine_mostListed);
}
async function tooMany(table, { rows, faults }, [bad], size, atMost) {
    const first = firstQuarantined(table);
    const location = first === null ? bad && { file: bad.file, line: bad.line } : (await nameRow(table, first)).location;
    return new user_error/* UserError */.yo({
        code: 'DATA_TOO_MANY_QUARANTINED',
        found: `${rows} of ${size} rows with cells that cannot be read: ${faultsText(faults)}`,
        expected: `at most ${Math.floor(atMost * size)} rows, a share of ${atMost}`,
        hint: 'Correct the source, set `features` to the types of the columns, list texts for missing values under `clean.na-values`, or raise `clean.at-most`.',
        ...(location && { location }),
    });
}
function firstQuarantined({ outcomes }) {
    for (let row = 0; row < outcomes.size; row++)
        if (outcomes.of(row) === 'quarantined')
            return row;
    return null;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/untrained-categories.js

const untrained_categories_mostNamed = 5;
/**
 * Returns a warning for each feature with categories that no example of the training split has: training never changes the weights of
 * their inputs.
 */
function untrainedCategories({ columns, outcomes, featureSettings, }) {
    return columns.flatMap((column) => {
        const setting = featureSettings[column.name];
        if (column.kind !== 'category' || setting === undefined)
            return [];
        const hasNoInputs = setting.unseen === 'other' ||
            setting.top !== undefined ||
            setting.order !== undefined ||
            setting['hash-buckets'] !== undefined;
        const untrained = hasNoInputs ? [] : categoriesWithoutExamples(column, outcomes);
        return untrained.length === 0
            ? []
            : [
                `The feature ${JSON.stringify(column.name)} has ${untrained.length === 1 ? 'a category' : `${(0,format/* formatCount */.B4)(untrained.length)} categories`} without an example in the train split: ${(0,format/* listNames */.Zv)(untrained.map((category) => JSON.stringify(category)), untrained_categories_mostNamed)}. To treat them as one, set \`unseen: other\` under \`features\`.`,
            ];
    });
}
function categoriesWithoutExamples(column, outcomes) {
    const isTrained = new Uint8Array(column.categories.length);
    for (const [index, range] of outcomes.chunks.entries()) {
        const { codes } = column.read(index);
        for (const position of outcomes.positions(range, 'train')) {
            const code = codes[position] ?? -1;
            if (code >= 0)
                isTrained[code] = 1;
        }
    }
    return column.categories.filter((_, code) => isTrained[code] === 0);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/js/src/config/csv-section.js
var csv_section = __webpack_require__(83590);
;// CONCATENATED MODULE: ./build/core/js/src/column-store/store-file.js


/** A file of segments, which are appended and read in any order. Columns of a table share one, since a process may open few files. */
class StoreFile {
    #path;
    #descriptor;
    #end = 0;
    /** @param path of a new file */
    constructor(path) {
        this.#path = path;
        this.#descriptor = (0,external_node_fs_.openSync)(path, 'wx+');
    }
    append(values) {
        const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
        const segment = { start: this.#end, length: bytes.length };
        try {
            for (let done = 0; done < bytes.length;)
                done += (0,external_node_fs_.writeSync)(this.#descriptor, bytes, done, bytes.length - done, segment.start + done);
        }
        catch (error) {
            throw (0,user_error/* withPath */.iD)(error, this.#path);
        }
        this.#end += bytes.length;
        return segment;
    }
    /** Returns the bytes of a segment in a buffer of their own. */
    read({ start, length }) {
        // Not from the pool of small buffers, and not filled with zeros before.
        const bytes = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
        for (let done = 0; done < length;) {
            const count = (0,external_node_fs_.readSync)(this.#descriptor, bytes, done, length - done, start + done);
            if (count === 0)
                throw new Error('the column store is cut short');
            done += count;
        }
        return bytes;
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/download.js


/**
 * Streams a file to the disk and verifies it; honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, follows redirects, and tries again
 * when the server or the line fails. Nothing stays behind unless it is the expected file.
 * @param sha256 64 hexadecimal digits.
 * @param shown What messages call it; the address itself may hold a secret.
 * @throws UserError when it cannot be fetched or is another file.
 */
async function download(url, sha256, file, shown) {
    try {
        const actual = await fetchTo(file, url, shown);
        if (actual === sha256)
            return;
        throw new user_error/* UserError */.yo({
            code: 'DATA_DIGEST_MISMATCH',
            found: `${shown} with the sha256 ${actual}`,
            expected: sha256,
            hint: 'Either the file was changed where it lies, or the sha256 in the data section is not its own: find out which.',
        });
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(file, { force: true });
        throw error;
    }
}
/** @returns The sha256 of what came, in hexadecimal digits. */
async function fetchTo(file, url, shown) {
    // Loaded on demand, since it takes about 0.1 s and most sources are local files.
    const { fetchToFile } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1524)]).then(__webpack_require__.bind(__webpack_require__, 81524));
    try {
        return await fetchToFile(url, file);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DATA_DOWNLOAD_FAILED',
            found: `no way to download ${shown} (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a file at this address',
            hint: 'Check the address, and that this machine reaches it (HTTPS_PROXY where there is a proxy).',
        }, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/js/src/column-store/row-identity.js
var row_identity = __webpack_require__(6831);
// EXTERNAL MODULE: ./build/core/js/src/dataset/limits.js
var limits = __webpack_require__(32480);
;// CONCATENATED MODULE: ./build/core/js/src/data/idx.js






const inflate = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const unsignedByte = 0x08;
/** Images in a chunk. */
const chunkRows = 4096;
/** Bytes of a gzip file that contain the header of what it unpacks to, behind the name of a file and a comment. */
const zippedHeader = 2 ** 16;
/**
 * Reads IDX files, plain or gzipped, in which each file of images has a file of labels beside it: the format of MNIST,
 * https://yann.lecun.com/exdb/mnist/.
 */
async function readIdx(files) {
    const contents = [];
    for (const source of files)
        contents.push(await readFile(source));
    const labels = contents.filter(({ shape }) => shape.length === 1);
    const images = contents.filter(({ shape }) => shape.length > 1);
    const pairs = images.map((idx) => ({ images: idx, labels: labelsOf(idx, labels, images) }));
    const unused = labels.find((idx) => !pairs.some((pair) => pair.labels === idx));
    if (unused)
        throw idx_problem(unused.source, 'labels without images', 'a file of images beside each file of labels');
    return joinPairs(pairs);
}
async function readFile(source) {
    const packed = await (0,data_file/* readData */.v3)(source);
    const zipped = packed[0] === 0x1f && packed[1] === 0x8b;
    const header = zipped ? await unzip(source, packed.subarray(0, zippedHeader)) : packed;
    const { begin, size, shape } = parseHeader(source, header);
    const bytes = zipped ? await unzip(source, packed, begin + size) : packed;
    if (bytes.length !== begin + size)
        throw idx_problem(source, `${bytes.length - begin} bytes of data`, `${size}, for the dimensions ${shape.join(' × ')} of its header`);
    return { source, shape, data: bytes.subarray(begin) };
}
function parseHeader(source, bytes) {
    const [first, second, type, rank = 0] = bytes;
    if (first !== 0 || second !== 0 || rank === 0)
        throw idx_problem(source, `a file that begins with ${bytes.toString('hex', 0, 4)}`, 'an IDX file, which begins with two zero bytes, its type and its number of dimensions');
    if (type !== unsignedByte)
        throw idx_problem(source, `IDX data of type 0x${(type ?? 0).toString(16)}`, 'unsigned bytes (type 0x8)');
    const begin = 4 + 4 * rank;
    if (bytes.length < begin)
        throw idx_problem(source, `${bytes.length} bytes`, `at least the ${begin} bytes of its header`);
    const shape = Array.from({ length: rank }, (_, axis) => bytes.readUInt32BE(4 + 4 * axis));
    const size = shape.reduce((product, length) => product * length, 1);
    if (size > limits/* mostUnpackedBytes */.i6)
        throw idx_problem(source, `the dimensions ${shape.join(' × ')}`, `at most ${limits/* mostUnpackedBytes */.i6} bytes of data`);
    return { begin, size, shape };
}
/** Unpacks a gzip file, or without `mostBytes` only the beginning of one. */
async function unzip(source, bytes, mostBytes) {
    try {
        return await inflate(bytes, mostBytes === undefined
            ? { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }
            : { maxOutputLength: Math.max(1, mostBytes) });
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ERR_BUFFER_TOO_LARGE'))
            throw idx_problem(source, 'a gzip file with more data than its header declares', `${mostBytes} bytes`);
        throw idx_problem(source, `a gzip file that cannot be unpacked (${(0,user_error/* messageOf */.bD)(error)})`, 'a whole gzip file');
    }
}
/** Both files of a pair have this name in common: `train-images-idx3-ubyte` and `train-labels-idx1-ubyte` have `train`. */
function stemOf(path) {
    return path.replace(/\.gz$/, '').replace(/[-._]?(images|labels)?[-._]?idx\d?([-._]?ubyte)?$/, '');
}
function labelsOf(images, labels, allImages) {
    const stem = stemOf(images.source.path);
    const twin = allImages.find((other) => other !== images && stemOf(other.source.path) === stem);
    if (twin)
        throw idx_problem(images.source, `the images of ${stem} twice, here and in ${twin.source.shown}`, 'one file of images beside each file of labels');
    const found = labels.find(({ source }) => stemOf(source.path) === stem) ??
        (labels.length === 1 && allImages.length === 1 ? labels[0] : undefined);
    if (!found)
        throw idx_problem(images.source, 'images without labels', `a file of labels of the same name, such as ${stem}-labels-idx1-ubyte`);
    const [imageCount = 0] = images.shape;
    const [labelCount = 0] = found.shape;
    if (imageCount !== labelCount)
        throw idx_problem(images.source, `${imageCount} images, but ${labelCount} labels in ${found.source.shown}`, 'as many labels as images'); // prettier-ignore
    return found;
}
function joinPairs(pairs) {
    const [first] = pairs;
    if (!first)
        throw new RangeError('no files');
    const { height, width, channels } = sizeOf(first.images);
    for (const { images } of pairs) {
        const size = sizeOf(images);
        if (size.height !== height || size.width !== width || size.channels !== channels)
            throw idx_problem(images.source, `images of ${images.shape.slice(1).join('×')}`, `${first.images.shape.slice(1).join('×')}, as in ${first.images.source.shown}`);
    }
    const length = height * width * channels;
    const images = pairs.flatMap(({ images: { data, shape } }) => Array.from({ length: shape[0] ?? 0 }, (_, row) => data.subarray(row * length, (row + 1) * length)));
    const identities = new Uint32Array(images.length * row_identity/* identityWords */.i6);
    for (const [row, image] of images.entries())
        identities.set((0,row_identity/* identityOfBytes */.Jk)(image), row * row_identity/* identityWords */.i6);
    const chunks = Math.ceil(images.length / chunkRows);
    const chunkSizes = Array.from({ length: chunks }, (_, chunk) => Math.min(chunkRows, images.length - chunk * chunkRows));
    return {
        features: { kind: 'image', height, width, channels, encoding: 'raw' },
        rows: pairs.flatMap(({ images: { source, shape } }) => Array.from({ length: shape[0] ?? 0 }, (_, index) => ({ source, index }))),
        labels: pairs.flatMap(({ labels }) => Array.from(labels.data, String)),
        identities,
        chunkSizes,
        read: ({ start, size }) => images.slice(start, start + size),
        faults: new Map(),
    };
}
function sizeOf({ source, shape }) {
    const [, height = 0, width = 0, channels = 1] = shape;
    if (shape.length <= 4 && height > 0 && width > 0 && (channels === 1 || channels === 3))
        return { height, width, channels };
    throw idx_problem(source, `the dimensions ${shape.join(' × ')}`, 'images × height × width, and 1 or 3 channels where there is a fourth');
}
function idx_problem(source, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found,
        expected,
        hint: 'Fetch or make the file again, or take it out of the sources.',
        location: { file: source.shown },
    });
}

// EXTERNAL MODULE: ./build/core/js/src/config/data.js + 6 modules
var data = __webpack_require__(6911);
// EXTERNAL MODULE: ./build/core/js/src/transform/date-format.js
var date_format = __webpack_require__(18698);
// EXTERNAL MODULE: ./build/core/js/src/tables/load-duckdb.js
var load_duckdb = __webpack_require__(2195);
;// CONCATENATED MODULE: ./build/core/js/src/tables/vectors.js
/** Returns a function that tells whether a row before `to` has a value; null if all have one. */
function validityOf(duckdb, vector, to) {
    // One bit a row, in words of 64 bits; absent if all rows are valid.
    const bits = duckdb.vector_get_validity(vector, Math.ceil(to / 64) * 8);
    return bits && ((row) => (((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 1);
}
/** 32-bit words of a text in a vector: its length, then up to twelve bytes of the text itself, or a prefix and a pointer to it. */
const textWords = 4;
const wordSize = 4;
const longestInline = 12;
/** Texts of a vector. */
class TextVector {
    /** The words of all rows. Unused bytes of a short text are 0. */
    words;
    isValid;
    #duckdb;
    #bytes;
    #end;
    /** The bytes from one address on, which were fetched last. */
    #fetched = Buffer.alloc(0);
    #address = 0;
    /** @param to end of the rows that are read */
    constructor(duckdb, vector, to) {
        const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * textWords * wordSize);
        if (!(buffer instanceof ArrayBuffer))
            throw new Error('a vector of DuckDB is not in an ArrayBuffer');
        this.words = new Uint32Array(buffer, byteOffset, to * textWords);
        this.isValid = validityOf(duckdb, vector, to);
        this.#duckdb = duckdb;
        this.#bytes = Buffer.from(buffer, byteOffset, to * textWords * wordSize);
        this.#end = to;
    }
    /** Appends the texts of a range of rows, null for those without a value. */
    read(from, to, values) {
        for (let row = from; row < to; row++)
            values.push(this.isValid?.(row) === false ? null : this.at(row));
    }
    /** Returns the text of a row that has one. */
    at(row) {
        const length = this.words[row * textWords] ?? 0;
        if (length <= longestInline) {
            const start = row * textWords * wordSize + wordSize;
            return this.#bytes.toString('utf8', start, start + length);
        }
        const address = this.#addressOf(row);
        if (address < this.#address || address + length > this.#address + this.#fetched.length)
            this.#fetch(row);
        const start = address - this.#address;
        return this.#fetched.toString('utf8', start, start + length);
    }
    /**
     * Fetches the bytes of a long text and of the ones after it. A call for each text would take most of the time. Between two texts that
     * are closer than a page lie only their own pages, so that all bytes between them can be read.
     */
    #fetch(first) {
        const address = this.#addressOf(first);
        let end = address + (this.words[first * textWords] ?? 0);
        for (let row = first + 1; row < this.#end; row++) {
            const length = this.words[row * textWords] ?? 0;
            if (length <= longestInline || this.isValid?.(row) === false)
                continue;
            const next = this.#addressOf(row);
            if (next < address || next - end > leastPage - 2)
                break;
            end = Math.max(end, next + length);
        }
        const pointer = this.#bytes.byteOffset + (first * textWords + 2) * wordSize;
        const { buffer } = this.#bytes;
        if (!(buffer instanceof ArrayBuffer))
            throw new Error('a vector of DuckDB is not in an ArrayBuffer');
        const fetched = this.#duckdb.get_data_from_pointer(buffer, pointer, end - address);
        this.#fetched = Buffer.from(fetched.buffer, fetched.byteOffset, fetched.byteLength);
        this.#address = address;
    }
    #addressOf(row) {
        const at = row * textWords + 2;
        return (this.words[at] ?? 0) + (this.words[at + 1] ?? 0) * 2 ** 32;
    }
}
/** The smallest size of a page of memory on all systems. */
const leastPage = 4096;

;// CONCATENATED MODULE: ./build/core/js/src/tables/text-dictionary.js

/** Distinct texts of a column in the order of their first rows. Short texts are compared by the words of DuckDB, without a string of JavaScript. */
class TextDictionary {
    texts = [];
    #limits;
    #characters = 0;
    #codes = new Map();
    /** Words of the short texts, by code. */
    #words = new Uint32Array(64 * textWords);
    /** Codes of the short texts plus 1 by their hashes; 0 for an empty slot. At most half of them are filled. */
    #slots = new Uint32Array(128);
    constructor(limits) {
        this.#limits = limits;
    }
    /**
     * Writes the codes of a range of rows, -1 for a missing text.
     * @returns the number of rows whose texts fit into the dictionary
     */
    encode(vector, from, to, codes, at) {
        const { words, isValid } = vector;
        for (let row = from; row < to; row++) {
            const code = isValid?.(row) === false ? -1 : this.#codeOf(vector, words, row);
            if (code === null)
                return row - from;
            codes[at + row - from] = code;
        }
        return to - from;
    }
    #codeOf(vector, words, row) {
        const from = row * textWords;
        const length = words[from] ?? 0;
        if (length > longestInline) {
            const text = vector.at(row);
            const code = this.#codes.get(text) ?? this.#add(text);
            if (code !== null)
                this.#codes.set(text, code);
            return code;
        }
        const first = words[from + 1] ?? 0;
        const second = words[from + 2] ?? 0;
        const third = words[from + 3] ?? 0;
        const slot = this.#find(length, first, second, third);
        const known = this.#slots[slot] ?? 0;
        return known > 0 ? known - 1 : this.#addShort(vector.at(row), [length, first, second, third]);
    }
    /** Returns the slot of a short text, or the empty one for it. */
    #find(length, first, second, third) {
        const [slots, known] = [this.#slots, this.#words];
        const mask = slots.length - 1;
        let hash = Math.imul(length ^ first, 0x9e3779b1);
        hash = Math.imul(hash ^ (hash >>> 15) ^ second, 0x85ebca77);
        hash = Math.imul(hash ^ (hash >>> 13) ^ third, 0xc2b2ae3d);
        for (let slot = (hash ^ (hash >>> 16)) & mask;; slot = (slot + 1) & mask) {
            const code = slots[slot] ?? 0;
            const at = (code - 1) * textWords;
            if (code === 0 ||
                (known[at + 1] === first &&
                    known[at + 2] === second &&
                    known[at + 3] === third &&
                    known[at] === length))
                return slot;
        }
    }
    #addShort(text, words) {
        const code = this.#add(text);
        if (code === null)
            return null;
        this.#reserve(code);
        this.#words.set(words, code * textWords);
        this.#slots[this.#find(...words)] = code + 1;
        return code;
    }
    #add(text) {
        const code = this.texts.length;
        const { texts, characters } = this.#limits;
        if (code === texts || this.#characters + text.length > characters)
            return null;
        this.#characters += text.length;
        this.texts.push(text);
        return code;
    }
    #reserve(code) {
        if ((code + 1) * textWords <= this.#words.length)
            return;
        const words = new Uint32Array(2 * Math.max(this.#words.length, (code + 1) * textWords));
        words.set(this.#words);
        this.#words = words;
        const codes = this.#slots.filter((known) => known > 0);
        this.#slots = new Uint32Array(2 * 2 ** Math.ceil(Math.log2(words.length / textWords)));
        for (const known of codes) {
            const at = (known - 1) * textWords;
            const [length = 0, first = 0, second = 0, third = 0] = words.subarray(at, at + textWords);
            this.#slots[this.#find(length, first, second, third)] = known;
        }
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/chunk-reader.js


/**
 * Collects DuckDB's chunks, whose sizes depend on the number of threads, in chunks of one size. All values are copied, since DuckDB
 * reuses its memory.
 */
class ChunkReader {
    #duckdb;
    #openers;
    #size;
    #open = [];
    #rows = 0;
    constructor(duckdb, columns, size) {
        this.#duckdb = duckdb;
        this.#openers = columns.map((column) => columnOpener(duckdb, column, size));
        this.#size = size;
    }
    /** Yields each chunk that becomes full. */
    *add(chunk) {
        const rows = this.#duckdb.data_chunk_get_size(chunk);
        for (let from = 0; from < rows;) {
            if (this.#rows === 0)
                this.#open = this.#openers.map((open) => open());
            const to = Math.min(rows, from + this.#size - this.#rows);
            for (const [index, { put }] of this.#open.entries())
                put(this.#duckdb.data_chunk_get_vector(chunk, index), from, to, this.#rows);
            this.#rows += to - from;
            from = to;
            if (this.#rows === this.#size)
                yield this.#take();
        }
    }
    /** Yields the rows that do not fill a chunk. */
    *end() {
        if (this.#rows > 0)
            yield this.#take();
    }
    #take() {
        const rows = this.#rows;
        this.#rows = 0;
        return { rows, columns: this.#open.map(({ take }) => take(rows)) };
    }
}
/** Returns a function that opens a column for each chunk. */
function columnOpener(duckdb, request, size) {
    if (request.form === 'numbers')
        return () => openNumbers(duckdb, size);
    if (request.dictionary === undefined)
        return () => openTexts(duckdb);
    const dictionary = new TextDictionary(request.dictionary);
    let isComplete = true;
    const exceed = () => {
        isComplete = false;
    };
    return () => (isComplete ? openCodes(duckdb, dictionary, size, exceed) : openTexts(duckdb));
}
function openNumbers(duckdb, size) {
    const values = new Float64Array(size);
    return {
        put: (vector, from, to, at) => {
            const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * 8);
            values.set(new Float64Array(buffer, byteOffset + from * 8, to - from), at);
            const isValid = validityOf(duckdb, vector, to);
            if (isValid !== null)
                for (let row = from; row < to; row++)
                    if (!isValid(row))
                        values[at + row - from] = NaN;
        },
        take: (rows) => ({ form: 'numbers', values: values.subarray(0, rows) }),
    };
}
function openTexts(duckdb) {
    const values = [];
    return {
        put: (vector, from, to) => new TextVector(duckdb, vector, to).read(from, to, values),
        take: () => ({ form: 'texts', values }),
    };
}
/** @param exceed is called when the texts of a chunk exceed the limits of the dictionary; the whole chunk then comes as texts */
function openCodes(duckdb, dictionary, size, exceed) {
    const { texts } = dictionary;
    const codes = new Int32Array(size);
    let values = null;
    return {
        put: (vector, from, to, at) => {
            const cells = new TextVector(duckdb, vector, to);
            const encoded = values === null ? dictionary.encode(cells, from, to, codes, at) : 0;
            if (encoded === to - from)
                return;
            exceed();
            values ??= Array.from(codes.subarray(0, at + encoded), (code) => texts[code] ?? null);
            cells.read(from + encoded, to, values);
        },
        take: (rows) => values === null ? { form: 'codes', values: codes.subarray(0, rows), texts } : { form: 'texts', values },
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/core/js/src/tables/long-lines.js


/** Half of the buffer of DuckDB's CSV reader, in bytes. It rejects rows of more than 2 MB itself. */
const longestLine = 2 ** 24;
/** Bytes in which a line end is looked for at once. */
const windowSize = 2 ** 16;
/**
 * Throws UserError for a line that fills the buffer of DuckDB's CSV reader, which drops it and reports nothing. Reads only a window of
 * each stretch of that length, so that the check of a large file takes no time.
 */
async function refuseLongLines(path) {
    const file = await (0,external_node_fs_promises_.open)(path);
    try {
        const { size } = await file.stat();
        const window = Buffer.alloc(windowSize);
        for (let start = 0; start + longestLine < size;) {
            let end = -1;
            for (let at = start + longestLine; end < 0 && at > start;) {
                at = Math.max(start, at - windowSize);
                const { bytesRead } = await file.read(window, 0, windowSize, at);
                const found = lastLineEnd(window.subarray(0, bytesRead));
                if (found >= 0)
                    end = at + found;
            }
            if (end < 0)
                throw longLine(path);
            start = end + 1;
        }
    }
    finally {
        await file.close();
    }
}
/** Counts the bytes of each line of a stream. */
class LineLengths {
    #path;
    #length = 0;
    constructor(path) {
        this.#path = path;
    }
    /** Throws UserError for a line that is too long. */
    add(chunk) {
        const end = lastLineEnd(chunk);
        this.#length = end < 0 ? this.#length + chunk.length : chunk.length - end - 1;
        if (this.#length > longestLine)
            throw longLine(this.#path);
    }
}
function lastLineEnd(bytes) {
    return Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d));
}
function longLine(file) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `more than ${longestLine / 2 ** 20} MiB without a line end`,
        expected: 'one row a line',
        hint: 'Write each row on a line of its own.',
        location: { file },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/unpacked-size.js

/** Larger files may not be more than `greatestRatio` times as large as their compressed form; tables are seldom 50 times as large. */
const smallSize = 2 ** 28;
const greatestRatio = 500;
/** Counts the bytes that a file contains when it is unpacked, so that no file exhausts the machine that is made for it. */
class UnpackedSize {
    #file;
    #size;
    #unpacked = 0;
    /** @param size bytes of the file */
    constructor(file, size) {
        this.#file = file;
        this.#size = size;
    }
    /** Throws UserError for far more content than the file is large. */
    add(bytes) {
        this.#unpacked += bytes;
        if (this.#unpacked > smallSize && this.#unpacked > greatestRatio * this.#size)
            throw tooLarge(this.#file);
    }
}
function tooLarge(file) {
    return new user_error/* UserError */.yo({
        code: 'DATA_TOO_LARGE',
        found: `a compressed file with more than ${greatestRatio} times as much content as its size`,
        expected: 'a table, which compresses less',
        hint: 'If the content is right, decompress the file.',
        location: { file },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/compressed-file.js








/** Returns a decompressor for a file by its name; null if it is not compressed. */
function decompressorFor(path) {
    if (path.endsWith('.gz'))
        return (0,external_node_zlib_.createGunzip)();
    if (path.endsWith('.zst'))
        return (0,external_node_zlib_.createZstdDecompress)();
    return null;
}
/** DuckDB itself rejects objects of JSON that are too large. */
const isJson = /\.(?:jsonl|ndjson|json)\.(?:gz|zst)$/i;
/**
 * Throws UserError if a compressed file is damaged, ends too early, has a line that is too long, or is so much larger than its compressed
 * form that it was made to exhaust the machine. DuckDB reads such a file to the damage and reports nothing.
 * Does nothing for other files.
 */
async function verifyCompressedFile(path) {
    const decompressor = decompressorFor(path);
    if (decompressor === null)
        return;
    const unpacked = new UnpackedSize(path, (await (0,external_node_fs_promises_.stat)(path)).size);
    const lines = isJson.test(path) ? null : new LineLengths(path);
    const sink = new external_node_stream_.Writable({
        write: (chunk, _encoding, done) => {
            try {
                unpacked.add(chunk.length);
                lines?.add(chunk);
                done();
            }
            catch (error) {
                done(error instanceof Error ? error : new Error((0,user_error/* messageOf */.bD)(error)));
            }
        },
    });
    try {
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path), decompressor, sink);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo || (0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'EACCES'))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a damaged compressed file, ${path} (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a whole file',
            hint: 'Make the file again, or copy it again.',
            location: { file: path },
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/text/encoding-problems.js
var encoding_problems = __webpack_require__(61337);
;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-settings.js
/** Node's names of the encodings that DuckDB reads. */
const nodeEncodings = { 'utf-8': 'utf8', 'utf-16': 'utf16le', 'latin-1': 'latin1' };
/** The setting that messages about text that is not UTF-8 suggest. */
const otherEncoding = 'csv: {encoding: windows-1252}';

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/core/js/src/files/bytes.js
var bytes = __webpack_require__(57238);
;// CONCATENATED MODULE: ./build/core/js/src/tables/physical-lines.js






const newline = 0x0a;
/**
 * Returns the line of each position in a file. DuckDB counts rows instead of lines, which differ if a value in quotes contains a line
 * break.
 * @param positions ascending positions, from 1, in the decompressed text encoded in UTF-8
 */
async function physicalLines(path, encoding, positions) {
    const lines = [];
    let start = 0;
    let line = 1;
    for await (const bytes of utf8Chunks(path, encoding)) {
        let counted = 0;
        for (;;) {
            const position = positions[lines.length];
            if (position === undefined)
                return lines;
            const end = Math.min(position - start, bytes.length);
            line += countNewlines(bytes.subarray(counted, end));
            counted = end;
            if (position - start > bytes.length)
                break;
            lines.push(line);
        }
        start += bytes.length;
    }
    return lines;
}
/** Yields the decompressed text of a file, encoded in UTF-8. */
async function* utf8Chunks(path, encoding) {
    const file = (0,external_node_fs_.createReadStream)(path);
    const decompressor = decompressorFor(path);
    // An error of the file ends the decompressor, which reports it.
    const chunks = (0,bytes/* bytesOf */.$)(decompressor === null ? file : (0,external_node_stream_.pipeline)(file, decompressor, () => undefined));
    if (encoding === 'utf-8') {
        yield* chunks;
        return;
    }
    const decoder = new external_node_string_decoder_.StringDecoder(nodeEncodings[encoding]);
    for await (const chunk of chunks)
        yield Buffer.from(decoder.write(Buffer.from(chunk)));
}
function countNewlines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-rejects.js






const rejectSchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    /** Where the row begins, in bytes from 1. */
    position: schemas/* int */.Whr(),
    encoding: schemas/* enum */.k5n(['utf-8', 'utf-16', 'latin-1']),
    column: schemas/* string */.YjP().nullable(),
    type: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    text: schemas/* string */.YjP(),
    /** Number of problems in the file; not more than the limit. */
    problems: schemas/* int */.Whr(),
});
/** Most problems that DuckDB keeps of one file; ten thousand take a few megabytes, and millions would exhaust its memory. */
const rejectLimit = 10_000;
/** Most problems in one error. */
const shownProblems = 10;
const shownText = 200;
/** Returns the rows that the CSV reader rejected on this connection, by file and line, the first problem of each. */
async function readRejects(duckdb, connection) {
    if ((await textsOf(duckdb, connection, tablesSql)).length === 0)
        return [];
    const rows = await textsOf(duckdb, connection, rejectsSql);
    const byFile = Map.groupBy(rows.map((row) => rejectSchema.parse(JSON.parse(row))), ({ file }) => file);
    const located = [];
    for (const [file, rejects] of byFile) {
        const positions = rejects.map(({ position }) => position);
        const lines = await physicalLines(file, rejects[0]?.encoding ?? 'utf-8', positions);
        for (const [index, reject] of rejects.entries())
            located.push({ ...reject, line: lines[index] ?? 0 });
    }
    return located;
}
const tablesSql = "SELECT table_name FROM duckdb_tables() WHERE table_name = 'reject_errors' AND temporary";
/** Several columns of a row can be wrong; an error of the file itself is never hidden behind one of a value. */
const rejectsSql = `
  SELECT CAST(to_json({file: file_path, position: line_byte_position, encoding: regexp_extract(user_arguments, 'encoding=''([^'']*)''', 1), "column": column_name, type: error_type, reason: error_message,
    text: left(trim(csv_line, chr(10)), ${shownText}), problems: problems}) AS VARCHAR)
  FROM (
    SELECT DISTINCT ON (scan_id, file_id, line_byte_position) *, count(*) OVER (PARTITION BY scan_id, file_id) AS problems
    FROM reject_errors JOIN reject_scans USING (scan_id, file_id)
    ORDER BY scan_id, file_id, line_byte_position, CAST(error_type AS VARCHAR) <> 'UNQUOTED VALUE', column_idx
  )
  ORDER BY scan_id, file_id, line_byte_position`;
async function textsOf(duckdb, connection, sql) {
    const result = await duckdb.query(connection, sql);
    const values = [];
    for (;;) {
        const chunk = await duckdb.fetch_chunk(result);
        const rows = chunk === null ? 0 : duckdb.data_chunk_get_size(chunk);
        if (chunk === null || rows === 0)
            return values.filter((value) => value !== null);
        new TextVector(duckdb, duckdb.data_chunk_get_vector(chunk, 0), rows).read(0, rows, values);
    }
}
/**
 * Returns the error of the rejected rows; null without rejected rows. After a quote that is not closed, DuckDB drops rows that it does not
 * report, so such a row is an error even if bad rows are allowed. So are bytes of another encoding, and more bad rows than it keeps.
 */
function failOf(rejected, failOnAny) {
    const crowded = rejected.find(({ problems }) => problems >= rejectLimit);
    const ofFile = rejected.find(({ type }) => type in problemsOfFile);
    if (ofFile !== undefined)
        return new user_error/* UserError */.yo(problemOf(ofFile));
    const fatal = failOnAny ? rejected : [];
    if (fatal.length === 0)
        return crowded === undefined ? null : new user_error/* UserError */.yo(csv_rejects_tooMany(crowded));
    return new user_error/* UserError */.yo(fatal.slice(0, shownProblems).map(problemOf));
}
function csv_rejects_tooMany({ file }) {
    return {
        code: 'DATA_BAD_ROW',
        found: `at least ${rejectLimit} bad rows`,
        expected: 'fewer, so that each can be reported',
        hint: 'Correct the types of the columns, the separator or the file.',
        location: { file },
    };
}
/** Problems of the whole file, by the type of DuckDB. */
const problemsOfFile = {
    'UNQUOTED VALUE': {
        code: 'DATA_INVALID_FILE',
        found: 'a quote that is not closed, or text after a closing quote',
        expected: 'values in quotes that end before the next separator',
        hint: 'Correct the row; a quote inside a value in quotes is written twice.',
    },
    'INVALID ENCODING': (0,encoding_problems/* notUtf8 */.T)(otherEncoding),
};
/** The text of the row is left out, since it can contain private values. */
function problemOf({ file, line, column, type, reason }) {
    const location = { file, line };
    const ofFile = problemsOfFile[type];
    if (ofFile !== undefined)
        return { ...ofFile, location };
    return {
        code: 'DATA_BAD_ROW',
        found: `${column === null ? '' : `column "${column}": `}${reason}`,
        expected: 'as many values as the header has columns, each of the type of its column',
        hint: 'Correct the row, or quarantine bad rows.',
        location,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/sql.js
/** Returns a name as a quoted identifier of SQL. */
function identifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Returns a text as a literal of SQL. */
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** Returns texts as a literal list of SQL. */
function literalList(texts) {
    return `[${texts.map(literal).join(', ')}]`;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/load-rows.js

/**
 * Copies rows into a new table of DuckDB, which keeps them in its memory and its temporary folder.
 * @param name the name of the table
 */
async function loadRows(duckdb, connection, name, columns, parts) {
    const list = columns.map((column) => `${identifier(column.name)} ${column.type}`).join(', ');
    await duckdb.query(connection, `CREATE TABLE ${identifier(name)} (${list})`);
    const appender = duckdb.appender_create(connection, null, name);
    const types = columns.map(({ type }) => duckdb.create_logical_type(typeIds(duckdb)[type]));
    for await (const part of parts)
        appendRows(duckdb, appender, types, part);
    duckdb.appender_close_sync(appender);
}
function typeIds({ Type }) {
    return {
        BOOLEAN: Type.BOOLEAN,
        INTEGER: Type.INTEGER,
        BIGINT: Type.BIGINT,
        UBIGINT: Type.UBIGINT,
        DOUBLE: Type.DOUBLE,
        TIMESTAMP: Type.TIMESTAMP,
        VARCHAR: Type.VARCHAR,
    };
}
function appendRows(duckdb, appender, types, { rows, columns }) {
    const size = duckdb.vector_size();
    for (let from = 0; from < rows; from += size) {
        const to = Math.min(rows, from + size);
        const chunk = duckdb.create_data_chunk(types);
        duckdb.data_chunk_set_size(chunk, to - from);
        for (const [index, cells] of columns.entries())
            putCells(duckdb, chunk, index, cells, from, to);
        duckdb.append_data_chunk(appender, chunk);
    }
}
/** Bytes of the validity of a vector: one bit a row, in words of 64 bits. */
const validityBytes = (rows) => Math.ceil(rows / 64) * 8;
function putCells(duckdb, chunk, index, cells, from, to) {
    const vector = duckdb.data_chunk_get_vector(chunk, index);
    const valid = new Uint8Array(validityBytes(to - from)).fill(0xff);
    const setMissing = (row) => {
        const at = row - from;
        valid[at >> 3] = (valid[at >> 3] ?? 0) & ~(1 << (at & 7));
    };
    let missing = 0;
    if (cells.type === 'VARCHAR')
        for (let row = from; row < to; row++) {
            const text = cells.values[row] ?? null;
            if (text !== null)
                duckdb.vector_assign_string_element_len(vector, row - from, Buffer.from(text));
            else {
                setMissing(row);
                missing++;
            }
        }
    else {
        const part = cells.values.slice(from, to);
        duckdb.copy_data_to_vector(vector, 0, part.buffer, 0, part.byteLength);
        for (let row = from; cells.isMissing !== null && row < to; row++)
            if (cells.isMissing(row)) {
                setMissing(row);
                missing++;
            }
    }
    if (missing === 0)
        return;
    duckdb.vector_ensure_validity_writable(vector);
    duckdb.copy_data_to_vector_validity(vector, 0, valid.buffer, 0, valid.byteLength);
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/require-select.js

/** Returns the columns of a query. Throws UserError if the text is not one SELECT statement. */
async function requireSelect(duckdb, connection, sql) {
    const { extracted_statements: statements, statement_count: count } = await duckdb.extract_statements(connection, sql);
    if (count === 0)
        throw noStatement();
    if (count > 1)
        throw refusedQuery(`${count} statements`);
    const prepared = await duckdb.prepare_extracted_statement(connection, statements, 0);
    try {
        if (duckdb.prepared_statement_type(prepared) !== duckdb.StatementType.SELECT)
            throw refusedQuery('a statement that is not SELECT');
        return Array.from({ length: duckdb.prepared_statement_column_count(prepared) }, (_, index) => duckdb.prepared_statement_column_name(prepared, index));
    }
    finally {
        duckdb.destroy_prepare_sync(prepared);
    }
}
function refusedQuery(found) {
    return new user_error/* UserError */.yo({
        code: 'DATA_QUERY_REFUSED',
        found,
        expected: 'one SELECT statement',
        hint: 'Write the query as one SELECT, with subqueries or WITH.',
    });
}
function noStatement() {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_QUERY',
        found: 'a query without a statement',
        expected: 'one SELECT statement',
        hint: 'Write a query, or remove it.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/stable-order.js

/** A node of a plan as `EXPLAIN (FORMAT json)` writes it. */
const planSchema = schemas/* lazy */.RZV(() => schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    children: schemas/* array */.YOg(planSchema),
}));
/** Operators whose rows have the order of the files and of their rows, since DuckDB preserves the order of insertion. */
const orderedOperators = new Set([
    'READ_CSV',
    'READ_JSON',
    'READ_NDJSON',
    'READ_PARQUET',
    'PROJECTION',
    'FILTER',
    'UNION',
]);
/** Returns true if the operators of a plan keep the order of the rows. @param plan as JSON */
function keepsOrder(plan) {
    const isOrdered = ({ name, children }) => orderedOperators.has(name.trim()) && children.every(isOrdered);
    return schemas/* array */.YOg(planSchema).parse(JSON.parse(plan)).every(isOrdered);
}
/** Returns the name of each function of DuckDB, whether its result can differ from run to run, and the definition of a macro. */
const functionsSql = `
  SELECT function_name, CAST(stability <> 'CONSISTENT' AS VARCHAR), macro_definition FROM duckdb_functions()
  WHERE stability <> 'CONSISTENT' OR macro_definition IS NOT NULL`;
/** Names of values that depend on the time, which are no functions. */
const changingNames = ['current_date', 'current_time', 'current_timestamp', 'localtime', 'localtimestamp'];
/**
 * Returns true if no word of a query is the name of a function whose result can differ from run to run.
 * @param functions rows of `functionsSql`
 */
function isRepeatable(query, functions) {
    const changing = new Set(changingNames);
    for (const [name, isChanging] of functions)
        if (isChanging === 'true')
            changing.add(name ?? '');
    for (let size = 0; size < changing.size;) {
        size = changing.size;
        for (const [name, , definition] of functions)
            if (hasWord(definition ?? '', changing))
                changing.add(name ?? '');
    }
    return !hasWord(query, changing);
}
function hasWord(sql, words) {
    return (sql
        .toLowerCase()
        .match(/\w+/g)
        ?.some((word) => words.has(word)) ?? false);
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/sql-statement.js
/** Yields the chunks of the result of a statement. */
async function* readChunks(duckdb, connection, sql) {
    const statement = await duckdb.prepare(connection, sql);
    try {
        const result = await duckdb.execute_prepared_streaming(statement);
        const next = async () => {
            const chunk = await duckdb.fetch_chunk(result);
            return chunk === null || duckdb.data_chunk_get_size(chunk) === 0 ? null : chunk;
        };
        try {
            for (let chunk = await next(); chunk !== null; chunk = await next())
                yield chunk;
        }
        finally {
            await readToEnd(duckdb, connection, next);
        }
    }
    finally {
        duckdb.destroy_prepare_sync(statement);
    }
}
/** DuckDB keeps a database that is closed, with its threads, until its results are read to their ends and its statements are destroyed. */
async function readToEnd(duckdb, connection, next) {
    duckdb.interrupt(connection);
    try {
        while ((await next()) !== null)
            ;
    }
    catch {
        // A statement that failed or was interrupted has no more rows.
    }
}

// EXTERNAL MODULE: ./build/core/js/src/errors/machine-errors.js
var machine_errors = __webpack_require__(42354);
;// CONCATENATED MODULE: ./build/core/js/src/tables/tables-error.js


/** Returns an error of DuckDB as a UserError if its cause is the data, the query or the machine; anything else as it is. */
function explainDuckDbError(thrown) {
    if (!(thrown instanceof Error) || thrown instanceof user_error/* UserError */.yo)
        return thrown;
    const problem = tables_error_problemOf((0,user_error/* messageOf */.bD)(thrown));
    return problem === null ? thrown : new user_error/* UserError */.yo(problem, { cause: thrown });
}
function tables_error_problemOf(message) {
    const [, kind, rest = ''] = /^([A-Z][\w -]*?) Error: ([^]*)$/.exec(message) ?? [];
    const found = firstLines(rest);
    const exhausted = problemOfMachine(found);
    if (kind === 'IO' && exhausted !== null)
        return exhausted;
    switch (kind) {
        case 'Permission':
            return {
                code: 'DATA_QUERY_REFUSED',
                found: `SQL that reads or writes something else than the sources: ${found}`,
                expected: 'a query of the named sources',
                hint: 'Name the file as a source and query it by its name.',
            };
        case 'Parser':
        case 'Binder':
        case 'Catalog':
        case 'Not implemented':
            return {
                code: 'DATA_INVALID_QUERY',
                found: `invalid SQL: ${found}`,
                expected: 'a query of the named sources and their columns, in the dialect of DuckDB',
                hint: 'Correct the query.',
            };
        case 'Out of Memory':
            return {
                code: 'MACHINE_OUT_OF_MEMORY',
                found: `a table that needs more memory than DuckDB may use: ${found}`,
                expected: 'a query that fits into the memory limit or can use the temporary folder',
                hint: 'Use a machine with more memory or a larger disk, or fewer columns.',
            };
        case 'Conversion':
        case 'Invalid':
        case 'Invalid Input':
        case 'IO':
        case 'Out of Range':
        case 'Serialization':
            return {
                code: 'DATA_INVALID_FILE',
                found,
                expected: 'a file in the format that its name or `data.format` says',
                hint: 'Correct the file or make it again.',
            };
        default:
            return null;
    }
}
function problemOfMachine(found) {
    if (found.includes('Too many open files'))
        return {
            code: 'FILE_TOO_MANY_OPEN',
            found: `too many open files (${found})`,
            expected: 'a limit that leaves room for more files',
            hint: machine_errors/* raiseFileLimit */._y,
        };
    if (found.includes('No space left on device') || found.includes('Disk quota exceeded'))
        return {
            code: 'FILE_DISK_FULL',
            found: `a full disk (${found})`,
            expected: 'enough free disk space',
            hint: 'Free some space, or set TMPDIR (in Actions: RUNNER_TEMP) to a folder on a larger disk.',
        };
    return null;
}
/** DuckDB appends suggestions and all settings of its reader after an empty line. */
function firstLines(message) {
    return (message
        .replace(/\n\s*\n[^]*|\nPossible fixes[^]*/, '')
        .replaceAll('\n', ' ')
        .replace(/^.*state machine reached an invalid state.*$/, 'lines that end in different ways, with and without a carriage return')
        .replace(/^(?:TProtocolException|don't know what type|Variable-length int).*$/, 'a damaged Parquet file')
        // The value can be private.
        .replace(/: value ".*" is not valid UTF8!.*$/, '')
        // It counts one line too many for JSON that is cut.
        .replace(/(Malformed JSON in file .*), at byte \d+ in line \d+/, '$1')
        .slice(0, 500));
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/open-tables.js










const defaultChunkRows = 2 ** 15;
/**
 * Starts DuckDB for some files. It reads only these, and only through settings that no query can change: no other file, no network,
 * no extension. It writes only to the temporary folder. Throws UserError for a damaged compressed file.
 */
async function openTables(options) {
    const { duckdb, files, threads, memoryLimit, tempFolder } = options;
    for (const file of files)
        await verifyCompressedFile(file);
    const config = duckdb.create_config();
    const settings = {
        threads: String(threads),
        memory_limit: `${Math.floor(memoryLimit / 2 ** 20)}MiB`,
        temp_directory: tempFolder,
        preserve_insertion_order: 'true',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
    };
    for (const [name, value] of Object.entries(settings))
        duckdb.set_config(config, name, value);
    const database = await duckdb.open(':memory:', config);
    const tables = new Tables(duckdb, database);
    await tables.run(`SET allowed_paths = ${literalList(files)}`);
    await tables.run('SET enable_external_access = false');
    await tables.run('SET lock_configuration = true');
    return tables;
}
/** A running DuckDB that reads declared files. */
class Tables {
    #duckdb;
    #database;
    #views = 0;
    constructor(duckdb, database) {
        this.#duckdb = duckdb;
        this.#database = database;
    }
    /** Runs statements of this program, never those of a user. */
    async run(sql) {
        await this.#connected(async (connection) => {
            await this.#duckdb.query(connection, sql);
        });
    }
    /** Gives a relation a name, by which queries find it. */
    name(name, relation) {
        return this.run(`CREATE VIEW ${identifier(name)} AS SELECT * FROM ${relation.sql}`);
    }
    /** Copies rows into a new table, which relations of this program find by its name. */
    async load(name, columns, parts) {
        await this.#connected((connection) => loadRows(this.#duckdb, connection, name, columns, parts));
    }
    /** Returns the rows of a query of this program as texts. */
    async texts(sql, locate) {
        const columns = await this.#connected((connection) => requireSelect(this.#duckdb, connection, sql));
        const relation = { sql: `(${sql})`, columns, order: 'source', ...(locate && { locate }) };
        const rows = [];
        const requests = columns.map((name) => ({ name, form: 'texts' }));
        for await (const chunk of this.scan(relation, requests))
            for (let row = 0; row < chunk.rows; row++)
                rows.push(chunk.columns.map(({ form, values }) => (form === 'texts' ? (values[row] ?? null) : null)));
        return rows;
    }
    /** Returns the result of a user's query. Throws UserError if it is not one SELECT statement, or reads anything but named relations. */
    async query(sql) {
        const view = identifier(`query ${++this.#views}`);
        const { columns, plan } = await this.#connected(async (connection) => {
            const names = await requireSelect(this.#duckdb, connection, sql);
            await this.#duckdb.query(connection, `CREATE VIEW ${view} AS ${sql}`);
            return { columns: names, plan: await this.#planOf(connection, `SELECT * FROM ${view}`) };
        });
        const isOrdered = keepsOrder(plan) && isRepeatable(sql, await this.texts(functionsSql));
        return { sql: view, columns, order: isOrdered ? 'source' : 'none' };
    }
    /** Returns the plan of a statement as JSON. */
    async #planOf(connection, sql) {
        const result = await this.#duckdb.query(connection, `EXPLAIN (FORMAT json) ${sql}`);
        const chunk = await this.#duckdb.fetch_chunk(result);
        if (chunk === null)
            throw new Error('no plan');
        return new TextVector(this.#duckdb, this.#duckdb.data_chunk_get_vector(chunk, 1), 1).at(0);
    }
    /**
     * Yields the rows of a relation in chunks that are the same for every number of threads: in the order of the files and their rows, or
     * sorted by all columns if the relation has no order.
     */
    async *scan(relation, columns, { chunkRows = defaultChunkRows, onBadRow } = {}) {
        const connection = await this.#connect();
        try {
            const reader = new ChunkReader(this.#duckdb, columns, chunkRows);
            for await (const chunk of readChunks(this.#duckdb, connection, scanSql(relation, columns)))
                yield* reader.add(chunk);
            const rejected = await readRejects(this.#duckdb, connection);
            const problem = failOf(rejected, onBadRow === undefined);
            if (problem !== null)
                throw problem;
            if (onBadRow !== undefined)
                for (const row of rejected)
                    onBadRow(row);
            yield* reader.end();
        }
        catch (error) {
            throw (await relation.locate?.(error)) ?? explainDuckDbError(error);
        }
        finally {
            this.#duckdb.disconnect_sync(connection);
        }
    }
    close() {
        this.#duckdb.close_sync(this.#database);
    }
    #connect() {
        return this.#duckdb.connect(this.#database);
    }
    async #connected(work) {
        const connection = await this.#connect();
        try {
            return await work(connection);
        }
        catch (error) {
            throw explainDuckDbError(error);
        }
        finally {
            this.#duckdb.disconnect_sync(connection);
        }
    }
}
function scanSql({ sql, order }, columns) {
    const list = columns.map(columnSql).join(', ');
    return `SELECT ${list} FROM ${sql}${order === 'none' ? ' ORDER BY ALL' : ''}`;
}
/** Casts a column to the type of its form: DOUBLE or VARCHAR. */
function columnSql({ name, form }) {
    return `CAST(${identifier(name)} AS ${form === 'numbers' ? 'DOUBLE' : 'VARCHAR'})`;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/windows-1252.js





/** The characters of the bytes 0x80 to 0x9f, by which Windows-1252 differs from Latin-1: https://encoding.spec.whatwg.org/#windows-1252 */
const characters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Writes a text in Windows-1252, which DuckDB does not read, decompressed and in UTF-8. Throws UserError for a damaged compressed file. */
async function decodeWindows1252(from, to) {
    await verifyCompressedFile(from);
    const decoder = new external_node_stream_.Transform({
        transform: (chunk, _, done) => {
            const text = chunk
                .toString('latin1')
                .replace(/[\x80-\x9f]/g, (letter) => characters.charAt(letter.charCodeAt(0) - 0x80));
            done(null, Buffer.from(text));
        },
    });
    const decompressor = decompressorFor(from);
    const steps = decompressor === null ? [decoder] : [decompressor, decoder];
    try {
        await (0,promises_.pipeline)([(0,external_node_fs_.createReadStream)(from), ...steps, (0,external_node_fs_.createWriteStream)(to)]);
    }
    catch (error) {
        throw (0,machine_errors/* withMachineExplained */.Cc)(error);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/name-source.js

/**
 * Returns an error with the names of sources in place of their paths on the disk. With a single path, it is the location of problems that
 * have none.
 */
function namingSources(thrown, paths) {
    if (!(thrown instanceof user_error/* UserError */.yo))
        return thrown;
    const problems = thrown.problems.map((problem) => {
        const of = paths.length === 1 ? paths[0] : paths.find(({ path }) => path === problem.location?.file);
        if (of === undefined)
            return problem;
        const { path, source } = of;
        return {
            ...problem,
            found: problem.found.replaceAll(path, source.shown),
            location: { ...problem.location, file: source.shown },
        };
    });
    return new user_error/* UserError */.yo(problems, { cause: thrown });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/start-tables.js









/** Throws UserError for a file that cannot be read or is empty. */
async function requireContent({ file, shown }) {
    const found = await (0,external_node_fs_promises_.stat)(file).catch((error) => {
        throw (0,data_file/* unreadable */.O$)(shown, error);
    });
    if (!found.isFile())
        throw (0,data_file/* unreadable */.O$)(shown, new Error('a folder or a device'));
    if (found.size === 0)
        throw noExamples(shown, 'an empty file');
}
/** Returns the error of a file without rows. */
function noExamples(file, found) {
    return new user_error/* UserError */.yo({
        code: 'DATA_NO_EXAMPLES',
        found,
        expected: 'examples',
        hint: 'Fill the file, or take it out of the sources.',
        location: { file },
    });
}
/** Links the files under names of their own, since DuckDB takes `*`, `?` and `[` in a path for wildcards. */
async function linkFiles(files, formatOf, folder) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(folder, 'files'));
    const paths = [];
    for (const [index, source] of files.entries()) {
        const [compression = ''] = /\.(?:gz|zst)$/i.exec(source.path) ?? [];
        const path = (0,external_node_path_.join)(folder, 'files', `${index}.${formatOf(source)}${compression.toLowerCase()}`);
        await (0,external_node_fs_promises_.symlink)((0,external_node_path_.resolve)(source.file), path);
        paths.push({ source, path });
    }
    return paths;
}
/** Returns the files with copies in UTF-8 in place of those of CSV in Windows-1252. */
async function decodeFiles(paths, formatOf, { encoding }) {
    if (encoding !== 'windows-1252')
        return paths;
    const decoded = [];
    for (const at of paths)
        if (formatOf(at.source) === 'csv') {
            const path = `${at.path}.utf-8.csv`;
            try {
                await decodeWindows1252(at.path, path);
            }
            catch (error) {
                throw namingSources(error, [at]);
            }
            decoded.push({ source: at.source, path });
        }
        else
            decoded.push(at);
    return decoded;
}
/** Memory that each thread needs for the buffers of the CSV reader, and as much again for what it computes. */
const bytesPerThread = 64 * 2 ** 20;
async function startTables(paths, folder, options) {
    const memoryLimit = usableMemory() / 2;
    const threads = Math.min((0,external_node_os_.availableParallelism)(), Math.floor(memoryLimit / bytesPerThread));
    try {
        return await openTables({
            duckdb: await (0,load_duckdb/* loadDuckDb */.Gp)(options),
            files: paths.map(({ path }) => path),
            threads: Math.max(1, threads),
            memoryLimit,
            tempFolder: (0,external_node_path_.join)(folder, 'spill'),
        });
    }
    catch (error) {
        throw namingSources(error, paths);
    }
}
/** Returns the memory of the machine, or of the container if it is less. */
function usableMemory() {
    const limit = process.constrainedMemory();
    return limit > 0 ? Math.min(limit, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)();
}

;// CONCATENATED MODULE: ./build/core/js/src/data/compare-files.js



/** Throws UserError if the files of one table have no rows, or if their columns differ; those of JSON may. */
function requireOneTable(files, format) {
    requireRows(files);
    if (format !== 'jsonl')
        requireEqualColumns(files);
}
/** Some of the files may have a header only. */
function requireRows(files) {
    const [first] = files;
    if (first !== undefined && files.every(({ file }) => file.rows === 0))
        throw noExamples(first.source.shown, 'no examples');
}
/** Returns the columns that have a number in some file, and nothing but numbers and missing values in all. */
function numbersIn(files) {
    const counts = Map.groupBy(files.flatMap(({ columns }) => columns), ({ name }) => name);
    const isNumbers = [...counts].filter(([, each]) => each.every(({ others }) => others === 0) &&
        (0,d3_array/* sum */.cz)(each, ({ numbers, quotedNumbers }) => numbers + quotedNumbers) > 0);
    return new Set(isNumbers.map(([name]) => name));
}
/** Throws UserError for a file that lacks a column of another one. */
function requireEqualColumns(files) {
    const names = new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)));
    for (const { source, file } of files) {
        const own = new Set(file.columns.map(({ name }) => name));
        const absent = [...names].filter((name) => !own.has(name));
        if (absent.length > 0)
            throw new user_error/* UserError */.yo({
                code: 'DATA_COLUMNS_DIFFER',
                found: `no column ${absent.join(', ')}`,
                expected: `the same columns in all files: ${[...names].join(', ')}`,
                hint: 'Give all files the same header.',
                location: { file: source.shown },
            });
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/convert-column.js

/** Returns a function that converts the chunks of a column of one scan. */
function columnConverter(form, rules) {
    if (form === 'numbers') {
        const convert = withoutMissing(rules.missing);
        return (column) => {
            if (column.form !== 'numbers')
                throw new TypeError(`${column.form} instead of numbers`);
            return { form, values: convert(column.values) };
        };
    }
    const convert = textConverter(rules);
    const convertNumber = numberConverter(rules.missing);
    const dictionary = [];
    return (column) => {
        switch (column.form) {
            case 'numbers':
                return { form, values: Array.from(column.values, convertNumber) };
            case 'texts':
                return { form, values: column.values.map(convert) };
            case 'codes': {
                const { values, texts } = column;
                while (dictionary.length < texts.length)
                    dictionary.push(convert(texts[dictionary.length] ?? null));
                return { form: 'codes', values, texts: dictionary };
            }
        }
    };
}
/** A text such as `-999` or `inf`, which the reader parsed as a number. */
const numberLike = /^\s*[+-]?(?:\.?\d|inf)/i;
function missingNumbers(missing) {
    return new Set([...missing].filter((text) => numberLike.test(text)).map(Number));
}
/** Returns a function that replaces numbers which mean a missing value by NaN. */
function withoutMissing(missing) {
    const numbers = missingNumbers(missing);
    if (numbers.size === 0)
        return (values) => values;
    // `Number` does not read `inf`, which the reader does.
    const isInfinityMissing = numbers.has(Number.NaN);
    return (values) => values.map((value) => numbers.has(value) || (isInfinityMissing && !Number.isFinite(value)) ? Number.NaN : value);
}
/** A number is missing in both forms of its column: as the text `-999.0` and as the number -999. */
function numberConverter(missing) {
    const numbers = missingNumbers(missing);
    return (value) => {
        const text = String(value);
        return Number.isNaN(value) || numbers.has(value) || missing.has(text) ? null : text;
    };
}
function textConverter({ typed, missing, rewrite }) {
    const longest = (0,d3_array/* max */.T9)(missing, (text) => text.length) ?? 0;
    return (value) => {
        if (value === null)
            return null;
        const text = typed ? value : trimmed(value);
        if ((text === '' && !typed) || (text.length <= longest && missing.has(text)))
            return null;
        return rewrite === null ? text : rewrite(text);
    };
}
/** Nearly all texts begin and end with a letter or a digit, so that few are trimmed. */
function trimmed(text) {
    const last = text.charCodeAt(text.length - 1);
    return text.charCodeAt(0) <= 0x20 || last <= 0x20 || last > 0x7e ? text.trim() : text;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/file-table.js




/** A table of files, one after the other. */
class FileTable {
    names;
    typed;
    numbers;
    files;
    combined;
    notes;
    #open;
    constructor(open) {
        const { files, typed, combined, notes } = open;
        this.#open = open;
        this.names = [...new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)))];
        this.typed = typed;
        this.combined = combined;
        this.numbers = numbersIn(files.map(({ file }) => file));
        this.files = files.map(({ source, file }) => ({ source, rows: file.rows }));
        this.notes = notes;
    }
    async *scan(columns, onBadRow) {
        const { tables, files, missingTexts, datesOf } = this.#open;
        for (const { source, path, file, explain } of files) {
            const fetched = columns.map((request) => {
                const { name } = request;
                return file.native.has(name) ? { name, form: 'numbers' } : request;
            });
            const converters = columns.map(({ name, form }) => {
                const missing = missingTexts(name);
                return columnConverter(form, { typed: this.typed, missing, rewrite: datesOf(name) ?? file.rewrite });
            });
            const names = [...new Set(fetched.map(({ name }) => name))];
            const numbers = new Set(fetched.filter(({ form }) => form === 'numbers').map(({ name }) => name));
            const options = onBadRow && {
                onBadRow: (row) => onBadRow({ ...row, file: source.path }),
            };
            try {
                for await (const chunk of tables.scan(file.relation(names, numbers), fetched, options))
                    yield {
                        rows: chunk.rows,
                        columns: chunk.columns.map((column, index) => converters[index]?.(column) ?? column),
                    };
            }
            catch (error) {
                throw namingSources(explain === undefined ? error : explain(error), [{ source, path }]);
            }
        }
    }
    async locate(rows) {
        const located = new Map();
        let begin = 0;
        for (const { source, file } of this.#open.files) {
            const end = begin + (file.rows ?? Infinity);
            const wanted = [...new Set(rows.filter((row) => row >= begin && row < end).map((row) => row - begin))];
            const sorted = Float64Array.from(wanted).sort();
            const lines = sorted.length === 0 || file.lines === null ? null : await pickLines(file.lines(), sorted);
            for (const [place, index] of sorted.entries()) {
                const line = lines?.[place];
                located.set(begin + index, line === undefined ? { source, index } : { source, index, line });
            }
            begin = end;
        }
        return rows.map((row) => {
            const found = located.get(row);
            if (found === undefined)
                throw new RangeError(`no row ${row} among ${begin}`);
            return found;
        });
    }
    close() {
        return closeFiles(this.#open);
    }
}
async function closeFiles({ tables, folder }) {
    tables.close();
    await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
}
/** Returns the lines of rows, given by ascending positions. */
async function pickLines(groups, rows) {
    const lines = [];
    let row = 0;
    for await (const group of groups) {
        for (const line of group)
            if (row++ === rows[lines.length])
                lines.push(line);
        if (lines.length === rows.length)
            break;
    }
    return lines;
}

// EXTERNAL MODULE: ./build/core/js/src/data/missing-texts.js
var missing_texts = __webpack_require__(73331);
;// CONCATENATED MODULE: ./build/core/js/src/tables/count-columns.js


/** DuckDB needs some megabytes a column and thread to count, and its plan takes time that grows with the square of the columns. */
const columnsAtOnce = 64;
/** Rows in which most columns of texts have one that is no number. */
const firstRows = 2 ** 14;
/**
 * Counts the values of all rows, so that a type is not inferred from a sample, in one pass a group of columns. Looking for numbers takes
 * most of the time, and is pointless where the first rows have other values.
 */
async function countColumns(tables, sql, columns, locate, options = {}) {
    const groups = [];
    for (let start = 0; start === 0 || start < columns.length; start += columnsAtOnce) {
        const group = columns.slice(start, start + columnsAtOnce);
        // Each pass finds the same bad rows.
        const { onBadRow, ...others } = options;
        const quiet = onBadRow && { onBadRow: start === 0 ? onBadRow : () => undefined };
        groups.push(await countGroup(tables, sql, group, locate, { ...others, ...quiet }));
    }
    return { rows: groups[0]?.rows ?? 0, columns: groups.flatMap((group) => group.columns) };
}
async function countGroup(tables, sql, columns, locate, options) {
    const first = await countFirstRows(tables, sql, columns);
    if (first?.isWhole)
        return first;
    const hasOthers = (index) => (first?.columns[index]?.others ?? 0) > 0;
    const counts = await countAll(tables, sql, columns, locate, options, hasOthers);
    return {
        rows: counts.rows,
        columns: counts.columns.map((column, index) => {
            const known = first?.columns[index];
            return hasOthers(index) && known ? { ...known, values: column.values } : column;
        }),
    };
}
/**
 * Returns the counts of the first rows, and whether these are all and none of them is bad; null if they cannot be read, which is an error when
 * all rows are.
 */
async function countFirstRows(tables, sql, columns) {
    const head = `(SELECT * FROM ${sql} LIMIT ${firstRows})`;
    try {
        let hasBadRows = false;
        const onBadRow = () => {
            hasBadRows = true;
        };
        const counts = await countAll(tables, head, columns, undefined, { onBadRow });
        return { ...counts, isWhole: counts.rows < firstRows && !hasBadRows };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    }
}
/** @param isText returns true for columns of which only the values are counted */
async function countAll(tables, sql, columns, locate, options, isText = () => false) {
    const cells = columns.flatMap((column, index) => cellsOf(column, index, isText(index)));
    const counts = ['count(*)', ...columns.flatMap((column, index) => countsOf(column, index, isText(index)))];
    const requests = counts.map((_, index) => ({ name: `n${index}`, form: 'numbers' }));
    const list = counts.map((count, index) => `${count} AS n${index}`).join(', ');
    const relation = {
        sql: `(SELECT ${list} FROM (SELECT ${['0', ...cells].join(', ')} FROM ${sql}))`,
        columns: requests.map(({ name }) => name),
        order: 'source',
        ...(locate && { locate }),
    };
    const found = [];
    for await (const chunk of tables.scan(relation, requests, options))
        for (const { values } of chunk.columns)
            found.push(Number(values[0]));
    const [rows = 0, ...counted] = found;
    return {
        rows,
        columns: columns.map(({ name }, index) => {
            const [values = 0, numbers = 0, quotedNumbers = 0, others = 0] = counted.slice(4 * index);
            return { name, values, numbers, quotedNumbers, others };
        }),
    };
}
/** Returns the cell of a column, and whether it is a number, so that each is computed once. */
function cellsOf({ value, isNumber, isQuotedNumber }, index, isText) {
    const cell = `${value} AS x${index}`;
    return isText ? [cell] : [cell, `${isNumber} AS b${index}`, `${isQuotedNumber} AS q${index}`];
}
function countsOf({ missingTexts }, index, isText) {
    if (isText)
        return [`count(x${index})`, '0', '0', '0'];
    const missing = [...missingTexts].map((text) => `WHEN ${literal(text)} THEN NULL`).join(' ');
    // Few cells are no numbers, so that few are compared with the texts. DuckDB would make a join of `IN`, which compares all.
    const other = missing === '' ? `x${index}` : `CASE CAST(x${index} AS VARCHAR) ${missing} ELSE x${index} END`;
    return [
        `count(x${index})`,
        `count(*) FILTER (WHERE b${index})`,
        `count(*) FILTER (WHERE q${index})`,
        `count(CASE WHEN b${index} OR q${index} THEN NULL ELSE ${other} END)`,
    ];
}
/**
 * Returns a condition for texts that are finite decimal numbers, given their parsed number; false for NULL. DuckDB itself also reads `1_000` as 1000,
 * `+-1` as -1, and `inf` and `nan`; an exponent can make a number infinite.
 */
function isDecimalSql(text, parsed) {
    return `CASE WHEN isfinite(${parsed}) THEN NOT (contains(${text}, '_') OR contains(${text}, '+-')) ELSE false END`;
}
/** Returns a condition for texts in formats with types that are numbers: `007` is a name, since a number would not have been quoted with zeros before it. */
function isQuotedNumberSql(text) {
    return `CASE WHEN ${isDecimalSql(text, `TRY_CAST(${text} AS DOUBLE)`)} THEN NOT regexp_matches(${text}, '^\\s|\\s$|^[+-]?0[0-9]') ELSE false END`;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/typed-relation.js


/**
 * Returns a relation whose cells are numbers or texts. Dates and times come as texts in ISO 8601, in UTC; truth values as `true` and `false`; lists and objects as
 * JSON.
 * @param from the table after FROM
 * @param numbers the columns whose texts are read as numbers
 */
function typedRelation(from, columns, numbers = new Set()) {
    const value = (column) => column.type === 'VARCHAR' && numbers.has(column.name)
        ? `TRY_CAST(${column.value} AS DOUBLE)`
        : valueSql(column);
    const list = columns.map((column) => `${value(column)} AS ${identifier(column.name)}`).join(', ');
    return {
        sql: `(SELECT ${list} FROM ${from})`,
        columns: columns.map(({ name }) => name),
        order: 'source',
    };
}
/** Returns the columns whose cells are numbers that float64 can hold, infinite ones included. */
function nativeNumbers(columns, counts) {
    const safe = new Set(counts.filter(({ values, numbers }) => values === numbers).map(({ name }) => name));
    return new Set(columns
        .filter(({ name, type }) => isFloat(type) || isExact(type) || (isLargeInteger(type) && safe.has(name)))
        .map(({ name }) => name));
}
const isFloat = (type) => /^(?:FLOAT|DOUBLE)$/.test(type);
const isLargeInteger = (type) => /^U?(?:BIGINT|HUGEINT)$/.test(type);
const isExact = (type) => /^(?:U?(?:TINYINT|SMALLINT|INTEGER)|DECIMAL\(.*\))$/.test(type);
function valueSql({ value, type }) {
    if (isFloat(type) || isLargeInteger(type) || isExact(type))
        return value;
    if (/^(?:DATE|TIMESTAMP.*)$/.test(type))
        return isoTime(value, type);
    if (type === 'BOOLEAN' || !/[\[\]()]/.test(type))
        return `CAST(${value} AS VARCHAR)`;
    return `CAST(to_json(${value}) AS VARCHAR)`;
}
/** Milliseconds as JavaScript writes them, or microseconds if there are any. */
function isoTime(value, type) {
    const time = type === 'DATE' ? `CAST(${value} AS TIMESTAMP)` : `make_timestamp(epoch_us(${value}))`;
    const format = '%Y-%m-%dT%H:%M:%S.';
    return `CASE WHEN epoch_us(${value}) % 1000 = 0 THEN strftime(${time}, '${format}%gZ') ELSE strftime(${time}, '${format}%fZ') END`;
}
/**
 * Counts over all rows. Integers beyond 2⁵³ are not counted as numbers, since float64 rounds them.
 * @param from the table after FROM
 * @param missingTexts returns the texts of a column that stand for a missing value
 */
function countTypedNumbers(tables, from, columns, missingTexts) {
    return countColumns(tables, typedRelation(from, columns).sql, countedOf(columns, missingTexts), undefined);
}
/** Counts only over the first rows where these, with the type of the column, decide whether it has numbers only. */
const decideTypedNumbers = async (tables, from, columns, missingTexts) => {
    const { sql } = typedRelation(from, columns);
    const counted = countedOf(columns, missingTexts);
    const first = await countFirstRows(tables, sql, counted);
    if (first === null)
        return countColumns(tables, sql, counted, undefined);
    if (first.isWhole)
        return first;
    const open = counted.filter((_, index) => !isDecided(columns[index], first.columns[index]));
    if (open.length === 0)
        return { rows: null, columns: first.columns };
    const rest = await countColumns(tables, sql, open, undefined);
    const counts = new Map([...first.columns, ...rest.columns].map((column) => [column.name, column]));
    return { rows: rest.rows, columns: [...counts.values()] };
};
/** True for a column with other values than numbers, and for one of numbers of a type that float64 can hold. */
function isDecided(column, counts) {
    if (column === undefined || counts === undefined)
        return false;
    return counts.others > 0 || (counts.numbers > 0 && (isFloat(column.type) || isExact(column.type)));
}
function countedOf(columns, missingTexts) {
    return columns.map(({ name, type }) => {
        const cell = identifier(name);
        return {
            name,
            value: isFloat(type) ? `CASE WHEN NOT isnan(${cell}) THEN ${cell} END` : cell,
            isNumber: isNumberSql(cell, type),
            isQuotedNumber: type === 'VARCHAR' ? isQuotedNumberSql(cell) : 'false',
            missingTexts: missingTexts(name),
        };
    });
}
function isNumberSql(cell, type) {
    if (isFloat(type))
        return `coalesce(NOT isnan(${cell}), false)`;
    if (isLargeInteger(type))
        return `coalesce(abs(CAST(${cell} AS DOUBLE)) < 2 ** 53, false)`;
    return isExact(type) ? `${cell} IS NOT NULL` : 'false';
}

;// CONCATENATED MODULE: ./build/core/js/src/data/join-sources.js



/** Returns the columns of a source's key that are not numbers in both sources, so that they are compared as texts. */
function textKeys(side, left, right, { on }) {
    const texts = on.filter((key) => !left.numbers.has(key.left) || !right.numbers.has(key.right));
    return new Set(texts.map((key) => key[side]));
}
/**
 * Returns the query of a join, whose rows have the order of the left source and whose key has the names of the left source.
 * Throws UserError if it would lose or repeat rows, or if the sources share columns besides the key.
 */
async function joinQuery(tables, left, right, join, log) {
    requireKeys(left, names(join, 'left'));
    requireKeys(right, names(join, 'right'));
    refuseSharedColumns(left, right, join);
    const [from, to] = [identifier(left.name), renamed(right, join)];
    const keys = names(join, 'left').map(identifier).join(', ');
    const count = async (sql) => Number((await tables.texts(`SELECT count(*) AS n FROM ${sql}`))[0]?.[0]);
    const rows = await count(from);
    const unmatched = await count(`${from} ANTI JOIN ${to} USING (${keys})`);
    const repeated = await count(`${from} SEMI JOIN (SELECT ${keys} FROM ${to} GROUP BY ${keys} HAVING count(*) > 1) USING (${keys})`);
    log.info(`Of ${(0,format/* formatCount */.B4)(rows)} rows of ${left.name}, ${(0,format/* formatCount */.B4)(unmatched)} have no row of ${right.name} and ${(0,format/* formatCount */.B4)(repeated)} have several.`);
    if (unmatched > 0 && join.unmatched === 'fail')
        throw badJoin(`${unmatched} of ${rows} rows of ${left.name} without a row of ${right.name}`, 'one row for each key', 'Correct the keys, or set `unmatched` to `drop` or `keep`.');
    if (repeated > 0 && join.repeated === 'fail')
        throw badJoin(`${repeated} of ${rows} rows of ${left.name} with several rows of ${right.name}`, `each key once in ${right.name}`, 'Remove the repeated rows, or set `repeated: keep`.');
    const numbered = (name, number) => `(SELECT *, row_number() OVER () AS ${number} FROM ${name})`;
    const kind = join.unmatched === 'keep' ? 'LEFT' : 'INNER';
    return `SELECT * EXCLUDE (${leftRow}, ${rightRow}) FROM ${numbered(from, leftRow)} ${kind} JOIN ${numbered(to, rightRow)} USING (${keys}) ORDER BY ${leftRow}, ${rightRow}`;
}
/** Names that no column of a file has, since they begin with a space. */
const leftRow = '" left"';
const rightRow = '" right"';
function names({ on }, side) {
    return on.map((key) => key[side]);
}
/** Returns the right source with the left names of its key. */
function renamed({ name }, { on }) {
    const renames = on
        .filter((key) => key.left !== key.right)
        .map((key) => `${identifier(key.right)} AS ${identifier(key.left)}`);
    return renames.length === 0
        ? identifier(name)
        : `(SELECT * RENAME (${renames.join(', ')}) FROM ${identifier(name)})`;
}
function requireKeys({ name, columns }, keys) {
    const absent = keys.filter((key) => !columns.includes(key));
    if (absent.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_UNKNOWN_COLUMN',
        found: `no column ${absent.join(', ')} in ${name}`,
        expected: `one of ${columns.join(', ')}`,
        hint: 'Correct the key of the join.',
    });
}
function refuseSharedColumns(left, right, join) {
    const ofLeft = new Set(left.columns.map((name) => name.toLowerCase()));
    const keys = names(join, 'right');
    const shared = right.columns.filter((name) => ofLeft.has(name.toLowerCase()) && !keys.includes(name));
    if (shared.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_COLUMN_CONFLICT',
        found: `${shared.join(', ')} in ${left.name} and in ${right.name}`,
        expected: 'no shared columns besides the key',
        hint: 'Add them to `on`, rename them, or choose columns with `query`.',
    });
}
function badJoin(found, expected, hint) {
    return new user_error/* UserError */.yo({ code: 'DATA_JOIN_ROWS', found, expected, hint });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/distinct-names.js

/** Returns the first name that is empty, or equal to an earlier one except for case, so that SQL cannot tell them apart; null if none is. */
function findUnusableName(names) {
    const seen = new Set();
    for (const name of names) {
        const key = name.toLowerCase();
        if (name === '' || seen.has(key))
            return name;
        seen.add(key);
    }
    return null;
}
/** Returns the error of a name that `findUnusableName` returned. */
function unusableName(name, location) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: name === ''
            ? 'a column without a name'
            : `two columns with the name ${JSON.stringify(name)}, or with names that differ from it in case only`,
        expected: 'names of columns that differ in more than case',
        hint: 'Rename one of them.',
        location,
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/many-columns.js

/** DuckDB needs minutes to plan queries of more columns. */
const mostColumns = 20_000;
/** Throws UserError for a table with more columns than DuckDB reads in reasonable time. */
function refuseManyColumns(file, columns) {
    if (columns <= mostColumns)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_TOO_LARGE',
        found: `a table with ${columns} columns`,
        expected: `at most ${mostColumns}`,
        hint: 'Leave columns out, or write their values as rows.',
        location: { file },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/nested-limits.js
/** Objects and lists that are deeper stay JSON. */
const deepestNesting = 8;
/** So do objects and lists with more values, which are seldom columns; embeddings have at most 4,096. */
const mostEntries = 4096;

;// CONCATENATED MODULE: ./build/core/js/src/tables/typed-columns.js




/**
 * Reads the columns of a table. Each field of a struct becomes a column, named `user.age`, and so does each value of lists that all have
 * one length, named `embedding[0]`. Throws UserError for names that SQL cannot tell apart.
 * @param from the table after FROM
 * @param file the path for errors
 */
async function readTypedColumns(tables, from, file) {
    const columns = await expandColumns(tables, from, await describeColumns(tables, from, file), 1);
    refuseManyColumns(file, columns.length);
    const unusable = findUnusableName(columns.map(({ name }) => name));
    if (unusable !== null)
        throw unusableName(unusable, { file });
    return columns;
}
/** Returns the columns as they are stored. */
async function describeColumns(tables, from, file) {
    const described = await describeQuery(tables, `SELECT * FROM ${from}`);
    refuseManyColumns(file, described.length);
    return described.map(({ name, type }) => ({ name, type, value: identifier(name) }));
}
async function describeQuery(tables, sql) {
    const rows = await tables.texts(`SELECT column_name, column_type FROM (DESCRIBE ${sql})`);
    return rows.map(([name, type]) => ({ name: name ?? '', type: type ?? '' }));
}
async function expandColumns(tables, from, columns, depth) {
    if (depth > deepestNesting)
        return columns;
    const lengths = await readLengths(tables, from, columns.filter(({ type }) => isList(type)));
    const expanded = [];
    for (const column of columns) {
        const length = lengths.get(column);
        const inner = isStruct(column.type)
            ? await fieldsOf(tables, from, column)
            : length === undefined
                ? []
                : entriesOf(column, length);
        const isExpanded = inner.length > 0 && inner.length <= mostEntries;
        expanded.push(...(isExpanded ? await expandColumns(tables, from, inner, depth + 1) : [column]));
    }
    return expanded;
}
const listSuffix = /\[\d*\]$/;
const isList = (type) => listSuffix.test(type);
const isStruct = (type) => /^STRUCT\(.*\)$/s.test(type);
/** A struct without names, which only queries make, is left as it is. */
async function fieldsOf(tables, from, { name, value }) {
    const fields = await describeQuery(tables, `SELECT unnest(${value}) FROM ${from}`);
    if (fields.some((field) => field.name === ''))
        return [];
    return fields.map((field) => ({
        name: `${name}.${field.name}`,
        type: field.type,
        value: `struct_extract(${value}, ${literal(field.name)})`,
    }));
}
function entriesOf({ name, type, value }, length) {
    return Array.from({ length }, (_, index) => ({
        name: `${name}[${index}]`,
        type: type.replace(listSuffix, ''),
        value: `${value}[${index + 1}]`,
    }));
}
/** Returns the length of lists that have one length in all rows. */
async function readLengths(tables, from, lists) {
    if (lists.length === 0)
        return new Map();
    const lengths = lists.map(({ value }, index) => `CASE WHEN min(len(${value})) = max(len(${value})) THEN max(len(${value})) END AS c${index}`);
    const [row = []] = await tables.texts(`SELECT ${lengths.join(', ')} FROM ${from}`);
    return new Map(lists.flatMap((column, index) => {
        const length = row[index] ?? null;
        return length === null ? [] : [[column, Number(length)]];
    }));
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/parquet-columns.js




/** Throws UserError for a damaged Parquet file, and for one with names that differ in case only, which DuckDB renames. */
async function requireParquetNames(tables, file) {
    const columns = await describeColumns(tables, readParquetSql([file]), file);
    const names = await tables.texts(`SELECT name FROM parquet_schema(${literal(file)}) WHERE name IN (${columns.map(({ name }) => literal(name)).join(', ')})`);
    const written = new Set(names.map(([name]) => name));
    const renamed = columns.find(({ name }) => !written.has(name));
    if (renamed === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `two columns whose names are equal or differ in case only, one as ${JSON.stringify(renamed.name)}`,
        expected: 'names that differ in more than case',
        hint: 'Rename one of them.',
        location: { file },
    });
}
/** Larger files may not declare more than `mostPerByte` values for each byte: columns of one value only take some bytes a page. */
const manyValues = 2 ** 28;
const mostPerByte = 1000;
/** Throws UserError for a file that declares so many values that it was made to exhaust the machine. */
async function refuseParquetBomb(tables, file) {
    const [row] = await tables.texts(`SELECT greatest(sum(num_values), max(total)) FROM parquet_metadata(${literal(file)}), (SELECT max(num_rows) AS total FROM parquet_file_metadata(${literal(file)}))`);
    const values = Number(row?.[0]);
    const { size } = await (0,external_node_fs_promises_.stat)(file);
    if (values <= manyValues || values <= mostPerByte * size)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_TOO_LARGE',
        found: `a file of ${size} bytes that declares ${values} values`,
        expected: `at most ${mostPerByte} values for each byte`,
        hint: 'If the content is right, write it as CSV.',
        location: { file },
    });
}
/** Returns the number of rows that the file declares. */
async function readParquetRows(tables, file) {
    const [row] = await tables.texts(`SELECT num_rows FROM parquet_file_metadata(${literal(file)})`);
    return Number(row?.[0]);
}
/** Returns the call that reads Parquet files. */
function readParquetSql(files) {
    return `read_parquet(${literalList(files)}, binary_as_string = true, union_by_name = true)`;
}

// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/reader.mjs + 2 modules
var ipc_reader = __webpack_require__(14733);
// EXTERNAL MODULE: ./node_modules/apache-arrow/type.mjs
var apache_arrow_type = __webpack_require__(44772);
// EXTERNAL MODULE: ./build/core/js/src/dataset/arrow-messages.js
var arrow_messages = __webpack_require__(98896);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/precision.mjs
var precision = __webpack_require__(45233);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/date-unit.mjs
var date_unit = __webpack_require__(27446);
// EXTERNAL MODULE: ./node_modules/apache-arrow/vector.mjs
var apache_arrow_vector = __webpack_require__(23649);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/time-unit.mjs
var time_unit = __webpack_require__(87043);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/apache-arrow/schema.mjs
var schema = __webpack_require__(80349);
// EXTERNAL MODULE: ./node_modules/apache-arrow/enum.mjs
var apache_arrow_enum = __webpack_require__(93627);
// EXTERNAL MODULE: ./node_modules/apache-arrow/data.mjs
var apache_arrow_data = __webpack_require__(47108);
;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-types.js

/** Returns the fields of a struct, or the values of a list as a field. */
function arrow_types_fieldsOf(type) {
    const fields = type.children;
    return Array.isArray(fields) ? fields.filter(isField) : [];
}
function isField(value) {
    return value instanceof schema/* Field */.D;
}
/** Returns the type of the values of a list or of a dictionary; null for other types. */
function valueTypeOf(type) {
    const valueType = apache_arrow_type/* DataType */.pe.isDictionary(type) ? type.dictionary : arrow_types_fieldsOf(type)[0]?.type;
    return valueType instanceof apache_arrow_type/* DataType */.pe ? valueType : null;
}
/** Returns the name of a type in messages, such as `Binary`. */
function nameOfType(type) {
    return apache_arrow_enum/* Type */.ZU[type.typeId];
}
function isAnyList(type) {
    return isVariableList(type) || apache_arrow_type/* DataType */.pe.isFixedSizeList(type);
}
/** Returns true for lists that may differ in their lengths. */
function isVariableList(type) {
    return apache_arrow_type/* DataType */.pe.isList(type) || apache_arrow_type/* DataType */.pe.isLargeList(type);
}
/** Returns the only dictionary of a column; null if it has none or several, which are parts of one. */
function dictionaryOf(data) {
    const parts = data.dictionary?.data ?? [];
    const [only, ...others] = parts;
    return others.length === 0 && isData(only) ? only : null;
}
function isData(value) {
    return value instanceof apache_arrow_data/* Data */.B_;
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-checks.js



/**
 * Throws RangeError if the values of a column do not have the size that their number of rows needs. The Arrow library returns undefined
 * or zeros for values beyond the end of a buffer.
 */
function assertWhole(data, rows) {
    if (data.length !== rows || data.offset !== 0)
        throw new RangeError(`${data.length} values in ${rows} rows`);
    const { type, nullBitmap } = data;
    if (apache_arrow_type/* DataType */.pe.isNull(type) || rows === 0)
        return;
    if (data.nullCount > 0 && nullBitmap.length * 8 < rows)
        throw new RangeError('a validity bitmap that is too short');
    if (apache_arrow_type/* DataType */.pe.isStruct(type)) {
        for (const child of data.children)
            assertWhole(child, rows);
        return;
    }
    if (apache_arrow_type/* DataType */.pe.isFixedSizeList(type)) {
        assertWhole(onlyChild(data), rows * type.listSize);
        return;
    }
    if (apache_arrow_type/* DataType */.pe.isList(type) || apache_arrow_type/* DataType */.pe.isLargeList(type) || apache_arrow_type/* DataType */.pe.isMap(type)) {
        const child = onlyChild(data);
        requireOffsets(data, rows, child.length);
        assertWhole(child, child.length);
        return;
    }
    const values = bytesOf(data);
    if (apache_arrow_type/* DataType */.pe.isUtf8(type) || apache_arrow_type/* DataType */.pe.isLargeUtf8(type)) {
        const end = requireOffsets(data, rows, values.length);
        if (!(0,external_node_buffer_.isUtf8)(values.subarray(0, end)))
            throw new RangeError('texts that are not UTF-8');
        return;
    }
    const needed = Math.ceil((rows * bitsOf(type)) / 8);
    if (values.length < needed)
        throw new RangeError(`${values.length} bytes of values instead of ${needed}`);
    if (apache_arrow_type/* DataType */.pe.isDictionary(type))
        requireIndices(data, rows);
    if (apache_arrow_type/* DataType */.pe.isUtf8View(type))
        requireViews(data, rows);
}
function onlyChild({ children: [child] }) {
    if (child === undefined)
        throw new RangeError('a list without values');
    return child;
}
/** Returns the bytes of the values. */
function bytesOf(data) {
    const values = data.values;
    if (!ArrayBuffer.isView(values))
        throw new RangeError('a column without values');
    return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
/** Returns the offset of the value at a position. */
function offsetAt(data, index) {
    const offsets = data.valueOffsets;
    if (offsets instanceof Int32Array || offsets instanceof BigInt64Array) {
        const offset = offsets[index];
        if (offset !== undefined)
            return Number(offset);
    }
    throw new RangeError('offsets that are too short');
}
/** Returns the last offset. Throws RangeError unless offsets ascend from 0 at least to the end at most. */
function requireOffsets(data, rows, end) {
    let previous = 0;
    for (let row = 0; row <= rows; row++) {
        const offset = offsetAt(data, row);
        if (offset < previous || offset > end)
            throw new RangeError(`an offset of ${offset} after ${previous}`);
        previous = offset;
    }
    return previous;
}
function bitsOf(type) {
    if (apache_arrow_type/* DataType */.pe.isBool(type))
        return 1;
    if (apache_arrow_type/* DataType */.pe.isInt(type) || apache_arrow_type/* DataType */.pe.isTime(type) || apache_arrow_type/* DataType */.pe.isDecimal(type))
        return type.bitWidth;
    if (apache_arrow_type/* DataType */.pe.isFloat(type))
        return [16, 32, 64][type.precision] ?? Infinity;
    if (apache_arrow_type/* DataType */.pe.isDate(type))
        return type.unit === date_unit/* DateUnit */.f.DAY ? 32 : 64;
    if (apache_arrow_type/* DataType */.pe.isTimestamp(type) || apache_arrow_type/* DataType */.pe.isDuration(type))
        return 64;
    if (apache_arrow_type/* DataType */.pe.isDictionary(type))
        return type.indices.bitWidth;
    if (apache_arrow_type/* DataType */.pe.isUtf8View(type))
        return 8 * viewBytes;
    throw new RangeError(`the type ${nameOfType(type)}`);
}
/** Returns the position in the dictionary; -1 for a position that is no number. */
function indexAt(data, row) {
    const values = data.values;
    if (!ArrayBuffer.isView(values) || values instanceof DataView)
        return -1;
    return Number(Reflect.get(values, row) ?? -1);
}
function requireIndices(data, rows) {
    const dictionary = dictionaryOf(data);
    if (dictionary === null)
        throw new RangeError('no dictionary, or one in several parts');
    assertWhole(dictionary, dictionary.length);
    for (let row = 0; row < rows; row++) {
        if (!data.getValid(row))
            continue;
        const index = indexAt(data, row);
        if (!(index >= 0 && index < dictionary.length))
            throw new RangeError(`the position ${index} in a dictionary of ${dictionary.length}`);
    }
}
/** A text of a view: its length, then up to twelve bytes of it, or four bytes, the buffer and the offset in it. */
const viewBytes = 16;
const arrow_checks_longestInline = 12;
/** Returns the bytes of a text in a view. Throws RangeError for a text beyond its buffer. */
function viewAt(data, row) {
    const views = bytesOf(data);
    const view = new DataView(views.buffer, views.byteOffset + row * viewBytes, viewBytes);
    const length = view.getInt32(0, true);
    const at = views.byteOffset + row * viewBytes + 4;
    if (length <= arrow_checks_longestInline)
        return new Uint8Array(views.buffer, at, Math.max(0, length));
    const buffer = data.variadicBuffers[view.getInt32(8, true)];
    const start = view.getInt32(12, true);
    if (buffer === undefined || start < 0 || start + length > buffer.length)
        throw new RangeError('a text beyond its buffer');
    return buffer.subarray(start, start + length);
}
function requireViews(data, rows) {
    for (let row = 0; row < rows; row++)
        if (data.getValid(row) && !(0,external_node_buffer_.isUtf8)(viewAt(data, row)))
            throw new RangeError('texts that are not UTF-8');
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-cells.js



/** Returns how values of a type are read; null for a type that tables do not have, such as bytes. */
function readerOf(type) {
    const valueType = valueTypeOf(type);
    if (apache_arrow_type/* DataType */.pe.isDictionary(type))
        return valueType && readerOf(valueType);
    if (apache_arrow_type/* DataType */.pe.isNull(type))
        return { type: 'VARCHAR', read: () => () => null };
    if (apache_arrow_type/* DataType */.pe.isBool(type))
        return { type: 'BOOLEAN', read: bits };
    if (apache_arrow_type/* DataType */.pe.isInt(type)) {
        if (type.bitWidth === 64)
            return { type: type.isSigned ? 'BIGINT' : 'UBIGINT', read: bigints };
        return type.bitWidth === 32 && !type.isSigned
            ? { type: 'BIGINT', read: (data) => toBigint(numbers(data)) }
            : { type: 'INTEGER', read: numbers };
    }
    if (apache_arrow_type/* DataType */.pe.isFloat(type))
        return { type: 'DOUBLE', read: type.precision === precision/* Precision */.j.HALF ? halves : numbers };
    if (apache_arrow_type/* DataType */.pe.isDecimal(type))
        return { type: 'DOUBLE', read: (data) => decimals(data, type) };
    if (apache_arrow_type/* DataType */.pe.isUtf8(type) || apache_arrow_type/* DataType */.pe.isLargeUtf8(type))
        return { type: 'VARCHAR', read: texts };
    if (apache_arrow_type/* DataType */.pe.isUtf8View(type))
        return { type: 'VARCHAR', read: views };
    if (apache_arrow_type/* DataType */.pe.isDate(type))
        return {
            type: 'TIMESTAMP',
            read: (data) => scaled(data, type.unit === date_unit/* DateUnit */.f.DAY ? 86400000000n : 1000n),
        };
    if (apache_arrow_type/* DataType */.pe.isTimestamp(type))
        return { type: 'TIMESTAMP', read: (data) => microseconds(data, type.unit) };
    if (apache_arrow_type/* DataType */.pe.isDuration(type))
        return {
            type: 'DOUBLE',
            read: (data) => {
                const valueAt = bigints(data);
                return (index) => Number(valueAt(index)) / unitsPerSecond[type.unit];
            },
        };
    if (apache_arrow_type/* DataType */.pe.isTime(type))
        return { type: 'VARCHAR', read: (data) => times(data, type.unit) };
    const isNested = isAnyList(type) || apache_arrow_type/* DataType */.pe.isStruct(type);
    return isNested && arrow_types_fieldsOf(type).every((field) => readerOf(field.type) !== null)
        ? { type: 'VARCHAR', read: json }
        : null;
}
function bits(data) {
    const bytes = bytesOf(data);
    return (index) => ((bytes[index >> 3] ?? 0) >> (index & 7)) & 1;
}
function numbers(data) {
    const values = data.values;
    if (values instanceof Float64Array ||
        values instanceof Float32Array ||
        values instanceof Int32Array ||
        values instanceof Int16Array ||
        values instanceof Int8Array ||
        values instanceof Uint32Array ||
        values instanceof Uint16Array ||
        values instanceof Uint8Array)
        return (index) => values[index] ?? Number.NaN;
    throw new RangeError('a column without numbers');
}
function bigints(data) {
    const values = data.values;
    if (values instanceof BigInt64Array || values instanceof BigUint64Array)
        return (index) => values[index] ?? 0n;
    throw new RangeError('a column without integers of 64 bits');
}
function toBigint(valueAt) {
    return (index) => BigInt(valueAt(index));
}
function halves(data) {
    const vector = new apache_arrow_vector/* Vector */.M([data]);
    return (index) => Number(vector.get(index));
}
function decimals(data, { scale, bitWidth }) {
    const bytes = bytesOf(data);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const words = bitWidth / 32;
    return (index) => {
        let value = 0n;
        for (let word = words - 1; word >= 0; word--)
            value = (value << 32n) | BigInt(view.getUint32((index * words + word) * 4, true));
        return Number(`${BigInt.asIntN(bitWidth, value)}e${-scale}`);
    };
}
function texts(data) {
    const bytes = bytesOf(data);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (index) => buffer.toString('utf8', offsetAt(data, index), offsetAt(data, index + 1));
}
function views(data) {
    return (index) => Buffer.from(viewAt(data, index)).toString('utf8');
}
/** Returns integers of 32 or 64 bits times a factor. */
function scaled(data, factor) {
    const valueAt = data.values instanceof Int32Array ? toBigint(numbers(data)) : bigints(data);
    return (index) => valueAt(index) * factor;
}
const unitsPerSecond = {
    [time_unit/* TimeUnit */.y.SECOND]: 1,
    [time_unit/* TimeUnit */.y.MILLISECOND]: 1e3,
    [time_unit/* TimeUnit */.y.MICROSECOND]: 1e6,
    [time_unit/* TimeUnit */.y.NANOSECOND]: 1e9,
};
function microseconds(data, unit) {
    if (unit !== time_unit/* TimeUnit */.y.NANOSECOND)
        return scaled(data, BigInt(1e6 / unitsPerSecond[unit]));
    const valueAt = bigints(data);
    return (index) => {
        const nanoseconds = valueAt(index);
        return (nanoseconds - (((nanoseconds % 1000n) + 1000n) % 1000n)) / 1000n;
    };
}
/** Returns times of the day, such as `08:30:00`. */
function times(data, unit) {
    const valueAt = scaled(data, 1n);
    return (index) => {
        const seconds = Number(valueAt(index)) / unitsPerSecond[unit];
        return new Date(seconds * 1000)
            .toISOString()
            .slice(11, -1)
            .replace(/\.000$/, '');
    };
}
function json(data) {
    const vector = new apache_arrow_vector/* Vector */.M([data]);
    return (index) => JSON.stringify(vector.get(index), (_, value) => typeof value === 'bigint' ? Number(value) : value);
}
/** Returns the cells of the rows `from` to `to`. */
function readCells(reader, { data, placeOf }, from, to) {
    const length = to - from;
    const places = Int32Array.from({ length }, (_, row) => placeOf(from + row));
    const isMissing = places.includes(-1) ? (row) => places[row] === -1 : null;
    switch (reader.type) {
        case 'VARCHAR': {
            const valueAt = reader.read(data);
            return { type: 'VARCHAR', values: Array.from(places, (place) => (place < 0 ? null : valueAt(place))) };
        }
        case 'BOOLEAN':
        case 'INTEGER':
        case 'DOUBLE': {
            const valueAt = reader.read(data);
            const fill = (values) => {
                for (let row = 0; row < length; row++) {
                    const place = places[row] ?? -1;
                    if (place >= 0)
                        values[row] = valueAt(place);
                }
                return values;
            };
            if (reader.type === 'BOOLEAN')
                return { type: reader.type, values: fill(new Uint8Array(length)), isMissing };
            if (reader.type === 'INTEGER')
                return { type: reader.type, values: fill(new Int32Array(length)), isMissing };
            return { type: reader.type, values: fill(new Float64Array(length)), isMissing };
        }
        case 'BIGINT':
        case 'UBIGINT':
        case 'TIMESTAMP': {
            const valueAt = reader.read(data);
            const fill = (values) => {
                for (let row = 0; row < length; row++) {
                    const place = places[row] ?? -1;
                    if (place >= 0)
                        values[row] = valueAt(place);
                }
                return values;
            };
            return reader.type === 'UBIGINT'
                ? { type: reader.type, values: fill(new BigUint64Array(length)), isMissing }
                : { type: reader.type, values: fill(new BigInt64Array(length)), isMissing };
        }
    }
}

// EXTERNAL MODULE: ./build/core/js/src/arrays/arrow-codecs.js + 1 modules
var arrow_codecs = __webpack_require__(60610);
;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-columns.js





/**
 * Returns the columns of a table. Each field of a struct becomes a column, named `user.age`, and so does each value of lists of one
 * length, named `embedding[0]`. Throws RangeError for a type that tables do not have.
 */
function columnsOf(fields, lengths) {
    return fields.flatMap(({ name, type }, index) => expand({ name, index, steps: [] }, type, [index], lengths));
}
function expand(place, type, positions, lengths) {
    const { name, steps } = place;
    if (steps.length < deepestNesting) {
        const fields = apache_arrow_type/* DataType */.pe.isStruct(type) ? arrow_types_fieldsOf(type) : [];
        if (fields.length > 0 && fields.length <= mostEntries)
            return fields.flatMap((field, index) => expand({ ...place, name: `${name}.${field.name}`, steps: [...steps, { kind: 'field', index }] }, field.type, [...positions, index], lengths));
        const length = lengthOf(type, lengths.get(positions.join('.')));
        const valueType = valueTypeOf(type);
        if (length > 0 && length <= mostEntries && valueType !== null)
            return Array.from({ length }, (_, index) => expand({ ...place, name: `${name}[${index}]`, steps: [...steps, { kind: 'entry', index }] }, valueType, [...positions, 0], lengths)).flat();
    }
    const reader = readerOf(type);
    if (reader === null)
        throw new RangeError(`the column ${JSON.stringify(name)} of the type ${nameOfType(type)}`);
    return [{ ...place, reader }];
}
function lengthOf(type, found) {
    if (apache_arrow_type/* DataType */.pe.isFixedSizeList(type))
        return type.listSize;
    return found !== undefined && found.shortest === found.longest ? found.longest : 0;
}
/** Returns true if a table has lists whose lengths are known from their rows only. */
function hasLists(types) {
    return types.some((type) => isVariableList(type) || hasLists(arrow_types_fieldsOf(type).map((field) => field.type)));
}
/** Adds the lengths of the lists of a batch. */
function addLengths(lengths, columns, positions = []) {
    for (const [index, data] of columns.entries()) {
        const at = [...positions, index];
        const key = at.join('.');
        if (isVariableList(data.type))
            lengths.set(key, withLists(data, lengths.get(key)));
        addLengths(lengths, data.children, at);
    }
}
function withLists(data, known = { shortest: Infinity, longest: 0 }) {
    let { shortest, longest } = known;
    for (let row = 0; row < data.length; row++) {
        if (!data.getValid(row))
            continue;
        const length = offsetAt(data, row + 1) - offsetAt(data, row);
        shortest = Math.min(shortest, length);
        longest = Math.max(longest, length);
    }
    return { shortest, longest };
}
/** Returns the values of a column in a batch. */
function placeIn(batch, { index, steps }) {
    const data = batch.data.children[index];
    if (data === undefined)
        throw new RangeError('a batch with fewer columns than the schema');
    let placed = validIn(data, (row) => row);
    for (const step of steps)
        placed = enter(placed, step);
    return placed;
}
function enter({ data, placeOf }, { kind, index }) {
    const child = data.children[kind === 'field' ? index : 0];
    if (child === undefined)
        throw new RangeError('a struct or a list without values');
    if (kind === 'field')
        return validIn(child, placeOf);
    const { type } = data;
    const startOf = apache_arrow_type/* DataType */.pe.isFixedSizeList(type)
        ? (place) => place * type.listSize
        : (place) => offsetAt(data, place);
    return validIn(child, (row) => {
        const place = placeOf(row);
        return place < 0 ? -1 : startOf(place) + index;
    });
}
/** Returns the values of a column, or those of its dictionary, without places that have none. */
function validIn(data, placeOf) {
    const hasAll = data.nullCount === 0;
    const validPlaceOf = hasAll
        ? placeOf
        : (row) => {
            const place = placeOf(row);
            return place < 0 || !data.getValid(place) ? -1 : place;
        };
    const dictionary = dictionaryOf(data);
    if (dictionary === null)
        return { data, placeOf: validPlaceOf };
    return validIn(dictionary, (row) => {
        const place = validPlaceOf(row);
        return place < 0 ? -1 : indexAt(data, place);
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-file.js










/** Rows that are copied at once, since a batch may have any number of rows. */
const rowsAtOnce = 2 ** 15;
/**
 * Opens an Arrow IPC file or stream, plain or compressed by LZ4 or zstd. Batches are read one after the other.
 * Throws UserError for a file that is damaged, and for types that tables do not have.
 */
async function openArrow(path) {
    (0,arrow_codecs/* registerArrowCodecs */.i)();
    return explained(path, async () => {
        const { fields, lengths } = await readFields(path);
        const columns = columnsOf(fields, lengths);
        return {
            columns: columns.map(({ name, reader }) => ({ name, type: reader.type })),
            parts: () => readParts(path, columns),
        };
    });
}
/** Lists are read for their lengths. */
async function readFields(path) {
    const { fields, batches, close } = await openBatches(path);
    try {
        const lengths = new Map();
        if (hasLists(fields.map(({ type }) => type)))
            for await (const batch of batches)
                addLengths(lengths, batch.data.children);
        return { fields, lengths };
    }
    finally {
        await close();
    }
}
async function* readParts(path, columns) {
    const { batches, close } = await openBatches(path);
    try {
        for (;;) {
            const { done, value: batch } = await explained(path, () => batches.next());
            if (done)
                return;
            const placed = columns.map((column) => ({ reader: column.reader, place: placeIn(batch, column) }));
            for (let from = 0; from < batch.numRows; from += rowsAtOnce) {
                const to = Math.min(batch.numRows, from + rowsAtOnce);
                yield {
                    rows: to - from,
                    columns: placed.map(({ reader, place }) => readCells(reader, place, from, to)),
                };
            }
        }
    }
    finally {
        await close();
    }
}
const magic = 'ARROW1';
/** The mark before each message of a stream. */
const streamStart = '\xff\xff\xff\xff';
async function openBatches(path) {
    const handle = await (0,external_node_fs_promises_.open)(path);
    const close = () => handle.close();
    try {
        const { size } = await handle.stat();
        const { buffer } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, 0);
        const start = buffer.toString('latin1');
        if (start.startsWith('FEA1'))
            throw new RangeError('version 1 of Feather');
        // The library examines the end of a file only as far as it needs to find the footer.
        if (start === magic)
            (0,arrow_messages/* withFile */.D4)(path, arrow_messages/* readFooter */.AI);
        else if (!start.startsWith(streamStart))
            throw new RangeError('no Arrow at its start');
        const reader = await ipc_reader/* RecordBatchReader */.hb.from(handle);
        await reader.open();
        const fields = arrow_types_fieldsOf(new apache_arrow_type/* Struct */._k(reader.schema.fields));
        if (fields.length === 0)
            throw new RangeError('no columns');
        return { fields, batches: checkedBatches(reader, new UnpackedSize(path, size)), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function* checkedBatches(reader, unpacked) {
    for await (const batch of reader) {
        unpacked.add(batch.data.byteLength + batch.numRows * batch.numCols);
        for (const data of batch.data.children)
            assertWhole(data, batch.numRows);
        yield batch;
    }
}
async function explained(path, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a file that cannot be read as Arrow (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'an Arrow IPC file or stream with numbers, texts, truth values and times',
            hint: 'Write the file again with these types, or write another format.',
            location: { file: path },
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./build/core/js/src/arrays/npy-cells.js
/** Returns the type that the elements of an array get in DuckDB. */
function loadedTypeOf({ kind, bytes }) {
    switch (kind) {
        case 'b':
            return 'BOOLEAN';
        case 'i':
            return bytes === 8 ? 'BIGINT' : 'INTEGER';
        case 'u':
            return bytes === 8 ? 'UBIGINT' : bytes === 4 ? 'BIGINT' : 'INTEGER';
        case 'f':
        case 'm':
            return 'DOUBLE';
        case 'M':
            return 'TIMESTAMP';
        case 'U':
        case 'S':
            return 'VARCHAR';
    }
}
/** NaT, the missing value of times and durations. */
const notATime = -(2n ** 63n);
/** Returns the elements as cells of a column. */
function readElements(element, { block, start, stride, rows }) {
    const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
    const { kind, bytes, isLittleEndian, unitsPerSecond } = element;
    const fill = (values, read) => {
        for (let row = 0; row < rows; row++)
            values[row] = read(start + row * stride);
    };
    const int64 = (offset) => view.getBigInt64(offset, isLittleEndian);
    const type = loadedTypeOf(element);
    switch (type) {
        case 'BOOLEAN': {
            const values = new Uint8Array(rows);
            fill(values, (offset) => Math.min(1, view.getUint8(offset)));
            return { type, values, isMissing: null };
        }
        case 'INTEGER': {
            const values = new Int32Array(rows);
            fill(values, smallInteger(view, kind === 'i', bytes, isLittleEndian));
            return { type, values, isMissing: null };
        }
        case 'BIGINT': {
            const values = new BigInt64Array(rows);
            fill(values, kind === 'i' ? int64 : (offset) => BigInt(view.getUint32(offset, isLittleEndian)));
            return { type, values, isMissing: null };
        }
        case 'UBIGINT': {
            const values = new BigUint64Array(rows);
            fill(values, (offset) => view.getBigUint64(offset, isLittleEndian));
            return { type, values, isMissing: null };
        }
        case 'DOUBLE': {
            const values = new Float64Array(rows);
            fill(values, kind === 'f'
                ? npy_cells_float(view, bytes, isLittleEndian)
                : (offset) => (int64(offset) === notATime ? Number.NaN : Number(int64(offset)) / unitsPerSecond));
            return { type, values, isMissing: null };
        }
        case 'TIMESTAMP': {
            const values = new BigInt64Array(rows);
            const missing = new Uint8Array(rows);
            for (let row = 0; row < rows; row++) {
                const time = int64(start + row * stride);
                if (time === notATime)
                    missing[row] = 1;
                else
                    values[row] = npy_cells_microseconds(time, unitsPerSecond);
            }
            return { type, values, isMissing: (row) => missing[row] === 1 };
        }
        case 'VARCHAR': {
            const values = [];
            const read = kind === 'S' ? asciiText(block, bytes) : unicodeText(view, bytes, isLittleEndian);
            for (let row = 0; row < rows; row++)
                values.push(read(start + row * stride));
            return { type, values };
        }
    }
}
function smallInteger(view, isSigned, bytes, isLittleEndian) {
    if (bytes === 1)
        return (offset) => (isSigned ? view.getInt8(offset) : view.getUint8(offset));
    if (bytes === 2)
        return (offset) => isSigned ? view.getInt16(offset, isLittleEndian) : view.getUint16(offset, isLittleEndian);
    return (offset) => view.getInt32(offset, isLittleEndian);
}
function npy_cells_float(view, bytes, isLittleEndian) {
    if (bytes === 8)
        return (offset) => view.getFloat64(offset, isLittleEndian);
    if (bytes === 4)
        return (offset) => view.getFloat32(offset, isLittleEndian);
    return (offset) => halfFloat(view.getUint16(offset, isLittleEndian));
}
/** Returns the number of IEEE 754 binary16. */
function halfFloat(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const fraction = bits & 1023;
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : Number.NaN;
    return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}
/** Returns microseconds, rounded down. */
function npy_cells_microseconds(time, unitsPerSecond) {
    if (unitsPerSecond <= 1e6)
        return time * BigInt(Math.round(1e6 / unitsPerSecond));
    const remainder = ((time % 1000n) + 1000n) % 1000n;
    return (time - remainder) / 1000n;
}
/** Texts end at their zero bytes. */
function asciiText(block, bytes) {
    return (offset) => block.toString('utf8', offset, offset + bytes).replace(/\0+$/, '');
}
function unicodeText(view, bytes, isLittleEndian) {
    return (offset) => {
        let text = '';
        for (let at = offset; at < offset + bytes; at += 4)
            text += String.fromCodePoint(view.getUint32(at, isLittleEndian));
        return text.replace(/\0+$/, '');
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/npy-header.js
/** Bytes before the length of the description: a magic text and the version. */
const prefixBytes = 8;
const npy_header_magic = '\x93NUMPY';
/** Returns the number of bytes of the length of the description. Throws RangeError for other bytes than an array begins with. */
function lengthBytesOf(prefix) {
    if (prefix.toString('latin1', 0, npy_header_magic.length) !== npy_header_magic)
        throw new RangeError('no NumPy array');
    const major = prefix[npy_header_magic.length];
    if (major === 1)
        return 2;
    if (major === 2 || major === 3)
        return 4;
    throw new RangeError(`version ${major} of the format of NumPy arrays`);
}
/** NumPy writes a dictionary of Python: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
const description = /^\{'descr': '([^']{2,20})', 'fortran_order': (True|False), 'shape': \(((?:\d+, ?)*(?:\d+)?)\), \} *\n$/;
/** Parses the description of an array. Throws RangeError for anything else, such as an array of objects or of records. */
function parseNpyHeader(text) {
    const [, type = '', order, shape = ''] = description.exec(text) ?? [];
    if (order === undefined)
        throw new RangeError('an array of records, or with a damaged header');
    const sizes = shape
        .split(',')
        .map((size) => size.trim())
        .filter((size) => size !== '')
        .map(Number);
    if (!sizes.every(Number.isSafeInteger))
        throw new RangeError(`the shape (${shape})`);
    return { element: parseType(type), isFortranOrder: order === 'True', shape: sizes };
}
const sizesOfKind = {
    b: [1],
    i: [1, 2, 4, 8],
    u: [1, 2, 4, 8],
    f: [2, 4, 8],
    M: [8],
    m: [8],
};
const units = {
    D: 1 / 86_400,
    h: 1 / 3600,
    m: 1 / 60,
    s: 1,
    ms: 1e3,
    us: 1e6,
    ns: 1e9,
};
function parseType(type) {
    const [, order = '', kind = '', size = '', unit] = /^([<>|=])([biufUSMm])(\d+)(?:\[(\w+)\])?$/.exec(type) ?? [];
    const isTime = kind === 'M' || kind === 'm';
    const unitsPerSecond = isTime ? units[unit ?? ''] : 1;
    const count = Number(size);
    const sizes = sizesOfKind[kind];
    if (unitsPerSecond === undefined || !isKind(kind) || (sizes !== undefined && !sizes.includes(count)))
        throw new RangeError(`an array of the type ${type}`);
    return {
        kind,
        // NumPy counts characters, which have four bytes.
        bytes: kind === 'U' ? count * 4 : count,
        isLittleEndian: order !== '>',
        unitsPerSecond,
    };
}
function isKind(kind) {
    return ['b', 'i', 'u', 'f', 'U', 'S', 'M', 'm'].includes(kind);
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/npz-entry.js



/** A NumPy array in a ZIP file, which is read from its beginning to its end. */
class NpzEntry {
    #entry;
    #chunks;
    #rest = Buffer.alloc(0);
    #crc = 0;
    constructor(entry, stream) {
        this.#entry = entry;
        this.#chunks = (0,bytes/* bytesOf */.$)(stream);
    }
    static async open(zip, entry) {
        return new NpzEntry(entry, await zip.openReadStreamPromise(entry));
    }
    /** Reads the description of the array. Throws RangeError if the file has another size than the array. */
    async readHeader() {
        const lengthBytes = lengthBytesOf(await this.take(prefixBytes));
        const length = (await this.take(lengthBytes)).readUIntLE(0, lengthBytes);
        if (length > longestHeader)
            throw new RangeError(`a header of ${length} bytes`);
        const header = parseNpyHeader((await this.take(length)).toString('utf8'));
        const size = prefixBytes + lengthBytes + length + npz_entry_sizeOf(header);
        if (this.#entry.uncompressedSize !== size)
            throw new RangeError(`${this.#entry.uncompressedSize} bytes instead of ${size}`);
        return header;
    }
    /** Reads some bytes. Throws RangeError if the file ends before. */
    async take(bytes) {
        const parts = [this.#rest];
        let size = this.#rest.length;
        while (size < bytes) {
            const next = await this.#chunks.next();
            if (next.done === true)
                throw new RangeError('an array that ends too early');
            const { value } = next;
            this.#crc = (0,external_node_zlib_.crc32)(value, this.#crc);
            parts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
            size += value.length;
        }
        const all = Buffer.concat(parts);
        this.#rest = all.subarray(bytes);
        return all.subarray(0, bytes);
    }
    /** Throws RangeError if the array is not that which was written. */
    async requireEnd() {
        const { done } = await this.#chunks.next();
        if (done !== true || this.#rest.length > 0)
            throw new RangeError('bytes behind an array');
        if (this.#crc !== this.#entry.crc32)
            throw new RangeError('an array with another checksum');
    }
    /** Ends the reading. */
    async close() {
        await this.#chunks.return(undefined);
    }
}
const longestHeader = 2 ** 16;
function npz_entry_sizeOf({ element, shape }) {
    return shape.reduce((product, size) => product * size, element.bytes);
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/npz-rows.js


/** Rows and bytes that are read at once. */
const npz_rows_rowsAtOnce = 2 ** 15;
const bytesAtOnce = 2 ** 24;
/** Yields the rows of arrays, all of which are read at the same time. */
async function* readNpzRows(zip, entries, arrays) {
    const rows = arrays[0]?.rows ?? 0;
    const rowBytes = arrays.reduce((sum, array) => sum + rowBytesOf(array), 1);
    const size = Math.max(1, Math.min(npz_rows_rowsAtOnce, Math.floor(bytesAtOnce / rowBytes)));
    const readers = [];
    try {
        for (const [index, entry] of entries.entries()) {
            const array = arrays[index];
            if (array === undefined)
                throw new RangeError('more arrays than before');
            readers.push(await ArrayReader.open(zip, entry, array));
        }
        for (let from = 0; from < rows; from += size) {
            const count = Math.min(size, rows - from);
            const columns = [];
            for (const reader of readers)
                columns.push(...(await reader.read(from, count)));
            yield { rows: count, columns };
        }
        for (const reader of readers)
            await reader.requireEnd();
    }
    finally {
        for (const reader of readers)
            await reader.close();
    }
}
function rowBytesOf({ width, element }) {
    return (width ?? 1) * element.bytes;
}
/** Reads the rows of an array in their order. */
class ArrayReader {
    #entry;
    #array;
    /** All values of a matrix in Fortran order, whose rows are spread over it. */
    #matrix;
    constructor(entry, array, matrix) {
        this.#entry = entry;
        this.#array = array;
        this.#matrix = matrix;
    }
    static async open(zip, entry, array) {
        const reader = await NpzEntry.open(zip, entry);
        await reader.readHeader();
        const isSpread = array.isFortranOrder && array.width !== null;
        const matrix = isSpread ? await reader.take(array.rows * rowBytesOf(array)) : null;
        return new ArrayReader(reader, array, matrix);
    }
    /** Returns the columns of some rows. */
    async read(from, rows) {
        const { element, rows: all, width } = this.#array;
        const { bytes } = element;
        const columns = Array.from({ length: width ?? 1 }, (_, column) => column);
        const matrix = this.#matrix;
        if (matrix !== null)
            return columns.map((column) => readElements(element, { block: matrix, start: (column * all + from) * bytes, stride: bytes, rows }));
        const stride = rowBytesOf(this.#array);
        const block = await this.#entry.take(rows * stride);
        return columns.map((column) => readElements(element, { block, start: column * bytes, stride, rows }));
    }
    requireEnd() {
        return this.#entry.requireEnd();
    }
    close() {
        return this.#entry.close();
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/npz-file.js









/**
 * Opens a file of NumPy arrays, plain or compressed. An array of one dimension is a column with its name; each column of a matrix is one,
 * named `x[0]`. Throws UserError for damaged files, and for arrays that do not have one row for each example.
 */
async function openNpz(path) {
    try {
        const arrays = await readArrays(path);
        const columns = arrays.reduce((sum, { width }) => sum + (width ?? 1), 0);
        refuseManyColumns(path, columns);
        return {
            columns: arrays.flatMap((array) => namesOf(array).map((name) => ({ name, type: loadedTypeOf(array.element) }))),
            parts: () => npz_file_readParts(path, arrays),
        };
    }
    catch (error) {
        throw npz_file_explained(path, error);
    }
}
function namesOf({ name, width }) {
    return width === null ? [name] : Array.from({ length: width }, (_, index) => `${name}[${index}]`);
}
async function* npz_file_readParts(path, arrays) {
    const zip = await (0,yauzl/* openPromise */.sO)(path, { autoClose: false });
    try {
        yield* readNpzRows(zip, await npz_file_entriesOf(zip), arrays);
    }
    catch (error) {
        throw npz_file_explained(path, error);
    }
    finally {
        zip.close();
    }
}
async function readArrays(path) {
    const unpacked = new UnpackedSize(path, (await (0,external_node_fs_promises_.stat)(path)).size);
    const zip = await (0,yauzl/* openPromise */.sO)(path, { autoClose: false });
    try {
        const arrays = [];
        for (const entry of await npz_file_entriesOf(zip)) {
            unpacked.add(entry.uncompressedSize);
            arrays.push(await readArray(zip, entry));
        }
        const [first] = arrays;
        if (first === undefined)
            throw new RangeError('no array');
        const other = arrays.find(({ rows }) => rows !== first.rows);
        if (other === undefined)
            return arrays;
        throw new RangeError(`${first.name} with ${first.rows} rows and ${other.name} with ${other.rows}`);
    }
    finally {
        zip.close();
    }
}
async function npz_file_entriesOf(zip) {
    const entries = [];
    for await (const entry of zip.eachEntry())
        entries.push(entry);
    return entries;
}
const suffix = '.npy';
async function readArray(zip, entry) {
    const name = entry.fileName.slice(0, -suffix.length);
    if (!entry.fileName.endsWith(suffix))
        throw new RangeError(`${entry.fileName}, which is not an array`);
    const open = await NpzEntry.open(zip, entry);
    try {
        return withRows(name, await open.readHeader());
    }
    catch (error) {
        throw new RangeError(`${name}: ${(0,user_error/* messageOf */.bD)(error)}`, { cause: error });
    }
    finally {
        await open.close();
    }
}
function withRows(name, header) {
    const [rows, width = null, ...others] = header.shape;
    if (rows === undefined || others.length > 0)
        throw new RangeError(`an array of ${header.shape.length} dimensions`);
    if (header.isFortranOrder && rows * (width ?? 1) * header.element.bytes > limits/* mostUnpackedBytes */.i6)
        throw new RangeError('a matrix in Fortran order of more than 2 GiB');
    return { ...header, name, rows, width };
}
function npz_file_explained(path, error) {
    if (error instanceof user_error/* UserError */.yo)
        return error;
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `a file that cannot be read as npz (${(0,user_error/* messageOf */.bD)(error)})`,
        expected: 'NumPy arrays of one or two dimensions, of numbers, truth values, times or texts, with equal numbers of rows',
        hint: 'Save such arrays with `numpy.savez`.',
        location: { file: path },
    }, { cause: error });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/typed-file.js


/**
 * Opens a table whose columns have types.
 * @param from the table after FROM
 * @param file the path for errors
 */
async function openTypedFile(tables, from, file, { missingTexts }, count = countTypedNumbers) {
    const stored = await describeColumns(tables, from, file);
    const typed = await readTypedColumns(tables, from, file);
    const { rows, columns } = await count(tables, from, typed, missingTexts);
    return {
        rows,
        columns,
        findings: [],
        rewrite: null,
        native: nativeNumbers(typed, columns),
        stored: { sql: from, columns: stored.map(({ name }) => name) },
        relation: (_, numbers) => typedRelation(from, typed, numbers),
        lines: null,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/array-source.js






/** Opens a file of arrays, which is read by JavaScript and copied into DuckDB. */
async function openArraySource(tables, format, { path }, settings) {
    const { columns, parts } = await (format === 'arrow' ? openArrow(path) : openNpz(path));
    refuseManyColumns(path, columns.length);
    const unusable = findUnusableName(columns.map(({ name }) => name));
    if (unusable !== null)
        throw unusableName(unusable, { file: path });
    const name = `rows of ${path}`;
    await tables.load(name, columns, parts());
    return openTypedFile(tables, identifier(name), path, settings);
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js
var lib = __webpack_require__(68075);
;// CONCATENATED MODULE: ./build/core/js/src/tables/read-head.js




const headSize = 2 ** 16;
/** Returns the beginning of a file, decompressed. */
async function readHead(path) {
    const file = (0,external_node_fs_.createReadStream)(path);
    const decompressor = decompressorFor(path);
    const chunks = [];
    let size = 0;
    for await (const chunk of (0,bytes/* bytesOf */.$)(decompressor === null ? file : (0,external_node_stream_.pipeline)(file, decompressor, () => undefined))) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= headSize)
            break;
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-header.js










/** DuckDB's greatest length of a row. */
const csv_header_longestHeader = 2_000_000;
const longestName = 10_000;
const recordSchema = schemas/* array */.YOg(schemas/* string */.YjP());
/**
 * Reads the names of the columns; those of a file without a header are `column1`, `column2` and so on.
 * Throws UserError for a file without rows, and for names that are empty or differ in case only, which SQL cannot tell apart.
 */
async function openCsv(path, settings) {
    if (settings.encoding === 'utf-16')
        await requireUtf16(path);
    const first = await readFirstRecord(path, settings);
    if (first === null)
        throw new user_error/* UserError */.yo({
            code: 'DATA_NO_EXAMPLES',
            found: 'an empty file',
            expected: 'a header and rows',
            hint: 'Add examples, or remove the file from the sources.',
            location: { file: path },
        });
    refuseManyColumns(path, first.length);
    if (first.some((name) => name.includes('\0')))
        throw new user_error/* UserError */.yo({ ...(0,encoding_problems/* zeroBytes */.s)('csv: {encoding: utf-16}'), location: { file: path, line: 1 } });
    if (!settings.hasHeader)
        return { path, columns: first.map((_, index) => `column${index + 1}`) };
    if (first.some((name) => name.includes('\u{fffd}')))
        throw notDecoded(path);
    const columns = withNameOfRows(first);
    requireNames(path, columns);
    return { path, columns };
}
/** Names a first column without a name, in which pandas and R write the names of rows, as pandas does when it reads such a file. */
function withNameOfRows([first, ...others]) {
    return [first === '' && others.length > 0 ? 'Unnamed: 0' : (first ?? ''), ...others];
}
/** DuckDB reads no row of a file in another encoding and reports nothing. */
async function requireUtf16(path) {
    const head = await readHead(path);
    const isBigEndian = head.length >= 2 && head.readUInt16BE() === 0xfeff;
    // Separators and line ends have a zero byte.
    if (!isBigEndian && head.includes(0))
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: isBigEndian ? 'UTF-16 with the high byte first' : 'text that is not UTF-16',
        expected: 'UTF-16 with the low byte first, or UTF-8',
        hint: isBigEndian ? 'Save the file with UTF-8 encoding.' : 'Correct or remove `csv.encoding`.',
        location: { file: path },
    });
}
async function readFirstRecord(path, settings) {
    const { separator, quote, encoding } = settings;
    const parser = (0,lib/* parse */.qg)({
        delimiter: separator,
        quote: quote ?? false,
        encoding: nodeEncodings[encoding],
        bom: true,
        trim: true,
        to: 1,
        max_record_size: csv_header_longestHeader,
        skip_empty_lines: true,
    });
    const decompressor = decompressorFor(path);
    const parts = decompressor === null ? [] : [decompressor];
    const reading = (0,promises_.pipeline)([(0,external_node_fs_.createReadStream)(path), ...parts, parser]);
    // The loop below ends before the file does, and reports its errors.
    reading.catch(() => undefined);
    try {
        for await (const record of parser)
            return recordSchema.parse(record);
        return null;
    }
    catch (error) {
        if (!(error instanceof lib/* CsvError */.J$))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a header that cannot be read: ${error.message}`,
            expected: 'the names of the columns',
            hint: 'Correct the header, or the settings of separator and quote.',
            location: { file: path, line: 1 },
        }, { cause: error });
    }
}
function requireNames(path, names) {
    const seen = new Set();
    for (const [index, name] of names.entries()) {
        const key = name.toLowerCase();
        if (name === '')
            throw badHeader(path, `no name for column ${index + 1}`);
        if (name.length > longestName)
            throw badHeader(path, `a name with ${name.length} characters for column ${index + 1}`);
        if (seen.has(key))
            throw badHeader(path, `two columns with the name ${JSON.stringify(name)}`);
        seen.add(key);
    }
}
/** The decoder puts U+FFFD in place of bytes of another encoding. */
function notDecoded(path) {
    return new user_error/* UserError */.yo({
        ...(0,encoding_problems/* notUtf8 */.T)(otherEncoding, 'names of columns that are not UTF-8'),
        location: { file: path, line: 1 },
    });
}
function badHeader(path, found) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found,
        expected: 'a name for each column; names that differ in case only count as equal',
        hint: 'Correct the header.',
        location: { file: path, line: 1 },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-lines.js

const csv_lines_newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
/**
 * Yields the lines on which rows begin, from 1, in groups. DuckDB does not return them, and rows have several lines where a value in
 * quotes contains line breaks. Rows with another number of values than the file has columns are skipped.
 */
async function* csvLines({ path, columns }, settings) {
    const records = new RecordReader(settings, columns.length);
    let isHeader = settings.hasHeader;
    const withoutHeader = (lines) => {
        if (!isHeader || lines.length === 0)
            return lines;
        isHeader = false;
        return lines.slice(1);
    };
    for await (const bytes of utf8Chunks(path, settings.encoding))
        yield withoutHeader([...records.read(bytes)]);
    yield withoutHeader([...records.end()]);
}
class RecordReader {
    #separator;
    #quote;
    #columns;
    #state = 'start';
    #line = 1;
    #cells = 1;
    /** Number of cells up to the last one that is not empty; DuckDB ignores empty cells beyond the columns. */
    #filled = 0;
    #isBlank = true;
    #begin = 1;
    #previous = 0;
    constructor({ separator, quote }, columns) {
        this.#separator = separator.charCodeAt(0);
        this.#quote = quote?.charCodeAt(0);
        this.#columns = columns;
    }
    /** Yields the line on which each record begins that ends in these bytes. */
    *read(bytes) {
        for (const byte of bytes) {
            const isSecondEnd = byte === csv_lines_newline && this.#previous === carriageReturn;
            this.#previous = byte;
            if (this.#state === 'quoted')
                this.#readQuoted(byte);
            else if (byte === csv_lines_newline || byte === carriageReturn) {
                if (!isSecondEnd)
                    yield* this.#endRecord();
            }
            else
                this.#readByte(byte);
        }
    }
    /** Yields the line of the last record, if it has no line end. */
    *end() {
        if (!this.#isBlank)
            yield* this.#endRecord();
    }
    #readQuoted(byte) {
        if (byte === csv_lines_newline)
            this.#line++;
        if (byte === this.#quote)
            this.#state = 'closed';
        else
            this.#filled = this.#cells;
    }
    #readByte(byte) {
        this.#isBlank = false;
        if (byte === this.#separator) {
            this.#cells++;
            this.#state = 'start';
        }
        else if (byte === this.#quote && this.#state !== 'plain')
            this.#state = 'quoted';
        else {
            this.#filled = this.#cells;
            if (this.#state === 'start' && byte !== space)
                this.#state = 'plain';
        }
    }
    *#endRecord() {
        const isRow = this.#isBlank
            ? this.#columns === 1
            : this.#cells >= this.#columns && this.#filled <= this.#columns;
        if (isRow)
            yield this.#begin;
        this.#line++;
        this.#begin = this.#line;
        this.#cells = 1;
        this.#filled = 0;
        this.#isBlank = true;
        this.#state = 'start';
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-line-ends.js


/** Returns true for DuckDB's error about lines that end in different ways. */
function isAboutLineEnds(error) {
    return (0,user_error/* messageOf */.bD)(error).includes('state machine reached an invalid state');
}
/** Returns the error of the first line that ends in another way than the first one; null if none does. */
async function findOtherLineEnd(file, settings) {
    const ends = new LineEnds(settings.quote);
    for await (const bytes of utf8Chunks(file, settings.encoding)) {
        const line = ends.findOther(bytes);
        if (line !== null)
            return new user_error/* UserError */.yo({
                code: 'DATA_INVALID_FILE',
                found: 'a line that ends in another way than the first one, with or without a carriage return',
                expected: 'lines that all end with a line feed, with a carriage return, or with both',
                hint: 'Save the file with one kind of line ends.',
                location: { file, line },
            });
    }
    return null;
}
const csv_line_ends_newline = 0x0a;
const csv_line_ends_carriageReturn = 0x0d;
/** Examines the line ends outside of quotes. */
class LineEnds {
    #quote;
    #isQuoted = false;
    #line = 1;
    #first = null;
    #hasReturn = false;
    constructor(quote) {
        this.#quote = quote?.charCodeAt(0);
    }
    /** Returns the first line that ends in another way than the first one; null if these bytes contain none. */
    findOther(bytes) {
        for (const byte of bytes) {
            // The byte behind a carriage return decides if the return is a line end itself.
            if (this.#hasReturn && this.#isOther(byte === csv_line_ends_newline ? 'both' : 'return'))
                return this.#line;
            if (this.#hasReturn)
                this.#line++;
            else if (byte === csv_line_ends_newline) {
                if (!this.#isQuoted && this.#isOther('feed'))
                    return this.#line;
                this.#line++;
            }
            if (byte === this.#quote)
                this.#isQuoted = !this.#isQuoted;
            this.#hasReturn = byte === csv_line_ends_carriageReturn && !this.#isQuoted;
        }
        return null;
    }
    #isOther(end) {
        this.#first ??= end;
        return end !== this.#first;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-relation.js




/**
 * Returns the relation of CSV files with equal columns, plain, `.gz` or `.zst`. Nothing is sniffed: an unclosed quote, for example, made
 * DuckDB read a file as one without quotes. An empty cell is a missing value.
 * @param numbers the columns that are read as numbers; the others are texts
 * @param parsed other columns that are numbers; their texts that are no numbers are missing values
 */
function csvRelation(files, numbers, settings, parsed = new Set()) {
    const [first] = files;
    if (first === undefined)
        throw new Error('a relation has a file');
    for (const { path, columns } of files)
        if (columns.join('\0') !== first.columns.join('\0'))
            throw columnsDiffer(path, first);
    const { separator, quote, decimalSeparator, thousandsSeparator, hasHeader, encoding } = settings;
    const types = first.columns
        .map((name) => `${literal(name)}: '${numbers.has(name) ? 'DOUBLE' : 'VARCHAR'}'`)
        .join(', ');
    const options = [
        'auto_detect = false',
        'strict_mode = true',
        'store_rejects = true',
        `rejects_limit = ${rejectLimit}`,
        `columns = {${types}}`,
        `header = ${hasHeader}`,
        `delim = ${literal(separator)}`,
        `quote = ${literal(quote ?? '')}`,
        `escape = ${literal(quote ?? '')}`,
        `decimal_separator = ${literal(decimalSeparator)}`,
        ...(thousandsSeparator === null ? [] : [`thousands = ${literal(thousandsSeparator)}`]),
        `encoding = ${literal(encoding)}`,
        `nullstr = ''`,
    ];
    const paths = literalList(files.map(({ path }) => path));
    const sql = `read_csv(${paths}, ${options.join(', ')})`;
    return {
        sql: parsed.size === 0 ? sql : withParsed(sql, parsed, settings),
        columns: first.columns,
        order: 'source',
        locate: async (error) => {
            for (const { path } of isAboutLineEnds(error) ? files : []) {
                const found = await findOtherLineEnd(path, settings);
                if (found !== null)
                    return found;
            }
            return null;
        },
    };
}
function withParsed(sql, parsed, settings) {
    const columns = [...parsed].map(identifier).map((name) => `${parsedNumber(name, settings)} AS ${name}`);
    return `(SELECT * REPLACE (${columns.join(', ')}) FROM ${sql})`;
}
/** Returns a pattern for numbers with these separators, which DuckDB would also find in `1.2.3`; null for plain numbers. */
function numberPattern({ decimalSeparator, thousandsSeparator }) {
    if (decimalSeparator === '.' && thousandsSeparator === null)
        return null;
    const groups = thousandsSeparator === null ? '' : `[0-9]{1,3}([${thousandsSeparator}][0-9]{3})+|`;
    return `\\s*[+-]?(${groups}[0-9]+)?([${decimalSeparator}][0-9]*)?([eE][+-]?[0-9]+)?\\s*`;
}
/** Returns a number without thousands and with a decimal point; any other text as it is. */
function plainNumbers(settings) {
    const pattern = numberPattern(settings);
    if (pattern === null)
        return null;
    const isNumber = new RegExp(`^(?:${pattern})$`);
    const { decimalSeparator, thousandsSeparator } = settings;
    return (text) => {
        if (!isNumber.test(text))
            return text;
        const plain = text.replaceAll(thousandsSeparator ?? '', '').replace(decimalSeparator, '.');
        return Number.isNaN(Number(plain)) ? text : plain;
    };
}
/** Returns the number of a text in SQL; NULL for other texts. */
function parsedNumber(text, { decimalSeparator, thousandsSeparator }) {
    const whole = thousandsSeparator === null ? text : `replace(${text}, '${thousandsSeparator}', '')`;
    return `TRY_CAST(${decimalSeparator === '.' ? whole : `replace(${whole}, ',', '.')`} AS DOUBLE)`;
}
function columnsDiffer(path, first) {
    return new user_error/* UserError */.yo({
        code: 'DATA_COLUMNS_DIFFER',
        found: `other columns than in ${first.path}`,
        expected: `the columns ${first.columns.join(', ')}`,
        hint: 'Give all files the same header.',
        location: { file: path, line: 1 },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-numbers.js



/**
 * Counts the texts and the numbers of each column.
 * @param missingTexts returns the texts of a column that stand for a missing value
 */
function countCsvNumbers(tables, file, settings, missingTexts, options = {}) {
    const { sql, columns, locate } = csvRelation([file], new Set(), settings);
    const pattern = numberPattern(settings);
    const counted = columns.map((name) => {
        const value = identifier(name);
        const isDecimal = isDecimalSql(value, parsedNumber(value, settings));
        return {
            name,
            value,
            isNumber: pattern === null
                ? isDecimal
                : `CASE WHEN ${isDecimal} THEN regexp_full_match(${value}, ${literal(pattern)}) ELSE false END`,
            isQuotedNumber: 'false',
            missingTexts: missingTexts(name),
        };
    });
    return countColumns(tables, sql, counted, locate, options);
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/refuse-binary.js

/** Formats that are no text, by their first bytes. */
const formats = [
    ['\x1f\x8b', 'a gzip file', 'Decompress the file, or let its name end with `.gz` once.'],
    ['\x28\xb5\x2f\xfd', 'a Zstandard file', 'Decompress the file, or let its name end with `.zst` once.'],
    ['PK\x03\x04', 'a ZIP file, as spreadsheets are', 'Unpack the file, or save the spreadsheet as CSV.'],
    ['\xd0\xcf\x11\xe0', 'an old spreadsheet or document', 'Save the spreadsheet as CSV.'],
    ['PAR1', 'a Parquet file', 'Let its name end with `.parquet`, or set `format: parquet`.'],
    ['ARROW1', 'an Arrow file', 'Let its name end with `.arrow`, or set `format: arrow`.'],
    ['\x89PNG', 'a PNG image', 'Remove the file from the sources.'],
    ['\xff\xd8\xff', 'a JPEG image', 'Remove the file from the sources.'],
    ['%PDF-', 'a PDF document', 'Save its table as CSV.'],
    ['SQLite format 3\0', 'a database of SQLite', 'Export the table as CSV.'],
];
/**
 * Throws UserError for a file that is no text.
 * @param head the beginning of the file, decompressed
 */
function refuseBinary(file, head) {
    const start = head.toString('latin1', 0, 16);
    const format = formats.find(([magic]) => start.startsWith(magic));
    if (format === undefined)
        return;
    const [, found, hint] = format;
    throw new user_error/* UserError */.yo({ code: 'DATA_INVALID_FILE', found, expected: 'a text file', hint, location: { file } });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/sniff-csv.js

/** Returns the encoding that the byte order mark names; null without one. */
function encodingOf(head) {
    const mark = head.length < 2 ? 0 : head.readUInt16BE();
    return mark === 0xfffe || mark === 0xfeff ? 'utf-16' : null;
}
const separators = [',', ';', '\t', '|'];
/**
 * Returns the separator of a file by its header: the usual one if the header contains it, or else the only other one that it contains
 * outside of quotes.
 */
function separatorOf(head, encoding, quote, usual) {
    const [header = ''] = head.toString(nodeEncodings[encoding]).split(/\r|\n/, 1);
    const unquoted = quote === null
        ? header
        : header
            .split(quote)
            .filter((_, index) => index % 2 === 0)
            .join('');
    const found = separators.filter((separator) => unquoted.includes(separator));
    const [only = usual, ...others] = found;
    return found.includes(usual) || others.length > 0 ? usual : only;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/csv-file.js









/** Opens a file of comma-separated values, or of values with another separator. */
async function openCsvFile(tables, at, { csv, missingTexts, onBadRow }) {
    if (decompressorFor(at.path) === null)
        await refuseLongLines(at.path);
    const settings = await settingsOf(at, csv);
    const file = await openCsv(at.path, settings);
    const { rows, columns } = await countCsvNumbers(tables, file, settings, missingTexts, {
        ...(onBadRow && { onBadRow }),
    });
    /** Columns of numbers only, which DuckDB parses fastest. */
    const pure = new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name));
    return {
        rows,
        columns,
        findings: findingsOf(at, settings, csv),
        native: new Set(),
        stored: null,
        rewrite: plainNumbers(settings),
        relation: (_, numbers) => {
            const { true: parsedByReader = [], false: parsed = [] } = Object.groupBy(numbers, (name) => pure.has(name) ? 'true' : 'false');
            return csvRelation([file], new Set(parsedByReader), settings, new Set(parsed));
        },
        lines: () => csvLines(file, settings),
    };
}
async function settingsOf({ source, path }, csv) {
    const head = await readHead(path);
    refuseBinary(path, head);
    // A file in Windows-1252 was decoded.
    const encoding = csv.encoding === 'windows-1252' ? 'utf-8' : (csv.encoding ?? encodingOf(head) ?? 'utf-8');
    const quote = csv.quote === false ? null : csv.quote;
    return {
        separator: csv.separator ?? separatorOf(head, encoding, quote, usualSeparator(source)),
        quote,
        decimalSeparator: csv.decimal,
        thousandsSeparator: csv.thousands ?? null,
        hasHeader: csv.header,
        encoding,
    };
}
const separatorNames = {
    ',': 'commas',
    ';': 'semicolons',
    '\t': 'tabs',
    '|': 'vertical bars',
};
function usualSeparator({ path }) {
    return /\.tsv(?:\.|$)/i.test(path) ? '\t' : ',';
}
/** Returns what was found out and is not usual. */
function findingsOf({ source }, { separator, encoding }, csv) {
    const isSeparated = csv.separator === undefined && separator !== usualSeparator(source);
    return [
        ...(isSeparated ? [`separated by ${separatorNames[separator]}`] : []),
        ...(csv.encoding === undefined && encoding !== 'utf-8' ? [`encoded in ${encoding.toUpperCase()}`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json-lines.js




const json_lines_newline = 0x0a;
const json_lines_space = 0x20;
/** DuckDB's greatest size of a JSON object, in bytes. */
const json_lines_longestLine = 2 ** 24;
/**
 * Returns the error of the first line that is not a JSON object in UTF-8 with each key once; null if every line is. DuckDB counts one
 * line too many for JSON that is cut, and does not count blank lines.
 */
async function findBadJsonLine(file) {
    for await (const { bytes, line } of jsonLines(file)) {
        const problem = json_lines_problemOf(bytes, line);
        if (problem !== null)
            return new user_error/* UserError */.yo({ ...problem, location: { file, line } });
    }
    return null;
}
/**
 * Yields the lines that are not blank, which contain one object each, and their numbers.
 * Throws UserError for a line that is longer than DuckDB reads.
 */
async function* jsonLines(path) {
    let parts = [];
    let size = 0;
    let line = 1;
    const add = (part) => {
        parts.push(part);
        size += part.length;
        if (size > json_lines_longestLine)
            throw tooLong(path, line);
    };
    const take = () => {
        const bytes = Buffer.concat(parts);
        parts = [];
        size = 0;
        return bytes;
    };
    for await (const chunk of utf8Chunks(path, 'utf-8')) {
        let start = 0;
        for (let end = chunk.indexOf(json_lines_newline); end >= 0; end = chunk.indexOf(json_lines_newline, start)) {
            add(chunk.subarray(start, end));
            const bytes = take();
            if (!isBlank(bytes))
                yield { bytes, line };
            line++;
            start = end + 1;
        }
        add(chunk.subarray(start));
    }
    const bytes = take();
    if (!isBlank(bytes))
        yield { bytes, line };
}
function isBlank(bytes) {
    return bytes.every((byte) => byte <= json_lines_space);
}
function tooLong(file, line) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `a line with more than ${json_lines_longestLine / 2 ** 20} MiB`,
        expected: 'one JSON object a line',
        hint: 'Write each object on a line of its own.',
        location: { file, line },
    });
}
function json_lines_problemOf(bytes, line) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return (0,encoding_problems/* notUtf8 */.T)(null);
    const text = bytes.toString('utf8');
    const found = findFault(line === 1 ? text.replace(/^\u{feff}/u, '') : text);
    return found === null
        ? null
        : { code: 'DATA_INVALID_FILE', found, expected: 'one JSON object a line', hint: 'Correct the line.' };
}
function findFault(json) {
    let value;
    const malformed = [];
    try {
        value = JSON.parse(json, (_, each) => {
            if (typeof each === 'string' && !each.isWellFormed())
                malformed.push(each);
            return each;
        });
    }
    catch (error) {
        return `a line that is not JSON (${(0,user_error/* messageOf */.bD)(error)})`;
    }
    if (malformed.length > 0)
        return 'a line with half of a surrogate pair';
    if (Array.isArray(value))
        return 'a line with a list';
    if (typeof value === 'object' && value !== null) {
        const key = repeatedKey(json);
        return key === null ? null : `the key ${JSON.stringify(key)} twice in one object`;
    }
    // A text may be as long as the file.
    return `a line with ${typeof value === 'string' ? 'a text' : JSON.stringify(value)}`;
}
/** Returns a key that a valid JSON object has twice; null if it has none. Objects in it are not examined. */
function repeatedKey(json) {
    const keys = new Set();
    let depth = 0;
    for (const [token, key] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
        if (token === '{' || token === '[')
            depth++;
        else if (token === '}' || token === ']')
            depth--;
        else if (key !== undefined && depth === 1) {
            const name = JSON.parse(key);
            if (keys.has(name))
                return String(name);
            keys.add(name);
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json.js


/**
 * Returns the relation of a file with JSON objects. A null is a missing value, and so is a key that an object lacks.
 * @param numbers the fields that are read as numbers; the others are texts, with the JSON of what is no text
 */
function jsonRelation(file, layout, fields, numbers = new Set()) {
    const value = (field) => numbers.has(field.name) ? `TRY_CAST(${jsonText(field)} AS DOUBLE)` : jsonText(field);
    const list = fields.map((field) => `${value(field)} AS ${identifier(field.name)}`).join(', ');
    return {
        sql: `(SELECT ${list} FROM ${readJsonSql(file, layout, fields)})`,
        columns: fields.map(({ name }) => name),
        order: 'source',
        ...(layout === 'lines' ? { locate: () => findBadJsonLine(file) } : {}),
    };
}
/** Returns the call that reads the first key of each field. An object with a key twice is an error. */
function readJsonSql(file, layout, fields) {
    const keys = new Set(fields.map(({ path: [key] }) => key));
    const columns = [...keys].map((key) => `${literal(key)}: 'JSON'`).join(', ');
    return `read_json(${literal(file)}, format = '${jsonFormat(layout)}', auto_detect = false, records = 'true', columns = {${columns}})`;
}
function jsonFormat(layout) {
    return layout === 'lines' ? 'newline_delimited' : 'array';
}
/** Returns a value as text. */
function jsonText(field) {
    return `json_extract_string(${json_valueOf(field)})`;
}
/** Returns the type of a value, `NULL` for null. */
function jsonType(field) {
    return `json_type(${json_valueOf(field)})`;
}
/** Returns the length of a list, 0 for any other value. */
function jsonLength(field) {
    return `json_array_length(${json_valueOf(field)})`;
}
function json_valueOf({ path: [key, ...rest] }) {
    return `${identifier(key)}, ${literal(jsonPointer(rest))}`;
}
/** Returns the pointer of RFC 6901 to a value. */
function jsonPointer(path) {
    return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json-keys.js




/** More than the keys of any object. */
const mostKeys = 2 ** 20;
/**
 * Returns the keys of all objects, in the order in which they appear first. Throws UserError for text that is not JSON.
 * @param path the keys that lead to an object inside of each object; empty for the object itself
 */
async function readJsonKeys(tables, file, layout, path = []) {
    const keys = `json_keys(json, ${literal(jsonPointer(path))})`;
    const objects = `read_json_objects(${literal(file)}, format = '${jsonFormat(layout)}')`;
    const locate = layout === 'lines' ? () => findBadJsonLine(file) : undefined;
    const first = await tables.texts(`SELECT unnest(${keys}) AS key FROM (SELECT json FROM ${objects} LIMIT 1)`, locate);
    const known = first.map(([key]) => key ?? '');
    refuseManyColumns(file, known.length);
    // In most files the first object has all keys, so that few are sorted here.
    const others = await tables.texts(`SELECT key, min(number * ${mostKeys} + place) AS position FROM (
      SELECT number, unnest(keys) AS key, generate_subscripts(keys, 1) AS place FROM (
        SELECT number, list_filter(${keys}, lambda key: NOT list_contains(${literalList(known)}::VARCHAR[], key)) AS keys
        FROM (SELECT row_number() OVER () AS number, json FROM ${objects})
      ) WHERE len(keys) > 0
    ) GROUP BY key ORDER BY position`, locate);
    refuseManyColumns(file, known.length + others.length);
    return [...known, ...others.map(([key]) => key ?? '')];
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json-numbers.js


/**
 * Counts the values and the numbers of each field. Integers beyond 2⁵³ are not counted as numbers, since float64 rounds them.
 * @param missingTexts returns the texts of a field that stand for a missing value
 */
function countJsonNumbers(tables, file, layout, fields, missingTexts) {
    const counted = fields.map((field) => {
        const value = jsonText(field);
        const type = jsonType(field);
        const number = `TRY_CAST(${value} AS DOUBLE)`;
        const isInteger = `${type} IN ('BIGINT', 'UBIGINT')`;
        return {
            name: field.name,
            value,
            isNumber: `coalesce(CASE WHEN ${type} = 'DOUBLE' THEN isfinite(${number}) WHEN ${isInteger} THEN abs(${number}) < 2 ** 53 END, false)`,
            isQuotedNumber: `coalesce(CASE WHEN ${type} = 'VARCHAR' THEN ${isQuotedNumberSql(value)} END, false)`,
            missingTexts: missingTexts(field.name),
        };
    });
    return countColumns(tables, readJsonSql(file, layout, fields), counted, jsonRelation(file, layout, fields).locate);
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json-fields.js



/** Few rows tell nearly all fields with single values, so that all rows are read for the others only. */
const sampleRows = 1000;
/**
 * Returns the fields of a file in which every object inside of the objects is replaced by its own fields, such as `user.age`, and every
 * list by its values, such as `embedding[0]`, if all lists of the field have one length.
 */
async function expandFields(tables, file, layout, fields, depth = 1) {
    if (depth > deepestNesting)
        return fields;
    const sql = readJsonSql(file, layout, fields);
    const { locate } = jsonRelation(file, layout, fields);
    const sample = await readShapes(tables, `(SELECT * FROM ${sql} LIMIT ${sampleRows})`, fields, locate);
    const shapes = await readShapes(tables, sql, [...sample.keys()], locate);
    const expanded = [];
    for (const field of fields) {
        const shape = shapes.get(field);
        const inner = typeof shape === 'number'
            ? json_fields_entriesOf(field, shape)
            : shape === 'object'
                ? json_fields_fieldsOf(field, await readJsonKeys(tables, file, layout, field.path))
                : [];
        const isExpanded = inner.length > 0 && inner.length <= mostEntries;
        expanded.push(...(isExpanded ? await expandFields(tables, file, layout, inner, depth + 1) : [field]));
    }
    return expanded;
}
function json_fields_fieldsOf({ name, path }, keys) {
    return keys.map((key) => ({ name: `${name}.${key}`, path: [...path, key] }));
}
function json_fields_entriesOf({ name, path }, length) {
    return Array.from({ length }, (_, index) => ({
        name: `${name}[${index}]`,
        path: [...path, String(index)],
    }));
}
/** The plan of a query takes time that grows with the square of its columns. */
const fieldsAtOnce = 64;
/** Returns the shapes of the fields with nothing but objects, or nothing but lists of one length. */
async function readShapes(tables, sql, fields, locate) {
    const shapes = new Map();
    for (let start = 0; start < fields.length; start += fieldsAtOnce) {
        const group = fields.slice(start, start + fieldsAtOnce);
        for (const [field, shape] of await readShapesOfGroup(tables, sql, group, locate))
            shapes.set(field, shape);
    }
    return shapes;
}
async function readShapesOfGroup(tables, sql, fields, locate) {
    const checks = fields.map((field, index) => {
        const type = jsonType(field);
        const hasOnly = (wanted) => `bool_and(${type} = '${wanted}') FILTER (WHERE ${type} <> 'NULL')`;
        const length = jsonLength(field);
        const [shortest, longest] = ['min', 'max'].map((bound) => `${bound}(${length}) FILTER (WHERE ${type} <> 'NULL')`);
        return `CASE WHEN count(*) FILTER (WHERE ${type} <> 'NULL') = 0 THEN 'absent' WHEN ${hasOnly('OBJECT')} THEN 'object' WHEN ${hasOnly('ARRAY')} AND ${shortest} = ${longest} THEN CAST(${longest} AS VARCHAR) END AS c${index}`;
    });
    const [row = []] = await tables.texts(`SELECT ${checks.join(', ')} FROM ${sql}`, locate);
    return new Map(fields.flatMap((field, index) => {
        const shape = row[index] ?? null;
        if (shape === null)
            return [];
        return [[field, shape === 'object' || shape === 'absent' ? shape : Number(shape)]];
    }));
}

;// CONCATENATED MODULE: ./build/core/js/src/data/json-file.js










/** Opens a file with one JSON object a line, or with all objects in one array. */
async function openJsonFile(tables, { path }, { missingTexts }) {
    const layout = await layoutOf(path);
    const keys = await readJsonKeys(tables, path, layout);
    if (keys.length === 0)
        throw (layout === 'lines' ? await findBadJsonLine(path) : null) ?? noKeys();
    await json_file_requireNames(keys.map(fieldOf), path, layout);
    const fields = await expandFields(tables, path, layout, keys.map(fieldOf));
    refuseManyColumns(path, fields.length);
    await json_file_requireNames(fields, path, layout);
    const byName = new Map(fields.map((field) => [field.name, field]));
    const { rows, columns } = await countJsonNumbers(tables, path, layout, fields, missingTexts);
    return {
        rows,
        columns,
        findings: [],
        rewrite: null,
        stored: null,
        native: new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name)),
        relation: (wanted, numbers) => jsonRelation(path, layout, wanted.map((name) => byName.get(name) ?? fieldOf(name)), numbers),
        lines: layout === 'lines' ? () => linesOfObjects(path) : null,
    };
}
async function layoutOf(path) {
    const head = await readHead(path);
    refuseBinary(path, head);
    return /^(?:\u{feff})?\s*\[/u.test(head.toString('utf8')) ? 'array' : 'lines';
}
function fieldOf(name) {
    return { name, path: [name] };
}
function noKeys() {
    return new user_error/* UserError */.yo({
        code: 'DATA_NO_EXAMPLES',
        found: 'no object with a key',
        expected: 'one JSON object a line, or an array of objects',
        hint: 'Add examples, or remove the file from the sources.',
    });
}
/** Throws UserError for names that SQL cannot tell apart, with the first line that has the later of them. */
async function json_file_requireNames(fields, file, layout) {
    const unusable = findUnusableName(fields.map(({ name }) => name));
    if (unusable === null)
        return;
    const line = layout === 'lines'
        ? await findLineWith(file, fields.findLast(({ name }) => name === unusable))
        : null;
    throw unusableName(unusable, line === null ? { file } : { file, line });
}
/** Returns the first line whose object has a field; null if no line has it. */
async function findLineWith(file, field) {
    for await (const { bytes, line } of jsonLines(file)) {
        let value = JSON.parse(bytes.toString('utf8').replace(/^\u{feff}/u, ''));
        for (const key of field?.path ?? [])
            value =
                typeof value === 'object' && value !== null
                    ? Object.entries(value).find(([name]) => name === key)?.[1]
                    : undefined;
        if (value !== undefined)
            return line;
    }
    return null;
}
async function* linesOfObjects(path) {
    for await (const { line } of jsonLines(path))
        yield [line];
}

;// CONCATENATED MODULE: ./build/core/js/src/data/parquet-file.js



/** Opens a Parquet file. */
async function openParquetFile(tables, { path }, settings) {
    await requireParquetNames(tables, path);
    await refuseParquetBomb(tables, path);
    const file = await openTypedFile(tables, readParquetSql([path]), path, settings);
    await parquet_file_requireRows(tables, path, file.rows);
    return file;
}
/** Throws UserError if the file declares another number of rows than it has. */
async function parquet_file_requireRows(tables, path, rows) {
    const declared = await readParquetRows(tables, path);
    if (declared === rows)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `${rows} rows in a file that declares ${declared}`,
        expected: 'a whole file',
        hint: 'Write the file again.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/open-file.js





/** Opens files one after another. */
async function openFiles(tables, format, paths, settings) {
    const open = [];
    for (const path of paths)
        open.push({ ...path, file: await openFile(tables, format, path, settings) });
    return open;
}
async function openFile(tables, format, path, settings) {
    try {
        switch (format) {
            case 'csv':
                return await openCsvFile(tables, path, settings);
            case 'jsonl':
                return await openJsonFile(tables, path, settings);
            case 'parquet':
                return await openParquetFile(tables, path, settings);
            case 'arrow':
            case 'npz':
                return await openArraySource(tables, format, path, settings);
        }
    }
    catch (error) {
        throw namingSources(error, [path]);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/data/source.js
var data_source = __webpack_require__(14098);
;// CONCATENATED MODULE: ./build/core/js/src/data/named-source.js






/** Opens the sources and checks all of their rows. */
async function openNamedSources(tables, paths, settingsOf) {
    const sources = [];
    for (const [name = '', group] of Map.groupBy(paths, ({ source }) => source.sourceName)) {
        const format = (0,data_source/* tableFormatOf */.$r)(group.map(({ source }) => source));
        const files = await openFiles(tables, format, group, settingsOf(format));
        requireOneTable(files, format);
        const columns = [...new Set(files.flatMap(({ file }) => named_source_columnsOf(file)))];
        const isNumber = (column) => (0,data_source/* isTyped */.xN)(format) ? files.every(({ file }) => file.native.has(column)) : numbers.has(column);
        const numbers = numbersIn(files.map(({ file }) => file));
        sources.push({ name, format, files, columns, numbers: new Set(columns.filter(isNumber)) });
    }
    return sources;
}
function named_source_columnsOf({ stored, columns }) {
    return stored?.columns ?? columns.map(({ name }) => name);
}
/**
 * Returns the relation of a source: numbers as DOUBLE and other cells as VARCHAR; in formats with types, all cells with their types.
 * @param texts columns whose cells are texts in any case
 */
function namedRelation({ format, files, columns, numbers }, texts, missingTexts) {
    const order = 'source';
    if ((0,data_source/* isTyped */.xN)(format)) {
        const casts = columns
            .filter((name) => texts.has(name))
            .map((name) => `CAST(${identifier(name)} AS VARCHAR) AS ${identifier(name)}`);
        const replaced = casts.length === 0 ? '' : ` REPLACE (${casts.join(', ')})`;
        return { sql: `(SELECT *${replaced} FROM ${storedSql(format, files)})`, columns, order };
    }
    const asNumbers = new Set(columns.filter((name) => numbers.has(name) && !texts.has(name)));
    const select = (valueOf) => columns.map((name) => `${valueOf(identifier(name), name)} AS ${identifier(name)}`).join(', ');
    const isCsv = format === 'csv';
    const trimmed = select((cell, name) => (isCsv && !asNumbers.has(name) ? trimmedSql(cell) : cell));
    const present = select((cell, name) => asNumbers.has(name) ? numberSql(cell, missingTexts(name)) : textSql(cell, missingTexts(name), isCsv));
    const parts = files.map(({ file }) => `SELECT ${present} FROM (SELECT ${trimmed} FROM ${file.relation(columns, asNumbers).sql})`);
    return { sql: `(${parts.join(' UNION ALL ')})`, columns, order };
}
/** Returns the files of a source as one table with types. Parquet files are many where others are few. */
function storedSql(format, files) {
    if (format === 'parquet')
        return readParquetSql(files.map(({ path }) => path));
    const tables = files.flatMap(({ file }) => (file.stored === null ? [] : [file.stored.sql]));
    return `(${tables.map((sql) => `SELECT * FROM ${sql}`).join(' UNION ALL BY NAME ')})`;
}
function numberSql(cell, missing) {
    const numbers = [...missing]
        .filter((text) => text.trim() !== '')
        .map(Number)
        .filter(Number.isFinite);
    const isMissing = numbers.length === 0 ? '' : ` AND ${cell} NOT IN (${numbers.join(', ')})`;
    return `CASE WHEN isfinite(${cell})${isMissing} THEN ${cell} END`;
}
/** Few cells have spaces around them, and looking for them takes less time than an expression that finds and removes them. */
function trimmedSql(cell) {
    const mayHaveSpaces = [`${cell} < '!'`, ...spaces.map((space) => `suffix(${cell}, ${space})`)].join(' OR ');
    return `CASE WHEN ${mayHaveSpaces} THEN regexp_replace(${cell}, '^\\s+|\\s+$', '', 'g') ELSE ${cell} END`;
}
/** The characters that `\s` matches, which all come before `!`. */
const spaces = ["' '", "E'\\t'", "E'\\n'", "E'\\f'", "E'\\r'"];
/** Few cells are as short as the texts that mean a missing value. DuckDB would make a join of `IN`, whose rows have no order. */
function textSql(text, missing, isTrimmed) {
    const absent = [...(isTrimmed ? [''] : []), ...missing];
    if (absent.length === 0)
        return text;
    const longest = (0,d3_array/* max */.T9)(absent, (one) => Buffer.byteLength(one)) ?? 0;
    const cases = absent.map((one) => `WHEN ${literal(one)} THEN NULL`).join(' ');
    return `CASE WHEN strlen(${text}) > ${longest} THEN ${text} ELSE CASE ${text} ${cases} ELSE ${text} END END`;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/source-notes.js
/** Returns how files are written as far as it was found out, and warnings about their differences. */
function notesOf(files) {
    const found = files.flatMap(({ source, file }) => file.findings.map((finding) => ({ source, finding })));
    return {
        findings: [...Map.groupBy(found, ({ finding }) => finding)].map(([finding, each]) => {
            const path = each[0]?.source.path ?? '';
            return each.length === 1
                ? `${path} is ${finding}.`
                : `${each.length} files are ${finding}, such as ${path}.`;
        }),
        warnings: differingTypes(files),
    };
}
/** Returns the notes of several tables. */
function joinNotes(notes) {
    return {
        findings: notes.flatMap(({ findings }) => findings),
        warnings: notes.flatMap(({ warnings }) => warnings),
    };
}
function logNotes({ findings, warnings }, log) {
    for (const finding of findings)
        log.info(finding);
    for (const warning of warnings)
        log.warning(warning);
}
/** Returns a warning for each column that has numbers in one file and only other texts in another. */
function differingTypes(files) {
    const columns = files.flatMap(({ source, file }) => file.columns.map((column) => ({ ...column, source })));
    return [...Map.groupBy(columns, ({ name }) => name)].flatMap(([name, each]) => {
        const numbers = each.find((column) => column.numbers > 0 && column.others === 0);
        const texts = each.find((column) => column.numbers === 0 && column.others > 0);
        return numbers === undefined || texts === undefined
            ? []
            : [
                `The column ${JSON.stringify(name)} has numbers in ${numbers.source.path} and other texts in ${texts.source.path}.`,
            ];
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/combine-sources.js









const result = identifier('result of the sources');
/**
 * Joins or queries the sources into one table. DuckDB keeps it in its memory and its temporary folder, so that all scans have the same
 * order, unless the query keeps the order of one source.
 */
async function combineSources(tables, paths, section, log) {
    const { csv, join, query } = section;
    const sources = await openNamedSources(tables, paths, (format) => ({
        csv,
        missingTexts: (0,missing_texts/* missingTexts */.N)(section, format !== 'csv'),
        onBadRow: undefined,
    }));
    const notes = joinNotes(sources.map(({ files }) => notesOf(files)));
    logNotes(notes, log);
    const key = join === undefined ? 'query' : 'join';
    const shown = `data.${key}`;
    const file = await (0,user_error/* withConfigPathAsync */.ID)(['data', key], async () => {
        if (join !== undefined)
            await makeJoin(tables, sources, join, section, log);
        return query === undefined
            ? openResult(tables, result, section)
            : openQuery(tables, sources, query, section);
    });
    const rows = file.rows === null ? '' : `${(0,format/* formatCount */.B4)(file.rows)} rows and `;
    log.info(`The result of ${shown} has ${rows}${file.columns.length} columns.`);
    const explain = (error) => (0,user_error/* withConfigPath */.ey)(query === undefined ? error : ofQuery(error), ['data', key]);
    return {
        open: { source: { path: shown, shown, file: '' }, path: result, file, explain },
        combined: combinedColumns(file.columns.map(({ name }) => name), sources, join),
        notes,
    };
}
/** Returns the columns that a join takes from its right source, or all columns of a query; null if a join adds none. */
function combinedColumns(names, sources, join) {
    const sourcesOf = (name) => sources
        .filter(({ columns }) => columns.some((column) => column.toLowerCase() === name.toLowerCase()))
        .map((source) => source.name);
    const columns = names
        .map((name) => ({ name, sources: sourcesOf(name) }))
        .filter((column) => join === undefined || !column.sources.includes(join.left));
    return columns.length === 0 ? null : { by: join === undefined ? 'query' : 'join', columns };
}
async function makeJoin(tables, sources, join, section, log) {
    const [left, right] = [join.left, join.right].map((name) => sources.find((each) => each.name === name));
    if (left === undefined || right === undefined)
        throw new TypeError('the sources of the join are not open');
    await nameSources(tables, [left], section, textKeys('left', left, right, join));
    await nameSources(tables, [right], section, textKeys('right', left, right, join));
    await makeResult(tables, await joinQuery(tables, left, right, join, log));
}
async function openQuery(tables, sources, query, section) {
    await nameSources(tables, sources, section, new Set());
    try {
        const { sql, order } = await tables.query(query);
        if (order === 'source')
            return await openResult(tables, sql, section, decideTypedNumbers);
        await makeResult(tables, `SELECT * FROM ${sql} ORDER BY ALL`);
        return await openResult(tables, result, section);
    }
    catch (error) {
        throw ofQuery(error);
    }
}
/** @param from the table after FROM */
async function openResult(tables, from, section, count = countTypedNumbers) {
    const shown = section.query === undefined ? 'data.join' : 'data.query';
    return openTypedFile(tables, from, shown, { missingTexts: (0,missing_texts/* missingTexts */.N)(section, true) }, count);
}
async function nameSources(tables, sources, section, texts) {
    for (const source of sources)
        await tables.name(source.name, namedRelation(source, texts, (0,missing_texts/* missingTexts */.N)(section, source.format !== 'csv')));
}
function makeResult(tables, sql) {
    return tables.run(`CREATE TABLE ${result} AS ${sql}`);
}
/** All rows of the files were read before, so that a value that cannot be converted is a fault of the query. Values can be private. */
function ofQuery(thrown) {
    if (!(thrown instanceof user_error/* UserError */.yo))
        return thrown;
    const problems = thrown.problems.map((problem) => problem.code === 'DATA_INVALID_FILE'
        ? {
            ...problem,
            code: 'DATA_INVALID_QUERY',
            found: 'a query that fails for some of the rows, such as by a conversion or a number that is too large',
            expected: 'a query that has a result for all rows',
            hint: 'Use `try_cast`, `nullif` or `coalesce` for values that cannot be converted.',
        }
        : problem);
    return new user_error/* UserError */.yo(problems, { cause: thrown });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/open-source-table.js













/**
 * Opens files as one table. Columns are matched by their names; in JSON, a file may lack some of them. Sources with names are joined or
 * queried. Throws UserError for a file that is damaged, empty or of another format.
 */
async function openSourceTable(format, files, section, duckdb) {
    const open = await openTableFiles(format, files, section, duckdb);
    try {
        if (section.sources === undefined)
            requireOneTable(open.files, format);
        return new FileTable(open);
    }
    catch (error) {
        await closeFiles(open);
        throw error;
    }
}
/** Opens files that may belong to different tables. Throws UserError like `openSourceTable`. */
async function openTableFiles(format, files, section, duckdb) {
    for (const file of files)
        await requireContent(file);
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-tables-'));
    const formatOf = (file) => (file.sourceName === undefined ? format : (0,data_source/* tableFormatOf */.$r)([file]));
    const datesOf = (0,date_format/* dateRewriters */.W)(section);
    let tables = null;
    try {
        const links = await linkFiles(files, formatOf, folder);
        const paths = await decodeFiles(links, formatOf, section.csv);
        tables = await startTables(paths, folder, duckdb);
        if (section.sources !== undefined) {
            const { open, combined, notes } = await combineSources(tables, paths, section, duckdb.log);
            return {
                tables,
                files: [open],
                combined,
                notes,
                typed: true,
                missingTexts: (0,missing_texts/* missingTexts */.N)(section, true),
                datesOf,
                folder,
            };
        }
        const typed = format !== 'csv';
        const settings = {
            csv: section.csv,
            missingTexts: (0,missing_texts/* missingTexts */.N)(section, typed),
            onBadRow: section.clean['on-error'] === 'quarantine' ? () => undefined : undefined,
        };
        const open = await openFiles(tables, format, paths, settings);
        const notes = notesOf(open);
        logNotes(notes, duckdb.log);
        return {
            tables,
            files: open,
            combined: null,
            notes,
            typed,
            missingTexts: settings.missingTexts,
            datesOf,
            folder,
        };
    }
    catch (error) {
        tables?.close();
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/image-labels.js






/** Column of the paths, unless the configuration names another one. */
const defaultPathColumn = 'path';
/**
 * Returns the label that a table has for each image.
 * @throws UserError for images without a row, and for rows without an image
 */
async function readImageLabels(table, images, section, duckdb) {
    const source = await openSourceTable((0,data_source/* tableFormatOf */.$r)([table]), [table], section, duckdb);
    try {
        const labels = await labelsByPath(source, table, section);
        const problems = [];
        const found = images.map((image) => {
            const label = labels.get(image.below);
            if (label === undefined)
                problems.push(notListed(image, table));
            labels.delete(image.below);
            return label ?? '';
        });
        problems.push(...[...labels.keys()].map((path) => withoutImage(path, table)));
        if (problems.length > 0)
            throw new user_error/* UserError */.yo(problems.slice(0, image_problem_mostNamed));
        return found;
    }
    finally {
        await source.close();
    }
}
async function labelsByPath(source, table, { images, label: labelColumn = data/* defaultLabel */.AB }) {
    const wanted = [images?.path ?? defaultPathColumn, labelColumn];
    const unknown = wanted.filter((name) => !source.names.includes(name));
    if (unknown.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_UNKNOWN_COLUMN',
            found: `no column ${unknown.join(' and ')} in the table of labels`,
            expected: `one of ${(0,format/* listNames */.Zv)(source.names, 20)}`,
            hint: 'Set `images.path` to the column of the paths, and `label` to that of the labels.',
            location: { file: table.shown },
        });
    const labels = new Map();
    let row = 0;
    for await (const { rows, columns } of source.scan(wanted.map((name) => ({ name, form: 'texts' })))) {
        const [paths, texts] = columns;
        for (let position = 0; position < rows; position++, row++) {
            const [path, label] = [paths?.values[position], texts?.values[position]];
            if (typeof path !== 'string' || typeof label !== 'string' || labels.has(path))
                throw await badRow(source, row, typeof path === 'string' && labels.has(path));
            labels.set(path, label);
        }
    }
    return labels;
}
async function badRow(source, row, isRepeated) {
    const [place] = await source.locate([row]);
    return new user_error/* UserError */.yo({
        code: isRepeated ? 'DATA_DUPLICATE_ID' : 'DATA_MISSING_VALUE',
        found: isRepeated ? 'the path of an image that another row has' : 'a row without a path or a label',
        expected: 'a path and a label for each image, once',
        hint: 'Correct or remove the row.',
        ...(place && {
            location: { file: place.source.shown, ...(place.line !== undefined && { line: place.line }) },
        }),
    });
}
function notListed(image, table) {
    return {
        code: 'DATA_IMAGE_WITHOUT_CLASS',
        found: `an image without a row in ${table.shown}`,
        expected: `a row with the path ${image.below}`,
        hint: 'Add a row with the path below the source and the label, or remove the image from the source.',
        location: { file: image.shown },
    };
}
function withoutImage(path, table) {
    return {
        code: 'FILE_MISSING',
        found: `the path ${JSON.stringify(path)} of no image`,
        expected: 'paths below the source',
        hint: 'Correct the path, or remove the row.',
        location: { file: table.shown },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/images/image-header.js + 4 modules
var image_header = __webpack_require__(66752);
// EXTERNAL MODULE: ./build/core/js/src/images/image-names.js
var image_names = __webpack_require__(2984);
;// CONCATENATED MODULE: ./build/core/js/src/data/image-files.js







/** Most bytes and images that are in memory at a time. */
const chunkBytes = 2 ** 24;
const image_files_chunkRows = 4096;
/** Reads the headers of image files. */
async function readImageFiles(files) {
    const headers = Array.from({ length: files.length }, () => null);
    const faults = new Map();
    const identities = new Uint32Array(files.length * row_identity/* identityWords */.i6);
    const sizes = new Float64Array(files.length);
    await (0,p_map["default"])(files.entries(), async ([position, file]) => {
        const bytes = await (0,data_file/* readData */.v3)(file);
        identities.set((0,row_identity/* identityOfBytes */.Jk)(bytes), position * row_identity/* identityWords */.i6);
        sizes[position] = bytes.length;
        try {
            headers[position] = namedHeader(file.path, bytes);
        }
        catch (error) {
            if (!(error instanceof bad_image/* BadImage */.Z))
                throw error;
            faults.set(position, error);
        }
    }, { concurrency: data_file/* filesAtOnce */.A7 });
    return {
        headers,
        faults,
        identities,
        chunkSizes: chunksOf(sizes),
        read: ({ start, size }) => files
            .slice(start, start + size)
            .map((file, index) => readUnchanged(file, identities.subarray((start + index) * row_identity/* identityWords */.i6))),
    };
}
/** @throws BadImage for a file whose extension names another format */
function namedHeader(path, bytes) {
    const header = (0,image_header/* readImageHeader */.n6)(bytes);
    const named = (0,image_names/* formatOfName */.Q)(path);
    if (named === null || named === header.format)
        return header;
    throw new bad_image/* BadImage */.Z('mislabelled', `a file of the format ${header.format} that is named as ${named}`);
}
function chunksOf(sizes) {
    const chunks = [];
    let [rows, bytes] = [0, 0];
    for (const size of sizes) {
        if (rows > 0 && (bytes + size > chunkBytes || rows === image_files_chunkRows)) {
            chunks.push(rows);
            rows = 0;
            bytes = 0;
        }
        rows++;
        bytes += size;
    }
    return [...chunks, rows];
}
function readUnchanged(file, identity) {
    const bytes = contentOf(file);
    if ((0,row_identity/* identityOfBytes */.Jk)(bytes).every((word, index) => word === identity[index]))
        return bytes;
    throw (0,data_file/* changedFile */.Ne)(file.shown);
}
function contentOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file.file);
    }
    catch (error) {
        throw (0,data_file/* unreadable */.O$)(file.shown, error);
    }
}
/** Returns the faults of images that do not have the size of the first one. */
function otherSizes({ headers }) {
    const first = headers.find((header) => header !== null);
    if (!first)
        return new Map();
    const { height, width } = (0,image_header/* sizeSeen */.hV)(first);
    return new Map(headers.flatMap((header, position) => {
        if (header === null)
            return [];
        const size = (0,image_header/* sizeSeen */.hV)(header);
        if (size.height === height && size.width === width)
            return [];
        return [[position, sizeFault(size, { height, width })]];
    }));
}
function sizeFault(size, others) {
    return new bad_image/* BadImage */.Z('size', `an image ${size.width} wide and ${size.height} high beside images ${others.width} wide and ${others.height} high`);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/images.js




/** Reads image files with a label each. Pixels are not decoded yet. */
async function readImages(files, labels, settings) {
    const images = await readImageFiles(files);
    const { headers, identities, chunkSizes, read } = images;
    const faults = new Map([...images.faults, ...(settings?.size === undefined ? otherSizes(images) : [])]);
    const readable = headers.filter((header) => header !== null);
    const [first] = readable;
    if (!first)
        throw imageProblems(files, faults);
    const isGrey = readable.every(({ channels }) => channels === 1);
    return {
        features: {
            kind: 'image',
            ...(settings?.size ?? (0,image_header/* sizeSeen */.hV)(first)),
            channels: settings?.channels ?? (isGrey ? 1 : 3),
            encoding: 'file',
            ...(settings?.size && { fit: settings.fit }),
        },
        rows: files.map((source) => ({ source, index: 0 })),
        labels,
        identities,
        chunkSizes,
        read,
        faults,
    };
}
/** Returns the first folder of each file below its source. @throws UserError for files without one */
function classesOf(files) {
    const names = new Map();
    const problems = [];
    const labels = files.map((file) => {
        const [folder = '', ...rest] = file.below.split('/');
        const isFolder = rest.length > 0 && folder !== '' && folder !== '.' && folder !== '..';
        if (!isFolder)
            problems.push(stray(file));
        // One string for all files of a class, however many there are.
        const label = names.get(folder) ?? folder;
        names.set(folder, label);
        return label;
    });
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems.slice(0, image_problem_mostNamed));
    return labels;
}
function stray({ shown }) {
    return {
        code: 'DATA_IMAGE_WITHOUT_CLASS',
        found: 'an image outside of any folder of its source',
        expected: 'a folder for each class, which gives the class its name',
        hint: 'Move the image into the folder of its class, or set `source` to the folder that contains the folders of the classes.',
        location: { file: shown },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
;// CONCATENATED MODULE: ./build/core/js/src/data/image-quarantine.js



const reasons = {
    format: 'of a format that is not read',
    damaged: 'cut short or damaged',
    mislabelled: 'named as another format',
    'too-large': 'too large',
    cmyk: 'in CMYK',
    depth: 'of more than 8 bits a sample',
    animated: 'animated',
    size: 'of another size',
};
/**
 * Puts images aside that cannot be read.
 * @param faults of the images, by their rows
 * @throws UserError if these are more than the allowed share of all images
 */
function putImagesAside(draft, rows, faults, atMost) {
    if (faults.size === 0)
        return draft;
    const sorted = [...faults].sort(([one], [other]) => one - other);
    const quarantined = { rows: faults.size, faults: countFaults(sorted.map(([, fault]) => fault)) };
    if (faults.size > atMost * rows.length) {
        const [first] = sorted;
        const file = rows[first?.[0] ?? 0]?.source.shown;
        throw new user_error/* UserError */.yo({
            code: 'DATA_TOO_MANY_QUARANTINED',
            found: `${faults.size} of ${rows.length} images that cannot be read: ${faultsText(quarantined.faults)}`,
            expected: `at most ${Math.floor(atMost * rows.length)} images, a share of ${atMost}`,
            hint: 'Save these images again, remove them from the sources, or raise `clean.at-most`.',
            ...(file !== undefined && { location: { file } }),
        });
    }
    for (const row of faults.keys())
        draft.outcomes.set(row, 'quarantined');
    return {
        ...draft,
        cleaned: { ...draft.cleaned, quarantined: faults.size },
        quarantine: { ...quarantined, lines: () => linesOf(sorted, rows) },
    };
}
function countFaults(faults) {
    const counts = Map.groupBy(faults, ({ fault }) => fault);
    return [...counts]
        .map(([fault, of]) => ({ column: reserved_columns/* imageColumn */.m, reason: reasons[fault], count: of.length }))
        .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
async function* linesOf(faults, rows) {
    for (const [row, { fault, message }] of faults)
        yield `${JSON.stringify({
            file: rows[row]?.source.path,
            cells: [{ column: reserved_columns/* imageColumn */.m, reason: reasons[fault] }],
            found: message,
        })}\n`;
}

;// CONCATENATED MODULE: ./build/core/js/src/column-store/row-outcomes.js
/** Outcomes of a row, by their codes. A row that is kept belongs to a split once splits are assigned. */
const outcomes = [
    'train',
    'validation',
    'test',
    'kept',
    'quarantined',
    'missing',
    'duplicate',
];
const keptCode = outcomes.indexOf('kept');
/** Returns 1 for the codes of an outcome and 0 for the others. */
function matchesOf(outcome) {
    const code = outcomes.indexOf(outcome);
    return Uint8Array.from(outcomes, (_, other) => Number(outcome === 'kept' ? other <= code : other === code));
}
/** The outcome of each row, one byte a row, in chunks like the columns. */
class RowOutcomes {
    chunks;
    size;
    #codes;
    /** True if no row has left the table. */
    #isWhole = true;
    /** @param sizes rows of each chunk */
    constructor(sizes) {
        let start = 0;
        this.chunks = sizes.map((size) => {
            start += size;
            return { start: start - size, size };
        });
        this.size = start;
        this.#codes = new Uint8Array(start).fill(keptCode);
    }
    /** For each row, the position of its outcome in `outcomes`. */
    get codes() {
        return this.#codes;
    }
    of(row) {
        return outcomes[this.#codes[row] ?? keptCode] ?? 'kept';
    }
    set(row, outcome) {
        const code = outcomes.indexOf(outcome);
        this.#codes[row] = code;
        if (code > keptCode)
            this.#isWhole = false;
    }
    /** True if all rows are in a split or will be in one. */
    get isWhole() {
        return this.#isWhole;
    }
    /** Returns true for a row that is in a split or will be in one. */
    isKept(row) {
        return (this.#codes[row] ?? keptCode) <= keptCode;
    }
    /** Returns the number of rows of an outcome; of all splits for `kept`. */
    count(outcome) {
        if (outcome === 'kept' && this.#isWhole)
            return this.size;
        const matches = matchesOf(outcome);
        let count = 0;
        for (let row = 0; row < this.#codes.length; row++)
            count += matches[this.#codes[row] ?? keptCode] ?? 0;
        return count;
    }
    /** Returns the positions in a chunk of the rows of an outcome; of those of all splits for `kept`. */
    positions({ start, size }, outcome) {
        const matches = matchesOf(outcome);
        const positions = new Int32Array(size);
        let count = 0;
        // A loop without branches, since the next row of a random split cannot be predicted.
        for (let position = 0; position < size; position++) {
            positions[count] = position;
            count += matches[this.#codes[start + position] ?? keptCode] ?? 0;
        }
        return positions.subarray(0, count);
    }
    /**
     * Returns a function that returns the values in a chunk of the rows of an outcome; of those of all splits for `kept`. They are valid until
     * its next call.
     */
    numberTaker(outcome) {
        if (outcome === 'kept' && this.#isWhole)
            return (_, values) => values;
        const matches = matchesOf(outcome);
        const codes = this.#codes;
        let taken = new Float64Array();
        return ({ start, size }, values) => {
            if (taken.length < size)
                taken = new Float64Array(size);
            let count = 0;
            for (let position = 0; position < size; position++) {
                taken[count] = values[position] ?? Number.NaN;
                count += matches[codes[start + position] ?? keptCode] ?? 0;
            }
            return taken.subarray(0, count);
        };
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/category-limit.js
/** More are not categories but free text, ids or numbers: one-hot they would only fill the memory. */
const mostCategories = 1000;

;// CONCATENATED MODULE: ./build/core/js/src/data/label.js



/** Returns the labels of a data section, sorted by the names of their outputs, so that their order in the configuration has no effect. */
function wantedLabels({ label = data/* defaultLabel */.AB, labels, task }) {
    if (labels === undefined)
        return [{ name: null, column: label, task }];
    return Object.entries(labels)
        .map(([name, wanted]) => ({ name, column: wanted.column, task: wanted.task ?? task }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Returns the target of a model with these labels. */
function targetOf(made) {
    const outputs = made.flatMap(({ name, label }) => (name === null ? [] : [{ name, label }]));
    const [only] = made;
    if (!only)
        throw new TypeError('a dataset without a label');
    return outputs.length === 0 ? only.label : { kind: 'multi-output', outputs };
}
/** A label that is one of several classes. @throws UserError when there is one class only, or far too many */
function classLabel(column) {
    const { name } = column;
    const classes = [...column.categories];
    const [only] = classes;
    if (classes.length < 2)
        throw new user_error/* UserError */.yo({
            code: only === undefined ? 'DATA_NO_EXAMPLES' : 'DATA_ONE_CLASS',
            found: only === undefined ? 'no examples in the source' : `only the class ${only} in label ${name}`,
            expected: 'at least two classes',
            hint: 'Add examples of another class to the source.',
            key: ['data', 'label'],
        });
    if (classes.length > mostCategories)
        throw new user_error/* UserError */.yo({
            code: 'DATA_TOO_MANY_CATEGORIES',
            found: `${classes.length} different values in label ${name}`,
            expected: `at most ${mostCategories} classes`,
            hint: 'Write `task: regression` if the label is a number, or correct `label`.',
            key: ['data', 'label'],
        });
    return { label: { kind: 'class', column: name, classes }, column };
}
/** A label that is a number. */
function numberLabel(column) {
    return { label: { kind: 'number', column: column.name }, column };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/infer-images.js










/** Returns images with the label that each came with. */
function interpretImages(raw, section) {
    const { features, rows, labels, identities, chunkSizes } = raw;
    assertSection(section);
    const { label, column } = interpretLabel(raw, section);
    const outcomes = new RowOutcomes(chunkSizes);
    const rangeOf = (chunk) => outcomes.chunks[chunk] ?? { start: 0, size: 0 };
    const slice = (values, chunk) => {
        const { start, size } = rangeOf(chunk);
        return values.slice(start, start + size);
    };
    const images = {
        kind: 'bytes',
        name: reserved_columns/* imageColumn */.m,
        read: (chunk) => ({ kind: 'bytes', name: reserved_columns/* imageColumn */.m, values: raw.read(rangeOf(chunk)) }),
    };
    return {
        outcomes,
        locate: async (places) => places.flatMap((row) => rows[row] ?? []),
        facts: {
            nameExamples: () => (chunk) => ({
                kind: 'text',
                name: reserved_columns/* idColumn */.U,
                values: slice(rows, chunk).map(data_file/* nameOfRow */.xu),
            }),
            identities: {
                read: (chunk) => {
                    const { start, size } = rangeOf(chunk);
                    return identities.subarray(start * row_identity/* identityWords */.i6, (start + size) * row_identity/* identityWords */.i6);
                },
            },
            strata: section.split.stratify === undefined ? null : strataOf(labels, rangeOf),
            times: null,
        },
        series: null,
        columns: [images, inChunks(column, rangeOf)],
        features,
        featureSettings: {},
        label,
        cleaned: { read: rows.length, quarantined: 0, missingRows: 0, missing: {} },
        quarantine: { rows: 0, faults: [], lines: noLines },
        notes: { findings: [], warnings: [] },
        warnings: [],
    };
}
function strataOf(labels, rangeOf) {
    const { codes } = (0,dataset_columns/* encodeCategories */.jC)(data/* defaultLabel */.AB, labels);
    return (chunk) => {
        const { start, size } = rangeOf(chunk);
        return codes.subarray(start, start + size);
    };
}
async function* noLines() { }
/** Divides a column that is in memory as a whole into chunks. */
function inChunks(column, rangeOf) {
    if (column.kind === 'number') {
        const whole = column.read(0);
        return {
            ...column,
            read: (chunk) => {
                const { start, size } = rangeOf(chunk);
                return { ...whole, values: whole.values.subarray(start, start + size) };
            },
        };
    }
    const whole = column.read(0);
    return {
        ...column,
        read: (chunk) => {
            const { start, size } = rangeOf(chunk);
            return { ...whole, codes: whole.codes.subarray(start, start + size) };
        },
    };
}
function interpretLabel({ labels, rows }, { label: name = data/* defaultLabel */.AB, task }) {
    if (task === 'classification') {
        const column = (0,dataset_columns/* encodeCategories */.jC)(name, labels);
        return classLabel({ kind: 'category', name, categories: column.categories, read: () => column });
    }
    const values = Float64Array.from(labels, (label, index) => {
        const number = Number(label);
        if (label !== '' && Number.isFinite(number))
            return number;
        const row = rows[index];
        throw new user_error/* UserError */.yo({
            code: 'DATA_NOT_A_NUMBER',
            found: `the label ${JSON.stringify(label)}`,
            expected: 'a number, since the task is regression',
            hint: 'Name the folder by the number, or write `task: classification`.',
            ...(row && { location: (0,data_file/* locationOf */.hD)(row) }),
        });
    });
    return numberLabel({ kind: 'number', name, read: () => ({ kind: 'number', name, values }) });
}
function assertSection(section) {
    channelSteps(section.transform);
    const { label = data/* defaultLabel */.AB, labels, weight, columns, inputs, categorical, id } = section;
    const { group, stratify, time } = section.split;
    const ofTables = [
        ...(id === undefined ? [] : ['`id`']),
        ...(group === undefined ? [] : ['`split.group`']),
        ...(time === undefined ? [] : ['`split.time`']),
        ...(stratify === undefined || stratify === label ? [] : [`\`split.stratify: ${stratify}\``]),
        ...(section['time-series'] === undefined ? [] : ['`time-series`']),
        ...(section.private.length === 0 ? [] : ['`private`']),
        ...(Object.keys(section['label-map']).length === 0 ? [] : ['`label-map`']),
    ];
    if (ofTables.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: `${ofTables.join(', ')} in the data section, and images in the source`,
            expected: 'these keys for tables only',
            hint: `Remove them; images can be stratified by their label \`${label}\`.`,
        });
    if (columns !== undefined ||
        section.exclude.length > 0 ||
        inputs !== undefined ||
        categorical.length > 0 ||
        Object.keys(section.features).length > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: 'columns in the data section, and images in the source',
            expected: 'columns for tables only',
            hint: 'Take `columns`, `exclude`, `inputs`, `features` and `categorical` out, or correct the source.',
        });
    if (weight !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: `the weight ${weight} in the data section, and images in the source`,
            expected: 'a column of weights for tables only',
            hint: 'Take `weight` out; `train.class-weights` weighs the classes of images.',
        });
    if (labels !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: 'several labels in the data section, and images in the source',
            expected: 'several labels for tables only',
            hint: 'Name the one label of the images as `label`.',
        });
    if (label === reserved_columns/* imageColumn */.m || label === reserved_columns/* idColumn */.U)
        throw new user_error/* UserError */.yo({
            code: 'DATA_RESERVED_NAME',
            found: `the label ${label}`,
            expected: `another name, since the dataset keeps ${label === reserved_columns/* idColumn */.U ? 'ids' : 'the images'} there`,
            hint: 'Choose another name for the label.',
        });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/prepare-images.js




/**
 * Returns images as examples, without those that cannot be read if these go into the quarantine.
 * @throws UserError that names all images that cannot be read otherwise, as far as their headers show it
 */
async function prepareImages(images, section, log) {
    const { rows, faults } = images;
    const { 'on-error': onError, 'at-most': atMost } = section.clean;
    const draft = interpretImages(images, section);
    if (onError === 'fail') {
        if (faults.size > 0)
            throw imageProblems(rows.map(({ source }) => source), faults);
        return draft;
    }
    for (const row of faults.keys())
        draft.outcomes.set(row, 'quarantined');
    const [column] = draft.columns;
    if (images.features.encoding === 'raw' || column?.kind !== 'bytes')
        return draft;
    const undecodable = await undecodableImages(images.features, column, draft.outcomes, log);
    return putImagesAside(draft, rows, new Map([...faults, ...undecodable]), atMost);
}

// EXTERNAL MODULE: ./build/core/js/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(34585);
// EXTERNAL MODULE: ./build/core/js/src/errors/describe-first.js
var describe_first = __webpack_require__(46699);
;// CONCATENATED MODULE: ./build/core/js/src/data/source-problem.js

/** Returns an error about the content of the source as a whole. */
function sourceProblem(code, found, expected, hint) {
    return new user_error/* UserError */.yo({ code, found: `${found} in the source`, expected, hint });
}

// EXTERNAL MODULE: ./build/core/js/src/column-store/identity-table.js
var identity_table = __webpack_require__(50417);
;// CONCATENATED MODULE: ./build/core/js/src/data/staged-cells.js
/** Visits the texts of the rows that are kept. */
function visitTexts(column, outcomes, visit) {
    const counts = outcomes.isWhole && column.isInDictionary ? column.counts : countTexts(column, outcomes, visit);
    for (const [code, text] of column.dictionary.entries()) {
        const rows = counts[code] ?? 0;
        if (rows > 0)
            visit(text, rows);
    }
}
/** Returns the number of rows with each text of the dictionary, and visits the other texts. */
function countTexts(column, outcomes, visit) {
    const counts = new Float64Array(column.dictionary.length);
    for (const [index, range] of outcomes.chunks.entries()) {
        const chunk = column.read(index);
        const positions = outcomes.positions(range, 'kept');
        for (let place = 0; place < positions.length; place++) {
            const position = positions[place] ?? -1;
            if (chunk.form === 'codes') {
                const code = chunk.codes[position] ?? -1;
                if (code >= 0)
                    counts[code] = (counts[code] ?? 0) + 1;
            }
            else {
                const text = chunk.texts[position] ?? null;
                if (text !== null)
                    visit(text, 1);
            }
        }
    }
    return counts;
}
/** Yields the texts of the rows that are kept, with their rows and in their order. */
function* textsInOrder(column, outcomes) {
    for (const [index, range] of outcomes.chunks.entries()) {
        const texts = plainTexts(column, index);
        for (const position of outcomes.positions(range, 'kept')) {
            const text = texts[position] ?? null;
            if (text !== null)
                yield { text, row: range.start + position };
        }
    }
}
/** Returns the texts of a chunk. */
function plainTexts(column, index) {
    const chunk = column.read(index);
    if (chunk.form === 'texts')
        return chunk.texts;
    const { dictionary } = column;
    return Array.from(chunk.codes, (code) => dictionary[code] ?? null);
}
/** Returns a number for each row of a chunk; each text of the dictionary is converted once. */
function numberReader(column, numberOf, missing) {
    let converted = null;
    return (index) => {
        const chunk = column.read(index);
        if (chunk.form === 'texts')
            return Float64Array.from(chunk.texts, (text) => (text === null ? missing : numberOf(text)));
        converted ??= Float64Array.from(column.dictionary, numberOf);
        const values = new Float64Array(chunk.codes.length);
        for (let row = 0; row < values.length; row++) {
            const code = chunk.codes[row] ?? -1;
            values[row] = code < 0 ? missing : (converted[code] ?? missing);
        }
        return values;
    };
}
/** Returns a function that returns for each row of a chunk the number of its text; equal texts have equal numbers, from 0. */
function numbersOfTexts(column) {
    const others = new Map([[null, 0]]);
    for (const text of column.isInDictionary ? [] : column.dictionary)
        others.set(text, others.size);
    return (index) => {
        const chunk = column.read(index);
        if (chunk.form === 'codes')
            return chunk.codes.map((code) => code + 1);
        return Int32Array.from(chunk.texts, (text) => {
            const number = others.get(text) ?? others.size;
            others.set(text, number);
            return number;
        });
    };
}
/** Returns a function that returns the code of each row of a chunk, -1 for a missing text; each text of the dictionary is coded once. */
function codeReader(column, codeOf) {
    let known = null;
    return (index) => {
        const chunk = column.read(index);
        if (chunk.form === 'texts')
            return Int32Array.from(chunk.texts, (text) => (text === null ? -1 : codeOf(text)));
        known ??= Int32Array.from(column.dictionary, codeOf);
        const { codes } = chunk;
        for (let row = 0; row < codes.length; row++)
            codes[row] = known[codes[row] ?? -1] ?? -1;
        return codes;
    };
}
/** Returns the distinct texts of the rows that are kept, at most `most`. */
function distinctTexts(column, outcomes, most) {
    const distinct = new Set();
    visitTexts(column, outcomes, (text) => {
        if (distinct.size < most)
            distinct.add(text);
    });
    return distinct;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/example-ids.js








/** Names examples by the hash of their content: equal rows get `…`, `…-2`, `…-3` in their order. */
function contentIds(outcomes, identities) {
    const repeated = repeatedIdentities(outcomes, identities);
    return (index) => {
        const words = identities.read(index);
        const bytes = (0,row_identity/* hexOfIdentities */.JC)(words);
        const ends = Int32Array.from({ length: bytes.length / row_identity/* idBytes */.DM }, (_, position) => (position + 1) * row_identity/* idBytes */.DM);
        const range = outcomes.chunks[index];
        if (repeated.size === 0 || range === undefined)
            return { kind: 'encoded', name: reserved_columns/* idColumn */.U, ends, bytes };
        const ids = Array.from(ends, (end, position) => {
            const id = bytes.toString('latin1', end - row_identity/* idBytes */.DM, end);
            const count = isNamed(outcomes, range, position) ? repeated.get(words, position) : 0;
            if (count > 0)
                repeated.set(words, position, count + 1);
            return count <= 1 ? id : `${id}-${count}`;
        });
        return (0,dataset_columns/* encodeColumn */.BM)(reserved_columns/* idColumn */.U, ids);
    };
}
/** Returns the identities of several rows, with the value 1. */
function repeatedIdentities(outcomes, identities) {
    const repeated = new identity_table/* IdentityTable */.n();
    for (const { table, chunks } of (0,identity_parts/* identityParts */.b)(outcomes, identities))
        for (const { start, identities: words, positions } of chunks())
            for (let place = 0; place < positions.length; place++) {
                const position = positions[place] ?? 0;
                if (!isNamed(outcomes, { start }, position))
                    continue;
                if (table.add(words, position, 1) > 0)
                    repeated.set(words, position, 1);
            }
    return repeated;
}
/** True for a row that counts in the names of equal rows: one that is kept, or dropped as the duplicate of another. */
function isNamed(outcomes, { start }, position) {
    return outcomes.isKept(start + position) || outcomes.of(start + position) === 'duplicate';
}
/** Names examples by the texts of a column. */
function keyIds(column) {
    return (index) => ({
        kind: 'text',
        name: reserved_columns/* idColumn */.U,
        values: plainTexts(column, index).map((text) => text ?? ''),
    });
}
/** @throws UserError for an id that two rows have */
async function requireUniqueIds(table, column) {
    const { outcomes } = table;
    const rows = firstRepeated(outcomes, textIdentities(column, outcomes));
    if (rows === null)
        return;
    const [earlier, later] = [await nameRow(table, rows.earlier), await nameRow(table, rows.later)];
    throw new user_error/* UserError */.yo({
        code: 'DATA_DUPLICATE_ID',
        found: `the id ${showCell(table, column.name, textAt(column, outcomes, rows.later))} of column ${column.name} twice: ${earlier.name} and ${later.name}`,
        expected: 'a different id in every row',
        hint: 'Correct the column, or remove `data.id`, so that the content of a row identifies it.',
        location: later.location,
    });
}
function firstRepeated(outcomes, identities) {
    let first = null;
    for (const { table, chunks } of (0,identity_parts/* identityParts */.b)(outcomes, identities))
        for (const { start, identities: words, positions } of chunks())
            for (const position of positions) {
                const row = start + position;
                if (!outcomes.isKept(row) || (first !== null && row > first.later))
                    continue;
                const earlier = table.add(words, position, row + 1);
                if (earlier > 0)
                    first = { earlier: earlier - 1, later: row };
            }
    return first;
}
/** Returns hashes of the texts of a column, computed anew at each reading. */
function textIdentities(column, outcomes) {
    const hasher = new row_identity/* ColumnHasher */.ML(column.name, 'texts');
    return {
        read: (index) => {
            const identities = new Uint32Array((outcomes.chunks[index]?.size ?? 0) * row_identity/* identityWords */.i6);
            const chunk = column.read(index);
            if (chunk.form === 'codes')
                hasher.addCodes(identities, chunk.codes, column.dictionary);
            else
                hasher.addTexts(identities, chunk.texts);
            return identities;
        },
    };
}
function textAt(column, { chunks }, row) {
    const index = chunks.findLastIndex(({ start }) => start <= row);
    return plainTexts(column, index)[row - (chunks[index]?.start ?? 0)] ?? '';
}

;// CONCATENATED MODULE: ./build/core/js/src/data/read-numbers.js







/** Returns a column of numbers, NaN for missing values. @throws UserError that lists the cells that are no numbers */
function readNumbers(table, name, expected) {
    return read_numbers_readCells(table, name, { kind: 'number', toNumber: (text, typed) => (0,decimal_text/* numberOf */.r)(text, typed) ?? Number.NaN }, (faulty) => wrongNumbers(table, name, faulty, expected));
}
/** Returns a column of seconds, NaN for missing values. @throws UserError that lists the cells that are no durations */
function readDurations(table, name) {
    const expected = 'seconds, or a duration such as 1:30:00, 2 days 1:30:00 or PT90M';
    return read_numbers_readCells(table, name, { kind: 'duration', toNumber: secondsOf }, (faulty) => wrongNumbers(table, name, faulty, expected, 'DATA_INVALID_DURATION'));
}
/** Returns a column of milliseconds, NaN for missing values. @throws UserError for a cell that is no date */
function readTimes(table, name) {
    return read_numbers_readCells(table, name, { kind: 'time', toNumber: parseTimeOrNumber }, (faulty) => invalidDate(table, name, faulty));
}
async function read_numbers_readCells(table, name, { kind, toNumber }, problemOf) {
    const column = requireStaged(table, name);
    const faulty = firstFaults(table, name, kind);
    if (faulty.size > 0)
        throw await problemOf(faulty);
    const read = column.kind === 'numbers'
        ? (chunk) => column.read(chunk)
        : numberReader(column, (text) => toNumber(text, table.typed), Number.NaN);
    return { kind: 'number', name, read: (chunk) => ({ kind: 'number', name, values: read(chunk) }) };
}
/** Returns the weights. @throws UserError for a negative one */
async function readWeights(table, name) {
    const column = await readNumbers(table, name, 'a number, since it says how much the example counts');
    const [invalid] = firstFaults(table, name, 'weight');
    if (invalid === undefined)
        return column;
    const [, { cell, first }] = invalid;
    const row = await nameRow(table, first);
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_WEIGHT',
        found: `the weight ${cell} in column ${name} (${row.name})`,
        expected: 'at least 0',
        hint: 'Correct the weight; 0 leaves the example out of the loss.',
        location: row.location,
    });
}
/** More distinct cells that cannot be read are not distinguished. */
const read_numbers_mostDistinct = 1000;
/** Returns the cells that cannot be read, as messages show them, in the order of the rows that are kept. */
function firstFaults(table, name, kind) {
    const faults = new Map();
    if (!hasFault(table, name, kind))
        return faults;
    for (const { cell, row } of faultyCells(table, name, kind)) {
        const shown = showCell(table, name, cell);
        const known = faults.get(shown);
        if (known === undefined && faults.size === read_numbers_mostDistinct)
            continue;
        faults.set(shown, { cell, first: known?.first ?? row, count: (known?.count ?? 0) + 1 });
    }
    return faults;
}
function* faultyCells(table, name, kind) {
    const { outcomes, typed } = table;
    const column = requireStaged(table, name);
    if (column.kind === 'texts') {
        for (const { text, row } of textsInOrder(column, outcomes))
            if (faultOfText(text, kind, typed) !== null)
                yield { cell: text, row };
        return;
    }
    for (const [index, range] of outcomes.chunks.entries()) {
        const values = column.read(index);
        for (const position of outcomes.positions(range, 'kept')) {
            const value = values[position] ?? Number.NaN;
            if (faultOfNumber(value, kind) !== null)
                yield { cell: String(value), row: range.start + position };
        }
    }
}
/** Returns true if a cell may be unreadable; exact for texts. */
function hasFault(table, name, kind) {
    const column = requireStaged(table, name);
    if (column.kind === 'numbers')
        return [column.minimum, column.maximum].some((value) => column.minimum <= column.maximum && faultOfNumber(value, kind) !== null);
    return hasFaultyText(table, column, kind);
}
function hasFaultyText({ outcomes, typed }, column, kind) {
    let found = false;
    visitTexts(column, outcomes, (text) => {
        found ||= faultOfText(text, kind, typed) !== null;
    });
    return found;
}
const read_numbers_mostListed = 10;
async function wrongNumbers(table, name, wrong, expected, code = 'DATA_NOT_A_NUMBER') {
    const listed = [...wrong]
        .slice(0, read_numbers_mostListed)
        .map(([text, { count }]) => (count === 1 ? text : `${text} (${count} times)`));
    const more = wrong.size > read_numbers_mostListed
        ? ` and ${wrong.size === read_numbers_mostDistinct ? 'at least ' : ''}${wrong.size - read_numbers_mostListed} more texts`
        : '';
    const row = await nameRow(table, (0,d3_array/* min */.jk)(wrong.values(), ({ first }) => first) ?? 0);
    return new user_error/* UserError */.yo({
        code,
        found: `${listed.join(', ')}${more} in column ${name} (${row.name})`,
        expected,
        hint: 'Correct the values, list texts that mean a missing value under `clean.na-values`, put such rows aside with `clean: {on-error: quarantine}`, or set `features` to the type of the column.',
        location: row.location,
    });
}
async function invalidDate(table, column, faulty) {
    const [shown = '', occurrences] = [...faulty][0] ?? [];
    const row = await nameRow(table, occurrences?.first ?? 0);
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_DATE',
        found: `the time ${shown} in column ${column}`,
        expected: 'a number of milliseconds since 1970, or a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
        hint: 'Correct the value, name another column, or set `date-format` to what the dates look like, such as `%d.%m.%Y`.',
        location: row.location,
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/split-facts.js





/** Columns that decide splits, define series or identify examples. They are features only if `columns` lists them. */
function structuralColumns(section) {
    const { id, split } = section;
    const keys = (0,time_series/* seriesKeys */.QZ)(section);
    const names = [id, split.group, split.time, keys?.group, keys?.time].filter((name) => name !== undefined);
    return [...new Set(names)];
}
/**
 * Returns the facts of a table's rows.
 * @throws UserError when an id repeats or a time cannot be read
 */
async function tableFacts({ table, identities }, { id, split: { group, stratify, time } }) {
    const identitiesOf = (name) => {
        const found = identities.get(name ?? null);
        if (found)
            return found;
        throw new TypeError(`no identities of ${name ?? 'rows'}`);
    };
    const key = id === undefined ? null : requireTexts(table, id);
    if (key !== null)
        await requireUniqueIds(table, key);
    const strata = stratify === undefined ? null : requireTexts(table, stratify);
    const times = time === undefined ? null : await readTimes(table, time);
    return {
        // A private id is replaced by its hash.
        nameExamples: () => key === null || table.private.has(key.name)
            ? contentIds(table.outcomes, identitiesOf(id))
            : keyIds(key),
        identities: identitiesOf(group ?? id),
        strata: strata && numbersOfTexts(strata),
        times: times && ((chunk) => times.read(chunk).values),
    };
}
function requireTexts(table, name) {
    const column = requireStaged(table, name);
    if (column.kind === 'texts')
        return column;
    throw new TypeError(`column ${name} was read as numbers`);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/choose-features.js








/**
 * Returns the names of the features: the listed columns, or those of the inputs, or all columns without another purpose.
 * @param identifiers columns that identify rows, which are features only if they are listed
 */
function chooseFeatures(names, labelColumns, section, identifiers) {
    const { columns, inputs, weight, exclude } = section;
    const others = [
        ...labelColumns,
        ...identifiers,
        ...structuralColumns(section),
        ...section.private,
        ...exclude,
        ...(weight === undefined ? [] : [weight]),
    ];
    if (inputs === undefined)
        return columns ?? names.filter((name) => !others.includes(name));
    const combined = [...Object.keys(section.crosses ?? {}), ...(0,time_series/* historyFeatures */.aq)(section['time-series'])];
    assertInputs(inputs, columns, combined);
    const named = Object.values(inputs)
        .flat()
        .filter((name) => !combined.includes(name));
    return (columns ?? [
        ...names.filter((name) => named.includes(name)),
        ...named.filter((name) => !names.includes(name)),
    ]);
}
function assertColumns(names, seen, labelColumns, section) {
    const { weight, categorical } = section;
    const { stratify } = section.split;
    const named = [
        ...labelColumns,
        ...(weight === undefined ? [] : [weight]),
        ...seen,
        ...categorical,
        ...structuralColumns(section),
        ...(stratify === undefined ? [] : [stratify]),
        ...Object.keys(section['time-series']?.history ?? {}),
        ...Object.keys(section.features),
        ...section.private,
        ...section.exclude,
        ...section.clean['keep-na'],
    ];
    const absent = named.filter((name) => !names.includes(name));
    if (absent.length > 0)
        throw new user_error/* UserError */.yo((0,describe_first/* describeFirst */.M)(absent, (first) => first.map((name) => ({
            code: 'DATA_UNKNOWN_COLUMN',
            found: `no column ${name} in the source`,
            expected: `one of ${names.join(', ')}`,
            hint: (0,did_you_mean/* suggestion */.h)(name, names) ?? 'Correct the name in the data section.',
            key: ['data', ...namedBy(name, labelColumns, section)],
        }))));
    const unused = Object.keys(section.features).find((name) => !seen.includes(name));
    if (unused !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `settings of the column ${unused}, which is no feature,`, 'settings of features', 'Add the column to `columns`, or remove it from `features`.');
    const twice = labelColumns.find((name, index) => labelColumns.indexOf(name) < index);
    if (twice !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the column ${twice} as the label of two outputs`, 'a column of its own for each output', 'Correct `labels`.');
    const labelColumn = labelColumns.find((name) => seen.includes(name));
    if (labelColumn !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the label ${labelColumn} among the columns the model sees`, 'columns that do not hold the answer', 'Take it out of `columns`.');
    if (weight !== undefined && [...labelColumns, ...seen, ...categorical].includes(weight))
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the weight ${weight} as the label or among the columns the model sees`, 'a column of its own that says how much each example counts', 'Correct `weight`, or take it out of `columns` and `categorical`.');
    if (seen.length === 0 && (0,time_series/* historyFeatures */.aq)(section['time-series']).length === 0)
        throw sourceProblem('DATA_NO_FEATURES', `only the column ${labelColumns.join(', ')}`, 'columns to tell the label from', 'Add columns to the source.');
    if (names.includes(reserved_columns/* idColumn */.U))
        throw sourceProblem('DATA_RESERVED_NAME', `a column ${reserved_columns/* idColumn */.U}`, 'another name, since the dataset keeps its own ids there', 'Rename the column.');
}
/** Returns the key of the section that names a column. */
function namedBy(name, labelColumns, section) {
    if (labelColumns.includes(name))
        return [section.labels === undefined ? 'label' : 'labels'];
    if (name === section.weight)
        return ['weight'];
    if (name === section.id)
        return ['id'];
    for (const key of ['group', 'stratify', 'time'])
        if (name === section.split[key])
            return ['split', key];
    const { time, group, history = {} } = section['time-series'] ?? {};
    if (name === time)
        return ['time-series', 'time'];
    if (name === group)
        return ['time-series', 'group'];
    if (Object.hasOwn(history, name))
        return ['time-series', 'history', name];
    if (section.categorical.includes(name))
        return ['categorical'];
    if (section.private.includes(name))
        return ['private'];
    if (section.exclude.includes(name))
        return ['exclude'];
    if (section.clean['keep-na'].includes(name))
        return ['clean', 'keep-na'];
    if (Object.hasOwn(section.features, name) && !section.columns?.includes(name))
        return ['features', name];
    return [section.columns === undefined ? 'inputs' : 'columns'];
}

// EXTERNAL MODULE: ./build/core/js/src/config/feature.js
var feature = __webpack_require__(38066);
;// CONCATENATED MODULE: ./build/core/js/src/data/feature-settings.js

/**
 * Returns the settings of each feature, with the reaction to missing values of its type.
 * @param kinds how the cells of columns are read whose cells are not just texts
 */
function featureSettings(names, kinds, { features, categorical, clean }) {
    return Object.fromEntries(names.map((name) => {
        const setting = features[name] ?? feature/* featureSchema */.Q.parse({});
        const type = configuredType(name, { features, categorical });
        return [name, withMissing({ ...setting, type }, clean.missing, kinds.get(name))];
    }));
}
/** Returns the type that the configuration gives a column; undefined if it is inferred from the cells. */
function configuredType(name, { features, categorical }) {
    return features[name]?.type ?? (categorical.includes(name) ? 'category' : undefined);
}
/** Returns the reaction to a missing label, weight, or value of a column that divides the rows. */
function missingOfOthers(missing) {
    return typeof missing === 'string' ? missing : missing.others;
}
function withMissing(setting, defaults, kind) {
    if (setting.missing !== undefined)
        return setting;
    if (typeof defaults === 'string')
        return { ...setting, missing: defaults };
    const missing = defaults[groupOf(setting, kind)];
    return { ...setting, missing, indicator: setting.indicator || (defaults.indicator && replaces(missing)) };
}
/** True for a reaction that keeps the row. */
function replaces(missing) {
    return missing !== undefined && missing !== 'fail' && missing !== 'drop';
}
function groupOf(setting, kind) {
    switch (kind) {
        case 'number':
        case 'duration':
            return 'numbers';
        case 'time':
            return 'dates';
        case 'weight':
        case undefined:
            // Texts that are hashed are categories for the user.
            return setting.type === 'text' && setting['hash-buckets'] === undefined ? 'texts' : 'categories';
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/identifier-columns.js





/** Names that pandas and spreadsheets give to row numbers. */
const rowNumberName = /^(?:|Unnamed: \d+|__index_level_\d+__|index|row|rownum(?:ber)?|row[_ ]?(?:number|num|id))$/i;
const idName = /^(?:id|uuid|guid)$|[_ -](?:id|uuid|guid)$|[a-z](?:Id|ID|Uuid|UUID)$/;
/** Fewer rows may have different values in any column. */
const fewestRows = 20;
/** Returns the columns that number or identify rows: a model could only learn them by heart. Columns that are configured are not among them. */
function identifierColumns({ columns, outcomes }, section, labels) {
    const { columns: listed, inputs, features, categorical, weight, split } = section;
    if (listed !== undefined || inputs !== undefined || outcomes.size < fewestRows)
        return [];
    const configured = [
        ...Object.keys(features),
        ...categorical,
        ...labels,
        ...structuralColumns(section),
        ...Object.keys(section['time-series']?.history ?? {}),
        ...[weight, split.stratify].filter((name) => name !== undefined),
    ];
    return [...columns].flatMap(([name, column]) => {
        if (configured.includes(name) || column.missing > 0)
            return [];
        // Rows of a shuffled or divided table keep the numbers that they had before.
        if (rowNumberName.test(name) && hasWholeNumbers(column, outcomes) && isDistinct(column, outcomes))
            return [{ name, reason: 'it numbers the rows' }];
        return idName.test(name) && isDistinct(column, outcomes)
            ? [{ name, reason: 'its name and its values, all different, identify rows' }]
            : [];
    });
}
function hasWholeNumbers(column, { chunks }) {
    const read = column.kind === 'numbers'
        ? (chunk) => column.read(chunk)
        : numberReader(column, Number, Number.NaN);
    return chunks.every((_, index) => read(index).every((value) => Number.isInteger(value) && value >= 0));
}
function isDistinct(column, outcomes) {
    const identities = column.kind === 'texts' ? textIdentities(column, outcomes) : numberIdentities(column, outcomes);
    for (const { table, chunks } of (0,identity_parts/* identityParts */.b)(outcomes, identities))
        for (const { identities: words, positions } of chunks())
            for (const position of positions)
                if (table.add(words, position, 1) > 0)
                    return false;
    return true;
}
function numberIdentities(column, { chunks }) {
    const hasher = new row_identity/* ColumnHasher */.ML(column.name);
    return {
        read: (index) => {
            const identities = new Uint32Array((chunks[index]?.size ?? 0) * row_identity/* identityWords */.i6);
            hasher.addNumbers(identities, column.read(index));
            return identities;
        },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/transform/canonical-spelling.js
var canonical_spelling = __webpack_require__(98703);
;// CONCATENATED MODULE: ./build/core/js/src/data/canonical-texts.js

/**
 * Returns the function that spells categories in one way: where all are numbers, `1` for `1.0`; where all are truth values, `true` for
 * `True`; otherwise as they are.
 */
function commonSpelling(distinct) {
    if (distinct.every(canonical_spelling/* isTruthValue */.$e))
        return (text) => text.toLowerCase();
    return distinct.every(canonical_spelling/* isPlainNumber */.OF) ? (text) => String(Number(text)) : (text) => text;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/nested-column.js



/** Returns the error of a feature with lists or objects. Lists of one length would have become columns. */
async function nestedProblem(table, column) {
    const { name } = column;
    const odd = column.kind === 'texts' ? findOtherLength(textsInOrder(column, table.outcomes)) : null;
    const row = odd && (await nameRow(table, odd.row));
    return new user_error/* UserError */.yo({
        code: 'DATA_NESTED_VALUE',
        found: odd === null || row === null
            ? `lists or objects in column ${name} in the source`
            : `a list of length ${odd.length} in column ${name} (${row.name}), after lists of length ${odd.first}`,
        expected: 'lists of one length, which become columns, or a number, a text or a truth value in each row',
        hint: 'Correct the lists, write each of their values into a column of its own, or leave the column out with `exclude`.',
        ...(row && { location: row.location }),
    });
}
/** Returns the first list with another length than the first; null if a value is not a list. */
function findOtherLength(texts) {
    let first = null;
    for (const { text, row } of texts) {
        const value = parseList(text);
        if (value === null)
            return null;
        if (first !== null && value.length !== first)
            return { row, length: value.length, first };
        first = value.length;
    }
    return null;
}
/** A text of the source may begin with a bracket, too. */
function parseList(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/interpret-column.js











/** @param classOf replaces classes */
async function labelColumn(table, { column: name, task }, classOf) {
    if (task === 'regression')
        return numberLabel(await readNumbers(table, name, 'a number, since the task is regression'));
    return classLabel(categoryColumn(table, name, classOf).column);
}
/** Returns a feature as numbers, as dates in milliseconds, as categories or as texts. */
async function featureColumn(table, name, setting) {
    switch (setting.type) {
        case 'number':
            return readNumbers(table, name, 'a number, the type of this feature');
        case 'date':
            return readTimes(table, name);
        case 'duration':
            return readDurations(table, name);
        case 'category':
            return toCategories(table, name, setting);
        case 'text':
            return textColumn(requireStaged(table, name));
        case undefined:
            return inferColumn(table, name, setting);
    }
}
/** Returns true if more than half of the cells are numbers. */
function isNumeric(table, name) {
    const column = requireStaged(table, name);
    const { outcomes, typed } = table;
    if (column.kind === 'numbers')
        return column.missing < outcomes.size;
    const { cells, matching } = interpret_column_countTexts(table, column, (text) => (0,decimal_text/* numberOf */.r)(text, typed) !== null);
    return matching * 2 > cells;
}
/** Returns a column that is no feature; it is kept for slices. */
async function otherColumn(table, name) {
    const column = requireStaged(table, name);
    if (column.kind === 'numbers') {
        const read = (chunk) => ({ kind: 'number', name, values: column.read(chunk) });
        return { kind: 'number', name, read };
    }
    const { typed } = table;
    const { cells, matching } = interpret_column_countTexts(table, column, (text) => (0,decimal_text/* numberOf */.r)(text, typed) !== null);
    if (matching < cells)
        return textColumn(column);
    const read = numberReader(column, (text) => (0,decimal_text/* numberOf */.r)(text, typed) ?? Number.NaN, Number.NaN);
    return { kind: 'number', name, read: (chunk) => ({ kind: 'number', name, values: read(chunk) }) };
}
/** Counts the cells with a text, and those with a text that matches. */
function interpret_column_countTexts({ outcomes }, column, matches) {
    let cells = 0;
    let matching = 0;
    if (column.kind === 'texts')
        visitTexts(column, outcomes, (text, rows) => {
            cells += rows;
            if (matches(text))
                matching += rows;
        });
    return { cells, matching };
}
async function inferColumn(table, name, setting) {
    if (isNumeric(table, name))
        return readNumbers(table, name, 'a number, as in most rows of this column (list it under `categorical` if it names categories)');
    const column = requireStaged(table, name);
    const nested = interpret_column_countTexts(table, column, (text) => /^[[{]/.test(text));
    if (table.typed && nested.cells > 0 && nested.matching === nested.cells)
        throw await nestedProblem(table, column);
    let example = '';
    const separated = interpret_column_countTexts(table, column, (text) => {
        const matches = separatedNumber.test(text);
        if (matches && example === '')
            example = text;
        return matches;
    });
    if (separated.matching * 2 > separated.cells)
        throw sourceProblem('DATA_NOT_A_NUMBER', `numbers with decimal commas or thousands separators in column ${name}, such as ${showCell(table, name, example)}`, 'numbers with decimal points and without thousands separators', 'Set `csv: {decimal: ","}` or `csv: {thousands: ","}`, or list the column under `categorical` if it names categories.');
    return toCategories(table, name, setting);
}
/** `0,5`, `3,207` and `1,000,023`. */
const separatedNumber = /^[+-]?\d+(?:,\d+)+(?:\.\d+)?$/;
/** @throws UserError for more categories than one-hot values are allowed */
function toCategories(table, name, { top, encode }) {
    const { column, isComplete } = categoryColumn(table, name, (text) => text);
    if (top === undefined && encode !== 'index' && column.categories.length > mostCategories)
        throw sourceProblem('DATA_TOO_MANY_CATEGORIES', `${isComplete ? '' : 'at least '}${column.categories.length} different texts in column ${name}`, `at most ${mostCategories} categories`, hintForCategories(table, name));
    return column;
}
/** More distinct texts of a column are not counted, since each takes memory. */
const interpret_column_mostDistinct = 2 ** 22;
/** @param rename replaces texts in their common spelling */
function categoryColumn(table, name, rename) {
    const staged = requireStaged(table, name);
    if (staged.kind === 'numbers' && staged.missing < table.outcomes.size)
        throw new TypeError(`column ${name} was read as numbers`);
    const distinct = staged.kind === 'texts' ? [...distinctTexts(staged, table.outcomes, interpret_column_mostDistinct)] : [];
    const spell = commonSpelling(distinct);
    const categories = (0,dataset_columns/* categoriesOf */.SM)(distinct.map((text) => rename(spell(text))));
    const places = new Map(categories.map((category, code) => [category, code]));
    const codes = new Map(distinct.map((text) => [text, places.get(rename(spell(text))) ?? -1]));
    const read = staged.kind === 'texts'
        ? codeReader(staged, (text) => codes.get(text) ?? -1)
        : (chunk) => new Int32Array(staged.read(chunk).length).fill(-1);
    return {
        column: {
            kind: 'category',
            name,
            categories,
            read: (chunk) => ({ kind: 'category', name, categories, codes: read(chunk) }),
        },
        isComplete: distinct.length < interpret_column_mostDistinct,
    };
}
function textColumn(staged) {
    const { name } = staged;
    const read = (chunk) => staged.kind === 'texts' ? plainTexts(staged, chunk) : Array.from(staged.read(chunk), () => null);
    return { kind: 'text', name, read: (chunk) => ({ kind: 'text', name, values: read(chunk) }) };
}
function hintForCategories(table, name) {
    const leaveOut = 'or leave the column out with `exclude`.';
    const { cells, matching } = interpret_column_countTexts(table, requireStaged(table, name), (text) => !Number.isNaN((0,iso_time/* parseTime */.p)(text)));
    return matching === cells
        ? `Use parts of these dates as numbers with \`features: {${name}: {type: date}}\`, ${leaveOut}`
        : `Keep the most frequent ones with \`features: {${name}: {top: 100}}\`, use the words of texts with \`type: text\`, hash categories with \`hash-buckets\`, encode them for an embedding with \`encode: index\`, ${leaveOut}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/missing.js


/**
 * Drops the rows that lack a value in one of the columns.
 * @param policies reaction to a missing value for each column that needs values
 * @throws UserError for the first missing value of a column that fails
 */
async function handleMissing(table, policies) {
    const { outcomes } = table;
    const columns = [...policies]
        .map(([name, policy]) => ({ column: requireStaged(table, name), policy, count: 0 }))
        .filter(({ column }) => column.missing > 0);
    if (columns.length === 0)
        return { dropped: 0, missing: {} };
    let dropped = 0;
    let kept = 0;
    for (const [index, range] of outcomes.chunks.entries()) {
        const positions = outcomes.positions(range, 'kept');
        const lacking = columns.map((entry) => ({ entry, isMissing: missingIn(entry.column, index) }));
        for (const position of positions) {
            if (!lacking.some(({ isMissing }) => isMissing(position))) {
                kept++;
                continue;
            }
            const absent = lacking.filter(({ isMissing }) => isMissing(position));
            const failing = absent.filter(({ entry }) => entry.policy === 'fail');
            if (failing.length > 0)
                throw await missingValue(table, range.start + position, failing.map(({ entry }) => entry.column.name));
            for (const { entry } of absent)
                entry.count++;
            dropped++;
            outcomes.set(range.start + position, 'missing');
        }
    }
    const missing = new Map(columns.map(({ column, count }) => [column.name, count]));
    for (const [name, count] of missing)
        if (count === 0)
            missing.delete(name);
    if (kept === 0 && dropped > 0)
        throw allMissing(dropped, missing);
    return { dropped, missing: Object.fromEntries(missing) };
}
/** Returns a function that is true for the positions in a chunk without a value. */
function missingIn(column, index) {
    if (column.kind === 'numbers') {
        const values = column.read(index);
        return (position) => Number.isNaN(values[position]);
    }
    const chunk = column.read(index);
    return chunk.form === 'codes'
        ? (position) => chunk.codes[position] === -1
        : (position) => chunk.texts[position] === null;
}
/** Names the columns that alone lack values in every row, else those that lack most. */
function allMissing(rows, missing) {
    const sorted = [...missing].sort(([, a], [, b]) => b - a);
    const empty = sorted.filter(([, count]) => count === rows);
    const named = (empty.length > 0 ? empty : sorted)
        .slice(0, missing_mostNamed)
        .map(([name, count]) => `${name} (${count})`);
    return new user_error/* UserError */.yo({
        code: 'DATA_NO_EXAMPLES',
        found: `missing values in all ${rows} rows, in ${named.join(', ')}`,
        expected: 'rows with a value in every feature and label',
        hint: 'Leave such columns out with `exclude`, or replace missing values with `clean: {missing: {numbers: median, categories: mode}}`.',
    });
}
const missing_mostNamed = 5;
async function missingValue(table, row, absent) {
    const { name, location } = await nameRow(table, row);
    return new user_error/* UserError */.yo({
        code: 'DATA_MISSING_VALUE',
        found: `no value in ${absent.join(', ')} (${name})`,
        expected: 'a value in every column the model sees, in the label, and in the weight if there is one',
        hint: 'Fill it in, leave such rows out with `clean: {missing: drop}`, or replace missing values with `clean: {missing: {numbers: median, categories: mode}}`, or of one column with `features: {column: {missing: median}}`.',
        location,
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/private-columns.js

/**
 * Rejects private columns whose values a model or a report has to contain.
 * @param others labels and the weight
 */
function assertPrivate(features, others, { private: hidden }) {
    const shown = others.find((name) => hidden.includes(name));
    if (shown !== undefined)
        throw conflict(`the column ${shown} in \`private\`, and as the label or the weight`, 'no private label, since reports contain labels', 'Remove the column from `private`, or choose another label or weight.');
    const texts = features.find(({ name, kind }) => hidden.includes(name) && kind !== 'number');
    if (texts !== undefined)
        throw conflict(`the private feature ${texts.name}, a column of texts`, 'numbers or dates, since a model contains the texts of its features', 'Take the column out of `columns`, or out of `private`.');
}
function conflict(found, expected, hint) {
    return new user_error/* UserError */.yo({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint, key: ['data', 'private'] });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/quarantine-lines.js

/** Rows whose places are in memory at a time. */
const quarantine_lines_rowsAtOnce = 2 ** 16;
/**
 * Yields the rows in quarantine, each as a line of JSON, without private columns. They are read again from the source, which has the
 * cells as they were written.
 */
async function* quarantinedLines(source, table, kinds, badRows) {
    const places = placesOf(table);
    let start = 0;
    for await (const chunk of source.scan(requestsOf(source), () => undefined)) {
        for (let position = 0; position < chunk.rows; position++) {
            if (table.outcomes.of(start + position) !== 'quarantined')
                continue;
            const cells = source.names.map((name, index) => [
                name,
                valueAt(chunk.columns[index], position),
            ]);
            const place = await places.next();
            if (place.done !== true)
                yield lineOf(place.value, cells, kinds, table);
        }
        start += chunk.rows;
    }
    for (const { file, line, column, reason, text } of badRows) {
        const shown = table.private.size === 0 ? { text } : {};
        yield `${JSON.stringify({ file, line, cells: [{ column, reason }], ...shown })}\n`;
    }
}
/** Cells of a typed format keep their type; those of others are texts as they were written. */
function requestsOf({ names, numbers, typed }) {
    return names.map((name) => ({ name, form: typed && numbers.has(name) ? 'numbers' : 'texts' }));
}
function valueAt(column, position) {
    if (column === undefined || column.form === 'codes')
        throw new TypeError('a cell that was not requested');
    const value = column.values[position] ?? null;
    return Number.isNaN(value) ? null : value;
}
/** Yields the places of the rows in quarantine. */
async function* placesOf({ outcomes, locate }) {
    let rows = [];
    for (let row = 0; row < outcomes.size; row++) {
        if (outcomes.of(row) === 'quarantined')
            rows.push(row);
        if (rows.length < quarantine_lines_rowsAtOnce && row < outcomes.size - 1)
            continue;
        if (rows.length > 0)
            yield* await locate(rows);
        rows = [];
    }
}
function lineOf({ source, index, line }, cells, kinds, { typed, private: hidden }) {
    const values = new Map(cells);
    const faults = [...kinds].flatMap(([column, kind]) => {
        const reason = faultOf(values.get(column) ?? null, kind, typed);
        return reason === null ? [] : [{ column, reason }];
    });
    const shown = Object.fromEntries(cells.filter(([name]) => !hidden.has(name)));
    return `${JSON.stringify({ file: source.path, line, row: index, cells: faults, values: shown })}\n`;
}
function faultOf(value, kind, typed) {
    if (value === null)
        return null;
    return typeof value === 'number' ? faultOfNumber(value, kind) : faultOfText(value, kind, typed);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/similar-categories.js


const similar_categories_mostListed = 4;
/** Returns a warning for categories that differ in upper and lower case or in spaces only. */
function similarCategories(column) {
    if (column.kind !== 'category')
        return [];
    const similar = [...(0,d3_array/* group */.Os)(column.categories, normalized).values()].filter((texts) => texts.length > 1);
    if (similar.length === 0)
        return [];
    const listed = similar
        .slice(0, similar_categories_mostListed)
        .map((texts) => texts.map((text) => JSON.stringify(text)).join(' and '));
    return [
        `The column ${column.name} has values that differ in case or spaces only: ${(0,format/* listNames */.Zv)(listed, similar_categories_mostListed)}. Each is a category of its own. If they mean the same, correct them in the source.`,
    ];
}
function normalized(text) {
    return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

;// CONCATENATED MODULE: ./build/core/js/src/data/mixed-columns.js





/** Fewer numbers among texts are common, such as one of many codes that has no letter. */
const smallestShare = 0.25;
/** Returns a warning for each feature that is categorical only because not more than half of its cells are numbers. */
function mixedColumns(table, settings) {
    return Object.entries(settings).flatMap(([name, setting]) => {
        const column = requireStaged(table, name);
        if (setting.type !== undefined || column.kind !== 'texts' || isNumeric(table, name))
            return [];
        let cells = 0;
        let numbers = 0;
        let example = '';
        visitTexts(column, table.outcomes, (text, rows) => {
            cells += rows;
            if ((0,decimal_text/* numberOf */.r)(text, table.typed) !== null)
                numbers += rows;
            else if (example === '')
                example = text;
        });
        return numbers === 0 || numbers < smallestShare * cells
            ? []
            : [
                `The column ${JSON.stringify(name)} is categorical: ${(0,format/* formatCount */.B4)(numbers)} of its ${(0,format/* formatCount */.B4)(cells)} values are numbers, and others are texts such as ${showCell(table, name, example)}. Set its type with \`features\`.`,
            ];
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/column-store/staged-identities.js
/** Identities in a store file. */
class StagedIdentities {
    #file;
    #segments = [];
    constructor(file) {
        this.#file = file;
    }
    append(identities) {
        this.#segments.push(this.#file.append(identities));
    }
    read(chunk) {
        const segment = this.#segments[chunk];
        return segment === undefined ? new Uint32Array() : new Uint32Array(this.#file.read(segment).buffer);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/column-store/staged-numbers.js
/** A column of numbers as the source has them; NaN for a missing value. */
class StagedNumbers {
    kind = 'numbers';
    name;
    #file;
    #segments = [];
    /** Number of rows without a value. */
    missing = 0;
    minimum = Infinity;
    maximum = -Infinity;
    constructor(name, file) {
        this.name = name;
        this.#file = file;
    }
    append(values) {
        let { missing, minimum, maximum } = this;
        for (let row = 0; row < values.length; row++) {
            const value = values[row] ?? Number.NaN;
            if (value < minimum)
                minimum = value;
            if (value > maximum)
                maximum = value;
            if (Number.isNaN(value))
                missing++;
        }
        this.missing = missing;
        this.minimum = minimum;
        this.maximum = maximum;
        this.#segments.push(this.#file.append(values));
    }
    read(chunk) {
        const segment = this.#segments[chunk];
        return segment === undefined ? new Float64Array() : new Float64Array(this.#file.read(segment).buffer);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/column-store/text-segment.js
/** Length of a missing text. */
const absent = -1;
/** Returns texts as their number, the lengths of their UTF-8 bytes as int32, and these bytes. */
function encodeTexts(texts) {
    const lengths = new Int32Array(1 + texts.length);
    lengths[0] = texts.length;
    let size = lengths.byteLength;
    for (const [row, text] of texts.entries()) {
        const length = text === null ? absent : Buffer.byteLength(text);
        lengths[1 + row] = length;
        size += Math.max(length, 0);
    }
    const bytes = Buffer.allocUnsafe(size);
    bytes.set(new Uint8Array(lengths.buffer));
    let end = lengths.byteLength;
    for (const text of texts)
        if (text !== null)
            end += bytes.write(text, end);
    return bytes;
}
function decodeTexts(encoded) {
    const bytes = Buffer.from(encoded.buffer, encoded.byteOffset, encoded.byteLength);
    const [size = 0] = new Int32Array(encoded.buffer, 0, 1);
    const lengths = new Int32Array(encoded.buffer, 4, size);
    let end = lengths.byteOffset + lengths.byteLength;
    return Array.from(lengths, (length) => {
        if (length === absent)
            return null;
        const start = end;
        end += length;
        return bytes.toString('utf8', start, end);
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/column-store/staged-texts.js

/**
 * A column of texts as the source has them. Chunks are stored as positions in a dictionary until that would exceed its limits, and as
 * texts from then on.
 */
class StagedTexts {
    kind = 'texts';
    name;
    #file;
    #limits;
    #dictionary = [];
    #codes = new Map();
    #characters = 0;
    #chunks = [];
    /** The list of the last coded cells, and the code of each of its texts in the dictionary of the column. */
    #source = [];
    #codesOfSource = [];
    /** Number of rows without a value. */
    missing = 0;
    /** Number of rows with each text of the dictionary, as long as it has all texts. */
    counts = [];
    constructor(name, file, limits) {
        this.name = name;
        this.#file = file;
        this.#limits = limits;
    }
    get dictionary() {
        return this.#dictionary;
    }
    /** True if the dictionary has all texts. */
    get isInDictionary() {
        return this.#chunks.at(-1)?.form !== 'texts';
    }
    /** Returns the chunk as it is stored. */
    append(cells) {
        const codes = this.isInDictionary ? this.#encode(cells) : null;
        if (codes !== null) {
            this.#count(codes);
            this.#chunks.push({ form: 'codes', segment: this.#file.append(codes) });
            return { form: 'codes', codes };
        }
        const texts = staged_texts_textsOf(cells);
        for (const text of texts)
            if (text === null)
                this.missing++;
        this.#chunks.push({ form: 'texts', segment: this.#file.append(encodeTexts(texts)) });
        return { form: 'texts', texts };
    }
    read(chunk) {
        const stored = this.#chunks[chunk];
        if (stored === undefined)
            return { form: 'texts', texts: [] };
        const bytes = this.#file.read(stored.segment);
        return stored.form === 'codes'
            ? { form: 'codes', codes: new Int32Array(bytes.buffer) }
            : { form: 'texts', texts: decodeTexts(bytes) };
    }
    #count(codes) {
        const { counts } = this;
        while (counts.length < this.#dictionary.length)
            counts.push(0);
        for (let row = 0; row < codes.length; row++) {
            const code = codes[row] ?? -1;
            if (code < 0)
                this.missing++;
            else
                counts[code] = (counts[code] ?? 0) + 1;
        }
    }
    /** Returns null for texts that exceed the limits of the dictionary. */
    #encode(cells) {
        if (cells.form === 'codes')
            return this.#recode(cells);
        const codes = new Int32Array(cells.values.length);
        for (const [row, text] of cells.values.entries()) {
            const code = this.#codeOf(text);
            if (code === null)
                return null;
            codes[row] = code;
        }
        return codes;
    }
    #recode({ values, texts }) {
        if (this.#source !== texts) {
            this.#source = texts;
            this.#codesOfSource = [];
        }
        const known = this.#codesOfSource;
        while (known.length < texts.length) {
            const code = this.#codeOf(texts[known.length] ?? null);
            if (code === null)
                return null;
            known.push(code);
        }
        const codes = new Int32Array(values.length);
        for (let row = 0; row < codes.length; row++)
            codes[row] = known[values[row] ?? -1] ?? -1;
        return codes;
    }
    #codeOf(text) {
        return text === null ? -1 : (this.#codes.get(text) ?? this.#add(text));
    }
    #add(text) {
        const code = this.#dictionary.length;
        if (code === this.#limits.texts || this.#characters + text.length > this.#limits.characters) {
            this.#codes.clear();
            return null;
        }
        this.#characters += text.length;
        this.#dictionary.push(text);
        this.#codes.set(text, code);
        return code;
    }
}
function staged_texts_textsOf(cells) {
    return cells.form === 'texts' ? cells.values : Array.from(cells.values, (code) => cells.texts[code] ?? null);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/stage-table.js






/** Reads a table once into the column store, and computes the identities of its rows. */
async function stageTable(source, { section, file, onRows }) {
    const { names } = source;
    const columns = names.map((name) => stagerOf(name, source, section, file));
    const wanted = [...new Set([section.id ?? null, section.split.group ?? section.id ?? null])];
    const identities = wanted
        .filter((name) => name === null || names.includes(name))
        .map((name) => ({
        name,
        staged: new StagedIdentities(file),
        hashers: columns.flatMap((column, position) => name === null || column.staged.name === name
            ? [{ position, hasher: new row_identity/* ColumnHasher */.ML(column.staged.name) }]
            : []),
    }));
    const sizes = [];
    const badRows = [];
    const onBadRow = section.clean['on-error'] === 'quarantine' ? (row) => void badRows.push(row) : undefined;
    let total = 0;
    const requests = columns.map(({ request }) => request);
    for await (const chunk of source.scan(requests, onBadRow)) {
        const staged = columns.map(({ append }, position) => append(requireColumn(chunk.columns, position)));
        for (const { staged: target, hashers } of identities) {
            const words = new Uint32Array(chunk.rows * row_identity/* identityWords */.i6);
            for (const { position, hasher } of hashers)
                staged[position]?.(words, hasher);
            target.append(words);
        }
        sizes.push(chunk.rows);
        total += chunk.rows;
        onRows(total);
    }
    return {
        table: {
            columns: new Map(columns.map(({ staged }) => [staged.name, staged])),
            typed: source.typed,
            private: new Set(section.private),
            outcomes: new RowOutcomes(sizes),
            locate: (rows) => source.locate(rows),
        },
        identities: new Map(identities.map(({ name, staged }) => [name, staged])),
        badRows,
    };
}
function requireColumn(columns, position) {
    const column = columns[position];
    if (column)
        return column;
    throw new TypeError('a chunk with fewer columns than requested');
}
function stagerOf(name, source, section, file) {
    if (source.numbers.has(name) && !isNeededAsText(name, section)) {
        const staged = new StagedNumbers(name, file);
        return {
            request: { name, form: 'numbers' },
            staged,
            append: (cells) => {
                if (cells.form !== 'numbers')
                    throw new TypeError(`${cells.form} instead of numbers`);
                const { values } = cells;
                staged.append(values);
                return (identities, hasher) => hasher.addNumbers(identities, values);
            },
        };
    }
    const dictionary = limitsOf(source.names.length);
    const staged = new StagedTexts(name, file, dictionary);
    return {
        request: { name, form: 'texts', dictionary },
        staged,
        append: (cells) => {
            if (cells.form === 'numbers')
                throw new TypeError('numbers instead of texts');
            const chunk = staged.append(cells);
            return (identities, hasher) => chunk.form === 'codes'
                ? hasher.addCodes(identities, chunk.codes, staged.dictionary)
                : hasher.addTexts(identities, chunk.texts);
        },
    };
}
/** True for a column of numbers whose spelling counts. */
function isNeededAsText(name, section) {
    const { features, categorical, id, split } = section;
    const type = features[name]?.type;
    return (type === 'category' ||
        type === 'text' ||
        features[name]?.['date-format'] !== undefined ||
        (type === undefined && categorical.includes(name)) ||
        name === id ||
        name === split.stratify ||
        wantedLabels(section).some(({ column, task }) => column === name && task === 'classification'));
}
/** All dictionaries of a table together take at most about 100 MB. */
function limitsOf(columns) {
    return {
        texts: Math.max(2 ** 10, Math.min(2 ** 16, Math.floor(2 ** 20 / columns))),
        characters: Math.max(2 ** 16, Math.min(2 ** 22, Math.floor(2 ** 25 / columns))),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/time-series/raw-series.js





/**
 * Returns the series of a table; null for a section without time series.
 * @param columns the features and the labels
 * @throws UserError for a time that cannot be read, or for history of a column that does not have numbers
 */
async function rawSeries(table, columns, { section, file }) {
    const keys = (0,time_series/* seriesKeys */.QZ)(section);
    if (keys === null)
        return null;
    const sources = new Map();
    for (const name of Object.keys(section['time-series']?.history ?? {}))
        sources.set(name, await sourceOf(name, table, columns, section));
    const times = await readTimes(table, keys.time);
    const { group } = keys;
    return {
        facts: () => ({
            times: allValues(times, table.outcomes),
            groups: group === undefined ? null : groupCodes(table, group),
        }),
        sources,
        file,
    };
}
async function sourceOf(name, table, columns, section) {
    const column = columns.find((one) => one.name === name);
    const type = section.features[name]?.type;
    if (column === undefined) {
        if (section.private.includes(name))
            throw invalidHistory(name, 'the private column', 'listed in `columns`');
        return readNumbers(table, name, 'a number, since earlier values of the column are features');
    }
    if (column.kind === 'number' && type !== 'date' && type !== 'duration')
        return column;
    throw invalidHistory(name, `the ${type ?? column.kind} column`, 'of numbers');
}
function invalidHistory(name, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FEATURE',
        found: `the history of ${found} ${name}`,
        expected: `history of a column ${expected}`,
        hint: `Remove \`data.time-series.history.${name}\`, or name another column.`,
        key: ['data', 'time-series', 'history', name],
    });
}
/** Returns the numbers of all rows. */
function allValues(column, outcomes) {
    const values = new Float64Array(outcomes.size);
    for (const [index, { start }] of outcomes.chunks.entries())
        values.set(column.read(index).values, start);
    return values;
}
/** Returns a number for each row, equal for equal cells of the column. */
function groupCodes(table, name) {
    const column = requireStaged(table, name);
    const { outcomes } = table;
    const codes = new Int32Array(outcomes.size);
    const known = new Map();
    for (const [index, { start }] of outcomes.chunks.entries()) {
        const cells = column.kind === 'numbers' ? column.read(index) : plainTexts(column, index);
        for (const [position, cell] of cells.entries()) {
            const code = known.get(cell) ?? known.size;
            known.set(cell, code);
            codes[start + position] = code;
        }
    }
    return codes;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/infer-table.js

















/**
 * Reads a table into the column store, and determines its features, the type of each column, the labels, and the rows that are kept.
 */
async function inferTable(source, options) {
    const { section } = options;
    const { names } = source;
    const { weight } = section;
    const staged = await stageTable(source, options);
    const { table, badRows } = staged;
    const wanted = wantedLabels(section);
    const labelNames = wanted.map(({ column }) => column);
    const identifiers = identifierColumns(table, section, labelNames);
    const seen = chooseFeatures(names, labelNames, section, identifiers.map(({ name }) => name));
    assertColumns(names, seen, labelNames, section);
    const kinds = cellKinds(table, seen, section);
    const settings = featureSettings(seen, kinds, section);
    const quarantined = section.clean['on-error'] === 'fail'
        ? { rows: 0, faults: [] }
        : await putAside(table, kinds, badRows, section.clean['at-most']);
    const { dropped, missing } = await handleMissing(table, missingPolicies(settings, labelNames, section));
    const classes = mappedClasses(section['label-map']);
    const labels = [];
    for (const label of wanted)
        labels.push({ name: label.name, ...(await labelColumn(table, label, classes.classOf)) });
    const features = [];
    for (const [name, setting] of Object.entries(settings))
        features.push(await featureColumn(table, name, setting));
    assertPrivate(features, [...labelNames, ...(weight === undefined ? [] : [weight])], section);
    const others = [];
    for (const name of names)
        if (!labelNames.includes(name) && !seen.includes(name) && !section.private.includes(name))
            others.push(name === weight ? await readWeights(table, name) : await otherColumn(table, name));
    const columns = [...features, ...labels.map(({ column }) => column)];
    const series = await rawSeries(table, columns, options);
    return {
        outcomes: table.outcomes,
        locate: table.locate,
        facts: await tableFacts(staged, section),
        series,
        columns: [...columns, ...others],
        features: {
            kind: 'table',
            columns: features.map((column) => describe(column, settings[column.name], section)),
            ...combinedFeatures(source, seen),
        },
        featureSettings: settings,
        label: targetOf(labels),
        weight,
        cleaned: {
            read: table.outcomes.size + badRows.length,
            quarantined: quarantined.rows,
            missingRows: dropped,
            missing,
        },
        quarantine: {
            ...quarantined,
            lines: () => quarantinedLines(source, table, kinds, badRows),
        },
        notes: source.notes,
        warnings: [
            ...mixedColumns(table, settings),
            ...identifiers.map(({ name, reason }) => `The column ${JSON.stringify(name)} is no feature: ${reason}. To use it, list it in \`columns\`.`),
            ...columns.flatMap(similarCategories),
            ...unusedClasses(classes.unused()),
        ],
    };
}
/** Returns the features that a join or a query adds. */
function combinedFeatures({ combined }, seen) {
    const columns = combined?.columns.filter(({ name }) => seen.includes(name)) ?? [];
    return combined === null || columns.length === 0 ? {} : { combined: { by: combined.by, columns } };
}
const infer_table_mostNamed = 10;
function unusedClasses(names) {
    if (names.length === 0)
        return [];
    const listed = (0,format/* listNames */.Zv)(names.map((name) => JSON.stringify(name)), infer_table_mostNamed);
    return [`No row has these classes of \`label-map\`: ${listed}.`];
}
/** Replaces classes, and returns those that were not found. */
function mappedClasses(labelMap) {
    const map = new Map(Object.entries(labelMap));
    const found = new Set();
    return {
        classOf: (text) => {
            const other = map.get(text);
            if (other === undefined)
                return text;
            found.add(text);
            return other;
        },
        unused: () => [...map.keys()].filter((name) => !found.has(name)),
    };
}
/** Returns how the cells of each column are read whose cells are not just texts. */
function cellKinds(table, seen, section) {
    const kinds = new Map();
    for (const name of seen) {
        const type = configuredType(name, section);
        if (type === 'date')
            kinds.set(name, 'time');
        else if (type === 'duration')
            kinds.set(name, 'duration');
        else if (type === 'number' || (type === undefined && isNumeric(table, name)))
            kinds.set(name, 'number');
    }
    for (const { column, task } of wantedLabels(section))
        if (task === 'regression')
            kinds.set(column, 'number');
    const { weight, split } = section;
    if (weight !== undefined)
        kinds.set(weight, 'weight');
    for (const name of Object.keys(section['time-series']?.history ?? {}))
        if (!seen.includes(name))
            kinds.set(name, 'number');
    for (const time of [split.time, (0,time_series/* seriesKeys */.QZ)(section)?.time])
        if (time !== undefined)
            kinds.set(time, 'time');
    return kinds;
}
/** Returns the reaction to a missing value for each column that needs values; a feature with a replacement does not. */
function missingPolicies(settings, labelNames, section) {
    const { weight, clean, split } = section;
    const policies = new Map();
    for (const name of [...labelNames, ...structuralColumns(section), split.stratify, weight])
        if (name !== undefined)
            policies.set(name, missingOfOthers(clean.missing));
    for (const [name, { missing }] of Object.entries(settings))
        if (missing === 'fail' || missing === 'drop')
            policies.set(name, missing);
    return policies;
}
function describe(column, setting, section) {
    const { name } = column;
    const type = setting?.type;
    const optional = replaces(setting?.missing) ? { optional: true } : {};
    if (column.kind === 'category')
        return { name, type: 'category', categories: [...column.categories], ...optional };
    const hidden = section.private.includes(name) ? { private: true } : {};
    if (column.kind === 'text')
        return { name, type: 'text', ...optional, ...hidden };
    const format = setting?.['date-format'];
    if (type === 'date')
        return { name, type, ...(format !== undefined && { format }), ...optional, ...hidden };
    return { name, type: type === 'duration' ? type : 'number', ...optional, ...hidden };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/row-progress.js

/** Milliseconds between two lines. */
const interval = 2000;
/**
 * Returns a function that reports the number of rows so far, how fast they come, and the time that is left.
 * @param total null if it is not known
 */
function rowProgress(verb, total, log, now = Date.now) {
    const started = now();
    let reported = started;
    return (rows) => {
        const time = now();
        if (time - reported < interval)
            return;
        reported = time;
        const perSecond = (1000 * rows) / (time - started);
        const speed = `${(0,format/* formatCount */.B4)(Math.round(perSecond))} rows/s`;
        log.progress(total === null
            ? `${verb} ${(0,format/* formatCount */.B4)(rows)} rows (${speed})`
            : `${verb} ${(0,format/* formatCount */.B4)(rows)} of ${(0,format/* formatCount */.B4)(total)} rows (${speed}, ${Math.ceil((total - rows) / perSecond)} s left)`);
    };
}

// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js + 3 modules
var data_recipe = __webpack_require__(14061);
;// CONCATENATED MODULE: ./build/core/js/src/data/read-sources.js



















/**
 * Reads the sources, and deletes everything that was stored for it after `work`.
 * @throws UserError for whatever is wrong with them
 */
function withSources(options, work) {
    const { recipe, base, into, section } = options;
    return withFolderBeside(into, async (folder) => {
        refuseOtherSettings(section, recipe.format);
        const files = await fetchFiles(recipe.files, base, folder);
        return withFormat(recipe.format, files, folder, options, async (draft, separateSplit) => {
            await (0,data_recipe/* refuseChanged */.dT)([...recipe.files, ...(recipe.labelTable ? [recipe.labelTable] : [])], base);
            return work(draft, separateSplit);
        });
    });
}
/** Creates a folder on the disk of another one, and deletes it after `work`. */
async function withFolderBeside(into, work) {
    await (0,create_folder/* createFolder */.v)((0,external_node_path_.dirname)(into));
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_path_.dirname)(into), '.tensorline-data-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Throws UserError for settings of CSV or of images with another format. */
function refuseOtherSettings(section, format) {
    const hasCsvSettings = !(0,external_node_util_.isDeepStrictEqual)(section.csv, csv_section/* csvSchema */.u.parse({}));
    if (format !== 'csv' && hasCsvSettings)
        throw settingOfOthers('csv', 'CSV files');
    if (format !== 'images' && section.images !== undefined)
        throw settingOfOthers('images', 'image files');
}
function settingOfOthers(key, files) {
    return new user_error/* UserError */.yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: `\`${key}\` in the data section, and no ${files} in the source`,
        expected: `this key for ${key === 'csv' ? 'CSV' : files} only`,
        hint: 'Remove it, or correct the source.',
        key: ['data', key],
    });
}
/** Returns the files on this machine, and downloads those that are not. */
async function fetchFiles(files, base, into) {
    const fetched = [];
    for (const file of files)
        fetched.push(await fetchFile(file, base, into));
    return fetched;
}
async function fetchFile({ path, below, origin, sha256, sourceName }, base, into) {
    const shown = (0,data_file/* shownAs */.sE)(path, base);
    const source = { path, below, shown, ...(sourceName !== null && { sourceName }) };
    if (origin.kind === 'local')
        return { ...source, file: origin.file };
    const file = (0,external_node_path_.join)(into, sha256);
    await download(origin.url, sha256, file, shown);
    return { ...source, file };
}
async function withFormat(format, files, folder, options, work) {
    const { section, recipe, duckdb } = options;
    switch (format) {
        case 'idx':
        case 'images': {
            const images = format === 'idx'
                ? await readIdx(files)
                : await readImages(files, await imageLabels(files, folder, options), section.images);
            const splits = separateFiles(recipe);
            const splitOfRow = (row) => splits.get(images.rows[row]?.source.path ?? '') ?? null;
            const draft = await prepareImages(images, section, options.log);
            return work(draft, splits.size === 0 ? null : splitOfRow);
        }
        case 'csv':
        case 'jsonl':
        case 'parquet':
        case 'arrow':
        case 'npz':
            return withTable(await openSourceTable(format, files, section, duckdb), folder, options, work);
    }
}
/** Returns the labels of images, from a table or from their folders. */
async function imageLabels(files, folder, { section, recipe, base, duckdb }) {
    const { labelTable } = recipe;
    if (labelTable === null)
        return classesOf(files);
    const table = await fetchFile(labelTable, base, folder);
    return readImageLabels(table, files, section, duckdb);
}
/** Reads a table into a folder, and closes it after `work`. */
async function withTable(source, folder, { section, recipe, log }, work) {
    try {
        const file = new StoreFile((0,external_node_path_.join)(folder, 'columns'));
        try {
            const rows = source.files.reduce((sum, one) => (sum === null || one.rows === null ? null : sum + one.rows), 0);
            const onRows = rowProgress('Read', rows, log);
            const draft = await inferTable(source, { section, file, onRows });
            return await work(draft, splitOfRows(source.files, separateFiles(recipe)));
        }
        finally {
            file.close();
        }
    }
    finally {
        await source.close();
    }
}
function separateFiles({ files }) {
    return new Map(files.flatMap(({ path, split }) => (split === null ? [] : [[path, split]])));
}
function splitOfRows(files, splits) {
    if (splits.size === 0)
        return null;
    let end = 0;
    const ends = files.map(({ rows }) => (end += rows ?? Infinity));
    const ofFiles = files.map(({ source }) => splits.get(source.path) ?? null);
    return (row) => ofFiles[(0,d3_array/* bisectRight */.Jj)(ends, row)] ?? null;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/split.js




/**
 * Assigns the rows that are kept to splits. A random split is a threshold on a number that depends on the seed and the row's identity
 * only, so rows that are added or removed never move others. A stratified split ranks these numbers within each stratum: its sizes are
 * exact to rounding, and a changed row moves at most the rows at a boundary.
 * @throws UserError when a split that should have examples gets none
 */
function assignSplits(outcomes, facts, settings) {
    const { validation, test } = settings;
    const fractions = {
        validation: typeof validation === 'number' ? validation : 0,
        test: typeof test === 'number' ? test : 0,
    };
    const assign = assignmentOf(outcomes, facts, fractions, settings.seed);
    const counts = { train: 0, validation: 0, test: 0 };
    for (const [index, range] of outcomes.chunks.entries()) {
        const splitAt = assign(index);
        const positions = outcomes.positions(range, 'kept');
        for (let place = 0; place < positions.length; place++) {
            const position = positions[place] ?? 0;
            const row = range.start + position;
            const split = facts.separateSplit?.(row) ?? splitAt(position);
            outcomes.set(row, split);
            counts[split]++;
        }
    }
    requireExamples(counts, settings);
}
function assignmentOf(outcomes, { separateSplit, identities, strata, times }, fractions, seed) {
    const isSource = (row) => (separateSplit?.(row) ?? null) === null;
    if (times !== null)
        return byTime(outcomes, isSource, times, fractions);
    const draw = (0,philox/* identityDraws */._z)(seed, 'split');
    const draws = (chunk) => draw(identities.read(chunk));
    if (strata !== null)
        return byStratum(outcomes, isSource, strata, draws, fractions);
    return (chunk) => {
        const drawn = draws(chunk);
        return (position) => splitAt(drawn[position] ?? 0, fractions);
    };
}
/** Splits the unit interval: the test first, so that a changed validation fraction leaves it as it is. */
function splitAt(position, { validation, test }) {
    if (position < test)
        return 'test';
    return position < test + validation ? 'validation' : 'train';
}
/** Ranks the draws of each stratum. Equal identities have equal draws, and stay together at a boundary. */
function byStratum(outcomes, isSource, strata, draws, fractions) {
    const sizes = [];
    visitSource(outcomes, isSource, (chunk) => {
        const numbers = strata(chunk);
        return (position) => {
            const stratum = numbers[position] ?? 0;
            while (sizes.length <= stratum)
                sizes.push(0);
            sizes[stratum] = (sizes[stratum] ?? 0) + 1;
        };
    });
    const members = sizes.map((size) => new Float64Array(size));
    const ends = new Uint32Array(sizes.length);
    visitSource(outcomes, isSource, (chunk) => {
        const [numbers, drawn] = [strata(chunk), draws(chunk)];
        return (position) => {
            const stratum = numbers[position] ?? 0;
            const end = ends[stratum] ?? 0;
            const values = members[stratum];
            if (values)
                values[end] = drawn[position] ?? 0;
            ends[stratum] = end + 1;
        };
    });
    const bounds = members.map((values) => split_boundsOf(values, fractions));
    return (chunk) => {
        const [numbers, drawn] = [strata(chunk), draws(chunk)];
        return (position) => {
            const { test, validation } = bounds[numbers[position] ?? 0] ?? noBounds;
            const draw = drawn[position] ?? 0;
            return draw <= test ? 'test' : draw <= validation ? 'validation' : 'train';
        };
    };
}
/** Greatest draws of the test and of the validation split. */
const noBounds = { test: -Infinity, validation: -Infinity };
/** @param draws of one stratum, which are reordered */
function split_boundsOf(draws, fractions) {
    const counts = split_countsOf(draws.length, fractions);
    return { test: smallest(draws, counts.test), validation: smallest(draws, counts.test + counts.validation) };
}
/** Returns the greatest of the smallest values; -Infinity for none. */
function smallest(values, count) {
    if (count === 0)
        return -Infinity;
    return (0,d3_array/* quickselect */.eu)(values, count - 1)[count - 1] ?? -Infinity;
}
/** Oldest rows first: training, validation, test. Rows of equal time are in one split. */
function byTime(outcomes, isSource, timesOf, fractions) {
    let size = 0;
    visitSource(outcomes, isSource, () => () => size++);
    const times = new Float64Array(size);
    let end = 0;
    visitSource(outcomes, isSource, (chunk) => {
        const values = timesOf(chunk);
        return (position) => (times[end++] = values[position] ?? Number.NaN);
    });
    times.sort();
    const counts = split_countsOf(size, fractions);
    const startOf = (last) => (last === 0 ? Infinity : (times[size - last] ?? -Infinity));
    const test = startOf(counts.test);
    const validation = startOf(counts.test + counts.validation);
    return (chunk) => {
        const values = timesOf(chunk);
        return (position) => {
            const time = values[position] ?? Number.NaN;
            return time >= test ? 'test' : time >= validation ? 'validation' : 'train';
        };
    };
}
/** Visits the positions of the rows that are kept and do not come from separate files. */
function visitSource(outcomes, isSource, visitorOf) {
    for (const [index, range] of outcomes.chunks.entries()) {
        const visit = visitorOf(index);
        const positions = outcomes.positions(range, 'kept');
        for (let place = 0; place < positions.length; place++) {
            const position = positions[place] ?? 0;
            if (isSource(range.start + position))
                visit(position);
        }
    }
}
/** Whole numbers of rows, exact to rounding. */
function split_countsOf(size, { validation, test }) {
    const testSize = Math.round(size * test);
    return { test: testSize, validation: Math.min(Math.round(size * validation), size - testSize) };
}
function requireExamples(counts, { validation, test }) {
    const wanted = { train: true, validation: validation !== 0, test: test !== 0 };
    const size = counts.train + counts.validation + counts.test;
    for (const name of dataset_schema/* splitNames */.bZ)
        if (wanted[name] && counts[name] === 0)
            throw new user_error/* UserError */.yo({
                code: 'DATA_EMPTY_SPLIT',
                found: `no example for the ${name} split, of ${size} in all`,
                expected: 'at least one',
                hint: 'Add examples, change the fractions or the seed under `split`, or use `split.stratify`, whose sizes are exact.',
                key: ['data', 'split'],
            });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/statistics.js




/**
 * Returns statistics of the rows that are kept, for every column.
 * @param pixels histogram of all images that are kept; null for tables
 */
function statistics_describeColumns(columns, outcomes, pixels) {
    return Object.fromEntries(columns.map((column) => [column.name, statistics_describe(column, outcomes, pixels)]));
}
function statistics_describe(column, outcomes, pixels) {
    switch (column.kind) {
        case 'number': {
            const { count, ...moments } = (0,transform_moments/* momentsOf */.Zn)((0,number_chunks/* presentNumbers */.KF)(numbersWith(column, outcomes, 'kept')));
            return {
                type: 'number',
                count,
                missing: outcomes.count('kept') - count,
                moments: count === 0 ? null : moments,
            };
        }
        case 'category': {
            const counts = countsWith(column, outcomes, 'kept');
            const count = (0,d3_array/* sum */.cz)(counts);
            return {
                type: 'category',
                count,
                missing: outcomes.count('kept') - count,
                categories: byCategory(column, counts),
            };
        }
        case 'text': {
            let [count, missing] = [0, 0];
            for (const [index, range] of outcomes.chunks.entries()) {
                const { values } = column.read(index);
                for (const position of outcomes.positions(range, 'kept'))
                    if (values[position] === null)
                        missing++;
                    else
                        count++;
            }
            return { type: 'text', count, missing };
        }
        case 'bytes':
            return {
                type: 'image',
                count: outcomes.count('kept'),
                missing: 0,
                channels: pixels
                    ? Array.from({ length: pixels.channels }, (_, channel) => (0,transform_moments/* momentsOfPixels */.m9)(pixels, channel))
                    : [],
            };
    }
}
/** Examples of each class in each split; null when the label is a number, or there are several. */
function countClasses({ columns, label, outcomes, }) {
    if (label.kind !== 'multi-output')
        return { classes: countOf(columns, label, outcomes) };
    const counts = label.outputs.flatMap((output) => {
        const count = countOf(columns, output.label, outcomes);
        return count ? [[output.name, count]] : [];
    });
    return { classes: null, classesOfOutputs: Object.fromEntries(counts) };
}
function countOf(columns, label, outcomes) {
    const column = columns.find(({ name }) => name === label.column);
    if (column?.kind !== 'category')
        return null;
    const countsOf = (split) => byCategory(column, countsWith(column, outcomes, split));
    return { train: countsOf('train'), validation: countsOf('validation'), test: countsOf('test') };
}
function byCategory({ categories }, counts) {
    return Object.fromEntries(categories.map((category, code) => [category, counts[code] ?? 0]));
}
/** Fewer examples than these for each of a column's texts teach little of any of them. */
const statistics_fewExamples = 5;
const fewTexts = 20;
/** Columns of dates, names or ids, which were taken for categories: each of their many texts becomes an input of the network. */
function scatteredColumns({ features }, examples) {
    if (features.kind !== 'table')
        return [];
    return features.columns.flatMap((column) => column.type === 'category' &&
        column.categories.length > fewTexts &&
        column.categories.length * statistics_fewExamples > examples
        ? `The column ${column.name} has ${column.categories.length} different texts in ${examples} examples, each an input of the network. If these are dates, ids or names, leave it out with \`exclude\`.`
        : []);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/time-series/series-order.js
/** Orders the rows, and finds two rows of one series with the same time, if there are any. */
function orderSeries(outcomes, { times, groups }) {
    const splits = outcomes.codes;
    const series = (a, b) => (splits[a] ?? 0) - (splits[b] ?? 0) || (groups === null ? 0 : (groups[a] ?? 0) - (groups[b] ?? 0));
    const compare = (a, b) => series(a, b) || (times[a] ?? 0) - (times[b] ?? 0) || a - b;
    const rows = keptRows(outcomes);
    if (!isSorted(rows, compare))
        rows.sort(compare);
    const starts = new Int32Array(rows.length);
    let equalTimes = null;
    for (let position = 1; position < rows.length; position++) {
        const [before, row] = [rows[position - 1] ?? 0, rows[position] ?? 0];
        const isSameSeries = series(before, row) === 0;
        starts[position] = isSameSeries ? (starts[position - 1] ?? 0) : position;
        if (isSameSeries && times[before] === times[row])
            equalTimes ??= [before, row];
    }
    return { order: { rows, starts }, equalTimes };
}
function keptRows(outcomes) {
    const rows = new Int32Array(outcomes.size);
    let end = 0;
    for (const range of outcomes.chunks)
        for (const position of outcomes.positions(range, 'kept'))
            rows[end++] = range.start + position;
    return rows.subarray(0, end);
}
/** Sources are often sorted by time, and checking this takes a fraction of the time of sorting. */
function isSorted(rows, compare) {
    for (let position = 1; position < rows.length; position++)
        if (compare(rows[position - 1] ?? 0, rows[position] ?? 0) > 0)
            return false;
    return true;
}
/** Returns for each row the value that is `lag` rows earlier in its series, or NaN. */
function laggedValues(values, { rows, starts }, lag) {
    const lagged = new Float64Array(values.length).fill(Number.NaN);
    for (let position = lag; position < rows.length; position++)
        if (position - lag >= (starts[position] ?? 0))
            lagged[rows[position] ?? 0] = values[rows[position - lag] ?? 0] ?? Number.NaN;
    return lagged;
}
/**
 * Replaces missing values by the last value of their series, in place. A series without an earlier value keeps them.
 * @returns the number of values that were replaced
 */
function fillForward(values, { rows, starts }) {
    let last = Number.NaN;
    let filled = 0;
    for (const [position, row] of rows.entries()) {
        if (starts[position] === position)
            last = Number.NaN;
        const value = values[row] ?? Number.NaN;
        if (!Number.isNaN(value))
            last = value;
        else if (!Number.isNaN(last)) {
            values[row] = last;
            filled++;
        }
    }
    return filled;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/time-series/with-history.js








/**
 * Returns the dataset with missing values filled forward and with the earlier values that its features need. All of them are of
 * the same series and split. At most three columns of all rows are in memory at once.
 * @throws UserError for two rows of one series with the same time
 */
async function withHistory(draft, section) {
    const { series, features, featureSettings, outcomes } = draft;
    const setting = section['time-series'];
    if (series === null || setting === undefined || features.kind !== 'table')
        return draft;
    const order = await requireOrder(draft, series);
    const filled = {};
    const columns = draft.columns.map((column) => {
        if (!(0,missing_values/* fillsForward */.I0)(featureSettings[column.name]?.missing))
            return column;
        const { values, count } = fillColumn(column, order, outcomes, series.file);
        if (count > 0)
            filled[column.name] = count;
        return values;
    });
    const added = laggedFeatures(setting, draft, features);
    const history = Object.keys(setting.history).flatMap((name) => {
        const column = columns.find((one) => one.name === name);
        const source = column?.kind === 'number' ? column : series.sources.get(name);
        if (source === undefined)
            throw new TypeError(`no column of numbers ${name}`);
        const values = allValues(source, outcomes);
        return (0,time_series/* laggedColumns */.wv)(setting)
            .filter((lagged) => lagged.source === name)
            .map((lagged) => {
            const staged = stage(lagged.name, laggedValues(values, order, lagged.lag), outcomes, series.file);
            return numbersOf(staged);
        });
    });
    return {
        ...draft,
        columns: [...columns, ...history],
        features: { ...features, columns: [...features.columns, ...added] },
        cleaned: { ...draft.cleaned, ...(Object.keys(filled).length > 0 && { filled }) },
    };
}
async function requireOrder(draft, { facts }) {
    const { order, equalTimes } = orderSeries(draft.outcomes, facts());
    if (equalTimes === null)
        return order;
    const [first, second] = [await nameRow(draft, equalTimes[0]), await nameRow(draft, equalTimes[1])];
    throw new user_error/* UserError */.yo({
        code: 'DATA_DUPLICATE_TIME',
        found: `the rows ${first.name} and ${second.name} of one series with the same time`,
        expected: 'a different time in each row of a series',
        hint: 'Set `data.time-series.group` to the column that tells the series apart, or correct the times.',
        location: second.location,
    });
}
/** Returns the features for earlier values, which are private if their column is. */
function laggedFeatures(setting, { columns }, { columns: features }) {
    return (0,time_series/* laggedColumns */.wv)(setting).map(({ name, source, lag }) => {
        if (columns.some((column) => column.name === name))
            throw takenName(name, source);
        const feature = features.find((one) => one.name === source);
        const isPrivate = feature !== undefined && feature.type !== 'category' && feature.private === true;
        return {
            name,
            type: 'number',
            optional: true,
            ...(isPrivate && { private: true }),
            lag: { column: source, rows: lag },
        };
    });
}
function takenName(name, source) {
    return new user_error/* UserError */.yo({
        code: 'DATA_COLUMN_CONFLICT',
        found: `the column ${name} in the source, and earlier values of ${source} by the same name`,
        expected: 'a name for one of both',
        hint: 'Rename the column of the source.',
        key: ['data', 'time-series', 'history', source],
    });
}
/** Fills the missing values of a column forward. Texts and images stay as they are. */
function fillColumn(column, order, outcomes, file) {
    if (column.kind !== 'number' && column.kind !== 'category')
        return { values: column, count: 0 };
    const values = new Float64Array(outcomes.size);
    for (const [index, { start }] of outcomes.chunks.entries())
        values.set(rawNumbers(column.read(index)), start);
    const count = fillForward(values, order);
    const staged = stage(column.name, values, outcomes, file);
    return { values: column.kind === 'number' ? numbersOf(staged) : categoriesOf(column, staged), count };
}
function stage(name, values, { chunks }, file) {
    const staged = new StagedNumbers(name, file);
    for (const { start, size } of chunks)
        staged.append(values.subarray(start, start + size));
    return staged;
}
function numbersOf(staged) {
    const { name } = staged;
    return { kind: 'number', name, read: (chunk) => ({ kind: 'number', name, values: staged.read(chunk) }) };
}
function categoriesOf({ name, categories }, staged) {
    const codesOf = (chunk) => Int32Array.from(staged.read(chunk), (code) => (Number.isNaN(code) ? -1 : code));
    return {
        kind: 'category',
        name,
        categories,
        read: (chunk) => ({ kind: 'category', name, categories, codes: codesOf(chunk) }),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/weights.js



/** @throws UserError for a split of which no example counts: its loss would be 0 whatever a model answers. */
function refuseWeightless({ columns, weight, outcomes }) {
    const column = columns.find(({ name }) => name === weight);
    if (weight === undefined || column?.kind !== 'number')
        return;
    const weightless = dataset_schema/* splitNames */.bZ.filter((split) => {
        let rows = 0;
        for (const values of numbersWith(column, outcomes, split)) {
            if (values.some((value) => Math.fround(value) !== 0))
                return false;
            rows += values.length;
        }
        return rows > 0;
    });
    if (weightless.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_WEIGHT',
        found: `only weights of 0 in column ${weight} for the ${weightless.join(' and ')} split`,
        expected: 'an example that counts in every split',
        hint: 'Correct the weights, or change `split`.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/arrow.js
var arrow = __webpack_require__(61651);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/pending-rows.js


/**
 * Collects consecutive rows of all columns into batches. A batch ends after a number of rows, or before its size exceeds a limit,
 * so that batches depend only on the rows.
 */
class PendingRows {
    #limits;
    #columns;
    /** Rows that fit into a batch by the size of their numbers. */
    #mostRows;
    #numberBytes;
    #rows = 0;
    /** Size of the texts and bytes. */
    #variableBytes = 0;
    constructor(columns, limits) {
        this.#limits = limits;
        this.#numberBytes = columns.reduce((sum, { kind }) => sum + numberBytes[kind], 0);
        const fitting = Math.floor(limits.batchBytes / Math.max(this.#numberBytes, 1));
        this.#mostRows = Math.min(limits.batchRows, Math.max(fitting, 1));
        this.#columns = columns.map((column) => pendingColumn(column, this.#mostRows));
    }
    /** Appends rows, and yields each batch that they complete. The arrays of a batch are valid until the next one. */
    *append(columns) {
        this.#assertSameColumns(columns);
        const [first] = columns;
        const size = first === undefined ? 0 : (0,dataset_columns/* sizeOf */.$d)(first);
        for (let start = 0; start < size;) {
            const count = this.#fitting(columns, start, size);
            for (const [index, column] of columns.entries())
                this.#columns[index]?.append(column, start, count, this.#rows);
            this.#rows += count;
            start += count;
            if (start < size || this.#rows === this.#mostRows)
                yield this.take();
        }
    }
    /** Returns the collected rows and starts anew. */
    take() {
        const rows = this.#rows;
        this.#rows = 0;
        this.#variableBytes = 0;
        return this.#columns.map((column) => column.take(rows));
    }
    get rows() {
        return this.#rows;
    }
    /** Returns how many rows from `start` on belong to the current batch, and counts their size. */
    #fitting(columns, start, size) {
        const most = Math.min(size - start, this.#mostRows - this.#rows);
        const variable = columns.filter(({ kind }) => kind === 'text' || kind === 'bytes' || kind === 'encoded');
        const sum = variable.reduce((bytes, column) => bytes + bytesOfRows(column, start, start + most), 0);
        if (this.#variableBytes + sum + (this.#rows + most) * this.#numberBytes <= this.#limits.batchBytes) {
            this.#variableBytes += sum;
            return most;
        }
        for (let count = 0; count < most; count++) {
            let bytes = 0;
            for (const column of variable)
                bytes += bytesOfRows(column, start + count, start + count + 1);
            const rows = this.#rows + count;
            const total = this.#variableBytes + bytes + (rows + 1) * this.#numberBytes;
            if (rows > 0 && total > this.#limits.batchBytes)
                return count;
            this.#variableBytes += bytes;
        }
        return most;
    }
    #assertSameColumns(columns) {
        if (columns.length !== this.#columns.length ||
            !columns.every((column, index) => this.#columns[index]?.accepts(column)))
            throw new TypeError('rows with other columns or categories than the rows before');
    }
}
/** Bytes of a value with a fixed size. */
const numberBytes = {
    number: 8,
    category: 4,
    text: 4,
    encoded: 4,
    bytes: 4,
};
/** Returns the size of the texts or bytes in a range of rows. */
function bytesOfRows(column, from, to) {
    switch (column.kind) {
        case 'number':
        case 'category':
            return 0;
        case 'encoded':
            return (column.ends[to - 1] ?? 0) - (column.ends[from - 1] ?? 0);
        case 'text':
        case 'bytes': {
            let bytes = 0;
            for (let row = from; row < to; row++)
                bytes += column.values[row]?.length ?? 0;
            return bytes;
        }
    }
}
function pendingColumn(first, mostRows) {
    const { name, kind } = first;
    const accepts = (column) => column.name === name && column.kind === kind;
    switch (kind) {
        case 'number': {
            const values = new Float64Array(mostRows);
            return {
                accepts,
                append(column, start, count, at) {
                    if (column.kind === kind)
                        values.set(column.values.subarray(start, start + count), at);
                },
                take: (rows) => ({ kind, name, values: values.subarray(0, rows) }),
            };
        }
        case 'category': {
            const codes = new Int32Array(mostRows);
            const { categories } = first;
            return {
                accepts: (column) => accepts(column) &&
                    column.kind === kind &&
                    (column.categories === categories || (0,external_node_util_.isDeepStrictEqual)(column.categories, categories)),
                append(column, start, count, at) {
                    if (column.kind === kind)
                        codes.set(column.codes.subarray(start, start + count), at);
                },
                take: (rows) => ({ kind, name, categories, codes: codes.subarray(0, rows) }),
            };
        }
        case 'text': {
            let values = [];
            return {
                accepts,
                append(column, start, count) {
                    if (column.kind === kind)
                        for (let row = start; row < start + count; row++)
                            values.push(column.values[row] ?? null);
                },
                take() {
                    const taken = values;
                    values = [];
                    return { kind, name, values: taken };
                },
            };
        }
        case 'encoded': {
            const ends = new Int32Array(mostRows);
            let [bytes, size] = [new Uint8Array(), 0];
            return {
                accepts,
                append(column, start, count, at) {
                    if (column.kind !== kind)
                        return;
                    const from = column.ends[start - 1] ?? 0;
                    const to = column.ends[start + count - 1] ?? from;
                    for (let row = 0; row < count; row++)
                        ends[at + row] = size + (column.ends[start + row] ?? 0) - from;
                    if (size + to - from > bytes.length) {
                        const grown = new Uint8Array(2 * (size + to - from));
                        grown.set(bytes.subarray(0, size));
                        bytes = grown;
                    }
                    bytes.set(column.bytes.subarray(from, to), size);
                    size += to - from;
                },
                take(rows) {
                    const taken = bytes.subarray(0, size);
                    size = 0;
                    return { kind, name, ends: ends.subarray(0, rows), bytes: taken };
                },
            };
        }
        case 'bytes': {
            let values = [];
            return {
                accepts,
                append(column, start, count) {
                    if (column.kind === kind)
                        for (let row = start; row < start + count; row++)
                            values.push(column.values[row] ?? new Uint8Array());
                },
                take() {
                    const taken = values;
                    values = [];
                    return { kind, name, values: taken };
                },
            };
        }
    }
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/shard-files.js
var shard_files = __webpack_require__(44136);
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/writer.mjs + 3 modules
var writer = __webpack_require__(71289);
// EXTERNAL MODULE: ./node_modules/apache-arrow/io/stream.mjs
var stream = __webpack_require__(41519);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/shard-writer.js


/** Bytes that are collected before they are written. */
const bufferBytes = 2 ** 20;
/** Writes one Arrow IPC file, batch by batch. */
class ShardWriter {
    #file;
    #writer = new writer/* RecordBatchFileWriter */.NW();
    constructor(path, schema) {
        this.#file = new FileSink(path);
        this.#writer.reset(this.#file, schema);
    }
    /** Number of bytes so far. */
    get bytes() {
        return this.#file.bytes;
    }
    write(batch) {
        this.#writer.write(batch);
    }
    /** Writes the footer. */
    close() {
        this.#writer.close();
        this.#file.finish();
    }
    /** Closes the file as it is. */
    abandon() {
        this.#file.finish();
    }
}
/** A queue that writes to a file at once, so that no batch stays in memory. */
class FileSink extends stream/* AsyncByteQueue */.kb {
    #descriptor;
    #buffer = new Uint8Array(bufferBytes);
    #filled = 0;
    bytes = 0;
    constructor(path) {
        super();
        this.#descriptor = (0,external_node_fs_.openSync)(path, 'wx');
    }
    write(chunk) {
        this.bytes += chunk.length;
        if (this.#filled + chunk.length > bufferBytes)
            this.#flush();
        if (chunk.length > bufferBytes) {
            this.#writeAll(chunk);
            return;
        }
        this.#buffer.set(chunk, this.#filled);
        this.#filled += chunk.length;
    }
    finish() {
        try {
            this.#flush();
        }
        finally {
            (0,external_node_fs_.closeSync)(this.#descriptor);
        }
    }
    #flush() {
        const filled = this.#filled;
        this.#filled = 0;
        this.#writeAll(this.#buffer.subarray(0, filled));
    }
    #writeAll(bytes) {
        for (let start = 0; start < bytes.length;)
            start += (0,external_node_fs_.writeSync)(this.#descriptor, bytes, start);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/dataset/split-writer.js





/**
 * Writes the rows of a split into shards, from first to last. The bytes depend only on the rows, not on how many are appended at
 * once. In memory is at most one record batch.
 */
class SplitWriter {
    #folder;
    #split;
    #limits;
    #form = null;
    #shard = null;
    #shards = 0;
    /** Rows of the current shard. */
    #rows = 0;
    /** @param split the name of a split, or of a file in a part of a dataset */
    constructor(folder, split, limits = shard_files/* shardLimits */.ni) {
        this.#folder = folder;
        this.#split = split;
        this.#limits = limits;
    }
    /**
     * Appends consecutive rows of all columns; category columns list the same categories in each call.
     * @throws UserError when the values of a column exceed the size of a file
     */
    append(columns) {
        this.#form ??= formOf(columns, this.#limits);
        const form = this.#form;
        for (const batch of form.pending.append(columns))
            this.#write(form, batch);
    }
    /**
     * Writes the remaining rows. A split without rows has one shard, which names the columns; so one call of `append` is needed before.
     */
    close() {
        const form = this.#form;
        if (form === null)
            throw new TypeError(`the columns of the split ${this.#split} are not known`);
        if (form.pending.rows > 0 || this.#shards === 0)
            this.#write(form, form.pending.take());
        this.#closeShard();
    }
    /** Closes the file that is being written, after an error. */
    abandon() {
        this.#shard?.abandon();
        this.#shard = null;
    }
    #write({ schema, categoriesOf, footerBytes, metadataBytes }, columns) {
        const batch = (0,arrow/* recordBatch */.aI)(schema, columns, categoriesOf);
        const bytes = batch.data.byteLength + metadataBytes + footerBytes;
        const { rows, bytes: mostBytes } = this.#limits;
        if (this.#shard !== null && (this.#rows + batch.numRows > rows || this.#shard.bytes + bytes > mostBytes))
            this.#closeShard();
        this.#shard ??= new ShardWriter((0,external_node_path_.join)(this.#folder, (0,shard_files/* shardName */.Az)(this.#split, this.#shards++)), schema);
        this.#shard.write(batch);
        this.#rows += batch.numRows;
    }
    #closeShard() {
        this.#shard?.close();
        this.#shard = null;
        this.#rows = 0;
    }
}
function formOf(columns, limits) {
    const categories = new Map();
    for (const column of columns)
        if (column.kind === 'category')
            categories.set(column.name, (0,arrow/* arrowCategories */.cq)(column));
    const nameBytes = columns.reduce((sum, { name }) => sum + 4 * name.length, 0);
    return {
        schema: (0,arrow/* arrowSchema */.le)(columns),
        pending: new PendingRows(columns, limits),
        categoriesOf: (column) => categories.get(column.name) ?? (0,arrow/* arrowCategories */.cq)(column),
        metadataBytes: 512 + 96 * columns.length,
        footerBytes: 8192 + 256 * columns.length + nameBytes,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/write-splits.js



/** Writes the splits into a folder, reading all columns once in step. @param onRows is called with the number of rows so far */
function writeSplits(folder, { outcomes, columns, facts }, onRows) {
    const idsOf = facts.nameExamples();
    const writers = dataset_schema/* splitNames */.bZ.map((split) => ({ split, writer: new SplitWriter(folder, split) }));
    try {
        for (const [index, range] of outcomes.chunks.entries()) {
            const rows = [idsOf(index), ...columns.map((column) => column.read(index))];
            for (const { split, writer } of writers) {
                const positions = outcomes.positions(range, split);
                writer.append(rows.map((column) => column.kind === 'encoded' ? (0,dataset_columns/* takeEncoded */.y8)(column, positions) : (0,dataset_columns/* takeRows */.LY)(column, positions)));
            }
            onRows(range.start + range.size);
        }
        for (const { writer } of writers)
            writer.close();
    }
    catch (error) {
        for (const { writer } of writers)
            writer.abandon();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/prepare.js





















/**
 * Makes a dataset: reads the sources, cleans, splits, fits the transform on the training split, and writes the splits. Equal sources and
 * settings make an equal digest on every machine and in every folder.
 * @throws UserError for whatever is wrong with the sources; nothing is written then.
 */
async function prepareDataset(options) {
    return withSources(options, (draft, separateSplit) => makeDataset(draft, separateSplit, options));
}
/** Makes a dataset of the rows of a source. */
async function makeDataset(draft, separateSplit, { name, section, recipe, into, quarantineInto, log, record }) {
    const { outcomes, facts } = draft;
    const duplicates = section.clean.duplicates === 'drop' ? (0,data_duplicates/* dropDuplicates */.Gf)(draft, separateSplit) : 0;
    assignSplits(outcomes, { ...facts, separateSplit }, section.split);
    // The split of a row depends on its identity alone, or on its content; an image is not all of its content: it has a label.
    const mayLeak = separateSplit !== null || (facts.strata !== null && draft.features.kind === 'image');
    const leaks = mayLeak ? await refuseLeakage(draft, facts.identities, section.split) : [];
    refuseWeightless(draft);
    const complete = await withHistory(draft, section);
    const { features, transform: fitted, pixels, warnings, } = await fitDataset(complete, section, recipe.tokenizers, log);
    const labels = (0,label_steps/* fitLabels */.hh)(draft.label, section['label-transform'], (column) => trainingNumbers(draft, column));
    const details = {
        name,
        features,
        label: draft.label,
        ...(draft.weight !== undefined && { weight: draft.weight }),
        transform: labels === undefined ? fitted : { ...fitted, labels },
        recipe: recipe.digest,
        cleaned: { ...complete.cleaned, duplicates },
        rows: {
            train: outcomes.count('train'),
            validation: outcomes.count('validation'),
            test: outcomes.count('test'),
        },
    };
    (0,dataset_cleaned/* assertAllCounted */.GQ)(details);
    const preparation = prepare_describe(draft, features, pixels, [
        ...draft.warnings,
        ...leaks,
        ...warnings,
        ...labelLeakageWarnings(draft, features),
        ...untrainedCategories(draft),
        ...(0,dataset_cleaned/* missingRowsWarning */.g2)(details),
    ]);
    announce(preparation.warnings, details, draft.quarantine, log);
    const { notes } = draft;
    const noted = {
        ...preparation,
        findings: [...notes.findings],
        warnings: [...notes.warnings, ...preparation.warnings],
    };
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(into, async (folder) => {
        writeSplits(folder, complete, rowProgress('Wrote', outcomes.size, log));
        return { kind: 'dataset', parents: {}, config: recipe.settings, details, run: record(noted) };
    });
    if (draft.quarantine.rows > 0)
        await writeQuarantine(quarantineInto, draft.quarantine, { ...artifact, details });
    return { ...artifact, details };
}
function prepare_describe(draft, features, pixels, warnings) {
    const hidden = (0,private_names/* privateNames */.o)(features);
    const shown = draft.columns.filter(({ name }) => !hidden.has(name));
    const classes = countClasses(draft);
    const kept = (0,d3_array/* sum */.cz)(dataset_schema/* splitNames */.bZ, (split) => draft.outcomes.count(split));
    return {
        columns: statistics_describeColumns(shown, draft.outcomes, pixels),
        ...classes,
        warnings: [...warnings, ...classWarnings(classes), ...scatteredColumns({ features }, kept)],
    };
}
function announce(warnings, { rows, cleaned }, quarantine, log) {
    const { read, missingRows, missing, duplicates } = cleaned;
    const lacking = missingRows === 0 ? '' : ` (${(0,dataset_cleaned/* missingText */.qq)(missing)})`;
    log.info(`Read ${read} examples; left out ${missingRows} with missing values${lacking} and ${duplicates} duplicates; ` +
        dataset_schema/* splitNames */.bZ.map((split) => `${split} ${rows[split]}`).join(', '));
    if (quarantine.rows > 0)
        log.warning(`Put ${quarantine.rows} of ${read} rows in quarantine, since cells of them cannot be read: ${faultsText(quarantine.faults)}.`);
    for (const warning of warnings)
        log.warning(warning);
}

// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var host_confinement = __webpack_require__(52736);
;// CONCATENATED MODULE: ./build/core/js/src/parts/combine-parts.js


/**
 * Returns the parts in order.
 * @param settingsOf returns the digest of the settings of the preparation for files of a format
 * @throws UserError unless they are all parts of one set of files, read with these settings
 */
function combineParts(parts, settingsOf) {
    const [first, ...others] = parts.toSorted((a, b) => a.details.index - b.details.index);
    if (first === undefined)
        throw mismatch('no parts', 'all parts of a dataset');
    const { format, count, division } = first.details;
    const settings = settingsOf(format);
    for (const { folder, manifest, details } of [first, ...others]) {
        if (details.count !== count)
            throw mismatch(`a part of ${details.count} in ${folder}, and a part of ${count} in ${first.folder}`, 'parts of one division');
        if (details.division !== division)
            throw mismatch(`parts of other files in ${folder} than in ${first.folder}`, 'jobs that find the same files');
        if (manifest.config !== settings)
            throw mismatch(`a part in ${folder} that was made with other settings or another version`, 'the data section and the version of this job');
    }
    requireEachOnce(parts, count);
    return [first, ...others];
}
function requireEachOnce(parts, count) {
    const byIndex = Map.groupBy(parts, ({ details }) => details.index);
    const absent = (0,d3_array/* range */.y1)(1, count + 1).filter((index) => !byIndex.has(index));
    if (absent.length > 0)
        throw mismatch(`no part ${absent.join(', ')} of ${count}`, 'all parts of a dataset');
    for (const [index, [one, two]] of byIndex)
        if (one && two)
            throw mismatch(`part ${index} in ${one.folder} and in ${two.folder}`, 'each part once');
}
function mismatch(found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DATA_PARTS_MISMATCH',
        found,
        expected,
        hint: 'Run the jobs of all parts with one configuration and the same files, and name all of their artifacts in `parts`.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
;// CONCATENATED MODULE: ./build/core/js/src/parts/part-artifact.js




/** Name of the file with the rows that the reader rejected, one JSON object a line. */
const badRowsFile = 'bad-rows.jsonl';
/** Formats whose files can be read apart from each other. */
const partFormats = ['csv', 'jsonl', 'parquet', 'arrow', 'npz'];
const count = schemas/* int */.Whr().nonnegative();
const partFile = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    sha256: schemas/* string */.YjP().regex(digest/* sha256Pattern */.G4),
    split: schemas/* enum */.k5n(['validation', 'test']).nullable(),
    columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        values: count,
        numbers: count,
        quotedNumbers: count,
        others: count,
    })),
    findings: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const part_artifact_detailsSchema = schemas/* strictObject */.rej({
    format: schemas/* enum */.k5n(partFormats),
    index: schemas/* int */.Whr().positive(),
    count: schemas/* int */.Whr().positive(),
    /** Digest of the paths of all files, of other parts included. */
    division: manifest/* digestSchema */.er,
    /** The files of this part, in the order of their rows. */
    files: schemas/* array */.YOg(partFile),
    /** Rows of each file, by the name of its shards. */
    rows: schemas/* record */.g1P(schemas/* string */.YjP(), count),
});
/** Returns the beginning of the names of the shards of a file. */
function nameOfShards(file) {
    return `file-${file}`;
}
/** Opens a part of a dataset and verifies it. Throws UserError when it is not whole. */
function openPart(folder) {
    return (0,artifacts_artifact/* openArtifact */.HI)(folder, 'dataset-part', part_artifact_detailsSchema);
}

;// CONCATENATED MODULE: ./build/core/js/src/parts/part-columns.js

/** The line on which a row begins. Names of other columns begin with their form. */
const lineColumn = 'line';
/** Returns the name of a column in one form. A file has a column as numbers, as texts, or in both forms. */
function nameInForm(form, name) {
    return `${form}:${name}`;
}
/**
 * Returns the columns of a file. Numbers of formats with types have no other spelling, so they need no texts. Other numbers are kept as
 * texts too, since the column may have texts in another part.
 */
function partColumns({ columns, native }, missingTexts) {
    return columns.map(({ name, numbers, quotedNumbers, others }) => {
        const asNumbers = (values) => ({
            kind: 'number',
            name: nameInForm('numbers', name),
            values,
        });
        if (native.has(name) && others === 0)
            return {
                request: { name, form: 'numbers' },
                convert(cells) {
                    if (cells.form !== 'numbers')
                        throw new TypeError(`${cells.form} instead of numbers`);
                    return [asNumbers(cells.values)];
                },
            };
        const withoutMissingNumbers = withoutMissing(missingTexts(name));
        const isNumeric = others === 0 && numbers + quotedNumbers > 0;
        return {
            request: { name, form: 'texts' },
            convert({ form, values }) {
                if (form !== 'texts')
                    throw new TypeError(`${form} instead of texts`);
                const texts = { kind: 'text', name: nameInForm('texts', name), values };
                if (!isNumeric)
                    return [texts];
                return [texts, asNumbers(withoutMissingNumbers(part_columns_numbersOf(values)))];
            },
        };
    });
}
/** Returns texts as numbers, and NaN for missing texts. */
function part_columns_numbersOf(texts) {
    return Float64Array.from(texts, (text) => (text === null ? Number.NaN : Number(text)));
}

;// CONCATENATED MODULE: ./build/core/js/src/parts/parts-table.js



/** The table of all files of all parts, with the cells that the table of the files themselves would have. */
class PartsTable {
    names;
    typed;
    numbers;
    files;
    combined = null;
    notes;
    #files;
    #badRows;
    /** The number of rows up to the end of each file. */
    #ends;
    /** @param files in the order of their rows */
    constructor(files, badRows, { typed, notes }) {
        this.#files = files;
        this.#badRows = badRows;
        this.typed = typed;
        this.notes = notes;
        this.names = [...new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)))];
        this.numbers = numbersIn(files.map(({ file }) => file));
        this.files = files.map(({ source, file }) => ({ source, rows: file.rows }));
        let end = 0;
        this.#ends = files.map(({ file }) => (end += file.rows));
    }
    async *scan(columns, onBadRow) {
        for (const { stored, file } of this.#files) {
            if (file.rows === 0)
                continue;
            const names = columns.map((request) => storedName(stored.names, request));
            const present = names.filter((name) => name !== null);
            for (const chunk of stored.chunks(present)) {
                const cells = chunk.columns.values();
                yield {
                    rows: chunk.rows,
                    columns: columns.map((request, index) => {
                        const next = names[index] == null ? undefined : cells.next();
                        return convertCells(next?.done === false ? next.value : null, request, chunk.rows);
                    }),
                };
            }
        }
        if (onBadRow !== undefined)
            for (const row of this.#badRows)
                onBadRow(row);
    }
    locate(rows) {
        return Promise.resolve(rows.map((row) => this.#locateRow(row)));
    }
    #locateRow(row) {
        const at = (0,d3_array/* bisectRight */.Jj)(this.#ends, row);
        const file = this.#files[at];
        if (file === undefined)
            throw new RangeError(`no row ${row} among ${this.#ends.at(-1) ?? 0}`);
        const { source, stored } = file;
        const index = row - (this.#ends[at - 1] ?? 0);
        if (!stored.names.includes(lineColumn))
            return { source, index };
        const [lines] = stored.readRows(lineColumns, [index]);
        if (lines?.kind !== 'number')
            throw new TypeError('lines that are no numbers');
        return { source, index, line: lines.values[0] ?? 0 };
    }
    close() {
        return Promise.resolve();
    }
}
/** One list, so that rows of one batch are read at once. */
const lineColumns = [lineColumn];
/** Returns the stored column that has the requested cells; null if the file has no such column. */
function storedName(names, { name, form }) {
    const [numbers, texts] = [nameInForm('numbers', name), nameInForm('texts', name)];
    const order = form === 'numbers' ? [numbers, texts] : [texts, numbers];
    return order.find((each) => names.includes(each)) ?? null;
}
function convertCells(stored, { form }, rows) {
    return form === 'numbers'
        ? { form, values: asNumbers(stored, rows) }
        : { form, values: asTexts(stored, rows) };
}
/** A column that is stored as texts only and that numbers are requested of has missing values only. */
function asNumbers(stored, rows) {
    if (stored === null || stored.kind === 'text')
        return new Float64Array(rows).fill(Number.NaN);
    if (stored.kind === 'number')
        return stored.values;
    throw new TypeError(`${stored.kind} in a part`);
}
function asTexts(stored, rows) {
    if (stored === null)
        return new Array(rows).fill(null);
    if (stored.kind === 'text')
        return stored.values;
    if (stored.kind === 'number')
        return Array.from(stored.values, (value) => (Number.isNaN(value) ? null : String(value)));
    throw new TypeError(`${stored.kind} in a part`);
}

// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-split.js + 1 modules
var stored_split = __webpack_require__(3601);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
;// CONCATENATED MODULE: ./build/core/js/src/parts/stored-part.js








/** Returns the files of a part. @param base the folder that sources are relative to, for messages */
function storedFiles(part, base) {
    return part.details.files.map(({ path, columns, findings }, index) => {
        const stored = new stored_split/* StoredSplit */.W(part, nameOfShards(index));
        return {
            // The file may not exist on this machine.
            source: { path, shown: (0,data_file/* shownAs */.sE)(path, base), file: '' },
            file: { columns, findings, rows: stored.rows },
            stored,
        };
    });
}
const badRowSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    column: schemas/* string */.YjP().nullable(),
    reason: schemas/* string */.YjP(),
    text: schemas/* string */.YjP(),
});
/** Returns the rows that the reader of a part rejected. */
async function readBadRows({ folder }) {
    const text = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, badRowsFile), 'utf8');
    try {
        return text
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => badRowSchema.parse((0,parse_json/* parseJson */.q)(line)));
    }
    catch (error) {
        throw (0,artifact_json/* damagedArtifact */.ku)(folder, `${badRowsFile} that cannot be read`, error);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/parts/merge-parts.js









/**
 * Opens all parts of a dataset. The files of the parts need not be on this machine; tokenizers are read from it.
 * @param folders the folders of the parts, in any order
 * @param base the folder that sources are relative to
 * @param confinement the folder that tokenizers have to lie in; null without such a limit
 * @throws UserError if parts are damaged or missing, or do not belong together
 */
async function openParts(folders, section, base, confinement) {
    const opened = [];
    for (const folder of folders)
        opened.push(await openPart(folder));
    const parts = combineParts(opened, (format) => (0,data_recipe/* settingsDigest */.KI)(section, format));
    const files = parts.flatMap(({ details }) => details.files);
    const recipe = await (0,data_recipe/* recipeOfFiles */.XT)(section, parts[0].details.format, files, base, confinement);
    return { parts, recipe };
}
/**
 * Makes the dataset of all parts: the same, to the digest, as one machine makes of the sources.
 * @throws UserError for whatever is wrong with the rows; nothing is written then
 */
async function mergeParts(options) {
    const { parts, section, base, into, log } = options;
    const { format } = parts[0].details;
    const files = parts.flatMap((part) => storedFiles(part, base));
    requireOneTable(files, format);
    const notes = notesOf(files);
    logNotes(notes, log);
    const badRows = (await Promise.all(parts.map(readBadRows))).flat();
    const table = new PartsTable(files, badRows, { typed: format !== 'csv', notes });
    const recipe = { files: parts.flatMap(({ details }) => details.files) };
    return withFolderBeside(into, (folder) => withTable(table, folder, { section, recipe, log }, (draft, splitOfRow) => makeDataset(draft, splitOfRow, options)));
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/combined-columns.js
var combined_columns = __webpack_require__(64577);
// EXTERNAL MODULE: ./build/core/js/src/dataset/column-list.js
var column_list = __webpack_require__(81543);
// EXTERNAL MODULE: ./build/core/js/src/transform/describe.js
var transform_describe = __webpack_require__(41813);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/dataset-summary.js








/** Returns a Markdown summary of the dataset for the job summary. */
function datasetSummary({ details, digest }, { cacheHit, preparation: { columns, findings, warnings }, quarantine }) {
    const splits = dataset_schema/* splitNames */.bZ.map((name) => [name, details.rows[name].toLocaleString('en')]);
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Dataset ${details.name}`, cacheHit
        ? (0,markdown.md) `
Reused from the cache: the sources and the configuration are unchanged.
        `
        : null, warnings.length === 0 ? null : (0,markdown/* alert */.xE)('WARNING', warnings), findings.length === 0 ? null : (0,markdown/* list */.p_)(findings), (0,markdown/* table */.tp)(['Split', 'Examples'], splits, [1]), (0,markdown/* table */.tp)(['Rows', 'Number'], (0,dataset_cleaned/* countsByRule */.SJ)(details), [1]), quarantine === null
        ? null
        : (0,markdown.md) `Rows with cells that cannot be read are in the artifact ${(0,markdown/* code */.aY)(quarantine)}, with the reasons.`, (0,markdown/* table */.tp)(['', ''], [
        ['Features', featuresText(details.features)],
        ...(0,combined_columns/* combinedRows */.x)((0,combined_columns/* combinedOf */.r)(details.features)),
        ...(details.transform.inputs ?? []).map(({ name, positions }) => [
            `Input ${name}`,
            `${positions.length} values`,
        ]),
        ...labelRows(details.label),
        ...(details.weight === undefined ? [] : [['Weight', details.weight]]),
        ...transformRows(details),
        ['Digest', (0,markdown/* digestText */.M6)(digest)],
    ]), ...(details.features.kind === 'table' ? columnTable(columns, details.features) : [])).text;
}
const dataset_summary_mostColumns = 50;
/** Returns the columns with their inferred types; private ones are not among them. */
function columnTable(columns, features) {
    const all = Object.entries(columns);
    const types = new Map(features.columns.map(({ name, type }) => [name, type]));
    const rows = all.slice(0, dataset_summary_mostColumns).map(([name, column]) => {
        const type = types.get(name) ?? column.type;
        return [name, type, column.missing.toLocaleString('en'), valuesText(column, type)];
    });
    const hidden = all.length - rows.length;
    return [
        (0,markdown/* table */.tp)(['Column', 'Type', 'Missing', 'Values'], rows, [2]),
        hidden > 0 ? (0,markdown.md) `${hidden.toLocaleString('en')} more columns are in the record of the dataset.` : null,
    ];
}
function valuesText(column, type) {
    switch (column.type) {
        case 'number': {
            if (column.moments === null)
                return 'none';
            const format = type === 'date' ? formatDay : formatNumber;
            return `${format(column.moments.minimum)} to ${format(column.moments.maximum)}`;
        }
        case 'category':
            return `${Object.keys(column.categories).length.toLocaleString('en')} categories`;
        case 'text':
        case 'image':
            return '';
    }
}
/** Few digits, since the numbers only show the range. */
function formatNumber(value) {
    return Math.abs(value) < 1e12
        ? value.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: 'min2' })
        : value.toExponential(3);
}
function formatDay(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}
const dataset_summary_mostListed = 10;
function transformRows({ transform }) {
    const lines = (0,transform_describe/* describeTransform */.S)(transform);
    if (lines.length === 0)
        return [['Transform', 'none']];
    return lines.map(({ columns, steps }) => [
        'Transform',
        columns.length === 0 ? steps : `${(0,format/* listNames */.Zv)(columns, dataset_summary_mostListed)}: ${steps}`,
    ]);
}
/** Returns one row per output. */
function labelRows(target) {
    return (0,label_target/* outputsOf */.Yz)(target).map(({ name, label }) => [
        target.kind === 'multi-output' ? `Output ${name}` : 'Label',
        `${label.column}: ${label.kind === 'class' ? `one of ${label.classes.length} classes` : 'a number'}`,
    ]);
}
function featuresText(features) {
    switch (features.kind) {
        case 'image':
            return `images of ${features.width} × ${features.height}, ${features.channels === 1 ? 'grey' : 'colour'}`;
        case 'table':
            return `${features.columns.length} columns: ${(0,column_list/* listColumns */.U)(features)}`;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/stages/expand-line.js
var expand_line = __webpack_require__(50764);
;// CONCATENATED MODULE: ./build/core/js/src/stages/locate-parts.js




/** Returns the folders of all parts that an input names, one line for each name, path or pattern. */
async function locateParts(context, text) {
    const folders = [];
    for (const line of (0,expand_line/* linesOf */.Dx)(text))
        folders.push(...(await locateLine(context, line)));
    return folders;
}
async function locateLine(context, line) {
    const { host } = context;
    if (line.includes('/')) {
        const paths = await (0,expand_line/* expandLine */.Lc)(line, 'the folder of each part');
        await (0,outside/* refuseLinksOutside */.h)(paths, (0,host_confinement/* confinementOf */.u)(host.codeOrigin));
        return paths;
    }
    const folders = [];
    for (const name of await (0,expand_line/* artifactsLike */.LU)(host, line, 'the artifact of each part', 'read parts'))
        folders.push(await (0,stages_context/* locateArtifact */.rd)(context, name));
    return folders;
}

// EXTERNAL MODULE: ./build/core/js/src/data/find-sources.js
var find_sources = __webpack_require__(7852);
;// CONCATENATED MODULE: ./build/core/js/src/parts/divide-files.js


/** Returns files with their sizes as weights. Sizes of downloads are unknown, so with a download all files have equal weights. */
async function weighFiles(files) {
    const weighed = [];
    const hasSizes = files.every(({ origin }) => origin.kind === 'local');
    for (const file of files) {
        const { origin } = file;
        const size = hasSizes && origin.kind === 'local' ? (await (0,external_node_fs_promises_.stat)(origin.file)).size : 1;
        weighed.push({ file, weight: size });
    }
    return weighed;
}
/**
 * Returns the files of a part: consecutive files, such that the parts together have all files in their order. A file belongs to the part
 * that contains the middle of its bytes, so that a part is empty if a file of another part is larger than several parts.
 */
function filesOfPart(files, { index, count }) {
    const total = (0,d3_array/* sum */.cz)(files, ({ weight }) => weight);
    let before = 0;
    return files.flatMap(({ file, weight }) => {
        const middle = before + weight / 2;
        before += weight;
        const part = total === 0 ? 1 : Math.min(count, Math.floor((middle / total) * count) + 1);
        return part === index ? [file] : [];
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/parts/line-reader.js
/** Returns the lines of consecutive rows, a number of rows at a time. */
class LineReader {
    #groups;
    #group = [];
    #used = 0;
    constructor(groups) {
        this.#groups = groups[Symbol.asyncIterator]();
    }
    async take(rows) {
        const lines = new Float64Array(rows);
        for (let filled = 0; filled < rows;) {
            if (this.#used === this.#group.length)
                await this.#next();
            const taken = this.#group.slice(this.#used, this.#used + rows - filled);
            lines.set(taken, filled);
            filled += taken.length;
            this.#used += taken.length;
        }
        return lines;
    }
    async #next() {
        const next = await this.#groups.next();
        if (next.done === true)
            throw new RangeError('fewer lines than rows');
        this.#group = next.value;
        this.#used = 0;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/parts/part-format.js


/** Throws UserError for named sources, since a join or a query needs all rows of all sources. */
function refuseNamedSources({ sources, join }) {
    if (sources === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: `\`${join === undefined ? 'query' : 'join'}\` in the data section of a part`,
        expected: 'files that can be read apart from each other',
        hint: 'Make the dataset without `shard`.',
        key: ['data', 'sources'],
    });
}
/** Returns a format of tables. Throws UserError for images. */
function requirePartFormat(format) {
    const known = partFormats.find((each) => each === format);
    if (known !== undefined)
        return known;
    throw new user_error/* UserError */.yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: `a part of ${format === 'idx' ? 'IDX files' : 'images'}`,
        expected: 'a part of tables, such as CSV or Parquet',
        hint: 'Make the dataset without `shard`.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/parts/write-part.js
















/**
 * Reads a part of the files into an artifact, from which `mergeParts` makes the dataset. It contains the rows before anything that
 * depends on rows of other parts.
 * @throws UserError for whatever is wrong with the files
 */
async function writePart(options) {
    const { section, shard, base, confinement, into, log, duckdb, record } = options;
    refuseNamedSources(section);
    const found = await (0,find_sources/* findSources */.I)(section, base, confinement);
    const format = requirePartFormat(found.format);
    refuseOtherSettings(section, format);
    const files = await (0,data_recipe/* hashFiles */.yQ)(filesOfPart(await weighFiles(found.files), shard), base);
    log.info(`Part ${shard.index} of ${shard.count} has ${files.length} of ${found.files.length} files.`);
    return withFolderBeside(into, async (folder) => {
        const open = await openTableFiles(format, await fetchFiles(files, base, folder), section, duckdb);
        try {
            return await (0,artifacts_artifact/* writeArtifact */.w6)(into, async (draft) => {
                const rows = await writeFiles(open, draft, section.clean['on-error'] === 'quarantine');
                await (0,data_recipe/* refuseChanged */.dT)(files, base);
                const details = {
                    format,
                    ...shard,
                    division: divisionOf(found.files),
                    files: files.map(({ path, sha256, split }, index) => ({
                        path,
                        sha256,
                        split,
                        columns: [...(open.files[index]?.file.columns ?? [])],
                        findings: [...(open.files[index]?.file.findings ?? [])],
                    })),
                    rows,
                };
                const config = (0,data_recipe/* settingsDigest */.KI)(section, format);
                return { kind: 'dataset-part', parents: {}, config, details, run: record() };
            });
        }
        finally {
            await closeFiles(open);
        }
    });
}
/** Returns a digest that differs if jobs found different files. */
function divisionOf(files) {
    return (0,digest/* digestOfJson */.Qs)(files.map(({ path, split }) => ({ path, split })));
}
/** Writes the rows of all files and those that the reader rejects, and returns the numbers of rows by the names of shards. */
async function writeFiles(open, draft, isQuarantined) {
    const badRows = [];
    const onBadRow = isQuarantined ? (row) => void badRows.push(row) : undefined;
    const rows = {};
    for (const [index, file] of open.files.entries()) {
        const name = nameOfShards(index);
        rows[name] = await writeRows(open, file, { draft, name, onBadRow });
    }
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(draft, badRowsFile), badRows.map(({ file, line, column, reason, text }) => `${JSON.stringify({ file, line, column, reason, text })}\n`));
    return rows;
}
/** Returns the number of rows. */
async function writeRows(open, one, { draft, name, onBadRow }) {
    let rows = 0;
    const columns = partColumns(one.file, open.missingTexts);
    const lines = one.file.lines === null ? null : new LineReader(one.file.lines());
    const writer = new SplitWriter(draft, name, partLimits);
    try {
        const requests = columns.map(({ request }) => request);
        writer.append([
            ...columns.flatMap(({ request, convert }) => convert(noCells(request))),
            ...(await write_part_lineColumns(lines, 0)),
        ]);
        for await (const chunk of new FileTable({ ...open, files: [one] }).scan(requests, onBadRow)) {
            rows += chunk.rows;
            writer.append([
                ...chunk.columns.flatMap((cells, position) => columns[position]?.convert(cells) ?? []),
                ...(await write_part_lineColumns(lines, chunk.rows)),
            ]);
        }
        writer.close();
        return rows;
    }
    catch (error) {
        writer.abandon();
        throw error;
    }
}
/** Returns a column without rows, from which the shards of a file without rows get their columns. */
function noCells({ form }) {
    return form === 'numbers' ? { form, values: new Float64Array() } : { form: 'texts', values: [] };
}
async function write_part_lineColumns(lines, rows) {
    return lines === null ? [] : [{ kind: 'number', name: lineColumn, values: await lines.take(rows) }];
}
/** A part is read once, from first to last, so its batches are larger than those of a dataset. */
const partLimits = { ...shard_files/* shardLimits */.ni, batchRows: 2 ** 15 };

;// CONCATENATED MODULE: ./build/core/js/src/report/part-summary.js



/** Returns a Markdown summary of a part of a dataset for the job summary. */
function partSummary({ details, digest }) {
    const { index, count, files, rows } = details;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Part ${index} of ${count} of a dataset`, (0,markdown/* table */.tp)(['', ''], [
        ['Files', (0,format/* formatCount */.B4)(files.length)],
        ['Rows', (0,format/* formatCount */.B4)((0,d3_array/* sum */.cz)(Object.values(rows)))],
        ['Digest', (0,markdown/* digestText */.M6)(digest)],
    ])).text;
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/prepare-part.js





/** Reads a part of the files of the dataset, and publishes it. */
async function preparePart(context, inputs, shard) {
    const { host, folder } = context;
    const started = new Date();
    const { name, path } = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, `dataset-part-${shard.index}`);
    const part = await host.log.group('Read a part of the files', () => (0,user_error/* withConfigPathAsync */.ID)(['data'], () => writePart({
        section: (0,stages_context/* requireSection */.nA)(context, 'data'),
        shard,
        base: folder,
        confinement: (0,host_confinement/* confinementOf */.u)(host.codeOrigin),
        into: path,
        log: host.log,
        duckdb: (0,stages_context/* libraryOptions */.MU)(context, inputs),
        record: () => (0,stages_context/* runRecord */.DW)(context, started),
    })));
    await host.artifacts.publish(name, part.folder, part.digest);
    await host.writeSummary(partSummary(part));
    return {
        failure: null,
        outputs: {
            digest: part.digest,
            artifact: name,
            path: part.folder,
            'recipe-digest': '',
            'cache-hit': false,
            'train-rows': '',
            'validation-rows': '',
            'test-rows': '',
            'quarantined-rows': '',
        },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/preprocess.js












/**
 * Makes the dataset of the pipeline, or takes it from the cache when sources and recipe are unchanged, and publishes it; rows in
 * quarantine become an artifact of their own. With `shard`, reads a part of the files and publishes that instead.
 */
async function preprocess(context, inputs) {
    const { host } = context;
    refuseShardOfParts(inputs);
    if (inputs.shard !== null)
        return preparePart(context, inputs, inputs.shard);
    const { name, path } = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'dataset');
    const quarantine = await (0,stages_context/* claimArtifact */.fT)(context, inputs['quarantine-artifact'], 'quarantine');
    const paths = { dataset: path, quarantine: quarantine.path };
    const rowSource = await (0,user_error/* withConfigPathAsync */.ID)(['data'], () => openRows(context, inputs));
    const { recipe } = rowSource;
    const { dataset, cacheHit } = (inputs.cache ? await restore(context, recipe, paths) : null) ??
        (await prepare(context, rowSource, paths, inputs));
    const { rows, cleaned } = dataset.details;
    await host.artifacts.publish(name, dataset.folder, dataset.digest);
    if (cleaned.quarantined > 0) {
        const { folder, digest } = await openQuarantine(quarantine.path);
        await host.artifacts.publish(quarantine.name, folder, digest);
    }
    const preparation = await (0,dataset_dataset/* readPreparation */.OX)(dataset);
    await host.writeSummary(datasetSummary(dataset, {
        cacheHit,
        preparation,
        quarantine: cleaned.quarantined > 0 ? quarantine.name : null,
    }));
    return {
        failure: null,
        outputs: {
            digest: dataset.digest,
            artifact: name,
            path: dataset.folder,
            'recipe-digest': recipe.digest,
            'cache-hit': cacheHit,
            'train-rows': rows.train,
            'validation-rows': rows.validation,
            'test-rows': rows.test,
            'quarantined-rows': cleaned.quarantined,
        },
    };
}
function refuseShardOfParts({ shard, parts }) {
    if (shard === null || parts === '')
        return;
    throw new user_error/* UserError */.yo({
        code: 'INPUT_INVALID_VALUE',
        found: '`shard` and `parts` in one step',
        expected: '`shard` in the jobs that read parts, and `parts` in the job that makes the dataset of them',
        hint: 'Remove one of the two inputs.',
    });
}
/** Finds the rows of the dataset: in parts that other jobs read, or in the sources. */
async function openRows(context, inputs) {
    const { host, folder: base } = context;
    const section = (0,stages_context/* requireSection */.nA)(context, 'data');
    const confinement = (0,host_confinement/* confinementOf */.u)(host.codeOrigin);
    if (inputs.parts !== '') {
        const folders = await locateParts(context, inputs.parts);
        const { parts, recipe } = await openParts(folders, section, base, confinement);
        return {
            recipe,
            make: (options) => mergeParts({ ...options, recipe, parts, base }),
            parts: parts.map(({ digest }) => digest),
        };
    }
    const recipe = await (0,data_recipe/* recipeOf */.Sx)(section, base, confinement);
    warnAboutSkippedFiles(recipe, host.log);
    const duckdb = (0,stages_context/* libraryOptions */.MU)(context, inputs);
    return { recipe, make: (options) => prepareDataset({ ...options, recipe, base, duckdb }), parts: [] };
}
function warnAboutSkippedFiles({ skippedFiles }, log) {
    if (skippedFiles.length === 0)
        return;
    log.warning(`Images left out, since only PNG, JPEG, WebP, GIF and BMP are read: ${(0,format/* formatCount */.B4)(skippedFiles.length)}, the first ${skippedFiles[0]}.`);
}
async function restore({ host, pipeline }, recipe, paths) {
    if (!(await host.cache.restore(cacheKey(pipeline.name, recipe), paths.dataset)))
        return null;
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(paths.dataset).catch((error) => {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        host.log.warning(`The dataset in the cache cannot be used, so it is made anew: ${error.message}`);
        return null;
    });
    if (dataset === null)
        return null;
    if (dataset.details.cleaned.quarantined > 0 &&
        !(await host.cache.restore(quarantineKey(pipeline.name, recipe), paths.quarantine)))
        return null;
    host.log.info(`Sources and recipe are unchanged: took dataset ${dataset.digest} from the cache.`);
    return { dataset, cacheHit: true };
}
async function prepare(context, { recipe, make, parts }, paths, inputs) {
    const { host, pipeline } = context;
    const started = new Date();
    const dataset = await host.log.group('Prepare the dataset', () => (0,user_error/* withConfigPathAsync */.ID)(['data'], () => make({
        name: pipeline.name,
        section: (0,stages_context/* requireSection */.nA)(context, 'data'),
        into: paths.dataset,
        quarantineInto: paths.quarantine,
        log: host.log,
        record: (preparation) => (0,stages_context/* runRecord */.DW)(context, started, { ...preparation, ...(parts.length > 0 && { parts }) }),
    })));
    if (inputs.cache) {
        await host.cache.save(cacheKey(pipeline.name, recipe), dataset.folder);
        if (dataset.details.cleaned.quarantined > 0)
            await host.cache.save(quarantineKey(pipeline.name, recipe), paths.quarantine);
    }
    return { dataset, cacheHit: false };
}
/** Returns the key of the cache. It contains the name of the pipeline, which is in the dataset but not in the recipe. */
function cacheKey(name, { digest }) {
    return `tensorline-dataset-${name}-${digest}`;
}
function quarantineKey(name, { digest }) {
    return `tensorline-quarantine-${name}-${digest}`;
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ loadDuckDb)
/* harmony export */ });
/* unused harmony exports requireDuckdbPlatform, requireAddon */
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(891);
/* harmony import */ var _libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82489);
/* harmony import */ var _libraries_provision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26675);







let loaded = null;
/**
 * Loads DuckDB into this process; a second call returns the same. It is found or fetched like every native library. Throws
 * UserError if it cannot be had or does not load.
 */
function loadDuckDb(options) {
    loaded ??= load(options).catch((error) => {
        loaded = null;
        throw error;
    });
    return loaded;
}
async function load({ log, cache, runtimePath, runtimeUrl }) {
    const platform = requireDuckdbPlatform((0,_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .findDuckdbPlatform */ .oe)());
    const folder = await (0,_libraries_provision_js__WEBPACK_IMPORTED_MODULE_6__/* .provisionLibrary */ .P)({
        library: (0,_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .duckdbLibrary */ .VW)(platform),
        toolCache: (0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .toolCacheFolder */ .zM)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()),
        stamps: (0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .stampFolder */ ._Y)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()),
        cache,
        log,
        runtimePath,
        runtimeUrl,
    });
    return requireAddon((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'duckdb.node'));
}
/** Returns the platform. Throws UserError if DuckDB has no build for this machine. */
function requireDuckdbPlatform(platform) {
    if (platform !== null)
        return platform;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'LIBRARY_UNSUPPORTED_PLATFORM',
        found: `${process.platform}-${process.arch}`,
        expected: `a system that DuckDB runs on: ${_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .duckdbPlatforms */ .Kz.join(', ')}`,
        hint: "Use 'runs-on: ubuntu-latest'.",
    });
}
/** Loads DuckDB's addon for Node. Throws UserError if this machine cannot load it. */
function requireAddon(path) {
    const addon = openAddon(path);
    if (!isDuckDb(addon))
        throw new Error(`${path} is not the addon of DuckDB`);
    return addon;
}
function openAddon(path) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)(path);
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'LIBRARY_NOT_LOADED',
            found: `DuckDB failing to load: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
            expected: 'a system that loads it',
            hint: "Install the library that the message names, or use 'runs-on: ubuntu-latest'.",
        }, { cause: error });
    }
}
function isDuckDb(value) {
    return typeof value === 'object' && value !== null && 'library_version' in value && 'open' in value;
}


/***/ })

};
