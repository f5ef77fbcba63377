export const id = 6255;
export const ids = [6255];
export const modules = {

/***/ 53718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptModels: () => (/* binding */ acceptModels)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _host_local_baselines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17452);
/* harmony import */ var _host_local_workplace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56924);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91407);
/* harmony import */ var _dataset_dataset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36444);
/* harmony import */ var _model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87426);
/* harmony import */ var _predictions_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52212);
/* harmony import */ var _report_report_artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3863);










/**
 * Makes models or predictions of this machine the baseline of a branch, together with their reports, from which the next
 * gate reads the earlier slices. Damaged ones are rejected.
 * @param artifact names; undefined for what the last gate evaluated
 * @returns everything that is now the baseline
 */
async function acceptModels(folder, { artifact, branch }, host) {
    const accepted = [];
    const chosen = artifact ?? [await evaluatedArtifact(folder, host)];
    for (const name of chosen)
        accepted.push(...(await acceptModel(folder, { artifact: name, branch }, host)));
    return { branch, accepted };
}
/** Returns the name of what the last gate evaluated: `predictions` if its report is about those, else `model`. */
async function evaluatedArtifact(folder, { artifacts }) {
    const names = await artifacts.namesLike('*');
    if (!names.includes('predictions'))
        return 'model';
    if (!names.includes('model'))
        return 'predictions';
    const report = await reportIn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_host_local_workplace_js__WEBPACK_IMPORTED_MODULE_3__/* .workplaceAt */ .A)(folder).artifacts, 'report'));
    return report?.manifest.parents['predictions'] === undefined ? 'model' : 'predictions';
}
async function acceptModel(folder, { artifact, branch }, host) {
    const { baselines, artifacts } = (0,_host_local_workplace_js__WEBPACK_IMPORTED_MODULE_3__/* .workplaceAt */ .A)(folder);
    const commit = host.revision?.commit ?? null;
    const accepted = await openAcceptable(await host.artifacts.fetch(artifact, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(artifacts, artifact)));
    await (0,_host_local_baselines_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptBaseline */ .C)(baselines, { branch, artifact }, accepted.folder, commit);
    host.log.info(`${artifact} ${accepted.digest} is now the baseline of ${branch}.`);
    const reports = await reportsOn(accepted.digest, artifacts, await host.artifacts.namesLike('*'));
    for (const report of reports) {
        await (0,_host_local_baselines_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptBaseline */ .C)(baselines, { branch, artifact: report.name }, report.folder, commit);
        host.log.info(`${report.name} ${report.digest}, its report, was accepted with it.`);
        if (await isRefusal(report))
            host.log.warning(`The gate did not accept ${artifact} (${report.name}). It is the baseline nevertheless; to replace it, accept another model.`);
    }
    return [
        { artifact, digest: accepted.digest },
        ...reports.map(({ name, digest }) => ({ artifact: name, digest })),
    ];
}
async function openAcceptable(path) {
    switch (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactKind */ .Zm)(path, 'model')) {
        case 'report':
            return (0,_report_report_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .openReport */ .NL)(path);
        case 'predictions':
            return (0,_predictions_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .openPredictions */ .Ng)(path);
        case 'dataset':
            return (0,_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_5__/* .openDataset */ .Jp)(path);
        default:
            return (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_6__/* .openEvaluableModel */ .hp)(path);
    }
}
/** Returns the complete reports on this machine whose candidate has this digest; each gate may have one. */
async function reportsOn(candidate, artifacts, names) {
    const reports = await Promise.all(names.map(async (name) => {
        const report = await reportIn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(artifacts, name));
        const { model, predictions } = report?.manifest.parents ?? {};
        return report && (model === candidate || predictions === candidate) ? [{ name, ...report }] : [];
    }));
    return reports.flat();
}
/** Returns true if the gate rejected the candidate; a report of another version may not contain this. */
async function isRefusal(report) {
    const verdict = acceptedSchema.safeParse(await (0,_report_report_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .readVerdict */ .wk)(report));
    return verdict.success && !verdict.data.accepted;
}
const acceptedSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ accepted: zod__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY() });
/** Returns the report; null for anything that is not a complete report. */
async function reportIn(path) {
    try {
        return (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactKind */ .Zm)(path, 'report')) === 'report' ? await (0,_report_report_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .openReport */ .NL)(path) : null;
    }
    catch (error) {
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return null;
        throw error;
    }
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

/***/ 10479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   UL: () => (/* binding */ imageColumnsOf),
/* harmony export */   jI: () => (/* binding */ blankBatch),
/* harmony export */   rr: () => (/* binding */ pixelsOf),
/* harmony export */   yg: () => (/* binding */ valuesPerExample)
/* harmony export */ });
/* unused harmony export shapeOf */
/** Returns the shape of one raw example: `[height, width, channels]`, or `[columns]`. */
function shapeOf(features) {
    return features.kind === 'image'
        ? [features.height, features.width, features.channels]
        : [features.columns.length];
}
/** Returns the number of values of one raw example. */
function valuesPerExample(features) {
    return shapeOf(features).reduce((product, length) => product * length, 1);
}
/** Returns the number of values of the pixels of an image. */
function pixelsOf({ height, width, channels }) {
    return height * width * channels;
}
/** Returns the images of a column as features of their own. */
function imagesOf({ height, width, channels, fit }) {
    return { kind: 'image', height, width, channels, encoding: 'file', ...(fit && { fit }) };
}
/** Returns the columns of images. */
function imageColumnsOf(features) {
    return features.kind === 'table' ? features.columns.filter((column) => column.type === 'image') : [];
}
/** Returns examples of zeros, first categories, empty texts and black images, which every model accepts. */
function blankBatch(features, size) {
    const columns = imageColumnsOf(features);
    const row = new Float64Array(valuesPerExample(features));
    if (features.kind === 'table')
        for (const [index, { name }] of columns.entries())
            row[features.columns.findIndex((column) => column.name === name)] = index;
    const values = new Float64Array(size * row.length);
    for (let example = 0; example < size; example++)
        values.set(row, example * row.length);
    return {
        size,
        features: values,
        texts: [''],
        images: columns.map((column) => new Uint8Array(pixelsOf(column))),
    };
}


/***/ }),

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ indexOfOutput),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   dv: () => (/* binding */ evaluatedOutput)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Returns the outputs of a model; a single one has the name of its column. */
function outputsOf(target) {
    return target.kind === 'multi-output' ? target.outputs : [{ name: target.column, label: target }];
}
/**
 * The output that the gate evaluates: the only one, or the named one of several.
 * @param key of the configuration that names it.
 * @throws UserError that lists the outputs, where none of them is named.
 */
function evaluatedOutput(target, name, key = 'gate.output') {
    const outputs = outputsOf(target);
    const index = target.kind === 'multi-output' ? outputs.findIndex((output) => output.name === name) : 0;
    const output = outputs[index];
    if (output && (target.kind === 'multi-output' || name === undefined))
        return { ...output, index };
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_INVALID_OUTPUT',
        found: name === undefined
            ? `no \`${key}\`, and a dataset of several labels`
            : `\`${key}: ${name}\`, and a dataset ${target.kind === 'multi-output' ? 'without that output' : 'of one label'}`,
        expected: target.kind === 'multi-output'
            ? `one of the outputs ${outputs.map((one) => one.name).join(', ')}`
            : 'the name of an output only where `data.labels` names several',
        hint: target.kind === 'multi-output' ? 'Name the output that the gate evaluates.' : `Leave \`${key}\` out.`,
    });
}
/** Returns the output of a model for the evaluated label, by its name or as the only one; null if the model has no such output. */
function indexOfOutput(model, { name }) {
    if (model.kind !== 'multi-output')
        return { name, label: model, index: 0 };
    const index = model.outputs.findIndex((output) => output.name === name);
    const output = model.outputs[index];
    return output ? { ...output, index } : null;
}
/**
 * The labels of one output, of labels that lie example after example with a value for each output.
 * @param index of the output among those of the target
 * @returns places of classes, or numbers; one for each example
 */
function labelsOf(target, index, labels) {
    const outputs = outputsOf(target);
    const size = labels.length / outputs.length;
    const values = outputs[index]?.label.kind === 'class' ? new Int32Array(size) : new Float32Array(size);
    for (let example = 0; example < size; example++)
        values[example] = labels[example * outputs.length + index] ?? Number.NaN;
    return values;
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

/***/ 87426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ isOnnx),
/* harmony export */   hp: () => (/* binding */ openEvaluableModel),
/* harmony export */   q2: () => (/* binding */ isOnnxDetails)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53970);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11848);



function isOnnx(model) {
    return isOnnxDetails(model.details);
}
function isOnnxDetails(details) {
    return 'format' in details;
}
/**
 * Opens a model of either kind.
 * @throws UserError for another kind of artifact, or when its files differ from its manifest
 */
async function openEvaluableModel(folder) {
    return (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactKind */ .Zm)(folder, 'model')) === 'onnx-model'
        ? (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'onnx-model', _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .onnxDetailsSchema */ .Nn)
        : (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'model', _model_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .modelDetailsSchema */ .ZX);
}


/***/ }),

/***/ 11848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   ZX: () => (/* binding */ modelDetailsSchema),
/* harmony export */   tF: () => (/* binding */ goldenSchema)
/* harmony export */ });
/* unused harmony export weightTypes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);
/* harmony import */ var _dataset_serving_expectations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95196);



/** Storage types of the weights in the shards; each type becomes float32 when the model is loaded. */
const weightTypes = ['float32', 'float16', 'uint16', 'uint8'];
/** Schema of the details in the manifest of a model: everything needed to predict class names from raw values. */
const modelDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    features: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresSchema */ .rv,
    label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSchema */ .tX,
    transform: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fittedTransformSchema */ .Cw,
    /** Conditions on the rows that a server receives; without it, there are none. */
    servingExpectations: _dataset_serving_expectations_js__WEBPACK_IMPORTED_MODULE_1__/* .servingExpectationsSchema */ .X.optional(),
    /** Licence of the dataset as an SPDX expression; without it, none is stated. */
    datasetLicense: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Size of `model.json` and its shards together, in bytes. */
    modelBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    weights: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(weightTypes),
});
const tolerance = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ absolute: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), relative: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() });
/** Kind of an output: scores of classes, whose highest must agree, or numbers. */
const outputKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['class', 'number']);
const goldenRequests = {
    /** The engine that computed the outputs. */
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Requests with their outputs; the values of several outputs follow one another. */
    requests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), input: zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9(), output: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).min(1) }))
        .min(1),
};
/** Schema of raw inputs with the trained model's outputs, by which any server of the model can be verified. */
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...goldenRequests, kind: outputKind, tolerance }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...goldenRequests,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('multi-output'),
        outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            kind: outputKind,
            /** Number of values of this output. */
            width: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
            tolerance,
        }))
            .min(2),
    }),
]);
/** Names of the files in a model artifact. */
const modelFiles = {
    topology: 'model.json',
    golden: 'golden.json',
    metrics: 'metrics.json',
    inputs: 'input-statistics.json',
    card: 'MODEL_CARD.md',
};


/***/ }),

/***/ 53970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ onnxDetailsSchema),
/* harmony export */   cv: () => (/* binding */ writtenNetworkFile),
/* harmony export */   eY: () => (/* binding */ onnxFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11848);



/**
 * Schema of the details in the manifest of an ONNX model: the features, transform and label for which it is evaluated.
 */
const onnxDetailsSchema = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelDetailsSchema */ .ZX
    .pick({
    name: true,
    features: true,
    transform: true,
    servingExpectations: true,
    datasetLicense: true,
    modelBytes: true,
})
    .extend({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('onnx'), label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx });
/** The file in an artifact of the kind `onnx-model`. */
const onnxFile = 'model.onnx';
/**
 * Returns the file with the network of a model of TensorFlow.js as ONNX. It is beside the folder of the artifact, whose
 * files are those of its manifest.
 */
const writtenNetworkFile = (modelFolder) => `${modelFolder.replace(/\/+$/, '')}.onnx`;


/***/ }),

/***/ 52212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ openPredictions),
/* harmony export */   Zj: () => (/* binding */ predictionsFile),
/* harmony export */   id: () => (/* binding */ writePredictions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _config_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78802);
/* harmony import */ var _dataset_arrow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61651);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44181);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64352);
/* harmony import */ var _gate_columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96599);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84204);










/** Returns the name of the file of a seed, which is a valid prediction file. The artifact has one file, or one for each seed. */
function predictionsFile(seed) {
    return seed === 0 ? 'predictions.arrow' : `predictions-${seed + 1}.arrow`;
}
const predictionsDetails = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    /** Name of the pipeline, and id of the gate in it. */
    name: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    gate: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(_config_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .vB),
    rows: zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr().nonnegative(),
    /** Number of models, each trained with another seed; one if left out. */
    seeds: zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr().min(2).optional(),
    /** Digest of the examples with their labels, independent of the model. */
    examples: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestSchema */ .er,
});
/** Seals predictions, so that later runs can compare with them. */
function writePredictions(folder, { name, gate, tables, columns, run }) {
    const [table] = tables;
    const details = {
        name,
        gate,
        task: table.task,
        rows: (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .labelsOf */ .PC)(table).labels.length,
        ...(tables.length > 1 && { seeds: tables.length }),
        examples: (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .examplesDigest */ .Eg)(table),
    };
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .writeArtifact */ .w6)(folder, async (draft) => {
        for (const [seed, own] of tables.entries())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, predictionsFile(seed)), (0,_dataset_arrow_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeArrow */ ._8)((0,_gate_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .columnsToKeep */ .mY)(own, seed === 0 ? columns : {})));
        return {
            kind: 'predictions',
            details,
            parents: {},
            config: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfJson */ .Qs)({ name, gate, task: table.task }),
            run,
        };
    });
}
/**
 * Opens an artifact of predictions.
 * @throws UserError if it is missing, altered or not an artifact of predictions
 */
function openPredictions(folder) {
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .openArtifact */ .HI)(folder, 'predictions', predictionsDetails);
}


/***/ }),

/***/ 72977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   OY: () => (/* binding */ scoreColumns),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YH: () => (/* binding */ positionsIn),
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _data_data_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23343);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10270);




/** Returns the names of the columns of scores. */
function scoreColumns({ columns }) {
    return [...columns.keys()].filter((column) => column.startsWith(_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .scorePrefix */ .TD));
}
/**
 * Returns a column of names: ids, classes, tags.
 * @throws UserError for names that are missing or too long
 */
function namesIn(table, column) {
    const cells = cellsOf(table, column);
    refuse(table, column, (row) => isRounded(cells[row] ?? null), 'that are numbers with more digits than JSON and float64 preserve', 'such names as quoted text');
    const names = cells.map(nameOf);
    refuse(table, column, (row) => names[row] === null || names[row] === '', 'without a value', 'a value in every row');
    refuse(table, column, (row) => (names[row]?.length ?? 0) > _file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG, `longer than ${_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG} characters`, 'names that a report can show');
    return names.map((name) => name ?? '');
}
/**
 * Returns a column of finite numbers.
 * @throws UserError for other values
 */
function numbersIn(table, column) {
    const values = columnOf(table, column);
    const numbers = values instanceof Float64Array ? values : Float64Array.from(values, numberOf);
    const wrong = (row) => !Number.isFinite(numbers[row]);
    refuse(table, column, wrong, 'that are missing or not finite numbers', 'a finite number in every row');
    return numbers;
}
/**
 * Returns a column of positions in a sequence.
 * @throws UserError for values that are not whole numbers from 0
 */
function positionsIn(table, column) {
    const numbers = numbersIn(table, column);
    const wrong = (row) => !Number.isSafeInteger(numbers[row]) || (numbers[row] ?? NaN) < 0;
    refuse(table, column, wrong, 'that are not positions', 'whole numbers from 0');
    return numbers;
}
/** Returns true for integers from 2⁵³ on, which float64 rounds, so different names may have become one. */
function isRounded(cell) {
    return typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell);
}
/**
 * Returns a name as text; null if it is missing. Spellings of different writers give the same name: `1.0` is `1`, since a column of
 * classes becomes `1.0` as soon as one of its values is missing, and Python's `True` is `true`.
 */
function nameOf(cell) {
    if (cell === null)
        return null;
    const text = String(cell);
    // A longer name is refused, and on 10 MB of digits the pattern would backtrack with all positions in memory.
    if (text.length > _file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG)
        return text;
    return /^true$|^false$/i.test(text) ? text.toLowerCase() : text.replace(/^(-?\d+)\.0+$/, '$1');
}
/** Returns the number of a cell; NaN if it is not a number. */
function numberOf(cell) {
    if (typeof cell === 'number')
        return cell;
    return typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : NaN;
}
/** Returns the cells of a column; numbers for a column that was read as numbers. */
function cellsOf(table, column) {
    const values = columnOf(table, column);
    return values instanceof Float64Array
        ? Array.from(values, (value) => (Number.isNaN(value) ? null : value))
        : values;
}
function columnOf({ columns }, column) {
    const values = columns.get(column);
    if (values)
        return values;
    throw new TypeError(`the table has no column ${column}`);
}
function refuse({ rows }, column, isWrong, found, expected) {
    let [first, wrong] = [-1, 0];
    for (let row = 0; row < rows.length; row++) {
        if (!isWrong(row))
            continue;
        if (first < 0)
            first = row;
        wrong += 1;
    }
    if (first < 0)
        return;
    const row = rows[first];
    // The rows were sorted; each still has its position in the file.
    const index = (row?.index ?? 0) + 1;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PREDICTIONS_INVALID_VALUE',
        found: `${wrong} of ${rows.length} values of the column ${column} ${found}, the first in row ${index}`,
        expected,
        hint: 'Correct the prediction file.',
        ...(row ? { location: (0,_data_data_file_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(row) } : {}),
    });
}
const mostShown = 20;
/** Returns names shortened and escaped for a message. */
function namesText(names) {
    const all = [...names];
    const shown = all.slice(0, mostShown).map((name) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name)));
    return [...shown, ...(all.length > mostShown ? [`… (${all.length} in all)`] : [])].join(', ');
}


/***/ }),

/***/ 10270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ requiredColumns),
/* harmony export */   TD: () => (/* binding */ scorePrefix),
/* harmony export */   YG: () => (/* binding */ longestName)
/* harmony export */ });
/* unused harmony export rowJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Prefix of columns of scores: `score.<class>` contains the scores of a class. */
const scorePrefix = 'score.';
/** Longest name or id, in characters; longer ones would fill a report. */
const longestName = 1000;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(longestName), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const example = name.describe('Name of the example: the same for candidate and baseline.');
const className = name.describe('Name of the correct class.');
const classification = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example,
    label: className,
    prediction: name.optional().describe('Name of the predicted class; that of the highest score if left out.'),
});
const regression = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example,
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The correct value.'),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The predicted value.'),
});
const ranking = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    query: name.describe('Name of the query, user or session that items are ranked for.'),
    item: name.describe('Name of the item: the same for candidate and baseline.'),
    relevance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('Relevance of the item for the query; 0 if it is irrelevant.'),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Score of the model; the item with the highest score comes first.'),
});
const sequence = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example: name.describe('Name of the sequence: the same for candidate and baseline.'),
    position: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('Position in the sequence.'),
    label: name.describe('The correct tag, for spans with B- and I- before the name as in CoNLL.'),
    prediction: name.describe('The predicted tag.'),
});
/** One row of a prediction file, by task. Other columns are allowed, for slices. */
const rowSchemas = { classification, regression, ranking, sequence };
/** Columns that every file of a task has. */
const requiredColumns = {
    classification: ['example', 'label'],
    regression: ['example', 'label', 'prediction'],
    ranking: ['query', 'item', 'relevance', 'score'],
    sequence: ['example', 'position', 'label', 'prediction'],
};
/** Returns the JSON Schema of a row. */
function rowJsonSchema(task) {
    const schema = {
        ...z.toJSONSchema(rowSchemas[task], { target: 'draft-2020-12' }),
        title: `One row of predictions for the task ${task}`,
        description: 'A line of JSONL, or a row of CSV, Parquet or Arrow. Slices can use any other column.',
    };
    if (task !== 'classification')
        return schema;
    const scored = '^score\\.';
    return {
        ...schema,
        patternProperties: {
            [scored]: { type: 'number', description: 'Score of the class whose name follows the dot.' },
        },
        anyOf: [{ required: ['prediction'] }, { not: { propertyNames: { not: { pattern: scored } } } }],
    };
}


/***/ }),

/***/ 96599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fe: () => (/* binding */ requireColumns),
/* harmony export */   mY: () => (/* binding */ columnsToKeep),
/* harmony export */   t7: () => (/* binding */ presentColumns),
/* harmony export */   xS: () => (/* binding */ withGateColumns)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34585);
/* harmony import */ var _config_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78802);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72977);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10270);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84204);
/* harmony import */ var _tables_table_columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66622);







/**
 * Checks that the file has the columns that the gate uses.
 * @throws UserError for a missing column
 */
function requireColumns({ columns, rows }, gate) {
    const [absent, ...others] = (0,_config_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsToRead */ .Ro)(gate).filter((name) => !columns.has(name));
    if (absent === undefined)
        return;
    const file = rows[0]?.source.shown ?? 'the prediction file';
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'GATE_UNKNOWN_COLUMN',
        found: `no column ${[absent, ...others].join(', ')} in ${file}, which has ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .namesText */ .cb)(columns.keys())}`,
        expected: 'every column that `gate.slices`, `gate.cluster-by` and `gate.metrics` name',
        hint: (0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(absent, [...columns.keys()]) ??
            `Correct the name in the gate, or add the column to ${file}.`,
    });
}
/**
 * Returns the columns of the gate that a file has.
 * @throws UserError for texts too long to show
 */
function presentColumns(table, gate) {
    const present = (0,_config_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsToRead */ .Ro)(gate).filter((name) => table.columns.has(name));
    return Object.fromEntries(present.map((name) => [name, sliceColumn(table, name)]));
}
/** Returns numbers if all values are numbers, else texts. */
function sliceColumn(table, name) {
    const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(table, name);
    const present = cells.filter((cell) => cell !== null);
    if (present.length > 0 &&
        present.every((cell) => typeof cell !== 'boolean' && Number.isFinite((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(cell))))
        return { values: cells.map((cell) => (cell === null ? null : (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(cell))) };
    const values = cells.map(_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb);
    const long = values.filter((value) => (value?.length ?? 0) > _file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .longestName */ .YG).length;
    if (long > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'GATE_INVALID_GROUPS',
            found: `${long} values of the column ${name} longer than ${_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .longestName */ .YG} characters`,
            expected: 'values that a report can show',
            hint: 'Name another column under gate.slices, or add a column with shorter values.',
        });
    return { values };
}
/** Returns the table's own columns as `requiredColumns` names them, and those that the gate uses. */
function columnsToKeep(table, columns) {
    return withGateColumns((0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .taskColumns */ .xv)(table), columns);
}
/** Returns the columns of predictions, followed by further columns that the gate uses. */
function withGateColumns(own, columns) {
    const taken = new Set(own.map(({ name }) => name));
    return [
        ...own,
        ...Object.entries(columns).flatMap(([name, column]) => (taken.has(name) ? [] : [kept(name, column)])),
    ];
}
function kept(name, { values }) {
    return values.every((value) => value === null || typeof value === 'number')
        ? (0,_tables_table_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .numbers */ .nL)(name, Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)))
        : (0,_tables_table_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .texts */ .Te)(name, values.map((value) => (value === null ? null : String(value))));
}


/***/ }),

/***/ 84204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mU: () => (/* binding */ classNamesOf),
  Eg: () => (/* binding */ examplesDigest),
  al: () => (/* binding */ inOrder),
  PC: () => (/* binding */ labelsOf),
  M$: () => (/* binding */ parseTable),
  v8: () => (/* binding */ predictionColumns),
  yJ: () => (/* binding */ predictionsIn),
  xv: () => (/* binding */ taskColumns)
});

// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/dataset/columns.js
var columns = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/predictions/cells.js
var cells = __webpack_require__(72977);
// EXTERNAL MODULE: ./build/core/js/src/predictions/file-format.js
var file_format = __webpack_require__(10270);
// EXTERNAL MODULE: ./build/core/js/src/predictions/tables/table-columns.js
var table_columns = __webpack_require__(66622);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables/row-names.js

/** Returns the order of two rows by the names in a column. */
function orderByName(file, column) {
    const names = (0,cells/* cellsOf */.nc)(file, column).map((cell) => (0,cells/* nameOf */.Vb)(cell) ?? '');
    return (a, b) => compare(names[a] ?? '', names[b] ?? '');
}
/** Compares by code unit, which is the same on every machine. */
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** Returns the names that occur as label or prediction, each once. */
function seenNames({ label, prediction, }) {
    return [...new Set([...label, ...(prediction ?? [])])];
}
function indexByName(classes) {
    const indices = new Map(classes.map((name, index) => [name, index]));
    return (name) => indices.get(name) ?? -1;
}
/** Numbers names in the order of their first occurrence. */
function indicesOf(names) {
    const indexOf = indexByName([...new Set(names)]);
    return Int32Array.from(names, indexOf);
}
/** Returns `first/second`. A slash within a part is written as `\\/`, so that different pairs are different ids. */
function idsOf(first, second) {
    const part = (name) => String(name).replace(/[\\/]/g, '\\$&');
    return first.map((name, row) => `${part(name)}/${part(second[row] ?? '')}`);
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables/classification-table.js






const classificationTable = {
    parse: (file) => ({
        task: 'classification',
        ids: (0,cells/* namesIn */.wX)(file, 'example'),
        label: (0,cells/* namesIn */.wX)(file, 'label'),
        prediction: file.columns.has('prediction') ? (0,cells/* namesIn */.wX)(file, 'prediction') : null,
        scores: scoresIn(file),
    }),
    order: (file) => orderByName(file, 'example'),
    columns: classification_table_columns,
    examples: ({ ids, label }) => [ids, label],
    labels: ({ ids, label }) => ({ names: ids, labels: label }),
    classNames: (table) => [...seenNames(table), ...(table.scores?.keys() ?? [])],
    predictions,
    predictionColumns: (predictions, withScores) => [
        (0,table_columns/* texts */.Te)('example', predictions.ids),
        (0,table_columns/* classColumn */.$l)('label', predictions.labels, predictions.classes),
        ...(predictions.predicted ? [(0,table_columns/* classColumn */.$l)('prediction', predictions.predicted, predictions.classes)] : []),
        ...(withScores ? columnsOfScores(predictions) : []),
    ],
};
function scoresIn(table) {
    const columns = (0,cells/* scoreColumns */.OY)(table);
    if (columns.length === 0)
        return null;
    const scores = new Map(columns.map((column) => [classOf(column), (0,cells/* numbersIn */.MC)(table, column)]));
    if (scores.size === columns.length)
        return scores;
    throw new user_error/* UserError */.yo({
        code: 'PREDICTIONS_INVALID_COLUMNS',
        found: `${columns.length - scores.size} columns of scores for a class that already has one`,
        expected: 'one column of scores for each class',
        hint: 'Correct the header of the prediction file.',
    });
}
function classOf(column) {
    const name = (0,cells/* nameOf */.Vb)(column.slice(file_format/* scorePrefix */.TD.length)) ?? '';
    if (name !== '' && name.length <= file_format/* longestName */.YG)
        return name;
    throw new user_error/* UserError */.yo({
        code: 'PREDICTIONS_INVALID_COLUMNS',
        found: `a column of scores for a class with a name of ${name.length} characters`,
        expected: `a name of 1 to ${file_format/* longestName */.YG} characters after "${file_format/* scorePrefix */.TD}"`,
        hint: 'Correct the header of the prediction file.',
    });
}
function classification_table_columns({ ids, label, prediction, scores }) {
    return [
        (0,table_columns/* texts */.Te)('example', ids),
        (0,table_columns/* texts */.Te)('label', label),
        ...(prediction ? [(0,table_columns/* texts */.Te)('prediction', prediction)] : []),
        ...[...(scores ?? [])]
            .map(([name, values]) => (0,table_columns/* numbers */.nL)(`${file_format/* scorePrefix */.TD}${name}`, values))
            .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ];
}
function predictions(table, all) {
    const classes = classesOf(table, all);
    const indexOf = indexByName(classes);
    const { scores } = table;
    return {
        kind: 'class',
        ids: table.ids,
        classes,
        labels: Int32Array.from(table.label, indexOf),
        predicted: table.prediction && Int32Array.from(table.prediction, indexOf),
        scores: scores &&
            interleaved(classes.map((name) => columnOf(scores, name)), table.ids.length),
    };
}
function columnOf(scores, name) {
    const column = scores.get(name);
    if (column)
        return column;
    throw new TypeError(`no scores of ${name}`);
}
/** Rows of a tile: a cache line of float64. */
const tileRows = 8;
/** Returns the columns as one array, example after example. */
function interleaved(columns, size) {
    const width = columns.length;
    const values = new Float64Array(size * width);
    // A tile of rows, so that both the columns and the values stay in the cache of the processor.
    for (let start = 0; start < size; start += tileRows) {
        const end = Math.min(size, start + tileRows);
        for (const [column, numbers] of columns.entries())
            for (let example = start; example < end; example++)
                values[example * width + column] = numbers[example] ?? NaN;
    }
    return values;
}
function classesOf(table, all) {
    if (table.scores) {
        const { scores } = table;
        refuseUnscored(seenNames(table).filter((name) => !scores.has(name)));
        return (0,columns/* categoriesOf */.SM)(scores.keys());
    }
    const seen = [...new Set(all.filter(({ scores }) => scores === null).flatMap(seenNames))];
    const scored = [...(all.find(({ scores }) => scores !== null)?.scores?.keys() ?? [])];
    return (0,columns/* categoriesOf */.SM)(seen.every((name) => scored.includes(name)) ? scored : seen);
}
function refuseUnscored(names) {
    if (names.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'PREDICTIONS_INVALID_COLUMNS',
        found: `${names.length} classes without a column of scores: ${(0,cells/* namesText */.cb)(names)}`,
        expected: 'a column score.<class> for every class that is a label or a prediction',
        hint: 'Add the columns, or remove all scores and provide only the predicted classes.',
    });
}
/** Returns the columns of scores. With two classes, only the second's scores may be available. */
function columnsOfScores({ scores, classes, ids }) {
    if (!scores)
        return [];
    const width = scores.length / ids.length;
    return classes.map((name, index) => (0,table_columns/* numbers */.nL)(`${file_format/* scorePrefix */.TD}${name}`, Float64Array.from(ids, (_, row) => width === classes.length
        ? (scores[row * width + index] ?? NaN)
        : index === 1
            ? (scores[row] ?? NaN)
            : 1 - (scores[row] ?? NaN))));
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables/ranking-table.js



const rankingTable = {
    parse: (file) => ({
        task: 'ranking',
        queries: (0,cells/* namesIn */.wX)(file, 'query'),
        items: (0,cells/* namesIn */.wX)(file, 'item'),
        relevance: (0,cells/* numbersIn */.MC)(file, 'relevance'),
        score: (0,cells/* numbersIn */.MC)(file, 'score'),
    }),
    order: (file) => {
        const [byQuery, byItem] = [orderByName(file, 'query'), orderByName(file, 'item')];
        return (a, b) => byQuery(a, b) || byItem(a, b);
    },
    columns: ({ queries, items, relevance, score }) => [
        (0,table_columns/* texts */.Te)('query', queries),
        (0,table_columns/* texts */.Te)('item', items),
        (0,table_columns/* numbers */.nL)('relevance', relevance),
        (0,table_columns/* numbers */.nL)('score', score),
    ],
    examples: ({ queries, items, relevance }) => [queries, items, Array.from(relevance)],
    labels: ({ queries, items, relevance }) => ({
        names: queries.map((query, row) => [query, items[row]]),
        labels: relevance,
    }),
    classNames: () => [],
    predictions: ({ queries, items, relevance, score }) => ({
        kind: 'ranking',
        ids: idsOf(queries, items),
        queries: indicesOf(queries),
        relevance,
        scores: score,
    }),
    predictionColumns: ({ ids, queries, relevance, scores }) => [
        (0,table_columns/* texts */.Te)('example', ids),
        (0,table_columns/* numbers */.nL)('query', queries),
        (0,table_columns/* numbers */.nL)('relevance', relevance),
        (0,table_columns/* numbers */.nL)('score', scores),
    ],
};

;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables/regression-table.js



const regressionTable = {
    parse: (file) => ({
        task: 'regression',
        ids: (0,cells/* namesIn */.wX)(file, 'example'),
        label: (0,cells/* numbersIn */.MC)(file, 'label'),
        prediction: (0,cells/* numbersIn */.MC)(file, 'prediction'),
    }),
    order: (file) => orderByName(file, 'example'),
    columns: ({ ids, label, prediction }) => [
        (0,table_columns/* texts */.Te)('example', ids),
        (0,table_columns/* numbers */.nL)('label', label),
        (0,table_columns/* numbers */.nL)('prediction', prediction),
    ],
    examples: ({ ids, label }) => [ids, Array.from(label)],
    labels: ({ ids, label }) => ({ names: ids, labels: label }),
    classNames: () => [],
    predictions: ({ ids, label, prediction }) => ({ kind: 'number', ids, labels: label, values: prediction }),
    predictionColumns: ({ ids, labels, values }) => [
        (0,table_columns/* texts */.Te)('example', ids),
        (0,table_columns/* numbers */.nL)('label', labels),
        (0,table_columns/* numbers */.nL)('prediction', values),
    ],
};

;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables/sequence-table.js




const sequenceTable = {
    parse: (file) => ({
        task: 'sequence',
        examples: (0,cells/* namesIn */.wX)(file, 'example'),
        positions: (0,cells/* positionsIn */.YH)(file, 'position'),
        label: (0,cells/* namesIn */.wX)(file, 'label'),
        prediction: (0,cells/* namesIn */.wX)(file, 'prediction'),
    }),
    order: (file) => {
        const byExample = orderByName(file, 'example');
        const positions = (0,cells/* cellsOf */.nc)(file, 'position').map(cells/* numberOf */.rl);
        return (a, b) => byExample(a, b) || (positions[a] ?? 0) - (positions[b] ?? 0);
    },
    columns: ({ examples, positions, label, prediction }) => [
        (0,table_columns/* texts */.Te)('example', examples),
        (0,table_columns/* numbers */.nL)('position', positions),
        (0,table_columns/* texts */.Te)('label', label),
        (0,table_columns/* texts */.Te)('prediction', prediction),
    ],
    examples: ({ examples, positions, label }) => [examples, Array.from(positions), label],
    labels: ({ examples, positions, label }) => ({
        names: examples.map((example, row) => [example, positions[row]]),
        labels: label,
    }),
    classNames: seenNames,
    predictions: sequence_table_predictions,
    predictionColumns: ({ ids, sequences, labels, predicted, classes }) => [
        (0,table_columns/* texts */.Te)('example', ids),
        (0,table_columns/* numbers */.nL)('sequence', sequences),
        (0,table_columns/* classColumn */.$l)('label', labels, classes),
        (0,table_columns/* classColumn */.$l)('prediction', predicted, classes),
    ],
};
function sequence_table_predictions({ examples, positions, label, prediction }, all) {
    const classes = (0,columns/* categoriesOf */.SM)(all.flatMap(seenNames));
    const indexOf = indexByName(classes);
    return {
        kind: 'sequence',
        ids: idsOf(examples, positions),
        sequences: indicesOf(examples),
        classes,
        labels: Int32Array.from(label, indexOf),
        predicted: Int32Array.from(prediction, indexOf),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/tables.js





const tables = {
    classification: classificationTable,
    regression: regressionTable,
    ranking: rankingTable,
    sequence: sequenceTable,
};
const tablesByKind = {
    class: classificationTable,
    number: regressionTable,
    ranking: rankingTable,
    sequence: sequenceTable,
};
/** Returns predictions as columns, in the form of a file. */
function predictionColumns(predictions, withScores) {
    return tablesByKind[predictions.kind].predictionColumns(predictions, withScores);
}
/**
 * Parses a prediction file.
 * @throws UserError for values that do not fit the task
 */
function parseTable(file, task) {
    return tables[task].parse(file);
}
/** Returns the rows sorted by their ids. Rows of a query or a sequence are adjacent, and a sequence keeps its own order. */
function inOrder(table, task) {
    const order = table.rows.map((_, row) => row).sort(tables[task].order(table));
    if (order.every((row, index) => row === index))
        return table;
    return {
        ...table,
        rows: order.flatMap((row) => table.rows[row] ?? []),
        columns: new Map([...table.columns].map(([name, column]) => [name, rowsOfColumn(column, order)])),
    };
}
function rowsOfColumn(column, order) {
    if (!(column instanceof Float64Array))
        return order.map((row) => column[row] ?? null);
    const values = new Float64Array(order.length);
    for (let index = 0; index < order.length; index++)
        values[index] = column[order[index] ?? 0] ?? NaN;
    return values;
}
/** Returns the table's own columns, as files of its task have them. */
function taskColumns(table) {
    return tables[table.task].columns(table);
}
/** Returns the digest of the test split, which is equal for all models with the same examples and labels. */
function examplesDigest(table) {
    return (0,digest/* digestOfJson */.Qs)([table.task, ...tables[table.task].examples(table)]);
}
/** Returns a name for each row, and its label. */
function labelsOf(table) {
    return tables[table.task].labels(table);
}
/** Returns the names of all classes that occur; none if labels are numbers. */
function classNamesOf(table) {
    return tables[table.task].classNames(table);
}
/**
 * Returns the predictions of a table.
 * @param all the tables of both models and all their seeds, including this one
 */
function predictionsIn(table, all) {
    return tables[table.task].predictions(table, all.filter(isOf(table.task)));
}
function isOf(task) {
    return (table) => table.task === task;
}


/***/ }),

/***/ 66622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ classColumn),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   nL: () => (/* binding */ numbers)
/* harmony export */ });
function texts(name, values) {
    return { kind: 'text', name, values };
}
function numbers(name, values) {
    return { kind: 'number', name, values: Float64Array.from(values) };
}
/** Returns a column with the names of class indices. */
function classColumn(name, indices, classes) {
    return texts(name, Array.from(indices, (index) => classes[index] ?? null));
}


/***/ }),

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   NL: () => (/* binding */ openReport),
/* harmony export */   wk: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94934);



/** Names of the files in a report, besides the files of the evaluated predictions. */
const reportFiles = { verdict: 'report.json', markdown: 'report.md', page: 'report.html' };
/**
 * Opens a report of any version.
 * @throws UserError if its files were changed
 */
function openReport(folder) {
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'report', zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
}
/** Returns the verdict in a report, unparsed, because another version may have written it in another form. */
function readVerdict({ folder }) {
    return (0,_artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifactJson */ .zx)(folder, reportFiles.verdict, zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
}


/***/ })

};
