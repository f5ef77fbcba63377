export const id = 4181;
export const ids = [4181];
export const modules = {

/***/ 63794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCsvWithNumbers),
/* harmony export */   N: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var csv_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68075);
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42016);
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5793);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23343);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6138);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58314);







/** Texts that mean a missing value, as in pandas. */
const missing = new Set(['', '#N/A', '<NA>', 'N/A', 'n/a', 'NA', 'NaN', 'nan', 'NULL', 'null']);
const longestMissing = (0,d3_array__WEBPACK_IMPORTED_MODULE_6__/* .max */ .T9)(missing, (text) => text.length) ?? 0;
/**
 * Reads files of comma-separated values (tabs in a `.tsv`) with a header each.
 * @param keepsNa columns in which only an empty cell is a missing value
 */
async function readCsv(files, keepsNa = []) {
    const parts = [];
    for (const source of files) {
        const { columns, lines } = await readColumns(source, () => false, keepsNa);
        const cells = new Map(columns.map(({ name, cells }) => [name, cells]));
        parts.push({ source, columns: cells, size: lines.length, lines });
    }
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .joinParts */ .nn)(parts, false, 'fail');
}
/**
 * Reads one file, some columns of it as numbers. These become float64 record by record: millions of cells as text would take
 * several times the memory, and the garbage collector more time than the parser.
 * @param isNumbers selects a column by its name and all names of the header
 */
async function readCsvWithNumbers(source, isNumbers) {
    const { columns, lines } = await readColumns(source, isNumbers, []);
    const both = new Map(columns.map(({ name, cells, numbers }) => [name, numbers ? Float64Array.from(numbers) : cells]));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableOfPart */ .Nt)({ source, columns: both, size: lines.length, lines }, false);
}
async function readColumns(source, isNumbers, keepsNa) {
    const lines = [];
    const columns = [];
    parseRecords(source, (0,_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g)(await (0,_data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readData */ .v3)(source), source), (record, line) => {
        if (columns.length === 0) {
            assertHeader(source, record);
            for (const name of record)
                columns.push({
                    name,
                    cells: [],
                    numbers: isNumbers(name, record) ? [] : null,
                    keepsNa: keepsNa.includes(name),
                });
            return;
        }
        if (record.length !== columns.length)
            throw ragged(source, record.length, columns.length, line);
        for (let index = 0; index < columns.length; index++)
            append(columns[index], record[index]);
        lines.push(line);
    });
    return { columns, lines };
}
function append(column, text = '') {
    if (column?.numbers)
        column.numbers.push(text === '' ? NaN : Number(text));
    else if (column?.keepsNa)
        column.cells.push(text === '' ? null : text);
    else
        column?.cells.push(cellOf(text));
}
function ragged(source, found, expected, line) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'DATA_INVALID_FILE',
        found: `${found} values`,
        expected: `${expected}, as many as the header has columns`,
        hint: 'Correct the row; a value with a comma in it goes between quotes.',
        location: { file: source.shown, line },
    });
}
/** Looked up only where it can be one, since a lookup takes longer than all the rest. */
function cellOf(text = '') {
    return text.length <= longestMissing && missing.has(text) ? null : text;
}
function parseRecords(source, text, visit) {
    const delimiter = source.path.endsWith('.tsv') ? '\t' : ',';
    assertDelimiter(source, text.slice(0, text.search(/\r?\n|$/)), delimiter);
    if (text.includes('"'))
        parseQuoted(source, text, delimiter, visit);
    else
        splitPlain(text, delimiter, visit);
}
const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };
/** @throws UserError for a header that is separated otherwise, as by a spreadsheet whose decimals have a comma. */
function assertDelimiter(source, header, delimiter) {
    if (header.includes(delimiter))
        return;
    const other = [';', '\t', ','].find((separator) => header.includes(separator));
    if (other === undefined)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'DATA_INVALID_FILE',
        found: `a header separated by ${separators[other]}`,
        expected: `${separators[delimiter]}${delimiter === '\t' ? ', as its name says' : ''}`,
        hint: other === ';'
            ? 'Save the file with commas between values and points in numbers.'
            : `Rename it to ${other === '\t' ? '.tsv' : '.csv'}, or save it with ${separators[delimiter]}.`,
        location: { file: source.shown, line: 1 },
    });
}
const blank = /^[ \t\r\f]*$/;
/** Without quotes a record is a line, and this takes a fifth of the time. */
function splitPlain(text, delimiter, visit) {
    for (const [index, whole] of text.split('\n').entries()) {
        const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
        if (!blank.test(line) || line.includes(delimiter))
            visit(line.split(delimiter).map(trimmed), index + 1);
    }
}
/** Trims a cell like the parser of quoted cells. Nearly all cells begin and end with a letter or a digit, which is fast. */
function trimmed(cell) {
    const last = cell.charCodeAt(cell.length - 1);
    return cell.charCodeAt(0) <= 0x20 || last <= 0x20 || last > 0x7e
        ? cell.replace(/^[ \t\r\n\f]+/, '').trimEnd()
        : cell;
}
function parseQuoted(source, text, delimiter, visit) {
    const bytes = Buffer.from(text);
    const lineOf = lineCounter(bytes);
    try {
        (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(bytes, {
            delimiter,
            record_delimiter: ['\r\n', '\n'],
            skip_empty_lines: true,
            relax_column_count: true,
            trim: true,
            on_record: (cells, { bytes: end }) => {
                visit(cells, lineOf(end));
                return null;
            },
        });
    }
    catch (error) {
        if (!(error instanceof csv_parse__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
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
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'DATA_INVALID_FILE',
        found: repeated ? `the column ${repeated} twice` : 'a column without a name',
        expected: 'a header that names each column once',
        hint: repeated
            ? 'Correct the first line.'
            : 'Correct the first line; pandas leaves its index out with `to_csv(…, index=False)`.',
        location: { file: source.shown, line: 1 },
    });
}


/***/ }),

/***/ 67018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bG: () => (/* binding */ comparedColumns),
/* harmony export */   d5: () => (/* binding */ rowKeys),
/* harmony export */   zj: () => (/* binding */ withoutDuplicates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12349);
/* harmony import */ var _label_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84844);



/**
 * Returns the rows without the second and later of equal examples, in their order. Examples are equal in all features and labels. Of
 * equal examples, one of the separate test files is kept first, then one of the validation files, so that no model is evaluated on
 * an example it was trained on.
 */
function withoutDuplicates(draft, separateSplit) {
    const keyOf = exampleKeys(draft);
    const order = Int32Array.from(draft.rows.keys());
    const kept = new Map();
    let dropped = 0;
    for (const split of ['test', 'validation', null])
        for (const row of order) {
            if (separateSplit(row) !== split)
                continue;
            const key = keyOf(row);
            if (kept.has(key))
                dropped += 1;
            else
                kept.set(key, row);
        }
    return { kept: Int32Array.from(kept.values()).sort(), dropped };
}
function exampleKeys(draft) {
    const keyOf = rowKeys(draft.columns, comparedColumns(draft));
    if (keyOf === null)
        throw new TypeError('a dataset without the columns of its features');
    return keyOf;
}
/** Returns the names of the columns in which equal examples are equal: all features and labels. */
function comparedColumns({ columns, features, label }) {
    const compared = features.kind === 'table' ? new Set(features.columns.map(({ name }) => name)) : null;
    const outputs = new Set((0,_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(label).map((output) => output.label.column));
    return columns.flatMap(({ name, kind }) => outputs.has(name) || (compared ? compared.has(name) : kind === 'bytes') ? [name] : []);
}
/** Returns the key of a row, equal for rows that are equal in the named columns; null if a column is missing. */
function rowKeys(columns, names) {
    const found = names.flatMap((name) => columns.find((column) => column.name === name) ?? []);
    if (found.length < names.length)
        return null;
    return (row) => found.map((column) => valueKey(column, row)).join();
}
function valueKey(column, row) {
    switch (column.kind) {
        case 'number':
            return JSON.stringify(String(column.values[row]));
        case 'category':
        case 'text':
            return JSON.stringify((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(column, row));
        case 'bytes':
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', column.values[row] ?? new Uint8Array(), 'base64');
    }
}


/***/ }),

/***/ 57192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
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
        throw notARecord(source, line, `a line that is not JSON (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`);
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
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_INVALID_FILE',
        found,
        expected: 'one JSON object a line',
        hint: 'Correct the line.',
        location: { file: source.shown, line },
    });
}


/***/ }),

/***/ 81720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readParquet)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(27992);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/data/limits.js
var limits = __webpack_require__(24680);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 4 modules
var src_column = __webpack_require__(66381);
;// CONCATENATED MODULE: ./build/core/js/src/data/parquet-pages.js


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

// EXTERNAL MODULE: ./build/core/js/src/data/table.js
var table = __webpack_require__(6138);
;// CONCATENATED MODULE: ./build/core/js/src/data/parquet.js







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
/** Reads Parquet files; nulls are missing values. */
async function readParquet(files) {
    const parts = [];
    for (const source of files) {
        const records = await readRecords(source);
        if (records.length > 0)
            parts.push({ source, columns: (0,table/* columnsOfRecords */.l2)(records), size: records.length });
    }
    return (0,table/* joinParts */.nn)(parts, true, 'fail');
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


/***/ }),

/***/ 91717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ inferFormat),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31238);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24854);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73051);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82162);






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
 * @param confinement The folder that local files have to lie in, links followed; null without such a limit.
 * @throws UserError that names the source that gives no file, or a file outside of that folder.
 */
async function findFiles(sources, base, format, confinement) {
    const found = new Map();
    const skippedFiles = new Set();
    for (const source of sources) {
        // Before a pattern is looked for, so that nothing outside is listed.
        if (typeof source === 'string')
            await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOutside */ .g)([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, source)], confinement);
        const { files, others } = await filesOf(source, base, format);
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOutside */ .g)(placesOf([...files, ...others]), confinement);
        for (const file of files)
            found.set(file.path, file);
        for (const { path } of others)
            if (otherImages.test(path))
                skippedFiles.add(path);
    }
    return {
        files: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
        skippedFiles: [...skippedFiles].sort(),
    };
}
/** Returns the one format of all files, by their names. @throws UserError when it cannot be inferred or there are several. */
function inferFormat(files) {
    const examples = new Map();
    for (const { path } of files) {
        const format = formatOf(path);
        if (!format)
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
                code: 'DATA_UNKNOWN_FORMAT',
                found: `${path}, whose name tells no format`,
                expected: `one of ${_config_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFormats */ .Z5.join(', ')}`,
                hint: 'Write the format into the data section: `format:`.',
            });
        if (!examples.has(format))
            examples.set(format, path);
    }
    const [format, ...others] = examples.keys();
    if (format && others.length === 0)
        return format;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'DATA_UNKNOWN_FORMAT',
        found: `files of several formats: ${[...examples].map(([name, path]) => `${name} (${path})`).join(', ')}`,
        expected: 'sources of one format',
        hint: 'Write the one you mean into the data section: `format:`.',
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
    const matches = await (kind === 'folder'
        ? (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .findPaths */ .E)('**', { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, source), onlyFiles: true })
        : (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .findPaths */ .E)(source, { cwd: base, onlyFiles: true }));
    const files = matches.map((file) => localFile(base, file));
    const isData = ({ path }) => Boolean(format ? namesOfFormat[format].test(path) : formatOf(path));
    const data = files.filter(isData);
    if (data.length > 0)
        return { files: data, others: files.filter((file) => !isData(file)) };
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'DATA_SOURCE_NOT_FOUND',
        found: files.length === 0
            ? `nothing that matches the source "${source}" in ${base}`
            : `no ${format ?? 'data'} file among the ${files.length} of the source "${source}"`,
        expected: `a file, a folder or a pattern, relative to the configuration, with ${format ?? _config_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFormats */ .Z5.join(', ')} files`,
        hint: 'Correct the source in the data section, or fetch the data first.',
    });
}
function placesOf(files) {
    return files.flatMap(({ origin }) => (origin.kind === 'local' ? [origin.file] : []));
}
function downloadOf({ url, sha256 }) {
    const { origin, pathname } = new URL(url);
    return { path: origin + pathname, origin: { kind: 'download', url, sha256 } };
}
function localFile(base, file) {
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), origin: { kind: 'local', file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(file) } };
}


/***/ }),

/***/ 58314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


const newline = 0x0a;
const byteOrderMark = /^\u{feff}/u;
/** Bytes as text, without a byte order mark. @throws UserError with the first line that is not UTF-8. */
function decodeText(bytes, source) {
    if (bytes.length > node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'DATA_TOO_LARGE',
            found: `${bytes.length} bytes of text in one file`,
            expected: `at most ${node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH}`,
            hint: 'Split the file, or save it as Parquet.',
            location: { file: source.shown },
        });
    if (bytes.includes(0))
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'DATA_NOT_UTF8',
            found: 'text with zero bytes, as UTF-16 and UTF-32 have',
            expected: 'UTF-8',
            hint: 'Save the file with UTF-8 encoding.',
            location: { file: source.shown },
        });
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8').replace(byteOrderMark, '');
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'DATA_NOT_UTF8',
        found: 'text that is not UTF-8',
        expected: 'UTF-8',
        hint: 'Save the file with UTF-8 encoding.',
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
