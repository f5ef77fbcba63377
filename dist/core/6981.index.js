export const id = 6981;
export const ids = [6981];
export const modules = {

/***/ 98896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readFooter),
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   a9: () => (/* binding */ readBatchHeader),
/* harmony export */   kH: () => (/* binding */ readDictionaryHeader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71677);
/* harmony import */ var apache_arrow_ipc_metadata_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73403);



function withFile(path, work) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        return work({ descriptor, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** @throws RangeError when the file has fewer bytes */
function readAt({ descriptor, size }, position, length) {
    if (!(position >= 0 && length >= 0 && position + length <= size))
        throw new RangeError(`bytes ${position} to ${position + length} of a file of ${size}`);
    const bytes = new ArrayBuffer(length);
    for (let done = 0; done < length;) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, new Uint8Array(bytes, done), 0, length - done, position + done);
        if (read === 0)
            throw new RangeError('a file that became shorter');
        done += read;
    }
    return bytes;
}
/** The last bytes of an Arrow IPC file: the length of the footer, and this text. */
const magic = 'ARROW1';
const endBytes = 4 + magic.length;
function readFooter(file) {
    const end = Buffer.from(readAt(file, file.size - endBytes, endBytes));
    if (end.toString('latin1', 4) !== magic)
        throw new RangeError(`no ${magic} at its end`);
    const length = end.readInt32LE();
    return apache_arrow_ipc_metadata_file__WEBPACK_IMPORTED_MODULE_1__/* .Footer */ .w.decode(readAt(file, file.size - endBytes - length, length));
}
function readBatchHeader(file, block) {
    const message = readMessage(file, block);
    if (!message.isRecordBatch())
        throw new RangeError(`a message of the type ${message.headerType}`);
    return message.header();
}
function readDictionaryHeader(file, block) {
    const message = readMessage(file, block);
    if (!message.isDictionaryBatch())
        throw new RangeError(`a message of the type ${message.headerType}`);
    return message.header();
}
/** The length of a message is before it, after four bytes that mark its beginning. */
const prefixBytes = 8;
function readMessage(file, { offset, metaDataLength }) {
    return apache_arrow__WEBPACK_IMPORTED_MODULE_2__/* .Message */ .QB.decode(readAt(file, offset + prefixBytes, metaDataLength - prefixBytes));
}
function bodyOf(file, block, { nodes, buffers }) {
    const start = block.offset + block.metaDataLength;
    return {
        nullCount: (node) => nodes[node]?.nullCount ?? 0,
        read(index, length) {
            const region = buffers[index];
            if (region === undefined || length > region.length)
                throw new RangeError(`${length} bytes in buffer ${index}`);
            return readAt(file, start + region.offset, length);
        },
    };
}


/***/ }),

/***/ 31589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   BM: () => (/* binding */ encodeColumn),
/* harmony export */   LY: () => (/* binding */ takeRows),
/* harmony export */   SM: () => (/* binding */ categoriesOf),
/* harmony export */   a: () => (/* binding */ joinColumns),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jC: () => (/* binding */ encodeCategories),
/* harmony export */   y8: () => (/* binding */ takeEncoded)
/* harmony export */ });
/* unused harmony export takeNumbers */
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/** Returns texts without missing ones as UTF-8. */
function encodeColumn(name, texts) {
    const ends = new Int32Array(texts.length);
    let end = 0;
    for (const [row, text] of texts.entries())
        ends[row] = end += Buffer.byteLength(text);
    return { kind: 'encoded', name, ends, bytes: Buffer.from(texts.join('')) };
}
/** The same column with only these rows, in this order. */
function takeEncoded({ kind, name, ends, bytes }, rows) {
    const taken = new Int32Array(rows.length);
    const takenBytes = new Uint8Array(bytes.length);
    let end = 0;
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place] ?? 0;
        const last = ends[row] ?? 0;
        for (let at = row === 0 ? 0 : (ends[row - 1] ?? 0); at < last; at++)
            takenBytes[end++] = bytes[at] ?? 0;
        taken[place] = end;
    }
    return { kind, name, ends: taken, bytes: takenBytes.subarray(0, end) };
}
/** The same column with only these rows, in this order. */
function takeRows(column, rows) {
    switch (column.kind) {
        case 'number': {
            return { ...column, values: takeNumbers(column.values, rows) };
        }
        case 'category': {
            const { codes } = column;
            const taken = new Int32Array(rows.length);
            for (let place = 0; place < rows.length; place++)
                taken[place] = codes[rows[place] ?? -1] ?? -1;
            return { ...column, codes: taken };
        }
        case 'text':
            return { ...column, values: Array.from(rows, (row) => column.values[row] ?? null) };
        case 'bytes':
            return { ...column, values: Array.from(rows, (row) => column.values[row] ?? new Uint8Array()) };
    }
}
/** Returns the numbers of these rows. A loop takes a tenth of the time of `Float64Array.from`. */
function takeNumbers(values, rows) {
    const taken = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index++)
        taken[index] = values[rows[index] ?? -1] ?? Number.NaN;
    return taken;
}
/** Returns the columns of consecutive chunks as columns of all their rows. Every chunk has the same columns. */
function joinColumns(chunks) {
    const [first = []] = chunks;
    return first.map((column, index) => joinColumn(column, chunks.flatMap((columns) => columns[index] ?? [])));
}
function joinColumn(first, parts) {
    const size = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(parts, sizeOf);
    let filled = 0;
    switch (first.kind) {
        case 'number': {
            const values = new Float64Array(size);
            for (const part of parts) {
                if (part.kind === 'number')
                    values.set(part.values, filled);
                filled += sizeOf(part);
            }
            return { ...first, values };
        }
        case 'category': {
            const codes = new Int32Array(size);
            for (const part of parts) {
                if (part.kind === 'category')
                    codes.set(part.codes, filled);
                filled += sizeOf(part);
            }
            return { ...first, codes };
        }
        case 'text':
            return { ...first, values: parts.flatMap((part) => (part.kind === 'text' ? part.values : [])) };
        case 'bytes':
            return { ...first, values: parts.flatMap((part) => (part.kind === 'bytes' ? part.values : [])) };
    }
}
/** Returns the number of rows. */
function sizeOf(column) {
    switch (column.kind) {
        case 'category':
            return column.codes.length;
        case 'encoded':
            return column.ends.length;
        case 'number':
        case 'text':
        case 'bytes':
            return column.values.length;
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

/***/ 22518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idColumn),
/* harmony export */   m: () => (/* binding */ imageColumn)
/* harmony export */ });
/** The column of a dataset's files that holds the examples' ids. */
const idColumn = 'example_id';
/** The column of a dataset's files that holds images. */
const imageColumn = 'image';


/***/ }),

/***/ 49063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BadImage)
/* harmony export */ });
/** Error for bytes that are not a readable image; the message follows "found" in a sentence. */
class BadImage extends Error {
    name = 'BadImage';
    fault;
    constructor(fault, message, options) {
        super(message, options);
        this.fault = fault;
    }
}


/***/ }),

/***/ 39962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ bmpHeader),
/* harmony export */   U: () => (/* binding */ bmpLayout)
/* harmony export */ });
/* harmony import */ var _bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49063);

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
        throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a BMP file that is cut short');
    const height = isCore ? file.readUInt16LE(20) : file.readInt32LE(22);
    const bits = file.readUInt16LE(isCore ? 24 : 28);
    const compression = isCore ? 0 : file.readUInt32LE(30);
    const storage = storages[compression]?.[bits];
    if (storage === undefined)
        throw rare();
    const paletteStart = fileHeaderBytes + headerBytes + (headerBytes === 40 ? (maskBytes[compression] ?? 0) : 0);
    if (paletteStart > file.length)
        throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a BMP file that is cut short');
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
    return new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('format', 'a BMP file of a rare kind');
}
function standardMasks(bits) {
    return bits === 16 ? [0x7c00, 0x03e0, 0x001f] : [0xff0000, 0xff00, 0xff];
}
function masksOf(file) {
    return [file.readUInt32LE(masksAt), file.readUInt32LE(masksAt + 4), file.readUInt32LE(masksAt + 8)];
}


/***/ }),

/***/ 84737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gifFrames),
/* harmony export */   c: () => (/* binding */ gifHeader)
/* harmony export */ });
/* harmony import */ var _bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49063);

/** Signature and logical screen descriptor. */
const screenBytes = 13;
const frameBytes = 10;
const [extension, frame, trailer] = [0x21, 0x2c, 0x3b];
const graphicControl = 0xf9;
/** Returns the header of a GIF file. */
function gifHeader(file) {
    if (file.length < screenBytes)
        throw cutShort();
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
        else if (kind === frame) {
            if (at + frameBytes > file.length)
                throw cutShort();
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
            throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a GIF file with a block of an unknown kind');
    }
}
/** Reads a palette if the flags before it say that there is one. */
function readPalette(file, start, flags) {
    if ((flags & 0x80) === 0)
        return { colours: null, end: start };
    const end = start + 3 * 2 ** ((flags & 7) + 1);
    if (end > file.length)
        throw cutShort();
    return { colours: file.subarray(start, end), end };
}
/** Reads blocks up to an empty one; a byte before each has its size. */
function readBlocks(file, start) {
    const blocks = [];
    let at = start;
    for (;;) {
        const size = file[at];
        if (size === undefined || at + 1 + size > file.length)
            throw cutShort();
        if (size === 0)
            return { data: Buffer.concat(blocks), end: at + 1 };
        blocks.push(file.subarray(at + 1, at + 1 + size));
        at += 1 + size;
    }
}
function cutShort() {
    return new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a GIF file that is cut short');
}


/***/ }),

/***/ 36642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pngHeader),
/* harmony export */   _: () => (/* binding */ pngChunks)
/* harmony export */ });
/* harmony import */ var _bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49063);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1894);


const signatureBytes = 8;
/** Length, type and checksum of a chunk. */
const frameBytes = 12;
const greyTypes = new Set([0, 4]);
/** Yields the chunks of a PNG file. @throws BadImage when the last one is not whole */
function* pngChunks(file) {
    for (let offset = signatureBytes; offset < file.length;) {
        const end = offset + frameBytes <= file.length ? offset + frameBytes + file.readUInt32BE(offset) : Infinity;
        if (end > file.length)
            throw cutShort();
        const bytes = file.subarray(offset, end);
        const type = bytes.toString('latin1', 4, 8);
        yield { type, data: bytes.subarray(8, -4), bytes };
        if (type === 'IEND')
            return;
        offset = end;
    }
    throw cutShort();
}
function cutShort() {
    return new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a PNG file that is cut short');
}
/** Returns the header of a PNG file. @throws BadImage for samples of 16 bits and for animations */
function pngHeader(file) {
    if (file.length < signatureBytes + frameBytes + 13)
        throw cutShort();
    const first = file.toString('latin1', 12, 16);
    if (first === 'CgBI')
        throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('format', "a PNG file in Apple's own variant");
    if (first !== 'IHDR')
        throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('damaged', 'a PNG file that does not begin with its header');
    const depth = file[24];
    if (depth === 16)
        throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('depth', 'a PNG file of 16 bits a sample');
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
            throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('animated', 'an animated PNG file');
        if (type === 'eXIf')
            orientation = (0,_orientation_js__WEBPACK_IMPORTED_MODULE_1__/* .orientationOf */ .MX)(data);
    }
    return orientation;
}


/***/ }),

/***/ 78017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sb: () => (/* binding */ formatOfBytes),
  n6: () => (/* binding */ readImageHeader),
  hV: () => (/* binding */ sizeSeen)
});

// UNUSED EXPORTS: imageFormats

// EXTERNAL MODULE: ./build/core/js/src/images/bad-image.js
var bad_image = __webpack_require__(49063);
// EXTERNAL MODULE: ./build/core/js/src/images/headers/bmp-header.js
var bmp_header = __webpack_require__(39962);
// EXTERNAL MODULE: ./build/core/js/src/images/headers/gif-header.js
var gif_header = __webpack_require__(84737);
// EXTERNAL MODULE: ./build/core/js/src/images/orientation.js
var images_orientation = __webpack_require__(1894);
;// CONCATENATED MODULE: ./build/core/js/src/images/headers/jpeg-header.js


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
            orientation = (0,images_orientation/* orientationOf */.MX)(segment.subarray(exifMark.length));
        offset += 4 + segment.length;
    }
    throw new bad_image/* BadImage */.Z('damaged', 'a JPEG file that is cut short or damaged');
}
function frameHeader(marker, segment, orientation) {
    if (segment.length < 6)
        throw new bad_image/* BadImage */.Z('damaged', 'a JPEG file that is cut short or damaged');
    const [depth, components] = [segment[0] ?? 0, segment[5] ?? 0];
    if (depth !== 8)
        throw new bad_image/* BadImage */.Z('depth', `a JPEG file of ${depth} bits a sample`);
    if (!jpeg_header_frames.has(marker))
        throw new bad_image/* BadImage */.Z('format', 'a lossless, hierarchical or arithmetically coded JPEG file');
    if (components === 4)
        throw new bad_image/* BadImage */.Z('cmyk', 'a JPEG file in CMYK');
    if (components !== 1 && components !== 3)
        throw new bad_image/* BadImage */.Z('format', `a JPEG file of ${components} components`);
    return {
        height: segment.readUInt16BE(1),
        width: segment.readUInt16BE(3),
        channels: components === 1 ? 1 : 3,
        orientation,
    };
}

// EXTERNAL MODULE: ./build/core/js/src/images/headers/png-header.js
var png_header = __webpack_require__(36642);
;// CONCATENATED MODULE: ./build/core/js/src/images/headers/webp-header.js


const animationFlag = 0x02;
/** Returns the header of a WebP file, which may be lossy, lossless or extended. @throws BadImage for animations */
function webpHeader(file) {
    if (file.length < 30 || file.readUInt32LE(4) + 8 > file.length)
        throw new bad_image/* BadImage */.Z('damaged', 'a WebP file that is cut short');
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
                throw new bad_image/* BadImage */.Z('animated', 'an animated WebP file');
            return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
        default:
            throw new bad_image/* BadImage */.Z('damaged', 'a WebP file without an image');
    }
}
/** Returns the orientation of the chunk EXIF, which may follow the pixels. */
function orientationIn(file) {
    for (let offset = 12; offset + 8 <= file.length;) {
        const size = file.readUInt32LE(offset + 4);
        const data = file.subarray(offset + 8, offset + 8 + size);
        if (file.toString('latin1', offset, offset + 4) === 'EXIF')
            return (0,images_orientation/* orientationOf */.MX)(data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data);
        offset += 8 + size + (size % 2);
    }
    return 1;
}

// EXTERNAL MODULE: ./build/core/js/src/images/image-limits.js
var image_limits = __webpack_require__(67170);
;// CONCATENATED MODULE: ./build/core/js/src/images/image-header.js








const imageFormats = ['png', 'jpeg', 'webp', 'gif', 'bmp'];
const signatures = {
    png: /^\x89PNG\r\n\x1a\n/,
    jpeg: /^\xff\xd8/,
    webp: /^RIFF[^]{4}WEBP/,
    gif: /^GIF8[79]a/,
    bmp: /^BM/,
};
const headerReaders = {
    png: png_header/* pngHeader */.L,
    jpeg: jpegHeader,
    webp: webpHeader,
    gif: gif_header/* gifHeader */.c,
    bmp: bmp_header/* bmpHeader */.R,
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
        throw new bad_image/* BadImage */.Z('damaged', 'an empty file');
    const format = formatOfBytes(bytes);
    if (format === null)
        throw new bad_image/* BadImage */.Z('format', 'a file that is neither PNG, JPEG, WebP, GIF nor BMP');
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const header = headerReaders[format](file);
    (0,image_limits/* assertPixels */.ub)(header.width, header.height);
    return { format, ...header };
}
/** Returns the size of an image as it is seen. */
function sizeSeen({ width, height, orientation }) {
    return (0,images_orientation/* swapsSides */.Jo)(orientation) ? { width: height, height: width } : { width, height };
}


/***/ }),

/***/ 67170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ greatestDeflateRatio),
/* harmony export */   ub: () => (/* binding */ assertPixels)
/* harmony export */ });
/* unused harmony export mostPixels */
/* harmony import */ var _bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49063);

/** The most pixels of an image: Pillow's limit against decompression bombs, `Image.MAX_IMAGE_PIXELS`. */
const mostPixels = 89_478_485;
/** DEFLATE unpacks to at most 1,032 times its size: https://zlib.net/zlib_tech.html. */
const greatestDeflateRatio = 1032;
/** @throws BadImage for an image without pixels or with more than the limit */
function assertPixels(width, height) {
    if (width > 0 && height > 0 && width * height <= mostPixels)
        return;
    throw new _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z('too-large', `an image ${width} wide and ${height} high, of 1 to ${mostPixels} pixels`);
}


/***/ }),

/***/ 1894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ swapsSides),
/* harmony export */   MX: () => (/* binding */ orientationOf),
/* harmony export */   w8: () => (/* binding */ uprightOrder)
/* harmony export */ });
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


/***/ }),

/***/ 87947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ pixelOperations)
/* harmony export */ });
/* harmony import */ var _wasm_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91544);
/* harmony import */ var _wasm_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80333);


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
        const { exports } = new WebAssembly.Instance((0,_wasm_file_js__WEBPACK_IMPORTED_MODULE_0__/* .loadWasm */ .t)('pixels.wasm'), {});
        this.#memory = (0,_wasm_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryOf */ .z)(exports);
        const operation = (name) => (0,_wasm_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .functionOf */ .O)(exports, name);
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


/***/ }),

/***/ 20201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readPixels)
});

// EXTERNAL MODULE: ./build/core/js/src/images/bad-image.js
var bad_image = __webpack_require__(49063);
// EXTERNAL MODULE: ./build/core/js/src/images/headers/bmp-header.js
var bmp_header = __webpack_require__(39962);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/bmp-runs.js

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

;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/opaque-pixels.js
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

;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/bmp-decoder.js




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

// EXTERNAL MODULE: ./build/core/js/src/images/headers/gif-header.js
var gif_header = __webpack_require__(84737);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/gif-codes.js

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

;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/gif-decoder.js




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
// EXTERNAL MODULE: ./build/core/js/src/images/wasm-file.js
var wasm_file = __webpack_require__(80333);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/copy-pixels.js
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

;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/emscripten.js


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
                const instance = new WebAssembly.Instance((0,wasm_file/* loadWasm */.t)(this.#wasm), imports);
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

;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/jpeg-decoder.js



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
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/images/headers/png-header.js
var png_header = __webpack_require__(36642);
// EXTERNAL MODULE: ./build/core/js/src/images/image-limits.js
var image_limits = __webpack_require__(67170);
// EXTERNAL MODULE: ./build/core/js/src/images/wasm-exports.js
var wasm_exports = __webpack_require__(91544);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/png-module.js



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
    const compiled = (0,wasm_file/* loadWasm */.t)(wasm);
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
    const memory = (0,wasm_exports/* memoryOf */.z)(exports);
    const free = (0,wasm_exports/* functionOf */.O)(exports, '__wbindgen_free');
    return {
        memory,
        allocate: (0,wasm_exports/* functionOf */.O)(exports, '__wbindgen_malloc'),
        decode: (0,wasm_exports/* functionOf */.O)(exports, 'decode'),
        taken: () => {
            const result = pixels;
            pixels = null;
            return result;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/png-decoder.js






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
var webp_dec = __webpack_require__(44508);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoders/webp-decoder.js



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

// EXTERNAL MODULE: ./build/core/js/src/images/orientation.js
var orientation = __webpack_require__(1894);
;// CONCATENATED MODULE: ./build/core/js/src/images/decode-image.js







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

;// CONCATENATED MODULE: ./build/core/js/src/images/axis-weights.js
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

// EXTERNAL MODULE: ./build/core/js/src/images/pixel-operations.js
var pixel_operations = __webpack_require__(87947);
;// CONCATENATED MODULE: ./build/core/js/src/images/scale-block.js

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
        operations: (0,pixel_operations/* pixelOperations */.l)(),
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

;// CONCATENATED MODULE: ./build/core/js/src/images/resample-pixels.js


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

;// CONCATENATED MODULE: ./build/core/js/src/images/fit-image.js

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

// EXTERNAL MODULE: ./build/core/js/src/images/image-header.js + 2 modules
var image_header = __webpack_require__(78017);
;// CONCATENATED MODULE: ./build/core/js/src/images/read-pixels.js





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


/***/ }),

/***/ 91544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ functionOf),
/* harmony export */   z: () => (/* binding */ memoryOf)
/* harmony export */ });
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


/***/ }),

/***/ 80333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadWasm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



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
    const beside = new URL((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), import.meta.url);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(beside) ? beside : (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url).resolve(path);
    const module = new WebAssembly.Module((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    modules.set(path, module);
    return module;
}


/***/ })

};
