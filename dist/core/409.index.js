export const id = 409;
export const ids = [409];
export const modules = {

/***/ 52635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openArrow),
/* harmony export */   _: () => (/* binding */ encodeArrow)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80349);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44772);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47108);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76262);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14822);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89833);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23649);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);



/** Arrow counts the bytes of a column in signed 32 bits, and Node reads no larger file at once. */
const mostBytes = 2 ** 31 - 1;
/**
 * Columns as one Arrow IPC file, https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format: numbers as float64,
 * categories as dictionary-encoded utf8, texts as utf8, bytes as binary. Equal columns are equal bytes.
 * @throws UserError when a column is larger than 2 GiB.
 */
function encodeArrow(columns) {
    const children = columns.map(encode);
    const fields = columns.map(({ name }, index) => new apache_arrow__WEBPACK_IMPORTED_MODULE_2__/* .Field */ .D(name, children[index]?.type ?? new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Utf8 */ .YE(), true));
    const schema = new apache_arrow__WEBPACK_IMPORTED_MODULE_2__/* .Schema */ .S(fields);
    const length = children[0]?.length ?? 0;
    const rows = (0,apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Struct */ ._k(fields), length, nullCount: 0, children });
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_5__/* .tableToIPC */ .s)(new apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .Table */ .XI(schema, [new apache_arrow__WEBPACK_IMPORTED_MODULE_7__/* .RecordBatch */ .g(schema, rows)]), 'file');
}
/** Converts a column. The id of its dictionary is its position, since the library would number dictionaries in order of use. */
function encode(column, position) {
    switch (column.kind) {
        case 'number':
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Float64 */ .$G(),
                data: column.values,
                ...validity(column.values, (value) => !Number.isNaN(value)),
            });
        case 'category':
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Dictionary */ .bT(new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Utf8 */ .YE(), new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Int32 */ .P_(), position),
                data: column.codes.map((code) => Math.max(code, 0)),
                dictionary: (0,apache_arrow__WEBPACK_IMPORTED_MODULE_8__/* .makeVector */ .g)(utf8(column.name, column.categories)),
                ...validity(column.codes, (code) => code >= 0),
            });
        case 'text':
            return utf8(column.name, column.values);
        case 'bytes': {
            const valueOffsets = offsets(column.name, column.values.length, (row) => column.values[row]?.length ?? 0);
            const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
            column.values.forEach((bytes, row) => data.set(bytes, valueOffsets[row]));
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Binary */ .yI(), length: column.values.length, nullCount: 0, valueOffsets, data });
        }
    }
}
function utf8(name, values) {
    const texts = values.map((value) => value?.toWellFormed() ?? '');
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .makeData */ .Hg)({
        type: new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Utf8 */ .YE(),
        valueOffsets: offsets(name, texts.length, (row) => Buffer.byteLength(texts[row] ?? '')),
        data: Buffer.from(texts.join('')),
        ...validity(values, (value) => value !== null),
    });
}
function offsets(name, length, sizeOf) {
    const result = new Int32Array(length + 1);
    let end = 0;
    for (let row = 0; row < length; row++) {
        end += sizeOf(row);
        if (end > mostBytes)
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
                code: 'DATA_TOO_LARGE',
                found: `more than ${mostBytes} bytes in column ${name} of one split`,
                expected: 'a split that fits into one file of 2 GiB',
                hint: 'Use a smaller part of the source.',
            });
        result[row + 1] = end;
    }
    return result;
}
function validity(values, isValid) {
    const { length } = values;
    const bitmap = new Uint8Array(Math.ceil(length / 8));
    let nullCount = 0;
    for (let row = 0; row < length; row++) {
        const value = values[row];
        if (value !== undefined && isValid(value))
            bitmap[row >> 3] = (bitmap[row >> 3] ?? 0) | (1 << (row & 7));
        else
            nullCount++;
    }
    return nullCount === 0 ? { length, nullCount } : { length, nullCount, nullBitmap: bitmap };
}
function openArrow(bytes) {
    const table = (0,apache_arrow__WEBPACK_IMPORTED_MODULE_5__/* .tableFromIPC */ .D)(bytes);
    return {
        names: table.schema.fields.map((field) => field.name),
        column: (name) => {
            const vector = table.getChild(name);
            return vector && decode(name, vector);
        },
    };
}
function decode(name, vector) {
    const type = vector.type;
    if (apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .DataType */ .pe.isFloat(type))
        return { kind: 'number', name, values: numbersOf(vector) };
    if (apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .DataType */ .pe.isDictionary(type))
        return decodeCategories(name, vector);
    if (apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .DataType */ .pe.isUtf8(type))
        return { kind: 'text', name, values: textsOf(vector) };
    return { kind: 'bytes', name, values: bytesOf(vector) };
}
/** Parts of the file's own bytes where there are no gaps. */
function bytesOf(vector) {
    const [chunk] = vector.data;
    const bytes = chunk?.values;
    const ends = chunk?.valueOffsets;
    const plain = vector.data.length === 1 && vector.nullCount === 0;
    if (plain && bytes instanceof Uint8Array && ends instanceof Int32Array)
        return Array.from({ length: vector.length }, (_, row) => bytes.subarray(ends[row], ends[row + 1]));
    return valuesOf(vector).map((value) => (value instanceof Uint8Array ? value : new Uint8Array()));
}
function decodeCategories(name, vector) {
    const [chunk] = vector.data;
    const values = chunk?.values;
    const categories = textsOf(chunk?.dictionary).map((category) => category ?? '');
    const padded = values instanceof Int32Array ? values : new Int32Array();
    const codes = padded.subarray(0, vector.length).map((code, row) => (vector.isValid(row) ? code : -1));
    return { kind: 'category', name, categories, codes };
}
/** Where there is no number the file holds NaN. */
function numbersOf(vector) {
    const values = vector.toArray();
    return values instanceof Float64Array ? values : new Float64Array();
}
function textsOf(vector) {
    const plain = vector && asciiTexts(vector);
    if (plain)
        return plain;
    return vector ? valuesOf(vector).map((value) => (typeof value === 'string' ? value : null)) : [];
}
/** Texts of ASCII letters, cut out of one string, which is ten times as fast; null where there are other letters or gaps. */
function asciiTexts(vector) {
    const [chunk] = vector.data;
    if (!chunk || vector.data.length !== 1 || vector.nullCount > 0 || !apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .DataType */ .pe.isUtf8(chunk.type))
        return null;
    const bytes = chunk.values;
    const ends = chunk.valueOffsets;
    if (!(bytes instanceof Uint8Array) || !(ends instanceof Int32Array) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
        return null;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    return Array.from({ length: vector.length }, (_, row) => text.slice(ends[row], ends[row + 1]));
}
function valuesOf(vector) {
    return Array.from({ length: vector.length }, (_, row) => vector.get(row));
}


/***/ }),

/***/ 51083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ asFeature)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12349);

/**
 * Returns a stored column with the type and the categories of a feature; null when the types differ. A missing value has the code -1, and so
 * has a category that the feature does not have, unless the feature is open: then it has the code `categories.length`.
 */
function asFeature(stored, feature) {
    if (feature.type === 'text')
        return asTexts(stored);
    if (feature.type !== 'category')
        return stored.kind === 'number' ? stored : null;
    if (stored.kind === 'category' && equalLists(stored.categories, feature.categories))
        return stored;
    if (stored.kind !== 'category' && stored.kind !== 'text')
        return null;
    const { name, categories, open } = feature;
    const other = open === true ? categories.length : -1;
    const codeOf = new Map(categories.map((category, code) => [category, code]));
    const size = stored.kind === 'category' ? stored.codes.length : stored.values.length;
    const codes = Int32Array.from({ length: size }, (_, row) => {
        const text = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(stored, row);
        return text === null ? -1 : (codeOf.get(text) ?? other);
    });
    return { kind: 'category', name, categories, codes };
}
function asTexts(stored) {
    if (stored.kind === 'text')
        return stored;
    if (stored.kind !== 'category')
        return null;
    return {
        kind: 'text',
        name: stored.name,
        values: Array.from(stored.codes, (_, row) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(stored, row)),
    };
}
function equalLists(one, other) {
    return one.length === other.length && one.every((text, index) => text === other[index]);
}


/***/ }),

/***/ 12349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   LY: () => (/* binding */ takeRows),
/* harmony export */   SM: () => (/* binding */ categoriesOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jC: () => (/* binding */ encodeCategories)
/* harmony export */ });
/** The same column with only these rows, in this order. */
function takeRows(column, rows) {
    switch (column.kind) {
        case 'number': {
            const { values } = column;
            return { ...column, values: Float64Array.from(rows, (row) => values[row] ?? Number.NaN) };
        }
        case 'category': {
            const { codes } = column;
            return { ...column, codes: rows.map((row) => codes[row] ?? -1) };
        }
        case 'text':
            return { ...column, values: Array.from(rows, (row) => column.values[row] ?? null) };
        case 'bytes':
            return { ...column, values: Array.from(rows, (row) => column.values[row] ?? new Uint8Array()) };
    }
}
/** Returns the text of one row; null for a missing value. */
function textAt(column, row) {
    if (column.kind === 'text')
        return column.values[row] ?? null;
    return column.categories[column.codes[row] ?? -1] ?? null;
}
/** Returns the values as text; a missing value is empty. */
function textOf(column) {
    switch (column.kind) {
        case 'number':
            return Array.from(column.values, (value) => (Number.isNaN(value) ? '' : String(value)));
        case 'category':
            return Array.from(column.codes, (code) => column.categories[code] ?? '');
        case 'text':
            return column.values.map((value) => value ?? '');
    }
}
/** Categories in an order that every machine agrees on: by number where all are whole numbers, else by code unit. */
function categoriesOf(values) {
    const distinct = [...new Set(values)];
    const numeric = distinct.every((value) => /^-?\d{1,15}$/.test(value));
    return numeric ? distinct.sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1)) : distinct.sort();
}
/** A category column from one text a row. */
function encodeCategories(name, values) {
    const categories = categoriesOf(values.filter((value) => value !== null));
    const codes = new Map(categories.map((category, code) => [category, code]));
    return {
        kind: 'category',
        name,
        categories,
        codes: Int32Array.from(values, (value) => (value === null ? -1 : (codes.get(value) ?? -1))),
    };
}


/***/ }),

/***/ 68598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ readColumns),
/* harmony export */   JB: () => (/* binding */ readColumn),
/* harmony export */   Jp: () => (/* binding */ openDataset),
/* harmony export */   OX: () => (/* binding */ readPreparation),
/* harmony export */   bH: () => (/* binding */ splitFile),
/* harmony export */   bS: () => (/* binding */ readSplit),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   us: () => (/* binding */ digestOfSplit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44181);
/* harmony import */ var _arrow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52635);
/* harmony import */ var _as_feature_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(51083);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12349);
/* harmony import */ var _raw_dataset_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56913);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(75703);
/* harmony import */ var _pixel_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60689);
/* harmony import */ var _dataset_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77688);
/* harmony import */ var _private_columns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93187);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86939);
/* harmony import */ var _table_values_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(51389);
/* harmony import */ var _label_target_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84844);
















/** Name of the Arrow file of a split. */
function splitFile(split) {
    return `${split}.arrow`;
}
/** Opens a dataset and verifies every file of it. @throws UserError when it is not whole. */
function openDataset(folder) {
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .openArtifact */ .HI)(folder, 'dataset', _dataset_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .datasetDetailsSchema */ .um);
}
/** Digest of a split's own rows, which stays the same when only other splits change. */
function digestOfSplit({ manifest }, split) {
    const entry = manifest.files.find(({ path }) => path === splitFile(split));
    if (!entry)
        throw new TypeError(`the dataset has no split ${split}`);
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOfHex */ .z9)(entry.sha256);
}
/** Reads a whole split into memory, raw and in the dataset's order. */
async function readSplit(dataset, split) {
    const { features, label, weight } = dataset.details;
    const file = await openSplit(dataset, split);
    const ids = textsOf(file, _raw_dataset_js__WEBPACK_IMPORTED_MODULE_11__/* .idColumn */ .UW);
    return {
        ids,
        ...featuresOf(features, file, ids.length),
        labels: labelValues(label, file),
        weights: weight === undefined ? null : numbersOf(requireColumn(file, weight)),
    };
}
/**
 * Returns one column of a split: one value for each example in the dataset's order, null for a missing one. Any column of the
 * source is accepted, also one that is not a feature, except a private one.
 * @throws UserError that lists the columns there are.
 */
async function readColumn(dataset, split, column) {
    const file = await openSplit(dataset, split);
    const names = namesIn(file, dataset);
    if (names.includes(column))
        return valuesOf(requireColumn(file, column));
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'DATA_UNKNOWN_COLUMN',
        found: `no column ${column} in the dataset ${dataset.details.name}`,
        expected: `one of ${names.join(', ')}`,
        hint: 'Correct the name, or add the column to the source.',
    });
}
/** Names of the columns that `readColumn` reads. */
async function columnNames(dataset, split) {
    return namesIn(await openSplit(dataset, split), dataset);
}
function namesIn({ names }, { details }) {
    const hidden = (0,_private_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .privateNames */ .o)(details.features);
    return names.filter((name) => !hidden.has(name) && (name !== _raw_dataset_js__WEBPACK_IMPORTED_MODULE_11__/* .imageColumn */ .mk || details.features.kind === 'table'));
}
/** Returns the counts, statistics and warnings of the preparation. They are not part of the digest, so not verified. */
async function readPreparation({ folder }) {
    return _statistics_js__WEBPACK_IMPORTED_MODULE_9__/* .preparationSchema */ .dc.parse(await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunRecord */ .lR)(folder));
}
/** All columns of a split, with the examples' ids. */
async function readColumns(dataset, split) {
    const file = await openSplit(dataset, split);
    const names = file.names.filter((name) => name !== _raw_dataset_js__WEBPACK_IMPORTED_MODULE_11__/* .idColumn */ .UW);
    return { ids: textsOf(file, _raw_dataset_js__WEBPACK_IMPORTED_MODULE_11__/* .idColumn */ .UW), columns: names.map((name) => requireColumn(file, name)) };
}
async function openSplit({ folder }, split) {
    return (0,_arrow_js__WEBPACK_IMPORTED_MODULE_5__/* .openArrow */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, splitFile(split))));
}
function requireColumn(file, name) {
    const column = file.column(name);
    if (column)
        return column;
    throw new TypeError(`the dataset has no column ${name}`);
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
function textsOf(file, name) {
    const column = requireColumn(file, name);
    if (column.kind === 'bytes')
        throw new TypeError(`column ${name} holds bytes`);
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(column);
}
function featuresOf(features, file, size) {
    if (features.kind === 'table')
        return (0,_table_values_js__WEBPACK_IMPORTED_MODULE_13__/* .tableValues */ .J)(features, (feature) => (0,_as_feature_js__WEBPACK_IMPORTED_MODULE_14__/* .asFeature */ .X)(requireColumn(file, feature.name), feature), Int32Array.from({ length: size }, (_, row) => row));
    const images = requireColumn(file, _raw_dataset_js__WEBPACK_IMPORTED_MODULE_11__/* .imageColumn */ .mk);
    if (images.kind !== 'bytes')
        throw new TypeError('the dataset has no images');
    const values = (0,_features_js__WEBPACK_IMPORTED_MODULE_15__/* .valuesPerExample */ .yg)(features);
    const pixels = new Uint8Array(size * values);
    images.values.forEach((bytes, row) => {
        (0,_pixel_values_js__WEBPACK_IMPORTED_MODULE_6__/* .imagePixels */ .p)(features, bytes, pixels.subarray(row * values, (row + 1) * values));
    });
    return { size, features: pixels };
}
function labelValues(target, file) {
    const columns = (0,_label_target_js__WEBPACK_IMPORTED_MODULE_10__/* .outputsOf */ .Yz)(target).map(({ label }) => labelsIn(requireColumn(file, label.column)));
    const [first = new Float32Array(0)] = columns;
    if (columns.length === 1)
        return first;
    const values = new Float32Array(first.length * columns.length);
    for (const [index, column] of columns.entries())
        for (const [example, value] of column.entries())
            values[example * columns.length + index] = value;
    return values;
}
function labelsIn(column) {
    return column.kind === 'category' ? column.codes : numbersOf(column);
}
function numbersOf(column) {
    if (column.kind === 'number')
        return Float32Array.from(column.values);
    throw new TypeError(`${column.name} is a column of ${column.kind}`);
}


/***/ }),

/***/ 38206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ badImage),
/* harmony export */   H: () => (/* binding */ readImages)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23343);
/* harmony import */ var _image_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54110);





/** Reads PNG and JPEG files that lie in a folder per class. Pixels are not decoded yet. */
async function readImages(files) {
    const problems = [];
    const read = async (file) => {
        try {
            return await readImage(file);
        }
        catch (error) {
            if (!(error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            problems.push(...error.problems);
            return p_map__WEBPACK_IMPORTED_MODULE_4__/* .pMapSkip */ .QJ;
        }
    };
    const images = await (0,p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(files, read, { concurrency: _data_file_js__WEBPACK_IMPORTED_MODULE_2__/* .filesAtOnce */ .A7 });
    const [first] = images;
    if (!first)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(firstOf(problems));
    const { height, width } = first.header;
    for (const { header, source } of images)
        if (header.height !== height || header.width !== width)
            problems.push({
                code: 'DATA_IMAGE_SIZES_DIFFER',
                found: `an image ${header.width} wide and ${header.height} high`,
                expected: `${width} wide and ${height} high, as ${first.source.shown}`,
                hint: 'Bring all images to one size.',
                location: { file: source.shown },
            });
    if (problems.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(firstOf(problems));
    const encodings = new Set(images.map(({ header }) => header.encoding));
    return {
        kind: 'images',
        height,
        width,
        channels: images.every(({ header }) => header.channels === 1) ? 1 : 3,
        encoding: encodings.size > 1 ? 'mixed' : first.header.encoding,
        rows: images.map(({ source }) => ({ source, index: 0 })),
        labels: images.map(({ source }) => classOf(source)),
        images: images.map(({ bytes }) => bytes),
    };
}
/** GitHub shows this number of annotations for a step. */
const mostTold = 10;
/** Ten are enough to see what is wrong; the rest is a number. */
function firstOf(problems) {
    const listed = problems
        .toSorted((a, b) => ((a.location?.file ?? '') < (b.location?.file ?? '') ? -1 : 1))
        .slice(0, mostTold);
    const more = problems.length - listed.length;
    return listed.map((problem, index) => more > 0 && index === listed.length - 1
        ? { ...problem, hint: `${problem.hint} ${more} more images are wrong.` }
        : problem);
}
async function readImage(source) {
    const bytes = await (0,_data_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readData */ .v3)(source);
    try {
        return { source, bytes, header: (0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readImageHeader */ .n6)(bytes) };
    }
    catch (error) {
        if (!(error instanceof _image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .BadImage */ .Zk))
            throw error;
        throw badImage(source, error);
    }
}
/** A file of the sources that does not decode. */
function badImage(source, error) {
    return problem('DATA_INVALID_FILE', source, error.message, 'a whole PNG or JPEG file', 'Save the image again, or take it out.');
}
function classOf(source) {
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(source.path));
    if (folder !== '.' && folder !== '..' && folder !== '')
        return folder;
    throw problem('DATA_IMAGE_WITHOUT_CLASS', source, 'an image outside of any folder', 'a folder per class, which gives the class its name', 'Move the image into the folder of its class.');
}
function problem(code, source, found, expected, hint) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ code, found, expected, hint, location: { file: source.shown } });
}


/***/ }),

/***/ 34413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ addHistograms),
/* harmony export */   Bw: () => (/* binding */ countPixels),
/* harmony export */   wv: () => (/* binding */ emptyHistogram)
/* harmony export */ });
function emptyHistogram(channels) {
    return { channels, counts: new Float64Array(channels * 256) };
}
/** Adds pixels, channels last, to a histogram. */
function countPixels({ channels, counts }, pixels) {
    let channel = 0;
    for (const pixel of pixels) {
        const bin = channel * 256 + pixel;
        counts[bin] = (counts[bin] ?? 0) + 1;
        channel = channel + 1 === channels ? 0 : channel + 1;
    }
}
/** The histogram of all examples, from those of its parts, which have the same channels. */
function addHistograms(parts) {
    const sum = emptyHistogram(parts[0]?.channels ?? 1);
    for (const { counts } of parts)
        counts.forEach((count, bin) => (sum.counts[bin] = (sum.counts[bin] ?? 0) + count));
    return sum;
}


/***/ }),

/***/ 60689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ histogramOf),
/* harmony export */   p: () => (/* binding */ imagePixels)
/* harmony export */ });
/* harmony import */ var _image_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54110);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38206);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75703);
/* harmony import */ var _pixel_histogram_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34413);




/** Decodes an image as it lies in a dataset to pixels. @throws BadImage when it is damaged or of another size. */
function imagePixels(features, bytes, into) {
    if (features.encoding === 'raw')
        into.set(bytes);
    else
        (0,_image_file_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeImage */ .UD)(bytes, features, into);
}
/**
 * Decodes some of the images once, which shows that they can be, and counts their pixels.
 * @param rows Which images.
 * @throws UserError that names the file that cannot be decoded.
 */
function histogramOf(features, images, sources, rows, log) {
    const histogram = (0,_pixel_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyHistogram */ .wv)(features.channels);
    const pixels = new Uint8Array((0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesPerExample */ .yg)(features));
    for (const [done, row] of rows.entries()) {
        const source = sources[row]?.source;
        try {
            imagePixels(features, images.values[row] ?? new Uint8Array(), pixels);
        }
        catch (error) {
            if (!(error instanceof _image_file_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Zk) || !source)
                throw error;
            throw (0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .badImage */ .D)(source, error);
        }
        (0,_pixel_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .countPixels */ .Bw)(histogram, pixels);
        if (done % 10_000 === 9_999)
            log.progress(`Looked at ${done + 1} of ${rows.length} images`);
    }
    return histogram;
}


/***/ }),

/***/ 56913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ idColumn),
/* harmony export */   mk: () => (/* binding */ imageColumn),
/* harmony export */   wC: () => (/* binding */ mostCategories)
/* harmony export */ });
/** The column of a dataset's files that holds the examples' ids. */
const idColumn = 'example_id';
/** The column of a dataset's files that holds images. */
const imageColumn = 'image';
/** More are not categories but free text, ids or numbers: one-hot they would only fill the memory. */
const mostCategories = 1000;


/***/ }),

/***/ 86939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ countClasses),
/* harmony export */   Nl: () => (/* binding */ describeColumns),
/* harmony export */   dc: () => (/* binding */ preparationSchema),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   tb: () => (/* binding */ scatteredColumns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10368);
/* harmony import */ var _dataset_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77688);



const moments = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    deviation: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    minimum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    maximum: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
});
const columnStatistics = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('type', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('number'), count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), moments: moments.nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('category'),
        count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        categories: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('text'), count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('image'), count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), channels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(moments) }),
]);
const classCounts = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_dataset_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNames */ .bZ), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()));
/** Counts and statistics of a preparation; recorded beside the dataset, outside its digest. */
const preparationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Statistics of the raw values of all examples that were kept, without private columns. */
    columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), columnStatistics),
    /** How many examples of each class; null when the label is a number. */
    classes: classCounts.nullable(),
    /** The same of each of several labels that has classes, by the name of its output. */
    classesOfOutputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), classCounts).optional(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/**
 * Statistics of every column.
 * @param kept The rows that stayed.
 * @param pixels Histogram of all images that stayed; null for tables.
 */
function describeColumns(columns, kept, pixels) {
    return Object.fromEntries(columns.map((column) => [column.name, describe(column, kept, pixels)]));
}
function describe(column, kept, pixels) {
    switch (column.kind) {
        case 'number': {
            const values = Float64Array.from(kept, (row) => column.values[row] ?? Number.NaN).filter((value) => !Number.isNaN(value));
            return {
                type: 'number',
                count: values.length,
                missing: kept.length - values.length,
                moments: values.length === 0 ? null : (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .momentsOf */ .Zn)(values),
            };
        }
        case 'category': {
            const categories = countCategories(column, kept);
            const count = Object.values(categories).reduce((sum, one) => sum + one, 0);
            return { type: 'category', count, missing: kept.length - count, categories };
        }
        case 'text': {
            const count = kept.filter((row) => column.values[row] !== null).length;
            return { type: 'text', count, missing: kept.length - count };
        }
        case 'bytes':
            return {
                type: 'image',
                count: kept.length,
                missing: 0,
                channels: pixels
                    ? Array.from({ length: pixels.channels }, (_, channel) => (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .momentsOfPixels */ .m9)(pixels, channel))
                    : [],
            };
    }
}
/** Examples of each class in each split; null when the label is a number, or there are several. */
function countClasses({ columns, label }, partition) {
    if (label.kind !== 'multi-output')
        return { classes: countOf(columns, label, partition) };
    const counts = label.outputs.flatMap((output) => {
        const count = countOf(columns, output.label, partition);
        return count ? [[output.name, count]] : [];
    });
    return { classes: null, classesOfOutputs: Object.fromEntries(counts) };
}
function countOf(columns, label, partition) {
    const column = columns.find(({ name }) => name === label.column);
    if (column?.kind !== 'category')
        return null;
    return {
        train: countCategories(column, partition.train),
        validation: countCategories(column, partition.validation),
        test: countCategories(column, partition.test),
    };
}
function countCategories({ categories, codes }, rows) {
    const counts = new Int32Array(categories.length);
    for (const row of rows) {
        const code = codes[row] ?? -1;
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    }
    return Object.fromEntries(categories.map((category, code) => [category, counts[code] ?? 0]));
}
/** Fewer examples than these for each of a column's texts teach little of any of them. */
const fewExamples = 5;
const fewTexts = 20;
/** Columns of dates, names or ids, which were taken for categories: each of their many texts becomes an input of the network. */
function scatteredColumns({ features }, examples) {
    if (features.kind !== 'table')
        return [];
    return features.columns.flatMap((column) => column.type === 'category' &&
        column.categories.length > fewTexts &&
        column.categories.length * fewExamples > examples
        ? `The column ${column.name} has ${column.categories.length} different texts in ${examples} examples, each an input of the network. If these are dates, ids or names, leave it out with \`columns\`.`
        : []);
}
/** Returns warnings about classes without training examples. */
function warningsOf({ classes, classesOfOutputs = {}, }) {
    const counts = [
        ...(classes ? [{ of: '', train: classes.train }] : []),
        ...Object.entries(classesOfOutputs).map(([output, { train }]) => ({ of: ` of ${output}`, train })),
    ];
    return counts.flatMap(({ of, train }) => Object.entries(train)
        .filter(([, count]) => count === 0)
        .map(([name]) => `The class ${name}${of} has no example in the train split.`));
}


/***/ }),

/***/ 51389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tableValues)
/* harmony export */ });
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75703);

/**
 * Returns raw features of a table's rows, `rows × columns`.
 * @param columnOf returns the column of a feature
 */
function tableValues(features, columnOf, rows) {
    const width = (0,_features_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesPerExample */ .yg)(features);
    const texts = [];
    const result = new Float64Array(rows.length * width);
    for (const [position, feature] of features.columns.entries()) {
        const valueOf = rawValueOf(feature, columnOf(feature), texts);
        for (let index = 0; index < rows.length; index++)
            result[index * width + position] = valueOf(rows[index] ?? -1);
    }
    return { size: rows.length, features: result, texts };
}
/** @param texts receives the texts of a column of texts */
function rawValueOf(feature, column, texts) {
    if (feature.type === 'text' && column?.kind === 'text')
        return (row) => {
            const text = column.values[row] ?? null;
            return text === null ? Number.NaN : texts.push(text) - 1;
        };
    if (feature.type === 'category' && column?.kind === 'category') {
        const { codes } = column;
        return (row) => {
            const code = codes[row] ?? -1;
            return code < 0 ? Number.NaN : code;
        };
    }
    if (feature.type !== 'category' && feature.type !== 'text' && column?.kind === 'number') {
        const { values } = column;
        return (row) => values[row] ?? Number.NaN;
    }
    throw new TypeError(`column ${feature.name} is not a ${feature.type} column`);
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
function philox4x32(counter, key) {
    let [c0, c1, c2, c3] = counter;
    let [k0, k1] = key;
    for (let round = 0; round < 10; round++) {
        const high0 = multiplyHigh(0xd2511f53, c0);
        const low0 = Math.imul(0xd2511f53, c0) >>> 0;
        const high1 = multiplyHigh(0xcd9e8d57, c2);
        const low1 = Math.imul(0xcd9e8d57, c2) >>> 0;
        [c0, c1, c2, c3] = [(high1 ^ c1 ^ k0) >>> 0, low1, (high0 ^ c3 ^ k1) >>> 0, low0];
        k0 = (k0 + 0x9e3779b9) >>> 0;
        k1 = (k1 + 0xbb67ae85) >>> 0;
    }
    return [c0, c1, c2, c3];
}
/** Returns the upper 32 bits of the product of two unsigned 32-bit integers. */
function multiplyHigh(a, b) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const bLow = b & 0xffff;
    const bHigh = b >>> 16;
    const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
    const carry = (middle & 0xffff) + aLow * bHigh;
    return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(carry / 0x10000)) >>> 0;
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
/** Returns a function that maps an identity of 128 bits to its number in [0, 1), with 53 random bits. */
function identityDraws(seed, ...purpose) {
    const key = keyOf(seed, purpose);
    return (identity) => {
        const [low, high] = philox4x32(identity, key);
        return (high * 2 ** 21 + (low >>> 11)) / 2 ** 53;
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

/***/ 61547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
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
    return typeof content === 'string' ? (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(content) : content.map(textOf).join('');
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

/***/ 54830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ShortCommit)
/* harmony export */ });
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);

/** The first digits of a commit, which need no escaping. */
class ShortCommit {
    text;
    /** @param commit all digits of the commit; any other value is a bug of the caller */
    constructor(commit) {
        this.text = _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSchema */ .lN.parse(commit).slice(0, 7);
    }
}


/***/ }),

/***/ 79242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   FO: () => (/* binding */ preloadEngineOf),
/* harmony export */   MH: () => (/* binding */ startEngineOf),
/* harmony export */   O2: () => (/* binding */ nameEngine),
/* harmony export */   fK: () => (/* binding */ placeToMake),
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
    return { name, path: placeToMake(context, name) };
}
/** Returns the folder in which an artifact of this name is created. */
function placeToMake({ workspace }, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'made', name);
}
function startEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startEngine */ .ty)(engineOptions(context, inputs));
}
/** Starts the preparation of the engine while the stage validates its other inputs. */
function preloadEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .preloadEngine */ .Mz)(engineOptions(context, inputs));
}
function engineOptions({ host }, inputs) {
    return {
        device: inputs.device,
        log: host.log,
        cache: host.cache,
        gpuMemoryLimit: inputs['gpu-memory-limit'] ?? undefined,
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
/** Returns the record that is stored beside an artifact and is not covered by its digest. */
function runRecord({ host, pipeline, file }, started, more = {}) {
    return {
        pipeline: { name: pipeline.name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)) },
        commit: host.revision?.commit ?? null,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        node: process.versions.node,
        ...more,
    };
}


/***/ })

};
