export const id = 6655;
export const ids = [6655];
export const modules = {

/***/ 37268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSchemaOptions: () => (/* binding */ parseSchemaOptions),
  writeSchema: () => (/* binding */ writeSchema)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/expect.js
var expect = __webpack_require__(81883);
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 13 modules
var read_pipeline = __webpack_require__(84251);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/column-store/store-file.js
var store_file = __webpack_require__(31100);
// EXTERNAL MODULE: ./build/core/js/src/transform/iso-time.js
var iso_time = __webpack_require__(47781);
// EXTERNAL MODULE: ./build/core/js/src/data/label.js
var label = __webpack_require__(71620);
// EXTERNAL MODULE: ./build/core/js/src/data/open-source-table.js + 40 modules
var open_source_table = __webpack_require__(10918);
// EXTERNAL MODULE: ./build/core/js/src/data/read-sources.js + 25 modules
var read_sources = __webpack_require__(69735);
// EXTERNAL MODULE: ./build/core/js/src/data/stage-table.js + 3 modules
var stage_table = __webpack_require__(55219);
// EXTERNAL MODULE: ./build/core/js/src/data/staged-cells.js
var staged_cells = __webpack_require__(3422);
;// CONCATENATED MODULE: ./build/core/js/src/data/profile-sources.js










/** Reads the sources and describes each column. @throws UserError for sources that are no table */
async function profileSources(options) {
    const { section, recipe, base, into, duckdb } = options;
    const { format } = recipe;
    if (format === 'images' || format === 'idx')
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: 'images in the source',
            expected: 'a table, whose columns expectations can be inferred from',
            hint: 'Write the expectations of images by hand: `width`, `height`, the label and `classes`.',
            key: ['data', 'source'],
        });
    return (0,read_sources/* withFolderBeside */.FP)(into, async (folder) => {
        const files = await (0,read_sources/* fetchFiles */.Uq)(recipe.files, base, folder);
        const source = await (0,open_source_table/* openSourceTable */._)(format, files, section, duckdb);
        const file = new store_file/* StoreFile */.G((0,external_node_path_.join)(folder, 'columns'));
        try {
            const ids = source.names.filter((name) => name === section.id || namesId.test(name));
            const expectations = ids.map(uniqueColumn);
            const staged = await (0,stage_table/* stageTable */.J)(source, { section, expectations, file, onRows: () => undefined });
            const { expectations: results } = staged.checked.results;
            const repeated = new Set(results.filter(({ verdict }) => verdict === 'fail').map(({ subject }) => subject));
            const labels = (0,label/* wantedLabels */.dQ)(section).map(({ column }) => column);
            const columns = [...staged.table.columns.values()].map((column) => ({
                name: column.name,
                missing: column.missing,
                isUnique: ids.includes(column.name) && !repeated.has(column.name),
                isLabel: labels.includes(column.name),
                values: section.private.includes(column.name) ? null : valuesOf(column, staged.table),
            }));
            return { rows: staged.table.outcomes.size, columns };
        }
        finally {
            file.close();
            await source.close();
        }
    });
}
const namesId = /(?:^|[ _-])(?:id|key|uuid)$|Id$/i;
function uniqueColumn(column) {
    return { kind: 'unique', columns: [column], type: null, severity: 'warn', tolerate: 0 };
}
function valuesOf(column, { outcomes }) {
    if (column.kind === 'numbers') {
        const { minimum, maximum } = column;
        if (minimum > maximum)
            return null;
        const areWhole = outcomes.chunks.every((_, chunk) => column.read(chunk).every((value) => Number.isNaN(value) || Number.isInteger(value)));
        return { kind: areWhole ? 'integer' : 'number', minimum, maximum };
    }
    if (column.isInDictionary) {
        const { dictionary, counts } = column;
        const texts = dictionary.map((text, code) => ({ text, rows: counts[code] ?? 0 }));
        if (texts.length === 0)
            return null;
        return timesOf(dictionary) ?? { kind: 'texts', texts };
    }
    const bounds = [];
    for (const chunk of outcomes.chunks.keys()) {
        const texts = (0,staged_cells/* plainTexts */.XF)(column, chunk).filter((text) => text !== null);
        const found = timesOf(texts);
        if (found === null && texts.length > 0)
            return { kind: 'texts', texts: null };
        if (found?.kind === 'dates')
            bounds.push(found.first, found.last);
    }
    return { kind: 'dates', first: (0,d3_array/* min */.jk)(bounds) ?? 0, last: (0,d3_array/* max */.T9)(bounds) ?? 0 };
}
/** Returns the first and the last of some dates; null if one of the texts is no date. */
function timesOf(texts) {
    const times = texts.map(iso_time/* parseTime */.p);
    if (times.some((time) => Number.isNaN(time)))
        return null;
    const [first, last] = [(0,d3_array/* min */.jk)(times), (0,d3_array/* max */.T9)(times)];
    return first === undefined || last === undefined ? null : { kind: 'dates', first, last };
}

// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js + 3 modules
var recipe = __webpack_require__(14061);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/expectations-yaml.js

/** Returns expectations as a file for `data.expect`, with one line for each column. */
function expectationsYaml(expectations, { head, columns }) {
    const document = new dist/* Document */.yo(expectations);
    document.commentBefore = head.map((line) => ` ${line}`).join('\n');
    for (const key of ['rows', 'classes'])
        setFlow(document.get(key));
    for (const key of ['columns', 'rules']) {
        const map = document.get(key);
        if (!(0,dist/* isMap */.jh)(map))
            continue;
        for (const pair of map.items) {
            setFlow(pair.value);
            const name = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
            const note = key === 'columns' ? columns.get(name) : undefined;
            if (note !== undefined && (0,dist/* isNode */.Ll)(pair.value))
                pair.value.comment = ` ${note}`;
        }
    }
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
function setFlow(node) {
    if ((0,dist/* isCollection */.P3)(node))
        node.flow = true;
}

// EXTERNAL MODULE: ./build/core/js/src/expectations/import-contract.js + 2 modules
var import_contract = __webpack_require__(8105);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/infer-expectations.js
/** Columns with more texts than these get no list of allowed values. */
const mostValues = 20;
/** Rows for each text of a list of allowed values: fewer rows show too little of what is possible. */
const rowsOfValue = 10;
/**
 * Returns first expectations with margins: half of the rows, numbers beyond the range by its width, twice the share of missing values, and
 * allowed values for few texts. Numbers from 0 to 1 and numbers of one sign keep these bounds.
 */
function inferExpectations({ rows, columns }) {
    return {
        rows: { minimum: Math.max(1, roundDown(rows / 2)) },
        columns: new Map(columns.map((column) => [column.name, inferColumn(column, rows)])),
    };
}
function inferColumn(column, rows) {
    const { missing, isUnique } = column;
    const { settings, note } = inferValues(column, rows);
    const share = missing === 0 ? 0 : Math.min(1, Math.ceil((200 * missing) / rows) / 100);
    return {
        settings: { ...settings, ...(share < 1 && { missing: share }), ...(isUnique && { unique: true }) },
        note: [...(note === null ? [] : [note]), ...(missing === 0 ? [] : [`${missing} missing`])].join(', ') || null,
    };
}
function inferValues({ values, isLabel, isUnique }, rows) {
    switch (values?.kind) {
        case 'number':
        case 'integer': {
            const { kind, minimum, maximum } = values;
            const note = `${shortText(minimum)} to ${shortText(maximum)}`;
            return { settings: { type: kind, ...(isUnique ? {} : widen(minimum, maximum)) }, note };
        }
        case 'dates':
            return { settings: { type: 'date' }, note: `${dayOf(values.first)} to ${dayOf(values.last)}` };
        case 'texts': {
            const { texts } = values;
            if (texts === null)
                return { settings: {}, note: 'many texts' };
            const isShort = texts.length <= mostValues && rows >= rowsOfValue * texts.length;
            return isShort || (isLabel && texts.length <= 100)
                ? { settings: { values: texts.map(({ text }) => text).sort() }, note: null }
                : { settings: {}, note: `${texts.length} texts` };
        }
        case undefined:
            return { settings: {}, note: null };
    }
}
function widen(minimum, maximum) {
    if (minimum >= 0 && maximum <= 1)
        return { minimum: 0, maximum: 1 };
    const width = Math.max(maximum - minimum, Math.abs(maximum) / 10, Math.abs(minimum) / 10);
    return {
        minimum: minimum >= 0 ? 0 : -roundUp(width - minimum),
        maximum: maximum <= 0 ? 0 : roundUp(maximum + width),
    };
}
/** Few digits, since a note shows the range only. */
function shortText(value) {
    return String(Number.isInteger(value) ? value : Number(value.toPrecision(4)));
}
/** Rounds a positive number up to two digits. */
function roundUp(value) {
    const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
    return Number((Math.ceil(value / unit) * unit).toPrecision(2));
}
/** Rounds a number of rows down to two digits. */
function roundDown(value) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
    return Math.floor(value / unit) * unit;
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./build/core/js/src/expectations/read-expectations.js
var read_expectations = __webpack_require__(68025);
// EXTERNAL MODULE: ./build/core/js/src/host/local/workplace.js
var workplace = __webpack_require__(56924);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/cli/options.js
var cli_options = __webpack_require__(10586);
;// CONCATENATED MODULE: ./build/core/js/src/cli/data-schema.js















const optionsSchema = schemas/* object */.Ikc({
    config: schemas/* string */.YjP(),
    from: schemas/* string */.YjP().optional(),
    table: schemas/* string */.YjP().optional(),
    output: schemas/* string */.YjP().optional(),
});
function parseSchemaOptions(options) {
    return (0,cli_options/* parseOptions */.A)('data schema', optionsSchema, options);
}
/**
 * Infers or imports expectations, and writes them into a new file.
 * @returns the expectations, and their text if it was not written
 */
async function writeSchema(options, host) {
    const { output = null } = options;
    const { expectations, unchecked, notes } = options.from === undefined
        ? await inferSchema(options, host)
        : await importSchema(options.from, options.table ?? null);
    const yaml = expectationsYaml(expectations, notes);
    // The written text is what `preprocess` will read.
    (0,read_pipeline/* parseConfig */.o4)(expect/* expectSection */.zo, yaml, output ?? 'expect.yml');
    for (const part of unchecked)
        host.log.warning(`The contract has a part that is not checked: ${part}.`);
    if (output !== null) {
        await writeNew(output, yaml);
        host.log.info(`Wrote ${output}. To use it, set \`expect: ${output}\` under \`data\`.`);
    }
    return { result: { expectations, unchecked, output }, yaml: output === null ? yaml : null };
}
async function importSchema(file, name) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        throw (0,read_expectations/* missingFile */.Bi)(file, error);
    });
    const { table, expectations, unchecked } = (0,import_contract/* importContract */.E)(text, file, name);
    const head = [
        `Expectations of the table ${table}, imported from ${file}.`,
        ...unchecked.map((part) => `Not checked: ${part}`),
    ];
    return { expectations, unchecked, notes: { head, columns: new Map() } };
}
async function inferSchema({ config }, host) {
    const { data } = await (0,read_pipeline/* readPipeline */.l9)(config);
    if (data === undefined)
        throw new user_error/* UserError */.yo({
            code: 'CONFIG_MISSING_KEY',
            found: `no section \`data\` in ${config}`,
            expected: 'the sources from which expectations are inferred',
            hint: 'Add the section `data`, or name a contract with `--from`.',
        });
    // The file that `expect` names may not exist yet.
    const section = { ...data, expect: undefined };
    const base = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(config));
    const profile = await profileSources({
        section,
        recipe: await (0,recipe/* recipeOf */.Sx)(section, base, null),
        base,
        into: (0,external_node_path_.join)((0,workplace/* workplaceAt */.A)(process.cwd()).root, 'schema'),
        log: host.log,
        duckdb: { log: host.log, cache: host.cache },
    });
    const { rows, columns } = inferExpectations(profile);
    const notes = [...columns].flatMap(([name, { note }]) => (note === null ? [] : [[name, note]]));
    return {
        expectations: {
            rows,
            columns: Object.fromEntries([...columns].map(([name, { settings }]) => [name, { ...settings }])),
        },
        unchecked: [],
        notes: {
            head: [
                `Inferred from ${(0,format/* formatCount */.B4)(profile.rows)} rows by \`tensorline data schema\`. Review each line before use.`,
                'docs/data-expectations.md describes all keys.',
            ],
            columns: new Map(notes),
        },
    };
}
async function writeNew(file, text) {
    try {
        await (0,promises_.writeFile)(file, text, { flag: 'wx' });
    }
    catch (error) {
        if (!(0,user_error/* hasCode */.up)(error, 'EEXIST'))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'FILE_EXISTS',
            found: `${file}, which exists already`,
            expected: 'a new file',
            hint: 'Choose another name for `--output`, or move the file away first. Nothing was written.',
        }, { cause: error });
    }
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


/***/ })

};
