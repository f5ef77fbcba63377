export const id = 447;
export const ids = [447];
export const modules = {

/***/ 77730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recipeOf)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(606);
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31238);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44181);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23343);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91717);






/** Raised when the same sources would now make another dataset. */
const codeVersion = 3;
/**
 * Finds and hashes the sources. Downloads are not fetched: their sha256 is in the configuration.
 * @param base The folder that sources are relative to.
 * @param confinement The folder that local sources have to lie in; null without such a limit.
 * @throws UserError when a source gives no file, the format cannot be inferred, or a file cannot be read.
 */
async function recipeOf(section, base, confinement) {
    const found = await (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withConfigPathAsync */ .ID)(['data', 'source'], () => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .lY)(section.source, base, section.format, confinement));
    const separate = await (0,p_map__WEBPACK_IMPORTED_MODULE_5__["default"])(separateSplits, (split) => findSeparate(section, split, base, confinement), {
        concurrency: 1,
    });
    const splitOf = new Map(separate.flatMap(({ split, files }) => files.map(({ path }) => [path, split])));
    const rest = found.files.filter(({ path }) => !splitOf.has(path));
    const all = [...rest, ...separate.flatMap(({ files }) => files)];
    if (rest.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'DATA_EMPTY_SPLIT',
            found: 'only files of the validation or test split in the sources',
            expected: 'files to train on besides them',
            hint: 'Add files to `source`, or remove some from `split`.',
        });
    const format = section.format ?? (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .inferFormat */ .Kg)(all);
    const files = await (0,p_map__WEBPACK_IMPORTED_MODULE_5__["default"])(all.sort((a, b) => (a.path < b.path ? -1 : 1)), async (file) => ({ ...file, sha256: await hashOf(file, base), split: splitOf.get(file.path) ?? null }), { concurrency: _data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .filesAtOnce */ .A7 });
    if (format !== 'images')
        refuseCopies(files);
    const settings = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfJson */ .Qs)({ ...settingsOf(section), format, codeVersion });
    const sources = files.map(({ path, sha256, split }) => ({ path, sha256, split }));
    const skippedFiles = [...new Set([found, ...separate].flatMap((each) => each.skippedFiles))];
    return { digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfJson */ .Qs)({ settings, sources }), settings, format, files, skippedFiles };
}
const separateSplits = ['validation', 'test'];
async function findSeparate({ split: settings, format }, split, base, confinement) {
    const sources = settings[split];
    if (typeof sources === 'number')
        return { split, files: [], skippedFiles: [] };
    return (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withConfigPathAsync */ .ID)(['data', 'split', split], async () => ({
        split,
        ...(await (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .lY)(sources, base, format, confinement)),
    }));
}
/** Rejects a file of many examples that is also in another split under another name. */
function refuseCopies(files) {
    const first = new Map();
    const problems = files
        .toSorted((a, b) => nameOfSplit(b).localeCompare(nameOfSplit(a), 'en'))
        .flatMap((file) => {
        const other = first.get(file.sha256);
        if (!other)
            first.set(file.sha256, file);
        if (!other || other.split === file.split)
            return [];
        return [
            {
                code: 'DATA_TEST_LEAKAGE',
                found: `${file.path} of the ${nameOfSplit(file)} split with the same bytes as ${other.path} of the ${nameOfSplit(other)} split`,
                expected: 'splits that share no example',
                hint: 'Remove one of the two files from the data section.',
            },
        ];
    });
    if (problems.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems);
}
function nameOfSplit({ split }) {
    return split ?? 'train';
}
/** Returns the section without its sources, which are identified by their files. */
function settingsOf({ task, label = _config_data_js__WEBPACK_IMPORTED_MODULE_0__/* .usualLabel */ .lu, labels, id, weight, columns, inputs, categorical, split, clean, features, private: hidden, 'label-map': labelMap, 'label-transform': labelTransform, transform, }) {
    const fractionOf = (value) => typeof value === 'number' ? value : 'separate files';
    return {
        task,
        label: labels === undefined ? label : undefined,
        labels,
        id,
        weight,
        columns: columns ?? 'all',
        inputs,
        categorical: categorical.toSorted(),
        split: { ...split, validation: fractionOf(split.validation), test: fractionOf(split.test) },
        clean,
        features,
        private: hidden.toSorted(),
        'label-map': labelMap,
        'label-transform': labelTransform,
        transform,
    };
}
async function hashOf({ path, origin }, base) {
    if (origin.kind === 'download')
        return origin.sha256;
    try {
        return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(await (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(origin.file));
    }
    catch (error) {
        throw (0,_data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)((0,_data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAs */ .sE)(path, base), error);
    }
}


/***/ }),

/***/ 30447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preprocess: () => (/* binding */ preprocess)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var data_dataset = __webpack_require__(68598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifacts_artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/data/table.js
var data_table = __webpack_require__(6138);
// EXTERNAL MODULE: ./build/core/js/src/data/numbers.js
var data_numbers = __webpack_require__(64796);
// EXTERNAL MODULE: ./build/core/js/src/data/times.js
var data_times = __webpack_require__(48324);
;// CONCATENATED MODULE: ./build/core/js/src/data/unreadable.js


/** Returns the reason why a cell cannot be read; null for one that can, and for a missing value. */
function faultOf(cell, kind, typed) {
    if (cell === null)
        return null;
    if (kind === 'time')
        return Number.isFinite((0,data_times/* parseCellTime */.xo)(cell)) ? null : 'not a date';
    const number = (0,data_numbers/* numberOf */.r)(cell, typed);
    if (number === null)
        return 'not a number';
    // Values beyond the range of float32 become infinite in the network.
    if (!Number.isFinite(Math.fround(number)))
        return 'not finite';
    return kind === 'weight' && number < 0 ? 'negative' : null;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/quarantine.js





/**
 * Puts the rows aside in which a cell cannot be read.
 * @param kinds how to read the cells of each column whose cells are not just texts
 * @throws UserError if these are more than the allowed share of all rows
 */
function putAside(table, kinds, { private: hidden, clean }) {
    const kept = [];
    const quarantined = [];
    const shown = [...table.columns].filter(([name]) => !hidden.includes(name));
    table.rows.forEach((row, index) => {
        const cells = faultyCells(table, kinds, index);
        if (cells.length === 0)
            kept.push(index);
        else
            quarantined.push({
                row,
                cells,
                values: Object.fromEntries(shown.map(([name, column]) => [name, column[index] ?? null])),
            });
    });
    const [first] = quarantined;
    if (!first)
        return { table, quarantined };
    if (quarantined.length > clean['at-most'] * table.rows.length)
        throw tooMany(quarantined, first, table.rows.length, clean['at-most']);
    return { table: (0,data_table/* takeTableRows */.Jh)(table, kept), quarantined };
}
function faultyCells({ columns, typed }, kinds, index) {
    const cells = [];
    for (const [column, kind] of kinds) {
        const reason = faultOf(columns.get(column)?.[index] ?? null, kind, typed);
        if (reason !== null)
            cells.push({ column, reason });
    }
    return cells;
}
/** Counts the faulty cells by column and reason, most frequent first. */
function countFaults(quarantined) {
    const all = quarantined.flatMap(({ cells }) => cells);
    const groups = Map.groupBy(all, ({ column, reason }) => JSON.stringify([column, reason]));
    return [...groups.values()]
        .flatMap(([first, ...others]) => (first ? [{ ...first, count: 1 + others.length }] : []))
        .sort((a, b) => b.count - a.count);
}
const mostListed = 5;
/** Returns `age not a number (12), day not a date (3)`. */
function faultsText(counts) {
    return (0,format/* listNames */.Zv)(counts.map(({ column, reason, count }) => `${column} ${reason} (${count})`), mostListed);
}
function tooMany(quarantined, first, size, atMost) {
    return new user_error/* UserError */.yo({
        code: 'DATA_TOO_MANY_QUARANTINED',
        found: `${quarantined.length} of ${size} rows with cells that cannot be read: ${faultsText(countFaults(quarantined))}`,
        expected: `at most ${Math.floor(atMost * size)} rows, a share of ${atMost}`,
        hint: 'Correct the source, set `features` to the types of the columns, list texts for missing values under `clean.na-values`, or raise `clean.at-most`.',
        location: (0,data_file/* locationOf */.hD)(first.row),
    });
}

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
function writeQuarantine(folder, quarantined, dataset) {
    const { name, recipe } = dataset.details;
    return (0,artifacts_artifact/* writeArtifact */.w6)(folder, async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, quarantineFile), quarantined.map(lineOf).join(''));
        return {
            kind: 'quarantine',
            parents: { dataset: dataset.digest },
            config: dataset.manifest.config,
            details: { name, recipe, rows: quarantined.length, cells: countFaults(quarantined) },
            run: {},
        };
    });
}
/** Opens a quarantine and verifies it. @throws UserError when it is not whole */
function openQuarantine(folder) {
    return (0,artifacts_artifact/* openArtifact */.HI)(folder, 'quarantine', detailsSchema);
}
function lineOf({ row: { source, index, line }, cells, values }) {
    return `${JSON.stringify({ file: source.path, line, row: index, cells, values }, spellInfinite)}\n`;
}
/** JSON has no infinite numbers. */
function spellInfinite(_, value) {
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

// EXTERNAL MODULE: ./build/core/js/src/data/arrow.js
var arrow = __webpack_require__(52635);
// EXTERNAL MODULE: ./build/core/js/src/data/columns.js
var data_columns = __webpack_require__(12349);
// EXTERNAL MODULE: ./build/core/js/src/data/raw-dataset.js
var raw_dataset = __webpack_require__(56913);
// EXTERNAL MODULE: ./build/core/js/src/data/duplicates.js
var data_duplicates = __webpack_require__(67018);
// EXTERNAL MODULE: ./build/core/js/src/data/features.js
var data_features = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/core/js/src/data/moments.js + 1 modules
var moments = __webpack_require__(10368);
;// CONCATENATED MODULE: ./build/core/js/src/data/transform/fit-channels.js


/** Fits a transform of images to the histogram of the training split's pixels. */
function fitChannels(steps, features, histogram) {
    const fitted = [];
    for (const step of steps)
        fitted.push(fitStep(step, momentsAfter(histogram, fitted)));
    return { steps: fitted, shape: (0,data_features/* shapeOf */.F5)(features) };
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

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/data/transform/calendar.js
var calendar = __webpack_require__(73715);
// EXTERNAL MODULE: ./build/core/js/src/config/text-feature.js
var text_feature = __webpack_require__(73614);
;// CONCATENATED MODULE: ./build/core/js/src/data/transform/invalid-feature.js

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

// EXTERNAL MODULE: ./build/core/js/src/data/transform/ngrams.js
var transform_ngrams = __webpack_require__(66035);
;// CONCATENATED MODULE: ./build/core/js/src/data/transform/fit-text.js



/**
 * Fits the vocabulary of a column of texts. The result is the same for any order of the texts.
 * @param texts texts of the training split, missing ones replaced
 */
function fitText({ name, missing, indicator }, texts, setting = text_feature/* textFeatureSchema */.L.parse({})) {
    const { 'lower-case': lowerCase, tokens, ngrams } = setting;
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
const mostDistinct = 2 ** 24;
/** Returns in how many texts each n-gram is, and the number of texts. */
function documentCounts(texts, list, name) {
    const counts = new Map();
    let size = 0;
    for (const text of texts) {
        size++;
        const distinct = new Set(list(text));
        if (counts.size + distinct.size > mostDistinct)
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

// EXTERNAL MODULE: ./build/core/js/src/data/transform/number-steps.js
var number_steps = __webpack_require__(32998);
// EXTERNAL MODULE: ./build/core/js/src/data/transform/table-transform.js + 1 modules
var table_transform = __webpack_require__(81737);
;// CONCATENATED MODULE: ./build/core/js/src/data/transform/fit-columns.js







/**
 * Fits the encodings of a table's columns to the training split. The result is the same for any order of the rows.
 * @param values `rows × columns` raw values of the training split
 * @param texts texts that columns of texts refer to
 */
function fitColumns({ columns }, values, { features, transform }, texts = []) {
    const width = columns.length;
    const fitted = columns.map((column, position) => {
        const raw = Float64Array.from({ length: values.length / width }, (_, row) => values[row * width + position] ?? NaN);
        const setting = features[column.name];
        return column.type === 'text'
            ? fitTextColumn(column, raw, setting, texts)
            : fitColumn(column, raw, setting, transform);
    });
    const spans = (0,table_transform/* columnSpans */.e)(fitted);
    return { columns: fitted, shape: [spans.reduce((sum, span) => sum + span.width, 0)] };
}
/** @param setting undefined for the defaults */
function fitColumn(column, raw, setting, transform) {
    const { name } = column;
    const present = raw.filter((value) => !Number.isNaN(value));
    const missing = column.optional === true ? replacement(column, present, setting?.missing) : null;
    const filled = missing === null ? present : raw.map((value) => (Number.isNaN(value) ? missing : value));
    const common = { name, missing, indicator: setting?.indicator ?? false };
    switch (column.type) {
        case 'number': {
            const steps = fitSteps(setting?.transform ?? transform, filled);
            if (setting?.buckets === undefined)
                return { encoding: 'number', ...common, steps };
            const values = filled.map((value) => (0,number_steps/* applyNumberSteps */.X)(steps, value));
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
                    steps: fitSteps(setting?.transform ?? transform, filled.map((time) => (0,calendar/* partOfDate */.B)(part, time))),
                })),
                cyclic: setting?.cyclic ?? [],
            };
    }
}
/** Returns the parts of a date that become numbers. */
function partsOf(setting) {
    return setting?.parts ?? (setting?.cyclic.length ? [] : ['year', 'month', 'day', 'weekday']);
}
/** @param raw positions of the texts, NaN for missing ones */
function fitTextColumn({ name, optional }, raw, setting, texts) {
    const missing = optional === true ? textReplacement(name, setting?.missing) : null;
    const filled = Array.from(raw, (position) => texts[position] ?? missing ?? '');
    return fitText({ name, missing, indicator: setting?.indicator ?? false }, filled, setting?.text);
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
    if (present.length === 0)
        throw invalidFeature(column.name, 'no value in the training split to replace missing ones by', 'a column with values');
    switch (missing) {
        case 'mean':
            return (0,moments/* momentsOf */.Zn)(present).mean;
        case 'median':
            return (0,moments/* quantileOfSorted */.mY)(present.toSorted(), 0.5);
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
    const sorted = values.toSorted();
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
/** Fits each step to the values that the steps before it return. */
function fitSteps(settings, values) {
    const steps = [];
    let current = values;
    for (const setting of settings) {
        const step = fit_columns_fitStep(setting, current);
        steps.push(step);
        current = current.map((value) => (0,number_steps/* applyNumberStep */.u)(step, value));
    }
    return steps;
}
function fit_columns_fitStep(setting, values) {
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
            const count = Math.min(mostQuantiles, Math.max(values.length, 2));
            const sorted = values.toSorted();
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
    const sorted = values.toSorted();
    return shares.map((share) => (0,moments/* quantileOfSorted */.mY)(sorted, share));
}
/** Returns distinct edges; none lies below or above all values. */
function edgesOf(buckets, values, name) {
    if (typeof buckets !== 'number')
        return [...buckets].sort((a, b) => a - b);
    const sorted = values.toSorted();
    const quantiles = Array.from({ length: buckets - 1 }, (_, index) => (0,moments/* quantileOfSorted */.mY)(sorted, (index + 1) / buckets));
    const edges = [...new Set(quantiles)].filter((edge) => (0,d3_array/* bisectLeft */.ah)(sorted, edge) > 0);
    if (edges.length > 0)
        return edges;
    throw invalidFeature(name, 'equal values in all training examples', 'at least two values to divide into buckets');
}

// EXTERNAL MODULE: ./build/core/js/src/data/transform/label-steps.js
var label_steps = __webpack_require__(63789);
;// CONCATENATED MODULE: ./build/core/js/src/data/transform/keep-categories.js


/**
 * Returns the features with the categories that their settings keep: the `top` most frequent ones of the training split, or all of the
 * training split with `unseen: other`. Such columns accept other categories. All others have the categories of the whole source.
 */
function keepCategories(features, columnOf, training, { features: settings }) {
    return {
        kind: 'table',
        columns: features.columns.map((feature) => {
            const { top, unseen } = settings[feature.name] ?? {};
            if (feature.type !== 'category' || (top === undefined && unseen !== 'other'))
                return feature;
            const column = columnOf(feature.name);
            const texts = column?.kind === 'category' ? Array.from(training, (row) => (0,data_columns/* textAt */.$6)(column, row)) : [];
            const counts = (0,d3_array/* rollup */.z)(texts.filter((text) => text !== null), ({ length }) => length, (text) => text);
            const frequent = [...counts]
                .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
                .slice(0, top)
                .map(([text]) => text);
            return { ...feature, categories: (0,data_columns/* categoriesOf */.SM)(frequent), open: true };
        }),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/transform/lost-values.js

/**
 * Returns a warning for each column of numbers that loses distinct values when the network's input is rounded to float32.
 * @param values `rows × columns` raw values of the training split
 */
function lostValues({ columns }, values) {
    const width = columns.length;
    return columns.flatMap((column, position) => {
        if (column.encoding !== 'number' || column.edges !== undefined)
            return [];
        if (column.steps.some(({ step }) => step === 'clip' || step === 'quantile'))
            return [];
        const raw = new Set();
        const rounded = new Set();
        for (let index = position; index < values.length; index += width) {
            const value = values[index] ?? Number.NaN;
            if (Number.isNaN(value))
                continue;
            raw.add(value);
            rounded.add(Math.fround((0,number_steps/* applyNumberSteps */.X)(column.steps, value)));
        }
        if (rounded.size >= raw.size)
            return [];
        return [
            `The column ${column.name} keeps ${rounded.size} of ${raw.size} distinct values in float32. Add \`standardize\` to its transform, or subtract a constant in the source.`,
        ];
    });
}

// EXTERNAL MODULE: ./build/core/js/src/data/as-feature.js
var as_feature = __webpack_require__(51083);
;// CONCATENATED MODULE: ./build/core/js/src/data/named-inputs.js


/** @throws UserError with a column that is in two inputs, or is seen and in none. */
function assertInputs(inputs, columns) {
    const named = Object.values(inputs).flat();
    const twice = named.find((name, index) => named.indexOf(name) < index);
    if (twice !== undefined)
        throw problem(`the column ${twice} twice in \`data.inputs\``, 'each column in one input', 'Take it out of one of them.');
    const left = columns?.find((name) => !named.includes(name));
    if (left !== undefined)
        throw problem(`the column ${left} in \`data.columns\` and in no input of \`data.inputs\``, 'each column the model sees in one input', 'Add it to an input, or take it out of `columns`.');
    const unseen = columns && named.find((name) => !columns.includes(name));
    if (unseen !== undefined)
        throw problem(`the column ${unseen} in \`data.inputs\` and not in \`data.columns\``, 'inputs of columns that the model sees', 'Add it to `columns`, or leave `columns` out: the inputs name the columns too.');
}
/**
 * Returns the positions of transformed values that each input takes: all values of its columns, in the order it lists them. The inputs
 * are in the order of their names, so that their order in the configuration does not count.
 */
function inputsOf(columns, inputs) {
    const spans = (0,table_transform/* columnSpans */.e)(columns);
    return Object.keys(inputs)
        .sort()
        .map((name) => ({
        name,
        places: (inputs[name] ?? []).flatMap((column) => spans.flatMap(({ column: { name: spanned }, start, width }) => spanned === column ? Array.from({ length: width }, (_, index) => start + index) : [])),
    }));
}
function problem(found, expected, hint) {
    return new user_error/* UserError */.yo({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint });
}

// EXTERNAL MODULE: ./build/core/js/src/data/dataset-schema.js
var dataset_schema = __webpack_require__(77688);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/js/src/data/row-identity.js


/**
 * Returns the identities of rows of a table. Equal rows have equal identities in every format: names and values count, and
 * neither the order of columns nor the spelling of a number does (`1`, `1.0` and `1e0` are equal).
 */
function rowIdentities(columns, size) {
    const lanes = new Uint32Array(size * 4);
    for (const [name, cells] of columns)
        addColumn(lanes, name, cells);
    return (row) => [
        lanes[row * 4] ?? 0,
        lanes[row * 4 + 1] ?? 0,
        lanes[row * 4 + 2] ?? 0,
        lanes[row * 4 + 3] ?? 0,
    ];
}
/** Returns the identity of bytes, such as an image. */
function identityOfBytes(bytes) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
    return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)];
}
/** Returns the 24 hexadecimal digits that name an example in reports. */
function hexOfIdentity(identity) {
    return identity
        .map((word) => word.toString(16).padStart(8, '0'))
        .join('')
        .slice(0, 24);
}
/** Adds the hash of each cell to the sums of its row, so that the order of columns does not count. */
function addColumn(lanes, name, cells) {
    const keys = identityOfBytes(Buffer.from(name));
    const hashes = new Map();
    for (let row = 0; row < cells.length; row++) {
        const [low, high] = hashOfCell(cells[row] ?? null, hashes);
        for (let lane = 0; lane < 4; lane++) {
            const index = row * 4 + lane;
            lanes[index] = (lanes[index] ?? 0) + mix(mix(low ^ (keys[lane] ?? 0)) + high);
        }
    }
}
const missing = [0x9e3779b9, 0x7f4a7c15];
const bits = new DataView(new ArrayBuffer(8));
function hashOfCell(cell, hashes) {
    if (cell === null || Number.isNaN(cell))
        return missing;
    if (typeof cell === 'number')
        return hashOfNumber(cell);
    const text = String(cell);
    const known = hashes.get(text);
    if (known)
        return known;
    const made = (0,data_numbers/* isDecimal */.a)(text) ? hashOfNumber(Number(text)) : hashOfText(text);
    if (hashes.size < mostRemembered)
        hashes.set(text, made);
    return made;
}
/** More distinct texts than these rarely repeat, and would only fill the memory. */
const mostRemembered = 2 ** 16;
/** Hashes the bits of a float64; 0 and -0 are equal. */
function hashOfNumber(value) {
    bits.setFloat64(0, value === 0 ? 0 : value);
    return [bits.getUint32(4), mix(bits.getUint32(0))];
}
/** Two chains of 32 bits over the UTF-16 code units, with the multipliers of MurmurHash3 and of xxHash32. */
function hashOfText(text) {
    let low = text.length;
    let high = ~text.length;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        low = rotate(Math.imul(low ^ unit, 0xcc9e2d51), 15);
        high = rotate(Math.imul(high + unit, 0x85ebca77), 13);
    }
    return [mix(low ^ high), mix(Math.imul(high, 0x1b873593) + low)];
}
function rotate(word, by) {
    return (word << by) | (word >>> (32 - by));
}
/** The finalizer of MurmurHash3: a bijection of 32 bits in which every input bit changes every output bit. */
function mix(word) {
    let mixed = word ^ (word >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/leakage.js




/**
 * Rejects examples that are in two splits, and groups that are. Splits of one source cannot share any; separate files can.
 * @param identityOf Identity of a row, or of its group
 * @param nameOf Name of a row in messages
 */
function refuseLeakage(partition, identityOf, nameOf, { group, leakage }) {
    const seen = new Map();
    const warnings = [];
    for (const split of dataset_schema/* splitNames */.bZ) {
        const shared = new Map();
        for (const row of partition[split]) {
            const identity = hexOfIdentity(identityOf(row));
            const other = seen.get(identity) ?? split;
            if (other === split)
                seen.set(identity, split);
            else
                shared.set(other, [...(shared.get(other) ?? []), row]);
        }
        for (const [other, rows] of shared) {
            const [first = 0] = rows;
            const unit = group === undefined ? 'that are equal to examples' : `whose \`${group}\` is also`;
            const found = `${(0,format/* formatCount */.B4)(rows.length)} examples of the ${split} split ${unit} of the ${other} split, the first ${nameOf(first)}`;
            if (leakage === 'warn')
                warnings.push(`Found ${found}: metrics on the ${split} split are too good.`);
            else
                throw leaked(found, group);
        }
    }
    return warnings;
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

// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/data/split.js




/**
 * Assigns rows to splits. A random split is a threshold on a number that depends on the seed and the row's identity only, so rows that
 * are added or removed never move others. A stratified split ranks these numbers within each stratum: its sizes are exact to
 * rounding, and a changed row moves at most the rows at a boundary.
 * @throws UserError when a split that should have examples gets none
 */
function partition(rows, facts, settings) {
    const { validation, test } = settings;
    const fractions = {
        validation: typeof validation === 'number' ? validation : 0,
        test: typeof test === 'number' ? test : 0,
    };
    const source = rows.filter((row) => facts.separateSplit(row) === null);
    const splitOf = split_assign(source, facts, fractions, settings.seed);
    const rowsOf = (split) => rows.filter((row) => (facts.separateSplit(row) ?? splitOf(row)) === split);
    const result = { train: rowsOf('train'), validation: rowsOf('validation'), test: rowsOf('test') };
    requireExamples(result, rows.length, settings);
    return result;
}
function split_assign(rows, { identityOf, stratumOf, timeOf }, fractions, seed) {
    if (timeOf !== null)
        return byTime(rows, timeOf, fractions);
    const draw = (0,philox/* identityDraws */._z)(seed, 'split');
    const drawOf = (row) => draw(identityOf(row));
    if (stratumOf !== null)
        return byStratum(rows, stratumOf, drawOf, fractions);
    return (row) => splitAt(drawOf(row), fractions);
}
/** Splits the unit interval: the test first, so that a changed validation fraction leaves it as it is. */
function splitAt(position, { validation, test }) {
    if (position < test)
        return 'test';
    return position < test + validation ? 'validation' : 'train';
}
function byStratum(rows, stratumOf, drawOf, fractions) {
    const splits = new Map();
    for (const members of (0,d3_array/* group */.Os)(rows, stratumOf).values()) {
        const counts = countsOf(members.length, fractions);
        // Equal identities have equal numbers, and stay together at a boundary.
        let lastDraw = Number.NaN;
        let split = 'train';
        for (const [rank, row] of (0,d3_array/* sort */.di)(members, drawOf).entries()) {
            const draw = drawOf(row);
            if (draw !== lastDraw)
                split = splitAt(rank, counts);
            splits.set(row, split);
            lastDraw = draw;
        }
    }
    return (row) => splits.get(row) ?? 'train';
}
/** Oldest rows first: training, validation, test. Rows of equal time are in one split. */
function byTime(rows, timeOf, fractions) {
    const times = Float64Array.from(rows, timeOf).sort();
    const counts = countsOf(times.length, fractions);
    const startOf = (last) => (last === 0 ? Infinity : (times[times.length - last] ?? -Infinity));
    const test = startOf(counts.test);
    const validation = startOf(counts.test + counts.validation);
    return (row) => (timeOf(row) >= test ? 'test' : timeOf(row) >= validation ? 'validation' : 'train');
}
/** Whole numbers of rows, exact to rounding. */
function countsOf(size, { validation, test }) {
    const testSize = Math.round(size * test);
    return { test: testSize, validation: Math.min(Math.round(size * validation), size - testSize) };
}
function requireExamples(result, size, { validation, test }) {
    const wanted = { train: true, validation: validation !== 0, test: test !== 0 };
    for (const name of dataset_schema/* splitNames */.bZ)
        if (wanted[name] && result[name].length === 0)
            throw new user_error/* UserError */.yo({
                code: 'DATA_EMPTY_SPLIT',
                found: `no example for the ${name} split, of ${size} in all`,
                expected: 'at least one',
                hint: 'Add examples, change the fractions or the seed under `split`, or use `split.stratify`, whose sizes are exact.',
                key: ['data', 'split'],
            });
}

// EXTERNAL MODULE: ./build/core/js/src/data/pixel-histogram.js
var pixel_histogram = __webpack_require__(34413);
// EXTERNAL MODULE: ./build/core/js/src/data/pixel-values.js
var pixel_values = __webpack_require__(60689);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
// EXTERNAL MODULE: ./build/core/js/src/data/csv.js
var csv = __webpack_require__(63794);
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
        await (0,promises_.rm)(file, { force: true });
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/js/src/data/limits.js
var limits = __webpack_require__(24680);
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

// EXTERNAL MODULE: ./build/core/js/src/data/images.js
var data_images = __webpack_require__(38206);
// EXTERNAL MODULE: ./build/core/js/src/config/data.js + 3 modules
var data = __webpack_require__(31238);
;// CONCATENATED MODULE: ./build/core/js/src/data/label.js




/** Returns the labels of a data section, sorted by the names of their outputs, so that their order in the configuration has no effect. */
function wantedLabels({ label = data/* usualLabel */.lu, labels, task }) {
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
/** A label that is one of several classes. @throws UserError when there is one class only, or far too many. */
function classLabel(name, values) {
    const column = (0,data_columns/* encodeCategories */.jC)(name, values);
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
    if (classes.length > raw_dataset/* mostCategories */.wC)
        throw new user_error/* UserError */.yo({
            code: 'DATA_TOO_MANY_CATEGORIES',
            found: `${classes.length} different values in label ${name}`,
            expected: `at most ${raw_dataset/* mostCategories */.wC} classes`,
            hint: 'Write `task: regression` if the label is a number, or correct `label`.',
            key: ['data', 'label'],
        });
    return { label: { kind: 'class', column: name, classes }, column };
}
/** A label that is a number. */
function numberLabel(name, values) {
    return { label: { kind: 'number', column: name }, column: { kind: 'number', name, values } };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/infer-images.js






/** Images and the label that each came with. */
function interpretImages(raw, section) {
    const { height, width, channels, encoding, rows, images, labels } = raw;
    assertSection(section);
    const { label, column } = interpretLabel(raw, section);
    return {
        rows,
        facts: {
            ids: rows.map(data_file/* nameOfRow */.xu),
            identityOf: identitiesOf(images),
            stratumOf: section.split.stratify === undefined ? null : (row) => labels[row] ?? '',
            timeOf: null,
        },
        columns: [{ kind: 'bytes', name: raw_dataset/* imageColumn */.mk, values: images }, column],
        features: { kind: 'image', height, width, channels, encoding },
        label,
        cleaned: { read: rows.length, quarantined: 0, missingRows: 0, missing: {} },
        quarantined: [],
        warnings: [],
    };
}
/** Equal images have equal identities, whatever their files are called. */
function identitiesOf(images) {
    const identities = images.map(identityOfBytes);
    return (row) => identities[row] ?? [0, 0, 0, 0];
}
function interpretLabel({ labels, rows }, { label: name = data/* usualLabel */.lu, task }) {
    if (task === 'classification')
        return classLabel(name, labels);
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
    return numberLabel(name, values);
}
function assertSection(section) {
    const { label = data/* usualLabel */.lu, labels, weight, columns, inputs, categorical, id } = section;
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
    if (label === raw_dataset/* imageColumn */.mk || label === raw_dataset/* idColumn */.UW)
        throw new user_error/* UserError */.yo({
            code: 'DATA_RESERVED_NAME',
            found: `the label ${label}`,
            expected: `another name, since the dataset keeps ${label === raw_dataset/* idColumn */.UW ? 'ids' : 'the images'} there`,
            hint: 'Choose another name for the label.',
        });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/mark-missing.js
/** Returns the table with null for the configured texts of missing values. */
function markMissing(table, { clean, features }) {
    const textsOf = (name) => new Set([...clean['na-values'], ...(features[name]?.['na-values'] ?? [])]);
    const columns = [...table.columns].map(([name, cells]) => [name, withoutTexts(cells, textsOf(name))]);
    return { ...table, columns: new Map(columns) };
}
function withoutTexts(cells, texts) {
    return texts.size === 0 ? cells : cells.map((cell) => (texts.has(String(cell)) ? null : cell));
}

// EXTERNAL MODULE: ./build/core/js/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(34585);
;// CONCATENATED MODULE: ./build/core/js/src/data/source-problem.js

/** Returns an error about the content of the source as a whole. */
function sourceProblem(code, found, expected, hint) {
    return new user_error/* UserError */.yo({ code, found: `${found} in the source`, expected, hint });
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
function tableFacts(table, { id, split: { group, stratify, time } }) {
    const identityOf = (name) => rowIdentities(name === undefined ? table.columns : oneColumn(table, name), table.rows.length);
    const strata = stratify === undefined ? null : (0,data_table/* cellsOf */.nc)(table, stratify);
    const times = time === undefined ? null : (0,data_times/* timesOf */.Qv)(table, time);
    return {
        ids: exampleIds(table, id, identityOf(id)),
        identityOf: identityOf(group ?? id),
        stratumOf: strata && ((row) => String(strata[row])),
        timeOf: times && ((row) => times[row] ?? Number.NaN),
    };
}
/** Names examples by their id; by its hash if it is private, or by the hash of their content without an id. */
function exampleIds(table, id, identityOf) {
    if (id === undefined)
        return contentIds(identityOf, table.rows.length);
    const ids = keyIds(table, id);
    return table.private?.has(id) === true ? contentIds(identityOf, ids.length) : ids;
}
function oneColumn(table, name) {
    return new Map([[name, (0,data_table/* cellsOf */.nc)(table, name)]]);
}
/** Equal rows get `…`, `…-2`, `…-3` in their order. */
function contentIds(identityOf, size) {
    const counts = new Map();
    return Array.from({ length: size }, (_, row) => {
        const hex = hexOfIdentity(identityOf(row));
        const count = (counts.get(hex) ?? 0) + 1;
        counts.set(hex, count);
        return count === 1 ? hex : `${hex}-${count}`;
    });
}
function keyIds(table, name) {
    const first = new Map();
    return (0,data_table/* cellsOf */.nc)(table, name).map((cell, index) => {
        const id = String(cell);
        const earlier = table.rows[first.get(id) ?? -1];
        const row = table.rows[index];
        if (earlier && row)
            throw new user_error/* UserError */.yo({
                code: 'DATA_DUPLICATE_ID',
                found: `the id ${(0,data_table/* showCell */.m_)(table, name, id)} of column ${name} twice: ${(0,data_file/* nameOfRow */.xu)(earlier)} and ${(0,data_file/* nameOfRow */.xu)(row)}`,
                expected: 'a different id in every row',
                hint: 'Correct the column, or remove `data.id`, so that the content of a row identifies it.',
                location: (0,data_file/* locationOf */.hD)(row),
            });
        first.set(id, index);
        return id;
    });
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
    assertInputs(inputs, columns);
    const named = Object.values(inputs).flat();
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
        throw new user_error/* UserError */.yo(absent.map((name) => ({
            code: 'DATA_UNKNOWN_COLUMN',
            found: `no column ${name} in the source`,
            expected: `one of ${names.join(', ')}`,
            hint: (0,did_you_mean/* suggestion */.h)(name, names) ?? 'Correct the name in the data section.',
            key: ['data', ...namedBy(name, answers, section)],
        })));
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
    if (names.includes(raw_dataset/* idColumn */.UW))
        throw sourceProblem('DATA_RESERVED_NAME', `a column ${raw_dataset/* idColumn */.UW}`, 'another name, since the dataset keeps its own ids there', 'Rename the column.');
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
function identifierColumns({ columns, rows }, { columns: listed, inputs, features, categorical, id, weight, split }, labels) {
    if (listed !== undefined || inputs !== undefined || rows.length < fewestRows)
        return [];
    const configured = [
        ...Object.keys(features),
        ...categorical,
        ...labels,
        ...[id, weight, split.group, split.stratify, split.time].filter((name) => name !== undefined),
    ];
    return [...columns].flatMap(([name, cells]) => {
        if (configured.includes(name) || !(rowNumberName.test(name) || idName.test(name)))
            return [];
        if (new Set(cells).size < cells.length || cells.includes(null))
            return [];
        return rowNumberName.test(name) && countsUp(cells)
            ? [{ name, reason: 'it numbers the rows' }]
            : idName.test(name)
                ? [{ name, reason: 'its name and its values, all different, identify rows' }]
                : [];
    });
}
function countsUp(cells) {
    const first = Number(cells[0]);
    return (first === 0 || first === 1) && cells.every((cell, row) => Number(cell) === first + row);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/canonical-texts.js
/** Numbers without leading zeros, which postcodes and other names have. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const truth = /^(?:true|false)$/i;
/**
 * Returns the texts of categories in one spelling: where all are numbers, `1` for `1.0`; where all are truth values, `true` for `True`. Null
 * stays null.
 */
function canonicalTexts(cells) {
    const texts = cells.map((cell) => (cell === null ? null : String(cell)));
    const distinct = new Set(texts);
    distinct.delete(null);
    const spelling = spellingOf([...distinct].filter((text) => text !== null));
    return texts.map((text) => (text === null ? null : (spelling?.(text) ?? text)));
}
function spellingOf(distinct) {
    if (distinct.every((text) => truth.test(text)))
        return (text) => text.toLowerCase();
    if (distinct.every((text) => plainNumber.test(text) && isSafe(text)))
        return (text) => String(Number(text));
    return null;
}
/** Long numbers are ids, and lose digits as float64. */
function isSafe(text) {
    return text.length <= 16;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/interpret-column.js












/** @param classOf replaces classes */
function labelColumn(table, { column: name, task }, classOf) {
    if (task === 'classification')
        return classLabel(name, canonicalTexts((0,data_table/* cellsOf */.nc)(table, name)).map((text) => (text === null ? '' : classOf(text))));
    return numberLabel(name, toNumbers(table, name, 'a number, since the task is regression').values);
}
/** Returns a feature as numbers, as dates in milliseconds, as categories or as texts. */
function featureColumn(table, name, setting) {
    const cells = (0,data_table/* cellsOf */.nc)(table, name);
    switch (setting.type) {
        case 'number':
            return toNumbers(table, name, 'a number, the type of this feature');
        case 'date':
            return { kind: 'number', name, values: (0,data_times/* timesOf */.Qv)(table, name) };
        case 'category':
            return toCategories(name, cells, setting);
        case 'text':
            return toTexts(name, cells);
        case undefined:
            return inferColumn(table, name, setting);
    }
}
/** Returns true if more than half of the cells are numbers. */
function isNumeric(table, name) {
    const cells = (0,data_table/* cellsOf */.nc)(table, name).filter((cell) => cell !== null);
    const numbers = cells.filter((cell) => (0,data_numbers/* numberOf */.r)(cell, table.typed) !== null).length;
    return cells.length > 0 && numbers * 2 > cells.length;
}
function inferColumn(table, name, setting) {
    if (isNumeric(table, name))
        return toNumbers(table, name, 'a number, as in most rows of this column (list it under `categorical` if it names categories)');
    const cells = (0,data_table/* cellsOf */.nc)(table, name).filter((cell) => cell !== null);
    if (table.typed && cells.every((cell) => typeof cell === 'string' && /^[[{]/.test(cell)))
        throw sourceProblem('DATA_NESTED_VALUE', `lists or objects in column ${name}`, 'a number, a text or a truth value in each row', 'Write each of their values into a column of its own, or leave the column out by naming the others in `columns`.');
    const separated = cells.filter((cell) => typeof cell === 'string' && separatedNumber.test(cell));
    if (separated.length * 2 > cells.length)
        throw sourceProblem('DATA_NOT_A_NUMBER', `numbers with decimal commas or thousands separators in column ${name}, such as ${(0,data_table/* showCell */.m_)(table, name, separated[0] ?? null)}`, 'numbers with decimal points and without thousands separators', 'Convert them, or list the column under `categorical` if it names categories.');
    return toCategories(name, (0,data_table/* cellsOf */.nc)(table, name), setting);
}
/** `0,5`, `3,207` and `1,000,023`. */
const separatedNumber = /^[+-]?\d+(?:,\d+)+(?:\.\d+)?$/;
/** @throws UserError for more categories than one-hot values are allowed */
function toCategories(name, cells, { top, encode }) {
    const column = (0,data_columns/* encodeCategories */.jC)(name, canonicalTexts(cells));
    if (top === undefined && encode !== 'index' && column.categories.length > raw_dataset/* mostCategories */.wC)
        throw sourceProblem('DATA_TOO_MANY_CATEGORIES', `${column.categories.length} different texts in column ${name}`, `at most ${raw_dataset/* mostCategories */.wC} categories`, hintForCategories(name, cells));
    return column;
}
function hintForCategories(name, cells) {
    const leaveOut = 'or leave the column out by naming the others in `columns`.';
    return cells.every((cell) => cell === null || !Number.isNaN((0,data_times/* parseTime */.pe)(String(cell))))
        ? `Use parts of these dates as numbers with \`features: {${name}: {type: date}}\`, ${leaveOut}`
        : `Keep the most frequent ones with \`features: {${name}: {top: 100}}\`, use the words of texts with \`type: text\`, encode categories for an embedding with \`encode: index\`, ${leaveOut}`;
}
/** Returns the weights. @throws UserError for a negative one */
function weightColumn(table, name) {
    const column = toNumbers(table, name, 'a number, since it says how much the example counts');
    const negative = column.values.findIndex((value) => value < 0);
    if (negative < 0)
        return column;
    const row = table.rows[negative];
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_WEIGHT',
        found: `the weight ${column.values[negative]} in column ${name} (${row && (0,data_file/* nameOfRow */.xu)(row)})`,
        expected: 'at least 0',
        hint: 'Correct the weight; 0 leaves the example out of the loss.',
        ...(row && { location: (0,data_file/* locationOf */.hD)(row) }),
    });
}
/** Returns a column that is no feature; it is kept for slices. */
function otherColumn(table, name) {
    const cells = (0,data_table/* cellsOf */.nc)(table, name);
    const numbers = cells.map((cell) => (cell === null ? Number.NaN : (0,data_numbers/* numberOf */.r)(cell, table.typed)));
    return numbers.every((number) => number !== null)
        ? { kind: 'number', name, values: Float64Array.from(numbers) }
        : toTexts(name, cells);
}
function toTexts(name, cells) {
    return { kind: 'text', name, values: cells.map((cell) => (cell === null ? null : String(cell))) };
}
/** Returns numbers, NaN for missing values. @throws UserError that lists the texts that are no numbers */
function toNumbers(table, name, expected) {
    const cells = (0,data_table/* cellsOf */.nc)(table, name);
    const values = new Float64Array(cells.length);
    const wrong = new Map();
    for (const [index, cell] of cells.entries()) {
        const number = (0,data_numbers/* numberOf */.r)(cell, table.typed);
        values[index] = number ?? Number.NaN;
        if (faultOf(cell, 'number', table.typed) === null)
            continue;
        const text = (0,data_table/* showCell */.m_)(table, name, number === null ? cell : String(number));
        const { first = index, count = 0 } = wrong.get(text) ?? {};
        wrong.set(text, { first, count: count + 1 });
    }
    if (wrong.size > 0)
        throw wrongNumbers(table, name, wrong, expected);
    return { kind: 'number', name, values };
}
const interpret_column_mostListed = 10;
function wrongNumbers(table, name, wrong, expected) {
    const listed = [...wrong]
        .slice(0, interpret_column_mostListed)
        .map(([text, { count }]) => (count === 1 ? text : `${text} (${count} times)`));
    const more = wrong.size > interpret_column_mostListed ? ` and ${wrong.size - interpret_column_mostListed} more texts` : '';
    const row = table.rows[(0,d3_array/* min */.jk)(wrong.values(), ({ first }) => first) ?? 0];
    const where = row ? ` (${(0,data_file/* nameOfRow */.xu)(row)})` : '';
    return new user_error/* UserError */.yo({
        code: 'DATA_NOT_A_NUMBER',
        found: `${listed.join(', ')}${more} in column ${name}${where}`,
        expected,
        hint: 'Correct the values, list texts that mean a missing value under `clean.na-values`, put such rows aside with `clean: {on-error: quarantine}`, or set `features` to the type of the column.',
        ...(row && { location: (0,data_file/* locationOf */.hD)(row) }),
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/missing.js



/**
 * Returns the table without the rows that lack a value in one of the columns.
 * @param policies reaction to a missing value for each column that needs values
 * @throws UserError for the first missing value of a column that fails
 */
function handleMissing(table, policies) {
    const kept = [];
    let dropped = 0;
    const missing = new Map();
    table.rows.forEach((row, index) => {
        const absent = [...policies.keys()].filter((name) => (table.columns.get(name)?.[index] ?? null) === null);
        const failing = absent.filter((name) => policies.get(name) === 'fail');
        if (failing.length > 0)
            throw missingValue(row, failing);
        if (absent.length === 0)
            kept.push(index);
        else
            dropped += 1;
        for (const name of absent)
            missing.set(name, (missing.get(name) ?? 0) + 1);
    });
    if (kept.length === 0 && dropped > 0)
        throw allMissing(dropped, missing);
    return {
        table: dropped === 0 ? table : (0,data_table/* takeTableRows */.Jh)(table, kept),
        dropped,
        missing: Object.fromEntries(missing),
    };
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
function missingValue(row, absent) {
    return new user_error/* UserError */.yo({
        code: 'DATA_MISSING_VALUE',
        found: `no value in ${absent.join(', ')} (${(0,data_file/* nameOfRow */.xu)(row)})`,
        expected: 'a value in every column the model sees, in the label, and in the weight if there is one',
        hint: 'Fill it in, leave such rows out with `clean: {missing: drop}`, or replace missing values with `features: {column: {missing: median}}`.',
        location: (0,data_file/* locationOf */.hD)(row),
    });
}

// EXTERNAL MODULE: ./build/core/js/src/data/private-columns.js
var private_columns = __webpack_require__(93187);
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

;// CONCATENATED MODULE: ./build/core/js/src/data/infer-table.js










/** Determines the features of a table, the type of each column, the labels, and the rows without missing values. */
function inferTable(source, section) {
    const names = [...source.columns.keys()];
    const { weight } = section;
    const raw = { ...markMissing(source, section), private: new Set(section.private) };
    const wanted = wantedLabels(section);
    const labelNames = wanted.map(({ column }) => column);
    const identifiers = identifierColumns(raw, section, labelNames);
    const seen = chooseFeatures(names, labelNames, section, identifiers.map(({ name }) => name));
    assertColumns(names, seen, labelNames, section);
    const { table: readable, quarantined } = section.clean['on-error'] === 'fail'
        ? { table: raw, quarantined: [] }
        : putAside(raw, cellKinds(raw, seen, section), section);
    const { table, dropped, missing } = handleMissing(readable, missingPolicies(seen, labelNames, section));
    const classes = mappedClasses(section['label-map']);
    const labels = wanted.map((label) => ({ name: label.name, ...labelColumn(table, label, classes.classOf) }));
    const features = seen.map((name) => featureColumn(table, name, typedSetting(name, section)));
    (0,private_columns/* assertPrivate */.g)(features, [...labelNames, ...(weight === undefined ? [] : [weight])], section);
    const others = names
        .filter((name) => !labelNames.includes(name) && !seen.includes(name) && !section.private.includes(name))
        .map((name) => (name === weight ? weightColumn(table, name) : otherColumn(table, name)));
    const columns = [...features, ...labels.map(({ column }) => column)];
    return {
        rows: table.rows,
        facts: tableFacts(table, section),
        columns: [...columns, ...others],
        features: {
            kind: 'table',
            columns: features.map((column) => describe(column, typedSetting(column.name, section), section)),
        },
        label: targetOf(labels),
        weight,
        cleaned: {
            read: source.rows.length,
            quarantined: quarantined.length,
            missingRows: dropped,
            missing,
        },
        quarantined,
        warnings: [
            ...identifiers.map(({ name, reason }) => `The column ${JSON.stringify(name)} is no feature: ${reason}. To use it, list it in \`columns\`.`),
            ...columns.flatMap(similarCategories),
            ...classes.unused().map((name) => `No row has the class ${JSON.stringify(name)} of \`label-map\`.`),
        ],
    };
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
    return { name, type: type === 'date' ? 'date' : 'number', ...optional, ...hidden };
}

// EXTERNAL MODULE: ./build/core/js/src/data/jsonl.js
var jsonl = __webpack_require__(57192);
// EXTERNAL MODULE: ./build/core/js/src/data/parquet.js + 1 modules
var parquet = __webpack_require__(81720);
;// CONCATENATED MODULE: ./build/core/js/src/data/read-sources.js













/**
 * Reads all sources into memory, in which downloads lie in a temporary folder until then.
 * @param base the folder that sources are relative to
 * @throws UserError for whatever is wrong with them
 */
async function readSources(section, recipe, base) {
    const downloads = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-download-'));
    try {
        const files = [];
        for (const file of recipe.files)
            files.push(await fetchFile(file, base, downloads));
        return await readFormat(recipe.format, files, section);
    }
    finally {
        await (0,promises_.rm)(downloads, { recursive: true, force: true });
    }
}
async function fetchFile({ path, origin, sha256 }, base, into) {
    const shown = (0,data_file/* shownAs */.sE)(path, base);
    if (origin.kind === 'local')
        return { path, shown, file: origin.file };
    const file = (0,external_node_path_.join)(into, sha256);
    await download(origin.url, sha256, file, shown);
    return { path, shown, file };
}
async function readFormat(format, files, section) {
    switch (format) {
        case 'idx':
            return interpretImages(await readIdx(files), section);
        case 'images':
            return interpretImages(await (0,data_images/* readImages */.H)(files), section);
        case 'csv':
            return inferTable(await (0,csv/* readCsv */.N)(files, section.clean['keep-na']), section);
        case 'jsonl':
            return inferTable(await (0,jsonl/* readJsonLines */.s)(files), section);
        case 'parquet':
            return inferTable(await (0,parquet/* readParquet */.X)(files), section);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/data/statistics.js
var statistics = __webpack_require__(86939);
// EXTERNAL MODULE: ./build/core/js/src/data/cleaned.js
var data_cleaned = __webpack_require__(92870);
// EXTERNAL MODULE: ./build/core/js/src/data/table-values.js
var table_values = __webpack_require__(51389);
;// CONCATENATED MODULE: ./build/core/js/src/data/weights.js


/** @throws UserError for a split of which no example counts: its loss would be 0 whatever a model answers. */
function refuseWeightless({ columns, weight }, splits) {
    const column = columns.find(({ name }) => name === weight);
    if (weight === undefined || column?.kind !== 'number')
        return;
    const { values } = column;
    const weightless = dataset_schema/* splitNames */.bZ.filter((split) => splits[split].length > 0 && splits[split].every((row) => Math.fround(values[row] ?? 0) === 0));
    if (weightless.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_WEIGHT',
        found: `only weights of 0 in column ${weight} for the ${weightless.join(' and ')} split`,
        expected: 'an example that counts in every split',
        hint: 'Correct the weights, or change `split`.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/prepare.js





























/**
 * Makes a dataset: reads the sources, cleans, splits, fits the transform on the training split, and writes one Arrow file a
 * split. Equal sources and settings make an equal digest on every machine and in every folder.
 * @throws UserError for whatever is wrong with the sources; nothing is written then.
 */
async function prepareDataset(options) {
    const { name, section, recipe, into, log } = options;
    const draft = await readSources(section, recipe, options.base);
    const separateSplit = separateSplits(draft, recipe);
    const { kept, dropped: duplicates } = section.clean.duplicates === 'drop'
        ? (0,data_duplicates/* withoutDuplicates */.zj)(draft, separateSplit)
        : { kept: Int32Array.from(draft.rows.keys()), dropped: 0 };
    const splits = partition(kept, { ...draft.facts, separateSplit }, section.split);
    const leaks = refuseLeakage(splits, draft.facts.identityOf, (row) => nameOf(draft, row), section.split);
    refuseWeightless(draft, splits);
    const { features, transform: fitted, pixels, warnings } = fit(draft, splits, section, log);
    const labels = (0,label_steps/* fitLabels */.hh)(draft.label, section['label-transform'], (name) => numbersOf(draft, name, splits.train));
    const transform = labels === undefined ? fitted : { ...fitted, labels };
    const details = {
        name,
        features,
        label: draft.label,
        ...(draft.weight !== undefined && { weight: draft.weight }),
        transform,
        recipe: recipe.digest,
        cleaned: { ...draft.cleaned, duplicates },
        rows: { train: splits.train.length, validation: splits.validation.length, test: splits.test.length },
    };
    (0,data_cleaned/* assertAllCounted */.GQ)(details);
    const preparation = prepare_describe(draft, features, kept, splits, pixels, [
        ...draft.warnings,
        ...leaks,
        ...warnings,
        ...(0,data_cleaned/* missingRowsWarning */.g2)(details.cleaned),
    ]);
    announce(preparation, details, draft, log);
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(into, async (folder) => {
        for (const split of dataset_schema/* splitNames */.bZ)
            await writeSplit(folder, split, draft, splits[split]);
        return {
            kind: 'dataset',
            parents: {},
            config: recipe.settings,
            details,
            run: options.record(preparation),
        };
    });
    if (draft.quarantined.length > 0)
        await writeQuarantine(options.quarantineInto, draft.quarantined, { ...artifact, details });
    return { ...artifact, details };
}
function separateSplits({ rows }, { files }) {
    const splits = new Map(files.map(({ path, split }) => [path, split]));
    return (row) => splits.get(rows[row]?.source.path ?? '') ?? null;
}
function nameOf({ rows }, index) {
    const row = rows[index];
    return row ? (0,data_file/* nameOfRow */.xu)(row) : '';
}
function numbersOf({ columns }, name, rows) {
    const column = columns.find((one) => one.name === name);
    if (column?.kind !== 'number')
        throw new TypeError(`${name} is not a column of numbers`);
    return Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN);
}
function fit(draft, splits, section, log) {
    return draft.features.kind === 'table'
        ? fitTable(draft, draft.features, splits, section)
        : fitImages(draft, draft.features, splits, section, log);
}
function fitTable({ columns }, inferred, splits, section) {
    const byName = new Map(columns.map((column) => [column.name, column]));
    const features = keepCategories(inferred, (name) => byName.get(name), splits.train, section);
    const columnOf = (feature) => {
        const column = byName.get(feature.name);
        return column && (0,as_feature/* asFeature */.X)(column, feature);
    };
    const { features: values, texts } = (0,table_values/* tableValues */.J)(features, columnOf, splits.train);
    const transform = fitColumns(features, values, section, texts);
    const { inputs } = section;
    return {
        features,
        transform: inputs === undefined ? transform : { ...transform, inputs: inputsOf(transform.columns, inputs) },
        pixels: null,
        warnings: lostValues(transform, values),
    };
}
function fitImages({ columns, rows }, features, splits, { transform }, log) {
    const images = columns.find((column) => column.kind === 'bytes');
    if (!images)
        throw new TypeError('images without a column of images');
    const count = (split) => (0,pixel_values/* histogramOf */.A)(features, images, rows, splits[split], log);
    const train = count('train');
    return {
        features,
        transform: fitChannels(transform, features, train),
        pixels: (0,pixel_histogram/* addHistograms */.Bh)([train, count('validation'), count('test')]),
        warnings: [],
    };
}
function prepare_describe(draft, features, kept, splits, pixels, warnings) {
    const hidden = (0,private_columns/* privateNames */.o)(features);
    const shown = draft.columns.filter(({ name }) => !hidden.has(name));
    const classes = (0,statistics/* countClasses */.Eh)(draft, splits);
    return {
        columns: (0,statistics/* describeColumns */.Nl)(shown, kept, pixels),
        ...classes,
        warnings: [...warnings, ...(0,statistics/* warningsOf */.nZ)(classes), ...(0,statistics/* scatteredColumns */.tb)({ features }, kept.length)],
    };
}
function announce({ warnings }, { rows, cleaned }, { quarantined }, log) {
    const { read, missingRows, missing, duplicates } = cleaned;
    const lacking = missingRows === 0 ? '' : ` (${(0,data_cleaned/* missingText */.qq)(missing)})`;
    log.info(`Read ${read} examples; left out ${missingRows} with missing values${lacking} and ${duplicates} duplicates; ` +
        dataset_schema/* splitNames */.bZ.map((split) => `${split} ${rows[split]}`).join(', '));
    if (quarantined.length > 0)
        log.warning(`Put ${quarantined.length} of ${read} rows in quarantine, since cells of them cannot be read: ${faultsText(countFaults(quarantined))}.`);
    for (const warning of warnings)
        log.warning(warning);
}
async function writeSplit(folder, split, draft, rows) {
    const ids = Array.from(rows, (row) => draft.facts.ids[row] ?? '');
    const columns = draft.columns.map((column) => (0,data_columns/* takeRows */.LY)(column, rows));
    const bytes = (0,arrow/* encodeArrow */._)([{ kind: 'text', name: raw_dataset/* idColumn */.UW, values: ids }, ...columns]);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, (0,data_dataset/* splitFile */.bH)(split)), bytes);
}

// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js
var data_recipe = __webpack_require__(77730);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/data/transform/describe.js
var transform_describe = __webpack_require__(51944);
// EXTERNAL MODULE: ./build/core/js/src/data/label-target.js
var label_target = __webpack_require__(84844);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/dataset-summary.js






/** Returns a Markdown summary of the dataset for the job summary. */
function datasetSummary({ details, digest }, { cacheHit, warnings, quarantine }) {
    const splits = dataset_schema/* splitNames */.bZ.map((name) => [name, details.rows[name].toLocaleString('en')]);
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Dataset ${details.name}`, cacheHit
        ? (0,markdown.md) `
Reused from the cache: the sources and the configuration are unchanged.
        `
        : null, warnings.length === 0 ? null : (0,markdown/* alert */.xE)('WARNING', warnings), (0,markdown/* table */.tp)(['Split', 'Examples'], splits, [1]), (0,markdown/* table */.tp)(['Rows', 'Number'], (0,data_cleaned/* countsByRule */.SJ)(details), [1]), quarantine === null
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
    ])).text;
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
    warnOfOverlooked(recipe, host.log);
    const { dataset, cacheHit } = (inputs.cache ? await restore(context, recipe, paths) : null) ??
        (await prepare(context, recipe, paths, inputs.cache));
    const { rows, cleaned } = dataset.details;
    await host.artifacts.publish(name, dataset.folder, dataset.digest);
    if (cleaned.quarantined > 0) {
        const { folder, digest } = await openQuarantine(quarantine.path);
        await host.artifacts.publish(quarantine.name, folder, digest);
    }
    const { warnings } = await (0,data_dataset/* readPreparation */.OX)(dataset);
    await host.writeSummary(datasetSummary(dataset, {
        cacheHit,
        warnings,
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
function warnOfOverlooked({ skippedFiles: overlooked }, log) {
    if (overlooked.length === 0)
        return;
    log.warning(`Images left out, since only PNG and JPEG are read: ${(0,format/* formatCount */.B4)(overlooked.length)}, the first ${overlooked[0]}.`);
}
async function restore({ host, pipeline }, recipe, paths) {
    if (!(await host.cache.restore(cacheKey(pipeline.name, recipe), paths.dataset)))
        return null;
    const dataset = await (0,data_dataset/* openDataset */.Jp)(paths.dataset).catch((error) => {
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
async function prepare(context, recipe, paths, keep) {
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
        record: (preparation) => (0,stages_context/* runRecord */.DW)(context, started, { ...preparation }),
    })));
    if (keep) {
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


/***/ })

};
