export const id = 8503;
export const ids = [8503,4849];
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

/***/ 49441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ diffDatasets)
});

// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js + 1 modules
var dataset_schema = __webpack_require__(76137);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-split.js + 1 modules
var stored_split = __webpack_require__(3601);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/all-rows.js


/** All rows of a dataset: those of the training split, then of the validation split, then of the test split. */
class AllRows {
    details;
    #splits;
    /** Position of the first row of each split. */
    #starts;
    rows;
    constructor(dataset) {
        this.details = dataset.details;
        this.#splits = dataset_schema/* splitNames */.bZ.map((split) => new stored_split/* StoredSplit */.W(dataset, split));
        let rows = 0;
        this.#starts = this.#splits.map((split) => {
            const start = rows;
            rows += split.rows;
            return start;
        });
        this.rows = rows;
    }
    /** The stored columns, the ids among them. */
    get names() {
        return this.#splits[0]?.names ?? [];
    }
    /** Yields the rows of some splits, by default of all, in chunks of the columns of these names. A split without rows gives one empty chunk. */
    *chunks(names, splits = dataset_schema/* splitNames */.bZ) {
        for (const [index, split] of this.#splits.entries())
            if (splits.includes(dataset_schema/* splitNames */.bZ[index] ?? 'train'))
                for (const chunk of split.chunks(names))
                    yield { ...chunk, start: (this.#starts[index] ?? 0) + chunk.start };
    }
    /** Reads one row. */
    readRow(names, row) {
        const index = this.splitOf(row);
        return this.#splits[index]?.readRows(names, [row - (this.#starts[index] ?? 0)]) ?? [];
    }
    /** Returns the position of the split of a row in `splitNames`. */
    splitOf(row) {
        return this.#starts.findLastIndex((start, index) => start <= row && (this.#splits[index]?.rows ?? 0) > 0);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/dataset/private-names.js
var private_names = __webpack_require__(61172);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
// EXTERNAL MODULE: ./build/core/js/src/dataset/columns.js
var columns = __webpack_require__(31589);
;// CONCATENATED MODULE: ./build/core/js/src/drift/cell-counts.js
/** Number of counted groups of rows. More groups than these are counted together at random, which leaves variances unbiased. */
const groupSlots = 1024;
/** Counts of the rows of one dataset by cell, and by group if rows are not independent. */
class CellCounts {
    counts;
    #cells;
    /** Counts of each group, group after group; null for independent rows. */
    #ofGroups;
    constructor(cells, grouped) {
        this.#cells = cells;
        this.counts = new Float64Array(cells);
        this.#ofGroups = grouped ? new Float64Array(cells * groupSlots) : null;
    }
    /** @param group below `groupSlots`; not used for independent rows */
    add(cell, group) {
        this.counts[cell] = (this.counts[cell] ?? 0) + 1;
        if (this.#ofGroups === null)
            return;
        const at = group * this.#cells + cell;
        this.#ofGroups[at] = (this.#ofGroups[at] ?? 0) + 1;
    }
    get rows() {
        return this.counts.reduce((sum, count) => sum + count, 0);
    }
    /**
     * Returns how many times the variance of shares is that of independent rows, at least 1: the mean over the cells, weighted by their
     * variance. Rao and Scott, "The analysis of categorical data from complex sample surveys", Journal of the American Statistical Association
     * 76 (1981).
     * @param cumulative whether the shares are those of all cells up to one
     */
    designEffect(cumulative) {
        const groups = this.#ofGroups;
        const total = this.rows;
        if (groups === null || total === 0)
            return 1;
        const sizes = this.#sizesOfGroups(groups);
        const filled = sizes.filter((size) => size > 0).length;
        if (filled < 2)
            return total;
        let [observed, independent] = [0, 0];
        const shares = cumulative ? cumulated(this.counts) : this.counts;
        const sums = new Float64Array(groupSlots);
        for (let cell = 0; cell < this.#cells; cell++) {
            const share = (shares[cell] ?? 0) / total;
            for (let group = 0; group < groupSlots; group++) {
                const count = groups[group * this.#cells + cell] ?? 0;
                const sum = cumulative ? (sums[group] ?? 0) + count : count;
                sums[group] = sum;
                observed += (sum - share * (sizes[group] ?? 0)) ** 2;
            }
            independent += total * share * (1 - share);
        }
        return independent === 0 ? 1 : Math.max(1, (observed / independent) * (filled / (filled - 1)));
    }
    #sizesOfGroups(groups) {
        const sizes = new Float64Array(groupSlots);
        for (let at = 0; at < groups.length; at++) {
            const group = Math.floor(at / this.#cells);
            sizes[group] = (sizes[group] ?? 0) + (groups[at] ?? 0);
        }
        return sizes;
    }
}
function cumulated(counts) {
    let sum = 0;
    return counts.map((count) => (sum += count));
}
/** Returns the place of a group among `groupSlots`: FNV-1a over its UTF-16 code units. */
function slotOfGroup(name) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < name.length; index++)
        hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
    return (hash ^ (hash >>> 15)) & (groupSlots - 1);
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/drift/histogram-cells.js

/** Number of thresholds. Between two of them are at most 1 of 512 rows of equal values aside, so that no distance is off by more. */
const mostThresholds = 512;
/** Categories with a cell of their own: the most frequent of both datasets together. */
const mostCategories = 100;
/**
 * Returns cells between quantiles of values of both datasets.
 * @param values a sample of the values, without missing ones; it is sorted in place
 */
function orderedCells(values) {
    values.sort();
    const thresholds = [];
    const steps = Math.min(mostThresholds, values.length);
    for (let step = 1; step <= steps; step++) {
        const value = values[Math.ceil((step * values.length) / steps) - 1] ?? Number.NaN;
        if (value !== thresholds.at(-1))
            thresholds.push(value);
    }
    return { kind: 'ordered', thresholds: Float64Array.from(thresholds), count: thresholds.length + 1 };
}
/** @param shares of each category, summed over both datasets */
function namedCells(shares) {
    const frequent = [...shares]
        .sort(([name, share], [other, another]) => another - share || (name < other ? -1 : 1))
        .slice(0, mostCategories);
    return {
        kind: 'named',
        cellOf: new Map(frequent.map(([name], cell) => [name, cell])),
        count: frequent.length + 1,
    };
}
function cellOfNumber(thresholds, value) {
    return (0,d3_array/* bisectLeft */.ah)(thresholds, value);
}

;// CONCATENATED MODULE: ./build/core/js/src/drift/count-cells.js



/** Values of both datasets together from which thresholds are taken. */
const sampledValues = 2 ** 17;
/** Returns cells that fit the values of a quantity in several datasets. */
function chooseCells(measured, datasets) {
    return measured.form === 'numbers'
        ? orderedCells(sampleNumbers(measured, datasets))
        : namedCells(sharesOfCategories(measured, datasets));
}
function sampleNumbers(measured, datasets) {
    const sample = [];
    for (const dataset of datasets) {
        const step = Math.max(1, Math.ceil((dataset.rows * datasets.length) / sampledValues));
        for (const { start, values } of valuesIn(measured, dataset)) {
            if (values.kind !== 'numbers')
                continue;
            for (let row = (step - (start % step)) % step; row < values.values.length; row += step) {
                const value = values.values[row] ?? Number.NaN;
                if (!Number.isNaN(value))
                    sample.push(value);
            }
        }
    }
    return Float64Array.from(sample);
}
function sharesOfCategories(measured, datasets) {
    const shares = new Map();
    for (const dataset of datasets)
        for (const { values } of valuesIn(measured, dataset)) {
            if (values.kind !== 'codes')
                continue;
            const counts = new Float64Array(values.categories.length);
            for (const code of values.codes)
                if (code >= 0)
                    counts[code] = (counts[code] ?? 0) + 1;
            for (const [code, count] of counts.entries()) {
                if (count === 0)
                    continue;
                const name = values.categories[code] ?? '';
                shares.set(name, (shares.get(name) ?? 0) + count / dataset.rows);
            }
        }
    return shares;
}
/**
 * Counts the rows of a dataset.
 * @param group column whose equal values are one group; null for independent rows
 * @param isShared bits of the rows that the other dataset has with the same value; null if no rows are counted as such
 */
function countCells(measured, dataset, cells, group, isShared) {
    const values = new CellCounts(cells.count, group !== null);
    const missing = new CellCounts(2, group !== null);
    const shared = { values: new Float64Array(cells.count), missing: new Float64Array(2) };
    const names = group === null ? [measured.column] : [measured.column, group];
    for (const { start, rows, columns: [stored, groups], } of dataset.chunks(names, measured.splits)) {
        if (stored === undefined)
            continue;
        const cellOf = cellFinder(measured.read(stored), cells);
        const slotOf = groups === undefined ? () => 0 : slotFinder(groups);
        for (let row = 0; row < rows; row++) {
            const cell = cellOf(row);
            const slot = slotOf(row);
            missing.add(cell === null ? 1 : 0, slot);
            if (cell !== null)
                values.add(cell, slot);
            if (isShared?.[start + row] !== 1)
                continue;
            increase(shared.missing, cell === null ? 1 : 0);
            if (cell !== null)
                increase(shared.values, cell);
        }
    }
    return { values, missing, shared };
}
function increase(counts, cell) {
    counts[cell] = (counts[cell] ?? 0) + 1;
}
function* valuesIn(measured, dataset) {
    for (const { start, columns: [stored], } of dataset.chunks([measured.column], measured.splits))
        if (stored !== undefined)
            yield { start, values: measured.read(stored) };
}
/** Returns a function that gives the cell of a row; null for a missing value. */
function cellFinder(values, cells) {
    if (values.kind === 'numbers') {
        if (cells.kind !== 'ordered')
            throw new TypeError('cells of categories for numbers');
        const { thresholds } = cells;
        return (row) => {
            const value = values.values[row] ?? Number.NaN;
            return Number.isNaN(value) ? null : cellOfNumber(thresholds, value);
        };
    }
    if (cells.kind !== 'named')
        throw new TypeError('cells of numbers for categories');
    const ofCodes = Int32Array.from(values.categories, (name) => cells.cellOf.get(name) ?? cells.count - 1);
    return (row) => {
        const code = values.codes[row] ?? -1;
        return code < 0 ? null : (ofCodes[code] ?? null);
    };
}
/** Returns a function that gives the slot of the group of a row. */
function slotFinder(groups) {
    switch (groups.kind) {
        case 'number':
            return (row) => slotOfGroup(String(groups.values[row]));
        case 'category':
        case 'text':
            return (row) => slotOfGroup((0,columns/* textAt */.$6)(groups, row) ?? '');
        case 'bytes':
            throw new TypeError(`the column ${groups.name} has no groups`);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/drift/decide-drift.js
var decide_drift = __webpack_require__(60751);
// EXTERNAL MODULE: ./build/core/js/src/drift/distance.js
var distance = __webpack_require__(80762);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var lib = __webpack_require__(72484);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/kolmogorov.js
const { abs, exp, PI, sqrt } = Math;
/**
 * Returns the probability that the largest deviation of a Brownian bridge from 0 exceeds a value. The two series of
 * Kolmogorov and of Marsaglia, Tsang and Wang, "Evaluating Kolmogorov's distribution", Journal of Statistical Software 8 (2003), each where
 * it converges quickly.
 */
function kolmogorovTail(value) {
    if (value <= 0)
        return 1;
    if (value < 1) {
        let sum = 0;
        for (let term = 1; term <= 9; term += 2)
            sum += exp(-((term * PI) ** 2) / (8 * value * value));
        return 1 - (sqrt(2 * PI) / value) * sum;
    }
    let sum = 0;
    for (let term = 1; term <= 8; term++) {
        const part = exp(-2 * (term * value) ** 2);
        sum += term % 2 === 1 ? part : -part;
        if (abs(part) < 1e-300)
            break;
    }
    return 2 * sum;
}
/** Mean of the largest deviation of a Brownian bridge from 0. */
const meanOfKolmogorov = sqrt(PI / 2) * Math.LN2;

;// CONCATENATED MODULE: ./build/core/js/src/drift/sampling-errors.js

/**
 * Returns the errors of the difference of two samples: those of the rows that only one of them has, and of the common rows, which cancel out
 * unless the samples differ in size.
 * @param effects how many times the variance of each sample is that of independent rows
 */
function samplingErrors({ baseline, candidate, shared }, effects = { baseline: 1, candidate: 1 }) {
    const [n, m] = [totalOf(baseline), totalOf(candidate)];
    const common = shared === null ? 0 : totalOf(shared);
    if (shared === null || common === 0)
        return {
            parts: [
                { scale: effects.baseline / n, counts: baseline },
                { scale: effects.candidate / m, counts: candidate },
            ],
            separate: { baseline: n / effects.baseline, candidate: m / effects.candidate },
        };
    const largestEffect = Math.max(effects.baseline, effects.candidate);
    const parts = [
        { scale: (effects.baseline * (n - common)) / n ** 2, counts: difference(baseline, shared) },
        { scale: (effects.candidate * (m - common)) / m ** 2, counts: difference(candidate, shared) },
        { scale: largestEffect * common * (1 / n - 1 / m) ** 2, counts: shared },
    ];
    return { parts: parts.filter(({ scale }) => scale > 0), separate: null };
}
/** Returns the sum of the scales: the variance of the difference of a share is at most a quarter of it. */
function totalScale({ parts }) {
    return (0,d3_array/* sum */.cz)(parts, ({ scale }) => scale);
}
/** Returns the numbers of independent rows of samples of these sizes, without common rows, that tell as much. */
function effectiveSizes({ baseline, candidate }, errors) {
    const scale = totalScale(errors);
    if (scale === 0)
        return null;
    const gain = (1 / baseline + 1 / candidate) / scale;
    return { baseline: baseline * gain, candidate: candidate * gain };
}
function totalOf(counts) {
    let total = 0;
    for (let cell = 0; cell < counts.length; cell++)
        total += counts[cell] ?? 0;
    return total;
}
/** Returns the counts divided by their sum. */
function sharesOf(counts) {
    const total = totalOf(counts);
    return Float64Array.from(counts, (count) => count / total);
}
function difference(counts, others) {
    return Float64Array.from(counts, (count, cell) => count - (others[cell] ?? 0));
}

;// CONCATENATED MODULE: ./build/core/js/src/drift/kolmogorov-distance.js



/**
 * Returns evidence about the Kolmogorov distance: the largest change of the share of rows below any threshold.
 *
 * Beyond a margin: the distance of the samples exceeds the true one by at most the largest deviation of the difference of the empirical
 * distributions from its mean. Its covariance is at most that of a Brownian bridge on the mixture of the distributions times the sum of the
 * scales, since the covariance between the samples is taken away, so that by Anderson's inequality Kolmogorov's distribution bounds it.
 *
 * Within a margin: some threshold has the true distance, and the distance of the samples is not less than theirs at that threshold. So
 * the bound of one difference of proportions suffices, with the largest variance that such proportions can have.
 * @param samples counts of cells, from the lowest values to the highest
 */
function kolmogorovDistance(samples, errors) {
    const distance = largestDifference(sharesOf(samples.baseline), sharesOf(samples.candidate));
    const scale = Math.sqrt(totalScale(errors));
    return {
        distance,
        byChance: Math.min(1, meanOfKolmogorov * scale),
        pBeyond: (margin) => kolmogorovTail((distance - margin) / scale),
        pWithin: (margin) => pAtMost(distance, margin, errors, scale / 2),
    };
}
/**
 * Returns the probability that a difference of two proportions is at most the distance if it is the margin in truth. Proportions of separate
 * samples have at most the variances of (1 ± margin) / 2 then.
 * @param deviation largest standard deviation of a difference of equal proportions
 */
function pAtMost(distance, margin, { separate }, deviation) {
    const narrowing = separate === null || distance >= margin ? 1 : Math.sqrt(Math.max(1e-12, 1 - margin ** 2));
    return lib((distance - margin) / (deviation * narrowing), 0, 1);
}
function largestDifference(first, second) {
    let [below, largest] = [0, 0];
    for (let cell = 0; cell < first.length; cell++) {
        below += (second[cell] ?? 0) - (first[cell] ?? 0);
        largest = Math.max(largest, Math.abs(below));
    }
    return Math.min(1, largest);
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/dataset/image-pixels.js
var image_pixels = __webpack_require__(34401);
// EXTERNAL MODULE: ./build/core/js/src/transform/ngrams.js
var ngrams = __webpack_require__(3062);
;// CONCATENATED MODULE: ./build/core/js/src/drift/measured-column.js







/**
 * Returns the quantities of a dataset: those of its features, and its labels. Columns of earlier rows repeat those of the rows.
 * @param vocabularies the transform of the baseline, which has the words that its training split contains
 */
function measuredColumns({ features, label }, vocabularies) {
    const measured = features.kind === 'image'
        ? [brightness(reserved_columns/* imageColumn */.m, features)]
        : features.columns.flatMap((column) => isLag(column) ? [] : [measuredFeature(column), ...unknownWords(column, vocabularies)]);
    const labels = (0,label_target/* outputsOf */.Yz)(label).map(({ label: { column, kind } }) => ({
        column,
        role: 'label',
        aspect: 'values',
        form: kind === 'class' ? 'codes' : 'numbers',
        splits: dataset_schema/* splitNames */.bZ,
        read: kind === 'class' ? asCodes : asNumbers,
    }));
    return [...labels, ...measured];
}
function isLag(column) {
    return column.type === 'number' && column.lag !== undefined;
}
function measuredFeature(feature) {
    const { name, type } = feature;
    const common = { column: name, role: 'feature', splits: dataset_schema/* splitNames */.bZ };
    switch (type) {
        case 'number':
        case 'date':
        case 'duration':
            return { ...common, aspect: 'values', form: 'numbers', read: asNumbers };
        case 'category':
            return { ...common, aspect: 'values', form: 'codes', read: asCodes };
        case 'text':
            return { ...common, aspect: 'length', form: 'numbers', read: lengths };
        case 'image':
            return brightness(name, (0,features/* imagesOf */.IC)(feature));
    }
}
/** The mean of all pixels of an image, from 0 to 255. */
function brightness(column, features) {
    const { height, width, channels } = features;
    const pixels = new Uint8Array(height * width * channels);
    return {
        column,
        role: 'feature',
        aspect: 'brightness',
        form: 'numbers',
        splits: dataset_schema/* splitNames */.bZ,
        read(stored) {
            if (stored.kind !== 'bytes')
                throw wrongKind(stored, 'images');
            const values = Float64Array.from(stored.values, (bytes) => {
                (0,image_pixels/* imagePixels */.p)(features, bytes, pixels);
                return pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
            });
            return { kind: 'numbers', values };
        },
    };
}
/**
 * Returns the share of the n-grams of a text that the vocabulary of the baseline lacks. Only rows beside the training split are compared,
 * since the vocabulary comes from that of the baseline.
 */
function unknownWords({ name }, vocabularies) {
    if ('steps' in vocabularies)
        return [];
    const fitted = vocabularies.columns.find((column) => column.name === name);
    if (fitted?.encoding !== 'text')
        return [];
    const known = new Set(fitted.vocabulary);
    const list = (0,ngrams/* ngramLister */.V)(fitted);
    const unknownShare = (text) => {
        const ngrams = text === null ? [] : list(text);
        return ngrams.filter((ngram) => !known.has(ngram)).length / ngrams.length;
    };
    return [
        {
            column: name,
            role: 'feature',
            aspect: 'unknown-words',
            form: 'numbers',
            splits: ['validation', 'test'],
            read: (stored) => fromTexts(stored, unknownShare),
        },
    ];
}
function asNumbers(stored) {
    if (stored.kind !== 'number')
        throw wrongKind(stored, 'numbers');
    return { kind: 'numbers', values: stored.values };
}
function asCodes(stored) {
    if (stored.kind === 'category')
        return { kind: 'codes', codes: stored.codes, categories: stored.categories };
    if (stored.kind !== 'text')
        throw wrongKind(stored, 'categories');
    const codes = new Map();
    const positions = Int32Array.from(stored.values, (text) => {
        if (text === null)
            return -1;
        const code = codes.get(text) ?? codes.size;
        codes.set(text, code);
        return code;
    });
    return { kind: 'codes', codes: positions, categories: [...codes.keys()] };
}
function lengths(stored) {
    return fromTexts(stored, (text) => text?.length ?? Number.NaN);
}
function fromTexts(stored, valueOf) {
    if (stored.kind !== 'text' && stored.kind !== 'category')
        throw wrongKind(stored, 'texts');
    const size = stored.kind === 'text' ? stored.values.length : stored.codes.length;
    const values = Float64Array.from({ length: size }, (_, row) => valueOf((0,columns/* textAt */.$6)(stored, row)));
    return { kind: 'numbers', values };
}
function wrongKind({ name, kind }, expected) {
    return new TypeError(`the column ${name} is of the kind ${kind} instead of ${expected}`);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var stats_base_dists_normal_quantile_lib = __webpack_require__(86060);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/noncentral-chi-square.js

/**
 * Returns the probability that a noncentral chi-square variable is at most a value, by the approximation of Sankaran, "Approximations to
 * the non-central chi-square distribution", Biometrika 50 (1963).
 * @param value positive
 */
function noncentralChiSquareCdf(value, degrees, noncentrality) {
    const mean = degrees + noncentrality;
    const second = degrees + 2 * noncentrality;
    const power = 1 - (2 / 3) * ((mean * (degrees + 3 * noncentrality)) / second ** 2);
    const spread = second / mean ** 2;
    const skew = (power - 1) * (1 - 3 * power);
    const centre = 1 + power * spread * (power - 1 - 0.5 * (2 - power) * skew * spread);
    const deviation = power * Math.sqrt(2 * spread) * (1 + 0.5 * skew * spread);
    return lib(((value / mean) ** power - centre) / deviation, 0, 1);
}

// EXTERNAL MODULE: ./build/core/js/src/statistics/bisect.js
var bisect = __webpack_require__(13755);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/independent-proportions.js


/**
 * Returns the score statistic of the hypothesis that the second proportion exceeds the first by a difference: positive if the observed
 * difference is larger. Its variance is estimated under the hypothesis. Miettinen and Nurminen, "Comparative analysis of two rates",
 * Statistics in Medicine 4 (1985); Farrington and Manning, Statistics in Medicine 9 (1990).
 * @param difference between -1 and 1
 */
function differenceScore(first, second, difference) {
    const observed = second.successes / second.size - first.successes / first.size;
    const proportion = likeliestFirst(first, second, difference);
    const other = proportion + difference;
    const variance = (proportion * (1 - proportion)) / first.size + (other * (1 - other)) / second.size;
    if (observed === difference)
        return 0;
    return (observed - difference) / Math.sqrt(Math.max(0, variance));
}
/** Returns the likeliest first proportion if the second exceeds it by the difference. */
function likeliestFirst(first, second, difference) {
    const low = Math.max(0, -difference);
    const high = Math.min(1, 1 - difference);
    return (0,bisect/* bisect */.h)(low, high, (proportion) => slope(first, proportion) + slope(second, proportion + difference) > 0);
}
/** Returns the derivative of the log-likelihood, which falls as the proportion rises. */
function slope({ successes, size }, proportion) {
    const ofSuccesses = successes === 0 ? 0 : successes / proportion;
    const ofFailures = successes === size ? 0 : (size - successes) / (1 - proportion);
    return ofSuccesses - ofFailures;
}
/** Returns the p-value against the hypothesis that the proportions differ by at most a margin, in either direction. */
function pDifferBeyond(first, second, margin) {
    const [low, high] = inOrder(first, second);
    const tail = (difference) => 1 - lib(differenceScore(low, high, difference), 0, 1);
    return Math.min(1, tail(margin) + tail(-margin));
}
/** Returns the p-value against the hypothesis that the proportions differ by at least a margin, in either direction. */
function pDifferWithin(first, second, margin) {
    const [low, high] = inOrder(first, second);
    return lib(differenceScore(low, high, margin), 0, 1);
}
function inOrder(first, second) {
    return first.successes / first.size <= second.successes / second.size ? [first, second] : [second, first];
}

;// CONCATENATED MODULE: ./build/core/js/src/drift/total-variation.js







/**
 * Returns evidence about the total variation distance: the largest change of the share of rows in any set of categories.
 * @param samples counts of the categories
 * @param margin the largest tolerated distance, which determines the kind of evidence
 */
function totalVariation({ baseline, candidate }, errors, margin) {
    const [first, second] = [sharesOf(baseline), sharesOf(candidate)];
    const seen = Array.from(first.keys()).filter((cell) => (first[cell] ?? 0) + (second[cell] ?? 0) > 0);
    const { separate } = errors;
    if (seen.length <= 2 && separate !== null) {
        const [cell = 0] = seen;
        return shareDifference(first[cell] ?? 1, second[cell] ?? 1, separate);
    }
    return distanceOfSets(seen, first, second, errors, margin);
}
/** Returns evidence about the change of one share of separate samples, which is the total variation of two categories. */
function shareDifference(baseline, candidate, { baseline: size, candidate: otherSize }) {
    const first = { successes: baseline * size, size };
    const second = { successes: candidate * otherSize, size: otherSize };
    const pooled = (first.successes + second.successes) / (size + otherSize);
    return {
        distance: Math.abs(candidate - baseline),
        byChance: Math.sqrt((2 / Math.PI) * varianceOf(pooled) * (1 / size + 1 / otherSize)),
        pBeyond: (margin) => pDifferBeyond(first, second, margin),
        pWithin: (margin) => pDifferWithin(first, second, margin),
    };
}
/**
 * Returns evidence about the total variation of any number of categories.
 *
 * Beyond a margin: the distance of the samples exceeds the true one by at most that of the sampling errors alone, half the sum of their
 * sizes. That is a convex function of Gaussian errors with the Lipschitz constant σ, the largest standard deviation of the error of a
 * set. So it exceeds its mean by zσ with at most the probability that a normal variable exceeds z (Sudakov and Tsirelson 1974, Borell
 * 1975; its median is at most its mean: Kwapień, Proceedings of the AMS 122, 1994).
 *
 * Within a margin: the distance of the samples is at least the difference for the set with the true distance, as for thresholds. With many
 * categories that bound is wide, since errors add up. Then the sum of squares of Pearson's statistic is the evidence: a distance of the
 * margin has at least the noncentrality 4 margin² / scale, by the inequality of Cauchy and Schwarz. Wellek, "Testing Statistical Hypotheses
 * of Equivalence and Noninferiority", 2nd edition (2010), chapter 9.
 */
function distanceOfSets(seen, first, second, errors, margin) {
    const { parts } = errors;
    const distance = Math.min(1, (0,d3_array/* sum */.cz)(seen, (cell) => Math.abs((first[cell] ?? 0) - (second[cell] ?? 0))) / 2);
    const scale = totalScale(errors);
    const shares = parts.map((part) => ({ scale: part.scale, shares: sharesOf(part.counts) }));
    const deviationOf = (cell) => Math.sqrt((0,d3_array/* sum */.cz)(shares, (part) => part.scale * varianceOf(part.shares[cell] ?? 0)));
    const byChance = Math.min(1, (0,d3_array/* sum */.cz)(seen, deviationOf) / Math.sqrt(2 * Math.PI));
    const deviation = Math.sqrt((0,d3_array/* sum */.cz)(parts, largestVariance));
    const mixed = (cell) => (0,d3_array/* sum */.cz)(shares, (part) => part.scale * (part.shares[cell] ?? 0)) / scale;
    const squares = sumOfSquares(seen, (cell) => (second[cell] ?? 0) - (first[cell] ?? 0), mixed, parts);
    return {
        distance,
        byChance,
        pBeyond: (hypothesis) => 1 - lib((distance - byChance - hypothesis) / deviation, 0, 1),
        pWithin: squares === null || decidesBySet(margin, byChance, deviation)
            ? (hypothesis) => pAtMost(distance, hypothesis, errors, deviation)
            : (hypothesis) => noncentralChiSquareCdf(squares.statistic, squares.degrees, (4 * hypothesis ** 2) / scale),
    };
}
function varianceOf(share) {
    return share * (1 - share);
}
/**
 * Returns the largest variance of the share of a set of categories. A row in each of two sets is added to the counts, as Agresti and Caffo
 * do for differences of proportions (The American Statistician 54, 2000), so that a share of 0 has a variance.
 */
function largestVariance({ scale, counts }) {
    let most = 0;
    for (let cell = 0; cell < counts.length; cell++)
        most = Math.max(most, counts[cell] ?? 0);
    const smoothed = (most + 1) / (totalOf(counts) + 2);
    return scale * (smoothed > 0.5 ? varianceOf(smoothed) : 0.25);
}
/** Smallest expected count for which Pearson's statistic is approximately chi-square: Cochran, Biometrics 10 (1954). */
const fewestExpected = 5;
/**
 * Returns Pearson's statistic with the shares of the mixture of the samples; null if a category is too rare for it.
 * @param mixed returns the share of a cell in the mixture
 */
function sumOfSquares(seen, difference, mixed, parts) {
    const scale = totalScale({ parts });
    const smallest = (0,d3_array/* min */.jk)(parts, ({ counts }) => totalOf(counts)) ?? 0;
    if (seen.length < 3 || seen.some((cell) => mixed(cell) * smallest < fewestExpected))
        return null;
    const statistic = (0,d3_array/* sum */.cz)(seen, (cell) => difference(cell) ** 2 / (mixed(cell) * scale));
    const degrees = seen.length - 1;
    // Samples that differ less than usual are no further evidence, or the upper bound would be 0.
    return { statistic: Math.max(statistic, degrees), degrees };
}
/**
 * Returns true if the distance of samples can prove that a change of half of the margin is within it. Otherwise errors of many categories
 * add up to too much, and the sum of squares decides. The choice does not depend on the difference of the samples.
 */
function decidesBySet(margin, byChance, deviation) {
    const usual = 0.95;
    return byChance + 2 * stats_base_dists_normal_quantile_lib(usual, 0, 1) * deviation <= margin / 2;
}

;// CONCATENATED MODULE: ./build/core/js/src/drift/measure-drift.js







/** Measures the drift of all columns that both datasets have, and decides about it. */
function measureDrift(input) {
    const { baseline, candidate, section } = input;
    const { transform } = baseline.details;
    const [old, own] = [baseline, candidate].map(({ details }) => measuredColumns(details, transform));
    const skipped = [];
    const measured = [];
    for (const column of own ?? []) {
        const before = old?.filter((other) => other.column === column.column && other.role === column.role) ?? [];
        const same = before.find(({ form, aspect }) => form === column.form && aspect === column.aspect);
        if (same !== undefined)
            measured.push(...measureColumn(same, column, input));
        else if (before.length > 0)
            skipped.push({ column: column.column, reason: 'it has another type than in the baseline' });
    }
    return (0,decide_drift/* decideDrift */.w)(measured, skipped, groupOf(input), {
        confidence: section.confidence,
        onInconclusive: section['on-inconclusive'],
    });
}
/** Returns the column of groups if both datasets store it. */
function groupOf({ baseline, candidate, group }) {
    return group !== null && baseline.names.includes(group) && candidate.names.includes(group) ? group : null;
}
function measureColumn(before, after, input) {
    const { baseline, candidate, section } = input;
    const group = groupOf(input);
    const cells = chooseCells(after, [baseline, candidate]);
    const old = countCells(before, baseline, cells, group, null);
    const own = countCells(after, candidate, cells, group, input.sharedRows(after.column));
    const margin = section.columns[after.column] ?? section.margin;
    const common = { column: after.column, role: after.role, margin };
    const isOrdered = cells.kind === 'ordered';
    const drifts = [];
    if (old.values.rows > 0 && own.values.rows > 0)
        drifts.push({
            ...common,
            aspect: after.aspect,
            kind: isOrdered ? 'kolmogorov' : 'total-variation',
            ...compare(old.values, own.values, own.shared.values, margin, isOrdered),
        });
    const lacks = (old.missing.counts[1] ?? 0) + (own.missing.counts[1] ?? 0) > 0;
    if (lacks && after.aspect !== 'unknown-words')
        drifts.push({
            ...common,
            aspect: 'missing',
            kind: 'share',
            ...compare(old.missing, own.missing, own.shared.missing, margin, false),
        });
    return drifts;
}
function compare(old, own, shared, margin, isOrdered) {
    const samples = { baseline: old.counts, candidate: own.counts, shared };
    const rows = { baseline: old.rows, candidate: own.rows };
    const errors = samplingErrors(samples, {
        baseline: old.designEffect(isOrdered),
        candidate: own.designEffect(isOrdered),
    });
    const effectiveRows = effectiveSizes(rows, errors);
    if (effectiveRows === null)
        return { rows, effectiveRows, evidence: distance/* noDistance */.L };
    const evidence = isOrdered ? kolmogorovDistance(samples, errors) : totalVariation(samples, errors, margin);
    return { rows, effectiveRows, evidence };
}

// EXTERNAL MODULE: ./build/core/js/src/column-store/row-identity.js
var row_identity = __webpack_require__(6831);
// EXTERNAL MODULE: ./build/core/js/src/column-store/hash-column.js
var hash_column = __webpack_require__(51137);
;// CONCATENATED MODULE: ./build/core/js/src/dataset-diff/hash-rows.js


/**
 * Yields hashes of columns of all rows. Neither the order of columns nor the spelling of a number counts; an id is a text.
 * @param spelling whether texts that are numbers are equal to these
 */
function* hashRows(dataset, names, spelling = 'numbers') {
    const hashers = names.map((name) => new row_identity/* ColumnHasher */.ML(name, spelling));
    for (const { start, rows, columns } of dataset.chunks(names)) {
        const identities = new Uint32Array(rows * row_identity/* identityWords */.i6);
        for (const [index, column] of columns.entries()) {
            const hasher = hashers[index];
            if (hasher !== undefined)
                (0,hash_column/* addColumn */.c)(identities, column, hasher);
        }
        yield { start, rows, identities };
    }
}

// EXTERNAL MODULE: ./build/core/js/src/column-store/identity-table.js
var identity_table = __webpack_require__(50417);
;// CONCATENATED MODULE: ./build/core/js/src/dataset-diff/match-rows.js




/** Rows whose hashes are in memory at once, about 50 bytes each. With more rows, the datasets are read several times. */
const rowsAtOnce = 2 ** 22;
/**
 * Finds the pairs of rows with equal ids; for rows without one, those with equal content, since the id of a row without a key depends on
 * all of its columns. In memory are 4 bytes a row, and the hashes of a part of the rows.
 * @param columns the columns of both datasets whose values are the content
 */
function matchRows(baseline, candidate, columns, atOnce = rowsAtOnce) {
    const matches = {
        baselineRow: new Int32Array(candidate.rows).fill(-1),
        changed: new Uint8Array(candidate.rows),
        kept: new Uint8Array(baseline.rows),
    };
    const parts = Math.max(1, Math.ceil(baseline.rows / atOnce));
    for (let part = 0; part < parts; part++)
        matchIds(baseline, candidate, matches, { part, parts });
    markChanged(baseline, candidate, columns, matches);
    const unmatched = matches.kept.reduce((sum, kept) => sum + 1 - kept, 0);
    const added = matches.baselineRow.some((row) => row < 0);
    const contentParts = unmatched === 0 || !added ? 0 : Math.max(1, Math.ceil(unmatched / atOnce));
    for (let part = 0; part < contentParts; part++)
        matchContents(baseline, candidate, columns, matches, { part, parts: contentParts });
    return matches;
}
function isIn({ part, parts }, identities, row) {
    return parts === 1 || (identities[row * row_identity/* identityWords */.i6 + 3] ?? 0) % parts === part;
}
function matchIds(baseline, candidate, matches, part) {
    const rowOfId = new identity_table/* IdentityTable */.n(Math.ceil(baseline.rows / part.parts));
    for (const { start, rows, identities } of hashRows(baseline, [reserved_columns/* idColumn */.U], 'texts'))
        for (let row = 0; row < rows; row++)
            if (isIn(part, identities, row))
                rowOfId.add(identities, row, start + row + 1);
    for (const { start, rows, identities } of hashRows(candidate, [reserved_columns/* idColumn */.U], 'texts'))
        for (let row = 0; row < rows; row++) {
            if (!isIn(part, identities, row))
                continue;
            const found = rowOfId.get(identities, row) - 1;
            if (found < 0 || matches.kept[found] === 1)
                continue;
            matches.baselineRow[start + row] = found;
            matches.kept[found] = 1;
        }
}
/** Marks the pairs of rows with equal ids whose content differs. */
function markChanged(baseline, candidate, columns, { baselineRow, changed }) {
    if (columns.length === 0 || !baselineRow.some((row) => row >= 0))
        return;
    const hashes = hashesOf(baseline, columns);
    for (const { start, rows, identities } of hashRows(candidate, columns))
        for (let row = 0; row < rows; row++) {
            const pair = baselineRow[start + row] ?? -1;
            if (pair >= 0 && !hasHash(hashes, pair, identities, row))
                changed[start + row] = 1;
        }
}
/** The first two words of the identity of each row, which distinguish two rows that are compared. */
function hashesOf(dataset, columns) {
    const hashes = new Uint32Array(2 * dataset.rows);
    for (const { start, rows, identities } of hashRows(dataset, columns))
        for (let row = 0; row < rows; row++) {
            hashes[2 * (start + row)] = identities[row * row_identity/* identityWords */.i6] ?? 0;
            hashes[2 * (start + row) + 1] = identities[row * row_identity/* identityWords */.i6 + 1] ?? 0;
        }
    return hashes;
}
/** Returns true if a row has the hash of a row of the other dataset. */
function hasHash(hashes, pair, identities, row) {
    return (hashes[2 * pair] === identities[row * row_identity/* identityWords */.i6] &&
        hashes[2 * pair + 1] === identities[row * row_identity/* identityWords */.i6 + 1]);
}
function matchContents(baseline, candidate, columns, { baselineRow, kept }, part) {
    // The last row of each content, and before each row the previous one with the same content.
    const lastOf = new identity_table/* IdentityTable */.n();
    const previous = new Map();
    for (const { start, rows, identities } of hashRows(baseline, columns))
        for (let row = 0; row < rows; row++) {
            if (kept[start + row] === 1 || !isIn(part, identities, row))
                continue;
            const before = lastOf.get(identities, row);
            if (before > 0)
                previous.set(start + row + 1, before);
            lastOf.set(identities, row, start + row + 1);
        }
    for (const { start, rows, identities } of hashRows(candidate, columns))
        for (let row = 0; row < rows; row++) {
            if ((baselineRow[start + row] ?? -1) >= 0 || !isIn(part, identities, row))
                continue;
            const found = lastOf.get(identities, row);
            if (found === 0 || kept[found - 1] === 1)
                continue;
            baselineRow[start + row] = found - 1;
            kept[found - 1] = 1;
            const next = previous.get(found);
            if (next !== undefined)
                lastOf.set(identities, row, next);
        }
}

;// CONCATENATED MODULE: ./build/core/js/src/dataset-diff/compare-columns.js


/**
 * Compares the values of a column in all pairs of rows.
 * @param matched bits of the rows of the candidate that have a pair
 */
function compareColumn(baseline, candidate, name, { baselineRow, changed }, matched) {
    if (!changed.includes(1))
        return { name, changed: 0, same: matched };
    const hashes = hashesOf(baseline, [name]);
    const different = [];
    for (const { start, rows, identities } of hashRows(candidate, [name]))
        for (let row = 0; row < rows; row++)
            if (changed[start + row] === 1 && !hasHash(hashes, baselineRow[start + row] ?? -1, identities, row))
                different.push(start + row);
    if (different.length === 0)
        return { name, changed: 0, same: matched };
    const same = matched.slice();
    for (const row of different)
        same[row] = 0;
    return { name, changed: different.length, same };
}

;// CONCATENATED MODULE: ./build/core/js/src/dataset-diff/label-changes.js

/** Greatest number of kinds of changes that are counted. */
const mostKinds = 1000;
const mostListed = 20;
/** Counts how the values of a label of few values changed in rows of the same id. */
function labelChanges(baseline, candidate, column, { baselineRow, changed }) {
    if (!changed.includes(1))
        return [];
    const before = codesOf(baseline, column);
    const after = codesOf(candidate, column);
    const rows = new Map();
    for (let row = 0; row < changed.length; row++) {
        if (changed[row] !== 1)
            continue;
        const [old = 0, own = 0] = [before.codes[baselineRow[row] ?? -1], after.codes[row]];
        if (before.names[old] === after.names[own])
            continue;
        const kind = old * after.names.length + own;
        if (rows.has(kind) || rows.size < mostKinds)
            rows.set(kind, (rows.get(kind) ?? 0) + 1);
    }
    return [...rows]
        .sort(([, one], [, other]) => other - one)
        .slice(0, mostListed)
        .map(([kind, count]) => ({
        column,
        before: before.names[Math.floor(kind / after.names.length)] ?? null,
        after: after.names[kind % after.names.length] ?? null,
        rows: count,
    }));
}
/** Returns the position of the value of each row among the distinct ones; null is a missing value. */
function codesOf(dataset, name) {
    const known = new Map();
    const codes = new Int32Array(dataset.rows);
    for (const { start, columns: [column], } of dataset.chunks([name])) {
        if (column === undefined)
            continue;
        for (const [row, text] of textsOf(column).entries()) {
            const value = text === '' ? null : text;
            const code = known.get(value) ?? known.size;
            known.set(value, code);
            codes[start + row] = code;
        }
    }
    return { codes, names: [...known.keys()] };
}
function textsOf(column) {
    if (column.kind === 'bytes')
        throw new TypeError(`the label ${column.name} holds bytes`);
    return (0,columns/* textOf */.b6)(column);
}

// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/dataset-diff/diff-schema.js
var diff_schema = __webpack_require__(5307);
;// CONCATENATED MODULE: ./build/core/js/src/dataset-diff/sample-rows.js




const longestText = 120;
/**
 * Returns the first rows that were added, removed and changed.
 * @param columns columns of both datasets that are private in neither
 */
function sampleRows(baseline, candidate, columns, { baselineRow, changed, kept }) {
    const added = firstRows(candidate.rows, (row) => (baselineRow[row] ?? -1) < 0);
    const removed = firstRows(baseline.rows, (row) => kept[row] === 0);
    const changes = firstRows(candidate.rows, (row) => changed[row] === 1);
    return {
        added: added.map((row) => rowAt(candidate, columns, row)),
        removed: removed.map((row) => rowAt(baseline, columns, row)),
        changed: changes.map((row) => changeOf(rowAt(baseline, columns, baselineRow[row] ?? -1), rowAt(candidate, columns, row))),
    };
}
function firstRows(rows, wanted) {
    const found = [];
    for (let row = 0; row < rows && found.length < diff_schema/* mostSamples */.P3; row++)
        if (wanted(row))
            found.push(row);
    return found;
}
function rowAt(dataset, columns, row) {
    const [ids, ...cells] = dataset.readRow([reserved_columns/* idColumn */.U, ...columns], row);
    return {
        id: (ids && textOfCell(ids, dataset.details)) ?? '',
        split: splitOf(dataset, row),
        cells: cells.map((column) => ({ column: column.name, value: textOfCell(column, dataset.details) })),
    };
}
function splitOf(dataset, row) {
    return dataset_schema/* splitNames */.bZ[dataset.splitOf(row)] ?? 'train';
}
function changeOf(before, after) {
    return {
        id: after.id,
        split: after.split,
        cells: after.cells.flatMap(({ column, value }, index) => {
            const old = before.cells[index]?.value ?? null;
            return old === value ? [] : [{ column, before: old, after: value }];
        }),
    };
}
/** Returns the only cell of a column as a text; null for a missing value. */
function textOfCell(column, { features }) {
    switch (column.kind) {
        case 'number': {
            const value = column.values[0] ?? Number.NaN;
            if (Number.isNaN(value))
                return null;
            const isDate = features.kind === 'table' &&
                features.columns.some(({ name, type }) => name === column.name && type === 'date');
            return isDate ? new Date(value).toISOString() : String(value);
        }
        case 'category': {
            const text = column.categories[column.codes[0] ?? -1];
            return text === undefined ? null : (0,format/* truncate */.xv)(text, longestText);
        }
        case 'text': {
            const text = column.values[0] ?? null;
            return text === null ? null : (0,format/* truncate */.xv)(text, longestText);
        }
        case 'bytes':
            return `${column.values[0]?.length ?? 0} bytes`;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/dataset-diff/diff-datasets.js









/** Returns the differences of a dataset from a baseline, and its drift. */
function diffDatasets(baseline, candidate, options) {
    const [old, own] = [new AllRows(baseline), new AllRows(candidate)];
    const names = (rows) => rows.names.filter((name) => name !== reserved_columns/* idColumn */.U);
    const common = names(own).filter((name) => old.names.includes(name));
    const matches = matchRows(old, own, common);
    const matched = Uint8Array.from(matches.baselineRow, (row) => (row < 0 ? 0 : 1));
    const compared = common.map((name) => compareColumn(old, own, name, matches, matched));
    const sameIn = new Map(compared.map(({ name, same }) => [name, same]));
    const hidden = new Set([old, own].flatMap(({ details }) => [...(0,private_names/* privateNames */.o)(details.features)]));
    return {
        name: candidate.details.name,
        baseline: sideOf(baseline),
        candidate: sideOf(candidate),
        settingsChanged: baseline.manifest.config !== candidate.manifest.config,
        rows: countRows(matches),
        columns: {
            common: common.length,
            added: columnsOnlyIn(own, old),
            removed: columnsOnlyIn(old, own),
            retyped: common.flatMap((name) => {
                const [before, after] = [typeOf(old, name), typeOf(own, name)];
                return before === after ? [] : [{ name, before, after }];
            }),
            changed: changedColumns(compared),
        },
        moved: movedRows(old, own, matches),
        labels: (0,label_target/* outputsOf */.Yz)(candidate.details.label)
            .filter(({ label }) => label.kind === 'class' && common.includes(label.column))
            .flatMap(({ label }) => labelChanges(old, own, label.column, matches)),
        samples: sampleRows(old, own, common.filter((name) => !hidden.has(name)), matches),
        drift: measureDrift({
            baseline: old,
            candidate: own,
            section: options.drift,
            group: options.group,
            sharedRows: (column) => sameIn.get(column) ?? new Uint8Array(own.rows),
        }),
    };
}
function sideOf({ digest, details: { rows, cleaned } }) {
    const { read, quarantined, missingRows, duplicates } = cleaned;
    return {
        digest,
        rows: { train: rows.train, validation: rows.validation, test: rows.test },
        read,
        quarantined,
        missingRows,
        duplicates,
    };
}
function countRows({ baselineRow, changed, kept }) {
    const sum = (bits) => bits.reduce((total, bit) => total + bit, 0);
    const matched = sum(kept);
    return {
        unchanged: matched - sum(changed),
        changed: sum(changed),
        added: baselineRow.length - matched,
        removed: kept.length - matched,
    };
}
function changedColumns(compared) {
    return compared
        .filter(({ changed }) => changed > 0)
        .sort((one, other) => other.changed - one.changed)
        .map(({ name, changed }) => ({ name, rows: changed }));
}
function columnsOnlyIn(dataset, other) {
    return dataset.names
        .filter((name) => !other.names.includes(name))
        .map((name) => ({ name, type: typeOf(dataset, name) }));
}
/** Returns the type of a feature, `label`, or `stored` for a column that is neither. */
function typeOf({ details: { features, label } }, name) {
    if ((0,label_target/* outputsOf */.Yz)(label).some((output) => output.label.column === name))
        return 'label';
    if (features.kind === 'image')
        return 'image';
    return features.columns.find((column) => column.name === name)?.type ?? 'stored';
}
function movedRows(old, own, { baselineRow }) {
    const counts = new Map();
    for (let row = 0; row < baselineRow.length; row++) {
        const pair = baselineRow[row] ?? -1;
        if (pair < 0)
            continue;
        const [from, to] = [splitOf(old, pair), splitOf(own, row)];
        if (from === to)
            continue;
        const entry = counts.get(`${from} ${to}`) ?? { from, to, rows: 0 };
        entry.rows += 1;
        counts.set(`${from} ${to}`, entry);
    }
    return [...counts.values()].sort((one, other) => other.rows - one.rows);
}


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ mostSamples),
/* harmony export */   d1: () => (/* binding */ datasetDiffSchema)
/* harmony export */ });
/* unused harmony export datasetSide */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76137);
/* harmony import */ var _drift_drift_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92);




const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative();
const split = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNames */ .bZ);
const column = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** The cells of a row by column; null for a missing value. Private columns are not among them. */
const cells = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() }));
/** Greatest number of rows of a kind that are shown. */
const mostSamples = 3;
const sample = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), split, cells });
const datasetSide = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    digest: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ train: count, validation: count, test: count }),
    read: count,
    quarantined: count,
    missingRows: count,
    duplicates: count,
});
/** The differences of a dataset, the candidate, from another, the baseline. */
const datasetDiffSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    baseline: datasetSide,
    candidate: datasetSide,
    /** True if the settings of the preparation differ. */
    settingsChanged: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ unchanged: count, changed: count, added: count, removed: count }),
    columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        common: count,
        added: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(column),
        removed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(column),
        retyped: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), before: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
        /** Columns with other values in rows of the same id, the most first. */
        changed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive() })),
    }),
    /** Rows that both datasets have, and that are in another split now. */
    moved: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ from: split, to: split, rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive() })),
    /** Labels that changed in rows of the same id, the most frequent first. */
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        column: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        before: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        after: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    })),
    samples: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        added: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(sample).max(mostSamples),
        removed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(sample).max(mostSamples),
        changed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            split,
            cells: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
                column: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
                before: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
                after: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
            })),
        }))
            .max(mostSamples),
    }),
    /** Null if drift was not measured. */
    drift: _drift_drift_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .driftSchema */ .jU.nullable(),
});


/***/ }),

/***/ 60751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   w: () => (/* binding */ decideDrift)
/* harmony export */ });
/* harmony import */ var _statistics_multiple_testing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61120);
/* harmony import */ var _distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80762);


/**
 * Decides about the drift of all columns. A column fails if its distance is shown to be beyond its margin, after Holm's adjustment over
 * all columns, so that a false alarm in any of them has at most the probability 1 − confidence. It passes if its distance is shown to be
 * within its margin; since all columns have to pass, this needs no adjustment. Otherwise, it is inconclusive.
 */
function decideDrift(measured, skipped, group, { confidence, onInconclusive }) {
    const level = 1 - confidence;
    const adjusted = (0,_statistics_multiple_testing_js__WEBPACK_IMPORTED_MODULE_1__/* .holmAdjusted */ .F)(measured.map(({ evidence, margin }) => evidence.pBeyond(margin)));
    const columns = measured
        .map(({ evidence, ...facts }, index) => {
        const pBeyond = adjusted[index] ?? 1;
        const pWithin = evidence.pWithin(facts.margin);
        const { distance, byChance } = evidence;
        return {
            ...facts,
            distance,
            byChance,
            ...(0,_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsOf */ .B)(evidence, confidence),
            pBeyond,
            pWithin,
            outcome: pBeyond < level ? 'fail' : pWithin < level ? 'pass' : 'inconclusive',
        };
    })
        .sort(compareColumns);
    const outcome = overallOutcome(columns);
    return {
        outcome,
        accepted: outcome === 'pass' || (outcome === 'inconclusive' && onInconclusive === 'pass'),
        reason: reasonOf(outcome, columns),
        confidence,
        group,
        columns,
        skipped: [...skipped],
    };
}
const severity = { fail: 0, inconclusive: 1, pass: 2 };
function compareColumns(one, other) {
    return (severity[one.outcome] - severity[other.outcome] ||
        other.distance - other.margin - (one.distance - one.margin));
}
function overallOutcome(columns) {
    if (columns.some(({ outcome }) => outcome === 'fail'))
        return 'fail';
    return columns.some(({ outcome }) => outcome === 'inconclusive') ? 'inconclusive' : 'pass';
}
function reasonOf(outcome, columns) {
    const [first] = columns;
    const count = columns.filter((column) => column.outcome === outcome).length;
    if (first === undefined)
        return 'no column of both datasets can be compared';
    const more = count > 1 ? `, and ${count - 1} more` : '';
    const { distance, margin, lower, upper } = first;
    switch (outcome) {
        case 'fail':
            return `${titleOf(first)} drifted by ${short(distance)} (at least ${short(lower)}), more than the margin ${short(margin)}${more}`;
        case 'inconclusive':
            return `too few rows to decide whether ${titleOf(first)} drifted by more than ${short(margin)}: between ${short(lower)} and ${short(upper)}${more}`;
        case 'pass':
            return `no column drifted by more than its margin; the closest is ${titleOf(first)} with ${short(distance)} (at most ${short(upper)}) of ${short(margin)}`;
    }
}
/** Returns the name of a comparison: `age`, `label species`, `missing values of age`. */
function titleOf({ column, role, aspect }) {
    const name = role === 'label' ? `label ${column}` : column;
    switch (aspect) {
        case 'values':
            return name;
        case 'missing':
            return `missing values of ${name}`;
        case 'length':
            return `length of ${name}`;
        case 'unknown-words':
            return `unknown words of ${name}`;
        case 'brightness':
            return `brightness of ${name}`;
    }
}
function short(value) {
    return String(Number(value.toPrecision(3)));
}


/***/ }),

/***/ 80762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ boundsOf),
/* harmony export */   L: () => (/* binding */ noDistance)
/* harmony export */ });
/* harmony import */ var _statistics_bisect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13755);

/** Returns one-sided bounds of a distance, each with the confidence. */
function boundsOf({ pBeyond, pWithin }, confidence) {
    const level = 1 - confidence;
    return {
        lower: pBeyond(0) < level ? (0,_statistics_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(0, 1, (margin) => pBeyond(margin) < level) : 0,
        upper: upperBound(pWithin, level),
    };
}
function upperBound(pWithin, level) {
    if (pWithin(0) < level)
        return 0;
    return pWithin(1) < level ? (0,_statistics_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(0, 1, (margin) => pWithin(margin) >= level) : 1;
}
/** Evidence about columns without any difference that sampling explains: the same rows. */
const noDistance = {
    distance: 0,
    byChance: 0,
    pBeyond: () => 1,
    pWithin: () => 0,
};


/***/ }),

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ driftOutcomes),
/* harmony export */   jU: () => (/* binding */ driftSchema)
/* harmony export */ });
/* unused harmony export driftAspects */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const driftOutcomes = ['pass', 'fail', 'inconclusive'];
/** The quantity whose distribution is compared. */
const driftAspects = ['values', 'missing', 'length', 'unknown-words', 'brightness'];
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const pValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const columnDrift = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['feature', 'label']),
    aspect: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(driftAspects),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['kolmogorov', 'total-variation', 'share']),
    distance: share,
    /** Mean distance of two such samples of one distribution. */
    byChance: share,
    lower: share,
    upper: share,
    margin: share,
    /** Holm-adjusted p-value against a distance of at most the margin. */
    pBeyond: pValue,
    pWithin: pValue,
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(driftOutcomes),
    /** Rows with a value. */
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative() }),
    /** Number of independent rows that tell as much; less if rows are in groups, more if both datasets share rows. */
    effectiveRows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative() })
        .nullable(),
});
/** The drift of a dataset from its baseline. */
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(driftOutcomes),
    accepted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Column of the groups that are independent of each other; null if rows are. */
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** The largest distance beyond or closest to its margin first. */
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnDrift),
    /** Columns that were not compared, with the reason. */
    skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});


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

/***/ 45931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ sampleText),
/* harmony export */   Pp: () => (/* binding */ diffLines),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   wh: () => (/* binding */ totalRows),
/* harmony export */   xb: () => (/* binding */ diffWarnings)
/* harmony export */ });
/* unused harmony export rowCount */
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);


const mostNamed = 8;
const mostLabels = 5;
/** Returns the differences of two datasets, one subject a line; subjects without a difference are left out. */
function diffLines({ rows, columns, labels, moved, baseline, candidate, settingsChanged, }) {
    const lines = [
        line('Rows', rowsText(rows, baseline, candidate)),
        line('Columns added', columnsText(columns.added)),
        line('Columns removed', columnsText(columns.removed)),
        line('Columns with another type', names(columns.retyped.map(({ name, before, after }) => `${name} (${before} → ${after})`))),
        line('Values changed', names(columns.changed.map(({ name, rows: count }) => `${name} in ${rowCount(count)}`))),
        line('Labels changed', labels
            .slice(0, mostLabels)
            .map(({ before, after, rows: count }) => `${labelText(before)} → ${labelText(after)} in ${rowCount(count)}`)
            .join(', ')),
        line('Rows in another split', moved.map(({ from, to, rows: count }) => `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} from ${from} to ${to}`).join(', ')),
        line('Rows left out', leftOutText(baseline, candidate)),
        line('Settings', settingsChanged ? 'the settings of the preparation changed' : ''),
    ];
    return lines.filter((entry) => entry !== null);
}
/** Returns warnings about rows that moved between the test split and the others. */
function diffWarnings({ moved }) {
    const into = (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(moved, ({ from, to, rows }) => (to === 'test' && from !== 'test' ? rows : 0));
    const outOf = (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(moved, ({ from, to, rows }) => (from === 'test' && to !== 'test' ? rows : 0));
    return [
        ...(into > 0
            ? [
                `${rowCount(into)} moved into the test split: models of the baseline have been trained with them, so comparisons on this test split favour those models.`,
            ]
            : []),
        ...(outOf > 0
            ? [
                `${rowCount(outOf)} of the test split moved out of it: a new model can be trained on test rows of the baseline.`,
            ]
            : []),
    ];
}
/** Returns true if both datasets have the same rows with the same values in the same splits. */
function isUnchanged(diff) {
    return diff.baseline.digest === diff.candidate.digest;
}
function totalRows({ rows }) {
    return (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Object.values(rows));
}
/** Returns the changes of rows in a few words: `+1,200 rows, −3, 40 changed`. */
function headlineOf({ rows, columns }) {
    const columnChanges = columns.added.length + columns.removed.length + columns.retyped.length;
    const parts = [
        ...(rows.added > 0 ? [`+${rowCount(rows.added)}`] : []),
        ...(rows.removed > 0 ? [`−${rowCount(rows.removed)}`] : []),
        ...(rows.changed > 0 ? [`${rowCount(rows.changed)} changed`] : []),
        ...(columnChanges > 0 ? [`${columnChanges} ${columnChanges === 1 ? 'column' : 'columns'} changed`] : []),
    ];
    return parts.length === 0 ? 'the same rows' : parts.join(', ');
}
function line(title, text) {
    return text === '' ? null : { title, text };
}
function rowsText(rows, baseline, candidate) {
    const parts = [
        ...(rows.added > 0 ? [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows.added)} added`] : []),
        ...(rows.removed > 0 ? [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows.removed)} removed`] : []),
        ...(rows.changed > 0 ? [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows.changed)} changed`] : []),
        `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows.unchanged)} unchanged`,
    ];
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(totalRows(baseline))} → ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(totalRows(candidate))}: ${parts.join(', ')}`;
}
function columnsText(columns) {
    return names(columns.map(({ name, type }) => `${name} (${type})`));
}
function names(texts) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(texts.map((text) => (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text)), mostNamed);
}
function labelText(label) {
    return label === null ? 'none' : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(label);
}
const reasons = [
    ['quarantined', 'in quarantine'],
    ['missingRows', 'with missing values'],
    ['duplicates', 'duplicates'],
];
function leftOutText(baseline, candidate) {
    return reasons
        .filter(([key]) => baseline[key] !== candidate[key])
        .map(([key, words]) => `${words} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(baseline[key])} → ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(candidate[key])}`)
        .join(', ');
}
/** Returns a value of a sample; numbers have seven digits, which distinguish most of them, and times no zeros at the end. */
function sampleText(value) {
    const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})\.000Z$/.exec(value);
    if (time)
        return time[2] === '00:00:00' ? (time[1] ?? '') : `${time[1]} ${time[2]}`;
    return /^-?\d+\.\d{7,}$/.test(value) ? String(Number(Number(value).toPrecision(7))) : value;
}
function rowCount(count) {
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${count === 1 ? 'row' : 'rows'}`;
}


/***/ }),

/***/ 15241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ renderDiffText)
/* harmony export */ });
/* harmony import */ var _drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60751);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38602);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93111);
/* harmony import */ var _aligned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43324);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45931);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76291);






const marks = { pass: '✓', fail: '✗', inconclusive: '?' };
const mostDrifts = 30;
/** Returns the differences of two datasets for a terminal and a job's log. */
function renderDiffText(diff, paint) {
    if ((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnchanged */ ._5)(diff))
        return 'The dataset is the same as the baseline.';
    const { drift } = diff;
    const lines = (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .diffLines */ .Pp)(diff).map(({ title, text }) => `  ${title}: ${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)}`);
    const warnings = (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .diffWarnings */ .xb)(diff).map((warning) => `  ! ${warning}`);
    return [
        `Differences from the baseline: ${(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(diff)}`,
        ...lines,
        ...warnings,
        ...driftLines(drift, paint),
    ].join('\n');
}
function driftLines(drift, paint) {
    if (drift === null)
        return [];
    const shown = drift.columns.slice(0, mostDrifts);
    const [head = '', ...rows] = (0,_aligned_js__WEBPACK_IMPORTED_MODULE_4__/* .aligned */ .b)([
        ['', 'distance', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .intervalName */ .Bb)(drift.confidence), 'margin', 'by chance', 'rows'],
        ...shown.map((column) => [
            (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)((0,_drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(column))),
            (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(column.distance),
            (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv)(column),
            (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(column.margin),
            (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(column.byChance),
            (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsText */ .Xs)(column),
        ]),
    ]);
    const rest = drift.columns.length - shown.length;
    const consequence = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .consequenceOf */ .pd)(drift);
    return [
        '',
        paint(drift.outcome, `${marks[drift.outcome]} ${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .driftTitle */ .IM)(drift))}`),
        ...(consequence === null ? [] : [consequence]),
        `    ${head}`,
        ...rows.map((row, index) => {
            const outcome = shown[index]?.outcome ?? 'inconclusive';
            return `  ${paint(outcome, marks[outcome])} ${row}`;
        }),
        ...(rest > 0 ? [`    ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(rest)} more are in the report`] : []),
    ];
}


/***/ }),

/***/ 76291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   IM: () => (/* binding */ driftTitle),
/* harmony export */   WV: () => (/* binding */ distanceNames),
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   ly: () => (/* binding */ distanceText),
/* harmony export */   pd: () => (/* binding */ consequenceOf)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91389);


/** Names of the distances. */
const distanceNames = {
    kolmogorov: 'Kolmogorov distance',
    'total-variation': 'total variation',
    share: 'change of the share',
};
/** Returns a distance or a margin with three digits, and at most four decimals. */
function distanceText(distance) {
    return distance === 0 ? '0' : distance.toFixed(distance < 0.0995 ? 4 : 3);
}
function boundsText({ lower, upper }) {
    return `${distanceText(lower)} to ${distanceText(upper)}`;
}
/** Returns the number of rows with a value: `1,000 → 1,200`. */
function rowsText({ rows }) {
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rows.baseline)} → ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rows.candidate)}`;
}
/** Returns the heading of the drift: outcome and reason. */
function driftTitle({ outcome, reason }) {
    return `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .wX[outcome]}: ${reason}`;
}
/** Returns the sentence about an inconclusive drift, and whether the job continues. */
function consequenceOf({ outcome, accepted }) {
    if (outcome !== 'inconclusive')
        return null;
    return accepted
        ? 'The job continues although the drift is undecided.'
        : 'The job fails because the drift is undecided (on-inconclusive: fail).';
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
