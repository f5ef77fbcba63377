export const id = 3160;
export const ids = [3160];
export const modules = {

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

/***/ 47814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ readBaseExpectations),
/* harmony export */   nh: () => (/* binding */ readBothExpectations)
/* harmony export */ });
/* unused harmony export allowingExpectationLabel */
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84251);
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

/***/ 1406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hh: () => (/* binding */ fitLabels),
/* harmony export */   k5: () => (/* binding */ invertLabelSteps),
/* harmony export */   pS: () => (/* binding */ labelStepsOf)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76363);
/* harmony import */ var _number_chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20748);
/* harmony import */ var _number_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78095);





/**
 * Fits the steps for the labels that are numbers to the training split.
 * @param valuesOf returns the labels of the training split by their column
 * @throws UserError if no label is a number
 */
function fitLabels(target, setting, valuesOf) {
    if (setting === undefined)
        return undefined;
    const fitted = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(target).flatMap(({ name, label }) => label.kind === 'number' ? [{ output: name, steps: fitSteps(setting, valuesOf(label.column)) }] : []);
    if (fitted.length > 0)
        return fitted;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: '`label-transform`, and labels that are classes',
        expected: 'a label that is a number',
        hint: 'Remove `label-transform`, or set `task: regression`.',
        key: ['data', 'label-transform'],
    });
}
function fitSteps(setting, values) {
    const before = setting === 'log' ? [{ step: 'log' }] : [];
    const { mean, deviation } = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .momentsOf */ .Zn)((0,_number_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .mapNumbers */ .Xj)(values, (value) => (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .applyNumberSteps */ .X)(before, value)));
    return [...before, { step: 'standardize', mean, deviation: deviation || 1 }];
}
/** Returns the steps of an output; none if its labels are not transformed. */
function labelStepsOf(labels, output) {
    return labels?.find((one) => one.output === output)?.steps ?? [];
}
/** Returns the label in its own units for a value that the network predicts. */
function invertLabelSteps(steps, value) {
    return steps.reduceRight(invertLabelStep, value);
}
function invertLabelStep(value, step) {
    switch (step.step) {
        case 'standardize':
            return value * step.deviation + step.mean;
        case 'log':
            return Math.sign(value) * Math.expm1(Math.abs(value));
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
