export const id = 3487;
export const ids = [3487];
export const modules = {

/***/ 75703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   wS: () => (/* binding */ columnsAsNumbers),
/* harmony export */   yg: () => (/* binding */ valuesPerExample)
/* harmony export */ });
/** Shape of one example: `[height, width, channels]`, or `[columns]` with every category a column of its own. */
function shapeOf(features) {
    return features.kind === 'image'
        ? [features.height, features.width, features.channels]
        : [columnsAsNumbers(features).length];
}
/** How many numbers one example is. */
function valuesPerExample(features) {
    return shapeOf(features).reduce((product, length) => product * length, 1);
}
function columnsAsNumbers(features) {
    return features.columns.flatMap((column) => column.type === 'number'
        ? [{ name: column.name, category: null }]
        : column.categories.map((category) => ({ name: column.name, category })));
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

/***/ 10543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ fittedTransformSchema),
/* harmony export */   Gx: () => (/* binding */ labelSchema),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   rv: () => (/* binding */ featuresSchema),
/* harmony export */   tX: () => (/* binding */ targetSchema),
/* harmony export */   um: () => (/* binding */ datasetDetailsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Untransformed pixels, rows first, channels last, one unsigned byte each. */
const imageFeatures = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('image'),
    height: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    width: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(3)]),
    /** How an image lies in the dataset: bare pixels, or the bytes of the file it came from (mixed: some PNG, some JPEG). */
    encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['raw', 'png', 'jpeg', 'mixed']),
});
const tableColumn = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('number') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('category'), categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1) }),
]);
const tableFeatures = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('table'), columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(tableColumn).min(1) });
/** What a model is asked with. */
const featuresSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [imageFeatures, tableFeatures]);
/** What an output of a model answers: one of the classes (in the order of the scores), or a number. */
const labelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('class'), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(2) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('number'), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** The labels of a model of several outputs by the names of these, in the order of the names. */
const labelsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('several'),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), label: labelSchema })).min(2),
});
/** What a model answers: one label, or one with each of several outputs. */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [...labelSchema.options, labelsSchema]);
const vector = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig());
/** One step of a transform with the values that were fitted on the training split; channels last, one value a channel or column. */
const fittedStep = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('step', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('scale'), by: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('standardize'), mean: vector, deviation: vector }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('min-max'), minimum: vector, maximum: vector }),
]);
/** Turns raw features into what the network takes; it travels inside the model, so trainer, gate and server share it. */
const fittedTransformSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fittedStep),
    /** Shape of one transformed example, for example `[28, 28, 1]`. */
    shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive()).min(1),
    /** The places of an example's values that each named input of the network takes; one input takes all without it. */
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), places: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative()).min(1) }))
        .min(1)
        .optional(),
});
const splitNames = ['train', 'validation', 'test'];
/** What the manifest of a dataset says besides its files. */
const datasetDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    features: featuresSchema,
    label: targetSchema,
    /** The column that says how much each example counts in the loss; all count alike without it. */
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    transform: fittedTransformSchema,
    recipe: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Number of examples in each split. */
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(splitNames), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative()),
});


/***/ }),

/***/ 40133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Xw: () => (/* binding */ placeOfAnswer),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   nN: () => (/* binding */ judgedOutput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);

/** The outputs that a model has; an only one goes by the name of its column. */
function outputsOf(target) {
    return target.kind === 'several' ? target.outputs : [{ name: target.column, label: target }];
}
/**
 * The output that is judged: the only one, or of several the one that is named.
 * @param key of the configuration that names it.
 * @throws UserError that lists the outputs, where none of them is named.
 */
function judgedOutput(target, name, key = 'gate.output') {
    const outputs = outputsOf(target);
    const place = target.kind === 'several' ? outputs.findIndex((output) => output.name === name) : 0;
    const output = outputs[place];
    if (output && (target.kind === 'several' || name === undefined))
        return { ...output, place };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        found: name === undefined
            ? `no \`${key}\`, and a dataset of several labels`
            : `\`${key}: ${name}\`, and a dataset ${target.kind === 'several' ? 'without that output' : 'of one label'}`,
        expected: target.kind === 'several'
            ? `one of the outputs ${outputs.map((one) => one.name).join(', ')}`
            : 'the name of an output only where `data.labels` names several',
        mend: target.kind === 'several' ? 'Name the output that is judged.' : `Leave \`${key}\` out.`,
    });
}
/** Where a model answers what is judged: by the name of its output, or by its only one; null where it has no such output. */
function placeOfAnswer(model, { name }) {
    if (model.kind !== 'several')
        return { name, label: model, place: 0 };
    const place = model.outputs.findIndex((output) => output.name === name);
    const output = model.outputs[place];
    return output ? { ...output, place } : null;
}
/**
 * The labels of one output, of labels that lie example after example with a value for each output.
 * @param place of the output among those of the target
 * @returns places of classes, or numbers; one for each example
 */
function labelsOf(target, place, labels) {
    const outputs = outputsOf(target);
    const size = labels.length / outputs.length;
    const values = outputs[place]?.label.kind === 'class' ? new Int32Array(size) : new Float32Array(size);
    for (let example = 0; example < size; example++)
        values[example] = labels[example * outputs.length + place] ?? Number.NaN;
    return values;
}


/***/ }),

/***/ 94361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ affineSteps),
  NW: () => (/* binding */ applyTransform),
  Il: () => (/* binding */ fitToPixels),
  Sc: () => (/* binding */ fitTransform),
  Zn: () => (/* binding */ momentsOf),
  m9: () => (/* binding */ momentsOfPixels)
});

;// CONCATENATED MODULE: ./build/core/js/src/data/exact-sum.js
/**
 * A sum of doubles that is rounded once, at the end, so it does not depend on the order of the terms or on how they were
 * sharded: Shewchuk, "Adaptive Precision Floating-Point Arithmetic" (1997), with the final rounding of Python's `math.fsum`.
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

// EXTERNAL MODULE: ./build/core/js/src/data/features.js
var data_features = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/core/js/src/data/pixel-histogram.js
var pixel_histogram = __webpack_require__(34413);
;// CONCATENATED MODULE: ./build/core/js/src/data/transform.js



/**
 * Takes raw examples to what the network takes.
 * @param features `size` examples, channels or columns last.
 * @returns `size × product(transform.shape)` values, computed in float64 and rounded once to float32, so that the trainer,
 *   the gate and the server agree to the bit.
 */
function applyTransform(transform, features, size) {
    const values = transform.shape.reduce((product, length) => product * length, 1);
    if (features.length !== size * values)
        throw new RangeError(`${features.length} values are not ${size} examples of ${transform.shape.join('×')}`);
    const channels = transform.shape.at(-1) ?? 1;
    return features instanceof Uint8Array
        ? applyToPixels(transform.steps, features, channels)
        : applyToNumbers(transform.steps, features, channels);
}
/** The steps of a transform, each with its numbers for every channel or column. */
function affineSteps({ steps, shape }) {
    const channels = Array.from({ length: shape.at(-1) ?? 1 }, (_, channel) => affinesOf(steps, channel));
    return steps.map((_, index) => ({
        subtract: channels.map((affines) => affines[index]?.subtract ?? 0),
        divide: channels.map((affines) => affines[index]?.divide ?? 1),
    }));
}
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
    return fit(steps, features, (done) => Array.from({ length: histogram.channels }, (_, channel) => momentsOfPixels(histogram, channel, done)));
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
    const affines = affinesOf(done, offset);
    return momentsOf(column.map((value) => apply(affines, value)));
}
/** Moments of the numbers themselves, the same for any order of them. */
function momentsOf(values) {
    const sum = new ExactSum();
    let minimum = Infinity;
    let maximum = -Infinity;
    for (const value of values) {
        sum.add(value);
        minimum = Math.min(minimum, value);
        maximum = Math.max(maximum, value);
    }
    const mean = sum.value / values.length;
    const squares = new ExactSum();
    for (const value of values)
        squares.add(square(value - mean));
    return { mean, deviation: Math.sqrt(squares.value / values.length), minimum, maximum };
}
/** Moments of one channel after the steps already done. */
function momentsOfPixels({ counts }, channel, done = []) {
    const affines = affinesOf(done, channel);
    const bins = Array.from({ length: 256 }, (_, pixel) => ({
        value: apply(affines, pixel),
        count: counts[channel * 256 + pixel] ?? 0,
    })).filter(({ count }) => count > 0);
    const size = bins.reduce((sum, { count }) => sum + count, 0);
    const mean = bins.reduce((sum, { value, count }) => sum + value * count, 0) / size;
    const squares = bins.reduce((sum, { value, count }) => sum + square(value - mean) * count, 0);
    const values = bins.map(({ value }) => value);
    return {
        mean,
        deviation: Math.sqrt(squares / size),
        minimum: Math.min(...values),
        maximum: Math.max(...values),
    };
}
/** By multiplication, which is exact to rounding everywhere; `**` is left to the machine's library. */
function square(value) {
    return value * value;
}
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
function apply(affines, value) {
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
            table[channel * 256 + pixel] = apply(affines, pixel);
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
            result[index] = apply(affines, numbers[index] ?? 0);
    }
    return result;
}


/***/ }),

/***/ 50753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ openArtifact),
/* harmony export */   Op: () => (/* binding */ isArtifactOf),
/* harmony export */   bM: () => (/* binding */ peekManifest),
/* harmony export */   lR: () => (/* binding */ readRunRecord),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   w6: () => (/* binding */ writeArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);
/* harmony import */ var _host_install_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93564);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81507);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99762);






const manifestName = 'manifest.json';
/** Time, machine and measured speeds: what may differ between equal runs, so not part of the digest. */
const runRecordName = 'run.json';
const outsideTheManifest = new Set([manifestName, runRecordName]);
/**
 * Fills a new folder by `fill`, seals it with a manifest and puts it at `folder`, replacing what was there. The folder
 * appears complete or not at all.
 */
async function writeArtifact(folder, fill) {
    return (0,_host_install_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .installFolder */ .S)(folder, async (draft) => {
        const { run, ...origin } = await fill(draft);
        const manifest = _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc.parse({
            schema: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .schemaVersion */ .CZ,
            ...origin,
            files: await listFiles(draft),
        });
        const text = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(manifest);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, runRecordName), `${JSON.stringify(run, null, 2)}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, manifestName), text);
        return { folder, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(text), manifest, details: origin.details };
    });
}
/**
 * Reads an artifact and verifies every file against its manifest.
 * @throws UserError when it is missing, truncated, altered, renamed, of another kind or of a newer schema.
 */
async function openArtifact(folder, kind, detailsSchema) {
    const text = await readManifest(folder, kind);
    const manifest = parseManifest(text, folder, kind);
    await verifyFiles(folder, manifest.files);
    const details = detailsSchema.safeParse(manifest.details);
    if (!details.success)
        throw damaged(folder, `a ${kind} manifest whose details do not fit: ${details.error.message}`);
    return { folder, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(text), manifest, details: details.data };
}
/** Whether a folder says that it is an artifact of this kind; opening it verifies that. */
async function isArtifactOf(folder, kind) {
    const said = _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc
        .pick({ kind: true })
        .loose()
        .safeParse(parseJson(await readManifest(folder, kind), folder));
    return said.success && said.data.kind === kind;
}
/** What an artifact says of itself, nothing of it verified; null where none is whole. */
async function peekManifest(folder) {
    try {
        return _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, manifestName), 'utf8')));
    }
    catch {
        return null;
    }
}
/** What was recorded beside an artifact, outside its digest. */
async function readRunRecord(folder) {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, runRecordName), 'utf8'));
}
async function readManifest(folder, kind) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, manifestName), 'utf8');
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOTDIR'))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            found: `no ${manifestName} in ${folder}`,
            expected: `an artifact of the kind ${kind} that an earlier stage made`,
            mend: `Run the stage that makes the ${kind} first, or name its artifact or folder.`,
        }, { cause: error });
    }
}
function parseManifest(text, folder, kind) {
    const json = parseJson(text, folder);
    const version = _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc.pick({ schema: true }).loose().safeParse(json);
    if (version.success && version.data.schema > _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .schemaVersion */ .CZ)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            found: `${folder} written with schema ${version.data.schema}`,
            expected: `schema ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .schemaVersion */ .CZ} or older`,
            mend: 'Use one version of tensorline in all jobs of the workflow.',
        });
    const manifest = _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc.safeParse(json);
    if (!manifest.success)
        throw damaged(folder, `a ${manifestName} that does not fit: ${manifest.error.message}`);
    if (manifest.data.kind !== kind)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            found: `an artifact of the kind ${manifest.data.kind} in ${folder}`,
            expected: `one of the kind ${kind}`,
            mend: `Name an artifact of the kind ${kind}: docs/architecture.md tells which stage makes it.`,
        });
    return manifest.data;
}
function parseJson(text, folder) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw damaged(folder, `a ${manifestName} that is not JSON`);
    }
}
async function verifyFiles(folder, expected) {
    const present = new Set((await filePaths(folder)).filter((path) => !outsideTheManifest.has(path)));
    for (const { path, size, sha256 } of expected) {
        if (!present.delete(path))
            throw damaged(folder, `no ${path}, which its manifest lists`);
        const actual = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        if (actual.size !== size)
            throw damaged(folder, `${path} with ${actual.size} bytes instead of ${size}`);
        if ((await (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOfFile */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) !== `sha256:${sha256}`)
            throw damaged(folder, `${path} with another sha256 than its manifest lists`);
    }
    const [unlisted] = present;
    if (unlisted !== undefined)
        throw damaged(folder, `${unlisted}, which its manifest does not list`);
}
function damaged(folder, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        found: `in ${folder} ${found}`,
        expected: 'the files exactly as they were made',
        mend: 'The artifact was changed or cut short after it was made: make it again.',
    });
}
async function listFiles(folder) {
    const paths = (await filePaths(folder)).filter((path) => !outsideTheManifest.has(path));
    return Promise.all(paths.map(async (path) => ({
        path,
        size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).size,
        sha256: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOfFile */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).slice('sha256:'.length),
    })));
}
/** Paths of all files below a folder, with `/` on every system, in one order everywhere. */
async function filePaths(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))
        .sort();
}


/***/ }),

/***/ 99762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   YC: () => (/* binding */ artifactKinds),
/* harmony export */   er: () => (/* binding */ digestSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81507);


/** Raised when a reader of the version before could misread what is written now. */
const schemaVersion = 1;
const artifactKinds = [
    'dataset',
    'model',
    'report',
    'image',
    'checkpoint',
    'search',
    'tensorboard',
    'predictions',
    'attestation',
    'onnx-model',
];
const digestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)], 'a digest (sha256: and 64 hexadecimal digits)');
const fileEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\\.][^\\]*$/),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(new RegExp(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestPattern */ .V_.source.replace('sha256:', ''))),
});
/**
 * What an artifact is: every file with its size and hash, and what it was made from. It holds nothing that differs between
 * equal runs; its own sha256 is the artifact's digest.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(artifactKinds),
    /** Digests of what this was made from, by role: `{dataset, model, baseline, …}`. */
    parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digestSchema),
    /** Digest of the configuration that made this. */
    config: digestSchema,
    /** What a reader of this kind needs to know besides the files; each kind has its own schema for it. */
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntry),
});


/***/ })

};
