export const id = 5108;
export const ids = [5108];
export const modules = {

/***/ 63794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var csv_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68075);
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42016);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23343);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6138);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58314);






/** What tables write where there is no value, as pandas reads it. */
const missing = new Set(['', '#N/A', '<NA>', 'N/A', 'n/a', 'NA', 'NaN', 'nan', 'NULL', 'null']);
const longestMissing = Math.max(...[...missing].map((text) => text.length));
/** Reads files of comma-separated values (tabs in a `.tsv`) with a header each. */
async function readCsv(files) {
    const parts = [];
    for (const source of files)
        parts.push(readPart(source, (0,_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g)(await (0,_data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readData */ .v3)(source), source)));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .joinParts */ .nn)(parts, false, 'fail');
}
function readPart(source, text) {
    const [header, ...records] = parseRecords(source, text);
    const names = header?.cells ?? [];
    assertHeader(source, names);
    for (const { cells, line } of records)
        if (cells.length !== names.length)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
                found: `${cells.length} values`,
                expected: `${names.length}, as many as the header has columns`,
                mend: 'Correct the row; a value with a comma in it goes between quotes.',
                location: { file: source.shown, line },
            });
    const columns = new Map(names.map((name, index) => [name, records.map(({ cells }) => cellOf(cells[index]))]));
    return { source, columns, size: records.length, lines: records.map(({ line }) => line) };
}
/** Looked up only where it can be one, since a lookup takes longer than all the rest. */
function cellOf(text = '') {
    return text.length <= longestMissing && missing.has(text) ? null : text;
}
function parseRecords(source, text) {
    const delimiter = source.path.endsWith('.tsv') ? '\t' : ',';
    assertDelimiter(source, text.slice(0, text.search(/\r?\n|$/)), delimiter);
    return text.includes('"') ? parseQuoted(source, text, delimiter) : splitPlain(text, delimiter);
}
const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };
/** @throws UserError for a header that is separated otherwise, as by a spreadsheet whose decimals have a comma. */
function assertDelimiter(source, header, delimiter) {
    if (header.includes(delimiter))
        return;
    const other = [';', '\t', ','].find((separator) => header.includes(separator));
    if (other === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        found: `a header separated by ${separators[other]}`,
        expected: `${separators[delimiter]}${delimiter === '\t' ? ', as its name says' : ''}`,
        mend: other === ';'
            ? 'Save the file with commas between values and points in numbers.'
            : `Rename it to ${other === '\t' ? '.tsv' : '.csv'}, or save it with ${separators[delimiter]}.`,
        location: { file: source.shown, line: 1 },
    });
}
const blank = /^[ \t\r\f]*$/;
/** Without quotes a record is a line, and this takes a fifth of the time. */
function splitPlain(text, delimiter) {
    return text.split('\n').flatMap((whole, index) => {
        const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
        return blank.test(line) && !line.includes(delimiter)
            ? []
            : [{ cells: line.split(delimiter).map(trimmed), line: index + 1 }];
    });
}
/** As the parser of quoted cells trims them; nearly all cells begin and end with a letter or a digit. */
function trimmed(cell) {
    const last = cell.charCodeAt(cell.length - 1);
    return cell.charCodeAt(0) <= 0x20 || last <= 0x20 || last > 0x7e
        ? cell.replace(/^[ \t\r\n\f]+/, '').trimEnd()
        : cell;
}
function parseQuoted(source, text, delimiter) {
    const bytes = Buffer.from(text);
    const lineOf = lineCounter(bytes);
    const records = [];
    try {
        (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(bytes, {
            delimiter,
            record_delimiter: ['\r\n', '\n'],
            skip_empty_lines: true,
            relax_column_count: true,
            trim: true,
            on_record: (cells, { bytes: end }) => {
                records.push({ cells, line: lineOf(end) });
                return null;
            },
        });
        return records;
    }
    catch (error) {
        if (!(error instanceof csv_parse__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            found: `text that is not CSV (${error.message})`,
            expected: 'comma-separated values, quoted where they hold quotes, commas or line breaks',
            mend: 'Correct the quotes from this line on.',
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        found: repeated ? `the column ${repeated} twice` : 'a column without a name',
        expected: 'a header that names each column once',
        mend: repeated
            ? 'Correct the first line.'
            : 'Correct the first line; pandas leaves its index out with `to_csv(…, index=False)`.',
        location: { file: source.shown, line: 1 },
    });
}


/***/ }),

/***/ 67018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ exampleKeys),
/* harmony export */   z: () => (/* binding */ withoutDuplicates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40133);


/**
 * Leaves out the second and later of equal examples: equal in all the model sees and in the labels. An example of the held-out
 * test files stays and its equals elsewhere go, so that nothing the model is judged by was trained on.
 * @param heldOut Whether an example is from test files of their own.
 * @returns The rows that stay, in their order.
 */
function withoutDuplicates(draft, heldOut) {
    const keyOf = exampleKeys(draft);
    const order = Int32Array.from(draft.rows.keys());
    const kept = new Map();
    for (const first of [true, false])
        for (const row of order) {
            if (heldOut(row) !== first)
                continue;
            const key = keyOf(row);
            if (!kept.has(key))
                kept.set(key, row);
        }
    return Int32Array.from(kept.values()).sort();
}
/** Names of examples that are the same for equal ones: equal in all the model sees and in the labels. */
function exampleKeys(draft) {
    const columns = comparedColumns(draft);
    return (row) => columns.map((column) => valueKey(column, row)).join();
}
function comparedColumns({ columns, features, label }) {
    const compared = features.kind === 'table' ? new Set(features.columns.map(({ name }) => name)) : null;
    const answers = new Set((0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(label).map((output) => output.label.column));
    return columns.filter(({ name, kind }) => answers.has(name) || (compared ? compared.has(name) : kind === 'bytes'));
}
function valueKey(column, row) {
    switch (column.kind) {
        case 'number':
            return String(column.values[row]);
        case 'category':
            return String(column.codes[row]);
        case 'text':
            return JSON.stringify(column.values[row]);
        case 'bytes':
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', column.values[row] ?? new Uint8Array(), 'base64');
    }
}


/***/ }),

/***/ 34811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23343);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6138);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58314);




/** Reads files with one JSON object a line; a key that is absent or null is a missing value. */
async function readJsonLines(files) {
    const parts = [];
    for (const source of files)
        parts.push(readPart(source, (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(await (0,_data_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readData */ .v3)(source), source)));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .joinParts */ .nn)(parts, true, 'missing');
}
function readPart(source, text) {
    const lines = [];
    const records = [];
    text.split('\n').forEach((json, index) => {
        if (json.trim() === '')
            return;
        records.push(parseRecord(source, json, index + 1));
        lines.push(index + 1);
    });
    return { source, columns: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOfRecords */ .l2)(records), size: records.length, lines };
}
function parseRecord(source, json, line) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        throw notARecord(source, line, `a line that is not JSON (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`);
    }
    if (isRecord(value))
        return value;
    throw notARecord(source, line, `a line with ${describe(value)}`);
}
/** Of a text only that it is one: it may be as long as the file. */
function describe(value) {
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'string' ? 'a text' : JSON.stringify(value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function notARecord(source, line, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        found,
        expected: 'one JSON object a line',
        mend: 'Correct the line.',
        location: { file: source.shown, line },
    });
}


/***/ }),

/***/ 33414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readParquet)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69623);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1310);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23343);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6138);





/** What hyparquet leaves to others; it unpacks Snappy itself. */
const compressors = {
    GZIP: (bytes) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes),
    ZSTD: (bytes) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(bytes),
    BROTLI: (bytes) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(bytes),
};
/** Reads Parquet files; nulls are missing values. */
async function readParquet(files) {
    const parts = [];
    for (const source of files) {
        const records = await readRecords(source);
        if (records.length > 0)
            parts.push({ source, columns: (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOfRecords */ .l2)(records), size: records.length });
    }
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .joinParts */ .nn)(parts, true, 'fail');
}
async function readRecords(source) {
    const bytes = new Uint8Array(await (0,_data_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readData */ .v3)(source)).buffer;
    try {
        return await (0,hyparquet__WEBPACK_IMPORTED_MODULE_4__/* .parquetReadObjects */ .pS)({ file: bytes, compressors });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            found: `a file that cannot be read as Parquet (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`,
            expected: 'a Parquet file, compressed by Snappy, gzip, zstd, Brotli or not at all',
            mend: 'Write the file again, or name its format: `format:` in the data section.',
            location: { file: source.shown },
        }, { cause: error });
    }
}


/***/ }),

/***/ 10543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ fittedTransformSchema),
/* harmony export */   Gx: () => (/* binding */ labelSchema),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   rv: () => (/* binding */ featuresSchema),
/* harmony export */   tX: () => (/* binding */ targetSchema),
/* harmony export */   um: () => (/* binding */ datasetDetailsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Untransformed pixels, rows first, channels last, one unsigned byte each. */
const imageFeatures = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('image'),
    height: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    width: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(3)]),
    /** How an image lies in the dataset: bare pixels, or the bytes of the file it came from (mixed: some PNG, some JPEG). */
    encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['raw', 'png', 'jpeg', 'mixed']),
});
const tableColumn = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('number') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('category'), categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1) }),
]);
const tableFeatures = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('table'), columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(tableColumn).min(1) });
/** What a model is asked with. */
const featuresSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [imageFeatures, tableFeatures]);
/** What an output of a model answers: one of the classes (in the order of the scores), or a number. */
const labelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('class'), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(2) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('number'), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** The labels of a model of several outputs by the names of these, in the order of the names. */
const labelsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('several'),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), label: labelSchema })).min(2),
});
/** What a model answers: one label, or one with each of several outputs. */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [...labelSchema.options, labelsSchema]);
const vector = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig());
/** One step of a transform with the values that were fitted on the training split; channels last, one value a channel or column. */
const fittedStep = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('step', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('scale'), by: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('standardize'), mean: vector, deviation: vector }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('min-max'), minimum: vector, maximum: vector }),
]);
/** Turns raw features into what the network takes; it travels inside the model, so trainer, gate and server share it. */
const fittedTransformSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fittedStep),
    /** Shape of one transformed example, for example `[28, 28, 1]`. */
    shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive()).min(1),
    /** The places of an example's values that each named input of the network takes; one input takes all without it. */
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), places: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative()).min(1) }))
        .min(1)
        .optional(),
});
const splitNames = ['train', 'validation', 'test'];
/** What the manifest of a dataset says besides its files. */
const datasetDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    features: featuresSchema,
    label: targetSchema,
    /** The column that says how much each example counts in the loss; all count alike without it. */
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    transform: fittedTransformSchema,
    recipe: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Number of examples in each split. */
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(splitNames), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative()),
});


/***/ }),

/***/ 14098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ inferFormat),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73382);
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31238);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24854);





const namesOfFormat = {
    idx: /(?:^|[-._])idx\d?(?:[-._]?ubyte)?(?:\.gz)?$/i,
    images: /\.(?:png|jpe?g)$/i,
    csv: /\.[ct]sv$/i,
    jsonl: /\.(?:jsonl|ndjson)$/i,
    parquet: /\.parquet$/i,
};
/** Images of formats that are not read. */
const otherImages = /\.(?:webp|gif|bmp|tiff?|avif|heic|jxl)$/i;
/**
 * The files of all sources, each once, sorted by path, so that neither the order of the sources nor that of a folder matters.
 * Folders and patterns give only the files that are named like data.
 * @param format Which files to look for; any known format when undefined.
 * @throws UserError that names the source that gives no file.
 */
async function findFiles(sources, base, format) {
    const found = new Map();
    const overlooked = new Set();
    for (const source of sources) {
        const { files, others } = await filesOf(source, base, format);
        for (const file of files)
            found.set(file.path, file);
        for (const { path } of others)
            if (otherImages.test(path))
                overlooked.add(path);
    }
    return {
        files: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
        overlooked: [...overlooked].sort(),
    };
}
/** The one format of all files, by their names. @throws UserError when it cannot be told or there are several. */
function inferFormat(files) {
    const examples = new Map();
    for (const { path } of files) {
        const format = formatOf(path);
        if (!format)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
                found: `${path}, whose name tells no format`,
                expected: `one of ${_config_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFormats */ .Z5.join(', ')}`,
                mend: 'Write the format into the data section: `format:`.',
            });
        if (!examples.has(format))
            examples.set(format, path);
    }
    const [format, ...others] = examples.keys();
    if (format && others.length === 0)
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        found: `files of several formats: ${[...examples].map(([name, path]) => `${name} (${path})`).join(', ')}`,
        expected: 'sources of one format',
        mend: 'Write the one you mean into the data section: `format:`.',
    });
}
/** The format that a file's name tells. */
function formatOf(path) {
    return _config_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFormats */ .Z5.find((format) => namesOfFormat[format].test(path));
}
async function filesOf(source, base, format) {
    if (typeof source !== 'string')
        return { files: [downloadOf(source)], others: [] };
    const kind = await (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKind */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, source));
    if (kind === 'file')
        return { files: [localFile(base, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, source))], others: [] };
    const pattern = kind === 'folder' ? `${(0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .escapePath */ .ft)(source.replace(/\/+$/, ''))}/**` : source;
    const matches = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .TI)(pattern, { cwd: base, absolute: true, expandDirectories: false });
    const files = matches.map((file) => localFile(base, file));
    const isData = ({ path }) => Boolean(format ? namesOfFormat[format].test(path) : formatOf(path));
    const data = files.filter(isData);
    if (data.length > 0)
        return { files: data, others: files.filter((file) => !isData(file)) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        found: files.length === 0
            ? `nothing that matches the source "${source}" in ${base}`
            : `no ${format ?? 'data'} file among the ${files.length} of the source "${source}"`,
        expected: `a file, a folder or a pattern, relative to the configuration, with ${format ?? _config_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFormats */ .Z5.join(', ')} files`,
        mend: 'Correct the source in the data section, or fetch the data first.',
    });
}
function downloadOf({ url, sha256 }) {
    const { origin, pathname } = new URL(url);
    return { path: origin + pathname, place: { kind: 'download', url, sha256 } };
}
function localFile(base, file) {
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), place: { kind: 'local', file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(file) } };
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   l2: () => (/* binding */ columnsOfRecords),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);

/**
 * Puts the parts of a table together, in their order.
 * @param absent Whether a column may be absent from a file (its cells are missing then); otherwise that is an error.
 */
function joinParts(parts, typed, absent) {
    const names = [...new Set(parts.flatMap((part) => [...part.columns.keys()]))];
    if (absent === 'fail')
        for (const part of parts)
            requireColumns(part, names);
    const columns = new Map(names.map((name) => [
        name,
        parts.flatMap((part) => part.columns.get(name) ?? new Array(part.size).fill(null)),
    ]));
    return { kind: 'table', typed, rows: parts.flatMap(rowsOf), columns };
}
function requireColumns(part, names) {
    const absent = names.filter((name) => !part.columns.has(name));
    if (absent.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        found: `no column ${absent.join(', ')}`,
        expected: `the same columns in all files: ${names.join(', ')}`,
        mend: 'Give all files the same header.',
        location: { file: part.source.shown },
    });
}
function rowsOf({ source, size, lines }) {
    return Array.from({ length: size }, (_, index) => {
        const line = lines?.[index];
        const id = `${source.path}#${index}`;
        return line === undefined ? { id, source } : { id, source, line };
    });
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            found: 'a value of lists or objects within each other, deeper than can be read',
            expected: 'numbers, texts and what is not nested so deeply',
            mend: 'Write the column in a simpler form, or leave it out.',
        }, { cause: error });
    }
}


/***/ }),

/***/ 40133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Xw: () => (/* binding */ placeOfAnswer),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   nN: () => (/* binding */ judgedOutput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);

/** The outputs that a model has; an only one goes by the name of its column. */
function outputsOf(target) {
    return target.kind === 'several' ? target.outputs : [{ name: target.column, label: target }];
}
/**
 * The output that is judged: the only one, or of several the one that is named.
 * @param key of the configuration that names it.
 * @throws UserError that lists the outputs, where none of them is named.
 */
function judgedOutput(target, name, key = 'gate.output') {
    const outputs = outputsOf(target);
    const place = target.kind === 'several' ? outputs.findIndex((output) => output.name === name) : 0;
    const output = outputs[place];
    if (output && (target.kind === 'several' || name === undefined))
        return { ...output, place };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        found: name === undefined
            ? `no \`${key}\`, and a dataset of several labels`
            : `\`${key}: ${name}\`, and a dataset ${target.kind === 'several' ? 'without that output' : 'of one label'}`,
        expected: target.kind === 'several'
            ? `one of the outputs ${outputs.map((one) => one.name).join(', ')}`
            : 'the name of an output only where `data.labels` names several',
        mend: target.kind === 'several' ? 'Name the output that is judged.' : `Leave \`${key}\` out.`,
    });
}
/** Where a model answers what is judged: by the name of its output, or by its only one; null where it has no such output. */
function placeOfAnswer(model, { name }) {
    if (model.kind !== 'several')
        return { name, label: model, place: 0 };
    const place = model.outputs.findIndex((output) => output.name === name);
    const output = model.outputs[place];
    return output ? { ...output, place } : null;
}
/**
 * The labels of one output, of labels that lie example after example with a value for each output.
 * @param place of the output among those of the target
 * @returns places of classes, or numbers; one for each example
 */
function labelsOf(target, place, labels) {
    const outputs = outputsOf(target);
    const size = labels.length / outputs.length;
    const values = outputs[place]?.label.kind === 'class' ? new Int32Array(size) : new Float32Array(size);
    for (let example = 0; example < size; example++)
        values[example] = labels[example * outputs.length + place] ?? Number.NaN;
    return values;
}


/***/ }),

/***/ 58314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1310);


const newline = 0x0a;
const byteOrderMark = /^\u{feff}/u;
/** Bytes as text, without a byte order mark. @throws UserError with the first line that is not UTF-8. */
function decodeText(bytes, source) {
    if (bytes.length > node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            found: `${bytes.length} bytes of text in one file`,
            expected: `at most ${node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH}`,
            mend: 'Split the file, or save it as Parquet.',
            location: { file: source.shown },
        });
    if (bytes.includes(0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            found: 'text with zero bytes, as UTF-16 and UTF-32 have',
            expected: 'UTF-8',
            mend: 'Save the file with UTF-8 encoding.',
            location: { file: source.shown },
        });
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8').replace(byteOrderMark, '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        found: 'text that is not UTF-8',
        expected: 'UTF-8',
        mend: 'Save the file with UTF-8 encoding.',
        location: { file: source.shown, line: firstBadLine(bytes) },
    });
}
function firstBadLine(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const found = bytes.indexOf(newline, start);
        const end = found === -1 ? bytes.length : found;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            break;
        start = end + 1;
    }
    return line;
}


/***/ }),

/***/ 64618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ affineSteps),
/* harmony export */   NW: () => (/* binding */ applyTransform),
/* harmony export */   "in": () => (/* binding */ affinesOf),
/* harmony export */   ps: () => (/* binding */ applyAffines)
/* harmony export */ });
/**
 * Takes raw examples to what the network takes.
 * @param features `size` examples, channels or columns last.
 * @returns `size × product(transform.shape)` values, computed in float64 and rounded once to float32, so that the trainer,
 *   the gate and the server agree to the bit.
 */
function applyTransform(transform, features, size) {
    const values = transform.shape.reduce((product, length) => product * length, 1);
    if (features.length !== size * values)
        throw new RangeError(`${features.length} values are not ${size} examples of ${transform.shape.join('×')}`);
    const channels = transform.shape.at(-1) ?? 1;
    return features instanceof Uint8Array
        ? applyToPixels(transform.steps, features, channels)
        : applyToNumbers(transform.steps, features, channels);
}
/** The steps of a transform, each with its numbers for every channel or column. */
function affineSteps({ steps, shape }) {
    const channels = Array.from({ length: shape.at(-1) ?? 1 }, (_, channel) => affinesOf(steps, channel));
    return steps.map((_, index) => ({
        subtract: channels.map((affines) => affines[index]?.subtract ?? 0),
        divide: channels.map((affines) => affines[index]?.divide ?? 1),
    }));
}
/** The steps of one channel or column. */
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

/***/ 50753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ openArtifact),
/* harmony export */   Zm: () => (/* binding */ artifactKind),
/* harmony export */   bM: () => (/* binding */ peekManifest),
/* harmony export */   lR: () => (/* binding */ readRunRecord),
/* harmony export */   w6: () => (/* binding */ writeArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);
/* harmony import */ var _files_install_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9547);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81507);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99762);






const outsideTheManifest = new Set([_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .runRecordName */ .AF]);
/**
 * Fills a new folder by `fill`, seals it with a manifest and puts it at `folder`, replacing what was there. The folder
 * appears complete or not at all.
 */
async function writeArtifact(folder, fill) {
    return (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .installFolder */ .S)(folder, async (draft) => {
        const { run, ...origin } = await fill(draft);
        const manifest = _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc.parse({
            schema: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .schemaVersion */ .CZ,
            ...origin,
            files: await listFiles(draft),
        });
        const text = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(manifest);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .runRecordName */ .AF), `${JSON.stringify(run, null, 2)}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS), text);
        return { folder, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(text), manifest, details: origin.details };
    });
}
/**
 * Reads an artifact and verifies every file against its manifest.
 * @throws UserError when it is missing, truncated, altered, renamed, of another kind or of a newer schema.
 */
async function openArtifact(folder, kind, detailsSchema) {
    const text = await readManifest(folder, kind);
    const manifest = parseManifest(text, folder, kind);
    await verifyFiles(folder, manifest.files);
    const details = detailsSchema.safeParse(manifest.details);
    if (!details.success)
        throw damaged(folder, `a ${kind} manifest whose details do not fit: ${details.error.message}`);
    return { folder, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(text), manifest, details: details.data };
}
/**
 * The kind that a folder says its artifact is of, which opening it verifies; null for one that this version does not know.
 * @param expected the kind that a message asks for where there is no artifact
 * @throws UserError where there is none
 */
async function artifactKind(folder, expected) {
    const said = _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc
        .pick({ kind: true })
        .loose()
        .safeParse(parseJson(await readManifest(folder, expected), folder));
    return said.success ? said.data.kind : null;
}
/** What an artifact says of itself, nothing of it verified; null where none is whole. */
async function peekManifest(folder) {
    try {
        return _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS), 'utf8')));
    }
    catch {
        return null;
    }
}
/** What was recorded beside an artifact, outside its digest. */
async function readRunRecord(folder) {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .runRecordName */ .AF), 'utf8'));
}
async function readManifest(folder, kind) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS), 'utf8');
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOTDIR'))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            found: `no ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS} in ${folder}`,
            expected: `an artifact of the kind ${kind} that an earlier stage made`,
            mend: `Run the stage that makes the ${kind} first, or name its artifact or folder.`,
        }, { cause: error });
    }
}
function parseManifest(text, folder, kind) {
    const json = parseJson(text, folder);
    const version = _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc.pick({ schema: true }).loose().safeParse(json);
    if (version.success && version.data.schema > _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .schemaVersion */ .CZ)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            found: `${folder} written with schema ${version.data.schema}`,
            expected: `schema ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .schemaVersion */ .CZ} or older`,
            mend: 'Use one version of tensorline in all jobs of the workflow.',
        });
    const manifest = _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc.safeParse(json);
    if (!manifest.success)
        throw damaged(folder, `a ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS} that does not fit: ${manifest.error.message}`);
    if (manifest.data.kind !== kind)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            found: `an artifact of the kind ${manifest.data.kind} in ${folder}`,
            expected: `one of the kind ${kind}`,
            mend: `Name an artifact of the kind ${kind}: docs/architecture.md tells which stage makes it.`,
        });
    return manifest.data;
}
function parseJson(text, folder) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw damaged(folder, `a ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS} that is not JSON`);
    }
}
async function verifyFiles(folder, expected) {
    const present = new Set((await filePaths(folder)).filter((path) => !outsideTheManifest.has(path)));
    for (const { path, size, sha256 } of expected) {
        if (!present.delete(path))
            throw damaged(folder, `no ${path}, which its manifest lists`);
        const actual = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        if (actual.size !== size)
            throw damaged(folder, `${path} with ${actual.size} bytes instead of ${size}`);
        if ((await (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOfFile */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOfHex */ .z9)(sha256))
            throw damaged(folder, `${path} with another sha256 than its manifest lists`);
    }
    const [unlisted] = present;
    if (unlisted !== undefined)
        throw damaged(folder, `${unlisted}, which its manifest does not list`);
}
function damaged(folder, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        found: `in ${folder} ${found}`,
        expected: 'the files exactly as they were made',
        mend: 'The artifact was changed or cut short after it was made: make it again.',
    });
}
async function listFiles(folder) {
    const paths = (await filePaths(folder)).filter((path) => !outsideTheManifest.has(path));
    return Promise.all(paths.map(async (path) => ({
        path,
        size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).size,
        sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(await (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOfFile */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))),
    })));
}
/** Paths of all files below a folder, with `/` on every system, in one order everywhere. */
async function filePaths(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))
        .sort();
}


/***/ })

};
