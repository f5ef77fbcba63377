export const id = 8860;
export const ids = [8860];
export const modules = {

/***/ 77730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recipeOf)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(606);
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31238);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44181);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23343);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91717);






/** Raised when the same sources would now make another dataset. */
const codeVersion = 1;
/**
 * Finds and hashes the sources. Downloads are not fetched: their sha256 is in the configuration.
 * @param base The folder that sources are relative to.
 * @param confinement The folder that local sources have to lie in; null without such a limit.
 * @throws UserError when a source gives no file, the format cannot be told, or a file cannot be read.
 */
async function recipeOf(section, base, confinement) {
    const { test } = section.split;
    const found = await (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withConfigPathAsync */ .ID)(['data', 'source'], () => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .lY)(section.source, base, section.format, confinement));
    const foundForTest = typeof test === 'number'
        ? { files: [], skippedFiles: [] }
        : await (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withConfigPathAsync */ .ID)(['data', 'split', 'test'], () => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .lY)(test, base, section.format, confinement));
    const heldOut = foundForTest.files;
    const ofTheirOwn = new Set(heldOut.map(({ path }) => path));
    const rest = found.files.filter(({ path }) => !ofTheirOwn.has(path));
    if (rest.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'DATA_EMPTY_SPLIT',
            found: 'only the files of the test split in the sources',
            expected: 'files to train on besides them',
            hint: 'Add files to `source`, or give the test split fewer.',
        });
    const format = section.format ?? (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .inferFormat */ .Kg)([...rest, ...heldOut]);
    const files = await (0,p_map__WEBPACK_IMPORTED_MODULE_5__["default"])([...rest, ...heldOut].sort((a, b) => (a.path < b.path ? -1 : 1)), async (file) => ({ ...file, sha256: await hashOf(file, base), heldOut: ofTheirOwn.has(file.path) }), { concurrency: _data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .filesAtOnce */ .A7 });
    if (format !== 'images')
        refuseCopies(files);
    const settings = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfJson */ .Qs)({ ...settingsOf(section), format, codeVersion });
    const sources = files.map(({ path, sha256, heldOut }) => ({ path, sha256, heldOut }));
    const skippedFiles = [...new Set([...found.skippedFiles, ...foundForTest.skippedFiles])];
    return { digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfJson */ .Qs)({ settings, sources }), settings, format, files, skippedFiles };
}
/** A file of many examples among the sources and again in the test split, under another name: the model would know the answers. */
function refuseCopies(files) {
    const sources = new Map(files.filter(({ heldOut }) => !heldOut).map(({ sha256, path }) => [sha256, path]));
    const problems = files.flatMap(({ heldOut, sha256, path }) => {
        const source = heldOut ? sources.get(sha256) : undefined;
        if (source === undefined)
            return [];
        return [
            {
                code: 'DATA_TEST_LEAKAGE',
                found: `${path} of the test split with the same bytes as ${source}, which the model is trained on`,
                expected: 'a test split that the model does not know',
                hint: 'Take one of the two out of the data section.',
            },
        ];
    });
    if (problems.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems);
}
/** The section without its sources, which are told by their files. */
function settingsOf({ task, label = _config_data_js__WEBPACK_IMPORTED_MODULE_0__/* .usualLabel */ .lu, labels, weight, columns, inputs, categorical, split, clean, transform, }) {
    const test = typeof split.test === 'number' ? split.test : 'files of their own';
    return {
        task,
        ...(labels === undefined ? { label } : { labels }),
        weight,
        columns: columns ?? 'all',
        inputs,
        categorical: categorical.toSorted(),
        split: { ...split, test },
        clean,
        transform,
    };
}
async function hashOf({ path, origin }, base) {
    if (origin.kind === 'download')
        return origin.sha256;
    try {
        return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(await (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(origin.file));
    }
    catch (error) {
        throw (0,_data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)((0,_data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAs */ .sE)(path, base), error);
    }
}


/***/ }),

/***/ 78860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preprocess: () => (/* binding */ preprocess)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var data_dataset = __webpack_require__(68598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifacts_artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/data/arrow.js
var arrow = __webpack_require__(52635);
// EXTERNAL MODULE: ./build/core/js/src/data/columns.js
var data_columns = __webpack_require__(12349);
// EXTERNAL MODULE: ./build/core/js/src/data/raw-dataset.js
var raw_dataset = __webpack_require__(56913);
// EXTERNAL MODULE: ./build/core/js/src/data/duplicates.js
var duplicates = __webpack_require__(67018);
// EXTERNAL MODULE: ./build/core/js/src/data/features.js
var data_features = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/core/js/src/data/moments.js + 1 modules
var moments = __webpack_require__(10368);
// EXTERNAL MODULE: ./build/core/js/src/data/pixel-histogram.js
var pixel_histogram = __webpack_require__(34413);
// EXTERNAL MODULE: ./build/core/js/src/data/transform.js
var transform = __webpack_require__(64618);
;// CONCATENATED MODULE: ./build/core/js/src/data/fit-transform.js




/**
 * Fits a transform to the examples of the training split. The result is the same for any order of the examples.
 * Columns that are categories stay 0 and 1 under `standardize` and `min-max`; a constant column is taken to 0.
 * @param values `size` raw examples, channels or columns last.
 */
function fitTransform(steps, features, values, size) {
    const channels = (0,data_features/* shapeOf */.F5)(features).at(-1) ?? 1;
    if (values instanceof Uint8Array) {
        const histogram = (0,pixel_histogram/* emptyHistogram */.wv)(channels);
        (0,pixel_histogram/* countPixels */.Bw)(histogram, values);
        return fitToPixels(steps, features, histogram);
    }
    const categories = features.kind === 'table' ? (0,data_features/* columnsAsNumbers */.wS)(features).map(({ category }) => category !== null) : [];
    return fit(steps, features, (done) => Array.from({ length: channels }, (_, channel) => categories[channel] ? untouched : momentsOfNumbers(values, size, channels, channel, done)));
}
/** Fits a transform to the histogram of the training split's pixels. */
function fitToPixels(steps, features, histogram) {
    return fit(steps, features, (done) => Array.from({ length: histogram.channels }, (_, channel) => (0,moments/* momentsOfPixels */.m)(histogram, channel, done)));
}
/** What leaves a column as it is, both as moments and as bounds. */
const untouched = { mean: 0, deviation: 1, minimum: 0, maximum: 1 };
/** Fits step after step, each to what the steps before it make of the values. */
function fit(steps, features, momentsAfter) {
    const fitted = [];
    for (const step of steps) {
        switch (step.step) {
            case 'scale':
                fitted.push(step);
                break;
            case 'standardize': {
                const moments = momentsAfter(fitted);
                fitted.push({
                    step: 'standardize',
                    mean: moments.map(({ mean }) => mean),
                    deviation: moments.map(({ deviation }) => deviation || 1),
                });
                break;
            }
            case 'min-max': {
                const moments = momentsAfter(fitted);
                fitted.push({
                    step: 'min-max',
                    minimum: moments.map(({ minimum }) => minimum),
                    maximum: moments.map(({ maximum }) => maximum),
                });
                break;
            }
        }
    }
    return { steps: fitted, shape: (0,data_features/* shapeOf */.F5)(features) };
}
function momentsOfNumbers(values, size, stride, offset, done) {
    const column = Float64Array.from({ length: size }, (_, row) => values[row * stride + offset] ?? 0);
    const affines = (0,transform/* affinesOf */["in"])(done, offset);
    return (0,moments/* momentsOf */.Z)(column.map((value) => (0,transform/* applyAffines */.ps)(affines, value)));
}

;// CONCATENATED MODULE: ./build/core/js/src/data/named-inputs.js


/** @throws UserError with a column that is in two inputs, or is seen and in none. */
function assertInputs(inputs, columns) {
    const named = Object.values(inputs).flat();
    const twice = named.find((name, index) => named.indexOf(name) < index);
    if (twice !== undefined)
        throw problem(`the column ${twice} twice in \`data.inputs\``, 'each column in one input', 'Take it out of one of them.');
    const left = columns?.find((name) => !named.includes(name));
    if (left !== undefined)
        throw problem(`the column ${left} in \`data.columns\` and in no input of \`data.inputs\``, 'each column the model sees in one input', 'Add it to an input, or take it out of `columns`.');
    const unseen = columns && named.find((name) => !columns.includes(name));
    if (unseen !== undefined)
        throw problem(`the column ${unseen} in \`data.inputs\` and not in \`data.columns\``, 'inputs of columns that the model sees', 'Add it to `columns`, or leave `columns` out: the inputs name the columns too.');
}
/**
 * Which of an example's values each input takes: all that its columns are as numbers, in the order it lists them. The inputs
 * are in the order of their names, so that their order in the configuration does not count.
 */
function inputsOf(features, inputs) {
    const slots = (0,data_features/* columnsAsNumbers */.wS)(features);
    return Object.keys(inputs)
        .sort()
        .map((name) => ({
        name,
        places: (inputs[name] ?? []).flatMap((column) => slots.flatMap((slot, index) => (slot.name === column ? [index] : []))),
    }));
}
function problem(found, expected, hint) {
    return new user_error/* UserError */.yo({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/js/src/data/dataset-schema.js
var dataset_schema = __webpack_require__(77688);
;// CONCATENATED MODULE: ./build/core/js/src/data/split.js



/**
 * Deals examples to splits by a hash of the seed and their id, so an example's luck depends neither on the machine, nor on the
 * order of the files, nor (but for the cut) on which other examples there are. Sizes are exact to rounding.
 * @param rows The rows to deal, in order.
 * @param idOf The id of a row.
 * @param heldOut Whether a row is from test files of their own.
 * @throws UserError when a split that should have examples gets none.
 */
function partition(rows, idOf, heldOut, { validation, test, seed }) {
    const testFraction = typeof test === 'number' ? test : 0;
    const dealt = rows.filter((row) => !heldOut(row));
    const shuffled = Array.from(dealt, (row) => ({ row, rank: (0,external_node_crypto_.hash)('sha256', `${seed}\n${idOf(row)}`) }))
        .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        .map(({ row }) => row);
    const testSize = Math.round(dealt.length * testFraction);
    const validationSize = Math.min(Math.round(dealt.length * validation), dealt.length - testSize);
    const result = {
        train: ordered(shuffled.slice(testSize + validationSize)),
        validation: ordered(shuffled.slice(testSize, testSize + validationSize)),
        test: typeof test === 'number' ? ordered(shuffled.slice(0, testSize)) : rows.filter(heldOut),
    };
    const wanted = { train: true, validation: validation > 0, test: typeof test !== 'number' || test > 0 };
    for (const name of dataset_schema/* splitNames */.bZ)
        if (wanted[name] && result[name].length === 0)
            throw new user_error/* UserError */.yo({
                code: 'DATA_EMPTY_SPLIT',
                found: `no example for the ${name} split, of ${rows.length} in all`,
                expected: 'at least one',
                hint: 'Add examples, or change the fractions under `split`.',
                key: ['data', 'split'],
            });
    return result;
}
function ordered(rows) {
    return Int32Array.from(rows).sort();
}

// EXTERNAL MODULE: ./build/core/js/src/data/pixel-values.js
var pixel_values = __webpack_require__(60689);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
// EXTERNAL MODULE: ./build/core/js/src/data/csv.js
var csv = __webpack_require__(63794);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/js/src/data/limits.js
var limits = __webpack_require__(24680);
;// CONCATENATED MODULE: ./build/core/js/src/data/idx.js





const inflate = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const unsignedByte = 0x08;
/** Bytes of a gzip file that contain the header of what it unpacks to, behind the name of a file and a comment. */
const zippedHeader = 2 ** 16;
/**
 * Reads IDX files, plain or gzipped, in which each file of images has a file of labels beside it: the format of MNIST,
 * https://yann.lecun.com/exdb/mnist/.
 */
async function readIdx(files) {
    const contents = [];
    for (const source of files)
        contents.push(await readFile(source));
    const labels = contents.filter(({ shape }) => shape.length === 1);
    const images = contents.filter(({ shape }) => shape.length > 1);
    const pairs = images.map((idx) => ({ images: idx, labels: labelsOf(idx, labels, images) }));
    const unused = labels.find((idx) => !pairs.some((pair) => pair.labels === idx));
    if (unused)
        throw idx_problem(unused.source, 'labels without images', 'a file of images beside each file of labels');
    return joinPairs(pairs);
}
async function readFile(source) {
    const packed = await (0,data_file/* readData */.v3)(source);
    const zipped = packed[0] === 0x1f && packed[1] === 0x8b;
    const header = zipped ? await unzip(source, packed.subarray(0, zippedHeader)) : packed;
    const { begin, size, shape } = parseHeader(source, header);
    const bytes = zipped ? await unzip(source, packed, begin + size) : packed;
    if (bytes.length !== begin + size)
        throw idx_problem(source, `${bytes.length - begin} bytes of data`, `${size}, for the dimensions ${shape.join(' × ')} of its header`);
    return { source, shape, data: bytes.subarray(begin) };
}
function parseHeader(source, bytes) {
    const [first, second, type, rank = 0] = bytes;
    if (first !== 0 || second !== 0 || rank === 0)
        throw idx_problem(source, `a file that begins with ${bytes.toString('hex', 0, 4)}`, 'an IDX file, which begins with two zero bytes, its type and its number of dimensions');
    if (type !== unsignedByte)
        throw idx_problem(source, `IDX data of type 0x${(type ?? 0).toString(16)}`, 'unsigned bytes (type 0x8)');
    const begin = 4 + 4 * rank;
    if (bytes.length < begin)
        throw idx_problem(source, `${bytes.length} bytes`, `at least the ${begin} bytes of its header`);
    const shape = Array.from({ length: rank }, (_, axis) => bytes.readUInt32BE(4 + 4 * axis));
    const size = shape.reduce((product, length) => product * length, 1);
    if (size > limits/* mostUnpackedBytes */.i6)
        throw idx_problem(source, `the dimensions ${shape.join(' × ')}`, `at most ${limits/* mostUnpackedBytes */.i6} bytes of data`);
    return { begin, size, shape };
}
/** Unpacks a gzip file, or without `mostBytes` only the beginning of one. */
async function unzip(source, bytes, mostBytes) {
    try {
        return await inflate(bytes, mostBytes === undefined
            ? { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }
            : { maxOutputLength: Math.max(1, mostBytes) });
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ERR_BUFFER_TOO_LARGE'))
            throw idx_problem(source, 'a gzip file with more data than its header declares', `${mostBytes} bytes`);
        throw idx_problem(source, `a gzip file that cannot be unpacked (${(0,user_error/* messageOf */.bD)(error)})`, 'a whole gzip file');
    }
}
/** Both files of a pair have this name in common: `train-images-idx3-ubyte` and `train-labels-idx1-ubyte` have `train`. */
function stemOf(path) {
    return path.replace(/\.gz$/, '').replace(/[-._]?(images|labels)?[-._]?idx\d?([-._]?ubyte)?$/, '');
}
function labelsOf(images, labels, allImages) {
    const stem = stemOf(images.source.path);
    const twin = allImages.find((other) => other !== images && stemOf(other.source.path) === stem);
    if (twin)
        throw idx_problem(images.source, `the images of ${stem} twice, here and in ${twin.source.shown}`, 'one file of images beside each file of labels');
    const found = labels.find(({ source }) => stemOf(source.path) === stem) ??
        (labels.length === 1 && allImages.length === 1 ? labels[0] : undefined);
    if (!found)
        throw idx_problem(images.source, 'images without labels', `a file of labels of the same name, such as ${stem}-labels-idx1-ubyte`);
    const [imageCount = 0] = images.shape;
    const [labelCount = 0] = found.shape;
    if (imageCount !== labelCount)
        throw idx_problem(images.source, `${imageCount} images, but ${labelCount} labels in ${found.source.shown}`, 'as many labels as images'); // prettier-ignore
    return found;
}
function joinPairs(pairs) {
    const [first] = pairs;
    if (!first)
        throw new RangeError('no files');
    const { height, width, channels } = sizeOf(first.images);
    for (const { images } of pairs) {
        const size = sizeOf(images);
        if (size.height !== height || size.width !== width || size.channels !== channels)
            throw idx_problem(images.source, `images of ${images.shape.slice(1).join('×')}`, `${first.images.shape.slice(1).join('×')}, as in ${first.images.source.shown}`);
    }
    const length = height * width * channels;
    return {
        kind: 'images',
        height,
        width,
        channels,
        encoding: 'raw',
        rows: pairs.flatMap(({ images: { source, shape } }) => Array.from({ length: shape[0] ?? 0 }, (_, row) => ({ id: `${source.path}#${row}`, source }))),
        labels: pairs.flatMap(({ labels }) => Array.from(labels.data, String)),
        images: pairs.flatMap(({ images: { data, shape } }) => Array.from({ length: shape[0] ?? 0 }, (_, row) => data.subarray(row * length, (row + 1) * length))),
    };
}
function sizeOf({ source, shape }) {
    const [, height = 0, width = 0, channels = 1] = shape;
    if (shape.length <= 4 && height > 0 && width > 0 && (channels === 1 || channels === 3))
        return { height, width, channels };
    throw idx_problem(source, `the dimensions ${shape.join(' × ')}`, 'images × height × width, and 1 or 3 channels where there is a fourth');
}
function idx_problem(source, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found,
        expected,
        hint: 'Fetch or make the file again, or take it out of the sources.',
        location: { file: source.shown },
    });
}

// EXTERNAL MODULE: ./build/core/js/src/data/images.js
var data_images = __webpack_require__(38206);
// EXTERNAL MODULE: ./build/core/js/src/config/data.js + 3 modules
var data = __webpack_require__(31238);
;// CONCATENATED MODULE: ./build/core/js/src/data/label.js




/** What a data section wants answered; several in the order of the names of their outputs, so that their order in the configuration does not count. */
function wantedLabels({ label = data/* usualLabel */.lu, labels, task }) {
    if (labels === undefined)
        return [{ name: null, column: label, task }];
    return Object.entries(labels)
        .map(([name, wanted]) => ({ name, column: wanted.column, task: wanted.task ?? task }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** What a model of these labels answers. */
function targetOf(made) {
    const outputs = made.flatMap(({ name, label }) => (name === null ? [] : [{ name, label }]));
    const [only] = made;
    if (!only)
        throw new TypeError('a dataset without a label');
    return outputs.length === 0 ? only.label : { kind: 'multi-output', outputs };
}
/** A label that is one of several classes. @throws UserError when there is one class only, or far too many. */
function classLabel(name, values) {
    const column = (0,data_columns/* encodeCategories */.jC)(name, values);
    const classes = [...column.categories];
    const [only] = classes;
    if (classes.length < 2)
        throw new user_error/* UserError */.yo({
            code: only === undefined ? 'DATA_NO_EXAMPLES' : 'DATA_ONE_CLASS',
            found: only === undefined ? 'no examples in the source' : `only the class ${only} in label ${name}`,
            expected: 'at least two classes',
            hint: 'Add examples of another class to the source.',
            key: ['data', 'label'],
        });
    if (classes.length > raw_dataset/* mostCategories */.wC)
        throw new user_error/* UserError */.yo({
            code: 'DATA_TOO_MANY_CATEGORIES',
            found: `${classes.length} different values in label ${name}`,
            expected: `at most ${raw_dataset/* mostCategories */.wC} classes`,
            hint: 'Write `task: regression` if the label is a number, or correct `label`.',
            key: ['data', 'label'],
        });
    return { label: { kind: 'class', column: name, classes }, column };
}
/** A label that is a number. */
function numberLabel(name, values) {
    return { label: { kind: 'number', column: name }, column: { kind: 'number', name, values } };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/infer-images.js





/** Images and the label that each came with. */
function interpretImages(raw, section) {
    const { height, width, channels, encoding, rows, images } = raw;
    assertSection(section);
    const { label, column } = interpretLabel(raw, section);
    return {
        rows,
        columns: [{ kind: 'bytes', name: raw_dataset/* imageColumn */.mk, values: images }, column],
        features: { kind: 'image', height, width, channels, encoding },
        label,
        cleaned: { read: rows.length, missingRows: 0, missing: {} },
    };
}
function interpretLabel({ labels, rows }, { label: name = data/* usualLabel */.lu, task }) {
    if (task === 'classification')
        return classLabel(name, labels);
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
    return numberLabel(name, values);
}
function assertSection({ label, labels, weight, columns, inputs, categorical }) {
    if (columns !== undefined || inputs !== undefined || categorical.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: 'columns in the data section, and images in the source',
            expected: 'columns for tables only',
            hint: 'Take `columns`, `inputs` and `categorical` out, or correct the source.',
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
    if (label === raw_dataset/* imageColumn */.mk || label === raw_dataset/* idColumn */.UW)
        throw new user_error/* UserError */.yo({
            code: 'DATA_RESERVED_NAME',
            found: `the label ${label}`,
            expected: `another name, since the dataset keeps ${label === raw_dataset/* idColumn */.UW ? 'ids' : 'the images'} there`,
            hint: 'Choose another name for the label.',
        });
}

// EXTERNAL MODULE: ./build/core/js/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(34585);
;// CONCATENATED MODULE: ./build/core/js/src/data/missing.js


/** Leaves out the rows that lack a value in one of the columns, or stops at the first, as `clean.missing` says. */
function handleMissing(table, columns, policy) {
    const kept = [];
    const missing = new Map();
    table.rows.forEach((row, index) => {
        const absent = columns.filter((name) => (table.columns.get(name)?.[index] ?? null) === null);
        if (absent.length === 0)
            kept.push(index);
        if (absent.length > 0 && policy === 'fail')
            throw missingValue(row, absent);
        for (const name of absent)
            missing.set(name, (missing.get(name) ?? 0) + 1);
    });
    const dropped = table.rows.length - kept.length;
    return { table: dropped === 0 ? table : pick(table, kept), dropped, missing: Object.fromEntries(missing) };
}
function pick(table, kept) {
    const take = (values) => kept.map((index) => values[index]).filter((value) => value !== undefined);
    const columns = new Map();
    for (const [name, cells] of table.columns)
        columns.set(name, take(cells));
    return { ...table, rows: take(table.rows), columns };
}
function missingValue(row, absent) {
    return new user_error/* UserError */.yo({
        code: 'DATA_MISSING_VALUE',
        found: `no value in ${absent.join(', ')} (${row.id})`,
        expected: 'a value in every column the model sees, in the label, and in the weight if there is one',
        hint: 'Fill it in, or leave such rows out with `clean: {missing: drop}`.',
        location: (0,data_file/* locationOf */.hD)(row),
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/infer-table.js








/** Decides which columns the model sees, and what each of them is: a number or one of several categories. */
function inferTable(raw, section) {
    const names = [...raw.columns.keys()];
    const { weight } = section;
    const wanted = wantedLabels(section);
    const answers = wanted.map(({ column }) => column);
    const seen = featureColumns(names, answers, section);
    assertColumns(names, seen, answers, section);
    const needed = [...seen, ...answers, ...(weight === undefined ? [] : [weight])];
    const { table, dropped, missing } = handleMissing(raw, needed, section.clean.missing);
    const labels = wanted.map((label) => ({ name: label.name, ...infer_table_interpretLabel(table, label) }));
    const features = seen.map((name) => featureColumn(table, name, section.categorical.includes(name)));
    const others = names
        .filter((name) => !answers.includes(name) && !seen.includes(name))
        .map((name) => (name === weight ? weightColumn(table, name) : otherColumn(table, name)));
    return {
        rows: table.rows,
        columns: [...features, ...labels.map(({ column }) => column), ...others],
        features: { kind: 'table', columns: features.map(describe) },
        label: targetOf(labels),
        weight,
        cleaned: { read: raw.rows.length, missingRows: dropped, missing },
    };
}
/** As listed, or all of the inputs, or all that are neither label nor weight. */
function featureColumns(names, answers, { columns, inputs, weight }) {
    if (inputs === undefined)
        return columns ?? names.filter((name) => !answers.includes(name) && name !== weight);
    assertInputs(inputs, columns);
    const named = Object.values(inputs).flat();
    return (columns ?? [
        ...names.filter((name) => named.includes(name)),
        ...named.filter((name) => !names.includes(name)),
    ]);
}
function assertColumns(names, seen, answers, section) {
    const { weight, categorical } = section;
    const named = [...answers, ...(weight === undefined ? [] : [weight]), ...seen, ...categorical];
    const absent = named.filter((name) => !names.includes(name));
    if (absent.length > 0)
        throw new user_error/* UserError */.yo(absent.map((name) => ({
            code: 'DATA_UNKNOWN_COLUMN',
            found: `no column ${name} in the source`,
            expected: `one of ${names.join(', ')}`,
            hint: (0,did_you_mean/* suggestion */.h)(name, names) ?? 'Correct the name in the data section.',
            key: ['data', namedBy(name, answers, section)],
        })));
    const twice = answers.find((name, index) => answers.indexOf(name) < index);
    if (twice !== undefined)
        throw infer_table_problem('DATA_COLUMN_CONFLICT', `the column ${twice} as the label of two outputs`, 'a column of its own for each output', 'Correct `labels`.');
    const answer = answers.find((name) => seen.includes(name));
    if (answer !== undefined)
        throw infer_table_problem('DATA_COLUMN_CONFLICT', `the label ${answer} among the columns the model sees`, 'columns that do not hold the answer', 'Take it out of `columns`.');
    if (weight !== undefined && [...answers, ...seen, ...categorical].includes(weight))
        throw infer_table_problem('DATA_COLUMN_CONFLICT', `the weight ${weight} as the label or among the columns the model sees`, 'a column of its own that says how much each example counts', 'Correct `weight`, or take it out of `columns` and `categorical`.');
    if (seen.length === 0)
        throw infer_table_problem('DATA_NO_FEATURES', `only the column ${answers.join(', ')}`, 'columns to tell the label from', 'Add columns to the source.');
    if (names.includes(raw_dataset/* idColumn */.UW))
        throw infer_table_problem('DATA_RESERVED_NAME', `a column ${raw_dataset/* idColumn */.UW}`, 'another name, since the dataset keeps its own ids there', 'Rename the column.');
}
/** The key of the section that names a column. */
function namedBy(name, answers, section) {
    if (answers.includes(name))
        return section.labels === undefined ? 'label' : 'labels';
    if (name === section.weight)
        return 'weight';
    if (section.categorical.includes(name))
        return 'categorical';
    return section.columns === undefined ? 'inputs' : 'columns';
}
function infer_table_interpretLabel(table, { column: name, task }) {
    const cells = cellsOf(table, name);
    if (task === 'classification')
        return classLabel(name, cells.map(String));
    return numberLabel(name, toNumbers(table, name, 'a number, since the task is regression').values);
}
function featureColumn(table, name, categorical) {
    const cells = cellsOf(table, name);
    const numbers = cells.filter((cell) => numberOf(cell, table.typed) !== null).length;
    if (!categorical && numbers * 2 > cells.length)
        return toNumbers(table, name, 'a number, as in most rows of this column (list it under `categorical` if it names categories)');
    if (table.typed && cells.every((cell) => typeof cell === 'string' && /^[[{]/.test(cell)))
        throw infer_table_problem('DATA_NESTED_VALUE', `lists or objects in column ${name}`, 'a number, a text or a truth value in each row', 'Write each of their values into a column of its own, or leave the column out by naming the others in `columns`.');
    const withCommas = cells.filter((cell) => typeof cell === 'string' && decimalComma.test(cell));
    if (!categorical && withCommas.length * 2 > cells.length)
        throw infer_table_problem('DATA_NOT_A_NUMBER', `numbers with a decimal comma in column ${name}, such as ${withCommas[0]}`, 'decimal points', 'Write them with a point, or list the column under `categorical` if it names categories.');
    const column = (0,data_columns/* encodeCategories */.jC)(name, cells.map(String));
    if (column.categories.length > raw_dataset/* mostCategories */.wC)
        throw infer_table_problem('DATA_TOO_MANY_CATEGORIES', `${column.categories.length} different texts in column ${name}`, `at most ${raw_dataset/* mostCategories */.wC} categories`, 'Leave the column out by naming the others in `columns`.');
    return column;
}
function weightColumn(table, name) {
    const column = toNumbers(table, name, 'a number, since it says how much the example counts');
    const negative = column.values.findIndex((value) => value < 0);
    if (negative < 0)
        return column;
    const row = table.rows[negative];
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_WEIGHT',
        found: `the weight ${column.values[negative]} in column ${name} (${row?.id})`,
        expected: 'at least 0',
        hint: 'Correct the weight; 0 leaves the example out of the loss.',
        ...(row && { location: (0,data_file/* locationOf */.hD)(row) }),
    });
}
/** A column the model does not see; it is kept for slices. */
function otherColumn(table, name) {
    const cells = cellsOf(table, name);
    const numbers = cells.map((cell) => (cell === null ? Number.NaN : numberOf(cell, table.typed)));
    return numbers.every((number) => number !== null)
        ? { kind: 'number', name, values: Float64Array.from(numbers) }
        : { kind: 'text', name, values: cells.map((cell) => (cell === null ? null : String(cell))) };
}
function toNumbers(table, name, expected) {
    const values = Float64Array.from(cellsOf(table, name), (cell, index) => {
        const number = numberOf(cell, table.typed);
        if (number !== null && Number.isFinite(Math.fround(number)))
            return number;
        const row = table.rows[index];
        const found = `${JSON.stringify(number ?? cell)} in column ${name}`;
        throw new user_error/* UserError */.yo({
            code: 'DATA_NOT_A_NUMBER',
            found: row ? `${found} (${row.id})` : found,
            expected: number === null ? expected : 'a number that float32 can hold',
            hint: 'Correct the value, or leave it empty if there is none.',
            ...(row && { location: (0,data_file/* locationOf */.hD)(row) }),
        });
    });
    return { kind: 'number', name, values };
}
const decimalComma = /^[+-]?\d+,\d+$/;
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
function numberOf(cell, typed) {
    if (typeof cell === 'number')
        return cell;
    return !typed && typeof cell === 'string' && decimal.test(cell) ? Number(cell) : null;
}
function cellsOf(table, name) {
    return table.columns.get(name) ?? [];
}
function describe(column) {
    return column.kind === 'number'
        ? { name: column.name, type: 'number' }
        : { name: column.name, type: 'category', categories: [...column.categories] };
}
function infer_table_problem(code, found, expected, hint) {
    return new user_error/* UserError */.yo({ code, found: `${found} in the source`, expected, hint });
}

// EXTERNAL MODULE: ./build/core/js/src/data/jsonl.js
var jsonl = __webpack_require__(57192);
// EXTERNAL MODULE: ./build/core/js/src/data/parquet.js + 1 modules
var parquet = __webpack_require__(81720);
;// CONCATENATED MODULE: ./build/core/js/src/data/read-sources.js













/**
 * Reads all sources into memory, in which downloads lie in a temporary folder until then.
 * @param base the folder that sources are relative to
 * @throws UserError for whatever is wrong with them
 */
async function readSources(section, recipe, base) {
    const downloads = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-download-'));
    try {
        const files = [];
        for (const file of recipe.files)
            files.push(await fetchFile(file, base, downloads));
        return await readFormat(recipe.format, files, section);
    }
    finally {
        await (0,promises_.rm)(downloads, { recursive: true, force: true });
    }
}
async function fetchFile({ path, origin, sha256 }, base, into) {
    const shown = (0,data_file/* shownAs */.sE)(path, base);
    if (origin.kind === 'local')
        return { path, shown, file: origin.file };
    const file = (0,external_node_path_.join)(into, sha256);
    await download(origin.url, sha256, file, shown);
    return { path, shown, file };
}
async function readFormat(format, files, section) {
    switch (format) {
        case 'idx':
            return interpretImages(await readIdx(files), section);
        case 'images':
            return interpretImages(await (0,data_images/* readImages */.H)(files), section);
        case 'csv':
            return inferTable(await (0,csv/* readCsv */.N)(files), section);
        case 'jsonl':
            return inferTable(await (0,jsonl/* readJsonLines */.s)(files), section);
        case 'parquet':
            return inferTable(await (0,parquet/* readParquet */.X)(files), section);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/data/statistics.js
var statistics = __webpack_require__(86939);
// EXTERNAL MODULE: ./build/core/js/src/data/table-values.js
var table_values = __webpack_require__(51389);
;// CONCATENATED MODULE: ./build/core/js/src/data/weights.js


/** @throws UserError for a split of which no example counts: its loss would be 0 whatever a model answers. */
function refuseWeightless({ columns, weight }, splits) {
    const column = columns.find(({ name }) => name === weight);
    if (weight === undefined || column?.kind !== 'number')
        return;
    const { values } = column;
    const weightless = dataset_schema/* splitNames */.bZ.filter((split) => splits[split].length > 0 && splits[split].every((row) => Math.fround(values[row] ?? 0) === 0));
    if (weightless.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_WEIGHT',
        found: `only weights of 0 in column ${weight} for the ${weightless.join(' and ')} split`,
        expected: 'an example that counts in every split',
        hint: 'Correct the weights, or change `split`.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/prepare.js


















/**
 * Makes a dataset: reads the sources, cleans, splits, fits the transform on the training split, and writes one Arrow file a
 * split. Equal sources and settings make an equal digest on every machine and in every folder.
 * @throws UserError for whatever is wrong with the sources; nothing is written then.
 */
async function prepareDataset(options) {
    const { name, section, recipe, into, log } = options;
    const draft = await readSources(section, recipe, options.base);
    const heldOut = heldOutRows(draft, recipe);
    const all = Int32Array.from(draft.rows.keys());
    const kept = section.clean.duplicates === 'drop' ? (0,duplicates/* withoutDuplicates */.z)(draft, heldOut) : all;
    const splits = partition(kept, (row) => draft.rows[row]?.id ?? '', heldOut, section.split);
    refuseWeightless(draft, splits);
    const { transform, pixels } = prepare_fit(draft, splits, section, log);
    const details = {
        name,
        features: draft.features,
        label: draft.label,
        ...(draft.weight !== undefined && { weight: draft.weight }),
        transform,
        recipe: recipe.digest,
        rows: { train: splits.train.length, validation: splits.validation.length, test: splits.test.length },
    };
    const preparation = prepare_describe(draft, kept, splits, pixels);
    announce(preparation, details, log);
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(into, async (folder) => {
        for (const split of dataset_schema/* splitNames */.bZ)
            await writeSplit(folder, split, draft, splits[split]);
        return {
            kind: 'dataset',
            parents: {},
            config: recipe.settings,
            details,
            run: options.record(preparation),
        };
    });
    return { ...artifact, details };
}
function heldOutRows({ rows }, { files }) {
    const paths = new Set(files.filter(({ heldOut }) => heldOut).map(({ path }) => path));
    return (row) => paths.has(rows[row]?.source.path ?? '');
}
function prepare_fit({ features, columns, rows }, splits, { transform: steps, inputs }, log) {
    if (features.kind === 'table') {
        const byName = new Map(columns.map((column) => [column.name, column]));
        const values = (0,table_values/* tableValues */.J)(features, ({ name }) => byName.get(name), splits.train);
        const transform = fitTransform(steps, features, values, splits.train.length);
        return {
            transform: inputs === undefined ? transform : { ...transform, inputs: inputsOf(features, inputs) },
            pixels: null,
        };
    }
    const images = columns.find((column) => column.kind === 'bytes');
    if (!images)
        throw new TypeError('images without a column of images');
    const count = (split) => (0,pixel_values/* histogramOf */.A)(features, images, rows, splits[split], log);
    const train = count('train');
    return {
        transform: fitToPixels(steps, features, train),
        pixels: (0,pixel_histogram/* addHistograms */.Bh)([train, count('validation'), count('test')]),
    };
}
function prepare_describe(draft, kept, splits, pixels) {
    const { read, missingRows, missing } = draft.cleaned;
    const classes = (0,statistics/* countClasses */.Eh)(draft, splits);
    return {
        cleaned: { read, missingRows, missing, duplicates: draft.rows.length - kept.length },
        columns: (0,statistics/* describeColumns */.Nl)(draft.columns, kept, pixels),
        ...classes,
        warnings: [...(0,statistics/* warningsOf */.nZ)(classes), ...(0,statistics/* scatteredColumns */.tb)(draft, kept.length)],
    };
}
function announce({ cleaned, warnings }, { rows }, log) {
    const { read, missingRows, missing, duplicates } = cleaned;
    log.info(`Read ${read} examples; left out ${missingRows} with missing values${lackingText(missing)} and ${duplicates} duplicates; ` +
        dataset_schema/* splitNames */.bZ.map((split) => `${split} ${rows[split]}`).join(', '));
    for (const warning of warnings)
        log.warning(warning);
}
const mostLacking = 5;
/** ` (age 12, city 3)`: the columns that lack most. */
function lackingText(missing) {
    const columns = Object.entries(missing).sort(([, a], [, b]) => b - a);
    if (columns.length === 0)
        return '';
    const listed = columns.slice(0, mostLacking).map(([column, count]) => `${column} ${count}`);
    const more = columns.length - listed.length;
    return ` (${listed.join(', ')}${more > 0 ? ` and ${more} more columns` : ''})`;
}
async function writeSplit(folder, split, draft, rows) {
    const ids = Array.from(rows, (row) => draft.rows[row]?.id ?? '');
    const columns = draft.columns.map((column) => (0,data_columns/* takeRows */.LY)(column, rows));
    const bytes = (0,arrow/* encodeArrow */._)([{ kind: 'text', name: raw_dataset/* idColumn */.UW, values: ids }, ...columns]);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, (0,data_dataset/* splitFile */.bH)(split)), bytes);
}

// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js
var data_recipe = __webpack_require__(77730);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/data/label-target.js
var label_target = __webpack_require__(84844);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/dataset-summary.js



/** What preprocess made, for the job's summary. */
function datasetSummary({ details, digest }, cacheHit) {
    const splits = dataset_schema/* splitNames */.bZ.map((name) => [name, details.rows[name].toLocaleString('en')]);
    const steps = details.transform.steps.map(({ step }) => step).join(', ') || 'none';
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Dataset ${details.name}`, cacheHit
        ? (0,markdown.md) `
Taken from the cache: sources and recipe are unchanged.
        `
        : null, (0,markdown/* table */.tp)(['Split', 'Examples'], splits, [1]), (0,markdown/* table */.tp)(['', ''], [
        ['Features', featuresText(details.features)],
        ...(details.transform.inputs ?? []).map(({ name, places }) => [
            `Input ${name}`,
            `${places.length} values`,
        ]),
        ...labelRows(details.label),
        ...(details.weight === undefined ? [] : [['Weight', details.weight]]),
        ['Transform', steps],
        ['Digest', (0,markdown/* digestText */.M6)(digest)],
    ])).text;
}
/** Of several outputs a row each. */
function labelRows(target) {
    return (0,label_target/* outputsOf */.Yz)(target).map(({ name, label }) => [
        target.kind === 'multi-output' ? `Output ${name}` : 'Label',
        `${label.column}: ${label.kind === 'class' ? `one of ${label.classes.length} classes` : 'a number'}`,
    ]);
}
function featuresText(features) {
    switch (features.kind) {
        case 'image':
            return `images of ${features.width} × ${features.height}, ${features.channels === 1 ? 'grey' : 'colour'}`;
        case 'table':
            return `${features.columns.length} columns: ${features.columns.map(({ name }) => name).join(', ')}`;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/preprocess.js








/** Makes the dataset of the line, or takes it from the cache when sources and recipe are unchanged, and publishes it. */
async function preprocess(context, inputs) {
    const { host } = context;
    const section = (0,stages_context/* requireSection */.nA)(context, 'data');
    const { name, path } = (0,stages_context/* nameArtifact */.o9)(context, inputs.artifact, 'dataset');
    const recipe = await (0,user_error/* withConfigPathAsync */.ID)(['data'], () => (0,data_recipe/* recipeOf */.S)(section, context.folder, (0,confinement/* confinementOf */.u)(host.codeOrigin)));
    warnOfOverlooked(recipe, host.log);
    const { dataset, cacheHit } = (inputs.cache ? await restore(context, recipe, path) : null) ??
        (await prepare(context, recipe, path, inputs.cache));
    await host.artifacts.publish(name, dataset.folder, dataset.digest);
    await host.writeSummary(datasetSummary(dataset, cacheHit));
    const { rows } = dataset.details;
    return {
        failure: null,
        outputs: {
            digest: dataset.digest,
            artifact: name,
            path: dataset.folder,
            'recipe-digest': recipe.digest,
            'cache-hit': cacheHit,
            'train-rows': rows.train,
            'validation-rows': rows.validation,
            'test-rows': rows.test,
        },
    };
}
function warnOfOverlooked({ skippedFiles: overlooked }, log) {
    if (overlooked.length === 0)
        return;
    log.warning(`Images left out, since only PNG and JPEG are read: ${(0,format/* formatCount */.B4)(overlooked.length)}, the first ${overlooked[0]}.`);
}
async function restore({ host, pipeline }, recipe, path) {
    if (!(await host.cache.restore(cacheKey(pipeline.name, recipe), path)))
        return null;
    const dataset = await (0,data_dataset/* openDataset */.Jp)(path).catch((error) => {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        host.log.warning(`The dataset in the cache cannot be used, so it is made anew: ${error.message}`);
        return null;
    });
    if (dataset === null)
        return null;
    host.log.info(`Sources and recipe are unchanged: took dataset ${dataset.digest} from the cache.`);
    return { dataset, cacheHit: true };
}
async function prepare(context, recipe, path, keep) {
    const { host, pipeline, folder } = context;
    const started = new Date();
    const dataset = await host.log.group('Prepare the dataset', () => (0,user_error/* withConfigPathAsync */.ID)(['data'], () => prepareDataset({
        name: pipeline.name,
        section: (0,stages_context/* requireSection */.nA)(context, 'data'),
        recipe,
        base: folder,
        into: path,
        log: host.log,
        record: (preparation) => (0,stages_context/* runRecord */.DW)(context, started, { ...preparation }),
    })));
    if (keep)
        await host.cache.save(cacheKey(pipeline.name, recipe), dataset.folder);
    return { dataset, cacheHit: false };
}
/** The dataset bears the name of its line, which the recipe does not hold. */
function cacheKey(name, { digest }) {
    return `tensorline-dataset-${name}-${digest}`;
}


/***/ })

};
