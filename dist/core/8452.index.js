export const id = 8452;
export const ids = [8452];
export const modules = {

/***/ 60610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ registerArrowCodecs)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/compression/registry.mjs + 1 modules
var registry = __webpack_require__(42798);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/compression-type.mjs
var compression_type = __webpack_require__(40264);
// EXTERNAL MODULE: ./build/core/js/src/dataset/limits.js
var limits = __webpack_require__(32480);
;// CONCATENATED MODULE: ./build/core/js/src/arrays/lz4.js

/** The bytes that are unpacked so far; later parts repeat earlier ones. */
class Output {
    #bytes = new Uint8Array(1024);
    #length = 0;
    append(bytes) {
        this.#reserve(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    /** Byte by byte, since a match may reach into what it writes. */
    repeat(distance, length) {
        if (distance === 0 || distance > this.#length)
            throw new RangeError('an LZ4 match before the beginning');
        this.#reserve(length);
        for (let end = this.#length + length; this.#length < end; this.#length++)
            this.#bytes[this.#length] = this.#bytes[this.#length - distance] ?? 0;
    }
    all() {
        return this.#bytes.slice(0, this.#length);
    }
    #reserve(more) {
        const needed = this.#length + more;
        if (needed <= this.#bytes.length)
            return;
        if (needed > limits/* mostUnpackedBytes */.i6)
            throw new RangeError(`LZ4 data of more than ${limits/* mostUnpackedBytes */.i6} bytes`);
        const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
        larger.set(this.#bytes);
        this.#bytes = larger;
    }
}
/** Reads little-endian numbers and runs of bytes. @throws RangeError where the data ends too early. */
class Input {
    #bytes;
    #position = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    atEnd() {
        return this.#position >= this.#bytes.length;
    }
    number(size) {
        return this.bytes(size).reduceRight((sum, byte) => sum * 256 + byte, 0);
    }
    bytes(length) {
        const end = this.#position + length;
        if (end > this.#bytes.length)
            throw new RangeError('LZ4 data that ends too early');
        const part = this.#bytes.subarray(this.#position, end);
        this.#position = end;
        return part;
    }
}
const magic = 0x184d2204;
const dictionaryId = 0x01;
const contentChecksum = 0x04;
const contentSize = 0x08;
const blockChecksum = 0x10;
const uncompressed = 0x80000000;
/**
 * Unpacks an LZ4 frame, as Arrow's and pandas' Feather files hold them:
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md. Checksums are not looked at.
 * @throws RangeError for what is no whole frame.
 */
function decodeLz4Frame(bytes) {
    const input = new Input(bytes);
    if (input.number(4) !== magic)
        throw new RangeError('no LZ4 frame');
    const flags = input.number(1);
    input.bytes(1 + (flags & contentSize ? 8 : 0) + (flags & dictionaryId ? 4 : 0) + 1);
    const output = new Output();
    for (let size = input.number(4); size !== 0; size = input.number(4)) {
        const block = input.bytes(size % uncompressed);
        if (size >= uncompressed)
            output.append(block);
        else
            decodeBlock(new Input(block), output);
        if (flags & blockChecksum)
            input.bytes(4);
    }
    if (flags & contentChecksum)
        input.bytes(4);
    return output.all();
}
const shortestMatch = 4;
function decodeBlock(input, output) {
    while (!input.atEnd()) {
        const token = input.number(1);
        output.append(input.bytes(longLength(token >> 4, input)));
        // The last sequence of a block has no match.
        if (input.atEnd())
            return;
        const distance = input.number(2);
        output.repeat(distance, longLength(token & 15, input) + shortestMatch);
    }
}
/** A length of 15 goes on in further bytes, as long as they are 255. */
function longLength(begun, input) {
    if (begun < 15)
        return begun;
    let length = begun;
    for (;;) {
        const more = input.number(1);
        length += more;
        if (more < 255)
            return length;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-codecs.js




/** Lets the Arrow library read compressed files. */
function registerArrowCodecs() {
    registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.LZ4_FRAME, { decode: decodeLz4Frame });
    registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.ZSTD, {
        decode: (bytes) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength: limits/* mostUnpackedBytes */.i6 }),
    });
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

/***/ 67018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ dropDuplicates),
/* harmony export */   bG: () => (/* binding */ comparedColumns),
/* harmony export */   cq: () => (/* binding */ addColumn)
/* harmony export */ });
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _identity_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90809);
/* harmony import */ var _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6831);



/**
 * Drops the second and later of equal examples, and returns how many. Examples are equal in all features and labels. Of equal examples,
 * one of the separate test files is kept first, then one of the validation files, so that no model is evaluated on an example it was
 * trained on.
 */
function dropDuplicates(draft, separateSplit) {
    const { outcomes } = draft;
    let dropped = 0;
    for (const { table, chunks } of (0,_identity_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .identityParts */ .b)(outcomes, exampleIdentities(draft)))
        for (const split of separateSplit === null ? [null] : ['test', 'validation', null])
            for (const { start, identities, positions } of chunks())
                for (const position of positions) {
                    const row = start + position;
                    if (!outcomes.isKept(row) || (separateSplit?.(row) ?? null) !== split)
                        continue;
                    if (table.add(identities, position, 1) === 0)
                        continue;
                    outcomes.set(row, 'duplicate');
                    dropped++;
                }
    return dropped;
}
/** Returns identities of the features and labels of each row, computed anew at each reading. */
function exampleIdentities(draft) {
    const compared = comparedColumns(draft);
    const columns = draft.columns
        .filter(({ name }) => compared.includes(name))
        .map((column) => ({ column, hasher: new _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .ColumnHasher */ .ML(column.name, 'texts') }));
    return {
        read: (index) => {
            const identities = new Uint32Array((draft.outcomes.chunks[index]?.size ?? 0) * _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityWords */ .i6);
            for (const { column, hasher } of columns)
                addColumn(identities, column.read(index), hasher);
            return identities;
        },
    };
}
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
            for (const [row, bytes] of column.values.entries())
                for (const [word, value] of (0,_column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOfBytes */ .Jk)(bytes).entries()) {
                    const at = row * _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityWords */ .i6 + word;
                    identities[at] = (identities[at] ?? 0) + value;
                }
    }
}
/** Returns the names of the columns in which equal examples are equal: all features and labels. */
function comparedColumns({ columns, features, label }) {
    const compared = features.kind === 'table' ? new Set(features.columns.map(({ name }) => name)) : null;
    const outputs = new Set((0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).map((output) => output.label.column));
    return columns.flatMap(({ name, kind }) => outputs.has(name) || (compared ? compared.has(name) : kind === 'bytes') ? [name] : []);
}


/***/ }),

/***/ 90809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ identityParts)
/* harmony export */ });
/* harmony import */ var _column_store_identity_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50417);
/* harmony import */ var _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6831);


/** Rows of a part; their table takes at most 128 MiB. */
const rowsOfPart = 2 ** 21;
/** Divides rows by their identities into parts, each of which fits into memory. */
function* identityParts(outcomes, identities) {
    const parts = Math.max(1, Math.ceil(outcomes.size / rowsOfPart));
    for (let part = 0; part < parts; part++)
        yield {
            table: new _column_store_identity_table_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityTable */ .n(outcomes.size / parts),
            *chunks() {
                for (const [index, { start, size }] of outcomes.chunks.entries()) {
                    const words = identities.read(index);
                    yield { start, identities: words, positions: positionsIn(words, size, part, parts) };
                }
            },
        };
}
function positionsIn(words, size, part, parts) {
    const positions = new Int32Array(size);
    let count = 0;
    for (let position = 0; position < size; position++) {
        const first = words[position * _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityWords */ .i6] ?? 0;
        if (Math.floor((first / 2 ** 32) * parts) === part)
            positions[count++] = position;
    }
    return positions.subarray(0, count);
}


/***/ }),

/***/ 73331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ missingTexts),
/* harmony export */   T: () => (/* binding */ csvMissingTexts)
/* harmony export */ });
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
/** Returns a function that returns the texts of a column that mean a missing value. */
function missingTexts({ clean, features }, typed) {
    const known = new Map();
    return (column) => {
        let texts = known.get(column);
        if (texts === undefined) {
            const builtIn = typed || clean['keep-na'].includes(column) ? [] : csvMissingTexts;
            texts = new Set([...builtIn, ...clean['na-values'], ...(features[column]?.['na-values'] ?? [])]);
            known.set(column, texts);
        }
        return texts;
    };
}


/***/ }),

/***/ 32480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ assertValues),
/* harmony export */   Yz: () => (/* binding */ mostValues),
/* harmony export */   i6: () => (/* binding */ mostUnpackedBytes)
/* harmony export */ });
/** The most bytes that compressed data of one file may unpack to; Node reads no larger file at once either. */
const mostUnpackedBytes = 2 ** 31;
/** The most values of one Parquet or Arrow file, rows times columns: each becomes a JavaScript value. */
const mostValues = 2 ** 28;
/** @throws RangeError for a table of more values than can be held. */
function assertValues(rows, columns) {
    if (rows * columns > mostValues)
        throw new RangeError(`${rows} rows of ${columns} columns, of at most ${mostValues} values`);
}


/***/ }),

/***/ 73051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ findPaths),
/* harmony export */   Nw: () => (/* binding */ fixedFolder),
/* harmony export */   Pt: () => (/* binding */ isPattern)
/* harmony export */ });
/* harmony import */ var brace_expansion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9540);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73382);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _text_wildcard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93759);





/** Greatest number of alternatives that the braces of a pattern may expand to. */
const mostAlternatives = 1000;
/** Returns true if a text contains a wildcard: `*`, `?`, `[…]` or `{…}`. */
function isPattern(text) {
    return /[*?[{]/.test(text);
}
/** Returns the folder before the first wildcard of a pattern. */
function fixedFolder(pattern) {
    return splitPattern(pattern).folder;
}
/**
 * Returns the absolute paths that match a pattern: `*` and `?` within a name, `**` for folders, `[a-z]`, `{a,b}`, and `\`
 * before a literal character. Hidden names match only segments that begin with a dot. Matching does not backtrack.
 * @throws UserError for braces with too many alternatives
 */
async function findPaths(pattern, { cwd, onlyFiles }) {
    const found = new Set();
    for (const { folder, segments } of alternativesOf(pattern).map(splitPattern)) {
        const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder);
        const paths = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .TI)('**', {
            cwd: base,
            absolute: true,
            onlyFiles,
            expandDirectories: false,
            dot: segments.some((segment) => segment.startsWith('.')),
            ...(segments.includes('**') ? {} : { deep: segments.length }),
        });
        const steps = segments.map(segmentStep);
        for (const path of paths.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(each)))
            if (path !== base && (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesSteps */ .B)(steps, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
                found.add(path);
    }
    return [...found];
}
function alternativesOf(pattern) {
    const alternatives = (0,brace_expansion__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(pattern, { max: mostAlternatives + 1 });
    if (alternatives.length <= mostAlternatives)
        return alternatives;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'FILE_INVALID_PATH',
        found: `the pattern ${JSON.stringify(pattern)}, whose braces expand to more than ${mostAlternatives} alternatives`,
        expected: `at most ${mostAlternatives}`,
        hint: 'Use `*`, or several patterns.',
    });
}
function splitPattern(pattern) {
    const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
    const first = segments.findIndex(isPattern);
    // Without a wildcard the last segment is matched as a literal name.
    const plain = first === -1 ? segments.length - 1 : first;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? '/' : '.', ...segments.slice(0, plain).map(unescaped));
    return { folder, segments: segments.slice(plain) };
}
function unescaped(segment) {
    return segment.replaceAll(/\\(.)/g, '$1');
}
function isHidden(name) {
    return name.startsWith('.');
}
function segmentStep(segment) {
    if (segment === '**')
        return { any: (name) => !isHidden(name) };
    const steps = characterSteps(Array.from(segment));
    return {
        one: (name) => (!isHidden(name) || isHidden(segment)) && (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesSteps */ .B)(steps, Array.from(name)),
    };
}
function characterSteps(pattern) {
    const steps = [];
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at] ?? '';
        const end = character === '[' ? pattern.indexOf(']', at + 2) : -1;
        if (character === '*')
            steps.push({ any: () => true });
        else if (character === '?')
            steps.push({ one: () => true });
        else if (end !== -1) {
            steps.push({ one: characterClass(pattern.slice(at + 1, end)) });
            at = end;
        }
        else {
            const literal = character === '\\' ? (pattern[++at] ?? character) : character;
            steps.push({ one: (each) => each === literal });
        }
    }
    return steps;
}
/** Returns a test for a character class: characters, ranges such as `a-z`, and a leading `!` or `^` for negation. */
function characterClass(inner) {
    const negated = inner[0] === '!' || inner[0] === '^';
    const listed = inner.slice(negated ? 1 : 0);
    const ranges = [];
    for (let at = 0; at < listed.length; at++) {
        const from = listed[at] ?? '';
        const to = listed[at + 1] === '-' ? listed[at + 2] : undefined;
        if (to !== undefined)
            at += 2;
        ranges.push({ from, to: to ?? from });
    }
    return (character) => ranges.some(({ from, to }) => from <= character && character <= to) !== negated;
}


/***/ }),

/***/ 50764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   LU: () => (/* binding */ artifactsLike),
/* harmony export */   Lc: () => (/* binding */ expandLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24854);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73051);
/* harmony import */ var _text_natural_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34425);





/** Returns the lines of an input with several values, without empty lines. */
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
}
/**
 * Returns the files or folders that a path or a pattern names. Matches are sorted by name, with numbers in numerical order.
 * @param expected the files that an error names if a pattern has no match
 */
async function expandLine(line, expected) {
    if (!(0,_files_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(line) || (await (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKind */ .h)(line)) !== null)
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(line)];
    const found = await (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .findPaths */ .EQ)(line, { cwd: '.', onlyFiles: false });
    if (found.length > 0)
        return found.sort(_text_natural_order_js__WEBPACK_IMPORTED_MODULE_4__/* .naturalOrder */ .u);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'ARTIFACT_NOT_FOUND',
        found: `no file or folder that matches ${JSON.stringify(line)}`,
        expected,
        hint: 'Correct the pattern, or check the step that writes the files.',
    });
}
/**
 * Returns the names of this run's artifacts that match a pattern; a text without `*` is a name itself.
 * @param expected the artifacts that an error names if a pattern has no match
 * @param jobs the jobs that publish them
 */
async function artifactsLike({ artifacts }, pattern, expected, jobs) {
    if (!pattern.includes('*'))
        return [pattern];
    const names = await artifacts.namesLike(pattern);
    if (names.length > 0)
        return names;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'ARTIFACT_NOT_FOUND',
        found: `no artifact of this run that matches ${JSON.stringify(pattern)}`,
        expected,
        hint: `Correct the pattern, and make this job depend on the jobs that ${jobs} (\`needs:\`).`,
    });
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

/***/ 61337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ notUtf8),
/* harmony export */   s: () => (/* binding */ zeroBytes)
/* harmony export */ });
/**
 * Returns the problem of text that is not UTF-8.
 * @param setting the setting for another encoding; null where no other can be set
 */
function notUtf8(setting, found = 'text that is not UTF-8') {
    const save = 'Save the file with UTF-8 encoding';
    return {
        code: 'DATA_NOT_UTF8',
        found,
        expected: 'UTF-8',
        hint: setting === null ? `${save}.` : `${save}, or set \`${setting}\` if that is its encoding.`,
    };
}
/** Returns the problem of text with zero bytes. */
function zeroBytes(setting) {
    return notUtf8(setting, 'text with zero bytes, as UTF-16 and UTF-32 have');
}


/***/ })

};
