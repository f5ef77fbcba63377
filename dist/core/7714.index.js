export const id = 7714;
export const ids = [7714];
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

/***/ 37268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSchemaOptions: () => (/* binding */ parseSchemaOptions),
  writeSchema: () => (/* binding */ writeSchema)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/expect.js
var expect = __webpack_require__(81883);
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 13 modules
var read_pipeline = __webpack_require__(84251);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/column-store/store-file.js
var store_file = __webpack_require__(31100);
// EXTERNAL MODULE: ./build/core/js/src/transform/iso-time.js
var iso_time = __webpack_require__(47781);
// EXTERNAL MODULE: ./build/core/js/src/data/label.js
var label = __webpack_require__(71620);
// EXTERNAL MODULE: ./build/core/js/src/data/open-source-table.js + 40 modules
var open_source_table = __webpack_require__(10918);
// EXTERNAL MODULE: ./build/core/js/src/data/read-sources.js + 24 modules
var read_sources = __webpack_require__(74896);
// EXTERNAL MODULE: ./build/core/js/src/data/stage-table.js + 3 modules
var stage_table = __webpack_require__(55219);
// EXTERNAL MODULE: ./build/core/js/src/data/staged-cells.js
var staged_cells = __webpack_require__(3422);
;// CONCATENATED MODULE: ./build/core/js/src/data/profile-sources.js










/** Reads the sources and describes each column. @throws UserError for sources that are no table */
async function profileSources(options) {
    const { section, recipe, base, into, duckdb } = options;
    const { format } = recipe;
    if (format === 'images' || format === 'idx')
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: 'images in the source',
            expected: 'a table, whose columns expectations can be inferred from',
            hint: 'Write the expectations of images by hand: `width`, `height`, the label and `classes`.',
            key: ['data', 'source'],
        });
    return (0,read_sources/* withFolderBeside */.FP)(into, async (folder) => {
        const files = await (0,read_sources/* fetchFiles */.Uq)(recipe.files, base, folder);
        const source = await (0,open_source_table/* openSourceTable */._)(format, files, section, duckdb);
        const file = new store_file/* StoreFile */.G((0,external_node_path_.join)(folder, 'columns'));
        try {
            const ids = source.names.filter((name) => name === section.id || namesId.test(name));
            const expectations = ids.map(uniqueColumn);
            const staged = await (0,stage_table/* stageTable */.J)(source, { section, expectations, file, onRows: () => undefined });
            const { expectations: results } = staged.checked.results;
            const repeated = new Set(results.filter(({ verdict }) => verdict === 'fail').map(({ subject }) => subject));
            const labels = (0,label/* wantedLabels */.dQ)(section).map(({ column }) => column);
            const columns = [...staged.table.columns.values()].map((column) => ({
                name: column.name,
                missing: column.missing,
                isUnique: ids.includes(column.name) && !repeated.has(column.name),
                isLabel: labels.includes(column.name),
                values: section.private.includes(column.name) ? null : valuesOf(column, staged.table),
            }));
            return { rows: staged.table.outcomes.size, columns };
        }
        finally {
            file.close();
            await source.close();
        }
    });
}
const namesId = /(?:^|[ _-])(?:id|key|uuid)$|Id$/i;
function uniqueColumn(column) {
    return { kind: 'unique', columns: [column], type: null, severity: 'warn', tolerate: 0 };
}
function valuesOf(column, { outcomes }) {
    if (column.kind === 'numbers') {
        const { minimum, maximum } = column;
        if (minimum > maximum)
            return null;
        const areWhole = outcomes.chunks.every((_, chunk) => column.read(chunk).every((value) => Number.isNaN(value) || Number.isInteger(value)));
        return { kind: areWhole ? 'integer' : 'number', minimum, maximum };
    }
    if (column.isInDictionary) {
        const { dictionary, counts } = column;
        const texts = dictionary.map((text, code) => ({ text, rows: counts[code] ?? 0 }));
        if (texts.length === 0)
            return null;
        return timesOf(dictionary) ?? { kind: 'texts', texts };
    }
    const bounds = [];
    for (const chunk of outcomes.chunks.keys()) {
        const texts = (0,staged_cells/* plainTexts */.XF)(column, chunk).filter((text) => text !== null);
        const found = timesOf(texts);
        if (found === null && texts.length > 0)
            return { kind: 'texts', texts: null };
        if (found?.kind === 'dates')
            bounds.push(found.first, found.last);
    }
    return { kind: 'dates', first: (0,d3_array/* min */.jk)(bounds) ?? 0, last: (0,d3_array/* max */.T9)(bounds) ?? 0 };
}
/** Returns the first and the last of some dates; null if one of the texts is no date. */
function timesOf(texts) {
    const times = texts.map(iso_time/* parseTime */.p);
    if (times.some((time) => Number.isNaN(time)))
        return null;
    const [first, last] = [(0,d3_array/* min */.jk)(times), (0,d3_array/* max */.T9)(times)];
    return first === undefined || last === undefined ? null : { kind: 'dates', first, last };
}

// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js + 3 modules
var recipe = __webpack_require__(14061);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/expectations-yaml.js

/** Returns expectations as a file for `data.expect`, with one line for each column. */
function expectationsYaml(expectations, { head, columns }) {
    const document = new dist/* Document */.yo(expectations);
    document.commentBefore = head.map((line) => ` ${line}`).join('\n');
    for (const key of ['rows', 'classes'])
        setFlow(document.get(key));
    for (const key of ['columns', 'rules']) {
        const map = document.get(key);
        if (!(0,dist/* isMap */.jh)(map))
            continue;
        for (const pair of map.items) {
            setFlow(pair.value);
            const name = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
            const note = key === 'columns' ? columns.get(name) : undefined;
            if (note !== undefined && (0,dist/* isNode */.Ll)(pair.value))
                pair.value.comment = ` ${note}`;
        }
    }
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
function setFlow(node) {
    if ((0,dist/* isCollection */.P3)(node))
        node.flow = true;
}

// EXTERNAL MODULE: ./build/core/js/src/expectations/import-contract.js + 2 modules
var import_contract = __webpack_require__(8105);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/infer-expectations.js
/** Columns with more texts than these get no list of allowed values. */
const mostValues = 20;
/** Rows for each text of a list of allowed values: fewer rows show too little of what is possible. */
const rowsOfValue = 10;
/**
 * Returns first expectations with margins: half of the rows, numbers beyond the range by its width, twice the share of missing values, and
 * allowed values for few texts. Numbers from 0 to 1 and numbers of one sign keep these bounds.
 */
function inferExpectations({ rows, columns }) {
    return {
        rows: { minimum: Math.max(1, roundDown(rows / 2)) },
        columns: new Map(columns.map((column) => [column.name, inferColumn(column, rows)])),
    };
}
function inferColumn(column, rows) {
    const { missing, isUnique } = column;
    const { settings, note } = inferValues(column, rows);
    const share = missing === 0 ? 0 : Math.min(1, Math.ceil((200 * missing) / rows) / 100);
    return {
        settings: { ...settings, ...(share < 1 && { missing: share }), ...(isUnique && { unique: true }) },
        note: [...(note === null ? [] : [note]), ...(missing === 0 ? [] : [`${missing} missing`])].join(', ') || null,
    };
}
function inferValues({ values, isLabel, isUnique }, rows) {
    switch (values?.kind) {
        case 'number':
        case 'integer': {
            const { kind, minimum, maximum } = values;
            const note = `${shortText(minimum)} to ${shortText(maximum)}`;
            return { settings: { type: kind, ...(isUnique ? {} : widen(minimum, maximum)) }, note };
        }
        case 'dates':
            return { settings: { type: 'date' }, note: `${dayOf(values.first)} to ${dayOf(values.last)}` };
        case 'texts': {
            const { texts } = values;
            if (texts === null)
                return { settings: {}, note: 'many texts' };
            const isShort = texts.length <= mostValues && rows >= rowsOfValue * texts.length;
            return isShort || (isLabel && texts.length <= 100)
                ? { settings: { values: texts.map(({ text }) => text).sort() }, note: null }
                : { settings: {}, note: `${texts.length} texts` };
        }
        case undefined:
            return { settings: {}, note: null };
    }
}
function widen(minimum, maximum) {
    if (minimum >= 0 && maximum <= 1)
        return { minimum: 0, maximum: 1 };
    const width = Math.max(maximum - minimum, Math.abs(maximum) / 10, Math.abs(minimum) / 10);
    return {
        minimum: minimum >= 0 ? 0 : -roundUp(width - minimum),
        maximum: maximum <= 0 ? 0 : roundUp(maximum + width),
    };
}
/** Few digits, since a note shows the range only. */
function shortText(value) {
    return String(Number.isInteger(value) ? value : Number(value.toPrecision(4)));
}
/** Rounds a positive number up to two digits. */
function roundUp(value) {
    const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
    return Number((Math.ceil(value / unit) * unit).toPrecision(2));
}
/** Rounds a number of rows down to two digits. */
function roundDown(value) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
    return Math.floor(value / unit) * unit;
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./build/core/js/src/expectations/read-expectations.js
var read_expectations = __webpack_require__(68025);
// EXTERNAL MODULE: ./build/core/js/src/host/local/workplace.js
var workplace = __webpack_require__(56924);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/cli/options.js
var cli_options = __webpack_require__(10586);
;// CONCATENATED MODULE: ./build/core/js/src/cli/data-schema.js















const optionsSchema = schemas/* object */.Ikc({
    config: schemas/* string */.YjP(),
    from: schemas/* string */.YjP().optional(),
    table: schemas/* string */.YjP().optional(),
    output: schemas/* string */.YjP().optional(),
});
function parseSchemaOptions(options) {
    return (0,cli_options/* parseOptions */.A)('data schema', optionsSchema, options);
}
/**
 * Infers or imports expectations, and writes them into a new file.
 * @returns the expectations, and their text if it was not written
 */
async function writeSchema(options, host) {
    const { output = null } = options;
    const { expectations, unchecked, notes } = options.from === undefined
        ? await inferSchema(options, host)
        : await importSchema(options.from, options.table ?? null);
    const yaml = expectationsYaml(expectations, notes);
    // The written text is what `preprocess` will read.
    (0,read_pipeline/* parseConfig */.o4)(expect/* expectSection */.zo, yaml, output ?? 'expect.yml');
    for (const part of unchecked)
        host.log.warning(`The contract has a part that is not checked: ${part}.`);
    if (output !== null) {
        await writeNew(output, yaml);
        host.log.info(`Wrote ${output}. To use it, set \`expect: ${output}\` under \`data\`.`);
    }
    return { result: { expectations, unchecked, output }, yaml: output === null ? yaml : null };
}
async function importSchema(file, name) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        throw (0,read_expectations/* missingFile */.Bi)(file, error);
    });
    const { table, expectations, unchecked } = (0,import_contract/* importContract */.E)(text, file, name);
    const head = [
        `Expectations of the table ${table}, imported from ${file}.`,
        ...unchecked.map((part) => `Not checked: ${part}`),
    ];
    return { expectations, unchecked, notes: { head, columns: new Map() } };
}
async function inferSchema({ config }, host) {
    const { data } = await (0,read_pipeline/* readPipeline */.l9)(config);
    if (data === undefined)
        throw new user_error/* UserError */.yo({
            code: 'CONFIG_MISSING_KEY',
            found: `no section \`data\` in ${config}`,
            expected: 'the sources from which expectations are inferred',
            hint: 'Add the section `data`, or name a contract with `--from`.',
        });
    // The file that `expect` names may not exist yet.
    const section = { ...data, expect: undefined };
    const base = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(config));
    const profile = await profileSources({
        section,
        recipe: await (0,recipe/* recipeOf */.Sx)(section, base, null),
        base,
        into: (0,external_node_path_.join)((0,workplace/* workplaceAt */.A)(process.cwd()).root, 'schema'),
        log: host.log,
        duckdb: { log: host.log, cache: host.cache },
    });
    const { rows, columns } = inferExpectations(profile);
    const notes = [...columns].flatMap(([name, { note }]) => (note === null ? [] : [[name, note]]));
    return {
        expectations: {
            rows,
            columns: Object.fromEntries([...columns].map(([name, { settings }]) => [name, { ...settings }])),
        },
        unchecked: [],
        notes: {
            head: [
                `Inferred from ${(0,format/* formatCount */.B4)(profile.rows)} rows by \`tensorline data schema\`. Review each line before use.`,
                'docs/data-expectations.md describes all keys.',
            ],
            columns: new Map(notes),
        },
    };
}
async function writeNew(file, text) {
    try {
        await (0,promises_.writeFile)(file, text, { flag: 'wx' });
    }
    catch (error) {
        if (!(0,user_error/* hasCode */.up)(error, 'EEXIST'))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'FILE_EXISTS',
            found: `${file}, which exists already`,
            expected: 'a new file',
            hint: 'Choose another name for `--output`, or move the file away first. Nothing was written.',
        }, { cause: error });
    }
}


/***/ }),

/***/ 10586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   l: () => (/* binding */ ageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);


const unitMilliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** An age such as 12h or 7d, converted to milliseconds. */
const ageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\d+[mhd]$/, 'an age such as 12h or 7d')
    .transform((text) => {
    const unit = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['m', 'h', 'd']).parse(text.at(-1));
    return Number(text.slice(0, -1)) * unitMilliseconds[unit];
});
/**
 * Parses the options of a command, as commander passes them.
 * @throws UserError for invalid options
 */
function parseOptions(command, schema, options) {
    const parsed = schema.safeParse(options);
    if (parsed.success)
        return parsed.data;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(parsed.error.issues.map(({ path, message }) => ({
        code: 'INPUT_INVALID_VALUE',
        found: `--${path.join('.').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${message}`,
        expected: `a value that \`tensorline ${command} --help\` describes`,
        hint: 'Correct the option.',
    })));
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

/***/ 50417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ IdentityTable)
/* harmony export */ });
/* harmony import */ var _row_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6831);

/** Words that distinguish identities: the 96 bits that name an example. */
const keyWords = 3;
/** Words of an entry: its key and its value. */
const entryWords = keyWords + 1;
const mostFilled = 0.6;
/** A map from identities to positive 32-bit integers, in 16 bytes an entry and its share of the empty ones. */
class IdentityTable {
    #entries;
    #size = 0;
    /** @param expected number of entries for which there is room at once */
    constructor(expected = 0) {
        const entries = 2 ** Math.ceil(Math.log2(Math.max(1024, (expected + 1) / mostFilled)));
        this.#entries = new Uint32Array(entryWords * entries);
    }
    get size() {
        return this.#size;
    }
    /** Returns the value of an identity, 0 if it has none. @param row position of the identity among others */
    get(identities, row) {
        return this.#entries[this.#find(identities, row * _row_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityWords */ .i6) + keyWords] ?? 0;
    }
    /** Returns the value of an identity; gives it this one if it has none, and returns 0. @param value positive */
    add(identities, row, value) {
        const from = row * _row_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityWords */ .i6;
        const at = this.#find(identities, from);
        const known = this.#entries[at + keyWords] ?? 0;
        if (known === 0)
            this.#put(identities, from, at, value);
        return known;
    }
    /** @param value positive */
    set(identities, row, value) {
        const from = row * _row_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityWords */ .i6;
        const at = this.#find(identities, from);
        if (this.#entries[at + keyWords] === 0)
            this.#put(identities, from, at, value);
        else
            this.#entries[at + keyWords] = value;
    }
    #put(identities, from, at, value) {
        for (let word = 0; word < keyWords; word++)
            this.#entries[at + word] = identities[from + word] ?? 0;
        this.#entries[at + keyWords] = value;
        this.#size++;
        if (this.#size * entryWords > mostFilled * this.#entries.length)
            this.#grow();
    }
    /** Returns the position of the entry with this key, or of the empty one for it. */
    #find(identities, from) {
        const entries = this.#entries;
        const first = identities[from] ?? 0;
        const second = identities[from + 1] ?? 0;
        const third = identities[from + 2] ?? 0;
        const mask = entries.length / entryWords - 1;
        for (let slot = second & mask;; slot = (slot + 1) & mask) {
            const at = slot * entryWords;
            if (entries[at + keyWords] === 0 ||
                (entries[at] === first && entries[at + 1] === second && entries[at + 2] === third))
                return at;
        }
    }
    #grow() {
        const old = this.#entries;
        this.#entries = new Uint32Array(2 * old.length);
        for (let from = 0; from < old.length; from += entryWords) {
            if (old[from + keyWords] === 0)
                continue;
            const at = this.#find(old, from);
            for (let word = 0; word < entryWords; word++)
                this.#entries[at + word] = old[from + word] ?? 0;
        }
    }
}


/***/ }),

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

/***/ 56049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ImageDecoding)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoder-threads.js




/** Each thread has a copy of the decoders, about 20 MB. */
const mostThreads = 16;
/** Threads that decode images, one for each processor. */
class DecoderThreads {
    #workers;
    constructor() {
        const size = Math.min((0,external_node_os_.availableParallelism)(), mostThreads);
        this.#workers = Array.from({ length: size }, () => new DecoderThread());
    }
    get size() {
        return this.#workers.length;
    }
    /** Decodes a batch of images, and counts their pixel values. */
    async count(images, target) {
        const reply = await this.#free.run({ task: 'count', images, target });
        if (reply.task === 'count')
            return reply.result;
        throw new TypeError('a reply to another task');
    }
    /** Decodes a batch of images. */
    async read(images, target) {
        const reply = await this.#free.run({ task: 'read', images, target });
        if (reply.task === 'read')
            return reply.result;
        throw new TypeError('a reply to another task');
    }
    /** Ends the threads. Batches without a result never get one. */
    async close() {
        await Promise.all(this.#workers.map((worker) => worker.close()));
    }
    /** The thread with the fewest batches. */
    get #free() {
        const [free] = this.#workers.toSorted((a, b) => a.waiting - b.waiting);
        if (free)
            return free;
        throw new TypeError('no threads');
    }
}
class DecoderThread {
    #worker = new external_node_worker_threads_.Worker(program());
    #waiting = new Map();
    #next = 0;
    #failure = null;
    constructor() {
        this.#worker.on('message', (reply) => {
            this.#waiting.get(reply.id)?.resolve(reply);
            this.#waiting.delete(reply.id);
        });
        this.#worker.on('error', (error) => {
            this.#failure = new Error('a thread that decodes images ended', { cause: error });
            for (const { reject } of this.#waiting.values())
                reject(error);
            this.#waiting.clear();
        });
    }
    /** Number of batches without a result. */
    get waiting() {
        return this.#waiting.size;
    }
    run({ images, ...of }) {
        const id = this.#next++;
        // Copies, because the buffer of a file may contain more than the file.
        const copies = images.map((image) => new Uint8Array(image));
        return new Promise((resolve, reject) => {
            if (this.#failure) {
                reject(this.#failure);
                return;
            }
            this.#waiting.set(id, { resolve, reject });
            const message = { id, ...of, images: copies };
            this.#worker.postMessage(message, copies.map(({ buffer }) => buffer));
        });
    }
    async close() {
        await this.#worker.terminate();
    }
}
/** Returns the program of a thread: its source when Node runs the sources, else the bundle. */
function program() {
    const source = import.meta.url.endsWith('.ts');
    return (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(import.meta.url), source ? 'src/images/decode-worker.ts' : 'dist/images/index.js');
}

;// CONCATENATED MODULE: ./build/core/js/src/images/image-decoding.js


/** Fewer bytes are decoded before threads are started. */
const bytesWithoutThreads = 2 ** 20;
/** Batches of each thread at a time: threads must not wait while the main thread trains a model. */
const batchesOfThread = 8;
/** Decodes batches of images, in threads if there are many. */
class ImageDecoding {
    #threads = null;
    #bytes = 0;
    /** Does the work for each batch. Batches are read when there is room for them, and finish in any order. */
    async run(batches, work) {
        const iterator = batches[Symbol.iterator]();
        while (this.#threads === null) {
            const next = iterator.next();
            if (next.done === true)
                return;
            work.here(next.value);
            this.#bytes += next.value.images.reduce((sum, { length }) => sum + length, 0);
            if (this.#bytes > bytesWithoutThreads)
                this.#threads = new DecoderThreads();
        }
        const threads = this.#threads;
        const rest = { [Symbol.iterator]: () => iterator };
        await (0,p_map["default"])(rest, (batch) => work.inThread(batch, threads), {
            concurrency: batchesOfThread * threads.size,
        });
    }
    /** Ends the threads. Unfinished work never finishes. */
    async close() {
        await this.#threads?.close();
    }
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


/***/ })

};
