export const id = 288;
export const ids = [288];
export const modules = {

/***/ 22002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ IdentityTable)
/* harmony export */ });
/* harmony import */ var _row_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66949);

/** Words that distinguish identities: the 96 bits that name an example. */
const keyWords = 3;
/** Words of an entry: its key and its value. */
const entryWords = keyWords + 1;
const mostFilled = 0.6;
/** A map from identities to positive 32-bit integers, in 16 bytes an entry and its share of the empty ones. */
class IdentityTable {
    #entries = new Uint32Array(entryWords * 1024);
    #size = 0;
    get size() {
        return this.#size;
    }
    /** Returns the value of an identity, 0 if it has none. @param row position of the identity among others */
    get(identities, row) {
        return this.#entries[this.#find(identities, row * _row_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityWords */ .i6) + keyWords] ?? 0;
    }
    /** @param value positive */
    set(identities, row, value) {
        const from = row * _row_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityWords */ .i6;
        const at = this.#find(identities, from);
        if (this.#entries[at + keyWords] === 0) {
            this.#size++;
            for (let word = 0; word < keyWords; word++)
                this.#entries[at + word] = identities[from + word] ?? 0;
        }
        this.#entries[at + keyWords] = value;
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

/***/ 23343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ filesAtOnce),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   sE: () => (/* binding */ shownAs),
/* harmony export */   v3: () => (/* binding */ readData),
/* harmony export */   xu: () => (/* binding */ nameOfRow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_machine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42354);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);




/** How many files are open at a time. */
const filesAtOnce = 16;
/** Returns `<path>#<row>`, the name of a row in messages. */
function nameOfRow({ source, index }) {
    return `${source.path}#${index}`;
}
/** Returns the name of a source in messages: a path as the user would type it, or the address of a download. */
function shownAs(path, base) {
    return path.includes('://') ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path);
}
function locationOf({ source, line }) {
    return line === undefined ? { file: source.shown } : { file: source.shown, line };
}
/** @throws UserError when the file cannot be read or is empty. */
async function readData(source) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source.file).catch((error) => {
        throw unreadable(source.shown, error);
    });
    if (bytes.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'DATA_NO_EXAMPLES',
            found: 'an empty file',
            expected: 'examples',
            hint: 'Fill the file, or take it out of the sources.',
            location: { file: source.shown },
        });
    return bytes;
}
/** The path is wrong, or no further file can be opened: the file may well be readable. */
const badPath = ['ELOOP', 'ENAMETOOLONG', 'EMFILE', 'ENFILE'];
function unreadable(shown, error) {
    if (badPath.some((code) => (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, code))) {
        const explained = (0,_errors_machine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withMachineExplained */ .C)(error);
        if (explained instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return explained;
    }
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'FILE_MISSING',
        found: (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT') ? 'no such file' : `a file that cannot be read (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`,
        expected: 'a readable file',
        hint: 'Check that the file is there and that its permissions let this user read it.',
        location: { file: shown },
    }, { cause: error });
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
/* harmony import */ var _row_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66949);



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
                    if (table.get(identities, position) === 0)
                        table.set(identities, position, 1);
                    else {
                        outcomes.set(row, 'duplicate');
                        dropped++;
                    }
                }
    return dropped;
}
/** Returns identities of the features and labels of each row, computed anew at each reading. */
function exampleIdentities(draft) {
    const compared = comparedColumns(draft);
    const columns = draft.columns
        .filter(({ name }) => compared.includes(name))
        .map((column) => ({ column, hasher: new _row_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .ColumnHasher */ .ML(column.name, 'texts') }));
    return {
        read: (index) => {
            const identities = new Uint32Array((draft.outcomes.chunks[index]?.size ?? 0) * _row_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityWords */ .i6);
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
                for (const [word, value] of (0,_row_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOfBytes */ .Jk)(bytes).entries()) {
                    const at = row * _row_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityWords */ .i6 + word;
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
/* harmony import */ var _column_store_identity_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22002);
/* harmony import */ var _row_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66949);


/** Rows of a part; their table takes at most 128 MiB. */
const rowsOfPart = 2 ** 21;
/** Divides rows by their identities into parts, each of which fits into memory. */
function* identityParts(outcomes, identities) {
    const parts = Math.max(1, Math.ceil(outcomes.size / rowsOfPart));
    for (let part = 0; part < parts; part++)
        yield {
            table: new _column_store_identity_table_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityTable */ .n(),
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

/***/ 66949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ hexOfIdentities),
/* harmony export */   Jk: () => (/* binding */ identityOfBytes),
/* harmony export */   ML: () => (/* binding */ ColumnHasher),
/* harmony export */   i6: () => (/* binding */ identityWords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64796);


/** Number of words of an identity; identities of many rows lie one after another. */
const identityWords = 4;
/**
 * Adds a column to the identities of rows. Equal rows have equal identities in every format: names and values count, and neither the
 * order of columns nor the spelling of a number does (`1`, `1.0` and `1e0` are equal).
 */
class ColumnHasher {
    #keys;
    #hashOf;
    /** Hashes of the texts in the dictionary of the column. */
    #low = [];
    #high = [];
    #hashes = new Map();
    /** @param spelling whether texts that are numbers are equal to these */
    constructor(name, spelling = 'numbers') {
        this.#keys = identityOfBytes(Buffer.from(name));
        this.#hashOf = spelling === 'numbers' ? hashOfCell : hashOfText;
    }
    /** @param identities of as many rows; zeros before the first column */
    addNumbers(identities, values) {
        for (let row = 0; row < values.length; row++) {
            const value = values[row] ?? Number.NaN;
            if (Number.isNaN(value))
                this.#add(identities, row, missing[0], missing[1]);
            else {
                float[0] = value === 0 ? 0 : value;
                this.#add(identities, row, floatWords[lowWord] ?? 0, mix(floatWords[1 - lowWord] ?? 0));
            }
        }
    }
    /** @param codes positions in the dictionary, -1 for a missing value */
    addCodes(identities, codes, dictionary) {
        for (let code = this.#low.length; code < dictionary.length; code++) {
            const [low, high] = this.#hashOf(dictionary[code] ?? '');
            this.#low.push(low);
            this.#high.push(high);
        }
        for (let row = 0; row < codes.length; row++) {
            const code = codes[row] ?? -1;
            this.#add(identities, row, code < 0 ? missing[0] : (this.#low[code] ?? 0), code < 0 ? missing[1] : (this.#high[code] ?? 0));
        }
    }
    addTexts(identities, texts) {
        for (let row = 0; row < texts.length; row++) {
            const [low, high] = this.#hashOfTextAt(texts[row] ?? null);
            this.#add(identities, row, low, high);
        }
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
    /** Adds to the sums of a row, so that the order of columns does not count. */
    #add(identities, row, low, high) {
        const keys = this.#keys;
        const at = row * identityWords;
        identities[at] = (identities[at] ?? 0) + mix(mix(low ^ keys[0]) + high);
        identities[at + 1] = (identities[at + 1] ?? 0) + mix(mix(low ^ keys[1]) + high);
        identities[at + 2] = (identities[at + 2] ?? 0) + mix(mix(low ^ keys[2]) + high);
        identities[at + 3] = (identities[at + 3] ?? 0) + mix(mix(low ^ keys[3]) + high);
    }
}
/** Returns the identity of bytes, such as an image. */
function identityOfBytes(bytes) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
    return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)];
}
/** Returns for each of some identities the 24 hexadecimal digits that name an example in reports. */
function hexOfIdentities(identities) {
    const hex = Buffer.from(Uint32Array.from(identities).buffer).swap32().toString('hex');
    return Array.from({ length: identities.length / identityWords }, (_, row) => hex.slice(row * hexDigits, row * hexDigits + idDigits));
}
const hexDigits = 8 * identityWords;
const idDigits = 24;
const missing = [0x9e3779b9, 0x7f4a7c15];
const float = new Float64Array(1);
const floatWords = new Uint32Array(float.buffer);
/** Position of the low word of a float64 in this machine's memory. */
const lowWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;
function hashOfCell(text) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecimal */ .a)(text) ? hashOfNumber(Number(text)) : hashOfText(text);
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
/** The finalizer of MurmurHash3: a bijection of 32 bits in which every input bit changes every output bit. */
function mix(word) {
    let mixed = word ^ (word >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}


/***/ }),

/***/ 61651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ encodeArrow),
/* harmony export */   aI: () => (/* binding */ recordBatch),
/* harmony export */   cq: () => (/* binding */ arrowCategories),
/* harmony export */   le: () => (/* binding */ arrowSchema)
/* harmony export */ });
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20007);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14822);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80349);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44772);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23649);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47108);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89833);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);


/** Arrow counts the bytes of a column in signed 32 bits. */
const mostBytes = 2 ** 31 - 1;
/**
 * Returns columns as one Arrow IPC file, https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format: numbers as float64,
 * categories as dictionary-encoded utf8, texts as utf8, bytes as binary. Equal columns are equal bytes.
 * @throws UserError when a column is larger than 2 GiB.
 */
function encodeArrow(columns) {
    const schema = arrowSchema(columns);
    const batch = recordBatch(schema, columns, (column) => arrowCategories(column));
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_1__/* .tableToIPC */ .s)(new apache_arrow__WEBPACK_IMPORTED_MODULE_2__/* .Table */ .XI(schema, [batch]), 'file');
}
/** Returns the schema of columns. The id of a dictionary is the position of its column, since the library would number them in order of use. */
function arrowSchema(columns) {
    return new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Schema */ .S(columns.map(({ name, kind }, position) => new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Field */ .D(name, typeOf(kind, position), true)));
}
function typeOf(kind, position) {
    switch (kind) {
        case 'number':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Float64 */ .$G();
        case 'category':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Dictionary */ .bT(new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(), new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Int32 */ .P_(), position);
        case 'text':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE();
        case 'bytes':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Binary */ .yI();
    }
}
/** Returns the dictionary of a column. Record batches of one file must have the same object. */
function arrowCategories({ name, categories }) {
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_5__/* .makeVector */ .g)(utf8(name, categories));
}
/** @param dictionaryOf returns the dictionary of a column of categories */
function recordBatch(schema, columns, dictionaryOf) {
    const children = columns.map((column, position) => encode(column, position, dictionaryOf));
    const length = children[0]?.length ?? 0;
    return new ColumnBatch(schema, (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Struct */ ._k(schema.fields), length, nullCount: 0, children }));
}
/** A batch of columns of one length. The library's constructor would look up each field among all of them to check their lengths. */
class ColumnBatch extends apache_arrow__WEBPACK_IMPORTED_MODULE_7__/* .RecordBatch */ .g {
    schema;
    data;
    constructor(schema, data) {
        super(new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Schema */ .S([]), (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Struct */ ._k([]), length: 0, nullCount: 0, children: [] }));
        this.schema = schema;
        this.data = data;
    }
}
function encode(column, position, dictionaryOf) {
    switch (column.kind) {
        case 'number': {
            const { values } = column;
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Float64 */ .$G(),
                data: values,
                ...validity(values.length, (row) => !Number.isNaN(values[row])),
            });
        }
        case 'category': {
            const { codes } = column;
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Dictionary */ .bT(new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(), new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Int32 */ .P_(), position),
                data: codes.map((code) => Math.max(code, 0)),
                dictionary: dictionaryOf(column),
                ...validity(codes.length, (row) => (codes[row] ?? -1) >= 0),
            });
        }
        case 'text':
            return utf8(column.name, column.values);
        case 'bytes': {
            const { values } = column;
            const valueOffsets = offsets(column.name, values.length, (row) => values[row]?.length ?? 0);
            const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
            values.forEach((bytes, row) => data.set(bytes, valueOffsets[row]));
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Binary */ .yI(), length: values.length, nullCount: 0, valueOffsets, data });
        }
    }
}
function utf8(name, values) {
    const joined = values.join('');
    const bytes = Buffer.from(joined);
    const plain = bytes.length === joined.length;
    const texts = plain ? values : values.map((value) => value?.toWellFormed() ?? '');
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
        type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(),
        valueOffsets: offsets(name, values.length, (row) => {
            const text = texts[row] ?? '';
            return plain ? text.length : Buffer.byteLength(text);
        }),
        data: plain ? bytes : Buffer.from(texts.join('')),
        ...validity(values.length, (row) => values[row] !== null),
    });
}
function offsets(name, length, sizeOf) {
    const result = new Int32Array(length + 1);
    let end = 0;
    for (let row = 0; row < length; row++) {
        end += sizeOf(row);
        if (end > mostBytes)
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                code: 'DATA_TOO_LARGE',
                found: `more than ${mostBytes} bytes in column ${name} of one file`,
                expected: 'values that fit into one file of 2 GiB',
                hint: 'Use a smaller part of the source.',
            });
        result[row + 1] = end;
    }
    return result;
}
function validity(length, isValid) {
    const bitmap = new Uint8Array(Math.ceil(length / 8));
    let nullCount = 0;
    for (let row = 0; row < length; row++) {
        if (isValid(row))
            bitmap[row >> 3] = (bitmap[row >> 3] ?? 0) | (1 << (row & 7));
        else
            nullCount++;
    }
    return nullCount === 0 ? { length, nullCount } : { length, nullCount, nullBitmap: bitmap };
}


/***/ }),

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);





const pollMs = 250;
/**
 * Runs the work while no other process on this machine holds the lock of this file. The lock is the system's own lock on
 * an empty SQLite file: the system releases it when the process ends for any reason, and a blocked thread keeps it.
 */
async function withFileLock(file, options, work) {
    await (0,_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
    const lock = await takeLock(file, options);
    try {
        return await work();
    }
    finally {
        lock?.close();
    }
}
/** Returns the lock; null if the file system does not support locks. */
async function takeLock(file, { cancelled, onWait, onUnavailable }) {
    let waiting = false;
    for (;;) {
        cancelled.throwIfAborted();
        try {
            return openExclusively(file);
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
                return null;
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
function openExclusively(file) {
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_1__.DatabaseSync(file);
    try {
        database.exec('BEGIN EXCLUSIVE');
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** SQLITE_BUSY, https://sqlite.org/rescode.html#busy */
function isBusy(error) {
    return error instanceof Error && 'errcode' in error && error.errcode === 5;
}


/***/ }),

/***/ 73051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findPaths),
/* harmony export */   P: () => (/* binding */ isPattern)
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


/***/ })

};
