export const id = 681;
export const ids = [681];
export const modules = {

/***/ 8681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPredictThread: () => (/* binding */ runPredictThread)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-core/dist/tf-core.node.js
var tf_core_node = __webpack_require__(3484);
// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.node.js
var tf_backend_wasm_node = __webpack_require__(6744);
// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-layers/dist/tf-layers.node.js
var tf_layers_node = __webpack_require__(9762);
// EXTERNAL MODULE: ./build/server/js/src/errors/user-error.js
var user_error = __webpack_require__(601);
// EXTERNAL MODULE: ./node_modules/fast-png/lib/index.js + 14 modules
var lib = __webpack_require__(8593);
;// CONCATENATED MODULE: ./build/server/js/src/dataset/features.js
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

// EXTERNAL MODULE: ./build/server/js/src/images/bad-image.js
var bad_image = __webpack_require__(2379);
// EXTERNAL MODULE: ./build/server/js/src/images/image-header.js + 2 modules
var image_header = __webpack_require__(7797);
// EXTERNAL MODULE: ./build/server/js/src/images/headers/bmp-header.js
var bmp_header = __webpack_require__(7974);
;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/bmp-runs.js

/** Second bytes of the commands that begin with a zero; greater ones are a number of pixels that are stored without runs. */
const endOfRow = 0;
const endOfImage = 1;
const jump = 2;
/**
 * Unpacks runs of numbers of a palette, BI_RLE8 or BI_RLE4. Pixels that the file leaves out have the number 0.
 * @returns a number for each pixel, in the order of the rows in the file
 * @throws BadImage when the data ends before the image does
 */
function unpackRuns(packed, bits, width, height) {
    const numbers = new Uint8Array(width * height);
    let [at, row, column] = [0, 0, 0];
    const next = () => {
        const byte = packed[at++];
        if (byte === undefined)
            throw new bad_image/* BadImage */.Z('damaged', 'a BMP file that is cut short');
        return byte;
    };
    /** Pixels beyond the end of a row are ignored: some programs write them to fill a byte. */
    const write = (number) => {
        if (row < height && column < width)
            numbers[row * width + column] = number;
        column++;
    };
    const numberIn = (byte, index) => bits === 8 ? byte : index % 2 === 0 ? byte >> 4 : byte & 15;
    const writeStored = (count) => {
        const bytes = bits === 8 ? count : Math.ceil(count / 2);
        if (at + bytes > packed.length)
            throw new bad_image/* BadImage */.Z('damaged', 'a BMP file that is cut short');
        for (let index = 0; index < count; index++)
            write(numberIn(packed[at + Math.floor((index * bits) / 8)] ?? 0, index));
        // Stored pixels are padded to two bytes.
        at += bytes + (bytes % 2);
    };
    while (row < height && !(row === height - 1 && column >= width)) {
        const count = next();
        const value = next();
        if (count > 0) {
            for (let index = 0; index < count; index++)
                write(numberIn(value, index));
            continue;
        }
        if (value === endOfImage)
            break;
        if (value === endOfRow)
            [row, column] = [row + 1, 0];
        else if (value === jump)
            [column, row] = [column + next(), row + next()];
        else
            writeStored(value);
    }
    return numbers;
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/opaque-pixels.js
/** Returns an opaque pixel as a number whose bytes in memory are red, green, blue and transparency. */
function opaquePixel(red, green, blue) {
    // x64 and arm64 store the lowest byte first.
    return (red | (green << 8) | (blue << 16) | 0xff000000) >>> 0;
}
/**
 * Returns the pixels of a palette.
 * @param order places of red, green and blue in the bytes of a colour
 */
function opaqueColours(palette, bytesPerColour, [red, green, blue]) {
    return Uint32Array.from({ length: palette.length / bytesPerColour }, (_, colour) => {
        const at = colour * bytesPerColour;
        return opaquePixel(palette[at + red] ?? 0, palette[at + green] ?? 0, palette[at + blue] ?? 0);
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/bmp-decoder.js




/** Decodes a BMP file to four bytes a pixel, opaque. @throws BadImage when it is damaged, or has more than 8 bits a sample */
function decodeBmp(file) {
    const layout = (0,bmp_header/* bmpLayout */.U)(file);
    const { width, height, isTopDown } = layout;
    const readPixel = pixelReader(file, layout);
    const pixels = new Uint32Array(width * height);
    for (let row = 0; row < height; row++) {
        const start = (isTopDown ? row : height - 1 - row) * width;
        for (let column = 0; column < width; column++)
            pixels[start + column] = readPixel(row, column);
    }
    return new Uint8Array(pixels.buffer);
}
function pixelReader(file, layout) {
    const { width, height, bits, storage, start } = layout;
    if (storage === 'runs') {
        const numbers = unpackRuns(file.subarray(start), bits, width, height);
        return paletteReader(file, layout, (row, column) => numbers[row * width + column] ?? 0);
    }
    // Each row is padded to four bytes.
    const stride = Math.ceil((width * bits) / 32) * 4;
    if (start + (height - 1) * stride + Math.ceil((width * bits) / 8) > file.length)
        throw cutShort();
    switch (storage) {
        case 'palette': {
            const perByte = 8 / bits;
            return paletteReader(file, layout, (row, column) => {
                const byte = file[start + row * stride + Math.floor(column / perByte)] ?? 0;
                return (byte >> ((perByte - 1 - (column % perByte)) * bits)) & (2 ** bits - 1);
            });
        }
        case 'bytes':
            return (row, column) => {
                const from = start + row * stride + column * 3;
                return opaquePixel(file[from + 2] ?? 0, file[from + 1] ?? 0, file[from] ?? 0);
            };
        case 'masks': {
            const [red, green, blue] = [
                sampleReader(layout.masks[0]),
                sampleReader(layout.masks[1]),
                sampleReader(layout.masks[2]),
            ];
            return (row, column) => {
                const from = start + row * stride + (column * bits) / 8;
                const word = bits === 16 ? file.readUInt16LE(from) : file.readUInt32LE(from);
                return opaquePixel(red(word), green(word), blue(word));
            };
        }
    }
}
function paletteReader(file, { palette: { start, colours, bytesPerColour } }, numberOf) {
    const end = start + colours * bytesPerColour;
    if (end > file.length)
        throw cutShort();
    const pixels = opaqueColours(file.subarray(start, end), bytesPerColour, [2, 1, 0]);
    return (row, column) => {
        const pixel = pixels[numberOf(row, column)];
        if (pixel === undefined)
            throw new bad_image/* BadImage */.Z('damaged', 'a BMP file with a colour that its palette does not have');
        return pixel;
    };
}
/** Returns a function that reads a sample of a pixel, from 0 to 255 as Pillow does. */
function sampleReader(mask) {
    if (mask === 0)
        return () => 0;
    const lowest = 31 - Math.clz32(mask & -mask);
    const most = mask >>> lowest;
    if ((most & (most + 1)) !== 0)
        throw new bad_image/* BadImage */.Z('format', 'a BMP file with masks that have gaps');
    if (most > 255)
        throw new bad_image/* BadImage */.Z('depth', 'a BMP file of more than 8 bits a sample');
    return (word) => Math.floor((((word & mask) >>> lowest) * 255) / most);
}
function cutShort() {
    return new bad_image/* BadImage */.Z('damaged', 'a BMP file that is cut short');
}

// EXTERNAL MODULE: ./build/server/js/src/images/headers/gif-header.js
var gif_header = __webpack_require__(7157);
;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/gif-codes.js

const mostCodes = 4096;
const mostCodeBits = 12;
/**
 * Unpacks the codes of a GIF frame: LZW with codes that grow from one bit more than `codeBits` to 12 bits, the lowest bit first.
 * @param into receives the numbers of the colours; codes after its end are ignored
 * @throws BadImage for a code that is not defined yet, or when the codes end before the pixels do
 */
function unpackCodes(packed, codeBits, into) {
    if (codeBits < 1 || codeBits > 8)
        throw damaged();
    const clear = 2 ** codeBits;
    const end = clear + 1;
    // A code stands for the values of another code, and one value more.
    const prefixes = new Uint16Array(mostCodes);
    const lasts = new Uint8Array(mostCodes).map((_, code) => code);
    const firsts = lasts.slice();
    const lengths = new Uint16Array(mostCodes).fill(1);
    let [next, size, previous] = [end + 1, codeBits + 1, -1];
    let [bits, bitCount, from, to] = [0, 0, 0, 0];
    while (to < into.length) {
        while (bitCount < size) {
            const byte = packed[from++];
            if (byte === undefined)
                throw new bad_image/* BadImage */.Z('damaged', 'a GIF file that is cut short');
            bits |= byte << bitCount;
            bitCount += 8;
        }
        const code = bits & (2 ** size - 1);
        bits >>>= size;
        bitCount -= size;
        if (code === clear) {
            ;
            [next, size, previous] = [end + 1, codeBits + 1, -1];
            continue;
        }
        if (code === end)
            throw new bad_image/* BadImage */.Z('damaged', 'a GIF file that is cut short');
        if (previous >= 0 && next < mostCodes) {
            // The code that is defined here may be the one that was just read.
            prefixes[next] = previous;
            firsts[next] = firsts[previous] ?? 0;
            lasts[next] = firsts[code === next ? previous : code] ?? 0;
            lengths[next] = (lengths[previous] ?? 0) + 1;
            next++;
            if (next === 2 ** size && size < mostCodeBits)
                size++;
        }
        if (code >= next)
            throw damaged();
        const length = lengths[code] ?? 0;
        for (let at = to + length - 1, chased = code; at >= to; at--, chased = prefixes[chased] ?? 0)
            into[at] = lasts[chased] ?? 0;
        to += length;
        previous = code;
    }
}
function damaged() {
    return new bad_image/* BadImage */.Z('damaged', 'a GIF file that is damaged');
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/gif-decoder.js




/** First rows and distances of the four passes of an interlaced image. */
const passes = [
    [0, 8],
    [4, 8],
    [2, 4],
    [1, 2],
];
/**
 * Decodes the first frame of a GIF file to four bytes a pixel, opaque as all transparency is dropped. Pixels outside of the frame have
 * the colour that is transparent, or the first one, as in Pillow.
 * @throws BadImage when it is damaged
 */
function decodeGif(file, { width, height }) {
    // All frames are read, because a file that is cut short is refused.
    const [frame] = [...(0,gif_header/* gifFrames */.H)(file)];
    if (!frame)
        throw new bad_image/* BadImage */.Z('damaged', 'a GIF file without an image');
    if (frame.width === 0 || frame.left + frame.width > width || frame.top + frame.height > height)
        throw new bad_image/* BadImage */.Z('damaged', 'a GIF file with a frame outside of its image');
    const numbers = new Uint8Array(frame.width * frame.height);
    unpackCodes(frame.packed, frame.codeBits, numbers);
    if (frame.palette === null)
        throw new bad_image/* BadImage */.Z('format', 'a GIF file without a palette');
    const colours = opaqueColours(frame.palette, 3, [0, 1, 2]);
    const pixels = new Uint32Array(width * height).fill(colours[frame.transparent ?? 0] ?? 0);
    let from = 0;
    for (const row of rowsOf(frame)) {
        const start = (frame.top + row) * width + frame.left;
        for (let column = 0; column < frame.width; column++) {
            const colour = colours[numbers[from++] ?? 0];
            if (colour === undefined)
                throw new bad_image/* BadImage */.Z('damaged', 'a GIF file with a colour that its palette does not have');
            pixels[start + column] = colour;
        }
    }
    return new Uint8Array(pixels.buffer);
}
/** Yields the rows of a frame in the order of the file. */
function* rowsOf({ height, isInterlaced }) {
    for (const [first, distance] of isInterlaced ? passes : [[0, 1]])
        for (let row = first; row < height; row += distance)
            yield row;
}

// EXTERNAL MODULE: ./node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.js
var mozjpeg_dec = __webpack_require__(5742);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/server/js/src/images/wasm-file.js



/** Compiled modules by their paths. */
const modules = new Map();
/**
 * Returns a compiled module. The file is beside the bundle; in a run from source, it is in this folder or in its package.
 * @param path a name in this folder, or a package and the path in it
 */
function loadWasm(path) {
    const loaded = modules.get(path);
    if (loaded)
        return loaded;
    const beside = new URL((0,external_node_path_.basename)(path), import.meta.url);
    const file = (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_module_.createRequire)(import.meta.url).resolve(path);
    const module = new WebAssembly.Module((0,external_node_fs_.readFileSync)(file));
    modules.set(path, module);
    return module;
}
/** @throws TypeError if the module exports no memory */
function memoryOf(exports) {
    const found = exports['memory'];
    if (found instanceof WebAssembly.Memory)
        return found;
    throw new TypeError('no memory in a WebAssembly module');
}
/** @throws TypeError if the module exports no such function */
function functionOf(exports, name) {
    const found = exports[name];
    if (typeof found === 'function')
        return found;
    throw new TypeError(`no function ${name} in a WebAssembly module`);
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/copy-pixels.js
/** Bytes of the buffer that is kept for the next image. */
const mostKept = 2 ** 26;
let buffer = new Uint8Array();
/**
 * Copies pixels out of the memory of a codec. The result is valid until the next image: its buffer is used again, because the allocation
 * of a buffer for each image takes longer than the copy.
 */
function copyPixels(pixels) {
    if (pixels.length > mostKept)
        return pixels.slice();
    if (pixels.length > buffer.length)
        buffer = new Uint8Array(pixels.length);
    buffer.set(pixels);
    return buffer.subarray(0, pixels.length);
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/emscripten.js


/** An error of the codec, or a warning that it printed. */
class CodecError extends Error {
    name = 'CodecError';
}
/** Bytes of memory above which a codec is started anew for the next image, since its memory never shrinks. */
const mostIdleBytes = 2 ** 26;
/** A decoder that Emscripten compiled. It is started at the first image, and again after an error, which ends it. */
class EmscriptenDecoder {
    #factory;
    #wasm;
    #further;
    #printed = [];
    #running = null;
    /**
     * @param wasm the package of the WebAssembly file, and the path in it
     * @param further arguments of the codec's function after the bytes
     */
    constructor(factory, wasm, further) {
        this.#factory = factory;
        this.#wasm = wasm;
        this.#further = further;
    }
    /** Returns the pixels, four bytes each, which are valid until the next image. @throws CodecError for a file that is damaged or causes a warning */
    decode(bytes) {
        const { decoder, memory } = (this.#running ??= this.#start());
        const decoded = this.#try(decoder, bytes);
        const [printed] = this.#printed.splice(0);
        if (decoded === null || memory.buffer.byteLength > mostIdleBytes)
            this.#running = null;
        if (decoded === null || printed !== undefined)
            throw new CodecError(printed ?? 'a damaged file');
        return decoded;
    }
    #try(decoder, bytes) {
        try {
            const decoded = withCopiedPixels(() => decoder.decode(bytes, ...this.#further));
            return decoded && new Uint8Array(decoded.data.buffer, decoded.data.byteOffset, decoded.data.byteLength);
        }
        catch {
            // The codec calls `exit` on an error, after it has printed the reason, or runs out of memory.
            return null;
        }
    }
    #start() {
        const memories = [];
        const print = (line) => void this.#printed.push(line);
        const options = {
            noInitialRun: true,
            print,
            printErr: print,
            locateFile: (path) => path,
            instantiateWasm: (imports, use) => {
                const instance = new WebAssembly.Instance(loadWasm(this.#wasm), imports);
                memories.push(...Object.values(instance.exports).filter((one) => one instanceof WebAssembly.Memory));
                use(instance);
                return instance.exports;
            },
        };
        // The functions are there when the factory returns, because the module is compiled already.
        void this.#factory(options);
        const [memory] = memories;
        if (!isDecoder(options) || !memory)
            throw new TypeError(`no decoder in ${this.#wasm}`);
        return { decoder: options, memory };
    }
}
/** Constructor of the arrays that a codec makes of views of its memory. */
const copying = new Proxy(Uint8ClampedArray, {
    construct: (_, [pixels]) => copyPixels(pixels ?? new Uint8Array()),
});
/** Calls a codec, which looks its constructor of arrays up in the global object. */
function withCopiedPixels(decode) {
    const constructor = globalThis.Uint8ClampedArray;
    try {
        globalThis.Uint8ClampedArray = copying;
        return decode();
    }
    finally {
        globalThis.Uint8ClampedArray = constructor;
    }
}
function isDecoder(options) {
    return 'decode' in options && typeof options.decode === 'function';
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/jpeg-decoder.js



/** The argument leaves the orientation as it is stored: it is applied to all formats in one place. */
const decoder = new EmscriptenDecoder(mozjpeg_dec/* default */.A, '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm', [false]);
/** Decodes a JPEG file to four bytes a pixel, equal to those of libjpeg-turbo. @throws BadImage when it is damaged */
function decodeJpeg(file) {
    try {
        return decoder.decode(file);
    }
    catch (error) {
        if (!(error instanceof CodecError))
            throw error;
        const reason = error.message.startsWith('Premature end')
            ? 'is cut short'
            : `is damaged (${error.message})`;
        throw new bad_image/* BadImage */.Z('damaged', `a JPEG file that ${reason}`, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/server/js/src/images/headers/png-header.js
var png_header = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/server/js/src/images/image-limits.js
var image_limits = __webpack_require__(6622);
;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/png-module.js


const wasm = '@jsquash/png/codec/pkg/squoosh_png_bg.wasm';
/** Bytes of memory above which the module is started anew for the next image, since its memory never shrinks. */
const png_module_mostIdleBytes = 2 ** 26;
let running = null;
/**
 * Returns the pixels of a PNG file, four bytes each, which are valid until the next image; null for a damaged file. The module is started without the JavaScript of its
 * package, which keeps one instance forever: each damaged file would leave memory behind.
 */
function decodeWithPng(file) {
    const module = (running ??= start());
    const { memory, allocate, decode, taken } = module;
    try {
        const start = allocate(file.length, 1) >>> 0;
        new Uint8Array(memory.buffer).set(file, start);
        decode(start, file.length);
        if (memory.buffer.byteLength > png_module_mostIdleBytes)
            running = null;
        return taken();
    }
    catch {
        running = null;
        return null;
    }
}
function start() {
    let pixels = null;
    const compiled = loadWasm(wasm);
    const onPixels = (from, size) => {
        const bytes = new Uint8Array(memory.buffer, from >>> 0, size);
        pixels = copyPixels(bytes);
        free(from, size, 1);
        return 0;
    };
    const onThrow = () => {
        throw new Error('the decoder failed');
    };
    const functions = WebAssembly.Module.imports(compiled).map(({ name }) => {
        if (name.includes('newwithownedu8clampedarray'))
            return [name, onPixels];
        if (name === '__wbindgen_throw')
            return [name, onThrow];
        return [name, () => 0];
    });
    const { exports } = new WebAssembly.Instance(compiled, { wbg: Object.fromEntries(functions) });
    const memory = memoryOf(exports);
    const free = functionOf(exports, '__wbindgen_free');
    return {
        memory,
        allocate: functionOf(exports, '__wbindgen_malloc'),
        decode: functionOf(exports, 'decode'),
        taken: () => {
            const result = pixels;
            pixels = null;
            return result;
        },
    };
}

;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/png-decoder.js






const pixelChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Decodes a PNG file to four bytes a pixel. @throws BadImage when it is damaged or unpacks to more than its pixels need */
function decodePng(file, size) {
    // Metadata is compressed, too: neither it nor surplus image data may make a small file unpack to gigabytes.
    const chunks = [...(0,png_header/* pngChunks */._)(file)].filter(({ type }) => pixelChunks.has(type));
    for (const chunk of chunks)
        assertChecksum(chunk);
    const imageData = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
    assertUnpackedSize(imageData, size);
    const pixels = decodeWithPng(Buffer.concat([file.subarray(0, 8), ...chunks.map(({ bytes }) => bytes)]));
    if (pixels === null)
        throw new bad_image/* BadImage */.Z('damaged', 'a PNG file that is damaged');
    return pixels;
}
/** The decoder ignores checksums. */
function assertChecksum({ type, bytes }) {
    if ((0,external_node_zlib_.crc32)(bytes.subarray(4, -4)) !== bytes.readUInt32BE(bytes.length - 4))
        throw new bad_image/* BadImage */.Z('damaged', `a PNG file that is damaged (the checksum of ${type} differs)`);
}
/** Image data that cannot unpack to more than this is not unpacked twice. */
const harmlessBytes = 2 ** 26;
const mostBytesPerPixel = 4;
/** @throws BadImage for image data that unpacks to more than its pixels need, or not at all */
function assertUnpackedSize(parts, { width, height }) {
    const packed = parts.reduce((sum, { length }) => sum + length, 0);
    // Each row has a byte for its filter; an interlaced image has at most as many rows again.
    const needed = width * height * mostBytesPerPixel + 2 * height + 1024;
    const surplus = 'a PNG file with more data than its pixels need';
    if (packed > 2 * needed)
        throw new bad_image/* BadImage */.Z('too-large', surplus);
    if (packed * image_limits/* greatestDeflateRatio */.cv <= harmlessBytes)
        return;
    try {
        (0,external_node_zlib_.inflateSync)(Buffer.concat(parts), { maxOutputLength: needed });
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ERR_BUFFER_TOO_LARGE'))
            throw new bad_image/* BadImage */.Z('too-large', surplus, { cause: error });
        throw new bad_image/* BadImage */.Z('damaged', 'a PNG file that is damaged', { cause: error });
    }
}

// EXTERNAL MODULE: ./node_modules/@jsquash/webp/codec/dec/webp_dec.js
var webp_dec = __webpack_require__(4508);
;// CONCATENATED MODULE: ./build/server/js/src/images/decoders/webp-decoder.js



const webp_decoder_decoder = new EmscriptenDecoder(webp_dec/* default */.A, '@jsquash/webp/codec/dec/webp_dec.wasm', []);
/** Decodes a WebP file to four bytes a pixel. @throws BadImage when it is damaged */
function decodeWebp(file) {
    try {
        return webp_decoder_decoder.decode(file);
    }
    catch (error) {
        if (!(error instanceof CodecError))
            throw error;
        throw new bad_image/* BadImage */.Z('damaged', 'a WebP file that is damaged', { cause: error });
    }
}

// EXTERNAL MODULE: ./build/server/js/src/images/orientation.js
var orientation = __webpack_require__(426);
;// CONCATENATED MODULE: ./build/server/js/src/images/decode-image.js







const decoders = {
    png: decodePng,
    jpeg: decodeJpeg,
    webp: decodeWebp,
    gif: decodeGif,
    bmp: decodeBmp,
};
/** Bytes of a decoded pixel: red, green, blue and transparency. */
const bytesPerPixel = 4;
/**
 * Decodes an image file to upright pixels, which are valid until the next image is decoded.
 * @param header the header of this file
 * @throws BadImage when the file is damaged
 */
function decodeImage(bytes, header) {
    const { format, width, height, orientation } = header;
    const data = decoders[format](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), header);
    if (data.length !== width * height * bytesPerPixel)
        throw new bad_image/* BadImage */.Z('damaged', `a ${format} file with another number of pixels than it declares`);
    return orientation === 1 ? { width, height, data } : upright(data, { width, height, orientation });
}
/** Copies the pixels of a stored image in the order of the upright one. */
function upright(data, stored) {
    const { width, height, start, right, down } = (0,orientation/* uprightOrder */.w8)(stored.width, stored.height, stored.orientation);
    const decoded = asWords(data);
    const pixels = new Uint32Array(width * height);
    let to = 0;
    for (let y = 0; y < height; y++)
        for (let x = 0, from = start + y * down; x < width; x++, from += right)
            pixels[to++] = decoded[from] ?? 0;
    return { width, height, data: new Uint8Array(pixels.buffer) };
}
/** Returns pixels as one number each. */
function asWords(data) {
    const aligned = data.byteOffset % bytesPerPixel === 0 ? data : Uint8Array.from(data);
    return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / bytesPerPixel);
}

;// CONCATENATED MODULE: ./build/server/js/src/images/axis-weights.js
/** Bits of the fraction of a weight, so that a weighted sum of bytes fits into 32 bits. */
const weightBits = 22;
/** A weight is `high * 2 ** lowBits + low`, both factors of 16 bits. */
const lowBits = 11;
/** Weights that were computed last, by their arguments: images of a set often have few sizes. */
const recent = new Map();
const mostRecent = 64;
/**
 * Returns the weights of a triangle filter that covers all source pixels (bilinear and antialiased), as Pillow computes them; null if
 * each target pixel is the source pixel of the same position.
 */
function axisWeights(scaling) {
    const { size, from, to, targetSize, group } = scaling;
    if (from === 0 && to === size && targetSize === size)
        return null;
    const key = [size, from, to, targetSize, group].join();
    const known = recent.get(key);
    if (known)
        return known;
    const weights = packed(computeWeights(scaling), scaling);
    if (recent.size === mostRecent)
        recent.clear();
    recent.set(key, weights);
    return weights;
}
function computeWeights({ size, from, to, targetSize }) {
    // Pillow keeps the box in 32 bits.
    const first = Math.fround(from);
    const scale = Math.fround(Math.fround(to) - first) / targetSize;
    const support = Math.max(scale, 1);
    return Array.from({ length: targetSize }, (_, target) => {
        const centre = first + (target + 0.5) * scale;
        const start = Math.max(Math.trunc(centre - support + 0.5), 0);
        const count = Math.min(Math.trunc(centre + support + 0.5), size) - start;
        const weights = Array.from({ length: count }, (_, index) => Math.max(0, 1 - Math.abs((index + start - centre + 0.5) * (1 / support))));
        const sum = weights.reduce((total, weight) => total + weight, 0);
        return {
            start,
            weights: weights.map((weight) => Math.trunc(0.5 + (sum === 0 ? weight : weight / sum) * (1 << weightBits))),
        };
    });
}
function packed(ofTargets, { size, group }) {
    const most = ofTargets.reduce((count, { weights }) => Math.max(count, weights.length), 0);
    const taps = Math.ceil(most / group) * group;
    const starts = new Uint32Array(ofTargets.length);
    const values = new Int16Array(ofTargets.length * taps * 2);
    for (const [target, { start, weights }] of ofTargets.entries()) {
        // The last pixels have weights of zero before them instead of after them, where no pixel is.
        const shifted = Math.max(0, Math.min(start, size - taps));
        starts[target] = shifted;
        for (const [index, weight] of weights.entries()) {
            const tap = start - shifted + index;
            const at = (target * taps + Math.floor(tap / group) * group) * 2 + (tap % group);
            values[at] = weight >> lowBits;
            values[at + group] = weight & ((1 << lowBits) - 1);
        }
    }
    return { taps, starts, values };
}

;// CONCATENATED MODULE: ./build/server/js/src/images/pixel-operations.js

/** Bytes after each buffer that operations may read and write. */
const padding = 16;
const pageBytes = 2 ** 16;
/** Bytes of memory above which the module is started anew for the next image, since its memory never shrinks. */
const pixel_operations_mostIdleBytes = 2 ** 26;
let pixel_operations_running = null;
/** Returns the operations of this thread. All buffers that were allocated before are free again. */
function pixelOperations() {
    if (pixel_operations_running === null || pixel_operations_running.bytes > pixel_operations_mostIdleBytes)
        pixel_operations_running = new PixelModule();
    pixel_operations_running.free();
    return pixel_operations_running.operations;
}
class PixelModule {
    operations;
    #memory;
    #end = 0;
    constructor() {
        const { exports } = new WebAssembly.Instance(loadWasm('pixels.wasm'), {});
        this.#memory = memoryOf(exports);
        const operation = (name) => functionOf(exports, name);
        this.operations = {
            dropAlpha: operation('dropAlpha'),
            convertToGrey: operation('convertToGrey'),
            scaleColours: operation('scaleColours'),
            scaleGreys: operation('scaleGreys'),
            scaleColumns: operation('scaleColumns'),
            countValues: operation('countValues'),
            sumCells: operation('sumCells'),
            allocate: (bytes) => this.#allocate(bytes),
            place: ({ buffer, byteOffset, byteLength }) => {
                const address = this.#allocate(byteLength);
                this.operations.write(address, new Uint8Array(buffer, byteOffset, byteLength));
                return address;
            },
            write: (address, bytes) => new Uint8Array(this.#memory.buffer).set(bytes, address),
            read: (address, bytes) => new Uint8Array(this.#memory.buffer, address, bytes),
            readWords: (address, words) => new Uint32Array(this.#memory.buffer, address, words),
        };
    }
    get bytes() {
        return this.#memory.buffer.byteLength;
    }
    free() {
        this.#end = 0;
    }
    #allocate(bytes) {
        const address = this.#end;
        this.#end += Math.ceil((bytes + padding) / padding) * padding;
        const missing = Math.ceil((this.#end - this.bytes) / pageBytes);
        if (missing > 0)
            this.#memory.grow(missing);
        return address;
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/images/scale-block.js

/** Numbers of source rows, and of source pixels of a row, whose weights are stored together. */
const columnGroup = 2;
const rowGroups = { 1: 8, 3: 2 };
/** Bytes of a decoded pixel: red, green, blue and transparency. */
const decodedBytes = 4;
/** Bytes of decoded rows that are scaled in width together. */
const stripBytes = 2 ** 20;
/** Returns the pixels of target rows, which are valid until the next operation on pixels. */
function scaleBlock(scaling, target) {
    const block = {
        scaling,
        target,
        source: sourceRows(scaling, target),
        operations: pixelOperations(),
        pixelBytes: scaling.shape.channels === 1 ? 1 : decodedBytes,
    };
    const result = scaling.isHeightFirst ? scaleHeightFirst(block) : scaleWidthFirst(block);
    return block.operations.read(result, countOf(target) * targetRowBytes(scaling));
}
function sourceRows({ image, down }, target) {
    if (down === null)
        return target;
    const end = (down.starts[target.end - 1] ?? 0) + down.taps;
    return { first: down.starts[target.first] ?? 0, end: Math.min(end, image.height) };
}
function countOf({ first, end }) {
    return end - first;
}
function targetRowBytes({ shape: { width, channels } }) {
    return width * channels;
}
/** Scales strips of rows in width, then all rows in height. Returns the address of the result. */
function scaleWidthFirst(block) {
    const { scaling, source, operations } = block;
    const { width } = scaling.image;
    const rowBytes = targetRowBytes(scaling);
    const stripRows = Math.min(Math.ceil(stripBytes / (width * decodedBytes)), countOf(source));
    const strip = operations.allocate(stripRows * width * decodedBytes);
    const narrow = operations.allocate((countOf(source) + columnGroup) * rowBytes);
    const scaleRows = rowScaler(block);
    for (let first = source.first; first < source.end; first += stripRows) {
        const rows = { first, end: Math.min(first + stripRows, source.end) };
        writeRows(block, rows, strip);
        scaleRows(strip, narrow + (first - source.first) * rowBytes, countOf(rows));
    }
    return scaleColumns(block, narrow, rowBytes);
}
/** Scales all rows in height, then the result in width. Returns the address of the result. */
function scaleHeightFirst(block) {
    const { scaling, source, target, operations } = block;
    const { width } = scaling.image;
    const rows = operations.allocate((countOf(source) + columnGroup) * width * decodedBytes);
    writeRows(block, source, rows);
    const low = scaleColumns(block, rows, width * block.pixelBytes);
    const result = operations.allocate(countOf(target) * targetRowBytes(scaling));
    rowScaler(block)(low, result, countOf(target));
    return result;
}
/** Writes rows of the image, in grey if the target is grey. */
function writeRows({ scaling: { image, shape }, operations }, rows, to) {
    const rowBytes = image.width * decodedBytes;
    operations.write(to, image.data.subarray(rows.first * rowBytes, rows.end * rowBytes));
    if (shape.channels === 1)
        operations.convertToGrey(to, to, countOf(rows) * image.width);
}
/** Returns a function that brings rows to the width and the channels of the target. */
function rowScaler({ scaling: { image, shape, across }, operations, pixelBytes, }) {
    if (across === null)
        return (from, to, rows) => {
            if (shape.channels === 3)
                operations.dropAlpha(from, to, rows * image.width);
            else
                operations.write(to, operations.read(from, rows * image.width));
        };
    const scale = shape.channels === 3 ? operations.scaleColours : operations.scaleGreys;
    const starts = operations.place(across.starts.map((start) => start * pixelBytes));
    const weights = operations.place(across.values);
    const rowBytes = image.width * pixelBytes;
    return (from, to, rows) => scale(from, to, rows, rowBytes, shape.width, starts, weights, across.taps);
}
/** Scales rows in height. Returns the address of the result. */
function scaleColumns({ scaling: { down }, source, target, operations }, from, rowBytes) {
    if (down === null)
        return from;
    const { taps } = down;
    const first = down.starts.subarray(target.first, target.end);
    const starts = operations.place(first.map((row) => (row - source.first) * rowBytes));
    const weights = operations.place(down.values.subarray(2 * taps * target.first, 2 * taps * target.end));
    const to = operations.allocate(countOf(target) * rowBytes);
    operations.scaleColumns(from, to, rowBytes, countOf(target), starts, weights, taps);
    return to;
}

;// CONCATENATED MODULE: ./build/server/js/src/images/resample-pixels.js


/** Bytes of rows that are scaled in height together. */
const blockBytes = 2 ** 23;
/**
 * Scales a part of an image by a triangle filter that covers all of its pixels (bilinear and antialiased), and drops its transparency or
 * converts it to grey. The result is that of `convert` and `resize` with `BILINEAR` of Pillow 13.
 * @param into receives the pixels
 */
function resample(image, shape, box, into) {
    const { width, height, channels } = shape;
    const scaling = {
        image,
        shape,
        across: axisWeights({
            size: image.width,
            from: box.left,
            to: box.right,
            targetSize: width,
            group: rowGroups[channels],
        }),
        down: axisWeights({
            size: image.height,
            from: box.top,
            to: box.bottom,
            targetSize: height,
            group: columnGroup,
        }),
        isHeightFirst: image.height - height > Math.max(0, (image.width - width) * 2),
    };
    const widest = Math.max(width, image.width) * 4;
    for (const target of blocksOf(scaling.down, height, blockBytes / widest))
        into.set(scaleBlock(scaling, target), target.first * width * channels);
}
/** Yields target rows that are made of at most `mostRows` source rows, unless a single one needs more. */
function* blocksOf(down, height, mostRows) {
    const startOf = (row) => (down ? (down.starts[row] ?? 0) : row);
    let first = 0;
    for (let row = 1; row < height; row++) {
        if (startOf(row) + (down?.taps ?? 1) - startOf(first) <= mostRows)
            continue;
        yield { first, end: row };
        first = row;
    }
    yield { first, end: height };
}

;// CONCATENATED MODULE: ./build/server/js/src/images/fit-image.js

/**
 * Brings an image to a shape, as Pillow's `resize`, `ImageOps.fit` and `ImageOps.pad` do with `BILINEAR`.
 * @param into receives the pixels
 */
function fitImage(image, shape, fit, into) {
    switch (fit) {
        case 'stretch':
            resample(image, shape, wholeOf(image), into);
            break;
        case 'crop':
            resample(image, shape, middleOf(image, shape), into);
            break;
        case 'pad':
            padImage(image, shape, into);
            break;
    }
}
/** Returns the box of a whole image. */
function wholeOf({ width, height }) {
    return { left: 0, top: 0, right: width, bottom: height };
}
/** Returns the largest part of an image in its middle that has the proportions of a size. */
function middleOf(image, size) {
    const [own, wanted] = [image.width / image.height, size.width / size.height];
    const width = own > wanted ? wanted * image.height : image.width;
    const height = own < wanted ? image.width / wanted : image.height;
    const left = (image.width - width) * 0.5;
    const top = (image.height - height) * 0.5;
    return { left, top, right: left + width, bottom: top + height };
}
/** Returns the largest size with the proportions of an image that a size contains. */
function containedSize(image, size) {
    const [own, wanted] = [image.width / image.height, size.width / size.height];
    if (own > wanted)
        return {
            width: size.width,
            height: Math.max(1, roundHalfToEven((image.height / image.width) * size.width)),
        };
    return {
        width: Math.max(1, roundHalfToEven((image.width / image.height) * size.height)),
        height: size.height,
    };
}
/** Rounds as Python does. */
function roundHalfToEven(value) {
    const rounded = Math.round(value);
    return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
/** Scales an image to the largest size that a shape contains, and puts it into the middle of black pixels. */
function padImage(image, shape, into) {
    const { width, height, channels } = shape;
    const inner = containedSize(image, shape);
    const pixels = new Uint8Array(inner.width * inner.height * channels);
    resample(image, { ...inner, channels }, wholeOf(image), pixels);
    const left = roundHalfToEven((width - inner.width) * 0.5);
    const top = roundHalfToEven((height - inner.height) * 0.5);
    const stride = inner.width * channels;
    into.fill(0);
    for (let y = 0; y < inner.height; y++)
        into.set(pixels.subarray(y * stride, (y + 1) * stride), ((top + y) * width + left) * channels);
}

;// CONCATENATED MODULE: ./build/server/js/src/images/read-pixels.js





/**
 * Decodes an image file to pixels of a shape.
 * @param into receives the `height × width × channels` bytes
 * @throws BadImage when the file cannot be read, or has another size and `fit` is left out
 */
function readPixels(bytes, target, into) {
    const { height, width, fit } = target;
    const header = (0,image_header/* readImageHeader */.n6)(bytes);
    const size = (0,image_header/* sizeSeen */.hV)(header);
    const fits = size.height === height && size.width === width;
    if (fit === undefined && !fits)
        throw new bad_image/* BadImage */.Z('size', `an image ${size.width} wide and ${size.height} high`);
    const decoded = decodeImage(bytes, header);
    if (fit === undefined || fits)
        resample(decoded, target, wholeOf(decoded), into);
    else
        fitImage(decoded, target, fit, into);
}

// EXTERNAL MODULE: ./build/server/js/src/model/example-codec/invalid-example.js
var invalid_example = __webpack_require__(5846);
;// CONCATENATED MODULE: ./build/server/js/src/model/example-codec/image-codec.js






/**
 * Returns the codec for images of pixels from 0 to 255, channels last. A client sends nested numbers, `[height][width]` or
 * `[height][width][channels]`, or `{b64}` with an image file or with the bare pixels.
 */
function imageCodec(features) {
    return {
        encode: (image) => encodePng(features, image.features),
        decode: (images, first = 0) => {
            const size = pixelsOf(features);
            const pixels = new Uint8Array(images.length * size);
            for (const [index, image] of images.entries())
                decodeInto(features, image, pixels.subarray(index * size, (index + 1) * size), `instances[${first + index}]`);
            return { size: images.length, features: pixels };
        },
    };
}
/** Returns pixels as a PNG file. */
function encodePng({ width, height, channels }, pixels) {
    const png = (0,lib/* encode */.lF)({ width, height, channels, depth: 8, data: Uint8Array.from(pixels) });
    return { b64: Buffer.from(png).toString('base64') };
}
/**
 * Decodes an image of a request.
 * @throws UserError that names the location and the expected value
 */
function decodeInto(features, image, into, location) {
    if (Array.isArray(image))
        decodeNested(features, image, into, location);
    else if ((0,invalid_example/* isObject */.Gv)(image) && typeof image['b64'] === 'string')
        decodeBase64(features, image['b64'], into, `${location}.b64`);
    else
        throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(image), `an image: nested numbers (${describeSize(features)}) or {"b64": "…"} with an image file`);
}
function decodeNested({ height, width, channels }, image, into, location) {
    let offset = 0;
    for (const [y, row] of parseList(image, height, location, 'rows').entries())
        for (const [x, cell] of parseList(row, width, `${location}[${y}]`, 'pixels').entries()) {
            if (channels === 1 && !Array.isArray(cell)) {
                into[offset++] = parsePixel(cell, `${location}[${y}][${x}]`);
                continue;
            }
            for (const [c, value] of parseList(cell, channels, `${location}[${y}][${x}]`, 'channels').entries())
                into[offset++] = parsePixel(value, `${location}[${y}][${x}][${c}]`);
        }
}
function parseList(value, length, location, unit) {
    if (!Array.isArray(value))
        throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), `a list of ${length} ${unit}`);
    if (value.length !== length)
        throw (0,invalid_example/* invalidExample */.iB)(location, `a list of ${value.length}`, `a list of ${length} ${unit}`);
    return value;
}
function parsePixel(value, location) {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255)
        return value;
    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), 'a whole number from 0 to 255 (pixels are sent raw; the model scales them)');
}
function decodeBase64(features, text, into, location) {
    if (text.length % 4 !== 0 || !/^[\w+/-]*={0,2}$/.test(text))
        throw (0,invalid_example/* invalidExample */.iB)(location, 'text that is not base64', `${describeSize(features)} pixels as base64`);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length === into.length && (0,image_header/* formatOfBytes */.Sb)(bytes) === null) {
        into.set(bytes);
        return;
    }
    try {
        readPixels(bytes, features, into);
    }
    catch (error) {
        if (!(error instanceof bad_image/* BadImage */.Z))
            throw error;
        throw (0,invalid_example/* invalidExample */.iB)(location, error.message, `${imageFile(features)}, or ${into.length} bytes of pixels`);
    }
}
function imageFile({ fit, height, width }) {
    return `an image file${fit === undefined ? ` ${width} wide and ${height} high` : ''}`;
}
function describeSize({ height, width, channels }) {
    return channels === 1 ? `${height}×${width}` : `${height}×${width}×${channels}`;
}

;// CONCATENATED MODULE: ./build/server/js/src/transform/durations.js
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

// EXTERNAL MODULE: ./node_modules/d3-time-format/dist/d3-time-format.mjs + 1 modules
var d3_time_format = __webpack_require__(7316);
;// CONCATENATED MODULE: ./build/server/js/src/transform/iso-time.js
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

;// CONCATENATED MODULE: ./build/server/js/src/transform/date-format.js


/**
 * Returns a function that reads a date in a format of `strptime` as milliseconds since 1970 in UTC; NaN for any other text, such as
 * the 31st of February.
 */
function formattedDate(format) {
    const [parse, write] = [(0,d3_time_format/* utcParse */.GY)(format), (0,d3_time_format/* utcFormat */.aL)(format)];
    return (text) => {
        const date = parse(text);
        // The parser takes the 31st of February for the 3rd of March.
        return date !== null && plain(write(date)) === plain(text) ? date.getTime() : Number.NaN;
    };
}
/** Returns a function that reads a date in ISO 8601 or in the format; NaN for any other text. */
function dateReader(format) {
    if (format === undefined)
        return parseTime;
    const read = formattedDate(format);
    return (text) => {
        const time = read(text);
        return Number.isNaN(time) ? parseTime(text) : time;
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

// EXTERNAL MODULE: ./build/server/js/src/text/format.js
var format = __webpack_require__(6110);
;// CONCATENATED MODULE: ./build/server/js/src/model/example-codec/row-codec.js






/**
 * Returns the codec for rows of a table: objects of named values. Columns that are not features of the model are ignored; optional
 * columns may be null or absent.
 */
function rowCodec(features) {
    const columns = features.columns.map(columnCodec);
    return {
        encode: ({ features: values, texts = [], images = [] }) => Object.fromEntries(columns.map(({ name, encode }, index) => [
            name,
            encode(values[index] ?? Number.NaN, { texts, images }),
        ])),
        decode: (rows, first = 0) => {
            const content = { texts: [], images: [] };
            const values = new Float64Array(rows.length * columns.length);
            for (const [index, row] of rows.entries()) {
                const location = `instances[${first + index}]`;
                if (!(0,invalid_example/* isObject */.Gv)(row)) {
                    const names = (0,format/* listNames */.Zv)(columns.map(({ name }) => name), invalid_example/* mostListed */.p9);
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(row), `an object with ${names}`);
                }
                for (const [position, { name, decode }] of columns.entries())
                    values[index * columns.length + position] = decode(Object.hasOwn(row, name) ? row[name] : undefined, `${location}.${name}`, content);
            }
            return { size: rows.length, features: values, ...content };
        },
    };
}
function columnCodec(column) {
    const { encode, decode } = valueCodec(column);
    if (column.optional !== true)
        return { name: column.name, encode, decode };
    return {
        name: column.name,
        encode: (raw, content) => (Number.isNaN(raw) ? null : encode(raw, content)),
        decode: (value, location, content) => value === null || value === undefined ? Number.NaN : decode(value, location, content),
    };
}
function valueCodec(column) {
    switch (column.type) {
        case 'number':
            return {
                encode: (raw) => raw,
                decode: (value, location) => {
                    if (typeof value === 'number' && Number.isFinite(Math.fround(value)))
                        return value;
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), 'a number');
                },
            };
        case 'category': {
            const { categories, open } = column;
            const codes = new Map(categories.map((category, code) => [category, code]));
            return {
                // A category that stands for all others; a known one would change the prediction.
                encode: (raw) => categories[raw] ?? otherThan(codes),
                decode: (value, location) => {
                    const code = isScalar(value) ? codes.get(spellingOf(value)) : undefined;
                    if (code !== undefined)
                        return code;
                    if (open === true && isScalar(value))
                        return categories.length;
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), `one of ${(0,format/* listNames */.Zv)(categories, invalid_example/* mostListed */.p9)}`);
                },
            };
        }
        case 'text':
            return {
                encode: (raw, { texts }) => texts[raw] ?? '',
                decode: (value, location, { texts }) => {
                    // Numbers and truth values of a typed source are texts of the dataset, too.
                    if (isScalar(value))
                        return texts.push(String(value)) - 1;
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), 'a text');
                },
            };
        case 'image':
            return {
                encode: (raw, { images }) => encodePng(column, images[raw] ?? new Uint8Array(pixelsOf(column))),
                decode: (value, location, { images }) => {
                    const pixels = new Uint8Array(pixelsOf(column));
                    decodeInto(column, value, pixels, location);
                    return images.push(pixels) - 1;
                },
            };
        case 'duration':
            return {
                encode: (raw) => raw,
                decode: (value, location) => {
                    const seconds = typeof value === 'string' ? parseDuration(value) : value;
                    if (typeof seconds === 'number' && Number.isFinite(Math.fround(seconds)))
                        return seconds;
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), 'a number of seconds, or a duration such as 1:30:00 or PT90M');
                },
            };
        case 'date': {
            const { format } = column;
            const read = dateReader(format);
            return {
                encode: (raw) => new Date(raw).toISOString(),
                decode: (value, location) => {
                    const time = typeof value === 'string' ? read(value) : value;
                    if (typeof time === 'number' && Number.isFinite(time))
                        return time;
                    throw (0,invalid_example/* invalidExample */.iB)(location, (0,invalid_example/* describeValue */.bp)(value), `a date such as 2026-01-31 or 2026-01-31T12:00:00Z${format === undefined ? '' : `, or in the format ${format}`}`);
                },
            };
        }
    }
}
function otherThan(codes) {
    let other = 'other';
    while (codes.has(other))
        other += '_';
    return other;
}
/** Numbers and truth values have the spelling of the dataset's categories: `1` for `1.0`, `true` for `True`. */
function spellingOf(value) {
    const text = String(value);
    return /^(?:True|TRUE|False|FALSE)$/.test(text) ? text.toLowerCase() : text;
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./build/server/js/src/model/example-codec.js


/** Returns the codec for examples with these features. */
function example_codec_exampleCodec(features) {
    switch (features.kind) {
        case 'image':
            return imageCodec(features);
        case 'table':
            return rowCodec(features);
    }
}

// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/output-values.js
var output_values = __webpack_require__(3357);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/open-inference.js + 2 modules
var open_inference = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/simple.js
var simple = __webpack_require__(2729);
// EXTERNAL MODULE: ./build/server/js/src/dataset/label-target.js
var label_target = __webpack_require__(6232);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/invalid-request.js
var invalid_request = __webpack_require__(4808);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/parsed-request.js
var parsed_request = __webpack_require__(4602);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/read-json.js
var read_json = __webpack_require__(9998);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/tensorflow-schema.js
var tensorflow_schema = __webpack_require__(5888);
;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/tensorflow-request.js



/**
 * Parses the body of `:predict`: `instances` (one value per example) or `inputs` (one list, or a list for every named
 * input).
 * @throws UserError that names the invalid part of the request
 */
function parsePredictRequest(json, features, maxInstances) {
    refuseLongLists(json, maxInstances);
    checkSignatureName(parseWith(tensorflow_schema/* predictBody */.E6, json).signature_name);
    // From the body itself, because the schema's copy of an object has no key `__proto__`.
    const { instances, inputs } = listsOf(json);
    if (instances !== undefined && inputs !== undefined)
        throw malformed('both instances and inputs');
    const format = instances === undefined ? 'column' : 'row';
    const values = instances ?? (inputs === undefined ? undefined : tensorflow_request_rowsOf(inputs, features));
    if (values === undefined)
        throw malformed('neither instances nor inputs');
    if (values.length === 0)
        throw malformed('no example');
    (0,invalid_request/* requireAtMost */.M)(maxInstances, values.length);
    return { format, examples: withoutNames(values, features) };
}
/**
 * Parses the body of `:classify` or `:regress`.
 * @returns raw examples, each with the features of the context
 * @throws UserError that names the invalid part of the request
 */
function parseExamplesRequest(json, features, maxInstances) {
    if ((0,invalid_example/* isObject */.Gv)(json) && Array.isArray(json['examples']))
        (0,invalid_request/* requireAtMost */.M)(maxInstances, json['examples'].length);
    const parsed = tensorflow_schema/* examplesBody */.W9.safeParse(json);
    if (!parsed.success)
        throw (0,invalid_request/* invalidRequest */.x)(describeIssue(parsed.error), '{"examples": [{"feature": value, …}, …]}', metadataHint);
    const { signature_name: signature } = parsed.data;
    const { context, examples } = examplesOf(json);
    if (signature !== 'tensorflow/serving/classify' && signature !== 'tensorflow/serving/regress')
        checkSignatureName(signature);
    const rows = (0,invalid_example/* isObject */.Gv)(context)
        ? examples.map((example) => ((0,invalid_example/* isObject */.Gv)(example) ? { ...context, ...example } : example))
        : examples;
    return withoutNames(rows, features);
}
/** Returns the examples of a valid body. */
function listsOf(json) {
    const { instances, inputs } = (0,invalid_example/* isObject */.Gv)(json) ? json : {};
    return {
        instances: Array.isArray(instances) ? instances : undefined,
        inputs: Array.isArray(inputs) || (0,invalid_example/* isObject */.Gv)(inputs) ? inputs : undefined,
    };
}
function examplesOf(json) {
    const { context, examples } = (0,invalid_example/* isObject */.Gv)(json) ? json : {};
    return { context, examples: Array.isArray(examples) ? examples : [] };
}
const metadataHint = 'To list the inputs of the model, GET its path with /metadata at the end.';
/** Rejects too many examples before the schema goes through all of them. */
function refuseLongLists(json, maxInstances) {
    if (!(0,invalid_example/* isObject */.Gv)(json))
        return;
    const { instances, inputs } = json;
    for (const list of [instances, ...((0,invalid_example/* isObject */.Gv)(inputs) ? Object.values(inputs) : [inputs])])
        if (Array.isArray(list))
            (0,invalid_request/* requireAtMost */.M)(maxInstances, list.length);
}
function parseWith(schema, json) {
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw malformed(describeIssue(parsed.error));
}
function describeIssue({ issues }) {
    const path = issues[0]?.path.join('.');
    return `${path === undefined || path === '' ? 'a body' : path} of the wrong type`;
}
function checkSignatureName(signature) {
    if (signature === undefined || signature === null || signature === '' || signature === tensorflow_schema/* signatureName */.S1)
        return;
    throw (0,invalid_request/* invalidRequest */.x)(`signature_name ${JSON.stringify(signature.slice(0, 60))}`, `"${tensorflow_schema/* signatureName */.S1}", the only signature`, 'Remove signature_name.');
}
/**
 * Returns images without the name of their input, and values of a table without the list of one value that Keras's
 * inputs of shape `[N, 1]` have.
 */
function withoutNames(examples, features) {
    switch (features.kind) {
        case 'image':
            return examples.map((example) => (0,invalid_example/* isObject */.Gv)(example) && Object.hasOwn(example, tensorflow_schema/* imageInput */.EA) && Object.keys(example).length === 1
                ? example[tensorflow_schema/* imageInput */.EA]
                : example);
        case 'table':
            return examples.map(unwrapLists);
    }
}
function unwrapLists(example) {
    if (!(0,invalid_example/* isObject */.Gv)(example))
        return example;
    for (const value of Object.values(example))
        if (Array.isArray(value))
            return Object.fromEntries(Object.entries(example).map(([name, one]) => [name, unwrap(one)]));
    return example;
}
function unwrap(value) {
    return Array.isArray(value) && value.length === 1 && !Array.isArray(value[0])
        ? value[0]
        : value;
}
function tensorflow_request_rowsOf(inputs, features) {
    switch (features.kind) {
        case 'image':
            return isList(inputs) ? [...inputs] : columnOf(inputs, tensorflow_schema/* imageInput */.EA);
        case 'table':
            if (isList(inputs))
                throw malformed('inputs as a list, although every column has a name');
            return transpose(inputs, features);
    }
}
function isList(inputs) {
    return Array.isArray(inputs);
}
function transpose(inputs, { columns }) {
    const names = Object.keys(inputs);
    const lists = names.map((name) => columnOf(inputs, name));
    const rows = lists[0]?.length ?? 0;
    const other = lists.findIndex((list) => list.length !== rows);
    if (other !== -1)
        throw (0,invalid_request/* invalidRequest */.x)(`${lists[other]?.length ?? 0} values in inputs.${names[other] ?? ''} and ${rows} in inputs.${names[0] ?? ''}`, `an equal number of values in each of ${columns.map(({ name }) => name).join(', ')}`, metadataHint);
    return Array.from({ length: rows }, (_, row) => Object.fromEntries(names.map((name, column) => [name, lists[column]?.[row]])));
}
function columnOf(inputs, name) {
    const list = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (Array.isArray(list))
        return list;
    throw malformed(list === undefined ? `no inputs.${name}` : `inputs.${name} that is not a list`);
}
function malformed(found) {
    return (0,invalid_request/* invalidRequest */.x)(found, '{"instances": […]}, or {"inputs": …} in the column format', metadataHint);
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/tensorflow-serving.js






/**
 * Parses a request of TensorFlow Serving's REST API.
 * @throws UserError that names the invalid part of the request
 */
function parseTensorFlow(verb, body, context) {
    const { details, codec, maxInstances } = context;
    const read = (examples) => ({
        size: examples.length,
        read: (start, count) => codec.decode(examples.slice(start, start + count), start),
    });
    if (verb === 'predict') {
        const { format, examples } = parsePredictRequest((0,read_json/* readJson */.V)(body), details.features, maxInstances);
        return {
            ...read(examples),
            respond: (outputs) => (0,parsed_request/* jsonContent */.c)(predictResponse(outputs, format)),
        };
    }
    requireOutput(verb, context);
    const examples = parseExamplesRequest((0,read_json/* readJson */.V)(body), details.features, maxInstances);
    return {
        ...read(examples),
        respond: (outputs) => (0,parsed_request/* jsonContent */.c)({ results: outputs.flatMap(resultsOf) }),
    };
}
/** Throws a UserError unless the model has one output, of the kind that the verb returns. */
function requireOutput(verb, { details }) {
    const [output, ...others] = (0,label_target/* outputsOf */.Yz)(details.label);
    const kind = verb === 'classify' ? 'class' : 'number';
    if (output?.label.kind === kind && others.length === 0)
        return;
    throw (0,invalid_request/* invalidRequest */.x)(`:${verb} for a model with ${others.length === 0 ? `an output of ${kind === 'class' ? 'numbers' : 'classes'}` : 'several outputs'}`, `a model with one output of ${kind === 'class' ? 'classes' : 'numbers'}`, 'Send the examples to :predict.');
}
/** Returns `[class, score]` pairs for each example, or its number. */
function resultsOf(output) {
    const { label, values } = output;
    switch (label.kind) {
        case 'number':
            return Array.from(values);
        case 'class':
            return (output.classes ?? []).map((_, example) => (0,output_values/* scoresOfExample */.bK)(output, example).map((score, position) => [label.classes[position] ?? '', score]));
    }
}
/**
 * Returns the response in TensorFlow Serving's form: a row for each example, or columns. With several outputs, each row,
 * or the whole response in columns, is an object with a key for each output. Class names are added in `classes`, which
 * TensorFlow Serving does not have.
 */
function predictResponse(outputs, format) {
    const key = format === 'row' ? 'predictions' : 'outputs';
    const [only] = outputs;
    if (only?.name === null) {
        const classes = (0,output_values/* classNames */.xW)(only);
        return { [key]: (0,output_values/* rowsOfValues */.BJ)(only), ...(classes && { classes }) };
    }
    const predictions = outputs.map((output) => ({ name: output.name ?? '', values: (0,output_values/* rowsOfValues */.BJ)(output) }));
    const classes = outputs.flatMap((output) => {
        const names = (0,output_values/* classNames */.xW)(output);
        return names ? [{ name: output.name ?? '', values: names }] : [];
    });
    const shaped = format === 'row' ? tensorflow_serving_rowsOf : columnsOf;
    return { [key]: shaped(predictions), ...(classes.length > 0 && { classes: shaped(classes) }) };
}
function tensorflow_serving_rowsOf(columns) {
    return (columns[0]?.values ?? []).map((_, row) => Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])));
}
function columnsOf(columns) {
    return Object.fromEntries(columns.map(({ name, values }) => [name, values]));
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/protocol/parse-call.js



/**
 * Parses a request in the protocol of its path.
 * @throws UserError that names the invalid part of the request
 */
function parseCall(call, context) {
    switch (call.protocol) {
        case 'tensorflow':
            return parseTensorFlow(call.verb, call.body, context);
        case 'open-inference':
            return (0,open_inference/* parseOpenInference */.H)(call.jsonLength, call.body, context);
        case 'simple':
            return (0,simple/* parseSimple */.W)(call.mediaType, call.body, context);
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/answer-calls.js



/**
 * Answers requests together: their examples fill the batches of the network one after another. An invalid request does
 * not affect the others. Examples are decoded batch by batch, so memory is bounded and the first invalid one ends its
 * request.
 */
async function answerCalls(model, calls, options) {
    const group = new Group(model, options);
    for (const [index, call] of calls.entries())
        await group.add(index, call);
    return group.finish();
}
class Group {
    #model;
    #options;
    #width;
    #answers = [];
    #started = [];
    #batchSizes = [];
    #parts = [];
    #size = 0;
    constructor(model, options) {
        this.#model = model;
        this.#options = options;
        this.#width = model.outputWidths.reduce((sum, width) => sum + width, 0);
    }
    async add(index, call) {
        this.#answers[index] = undefined;
        const request = this.#attempt(index, () => parseCall(call, this.#options.context));
        if (request === null)
            return;
        const started = { index, request, values: new Float32Array(request.size * this.#width) };
        this.#started.push(started);
        for (let start = 0; start < request.size;) {
            if (this.#options.isCancelled(index))
                this.#answers[index] = { kind: 'cancelled' };
            if (this.#answers[index] !== undefined)
                return;
            const count = Math.min(this.#options.maxBatchSize - this.#size, request.size - start);
            const inputs = this.#attempt(index, () => this.#model.transform(request.read(start, count)));
            if (inputs === null)
                return;
            this.#parts.push({ started, start, count, inputs });
            this.#size += count;
            start += count;
            if (this.#size === this.#options.maxBatchSize)
                await this.#runBatch();
        }
    }
    async finish() {
        await this.#runBatch();
        for (const { index, request, values } of this.#started) {
            if (this.#answers[index] !== undefined)
                continue;
            const answer = this.#attempt(index, () => this.#answer(request, values));
            if (answer !== null)
                this.#answers[index] = answer;
        }
        const answers = this.#answers.map((answer) => answer ?? { kind: 'failed', stack: 'no answer' });
        return { answers, batchSizes: this.#batchSizes };
    }
    async #runBatch() {
        const parts = this.#parts.filter(({ started }) => this.#answers[started.index] === undefined);
        this.#parts = [];
        this.#size = 0;
        if (parts.length === 0)
            return;
        try {
            await this.#run(parts);
        }
        catch (error) {
            const [only, ...others] = parts;
            if (only && others.length === 0)
                this.#answers[only.started.index] = answerOf(error);
            // One of the requests may be the cause, so each is predicted alone.
            else
                for (const part of parts)
                    await this.#runAlone(part);
        }
    }
    async #runAlone(part) {
        try {
            await this.#run([part]);
        }
        catch (error) {
            this.#answers[part.started.index] = answerOf(error);
        }
    }
    async #run(parts) {
        const size = parts.reduce((sum, { count }) => sum + count, 0);
        const { values } = await this.#model.run(joined(parts), size);
        this.#batchSizes.push(size);
        let offset = 0;
        for (const { started, start, count } of parts) {
            const end = offset + count * this.#width;
            started.values.set(values.subarray(offset, end), start * this.#width);
            offset = end;
        }
    }
    #answer(request, values) {
        const { details, outputWidths: widths } = this.#model;
        const outputs = (0,output_values/* outputValues */.uN)(details.label, {
            size: request.size,
            width: this.#width,
            values,
            ...(widths.length > 1 && { widths }),
        });
        const content = request.respond(outputs);
        return { kind: 'predicted', content, examples: request.size, tallies: outputs.map(tallyOf) };
    }
    /** Returns the result of the work; null if it throws, which answers the call. */
    #attempt(index, work) {
        try {
            return work();
        }
        catch (error) {
            this.#answers[index] = answerOf(error);
            return null;
        }
    }
}
/** Returns the values of each part of the input for the examples of all requests. */
function joined(parts) {
    const [first, ...others] = parts;
    if (!first || others.length === 0)
        return first?.inputs ?? [];
    return first.inputs.map((_, index) => concat(parts.map(({ inputs }) => inputs[index] ?? new Float32Array())));
}
function concat(arrays) {
    const result = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
    let offset = 0;
    for (const array of arrays) {
        result.set(array, offset);
        offset += array.length;
    }
    return result;
}
function answerOf(error) {
    if (error instanceof user_error/* UserError */.yo)
        return {
            kind: 'refused',
            code: error.problems[0]?.code ?? 'SERVING_INVALID_REQUEST',
            message: error.message,
        };
    return { kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
function tallyOf({ name, width, values, classes }) {
    const confidences = classes?.map((position, example) => {
        if (width > 1)
            return values[example * width + position] ?? 0;
        const score = values[example] ?? 0;
        return position === 1 ? score : 1 - score;
    }) ?? null;
    return { output: name, classes, confidences };
}

// EXTERNAL MODULE: ./build/server/js/src/model/model-io.js + 2 modules
var model_io = __webpack_require__(8465);
// EXTERNAL MODULE: ./build/server/js/src/model/predict.js + 3 modules
var model_predict = __webpack_require__(7900);
;// CONCATENATED MODULE: ./build/server/js/src/model/signature.js


/**
 * Checks that a model's inputs match the transform and its outputs match the label: one input of the transform's shape,
 * or its named inputs; and one output with a score for each class (a single score is enough for two classes) or with
 * one number. Several labels need an output each, with the label's name.
 * @throws UserError that names both shapes
 */
function checkSignature(model, transform, label) {
    checkInputs(model, transform);
    if (label.kind === 'multi-output') {
        checkOutputs(model, label);
        return;
    }
    const output = onlyShape(model.outputs, 'output');
    const widths = outputWidths(label);
    if (!widths.some((width) => (0,model_io/* fits */.lA)(output, [width])))
        throw explainMismatch(`an output of shape [${describe(output)}]`, `[${widths.join('] or [')}]${reason(label)}`);
}
function checkInputs(model, { shape, inputs }) {
    const fixed = model.inputs.map((input) => input.shape[0]).find((size) => typeof size === 'number');
    if (fixed !== undefined)
        throw explainMismatch(`a fixed batch size of ${fixed}`, 'batches of any size');
    if (inputs !== undefined) {
        const wrong = (0,model_io/* explainInputMismatch */.WE)(model, inputs);
        if (wrong)
            throw explainMismatch(`the inputs ${wrong.found}`, wrong.expected);
        return;
    }
    const input = onlyShape(model.inputs, 'input');
    if (!(0,model_io/* fits */.lA)(input, shape))
        throw explainMismatch(`an input of shape [${describe(input)}]`, `[${shape.join(', ')}], the shape of a prepared example`);
}
function checkOutputs(model, { outputs }) {
    const specs = (0,model_io/* outputSpecsOf */.DF)(model);
    const matched = outputs.every(({ name, label }) => specs.some((port) => port.name === name && outputWidths(label).some((width) => (0,model_io/* fits */.lA)(port.shape, [width]))));
    if (matched && specs.length === outputs.length)
        return;
    const wanted = outputs.map(({ name, label }) => `${name} [${outputWidths(label).join('] or [')}]`);
    throw explainMismatch(`the outputs ${(0,model_io/* textOf */.b6)(specs)}`, `the outputs of the dataset by their names: ${wanted.join(' and ')}`);
}
function onlyShape(tensors, role) {
    const [first, ...others] = tensors;
    if (first === undefined || others.length > 0)
        throw explainMismatch(`${tensors.length} ${role}s`, `one ${role}`);
    return first.shape.slice(1);
}
/** Returns the possible numbers of values in the output for one example. */
function outputWidths(label) {
    switch (label.kind) {
        case 'class':
            return label.classes.length === 2 ? [2, 1] : [label.classes.length];
        case 'number':
            return [1];
    }
}
function reason(label) {
    return label.kind === 'class' ? `, a score for each of the ${label.classes.length} classes` : ', one number';
}
function describe(shape) {
    return shape.map((size) => size ?? 'any').join(', ');
}
function explainMismatch(found, expected) {
    return new user_error/* UserError */.yo({
        code: 'MODEL_DATASET_MISMATCH',
        found: `a model with ${found}`,
        expected,
        hint: 'Change the layers of the model, or the `data` section that defines its inputs.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./build/server/js/src/files/lfs-pointer.js + 1 modules
var lfs_pointer = __webpack_require__(7051);
// EXTERNAL MODULE: ./build/server/js/src/files/parse-json.js
var parse_json = __webpack_require__(5765);
// EXTERNAL MODULE: ./build/server/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(8090);
;// CONCATENATED MODULE: ./build/server/js/src/model/keras/layer-settings.js
/** Settings of every layer that TensorFlow.js applies. */
const commonSettings = [
    'name',
    'trainable',
    'dtype',
    'batch_input_shape',
    'input_shape',
    'batch_size',
    'input_dtype',
    'weights',
];
/** Settings that affect neither predictions nor further training, regardless of their values. */
const harmlessSettings = [
    'autocast',
    'build_input_shape',
    'fused',
    'implementation',
    'renorm_momentum',
    'seed',
    'synchronized',
    'use_cudnn',
];
const kernel = ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint'];
const bias = ['use_bias', 'bias_initializer', 'bias_regularizer', 'bias_constraint'];
const activation = ['activation', 'activity_regularizer'];
const windows = ['kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate'];
const convolution = {
    applied: ['filters', ...windows, ...kernel, ...bias, ...activation],
    ignored: { groups: [1] },
    unsupported: { padding: ['causal'] },
};
const transposed = {
    applied: convolution.applied.filter((setting) => setting !== 'dilation_rate'),
    ignored: { ...convolution.ignored, dilation_rate: [1], output_padding: [] },
};
const depthwise = ['depthwise_initializer', 'depthwise_regularizer', 'depthwise_constraint'];
const recurrentKernel = ['recurrent_initializer', 'recurrent_regularizer', 'recurrent_constraint'];
const simpleCell = [...kernel, ...recurrentKernel, ...bias, ...activation, 'dropout', 'recurrent_dropout'];
const gatedCell = [...simpleCell, 'recurrent_activation'];
const sequence = ['return_sequences', 'return_state', 'go_backwards', 'stateful', 'unroll'];
const pooling = ['pool_size', 'strides', 'padding'];
const overTime = { data_format: ['channels_last'] };
function recurrent(applied) {
    return {
        applied: [...applied, ...sequence],
        ignored: { time_major: [false], zero_output_for_mask: [false] },
    };
}
/** Settings by class name: every layer class that TensorFlow.js loads, except those that contain a model. */
const layerSettings = new Map([
    ['InputLayer', { applied: ['sparse'], ignored: { ragged: [false], optional: [false] } }],
    ['Activation', { applied: ['activation'] }],
    ['ReLU', { applied: ['max_value'], ignored: { negative_slope: [0], threshold: [0] } }],
    ['LeakyReLU', { applied: ['alpha'] }],
    ['PReLU', { applied: ['alpha_initializer', 'alpha_regularizer', 'alpha_constraint', 'shared_axes'] }],
    ['ELU', { applied: ['alpha'] }],
    ['ThresholdedReLU', { applied: ['theta'] }],
    ['Softmax', { applied: ['axis'] }],
    ['Dense', { applied: ['units', 'input_dim', ...kernel, ...bias, ...activation] }],
    ['Conv1D', convolution],
    ['Conv2D', convolution],
    ['Conv3D', convolution],
    ['Conv2DTranspose', transposed],
    ['Conv3DTranspose', transposed],
    [
        'SeparableConv2D',
        {
            applied: [
                'filters',
                'depth_multiplier',
                ...windows,
                ...depthwise,
                'pointwise_initializer',
                'pointwise_regularizer',
                'pointwise_constraint',
                ...bias,
                ...activation,
            ],
            ignored: { groups: [1] },
        },
    ],
    [
        'DepthwiseConv2D',
        {
            applied: [
                'depth_multiplier',
                ...windows.filter((setting) => setting !== 'dilation_rate'),
                ...depthwise,
                ...bias,
                ...activation,
            ],
            ignored: { groups: [1], dilation_rate: [1] },
        },
    ],
    ['Cropping2D', { applied: ['cropping', 'data_format'] }],
    [
        'UpSampling2D',
        // Keras interpolates from the centres of pixels, TensorFlow.js from their corners.
        {
            applied: ['size', 'data_format', 'interpolation'],
            keras: { different: { interpolation: ['bilinear'] } },
        },
    ],
    ['ZeroPadding2D', { applied: ['padding', 'data_format'] }],
    // TensorFlow.js also writes the settings of the cell next to the cell.
    ['RNN', recurrent(['cell', 'cells', 'units', 'unit_forget_bias', 'reset_after', ...gatedCell])],
    ['SimpleRNNCell', { applied: ['units', ...simpleCell] }],
    ['SimpleRNN', recurrent(['units', ...simpleCell])],
    ['GRUCell', { applied: ['units', 'reset_after', ...gatedCell], unsupported: { reset_after: [true] } }],
    ['GRU', { ...recurrent(['units', 'reset_after', ...gatedCell]), unsupported: { reset_after: [true] } }],
    ['LSTMCell', { applied: ['units', 'unit_forget_bias', ...gatedCell] }],
    ['LSTM', recurrent(['units', 'unit_forget_bias', ...gatedCell])],
    ['StackedRNNCells', { applied: ['cells'] }],
    ['ConvLSTM2DCell', { applied: ['filters', ...windows, 'unit_forget_bias', ...gatedCell] }],
    ['ConvLSTM2D', recurrent(['filters', ...windows, 'unit_forget_bias', ...gatedCell])],
    ['TimeDistributed', { applied: ['layer'] }],
    ['Bidirectional', { applied: ['layer', 'merge_mode'], keras: { masks: { return_sequences: [true] } } }],
    ['Dropout', { applied: ['rate', 'noise_shape'] }],
    ['SpatialDropout1D', { applied: ['rate', 'noise_shape'] }],
    ['GaussianNoise', { applied: ['stddev'] }],
    ['GaussianDropout', { applied: ['rate'] }],
    ['AlphaDropout', { applied: ['rate', 'noise_shape'] }],
    ['Flatten', { applied: ['data_format'] }],
    ['RepeatVector', { applied: ['n'] }],
    ['Reshape', { applied: ['target_shape'] }],
    ['Permute', { applied: ['dims'] }],
    ['Masking', { applied: ['mask_value'] }],
    [
        'Embedding',
        {
            applied: [
                'input_dim',
                'output_dim',
                'input_length',
                'mask_zero',
                'embeddings_initializer',
                'embeddings_regularizer',
                'embeddings_constraint',
                'activity_regularizer',
            ],
            ignored: { sparse: [false, true] },
        },
    ],
    ['Add', { applied: [] }],
    ['Multiply', { applied: [] }],
    ['Average', { applied: [] }],
    ['Maximum', { applied: [] }],
    ['Minimum', { applied: [] }],
    ['Concatenate', { applied: ['axis'] }],
    ['Dot', { applied: ['axes', 'normalize'] }],
    [
        'BatchNormalization',
        {
            applied: [
                'axis',
                'momentum',
                'epsilon',
                'center',
                'scale',
                'beta_initializer',
                'gamma_initializer',
                'moving_mean_initializer',
                'moving_variance_initializer',
                'beta_constraint',
                'gamma_constraint',
                'beta_regularizer',
                'gamma_regularizer',
            ],
            ignored: { renorm: [false] },
        },
    ],
    [
        'LayerNormalization',
        {
            applied: [
                'axis',
                'epsilon',
                'center',
                'scale',
                'beta_initializer',
                'gamma_initializer',
                'beta_regularizer',
                'gamma_regularizer',
            ],
            ignored: { rms_scaling: [false], beta_constraint: [], gamma_constraint: [] },
        },
    ],
    ['MaxPooling1D', { applied: pooling, ignored: overTime }],
    ['AveragePooling1D', { applied: pooling, ignored: overTime }],
    ['MaxPooling2D', { applied: [...pooling, 'data_format'] }],
    ['AveragePooling2D', { applied: [...pooling, 'data_format'] }],
    ['MaxPooling3D', { applied: [...pooling, 'data_format'] }],
    ['AveragePooling3D', { applied: [...pooling, 'data_format'] }],
    [
        'GlobalAveragePooling1D',
        { applied: [], ignored: { ...overTime, keepdims: [false] }, keras: { masks: {} } },
    ],
    ['GlobalMaxPooling1D', { applied: [], ignored: { ...overTime, keepdims: [false] } }],
    ['GlobalAveragePooling2D', { applied: ['data_format'], ignored: { keepdims: [false] } }],
    ['GlobalMaxPooling2D', { applied: ['data_format'], ignored: { keepdims: [false] } }],
    ['Rescaling', { applied: ['scale', 'offset'] }],
    ['CenterCrop', { applied: ['height', 'width'], keras: { unlike: true } }],
    [
        'CategoryEncoding',
        { applied: ['num_tokens', 'output_mode'], ignored: { sparse: [false] }, keras: { unlike: true } },
    ],
    [
        'Resizing',
        { applied: ['height', 'width', 'interpolation', 'crop_to_aspect_ratio'], keras: { unlike: true } },
    ],
]);

;// CONCATENATED MODULE: ./build/server/js/src/model/keras/serialized-layer.js

const serializedLayer = schemas/* looseObject */._H3({
    class_name: schemas/* string */.YjP(),
    config: schemas/* json */.Pq9(),
    name: schemas/* string */.YjP().optional(),
});
const tensorOfCall = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* number */.aig()]).rest(schemas/* json */.Pq9());
/** Returns the calls of a layer in a model; an empty list if the model lists its layers without calls. */
function callsOf({ inbound_nodes: nodes }) {
    const { data = [] } = schemas/* array */.YOg(schemas/* array */.YOg(tensorOfCall)).safeParse(nodes);
    return data.map((call) => ({
        tensors: call.map(([layer, node, tensor]) => [layer, node, tensor]),
        // Keras writes the arguments next to one of several tensors, and TensorFlow.js reads them next to another.
        given: Object.fromEntries(call.flatMap(([, , , given]) => (isObject(given) ? Object.entries(given) : []))),
    }));
}
function nodeOf({ tensors, given }) {
    return tensors.map((tensor) => [...tensor, { ...given }]);
}
function without(config, settings) {
    return Object.fromEntries(Object.entries(config).filter(([setting]) => !settings.includes(setting)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/server/js/src/model/keras/equivalent-layer.js

/** Returns the same layer in the terms of TensorFlow.js. */
function withEquivalents({ class_name, config }) {
    if (!isObject(config))
        return { class_name, config };
    const activations = ['activation', 'recurrent_activation'].flatMap((setting) => config[setting] === 'silu' ? [[setting, 'swish']] : []);
    const plain = { ...config, ...Object.fromEntries(activations), ...float32Of(config) };
    switch (class_name) {
        case 'SeparableConv2D': {
            // Keras writes these settings, but builds the layer only from `depthwise_` and `pointwise_` settings.
            const unused = ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint'];
            return { class_name, config: without(plain, unused) };
        }
        case 'LeakyReLU': {
            const { negative_slope: slope, ...rest } = plain;
            return { class_name, config: typeof slope === 'number' ? { ...rest, alpha: slope } : plain };
        }
        case 'ReLU': {
            const { negative_slope: slope, max_value: most = null, threshold = 0, ...rest } = plain;
            return typeof slope === 'number' && slope !== 0 && most === null && (threshold ?? 0) === 0
                ? { class_name: 'LeakyReLU', config: { ...rest, alpha: slope } }
                : { class_name, config: plain };
        }
        case 'BatchNormalization': {
            const [axis, ...others] = [plain['axis']].flat();
            return {
                class_name,
                config: axis === undefined || others.length > 0 ? plain : { ...plain, axis },
            };
        }
        default:
            return { class_name, config: plain };
    }
}
/** Replaces a dtype policy by its name. */
function float32Of({ dtype }) {
    if (!isObject(dtype) || !isObject(dtype['config']))
        return {};
    return { dtype: dtype['config']['name'] ?? null };
}
/**
 * Returns true if the backward layer equals the forward layer apart from its direction, which is how TensorFlow.js
 * builds it.
 */
function isMirrored(forward, backward) {
    const [one, other] = [forward, backward].map((layer) => isObject(layer) && isObject(layer['config']) ? layer['config'] : null);
    if (!one || !other || one['go_backwards'] === other['go_backwards'])
        return false;
    const [forwardConfig, backwardConfig] = [one, other].map((config) => without(config, ['name', 'go_backwards']));
    return JSON.stringify(forwardConfig) === JSON.stringify(backwardConfig);
}

;// CONCATENATED MODULE: ./build/server/js/src/model/keras/topology.js




const modelClasses = new Set(['Model', 'Functional', 'Sequential']);
/**
 * Rewrites the topology of a model so that TensorFlow.js computes the same as Keras, because TensorFlow.js silently
 * ignores unsupported settings. Settings with an equivalent are replaced by it.
 * @param location names the model in messages
 * @throws UserError that names each layer with a setting, an argument of a call or a class that TensorFlow.js does not
 * apply
 */
function topology_toLayersTopology(topology, location) {
    const { model_config: config, ...rest } = topology;
    const keras = majorVersion(topology['keras_version']);
    const converter = new TopologyConverter(location, keras, usesMasks(topology));
    const converted = isObject(config)
        ? { ...rest, model_config: converter.layer(config) }
        : converter.layer(topology);
    if (converter.problems.length > 0)
        throw new user_error/* UserError */.yo(converter.problems);
    return converted;
}
/** Returns the major version of the Keras that wrote a topology; 0 if another program wrote it. */
function majorVersion(version) {
    return typeof version === 'string' ? Number(/^(\d+)\./.exec(version)?.[1] ?? 0) : 0;
}
/** Returns true if a layer of the model masks steps of a sequence. */
function usesMasks(topology) {
    return /"class_name":"Masking"|"mask_zero":true/.test(JSON.stringify(topology));
}
class TopologyConverter {
    problems = [];
    #location;
    #keras;
    #masked;
    constructor(location, keras, masked) {
        this.#location = location;
        this.#keras = keras;
        this.#masked = masked;
    }
    /**
     * Converts a layer, or a model with its layers. Anything else is returned unchanged, and TensorFlow.js rejects it.
     */
    layer(value) {
        const parsed = serializedLayer.safeParse(value);
        if (!parsed.success)
            return { ...value };
        const layer = parsed.data;
        const calls = callsOf(layer);
        this.#checkCalls(layer, calls);
        const called = calls.length === 0 ? {} : { inbound_nodes: calls.map(nodeOf) };
        if (modelClasses.has(layer.class_name))
            return { ...value, ...called, config: this.#model(layer.config) };
        return { ...value, ...called, ...this.#single(layer) };
    }
    #model(config) {
        if (Array.isArray(config))
            return this.#layers(config);
        if (!isObject(config) || !Array.isArray(config['layers']))
            return config;
        return { ...config, layers: this.#layers(config['layers']) };
    }
    #layers(layers) {
        return layers.map((layer) => (isObject(layer) ? this.layer(layer) : layer));
    }
    #single(layer) {
        const known = layerSettings.get(layer.class_name);
        if (known === undefined) {
            this.#refuse(layer, '', unknownClass);
            return { class_name: layer.class_name, config: layer.config };
        }
        const { class_name, config } = withEquivalents(layer);
        if (!isObject(config))
            return { class_name, config };
        const settings = layerSettings.get(class_name) ?? known;
        const applied = new Set([...commonSettings, ...harmlessSettings, ...settings.applied].map(canonical));
        const neutral = new Map(Object.entries(settings.ignored ?? {}).map(([setting, values]) => [canonical(setting), values]));
        for (const [setting, value] of Object.entries(config)) {
            if (value === null || applied.has(canonical(setting)))
                continue;
            if (this.#isNeutral(layer, setting, value, neutral.get(canonical(setting)) ?? []))
                continue;
            this.#refuse(layer, settingText(setting, config), ignored);
        }
        this.#checkValues(layer, config, settings);
        this.#checkMeaning(layer, config, settings);
        return { class_name, config: this.#nested(config) };
    }
    #isNeutral({ config }, setting, value, neutral) {
        if (setting === 'backward_layer')
            return isObject(config) && isMirrored(config['layer'], value);
        // This setting affects masked steps only.
        if (setting === 'zero_output_for_mask' && !this.#masked)
            return true;
        const values = Array.isArray(value) ? value : [value];
        return values.every((one) => neutral.some((other) => other === one));
    }
    /** Rejects applied settings at values that TensorFlow.js computes differently. */
    #checkValues(layer, config, { unsupported = {} }) {
        for (const [setting, values] of Object.entries(unsupported))
            if (isAmong(config[setting], values))
                this.#refuse(layer, settingText(setting, config), cannotCompute);
        if (typeof config['dtype'] === 'string' && /float(16|64)/.test(config['dtype']))
            this.#refuse(layer, settingText('dtype', config), cannotCompute);
        if (layer.class_name === 'BatchNormalization' && Array.isArray(config['axis']))
            this.#refuse(layer, settingText('axis', config), cannotCompute);
    }
    /** Rejects layers that Keras computes differently under the same name and with the same settings. */
    #checkMeaning(layer, config, { keras = {} }) {
        if (this.#keras === 0)
            return;
        if (keras.unlike)
            this.#refuse(layer, '', differentInKeras);
        for (const [setting, values] of Object.entries(keras.different ?? {}))
            if (isAmong(config[setting], values))
                this.#refuse(layer, settingText(setting, config), differentInKeras);
        for (const setting of ['activation', 'recurrent_activation'])
            if (this.#keras >= 3 && config[setting] === 'hard_sigmoid')
                this.#refuse(layer, settingText(setting, config), differentInKeras);
        if (!this.#masked || keras.masks === undefined)
            return;
        const inner = isObject(config['layer']) ? config['layer']['config'] : undefined;
        const settings = isObject(inner) ? inner : config;
        if (Object.entries(keras.masks).every(([setting, values]) => isAmong(settings[setting], values)))
            this.#refuse(layer, 'after a layer that masks steps', differentInKeras);
    }
    #nested(config) {
        return Object.fromEntries(Object.entries(config).map(([setting, value]) => {
            if (setting === 'cells' && Array.isArray(value))
                return [setting, this.#layers(value)];
            const nests = ['layer', 'cell', 'backward_layer'].includes(setting);
            return [setting, nests && isObject(value) ? this.layer(value) : value];
        }));
    }
    /**
     * Rejects arguments of calls, which TensorFlow.js ignores. Training continues with `training=False` if all calls of
     * the layer have it.
     */
    #checkCalls(layer, calls) {
        const inference = calls.filter(({ given }) => given['training'] === false).length;
        if (inference > 0 && inference < calls.length)
            this.#refuse(layer, 'called with `training=False` in some places only', ignored);
        for (const [argument, value] of calls.flatMap(({ given }) => Object.entries(given))) {
            if (value === null || (argument === 'training' && value === false))
                continue;
            // TensorFlow.js keeps the mask of the last call in this argument.
            if (argument === 'mask' && isObject(value))
                continue;
            this.#refuse(layer, `called with \`${argument}=${pythonText(value)}\``, ignored);
        }
    }
    #refuse({ class_name: className, config, name }, found, rest) {
        const configured = isObject(config) ? config['name'] : undefined;
        const called = JSON.stringify(name ?? configured ?? className);
        this.problems.push({
            found: `in ${this.#location} the layer ${called} (${className})${found && ' '}${found}`,
            ...rest,
        });
    }
}
const rebuild = 'Build the model without it and save it again, or export the model as ONNX for the gate (`docs/models.md`, "A model from Keras").';
const ignored = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'settings that TensorFlow.js applies; it ignores this setting, so its predictions would differ',
    hint: rebuild,
};
const cannotCompute = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'settings that TensorFlow.js can compute',
    hint: rebuild,
};
const differentInKeras = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'layers that TensorFlow.js computes in the same way as Keras; the predictions would differ',
    hint: rebuild,
};
const unknownClass = {
    code: 'MODEL_UNSUPPORTED_KERAS',
    expected: 'a layer class of TensorFlow.js; it cannot load custom classes or classes that only Keras has',
    hint: rebuild,
};
function pythonText(value) {
    if (typeof value !== 'boolean')
        return JSON.stringify(value);
    return value ? 'True' : 'False';
}
const mostShown = 80;
function settingText(setting, config) {
    const value = JSON.stringify(config[setting]);
    return `with \`${setting}: ${value.length > mostShown ? `${value.slice(0, mostShown)}…` : value}\``;
}
function isAmong(value, values) {
    return values.some((one) => one === value);
}
/**
 * Returns a setting's name in a form that is equal for `negative_slope` and `negativeSlope`, which TensorFlow.js does
 * not distinguish.
 */
function canonical(setting) {
    return setting.replaceAll('_', '').toLowerCase();
}

// EXTERNAL MODULE: ./build/server/js/src/model/model-schema.js + 8 modules
var model_schema = __webpack_require__(5874);
;// CONCATENATED MODULE: ./build/server/js/src/model/stored-model.js









const affine = { scale: schemas/* number */.aig(), min: schemas/* number */.aig() };
const quantization = schemas/* discriminatedUnion */.gMt('dtype', [
    schemas/* object */.Ikc({ dtype: schemas/* literal */.euz('uint8'), ...affine }),
    schemas/* object */.Ikc({ dtype: schemas/* literal */.euz('uint16'), ...affine }),
    schemas/* object */.Ikc({ dtype: schemas/* literal */.euz('float16') }),
]);
const weightSpec = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    shape: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()),
    dtype: schemas/* enum */.k5n(['float32', 'int32', 'bool']),
    quantization: quantization.optional(),
    /** `optimizer` for the state of a training that was saved with the model. */
    group: schemas/* string */.YjP().optional(),
});
/** Name of a shard, which must be next to `model.json`; paths to other folders are invalid. */
const shardName = schemas/* string */.YjP().regex(/^(?!\.{1,2}$)[^/\\]+$/, 'a file name without folders');
const description = schemas/* object */.Ikc({
    modelTopology: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
    format: schemas/* literal */.euz('layers-model').optional(),
    generatedBy: schemas/* string */.YjP().optional(),
    convertedBy: schemas/* string */.YjP().nullish(),
    userDefinedMetadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).optional(),
});
const layersModelJson = description.extend({
    weightsManifest: schemas/* array */.YOg(schemas/* object */.Ikc({ paths: schemas/* array */.YOg(shardName), weights: schemas/* array */.YOg(weightSpec) })).min(1),
});
const shardBytes = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/**
 * Returns the stored form of the artifacts that `LayersModel.save` passes: the parts of `model.json`, and all weights
 * in one buffer.
 * @throws UserError for layers that TensorFlow.js cannot load in another process
 */
function stored_model_toStoredModel(artifacts, specs, data) {
    const parsed = description.parse(artifacts);
    return {
        description: { ...parsed, modelTopology: toLayersTopology(parsed.modelTopology, 'the model') },
        weights: cutIntoWeights('memory', data, z.array(weightSpec).parse(specs)),
    };
}
/**
 * Reads `model.json` and its shards, without the state of an optimizer that was saved with them.
 * @throws UserError when a file is missing or is not part of a layers model, or the shards contain more or fewer bytes
 * than the weights need
 */
async function readStoredModel(folder) {
    const { weightsManifest, ...description } = await readModelJson(folder);
    const groups = await Promise.all(weightsManifest.map(async ({ paths, weights }) => {
        const shards = await Promise.all(paths.map((path) => readModelFile(folder, path)));
        return cutIntoWeights(folder, Buffer.concat(shards), weights);
    }));
    return { description, weights: groups.flat().filter(({ spec }) => spec.group !== 'optimizer') };
}
/**
 * Writes `model.json` and 4 MiB shards `group1-shard1of3.bin` (the size that browsers cache) into an existing folder,
 * in the layout of TensorFlow.js. Equal models give equal bytes.
 */
async function stored_model_writeStoredModel(folder, { description, weights }) {
    const data = Buffer.concat(weights.map(({ bytes }) => bytes));
    const count = Math.max(1, Math.ceil(data.length / shardBytes));
    const paths = Array.from({ length: count }, (_, index) => `group1-shard${index + 1}of${count}.bin`);
    for (const [index, path] of paths.entries())
        await writeFile(join(folder, path), data.subarray(index * shardBytes, (index + 1) * shardBytes));
    const json = {
        ...description,
        weightsManifest: [{ paths, weights: weights.map(({ spec }) => spec) }],
    };
    await writeFile(join(folder, modelFiles.topology), JSON.stringify(json));
}
/** Returns the names of the files of a model: `model.json` and its shards. */
async function namesOfModelFiles(folder) {
    const { weightsManifest } = await readModelJson(folder);
    return [modelFiles.topology, ...weightsManifest.flatMap((group) => group.paths)];
}
/** Returns the size of `model.json` and its shards together, in bytes. */
async function measureModelBytes(folder) {
    const paths = await namesOfModelFiles(folder);
    const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}
/**
 * Returns the number of values in the weights of a stored model, without the state of an optimizer. It reads
 * `model.json` only: shards of another size cannot be loaded.
 */
async function countParameters(folder) {
    const { weightsManifest } = await readModelJson(folder);
    return weightsManifest
        .flatMap(({ weights }) => weights)
        .filter(({ group }) => group !== 'optimizer')
        .reduce((sum, { shape }) => sum + valueCount(shape), 0);
}
/** Returns the names of the weights that are stored as float32, in the order of the file. */
async function float32Weights(folder) {
    const { weightsManifest } = await readModelJson(folder);
    return weightsManifest
        .flatMap(({ weights }) => weights)
        .filter(({ group, dtype, quantization }) => group !== 'optimizer' && dtype === 'float32' && !quantization)
        .map(({ name }) => name);
}
function valueCount(shape) {
    return shape.reduce((product, size) => product * size, 1);
}
async function readModelJson(folder) {
    const text = (await readModelFile(folder, model_schema/* modelFiles */.VC.topology)).toString('utf8');
    let json;
    try {
        json = (0,parse_json/* parseJson */.q)(text);
    }
    catch (error) {
        throw notALayersModel(folder, `a model.json that is not JSON: ${(0,user_error/* messageOf */.bD)(error)}`);
    }
    const format = schemas/* object */.Ikc({ format: schemas/* string */.YjP() }).safeParse(json);
    if (format.success && format.data.format !== 'layers-model')
        throw notALayersModel(folder, `a model.json of the format ${format.data.format}`);
    const parsed = layersModelJson.safeParse(json);
    if (!parsed.success)
        throw notALayersModel(folder, `an invalid model.json: ${(0,artifact_json/* firstIssue */.OE)(parsed.error)}`);
    const { modelTopology } = parsed.data;
    const keras = majorVersion(modelTopology['keras_version']);
    if (keras >= 3 && /"batch_shape"|"__keras_tensor__"/.test(text))
        throw new user_error/* UserError */.yo({
            code: 'MODEL_UNSUPPORTED_KERAS',
            found: `in ${folder} a model in the format of Keras ${keras}`,
            expected: 'the format of Keras 2, which TensorFlow.js can load',
            hint: 'Export it as ONNX for the gate (`model.export("model.onnx", format="onnx")`), or save it with the package tf_keras and convert the result.',
        });
    return { ...parsed.data, modelTopology: topology_toLayersTopology(modelTopology, folder) };
}
async function readModelFile(folder, path) {
    try {
        const file = (0,external_node_path_.join)(folder, path);
        return await (0,promises_.readFile)(await (0,lfs_pointer/* resolveLfsPointer */.RR)(file, file));
    }
    catch (error) {
        if (!(0,user_error/* isMissing */.b2)(error))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'MODEL_INCOMPLETE',
            found: `no ${path} in ${folder}`,
            expected: 'model.json and every shard that it lists, in one folder',
            hint: 'Copy all files of the model, or create it again.',
        }, { cause: error });
    }
}
function cutIntoWeights(origin, data, specs) {
    const needed = specs.reduce((sum, spec) => sum + storedBytes(spec), 0);
    if (data.length !== needed)
        throw new user_error/* UserError */.yo({
            code: 'MODEL_INCOMPLETE',
            found: `weights of ${data.length} bytes in ${origin}`,
            expected: `${needed} bytes, which the weights in model.json need`,
            hint: 'A shard is truncated or belongs to another model. Copy all files again, or create the model again.',
        });
    let offset = 0;
    return specs.map((spec) => {
        const bytes = data.subarray(offset, offset + storedBytes(spec));
        offset += bytes.length;
        return { spec, bytes };
    });
}
function storedBytes({ shape, dtype, quantization }) {
    return valueCount(shape) * bytesPerValue(quantization?.dtype ?? dtype);
}
function bytesPerValue(type) {
    switch (type) {
        case 'uint8':
        case 'bool':
            return 1;
        case 'uint16':
        case 'float16':
            return 2;
        case 'float32':
        case 'int32':
            return 4;
    }
}
function notALayersModel(folder, found) {
    return new user_error/* UserError */.yo({
        code: 'MODEL_UNKNOWN_FORMAT',
        found: `in ${folder} ${found}`,
        expected: 'a TensorFlow.js layers model, which `LayersModel.save` writes',
        hint: 'Save it with LayersModel.save, or convert it with tensorflowjs_converter --output_format=tfjs_layers_model.',
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/model/storage.js


/**
 * Writes a model without its optimizer into an existing folder: `model.json` and 4 MiB weight shards, which
 * TensorFlow.js loads on every platform.
 */
async function saveModel(tf, model, folder) {
    await save(tf, model, (stored) => writeStoredModel(folder, stored));
}
/**
 * Loads a layers model from a folder; quantized weights become float32.
 * @param shown the path in error messages: the user's path if `folder` is a copy
 * @throws UserError when files are missing or truncated, or TensorFlow.js cannot build the model
 */
async function loadModel(tf, folder, shown = folder) {
    const stored = await readStoredModel(folder);
    try {
        return await build(tf, stored);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'MODEL_UNLOADABLE',
            found: `in ${shown} a model that TensorFlow.js cannot build (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'layers with matching weights, of types that TensorFlow.js supports',
            hint: 'Build the model from layers and settings that TensorFlow.js supports, and save it again.',
        }, { cause: error });
    }
}
/**
 * Returns the model that results from saving and loading this one.
 * @throws the error of TensorFlow.js or a UserError when the model cannot be saved or loaded
 */
async function modelInMemory(tf, model) {
    const copies = [];
    await save(tf, model, async (stored) => void copies.push(await build(tf, stored)));
    const [copy] = copies;
    if (!copy)
        throw new TypeError('the model was not saved');
    return copy;
}
async function save(tf, model, take) {
    await model.save(tf.io.withSaveHandler(async (artifacts) => {
        await take(toStoredModel(artifacts, artifacts.weightSpecs ?? [], toBuffer(artifacts.weightData)));
        return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
    }));
}
function build(tf, { description, weights }) {
    const artifacts = {
        modelTopology: description.modelTopology,
        weightSpecs: weights.map(({ spec: { name, shape, dtype, quantization } }) => ({
            name,
            shape,
            dtype,
            ...(quantization && { quantization }),
        })),
        weightData: new Uint8Array(Buffer.concat(weights.map(({ bytes }) => bytes))).buffer,
    };
    return tf.loadLayersModel(tf.io.fromMemory(artifacts));
}
function toBuffer(data) {
    const parts = data === undefined ? [] : Array.isArray(data) ? data : [data];
    return Buffer.concat(parts.map((part) => new Uint8Array(part)));
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/served-model.js




/**
 * Loads the network of a verified model artifact.
 * @throws UserError when TensorFlow.js cannot build it
 */
async function loadServedModel(tf, folder, details) {
    const model = await loadModel(tf, folder);
    checkSignature(model, details.transform, details.label);
    return {
        details,
        outputWidths: (0,model_predict/* outputWidths */.vz)(model, details.label),
        transform: (batch) => (0,model_io/* transformParts */.$m)(details.transform, batch),
        run: (parts, size) => (0,model_predict/* runNetwork */.cP)(tf, model, details, parts, size),
    };
}

// EXTERNAL MODULE: ./build/server/js/src/serving/threads/transfers.js
var transfers = __webpack_require__(4800);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/server/js/src/dataset/examples.js
/** Returns consecutive examples of a batch, without copying. */
function examples_sliceBatch(batch, start, count) {
    const { size, features, texts, images } = batch;
    const width = size === 0 ? 0 : features.length / size;
    return { size: count, features: features.subarray(start * width, (start + count) * width), texts, images };
}

;// CONCATENATED MODULE: ./build/server/js/src/model/batch-independence.js



/** Number of examples in the batch with which single predictions are compared. */
const batchSize = 16;
/** Number of examples that are also predicted alone. */
const singles = 3;
/**
 * Differences that rounding may cause, relative to the largest prediction in the batch: kernels sum in another order
 * for another batch size.
 */
const tolerance = { absolute: 1e-5, relative: 1e-3 };
/**
 * Checks that the prediction for an example does not depend on the rest of its batch, by predicting some examples alone
 * and together.
 * @param name names the model in messages
 * @throws UserError for a model that normalizes by the batch, for example because it was exported in training mode
 */
async function requireBatchIndependence(predict, examples, name) {
    if (examples.size < 2)
        return;
    const together = await predict(examples_sliceBatch(examples, 0, Math.min(examples.size, batchSize)));
    for (let example = 0; example < Math.min(together.size, singles); example++) {
        const alone = await predict(examples_sliceBatch(examples, example, 1));
        for (const index of (together.widths ?? [together.width]).keys())
            compare((0,model_predict/* selectOutput */.S0)(alone, index), (0,model_predict/* selectOutput */.S0)(together, index), example, name);
    }
}
function compare(alone, together, example, name) {
    const largest = together.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const allowed = tolerance.absolute + tolerance.relative * largest;
    const start = example * together.width;
    const position = alone.values.findIndex((value, index) => {
        const other = together.values[start + index] ?? NaN;
        return !Object.is(value, other) && !(Math.abs(value - other) <= allowed);
    });
    if (position < 0)
        return;
    const [one, other] = [alone.values[position], together.values[start + position]].map((value) => value?.toPrecision(4));
    throw new user_error/* UserError */.yo({
        code: 'MODEL_DEPENDS_ON_BATCH',
        found: `a model ${name} whose prediction for an example depends on the rest of the batch: ${one} alone, ${other} in a batch of ${together.size}`,
        expected: 'a prediction that depends only on the example',
        hint: 'Export the model in inference mode (PyTorch: `model.eval()`; Keras: no `training=True`) and without operations across the batch.',
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/model/golden.js





const fewest = 10;
/** Differences that are allowed between the outputs of two engines in float32. */
const float32Tolerance = { absolute: 1e-5, relative: 1e-4 };
/** Returns the examples that `chooseGolden` chooses. */
function goldenExamples(source, target) {
    return source.readWithIds(chooseGolden(source, target).map((start) => ({ start, count: 1 })));
}
/**
 * Chooses at least ten examples (all, if there are fewer), and at least one of each class. Classes take turns in the
 * order of the split: the first example of every class, then the second of every class, and so on. For numbers, the
 * examples are evenly spaced over the split. With several outputs, the choices of all outputs are combined.
 * @returns indices of the examples, ascending
 */
function chooseGolden(source, target) {
    const { size } = source;
    const chosen = outputsOf(target).flatMap(({ label }, index) => {
        switch (label.kind) {
            case 'class':
                return chooseOfEachClass(source, target, index);
            case 'number':
                return chooseEvenly(size);
        }
    });
    return [...new Set(chosen)].sort((a, b) => a - b);
}
/** Returns the examples with 0, or an empty text, for the values of private columns, which no artifact may contain. */
function withoutPrivateValues(examples, features) {
    const hidden = privateNames(features);
    if (features.kind !== 'table' || hidden.size === 0)
        return examples;
    const values = Float64Array.from(examples.features);
    const texts = [...(examples.texts ?? []), ''];
    for (const [position, { name, type }] of features.columns.entries())
        if (hidden.has(name))
            for (let index = position; index < values.length; index += features.columns.length)
                values[index] = type === 'text' ? texts.length - 1 : 0;
    return { ...examples, features: values, texts };
}
/** Combines the chosen examples with the trained model's outputs for them. */
function makeGolden(engine, features, target, chosen, outputs) {
    const { encode } = exampleCodec(features);
    return {
        engine,
        ...formOf(target, outputs),
        requests: chosen.ids.map((id, index) => ({
            id,
            input: encode(sliceBatch(chosen, index, 1)),
            output: [...outputs.values.subarray(index * outputs.width, (index + 1) * outputs.width)],
        })),
    };
}
/** Returns the kinds and tolerances by which the outputs are compared. */
function formOf(target, { widths = [] }) {
    if (target.kind !== 'multi-output')
        return { kind: target.kind, tolerance: float32Tolerance };
    return {
        kind: 'multi-output',
        outputs: target.outputs.map(({ name, label }, index) => ({
            name,
            kind: label.kind,
            width: widths[index] ?? 0,
            tolerance: float32Tolerance,
        })),
    };
}
/**
 * Compares outputs with the golden ones, request by request. Every value must be within `absolute + relative × |golden
 * value|`. The class must be the same, unless the two highest golden scores are within that tolerance of each other.
 * @param outputs one list of values for each golden request, in the same order
 */
function compareGolden(golden, outputs) {
    const requests = golden.requests.length;
    if (outputs.length !== requests)
        return {
            passed: false,
            requests,
            differences: [{ id: '*', reason: `${outputs.length} responses to ${requests} requests` }],
        };
    const differences = golden.requests.flatMap(({ id, output }, index) => {
        const reason = difference(golden, output, outputs[index] ?? []);
        return reason === null ? [] : [{ id, reason }];
    });
    return differences.length === 0 ? { passed: true, requests } : { passed: false, requests, differences };
}
function difference(form, golden, actual) {
    if (actual.length !== golden.length)
        return `${actual.length} values instead of ${golden.length}`;
    if (form.kind !== 'multi-output')
        return differenceOfOutput(form, golden, actual);
    let start = 0;
    for (const { name, width, ...output } of form.outputs) {
        const outputPart = (values) => values.slice(start, start + width);
        const reason = differenceOfOutput(output, outputPart(golden), outputPart(actual));
        if (reason !== null)
            return `${name}: ${reason}`;
        start += width;
    }
    return null;
}
function differenceOfOutput({ kind, tolerance }, golden, actual) {
    for (const [index, expected] of golden.entries()) {
        const value = actual[index] ?? Number.NaN;
        const allowed = allowance(tolerance, expected);
        if (!(Math.abs(value - expected) <= allowed))
            return `value ${index} is ${value} instead of ${expected} ± ${allowed.toPrecision(2)}`;
    }
    if (kind === 'class' && (0,model_predict/* predictedClass */.Bc)(actual) !== (0,model_predict/* predictedClass */.Bc)(golden) && !isClose(tolerance, golden))
        return `class ${(0,model_predict/* predictedClass */.Bc)(actual)} instead of ${(0,model_predict/* predictedClass */.Bc)(golden)}`;
    return null;
}
/**
 * Returns true when the scores do not determine the class: the two highest, or a single score and one half, are within
 * the tolerance.
 */
function isClose(tolerance, scores) {
    const [highest = 0, second = 0.5] = scores.toSorted((a, b) => b - a);
    return Math.abs(highest - second) <= allowance(tolerance, highest);
}
function allowance({ absolute, relative }, expected) {
    return absolute + relative * Math.abs(expected);
}
function chooseOfEachClass(source, target, output) {
    const ofClass = firstOfEachClass(source, target, output);
    const chosen = [];
    for (let round = 0; round === 0 || chosen.length < Math.min(fewest, source.size); round += 1)
        for (const indices of ofClass.values()) {
            const index = indices[round];
            if (index !== undefined)
                chosen.push(index);
        }
    return chosen;
}
/** Returns the first examples of each class; there are never more rounds than `fewest`. */
function firstOfEachClass(source, target, output) {
    const ofClass = new Map();
    let index = 0;
    for (const labels of source.labels())
        for (const label of labelsOf(target, output, labels)) {
            const indices = ofClass.get(label);
            if (indices === undefined)
                ofClass.set(label, [index]);
            else if (indices.length < fewest)
                indices.push(index);
            index += 1;
        }
    return ofClass;
}
function chooseEvenly(size) {
    const count = Math.min(fewest, size);
    return Array.from({ length: count }, (_, position) => Math.floor((position * size) / count));
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/warm-up.js









/** Time for which requests are repeated, so that V8 has compiled their path before the first client comes. */
const rehearsalMs = 300;
/** Longest expected time of the largest batch that is predicted in advance. */
const largestBatchMs = 1000;
/**
 * Predicts the golden requests of the model, alone and together, and repeats them until the code is compiled and the
 * memory for the largest batch is allocated.
 * @throws UserError when the outputs differ from the golden ones, or depend on the rest of the batch
 */
async function warmUp(model, folder, options) {
    const golden = await readGolden(folder);
    if (golden !== null)
        await verify(model, golden, options);
    const { features } = model.details;
    const single = golden?.requests.slice(0, 1).map(({ input }) => input);
    const body = Buffer.from(JSON.stringify({ instances: single ?? [] }));
    const until = external_node_perf_hooks_.performance.now() + rehearsalMs;
    let runs = 0;
    while (external_node_perf_hooks_.performance.now() < until && runs < 1000) {
        await answerCalls(model, [{ protocol: 'tensorflow', verb: 'predict', body }], options);
        runs += 1;
    }
    if ((rehearsalMs / runs) * options.maxBatchSize > largestBatchMs)
        return;
    const largest = blankBatch(features, options.maxBatchSize);
    await model.run(model.transform(largest), options.maxBatchSize);
}
async function verify(model, golden, { context: { codec, details } }) {
    const examples = codec.decode(golden.requests.map(({ input }) => input));
    const predict = (batch) => model.run(model.transform(batch), batch.size);
    await requireBatchIndependence(predict, examples, details.name);
    const outputs = [];
    for (const [index, { input }] of golden.requests.entries())
        outputs.push(Array.from((await predict(codec.decode([input], index))).values));
    requireGoldenOutputs(details.name, golden, outputs);
}
/** Throws a UserError for outputs that differ from the golden ones by more than their tolerance. */
function requireGoldenOutputs(name, golden, outputs) {
    const verdict = compareGolden(golden, outputs);
    if (verdict.passed)
        return;
    const [first] = verdict.differences;
    throw new user_error/* UserError */.yo({
        code: 'SERVING_GOLDEN_MISMATCH',
        found: `${verdict.differences.length} of ${verdict.requests} golden requests of the model ${name} with other outputs (${first?.id ?? ''}: ${first?.reason ?? ''})`,
        expected: `the outputs in ${model_schema/* modelFiles */.VC.golden}, within their tolerance`,
        hint: 'Run the server on another machine, or build the image again from the model artifact.',
    });
}
/** Returns the golden requests; null for a model without them. */
async function readGolden(folder) {
    try {
        return model_schema/* goldenSchema */.tF.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.golden), 'utf8')));
    }
    catch (error) {
        if ((0,user_error/* isMissing */.b2)(error))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/predict-thread.js










/** Runs a thread that predicts: loads the model, verifies it, and answers groups of requests. */
async function runPredictThread() {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new TypeError('not started as a thread');
    // The thread that starts this one is of the same version.
    const settings = external_node_worker_threads_.workerData;
    const send = (message) => port.postMessage(message, message.kind === 'answers' ? (0,transfers/* transfersOf */.G)(message.answers) : []);
    try {
        const options = answerOptions(settings);
        const model = await loadModelOnWasm(settings);
        await warmUp(model, settings.model, { ...options, isCancelled: () => false });
        port.on('message', ({ calls }) => {
            void answerCalls(model, calls, options).then((answered) => send({ kind: 'answers', ...answered }));
        });
        send({ kind: 'ready', outputWidths: model.outputWidths });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        send({ kind: 'unusable', message: error.message });
    }
}
function answerOptions({ details, maxInstances, maxBatchSize, cancelled }) {
    const flags = new Int32Array(cancelled);
    return {
        context: { details, codec: example_codec_exampleCodec(details.features), maxInstances },
        maxBatchSize,
        isCancelled: (call) => Atomics.load(flags, call) === 1,
    };
}
/** Loads the model on the WebAssembly backend. It uses SIMD; more threads of TensorFlow.js need a browser. */
async function loadModelOnWasm({ model, details, wasmFolder }) {
    // Emscripten's loader needs the folder of its script, which only CommonJS provides.
    Object.assign(globalThis, { __dirname: wasmFolder });
    (0,tf_backend_wasm_node/* setWasmPaths */.zj)(`${wasmFolder}/`);
    if (!(await (0,tf_core_node.setBackend)('wasm')))
        throw new Error(`the WebAssembly files in ${wasmFolder} could not be loaded`);
    return loadServedModel({ gather: tf_core_node.gather, io: tf_core_node.io, loadLayersModel: tf_layers_node/* loadLayersModel */.O0, tensor: tf_core_node.tensor, tidy: tf_core_node.tidy }, model, details);
}


/***/ })

};
