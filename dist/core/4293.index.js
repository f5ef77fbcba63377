export const id = 4293;
export const ids = [4293];
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

/***/ 89423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ identityParts)
/* harmony export */ });
/* harmony import */ var _identity_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50417);
/* harmony import */ var _row_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6831);


/** Rows of a part; their table takes at most 128 MiB. */
const rowsOfPart = 2 ** 21;
/** Divides rows by their identities into parts, each of which fits into memory. */
function* identityParts(outcomes, identities) {
    const parts = Math.max(1, Math.ceil(outcomes.size / rowsOfPart));
    for (let part = 0; part < parts; part++)
        yield {
            table: new _identity_table_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityTable */ .n(outcomes.size / parts),
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
        const first = words[position * _row_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityWords */ .i6] ?? 0;
        if (Math.floor((first / 2 ** 32) * parts) === part)
            positions[count++] = position;
    }
    return positions.subarray(0, count);
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

/***/ 80722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ mostCategories)
/* harmony export */ });
/** More are not categories but free text, ids or numbers: one-hot they would only fill the memory. */
const mostCategories = 1000;


/***/ }),

/***/ 71620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Cv: () => (/* binding */ numberLabel),
/* harmony export */   FH: () => (/* binding */ classLabel),
/* harmony export */   Ur: () => (/* binding */ classLabels),
/* harmony export */   dQ: () => (/* binding */ wantedLabels)
/* harmony export */ });
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84002);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _category_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80722);



/** Returns the labels of a data section, sorted by the names of their outputs, so that their order in the configuration has no effect. */
function wantedLabels({ label = _config_data_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLabel */ .AB, labels, task }) {
    if (labels === undefined)
        return [{ name: null, column: label, task }];
    return Object.entries(labels)
        .map(([name, wanted]) => ({ name, column: wanted.column, task: wanted.task ?? task }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Returns the columns of the labels that are classes. */
function classLabels(section) {
    return wantedLabels(section).flatMap(({ column, task }) => (task === 'classification' ? [column] : []));
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
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: only === undefined ? 'DATA_NO_EXAMPLES' : 'DATA_ONE_CLASS',
            found: only === undefined ? 'no examples in the source' : `only the class ${only} in label ${name}`,
            expected: 'at least two classes',
            hint: 'Add examples of another class to the source.',
            key: ['data', 'label'],
        });
    if (classes.length > _category_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .mostCategories */ .w)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'DATA_TOO_MANY_CATEGORIES',
            found: `${classes.length} different values in label ${name}`,
            expected: `at most ${_category_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .mostCategories */ .w} classes`,
            hint: 'Write `task: regression` if the label is a number, or correct `label`.',
            key: ['data', 'label'],
        });
    return { label: { kind: 'class', column: name, classes }, column };
}
/** A label that is a number. */
function numberLabel(column) {
    return { label: { kind: 'number', column: column.name }, column };
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

/***/ 96543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   uN: () => (/* binding */ describeExpectation)
/* harmony export */ });
/** Returns the subject of a condition in messages: its column, or its columns or rule. */
function subjectOf(expectation) {
    switch (expectation.kind) {
        case 'columns':
        case 'rows':
            return 'table';
        case 'unique':
            return expectation.columns.join(', ');
        case 'rule':
            return expectation.name;
        default:
            return expectation.column;
    }
}
/** Returns a condition in words, as a continuation of "expected". */
function describeExpectation(expectation) {
    switch (expectation.kind) {
        case 'type':
            return typeNames[expectation.type];
        case 'range':
            return boundsText(expectation);
        case 'values':
            return `one of ${listed(expectation.values)}`;
        case 'pattern':
            return `the pattern ${expectation.pattern}`;
        case 'length':
            return `${boundsText(expectation)} characters`;
        case 'missing':
            return expectation.share === 0
                ? 'no missing value'
                : `missing values in at most ${percent(expectation.share)} of the rows`;
        case 'column':
            return 'the column';
        case 'columns':
            return `no column besides ${listed(expectation.columns)}`;
        case 'unique':
            return 'no repeated value';
        case 'rule':
            return expectation.check;
        case 'rows':
            return `${boundsText(expectation.bounds)} rows`;
        case 'classes':
            return `at least ${expectation.minimum} rows of each class`;
        case 'newest':
            return [
                ...(expectation.within === null ? [] : [`a newest date at most ${ageText(expectation.within)} old`]),
                ...(expectation.atLeast === null ? [] : [`a newest date from ${expectation.atLeast}`]),
            ].join(', ');
        case 'mean':
        case 'sum':
            return `a ${expectation.kind} of ${boundsText(expectation.bounds)}`;
    }
}
const typeNames = {
    number: 'a number',
    integer: 'a whole number',
    date: 'a date',
    duration: 'a duration',
    boolean: 'true or false',
};
const mostListed = 10;
function listed(values) {
    const shown = values.slice(0, mostListed).map((value) => String(value));
    const more = values.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function boundsText({ minimum, maximum }) {
    if (minimum != null && maximum != null)
        return `${minimum} to ${maximum}`;
    return minimum == null ? `at most ${maximum ?? ''}` : `at least ${minimum}`;
}
function percent(share) {
    return `${Number((100 * share).toPrecision(6))} %`;
}
/** Returns `36 h` or `7 d`. */
function ageText(age) {
    const hours = age / 3_600_000;
    if (hours < 1)
        return `${Math.round(age / 60_000)} min`;
    return hours < 72 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`;
}


/***/ }),

/***/ 54115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ ExpectationsFailed),
/* harmony export */   F5: () => (/* binding */ failedExpectations),
/* harmony export */   Gf: () => (/* binding */ verdictsAt),
/* harmony export */   kQ: () => (/* binding */ exampleText),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   mW: () => (/* binding */ expectationWarnings),
/* harmony export */   qw: () => (/* binding */ requireExpected)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38602);
/* harmony import */ var _describe_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96543);



/** Returns results with the verdicts at a time, on which the age of the newest date depends. */
function verdictsAt(results, now) {
    return { ...results, expectations: results.expectations.map((result) => judgeAge(result, now)) };
}
function judgeAge(result, now) {
    const { age } = result;
    if (age === undefined)
        return result;
    const old = age.newest === null ? Infinity : now.getTime() - age.newest;
    const observed = result.observed === null || age.newest === null
        ? result.observed
        : `${result.observed}, ${(0,_describe_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .ageText */ .XG)(Math.max(0, old))} old`;
    return { ...result, observed, verdict: old > age.within ? 'fail' : result.verdict };
}
/** The data does not meet expectations of the severity `error`. */
class ExpectationsFailed extends _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'ExpectationsFailed';
    results;
    /** Source of the expectations that fail: the pipeline file, or the base of the pull request. */
    of;
    constructor(results, problems, of = 'own') {
        super(problems);
        this.results = results;
        this.of = of;
    }
}
/** Throws ExpectationsFailed with all failures of the severity `error`, if there are any. */
function requireExpected(results, locations) {
    const problems = failedExpectations(results, locations, 'Correct the data, or change `data.expect`.');
    if (problems.length > 0)
        throw new ExpectationsFailed(results, problems);
}
/** Returns all failures of the severity `error`. */
function failedExpectations(results, locations, hint) {
    return results.expectations.flatMap((result, index) => {
        if (result.verdict === 'pass' || result.severity !== 'error')
            return [];
        const location = locations.get(index);
        return [
            {
                code: 'DATA_EXPECTATION_FAILED',
                found: failureText(result, results.rows),
                expected: result.expected,
                hint,
                ...(location === undefined ? { key: ['data', 'expect'] } : { location }),
            },
        ];
    });
}
/** Returns a sentence for each failure of the severity `warn`. */
function expectationWarnings({ rows, expectations }) {
    return expectations
        .filter(({ verdict, severity }) => verdict === 'fail' && severity === 'warn')
        .map((result) => `Expected ${result.expected}: ${failureText(result, rows)}.`);
}
/** Returns a failure in words, such as `age: 2 of 500 rows fail: 130 (people.csv:14), 131 (people.csv:20)`. */
function failureText(result, rows) {
    const { subject, failing, observed, examples } = result;
    if (failing === null)
        return `${subject}: ${observed ?? 'another value, which is private'}`;
    const shown = examples.map(exampleText).join(', ');
    const more = failing > examples.length ? ' …' : '';
    return `${subject}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(failing)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rows)} rows fail: ${shown}${more}`;
}
/** Returns an example as `130 (people.csv:14)`. */
function exampleText({ file, line, row, value }) {
    const place = line === undefined ? `${file}#${row}` : `${file}:${line}`;
    return value === null ? place : `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(String(value), 40)} (${place})`;
}


/***/ }),

/***/ 8375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ columnsNeededAsTexts),
/* harmony export */   o: () => (/* binding */ listExpectations)
/* harmony export */ });
/**
 * Returns the conditions of a section, in the order of its keys.
 * @param labels columns of labels that have classes
 */
function listExpectations(section, labels) {
    const { severity, rows, columns, unique, rules, classes } = section;
    const exact = { severity: ofWhole(severity), tolerate: 0 };
    const listed = Object.entries(columns);
    return [
        ...(rows === undefined ? [] : [{ kind: 'rows', bounds: rows, ...exact }]),
        ...listed
            .filter(([, settings]) => !settings.some(({ optional }) => optional))
            .map(([column]) => ({ kind: 'column', column, ...exact })),
        ...(section['other-columns'] === 'allow'
            ? []
            : [{ kind: 'columns', columns: listed.map(([column]) => column), ...exact }]),
        ...listed.flatMap(([column, settings]) => settings.flatMap((setting) => ofColumn(column, setting, typeOf(settings), severity))),
        ...unique.map((names) => ({
            kind: 'unique',
            columns: names,
            type: null,
            severity,
            tolerate: 0,
        })),
        ...Object.entries(rules).map(([name, rule]) => ({
            kind: 'rule',
            name,
            check: rule.check,
            severity: rule.severity ?? severity,
            tolerate: rule.tolerate ?? 0,
        })),
        ...(classes === undefined
            ? []
            : labels.map((column) => ({ kind: 'classes', column, minimum: classes.minimum, ...exact }))),
    ];
}
function typeOf(settings) {
    return settings.find(({ type }) => type !== undefined)?.type ?? null;
}
function ofColumn(column, setting, type, usual) {
    const severity = setting.severity ?? usual;
    const reaction = { severity, tolerate: setting.tolerate ?? 0 };
    const whole = { severity: ofWhole(severity), tolerate: 0 };
    const { minimum = null, maximum = null, missing } = setting;
    const shortest = setting['min-length'] ?? 0;
    const longest = setting['max-length'] ?? null;
    return [
        ...(setting.type === undefined
            ? []
            : [{ kind: 'type', column, type: setting.type, ...reaction }]),
        ...((minimum ?? maximum) === null
            ? []
            : [{ kind: 'range', column, minimum, maximum, type, ...reaction }]),
        ...(setting.values === undefined
            ? []
            : [{ kind: 'values', column, values: setting.values, ...reaction }]),
        ...(setting.pattern === undefined
            ? []
            : [{ kind: 'pattern', column, pattern: setting.pattern, ...reaction }]),
        ...(shortest === 0 && longest === null
            ? []
            : [{ kind: 'length', column, minimum: shortest, maximum: longest, ...reaction }]),
        ...(missing === undefined
            ? []
            : [{ kind: 'missing', column, share: missing, ...(missing === 0 ? reaction : whole) }]),
        ...(setting.unique === undefined
            ? []
            : [{ kind: 'unique', columns: [column], type, ...reaction }]),
        ...(setting.newest === undefined
            ? []
            : [
                {
                    kind: 'newest',
                    column,
                    within: setting.newest.within === undefined ? null : milliseconds(setting.newest.within),
                    atLeast: setting.newest['at-least'] ?? null,
                    ...whole,
                },
            ]),
        ...(setting.mean === undefined
            ? []
            : [{ kind: 'mean', column, bounds: setting.mean, ...whole }]),
        ...(setting.sum === undefined ? [] : [{ kind: 'sum', column, bounds: setting.sum, ...whole }]),
    ];
}
/** Returns the severity of a condition on all rows together: no single row fails it, so none can be put aside. */
function ofWhole(severity) {
    return severity === 'quarantine' ? 'error' : severity;
}
const unitMilliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000 };
function milliseconds(age) {
    return Number(age.slice(0, -1)) * (unitMilliseconds[age.at(-1) ?? ''] ?? 0);
}
/** Returns the columns that have to be read as texts, since their spelling counts. */
function columnsNeededAsTexts(expectations) {
    return new Set(expectations.flatMap((one) => (one.kind === 'pattern' || one.kind === 'length' ? [one.column] : [])));
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ importContract)
});

// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 14 modules
var read_pipeline = __webpack_require__(13678);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/contract-schema.js

/** Comparison of a metric of a quality rule. */
const operators = {
    mustBe: schemas/* unknown */.L5J().optional(),
    mustNotBe: schemas/* unknown */.L5J().optional(),
    mustBeGreaterThan: schemas/* number */.aig().optional(),
    mustBeGreaterOrEqualTo: schemas/* number */.aig().optional(),
    mustBeLessThan: schemas/* number */.aig().optional(),
    mustBeLessOrEqualTo: schemas/* number */.aig().optional(),
    mustBeBetween: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).optional(),
    mustNotBeBetween: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).optional(),
};
const value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]);
const qualityRule = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    type: schemas/* string */.YjP().optional(),
    metric: schemas/* string */.YjP().optional(),
    /** The name of `metric` before version 3.1. */
    rule: schemas/* string */.YjP().optional(),
    unit: schemas/* string */.YjP().optional(),
    severity: schemas/* string */.YjP().optional(),
    arguments: schemas/* looseObject */._H3({
        missingValues: schemas/* array */.YOg(value).optional(),
        validValues: schemas/* array */.YOg(value).optional(),
        pattern: schemas/* string */.YjP().optional(),
        properties: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    })
        .nullish(),
    ...operators,
});
const bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* boolean */.zMY()]);
const property = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    physicalName: schemas/* string */.YjP().optional(),
    logicalType: schemas/* string */.YjP().optional(),
    logicalTypeOptions: schemas/* looseObject */._H3({
        minimum: bound.optional(),
        maximum: bound.optional(),
        exclusiveMinimum: bound.optional(),
        exclusiveMaximum: bound.optional(),
        minLength: schemas/* int */.Whr().nonnegative().optional(),
        maxLength: schemas/* int */.Whr().nonnegative().optional(),
        pattern: schemas/* string */.YjP().optional(),
    })
        .nullish(),
    required: schemas/* boolean */.zMY().optional(),
    unique: schemas/* boolean */.zMY().optional(),
    primaryKey: schemas/* boolean */.zMY().optional(),
    primaryKeyPosition: schemas/* int */.Whr().optional(),
    relationships: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    quality: schemas/* array */.YOg(qualityRule).nullish(),
    get properties() {
        return schemas/* array */.YOg(property).nullish();
    },
});
const table = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    physicalName: schemas/* string */.YjP().optional(),
    properties: schemas/* array */.YOg(property).nullish(),
    relationships: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    quality: schemas/* array */.YOg(qualityRule).nullish(),
});
/** The parts of a data contract of the Open Data Contract Standard, version 3, that are about the content of tables. */
const contractSchema = schemas/* looseObject */._H3({
    kind: schemas/* literal */.euz('DataContract'),
    apiVersion: schemas/* string */.YjP().regex(/^v3\./, 'must be version 3 of the Open Data Contract Standard'),
    schema: schemas/* array */.YOg(table).min(1),
    slaProperties: schemas/* array */.YOg(schemas/* looseObject */._H3({ property: schemas/* string */.YjP(), element: schemas/* string */.YjP().optional() })).nullish(),
});

// EXTERNAL MODULE: ./build/core/js/src/config/missing-values.js
var missing_values = __webpack_require__(31791);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/quality-rule.js

/** Texts that are missing values in every column of CSV. */
const builtIn = [null, '', ...missing_values/* csvMissingTexts */.Ti];
/** Returns the name of a quality rule in messages. */
function nameOfRule({ id, name, metric, rule, type }) {
    return name ?? id ?? metric ?? rule ?? type ?? 'rule';
}
/** Returns the bounds of the number of rows that a quality rule sets; null for a rule of another kind. */
function rowBounds(rule) {
    const bounds = metricOf(rule) === 'rowCount' ? boundsOf(rule) : null;
    if (bounds === null || isPercent(rule))
        return null;
    return {
        ...(bounds.minimum !== null && { minimum: bounds.minimum }),
        ...(bounds.maximum !== null && { maximum: bounds.maximum }),
    };
}
/** Returns columns without repeated combinations; null for a rule of another kind. */
function uniqueColumns(rule) {
    const { properties } = rule.arguments ?? {};
    const isExact = metricOf(rule) === 'duplicateValues' && boundsOf(rule)?.maximum === 0;
    return isExact && properties !== undefined && properties.length > 0 ? properties : null;
}
/** Returns the expectation of a column; null for a rule that expectations cannot express. */
function columnRule(rule) {
    const bounds = boundsOf(rule);
    if (bounds?.maximum == null || (bounds.minimum ?? 0) > 0)
        return null;
    const { maximum } = bounds;
    if (isPercent(rule) && maximum >= 100)
        return null;
    const tolerate = isPercent(rule) ? maximum / 100 : maximum;
    const reaction = {
        ...(tolerate > 0 && { tolerate }),
        ...(rule.severity !== undefined && rule.severity !== 'error' && { severity: 'warn' }),
    };
    const { validValues, missingValues = [], pattern } = rule.arguments ?? {};
    switch (metricOf(rule)) {
        case 'nullValues':
            return missingRule(tolerate, isPercent(rule), reaction);
        case 'missingValues':
            return missingValues.every((text) => builtIn.includes(text))
                ? missingRule(tolerate, isPercent(rule), reaction)
                : null;
        case 'invalidValues': {
            const values = validValues?.flatMap((text) => (text === null || text === '' ? [] : [text]));
            if (values?.length === 0 || (values === undefined && pattern === undefined))
                return null;
            return {
                ...(values !== undefined && { values }),
                ...(pattern !== undefined && { pattern: wholePattern(pattern) }),
                ...reaction,
            };
        }
        case 'duplicateValues':
            return { unique: true, ...reaction };
        default:
            return null;
    }
}
function missingRule(tolerate, isShare, reaction) {
    const { severity } = reaction;
    return isShare && tolerate > 0
        ? { missing: tolerate, ...(severity !== undefined && { severity }) }
        : { missing: 0, ...reaction };
}
/** Patterns of contracts match a part of a text; those of expectations the whole. */
function wholePattern(pattern) {
    const starts = pattern.startsWith('^');
    const ends = pattern.endsWith('$') && !pattern.endsWith(String.raw `\$`);
    // The bars of alternatives would separate the anchors from the others.
    if (starts && ends && !pattern.includes('|'))
        return pattern.slice(1, -1);
    return `(?s:.*)(?:${pattern})(?s:.*)`;
}
function metricOf({ type, metric, rule }) {
    return type === undefined || type === 'library' ? (metric ?? rule) : undefined;
}
function isPercent({ unit }) {
    return unit === 'percent' || unit === '%';
}
/** Returns the bounds of a metric, which counts rows or is a percentage; null for a comparison that is no range. */
function boundsOf(rule) {
    const { mustBe, mustBeBetween } = rule;
    // Counts are whole numbers, so that a strict bound is the next one.
    const step = isPercent(rule) ? 0 : 1;
    if (typeof mustBe === 'number')
        return { minimum: mustBe, maximum: mustBe };
    if (mustBeBetween !== undefined)
        return { minimum: mustBeBetween[0], maximum: mustBeBetween[1] };
    if (rule.mustBeLessThan !== undefined)
        return { minimum: null, maximum: rule.mustBeLessThan - step };
    if (rule.mustBeLessOrEqualTo !== undefined)
        return { minimum: null, maximum: rule.mustBeLessOrEqualTo };
    if (rule.mustBeGreaterThan !== undefined)
        return { minimum: rule.mustBeGreaterThan + step, maximum: null };
    if (rule.mustBeGreaterOrEqualTo !== undefined)
        return { minimum: rule.mustBeGreaterOrEqualTo, maximum: null };
    return null;
}

;// CONCATENATED MODULE: ./build/core/js/src/expectations/import-contract.js





/**
 * Converts a table of a data contract of the Open Data Contract Standard 3 to expectations. Columns have their physical names.
 * @param name the table; null for the only one
 * @throws UserError for a file that is not such a contract, with the line of each error
 */
function importContract(text, file, name) {
    const contract = (0,read_pipeline/* parseConfig */.o4)(contractSchema, text, file);
    const table = tableOf(contract, file, name);
    const collected = new Collector(table);
    return {
        table: table.name,
        expectations: collected.expectations,
        unchecked: [
            ...collected.unchecked,
            ...(contract.slaProperties ?? []).map(({ property }) => `slaProperties: ${property}`),
        ],
    };
}
function tableOf({ schema }, file, name) {
    const [only, ...others] = schema;
    const found = name === null ? only : schema.find((one) => one.name === name || one.physicalName === name);
    if (found !== undefined && (name !== null || others.length === 0))
        return found;
    throw new user_error/* UserError */.yo({
        code: 'DATA_CONTRACT_TABLE',
        found: name === null ? `${schema.length} tables` : `no table ${name}`,
        expected: `one of ${(0,format/* listNames */.Zv)(schema.map((one) => one.name), 20)}`,
        hint: 'Name the table with `--table`.',
        location: { file },
    });
}
/** Collects the expectations of a table, and what they cannot express. */
class Collector {
    unchecked = [];
    #columns = {};
    #rules = {};
    #unique = [];
    #names = new Map();
    #rows;
    constructor({ properties, quality, relationships }) {
        const all = properties ?? [];
        for (const property of all)
            this.#addProperty(property, '');
        this.#addKey(all);
        for (const rule of quality ?? []) {
            const rows = rowBounds(rule);
            const unique = uniqueColumns(rule);
            if (rows !== null)
                this.#rows = rows;
            else if (unique !== null)
                this.#unique.push(unique.map((name) => this.#names.get(name) ?? name));
            else
                this.unchecked.push(`quality: ${nameOfRule(rule)}`);
        }
        if (relationships?.length)
            this.unchecked.push('relationships');
    }
    get expectations() {
        return {
            ...(this.#rows !== undefined && { rows: this.#rows }),
            columns: this.#columns,
            ...(this.#unique.length > 0 && { unique: this.#unique }),
            ...(Object.keys(this.#rules).length > 0 && { rules: this.#rules }),
        };
    }
    #addProperty(property, prefix) {
        const name = `${prefix}${property.physicalName ?? property.name}`;
        this.#names.set(property.name, name);
        if (property.logicalType === 'object' && property.properties) {
            for (const inner of property.properties)
                this.#addProperty(inner, `${name}.`);
            return;
        }
        const unchecked = (what) => this.unchecked.push(`${name}: ${what}`);
        if (property.logicalType !== undefined && !readTypes.has(property.logicalType)) {
            unchecked(`logicalType ${property.logicalType}`);
            return;
        }
        const settings = {
            ...typeOf(property),
            ...this.#options(name, property, unchecked),
            ...(property.required && { missing: 0 }),
            ...(property.unique && { unique: true }),
        };
        const rules = (property.quality ?? []).flatMap((rule) => {
            const expected = columnRule(rule);
            if (expected === null)
                unchecked(`quality ${nameOfRule(rule)}`);
            return expected === null ? [] : [expected];
        });
        if (property.relationships?.length)
            unchecked('relationships');
        this.#columns[name] = rules.length === 0 ? settings : [settings, ...rules].filter(isFilled);
    }
    #options(name, { logicalTypeOptions }, unchecked) {
        const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern, ...others } = logicalTypeOptions ?? {};
        for (const key of Object.keys(others))
            unchecked(`logicalTypeOptions.${key}`);
        const isStrict = (bound) => bound === true;
        const lower = isStrict(exclusiveMinimum) ? minimum : exclusiveMinimum;
        const upper = isStrict(exclusiveMaximum) ? maximum : exclusiveMaximum;
        this.#addStrict(name, '>', lower);
        this.#addStrict(name, '<', upper);
        return {
            ...(isBound(minimum) && { minimum }),
            ...(isBound(maximum) && { maximum }),
            ...(minLength !== undefined && { 'min-length': minLength }),
            ...(maxLength !== undefined && { 'max-length': maxLength }),
            ...(pattern !== undefined && { pattern: wholePattern(pattern) }),
        };
    }
    #addStrict(name, operator, bound) {
        if (!isBound(bound))
            return;
        const value = typeof bound === 'number' ? String(bound) : `'${bound.replaceAll("'", "''")}'`;
        this.#rules[`${name} ${operator} ${bound}`] = `"${name.replaceAll('"', '""')}" ${operator} ${value}`;
    }
    #addKey(properties) {
        const key = properties
            .filter(({ primaryKey }) => primaryKey)
            .sort((one, other) => (one.primaryKeyPosition ?? 0) - (other.primaryKeyPosition ?? 0))
            .map(({ name }) => this.#names.get(name) ?? name);
        if (key.length > 0)
            this.#unique.push(key);
    }
}
/** Logical types whose values are single cells. */
const readTypes = new Set([
    'string',
    'integer',
    'number',
    'boolean',
    'date',
    'timestamp',
]);
function typeOf({ logicalType }) {
    switch (logicalType) {
        case 'integer':
        case 'number':
        case 'boolean':
        case 'date':
            return { type: logicalType };
        case 'timestamp':
            return { type: 'date' };
        default:
            return {};
    }
}
function isBound(value) {
    return typeof value === 'number' || typeof value === 'string';
}
function isFilled(settings) {
    return Object.keys(settings).length > 0;
}


/***/ }),

/***/ 68025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ missingFile),
/* harmony export */   LC: () => (/* binding */ parseExpectations),
/* harmony export */   Nb: () => (/* binding */ uncheckedParts),
/* harmony export */   uJ: () => (/* binding */ readExpectations)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_expect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81883);
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13678);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82162);
/* harmony import */ var _import_contract_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8105);







/**
 * Returns the expectations of a section, or of the file that it names; null without any.
 * @param base the folder that the file is relative to
 * @param confinement the folder that the file has to lie in; null without such a limit
 * @throws UserError for a file that cannot be read, with the line of each error in it
 */
async function readExpectations(setting, base, confinement) {
    return parseExpectations(setting, base, reader(confinement));
}
/** Returns the parts of the contract that a section names, if it names one, that expectations cannot express. */
async function uncheckedParts(setting, base, confinement) {
    if (typeof setting !== 'object' || !('contract' in setting))
        return [];
    return (await readContract(setting, base, reader(confinement))).unchecked;
}
/** Returns a function that reads files on this machine. */
function reader(confinement) {
    return async (file) => {
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOutside */ .g)([file], confinement);
        return readText(file);
    };
}
/**
 * Returns the expectations of a section, or of the file that it names; null without any.
 * @param read returns the text of a file
 */
async function parseExpectations(setting, base, read) {
    if (setting === undefined)
        return null;
    if (typeof setting === 'string')
        return (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .withConfigPathAsync */ .ID)(['data', 'expect'], async () => (0,_config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o4)(_config_expect_js__WEBPACK_IMPORTED_MODULE_2__/* .expectSection */ .zo, await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, setting)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, setting)));
    if (!('contract' in setting))
        return setting;
    return _config_expect_js__WEBPACK_IMPORTED_MODULE_2__/* .expectSection */ .zo.parse((await readContract(setting, base, read)).expectations);
}
function readContract({ contract, table }, base, read) {
    return (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .withConfigPathAsync */ .ID)(['data', 'expect', 'contract'], async () => (0,_import_contract_js__WEBPACK_IMPORTED_MODULE_6__/* .importContract */ .E)(await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, contract)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, contract), table ?? null));
}
async function readText(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        throw missingFile(file, error);
    });
}
/** Returns the error for a file with expectations that cannot be read. */
function missingFile(file, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'FILE_MISSING',
        found: `no readable file ${file}`,
        expected: 'a file with expectations',
        hint: 'Correct `data.expect`, or write the file with `tensorline data schema`.',
    }, { cause });
}


/***/ }),

/***/ 73051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ namePatternsOf),
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
        const matches = matcherOf(segments);
        for (const path of paths.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(each)))
            if (path !== base && matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
                found.add(path);
    }
    return [...found];
}
/**
 * Returns patterns that together match the names that `findPaths` would find.
 * @throws UserError for braces with too many alternatives
 */
function namePatternsOf(pattern) {
    return alternativesOf(pattern)
        .map(splitPattern)
        .map(({ folder, segments }) => {
        const above = folder === '.' ? '' : `${folder}/`;
        const [start = ''] = /^[^*?[{\\]*/.exec(segments[0] ?? '') ?? [];
        const matches = matcherOf(segments);
        return {
            prefix: above + start,
            matches: (name) => name.startsWith(above) && matches(name.slice(above.length).split('/')),
        };
    });
}
function matcherOf(segments) {
    const steps = segments.map(segmentStep);
    return (names) => (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesSteps */ .B)(steps, names);
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
