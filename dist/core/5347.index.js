export const id = 5347;
export const ids = [5347];
export const modules = {

/***/ 23343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ filesAtOnce),
/* harmony export */   Ne: () => (/* binding */ changedFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   io: () => (/* binding */ readBytes),
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
/** @throws UserError when the file cannot be read. */
function readBytes(source) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source.file).catch((error) => {
        throw unreadable(source.shown, error);
    });
}
/** @throws UserError when the file cannot be read or is empty. */
async function readData(source) {
    const bytes = await readBytes(source);
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
        const explained = (0,_errors_machine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withMachineExplained */ .Cc)(error);
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
/** Returns the error of a file whose content is no longer that of its hash. */
function changedFile(shown) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'DATA_SOURCE_CHANGED',
        found: 'a file that changed while it was read',
        expected: 'a file that stays the same',
        hint: 'Run the step again when no other process writes to the file.',
        location: { file: shown },
    });
}


/***/ }),

/***/ 67018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ dropDuplicates),
/* harmony export */   b: () => (/* binding */ comparedColumns)
/* harmony export */ });
/* harmony import */ var _column_store_hash_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51137);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _column_store_identity_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89423);
/* harmony import */ var _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6831);




/**
 * Drops the second and later of equal examples, and returns how many. Examples are equal in all features and labels. Of equal examples,
 * one of the separate test files is kept first, then one of the validation files, so that no model is evaluated on an example it was
 * trained on.
 */
function dropDuplicates(draft, separateSplit) {
    const { outcomes } = draft;
    let dropped = 0;
    for (const { table, chunks } of (0,_column_store_identity_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .identityParts */ .b)(outcomes, exampleIdentities(draft)))
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
        .map((column) => ({ column, hasher: new _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnHasher */ .ML(column.name, 'texts') }));
    return {
        read: (index) => {
            const identities = new Uint32Array((draft.outcomes.chunks[index]?.size ?? 0) * _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identityWords */ .i6);
            for (const { column, hasher } of columns)
                (0,_column_store_hash_column_js__WEBPACK_IMPORTED_MODULE_0__/* .addColumn */ .c)(identities, column.read(index), hasher);
            return identities;
        },
    };
}
/** Returns the names of the columns in which equal examples are equal: all features and labels. */
function comparedColumns({ columns, features, label }) {
    const compared = features.kind === 'table' ? new Set(features.columns.map(({ name }) => name)) : null;
    const outputs = new Set((0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(label).map((output) => output.label.column));
    return columns.flatMap(({ name, kind }) => outputs.has(name) || (compared ? compared.has(name) : kind === 'bytes') ? [name] : []);
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
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18703);
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
        case 'encoded':
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
                // Native searches take less time than a look at each value.
                ...(values.includes(Number.NaN)
                    ? validity(values.length, (row) => !Number.isNaN(values[row]))
                    : { length: values.length, nullCount: 0 }),
            });
        }
        case 'category': {
            const { codes } = column;
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Dictionary */ .bT(new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(), new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Int32 */ .P_(), position),
                dictionary: dictionaryOf(column),
                ...(codes.includes(-1)
                    ? {
                        data: codes.map((code) => Math.max(code, 0)),
                        ...validity(codes.length, (row) => (codes[row] ?? -1) >= 0),
                    }
                    : { data: codes, length: codes.length, nullCount: 0 }),
            });
        }
        case 'text':
            return utf8(column.name, column.values);
        case 'encoded': {
            const valueOffsets = new Int32Array(column.ends.length + 1);
            valueOffsets.set(column.ends, 1);
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(),
                length: column.ends.length,
                nullCount: 0,
                valueOffsets,
                data: column.bytes,
            });
        }
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

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ assertAllCounted),
/* harmony export */   SJ: () => (/* binding */ countsByRule),
/* harmony export */   g2: () => (/* binding */ missingRowsWarning),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);


/**
 * Checks that each row of the sources is in a split, in quarantine, or dropped by a named rule.
 * @throws Error otherwise, which is an internal error
 */
function assertAllCounted({ cleaned, rows }) {
    const { read, quarantined, missingRows, duplicates } = cleaned;
    const counted = (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Object.values(rows)) + quarantined + missingRows + duplicates;
    if (counted !== read)
        throw new Error(`${read} rows were read, but ${counted} were kept, quarantined or dropped`);
}
/** Returns the numbers of rows by rule and of filled values, for tables in reports; rules without rows are left out. */
function countsByRule({ cleaned, rows, }) {
    const { read, quarantined, missingRows, missing, duplicates, filled = {} } = cleaned;
    const lacking = missingText(missing);
    const counts = [
        ['Rows quarantined', quarantined],
        [`Rows dropped for missing values${lacking === '' ? '' : ` (${lacking})`}`, missingRows],
        ['Rows dropped as duplicates', duplicates],
    ];
    return [
        ['Rows read', read],
        ...counts.filter(([, count]) => count > 0),
        ['Rows kept', (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Object.values(rows))],
        ...Object.entries(filled).map(([column, count]) => [`Values of ${column} filled forward`, count]),
    ].map(([name, count]) => [name, count.toLocaleString('en')]);
}
const mostLacking = 5;
/** Returns `age 12, city 3`: the columns with the most missing values. */
function missingText(missing) {
    const columns = Object.entries(missing).sort(([, a], [, b]) => b - a);
    const listed = columns.slice(0, mostLacking).map(([column, count]) => `${column} ${count}`);
    const more = columns.length - listed.length;
    return `${listed.join(', ')}${more > 0 ? ` and ${more} more columns` : ''}`;
}
/** A larger share of dropped rows is reported. */
const mostDropped = 0.05;
/** Returns a warning if many rows were dropped for missing values. */
function missingRowsWarning({ cleaned, label }) {
    const { read, missingRows, missing } = cleaned;
    if (missingRows <= read * mostDropped)
        return [];
    const [most] = Object.entries(missing).sort(([, a], [, b]) => b - a);
    const column = most ? `, ${most[1]} of them in ${most[0]}` : '';
    const percent = ((100 * missingRows) / read).toFixed(missingRows / read < 0.1 ? 1 : 0);
    const isLabel = (0,_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).some((output) => output.label.column === most?.[0]);
    const advice = isLabel
        ? 'A row without a label teaches nothing; check that labels are not missing for a reason.'
        : 'To keep them, replace the values with `clean: {missing: {numbers: median, categories: mode}}`.';
    return [`Dropped ${missingRows} of ${read} rows (${percent} %) for missing values${column}. ${advice}`];
}


/***/ }),

/***/ 81543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listColumns)
/* harmony export */ });
/** Returns the names of the columns; consecutive lags are written as `sales[-1] to sales[-7]`. */
function listColumns({ columns }) {
    const runs = [];
    for (const column of columns) {
        const run = runs.at(-1);
        if (run !== undefined && follows(run.last, column))
            run.last = column;
        else
            runs.push({ first: column, last: column });
    }
    return runs
        .map(({ first, last }) => (first === last ? first.name : `${first.name} to ${last.name}`))
        .join(', ');
}
/** Returns true if a column has the values of the row before those of another column. */
function follows(before, after) {
    if (before.type !== 'number' || after.type !== 'number')
        return false;
    const [one, other] = [before.lag, after.lag];
    return one !== undefined && one.column === other?.column && one.rows + 1 === other.rows;
}


/***/ }),

/***/ 64577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ combinedOf),
/* harmony export */   x: () => (/* binding */ combinedRows)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);

/** Returns the features that a join or a query adds. */
function combinedOf(features) {
    return features.kind === 'table' ? features.combined : undefined;
}
/** Returns a row for the features that a join or a query adds: a title, and the columns with their sources. */
function combinedRows(combined) {
    if (combined === undefined)
        return [];
    return [[titles[combined.by], (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(combined.columns.map(columnText), mostListed)]];
}
const mostListed = 50;
const titles = {
    join: 'Joined columns, which a client sends',
    query: 'Columns of the query, which a client sends',
};
function columnText({ name, sources }) {
    return `${name} (${sources.length === 0 ? 'computed' : sources.join(', ')})`;
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

/***/ 31993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ picturedImages)
/* harmony export */ });
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10479);
/* harmony import */ var _reserved_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22518);


/** Returns the images that are shown as pictures: the first column of images of a table; null without images. */
function picturedImages(features) {
    if (features.kind === 'image')
        return { column: _reserved_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .imageColumn */ .m, features };
    const [first] = (0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .imageColumnsOf */ .UL)(features);
    return first === undefined ? null : { column: first.name, features: (0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)(first) };
}


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ thumbnailMaker)
/* harmony export */ });
/* harmony import */ var _images_thumbnail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16240);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10479);
/* harmony import */ var _image_pixels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34401);



/** Limit for all pictures of a page. */
const mostPictureBytes = 1_000_000;
/** Returns a function that makes pictures of stored images until the limit of a page is reached. */
function thumbnailMaker(features) {
    const pixels = new Uint8Array((0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesPerExample */ .yg)(features));
    let left = mostPictureBytes;
    return (stored) => {
        (0,_image_pixels_js__WEBPACK_IMPORTED_MODULE_1__/* .imagePixels */ .p)(features, stored, pixels);
        const picture = (0,_images_thumbnail_js__WEBPACK_IMPORTED_MODULE_0__/* .thumbnailOf */ .k)(pixels.slice(), features);
        left -= picture.bytes.length;
        return left < 0 ? 'left out' : picture;
    };
}


/***/ }),

/***/ 61261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ describeExpectationChange)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _describe_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96543);
/* harmony import */ var _removed_expectations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29469);



const labels = ['the label'];
/** Returns a sentence for each expectation of only one of two sections, as a continuation of "this pull request …". */
function describeExpectationChange(base, proposed) {
    return [
        ...(0,_removed_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .expectationsOnlyIn */ .n)(base, proposed, labels).map((one) => `no longer expects ${textOf(one)}`),
        ...(0,_removed_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .expectationsOnlyIn */ .n)(proposed, base, labels).map((one) => `expects ${textOf(one)} besides`),
        ...((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(base?.serving, proposed?.serving)
            ? []
            : ['changes the expectations of rows at serving']),
    ];
}
/** Returns `0 to 120 in age (warn, 5 tolerated)`. */
function textOf(expectation) {
    const { severity, tolerate } = expectation;
    const reaction = [
        ...(severity === 'error' ? [] : [severity]),
        ...(tolerate === 0 ? [] : [`${tolerate} tolerated`]),
    ];
    const suffix = reaction.length === 0 ? '' : ` (${reaction.join(', ')})`;
    return `${(0,_describe_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExpectation */ .uN)(expectation)} in ${(0,_describe_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(expectation)}${suffix}`;
}


/***/ }),

/***/ 29469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ expectationsOnlyIn)
/* harmony export */ });
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);

/**
 * Returns the expectations of one section that another one lacks.
 * @param labels columns of labels that have classes
 */
function expectationsOnlyIn(section, other, labels) {
    const kept = new Set(listed(other, labels).map((one) => JSON.stringify(one)));
    return listed(section, labels).filter((one) => !kept.has(JSON.stringify(one)));
}
function listed(section, labels) {
    return section === null ? [] : (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .listExpectations */ .o)(section, labels);
}


/***/ }),

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _waiting_poll_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83776);
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
    cancelled.throwIfAborted();
    const { lock } = await (0,_waiting_poll_js__WEBPACK_IMPORTED_MODULE_3__/* .pollUntil */ .g)({ every: pollMs, cancelled }, () => {
        try {
            return { lock: openExclusively(file) };
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
                return { lock: null };
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        return null;
    });
    return lock;
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

/***/ 68017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   js: () => (/* binding */ requestedSeeds),
/* harmony export */   oc: () => (/* binding */ explainSeeds),
/* harmony export */   uL: () => (/* binding */ requireSeeds)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Returns the number of models of each side that the gate requires. */
function requestedSeeds({ replicates }) {
    return replicates ?? 1;
}
/**
 * Checks the number of models.
 * @throws UserError for more or fewer models than the gate requires
 */
function requireSeeds(gate, side, given) {
    const required = requestedSeeds(gate);
    if (given === required)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_INVALID_REPLICATES',
        found: `${given} ${given === 1 ? 'model' : 'models'} as the ${side}, and gate.replicates ${gate.replicates === undefined ? 'is not set' : `is ${required}`}`,
        expected: required === 1
            ? 'one model, since the gate sets no `replicates`'
            : `${required} models of each side, each trained with another seed`,
        hint: given > 1
            ? `Write \`replicates: ${given}\` under gate, or pass ${required} ${required === 1 ? 'model' : 'models'}.`
            : `Pass ${required} models, one per line or with a \`*\` pattern; or remove \`gate.replicates\`.`,
    });
}
/** Returns the reason why a baseline of an earlier run has another number of seeds than required; null if it has as many. */
function explainSeeds(gate, given) {
    const required = requestedSeeds(gate);
    return given === required
        ? null
        : `the baseline has ${given === 1 ? 'one model' : `${given} models, one for each seed,`} and the gate requires ${required === 1 ? 'one' : `${required} seeds`}`;
}


/***/ }),

/***/ 57551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ encodeJpeg)
/* harmony export */ });
/* harmony import */ var jpeg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83598);

/**
 * Pixels (rows first, channels last) as a JPEG file, every channel at full resolution.
 * @param quality From 1 to 100, as the Independent JPEG Group counts it.
 */
function encodeJpeg(pixels, { height, width, channels }, quality) {
    const opaque = new Uint8Array(width * height * 4).fill(255);
    for (let pixel = 0; pixel < width * height; pixel++)
        for (let channel = 0; channel < 3; channel++)
            opaque[pixel * 4 + channel] = pixels[pixel * channels + (channels === 1 ? 0 : channel)] ?? 0;
    return (0,jpeg_js__WEBPACK_IMPORTED_MODULE_0__.encode)({ width, height, data: opaque }, quality).data;
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

/***/ 16240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ thumbnailOf)
/* harmony export */ });
/* harmony import */ var fast_png__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79673);
/* harmony import */ var _encode_jpeg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57551);


/** Up to this a picture is shown pixel by pixel; a larger one is a photo, for which PNG is no format. */
const mostExactPixels = 64;
const longestSide = 160;
const jpegQuality = 80;
/**
 * An image of bytes (rows first, channels last) as a file of its own, at most 160 pixels wide and high. It is made from the
 * pixels, so that nothing else of the original file, such as where a photo was taken, comes along.
 */
function thumbnailOf(pixels, features) {
    const { width, height, data } = reduced(pixels, features);
    const { channels } = features;
    return Math.max(width, height) <= mostExactPixels
        ? { mediaType: 'image/png', width, height, bytes: (0,fast_png__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)({ width, height, data, channels }) }
        : {
            mediaType: 'image/jpeg',
            width,
            height,
            bytes: (0,_encode_jpeg_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeJpeg */ .N)(data, { width, height, channels }, jpegQuality),
        };
}
/** Each pixel is the mean of those it stands for. */
function reduced(pixels, { width, height, channels }) {
    const factor = longestSide / Math.max(width, height);
    if (factor >= 1)
        return { width, height, data: pixels };
    const [across, down] = [width, height].map((size) => Math.max(1, Math.round(size * factor)));
    const [newWidth, newHeight] = [across ?? 1, down ?? 1];
    const data = new Uint8Array(newWidth * newHeight * channels);
    for (let y = 0; y < newHeight; y++)
        for (let x = 0; x < newWidth; x++) {
            const [top, bottom] = span(y, height / newHeight);
            const [left, right] = span(x, width / newWidth);
            for (let channel = 0; channel < channels; channel++) {
                let sum = 0;
                for (let row = top; row < bottom; row++)
                    for (let column = left; column < right; column++)
                        sum += pixels[(row * width + column) * channels + channel] ?? 0;
                data[(y * newWidth + x) * channels + channel] = Math.round(sum / ((bottom - top) * (right - left)));
            }
        }
    return { width: newWidth, height: newHeight, data };
}
function span(index, step) {
    const from = Math.floor(index * step);
    return [from, Math.max(from + 1, Math.floor((index + 1) * step))];
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

/***/ 53962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ sampleExamples),
/* harmony export */   q: () => (/* binding */ atEqualDistances)
/* harmony export */ });
/* harmony import */ var _dataset_columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31589);
/* harmony import */ var _dataset_features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10479);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _dataset_private_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61172);
/* harmony import */ var _dataset_pictured_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31993);
/* harmony import */ var _dataset_reserved_columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22518);
/* harmony import */ var _dataset_stored_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3601);
/* harmony import */ var _dataset_thumbnails_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2197);








const mostRows = 8;
const mostColumns = 16;
const mostGroups = 20;
const mostPictures = 80;
const mostOfGroup = 8;
/** Pictures of a dataset without classes. */
const mostUngrouped = 24;
/** Returns examples of the training split at equal distances; images by class. */
function sampleExamples(dataset) {
    const { features } = dataset.details;
    const images = (0,_dataset_pictured_images_js__WEBPACK_IMPORTED_MODULE_3__/* .picturedImages */ .H)(features);
    return {
        table: features.kind === 'table' ? sampleTableRows(dataset) : null,
        pictures: images && samplePictures(dataset, images),
    };
}
function sampleTableRows(dataset) {
    const { features, label } = dataset.details;
    const split = new _dataset_stored_split_js__WEBPACK_IMPORTED_MODULE_1__/* .StoredSplit */ .W(dataset, 'train');
    const images = features.kind === 'table' ? (0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_4__/* .imageColumnsOf */ .UL)(features).map(({ name }) => name) : [];
    const hidden = new Set([_dataset_reserved_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .idColumn */ .U, ...images, ...(0,_dataset_private_names_js__WEBPACK_IMPORTED_MODULE_6__/* .privateNames */ .o)(features)]);
    const labels = new Set((0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).map((output) => output.label.column));
    const shown = split.names
        .filter((name) => !hidden.has(name))
        .sort((a, b) => Number(labels.has(b)) - Number(labels.has(a)));
    const [ids, ...columns] = split.readRows([_dataset_reserved_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .idColumn */ .U, ...shown.slice(0, mostColumns)], atEqualDistances(split.rows, mostRows));
    return {
        rows: ids === undefined ? [] : valuesOf(ids).map((id) => ({ id: String(id) })),
        columns: columns.map((column) => ({ name: column.name, values: valuesOf(column) })),
        moreColumns: Math.max(0, shown.length - mostColumns),
    };
}
function samplePictures(dataset, { column, features }) {
    const split = new _dataset_stored_split_js__WEBPACK_IMPORTED_MODULE_1__/* .StoredSplit */ .W(dataset, 'train');
    const groups = groupRows(dataset, split);
    const shown = groups.slice(0, mostGroups);
    const each = shown.length === 1
        ? mostUngrouped
        : Math.max(1, Math.min(mostOfGroup, Math.floor(mostPictures / shown.length)));
    const makePicture = (0,_dataset_thumbnails_js__WEBPACK_IMPORTED_MODULE_2__/* .thumbnailMaker */ .t)(features);
    return {
        groups: shown.map(({ name, rows }) => {
            const chosen = atEqualDistances(rows.length, each).map((place) => rows[place] ?? 0);
            const [ids, images] = split.readRows([_dataset_reserved_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .idColumn */ .U, column], chosen);
            const stored = images?.kind === 'bytes' ? images.values : [];
            const names = ids === undefined ? [] : valuesOf(ids);
            return {
                name,
                pictures: stored.map((bytes, index) => ({
                    id: String(names[index] ?? ''),
                    picture: makePicture(bytes),
                })),
            };
        }),
        moreGroups: groups.length - shown.length,
    };
}
/** Returns the training rows of each class of the first label, in the order of the classes. */
function groupRows({ details }, split) {
    const label = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(details.label)[0]?.label;
    if (label?.kind !== 'class')
        return [{ name: null, rows: Array.from({ length: split.rows }, (_, row) => row) }];
    const rows = new Map(label.classes.map((name) => [name, new Array()]));
    for (const { start, columns } of split.chunks([label.column])) {
        const [column] = columns;
        if (column === undefined)
            continue;
        for (const [position, value] of valuesOf(column).entries())
            rows.get(String(value))?.push(start + position);
    }
    return [...rows].filter(([, found]) => found.length > 0).map(([name, found]) => ({ name, rows: found }));
}
/** Returns the middles of equal parts of the rows. */
function atEqualDistances(size, most) {
    const count = Math.min(size, most);
    return Array.from({ length: count }, (_, part) => Math.floor(((part + 0.5) * size) / count));
}
function valuesOf(column) {
    switch (column.kind) {
        case 'number':
            return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
        case 'category':
            return Array.from(column.codes, (_, row) => (0,_dataset_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(column, row));
        case 'text':
            return [...column.values];
        case 'bytes':
            throw new TypeError(`column ${column.name} holds bytes`);
    }
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

/***/ 52184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _html_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


const mostCharacters = 80;
const mostInTitle = 400;
/** Returns a name from the data, isolated from the writing direction around it, and cut if it is long. */
function named(name, longest = mostCharacters) {
    if (name.trim() === '')
        return (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<small>${name === '' ? 'empty' : 'blank'}</small>`;
    return name.length > longest
        ? (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<bdi title="${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(name, mostInTitle)}">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(name, longest)}</bdi>`
        : (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<bdi>${name}</bdi>`;
}


/***/ }),

/***/ 71955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ shortNamesOf)
/* harmony export */ });
/** Names that are digests of an example's content, such as those of table rows without `data.id`. */
const digestName = /^[0-9a-f]{24}$/;
const shownDigits = 8;
/**
 * Returns a function that shortens the names of examples in a report: a digest to its first digits if these are unique in the report.
 * Other names are kept.
 */
function shortNamesOf(names) {
    const starts = Map.groupBy(new Set(names), (id) => id.slice(0, shownDigits));
    return (id) => {
        const start = id.slice(0, shownDigits);
        return digestName.test(id) && starts.get(start)?.length === 1 ? start : id;
    };
}


/***/ }),

/***/ 56756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
/**
 * Returns the sections that fit completely. Only the first section, which contains the outcome, may be cut.
 * @param limit in bytes
 */
function fitSections(sections, limit) {
    const whole = sections.join('\n\n');
    if (Buffer.byteLength(whole) <= limit)
        return whole;
    const pointer = '\n\n_The rest is in `report.html` of the report artifact._';
    const room = limit - Buffer.byteLength(pointer);
    const kept = [];
    for (const part of sections) {
        if (kept.length === 0 && part !== sections[0])
            break;
        if (Buffer.byteLength([...kept, part].join('\n\n')) <= room)
            kept.push(part);
    }
    return `${kept.length > 0 ? kept.join('\n\n') : cut(sections[0] ?? '', room)}${pointer}`;
}
function cut(text, bytes) {
    const whole = Buffer.from(text);
    const decoder = new TextDecoder('utf-8');
    return `${decoder.decode(whole.subarray(0, Math.max(0, bytes - 3)), { stream: true })}…`;
}


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

/***/ 58597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ factList)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);

/**
 * Returns a description list.
 * @param style its class in the style sheet
 */
function factList(style, facts) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dl class="${style}">
    ${facts.map(([name, value]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`)}
  </dl>`;
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

/***/ 61547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   DV: () => (/* binding */ codeBlock),
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
    return typeof content === 'string' ? withDigests(content, _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV) : content.map(textOf).join('');
}
/** Returns untrusted text as Markdown. Digests and references with one become code, because they are copied. */
function withDigests(text, escape) {
    return text
        .split(/((?<![\w.:/@-])(?:[\w.:/-]+@)?sha256:[0-9a-f]{64}(?![\w.-]))/)
        .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escape(part)))
        .join('');
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
/** Returns one line of text as a block of code. */
function codeBlock(line) {
    return Markdown.trusted(`\`\`\`sh\n${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line)}\n\`\`\``);
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

/***/ 89599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ quantityText),
/* harmony export */   j: () => (/* binding */ shortNumberText)
/* harmony export */ });
/** Returns a function that formats the values of a column of numbers by the type of the column. */
function quantityText(type) {
    return type === 'date' ? dayText : numberText;
}
/** Few digits, since the numbers only show the range: `2,360,000`, `−0.04689`, `1.2e+13`. */
function numberText(value) {
    const text = Math.abs(value) < 1e12
        ? value.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: 'min2' })
        : value.toExponential(3);
    return text.replace(/^-/, '−');
}
/** The last day of a date is in the year 275760. */
const lastTime = 8.64e15;
function dayText(milliseconds) {
    if (Math.abs(milliseconds) > lastTime)
        return numberText(milliseconds);
    return new Date(milliseconds).toISOString().slice(0, 10);
}
/** Returns a number in little space: `2.36M`. */
function shortNumberText(value) {
    return Math.abs(value) < 1e5 || Math.abs(value) >= 1e12
        ? numberText(value)
        : value.toLocaleString('en', { notation: 'compact', maximumSignificantDigits: 4 }).replace(/^-/, '−');
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

/***/ 79242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   FO: () => (/* binding */ preloadEngineOf),
/* harmony export */   MH: () => (/* binding */ startEngineOf),
/* harmony export */   MU: () => (/* binding */ libraryOptions),
/* harmony export */   O2: () => (/* binding */ nameEngine),
/* harmony export */   Rt: () => (/* binding */ accompanyingName),
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
/**
 * Returns the given name of an artifact that accompanies a dataset, or a name derived from the given name of the dataset. Empty if both have
 * their default names.
 * @param dataset the given name of the dataset
 */
function accompanyingName(dataset, given, suffix) {
    const isDefault = dataset === '' || dataset === 'dataset';
    return given === '' && !isDefault ? `${dataset}-${suffix}` : given;
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

/***/ 92833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findBaseDataset),
/* harmony export */   z: () => (/* binding */ findDatasetOn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _dataset_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36444);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99884);




/** Opens the dataset that the newest run of the base branch published. Returns null without a pull request or dataset. */
async function findBaseDataset(context, reference) {
    const { pullRequest } = context.host;
    if (pullRequest === null)
        return null;
    const result = await findDatasetOn(context, pullRequest.baseBranch, reference, null);
    return result.found ? result.dataset : null;
}
/**
 * Opens the dataset that the newest run of a branch published.
 * @param reference name of its artifact, with or without the values of the job's matrix; or a path
 * @param names accepted names; datasets of other names belong to other pipelines and are skipped; null accepts any
 */
async function findDatasetOn(context, branch, reference, names) {
    const defaultName = 'dataset';
    if (reference !== defaultName && !reference.includes('/'))
        return findNamed(context, branch, reference, names);
    const inJob = context.host.artifacts.nameInJob(defaultName);
    const found = await findNamed(context, branch, inJob, names);
    if (inJob === defaultName || found.found || found.obstacle !== null)
        return found;
    return findNamed(context, branch, defaultName, names);
}
async function findNamed({ host, pipeline, workspace }, branch, artifact, names) {
    let others = 0;
    const result = await host.baselines.find({ from: 'run', ...(0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .runsOf */ .ky)(pipeline.gate, branch), artifact }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'base-dataset'), async (folder) => {
        const dataset = await (0,_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .openDataset */ .Jp)(folder);
        if (names === null || names.includes(dataset.details.name))
            return dataset;
        others += 1;
        throw otherDataset(dataset.details.name, names);
    });
    if (result.found)
        return { found: true, dataset: result.opened, commit: result.commit };
    const { reason, skipped } = result;
    return { found: false, reason, obstacle: skipped.length > others ? reason : null };
}
function otherDataset(name, names) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'ARTIFACT_OTHER_PIPELINE',
        found: `a dataset of the pipeline ${name}`,
        expected: `a dataset of ${names.join(' or ')}`,
        hint: 'Give the datasets of two pipelines different names with the input `artifact`.',
    });
}


/***/ }),

/***/ 99884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   Zl: () => (/* binding */ baselineAt),
/* harmony export */   kC: () => (/* binding */ refuseNamed),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38602);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52736);
/* harmony import */ var _gate_require_seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68017);






const dayMs = 24 * 3600 * 1000;
const mostNamed = 5;
/**
 * Finds the baseline: the files at a path, artifacts of the newest run of the base branch, or an asset of a release.
 * @param open opens and verifies the baseline; artifacts of a run are always sealed
 * @throws UserError for a path that cannot be opened, and for a name of one model if `gate.replicates` requires several
 */
async function findBaseline({ host, pipeline: { gate }, folder, workspace }, names, open) {
    requireNamesOfSeeds(gate, names);
    const rule = gate.baseline;
    const openPinned = pinnedTo(rule.digest, open);
    if (rule.from === 'path') {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, rule.path);
        // After a fork's run the gate is that of the base.
        if (host.forkRun === null)
            await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOutside */ .g)([directory], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_3__/* .confinementOf */ .u)(host.codeOrigin));
        return baselineAt(await openPinned(directory));
    }
    const result = await host.baselines.find(queryOf(rule, names), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'baseline'), openPinned);
    if (!result.found) {
        const { reason, hasRuns, skipped } = result;
        return { found: false, reason, hasRuns, warnings: skipWarnings(skipped) };
    }
    const { opened, commit, createdAt, runUrl } = result;
    host.log.info(`Baseline: ${opened.digest}${commit === null ? '' : ` of ${commit}`}`);
    return {
        found: true,
        baseline: opened,
        commit,
        createdAt,
        runUrl,
        ageDays: ageInDays(createdAt),
        warnings: [...skipWarnings(result.skipped), ...stalenessOf(result, rule)],
    };
}
/** Returns a baseline that an input or the gate names by path, so that no run is known. */
function baselineAt(baseline) {
    return { found: true, baseline, commit: null, createdAt: null, runUrl: null, warnings: [] };
}
/**
 * Rejects a named baseline that cannot be compared with the candidate. A baseline that was found is not rejected: it may be
 * older than a change of features or classes, and must not block that change.
 * @param reason why the models cannot be compared; null if they can
 * @throws UserError for a named baseline with a reason
 */
function refuseNamed(named, reason) {
    if (!named || reason === null)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'BASELINE_MISMATCH',
        found: `a baseline that cannot be compared with the candidate: ${reason}`,
        expected: 'a baseline with the features and classes of the candidate',
        hint: 'Name a baseline of the same task, or set `gate.baseline: main` to find one.',
    });
}
/** Returns a query for the runs of a branch that may have published the baseline. */
function runsOf({ baseline }, branch) {
    return { branch, workflow: baseline.from === 'run' ? baseline.workflow : null };
}
/** @throws UserError for a name of one artifact, or of a release asset, if each seed has an artifact of its own */
function requireNamesOfSeeds(gate, { given, alongside = [] }) {
    const { baseline } = gate;
    const isNamed = given !== '' || (baseline.from === 'run' && baseline.artifact !== null);
    if (alongside.length === 0 || (!isNamed && baseline.from !== 'release'))
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'BASELINE_WRONG_KIND',
        found: `${baseline.from === 'release' ? 'a release asset' : 'the name of one artifact'} as the baseline, and gate.replicates is ${(0,_gate_require_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .requestedSeeds */ .js)(gate)}`,
        expected: 'a branch whose runs publish each seed under the same name as this run, or a path',
        hint: 'Name a branch under gate.baseline, or a path with a pattern such as `accepted/seed-*`.',
    });
}
function queryOf(rule, { given, defaultName, alongside = [] }) {
    switch (rule.from) {
        case 'run': {
            const { branch, workflow } = rule;
            return { from: 'run', branch, workflow, artifact: given || (rule.artifact ?? defaultName), alongside };
        }
        case 'release':
            return { from: 'release', release: rule.release, asset: rule.asset };
    }
}
function pinnedTo(digest, open) {
    return async (path) => {
        const opened = await open(path);
        if (digest === null || opened.digest === digest)
            return opened;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'BASELINE_DIGEST_MISMATCH',
            found: `a baseline with the digest ${opened.digest}`,
            expected: `${digest}, the value of \`gate.baseline.digest\``,
            hint: 'Correct `gate.baseline.digest`, or remove it.',
        });
    };
}
function skipWarnings(skipped) {
    const named = skipped
        .slice(0, mostNamed)
        .map(({ name, reason }) => `Skipped ${name} as the baseline: ${reason}.`);
    const more = skipped.length - named.length;
    return more > 0 ? [...named, `Skipped ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(more)} more; the log lists them.`] : named;
}
function stalenessOf({ createdAt }, { staleAfterDays }) {
    const age = ageInDays(createdAt);
    if (staleAfterDays === null || age <= staleAfterDays)
        return [];
    return [
        `The baseline is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(age)} days old, more than the ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(staleAfterDays)} of \`stale-after\`: run the workflow on the base branch again.`,
    ];
}
function ageInDays(createdAt) {
    return Math.max(0, Math.floor((Date.now() - createdAt.getTime()) / dayMs));
}


/***/ }),

/***/ 52148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ readBaseExpectations),
/* harmony export */   nh: () => (/* binding */ readBothExpectations)
/* harmony export */ });
/* unused harmony export allowingExpectationLabel */
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13678);
/* harmony import */ var _data_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71620);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _expectations_describe_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61261);
/* harmony import */ var _expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54115);
/* harmony import */ var _expectations_read_expectations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68025);
/* harmony import */ var _expectations_removed_expectations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29469);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52736);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38602);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79242);










/** Only people with the triage role can set it, so the author of a pull request from a fork cannot. */
const allowingExpectationLabel = 'allow-expectation-change';
/**
 * Reads the expectations of the base and of the pull request, which are in the pipeline file or in a file that it names.
 * @param expect the key of the base
 */
async function readBothExpectations({ pipeline, folder, host }, source, expect) {
    const before = await (0,_expectations_read_expectations_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExpectations */ .LC)(expect, folder, async (file) => {
        const text = await source.readFile(file);
        if (text === null)
            throw (0,_expectations_read_expectations_js__WEBPACK_IMPORTED_MODULE_5__/* .missingFile */ .Bi)(file);
        return text;
    });
    const after = await (0,_expectations_read_expectations_js__WEBPACK_IMPORTED_MODULE_5__/* .readExpectations */ .uJ)(pipeline.data?.expect, folder, (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_7__/* .confinementOf */ .u)(host.codeOrigin));
    return { before, after };
}
/** Reads the expectations of the base of a pull request; null if none of them are changed. */
async function readBaseExpectations(context) {
    const { file, overrides, host } = context;
    const { base, pullRequest } = host;
    if (base === null || pullRequest === null)
        return null;
    const text = await base.readFile(file);
    if (text === null)
        return null;
    try {
        const { data } = (0,_config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePipeline */ .iP)(text, file, overrides);
        const both = await readBothExpectations(context, base, data?.expect);
        return await changedExpectations(context, base, both, data?.clean['at-most'] ?? 1);
    }
    catch (error) {
        if (!(error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        const note = `The expectations of the base are not checked, since they cannot be read: ${error.message}`;
        return { removed: null, notes: () => [note] };
    }
}
const mostListed = 20;
async function changedExpectations(context, base, { before, after }, atMost) {
    const described = (0,_expectations_describe_change_js__WEBPACK_IMPORTED_MODULE_3__/* .describeExpectationChange */ ._)(before, after);
    if (described.length === 0)
        return null;
    const changes = described.slice(0, mostListed).map((change) => `This pull request ${change}.`);
    const more = described.length - changes.length;
    if (more > 0)
        changes.push(`This pull request has ${more} more changes of expectations.`);
    const expectations = (0,_expectations_removed_expectations_js__WEBPACK_IMPORTED_MODULE_6__/* .expectationsOnlyIn */ .n)(before, after, (0,_data_label_js__WEBPACK_IMPORTED_MODULE_1__/* .classLabels */ .Ur)((0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .requireSection */ .nA)(context, 'data')));
    if (expectations.length === 0)
        return { removed: null, notes: () => changes };
    const allowed = await base.hasLabel(allowingExpectationLabel);
    let findings = [];
    const judge = (checked, own) => {
        const results = (0,_expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictsAt */ .Gf)(checked.results, new Date());
        const problems = [
            ...(0,_expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .failedExpectations */ .F5)(results, checked.locations, hint).map((problem) => ({
                ...problem,
                expected: `${problem.expected}, as on the base branch`,
            })),
            ...excess(checked, own, atMost),
        ];
        if (problems.length > 0 && !allowed)
            throw new _expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .ExpectationsFailed */ .BT(results, problems, 'base');
        findings = [
            ...(problems.length === 0
                ? ['The base accepts the data.']
                : [
                    `The label ${allowingExpectationLabel} allows data that fails the base.`,
                    ...problems.map(textOf),
                ]),
            ...(0,_expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .expectationWarnings */ .mW)(results),
            ...quarantineNotes(results),
        ];
    };
    return { removed: { expectations, judge }, notes: () => [...changes, ...findings] };
}
const hint = `Correct the data. To accept it, a maintainer sets the label \`${allowingExpectationLabel}\` and runs the job again.`;
function textOf({ found, expected }) {
    return `The base expects ${expected}: ${found}.`;
}
/** Returns a problem if the base would put more rows aside than it allows. */
function excess({ aside, results }, own, atMost) {
    if (aside.length === 0)
        return [];
    const rows = new Set([...aside, ...(own?.aside ?? [])].flatMap(({ failing }) => [...failing.rows()]));
    if (rows.size <= atMost * results.rows)
        return [];
    return [
        {
            code: 'DATA_TOO_MANY_QUARANTINED',
            found: `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(rows.size)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(results.rows)} rows that the base puts in quarantine`,
            expected: `at most ${100 * atMost} % of the rows, by \`clean.at-most\` of the base`,
            hint,
            key: ['data', 'expect'],
        },
    ];
}
function quarantineNotes({ rows, expectations }) {
    return expectations
        .filter(({ severity, verdict }) => severity === 'quarantine' && verdict === 'fail')
        .map((result) => `The base puts rows in quarantine that are not ${result.expected}: ${(0,_expectations_expectation_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .failureText */ .kY)(result, rows)}.`);
}


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

/***/ 18698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ dateRewriters),
/* harmony export */   y: () => (/* binding */ dateReader)
/* harmony export */ });
/* harmony import */ var d3_time_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73581);
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47781);


/**
 * Returns a function that reads a date in a format of `strptime` as milliseconds since 1970 in UTC; NaN for any other text, such as
 * the 31st of February.
 */
function formattedDate(format) {
    const [parse, write] = [(0,d3_time_format__WEBPACK_IMPORTED_MODULE_0__/* .utcParse */ .GY)(format), (0,d3_time_format__WEBPACK_IMPORTED_MODULE_0__/* .utcFormat */ .aL)(format)];
    return (text) => {
        const date = parse(text);
        // The parser takes the 31st of February for the 3rd of March.
        return date !== null && plain(write(date)) === plain(text) ? date.getTime() : Number.NaN;
    };
}
/** Returns a function that reads a date in ISO 8601 or in the format; NaN for any other text. */
function dateReader(format) {
    if (format === undefined)
        return _iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .p;
    const read = formattedDate(format);
    return (text) => {
        const time = read(text);
        return Number.isNaN(time) ? (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .p)(text) : time;
    };
}
/** Returns a date without leading zeros, upper case and repeated spaces, none of which the parser needs. */
function plain(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/(?<!\d)0+(?=\d)/g, '');
}
/** Returns a function that returns, for a column with a format of dates, a function that rewrites its texts as ISO 8601. */
function dateRewriters({ features, }) {
    return (column) => {
        const format = features[column]?.['date-format'];
        if (format === undefined)
            return null;
        const read = formattedDate(format);
        return (text) => {
            const time = read(text);
            return Number.isNaN(time) ? text : new Date(time).toISOString();
        };
    };
}


/***/ }),

/***/ 41813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeTransform)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** Describes a transform for people, columns with equal steps together. */
function describeTransform(transform) {
    return [...describeFeatures(transform), ...describeLabels(transform)];
}
function describeLabels({ labels = [] }) {
    return labels.map(({ output, steps }) => ({
        columns: [output],
        steps: `${steps.map(nameOfStep).join(', ')} (label; predictions are in its units)`,
    }));
}
function describeFeatures(transform) {
    if ('steps' in transform)
        return transform.steps.length === 0
            ? []
            : [{ columns: [], steps: transform.steps.map(nameOfStep).join(', ') }];
    const columns = [...(0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(transform.columns, describeColumn)].flatMap(([steps, equal]) => steps === '' ? [] : [{ columns: equal.map(({ name }) => name), steps }]);
    const { crosses = [], windows = [] } = transform;
    return [...columns, ...crosses.map(describeCross), ...windows.map(describeWindow)];
}
function describeCross({ name, columns, buckets, values }) {
    const size = buckets.by === 'hash'
        ? ` in ${buckets.count} hash buckets`
        : `, the ${buckets.combinations.length} most frequent combinations and other`;
    return { columns: [name], steps: `${values} of ${columns.join(' × ')}${size}` };
}
function describeWindow({ name, statistic, columns, indicator, steps }) {
    const [first, last] = [columns[0], columns.at(-1)];
    const rows = columns.length === 1 ? first : `${first} to ${last}`;
    const missing = missingOf({ missing: 0, indicator });
    return {
        columns: [name],
        steps: [`${statistic} of ${rows}`, ...missing, ...steps.map(nameOfStep)].join(', '),
    };
}
/** An empty text for numbers that stay as they are, and for columns that only windows use. */
function describeColumn(column) {
    const parts = [...missingOf(column), ...encodingOf(column)];
    return parts.join(', ');
}
function missingOf({ missing, indicator }) {
    if (missing === null)
        return [];
    return [indicator ? 'missing values replaced and marked' : 'missing values replaced'];
}
function encodingOf(column) {
    switch (column.encoding) {
        case 'number':
            return [
                ...column.steps.map(nameOfStep),
                ...(column.edges === undefined ? [] : [`one of ${column.edges.length + 1} buckets`]),
            ];
        case 'one-hot':
        case 'index': {
            const other = column.other ? ' and other' : '';
            return [`${column.encoding} of ${column.categories} categories${other}`];
        }
        case 'hash':
            return [`${column.values} of ${column.buckets} hash buckets`];
        case 'date':
            return [
                ...[...(0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(column.parts, ({ steps }) => steps.map(nameOfStep).join(', '))].map(([steps, parts]) => [
                    (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(parts.map(({ part }) => part), parts.length),
                    steps,
                ]
                    .filter(Boolean)
                    .join(' ')),
                ...(column.cyclic.length > 0
                    ? [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(column.cyclic, column.cyclic.length)} as sine and cosine`]
                    : []),
            ];
        case 'text':
            return [describeText(column)];
        case 'token-ids':
            return [`the first ${column.length} ids of a tokenizer of ${column.size} tokens`];
        case 'image': {
            const [height, width, channels] = column.shape;
            const colour = channels === 1 ? 'grey' : 'colour';
            return [`image of ${width} × ${height} in ${colour}`, ...column.steps.map(nameOfStep)];
        }
        case 'none':
            return [];
    }
}
/** For example `TF-IDF of 5000 n-grams of 1 to 3 characters`. */
function describeText({ tokens, ngrams: [least, most], vocabulary, output }) {
    const unit = unitOf(tokens);
    const lengths = least === most ? String(least) : `${least} to ${most}`;
    const ngrams = `${vocabulary.length} n-grams of ${lengths} ${unit}`;
    switch (output.values) {
        case 'counts':
            return `counts of ${ngrams}`;
        case 'binary':
            return `presence of ${ngrams}`;
        case 'tf-idf':
            return `TF-IDF of ${ngrams}`;
        case 'ids':
            return `the first ${output.length} ids of ${ngrams}`;
    }
}
function unitOf(tokens) {
    if (typeof tokens === 'object')
        return 'tokens of a tokenizer';
    return tokens === 'characters-in-words' ? 'characters in words' : tokens;
}
function nameOfStep(step) {
    switch (step.step) {
        case 'scale':
            return `divided by ${step.by}`;
        case 'standardize':
            return 'standardized';
        case 'min-max':
            return 'scaled to 0 to 1';
        case 'robust':
            return 'scaled by median and interquartile range';
        case 'clip':
            return 'clipped';
        case 'log':
            return 'signed logarithm';
        case 'quantile':
            return 'quantile';
    }
}


/***/ }),

/***/ 10047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const day = 86_400;
const hour = 3600;
const minute = 60;
/** `1 day, 2:03:04` of Python, `-1 days +22:00:00` of pandas, `1 day 02:03:04` of DuckDB, `26:03` and `26:03:04.5`. */
const clock = /^(?:([+-]?\d+) days?(?:,? (?=\S)|$))?(?:([+-]?)(\d+):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?)?$/;
/** ISO 8601 without years and months, whose length varies. */
const iso = /^([+-]?)P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
/** Returns a duration in seconds; NaN for a text that is no duration. */
function parseDuration(text) {
    const isoParts = iso.exec(text);
    if (isoParts !== null) {
        const [, sign, weeks, days, hours, minutes, seconds] = isoParts;
        const whole = numberOf(weeks) * 7 * day + numberOf(days) * day;
        return signed(sign, whole + secondsOf(hours, minutes, seconds));
    }
    const clockParts = text === '' ? null : clock.exec(text);
    if (clockParts === null)
        return Number.NaN;
    const [, days, sign, hours, minutes, seconds] = clockParts;
    return numberOf(days) * day + signed(sign, secondsOf(hours, minutes, seconds));
}
function secondsOf(hours, minutes, seconds) {
    return numberOf(hours) * hour + numberOf(minutes) * minute + numberOf(seconds);
}
function numberOf(part) {
    return Number(part ?? 0);
}
function signed(sign, value) {
    return sign === '-' && value !== 0 ? -value : value;
}


/***/ }),

/***/ 47781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseTime)
/* harmony export */ });
/** ISO 8601 with a date, and optionally a time and a zone. */
const isoTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const zone = /(?:Z|[+-]\d{2}:?\d{2})$/;
/** Returns a date as milliseconds since 1970 in UTC; NaN for any other text. A time without a zone is UTC. */
function parseTime(text) {
    const day = text.slice(0, 10);
    if (!isoTime.test(text) || !isDay(day))
        return Number.NaN;
    const iso = text.replace(' ', 'T');
    return Date.parse(!iso.includes('T') || zone.test(iso.slice(11)) ? iso : `${iso}Z`);
}
/** Date.parse accepts 2026-02-31 and returns the 3rd of March. */
function isDay(day) {
    const time = Date.parse(day);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}


/***/ }),

/***/ 83776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pollFor),
/* harmony export */   g: () => (/* binding */ pollUntil)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * Reads a state again and again until a reading has a result.
 * @throws the error of a reading, or the reason of the cancellation
 */
async function pollUntil({ every, cancelled }, read) {
    for (;;) {
        const reading = await read();
        if (reading !== null && reading !== false)
            return reading;
        // The timer rejects with an `AbortError`, which only contains the reason.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(every, undefined, { signal: cancelled }).catch(() => cancelled?.throwIfAborted());
    }
}
/**
 * Reads a state like `pollUntil`, for a limited time. Returns null if a reading after the time limit has no result.
 * @param limit in milliseconds
 */
function pollFor(limit, pace, read) {
    const started = performance.now();
    return pollUntil(pace, async () => {
        const reading = await read();
        if (reading !== null && reading !== false)
            return { result: reading };
        return performance.now() - started > limit && { result: null };
    }).then(({ result }) => result);
}


/***/ })

};
