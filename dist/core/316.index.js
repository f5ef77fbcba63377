export const id = 316;
export const ids = [316];
export const modules = {

/***/ 10479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   UL: () => (/* binding */ imageColumnsOf),
/* harmony export */   jI: () => (/* binding */ blankBatch),
/* harmony export */   rr: () => (/* binding */ pixelsOf),
/* harmony export */   yg: () => (/* binding */ valuesPerExample)
/* harmony export */ });
/* unused harmony export shapeOf */
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

/***/ 39928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ tokenIdsWriter),
/* harmony export */   bl: () => (/* binding */ textWriter),
/* harmony export */   qE: () => (/* binding */ unknownShare),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
/* harmony import */ var _ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17505);


/** Returns the number of values that the encoding of a text has. */
function textWidth({ output, vocabulary }) {
    return output.values === 'ids' ? output.length : vocabulary.length;
}
function tokenIdsWriter({ tokenizer, length, padding }) {
    const { idsOf } = (0,_tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .openTokenizer */ .Y)(tokenizer);
    return (text, into, at) => {
        into.fill(padding, at, at + length);
        into.set(idsOf(text, length), at);
    };
}
function textWriter(column) {
    const { output } = column;
    const indices = indexVocabulary(column.vocabulary);
    const list = (0,_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .ngramLister */ .V)(column);
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
    const list = (0,_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .ngramLister */ .V)(column);
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

/***/ 76162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ affineSteps),
/* harmony export */   NW: () => (/* binding */ applyTransform),
/* harmony export */   "in": () => (/* binding */ affinesOf),
/* harmony export */   ps: () => (/* binding */ applyAffines)
/* harmony export */ });
/* harmony import */ var _table_transform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90487);

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

/***/ 99795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ExactSum)
/* harmony export */ });
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
            float[0] = term;
            const exponent = ((words[highWord] ?? 0) >>> 20) & (exponents - 1);
            words[1 - highWord] = 0;
            const high = float[0];
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
const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
/** Position of the word with the exponent in this machine's memory. */
const highWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;


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
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76363);
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

/***/ 76363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   m9: () => (/* binding */ momentsOfPixels),
/* harmony export */   mY: () => (/* binding */ quantileOfSorted)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99795);
/* harmony import */ var _number_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20748);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76162);




/** Returns the moments of numbers, the same for any order of them. */
function momentsOf(chunks) {
    const { count, mean, minimum, maximum } = rangeOf(chunks);
    const squares = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .P();
    const distances = (0,_number_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .mapChunks */ .bs)(chunks, (values, into) => {
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
    const sum = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .P();
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
    const affines = (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .affinesOf */ ["in"])(done, channel);
    const bins = Array.from({ length: 256 }, (_, pixel) => ({
        value: (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyAffines */ .ps)(affines, pixel),
        count: counts[channel * 256 + pixel] ?? 0,
    })).filter(({ count }) => count > 0);
    const size = bins.reduce((sum, { count }) => sum + count, 0);
    const mean = bins.reduce((sum, { value, count }) => sum + value * count, 0) / size;
    const squares = bins.reduce((sum, { value, count }) => sum + square(value - mean) * count, 0);
    const values = bins.map(({ value }) => value);
    return {
        mean,
        deviation: Math.sqrt(squares / size),
        minimum: (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .min */ .jk)(values) ?? Infinity,
        maximum: (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .max */ .T9)(values) ?? -Infinity,
    };
}
/** Returns the square by multiplication, which is exact to rounding everywhere; `**` depends on the machine's library. */
function square(value) {
    return value * value;
}


/***/ }),

/***/ 87989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ assertInputs),
/* harmony export */   V4: () => (/* binding */ shapeOfInput),
/* harmony export */   Vc: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _table_transform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90487);


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
    const spans = (0,_table_transform_js__WEBPACK_IMPORTED_MODULE_1__/* .spansOf */ .L)(transform);
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
    const others = (0,_table_transform_js__WEBPACK_IMPORTED_MODULE_1__/* .spansOf */ .L)(transform).filter(({ name, width }) => width > 0 && !apart.some((column) => column.name === name));
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
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint });
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
        case 'image':
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

/***/ 90487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spansOf),
/* harmony export */   Q: () => (/* binding */ applyColumns)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48358);
/* harmony import */ var _apply_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39928);
/* harmony import */ var _cross_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18806);
/* harmony import */ var _number_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78095);
/* harmony import */ var _rolling_window_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45116);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96798);






/** Returns the positions of the values of each column, each cross and each rolling window. */
function spansOf({ columns, crosses = [], windows = [], }) {
    const parts = [
        ...columns.map((column) => ({ name: column.name, width: widthOf(column) })),
        ...crosses.map((cross) => ({ name: cross.name, width: (0,_cross_js__WEBPACK_IMPORTED_MODULE_1__/* .crossWidth */ .jL)(cross) })),
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
            return (0,_apply_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(column) + indicator;
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
                return positionWriter((0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketReader */ .au)(column, edges), 'one-hot', edges.length + 1);
            const fill = (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .filler */ .D)(column.missing);
            return (raw, into, at) => {
                into[at] = (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .applyNumberSteps */ .X)(steps, fill(raw));
            };
        }
        case 'one-hot':
        case 'index': {
            const size = column.categories + (column.other ? 1 : 0);
            return positionWriter((0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .filler */ .D)(column.missing), column.encoding, size);
        }
        case 'hash':
            return positionWriter((0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .hashReader */ .md)(column, texts), column.values, column.buckets);
        case 'date':
            return dateWriter(column);
        case 'text':
            return writerOfTexts((0,_apply_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textWriter */ .bl)(column), (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .textReader */ .D5)(column, texts));
        case 'token-ids':
            return writerOfTexts((0,_apply_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenIdsWriter */ .Dk)(column), (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .textReader */ .D5)(column, texts));
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
    const fill = (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .filler */ .D)(column.missing);
    return (raw, into, at) => {
        const time = fill(raw);
        let next = at;
        for (const { part, steps } of column.parts)
            into[next++] = (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .applyNumberSteps */ .X)(steps, (0,_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .partOfDate */ .B)(part, time));
        for (const part of column.cyclic) {
            const angle = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .angleOfDate */ .v)(part, time);
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
        const position = column && (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .positionReader */ .LV)(column, texts);
        if (!position)
            throw new TypeError(`the cross ${cross.name} of the column ${name} without positions`);
        return (row) => position(features[row * columns.length + index] ?? Number.NaN);
    });
    const positionOf = (0,_cross_js__WEBPACK_IMPORTED_MODULE_1__/* .crossPosition */ .eE)(cross);
    return positionWriter((row) => positionOf(readers.map((read) => read(row))), cross.values, (0,_cross_js__WEBPACK_IMPORTED_MODULE_1__/* .crossSize */ .cQ)(cross));
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
    const statisticOf = (0,_rolling_window_js__WEBPACK_IMPORTED_MODULE_5__/* .windowStatistic */ .d)(statistic);
    const fill = (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .filler */ .D)(missing);
    return (row, into, at) => {
        for (const [index, place] of places.entries())
            values[index] = features[row * columns.length + place] ?? Number.NaN;
        const value = statisticOf(values);
        into[at] = (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .applyNumberSteps */ .X)(steps, fill(value));
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
