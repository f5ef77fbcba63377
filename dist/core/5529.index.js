export const id = 5529;
export const ids = [5529];
export const modules = {

/***/ 25529:
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
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js
var dataset_schema = __webpack_require__(85664);
// EXTERNAL MODULE: ./build/core/js/src/dataset/private-names.js
var private_names = __webpack_require__(61172);
// EXTERNAL MODULE: ./build/core/js/src/transform/label-steps.js
var label_steps = __webpack_require__(1406);
// EXTERNAL MODULE: ./build/core/js/src/data/duplicates.js
var data_duplicates = __webpack_require__(67018);
// EXTERNAL MODULE: ./build/core/js/src/dataset/as-feature.js
var as_feature = __webpack_require__(37939);
// EXTERNAL MODULE: ./build/core/js/src/dataset/columns.js
var dataset_columns = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/transform/moments.js + 1 modules
var moments = __webpack_require__(89992);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-channels.js


/** Fits a transform of images to the histogram of the training split's pixels. */
function fitChannels(steps, features, histogram) {
    const fitted = [];
    for (const step of steps)
        fitted.push(fitStep(step, momentsAfter(histogram, fitted)));
    return { steps: fitted, shape: (0,dataset_features/* shapeOf */.F5)(features) };
}
/** Moments of each channel after the steps. */
function momentsAfter(histogram, done) {
    return Array.from({ length: histogram.channels }, (_, channel) => (0,moments/* momentsOfPixels */.m9)(histogram, channel, done));
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
    const index = a.findIndex((position, place) => position !== b[place]);
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
            const { mean, deviation, minimum, maximum } = (0,moments/* momentsOf */.Zn)(values);
            // The mean of equal values may differ from them in the last bit.
            if (minimum === maximum)
                return { step: 'standardize', mean: minimum, deviation: 1 };
            return { step: 'standardize', mean, deviation: deviation || 1 };
        }
        case 'min-max': {
            const { minimum, maximum } = (0,moments/* momentsOf */.Zn)(values);
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
                quantiles: Array.from({ length: count }, (_, index) => (0,moments/* quantileOfSorted */.mY)(sorted, index / (count - 1))),
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
    return shares.map((share) => (0,moments/* quantileOfSorted */.mY)(sorted, share));
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

// EXTERNAL MODULE: ./build/core/js/src/transform/table-transform.js + 1 modules
var table_transform = __webpack_require__(69388);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-columns.js











/**
 * Fits the encodings of a table's columns and their crosses to the training split. The result is the same for any order of the rows.
 * @param valuesOf returns the raw values of a column in the training split
 * @param tokenizers the tokenizers that columns of texts name
 */
function fitColumns(table, valuesOf, { features, transform, crosses }, tokenizers) {
    const columns = table.columns.map((column) => fitColumn(column, valuesOf(column), features[column.name], transform, tokenizers));
    const fitted = crosses === undefined ? { columns } : { columns, crosses: fitCrosses(crosses, table, columns, valuesOf) };
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
    const missing = column.optional === true ? replacement(column, present, setting?.missing) : null;
    const filled = missing === null ? present : (0,number_chunks/* mapNumbers */.Xj)(raw, (value) => (Number.isNaN(value) ? missing : value));
    const common = { name, missing, indicator: setting?.indicator ?? false };
    switch (column.type) {
        case 'number':
        case 'duration': {
            const steps = fitSteps(setting?.transform ?? transform, filled);
            if (setting?.buckets === undefined)
                return { encoding: 'number', ...common, steps };
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
    if (typeof missing === 'object')
        return String(missing.constant);
    throw invalidFeature(name, `\`missing: ${missing}\``, 'a constant for missing texts, such as `missing: {constant: ""}`');
}
/** Returns the raw value that replaces a missing one. */
function replacement(column, present, missing) {
    if (typeof missing === 'object')
        return constantOf(column, missing.constant);
    if ((0,number_chunks/* countNumbers */.wW)(present) === 0)
        throw invalidFeature(column.name, 'no value in the training split to replace missing ones by', 'a column with values');
    switch (missing) {
        case 'mean':
            return (0,moments/* momentsOf */.Zn)(present).mean;
        case 'median':
            return (0,moments/* quantileOfSorted */.mY)((0,number_chunks/* sortNumbers */.Dx)(present), 0.5);
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
            const time = typeof constant === 'number' ? constant : Date.parse(constant);
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
    const quantiles = Array.from({ length: buckets - 1 }, (_, index) => (0,moments/* quantileOfSorted */.mY)(sorted, (index + 1) / buckets));
    const edges = [...new Set(quantiles)].filter((edge) => (0,d3_array/* bisectLeft */.ah)(sorted, edge) > 0);
    if (edges.length > 0)
        return edges;
    throw invalidFeature(name, 'equal values in all training examples', 'at least two values to divide into buckets');
}

// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/transform/keep-categories.js



/**
 * Returns the features with the categories that their settings keep: the `top` most frequent ones of the training split, or all of the
 * training split with `unseen: other`. Such columns accept other categories. All others have the categories of the whole source, or those of
 * `order`.
 * @param countsOf returns the number of training examples of each category of a column, without those that have none
 */
function keepCategories(features, countsOf, { features: settings }) {
    return {
        kind: 'table',
        columns: features.columns.map((feature) => {
            const { top, unseen, order } = settings[feature.name] ?? {};
            if (feature.type === 'category' && order !== undefined)
                return inOrder(feature, order);
            if (feature.type !== 'category' || (top === undefined && unseen !== 'other'))
                return feature;
            const frequent = [...countsOf(feature.name)]
                .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
                .slice(0, top)
                .map(([text]) => text);
            return { ...feature, categories: (0,dataset_columns/* categoriesOf */.SM)(frequent), open: true };
        }),
    };
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


/** @throws UserError with a column that is in two inputs, or with a column or a cross that is in none */
function assertInputs(inputs, columns, crosses) {
    const named = Object.values(inputs).flat();
    const twice = named.find((name, index) => named.indexOf(name) < index);
    if (twice !== undefined)
        throw problem(`the column ${twice} twice in \`data.inputs\``, 'each column in one input', 'Take it out of one of them.');
    const left = columns?.find((name) => !named.includes(name));
    if (left !== undefined)
        throw problem(`the column ${left} in \`data.columns\` and in no input of \`data.inputs\``, 'each column the model sees in one input', 'Add it to an input, or take it out of `columns`.');
    const unused = crosses.find((name) => !named.includes(name));
    if (unused !== undefined)
        throw problem(`the cross ${unused} in no input of \`data.inputs\``, 'each cross in one input', 'Add it to an input, or remove it from `crosses`.');
    const unseen = columns && named.find((name) => !columns.includes(name) && !crosses.includes(name));
    if (unseen !== undefined)
        throw problem(`the column ${unseen} in \`data.inputs\` and not in \`data.columns\``, 'inputs of columns that the model sees', 'Add it to `columns`, or leave `columns` out: the inputs name the columns too.');
}
/**
 * Returns the positions of transformed values that each input takes: all values of its columns and crosses, in the order it lists them.
 * The inputs are in the order of their names, so that their order in the configuration does not count.
 */
function inputsOf(transform, inputs) {
    const spans = (0,table_transform/* spansOf */.L)(transform);
    return Object.keys(inputs)
        .sort()
        .map((name) => ({
        name,
        places: (inputs[name] ?? []).flatMap((column) => spans.flatMap(({ name: spanned, start, width }) => spanned === column ? Array.from({ length: width }, (_, index) => start + index) : [])),
    }));
}
function problem(found, expected, hint) {
    return new user_error/* UserError */.yo({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint });
}

;// CONCATENATED MODULE: ./build/core/js/src/transform/pixel-histogram.js
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

// EXTERNAL MODULE: ./build/core/js/src/dataset/image-file.js
var image_file = __webpack_require__(6566);
// EXTERNAL MODULE: ./build/core/js/src/dataset/image-pixels.js
var image_pixels = __webpack_require__(34401);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
;// CONCATENATED MODULE: ./build/core/js/src/data/images.js





/** Reads PNG and JPEG files that lie in a folder per class. Pixels are not decoded yet. */
async function readImages(files) {
    const problems = [];
    const read = async (file) => {
        try {
            return await readImage(file);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
            return p_map/* pMapSkip */.QJ;
        }
    };
    const images = await (0,p_map["default"])(files, read, { concurrency: data_file/* filesAtOnce */.A7 });
    const [first] = images;
    if (!first)
        throw new user_error/* UserError */.yo(firstOf(problems));
    const { height, width } = first.header;
    for (const { header, source } of images)
        if (header.height !== height || header.width !== width)
            problems.push({
                code: 'DATA_IMAGE_SIZES_DIFFER',
                found: `an image ${header.width} wide and ${header.height} high`,
                expected: `${width} wide and ${height} high, as ${first.source.shown}`,
                hint: 'Bring all images to one size.',
                location: { file: source.shown },
            });
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(firstOf(problems));
    const encodings = new Set(images.map(({ header }) => header.encoding));
    return {
        kind: 'images',
        height,
        width,
        channels: images.every(({ header }) => header.channels === 1) ? 1 : 3,
        encoding: encodings.size > 1 ? 'mixed' : first.header.encoding,
        rows: images.map(({ source }) => ({ source, index: 0 })),
        labels: images.map(({ source }) => classOf(source)),
        images: images.map(({ bytes }) => bytes),
    };
}
/** GitHub shows this number of annotations for a step. */
const mostTold = 10;
/** Ten are enough to see what is wrong; the rest is a number. */
function firstOf(problems) {
    const listed = problems
        .toSorted((a, b) => ((a.location?.file ?? '') < (b.location?.file ?? '') ? -1 : 1))
        .slice(0, mostTold);
    const more = problems.length - listed.length;
    return listed.map((problem, index) => more > 0 && index === listed.length - 1
        ? { ...problem, hint: `${problem.hint} ${more} more images are wrong.` }
        : problem);
}
async function readImage(source) {
    const bytes = await (0,data_file/* readData */.v3)(source);
    try {
        return { source, bytes, header: (0,image_file/* readImageHeader */.n6)(bytes) };
    }
    catch (error) {
        if (!(error instanceof image_file/* BadImage */.Zk))
            throw error;
        throw badImage(source, error);
    }
}
/** A file of the sources that does not decode. */
function badImage(source, error) {
    return images_problem('DATA_INVALID_FILE', source, error.message, 'a whole PNG or JPEG file', 'Save the image again, or take it out.');
}
function classOf(source) {
    const folder = (0,posix_.basename)((0,posix_.dirname)(source.path));
    if (folder !== '.' && folder !== '..' && folder !== '')
        return folder;
    throw images_problem('DATA_IMAGE_WITHOUT_CLASS', source, 'an image outside of any folder', 'a folder per class, which gives the class its name', 'Move the image into the folder of its class.');
}
function images_problem(code, source, found, expected, hint) {
    return new user_error/* UserError */.yo({ code, found, expected, hint, location: { file: source.shown } });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/pixel-values.js





/**
 * Decodes the images of a split once, which shows that they can be, and counts their pixels.
 * @throws UserError that names the file that cannot be decoded.
 */
async function histogramOf(features, images, split, { outcomes, locate }, log) {
    const histogram = emptyHistogram(features.channels);
    const pixels = new Uint8Array((0,dataset_features/* valuesPerExample */.yg)(features));
    let done = 0;
    for (const [index, range] of outcomes.chunks.entries()) {
        const { values } = images.read(index);
        for (const position of outcomes.positions(range, split)) {
            try {
                (0,image_pixels/* imagePixels */.p)(features, values[position] ?? new Uint8Array(), pixels);
            }
            catch (error) {
                const [row] = await locate([range.start + position]);
                if (!(error instanceof image_file/* BadImage */.Zk) || !row)
                    throw error;
                throw badImage(row.source, error);
            }
            countPixels(histogram, pixels);
            if (++done % 10_000 === 0)
                log.progress(`Looked at ${done} images of the ${split} split`);
        }
    }
    return histogram;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/stored-column.js

/** Returns the numbers of the rows with an outcome, NaN for missing ones. */
function numbersWith(column, outcomes, outcome) {
    return {
        *[Symbol.iterator]() {
            for (const [index, range] of outcomes.chunks.entries()) {
                yield (0,dataset_columns/* takeNumbers */.Wy)(column.read(index).values, outcomes.positions(range, outcome));
            }
        },
    };
}
/** Returns the number of rows with an outcome in each category. */
function countsWith(column, outcomes, outcome) {
    const counts = new Float64Array(column.categories.length);
    for (const [index, range] of outcomes.chunks.entries()) {
        const { codes } = column.read(index);
        for (const position of outcomes.positions(range, outcome)) {
            const code = codes[position] ?? -1;
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
        ? fitTable(draft, features, section, tokenizers)
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
    const count = (split) => histogramOf(features, images, split, draft, log);
    const train = await count('train');
    return {
        features,
        transform: fitChannels(transform, features, train),
        pixels: addHistograms([train, await count('validation'), await count('test')]),
        warnings: [],
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
        for (const [index, range] of outcomes.chunks.entries()) {
            const values = (0,as_feature/* asFeature */.X)(column.read(index), feature);
            if (!values)
                throw new TypeError(`column ${feature.name} is not a ${feature.type} column`);
            yield (0,dataset_columns/* takeRows */.LY)(values, outcomes.positions(range, 'train'));
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
    const quantiles = Array.from({ length: count - 1 }, (_, index) => (0,moments/* quantileOfSorted */.mY)(sorted, (index + 1) / count));
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
                `The feature ${name} alone predicts ${output.label.column} (${measure} ${value.toFixed(3)}). If its value is not known before the label is, leave it out with \`columns\`.`,
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

// EXTERNAL MODULE: ./build/core/js/src/data/numbers.js
var numbers = __webpack_require__(64796);
// EXTERNAL MODULE: ./build/core/js/src/data/times.js
var times = __webpack_require__(48324);
;// CONCATENATED MODULE: ./build/core/js/src/data/unreadable.js



/** Returns the reason why a text cannot be read; null for one that can. @param typed whether cells have types; in CSV all are texts */
function faultOfText(text, kind, typed) {
    if (kind === 'time')
        return Number.isFinite((0,times/* parseTimeOrNumber */.z)(text)) ? null : 'not a date';
    if (kind === 'duration') {
        const seconds = secondsOf(text, typed);
        return Number.isNaN(seconds) ? 'not a duration' : faultOfNumber(seconds, kind);
    }
    const number = (0,numbers/* numberOf */.r)(text, typed);
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
    return (0,numbers/* numberOf */.r)(text, typed) ?? (0,durations/* parseDuration */.E)(text);
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
;// CONCATENATED MODULE: ./build/core/js/src/data/column-store/store-file.js


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
        const bytes = new Uint8Array(length);
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
// EXTERNAL MODULE: ./build/core/js/src/dataset/limits.js
var limits = __webpack_require__(32480);
;// CONCATENATED MODULE: ./build/core/js/src/data/idx.js





const inflate = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const unsignedByte = 0x08;
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
    return {
        kind: 'images',
        height,
        width,
        channels,
        encoding: 'raw',
        rows: pairs.flatMap(({ images: { source, shape } }) => Array.from({ length: shape[0] ?? 0 }, (_, index) => ({ source, index }))),
        labels: pairs.flatMap(({ labels }) => Array.from(labels.data, String)),
        images: pairs.flatMap(({ images: { data, shape } }) => Array.from({ length: shape[0] ?? 0 }, (_, row) => data.subarray(row * length, (row + 1) * length))),
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

// EXTERNAL MODULE: ./build/core/js/src/config/data.js + 8 modules
var data = __webpack_require__(54630);
;// CONCATENATED MODULE: ./build/core/js/src/data/column-store/row-outcomes.js
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
/** The outcome of each row, one byte a row, in chunks like the columns. */
class RowOutcomes {
    chunks;
    size;
    #codes;
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
    of(row) {
        return outcomes[this.#codes[row] ?? keptCode] ?? 'kept';
    }
    set(row, outcome) {
        this.#codes[row] = outcomes.indexOf(outcome);
    }
    /** Returns true for a row that is in a split or will be in one. */
    isKept(row) {
        return (this.#codes[row] ?? keptCode) <= keptCode;
    }
    count(outcome) {
        const code = outcomes.indexOf(outcome);
        return this.#codes.reduce((count, one) => count + (one === code ? 1 : 0), 0);
    }
    /** Returns the positions in a chunk of the rows of an outcome; of those of all splits for `kept`. */
    positions({ start, size }, outcome) {
        const most = outcomes.indexOf(outcome);
        const least = outcome === 'kept' ? 0 : most;
        const codes = this.#codes.subarray(start, start + size);
        const positions = new Int32Array(size);
        let count = 0;
        for (let position = 0; position < size; position++) {
            const code = codes[position] ?? keptCode;
            if (code >= least && code <= most)
                positions[count++] = position;
        }
        return positions.subarray(0, count);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/data/row-identity.js
var row_identity = __webpack_require__(66949);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
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









/** Returns images with the label that each came with, in one chunk in memory. */
function interpretImages(raw, section) {
    const { height, width, channels, encoding, rows, images, labels } = raw;
    assertSection(section);
    const { label, column } = interpretLabel(raw, section);
    const stored = { kind: 'bytes', name: reserved_columns/* imageColumn */.m, values: images };
    return {
        outcomes: new RowOutcomes([rows.length]),
        locate: async (places) => places.flatMap((row) => rows[row] ?? []),
        facts: {
            nameExamples: () => () => rows.map(data_file/* nameOfRow */.xu),
            identities: identitiesOf(images),
            strata: section.split.stratify === undefined ? null : () => labels,
            times: null,
        },
        columns: [{ kind: 'bytes', name: reserved_columns/* imageColumn */.m, read: () => stored }, column],
        features: { kind: 'image', height, width, channels, encoding },
        label,
        cleaned: { read: rows.length, quarantined: 0, missingRows: 0, missing: {} },
        quarantine: { rows: 0, faults: [], lines: noLines },
        warnings: [],
    };
}
async function* noLines() { }
/** Equal images have equal identities, whatever their files are called. */
function identitiesOf(images) {
    const identities = new Uint32Array(images.length * row_identity/* identityWords */.i6);
    for (const [row, image] of images.entries())
        identities.set((0,row_identity/* identityOfBytes */.Jk)(image), row * row_identity/* identityWords */.i6);
    return { read: () => identities };
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
    const { label = data/* defaultLabel */.AB, labels, weight, columns, inputs, categorical, id } = section;
    const { group, stratify, time } = section.split;
    const ofTables = [
        ...(id === undefined ? [] : ['`id`']),
        ...(group === undefined ? [] : ['`split.group`']),
        ...(time === undefined ? [] : ['`split.time`']),
        ...(stratify === undefined || stratify === label ? [] : [`\`split.stratify: ${stratify}\``]),
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
        inputs !== undefined ||
        categorical.length > 0 ||
        Object.keys(section.features).length > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: 'columns in the data section, and images in the source',
            expected: 'columns for tables only',
            hint: 'Take `columns`, `inputs`, `features` and `categorical` out, or correct the source.',
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

// EXTERNAL MODULE: ./build/core/js/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(34585);
// EXTERNAL MODULE: ./build/core/js/src/errors/describe-first.js
var describe_first = __webpack_require__(46699);
;// CONCATENATED MODULE: ./build/core/js/src/data/source-problem.js

/** Returns an error about the content of the source as a whole. */
function sourceProblem(code, found, expected, hint) {
    return new user_error/* UserError */.yo({ code, found: `${found} in the source`, expected, hint });
}

// EXTERNAL MODULE: ./build/core/js/src/data/column-store/identity-table.js
var identity_table = __webpack_require__(22002);
;// CONCATENATED MODULE: ./build/core/js/src/data/staged-cells.js
/** Visits the texts of the rows that are kept. */
function visitTexts(column, outcomes, visit) {
    const counts = new Float64Array(column.dictionary.length);
    for (const [index, range] of outcomes.chunks.entries()) {
        const chunk = column.read(index);
        const positions = outcomes.positions(range, 'kept');
        if (chunk.form === 'codes') {
            for (const position of positions) {
                const code = chunk.codes[position] ?? -1;
                if (code >= 0)
                    counts[code] = (counts[code] ?? 0) + 1;
            }
        }
        else
            for (const position of positions) {
                const text = chunk.texts[position] ?? null;
                if (text !== null)
                    visit(text, 1);
            }
    }
    for (const [code, text] of column.dictionary.entries()) {
        const rows = counts[code] ?? 0;
        if (rows > 0)
            visit(text, rows);
    }
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
        const ids = (0,row_identity/* hexOfIdentities */.JC)(words);
        const range = outcomes.chunks[index];
        if (repeated.size === 0 || range === undefined)
            return ids;
        return ids.map((id, position) => {
            const count = isNamed(outcomes, range, position) ? repeated.get(words, position) : 0;
            if (count > 0)
                repeated.set(words, position, count + 1);
            return count <= 1 ? id : `${id}-${count}`;
        });
    };
}
/** Returns the identities of several rows, with the value 1. */
function repeatedIdentities(outcomes, identities) {
    const repeated = new identity_table/* IdentityTable */.n();
    for (const { table, chunks } of (0,identity_parts/* identityParts */.b)(outcomes, identities))
        for (const { start, identities: words, positions } of chunks())
            for (const position of positions) {
                if (!isNamed(outcomes, { start }, position))
                    continue;
                if (table.get(words, position) > 0)
                    repeated.set(words, position, 1);
                else
                    table.set(words, position, 1);
            }
    return repeated;
}
/** True for a row that counts in the names of equal rows: one that is kept, or dropped as the duplicate of another. */
function isNamed(outcomes, { start }, position) {
    return outcomes.isKept(start + position) || outcomes.of(start + position) === 'duplicate';
}
/** Names examples by the texts of a column. */
function keyIds(column) {
    return (index) => plainTexts(column, index).map((text) => text ?? '');
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
                const earlier = table.get(words, position);
                if (earlier > 0)
                    first = { earlier: earlier - 1, later: row };
                else
                    table.set(words, position, row + 1);
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
async function readNumbers(table, name, expected) {
    const column = requireStaged(table, name);
    const faulty = firstFaults(table, name, 'number');
    if (faulty.size > 0)
        throw await wrongNumbers(table, name, faulty, expected);
    const { typed } = table;
    return storedNumbers(name, column.kind === 'numbers'
        ? (chunk) => column.read(chunk)
        : numberReader(column, (text) => (0,numbers/* numberOf */.r)(text, typed) ?? Number.NaN, Number.NaN));
}
/** Returns a column of seconds, NaN for missing values. @throws UserError that lists the cells that are no durations */
async function readDurations(table, name) {
    const column = requireStaged(table, name);
    const faulty = firstFaults(table, name, 'duration');
    const expected = 'seconds, or a duration such as 1:30:00, 2 days 1:30:00 or PT90M';
    if (faulty.size > 0)
        throw await wrongNumbers(table, name, faulty, expected, 'DATA_INVALID_DURATION');
    const { typed } = table;
    return storedNumbers(name, column.kind === 'numbers'
        ? (chunk) => column.read(chunk)
        : numberReader(column, (text) => secondsOf(text, typed), Number.NaN));
}
/** Returns a column of milliseconds, NaN for missing values. @throws UserError for a cell that is no date */
async function readTimes(table, name) {
    const column = requireStaged(table, name);
    const [invalid] = firstFaults(table, name, 'time');
    if (invalid !== undefined)
        throw await invalidDate(table, name, ...invalid);
    return storedNumbers(name, column.kind === 'numbers'
        ? (chunk) => column.read(chunk)
        : numberReader(column, times/* parseTimeOrNumber */.z, Number.NaN));
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
function storedNumbers(name, read) {
    return { kind: 'number', name, read: (chunk) => ({ kind: 'number', name, values: read(chunk) }) };
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
                yield { cell: String((0,numbers/* numberOf */.r)(text, typed) ?? text), row };
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
async function invalidDate(table, column, shown, { first }) {
    const row = await nameRow(table, first);
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_DATE',
        found: `the time ${shown} in column ${column}`,
        expected: 'a number of milliseconds since 1970, or a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
        hint: 'Correct the value, or name another column.',
        location: row.location,
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/split-facts.js




/** Columns that decide splits or identify examples. They are features only if `columns` lists them. */
function structuralColumns({ id, split: { group, time } }) {
    return [id, group, time].filter((name) => name !== undefined);
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
        strata: strata && ((chunk) => plainTexts(strata, chunk)),
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
function chooseFeatures(names, answers, section, identifiers) {
    const { columns, inputs, weight } = section;
    const others = [
        ...answers,
        ...identifiers,
        ...structuralColumns(section),
        ...section.private,
        ...(weight === undefined ? [] : [weight]),
    ];
    if (inputs === undefined)
        return columns ?? names.filter((name) => !others.includes(name));
    const crosses = Object.keys(section.crosses ?? {});
    assertInputs(inputs, columns, crosses);
    const named = Object.values(inputs)
        .flat()
        .filter((name) => !crosses.includes(name));
    return (columns ?? [
        ...names.filter((name) => named.includes(name)),
        ...named.filter((name) => !names.includes(name)),
    ]);
}
function assertColumns(names, seen, answers, section) {
    const { weight, categorical } = section;
    const { stratify } = section.split;
    const named = [
        ...answers,
        ...(weight === undefined ? [] : [weight]),
        ...seen,
        ...categorical,
        ...structuralColumns(section),
        ...(stratify === undefined ? [] : [stratify]),
        ...Object.keys(section.features),
        ...section.private,
        ...section.clean['keep-na'],
    ];
    const absent = named.filter((name) => !names.includes(name));
    if (absent.length > 0)
        throw new user_error/* UserError */.yo((0,describe_first/* describeFirst */.M)(absent, (first) => first.map((name) => ({
            code: 'DATA_UNKNOWN_COLUMN',
            found: `no column ${name} in the source`,
            expected: `one of ${names.join(', ')}`,
            hint: (0,did_you_mean/* suggestion */.h)(name, names) ?? 'Correct the name in the data section.',
            key: ['data', ...namedBy(name, answers, section)],
        }))));
    const unused = Object.keys(section.features).find((name) => !seen.includes(name));
    if (unused !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `settings of the column ${unused}, which is no feature,`, 'settings of features', 'Add the column to `columns`, or remove it from `features`.');
    const twice = answers.find((name, index) => answers.indexOf(name) < index);
    if (twice !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the column ${twice} as the label of two outputs`, 'a column of its own for each output', 'Correct `labels`.');
    const answer = answers.find((name) => seen.includes(name));
    if (answer !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the label ${answer} among the columns the model sees`, 'columns that do not hold the answer', 'Take it out of `columns`.');
    if (weight !== undefined && [...answers, ...seen, ...categorical].includes(weight))
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the weight ${weight} as the label or among the columns the model sees`, 'a column of its own that says how much each example counts', 'Correct `weight`, or take it out of `columns` and `categorical`.');
    if (seen.length === 0)
        throw sourceProblem('DATA_NO_FEATURES', `only the column ${answers.join(', ')}`, 'columns to tell the label from', 'Add columns to the source.');
    if (names.includes(reserved_columns/* idColumn */.U))
        throw sourceProblem('DATA_RESERVED_NAME', `a column ${reserved_columns/* idColumn */.U}`, 'another name, since the dataset keeps its own ids there', 'Rename the column.');
}
/** Returns the key of the section that names a column. */
function namedBy(name, answers, section) {
    if (answers.includes(name))
        return [section.labels === undefined ? 'label' : 'labels'];
    if (name === section.weight)
        return ['weight'];
    if (name === section.id)
        return ['id'];
    for (const key of ['group', 'stratify', 'time'])
        if (name === section.split[key])
            return ['split', key];
    if (section.categorical.includes(name))
        return ['categorical'];
    if (section.private.includes(name))
        return ['private'];
    if (section.clean['keep-na'].includes(name))
        return ['clean', 'keep-na'];
    if (Object.hasOwn(section.features, name) && !section.columns?.includes(name))
        return ['features', name];
    return [section.columns === undefined ? 'inputs' : 'columns'];
}

;// CONCATENATED MODULE: ./build/core/js/src/data/identifier-columns.js




/** Names that pandas and spreadsheets give to row numbers. */
const rowNumberName = /^(?:|Unnamed: \d+|__index_level_\d+__|index|row|rownum(?:ber)?|row[_ ]?(?:number|num|id))$/i;
const idName = /^(?:id|uuid|guid)$|[_ -](?:id|uuid|guid)$|[a-z](?:Id|ID|Uuid|UUID)$/;
/** Fewer rows may have different values in any column. */
const fewestRows = 20;
/** Returns the columns that number or identify rows: a model could only learn them by heart. Columns that are configured are not among them. */
function identifierColumns({ columns, outcomes }, { columns: listed, inputs, features, categorical, id, weight, split }, labels) {
    if (listed !== undefined || inputs !== undefined || outcomes.size < fewestRows)
        return [];
    const configured = [
        ...Object.keys(features),
        ...categorical,
        ...labels,
        ...[id, weight, split.group, split.stratify, split.time].filter((name) => name !== undefined),
    ];
    return [...columns].flatMap(([name, column]) => {
        if (configured.includes(name) || column.missing > 0)
            return [];
        if (rowNumberName.test(name) && countsUp(column, outcomes))
            return [{ name, reason: 'it numbers the rows' }];
        return idName.test(name) && isDistinct(column, outcomes)
            ? [{ name, reason: 'its name and its values, all different, identify rows' }]
            : [];
    });
}
function countsUp(column, { chunks }) {
    const read = column.kind === 'numbers'
        ? (chunk) => column.read(chunk)
        : numberReader(column, Number, Number.NaN);
    const [first = Number.NaN] = read(0);
    return ((first === 0 || first === 1) &&
        chunks.every(({ start }, index) => read(index).every((value, row) => value === first + start + row)));
}
function isDistinct(column, outcomes) {
    const identities = column.kind === 'texts' ? textIdentities(column, outcomes) : numberIdentities(column, outcomes);
    for (const { table, chunks } of (0,identity_parts/* identityParts */.b)(outcomes, identities))
        for (const { identities: words, positions } of chunks())
            for (const position of positions) {
                if (table.get(words, position) > 0)
                    return false;
                table.set(words, position, 1);
            }
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
    const { cells, matching } = countTexts(table, column, (text) => (0,numbers/* numberOf */.r)(text, typed) !== null);
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
    const { cells, matching } = countTexts(table, column, (text) => (0,numbers/* numberOf */.r)(text, typed) !== null);
    if (matching < cells)
        return textColumn(column);
    const read = numberReader(column, (text) => (0,numbers/* numberOf */.r)(text, typed) ?? Number.NaN, Number.NaN);
    return { kind: 'number', name, read: (chunk) => ({ kind: 'number', name, values: read(chunk) }) };
}
/** Counts the cells with a text, and those with a text that matches. */
function countTexts({ outcomes }, column, matches) {
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
    const nested = countTexts(table, column, (text) => /^[[{]/.test(text));
    if (table.typed && nested.cells > 0 && nested.matching === nested.cells)
        throw sourceProblem('DATA_NESTED_VALUE', `lists or objects in column ${name}`, 'a number, a text or a truth value in each row', 'Write each of their values into a column of its own, or leave the column out by naming the others in `columns`.');
    let example = '';
    const separated = countTexts(table, column, (text) => {
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
        ? numberReader(staged, (text) => codes.get(text) ?? -1, -1)
        : (chunk) => staged.read(chunk).fill(-1);
    return {
        column: {
            kind: 'category',
            name,
            categories,
            read: (chunk) => ({ kind: 'category', name, categories, codes: Int32Array.from(read(chunk)) }),
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
    const leaveOut = 'or leave the column out by naming the others in `columns`.';
    const { cells, matching } = countTexts(table, requireStaged(table, name), (text) => !Number.isNaN((0,times/* parseTime */.p)(text)));
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
    let dropped = 0;
    let kept = 0;
    for (const [index, range] of outcomes.chunks.entries()) {
        const positions = outcomes.positions(range, 'kept');
        const lacking = columns.map((entry) => ({ entry, isMissing: missingIn(entry.column, index) }));
        for (const position of positions) {
            const absent = lacking.filter(({ isMissing }) => isMissing(position));
            const failing = absent.filter(({ entry }) => entry.policy === 'fail');
            if (failing.length > 0)
                throw await missingValue(table, range.start + position, failing.map(({ entry }) => entry.column.name));
            for (const { entry } of absent)
                entry.count++;
            if (absent.length === 0)
                kept++;
            else {
                dropped++;
                outcomes.set(range.start + position, 'missing');
            }
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
        .slice(0, mostNamed)
        .map(([name, count]) => `${name} (${count})`);
    return new user_error/* UserError */.yo({
        code: 'DATA_NO_EXAMPLES',
        found: `missing values in all ${rows} rows, in ${named.join(', ')}`,
        expected: 'rows with a value in every feature and label',
        hint: 'Leave such columns out with `columns`, or replace missing values with `features: {column: {missing: median}}`.',
    });
}
const mostNamed = 5;
async function missingValue(table, row, absent) {
    const { name, location } = await nameRow(table, row);
    return new user_error/* UserError */.yo({
        code: 'DATA_MISSING_VALUE',
        found: `no value in ${absent.join(', ')} (${name})`,
        expected: 'a value in every column the model sees, in the label, and in the weight if there is one',
        hint: 'Fill it in, leave such rows out with `clean: {missing: drop}`, or replace missing values with `features: {column: {missing: median}}`.',
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
const rowsAtOnce = 2 ** 16;
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
    const value = column?.values[position] ?? null;
    return Number.isNaN(value) ? null : value;
}
/** Yields the places of the rows in quarantine. */
async function* placesOf({ outcomes, locate }) {
    let rows = [];
    for (let row = 0; row < outcomes.size; row++) {
        if (outcomes.of(row) === 'quarantined')
            rows.push(row);
        if (rows.length < rowsAtOnce && row < outcomes.size - 1)
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

;// CONCATENATED MODULE: ./build/core/js/src/data/column-store/staged-identities.js
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

;// CONCATENATED MODULE: ./build/core/js/src/data/column-store/staged-numbers.js
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
        for (const value of values) {
            if (value < this.minimum)
                this.minimum = value;
            if (value > this.maximum)
                this.maximum = value;
            if (Number.isNaN(value))
                this.missing++;
        }
        this.#segments.push(this.#file.append(values));
    }
    read(chunk) {
        const segment = this.#segments[chunk];
        return segment === undefined ? new Float64Array() : new Float64Array(this.#file.read(segment).buffer);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/column-store/text-segment.js
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

;// CONCATENATED MODULE: ./build/core/js/src/data/column-store/staged-texts.js

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
    /** Number of rows without a value. */
    missing = 0;
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
    append(texts) {
        for (const text of texts)
            if (text === null)
                this.missing++;
        const codes = this.isInDictionary ? this.#encode(texts) : null;
        const chunk = codes === null ? { form: 'texts', texts } : { form: 'codes', codes };
        this.#chunks.push({ form: chunk.form, segment: this.#file.append(codes ?? encodeTexts(texts)) });
        return chunk;
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
    /** Returns null for texts that exceed the limits of the dictionary. */
    #encode(texts) {
        const codes = new Int32Array(texts.length);
        for (const [row, text] of texts.entries()) {
            const code = text === null ? -1 : (this.#codes.get(text) ?? this.#add(text));
            if (code === null)
                return null;
            codes[row] = code;
        }
        return codes;
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
    const staged = new StagedTexts(name, file, limitsOf(source.names.length));
    return {
        request: { name, form: 'texts' },
        staged,
        append: (cells) => {
            if (cells.form !== 'texts')
                throw new TypeError(`${cells.form} instead of texts`);
            const chunk = staged.append(cells.values);
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
    const quarantined = section.clean['on-error'] === 'fail'
        ? { rows: 0, faults: [] }
        : await putAside(table, kinds, badRows, section.clean['at-most']);
    const { dropped, missing } = await handleMissing(table, missingPolicies(seen, labelNames, section));
    const classes = mappedClasses(section['label-map']);
    const labels = [];
    for (const label of wanted)
        labels.push({ name: label.name, ...(await labelColumn(table, label, classes.classOf)) });
    const features = [];
    for (const name of seen)
        features.push(await featureColumn(table, name, typedSetting(name, section)));
    assertPrivate(features, [...labelNames, ...(weight === undefined ? [] : [weight])], section);
    const others = [];
    for (const name of names)
        if (!labelNames.includes(name) && !seen.includes(name) && !section.private.includes(name))
            others.push(name === weight ? await readWeights(table, name) : await otherColumn(table, name));
    const columns = [...features, ...labels.map(({ column }) => column)];
    return {
        outcomes: table.outcomes,
        locate: table.locate,
        facts: await tableFacts(staged, section),
        columns: [...columns, ...others],
        features: {
            kind: 'table',
            columns: features.map((column) => describe(column, typedSetting(column.name, section), section)),
        },
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
        warnings: [
            ...identifiers.map(({ name, reason }) => `The column ${JSON.stringify(name)} is no feature: ${reason}. To use it, list it in \`columns\`.`),
            ...columns.flatMap(similarCategories),
            ...unusedClasses(classes.unused()),
        ],
    };
}
const infer_table_mostNamed = 10;
function unusedClasses(names) {
    if (names.length === 0)
        return [];
    const listed = (0,format/* listNames */.Zv)(names.map((name) => JSON.stringify(name)), infer_table_mostNamed);
    return [`No row has these classes of \`label-map\`: ${listed}.`];
}
/** Settings of a feature with its type, which `categorical` also gives. */
function typedSetting(name, { features, categorical }) {
    return { ...(categorical.includes(name) && { type: 'category' }), ...features[name] };
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
        const { type } = typedSetting(name, section);
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
    if (split.time !== undefined)
        kinds.set(split.time, 'time');
    return kinds;
}
/** Returns the reaction to a missing value for each column that needs values; a feature with a replacement does not. */
function missingPolicies(seen, labelNames, section) {
    const { weight, clean, features, split } = section;
    const policies = new Map();
    for (const name of [...labelNames, ...structuralColumns(section), split.stratify, weight])
        if (name !== undefined)
            policies.set(name, clean.missing);
    for (const name of seen) {
        const policy = features[name]?.missing ?? clean.missing;
        if (policy === 'fail' || policy === 'drop')
            policies.set(name, policy);
    }
    return policies;
}
function describe(column, { type, missing }, section) {
    const { name } = column;
    const isReplaced = missing !== undefined && missing !== 'fail' && missing !== 'drop';
    const optional = isReplaced ? { optional: true } : {};
    if (column.kind === 'category')
        return { name, type: 'category', categories: [...column.categories], ...optional };
    const hidden = section.private.includes(name) ? { private: true } : {};
    if (column.kind === 'text')
        return { name, type: 'text', ...optional, ...hidden };
    return { name, type: type === 'date' || type === 'duration' ? type : 'number', ...optional, ...hidden };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/core/js/src/data/convert-column.js

/** Returns a column in the requested form, without the texts that mean a missing value. */
function convertColumn(column, request, rules) {
    switch (request.form) {
        case 'numbers':
            if (column.form !== 'numbers')
                throw new TypeError(`${request.name} was not read as numbers`);
            return { form: 'numbers', values: withoutMissing(column.values, rules.missing) };
        case 'texts':
            return { form: 'texts', values: textsOf(column, rules) };
        case 'codes':
            return { form: 'codes', values: codesOf(textsOf(column, rules), request.categories) };
    }
}
/** A text such as `-999` or `inf`, which the reader parsed as a number. */
const numberLike = /^\s*[+-]?(?:\.?\d|inf)/i;
function withoutMissing(values, missing) {
    const numbers = new Set([...missing].filter((text) => numberLike.test(text)).map(Number));
    if (numbers.size === 0)
        return values;
    return values.map((value) => (!Number.isFinite(value) || numbers.has(value) ? Number.NaN : value));
}
function textsOf(column, { typed, missing, rewrite }) {
    const longest = (0,d3_array/* max */.T9)(missing, (text) => text.length) ?? 0;
    const isMissing = (text) => text.length <= longest && missing.has(text);
    switch (column.form) {
        case 'numbers':
            return Array.from(column.values, (value) => {
                const text = String(value);
                return Number.isNaN(value) || isMissing(text) ? null : text;
            });
        case 'texts':
            return column.values.map((value) => {
                if (value === null)
                    return null;
                const text = typed ? value : trimmed(value);
                if ((text === '' && !typed) || isMissing(text))
                    return null;
                return rewrite === null ? text : rewrite(text);
            });
        case 'codes':
            throw new TypeError('texts cannot be made of codes');
    }
}
/** Nearly all texts begin and end with a letter or a digit, so that few are trimmed. */
function trimmed(text) {
    const last = text.charCodeAt(text.length - 1);
    return text.charCodeAt(0) <= 0x20 || last <= 0x20 || last > 0x7e ? text.trim() : text;
}
function codesOf(texts, categories) {
    const codes = new Map(categories.map((category, code) => [category, code]));
    return Int32Array.from(texts, (text) => (text === null ? -1 : (codes.get(text) ?? categories.length)));
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

;// CONCATENATED MODULE: ./build/core/js/src/data/file-table.js





/** A table of files, one after the other. */
class FileTable {
    names;
    typed;
    numbers;
    files;
    #tables;
    #files;
    #missingTexts;
    #folder;
    /** @param folder is removed when the table is closed */
    constructor(tables, files, typed, missingTexts, folder) {
        this.#tables = tables;
        this.#files = files;
        this.#missingTexts = missingTexts;
        this.#folder = folder;
        this.names = [...new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)))];
        this.typed = typed;
        this.numbers = numbersIn(files.map(({ file }) => file));
        this.files = files.map(({ source, file }) => ({ source, rows: file.rows }));
    }
    async *scan(columns, onBadRow) {
        for (const { source, path, file } of this.#files) {
            const fetched = columns.map(({ name, form }) => {
                const isNumbers = form === 'numbers' || file.native.has(name);
                return { name, form: isNumbers ? 'numbers' : 'texts' };
            });
            const names = [...new Set(fetched.map(({ name }) => name))];
            const numbers = new Set(fetched.filter(({ form }) => form === 'numbers').map(({ name }) => name));
            const options = onBadRow && {
                onBadRow: (row) => onBadRow({ ...row, file: source.path }),
            };
            try {
                for await (const chunk of this.#tables.scan(file.relation(names, numbers), fetched, options))
                    yield {
                        rows: chunk.rows,
                        columns: chunk.columns.map((column, index) => this.#convert(column, columns[index], file)),
                    };
            }
            catch (error) {
                throw namingSources(error, [{ source, path }]);
            }
        }
    }
    #convert(column, request, { rewrite }) {
        if (request === undefined)
            throw new TypeError('more columns than requested');
        const missing = this.#missingTexts(request.name);
        return convertColumn(column, request, { typed: this.typed, missing, rewrite });
    }
    async locate(rows) {
        const located = new Map();
        let begin = 0;
        for (const { source, file } of this.#files) {
            const end = begin + file.rows;
            const wanted = [...new Set(rows.filter((row) => row >= begin && row < end).map((row) => row - begin))];
            const sorted = Float64Array.from(wanted).sort();
            const lines = sorted.length === 0 ? null : await file.findLines?.([...sorted]);
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
    async close() {
        this.#tables.close();
        await (0,external_node_fs_promises_.rm)(this.#folder, { recursive: true, force: true });
    }
}
/** Returns the columns that have a number in some file, and nothing but numbers and missing values in all. */
function numbersIn(files) {
    const counts = Map.groupBy(files.flatMap(({ columns }) => columns), ({ name }) => name);
    const isNumbers = [...counts].filter(([, each]) => each.every(({ others }) => others === 0) &&
        (0,d3_array/* sum */.cz)(each, ({ numbers, quotedNumbers }) => numbers + quotedNumbers) > 0);
    return new Set(isNumbers.map(([name]) => name));
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
                `The column ${JSON.stringify(name)} has numbers in ${numbers.source.shown} and other texts in ${texts.source.shown}.`,
            ];
    });
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

// EXTERNAL MODULE: ./build/core/js/src/data/missing-texts.js
var missing_texts = __webpack_require__(73331);
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

;// CONCATENATED MODULE: ./build/core/js/src/tables/count-columns.js

/** DuckDB needs some megabytes a column and thread to count, and its plan takes time that grows with the square of the columns. */
const columnsAtOnce = 64;
/** Counts the values of all rows, so that a type is not inferred from a sample, in one pass a group of columns. */
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
    const counts = ['count(*)', ...columns.flatMap(countsOf)];
    const requests = counts.map((_, index) => ({ name: `c${index}`, form: 'numbers' }));
    const relation = {
        sql: `(SELECT ${counts.map((count, index) => `${count} AS c${index}`).join(', ')} FROM ${sql})`,
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
function countsOf({ value, isNumber, isQuotedNumber, missingTexts }) {
    const texts = [...missingTexts].map(literal);
    const isMissing = texts.length === 0 ? 'false' : `CAST(${value} AS VARCHAR) IN (${texts.join(', ')})`;
    return [
        `count(${value})`,
        `count(*) FILTER (WHERE ${isNumber})`,
        isQuotedNumber === 'false' ? '0' : `count(*) FILTER (WHERE ${isQuotedNumber})`,
        `count(${value}) FILTER (WHERE NOT ${isNumber} AND NOT ${isQuotedNumber} AND NOT ${isMissing})`,
    ];
}
/**
 * Returns a condition for texts that are finite decimal numbers, given their parsed number; false for NULL. DuckDB itself also reads `1_000` as 1000,
 * `+-1` as -1, and `inf` and `nan`; an exponent can make a number infinite.
 */
function isDecimalSql(text, parsed) {
    return `coalesce(isfinite(${parsed}) AND NOT contains(${text}, '_') AND NOT contains(${text}, '+-'), false)`;
}
/** Returns a condition for texts in formats with types that are numbers: `007` is a name, since a number would not have been quoted with zeros before it. */
function isQuotedNumberSql(text) {
    return `(${isDecimalSql(text, `TRY_CAST(${text} AS DOUBLE)`)} AND NOT regexp_matches(${text}, '^\\s|\\s$|^[+-]?0[0-9]'))`;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/typed-relation.js


/** Reads the columns of a table. */
async function readTypedColumns(tables, from) {
    const described = await tables.texts(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`);
    return described.map(([name, type]) => ({ name: name ?? '', type: type ?? '' }));
}
/**
 * Returns a relation whose cells are numbers or texts. Dates and times come as texts in ISO 8601, in UTC; truth values as `true` and `false`; lists and objects as
 * JSON.
 * @param from the table after FROM
 * @param numbers the columns whose texts are read as numbers
 */
function typedRelation(from, columns, numbers = new Set()) {
    const value = (column) => column.type === 'VARCHAR' && numbers.has(column.name)
        ? `TRY_CAST(${identifier(column.name)} AS DOUBLE)`
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
function valueSql({ name, type }) {
    const value = identifier(name);
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
 * Counts the values and the numbers of each column. Integers beyond 2⁵³ are not counted as numbers, since float64 rounds them.
 * @param from the table after FROM
 * @param missingTexts returns the texts of a column that stand for a missing value
 */
function countTypedNumbers(tables, from, columns, missingTexts) {
    const counted = columns.map(({ name, type }) => {
        const column = identifier(name);
        return {
            name,
            value: isFloat(type) ? `CASE WHEN NOT isnan(${column}) THEN ${column} END` : column,
            isNumber: isNumberSql(column, type),
            isQuotedNumber: type === 'VARCHAR' ? isQuotedNumberSql(column) : 'false',
            missingTexts: missingTexts(name),
        };
    });
    return countColumns(tables, typedRelation(from, columns).sql, counted, undefined);
}
function isNumberSql(column, type) {
    if (isFloat(type))
        return `coalesce(isfinite(${column}), false)`;
    if (isLargeInteger(type))
        return `coalesce(abs(CAST(${column} AS DOUBLE)) < 2 ** 53, false)`;
    return isExact(type) ? `${column} IS NOT NULL` : 'false';
}

;// CONCATENATED MODULE: ./build/core/js/src/data/join-sources.js



/** Returns the columns of the key that are not numbers on both sides, so that they are compared as texts. */
function textKeys(left, right, { on }) {
    return new Set(on.filter((key) => !left.numbers.has(key) || !right.numbers.has(key)));
}
/**
 * Returns the query of a join, whose rows have the order of the left source.
 * Throws UserError if it would lose or repeat rows, or if the sources share columns besides the key.
 */
async function joinQuery(tables, left, right, join, log) {
    requireKeys(left, join);
    requireKeys(right, join);
    refuseSharedColumns(left, right, join);
    const [from, to] = [identifier(left.name), identifier(right.name)];
    const keys = join.on.map(identifier).join(', ');
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
function requireKeys({ name, columns }, { on }) {
    const absent = on.filter((key) => !columns.includes(key));
    if (absent.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_UNKNOWN_COLUMN',
        found: `no column ${absent.join(', ')} in ${name}`,
        expected: `one of ${columns.join(', ')}`,
        hint: 'Correct the key of the join.',
    });
}
function refuseSharedColumns(left, right, { on }) {
    const names = new Set(left.columns.map((name) => name.toLowerCase()));
    const shared = right.columns.filter((name) => names.has(name.toLowerCase()) && !on.includes(name));
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

;// CONCATENATED MODULE: ./build/core/js/src/tables/parquet-columns.js




/** Reads the columns of a Parquet file. Throws UserError for a damaged file, and for names that differ in case only. */
async function readParquetColumns(tables, file) {
    const columns = await readTypedColumns(tables, readParquetSql([file]));
    refuseManyColumns(file, columns.length);
    const names = await tables.texts(`SELECT name FROM parquet_schema(${literal(file)}) WHERE name IN (${columns.map(({ name }) => literal(name)).join(', ')})`);
    const stored = new Set(names.map(([name]) => name));
    const renamed = columns.find(({ name }) => !stored.has(name));
    if (renamed === undefined)
        return columns;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `two columns whose names are equal or differ in case only, one as ${JSON.stringify(renamed.name)}`,
        expected: 'names that differ in more than case',
        hint: 'Rename one of them.',
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

;// CONCATENATED MODULE: ./build/core/js/src/tables/compressed-file.js







/** Returns a decompressor for a file by its name; null if it is not compressed. */
function decompressorFor(path) {
    if (path.endsWith('.gz'))
        return (0,external_node_zlib_.createGunzip)();
    if (path.endsWith('.zst'))
        return (0,external_node_zlib_.createZstdDecompress)();
    return null;
}
/** Larger files may not be more than `greatestRatio` times as large as their compressed form; tables are seldom 50 times as large. */
const smallSize = 2 ** 28;
const greatestRatio = 500;
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
    const { size } = await (0,external_node_fs_promises_.stat)(path);
    const lines = isJson.test(path) ? null : new LineLengths(path);
    let written = 0;
    const sink = new external_node_stream_.Writable({
        write: (chunk, _encoding, done) => {
            written += chunk.length;
            try {
                if (written > smallSize && written > greatestRatio * size)
                    throw tooLarge(path);
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
function tooLarge(file) {
    return new user_error/* UserError */.yo({
        code: 'DATA_TOO_LARGE',
        found: `a compressed file with more than ${greatestRatio} times as much content as its size`,
        expected: 'a table, which compresses less',
        hint: 'If the content is right, decompress the file.',
        location: { file },
    });
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js
var lib = __webpack_require__(68075);
;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-settings.js
/** Node's names of the encodings that DuckDB reads. */
const nodeEncodings = { 'utf-8': 'utf8', 'utf-16': 'utf16le', 'latin-1': 'latin1' };

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-header.js









/** DuckDB's greatest length of a row. */
const longestHeader = 2_000_000;
const longestName = 10_000;
const recordSchema = schemas/* array */.YOg(schemas/* string */.YjP());
/**
 * Reads the names of the columns; those of a file without a header are `column1`, `column2` and so on.
 * Throws UserError for a file without rows, and for names that are empty or differ in case only, which SQL cannot tell apart.
 */
async function openCsv(path, settings) {
    if (settings.encoding === 'utf-16')
        await refuseBigEndian(path);
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
        throw new user_error/* UserError */.yo({
            code: 'DATA_NOT_UTF8',
            found: 'text with zero bytes, as UTF-16 and UTF-32 have',
            expected: 'UTF-8',
            hint: 'Save the file with UTF-8 encoding, or set `csv: {encoding: utf-16}` if that is its encoding.',
            location: { file: path, line: 1 },
        });
    if (!settings.hasHeader)
        return { path, columns: first.map((_, index) => `column${index + 1}`) };
    if (first.some((name) => name.includes('\u{fffd}')))
        throw notDecoded(path);
    requireNames(path, first);
    return { path, columns: first };
}
/** DuckDB reads no row of such a file and reports nothing. */
async function refuseBigEndian(path) {
    const file = await (0,external_node_fs_promises_.open)(path);
    try {
        const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
        if (buffer.readUInt16BE() !== 0xfeff)
            return;
    }
    finally {
        await file.close();
    }
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: 'UTF-16 with the high byte first',
        expected: 'UTF-16 with the low byte first, or UTF-8',
        hint: 'Save the file with UTF-8 encoding.',
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
        max_record_size: longestHeader,
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
        code: 'DATA_NOT_UTF8',
        found: 'names of columns that are not UTF-8',
        expected: 'UTF-8',
        hint: 'Save the file with UTF-8 encoding, or set `csv: {encoding: latin-1}` if that is its encoding.',
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

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-lines.js

const csv_lines_newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
/**
 * Returns the lines on which rows begin, from 1. DuckDB does not return them, and rows have several lines where a value in quotes contains
 * line breaks. Rows with another number of values than the file has columns are not counted.
 * @param rows ascending positions of rows, from 0
 */
async function findCsvLines({ path, columns }, settings, rows) {
    const lines = [];
    const records = new RecordReader(settings, columns.length);
    let row = settings.hasHeader ? -1 : 0;
    for await (const bytes of utf8Chunks(path, settings.encoding))
        for (const line of records.read(bytes))
            if (row++ === rows[lines.length])
                lines.push(line);
    for (const line of records.end())
        if (row++ === rows[lines.length])
            lines.push(line);
    return lines;
}
class RecordReader {
    #separator;
    #quote;
    #columns;
    #place = 'start';
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
            if (this.#place === 'quoted')
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
            this.#place = 'closed';
        else
            this.#filled = this.#cells;
    }
    #readByte(byte) {
        this.#isBlank = false;
        if (byte === this.#separator) {
            this.#cells++;
            this.#place = 'start';
        }
        else if (byte === this.#quote && this.#place !== 'plain')
            this.#place = 'quoted';
        else {
            this.#filled = this.#cells;
            if (this.#place === 'start' && byte !== space)
                this.#place = 'plain';
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
        this.#place = 'start';
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/vectors.js
/** Returns a function that tells whether a row before `to` has a value; null if all have one. */
function validityOf(duckdb, vector, to) {
    // One bit a row, in words of 64 bits; absent if all rows are valid.
    const bits = duckdb.vector_get_validity(vector, Math.ceil(to / 64) * 8);
    return bits && ((row) => (((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 1);
}
/** Bytes of a text in a vector: its length, then up to twelve bytes of the text itself, or a prefix and a pointer to it. */
const textSize = 16;
const longestInline = 12;
/** Appends the texts of a range of rows, null for those without a value. */
function readTexts(duckdb, vector, from, to, values) {
    const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * textSize);
    if (!(buffer instanceof ArrayBuffer))
        throw new Error('a vector of DuckDB is not in an ArrayBuffer');
    const bytes = Buffer.from(buffer, byteOffset, to * textSize);
    const isValid = validityOf(duckdb, vector, to);
    for (let row = from; row < to; row++) {
        if (isValid !== null && !isValid(row)) {
            values.push(null);
            continue;
        }
        const at = row * textSize;
        const length = bytes.readUInt32LE(at);
        values.push(length <= longestInline
            ? bytes.toString('utf8', at + 4, at + 4 + length)
            : utf8(duckdb.get_data_from_pointer(buffer, byteOffset + at + 8, length)));
    }
}
function utf8({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
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
    if ((await csv_rejects_textsOf(duckdb, connection, tablesSql)).length === 0)
        return [];
    const rows = await csv_rejects_textsOf(duckdb, connection, rejectsSql);
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
async function csv_rejects_textsOf(duckdb, connection, sql) {
    const result = await duckdb.query(connection, sql);
    const values = [];
    for (;;) {
        const chunk = await duckdb.fetch_chunk(result);
        const rows = chunk === null ? 0 : duckdb.data_chunk_get_size(chunk);
        if (chunk === null || rows === 0)
            return values.filter((value) => value !== null);
        readTexts(duckdb, duckdb.data_chunk_get_vector(chunk, 0), 0, rows, values);
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
    'INVALID ENCODING': {
        code: 'DATA_NOT_UTF8',
        found: 'text that is not UTF-8',
        expected: 'UTF-8',
        hint: 'Save the file with UTF-8 encoding, or set `csv: {encoding: latin-1}` if that is its encoding.',
    },
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
    const { sql, columns } = csvRelation([file], new Set(), settings);
    const pattern = numberPattern(settings);
    const counted = columns.map((name) => {
        const value = identifier(name);
        const isDecimal = isDecimalSql(value, parsedNumber(value, settings));
        return {
            name,
            value,
            isNumber: pattern === null
                ? isDecimal
                : `(${isDecimal} AND coalesce(regexp_full_match(${value}, ${literal(pattern)}), false))`,
            isQuotedNumber: 'false',
            missingTexts: missingTexts(name),
        };
    });
    return countColumns(tables, sql, counted, undefined, options);
}

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
async function openCsvFile(tables, at, { csv, missingTexts, onBadRow, log }) {
    if (decompressorFor(at.path) === null)
        await refuseLongLines(at.path);
    const settings = await settingsOf(at, csv);
    for (const finding of findings(at, settings, csv))
        log.info(`${at.source.shown} ${finding}.`);
    const file = await openCsv(at.path, settings);
    const { rows, columns } = await countCsvNumbers(tables, file, settings, missingTexts, {
        ...(onBadRow && { onBadRow }),
    });
    /** Columns of numbers only, which DuckDB parses fastest. */
    const pure = new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name));
    return {
        rows,
        columns,
        native: new Set(),
        rewrite: plainNumbers(settings),
        relation: (_, numbers) => {
            const { true: parsedByReader = [], false: parsed = [] } = Object.groupBy(numbers, (name) => pure.has(name) ? 'true' : 'false');
            return csvRelation([file], new Set(parsedByReader), settings, new Set(parsed));
        },
        findLines: (wanted) => findCsvLines(file, settings, wanted),
    };
}
async function settingsOf({ source, path }, csv) {
    const head = await readHead(path);
    const encoding = csv.encoding ?? encodingOf(head) ?? 'utf-8';
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
function findings({ source }, { separator, encoding }, csv) {
    const isSeparated = csv.separator === undefined && separator !== usualSeparator(source);
    return [
        ...(isSeparated ? [`is separated by ${separatorNames[separator]}`] : []),
        ...(csv.encoding === undefined && encoding !== 'utf-8'
            ? [`is encoded in ${encoding.toUpperCase()}`]
            : []),
    ];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
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
        return {
            code: 'DATA_NOT_UTF8',
            found: 'text that is not UTF-8',
            expected: 'UTF-8',
            hint: 'Save the file with UTF-8 encoding.',
        };
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

;// CONCATENATED MODULE: ./build/core/js/src/tables/json-objects.js


/** Objects that are deeper stay JSON, and so do those with more keys, which are seldom columns. */
const deepest = 8;
const json_objects_mostKeys = 1000;
/** Few rows tell nearly all fields without objects, so that all rows are read for the others only. */
const sampleRows = 1000;
/** Returns the fields of a file in which every object inside of the objects is replaced by its own fields, such as `user.age`. */
async function expandObjects(tables, file, layout, fields, depth = 1) {
    const sql = readJsonSql(file, layout, fields);
    const { locate } = jsonRelation(file, layout, fields);
    const candidates = await findObjects(tables, `(SELECT * FROM ${sql} LIMIT ${sampleRows})`, fields, locate);
    const objects = new Set(candidates.length === 0 ? [] : await findObjects(tables, sql, candidates, locate));
    if (objects.size === 0 || depth > deepest)
        return fields;
    const expanded = [];
    for (const field of fields) {
        const keys = objects.has(field) ? await readJsonKeys(tables, file, layout, field.path) : [];
        const inner = keys.map((key) => ({ name: `${field.name}.${key}`, path: [...field.path, key] }));
        const isExpanded = inner.length > 0 && inner.length <= json_objects_mostKeys;
        expanded.push(...(isExpanded ? await expandObjects(tables, file, layout, inner, depth + 1) : [field]));
    }
    return expanded;
}
/** Returns the fields with objects and nothing else. */
async function findObjects(tables, sql, fields, locate) {
    const checks = fields.map((field, index) => `coalesce(bool_and(${jsonType(field)} = 'OBJECT') FILTER (WHERE ${jsonType(field)} <> 'NULL'), false) AS c${index}`);
    const [row = []] = await tables.texts(`SELECT ${checks.join(', ')} FROM ${sql}`, locate);
    return fields.filter((_, index) => row[index] === 'true');
}

;// CONCATENATED MODULE: ./build/core/js/src/data/json-file.js







/** Opens a file with one JSON object a line, or with all objects in one array. */
async function openJsonFile(tables, { path }, { missingTexts }) {
    const layout = await layoutOf(path);
    const keys = await readJsonKeys(tables, path, layout);
    if (keys.length === 0)
        throw (layout === 'lines' ? await findBadJsonLine(path) : null) ?? noKeys();
    json_file_requireNames(keys);
    const fields = await expandObjects(tables, path, layout, keys.map(fieldOf));
    json_file_requireNames(fields.map(({ name }) => name));
    const byName = new Map(fields.map((field) => [field.name, field]));
    const { rows, columns } = await countJsonNumbers(tables, path, layout, fields, missingTexts);
    return {
        rows,
        columns,
        rewrite: null,
        native: new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name)),
        relation: (wanted, numbers) => jsonRelation(path, layout, wanted.map((name) => byName.get(name) ?? fieldOf(name)), numbers),
        findLines: layout === 'lines' ? (wanted) => findJsonLines(path, wanted) : null,
    };
}
async function layoutOf(path) {
    const head = await readHead(path);
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
/** Throws UserError for names that SQL cannot tell apart. */
function json_file_requireNames(names) {
    const byCase = Map.groupBy(names, (name) => name.toLowerCase());
    const alike = [...byCase.values()].find((group) => group.length > 1);
    if (alike === undefined && !names.includes(''))
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: alike === undefined ? 'a key without a name' : `keys that differ in case only: ${alike.join(', ')}`,
        expected: 'keys that differ in more than case',
        hint: 'Rename one of them.',
    });
}
async function findJsonLines(path, rows) {
    const lines = [];
    let row = 0;
    for await (const { line } of jsonLines(path)) {
        if (row++ === rows[lines.length])
            lines.push(line);
        if (lines.length === rows.length)
            break;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/typed-file.js

/**
 * Opens a table whose columns have types.
 * @param from the table after FROM
 */
async function openTypedFile(tables, from, typed, { missingTexts }) {
    const { rows, columns } = await countTypedNumbers(tables, from, typed, missingTexts);
    return {
        rows,
        columns,
        rewrite: null,
        native: nativeNumbers(typed, columns),
        relation: (_, numbers) => typedRelation(from, typed, numbers),
        findLines: null,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/parquet-file.js



/** Opens a Parquet file. */
async function openParquetFile(tables, { path }, settings) {
    const columns = await readParquetColumns(tables, path);
    const file = await openTypedFile(tables, readParquetSql([path]), columns, settings);
    await requireRows(tables, path, file.rows);
    return file;
}
/** Throws UserError if the file declares another number of rows than it has. */
async function requireRows(tables, path, rows) {
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

// EXTERNAL MODULE: ./build/core/js/src/tables/load-duckdb.js
var load_duckdb = __webpack_require__(2195);
;// CONCATENATED MODULE: ./build/core/js/src/tables/chunk-reader.js

/**
 * Collects DuckDB's chunks, whose sizes depend on the number of threads, in chunks of one size. All values are copied, since DuckDB
 * reuses its memory.
 */
class ChunkReader {
    #duckdb;
    #columns;
    #size;
    #open = [];
    #rows = 0;
    constructor(duckdb, columns, size) {
        this.#duckdb = duckdb;
        this.#columns = columns;
        this.#size = size;
    }
    /** Yields each chunk that becomes full. */
    *add(chunk) {
        const rows = this.#duckdb.data_chunk_get_size(chunk);
        for (let from = 0; from < rows;) {
            if (this.#rows === 0)
                this.#open = this.#columns.map(({ form }) => openColumn(this.#duckdb, form, this.#size));
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
function openColumn(duckdb, form, size) {
    switch (form) {
        case 'numbers': {
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
                take: (rows) => ({ form, values: values.subarray(0, rows) }),
            };
        }
        case 'codes': {
            const values = new Int32Array(size);
            return {
                put: (vector, from, to, at) => {
                    const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * 4);
                    values.set(new Int32Array(buffer, byteOffset + from * 4, to - from), at);
                },
                take: (rows) => ({ form, values: values.subarray(0, rows) }),
            };
        }
        case 'texts': {
            const values = [];
            return {
                put: (vector, from, to) => readTexts(duckdb, vector, from, to, values),
                take: () => ({ form, values }),
            };
        }
    }
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
    if (duckdb.prepared_statement_type(prepared) !== duckdb.StatementType.SELECT)
        throw refusedQuery('a statement that is not SELECT');
    return Array.from({ length: duckdb.prepared_statement_column_count(prepared) }, (_, index) => duckdb.prepared_statement_column_name(prepared, index));
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
            hint: 'Raise the limit of open files: `ulimit -n 4096`.',
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
        return this.#connected(async (connection) => {
            const columns = await requireSelect(this.#duckdb, connection, sql);
            await this.#duckdb.query(connection, `CREATE VIEW ${view} AS ${sql}`);
            return { sql: view, columns, order: 'none' };
        });
    }
    /**
     * Yields the rows of a relation in chunks that are the same for every number of threads: in the order of the files and their rows, or
     * sorted by all columns if the relation has no order.
     */
    async *scan(relation, columns, { chunkRows = defaultChunkRows, onBadRow } = {}) {
        const connection = await this.#connect();
        try {
            const reader = new ChunkReader(this.#duckdb, columns, chunkRows);
            const statement = await this.#duckdb.prepare(connection, scanSql(relation, columns));
            const result = await this.#duckdb.execute_prepared_streaming(statement);
            for (;;) {
                const chunk = await this.#duckdb.fetch_chunk(result);
                if (chunk === null || this.#duckdb.data_chunk_get_size(chunk) === 0)
                    break;
                yield* reader.add(chunk);
            }
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
            throw (await relation.locate?.()) ?? explainDuckDbError(error);
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
/** Casts a column to the type of its form: DOUBLE, VARCHAR or INTEGER. */
function columnSql(column) {
    const name = identifier(column.name);
    switch (column.form) {
        case 'numbers':
            return `CAST(${name} AS DOUBLE)`;
        case 'texts':
            return `CAST(${name} AS VARCHAR)`;
        case 'codes': {
            const { categories } = column;
            const known = categories.length === 0
                ? 'NULL'
                : `CAST(enum_code(TRY_CAST(${name} AS ENUM(${categories.map(literal).join(', ')}))) AS INTEGER)`;
            return `CASE WHEN ${name} IS NULL THEN -1 ELSE coalesce(${known}, ${categories.length}) END`;
        }
    }
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
/** Memory that each thread needs for the buffers of the CSV reader, and as much again for what it computes. */
const bytesPerThread = 64 * 2 ** 20;
async function startTables(paths, folder, options) {
    const memoryLimit = usableMemory() / 2;
    const threads = Math.min((0,external_node_os_.availableParallelism)(), Math.floor(memoryLimit / bytesPerThread));
    try {
        return await openTables({
            duckdb: await (0,load_duckdb/* loadDuckDb */.G)(options),
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

;// CONCATENATED MODULE: ./build/core/js/src/data/open-file.js






/** Opens the files of one table. Throws UserError if their columns differ; those of JSON may. */
async function openFiles(tables, format, paths, settings) {
    const open = [];
    for (const path of paths)
        open.push({ ...path, file: await openFile(tables, format, path, settings) });
    open_file_requireRows(open);
    if (format !== 'jsonl')
        requireEqualColumns(open);
    for (const warning of differingTypes(open))
        settings.log.warning(warning);
    return open;
}
/** Some of the files may have a header only. */
function open_file_requireRows(files) {
    const [first] = files;
    if (first !== undefined && files.every(({ file }) => file.rows === 0))
        throw noExamples(first.source.shown, 'no examples');
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
        }
    }
    catch (error) {
        throw namingSources(error, [path]);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/data/source.js
var source = __webpack_require__(14098);
;// CONCATENATED MODULE: ./build/core/js/src/data/named-source.js





/** Opens the sources and checks all of their rows. */
async function openNamedSources(tables, paths, settingsOf) {
    const sources = [];
    for (const [name = '', group] of Map.groupBy(paths, ({ source }) => source.sourceName)) {
        const format = (0,source/* tableFormatOf */.$r)(group.map(({ source }) => source));
        const files = await openFiles(tables, format, group, settingsOf(format));
        const columns = [...new Set(files.flatMap(({ file }) => file.columns.map((column) => column.name)))];
        const isNumber = (column) => format === 'parquet' ? files.every(({ file }) => file.native.has(column)) : numbers.has(column);
        const numbers = numbersIn(files.map(({ file }) => file));
        sources.push({ name, format, files, columns, numbers: new Set(columns.filter(isNumber)) });
    }
    return sources;
}
/**
 * Returns the relation of a source: numbers as DOUBLE and other cells as VARCHAR; in Parquet, all cells with their types.
 * @param texts columns whose cells are texts in any case
 */
function namedRelation({ format, files, columns, numbers }, texts, missingTexts) {
    const order = 'source';
    if (format === 'parquet') {
        const casts = columns
            .filter((name) => texts.has(name))
            .map((name) => `CAST(${identifier(name)} AS VARCHAR) AS ${identifier(name)}`);
        const replaced = casts.length === 0 ? '' : ` REPLACE (${casts.join(', ')})`;
        return {
            sql: `(SELECT *${replaced} FROM ${readParquetSql(files.map(({ path }) => path))})`,
            columns,
            order,
        };
    }
    const asNumbers = new Set(columns.filter((name) => numbers.has(name) && !texts.has(name)));
    const cells = columns.map((name) => {
        const cell = identifier(name);
        const value = asNumbers.has(name)
            ? numberSql(cell, missingTexts(name))
            : textSql(cell, missingTexts(name), format === 'csv');
        return `${value} AS ${cell}`;
    });
    const parts = files.map(({ file }) => `SELECT ${cells.join(', ')} FROM ${file.relation(columns, asNumbers).sql}`);
    return { sql: `(${parts.join(' UNION ALL ')})`, columns, order };
}
function numberSql(cell, missing) {
    const numbers = [...missing]
        .filter((text) => text.trim() !== '')
        .map(Number)
        .filter(Number.isFinite);
    const isMissing = numbers.length === 0 ? '' : ` AND ${cell} NOT IN (${numbers.join(', ')})`;
    return `CASE WHEN isfinite(${cell})${isMissing} THEN ${cell} END`;
}
/** Few cells have spaces around them, and trimming takes longer than looking for them. */
function textSql(cell, missing, isTrimmed) {
    const text = isTrimmed
        ? `CASE WHEN regexp_matches(${cell}, '^\\s|\\s$') THEN regexp_replace(${cell}, '^\\s+|\\s+$', '', 'g') ELSE ${cell} END`
        : cell;
    const absent = [...(isTrimmed ? [''] : []), ...missing];
    return absent.length === 0
        ? text
        : `CASE WHEN ${text} NOT IN (${absent.map(literal).join(', ')}) THEN ${text} END`;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/combine-sources.js








const result = identifier('result of the sources');
/**
 * Joins or queries the sources into one table, which DuckDB keeps in its memory and its temporary folder, so that all scans have the same
 * order.
 */
async function combineSources(tables, paths, section, log) {
    const { csv, join, query } = section;
    const sources = await openNamedSources(tables, paths, (format) => ({
        csv,
        log,
        missingTexts: (0,missing_texts/* missingTexts */.N)(section, format !== 'csv'),
        onBadRow: undefined,
    }));
    const key = join === undefined ? 'query' : 'join';
    await (0,user_error/* withConfigPathAsync */.ID)(['data', key], async () => {
        if (join !== undefined)
            await makeJoin(tables, sources, join, section, log);
        if (query !== undefined)
            await makeQuery(tables, sources, query, section);
    });
    const shown = `data.${key}`;
    const file = await openTypedFile(tables, result, await readTypedColumns(tables, result), {
        missingTexts: (0,missing_texts/* missingTexts */.N)(section, true),
    });
    log.info(`The result of ${shown} has ${(0,format/* formatCount */.B4)(file.rows)} rows and ${file.columns.length} columns.`);
    return { source: { path: shown, shown, file: '' }, path: result, file };
}
async function makeJoin(tables, sources, join, section, log) {
    const [left, right] = [join.left, join.right].map((name) => sources.find((each) => each.name === name));
    if (left === undefined || right === undefined)
        throw new TypeError('the sources of the join are not open');
    await nameSources(tables, sources, section, textKeys(left, right, join));
    await makeResult(tables, await joinQuery(tables, left, right, join, log));
}
async function makeQuery(tables, sources, query, section) {
    await nameSources(tables, sources, section, new Set());
    try {
        const { sql } = await tables.query(query);
        await makeResult(tables, `SELECT * FROM ${sql} ORDER BY ALL`);
    }
    catch (error) {
        throw ofQuery(error);
    }
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
    for (const file of files)
        await requireContent(file);
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-tables-'));
    const formatOf = (file) => (file.sourceName === undefined ? format : (0,source/* tableFormatOf */.$r)([file]));
    let tables = null;
    try {
        const paths = await linkFiles(files, formatOf, folder);
        tables = await startTables(paths, folder, duckdb);
        if (section.sources !== undefined) {
            const open = await combineSources(tables, paths, section, duckdb.log);
            return new FileTable(tables, [open], true, (0,missing_texts/* missingTexts */.N)(section, true), folder);
        }
        const typed = format !== 'csv';
        const settings = {
            csv: section.csv,
            log: duckdb.log,
            missingTexts: (0,missing_texts/* missingTexts */.N)(section, typed),
            onBadRow: section.clean['on-error'] === 'quarantine' ? () => undefined : undefined,
        };
        const open = await openFiles(tables, format, paths, settings);
        return new FileTable(tables, open, typed, settings.missingTexts, folder);
    }
    catch (error) {
        tables?.close();
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/row-progress.js

/** Milliseconds between two lines. */
const interval = 2000;
/** Returns a function that reports the number of rows so far, how fast they come, and the time that is left. */
function rowProgress(verb, total, log, now = Date.now) {
    const started = now();
    let reported = started;
    return (rows) => {
        const time = now();
        if (time - reported < interval)
            return;
        reported = time;
        const perSecond = (1000 * rows) / (time - started);
        const left = Math.ceil((total - rows) / perSecond);
        log.progress(`${verb} ${(0,format/* formatCount */.B4)(rows)} of ${(0,format/* formatCount */.B4)(total)} rows (${(0,format/* formatCount */.B4)(Math.round(perSecond))} rows/s, ${left} s left)`);
    };
}

// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js + 2 modules
var data_recipe = __webpack_require__(8380);
;// CONCATENATED MODULE: ./build/core/js/src/data/read-sources.js


















/**
 * Reads the sources, and deletes everything that was stored for it after `work`.
 * @throws UserError for whatever is wrong with them
 */
async function withSources(options, work) {
    const { recipe, base, into } = options;
    await (0,create_folder/* createFolder */.v)((0,external_node_path_.dirname)(into));
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_path_.dirname)(into), '.tensorline-data-'));
    try {
        if (recipe.format !== 'csv')
            refuseCsvSettings(options.section);
        const files = [];
        for (const file of recipe.files)
            files.push(await fetchFile(file, base, folder));
        return await withFormat(recipe.format, files, folder, options, async (draft, separateSplit) => {
            await (0,data_recipe/* refuseChanged */.d)(recipe, base);
            return work(draft, separateSplit);
        });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
function refuseCsvSettings({ csv }) {
    if ((0,external_node_util_.isDeepStrictEqual)(csv, csv_section/* csvSchema */.u.parse({})))
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: '`csv` in the data section, and no CSV files in the source',
        expected: 'this key for CSV only',
        hint: 'Remove it, or correct the source.',
        key: ['data', 'csv'],
    });
}
async function fetchFile({ path, origin, sha256, sourceName }, base, into) {
    const shown = (0,data_file/* shownAs */.sE)(path, base);
    const source = { path, shown, ...(sourceName !== null && { sourceName }) };
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
            const images = format === 'idx' ? await readIdx(files) : await readImages(files);
            const splits = separateFiles(recipe);
            const splitOfRow = (row) => splits.get(images.rows[row]?.source.path ?? '') ?? null;
            return work(interpretImages(images, section), splits.size === 0 ? null : splitOfRow);
        }
        case 'csv':
        case 'jsonl':
        case 'parquet':
            return withTable(await openSourceTable(format, files, section, duckdb), folder, options, work);
    }
}
async function withTable(source, folder, { section, recipe, log }, work) {
    try {
        const file = new StoreFile((0,external_node_path_.join)(folder, 'columns'));
        try {
            const rows = source.files.reduce((sum, one) => sum + one.rows, 0);
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
    const ends = files.map(({ rows }) => (end += rows));
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
        for (const position of outcomes.positions(range, 'kept')) {
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
    const draws = (chunk) => {
        const words = identities.read(chunk);
        return (position) => {
            const at = position * row_identity/* identityWords */.i6;
            return draw([words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0]);
        };
    };
    if (strata !== null)
        return byStratum(outcomes, isSource, strata, draws, fractions);
    return (chunk) => {
        const drawAt = draws(chunk);
        return (position) => splitAt(drawAt(position), fractions);
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
    const sizes = new Map();
    visitSource(outcomes, isSource, (chunk) => {
        const stratumAt = stratumReader(strata, chunk);
        return (position) => sizes.set(stratumAt(position), (sizes.get(stratumAt(position)) ?? 0) + 1);
    });
    const members = new Map([...sizes].map(([stratum, size]) => [stratum, new Float64Array(size)]));
    const ends = new Map();
    visitSource(outcomes, isSource, (chunk) => {
        const [stratumAt, drawAt] = [stratumReader(strata, chunk), draws(chunk)];
        return (position) => {
            const stratum = stratumAt(position);
            const end = ends.get(stratum) ?? 0;
            members.get(stratum)?.fill(drawAt(position), end, end + 1);
            ends.set(stratum, end + 1);
        };
    });
    const bounds = new Map([...members].map(([stratum, values]) => [stratum, split_boundsOf(values.sort(), fractions)]));
    return (chunk) => {
        const [stratumAt, drawAt] = [stratumReader(strata, chunk), draws(chunk)];
        return (position) => {
            const { test, validation } = bounds.get(stratumAt(position)) ?? noBounds;
            const draw = drawAt(position);
            return draw <= test ? 'test' : draw <= validation ? 'validation' : 'train';
        };
    };
}
function stratumReader(strata, chunk) {
    const values = strata(chunk);
    return (position) => String(values[position] ?? null);
}
/** Greatest draws of the test and of the validation split. */
const noBounds = { test: -Infinity, validation: -Infinity };
/** @param sorted draws of one stratum, ascending */
function split_boundsOf(sorted, fractions) {
    const counts = split_countsOf(sorted.length, fractions);
    return {
        test: sorted[counts.test - 1] ?? -Infinity,
        validation: sorted[counts.test + counts.validation - 1] ?? -Infinity,
    };
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
        for (const position of outcomes.positions(range, 'kept'))
            if (isSource(range.start + position))
                visit(position);
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
function describeColumns(columns, outcomes, pixels) {
    return Object.fromEntries(columns.map((column) => [column.name, statistics_describe(column, outcomes, pixels)]));
}
function statistics_describe(column, outcomes, pixels) {
    switch (column.kind) {
        case 'number': {
            const present = (0,number_chunks/* presentNumbers */.KF)(numbersWith(column, outcomes, 'kept'));
            const count = (0,number_chunks/* countNumbers */.wW)(present);
            return {
                type: 'number',
                count,
                missing: countKept(outcomes) - count,
                moments: count === 0 ? null : (0,moments/* momentsOf */.Zn)(present),
            };
        }
        case 'category': {
            const counts = countsWith(column, outcomes, 'kept');
            const count = (0,d3_array/* sum */.cz)(counts);
            return {
                type: 'category',
                count,
                missing: countKept(outcomes) - count,
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
                count: countKept(outcomes),
                missing: 0,
                channels: pixels
                    ? Array.from({ length: pixels.channels }, (_, channel) => (0,moments/* momentsOfPixels */.m9)(pixels, channel))
                    : [],
            };
    }
}
function countKept(outcomes) {
    return (0,d3_array/* sum */.cz)(outcomes.chunks, (range) => outcomes.positions(range, 'kept').length);
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
const fewExamples = 5;
const fewTexts = 20;
/** Columns of dates, names or ids, which were taken for categories: each of their many texts becomes an input of the network. */
function scatteredColumns({ features }, examples) {
    if (features.kind !== 'table')
        return [];
    return features.columns.flatMap((column) => column.type === 'category' &&
        column.categories.length > fewTexts &&
        column.categories.length * fewExamples > examples
        ? `The column ${column.name} has ${column.categories.length} different texts in ${examples} examples, each an input of the network. If these are dates, ids or names, leave it out with \`columns\`.`
        : []);
}
/** Returns warnings about classes without training examples. */
function warningsOf({ classes, classesOfOutputs = {}, }) {
    const counts = [
        ...(classes ? [{ of: '', train: classes.train }] : []),
        ...Object.entries(classesOfOutputs).map(([output, { train }]) => ({ of: ` of ${output}`, train })),
    ];
    return counts.flatMap(({ of, train }) => Object.entries(train)
        .filter(([, count]) => count === 0)
        .map(([name]) => `The class ${name}${of} has no example in the train split.`));
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
        const variable = columns.filter(({ kind }) => kind === 'text' || kind === 'bytes');
        if (variable.length === 0)
            return most;
        for (let count = 0; count < most; count++) {
            let bytes = 0;
            for (const column of variable)
                bytes += variableBytes(column, start + count);
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
const numberBytes = { number: 8, category: 4, text: 4, bytes: 4 };
function variableBytes(column, row) {
    return column.kind === 'text' || column.kind === 'bytes' ? (column.values[row]?.length ?? 0) : 0;
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
            const ids = { kind: 'text', name: reserved_columns/* idColumn */.U, values: idsOf(index) };
            const rows = [ids, ...columns.map((column) => column.read(index))];
            for (const { split, writer } of writers) {
                const positions = outcomes.positions(range, split);
                writer.append(rows.map((column) => (0,dataset_columns/* takeRows */.LY)(column, positions)));
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
    const { features, transform: fitted, pixels, warnings, } = await fitDataset(draft, section, recipe.tokenizers, log);
    const labels = (0,label_steps/* fitLabels */.hh)(draft.label, section['label-transform'], (column) => trainingNumbers(draft, column));
    const details = {
        name,
        features,
        label: draft.label,
        ...(draft.weight !== undefined && { weight: draft.weight }),
        transform: labels === undefined ? fitted : { ...fitted, labels },
        recipe: recipe.digest,
        cleaned: { ...draft.cleaned, duplicates },
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
        ...(0,dataset_cleaned/* missingRowsWarning */.g2)(details.cleaned),
    ]);
    announce(preparation, details, draft.quarantine, log);
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(into, async (folder) => {
        writeSplits(folder, draft, rowProgress('Wrote', outcomes.size, log));
        return { kind: 'dataset', parents: {}, config: recipe.settings, details, run: record(preparation) };
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
        columns: describeColumns(shown, draft.outcomes, pixels),
        ...classes,
        warnings: [...warnings, ...warningsOf(classes), ...scatteredColumns({ features }, kept)],
    };
}
function announce({ warnings }, { rows, cleaned }, quarantine, log) {
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
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/transform/describe.js
var transform_describe = __webpack_require__(41813);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/dataset-summary.js






/** Returns a Markdown summary of the dataset for the job summary. */
function datasetSummary({ details, digest }, { cacheHit, preparation: { columns, warnings }, quarantine }) {
    const splits = dataset_schema/* splitNames */.bZ.map((name) => [name, details.rows[name].toLocaleString('en')]);
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Dataset ${details.name}`, cacheHit
        ? (0,markdown.md) `
Reused from the cache: the sources and the configuration are unchanged.
        `
        : null, warnings.length === 0 ? null : (0,markdown/* alert */.xE)('WARNING', warnings), (0,markdown/* table */.tp)(['Split', 'Examples'], splits, [1]), (0,markdown/* table */.tp)(['Rows', 'Number'], (0,dataset_cleaned/* countsByRule */.SJ)(details), [1]), quarantine === null
        ? null
        : (0,markdown.md) `Rows with cells that cannot be read are in the artifact ${(0,markdown/* code */.aY)(quarantine)}, with the reasons.`, (0,markdown/* table */.tp)(['', ''], [
        ['Features', featuresText(details.features)],
        ...(details.transform.inputs ?? []).map(({ name, places }) => [
            `Input ${name}`,
            `${places.length} values`,
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
            return `${features.columns.length} columns: ${features.columns.map(({ name }) => name).join(', ')}`;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/preprocess.js









/**
 * Makes the dataset of the pipeline, or takes it from the cache when sources and recipe are unchanged, and publishes it; rows in
 * quarantine become an artifact of their own.
 */
async function preprocess(context, inputs) {
    const { host } = context;
    const section = (0,stages_context/* requireSection */.nA)(context, 'data');
    const { name, path } = (0,stages_context/* nameArtifact */.o9)(context, inputs.artifact, 'dataset');
    const quarantine = (0,stages_context/* nameArtifact */.o9)(context, inputs['quarantine-artifact'], 'quarantine');
    const paths = { dataset: path, quarantine: quarantine.path };
    const recipe = await (0,user_error/* withConfigPathAsync */.ID)(['data'], () => (0,data_recipe/* recipeOf */.S)(section, context.folder, (0,confinement/* confinementOf */.u)(host.codeOrigin)));
    warnAboutSkippedFiles(recipe, host.log);
    const { dataset, cacheHit } = (inputs.cache ? await restore(context, recipe, paths) : null) ??
        (await prepare(context, recipe, paths, inputs));
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
function warnAboutSkippedFiles({ skippedFiles: overlooked }, log) {
    if (overlooked.length === 0)
        return;
    log.warning(`Images left out, since only PNG and JPEG are read: ${(0,format/* formatCount */.B4)(overlooked.length)}, the first ${overlooked[0]}.`);
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
async function prepare(context, recipe, paths, inputs) {
    const { host, pipeline, folder } = context;
    const started = new Date();
    const dataset = await host.log.group('Prepare the dataset', () => (0,user_error/* withConfigPathAsync */.ID)(['data'], () => prepareDataset({
        name: pipeline.name,
        section: (0,stages_context/* requireSection */.nA)(context, 'data'),
        recipe,
        base: folder,
        into: paths.dataset,
        quarantineInto: paths.quarantine,
        log: host.log,
        duckdb: (0,stages_context/* libraryOptions */.MU)(context, inputs),
        record: (preparation) => (0,stages_context/* runRecord */.DW)(context, started, { ...preparation }),
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
/* harmony export */   G: () => (/* binding */ loadDuckDb)
/* harmony export */ });
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
    const platform = (0,_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .findDuckdbPlatform */ .oe)();
    if (platform === null)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'LIBRARY_UNSUPPORTED_PLATFORM',
            found: `${process.platform}-${process.arch}`,
            expected: `a system that DuckDB runs on: ${_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .duckdbPlatforms */ .Kz.join(', ')}`,
            hint: "Use 'runs-on: ubuntu-latest'.",
        });
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
