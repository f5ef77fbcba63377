export const id = 4332;
export const ids = [4332,8631,9709,12];
export const modules = {

/***/ 40033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ percentile),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _metrics_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6922);

/** Returns the names of the available budgets, in the order of their declaration. */
function namesOf(costs) {
    return _metrics_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgets */ .R.flatMap(({ name }) => (costs[name] ? [name] : []));
}
/** Returns a percentile of the samples, interpolated linearly between neighbours. */
function percentile(samples, percent) {
    const sorted = samples.toSorted((a, b) => a - b);
    const index = (percent / 100) * (sorted.length - 1);
    const below = sorted[Math.floor(index)] ?? NaN;
    const above = sorted[Math.ceil(index)] ?? NaN;
    return below + (above - below) * (index - Math.floor(index));
}


/***/ }),

/***/ 25477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ budgetRows),
  O: () => (/* binding */ budgetsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var metrics_budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-measurement.js
var cost_measurement = __webpack_require__(40033);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/benchmark/histogram.js



const counts = schemas/* array */.YOg(schemas/* int */.Whr().nonnegative());
/** Number of latencies in each bin; the last bin includes those above its edge. */
const histogramSchema = schemas/* strictObject */.rej({
    /** Milliseconds; one more edge than bins. */
    edges: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).min(2),
    candidate: counts,
    baseline: counts.nullable(),
});
const bins = 40;
/**
 * Returns bins of equal width from the smallest value to the 99th percentile, so a few slow predictions do not compress the rest.
 */
function histogramOf({ candidate, baseline }) {
    const all = [...candidate, ...(baseline ?? [])];
    const least = (0,d3_array/* min */.jk)(all) ?? 0;
    const width = Math.max((0,cost_measurement/* percentile */.Y)(all, 99) - least, Number.EPSILON) / bins;
    const countsOf = (samples) => {
        const counted = new Array(bins).fill(0);
        for (const value of samples) {
            const bin = Math.min(Math.floor((value - least) / width), bins - 1);
            counted[bin] = (counted[bin] ?? 0) + 1;
        }
        return counted;
    };
    return {
        edges: Array.from({ length: bins + 1 }, (_, edge) => least + edge * width),
        candidate: countsOf(candidate),
        baseline: baseline && countsOf(baseline),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/benchmark/cost-rows.js





/** The report's data about the models' costs. */
const budgetsSchema = schemas/* strictObject */.rej({
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
        metric: schemas/* enum */.k5n(metrics_budget/* budgets */.R.map(({ name }) => name)),
        better: schemas/* enum */.k5n(number_unit/* directions */.vQ),
        unit: schemas/* enum */.k5n(number_unit/* budgetUnits */.pf),
        candidate: schemas/* number */.aig(),
        baseline: schemas/* number */.aig().nullable(),
        /** Number of measurements of each model behind the value; null if the value is exact. */
        samples: schemas/* int */.Whr().positive().nullable(),
    })),
    /** Null if no latency was measured. */
    latency: histogramSchema.nullable(),
});
function budgetRows(costs) {
    const latencies = costs['latency-p50']?.samples;
    return {
        rows: (0,cost_measurement/* namesOf */.e)(costs).flatMap((name) => {
            const budget = (0,metrics_budget/* budgetOf */.n)(name);
            const cost = costs[name];
            if (!budget || !cost)
                return [];
            const { better, unit } = budget;
            const { candidate, baseline, samples } = cost;
            return [
                {
                    metric: name,
                    better,
                    unit,
                    candidate,
                    baseline,
                    samples: samples && samples.candidate.length,
                },
            ];
        }),
        latency: latencies ? histogramOf(latencies) : null,
    };
}


/***/ }),

/***/ 37939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ asFeature)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31589);

/**
 * Returns a stored column with the type and the categories of a feature; null when the types differ. A missing value has the code -1, and so
 * has a category that the feature does not have, unless the feature is open: then it has the code `categories.length`.
 */
function asFeature(stored, feature) {
    if (feature.type === 'text')
        return asTexts(stored);
    if (feature.type === 'image')
        return stored.kind === 'bytes' ? stored : null;
    if (feature.type !== 'category')
        return stored.kind === 'number' ? stored : null;
    if (stored.kind === 'category' && equalLists(stored.categories, feature.categories))
        return stored;
    if (stored.kind !== 'category' && stored.kind !== 'text')
        return null;
    const { name, categories, open } = feature;
    const other = open === true ? categories.length : -1;
    const codeOf = new Map(categories.map((category, code) => [category, code]));
    const size = stored.kind === 'category' ? stored.codes.length : stored.values.length;
    const codes = Int32Array.from({ length: size }, (_, row) => {
        const text = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(stored, row);
        return text === null ? -1 : (codeOf.get(text) ?? other);
    });
    return { kind: 'category', name, categories, codes };
}
function asTexts(stored) {
    if (stored.kind === 'text')
        return stored;
    if (stored.kind !== 'category')
        return null;
    return {
        kind: 'text',
        name: stored.name,
        values: Array.from(stored.codes, (_, row) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(stored, row)),
    };
}
function equalLists(one, other) {
    return one.length === other.length && one.every((text, index) => text === other[index]);
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
    return new Set(features.columns.flatMap((column) => column.type !== 'category' && column.type !== 'image' && column.private === true ? [column.name] : []));
}


/***/ }),

/***/ 44136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   ni: () => (/* binding */ shardLimits),
/* harmony export */   vP: () => (/* binding */ shardEntries)
/* harmony export */ });
/** Readers of Arrow in JavaScript return `undefined` for rows beyond 2 GiB, and a batch is the least that is read from disk. */
const shardLimits = {
    rows: 2 ** 18,
    bytes: 2 ** 28,
    batchRows: 2 ** 12,
    batchBytes: 2 ** 24,
};
/** Returns the name of a shard, such as `train-00000.arrow`. */
function shardName(split, index) {
    return `${split}-${String(index).padStart(5, '0')}.arrow`;
}
/** Returns the entries of a split's shards in a manifest, in order. The list ends before a missing shard. */
function shardEntries({ files }, split) {
    const entries = new Map(files.map((entry) => [entry.path, entry]));
    const shards = [];
    for (let index = 0;; index++) {
        const entry = entries.get(shardName(split, index));
        if (entry === undefined)
            return shards;
        shards.push(entry);
    }
}


/***/ }),

/***/ 10218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ StoredExamples)
});

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
// EXTERNAL MODULE: ./build/core/js/src/images/bad-image.js
var bad_image = __webpack_require__(49063);
// EXTERNAL MODULE: ./build/core/js/src/images/read-pixels.js + 16 modules
var read_pixels = __webpack_require__(20201);
;// CONCATENATED MODULE: ./build/core/js/src/images/read-batch.js


/** Returns the number of bytes of the pixels of an image. */
function pixelBytes({ height, width, channels }) {
    return height * width * channels;
}
/** Decodes images up to the first one that cannot be read. */
function readBatch(images, target) {
    const bytes = pixelBytes(target);
    const pixels = new Uint8Array(images.length * bytes);
    for (const [position, image] of images.entries())
        try {
            (0,read_pixels/* readPixels */.a)(image, target, pixels.subarray(position * bytes, (position + 1) * bytes));
        }
        catch (error) {
            if (!(error instanceof bad_image/* BadImage */.Z))
                throw error;
            return { pixels, fault: { position, fault: error.fault, message: error.message } };
        }
    return { pixels, fault: null };
}

;// CONCATENATED MODULE: ./build/core/js/src/images/fill-pixels.js


/** Most bytes of the files and of the pixels of a batch. */
const fileBytes = 2 ** 20;
const decodedBytes = 2 ** 22;
/**
 * Decodes images, in threads if there are many.
 * @param requests are read when there is room for them
 * @throws BadImage for an image that cannot be read
 */
async function fillPixels(requests, decoding) {
    await decoding.run(batchesOf(requests), {
        here: (batch) => finish(batch, readBatch(batch.images, batch.target)),
        inThread: async (batch, threads) => finish(batch, await threads.read(batch.images, batch.target)),
    });
}
function* batchesOf(requests) {
    let [images, places, bytes] = [[], [], 0];
    let last = null;
    for (const request of requests) {
        const { target } = request;
        const isFull = bytes >= fileBytes || images.length * pixelBytes(target) >= decodedBytes;
        if (last !== null && (isFull || target !== last)) {
            yield { target: last, images, places };
            [images, places, bytes] = [[], [], 0];
        }
        last = target;
        images.push(request.bytes);
        places.push(request.into);
        bytes += request.bytes.length;
    }
    if (last !== null)
        yield { target: last, images, places };
}
function finish({ places, target }, { pixels, fault }) {
    if (fault)
        throw new bad_image/* BadImage */.Z(fault.fault, fault.message);
    const bytes = pixelBytes(target);
    for (const [position, place] of places.entries())
        place.set(pixels.subarray(position * bytes, (position + 1) * bytes));
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/columns.js
var dataset_columns = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/core/js/src/dataset/as-feature.js
var as_feature = __webpack_require__(37939);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/write-feature.js

/** Writes the raw values of a feature for consecutive rows of its column. */
function writeFeature(feature, column, { start, count }, { into, at, stride, ...lists }) {
    const valueOf = rawValueOf(feature, column, lists);
    for (let row = 0; row < count; row++)
        into[at + row * stride] = valueOf(start + row);
}
function rawValueOf(feature, column, { texts, images, decode }) {
    if (feature.type === 'image' && column?.kind === 'bytes')
        return (row) => {
            const into = new Uint8Array((0,dataset_features/* pixelsOf */.rr)(feature));
            decode({ bytes: column.values[row] ?? new Uint8Array(), target: feature, into });
            return images.push(into) - 1;
        };
    if (feature.type === 'text' && column?.kind === 'text')
        return (row) => {
            const text = column.values[row] ?? null;
            return text === null ? Number.NaN : texts.push(text) - 1;
        };
    if (feature.type === 'category' && column?.kind === 'category') {
        const { codes } = column;
        return (row) => {
            const code = codes[row] ?? -1;
            return code < 0 ? Number.NaN : code;
        };
    }
    if (isNumber(feature) && column?.kind === 'number') {
        const { values } = column;
        return (row) => values[row] ?? Number.NaN;
    }
    throw new TypeError(`column ${feature.name} is not a ${feature.type} column`);
}
function isNumber({ type }) {
    return type !== 'category' && type !== 'text' && type !== 'image';
}

;// CONCATENATED MODULE: ./build/core/js/src/dataset/example-builder.js





/** Returns the names of the columns that `append` takes, in this order. */
function neededColumns({ features, label, weight }) {
    return [
        ...featureColumns(features),
        ...(0,label_target/* outputsOf */.Yz)(label).map((output) => output.label.column),
        ...(weight === undefined ? [] : [weight]),
    ];
}
function featureColumns(features) {
    if (features === null)
        return [];
    return features.kind === 'image' ? [reserved_columns/* imageColumn */.m] : features.columns.map(({ name }) => name);
}
/** Collects examples from chunks of columns. */
class ExampleBuilder {
    #form;
    #outputs;
    #size;
    /** One of these is empty. */
    #pixels;
    #numbers;
    #texts = [];
    #images = [];
    #weights;
    labels;
    #decode;
    #filled = 0;
    /** @param decode decodes an image file into its place among the examples, now or later */
    constructor(form, size, decode) {
        const { features, label, weight } = form;
        this.#form = form;
        this.#size = size;
        this.#decode = decode;
        this.#outputs = (0,label_target/* outputsOf */.Yz)(label);
        const values = features === null ? 0 : size * (0,dataset_features/* valuesPerExample */.yg)(features);
        this.#pixels = new Uint8Array(features?.kind === 'image' ? values : 0);
        this.#numbers = new Float64Array(features?.kind === 'image' ? 0 : values);
        this.labels =
            label.kind === 'class' ? new Int32Array(size) : new Float32Array(size * this.#outputs.length);
        this.#weights = weight === undefined ? null : new Float32Array(size);
    }
    /** Appends consecutive rows of the columns, which are those of `neededColumns`, perhaps with others after them. */
    append(columns, range) {
        const { features, weight } = this.#form;
        const featuresEnd = features === null ? 0 : featureColumns(features).length;
        if (features !== null)
            this.#appendFeatures(features, columns, range);
        for (const index of this.#outputs.keys())
            this.#appendLabel(columns[featuresEnd + index], range, index);
        if (weight !== undefined)
            this.#appendWeights(columns[featuresEnd + this.#outputs.length], range);
        this.#filled += range.count;
    }
    get examples() {
        return {
            size: this.#size,
            features: this.#form.features?.kind === 'image' ? this.#pixels : this.#numbers,
            texts: this.#texts,
            images: this.#images,
            labels: this.labels,
            weights: this.#weights,
        };
    }
    #appendFeatures(features, columns, range) {
        const values = (0,dataset_features/* valuesPerExample */.yg)(features);
        if (features.kind === 'table') {
            const target = {
                into: this.#numbers,
                stride: values,
                texts: this.#texts,
                images: this.#images,
                decode: this.#decode,
            };
            for (const [position, feature] of features.columns.entries()) {
                const stored = columns[position];
                const column = stored ? (0,as_feature/* asFeature */.X)(stored, feature) : null;
                writeFeature(feature, column, range, { ...target, at: this.#filled * values + position });
            }
            return;
        }
        const [images] = columns;
        if (images?.kind !== 'bytes')
            throw new TypeError('the dataset has no images');
        for (let row = 0; row < range.count; row++) {
            const at = (this.#filled + row) * values;
            const bytes = images.values[range.start + row] ?? new Uint8Array();
            const into = this.#pixels.subarray(at, at + values);
            if (features.encoding === 'raw')
                into.set(bytes);
            else
                this.#decode({ bytes, target: features, into });
        }
    }
    #appendLabel(column, { start, count }, output) {
        const values = column?.kind === 'category' ? column.codes : numbersOf(column);
        const outputs = this.#outputs.length;
        for (let row = 0; row < count; row++)
            this.labels[(this.#filled + row) * outputs + output] = values[start + row] ?? Number.NaN;
    }
    #appendWeights(column, { start, count }) {
        this.#weights?.set(numbersOf(column).subarray(start, start + count), this.#filled);
    }
}
function numbersOf(column) {
    if (column?.kind === 'number')
        return column.values;
    throw new TypeError(`${column?.name} is not a column of numbers`);
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/shard-files.js
var shard_files = __webpack_require__(44136);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-split.js + 1 modules
var stored_split = __webpack_require__(3601);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/stored-examples.js











/** The examples of a split on disk. Only the record batches and columns that are needed are read. */
class StoredExamples {
    exampleBytes;
    pixels;
    size;
    #details;
    #split;
    #folder;
    #name;
    #decoding;
    /**
     * @param decoding decodes images for `load`; without it, they are decoded in this thread
     * @throws UserError that names the shard that is missing or damaged
     */
    constructor(dataset, split, decoding = null) {
        const { features } = dataset.details;
        this.#folder = dataset.folder;
        this.#name = split;
        this.#decoding = decoding;
        this.#details = dataset.details;
        this.#split = new stored_split/* StoredSplit */.W(dataset, split);
        this.size = this.#split.rows;
        this.pixels = features.kind === 'image';
        const stored = (0,d3_array/* sum */.cz)((0,shard_files/* shardEntries */.vP)(dataset.manifest, split), ({ size }) => size);
        this.exampleBytes = bytesInMemory(features, stored / Math.max(this.size, 1));
    }
    read(ranges) {
        return this.#read(ranges, null);
    }
    load(ranges) {
        return this.#load(ranges, null);
    }
    readWithIds(ranges) {
        const ids = [];
        return { ...this.#read(ranges, ids), ids };
    }
    /** Does the same as `readWithIds`, and decodes images in threads. */
    async loadWithIds(ranges) {
        const ids = [];
        return { ...(await this.#load(ranges, ids)), ids };
    }
    *labels() {
        const details = { ...this.#details, features: null, weight: undefined };
        for (const { rows, columns } of this.#split.chunks(neededColumns(details))) {
            const builder = new ExampleBuilder(details, rows, decodeNow);
            builder.append(columns, { start: 0, count: rows });
            yield builder.labels;
        }
    }
    #read(ranges, ids) {
        const builder = this.#builder(ranges, decodeNow);
        try {
            for (const { columns, rows } of this.#rows(ranges, ids))
                builder.append(columns, rows);
        }
        catch (error) {
            throw this.#explained(error);
        }
        return builder.examples;
    }
    async #load(ranges, ids) {
        if (this.#decoding === null)
            return this.#read(ranges, ids);
        const requests = [];
        const builder = this.#builder(ranges, (request) => void requests.push(request));
        const chunks = this.#rows(ranges, ids);
        function* requested() {
            for (const { columns, rows } of chunks) {
                builder.append(columns, rows);
                yield* requests.splice(0);
            }
        }
        await fillPixels(requested(), this.#decoding).catch((error) => {
            throw this.#explained(error);
        });
        return builder.examples;
    }
    #builder(ranges, decode) {
        return new ExampleBuilder(this.#details, (0,d3_array/* sum */.cz)(ranges, ({ count }) => count), decode);
    }
    /**
     * Yields the rows of the ranges, in their chunks.
     * @param ids receives the ids; null if they are not needed
     */
    *#rows(ranges, ids) {
        const names = [...neededColumns(this.#details), ...(ids === null ? [] : [reserved_columns/* idColumn */.U])];
        for (const { start, count } of ranges)
            for (const { columns, ...chunk } of this.#split.chunks(names, start, start + count)) {
                const from = Math.max(start - chunk.start, 0);
                const rows = { start: from, count: Math.min(start + count - chunk.start, chunk.rows) - from };
                const last = ids === null ? undefined : columns.at(-1);
                if (last && last.kind !== 'bytes')
                    for (const id of (0,dataset_columns/* textOf */.b6)(last).slice(from, from + rows.count))
                        ids?.push(id);
                yield { columns, rows };
            }
    }
    #explained(error) {
        if (!(error instanceof bad_image/* BadImage */.Z))
            return error;
        return (0,artifact_json/* damagedArtifact */.ku)(this.#folder, `an image of the split ${this.#name} that cannot be read: ${error.message}`, error);
    }
}
function decodeNow({ bytes, target, into }) {
    (0,read_pixels/* readPixels */.a)(bytes, target, into);
}
/** Bytes of a string in memory besides its letters. */
const stringBytes = 32;
/**
 * Estimates the bytes of one example in memory. For texts, the size on disk is rounded to a power of two, because it varies a little
 * with the number of shards.
 */
function bytesInMemory(features, storedBytes) {
    const values = (0,dataset_features/* valuesPerExample */.yg)(features);
    if (features.kind === 'image')
        return values;
    const texts = features.columns.filter(({ type }) => type === 'text').length;
    const textBytes = texts === 0 ? 0 : texts * stringBytes + 2 ** Math.ceil(Math.log2(Math.max(storedBytes, 1)));
    return 8 * values + textBytes + (0,d3_array/* sum */.cz)((0,dataset_features/* imageColumnsOf */.UL)(features), dataset_features/* pixelsOf */.rr);
}


/***/ }),

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ StoredSplit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/dataset/columns.js
var dataset_columns = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
// EXTERNAL MODULE: ./build/core/js/src/dataset/shard-files.js
var shard_files = __webpack_require__(44136);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/apache-arrow/type.mjs
var apache_arrow_type = __webpack_require__(44772);
// EXTERNAL MODULE: ./build/core/js/src/dataset/arrow-messages.js
var arrow_messages = __webpack_require__(98896);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/shard-reader.js



/** Reads the columns and record batches of a shard. @throws RangeError or an error of the Arrow library when the file is damaged */
function readShardIndex(path) {
    return (0,arrow_messages/* withFile */.D4)(path, (file) => {
        const footer = (0,arrow_messages/* readFooter */.AI)(file);
        const dictionaries = new Map();
        for (const block of footer.dictionaryBatches()) {
            const { id } = (0,arrow_messages/* readDictionaryHeader */.kH)(file, block);
            if (dictionaries.has(id))
                throw new RangeError(`two dictionaries ${id}`);
            dictionaries.set(id, block);
        }
        let firstBuffer = 0;
        const columns = footer.schema.fields.map((field, node) => {
            const kind = kindOf(field);
            const column = {
                name: field.name,
                kind,
                firstBuffer,
                node,
                dictionary: dictionaryOf(field, dictionaries),
            };
            firstBuffer += kind === 'text' || kind === 'bytes' ? 3 : 2;
            return column;
        });
        const batches = Array.from(footer.recordBatches(), (block) => ({
            block,
            rows: (0,arrow_messages/* readBatchHeader */.a9)(file, block).length,
        }));
        return { path, columns, batches };
    });
}
function kindOf({ name, type }) {
    if (apache_arrow_type/* DataType */.pe.isFloat(type))
        return 'number';
    if (apache_arrow_type/* DataType */.pe.isDictionary(type))
        return 'category';
    if (apache_arrow_type/* DataType */.pe.isUtf8(type))
        return 'text';
    if (apache_arrow_type/* DataType */.pe.isBinary(type))
        return 'bytes';
    throw new RangeError(`column ${name} has the type ${String(type)}`);
}
function dictionaryOf({ name, type }, dictionaries) {
    if (!apache_arrow_type/* DataType */.pe.isDictionary(type))
        return null;
    const block = dictionaries.get(type.id);
    if (block === undefined)
        throw new RangeError(`column ${name} has no dictionary`);
    return block;
}
/** Reads the categories of a column. */
function readCategories(path, { dictionary }) {
    if (dictionary === null)
        return [];
    return (0,arrow_messages/* withFile */.D4)(path, (file) => {
        const { data } = (0,arrow_messages/* readDictionaryHeader */.kH)(file, dictionary);
        return readTexts((0,arrow_messages/* bodyOf */.EN)(file, dictionary, data), { firstBuffer: 0, node: 0 }, data.length).map((text) => text ?? '');
    });
}
/**
 * Reads columns of a record batch; other columns are not read from the file.
 * @param categoriesOf returns the categories of a column
 */
function readBatch(path, { block }, columns, categoriesOf) {
    return (0,arrow_messages/* withFile */.D4)(path, (file) => {
        const header = (0,arrow_messages/* readBatchHeader */.a9)(file, block);
        const body = (0,arrow_messages/* bodyOf */.EN)(file, block, header);
        return columns.map((column) => readColumn(body, column, header.length, categoriesOf));
    });
}
function readColumn(body, column, rows, categoriesOf) {
    const { name, kind, firstBuffer } = column;
    switch (kind) {
        case 'number':
            // A missing value is NaN in the file, too.
            return { kind, name, values: new Float64Array(body.read(firstBuffer + 1, 8 * rows)) };
        case 'category': {
            const codes = new Int32Array(body.read(firstBuffer + 1, 4 * rows));
            const isMissing = missingIn(body, column, rows);
            if (isMissing)
                for (let row = 0; row < rows; row++)
                    if (isMissing(row))
                        codes[row] = -1;
            return { kind, name, categories: categoriesOf(column), codes };
        }
        case 'text':
            return { kind, name, values: readTexts(body, column, rows) };
        case 'bytes': {
            const { ends, bytes } = readVariable(body, column, rows);
            return {
                kind,
                name,
                values: Array.from({ length: rows }, (_, row) => bytes.subarray(ends[row], ends[row + 1])),
            };
        }
    }
}
/** Returns a function that is true for rows without a value; null if all rows have one. */
function missingIn(body, { firstBuffer, node }, rows) {
    if (body.nullCount(node) === 0)
        return null;
    const bits = new Uint8Array(body.read(firstBuffer, Math.ceil(rows / 8)));
    return (row) => ((bits[row >> 3] ?? 0) & (1 << (row & 7))) === 0;
}
function readVariable(body, { firstBuffer }, rows) {
    const ends = new Int32Array(body.read(firstBuffer + 1, 4 * (rows + 1)));
    const bytes = new Uint8Array(body.read(firstBuffer + 2, ends[rows] ?? 0));
    return { ends, bytes };
}
/** Texts of ASCII letters are cut out of one string, which is ten times as fast. */
function readTexts(body, buffers, rows) {
    const { ends, bytes } = readVariable(body, buffers, rows);
    const isMissing = missingIn(body, buffers, rows);
    const buffer = Buffer.from(bytes.buffer);
    const plain = (0,external_node_buffer_.isAscii)(bytes) ? buffer.toString('latin1') : null;
    return Array.from({ length: rows }, (_, row) => {
        if (isMissing?.(row))
            return null;
        return plain?.slice(ends[row], ends[row + 1]) ?? buffer.toString('utf8', ends[row], ends[row + 1]);
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/dataset/stored-split.js









/** The shards of a split. Columns are read in chunks of at most one record batch. */
class StoredSplit {
    names;
    rows;
    #folder;
    /** The columns of all shards, with the dictionaries of the first one. */
    #columns;
    #firstPath;
    #batches;
    #starts;
    #categories = new Map();
    /** The columns that were read last, since the next request is often about the same batch. */
    #last = null;
    /** @throws UserError that names the shard that is missing or damaged */
    constructor({ folder, manifest, details }, split) {
        this.#folder = folder;
        const entries = (0,shard_files/* shardEntries */.vP)(manifest, split);
        const shards = entries.map(({ path }) => this.#reading(path, () => readShardIndex((0,external_node_path_.join)(folder, path))));
        const [first] = shards;
        if (first === undefined)
            throw (0,artifact_json/* damagedArtifact */.ku)(folder, `no ${(0,shard_files/* shardName */.Az)(split, 0)}`);
        for (const shard of shards)
            this.#assertColumns(first, shard);
        this.#columns = new Map(first.columns.map((column) => [column.name, column]));
        this.#firstPath = first.path;
        this.names = [...this.#columns.keys()];
        this.#batches = indexBatches(shards);
        this.#starts = this.#batches.map(({ start }) => start);
        this.rows = this.#batches.reduce((sum, { batch }) => sum + batch.rows, 0);
        if (this.rows !== details.rows[split])
            throw (0,artifact_json/* damagedArtifact */.ku)(folder, `${this.rows} rows in ${entries.length} shards of the split ${split}, of ${details.rows[split]}; ${(0,shard_files/* shardName */.Az)(split, entries.length)} is not in its manifest`);
    }
    /**
     * Yields the chunks that contain the rows of a range, of all rows by default, with the columns of these names. A split without rows has
     * one empty chunk.
     * @throws TypeError for a name that no column has
     */
    *chunks(names, start = 0, end = this.rows) {
        if (start >= end && this.rows > 0)
            return;
        for (let index = this.#batchAt(start); index < this.#batches.length; index++) {
            const indexed = this.#batches[index];
            if (indexed === undefined || (indexed.start >= end && this.rows > 0))
                return;
            yield { start: indexed.start, rows: indexed.batch.rows, columns: this.#read(indexed, names) };
        }
    }
    /** Reads all rows of the columns of these names. */
    readColumns(names) {
        return (0,dataset_columns/* joinColumns */.a)(Array.from(this.chunks(names), ({ columns }) => columns));
    }
    /** Reads some rows of the columns of these names. */
    readRows(names, rows) {
        return (0,dataset_columns/* joinColumns */.a)(rows.flatMap((row) => Array.from(this.chunks(names, row, row + 1), ({ start, columns }) => columns.map((column) => (0,dataset_columns/* takeRows */.LY)(column, Int32Array.of(row - start))))));
    }
    /** Reads the ids of the examples. */
    readIds() {
        const [ids] = this.readColumns([reserved_columns/* idColumn */.U]);
        if (ids === undefined || ids.kind === 'bytes')
            throw new TypeError('the dataset has no ids');
        return (0,dataset_columns/* textOf */.b6)(ids);
    }
    /** Returns the index of the batch that contains a row. */
    #batchAt(row) {
        return Math.max((0,d3_array/* bisectRight */.Jj)(this.#starts, row) - 1, 0);
    }
    #read(indexed, names) {
        if (this.#last?.indexed === indexed && this.#last.names === names)
            return this.#last.columns;
        const { batch, path } = indexed;
        const wanted = names.map((name) => this.#requireColumn(name));
        const columns = this.#reading((0,external_node_path_.basename)(path), () => readBatch(path, batch, wanted, (column) => this.#categoriesOf(column)));
        this.#last = { indexed, names, columns };
        return columns;
    }
    #requireColumn(name) {
        const column = this.#columns.get(name);
        if (column)
            return column;
        throw new TypeError(`the dataset has no column ${name}`);
    }
    /** Returns the categories of a column, which are the same in all shards. */
    #categoriesOf(column) {
        const known = this.#categories.get(column.name);
        if (known)
            return known;
        const categories = readCategories(this.#firstPath, column);
        this.#categories.set(column.name, categories);
        return categories;
    }
    #assertColumns(first, shard) {
        const [expected, found] = [first, shard].map(({ columns }) => columns.map(({ name, kind, dictionary }) => [name, kind, dictionary?.bodyLength]));
        if (!(0,external_node_util_.isDeepStrictEqual)(found, expected))
            throw (0,artifact_json/* damagedArtifact */.ku)(this.#folder, `other columns in ${(0,external_node_path_.basename)(shard.path)} than in ${(0,external_node_path_.basename)(first.path)}`);
    }
    #reading(shard, read) {
        try {
            return read();
        }
        catch (error) {
            throw (0,artifact_json/* damagedArtifact */.ku)(this.#folder, `${shard} that cannot be read: ${(0,user_error/* messageOf */.bD)(error)}`, error);
        }
    }
}
function indexBatches(shards) {
    let start = 0;
    return shards.flatMap((shard) => shard.batches.map((batch) => {
        const entry = { start, batch, path: shard.path };
        start += batch.rows;
        return entry;
    }));
}


/***/ }),

/***/ 74214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   g4: () => (/* binding */ decideSuperiority)
/* harmony export */ });
const outcomes = ['pass', 'fail', 'inconclusive'];
/**
 * Returns the decision of the gate. The bounds are those of candidate − baseline in the metric's good direction, each with
 * one-sided confidence. The outcome is pass if a loss beyond the margin is ruled out, fail if the candidate is shown to be worse at
 * all, and inconclusive otherwise.
 */
function decide({ lower, upper }, margin) {
    if (lower > -margin)
        return 'pass';
    if (upper < 0)
        return 'fail';
    return 'inconclusive';
}
/**
 * Returns the decision where the candidate must be better: pass if it is shown to be better, and fail if it is shown to be worse.
 * It is inconclusive otherwise, since a gain that was not detected is not a loss. For proportions of right predictions, better is
 * decided by McNemar's exact test.
 */
function decideSuperiority({ discordant, inference }, confidence) {
    if (inference.degenerate)
        return 'inconclusive';
    const { lower, upper } = inference.bounds(confidence);
    if (discordant ? inference.pNonInferiority(0) < 1 - confidence : lower > 0)
        return 'pass';
    return upper < 0 ? 'fail' : 'inconclusive';
}
/** Returns fail if any part fails, else inconclusive if any part is inconclusive, else pass. */
function overall(parts) {
    if (parts.includes('fail'))
        return 'fail';
    return parts.includes('inconclusive') ? 'inconclusive' : 'pass';
}


/***/ }),

/***/ 58374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fairnessRowSchema),
/* harmony export */   W: () => (/* binding */ groupRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const rate = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable();
/** Rates of one group; null where the group has no example that counts. */
const rates = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    accuracy: rate,
    /** Share of examples that are predicted as the positive class. */
    selection: rate,
    truePositive: rate,
    falsePositive: rate,
});
const fairnessRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The favourable class; null if only accuracies are compared. */
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    groups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        candidate: rates,
        baseline: rates.nullable(),
    })),
});
function groupRow(name, candidate, baseline) {
    return {
        name,
        size: candidate.size,
        candidate: shown(candidate),
        baseline: baseline && shown(baseline),
    };
}
function shown({ accuracy, selection, truePositive, falsePositive }) {
    const known = (value) => (Number.isNaN(value) ? null : value);
    return {
        accuracy: known(accuracy),
        selection: known(selection),
        truePositive: known(truePositive),
        falsePositive: known(falsePositive),
    };
}


/***/ }),

/***/ 33212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ partKinds)
/* harmony export */ });
/** Origin of a slice: `quarter` if it was cut at the quartiles of this test split, so another split has other slices. */
const partKinds = ['value', 'quarter', 'bucket', 'condition'];


/***/ }),

/***/ 47402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ testSetOf),
/* harmony export */   gz: () => (/* binding */ reuseText),
/* harmony export */   oD: () => (/* binding */ testSetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** The declared number of decisions on a test split, and the published part of each. */
const testSetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    disclosure: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['full', 'verdict-only']),
    budget: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().nullable(),
    adaptivity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['full', 'none']),
});
function testSetOf({ 'test-set': { disclosure, budget, adaptivity } }) {
    return { disclosure, budget: budget ?? null, adaptivity };
}
/** Returns a text about the meaning of the intervals if the same test split is used again. */
function reuseText({ disclosure, budget, adaptivity }) {
    if (disclosure === 'full' || budget === null)
        return 'The confidence of an interval is that of a test split that is used for the first time. Once candidates are chosen with the help of earlier reports on it, it is not guaranteed.';
    const how = adaptivity === 'full' ? 'each of which may depend on those before' : 'all fixed before the first';
    return `Only pass or fail is published. The confidences hold over ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(budget)} decisions together, ${how}.`;
}


/***/ }),

/***/ 19709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FW: () => (/* binding */ failsGate),
  $D: () => (/* binding */ verdictSchema)
});

// UNUSED EXPORTS: sampleSizeAdvices, sliceStates, verdictJsonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 8 modules
var gate = __webpack_require__(78802);
// EXTERNAL MODULE: ./build/core/js/src/config/gate/compare.js + 1 modules
var compare = __webpack_require__(81001);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js + 1 modules
var dataset_schema = __webpack_require__(76137);
// EXTERNAL MODULE: ./build/core/js/src/model/history.js
var model_history = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-rows.js + 1 modules
var cost_rows = __webpack_require__(25477);
// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
;// CONCATENATED MODULE: ./build/core/js/src/gate/reason-codes.js
/** Codes of the reason for the outcome of a requirement. */
const requirementReasons = ['met', 'not-met', 'no-interval', 'incomparable'];
/** Codes of the reason for the outcome of a comparison. */
const comparisonReasons = [
    'within-margin',
    'better',
    'worse',
    'undecided',
    'identical',
    'no-interval',
    'incomparable',
];
/** Codes of the reason for the state of a slice. */
const sliceReasons = [
    'worse',
    'missing',
    'not-worse',
    'undecided',
    'identical',
    'too-small',
    'empty',
    'no-value',
    'no-baseline',
    'no-interval',
    'incomparable',
];
/**
 * Codes of the reason for the outcome of a verdict: that of its first reason; or that the gate has no rules, that the base of a
 * pull request cannot evaluate it, or that only the outcome is published.
 */
const verdictReasons = [
    ...new Set([
        ...requirementReasons,
        ...comparisonReasons,
        ...sliceReasons,
        'no-rules',
        'base-not-evaluated',
        'redacted',
    ]),
];
/** Codes of the reason why the base of a pull request cannot evaluate it. */
const notEvaluatedReasons = [
    'gate-unreadable',
    'test-split-unknown',
    'baseline-changed',
    'code-changed',
    'other-examples',
    'incomparable',
    'error',
];

;// CONCATENATED MODULE: ./build/core/js/src/metrics/curves/curve-schema.js

/** From left to right, each `[x, y]`, thinned to points that make a visible difference. */
const points = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]));
const curve = schemas/* strictObject */.rej({ area: schemas/* number */.aig(), points });
const both = schemas/* strictObject */.rej({ candidate: curve, baseline: curve.nullable() });
/** One class against the rest, by the score that the model gives it. */
const classCurvesSchema = schemas/* strictObject */.rej({
    class: schemas/* string */.YjP(),
    /** Fraction of the examples that are of the class. */
    share: schemas/* number */.aig(),
    /** False positive rate to true positive rate; the area is ROC AUC. */
    roc: both,
    /** Recall to precision; the area is the average precision. */
    precision: both,
});

;// CONCATENATED MODULE: ./build/core/js/src/metrics/classification-schema.js


const count = schemas/* int */.Whr().nonnegative();
const flip = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    candidate: schemas/* string */.YjP(),
    baseline: schemas/* string */.YjP(),
    /** The score of each model for its own prediction; null if the models give classes only. */
    score: schemas/* number */.aig().nullable(),
    baselineScore: schemas/* number */.aig().nullable(),
});
/** The first examples, sorted by the candidate's confidence. */
const flips = schemas/* strictObject */.rej({ count, examples: schemas/* array */.YOg(flip) });
const labelError = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    /** The class that the candidate predicts. */
    suggested: schemas/* string */.YjP(),
    labelScore: schemas/* number */.aig(),
    suggestedScore: schemas/* number */.aig(),
});
const classRow = schemas/* strictObject */.rej({
    class: schemas/* string */.YjP(),
    support: count,
    precision: schemas/* number */.aig(),
    recall: schemas/* number */.aig(),
    f1: schemas/* number */.aig(),
    baselineRecall: schemas/* number */.aig().nullable(),
});
const calibration = schemas/* strictObject */.rej({
    /** Expected calibration error: the mean distance of confidence and accuracy, weighted by examples. */
    error: schemas/* number */.aig(),
    bins: schemas/* array */.YOg(schemas/* strictObject */.rej({
        from: schemas/* number */.aig(),
        to: schemas/* number */.aig(),
        count,
        confidence: schemas/* number */.aig().nullable(),
        accuracy: schemas/* number */.aig().nullable(),
    })),
});
const matrix = schemas/* array */.YOg(schemas/* array */.YOg(count));
/** The findings about a classification that the report shows besides the metrics. */
const classificationSchema = schemas/* strictObject */.rej({
    classes: schemas/* array */.YOg(classRow),
    /** Rows are labels, columns predictions; null with more classes than a page can show. */
    confusion: schemas/* strictObject */.rej({ candidate: matrix, baseline: matrix.nullable() }).nullable(),
    /** The most frequent mistakes of the candidate. */
    confusions: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schemas/* string */.YjP(), predicted: schemas/* string */.YjP(), count })),
    /** Null if the scores are not probabilities. */
    calibration: calibration.nullable(),
    /** Null without scores. */
    curves: schemas/* array */.YOg(classCurvesSchema).nullable(),
    /** Examples that the candidate gets wrong and the baseline right, and vice versa. */
    flips: schemas/* strictObject */.rej({ broken: flips, fixed: flips }).nullable(),
    /** Examples whose labels are likely to be wrong, the least probable labels first; null if the scores are not probabilities. */
    labelErrors: schemas/* strictObject */.rej({ count, examples: schemas/* array */.YOg(labelError) }).nullable(),
});

// EXTERNAL MODULE: ./build/core/js/src/gate/fairness/fairness-rows.js
var fairness_rows = __webpack_require__(58374);
// EXTERNAL MODULE: ./build/core/js/src/inference/methods.js
var methods = __webpack_require__(29555);
;// CONCATENATED MODULE: ./build/core/js/src/inference/seeds/replicates-schema.js

/** A metric's value for each seed's model, in the order of the models. */
const seedValuesSchema = schemas/* strictObject */.rej({
    candidate: schemas/* array */.YOg(schemas/* number */.aig()).min(2),
    /** Null without a baseline. */
    baseline: schemas/* array */.YOg(schemas/* number */.aig()).min(2).nullable(),
});

// EXTERNAL MODULE: ./build/core/js/src/gate/test-set-schema.js
var test_set_schema = __webpack_require__(47402);
;// CONCATENATED MODULE: ./build/core/js/src/gate/base-policy-schema.js




const decision = schemas/* strictObject */.rej({
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    accepted: schemas/* boolean */.zMY(),
    reasonCode: schemas/* enum */.k5n(verdictReasons),
    reason: schemas/* string */.YjP(),
});
/** A pull request's change of its own gate or test split, with the verdicts before and after the change. */
const policyChangeSchema = schemas/* strictObject */.rej({
    /** The commit whose gate and test split apply until the change is merged. */
    baseCommit: manifest/* commitSchema */.lN,
    /** One sentence for each change of the gate. */
    gate: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Difference between the test split and that of the base branch; null without one. */
    testSplit: schemas/* string */.YjP().nullable(),
    /** Digest of the gate at the base commit; null if the gate could not be read there. */
    config: manifest/* digestSchema */.er.nullable(),
    /** True if somebody with write access set the label that lets the pull request's own gate and test split decide alone. */
    allowed: schemas/* boolean */.zMY(),
    label: schemas/* string */.YjP(),
    /** Verdict by the gate and the test split of the base; null with a reason if it could not be computed. */
    base: schemas/* union */.KCZ([
        decision,
        schemas/* strictObject */.rej({ outcome: schemas/* null */.chJ(), reasonCode: schemas/* enum */.k5n(notEvaluatedReasons), reason: schemas/* string */.YjP() }),
    ]),
    /** Verdict by the gate and the test split of the pull request. */
    proposed: decision,
});

// EXTERNAL MODULE: ./build/core/js/src/gate/slices/part.js
var part = __webpack_require__(33212);
// EXTERNAL MODULE: ./build/core/js/src/statistics/long-tail.js
var long_tail = __webpack_require__(15062);
// EXTERNAL MODULE: ./build/core/js/src/text/number-unit.js
var number_unit = __webpack_require__(75703);
;// CONCATENATED MODULE: ./build/core/js/src/gate/verdict.js


















const verdict_count = schemas/* int */.Whr().nonnegative();
const confidence = schemas/* number */.aig().gt(0.5).lt(1);
/** One-sided bounds; null if they are unavailable, and then `note` contains the reason. */
const interval = schemas/* strictObject */.rej({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() });
const metricInfo = {
    metric: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    better: schemas/* enum */.k5n(number_unit/* directions */.vQ),
    unit: schemas/* enum */.k5n(number_unit/* metricUnits */.EN),
};
/** Number of resamples behind the interval; null for a closed form. */
const resamples = verdict_count.nullable();
const estimate = schemas/* strictObject */.rej({
    value: schemas/* number */.aig(),
    method: schemas/* enum */.k5n(methods/* estimateMethods */.nK),
    resamples,
    interval: interval.nullable(),
    note: schemas/* string */.YjP().nullable(),
});
/** Candidate − baseline in the metric's good direction. */
const difference = schemas/* strictObject */.rej({
    value: schemas/* number */.aig(),
    method: schemas/* enum */.k5n([...methods/* differenceMethods */.ch, 'same-model']),
    resamples,
    interval: interval.nullable(),
    note: schemas/* string */.YjP().nullable(),
    /**
     * `up` if a few examples gain far more than any example loses, `down` if a few lose far more than any gains: then bounds are less
     * reliable than their confidence suggests.
     */
    longTail: schemas/* enum */.k5n(long_tail/* longTails */.OB).nullable(),
    /** Two-sided p-value of McNemar's exact test; null for metrics that are not simply right or wrong. */
    mcnemarP: schemas/* number */.aig().nullable(),
});
const metricRow = schemas/* strictObject */.rej({
    ...metricInfo,
    candidate: estimate,
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    /** The values that candidate and baseline are means of; null with one model of each. */
    seeds: seedValuesSchema.nullable(),
});
const requirementRow = schemas/* strictObject */.rej({
    text: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    unit: schemas/* enum */.k5n([...number_unit/* metricUnits */.EN, ...number_unit/* budgetUnits */.pf]),
    /** `point` if the point estimate had to hold, `bound` if the confidence bound had to hold. */
    kind: schemas/* enum */.k5n(['point', 'bound']),
    /** Null if it could not be measured. */
    value: schemas/* number */.aig().nullable(),
    interval: interval.nullable(),
    confidence,
    /** True if it was measured on a machine with other users: then it can warn but does not affect the outcome. */
    advisory: schemas/* boolean */.zMY(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    reasonCode: schemas/* enum */.k5n(requirementReasons),
    reason: schemas/* string */.YjP(),
});
const sampleSizeAdvices = ['examples', 'unlikely', 'never'];
const comparisonRow = schemas/* strictObject */.rej({
    ...metricInfo,
    unit: schemas/* enum */.k5n([...number_unit/* metricUnits */.EN, ...number_unit/* budgetUnits */.pf]),
    /** The claim that had to be shown. */
    test: schemas/* enum */.k5n(compare/* comparisonTests */.R),
    /** In the units of the metric, 0 for superiority; null if a percentage has no baseline value to refer to. */
    margin: schemas/* number */.aig().nonnegative().nullable(),
    /** The margin as a fraction of the baseline's value, if it was given so. */
    relativeMargin: schemas/* number */.aig().nonnegative().nullable(),
    confidence,
    candidate: schemas/* number */.aig(),
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    reasonCode: schemas/* enum */.k5n(comparisonReasons),
    reason: schemas/* string */.YjP(),
    /** One-sided p-value against the hypothesis that the claim is false: the comparison passes below 1 − confidence. */
    p: schemas/* number */.aig().nullable(),
    /** One-sided p-value against "the candidate is not worse at all": the comparison fails below 1 − confidence, unless it passed. */
    pWorse: schemas/* number */.aig().nullable(),
    /** The margin that equally good models would pass with 80 % probability on this test split. */
    smallestMargin: schemas/* number */.aig().nullable(),
    /**
     * Number of examples that would settle it with 80 % probability: if the models are equally good, and for superiority if the gain
     * is as large as measured. Null if settled or out of reach.
     */
    examplesNeeded: verdict_count.nullable(),
    /**
     * Effect of more examples on an inconclusive comparison: `examples` would settle it, are `unlikely` to help because the estimate
     * itself lies beyond the margin, or `never` would because the margin is 0. Null if settled or not tested.
     */
    sampleSizeAdvice: schemas/* enum */.k5n(sampleSizeAdvices).nullable(),
});
const sliceStates = ['worse', 'missing', 'no worse', 'undecided', 'too small', 'empty'];
const sliceRow = schemas/* strictObject */.rej({
    ...metricInfo,
    kind: schemas/* enum */.k5n(part/* partKinds */.T),
    /** Name for people: `language = en`, or the name of a condition. */
    name: schemas/* string */.YjP(),
    /** The column, several columns joined by ` × `, or the condition; and the value there. */
    by: schemas/* string */.YjP(),
    value: schemas/* string */.YjP(),
    size: verdict_count,
    margin: schemas/* number */.aig().nonnegative(),
    confidence,
    /** True if it is only shown and decides nothing. */
    exploratory: schemas/* boolean */.zMY(),
    candidate: schemas/* number */.aig().nullable(),
    baseline: schemas/* number */.aig().nullable(),
    difference: difference.nullable(),
    /**
     * One-sided p-value of being worse beyond the margin, before and after the adjustment over all tested slices: Holm's, or that of
     * Benjamini and Hochberg for exploratory slices.
     */
    p: schemas/* number */.aig().nullable(),
    adjustedP: schemas/* number */.aig().nullable(),
    /** The true drop that its examples would have shown with 80 % probability. */
    smallestDrop: schemas/* number */.aig().nullable(),
    /** `worse` and `missing` fail the gate; `no worse` is shown but never required; `undecided` means neither was shown. */
    state: schemas/* enum */.k5n(sliceStates),
    reasonCode: schemas/* enum */.k5n(sliceReasons),
    reason: schemas/* string */.YjP(),
});
const baseline = schemas/* discriminatedUnion */.gMt('found', [
    schemas/* strictObject */.rej({
        found: schemas/* literal */.euz(true),
        commit: manifest/* commitSchema */.lN.nullable(),
        createdAt: iso/* datetime */.w$().nullable(),
        /** Its age in whole days when it was compared. */
        ageDays: verdict_count.nullable(),
        runUrl: schemas/* url */.OZ5({ protocol: /^https?$/ }).nullable(),
        /** Reason why it could not be compared; null if it was. */
        incomparable: schemas/* string */.YjP().nullable(),
    }),
    schemas/* strictObject */.rej({ found: schemas/* literal */.euz(false), reason: schemas/* string */.YjP() }),
]);
/** The gate's verdict: `report.json`, and everything that the reports show. */
const verdictSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    /** Name of the pipeline, and id of the gate in it. */
    name: schemas/* string */.YjP(),
    gate: schemas/* string */.YjP(),
    /** The evaluated output of the model; left out for a model with one output. */
    output: schemas/* string */.YjP().optional(),
    outcome: schemas/* enum */.k5n(decision_rule/* outcomes */.KI),
    /** True if the job continues. An inconclusive verdict is accepted unless `on-inconclusive: fail` is set. */
    accepted: schemas/* boolean */.zMY(),
    /** The main reason for the outcome, as a code for programs and as a sentence for people. */
    reasonCode: schemas/* enum */.k5n(verdictReasons),
    reason: schemas/* string */.YjP(),
    /** A pull request's change of its own gate or test split; null without one. */
    policy: policyChangeSchema.nullable(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    task: schemas/* enum */.k5n(gate/* tasks */.vB),
    examples: verdict_count,
    /** Number of evaluated models of the candidate, and of the baseline, each trained with another seed; null for one each. */
    replicates: schemas/* int */.Whr().min(2).nullable(),
    /** Groups of examples that are resampled as a whole, and the column that names them; null if examples are independent. */
    groups: schemas/* strictObject */.rej({ by: schemas/* string */.YjP(), count: verdict_count }).nullable(),
    /** One-sided confidence of the intervals in `metrics`. */
    confidence,
    baseline,
    metrics: schemas/* array */.YOg(metricRow),
    requirements: schemas/* array */.YOg(requirementRow),
    comparisons: schemas/* array */.YOg(comparisonRow),
    slices: schemas/* array */.YOg(sliceRow),
    fairness: schemas/* array */.YOg(fairness_rows/* fairnessRowSchema */.T),
    budgets: cost_rows/* budgetsSchema */.O,
    classification: classificationSchema.nullable(),
    history: model_history/* historySchema */.U,
    /** The epoch whose weights the candidate has; null if nothing was trained or the epoch is unavailable. */
    keptEpoch: schemas/* int */.Whr().positive().nullable(),
    testSet: test_set_schema/* testSetSchema */.oD,
    lineage: schemas/* strictObject */.rej({
        /** Meaning of the digests in `model` and `baseline`: models that predicted, or prediction files. */
        evaluated: schemas/* enum */.k5n(['models', 'predictions']),
        model: manifest/* digestSchema */.er,
        /** Digests of several models, whose list has the digest `model`; null if `model` is one artifact. */
        seeds: schemas/* array */.YOg(manifest/* digestSchema */.er).min(2).nullable(),
        baseline: manifest/* digestSchema */.er.nullable(),
        dataset: manifest/* digestSchema */.er,
        /** Digest of the test split alone, which does not change with the training data. */
        testSplit: manifest/* digestSchema */.er,
        /** Columns that a join or a query adds to the rows of a source; absent without either. */
        combined: dataset_schema/* combinedColumnsSchema */.Uu.optional(),
        config: manifest/* digestSchema */.er,
        /** Digests of the files of custom metrics, by their paths. */
        code: schemas/* record */.g1P(schemas/* string */.YjP(), manifest/* digestSchema */.er),
        /** The page of the repository that the commit belongs to. */
        repository: schemas/* url */.OZ5({ protocol: /^https?$/ }).nullable(),
        commit: manifest/* commitSchema */.lN.nullable(),
        tensorline: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+[-+.\w]*$/, 'a version'),
    }),
});
/** Returns the JSON Schema of `report.json`. */
function verdictJsonSchema() {
    return {
        ...z.toJSONSchema(verdictSchema, { target: 'draft-2020-12' }),
        title: 'report.json: the verdict of a gate',
        description: 'Digests are those of manifest.json of an artifact; testSplit is that of the evaluated examples, config that of the section gate.',
    };
}
/** Returns true if a slice fails the gate; an exploratory slice never does. */
function failsGate({ state, exploratory }) {
    return !exploratory && (state === 'worse' || state === 'missing');
}


/***/ }),

/***/ 29555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ch: () => (/* binding */ differenceMethods),
/* harmony export */   lQ: () => (/* binding */ bootstrapMethods),
/* harmony export */   nK: () => (/* binding */ estimateMethods)
/* harmony export */ });
/* unused harmony export seedsMethods */
/** Methods of bounds by resamples, or by influences in their place; `cluster-…` if groups of examples are resampled as a whole. */
const bootstrapMethods = [
    'bca',
    'bootstrap-normal',
    'infinitesimal-jackknife',
    'scaled-tango',
    'weighted-mistakes',
    'cluster-bca',
    'cluster-normal',
    'cluster-jackknife',
    'cluster-scaled-tango',
    'cluster-weighted-mistakes',
];
/** Methods of bounds for means over seeds; `cluster-…` as in `bootstrapMethods`. */
const seedsMethods = ['seeds-t', 'cluster-seeds-t'];
/** Methods of bounds for the candidate's own value. */
const estimateMethods = [
    'clopper-pearson',
    'area-score',
    'mean-area-score',
    'exact',
    ...bootstrapMethods,
    ...seedsMethods,
];
/** Methods of bounds for candidate − baseline. */
const differenceMethods = [
    'tango',
    'area-square-and-add',
    'mean-area-square-and-add',
    'exact',
    ...bootstrapMethods,
    ...seedsMethods,
];


/***/ }),

/***/ 6922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ budgets),
/* harmony export */   n: () => (/* binding */ budgetOf)
/* harmony export */ });
const latency = { unit: 'milliseconds', better: 'lower', from: 'latency' };
const median = { percent: 50 };
const budgets = [
    {
        name: 'model-bytes',
        title: 'size of the model',
        unit: 'bytes',
        better: 'lower',
        from: 'size',
        ...median,
    },
    {
        name: 'parameters',
        title: 'number of parameters',
        unit: 'count',
        better: 'lower',
        from: 'size',
        ...median,
    },
    { ...latency, name: 'latency-p50', title: 'median latency', percent: 50 },
    { ...latency, name: 'latency-p95', title: '95th percentile of the latency', percent: 95 },
    { ...latency, name: 'latency-p99', title: '99th percentile of the latency', percent: 99 },
    {
        name: 'throughput',
        title: 'throughput',
        unit: 'per-second',
        better: 'higher',
        from: 'throughput',
        ...median,
    },
    {
        name: 'cold-start',
        title: 'cold start',
        unit: 'milliseconds',
        better: 'lower',
        from: 'process',
        ...median,
    },
    { name: 'peak-memory', title: 'peak memory', unit: 'bytes', better: 'lower', from: 'process', ...median },
];
function budgetOf(name) {
    return budgets.find((budget) => budget.name === name);
}


/***/ }),

/***/ 83228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ taskOf),
/* harmony export */   Z: () => (/* binding */ isScoreColumn)
/* harmony export */ });
/* harmony import */ var _config_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78802);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72977);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10270);




/**
 * Returns the task whose columns a file has.
 * @param given the configured task; undefined if it is not configured
 * @param ifAmbiguous the task of a file with whole numbers only; undefined to reject it
 * @throws UserError if columns are missing, and if whole numbers may be classes or values
 */
function taskOf(table, given, shown, ifAmbiguous) {
    const task = given ?? inferTask(table, shown, ifAmbiguous);
    const absent = _file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredColumns */ .J1[task].filter((column) => !table.columns.has(column));
    if (absent.length > 0)
        throw withoutColumns(table, absent.join(', '), _file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredColumns */ .J1[task].join(', '), task, shown);
    if (task === 'classification' && !table.columns.has('prediction') && (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreColumns */ .OY)(table).length === 0)
        throw withoutColumns(table, `prediction and no ${_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .scorePrefix */ .TD}<class>`, `a column prediction, or a column ${_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .scorePrefix */ .TD}<class> for each class`, task, shown);
    return task;
}
/**
 * Returns a predicate for columns that contain only scores of classes, by the header alone. It is false if the file may be
 * of a task without such columns, where a column `score.<name>` may contain anything.
 */
function isScoreColumn(given) {
    return (name, header) => name.startsWith(_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .scorePrefix */ .TD) &&
        (given === undefined
            ? !['query', 'position'].some((column) => header.includes(column))
            : given === 'classification');
}
function inferTask(table, shown, ifAmbiguous) {
    const has = (column) => table.columns.has(column);
    if (has('query') && has('item'))
        return 'ranking';
    const absent = ['example', 'label'].filter((column) => !has(column));
    if (absent.length > 0)
        throw withoutColumns(table, absent.join(' and '), describeTasks(), undefined, shown);
    if (has('position') && repeats(table, 'example'))
        return 'sequence';
    if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreColumns */ .OY)(table).length > 0 || !has('prediction'))
        return 'classification';
    const values = [...(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(table, 'label'), ...(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(table, 'prediction')].map(_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl);
    const numbers = values.filter(Number.isFinite);
    // A single `inf` or decimal comma among values does not make them classes; the parser of values then names its line.
    if (numbers.length > values.length / 2 && !numbers.every(Number.isInteger))
        return 'regression';
    if (numbers.length < values.length)
        return 'classification';
    if (ifAmbiguous !== undefined)
        return ifAmbiguous;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PREDICTIONS_AMBIGUOUS_TASK',
        found: `whole numbers as label and prediction in ${shown}, which may be classes or values`,
        expected: 'a configured task, or columns or metrics that determine it',
        hint: 'Set `gate.task` to `classification` or `regression`, or name a metric of one of them under `gate`.',
    });
}
function repeats(table, column) {
    const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(table, column);
    return new Set(cells).size < cells.length;
}
function describeTasks() {
    return _config_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .tasks */ .vB.map((task) => `${_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredColumns */ .J1[task].join(', ')} (${task})`).join('; or ');
}
function withoutColumns({ columns }, absent, expected, task, shown) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PREDICTIONS_INVALID_COLUMNS',
        found: `${shown} without the column ${absent}; it has ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .namesText */ .cb)(columns.keys())}`,
        expected,
        hint: `Name the columns as in schema/predictions.${task ?? '<task>'}.schema.json.`,
    });
}


/***/ }),

/***/ 30012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readFileOfPredictions)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/lfs-pointer.js
var lfs_pointer = __webpack_require__(84766);
// EXTERNAL MODULE: ./build/core/js/src/predictions/infer-task.js
var infer_task = __webpack_require__(83228);
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/serialization.mjs
var serialization = __webpack_require__(18703);
// EXTERNAL MODULE: ./node_modules/apache-arrow/type.mjs
var apache_arrow_type = __webpack_require__(44772);
// EXTERNAL MODULE: ./build/core/js/src/arrays/arrow-codecs.js + 1 modules
var arrow_codecs = __webpack_require__(60610);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/dataset/limits.js
var limits = __webpack_require__(32480);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/predictions-file.js

/**
 * Returns the prediction file of columns.
 * @param size number of rows; every column has as many cells
 * @param lines line of each row, from 1; left out where a file has no lines
 */
function predictionsFile(source, columns, size, lines) {
    const rows = Array.from({ length: size }, (_, index) => {
        const line = lines?.[index];
        return line === undefined ? { source, index } : { source, index, line };
    });
    return { rows, columns };
}
/** Fills columns from records, one object a row. */
function columnsOfRecords(records) {
    const columns = new Map();
    records.forEach((record, row) => {
        for (const [name, value] of Object.entries(record)) {
            let cells = columns.get(name);
            if (cells === undefined)
                columns.set(name, (cells = new Array(records.length).fill(null)));
            cells[row] = cellOf(value);
        }
    });
    return columns;
}
/** A value of JSON, Parquet or Arrow as a cell; lists and objects, which no model takes, as their JSON. */
function cellOf(value) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
            return value;
        case 'number':
            return Number.isNaN(value) ? null : value;
        case 'bigint':
            return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
        default:
            if (value === null || value === undefined)
                return null;
            if (value instanceof Date)
                return value.toISOString();
            return jsonOf(value);
    }
}
function jsonOf(value) {
    try {
        return JSON.stringify(value, (_, inner) => typeof inner === 'bigint' ? inner.toString() : inner);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'DATA_NESTED_VALUE',
            found: 'a value of lists or objects within each other, deeper than can be read',
            expected: 'numbers, texts and what is not nested so deeply',
            hint: 'Write the column in a simpler form, or leave it out.',
        }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/arrow-table.js






/** Reads an Arrow IPC file (Feather version 2) that anyone wrote; nulls are missing values. Columns of floats become numbers. */
async function readArrow(source) {
    return decode(source, await (0,data_file/* readData */.v3)(source));
}
/** Null becomes NaN. */
function numberOf(value) {
    return typeof value === 'number' ? value : NaN;
}
function decode(source, bytes) {
    (0,arrow_codecs/* registerArrowCodecs */.i)();
    try {
        const table = (0,serialization/* tableFromIPC */.D)(bytes);
        if (table.schema.fields.length === 0)
            throw new Error('it has no columns');
        (0,limits/* assertValues */.RS)(table.numRows, table.schema.fields.length);
        const columns = new Map(table.schema.fields.map(({ name, type }, index) => {
            const vector = table.getChildAt(index);
            const shape = { length: table.numRows };
            return [
                name,
                apache_arrow_type/* DataType */.pe.isFloat(type)
                    ? Float64Array.from(shape, (_, row) => numberOf(vector?.get(row)))
                    : Array.from(shape, (_, row) => cellOf(vector?.get(row))),
            ];
        }));
        return predictionsFile(source, columns, table.numRows);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a file that cannot be read as Arrow (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'an Arrow IPC file or stream, compressed by LZ4, zstd or not at all',
            hint: 'Write the file again, or write another format.',
            location: { file: source.shown },
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js
var lib = __webpack_require__(68075);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js
var sync = __webpack_require__(42016);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/config/missing-values.js
var missing_values = __webpack_require__(31791);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/decimal-reader.js
const [zero, nine] = [0x30, 0x39];
const [plus, minus, point] = [0x2b, 0x2d, 0x2e];
/** Letters differ from their small forms by this bit. */
const smallBit = 0x20;
const smallE = 0x65;
/** Powers of ten that float64 represents exactly. */
const powers = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/**
 * Reads numbers from within a text, equal to `Number` of the same part to the bit. Digits below 2⁵³ and a power of ten up to 10²² are
 * exact in float64, so that one multiplication or division rounds them correctly: Clinger, "How to read floating point numbers
 * accurately", PLDI 1990. Other numbers are left to `Number`.
 */
class DecimalReader {
    #text;
    /** Position after the last number. */
    stop = 0;
    constructor(text) {
        this.#text = text;
    }
    /** Returns the number that begins at a position, up to the first character that does not belong to it; NaN if none begins there. */
    read(start) {
        const text = this.#text;
        let at = start;
        let code = text.charCodeAt(at);
        const isNegative = code === minus;
        if (isNegative)
            code = text.charCodeAt(++at);
        let [digits, mantissa, scale] = [0, 0, 0];
        for (; code >= zero && code <= nine; code = text.charCodeAt(++at)) {
            mantissa = mantissa * 10 + (code - zero);
            digits += 1;
        }
        if (code === point)
            for (code = text.charCodeAt(++at); code >= zero && code <= nine; code = text.charCodeAt(++at)) {
                mantissa = mantissa * 10 + (code - zero);
                digits += 1;
                scale -= 1;
            }
        this.stop = at;
        if (digits === 0)
            return NaN;
        if ((code | smallBit) === smallE)
            scale += this.#exponent(at + 1);
        const power = powers[Math.abs(scale)];
        if (power === undefined || mantissa > Number.MAX_SAFE_INTEGER)
            return Number(text.slice(start, this.stop));
        const value = scale < 0 ? mantissa / power : mantissa * power;
        return isNegative ? -value : value;
    }
    /** Returns the exponent at a position; 0 if it is not one, so that the number ends before it. */
    #exponent(start) {
        const text = this.#text;
        let at = start;
        let code = text.charCodeAt(at);
        const isNegative = code === minus;
        if (isNegative || code === plus)
            code = text.charCodeAt(++at);
        const first = at;
        let exponent = 0;
        for (; code >= zero && code <= nine; code = text.charCodeAt(++at))
            exponent = exponent * 10 + (code - zero);
        if (at === first)
            return 0;
        this.stop = at;
        return isNegative ? -exponent : exponent;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/plain-csv.js

const [space, carriageReturn, lastPlain] = [0x20, 0x0d, 0x7e];
const blank = /^[ \t\r\f]*$/;
/**
 * Reads records without quotes, one a line. Numbers are read where they stand: as texts of their own, millions of them would take
 * several times as long.
 */
function readPlainRecords(text, delimiter, visitor) {
    const scan = new PlainScan(text, delimiter);
    let columns = null;
    for (let [start, line] = [0, 1]; start <= text.length; line++) {
        const found = text.indexOf('\n', start);
        const next = found < 0 ? text.length : found;
        const end = next > start && text.charCodeAt(next - 1) === carriageReturn ? next - 1 : next;
        if (!scan.isBlank(start, end)) {
            if (columns)
                visitor.end(scan.appendCells(columns, start, end), line);
            else
                columns = visitor.begin(text.slice(start, end).split(delimiter).map(trimmed));
        }
        start = next + 1;
    }
}
class PlainScan {
    #text;
    #delimiter;
    #delimiterCode;
    #decimals;
    constructor(text, delimiter) {
        this.#text = text;
        this.#delimiter = delimiter;
        this.#delimiterCode = delimiter.charCodeAt(0);
        this.#decimals = new DecimalReader(text);
    }
    isBlank(start, end) {
        if (this.#text.charCodeAt(start) > space && start < end)
            return false;
        const line = this.#text.slice(start, end);
        return blank.test(line) && !line.includes(this.#delimiter);
    }
    /** Appends the cells of a record to the columns. Returns their number, which may differ from that of the columns. */
    appendCells(columns, start, end) {
        let count = 0;
        for (let from = start; from <= end; count++) {
            const column = columns[count];
            from =
                (column?.numbers && this.#appendNumber(column.numbers, from, end)) ??
                    this.#appendCell(column, from, end);
        }
        return count;
    }
    /** Appends the number that is the whole cell, and returns where the next cell begins; null if the cell is something else. */
    #appendNumber(numbers, from, end) {
        const value = this.#decimals.read(from);
        const { stop } = this.#decimals;
        if (stop > end || (stop < end && this.#text.charCodeAt(stop) !== this.#delimiterCode))
            return null;
        if (Number.isNaN(value))
            return null;
        numbers.push(value);
        return stop + 1;
    }
    #appendCell(column, from, end) {
        const found = this.#text.indexOf(this.#delimiter, from);
        const to = found < 0 || found > end ? end : found;
        column?.append(trimmed(this.#text.slice(from, to)));
        return to + 1;
    }
}
/** Trims a cell like the parser of quoted cells. Nearly all cells begin and end with a letter or a digit, which is fast. */
function trimmed(cell) {
    const last = cell.charCodeAt(cell.length - 1);
    return cell.charCodeAt(0) <= space || last <= space || last > lastPlain
        ? cell.replace(/^[ \t\r\n\f]+/, '').trimEnd()
        : cell;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/core/js/src/text/encoding-problems.js
var encoding_problems = __webpack_require__(61337);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/text-file.js



const newline = 0x0a;
const byteOrderMark = /^\u{feff}/u;
/** Bytes as text, without a byte order mark. @throws UserError with the first line that is not UTF-8. */
function decodeText(bytes, source) {
    if (bytes.length > external_node_buffer_.constants.MAX_STRING_LENGTH)
        throw new user_error/* UserError */.yo({
            code: 'DATA_TOO_LARGE',
            found: `${bytes.length} bytes of text in one file`,
            expected: `at most ${external_node_buffer_.constants.MAX_STRING_LENGTH}`,
            hint: 'Split the file, or save it as Parquet.',
            location: { file: source.shown },
        });
    if (bytes.includes(0))
        throw new user_error/* UserError */.yo({ ...(0,encoding_problems/* zeroBytes */.s)(null), location: { file: source.shown } });
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8').replace(byteOrderMark, '');
    throw new user_error/* UserError */.yo({
        ...(0,encoding_problems/* notUtf8 */.T)(null),
        location: { file: source.shown, line: firstBadLine(bytes) },
    });
}
function firstBadLine(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const found = bytes.indexOf(newline, start);
        const end = found === -1 ? bytes.length : found;
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            break;
        start = end + 1;
    }
    return line;
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/csv.js









const missing = new Set(['', ...missing_values/* csvMissingTexts */.Ti]);
const longestMissing = (0,d3_array/* max */.T9)(missing, (text) => text.length) ?? 0;
/**
 * Reads a file of comma-separated values (tabs in a `.tsv`), some columns of it as numbers. These become float64 record by record:
 * millions of cells as text would take several times the memory, and the garbage collector more time than the parser.
 * @param isNumbers selects a column by its name and all names of the header
 */
async function readCsv(source, isNumbers) {
    const text = decodeText(await (0,data_file/* readData */.v3)(source), source);
    const delimiter = source.path.endsWith('.tsv') ? '\t' : ',';
    assertDelimiter(source, text.slice(0, text.search(/\r?\n|$/)), delimiter);
    const lines = [];
    let columns = [];
    const visitor = {
        begin: (names) => {
            assertHeader(source, names);
            columns = names.map((name) => (isNumbers(name, names) ? numberColumn(name) : textColumn(name)));
            return columns;
        },
        end: (cells, line) => {
            if (cells !== columns.length)
                throw ragged(source, cells, columns.length, line);
            lines.push(line);
        },
    };
    if (text.includes('"'))
        readQuotedRecords(source, text, delimiter, visitor);
    else
        readPlainRecords(text, delimiter, visitor);
    const both = new Map(columns.map((column) => [column.name, column.values()]));
    return predictionsFile(source, both, lines.length, lines);
}
/** Returns a column of numbers; NaN for what is no number. */
function numberColumn(name) {
    const numbers = [];
    return {
        name,
        numbers,
        append: (text) => numbers.push(text === '' ? NaN : Number(text)),
        values: () => new Float64Array(numbers),
    };
}
function textColumn(name) {
    const cells = [];
    return { name, numbers: null, append: (text) => cells.push(csv_cellOf(text)), values: () => cells };
}
function ragged(source, found, expected, line) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `${found} values`,
        expected: `${expected}, as many as the header has columns`,
        hint: 'Correct the row; a value with a comma in it goes between quotes.',
        location: { file: source.shown, line },
    });
}
/** Looked up only where it can be one, since a lookup takes longer than all the rest. */
function csv_cellOf(text) {
    return text.length <= longestMissing && missing.has(text) ? null : text;
}
const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };
/** @throws UserError for a header that is separated otherwise, as by a spreadsheet whose decimals have a comma. */
function assertDelimiter(source, header, delimiter) {
    if (header.includes(delimiter))
        return;
    const other = [';', '\t', ','].find((separator) => header.includes(separator));
    if (other === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `a header separated by ${separators[other]}`,
        expected: `${separators[delimiter]}${delimiter === '\t' ? ', as its name says' : ''}`,
        hint: other === ';'
            ? 'Save the file with commas between values and points in numbers.'
            : `Rename it to ${other === '\t' ? '.tsv' : '.csv'}, or save it with ${separators[delimiter]}.`,
        location: { file: source.shown, line: 1 },
    });
}
function readQuotedRecords(source, text, delimiter, visitor) {
    const bytes = Buffer.from(text);
    const lineOf = lineCounter(bytes);
    let columns = null;
    try {
        (0,sync/* parse */.qg)(bytes, {
            delimiter,
            record_delimiter: ['\r\n', '\n'],
            skip_empty_lines: true,
            relax_column_count: true,
            trim: true,
            on_record: (cells, { bytes: end }) => {
                const line = lineOf(end);
                if (columns) {
                    for (const [index, column] of columns.entries())
                        column.append(cells[index] ?? '');
                    visitor.end(cells.length, line);
                }
                else
                    columns = visitor.begin(cells);
                return null;
            },
        });
    }
    catch (error) {
        if (!(error instanceof lib/* CsvError */.J$))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `text that is not CSV (${error.message})`,
            expected: 'comma-separated values, quoted where they hold quotes, commas or line breaks',
            hint: 'Correct the quotes from this line on.',
            location: { file: source.shown, line: Number(error['lines']) },
        }, { cause: error });
    }
}
/** The line on which each record begins, from where the records end: the parser miscounts lines within quotes. */
function lineCounter(bytes) {
    let position = 0;
    let line = 1;
    return (end) => {
        while (bytes[position] === 0x0a || bytes[position] === 0x0d)
            if (bytes[position++] === 0x0a)
                line++;
        const begin = line;
        for (; position < end; position++)
            if (bytes[position] === 0x0a)
                line++;
        return begin;
    };
}
function assertHeader(source, names) {
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated === undefined && !names.includes(''))
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: repeated ? `the column ${repeated} twice` : 'a column without a name',
        expected: 'a header that names each column once',
        hint: repeated
            ? 'Correct the first line.'
            : 'Correct the first line; pandas leaves its index out with `to_csv(…, index=False)`.',
        location: { file: source.shown, line: 1 },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/jsonl.js




/** Reads a file with one JSON object a line; a key that is absent or null is a missing value. */
async function readJsonLines(source) {
    const text = decodeText(await (0,data_file/* readData */.v3)(source), source);
    const lines = [];
    const records = [];
    text.split('\n').forEach((json, index) => {
        if (json.trim() === '')
            return;
        records.push(parseRecord(source, json, index + 1));
        lines.push(index + 1);
    });
    return predictionsFile(source, columnsOfRecords(records), records.length, lines);
}
function parseRecord(source, json, line) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        throw notARecord(source, line, `a line that is not JSON (${(0,user_error/* messageOf */.bD)(error)})`);
    }
    if (isRecord(value))
        return value;
    throw notARecord(source, line, `a line with ${describe(value)}`);
}
/** Describes a value; a text is not quoted, because it may be as long as the file. */
function describe(value) {
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'string' ? 'a text' : JSON.stringify(value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function notARecord(source, line, found) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found,
        expected: 'one JSON object a line',
        hint: 'Correct the line.',
        location: { file: source.shown, line },
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(27992);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 4 modules
var src_column = __webpack_require__(66381);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/parquet-pages.js


/**
 * Reads the header of every page before a page is decoded, since a few bytes of run lengths can stand for any number of values.
 * @throws RangeError for more values than can be held, or pages with more values than the footer declares
 */
function assertPages(bytes, { row_groups: groups }) {
    const columns = groups.flatMap((group) => group.columns.flatMap(({ meta_data: column }) => column ?? []));
    const values = columns.reduce((sum, { num_values: count }) => sum + Number(count), 0);
    if (values > limits/* mostValues */.Yz)
        throw new RangeError(`${values} values, of at most ${limits/* mostValues */.Yz}`);
    for (const column of columns)
        assertPagesOfColumn(bytes, column);
}
function assertPagesOfColumn(bytes, column) {
    const declared = Number(column.num_values);
    const view = new DataView(bytes, startOf(column), Number(column.total_compressed_size));
    const reader = { view, offset: 0 };
    let values = 0;
    while (reader.offset < view.byteLength - 1) {
        const header = (0,src_column/* parquetHeader */.wK)(reader);
        const { data_page_header: data, data_page_header_v2: dataV2, dictionary_page_header: dictionary } = header;
        values += sizeOf(data?.num_values ?? dataV2?.num_values ?? 0);
        const inDictionary = dictionary?.num_values ?? 0;
        // A value of a dictionary takes at least one byte. Some dictionaries have entries that no row has.
        if (values > declared || inDictionary > Math.max(declared, header.uncompressed_page_size))
            throw new RangeError(`pages of more values than the ${declared} that ${column.path_in_schema.join('.')} declares`);
        reader.offset += sizeOf(header.compressed_page_size);
    }
}
/** A column begins with its dictionary, whose offset some writers leave out or set to 0; hyparquet begins at the same place. */
function startOf({ dictionary_page_offset: dictionary, data_page_offset: data }) {
    return Number(dictionary ? dictionary : data);
}
function sizeOf(count) {
    if (!(count >= 0))
        throw new RangeError(`a page of the size ${count}`);
    return count;
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/parquet.js







/** Returns Snappy and the compressions that hyparquet lacks, limited to the declared size of a page and the total of a file. */
function limitedCompressors() {
    let unpacked = 0;
    const limited = (unpack) => (bytes, length) => {
        unpacked += length;
        if (unpacked > limits/* mostUnpackedBytes */.i6)
            throw new RangeError(`pages of more than ${limits/* mostUnpackedBytes */.i6} bytes`);
        return unpack(bytes, Math.max(1, length));
    };
    return {
        SNAPPY: limited((bytes, length) => {
            const page = new Uint8Array(length);
            (0,snappy/* snappyUncompress */.t)(bytes, page);
            return page;
        }),
        GZIP: limited((bytes, maxOutputLength) => (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength })),
        ZSTD: limited((bytes, maxOutputLength) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength })),
        BROTLI: limited((bytes, maxOutputLength) => (0,external_node_zlib_.brotliDecompressSync)(bytes, { maxOutputLength })),
    };
}
/** Reads a Parquet file; nulls are missing values. */
async function readParquet(source) {
    const records = await readRecords(source);
    return predictionsFile(source, columnsOfRecords(records), records.length);
}
async function readRecords(source) {
    const bytes = new Uint8Array(await (0,data_file/* readData */.v3)(source)).buffer;
    try {
        const metadata = (0,src_metadata/* parquetMetadata */.m5)(bytes);
        (0,limits/* assertValues */.RS)(Number(metadata.num_rows), metadata.row_groups[0]?.columns.length ?? 0);
        assertPages(bytes, metadata);
        return await (0,read/* parquetReadObjects */.pS)({ file: bytes, metadata, compressors: limitedCompressors() });
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a file that cannot be read as Parquet (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a Parquet file, compressed by Snappy, gzip, zstd, Brotli or not at all',
            hint: 'Write the file again, or name its format: `format:` in the data section.',
            location: { file: source.shown },
        }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/read-file.js







const readers = [
    { name: /\.(?:arrow|feather|ipc)$/i, read: readArrow },
    { name: /\.(?:jsonl|ndjson)$/i, read: readJsonLines },
    { name: /\.parquet$/i, read: readParquet },
];
const csvName = /\.[ct]sv$/i;
/**
 * Reads a prediction file without further checks.
 * @param task the configured task; undefined if the columns determine it
 * @param shown name of the file in messages
 * @throws UserError if it cannot be read
 */
async function readFileOfPredictions(file, task, shown) {
    const source = { path: shown, file: await (0,lfs_pointer/* resolveLfsPointer */.RR)(file, shown), shown };
    if (csvName.test(file))
        return readCsv(source, (0,infer_task/* isScoreColumn */.Z)(task));
    const reader = readers.find(({ name }) => name.test(file));
    if (reader !== undefined)
        return reader.read(source);
    throw new user_error/* UserError */.yo({
        code: 'PREDICTIONS_UNKNOWN_FORMAT',
        found: `${shown}, whose name does not end with the format of a table`,
        expected: 'a file that ends in .csv, .tsv, .jsonl, .ndjson, .parquet, .arrow or .feather',
        hint: 'Name the file after its format.',
    });
}


/***/ }),

/***/ 21408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chart)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);

/** Returns a drawing that screen readers treat as one image. */
function chart({ title, width, height, kind = 'chart' }, ...content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
    <title>${title}</title>
    ${content}
  </svg>`;
}


/***/ }),

/***/ 67354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ dataTable),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vd: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


const number = (title) => ({ title, align: 'number' });
const text = (title) => ({ title });
/** Returns a table that scrolls in its own frame on a narrow page; the first cell of a row is its heading. */
function dataTable(caption, columns, rows) {
    const side = (index) => (columns[index]?.align === 'number' ? 'number' : 'text');
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title }, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="col" class="${side(index)}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([head = null, ...cells]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td class="${side(index + 1)}">${cell}</td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
/** Limit of rows on a page; more rows make it slow, and few readers look at them. */
const mostRows = 300;
/**
 * Returns a table whose first rows are shown. The others are collapsed; those beyond the limit are only in `report.json`.
 */
function foldedTable(caption, columns, rows, shown) {
    const [open, folded] = [rows.slice(0, shown), rows.slice(shown, mostRows)];
    const left = rows.length - open.length - folded.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${dataTable(caption, columns, open)}
  ${folded.length === 0
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<details class="more">
          <summary>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(folded.length)} more</summary>
          ${dataTable(`${caption}: the rest`, columns, folded)}
        </details>`}
  ${left === 0 ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="note">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more are in report.json next to this page.</p>`}`;
}
function section(title, id, ...content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}


/***/ }),

/***/ 35166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export escapeHtml */
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93111);
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54830);


/** HTML that is safe to insert into a page. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Returns HTML from a template. Inserted values are escaped unless they are markup already. */
function html(parts, ...contents) {
    return new Markup(parts.reduce((text, part, index) => text + textOf(contents[index - 1] ?? null) + part));
}
function textOf(content) {
    if (content === null)
        return '';
    if (content instanceof Markup || content instanceof _short_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .ShortCommit */ .i)
        return content.text;
    if (typeof content === 'number')
        return String(content);
    return typeof content === 'string' ? escapeHtml(content) : content.map(textOf).join('');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Returns untrusted text escaped for an element or a quoted attribute. */
function escapeHtml(text) {
    return (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}


/***/ }),

/***/ 34995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/styles.js
/** The style sheet of the page: one column on narrow screens, light or dark as the reader's system is configured. */
const styles = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #ffffff; --ink: #1b2330; --soft: #566174; --line: #dde2ea; --faint: #eef1f5;
  --pass: #14713d; --pass-soft: #e4f5ea; --fail: #b3261e; --fail-soft: #fdeae8; --unsure: #8a5300; --unsure-soft: #fdf1dc;
  --accent: #2457c5; --second: #b4540a; --third: #7a2fb5; --accent-soft: #e8eefb;
  --heat: 36 87 197; --miss: 179 38 30;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #10141b; --card: #181e28; --ink: #e7ebf2; --soft: #a3aec0; --line: #2c3544; --faint: #212936;
    --pass: #6fd296; --pass-soft: #163323; --fail: #ff9b92; --fail-soft: #3d1c1b; --unsure: #f1bd6a; --unsure-soft: #392a11;
    --accent: #8db3ff; --second: #f4a261; --third: #d3a6ff; --accent-soft: #1d2c49;
    --heat: 74 124 232; --miss: 214 84 75;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: break-word; }
main { max-width: 1280px; margin: 0 auto; padding: clamp(12px, 3vw, 32px); display: grid; grid-template-columns: minmax(0, 1fr); gap: clamp(14px, 2vw, 22px); }
section, .verdict, .warnings { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: clamp(16px, 2.6vw, 28px); min-width: 0; }
h1, h2, h3, p, figure, dl, dd, ul { margin: 0; }
h2 { font-size: 1.22rem; letter-spacing: -.01em; margin-bottom: 14px; }
h3 { font-size: 1rem; display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; margin-bottom: 10px; }
a { color: var(--accent); }
small { color: var(--soft); font-weight: 400; font-size: .8125rem; }
code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.note { color: var(--soft); max-width: 74ch; margin-bottom: 16px; font-size: .9375rem; }
.verdict { border-top: 6px solid var(--tone); }
.verdict.pass { --tone: var(--pass); --tone-soft: var(--pass-soft); }
.verdict.fail { --tone: var(--fail); --tone-soft: var(--fail-soft); }
.verdict.inconclusive { --tone: var(--unsure); --tone-soft: var(--unsure-soft); }
.verdict.plain { --tone: var(--accent); --tone-soft: var(--accent-soft); } .plain h1 { display: block; color: var(--ink); overflow-wrap: anywhere; }
.eyebrow { color: var(--soft); font-size: .875rem; margin-bottom: 10px; }
h1 { display: flex; align-items: center; gap: 14px; font-size: clamp(1.7rem, 5vw, 2.3rem); line-height: 1.15; letter-spacing: -.02em; color: var(--tone); }
.mark { display: inline-grid; place-items: center; width: 1.35em; height: 1.35em; border-radius: 50%; background: var(--tone-soft); font-size: .82em; }
.reason { font-size: clamp(1.02rem, 2.2vw, 1.16rem); max-width: 72ch; margin-top: 14px; }
.reason + .note, .reasons + .note { margin: 12px 0 0; }
.reasons { margin-top: 10px; max-width: 74ch; } .reasons ul, .warnings ul { padding-left: 1.1em; }
summary { cursor: pointer; color: var(--accent); font-size: .9375rem; width: fit-content; border-radius: 4px; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
.more { margin-top: 14px; } .more[open] > summary { margin-bottom: 12px; }
.tiles { display: flex; flex-wrap: wrap; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; margin-top: 22px; }
.tiles div { flex: 1 1 132px; padding: 12px 16px; margin: 0 -1px -1px 0; border: 1px solid var(--line); border-width: 0 1px 1px 0; }
.tiles dt { color: var(--soft); font-size: .8125rem; }
.tiles dt::first-letter, .sentence::first-letter, caption span::first-letter { text-transform: uppercase; }
.tiles dd { font-size: 1.32rem; font-weight: 650; letter-spacing: -.015em; font-variant-numeric: tabular-nums; }
.tiles small { display: block; letter-spacing: 0; min-height: 1.4em; }
.warnings { background: var(--unsure-soft); border-color: transparent; padding-block: 14px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 310px), 1fr)); gap: 16px; }
.card { border: 1px solid var(--line); border-radius: 12px; padding: 16px; min-width: 0; font-size: .9375rem; display: grid; grid-template-rows: subgrid; grid-row: span 4; grid-template-columns: minmax(0, 1fr); gap: 10px; align-content: start; }
.card h3 { margin: 0; } .card .chart { max-width: 400px; }
@media (min-width: 760px) {
  .n1 .card { grid-template-columns: minmax(0, 400px) minmax(0, 1fr); grid-template-rows: auto auto 1fr; grid-row: auto; column-gap: 36px; }
  .n1 .facts { grid-column: 2; grid-row: 1 / span 3; }
}
.facts div { display: flex; justify-content: space-between; gap: 16px; border-top: 1px solid var(--line); padding: 5px 0; }
.facts dt { color: var(--soft); } .facts dd { text-align: right; font-variant-numeric: tabular-nums; }
.badge { display: inline-block; border-radius: 99px; padding: 1px 10px; font-size: .8125rem; font-weight: 600; white-space: nowrap; background: var(--faint); color: var(--soft); }
.remark { display: inline-block; max-width: 22em; white-space: normal; text-align: left; }
.badge.pass { background: var(--pass-soft); color: var(--pass); }
.badge.fail { background: var(--fail-soft); color: var(--fail); }
.badge.inconclusive { background: var(--unsure-soft); color: var(--unsure); }
.frame { overflow-x: auto; max-width: 100%; }
.frame:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: 8px; }
caption span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 58px); }
.heat caption { white-space: nowrap; } .heat caption span { white-space: normal; width: max-content; max-width: min(calc(100vw - 58px), 30em); }
th, td { padding: 7px 14px 7px 0; text-align: left; vertical-align: middle; }
thead th { color: var(--soft); font-size: .8125rem; font-weight: 600; border-bottom: 1px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 550; min-width: 6.5em; } .heat th { min-width: 0; }
tbody tr + tr > * { border-top: 1px solid var(--faint); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr > :last-child { padding-right: 0; }
thead .number { white-space: normal; min-width: 5.2em; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 24px 36px; align-items: start; }
.columns > * { min-width: 0; }
.frame + .note { margin-top: 26px; } .cards + .note { margin: 16px 0 0; }
.columns + .frame, p + .frame, .more + .frame { margin-top: 22px; }
.heat { width: auto; margin: 0; border-collapse: separate; border-spacing: 2px; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.heat th, .heat td { padding: 4px; text-align: center; min-width: 2.5em; border: 0 !important; border-radius: 4px; }
.heat .upright { vertical-align: bottom; min-width: 0; } .heat .upright span { writing-mode: vertical-rl; rotate: 180deg; max-height: 12em; text-align: left; }
.heat th { max-width: 9em; overflow-wrap: anywhere; color: var(--ink); } .heat tbody th { text-align: right; padding-right: 8px; }
.heat td { color: var(--ink); } .heat .s0 { color: var(--soft); }
.right { --hue: var(--heat); } .wrong { --hue: var(--miss); }
.s1 { background: rgb(var(--hue) / .10); } .s2 { background: rgb(var(--hue) / .16); } .s3 { background: rgb(var(--hue) / .21); }
.s4 { background: rgb(var(--hue) / .26); } .s5 { background: rgb(var(--hue) / .30); } .s6 { background: rgb(var(--hue) / .34); }
.s7 { background: rgb(var(--hue) / .38); } .s8 { background: rgb(var(--hue) / .42); }
.plot figcaption { font-weight: 600; margin-bottom: 6px; }
.chart { display: block; width: 100%; max-width: 520px; height: auto; }
.interval { display: block; width: 170px; height: 18px; }
svg text { fill: var(--soft); font: 11.5px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; font-variant-numeric: tabular-nums; }
.card svg text { font-size: 13.5px; }
svg .strong { fill: var(--ink); font-weight: 600; }
.grid { stroke: var(--line); stroke-width: 1; } .rule { stroke: var(--soft); stroke-width: 1.4; } .dashed { stroke-dasharray: 4 3; }
.area-worse { fill: var(--fail-soft); } .area-margin { fill: var(--unsure-soft); } .area-better { fill: var(--pass-soft); }
.bar { stroke-width: 3; stroke-linecap: round; }
.bar.pass { stroke: var(--pass); } .bar.fail { stroke: var(--fail); } .bar.inconclusive { stroke: var(--unsure); } .bar.plain { stroke: var(--accent); }
.point.pass { fill: var(--pass); } .point.fail { fill: var(--fail); } .point.inconclusive { fill: var(--unsure); } .point.plain { fill: var(--accent); }
.faint { opacity: .45; } .curve { fill: none; stroke-width: 2.2; stroke-linejoin: round; stroke-linecap: round; }
.curve.c0 { stroke: var(--accent); } .curve.c1 { stroke: var(--second); stroke-dasharray: 6 4; }
.dot.c0, .key.c0 { fill: var(--accent); } .dot.c1, .key.c1 { fill: var(--second); }
.bin { fill: var(--accent); opacity: .55; } .gap { stroke: var(--second); stroke-width: 2; }
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 290px), 1fr)); gap: 24px 28px; }
.side + .side, p + .side, .side + p { margin-top: 24px; }
.good { color: var(--pass); } .bad { color: var(--fail); }
.gallery { list-style: none; padding: 0; margin: 0; display: grid; gap: 14px; align-items: start; }
.gallery.pictures { grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr)); } .gallery.rows { grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr)); }
.example { border: 1px solid var(--line); border-radius: 10px; padding: 12px; min-width: 0; font-size: .875rem; display: grid; gap: 10px; justify-items: center; }
.example img { max-width: 100%; height: auto; border-radius: 4px; background: var(--faint); } .example .exact { width: 112px; image-rendering: pixelated; }
.example .no-picture { display: grid; place-content: center; box-sizing: border-box; width: 112px; height: 112px; margin: 0; padding: 8px; border: 1px dashed var(--line); border-radius: 4px; color: var(--soft); font-size: .8125rem; text-align: center; }
.example .words { width: 100%; min-width: 0; } .example code { display: block; margin-bottom: 4px; }
.example .facts div { gap: 10px; padding: 3px 0; } .example .facts dd { min-width: 0; overflow-wrap: anywhere; } .example .facts dt { flex: none; max-width: 50%; overflow-wrap: anywhere; } .example small { white-space: nowrap; }
.values { border-top: 2px solid var(--line); margin-top: 4px; } .values div:first-child { border-top: 0; }
.flow { list-style: none; padding: 0; margin: 0 0 20px; display: flex; flex-wrap: wrap; gap: 12px 44px; }
.flow li { position: relative; flex: 1 1 200px; background: var(--faint); border-radius: 10px; padding: 12px 16px; min-width: 0; }
.flow li > * { display: block; }
.flow li + li::before { content: "→" / ""; position: absolute; left: -31px; top: 50%; translate: 0 -50%; color: var(--soft); font-size: 1.2rem; }
.whole { user-select: all; }
.lineage div { display: grid; grid-template-columns: minmax(0, 220px) minmax(0, 1fr); gap: 2px 16px; padding: 6px 0; border-top: 1px solid var(--faint); }
.lineage dt { color: var(--soft); } .lineage a { overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0 0 16px; padding: 0; list-style: none; color: var(--soft); font-size: .875rem; }
.legend svg { width: 26px; height: 10px; margin-right: 6px; }
.curve.c2 { stroke: var(--third); stroke-dasharray: 2 4; } .filled { fill: var(--accent); opacity: .28; }
.profiles { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 16px; align-items: start; }
.profile { border: 1px solid var(--line); border-radius: 12px; padding: 14px 16px; min-width: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; font-size: .875rem; }
.profile h3 { margin: 0; overflow-wrap: anywhere; } .profile table { font-size: .8125rem; } .profile th, .profile td { padding: 4px 8px 4px 0; } .profile p { line-height: 1.45; } .profile summary { font-size: .8125rem; } .profile details table { margin-top: 8px; }
.profile tbody th { min-width: 5em; } .profile .tally tbody th { overflow-wrap: anywhere; } .correlations tbody th { min-width: 7.5em; }
.bars { width: 100%; min-width: 84px; height: 16px; display: block; } .bars.wide { min-width: 120px; } .bars rect.c0 { fill: var(--accent); } .bars rect.c1 { fill: var(--second); } .bars rect.c2 { fill: var(--third); }
.meter { width: 33%; } .heat .left { --hue: var(--miss); }
.strips { list-style: none; padding: 0; margin: 0; display: grid; gap: 12px; }
.strips li { display: grid; grid-template-columns: minmax(0, 8.5em) minmax(0, 1fr); gap: 4px 16px; align-items: center; } .strips p { font-size: .9375rem; overflow-wrap: anywhere; }
.strip { display: flex; flex-wrap: wrap; gap: 8px; } .strip img { border-radius: 4px; background: var(--faint); height: auto; max-width: 100%; } .strip .exact { width: 56px; image-rendering: pixelated; } .strip .photo { width: 112px; }
.sample td, .sample th { min-width: 4.6em; max-width: 22em; } .sample thead th { max-width: 11em; } .strips + .sample { margin-top: 22px; } .sample + .note, .strips + .note { margin: 16px 0 0; }
.strip figure { width: 92px; display: grid; gap: 4px; justify-items: center; align-content: start; font-size: .8125rem; line-height: 1.35; text-align: center; } .strip figure .exact { width: 84px; } .strip figure .photo { width: 92px; } .strip figure:first-child { padding-right: 8px; width: 100px; } .strip figcaption { overflow-wrap: anywhere; color: var(--soft); } .strips .strip p { font-size: .8125rem; } .strip b { color: var(--ink); font-weight: 550; } .strip span { white-space: nowrap; }
.settings { margin: 0; font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
@media (max-width: 560px) { .profile table { font-size: .75rem; } .profile th, .profile td { padding-right: 5px; } .profile tbody th { min-width: 4.6em; } .profile .number { white-space: normal; } .strips li { grid-template-columns: minmax(0, 1fr); } .strip .photo { width: 96px; } td .badge { white-space: normal; border-radius: 10px; } th, td { padding-right: 9px; } thead .number { min-width: 0; } table { font-size: .875rem; } .flow { gap: 30px; } .flow li { flex-basis: 100%; } .flow li + li::before { content: "↓" / ""; left: 50%; top: -15px; } .lineage div { grid-template-columns: minmax(0, 1fr); } .facts div { flex-wrap: wrap; gap: 0 12px; } .facts dd { text-align: left; } }
@media print { body { background: #fff; } section, .verdict { break-inside: avoid; } }
`;

;// CONCATENATED MODULE: ./build/core/js/src/report/html/page.js



// Joined as text, because the content security policy allows exactly these bytes.
const styleElement = new markup/* Markup */.VK(`<style>${styles}</style>`);
const policy = `default-src 'none'; img-src data:; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(styles).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** Returns a page without external resources: no scripts, fonts or requests; images are embedded. */
function renderPage(title, content) {
    return `<!doctype html>\n${(0,markup/* html */.qy) `<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`.text}\n`;
}


/***/ }),

/***/ 23138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   gZ: () => (/* binding */ domainAround),
/* harmony export */   om: () => (/* binding */ linearScale)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

function linearScale(domain, range) {
    const [from, to] = domain;
    const [start, end] = range;
    const length = to - from || 1;
    return (value) => round(start + ((value - from) / length) * (end - start));
}
/** Returns a domain around the values, with room on both sides; never empty. */
function domainAround(values, room) {
    const [low = 0, high = 0] = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .extent */ .Xx)(values);
    const length = high - low || Math.abs(high) || 1;
    return [low - length * room, high + length * room];
}
/** Returns a coordinate rounded to hundredths, which is precise enough for a drawing. */
function round(value) {
    return Math.round(value * 100) / 100;
}


/***/ }),

/***/ 51498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./build/core/js/src/config/actions.js + 1 modules
var actions = __webpack_require__(90064);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/aligned.js
var aligned = __webpack_require__(43324);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/pipeline-summary.js


const head = ['Stage', 'Result', 'Digest', 'Time'];
/** Returns the run as a table for the job's summary. */
function pipelineSummary(rows) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `
## Pipeline
    `, (0,markdown/* table */.tp)(head, rows.map(cells), [3])).text;
}
/** Returns the same table for a terminal. */
function pipelineText(rows) {
    return (0,aligned/* aligned */.b)([head, ...rows.map(cells)]).join('\n');
}
function cells({ stage, result, digest, seconds }) {
    return [stage, result, digest?.slice(0, 'sha256:'.length + 12) ?? '', `${seconds.toFixed(1)} s`];
}

// EXTERNAL MODULE: ./build/core/js/src/stages/build-image.js + 50 modules
var build_image = __webpack_require__(99645);
// EXTERNAL MODULE: ./build/core/js/src/stages/deploy.js + 6 modules
var deploy = __webpack_require__(19476);
// EXTERNAL MODULE: ./build/core/js/src/stages/evaluate-gate.js + 55 modules
var evaluate_gate = __webpack_require__(8811);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/config/gate/slice.js + 1 modules
var slice = __webpack_require__(45826);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/metrics/family.js
var metrics_family = __webpack_require__(60063);
// EXTERNAL MODULE: ./build/core/js/src/metrics/slice-column.js
var slice_column = __webpack_require__(39540);
// EXTERNAL MODULE: ./build/core/js/src/gate/check-margin.js
var check_margin = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/core/js/src/gate/plan.js + 2 modules
var plan = __webpack_require__(29209);
// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-errors.js
var metric_errors = __webpack_require__(28303);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 8 modules
var tasks = __webpack_require__(33604);
;// CONCATENATED MODULE: ./build/core/js/src/gate/validate-config.js









/**
 * Returns the problems of the section `gate` that are detectable before a model exists: names of metrics and columns that do not
 * exist, and values that no model has.
 * @param label the label of the evaluated output
 * @param columns names of all columns of the test split
 */
function findConfigProblems(gate, label, columns) {
    const metric = metricsOf(gate, label);
    const primary = primaryNames[label.kind];
    const column = (name) => {
        if (name !== slice/* labelName */._H && !columns.includes(name))
            throw (0,slice_column/* unknownColumn */.R)(name, [slice/* labelName */._H, ...columns]);
    };
    return [
        ...gate.require.flatMap((requirement, index) => problemsAt(['gate', 'require', index], () => {
            const info = metric(requirement.metric);
            if (info)
                (0,plan/* checkSense */.D)(requirement, info);
        })),
        ...(gate.compare ?? []).flatMap(({ metric: name = primary, margin }, index) => problemsAt(['gate', 'compare', index], () => {
            const info = metric(name);
            if (info && margin)
                (0,check_margin/* checkMargin */.r)(margin, info);
        })),
        ...gate.slices.flatMap((rule, index) => problemsAt(['gate', 'slices', index], () => {
            const info = metric(rule.metric ?? primary);
            if (info)
                (0,check_margin/* checkMargin */.r)({ kind: 'absolute', value: rule.margin }, info);
            (0,slice/* columnsOfRule */.b4)(rule).forEach(column);
        })),
        ...gate.fairness.flatMap(({ by }, index) => problemsAt(['gate', 'fairness', index], () => column(by))),
        ...problemsAt(['gate', 'cluster-by'], () => gate['cluster-by'] !== undefined && column(gate['cluster-by'])),
    ];
}
const primaryNames = { class: 'accuracy', number: 'mae' };
/**
 * Returns a finder of the task's metrics. It returns null for a budget, a custom metric, and a metric that a rule of the gate
 * creates.
 */
function metricsOf(gate, { kind }) {
    const lookUp = kind === 'class' ? finder(tasks/* tasks */.vB.class.metrics) : finder(tasks/* tasks */.vB.number.metrics);
    const customNames = gate.metrics.map(({ name }) => name);
    return (name) => {
        if (name.includes('[') || customNames.includes(name) || (0,budget/* budgetOf */.n)(name))
            return null;
        const found = lookUp.find(name);
        if (found)
            return found;
        throw (0,metric_errors/* unknownMetric */.T)(name, [...lookUp.names, ...customNames, ...budget/* budgets */.R.map((budget) => budget.name)]);
    };
}
function finder(family) {
    return {
        names: [...family.listed.map(({ name }) => name), ...family.patterns],
        find: (name) => (0,metrics_family/* findMetric */.G)(family, name),
    };
}
function problemsAt(key, check) {
    try {
        check();
        return [];
    }
    catch (error) {
        const located = (0,user_error/* withConfigPath */.ey)(error, key);
        if (!(located instanceof user_error/* UserError */.yo))
            throw located;
        return located.problems;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/validate-gate-config.js





/** Checks the gate against the dataset before training. @throws UserError with all problems that can be found without a model */
async function validateGateConfig(context, reference) {
    const { gate } = context.pipeline;
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(await (0,stages_context/* locateArtifact */.rd)(context, reference));
    const { label } = (0,label_target/* evaluatedOutput */.dv)(dataset.details.label, gate.output);
    const problems = findConfigProblems(gate, label, await (0,dataset_dataset/* columnNames */.lo)(dataset, 'test'));
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
}

// EXTERNAL MODULE: ./build/core/js/src/stages/preprocess.js + 80 modules
var preprocess = __webpack_require__(65893);
// EXTERNAL MODULE: ./build/core/js/src/stages/quantize.js + 7 modules
var quantize = __webpack_require__(11621);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 22 modules
var train = __webpack_require__(95447);
;// CONCATENATED MODULE: ./build/core/js/src/stages/pipeline.js










/** Runs the selected stages in order until one fails; each stage receives the artifacts of the earlier ones. */
async function runPipeline(context, inputs) {
    // A web package needs no server.
    const isWeb = context.pipeline.image.artifact === 'web';
    const stages = isWeb ? inputs.stages.filter((stage) => stage !== 'deploy') : inputs.stages;
    const recorder = record(context, stages);
    context.host.log.info(describePlan(context, stages));
    const made = { ...inputs, artifact: '' };
    const dataset = await recorder.stage('preprocess', () => (0,preprocess.preprocess)(context, {
        ...made,
        'quarantine-artifact': '',
        'diff-artifact': '',
        'report-artifact': '',
        shard: null,
        parts: '',
        cache: true,
    }), (outputs) => ({
        result: `${outputs['train-rows']} + ${outputs['validation-rows']} + ${outputs['test-rows']} examples`,
        digest: outputs.digest,
    }));
    const data = { dataset: String(dataset?.path ?? 'dataset') };
    const model = await recorder.stage('train', async () => {
        if (inputs.stages.includes('evaluate-gate'))
            await validateGateConfig(context, data.dataset);
        return (0,train.train)(context, { ...made, ...data, 'report-artifact': '' });
    }, (outputs) => ({
        result: `${headlineMetric(outputs)} on ${outputs.device}`,
        digest: outputs.digest,
    }));
    const trained = { ...data, model: String(model?.path ?? 'model') };
    const gate = await recorder.stage('evaluate-gate', () => (0,evaluate_gate.evaluateGate)(context, {
        ...made,
        ...trained,
        candidate: '',
        baseline: '',
        'predictions-artifact': '',
        'baseline-artifact': '',
    }), ({ verdict, accuracy, digest }) => ({
        result: `${verdict}${accuracy === '' ? '' : `, accuracy ${pipeline_short(accuracy)}`}`,
        digest,
    }));
    const small = await recorder.stage('quantize', () => (0,quantize.quantize)(context, { ...made, ...trained }), (outputs) => ({
        result: `${outputs.verdict}, ${(0,format/* bytesText */.pV)(Number(outputs['model-bytes']))}, ${percent(outputs['size-ratio'])} of the size${outputs['accuracy-drop'] === '' ? '' : `, accuracy drop ${pipeline_short(outputs['accuracy-drop'])}`}`,
        digest: outputs.digest,
    }));
    const image = await recorder.stage('build-image', () => (0,build_image.buildImage)(context, {
        ...made,
        model: String(small?.path ?? trained.model),
        report: String(gate?.path ?? ''),
        dataset: String(dataset?.path ?? ''),
    }), (outputs) => ({
        result: (0,format/* bytesText */.pV)(Number(outputs.bytes)),
        digest: outputs['image-digest'] || outputs.digest,
    }));
    const server = await recorder.stage('deploy', () => (0,deploy/* deploy */.g)(context, { ...made, ...deployOnly, image: String(image?.path ?? 'image') }), ({ url, ...outputs }) => ({
        result: `${url}, ${outputs['golden-requests']} golden requests`,
        digest: outputs['model-digest'],
    }));
    await context.host.writeSummary(pipelineSummary(recorder.rows));
    context.host.log.info(pipelineText(recorder.rows));
    return {
        failure: recorder.failure(),
        stages: recorder.outputs,
        outputs: {
            'dataset-digest': dataset?.digest ?? '',
            'model-digest': model?.digest ?? '',
            verdict: gate?.verdict ?? '',
            accuracy: gate?.accuracy ?? '',
            report: gate?.path ?? '',
            'quantized-digest': small?.digest ?? '',
            image: image?.image ?? '',
            url: server?.url ?? '',
        },
    };
}
/** Returns the metric for the summary. A number as label, and several outputs together, have no accuracy. */
function headlineMetric(outputs) {
    const [metric] = ['validation-accuracy', 'validation-loss', 'loss'].filter((name) => outputs[name] !== '');
    return metric === undefined ? 'trained' : `${metric.replace('-', ' ')} ${pipeline_short(outputs[metric])}`;
}
const deployOnly = { command: 'deploy', digest: '', from: '', render: '', 'render-to': '' };
/** Returns the stages that will run, in their order, and where a server will stay. */
function describePlan({ pipeline: { deploy } }, selected) {
    const stages = `Stages to run: ${actions/* stageNames */.hL.filter((name) => selected.includes(name)).join(', ')}.`;
    if (!selected.includes('deploy'))
        return stages;
    if (deploy.target === 'kubernetes')
        return `${stages} The last one deploys to a cluster.`;
    const port = deploy.port === 0 ? 'a free port' : `port ${deploy.port}`;
    return `${stages} The last one starts a server on ${port} that keeps running (\`tensorline stop\` ends it).`;
}
/** Returns a recorder that runs the selected stages until one fails, and keeps a row and the outputs of each. */
function record({ host }, selected) {
    const rows = [];
    const outputs = {};
    let failure = null;
    return {
        rows,
        outputs,
        failure: () => failure,
        async stage(stage, work, summarize) {
            if (failure !== null || !selected.includes(stage))
                return null;
            host.log.info(`── ${stage}`);
            const started = performance.now();
            const result = await work();
            const { result: text, digest } = summarize(result.outputs);
            rows.push({
                stage,
                result: text,
                digest: String(digest),
                seconds: (performance.now() - started) / 1000,
            });
            outputs[stage] = result.outputs;
            failure = result.failure;
            return result.outputs;
        },
    };
}
function percent(ratio) {
    return `${(Number(ratio) * 100).toFixed(1)} %`;
}
/** Formats numbers with four digits, which fit into a row. */
function pipeline_short(value) {
    return typeof value === 'number' ? value.toFixed(4) : String(value);
}


/***/ }),

/***/ 11621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  quantize: () => (/* binding */ quantize)
});

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/text/wildcard.js
var wildcard = __webpack_require__(93759);
;// CONCATENATED MODULE: ./build/core/js/src/compression/quantize-weights.js



/**
 * Returns the model with the named weights stored as `type`, in TensorFlow.js's own format, so that TensorFlow.js loads it
 * anywhere. This makes the files smaller, nothing else: the weights become float32 again when the model is loaded, so it needs
 * the same memory and computes as fast as before.
 *
 * The method is that of the TensorFlow.js converter (tfjs-converter/python/tensorflowjs/quantization.py): uint8 and uint16 map
 * each tensor's own range linearly to the integers, with zero exactly representable where the range covers it; float16 rounds to
 * the nearest.
 * @throws UserError when weights are not finite, too large for float16, or already quantized.
 */
function quantizeModel({ description, weights }, type, names) {
    return {
        description,
        weights: weights.map((weight) => (names.has(weight.spec.name) ? quantizeWeight(weight, type) : weight)),
    };
}
/**
 * Returns the names of the weights to quantize: all float32 weights, as in the TensorFlow.js converter, except those that a
 * pattern of `exclude` matches. In a pattern, `*` stands for any characters.
 * @throws UserError for a pattern that matches no weight, and when no weight is left
 */
function weightsToQuantize({ weights }, exclude) {
    const names = weights.filter(({ spec }) => spec.dtype === 'float32').map(({ spec }) => spec.name);
    const patterns = exclude.map((pattern) => ({ pattern, matches: (0,wildcard/* wildcard */.X)(pattern) }));
    const unknown = patterns.find(({ matches }) => !names.some(matches));
    if (unknown)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_INVALID_EXCLUDE',
            found: `no float32 weight that matches ${JSON.stringify(unknown.pattern)}`,
            expected: `names of weights of the model: ${(0,format/* listNames */.Zv)(names, mostListed)}`,
            hint: 'Correct the name, or remove it from `quantize.exclude`.',
            key: ['quantize', 'exclude'],
        });
    const left = names.filter((name) => !patterns.some(({ matches }) => matches(name)));
    if (left.length === 0 && names.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_INVALID_EXCLUDE',
            found: 'patterns that exclude every weight of the model',
            expected: 'at least one weight to quantize',
            hint: 'Remove a pattern from `quantize.exclude`, or leave out the stage and deploy the original model.',
            key: ['quantize', 'exclude'],
        });
    return new Set(left);
}
const mostListed = 20;
/** Returns the values of a quantized weight as float32, as TensorFlow.js loads them. */
function dequantize({ spec: { name, quantization }, bytes }) {
    const { buffer } = Uint8Array.from(bytes);
    switch (quantization?.dtype) {
        case 'float16':
            return Float32Array.from(new Float16Array(buffer));
        case 'uint8':
            return Float32Array.from(new Uint8Array(buffer), (level) => level * quantization.scale + quantization.min);
        case 'uint16':
            return Float32Array.from(new Uint16Array(buffer), (level) => level * quantization.scale + quantization.min);
        case undefined:
            throw new TypeError(`the weight ${name} is not quantized`);
    }
}
/** Quantizes one float32 tensor. */
function quantizeWeight({ spec, bytes }, type) {
    if (spec.quantization !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_ALREADY_QUANTIZED',
            found: `the weight ${spec.name} already stored as ${spec.quantization.dtype}`,
            expected: 'a model with float32 weights',
            hint: 'Quantize the model from the stage train, not a model that is already quantized.',
        });
    const values = toFloat32(bytes);
    if (!values.every(Number.isFinite))
        throw new user_error/* UserError */.yo({
            code: 'MODEL_NOT_FINITE',
            found: `a value that is not finite in the weight ${spec.name}`,
            expected: 'finite weights',
            hint: 'The training diverged. Train again with a smaller learning rate.',
        });
    const quantized = type === 'float16' ? toFloat16(spec.name, values) : toIntegers(values, type);
    return { spec: { ...spec, quantization: quantized.quantization }, bytes: quantized.bytes };
}
function toFloat16(name, values) {
    const halves = Float16Array.from(values);
    if (!halves.every(Number.isFinite))
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_FLOAT16_OVERFLOW',
            found: `a value above 65504, the largest finite float16 value, in the weight ${name}`,
            expected: 'weights within the range of float16',
            hint: 'Set `quantize.dtype: uint16`, which follows the range of each weight, or add the weight to `quantize.exclude`.',
        });
    return { quantization: { dtype: 'float16' }, bytes: bytesOf(halves) };
}
function toIntegers(values, dtype) {
    const levels = dtype === 'uint8' ? 255 : 65535;
    const { scale, min, max } = affineRange(values, levels);
    const integers = dtype === 'uint8' ? new Uint8Array(values.length) : new Uint16Array(values.length);
    for (const [index, value] of values.entries())
        integers[index] = roundHalfToEven((Math.min(Math.max(value, min), max) - min) / scale);
    return { quantization: { dtype, scale, min }, bytes: bytesOf(integers) };
}
/**
 * Returns the range of the levels. If zero lies inside the range, the range is shifted so that zero is one of
 * the levels.
 */
function affineRange(values, levels) {
    const [min, max] = extremes(values);
    if (min === max)
        return { scale: 1, min, max };
    const scale = (max - min) / levels;
    if (min > 0 || max < 0)
        return { scale, min, max };
    const nudged = -roundHalfToEven(-min / scale) * scale;
    return { scale, min: nudged, max: levels * scale + nudged };
}
function extremes(values) {
    let [min = 0] = values;
    let max = min;
    for (const value of values) {
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    return [min, max];
}
/** Rounds a half to the nearest even number, as numpy does. */
function roundHalfToEven(value) {
    const below = Math.floor(value);
    const rest = value - below;
    if (rest === 0.5)
        return below % 2 === 0 ? below : below + 1;
    return rest < 0.5 ? below : below + 1;
}
function toFloat32(bytes) {
    return new Float32Array(Uint8Array.from(bytes).buffer);
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var model_artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/model/stored-model.js + 4 modules
var stored_model = __webpack_require__(80595);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/quantization-costs.js


const mostNamed = 3;
/** Returns the costliest weights with their share of the drop, and the setting that keeps the accuracy, as sentences. */
function costsText(measured) {
    return `${causeText(measured)} ${remedyText(measured)}`;
}
function causeText({ output, title, unit, costs: { costs, drop, measured, quantized }, }) {
    const metric = output === null ? title : `${title} of ${output}`;
    if (costs.length === 0)
        return `Keeping any single one of the ${measured} measured weights (of ${quantized}) in float32 does not reduce the drop of ${metric}.`;
    const named = costs
        .slice(0, mostNamed)
        .map((cost) => `${(0,markdown/* nameText */.fh)(cost.name)} (${(0,format/* marginText */.wn)(cost.recovered, unit)}, ${shareOf(cost, drop)})`);
    const more = costs.length > mostNamed ? `, and ${costs.length - mostNamed} more` : '';
    return `Weights that cost ${metric}, with the part of the drop of ${(0,format/* marginText */.wn)(drop, unit)} that each recovers in float32: ${named.join(', ')}${more}.`;
}
function shareOf({ recovered }, drop) {
    return (0,format/* percentText */.fL)(recovered / drop);
}
function remedyText({ unit, type, costs: { remedy } }) {
    if (remedy)
        return `To keep the accuracy, set \`quantize.exclude: ${JSON.stringify(remedy.exclude)}\`: the change is then ${(0,format/* differenceText */.Lr)(-remedy.drop, unit)}.`;
    const smaller = type === 'uint8' ? 'Set `quantize.dtype` to `uint16` or `float16`, or deploy' : 'Deploy';
    return `The drop comes from many weights together. ${smaller} the original model.`;
}
/** Returns the costly weights as a table, with the setting that keeps the accuracy. */
function costsMarkdown(measured) {
    const { unit, costs } = measured;
    const rows = costs.costs.map((cost) => [
        (0,markdown/* nameText */.fh)(cost.name),
        (0,format/* marginText */.wn)(cost.recovered, unit),
        shareOf(cost, costs.drop),
        (0,format/* percentText */.fL)(cost.relativeChange),
    ]);
    const head = ['Weight', 'Recovered in float32', 'Share of the drop', 'Median change of its values'];
    return (0,markdown/* blocks */.Bv)((0,markdown/* paragraph */.FY)(costsText(measured)), rows.length === 0 ? null : (0,markdown/* table */.tp)(head, rows, [1, 2, 3]));
}
/** Returns the names of the weights that must stay float32 for an acceptable drop; if none suffice, of all costly weights. */
function costlyWeights({ costs: { costs, remedy } }) {
    return remedy?.exclude ?? costs.map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/quantization-summary.js



/** Returns a Markdown summary of the quantized model and its loss, for the job summary. */
function quantizationSummary(original, quantized, { outcome, comparisons, costs }) {
    const row = (title, { details, digest }, values) => [
        title,
        details.weights,
        (0,format/* bytesText */.pV)(details.modelBytes),
        ...values.map((value) => value?.toPrecision(4) ?? ''),
        (0,markdown/* digestText */.M6)(digest),
    ];
    const ratio = quantized.details.modelBytes / original.details.modelBytes;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Quantized ${quantized.details.name}: ${outcome}`, ...comparisons.map(({ output, row }) => (0,markdown/* paragraph */.FY)(`${output === null ? '' : `${output}: `}${row.reason}`)), costs && costsMarkdown(costs), (0,markdown/* table */.tp)(['Model', 'Weights', 'Size', ...comparisons.map(titleOf), 'Digest'], [
        row('before', original, comparisons.map(({ row }) => row.baseline)),
        row('after', quantized, comparisons.map(({ row }) => row.candidate)),
    ], [2, ...comparisons.map((_, index) => index + 3)]), (0,markdown.md) `${(ratio * 100).toFixed(1)} % of the size. The weights become float32 again when the model is loaded: smaller to store and to send, not faster.`).text;
}
function titleOf({ output, row }) {
    return output === null ? row.title : `${row.title} of ${output}`;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/inference/assess.js + 5 modules
var assess = __webpack_require__(34253);
// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-set.js
var metric_set = __webpack_require__(85242);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 8 modules
var tasks = __webpack_require__(33604);
// EXTERNAL MODULE: ./build/core/js/src/gate/check-margin.js
var check_margin = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/core/js/src/gate/comparisons.js
var comparisons = __webpack_require__(47499);
;// CONCATENATED MODULE: ./build/core/js/src/gate/compare-metric.js





const sampling = { seed: 0, clusters: null };
/**
 * Compares one metric of two models on the same examples by the rule of the gate.
 * @throws UserError for predictions that do not match, and for a metric that they do not have
 */
function compareMetric(candidate, baseline, { metric: name, margin, confidence }) {
    const checked = (0,tasks/* checkPredictions */.rA)(candidate, 'the model');
    const pairing = (0,tasks/* alignPredictions */.IL)(checked, (0,tasks/* checkPredictions */.rA)(baseline, 'the baseline'));
    const how = pairing.comparable
        ? { kind: 'models' }
        : { kind: 'incomparable', reason: pairing.reason };
    const metric = (0,metric_set/* buildMetricSet */.z)(checked, pairing.comparable ? pairing.pair : null).find(name);
    (0,check_margin/* checkMargin */.r)(margin, metric);
    const [assessment] = (0,assess/* assessMetrics */.m)([metric.pairs], sampling);
    if (!assessment)
        throw new TypeError(`${name} was not assessed`);
    return (0,comparisons/* compareOne */.w)({ kind: 'metric', metric, hypothesis: { kind: 'non-inferiority', margin }, confidence }, assessment, how);
}

// EXTERNAL MODULE: ./build/core/js/src/gate/predict-split.js
var predict_split = __webpack_require__(74481);
;// CONCATENATED MODULE: ./build/core/js/src/stages/quantization/compare.js



/** One-sided confidence, the default of the gate. */
const confidence = 0.95;
/**
 * Predicts the test split with the original model and returns a function that compares other models with it: none may
 * be worse than the original by more than the margin.
 */
async function comparisonWith(tf, original, margin) {
    const { dataset, test } = original;
    const { label } = dataset.details;
    const outputs = (0,label_target/* outputsOf */.Yz)(label).map((output, index) => ({ ...output, index }));
    const before = [];
    for (const output of outputs)
        before.push(await (0,predict_split/* predictSplit */.M)(tf, original.model, dataset, test, output));
    return async (model) => {
        const comparisons = [];
        for (const [index, output] of outputs.entries()) {
            const [baseline, candidate] = [before[index], await (0,predict_split/* predictSplit */.M)(tf, model, dataset, test, output)];
            if (!baseline)
                throw new TypeError('the original has no predictions for an output');
            const row = compareMetric(candidate, baseline, {
                metric: baseline.kind === 'class' ? 'accuracy' : 'r2',
                margin: { kind: 'absolute', value: margin },
                confidence,
            });
            comparisons.push({ output: label.kind === 'multi-output' ? output.name : null, row });
        }
        return comparisons;
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/core/js/src/compression/costly-weights.js


/** Limits of the number of measurements, each of which predicts the whole test split. */
const mostMeasured = 16;
const mostExcluded = 8;
/**
 * Finds the weights whose quantization lowers the quality of a model. First it keeps one weight at a time in float32, beginning
 * with the weight whose values change most. Then it keeps the costliest weights in float32 together, one more each time, until the
 * drop is acceptable. Of weights that recover nothing alone, those whose values change most come first: each of two damaged
 * weights may cause the whole drop.
 * @param names the weights that are quantized
 * @param total drop of the quality when all of them are quantized, and the largest `acceptable` drop
 * @param dropWith measures the drop of a model in which only the given weights are quantized
 */
async function findCostlyWeights({ weights }, { type, names }, { total, acceptable }, dropWith) {
    const changed = weights
        .filter(({ spec }) => names.has(spec.name))
        .flatMap((weight) => {
        const change = relativeChange(weight, type);
        return change === null ? [] : [{ name: weight.spec.name, relativeChange: change }];
    })
        .toSorted((one, other) => (0,d3_array/* descending */.rG)(one.relativeChange, other.relativeChange));
    const dropWithout = (...exclude) => dropWith(without(names, exclude));
    const measured = [];
    for (const each of changed.slice(0, mostMeasured))
        measured.push({ ...each, recovered: total - (await dropWithout(each.name)) });
    // The sort is stable: equal weights stay in the order of their changes.
    measured.sort((one, other) => (0,d3_array/* descending */.rG)(Math.max(one.recovered, 0), Math.max(other.recovered, 0)));
    return {
        drop: total,
        costs: measured.filter(({ recovered }) => recovered > 0),
        remedy: await findRemedy(measured, names.size, acceptable, dropWithout),
        measured: measured.length,
        quantized: changed.length,
    };
}
async function findRemedy(measured, quantized, acceptable, dropWithout) {
    const exclude = [];
    for (const { name } of measured.slice(0, Math.min(mostExcluded, quantized - 1))) {
        exclude.push(name);
        const drop = await dropWithout(...exclude);
        if (drop <= acceptable)
            return { exclude, drop };
    }
    return null;
}
function without(names, exclude) {
    return new Set([...names].filter((name) => !exclude.includes(name)));
}
/**
 * Returns null for a weight that quantization leaves unchanged. The median is not affected by the few large values that make the
 * steps between the others coarse.
 */
function relativeChange(weight, type) {
    const before = toFloat32(weight.bytes);
    const after = dequantize(quantizeWeight(weight, type));
    if (before.every((value, index) => value === after[index]))
        return null;
    const changes = before.map((value, index) => Math.abs(((after[index] ?? 0) - value) / value));
    return (0,d3_array/* median */.JZ)(changes.filter((_, index) => before[index] !== 0)) ?? 0;
}

// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
;// CONCATENATED MODULE: ./build/core/js/src/stages/quantization/costs.js








/** Finds the weights that cause the largest unacceptable drop; returns null if every drop is acceptable. */
async function measureCosts({ quantized, stored, type, names }, comparisons, compare) {
    const drops = comparisons.map((each) => (exceedsMargin(each) ? dropOf(each) : 0));
    const worst = (0,d3_array/* maxIndex */.P2)(drops);
    const [total = 0, comparison] = [drops[worst], comparisons[worst]];
    if (!comparison || total <= 0)
        return null;
    const margin = comparison.row.margin ?? 0;
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-quantized-'));
    const dropWith = async (some) => {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
        await (0,stored_model/* writeStoredModel */.sb)(folder, quantizeModel(stored, type, some));
        const compared = (await compare({ ...quantized, folder }))[worst];
        return compared ? dropOf(compared) : 0;
    };
    try {
        const costs = await findCostlyWeights(stored, { type, names }, { total, acceptable: total > margin ? margin : 0 }, dropWith);
        return { output: comparison.output, title: comparison.row.title, unit: comparison.row.unit, type, costs };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function exceedsMargin({ row }) {
    switch (row.outcome) {
        case 'pass':
            return false;
        case 'fail':
            return true;
        case 'inconclusive':
            return -(row.difference?.value ?? 0) > (row.margin ?? 0);
    }
}
function dropOf({ row }) {
    return -(row.difference?.value ?? 0);
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/quantize.js














/** Stores the weights in fewer bits, and compares the smaller model with the original on the test split. */
async function quantize(context, inputs) {
    const { host, pipeline } = context;
    const started = new Date();
    const { name, path } = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'model-quantized');
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.dataset));
    const original = await (0,model_artifact/* openModel */.GF)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.model));
    const { tf, report } = await (0,stages_context/* startEngineOf */.MH)(context, inputs);
    const test = await (0,dataset_dataset/* readSplit */.bS)(dataset, 'test');
    const { features, label, transform } = original.details;
    const { dtype, exclude, 'max-accuracy-drop': maxDrop, 'on-inconclusive': onInconclusive, } = pipeline.quantize;
    const stored = await (0,stored_model/* readStoredModel */.dD)(original.folder);
    const names = weightsToQuantize(stored, exclude);
    const quantized = await (0,artifact/* writeArtifact */.w6)(path, async (draft) => {
        await (0,stored_model/* writeStoredModel */.sb)(draft, quantizeModel(stored, dtype, names));
        return {
            kind: 'model',
            details: await (0,model_artifact/* completeModel */.hX)(draft, tf, {
                name: original.details.name,
                signature: { features, label, transform },
                dataset,
                test: new stored_examples/* StoredExamples */.J(dataset, 'test'),
                training: await (0,model_artifact/* readTrainingMetrics */.KU)(original),
                weights: dtype,
                engine: (0,stages_context/* nameEngine */.O2)(report),
            }),
            parents: { dataset: dataset.digest, model: original.digest },
            config: (0,digest/* digestOfJson */.Qs)(pipeline.quantize),
            run: (0,stages_context/* runRecord */.DW)(context, started, { engine: report }),
        };
    });
    const compare = await comparisonWith(tf, { model: original, dataset, test }, maxDrop);
    const comparisons = await compare(quantized);
    const outcome = (0,decision_rule/* overall */.Me)(comparisons.map(({ row }) => row.outcome));
    const costs = await measureCosts({ quantized, stored, type: dtype, names }, comparisons, compare);
    const decisive = comparisons.filter(({ row }) => row.outcome === outcome).map(reasonOf);
    const reasons = costs === null ? decisive : [...decisive, costsText(costs)];
    await host.artifacts.publish(name, quantized.folder, quantized.digest);
    await host.writeSummary(quantizationSummary(original, quantized, { outcome, comparisons, costs }));
    const fails = outcome === 'fail' || (outcome === 'inconclusive' && onInconclusive === 'fail');
    if (outcome === 'inconclusive' && !fails)
        for (const reason of reasons)
            host.log.warning(reason);
    const { modelBytes } = quantized.details;
    if (modelBytes >= original.details.modelBytes)
        host.log.warning(`The model is so small that its ${dtype} form is larger than the original (${modelBytes} bytes). Deploy the original.`);
    return {
        failure: fails ? reasons.join('; ') : null,
        outputs: {
            digest: quantized.digest,
            artifact: name,
            path: quantized.folder,
            verdict: outcome,
            'model-bytes': modelBytes,
            'size-ratio': modelBytes / original.details.modelBytes,
            'accuracy-drop': largestDrop(comparisons),
            'costly-weights': JSON.stringify(costs === null ? [] : costlyWeights(costs)),
        },
    };
}
/** Returns the largest accuracy drop of all outputs with classes; an empty string without such outputs. */
function largestDrop(comparisons) {
    const drops = comparisons.flatMap(({ row }) => row.metric === 'accuracy' ? [-(row.difference?.value ?? 0)] : []);
    return (0,d3_array/* max */.T9)(drops) ?? '';
}
function reasonOf({ output, row }) {
    return output === null ? row.reason : `${output}: ${row.reason}`;
}


/***/ }),

/***/ 15062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ longTails),
/* harmony export */   UX: () => (/* binding */ longTailOfJackknife),
/* harmony export */   ZS: () => (/* binding */ longTail)
/* harmony export */ });
/**
 * Direction of a long tail, in which few units change a value far more than any other unit changes it the other way: `up` if they
 * raise it.
 */
const longTails = ['up', 'down'];
/** Limit for the skewness of the value, which is γ / √n for a mean: six times the acceleration of a BCa interval. */
const mostSkewness = 0.25;
/** Limit for the deviations between mean and median, which are close if outliers on both sides are skewed by chance only. */
const leastOneSided = 0.15;
/**
 * Returns the direction of a long tail in the influences of single units, which makes bounds less reliable than their confidence;
 * null without one. An expanded BCa interval errs by the order of the squared skewness of the value (Hall, "The bootstrap and
 * Edgeworth expansion", 1992, section 3.10), and few units show less of a tail than there is. The limits are measured in
 * docs/gate-error-rates.md#long-tails.
 * @param influences change of the value by each unit
 * @param variance variance of the value, in the scale of the squared influences, if more than the units makes it vary
 */
function longTail(influences, variance = sumOf(influences, 2)) {
    if (variance === 0)
        return null;
    const skewness = sumOf(influences, 3) / variance ** 1.5;
    if (Math.abs(skewness) < mostSkewness)
        return null;
    const units = influences.weights.reduce((sum, weight) => sum + weight, 0);
    const median = medianOf(influences) / Math.sqrt(sumOf(influences, 2) / units);
    if (-median * Math.sign(skewness) < leastOneSided)
        return null;
    return skewness > 0 ? 'up' : 'down';
}
/** Returns the direction of a long tail, given the values without each unit. */
function longTailOfJackknife({ values, weights }) {
    const mean = sumOf({ values, weights }, 1) / weights.reduce((sum, weight) => sum + weight, 0);
    return longTail({ values: values.map((value) => mean - value), weights });
}
function sumOf({ values, weights }, power) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += (weights[index] ?? 0) * (values[index] ?? NaN) ** power;
    return sum;
}
function medianOf({ values, weights }) {
    const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
    let below = 0;
    for (const index of Array.from(values.keys()).sort((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN))) {
        below += weights[index] ?? 0;
        if (below >= half)
            return values[index] ?? NaN;
    }
    return NaN;
}


/***/ }),

/***/ 75703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ metricUnits),
/* harmony export */   Xs: () => (/* binding */ signedImprovement),
/* harmony export */   pf: () => (/* binding */ budgetUnits),
/* harmony export */   vQ: () => (/* binding */ directions)
/* harmony export */ });
const directions = ['higher', 'lower'];
/** Returns a change of a metric with the sign that makes an improvement positive. */
function signedImprovement(change, better) {
    return better === 'higher' ? change : -change;
}
/** Units of metric values; a fraction is shown in percent. */
const metricUnits = ['fraction', 'score', 'label'];
/** Units of the costs of a model. */
const budgetUnits = ['bytes', 'count', 'milliseconds', 'per-second'];


/***/ })

};
