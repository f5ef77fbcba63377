export const id = 9735;
export const ids = [9735];
export const modules = {

/***/ 13164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RowOutcomes)
/* harmony export */ });
/* unused harmony export outcomes */
/** Outcomes of a row, by their codes. A row that is kept belongs to a split once splits are assigned. */
const outcomes = [
    'train',
    'validation',
    'test',
    'kept',
    'quarantined',
    'missing',
    'duplicate',
];
const keptCode = outcomes.indexOf('kept');
/** Returns 1 for the codes of an outcome and 0 for the others. */
function matchesOf(outcome) {
    const code = outcomes.indexOf(outcome);
    return Uint8Array.from(outcomes, (_, other) => Number(outcome === 'kept' ? other <= code : other === code));
}
/** The outcome of each row, one byte a row, in chunks like the columns. */
class RowOutcomes {
    chunks;
    size;
    #codes;
    /** True if no row has left the table. */
    #isWhole = true;
    /** @param sizes rows of each chunk */
    constructor(sizes) {
        let start = 0;
        this.chunks = sizes.map((size) => {
            start += size;
            return { start: start - size, size };
        });
        this.size = start;
        this.#codes = new Uint8Array(start).fill(keptCode);
    }
    /** For each row, the position of its outcome in `outcomes`. */
    get codes() {
        return this.#codes;
    }
    of(row) {
        return outcomes[this.#codes[row] ?? keptCode] ?? 'kept';
    }
    set(row, outcome) {
        const code = outcomes.indexOf(outcome);
        this.#codes[row] = code;
        if (code > keptCode)
            this.#isWhole = false;
    }
    /** True if all rows are in a split or will be in one. */
    get isWhole() {
        return this.#isWhole;
    }
    /** Returns true for a row that is in a split or will be in one. */
    isKept(row) {
        return (this.#codes[row] ?? keptCode) <= keptCode;
    }
    /** Returns the number of rows of an outcome; of all splits for `kept`. */
    count(outcome) {
        if (outcome === 'kept' && this.#isWhole)
            return this.size;
        const matches = matchesOf(outcome);
        let count = 0;
        for (let row = 0; row < this.#codes.length; row++)
            count += matches[this.#codes[row] ?? keptCode] ?? 0;
        return count;
    }
    /** Returns the positions in a chunk of the rows of an outcome; of those of all splits for `kept`. */
    positions({ start, size }, outcome) {
        const matches = matchesOf(outcome);
        const positions = new Int32Array(size);
        let count = 0;
        // A loop without branches, since the next row of a random split cannot be predicted.
        for (let position = 0; position < size; position++) {
            positions[count] = position;
            count += matches[this.#codes[start + position] ?? keptCode] ?? 0;
        }
        return positions.subarray(0, count);
    }
    /**
     * Returns a function that returns the values in a chunk of the rows of an outcome; of those of all splits for `kept`. They are valid until
     * its next call.
     */
    numberTaker(outcome) {
        if (outcome === 'kept' && this.#isWhole)
            return (_, values) => values;
        const matches = matchesOf(outcome);
        const codes = this.#codes;
        let taken = new Float64Array();
        return ({ start, size }, values) => {
            if (taken.length < size)
                taken = new Float64Array(size);
            let count = 0;
            for (let position = 0; position < size; position++) {
                taken[count] = values[position] ?? Number.NaN;
                count += matches[codes[start + position] ?? keptCode] ?? 0;
            }
            return taken.subarray(0, count);
        };
    }
}


/***/ }),

/***/ 14699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ StagedIdentities)
/* harmony export */ });
/** Identities in a store file. */
class StagedIdentities {
    #file;
    #segments = [];
    constructor(file) {
        this.#file = file;
    }
    append(identities) {
        this.#segments.push(this.#file.append(identities));
    }
    read(chunk) {
        const segment = this.#segments[chunk];
        return segment === undefined ? new Uint32Array() : new Uint32Array(this.#file.read(segment).buffer);
    }
}


/***/ }),

/***/ 83035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ StagedNumbers)
/* harmony export */ });
/** A column of numbers as the source has them; NaN for a missing value. */
class StagedNumbers {
    kind = 'numbers';
    name;
    #file;
    #segments = [];
    /** Number of rows without a value. */
    missing = 0;
    minimum = Infinity;
    maximum = -Infinity;
    constructor(name, file) {
        this.name = name;
        this.#file = file;
    }
    append(values) {
        let { missing, minimum, maximum } = this;
        for (let row = 0; row < values.length; row++) {
            const value = values[row] ?? Number.NaN;
            if (value < minimum)
                minimum = value;
            if (value > maximum)
                maximum = value;
            if (Number.isNaN(value))
                missing++;
        }
        this.missing = missing;
        this.minimum = minimum;
        this.maximum = maximum;
        this.#segments.push(this.#file.append(values));
    }
    read(chunk) {
        const segment = this.#segments[chunk];
        return segment === undefined ? new Float64Array() : new Float64Array(this.#file.read(segment).buffer);
    }
}


/***/ }),

/***/ 31100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ StoreFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/** A file of segments, which are appended and read in any order. Columns of a table share one, since a process may open few files. */
class StoreFile {
    #path;
    #descriptor;
    #end = 0;
    /** @param path of a new file */
    constructor(path) {
        this.#path = path;
        this.#descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx+');
    }
    append(values) {
        const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
        const segment = { start: this.#end, length: bytes.length };
        try {
            for (let done = 0; done < bytes.length;)
                done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#descriptor, bytes, done, bytes.length - done, segment.start + done);
        }
        catch (error) {
            throw (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withPath */ .iD)(error, this.#path);
        }
        this.#end += bytes.length;
        return segment;
    }
    /** Returns the bytes of a segment in a buffer of their own. */
    read({ start, length }) {
        // Not from the pool of small buffers, and not filled with zeros before.
        const bytes = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
        for (let done = 0; done < length;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#descriptor, bytes, done, length - done, start + done);
            if (count === 0)
                throw new Error('the column store is cut short');
            done += count;
        }
        return bytes;
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#descriptor);
    }
}


/***/ }),

/***/ 56443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ numbersIn),
/* harmony export */   e: () => (/* binding */ requireOneTable)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _start_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50228);



/** Throws UserError if the files of one table have no rows, or if their columns differ; those of JSON may. */
function requireOneTable(files, format) {
    requireRows(files);
    if (format !== 'jsonl')
        requireEqualColumns(files);
}
/** Some of the files may have a header only. */
function requireRows(files) {
    const [first] = files;
    if (first !== undefined && files.every(({ file }) => file.rows === 0))
        throw (0,_start_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .noExamples */ .bf)(first.source.shown, 'no examples');
}
/** Returns the columns that have a number in some file, and nothing but numbers and missing values in all. */
function numbersIn(files) {
    const counts = Map.groupBy(files.flatMap(({ columns }) => columns), ({ name }) => name);
    const isNumbers = [...counts].filter(([, each]) => each.every(({ others }) => others === 0) &&
        (0,d3_array__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(each, ({ numbers, quotedNumbers }) => numbers + quotedNumbers) > 0);
    return new Set(isNumbers.map(([name]) => name));
}
/** Throws UserError for a file that lacks a column of another one. */
function requireEqualColumns(files) {
    const names = new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)));
    for (const { source, file } of files) {
        const own = new Set(file.columns.map(({ name }) => name));
        const absent = [...names].filter((name) => !own.has(name));
        if (absent.length > 0)
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                code: 'DATA_COLUMNS_DIFFER',
                found: `no column ${absent.join(', ')}`,
                expected: `the same columns in all files: ${[...names].join(', ')}`,
                hint: 'Give all files the same header.',
                location: { file: source.shown },
            });
    }
}


/***/ }),

/***/ 36620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ columnConverter),
/* harmony export */   t: () => (/* binding */ withoutMissing)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/** Returns a function that converts the chunks of a column of one scan. */
function columnConverter(form, rules) {
    if (form === 'numbers') {
        const convert = withoutMissing(rules.missing);
        return (column) => {
            if (column.form !== 'numbers')
                throw new TypeError(`${column.form} instead of numbers`);
            return { form, values: convert(column.values) };
        };
    }
    const convert = textConverter(rules);
    const convertNumber = numberConverter(rules.missing);
    const dictionary = [];
    return (column) => {
        switch (column.form) {
            case 'numbers':
                return { form, values: Array.from(column.values, convertNumber) };
            case 'texts':
                return { form, values: column.values.map(convert) };
            case 'codes': {
                const { values, texts } = column;
                while (dictionary.length < texts.length)
                    dictionary.push(convert(texts[dictionary.length] ?? null));
                return { form: 'codes', values, texts: dictionary };
            }
        }
    };
}
/** A text such as `-999` or `inf`, which the reader parsed as a number. */
const numberLike = /^\s*[+-]?(?:\.?\d|inf)/i;
function missingNumbers(missing) {
    return new Set([...missing].filter((text) => numberLike.test(text)).map(Number));
}
/** Returns a function that replaces numbers which mean a missing value by NaN. */
function withoutMissing(missing) {
    const numbers = missingNumbers(missing);
    if (numbers.size === 0)
        return (values) => values;
    // `Number` does not read `inf`, which the reader does.
    const isInfinityMissing = numbers.has(Number.NaN);
    return (values) => values.map((value) => numbers.has(value) || (isInfinityMissing && !Number.isFinite(value)) ? Number.NaN : value);
}
/** A number is missing in both forms of its column: as the text `-999.0` and as the number -999. */
function numberConverter(missing) {
    const numbers = missingNumbers(missing);
    return (value) => {
        const text = String(value);
        return Number.isNaN(value) || numbers.has(value) || missing.has(text) ? null : text;
    };
}
function textConverter({ typed, missing, rewrite }) {
    const longest = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .max */ .T9)(missing, (text) => text.length) ?? 0;
    return (value) => {
        if (value === null)
            return null;
        const text = typed ? value : trimmed(value);
        if ((text === '' && !typed) || (text.length <= longest && missing.has(text)))
            return null;
        return rewrite === null ? text : rewrite(text);
    };
}
/** Nearly all texts begin and end with a letter or a digit, so that few are trimmed. */
function trimmed(text) {
    const last = text.charCodeAt(text.length - 1);
    return text.charCodeAt(0) <= 0x20 || last <= 0x20 || last > 0x7e ? text.trim() : text;
}


/***/ }),

/***/ 51695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ closeFiles),
/* harmony export */   P: () => (/* binding */ FileTable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _compare_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56443);
/* harmony import */ var _convert_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36620);
/* harmony import */ var _name_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6273);




/** A table of files, one after the other. */
class FileTable {
    names;
    typed;
    numbers;
    files;
    combined;
    notes;
    #open;
    constructor(open) {
        const { files, typed, combined, notes } = open;
        this.#open = open;
        this.names = [...new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)))];
        this.typed = typed;
        this.combined = combined;
        this.numbers = (0,_compare_files_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersIn */ .M)(files.map(({ file }) => file));
        this.files = files.map(({ source, file }) => ({ source, rows: file.rows }));
        this.notes = notes;
    }
    async *scan(columns, onBadRow) {
        const { tables, files, missingTexts, datesOf } = this.#open;
        for (const { source, path, file, explain } of files) {
            const fetched = columns.map((request) => {
                const { name } = request;
                return file.native.has(name) ? { name, form: 'numbers' } : request;
            });
            const converters = columns.map(({ name, form }) => {
                const missing = missingTexts(name);
                return (0,_convert_column_js__WEBPACK_IMPORTED_MODULE_3__/* .columnConverter */ .p)(form, { typed: this.typed, missing, rewrite: datesOf(name) ?? file.rewrite });
            });
            const names = [...new Set(fetched.map(({ name }) => name))];
            const numbers = new Set(fetched.filter(({ form }) => form === 'numbers').map(({ name }) => name));
            const options = onBadRow && {
                onBadRow: (row) => onBadRow({ ...row, file: source.path }),
            };
            try {
                for await (const chunk of tables.scan(file.relation(names, numbers), fetched, options))
                    yield {
                        rows: chunk.rows,
                        columns: chunk.columns.map((column, index) => converters[index]?.(column) ?? column),
                    };
            }
            catch (error) {
                throw (0,_name_source_js__WEBPACK_IMPORTED_MODULE_2__/* .namingSources */ .h)(explain === undefined ? error : explain(error), [{ source, path }]);
            }
        }
    }
    async locate(rows) {
        const located = new Map();
        let begin = 0;
        for (const { source, file } of this.#open.files) {
            const end = begin + (file.rows ?? Infinity);
            const wanted = [...new Set(rows.filter((row) => row >= begin && row < end).map((row) => row - begin))];
            const sorted = Float64Array.from(wanted).sort();
            const lines = sorted.length === 0 || file.lines === null ? null : await pickLines(file.lines(), sorted);
            for (const [place, index] of sorted.entries()) {
                const line = lines?.[place];
                located.set(begin + index, line === undefined ? { source, index } : { source, index, line });
            }
            begin = end;
        }
        return rows.map((row) => {
            const found = located.get(row);
            if (found === undefined)
                throw new RangeError(`no row ${row} among ${begin}`);
            return found;
        });
    }
    close() {
        return closeFiles(this.#open);
    }
}
async function closeFiles({ tables, folder }) {
    tables.close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}
/** Returns the lines of rows, given by ascending positions. */
async function pickLines(groups, rows) {
    const lines = [];
    let row = 0;
    for await (const group of groups) {
        for (const line of group)
            if (row++ === rows[lines.length])
                lines.push(line);
        if (lines.length === rows.length)
            break;
    }
    return lines;
}


/***/ }),

/***/ 6273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ namingSources)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/**
 * Returns an error with the names of sources in place of their paths on the disk. With a single path, it is the location of problems that
 * have none.
 */
function namingSources(thrown, paths) {
    if (!(thrown instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return thrown;
    const problems = thrown.problems.map((problem) => {
        const of = paths.length === 1 ? paths[0] : paths.find(({ path }) => path === problem.location?.file);
        if (of === undefined)
            return problem;
        const { path, source } = of;
        return {
            ...problem,
            found: problem.found.replaceAll(path, source.shown),
            location: { ...problem.location, file: source.shown },
        };
    });
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems, { cause: thrown });
}


/***/ }),

/***/ 10918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openSourceTable),
  q: () => (/* binding */ openTableFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
// EXTERNAL MODULE: ./build/core/js/src/transform/date-format.js
var date_format = __webpack_require__(18698);
// EXTERNAL MODULE: ./build/core/js/src/data/compare-files.js
var compare_files = __webpack_require__(56443);
// EXTERNAL MODULE: ./build/core/js/src/data/file-table.js
var file_table = __webpack_require__(51695);
// EXTERNAL MODULE: ./build/core/js/src/config/missing-values.js
var missing_values = __webpack_require__(31791);
;// CONCATENATED MODULE: ./build/core/js/src/data/missing-texts.js

/** Returns a function that returns the texts of a column that mean a missing value. */
function missingTexts({ clean, features }, typed) {
    const known = new Map();
    return (column) => {
        let texts = known.get(column);
        if (texts === undefined) {
            const builtIn = typed || clean['keep-na'].includes(column) ? [] : missing_values/* csvMissingTexts */.Ti;
            texts = new Set([...builtIn, ...clean['na-values'], ...(features[column]?.['na-values'] ?? [])]);
            known.set(column, texts);
        }
        return texts;
    };
}

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/tables/sql.js
var tables_sql = __webpack_require__(44835);
;// CONCATENATED MODULE: ./build/core/js/src/tables/count-columns.js


/** DuckDB needs some megabytes a column and thread to count, and its plan takes time that grows with the square of the columns. */
const columnsAtOnce = 64;
/** Rows in which most columns of texts have one that is no number. */
const firstRows = 2 ** 14;
/**
 * Counts the values of all rows, so that a type is not inferred from a sample, in one pass a group of columns. Looking for numbers takes
 * most of the time, and is pointless where the first rows have other values.
 */
async function countColumns(tables, sql, columns, locate, options = {}) {
    const groups = [];
    for (let start = 0; start === 0 || start < columns.length; start += columnsAtOnce) {
        const group = columns.slice(start, start + columnsAtOnce);
        // Each pass finds the same bad rows.
        const { onBadRow, ...others } = options;
        const quiet = onBadRow && { onBadRow: start === 0 ? onBadRow : () => undefined };
        groups.push(await countGroup(tables, sql, group, locate, { ...others, ...quiet }));
    }
    return { rows: groups[0]?.rows ?? 0, columns: groups.flatMap((group) => group.columns) };
}
async function countGroup(tables, sql, columns, locate, options) {
    const first = await countFirstRows(tables, sql, columns);
    if (first?.isWhole)
        return first;
    const hasOthers = (index) => (first?.columns[index]?.others ?? 0) > 0;
    const counts = await countAll(tables, sql, columns, locate, options, hasOthers);
    return {
        rows: counts.rows,
        columns: counts.columns.map((column, index) => {
            const known = first?.columns[index];
            return hasOthers(index) && known ? { ...known, values: column.values } : column;
        }),
    };
}
/**
 * Returns the counts of the first rows, and whether these are all and none of them is bad; null if they cannot be read, which is an error when
 * all rows are.
 */
async function countFirstRows(tables, sql, columns) {
    const head = `(SELECT * FROM ${sql} LIMIT ${firstRows})`;
    try {
        let hasBadRows = false;
        const onBadRow = () => {
            hasBadRows = true;
        };
        const counts = await countAll(tables, head, columns, undefined, { onBadRow });
        return { ...counts, isWhole: counts.rows < firstRows && !hasBadRows };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    }
}
/** @param isText returns true for columns of which only the values are counted */
async function countAll(tables, sql, columns, locate, options, isText = () => false) {
    const cells = columns.flatMap((column, index) => cellsOf(column, index, isText(index)));
    const counts = ['count(*)', ...columns.flatMap((column, index) => countsOf(column, index, isText(index)))];
    const requests = counts.map((_, index) => ({ name: `n${index}`, form: 'numbers' }));
    const list = counts.map((count, index) => `${count} AS n${index}`).join(', ');
    const relation = {
        sql: `(SELECT ${list} FROM (SELECT ${['0', ...cells].join(', ')} FROM ${sql}))`,
        columns: requests.map(({ name }) => name),
        order: 'source',
        ...(locate && { locate }),
    };
    const found = [];
    for await (const chunk of tables.scan(relation, requests, options))
        for (const { values } of chunk.columns)
            found.push(Number(values[0]));
    const [rows = 0, ...counted] = found;
    return {
        rows,
        columns: columns.map(({ name }, index) => {
            const [values = 0, numbers = 0, quotedNumbers = 0, others = 0] = counted.slice(4 * index);
            return { name, values, numbers, quotedNumbers, others };
        }),
    };
}
/** Returns the cell of a column, and whether it is a number, so that each is computed once. */
function cellsOf({ value, isNumber, isQuotedNumber }, index, isText) {
    const cell = `${value} AS x${index}`;
    return isText ? [cell] : [cell, `${isNumber} AS b${index}`, `${isQuotedNumber} AS q${index}`];
}
function countsOf({ missingTexts }, index, isText) {
    if (isText)
        return [`count(x${index})`, '0', '0', '0'];
    const missing = [...missingTexts].map((text) => `WHEN ${(0,tables_sql/* literal */.eu)(text)} THEN NULL`).join(' ');
    // Few cells are no numbers, so that few are compared with the texts. DuckDB would make a join of `IN`, which compares all.
    const other = missing === '' ? `x${index}` : `CASE CAST(x${index} AS VARCHAR) ${missing} ELSE x${index} END`;
    return [
        `count(x${index})`,
        `count(*) FILTER (WHERE b${index})`,
        `count(*) FILTER (WHERE q${index})`,
        `count(CASE WHEN b${index} OR q${index} THEN NULL ELSE ${other} END)`,
    ];
}
/**
 * Returns a condition for texts that are finite decimal numbers, given their parsed number; false for NULL. DuckDB itself also reads `1_000` as 1000,
 * `+-1` as -1, and `inf` and `nan`; an exponent can make a number infinite.
 */
function isDecimalSql(text, parsed) {
    return `CASE WHEN isfinite(${parsed}) THEN NOT (contains(${text}, '_') OR contains(${text}, '+-')) ELSE false END`;
}
/** Returns a condition for texts in formats with types that are numbers: `007` is a name, since a number would not have been quoted with zeros before it. */
function isQuotedNumberSql(text) {
    return `CASE WHEN ${isDecimalSql(text, `TRY_CAST(${text} AS DOUBLE)`)} THEN NOT regexp_matches(${text}, '^\\s|\\s$|^[+-]?0[0-9]') ELSE false END`;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/typed-relation.js


/**
 * Returns a relation whose cells are numbers or texts. Dates and times come as texts in ISO 8601, in UTC; truth values as `true` and `false`; lists and objects as
 * JSON.
 * @param from the table after FROM
 * @param numbers the columns whose texts are read as numbers
 */
function typedRelation(from, columns, numbers = new Set()) {
    const value = (column) => column.type === 'VARCHAR' && numbers.has(column.name)
        ? `TRY_CAST(${column.value} AS DOUBLE)`
        : valueSql(column);
    const list = columns.map((column) => `${value(column)} AS ${(0,tables_sql/* identifier */.Cv)(column.name)}`).join(', ');
    return {
        sql: `(SELECT ${list} FROM ${from})`,
        columns: columns.map(({ name }) => name),
        order: 'source',
    };
}
/** Returns the columns whose cells are numbers that float64 can hold, infinite ones included. */
function nativeNumbers(columns, counts) {
    const safe = new Set(counts.filter(({ values, numbers }) => values === numbers).map(({ name }) => name));
    return new Set(columns
        .filter(({ name, type }) => isFloat(type) || isExact(type) || (isLargeInteger(type) && safe.has(name)))
        .map(({ name }) => name));
}
const isFloat = (type) => /^(?:FLOAT|DOUBLE)$/.test(type);
const isLargeInteger = (type) => /^U?(?:BIGINT|HUGEINT)$/.test(type);
const isExact = (type) => /^(?:U?(?:TINYINT|SMALLINT|INTEGER)|DECIMAL\(.*\))$/.test(type);
function valueSql({ value, type }) {
    if (isFloat(type) || isLargeInteger(type) || isExact(type))
        return value;
    if (/^(?:DATE|TIMESTAMP.*)$/.test(type))
        return isoTime(value, type);
    if (type === 'BOOLEAN' || !/[\[\]()]/.test(type))
        return `CAST(${value} AS VARCHAR)`;
    return `CAST(to_json(${value}) AS VARCHAR)`;
}
/** Milliseconds as JavaScript writes them, or microseconds if there are any. */
function isoTime(value, type) {
    const time = type === 'DATE' ? `CAST(${value} AS TIMESTAMP)` : `make_timestamp(epoch_us(${value}))`;
    const format = '%Y-%m-%dT%H:%M:%S.';
    return `CASE WHEN epoch_us(${value}) % 1000 = 0 THEN strftime(${time}, '${format}%gZ') ELSE strftime(${time}, '${format}%fZ') END`;
}
/**
 * Counts over all rows. Integers beyond 2⁵³ are not counted as numbers, since float64 rounds them.
 * @param from the table after FROM
 * @param missingTexts returns the texts of a column that stand for a missing value
 */
function countTypedNumbers(tables, from, columns, missingTexts) {
    return countColumns(tables, typedRelation(from, columns).sql, countedOf(columns, missingTexts), undefined);
}
/** Counts only over the first rows where these, with the type of the column, decide whether it has numbers only. */
const decideTypedNumbers = async (tables, from, columns, missingTexts) => {
    const { sql } = typedRelation(from, columns);
    const counted = countedOf(columns, missingTexts);
    const first = await countFirstRows(tables, sql, counted);
    if (first === null)
        return countColumns(tables, sql, counted, undefined);
    if (first.isWhole)
        return first;
    const open = counted.filter((_, index) => !isDecided(columns[index], first.columns[index]));
    if (open.length === 0)
        return { rows: null, columns: first.columns };
    const rest = await countColumns(tables, sql, open, undefined);
    const counts = new Map([...first.columns, ...rest.columns].map((column) => [column.name, column]));
    return { rows: rest.rows, columns: [...counts.values()] };
};
/** True for a column with other values than numbers, and for one of numbers of a type that float64 can hold. */
function isDecided(column, counts) {
    if (column === undefined || counts === undefined)
        return false;
    return counts.others > 0 || (counts.numbers > 0 && (isFloat(column.type) || isExact(column.type)));
}
function countedOf(columns, missingTexts) {
    return columns.map(({ name, type }) => {
        const cell = (0,tables_sql/* identifier */.Cv)(name);
        return {
            name,
            value: isFloat(type) ? `CASE WHEN NOT isnan(${cell}) THEN ${cell} END` : cell,
            isNumber: isNumberSql(cell, type),
            isQuotedNumber: type === 'VARCHAR' ? isQuotedNumberSql(cell) : 'false',
            missingTexts: missingTexts(name),
        };
    });
}
function isNumberSql(cell, type) {
    if (isFloat(type))
        return `coalesce(NOT isnan(${cell}), false)`;
    if (isLargeInteger(type))
        return `coalesce(abs(CAST(${cell} AS DOUBLE)) < 2 ** 53, false)`;
    return isExact(type) ? `${cell} IS NOT NULL` : 'false';
}

// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/data/join-sources.js



/** Returns the columns of a source's key that are not numbers in both sources, so that they are compared as texts. */
function textKeys(side, left, right, { on }) {
    const texts = on.filter((key) => !left.numbers.has(key.left) || !right.numbers.has(key.right));
    return new Set(texts.map((key) => key[side]));
}
/**
 * Returns the query of a join, whose rows have the order of the left source and whose key has the names of the left source.
 * Throws UserError if it would lose or repeat rows, or if the sources share columns besides the key.
 */
async function joinQuery(tables, left, right, join, log) {
    requireKeys(left, names(join, 'left'));
    requireKeys(right, names(join, 'right'));
    refuseSharedColumns(left, right, join);
    const [from, to] = [(0,tables_sql/* identifier */.Cv)(left.name), renamed(right, join)];
    const keys = names(join, 'left').map(tables_sql/* identifier */.Cv).join(', ');
    const count = async (sql) => Number((await tables.texts(`SELECT count(*) AS n FROM ${sql}`))[0]?.[0]);
    const rows = await count(from);
    const unmatched = await count(`${from} ANTI JOIN ${to} USING (${keys})`);
    const repeated = await count(`${from} SEMI JOIN (SELECT ${keys} FROM ${to} GROUP BY ${keys} HAVING count(*) > 1) USING (${keys})`);
    log.info(`Of ${(0,format/* formatCount */.B4)(rows)} rows of ${left.name}, ${(0,format/* formatCount */.B4)(unmatched)} have no row of ${right.name} and ${(0,format/* formatCount */.B4)(repeated)} have several.`);
    if (unmatched > 0 && join.unmatched === 'fail')
        throw badJoin(`${unmatched} of ${rows} rows of ${left.name} without a row of ${right.name}`, 'one row for each key', 'Correct the keys, or set `unmatched` to `drop` or `keep`.');
    if (repeated > 0 && join.repeated === 'fail')
        throw badJoin(`${repeated} of ${rows} rows of ${left.name} with several rows of ${right.name}`, `each key once in ${right.name}`, 'Remove the repeated rows, or set `repeated: keep`.');
    const numbered = (name, number) => `(SELECT *, row_number() OVER () AS ${number} FROM ${name})`;
    const kind = join.unmatched === 'keep' ? 'LEFT' : 'INNER';
    return `SELECT * EXCLUDE (${leftRow}, ${rightRow}) FROM ${numbered(from, leftRow)} ${kind} JOIN ${numbered(to, rightRow)} USING (${keys}) ORDER BY ${leftRow}, ${rightRow}`;
}
/** Names that no column of a file has, since they begin with a space. */
const leftRow = '" left"';
const rightRow = '" right"';
function names({ on }, side) {
    return on.map((key) => key[side]);
}
/** Returns the right source with the left names of its key. */
function renamed({ name }, { on }) {
    const renames = on
        .filter((key) => key.left !== key.right)
        .map((key) => `${(0,tables_sql/* identifier */.Cv)(key.right)} AS ${(0,tables_sql/* identifier */.Cv)(key.left)}`);
    return renames.length === 0
        ? (0,tables_sql/* identifier */.Cv)(name)
        : `(SELECT * RENAME (${renames.join(', ')}) FROM ${(0,tables_sql/* identifier */.Cv)(name)})`;
}
function requireKeys({ name, columns }, keys) {
    const absent = keys.filter((key) => !columns.includes(key));
    if (absent.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_UNKNOWN_COLUMN',
        found: `no column ${absent.join(', ')} in ${name}`,
        expected: `one of ${columns.join(', ')}`,
        hint: 'Correct the key of the join.',
    });
}
function refuseSharedColumns(left, right, join) {
    const ofLeft = new Set(left.columns.map((name) => name.toLowerCase()));
    const keys = names(join, 'right');
    const shared = right.columns.filter((name) => ofLeft.has(name.toLowerCase()) && !keys.includes(name));
    if (shared.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_COLUMN_CONFLICT',
        found: `${shared.join(', ')} in ${left.name} and in ${right.name}`,
        expected: 'no shared columns besides the key',
        hint: 'Add them to `on`, rename them, or choose columns with `query`.',
    });
}
function badJoin(found, expected, hint) {
    return new user_error/* UserError */.yo({ code: 'DATA_JOIN_ROWS', found, expected, hint });
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/tables/distinct-names.js

/** Returns the first name that is empty, or equal to an earlier one except for case, so that SQL cannot tell them apart; null if none is. */
function findUnusableName(names) {
    const seen = new Set();
    for (const name of names) {
        const key = name.toLowerCase();
        if (name === '' || seen.has(key))
            return name;
        seen.add(key);
    }
    return null;
}
/** Returns the error of a name that `findUnusableName` returned. */
function unusableName(name, location) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: name === ''
            ? 'a column without a name'
            : `two columns with the name ${JSON.stringify(name)}, or with names that differ from it in case only`,
        expected: 'names of columns that differ in more than case',
        hint: 'Rename one of them.',
        location,
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/many-columns.js

/** DuckDB needs minutes to plan queries of more columns. */
const mostColumns = 20_000;
/** Throws UserError for a table with more columns than DuckDB reads in reasonable time. */
function refuseManyColumns(file, columns) {
    if (columns <= mostColumns)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_TOO_LARGE',
        found: `a table with ${columns} columns`,
        expected: `at most ${mostColumns}`,
        hint: 'Leave columns out, or write their values as rows.',
        location: { file },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/nested-limits.js
/** Objects and lists that are deeper stay JSON. */
const deepestNesting = 8;
/** So do objects and lists with more values, which are seldom columns; embeddings have at most 4,096. */
const mostEntries = 4096;

;// CONCATENATED MODULE: ./build/core/js/src/tables/typed-columns.js




/**
 * Reads the columns of a table. Each field of a struct becomes a column, named `user.age`, and so does each value of lists that all have
 * one length, named `embedding[0]`. Throws UserError for names that SQL cannot tell apart.
 * @param from the table after FROM
 * @param file the path for errors
 */
async function readTypedColumns(tables, from, file) {
    const columns = await expandColumns(tables, from, await describeColumns(tables, from, file), 1);
    refuseManyColumns(file, columns.length);
    const unusable = findUnusableName(columns.map(({ name }) => name));
    if (unusable !== null)
        throw unusableName(unusable, { file });
    return columns;
}
/** Returns the columns as they are stored. */
async function describeColumns(tables, from, file) {
    const described = await describeQuery(tables, `SELECT * FROM ${from}`);
    refuseManyColumns(file, described.length);
    return described.map(({ name, type }) => ({ name, type, value: (0,tables_sql/* identifier */.Cv)(name) }));
}
async function describeQuery(tables, sql) {
    const rows = await tables.texts(`SELECT column_name, column_type FROM (DESCRIBE ${sql})`);
    return rows.map(([name, type]) => ({ name: name ?? '', type: type ?? '' }));
}
async function expandColumns(tables, from, columns, depth) {
    if (depth > deepestNesting)
        return columns;
    const lengths = await readLengths(tables, from, columns.filter(({ type }) => isList(type)));
    const expanded = [];
    for (const column of columns) {
        const length = lengths.get(column);
        const inner = isStruct(column.type)
            ? await fieldsOf(tables, from, column)
            : length === undefined
                ? []
                : entriesOf(column, length);
        const isExpanded = inner.length > 0 && inner.length <= mostEntries;
        expanded.push(...(isExpanded ? await expandColumns(tables, from, inner, depth + 1) : [column]));
    }
    return expanded;
}
const listSuffix = /\[\d*\]$/;
const isList = (type) => listSuffix.test(type);
const isStruct = (type) => /^STRUCT\(.*\)$/s.test(type);
/** A struct without names, which only queries make, is left as it is. */
async function fieldsOf(tables, from, { name, value }) {
    const fields = await describeQuery(tables, `SELECT unnest(${value}) FROM ${from}`);
    if (fields.some((field) => field.name === ''))
        return [];
    return fields.map((field) => ({
        name: `${name}.${field.name}`,
        type: field.type,
        value: `struct_extract(${value}, ${(0,tables_sql/* literal */.eu)(field.name)})`,
    }));
}
function entriesOf({ name, type, value }, length) {
    return Array.from({ length }, (_, index) => ({
        name: `${name}[${index}]`,
        type: type.replace(listSuffix, ''),
        value: `${value}[${index + 1}]`,
    }));
}
/** Returns the length of lists that have one length in all rows. */
async function readLengths(tables, from, lists) {
    if (lists.length === 0)
        return new Map();
    const lengths = lists.map(({ value }, index) => `CASE WHEN min(len(${value})) = max(len(${value})) THEN max(len(${value})) END AS c${index}`);
    const [row = []] = await tables.texts(`SELECT ${lengths.join(', ')} FROM ${from}`);
    return new Map(lists.flatMap((column, index) => {
        const length = row[index] ?? null;
        return length === null ? [] : [[column, Number(length)]];
    }));
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/parquet-columns.js




/** Throws UserError for a damaged Parquet file, and for one with names that differ in case only, which DuckDB renames. */
async function requireParquetNames(tables, file) {
    const columns = await describeColumns(tables, readParquetSql([file]), file);
    const names = await tables.texts(`SELECT name FROM parquet_schema(${(0,tables_sql/* literal */.eu)(file)}) WHERE name IN (${columns.map(({ name }) => (0,tables_sql/* literal */.eu)(name)).join(', ')})`);
    const written = new Set(names.map(([name]) => name));
    const renamed = columns.find(({ name }) => !written.has(name));
    if (renamed === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `two columns whose names are equal or differ in case only, one as ${JSON.stringify(renamed.name)}`,
        expected: 'names that differ in more than case',
        hint: 'Rename one of them.',
        location: { file },
    });
}
/** Larger files may not declare more than `mostPerByte` values for each byte: columns of one value only take some bytes a page. */
const manyValues = 2 ** 28;
const mostPerByte = 1000;
/** Throws UserError for a file that declares so many values that it was made to exhaust the machine. */
async function refuseParquetBomb(tables, file) {
    const [row] = await tables.texts(`SELECT greatest(sum(num_values), max(total)) FROM parquet_metadata(${(0,tables_sql/* literal */.eu)(file)}), (SELECT max(num_rows) AS total FROM parquet_file_metadata(${(0,tables_sql/* literal */.eu)(file)}))`);
    const values = Number(row?.[0]);
    const { size } = await (0,promises_.stat)(file);
    if (values <= manyValues || values <= mostPerByte * size)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_TOO_LARGE',
        found: `a file of ${size} bytes that declares ${values} values`,
        expected: `at most ${mostPerByte} values for each byte`,
        hint: 'If the content is right, write it as CSV.',
        location: { file },
    });
}
/** Returns the number of rows that the file declares. */
async function readParquetRows(tables, file) {
    const [row] = await tables.texts(`SELECT num_rows FROM parquet_file_metadata(${(0,tables_sql/* literal */.eu)(file)})`);
    return Number(row?.[0]);
}
/** Returns the call that reads Parquet files. */
function readParquetSql(files) {
    return `read_parquet(${(0,tables_sql/* literalList */.uG)(files)}, binary_as_string = true, union_by_name = true)`;
}

// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/reader.mjs + 2 modules
var ipc_reader = __webpack_require__(14733);
// EXTERNAL MODULE: ./node_modules/apache-arrow/type.mjs
var apache_arrow_type = __webpack_require__(44772);
// EXTERNAL MODULE: ./build/core/js/src/dataset/arrow-messages.js
var arrow_messages = __webpack_require__(98896);
// EXTERNAL MODULE: ./build/core/js/src/tables/unpacked-size.js
var unpacked_size = __webpack_require__(64812);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/precision.mjs
var precision = __webpack_require__(45233);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/date-unit.mjs
var date_unit = __webpack_require__(27446);
// EXTERNAL MODULE: ./node_modules/apache-arrow/vector.mjs
var apache_arrow_vector = __webpack_require__(23649);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/time-unit.mjs
var time_unit = __webpack_require__(87043);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/apache-arrow/schema.mjs
var schema = __webpack_require__(80349);
// EXTERNAL MODULE: ./node_modules/apache-arrow/enum.mjs
var apache_arrow_enum = __webpack_require__(93627);
// EXTERNAL MODULE: ./node_modules/apache-arrow/data.mjs
var data = __webpack_require__(47108);
;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-types.js

/** Returns the fields of a struct, or the values of a list as a field. */
function arrow_types_fieldsOf(type) {
    const fields = type.children;
    return Array.isArray(fields) ? fields.filter(isField) : [];
}
function isField(value) {
    return value instanceof schema/* Field */.D;
}
/** Returns the type of the values of a list or of a dictionary; null for other types. */
function valueTypeOf(type) {
    const valueType = apache_arrow_type/* DataType */.pe.isDictionary(type) ? type.dictionary : arrow_types_fieldsOf(type)[0]?.type;
    return valueType instanceof apache_arrow_type/* DataType */.pe ? valueType : null;
}
/** Returns the name of a type in messages, such as `Binary`. */
function nameOfType(type) {
    return apache_arrow_enum/* Type */.ZU[type.typeId];
}
function isAnyList(type) {
    return isVariableList(type) || apache_arrow_type/* DataType */.pe.isFixedSizeList(type);
}
/** Returns true for lists that may differ in their lengths. */
function isVariableList(type) {
    return apache_arrow_type/* DataType */.pe.isList(type) || apache_arrow_type/* DataType */.pe.isLargeList(type);
}
/** Returns the only dictionary of a column; null if it has none or several, which are parts of one. */
function dictionaryOf(data) {
    const parts = data.dictionary?.data ?? [];
    const [only, ...others] = parts;
    return others.length === 0 && isData(only) ? only : null;
}
function isData(value) {
    return value instanceof data/* Data */.B_;
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-checks.js



/**
 * Throws RangeError if the values of a column do not have the size that their number of rows needs. The Arrow library returns undefined
 * or zeros for values beyond the end of a buffer.
 */
function assertWhole(data, rows) {
    if (data.length !== rows || data.offset !== 0)
        throw new RangeError(`${data.length} values in ${rows} rows`);
    const { type, nullBitmap } = data;
    if (apache_arrow_type/* DataType */.pe.isNull(type) || rows === 0)
        return;
    if (data.nullCount > 0 && nullBitmap.length * 8 < rows)
        throw new RangeError('a validity bitmap that is too short');
    if (apache_arrow_type/* DataType */.pe.isStruct(type)) {
        for (const child of data.children)
            assertWhole(child, rows);
        return;
    }
    if (apache_arrow_type/* DataType */.pe.isFixedSizeList(type)) {
        assertWhole(onlyChild(data), rows * type.listSize);
        return;
    }
    if (apache_arrow_type/* DataType */.pe.isList(type) || apache_arrow_type/* DataType */.pe.isLargeList(type) || apache_arrow_type/* DataType */.pe.isMap(type)) {
        const child = onlyChild(data);
        requireOffsets(data, rows, child.length);
        assertWhole(child, child.length);
        return;
    }
    const values = bytesOf(data);
    if (apache_arrow_type/* DataType */.pe.isUtf8(type) || apache_arrow_type/* DataType */.pe.isLargeUtf8(type)) {
        const end = requireOffsets(data, rows, values.length);
        if (!(0,external_node_buffer_.isUtf8)(values.subarray(0, end)))
            throw new RangeError('texts that are not UTF-8');
        return;
    }
    const needed = Math.ceil((rows * bitsOf(type)) / 8);
    if (values.length < needed)
        throw new RangeError(`${values.length} bytes of values instead of ${needed}`);
    if (apache_arrow_type/* DataType */.pe.isDictionary(type))
        requireIndices(data, rows);
    if (apache_arrow_type/* DataType */.pe.isUtf8View(type))
        requireViews(data, rows);
}
function onlyChild({ children: [child] }) {
    if (child === undefined)
        throw new RangeError('a list without values');
    return child;
}
/** Returns the bytes of the values. */
function bytesOf(data) {
    const values = data.values;
    if (!ArrayBuffer.isView(values))
        throw new RangeError('a column without values');
    return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
/** Returns the offset of the value at a position. */
function offsetAt(data, index) {
    const offsets = data.valueOffsets;
    if (offsets instanceof Int32Array || offsets instanceof BigInt64Array) {
        const offset = offsets[index];
        if (offset !== undefined)
            return Number(offset);
    }
    throw new RangeError('offsets that are too short');
}
/** Returns the last offset. Throws RangeError unless offsets ascend from 0 at least to the end at most. */
function requireOffsets(data, rows, end) {
    let previous = 0;
    for (let row = 0; row <= rows; row++) {
        const offset = offsetAt(data, row);
        if (offset < previous || offset > end)
            throw new RangeError(`an offset of ${offset} after ${previous}`);
        previous = offset;
    }
    return previous;
}
function bitsOf(type) {
    if (apache_arrow_type/* DataType */.pe.isBool(type))
        return 1;
    if (apache_arrow_type/* DataType */.pe.isInt(type) || apache_arrow_type/* DataType */.pe.isTime(type) || apache_arrow_type/* DataType */.pe.isDecimal(type))
        return type.bitWidth;
    if (apache_arrow_type/* DataType */.pe.isFloat(type))
        return [16, 32, 64][type.precision] ?? Infinity;
    if (apache_arrow_type/* DataType */.pe.isDate(type))
        return type.unit === date_unit/* DateUnit */.f.DAY ? 32 : 64;
    if (apache_arrow_type/* DataType */.pe.isTimestamp(type) || apache_arrow_type/* DataType */.pe.isDuration(type))
        return 64;
    if (apache_arrow_type/* DataType */.pe.isDictionary(type))
        return type.indices.bitWidth;
    if (apache_arrow_type/* DataType */.pe.isUtf8View(type))
        return 8 * viewBytes;
    throw new RangeError(`the type ${nameOfType(type)}`);
}
/** Returns the position in the dictionary; -1 for a position that is no number. */
function indexAt(data, row) {
    const values = data.values;
    if (!ArrayBuffer.isView(values) || values instanceof DataView)
        return -1;
    return Number(Reflect.get(values, row) ?? -1);
}
function requireIndices(data, rows) {
    const dictionary = dictionaryOf(data);
    if (dictionary === null)
        throw new RangeError('no dictionary, or one in several parts');
    assertWhole(dictionary, dictionary.length);
    for (let row = 0; row < rows; row++) {
        if (!data.getValid(row))
            continue;
        const index = indexAt(data, row);
        if (!(index >= 0 && index < dictionary.length))
            throw new RangeError(`the position ${index} in a dictionary of ${dictionary.length}`);
    }
}
/** A text of a view: its length, then up to twelve bytes of it, or four bytes, the buffer and the offset in it. */
const viewBytes = 16;
const longestInline = 12;
/** Returns the bytes of a text in a view. Throws RangeError for a text beyond its buffer. */
function viewAt(data, row) {
    const views = bytesOf(data);
    const view = new DataView(views.buffer, views.byteOffset + row * viewBytes, viewBytes);
    const length = view.getInt32(0, true);
    const at = views.byteOffset + row * viewBytes + 4;
    if (length <= longestInline)
        return new Uint8Array(views.buffer, at, Math.max(0, length));
    const buffer = data.variadicBuffers[view.getInt32(8, true)];
    const start = view.getInt32(12, true);
    if (buffer === undefined || start < 0 || start + length > buffer.length)
        throw new RangeError('a text beyond its buffer');
    return buffer.subarray(start, start + length);
}
function requireViews(data, rows) {
    for (let row = 0; row < rows; row++)
        if (data.getValid(row) && !(0,external_node_buffer_.isUtf8)(viewAt(data, row)))
            throw new RangeError('texts that are not UTF-8');
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-cells.js



/** Returns how values of a type are read; null for a type that tables do not have, such as bytes. */
function readerOf(type) {
    const valueType = valueTypeOf(type);
    if (apache_arrow_type/* DataType */.pe.isDictionary(type))
        return valueType && readerOf(valueType);
    if (apache_arrow_type/* DataType */.pe.isNull(type))
        return { type: 'VARCHAR', read: () => () => null };
    if (apache_arrow_type/* DataType */.pe.isBool(type))
        return { type: 'BOOLEAN', read: bits };
    if (apache_arrow_type/* DataType */.pe.isInt(type)) {
        if (type.bitWidth === 64)
            return { type: type.isSigned ? 'BIGINT' : 'UBIGINT', read: bigints };
        return type.bitWidth === 32 && !type.isSigned
            ? { type: 'BIGINT', read: (data) => toBigint(numbers(data)) }
            : { type: 'INTEGER', read: numbers };
    }
    if (apache_arrow_type/* DataType */.pe.isFloat(type))
        return { type: 'DOUBLE', read: type.precision === precision/* Precision */.j.HALF ? halves : numbers };
    if (apache_arrow_type/* DataType */.pe.isDecimal(type))
        return { type: 'DOUBLE', read: (data) => decimals(data, type) };
    if (apache_arrow_type/* DataType */.pe.isUtf8(type) || apache_arrow_type/* DataType */.pe.isLargeUtf8(type))
        return { type: 'VARCHAR', read: texts };
    if (apache_arrow_type/* DataType */.pe.isUtf8View(type))
        return { type: 'VARCHAR', read: views };
    if (apache_arrow_type/* DataType */.pe.isDate(type))
        return {
            type: 'TIMESTAMP',
            read: (data) => scaled(data, type.unit === date_unit/* DateUnit */.f.DAY ? 86400000000n : 1000n),
        };
    if (apache_arrow_type/* DataType */.pe.isTimestamp(type))
        return { type: 'TIMESTAMP', read: (data) => microseconds(data, type.unit) };
    if (apache_arrow_type/* DataType */.pe.isDuration(type))
        return {
            type: 'DOUBLE',
            read: (data) => {
                const valueAt = bigints(data);
                return (index) => Number(valueAt(index)) / unitsPerSecond[type.unit];
            },
        };
    if (apache_arrow_type/* DataType */.pe.isTime(type))
        return { type: 'VARCHAR', read: (data) => times(data, type.unit) };
    const isNested = isAnyList(type) || apache_arrow_type/* DataType */.pe.isStruct(type);
    return isNested && arrow_types_fieldsOf(type).every((field) => readerOf(field.type) !== null)
        ? { type: 'VARCHAR', read: json }
        : null;
}
function bits(data) {
    const bytes = bytesOf(data);
    return (index) => ((bytes[index >> 3] ?? 0) >> (index & 7)) & 1;
}
function numbers(data) {
    const values = data.values;
    if (values instanceof Float64Array ||
        values instanceof Float32Array ||
        values instanceof Int32Array ||
        values instanceof Int16Array ||
        values instanceof Int8Array ||
        values instanceof Uint32Array ||
        values instanceof Uint16Array ||
        values instanceof Uint8Array)
        return (index) => values[index] ?? Number.NaN;
    throw new RangeError('a column without numbers');
}
function bigints(data) {
    const values = data.values;
    if (values instanceof BigInt64Array || values instanceof BigUint64Array)
        return (index) => values[index] ?? 0n;
    throw new RangeError('a column without integers of 64 bits');
}
function toBigint(valueAt) {
    return (index) => BigInt(valueAt(index));
}
function halves(data) {
    const vector = new apache_arrow_vector/* Vector */.M([data]);
    return (index) => Number(vector.get(index));
}
function decimals(data, { scale, bitWidth }) {
    const bytes = bytesOf(data);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const words = bitWidth / 32;
    return (index) => {
        let value = 0n;
        for (let word = words - 1; word >= 0; word--)
            value = (value << 32n) | BigInt(view.getUint32((index * words + word) * 4, true));
        return Number(`${BigInt.asIntN(bitWidth, value)}e${-scale}`);
    };
}
function texts(data) {
    const bytes = bytesOf(data);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (index) => buffer.toString('utf8', offsetAt(data, index), offsetAt(data, index + 1));
}
function views(data) {
    return (index) => Buffer.from(viewAt(data, index)).toString('utf8');
}
/** Returns integers of 32 or 64 bits times a factor. */
function scaled(data, factor) {
    const valueAt = data.values instanceof Int32Array ? toBigint(numbers(data)) : bigints(data);
    return (index) => valueAt(index) * factor;
}
const unitsPerSecond = {
    [time_unit/* TimeUnit */.y.SECOND]: 1,
    [time_unit/* TimeUnit */.y.MILLISECOND]: 1e3,
    [time_unit/* TimeUnit */.y.MICROSECOND]: 1e6,
    [time_unit/* TimeUnit */.y.NANOSECOND]: 1e9,
};
function microseconds(data, unit) {
    if (unit !== time_unit/* TimeUnit */.y.NANOSECOND)
        return scaled(data, BigInt(1e6 / unitsPerSecond[unit]));
    const valueAt = bigints(data);
    return (index) => {
        const nanoseconds = valueAt(index);
        return (nanoseconds - (((nanoseconds % 1000n) + 1000n) % 1000n)) / 1000n;
    };
}
/** Returns times of the day, such as `08:30:00`. */
function times(data, unit) {
    const valueAt = scaled(data, 1n);
    return (index) => {
        const seconds = Number(valueAt(index)) / unitsPerSecond[unit];
        return new Date(seconds * 1000)
            .toISOString()
            .slice(11, -1)
            .replace(/\.000$/, '');
    };
}
function json(data) {
    const vector = new apache_arrow_vector/* Vector */.M([data]);
    return (index) => JSON.stringify(vector.get(index), (_, value) => typeof value === 'bigint' ? Number(value) : value);
}
/** Returns the cells of the rows `from` to `to`. */
function readCells(reader, { data, positionOf }, from, to) {
    const length = to - from;
    const positions = Int32Array.from({ length }, (_, row) => positionOf(from + row));
    const isMissing = positions.includes(-1) ? (row) => positions[row] === -1 : null;
    switch (reader.type) {
        case 'VARCHAR': {
            const valueAt = reader.read(data);
            return {
                type: 'VARCHAR',
                values: Array.from(positions, (position) => (position < 0 ? null : valueAt(position))),
            };
        }
        case 'BOOLEAN':
        case 'INTEGER':
        case 'DOUBLE': {
            const valueAt = reader.read(data);
            const fill = (values) => {
                for (let row = 0; row < length; row++) {
                    const position = positions[row] ?? -1;
                    if (position >= 0)
                        values[row] = valueAt(position);
                }
                return values;
            };
            if (reader.type === 'BOOLEAN')
                return { type: reader.type, values: fill(new Uint8Array(length)), isMissing };
            if (reader.type === 'INTEGER')
                return { type: reader.type, values: fill(new Int32Array(length)), isMissing };
            return { type: reader.type, values: fill(new Float64Array(length)), isMissing };
        }
        case 'BIGINT':
        case 'UBIGINT':
        case 'TIMESTAMP': {
            const valueAt = reader.read(data);
            const fill = (values) => {
                for (let row = 0; row < length; row++) {
                    const position = positions[row] ?? -1;
                    if (position >= 0)
                        values[row] = valueAt(position);
                }
                return values;
            };
            return reader.type === 'UBIGINT'
                ? { type: reader.type, values: fill(new BigUint64Array(length)), isMissing }
                : { type: reader.type, values: fill(new BigInt64Array(length)), isMissing };
        }
    }
}

// EXTERNAL MODULE: ./build/core/js/src/arrays/arrow-codecs.js + 1 modules
var arrow_codecs = __webpack_require__(60610);
;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-columns.js





/**
 * Returns the columns of a table. Each field of a struct becomes a column, named `user.age`, and so does each value of lists of one
 * length, named `embedding[0]`. Throws RangeError for a type that tables do not have.
 */
function columnsOf(fields, lengths) {
    return fields.flatMap(({ name, type }, index) => expand({ name, index, steps: [] }, type, [index], lengths));
}
function expand(path, type, positions, lengths) {
    const { name, steps } = path;
    if (steps.length < deepestNesting) {
        const fields = apache_arrow_type/* DataType */.pe.isStruct(type) ? arrow_types_fieldsOf(type) : [];
        if (fields.length > 0 && fields.length <= mostEntries)
            return fields.flatMap((field, index) => expand({ ...path, name: `${name}.${field.name}`, steps: [...steps, { kind: 'field', index }] }, field.type, [...positions, index], lengths));
        const length = lengthOf(type, lengths.get(positions.join('.')));
        const valueType = valueTypeOf(type);
        if (length > 0 && length <= mostEntries && valueType !== null)
            return Array.from({ length }, (_, index) => expand({ ...path, name: `${name}[${index}]`, steps: [...steps, { kind: 'entry', index }] }, valueType, [...positions, 0], lengths)).flat();
    }
    const reader = readerOf(type);
    if (reader === null)
        throw new RangeError(`the column ${JSON.stringify(name)} of the type ${nameOfType(type)}`);
    return [{ ...path, reader }];
}
function lengthOf(type, found) {
    if (apache_arrow_type/* DataType */.pe.isFixedSizeList(type))
        return type.listSize;
    return found !== undefined && found.shortest === found.longest ? found.longest : 0;
}
/** Returns true if a table has lists whose lengths are known from their rows only. */
function hasLists(types) {
    return types.some((type) => isVariableList(type) || hasLists(arrow_types_fieldsOf(type).map((field) => field.type)));
}
/** Adds the lengths of the lists of a batch. */
function addLengths(lengths, columns, positions = []) {
    for (const [index, data] of columns.entries()) {
        const at = [...positions, index];
        const key = at.join('.');
        if (isVariableList(data.type))
            lengths.set(key, withLists(data, lengths.get(key)));
        addLengths(lengths, data.children, at);
    }
}
function withLists(data, known = { shortest: Infinity, longest: 0 }) {
    let { shortest, longest } = known;
    for (let row = 0; row < data.length; row++) {
        if (!data.getValid(row))
            continue;
        const length = offsetAt(data, row + 1) - offsetAt(data, row);
        shortest = Math.min(shortest, length);
        longest = Math.max(longest, length);
    }
    return { shortest, longest };
}
/** Returns the values of a column in a batch. */
function valuesIn(batch, { index, steps }) {
    const data = batch.data.children[index];
    if (data === undefined)
        throw new RangeError('a batch with fewer columns than the schema');
    let values = validIn(data, (row) => row);
    for (const step of steps)
        values = enter(values, step);
    return values;
}
function enter({ data, positionOf }, { kind, index }) {
    const child = data.children[kind === 'field' ? index : 0];
    if (child === undefined)
        throw new RangeError('a struct or a list without values');
    if (kind === 'field')
        return validIn(child, positionOf);
    const { type } = data;
    const startOf = apache_arrow_type/* DataType */.pe.isFixedSizeList(type)
        ? (position) => position * type.listSize
        : (position) => offsetAt(data, position);
    return validIn(child, (row) => {
        const position = positionOf(row);
        return position < 0 ? -1 : startOf(position) + index;
    });
}
/** Returns the values of a column, or those of its dictionary, without positions that have none. */
function validIn(data, positionOf) {
    const hasAll = data.nullCount === 0;
    const validPositionOf = hasAll
        ? positionOf
        : (row) => {
            const position = positionOf(row);
            return position < 0 || !data.getValid(position) ? -1 : position;
        };
    const dictionary = dictionaryOf(data);
    if (dictionary === null)
        return { data, positionOf: validPositionOf };
    return validIn(dictionary, (row) => {
        const position = validPositionOf(row);
        return position < 0 ? -1 : indexAt(data, position);
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-file.js










/** Rows that are copied at once, since a batch may have any number of rows. */
const rowsAtOnce = 2 ** 15;
/**
 * Opens an Arrow IPC file or stream, plain or compressed by LZ4 or zstd. Batches are read one after the other.
 * Throws UserError for a file that is damaged, and for types that tables do not have.
 */
async function openArrow(path) {
    (0,arrow_codecs/* registerArrowCodecs */.i)();
    return explained(path, async () => {
        const { fields, lengths } = await readFields(path);
        const columns = columnsOf(fields, lengths);
        return {
            columns: columns.map(({ name, reader }) => ({ name, type: reader.type })),
            parts: () => readParts(path, columns),
        };
    });
}
/** Lists are read for their lengths. */
async function readFields(path) {
    const { fields, batches, close } = await openBatches(path);
    try {
        const lengths = new Map();
        if (hasLists(fields.map(({ type }) => type)))
            for await (const batch of batches)
                addLengths(lengths, batch.data.children);
        return { fields, lengths };
    }
    finally {
        await close();
    }
}
async function* readParts(path, columns) {
    const { batches, close } = await openBatches(path);
    try {
        for (;;) {
            const { done, value: batch } = await explained(path, () => batches.next());
            if (done)
                return;
            const valuesOfBatch = columns.map((column) => ({
                reader: column.reader,
                data: valuesIn(batch, column),
            }));
            for (let from = 0; from < batch.numRows; from += rowsAtOnce) {
                const to = Math.min(batch.numRows, from + rowsAtOnce);
                yield {
                    rows: to - from,
                    columns: valuesOfBatch.map(({ reader, data }) => readCells(reader, data, from, to)),
                };
            }
        }
    }
    finally {
        await close();
    }
}
const magic = 'ARROW1';
/** The mark before each message of a stream. */
const streamStart = '\xff\xff\xff\xff';
async function openBatches(path) {
    const handle = await (0,promises_.open)(path);
    const close = () => handle.close();
    try {
        const { size } = await handle.stat();
        const { buffer } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, 0);
        const start = buffer.toString('latin1');
        if (start.startsWith('FEA1'))
            throw new RangeError('version 1 of Feather');
        // The library examines the end of a file only as far as it needs to find the footer.
        if (start === magic)
            (0,arrow_messages/* withFile */.D4)(path, arrow_messages/* readFooter */.AI);
        else if (!start.startsWith(streamStart))
            throw new RangeError('no Arrow at its start');
        const reader = await ipc_reader/* RecordBatchReader */.hb.from(handle);
        await reader.open();
        const fields = arrow_types_fieldsOf(new apache_arrow_type/* Struct */._k(reader.schema.fields));
        if (fields.length === 0)
            throw new RangeError('no columns');
        return { fields, batches: checkedBatches(reader, new unpacked_size/* UnpackedSize */.x(path, size)), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function* checkedBatches(reader, unpacked) {
    for await (const batch of reader) {
        unpacked.add(batch.data.byteLength + batch.numRows * batch.numCols);
        for (const data of batch.data.children)
            assertWhole(data, batch.numRows);
        yield batch;
    }
}
async function explained(path, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a file that cannot be read as Arrow (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'an Arrow IPC file or stream with numbers, texts, truth values and times',
            hint: 'Write the file again with these types, or write another format.',
            location: { file: path },
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/core/js/src/dataset/limits.js
var limits = __webpack_require__(32480);
;// CONCATENATED MODULE: ./build/core/js/src/arrays/npy-cells.js
/** Returns the type that the elements of an array get in DuckDB. */
function loadedTypeOf({ kind, bytes }) {
    switch (kind) {
        case 'b':
            return 'BOOLEAN';
        case 'i':
            return bytes === 8 ? 'BIGINT' : 'INTEGER';
        case 'u':
            return bytes === 8 ? 'UBIGINT' : bytes === 4 ? 'BIGINT' : 'INTEGER';
        case 'f':
        case 'm':
            return 'DOUBLE';
        case 'M':
            return 'TIMESTAMP';
        case 'U':
        case 'S':
            return 'VARCHAR';
    }
}
/** NaT, the missing value of times and durations. */
const notATime = -(2n ** 63n);
/** Returns the elements as cells of a column. */
function readElements(element, { block, start, stride, rows }) {
    const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
    const { kind, bytes, isLittleEndian, unitsPerSecond } = element;
    const fill = (values, read) => {
        for (let row = 0; row < rows; row++)
            values[row] = read(start + row * stride);
    };
    const int64 = (offset) => view.getBigInt64(offset, isLittleEndian);
    const type = loadedTypeOf(element);
    switch (type) {
        case 'BOOLEAN': {
            const values = new Uint8Array(rows);
            fill(values, (offset) => Math.min(1, view.getUint8(offset)));
            return { type, values, isMissing: null };
        }
        case 'INTEGER': {
            const values = new Int32Array(rows);
            fill(values, smallInteger(view, kind === 'i', bytes, isLittleEndian));
            return { type, values, isMissing: null };
        }
        case 'BIGINT': {
            const values = new BigInt64Array(rows);
            fill(values, kind === 'i' ? int64 : (offset) => BigInt(view.getUint32(offset, isLittleEndian)));
            return { type, values, isMissing: null };
        }
        case 'UBIGINT': {
            const values = new BigUint64Array(rows);
            fill(values, (offset) => view.getBigUint64(offset, isLittleEndian));
            return { type, values, isMissing: null };
        }
        case 'DOUBLE': {
            const values = new Float64Array(rows);
            fill(values, kind === 'f'
                ? npy_cells_float(view, bytes, isLittleEndian)
                : (offset) => (int64(offset) === notATime ? Number.NaN : Number(int64(offset)) / unitsPerSecond));
            return { type, values, isMissing: null };
        }
        case 'TIMESTAMP': {
            const values = new BigInt64Array(rows);
            const missing = new Uint8Array(rows);
            for (let row = 0; row < rows; row++) {
                const time = int64(start + row * stride);
                if (time === notATime)
                    missing[row] = 1;
                else
                    values[row] = npy_cells_microseconds(time, unitsPerSecond);
            }
            return { type, values, isMissing: (row) => missing[row] === 1 };
        }
        case 'VARCHAR': {
            const values = [];
            const read = kind === 'S' ? asciiText(block, bytes) : unicodeText(view, bytes, isLittleEndian);
            for (let row = 0; row < rows; row++)
                values.push(read(start + row * stride));
            return { type, values };
        }
    }
}
function smallInteger(view, isSigned, bytes, isLittleEndian) {
    if (bytes === 1)
        return (offset) => (isSigned ? view.getInt8(offset) : view.getUint8(offset));
    if (bytes === 2)
        return (offset) => isSigned ? view.getInt16(offset, isLittleEndian) : view.getUint16(offset, isLittleEndian);
    return (offset) => view.getInt32(offset, isLittleEndian);
}
function npy_cells_float(view, bytes, isLittleEndian) {
    if (bytes === 8)
        return (offset) => view.getFloat64(offset, isLittleEndian);
    if (bytes === 4)
        return (offset) => view.getFloat32(offset, isLittleEndian);
    return (offset) => halfFloat(view.getUint16(offset, isLittleEndian));
}
/** Returns the number of IEEE 754 binary16. */
function halfFloat(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const fraction = bits & 1023;
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : Number.NaN;
    return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}
/** Returns microseconds, rounded down. */
function npy_cells_microseconds(time, unitsPerSecond) {
    if (unitsPerSecond <= 1e6)
        return time * BigInt(Math.round(1e6 / unitsPerSecond));
    const remainder = ((time % 1000n) + 1000n) % 1000n;
    return (time - remainder) / 1000n;
}
/** Texts end at their zero bytes. */
function asciiText(block, bytes) {
    return (offset) => block.toString('utf8', offset, offset + bytes).replace(/\0+$/, '');
}
function unicodeText(view, bytes, isLittleEndian) {
    return (offset) => {
        let text = '';
        for (let at = offset; at < offset + bytes; at += 4)
            text += String.fromCodePoint(view.getUint32(at, isLittleEndian));
        return text.replace(/\0+$/, '');
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/js/src/files/bytes.js
var bytes = __webpack_require__(57238);
;// CONCATENATED MODULE: ./build/core/js/src/arrays/npy-header.js
/** Bytes before the length of the description: a magic text and the version. */
const prefixBytes = 8;
const npy_header_magic = '\x93NUMPY';
/** Returns the number of bytes of the length of the description. Throws RangeError for other bytes than an array begins with. */
function lengthBytesOf(prefix) {
    if (prefix.toString('latin1', 0, npy_header_magic.length) !== npy_header_magic)
        throw new RangeError('no NumPy array');
    const major = prefix[npy_header_magic.length];
    if (major === 1)
        return 2;
    if (major === 2 || major === 3)
        return 4;
    throw new RangeError(`version ${major} of the format of NumPy arrays`);
}
/** NumPy writes a dictionary of Python: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
const description = /^\{'descr': '([^']{2,20})', 'fortran_order': (True|False), 'shape': \(((?:\d+, ?)*(?:\d+)?)\), \} *\n$/;
/** Parses the description of an array. Throws RangeError for anything else, such as an array of objects or of records. */
function parseNpyHeader(text) {
    const [, type = '', order, shape = ''] = description.exec(text) ?? [];
    if (order === undefined)
        throw new RangeError('an array of records, or with a damaged header');
    const sizes = shape
        .split(',')
        .map((size) => size.trim())
        .filter((size) => size !== '')
        .map(Number);
    if (!sizes.every(Number.isSafeInteger))
        throw new RangeError(`the shape (${shape})`);
    return { element: parseType(type), isFortranOrder: order === 'True', shape: sizes };
}
const sizesOfKind = {
    b: [1],
    i: [1, 2, 4, 8],
    u: [1, 2, 4, 8],
    f: [2, 4, 8],
    M: [8],
    m: [8],
};
const units = {
    D: 1 / 86_400,
    h: 1 / 3600,
    m: 1 / 60,
    s: 1,
    ms: 1e3,
    us: 1e6,
    ns: 1e9,
};
function parseType(type) {
    const [, order = '', kind = '', size = '', unit] = /^([<>|=])([biufUSMm])(\d+)(?:\[(\w+)\])?$/.exec(type) ?? [];
    const isTime = kind === 'M' || kind === 'm';
    const unitsPerSecond = isTime ? units[unit ?? ''] : 1;
    const count = Number(size);
    const sizes = sizesOfKind[kind];
    if (unitsPerSecond === undefined || !isKind(kind) || (sizes !== undefined && !sizes.includes(count)))
        throw new RangeError(`an array of the type ${type}`);
    return {
        kind,
        // NumPy counts characters, which have four bytes.
        bytes: kind === 'U' ? count * 4 : count,
        isLittleEndian: order !== '>',
        unitsPerSecond,
    };
}
function isKind(kind) {
    return ['b', 'i', 'u', 'f', 'U', 'S', 'M', 'm'].includes(kind);
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/npz-entry.js



/** A NumPy array in a ZIP file, which is read from its beginning to its end. */
class NpzEntry {
    #entry;
    #chunks;
    #rest = Buffer.alloc(0);
    #crc = 0;
    constructor(entry, stream) {
        this.#entry = entry;
        this.#chunks = (0,bytes/* bytesOf */.$)(stream);
    }
    static async open(zip, entry) {
        return new NpzEntry(entry, await zip.openReadStreamPromise(entry));
    }
    /** Reads the description of the array. Throws RangeError if the file has another size than the array. */
    async readHeader() {
        const lengthBytes = lengthBytesOf(await this.take(prefixBytes));
        const length = (await this.take(lengthBytes)).readUIntLE(0, lengthBytes);
        if (length > longestHeader)
            throw new RangeError(`a header of ${length} bytes`);
        const header = parseNpyHeader((await this.take(length)).toString('utf8'));
        const size = prefixBytes + lengthBytes + length + sizeOf(header);
        if (this.#entry.uncompressedSize !== size)
            throw new RangeError(`${this.#entry.uncompressedSize} bytes instead of ${size}`);
        return header;
    }
    /** Reads some bytes. Throws RangeError if the file ends before. */
    async take(bytes) {
        const parts = [this.#rest];
        let size = this.#rest.length;
        while (size < bytes) {
            const next = await this.#chunks.next();
            if (next.done === true)
                throw new RangeError('an array that ends too early');
            const { value } = next;
            this.#crc = (0,external_node_zlib_.crc32)(value, this.#crc);
            parts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
            size += value.length;
        }
        const all = Buffer.concat(parts);
        this.#rest = all.subarray(bytes);
        return all.subarray(0, bytes);
    }
    /** Throws RangeError if the array is not that which was written. */
    async requireEnd() {
        const { done } = await this.#chunks.next();
        if (done !== true || this.#rest.length > 0)
            throw new RangeError('bytes behind an array');
        if (this.#crc !== this.#entry.crc32)
            throw new RangeError('an array with another checksum');
    }
    /** Ends the reading. */
    async close() {
        await this.#chunks.return(undefined);
    }
}
const longestHeader = 2 ** 16;
function sizeOf({ element, shape }) {
    return shape.reduce((product, size) => product * size, element.bytes);
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/npz-rows.js


/** Rows and bytes that are read at once. */
const npz_rows_rowsAtOnce = 2 ** 15;
const bytesAtOnce = 2 ** 24;
/** Yields the rows of arrays, all of which are read at the same time. */
async function* readNpzRows(zip, entries, arrays) {
    const rows = arrays[0]?.rows ?? 0;
    const rowBytes = arrays.reduce((sum, array) => sum + rowBytesOf(array), 1);
    const size = Math.max(1, Math.min(npz_rows_rowsAtOnce, Math.floor(bytesAtOnce / rowBytes)));
    const readers = [];
    try {
        for (const [index, entry] of entries.entries()) {
            const array = arrays[index];
            if (array === undefined)
                throw new RangeError('more arrays than before');
            readers.push(await ArrayReader.open(zip, entry, array));
        }
        for (let from = 0; from < rows; from += size) {
            const count = Math.min(size, rows - from);
            const columns = [];
            for (const reader of readers)
                columns.push(...(await reader.read(from, count)));
            yield { rows: count, columns };
        }
        for (const reader of readers)
            await reader.requireEnd();
    }
    finally {
        for (const reader of readers)
            await reader.close();
    }
}
function rowBytesOf({ width, element }) {
    return (width ?? 1) * element.bytes;
}
/** Reads the rows of an array in their order. */
class ArrayReader {
    #entry;
    #array;
    /** All values of a matrix in Fortran order, whose rows are spread over it. */
    #matrix;
    constructor(entry, array, matrix) {
        this.#entry = entry;
        this.#array = array;
        this.#matrix = matrix;
    }
    static async open(zip, entry, array) {
        const reader = await NpzEntry.open(zip, entry);
        await reader.readHeader();
        const isSpread = array.isFortranOrder && array.width !== null;
        const matrix = isSpread ? await reader.take(array.rows * rowBytesOf(array)) : null;
        return new ArrayReader(reader, array, matrix);
    }
    /** Returns the columns of some rows. */
    async read(from, rows) {
        const { element, rows: all, width } = this.#array;
        const { bytes } = element;
        const columns = Array.from({ length: width ?? 1 }, (_, column) => column);
        const matrix = this.#matrix;
        if (matrix !== null)
            return columns.map((column) => readElements(element, { block: matrix, start: (column * all + from) * bytes, stride: bytes, rows }));
        const stride = rowBytesOf(this.#array);
        const block = await this.#entry.take(rows * stride);
        return columns.map((column) => readElements(element, { block, start: column * bytes, stride, rows }));
    }
    requireEnd() {
        return this.#entry.requireEnd();
    }
    close() {
        return this.#entry.close();
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/npz-file.js









/**
 * Opens a file of NumPy arrays, plain or compressed. An array of one dimension is a column with its name; each column of a matrix is one,
 * named `x[0]`. Throws UserError for damaged files, and for arrays that do not have one row for each example.
 */
async function openNpz(path) {
    try {
        const arrays = await readArrays(path);
        const columns = arrays.reduce((sum, { width }) => sum + (width ?? 1), 0);
        refuseManyColumns(path, columns);
        return {
            columns: arrays.flatMap((array) => namesOf(array).map((name) => ({ name, type: loadedTypeOf(array.element) }))),
            parts: () => npz_file_readParts(path, arrays),
        };
    }
    catch (error) {
        throw npz_file_explained(path, error);
    }
}
function namesOf({ name, width }) {
    return width === null ? [name] : Array.from({ length: width }, (_, index) => `${name}[${index}]`);
}
async function* npz_file_readParts(path, arrays) {
    const zip = await (0,yauzl/* openPromise */.sO)(path, { autoClose: false });
    try {
        yield* readNpzRows(zip, await npz_file_entriesOf(zip), arrays);
    }
    catch (error) {
        throw npz_file_explained(path, error);
    }
    finally {
        zip.close();
    }
}
async function readArrays(path) {
    const unpacked = new unpacked_size/* UnpackedSize */.x(path, (await (0,promises_.stat)(path)).size);
    const zip = await (0,yauzl/* openPromise */.sO)(path, { autoClose: false });
    try {
        const arrays = [];
        for (const entry of await npz_file_entriesOf(zip)) {
            unpacked.add(entry.uncompressedSize);
            arrays.push(await readArray(zip, entry));
        }
        const [first] = arrays;
        if (first === undefined)
            throw new RangeError('no array');
        const other = arrays.find(({ rows }) => rows !== first.rows);
        if (other === undefined)
            return arrays;
        throw new RangeError(`${first.name} with ${first.rows} rows and ${other.name} with ${other.rows}`);
    }
    finally {
        zip.close();
    }
}
async function npz_file_entriesOf(zip) {
    const entries = [];
    for await (const entry of zip.eachEntry())
        entries.push(entry);
    return entries;
}
const suffix = '.npy';
async function readArray(zip, entry) {
    const name = entry.fileName.slice(0, -suffix.length);
    if (!entry.fileName.endsWith(suffix))
        throw new RangeError(`${entry.fileName}, which is not an array`);
    const open = await NpzEntry.open(zip, entry);
    try {
        return withRows(name, await open.readHeader());
    }
    catch (error) {
        throw new RangeError(`${name}: ${(0,user_error/* messageOf */.bD)(error)}`, { cause: error });
    }
    finally {
        await open.close();
    }
}
function withRows(name, header) {
    const [rows, width = null, ...others] = header.shape;
    if (rows === undefined || others.length > 0)
        throw new RangeError(`an array of ${header.shape.length} dimensions`);
    if (header.isFortranOrder && rows * (width ?? 1) * header.element.bytes > limits/* mostUnpackedBytes */.i6)
        throw new RangeError('a matrix in Fortran order of more than 2 GiB');
    return { ...header, name, rows, width };
}
function npz_file_explained(path, error) {
    if (error instanceof user_error/* UserError */.yo)
        return error;
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `a file that cannot be read as npz (${(0,user_error/* messageOf */.bD)(error)})`,
        expected: 'NumPy arrays of one or two dimensions, of numbers, truth values, times or texts, with equal numbers of rows',
        hint: 'Save such arrays with `numpy.savez`.',
        location: { file: path },
    }, { cause: error });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/typed-file.js


/**
 * Opens a table whose columns have types.
 * @param from the table after FROM
 * @param file the path for errors
 */
async function openTypedFile(tables, from, file, { missingTexts }, count = countTypedNumbers) {
    const stored = await describeColumns(tables, from, file);
    const typed = await readTypedColumns(tables, from, file);
    const { rows, columns } = await count(tables, from, typed, missingTexts);
    return {
        rows,
        columns,
        findings: [],
        rewrite: null,
        native: nativeNumbers(typed, columns),
        stored: { sql: from, columns: stored.map(({ name }) => name) },
        relation: (_, numbers) => typedRelation(from, typed, numbers),
        lines: null,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/array-source.js






/** Opens a file of arrays, which is read by JavaScript and copied into DuckDB. */
async function openArraySource(tables, format, { path }, settings) {
    const { columns, parts } = await (format === 'arrow' ? openArrow(path) : openNpz(path));
    refuseManyColumns(path, columns.length);
    const unusable = findUnusableName(columns.map(({ name }) => name));
    if (unusable !== null)
        throw unusableName(unusable, { file: path });
    const name = `rows of ${path}`;
    await tables.load(name, columns, parts());
    return openTypedFile(tables, (0,tables_sql/* identifier */.Cv)(name), path, settings);
}

// EXTERNAL MODULE: ./build/core/js/src/tables/compressed-file.js
var compressed_file = __webpack_require__(10721);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js
var lib = __webpack_require__(68075);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/text/encoding-problems.js
var encoding_problems = __webpack_require__(61337);
// EXTERNAL MODULE: ./build/core/js/src/tables/csv-settings.js
var csv_settings = __webpack_require__(89469);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/core/js/src/tables/read-head.js




const headSize = 2 ** 16;
/** Returns the beginning of a file, decompressed. */
async function readHead(path) {
    const file = (0,external_node_fs_.createReadStream)(path);
    const decompressor = (0,compressed_file/* decompressorFor */.Q)(path);
    const chunks = [];
    let size = 0;
    for await (const chunk of (0,bytes/* bytesOf */.$)(decompressor === null ? file : (0,external_node_stream_.pipeline)(file, decompressor, () => undefined))) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= headSize)
            break;
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-header.js










/** DuckDB's greatest length of a row. */
const csv_header_longestHeader = 2_000_000;
const longestName = 10_000;
const recordSchema = schemas/* array */.YOg(schemas/* string */.YjP());
/**
 * Reads the names of the columns; those of a file without a header are `column1`, `column2` and so on.
 * Throws UserError for a file without rows, and for names that are empty or differ in case only, which SQL cannot tell apart.
 */
async function openCsv(path, settings) {
    if (settings.encoding === 'utf-16')
        await requireUtf16(path);
    const first = await readFirstRecord(path, settings);
    if (first === null)
        throw new user_error/* UserError */.yo({
            code: 'DATA_NO_EXAMPLES',
            found: 'an empty file',
            expected: 'a header and rows',
            hint: 'Add examples, or remove the file from the sources.',
            location: { file: path },
        });
    refuseManyColumns(path, first.length);
    if (first.some((name) => name.includes('\0')))
        throw new user_error/* UserError */.yo({ ...(0,encoding_problems/* zeroBytes */.s)('csv: {encoding: utf-16}'), location: { file: path, line: 1 } });
    if (!settings.hasHeader)
        return { path, columns: first.map((_, index) => `column${index + 1}`) };
    if (first.some((name) => name.includes('\u{fffd}')))
        throw notDecoded(path);
    const columns = withNameOfRows(first);
    requireNames(path, columns);
    return { path, columns };
}
/** Names a first column without a name, in which pandas and R write the names of rows, as pandas does when it reads such a file. */
function withNameOfRows([first, ...others]) {
    return [first === '' && others.length > 0 ? 'Unnamed: 0' : (first ?? ''), ...others];
}
/** DuckDB reads no row of a file in another encoding and reports nothing. */
async function requireUtf16(path) {
    const head = await readHead(path);
    const isBigEndian = head.length >= 2 && head.readUInt16BE() === 0xfeff;
    // Separators and line ends have a zero byte.
    if (!isBigEndian && head.includes(0))
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: isBigEndian ? 'UTF-16 with the high byte first' : 'text that is not UTF-16',
        expected: 'UTF-16 with the low byte first, or UTF-8',
        hint: isBigEndian ? 'Save the file with UTF-8 encoding.' : 'Correct or remove `csv.encoding`.',
        location: { file: path },
    });
}
async function readFirstRecord(path, settings) {
    const { separator, quote, encoding } = settings;
    const parser = (0,lib/* parse */.qg)({
        delimiter: separator,
        quote: quote ?? false,
        encoding: csv_settings/* nodeEncodings */.z[encoding],
        bom: true,
        trim: true,
        to: 1,
        max_record_size: csv_header_longestHeader,
        skip_empty_lines: true,
    });
    const decompressor = (0,compressed_file/* decompressorFor */.Q)(path);
    const parts = decompressor === null ? [] : [decompressor];
    const reading = (0,external_node_stream_promises_.pipeline)([(0,external_node_fs_.createReadStream)(path), ...parts, parser]);
    // The loop below ends before the file does, and reports its errors.
    reading.catch(() => undefined);
    try {
        for await (const record of parser)
            return recordSchema.parse(record);
        return null;
    }
    catch (error) {
        if (!(error instanceof lib/* CsvError */.J$))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a header that cannot be read: ${error.message}`,
            expected: 'the names of the columns',
            hint: 'Correct the header, or the settings of separator and quote.',
            location: { file: path, line: 1 },
        }, { cause: error });
    }
}
function requireNames(path, names) {
    const seen = new Set();
    for (const [index, name] of names.entries()) {
        const key = name.toLowerCase();
        if (name === '')
            throw badHeader(path, `no name for column ${index + 1}`);
        if (name.length > longestName)
            throw badHeader(path, `a name with ${name.length} characters for column ${index + 1}`);
        if (seen.has(key))
            throw badHeader(path, `two columns with the name ${JSON.stringify(name)}`);
        seen.add(key);
    }
}
/** The decoder puts U+FFFD in place of bytes of another encoding. */
function notDecoded(path) {
    return new user_error/* UserError */.yo({
        ...(0,encoding_problems/* notUtf8 */.T)(csv_settings/* otherEncoding */.M, 'names of columns that are not UTF-8'),
        location: { file: path, line: 1 },
    });
}
function badHeader(path, found) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found,
        expected: 'a name for each column; names that differ in case only count as equal',
        hint: 'Correct the header.',
        location: { file: path, line: 1 },
    });
}

// EXTERNAL MODULE: ./build/core/js/src/tables/physical-lines.js
var physical_lines = __webpack_require__(38464);
;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-lines.js

const newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
/**
 * Yields the lines on which rows begin, from 1, in groups. DuckDB does not return them, and rows have several lines where a value in
 * quotes contains line breaks. Rows with another number of values than the file has columns are skipped.
 */
async function* csvLines({ path, columns }, settings) {
    const records = new RecordReader(settings, columns.length);
    let isHeader = settings.hasHeader;
    const withoutHeader = (lines) => {
        if (!isHeader || lines.length === 0)
            return lines;
        isHeader = false;
        return lines.slice(1);
    };
    for await (const bytes of (0,physical_lines/* utf8Chunks */.O)(path, settings.encoding))
        yield withoutHeader([...records.read(bytes)]);
    yield withoutHeader([...records.end()]);
}
class RecordReader {
    #separator;
    #quote;
    #columns;
    #state = 'start';
    #line = 1;
    #cells = 1;
    /** Number of cells up to the last one that is not empty; DuckDB ignores empty cells beyond the columns. */
    #filled = 0;
    #isBlank = true;
    #begin = 1;
    #previous = 0;
    constructor({ separator, quote }, columns) {
        this.#separator = separator.charCodeAt(0);
        this.#quote = quote?.charCodeAt(0);
        this.#columns = columns;
    }
    /** Yields the line on which each record begins that ends in these bytes. */
    *read(bytes) {
        for (const byte of bytes) {
            const isSecondEnd = byte === newline && this.#previous === carriageReturn;
            this.#previous = byte;
            if (this.#state === 'quoted')
                this.#readQuoted(byte);
            else if (byte === newline || byte === carriageReturn) {
                if (!isSecondEnd)
                    yield* this.#endRecord();
            }
            else
                this.#readByte(byte);
        }
    }
    /** Yields the line of the last record, if it has no line end. */
    *end() {
        if (!this.#isBlank)
            yield* this.#endRecord();
    }
    #readQuoted(byte) {
        if (byte === newline)
            this.#line++;
        if (byte === this.#quote)
            this.#state = 'closed';
        else
            this.#filled = this.#cells;
    }
    #readByte(byte) {
        this.#isBlank = false;
        if (byte === this.#separator) {
            this.#cells++;
            this.#state = 'start';
        }
        else if (byte === this.#quote && this.#state !== 'plain')
            this.#state = 'quoted';
        else {
            this.#filled = this.#cells;
            if (this.#state === 'start' && byte !== space)
                this.#state = 'plain';
        }
    }
    *#endRecord() {
        const isRow = this.#isBlank
            ? this.#columns === 1
            : this.#cells >= this.#columns && this.#filled <= this.#columns;
        if (isRow)
            yield this.#begin;
        this.#line++;
        this.#begin = this.#line;
        this.#cells = 1;
        this.#filled = 0;
        this.#isBlank = true;
        this.#state = 'start';
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-line-ends.js


/** Returns true for DuckDB's error about lines that end in different ways. */
function isAboutLineEnds(error) {
    return (0,user_error/* messageOf */.bD)(error).includes('state machine reached an invalid state');
}
/** Returns the error of the first line that ends in another way than the first one; null if none does. */
async function findOtherLineEnd(file, settings) {
    const ends = new LineEnds(settings.quote);
    for await (const bytes of (0,physical_lines/* utf8Chunks */.O)(file, settings.encoding)) {
        const line = ends.findOther(bytes);
        if (line !== null)
            return new user_error/* UserError */.yo({
                code: 'DATA_INVALID_FILE',
                found: 'a line that ends in another way than the first one, with or without a carriage return',
                expected: 'lines that all end with a line feed, with a carriage return, or with both',
                hint: 'Save the file with one kind of line ends.',
                location: { file, line },
            });
    }
    return null;
}
const csv_line_ends_newline = 0x0a;
const csv_line_ends_carriageReturn = 0x0d;
/** Examines the line ends outside of quotes. */
class LineEnds {
    #quote;
    #isQuoted = false;
    #line = 1;
    #first = null;
    #hasReturn = false;
    constructor(quote) {
        this.#quote = quote?.charCodeAt(0);
    }
    /** Returns the first line that ends in another way than the first one; null if these bytes contain none. */
    findOther(bytes) {
        for (const byte of bytes) {
            // The byte behind a carriage return decides if the return is a line end itself.
            if (this.#hasReturn && this.#isOther(byte === csv_line_ends_newline ? 'both' : 'return'))
                return this.#line;
            if (this.#hasReturn)
                this.#line++;
            else if (byte === csv_line_ends_newline) {
                if (!this.#isQuoted && this.#isOther('feed'))
                    return this.#line;
                this.#line++;
            }
            if (byte === this.#quote)
                this.#isQuoted = !this.#isQuoted;
            this.#hasReturn = byte === csv_line_ends_carriageReturn && !this.#isQuoted;
        }
        return null;
    }
    #isOther(end) {
        this.#first ??= end;
        return end !== this.#first;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/tables/csv-rejects.js
var csv_rejects = __webpack_require__(43214);
;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-relation.js




/**
 * Returns the relation of CSV files with equal columns, plain, `.gz` or `.zst`. Nothing is sniffed: an unclosed quote, for example, made
 * DuckDB read a file as one without quotes. An empty cell is a missing value.
 * @param numbers the columns that are read as numbers; the others are texts
 * @param parsed other columns that are numbers; their texts that are no numbers are missing values
 */
function csvRelation(files, numbers, settings, parsed = new Set()) {
    const [first] = files;
    if (first === undefined)
        throw new Error('a relation has a file');
    for (const { path, columns } of files)
        if (columns.join('\0') !== first.columns.join('\0'))
            throw columnsDiffer(path, first);
    const { separator, quote, decimalSeparator, thousandsSeparator, hasHeader, encoding } = settings;
    const types = first.columns
        .map((name) => `${(0,tables_sql/* literal */.eu)(name)}: '${numbers.has(name) ? 'DOUBLE' : 'VARCHAR'}'`)
        .join(', ');
    const options = [
        'auto_detect = false',
        'strict_mode = true',
        'store_rejects = true',
        `rejects_limit = ${csv_rejects/* rejectLimit */.hC}`,
        `columns = {${types}}`,
        `header = ${hasHeader}`,
        `delim = ${(0,tables_sql/* literal */.eu)(separator)}`,
        `quote = ${(0,tables_sql/* literal */.eu)(quote ?? '')}`,
        `escape = ${(0,tables_sql/* literal */.eu)(quote ?? '')}`,
        `decimal_separator = ${(0,tables_sql/* literal */.eu)(decimalSeparator)}`,
        ...(thousandsSeparator === null ? [] : [`thousands = ${(0,tables_sql/* literal */.eu)(thousandsSeparator)}`]),
        `encoding = ${(0,tables_sql/* literal */.eu)(encoding)}`,
        `nullstr = ''`,
    ];
    const paths = (0,tables_sql/* literalList */.uG)(files.map(({ path }) => path));
    const sql = `read_csv(${paths}, ${options.join(', ')})`;
    return {
        sql: parsed.size === 0 ? sql : withParsed(sql, parsed, settings),
        columns: first.columns,
        order: 'source',
        locate: async (error) => {
            for (const { path } of isAboutLineEnds(error) ? files : []) {
                const found = await findOtherLineEnd(path, settings);
                if (found !== null)
                    return found;
            }
            return null;
        },
    };
}
function withParsed(sql, parsed, settings) {
    const columns = [...parsed].map(tables_sql/* identifier */.Cv).map((name) => `${parsedNumber(name, settings)} AS ${name}`);
    return `(SELECT * REPLACE (${columns.join(', ')}) FROM ${sql})`;
}
/** Returns a pattern for numbers with these separators, which DuckDB would also find in `1.2.3`; null for plain numbers. */
function numberPattern({ decimalSeparator, thousandsSeparator }) {
    if (decimalSeparator === '.' && thousandsSeparator === null)
        return null;
    const groups = thousandsSeparator === null ? '' : `[0-9]{1,3}([${thousandsSeparator}][0-9]{3})+|`;
    return `\\s*[+-]?(${groups}[0-9]+)?([${decimalSeparator}][0-9]*)?([eE][+-]?[0-9]+)?\\s*`;
}
/** Returns a number without thousands and with a decimal point; any other text as it is. */
function plainNumbers(settings) {
    const pattern = numberPattern(settings);
    if (pattern === null)
        return null;
    const isNumber = new RegExp(`^(?:${pattern})$`);
    const { decimalSeparator, thousandsSeparator } = settings;
    return (text) => {
        if (!isNumber.test(text))
            return text;
        const plain = text.replaceAll(thousandsSeparator ?? '', '').replace(decimalSeparator, '.');
        return Number.isNaN(Number(plain)) ? text : plain;
    };
}
/** Returns the number of a text in SQL; NULL for other texts. */
function parsedNumber(text, { decimalSeparator, thousandsSeparator }) {
    const whole = thousandsSeparator === null ? text : `replace(${text}, '${thousandsSeparator}', '')`;
    return `TRY_CAST(${decimalSeparator === '.' ? whole : `replace(${whole}, ',', '.')`} AS DOUBLE)`;
}
function columnsDiffer(path, first) {
    return new user_error/* UserError */.yo({
        code: 'DATA_COLUMNS_DIFFER',
        found: `other columns than in ${first.path}`,
        expected: `the columns ${first.columns.join(', ')}`,
        hint: 'Give all files the same header.',
        location: { file: path, line: 1 },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-numbers.js



/**
 * Counts the texts and the numbers of each column.
 * @param missingTexts returns the texts of a column that stand for a missing value
 */
function countCsvNumbers(tables, file, settings, missingTexts, options = {}) {
    const { sql, columns, locate } = csvRelation([file], new Set(), settings);
    const pattern = numberPattern(settings);
    const counted = columns.map((name) => {
        const value = (0,tables_sql/* identifier */.Cv)(name);
        const isDecimal = isDecimalSql(value, parsedNumber(value, settings));
        return {
            name,
            value,
            isNumber: pattern === null
                ? isDecimal
                : `CASE WHEN ${isDecimal} THEN regexp_full_match(${value}, ${(0,tables_sql/* literal */.eu)(pattern)}) ELSE false END`,
            isQuotedNumber: 'false',
            missingTexts: missingTexts(name),
        };
    });
    return countColumns(tables, sql, counted, locate, options);
}

// EXTERNAL MODULE: ./build/core/js/src/tables/long-lines.js
var long_lines = __webpack_require__(89295);
;// CONCATENATED MODULE: ./build/core/js/src/tables/refuse-binary.js

/** Formats that are no text, by their first bytes. */
const formats = [
    ['\x1f\x8b', 'a gzip file', 'Decompress the file, or let its name end with `.gz` once.'],
    ['\x28\xb5\x2f\xfd', 'a Zstandard file', 'Decompress the file, or let its name end with `.zst` once.'],
    ['PK\x03\x04', 'a ZIP file, as spreadsheets are', 'Unpack the file, or save the spreadsheet as CSV.'],
    ['\xd0\xcf\x11\xe0', 'an old spreadsheet or document', 'Save the spreadsheet as CSV.'],
    ['PAR1', 'a Parquet file', 'Let its name end with `.parquet`, or set `format: parquet`.'],
    ['ARROW1', 'an Arrow file', 'Let its name end with `.arrow`, or set `format: arrow`.'],
    ['\x89PNG', 'a PNG image', 'Remove the file from the sources.'],
    ['\xff\xd8\xff', 'a JPEG image', 'Remove the file from the sources.'],
    ['%PDF-', 'a PDF document', 'Save its table as CSV.'],
    ['SQLite format 3\0', 'a database of SQLite', 'Export the table as CSV.'],
];
/**
 * Throws UserError for a file that is no text.
 * @param head the beginning of the file, decompressed
 */
function refuseBinary(file, head) {
    const start = head.toString('latin1', 0, 16);
    const format = formats.find(([magic]) => start.startsWith(magic));
    if (format === undefined)
        return;
    const [, found, hint] = format;
    throw new user_error/* UserError */.yo({ code: 'DATA_INVALID_FILE', found, expected: 'a text file', hint, location: { file } });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/sniff-csv.js

/** Returns the encoding that the byte order mark names; null without one. */
function encodingOf(head) {
    const mark = head.length < 2 ? 0 : head.readUInt16BE();
    return mark === 0xfffe || mark === 0xfeff ? 'utf-16' : null;
}
const separators = [',', ';', '\t', '|'];
/**
 * Returns the separator of a file by its header: the usual one if the header contains it, or else the only other one that it contains
 * outside of quotes.
 */
function separatorOf(head, encoding, quote, usual) {
    const [header = ''] = head.toString(csv_settings/* nodeEncodings */.z[encoding]).split(/\r|\n/, 1);
    const unquoted = quote === null
        ? header
        : header
            .split(quote)
            .filter((_, index) => index % 2 === 0)
            .join('');
    const found = separators.filter((separator) => unquoted.includes(separator));
    const [only = usual, ...others] = found;
    return found.includes(usual) || others.length > 0 ? usual : only;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/csv-file.js









/** Opens a file of comma-separated values, or of values with another separator. */
async function openCsvFile(tables, at, { csv, missingTexts, onBadRow }) {
    if ((0,compressed_file/* decompressorFor */.Q)(at.path) === null)
        await (0,long_lines/* refuseLongLines */.m)(at.path);
    const settings = await settingsOf(at, csv);
    const file = await openCsv(at.path, settings);
    const { rows, columns } = await countCsvNumbers(tables, file, settings, missingTexts, {
        ...(onBadRow && { onBadRow }),
    });
    /** Columns of numbers only, which DuckDB parses fastest. */
    const pure = new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name));
    return {
        rows,
        columns,
        findings: findingsOf(at, settings, csv),
        native: new Set(),
        stored: null,
        rewrite: plainNumbers(settings),
        relation: (_, numbers) => {
            const { true: parsedByReader = [], false: parsed = [] } = Object.groupBy(numbers, (name) => pure.has(name) ? 'true' : 'false');
            return csvRelation([file], new Set(parsedByReader), settings, new Set(parsed));
        },
        lines: () => csvLines(file, settings),
    };
}
async function settingsOf({ source, path }, csv) {
    const head = await readHead(path);
    refuseBinary(path, head);
    // A file in Windows-1252 was decoded.
    const encoding = csv.encoding === 'windows-1252' ? 'utf-8' : (csv.encoding ?? encodingOf(head) ?? 'utf-8');
    const quote = csv.quote === false ? null : csv.quote;
    return {
        separator: csv.separator ?? separatorOf(head, encoding, quote, usualSeparator(source)),
        quote,
        decimalSeparator: csv.decimal,
        thousandsSeparator: csv.thousands ?? null,
        hasHeader: csv.header,
        encoding,
    };
}
const separatorNames = {
    ',': 'commas',
    ';': 'semicolons',
    '\t': 'tabs',
    '|': 'vertical bars',
};
function usualSeparator({ path }) {
    return /\.tsv(?:\.|$)/i.test(path) ? '\t' : ',';
}
/** Returns what was found out and is not usual. */
function findingsOf({ source }, { separator, encoding }, csv) {
    const isSeparated = csv.separator === undefined && separator !== usualSeparator(source);
    return [
        ...(isSeparated ? [`separated by ${separatorNames[separator]}`] : []),
        ...(csv.encoding === undefined && encoding !== 'utf-8' ? [`encoded in ${encoding.toUpperCase()}`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json-lines.js




const json_lines_newline = 0x0a;
const json_lines_space = 0x20;
/** DuckDB's greatest size of a JSON object, in bytes. */
const longestLine = 2 ** 24;
/**
 * Returns the error of the first line that is not a JSON object in UTF-8 with each key once; null if every line is. DuckDB counts one
 * line too many for JSON that is cut, and does not count blank lines.
 */
async function findBadJsonLine(file) {
    for await (const { bytes, line } of jsonLines(file)) {
        const problem = problemOf(bytes, line);
        if (problem !== null)
            return new user_error/* UserError */.yo({ ...problem, location: { file, line } });
    }
    return null;
}
/**
 * Yields the lines that are not blank, which contain one object each, and their numbers.
 * Throws UserError for a line that is longer than DuckDB reads.
 */
async function* jsonLines(path) {
    let parts = [];
    let size = 0;
    let line = 1;
    const add = (part) => {
        parts.push(part);
        size += part.length;
        if (size > longestLine)
            throw tooLong(path, line);
    };
    const take = () => {
        const bytes = Buffer.concat(parts);
        parts = [];
        size = 0;
        return bytes;
    };
    for await (const chunk of (0,physical_lines/* utf8Chunks */.O)(path, 'utf-8')) {
        let start = 0;
        for (let end = chunk.indexOf(json_lines_newline); end >= 0; end = chunk.indexOf(json_lines_newline, start)) {
            add(chunk.subarray(start, end));
            const bytes = take();
            if (!isBlank(bytes))
                yield { bytes, line };
            line++;
            start = end + 1;
        }
        add(chunk.subarray(start));
    }
    const bytes = take();
    if (!isBlank(bytes))
        yield { bytes, line };
}
function isBlank(bytes) {
    return bytes.every((byte) => byte <= json_lines_space);
}
function tooLong(file, line) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `a line with more than ${longestLine / 2 ** 20} MiB`,
        expected: 'one JSON object a line',
        hint: 'Write each object on a line of its own.',
        location: { file, line },
    });
}
function problemOf(bytes, line) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return (0,encoding_problems/* notUtf8 */.T)(null);
    const text = bytes.toString('utf8');
    const found = findFault(line === 1 ? text.replace(/^\u{feff}/u, '') : text);
    return found === null
        ? null
        : { code: 'DATA_INVALID_FILE', found, expected: 'one JSON object a line', hint: 'Correct the line.' };
}
function findFault(json) {
    let value;
    const malformed = [];
    try {
        value = JSON.parse(json, (_, each) => {
            if (typeof each === 'string' && !each.isWellFormed())
                malformed.push(each);
            return each;
        });
    }
    catch (error) {
        return `a line that is not JSON (${(0,user_error/* messageOf */.bD)(error)})`;
    }
    if (malformed.length > 0)
        return 'a line with half of a surrogate pair';
    if (Array.isArray(value))
        return 'a line with a list';
    if (typeof value === 'object' && value !== null) {
        const key = repeatedKey(json);
        return key === null ? null : `the key ${JSON.stringify(key)} twice in one object`;
    }
    // A text may be as long as the file.
    return `a line with ${typeof value === 'string' ? 'a text' : JSON.stringify(value)}`;
}
/** Returns a key that a valid JSON object has twice; null if it has none. Objects in it are not examined. */
function repeatedKey(json) {
    const keys = new Set();
    let depth = 0;
    for (const [token, key] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
        if (token === '{' || token === '[')
            depth++;
        else if (token === '}' || token === ']')
            depth--;
        else if (key !== undefined && depth === 1) {
            const name = JSON.parse(key);
            if (keys.has(name))
                return String(name);
            keys.add(name);
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json.js


/**
 * Returns the relation of a file with JSON objects. A null is a missing value, and so is a key that an object lacks.
 * @param numbers the fields that are read as numbers; the others are texts, with the JSON of what is no text
 */
function jsonRelation(file, layout, fields, numbers = new Set()) {
    const value = (field) => numbers.has(field.name) ? `TRY_CAST(${jsonText(field)} AS DOUBLE)` : jsonText(field);
    const list = fields.map((field) => `${value(field)} AS ${(0,tables_sql/* identifier */.Cv)(field.name)}`).join(', ');
    return {
        sql: `(SELECT ${list} FROM ${readJsonSql(file, layout, fields)})`,
        columns: fields.map(({ name }) => name),
        order: 'source',
        ...(layout === 'lines' ? { locate: () => findBadJsonLine(file) } : {}),
    };
}
/** Returns the call that reads the first key of each field. An object with a key twice is an error. */
function readJsonSql(file, layout, fields) {
    const keys = new Set(fields.map(({ path: [key] }) => key));
    const columns = [...keys].map((key) => `${(0,tables_sql/* literal */.eu)(key)}: 'JSON'`).join(', ');
    return `read_json(${(0,tables_sql/* literal */.eu)(file)}, format = '${jsonFormat(layout)}', auto_detect = false, records = 'true', columns = {${columns}})`;
}
function jsonFormat(layout) {
    return layout === 'lines' ? 'newline_delimited' : 'array';
}
/** Returns a value as text. */
function jsonText(field) {
    return `json_extract_string(${json_valueOf(field)})`;
}
/** Returns the type of a value, `NULL` for null. */
function jsonType(field) {
    return `json_type(${json_valueOf(field)})`;
}
/** Returns the length of a list, 0 for any other value. */
function jsonLength(field) {
    return `json_array_length(${json_valueOf(field)})`;
}
function json_valueOf({ path: [key, ...rest] }) {
    return `${(0,tables_sql/* identifier */.Cv)(key)}, ${(0,tables_sql/* literal */.eu)(jsonPointer(rest))}`;
}
/** Returns the pointer of RFC 6901 to a value. */
function jsonPointer(path) {
    return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json-keys.js




/** More than the keys of any object. */
const mostKeys = 2 ** 20;
/**
 * Returns the keys of all objects, in the order in which they appear first. Throws UserError for text that is not JSON.
 * @param path the keys that lead to an object inside of each object; empty for the object itself
 */
async function readJsonKeys(tables, file, layout, path = []) {
    const keys = `json_keys(json, ${(0,tables_sql/* literal */.eu)(jsonPointer(path))})`;
    const objects = `read_json_objects(${(0,tables_sql/* literal */.eu)(file)}, format = '${jsonFormat(layout)}')`;
    const locate = layout === 'lines' ? () => findBadJsonLine(file) : undefined;
    const first = await tables.texts(`SELECT unnest(${keys}) AS key FROM (SELECT json FROM ${objects} LIMIT 1)`, locate);
    const known = first.map(([key]) => key ?? '');
    refuseManyColumns(file, known.length);
    // In most files the first object has all keys, so that few are sorted here.
    const others = await tables.texts(`SELECT key, min(number * ${mostKeys} + place) AS position FROM (
      SELECT number, unnest(keys) AS key, generate_subscripts(keys, 1) AS place FROM (
        SELECT number, list_filter(${keys}, lambda key: NOT list_contains(${(0,tables_sql/* literalList */.uG)(known)}::VARCHAR[], key)) AS keys
        FROM (SELECT row_number() OVER () AS number, json FROM ${objects})
      ) WHERE len(keys) > 0
    ) GROUP BY key ORDER BY position`, locate);
    refuseManyColumns(file, known.length + others.length);
    return [...known, ...others.map(([key]) => key ?? '')];
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json-numbers.js


/**
 * Counts the values and the numbers of each field. Integers beyond 2⁵³ are not counted as numbers, since float64 rounds them.
 * @param missingTexts returns the texts of a field that stand for a missing value
 */
function countJsonNumbers(tables, file, layout, fields, missingTexts) {
    const counted = fields.map((field) => {
        const value = jsonText(field);
        const type = jsonType(field);
        const number = `TRY_CAST(${value} AS DOUBLE)`;
        const isInteger = `${type} IN ('BIGINT', 'UBIGINT')`;
        return {
            name: field.name,
            value,
            isNumber: `coalesce(CASE WHEN ${type} = 'DOUBLE' THEN isfinite(${number}) WHEN ${isInteger} THEN abs(${number}) < 2 ** 53 END, false)`,
            isQuotedNumber: `coalesce(CASE WHEN ${type} = 'VARCHAR' THEN ${isQuotedNumberSql(value)} END, false)`,
            missingTexts: missingTexts(field.name),
        };
    });
    return countColumns(tables, readJsonSql(file, layout, fields), counted, jsonRelation(file, layout, fields).locate);
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json-fields.js



/** Few rows tell nearly all fields with single values, so that all rows are read for the others only. */
const sampleRows = 1000;
/**
 * Returns the fields of a file in which every object inside of the objects is replaced by its own fields, such as `user.age`, and every
 * list by its values, such as `embedding[0]`, if all lists of the field have one length.
 */
async function expandFields(tables, file, layout, fields, depth = 1) {
    if (depth > deepestNesting)
        return fields;
    const sql = readJsonSql(file, layout, fields);
    const { locate } = jsonRelation(file, layout, fields);
    const sample = await readShapes(tables, `(SELECT * FROM ${sql} LIMIT ${sampleRows})`, fields, locate);
    const shapes = await readShapes(tables, sql, [...sample.keys()], locate);
    const expanded = [];
    for (const field of fields) {
        const shape = shapes.get(field);
        const inner = typeof shape === 'number'
            ? json_fields_entriesOf(field, shape)
            : shape === 'object'
                ? json_fields_fieldsOf(field, await readJsonKeys(tables, file, layout, field.path))
                : [];
        const isExpanded = inner.length > 0 && inner.length <= mostEntries;
        expanded.push(...(isExpanded ? await expandFields(tables, file, layout, inner, depth + 1) : [field]));
    }
    return expanded;
}
function json_fields_fieldsOf({ name, path }, keys) {
    return keys.map((key) => ({ name: `${name}.${key}`, path: [...path, key] }));
}
function json_fields_entriesOf({ name, path }, length) {
    return Array.from({ length }, (_, index) => ({
        name: `${name}[${index}]`,
        path: [...path, String(index)],
    }));
}
/** The plan of a query takes time that grows with the square of its columns. */
const fieldsAtOnce = 64;
/** Returns the shapes of the fields with nothing but objects, or nothing but lists of one length. */
async function readShapes(tables, sql, fields, locate) {
    const shapes = new Map();
    for (let start = 0; start < fields.length; start += fieldsAtOnce) {
        const group = fields.slice(start, start + fieldsAtOnce);
        for (const [field, shape] of await readShapesOfGroup(tables, sql, group, locate))
            shapes.set(field, shape);
    }
    return shapes;
}
async function readShapesOfGroup(tables, sql, fields, locate) {
    const checks = fields.map((field, index) => {
        const type = jsonType(field);
        const hasOnly = (wanted) => `bool_and(${type} = '${wanted}') FILTER (WHERE ${type} <> 'NULL')`;
        const length = jsonLength(field);
        const [shortest, longest] = ['min', 'max'].map((bound) => `${bound}(${length}) FILTER (WHERE ${type} <> 'NULL')`);
        return `CASE WHEN count(*) FILTER (WHERE ${type} <> 'NULL') = 0 THEN 'absent' WHEN ${hasOnly('OBJECT')} THEN 'object' WHEN ${hasOnly('ARRAY')} AND ${shortest} = ${longest} THEN CAST(${longest} AS VARCHAR) END AS c${index}`;
    });
    const [row = []] = await tables.texts(`SELECT ${checks.join(', ')} FROM ${sql}`, locate);
    return new Map(fields.flatMap((field, index) => {
        const shape = row[index] ?? null;
        if (shape === null)
            return [];
        return [[field, shape === 'object' || shape === 'absent' ? shape : Number(shape)]];
    }));
}

;// CONCATENATED MODULE: ./build/core/js/src/data/json-file.js










/** Opens a file with one JSON object a line, or with all objects in one array. */
async function openJsonFile(tables, { path }, { missingTexts }) {
    const layout = await layoutOf(path);
    const keys = await readJsonKeys(tables, path, layout);
    if (keys.length === 0)
        throw (layout === 'lines' ? await findBadJsonLine(path) : null) ?? noKeys();
    await json_file_requireNames(keys.map(fieldOf), path, layout);
    const fields = await expandFields(tables, path, layout, keys.map(fieldOf));
    refuseManyColumns(path, fields.length);
    await json_file_requireNames(fields, path, layout);
    const byName = new Map(fields.map((field) => [field.name, field]));
    const { rows, columns } = await countJsonNumbers(tables, path, layout, fields, missingTexts);
    return {
        rows,
        columns,
        findings: [],
        rewrite: null,
        stored: null,
        native: new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name)),
        relation: (wanted, numbers) => jsonRelation(path, layout, wanted.map((name) => byName.get(name) ?? fieldOf(name)), numbers),
        lines: layout === 'lines' ? () => linesOfObjects(path) : null,
    };
}
async function layoutOf(path) {
    const head = await readHead(path);
    refuseBinary(path, head);
    return /^(?:\u{feff})?\s*\[/u.test(head.toString('utf8')) ? 'array' : 'lines';
}
function fieldOf(name) {
    return { name, path: [name] };
}
function noKeys() {
    return new user_error/* UserError */.yo({
        code: 'DATA_NO_EXAMPLES',
        found: 'no object with a key',
        expected: 'one JSON object a line, or an array of objects',
        hint: 'Add examples, or remove the file from the sources.',
    });
}
/** Throws UserError for names that SQL cannot tell apart, with the first line that has the later of them. */
async function json_file_requireNames(fields, file, layout) {
    const unusable = findUnusableName(fields.map(({ name }) => name));
    if (unusable === null)
        return;
    const line = layout === 'lines'
        ? await findLineWith(file, fields.findLast(({ name }) => name === unusable))
        : null;
    throw unusableName(unusable, line === null ? { file } : { file, line });
}
/** Returns the first line whose object has a field; null if no line has it. */
async function findLineWith(file, field) {
    for await (const { bytes, line } of jsonLines(file)) {
        let value = JSON.parse(bytes.toString('utf8').replace(/^\u{feff}/u, ''));
        for (const key of field?.path ?? [])
            value =
                typeof value === 'object' && value !== null
                    ? Object.entries(value).find(([name]) => name === key)?.[1]
                    : undefined;
        if (value !== undefined)
            return line;
    }
    return null;
}
async function* linesOfObjects(path) {
    for await (const { line } of jsonLines(path))
        yield [line];
}

// EXTERNAL MODULE: ./build/core/js/src/data/name-source.js
var name_source = __webpack_require__(6273);
;// CONCATENATED MODULE: ./build/core/js/src/data/parquet-file.js



/** Opens a Parquet file. */
async function openParquetFile(tables, { path }, settings) {
    await requireParquetNames(tables, path);
    await refuseParquetBomb(tables, path);
    const file = await openTypedFile(tables, readParquetSql([path]), path, settings);
    await requireRows(tables, path, file.rows);
    return file;
}
/** Throws UserError if the file declares another number of rows than it has. */
async function requireRows(tables, path, rows) {
    const declared = await readParquetRows(tables, path);
    if (declared === rows)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `${rows} rows in a file that declares ${declared}`,
        expected: 'a whole file',
        hint: 'Write the file again.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/open-file.js





/** Opens files one after another. */
async function openFiles(tables, format, paths, settings) {
    const open = [];
    for (const path of paths)
        open.push({ ...path, file: await openFile(tables, format, path, settings) });
    return open;
}
async function openFile(tables, format, path, settings) {
    try {
        switch (format) {
            case 'csv':
                return await openCsvFile(tables, path, settings);
            case 'jsonl':
                return await openJsonFile(tables, path, settings);
            case 'parquet':
                return await openParquetFile(tables, path, settings);
            case 'arrow':
            case 'npz':
                return await openArraySource(tables, format, path, settings);
        }
    }
    catch (error) {
        throw (0,name_source/* namingSources */.h)(error, [path]);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/data/source-format.js
var source_format = __webpack_require__(57293);
;// CONCATENATED MODULE: ./build/core/js/src/data/named-source.js






/** Opens the sources and checks all of their rows. */
async function openNamedSources(tables, paths, settingsOf) {
    const sources = [];
    for (const [name = '', group] of Map.groupBy(paths, ({ source }) => source.sourceName)) {
        const format = (0,source_format/* tableFormatOf */.$r)(group.map(({ source }) => source));
        const files = await openFiles(tables, format, group, settingsOf(format));
        (0,compare_files/* requireOneTable */.e)(files, format);
        const columns = [...new Set(files.flatMap(({ file }) => named_source_columnsOf(file)))];
        const isNumber = (column) => (0,source_format/* isTyped */.xN)(format) ? files.every(({ file }) => file.native.has(column)) : numbers.has(column);
        const numbers = (0,compare_files/* numbersIn */.M)(files.map(({ file }) => file));
        sources.push({ name, format, files, columns, numbers: new Set(columns.filter(isNumber)) });
    }
    return sources;
}
function named_source_columnsOf({ stored, columns }) {
    return stored?.columns ?? columns.map(({ name }) => name);
}
/**
 * Returns the relation of a source: numbers as DOUBLE and other cells as VARCHAR; in formats with types, all cells with their types.
 * @param texts columns whose cells are texts in any case
 */
function namedRelation({ format, files, columns, numbers }, texts, missingTexts) {
    const order = 'source';
    if ((0,source_format/* isTyped */.xN)(format)) {
        const casts = columns
            .filter((name) => texts.has(name))
            .map((name) => `CAST(${(0,tables_sql/* identifier */.Cv)(name)} AS VARCHAR) AS ${(0,tables_sql/* identifier */.Cv)(name)}`);
        const replaced = casts.length === 0 ? '' : ` REPLACE (${casts.join(', ')})`;
        return { sql: `(SELECT *${replaced} FROM ${storedSql(format, files)})`, columns, order };
    }
    const asNumbers = new Set(columns.filter((name) => numbers.has(name) && !texts.has(name)));
    const select = (valueOf) => columns.map((name) => `${valueOf((0,tables_sql/* identifier */.Cv)(name), name)} AS ${(0,tables_sql/* identifier */.Cv)(name)}`).join(', ');
    const isCsv = format === 'csv';
    const trimmed = select((cell, name) => (isCsv && !asNumbers.has(name) ? trimmedSql(cell) : cell));
    const present = select((cell, name) => asNumbers.has(name) ? numberSql(cell, missingTexts(name)) : textSql(cell, missingTexts(name), isCsv));
    const parts = files.map(({ file }) => `SELECT ${present} FROM (SELECT ${trimmed} FROM ${file.relation(columns, asNumbers).sql})`);
    return { sql: `(${parts.join(' UNION ALL ')})`, columns, order };
}
/** Returns the files of a source as one table with types. Parquet files are many where others are few. */
function storedSql(format, files) {
    if (format === 'parquet')
        return readParquetSql(files.map(({ path }) => path));
    const tables = files.flatMap(({ file }) => (file.stored === null ? [] : [file.stored.sql]));
    return `(${tables.map((sql) => `SELECT * FROM ${sql}`).join(' UNION ALL BY NAME ')})`;
}
function numberSql(cell, missing) {
    const numbers = [...missing]
        .filter((text) => text.trim() !== '')
        .map(Number)
        .filter(Number.isFinite);
    const isMissing = numbers.length === 0 ? '' : ` AND ${cell} NOT IN (${numbers.join(', ')})`;
    return `CASE WHEN isfinite(${cell})${isMissing} THEN ${cell} END`;
}
/** Few cells have spaces around them, and looking for them takes less time than an expression that finds and removes them. */
function trimmedSql(cell) {
    const mayHaveSpaces = [`${cell} < '!'`, ...spaces.map((space) => `suffix(${cell}, ${space})`)].join(' OR ');
    return `CASE WHEN ${mayHaveSpaces} THEN regexp_replace(${cell}, '^\\s+|\\s+$', '', 'g') ELSE ${cell} END`;
}
/** The characters that `\s` matches, which all come before `!`. */
const spaces = ["' '", "E'\\t'", "E'\\n'", "E'\\f'", "E'\\r'"];
/** Few cells are as short as the texts that mean a missing value. DuckDB would make a join of `IN`, whose rows have no order. */
function textSql(text, missing, isTrimmed) {
    const absent = [...(isTrimmed ? [''] : []), ...missing];
    if (absent.length === 0)
        return text;
    const longest = (0,d3_array/* max */.T9)(absent, (one) => Buffer.byteLength(one)) ?? 0;
    const cases = absent.map((one) => `WHEN ${(0,tables_sql/* literal */.eu)(one)} THEN NULL`).join(' ');
    return `CASE WHEN strlen(${text}) > ${longest} THEN ${text} ELSE CASE ${text} ${cases} ELSE ${text} END END`;
}

// EXTERNAL MODULE: ./build/core/js/src/data/source-notes.js
var source_notes = __webpack_require__(32445);
;// CONCATENATED MODULE: ./build/core/js/src/data/combine-sources.js









const result = (0,tables_sql/* identifier */.Cv)('result of the sources');
/**
 * Joins or queries the sources into one table. DuckDB keeps it in its memory and its temporary folder, so that all scans have the same
 * order, unless the query keeps the order of one source.
 */
async function combineSources(tables, paths, section, log) {
    const { csv, join, query } = section;
    const sources = await openNamedSources(tables, paths, (format) => ({
        csv,
        missingTexts: missingTexts(section, format !== 'csv'),
        onBadRow: undefined,
    }));
    const notes = (0,source_notes/* joinNotes */.Am)(sources.map(({ files }) => (0,source_notes/* notesOf */.h$)(files)));
    (0,source_notes/* logNotes */.qV)(notes, log);
    const key = join === undefined ? 'query' : 'join';
    const shown = `data.${key}`;
    const file = await (0,user_error/* withConfigPathAsync */.ID)(['data', key], async () => {
        if (join !== undefined)
            await makeJoin(tables, sources, join, section, log);
        return query === undefined
            ? openResult(tables, result, section)
            : openQuery(tables, sources, query, section);
    });
    const rows = file.rows === null ? '' : `${(0,format/* formatCount */.B4)(file.rows)} rows and `;
    log.info(`The result of ${shown} has ${rows}${file.columns.length} columns.`);
    const explain = (error) => (0,user_error/* withConfigPath */.ey)(query === undefined ? error : ofQuery(error), ['data', key]);
    return {
        open: { source: { path: shown, shown, file: '' }, path: result, file, explain },
        combined: combinedColumns(file.columns.map(({ name }) => name), sources, join),
        notes,
    };
}
/** Returns the columns that a join takes from its right source, or all columns of a query; null if a join adds none. */
function combinedColumns(names, sources, join) {
    const sourcesOf = (name) => sources
        .filter(({ columns }) => columns.some((column) => column.toLowerCase() === name.toLowerCase()))
        .map((source) => source.name);
    const columns = names
        .map((name) => ({ name, sources: sourcesOf(name) }))
        .filter((column) => join === undefined || !column.sources.includes(join.left));
    return columns.length === 0 ? null : { by: join === undefined ? 'query' : 'join', columns };
}
async function makeJoin(tables, sources, join, section, log) {
    const [left, right] = [join.left, join.right].map((name) => sources.find((each) => each.name === name));
    if (left === undefined || right === undefined)
        throw new TypeError('the sources of the join are not open');
    await nameSources(tables, [left], section, textKeys('left', left, right, join));
    await nameSources(tables, [right], section, textKeys('right', left, right, join));
    await makeResult(tables, await joinQuery(tables, left, right, join, log));
}
async function openQuery(tables, sources, query, section) {
    await nameSources(tables, sources, section, new Set());
    try {
        const { sql, order } = await tables.query(query);
        if (order === 'source')
            return await openResult(tables, sql, section, decideTypedNumbers);
        await makeResult(tables, `SELECT * FROM ${sql} ORDER BY ALL`);
        return await openResult(tables, result, section);
    }
    catch (error) {
        throw ofQuery(error);
    }
}
/** @param from the table after FROM */
async function openResult(tables, from, section, count = countTypedNumbers) {
    const shown = section.query === undefined ? 'data.join' : 'data.query';
    return openTypedFile(tables, from, shown, { missingTexts: missingTexts(section, true) }, count);
}
async function nameSources(tables, sources, section, texts) {
    for (const source of sources)
        await tables.name(source.name, namedRelation(source, texts, missingTexts(section, source.format !== 'csv')));
}
function makeResult(tables, sql) {
    return tables.run(`CREATE TABLE ${result} AS ${sql}`);
}
/** All rows of the files were read before, so that a value that cannot be converted is a fault of the query. Values can be private. */
function ofQuery(thrown) {
    if (!(thrown instanceof user_error/* UserError */.yo))
        return thrown;
    const problems = thrown.problems.map((problem) => problem.code === 'DATA_INVALID_FILE'
        ? {
            ...problem,
            code: 'DATA_INVALID_QUERY',
            found: 'a query that fails for some of the rows, such as by a conversion or a number that is too large',
            expected: 'a query that has a result for all rows',
            hint: 'Use `try_cast`, `nullif` or `coalesce` for values that cannot be converted.',
        }
        : problem);
    return new user_error/* UserError */.yo(problems, { cause: thrown });
}

// EXTERNAL MODULE: ./build/core/js/src/data/start-tables.js + 9 modules
var start_tables = __webpack_require__(50228);
;// CONCATENATED MODULE: ./build/core/js/src/data/open-source-table.js













/**
 * Opens files as one table. Columns are matched by their names; in JSON, a file may lack some of them. Sources with names are joined or
 * queried. Throws UserError for a file that is damaged, empty or of another format.
 */
async function openSourceTable(format, files, section, duckdb) {
    const open = await openTableFiles(format, files, section, duckdb);
    try {
        if (section.sources === undefined)
            (0,compare_files/* requireOneTable */.e)(open.files, format);
        return new file_table/* FileTable */.P(open);
    }
    catch (error) {
        await (0,file_table/* closeFiles */.A)(open);
        throw error;
    }
}
/** Opens files that may belong to different tables. Throws UserError like `openSourceTable`. */
async function openTableFiles(format, files, section, duckdb) {
    for (const file of files)
        await (0,start_tables/* requireContent */.PV)(file);
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-tables-'));
    const formatOf = (file) => (file.sourceName === undefined ? format : (0,source_format/* tableFormatOf */.$r)([file]));
    const datesOf = (0,date_format/* dateRewriters */.W)(section);
    let tables = null;
    try {
        const links = await (0,start_tables/* linkFiles */.wH)(files, formatOf, folder);
        const paths = await (0,start_tables/* decodeFiles */.KL)(links, formatOf, section.csv);
        tables = await (0,start_tables/* startTables */.K9)(paths, folder, duckdb);
        if (section.sources !== undefined) {
            const { open, combined, notes } = await combineSources(tables, paths, section, duckdb.log);
            return {
                tables,
                files: [open],
                combined,
                notes,
                typed: true,
                missingTexts: missingTexts(section, true),
                datesOf,
                folder,
            };
        }
        const typed = format !== 'csv';
        const settings = {
            csv: section.csv,
            missingTexts: missingTexts(section, typed),
            onBadRow: section.clean['on-error'] === 'quarantine' ? () => undefined : undefined,
        };
        const open = await openFiles(tables, format, paths, settings);
        const notes = (0,source_notes/* notesOf */.h$)(open);
        (0,source_notes/* logNotes */.qV)(notes, duckdb.log);
        return {
            tables,
            files: open,
            combined: null,
            notes,
            typed,
            missingTexts: settings.missingTexts,
            datesOf,
            folder,
        };
    }
    catch (error) {
        tables?.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}


/***/ }),

/***/ 60689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decodeImages),
/* harmony export */   c: () => (/* binding */ countPixelValues)
/* harmony export */ });
/* harmony import */ var _images_bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49063);
/* harmony import */ var _images_count_batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14038);
/* harmony import */ var _images_count_pixels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57333);
/* harmony import */ var _images_similar_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87608);
/* harmony import */ var _images_pixel_histogram_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75759);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76137);
/* harmony import */ var _image_sources_count_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44515);







/** Most bytes and images in a batch. */
const batchBytes = 2 ** 20;
const batchRows = 256;
/** Counts the values of the pixels of all splits, without images that replace missing ones. The images are decoded, unless they were decoded before. */
async function countPixelValues(features, images, outcomes, log) {
    const histograms = {
        train: (0,_images_pixel_histogram_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyHistogram */ .wv)(features.channels),
        validation: (0,_images_pixel_histogram_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyHistogram */ .wv)(features.channels),
        test: (0,_images_pixel_histogram_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyHistogram */ .wv)(features.channels),
    };
    const batches = batchesOf(images, outcomes, _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .splitNames */ .bZ);
    if (features.encoding === 'raw') {
        for (const { outcome, images: pixels } of batches)
            for (const one of pixels)
                (0,_images_pixel_histogram_js__WEBPACK_IMPORTED_MODULE_4__/* .countPixels */ .Bw)(histograms[asSplit(outcome)], one);
        return { histograms, faults: new Map(), sketches: null };
    }
    const faults = new Map();
    const sketches = new Uint8Array(outcomes.size * _images_similar_images_js__WEBPACK_IMPORTED_MODULE_3__/* .sketchBytes */ .ec);
    const add = (row, outcome, { counts, sketch }) => {
        (0,_images_pixel_histogram_js__WEBPACK_IMPORTED_MODULE_4__/* .addCounts */ .c5)(histograms[asSplit(outcome)], counts);
        sketches.set(sketch, row * _images_similar_images_js__WEBPACK_IMPORTED_MODULE_3__/* .sketchBytes */ .ec);
    };
    if (images.counts !== undefined) {
        for (const [index, range] of outcomes.chunks.entries())
            for (const [position, counts] of images.counts(index).entries()) {
                const row = range.start + position;
                if (counts !== null && outcomes.isKept(row))
                    add(row, outcomes.of(row), counts);
            }
        return { histograms, faults, sketches };
    }
    const onProgress = imageProgress(log);
    await (0,_images_count_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .countBatches */ .K)(batches, features, (batch, counted) => {
        for (const [position, row] of batch.rows.entries())
            add(row, batch.outcome, (0,_images_count_pixels_js__WEBPACK_IMPORTED_MODULE_2__/* .countsAt */ .W)(counted, position));
        addFaults(faults, batch, counted.faults);
        onProgress(batch);
    });
    return { histograms, faults, sketches };
}
/** Decodes all images that are kept, and finds those that cannot be decoded. */
async function decodeImages(features, images, outcomes, { file, log }) {
    const faults = new Map();
    const counts = new _image_sources_count_store_js__WEBPACK_IMPORTED_MODULE_6__/* .CountStore */ .H(file);
    const onProgress = imageProgress(log);
    await (0,_images_count_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .countBatches */ .K)(batchesOf(images, outcomes, ['kept']), features, (batch, counted) => {
        counts.add(batch.rows, counted);
        addFaults(faults, batch, counted.faults);
        onProgress(batch);
    });
    return { faults, counts };
}
function* batchesOf(images, outcomes, wanted) {
    for (const [index, range] of outcomes.chunks.entries()) {
        const { values } = images.read(index);
        const isMissing = images.isMissing?.(index);
        for (const outcome of wanted) {
            let [rows, batch, bytes] = [[], [], 0];
            for (const position of outcomes.positions(range, outcome)) {
                if (isMissing?.[position] === true)
                    continue;
                const image = values[position] ?? new Uint8Array();
                rows.push(range.start + position);
                batch.push(image);
                bytes += image.length;
                if (bytes < batchBytes && rows.length < batchRows)
                    continue;
                yield { outcome, rows, images: batch };
                [rows, batch, bytes] = [[], [], 0];
            }
            if (rows.length > 0)
                yield { outcome, rows, images: batch };
        }
    }
}
function addFaults(faults, { rows }, found) {
    for (const { position, fault, message } of found) {
        const row = rows[position];
        if (row !== undefined)
            faults.set(row, new _images_bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z(fault, message));
    }
}
function asSplit(outcome) {
    const split = _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .splitNames */ .bZ.find((name) => name === outcome);
    if (split === undefined)
        throw new TypeError(`no split ${outcome}`);
    return split;
}
/** Images between two lines of the log. */
const imagesPerLine = 10_000;
function imageProgress(log) {
    let done = 0;
    return ({ rows }) => {
        const before = Math.floor(done / imagesPerLine);
        done += rows.length;
        if (Math.floor(done / imagesPerLine) > before)
            log.progress(`Decoded ${done} images`);
    };
}


/***/ }),

/***/ 57348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ putAside),
/* harmony export */   H: () => (/* binding */ faultsText)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _staged_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(235);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16851);




/**
 * Puts the rows aside in which a cell cannot be read, and those that fail an expectation.
 * @param kinds how to read the cells of each column whose cells are not just texts
 * @param aside rows that fail expectations
 * @param badRows rows that the reader rejected, which are not in the table
 * @throws UserError if these are more than the allowed share of all rows
 */
async function putAside(table, kinds, aside, badRows, atMost) {
    const counter = new FaultCounter();
    for (const [name, kind] of kinds)
        markFaults(table, (0,_staged_table_js__WEBPACK_IMPORTED_MODULE_1__/* .requireStaged */ .Gr)(table, name), kind, counter);
    for (const { column, reason } of badRows)
        counter.add({ column: column ?? wholeRow, reason });
    const { outcomes } = table;
    for (const { column, reason, failing } of aside) {
        for (const row of failing.rows())
            outcomes.set(row, 'quarantined');
        counter.add({ column, reason }, failing.count);
    }
    const rows = outcomes.count('quarantined') + badRows.length;
    const quarantined = { rows, faults: counter.counts() };
    const size = outcomes.size + badRows.length;
    if (rows > atMost * size)
        throw await tooMany(table, quarantined, badRows, size, atMost);
    return quarantined;
}
/** The column in the counts of rows that cannot be divided into cells. */
const wholeRow = '(row)';
class FaultCounter {
    #counts = new Map();
    add(cell, rows = 1) {
        const key = JSON.stringify([cell.column, cell.reason]);
        this.#counts.set(key, { ...cell, count: (this.#counts.get(key)?.count ?? 0) + rows });
    }
    counts() {
        return [...this.#counts.values()].sort((a, b) => b.count - a.count);
    }
}
function markFaults({ outcomes, typed }, column, kind, counter) {
    if (!mayHaveFaults(column, kind, typed))
        return;
    const faultsIn = faultReader(column, kind, typed);
    for (const [index, { start }] of outcomes.chunks.entries())
        for (const [position, reason] of faultsIn(index).entries()) {
            if (reason === null)
                continue;
            outcomes.set(start + position, 'quarantined');
            counter.add({ column: column.name, reason });
        }
}
function mayHaveFaults(column, kind, typed) {
    if (column.kind === 'texts')
        return !column.isInDictionary || column.dictionary.some((text) => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfText */ .Zm)(text, kind, typed) !== null);
    const { minimum, maximum } = column;
    return minimum <= maximum && [minimum, maximum].some((value) => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfNumber */ .JV)(value, kind) !== null);
}
/** Returns a function that returns the fault of each cell of a chunk; null for cells that can be read. */
function faultReader(column, kind, typed) {
    return column.kind === 'texts'
        ? textFaultReader(column, kind, typed)
        : (chunk) => Array.from(column.read(chunk), (value) => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfNumber */ .JV)(value, kind));
}
function textFaultReader(column, kind, typed) {
    const known = column.dictionary.map((text) => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfText */ .Zm)(text, kind, typed));
    return (index) => {
        const chunk = column.read(index);
        return chunk.form === 'codes'
            ? Array.from(chunk.codes, (code) => known[code] ?? null)
            : chunk.texts.map((text) => (text === null ? null : (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfText */ .Zm)(text, kind, typed)));
    };
}
const mostListed = 5;
/** Returns `age not a number (12), day not a date (3)`. */
function faultsText(counts) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(counts.map(({ column, reason, count }) => `${column} ${reason} (${count})`), mostListed);
}
async function tooMany(table, { rows, faults }, [bad], size, atMost) {
    const first = firstQuarantined(table);
    const location = first === null ? bad && { file: bad.file, line: bad.line } : (await (0,_staged_table_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRow */ .S7)(table, first)).location;
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_TOO_MANY_QUARANTINED',
        found: `${rows} of ${size} rows that cannot be read or fail an expectation: ${faultsText(faults)}`,
        expected: `at most ${Math.floor(atMost * size)} rows, a share of ${atMost}`,
        hint: 'Correct the source, set `features` to the types of the columns, list texts for missing values under `clean.na-values`, or raise `clean.at-most`.',
        ...(location && { location }),
    });
}
function firstQuarantined({ outcomes }) {
    for (let row = 0; row < outcomes.size; row++)
        if (outcomes.of(row) === 'quarantined')
            return row;
    return null;
}


/***/ }),

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ readDurations),
/* harmony export */   Pl: () => (/* binding */ readNumbers),
/* harmony export */   fh: () => (/* binding */ readTimes),
/* harmony export */   oQ: () => (/* binding */ readWeights)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5793);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_decimal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1168);
/* harmony import */ var _staged_cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3422);
/* harmony import */ var _staged_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(235);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48324);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16851);







/** Returns a column of numbers, NaN for missing values. @throws UserError that lists the cells that are no numbers */
function readNumbers(table, name, expected) {
    return readCells(table, name, { kind: 'number', toNumber: (text, typed) => (0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .r)(text, typed) ?? Number.NaN }, (faulty) => wrongNumbers(table, name, faulty, expected));
}
/** Returns a column of seconds, NaN for missing values. @throws UserError that lists the cells that are no durations */
function readDurations(table, name) {
    const expected = 'seconds, or a duration such as 1:30:00, 2 days 1:30:00 or PT90M';
    return readCells(table, name, { kind: 'duration', toNumber: _unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .TM }, (faulty) => wrongNumbers(table, name, faulty, expected, 'DATA_INVALID_DURATION'));
}
/** Returns a column of milliseconds, NaN for missing values. @throws UserError for a cell that is no date */
function readTimes(table, name) {
    return readCells(table, name, { kind: 'time', toNumber: _times_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTimeOrNumber */ .z }, (faulty) => invalidDate(table, name, faulty));
}
async function readCells(table, name, { kind, toNumber }, problemOf) {
    const column = (0,_staged_table_js__WEBPACK_IMPORTED_MODULE_1__/* .requireStaged */ .Gr)(table, name);
    const faulty = firstFaults(table, name, kind);
    if (faulty.size > 0)
        throw await problemOf(faulty);
    const read = column.kind === 'numbers'
        ? (chunk) => column.read(chunk)
        : (0,_staged_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .numberReader */ .LM)(column, (text) => toNumber(text, table.typed), Number.NaN);
    return { kind: 'number', name, read: (chunk) => ({ kind: 'number', name, values: read(chunk) }) };
}
/** Returns the weights. @throws UserError for a negative one */
async function readWeights(table, name) {
    const column = await readNumbers(table, name, 'a number, since it says how much the example counts');
    const [invalid] = firstFaults(table, name, 'weight');
    if (invalid === undefined)
        return column;
    const [, { cell, first }] = invalid;
    const row = await (0,_staged_table_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRow */ .S7)(table, first);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_INVALID_WEIGHT',
        found: `the weight ${cell} in column ${name} (${row.name})`,
        expected: 'at least 0',
        hint: 'Correct the weight; 0 leaves the example out of the loss.',
        location: row.location,
    });
}
/** More distinct cells that cannot be read are not distinguished. */
const mostDistinct = 1000;
/** Returns the cells that cannot be read, as messages show them, in the order of the rows that are kept. */
function firstFaults(table, name, kind) {
    const faults = new Map();
    if (!hasFault(table, name, kind))
        return faults;
    for (const { cell, row } of faultyCells(table, name, kind)) {
        const shown = (0,_staged_table_js__WEBPACK_IMPORTED_MODULE_1__/* .showCell */ .m_)(table, name, cell);
        const known = faults.get(shown);
        if (known === undefined && faults.size === mostDistinct)
            continue;
        faults.set(shown, { cell, first: known?.first ?? row, count: (known?.count ?? 0) + 1 });
    }
    return faults;
}
function* faultyCells(table, name, kind) {
    const { outcomes, typed } = table;
    const column = (0,_staged_table_js__WEBPACK_IMPORTED_MODULE_1__/* .requireStaged */ .Gr)(table, name);
    if (column.kind === 'texts') {
        for (const { text, row } of (0,_staged_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .textsInOrder */ .UT)(column, outcomes))
            if ((0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfText */ .Zm)(text, kind, typed) !== null)
                yield { cell: text, row };
        return;
    }
    for (const [index, range] of outcomes.chunks.entries()) {
        const values = column.read(index);
        for (const position of outcomes.positions(range, 'kept')) {
            const value = values[position] ?? Number.NaN;
            if ((0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfNumber */ .JV)(value, kind) !== null)
                yield { cell: String(value), row: range.start + position };
        }
    }
}
/** Returns true if a cell may be unreadable; exact for texts. */
function hasFault(table, name, kind) {
    const column = (0,_staged_table_js__WEBPACK_IMPORTED_MODULE_1__/* .requireStaged */ .Gr)(table, name);
    if (column.kind === 'numbers')
        return [column.minimum, column.maximum].some((value) => column.minimum <= column.maximum && (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfNumber */ .JV)(value, kind) !== null);
    return hasFaultyText(table, column, kind);
}
function hasFaultyText({ outcomes, typed }, column, kind) {
    let found = false;
    (0,_staged_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .visitTexts */ .wZ)(column, outcomes, (text) => {
        found ||= (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfText */ .Zm)(text, kind, typed) !== null;
    });
    return found;
}
const mostListed = 10;
async function wrongNumbers(table, name, wrong, expected, code = 'DATA_NOT_A_NUMBER') {
    const listed = [...wrong]
        .slice(0, mostListed)
        .map(([text, { count }]) => (count === 1 ? text : `${text} (${count} times)`));
    const more = wrong.size > mostListed
        ? ` and ${wrong.size === mostDistinct ? 'at least ' : ''}${wrong.size - mostListed} more texts`
        : '';
    const row = await (0,_staged_table_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRow */ .S7)(table, (0,d3_array__WEBPACK_IMPORTED_MODULE_6__/* .min */ .jk)(wrong.values(), ({ first }) => first) ?? 0);
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code,
        found: `${listed.join(', ')}${more} in column ${name} (${row.name})`,
        expected,
        hint: 'Correct the values, list texts that mean a missing value under `clean.na-values`, put such rows aside with `clean: {on-error: quarantine}`, or set `features` to the type of the column.',
        location: row.location,
    });
}
async function invalidDate(table, column, faulty) {
    const [shown = '', occurrences] = [...faulty][0] ?? [];
    const row = await (0,_staged_table_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRow */ .S7)(table, occurrences?.first ?? 0);
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_INVALID_DATE',
        found: `the time ${shown} in column ${column}`,
        expected: 'a number of milliseconds since 1970, or a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
        hint: 'Correct the value, name another column, or set `date-format` to what the dates look like, such as `%d.%m.%Y`.',
        location: row.location,
    });
}


/***/ }),

/***/ 69735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uq: () => (/* binding */ fetchFiles),
  Ij: () => (/* binding */ refuseOtherSettings),
  FP: () => (/* binding */ withFolderBeside),
  Z6: () => (/* binding */ withSources),
  Pq: () => (/* binding */ withTable)
});

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/files/install-folder.js
var install_folder = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/js/src/config/csv-section.js
var csv_section = __webpack_require__(83590);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/expectations/expectation.js
var expectation = __webpack_require__(8375);
// EXTERNAL MODULE: ./build/core/js/src/column-store/store-file.js
var store_file = __webpack_require__(31100);
// EXTERNAL MODULE: ./build/core/js/src/data/image-folders.js + 2 modules
var image_folders = __webpack_require__(65559);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
;// CONCATENATED MODULE: ./build/core/js/src/data/download.js


/**
 * Streams a file to the disk and verifies it; honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, follows redirects, and tries again
 * when the server or the line fails. Nothing stays behind unless it is the expected file.
 * @param sha256 64 hexadecimal digits.
 * @param shown What messages call it; the address itself may hold a secret.
 * @throws UserError when it cannot be fetched or is another file.
 */
async function download(url, sha256, file, shown) {
    try {
        const actual = await fetchTo(file, url, shown);
        if (actual === sha256)
            return;
        throw new user_error/* UserError */.yo({
            code: 'DATA_DIGEST_MISMATCH',
            found: `${shown} with the sha256 ${actual}`,
            expected: sha256,
            hint: 'Either the file was changed where it lies, or the sha256 in the data section is not its own: find out which.',
        });
    }
    catch (error) {
        await (0,promises_.rm)(file, { force: true });
        throw error;
    }
}
/** @returns The sha256 of what came, in hexadecimal digits. */
async function fetchTo(file, url, shown) {
    // Loaded on demand, since it takes about 0.1 s and most sources are local files.
    const { fetchToFile } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1524)]).then(__webpack_require__.bind(__webpack_require__, 81524));
    try {
        return await fetchToFile(url, file);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DATA_DOWNLOAD_FAILED',
            found: `no way to download ${shown} (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a file at this address',
            hint: 'Check the address, and that this machine reaches it (HTTPS_PROXY where there is a proxy).',
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/config/data.js + 6 modules
var data = __webpack_require__(84002);
// EXTERNAL MODULE: ./build/core/js/src/column-store/row-outcomes.js
var row_outcomes = __webpack_require__(13164);
// EXTERNAL MODULE: ./build/core/js/src/expectations/expectation-checker.js + 5 modules
var expectation_checker = __webpack_require__(69907);
// EXTERNAL MODULE: ./build/core/js/src/expectations/expectation-failures.js
var expectation_failures = __webpack_require__(54115);
;// CONCATENATED MODULE: ./build/core/js/src/data/check-images.js






/**
 * Checks expectations of images as of a table with the columns `width`, `height` and the label.
 * @throws UserError with all expectations of the severity `error` that fail
 */
async function checkImages({ rows, labels, sizes, chunkSizes }, { label = data/* defaultLabel */.AB }, expectations, removed, folder) {
    if (expectations === null && removed === null)
        return null;
    const outcomes = new row_outcomes/* RowOutcomes */.I(chunkSizes);
    const readCells = (chunk) => {
        const { start = 0, size = 0 } = outcomes.chunks[chunk] ?? {};
        const ofChunk = sizes.slice(start, start + size);
        return new Map([
            [label, { form: 'texts', texts: labels.slice(start, start + size) }],
            ['width', { form: 'numbers', values: Float64Array.from(ofChunk, (seen) => seen?.width ?? Number.NaN) }],
            [
                'height',
                { form: 'numbers', values: Float64Array.from(ofChunk, (seen) => seen?.height ?? Number.NaN) },
            ],
        ]);
    };
    const file = new store_file/* StoreFile */.G((0,external_node_path_.join)(folder, 'expectations'));
    try {
        const table = {
            names: [label, 'width', 'height'],
            typed: false,
            numbers: new Set(['width', 'height']),
            private: new Set(),
        };
        const check = (list) => {
            const checker = new expectation_checker/* ExpectationChecker */.u(list, table, file);
            for (const [index, { start, size }] of outcomes.chunks.entries())
                checker.add({ start, rows: size, cells: readCells(index) });
            return checker.finish({
                outcomes,
                rows: rows.length,
                readCells,
                locate: async (places) => places.flatMap((row) => rows[row] ?? []),
            });
        };
        const checked = expectations && (await check(expectations));
        if (checked !== null)
            (0,expectation_failures/* requireExpected */.qw)((0,expectation_failures/* verdictsAt */.Gf)(checked.results, new Date()), checked.locations);
        if (removed !== null)
            removed.judge(await check(removed.expectations), checked);
        return checked;
    }
    finally {
        file.close();
    }
}

// EXTERNAL MODULE: ./build/core/js/src/data/label.js
var label = __webpack_require__(71620);
// EXTERNAL MODULE: ./build/core/js/src/column-store/row-identity.js
var row_identity = __webpack_require__(6831);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/js/src/dataset/limits.js
var limits = __webpack_require__(32480);
// EXTERNAL MODULE: ./build/core/js/src/data/source-hash.js
var source_hash = __webpack_require__(32946);
// EXTERNAL MODULE: ./build/core/js/src/data/start-tables.js + 9 modules
var start_tables = __webpack_require__(50228);
;// CONCATENATED MODULE: ./build/core/js/src/data/idx-file.js










const unsignedByte = 0x08;
/** Bytes of the header of a file with the most dimensions. */
const longestHeader = 4 + 4 * 255;
/** A file of unsigned bytes of any number of dimensions, https://yann.lecun.com/exdb/mnist/. */
class IdxFile {
    source;
    shape;
    #begin;
    /** Where the file lies, unpacked. */
    #path;
    #version;
    constructor(source, { shape, begin }, { path, version }) {
        this.source = source;
        this.shape = shape;
        this.#begin = begin;
        this.#path = path;
        this.#version = version;
    }
    /** Returns bytes of the data. @throws UserError for a file that has changed */
    read(start, length) {
        const bytes = Buffer.allocUnsafeSlow(length);
        const descriptor = this.#open();
        try {
            if ((0,source_hash/* versionOf */.E4)((0,external_node_fs_.fstatSync)(descriptor, { bigint: true })) !== this.#version)
                throw (0,data_file/* changedFile */.Ne)(this.source.shown);
            for (let done = 0; done < length;) {
                const count = (0,external_node_fs_.readSync)(descriptor, bytes, done, length - done, this.#begin + start + done);
                if (count === 0)
                    throw (0,data_file/* changedFile */.Ne)(this.source.shown);
                done += count;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
        return bytes;
    }
    #open() {
        try {
            return (0,external_node_fs_.openSync)(this.#path, 'r');
        }
        catch (error) {
            throw (0,data_file/* unreadable */.O$)(this.source.shown, error);
        }
    }
}
/**
 * Opens an IDX file, plain or gzipped. A gzipped one is unpacked first.
 * @param folder for the unpacked file, which has the name `name` there
 */
async function openIdx(source, folder, name) {
    await (0,start_tables/* requireContent */.PV)(source);
    const { start, size, version } = await readStart(source);
    if (start[0] === 0x1f && start[1] === 0x8b) {
        const path = (0,external_node_path_.join)(folder, name);
        const header = await unpack(source, path);
        return new IdxFile(source, header, { path, version: (0,source_hash/* versionOf */.E4)(await (0,promises_.stat)(path, { bigint: true })) });
    }
    const header = parseHeader(source, start);
    requireSize(source, header, size);
    return new IdxFile(source, header, { path: source.file, version });
}
async function readStart({ file, shown }) {
    const opened = await (0,promises_.open)(file).catch((error) => {
        throw (0,data_file/* unreadable */.O$)(shown, error);
    });
    try {
        const found = await opened.stat({ bigint: true });
        const { buffer, bytesRead } = await opened.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
        return { start: buffer.subarray(0, bytesRead), size: Number(found.size), version: (0,source_hash/* versionOf */.E4)(found) };
    }
    finally {
        await opened.close();
    }
}
function parseHeader(source, bytes) {
    const [first, second, type, rank = 0] = bytes;
    if (first !== 0 || second !== 0 || rank === 0)
        throw idxProblem(source, `a file that begins with ${bytes.toString('hex', 0, 4)}`, 'an IDX file, which begins with two zero bytes, its type and its number of dimensions');
    if (type !== unsignedByte)
        throw idxProblem(source, `IDX data of type 0x${(type ?? 0).toString(16)}`, 'unsigned bytes (type 0x8)');
    const begin = 4 + 4 * rank;
    if (bytes.length < begin)
        throw idxProblem(source, `${bytes.length} bytes`, `at least the ${begin} bytes of its header`);
    const shape = Array.from({ length: rank }, (_, axis) => bytes.readUInt32BE(4 + 4 * axis));
    return { begin, size: shape.reduce((product, length) => product * length, 1), shape };
}
function requireSize(source, { begin, size, shape }, found) {
    if (found !== begin + size)
        throw idxProblem(source, `${found - begin} bytes of data`, `${size}, for the dimensions ${shape.join(' × ')} of its header`);
}
/** Unpacks a gzip file up to the size that its header declares. */
async function unpack(source, path) {
    const check = new UnpackedCheck(source);
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(source.file), (0,external_node_zlib_.createGunzip)(), (chunks) => check.pass(chunks), (0,external_node_fs_.createWriteStream)(path));
    }
    catch (error) {
        if (!isDamage(error))
            throw error;
        throw idxProblem(source, `a gzip file that cannot be unpacked (${(0,user_error/* messageOf */.bD)(error)})`, 'a whole gzip file');
    }
    return check.finish();
}
/** Compares the size of an unpacked file with the one that its header declares. */
class UnpackedCheck {
    #source;
    #start = Buffer.alloc(0);
    #header = null;
    #size = 0;
    constructor(source) {
        this.#source = source;
    }
    async *pass(chunks) {
        for await (const chunk of chunks) {
            this.#size += chunk.length;
            if (this.#header === null) {
                this.#start = Buffer.concat([this.#start, chunk]);
                if (this.#start.length >= longestHeader)
                    this.#header = packedHeader(this.#source, this.#start);
            }
            if (this.#header !== null)
                refuseExcess(this.#source, this.#header, this.#size);
            yield chunk;
        }
    }
    finish() {
        const header = this.#header ?? packedHeader(this.#source, this.#start);
        refuseExcess(this.#source, header, this.#size);
        requireSize(this.#source, header, this.#size);
        return header;
    }
}
function packedHeader(source, start) {
    const header = parseHeader(source, start);
    if (header.size > limits/* mostUnpackedBytes */.i6)
        throw idxProblem(source, `the dimensions ${header.shape.join(' × ')}`, `at most ${limits/* mostUnpackedBytes */.i6} bytes of data in a gzip file, and more in an unpacked one only`);
    return header;
}
function refuseExcess(source, { begin, size }, found) {
    if (found > begin + size)
        throw idxProblem(source, 'a gzip file with more data than its header declares', `${begin + size} bytes`);
}
function isDamage(error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
function idxProblem(source, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found,
        expected,
        hint: 'Fetch or make the file again, or take it out of the sources.',
        location: { file: source.shown },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/idx.js


/** Most images and bytes in a chunk. */
const chunkRows = 4096;
const chunkBytes = 2 ** 24;
/**
 * Reads IDX files, plain or gzipped, in which each file of images has a file of labels beside it: the format of MNIST,
 * https://yann.lecun.com/exdb/mnist/. Pixels are read from the files chunk by chunk.
 * @param folder for gzipped files, which are unpacked there
 */
async function readIdx(files, folder) {
    const contents = [];
    for (const [index, source] of files.entries())
        contents.push(await openIdx(source, folder, `idx-${index}`));
    const labels = contents.filter(({ shape }) => shape.length === 1);
    const images = contents.filter(({ shape }) => shape.length > 1);
    const pairs = images.map((idx) => ({ images: idx, labels: labelsOf(idx, labels, images) }));
    const unused = labels.find((idx) => !pairs.some((pair) => pair.labels === idx));
    if (unused)
        throw idxProblem(unused.source, 'labels without images', 'a file of images beside each file of labels');
    return joinPairs(pairs);
}
/** Both files of a pair have this name in common: `train-images-idx3-ubyte` and `train-labels-idx1-ubyte` have `train`. */
function stemOf(path) {
    return path.replace(/\.gz$/, '').replace(/[-._]?(images|labels)?[-._]?idx\d?([-._]?ubyte)?$/, '');
}
function labelsOf(images, labels, allImages) {
    const stem = stemOf(images.source.path);
    const twin = allImages.find((other) => other !== images && stemOf(other.source.path) === stem);
    if (twin)
        throw idxProblem(images.source, `the images of ${stem} twice, here and in ${twin.source.shown}`, 'one file of images beside each file of labels');
    const found = labels.find(({ source }) => stemOf(source.path) === stem) ??
        (labels.length === 1 && allImages.length === 1 ? labels[0] : undefined);
    if (!found)
        throw idxProblem(images.source, 'images without labels', `a file of labels of the same name, such as ${stem}-labels-idx1-ubyte`);
    const [imageCount = 0] = images.shape;
    const [labelCount = 0] = found.shape;
    if (imageCount !== labelCount)
        throw idxProblem(images.source, `${imageCount} images, but ${labelCount} labels in ${found.source.shown}`, 'as many labels as images'); // prettier-ignore
    return found;
}
function joinPairs(pairs) {
    const [first] = pairs;
    if (!first)
        throw new RangeError('no files');
    const size = sizeOf(first.images);
    const { height, width, channels } = size;
    for (const { images } of pairs) {
        const other = sizeOf(images);
        if (other.height !== height || other.width !== width || other.channels !== channels)
            throw idxProblem(images.source, `images of ${images.shape.slice(1).join('×')}`, `${first.images.shape.slice(1).join('×')}, as in ${first.images.source.shown}`);
    }
    const length = height * width * channels;
    const files = filesOf(pairs.map(({ images }) => images));
    const count = files.at(-1)?.end ?? 0;
    const rowsOfChunk = Math.max(1, Math.min(chunkRows, Math.floor(chunkBytes / length)));
    const chunkSizes = Array.from({ length: Math.ceil(count / rowsOfChunk) }, (_, chunk) => Math.min(rowsOfChunk, count - chunk * rowsOfChunk));
    const identities = new Uint32Array(count * row_identity/* identityWords */.i6);
    for (const [chunk, rows] of chunkSizes.entries()) {
        const start = chunk * rowsOfChunk;
        for (const [position, pixels] of readRange(files, { start, size: rows }, length).entries())
            identities.set((0,row_identity/* identityOfBytes */.Jk)(pixels), (start + position) * row_identity/* identityWords */.i6);
    }
    return {
        features: { kind: 'image', height, width, channels, encoding: 'raw' },
        rows: pairs.flatMap(({ images: { source, shape } }) => Array.from({ length: shape[0] ?? 0 }, (_, index) => ({ source, index }))),
        labels: pairs.flatMap(({ labels }) => Array.from(labels.read(0, labels.shape[0] ?? 0), String)),
        sizes: Array.from({ length: count }, () => size),
        identities,
        chunkSizes,
        read: (range) => readRange(files, range, length),
        faults: new Map(),
    };
}
function filesOf(images) {
    let end = 0;
    return images.map((file) => {
        const start = end;
        end += file.shape[0] ?? 0;
        return { file, start, end };
    });
}
/** @param length of an image in bytes */
function readRange(files, range, length) {
    return files.flatMap(({ file, start, end }) => {
        const [first, last] = [Math.max(start, range.start), Math.min(end, range.start + range.size)];
        if (first >= last)
            return [];
        const bytes = file.read((first - start) * length, (last - first) * length);
        return Array.from({ length: last - first }, (_, row) => bytes.subarray(row * length, (row + 1) * length));
    });
}
function sizeOf({ source, shape }) {
    const [, height = 0, width = 0, channels = 1] = shape;
    if (shape.length <= 4 && height > 0 && width > 0 && (channels === 1 || channels === 3))
        return { height, width, channels };
    throw idxProblem(source, `the dimensions ${shape.join(' × ')}`, 'images × height × width, and 1 or 3 channels where there is a fourth');
}

// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/image-sources/image-problem.js
var image_problem = __webpack_require__(86267);
// EXTERNAL MODULE: ./build/core/js/src/data/open-source-table.js + 40 modules
var open_source_table = __webpack_require__(10918);
// EXTERNAL MODULE: ./build/core/js/src/data/source-format.js
var source_format = __webpack_require__(57293);
;// CONCATENATED MODULE: ./build/core/js/src/data/image-labels.js






/** Column of the paths, unless the configuration names another one. */
const defaultPathColumn = 'path';
/**
 * Returns the label that a table has for each image.
 * @throws UserError for images without a row, and for rows without an image
 */
async function readImageLabels(table, images, section, duckdb) {
    const source = await (0,open_source_table/* openSourceTable */._)((0,source_format/* tableFormatOf */.$r)([table]), [table], section, duckdb);
    try {
        const labels = await labelsByPath(source, table, section);
        const problems = [];
        const found = images.map((image) => {
            const label = labels.get(image.below);
            if (label === undefined)
                problems.push(notListed(image, table));
            labels.delete(image.below);
            return label ?? '';
        });
        problems.push(...[...labels.keys()].map((path) => withoutImage(path, table)));
        if (problems.length > 0)
            throw new user_error/* UserError */.yo(problems.slice(0, image_problem/* mostNamed */.xT));
        return found;
    }
    finally {
        await source.close();
    }
}
async function labelsByPath(source, table, { images, label: labelColumn = data/* defaultLabel */.AB }) {
    const wanted = [images?.path ?? defaultPathColumn, labelColumn];
    const unknown = wanted.filter((name) => !source.names.includes(name));
    if (unknown.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_UNKNOWN_COLUMN',
            found: `no column ${unknown.join(' and ')} in the table of labels`,
            expected: `one of ${(0,format/* listNames */.Zv)(source.names, 20)}`,
            hint: 'Set `images.path` to the column of the paths, and `label` to that of the labels.',
            location: { file: table.shown },
        });
    const labels = new Map();
    let row = 0;
    for await (const { rows, columns } of source.scan(wanted.map((name) => ({ name, form: 'texts' })))) {
        const [paths, texts] = columns;
        for (let position = 0; position < rows; position++, row++) {
            const [path, label] = [paths?.values[position], texts?.values[position]];
            if (typeof path !== 'string' || typeof label !== 'string' || labels.has(path))
                throw await badRow(source, row, typeof path === 'string' && labels.has(path));
            labels.set(path, label);
        }
    }
    return labels;
}
async function badRow(source, row, isRepeated) {
    const [place] = await source.locate([row]);
    return new user_error/* UserError */.yo({
        code: isRepeated ? 'DATA_DUPLICATE_ID' : 'DATA_MISSING_VALUE',
        found: isRepeated ? 'the path of an image that another row has' : 'a row without a path or a label',
        expected: 'a path and a label for each image, once',
        hint: 'Correct or remove the row.',
        ...(place && {
            location: { file: place.source.shown, ...(place.line !== undefined && { line: place.line }) },
        }),
    });
}
function notListed(image, table) {
    return {
        code: 'DATA_IMAGE_WITHOUT_CLASS',
        found: `an image without a row in ${table.shown}`,
        expected: `a row with the path ${image.below}`,
        hint: 'Add a row with the path below the source and the label, or remove the image from the source.',
        location: { file: image.shown },
    };
}
function withoutImage(path, table) {
    return {
        code: 'FILE_MISSING',
        found: `the path ${JSON.stringify(path)} of no image`,
        expected: 'paths below the source',
        hint: 'Correct the path, or remove the row.',
        location: { file: table.shown },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/images/image-header.js + 2 modules
var image_header = __webpack_require__(78017);
// EXTERNAL MODULE: ./build/core/js/src/data/image-files.js
var image_files = __webpack_require__(3061);
;// CONCATENATED MODULE: ./build/core/js/src/data/images.js




/** Reads image files with a label each. Pixels are not decoded yet. */
async function readImages(files, labels, settings) {
    const images = await (0,image_files/* readImageFiles */.Zw)(files);
    const { headers, identities, chunkSizes, read } = images;
    const faults = new Map([...images.faults, ...(settings?.size === undefined ? (0,image_files/* otherSizes */.xi)(images) : [])]);
    const readable = headers.filter((header) => header !== null);
    const [first] = readable;
    if (!first)
        throw (0,image_problem/* imageProblems */.yR)(files, faults);
    const isGrey = readable.every(({ channels }) => channels === 1);
    return {
        features: {
            kind: 'image',
            ...(settings?.size ?? (0,image_header/* sizeSeen */.hV)(first)),
            channels: settings?.channels ?? (isGrey ? 1 : 3),
            encoding: 'file',
            ...(settings?.size && { fit: settings.fit }),
        },
        rows: files.map((source) => ({ source, index: 0 })),
        labels,
        sizes: headers.map((header) => header && (0,image_header/* sizeSeen */.hV)(header)),
        identities,
        chunkSizes,
        read,
        faults,
    };
}
/** Returns the first folder of each file below its source. @throws UserError for files without one */
function classesOf(files) {
    const names = new Map();
    const problems = [];
    const labels = files.map((file) => {
        const [folder = '', ...rest] = file.below.split('/');
        const isFolder = rest.length > 0 && folder !== '' && folder !== '.' && folder !== '..';
        if (!isFolder)
            problems.push(stray(file));
        // One string for all files of a class, however many there are.
        const label = names.get(folder) ?? folder;
        names.set(folder, label);
        return label;
    });
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems.slice(0, image_problem/* mostNamed */.xT));
    return labels;
}
function stray({ shown }) {
    return {
        code: 'DATA_IMAGE_WITHOUT_CLASS',
        found: 'an image outside of any folder of its source',
        expected: 'a folder for each class, which gives the class its name',
        hint: 'Move the image into the folder of its class, or set `source` to the folder that contains the folders of the classes.',
        location: { file: shown },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/images/bad-image.js
var bad_image = __webpack_require__(49063);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
// EXTERNAL MODULE: ./build/core/js/src/data/quarantine.js
var quarantine = __webpack_require__(57348);
;// CONCATENATED MODULE: ./build/core/js/src/data/image-quarantine.js




/**
 * Puts images aside that cannot be read.
 * @param faults of the images, by their rows
 * @throws UserError if these are more than the allowed share of all images
 */
function putImagesAside(draft, rows, faults, atMost) {
    if (faults.size === 0)
        return draft;
    const sorted = [...faults].sort(([one], [other]) => one - other);
    const quarantined = { rows: faults.size, faults: countFaults(sorted.map(([, fault]) => fault)) };
    if (faults.size > atMost * rows.length) {
        const [first] = sorted;
        const file = rows[first?.[0] ?? 0]?.source.shown;
        throw new user_error/* UserError */.yo({
            code: 'DATA_TOO_MANY_QUARANTINED',
            found: `${faults.size} of ${rows.length} images that cannot be read: ${(0,quarantine/* faultsText */.H)(quarantined.faults)}`,
            expected: `at most ${Math.floor(atMost * rows.length)} images, a share of ${atMost}`,
            hint: 'Save these images again, remove them from the sources, or raise `clean.at-most`.',
            ...(file !== undefined && { location: { file } }),
        });
    }
    for (const row of faults.keys())
        draft.outcomes.set(row, 'quarantined');
    return {
        ...draft,
        cleaned: { ...draft.cleaned, quarantined: faults.size },
        quarantine: { ...quarantined, lines: () => linesOf(sorted, rows) },
    };
}
function countFaults(faults) {
    const counts = Map.groupBy(faults, ({ fault }) => fault);
    return [...counts]
        .map(([fault, of]) => ({ column: reserved_columns/* imageColumn */.m, reason: image_problem/* faultReasons */.MZ[fault], count: of.length }))
        .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
async function* linesOf(faults, rows) {
    for (const [row, { fault, message }] of faults)
        yield `${JSON.stringify({
            file: rows[row]?.source.path,
            cells: [{ column: reserved_columns/* imageColumn */.m, reason: image_problem/* faultReasons */.MZ[fault] }],
            found: message,
        })}\n`;
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/columns.js
var columns = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/core/js/src/transform/fit-channels.js
var fit_channels = __webpack_require__(86938);
;// CONCATENATED MODULE: ./build/core/js/src/data/infer-images.js










/** Returns images with the label that each came with. */
function interpretImages(raw, section) {
    const { features, rows, labels, identities, chunkSizes } = raw;
    assertSection(section);
    const { label, column } = interpretLabel(raw, section);
    const outcomes = new row_outcomes/* RowOutcomes */.I(chunkSizes);
    const rangeOf = (chunk) => outcomes.chunks[chunk] ?? { start: 0, size: 0 };
    const slice = (values, chunk) => {
        const { start, size } = rangeOf(chunk);
        return values.slice(start, start + size);
    };
    const images = {
        kind: 'bytes',
        name: reserved_columns/* imageColumn */.m,
        read: (chunk) => ({ kind: 'bytes', name: reserved_columns/* imageColumn */.m, values: raw.read(rangeOf(chunk)) }),
    };
    return {
        outcomes,
        locate: async (places) => places.flatMap((row) => rows[row] ?? []),
        facts: {
            nameExamples: () => (chunk) => ({
                kind: 'text',
                name: reserved_columns/* idColumn */.U,
                values: slice(rows, chunk).map(data_file/* nameOfRow */.xu),
            }),
            identities: {
                read: (chunk) => {
                    const { start, size } = rangeOf(chunk);
                    return identities.subarray(start * row_identity/* identityWords */.i6, (start + size) * row_identity/* identityWords */.i6);
                },
            },
            strata: section.split.stratify === undefined ? null : strataOf(labels, rangeOf),
            times: null,
        },
        series: null,
        columns: [images, inChunks(column, rangeOf)],
        features,
        featureSettings: {},
        label,
        cleaned: { read: rows.length, quarantined: 0, missingRows: 0, missing: {} },
        quarantine: { rows: 0, faults: [], lines: noLines },
        expectations: null,
        notes: { findings: [], warnings: [] },
        warnings: [],
    };
}
function strataOf(labels, rangeOf) {
    const { codes } = (0,columns/* encodeCategories */.jC)(data/* defaultLabel */.AB, labels);
    return (chunk) => {
        const { start, size } = rangeOf(chunk);
        return codes.subarray(start, start + size);
    };
}
async function* noLines() { }
/** Divides a column that is in memory as a whole into chunks. */
function inChunks(column, rangeOf) {
    if (column.kind === 'number') {
        const whole = column.read(0);
        return {
            ...column,
            read: (chunk) => {
                const { start, size } = rangeOf(chunk);
                return { ...whole, values: whole.values.subarray(start, start + size) };
            },
        };
    }
    const whole = column.read(0);
    return {
        ...column,
        read: (chunk) => {
            const { start, size } = rangeOf(chunk);
            return { ...whole, codes: whole.codes.subarray(start, start + size) };
        },
    };
}
function interpretLabel({ labels, rows }, { label: name = data/* defaultLabel */.AB, task }) {
    if (task === 'classification') {
        const column = (0,columns/* encodeCategories */.jC)(name, labels);
        return (0,label/* classLabel */.FH)({ kind: 'category', name, categories: column.categories, read: () => column });
    }
    const values = Float64Array.from(labels, (label, index) => {
        const number = Number(label);
        if (label !== '' && Number.isFinite(number))
            return number;
        const row = rows[index];
        throw new user_error/* UserError */.yo({
            code: 'DATA_NOT_A_NUMBER',
            found: `the label ${JSON.stringify(label)}`,
            expected: 'a number, since the task is regression',
            hint: 'Name the folder by the number, or write `task: classification`.',
            ...(row && { location: (0,data_file/* locationOf */.hD)(row) }),
        });
    });
    return (0,label/* numberLabel */.Cv)({ kind: 'number', name, read: () => ({ kind: 'number', name, values }) });
}
function assertSection(section) {
    (0,fit_channels/* channelSteps */.Z)(section.transform);
    const { label = data/* defaultLabel */.AB, labels, weight, columns, inputs, categorical, id } = section;
    const { group, stratify, time } = section.split;
    const ofTables = [
        ...(id === undefined ? [] : ['`id`']),
        ...(group === undefined ? [] : ['`split.group`']),
        ...(time === undefined ? [] : ['`split.time`']),
        ...(stratify === undefined || stratify === label ? [] : [`\`split.stratify: ${stratify}\``]),
        ...(section['time-series'] === undefined ? [] : ['`time-series`']),
        ...(section.private.length === 0 ? [] : ['`private`']),
        ...(Object.keys(section['label-map']).length === 0 ? [] : ['`label-map`']),
    ];
    if (ofTables.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: `${ofTables.join(', ')} in the data section, and images in the source`,
            expected: 'these keys for tables only',
            hint: `Remove them; images can be stratified by their label \`${label}\`.`,
        });
    if (columns !== undefined ||
        section.exclude.length > 0 ||
        inputs !== undefined ||
        categorical.length > 0 ||
        Object.keys(section.features).length > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: 'columns in the data section, and images in the source',
            expected: 'columns for tables only',
            hint: 'Take `columns`, `exclude`, `inputs`, `features` and `categorical` out, or correct the source.',
        });
    if (weight !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: `the weight ${weight} in the data section, and images in the source`,
            expected: 'a column of weights for tables only',
            hint: 'Take `weight` out; `train.class-weights` weighs the classes of images.',
        });
    if (labels !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: 'several labels in the data section, and images in the source',
            expected: 'several labels for tables only',
            hint: 'Name the one label of the images as `label`.',
        });
    if (label === reserved_columns/* imageColumn */.m || label === reserved_columns/* idColumn */.U)
        throw new user_error/* UserError */.yo({
            code: 'DATA_RESERVED_NAME',
            found: `the label ${label}`,
            expected: `another name, since the dataset keeps ${label === reserved_columns/* idColumn */.U ? 'ids' : 'the images'} there`,
            hint: 'Choose another name for the label.',
        });
}

// EXTERNAL MODULE: ./build/core/js/src/data/pixel-values.js
var pixel_values = __webpack_require__(60689);
;// CONCATENATED MODULE: ./build/core/js/src/data/prepare-images.js





/**
 * Returns images as examples, without those that cannot be read if these go into the quarantine. To find these, all images are decoded.
 * @throws UserError that names all images that cannot be read otherwise, if the header of any shows it
 */
async function prepareImages(images, section, checked, options) {
    const { rows, faults } = images;
    const { 'on-error': onError, 'at-most': atMost } = section.clean;
    const draft = { ...interpretImages(images, section), expectations: checked?.results ?? null };
    const unexpected = unexpectedImages(images, checked);
    // Without a fault, the images are decoded once, when their pixels are counted.
    if (onError === 'fail' && faults.size === 0)
        return putImagesAside(draft, rows, unexpected, atMost);
    const decoded = await decodeReadable(images, draft, options);
    const all = new Map([...faults, ...decoded.faults]);
    if (onError === 'quarantine')
        return putImagesAside(decoded.draft, rows, new Map([...unexpected, ...all]), atMost);
    throw (0,image_problem/* imageProblems */.yR)(rows.map(({ source }) => source), all);
}
/** Decodes the images whose headers have no fault. */
async function decodeReadable({ faults, features }, draft, options) {
    const { outcomes } = draft;
    for (const row of faults.keys())
        outcomes.set(row, 'quarantined');
    const [column, ...others] = draft.columns;
    if (features.encoding === 'raw' || column?.kind !== 'bytes')
        return { draft, faults: new Map() };
    const decoded = await (0,pixel_values/* decodeImages */.B)(features, column, outcomes, options);
    const counts = (chunk) => {
        const { start = 0, size = 0 } = outcomes.chunks[chunk] ?? {};
        return Array.from({ length: size }, (_, position) => decoded.counts.read(start + position));
    };
    return { draft: { ...draft, columns: [{ ...column, counts }, ...others] }, faults: decoded.faults };
}
/** Returns the images that fail an expectation and are put aside. */
function unexpectedImages({ sizes, labels }, checked) {
    const unexpected = new Map();
    for (const { failing } of checked?.aside ?? [])
        for (const row of failing.rows()) {
            const { width = 0, height = 0 } = sizes[row] ?? {};
            const found = `an image of ${labels[row] ?? ''}, ${width} wide and ${height} high, that fails an expectation`;
            unexpected.set(row, new bad_image/* BadImage */.Z('unexpected', found));
        }
    return unexpected;
}

// EXTERNAL MODULE: ./build/core/js/src/config/time-series.js
var time_series = __webpack_require__(67833);
// EXTERNAL MODULE: ./build/core/js/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(34585);
// EXTERNAL MODULE: ./build/core/js/src/errors/describe-first.js
var describe_first = __webpack_require__(46699);
// EXTERNAL MODULE: ./build/core/js/src/transform/named-inputs.js
var named_inputs = __webpack_require__(87989);
;// CONCATENATED MODULE: ./build/core/js/src/data/source-problem.js

/** Returns an error about the content of the source as a whole. */
function sourceProblem(code, found, expected, hint) {
    return new user_error/* UserError */.yo({ code, found: `${found} in the source`, expected, hint });
}

// EXTERNAL MODULE: ./build/core/js/src/column-store/identity-table.js
var identity_table = __webpack_require__(50417);
// EXTERNAL MODULE: ./build/core/js/src/column-store/identity-parts.js
var identity_parts = __webpack_require__(89423);
// EXTERNAL MODULE: ./build/core/js/src/data/staged-cells.js
var staged_cells = __webpack_require__(3422);
// EXTERNAL MODULE: ./build/core/js/src/data/staged-table.js
var staged_table = __webpack_require__(235);
;// CONCATENATED MODULE: ./build/core/js/src/data/example-ids.js








/** Names examples by the hash of their content: equal rows get `…`, `…-2`, `…-3` in their order. */
function contentIds(outcomes, identities) {
    const repeated = repeatedIdentities(outcomes, identities);
    return (index) => {
        const words = identities.read(index);
        const bytes = (0,row_identity/* hexOfIdentities */.JC)(words);
        const ends = Int32Array.from({ length: bytes.length / row_identity/* idBytes */.DM }, (_, position) => (position + 1) * row_identity/* idBytes */.DM);
        const range = outcomes.chunks[index];
        if (repeated.size === 0 || range === undefined)
            return { kind: 'encoded', name: reserved_columns/* idColumn */.U, ends, bytes };
        const ids = Array.from(ends, (end, position) => {
            const id = bytes.toString('latin1', end - row_identity/* idBytes */.DM, end);
            const count = isNamed(outcomes, range, position) ? repeated.get(words, position) : 0;
            if (count > 0)
                repeated.set(words, position, count + 1);
            return count <= 1 ? id : `${id}-${count}`;
        });
        return (0,columns/* encodeColumn */.BM)(reserved_columns/* idColumn */.U, ids);
    };
}
/** Returns the identities of several rows, with the value 1. */
function repeatedIdentities(outcomes, identities) {
    const repeated = new identity_table/* IdentityTable */.n();
    for (const { table, chunks } of (0,identity_parts/* identityParts */.b)(outcomes, identities))
        for (const { start, identities: words, positions } of chunks())
            for (let place = 0; place < positions.length; place++) {
                const position = positions[place] ?? 0;
                if (!isNamed(outcomes, { start }, position))
                    continue;
                if (table.add(words, position, 1) > 0)
                    repeated.set(words, position, 1);
            }
    return repeated;
}
/** True for a row that counts in the names of equal rows: one that is kept, or dropped as the duplicate of another. */
function isNamed(outcomes, { start }, position) {
    return outcomes.isKept(start + position) || outcomes.of(start + position) === 'duplicate';
}
/** Names examples by the texts of a column. */
function keyIds(column) {
    return (index) => ({
        kind: 'text',
        name: reserved_columns/* idColumn */.U,
        values: (0,staged_cells/* plainTexts */.XF)(column, index).map((text) => text ?? ''),
    });
}
/** @throws UserError for an id that two rows have */
async function requireUniqueIds(table, column) {
    const { outcomes } = table;
    const rows = firstRepeated(outcomes, textIdentities(column, outcomes));
    if (rows === null)
        return;
    const [earlier, later] = [await (0,staged_table/* nameRow */.S7)(table, rows.earlier), await (0,staged_table/* nameRow */.S7)(table, rows.later)];
    throw new user_error/* UserError */.yo({
        code: 'DATA_DUPLICATE_ID',
        found: `the id ${(0,staged_table/* showCell */.m_)(table, column.name, textAt(column, outcomes, rows.later))} of column ${column.name} twice: ${earlier.name} and ${later.name}`,
        expected: 'a different id in every row',
        hint: 'Correct the column, or remove `data.id`, so that the content of a row identifies it.',
        location: later.location,
    });
}
function firstRepeated(outcomes, identities) {
    let first = null;
    for (const { table, chunks } of (0,identity_parts/* identityParts */.b)(outcomes, identities))
        for (const { start, identities: words, positions } of chunks())
            for (const position of positions) {
                const row = start + position;
                if (!outcomes.isKept(row) || (first !== null && row > first.later))
                    continue;
                const earlier = table.add(words, position, row + 1);
                if (earlier > 0)
                    first = { earlier: earlier - 1, later: row };
            }
    return first;
}
/** Returns hashes of the texts of a column, computed anew at each reading. */
function textIdentities(column, outcomes) {
    const hasher = new row_identity/* ColumnHasher */.ML(column.name, 'texts');
    return {
        read: (index) => {
            const identities = new Uint32Array((outcomes.chunks[index]?.size ?? 0) * row_identity/* identityWords */.i6);
            const chunk = column.read(index);
            if (chunk.form === 'codes')
                hasher.addCodes(identities, chunk.codes, column.dictionary);
            else
                hasher.addTexts(identities, chunk.texts);
            return identities;
        },
    };
}
function textAt(column, { chunks }, row) {
    const index = chunks.findLastIndex(({ start }) => start <= row);
    return (0,staged_cells/* plainTexts */.XF)(column, index)[row - (chunks[index]?.start ?? 0)] ?? '';
}

// EXTERNAL MODULE: ./build/core/js/src/data/read-numbers.js
var read_numbers = __webpack_require__(2347);
;// CONCATENATED MODULE: ./build/core/js/src/data/split-facts.js





/** Columns that decide splits, define series or identify examples. They are features only if `columns` lists them. */
function structuralColumns(section) {
    const { id, split } = section;
    const keys = (0,time_series/* seriesKeys */.QZ)(section);
    const names = [id, split.group, split.time, keys?.group, keys?.time].filter((name) => name !== undefined);
    return [...new Set(names)];
}
/**
 * Returns the facts of a table's rows.
 * @throws UserError when an id repeats or a time cannot be read
 */
async function tableFacts({ table, identities }, { id, split: { group, stratify, time } }) {
    const identitiesOf = (name) => {
        const found = identities.get(name ?? null);
        if (found)
            return found;
        throw new TypeError(`no identities of ${name ?? 'rows'}`);
    };
    const key = id === undefined ? null : requireTexts(table, id);
    if (key !== null)
        await requireUniqueIds(table, key);
    const strata = stratify === undefined ? null : requireTexts(table, stratify);
    const times = time === undefined ? null : await (0,read_numbers/* readTimes */.fh)(table, time);
    return {
        // A private id is replaced by its hash.
        nameExamples: () => key === null || table.private.has(key.name)
            ? contentIds(table.outcomes, identitiesOf(id))
            : keyIds(key),
        identities: identitiesOf(group ?? id),
        strata: strata && (0,staged_cells/* numbersOfTexts */.ug)(strata),
        times: times && ((chunk) => times.read(chunk).values),
    };
}
function requireTexts(table, name) {
    const column = (0,staged_table/* requireStaged */.Gr)(table, name);
    if (column.kind === 'texts')
        return column;
    throw new TypeError(`column ${name} was read as numbers`);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/choose-features.js








/**
 * Returns the names of the features: the listed columns, or those of the inputs, or all columns without another purpose.
 * @param identifiers columns that identify rows, which are features only if they are listed
 */
function chooseFeatures(names, labelColumns, section, identifiers) {
    const { columns, inputs, weight, exclude } = section;
    const others = [
        ...labelColumns,
        ...identifiers,
        ...structuralColumns(section),
        ...section.private,
        ...exclude,
        ...(weight === undefined ? [] : [weight]),
    ];
    if (inputs === undefined)
        return columns ?? names.filter((name) => !others.includes(name));
    const combined = [...Object.keys(section.crosses ?? {}), ...(0,time_series/* historyFeatures */.aq)(section['time-series'])];
    (0,named_inputs/* assertInputs */.IK)(inputs, columns, combined);
    const named = Object.values(inputs)
        .flat()
        .filter((name) => !combined.includes(name));
    return (columns ?? [
        ...names.filter((name) => named.includes(name)),
        ...named.filter((name) => !names.includes(name)),
    ]);
}
function assertColumns(names, seen, labelColumns, section) {
    const { weight, categorical } = section;
    const { stratify } = section.split;
    const named = [
        ...labelColumns,
        ...(weight === undefined ? [] : [weight]),
        ...seen,
        ...categorical,
        ...structuralColumns(section),
        ...(stratify === undefined ? [] : [stratify]),
        ...Object.keys(section['time-series']?.history ?? {}),
        ...Object.keys(section.features),
        ...section.private,
        ...section.exclude,
        ...section.clean['keep-na'],
    ];
    const absent = named.filter((name) => !names.includes(name));
    if (absent.length > 0)
        throw new user_error/* UserError */.yo((0,describe_first/* describeFirst */.M)(absent, (first) => first.map((name) => ({
            code: 'DATA_UNKNOWN_COLUMN',
            found: `no column ${name} in the source`,
            expected: `one of ${names.join(', ')}`,
            hint: (0,did_you_mean/* suggestion */.h)(name, names) ?? 'Correct the name in the data section.',
            key: ['data', ...namedBy(name, labelColumns, section)],
        }))));
    const unused = Object.keys(section.features).find((name) => !seen.includes(name));
    if (unused !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `settings of the column ${unused}, which is no feature,`, 'settings of features', 'Add the column to `columns`, or remove it from `features`.');
    const twice = labelColumns.find((name, index) => labelColumns.indexOf(name) < index);
    if (twice !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the column ${twice} as the label of two outputs`, 'a column of its own for each output', 'Correct `labels`.');
    const labelColumn = labelColumns.find((name) => seen.includes(name));
    if (labelColumn !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the label ${labelColumn} among the columns the model sees`, 'columns that do not hold the answer', 'Take it out of `columns`.');
    if (weight !== undefined && [...labelColumns, ...seen, ...categorical].includes(weight))
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the weight ${weight} as the label or among the columns the model sees`, 'a column of its own that says how much each example counts', 'Correct `weight`, or take it out of `columns` and `categorical`.');
    if (seen.length === 0 && (0,time_series/* historyFeatures */.aq)(section['time-series']).length === 0)
        throw sourceProblem('DATA_NO_FEATURES', `only the column ${labelColumns.join(', ')}`, 'columns to tell the label from', 'Add columns to the source.');
    if (names.includes(reserved_columns/* idColumn */.U))
        throw sourceProblem('DATA_RESERVED_NAME', `a column ${reserved_columns/* idColumn */.U}`, 'another name, since the dataset keeps its own ids there', 'Rename the column.');
}
/** Returns the key of the section that names a column. */
function namedBy(name, labelColumns, section) {
    if (labelColumns.includes(name))
        return [section.labels === undefined ? 'label' : 'labels'];
    if (name === section.weight)
        return ['weight'];
    if (name === section.id)
        return ['id'];
    for (const key of ['group', 'stratify', 'time'])
        if (name === section.split[key])
            return ['split', key];
    const { time, group, history = {} } = section['time-series'] ?? {};
    if (name === time)
        return ['time-series', 'time'];
    if (name === group)
        return ['time-series', 'group'];
    if (Object.hasOwn(history, name))
        return ['time-series', 'history', name];
    if (section.categorical.includes(name))
        return ['categorical'];
    if (section.private.includes(name))
        return ['private'];
    if (section.exclude.includes(name))
        return ['exclude'];
    if (section.clean['keep-na'].includes(name))
        return ['clean', 'keep-na'];
    if (Object.hasOwn(section.features, name) && !section.columns?.includes(name))
        return ['features', name];
    return [section.columns === undefined ? 'inputs' : 'columns'];
}

// EXTERNAL MODULE: ./build/core/js/src/config/feature.js
var feature = __webpack_require__(38066);
;// CONCATENATED MODULE: ./build/core/js/src/data/feature-settings.js

/**
 * Returns the settings of each feature, with the reaction to missing values of its type.
 * @param kinds how the cells of columns are read whose cells are not just texts
 */
function featureSettings(names, kinds, { features, categorical, clean }) {
    return Object.fromEntries(names.map((name) => {
        const setting = features[name] ?? feature/* featureSchema */.Q.parse({});
        const type = configuredType(name, { features, categorical });
        return [name, withMissing({ ...setting, type }, clean.missing, kinds.get(name))];
    }));
}
/** Returns the type that the configuration gives a column; undefined if it is inferred from the cells. */
function configuredType(name, { features, categorical }) {
    return features[name]?.type ?? (categorical.includes(name) ? 'category' : undefined);
}
/** Returns the reaction to a missing label, weight, or value of a column that divides the rows. */
function missingOfOthers(missing) {
    return typeof missing === 'string' ? missing : missing.others;
}
function withMissing(setting, defaults, kind) {
    if (setting.missing !== undefined)
        return setting;
    if (typeof defaults === 'string')
        return { ...setting, missing: defaults };
    const missing = defaults[groupOf(setting, kind)];
    return { ...setting, missing, indicator: setting.indicator || (defaults.indicator && replaces(missing)) };
}
/** True for a reaction that keeps the row. */
function replaces(missing) {
    return missing !== undefined && missing !== 'fail' && missing !== 'drop';
}
function groupOf(setting, kind) {
    // A value for all pixels is set for a column of images alone.
    if (typeof kind === 'object')
        return 'others';
    switch (kind) {
        case 'number':
        case 'duration':
            return 'numbers';
        case 'time':
            return 'dates';
        case 'weight':
        case undefined:
            // Texts that are hashed are categories for the user.
            return setting.type === 'text' && setting['hash-buckets'] === undefined ? 'texts' : 'categories';
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/identifier-columns.js





/** Names that pandas and spreadsheets give to row numbers. */
const rowNumberName = /^(?:|Unnamed: \d+|__index_level_\d+__|index|row|rownum(?:ber)?|row[_ ]?(?:number|num|id))$/i;
const idName = /^(?:id|uuid|guid)$|[_ -](?:id|uuid|guid)$|[a-z](?:Id|ID|Uuid|UUID)$/;
/** Fewer rows may have different values in any column. */
const fewestRows = 20;
/** Returns the columns that number or identify rows: a model could only learn them by heart. Columns that are configured are not among them. */
function identifierColumns({ columns, outcomes }, section, labels) {
    const { columns: listed, inputs, features, categorical, weight, split } = section;
    if (listed !== undefined || inputs !== undefined || outcomes.size < fewestRows)
        return [];
    const configured = [
        ...Object.keys(features),
        ...categorical,
        ...labels,
        ...structuralColumns(section),
        ...Object.keys(section['time-series']?.history ?? {}),
        ...[weight, split.stratify].filter((name) => name !== undefined),
    ];
    return [...columns].flatMap(([name, column]) => {
        if (configured.includes(name) || column.missing > 0)
            return [];
        // Rows of a shuffled or divided table keep the numbers that they had before.
        if (rowNumberName.test(name) && hasWholeNumbers(column, outcomes) && isDistinct(column, outcomes))
            return [{ name, reason: 'it numbers the rows' }];
        return idName.test(name) && isDistinct(column, outcomes)
            ? [{ name, reason: 'its name and its values, all different, identify rows' }]
            : [];
    });
}
function hasWholeNumbers(column, { chunks }) {
    const read = column.kind === 'numbers'
        ? (chunk) => column.read(chunk)
        : (0,staged_cells/* numberReader */.LM)(column, Number, Number.NaN);
    return chunks.every((_, index) => read(index).every((value) => Number.isInteger(value) && value >= 0));
}
function isDistinct(column, outcomes) {
    const identities = column.kind === 'texts' ? textIdentities(column, outcomes) : numberIdentities(column, outcomes);
    for (const { table, chunks } of (0,identity_parts/* identityParts */.b)(outcomes, identities))
        for (const { identities: words, positions } of chunks())
            for (const position of positions)
                if (table.add(words, position, 1) > 0)
                    return false;
    return true;
}
function numberIdentities(column, { chunks }) {
    const hasher = new row_identity/* ColumnHasher */.ML(column.name);
    return {
        read: (index) => {
            const identities = new Uint32Array((chunks[index]?.size ?? 0) * row_identity/* identityWords */.i6);
            hasher.addNumbers(identities, column.read(index));
            return identities;
        },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/images/image-names.js
var image_names = __webpack_require__(2984);
// EXTERNAL MODULE: ./build/core/js/src/transform/canonical-spelling.js
var canonical_spelling = __webpack_require__(98703);
;// CONCATENATED MODULE: ./build/core/js/src/data/canonical-texts.js

/**
 * Returns the function that spells categories in one way: where all are numbers, `1` for `1.0`; where all are truth values, `true` for
 * `True`; otherwise as they are.
 */
function commonSpelling(distinct) {
    if (distinct.every(canonical_spelling/* isTruthValue */.$e))
        return (text) => text.toLowerCase();
    return distinct.every(canonical_spelling/* isPlainNumber */.OF) ? (text) => String(Number(text)) : (text) => text;
}

// EXTERNAL MODULE: ./build/core/js/src/text/decimal-text.js
var decimal_text = __webpack_require__(1168);
// EXTERNAL MODULE: ./build/core/js/src/data/category-limit.js
var category_limit = __webpack_require__(80722);
;// CONCATENATED MODULE: ./build/core/js/src/data/nested-column.js



/** Returns the error of a feature with lists or objects. Lists of one length would have become columns. */
async function nestedProblem(table, column) {
    const { name } = column;
    const odd = column.kind === 'texts' ? findOtherLength((0,staged_cells/* textsInOrder */.UT)(column, table.outcomes)) : null;
    const row = odd && (await (0,staged_table/* nameRow */.S7)(table, odd.row));
    return new user_error/* UserError */.yo({
        code: 'DATA_NESTED_VALUE',
        found: odd === null || row === null
            ? `lists or objects in column ${name} in the source`
            : `a list of length ${odd.length} in column ${name} (${row.name}), after lists of length ${odd.first}`,
        expected: 'lists of one length, which become columns, or a number, a text or a truth value in each row',
        hint: 'Correct the lists, write each of their values into a column of its own, or leave the column out with `exclude`.',
        ...(row && { location: row.location }),
    });
}
/** Returns the first list with another length than the first; null if a value is not a list. */
function findOtherLength(texts) {
    let first = null;
    for (const { text, row } of texts) {
        const value = parseList(text);
        if (value === null)
            return null;
        if (first !== null && value.length !== first)
            return { row, length: value.length, first };
        first = value.length;
    }
    return null;
}
/** A text of the source may begin with a bracket, too. */
function parseList(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/transform/iso-time.js
var iso_time = __webpack_require__(47781);
;// CONCATENATED MODULE: ./build/core/js/src/data/interpret-column.js












/** @param classOf replaces classes */
async function labelColumn(table, { column: name, task }, classOf) {
    if (task === 'regression')
        return (0,label/* numberLabel */.Cv)(await (0,read_numbers/* readNumbers */.Pl)(table, name, 'a number, since the task is regression'));
    return (0,label/* classLabel */.FH)(categoryColumn(table, name, classOf).column);
}
/**
 * Returns a feature as numbers, as dates in milliseconds, as categories, as texts or as images.
 * @param images the images of a column with their paths
 */
async function featureColumn(table, name, setting, images) {
    switch (setting.type) {
        case 'number':
            return (0,read_numbers/* readNumbers */.Pl)(table, name, 'a number, the type of this feature');
        case 'date':
            return (0,read_numbers/* readTimes */.fh)(table, name);
        case 'duration':
            return (0,read_numbers/* readDurations */.A2)(table, name);
        case 'category':
            return toCategories(table, name, setting);
        case 'text':
            return textColumn((0,staged_table/* requireStaged */.Gr)(table, name));
        case 'image':
            return imageColumn((0,staged_table/* requireStaged */.Gr)(table, name), images);
        case undefined:
            return inferColumn(table, name, setting);
    }
}
/** Returns true if more than half of the cells are numbers. */
function isNumeric(table, name) {
    const column = (0,staged_table/* requireStaged */.Gr)(table, name);
    const { outcomes, typed } = table;
    if (column.kind === 'numbers')
        return column.missing < outcomes.size;
    const { cells, matching } = countTexts(table, column, (text) => (0,decimal_text/* numberOf */.r)(text, typed) !== null);
    return matching * 2 > cells;
}
/** Returns a column that is no feature; it is kept for slices. */
async function otherColumn(table, name) {
    const column = (0,staged_table/* requireStaged */.Gr)(table, name);
    if (column.kind === 'numbers') {
        const read = (chunk) => ({ kind: 'number', name, values: column.read(chunk) });
        return { kind: 'number', name, read };
    }
    const { typed } = table;
    const { cells, matching } = countTexts(table, column, (text) => (0,decimal_text/* numberOf */.r)(text, typed) !== null);
    if (matching < cells)
        return textColumn(column);
    const read = (0,staged_cells/* numberReader */.LM)(column, (text) => (0,decimal_text/* numberOf */.r)(text, typed) ?? Number.NaN, Number.NaN);
    return { kind: 'number', name, read: (chunk) => ({ kind: 'number', name, values: read(chunk) }) };
}
/** Counts the cells with a text, and those with a text that matches. */
function countTexts({ outcomes }, column, matches) {
    let cells = 0;
    let matching = 0;
    if (column.kind === 'texts')
        (0,staged_cells/* visitTexts */.wZ)(column, outcomes, (text, rows) => {
            cells += rows;
            if (matches(text))
                matching += rows;
        });
    return { cells, matching };
}
async function inferColumn(table, name, setting) {
    if (isNumeric(table, name))
        return (0,read_numbers/* readNumbers */.Pl)(table, name, 'a number, as in most rows of this column (list it under `categorical` if it names categories)');
    const column = (0,staged_table/* requireStaged */.Gr)(table, name);
    const nested = countTexts(table, column, (text) => /^[[{]/.test(text));
    if (table.typed && nested.cells > 0 && nested.matching === nested.cells)
        throw await nestedProblem(table, column);
    let example = '';
    const separated = countTexts(table, column, (text) => {
        const matches = separatedNumber.test(text);
        if (matches && example === '')
            example = text;
        return matches;
    });
    if (separated.matching * 2 > separated.cells)
        throw sourceProblem('DATA_NOT_A_NUMBER', `numbers with decimal commas or thousands separators in column ${name}, such as ${(0,staged_table/* showCell */.m_)(table, name, example)}`, 'numbers with decimal points and without thousands separators', 'Set `csv: {decimal: ","}` or `csv: {thousands: ","}`, or list the column under `categorical` if it names categories.');
    return toCategories(table, name, setting);
}
/** `0,5`, `3,207` and `1,000,023`. */
const separatedNumber = /^[+-]?\d+(?:,\d+)+(?:\.\d+)?$/;
/** @throws UserError for more categories than one-hot values are allowed */
function toCategories(table, name, { top, encode }) {
    const { column, isComplete } = categoryColumn(table, name, (text) => text);
    if (top === undefined && encode !== 'index' && column.categories.length > category_limit/* mostCategories */.w)
        throw sourceProblem('DATA_TOO_MANY_CATEGORIES', `${isComplete ? '' : 'at least '}${column.categories.length} different texts in column ${name}`, `at most ${category_limit/* mostCategories */.w} categories`, hintForCategories(table, name));
    return column;
}
/** More distinct texts of a column are not counted, since each takes memory. */
const mostDistinct = 2 ** 22;
/** @param rename replaces texts in their common spelling */
function categoryColumn(table, name, rename) {
    const staged = (0,staged_table/* requireStaged */.Gr)(table, name);
    if (staged.kind === 'numbers' && staged.missing < table.outcomes.size)
        throw new TypeError(`column ${name} was read as numbers`);
    const distinct = staged.kind === 'texts' ? [...(0,staged_cells/* distinctTexts */.XY)(staged, table.outcomes, mostDistinct)] : [];
    const spell = commonSpelling(distinct);
    const categories = (0,columns/* categoriesOf */.SM)(distinct.map((text) => rename(spell(text))));
    const places = new Map(categories.map((category, code) => [category, code]));
    const codes = new Map(distinct.map((text) => [text, places.get(rename(spell(text))) ?? -1]));
    const read = staged.kind === 'texts'
        ? (0,staged_cells/* codeReader */.tp)(staged, (text) => codes.get(text) ?? -1)
        : (chunk) => new Int32Array(staged.read(chunk).length).fill(-1);
    return {
        column: {
            kind: 'category',
            name,
            categories,
            read: (chunk) => ({ kind: 'category', name, categories, codes: read(chunk) }),
        },
        isComplete: distinct.length < mostDistinct,
    };
}
function textColumn(staged) {
    const { name } = staged;
    const read = (chunk) => staged.kind === 'texts' ? (0,staged_cells/* plainTexts */.XF)(staged, chunk) : Array.from(staged.read(chunk), () => null);
    return { kind: 'text', name, read: (chunk) => ({ kind: 'text', name, values: read(chunk) }) };
}
function imageColumn(staged, images) {
    const { name } = staged;
    if (images === undefined)
        throw new TypeError(`no images for column ${name}`);
    const paths = textColumn(staged);
    const { counts } = images;
    const eachOf = (chunk, valueOf) => paths.read(chunk).values.map(valueOf);
    return {
        kind: 'bytes',
        name,
        read: (chunk) => ({ kind: 'bytes', name, values: eachOf(chunk, (path) => images.bytesOf(path)) }),
        files: (chunk) => eachOf(chunk, (path) => images.find(path ?? '')?.shown ?? ''),
        ...(staged.missing > 0 && { isMissing: (chunk) => eachOf(chunk, (path) => path === null) }),
        ...(counts !== null && { counts: (chunk) => eachOf(chunk, counts) }),
    };
}
function hintForCategories(table, name) {
    const leaveOut = 'or leave the column out with `exclude`.';
    const staged = (0,staged_table/* requireStaged */.Gr)(table, name);
    const all = (matches) => {
        const { cells, matching } = countTexts(table, staged, matches);
        return matching === cells;
    };
    if (all((text) => image_names/* imageNames */.s.test(text)))
        return `Use the images of these paths with \`features: {${name}: {type: image, image: {size: 64}}}\`, ${leaveOut}`;
    return all((text) => !Number.isNaN((0,iso_time/* parseTime */.p)(text)))
        ? `Use parts of these dates as numbers with \`features: {${name}: {type: date}}\`, ${leaveOut}`
        : `Keep the most frequent ones with \`features: {${name}: {top: 100}}\`, use the words of texts with \`type: text\`, hash categories with \`hash-buckets\`, encode them for an embedding with \`encode: index\`, ${leaveOut}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/inspect-images.js





/** Reads the headers of the images that rows name; with a quarantine, decodes them as well, once for all later steps. */
async function inspectImages(table, images, { clean }, file) {
    for (const ofColumn of images) {
        const column = (0,staged_table/* requireStaged */.Gr)(table, ofColumn.name);
        await ofColumn.inspect(pathsIn(column, table), clean['on-error'] === 'quarantine' ? file : null);
    }
}
function pathsIn(column, { outcomes }) {
    const paths = new Set();
    if (column.kind === 'texts')
        (0,staged_cells/* visitTexts */.wZ)(column, outcomes, (path) => paths.add(path));
    return paths;
}
/** Throws UserError for images of rows that cannot be read; it names each image with the first row that has it. */
async function refuseBadImages(table, images) {
    const problems = [];
    for (const ofColumn of images) {
        const column = (0,staged_table/* requireStaged */.Gr)(table, ofColumn.name);
        if (column.kind !== 'texts')
            continue;
        const seen = new Set();
        for (const { text, row } of (0,staged_cells/* textsInOrder */.UT)(column, table.outcomes)) {
            if (seen.has(text) || ofColumn.faultOf(text) === null)
                continue;
            seen.add(text);
            // Beyond the named ones, only their number matters.
            problems.push(await problemOf(text, ofColumn, problems.length < image_problem/* mostNamed */.xT ? row : null, table));
        }
    }
    if (problems.length > 0)
        throw new user_error/* UserError */.yo((0,image_problem/* firstProblems */.fr)(problems));
}
async function problemOf(path, images, row, table) {
    const [place] = row === null ? [] : await table.locate([row]);
    const shownRow = place === undefined ? '' : `, row ${(0,data_file/* nameOfRow */.xu)(place)}`;
    const [file, fault] = [images.find(path), images.faultOf(path)];
    if (file === undefined || fault === null || fault === 'not found')
        return {
            code: 'FILE_MISSING',
            found: `the path ${JSON.stringify(path)} of no image in column ${images.name}${shownRow}`,
            expected: 'paths below the folder of the images',
            hint: `Correct the path, remove the row, or set \`features: {${images.name}: {image: {folder: …}}}\`. To put such rows aside, set \`clean: {on-error: quarantine}\`.`,
            ...(place && { location: (0,data_file/* locationOf */.hD)(place) }),
        };
    const problem = (0,image_problem/* imageProblem */.JC)(file, fault);
    return { ...problem, found: `${problem.found} (column ${images.name}${shownRow})` };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/missing.js


/**
 * Drops the rows that lack a value in one of the columns.
 * @param policies reaction to a missing value for each column that needs values
 * @throws UserError for the first missing value of a column that fails
 */
async function handleMissing(table, policies) {
    const { outcomes } = table;
    const columns = [...policies]
        .map(([name, policy]) => ({ column: (0,staged_table/* requireStaged */.Gr)(table, name), policy, count: 0 }))
        .filter(({ column }) => column.missing > 0);
    if (columns.length === 0)
        return { dropped: 0, missing: {} };
    let dropped = 0;
    let kept = 0;
    for (const [index, range] of outcomes.chunks.entries()) {
        const positions = outcomes.positions(range, 'kept');
        const lacking = columns.map((entry) => ({ entry, isMissing: missingIn(entry.column, index) }));
        for (const position of positions) {
            if (!lacking.some(({ isMissing }) => isMissing(position))) {
                kept++;
                continue;
            }
            const absent = lacking.filter(({ isMissing }) => isMissing(position));
            const failing = absent.filter(({ entry }) => entry.policy === 'fail');
            if (failing.length > 0)
                throw await missingValue(table, range.start + position, failing.map(({ entry }) => entry.column.name));
            for (const { entry } of absent)
                entry.count++;
            dropped++;
            outcomes.set(range.start + position, 'missing');
        }
    }
    const missing = new Map(columns.map(({ column, count }) => [column.name, count]));
    for (const [name, count] of missing)
        if (count === 0)
            missing.delete(name);
    if (kept === 0 && dropped > 0)
        throw allMissing(dropped, missing);
    return { dropped, missing: Object.fromEntries(missing) };
}
/** Returns a function that is true for the positions in a chunk without a value. */
function missingIn(column, index) {
    if (column.kind === 'numbers') {
        const values = column.read(index);
        return (position) => Number.isNaN(values[position]);
    }
    const chunk = column.read(index);
    return chunk.form === 'codes'
        ? (position) => chunk.codes[position] === -1
        : (position) => chunk.texts[position] === null;
}
/** Names the columns that alone lack values in every row, else those that lack most. */
function allMissing(rows, missing) {
    const sorted = [...missing].sort(([, a], [, b]) => b - a);
    const empty = sorted.filter(([, count]) => count === rows);
    const named = (empty.length > 0 ? empty : sorted)
        .slice(0, mostNamed)
        .map(([name, count]) => `${name} (${count})`);
    return new user_error/* UserError */.yo({
        code: 'DATA_NO_EXAMPLES',
        found: `missing values in all ${rows} rows, in ${named.join(', ')}`,
        expected: 'rows with a value in every feature and label',
        hint: 'Leave such columns out with `exclude`, or replace missing values with `clean: {missing: {numbers: median, categories: mode}}`.',
    });
}
const mostNamed = 5;
async function missingValue(table, row, absent) {
    const { name, location } = await (0,staged_table/* nameRow */.S7)(table, row);
    return new user_error/* UserError */.yo({
        code: 'DATA_MISSING_VALUE',
        found: `no value in ${absent.join(', ')} (${name})`,
        expected: 'a value in every column the model sees, in the label, and in the weight if there is one',
        hint: 'Fill it in, leave such rows out with `clean: {missing: drop}`, or replace missing values with `clean: {missing: {numbers: median, categories: mode}}`, or of one column with `features: {column: {missing: median}}`.',
        location,
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/private-columns.js

/**
 * Rejects private columns whose values a model or a report has to contain.
 * @param others labels and the weight
 */
function assertPrivate(features, others, { private: hidden }) {
    const shown = others.find((name) => hidden.includes(name));
    if (shown !== undefined)
        throw conflict(`the column ${shown} in \`private\`, and as the label or the weight`, 'no private label, since reports contain labels', 'Remove the column from `private`, or choose another label or weight.');
    const texts = features.find(({ name, kind }) => hidden.includes(name) && kind !== 'number');
    if (texts !== undefined)
        throw conflict(`the private feature ${texts.name}, a column of texts`, 'numbers or dates, since a model contains the texts of its features', 'Take the column out of `columns`, or out of `private`.');
}
function conflict(found, expected, hint) {
    return new user_error/* UserError */.yo({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint, key: ['data', 'private'] });
}

// EXTERNAL MODULE: ./build/core/js/src/data/unreadable.js
var unreadable = __webpack_require__(16851);
;// CONCATENATED MODULE: ./build/core/js/src/data/quarantine-lines.js

/** Rows whose places are in memory at a time. */
const rowsAtOnce = 2 ** 16;
/**
 * Yields the rows in quarantine, each as a line of JSON, without private columns. They are read again from the source, which has the
 * cells as they were written.
 */
async function* quarantinedLines(source, table, kinds, aside, badRows) {
    const places = placesOf(table);
    let start = 0;
    for await (const chunk of source.scan(requestsOf(source), () => undefined)) {
        for (let position = 0; position < chunk.rows; position++) {
            if (table.outcomes.of(start + position) !== 'quarantined')
                continue;
            const cells = source.names.map((name, index) => [
                name,
                valueAt(chunk.columns[index], position),
            ]);
            const place = await places.next();
            const unexpected = aside.filter(({ failing }) => failing.has(start + position));
            if (place.done !== true)
                yield lineOf(place.value, cells, kinds, unexpected, table);
        }
        start += chunk.rows;
    }
    for (const { file, line, column, reason, text } of badRows) {
        const shown = table.private.size === 0 ? { text } : {};
        yield `${JSON.stringify({ file, line, cells: [{ column, reason }], ...shown })}\n`;
    }
}
/** Cells of a typed format keep their type; those of others are texts as they were written. */
function requestsOf({ names, numbers, typed }) {
    return names.map((name) => ({ name, form: typed && numbers.has(name) ? 'numbers' : 'texts' }));
}
function valueAt(column, position) {
    if (column === undefined || column.form === 'codes')
        throw new TypeError('a cell that was not requested');
    const value = column.values[position] ?? null;
    return Number.isNaN(value) ? null : value;
}
/** Yields the places of the rows in quarantine. */
async function* placesOf({ outcomes, locate }) {
    let rows = [];
    for (let row = 0; row < outcomes.size; row++) {
        if (outcomes.of(row) === 'quarantined')
            rows.push(row);
        if (rows.length < rowsAtOnce && row < outcomes.size - 1)
            continue;
        if (rows.length > 0)
            yield* await locate(rows);
        rows = [];
    }
}
function lineOf({ source, index, line }, cells, kinds, unexpected, { typed, private: hidden }) {
    const values = new Map(cells);
    const faults = [...kinds].flatMap(([column, kind]) => {
        const reason = faultOf(values.get(column) ?? null, kind, typed);
        return reason === null ? [] : [{ column, reason }];
    });
    const failures = unexpected.map(({ column, reason }) => ({ column, reason }));
    const shown = Object.fromEntries(cells.filter(([name]) => !hidden.has(name)));
    return `${JSON.stringify({ file: source.path, line, row: index, cells: [...faults, ...failures], values: shown })}\n`;
}
function faultOf(value, kind, typed) {
    if (value === null)
        return null;
    return typeof value === 'number' ? (0,unreadable/* faultOfNumber */.JV)(value, kind) : (0,unreadable/* faultOfText */.Zm)(value, kind, typed);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/similar-categories.js


const mostListed = 4;
/** Returns a warning for categories that differ in upper and lower case or in spaces only. */
function similarCategories(column) {
    if (column.kind !== 'category')
        return [];
    const similar = [...(0,d3_array/* group */.Os)(column.categories, normalized).values()].filter((texts) => texts.length > 1);
    if (similar.length === 0)
        return [];
    const listed = similar
        .slice(0, mostListed)
        .map((texts) => texts.map((text) => JSON.stringify(text)).join(' and '));
    return [
        `The column ${column.name} has values that differ in case or spaces only: ${(0,format/* listNames */.Zv)(listed, mostListed)}. Each is a category of its own. If they mean the same, correct them in the source.`,
    ];
}
function normalized(text) {
    return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

;// CONCATENATED MODULE: ./build/core/js/src/data/mixed-columns.js





/** Fewer numbers among texts are common, such as one of many codes that has no letter. */
const smallestShare = 0.25;
/** Returns a warning for each feature that is categorical only because not more than half of its cells are numbers. */
function mixedColumns(table, settings) {
    return Object.entries(settings).flatMap(([name, setting]) => {
        const column = (0,staged_table/* requireStaged */.Gr)(table, name);
        if (setting.type !== undefined || column.kind !== 'texts' || isNumeric(table, name))
            return [];
        let cells = 0;
        let numbers = 0;
        let example = '';
        (0,staged_cells/* visitTexts */.wZ)(column, table.outcomes, (text, rows) => {
            cells += rows;
            if ((0,decimal_text/* numberOf */.r)(text, table.typed) !== null)
                numbers += rows;
            else if (example === '')
                example = text;
        });
        return numbers === 0 || numbers < smallestShare * cells
            ? []
            : [
                `The column ${JSON.stringify(name)} is categorical: ${(0,format/* formatCount */.B4)(numbers)} of its ${(0,format/* formatCount */.B4)(cells)} values are numbers, and others are texts such as ${(0,staged_table/* showCell */.m_)(table, name, example)}. Set its type with \`features\`.`,
            ];
    });
}

// EXTERNAL MODULE: ./build/core/js/src/data/stage-table.js + 3 modules
var stage_table = __webpack_require__(55219);
// EXTERNAL MODULE: ./build/core/js/src/data/time-series/raw-series.js
var raw_series = __webpack_require__(83110);
;// CONCATENATED MODULE: ./build/core/js/src/data/infer-table.js



















/**
 * Reads a table into the column store, and determines its features, the type of each column, the labels, and the rows that are kept.
 */
async function inferTable(source, { expectations, removed = null, ...usual }) {
    const options = { ...usual, expectations: expectations ?? [], removed: removed?.expectations };
    const { section } = options;
    const { names } = source;
    const { weight } = section;
    const staged = await (0,stage_table/* stageTable */.J)(source, options);
    const { table, badRows, checked, checkedByBase } = staged;
    (0,expectation_failures/* requireExpected */.qw)((0,expectation_failures/* verdictsAt */.Gf)(checked.results, new Date()), checked.locations);
    if (checkedByBase !== null)
        removed?.judge(checkedByBase, checked);
    const wanted = (0,label/* wantedLabels */.dQ)(section);
    const labelNames = wanted.map(({ column }) => column);
    const identifiers = identifierColumns(table, section, labelNames);
    const seen = chooseFeatures(names, labelNames, section, identifiers.map(({ name }) => name));
    assertColumns(names, seen, labelNames, section);
    const images = seen.flatMap((name) => options.images?.get(name) ?? []);
    await inspectImages(table, images, section, options.file);
    const kinds = cellKinds(table, seen, section, images);
    const settings = featureSettings(seen, kinds, section);
    const readKinds = section.clean['on-error'] === 'fail' ? noKinds : kinds;
    const quarantined = await (0,quarantine/* putAside */.E)(table, readKinds, checked.aside, badRows, section.clean['at-most']);
    const { dropped, missing } = await handleMissing(table, missingPolicies(settings, labelNames, section));
    await refuseBadImages(table, images);
    const classes = mappedClasses(section['label-map']);
    const labels = [];
    for (const label of wanted)
        labels.push({ name: label.name, ...(await labelColumn(table, label, classes.classOf)) });
    const features = [];
    for (const [name, setting] of Object.entries(settings))
        features.push(await featureColumn(table, name, setting, options.images?.get(name)));
    assertPrivate(features, [...labelNames, ...(weight === undefined ? [] : [weight])], section);
    const others = [];
    for (const name of names)
        if (!labelNames.includes(name) && !seen.includes(name) && !section.private.includes(name))
            others.push(name === weight ? await (0,read_numbers/* readWeights */.oQ)(table, name) : await otherColumn(table, name));
    const columns = [...features, ...labels.map(({ column }) => column)];
    const series = await (0,raw_series/* rawSeries */.A)(table, columns, options);
    return {
        outcomes: table.outcomes,
        locate: table.locate,
        facts: await tableFacts(staged, section),
        series,
        columns: [...columns, ...others],
        features: {
            kind: 'table',
            columns: features.map((column) => images.find(({ name }) => name === column.name)?.feature ??
                describe(column, settings[column.name], section)),
            ...combinedFeatures(source, seen),
        },
        featureSettings: settings,
        label: (0,label/* targetOf */.$r)(labels),
        weight,
        cleaned: {
            read: table.outcomes.size + badRows.length,
            quarantined: quarantined.rows,
            missingRows: dropped,
            missing,
        },
        quarantine: {
            ...quarantined,
            lines: () => quarantinedLines(source, table, kinds, checked.aside, badRows),
        },
        expectations: expectations === null ? null : checked.results,
        notes: source.notes,
        warnings: [
            ...mixedColumns(table, settings),
            ...identifiers.map(({ name, reason }) => `The column ${JSON.stringify(name)} is no feature: ${reason}. To use it, list it in \`columns\`.`),
            ...columns.flatMap(similarCategories),
            ...unusedClasses(classes.unused()),
        ],
    };
}
const noKinds = new Map();
/** Returns the features that a join or a query adds. */
function combinedFeatures({ combined }, seen) {
    const columns = combined?.columns.filter(({ name }) => seen.includes(name)) ?? [];
    return combined === null || columns.length === 0 ? {} : { combined: { by: combined.by, columns } };
}
const infer_table_mostNamed = 10;
function unusedClasses(names) {
    if (names.length === 0)
        return [];
    const listed = (0,format/* listNames */.Zv)(names.map((name) => JSON.stringify(name)), infer_table_mostNamed);
    return [`No row has these classes of \`label-map\`: ${listed}.`];
}
/** Replaces classes, and returns those that were not found. */
function mappedClasses(labelMap) {
    const map = new Map(Object.entries(labelMap));
    const found = new Set();
    return {
        classOf: (text) => {
            const other = map.get(text);
            if (other === undefined)
                return text;
            found.add(text);
            return other;
        },
        unused: () => [...map.keys()].filter((name) => !found.has(name)),
    };
}
/** Returns how the cells of each column are read whose cells are not just texts. */
function cellKinds(table, seen, section, images) {
    const kinds = new Map(images.map((ofColumn) => [ofColumn.name, ofColumn]));
    for (const name of seen) {
        const type = configuredType(name, section);
        if (type === 'date')
            kinds.set(name, 'time');
        else if (type === 'duration')
            kinds.set(name, 'duration');
        else if (type === 'number' || (type === undefined && isNumeric(table, name)))
            kinds.set(name, 'number');
    }
    for (const { column, task } of (0,label/* wantedLabels */.dQ)(section))
        if (task === 'regression')
            kinds.set(column, 'number');
    const { weight, split } = section;
    if (weight !== undefined)
        kinds.set(weight, 'weight');
    for (const name of Object.keys(section['time-series']?.history ?? {}))
        if (!seen.includes(name))
            kinds.set(name, 'number');
    for (const time of [split.time, (0,time_series/* seriesKeys */.QZ)(section)?.time])
        if (time !== undefined)
            kinds.set(time, 'time');
    return kinds;
}
/** Returns the reaction to a missing value for each column that needs values; a feature with a replacement does not. */
function missingPolicies(settings, labelNames, section) {
    const { weight, clean, split } = section;
    const policies = new Map();
    for (const name of [...labelNames, ...structuralColumns(section), split.stratify, weight])
        if (name !== undefined)
            policies.set(name, missingOfOthers(clean.missing));
    for (const [name, { missing }] of Object.entries(settings))
        if (missing === 'fail' || missing === 'drop')
            policies.set(name, missing);
    return policies;
}
function describe(column, setting, section) {
    const { name } = column;
    const type = setting?.type;
    const optional = replaces(setting?.missing) ? { optional: true } : {};
    if (column.kind === 'category')
        return { name, type: 'category', categories: [...column.categories], ...optional };
    const hidden = section.private.includes(name) ? { private: true } : {};
    if (column.kind === 'text')
        return { name, type: 'text', ...optional, ...hidden };
    const format = setting?.['date-format'];
    if (type === 'date')
        return { name, type, ...(format !== undefined && { format }), ...optional, ...hidden };
    if (type === 'duration')
        return { name, type, ...optional, ...hidden };
    return { name, type: 'number', ...optional, ...hidden };
}

// EXTERNAL MODULE: ./build/core/js/src/data/row-progress.js
var row_progress = __webpack_require__(32872);
;// CONCATENATED MODULE: ./build/core/js/src/data/read-sources.js
























/**
 * Reads the sources, and deletes everything that was stored for it after `work`.
 * @throws UserError for whatever is wrong with them
 */
function withSources(options, work) {
    const { recipe, base, into, section } = options;
    return withFolderBeside(into, async (folder) => {
        refuseOtherSettings(section, recipe.format);
        const files = await fetchFiles(recipe.files, base, folder);
        return withFormat(recipe.format, files, folder, options, async (draft, separateSplit) => {
            const ofImages = recipe.imageFolders.flatMap((folder) => folder.files);
            const ofLabels = recipe.labelTable ? [recipe.labelTable] : [];
            await (0,source_hash/* refuseChanged */.dT)([...recipe.files, ...ofImages, ...ofLabels], base);
            return work(draft, separateSplit);
        });
    });
}
/** Creates a folder on the disk of another one, and deletes it after `work`, also that of an earlier process that was killed. */
async function withFolderBeside(into, work) {
    await (0,create_folder/* createFolder */.v)((0,external_node_path_.dirname)(into));
    const prefix = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(into)), `.tensorline-data-${(0,external_node_path_.basename)(into)}`);
    await (0,install_folder/* deleteLeftovers */.aL)(prefix);
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)(`${prefix}-`);
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Throws UserError for settings of CSV or of images with another format. */
function refuseOtherSettings(section, format) {
    const hasCsvSettings = !(0,external_node_util_.isDeepStrictEqual)(section.csv, csv_section/* csvSchema */.u.parse({}));
    if (format !== 'csv' && hasCsvSettings)
        throw settingOfOthers('csv', 'CSV files');
    if (format !== 'images' && section.images !== undefined)
        throw settingOfOthers('images', 'image files');
}
function settingOfOthers(key, files) {
    return new user_error/* UserError */.yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: `\`${key}\` in the data section, and no ${files} in the source`,
        expected: `this key for ${key === 'csv' ? 'CSV' : files} only`,
        hint: key === 'csv'
            ? 'Remove it, or correct the source.'
            : 'Remove it, or correct the source. To use the images of the paths in a column, set `features: {photo: {type: image, image: {size: 64}}}`.',
        key: ['data', key],
    });
}
/** Returns the files on this machine, and downloads those that are not. */
async function fetchFiles(files, base, into) {
    const fetched = [];
    for (const file of files)
        fetched.push(await fetchFile(file, base, into));
    return fetched;
}
async function fetchFile({ path, below, origin, sha256, sourceName }, base, into) {
    const shown = (0,data_file/* shownAs */.sE)(path, base);
    const source = { path, below, shown, ...(sourceName !== null && { sourceName }) };
    switch (origin.kind) {
        case 'local':
            return { ...source, file: origin.file };
        case 'remote':
            return { ...source, file: await origin.remote.fetch() };
        case 'download': {
            const file = (0,external_node_path_.join)(into, sha256);
            await download(origin.url, sha256, file, shown);
            return { ...source, file };
        }
    }
}
async function withFormat(format, files, folder, options, work) {
    const { section, recipe, base, duckdb } = options;
    switch (format) {
        case 'idx':
        case 'images': {
            const images = format === 'idx'
                ? await readIdx(files, folder)
                : await readImages(files, await imageLabels(files, folder, options), section.images);
            return withImages(images, folder, options, work);
        }
        case 'csv':
        case 'jsonl':
        case 'parquet':
        case 'arrow':
        case 'npz':
            return withTable(await (0,open_source_table/* openSourceTable */._)(format, files, section, duckdb), folder, { ...options, images: await (0,image_folders/* columnImages */.f7)(section, recipe.imageFolders, base) }, work);
    }
}
async function withImages(images, folder, { section, recipe, removed, log }, work) {
    const splits = separateFiles(recipe);
    const splitOfRow = (row) => splits.get(images.rows[row]?.source.path ?? '') ?? null;
    const checked = await checkImages(images, section, expectationsOf(recipe, section), removed ?? null, folder);
    const file = new store_file/* StoreFile */.G((0,external_node_path_.join)(folder, 'pixels'));
    try {
        const draft = await prepareImages(images, section, checked, { file, log });
        return await work(draft, splits.size === 0 ? null : splitOfRow);
    }
    finally {
        file.close();
    }
}
/** Returns the expectations of the rows; null without any. */
function expectationsOf({ expectations }, section) {
    return expectations && (0,expectation/* listExpectations */.o)(expectations, (0,label/* classLabels */.Ur)(section));
}
/** Returns the labels of images, from a table or from their folders. */
async function imageLabels(files, folder, { section, recipe, base, duckdb }) {
    const { labelTable } = recipe;
    if (labelTable === null)
        return classesOf(files);
    const table = await fetchFile(labelTable, base, folder);
    return readImageLabels(table, files, section, duckdb);
}
/** Reads a table into a folder, and closes it after `work`. */
async function withTable(source, folder, { section, recipe, images, removed, log }, work) {
    try {
        const file = new store_file/* StoreFile */.G((0,external_node_path_.join)(folder, 'columns'));
        try {
            const rows = source.files.reduce((sum, one) => (sum === null || one.rows === null ? null : sum + one.rows), 0);
            const onRows = (0,row_progress/* rowProgress */.U)('Read', rows, log);
            const expectations = expectationsOf(recipe, section);
            const draft = await inferTable(source, { section, expectations, removed, file, images, onRows });
            return await work(draft, splitOfRows(source.files, separateFiles(recipe)));
        }
        finally {
            file.close();
        }
    }
    finally {
        await source.close();
    }
}
function separateFiles({ files }) {
    return new Map(files.flatMap(({ path, split }) => (split === null ? [] : [[path, split]])));
}
function splitOfRows(files, splits) {
    if (splits.size === 0)
        return null;
    let end = 0;
    const ends = files.map(({ rows }) => (end += rows ?? Infinity));
    const ofFiles = files.map(({ source }) => splits.get(source.path) ?? null);
    return (row) => ofFiles[(0,d3_array/* bisectRight */.Jj)(ends, row)] ?? null;
}


/***/ }),

/***/ 32872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ rowProgress)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);

/** Milliseconds between two lines. */
const interval = 2000;
/**
 * Returns a function that reports the number of rows so far, how fast they come, and the time that is left.
 * @param total null if it is not known
 */
function rowProgress(verb, total, log, now = Date.now) {
    const started = now();
    let reported = started;
    return (rows) => {
        const time = now();
        if (time - reported < interval)
            return;
        reported = time;
        const perSecond = (1000 * rows) / (time - started);
        const speed = `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.round(perSecond))} rows/s`;
        log.progress(total === null
            ? `${verb} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows)} rows (${speed})`
            : `${verb} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(total)} rows (${speed}, ${Math.ceil((total - rows) / perSecond)} s left)`);
    };
}


/***/ }),

/***/ 32445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ joinNotes),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   qV: () => (/* binding */ logNotes)
/* harmony export */ });
/** Returns how files are written as far as it was found out, and warnings about their differences. */
function notesOf(files) {
    const found = files.flatMap(({ source, file }) => file.findings.map((finding) => ({ source, finding })));
    return {
        findings: [...Map.groupBy(found, ({ finding }) => finding)].map(([finding, each]) => {
            const path = each[0]?.source.path ?? '';
            return each.length === 1
                ? `${path} is ${finding}.`
                : `${each.length} files are ${finding}, such as ${path}.`;
        }),
        warnings: differingTypes(files),
    };
}
/** Returns the notes of several tables. */
function joinNotes(notes) {
    return {
        findings: notes.flatMap(({ findings }) => findings),
        warnings: notes.flatMap(({ warnings }) => warnings),
    };
}
function logNotes({ findings, warnings }, log) {
    for (const finding of findings)
        log.info(finding);
    for (const warning of warnings)
        log.warning(warning);
}
/** Returns a warning for each column that has numbers in one file and only other texts in another. */
function differingTypes(files) {
    const columns = files.flatMap(({ source, file }) => file.columns.map((column) => ({ ...column, source })));
    return [...Map.groupBy(columns, ({ name }) => name)].flatMap(([name, each]) => {
        const numbers = each.find((column) => column.numbers > 0 && column.others === 0);
        const texts = each.find((column) => column.numbers === 0 && column.others > 0);
        return numbers === undefined || texts === undefined
            ? []
            : [
                `The column ${JSON.stringify(name)} has numbers in ${numbers.source.path} and other texts in ${texts.source.path}.`,
            ];
    });
}


/***/ }),

/***/ 55219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ stageTable)
});

// EXTERNAL MODULE: ./build/core/js/src/column-store/row-outcomes.js
var row_outcomes = __webpack_require__(13164);
// EXTERNAL MODULE: ./build/core/js/src/column-store/staged-identities.js
var staged_identities = __webpack_require__(14699);
// EXTERNAL MODULE: ./build/core/js/src/column-store/staged-numbers.js
var staged_numbers = __webpack_require__(83035);
;// CONCATENATED MODULE: ./build/core/js/src/column-store/text-segment.js
/** Length of a missing text. */
const absent = -1;
/** Returns texts as their number, the lengths of their UTF-8 bytes as int32, and these bytes. */
function encodeTexts(texts) {
    const lengths = new Int32Array(1 + texts.length);
    lengths[0] = texts.length;
    let size = lengths.byteLength;
    for (const [row, text] of texts.entries()) {
        const length = text === null ? absent : Buffer.byteLength(text);
        lengths[1 + row] = length;
        size += Math.max(length, 0);
    }
    const bytes = Buffer.allocUnsafe(size);
    bytes.set(new Uint8Array(lengths.buffer));
    let end = lengths.byteLength;
    for (const text of texts)
        if (text !== null)
            end += bytes.write(text, end);
    return bytes;
}
function decodeTexts(encoded) {
    const bytes = Buffer.from(encoded.buffer, encoded.byteOffset, encoded.byteLength);
    const [size = 0] = new Int32Array(encoded.buffer, 0, 1);
    const lengths = new Int32Array(encoded.buffer, 4, size);
    let end = lengths.byteOffset + lengths.byteLength;
    return Array.from(lengths, (length) => {
        if (length === absent)
            return null;
        const start = end;
        end += length;
        return bytes.toString('utf8', start, end);
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/column-store/staged-texts.js

/**
 * A column of texts as the source has them. Chunks are stored as positions in a dictionary until that would exceed its limits, and as
 * texts from then on.
 */
class StagedTexts {
    kind = 'texts';
    name;
    #file;
    #limits;
    #dictionary = [];
    #codes = new Map();
    #characters = 0;
    #chunks = [];
    /** The list of the last coded cells, and the code of each of its texts in the dictionary of the column. */
    #source = [];
    #codesOfSource = [];
    /** Number of rows without a value. */
    missing = 0;
    /** Number of rows with each text of the dictionary, as long as it has all texts. */
    counts = [];
    constructor(name, file, limits) {
        this.name = name;
        this.#file = file;
        this.#limits = limits;
    }
    get dictionary() {
        return this.#dictionary;
    }
    /** True if the dictionary has all texts. */
    get isInDictionary() {
        return this.#chunks.at(-1)?.form !== 'texts';
    }
    /** Returns the chunk as it is stored. */
    append(cells) {
        const codes = this.isInDictionary ? this.#encode(cells) : null;
        if (codes !== null) {
            this.#count(codes);
            this.#chunks.push({ form: 'codes', segment: this.#file.append(codes) });
            return { form: 'codes', codes };
        }
        const texts = textsOf(cells);
        for (const text of texts)
            if (text === null)
                this.missing++;
        this.#chunks.push({ form: 'texts', segment: this.#file.append(encodeTexts(texts)) });
        return { form: 'texts', texts };
    }
    read(chunk) {
        const stored = this.#chunks[chunk];
        if (stored === undefined)
            return { form: 'texts', texts: [] };
        const bytes = this.#file.read(stored.segment);
        return stored.form === 'codes'
            ? { form: 'codes', codes: new Int32Array(bytes.buffer) }
            : { form: 'texts', texts: decodeTexts(bytes) };
    }
    #count(codes) {
        const { counts } = this;
        while (counts.length < this.#dictionary.length)
            counts.push(0);
        for (let row = 0; row < codes.length; row++) {
            const code = codes[row] ?? -1;
            if (code < 0)
                this.missing++;
            else
                counts[code] = (counts[code] ?? 0) + 1;
        }
    }
    /** Returns null for texts that exceed the limits of the dictionary. */
    #encode(cells) {
        if (cells.form === 'codes')
            return this.#recode(cells);
        const codes = new Int32Array(cells.values.length);
        for (const [row, text] of cells.values.entries()) {
            const code = this.#codeOf(text);
            if (code === null)
                return null;
            codes[row] = code;
        }
        return codes;
    }
    #recode({ values, texts }) {
        if (this.#source !== texts) {
            this.#source = texts;
            this.#codesOfSource = [];
        }
        const known = this.#codesOfSource;
        while (known.length < texts.length) {
            const code = this.#codeOf(texts[known.length] ?? null);
            if (code === null)
                return null;
            known.push(code);
        }
        const codes = new Int32Array(values.length);
        for (let row = 0; row < codes.length; row++)
            codes[row] = known[values[row] ?? -1] ?? -1;
        return codes;
    }
    #codeOf(text) {
        return text === null ? -1 : (this.#codes.get(text) ?? this.#add(text));
    }
    #add(text) {
        const code = this.#dictionary.length;
        if (code === this.#limits.texts || this.#characters + text.length > this.#limits.characters) {
            this.#codes.clear();
            return null;
        }
        this.#characters += text.length;
        this.#dictionary.push(text);
        this.#codes.set(text, code);
        return code;
    }
}
function textsOf(cells) {
    return cells.form === 'texts' ? cells.values : Array.from(cells.values, (code) => cells.texts[code] ?? null);
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/image-sources/divide-chunk.js

/** Most bytes of images and most rows in a chunk, since the images of a chunk are in memory together. */
const chunkBytes = 2 ** 24;
const chunkRows = 4096;
/**
 * Divides a chunk of a table into chunks whose images fit into memory.
 * @param names of the columns of the chunk
 */
function* divideChunk(chunk, names, images) {
    const sizes = names.flatMap((name, index) => {
        const [ofColumn, column] = [images.get(name), chunk.columns[index]];
        return ofColumn && column ? [(row) => bytesAt(ofColumn, column, row)] : [];
    });
    let [start, bytes] = [0, 0];
    for (let row = 0; row < chunk.rows; row++) {
        const size = (0,d3_array/* sum */.cz)(sizes, (sizeAt) => sizeAt(row));
        if (row > start && (bytes + size > chunkBytes || row - start === chunkRows)) {
            yield slice(chunk, start, row);
            start = row;
            bytes = 0;
        }
        bytes += size;
    }
    yield slice(chunk, start, chunk.rows);
}
function bytesAt(images, column, row) {
    if (column.form === 'numbers')
        return 0;
    const path = column.form === 'texts' ? column.values[row] : (column.texts[column.values[row] ?? -1] ?? null);
    return typeof path === 'string' ? (images.find(path)?.bytes ?? 0) : 0;
}
function slice({ columns }, start, end) {
    return { rows: end - start, columns: columns.map((column) => sliceColumn(column, start, end)) };
}
function sliceColumn(column, start, end) {
    switch (column.form) {
        case 'numbers':
            return { ...column, values: column.values.subarray(start, end) };
        case 'texts':
            return { ...column, values: column.values.slice(start, end) };
        case 'codes':
            return { ...column, values: column.values.subarray(start, end) };
    }
}

// EXTERNAL MODULE: ./build/core/js/src/expectations/expectation-checker.js + 5 modules
var expectation_checker = __webpack_require__(69907);
// EXTERNAL MODULE: ./build/core/js/src/expectations/column-cells.js
var column_cells = __webpack_require__(80603);
// EXTERNAL MODULE: ./build/core/js/src/expectations/expectation.js
var expectation = __webpack_require__(8375);
// EXTERNAL MODULE: ./build/core/js/src/data/label.js
var label = __webpack_require__(71620);
// EXTERNAL MODULE: ./build/core/js/src/column-store/row-identity.js
var row_identity = __webpack_require__(6831);
// EXTERNAL MODULE: ./build/core/js/src/data/staged-table.js
var staged_table = __webpack_require__(235);
;// CONCATENATED MODULE: ./build/core/js/src/data/stage-table.js











/** Reads a table once into the column store, and computes the identities of its rows. */
async function stageTable(source, { section, expectations, removed = [], file, images = new Map(), onRows }) {
    const { names } = source;
    const spelled = (0,expectation/* columnsNeededAsTexts */.T)([...expectations, ...removed]);
    const columns = names.map((name) => {
        const isSpelled = spelled.has(name) || isNeededAsText(name, section);
        return stagerOf(name, source, isSpelled, { file, images: images.get(name) });
    });
    const hidden = new Set(section.private);
    const checkedTable = { ...pickTable(source), private: hidden };
    const checker = new expectation_checker/* ExpectationChecker */.u(expectations, checkedTable, file);
    const ofBase = removed.length === 0 ? null : new expectation_checker/* ExpectationChecker */.u(removed, checkedTable, file);
    const wanted = [...new Set([section.id ?? null, section.split.group ?? section.id ?? null])];
    const identities = wanted
        .filter((name) => name === null || names.includes(name))
        .map((name) => ({
        name,
        staged: new staged_identities/* StagedIdentities */.v(file),
        hashers: columns.flatMap((column, position) => name === null || column.staged.name === name
            ? [{ position, hasher: hasherOf(column.staged.name, images) }]
            : []),
    }));
    const sizes = [];
    const badRows = [];
    const onBadRow = section.clean['on-error'] === 'quarantine' ? (row) => void badRows.push(row) : undefined;
    let total = 0;
    const requests = columns.map(({ request }) => request);
    const scan = source.scan(requests, onBadRow);
    for await (const chunk of images.size === 0 ? scan : divided(scan, names, images)) {
        const staged = columns.map(({ append }, position) => append(requireColumn(chunk.columns, position)));
        for (const { staged: target, hashers } of identities) {
            const words = new Uint32Array(chunk.rows * row_identity/* identityWords */.i6);
            for (const { position, hasher } of hashers)
                staged[position]?.addTo(words, hasher);
            target.append(words);
        }
        const cells = new Map(staged.map((of, position) => [names[position] ?? '', of.cells]));
        for (const one of [checker, ofBase])
            one?.add({ start: total, rows: chunk.rows, cells });
        sizes.push(chunk.rows);
        total += chunk.rows;
        onRows(total);
    }
    const table = {
        columns: new Map(columns.map(({ staged }) => [staged.name, staged])),
        typed: source.typed,
        private: hidden,
        outcomes: new row_outcomes/* RowOutcomes */.I(sizes),
        locate: (rows) => source.locate(rows),
    };
    const added = {
        outcomes: table.outcomes,
        rows: total + badRows.length,
        readCells: (chunk, wantedColumns) => readCells(table, chunk, wantedColumns),
        locate: table.locate,
    };
    return {
        table,
        identities: new Map(identities.map(({ name, staged }) => [name, staged])),
        badRows,
        checked: await checker.finish(added),
        checkedByBase: ofBase === null ? null : await ofBase.finish(added),
    };
}
function pickTable({ names, typed, numbers }) {
    return { names, typed, numbers };
}
/** Returns the cells of some columns in a chunk as they are stored. */
function readCells(table, chunk, names) {
    return new Map(names.map((name) => [name, cellsOf((0,staged_table/* requireStaged */.Gr)(table, name), chunk)]));
}
function cellsOf(column, chunk) {
    if (column.kind === 'numbers')
        return { form: 'numbers', values: column.read(chunk) };
    const cells = column.read(chunk);
    return cells.form === 'texts' ? cells : { ...cells, dictionary: column.dictionary };
}
async function* divided(chunks, names, images) {
    for await (const chunk of chunks)
        yield* divideChunk(chunk, names, images);
}
function requireColumn(columns, position) {
    const column = columns[position];
    if (column)
        return column;
    throw new TypeError('a chunk with fewer columns than requested');
}
/** Returns the hasher of a column. The hashes of images are no numbers. */
function hasherOf(name, images) {
    return new row_identity/* ColumnHasher */.ML(name, images.has(name) ? 'texts' : 'numbers');
}
function stagerOf(name, source, isSpelled, { file, images }) {
    if (source.numbers.has(name) && !isSpelled) {
        const staged = new staged_numbers/* StagedNumbers */.j(name, file);
        return {
            request: { name, form: 'numbers' },
            staged,
            append: (cells) => {
                if (cells.form !== 'numbers')
                    throw new TypeError(`${cells.form} instead of numbers`);
                const { values } = cells;
                staged.append(values);
                const addTo = (identities, hasher) => hasher.addNumbers(identities, values);
                return { cells, addTo };
            },
        };
    }
    const dictionary = limitsOf(source.names.length);
    const staged = new StagedTexts(name, file, dictionary);
    return {
        request: { name, form: 'texts', dictionary },
        staged,
        append: (cells) => {
            if (cells.form === 'numbers')
                throw new TypeError('numbers instead of texts');
            const chunk = staged.append(cells);
            const stored = chunk.form === 'texts' ? chunk : { ...chunk, dictionary: staged.dictionary };
            const addTo = (identities, hasher) => images
                ? hasher.addTexts(identities, contentsOf(chunk, staged, images))
                : (0,column_cells/* hashCells */.iB)(identities, stored, hasher);
            return { cells: stored, addTo };
        },
    };
}
/** Returns a text for each row of a chunk that is equal for images with equal bytes. */
function contentsOf(chunk, { dictionary }, images) {
    const paths = chunk.form === 'texts' ? chunk.texts : Array.from(chunk.codes, (code) => dictionary[code] ?? null);
    return paths.map((path) => (path === null ? null : images.contentOf(path)));
}
/** True for a column of numbers whose spelling counts. */
function isNeededAsText(name, section) {
    const { features, categorical, id, split } = section;
    const type = features[name]?.type;
    return (type === 'category' ||
        type === 'text' ||
        type === 'image' ||
        features[name]?.['date-format'] !== undefined ||
        (type === undefined && categorical.includes(name)) ||
        name === id ||
        name === split.stratify ||
        (0,label/* wantedLabels */.dQ)(section).some(({ column, task }) => column === name && task === 'classification'));
}
/** All dictionaries of a table together take at most about 100 MB. */
function limitsOf(columns) {
    return {
        texts: Math.max(2 ** 10, Math.min(2 ** 16, Math.floor(2 ** 20 / columns))),
        characters: Math.max(2 ** 16, Math.min(2 ** 22, Math.floor(2 ** 25 / columns))),
    };
}


/***/ }),

/***/ 3422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ numberReader),
/* harmony export */   UT: () => (/* binding */ textsInOrder),
/* harmony export */   XF: () => (/* binding */ plainTexts),
/* harmony export */   XY: () => (/* binding */ distinctTexts),
/* harmony export */   tp: () => (/* binding */ codeReader),
/* harmony export */   ug: () => (/* binding */ numbersOfTexts),
/* harmony export */   wZ: () => (/* binding */ visitTexts)
/* harmony export */ });
/** Visits the texts of the rows that are kept. */
function visitTexts(column, outcomes, visit) {
    const counts = outcomes.isWhole && column.isInDictionary ? column.counts : countTexts(column, outcomes, visit);
    for (const [code, text] of column.dictionary.entries()) {
        const rows = counts[code] ?? 0;
        if (rows > 0)
            visit(text, rows);
    }
}
/** Returns the number of rows with each text of the dictionary, and visits the other texts. */
function countTexts(column, outcomes, visit) {
    const counts = new Float64Array(column.dictionary.length);
    for (const [index, range] of outcomes.chunks.entries()) {
        const chunk = column.read(index);
        const positions = outcomes.positions(range, 'kept');
        for (let place = 0; place < positions.length; place++) {
            const position = positions[place] ?? -1;
            if (chunk.form === 'codes') {
                const code = chunk.codes[position] ?? -1;
                if (code >= 0)
                    counts[code] = (counts[code] ?? 0) + 1;
            }
            else {
                const text = chunk.texts[position] ?? null;
                if (text !== null)
                    visit(text, 1);
            }
        }
    }
    return counts;
}
/** Yields the texts of the rows that are kept, with their rows and in their order. */
function* textsInOrder(column, outcomes) {
    for (const [index, range] of outcomes.chunks.entries()) {
        const texts = plainTexts(column, index);
        for (const position of outcomes.positions(range, 'kept')) {
            const text = texts[position] ?? null;
            if (text !== null)
                yield { text, row: range.start + position };
        }
    }
}
/** Returns the texts of a chunk. */
function plainTexts(column, index) {
    const chunk = column.read(index);
    if (chunk.form === 'texts')
        return chunk.texts;
    const { dictionary } = column;
    return Array.from(chunk.codes, (code) => dictionary[code] ?? null);
}
/** Returns a number for each row of a chunk; each text of the dictionary is converted once. */
function numberReader(column, numberOf, missing) {
    let converted = null;
    return (index) => {
        const chunk = column.read(index);
        if (chunk.form === 'texts')
            return Float64Array.from(chunk.texts, (text) => (text === null ? missing : numberOf(text)));
        converted ??= Float64Array.from(column.dictionary, numberOf);
        const values = new Float64Array(chunk.codes.length);
        for (let row = 0; row < values.length; row++) {
            const code = chunk.codes[row] ?? -1;
            values[row] = code < 0 ? missing : (converted[code] ?? missing);
        }
        return values;
    };
}
/** Returns a function that returns for each row of a chunk the number of its text; equal texts have equal numbers, from 0. */
function numbersOfTexts(column) {
    const others = new Map([[null, 0]]);
    for (const text of column.isInDictionary ? [] : column.dictionary)
        others.set(text, others.size);
    return (index) => {
        const chunk = column.read(index);
        if (chunk.form === 'codes')
            return chunk.codes.map((code) => code + 1);
        return Int32Array.from(chunk.texts, (text) => {
            const number = others.get(text) ?? others.size;
            others.set(text, number);
            return number;
        });
    };
}
/** Returns a function that returns the code of each row of a chunk, -1 for a missing text; each text of the dictionary is coded once. */
function codeReader(column, codeOf) {
    let known = null;
    return (index) => {
        const chunk = column.read(index);
        if (chunk.form === 'texts')
            return Int32Array.from(chunk.texts, (text) => (text === null ? -1 : codeOf(text)));
        known ??= Int32Array.from(column.dictionary, codeOf);
        const { codes } = chunk;
        for (let row = 0; row < codes.length; row++)
            codes[row] = known[codes[row] ?? -1] ?? -1;
        return codes;
    };
}
/** Returns the distinct texts of the rows that are kept, at most `most`. */
function distinctTexts(column, outcomes, most) {
    const distinct = new Set();
    visitTexts(column, outcomes, (text) => {
        if (distinct.size < most)
            distinct.add(text);
    });
    return distinct;
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ requireStaged),
/* harmony export */   S7: () => (/* binding */ nameRow),
/* harmony export */   m_: () => (/* binding */ showCell)
/* harmony export */ });
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23343);

/** Returns a cell as messages quote it; the value of a private column is not quoted. */
function showCell({ private: hidden }, column, cell) {
    return hidden.has(column) ? 'a private value' : JSON.stringify(cell);
}
/** Returns a column of the table. @throws TypeError for an unknown name */
function requireStaged({ columns }, name) {
    const column = columns.get(name);
    if (column)
        return column;
    throw new TypeError(`no column ${name}`);
}
async function nameRow({ locate }, row) {
    const [found] = await locate([row]);
    if (found === undefined)
        throw new TypeError(`no row ${row}`);
    return { name: (0,_data_file_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfRow */ .xu)(found), location: (0,_data_file_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(found) };
}


/***/ }),

/***/ 50228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KL: () => (/* binding */ decodeFiles),
  wH: () => (/* binding */ linkFiles),
  bf: () => (/* binding */ noExamples),
  PV: () => (/* binding */ requireContent),
  K9: () => (/* binding */ startTables)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/tables/load-duckdb.js
var load_duckdb = __webpack_require__(2195);
// EXTERNAL MODULE: ./build/core/js/src/tables/vectors.js
var vectors = __webpack_require__(8723);
;// CONCATENATED MODULE: ./build/core/js/src/tables/text-dictionary.js

/** Distinct texts of a column in the order of their first rows. Short texts are compared by the words of DuckDB, without a string of JavaScript. */
class TextDictionary {
    texts = [];
    #limits;
    #characters = 0;
    #codes = new Map();
    /** Words of the short texts, by code. */
    #words = new Uint32Array(64 * vectors/* textWords */.pB);
    /** Codes of the short texts plus 1 by their hashes; 0 for an empty slot. At most half of them are filled. */
    #slots = new Uint32Array(128);
    constructor(limits) {
        this.#limits = limits;
    }
    /**
     * Writes the codes of a range of rows, -1 for a missing text.
     * @returns the number of rows whose texts fit into the dictionary
     */
    encode(vector, from, to, codes, at) {
        const { words, isValid } = vector;
        for (let row = from; row < to; row++) {
            const code = isValid?.(row) === false ? -1 : this.#codeOf(vector, words, row);
            if (code === null)
                return row - from;
            codes[at + row - from] = code;
        }
        return to - from;
    }
    #codeOf(vector, words, row) {
        const from = row * vectors/* textWords */.pB;
        const length = words[from] ?? 0;
        if (length > vectors/* longestInline */.cx) {
            const text = vector.at(row);
            const code = this.#codes.get(text) ?? this.#add(text);
            if (code !== null)
                this.#codes.set(text, code);
            return code;
        }
        const first = words[from + 1] ?? 0;
        const second = words[from + 2] ?? 0;
        const third = words[from + 3] ?? 0;
        const slot = this.#find(length, first, second, third);
        const known = this.#slots[slot] ?? 0;
        return known > 0 ? known - 1 : this.#addShort(vector.at(row), [length, first, second, third]);
    }
    /** Returns the slot of a short text, or the empty one for it. */
    #find(length, first, second, third) {
        const [slots, known] = [this.#slots, this.#words];
        const mask = slots.length - 1;
        let hash = Math.imul(length ^ first, 0x9e3779b1);
        hash = Math.imul(hash ^ (hash >>> 15) ^ second, 0x85ebca77);
        hash = Math.imul(hash ^ (hash >>> 13) ^ third, 0xc2b2ae3d);
        for (let slot = (hash ^ (hash >>> 16)) & mask;; slot = (slot + 1) & mask) {
            const code = slots[slot] ?? 0;
            const at = (code - 1) * vectors/* textWords */.pB;
            if (code === 0 ||
                (known[at + 1] === first &&
                    known[at + 2] === second &&
                    known[at + 3] === third &&
                    known[at] === length))
                return slot;
        }
    }
    #addShort(text, words) {
        const code = this.#add(text);
        if (code === null)
            return null;
        this.#reserve(code);
        this.#words.set(words, code * vectors/* textWords */.pB);
        this.#slots[this.#find(...words)] = code + 1;
        return code;
    }
    #add(text) {
        const code = this.texts.length;
        const { texts, characters } = this.#limits;
        if (code === texts || this.#characters + text.length > characters)
            return null;
        this.#characters += text.length;
        this.texts.push(text);
        return code;
    }
    #reserve(code) {
        if ((code + 1) * vectors/* textWords */.pB <= this.#words.length)
            return;
        const words = new Uint32Array(2 * Math.max(this.#words.length, (code + 1) * vectors/* textWords */.pB));
        words.set(this.#words);
        this.#words = words;
        const codes = this.#slots.filter((known) => known > 0);
        this.#slots = new Uint32Array(2 * 2 ** Math.ceil(Math.log2(words.length / vectors/* textWords */.pB)));
        for (const known of codes) {
            const at = (known - 1) * vectors/* textWords */.pB;
            const [length = 0, first = 0, second = 0, third = 0] = words.subarray(at, at + vectors/* textWords */.pB);
            this.#slots[this.#find(length, first, second, third)] = known;
        }
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/chunk-reader.js


/** Rows that a column has room for in the first chunk. */
const firstRows = 256;
/**
 * Collects DuckDB's chunks, whose sizes depend on the number of threads, in chunks of one size. All values are copied, since DuckDB
 * reuses its memory.
 */
class ChunkReader {
    #duckdb;
    #openers;
    #size;
    /** Rows that a new column has room for. A small file thus does not allocate whole chunks. */
    #room;
    #open = [];
    #rows = 0;
    constructor(duckdb, columns, size) {
        this.#duckdb = duckdb;
        this.#openers = columns.map((column) => columnOpener(duckdb, column, size));
        this.#size = size;
        this.#room = Math.min(size, firstRows);
    }
    /** Yields each chunk that becomes full. */
    *add(chunk) {
        const rows = this.#duckdb.data_chunk_get_size(chunk);
        for (let from = 0; from < rows;) {
            if (this.#rows === 0)
                this.#open = this.#openers.map((open) => open(this.#room));
            const to = Math.min(rows, from + this.#size - this.#rows);
            for (const [index, { put }] of this.#open.entries())
                put(this.#duckdb.data_chunk_get_vector(chunk, index), from, to, this.#rows);
            this.#rows += to - from;
            from = to;
            if (this.#rows === this.#size)
                yield this.#take();
        }
    }
    /** Yields the rows that do not fill a chunk. */
    *end() {
        if (this.#rows > 0)
            yield this.#take();
    }
    #take() {
        const rows = this.#rows;
        this.#rows = 0;
        this.#room = rows;
        return { rows, columns: this.#open.map(({ take }) => take(rows)) };
    }
}
/** Returns a function that opens a column for each chunk. */
function columnOpener(duckdb, request, size) {
    if (request.form === 'numbers')
        return (room) => openNumbers(duckdb, size, room);
    if (request.dictionary === undefined)
        return () => openTexts(duckdb);
    const dictionary = new TextDictionary(request.dictionary);
    let isComplete = true;
    const exceed = () => {
        isComplete = false;
    };
    return (room) => (isComplete ? openCodes(duckdb, dictionary, size, room, exceed) : openTexts(duckdb));
}
function openNumbers(duckdb, size, room) {
    let values = new Float64Array(room);
    return {
        put: (vector, from, to, at) => {
            values = withRoom(values, at + to - from, size, Float64Array);
            const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * 8);
            values.set(new Float64Array(buffer, byteOffset + from * 8, to - from), at);
            const isValid = (0,vectors/* validityOf */.Gv)(duckdb, vector, to);
            if (isValid !== null)
                for (let row = from; row < to; row++)
                    if (!isValid(row))
                        values[at + row - from] = NaN;
        },
        take: (rows) => ({ form: 'numbers', values: values.subarray(0, rows) }),
    };
}
function openTexts(duckdb) {
    const values = [];
    return {
        put: (vector, from, to) => new vectors/* TextVector */.Dt(duckdb, vector, to).read(from, to, values),
        take: () => ({ form: 'texts', values }),
    };
}
/** @param exceed is called when the texts of a chunk exceed the limits of the dictionary; the whole chunk then comes as texts */
function openCodes(duckdb, dictionary, size, room, exceed) {
    const { texts } = dictionary;
    let codes = new Int32Array(room);
    let values = null;
    return {
        put: (vector, from, to, at) => {
            codes = withRoom(codes, at + to - from, size, Int32Array);
            const cells = new vectors/* TextVector */.Dt(duckdb, vector, to);
            const encoded = values === null ? dictionary.encode(cells, from, to, codes, at) : 0;
            if (encoded === to - from)
                return;
            exceed();
            values ??= Array.from(codes.subarray(0, at + encoded), (code) => texts[code] ?? null);
            cells.read(from + encoded, to, values);
        },
        take: (rows) => values === null ? { form: 'codes', values: codes.subarray(0, rows), texts } : { form: 'texts', values },
    };
}
/** Returns an array with room for these rows: the given one, or a larger copy of at most `size` rows. */
function withRoom(values, rows, size, ArrayOfKind) {
    if (rows <= values.length)
        return values;
    const grown = new ArrayOfKind(Math.min(size, 4 * rows));
    grown.set(values);
    return grown;
}

// EXTERNAL MODULE: ./build/core/js/src/tables/compressed-file.js
var compressed_file = __webpack_require__(10721);
// EXTERNAL MODULE: ./build/core/js/src/tables/csv-rejects.js
var csv_rejects = __webpack_require__(43214);
// EXTERNAL MODULE: ./build/core/js/src/tables/sql.js
var tables_sql = __webpack_require__(44835);
;// CONCATENATED MODULE: ./build/core/js/src/tables/load-rows.js

/**
 * Copies rows into a new table of DuckDB, which keeps them in its memory and its temporary folder.
 * @param name the name of the table
 */
async function loadRows(duckdb, connection, name, columns, parts) {
    const list = columns.map((column) => `${(0,tables_sql/* identifier */.Cv)(column.name)} ${column.type}`).join(', ');
    await duckdb.query(connection, `CREATE TABLE ${(0,tables_sql/* identifier */.Cv)(name)} (${list})`);
    const appender = duckdb.appender_create(connection, null, name);
    const types = columns.map(({ type }) => duckdb.create_logical_type(typeIds(duckdb)[type]));
    for await (const part of parts)
        appendRows(duckdb, appender, types, part);
    duckdb.appender_close_sync(appender);
}
function typeIds({ Type }) {
    return {
        BOOLEAN: Type.BOOLEAN,
        INTEGER: Type.INTEGER,
        BIGINT: Type.BIGINT,
        UBIGINT: Type.UBIGINT,
        DOUBLE: Type.DOUBLE,
        TIMESTAMP: Type.TIMESTAMP,
        VARCHAR: Type.VARCHAR,
    };
}
function appendRows(duckdb, appender, types, { rows, columns }) {
    const size = duckdb.vector_size();
    for (let from = 0; from < rows; from += size) {
        const to = Math.min(rows, from + size);
        const chunk = duckdb.create_data_chunk(types);
        duckdb.data_chunk_set_size(chunk, to - from);
        for (const [index, cells] of columns.entries())
            putCells(duckdb, chunk, index, cells, from, to);
        duckdb.append_data_chunk(appender, chunk);
    }
}
/** Bytes of the validity of a vector: one bit a row, in words of 64 bits. */
const validityBytes = (rows) => Math.ceil(rows / 64) * 8;
function putCells(duckdb, chunk, index, cells, from, to) {
    const vector = duckdb.data_chunk_get_vector(chunk, index);
    const valid = new Uint8Array(validityBytes(to - from)).fill(0xff);
    const setMissing = (row) => {
        const at = row - from;
        valid[at >> 3] = (valid[at >> 3] ?? 0) & ~(1 << (at & 7));
    };
    let missing = 0;
    if (cells.type === 'VARCHAR')
        for (let row = from; row < to; row++) {
            const text = cells.values[row] ?? null;
            if (text !== null)
                duckdb.vector_assign_string_element_len(vector, row - from, Buffer.from(text));
            else {
                setMissing(row);
                missing++;
            }
        }
    else {
        const part = cells.values.slice(from, to);
        duckdb.copy_data_to_vector(vector, 0, part.buffer, 0, part.byteLength);
        for (let row = from; cells.isMissing !== null && row < to; row++)
            if (cells.isMissing(row)) {
                setMissing(row);
                missing++;
            }
    }
    if (missing === 0)
        return;
    duckdb.vector_ensure_validity_writable(vector);
    duckdb.copy_data_to_vector_validity(vector, 0, valid.buffer, 0, valid.byteLength);
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/require-select.js

/** Returns the columns of a query. Throws UserError if the text is not one SELECT statement. */
async function requireSelect(duckdb, connection, sql) {
    const { extracted_statements: statements, statement_count: count } = await duckdb.extract_statements(connection, sql);
    if (count === 0)
        throw noStatement();
    if (count > 1)
        throw refusedQuery(`${count} statements`);
    const prepared = await duckdb.prepare_extracted_statement(connection, statements, 0);
    try {
        if (duckdb.prepared_statement_type(prepared) !== duckdb.StatementType.SELECT)
            throw refusedQuery('a statement that is not SELECT');
        return Array.from({ length: duckdb.prepared_statement_column_count(prepared) }, (_, index) => duckdb.prepared_statement_column_name(prepared, index));
    }
    finally {
        duckdb.destroy_prepare_sync(prepared);
    }
}
function refusedQuery(found) {
    return new user_error/* UserError */.yo({
        code: 'DATA_QUERY_REFUSED',
        found,
        expected: 'one SELECT statement',
        hint: 'Write the query as one SELECT, with subqueries or WITH.',
    });
}
function noStatement() {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_QUERY',
        found: 'a query without a statement',
        expected: 'one SELECT statement',
        hint: 'Write a query, or remove it.',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/tables/stable-order.js

/** A node of a plan as `EXPLAIN (FORMAT json)` writes it. */
const planSchema = schemas/* lazy */.RZV(() => schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    children: schemas/* array */.YOg(planSchema),
}));
/** Operators whose rows have the order of the files and of their rows, since DuckDB preserves the order of insertion. */
const orderedOperators = new Set([
    'READ_CSV',
    'READ_JSON',
    'READ_NDJSON',
    'READ_PARQUET',
    'PROJECTION',
    'FILTER',
    'UNION',
]);
/** Returns true if the operators of a plan keep the order of the rows. @param plan as JSON */
function keepsOrder(plan) {
    const isOrdered = ({ name, children }) => orderedOperators.has(name.trim()) && children.every(isOrdered);
    return schemas/* array */.YOg(planSchema).parse(JSON.parse(plan)).every(isOrdered);
}
/** Returns the name of each function of DuckDB, whether its result can differ from run to run, and the definition of a macro. */
const functionsSql = `
  SELECT function_name, CAST(stability <> 'CONSISTENT' AS VARCHAR), macro_definition FROM duckdb_functions()
  WHERE stability <> 'CONSISTENT' OR macro_definition IS NOT NULL`;
/** Names of values that depend on the time, which are no functions. */
const changingNames = ['current_date', 'current_time', 'current_timestamp', 'localtime', 'localtimestamp'];
/**
 * Returns true if no word of a query is the name of a function whose result can differ from run to run.
 * @param functions rows of `functionsSql`
 */
function isRepeatable(query, functions) {
    const changing = new Set(changingNames);
    for (const [name, isChanging] of functions)
        if (isChanging === 'true')
            changing.add(name ?? '');
    for (let size = 0; size < changing.size;) {
        size = changing.size;
        for (const [name, , definition] of functions)
            if (hasWord(definition ?? '', changing))
                changing.add(name ?? '');
    }
    return !hasWord(query, changing);
}
function hasWord(sql, words) {
    return (sql
        .toLowerCase()
        .match(/\w+/g)
        ?.some((word) => words.has(word)) ?? false);
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/sql-statement.js
/** Yields the chunks of the result of a statement. */
async function* readChunks(duckdb, connection, sql) {
    const statement = await duckdb.prepare(connection, sql);
    try {
        const result = await duckdb.execute_prepared_streaming(statement);
        const next = async () => {
            const chunk = await duckdb.fetch_chunk(result);
            return chunk === null || duckdb.data_chunk_get_size(chunk) === 0 ? null : chunk;
        };
        try {
            for (let chunk = await next(); chunk !== null; chunk = await next())
                yield chunk;
        }
        finally {
            await readToEnd(duckdb, connection, next);
        }
    }
    finally {
        duckdb.destroy_prepare_sync(statement);
    }
}
/** DuckDB keeps a database that is closed, with its threads, until its results are read to their ends and its statements are destroyed. */
async function readToEnd(duckdb, connection, next) {
    duckdb.interrupt(connection);
    try {
        while ((await next()) !== null)
            ;
    }
    catch {
        // A statement that failed or was interrupted has no more rows.
    }
}

// EXTERNAL MODULE: ./build/core/js/src/errors/machine-errors.js
var machine_errors = __webpack_require__(42354);
;// CONCATENATED MODULE: ./build/core/js/src/tables/tables-error.js


/** Returns an error of DuckDB as a UserError if its cause is the data, the query or the machine; anything else as it is. */
function explainDuckDbError(thrown) {
    if (!(thrown instanceof Error) || thrown instanceof user_error/* UserError */.yo)
        return thrown;
    const problem = problemOf((0,user_error/* messageOf */.bD)(thrown));
    return problem === null ? thrown : new user_error/* UserError */.yo(problem, { cause: thrown });
}
function problemOf(message) {
    const [, kind, rest = ''] = /^([A-Z][\w -]*?) Error: ([^]*)$/.exec(message) ?? [];
    const found = firstLines(rest);
    const exhausted = problemOfMachine(found);
    if (kind === 'IO' && exhausted !== null)
        return exhausted;
    switch (kind) {
        case 'Permission':
            return {
                code: 'DATA_QUERY_REFUSED',
                found: `SQL that reads or writes something else than the sources: ${found}`,
                expected: 'a query of the named sources',
                hint: 'Name the file as a source and query it by its name.',
            };
        case 'Parser':
        case 'Binder':
        case 'Catalog':
        case 'Not implemented':
            return {
                code: 'DATA_INVALID_QUERY',
                found: `invalid SQL: ${found}`,
                expected: 'a query of the named sources and their columns, in the dialect of DuckDB',
                hint: 'Correct the query.',
            };
        case 'Out of Memory':
            return {
                code: 'MACHINE_OUT_OF_MEMORY',
                found: `a table that needs more memory than DuckDB may use: ${found}`,
                expected: 'a query that fits into the memory limit or can use the temporary folder',
                hint: 'Use a machine with more memory or a larger disk, or fewer columns.',
            };
        case 'Conversion':
        case 'Invalid':
        case 'Invalid Input':
        case 'IO':
        case 'Out of Range':
        case 'Serialization':
            return {
                code: 'DATA_INVALID_FILE',
                found,
                expected: 'a file in the format that its name or `data.format` says',
                hint: 'Correct the file or make it again.',
            };
        default:
            return null;
    }
}
function problemOfMachine(found) {
    if (found.includes('Too many open files'))
        return {
            code: 'FILE_TOO_MANY_OPEN',
            found: `too many open files (${found})`,
            expected: 'a limit that leaves room for more files',
            hint: machine_errors/* raiseFileLimit */._y,
        };
    if (found.includes('No space left on device') || found.includes('Disk quota exceeded'))
        return {
            code: 'FILE_DISK_FULL',
            found: `a full disk (${found})`,
            expected: 'enough free disk space',
            hint: 'Free some space, or set TMPDIR (in Actions: RUNNER_TEMP) to a folder on a larger disk.',
        };
    return null;
}
/** DuckDB appends suggestions and all settings of its reader after an empty line. */
function firstLines(message) {
    return (message
        .replace(/\n\s*\n[^]*|\nPossible fixes[^]*/, '')
        .replaceAll('\n', ' ')
        .replace(/^.*state machine reached an invalid state.*$/, 'lines that end in different ways, with and without a carriage return')
        .replace(/^(?:TProtocolException|don't know what type|Variable-length int).*$/, 'a damaged Parquet file')
        // The value can be private.
        .replace(/: value ".*" is not valid UTF8!.*$/, '')
        // It counts one line too many for JSON that is cut.
        .replace(/(Malformed JSON in file .*), at byte \d+ in line \d+/, '$1')
        .slice(0, 500));
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/open-tables.js










const defaultChunkRows = 2 ** 15;
/**
 * Starts DuckDB for some files. It reads only these, and only through settings that no query can change: no other file, no network,
 * no extension. It writes only to the temporary folder. Throws UserError for a damaged compressed file.
 */
async function openTables(options) {
    const { duckdb, files, threads, memoryLimit, tempFolder } = options;
    for (const file of files)
        await (0,compressed_file/* verifyCompressedFile */.n)(file);
    const config = duckdb.create_config();
    const settings = {
        threads: String(threads),
        memory_limit: `${Math.floor(memoryLimit / 2 ** 20)}MiB`,
        temp_directory: tempFolder,
        preserve_insertion_order: 'true',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
    };
    for (const [name, value] of Object.entries(settings))
        duckdb.set_config(config, name, value);
    const database = await duckdb.open(':memory:', config);
    const tables = new Tables(duckdb, database);
    await tables.run(`SET allowed_paths = ${(0,tables_sql/* literalList */.uG)(files)}`);
    await tables.run('SET enable_external_access = false');
    await tables.run('SET lock_configuration = true');
    return tables;
}
/** A running DuckDB that reads declared files. */
class Tables {
    #duckdb;
    #database;
    #views = 0;
    constructor(duckdb, database) {
        this.#duckdb = duckdb;
        this.#database = database;
    }
    /** Runs statements of this program, never those of a user. */
    async run(sql) {
        await this.#connected(async (connection) => {
            await this.#duckdb.query(connection, sql);
        });
    }
    /** Gives a relation a name, by which queries find it. */
    name(name, relation) {
        return this.run(`CREATE VIEW ${(0,tables_sql/* identifier */.Cv)(name)} AS SELECT * FROM ${relation.sql}`);
    }
    /** Copies rows into a new table, which relations of this program find by its name. */
    async load(name, columns, parts) {
        await this.#connected((connection) => loadRows(this.#duckdb, connection, name, columns, parts));
    }
    /** Returns the rows of a query of this program as texts. */
    async texts(sql, locate) {
        const columns = await this.#connected((connection) => requireSelect(this.#duckdb, connection, sql));
        const relation = { sql: `(${sql})`, columns, order: 'source', ...(locate && { locate }) };
        const rows = [];
        const requests = columns.map((name) => ({ name, form: 'texts' }));
        for await (const chunk of this.scan(relation, requests))
            for (let row = 0; row < chunk.rows; row++)
                rows.push(chunk.columns.map(({ form, values }) => (form === 'texts' ? (values[row] ?? null) : null)));
        return rows;
    }
    /** Returns the result of a user's query. Throws UserError if it is not one SELECT statement, or reads anything but named relations. */
    async query(sql) {
        const view = (0,tables_sql/* identifier */.Cv)(`query ${++this.#views}`);
        const { columns, plan } = await this.#connected(async (connection) => {
            const names = await requireSelect(this.#duckdb, connection, sql);
            await this.#duckdb.query(connection, `CREATE VIEW ${view} AS ${sql}`);
            return { columns: names, plan: await this.#planOf(connection, `SELECT * FROM ${view}`) };
        });
        const isOrdered = keepsOrder(plan) && isRepeatable(sql, await this.texts(functionsSql));
        return { sql: view, columns, order: isOrdered ? 'source' : 'none' };
    }
    /** Returns the plan of a statement as JSON. */
    async #planOf(connection, sql) {
        const result = await this.#duckdb.query(connection, `EXPLAIN (FORMAT json) ${sql}`);
        const chunk = await this.#duckdb.fetch_chunk(result);
        if (chunk === null)
            throw new Error('no plan');
        return new vectors/* TextVector */.Dt(this.#duckdb, this.#duckdb.data_chunk_get_vector(chunk, 1), 1).at(0);
    }
    /**
     * Yields the rows of a relation in chunks that are the same for every number of threads: in the order of the files and their rows, or
     * sorted by all columns if the relation has no order.
     */
    async *scan(relation, columns, { chunkRows = defaultChunkRows, onBadRow } = {}) {
        const connection = await this.#connect();
        try {
            const reader = new ChunkReader(this.#duckdb, columns, chunkRows);
            for await (const chunk of readChunks(this.#duckdb, connection, scanSql(relation, columns)))
                yield* reader.add(chunk);
            const rejected = await (0,csv_rejects/* readRejects */.$0)(this.#duckdb, connection);
            const problem = (0,csv_rejects/* failOf */.YT)(rejected, onBadRow === undefined);
            if (problem !== null)
                throw problem;
            if (onBadRow !== undefined)
                for (const row of rejected)
                    onBadRow(row);
            yield* reader.end();
        }
        catch (error) {
            throw (await relation.locate?.(error)) ?? explainDuckDbError(error);
        }
        finally {
            this.#duckdb.disconnect_sync(connection);
        }
    }
    close() {
        this.#duckdb.close_sync(this.#database);
    }
    #connect() {
        return this.#duckdb.connect(this.#database);
    }
    async #connected(work) {
        const connection = await this.#connect();
        try {
            return await work(connection);
        }
        catch (error) {
            throw explainDuckDbError(error);
        }
        finally {
            this.#duckdb.disconnect_sync(connection);
        }
    }
}
function scanSql({ sql, order }, columns) {
    const list = columns.map(columnSql).join(', ');
    return `SELECT ${list} FROM ${sql}${order === 'none' ? ' ORDER BY ALL' : ''}`;
}
/** Casts a column to the type of its form: DOUBLE or VARCHAR. */
function columnSql({ name, form }) {
    return `CAST(${(0,tables_sql/* identifier */.Cv)(name)} AS ${form === 'numbers' ? 'DOUBLE' : 'VARCHAR'})`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/core/js/src/tables/windows-1252.js





/** The characters of the bytes 0x80 to 0x9f, by which Windows-1252 differs from Latin-1: https://encoding.spec.whatwg.org/#windows-1252 */
const characters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Writes a text in Windows-1252, which DuckDB does not read, decompressed and in UTF-8. Throws UserError for a damaged compressed file. */
async function decodeWindows1252(from, to) {
    await (0,compressed_file/* verifyCompressedFile */.n)(from);
    const decoder = new external_node_stream_.Transform({
        transform: (chunk, _, done) => {
            const text = chunk
                .toString('latin1')
                .replace(/[\x80-\x9f]/g, (letter) => characters.charAt(letter.charCodeAt(0) - 0x80));
            done(null, Buffer.from(text));
        },
    });
    const decompressor = (0,compressed_file/* decompressorFor */.Q)(from);
    const steps = decompressor === null ? [decoder] : [decompressor, decoder];
    try {
        await (0,external_node_stream_promises_.pipeline)([(0,external_node_fs_.createReadStream)(from), ...steps, (0,external_node_fs_.createWriteStream)(to)]);
    }
    catch (error) {
        throw (0,machine_errors/* withMachineExplained */.Cc)(error);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/data/name-source.js
var name_source = __webpack_require__(6273);
;// CONCATENATED MODULE: ./build/core/js/src/data/start-tables.js









/** Throws UserError for a file that cannot be read or is empty. */
async function requireContent({ file, shown }) {
    const found = await (0,promises_.stat)(file).catch((error) => {
        throw (0,data_file/* unreadable */.O$)(shown, error);
    });
    if (!found.isFile())
        throw (0,data_file/* unreadable */.O$)(shown, new Error('a folder or a device'));
    if (found.size === 0)
        throw noExamples(shown, 'an empty file');
}
/** Returns the error of a file without rows. */
function noExamples(file, found) {
    return new user_error/* UserError */.yo({
        code: 'DATA_NO_EXAMPLES',
        found,
        expected: 'examples',
        hint: 'Fill the file, or take it out of the sources.',
        location: { file },
    });
}
/** Links the files under names of their own, since DuckDB takes `*`, `?` and `[` in a path for wildcards. */
async function linkFiles(files, formatOf, folder) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'files'));
    const paths = [];
    for (const [index, source] of files.entries()) {
        const [compression = ''] = /\.(?:gz|zst)$/i.exec(source.path) ?? [];
        const path = (0,external_node_path_.join)(folder, 'files', `${index}.${formatOf(source)}${compression.toLowerCase()}`);
        await (0,promises_.symlink)((0,external_node_path_.resolve)(source.file), path);
        paths.push({ source, path });
    }
    return paths;
}
/** Returns the files with copies in UTF-8 in place of those of CSV in Windows-1252. */
async function decodeFiles(paths, formatOf, { encoding }) {
    if (encoding !== 'windows-1252')
        return paths;
    const decoded = [];
    for (const at of paths)
        if (formatOf(at.source) === 'csv') {
            const path = `${at.path}.utf-8.csv`;
            try {
                await decodeWindows1252(at.path, path);
            }
            catch (error) {
                throw (0,name_source/* namingSources */.h)(error, [at]);
            }
            decoded.push({ source: at.source, path });
        }
        else
            decoded.push(at);
    return decoded;
}
/** Memory that each thread needs for the buffers of the CSV reader, and as much again for what it computes. */
const bytesPerThread = 64 * 2 ** 20;
async function startTables(paths, folder, options) {
    const memoryLimit = usableMemory() / 2;
    const threads = Math.min((0,external_node_os_.availableParallelism)(), Math.floor(memoryLimit / bytesPerThread));
    try {
        return await openTables({
            duckdb: await (0,load_duckdb/* loadDuckDb */.Gp)(options),
            files: paths.map(({ path }) => path),
            threads: Math.max(1, threads),
            memoryLimit,
            tempFolder: (0,external_node_path_.join)(folder, 'spill'),
        });
    }
    catch (error) {
        throw (0,name_source/* namingSources */.h)(error, paths);
    }
}
/** Returns the memory of the machine, or of the container if it is less. */
function usableMemory() {
    const limit = process.constrainedMemory();
    return limit > 0 ? Math.min(limit, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)();
}


/***/ }),

/***/ 83110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ rawSeries),
/* harmony export */   U: () => (/* binding */ allValues)
/* harmony export */ });
/* harmony import */ var _config_time_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67833);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _read_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2347);
/* harmony import */ var _staged_cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3422);
/* harmony import */ var _staged_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(235);





/**
 * Returns the series of a table; null for a section without time series.
 * @param columns the features and the labels
 * @throws UserError for a time that cannot be read, or for history of a column that does not have numbers
 */
async function rawSeries(table, columns, { section, file }) {
    const keys = (0,_config_time_series_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesKeys */ .QZ)(section);
    if (keys === null)
        return null;
    const sources = new Map();
    for (const name of Object.keys(section['time-series']?.history ?? {}))
        sources.set(name, await sourceOf(name, table, columns, section));
    const times = await (0,_read_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readTimes */ .fh)(table, keys.time);
    const { group } = keys;
    return {
        facts: () => ({
            times: allValues(times, table.outcomes),
            groups: group === undefined ? null : groupCodes(table, group),
        }),
        sources,
        file,
    };
}
async function sourceOf(name, table, columns, section) {
    const column = columns.find((one) => one.name === name);
    const type = section.features[name]?.type;
    if (column === undefined) {
        if (section.private.includes(name))
            throw invalidHistory(name, 'the private column', 'listed in `columns`');
        return (0,_read_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumbers */ .Pl)(table, name, 'a number, since earlier values of the column are features');
    }
    if (column.kind === 'number' && type !== 'date' && type !== 'duration')
        return column;
    throw invalidHistory(name, `the ${type ?? column.kind} column`, 'of numbers');
}
function invalidHistory(name, found, expected) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'DATA_INVALID_FEATURE',
        found: `the history of ${found} ${name}`,
        expected: `history of a column ${expected}`,
        hint: `Remove \`data.time-series.history.${name}\`, or name another column.`,
        key: ['data', 'time-series', 'history', name],
    });
}
/** Returns the numbers of all rows. */
function allValues(column, outcomes) {
    const values = new Float64Array(outcomes.size);
    for (const [index, { start }] of outcomes.chunks.entries())
        values.set(column.read(index).values, start);
    return values;
}
/** Returns a number for each row, equal for equal cells of the column. */
function groupCodes(table, name) {
    const column = (0,_staged_table_js__WEBPACK_IMPORTED_MODULE_3__/* .requireStaged */ .Gr)(table, name);
    const { outcomes } = table;
    const codes = new Int32Array(outcomes.size);
    const known = new Map();
    for (const [index, { start }] of outcomes.chunks.entries()) {
        const cells = column.kind === 'numbers' ? column.read(index) : (0,_staged_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .plainTexts */ .XF)(column, index);
        for (const [position, cell] of cells.entries()) {
            const code = known.get(cell) ?? known.size;
            known.set(cell, code);
            codes[start + position] = code;
        }
    }
    return codes;
}


/***/ }),

/***/ 48324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseTimeOrNumber)
/* harmony export */ });
/* harmony import */ var _transform_iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47781);
/* harmony import */ var _text_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1168);


/** Returns the time of a cell: a date, or a number as it is; NaN for any other text. */
function parseTimeOrNumber(text) {
    return (0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isDecimal */ .a)(text) ? Number(text) : (0,_transform_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .p)(text);
}


/***/ }),

/***/ 16851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ faultOfNumber),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   Zm: () => (/* binding */ faultOfText)
/* harmony export */ });
/* harmony import */ var _text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1168);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48324);
/* harmony import */ var _transform_durations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10047);



/** Returns the reason why a text cannot be read; null for one that can. @param typed whether cells have types; in CSV all are texts */
function faultOfText(text, kind, typed) {
    if (typeof kind === 'object')
        return kind.reasonOf(text);
    if (kind === 'time')
        return Number.isFinite((0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTimeOrNumber */ .z)(text)) ? null : 'not a date';
    if (kind === 'duration') {
        const seconds = secondsOf(text, typed);
        return Number.isNaN(seconds) ? 'not a duration' : faultOfNumber(seconds, kind);
    }
    const number = (0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .r)(text, typed);
    return number === null ? 'not a number' : faultOfNumber(number, kind);
}
/** Returns the reason why a number cannot be used; null for one that can, and for NaN, a missing value. */
function faultOfNumber(number, kind) {
    if (Number.isNaN(number))
        return null;
    if (kind === 'time')
        return Number.isFinite(number) ? null : 'not a date';
    // Values beyond the range of float32 become infinite in the network.
    if (!Number.isFinite(Math.fround(number)))
        return 'not finite';
    return kind === 'weight' && number < 0 ? 'negative' : null;
}
/** Returns the seconds of a cell: a duration, or a number as it is; NaN for any other text. */
function secondsOf(text, typed) {
    return (0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .r)(text, typed) ?? (0,_transform_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(text);
}


/***/ }),

/***/ 79935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cellCheck),
/* harmony export */   e: () => (/* binding */ failingCells)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2856);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1168);
/* harmony import */ var _transform_durations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10047);
/* harmony import */ var _transform_iso_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47781);





/**
 * Returns the check of an expectation.
 * @param typed whether cells have types of their own; in CSV all are texts
 * @param isNumeric whether every present value of the column is a number, so that `1` and `1.0` are equal
 * @throws UserError for a pattern that is not a regular expression of RE2, or a bound that is not a date
 */
function cellCheck(expectation, typed, isNumeric) {
    switch (expectation.kind) {
        case 'type':
            return { failsMissing: false, ...typeCheck(expectation.type, typed) };
        case 'range':
            return { failsMissing: false, ...rangeCheck(expectation, typed) };
        case 'values':
            return { failsMissing: false, ...valuesCheck(expectation.values, isNumeric) };
        case 'pattern': {
            const pattern = compilePattern(expectation.column, expectation.pattern);
            const failsText = (text) => !pattern.matches(text);
            return { failsMissing: false, failsText, failsNumber: (value) => failsText(String(value)) };
        }
        case 'length': {
            const { minimum, maximum } = expectation;
            const failsText = (text) => {
                const length = lengthOf(text);
                return length < minimum || length > (maximum ?? Infinity);
            };
            return { failsMissing: false, failsText, failsNumber: (value) => failsText(String(value)) };
        }
        case 'missing':
            return { failsMissing: true, failsNumber: () => false, failsText: () => false };
    }
}
/** Returns a function that is true for the rows of a chunk that fail. */
function failingCells(cells, check, texts) {
    const { failsMissing, failsNumber } = check;
    if (cells.form === 'numbers') {
        const { values } = cells;
        return (row) => {
            const value = values[row] ?? Number.NaN;
            return Number.isNaN(value) ? failsMissing : failsNumber(value);
        };
    }
    const fails = texts.reader(cells);
    return (row) => {
        const value = fails(row);
        return Number.isNaN(value) ? failsMissing : value === 1;
    };
}
function typeCheck(type, typed) {
    switch (type) {
        case 'number':
            return { failsNumber: () => false, failsText: (text) => (0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .r)(text, typed) === null };
        case 'integer':
            return {
                failsNumber: (value) => !Number.isInteger(value),
                failsText: (text) => !Number.isInteger((0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .r)(text, typed) ?? Number.NaN),
            };
        case 'date':
            return { failsNumber: () => true, failsText: (text) => Number.isNaN((0,_transform_iso_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTime */ .p)(text)) };
        case 'duration':
            return { failsNumber: () => false, failsText: (text) => Number.isNaN(secondsOf(text, typed)) };
        case 'boolean':
            return {
                failsNumber: (value) => value !== 0 && value !== 1,
                failsText: (text) => !/^(?:true|false|0|1)$/i.test(text),
            };
    }
}
function secondsOf(text, typed) {
    return (0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .r)(text, typed) ?? (0,_transform_durations_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E)(text);
}
function rangeCheck({ column, minimum, maximum, type }, typed) {
    const areTimes = typeof minimum === 'string' || typeof maximum === 'string';
    const least = minimum === null ? -Infinity : boundOf(column, minimum);
    const greatest = maximum === null ? Infinity : boundOf(column, maximum);
    const failsNumber = (value) => value < least || value > greatest;
    const read = areTimes
        ? _transform_iso_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTime */ .p
        : type === 'duration'
            ? (text) => secondsOf(text, typed)
            : (text) => (0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .r)(text, typed) ?? Number.NaN;
    return {
        failsNumber,
        failsText: (text) => {
            const value = read(text);
            return Number.isNaN(value) || failsNumber(value);
        },
    };
}
function boundOf(column, bound) {
    const value = typeof bound === 'number' ? bound : (0,_transform_iso_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTime */ .p)(bound);
    if (!Number.isNaN(value))
        return value;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_EXPECTATION_INVALID',
        found: `the bound ${JSON.stringify(bound)} of ${column}`,
        expected: 'a number, or a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
        hint: 'Correct the bound.',
    });
}
/** In a column of texts, a number in quotes allows its own spelling only; without quotes, all spellings of the number. */
function valuesCheck(values, isNumeric) {
    const texts = new Set(values.flatMap((value) => (typeof value === 'boolean' ? spellings(value) : String(value))));
    const numbers = new Set(values.flatMap((value) => {
        if (typeof value === 'number')
            return value;
        return isNumeric && typeof value === 'string' && (0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecimal */ .a)(value) ? Number(value) : [];
    }));
    return {
        failsNumber: (value) => !numbers.has(value),
        failsText: (text) => !texts.has(text) && !((0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecimal */ .a)(text) && numbers.has(Number(text))),
    };
}
function spellings(value) {
    return value ? ['true', 'True', 'TRUE'] : ['false', 'False', 'FALSE'];
}
function compilePattern(column, pattern) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_4__/* .RE2JS */ .L3.compile(pattern);
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'DATA_EXPECTATION_INVALID',
            found: `the pattern ${JSON.stringify(pattern)} of ${column}`,
            expected: 'a regular expression of RE2, which has no lookaround and no backreferences',
            hint: 'Correct the pattern. https://github.com/google/re2/wiki/Syntax describes the syntax.',
        }, { cause: error });
    }
}
/** Returns the number of characters, in code points. */
function lengthOf(text) {
    let length = 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit < 0xdc00 || unit > 0xdfff)
            length++;
    }
    return length;
}


/***/ }),

/***/ 80603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ cellAt),
/* harmony export */   eM: () => (/* binding */ TextNumbers),
/* harmony export */   iB: () => (/* binding */ hashCells),
/* harmony export */   qz: () => (/* binding */ isMissingAt)
/* harmony export */ });
/** Computes a number of each text, once for each text of the dictionary of a column. */
class TextNumbers {
    #numberOf;
    #known = new Float64Array(0);
    #size = 0;
    constructor(numberOf) {
        this.#numberOf = numberOf;
    }
    /** Returns a function that returns the number of the text in a row; NaN for a missing text. */
    reader(cells) {
        if (cells.form === 'texts') {
            const { texts } = cells;
            return (row) => {
                const text = texts[row] ?? null;
                return text === null ? Number.NaN : this.#numberOf(text);
            };
        }
        const { codes, dictionary } = cells;
        this.#extend(dictionary);
        const known = this.#known;
        return (row) => known[codes[row] ?? -1] ?? Number.NaN;
    }
    #extend(dictionary) {
        if (this.#known.length < dictionary.length) {
            const known = new Float64Array(2 * dictionary.length);
            known.set(this.#known);
            this.#known = known;
        }
        for (; this.#size < dictionary.length; this.#size++)
            this.#known[this.#size] = this.#numberOf(dictionary[this.#size] ?? '');
    }
}
/** Returns a cell as a text or a number; null if it is missing. */
function cellAt(cells, row) {
    switch (cells.form) {
        case 'numbers': {
            const value = cells.values[row] ?? Number.NaN;
            return Number.isNaN(value) ? null : value;
        }
        case 'codes':
            return cells.dictionary[cells.codes[row] ?? -1] ?? null;
        case 'texts':
            return cells.texts[row] ?? null;
    }
}
/** Returns true for a cell without a value. */
function isMissingAt(cells, row) {
    switch (cells.form) {
        case 'numbers':
            return Number.isNaN(cells.values[row]);
        case 'codes':
            return (cells.codes[row] ?? -1) < 0;
        case 'texts':
            return (cells.texts[row] ?? null) === null;
    }
}
/** Adds the cells of a column to the identities of rows. */
function hashCells(words, cells, hasher) {
    switch (cells?.form) {
        case 'numbers':
            hasher.addNumbers(words, cells.values);
            return;
        case 'codes':
            hasher.addCodes(words, cells.codes, cells.dictionary);
            return;
        case 'texts':
            hasher.addTexts(words, cells.texts);
            return;
        case undefined:
    }
}


/***/ }),

/***/ 69907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ ExpectationChecker)
});

// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/expectations/cell-checks.js
var cell_checks = __webpack_require__(79935);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/expectation-check.js
/** Returns the finding about a number with bounds. */
function boundsFinding(value, { minimum, maximum }, observed = String(value)) {
    const passes = value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
    return { passes, observed };
}

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/decimal-text.js
var decimal_text = __webpack_require__(1168);
// EXTERNAL MODULE: ./build/core/js/src/text/natural-order.js
var natural_order = __webpack_require__(34425);
// EXTERNAL MODULE: ./build/core/js/src/transform/exact-sum.js
var exact_sum = __webpack_require__(99795);
// EXTERNAL MODULE: ./build/core/js/src/transform/iso-time.js
var iso_time = __webpack_require__(47781);
// EXTERNAL MODULE: ./build/core/js/src/expectations/column-cells.js
var column_cells = __webpack_require__(80603);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/column-checks.js








/** Returns the check of the number of rows of each class. */
function classesCheck({ column, minimum }) {
    const counts = new Map();
    return {
        add: ({ rows, cells }) => {
            const of = cells.get(column);
            if (of === undefined)
                return;
            for (let row = 0; row < rows; row++) {
                const value = (0,column_cells/* cellAt */.G0)(of, row);
                if (value !== null)
                    counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
            }
        },
        finish: () => {
            const ascending = [...counts].sort(([one, few], [other, many]) => few - many || (0,natural_order/* naturalOrder */.u)(one, other));
            return {
                failing: null,
                observed: (0,format/* listNames */.Zv)(ascending.map(([name, count]) => `${name} ${(0,format/* formatCount */.B4)(count)}`), mostClasses),
                passes: (ascending[0]?.[1] ?? 0) >= minimum,
            };
        },
    };
}
const mostClasses = 10;
/** Returns the check of the newest date. */
function newestCheck({ column, within, atLeast }, table) {
    if (table.private.has(column))
        throw new user_error/* UserError */.yo({
            code: 'DATA_EXPECTATION_INVALID',
            found: `\`newest\` of the private column ${column}`,
            expected: 'a column whose newest value may be stored in the dataset',
            hint: 'Remove `newest`, or choose another column.',
        });
    const least = atLeast === null ? -Infinity : (0,iso_time/* parseTime */.p)(atLeast);
    if (Number.isNaN(least))
        throw new user_error/* UserError */.yo({
            code: 'DATA_EXPECTATION_INVALID',
            found: `the date ${JSON.stringify(atLeast)} as the earliest newest value of ${column}`,
            expected: 'a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
            hint: 'Correct `at-least`.',
        });
    const texts = new column_cells/* TextNumbers */.eM((text) => (0,iso_time/* parseTime */.p)(text));
    let newest = -Infinity;
    return {
        add: ({ rows, cells }) => {
            const of = cells.get(column);
            // A number is no date.
            if (of === undefined || of.form === 'numbers')
                return;
            const read = texts.reader(of);
            for (let row = 0; row < rows; row++) {
                const time = read(row);
                if (time > newest)
                    newest = time;
            }
        },
        finish: () => ({
            failing: null,
            observed: newest === -Infinity ? 'no date' : new Date(newest).toISOString(),
            passes: newest >= least && newest > -Infinity,
            ...(within !== null && { age: { newest: newest === -Infinity ? null : newest, within } }),
        }),
    };
}
/** Returns the check of a sum or a mean. */
function sumCheck({ kind, column, bounds }, typed) {
    const sum = new exact_sum/* ExactSum */.P();
    const texts = new column_cells/* TextNumbers */.eM((text) => (0,decimal_text/* numberOf */.r)(text, typed) ?? Number.NaN);
    let count = 0;
    return {
        add: ({ rows, cells }) => {
            const of = cells.get(column);
            if (of === undefined)
                return;
            const present = of.form === 'numbers' ? of.values : Float64Array.from({ length: rows }, (_, row) => row);
            const read = of.form === 'numbers' ? null : texts.reader(of);
            const values = (read === null ? present : present.map(read)).filter((value) => Number.isFinite(value));
            sum.addAll(values);
            count += values.length;
        },
        finish: () => {
            const value = kind === 'sum' ? sum.value : sum.value / count;
            return { failing: null, ...boundsFinding(value, bounds) };
        },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/expectations/failing-rows.js
/** Rows with their cells that messages show of one expectation. */
const mostShown = 10;
/** The rows that fail an expectation: their number, the first of them, and all of them if they are put aside. */
class FailingRows {
    #count = 0;
    first = [];
    /** One bit a row; null unless the rows are put aside. */
    #bits;
    constructor(keepsAll) {
        this.#bits = keepsAll ? new Uint8Array(1024) : null;
    }
    get count() {
        return this.#count;
    }
    /** Adds a row, in any order. @param valueOf returns the cell, for the first rows only */
    add(row, valueOf) {
        this.#count++;
        const last = this.first.at(-1);
        if (this.first.length < mostShown || (last !== undefined && row < last.row)) {
            this.first.push({ row, value: valueOf(row) });
            if (last !== undefined && row < last.row)
                this.first.sort((one, other) => one.row - other.row);
            if (this.first.length > mostShown)
                this.first.pop();
        }
        if (this.#bits === null)
            return;
        const at = row >> 3;
        if (at >= this.#bits.length) {
            const bits = new Uint8Array(Math.max(at + 1, 2 * this.#bits.length));
            bits.set(this.#bits);
            this.#bits = bits;
        }
        this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (row & 7));
    }
    /** Returns true for a failing row, if all of them are kept. */
    has(row) {
        return (((this.#bits?.[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;
    }
    /** Yields all failing rows in ascending order, if they are kept. */
    *rows() {
        const bits = this.#bits ?? new Uint8Array();
        for (let at = 0; at < bits.length; at++) {
            if (bits[at] === 0)
                continue;
            for (let bit = 0; bit < 8; bit++)
                if (this.has(8 * at + bit))
                    yield 8 * at + bit;
        }
    }
}

// EXTERNAL MODULE: ./build/core/js/src/expectations/rule-check.js
var rule_check = __webpack_require__(89874);
// EXTERNAL MODULE: ./build/core/js/src/expectations/rule-syntax.js
var rule_syntax = __webpack_require__(95539);
// EXTERNAL MODULE: ./build/core/js/src/column-store/identity-parts.js
var identity_parts = __webpack_require__(89423);
// EXTERNAL MODULE: ./build/core/js/src/column-store/row-identity.js
var row_identity = __webpack_require__(6831);
// EXTERNAL MODULE: ./build/core/js/src/column-store/staged-identities.js
var staged_identities = __webpack_require__(14699);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/unique-check.js




/**
 * Finds rows that repeat the values of an earlier row in some columns. Rows with a missing value in one of them repeat no row, as in SQL. Their
 * identities are in the store file, so that memory does not grow with the rows.
 */
class UniqueCheck {
    #columns;
    #identities;
    /** @param numbers columns whose values are equal in all spellings: `1` and `1.0` */
    constructor(columns, numbers, file) {
        this.#columns = columns.map((name) => ({
            name,
            hasher: new row_identity/* ColumnHasher */.ML(name, numbers.has(name) ? 'numbers' : 'texts'),
        }));
        this.#identities = new staged_identities/* StagedIdentities */.v(file);
    }
    add(rows, cells) {
        const words = new Uint32Array(rows * row_identity/* identityWords */.i6);
        for (const { name, hasher } of this.#columns)
            (0,column_cells/* hashCells */.iB)(words, cells.get(name), hasher);
        const of = this.#columns.flatMap(({ name }) => cells.get(name) ?? []);
        for (let row = 0; row < rows; row++)
            if (of.some((column) => (0,column_cells/* isMissingAt */.qz)(column, row)))
                words.fill(0, row * row_identity/* identityWords */.i6, (row + 1) * row_identity/* identityWords */.i6);
        this.#identities.append(words);
    }
    /** Visits the second and later of equal rows. The rows of one part of the identities are in ascending order. */
    visitRepeated(outcomes, visit) {
        for (const { table, chunks } of (0,identity_parts/* identityParts */.b)(outcomes, this.#identities))
            for (const { start, identities, positions } of chunks())
                for (const position of positions)
                    if (!isAbsent(identities, position) && table.add(identities, position, 1) !== 0)
                        visit(start + position);
    }
}
/** Returns true for the identity of a row with a missing value; that of other rows is zero with a probability of 2⁻¹²⁸. */
function isAbsent(identities, row) {
    for (let word = 0; word < row_identity/* identityWords */.i6; word++)
        if (identities[row * row_identity/* identityWords */.i6 + word] !== 0)
            return false;
    return true;
}
/** Returns the values of some columns in a row, joined for messages. */
function valuesAt(columns, cells, row) {
    return columns
        .map((name) => {
        const column = cells.get(name);
        const value = column === undefined ? null : (0,column_cells/* cellAt */.G0)(column, row);
        return value === null ? '' : String(value);
    })
        .join(', ');
}

;// CONCATENATED MODULE: ./build/core/js/src/expectations/build-check.js









/**
 * Returns the check of an expectation; null for one of a column that the table lacks, for which the expectation of the column itself fails.
 * @throws UserError for a pattern or a rule that is not valid
 */
function checkOf(expectation, table, file) {
    const { names } = table;
    switch (expectation.kind) {
        case 'rows':
            return whole(({ rows }) => boundsFinding(rows, expectation.bounds, (0,format/* formatCount */.B4)(rows)));
        case 'column':
            return whole(() => {
                const passes = names.includes(expectation.column);
                return { passes, observed: passes ? 'a column' : 'no such column' };
            });
        case 'columns': {
            const others = names.filter((name) => !expectation.columns.includes(name));
            return whole(() => ({ passes: others.length === 0, observed: others.join(', ') }));
        }
        case 'unique':
            return (lackingColumns(expectation.columns, names) ??
                uniqueCheck(expectation, numbersAmong(expectation, table), file));
        case 'rule':
            return ruleOf(expectation, table);
        case 'classes':
        case 'missing':
        case 'type':
        case 'range':
        case 'values':
        case 'pattern':
        case 'length':
        case 'newest':
        case 'mean':
        case 'sum':
            return names.includes(expectation.column) ? columnCheck(expectation, table) : null;
    }
}
function columnCheck(expectation, table) {
    switch (expectation.kind) {
        case 'classes':
            return classesCheck(expectation);
        case 'newest':
            return newestCheck(expectation, table);
        case 'mean':
        case 'sum':
            return sumCheck(expectation, table.typed);
        default:
            return cellsCheck(expectation, table);
    }
}
/** Returns a check that needs no cells. */
function whole(finish) {
    return { add: () => undefined, finish: (added) => ({ failing: null, ...finish(added) }) };
}
/** Returns a check that fails if the table lacks one of the columns; null if it lacks none. */
function lackingColumns(columns, names) {
    const absent = columns.filter((name) => !names.includes(name));
    return absent.length === 0
        ? null
        : whole(() => ({ passes: false, observed: `no column ${absent.join(', ')}` }));
}
function cellsCheck(expectation, { typed, numbers }) {
    const { column, severity } = expectation;
    const check = (0,cell_checks/* cellCheck */.P)(expectation, typed, numbers.has(column));
    const failing = new FailingRows(severity === 'quarantine');
    const texts = new column_cells/* TextNumbers */.eM((text) => Number(check.failsText(text)));
    const add = ({ start, rows, cells }) => {
        const of = cells.get(column);
        if (of === undefined)
            return;
        const fails = (0,cell_checks/* failingCells */.e)(of, check, texts);
        for (let row = 0; row < rows; row++)
            if (fails(row))
                failing.add(start + row, (at) => (0,column_cells/* cellAt */.G0)(of, at - start));
    };
    if (expectation.kind !== 'missing' || expectation.share === 0)
        return { add, finish: () => ({ failing, observed: null, passes: failing.count === 0 }) };
    const { share } = expectation;
    return { add, finish: ({ rows }) => missingFinding(failing.count, rows, share) };
}
function missingFinding(missing, rows, share) {
    const percent = rows === 0 ? 0 : (100 * missing) / rows;
    return {
        failing: null,
        observed: `${(0,format/* formatCount */.B4)(missing)} of ${(0,format/* formatCount */.B4)(rows)} rows (${Number(percent.toPrecision(3))} %)`,
        passes: missing <= share * rows,
    };
}
/** Returns the columns whose values are equal in all spellings of a number. */
function numbersAmong({ columns, type }, { numbers }) {
    return type === 'number' || type === 'integer' ? new Set(columns) : numbers;
}
function uniqueCheck({ columns, severity }, numbers, file) {
    const unique = new UniqueCheck(columns, numbers, file);
    return {
        add: ({ rows, cells }) => unique.add(rows, cells),
        finish: ({ outcomes, readCells }) => {
            const failing = new FailingRows(severity === 'quarantine');
            const valueOf = (row) => {
                const chunk = outcomes.chunks.findIndex(({ start, size }) => row < start + size);
                return valuesAt(columns, readCells(chunk, columns), row - (outcomes.chunks[chunk]?.start ?? 0));
            };
            unique.visitRepeated(outcomes, (row) => failing.add(row, valueOf));
            return { failing, observed: null, passes: failing.count === 0 };
        },
    };
}
function ruleOf({ name, check, severity }, { names, numbers }) {
    const condition = (0,rule_syntax/* parseRule */.i)(name, check);
    const columns = (0,rule_syntax/* columnsOfRule */.b)(condition);
    const bind = (0,rule_check/* ruleCheck */.v)(name, condition, numbers);
    const failing = new FailingRows(severity === 'quarantine');
    return (lackingColumns(columns, names) ?? {
        add: ({ start, rows, cells }) => {
            const fails = bind(cells);
            for (let row = 0; row < rows; row++)
                if (fails(row))
                    failing.add(start + row, (at) => valuesAt(columns, cells, at - start));
        },
        finish: () => ({ failing, observed: null, passes: failing.count === 0 }),
    });
}

// EXTERNAL MODULE: ./build/core/js/src/expectations/describe-expectation.js
var describe_expectation = __webpack_require__(96543);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/expectation-checker.js



/** Checks expectations on the rows of a table, chunk by chunk while they are read. */
class ExpectationChecker {
    #table;
    #checks;
    /**
     * @param file for values that have to be compared over all rows
     * @throws UserError for a pattern or a rule that is not valid
     */
    constructor(expectations, table, file) {
        this.#table = table;
        this.#checks = expectations.flatMap((expectation) => {
            const check = checkOf(expectation, table, file);
            return check === null ? [] : [{ expectation, check }];
        });
    }
    add(chunk) {
        for (const { check } of this.#checks)
            check.add(chunk);
    }
    async finish(added) {
        const findings = this.#checks.map(({ expectation, check }) => ({
            expectation,
            finding: check.finish(added),
        }));
        const shown = findings.flatMap(({ finding }) => finding.failing?.first ?? []);
        const rows = [...new Set(shown.map(({ row }) => row))];
        const places = new Map(rows.length === 0 ? [] : (await added.locate(rows)).map((place, index) => [rows[index] ?? -1, place]));
        const expectations = findings.map(({ expectation, finding }) => this.#resultOf(expectation, finding, added.rows, places));
        return {
            results: { rows: added.rows, expectations },
            locations: locationsOf(findings, places),
            aside: findings.flatMap(({ expectation, finding: { failing } }) => expectation.severity === 'quarantine' && failing !== null && failing.count > 0
                ? [{ ...reasonOf(expectation), failing }]
                : []),
        };
    }
    #resultOf(expectation, { failing, observed, passes, age }, rows, places) {
        const isPrivate = columnsOf(expectation).some((name) => this.#table.private.has(name));
        const { severity, tolerate } = expectation;
        const tolerated = tolerate < 1 ? tolerate * rows : tolerate;
        const isMet = failing === null ? passes : failing.count <= tolerated;
        return {
            kind: expectation.kind,
            subject: (0,describe_expectation/* subjectOf */.et)(expectation),
            expected: (0,describe_expectation/* describeExpectation */.uN)(expectation),
            severity,
            verdict: isMet ? 'pass' : 'fail',
            failing: failing?.count ?? null,
            observed: isPrivate ? null : observed,
            ...(age !== undefined && { age }),
            examples: (failing?.first ?? []).flatMap(({ row, value }) => {
                const place = places.get(row);
                if (place === undefined)
                    return [];
                const { source, index, line } = place;
                return [
                    {
                        file: source.path,
                        ...(line !== undefined && { line }),
                        row: index,
                        value: isPrivate ? null : storable(value),
                    },
                ];
            }),
        };
    }
}
/** JSON has no infinite numbers. */
function storable(value) {
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
function locationsOf(findings, places) {
    return new Map(findings.flatMap(({ finding }, index) => {
        const place = places.get(finding.failing?.first[0]?.row ?? -1);
        if (place === undefined)
            return [];
        const { source, line } = place;
        return [[index, { file: source.shown, ...(line !== undefined && { line }) }]];
    }));
}
/** The column in the counts of rows that fail a condition on several columns. */
const wholeRow = '(row)';
function reasonOf(expectation) {
    const [column, ...others] = columnsOf(expectation);
    const reason = `not ${(0,describe_expectation/* describeExpectation */.uN)(expectation)}`;
    if (expectation.kind === 'rule')
        return { column: wholeRow, reason: `rule ${expectation.name} not met` };
    return column === undefined || others.length > 0
        ? { column: wholeRow, reason: `${(0,describe_expectation/* subjectOf */.et)(expectation)}: a repeated value` }
        : { column, reason: reasons[expectation.kind] ?? reason };
}
const reasons = {
    missing: 'missing',
    unique: 'a repeated value',
};
function columnsOf(expectation) {
    switch (expectation.kind) {
        case 'rows':
        case 'columns':
            return [];
        case 'unique':
            return expectation.columns;
        case 'rule':
            return (0,rule_syntax/* columnsOfRule */.b)((0,rule_syntax/* parseRule */.i)(expectation.name, expectation.check));
        default:
            return [expectation.column];
    }
}


/***/ }),

/***/ 89874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ruleCheck)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_decimal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1168);
/* harmony import */ var _transform_durations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10047);
/* harmony import */ var _transform_iso_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47781);
/* harmony import */ var _column_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80603);





/** Returns a function that returns, for a chunk, a function that is true for the rows that fail a rule. */
function ruleCheck(name, condition, numbers) {
    const scope = { cells: new Map(), hasUnreadable: false };
    const prepare = compileCondition(condition, { name, numbers, scope });
    return (cells) => {
        scope.cells = cells;
        const isTrue = prepare();
        return (row) => {
            scope.hasUnreadable = false;
            // An unknown result does not fail, as in a CHECK of SQL; a cell that cannot be compared does.
            return isTrue(row) === false || scope.hasUnreadable;
        };
    };
}
function compileCondition(condition, context) {
    switch (condition.kind) {
        case 'comparison':
            return compileComparison(condition, context);
        case 'is-null':
            return () => {
                const cells = context.scope.cells.get(condition.name);
                return (row) => cells === undefined || (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingAt */ .qz)(cells, row);
            };
        case 'not': {
            const inner = compileCondition(condition.condition, context);
            return () => {
                const truth = inner();
                return (row) => {
                    const value = truth(row);
                    return value === null ? null : !value;
                };
            };
        }
        case 'and':
        case 'or': {
            const left = compileCondition(condition.left, context);
            const right = compileCondition(condition.right, context);
            const decides = condition.kind === 'or';
            return () => {
                const [first, second] = [left(), right()];
                return (row) => {
                    const one = first(row);
                    if (one === decides)
                        return decides;
                    const other = second(row);
                    if (other === decides)
                        return decides;
                    return one === null || other === null ? null : !decides;
                };
            };
        }
    }
}
function compileComparison({ operator, left, right }, context) {
    const isText = (operand) => operand.kind === 'text' || (operand.kind === 'column' && !context.numbers.has(operand.name));
    const isWord = (operand) => operand.kind === 'text' && !(0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDecimal */ .a)(operand.value);
    const areTexts = isWord(left) || isWord(right) || (isText(left) && isText(right));
    if ((operator === '=' || operator === '!=') && areTexts)
        return compareTexts(operator, compileText(left, context), compileText(right, context));
    return compareNumbers(operator, compileNumber(left, context), compileNumber(right, context));
}
function compareTexts(operator, left, right) {
    return () => {
        const [first, second] = [left(), right()];
        return (row) => {
            const [one, other] = [first(row), second(row)];
            return one === null || other === null ? null : (one === other) === (operator === '=');
        };
    };
}
function compareNumbers(operator, left, right) {
    const compare = comparisons[operator];
    return () => {
        const [first, second] = [left(), right()];
        return (row) => {
            const [one, other] = [first(row), second(row)];
            return Number.isNaN(one) || Number.isNaN(other) ? null : compare(one, other);
        };
    };
}
/** Sums of decimals differ in their last digits: 0.1 + 0.2 is not 0.3. Whole numbers, such as ids and times, are compared exactly. */
const tolerance = 1e-12;
function areEqual(one, other) {
    if (one === other)
        return true;
    if (Number.isInteger(one) && Number.isInteger(other))
        return false;
    const difference = Math.abs(one - other);
    return difference < Infinity && difference <= tolerance * Math.max(Math.abs(one), Math.abs(other));
}
const comparisons = {
    '=': areEqual,
    '!=': (one, other) => !areEqual(one, other),
    '<': (one, other) => one < other,
    '<=': (one, other) => one < other || areEqual(one, other),
    '>': (one, other) => one > other,
    '>=': (one, other) => one > other || areEqual(one, other),
};
/** Returns the value of an operand as a number or as milliseconds of a date; NaN if it is missing. */
function compileNumber(operand, context) {
    switch (operand.kind) {
        case 'number':
            return () => () => operand.value;
        case 'text': {
            const value = readNumber(operand.value);
            if (Number.isNaN(value))
                throw unordered(operand.value, context.name);
            return () => () => value;
        }
        case 'column':
            return compileColumn(operand.name, context.scope);
        case 'arithmetic': {
            const calculate = calculations[operand.operator];
            const left = compileNumber(operand.left, context);
            const right = compileNumber(operand.right, context);
            return () => {
                const [first, second] = [left(), right()];
                return (row) => calculate(first(row), second(row));
            };
        }
    }
}
const calculations = {
    '+': (one, other) => one + other,
    '-': (one, other) => one - other,
    '*': (one, other) => one * other,
    // A division by 0 has no result, as in SQL.
    '/': (one, other) => (other === 0 ? Number.NaN : one / other),
};
function compileColumn(name, scope) {
    const unreadable = Infinity;
    const texts = new _column_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .TextNumbers */ .eM((text) => {
        const value = readNumber(text);
        return Number.isNaN(value) ? unreadable : value;
    });
    return () => {
        const cells = scope.cells.get(name);
        if (cells === undefined)
            return () => Number.NaN;
        if (cells.form === 'numbers') {
            const { values } = cells;
            return (row) => values[row] ?? Number.NaN;
        }
        const read = texts.reader(cells);
        return (row) => {
            const value = read(row);
            if (value === unreadable)
                scope.hasUnreadable = true;
            return value;
        };
    };
}
/** Returns the value of a number, of a date in milliseconds, or of a duration in seconds; NaN for any other text. */
function readNumber(text) {
    if ((0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDecimal */ .a)(text))
        return Number(text);
    const time = (0,_transform_iso_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTime */ .p)(text);
    return Number.isNaN(time) ? (0,_transform_durations_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDuration */ .E)(text) : time;
}
function compileText(operand, { name, scope }) {
    switch (operand.kind) {
        case 'text':
            return () => () => operand.value;
        case 'number':
            return () => () => String(operand.value);
        case 'column':
            return () => {
                const cells = scope.cells.get(operand.name);
                return (row) => {
                    const value = cells === undefined ? null : (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellAt */ .G0)(cells, row);
                    return value === null ? null : String(value);
                };
            };
        case 'arithmetic':
            throw unordered('a text that is compared with a calculated number', name);
    }
}
function unordered(found, rule) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_EXPECTATION_INVALID',
        found: `${JSON.stringify(found)} in the rule ${rule}`,
        expected: 'numbers, dates or durations beside <, <=, >, >= and in calculations',
        hint: 'Correct the rule.',
        key: ['data', 'expect', 'rules', rule],
    });
}


/***/ }),

/***/ 95539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ columnsOfRule),
/* harmony export */   i: () => (/* binding */ parseRule)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/**
 * Parses a rule: comparisons of columns, numbers and texts with + - * /, `and`, `or`, `not`, `is null` and parentheses, as in SQL. Names that
 * are not plain words are in double quotes, texts in single quotes.
 * @throws UserError with the position of the first error
 */
function parseRule(name, text) {
    return new RuleParser(name, text).parse();
}
/** Returns the columns of a rule, each once. */
function columnsOfRule(node) {
    return [...new Set(namesIn(node))];
}
function namesIn(node) {
    switch (node.kind) {
        case 'number':
        case 'text':
            return [];
        case 'column':
        case 'is-null':
            return [node.name];
        case 'not':
            return namesIn(node.condition);
        case 'arithmetic':
        case 'comparison':
        case 'and':
        case 'or':
            return [...namesIn(node.left), ...namesIn(node.right)];
    }
}
const tokenPattern = /(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|'(?<text>(?:[^']|'')*)'|"(?<quoted>(?:[^"]|"")*)"|(?<name>[\p{L}_][\p{L}\p{N}_.]*)|(?<symbol><=|>=|<>|!=|==|[=<>+\-*/()]))/uy;
/** Parentheses and operators inside one another. */
const deepest = 100;
class RuleParser {
    #name;
    #tokens;
    #next = 0;
    #depth = 0;
    constructor(name, text) {
        this.#name = name;
        this.#tokens = this.#split(text);
    }
    parse() {
        const condition = this.#condition(this.#or());
        const rest = this.#peek();
        if (rest.kind !== 'end')
            throw this.#invalid(rest);
        return condition;
    }
    #split(text) {
        const tokens = [];
        let at = 0;
        for (;;) {
            at += text.length - at - text.slice(at).trimStart().length;
            if (at === text.length)
                break;
            tokenPattern.lastIndex = at;
            const { number, text: string, quoted, name, symbol } = tokenPattern.exec(text)?.groups ?? {};
            if (number !== undefined)
                tokens.push({ kind: 'number', text: number, at });
            else if (string !== undefined)
                tokens.push({ kind: 'text', text: string.replaceAll("''", "'"), at });
            else if (quoted !== undefined)
                tokens.push({ kind: 'quoted', text: quoted.replaceAll('""', '"'), at });
            else if (name !== undefined)
                tokens.push({ kind: 'name', text: name, at });
            else if (symbol !== undefined)
                tokens.push({ kind: 'symbol', text: symbol, at });
            else
                throw this.#invalid({ kind: 'symbol', text: text.slice(at, at + 20), at });
            at = tokenPattern.lastIndex;
        }
        return [...tokens, { kind: 'end', text: '', at }];
    }
    #or() {
        return this.#joined('or', () => this.#and());
    }
    #and() {
        return this.#joined('and', () => this.#not());
    }
    #joined(kind, part) {
        let left = part();
        while (this.#takeWord(kind))
            left = { kind, left: this.#condition(left), right: this.#condition(part()) };
        return left;
    }
    #not() {
        if (!this.#takeWord('not'))
            return this.#comparison();
        return this.#nested(() => ({ kind: 'not', condition: this.#condition(this.#not()) }));
    }
    #comparison() {
        const left = this.#sum();
        if (this.#takeWord('is')) {
            const isNegated = this.#takeWord('not');
            const token = this.#peek();
            if (!this.#takeWord('null') || left.kind !== 'column')
                throw this.#invalid(token);
            const condition = { kind: 'is-null', name: left.name };
            return isNegated ? { kind: 'not', condition } : condition;
        }
        const operator = comparisons[this.#peek().kind === 'symbol' ? this.#peek().text : ''];
        if (operator === undefined)
            return left;
        this.#next++;
        return { kind: 'comparison', operator, left: this.#operand(left), right: this.#operand(this.#sum()) };
    }
    #sum() {
        return this.#calculated(['+', '-'], () => this.#calculated(['*', '/'], () => this.#factor()));
    }
    #calculated(operators, part) {
        let left = part();
        for (;;) {
            const operator = operators.find((symbol) => this.#takeSymbol(symbol));
            if (operator === undefined)
                return left;
            left = { kind: 'arithmetic', operator, left: this.#operand(left), right: this.#operand(part()) };
        }
    }
    #factor() {
        const token = this.#peek();
        if (this.#takeSymbol('-'))
            return this.#nested(() => ({
                kind: 'arithmetic',
                operator: '-',
                left: { kind: 'number', value: 0 },
                right: this.#operand(this.#factor()),
            }));
        if (this.#takeSymbol('('))
            return this.#nested(() => {
                const inner = this.#or();
                if (!this.#takeSymbol(')'))
                    throw this.#invalid(this.#peek());
                return inner;
            });
        if (token.kind === 'name' && keywords.has(token.text.toLowerCase()))
            throw this.#invalid(token);
        this.#next++;
        switch (token.kind) {
            case 'number':
                return { kind: 'number', value: Number(token.text) };
            case 'text':
                return { kind: 'text', value: token.text };
            case 'name':
            case 'quoted':
                return { kind: 'column', name: token.text };
            case 'symbol':
            case 'end':
                throw this.#invalid(token);
        }
    }
    #nested(parse) {
        this.#depth++;
        if (this.#depth > deepest)
            throw this.#invalid(this.#peek());
        const result = parse();
        this.#depth--;
        return result;
    }
    #operand(node) {
        if (isOperand(node))
            return node;
        throw this.#invalid(this.#peek());
    }
    #condition(node) {
        if (!isOperand(node))
            return node;
        throw this.#invalid(this.#peek());
    }
    #peek() {
        return this.#tokens[this.#next] ?? { kind: 'end', text: '', at: 0 };
    }
    #takeWord(word) {
        const { kind, text } = this.#peek();
        return this.#takeIf(kind === 'name' && text.toLowerCase() === word);
    }
    #takeSymbol(symbol) {
        const { kind, text } = this.#peek();
        return this.#takeIf(kind === 'symbol' && text === symbol);
    }
    #takeIf(matches) {
        if (matches)
            this.#next++;
        return matches;
    }
    #invalid({ kind, text, at }) {
        const place = kind === 'end' ? 'its end' : `${JSON.stringify(text)} at character ${at + 1}`;
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'DATA_EXPECTATION_INVALID',
            found: `the rule ${this.#name} with an error at ${place}`,
            expected: "a condition such as `start <= end`, `net + tax = gross` or `status <> 'paid' or amount > 0`",
            hint: 'Correct the rule. Names that are not plain words are written in double quotes, texts in single quotes.',
            key: ['data', 'expect', 'rules', this.#name],
        });
    }
}
const comparisons = {
    '=': '=',
    '==': '=',
    '!=': '!=',
    '<>': '!=',
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
};
const keywords = new Set(['and', 'or', 'not', 'is', 'null']);
function isOperand(node) {
    return ['number', 'text', 'column', 'arithmetic'].includes(node.kind);
}


/***/ }),

/***/ 10721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ decompressorFor),
/* harmony export */   n: () => (/* binding */ verifyCompressedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67253);
/* harmony import */ var _long_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89295);
/* harmony import */ var _unpacked_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64812);








/** Returns a decompressor for a file by its name; null if it is not compressed. */
function decompressorFor(path) {
    if (path.endsWith('.gz'))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)();
    if (path.endsWith('.zst'))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress)();
    return null;
}
/** DuckDB itself rejects objects of JSON that are too large. */
const isJson = /\.(?:jsonl|ndjson|json)\.(?:gz|zst)$/i;
/**
 * Throws UserError if a compressed file is damaged, ends too early, has a line that is too long, or is so much larger than its compressed
 * form that it was made to exhaust the machine. DuckDB reads such a file to the damage and reports nothing.
 * Does nothing for other files.
 */
async function verifyCompressedFile(path) {
    const decompressor = decompressorFor(path);
    if (decompressor === null)
        return;
    const unpacked = new _unpacked_size_js__WEBPACK_IMPORTED_MODULE_7__/* .UnpackedSize */ .x(path, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size);
    const lines = isJson.test(path) ? null : new _long_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .LineLengths */ .U(path);
    const sink = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable({
        write: (chunk, _encoding, done) => {
            try {
                unpacked.add(chunk.length);
                lines?.add(chunk);
                done();
            }
            catch (error) {
                done(error instanceof Error ? error : new Error((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)));
            }
        },
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), decompressor, sink);
    }
    catch (error) {
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'EACCES'))
            throw error;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
            code: 'DATA_INVALID_FILE',
            found: `a damaged compressed file, ${path} (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)})`,
            expected: 'a whole file',
            hint: 'Make the file again, or copy it again.',
            location: { file: path },
        }, { cause: error });
    }
}


/***/ }),

/***/ 43214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ readRejects),
/* harmony export */   YT: () => (/* binding */ failOf),
/* harmony export */   hC: () => (/* binding */ rejectLimit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_encoding_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61337);
/* harmony import */ var _csv_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89469);
/* harmony import */ var _physical_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38464);
/* harmony import */ var _vectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8723);






const rejectSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Where the row begins, in bytes from 1. */
    position: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    encoding: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['utf-8', 'utf-16', 'latin-1']),
    column: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Number of problems in the file; not more than the limit. */
    problems: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
});
/** Most problems that DuckDB keeps of one file; ten thousand take a few megabytes, and millions would exhaust its memory. */
const rejectLimit = 10_000;
/** Most problems in one error. */
const shownProblems = 10;
const shownText = 200;
/** Returns the rows that the CSV reader rejected on this connection, by file and line, the first problem of each. */
async function readRejects(duckdb, connection) {
    if ((await textsOf(duckdb, connection, tablesSql)).length === 0)
        return [];
    const rows = await textsOf(duckdb, connection, rejectsSql);
    const byFile = Map.groupBy(rows.map((row) => rejectSchema.parse(JSON.parse(row))), ({ file }) => file);
    const located = [];
    for (const [file, rejects] of byFile) {
        const positions = rejects.map(({ position }) => position);
        const lines = await (0,_physical_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .physicalLines */ .v)(file, rejects[0]?.encoding ?? 'utf-8', positions);
        for (const [index, reject] of rejects.entries())
            located.push({ ...reject, line: lines[index] ?? 0 });
    }
    return located;
}
const tablesSql = "SELECT table_name FROM duckdb_tables() WHERE table_name = 'reject_errors' AND temporary";
/** Several columns of a row can be wrong; an error of the file itself is never hidden behind one of a value. */
const rejectsSql = `
  SELECT CAST(to_json({file: file_path, position: line_byte_position, encoding: regexp_extract(user_arguments, 'encoding=''([^'']*)''', 1), "column": column_name, type: error_type, reason: error_message,
    text: left(trim(csv_line, chr(10)), ${shownText}), problems: problems}) AS VARCHAR)
  FROM (
    SELECT DISTINCT ON (scan_id, file_id, line_byte_position) *, count(*) OVER (PARTITION BY scan_id, file_id) AS problems
    FROM reject_errors JOIN reject_scans USING (scan_id, file_id)
    ORDER BY scan_id, file_id, line_byte_position, CAST(error_type AS VARCHAR) <> 'UNQUOTED VALUE', column_idx
  )
  ORDER BY scan_id, file_id, line_byte_position`;
async function textsOf(duckdb, connection, sql) {
    const result = await duckdb.query(connection, sql);
    const values = [];
    for (;;) {
        const chunk = await duckdb.fetch_chunk(result);
        const rows = chunk === null ? 0 : duckdb.data_chunk_get_size(chunk);
        if (chunk === null || rows === 0)
            return values.filter((value) => value !== null);
        new _vectors_js__WEBPACK_IMPORTED_MODULE_4__/* .TextVector */ .Dt(duckdb, duckdb.data_chunk_get_vector(chunk, 0), rows).read(0, rows, values);
    }
}
/**
 * Returns the error of the rejected rows; null without rejected rows. After a quote that is not closed, DuckDB drops rows that it does not
 * report, so such a row is an error even if bad rows are allowed. So are bytes of another encoding, and more bad rows than it keeps.
 */
function failOf(rejected, failOnAny) {
    const crowded = rejected.find(({ problems }) => problems >= rejectLimit);
    const ofFile = rejected.find(({ type }) => type in problemsOfFile);
    if (ofFile !== undefined)
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problemOf(ofFile));
    const fatal = failOnAny ? rejected : [];
    if (fatal.length === 0)
        return crowded === undefined ? null : new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(tooMany(crowded));
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fatal.slice(0, shownProblems).map(problemOf));
}
function tooMany({ file }) {
    return {
        code: 'DATA_BAD_ROW',
        found: `at least ${rejectLimit} bad rows`,
        expected: 'fewer, so that each can be reported',
        hint: 'Correct the types of the columns, the separator or the file.',
        location: { file },
    };
}
/** Problems of the whole file, by the type of DuckDB. */
const problemsOfFile = {
    'UNQUOTED VALUE': {
        code: 'DATA_INVALID_FILE',
        found: 'a quote that is not closed, or text after a closing quote',
        expected: 'values in quotes that end before the next separator',
        hint: 'Correct the row; a quote inside a value in quotes is written twice.',
    },
    'INVALID ENCODING': (0,_text_encoding_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .notUtf8 */ .T)(_csv_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .otherEncoding */ .M),
};
/** The text of the row is left out, since it can contain private values. */
function problemOf({ file, line, column, type, reason }) {
    const location = { file, line };
    const ofFile = problemsOfFile[type];
    if (ofFile !== undefined)
        return { ...ofFile, location };
    return {
        code: 'DATA_BAD_ROW',
        found: `${column === null ? '' : `column "${column}": `}${reason}`,
        expected: 'as many values as the header has columns, each of the type of its column',
        hint: 'Correct the row, or quarantine bad rows.',
        location,
    };
}


/***/ }),

/***/ 89469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ otherEncoding),
/* harmony export */   z: () => (/* binding */ nodeEncodings)
/* harmony export */ });
/** Node's names of the encodings that DuckDB reads. */
const nodeEncodings = { 'utf-8': 'utf8', 'utf-16': 'utf16le', 'latin-1': 'latin1' };
/** The setting that messages about text that is not UTF-8 suggest. */
const otherEncoding = 'csv: {encoding: windows-1252}';


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ loadDuckDb)
/* harmony export */ });
/* unused harmony exports requireDuckdbPlatform, requireAddon */
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(891);
/* harmony import */ var _libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82489);
/* harmony import */ var _libraries_provision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26675);







let loaded = null;
/**
 * Loads DuckDB into this process; a second call returns the same. It is found or fetched like every native library. Throws
 * UserError if it cannot be had or does not load.
 */
function loadDuckDb(options) {
    loaded ??= load(options).catch((error) => {
        loaded = null;
        throw error;
    });
    return loaded;
}
async function load({ log, cache, runtimePath, runtimeUrl }) {
    const platform = requireDuckdbPlatform((0,_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .findDuckdbPlatform */ .oe)());
    const folder = await (0,_libraries_provision_js__WEBPACK_IMPORTED_MODULE_6__/* .provisionLibrary */ .P)({
        library: (0,_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .duckdbLibrary */ .VW)(platform),
        toolCache: (0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .toolCacheFolder */ .zM)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()),
        stamps: (0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .stampFolder */ ._Y)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()),
        cache,
        log,
        runtimePath,
        runtimeUrl,
    });
    return requireAddon((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'duckdb.node'));
}
/** Returns the platform. Throws UserError if DuckDB has no build for this machine. */
function requireDuckdbPlatform(platform) {
    if (platform !== null)
        return platform;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'LIBRARY_UNSUPPORTED_PLATFORM',
        found: `${process.platform}-${process.arch}`,
        expected: `a system that DuckDB runs on: ${_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .duckdbPlatforms */ .Kz.join(', ')}`,
        hint: "Use 'runs-on: ubuntu-latest'.",
    });
}
/** Loads DuckDB's addon for Node. Throws UserError if this machine cannot load it. */
function requireAddon(path) {
    const addon = openAddon(path);
    if (!isDuckDb(addon))
        throw new Error(`${path} is not the addon of DuckDB`);
    return addon;
}
function openAddon(path) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)(path);
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'LIBRARY_NOT_LOADED',
            found: `DuckDB failing to load: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
            expected: 'a system that loads it',
            hint: "Install the library that the message names, or use 'runs-on: ubuntu-latest'.",
        }, { cause: error });
    }
}
function isDuckDb(value) {
    return typeof value === 'object' && value !== null && 'library_version' in value && 'open' in value;
}


/***/ }),

/***/ 89295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ LineLengths),
/* harmony export */   m: () => (/* binding */ refuseLongLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/** Half of the buffer of DuckDB's CSV reader, in bytes. It rejects rows of more than 2 MB itself. */
const longestLine = 2 ** 24;
/** Bytes in which a line end is looked for at once. */
const windowSize = 2 ** 16;
/**
 * Throws UserError for a line that fills the buffer of DuckDB's CSV reader, which drops it and reports nothing. Reads only a window of
 * each stretch of that length, so that the check of a large file takes no time.
 */
async function refuseLongLines(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const { size } = await file.stat();
        const window = Buffer.alloc(windowSize);
        for (let start = 0; start + longestLine < size;) {
            let end = -1;
            for (let at = start + longestLine; end < 0 && at > start;) {
                at = Math.max(start, at - windowSize);
                const { bytesRead } = await file.read(window, 0, windowSize, at);
                const found = lastLineEnd(window.subarray(0, bytesRead));
                if (found >= 0)
                    end = at + found;
            }
            if (end < 0)
                throw longLine(path);
            start = end + 1;
        }
    }
    finally {
        await file.close();
    }
}
/** Counts the bytes of each line of a stream. */
class LineLengths {
    #path;
    #length = 0;
    constructor(path) {
        this.#path = path;
    }
    /** Throws UserError for a line that is too long. */
    add(chunk) {
        const end = lastLineEnd(chunk);
        this.#length = end < 0 ? this.#length + chunk.length : chunk.length - end - 1;
        if (this.#length > longestLine)
            throw longLine(this.#path);
    }
}
function lastLineEnd(bytes) {
    return Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d));
}
function longLine(file) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'DATA_INVALID_FILE',
        found: `more than ${longestLine / 2 ** 20} MiB without a line end`,
        expected: 'one row a line',
        hint: 'Write each row on a line of its own.',
        location: { file },
    });
}


/***/ }),

/***/ 38464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ utf8Chunks),
/* harmony export */   v: () => (/* binding */ physicalLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46193);
/* harmony import */ var _files_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57238);
/* harmony import */ var _compressed_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10721);
/* harmony import */ var _csv_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89469);






const newline = 0x0a;
/**
 * Returns the line of each position in a file. DuckDB counts rows instead of lines, which differ if a value in quotes contains a line
 * break.
 * @param positions ascending positions, from 1, in the decompressed text encoded in UTF-8
 */
async function physicalLines(path, encoding, positions) {
    const lines = [];
    let start = 0;
    let line = 1;
    for await (const bytes of utf8Chunks(path, encoding)) {
        let counted = 0;
        for (;;) {
            const position = positions[lines.length];
            if (position === undefined)
                return lines;
            const end = Math.min(position - start, bytes.length);
            line += countNewlines(bytes.subarray(counted, end));
            counted = end;
            if (position - start > bytes.length)
                break;
            lines.push(line);
        }
        start += bytes.length;
    }
    return lines;
}
/** Yields the decompressed text of a file, encoded in UTF-8. */
async function* utf8Chunks(path, encoding) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
    const decompressor = (0,_compressed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .decompressorFor */ .Q)(path);
    // An error of the file ends the decompressor, which reports it.
    const chunks = (0,_files_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesOf */ .$)(decompressor === null ? file : (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(file, decompressor, () => undefined));
    if (encoding === 'utf-8') {
        yield* chunks;
        return;
    }
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_2__.StringDecoder(_csv_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeEncodings */ .z[encoding]);
    for await (const chunk of chunks)
        yield Buffer.from(decoder.write(Buffer.from(chunk)));
}
function countNewlines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 44835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   uG: () => (/* binding */ literalList)
/* harmony export */ });
/** Returns a name as a quoted identifier of SQL. */
function identifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Returns a text as a literal of SQL. */
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** Returns texts as a literal list of SQL. */
function literalList(texts) {
    return `[${texts.map(literal).join(', ')}]`;
}


/***/ }),

/***/ 64812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ UnpackedSize)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Larger files may not be more than `greatestRatio` times as large as their compressed form; tables are seldom 50 times as large. */
const smallSize = 2 ** 28;
const greatestRatio = 500;
/** Counts the bytes that a file contains when it is unpacked, so that no file exhausts the machine that is made for it. */
class UnpackedSize {
    #file;
    #size;
    #unpacked = 0;
    /** @param size bytes of the file */
    constructor(file, size) {
        this.#file = file;
        this.#size = size;
    }
    /** Throws UserError for far more content than the file is large. */
    add(bytes) {
        this.#unpacked += bytes;
        if (this.#unpacked > smallSize && this.#unpacked > greatestRatio * this.#size)
            throw tooLarge(this.#file);
    }
}
function tooLarge(file) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_TOO_LARGE',
        found: `a compressed file with more than ${greatestRatio} times as much content as its size`,
        expected: 'a table, which compresses less',
        hint: 'If the content is right, decompress the file.',
        location: { file },
    });
}


/***/ }),

/***/ 8723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ TextVector),
/* harmony export */   Gv: () => (/* binding */ validityOf),
/* harmony export */   cx: () => (/* binding */ longestInline),
/* harmony export */   pB: () => (/* binding */ textWords)
/* harmony export */ });
/** Returns a function that tells whether a row before `to` has a value; null if all have one. */
function validityOf(duckdb, vector, to) {
    // One bit a row, in words of 64 bits; absent if all rows are valid.
    const bits = duckdb.vector_get_validity(vector, Math.ceil(to / 64) * 8);
    return bits && ((row) => (((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 1);
}
/** 32-bit words of a text in a vector: its length, then up to twelve bytes of the text itself, or a prefix and a pointer to it. */
const textWords = 4;
const wordSize = 4;
const longestInline = 12;
/** Texts of a vector. */
class TextVector {
    /** The words of all rows. Unused bytes of a short text are 0. */
    words;
    isValid;
    #duckdb;
    #bytes;
    #end;
    /** The bytes from one address on, which were fetched last. */
    #fetched = Buffer.alloc(0);
    #address = 0;
    /** @param to end of the rows that are read */
    constructor(duckdb, vector, to) {
        const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * textWords * wordSize);
        if (!(buffer instanceof ArrayBuffer))
            throw new Error('a vector of DuckDB is not in an ArrayBuffer');
        this.words = new Uint32Array(buffer, byteOffset, to * textWords);
        this.isValid = validityOf(duckdb, vector, to);
        this.#duckdb = duckdb;
        this.#bytes = Buffer.from(buffer, byteOffset, to * textWords * wordSize);
        this.#end = to;
    }
    /** Appends the texts of a range of rows, null for those without a value. */
    read(from, to, values) {
        for (let row = from; row < to; row++)
            values.push(this.isValid?.(row) === false ? null : this.at(row));
    }
    /** Returns the text of a row that has one. */
    at(row) {
        const length = this.words[row * textWords] ?? 0;
        if (length <= longestInline) {
            const start = row * textWords * wordSize + wordSize;
            return this.#bytes.toString('utf8', start, start + length);
        }
        const address = this.#addressOf(row);
        if (address < this.#address || address + length > this.#address + this.#fetched.length)
            this.#fetch(row);
        const start = address - this.#address;
        return this.#fetched.toString('utf8', start, start + length);
    }
    /**
     * Fetches the bytes of a long text and of the ones after it. A call for each text would take most of the time. Between two texts that
     * are closer than a page lie only their own pages, so that all bytes between them can be read.
     */
    #fetch(first) {
        const address = this.#addressOf(first);
        let end = address + (this.words[first * textWords] ?? 0);
        for (let row = first + 1; row < this.#end; row++) {
            const length = this.words[row * textWords] ?? 0;
            if (length <= longestInline || this.isValid?.(row) === false)
                continue;
            const next = this.#addressOf(row);
            if (next < address || next - end > leastPage - 2)
                break;
            end = Math.max(end, next + length);
        }
        const pointer = this.#bytes.byteOffset + (first * textWords + 2) * wordSize;
        const { buffer } = this.#bytes;
        if (!(buffer instanceof ArrayBuffer))
            throw new Error('a vector of DuckDB is not in an ArrayBuffer');
        const fetched = this.#duckdb.get_data_from_pointer(buffer, pointer, end - address);
        this.#fetched = Buffer.from(fetched.buffer, fetched.byteOffset, fetched.byteLength);
        this.#address = address;
    }
    #addressOf(row) {
        const at = row * textWords + 2;
        return (this.words[at] ?? 0) + (this.words[at + 1] ?? 0) * 2 ** 32;
    }
}
/** The smallest size of a page of memory on all systems. */
const leastPage = 4096;


/***/ }),

/***/ 86938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ channelSteps),
/* harmony export */   q: () => (/* binding */ fitChannels)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76363);


/**
 * Returns the steps if images have them.
 * @param key of the steps in the configuration
 * @throws UserError for steps that only columns of numbers have
 */
function channelSteps(steps, key = ['data', 'transform']) {
    return steps.map((step, index) => {
        switch (step.step) {
            case 'scale':
            case 'standardize':
            case 'min-max':
                return step;
            case 'robust':
            case 'log':
            case 'quantile':
            case 'clip':
                throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                    code: 'DATA_SETTING_NOT_APPLICABLE',
                    found: `the step ${step.step}, and images in the source`,
                    expected: '`scale`, `standardize` or `min-max` for images',
                    hint: 'Remove the step, or give the columns of images steps of their own: `features: {photo: {transform: [standardize]}}`.',
                    key: [...key, index],
                });
        }
    });
}
/** Fits a transform of images to the histogram of the training split's pixels. */
function fitChannels(steps, { height, width, channels }, histogram) {
    const fitted = [];
    for (const step of steps)
        fitted.push(fitStep(step, momentsAfter(histogram, fitted)));
    return { steps: fitted, shape: [height, width, channels] };
}
/** Moments of each channel after the steps. */
function momentsAfter(histogram, done) {
    return Array.from({ length: histogram.channels }, (_, channel) => (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsOfPixels */ .m9)(histogram, channel, done));
}
function fitStep(step, moments) {
    switch (step.step) {
        case 'scale':
            return step;
        case 'standardize':
            return {
                step: 'standardize',
                mean: moments.map(({ mean }) => mean),
                deviation: moments.map(({ deviation }) => deviation || 1),
            };
        case 'min-max':
            return {
                step: 'min-max',
                minimum: moments.map(({ minimum }) => minimum),
                maximum: moments.map(({ maximum }) => maximum),
            };
    }
}


/***/ })

};
