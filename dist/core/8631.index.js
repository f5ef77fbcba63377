export const id = 8631;
export const ids = [8631];
export const modules = {

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


/***/ })

};
