export const id = 4219;
export const ids = [4219];
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

/***/ 47998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ normal)
/* harmony export */ });
/** Returns the `index`-th standard normal number of a stream: Box and Muller, "A note on the generation of random normal deviates", Annals of Mathematical Statistics 29 (1958). */
function normal(random, index) {
    const pair = index - (index % 2);
    const radius = Math.sqrt(-2 * Math.log(1 - random.draw(pair)));
    const angle = 2 * Math.PI * random.draw(pair + 1);
    return radius * (index % 2 === 0 ? Math.cos(angle) : Math.sin(angle));
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

/***/ 11166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ classSection),
  K: () => (/* binding */ classTables)
});

// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/confusion-matrix.js


/** Longer column headings are rotated. */
const longestLying = 4;
/**
 * Returns a table with the number of examples of each label by predicted class. The shade grows with the square root of
 * the share of the label's examples, so that rare mistakes are visible.
 */
function confusionMatrix(caption, classes, matrix) {
    const upright = classes.some((name) => name.length > longestLying) ? 'upright' : '';
    return (0,markup/* html */.qy) `<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table class="heat">
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${classes.map((name) => (0,markup/* html */.qy) `<th scope="col" class="${upright}"><span>${headText(name)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${matrix.map((row, label) => (0,markup/* html */.qy) `<tr>
              <th scope="row">${headText(classes[label] ?? '')}</th>
              ${row.map((count, prediction) => (0,markup/* html */.qy) `<td class="${label === prediction ? 'right' : 'wrong'} s${shade(count, row)}">
                    ${count === 0 ? '·' : (0,format/* formatCount */.B4)(count)}
                  </td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
function shade(count, row) {
    const all = row.reduce((total, value) => total + value, 0);
    return count === 0 ? 0 : Math.max(1, Math.round(8 * Math.sqrt(count / Math.max(1, all))));
}
function headText(name) {
    return (0,format/* truncate */.xv)(name, 24);
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/classes.js




/** Further classes are collapsed; the weakest come first. */
const mostClasses = 15;
function classSection({ classification }) {
    if (!classification)
        return null;
    return (0,html_table/* section */.uW)('Classes', 'classes', classTables(classification, { model: 'the candidate' }));
}
/**
 * Returns the confusion matrix, the most frequent mistakes and the metrics of each class.
 * @param words the name of the evaluated model in captions, and the end of each caption, by which those of several outputs differ
 */
function classTables(classification, { model, end = '' }) {
    const { classes, confusion, confusions } = classification;
    const baselineMatrix = confusion?.baseline ?? null;
    const names = classes.map((row) => row.class);
    return [
        (0,markup/* html */.qy) `<div class="columns">
      ${confusion && confusionMatrix(`Rows are labels, columns are predictions of ${model}${end}`, names, confusion.candidate)}
      ${mistakeTable(confusions, end)}
    </div>`,
        baselineMatrix &&
            (0,markup/* html */.qy) `<details class="more">
        <summary>The same for the baseline</summary>
        ${confusionMatrix('Rows are labels, columns are predictions of the baseline', names, baselineMatrix)}
      </details>`,
        classTable(classes, end),
    ];
}
function classTable(classes, end) {
    const compared = classes.some(({ baselineRecall }) => baselineRecall !== null);
    const percent = (value) => (0,format/* formatValue */.Fl)(value, 'fraction');
    return (0,html_table/* foldedTable */.vd)(`Precision, recall and F1 of each class, the weakest first${end}`, [
        (0,html_table/* text */.Qq)('Class'),
        (0,html_table/* number */.ai)('Examples'),
        (0,html_table/* number */.ai)('Precision'),
        (0,html_table/* number */.ai)('Recall'),
        (0,html_table/* number */.ai)('F1'),
        ...(compared ? [(0,html_table/* number */.ai)('Baseline’s recall')] : []),
    ], weakestFirst(classes).map((row) => [
        (0,format/* truncate */.xv)(row.class),
        (0,format/* formatCount */.B4)(row.support),
        percent(row.precision),
        row.support === 0 ? '–' : percent(row.recall),
        percent(row.f1),
        ...(compared
            ? [row.baselineRecall === null || row.support === 0 ? '–' : percent(row.baselineRecall)]
            : []),
    ]), mostClasses);
}
/** Returns the classes by F1, weakest first; classes without examples come last. */
function weakestFirst(classes) {
    const rank = ({ support, f1 }) => (support === 0 ? 2 : f1);
    return classes.toSorted((a, b) => rank(a) - rank(b));
}
function mistakeTable(confusions, end) {
    if (confusions.length === 0)
        return null;
    return (0,html_table/* dataTable */.Jx)(`The most frequent mistakes${end}`, [(0,html_table/* text */.Qq)('Label'), (0,html_table/* text */.Qq)('Predicted'), (0,html_table/* number */.ai)('Examples')], confusions.map(({ label, predicted, count }) => [
        (0,format/* truncate */.xv)(label),
        (0,format/* truncate */.xv)(predicted),
        (0,format/* formatCount */.B4)(count),
    ]));
}


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ exampleCard),
/* harmony export */   fK: () => (/* binding */ fact),
/* harmony export */   t: () => (/* binding */ mostInTitle),
/* harmony export */   wj: () => (/* binding */ prediction)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


/** Longest text of a cell. The tooltip shows a longer part of a cut text. */
const mostCharacters = 90;
const mostInTitle = 600;
/** Returns one example as a list item: its image or its row, its label, and predictions. */
function exampleCard(card, example) {
    const picture = example?.picture ?? null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li class="example">
    ${picture === 'left out' ? noPicture : picture && image(picture, card)}
    <div class="words">
      <code title="${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(card.id, mostInTitle)}">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(card.name)}</code>
      <dl class="facts">${card.facts}</dl>
      ${example && row(example)}
    </div>
  </li>`;
}
/** Returns an item of the facts of a card. */
function fact(name, value) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
/** Returns the prediction of a model for the facts of a card. */
function prediction(model, predicted, score, label) {
    const right = predicted === label;
    return fact(model, (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="${right ? 'good' : 'bad'}"
        ><span aria-hidden="true">${right ? '✓' : '✗'}</span> ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(predicted)}</span
      >
      <small
        >${right ? 'correct' : 'wrong'}${score === null ? null : `, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(score, 'score')}`}</small
      >`);
}
/** Placeholder for an omitted image. */
const noPicture = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="no-picture">Image left out: a page contains at most 1 MB of images</p>`;
function image({ mediaType, bytes, width, height }, { name, label, split = 'Test' }) {
    const source = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<img
    class="${mediaType === 'image/png' ? 'exact' : 'photo'}"
    src="${source}"
    width="${width}"
    height="${height}"
    alt="${`${split} example ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(name)}, labelled ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(label)}`}"
  />`;
}
function row({ values, moreColumns }) {
    if (values.length === 0)
        return null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dl class="facts values">
      ${values.map(({ column, value }) => fact(cell(column), value === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<small>missing</small>` : cell(value)))}
    </dl>
    ${moreColumns === 0 ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<small>and ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(moreColumns)} more columns</small>`}`;
}
function cell(value) {
    if (value.length <= mostCharacters)
        return value;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span title="${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(value, mostInTitle)}">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(value, mostCharacters)}</span>`;
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

/***/ 69894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gallery)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


/** Number of cards that are shown; the others are collapsed. */
const openCards = 12;
/** Returns cards of examples under a heading. */
function gallery(heading, cards, withPictures) {
    const list = (some) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul class="gallery ${withPictures ? 'pictures' : 'rows'}">
      ${some}
    </ul>`;
    const [open, folded] = [cards.slice(0, openCards), cards.slice(openCards)];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="side">
    <h3>${heading}</h3>
    ${list(open)}
    ${folded.length === 0
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<details class="more">
            <summary>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(folded.length)} more</summary>
            ${list(folded)}
          </details>`}
  </div>`;
}


/***/ }),

/***/ 58381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ labelErrorSection),
/* harmony export */   h: () => (/* binding */ labelErrorList)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38602);
/* harmony import */ var _example_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71955);
/* harmony import */ var _example_card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4477);
/* harmony import */ var _gallery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69894);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67354);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35166);






/** Returns the test examples whose labels are likely to be wrong; null if none is. */
function labelErrorSection({ classification }, shown) {
    const errors = classification?.labelErrors;
    if (!errors || errors.count === 0)
        return null;
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)('Likely label errors', 'label-errors', (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p class="note">
      The candidate is confident that these test examples belong to another class (confident learning). Either
      the label or the prediction is wrong: look at each one. The label is not changed, and the metrics count
      it as it is.
    </p>`, labelErrorList(errors, shown, { split: 'Test' }));
}
/**
 * Returns the ranked examples, as cards if their content is shown.
 * @param words the name of their split in the alternative texts of pictures, and the end of the heading, by which those of several outputs
 *   differ
 */
function labelErrorList({ count, examples }, shown, { split, end = '' }) {
    const nameOf = (0,_example_names_js__WEBPACK_IMPORTED_MODULE_4__/* .shortNamesOf */ .g)(examples.map(({ id }) => id));
    const heading = count > examples.length
        ? `The ${examples.length} least probable labels of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count)}${end}`
        : `The least probable labels first${end}`;
    return examples.some(({ id }) => shown.has(id))
        ? (0,_gallery_js__WEBPACK_IMPORTED_MODULE_1__/* .gallery */ .n)(heading, examples.map((error) => card(error, nameOf(error.id), shown, split)), examples.some(({ id }) => shown.get(id)?.picture))
        : errorTable(heading, examples, nameOf);
}
function card({ id, label, suggested, ...scores }, name, shown, split) {
    const facts = [
        (0,_example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)('Label', scored(label, scores.labelScore)),
        (0,_example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)('Suggested', scored(suggested, scores.suggestedScore)),
    ];
    return (0,_example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleCard */ .JP)({ id, name, label, facts, split }, shown.get(id) ?? null);
}
function scored(name, score) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(name)} <small>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(score, 'score')}</small>`;
}
function errorTable(caption, examples, nameOf) {
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .dataTable */ .Jx)(caption, [
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Example'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Label'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Suggested'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('Score of the label'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('Score of the suggestion'),
    ], examples.map(({ id, label, suggested, labelScore, suggestedScore }) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<code title="${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(id, _example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .mostInTitle */ .t)}">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(nameOf(id))}</code>`,
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(label),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(suggested),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(labelScore, 'score'),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(suggestedScore, 'score'),
    ]));
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

/***/ 78669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ learningCharts),
  e: () => (/* binding */ trainingSection)
});

// EXTERNAL MODULE: ./build/core/js/src/report/learning-curves.js
var learning_curves = __webpack_require__(86133);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/report/html/scale.js
var scale = __webpack_require__(23138);
// EXTERNAL MODULE: ./build/core/js/src/report/html/xy-plot.js
var xy_plot = __webpack_require__(78605);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/line-chart.js



/** Limit of points of a curve. More points than the chart has pixels make the page larger without visible benefit. */
const mostPoints = 1000;
/**
 * Returns curves over the epochs; null if no curve has two points.
 * @param kept the epoch whose weights the model has
 */
function lineChart(title, all, kept) {
    const series = all
        .map(({ name, values }) => ({
        name,
        points: thinned(values.flatMap((value, index) => (value === null ? [] : [[index + 1, value]]))),
    }))
        .filter(({ points }) => points.length > 1);
    if (series.length === 0)
        return null;
    const points = series.flatMap((one) => one.points);
    const last = (0,d3_array/* max */.T9)(points, ([epoch]) => epoch) ?? 1;
    const ends = series.map(({ name, points }) => `${name} ${Number((points.at(-1)?.[1] ?? 0).toPrecision(4))}`);
    return (0,xy_plot/* xyPlot */.z)({
        caption: title,
        title: `${title} by epoch: ${ends.join(', ')} at the end`,
        x: { name: 'epoch', domain: [1, last], ticks: Math.min(last - 1, 6), whole: true },
        y: {
            name: title,
            domain: (0,scale/* domainAround */.gZ)(points.map(([, value]) => value), 0.06),
            ticks: 4,
        },
        series,
        endDots: true,
        mark: kept === null || kept === last ? null : { x: kept, text: `epoch ${kept} kept` },
    });
}
/** Returns every nth point, and the last one. */
function thinned(points) {
    const step = Math.ceil(points.length / mostPoints);
    return points.filter((_, index) => index % step === 0 || index === points.length - 1);
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/training-section.js




/** Returns the charts of loss and accuracy over the epochs. */
function learningCharts(history, kept) {
    return (0,learning_curves/* learningCurvesOf */.e)(history)
        .map(({ title, curves }) => lineChart(title, curves, kept))
        .filter((chart) => chart !== null);
}
/** Returns the learning curves. */
function trainingSection({ history, keptEpoch }) {
    const charts = learningCharts(history, keptEpoch);
    return charts.length === 0
        ? null
        : (0,html_table/* section */.uW)('Training', 'training', (0,markup/* html */.qy) `<p class="note">Recorded by the training. The gate has not verified these values.</p>`, (0,markup/* html */.qy) `<div class="columns">${charts}</div>`);
}


/***/ }),

/***/ 78605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ xyPlot)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21408);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35166);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23138);




const width = 340;
const height = 224;
const plot = { left: 46, right: 332, top: 30, bottom: 186 };
/** Returns lines in a plot with two axes, as a figure. */
function xyPlot({ caption, title, x: across, y: up, series, ...more }) {
    const x = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .om)(across.domain, [plot.left, plot.right]);
    const y = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .om)(up.domain, [plot.bottom, plot.top]);
    const line = ({ points }) => points.map(([a, b]) => `${x(a)},${y(b)}`).join(' ');
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<figure class="plot">
    <figcaption>${caption}</figcaption>
    ${(0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chart */ .b)({ title, width, height }, upTicks(up, y), acrossTicks(across, x), (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<text x="${plot.right}" y="${height - 2}" text-anchor="end">${across.name}</text>`, more.diagonal
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="rule dashed" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`
        : null, more.mark ? markAt(x(more.mark.x), more.mark.text) : null, series.map((one, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<polyline class="curve c${index}" points="${line(one)}" />`), more.endDots ? series.map(({ points }, index) => endDot(points.at(-1), index, x, y)) : null, legend(series))}
  </figure>`;
}
function upTicks({ domain, ticks: count }, y) {
    return (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .ticks */ .Zc)(...domain, count).map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(value)}" y2="${y(value)}" />
        <text x="${plot.left - 6}" y="${y(value) + 4}" text-anchor="end">${short(value)}</text>`);
}
function acrossTicks({ domain, ticks: count, whole }, x) {
    return (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .ticks */ .Zc)(...domain, count)
        .filter((value) => !whole || Number.isInteger(value))
        .map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<text x="${x(value)}" y="${plot.bottom + 17}" text-anchor="middle">${short(value)}</text>`);
}
/** Returns a labelled mark; the label is on the side with more room. */
function markAt(x, text) {
    const left = x > (plot.left + plot.right) / 2;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="rule dashed" x1="${x}" x2="${x}" y1="${plot.top}" y2="${plot.bottom}" />
    <text x="${left ? x - 5 : x + 5}" y="${plot.top + 10}" text-anchor="${left ? 'end' : 'start'}"
      >${text}</text
    >`;
}
function endDot(end, index, x, y) {
    return end ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<circle class="dot c${index}" cx="${x(end[0])}" cy="${y(end[1])}" r="3.5" />` : null;
}
function legend(series) {
    return series.map(({ name }, index) => {
        const left = plot.left + index * 140;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<rect class="key c${index}" x="${left}" y="7" width="14" height="4" rx="2" />
      <text x="${(0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)(left + 19)}" y="13">${name}</text>`;
    });
}
function short(value) {
    return Number(value.toPrecision(4));
}


/***/ }),

/***/ 20200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ labelErrorTable)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38602);
/* harmony import */ var _example_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71955);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61547);



/** The report has more of them. */
const mostRows = 8;
/** Returns the first likely label errors, the least probable labels first; null if there are none. */
function labelErrorTable(errors, title = 'Likely label errors') {
    if (!errors || errors.count === 0)
        return null;
    const shown = errors.examples.slice(0, mostRows);
    const nameOf = (0,_example_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shortNamesOf */ .g)(shown.map(({ id }) => id));
    const rows = shown.map(({ id, label, suggested, labelScore, suggestedScore }) => [
        ...[nameOf(id), label, suggested].map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(labelScore, 'score'),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(suggestedScore, 'score'),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${title}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(errors.count)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Example', 'Label', 'Suggested', 'Score of the label', 'Score of the suggestion'], rows, [3, 4]));
}


/***/ }),

/***/ 86133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ learningCurvesOf)
/* harmony export */ });
/** Returns loss and accuracy over the epochs; for several outputs the totals first, then the curves of each output. */
function learningCurvesOf(history) {
    const names = Object.keys(history[0]?.outputs ?? {});
    return [
        ...curvesOf('', history),
        ...names.flatMap((name) => curvesOf(` of ${name}`, history.map(({ outputs }) => outputs?.[name] ?? noMeans))),
    ];
}
const noMeans = { loss: null, accuracy: null, validationLoss: null, validationAccuracy: null };
function curvesOf(of, epochs) {
    return [
        {
            title: `Loss${of}`,
            curves: [
                { name: 'training', values: epochs.map(({ loss }) => loss) },
                { name: 'validation', values: epochs.map(({ validationLoss }) => validationLoss) },
            ],
        },
        {
            title: `Accuracy${of}`,
            curves: [
                { name: 'training', values: epochs.map(({ accuracy }) => accuracy) },
                { name: 'validation', values: epochs.map(({ validationAccuracy }) => validationAccuracy) },
            ],
        },
    ];
}


/***/ }),

/***/ 95837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ trainingSummary),
/* harmony export */   z: () => (/* binding */ learningCurves)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38602);
/* harmony import */ var _model_class_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34942);
/* harmony import */ var _label_error_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20200);
/* harmony import */ var _learning_curves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86133);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61547);






/** Returns a Markdown summary of the training for the job summary. */
function trainingSummary(model, { history, epoch, sample }, { engine, times, report }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `## Model ${model.details.name}`, report &&
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `Curves, augmented pictures, the classes and likely label errors of the validation split are on the page \`report.html\` in the artifact ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(report.name)}.`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['', ''], [
        ['Parameters', model.details.parameters.toLocaleString('en')],
        ['Size', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(model.details.modelBytes)],
        ...(sample === undefined ? [] : [['Examples in an epoch', (0,_model_class_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleText */ .E)(sample)]]),
        ...timeRows(times),
        ['Engine', engine],
        ['Digest', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .digestText */ .M6)(model.digest)],
    ]), keptLine(history, epoch), learningCurves(history), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Every epoch', epochTable(history, epoch, times)), ...(report?.validation ?? []).map(({ output, labelErrors }, _, all) => (0,_label_error_table_js__WEBPACK_IMPORTED_MODULE_1__/* .labelErrorTable */ .n)(labelErrors, `Likely label errors in the validation split${all.length > 1 ? `, output ${output}` : ''}`))).text;
}
/** Returns the median duration of an epoch, and that of the first one, which includes the compilation of the steps. */
function timeRows(times) {
    const [first, ...others] = times.map(({ seconds }) => seconds);
    if (first === undefined)
        return [];
    const typical = (0,d3_array__WEBPACK_IMPORTED_MODULE_5__/* .median */ .JZ)(others);
    return [
        [
            'Time per epoch',
            typical === undefined
                ? secondsText(first)
                : `${secondsText(typical)} (median), ${secondsText(first)} for the first`,
        ],
    ];
}
function secondsText(seconds) {
    return `${seconds < 100 ? seconds.toPrecision(3) : Math.round(seconds).toLocaleString('en')} s`;
}
/** Returns the epoch whose weights were kept, as text, because GitHub's charts cannot mark a point. */
function keptLine(history, epoch) {
    return epoch === null ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `The model has the weights of epoch **${epoch}** of ${history.length}.`;
}
/** Returns charts of loss and accuracy over the epochs; null without a drawable curve. */
function learningCurves(history) {
    const charts = (0,_learning_curves_js__WEBPACK_IMPORTED_MODULE_2__/* .learningCurvesOf */ .e)(history).flatMap(({ title, curves }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .lineChart */ .Tz)(title, curves.map(({ name, values }) => ({ name, values: values.map((value) => value ?? NaN) }))) ?? []);
    return charts.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(...charts);
}
/** Returns the values of each epoch; a model with several outputs has columns for each output. */
function epochTable(history, kept, times) {
    const secondsOf = new Map(times.map(({ epoch, seconds }) => [epoch, secondsText(seconds)]));
    const names = Object.keys(history[0]?.outputs ?? {});
    const head = ['Loss', 'Accuracy', 'Validation loss', 'Validation accuracy'];
    const outputs = names.map((name) => ({
        head: head.map((title) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(name)}: ${title.toLowerCase()}`),
        meansIn: ({ outputs }) => outputs?.[name] ?? null,
    }));
    const all = [{ head, meansIn: (epoch) => epoch }, ...outputs];
    const columns = all.flatMap((part) => part.head);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Epoch', ...columns, 'Time'], history.map((record) => [
        record.epoch === kept ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `**${record.epoch}** (kept)` : String(record.epoch),
        ...all.flatMap(({ meansIn }) => cellsOf(meansIn(record))),
        secondsOf.get(record.epoch) ?? '',
    ]), [0, ...columns.map((_, index) => index + 1), columns.length + 1]);
}
function cellsOf(means) {
    return [means?.loss, means?.accuracy, means?.validationLoss, means?.validationAccuracy].map((value) => value?.toFixed(4) ?? '');
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

/***/ 65914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ examplesOfDataset),
/* harmony export */   T9: () => (/* binding */ examplesOfTable),
/* harmony export */   z: () => (/* binding */ showExamples)
/* harmony export */ });
/* unused harmony export alternate */
/* harmony import */ var _dataset_stored_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3601);
/* harmony import */ var _dataset_columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31589);
/* harmony import */ var _dataset_pictured_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31993);
/* harmony import */ var _dataset_reserved_columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22518);
/* harmony import */ var _dataset_thumbnails_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2197);
/* harmony import */ var _dataset_private_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61172);
/* harmony import */ var _predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72977);
/* harmony import */ var _predictions_file_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10270);








/** Greatest number of columns that are shown. */
const mostColumns = 24;
/**
 * Returns the examples with changed predictions and likely label errors for the page; none if they are not published or belong to
 * another test split.
 */
async function showExamples({ pipeline }, { classification, lineage }, { examples, lineage: evaluated }) {
    if (!classification || !pipeline.gate['show-examples'] || lineage.testSplit !== evaluated.testSplit)
        return new Map();
    const { flips, labelErrors } = classification;
    const suspects = labelErrors?.examples.map(({ id }) => id) ?? [];
    const shown = [...new Set([...suspects, ...(flips === null ? [] : alternate(flips))])];
    return shown.length === 0 ? new Map() : examples(shown);
}
/** Alternates broken and fixed examples, so that the most confident of both get pictures if not all fit. */
function alternate({ broken, fixed }) {
    const [first, second] = [broken.examples, fixed.examples];
    return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [
        first[index]?.id ?? [],
        second[index]?.id ?? [],
    ]).flat(2);
}
/** Shows images as pictures, and all stored columns except the evaluated label and private ones. */
function examplesOfDataset(dataset, label, splitName = 'test') {
    return async (ids) => {
        const { features } = dataset.details;
        const split = new _dataset_stored_split_js__WEBPACK_IMPORTED_MODULE_0__/* .StoredSplit */ .W(dataset, splitName);
        const wanted = new Set(ids);
        const found = [...split.readIds().entries()].filter(([, id]) => wanted.has(id));
        const hidden = (0,_dataset_private_names_js__WEBPACK_IMPORTED_MODULE_4__/* .privateNames */ .o)(features);
        const visible = split.names.filter((name) => name !== _dataset_reserved_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .idColumn */ .U && !hidden.has(name));
        const columns = split.readRows(visible, found.map(([row]) => row));
        const pictures = (0,_dataset_pictured_images_js__WEBPACK_IMPORTED_MODULE_6__/* .picturedImages */ .H)(features);
        const { image, others } = partsOf(columns, label.column, pictures?.column ?? null);
        const shown = others.slice(0, mostColumns).map((column) => ({ name: column.name, texts: (0,_dataset_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(column) }));
        const makePicture = image && pictures ? (0,_dataset_thumbnails_js__WEBPACK_IMPORTED_MODULE_1__/* .thumbnailMaker */ .t)(pictures.features) : null;
        const foundIds = found.map(([, id]) => id);
        return lookUp(ids, foundIds, (row) => ({
            picture: makePicture && makePicture(image?.values[row] ?? new Uint8Array()),
            values: shown.map(({ name, texts }) => ({ column: name, value: texts[row] || null })),
            moreColumns: others.length - shown.length,
        }));
    };
}
/** Shows the columns of a prediction file, except the predictions. */
function examplesOfTable(raw) {
    return async (ids) => {
        const predictions = new Set([..._predictions_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredColumns */ .J1.classification, 'prediction', ...(0,_predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreColumns */ .OY)(raw)]);
        const others = [...raw.columns].filter(([name]) => !predictions.has(name));
        const shown = others.slice(0, mostColumns);
        const fileIds = (0,_predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(raw, 'example').map((cell) => (0,_predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(cell) ?? '');
        return lookUp(ids, fileIds, (row) => ({
            picture: null,
            values: shown.map(([column, cells]) => ({ column, value: textOfCell(cells[row] ?? null) })),
            moreColumns: others.length - shown.length,
        }));
    };
}
function lookUp(wanted, ids, exampleAt) {
    const rows = new Map(ids.map((id, row) => [id, row]));
    return new Map(wanted.flatMap((id) => {
        const row = rows.get(id);
        return row === undefined ? [] : [[id, exampleAt(row)]];
    }));
}
/** @param pictured column of the images that are shown */
function partsOf(columns, label, pictured) {
    const image = columns.find((column) => column.kind === 'bytes' && column.name === pictured);
    const others = columns.filter((column) => column.kind !== 'bytes' && column.name !== label);
    return { image, others };
}
function textOfCell(cell) {
    return cell === null || cell === '' ? null : String(cell);
}


/***/ }),

/***/ 66165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ moduleFailed),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   uJ: () => (/* binding */ withUserModule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52736);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44181);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80230);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86187);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};










/**
 * Passes the default export of the user's module to `work`. Returns the result and the digests of all user files that
 * ran.
 * @throws UserError for code that may not run, cannot be loaded, or exports no function
 */
async function withUserModule(module, replacement, work) {
    (0,_trust_js__WEBPACK_IMPORTED_MODULE_9__/* .requireTrust */ .a)(module.path, module);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(module.folder, module.path);
    await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOutside */ .g)([file], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_6__/* .confinementOf */ .u)(module.codeOrigin));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).catch((error) => {
        throw moduleFailed(module, 'no such file', 'a file beside tensorline.yml', error);
    });
    const files = new Set([file]);
    const running = (0,_running_js__WEBPACK_IMPORTED_MODULE_8__/* .registerModule */ .Ep)(`${module.key} ${module.path}`, files);
    const hooks = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.registerHooks)({
        resolve: (specifier, context, next) => replacement?.replaces(specifier)
            ? { url: replacement.url, format: 'module', shortCircuit: true }
            : next(specifier, context),
        load: (url, context, next) => {
            if (url === replacement?.url)
                return { format: 'module', source: replacement.source, shortCircuit: true };
            if (url.startsWith('file:') && !url.includes('/node_modules/'))
                files.add((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(url));
            return next(url, context);
        },
    });
    try {
        const made = await work(() => loadDefault(module, file, running));
        return { made, sources: await digestsOf([...files], module.folder) };
    }
    finally {
        hooks.deregister();
    }
}
async function loadDefault(module, file, running) {
    const loaded = await running(() => importFile(module, file));
    const found = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;
    if (typeof found !== 'function')
        throw moduleFailed(module, 'no function as default export', module.signature);
    return (...given) => running(() => {
        const made = Reflect.apply(found, undefined, given);
        return made;
    });
}
async function importFile(module, file) {
    try {
        // The bundler leaves this import to Node.
        const loaded = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(file).href));
        return loaded;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'))
            throw moduleFailed(module, `TypeScript that Node cannot run (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)})`, 'types that can be erased: no enums, namespaces or parameter properties', error);
        throw moduleFailed(module, `code that cannot be loaded (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)})`, 'a module whose imports all exist', error);
    }
}
/** Returns the digests by path relative to the folder, in order. */
async function digestsOf(files, folder) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    const entries = files.map(async (file) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, file), await (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOfFile */ .Mk)(file)]);
    return Object.fromEntries((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function moduleFailed({ key, path, folder, page }, found, expected, cause) {
    const location = (0,_running_js__WEBPACK_IMPORTED_MODULE_8__/* .locationIn */ .zZ)(cause instanceof Error ? (cause.stack ?? '') : '', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path));
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'MODULE_FAILED',
        found: `in ${key} ${path} ${found}`,
        expected,
        hint: `Correct the file; ${page} has an example.`,
        ...(location ? { location } : {}),
    }, { cause });
}


/***/ }),

/***/ 86187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requireTrust)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Throws if code of a fork could reach secrets, or a machine that outlives the job. */
function requireTrust(path, { codeOrigin, allowForkCode }) {
    const { fromFork, privileged, selfHosted } = codeOrigin;
    if (!fromFork)
        return;
    if (privileged)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'FORK_CODE_NOT_ALLOWED',
            found: `the code ${path} of a fork, in a run that has the secrets of this repository`,
            expected: "a fork's code to run under `pull_request` only",
            hint: 'Run it in a workflow `on: pull_request`, which gets no secrets.',
        });
    if (selfHosted && !allowForkCode)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'FORK_CODE_NOT_ALLOWED',
            found: `the code ${path} of a fork on a self-hosted runner`,
            expected: 'a runner that is deleted after the job, or `allow-fork-code: true`',
            hint: 'Use a GitHub-hosted runner; or set `allow-fork-code: true` if each job gets its own machine.',
        });
}


/***/ })

};
