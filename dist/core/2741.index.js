export const id = 2741;
export const ids = [2741];
export const modules = {

/***/ 77688:
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

/***/ 84844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Xw: () => (/* binding */ placeOfAnswer),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   nN: () => (/* binding */ judgedOutput)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

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
    const index = target.kind === 'several' ? outputs.findIndex((output) => output.name === name) : 0;
    const output = outputs[index];
    if (output && (target.kind === 'several' || name === undefined))
        return { ...output, index };
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        found: name === undefined
            ? `no \`${key}\`, and a dataset of several labels`
            : `\`${key}: ${name}\`, and a dataset ${target.kind === 'several' ? 'without that output' : 'of one label'}`,
        expected: target.kind === 'several'
            ? `one of the outputs ${outputs.map((one) => one.name).join(', ')}`
            : 'the name of an output only where `data.labels` names several',
        hint: target.kind === 'several' ? 'Name the output that is judged.' : `Leave \`${key}\` out.`,
    });
}
/** Where a model answers what is judged: by the name of its output, or by its only one; null where it has no such output. */
function placeOfAnswer(model, { name }) {
    if (model.kind !== 'several')
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

/***/ 64618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ affineSteps),
/* harmony export */   NW: () => (/* binding */ applyTransform),
/* harmony export */   "in": () => (/* binding */ affinesOf),
/* harmony export */   ps: () => (/* binding */ applyAffines)
/* harmony export */ });
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
/** The steps of one channel or column. */
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
 * Does the work while no other process on this machine holds the lock of this file. It is the system's own lock on an empty
 * SQLite file: the system releases it when its process ends, however that ends, and a blocked thread keeps it.
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
/** Null where the file system has no locks. */
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

/***/ 38602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Bb: () => (/* binding */ intervalName),
/* harmony export */   C6: () => (/* binding */ pText),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Lr: () => (/* binding */ differenceText),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   _P: () => (/* binding */ formatDistinct),
/* harmony export */   cS: () => (/* binding */ intervalTitle),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   wn: () => (/* binding */ marginText),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/** A value as people read it: `97.12 %`, `0.0834`, `1.633 MB`; with `extra` digits where the usual ones do not suffice. */
function formatValue(value, unit, extra = 0) {
    switch (unit) {
        case 'fraction':
            return `${minus((value * 100).toFixed(2 + extra))} %`;
        case 'score':
        case 'label':
            return minus(significant(value, extra));
        case 'bytes':
            return bytesText(value, 4 + extra);
        case 'count':
            return formatCount(value);
        case 'milliseconds':
            return `${significant(value, extra)} ms`;
        case 'per-second':
            return `${significant(value, extra)} examples/s`;
    }
}
/** Two values with as many digits as it takes to tell them apart. */
function formatDistinct(value, other, unit) {
    for (let extra = 0; extra < 8; extra++) {
        const texts = [formatValue(value, unit, extra), formatValue(other, unit, extra)];
        if (texts[0] !== texts[1] || value === other)
            return texts;
    }
    return [String(value), String(other)];
}
/** A difference with its sign: of fractions in percentage points, `−0.41 points`. */
function differenceText(value, unit) {
    switch (unit) {
        case 'fraction':
            return `${signed(value * 100, (size) => size.toFixed(2))} points`;
        case 'score':
        case 'label':
            return signed(value, (size) => significant(size));
        case 'bytes':
        case 'count':
        case 'milliseconds':
        case 'per-second':
            return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${formatValue(Math.abs(value), unit)}`;
    }
}
/** `−0.62 to +0.11 points`. */
function rangeText({ lower, upper }, unit) {
    return unit === 'fraction'
        ? `${signed(lower * 100, (size) => size.toFixed(2))} to ${differenceText(upper, unit)}`
        : `${differenceText(lower, unit)} to ${differenceText(upper, unit)}`;
}
function points(size) {
    return `${size} ${size === 1 ? 'point' : 'points'}`;
}
/** A size of a difference, without a sign: `0.3 points`. */
function marginText(margin, unit) {
    switch (unit) {
        case 'fraction':
            return points(Number((margin * 100).toPrecision(3)));
        case 'score':
        case 'label':
            return String(Number(margin.toPrecision(4)));
        case 'bytes':
        case 'count':
        case 'milliseconds':
        case 'per-second':
            return formatValue(margin, unit);
    }
}
/** A name as a sentence can hold it. */
function truncate(name, longest = 60) {
    return name.length > longest ? `${name.slice(0, longest)}…` : name;
}
/** A p-value to two digits: `0.034`, `< 0.0001`. */
function pText(p) {
    return p < 1e-4 ? '< 0.0001' : String(Number(p.toPrecision(2)));
}
function percentText(fraction) {
    return `${Number((fraction * 100).toPrecision(4))} %`;
}
/** Names the interval between two one-sided bounds: `90 % interval` of bounds of 95 % each. */
function intervalName(confidence) {
    return `${percentText(2 * confidence - 1)} interval`;
}
/** The same with the confidence of each bound, by which the gate decides: `90 % interval (95 % one-sided)`. */
function intervalTitle(confidence) {
    return `${intervalName(confidence)} (${percentText(confidence)} one-sided)`;
}
function formatCount(count) {
    return count.toLocaleString('en-US');
}
/** `1.63 MB` with three digits, in powers of 1000. */
function bytesText(bytes, digits = 3) {
    const steps = ['B', 'KB', 'MB', 'GB'];
    const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), steps.length - 1);
    return `${Number((bytes / 1000 ** step).toPrecision(digits))} ${steps[step] ?? 'B'}`;
}
function significant(value, extra = 0) {
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e6))
        return value.toExponential(3 + extra);
    return size >= 1000 ? value.toFixed(1 + extra) : value.toPrecision(4 + extra);
}
function signed(value, text) {
    const size = text(Math.abs(value));
    if (Number(size) === 0)
        return size;
    return `${value < 0 ? '−' : '+'}${size}`;
}
function minus(text) {
    return text.replace(/^-/, '−');
}
/** Returns the first `most` names with commas between them, and the number of the others: `a, b and 3 more`. */
function listNames(names, most) {
    const more = names.length > most ? ` and ${names.length - most} more` : '';
    return names.slice(0, most).join(', ') + more;
}


/***/ })

};
