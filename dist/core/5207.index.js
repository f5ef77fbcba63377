export const id = 5207;
export const ids = [5207,6359,1111];
export const modules = {

/***/ 8772:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const childProcess = __webpack_require__(35317);
const { isLinux, getReport } = __webpack_require__(23235);
const { LDD_PATH, SELF_PATH, readFile, readFileSync } = __webpack_require__(23991);
const { interpreterPath } = __webpack_require__(10167);

let cachedFamilyInterpreter;
let cachedFamilyFilesystem;
let cachedVersionFilesystem;

const command = 'getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true';
let commandOut = '';

const safeCommand = () => {
  if (!commandOut) {
    return new Promise((resolve) => {
      childProcess.exec(command, (err, out) => {
        commandOut = err ? ' ' : out;
        resolve(commandOut);
      });
    });
  }
  return commandOut;
};

const safeCommandSync = () => {
  if (!commandOut) {
    try {
      commandOut = childProcess.execSync(command, { encoding: 'utf8' });
    } catch (_err) {
      commandOut = ' ';
    }
  }
  return commandOut;
};

/**
 * A String constant containing the value `glibc`.
 * @type {string}
 * @public
 */
const GLIBC = 'glibc';

/**
 * A Regexp constant to get the GLIBC Version.
 * @type {string}
 */
const RE_GLIBC_VERSION = /LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i;

/**
 * A String constant containing the value `musl`.
 * @type {string}
 * @public
 */
const MUSL = 'musl';

const isFileMusl = (f) => f.includes('libc.musl-') || f.includes('ld-musl-');

const familyFromReport = () => {
  const report = getReport();
  if (report.header && report.header.glibcVersionRuntime) {
    return GLIBC;
  }
  if (Array.isArray(report.sharedObjects)) {
    if (report.sharedObjects.some(isFileMusl)) {
      return MUSL;
    }
  }
  return null;
};

const familyFromCommand = (out) => {
  const [getconf, ldd1] = out.split(/[\r\n]+/);
  if (getconf && getconf.includes(GLIBC)) {
    return GLIBC;
  }
  if (ldd1 && ldd1.includes(MUSL)) {
    return MUSL;
  }
  return null;
};

const familyFromInterpreterPath = (path) => {
  if (path) {
    if (path.includes('/ld-musl-')) {
      return MUSL;
    } else if (path.includes('/ld-linux-')) {
      return GLIBC;
    }
  }
  return null;
};

const getFamilyFromLddContent = (content) => {
  content = content.toString();
  if (content.includes('musl')) {
    return MUSL;
  }
  if (content.includes('GNU C Library')) {
    return GLIBC;
  }
  return null;
};

const familyFromFilesystem = async () => {
  if (cachedFamilyFilesystem !== undefined) {
    return cachedFamilyFilesystem;
  }
  cachedFamilyFilesystem = null;
  try {
    const lddContent = await readFile(LDD_PATH);
    cachedFamilyFilesystem = getFamilyFromLddContent(lddContent);
  } catch (e) {}
  return cachedFamilyFilesystem;
};

const familyFromFilesystemSync = () => {
  if (cachedFamilyFilesystem !== undefined) {
    return cachedFamilyFilesystem;
  }
  cachedFamilyFilesystem = null;
  try {
    const lddContent = readFileSync(LDD_PATH);
    cachedFamilyFilesystem = getFamilyFromLddContent(lddContent);
  } catch (e) {}
  return cachedFamilyFilesystem;
};

const familyFromInterpreter = async () => {
  if (cachedFamilyInterpreter !== undefined) {
    return cachedFamilyInterpreter;
  }
  cachedFamilyInterpreter = null;
  try {
    const selfContent = await readFile(SELF_PATH);
    const path = interpreterPath(selfContent);
    cachedFamilyInterpreter = familyFromInterpreterPath(path);
  } catch (e) {}
  return cachedFamilyInterpreter;
};

const familyFromInterpreterSync = () => {
  if (cachedFamilyInterpreter !== undefined) {
    return cachedFamilyInterpreter;
  }
  cachedFamilyInterpreter = null;
  try {
    const selfContent = readFileSync(SELF_PATH);
    const path = interpreterPath(selfContent);
    cachedFamilyInterpreter = familyFromInterpreterPath(path);
  } catch (e) {}
  return cachedFamilyInterpreter;
};

/**
 * Resolves with the libc family when it can be determined, `null` otherwise.
 * @returns {Promise<?string>}
 */
const family = async () => {
  let family = null;
  if (isLinux()) {
    family = await familyFromInterpreter();
    if (!family) {
      family = await familyFromFilesystem();
      if (!family) {
        family = familyFromReport();
      }
      if (!family) {
        const out = await safeCommand();
        family = familyFromCommand(out);
      }
    }
  }
  return family;
};

/**
 * Returns the libc family when it can be determined, `null` otherwise.
 * @returns {?string}
 */
const familySync = () => {
  let family = null;
  if (isLinux()) {
    family = familyFromInterpreterSync();
    if (!family) {
      family = familyFromFilesystemSync();
      if (!family) {
        family = familyFromReport();
      }
      if (!family) {
        const out = safeCommandSync();
        family = familyFromCommand(out);
      }
    }
  }
  return family;
};

/**
 * Resolves `true` only when the platform is Linux and the libc family is not `glibc`.
 * @returns {Promise<boolean>}
 */
const isNonGlibcLinux = async () => isLinux() && await family() !== GLIBC;

/**
 * Returns `true` only when the platform is Linux and the libc family is not `glibc`.
 * @returns {boolean}
 */
const isNonGlibcLinuxSync = () => isLinux() && familySync() !== GLIBC;

const versionFromFilesystem = async () => {
  if (cachedVersionFilesystem !== undefined) {
    return cachedVersionFilesystem;
  }
  cachedVersionFilesystem = null;
  try {
    const lddContent = await readFile(LDD_PATH);
    const versionMatch = lddContent.match(RE_GLIBC_VERSION);
    if (versionMatch) {
      cachedVersionFilesystem = versionMatch[1];
    }
  } catch (e) {}
  return cachedVersionFilesystem;
};

const versionFromFilesystemSync = () => {
  if (cachedVersionFilesystem !== undefined) {
    return cachedVersionFilesystem;
  }
  cachedVersionFilesystem = null;
  try {
    const lddContent = readFileSync(LDD_PATH);
    const versionMatch = lddContent.match(RE_GLIBC_VERSION);
    if (versionMatch) {
      cachedVersionFilesystem = versionMatch[1];
    }
  } catch (e) {}
  return cachedVersionFilesystem;
};

const versionFromReport = () => {
  const report = getReport();
  if (report.header && report.header.glibcVersionRuntime) {
    return report.header.glibcVersionRuntime;
  }
  return null;
};

const versionSuffix = (s) => s.trim().split(/\s+/)[1];

const versionFromCommand = (out) => {
  const [getconf, ldd1, ldd2] = out.split(/[\r\n]+/);
  if (getconf && getconf.includes(GLIBC)) {
    return versionSuffix(getconf);
  }
  if (ldd1 && ldd2 && ldd1.includes(MUSL)) {
    return versionSuffix(ldd2);
  }
  return null;
};

/**
 * Resolves with the libc version when it can be determined, `null` otherwise.
 * @returns {Promise<?string>}
 */
const version = async () => {
  let version = null;
  if (isLinux()) {
    version = await versionFromFilesystem();
    if (!version) {
      version = versionFromReport();
    }
    if (!version) {
      const out = await safeCommand();
      version = versionFromCommand(out);
    }
  }
  return version;
};

/**
 * Returns the libc version when it can be determined, `null` otherwise.
 * @returns {?string}
 */
const versionSync = () => {
  let version = null;
  if (isLinux()) {
    version = versionFromFilesystemSync();
    if (!version) {
      version = versionFromReport();
    }
    if (!version) {
      const out = safeCommandSync();
      version = versionFromCommand(out);
    }
  }
  return version;
};

module.exports = {
  GLIBC,
  MUSL,
  family,
  familySync,
  isNonGlibcLinux,
  isNonGlibcLinuxSync,
  version,
  versionSync
};


/***/ }),

/***/ 10167:
/***/ ((module) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const interpreterPath = (elf) => {
  if (elf.length < 64) {
    return null;
  }
  if (elf.readUInt32BE(0) !== 0x7F454C46) {
    // Unexpected magic bytes
    return null;
  }
  if (elf.readUInt8(4) !== 2) {
    // Not a 64-bit ELF
    return null;
  }
  if (elf.readUInt8(5) !== 1) {
    // Not little-endian
    return null;
  }
  const offset = elf.readUInt32LE(32);
  const size = elf.readUInt16LE(54);
  const count = elf.readUInt16LE(56);
  for (let i = 0; i < count; i++) {
    const headerOffset = offset + (i * size);
    const type = elf.readUInt32LE(headerOffset);
    if (type === 3) {
      const fileOffset = elf.readUInt32LE(headerOffset + 8);
      const fileSize = elf.readUInt32LE(headerOffset + 32);
      return elf.subarray(fileOffset, fileOffset + fileSize).toString().replace(/\0.*$/g, '');
    }
  }
  return null;
};

module.exports = {
  interpreterPath
};


/***/ }),

/***/ 23991:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const fs = __webpack_require__(79896);

const LDD_PATH = '/usr/bin/ldd';
const SELF_PATH = '/proc/self/exe';
const MAX_LENGTH = 2048;

/**
 * Read the content of a file synchronous
 *
 * @param {string} path
 * @returns {Buffer}
 */
const readFileSync = (path) => {
  const fd = fs.openSync(path, 'r');
  const buffer = Buffer.alloc(MAX_LENGTH);
  const bytesRead = fs.readSync(fd, buffer, 0, MAX_LENGTH, 0);
  fs.close(fd, () => {});
  return buffer.subarray(0, bytesRead);
};

/**
 * Read the content of a file
 *
 * @param {string} path
 * @returns {Promise<Buffer>}
 */
const readFile = (path) => new Promise((resolve, reject) => {
  fs.open(path, 'r', (err, fd) => {
    if (err) {
      reject(err);
    } else {
      const buffer = Buffer.alloc(MAX_LENGTH);
      fs.read(fd, buffer, 0, MAX_LENGTH, 0, (_, bytesRead) => {
        resolve(buffer.subarray(0, bytesRead));
        fs.close(fd, () => {});
      });
    }
  });
});

module.exports = {
  LDD_PATH,
  SELF_PATH,
  readFileSync,
  readFile
};


/***/ }),

/***/ 23235:
/***/ ((module) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const isLinux = () => process.platform === 'linux';

let report = null;
const getReport = () => {
  if (!report) {
    /* istanbul ignore next */
    if (isLinux() && process.report) {
      const orig = process.report.excludeNetwork;
      process.report.excludeNetwork = true;
      report = process.report.getReport();
      process.report.excludeNetwork = orig;
    } else {
      report = {};
    }
  }
  return report;
};

module.exports = { isLinux, getReport };


/***/ }),

/***/ 60610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ registerArrowCodecs)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/compression/registry.mjs + 1 modules
var registry = __webpack_require__(42798);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/compression-type.mjs
var compression_type = __webpack_require__(40264);
// EXTERNAL MODULE: ./build/core/js/src/dataset/limits.js
var limits = __webpack_require__(32480);
;// CONCATENATED MODULE: ./build/core/js/src/arrays/lz4.js

/** The bytes that are unpacked so far; later parts repeat earlier ones. */
class Output {
    #bytes = new Uint8Array(1024);
    #length = 0;
    append(bytes) {
        this.#reserve(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    /** Byte by byte, since a match may reach into what it writes. */
    repeat(distance, length) {
        if (distance === 0 || distance > this.#length)
            throw new RangeError('an LZ4 match before the beginning');
        this.#reserve(length);
        for (let end = this.#length + length; this.#length < end; this.#length++)
            this.#bytes[this.#length] = this.#bytes[this.#length - distance] ?? 0;
    }
    all() {
        return this.#bytes.slice(0, this.#length);
    }
    #reserve(more) {
        const needed = this.#length + more;
        if (needed <= this.#bytes.length)
            return;
        if (needed > limits/* mostUnpackedBytes */.i6)
            throw new RangeError(`LZ4 data of more than ${limits/* mostUnpackedBytes */.i6} bytes`);
        const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
        larger.set(this.#bytes);
        this.#bytes = larger;
    }
}
/** Reads little-endian numbers and runs of bytes. @throws RangeError where the data ends too early. */
class Input {
    #bytes;
    #position = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    atEnd() {
        return this.#position >= this.#bytes.length;
    }
    number(size) {
        return this.bytes(size).reduceRight((sum, byte) => sum * 256 + byte, 0);
    }
    bytes(length) {
        const end = this.#position + length;
        if (end > this.#bytes.length)
            throw new RangeError('LZ4 data that ends too early');
        const part = this.#bytes.subarray(this.#position, end);
        this.#position = end;
        return part;
    }
}
const magic = 0x184d2204;
const dictionaryId = 0x01;
const contentChecksum = 0x04;
const contentSize = 0x08;
const blockChecksum = 0x10;
const uncompressed = 0x80000000;
/**
 * Unpacks an LZ4 frame, as Arrow's and pandas' Feather files hold them:
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md. Checksums are not looked at.
 * @throws RangeError for what is no whole frame.
 */
function decodeLz4Frame(bytes) {
    const input = new Input(bytes);
    if (input.number(4) !== magic)
        throw new RangeError('no LZ4 frame');
    const flags = input.number(1);
    input.bytes(1 + (flags & contentSize ? 8 : 0) + (flags & dictionaryId ? 4 : 0) + 1);
    const output = new Output();
    for (let size = input.number(4); size !== 0; size = input.number(4)) {
        const block = input.bytes(size % uncompressed);
        if (size >= uncompressed)
            output.append(block);
        else
            decodeBlock(new Input(block), output);
        if (flags & blockChecksum)
            input.bytes(4);
    }
    if (flags & contentChecksum)
        input.bytes(4);
    return output.all();
}
const shortestMatch = 4;
function decodeBlock(input, output) {
    while (!input.atEnd()) {
        const token = input.number(1);
        output.append(input.bytes(longLength(token >> 4, input)));
        // The last sequence of a block has no match.
        if (input.atEnd())
            return;
        const distance = input.number(2);
        output.repeat(distance, longLength(token & 15, input) + shortestMatch);
    }
}
/** A length of 15 goes on in further bytes, as long as they are 255. */
function longLength(begun, input) {
    if (begun < 15)
        return begun;
    let length = begun;
    for (;;) {
        const more = input.number(1);
        length += more;
        if (more < 255)
            return length;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-codecs.js




/** Lets the Arrow library read compressed files. */
function registerArrowCodecs() {
    registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.LZ4_FRAME, { decode: decodeLz4Frame });
    registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.ZSTD, {
        decode: (bytes) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength: limits/* mostUnpackedBytes */.i6 }),
    });
}


/***/ }),

/***/ 89423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ identityParts)
/* harmony export */ });
/* harmony import */ var _identity_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50417);
/* harmony import */ var _row_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6831);


/** Rows of a part; their table takes at most 128 MiB. */
const rowsOfPart = 2 ** 21;
/** Divides rows by their identities into parts, each of which fits into memory. */
function* identityParts(outcomes, identities) {
    const parts = Math.max(1, Math.ceil(outcomes.size / rowsOfPart));
    for (let part = 0; part < parts; part++)
        yield {
            table: new _identity_table_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityTable */ .n(outcomes.size / parts),
            *chunks() {
                for (const [index, { start, size }] of outcomes.chunks.entries()) {
                    const words = identities.read(index);
                    yield { start, identities: words, positions: positionsIn(words, size, part, parts) };
                }
            },
        };
}
function positionsIn(words, size, part, parts) {
    const positions = new Int32Array(size);
    let count = 0;
    for (let position = 0; position < size; position++) {
        const first = words[position * _row_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityWords */ .i6] ?? 0;
        if (Math.floor((first / 2 ** 32) * parts) === part)
            positions[count++] = position;
    }
    return positions.subarray(0, count);
}


/***/ }),

/***/ 67018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ dropDuplicates),
/* harmony export */   b: () => (/* binding */ comparedColumns)
/* harmony export */ });
/* harmony import */ var _column_store_hash_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51137);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _column_store_identity_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89423);
/* harmony import */ var _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6831);




/**
 * Drops the second and later of equal examples, and returns how many. Examples are equal in all features and labels. Of equal examples,
 * one of the separate test files is kept first, then one of the validation files, so that no model is evaluated on an example it was
 * trained on.
 */
function dropDuplicates(draft, separateSplit) {
    const { outcomes } = draft;
    let dropped = 0;
    for (const { table, chunks } of (0,_column_store_identity_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .identityParts */ .b)(outcomes, exampleIdentities(draft)))
        for (const split of separateSplit === null ? [null] : ['test', 'validation', null])
            for (const { start, identities, positions } of chunks())
                for (const position of positions) {
                    const row = start + position;
                    if (!outcomes.isKept(row) || (separateSplit?.(row) ?? null) !== split)
                        continue;
                    if (table.add(identities, position, 1) === 0)
                        continue;
                    outcomes.set(row, 'duplicate');
                    dropped++;
                }
    return dropped;
}
/** Returns identities of the features and labels of each row, computed anew at each reading. */
function exampleIdentities(draft) {
    const compared = comparedColumns(draft);
    const columns = draft.columns
        .filter(({ name }) => compared.includes(name))
        .map((column) => ({ column, hasher: new _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnHasher */ .ML(column.name, 'texts') }));
    return {
        read: (index) => {
            const identities = new Uint32Array((draft.outcomes.chunks[index]?.size ?? 0) * _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identityWords */ .i6);
            for (const { column, hasher } of columns)
                (0,_column_store_hash_column_js__WEBPACK_IMPORTED_MODULE_0__/* .addColumn */ .c)(identities, column.read(index), hasher);
            return identities;
        },
    };
}
/** Returns the names of the columns in which equal examples are equal: all features and labels. */
function comparedColumns({ columns, features, label }) {
    const compared = features.kind === 'table' ? new Set(features.columns.map(({ name }) => name)) : null;
    const outputs = new Set((0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(label).map((output) => output.label.column));
    return columns.flatMap(({ name, kind }) => outputs.has(name) || (compared ? compared.has(name) : kind === 'bytes') ? [name] : []);
}


/***/ }),

/***/ 61651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ encodeArrow),
/* harmony export */   aI: () => (/* binding */ recordBatch),
/* harmony export */   cq: () => (/* binding */ arrowCategories),
/* harmony export */   le: () => (/* binding */ arrowSchema)
/* harmony export */ });
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18703);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14822);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80349);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44772);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23649);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47108);
/* harmony import */ var apache_arrow__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89833);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);


/** Arrow counts the bytes of a column in signed 32 bits. */
const mostBytes = 2 ** 31 - 1;
/**
 * Returns columns as one Arrow IPC file, https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format: numbers as float64,
 * categories as dictionary-encoded utf8, texts as utf8, bytes as binary. Equal columns are equal bytes.
 * @throws UserError when a column is larger than 2 GiB.
 */
function encodeArrow(columns) {
    const schema = arrowSchema(columns);
    const batch = recordBatch(schema, columns, (column) => arrowCategories(column));
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_1__/* .tableToIPC */ .s)(new apache_arrow__WEBPACK_IMPORTED_MODULE_2__/* .Table */ .XI(schema, [batch]), 'file');
}
/** Returns the schema of columns. The id of a dictionary is the position of its column, since the library would number them in order of use. */
function arrowSchema(columns) {
    return new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Schema */ .S(columns.map(({ name, kind }, position) => new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Field */ .D(name, typeOf(kind, position), true)));
}
function typeOf(kind, position) {
    switch (kind) {
        case 'number':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Float64 */ .$G();
        case 'category':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Dictionary */ .bT(new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(), new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Int32 */ .P_(), position);
        case 'text':
        case 'encoded':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE();
        case 'bytes':
            return new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Binary */ .yI();
    }
}
/** Returns the dictionary of a column. Record batches of one file must have the same object. */
function arrowCategories({ name, categories }) {
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_5__/* .makeVector */ .g)(utf8(name, categories));
}
/** @param dictionaryOf returns the dictionary of a column of categories */
function recordBatch(schema, columns, dictionaryOf) {
    const children = columns.map((column, position) => encode(column, position, dictionaryOf));
    const length = children[0]?.length ?? 0;
    return new ColumnBatch(schema, (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Struct */ ._k(schema.fields), length, nullCount: 0, children }));
}
/** A batch of columns of one length. The library's constructor would look up each field among all of them to check their lengths. */
class ColumnBatch extends apache_arrow__WEBPACK_IMPORTED_MODULE_7__/* .RecordBatch */ .g {
    schema;
    data;
    constructor(schema, data) {
        super(new apache_arrow__WEBPACK_IMPORTED_MODULE_3__/* .Schema */ .S([]), (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Struct */ ._k([]), length: 0, nullCount: 0, children: [] }));
        this.schema = schema;
        this.data = data;
    }
}
function encode(column, position, dictionaryOf) {
    switch (column.kind) {
        case 'number': {
            const { values } = column;
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Float64 */ .$G(),
                data: values,
                // Native searches take less time than a look at each value.
                ...(values.includes(Number.NaN)
                    ? validity(values.length, (row) => !Number.isNaN(values[row]))
                    : { length: values.length, nullCount: 0 }),
            });
        }
        case 'category': {
            const { codes } = column;
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Dictionary */ .bT(new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(), new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Int32 */ .P_(), position),
                dictionary: dictionaryOf(column),
                ...(codes.includes(-1)
                    ? {
                        data: codes.map((code) => Math.max(code, 0)),
                        ...validity(codes.length, (row) => (codes[row] ?? -1) >= 0),
                    }
                    : { data: codes, length: codes.length, nullCount: 0 }),
            });
        }
        case 'text':
            return utf8(column.name, column.values);
        case 'encoded': {
            const valueOffsets = new Int32Array(column.ends.length + 1);
            valueOffsets.set(column.ends, 1);
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
                type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(),
                length: column.ends.length,
                nullCount: 0,
                valueOffsets,
                data: column.bytes,
            });
        }
        case 'bytes': {
            const { values } = column;
            const valueOffsets = offsets(column.name, values.length, (row) => values[row]?.length ?? 0);
            const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
            values.forEach((bytes, row) => data.set(bytes, valueOffsets[row]));
            return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({ type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Binary */ .yI(), length: values.length, nullCount: 0, valueOffsets, data });
        }
    }
}
function utf8(name, values) {
    const joined = values.join('');
    const bytes = Buffer.from(joined);
    const plain = bytes.length === joined.length;
    const texts = plain ? values : values.map((value) => value?.toWellFormed() ?? '');
    return (0,apache_arrow__WEBPACK_IMPORTED_MODULE_6__/* .makeData */ .Hg)({
        type: new apache_arrow__WEBPACK_IMPORTED_MODULE_4__/* .Utf8 */ .YE(),
        valueOffsets: offsets(name, values.length, (row) => {
            const text = texts[row] ?? '';
            return plain ? text.length : Buffer.byteLength(text);
        }),
        data: plain ? bytes : Buffer.from(texts.join('')),
        ...validity(values.length, (row) => values[row] !== null),
    });
}
function offsets(name, length, sizeOf) {
    const result = new Int32Array(length + 1);
    let end = 0;
    for (let row = 0; row < length; row++) {
        end += sizeOf(row);
        if (end > mostBytes)
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                code: 'DATA_TOO_LARGE',
                found: `more than ${mostBytes} bytes in column ${name} of one file`,
                expected: 'values that fit into one file of 2 GiB',
                hint: 'Use a smaller part of the source.',
            });
        result[row + 1] = end;
    }
    return result;
}
function validity(length, isValid) {
    const bitmap = new Uint8Array(Math.ceil(length / 8));
    let nullCount = 0;
    for (let row = 0; row < length; row++) {
        if (isValid(row))
            bitmap[row >> 3] = (bitmap[row >> 3] ?? 0) | (1 << (row & 7));
        else
            nullCount++;
    }
    return nullCount === 0 ? { length, nullCount } : { length, nullCount, nullBitmap: bitmap };
}


/***/ }),

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ assertAllCounted),
/* harmony export */   SJ: () => (/* binding */ countsByRule),
/* harmony export */   g2: () => (/* binding */ missingRowsWarning),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);


/**
 * Checks that each row of the sources is in a split, in quarantine, or dropped by a named rule.
 * @throws Error otherwise, which is an internal error
 */
function assertAllCounted({ cleaned, rows }) {
    const { read, quarantined, missingRows, duplicates } = cleaned;
    const counted = (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Object.values(rows)) + quarantined + missingRows + duplicates;
    if (counted !== read)
        throw new Error(`${read} rows were read, but ${counted} were kept, quarantined or dropped`);
}
/** Returns the numbers of rows by rule and of filled values, for tables in reports; rules without rows are left out. */
function countsByRule({ cleaned, rows, }) {
    const { read, quarantined, missingRows, missing, duplicates, filled = {} } = cleaned;
    const lacking = missingText(missing);
    const counts = [
        ['Rows quarantined', quarantined],
        [`Rows dropped for missing values${lacking === '' ? '' : ` (${lacking})`}`, missingRows],
        ['Rows dropped as duplicates', duplicates],
    ];
    return [
        ['Rows read', read],
        ...counts.filter(([, count]) => count > 0),
        ['Rows kept', (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Object.values(rows))],
        ...Object.entries(filled).map(([column, count]) => [`Values of ${column} filled forward`, count]),
    ].map(([name, count]) => [name, count.toLocaleString('en')]);
}
const mostLacking = 5;
/** Returns `age 12, city 3`: the columns with the most missing values. */
function missingText(missing) {
    const columns = Object.entries(missing).sort(([, a], [, b]) => b - a);
    const listed = columns.slice(0, mostLacking).map(([column, count]) => `${column} ${count}`);
    const more = columns.length - listed.length;
    return `${listed.join(', ')}${more > 0 ? ` and ${more} more columns` : ''}`;
}
/** A larger share of dropped rows is reported. */
const mostDropped = 0.05;
/** Returns a warning if many rows were dropped for missing values. */
function missingRowsWarning({ cleaned, label }) {
    const { read, missingRows, missing } = cleaned;
    if (missingRows <= read * mostDropped)
        return [];
    const [most] = Object.entries(missing).sort(([, a], [, b]) => b - a);
    const column = most ? `, ${most[1]} of them in ${most[0]}` : '';
    const percent = ((100 * missingRows) / read).toFixed(missingRows / read < 0.1 ? 1 : 0);
    const isLabel = (0,_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).some((output) => output.label.column === most?.[0]);
    const advice = isLabel
        ? 'A row without a label teaches nothing; check that labels are not missing for a reason.'
        : 'To keep them, replace the values with `clean: {missing: {numbers: median, categories: mode}}`.';
    return [`Dropped ${missingRows} of ${read} rows (${percent} %) for missing values${column}. ${advice}`];
}


/***/ }),

/***/ 81543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listColumns)
/* harmony export */ });
/** Returns the names of the columns; consecutive lags are written as `sales[-1] to sales[-7]`. */
function listColumns({ columns }) {
    const runs = [];
    for (const column of columns) {
        const run = runs.at(-1);
        if (run !== undefined && follows(run.last, column))
            run.last = column;
        else
            runs.push({ first: column, last: column });
    }
    return runs
        .map(({ first, last }) => (first === last ? first.name : `${first.name} to ${last.name}`))
        .join(', ');
}
/** Returns true if a column has the values of the row before those of another column. */
function follows(before, after) {
    if (before.type !== 'number' || after.type !== 'number')
        return false;
    const [one, other] = [before.lag, after.lag];
    return one !== undefined && one.column === other?.column && one.rows + 1 === other.rows;
}


/***/ }),

/***/ 64577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ combinedOf),
/* harmony export */   x: () => (/* binding */ combinedRows)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);

/** Returns the features that a join or a query adds. */
function combinedOf(features) {
    return features.kind === 'table' ? features.combined : undefined;
}
/** Returns a row for the features that a join or a query adds: a title, and the columns with their sources. */
function combinedRows(combined) {
    if (combined === undefined)
        return [];
    return [[titles[combined.by], (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(combined.columns.map(columnText), mostListed)]];
}
const mostListed = 50;
const titles = {
    join: 'Joined columns, which a client sends',
    query: 'Columns of the query, which a client sends',
};
function columnText({ name, sources }) {
    return `${name} (${sources.length === 0 ? 'computed' : sources.join(', ')})`;
}


/***/ }),

/***/ 10479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   UL: () => (/* binding */ imageColumnsOf),
/* harmony export */   jI: () => (/* binding */ blankBatch),
/* harmony export */   rr: () => (/* binding */ pixelsOf),
/* harmony export */   yg: () => (/* binding */ valuesPerExample)
/* harmony export */ });
/* unused harmony export shapeOf */
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


/***/ }),

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ indexOfOutput),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   dv: () => (/* binding */ evaluatedOutput)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Returns the outputs of a model; a single one has the name of its column. */
function outputsOf(target) {
    return target.kind === 'multi-output' ? target.outputs : [{ name: target.column, label: target }];
}
/**
 * The output that the gate evaluates: the only one, or the named one of several.
 * @param key of the configuration that names it.
 * @throws UserError that lists the outputs, where none of them is named.
 */
function evaluatedOutput(target, name, key = 'gate.output') {
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
        hint: target.kind === 'multi-output' ? 'Name the output that the gate evaluates.' : `Leave \`${key}\` out.`,
    });
}
/** Returns the output of a model for the evaluated label, by its name or as the only one; null if the model has no such output. */
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

/***/ 32480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ assertValues),
/* harmony export */   Yz: () => (/* binding */ mostValues),
/* harmony export */   i6: () => (/* binding */ mostUnpackedBytes)
/* harmony export */ });
/** The most bytes that compressed data of one file may unpack to; Node reads no larger file at once either. */
const mostUnpackedBytes = 2 ** 31;
/** The most values of one Parquet or Arrow file, rows times columns: each becomes a JavaScript value. */
const mostValues = 2 ** 28;
/** @throws RangeError for a table of more values than can be held. */
function assertValues(rows, columns) {
    if (rows * columns > mostValues)
        throw new RangeError(`${rows} rows of ${columns} columns, of at most ${mostValues} values`);
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

/***/ 61172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ privateNames)
/* harmony export */ });
/** Returns the names of the private columns among the features. */
function privateNames(features) {
    if (features.kind !== 'table')
        return new Set();
    return new Set(features.columns.flatMap((column) => column.type !== 'category' && column.type !== 'image' && column.private === true ? [column.name] : []));
}


/***/ }),

/***/ 2628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ thumbnailMaker)
});

// EXTERNAL MODULE: ./node_modules/fast-png/lib/index.js + 13 modules
var lib = __webpack_require__(79673);
// EXTERNAL MODULE: ./build/core/js/src/images/encode-jpeg.js
var encode_jpeg = __webpack_require__(57551);
;// CONCATENATED MODULE: ./build/core/js/src/images/thumbnail.js


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
        ? { mediaType: 'image/png', width, height, bytes: (0,lib/* encode */.lF)({ width, height, data, channels }) }
        : {
            mediaType: 'image/jpeg',
            width,
            height,
            bytes: (0,encode_jpeg/* encodeJpeg */.N)(data, { width, height, channels }, jpegQuality),
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

// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/dataset/image-pixels.js
var image_pixels = __webpack_require__(34401);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/thumbnails.js



/** Limit for all pictures of a page. */
const mostPictureBytes = 1_000_000;
/** Returns a function that makes pictures of stored images until the limit of a page is reached. */
function thumbnailMaker(features) {
    const pixels = new Uint8Array((0,dataset_features/* valuesPerExample */.yg)(features));
    let left = mostPictureBytes;
    return (stored) => {
        (0,image_pixels/* imagePixels */.p)(features, stored, pixels);
        const picture = thumbnailOf(pixels.slice(), features);
        left -= picture.bytes.length;
        return left < 0 ? 'left out' : picture;
    };
}


/***/ }),

/***/ 96543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   uN: () => (/* binding */ describeExpectation)
/* harmony export */ });
/** Returns the subject of a condition in messages: its column, or its columns or rule. */
function subjectOf(expectation) {
    switch (expectation.kind) {
        case 'columns':
        case 'rows':
            return 'table';
        case 'unique':
            return expectation.columns.join(', ');
        case 'rule':
            return expectation.name;
        default:
            return expectation.column;
    }
}
/** Returns a condition in words, as a continuation of "expected". */
function describeExpectation(expectation) {
    switch (expectation.kind) {
        case 'type':
            return typeNames[expectation.type];
        case 'range':
            return boundsText(expectation);
        case 'values':
            return `one of ${listed(expectation.values)}`;
        case 'pattern':
            return `the pattern ${expectation.pattern}`;
        case 'length':
            return `${boundsText(expectation)} characters`;
        case 'missing':
            return expectation.share === 0
                ? 'no missing value'
                : `missing values in at most ${percent(expectation.share)} of the rows`;
        case 'column':
            return 'the column';
        case 'columns':
            return `no column besides ${listed(expectation.columns)}`;
        case 'unique':
            return 'no repeated value';
        case 'rule':
            return expectation.check;
        case 'rows':
            return `${boundsText(expectation.bounds)} rows`;
        case 'classes':
            return `at least ${expectation.minimum} rows of each class`;
        case 'newest':
            return [
                ...(expectation.within === null ? [] : [`a newest date at most ${ageText(expectation.within)} old`]),
                ...(expectation.atLeast === null ? [] : [`a newest date from ${expectation.atLeast}`]),
            ].join(', ');
        case 'mean':
        case 'sum':
            return `a ${expectation.kind} of ${boundsText(expectation.bounds)}`;
    }
}
const typeNames = {
    number: 'a number',
    integer: 'a whole number',
    date: 'a date',
    duration: 'a duration',
    boolean: 'true or false',
};
const mostListed = 10;
function listed(values) {
    const shown = values.slice(0, mostListed).map((value) => String(value));
    const more = values.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function boundsText({ minimum, maximum }) {
    if (minimum != null && maximum != null)
        return `${minimum} to ${maximum}`;
    return minimum == null ? `at most ${maximum ?? ''}` : `at least ${minimum}`;
}
function percent(share) {
    return `${Number((100 * share).toPrecision(6))} %`;
}
/** Returns `36 h` or `7 d`. */
function ageText(age) {
    const hours = age / 3_600_000;
    if (hours < 1)
        return `${Math.round(age / 60_000)} min`;
    return hours < 72 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`;
}


/***/ }),

/***/ 8375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ columnsNeededAsTexts),
/* harmony export */   o: () => (/* binding */ listExpectations)
/* harmony export */ });
/**
 * Returns the conditions of a section, in the order of its keys.
 * @param labels columns of labels that have classes
 */
function listExpectations(section, labels) {
    const { severity, rows, columns, unique, rules, classes } = section;
    const exact = { severity: ofWhole(severity), tolerate: 0 };
    const listed = Object.entries(columns);
    return [
        ...(rows === undefined ? [] : [{ kind: 'rows', bounds: rows, ...exact }]),
        ...listed
            .filter(([, settings]) => !settings.some(({ optional }) => optional))
            .map(([column]) => ({ kind: 'column', column, ...exact })),
        ...(section['other-columns'] === 'allow'
            ? []
            : [{ kind: 'columns', columns: listed.map(([column]) => column), ...exact }]),
        ...listed.flatMap(([column, settings]) => settings.flatMap((setting) => ofColumn(column, setting, typeOf(settings), severity))),
        ...unique.map((names) => ({
            kind: 'unique',
            columns: names,
            type: null,
            severity,
            tolerate: 0,
        })),
        ...Object.entries(rules).map(([name, rule]) => ({
            kind: 'rule',
            name,
            check: rule.check,
            severity: rule.severity ?? severity,
            tolerate: rule.tolerate ?? 0,
        })),
        ...(classes === undefined
            ? []
            : labels.map((column) => ({ kind: 'classes', column, minimum: classes.minimum, ...exact }))),
    ];
}
function typeOf(settings) {
    return settings.find(({ type }) => type !== undefined)?.type ?? null;
}
function ofColumn(column, setting, type, usual) {
    const severity = setting.severity ?? usual;
    const reaction = { severity, tolerate: setting.tolerate ?? 0 };
    const whole = { severity: ofWhole(severity), tolerate: 0 };
    const { minimum = null, maximum = null, missing } = setting;
    const shortest = setting['min-length'] ?? 0;
    const longest = setting['max-length'] ?? null;
    return [
        ...(setting.type === undefined
            ? []
            : [{ kind: 'type', column, type: setting.type, ...reaction }]),
        ...((minimum ?? maximum) === null
            ? []
            : [{ kind: 'range', column, minimum, maximum, type, ...reaction }]),
        ...(setting.values === undefined
            ? []
            : [{ kind: 'values', column, values: setting.values, ...reaction }]),
        ...(setting.pattern === undefined
            ? []
            : [{ kind: 'pattern', column, pattern: setting.pattern, ...reaction }]),
        ...(shortest === 0 && longest === null
            ? []
            : [{ kind: 'length', column, minimum: shortest, maximum: longest, ...reaction }]),
        ...(missing === undefined
            ? []
            : [{ kind: 'missing', column, share: missing, ...(missing === 0 ? reaction : whole) }]),
        ...(setting.unique === undefined
            ? []
            : [{ kind: 'unique', columns: [column], type, ...reaction }]),
        ...(setting.newest === undefined
            ? []
            : [
                {
                    kind: 'newest',
                    column,
                    within: setting.newest.within === undefined ? null : milliseconds(setting.newest.within),
                    atLeast: setting.newest['at-least'] ?? null,
                    ...whole,
                },
            ]),
        ...(setting.mean === undefined
            ? []
            : [{ kind: 'mean', column, bounds: setting.mean, ...whole }]),
        ...(setting.sum === undefined ? [] : [{ kind: 'sum', column, bounds: setting.sum, ...whole }]),
    ];
}
/** Returns the severity of a condition on all rows together: no single row fails it, so none can be put aside. */
function ofWhole(severity) {
    return severity === 'quarantine' ? 'error' : severity;
}
const unitMilliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000 };
function milliseconds(age) {
    return Number(age.slice(0, -1)) * (unitMilliseconds[age.at(-1) ?? ''] ?? 0);
}
/** Returns the columns that have to be read as texts, since their spelling counts. */
function columnsNeededAsTexts(expectations) {
    return new Set(expectations.flatMap((one) => (one.kind === 'pattern' || one.kind === 'length' ? [one.column] : [])));
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
 * Runs the work while no other process on this machine holds the lock of this file. The lock is the system's own lock on
 * an empty SQLite file: the system releases it when the process ends for any reason, and a blocked thread keeps it.
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
/** Returns the lock; null if the file system does not support locks. */
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

/***/ 68017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   js: () => (/* binding */ requestedSeeds),
/* harmony export */   oc: () => (/* binding */ explainSeeds),
/* harmony export */   uL: () => (/* binding */ requireSeeds)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Returns the number of models of each side that the gate requires. */
function requestedSeeds({ replicates }) {
    return replicates ?? 1;
}
/**
 * Checks the number of models.
 * @throws UserError for more or fewer models than the gate requires
 */
function requireSeeds(gate, side, given) {
    const required = requestedSeeds(gate);
    if (given === required)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_INVALID_REPLICATES',
        found: `${given} ${given === 1 ? 'model' : 'models'} as the ${side}, and gate.replicates ${gate.replicates === undefined ? 'is not set' : `is ${required}`}`,
        expected: required === 1
            ? 'one model, since the gate sets no `replicates`'
            : `${required} models of each side, each trained with another seed`,
        hint: given > 1
            ? `Write \`replicates: ${given}\` under gate, or pass ${required} ${required === 1 ? 'model' : 'models'}.`
            : `Pass ${required} models, one per line or with a \`*\` pattern; or remove \`gate.replicates\`.`,
    });
}
/** Returns the reason why a baseline of an earlier run has another number of seeds than required; null if it has as many. */
function explainSeeds(gate, given) {
    const required = requestedSeeds(gate);
    return given === required
        ? null
        : `the baseline has ${given === 1 ? 'one model' : `${given} models, one for each seed,`} and the gate requires ${required === 1 ? 'one' : `${required} seeds`}`;
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

/***/ 31559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ epochSchema),
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const means = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    loss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    accuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    validationLoss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    validationAccuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/**
 * Means over the examples of an epoch, with weighted losses: of the training split during the updates, and of the
 * validation split after them. With several outputs, the losses are those of all outputs together.
 */
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    epoch: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    ...means.shape,
    /** Means of each output by its name, for several outputs. */
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), means).optional(),
});
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(epochSchema);


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
function philox4x32([c0, c1, c2, c3], [k0, k1]) {
    fillWords(c0, c1, c2, c3, k0, k1);
    return [words[0] ?? 0, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0];
}
/** The words of the last call of `fillWords`, so that many draws allocate nothing. */
const words = new Uint32Array(4);
function fillWords(c0, c1, c2, c3, k0, k1) {
    for (let round = 0; round < 10; round++) {
        const high0 = multiplyHigh(0xd2511f53, c0);
        const low0 = Math.imul(0xd2511f53, c0);
        const high1 = multiplyHigh(0xcd9e8d57, c2);
        const low1 = Math.imul(0xcd9e8d57, c2);
        c0 = high1 ^ c1 ^ k0;
        c1 = low1;
        c2 = high0 ^ c3 ^ k1;
        c3 = low0;
        k0 = (k0 + 0x9e3779b9) | 0;
        k1 = (k1 + 0xbb67ae85) | 0;
    }
    words[0] = c0;
    words[1] = c1;
    words[2] = c2;
    words[3] = c3;
}
/** Returns the upper 32 bits of the product of two unsigned 32-bit integers, as a signed one. */
function multiplyHigh(a, b) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const bLow = b & 0xffff;
    const bHigh = b >>> 16;
    // No sum of a product and 16 bits exceeds 32 bits.
    const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
    const carry = ((middle & 0xffff) + Math.imul(aLow, bHigh)) | 0;
    return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (carry >>> 16)) | 0;
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
/** Words of an identity of 128 bits. */
const identityWords = 4;
/** Returns a function that maps each of some identities of 128 bits, given one after another, to its number in [0, 1), with 53 random bits. */
function identityDraws(seed, ...purpose) {
    const [first, second] = keyOf(seed, purpose);
    return (identities) => {
        const draws = new Float64Array(identities.length / identityWords);
        for (let row = 0; row < draws.length; row++) {
            const at = row * identityWords;
            fillWords(identities[at] ?? 0, identities[at + 1] ?? 0, identities[at + 2] ?? 0, identities[at + 3] ?? 0, first, second);
            draws[row] = ((words[1] ?? 0) * 2 ** 21 + ((words[0] ?? 0) >>> 11)) / 2 ** 53;
        }
        return draws;
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

/***/ 56756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
/**
 * Returns the sections that fit completely. Only the first section, which contains the outcome, may be cut.
 * @param limit in bytes
 */
function fitSections(sections, limit) {
    const whole = sections.join('\n\n');
    if (Buffer.byteLength(whole) <= limit)
        return whole;
    const pointer = '\n\n_The rest is in `report.html` of the report artifact._';
    const room = limit - Buffer.byteLength(pointer);
    const kept = [];
    for (const part of sections) {
        if (kept.length === 0 && part !== sections[0])
            break;
        if (Buffer.byteLength([...kept, part].join('\n\n')) <= room)
            kept.push(part);
    }
    return `${kept.length > 0 ? kept.join('\n\n') : cut(sections[0] ?? '', room)}${pointer}`;
}
function cut(text, bytes) {
    const whole = Buffer.from(text);
    const decoder = new TextDecoder('utf-8');
    return `${decoder.decode(whole.subarray(0, Math.max(0, bytes - 3)), { stream: true })}…`;
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
/* harmony export */   MU: () => (/* binding */ libraryOptions),
/* harmony export */   O2: () => (/* binding */ nameEngine),
/* harmony export */   Rt: () => (/* binding */ accompanyingName),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   fT: () => (/* binding */ claimArtifact),
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
    return { name, path: outputPath(context, name) };
}
/**
 * Returns name and folder as `nameArtifact`, for the artifact of a stage that has not started its work.
 * @throws UserError if the name cannot be published
 */
async function claimArtifact(context, given, defaultName) {
    const named = nameArtifact(context, given, defaultName);
    await context.host.artifacts.checkName(named.name, pipelineRecord(context));
    return named;
}
/**
 * Returns the given name of an artifact that accompanies a dataset, or a name after that which the user gave the dataset. Empty if both have
 * their default names.
 * @param dataset the given name of the dataset
 */
function accompanyingName(dataset, given, suffix) {
    const isDefault = dataset === '' || dataset === 'dataset';
    return given === '' && !isDefault ? `${dataset}-${suffix}` : given;
}
/** Returns the folder in which an artifact of this name is created. */
function outputPath({ workspace }, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'made', name);
}
function startEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startEngine */ .ty)(engineOptions(context, inputs));
}
/** Starts the preparation of the engine while the stage validates its other inputs. */
function preloadEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .preloadEngine */ .Mz)(engineOptions(context, inputs));
}
function engineOptions(context, inputs) {
    return {
        device: inputs.device,
        gpuMemoryLimit: inputs['gpu-memory-limit'] ?? undefined,
        ...libraryOptions(context, inputs),
    };
}
/** Returns how a native library is found or fetched. */
function libraryOptions({ host }, inputs) {
    return {
        log: host.log,
        cache: host.cache,
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
function pipelineRecord({ pipeline, file }) {
    return { name: pipeline.name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)) };
}
/** Returns the record that is stored beside an artifact and is not covered by its digest. */
function runRecord(context, started, more = {}) {
    const { host } = context;
    return {
        pipeline: pipelineRecord(context),
        commit: host.revision?.commit ?? null,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        node: process.versions.node,
        ...more,
    };
}


/***/ }),

/***/ 50764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   LU: () => (/* binding */ artifactsLike),
/* harmony export */   Lc: () => (/* binding */ expandLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24854);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73051);
/* harmony import */ var _text_natural_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34425);





/** Returns the lines of an input with several values, without empty lines. */
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
}
/**
 * Returns the files or folders that a path or a pattern names. Matches are sorted by name, with numbers in numerical order.
 * @param expected the files that an error names if a pattern has no match
 */
async function expandLine(line, expected) {
    if (!(0,_files_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(line) || (await (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKind */ .h)(line)) !== null)
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(line)];
    const found = await (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .findPaths */ .EQ)(line, { cwd: '.', onlyFiles: false });
    if (found.length > 0)
        return found.sort(_text_natural_order_js__WEBPACK_IMPORTED_MODULE_4__/* .naturalOrder */ .u);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'ARTIFACT_NOT_FOUND',
        found: `no file or folder that matches ${JSON.stringify(line)}`,
        expected,
        hint: 'Correct the pattern, or check the step that writes the files.',
    });
}
/**
 * Returns the names of this run's artifacts that match a pattern; a text without `*` is a name itself.
 * @param expected the artifacts that an error names if a pattern has no match
 * @param jobs the jobs that publish them
 */
async function artifactsLike({ artifacts }, pattern, expected, jobs) {
    if (!pattern.includes('*'))
        return [pattern];
    const names = await artifacts.namesLike(pattern);
    if (names.length > 0)
        return names;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'ARTIFACT_NOT_FOUND',
        found: `no artifact of this run that matches ${JSON.stringify(pattern)}`,
        expected,
        hint: `Correct the pattern, and make this job depend on the jobs that ${jobs} (\`needs:\`).`,
    });
}


/***/ }),

/***/ 92833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findBaseDataset),
/* harmony export */   z: () => (/* binding */ findDatasetOn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _dataset_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36444);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99884);




/** Opens the dataset that the newest run of the base branch published. Returns null without a pull request or dataset. */
async function findBaseDataset(context, reference) {
    const { pullRequest } = context.host;
    if (pullRequest === null)
        return null;
    const result = await findDatasetOn(context, pullRequest.baseBranch, reference, null);
    return result.found ? result.dataset : null;
}
/**
 * Opens the dataset that the newest run of a branch published.
 * @param reference name of its artifact, with or without the values of the job's matrix; or a path
 * @param names accepted names; datasets of other names belong to other pipelines and are skipped; null accepts any
 */
async function findDatasetOn(context, branch, reference, names) {
    const defaultName = 'dataset';
    if (reference !== defaultName && !reference.includes('/'))
        return findNamed(context, branch, reference, names);
    const inJob = context.host.artifacts.nameInJob(defaultName);
    const found = await findNamed(context, branch, inJob, names);
    if (inJob === defaultName || found.found || found.obstacle !== null)
        return found;
    return findNamed(context, branch, defaultName, names);
}
async function findNamed({ host, pipeline, workspace }, branch, artifact, names) {
    let others = 0;
    const result = await host.baselines.find({ from: 'run', ...(0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .runsOf */ .ky)(pipeline.gate, branch), artifact }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'base-dataset'), async (folder) => {
        const dataset = await (0,_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .openDataset */ .Jp)(folder);
        if (names === null || names.includes(dataset.details.name))
            return dataset;
        others += 1;
        throw otherDataset(dataset.details.name, names);
    });
    if (result.found)
        return { found: true, dataset: result.opened, commit: result.commit };
    const { reason, skipped } = result;
    return { found: false, reason, obstacle: skipped.length > others ? reason : null };
}
function otherDataset(name, names) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'ARTIFACT_OTHER_PIPELINE',
        found: `a dataset of the pipeline ${name}`,
        expected: `a dataset of ${names.join(' or ')}`,
        hint: 'Give the datasets of two pipelines different names with the input `artifact`.',
    });
}


/***/ }),

/***/ 99884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   Zl: () => (/* binding */ baselineAt),
/* harmony export */   kC: () => (/* binding */ refuseNamed),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38602);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52736);
/* harmony import */ var _gate_require_seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68017);






const dayMs = 24 * 3600 * 1000;
const mostNamed = 5;
/**
 * Finds the baseline: the files at a path, artifacts of the newest run of the base branch, or an asset of a release.
 * @param open opens and verifies the baseline; artifacts of a run are always sealed
 * @throws UserError for a path that cannot be opened, and for a name of one model if `gate.replicates` requires several
 */
async function findBaseline({ host, pipeline: { gate }, folder, workspace }, names, open) {
    requireNamesOfSeeds(gate, names);
    const rule = gate.baseline;
    const openPinned = pinnedTo(rule.digest, open);
    if (rule.from === 'path') {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, rule.path);
        // After a fork's run the gate is that of the base.
        if (host.forkRun === null)
            await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOutside */ .g)([directory], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_3__/* .confinementOf */ .u)(host.codeOrigin));
        return baselineAt(await openPinned(directory));
    }
    const result = await host.baselines.find(queryOf(rule, names), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'baseline'), openPinned);
    if (!result.found) {
        const { reason, hasRuns, skipped } = result;
        return { found: false, reason, hasRuns, warnings: skipWarnings(skipped) };
    }
    const { opened, commit, createdAt, runUrl } = result;
    host.log.info(`Baseline: ${opened.digest}${commit === null ? '' : ` of ${commit}`}`);
    return {
        found: true,
        baseline: opened,
        commit,
        createdAt,
        runUrl,
        ageDays: ageInDays(createdAt),
        warnings: [...skipWarnings(result.skipped), ...stalenessOf(result, rule)],
    };
}
/** Returns a baseline that an input or the gate names by path, so that no run is known. */
function baselineAt(baseline) {
    return { found: true, baseline, commit: null, createdAt: null, runUrl: null, warnings: [] };
}
/**
 * Rejects a named baseline that cannot be compared with the candidate. A baseline that was found is not rejected: it may be
 * older than a change of features or classes, and must not block that change.
 * @param reason why the models cannot be compared; null if they can
 * @throws UserError for a named baseline with a reason
 */
function refuseNamed(named, reason) {
    if (!named || reason === null)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'BASELINE_MISMATCH',
        found: `a baseline that cannot be compared with the candidate: ${reason}`,
        expected: 'a baseline with the features and classes of the candidate',
        hint: 'Name a baseline of the same task, or set `gate.baseline: main` to find one.',
    });
}
/** Returns a query for the runs of a branch that may have published the baseline. */
function runsOf({ baseline }, branch) {
    return { branch, workflow: baseline.from === 'run' ? baseline.workflow : null };
}
/** @throws UserError for a name of one artifact, or of a release asset, if each seed has an artifact of its own */
function requireNamesOfSeeds(gate, { given, alongside = [] }) {
    const { baseline } = gate;
    const isNamed = given !== '' || (baseline.from === 'run' && baseline.artifact !== null);
    if (alongside.length === 0 || (!isNamed && baseline.from !== 'release'))
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'BASELINE_WRONG_KIND',
        found: `${baseline.from === 'release' ? 'a release asset' : 'the name of one artifact'} as the baseline, and gate.replicates is ${(0,_gate_require_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .requestedSeeds */ .js)(gate)}`,
        expected: 'a branch whose runs publish each seed under the same name as this run, or a path',
        hint: 'Name a branch under gate.baseline, or a path with a pattern such as `accepted/seed-*`.',
    });
}
function queryOf(rule, { given, defaultName, alongside = [] }) {
    switch (rule.from) {
        case 'run': {
            const { branch, workflow } = rule;
            return { from: 'run', branch, workflow, artifact: given || (rule.artifact ?? defaultName), alongside };
        }
        case 'release':
            return { from: 'release', release: rule.release, asset: rule.asset };
    }
}
function pinnedTo(digest, open) {
    return async (path) => {
        const opened = await open(path);
        if (digest === null || opened.digest === digest)
            return opened;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'BASELINE_DIGEST_MISMATCH',
            found: `a baseline with the digest ${opened.digest}`,
            expected: `${digest}, the value of \`gate.baseline.digest\``,
            hint: 'Correct `gate.baseline.digest`, or remove it.',
        });
    };
}
function skipWarnings(skipped) {
    const named = skipped
        .slice(0, mostNamed)
        .map(({ name, reason }) => `Skipped ${name} as the baseline: ${reason}.`);
    const more = skipped.length - named.length;
    return more > 0 ? [...named, `Skipped ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(more)} more; the log lists them.`] : named;
}
function stalenessOf({ createdAt }, { staleAfterDays }) {
    const age = ageInDays(createdAt);
    if (staleAfterDays === null || age <= staleAfterDays)
        return [];
    return [
        `The baseline is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(age)} days old, more than the ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(staleAfterDays)} of \`stale-after\`: run the workflow on the base branch again.`,
    ];
}
function ageInDays(createdAt) {
    return Math.max(0, Math.floor((Date.now() - createdAt.getTime()) / dayMs));
}


/***/ }),

/***/ 61337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ notUtf8),
/* harmony export */   s: () => (/* binding */ zeroBytes)
/* harmony export */ });
/**
 * Returns the problem of text that is not UTF-8.
 * @param setting the setting for another encoding; null where no other can be set
 */
function notUtf8(setting, found = 'text that is not UTF-8') {
    const save = 'Save the file with UTF-8 encoding';
    return {
        code: 'DATA_NOT_UTF8',
        found,
        expected: 'UTF-8',
        hint: setting === null ? `${save}.` : `${save}, or set \`${setting}\` if that is its encoding.`,
    };
}
/** Returns the problem of text with zero bytes. */
function zeroBytes(setting) {
    return notUtf8(setting, 'text with zero bytes, as UTF-16 and UTF-32 have');
}


/***/ }),

/***/ 41813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeTransform)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** Describes a transform for people, columns with equal steps together. */
function describeTransform(transform) {
    return [...describeFeatures(transform), ...describeLabels(transform)];
}
function describeLabels({ labels = [] }) {
    return labels.map(({ output, steps }) => ({
        columns: [output],
        steps: `${steps.map(nameOfStep).join(', ')} (label; predictions are in its units)`,
    }));
}
function describeFeatures(transform) {
    if ('steps' in transform)
        return transform.steps.length === 0
            ? []
            : [{ columns: [], steps: transform.steps.map(nameOfStep).join(', ') }];
    const columns = [...(0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(transform.columns, describeColumn)].flatMap(([steps, equal]) => steps === '' ? [] : [{ columns: equal.map(({ name }) => name), steps }]);
    const { crosses = [], windows = [] } = transform;
    return [...columns, ...crosses.map(describeCross), ...windows.map(describeWindow)];
}
function describeCross({ name, columns, buckets, values }) {
    const size = buckets.by === 'hash'
        ? ` in ${buckets.count} hash buckets`
        : `, the ${buckets.combinations.length} most frequent combinations and other`;
    return { columns: [name], steps: `${values} of ${columns.join(' × ')}${size}` };
}
function describeWindow({ name, statistic, columns, indicator, steps }) {
    const [first, last] = [columns[0], columns.at(-1)];
    const rows = columns.length === 1 ? first : `${first} to ${last}`;
    const missing = missingOf({ missing: 0, indicator });
    return {
        columns: [name],
        steps: [`${statistic} of ${rows}`, ...missing, ...steps.map(nameOfStep)].join(', '),
    };
}
/** An empty text for numbers that stay as they are, and for columns that only windows use. */
function describeColumn(column) {
    const parts = [...missingOf(column), ...encodingOf(column)];
    return parts.join(', ');
}
function missingOf({ missing, indicator }) {
    if (missing === null)
        return [];
    return [indicator ? 'missing values replaced and marked' : 'missing values replaced'];
}
function encodingOf(column) {
    switch (column.encoding) {
        case 'number':
            return [
                ...column.steps.map(nameOfStep),
                ...(column.edges === undefined ? [] : [`one of ${column.edges.length + 1} buckets`]),
            ];
        case 'one-hot':
        case 'index': {
            const other = column.other ? ' and other' : '';
            return [`${column.encoding} of ${column.categories} categories${other}`];
        }
        case 'hash':
            return [`${column.values} of ${column.buckets} hash buckets`];
        case 'date':
            return [
                ...[...(0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(column.parts, ({ steps }) => steps.map(nameOfStep).join(', '))].map(([steps, parts]) => [
                    (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(parts.map(({ part }) => part), parts.length),
                    steps,
                ]
                    .filter(Boolean)
                    .join(' ')),
                ...(column.cyclic.length > 0
                    ? [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(column.cyclic, column.cyclic.length)} as sine and cosine`]
                    : []),
            ];
        case 'text':
            return [describeText(column)];
        case 'token-ids':
            return [`the first ${column.length} ids of a tokenizer of ${column.size} tokens`];
        case 'image': {
            const [height, width, channels] = column.shape;
            const colour = channels === 1 ? 'grey' : 'colour';
            return [`image of ${width} × ${height} in ${colour}`, ...column.steps.map(nameOfStep)];
        }
        case 'none':
            return [];
    }
}
/** For example `TF-IDF of 5000 n-grams of 1 to 3 characters`. */
function describeText({ tokens, ngrams: [least, most], vocabulary, output }) {
    const unit = unitOf(tokens);
    const lengths = least === most ? String(least) : `${least} to ${most}`;
    const ngrams = `${vocabulary.length} n-grams of ${lengths} ${unit}`;
    switch (output.values) {
        case 'counts':
            return `counts of ${ngrams}`;
        case 'binary':
            return `presence of ${ngrams}`;
        case 'tf-idf':
            return `TF-IDF of ${ngrams}`;
        case 'ids':
            return `the first ${output.length} ids of ${ngrams}`;
    }
}
function unitOf(tokens) {
    if (typeof tokens === 'object')
        return 'tokens of a tokenizer';
    return tokens === 'characters-in-words' ? 'characters in words' : tokens;
}
function nameOfStep(step) {
    switch (step.step) {
        case 'scale':
            return `divided by ${step.by}`;
        case 'standardize':
            return 'standardized';
        case 'min-max':
            return 'scaled to 0 to 1';
        case 'robust':
            return 'scaled by median and interquartile range';
        case 'clip':
            return 'clipped';
        case 'log':
            return 'signed logarithm';
        case 'quantile':
            return 'quantile';
    }
}


/***/ }),

/***/ 1406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hh: () => (/* binding */ fitLabels),
/* harmony export */   k5: () => (/* binding */ invertLabelSteps),
/* harmony export */   pS: () => (/* binding */ labelStepsOf)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76363);
/* harmony import */ var _number_chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20748);
/* harmony import */ var _number_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78095);





/**
 * Fits the steps for the labels that are numbers to the training split.
 * @param valuesOf returns the labels of the training split by their column
 * @throws UserError if no label is a number
 */
function fitLabels(target, setting, valuesOf) {
    if (setting === undefined)
        return undefined;
    const fitted = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(target).flatMap(({ name, label }) => label.kind === 'number' ? [{ output: name, steps: fitSteps(setting, valuesOf(label.column)) }] : []);
    if (fitted.length > 0)
        return fitted;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: '`label-transform`, and labels that are classes',
        expected: 'a label that is a number',
        hint: 'Remove `label-transform`, or set `task: regression`.',
        key: ['data', 'label-transform'],
    });
}
function fitSteps(setting, values) {
    const before = setting === 'log' ? [{ step: 'log' }] : [];
    const { mean, deviation } = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .momentsOf */ .Zn)((0,_number_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .mapNumbers */ .Xj)(values, (value) => (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .applyNumberSteps */ .X)(before, value)));
    return [...before, { step: 'standardize', mean, deviation: deviation || 1 }];
}
/** Returns the steps of an output; none if its labels are not transformed. */
function labelStepsOf(labels, output) {
    return labels?.find((one) => one.output === output)?.steps ?? [];
}
/** Returns the label in its own units for a value that the network predicts. */
function invertLabelSteps(steps, value) {
    return steps.reduceRight(invertLabelStep, value);
}
function invertLabelStep(value, step) {
    switch (step.step) {
        case 'standardize':
            return value * step.deviation + step.mean;
        case 'log':
            return Math.sign(value) * Math.expm1(Math.abs(value));
    }
}


/***/ })

};
