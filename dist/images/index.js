import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 748:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "4f2db6f552429dfce53d.wasm";

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	// no install chunk
/******/ 	
/******/ 	// no chunk on demand loading
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/images/js/src/images/bad-image.js
/** Error for bytes that are not a readable image; the message follows "found" in a sentence. */
class BadImage extends Error {
    name = 'BadImage';
    fault;
    constructor(fault, message, options) {
        super(message, options);
        this.fault = fault;
    }
}

;// CONCATENATED MODULE: ./build/images/js/src/images/wasm-exports.js
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/images/js/src/images/wasm-file.js



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
    const beside = new URL((0,external_node_path_namespaceObject.basename)(path), import.meta.url);
    const file = (0,external_node_fs_namespaceObject.existsSync)(beside) ? beside : (0,external_node_module_namespaceObject.createRequire)(import.meta.url).resolve(path);
    const module = new WebAssembly.Module((0,external_node_fs_namespaceObject.readFileSync)(file));
    modules.set(path, module);
    return module;
}

;// CONCATENATED MODULE: ./build/images/js/src/images/pixel-operations.js


/** Bytes after each buffer that operations may read and write. */
const padding = 16;
const pageBytes = 2 ** 16;
/** Bytes of memory above which the module is started anew for the next image, since its memory never shrinks. */
const mostIdleBytes = 2 ** 26;
let running = null;
/** Returns the operations of this thread. All buffers that were allocated before are free again. */
function pixelOperations() {
    if (running === null || running.bytes > mostIdleBytes)
        running = new PixelModule();
    running.free();
    return running.operations;
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

;// CONCATENATED MODULE: ./build/images/js/src/images/similar-images.js


const side = 8;
/** Bytes of a sketch: the mean grey of 8 × 8 cells. */
const similar_images_sketchBytes = side * side;
/** Largest differences of 255 between the cells of similar sketches, such as those of a resized or recompressed copy. */
const mostMeanDifference = 3;
const mostCellDifference = 8;
/** A sketch with less contrast than this shows nothing by which an image can be recognized. */
const leastContrast = 24;
/** Bands of a hash, of two rows of cells each: a copy agrees in at least one of them. */
const bands = 4;
const bitsPerBand = 14;
/** A band that so many images share does not distinguish them. */
const mostSharing = 256;
/** Writes the sketch of an image; one of zeros for an image of less than 8 × 8 pixels. */
function writeSketch(pixels, { height, width, channels }, into) {
    if (width < side || height < side)
        return;
    const operations = pixelOperations();
    const cells = operations.allocate(similar_images_sketchBytes * Uint32Array.BYTES_PER_ELEMENT);
    operations.sumCells(operations.place(pixels), width, height, channels, cells);
    for (const [cell, sum] of operations.readWords(cells, similar_images_sketchBytes).entries()) {
        const rows = cellSize(Math.floor(cell / side), height);
        into[cell] = Math.round(sum / (rows * cellSize(cell % side, width) * channels));
    }
}
/** Returns the number of pixels in a row or column of cells. */
function cellSize(index, size) {
    return Math.ceil(((index + 1) * size) / side) - Math.ceil((index * size) / side);
}
/** Images with their sketches, among which similar ones are found. */
class SimilarImages {
    #rows = [];
    #sketches = [];
    /** Positions of the images by band and its bits. */
    #sharing = new Map();
    add(row, sketch) {
        if (contrastOf(sketch) < leastContrast)
            return;
        const position = this.#rows.push(row) - 1;
        this.#sketches.push(sketch);
        for (const key of keysOf(sketch)) {
            const sharing = this.#sharing.get(key);
            if (!sharing)
                this.#sharing.set(key, [position]);
            else if (sharing.length <= mostSharing)
                sharing.push(position);
        }
    }
    /** Returns the row of an image that looks like this one; null if none does. */
    find(sketch) {
        if (contrastOf(sketch) < leastContrast)
            return null;
        for (const key of keysOf(sketch)) {
            const sharing = this.#sharing.get(key) ?? [];
            if (sharing.length > mostSharing)
                continue;
            const position = sharing.find((one) => areSimilar(this.#sketches[one] ?? sketch, sketch));
            if (position !== undefined)
                return this.#rows[position] ?? null;
        }
        return null;
    }
}
/** Returns a key for each band: the signs of the differences between neighbouring cells of two rows. */
function keysOf(sketch) {
    return Array.from({ length: bands }, (_, band) => {
        let bits = 0;
        for (let row = 2 * band; row < 2 * band + 2; row++)
            for (let column = 0; column < side - 1; column++) {
                const cell = row * side + column;
                bits = (bits << 1) | ((sketch[cell] ?? 0) < (sketch[cell + 1] ?? 0) ? 1 : 0);
            }
        return (band << bitsPerBand) | bits;
    });
}
function contrastOf(sketch) {
    return (max(sketch) ?? 0) - (min(sketch) ?? 0);
}
function areSimilar(one, other) {
    let sum = 0;
    for (let cell = 0; cell < similar_images_sketchBytes; cell++) {
        const difference = Math.abs((one[cell] ?? 0) - (other[cell] ?? 0));
        if (difference > mostCellDifference)
            return false;
        sum += difference;
    }
    return sum <= mostMeanDifference * similar_images_sketchBytes;
}

;// CONCATENATED MODULE: ./build/images/js/src/images/pixel-histogram.js

/** Returns the number of counts of a histogram. */
function countsOfChannels(channels) {
    return channels * 256;
}
function emptyHistogram(channels) {
    return { channels, counts: new Float64Array(countsOfChannels(channels)) };
}
/** Adds pixels, channels last, to a histogram. */
function countPixels({ channels, counts }, pixels) {
    const operations = pixelOperations();
    const address = operations.place(pixels);
    const tables = operations.allocate(2 * counts.length * Uint32Array.BYTES_PER_ELEMENT);
    operations.countValues(address, pixels.length, channels, tables);
    for (const [bin, count] of operations.readWords(tables, counts.length).entries())
        counts[bin] = (counts[bin] ?? 0) + count;
}
/** The histogram of all examples, from those of its parts, which have the same channels. */
function addHistograms(parts) {
    const sum = emptyHistogram(parts[0]?.channels ?? 1);
    for (const { counts } of parts)
        addCounts(sum, counts);
    return sum;
}
/** Adds the counts of another histogram of the same channels. */
function addCounts({ counts }, others) {
    for (let bin = 0; bin < counts.length; bin++)
        counts[bin] = (counts[bin] ?? 0) + (others[bin] ?? 0);
}

;// CONCATENATED MODULE: ./build/images/js/src/images/headers/bmp-header.js

const fileHeaderBytes = 14;
/** BITMAPCOREHEADER of OS/2, with sizes of 16 bits and three bytes a colour. */
const coreBytes = 12;
/** BITMAPINFOHEADER, those with masks, OS/2's second, and versions 4 and 5. */
const infoBytes = [40, 52, 56, 64, 108, 124];
/** No compression, runs of 8 and of 4 bits, and masks without and with transparency, with the bits per pixel that each allows. */
const storages = {
    0: { 1: 'palette', 4: 'palette', 8: 'palette', 16: 'masks', 24: 'bytes', 32: 'masks' },
    1: { 8: 'runs' },
    2: { 4: 'runs' },
    3: { 16: 'masks', 32: 'masks' },
    6: { 16: 'masks', 32: 'masks' },
};
const maskBytes = { 3: 12, 6: 16 };
const masksAt = fileHeaderBytes + 40;
/** Returns the header of a BMP file. @throws BadImage for JPEG or PNG inside of the file, and for other rare kinds */
function bmpHeader(file) {
    const { width, height } = bmpLayout(file);
    return { width, height, channels: 3, orientation: 1 };
}
/** Returns the layout of a BMP file. @throws BadImage as `bmpHeader` does */
function bmpLayout(file) {
    const headerBytes = file.length < fileHeaderBytes + 4 ? 0 : file.readUInt32LE(fileHeaderBytes);
    const isCore = headerBytes === coreBytes;
    if (headerBytes !== 0 && !isCore && !infoBytes.includes(headerBytes))
        throw rare();
    if (headerBytes === 0 || file.length < fileHeaderBytes + headerBytes)
        throw new BadImage('damaged', 'a BMP file that is cut short');
    const height = isCore ? file.readUInt16LE(20) : file.readInt32LE(22);
    const bits = file.readUInt16LE(isCore ? 24 : 28);
    const compression = isCore ? 0 : file.readUInt32LE(30);
    const storage = storages[compression]?.[bits];
    if (storage === undefined)
        throw rare();
    const paletteStart = fileHeaderBytes + headerBytes + (headerBytes === 40 ? (maskBytes[compression] ?? 0) : 0);
    if (paletteStart > file.length)
        throw new BadImage('damaged', 'a BMP file that is cut short');
    const usedColours = isCore ? 0 : file.readUInt32LE(46);
    const mostColours = bits <= 8 ? 2 ** bits : 0;
    const palette = {
        start: paletteStart,
        colours: usedColours === 0 ? mostColours : Math.min(usedColours, mostColours),
        bytesPerColour: isCore ? 3 : 4,
    };
    return {
        width: isCore ? file.readUInt16LE(18) : Math.max(file.readInt32LE(18), 0),
        height: Math.abs(height),
        isTopDown: height < 0,
        bits,
        storage,
        masks: storage === 'masks' && compression > 0 ? masksOf(file) : standardMasks(bits),
        palette,
        start: file.readUInt32LE(10) || paletteStart + palette.colours * palette.bytesPerColour,
    };
}
function rare() {
    return new BadImage('format', 'a BMP file of a rare kind');
}
function standardMasks(bits) {
    return bits === 16 ? [0x7c00, 0x03e0, 0x001f] : [0xff0000, 0xff00, 0xff];
}
function masksOf(file) {
    return [file.readUInt32LE(masksAt), file.readUInt32LE(masksAt + 4), file.readUInt32LE(masksAt + 8)];
}

;// CONCATENATED MODULE: ./build/images/js/src/images/decoders/bmp-runs.js

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
            throw new BadImage('damaged', 'a BMP file that is cut short');
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
            throw new BadImage('damaged', 'a BMP file that is cut short');
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

;// CONCATENATED MODULE: ./build/images/js/src/images/decoders/opaque-pixels.js
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

;// CONCATENATED MODULE: ./build/images/js/src/images/decoders/bmp-decoder.js




/** Decodes a BMP file to four bytes a pixel, opaque. @throws BadImage when it is damaged, or has more than 8 bits a sample */
function decodeBmp(file) {
    const layout = bmpLayout(file);
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
            throw new BadImage('damaged', 'a BMP file with a colour that its palette does not have');
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
        throw new BadImage('format', 'a BMP file with masks that have gaps');
    if (most > 255)
        throw new BadImage('depth', 'a BMP file of more than 8 bits a sample');
    return (word) => Math.floor((((word & mask) >>> lowest) * 255) / most);
}
function cutShort() {
    return new BadImage('damaged', 'a BMP file that is cut short');
}

;// CONCATENATED MODULE: ./build/images/js/src/images/headers/gif-header.js

/** Signature and logical screen descriptor. */
const screenBytes = 13;
const frameBytes = 10;
const [extension, gif_header_frame, trailer] = [0x21, 0x2c, 0x3b];
const graphicControl = 0xf9;
/** Returns the header of a GIF file. */
function gifHeader(file) {
    if (file.length < screenBytes)
        throw gif_header_cutShort();
    return { width: file.readUInt16LE(6), height: file.readUInt16LE(8), channels: 3, orientation: 1 };
}
/** Yields the frames of a GIF file. @throws BadImage when a block is not whole */
function* gifFrames(file) {
    const shared = readPalette(file, screenBytes, file[10] ?? 0);
    let transparent = null;
    for (let at = shared.end; at < file.length;) {
        const kind = file[at];
        if (kind === trailer)
            return;
        if (kind === extension) {
            const { data, end } = readBlocks(file, at + 2);
            if (file[at + 1] === graphicControl)
                transparent = ((data[0] ?? 0) & 1) === 1 ? (data[3] ?? null) : null;
            at = end;
        }
        else if (kind === gif_header_frame) {
            if (at + frameBytes > file.length)
                throw gif_header_cutShort();
            const flags = file[at + 9] ?? 0;
            const own = readPalette(file, at + frameBytes, flags);
            const { data, end } = readBlocks(file, own.end + 1);
            yield {
                left: file.readUInt16LE(at + 1),
                top: file.readUInt16LE(at + 3),
                width: file.readUInt16LE(at + 5),
                height: file.readUInt16LE(at + 7),
                isInterlaced: (flags & 0x40) !== 0,
                palette: own.colours ?? shared.colours,
                transparent,
                codeBits: file[own.end] ?? 0,
                packed: data,
            };
            at = end;
        }
        else
            throw new BadImage('damaged', 'a GIF file with a block of an unknown kind');
    }
}
/** Reads a palette if the flags before it say that there is one. */
function readPalette(file, start, flags) {
    if ((flags & 0x80) === 0)
        return { colours: null, end: start };
    const end = start + 3 * 2 ** ((flags & 7) + 1);
    if (end > file.length)
        throw gif_header_cutShort();
    return { colours: file.subarray(start, end), end };
}
/** Reads blocks up to an empty one; a byte before each has its size. */
function readBlocks(file, start) {
    const blocks = [];
    let at = start;
    for (;;) {
        const size = file[at];
        if (size === undefined || at + 1 + size > file.length)
            throw gif_header_cutShort();
        if (size === 0)
            return { data: Buffer.concat(blocks), end: at + 1 };
        blocks.push(file.subarray(at + 1, at + 1 + size));
        at += 1 + size;
    }
}
function gif_header_cutShort() {
    return new BadImage('damaged', 'a GIF file that is cut short');
}

;// CONCATENATED MODULE: ./build/images/js/src/images/decoders/gif-codes.js

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
                throw new BadImage('damaged', 'a GIF file that is cut short');
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
            throw new BadImage('damaged', 'a GIF file that is cut short');
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
    return new BadImage('damaged', 'a GIF file that is damaged');
}

;// CONCATENATED MODULE: ./build/images/js/src/images/decoders/gif-decoder.js




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
    const [frame] = [...gifFrames(file)];
    if (!frame)
        throw new BadImage('damaged', 'a GIF file without an image');
    if (frame.width === 0 || frame.left + frame.width > width || frame.top + frame.height > height)
        throw new BadImage('damaged', 'a GIF file with a frame outside of its image');
    const numbers = new Uint8Array(frame.width * frame.height);
    unpackCodes(frame.packed, frame.codeBits, numbers);
    if (frame.palette === null)
        throw new BadImage('format', 'a GIF file without a palette');
    const colours = opaqueColours(frame.palette, 3, [0, 1, 2]);
    const pixels = new Uint32Array(width * height).fill(colours[frame.transparent ?? 0] ?? 0);
    let from = 0;
    for (const row of rowsOf(frame)) {
        const start = (frame.top + row) * width + frame.left;
        for (let column = 0; column < frame.width; column++) {
            const colour = colours[numbers[from++] ?? 0];
            if (colour === undefined)
                throw new BadImage('damaged', 'a GIF file with a colour that its palette does not have');
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

;// CONCATENATED MODULE: ./node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.js

var Module = (() => {
  var _scriptDir = import.meta.url;
  
  return (
function(moduleArg = {}) {

var Module=moduleArg;var readyPromiseResolve,readyPromiseReject;var readyPromise=new Promise((resolve,reject)=>{readyPromiseResolve=resolve;readyPromiseReject=reject});const isServiceWorker=globalThis.ServiceWorkerGlobalScope!==undefined;const isRunningInCloudFlareWorkers=isServiceWorker&&typeof self!=="undefined"&&globalThis.caches&&globalThis.caches.default!==undefined;const isRunningInNode=typeof process==="object"&&process.release&&process.release.name==="node";if(isRunningInCloudFlareWorkers||isRunningInNode){if(!globalThis.ImageData){globalThis.ImageData=class ImageData{constructor(data,width,height){this.data=data;this.width=width;this.height=height}}}if(import.meta.url===undefined){import.meta.url="https://localhost"}if(typeof self!=="undefined"&&self.location===undefined){self.location={href:""}}}var moduleOverrides=Object.assign({},Module);var arguments_=[];var thisProgram="./this.program";var quit_=(status,toThrow)=>{throw toThrow};var ENVIRONMENT_IS_WEB=typeof window=="object";var ENVIRONMENT_IS_WORKER=typeof importScripts=="function";var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string";var scriptDirectory="";function locateFile(path){if(Module["locateFile"]){return Module["locateFile"](path,scriptDirectory)}return scriptDirectory+path}var read_,readAsync,readBinary;if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER){if(ENVIRONMENT_IS_WORKER){scriptDirectory=self.location.href}else if(typeof document!="undefined"&&document.currentScript){scriptDirectory=document.currentScript.src}if(_scriptDir){scriptDirectory=_scriptDir}if(scriptDirectory.startsWith("blob:")){scriptDirectory=""}else{scriptDirectory=scriptDirectory.substr(0,scriptDirectory.replace(/[?#].*/,"").lastIndexOf("/")+1)}{read_=url=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,false);xhr.send(null);return xhr.responseText};if(ENVIRONMENT_IS_WORKER){readBinary=url=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,false);xhr.responseType="arraybuffer";xhr.send(null);return new Uint8Array(xhr.response)}}readAsync=(url,onload,onerror)=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,true);xhr.responseType="arraybuffer";xhr.onload=()=>{if(xhr.status==200||xhr.status==0&&xhr.response){onload(xhr.response);return}onerror()};xhr.onerror=onerror;xhr.send(null)}}}else{}var out=Module["print"]||console.log.bind(console);var err=Module["printErr"]||console.error.bind(console);Object.assign(Module,moduleOverrides);moduleOverrides=null;if(Module["arguments"])arguments_=Module["arguments"];if(Module["thisProgram"])thisProgram=Module["thisProgram"];if(Module["quit"])quit_=Module["quit"];var wasmBinary;if(Module["wasmBinary"])wasmBinary=Module["wasmBinary"];var wasmMemory;var ABORT=false;var EXITSTATUS;var HEAP8,HEAPU8,HEAP16,HEAPU16,HEAP32,HEAPU32,HEAPF32,HEAPF64;function updateMemoryViews(){var b=wasmMemory.buffer;Module["HEAP8"]=HEAP8=new Int8Array(b);Module["HEAP16"]=HEAP16=new Int16Array(b);Module["HEAPU8"]=HEAPU8=new Uint8Array(b);Module["HEAPU16"]=HEAPU16=new Uint16Array(b);Module["HEAP32"]=HEAP32=new Int32Array(b);Module["HEAPU32"]=HEAPU32=new Uint32Array(b);Module["HEAPF32"]=HEAPF32=new Float32Array(b);Module["HEAPF64"]=HEAPF64=new Float64Array(b)}var __ATPRERUN__=[];var __ATINIT__=[];var __ATPOSTRUN__=[];var runtimeInitialized=false;function preRun(){if(Module["preRun"]){if(typeof Module["preRun"]=="function")Module["preRun"]=[Module["preRun"]];while(Module["preRun"].length){addOnPreRun(Module["preRun"].shift())}}callRuntimeCallbacks(__ATPRERUN__)}function initRuntime(){runtimeInitialized=true;callRuntimeCallbacks(__ATINIT__)}function postRun(){if(Module["postRun"]){if(typeof Module["postRun"]=="function")Module["postRun"]=[Module["postRun"]];while(Module["postRun"].length){addOnPostRun(Module["postRun"].shift())}}callRuntimeCallbacks(__ATPOSTRUN__)}function addOnPreRun(cb){__ATPRERUN__.unshift(cb)}function addOnInit(cb){__ATINIT__.unshift(cb)}function addOnPostRun(cb){__ATPOSTRUN__.unshift(cb)}var runDependencies=0;var runDependencyWatcher=null;var dependenciesFulfilled=null;function addRunDependency(id){runDependencies++;Module["monitorRunDependencies"]?.(runDependencies)}function removeRunDependency(id){runDependencies--;Module["monitorRunDependencies"]?.(runDependencies);if(runDependencies==0){if(runDependencyWatcher!==null){clearInterval(runDependencyWatcher);runDependencyWatcher=null}if(dependenciesFulfilled){var callback=dependenciesFulfilled;dependenciesFulfilled=null;callback()}}}function abort(what){Module["onAbort"]?.(what);what="Aborted("+what+")";err(what);ABORT=true;EXITSTATUS=1;what+=". Build with -sASSERTIONS for more info.";var e=new WebAssembly.RuntimeError(what);readyPromiseReject(e);throw e}var dataURIPrefix="data:application/octet-stream;base64,";var isDataURI=filename=>filename.startsWith(dataURIPrefix);var wasmBinaryFile;if(Module["locateFile"]){wasmBinaryFile="mozjpeg_dec.wasm";if(!isDataURI(wasmBinaryFile)){wasmBinaryFile=locateFile(wasmBinaryFile)}}else{wasmBinaryFile=new URL(/* asset import */ __nccwpck_require__(748), __nccwpck_require__.b).href}function getBinarySync(file){if(file==wasmBinaryFile&&wasmBinary){return new Uint8Array(wasmBinary)}if(readBinary){return readBinary(file)}throw"both async and sync fetching of the wasm failed"}function getBinaryPromise(binaryFile){if(!wasmBinary&&(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER)){if(typeof fetch=="function"){return fetch(binaryFile,{credentials:"same-origin"}).then(response=>{if(!response["ok"]){throw`failed to load wasm binary file at '${binaryFile}'`}return response["arrayBuffer"]()}).catch(()=>getBinarySync(binaryFile))}}return Promise.resolve().then(()=>getBinarySync(binaryFile))}function instantiateArrayBuffer(binaryFile,imports,receiver){return getBinaryPromise(binaryFile).then(binary=>WebAssembly.instantiate(binary,imports)).then(receiver,reason=>{err(`failed to asynchronously prepare wasm: ${reason}`);abort(reason)})}function instantiateAsync(binary,binaryFile,imports,callback){if(!binary&&typeof WebAssembly.instantiateStreaming=="function"&&!isDataURI(binaryFile)&&typeof fetch=="function"){return fetch(binaryFile,{credentials:"same-origin"}).then(response=>{var result=WebAssembly.instantiateStreaming(response,imports);return result.then(callback,function(reason){err(`wasm streaming compile failed: ${reason}`);err("falling back to ArrayBuffer instantiation");return instantiateArrayBuffer(binaryFile,imports,callback)})})}return instantiateArrayBuffer(binaryFile,imports,callback)}function createWasm(){var info={"a":wasmImports};function receiveInstance(instance,module){wasmExports=instance.exports;wasmMemory=wasmExports["A"];updateMemoryViews();wasmTable=wasmExports["F"];addOnInit(wasmExports["B"]);removeRunDependency("wasm-instantiate");return wasmExports}addRunDependency("wasm-instantiate");function receiveInstantiationResult(result){receiveInstance(result["instance"])}if(Module["instantiateWasm"]){try{return Module["instantiateWasm"](info,receiveInstance)}catch(e){err(`Module.instantiateWasm callback failed with error: ${e}`);readyPromiseReject(e)}}instantiateAsync(wasmBinary,wasmBinaryFile,info,receiveInstantiationResult).catch(readyPromiseReject);return{}}function ExitStatus(status){this.name="ExitStatus";this.message=`Program terminated with exit(${status})`;this.status=status}var callRuntimeCallbacks=callbacks=>{while(callbacks.length>0){callbacks.shift()(Module)}};var noExitRuntime=Module["noExitRuntime"]||true;class ExceptionInfo{constructor(excPtr){this.excPtr=excPtr;this.ptr=excPtr-24}set_type(type){HEAPU32[this.ptr+4>>2]=type}get_type(){return HEAPU32[this.ptr+4>>2]}set_destructor(destructor){HEAPU32[this.ptr+8>>2]=destructor}get_destructor(){return HEAPU32[this.ptr+8>>2]}set_caught(caught){caught=caught?1:0;HEAP8[this.ptr+12]=caught}get_caught(){return HEAP8[this.ptr+12]!=0}set_rethrown(rethrown){rethrown=rethrown?1:0;HEAP8[this.ptr+13]=rethrown}get_rethrown(){return HEAP8[this.ptr+13]!=0}init(type,destructor){this.set_adjusted_ptr(0);this.set_type(type);this.set_destructor(destructor)}set_adjusted_ptr(adjustedPtr){HEAPU32[this.ptr+16>>2]=adjustedPtr}get_adjusted_ptr(){return HEAPU32[this.ptr+16>>2]}get_exception_ptr(){var isPointer=___cxa_is_pointer_type(this.get_type());if(isPointer){return HEAPU32[this.excPtr>>2]}var adjusted=this.get_adjusted_ptr();if(adjusted!==0)return adjusted;return this.excPtr}}var exceptionLast=0;var uncaughtExceptionCount=0;var ___cxa_throw=(ptr,type,destructor)=>{var info=new ExceptionInfo(ptr);info.init(type,destructor);exceptionLast=ptr;uncaughtExceptionCount++;throw exceptionLast};var __embind_register_bigint=(primitiveType,name,size,minRange,maxRange)=>{};var embind_init_charCodes=()=>{var codes=new Array(256);for(var i=0;i<256;++i){codes[i]=String.fromCharCode(i)}embind_charCodes=codes};var embind_charCodes;var readLatin1String=ptr=>{var ret="";var c=ptr;while(HEAPU8[c]){ret+=embind_charCodes[HEAPU8[c++]]}return ret};var awaitingDependencies={};var registeredTypes={};var typeDependencies={};var BindingError;var throwBindingError=message=>{throw new BindingError(message)};var InternalError;var throwInternalError=message=>{throw new InternalError(message)};var whenDependentTypesAreResolved=(myTypes,dependentTypes,getTypeConverters)=>{myTypes.forEach(function(type){typeDependencies[type]=dependentTypes});function onComplete(typeConverters){var myTypeConverters=getTypeConverters(typeConverters);if(myTypeConverters.length!==myTypes.length){throwInternalError("Mismatched type converter count")}for(var i=0;i<myTypes.length;++i){registerType(myTypes[i],myTypeConverters[i])}}var typeConverters=new Array(dependentTypes.length);var unregisteredTypes=[];var registered=0;dependentTypes.forEach((dt,i)=>{if(registeredTypes.hasOwnProperty(dt)){typeConverters[i]=registeredTypes[dt]}else{unregisteredTypes.push(dt);if(!awaitingDependencies.hasOwnProperty(dt)){awaitingDependencies[dt]=[]}awaitingDependencies[dt].push(()=>{typeConverters[i]=registeredTypes[dt];++registered;if(registered===unregisteredTypes.length){onComplete(typeConverters)}})}});if(0===unregisteredTypes.length){onComplete(typeConverters)}};function sharedRegisterType(rawType,registeredInstance,options={}){var name=registeredInstance.name;if(!rawType){throwBindingError(`type "${name}" must have a positive integer typeid pointer`)}if(registeredTypes.hasOwnProperty(rawType)){if(options.ignoreDuplicateRegistrations){return}else{throwBindingError(`Cannot register type '${name}' twice`)}}registeredTypes[rawType]=registeredInstance;delete typeDependencies[rawType];if(awaitingDependencies.hasOwnProperty(rawType)){var callbacks=awaitingDependencies[rawType];delete awaitingDependencies[rawType];callbacks.forEach(cb=>cb())}}function registerType(rawType,registeredInstance,options={}){if(!("argPackAdvance"in registeredInstance)){throw new TypeError("registerType registeredInstance requires argPackAdvance")}return sharedRegisterType(rawType,registeredInstance,options)}var GenericWireTypeSize=8;var __embind_register_bool=(rawType,name,trueValue,falseValue)=>{name=readLatin1String(name);registerType(rawType,{name:name,"fromWireType":function(wt){return!!wt},"toWireType":function(destructors,o){return o?trueValue:falseValue},"argPackAdvance":GenericWireTypeSize,"readValueFromPointer":function(pointer){return this["fromWireType"](HEAPU8[pointer])},destructorFunction:null})};var emval_freelist=[];var emval_handles=[];var __emval_decref=handle=>{if(handle>9&&0===--emval_handles[handle+1]){emval_handles[handle]=undefined;emval_freelist.push(handle)}};var count_emval_handles=()=>emval_handles.length/2-5-emval_freelist.length;var init_emval=()=>{emval_handles.push(0,1,undefined,1,null,1,true,1,false,1);Module["count_emval_handles"]=count_emval_handles};var Emval={toValue:handle=>{if(!handle){throwBindingError("Cannot use deleted val. handle = "+handle)}return emval_handles[handle]},toHandle:value=>{switch(value){case undefined:return 2;case null:return 4;case true:return 6;case false:return 8;default:{const handle=emval_freelist.pop()||emval_handles.length;emval_handles[handle]=value;emval_handles[handle+1]=1;return handle}}}};function readPointer(pointer){return this["fromWireType"](HEAPU32[pointer>>2])}var EmValType={name:"emscripten::val","fromWireType":handle=>{var rv=Emval.toValue(handle);__emval_decref(handle);return rv},"toWireType":(destructors,value)=>Emval.toHandle(value),"argPackAdvance":GenericWireTypeSize,"readValueFromPointer":readPointer,destructorFunction:null};var __embind_register_emval=rawType=>registerType(rawType,EmValType);var floatReadValueFromPointer=(name,width)=>{switch(width){case 4:return function(pointer){return this["fromWireType"](HEAPF32[pointer>>2])};case 8:return function(pointer){return this["fromWireType"](HEAPF64[pointer>>3])};default:throw new TypeError(`invalid float width (${width}): ${name}`)}};var __embind_register_float=(rawType,name,size)=>{name=readLatin1String(name);registerType(rawType,{name:name,"fromWireType":value=>value,"toWireType":(destructors,value)=>value,"argPackAdvance":GenericWireTypeSize,"readValueFromPointer":floatReadValueFromPointer(name,size),destructorFunction:null})};var createNamedFunction=(name,body)=>Object.defineProperty(body,"name",{value:name});var runDestructors=destructors=>{while(destructors.length){var ptr=destructors.pop();var del=destructors.pop();del(ptr)}};function usesDestructorStack(argTypes){for(var i=1;i<argTypes.length;++i){if(argTypes[i]!==null&&argTypes[i].destructorFunction===undefined){return true}}return false}function craftInvokerFunction(humanName,argTypes,classType,cppInvokerFunc,cppTargetFunc,isAsync){var argCount=argTypes.length;if(argCount<2){throwBindingError("argTypes array size mismatch! Must at least get return value and 'this' types!")}var isClassMethodFunc=argTypes[1]!==null&&classType!==null;var needsDestructorStack=usesDestructorStack(argTypes);var returns=argTypes[0].name!=="void";var expectedArgCount=argCount-2;var argsWired=new Array(expectedArgCount);var invokerFuncArgs=[];var destructors=[];var invokerFn=function(...args){if(args.length!==expectedArgCount){throwBindingError(`function ${humanName} called with ${args.length} arguments, expected ${expectedArgCount}`)}destructors.length=0;var thisWired;invokerFuncArgs.length=isClassMethodFunc?2:1;invokerFuncArgs[0]=cppTargetFunc;if(isClassMethodFunc){thisWired=argTypes[1]["toWireType"](destructors,this);invokerFuncArgs[1]=thisWired}for(var i=0;i<expectedArgCount;++i){argsWired[i]=argTypes[i+2]["toWireType"](destructors,args[i]);invokerFuncArgs.push(argsWired[i])}var rv=cppInvokerFunc(...invokerFuncArgs);function onDone(rv){if(needsDestructorStack){runDestructors(destructors)}else{for(var i=isClassMethodFunc?1:2;i<argTypes.length;i++){var param=i===1?thisWired:argsWired[i-2];if(argTypes[i].destructorFunction!==null){argTypes[i].destructorFunction(param)}}}if(returns){return argTypes[0]["fromWireType"](rv)}}return onDone(rv)};return createNamedFunction(humanName,invokerFn)}var ensureOverloadTable=(proto,methodName,humanName)=>{if(undefined===proto[methodName].overloadTable){var prevFunc=proto[methodName];proto[methodName]=function(...args){if(!proto[methodName].overloadTable.hasOwnProperty(args.length)){throwBindingError(`Function '${humanName}' called with an invalid number of arguments (${args.length}) - expects one of (${proto[methodName].overloadTable})!`)}return proto[methodName].overloadTable[args.length].apply(this,args)};proto[methodName].overloadTable=[];proto[methodName].overloadTable[prevFunc.argCount]=prevFunc}};var exposePublicSymbol=(name,value,numArguments)=>{if(Module.hasOwnProperty(name)){if(undefined===numArguments||undefined!==Module[name].overloadTable&&undefined!==Module[name].overloadTable[numArguments]){throwBindingError(`Cannot register public name '${name}' twice`)}ensureOverloadTable(Module,name,name);if(Module.hasOwnProperty(numArguments)){throwBindingError(`Cannot register multiple overloads of a function with the same number of arguments (${numArguments})!`)}Module[name].overloadTable[numArguments]=value}else{Module[name]=value;if(undefined!==numArguments){Module[name].numArguments=numArguments}}};var heap32VectorToArray=(count,firstElement)=>{var array=[];for(var i=0;i<count;i++){array.push(HEAPU32[firstElement+i*4>>2])}return array};var replacePublicSymbol=(name,value,numArguments)=>{if(!Module.hasOwnProperty(name)){throwInternalError("Replacing nonexistent public symbol")}if(undefined!==Module[name].overloadTable&&undefined!==numArguments){Module[name].overloadTable[numArguments]=value}else{Module[name]=value;Module[name].argCount=numArguments}};var dynCallLegacy=(sig,ptr,args)=>{sig=sig.replace(/p/g,"i");var f=Module["dynCall_"+sig];return f(ptr,...args)};var wasmTableMirror=[];var wasmTable;var getWasmTableEntry=funcPtr=>{var func=wasmTableMirror[funcPtr];if(!func){if(funcPtr>=wasmTableMirror.length)wasmTableMirror.length=funcPtr+1;wasmTableMirror[funcPtr]=func=wasmTable.get(funcPtr)}return func};var dynCall=(sig,ptr,args=[])=>{if(sig.includes("j")){return dynCallLegacy(sig,ptr,args)}var rtn=getWasmTableEntry(ptr)(...args);return rtn};var getDynCaller=(sig,ptr)=>(...args)=>dynCall(sig,ptr,args);var embind__requireFunction=(signature,rawFunction)=>{signature=readLatin1String(signature);function makeDynCaller(){if(signature.includes("j")){return getDynCaller(signature,rawFunction)}return getWasmTableEntry(rawFunction)}var fp=makeDynCaller();if(typeof fp!="function"){throwBindingError(`unknown function pointer with signature ${signature}: ${rawFunction}`)}return fp};var extendError=(baseErrorType,errorName)=>{var errorClass=createNamedFunction(errorName,function(message){this.name=errorName;this.message=message;var stack=new Error(message).stack;if(stack!==undefined){this.stack=this.toString()+"\n"+stack.replace(/^Error(:[^\n]*)?\n/,"")}});errorClass.prototype=Object.create(baseErrorType.prototype);errorClass.prototype.constructor=errorClass;errorClass.prototype.toString=function(){if(this.message===undefined){return this.name}else{return`${this.name}: ${this.message}`}};return errorClass};var UnboundTypeError;var getTypeName=type=>{var ptr=___getTypeName(type);var rv=readLatin1String(ptr);_free(ptr);return rv};var throwUnboundTypeError=(message,types)=>{var unboundTypes=[];var seen={};function visit(type){if(seen[type]){return}if(registeredTypes[type]){return}if(typeDependencies[type]){typeDependencies[type].forEach(visit);return}unboundTypes.push(type);seen[type]=true}types.forEach(visit);throw new UnboundTypeError(`${message}: `+unboundTypes.map(getTypeName).join([", "]))};var getFunctionName=signature=>{signature=signature.trim();const argsIndex=signature.indexOf("(");if(argsIndex!==-1){return signature.substr(0,argsIndex)}else{return signature}};var __embind_register_function=(name,argCount,rawArgTypesAddr,signature,rawInvoker,fn,isAsync)=>{var argTypes=heap32VectorToArray(argCount,rawArgTypesAddr);name=readLatin1String(name);name=getFunctionName(name);rawInvoker=embind__requireFunction(signature,rawInvoker);exposePublicSymbol(name,function(){throwUnboundTypeError(`Cannot call ${name} due to unbound types`,argTypes)},argCount-1);whenDependentTypesAreResolved([],argTypes,argTypes=>{var invokerArgsArray=[argTypes[0],null].concat(argTypes.slice(1));replacePublicSymbol(name,craftInvokerFunction(name,invokerArgsArray,null,rawInvoker,fn,isAsync),argCount-1);return[]})};var integerReadValueFromPointer=(name,width,signed)=>{switch(width){case 1:return signed?pointer=>HEAP8[pointer]:pointer=>HEAPU8[pointer];case 2:return signed?pointer=>HEAP16[pointer>>1]:pointer=>HEAPU16[pointer>>1];case 4:return signed?pointer=>HEAP32[pointer>>2]:pointer=>HEAPU32[pointer>>2];default:throw new TypeError(`invalid integer width (${width}): ${name}`)}};var __embind_register_integer=(primitiveType,name,size,minRange,maxRange)=>{name=readLatin1String(name);if(maxRange===-1){maxRange=4294967295}var fromWireType=value=>value;if(minRange===0){var bitshift=32-8*size;fromWireType=value=>value<<bitshift>>>bitshift}var isUnsignedType=name.includes("unsigned");var checkAssertions=(value,toTypeName)=>{};var toWireType;if(isUnsignedType){toWireType=function(destructors,value){checkAssertions(value,this.name);return value>>>0}}else{toWireType=function(destructors,value){checkAssertions(value,this.name);return value}}registerType(primitiveType,{name:name,"fromWireType":fromWireType,"toWireType":toWireType,"argPackAdvance":GenericWireTypeSize,"readValueFromPointer":integerReadValueFromPointer(name,size,minRange!==0),destructorFunction:null})};var __embind_register_memory_view=(rawType,dataTypeIndex,name)=>{var typeMapping=[Int8Array,Uint8Array,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array];var TA=typeMapping[dataTypeIndex];function decodeMemoryView(handle){var size=HEAPU32[handle>>2];var data=HEAPU32[handle+4>>2];return new TA(HEAP8.buffer,data,size)}name=readLatin1String(name);registerType(rawType,{name:name,"fromWireType":decodeMemoryView,"argPackAdvance":GenericWireTypeSize,"readValueFromPointer":decodeMemoryView},{ignoreDuplicateRegistrations:true})};var stringToUTF8Array=(str,heap,outIdx,maxBytesToWrite)=>{if(!(maxBytesToWrite>0))return 0;var startIdx=outIdx;var endIdx=outIdx+maxBytesToWrite-1;for(var i=0;i<str.length;++i){var u=str.charCodeAt(i);if(u>=55296&&u<=57343){var u1=str.charCodeAt(++i);u=65536+((u&1023)<<10)|u1&1023}if(u<=127){if(outIdx>=endIdx)break;heap[outIdx++]=u}else if(u<=2047){if(outIdx+1>=endIdx)break;heap[outIdx++]=192|u>>6;heap[outIdx++]=128|u&63}else if(u<=65535){if(outIdx+2>=endIdx)break;heap[outIdx++]=224|u>>12;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}else{if(outIdx+3>=endIdx)break;heap[outIdx++]=240|u>>18;heap[outIdx++]=128|u>>12&63;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}}heap[outIdx]=0;return outIdx-startIdx};var stringToUTF8=(str,outPtr,maxBytesToWrite)=>stringToUTF8Array(str,HEAPU8,outPtr,maxBytesToWrite);var lengthBytesUTF8=str=>{var len=0;for(var i=0;i<str.length;++i){var c=str.charCodeAt(i);if(c<=127){len++}else if(c<=2047){len+=2}else if(c>=55296&&c<=57343){len+=4;++i}else{len+=3}}return len};var UTF8ArrayToString=(heapOrArray,idx,maxBytesToRead)=>{var endIdx=idx+maxBytesToRead;var str="";while(!(idx>=endIdx)){var u0=heapOrArray[idx++];if(!u0)return str;if(!(u0&128)){str+=String.fromCharCode(u0);continue}var u1=heapOrArray[idx++]&63;if((u0&224)==192){str+=String.fromCharCode((u0&31)<<6|u1);continue}var u2=heapOrArray[idx++]&63;if((u0&240)==224){u0=(u0&15)<<12|u1<<6|u2}else{u0=(u0&7)<<18|u1<<12|u2<<6|heapOrArray[idx++]&63}if(u0<65536){str+=String.fromCharCode(u0)}else{var ch=u0-65536;str+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}}return str};var UTF8ToString=(ptr,maxBytesToRead)=>ptr?UTF8ArrayToString(HEAPU8,ptr,maxBytesToRead):"";var __embind_register_std_string=(rawType,name)=>{name=readLatin1String(name);var stdStringIsUTF8=name==="std::string";registerType(rawType,{name:name,"fromWireType"(value){var length=HEAPU32[value>>2];var payload=value+4;var str;if(stdStringIsUTF8){var decodeStartPtr=payload;for(var i=0;i<=length;++i){var currentBytePtr=payload+i;if(i==length||HEAPU8[currentBytePtr]==0){var maxRead=currentBytePtr-decodeStartPtr;var stringSegment=UTF8ToString(decodeStartPtr,maxRead);if(str===undefined){str=stringSegment}else{str+=String.fromCharCode(0);str+=stringSegment}decodeStartPtr=currentBytePtr+1}}}else{var a=new Array(length);for(var i=0;i<length;++i){a[i]=String.fromCharCode(HEAPU8[payload+i])}str=a.join("")}_free(value);return str},"toWireType"(destructors,value){if(value instanceof ArrayBuffer){value=new Uint8Array(value)}var length;var valueIsOfTypeString=typeof value=="string";if(!(valueIsOfTypeString||value instanceof Uint8Array||value instanceof Uint8ClampedArray||value instanceof Int8Array)){throwBindingError("Cannot pass non-string to std::string")}if(stdStringIsUTF8&&valueIsOfTypeString){length=lengthBytesUTF8(value)}else{length=value.length}var base=_malloc(4+length+1);var ptr=base+4;HEAPU32[base>>2]=length;if(stdStringIsUTF8&&valueIsOfTypeString){stringToUTF8(value,ptr,length+1)}else{if(valueIsOfTypeString){for(var i=0;i<length;++i){var charCode=value.charCodeAt(i);if(charCode>255){_free(ptr);throwBindingError("String has UTF-16 code units that do not fit in 8 bits")}HEAPU8[ptr+i]=charCode}}else{for(var i=0;i<length;++i){HEAPU8[ptr+i]=value[i]}}}if(destructors!==null){destructors.push(_free,base)}return base},"argPackAdvance":GenericWireTypeSize,"readValueFromPointer":readPointer,destructorFunction(ptr){_free(ptr)}})};var UTF16ToString=(ptr,maxBytesToRead)=>{var str="";for(var i=0;!(i>=maxBytesToRead/2);++i){var codeUnit=HEAP16[ptr+i*2>>1];if(codeUnit==0)break;str+=String.fromCharCode(codeUnit)}return str};var stringToUTF16=(str,outPtr,maxBytesToWrite)=>{maxBytesToWrite??=2147483647;if(maxBytesToWrite<2)return 0;maxBytesToWrite-=2;var startPtr=outPtr;var numCharsToWrite=maxBytesToWrite<str.length*2?maxBytesToWrite/2:str.length;for(var i=0;i<numCharsToWrite;++i){var codeUnit=str.charCodeAt(i);HEAP16[outPtr>>1]=codeUnit;outPtr+=2}HEAP16[outPtr>>1]=0;return outPtr-startPtr};var lengthBytesUTF16=str=>str.length*2;var UTF32ToString=(ptr,maxBytesToRead)=>{var i=0;var str="";while(!(i>=maxBytesToRead/4)){var utf32=HEAP32[ptr+i*4>>2];if(utf32==0)break;++i;if(utf32>=65536){var ch=utf32-65536;str+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}else{str+=String.fromCharCode(utf32)}}return str};var stringToUTF32=(str,outPtr,maxBytesToWrite)=>{maxBytesToWrite??=2147483647;if(maxBytesToWrite<4)return 0;var startPtr=outPtr;var endPtr=startPtr+maxBytesToWrite-4;for(var i=0;i<str.length;++i){var codeUnit=str.charCodeAt(i);if(codeUnit>=55296&&codeUnit<=57343){var trailSurrogate=str.charCodeAt(++i);codeUnit=65536+((codeUnit&1023)<<10)|trailSurrogate&1023}HEAP32[outPtr>>2]=codeUnit;outPtr+=4;if(outPtr+4>endPtr)break}HEAP32[outPtr>>2]=0;return outPtr-startPtr};var lengthBytesUTF32=str=>{var len=0;for(var i=0;i<str.length;++i){var codeUnit=str.charCodeAt(i);if(codeUnit>=55296&&codeUnit<=57343)++i;len+=4}return len};var __embind_register_std_wstring=(rawType,charSize,name)=>{name=readLatin1String(name);var decodeString,encodeString,readCharAt,lengthBytesUTF;if(charSize===2){decodeString=UTF16ToString;encodeString=stringToUTF16;lengthBytesUTF=lengthBytesUTF16;readCharAt=pointer=>HEAPU16[pointer>>1]}else if(charSize===4){decodeString=UTF32ToString;encodeString=stringToUTF32;lengthBytesUTF=lengthBytesUTF32;readCharAt=pointer=>HEAPU32[pointer>>2]}registerType(rawType,{name:name,"fromWireType":value=>{var length=HEAPU32[value>>2];var str;var decodeStartPtr=value+4;for(var i=0;i<=length;++i){var currentBytePtr=value+4+i*charSize;if(i==length||readCharAt(currentBytePtr)==0){var maxReadBytes=currentBytePtr-decodeStartPtr;var stringSegment=decodeString(decodeStartPtr,maxReadBytes);if(str===undefined){str=stringSegment}else{str+=String.fromCharCode(0);str+=stringSegment}decodeStartPtr=currentBytePtr+charSize}}_free(value);return str},"toWireType":(destructors,value)=>{if(!(typeof value=="string")){throwBindingError(`Cannot pass non-string to C++ string type ${name}`)}var length=lengthBytesUTF(value);var ptr=_malloc(4+length+charSize);HEAPU32[ptr>>2]=length/charSize;encodeString(value,ptr+4,length+charSize);if(destructors!==null){destructors.push(_free,ptr)}return ptr},"argPackAdvance":GenericWireTypeSize,"readValueFromPointer":readPointer,destructorFunction(ptr){_free(ptr)}})};var __embind_register_void=(rawType,name)=>{name=readLatin1String(name);registerType(rawType,{isVoid:true,name:name,"argPackAdvance":0,"fromWireType":()=>undefined,"toWireType":(destructors,o)=>undefined})};var __emscripten_memcpy_js=(dest,src,num)=>HEAPU8.copyWithin(dest,src,src+num);var emval_methodCallers=[];var __emval_call=(caller,handle,destructorsRef,args)=>{caller=emval_methodCallers[caller];handle=Emval.toValue(handle);return caller(null,handle,destructorsRef,args)};var emval_symbols={};var getStringOrSymbol=address=>{var symbol=emval_symbols[address];if(symbol===undefined){return readLatin1String(address)}return symbol};var emval_get_global=()=>{if(typeof globalThis=="object"){return globalThis}function testGlobal(obj){obj["$$$embind_global$$$"]=obj;var success=typeof $$$embind_global$$$=="object"&&obj["$$$embind_global$$$"]==obj;if(!success){delete obj["$$$embind_global$$$"]}return success}if(typeof $$$embind_global$$$=="object"){return $$$embind_global$$$}if(typeof global=="object"&&testGlobal(global)){$$$embind_global$$$=global}else if(typeof self=="object"&&testGlobal(self)){$$$embind_global$$$=self}if(typeof $$$embind_global$$$=="object"){return $$$embind_global$$$}throw Error("unable to get global object.")};var __emval_get_global=name=>{if(name===0){return Emval.toHandle(emval_get_global())}else{name=getStringOrSymbol(name);return Emval.toHandle(emval_get_global()[name])}};var emval_addMethodCaller=caller=>{var id=emval_methodCallers.length;emval_methodCallers.push(caller);return id};var requireRegisteredType=(rawType,humanName)=>{var impl=registeredTypes[rawType];if(undefined===impl){throwBindingError(`${humanName} has unknown type ${getTypeName(rawType)}`)}return impl};var emval_lookupTypes=(argCount,argTypes)=>{var a=new Array(argCount);for(var i=0;i<argCount;++i){a[i]=requireRegisteredType(HEAPU32[argTypes+i*4>>2],"parameter "+i)}return a};var reflectConstruct=Reflect.construct;var emval_returnValue=(returnType,destructorsRef,handle)=>{var destructors=[];var result=returnType["toWireType"](destructors,handle);if(destructors.length){HEAPU32[destructorsRef>>2]=Emval.toHandle(destructors)}return result};var __emval_get_method_caller=(argCount,argTypes,kind)=>{var types=emval_lookupTypes(argCount,argTypes);var retType=types.shift();argCount--;var argN=new Array(argCount);var invokerFunction=(obj,func,destructorsRef,args)=>{var offset=0;for(var i=0;i<argCount;++i){argN[i]=types[i]["readValueFromPointer"](args+offset);offset+=types[i]["argPackAdvance"]}var rv=kind===1?reflectConstruct(func,argN):func.apply(obj,argN);return emval_returnValue(retType,destructorsRef,rv)};var functionName=`methodCaller<(${types.map(t=>t.name).join(", ")}) => ${retType.name}>`;return emval_addMethodCaller(createNamedFunction(functionName,invokerFunction))};var __emval_incref=handle=>{if(handle>9){emval_handles[handle+1]+=1}};var __emval_run_destructors=handle=>{var destructors=Emval.toValue(handle);runDestructors(destructors);__emval_decref(handle)};var _abort=()=>{abort("")};var getHeapMax=()=>2147483648;var growMemory=size=>{var b=wasmMemory.buffer;var pages=(size-b.byteLength+65535)/65536;try{wasmMemory.grow(pages);updateMemoryViews();return 1}catch(e){}};var _emscripten_resize_heap=requestedSize=>{var oldSize=HEAPU8.length;requestedSize>>>=0;var maxHeapSize=getHeapMax();if(requestedSize>maxHeapSize){return false}var alignUp=(x,multiple)=>x+(multiple-x%multiple)%multiple;for(var cutDown=1;cutDown<=4;cutDown*=2){var overGrownHeapSize=oldSize*(1+.2/cutDown);overGrownHeapSize=Math.min(overGrownHeapSize,requestedSize+100663296);var newSize=Math.min(maxHeapSize,alignUp(Math.max(requestedSize,overGrownHeapSize),65536));var replacement=growMemory(newSize);if(replacement){return true}}return false};var ENV={};var getExecutableName=()=>thisProgram||"./this.program";var getEnvStrings=()=>{if(!getEnvStrings.strings){var lang=(typeof navigator=="object"&&navigator.languages&&navigator.languages[0]||"C").replace("-","_")+".UTF-8";var env={"USER":"web_user","LOGNAME":"web_user","PATH":"/","PWD":"/","HOME":"/home/web_user","LANG":lang,"_":getExecutableName()};for(var x in ENV){if(ENV[x]===undefined)delete env[x];else env[x]=ENV[x]}var strings=[];for(var x in env){strings.push(`${x}=${env[x]}`)}getEnvStrings.strings=strings}return getEnvStrings.strings};var stringToAscii=(str,buffer)=>{for(var i=0;i<str.length;++i){HEAP8[buffer++]=str.charCodeAt(i)}HEAP8[buffer]=0};var _environ_get=(__environ,environ_buf)=>{var bufSize=0;getEnvStrings().forEach((string,i)=>{var ptr=environ_buf+bufSize;HEAPU32[__environ+i*4>>2]=ptr;stringToAscii(string,ptr);bufSize+=string.length+1});return 0};var _environ_sizes_get=(penviron_count,penviron_buf_size)=>{var strings=getEnvStrings();HEAPU32[penviron_count>>2]=strings.length;var bufSize=0;strings.forEach(string=>bufSize+=string.length+1);HEAPU32[penviron_buf_size>>2]=bufSize;return 0};var runtimeKeepaliveCounter=0;var keepRuntimeAlive=()=>noExitRuntime||runtimeKeepaliveCounter>0;var _proc_exit=code=>{EXITSTATUS=code;if(!keepRuntimeAlive()){Module["onExit"]?.(code);ABORT=true}quit_(code,new ExitStatus(code))};var exitJS=(status,implicit)=>{EXITSTATUS=status;_proc_exit(status)};var _exit=exitJS;var _fd_close=fd=>52;var convertI32PairToI53Checked=(lo,hi)=>hi+2097152>>>0<4194305-!!lo?(lo>>>0)+hi*4294967296:NaN;function _fd_seek(fd,offset_low,offset_high,whence,newOffset){var offset=convertI32PairToI53Checked(offset_low,offset_high);return 70}var printCharBuffers=[null,[],[]];var printChar=(stream,curr)=>{var buffer=printCharBuffers[stream];if(curr===0||curr===10){(stream===1?out:err)(UTF8ArrayToString(buffer,0));buffer.length=0}else{buffer.push(curr)}};var _fd_write=(fd,iov,iovcnt,pnum)=>{var num=0;for(var i=0;i<iovcnt;i++){var ptr=HEAPU32[iov>>2];var len=HEAPU32[iov+4>>2];iov+=8;for(var j=0;j<len;j++){printChar(fd,HEAPU8[ptr+j])}num+=len}HEAPU32[pnum>>2]=num;return 0};embind_init_charCodes();BindingError=Module["BindingError"]=class BindingError extends Error{constructor(message){super(message);this.name="BindingError"}};InternalError=Module["InternalError"]=class InternalError extends Error{constructor(message){super(message);this.name="InternalError"}};init_emval();UnboundTypeError=Module["UnboundTypeError"]=extendError(Error,"UnboundTypeError");var wasmImports={o:___cxa_throw,q:__embind_register_bigint,m:__embind_register_bool,l:__embind_register_emval,j:__embind_register_float,f:__embind_register_function,b:__embind_register_integer,a:__embind_register_memory_view,e:__embind_register_std_string,c:__embind_register_std_wstring,n:__embind_register_void,v:__emscripten_memcpy_js,i:__emval_call,d:__emval_decref,k:__emval_get_global,h:__emval_get_method_caller,y:__emval_incref,g:__emval_run_destructors,r:_abort,s:_emscripten_resize_heap,t:_environ_get,u:_environ_sizes_get,z:_exit,w:_fd_close,p:_fd_seek,x:_fd_write};var wasmExports=createWasm();var ___wasm_call_ctors=()=>(___wasm_call_ctors=wasmExports["B"])();var ___getTypeName=a0=>(___getTypeName=wasmExports["C"])(a0);var _malloc=a0=>(_malloc=wasmExports["D"])(a0);var _free=a0=>(_free=wasmExports["E"])(a0);var __emscripten_stack_restore=a0=>(__emscripten_stack_restore=wasmExports["_emscripten_stack_restore"])(a0);var __emscripten_stack_alloc=a0=>(__emscripten_stack_alloc=wasmExports["_emscripten_stack_alloc"])(a0);var _emscripten_stack_get_current=()=>(_emscripten_stack_get_current=wasmExports["emscripten_stack_get_current"])();var ___cxa_increment_exception_refcount=a0=>(___cxa_increment_exception_refcount=wasmExports["__cxa_increment_exception_refcount"])(a0);var ___cxa_is_pointer_type=a0=>(___cxa_is_pointer_type=wasmExports["G"])(a0);var dynCall_jiji=Module["dynCall_jiji"]=(a0,a1,a2,a3,a4)=>(dynCall_jiji=Module["dynCall_jiji"]=wasmExports["H"])(a0,a1,a2,a3,a4);var calledRun;dependenciesFulfilled=function runCaller(){if(!calledRun)run();if(!calledRun)dependenciesFulfilled=runCaller};function run(){if(runDependencies>0){return}preRun();if(runDependencies>0){return}function doRun(){if(calledRun)return;calledRun=true;Module["calledRun"]=true;if(ABORT)return;initRuntime();readyPromiseResolve(Module);if(Module["onRuntimeInitialized"])Module["onRuntimeInitialized"]();postRun()}if(Module["setStatus"]){Module["setStatus"]("Running...");setTimeout(function(){setTimeout(function(){Module["setStatus"]("")},1);doRun()},1)}else{doRun()}}if(Module["preInit"]){if(typeof Module["preInit"]=="function")Module["preInit"]=[Module["preInit"]];while(Module["preInit"].length>0){Module["preInit"].pop()()}}run();


  return readyPromise
}
);
})();
/* harmony default export */ const mozjpeg_dec = (Module);
;// CONCATENATED MODULE: ./build/images/js/src/images/decoders/copy-pixels.js
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

;// CONCATENATED MODULE: ./build/images/js/src/images/decoders/emscripten.js


/** An error of the codec, or a warning that it printed. */
class CodecError extends Error {
    name = 'CodecError';
}
/** Bytes of memory above which a codec is started anew for the next image, since its memory never shrinks. */
const emscripten_mostIdleBytes = 2 ** 26;
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
        if (decoded === null || memory.buffer.byteLength > emscripten_mostIdleBytes)
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
/** Result of a codec in place of the class of browsers, which accepts only their own arrays. */
class DecodedImage {
    data;
    constructor(data) {
        this.data = data;
    }
}
/** Calls a codec, which looks its constructors of arrays and images up in the global object. */
function withCopiedPixels(decode) {
    const { Uint8ClampedArray: array } = globalThis;
    const image = Reflect.get(globalThis, 'ImageData');
    try {
        Object.assign(globalThis, { Uint8ClampedArray: copying, ImageData: DecodedImage });
        return decode();
    }
    finally {
        Object.assign(globalThis, { Uint8ClampedArray: array, ImageData: image });
    }
}
function isDecoder(options) {
    return 'decode' in options && typeof options.decode === 'function';
}

;// CONCATENATED MODULE: ./build/images/js/src/images/decoders/jpeg-decoder.js



/** The argument leaves the orientation as it is stored: it is applied to all formats in one place. */
const decoder = new EmscriptenDecoder(mozjpeg_dec, '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm', [false]);
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
        throw new BadImage('damaged', `a JPEG file that ${reason}`, { cause: error });
    }
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/images/js/src/errors/user-error.js
/**
 * An error that the user can fix, not a bug in Tensorline. The step fails with one annotation and without a stack trace.
 */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        const all = isList(problems) ? problems : [problems];
        super(all.map(sentence).join('\n'), options);
        this.problems = all;
    }
}
/** Runs asynchronous work and adds this place in `tensorline.yml` to its problems without a location. */
async function withConfigPathAsync(key, work) {
    try {
        return await work();
    }
    catch (error) {
        throw withConfigPath(error, key);
    }
}
/** Runs synchronous work and adds this place in `tensorline.yml` to its problems without a location. */
function atConfigPath(key, work) {
    try {
        return work();
    }
    catch (error) {
        throw withConfigPath(error, key);
    }
}
/** Returns the thrown value; a UserError gets this place in `tensorline.yml` for its problems without a location. */
function withConfigPath(thrown, key) {
    if (!(thrown instanceof UserError) || thrown instanceof FullDisk)
        return thrown;
    return withProblems(thrown, thrown.problems.map((problem) => ((problem.location ?? problem.key) ? problem : { ...problem, key })));
}
/** Returns the same error with other problems. */
function withProblems({ cause }, problems) {
    return new UserError(problems, cause === undefined ? undefined : { cause });
}
function isList(problems) {
    return Array.isArray(problems);
}
function sentence(problem) {
    return `${formatLocation(problem.location)}found ${problemText(problem)}`;
}
/** Returns a problem as text after "found", with its code at the end. */
function problemText({ code, found, expected, hint }) {
    return `${shorten(found)}; expected ${shorten(expected)}. ${hint} (${code})`;
}
/** Greatest length of a part of a message, in UTF-16 code units: a table can have 20,000 columns to list. */
const longestPart = 2000;
function shorten(text) {
    return text.length <= longestPart ? text : `${text.slice(0, longestPart).toWellFormed()}…`;
}
/** Returns the prefix of a message, `tensorline.yml:3:7: `; empty without a location. */
function formatLocation(location) {
    if (!location)
        return '';
    return `${[location.file, location.line, location.column].filter(Boolean).join(':')}: `;
}
/** The disk is full. Any further attempt on this machine fails in the same way. */
class FullDisk extends (/* unused pure expression or super */ null && (UserError)) {
    name = 'FullDisk';
}
/** The run was cancelled from outside; neither a user error nor a bug. */
class Cancellation extends (/* unused pure expression or super */ null && (Error)) {
    name = 'Cancellation';
}
/** Returns the cancellation that caused an error: timers and requests throw an `AbortError` with the reason of their signal as its cause. */
function cancellationIn(thrown) {
    if (thrown instanceof Cancellation)
        return thrown;
    return thrown instanceof Error && thrown.name === 'AbortError' ? cancellationIn(thrown.cause) : null;
}
/** Returns the message of a thrown value. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** Returns true for a file-system error with this code, for example `ENOENT`. */
function hasCode(thrown, code) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}
/** Returns true if a path is not a file: it does not exist, a part of it is a file, or it is a folder. */
function isMissing(thrown) {
    return ['ENOENT', 'ENOTDIR', 'EISDIR'].some((code) => hasCode(thrown, code));
}
function isDiskFull(thrown) {
    return hasCode(thrown, 'ENOSPC') || hasCode(thrown, 'EDQUOT');
}
/**
 * Returns a system error with the path of its file added, because the system does not name a file that is already open.
 */
function withPath(thrown, path) {
    if (!(thrown instanceof Error) || !('syscall' in thrown) || !('code' in thrown) || 'path' in thrown)
        return thrown;
    return Object.assign(new Error(`${thrown.message} at ${path}`, { cause: thrown }), {
        code: thrown.code,
        syscall: thrown.syscall,
        path: path,
    });
}
/** Returns the thrown value; an error about a full disk becomes a UserError, because the user can fix it. */
function withDiskExplained(thrown) {
    if (!isDiskFull(thrown))
        return thrown;
    return new FullDisk({
        code: 'FILE_DISK_FULL',
        found: `a full disk (${messageOf(thrown)})`,
        expected: 'enough free disk space',
        hint: 'Free some space and run it again. Finished work is kept, no file is left incomplete, and training resumes from its newest checkpoint.',
    }, { cause: thrown });
}

;// CONCATENATED MODULE: ./build/images/js/src/images/orientation.js
const orientationTag = 0x0112;
const bytesOfEntry = 12;
/** Type of numbers of 32 bits, which some programs write in place of 16 bits. */
const longType = 4;
/** Returns true for the orientations that exchange width and height. */
function swapsSides(orientation) {
    return orientation >= 5;
}
/** Returns the orientation in EXIF data that begins with the TIFF header; upright if it has none that can be read. */
function orientationOf(exif) {
    const order = exif.toString('latin1', 0, 4);
    if (order === 'II*\0')
        return findOrientation(exif, 'LE');
    if (order === 'MM\0*')
        return findOrientation(exif, 'BE');
    return 1;
}
function findOrientation(exif, order) {
    const short = (at) => at + 2 > exif.length ? 0 : order === 'LE' ? exif.readUInt16LE(at) : exif.readUInt16BE(at);
    if (exif.length < 8)
        return 1;
    const directory = order === 'LE' ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
    const entries = short(directory);
    for (let entry = 0; entry < entries; entry++) {
        const at = directory + 2 + entry * bytesOfEntry;
        if (at + bytesOfEntry > exif.length)
            return 1;
        if (short(at) !== orientationTag)
            continue;
        // The lower half of a number of 32 bits is its second one in this order.
        return asOrientation(short(at + (order === 'BE' && short(at + 2) === longType ? 10 : 8)));
    }
    return 1;
}
function asOrientation(value) {
    switch (value) {
        case 2:
        case 3:
        case 4:
        case 5:
        case 6:
        case 7:
        case 8:
            return value;
        default:
            return 1;
    }
}
/** Returns the order in which the pixels of a stored image are read to have it upright. */
function uprightOrder(width, height, orientation) {
    const [lastColumn, lastRow] = [width - 1, (height - 1) * width];
    const kept = { width, height };
    const swapped = { width: height, height: width };
    switch (orientation) {
        case 1:
            return { ...kept, start: 0, right: 1, down: width };
        case 2:
            return { ...kept, start: lastColumn, right: -1, down: width };
        case 3:
            return { ...kept, start: lastRow + lastColumn, right: -1, down: -width };
        case 4:
            return { ...kept, start: lastRow, right: 1, down: -width };
        case 5:
            return { ...swapped, start: 0, right: width, down: 1 };
        case 6:
            return { ...swapped, start: lastRow, right: -width, down: 1 };
        case 7:
            return { ...swapped, start: lastRow + lastColumn, right: -width, down: -1 };
        case 8:
            return { ...swapped, start: lastColumn, right: width, down: -1 };
    }
}

;// CONCATENATED MODULE: ./build/images/js/src/images/headers/png-header.js


const signatureBytes = 8;
/** Length, type and checksum of a chunk. */
const png_header_frameBytes = 12;
const greyTypes = new Set([0, 4]);
/** Yields the chunks of a PNG file. @throws BadImage when the last one is not whole */
function* pngChunks(file) {
    for (let offset = signatureBytes; offset < file.length;) {
        const end = offset + png_header_frameBytes <= file.length ? offset + png_header_frameBytes + file.readUInt32BE(offset) : Infinity;
        if (end > file.length)
            throw png_header_cutShort();
        const bytes = file.subarray(offset, end);
        const type = bytes.toString('latin1', 4, 8);
        yield { type, data: bytes.subarray(8, -4), bytes };
        if (type === 'IEND')
            return;
        offset = end;
    }
    throw png_header_cutShort();
}
function png_header_cutShort() {
    return new BadImage('damaged', 'a PNG file that is cut short');
}
/** Returns the header of a PNG file. @throws BadImage for samples of 16 bits and for animations */
function pngHeader(file) {
    if (file.length < signatureBytes + png_header_frameBytes + 13)
        throw png_header_cutShort();
    const first = file.toString('latin1', 12, 16);
    if (first === 'CgBI')
        throw new BadImage('format', "a PNG file in Apple's own variant");
    if (first !== 'IHDR')
        throw new BadImage('damaged', 'a PNG file that does not begin with its header');
    const depth = file[24];
    if (depth === 16)
        throw new BadImage('depth', 'a PNG file of 16 bits a sample');
    return {
        width: file.readUInt32BE(16),
        height: file.readUInt32BE(20),
        channels: greyTypes.has(file[25] ?? 0) ? 1 : 3,
        orientation: extrasOf(file),
    };
}
/** Returns the orientation. @throws BadImage for an animation */
function extrasOf(file) {
    let orientation = 1;
    for (const { type, data } of pngChunks(file)) {
        if (type === 'acTL')
            throw new BadImage('animated', 'an animated PNG file');
        if (type === 'eXIf')
            orientation = orientationOf(data);
    }
    return orientation;
}

;// CONCATENATED MODULE: ./build/images/js/src/images/image-limits.js

/** The most pixels of an image: Pillow's limit against decompression bombs, `Image.MAX_IMAGE_PIXELS`. */
const mostPixels = 89_478_485;
/** DEFLATE unpacks to at most 1,032 times its size: https://zlib.net/zlib_tech.html. */
const greatestDeflateRatio = 1032;
/** @throws BadImage for an image without pixels or with more than the limit */
function assertPixels(width, height) {
    if (width > 0 && height > 0 && width * height <= mostPixels)
        return;
    throw new BadImage('too-large', `an image ${width} wide and ${height} high, of 1 to ${mostPixels} pixels`);
}

;// CONCATENATED MODULE: ./build/images/js/src/images/decoders/png-module.js



const wasm = '@jsquash/png/codec/pkg/squoosh_png_bg.wasm';
/** Bytes of memory above which the module is started anew for the next image, since its memory never shrinks. */
const png_module_mostIdleBytes = 2 ** 26;
let png_module_running = null;
/**
 * Returns the pixels of a PNG file, four bytes each, which are valid until the next image; null for a damaged file. The module is started without the JavaScript of its
 * package, which keeps one instance forever: each damaged file would leave memory behind.
 */
function decodeWithPng(file) {
    const module = (png_module_running ??= start());
    const { memory, allocate, decode, taken } = module;
    try {
        const start = allocate(file.length, 1) >>> 0;
        new Uint8Array(memory.buffer).set(file, start);
        decode(start, file.length);
        if (memory.buffer.byteLength > png_module_mostIdleBytes)
            png_module_running = null;
        return taken();
    }
    catch {
        png_module_running = null;
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

;// CONCATENATED MODULE: ./build/images/js/src/images/decoders/png-decoder.js






const pixelChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Decodes a PNG file to four bytes a pixel. @throws BadImage when it is damaged or unpacks to more than its pixels need */
function decodePng(file, size) {
    // Metadata is compressed, too: neither it nor surplus image data may make a small file unpack to gigabytes.
    const chunks = [...pngChunks(file)].filter(({ type }) => pixelChunks.has(type));
    for (const chunk of chunks)
        assertChecksum(chunk);
    const imageData = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
    assertUnpackedSize(imageData, size);
    const pixels = decodeWithPng(Buffer.concat([file.subarray(0, 8), ...chunks.map(({ bytes }) => bytes)]));
    if (pixels === null)
        throw new BadImage('damaged', 'a PNG file that is damaged');
    return pixels;
}
/** The decoder ignores checksums. */
function assertChecksum({ type, bytes }) {
    if ((0,external_node_zlib_namespaceObject.crc32)(bytes.subarray(4, -4)) !== bytes.readUInt32BE(bytes.length - 4))
        throw new BadImage('damaged', `a PNG file that is damaged (the checksum of ${type} differs)`);
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
        throw new BadImage('too-large', surplus);
    if (packed * greatestDeflateRatio <= harmlessBytes)
        return;
    try {
        (0,external_node_zlib_namespaceObject.inflateSync)(Buffer.concat(parts), { maxOutputLength: needed });
    }
    catch (error) {
        if (hasCode(error, 'ERR_BUFFER_TOO_LARGE'))
            throw new BadImage('too-large', surplus, { cause: error });
        throw new BadImage('damaged', 'a PNG file that is damaged', { cause: error });
    }
}

;// CONCATENATED MODULE: ./node_modules/@jsquash/webp/codec/dec/webp_dec.js

var webp_dec_Module = (() => {
  var _scriptDir = import.meta.url;
  
  return (
function(Module = {})  {

var Module=typeof Module!="undefined"?Module:{};var readyPromiseResolve,readyPromiseReject;Module["ready"]=new Promise(function(resolve,reject){readyPromiseResolve=resolve;readyPromiseReject=reject});const isServiceWorker=globalThis.ServiceWorkerGlobalScope!==undefined;const isRunningInCloudFlareWorkers=isServiceWorker&&typeof self!=="undefined"&&globalThis.caches&&globalThis.caches.default!==undefined;const isRunningInNode=typeof process==="object"&&process.release&&process.release.name==="node";if(isRunningInCloudFlareWorkers||isRunningInNode){if(!globalThis.ImageData){globalThis.ImageData=class ImageData{constructor(data,width,height){this.data=data;this.width=width;this.height=height}}}if(import.meta.url===undefined){import.meta.url="https://localhost"}if(typeof self!=="undefined"&&self.location===undefined){self.location={href:""}}}var moduleOverrides=Object.assign({},Module);var arguments_=[];var thisProgram="./this.program";var quit_=(status,toThrow)=>{throw toThrow};var ENVIRONMENT_IS_WEB=typeof window=="object";var ENVIRONMENT_IS_WORKER=typeof importScripts=="function";var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string";var scriptDirectory="";function locateFile(path){if(Module["locateFile"]){return Module["locateFile"](path,scriptDirectory)}return scriptDirectory+path}var read_,readAsync,readBinary,setWindowTitle;if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER){if(ENVIRONMENT_IS_WORKER){scriptDirectory=self.location.href}else if(typeof document!="undefined"&&document.currentScript){scriptDirectory=document.currentScript.src}if(_scriptDir){scriptDirectory=_scriptDir}if(scriptDirectory.indexOf("blob:")!==0){scriptDirectory=scriptDirectory.substr(0,scriptDirectory.replace(/[?#].*/,"").lastIndexOf("/")+1)}else{scriptDirectory=""}{read_=url=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,false);xhr.send(null);return xhr.responseText};if(ENVIRONMENT_IS_WORKER){readBinary=url=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,false);xhr.responseType="arraybuffer";xhr.send(null);return new Uint8Array(xhr.response)}}readAsync=(url,onload,onerror)=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,true);xhr.responseType="arraybuffer";xhr.onload=()=>{if(xhr.status==200||xhr.status==0&&xhr.response){onload(xhr.response);return}onerror()};xhr.onerror=onerror;xhr.send(null)}}setWindowTitle=title=>document.title=title}else{}var out=Module["print"]||console.log.bind(console);var err=Module["printErr"]||console.warn.bind(console);Object.assign(Module,moduleOverrides);moduleOverrides=null;if(Module["arguments"])arguments_=Module["arguments"];if(Module["thisProgram"])thisProgram=Module["thisProgram"];if(Module["quit"])quit_=Module["quit"];var wasmBinary;if(Module["wasmBinary"])wasmBinary=Module["wasmBinary"];var noExitRuntime=Module["noExitRuntime"]||true;if(typeof WebAssembly!="object"){abort("no native wasm support detected")}var wasmMemory;var ABORT=false;var EXITSTATUS;function UTF8ArrayToString(heapOrArray,idx,maxBytesToRead){var endIdx=idx+maxBytesToRead;var str="";while(!(idx>=endIdx)){var u0=heapOrArray[idx++];if(!u0)return str;if(!(u0&128)){str+=String.fromCharCode(u0);continue}var u1=heapOrArray[idx++]&63;if((u0&224)==192){str+=String.fromCharCode((u0&31)<<6|u1);continue}var u2=heapOrArray[idx++]&63;if((u0&240)==224){u0=(u0&15)<<12|u1<<6|u2}else{u0=(u0&7)<<18|u1<<12|u2<<6|heapOrArray[idx++]&63}if(u0<65536){str+=String.fromCharCode(u0)}else{var ch=u0-65536;str+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}}return str}function UTF8ToString(ptr,maxBytesToRead){return ptr?UTF8ArrayToString(HEAPU8,ptr,maxBytesToRead):""}function stringToUTF8Array(str,heap,outIdx,maxBytesToWrite){if(!(maxBytesToWrite>0))return 0;var startIdx=outIdx;var endIdx=outIdx+maxBytesToWrite-1;for(var i=0;i<str.length;++i){var u=str.charCodeAt(i);if(u>=55296&&u<=57343){var u1=str.charCodeAt(++i);u=65536+((u&1023)<<10)|u1&1023}if(u<=127){if(outIdx>=endIdx)break;heap[outIdx++]=u}else if(u<=2047){if(outIdx+1>=endIdx)break;heap[outIdx++]=192|u>>6;heap[outIdx++]=128|u&63}else if(u<=65535){if(outIdx+2>=endIdx)break;heap[outIdx++]=224|u>>12;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}else{if(outIdx+3>=endIdx)break;heap[outIdx++]=240|u>>18;heap[outIdx++]=128|u>>12&63;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}}heap[outIdx]=0;return outIdx-startIdx}function stringToUTF8(str,outPtr,maxBytesToWrite){return stringToUTF8Array(str,HEAPU8,outPtr,maxBytesToWrite)}function lengthBytesUTF8(str){var len=0;for(var i=0;i<str.length;++i){var c=str.charCodeAt(i);if(c<=127){len++}else if(c<=2047){len+=2}else if(c>=55296&&c<=57343){len+=4;++i}else{len+=3}}return len}var HEAP8,HEAPU8,HEAP16,HEAPU16,HEAP32,HEAPU32,HEAPF32,HEAPF64;function updateMemoryViews(){var b=wasmMemory.buffer;Module["HEAP8"]=HEAP8=new Int8Array(b);Module["HEAP16"]=HEAP16=new Int16Array(b);Module["HEAP32"]=HEAP32=new Int32Array(b);Module["HEAPU8"]=HEAPU8=new Uint8Array(b);Module["HEAPU16"]=HEAPU16=new Uint16Array(b);Module["HEAPU32"]=HEAPU32=new Uint32Array(b);Module["HEAPF32"]=HEAPF32=new Float32Array(b);Module["HEAPF64"]=HEAPF64=new Float64Array(b)}var wasmTable;var __ATPRERUN__=[];var __ATINIT__=[];var __ATPOSTRUN__=[];var runtimeInitialized=false;function preRun(){if(Module["preRun"]){if(typeof Module["preRun"]=="function")Module["preRun"]=[Module["preRun"]];while(Module["preRun"].length){addOnPreRun(Module["preRun"].shift())}}callRuntimeCallbacks(__ATPRERUN__)}function initRuntime(){runtimeInitialized=true;callRuntimeCallbacks(__ATINIT__)}function postRun(){if(Module["postRun"]){if(typeof Module["postRun"]=="function")Module["postRun"]=[Module["postRun"]];while(Module["postRun"].length){addOnPostRun(Module["postRun"].shift())}}callRuntimeCallbacks(__ATPOSTRUN__)}function addOnPreRun(cb){__ATPRERUN__.unshift(cb)}function addOnInit(cb){__ATINIT__.unshift(cb)}function addOnPostRun(cb){__ATPOSTRUN__.unshift(cb)}var runDependencies=0;var runDependencyWatcher=null;var dependenciesFulfilled=null;function addRunDependency(id){runDependencies++;if(Module["monitorRunDependencies"]){Module["monitorRunDependencies"](runDependencies)}}function removeRunDependency(id){runDependencies--;if(Module["monitorRunDependencies"]){Module["monitorRunDependencies"](runDependencies)}if(runDependencies==0){if(runDependencyWatcher!==null){clearInterval(runDependencyWatcher);runDependencyWatcher=null}if(dependenciesFulfilled){var callback=dependenciesFulfilled;dependenciesFulfilled=null;callback()}}}function abort(what){if(Module["onAbort"]){Module["onAbort"](what)}what="Aborted("+what+")";err(what);ABORT=true;EXITSTATUS=1;what+=". Build with -sASSERTIONS for more info.";var e=new WebAssembly.RuntimeError(what);readyPromiseReject(e);throw e}var dataURIPrefix="data:application/octet-stream;base64,";function isDataURI(filename){return filename.startsWith(dataURIPrefix)}var wasmBinaryFile;if(Module["locateFile"]){wasmBinaryFile="webp_dec.wasm";if(!isDataURI(wasmBinaryFile)){wasmBinaryFile=locateFile(wasmBinaryFile)}}else{wasmBinaryFile=__nccwpck_require__.ab + "webp_dec.wasm"}function getBinary(file){try{if(file==wasmBinaryFile&&wasmBinary){return new Uint8Array(wasmBinary)}if(readBinary){return readBinary(file)}throw"both async and sync fetching of the wasm failed"}catch(err){abort(err)}}function getBinaryPromise(binaryFile){if(!wasmBinary&&(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER)){if(typeof fetch=="function"){return fetch(binaryFile,{credentials:"same-origin"}).then(function(response){if(!response["ok"]){throw"failed to load wasm binary file at '"+binaryFile+"'"}return response["arrayBuffer"]()}).catch(function(){return getBinary(binaryFile)})}}return Promise.resolve().then(function(){return getBinary(binaryFile)})}function instantiateArrayBuffer(binaryFile,imports,receiver){return getBinaryPromise(binaryFile).then(function(binary){return WebAssembly.instantiate(binary,imports)}).then(function(instance){return instance}).then(receiver,function(reason){err("failed to asynchronously prepare wasm: "+reason);abort(reason)})}function instantiateAsync(binary,binaryFile,imports,callback){if(!binary&&typeof WebAssembly.instantiateStreaming=="function"&&!isDataURI(binaryFile)&&typeof fetch=="function"){return fetch(binaryFile,{credentials:"same-origin"}).then(function(response){var result=WebAssembly.instantiateStreaming(response,imports);return result.then(callback,function(reason){err("wasm streaming compile failed: "+reason);err("falling back to ArrayBuffer instantiation");return instantiateArrayBuffer(binaryFile,imports,callback)})})}else{return instantiateArrayBuffer(binaryFile,imports,callback)}}function createWasm(){var info={"a":wasmImports};function receiveInstance(instance,module){var exports=instance.exports;Module["asm"]=exports;wasmMemory=Module["asm"]["s"];updateMemoryViews();wasmTable=Module["asm"]["y"];addOnInit(Module["asm"]["t"]);removeRunDependency("wasm-instantiate");return exports}addRunDependency("wasm-instantiate");function receiveInstantiationResult(result){receiveInstance(result["instance"])}if(Module["instantiateWasm"]){try{return Module["instantiateWasm"](info,receiveInstance)}catch(e){err("Module.instantiateWasm callback failed with error: "+e);readyPromiseReject(e)}}instantiateAsync(wasmBinary,wasmBinaryFile,info,receiveInstantiationResult).catch(readyPromiseReject);return{}}function callRuntimeCallbacks(callbacks){while(callbacks.length>0){callbacks.shift()(Module)}}function ExceptionInfo(excPtr){this.excPtr=excPtr;this.ptr=excPtr-24;this.set_type=function(type){HEAPU32[this.ptr+4>>2]=type};this.get_type=function(){return HEAPU32[this.ptr+4>>2]};this.set_destructor=function(destructor){HEAPU32[this.ptr+8>>2]=destructor};this.get_destructor=function(){return HEAPU32[this.ptr+8>>2]};this.set_refcount=function(refcount){HEAP32[this.ptr>>2]=refcount};this.set_caught=function(caught){caught=caught?1:0;HEAP8[this.ptr+12>>0]=caught};this.get_caught=function(){return HEAP8[this.ptr+12>>0]!=0};this.set_rethrown=function(rethrown){rethrown=rethrown?1:0;HEAP8[this.ptr+13>>0]=rethrown};this.get_rethrown=function(){return HEAP8[this.ptr+13>>0]!=0};this.init=function(type,destructor){this.set_adjusted_ptr(0);this.set_type(type);this.set_destructor(destructor);this.set_refcount(0);this.set_caught(false);this.set_rethrown(false)};this.add_ref=function(){var value=HEAP32[this.ptr>>2];HEAP32[this.ptr>>2]=value+1};this.release_ref=function(){var prev=HEAP32[this.ptr>>2];HEAP32[this.ptr>>2]=prev-1;return prev===1};this.set_adjusted_ptr=function(adjustedPtr){HEAPU32[this.ptr+16>>2]=adjustedPtr};this.get_adjusted_ptr=function(){return HEAPU32[this.ptr+16>>2]};this.get_exception_ptr=function(){var isPointer=___cxa_is_pointer_type(this.get_type());if(isPointer){return HEAPU32[this.excPtr>>2]}var adjusted=this.get_adjusted_ptr();if(adjusted!==0)return adjusted;return this.excPtr}}var exceptionLast=0;var uncaughtExceptionCount=0;function ___cxa_throw(ptr,type,destructor){var info=new ExceptionInfo(ptr);info.init(type,destructor);exceptionLast=ptr;uncaughtExceptionCount++;throw ptr}function __embind_register_bigint(primitiveType,name,size,minRange,maxRange){}function getShiftFromSize(size){switch(size){case 1:return 0;case 2:return 1;case 4:return 2;case 8:return 3;default:throw new TypeError("Unknown type size: "+size)}}function embind_init_charCodes(){var codes=new Array(256);for(var i=0;i<256;++i){codes[i]=String.fromCharCode(i)}embind_charCodes=codes}var embind_charCodes=undefined;function readLatin1String(ptr){var ret="";var c=ptr;while(HEAPU8[c]){ret+=embind_charCodes[HEAPU8[c++]]}return ret}var awaitingDependencies={};var registeredTypes={};var typeDependencies={};var char_0=48;var char_9=57;function makeLegalFunctionName(name){if(undefined===name){return"_unknown"}name=name.replace(/[^a-zA-Z0-9_]/g,"$");var f=name.charCodeAt(0);if(f>=char_0&&f<=char_9){return"_"+name}return name}function createNamedFunction(name,body){name=makeLegalFunctionName(name);return{[name]:function(){return body.apply(this,arguments)}}[name]}function extendError(baseErrorType,errorName){var errorClass=createNamedFunction(errorName,function(message){this.name=errorName;this.message=message;var stack=new Error(message).stack;if(stack!==undefined){this.stack=this.toString()+"\n"+stack.replace(/^Error(:[^\n]*)?\n/,"")}});errorClass.prototype=Object.create(baseErrorType.prototype);errorClass.prototype.constructor=errorClass;errorClass.prototype.toString=function(){if(this.message===undefined){return this.name}else{return this.name+": "+this.message}};return errorClass}var BindingError=undefined;function throwBindingError(message){throw new BindingError(message)}var InternalError=undefined;function throwInternalError(message){throw new InternalError(message)}function whenDependentTypesAreResolved(myTypes,dependentTypes,getTypeConverters){myTypes.forEach(function(type){typeDependencies[type]=dependentTypes});function onComplete(typeConverters){var myTypeConverters=getTypeConverters(typeConverters);if(myTypeConverters.length!==myTypes.length){throwInternalError("Mismatched type converter count")}for(var i=0;i<myTypes.length;++i){registerType(myTypes[i],myTypeConverters[i])}}var typeConverters=new Array(dependentTypes.length);var unregisteredTypes=[];var registered=0;dependentTypes.forEach((dt,i)=>{if(registeredTypes.hasOwnProperty(dt)){typeConverters[i]=registeredTypes[dt]}else{unregisteredTypes.push(dt);if(!awaitingDependencies.hasOwnProperty(dt)){awaitingDependencies[dt]=[]}awaitingDependencies[dt].push(()=>{typeConverters[i]=registeredTypes[dt];++registered;if(registered===unregisteredTypes.length){onComplete(typeConverters)}})}});if(0===unregisteredTypes.length){onComplete(typeConverters)}}function registerType(rawType,registeredInstance,options={}){if(!("argPackAdvance"in registeredInstance)){throw new TypeError("registerType registeredInstance requires argPackAdvance")}var name=registeredInstance.name;if(!rawType){throwBindingError('type "'+name+'" must have a positive integer typeid pointer')}if(registeredTypes.hasOwnProperty(rawType)){if(options.ignoreDuplicateRegistrations){return}else{throwBindingError("Cannot register type '"+name+"' twice")}}registeredTypes[rawType]=registeredInstance;delete typeDependencies[rawType];if(awaitingDependencies.hasOwnProperty(rawType)){var callbacks=awaitingDependencies[rawType];delete awaitingDependencies[rawType];callbacks.forEach(cb=>cb())}}function __embind_register_bool(rawType,name,size,trueValue,falseValue){var shift=getShiftFromSize(size);name=readLatin1String(name);registerType(rawType,{name:name,"fromWireType":function(wt){return!!wt},"toWireType":function(destructors,o){return o?trueValue:falseValue},"argPackAdvance":8,"readValueFromPointer":function(pointer){var heap;if(size===1){heap=HEAP8}else if(size===2){heap=HEAP16}else if(size===4){heap=HEAP32}else{throw new TypeError("Unknown boolean type size: "+name)}return this["fromWireType"](heap[pointer>>shift])},destructorFunction:null})}var emval_free_list=[];var emval_handle_array=[{},{value:undefined},{value:null},{value:true},{value:false}];function __emval_decref(handle){if(handle>4&&0===--emval_handle_array[handle].refcount){emval_handle_array[handle]=undefined;emval_free_list.push(handle)}}function count_emval_handles(){var count=0;for(var i=5;i<emval_handle_array.length;++i){if(emval_handle_array[i]!==undefined){++count}}return count}function get_first_emval(){for(var i=5;i<emval_handle_array.length;++i){if(emval_handle_array[i]!==undefined){return emval_handle_array[i]}}return null}function init_emval(){Module["count_emval_handles"]=count_emval_handles;Module["get_first_emval"]=get_first_emval}var Emval={toValue:handle=>{if(!handle){throwBindingError("Cannot use deleted val. handle = "+handle)}return emval_handle_array[handle].value},toHandle:value=>{switch(value){case undefined:return 1;case null:return 2;case true:return 3;case false:return 4;default:{var handle=emval_free_list.length?emval_free_list.pop():emval_handle_array.length;emval_handle_array[handle]={refcount:1,value:value};return handle}}}};function simpleReadValueFromPointer(pointer){return this["fromWireType"](HEAP32[pointer>>2])}function __embind_register_emval(rawType,name){name=readLatin1String(name);registerType(rawType,{name:name,"fromWireType":function(handle){var rv=Emval.toValue(handle);__emval_decref(handle);return rv},"toWireType":function(destructors,value){return Emval.toHandle(value)},"argPackAdvance":8,"readValueFromPointer":simpleReadValueFromPointer,destructorFunction:null})}function floatReadValueFromPointer(name,shift){switch(shift){case 2:return function(pointer){return this["fromWireType"](HEAPF32[pointer>>2])};case 3:return function(pointer){return this["fromWireType"](HEAPF64[pointer>>3])};default:throw new TypeError("Unknown float type: "+name)}}function __embind_register_float(rawType,name,size){var shift=getShiftFromSize(size);name=readLatin1String(name);registerType(rawType,{name:name,"fromWireType":function(value){return value},"toWireType":function(destructors,value){return value},"argPackAdvance":8,"readValueFromPointer":floatReadValueFromPointer(name,shift),destructorFunction:null})}function runDestructors(destructors){while(destructors.length){var ptr=destructors.pop();var del=destructors.pop();del(ptr)}}function craftInvokerFunction(humanName,argTypes,classType,cppInvokerFunc,cppTargetFunc,isAsync){var argCount=argTypes.length;if(argCount<2){throwBindingError("argTypes array size mismatch! Must at least get return value and 'this' types!")}var isClassMethodFunc=argTypes[1]!==null&&classType!==null;var needsDestructorStack=false;for(var i=1;i<argTypes.length;++i){if(argTypes[i]!==null&&argTypes[i].destructorFunction===undefined){needsDestructorStack=true;break}}var returns=argTypes[0].name!=="void";var expectedArgCount=argCount-2;var argsWired=new Array(expectedArgCount);var invokerFuncArgs=[];var destructors=[];return function(){if(arguments.length!==expectedArgCount){throwBindingError("function "+humanName+" called with "+arguments.length+" arguments, expected "+expectedArgCount+" args!")}destructors.length=0;var thisWired;invokerFuncArgs.length=isClassMethodFunc?2:1;invokerFuncArgs[0]=cppTargetFunc;if(isClassMethodFunc){thisWired=argTypes[1]["toWireType"](destructors,this);invokerFuncArgs[1]=thisWired}for(var i=0;i<expectedArgCount;++i){argsWired[i]=argTypes[i+2]["toWireType"](destructors,arguments[i]);invokerFuncArgs.push(argsWired[i])}var rv=cppInvokerFunc.apply(null,invokerFuncArgs);function onDone(rv){if(needsDestructorStack){runDestructors(destructors)}else{for(var i=isClassMethodFunc?1:2;i<argTypes.length;i++){var param=i===1?thisWired:argsWired[i-2];if(argTypes[i].destructorFunction!==null){argTypes[i].destructorFunction(param)}}}if(returns){return argTypes[0]["fromWireType"](rv)}}return onDone(rv)}}function ensureOverloadTable(proto,methodName,humanName){if(undefined===proto[methodName].overloadTable){var prevFunc=proto[methodName];proto[methodName]=function(){if(!proto[methodName].overloadTable.hasOwnProperty(arguments.length)){throwBindingError("Function '"+humanName+"' called with an invalid number of arguments ("+arguments.length+") - expects one of ("+proto[methodName].overloadTable+")!")}return proto[methodName].overloadTable[arguments.length].apply(this,arguments)};proto[methodName].overloadTable=[];proto[methodName].overloadTable[prevFunc.argCount]=prevFunc}}function exposePublicSymbol(name,value,numArguments){if(Module.hasOwnProperty(name)){if(undefined===numArguments||undefined!==Module[name].overloadTable&&undefined!==Module[name].overloadTable[numArguments]){throwBindingError("Cannot register public name '"+name+"' twice")}ensureOverloadTable(Module,name,name);if(Module.hasOwnProperty(numArguments)){throwBindingError("Cannot register multiple overloads of a function with the same number of arguments ("+numArguments+")!")}Module[name].overloadTable[numArguments]=value}else{Module[name]=value;if(undefined!==numArguments){Module[name].numArguments=numArguments}}}function heap32VectorToArray(count,firstElement){var array=[];for(var i=0;i<count;i++){array.push(HEAPU32[firstElement+i*4>>2])}return array}function replacePublicSymbol(name,value,numArguments){if(!Module.hasOwnProperty(name)){throwInternalError("Replacing nonexistant public symbol")}if(undefined!==Module[name].overloadTable&&undefined!==numArguments){Module[name].overloadTable[numArguments]=value}else{Module[name]=value;Module[name].argCount=numArguments}}function dynCallLegacy(sig,ptr,args){var f=Module["dynCall_"+sig];return args&&args.length?f.apply(null,[ptr].concat(args)):f.call(null,ptr)}var wasmTableMirror=[];function getWasmTableEntry(funcPtr){var func=wasmTableMirror[funcPtr];if(!func){if(funcPtr>=wasmTableMirror.length)wasmTableMirror.length=funcPtr+1;wasmTableMirror[funcPtr]=func=wasmTable.get(funcPtr)}return func}function dynCall(sig,ptr,args){if(sig.includes("j")){return dynCallLegacy(sig,ptr,args)}var rtn=getWasmTableEntry(ptr).apply(null,args);return rtn}function getDynCaller(sig,ptr){var argCache=[];return function(){argCache.length=0;Object.assign(argCache,arguments);return dynCall(sig,ptr,argCache)}}function embind__requireFunction(signature,rawFunction){signature=readLatin1String(signature);function makeDynCaller(){if(signature.includes("j")){return getDynCaller(signature,rawFunction)}return getWasmTableEntry(rawFunction)}var fp=makeDynCaller();if(typeof fp!="function"){throwBindingError("unknown function pointer with signature "+signature+": "+rawFunction)}return fp}var UnboundTypeError=undefined;function getTypeName(type){var ptr=___getTypeName(type);var rv=readLatin1String(ptr);_free(ptr);return rv}function throwUnboundTypeError(message,types){var unboundTypes=[];var seen={};function visit(type){if(seen[type]){return}if(registeredTypes[type]){return}if(typeDependencies[type]){typeDependencies[type].forEach(visit);return}unboundTypes.push(type);seen[type]=true}types.forEach(visit);throw new UnboundTypeError(message+": "+unboundTypes.map(getTypeName).join([", "]))}function __embind_register_function(name,argCount,rawArgTypesAddr,signature,rawInvoker,fn,isAsync){var argTypes=heap32VectorToArray(argCount,rawArgTypesAddr);name=readLatin1String(name);rawInvoker=embind__requireFunction(signature,rawInvoker);exposePublicSymbol(name,function(){throwUnboundTypeError("Cannot call "+name+" due to unbound types",argTypes)},argCount-1);whenDependentTypesAreResolved([],argTypes,function(argTypes){var invokerArgsArray=[argTypes[0],null].concat(argTypes.slice(1));replacePublicSymbol(name,craftInvokerFunction(name,invokerArgsArray,null,rawInvoker,fn,isAsync),argCount-1);return[]})}function integerReadValueFromPointer(name,shift,signed){switch(shift){case 0:return signed?function readS8FromPointer(pointer){return HEAP8[pointer]}:function readU8FromPointer(pointer){return HEAPU8[pointer]};case 1:return signed?function readS16FromPointer(pointer){return HEAP16[pointer>>1]}:function readU16FromPointer(pointer){return HEAPU16[pointer>>1]};case 2:return signed?function readS32FromPointer(pointer){return HEAP32[pointer>>2]}:function readU32FromPointer(pointer){return HEAPU32[pointer>>2]};default:throw new TypeError("Unknown integer type: "+name)}}function __embind_register_integer(primitiveType,name,size,minRange,maxRange){name=readLatin1String(name);if(maxRange===-1){maxRange=4294967295}var shift=getShiftFromSize(size);var fromWireType=value=>value;if(minRange===0){var bitshift=32-8*size;fromWireType=value=>value<<bitshift>>>bitshift}var isUnsignedType=name.includes("unsigned");var checkAssertions=(value,toTypeName)=>{};var toWireType;if(isUnsignedType){toWireType=function(destructors,value){checkAssertions(value,this.name);return value>>>0}}else{toWireType=function(destructors,value){checkAssertions(value,this.name);return value}}registerType(primitiveType,{name:name,"fromWireType":fromWireType,"toWireType":toWireType,"argPackAdvance":8,"readValueFromPointer":integerReadValueFromPointer(name,shift,minRange!==0),destructorFunction:null})}function __embind_register_memory_view(rawType,dataTypeIndex,name){var typeMapping=[Int8Array,Uint8Array,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array];var TA=typeMapping[dataTypeIndex];function decodeMemoryView(handle){handle=handle>>2;var heap=HEAPU32;var size=heap[handle];var data=heap[handle+1];return new TA(heap.buffer,data,size)}name=readLatin1String(name);registerType(rawType,{name:name,"fromWireType":decodeMemoryView,"argPackAdvance":8,"readValueFromPointer":decodeMemoryView},{ignoreDuplicateRegistrations:true})}function __embind_register_std_string(rawType,name){name=readLatin1String(name);var stdStringIsUTF8=name==="std::string";registerType(rawType,{name:name,"fromWireType":function(value){var length=HEAPU32[value>>2];var payload=value+4;var str;if(stdStringIsUTF8){var decodeStartPtr=payload;for(var i=0;i<=length;++i){var currentBytePtr=payload+i;if(i==length||HEAPU8[currentBytePtr]==0){var maxRead=currentBytePtr-decodeStartPtr;var stringSegment=UTF8ToString(decodeStartPtr,maxRead);if(str===undefined){str=stringSegment}else{str+=String.fromCharCode(0);str+=stringSegment}decodeStartPtr=currentBytePtr+1}}}else{var a=new Array(length);for(var i=0;i<length;++i){a[i]=String.fromCharCode(HEAPU8[payload+i])}str=a.join("")}_free(value);return str},"toWireType":function(destructors,value){if(value instanceof ArrayBuffer){value=new Uint8Array(value)}var length;var valueIsOfTypeString=typeof value=="string";if(!(valueIsOfTypeString||value instanceof Uint8Array||value instanceof Uint8ClampedArray||value instanceof Int8Array)){throwBindingError("Cannot pass non-string to std::string")}if(stdStringIsUTF8&&valueIsOfTypeString){length=lengthBytesUTF8(value)}else{length=value.length}var base=_malloc(4+length+1);var ptr=base+4;HEAPU32[base>>2]=length;if(stdStringIsUTF8&&valueIsOfTypeString){stringToUTF8(value,ptr,length+1)}else{if(valueIsOfTypeString){for(var i=0;i<length;++i){var charCode=value.charCodeAt(i);if(charCode>255){_free(ptr);throwBindingError("String has UTF-16 code units that do not fit in 8 bits")}HEAPU8[ptr+i]=charCode}}else{for(var i=0;i<length;++i){HEAPU8[ptr+i]=value[i]}}}if(destructors!==null){destructors.push(_free,base)}return base},"argPackAdvance":8,"readValueFromPointer":simpleReadValueFromPointer,destructorFunction:function(ptr){_free(ptr)}})}function UTF16ToString(ptr,maxBytesToRead){var str="";for(var i=0;!(i>=maxBytesToRead/2);++i){var codeUnit=HEAP16[ptr+i*2>>1];if(codeUnit==0)break;str+=String.fromCharCode(codeUnit)}return str}function stringToUTF16(str,outPtr,maxBytesToWrite){if(maxBytesToWrite===undefined){maxBytesToWrite=2147483647}if(maxBytesToWrite<2)return 0;maxBytesToWrite-=2;var startPtr=outPtr;var numCharsToWrite=maxBytesToWrite<str.length*2?maxBytesToWrite/2:str.length;for(var i=0;i<numCharsToWrite;++i){var codeUnit=str.charCodeAt(i);HEAP16[outPtr>>1]=codeUnit;outPtr+=2}HEAP16[outPtr>>1]=0;return outPtr-startPtr}function lengthBytesUTF16(str){return str.length*2}function UTF32ToString(ptr,maxBytesToRead){var i=0;var str="";while(!(i>=maxBytesToRead/4)){var utf32=HEAP32[ptr+i*4>>2];if(utf32==0)break;++i;if(utf32>=65536){var ch=utf32-65536;str+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}else{str+=String.fromCharCode(utf32)}}return str}function stringToUTF32(str,outPtr,maxBytesToWrite){if(maxBytesToWrite===undefined){maxBytesToWrite=2147483647}if(maxBytesToWrite<4)return 0;var startPtr=outPtr;var endPtr=startPtr+maxBytesToWrite-4;for(var i=0;i<str.length;++i){var codeUnit=str.charCodeAt(i);if(codeUnit>=55296&&codeUnit<=57343){var trailSurrogate=str.charCodeAt(++i);codeUnit=65536+((codeUnit&1023)<<10)|trailSurrogate&1023}HEAP32[outPtr>>2]=codeUnit;outPtr+=4;if(outPtr+4>endPtr)break}HEAP32[outPtr>>2]=0;return outPtr-startPtr}function lengthBytesUTF32(str){var len=0;for(var i=0;i<str.length;++i){var codeUnit=str.charCodeAt(i);if(codeUnit>=55296&&codeUnit<=57343)++i;len+=4}return len}function __embind_register_std_wstring(rawType,charSize,name){name=readLatin1String(name);var decodeString,encodeString,getHeap,lengthBytesUTF,shift;if(charSize===2){decodeString=UTF16ToString;encodeString=stringToUTF16;lengthBytesUTF=lengthBytesUTF16;getHeap=()=>HEAPU16;shift=1}else if(charSize===4){decodeString=UTF32ToString;encodeString=stringToUTF32;lengthBytesUTF=lengthBytesUTF32;getHeap=()=>HEAPU32;shift=2}registerType(rawType,{name:name,"fromWireType":function(value){var length=HEAPU32[value>>2];var HEAP=getHeap();var str;var decodeStartPtr=value+4;for(var i=0;i<=length;++i){var currentBytePtr=value+4+i*charSize;if(i==length||HEAP[currentBytePtr>>shift]==0){var maxReadBytes=currentBytePtr-decodeStartPtr;var stringSegment=decodeString(decodeStartPtr,maxReadBytes);if(str===undefined){str=stringSegment}else{str+=String.fromCharCode(0);str+=stringSegment}decodeStartPtr=currentBytePtr+charSize}}_free(value);return str},"toWireType":function(destructors,value){if(!(typeof value=="string")){throwBindingError("Cannot pass non-string to C++ string type "+name)}var length=lengthBytesUTF(value);var ptr=_malloc(4+length+charSize);HEAPU32[ptr>>2]=length>>shift;encodeString(value,ptr+4,length+charSize);if(destructors!==null){destructors.push(_free,ptr)}return ptr},"argPackAdvance":8,"readValueFromPointer":simpleReadValueFromPointer,destructorFunction:function(ptr){_free(ptr)}})}function __embind_register_void(rawType,name){name=readLatin1String(name);registerType(rawType,{isVoid:true,name:name,"argPackAdvance":0,"fromWireType":function(){return undefined},"toWireType":function(destructors,o){return undefined}})}var emval_symbols={};function getStringOrSymbol(address){var symbol=emval_symbols[address];if(symbol===undefined){return readLatin1String(address)}return symbol}function emval_get_global(){if(typeof globalThis=="object"){return globalThis}function testGlobal(obj){obj["$$$embind_global$$$"]=obj;var success=typeof $$$embind_global$$$=="object"&&obj["$$$embind_global$$$"]==obj;if(!success){delete obj["$$$embind_global$$$"]}return success}if(typeof $$$embind_global$$$=="object"){return $$$embind_global$$$}if(typeof global=="object"&&testGlobal(global)){$$$embind_global$$$=global}else if(typeof self=="object"&&testGlobal(self)){$$$embind_global$$$=self}if(typeof $$$embind_global$$$=="object"){return $$$embind_global$$$}throw Error("unable to get global object.")}function __emval_get_global(name){if(name===0){return Emval.toHandle(emval_get_global())}else{name=getStringOrSymbol(name);return Emval.toHandle(emval_get_global()[name])}}function __emval_incref(handle){if(handle>4){emval_handle_array[handle].refcount+=1}}function requireRegisteredType(rawType,humanName){var impl=registeredTypes[rawType];if(undefined===impl){throwBindingError(humanName+" has unknown type "+getTypeName(rawType))}return impl}function craftEmvalAllocator(argCount){var argsList=new Array(argCount+1);return function(constructor,argTypes,args){argsList[0]=constructor;for(var i=0;i<argCount;++i){var argType=requireRegisteredType(HEAPU32[argTypes+i*4>>2],"parameter "+i);argsList[i+1]=argType["readValueFromPointer"](args);args+=argType["argPackAdvance"]}var obj=new(constructor.bind.apply(constructor,argsList));return Emval.toHandle(obj)}}var emval_newers={};function __emval_new(handle,argCount,argTypes,args){handle=Emval.toValue(handle);var newer=emval_newers[argCount];if(!newer){newer=craftEmvalAllocator(argCount);emval_newers[argCount]=newer}return newer(handle,argTypes,args)}function _abort(){abort("")}function _emscripten_memcpy_big(dest,src,num){HEAPU8.copyWithin(dest,src,src+num)}function getHeapMax(){return 2147483648}function emscripten_realloc_buffer(size){var b=wasmMemory.buffer;try{wasmMemory.grow(size-b.byteLength+65535>>>16);updateMemoryViews();return 1}catch(e){}}function _emscripten_resize_heap(requestedSize){var oldSize=HEAPU8.length;requestedSize=requestedSize>>>0;var maxHeapSize=getHeapMax();if(requestedSize>maxHeapSize){return false}let alignUp=(x,multiple)=>x+(multiple-x%multiple)%multiple;for(var cutDown=1;cutDown<=4;cutDown*=2){var overGrownHeapSize=oldSize*(1+.2/cutDown);overGrownHeapSize=Math.min(overGrownHeapSize,requestedSize+100663296);var newSize=Math.min(maxHeapSize,alignUp(Math.max(requestedSize,overGrownHeapSize),65536));var replacement=emscripten_realloc_buffer(newSize);if(replacement){return true}}return false}embind_init_charCodes();BindingError=Module["BindingError"]=extendError(Error,"BindingError");InternalError=Module["InternalError"]=extendError(Error,"InternalError");init_emval();UnboundTypeError=Module["UnboundTypeError"]=extendError(Error,"UnboundTypeError");var wasmImports={"n":___cxa_throw,"o":__embind_register_bigint,"l":__embind_register_bool,"r":__embind_register_emval,"k":__embind_register_float,"c":__embind_register_function,"b":__embind_register_integer,"a":__embind_register_memory_view,"g":__embind_register_std_string,"f":__embind_register_std_wstring,"m":__embind_register_void,"d":__emval_decref,"e":__emval_get_global,"i":__emval_incref,"h":__emval_new,"j":_abort,"q":_emscripten_memcpy_big,"p":_emscripten_resize_heap};var asm=createWasm();var ___wasm_call_ctors=function(){return(___wasm_call_ctors=Module["asm"]["t"]).apply(null,arguments)};var _malloc=function(){return(_malloc=Module["asm"]["u"]).apply(null,arguments)};var _free=function(){return(_free=Module["asm"]["v"]).apply(null,arguments)};var ___getTypeName=Module["___getTypeName"]=function(){return(___getTypeName=Module["___getTypeName"]=Module["asm"]["w"]).apply(null,arguments)};var __embind_initialize_bindings=Module["__embind_initialize_bindings"]=function(){return(__embind_initialize_bindings=Module["__embind_initialize_bindings"]=Module["asm"]["x"]).apply(null,arguments)};var ___errno_location=function(){return(___errno_location=Module["asm"]["__errno_location"]).apply(null,arguments)};var ___cxa_is_pointer_type=function(){return(___cxa_is_pointer_type=Module["asm"]["z"]).apply(null,arguments)};var calledRun;dependenciesFulfilled=function runCaller(){if(!calledRun)run();if(!calledRun)dependenciesFulfilled=runCaller};function run(){if(runDependencies>0){return}preRun();if(runDependencies>0){return}function doRun(){if(calledRun)return;calledRun=true;Module["calledRun"]=true;if(ABORT)return;initRuntime();readyPromiseResolve(Module);if(Module["onRuntimeInitialized"])Module["onRuntimeInitialized"]();postRun()}if(Module["setStatus"]){Module["setStatus"]("Running...");setTimeout(function(){setTimeout(function(){Module["setStatus"]("")},1);doRun()},1)}else{doRun()}}if(Module["preInit"]){if(typeof Module["preInit"]=="function")Module["preInit"]=[Module["preInit"]];while(Module["preInit"].length>0){Module["preInit"].pop()()}}run();


  return Module.ready
}

);
})();
/* harmony default export */ const webp_dec = (webp_dec_Module);
;// CONCATENATED MODULE: ./build/images/js/src/images/decoders/webp-decoder.js



const webp_decoder_decoder = new EmscriptenDecoder(webp_dec, '@jsquash/webp/codec/dec/webp_dec.wasm', []);
/** Decodes a WebP file to four bytes a pixel. @throws BadImage when it is damaged */
function decodeWebp(file) {
    try {
        return webp_decoder_decoder.decode(file);
    }
    catch (error) {
        if (!(error instanceof CodecError))
            throw error;
        throw new BadImage('damaged', 'a WebP file that is damaged', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/images/js/src/images/decode-image.js







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
        throw new BadImage('damaged', `a ${format} file with another number of pixels than it declares`);
    return orientation === 1 ? { width, height, data } : upright(data, { width, height, orientation });
}
/** Copies the pixels of a stored image in the order of the upright one. */
function upright(data, stored) {
    const { width, height, start, right, down } = uprightOrder(stored.width, stored.height, stored.orientation);
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

;// CONCATENATED MODULE: ./build/images/js/src/images/axis-weights.js
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

;// CONCATENATED MODULE: ./build/images/js/src/images/scale-block.js

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

;// CONCATENATED MODULE: ./build/images/js/src/images/resample-pixels.js


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

;// CONCATENATED MODULE: ./build/images/js/src/images/fit-image.js

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

;// CONCATENATED MODULE: ./build/images/js/src/images/headers/jpeg-header.js


const exifMark = 'Exif\0\0';
const exifMarker = 0xe1;
/** Frames of JPEG that are read: baseline, extended and progressive, with Huffman codes. */
const jpeg_header_frames = new Set([0xc0, 0xc1, 0xc2]);
/** Start-of-frame markers: C0 to CF but for the tables C4, C8 and CC. */
function startsFrame(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
/** Returns the header of a JPEG file. @throws BadImage for CMYK, for 12 bits a sample, and for rare kinds of frames */
function jpegHeader(file) {
    let orientation = null;
    for (let offset = 2; offset + 10 <= file.length;) {
        if (file[offset] !== 0xff)
            break;
        const marker = file[offset + 1] ?? 0;
        if (marker === 0xff) {
            offset += 1;
            continue;
        }
        const segment = file.subarray(offset + 4, offset + 2 + file.readUInt16BE(offset + 2));
        if (startsFrame(marker))
            return frameHeader(marker, segment, orientation ?? 1);
        // The first of several segments counts, as in Pillow.
        if (orientation === null &&
            marker === exifMarker &&
            segment.toString('latin1', 0, exifMark.length) === exifMark)
            orientation = orientationOf(segment.subarray(exifMark.length));
        offset += 4 + segment.length;
    }
    throw new BadImage('damaged', 'a JPEG file that is cut short or damaged');
}
function frameHeader(marker, segment, orientation) {
    if (segment.length < 6)
        throw new BadImage('damaged', 'a JPEG file that is cut short or damaged');
    const [depth, components] = [segment[0] ?? 0, segment[5] ?? 0];
    if (depth !== 8)
        throw new BadImage('depth', `a JPEG file of ${depth} bits a sample`);
    if (!jpeg_header_frames.has(marker))
        throw new BadImage('format', 'a lossless, hierarchical or arithmetically coded JPEG file');
    if (components === 4)
        throw new BadImage('cmyk', 'a JPEG file in CMYK');
    if (components !== 1 && components !== 3)
        throw new BadImage('format', `a JPEG file of ${components} components`);
    return {
        height: segment.readUInt16BE(1),
        width: segment.readUInt16BE(3),
        channels: components === 1 ? 1 : 3,
        orientation,
    };
}

;// CONCATENATED MODULE: ./build/images/js/src/images/headers/webp-header.js


const animationFlag = 0x02;
/** Returns the header of a WebP file, which may be lossy, lossless or extended. @throws BadImage for animations */
function webpHeader(file) {
    if (file.length < 30 || file.readUInt32LE(4) + 8 > file.length)
        throw new BadImage('damaged', 'a WebP file that is cut short');
    return { ...sizeOf(file), channels: 3, orientation: orientationIn(file) };
}
function sizeOf(file) {
    const kind = file.toString('latin1', 12, 16);
    switch (kind) {
        case 'VP8 ':
            return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
        case 'VP8L': {
            const bits = file.readUInt32LE(21);
            return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
        }
        case 'VP8X':
            if (((file[20] ?? 0) & animationFlag) !== 0)
                throw new BadImage('animated', 'an animated WebP file');
            return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
        default:
            throw new BadImage('damaged', 'a WebP file without an image');
    }
}
/** Returns the orientation of the chunk EXIF, which may follow the pixels. */
function orientationIn(file) {
    for (let offset = 12; offset + 8 <= file.length;) {
        const size = file.readUInt32LE(offset + 4);
        const data = file.subarray(offset + 8, offset + 8 + size);
        if (file.toString('latin1', offset, offset + 4) === 'EXIF')
            return orientationOf(data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data);
        offset += 8 + size + (size % 2);
    }
    return 1;
}

;// CONCATENATED MODULE: ./build/images/js/src/images/image-header.js








const imageFormats = ['png', 'jpeg', 'webp', 'gif', 'bmp'];
const signatures = {
    png: /^\x89PNG\r\n\x1a\n/,
    jpeg: /^\xff\xd8/,
    webp: /^RIFF[^]{4}WEBP/,
    gif: /^GIF8[79]a/,
    bmp: /^BM/,
};
const headerReaders = {
    png: pngHeader,
    jpeg: jpegHeader,
    webp: webpHeader,
    gif: gifHeader,
    bmp: bmpHeader,
};
/** Returns the format that the first bytes of a file have; null if they have none of an image. */
function formatOfBytes(bytes) {
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 12)).toString('latin1');
    return imageFormats.find((format) => signatures[format].test(start)) ?? null;
}
/**
 * Returns the header of an image file without decoding any pixel.
 * @throws BadImage for bytes that are no image, cut short, or of a kind that is not read
 */
function readImageHeader(bytes) {
    if (bytes.length === 0)
        throw new BadImage('damaged', 'an empty file');
    const format = formatOfBytes(bytes);
    if (format === null)
        throw new BadImage('format', 'a file that is neither PNG, JPEG, WebP, GIF nor BMP');
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const header = headerReaders[format](file);
    assertPixels(header.width, header.height);
    return { format, ...header };
}
/** Returns the size of an image as it is seen. */
function sizeSeen({ width, height, orientation }) {
    return swapsSides(orientation) ? { width: height, height: width } : { width, height };
}

;// CONCATENATED MODULE: ./build/images/js/src/images/read-pixels.js





/**
 * Decodes an image file to pixels of a shape.
 * @param into receives the `height × width × channels` bytes
 * @throws BadImage when the file cannot be read, or has another size and `fit` is left out
 */
function readPixels(bytes, target, into) {
    const { height, width, fit } = target;
    const header = readImageHeader(bytes);
    const size = sizeSeen(header);
    const fits = size.height === height && size.width === width;
    if (fit === undefined && !fits)
        throw new BadImage('size', `an image ${size.width} wide and ${size.height} high`);
    const decoded = decodeImage(bytes, header);
    if (fit === undefined || fits)
        resample(decoded, target, wholeOf(decoded), into);
    else
        fitImage(decoded, target, fit, into);
}

;// CONCATENATED MODULE: ./build/images/js/src/images/count-pixels.js




/** Returns the numbers of an image of a batch. */
function countsAt({ counts, sketches }, position) {
    const [bins, bytes] = [counts.length / (sketches.length / sketchBytes), sketchBytes];
    return {
        counts: counts.subarray(position * bins, (position + 1) * bins),
        sketch: sketches.subarray(position * bytes, (position + 1) * bytes),
    };
}
/** Decodes images, and counts their pixel values. */
function countBatch(images, target) {
    const { channels } = target;
    const bins = countsOfChannels(channels);
    const counts = new Uint32Array(images.length * bins);
    const faults = [];
    const pixels = new Uint8Array(target.height * target.width * channels);
    const sketches = new Uint8Array(images.length * similar_images_sketchBytes);
    for (const [position, image] of images.entries())
        try {
            readPixels(image, target, pixels);
            countPixels({ channels, counts: counts.subarray(position * bins, (position + 1) * bins) }, pixels);
            writeSketch(pixels, target, sketches.subarray(position * similar_images_sketchBytes));
        }
        catch (error) {
            if (!(error instanceof BadImage))
                throw error;
            faults.push({ position, fault: error.fault, message: error.message });
        }
    return { counts, faults, sketches };
}

;// CONCATENATED MODULE: ./build/images/js/src/images/read-batch.js


/** Returns the number of bytes of the pixels of an image. */
function pixelBytes({ height, width, channels }) {
    return height * width * channels;
}
/** Decodes images up to the first one that cannot be read. */
function readBatch(images, target) {
    const bytes = pixelBytes(target);
    const pixels = new Uint8Array(images.length * bytes);
    for (const [position, image] of images.entries())
        try {
            readPixels(image, target, pixels.subarray(position * bytes, (position + 1) * bytes));
        }
        catch (error) {
            if (!(error instanceof BadImage))
                throw error;
            return { pixels, fault: { position, fault: error.fault, message: error.message } };
        }
    return { pixels, fault: null };
}

;// CONCATENATED MODULE: ./build/images/js/src/images/decode-worker.js



/** Entry of a thread that decodes batches of images. */
const port = external_node_worker_threads_namespaceObject.parentPort;
if (port === null)
    throw new TypeError('not started as a thread');
// The thread that starts this one is of the same version.
port.on('message', ({ id, task, images, target }) => {
    const send = (reply, buffers) => port.postMessage(reply, buffers.map(({ buffer }) => buffer));
    switch (task) {
        case 'count': {
            const result = countBatch(images, target);
            send({ id, task, result }, [result.counts, result.sketches]);
            break;
        }
        case 'read': {
            const result = readBatch(images, target);
            send({ id, task, result }, [result.pixels]);
            break;
        }
    }
});

