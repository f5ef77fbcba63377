export const id = 4140;
export const ids = [4140];
export const modules = {

/***/ 4704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareDatasets: () => (/* binding */ compareDatasets),
/* harmony export */   parseDiffOptions: () => (/* binding */ parseDiffOptions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2503);
/* harmony import */ var _config_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73647);
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13678);
/* harmony import */ var _dataset_diff_diff_datasets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49441);
/* harmony import */ var _dataset_dataset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36444);
/* harmony import */ var _files_install_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81537);
/* harmony import */ var _host_local_workplace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56924);
/* harmony import */ var _report_diff_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15241);
/* harmony import */ var _report_html_diff_page_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11449);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10586);












const optionsSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ config: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), html: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().optional() });
function parseDiffOptions(options) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .parseOptions */ .A)('data diff', optionsSchema, options);
}
const tones = { pass: 'good', fail: 'bad', inconclusive: 'unsure' };
/** Compares two datasets and prints the differences. @returns the reason why the command fails; null if no column drifted */
async function compareDatasets([baseline = '', candidate = ''], { config, html }, host) {
    const [before, after] = [
        await (0,_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_5__/* .openDataset */ .Jp)(await folderOf(baseline, host)),
        await (0,_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_5__/* .openDataset */ .Jp)(await folderOf(candidate, host)),
    ];
    const diff = (0,_dataset_diff_diff_datasets_js__WEBPACK_IMPORTED_MODULE_4__/* .diffDatasets */ .F)(before, after, await settingsOf(config));
    host.log.info((0,_report_diff_text_js__WEBPACK_IMPORTED_MODULE_8__/* .renderDiffText */ .p)(diff, (outcome, text) => host.paint(tones[outcome], text)));
    if (html !== undefined)
        await (0,_files_install_file_js__WEBPACK_IMPORTED_MODULE_6__/* .installFile */ .c)(html, (0,_report_html_diff_page_js__WEBPACK_IMPORTED_MODULE_9__/* .renderDiffHtml */ .J)(diff, []));
    return { diff, failure: diff.drift?.accepted === false ? diff.drift.reason : null };
}
/** Returns the folder of a dataset: a path contains a slash, a name is one of the artifacts of this machine. */
async function folderOf(reference, host) {
    if (reference.includes('/'))
        return reference;
    return host.artifacts.fetch(reference, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_host_local_workplace_js__WEBPACK_IMPORTED_MODULE_7__/* .workplaceAt */ .A)(process.cwd()).artifacts, reference));
}
async function settingsOf(file) {
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
    const data = exists ? (await (0,_config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)(file)).data : undefined;
    return { drift: data?.drift ?? _config_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .driftSection */ .t.parse({}), group: data?.split.group ?? null };
}


/***/ }),

/***/ 10586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   l: () => (/* binding */ ageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);


const unitMilliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** An age such as 12h or 7d, converted to milliseconds. */
const ageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\d+[mhd]$/, 'an age such as 12h or 7d')
    .transform((text) => {
    const unit = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['m', 'h', 'd']).parse(text.at(-1));
    return Number(text.slice(0, -1)) * unitMilliseconds[unit];
});
/**
 * Parses the options of a command, as commander passes them.
 * @throws UserError for invalid options
 */
function parseOptions(command, schema, options) {
    const parsed = schema.safeParse(options);
    if (parsed.success)
        return parsed.data;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(parsed.error.issues.map(({ path, message }) => ({
        code: 'INPUT_INVALID_VALUE',
        found: `--${path.join('.').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${message}`,
        expected: `a value that \`tensorline ${command} --help\` describes`,
        hint: 'Correct the option.',
    })));
}


/***/ }),

/***/ 50417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ IdentityTable)
/* harmony export */ });
/* harmony import */ var _row_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6831);

/** Words that distinguish identities: the 96 bits that name an example. */
const keyWords = 3;
/** Words of an entry: its key and its value. */
const entryWords = keyWords + 1;
const mostFilled = 0.6;
/** A map from identities to positive 32-bit integers, in 16 bytes an entry and its share of the empty ones. */
class IdentityTable {
    #entries;
    #size = 0;
    /** @param expected number of entries for which there is room at once */
    constructor(expected = 0) {
        const entries = 2 ** Math.ceil(Math.log2(Math.max(1024, (expected + 1) / mostFilled)));
        this.#entries = new Uint32Array(entryWords * entries);
    }
    get size() {
        return this.#size;
    }
    /** Returns the value of an identity, 0 if it has none. @param row position of the identity among others */
    get(identities, row) {
        return this.#entries[this.#find(identities, row * _row_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityWords */ .i6) + keyWords] ?? 0;
    }
    /** Returns the value of an identity; gives it this one if it has none, and returns 0. @param value positive */
    add(identities, row, value) {
        const from = row * _row_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityWords */ .i6;
        const at = this.#find(identities, from);
        const known = this.#entries[at + keyWords] ?? 0;
        if (known === 0)
            this.#put(identities, from, at, value);
        return known;
    }
    /** @param value positive */
    set(identities, row, value) {
        const from = row * _row_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityWords */ .i6;
        const at = this.#find(identities, from);
        if (this.#entries[at + keyWords] === 0)
            this.#put(identities, from, at, value);
        else
            this.#entries[at + keyWords] = value;
    }
    #put(identities, from, at, value) {
        for (let word = 0; word < keyWords; word++)
            this.#entries[at + word] = identities[from + word] ?? 0;
        this.#entries[at + keyWords] = value;
        this.#size++;
        if (this.#size * entryWords > mostFilled * this.#entries.length)
            this.#grow();
    }
    /** Returns the position of the entry with this key, or of the empty one for it. */
    #find(identities, from) {
        const entries = this.#entries;
        const first = identities[from] ?? 0;
        const second = identities[from + 1] ?? 0;
        const third = identities[from + 2] ?? 0;
        const mask = entries.length / entryWords - 1;
        for (let slot = second & mask;; slot = (slot + 1) & mask) {
            const at = slot * entryWords;
            if (entries[at + keyWords] === 0 ||
                (entries[at] === first && entries[at + 1] === second && entries[at + 2] === third))
                return at;
        }
    }
    #grow() {
        const old = this.#entries;
        this.#entries = new Uint32Array(2 * old.length);
        for (let from = 0; from < old.length; from += entryWords) {
            if (old[from + keyWords] === 0)
                continue;
            const at = this.#find(old, from);
            for (let word = 0; word < entryWords; word++)
                this.#entries[at + word] = old[from + word] ?? 0;
        }
    }
}


/***/ }),

/***/ 6831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ idBytes),
/* harmony export */   JC: () => (/* binding */ hexOfIdentities),
/* harmony export */   Jk: () => (/* binding */ identityOfBytes),
/* harmony export */   ML: () => (/* binding */ ColumnHasher),
/* harmony export */   i6: () => (/* binding */ identityWords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1168);


/** Number of words of an identity; identities of many rows lie one after another. */
const identityWords = 4;
/**
 * Adds a column to the identities of rows. Equal rows have equal identities in every format: names and values count, and neither the
 * order of columns nor the spelling of a number does (`1`, `1.0` and `1e0` are equal).
 */
class ColumnHasher {
    #keys;
    #hashOf;
    /** Terms of a missing value, then of each text in the dictionary of the column. */
    #terms = new Uint32Array();
    /** Number of texts in the dictionary with terms. */
    #known = 0;
    #hashes = new Map();
    /** @param spelling whether texts that are numbers are equal to these */
    constructor(name, spelling = 'numbers') {
        this.#keys = identityOfBytes(Buffer.from(name));
        this.#hashOf = spelling === 'numbers' ? hashOfCell : hashOfText;
    }
    /** @param identities of as many rows; zeros before the first column */
    addNumbers(identities, values) {
        const [missingLow, missingHigh] = missing;
        const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
        for (let row = 0; row < values.length; row++) {
            const value = values[row] ?? Number.NaN;
            if (Number.isNaN(value))
                addTerms(identities, row, this.#keys, missingLow, missingHigh);
            else {
                // 0 and -0 are equal.
                const low = value === 0 ? 0 : (words[2 * row + lowWord] ?? 0);
                const high = value === 0 ? 0 : (words[2 * row + 1 - lowWord] ?? 0);
                addTerms(identities, row, this.#keys, low, mix(high));
            }
        }
    }
    /** @param codes positions in the dictionary, -1 for a missing value */
    addCodes(identities, codes, dictionary) {
        const terms = this.#termsOf(dictionary);
        for (let row = 0; row < codes.length; row++) {
            const from = ((codes[row] ?? -1) + 1) * identityWords;
            const at = row * identityWords;
            identities[at] = (identities[at] ?? 0) + (terms[from] ?? 0);
            identities[at + 1] = (identities[at + 1] ?? 0) + (terms[from + 1] ?? 0);
            identities[at + 2] = (identities[at + 2] ?? 0) + (terms[from + 2] ?? 0);
            identities[at + 3] = (identities[at + 3] ?? 0) + (terms[from + 3] ?? 0);
        }
    }
    addTexts(identities, texts) {
        for (let row = 0; row < texts.length; row++) {
            const [low, high] = this.#hashOfTextAt(texts[row] ?? null);
            addTerms(identities, row, this.#keys, low, high);
        }
    }
    /** Returns the terms of a missing value and of all texts in the dictionary, which grows from call to call. */
    #termsOf(dictionary) {
        const size = (dictionary.length + 1) * identityWords;
        if (this.#terms.length < size) {
            const terms = new Uint32Array(2 * size);
            terms.set(this.#terms);
            if (this.#terms.length === 0)
                addTerms(terms, 0, this.#keys, ...missing);
            this.#terms = terms;
        }
        for (; this.#known < dictionary.length; this.#known++)
            addTerms(this.#terms, this.#known + 1, this.#keys, ...this.#hashOf(dictionary[this.#known] ?? ''));
        return this.#terms;
    }
    #hashOfTextAt(text) {
        if (text === null)
            return missing;
        const known = this.#hashes.get(text);
        if (known)
            return known;
        const made = this.#hashOf(text);
        if (this.#hashes.size < mostRemembered)
            this.#hashes.set(text, made);
        return made;
    }
}
/** Adds the terms of a value to the sums of a row, so that the order of columns does not count. */
function addTerms(identities, row, keys, low, high) {
    const at = row * identityWords;
    identities[at] = (identities[at] ?? 0) + mix(mix(low ^ keys[0]) + high);
    identities[at + 1] = (identities[at + 1] ?? 0) + mix(mix(low ^ keys[1]) + high);
    identities[at + 2] = (identities[at + 2] ?? 0) + mix(mix(low ^ keys[2]) + high);
    identities[at + 3] = (identities[at + 3] ?? 0) + mix(mix(low ^ keys[3]) + high);
}
/** Returns the identity of bytes, such as an image. */
function identityOfBytes(bytes) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
    return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)];
}
/** Bytes of the 24 hexadecimal digits that name an example in reports. */
const idBytes = 24;
/** Returns the names of examples by their identities, in ASCII, one after another. */
function hexOfIdentities(identities) {
    const hex = Buffer.allocUnsafe((identities.length / identityWords) * idBytes);
    let end = 0;
    for (let row = 0; end < hex.length; row++)
        for (let digit = 0; digit < idBytes; digit++) {
            const word = identities[row * identityWords + (digit >> 3)] ?? 0;
            hex[end++] = hexDigits[(word >>> (28 - 4 * (digit & 7))) & 15] ?? 0;
        }
    return hex;
}
const hexDigits = Buffer.from('0123456789abcdef');
const missing = [0x9e3779b9, 0x7f4a7c15];
const float = new Float64Array(1);
const floatWords = new Uint32Array(float.buffer);
/** Position of the low word of a float64 in this machine's memory. */
const lowWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;
function hashOfCell(text) {
    return (0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecimal */ .a)(text) ? hashOfNumber(Number(text)) : hashOfText(text);
}
/** More distinct texts than these rarely repeat, and would only fill the memory. */
const mostRemembered = 2 ** 16;
/** Hashes the bits of a float64; 0 and -0 are equal. */
function hashOfNumber(value) {
    float[0] = value === 0 ? 0 : value;
    return [floatWords[lowWord] ?? 0, mix(floatWords[1 - lowWord] ?? 0)];
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
/** The finalizer of MurmurHash3: a bijection of 32 bits in which every input bit changes every output bit. The result is signed. */
function mix(word) {
    let mixed = word ^ (word >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
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
// EXTERNAL MODULE: ./build/core/js/src/images/image-decoding.js + 1 modules
var image_decoding = __webpack_require__(56049);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js + 1 modules
var dataset_schema = __webpack_require__(76137);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
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
    /** The files of the dataset; absent if an older version made it of parts. */
    sources: schemas/* object */.Ikc({ files: schemas/* int */.Whr(), first: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })) })
        .optional(),
});

// EXTERNAL MODULE: ./build/core/js/src/dataset/private-names.js
var private_names = __webpack_require__(61172);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
// EXTERNAL MODULE: ./build/core/js/src/dataset/shard-files.js
var shard_files = __webpack_require__(44136);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
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
    const decoding = new image_decoding/* ImageDecoding */.R();
    try {
        const examples = new stored_examples/* StoredExamples */.J(dataset, split, decoding);
        return await examples.loadWithIds([{ start: 0, count: examples.size }]);
    }
    finally {
        await decoding.close();
    }
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
function namesIn({ names }, { details: { features } }) {
    const hidden = (0,private_names/* privateNames */.o)(features);
    const images = features.kind === 'image' ? [reserved_columns/* imageColumn */.m] : (0,dataset_features/* imageColumnsOf */.UL)(features).map(({ name }) => name);
    return names.filter((name) => !hidden.has(name) && !images.includes(name));
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

/***/ 34401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ imagePixels)
/* harmony export */ });
/* harmony import */ var _images_read_pixels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20201);

/** Decodes an image as it is stored in a dataset to pixels. @throws BadImage when it cannot be read or has another size */
function imagePixels(features, bytes, into) {
    if (features.encoding === 'raw')
        into.set(bytes);
    else
        (0,_images_read_pixels_js__WEBPACK_IMPORTED_MODULE_0__/* .readPixels */ .a)(bytes, features, into);
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

/***/ 97133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   L7: () => (/* binding */ sliceReason),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19709);


/** Returns the sentence that explains the outcome, with its code: its first reason, and the number of further reasons. */
function reasonOf(outcome, parts) {
    switch (outcome) {
        case 'pass':
            return passed(parts);
        case 'fail':
        case 'inconclusive':
            return firstOf(explainOutcome(outcome, parts));
    }
}
/** Returns every reason for the outcome, each as a sentence without its full stop. */
function reasonsOf(outcome, parts) {
    return explainOutcome(outcome, parts).map(({ reason }) => reason);
}
function explainOutcome(outcome, { requirements, comparisons, slices }) {
    const counted = requirements.filter(({ advisory }) => !advisory);
    const rows = [...counted, ...comparisons].filter((row) => row.outcome === outcome);
    const worse = outcome === 'fail' ? slices.filter(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failsGate */ .FW) : [];
    return [...rows, ...worse.map((slice) => ({ reasonCode: slice.reasonCode, reason: sliceReason(slice) }))];
}
/** Returns the failure of a slice as a part of a sentence. */
function sliceReason({ kind, by, value, title, state, reason }) {
    const quoted = JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(value));
    if (state === 'missing')
        return `the slice ${kind === 'condition' ? quoted : `of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(by)} ${quoted}`} is ${reason}`;
    return `${kind === 'condition' ? `in ${quoted}` : `where ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(by)} is ${quoted}`}, ${title} is ${reason}`;
}
function passed({ requirements, comparisons, slices, baseline }) {
    const [first] = comparisons;
    const more = comparisons.length - 1;
    const counted = requirements.filter(({ advisory }) => !advisory);
    const reasons = [
        ...(first ? [first] : []),
        ...(first && more > 0
            ? [{ ...first, reason: `${more} more ${more === 1 ? 'comparison passes' : 'comparisons pass'}` }]
            : []),
        ...(counted.length > 0 ? [{ reasonCode: 'met', reason: requirementsHold(counted) }] : []),
        ...(baseline.found && slices.some(({ exploratory }) => !exploratory)
            ? [{ reasonCode: 'not-worse', reason: 'no slice is shown to be worse' }]
            : []),
        ...(baseline.found
            ? []
            : [{ reasonCode: 'no-baseline', reason: 'there is no baseline to compare with' }]),
    ];
    const [{ reasonCode } = noRules] = reasons;
    const text = (reasons.length === 0 ? [noRules] : reasons).map(({ reason }) => reason).join('; ');
    return { reasonCode, reason: capitalised(text) };
}
const noRules = { reasonCode: 'no-rules', reason: 'the gate has no rules' };
function requirementsHold(requirements) {
    const [only] = requirements;
    return requirements.length === 1 && only ? only.reason : `all ${requirements.length} requirements hold`;
}
function firstOf([first, ...rest]) {
    if (!first)
        throw new TypeError('an outcome without a reason');
    const more = rest.length === 0 ? '' : `; and ${rest.length} more ${rest.length === 1 ? 'reason' : 'reasons'}`;
    return { reasonCode: first.reasonCode, reason: capitalised(`${first.reason}${more}`) };
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 56049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ImageDecoding)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoder-threads.js




/** Each thread has a copy of the decoders, about 20 MB. */
const mostThreads = 16;
/** Returns the number of threads that use all processors. */
function threadsOfMachine() {
    return Math.min((0,external_node_os_.availableParallelism)(), mostThreads);
}
/** Threads that decode images. */
class DecoderThreads {
    #workers;
    /** @param size number of threads; by default, one for each processor */
    constructor(size = threadsOfMachine()) {
        this.#workers = Array.from({ length: size }, () => new DecoderThread());
    }
    get size() {
        return this.#workers.length;
    }
    /** Decodes a batch of images, and counts their pixel values. */
    async count(images, target) {
        const reply = await this.#free.run({ task: 'count', images, target });
        if (reply.task === 'count')
            return reply.result;
        throw new TypeError('a reply to another task');
    }
    /** Decodes a batch of images. */
    async read(images, target) {
        const reply = await this.#free.run({ task: 'read', images, target });
        if (reply.task === 'read')
            return reply.result;
        throw new TypeError('a reply to another task');
    }
    /** Ends the threads. Batches without a result never get one. */
    async close() {
        await Promise.all(this.#workers.map((worker) => worker.close()));
    }
    /** The thread with the fewest batches. */
    get #free() {
        const [free] = this.#workers.toSorted((a, b) => a.waiting - b.waiting);
        if (free)
            return free;
        throw new TypeError('no threads');
    }
}
class DecoderThread {
    #worker = new external_node_worker_threads_.Worker(program());
    #waiting = new Map();
    #next = 0;
    #failure = null;
    constructor() {
        this.#worker.on('message', (reply) => {
            this.#waiting.get(reply.id)?.resolve(reply);
            this.#waiting.delete(reply.id);
        });
        this.#worker.on('error', (error) => {
            this.#failure = new Error('a thread that decodes images ended', { cause: error });
            for (const { reject } of this.#waiting.values())
                reject(error);
            this.#waiting.clear();
        });
    }
    /** Number of batches without a result. */
    get waiting() {
        return this.#waiting.size;
    }
    run({ images, ...of }) {
        const id = this.#next++;
        // Copies, because the buffer of a file may contain more than the file.
        const copies = images.map((image) => new Uint8Array(image));
        return new Promise((resolve, reject) => {
            if (this.#failure) {
                reject(this.#failure);
                return;
            }
            this.#waiting.set(id, { resolve, reject });
            const message = { id, ...of, images: copies };
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

;// CONCATENATED MODULE: ./build/core/js/src/images/image-decoding.js


/** Fewer bytes are decoded before threads are started. */
const bytesWithoutThreads = 2 ** 20;
/** Batches of each thread at a time: threads must not wait while the main thread trains a model. */
const batchesOfThread = 8;
/** Decodes batches of images, in threads if there are many. */
class ImageDecoding {
    #size;
    #threads = null;
    #bytes = 0;
    /** @param threads number of threads; by default, one for each processor */
    constructor(threads) {
        this.#size = threads;
    }
    /** Does the work for each batch. Batches are read when there is room for them, and finish in any order. */
    async run(batches, work) {
        const iterator = batches[Symbol.iterator]();
        while (this.#threads === null) {
            const next = iterator.next();
            if (next.done === true)
                return;
            work.here(next.value);
            this.#bytes += next.value.images.reduce((sum, { length }) => sum + length, 0);
            if (this.#bytes > bytesWithoutThreads)
                this.#threads = new DecoderThreads(this.#size);
        }
        const threads = this.#threads;
        const rest = { [Symbol.iterator]: () => iterator };
        await (0,p_map["default"])(rest, (batch) => work.inThread(batch, threads), {
            concurrency: batchesOfThread * threads.size,
        });
    }
    /** Ends the threads. Unfinished work never finishes. */
    async close() {
        await this.#threads?.close();
    }
}


/***/ }),

/***/ 31559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ epochSchema),
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const means = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    loss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    accuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    validationLoss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    validationAccuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/**
 * Means over the examples of an epoch, with weighted losses: of the training split during the updates, and of the
 * validation split after them. With several outputs, the losses are those of all outputs together.
 */
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    epoch: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    ...means.shape,
    /** Means of each output by its name, for several outputs. */
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), means).optional(),
});
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(epochSchema);


/***/ }),

/***/ 85756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ manualOf),
/* harmony export */   s: () => (/* binding */ guidanceOf)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38602);
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73375);



/** Returns the address of the documentation page that explains reports of this version. */
function manualOf({ lineage }) {
    return (0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_0__/* .manualPage */ .s)('report', lineage.tensorline);
}
/** Returns the meaning of the outcome and the next step, for readers without knowledge of statistics. */
function guidanceOf(verdict) {
    if (isNotEvaluatedByBase(verdict))
        return 'A pull request fails if it cannot be evaluated with the gate and the test split of its base. Correct the cause that the reason names, or let a maintainer review the change.';
    switch (verdict.outcome) {
        case 'pass':
            return passed(verdict);
        case 'fail':
            return verdict.classification?.flips
                ? 'At least one check failed. Look at the checks marked as failed below, then at the changed predictions: the examples that only the baseline predicted correctly.'
                : 'At least one check failed. Look at the checks marked as failed below.';
        case 'inconclusive':
            return inconclusive(verdict);
    }
}
function isNotEvaluatedByBase({ outcome, policy }) {
    return outcome === 'fail' && policy?.base.outcome === null && policy.proposed.outcome !== 'fail';
}
function passed({ comparisons, slices }) {
    const holds = 'Everything that the gate requires holds on these examples';
    if (comparisons.length > 0)
        return `${holds}, and a loss beyond the margin is ruled out with the confidence shown. No action is needed.`;
    return slices.some(({ exploratory, difference }) => !exploratory && difference !== null)
        ? `${holds}: no slice is shown to be worse than with the baseline.`
        : `${holds}. The candidate was not compared with a baseline.`;
}
function inconclusive({ comparisons }) {
    const open = comparisons.filter(({ outcome }) => outcome === 'inconclusive');
    if (open.length === 0)
        return 'A requirement could not be measured on these examples. This is not evidence that it is missed.';
    if (open.every(({ difference }) => difference === null))
        return 'There was no baseline to compare the candidate with.';
    const within = open.filter((row) => row.test === 'non-inferiority');
    const found = within.length > 0
        ? 'This is not evidence that the candidate is worse.'
        : 'The candidate must be better than the baseline, and these examples do not show a gain. This is not evidence that it is worse.';
    return `${found} ${remedy(open, within.length > 0)}`;
}
/** Returns the changes that could settle all inconclusive comparisons. */
function remedy(open, withMargin) {
    const wider = withMargin ? ', or accept a wider margin' : '';
    if (open.some(({ sampleSizeAdvice }) => sampleSizeAdvice === 'unlikely'))
        return withMargin
            ? `The measured loss already exceeds the margin; more test examples will probably not help. Improve the candidate, or accept a wider margin.`
            : 'More test examples will probably not help, since the measured gain is not above 0.';
    if (open.some(({ sampleSizeAdvice }) => sampleSizeAdvice === 'never'))
        return 'With a margin of 0 no number of examples is enough. Set a margin above 0: the loss that you can accept.';
    const withoutInterval = open.find(({ difference }) => difference !== null && difference.interval === null);
    if (withoutInterval)
        return withoutIntervalText(withoutInterval);
    const needed = (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .max */ .T9)(open, ({ examplesNeeded }) => examplesNeeded) ?? 0;
    if (needed === 0)
        return `The seeds differ so much that no number of test examples would be enough: train more seeds${wider}.`;
    return withMargin
        ? `Add test examples, to about ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(needed)} in all, or set a wider margin, if you can accept the loss.`
        : `About ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(needed)} test examples would be enough if the true gain equals the measured gain.`;
}
function withoutIntervalText({ title, difference }) {
    const reason = difference?.note ?? null;
    return `No interval exists for the change in ${title}${reason === null ? '' : `: ${reason}`}.`;
}


/***/ }),

/***/ 11449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ renderDiffHtml)
/* harmony export */ });
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73375);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38602);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45931);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76291);
/* harmony import */ var _drift_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98817);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67354);
/* harmony import */ var _isolated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30669);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35166);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19581);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34995);










/** Returns the differences of a dataset from its baseline as one page: the decision first, then the differences. */
function renderDiffHtml(diff, notes) {
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPage */ .C)(`Data of ${diff.name}: ${(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .headlineOf */ .gD)(diff)}`, [
        overview(diff),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_6__/* .warningList */ .Vb)([...notes, ...warningsOf(diff)]),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Differences', 'differences', (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .dataTable */ .Jx)('Differences from the baseline', [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Subject'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Change')], (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .diffLines */ .Pp)(diff).map(({ title, text: change }) => [title, change]))),
        diff.drift === null ? null : (0,_drift_section_js__WEBPACK_IMPORTED_MODULE_2__/* .driftSection */ .t)(diff.drift),
        ...sampleSections(diff),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Origin', 'origin', (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .dataTable */ .Jx)('Datasets', [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Dataset'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Digest')], [
            ['Baseline', diff.baseline.digest],
            ['This dataset', diff.candidate.digest],
        ])),
    ]);
}
function overview(diff) {
    const { name, drift, rows, candidate } = diff;
    const tiles = [
        ['Rows', (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .totalRows */ .wh)(candidate)],
        ['Added', rows.added],
        ['Removed', rows.removed],
        ['Changed', rows.changed],
    ];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<header class="verdict ${drift?.outcome ?? 'pass'}">
    <p class="eyebrow">Data · ${name}</p>
    <h1>${(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .headlineOf */ .gD)(diff)}</h1>
    ${drift && (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="reason">${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .driftTitle */ .IM)(drift)}.</p>`}
    <p class="note">
      <a href="${(0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_0__/* .manualPage */ .s)('data-drift')}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">
      ${tiles.map(([title, count]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<div>
            <dt>${title}</dt>
            <dd>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(count)}</dd>
          </div>`)}
    </dl>
  </header>`;
}
function warningsOf(diff) {
    const consequence = diff.drift && (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .consequenceOf */ .pd)(diff.drift);
    return [...(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .diffWarnings */ .xb)(diff), ...(consequence ? [consequence] : [])];
}
function sampleSections({ samples: { changed, added, removed }, rows }) {
    return [
        changed.length === 0
            ? null
            : (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Changed rows', 'changed-rows', changedTable(changed, rows.changed)),
        sampleSection('Added rows', 'added-rows', added, rows.added),
        sampleSection('Removed rows', 'removed-rows', removed, rows.removed),
    ];
}
function changedTable(rows, count) {
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .dataTable */ .Jx)(`The first ${rows.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(count)} changed rows`, [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Row'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Split'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Column'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Before'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('After')], rows.flatMap(({ id, split, cells }) => cells.map(({ column, before, after }) => [
        (0,_isolated_js__WEBPACK_IMPORTED_MODULE_4__/* .isolated */ .M)(id),
        split,
        (0,_isolated_js__WEBPACK_IMPORTED_MODULE_4__/* .isolated */ .M)(column),
        valueText(before),
        valueText(after),
    ])));
}
function sampleSection(title, id, rows, count) {
    const [first] = rows;
    if (first === undefined)
        return null;
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(title, id, (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .dataTable */ .Jx)(`The first ${rows.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(count)} ${title.toLowerCase()}`, [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Row'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Split'), ...first.cells.map(({ column }) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_isolated_js__WEBPACK_IMPORTED_MODULE_4__/* .isolated */ .M)(column)))], rows.map((row) => [(0,_isolated_js__WEBPACK_IMPORTED_MODULE_4__/* .isolated */ .M)(row.id), row.split, ...row.cells.map(({ value }) => valueText(value))])));
}
const longestValue = 160;
function valueText(value) {
    return value === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<small>none</small>` : (0,_isolated_js__WEBPACK_IMPORTED_MODULE_4__/* .isolated */ .M)((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .sampleText */ .EB)(value), longestValue);
}


/***/ }),

/***/ 98817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ driftSection)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5793);
/* harmony import */ var _drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60751);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38602);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76291);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91389);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67354);
/* harmony import */ var _interval_bar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25391);
/* harmony import */ var _isolated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30669);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35166);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19581);










/** Returns the decided columns: those with drift or undecided first, the others in a fold. */
function driftSection(drift, ...lead) {
    const open = drift.columns.filter(({ outcome }) => outcome !== 'pass');
    const passed = drift.columns.filter(({ outcome }) => outcome === 'pass');
    const domain = domainOf(drift.columns);
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Drift', 'drift', ...lead, open.length === 0 ? null : driftTable('Columns with drift, or undecided', open, drift, domain), passed.length === 0
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<details class="more" ${open.length === 0 ? 'open' : ''}>
          <summary>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(passed.length)} without drift beyond the margin</summary>
          ${driftTable('Columns without drift beyond the margin', passed, drift, domain)}
        </details>`, drift.group === null
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<p class="note">Rows with the same ${drift.group} count as one group.</p>`, drift.skipped.map(({ column, reason }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<p class="note">Not compared: ${(0,_isolated_js__WEBPACK_IMPORTED_MODULE_5__/* .isolated */ .M)(column)}, since ${reason}.</p>`));
}
/** Returns a scale on which all bounds and margins lie. */
function domainOf(columns) {
    return [0, Math.max(0.01, (0,d3_array__WEBPACK_IMPORTED_MODULE_9__/* .max */ .T9)(columns, ({ upper, margin }) => Math.max(upper, margin)) ?? 0)];
}
function driftTable(caption, columns, { confidence }, domain) {
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .dataTable */ .Jx)(caption, [
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Column'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Verdict'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('Distance'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('Margin'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .intervalTitle */ .cS)(confidence)} ${(0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_4__/* .intervalAxis */ .N)(domain, _drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)}`),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('By chance'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('Rows'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Kind'),
    ], columns.map((drift) => [
        (0,_isolated_js__WEBPACK_IMPORTED_MODULE_5__/* .isolated */ .M)((0,_drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(drift)),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .badge */ .qS)(drift.outcome, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[drift.outcome]),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(drift.distance),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(drift.margin),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `${(0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_4__/* .intervalBar */ .z)({
            value: drift.distance,
            interval: drift,
            mark: drift.margin,
            domain,
            label: `Distance ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(drift.distance)}, between ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv)(drift)}, with the margin ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(drift.margin)}`,
        })} <small>${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv)(drift)}</small>`,
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(drift.byChance),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsText */ .Xs)(drift),
        _drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceNames */ .WV[drift.kind],
    ]));
}


/***/ }),

/***/ 30669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isolated)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


const longestName = 60;
/** Returns a text of the data, cut if it is long, and isolated from the writing direction around it. */
function isolated(text, longest = longestName) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<bdi>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(text, longest)}</bdi>`;
}


/***/ }),

/***/ 19581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ overview),
/* harmony export */   Vb: () => (/* binding */ warningList),
/* harmony export */   Vs: () => (/* binding */ tile),
/* harmony export */   qS: () => (/* binding */ badge)
/* harmony export */ });
/* harmony import */ var _gate_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97133);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19709);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38602);
/* harmony import */ var _guidance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85756);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91389);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35166);






const marks = { pass: '✓', fail: '✕', inconclusive: '?' };
/** Returns the verdict, its reason and the most important figures. */
function overview(verdict) {
    const { outcome, reason, name, gate, output, accepted } = verdict;
    const subject = output === undefined ? name : `${name} · output ${output}`;
    const consequence = outcome === 'inconclusive' ? ` The job ${accepted ? 'continues' : 'fails'}.` : '';
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<header class="verdict ${outcome}">
    <p class="eyebrow">Evaluation gate · ${subject} · ${gate}</p>
    <h1><span class="mark" aria-hidden="true">${marks[outcome]}</span> ${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWords */ .wX[outcome]}</h1>
    <p class="reason">${reason}.${consequence}</p>
    ${allReasons(verdict)}
    <p class="note">
      ${(0,_guidance_js__WEBPACK_IMPORTED_MODULE_2__/* .guidanceOf */ .s)(verdict)} <a href="${(0,_guidance_js__WEBPACK_IMPORTED_MODULE_2__/* .manualOf */ .G)(verdict)}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">${tiles(verdict).map(([title, value, note]) => tile(title, value, note))}</dl>
  </header>`;
}
/** Returns all reasons if the heading names only one of several. */
function allReasons(verdict) {
    if (verdict.outcome === 'pass')
        return null;
    const reasons = (0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonsOf */ .zM)(verdict.outcome, verdict);
    if (reasons.length < 2)
        return null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<details class="reasons">
    <summary>All ${reasons.length} reasons</summary>
    <ul>
      ${reasons.map((reason) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<li class="sentence">${reason}</li>`)}
    </ul>
  </details>`;
}
function tile(title, value, note) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<div>
    <dt>${title}</dt>
    <dd>${value} <small>${note}</small></dd>
  </div>`;
}
function tiles(verdict) {
    const { metrics, comparisons, requirements, slices, examples } = verdict;
    const primary = metrics.find(({ metric }) => metric === comparisons[0]?.metric) ?? metrics[0];
    const held = requirements.filter(({ outcome }) => outcome === 'pass').length;
    const decisive = slices.filter(({ exploratory }) => !exploratory);
    const failing = decisive.filter(_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failsGate */ .FW).length;
    return [
        ...(primary ? [tileOf(primary.title, (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(primary.candidate.value, primary.unit))] : []),
        ...(primary?.difference && primary.baseline !== null
            ? [
                tileOf(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceTitle */ .O_, (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .differenceText */ .Lr)(primary.difference.value, primary.unit), `baseline ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(primary.baseline, primary.unit)}`),
            ]
            : []),
        ...(requirements.length > 0 ? [tileOf('Requirements', `${held} of ${requirements.length}`, 'hold')] : []),
        ...(decisive.length > 0
            ? [
                failing > 0 || (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .areCompared */ .YP)(decisive)
                    ? tileOf('Slices', `${failing} of ${decisive.length}`, 'worse or missing')
                    : tileOf('Slices', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(decisive.length), 'not compared'),
            ]
            : []),
        tileOf('Test examples', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(examples)),
    ];
}
function tileOf(title, value, note = '') {
    return [title, value, note];
}
function warningList(warnings) {
    if (warnings.length === 0)
        return null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<aside class="warnings" aria-label="Warnings">
    <ul>
      ${warnings.map((warning) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<li>${warning}</li>`)}
    </ul>
  </aside>`;
}
/** Returns an outcome as a small badge, with a word as well as a colour. */
function badge(kind, text) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<span class="badge ${kind}">${text}</span>`;
}


/***/ }),

/***/ 91389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ methodNames),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   HM: () => (/* binding */ daysAgo),
/* harmony export */   LM: () => (/* binding */ sliceStateOf),
/* harmony export */   O_: () => (/* binding */ differenceTitle),
/* harmony export */   Y6: () => (/* binding */ lineageNames),
/* harmony export */   YP: () => (/* binding */ areCompared),
/* harmony export */   gf: () => (/* binding */ seemsWorse),
/* harmony export */   ve: () => (/* binding */ toleranceText),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   zD: () => (/* binding */ adjustedNames)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);

const outcomeWords = {
    pass: 'Passed',
    fail: 'Failed',
    inconclusive: 'Inconclusive',
};
const sliceStates = {
    worse: { words: 'worse', counts: 'fail' },
    missing: { words: 'missing', counts: 'fail' },
    'no worse': { words: 'not worse', counts: 'pass' },
    undecided: { words: 'no evidence of a drop', counts: 'plain' },
    'too small': { words: 'not tested: too few examples', counts: 'plain' },
    empty: { words: 'not tested: no examples', counts: 'plain' },
};
/** Returns the words for a slice. An undecided slice without a difference was never compared, for example without a baseline. */
function sliceStateOf({ state, difference }) {
    return state === 'undecided' && difference === null
        ? { words: 'not compared', counts: 'plain' }
        : sliceStates[state];
}
/** Returns true if at least one slice was compared with the baseline. */
function areCompared(slices) {
    return slices.some(({ difference }) => difference !== null);
}
/** Title of a column of differences in the good direction of each metric. */
const differenceTitle = 'Gain (+ is better)';
/** The adjustment of the p-values of decisive and of exploratory slices. */
const adjustedNames = { decide: 'p (Holm)', exploratory: 'p (Benjamini–Hochberg)' };
/** The state of an exploratory slice where a decisive slice is worse. */
const seemsWorse = 'seems worse';
const methodNames = {
    'clopper-pearson': 'Clopper–Pearson',
    tango: 'Tango',
    'area-score': 'score interval of the area',
    'area-square-and-add': 'square-and-add of score intervals',
    'mean-area-score': 'square-and-add of the score intervals of all classes',
    'mean-area-square-and-add': 'square-and-add of the score intervals of all classes',
    exact: 'known exactly',
    bca: 'BCa bootstrap',
    'bootstrap-normal': 'bootstrap, normal',
    'infinitesimal-jackknife': 'infinitesimal jackknife',
    'cluster-bca': 'BCa bootstrap of clusters',
    'cluster-normal': 'bootstrap of clusters, normal',
    'seeds-t': 't over seeds and examples',
    'cluster-seeds-t': 't over seeds and clusters',
    'cluster-jackknife': 'infinitesimal jackknife of clusters',
    'scaled-tango': 'scaled score interval',
    'cluster-scaled-tango': 'scaled score interval of clusters',
    'weighted-mistakes': 'weighted mistakes',
    'cluster-weighted-mistakes': 'weighted mistakes of clusters',
    'same-model': 'the same model',
};
/** Returns the tolerated loss of a comparison; empty if there is no value to take a percentage of. */
function toleranceText({ test, margin, unit }) {
    switch (test) {
        case 'non-inferiority':
            return margin === null ? '' : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .marginText */ .wn)(margin, unit);
        case 'superiority':
            return 'better';
    }
}
/** Returns an interval, such as `96.53 % to 97.11 %`. */
function intervalText({ lower, upper }, unit) {
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(lower, unit)} to ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(upper, unit)}`;
}
function daysAgo(days) {
    if (days === 0)
        return 'today';
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(days)} ${days === 1 ? 'day' : 'days'} ago`;
}
/** Names of the digests in a verdict's lineage. */
const lineageNames = {
    models: { model: 'Model', dataset: 'Dataset' },
    predictions: { model: 'Predictions', dataset: 'Examples and their labels' },
};


/***/ }),

/***/ 13755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect)
/* harmony export */ });
/** Returns where `isBelow` turns false between `low`, where it holds, and `high`, where it does not. */
function bisect(low, high, isBelow) {
    let [from, to] = [low, high];
    for (let step = 0; step < 60; step++) {
        const middle = (from + to) / 2;
        // No number lies between them, so that further steps change nothing.
        if (middle === from || middle === to)
            return middle;
        if (isBelow(middle))
            from = middle;
        else
            to = middle;
    }
    return (from + to) / 2;
}


/***/ }),

/***/ 1168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isDecimal),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** `007` in a format with types is a name, since a number would not have been quoted with zeros before it. */
const leadingZero = /^[+-]?0\d/;
const infinite = /^[+-]?inf(?:inity)?$/i;
/**
 * Returns the number of a text; null for anything else. In formats with types, numbers in quotes count, too, and infinite numbers are
 * texts.
 * @param typed whether cells have types; in CSV all are texts
 */
function numberOf(text, typed) {
    if (isDecimal(text))
        return typed && leadingZero.test(text) ? null : Number(text);
    return typed && infinite.test(text) ? (text.startsWith('-') ? -Infinity : Infinity) : null;
}
function isDecimal(text) {
    return decimal.test(text);
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
