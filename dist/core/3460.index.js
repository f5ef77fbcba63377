export const id = 3460;
export const ids = [3460];
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
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('multi-output'),
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

/***/ 75703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   eQ: () => (/* binding */ columnSpans),
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
function columnSpans({ columns }) {
    let end = 0;
    return columns.map((column) => {
        const start = end;
        const width = column.type === 'number' ? 1 : column.categories.length;
        end += width;
        return { column, start, width };
    });
}
function columnsAsNumbers(features) {
    return features.columns.flatMap((column) => column.type === 'number'
        ? [{ name: column.name, category: null }]
        : column.categories.map((category) => ({ name: column.name, category })));
}


/***/ }),

/***/ 54110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ decodeImage),
/* harmony export */   Zk: () => (/* binding */ BadImage),
/* harmony export */   n6: () => (/* binding */ readImageHeader)
/* harmony export */ });
/* harmony import */ var fast_png__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
/* harmony import */ var jpeg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24680);





/** Why bytes are not an image; the text follows "found" in a sentence. */
class BadImage extends Error {
    name = 'BadImage';
}
/** @throws BadImage when the bytes are neither PNG nor JPEG, are cut short, or declare no pixels or too many. */
function readImageHeader(bytes) {
    const header = parseHeader(bytes);
    const { width, height } = header;
    if (width === 0 || height === 0 || width * height > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostPixels */ .fS)
        throw new BadImage(`an image ${width} wide and ${height} high, of 1 to ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mostPixels */ .fS} pixels`);
    return header;
}
function parseHeader(bytes) {
    if (isPng(bytes))
        return pngHeader(bytes);
    if (isJpeg(bytes))
        return jpegHeader(bytes);
    throw new BadImage('neither a PNG nor a JPEG file');
}
/**
 * Decodes a whole PNG or JPEG file of known size to pixels, rows first, channels last. Transparency is dropped and 16 bits
 * are cut to 8, as TensorFlow's `decode_image` does; colour becomes grey by the weights of ITU-R BT.601.
 * @param into Where the `height × width × channels` bytes are put.
 * @throws BadImage when the file is damaged or of another size.
 */
function decodeImage(bytes, expected, into) {
    const header = readImageHeader(bytes);
    if (header.height !== expected.height || header.width !== expected.width)
        throw new BadImage(`an image ${header.width} wide and ${header.height} high`);
    const pixels = header.encoding === 'png' ? pngPixels(bytes) : jpegPixels(bytes);
    if (pixels.data.length !== expected.height * expected.width * pixels.channels)
        throw new BadImage(`a ${header.encoding} file with another number of pixels than it declares`);
    copyPixels(pixels, expected.channels, into);
}
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
function isPng(bytes) {
    return pngSignature.every((byte, index) => bytes[index] === byte);
}
function isJpeg(bytes) {
    return bytes[0] === 0xff && bytes[1] === 0xd8;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
const greyPngTypes = new Set([0, 4]);
function pngHeader(bytes) {
    if (bytes.length < 33)
        throw new BadImage('a PNG file that is cut short');
    const view = viewOf(bytes);
    return {
        encoding: 'png',
        width: view.getUint32(16),
        height: view.getUint32(20),
        channels: greyPngTypes.has(view.getUint8(25)) ? 1 : 3,
    };
}
/** Start-of-frame markers: C0 to CF but for the tables C4, C8 and CC. */
function startsFrame(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
function jpegHeader(bytes) {
    const view = viewOf(bytes);
    let offset = 2;
    while (offset + 10 <= bytes.length) {
        if (view.getUint8(offset) !== 0xff)
            break;
        const marker = view.getUint8(offset + 1);
        if (marker === 0xff)
            offset += 1;
        else if (startsFrame(marker))
            return {
                encoding: 'jpeg',
                height: view.getUint16(offset + 5),
                width: view.getUint16(offset + 7),
                channels: view.getUint8(offset + 9) === 1 ? 1 : 3,
            };
        else
            offset += 2 + view.getUint16(offset + 2);
    }
    throw new BadImage('a JPEG file that is cut short or damaged');
}
function pngPixels(bytes) {
    const [depth = 0, interlaced = 0] = [bytes[24], bytes[28]];
    if (interlaced !== 0 && depth < 8)
        throw new BadImage(`an interlaced PNG file of ${depth} bits, which cannot be decoded`);
    let image;
    try {
        image = (0,fast_png__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(withoutMetadata(bytes), { checkCrc: true });
        if (image.palette) {
            const data = (0,fast_png__WEBPACK_IMPORTED_MODULE_0__/* .convertIndexedToRgb */ .tZ)(image);
            return { data, channels: data.length / (image.width * image.height) };
        }
    }
    catch (error) {
        if (error instanceof BadImage)
            throw error;
        throw new BadImage(`a PNG file that cannot be decoded (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
    return { data: eightBits(image), channels: image.channels };
}
const pixelChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/**
 * A PNG with only the chunks that make the pixels: metadata is compressed too, and neither it nor surplus image data may
 * make a small file of a stranger's unfold to gigabytes.
 */
function withoutMetadata(bytes) {
    const view = viewOf(bytes);
    const parts = [bytes.subarray(0, 8)];
    const imageData = [];
    for (let offset = 8; offset + 12 <= bytes.length;) {
        const end = offset + 12 + view.getUint32(offset);
        const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
        if (pixelChunks.has(type))
            parts.push(bytes.subarray(offset, end));
        if (type === 'IDAT')
            imageData.push(bytes.subarray(offset + 8, end - 4));
        offset = end;
    }
    assertUnpackedSize(imageData, pngHeader(bytes));
    return Buffer.concat(parts);
}
/** Image data that cannot unpack to more than this is not unpacked twice. */
const harmlessBytes = 2 ** 26;
const mostBytesPerPixel = 8;
/** @throws BadImage for image data that unpacks to more than its pixels need, and an error for damaged data. */
function assertUnpackedSize(parts, { width, height }) {
    const packed = parts.reduce((sum, { length }) => sum + length, 0);
    // Each row has a byte for its filter; an interlaced image has at most as many rows again.
    const needed = width * height * mostBytesPerPixel + 2 * height + 1024;
    const surplus = 'a PNG file with more data than its pixels need';
    if (packed > 2 * needed)
        throw new BadImage(surplus);
    if (packed * _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .greatestDeflateRatio */ .cv <= harmlessBytes)
        return;
    try {
        (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.inflateSync)(Buffer.concat(parts), { maxOutputLength: needed });
    }
    catch (error) {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ERR_BUFFER_TOO_LARGE'))
            throw error;
        throw new BadImage(surplus, { cause: error });
    }
}
/** Samples of 1, 2, 4 or 16 bits as bytes from 0 to 255. */
function eightBits({ data, depth, width, height, channels }) {
    if (data instanceof Uint16Array)
        return Uint8Array.from(data, (sample) => sample >> 8);
    if (depth === 8)
        return data;
    const perRow = width * channels;
    const bytesPerRow = Math.ceil((perRow * depth) / 8);
    const brightest = 2 ** depth - 1;
    return Uint8Array.from({ length: perRow * height }, (_, index) => {
        const bit = (index % perRow) * depth;
        const byte = data[Math.floor(index / perRow) * bytesPerRow + (bit >> 3)] ?? 0;
        return (((byte >> (8 - depth - (bit & 7))) & brightest) * 255) / brightest;
    });
}
function jpegPixels(bytes) {
    try {
        const { data } = (0,jpeg_js__WEBPACK_IMPORTED_MODULE_1__.decode)(bytes, { useTArray: true, formatAsRGBA: false, tolerantDecoding: false });
        return { data, channels: 3 };
    }
    catch (error) {
        throw new BadImage(`a JPEG file that cannot be decoded (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
}
function copyPixels({ data, channels: present }, wanted, into) {
    const grey = present < 3;
    for (let from = 0, to = 0; from < data.length; from += present, to += wanted) {
        const red = data[from] ?? 0;
        const green = grey ? red : (data[from + 1] ?? 0);
        const blue = grey ? red : (data[from + 2] ?? 0);
        if (wanted === 1)
            into[to] = (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16;
        else {
            into[to] = red;
            into[to + 1] = green;
            into[to + 2] = blue;
        }
    }
}


/***/ }),

/***/ 84844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ indexOfOutput),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   nN: () => (/* binding */ judgedOutput)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** The outputs that a model has; an only one goes by the name of its column. */
function outputsOf(target) {
    return target.kind === 'multi-output' ? target.outputs : [{ name: target.column, label: target }];
}
/**
 * The output that is judged: the only one, or of several the one that is named.
 * @param key of the configuration that names it.
 * @throws UserError that lists the outputs, where none of them is named.
 */
function judgedOutput(target, name, key = 'gate.output') {
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
        hint: target.kind === 'multi-output' ? 'Name the output that is judged.' : `Leave \`${key}\` out.`,
    });
}
/** Where a model answers what is judged: by the name of its output, or by its only one; null where it has no such output. */
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

/***/ 24680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ assertValues),
/* harmony export */   Yz: () => (/* binding */ mostValues),
/* harmony export */   cv: () => (/* binding */ greatestDeflateRatio),
/* harmony export */   fS: () => (/* binding */ mostPixels),
/* harmony export */   i6: () => (/* binding */ mostUnpackedBytes)
/* harmony export */ });
/** The most bytes that compressed data of one file may unpack to; Node reads no larger file at once either. */
const mostUnpackedBytes = 2 ** 31;
/** The most pixels of an image: Pillow's limit against decompression bombs, `Image.MAX_IMAGE_PIXELS`. */
const mostPixels = 89_478_485;
/** The most values of one Parquet or Arrow file, rows times columns: each becomes a JavaScript value. */
const mostValues = 2 ** 28;
/** DEFLATE unpacks to at most 1,032 times its size: https://zlib.net/zlib_tech.html. */
const greatestDeflateRatio = 1032;
/** @throws RangeError for a table of more values than can be held. */
function assertValues(rows, columns) {
    if (rows * columns > mostValues)
        throw new RangeError(`${rows} rows of ${columns} columns, of at most ${mostValues} values`);
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
