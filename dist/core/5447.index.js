export const id = 5447;
export const ids = [5447];
export const modules = {

/***/ 92357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ numberedFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/**
 * Returns the numbers of the folders `0`, `1`, `2` … below a folder, the largest last; empty if the folder does not
 * exist.
 */
async function numberedFolders(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT'))
            return [];
        throw error;
    });
    return names
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .sort((a, b) => a - b);
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

/***/ 95447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/engine/start.js + 9 modules
var start = __webpack_require__(82322);
;// CONCATENATED MODULE: ./build/core/js/src/report/training/training-report.js
/** Names of the files in a training report. */
const trainingReportFiles = { figures: 'report.json', page: 'report.html' };

// EXTERNAL MODULE: ./build/core/js/src/report/training-summary.js
var training_summary = __webpack_require__(95837);
// EXTERNAL MODULE: ./build/core/js/src/training/checkpoint/compare-topology.js
var compare_topology = __webpack_require__(80664);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/training/checkpoints.js + 5 modules
var training_checkpoints = __webpack_require__(14350);
// EXTERNAL MODULE: ./build/core/js/src/stages/training/fit-network.js + 34 modules
var fit_network = __webpack_require__(36311);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
// EXTERNAL MODULE: ./build/core/js/src/images/image-decoding.js + 1 modules
var image_decoding = __webpack_require__(56049);
// EXTERNAL MODULE: ./build/core/js/src/model/class-sample.js
var class_sample = __webpack_require__(34942);
// EXTERNAL MODULE: ./build/core/js/src/training/augment.js + 2 modules
var augment = __webpack_require__(26292);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
// EXTERNAL MODULE: ./build/core/js/src/training/gather.js
var gather = __webpack_require__(46397);
;// CONCATENATED MODULE: ./build/core/js/src/training/sampled-examples.js

/** Examples of a split, each as often as it was drawn, in the order of the split. */
class SampledExamples {
    size;
    exampleBytes;
    pixels;
    /** Position of each example in the source, ascending. */
    rows;
    #source;
    /** @param rows ascending positions in the source; one for each example */
    constructor(source, rows) {
        this.size = rows.length;
        this.pixels = source.pixels;
        // Examples between those that were drawn are read with them.
        this.exampleBytes = source.exampleBytes * Math.max(source.size / Math.max(rows.length, 1), 1);
        this.#source = source;
        this.rows = rows;
    }
    read(ranges) {
        const { read, rows } = this.#resolve(ranges);
        return takeRows(this.#source.read(read), rows);
    }
    async load(ranges) {
        const { read, rows } = this.#resolve(ranges);
        return takeRows(await this.#source.load(read), rows);
    }
    readWithIds(ranges) {
        const { read, rows } = this.#resolve(ranges);
        const examples = this.#source.readWithIds(read);
        return { ...takeRows(examples, rows), ids: Array.from(rows, (row) => examples.ids[row] ?? '') };
    }
    *labels() {
        let [start, next] = [0, 0];
        for (const labels of this.#source.labels()) {
            const end = start + labels.length;
            const first = next;
            while ((this.rows[next] ?? end) < end)
                next += 1;
            const rows = this.rows.subarray(first, next).map((row) => row - start);
            yield (0,gather/* gather */.k)(labels, rows, 1);
            start = end;
        }
    }
    /** Returns the ranges of the source to read, and the positions of the drawn examples among what is read. */
    #resolve(ranges) {
        const read = [];
        const rows = [];
        let before = 0;
        for (const { start, count } of ranges) {
            const drawn = this.rows.subarray(start, start + count);
            const first = drawn[0];
            const last = drawn.at(-1);
            if (first === undefined || last === undefined)
                continue;
            for (const row of drawn)
                rows.push(before + row - first);
            read.push({ start: first, count: last - first + 1 });
            before += last - first + 1;
        }
        return { read, rows: Uint32Array.from(rows) };
    }
}
function takeRows(batch, rows) {
    const { size, features, texts, images, labels, weights } = batch;
    const width = (values) => values.length / Math.max(size, 1);
    return {
        size: rows.length,
        features: (0,gather/* gather */.k)(features, rows, width(features)),
        texts,
        images,
        labels: (0,gather/* gather */.k)(labels, rows, width(labels)),
        weights: weights ? (0,gather/* gather */.k)(weights, rows, 1) : null,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/training/sampling.js




/**
 * Draws the examples that a training has in each epoch. Each example of a class is drawn equally often in an epoch, up to one more; which
 * ones are drawn once more depends only on the seed, the epoch and the order of the split.
 * @throws UserError for a label that is no class, and for an unknown class
 */
function sampleExamples(source, setting, target, seed) {
    if (target.kind !== 'class')
        throw notApplicable(target.kind === 'number' ? `the label "${target.column}", which is a number` : 'several labels', 'one label of classes');
    const { classes } = target;
    const counts = new Float64Array(classes.length);
    for (const labels of source.labels())
        for (const index of labels)
            counts[index] = (counts[index] ?? 0) + 1;
    const wanted = wantedCounts(setting, counts, classes);
    const drawn = classes.map((name, index) => ({
        name,
        drawn: wanted[index] ?? 0,
        available: counts[index] ?? 0,
    }));
    return {
        draw: (epoch) => new SampledExamples(source, drawRows(source, drawn, { seed, epoch })),
        classes: drawn,
    };
}
/** Returns ascending positions of examples; one for each time that an example is drawn. */
function drawRows(source, classes, { seed, epoch }) {
    const rows = new Uint32Array((0,d3_array/* sum */.cz)(classes, ({ drawn }) => drawn));
    const selectors = classes.map(({ name, drawn, available }) => selector(available, drawn, (0,philox/* randomStream */._V)(seed, 'sampling', name, epoch)));
    let [row, end] = [0, 0];
    for (const labels of source.labels())
        for (const index of labels) {
            const times = selectors[index]?.() ?? 0;
            rows.fill(row, end, end + times);
            end += times;
            row += 1;
        }
    return rows;
}
/** Returns the number of examples to draw of each class; none of a class without examples. */
function wantedCounts(setting, counts, classes) {
    const present = counts.filter((count) => count > 0);
    if (setting === 'oversample') {
        const most = present.reduce((one, other) => Math.max(one, other), 0);
        return counts.map((count) => (count > 0 ? most : 0));
    }
    if (setting === 'undersample') {
        const fewest = present.reduce((one, other) => Math.min(one, other), Infinity);
        return counts.map((count) => (count > 0 ? fewest : 0));
    }
    const unknown = Object.keys(setting).find((name) => !classes.includes(name));
    if (unknown !== undefined)
        throw notApplicable(`the unknown class ${JSON.stringify(unknown)}`, `one of ${classes.slice(0, 20).join(', ')}`);
    return counts.map((count, index) => Math.max(Math.round(count * (setting[classes[index] ?? ''] ?? 1)), Math.min(count, 1)));
}
/**
 * Returns a function that returns how often the next example of a class is drawn. Those that are drawn once more are chosen by selection
 * sampling: Knuth, "The Art of Computer Programming", volume 2, section 3.4.2, algorithm S.
 */
function selector(count, wanted, random) {
    const times = count > 0 ? Math.floor(wanted / count) : 0;
    let more = wanted - times * count;
    let index = 0;
    return () => {
        const isChosen = random.draw(index) * (count - index) < more;
        index += 1;
        if (!isChosen)
            return times;
        more -= 1;
        return times + 1;
    };
}
function notApplicable(found, expected) {
    return new user_error/* UserError */.yo({
        code: 'TRAIN_SAMPLING_MISMATCH',
        found: `train.sampling and ${found}`,
        expected,
        hint: 'Correct `train.sampling`, or remove it.',
        key: ['train', 'sampling'],
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/training/open-training-data.js






/**
 * Opens the dataset with the splits of a training.
 * @throws UserError if the augmentation does not fit the dataset
 */
async function openTrainingData({ pipeline }, folder) {
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(folder);
    (0,augment/* checkAugmentation */.j)(pipeline.data?.augment ?? [], dataset.details);
    const decoding = new image_decoding/* ImageDecoding */.R();
    const splits = {
        train: new stored_examples/* StoredExamples */.J(dataset, 'train', decoding),
        validation: new stored_examples/* StoredExamples */.J(dataset, 'validation', decoding),
    };
    return { dataset, splits, decoding };
}
/** Draws the examples of an epoch as `train.sampling` demands; null if each epoch has all examples of the training split. */
function sampleOf({ host, pipeline }, data) {
    const { sampling, seed } = pipeline.train;
    if (sampling === undefined)
        return null;
    const sample = sampleExamples(data.splits.train, sampling, data.dataset.details.label, seed);
    host.log.info(`Examples in an epoch: ${(0,class_sample/* sampleText */.E)(sample.classes)}`);
    return sample;
}
/** Returns the data as the training reads it. */
function trainingDataOf({ pipeline }, { dataset, splits }, sample) {
    const { transform, label } = dataset.details;
    const augment = pipeline.data?.augment ?? [];
    const drawn = sample && { train: sample.draw(1), draw: sample.draw };
    return { ...splits, ...drawn, transform, label, augment };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
;// CONCATENATED MODULE: ./build/core/js/src/stages/training/publish-curves.js




/** Publishes the curves of TensorBoard beside the model of this name. */
async function publishCurves(context, curves, { name: ofModel, digest: model }) {
    const name = `${ofModel}-tensorboard`;
    const { folder, digest } = await (0,artifact/* writeArtifact */.w6)((0,stages_context/* outputPath */.XC)(context, name), async (draft) => {
        await (0,promises_.cp)(curves, draft, { recursive: true });
        return {
            kind: 'tensorboard',
            details: {},
            parents: { model },
            config: (0,artifacts_digest/* digestOfJson */.Qs)(context.pipeline.train),
            run: {},
        };
    });
    await context.host.artifacts.publish(name, folder, digest);
}

// EXTERNAL MODULE: ./build/core/js/src/stages/training/recipe-of-weights.js
var recipe_of_weights = __webpack_require__(82856);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/network.js + 5 modules
var network = __webpack_require__(83019);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/transform/named-inputs.js
var named_inputs = __webpack_require__(87989);
// EXTERNAL MODULE: ./build/core/js/src/transform/table-transform.js
var table_transform = __webpack_require__(90487);
// EXTERNAL MODULE: ./build/core/js/src/training/network-outputs.js
var network_outputs = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/core/js/src/training/default-layers.js






/**
 * Returns the layers of `model: {layers: default}`: a branch for each input, a joint layer, and the outputs. Images have blocks of
 * convolutions, ids of tokens an embedding, and all other values a dense layer.
 */
function defaultLayers(transform, target) {
    const inputs = inputsOf(transform);
    const nameOf = unusedNames([
        ...inputs.map(({ name }) => name),
        ...(0,label_target/* outputsOf */.Yz)(target).map(({ name }) => name),
    ]);
    const branches = inputs.map((input, index) => ({ end: nameOf(`branch_${index + 1}`), ...branchOf(input) }));
    const isJoined = branches.length > 1;
    const joint = nameOf('joint');
    const written = [
        ...branches.flatMap(({ layers, last, end }) => [...layers, { ...last, name: end }]),
        ...(isJoined ? [{ layer: 'concatenate', inputs: branches.map(({ end }) => end) }] : []),
        { dense: { units: 64, activation: 'relu' }, name: joint },
        ...(0,label_target/* outputsOf */.Yz)(target).map(({ name, label }) => ({
            dense: { units: (0,network_outputs/* unitsOf */.$J)(label), activation: label.kind === 'class' ? 'softmax' : 'linear' },
            inputs: joint,
            ...(target.kind === 'multi-output' && { name }),
        })),
    ];
    return { layers: schemas/* array */.YOg(network/* layerSchema */.p).parse(written) };
}
function inputsOf(transform) {
    if (transform.inputs === undefined)
        return [{ name: null, shape: transform.shape, entries: entriesOf(transform, null) }];
    return transform.inputs.map((input) => ({
        name: input.name,
        shape: (0,named_inputs/* shapeOfInput */.V4)(input),
        entries: 'image' in input ? null : entriesOf(transform, input.positions),
    }));
}
/**
 * Returns the number of ids if the values of an input are the ids of one column; null for other values.
 * @param positions of the values of the input; null for all values
 */
function entriesOf(transform, positions) {
    if ('steps' in transform)
        return null;
    const [start = 0, length = transform.shape[0]] = positions === null ? [] : [positions[0], positions.length];
    const span = (0,table_transform/* spansOf */.L)(transform).findIndex((one) => one.start === start && one.width === length);
    const column = transform.columns[span];
    return column === undefined ? null : idsOf(column);
}
function idsOf(column) {
    if (column.encoding === 'token-ids')
        return column.size;
    if (column.encoding !== 'text' || column.output.values !== 'ids')
        return null;
    // 0 fills up short texts, and 1 is any other n-gram.
    return column.vocabulary.length + 2;
}
function branchOf({ name, shape, entries }) {
    const from = name === null ? {} : { inputs: name };
    const [height = 1, width = 1, channels] = shape;
    if (channels !== undefined)
        return imageBranch(height, width, from);
    if (entries !== null)
        return {
            layers: [{ embedding: { entries, units: 32 }, ...from }],
            last: { layer: 'global-average-pooling1d' },
        };
    return { layers: [], last: { dense: { units: 32, activation: 'relu' }, ...from } };
}
/** Blocks halve the sides of an image until the smaller one is at most this long. */
const mostSide = 8;
const mostBlocks = 5;
const mostFilters = 128;
function imageBranch(height, width, from) {
    const layers = [];
    let [rows, columns, filters] = [height, width, 16];
    while (layers.length < 2 * mostBlocks && (layers.length === 0 || Math.min(rows, columns) > mostSide)) {
        const position = layers.length === 0 ? from : {};
        layers.push({ conv2d: { filters, 'kernel-size': 3, padding: 'same', activation: 'relu' }, ...position });
        if (Math.min(rows, columns) < 2)
            break;
        layers.push({ 'max-pooling2d': {} });
        [rows, columns] = [Math.floor(rows / 2), Math.floor(columns / 2)];
        filters = Math.min(2 * filters, mostFilters);
    }
    const isSmall = rows * columns <= mostSide ** 2;
    return { layers, last: { layer: isSmall ? 'flatten' : 'global-average-pooling2d' } };
}
/** Returns a function that appends `_` to a name until it is unused. */
function unusedNames(used) {
    return (name) => {
        let unused = name;
        while (used.includes(unused))
            unused += '_';
        return unused;
    };
}

// EXTERNAL MODULE: ./build/core/js/src/training/layers/fitting.js
var fitting = __webpack_require__(66180);
// EXTERNAL MODULE: ./build/core/js/src/training/layers/layer.js + 3 modules
var layers_layer = __webpack_require__(36699);
;// CONCATENATED MODULE: ./build/core/js/src/training/network.js





/** The name of the features in the `inputs` of layers. */
const inputName = 'input';
/**
 * Builds the network of `tensorline.yml` for examples of `inputShape` (without the batch axis), with initial weights
 * drawn from `seed`.
 * @throws UserError when layers do not fit together, or an output does not fit its label
 */
function buildNetwork(tf, section, { inputShape, inputs, label, seed }) {
    const { layers } = section;
    const made = layers.map((layer, index) => (0,layers_layer/* makeLayer */.A)(layer, { tf, name: nameOf(layer, index), seed, index }));
    const model = inputs === undefined &&
        label.kind !== 'multi-output' &&
        layers.every((layer) => layer.inputs === undefined)
        ? chain(tf, layers, made, inputShape)
        : graph(tf, layers, made, { inputs: symbolicInputs(tf, inputShape, inputs), target: label });
    (0,network_outputs/* checkOutputs */.n2)(model, section, label);
    return model;
}
function symbolicInputs(tf, inputShape, inputs) {
    if (inputs === undefined)
        return [[inputName, tf.input({ name: inputName, shape: [...inputShape] })]];
    return inputs.map((input) => {
        const { name } = input;
        return [name, tf.input({ name, shape: [...(0,named_inputs/* shapeOfInput */.V4)(input)] })];
    });
}
/**
 * Returns the name of a layer. The default names of TensorFlow.js are numbered throughout the process, so equal models
 * would differ.
 */
function nameOf(layer, index) {
    return layer.name ?? `${layer.type.replaceAll('-', '_')}_${index + 1}`;
}
function chain(tf, layers, made, inputShape) {
    const input = tf.layers.inputLayer({ name: inputName, inputShape: [...inputShape] });
    const model = tf.sequential({ name: 'network', layers: [input] });
    for (const [index, layer] of made.entries())
        (0,fitting/* fitting */._)({ key: 'model.layers', layers, index }, [model.outputShape], () => model.add(layer));
    return model;
}
function graph(tf, layers, made, { inputs, target }) {
    const outputsByName = new Map(inputs);
    const names = [...outputsByName.keys()];
    checkFirst(layers, names);
    let last = only([...outputsByName.values()]);
    for (const [index, layer] of made.entries()) {
        const taken = layers[index]?.inputs?.map((name) => lookUp(outputsByName, name, index)) ?? [last];
        const shapes = taken.map(({ shape }) => shape);
        const output = (0,fitting/* fitting */._)({ key: 'model.layers', layers, index }, shapes, () => layer.apply(taken.length === 1 ? only(taken) : taken));
        const [symbolic] = [output].flat();
        if (!symbolic || symbolic instanceof tf.Tensor)
            throw new TypeError(`${layer.name} has no output`);
        if (outputsByName.has(layer.name))
            throw new user_error/* UserError */.yo({
                code: 'MODEL_INVALID_LAYER_NAME',
                found: `a second layer named "${layer.name}" at model.layers[${index}]`,
                expected: 'a unique name for each layer',
                hint: 'Give one of them another name.',
            });
        outputsByName.set(layer.name, symbolic);
        last = symbolic;
    }
    checkInputsAreTaken(layers, names);
    const outputs = target.kind === 'multi-output'
        ? target.outputs.map((output) => (0,network_outputs/* findOutput */.hh)(outputsByName, layers, output))
        : last;
    return tf.model({ name: 'network', inputs: inputs.map(([, input]) => input), outputs });
}
/**
 * Checks that the first layer defines its input.
 * @throws UserError if there are several inputs and the first layer has no `inputs`
 */
function checkFirst(layers, inputs) {
    const [first] = layers;
    if (inputs.length > 1 && first?.inputs === undefined)
        throw new user_error/* UserError */.yo({
            code: 'MODEL_INPUT_NOT_CONNECTED',
            found: `a first layer "${first?.type}" without \`inputs\` in a network of the inputs ${inputs.join(', ')}`,
            expected: 'the input of the layer',
            hint: 'Set it: `inputs: ' + (inputs[0] ?? '') + '`.' + (inputs[0] ?? '') + '`.',
        });
}
/**
 * Checks that each of several inputs is used.
 * @throws UserError with the first input that no layer uses
 */
function checkInputsAreTaken(layers, inputs) {
    if (inputs.length === 1)
        return;
    const left = inputs.find((name) => !layers.some((layer) => layer.inputs?.includes(name)));
    if (left !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'MODEL_INPUT_NOT_CONNECTED',
            found: `no layer in model.layers that uses the input ${left}`,
            expected: 'a layer for each input of `data.inputs`',
            hint: `Give a layer \`inputs: ${left}\`, or remove the input.`,
        });
}
function only(taken) {
    const [first] = taken;
    if (!first)
        throw new TypeError('a layer without inputs');
    return first;
}
function lookUp(outputs, name, index) {
    const output = outputs.get(name);
    if (output)
        return output;
    throw new user_error/* UserError */.yo({
        code: 'MODEL_INVALID_LAYER_NAME',
        found: `no layer named "${name}" before model.layers[${index}], which uses it`,
        expected: `one of ${[...outputs.keys()].join(', ')}`,
        hint: 'Correct `inputs`, or give the intended layer this `name`.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/training/model/fine-tune.js
var fine_tune = __webpack_require__(29255);
// EXTERNAL MODULE: ./build/core/js/src/config/model.js
var model = __webpack_require__(40481);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/user-code/module.js
var user_code_module = __webpack_require__(66165);
// EXTERNAL MODULE: ./build/core/js/src/training/model/fit-to-data.js
var fit_to_data = __webpack_require__(56796);
;// CONCATENATED MODULE: ./build/core/js/src/training/model/model-module.js










/**
 * Builds a network with the user's own code.
 * @throws UserError for code that is not allowed to run, fails, or returns something else
 */
async function modelFromModule(tf, { module: path, files = [] }, context) {
    const module = {
        ...context,
        key: 'model.module',
        path,
        signature: model/* moduleSignature */.d,
        page: 'docs/models.md',
    };
    const named = await digestsOfFiles(files, context);
    const { made, sources } = await withSuitesTensorFlow(tf, (replacement) => (0,user_code_module/* withUserModule */.uJ)(module, replacement, (load) => withSeededRandom(context.seed, async () => callFunction(await load(), tf, module, context))));
    if (!(made instanceof tf.LayersModel))
        throw (0,user_code_module/* moduleFailed */.ei)(module, 'a default export that returned something other than a model', 'a LayersModel of the `tf` in its first argument');
    (0,fit_to_data/* checkFit */._)(tf, made, path, context);
    return {
        model: made,
        lrMultipliers: new Map(),
        sources: { ...sources, ...named },
    };
}
/**
 * Returns the digests of the files that the module reads.
 * @throws UserError for a file that does not exist, or that a fork may not read
 */
async function digestsOfFiles(files, { folder, codeOrigin }) {
    const paths = files.map((file) => (0,external_node_path_.resolve)(folder, file));
    await (0,outside/* refuseOutside */.g)(paths, (0,confinement/* confinementOf */.u)(codeOrigin));
    for (const [index, path] of paths.entries())
        if ((await (0,file_kind/* fileKind */.h)(path)) !== 'file')
            throw new user_error/* UserError */.yo({
                code: 'FILE_MISSING',
                found: `no file ${files[index]}`,
                expected: 'the files that the module reads',
                hint: 'Correct the path in `model.files`, which is relative to tensorline.yml.',
                key: ['model', 'files', index],
            });
    return (0,user_code_module/* digestsOf */.nw)(paths, folder);
}
const suitesTensorFlow = 'tensorline:tfjs';
const shared = Symbol.for('tensorline.tfjs');
/** Redirects imports of TensorFlow.js in the user's code to this copy, because two copies cannot share tensors. */
async function withSuitesTensorFlow(tf, work) {
    Reflect.set(globalThis, shared, tf);
    const names = Object.keys(tf).filter((name) => /^[a-z_$][\w$]*$/i.test(name) && name !== 'default');
    const source = `const tf = globalThis[Symbol.for('tensorline.tfjs')]\nexport default tf\nexport const { ${names.join(', ')} } = tf\n`;
    const replaces = (specifier) => specifier.startsWith('@tensorflow/tfjs');
    try {
        return await work({ replaces, url: suitesTensorFlow, source });
    }
    finally {
        Reflect.deleteProperty(globalThis, shared);
    }
}
/** Seeds `Math.random`, from which TensorFlow.js takes every seed that is not set. */
async function withSeededRandom(seed, work) {
    const stream = (0,philox/* randomStream */._V)(seed, 'module');
    const original = Math.random;
    let draws = 0;
    Math.random = () => stream.draw(draws++);
    try {
        return await work();
    }
    finally {
        Math.random = original;
    }
}
async function callFunction(make, tf, module, { inputShape, inputs, label, seed }) {
    const classes = label.kind === 'class' ? label.classes : [];
    try {
        return await make(tf, {
            inputShape: [...inputShape],
            inputShapes: inputShapes(inputs),
            classes: [...classes],
            outputClasses: outputClasses(label),
            seed,
        });
    }
    catch (error) {
        throw (0,user_code_module/* moduleFailed */.ei)(module, `a default export that failed (${(0,user_error/* messageOf */.bD)(error)})`, 'a function that returns a LayersModel', error);
    }
}
/** Returns the class names by output, with an empty list for a number; an empty object for a single output. */
function outputClasses(label) {
    if (label.kind !== 'multi-output')
        return {};
    return Object.fromEntries(label.outputs.map(({ name, label }) => [name, label.kind === 'class' ? [...label.classes] : []]));
}
/** Returns the input shapes by input name; an empty object for a single input. */
function inputShapes(inputs = []) {
    return Object.fromEntries(inputs.map((input) => [input.name, [...(0,named_inputs/* shapeOfInput */.V4)(input)]]));
}

;// CONCATENATED MODULE: ./build/core/js/src/training/model/model.js





/**
 * Builds the model with which a training starts.
 * @throws UserError when it cannot be built, or does not fit the dataset
 */
async function buildModel(tf, section, context) {
    const built = await build(tf, section, context);
    if (built.model.trainableWeights.length === 0)
        throw new user_error/* UserError */.yo({
            code: 'MODEL_NOT_TRAINABLE',
            found: 'a model without trainable weights',
            expected: 'at least one layer that has weights and is not frozen',
            hint: 'pretrained' in section
                ? 'Remove a layer from `model.freeze`, or give the model a new `head`.'
                : 'Add a layer with weights, such as `dense`, and keep it `trainable`.',
        });
    return built;
}
async function build(tf, section, context) {
    if ('layers' in section) {
        const { transform, label } = context;
        const { layers } = section;
        const network = layers === 'default' ? defaultLayers(transform, label) : { layers };
        return { model: buildNetwork(tf, network, context), lrMultipliers: new Map(), sources: {} };
    }
    if ('module' in section)
        return modelFromModule(tf, section, context);
    return (0,fine_tune/* fineTuned */.Ni)(tf, section, context);
}

// EXTERNAL MODULE: ./build/core/js/src/model/batch-independence.js
var batch_independence = __webpack_require__(79522);
// EXTERNAL MODULE: ./build/core/js/src/model/predict.js
var predict = __webpack_require__(98198);
// EXTERNAL MODULE: ./build/core/js/src/model/storage.js
var storage = __webpack_require__(95482);
// EXTERNAL MODULE: ./build/core/js/src/training/network-faults.js
var network_faults = __webpack_require__(10246);
;// CONCATENATED MODULE: ./build/core/js/src/training/model/saved-copy.js





/**
 * Saves a model, loads it again and compares the predictions, so that no training is wasted on a model that cannot be
 * published.
 * @param batch examples that both predict
 * @throws UserError for a model that cannot be saved and loaded, or that predicts differently alone than in a batch
 */
async function checkSavedCopy(tf, model, details, batch) {
    const predictWith = (either) => (given) => (0,network_faults/* withNetworkExplained */.N)(() => (0,predict/* predict */.K$)(tf, either, details, given));
    const copy = await copyOf(tf, model);
    try {
        requireEqual(await predictWith(model)(batch), await predictWith(copy)(batch));
        await (0,batch_independence/* requireBatchIndependence */.M)(predictWith(copy), batch, 'to train');
    }
    finally {
        copy.dispose();
    }
}
async function copyOf(tf, model) {
    try {
        return await (0,storage/* modelInMemory */.WV)(tf, model);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'MODEL_NOT_SAVABLE',
            found: `a model that cannot be saved and loaded again (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a model that the gate and the server can load from its files',
            hint: 'Use layers of TensorFlow.js, give each layer in nested models a unique name, share no layer between a model and one within it, and give the first layer of a sequence its `inputShape`.',
        }, { cause: error });
    }
}
function requireEqual(original, copied) {
    const differs = original.values.some((value, index) => {
        const other = copied.values[index] ?? NaN;
        return !Object.is(value, other) && !(Math.abs(value - other) <= 1e-5 + 1e-4 * Math.abs(value));
    });
    if (!differs && original.values.length === copied.values.length)
        return;
    throw new user_error/* UserError */.yo({
        code: 'MODEL_NOT_SAVABLE',
        found: 'a model whose predictions differ after it was saved and loaded again',
        expected: 'a model that its files describe completely',
        hint: 'Use layers of TensorFlow.js unchanged: custom `call` functions, changed settings and states are not saved.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/training/starting-network.js



/** Number of training examples for the comparison of a model with its saved copy. */
const compared = 16;
/**
 * Builds the network with which the training starts, and checks that a saved copy of it predicts the same.
 * @throws UserError when it cannot be built, cannot be saved, or does not fit the dataset
 */
async function buildStartingNetwork({ host, pipeline, folder }, { 'allow-fork-code': allowForkCode }, { tf, network, data }) {
    const { dataset, splits } = data;
    const { transform, label, features } = dataset.details;
    const built = await (0,user_error/* withConfigPathAsync */.ID)(['model'], () => buildModel(tf, network, {
        inputShape: transform.shape,
        inputs: transform.inputs,
        transform,
        label,
        features,
        seed: pipeline.train.seed,
        folder,
        codeOrigin: host.codeOrigin,
        allowForkCode,
    }));
    const first = splits.train.read([{ start: 0, count: Math.min(splits.train.size, compared) }]);
    await (0,user_error/* withConfigPathAsync */.ID)(['model'], () => checkSavedCopy(tf, built.model, { transform, label }, first));
    return built;
}

// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var model_artifact = __webpack_require__(27267);
;// CONCATENATED MODULE: ./build/core/js/src/stages/training/write-trained-model.js






/** Writes the model with everything needed to evaluate and serve it as a sealed artifact. */
function writeTrainedModel({ pipeline }, into, { engine, model, sources, dataset, metrics, recipe, run }) {
    const { features, label, transform } = dataset.details;
    return (0,artifact/* writeArtifact */.w6)(into, async (draft) => {
        await (0,storage/* saveModel */.xS)(engine.tf, model, draft);
        return {
            kind: 'model',
            details: await (0,model_artifact/* completeModel */.hX)(draft, engine.tf, {
                name: pipeline.name,
                signature: { features, label, transform },
                dataset,
                test: new stored_examples/* StoredExamples */.J(dataset, 'test'),
                training: metrics,
                weights: 'float32',
                engine: (0,stages_context/* nameEngine */.O2)(engine.report),
            }),
            parents: { dataset: dataset.digest, ...(sources['model'] && { model: sources['model'] }) },
            config: (0,artifacts_digest/* digestOfJson */.Qs)(recipe),
            run,
        };
    });
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/pictured-images.js
var pictured_images = __webpack_require__(31993);
// EXTERNAL MODULE: ./build/core/js/src/metrics/classification-report.js + 4 modules
var classification_report = __webpack_require__(66813);
// EXTERNAL MODULE: ./build/core/js/src/report/html/training-section.js + 1 modules
var training_section = __webpack_require__(78669);
// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/core/js/src/report/html/page.js + 1 modules
var page = __webpack_require__(34995);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
// EXTERNAL MODULE: ./build/core/js/src/images/thumbnail.js
var thumbnail = __webpack_require__(16240);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/example-names.js
var example_names = __webpack_require__(71955);
// EXTERNAL MODULE: ./build/core/js/src/report/quantity-text.js
var quantity_text = __webpack_require__(89599);
;// CONCATENATED MODULE: ./build/core/js/src/report/training/augmentation-section.js






/** Smaller shares are not shown. */
const leastShare = 0.005;
const mostShares = 3;
/** Returns training pictures beside those that the trainer makes of them. */
function augmentationSection({ figures, augmentation }) {
    if (augmentation === null || augmentation.pictures.length === 0)
        return null;
    const { shape, pictures, mixesLabels } = augmentation;
    const nameOf = (0,example_names/* shortNamesOf */.g)(pictures.map(({ id }) => id));
    const trained = figures.training.history.length;
    const beyond = pictures.some(({ versions }) => versions.some(({ epoch }) => epoch > trained));
    return (0,html_table/* section */.uW)('Augmentation', 'augmentation', (0,markup/* html */.qy) `<p class="note">
      Training pictures, and what the network receives instead of them in the first epochs: made by the code
      of the training step, with the random numbers of that step.
      ${mixesLabels ? 'A picture that is mixed with another one has a mixture of both labels, in the same shares.' : null}
      ${beyond ? `Epochs after epoch ${(0,format/* formatCount */.B4)(trained)} are those of a longer training.` : null} Values
      beyond black and white are cut off here, and not in the training.
    </p>`, (0,markup/* html */.qy) `<ul class="strips">
      ${pictures.map(({ id, pixels, labels, versions }) => (0,markup/* html */.qy) `<li>
            <p><code>${(0,format/* truncate */.xv)(nameOf(id))}</code></p>
            <div class="strip">
              ${figure(pixels, shape, `Training example ${(0,format/* truncate */.xv)(id)}`, 'original', labels)}
              ${versions.map((version) => figure(version.pixels, shape, `Training example ${(0,format/* truncate */.xv)(id)} in epoch ${version.epoch}`, `epoch ${(0,format/* formatCount */.B4)(version.epoch)}`, mixesLabels ? version.labels : []))}
            </div>
          </li>`)}
    </ul>`);
}
function figure(pixels, shape, alternative, caption, labels) {
    const { mediaType, bytes, width, height } = (0,thumbnail/* thumbnailOf */.k)(pixels, shape);
    return (0,markup/* html */.qy) `<figure>
    <img
      class="${mediaType === 'image/png' ? 'exact' : 'photo'}"
      src="data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}"
      width="${width}"
      height="${height}"
      alt="${alternative}"
    />
    <figcaption>
      <p>${caption}</p>
      ${labels.map((label) => [
        labels.length > 1 ? (0,markup/* html */.qy) `<p><bdi>${(0,format/* truncate */.xv)(label.output, 24)}</bdi>:</p>` : null,
        labelLines(label),
    ])}
    </figcaption>
  </figure>`;
}
/** Returns the number or the class; of a mixture a line for each class. */
function labelLines(label) {
    if (label.kind === 'number')
        return (0,markup/* html */.qy) `<p><b>${(0,quantity_text/* quantityText */.N)('number')(label.value)}</b></p>`;
    const shares = label.shares.filter(({ share }) => share >= leastShare).slice(0, mostShares);
    return shares.map(({ class: name, share }) => (0,markup/* html */.qy) `<p>
        <b><bdi>${(0,format/* truncate */.xv)(name, 24)}</bdi></b>
        ${shares.length > 1 ? (0,markup/* html */.qy) `<span>${(0,format/* percentText */.fL)(Number(share.toFixed(2)))}</span>` : null}
      </p>`);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/training/epoch-table.js



/** Further epochs are collapsed. */
const mostEpochs = 10;
/** Returns the values of each epoch, the newest first; several outputs have columns of their own. */
function epochTable(history, kept) {
    const [first] = history;
    if (first === undefined)
        return null;
    const names = Object.keys(first.outputs ?? {});
    const parts = [
        { prefix: '', meansIn: (record) => record },
        ...names.map((name) => ({
            prefix: `${(0,format/* truncate */.xv)(name, 24)}: `,
            meansIn: ({ outputs }) => outputs?.[name] ?? null,
        })),
    ];
    const columns = parts.flatMap(({ prefix, meansIn }) => values
        .filter(({ valueOf }) => history.some((record) => valueIn(meansIn(record), valueOf) !== null))
        .map(({ title, valueOf }) => ({
        title: prefix === '' ? title : `${prefix}${title.toLowerCase()}`,
        cell: (record) => valueIn(meansIn(record), valueOf)?.toFixed(4) ?? '',
    })));
    return (0,html_table/* foldedTable */.vd)('Every epoch, the last first', [(0,html_table/* text */.Qq)('Epoch'), ...columns.map(({ title }) => (0,html_table/* number */.ai)(title))], history
        .toReversed()
        .map((record) => [epochText(record, kept), ...columns.map(({ cell }) => cell(record))]), mostEpochs);
}
const values = [
    { title: 'Loss', valueOf: ({ loss }) => loss },
    { title: 'Accuracy', valueOf: ({ accuracy }) => accuracy },
    { title: 'Validation loss', valueOf: ({ validationLoss }) => validationLoss },
    { title: 'Validation accuracy', valueOf: ({ validationAccuracy }) => validationAccuracy },
];
function valueIn(means, valueOf) {
    return means && valueOf(means);
}
function epochText({ epoch }, kept) {
    return epoch === kept ? (0,markup/* html */.qy) `${epoch} <small>kept</small>` : epoch;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/js/src/report/html/fact-list.js
var fact_list = __webpack_require__(58597);
;// CONCATENATED MODULE: ./build/core/js/src/report/training/settings-section.js




/** Returns the digests, the engine and the configuration with all its defaults. */
function settingsSection({ figures }) {
    const facts = [
        ['Model', (0,markup/* html */.qy) `<code class="whole">${figures.model}</code>`],
        ['Dataset', (0,markup/* html */.qy) `<code class="whole">${figures.dataset}</code>`],
        ['Engine', figures.engine],
    ];
    return (0,html_table/* section */.uW)('Settings', 'settings', (0,fact_list/* factList */.l)('lineage', facts), (0,markup/* html */.qy) `<details class="more">
      <summary>Configuration with all defaults</summary>
      <div class="frame" role="region" aria-label="Configuration" tabindex="0">
        <pre class="settings">${(0,dist/* stringify */.As)(figures.settings, { lineWidth: 0 })}</pre>
      </div>
    </details>`);
}

// EXTERNAL MODULE: ./build/core/js/src/package/docs-url.js
var docs_url = __webpack_require__(73375);
// EXTERNAL MODULE: ./build/core/js/src/report/data/named.js
var named = __webpack_require__(52184);
// EXTERNAL MODULE: ./build/core/js/src/report/html/overview.js
var overview = __webpack_require__(19581);
;// CONCATENATED MODULE: ./build/core/js/src/report/training/training-overview.js








/** Returns the name of the model and its most important figures. */
function trainingOverview({ figures, details }) {
    const { training, rows, validation, model } = figures;
    const kept = training.history.find(({ epoch }) => epoch === training.epoch);
    const errors = validation?.flatMap(({ labelErrors }) => labelErrors ?? []) ?? [];
    return (0,markup/* html */.qy) `<header class="verdict plain">
    <p class="eyebrow">Training report · model <code>${(0,artifacts_digest/* shortDigest */.VK)(model)}</code></p>
    <h1>${(0,named/* named */.K)(details.name)}</h1>
    <p class="reason">${keptText(figures)}</p>
    ${training.sample === undefined ? null : (0,markup/* html */.qy) `<p class="note">Examples in an epoch: ${(0,class_sample/* sampleText */.E)(training.sample)}</p>`}
    <p class="note">
      The duration of each epoch is in the job summary and in <code>run.json</code> beside this page, because
      equal trainings have equal pages.
      <a href="${(0,docs_url/* manualPage */.s)('training-report')}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">
      ${kept ? meansTiles(kept) : null} ${(0,overview/* tile */.Vs)('Training examples', (0,format/* formatCount */.B4)(rows.train), '')}
      ${(0,overview/* tile */.Vs)('Validation examples', (0,format/* formatCount */.B4)(rows.validation), '')}
      ${(0,overview/* tile */.Vs)('Parameters', (0,format/* formatCount */.B4)(details.parameters), (0,format/* bytesText */.pV)(details.modelBytes))}
      ${errors.length === 0
        ? null
        : (0,overview/* tile */.Vs)('Likely label errors', (0,format/* formatCount */.B4)((0,d3_array/* sum */.cz)(errors, ({ count }) => count)), 'in validation')}
    </dl>
  </header>`;
}
function keptText({ training: { history, epoch }, chosenBy }) {
    if (epoch === null)
        return 'No epoch was finished.';
    const epochs = history.length === 1 ? 'one epoch' : `${(0,format/* formatCount */.B4)(history.length)} epochs`;
    if (chosenBy !== null)
        return `Trained for ${epochs}. The model has the weights of epoch ${epoch}, the best by ${chosenBy}.`;
    return `Trained for ${epochs}. The model has the weights of the last one.`;
}
function meansTiles({ loss, accuracy, validationLoss, validationAccuracy }) {
    return [
        ...pair('Accuracy', accuracy, validationAccuracy, 'fraction'),
        ...pair('Loss', loss, validationLoss, 'score'),
    ];
}
/** Returns the value of the validation split with that of the training beside it; the latter alone without the former. */
function pair(title, training, validation, unit) {
    if (training === null)
        return [];
    const text = (0,format/* formatValue */.Fl)(training, unit);
    return validation === null
        ? [(0,overview/* tile */.Vs)(title, text, 'training')]
        : [(0,overview/* tile */.Vs)(`Validation ${title.toLowerCase()}`, (0,format/* formatValue */.Fl)(validation, unit), `training ${text}`)];
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/classes.js + 1 modules
var classes = __webpack_require__(11166);
// EXTERNAL MODULE: ./build/core/js/src/report/html/label-errors-section.js
var label_errors_section = __webpack_require__(58381);
;// CONCATENATED MODULE: ./build/core/js/src/report/training/validation-sections.js





/** Returns the validation examples whose labels are likely to be wrong, for each output that has some. */
function labelErrorSections({ figures, shown }) {
    const outputs = figures.validation ?? [];
    return outputs.map(({ output, labelErrors }, index) => labelErrors === null || labelErrors.count === 0
        ? null
        : (0,html_table/* section */.uW)(titleOf('Likely label errors', output, outputs), `label-errors-${index}`, (0,markup/* html */.qy) `<p class="note">
            The model is confident that these validation examples belong to another class (confident
            learning). It was not trained on them. Either the label or the prediction is wrong: look at each
            one. No label is changed.
          </p>`, (0,label_errors_section/* labelErrorList */.h)(labelErrors, shown.get(output) ?? new Map(), {
            split: 'Validation',
            end: endOf(output, outputs),
        })));
}
/** Returns the metrics of the classes on the validation split. */
function classSections({ figures }) {
    const outputs = figures.validation;
    if (outputs === null)
        return (0,html_table/* section */.uW)('Classes', 'classes', (0,markup/* html */.qy) `<p class="note">
        Not evaluated: the validation split has too many scores to hold them in memory, or scores that are not
        finite.
      </p>`);
    return outputs.map((one, index) => (0,html_table/* section */.uW)(titleOf('Classes of the validation split', one.output, outputs), `classes-${index}`, (0,classes/* classTables */.K)(one, { model: 'the model', end: endOf(one.output, outputs) })));
}
function titleOf(title, output, outputs) {
    return `${title}${endOf(output, outputs)}`;
}
/** Returns the name of the output if there are several. */
function endOf(output, outputs) {
    return outputs.length > 1 ? `: ${(0,format/* truncate */.xv)(output)}` : '';
}

;// CONCATENATED MODULE: ./build/core/js/src/report/training/training-page.js









/** Returns the training report as one page. */
function renderTrainingReport(report) {
    return (0,page/* renderPage */.C)(`Training report: ${report.details.name}`, [
        trainingOverview(report),
        curveSection(report),
        augmentationSection(report),
        labelErrorSections(report),
        classSections(report),
        settingsSection(report),
    ]);
}
function curveSection({ figures: { training } }) {
    const { history, epoch } = training;
    if (history.length === 0)
        return null;
    const charts = (0,training_section/* learningCharts */.y)(history, epoch);
    return (0,html_table/* section */.uW)('Epochs', 'epochs', (0,markup/* html */.qy) `<p class="note">
      Training values are means during the updates of an epoch, with dropout and augmentation; validation
      values are measured after it, without them.
    </p>`, charts.length === 0 ? null : (0,markup/* html */.qy) `<div class="columns">${charts}</div>`, epochTable(history, epoch));
}

// EXTERNAL MODULE: ./build/core/js/src/profile/example-selection.js
var example_selection = __webpack_require__(53962);
// EXTERNAL MODULE: ./build/core/js/src/transform/channel-range.js
var channel_range = __webpack_require__(92865);
// EXTERNAL MODULE: ./build/core/js/src/transform/example-parts.js
var example_parts = __webpack_require__(30179);
// EXTERNAL MODULE: ./build/core/js/src/transform/label-steps.js
var label_steps = __webpack_require__(1406);
// EXTERNAL MODULE: ./build/core/js/src/training/windows.js
var windows = __webpack_require__(24757);
;// CONCATENATED MODULE: ./build/core/js/src/training/batch-places.js

/**
 * Returns the places of some examples in an epoch, by their positions in its source.
 * @param wanted positions in the source
 */
function placesInEpoch(source, { seed, epoch, batchSize }, wanted) {
    const found = new Map();
    let step = (epoch - 1) * Math.ceil(source.size / batchSize) + 1;
    for (const window of (0,windows/* shuffledWindows */.bC)(source, { seed, epoch }, { batchSize })) {
        const positions = positionsIn(window);
        for (const position of wanted) {
            const at = positions.indexOf(position);
            if (at < 0)
                continue;
            const start = at - (at % batchSize);
            const size = Math.min(batchSize, positions.length - start);
            const mirrored = positions[start + size - 1 - (at - start)] ?? position;
            found.set(position, { step: step + start / batchSize, size, place: at - start, mirrored });
        }
        step += positions.length / batchSize;
    }
    return found;
}
/** Returns the position in the source of each example of a window, in the order of the batches. */
function positionsIn({ ranges, order }) {
    const positions = new Uint32Array(ranges.reduce((all, { count }) => all + count, 0));
    let offset = 0;
    for (const { start, count } of ranges)
        for (let index = 0; index < count; index++)
            positions[offset++] = start + index;
    return order.map((index) => positions[index] ?? 0);
}

// EXTERNAL MODULE: ./build/core/js/src/training/randomness.js
var randomness = __webpack_require__(69498);
// EXTERNAL MODULE: ./build/core/js/src/training/step.js + 7 modules
var step = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/core/js/src/training/step-feeds.js
var step_feeds = __webpack_require__(62852);
;// CONCATENATED MODULE: ./build/core/js/src/training/augmented-pictures.js












/**
 * Returns training pictures with the versions that the steps of the first epochs make of them. They are made by the code of a training
 * step, at the same position of a batch of the same size and with the same random numbers. The other examples of the batch are replaced by
 * the picture, because no augmentation reads them: only `mixup` reads the example at the mirrored position.
 */
function augmentedPictures(engine, source, { seed, 'batch-size': batchSize }, counts) {
    const pictured = picturesIn(source);
    if (pictured === null || source.augment.length === 0 || source.train.size === 0)
        return [];
    const first = source.draw?.(1);
    const rows = [
        ...new Set((0,example_selection/* atEqualDistances */.q)((first ?? source.train).size, counts.pictures).map((position) => first?.rows[position] ?? position)),
    ];
    const placed = Array.from({ length: counts.epochs }, (_, index) => placesOfRows(source, { seed, epoch: index + 1, batchSize }, rows)).flat();
    const needed = [...new Set([...rows, ...placed.map(({ mirrored }) => mirrored)])].sort((a, b) => a - b);
    const examples = source.train.readWithIds(needed.map((start) => ({ start, count: 1 })));
    const indexOf = new Map(needed.map((row, index) => [row, index]));
    const stepMaker = new StepMaker(engine, { source, pictured, examples, seed });
    return rows.map((row) => {
        const index = indexOf.get(row) ?? 0;
        return {
            id: examples.ids[index] ?? '',
            ...stepMaker.original(index),
            versions: placed
                .filter((place) => place.row === row)
                .map((place) => stepMaker.version(place, { own: index, mirrored: indexOf.get(place.mirrored) ?? index })),
        };
    });
}
/** Returns the places of rows of the training split in an epoch; none for a row that is not drawn. */
function placesOfRows({ train, draw }, settings, rows) {
    const drawn = draw?.(settings.epoch);
    const positions = rows.map((row) => (drawn ? drawn.rows.indexOf(row) : row));
    const places = placesInEpoch(drawn ?? train, settings, positions);
    return rows.flatMap((row, index) => {
        const found = places.get(positions[index] ?? -1);
        if (!found)
            return [];
        const mirrored = drawn?.rows[found.mirrored] ?? found.mirrored;
        return [{ ...found, mirrored, epoch: settings.epoch, row }];
    });
}
/** Returns the pictures that are shown; null if the network receives none. */
function picturesIn({ features, transform }) {
    const pictured = (0,pictured_images/* picturedImages */.H)(features);
    if (pictured === null)
        return null;
    if ('steps' in transform)
        return {
            index: 0,
            transform,
            pixelsAt: ({ features: values, size }, index) => {
                const length = values.length / size;
                return Uint8Array.from(values.subarray(index * length, (index + 1) * length));
            },
        };
    const parts = (0,example_parts/* partsOf */.CI)(transform);
    const index = parts.findIndex((part) => part.kind === 'image' && part.name === pictured.column);
    const part = parts[index];
    if (part?.kind !== 'image')
        return null;
    return {
        index,
        transform: part.transform,
        pixelsAt: (examples, row) => {
            const values = examples.features.subarray(row * part.columns, (row + 1) * part.columns);
            return (0,example_parts/* gatherPixels */.RN)(part, { size: 1, features: values, images: examples.images });
        },
    };
}
/** Makes the pictures of single steps. */
class StepMaker {
    #engine;
    #content;
    #augment;
    #random;
    constructor(engine, content) {
        this.#engine = engine;
        this.#content = content;
        this.#augment = (0,augment/* augmentation */.D)(content.source.augment, content.source.transform);
        this.#random = new randomness/* StepRandomness */.p(engine, content.seed);
    }
    /** Returns a picture and its labels before any augmentation. */
    original(index) {
        const { pictured, examples } = this.#content;
        const batch = this.#batch({ step: 1, size: 1, place: 0 }, { own: index, mirrored: index });
        const labels = this.#valuesOf(batch, (inputs) => inputs.labels.map((tensor) => exampleAt(tensor, 0)));
        return { pixels: pictured.pixelsAt(examples, index), labels: this.#labelsOf(labels) };
    }
    /** Returns a picture as the network receives it at a place of a batch. */
    version({ epoch, step, size, place }, indices) {
        const { pictured } = this.#content;
        const batch = this.#batch({ step, size, place }, indices);
        const [picture = [], ...labels] = this.#valuesOf(batch, (inputs) => {
            const made = this.#random.inStep(inputs.iteration, () => this.#augment(this.#engine, inputs, this.#random));
            return [...made.features.slice(pictured.index, pictured.index + 1), ...made.labels].map((tensor) => exampleAt(tensor, place));
        });
        return {
            epoch,
            step,
            pixels: (0,channel_range/* pixelsOfTransformed */.M)(pictured.transform, picture),
            labels: this.#labelsOf(labels),
        };
    }
    /** Returns a batch with the picture at all positions but the mirrored one. */
    #batch({ step, size, place }, { own, mirrored }) {
        const { features, texts, images, labels, size: loaded } = this.#content.examples;
        const rows = new Uint32Array(size).fill(own);
        rows[size - 1 - place] = mirrored;
        rows[place] = own;
        return {
            count: 1,
            size,
            features: [(0,gather/* gather */.k)(features, rows, features.length / loaded)],
            texts,
            images,
            labels: (0,gather/* gather */.k)(labels, rows, labels.length / loaded),
            weights: [],
            rates: Float32Array.of(0),
            iterations: Int32Array.of(step),
        };
    }
    /** Returns the values of tensors that are made of the inputs of a step. */
    #valuesOf(batch, make) {
        const { tf } = this.#engine;
        const { transform, label } = this.#content.source;
        const inputs = (0,step_feeds/* inputsAt */.l)(tf, (0,step_feeds/* stepFeeds */.O)({ transform, label }, batch), 0);
        const made = tf.tidy(() => make(inputs));
        const values = made.map((tensor) => tensor.dataSync());
        tf.dispose([...made, ...(0,step/* inOrder */.al)(inputs)]);
        return values;
    }
    /** @param values values of one example for each output */
    #labelsOf(values) {
        const { label: target, transform } = this.#content.source;
        return (0,label_target/* outputsOf */.Yz)(target).map(({ name, label }, output) => {
            const own = values[output] ?? [];
            if (label.kind === 'number') {
                const value = (0,label_steps/* invertLabelSteps */.k5)((0,label_steps/* labelStepsOf */.pS)(transform.labels, name), own[0] ?? Number.NaN);
                return { output: name, kind: 'number', value };
            }
            const shares = label.classes.map((one, code) => ({ class: one, share: own[code] ?? 0 }));
            return {
                output: name,
                kind: 'class',
                shares: shares.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share),
            };
        });
    }
}
/** Returns one example of a tensor `[size, …]`. */
function exampleAt(tensor, place) {
    const rest = tensor.shape.slice(1);
    return tensor.slice([place, ...rest.map(() => 0)], [1, ...rest]);
}

// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks/classification.js + 2 modules
var classification = __webpack_require__(38857);
;// CONCATENATED MODULE: ./build/core/js/src/training/held-out-predictions.js





const batchSize = 256;
/** Limit of the scores in memory: 256 MiB. */
const mostScores = 2 ** 25;
/**
 * Predicts the examples of a split for each output that has classes. Null if they have more scores than the memory should hold, or scores
 * that are not finite.
 */
async function predictHeldOut(tf, model, details, examples) {
    const targets = (0,label_target/* outputsOf */.Yz)(details.label).flatMap(({ name, label }, index) => label.kind === 'class' ? [{ name, index, classes: label.classes }] : []);
    if (targets.length === 0 || examples.size === 0)
        return [];
    if ((0,d3_array/* sum */.cz)(targets, ({ classes }) => classes.length) * examples.size > mostScores)
        return null;
    const ids = [];
    const parts = targets.map(() => new Array());
    for (const { ranges } of (0,windows/* orderedWindows */.dv)(examples, { batchSize })) {
        const batch = await examples.loadWithIds(ranges);
        const outputs = await (0,predict/* predict */.K$)(tf, model, details, batch);
        for (const id of batch.ids)
            ids.push(id);
        for (const [position, { index }] of targets.entries())
            parts[position]?.push({
                scores: (0,predict/* selectOutput */.S0)(outputs, index).values,
                labels: (0,label_target/* labelsOf */.PC)(details.label, index, batch.labels),
            });
    }
    const found = targets.map(({ name, classes }, position) => {
        const own = parts[position] ?? [];
        const scores = new Float64Array((0,d3_array/* sum */.cz)(own, (part) => part.scores.length));
        const labels = new Int32Array(ids.length);
        let [score, label] = [0, 0];
        for (const part of own) {
            scores.set(part.scores, score);
            labels.set(part.labels, label);
            score += part.scores.length;
            label += part.labels.length;
        }
        return { output: name, ids, classes, scores, labels };
    });
    if (found.some(({ scores }) => !scores.every(Number.isFinite)))
        return null;
    return found.map(({ output, ...unchecked }) => ({
        output,
        predictions: classification/* classification */.x.check({ kind: 'class', ...unchecked, predicted: null }, output),
    }));
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/show-examples.js
var show_examples = __webpack_require__(65914);
;// CONCATENATED MODULE: ./build/core/js/src/stages/training/write-training-report.js

















/** Number of pictures with their versions, and of versions of each picture. */
const shownPictures = { pictures: 6, epochs: 5 };
/** Writes the report of a training as a sealed artifact. Equal trainings have equal reports. */
async function writeTrainingReport(context, into, trained) {
    const { model, dataset, engine, settings, run } = trained;
    const { gate, train } = context.pipeline;
    const validation = await evaluateValidation(trained);
    const stopping = train['early-stopping'];
    const figures = {
        model: model.digest,
        dataset: dataset.digest,
        rows: dataset.details.rows,
        engine: (0,stages_context/* nameEngine */.O2)(engine.report),
        training: await (0,model_artifact/* readTrainingMetrics */.KU)(model),
        chosenBy: stopping?.['restore-best'] === true ? stopping.metric : null,
        settings,
        validation,
    };
    const showsExamples = gate['show-examples'];
    const page = renderTrainingReport({
        figures,
        details: model.details,
        shown: showsExamples ? await showLabelErrors(dataset, validation ?? []) : new Map(),
        augmentation: showsExamples ? showAugmentation(context, trained) : null,
    });
    const { folder, digest } = await (0,artifact/* writeArtifact */.w6)(into, async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, trainingReportFiles.figures), (0,artifacts_digest/* canonicalJson */.dj)(figures));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, trainingReportFiles.page), page);
        return {
            kind: 'training-report',
            parents: { model: model.digest, dataset: dataset.digest },
            config: (0,artifacts_digest/* digestOfJson */.Qs)(settings),
            details: {},
            run,
        };
    });
    return { folder, digest, figures };
}
/** Returns the findings about the published model on the validation split. */
async function evaluateValidation({ model, dataset, engine }) {
    const { tf } = engine;
    const decoding = new image_decoding/* ImageDecoding */.R();
    const loaded = await (0,storage/* loadModel */.cm)(tf, model.folder);
    try {
        const examples = new stored_examples/* StoredExamples */.J(dataset, 'validation', decoding);
        const found = await predictHeldOut(tf, loaded, model.details, examples);
        return (found &&
            found.map(({ output, predictions }) => {
                const { classes, confusion, confusions, labelErrors } = (0,classification_report/* buildClassificationReport */.L)(predictions, null);
                return { output, classes, confusion, confusions, labelErrors };
            }));
    }
    finally {
        loaded.dispose();
        await decoding.close();
    }
}
/** Returns the content of the likely label errors of each output. */
async function showLabelErrors(dataset, validation) {
    const shown = new Map();
    for (const { name, label } of (0,label_target/* outputsOf */.Yz)(dataset.details.label)) {
        const errors = validation.find(({ output }) => output === name)?.labelErrors?.examples ?? [];
        if (errors.length === 0)
            continue;
        const source = (0,show_examples/* examplesOfDataset */.R_)(dataset, label, 'validation');
        shown.set(name, await source(errors.map(({ id }) => id)));
    }
    return shown;
}
function showAugmentation({ pipeline }, { dataset, engine, draw }) {
    const { features, transform, label } = dataset.details;
    const pictured = (0,pictured_images/* picturedImages */.H)(features);
    if (pictured === null)
        return null;
    const augment = pipeline.data?.augment ?? [];
    const source = {
        train: new stored_examples/* StoredExamples */.J(dataset, 'train'),
        draw,
        features,
        transform,
        label,
        augment,
    };
    const pictures = augmentedPictures(engine, source, pipeline.train, shownPictures);
    return {
        shape: pictured.features,
        mixesLabels: augment.some(({ step }) => step === 'mixup'),
        pictures,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/train.js














/**
 * Trains the pipeline's network on its dataset, and publishes the model with everything needed to evaluate and serve
 * it. A training with `shouldStop` is a trial of a search, which has no report of its own.
 */
async function train(context, inputs, shouldStop = null) {
    const { host, pipeline, workspace } = context;
    const started = new Date();
    const section = (0,stages_context/* requireSection */.nA)(context, 'model');
    const { name, path } = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'model');
    const reportPlace = shouldStop ? null : await (0,stages_context/* claimArtifact */.fT)(context, reportName(inputs), 'training-report');
    await (0,stages_context/* preloadEngineOf */.FO)(context, inputs);
    const data = await openTrainingData(context, await (0,stages_context/* locateArtifact */.rd)(context, inputs.dataset));
    const { dataset, decoding } = data;
    const engine = await (0,stages_context/* startEngineOf */.MH)(context, inputs);
    const network = await buildStartingNetwork(context, inputs, { tf: engine.tf, network: section, data });
    const { model, sources } = network;
    const sample = sampleOf(context, data);
    const recipe = (0,recipe_of_weights/* recipeOf */.S)(pipeline, sources);
    const identity = {
        recipe,
        sources,
        dataset: dataset.digest,
        engine: (0,stages_context/* nameEngine */.O2)(engine.report),
        topology: compare_topology/* topologySchema */.d.parse(JSON.parse(JSON.stringify(model.toJSON(null, false)))),
    };
    const checkpoints = await (0,training_checkpoints/* openCheckpoints */.O)(context, identity, inputs.resume);
    const curves = inputs.tensorboard ? (0,external_node_path_.join)(workspace, 'tensorboard') : null;
    const examples = trainingDataOf(context, data, sample);
    const course = await (0,fit_network/* fitNetwork */.O)(context, engine, network, examples, checkpoints, {
        shouldStop,
        curves,
    }).finally(() => decoding.close());
    const { history, kept, times } = course;
    const metrics = { history, epoch: kept?.epoch ?? null, ...(sample && { sample: sample.classes }) };
    const artifact = await writeTrainedModel(context, path, {
        engine,
        model,
        sources,
        dataset,
        recipe,
        metrics: { ...metrics, ...(course.stopped && { stopped: true }) },
        run: (0,stages_context/* runRecord */.DW)(context, started, {
            engine: engine.report,
            sources,
            resumedAfterStep: checkpoints.from?.progress.iteration ?? null,
        }),
    });
    model.dispose();
    await host.artifacts.publish(name, artifact.folder, artifact.digest);
    await checkpoints.checkpointWriter.discard();
    if (curves !== null)
        await publishCurves(context, curves, { name, digest: artifact.digest });
    const report = reportPlace &&
        (await writeTrainingReport(context, reportPlace.path, {
            model: artifact,
            dataset,
            engine,
            settings: recipe,
            draw: sample?.draw,
            run: (0,stages_context/* runRecord */.DW)(context, started, { epochs: times }),
        }));
    if (report)
        await host.artifacts.publish(reportPlace.name, report.folder, report.digest);
    const shownReport = report && { name: reportPlace.name, validation: report.figures.validation };
    const facts = { engine: (0,start/* describeEngine */.sk)(engine.report), times, report: shownReport };
    await host.writeSummary((0,training_summary/* trainingSummary */.h)(artifact, metrics, facts));
    return {
        failure: null,
        outputs: {
            digest: artifact.digest,
            artifact: name,
            path: artifact.folder,
            device: engine.report.device,
            'epochs-trained': history.length,
            ...outputsOf(kept),
            page: report ? (0,external_node_path_.join)(report.folder, trainingReportFiles.page) : '',
        },
    };
}
/**
 * Returns the name of the report for a model that the user named; otherwise, empty. Its beginning differs from the name of the model, so that a
 * pattern for models does not match it.
 */
function reportName(inputs) {
    const { artifact, 'report-artifact': given } = inputs;
    const isDefault = artifact === '' || artifact === 'model';
    return given === '' && !isDefault ? `training-report-${artifact}` : given;
}
function outputsOf(kept) {
    return {
        'best-epoch': kept?.epoch ?? '',
        loss: kept?.loss ?? '',
        'validation-loss': kept?.validationLoss ?? '',
        'validation-accuracy': kept?.validationAccuracy ?? '',
    };
}


/***/ }),

/***/ 14350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ configOfTraining),
  O: () => (/* binding */ openCheckpoints)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/files/numbered-folders.js
var numbered_folders = __webpack_require__(92357);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/training/state.js
var state = __webpack_require__(29689);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/js/src/files/link-tree.js
var link_tree = __webpack_require__(42306);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/model/history.js
var model_history = __webpack_require__(31559);
;// CONCATENATED MODULE: ./build/core/js/src/training/checkpoint/history-file.js








const finishedEpoch = schemas/* strictObject */.rej({ record: model_history/* epochSchema */.D, endedAt: schemas/* number */.aig() });
/** The part of a history file that belongs to one checkpoint. */
const historyPartSchema = schemas/* strictObject */.rej({
    /** The first bytes of the file; later checkpoints may have appended more. */
    bytes: schemas/* int */.Whr().nonnegative(),
    /** Digest of these bytes. */
    sha256: schemas/* string */.YjP().regex(artifacts_digest/* sha256Pattern */.G4),
    /** Epochs after those in the file. */
    tail: schemas/* array */.YOg(finishedEpoch),
});
/**
 * Writes the finished epochs of a training into its checkpoints. All checkpoints of a process share one file through hard links,
 * and each appends its new epochs, so that a checkpoint costs the same after many epochs as after few. The process appends only to
 * a file that it created itself. On a file system without hard links, each checkpoint contains a whole file.
 */
class HistoryWriter {
    /** The newest file in a checkpoint, and its content; null before the first. */
    #shared = null;
    #draft = null;
    /**
     * Writes the epochs into the folder of a new checkpoint.
     * @param mayAppend false while the file of an earlier checkpoint is read elsewhere: new epochs then go into the tail
     */
    async write(folder, epochs, mayAppend) {
        const path = (0,external_node_path_.join)(folder, manifest/* growingFileName */.bS);
        const shared = this.#shared;
        if (!shared || !(await (0,link_tree/* linkFile */.T)(shared.path, path))) {
            const whole = extended({ epochs: 0, bytes: 0, hash: (0,external_node_crypto_.createHash)('sha256') }, epochs);
            await (0,promises_.writeFile)(path, whole.text);
            return this.#drafted(whole.written, []);
        }
        if (!mayAppend)
            return this.#drafted(shared, finishedAfter(shared.epochs, epochs));
        const { text, written } = extended(shared, epochs);
        // If this fails halfway, the end of the file is unknown.
        this.#shared = null;
        await (0,promises_.appendFile)(path, text);
        this.#shared = { ...written, path: shared.path };
        return this.#drafted(written, []);
    }
    /** Records the final folder of the checkpoint that was written last. */
    installed(folder) {
        if (this.#draft)
            this.#shared = { ...this.#draft, path: (0,external_node_path_.join)(folder, manifest/* growingFileName */.bS) };
    }
    #drafted(written, tail) {
        this.#draft = { epochs: written.epochs, bytes: written.bytes, hash: written.hash };
        return { bytes: written.bytes, sha256: written.hash.copy().digest('hex'), tail };
    }
}
function extended(before, epochs) {
    const text = finishedAfter(before.epochs, epochs)
        .map((epoch) => `${JSON.stringify(epoch)}\n`)
        .join('');
    return {
        text,
        written: {
            epochs: epochs.count,
            bytes: before.bytes + Buffer.byteLength(text),
            hash: before.hash.copy().update(text),
        },
    };
}
function finishedAfter(first, { history, endTimes, count }) {
    return history
        .slice(first, count)
        .map((record, index) => ({ record, endedAt: endTimes[first + index] ?? 0 }));
}
/**
 * Reads the epochs of one checkpoint.
 * @throws Error unless its part of the file is complete and unchanged
 */
async function readFinishedEpochs(folder, { bytes, sha256, tail }) {
    const content = (await (0,promises_.readFile)((0,external_node_path_.join)(folder, manifest/* growingFileName */.bS))).subarray(0, bytes);
    if (content.length < bytes)
        throw new Error(`${manifest/* growingFileName */.bS} has ${content.length} bytes instead of at least ${bytes}`);
    if ((0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') !== sha256)
        throw new Error(`the first ${bytes} bytes of ${manifest/* growingFileName */.bS} were changed`);
    const lines = content.toString('utf8').split('\n').filter(Boolean);
    const epochs = [...lines.map((line) => finishedEpoch.parse(JSON.parse(line))), ...tail];
    return {
        history: epochs.map(({ record }) => record),
        endTimes: epochs.map(({ endedAt }) => endedAt),
        count: epochs.length,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/core/js/src/training/checkpoint/safetensors.js


const types = { F32: Float32Array, I32: Int32Array, BOOL: Uint8Array };
const entry = schemas/* object */.Ikc({
    dtype: schemas/* enum */.k5n(['F32', 'I32', 'BOOL']),
    shape: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()),
    data_offsets: schemas/* tuple */.PVZ([schemas/* int */.Whr().nonnegative(), schemas/* int */.Whr().nonnegative()]),
});
const header = schemas/* record */.g1P(schemas/* string */.YjP(), entry);
/** Encodes tensors in the safetensors format: https://github.com/huggingface/safetensors, version 0.4. */
function encodeTensors(tensors) {
    requireLittleEndian();
    let offset = 0;
    const entries = tensors.map(({ name, shape, values }) => {
        const begin = offset;
        offset += values.byteLength;
        return [name, { dtype: typeOf(values), shape, data_offsets: [begin, offset] }];
    });
    const json = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
    // The data starts at a multiple of eight bytes.
    const padded = Buffer.concat([json, Buffer.alloc((8 - (json.length % 8)) % 8, ' ')]);
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(padded.length));
    return Buffer.concat([size, padded, ...tensors.map(({ values }) => bytesOf(values))]);
}
/** Limit of the header in the format, in bytes. */
const largestHeader = 100_000_000;
/**
 * Reads tensors in the safetensors format.
 * @throws Error for a header that is too large or is not JSON, or for tensors that do not fill the rest of the file one after another
 */
function decodeTensors(bytes) {
    requireLittleEndian();
    const size = bytes.length < 8 ? null : bytes.readBigUInt64LE(0);
    if (size === null || size > largestHeader || 8n + size > bytes.length)
        throw new Error(`a safetensors header of ${size ?? 'no'} bytes in a file of ${bytes.length}`);
    const begin = 8 + Number(size);
    const tensors = header.parse(JSON.parse(bytes.subarray(8, begin).toString('utf8')));
    requireCover(tensors, bytes.length - begin);
    return Object.entries(tensors).map(([name, { dtype, shape, data_offsets: [from, to], },]) => {
        const content = new Uint8Array(bytes.subarray(begin + from, begin + to)).buffer;
        return { name, shape, values: new types[dtype](content) };
    });
}
/**
 * Checks the ranges of the tensors.
 * @throws Error unless each range has the size of its tensor, and all of them fill the data without a gap or an overlap
 */
function requireCover(tensors, size) {
    const inOrder = Object.entries(tensors).toSorted(([, one], [, other]) => one.data_offsets[0] - other.data_offsets[0] || one.data_offsets[1] - other.data_offsets[1]);
    let end = 0;
    for (const [name, { dtype, shape, data_offsets: [from, to], },] of inOrder) {
        const needed = shape.reduce((product, side) => product * side, types[dtype].BYTES_PER_ELEMENT);
        if (to - from !== needed)
            throw new Error(`the tensor ${name} of ${needed} bytes in the range from ${from} to ${to}`);
        if (from !== end)
            throw new Error(`the tensor ${name} begins at ${from} instead of ${end}`);
        end = to;
    }
    if (end !== size)
        throw new Error(`tensors of ${end} bytes in ${size} bytes of data`);
}
function typeOf(values) {
    if (values instanceof Float32Array)
        return 'F32';
    return values instanceof Int32Array ? 'I32' : 'BOOL';
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}
function requireLittleEndian() {
    if ((0,external_node_os_.endianness)() !== 'LE')
        throw new Error('tensors are stored on little-endian machines only');
}

// EXTERNAL MODULE: ./build/core/js/src/training/checkpoint/compare-topology.js
var compare_topology = __webpack_require__(80664);
;// CONCATENATED MODULE: ./build/core/js/src/training/checkpoint/checkpoint.js










const tensorsFile = 'tensors.safetensors';
const topologyFile = 'topology.json';
const detailsSchema = schemas/* strictObject */.rej({
    engine: schemas/* string */.YjP(),
    progress: state/* progressSchema */.n,
    history: historyPartSchema,
});
/**
 * Writes a snapshot into a new folder below `folder`, completely or not at all, and returns that folder. `giveUp`
 * aborts the writing of the tensors.
 * @throws Error for numbers that are not finite: such a state is useless for resuming, and the loss shows the problem
 * only one step later
 */
async function writeCheckpoint(folder, identity, { progress, epochs, tensors }, { giveUp, sources, histories = new HistoryWriter(), mayAppend = true } = {}) {
    const broken = tensors.find(({ values }) => !checkpoint_isFinite(values));
    if (broken)
        throw new Error(`${broken.name} is not finite`);
    const { folder: written } = await (0,artifact/* writeArtifact */.w6)((0,external_node_path_.join)(folder, String(progress.iteration)), async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, tensorsFile), encodeTensors(tensors), { signal: giveUp });
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, topologyFile), JSON.stringify(identity.topology));
        return {
            kind: 'checkpoint',
            parents: { dataset: identity.dataset },
            config: identity.config,
            details: {
                engine: identity.engine,
                progress,
                // The history is written last, so that a disk that the tensors fill leaves the shared file unchanged.
                history: await histories.write(draft, epochs, mayAppend),
            },
            run: { writtenAt: new Date().toISOString(), sources },
        };
    });
    histories.installed(written);
    return written;
}
function checkpoint_isFinite(values) {
    for (const value of values)
        if (!Number.isFinite(value))
            return false;
    return true;
}
/**
 * Reads a checkpoint.
 * @throws UserError when it is incomplete
 */
async function readCheckpoint(folder) {
    const { details, manifest } = await (0,artifact/* openArtifact */.HI)(folder, 'checkpoint', detailsSchema);
    const { dataset } = manifest.parents;
    if (dataset === undefined)
        throw unreadable(folder, 'no dataset among its parents');
    const { tensors, topology, epochs } = await readContent(folder, details);
    return {
        path: folder,
        snapshot: { progress: details.progress, epochs, tensors },
        engine: details.engine,
        topology,
        config: manifest.config,
        dataset,
    };
}
async function readContent(folder, { history }) {
    try {
        const tensors = decodeTensors(await (0,promises_.readFile)((0,external_node_path_.join)(folder, tensorsFile)));
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, topologyFile), 'utf8');
        const epochs = await readFinishedEpochs(folder, history);
        return { tensors, epochs, topology: compare_topology/* topologySchema */.d.parse(JSON.parse(text)) };
    }
    catch (error) {
        // A temporary failure of the disk does not make a checkpoint unreadable.
        if (error instanceof Error && 'syscall' in error && !(0,user_error/* hasCode */.up)(error, 'ENOENT'))
            throw error;
        throw unreadable(folder, (0,user_error/* messageOf */.bD)(error), error);
    }
}
function unreadable(folder, found, cause) {
    return new user_error/* UserError */.yo({
        code: 'TRAIN_CHECKPOINT_DAMAGED',
        found: `an unreadable checkpoint, ${folder}: ${found}`,
        expected: 'a checkpoint of this version of Tensorline',
        hint: 'Set `resume` to another checkpoint, or start from the beginning with `resume: never`.',
    }, { cause });
}
/** Returns the newest complete checkpoint of a training below a folder; an incomplete one is skipped with a warning. */
async function newestCheckpoint(folder, { config, dataset }, log) {
    for (const step of (await (0,numbered_folders/* numberedFolders */.w)(folder)).reverse()) {
        try {
            const checkpoint = await readCheckpoint((0,external_node_path_.join)(folder, String(step)));
            if (checkpoint.config === config && checkpoint.dataset === dataset)
                return checkpoint;
            log.info(`The checkpoint of step ${step} belongs to another training.`);
        }
        catch (error) {
            log.warning(`The checkpoint of step ${step} is unusable: ${(0,user_error/* messageOf */.bD)(error)}`);
        }
    }
    return null;
}
/**
 * Deletes all checkpoints except the newest readable ones: a damaged checkpoint of a later step must not replace a good
 * one.
 * @param readable folders of checkpoints that this process wrote or read, which are not read again
 */
async function pruneCheckpoints(folder, keep, readable) {
    let kept = 0;
    for (const step of (await (0,numbered_folders/* numberedFolders */.w)(folder)).reverse()) {
        const path = (0,external_node_path_.join)(folder, String(step));
        if (kept < keep && (readable.has(path) || (await canBeRead(path))))
            kept++;
        else
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function canBeRead(path) {
    try {
        await readCheckpoint(path);
        return true;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/training/checkpoint/deadline.js
/** The deadline for work after a cancellation, in milliseconds after its signal. */
class Deadline {
    #controller = new AbortController();
    #forget = new AbortController();
    #timer;
    /** Resolves at the deadline. */
    passed;
    constructor(cancelled, milliseconds) {
        const { signal } = this;
        this.passed = new Promise((resolve) => {
            signal.addEventListener('abort', () => resolve(), { once: true });
        });
        const begin = () => {
            this.#timer = setTimeout(() => this.#controller.abort(), milliseconds);
        };
        if (cancelled.aborted)
            begin();
        else
            cancelled.addEventListener('abort', begin, { once: true, signal: this.#forget.signal });
    }
    /** Aborts at the deadline. */
    get signal() {
        return this.#controller.signal;
    }
    /** Removes the timer when no work is left. */
    forget() {
        this.#forget.abort();
        clearTimeout(this.#timer);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/training/checkpoint/keeper.js






/**
 * Milliseconds for the last checkpoint. A runner ends a cancelled job by a second signal 7.5 s after the first, and a
 * call of the library may delay the reaction to the first by a second.
 */
const lastWriteMs = 5_000;
const kept = 2;
/** Saves the state of a training while it runs, so that another process can resume from it. */
class CheckpointWriter {
    #options;
    #now;
    #written;
    /** The last attempt to write a checkpoint, successful or not. */
    #tried;
    #uploadedAt;
    #upload = null;
    #histories = new HistoryWriter();
    #deadline;
    /** Folders of the checkpoints that this process wrote or read. */
    #readable;
    constructor(options) {
        this.#options = options;
        this.#now = options.now ?? (() => performance.now());
        const iteration = options.from?.snapshot.progress.iteration ?? 0;
        const path = options.from?.path ?? null;
        this.#written = { iteration, path };
        this.#readable = new Set(path === null ? [] : [path]);
        this.#tried = { at: this.#now(), iteration };
        this.#uploadedAt = this.#now();
        this.#deadline = new Deadline(options.cancelled, lastWriteMs);
    }
    async afterRun(state) {
        if (this.#isDue(state.progress.iteration))
            await this.#writeInTime(state);
    }
    async onCancelled(state) {
        const { log } = this.#options;
        const { iteration } = state.progress;
        if (!this.#holds(iteration))
            await this.#writeInTime(state);
        if (this.#holds(iteration))
            log.info(`Cancelled after step ${iteration}, which is saved in a checkpoint: the next run resumes from there.`);
        else if (this.#deadline.signal.aborted)
            log.warning(`No time for a checkpoint of step ${iteration}: the previous checkpoint remains.`);
    }
    async afterTraining() {
        await this.#upload;
    }
    close() {
        this.#deadline.forget();
    }
    /**
     * Deletes the checkpoints once the model is published. Until then, a full disk or the end of the process loses no
     * training.
     */
    discard() {
        return (0,promises_.rm)(this.#options.folder, { recursive: true, force: true });
    }
    lastGood() {
        const { iteration, path } = this.#written;
        return path === null ? null : `The last good checkpoint is of step ${iteration}: ${path}.`;
    }
    #holds(iteration) {
        return this.#written.iteration === iteration && this.#written.path !== null;
    }
    /** Writes a checkpoint until the deadline, without waiting for a disk that is slow or does not respond. */
    async #writeInTime(state) {
        const { signal, passed } = this.#deadline;
        if (!signal.aborted)
            await Promise.race([this.#write(state), passed]);
    }
    #isDue(iteration) {
        const { 'every-steps': steps, 'every-minutes': minutes } = this.#options.section;
        if (steps !== undefined)
            return iteration - this.#tried.iteration >= steps;
        return this.#now() - this.#tried.at >= minutes * 60_000;
    }
    /** Logs failures only, because a full disk must not end a successful training. */
    async #write(state) {
        const { folder, identity, sources, log } = this.#options;
        const { iteration } = state.progress;
        const { signal } = this.#deadline;
        try {
            const path = await writeCheckpoint(folder, identity, await state.capture(), {
                giveUp: signal,
                sources,
                histories: this.#histories,
                // The client that uploads a file fails if the file changes during the upload.
                mayAppend: this.#upload === null,
            });
            this.#written = { iteration, path };
            this.#readable.add(path);
            await pruneCheckpoints(folder, kept, this.#readable);
            this.#uploadWhenDue();
        }
        catch (error) {
            if (signal.aborted)
                return;
            log.warning(`No checkpoint of step ${iteration} could be written (${(0,user_error/* messageOf */.bD)(error)}). Training continues.`);
        }
        this.#tried = { at: this.#now(), iteration };
    }
    /** Uploads in parallel with the training, one checkpoint at a time. */
    #uploadWhenDue() {
        const { section, series } = this.#options;
        if (this.#upload || this.#now() - this.#uploadedAt < section['upload-minutes'] * 60_000)
            return;
        // The time counts from the start of the upload, because its content is from then.
        this.#uploadedAt = this.#now();
        this.#upload = series
            .saveNewest()
            .then(() => undefined)
            .finally(() => {
            this.#upload = null;
        });
    }
}
/** Returns the name of all checkpoints of one training, including those of other machines. */
function seriesName({ config, dataset }) {
    return `checkpoint-${shortened(config)}-${shortened(dataset)}`;
}
function shortened(digest) {
    return (0,artifacts_digest/* hexOf */.ZD)(digest).slice(0, 16);
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/training/checkpoints.js







/**
 * Returns the writer of this training's checkpoints, and the checkpoint from which it resumes.
 * @param recipe everything that affects the weights
 */
async function openCheckpoints({ host, pipeline, workspace }, { recipe, sources, ...rest }, resume) {
    const identity = { ...rest, config: configOfTraining(recipe) };
    const name = seriesName(identity);
    const folder = (0,external_node_path_.join)(workspace, 'checkpoints', name);
    const series = host.series(name, folder);
    const keeperFrom = (from) => new CheckpointWriter({
        folder,
        identity,
        sources,
        section: pipeline.train.checkpoint,
        series,
        log: host.log,
        cancelled: host.cancelled,
        from,
    });
    if (resume === 'never') {
        const checkpointWriter = keeperFrom(null);
        // Checkpoints of an earlier process may be of later steps, and would be mistaken for the newest.
        await checkpointWriter.discard();
        return { checkpointWriter, from: null };
    }
    if (resume === 'auto')
        await series.restoreNewest();
    const checkpoint = resume === 'auto'
        ? await newestCheckpoint(folder, identity, host.log)
        : await namedCheckpoint(resume, identity);
    if (!checkpoint)
        return { checkpointWriter: keeperFrom(null), from: null };
    refuseOtherNetwork(checkpoint, identity);
    const { epoch, iteration } = checkpoint.snapshot.progress;
    host.log.info(`Resuming from a checkpoint after step ${iteration}, in epoch ${epoch}.`);
    warnOfOtherEngine(host.log, checkpoint, identity);
    return { checkpointWriter: keeperFrom(checkpoint), from: checkpoint.snapshot };
}
/**
 * Returns the digest that identifies a training in its checkpoints. It includes the version, because another version
 * may give other weights.
 */
function configOfTraining(recipe) {
    return (0,artifacts_digest/* digestOfJson */.Qs)({ recipe, tensorline: (0,package_root/* packageVersion */.T)() });
}
/**
 * Throws a UserError if the network differs from that of the checkpoint. This happens when the code of a module reads a
 * file that no digest covers.
 */
function refuseOtherNetwork({ snapshot, topology }, identity) {
    const [first, ...others] = (0,compare_topology/* topologyDifferences */.C)(topology, identity.topology);
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : ` (and ${others.length} more differences)`;
    throw new user_error/* UserError */.yo({
        code: 'TRAIN_CHECKPOINT_MISMATCH',
        found: `a network that differs from that of the checkpoint of step ${snapshot.progress.iteration}, although configuration and code are unchanged: ${first}${more}`,
        expected: 'a module whose network depends only on its code and on the files in `model.files`',
        hint: 'List the files that the module reads in `model.files`, so that a change of them starts a new training. Or start from the beginning with `resume: never`.',
        key: ['model'],
    });
}
async function namedCheckpoint(path, { config, dataset }) {
    const checkpoint = await readCheckpoint((0,external_node_path_.resolve)(path));
    const different = [
        checkpoint.config === config ? '' : 'configuration',
        checkpoint.dataset === dataset ? '' : 'dataset',
    ].filter(Boolean);
    if (different.length === 0)
        return checkpoint;
    throw new user_error/* UserError */.yo({
        code: 'TRAIN_CHECKPOINT_MISMATCH',
        found: `in ${path} a checkpoint of another ${different.join(' and ')}`,
        expected: 'a checkpoint of a training with this configuration, this dataset and this version of Tensorline',
        hint: 'Set `resume` to the right checkpoint, or start from the beginning with `resume: never`.',
    });
}
function warnOfOtherEngine(log, { engine }, identity) {
    if (engine !== identity.engine)
        log.warning(`The checkpoint was written with ${engine}, and this engine is ${identity.engine}. The model will not be bit-identical to one trained with a single engine.`);
}


/***/ }),

/***/ 80664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ topologyDifferences),
/* harmony export */   d: () => (/* binding */ topologySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Schema of the configuration of a network as TensorFlow.js writes it, without weights. */
const topologySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** Returns the places at which two topologies differ, with both values; an empty list if they are equal. */
function topologyDifferences(before, now) {
    return differencesAt([], before, now);
}
function differencesAt(path, before, now) {
    if (isComposite(before) && isComposite(now) && Array.isArray(before) === Array.isArray(now)) {
        const [old, recent] = [entriesOf(before), entriesOf(now)];
        const keys = new Set([...old.keys(), ...recent.keys()]);
        return Array.from(keys).flatMap((key) => differencesAt([...path, key], old.get(key) ?? null, recent.get(key) ?? null));
    }
    return before === now
        ? []
        : [`${path.join('.')} was ${JSON.stringify(before)} and is ${JSON.stringify(now)}`];
}
function isComposite(value) {
    return typeof value === 'object' && value !== null;
}
/**
 * Returns the entries of a value by key. A layer in a list has its name as key, so that one additional layer is one
 * difference.
 */
function entriesOf(value) {
    if (!Array.isArray(value))
        return new Map(Object.entries(value));
    return new Map(value.map((each, index) => [layerName(each) ?? String(index), each]));
}
const namedLayer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
function layerName(value) {
    const layer = namedLayer.safeParse(value);
    return layer.success ? layer.data.config.name : null;
}


/***/ })

};
