export const id = 12;
export const ids = [12];
export const modules = {

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


/***/ })

};
