export const id = 4431;
export const ids = [4431];
export const modules = {

/***/ 98896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readFooter),
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   a9: () => (/* binding */ readBatchHeader),
/* harmony export */   kH: () => (/* binding */ readDictionaryHeader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71677);
/* harmony import */ var apache_arrow_ipc_metadata_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73403);



function withFile(path, work) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        return work({ descriptor, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** @throws RangeError when the file has fewer bytes */
function readAt({ descriptor, size }, position, length) {
    if (!(position >= 0 && length >= 0 && position + length <= size))
        throw new RangeError(`bytes ${position} to ${position + length} of a file of ${size}`);
    const bytes = new ArrayBuffer(length);
    for (let done = 0; done < length;) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, new Uint8Array(bytes, done), 0, length - done, position + done);
        if (read === 0)
            throw new RangeError('a file that became shorter');
        done += read;
    }
    return bytes;
}
/** The last bytes of an Arrow IPC file: the length of the footer, and this text. */
const magic = 'ARROW1';
const endBytes = 4 + magic.length;
function readFooter(file) {
    const end = Buffer.from(readAt(file, file.size - endBytes, endBytes));
    if (end.toString('latin1', 4) !== magic)
        throw new RangeError(`no ${magic} at its end`);
    const length = end.readInt32LE();
    return apache_arrow_ipc_metadata_file__WEBPACK_IMPORTED_MODULE_1__/* .Footer */ .w.decode(readAt(file, file.size - endBytes - length, length));
}
function readBatchHeader(file, block) {
    const message = readMessage(file, block);
    if (!message.isRecordBatch())
        throw new RangeError(`a message of the type ${message.headerType}`);
    return message.header();
}
function readDictionaryHeader(file, block) {
    const message = readMessage(file, block);
    if (!message.isDictionaryBatch())
        throw new RangeError(`a message of the type ${message.headerType}`);
    return message.header();
}
/** The length of a message is before it, after four bytes that mark its beginning. */
const prefixBytes = 8;
function readMessage(file, { offset, metaDataLength }) {
    return apache_arrow__WEBPACK_IMPORTED_MODULE_2__/* .Message */ .QB.decode(readAt(file, offset + prefixBytes, metaDataLength - prefixBytes));
}
function bodyOf(file, block, { nodes, buffers }) {
    const start = block.offset + block.metaDataLength;
    return {
        nullCount: (node) => nodes[node]?.nullCount ?? 0,
        read(index, length) {
            const region = buffers[index];
            if (region === undefined || length > region.length)
                throw new RangeError(`${length} bytes in buffer ${index}`);
            return readAt(file, start + region.offset, length);
        },
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

/***/ 31589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   BM: () => (/* binding */ encodeColumn),
/* harmony export */   LY: () => (/* binding */ takeRows),
/* harmony export */   SM: () => (/* binding */ categoriesOf),
/* harmony export */   a: () => (/* binding */ joinColumns),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jC: () => (/* binding */ encodeCategories),
/* harmony export */   y8: () => (/* binding */ takeEncoded)
/* harmony export */ });
/* unused harmony export takeNumbers */
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/** Returns texts without missing ones as UTF-8. */
function encodeColumn(name, texts) {
    const ends = new Int32Array(texts.length);
    let end = 0;
    for (const [row, text] of texts.entries())
        ends[row] = end += Buffer.byteLength(text);
    return { kind: 'encoded', name, ends, bytes: Buffer.from(texts.join('')) };
}
/** The same column with only these rows, in this order. */
function takeEncoded({ kind, name, ends, bytes }, rows) {
    const taken = new Int32Array(rows.length);
    const takenBytes = new Uint8Array(bytes.length);
    let end = 0;
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place] ?? 0;
        const last = ends[row] ?? 0;
        for (let at = row === 0 ? 0 : (ends[row - 1] ?? 0); at < last; at++)
            takenBytes[end++] = bytes[at] ?? 0;
        taken[place] = end;
    }
    return { kind, name, ends: taken, bytes: takenBytes.subarray(0, end) };
}
/** The same column with only these rows, in this order. */
function takeRows(column, rows) {
    switch (column.kind) {
        case 'number': {
            return { ...column, values: takeNumbers(column.values, rows) };
        }
        case 'category': {
            const { codes } = column;
            const taken = new Int32Array(rows.length);
            for (let place = 0; place < rows.length; place++)
                taken[place] = codes[rows[place] ?? -1] ?? -1;
            return { ...column, codes: taken };
        }
        case 'text':
            return { ...column, values: Array.from(rows, (row) => column.values[row] ?? null) };
        case 'bytes':
            return { ...column, values: Array.from(rows, (row) => column.values[row] ?? new Uint8Array()) };
    }
}
/** Returns the numbers of these rows. A loop takes a tenth of the time of `Float64Array.from`. */
function takeNumbers(values, rows) {
    const taken = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index++)
        taken[index] = values[rows[index] ?? -1] ?? Number.NaN;
    return taken;
}
/** Returns the columns of consecutive chunks as columns of all their rows. Every chunk has the same columns. */
function joinColumns(chunks) {
    const [first = []] = chunks;
    return first.map((column, index) => joinColumn(column, chunks.flatMap((columns) => columns[index] ?? [])));
}
function joinColumn(first, parts) {
    const size = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(parts, sizeOf);
    let filled = 0;
    switch (first.kind) {
        case 'number': {
            const values = new Float64Array(size);
            for (const part of parts) {
                if (part.kind === 'number')
                    values.set(part.values, filled);
                filled += sizeOf(part);
            }
            return { ...first, values };
        }
        case 'category': {
            const codes = new Int32Array(size);
            for (const part of parts) {
                if (part.kind === 'category')
                    codes.set(part.codes, filled);
                filled += sizeOf(part);
            }
            return { ...first, codes };
        }
        case 'text':
            return { ...first, values: parts.flatMap((part) => (part.kind === 'text' ? part.values : [])) };
        case 'bytes':
            return { ...first, values: parts.flatMap((part) => (part.kind === 'bytes' ? part.values : [])) };
    }
}
/** Returns the number of rows. */
function sizeOf(column) {
    switch (column.kind) {
        case 'category':
            return column.codes.length;
        case 'encoded':
            return column.ends.length;
        case 'number':
        case 'text':
        case 'bytes':
            return column.values.length;
    }
}
/** Returns the text of one row; null for a missing value. */
function textAt(column, row) {
    if (column.kind === 'text')
        return column.values[row] ?? null;
    return column.categories[column.codes[row] ?? -1] ?? null;
}
/** Returns the values as text; a missing value is empty. */
function textOf(column) {
    switch (column.kind) {
        case 'number':
            return Array.from(column.values, (value) => (Number.isNaN(value) ? '' : String(value)));
        case 'category':
            return Array.from(column.codes, (code) => column.categories[code] ?? '');
        case 'text':
            return column.values.map((value) => value ?? '');
    }
}
/** Categories in an order that every machine agrees on: by number where all are whole numbers, else by code unit. */
function categoriesOf(values) {
    const distinct = [...new Set(values)];
    const numeric = distinct.every((value) => /^-?\d{1,15}$/.test(value));
    return numeric ? distinct.sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1)) : distinct.sort();
}
/** A category column from one text a row. */
function encodeCategories(name, values) {
    const categories = categoriesOf(values.filter((value) => value !== null));
    const codes = new Map(categories.map((category, code) => [category, code]));
    return {
        kind: 'category',
        name,
        categories,
        codes: Int32Array.from(values, (value) => (value === null ? -1 : (codes.get(value) ?? -1))),
    };
}


/***/ }),

/***/ 36444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lo: () => (/* binding */ columnNames),
  us: () => (/* binding */ digestOfSplit),
  Jp: () => (/* binding */ openDataset),
  JB: () => (/* binding */ readColumn),
  OX: () => (/* binding */ readPreparation),
  bS: () => (/* binding */ readSplit)
});

// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js + 1 modules
var dataset_schema = __webpack_require__(76137);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/preparation.js


const moments = schemas/* object */.Ikc({
    mean: schemas/* number */.aig(),
    deviation: schemas/* number */.aig(),
    minimum: schemas/* number */.aig(),
    maximum: schemas/* number */.aig(),
});
const columnStatistics = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('number'), count: schemas/* int */.Whr(), missing: schemas/* int */.Whr(), moments: moments.nullable() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('category'),
        count: schemas/* int */.Whr(),
        missing: schemas/* int */.Whr(),
        categories: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), count: schemas/* int */.Whr(), missing: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('image'), count: schemas/* int */.Whr(), missing: schemas/* int */.Whr(), channels: schemas/* array */.YOg(moments) }),
]);
const classCounts = schemas/* record */.g1P(schemas/* enum */.k5n(dataset_schema/* splitNames */.bZ), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()));
/** Counts and statistics of a preparation; recorded beside the dataset, outside its digest. */
const preparationSchema = schemas/* object */.Ikc({
    /** Statistics of the raw values of all examples that were kept, without private columns. */
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), columnStatistics),
    /** How many examples of each class; null when the label is a number. */
    classes: classCounts.nullable(),
    /** The same of each of several labels that has classes, by the name of its output. */
    classesOfOutputs: schemas/* record */.g1P(schemas/* string */.YjP(), classCounts).optional(),
    /** How files of the sources are written where that was found out. */
    findings: schemas/* array */.YOg(schemas/* string */.YjP()),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./build/core/js/src/dataset/private-names.js
var private_names = __webpack_require__(61172);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
// EXTERNAL MODULE: ./build/core/js/src/dataset/shard-files.js
var shard_files = __webpack_require__(44136);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 2 modules
var stored_examples = __webpack_require__(90298);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-split.js + 1 modules
var stored_split = __webpack_require__(3601);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/dataset.js










/** Opens a dataset and verifies every file of it. @throws UserError when it is not whole. */
function openDataset(folder) {
    return (0,artifact/* openArtifact */.HI)(folder, 'dataset', dataset_schema/* datasetDetailsSchema */.um);
}
/** Digest of a split's own rows, which stays the same when only other splits change. */
function digestOfSplit({ manifest }, split) {
    return (0,digest/* digestOfJson */.Qs)((0,shard_files/* shardEntries */.vP)(manifest, split).map(({ sha256 }) => sha256));
}
/** Reads a whole split into memory, raw and in the dataset's order. */
async function readSplit(dataset, split) {
    const examples = new stored_examples/* StoredExamples */.J(dataset, split);
    return examples.readWithIds([{ start: 0, count: examples.size }]);
}
/**
 * Returns one column of a split: one value for each example in the dataset's order, null for a missing one. Any column of the
 * source is accepted, also one that is not a feature, except a private one.
 * @throws UserError that lists the columns there are.
 */
async function readColumn(dataset, split, column) {
    const stored = new stored_split/* StoredSplit */.W(dataset, split);
    const names = namesIn(stored, dataset);
    if (names.includes(column)) {
        const [values] = stored.readColumns([column]);
        return values ? valuesOf(values) : [];
    }
    throw new user_error/* UserError */.yo({
        code: 'DATA_UNKNOWN_COLUMN',
        found: `no column ${column} in the dataset ${dataset.details.name}`,
        expected: `one of ${names.join(', ')}`,
        hint: 'Correct the name, or add the column to the source.',
    });
}
/** Names of the columns that `readColumn` reads. */
async function columnNames(dataset, split) {
    return namesIn(new stored_split/* StoredSplit */.W(dataset, split), dataset);
}
function namesIn({ names }, { details }) {
    const hidden = (0,private_names/* privateNames */.o)(details.features);
    return names.filter((name) => !hidden.has(name) && (name !== reserved_columns/* imageColumn */.m || details.features.kind === 'table'));
}
/** Returns the counts, statistics and warnings of the preparation. They are not part of the digest, so not verified. */
async function readPreparation({ folder }) {
    return preparationSchema.parse(await (0,artifact/* readRunRecord */.lR)(folder));
}
function valuesOf(column) {
    switch (column.kind) {
        case 'number':
            return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
        case 'category':
            return Array.from(column.codes, (code) => column.categories[code] ?? null);
        case 'text':
            return [...column.values];
        case 'bytes':
            throw new TypeError(`column ${column.name} holds bytes`);
    }
}


/***/ }),

/***/ 34401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ imagePixels)
/* harmony export */ });
/* harmony import */ var _images_read_pixels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88705);

/** Decodes an image as it is stored in a dataset to pixels. @throws BadImage when it cannot be read or has another size */
function imagePixels(features, bytes, into) {
    if (features.encoding === 'raw')
        into.set(bytes);
    else
        (0,_images_read_pixels_js__WEBPACK_IMPORTED_MODULE_0__/* .readPixels */ .a)(bytes, features, into);
}


/***/ }),

/***/ 22518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idColumn),
/* harmony export */   m: () => (/* binding */ imageColumn)
/* harmony export */ });
/** The column of a dataset's files that holds the examples' ids. */
const idColumn = 'example_id';
/** The column of a dataset's files that holds images. */
const imageColumn = 'image';


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

/***/ 90298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ StoredExamples)
});

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/dataset/columns.js
var columns = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/core/js/src/dataset/as-feature.js
var as_feature = __webpack_require__(37939);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/dataset/image-pixels.js
var image_pixels = __webpack_require__(34401);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/write-feature.js
/** Writes the raw values of a feature for consecutive rows of its column. */
function writeFeature(feature, column, { start, count }, { into, at, stride, texts }) {
    const valueOf = rawValueOf(feature, column, texts);
    for (let row = 0; row < count; row++)
        into[at + row * stride] = valueOf(start + row);
}
function rawValueOf(feature, column, texts) {
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
    if (feature.type !== 'category' && feature.type !== 'text' && column?.kind === 'number') {
        const { values } = column;
        return (row) => values[row] ?? Number.NaN;
    }
    throw new TypeError(`column ${feature.name} is not a ${feature.type} column`);
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
    #weights;
    labels;
    #filled = 0;
    constructor(form, size) {
        const { features, label, weight } = form;
        this.#form = form;
        this.#size = size;
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
            labels: this.labels,
            weights: this.#weights,
        };
    }
    #appendFeatures(features, columns, range) {
        const values = (0,dataset_features/* valuesPerExample */.yg)(features);
        if (features.kind === 'table') {
            const target = { into: this.#numbers, stride: values, texts: this.#texts };
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
            (0,image_pixels/* imagePixels */.p)(features, bytes, this.#pixels.subarray(at, at + values));
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
    /** @throws UserError that names the shard that is missing or damaged */
    constructor(dataset, split) {
        const { features } = dataset.details;
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
    readWithIds(ranges) {
        const ids = [];
        return { ...this.#read(ranges, ids), ids };
    }
    *labels() {
        const details = { ...this.#details, features: null, weight: undefined };
        for (const { rows, columns } of this.#split.chunks(neededColumns(details))) {
            const builder = new ExampleBuilder(details, rows);
            builder.append(columns, { start: 0, count: rows });
            yield builder.labels;
        }
    }
    /** @param ids receives the ids; null if they are not needed */
    #read(ranges, ids) {
        const builder = new ExampleBuilder(this.#details, (0,d3_array/* sum */.cz)(ranges, ({ count }) => count));
        const names = [...neededColumns(this.#details), ...(ids === null ? [] : [reserved_columns/* idColumn */.U])];
        for (const { start, count } of ranges)
            for (const chunk of this.#split.chunks(names, start, start + count)) {
                const from = Math.max(start - chunk.start, 0);
                const rows = { start: from, count: Math.min(start + count - chunk.start, chunk.rows) - from };
                builder.append(chunk.columns, rows);
                const last = ids === null ? undefined : chunk.columns.at(-1);
                if (last && last.kind !== 'bytes')
                    for (const id of (0,columns/* textOf */.b6)(last).slice(from, from + rows.count))
                        ids?.push(id);
            }
        return builder.examples;
    }
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
    return 8 * values + textBytes;
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

/***/ 30411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ randomStream),
/* harmony export */   _z: () => (/* binding */ identityDraws),
/* harmony export */   dL: () => (/* binding */ permutation),
/* harmony export */   f8: () => (/* binding */ derivedSeed)
/* harmony export */ });
/* unused harmony export philox4x32 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Returns four random 32-bit words computed from a counter and a key (Philox4x32-10). No state is kept, so that any draw
 * can be repeated from its index. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 */
function philox4x32([c0, c1, c2, c3], [k0, k1]) {
    fillWords(c0, c1, c2, c3, k0, k1);
    return [words[0] ?? 0, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0];
}
/** The words of the last call of `fillWords`, so that many draws allocate nothing. */
const words = new Uint32Array(4);
function fillWords(c0, c1, c2, c3, k0, k1) {
    for (let round = 0; round < 10; round++) {
        const high0 = multiplyHigh(0xd2511f53, c0);
        const low0 = Math.imul(0xd2511f53, c0);
        const high1 = multiplyHigh(0xcd9e8d57, c2);
        const low1 = Math.imul(0xcd9e8d57, c2);
        c0 = high1 ^ c1 ^ k0;
        c1 = low1;
        c2 = high0 ^ c3 ^ k1;
        c3 = low0;
        k0 = (k0 + 0x9e3779b9) | 0;
        k1 = (k1 + 0xbb67ae85) | 0;
    }
    words[0] = c0;
    words[1] = c1;
    words[2] = c2;
    words[3] = c3;
}
/** Returns the upper 32 bits of the product of two unsigned 32-bit integers, as a signed one. */
function multiplyHigh(a, b) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const bLow = b & 0xffff;
    const bHigh = b >>> 16;
    // No sum of a product and 16 bits exceeds 32 bits.
    const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
    const carry = ((middle & 0xffff) + Math.imul(aLow, bHigh)) | 0;
    return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (carry >>> 16)) | 0;
}
function randomStream(seed, ...purpose) {
    const key = keyOf(seed, purpose);
    let cachedBlock = -1;
    let words = [0, 0, 0, 0];
    return {
        draw(index) {
            const block = Math.floor(index / 4);
            if (block !== cachedBlock) {
                words = philox4x32([block >>> 0, Math.floor(block / 2 ** 32), 0, 0], key);
                cachedBlock = block;
            }
            return (words[index % 4] ?? 0) / 2 ** 32;
        },
    };
}
/** Words of an identity of 128 bits. */
const identityWords = 4;
/** Returns a function that maps each of some identities of 128 bits, given one after another, to its number in [0, 1), with 53 random bits. */
function identityDraws(seed, ...purpose) {
    const [first, second] = keyOf(seed, purpose);
    return (identities) => {
        const draws = new Float64Array(identities.length / identityWords);
        for (let row = 0; row < draws.length; row++) {
            const at = row * identityWords;
            fillWords(identities[at] ?? 0, identities[at + 1] ?? 0, identities[at + 2] ?? 0, identities[at + 3] ?? 0, first, second);
            draws[row] = ((words[1] ?? 0) * 2 ** 21 + ((words[0] ?? 0) >>> 11)) / 2 ** 53;
        }
        return draws;
    };
}
/** Returns a 31-bit seed, for example for an initializer. */
function derivedSeed(seed, ...purpose) {
    return keyOf(seed, purpose)[0] & 0x7fffffff;
}
function keyOf(seed, purpose) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([seed, ...purpose]))
        .digest();
    return [hash.readUInt32LE(0), hash.readUInt32LE(4)];
}
/** Returns a random order of 0 … size − 1 (Fisher and Yates). */
function permutation(size, stream) {
    const order = Uint32Array.from({ length: size }, (_, index) => index);
    for (let last = size - 1; last > 0; last--) {
        const other = Math.floor(stream.draw(last) * (last + 1));
        const moved = order[last] ?? 0;
        order[last] = order[other] ?? 0;
        order[other] = moved;
    }
    return order;
}


/***/ }),

/***/ 61547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   M6: () => (/* binding */ digestText),
/* harmony export */   Tz: () => (/* binding */ lineChart),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93111);
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54830);





/**
 * Markdown that is safe to post. Every plain string is treated as untrusted and escaped when it becomes part of Markdown.
 * Only `md` creates markup.
 */
class Markdown {
    text;
    constructor(text) {
        this.text = text;
    }
    /** @param text markup without untrusted parts */
    static trusted(text) {
        return new Markdown(text);
    }
}
/** Returns Markdown from a template. Inserted values are escaped unless they are Markdown already. */
function md(parts, ...contents) {
    return Markdown.trusted(parts.reduce((text, part, index) => text + textOf(contents[index - 1] ?? '') + part));
}
function textOf(content) {
    if (content instanceof Markdown)
        return content.text;
    // Code, because GitHub turns a bare commit into a link.
    if (content instanceof _short_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .ShortCommit */ .i)
        return `\`${content.text}\``;
    if (typeof content === 'number')
        return String(content);
    return typeof content === 'string' ? (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(content) : content.map(textOf).join('');
}
/** Returns the parts with blank lines between them; null parts are omitted. */
function blocks(...parts) {
    return Markdown.trusted(parts.flatMap((part) => part?.text ?? []).join('\n\n'));
}
/** Returns untrusted text as an escaped paragraph. */
function paragraph(text) {
    return Markdown.trusted((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownLine */ .B)(text));
}
function list(items) {
    return Markdown.trusted(items.map((item) => `- ${item instanceof Markdown ? item.text : (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownLine */ .B)(item)}`).join('\n'));
}
/** Returns a list in one of GitHub's coloured alert boxes. */
function alert(kind, items) {
    return Markdown.trusted(`> [!${kind}]\n${list(items).text.replace(/^/gm, '> ')}`);
}
/** Returns digests, commits and addresses as code; any other text is escaped instead. */
function code(text) {
    return /^[\w .:/-]+$/.test(text) ? Markdown.trusted(`\`${text}\``) : md `${text}`;
}
/** @param url an address in Tensorline's documentation or of GitHub's API */
function link(label, url) {
    return md `[${label}](${Markdown.trusted(encodeURI(decodeURI(url)).replace(/[()<>\\]/g, encodeURIComponent))})`;
}
/** Returns a user's name, cut to a length that fits into a table. */
function nameText(name) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name);
}
/** Returns a table. `numbers` contains the indices of the columns that are aligned right. */
function table(head, rows, numbers = []) {
    const line = (cells) => `| ${cells.map(textOf).join(' | ')} |`;
    return Markdown.trusted([
        line(head),
        `| ${head.map((_, column) => (numbers.includes(column) ? '--:' : '---')).join(' | ')} |`,
        ...rows.map(line),
    ].join('\n'));
}
/** Returns a section that is collapsed until the reader opens it. */
function details(summary, content) {
    return Markdown.trusted(`<details><summary>${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtmlText */ .SC)(summary)}</summary>\n\n${content.text}\n\n</details>`);
}
function section(title, ...parts) {
    return blocks(md `### ${title}`, ...parts);
}
/** Returns the text of a cell; empty if there is no value. */
function optional(value, text) {
    return value === null ? '' : text(value);
}
/** GitHub refuses charts of more than 50,000 characters; a point takes about 15 characters for two curves. */
const mostPoints = 300;
/**
 * Returns curves over the epochs as a Mermaid chart, which GitHub draws. Curves with gaps are omitted, because Mermaid
 * cannot draw them. Beyond 300 epochs only every nth epoch is drawn.
 */
function lineChart(title, curves) {
    const drawn = curves.filter(({ values }) => values.length > 1 && values.every(Number.isFinite));
    const [first] = drawn;
    if (!first)
        return null;
    const step = Math.ceil(first.values.length / mostPoints);
    const thin = (values) => values.filter((_, index) => index % step === 0);
    const epochs = thin(first.values.map((_, index) => index + 1));
    const lines = drawn.map(({ values }) => thin(values));
    const chart = [
        '```mermaid',
        'xychart-beta',
        `  title "${chartText(title)}: ${drawn.map(({ name }) => chartText(name)).join(', ')}"`,
        `  x-axis "epoch" [${epochs.join(', ')}]`,
        `  y-axis ${range(lines.flat())}`,
        ...lines.map((values) => `  line [${values.map(number).join(', ')}]`),
        '```',
    ];
    return Markdown.trusted(chart.join('\n'));
}
/** Replaces characters that could end the quotation or the block around the chart. */
function chartText(text) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(text).replace(/[^\p{L}\p{N} ._-]/gu, ' ');
}
/** Returns the range of the y axis. It is never empty, because Mermaid draws nothing on an axis without length. */
function range(values) {
    const [low = 0, high = 0] = (0,d3_array__WEBPACK_IMPORTED_MODULE_4__/* .extent */ .Xx)(values);
    return low === high
        ? `${number(low - 0.5)} --> ${number(high + 0.5)}`
        : `${number(low)} --> ${number(high)}`;
}
function number(value) {
    return String(Number(value.toPrecision(5)));
}
/** Returns a shortened digest as code, such as `sha256:8f3a2b1c4d5e…`: short enough to read, long enough to find. */
function digestText(digest) {
    return Markdown.trusted(`\`sha256:${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}…\``);
}


/***/ }),

/***/ 54830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ShortCommit)
/* harmony export */ });
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);

/** The first digits of a commit, which need no escaping. */
class ShortCommit {
    text;
    /** @param commit all digits of the commit; any other value is a bug of the caller */
    constructor(commit) {
        this.text = _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSchema */ .lN.parse(commit).slice(0, 7);
    }
}


/***/ }),

/***/ 79242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   FO: () => (/* binding */ preloadEngineOf),
/* harmony export */   MH: () => (/* binding */ startEngineOf),
/* harmony export */   MU: () => (/* binding */ libraryOptions),
/* harmony export */   O2: () => (/* binding */ nameEngine),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   fT: () => (/* binding */ claimArtifact),
/* harmony export */   nA: () => (/* binding */ requireSection),
/* harmony export */   nN: () => (/* binding */ engineOnDemand),
/* harmony export */   o9: () => (/* binding */ nameArtifact),
/* harmony export */   rd: () => (/* binding */ locateArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82322);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52736);
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73375);






/**
 * Returns a section that the stage requires.
 * @throws UserError if it is missing
 */
function requireSection({ pipeline, file }, name) {
    const section = pipeline[name];
    if (section !== undefined)
        return section;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'CONFIG_MISSING_KEY',
        found: `no section "${name}" in ${file}`,
        expected: `a section that describes the ${name}`,
        hint: `\`tensorline init\` writes an example. All keys: ${(0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_5__/* .manualPage */ .s)('configuration')}`,
        location: { file, line: 1 },
    });
}
/** Returns the folder of an input: the path itself, or else the artifact of this run with that name. */
async function locateArtifact({ host, workspace }, reference) {
    if (reference.includes('/')) {
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinksOutside */ .h)([reference], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_4__/* .confinementOf */ .u)(host.codeOrigin));
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(reference);
    }
    return host.artifacts.fetch(reference, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'fetched', reference));
}
/**
 * Returns the name under which an artifact is published and the folder in which it is created. The name is the given
 * one, or the job's name for the default.
 */
function nameArtifact(context, given, defaultName) {
    const name = given === '' ? context.host.artifacts.nameInJob(defaultName) : given;
    return { name, path: outputPath(context, name) };
}
/**
 * Returns name and folder as `nameArtifact`, for the artifact of a stage that has not started its work.
 * @throws UserError if the name cannot be published
 */
async function claimArtifact(context, given, defaultName) {
    const named = nameArtifact(context, given, defaultName);
    await context.host.artifacts.checkName(named.name, pipelineRecord(context));
    return named;
}
/** Returns the folder in which an artifact of this name is created. */
function outputPath({ workspace }, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'made', name);
}
function startEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startEngine */ .ty)(engineOptions(context, inputs));
}
/** Starts the preparation of the engine while the stage validates its other inputs. */
function preloadEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .preloadEngine */ .Mz)(engineOptions(context, inputs));
}
function engineOptions(context, inputs) {
    return {
        device: inputs.device,
        gpuMemoryLimit: inputs['gpu-memory-limit'] ?? undefined,
        ...libraryOptions(context, inputs),
    };
}
/** Returns how a native library is found or fetched. */
function libraryOptions({ host }, inputs) {
    return {
        log: host.log,
        cache: host.cache,
        runtimePath: given(inputs['runtime-path']),
        runtimeUrl: given(inputs['runtime-url']),
    };
}
/** Returns an engine that starts on demand, for stages that may not need TensorFlow, such as with ONNX models. */
function engineOnDemand(context, inputs) {
    let started = null;
    return {
        start: () => (started ??= startEngineOf(context, inputs)),
        report: async () => (await started)?.report ?? null,
    };
}
function given(input) {
    return input === '' ? undefined : input;
}
/**
 * Returns the part of the engine for which equal digests are guaranteed. Other differences between machines are not
 * recorded in artifacts.
 */
function nameEngine({ device, gpu, libtensorflow, instructionSet, threads }) {
    return [
        device,
        gpu?.name,
        libtensorflow && `TensorFlow ${libtensorflow}`,
        instructionSet,
        `${threads} threads`,
    ]
        .filter(Boolean)
        .join(', ');
}
function pipelineRecord({ pipeline, file }) {
    return { name: pipeline.name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)) };
}
/** Returns the record that is stored beside an artifact and is not covered by its digest. */
function runRecord(context, started, more = {}) {
    const { host } = context;
    return {
        pipeline: pipelineRecord(context),
        commit: host.revision?.commit ?? null,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        node: process.versions.node,
        ...more,
    };
}


/***/ })

};
