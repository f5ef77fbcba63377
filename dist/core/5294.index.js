export const id = 5294;
export const ids = [5294];
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

/***/ 88898:
/***/ ((module) => {

(function(){
  const _global = this;

  const createBuffer = (val) => new TextEncoder().encode(val)

  /**
   * JS Implementation of MurmurHash2
   *
   * @author <a href="mailto:gary.court@gmail.com">Gary Court</a>
   * @see http://github.com/garycourt/murmurhash-js
   * @author <a href="mailto:aappleby@gmail.com">Austin Appleby</a>
   * @see http://sites.google.com/site/murmurhash/
   *
   * @param {Uint8Array | string} str ASCII only
   * @param {number} seed Positive integer only
   * @return {number} 32-bit positive integer hash
   */
  function MurmurHashV2(str, seed) {
    if (typeof str === 'string') str = createBuffer(str);
    let
      l = str.length,
      h = seed ^ l,
      i = 0,
      k;

    while (l >= 4) {
      k =
        ((str[i] & 0xff)) |
        ((str[++i] & 0xff) << 8) |
        ((str[++i] & 0xff) << 16) |
        ((str[++i] & 0xff) << 24);

      k = (((k & 0xffff) * 0x5bd1e995) + ((((k >>> 16) * 0x5bd1e995) & 0xffff) << 16));
      k ^= k >>> 24;
      k = (((k & 0xffff) * 0x5bd1e995) + ((((k >>> 16) * 0x5bd1e995) & 0xffff) << 16));

    h = (((h & 0xffff) * 0x5bd1e995) + ((((h >>> 16) * 0x5bd1e995) & 0xffff) << 16)) ^ k;

      l -= 4;
      ++i;
    }

    switch (l) {
    case 3: h ^= (str[i + 2] & 0xff) << 16;
    case 2: h ^= (str[i + 1] & 0xff) << 8;
    case 1: h ^= (str[i] & 0xff);
            h = (((h & 0xffff) * 0x5bd1e995) + ((((h >>> 16) * 0x5bd1e995) & 0xffff) << 16));
    }

    h ^= h >>> 13;
    h = (((h & 0xffff) * 0x5bd1e995) + ((((h >>> 16) * 0x5bd1e995) & 0xffff) << 16));
    h ^= h >>> 15;

    return h >>> 0;
  };

  /*
   * JS Implementation of MurmurHash3 (r136) (as of May 20, 2011)
   *
   * @author <a href="mailto:gary.court@gmail.com">Gary Court</a>
   * @see http://github.com/garycourt/murmurhash-js
   * @author <a href="mailto:aappleby@gmail.com">Austin Appleby</a>
   * @see http://sites.google.com/site/murmurhash/
   *
   * @param {Uint8Array | string} key ASCII only
   * @param {number} seed Positive integer only
   * @return {number} 32-bit positive integer hash
   */
  function MurmurHashV3(key, seed) {
    if (typeof key === 'string') key = createBuffer(key);

    let remainder, bytes, h1, h1b, c1, c1b, c2, c2b, k1, i;

    remainder = key.length & 3; // key.length % 4
    bytes = key.length - remainder;
    h1 = seed;
    c1 = 0xcc9e2d51;
    c2 = 0x1b873593;
    i = 0;

    while (i < bytes) {
        k1 =
          ((key[i] & 0xff)) |
          ((key[++i] & 0xff) << 8) |
          ((key[++i] & 0xff) << 16) |
          ((key[++i] & 0xff) << 24);
      ++i;

      k1 = ((((k1 & 0xffff) * c1) + ((((k1 >>> 16) * c1) & 0xffff) << 16))) & 0xffffffff;
      k1 = (k1 << 15) | (k1 >>> 17);
      k1 = ((((k1 & 0xffff) * c2) + ((((k1 >>> 16) * c2) & 0xffff) << 16))) & 0xffffffff;

      h1 ^= k1;
          h1 = (h1 << 13) | (h1 >>> 19);
      h1b = ((((h1 & 0xffff) * 5) + ((((h1 >>> 16) * 5) & 0xffff) << 16))) & 0xffffffff;
      h1 = (((h1b & 0xffff) + 0x6b64) + ((((h1b >>> 16) + 0xe654) & 0xffff) << 16));
    }

    k1 = 0;

    switch (remainder) {
      case 3: k1 ^= (key[i + 2] & 0xff) << 16;
      case 2: k1 ^= (key[i + 1] & 0xff) << 8;
      case 1: k1 ^= (key[i] & 0xff);

      k1 = (((k1 & 0xffff) * c1) + ((((k1 >>> 16) * c1) & 0xffff) << 16)) & 0xffffffff;
      k1 = (k1 << 15) | (k1 >>> 17);
      k1 = (((k1 & 0xffff) * c2) + ((((k1 >>> 16) * c2) & 0xffff) << 16)) & 0xffffffff;
      h1 ^= k1;
    }

    h1 ^= key.length;

    h1 ^= h1 >>> 16;
    h1 = (((h1 & 0xffff) * 0x85ebca6b) + ((((h1 >>> 16) * 0x85ebca6b) & 0xffff) << 16)) & 0xffffffff;
    h1 ^= h1 >>> 13;
    h1 = ((((h1 & 0xffff) * 0xc2b2ae35) + ((((h1 >>> 16) * 0xc2b2ae35) & 0xffff) << 16))) & 0xffffffff;
    h1 ^= h1 >>> 16;

    return h1 >>> 0;
  }

  const murmur = MurmurHashV3;
  murmur.v2 = MurmurHashV2;
  murmur.v3 = MurmurHashV3;

  if (true) {
    module.exports = murmur;
  } else {}
}());


/***/ }),

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureFreshProcess: () => (/* binding */ measureFreshProcess),
/* harmony export */   printProcessCost: () => (/* binding */ printProcessCost)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _dataset_features_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10479);
/* harmony import */ var _package_package_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64303);
/* harmony import */ var _engine_end_with_parent_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34531);
/* harmony import */ var _engine_start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82322);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67253);
/* harmony import */ var _model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87426);
/* harmony import */ var _model_inference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22980);












const costSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ coldStart: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().positive(), peakMemory: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().positive() });
const patience = 120_000;
const resultPrefix = 'tensorline-cost:';
/**
 * Starts the engine and the model in a separate process and runs a prediction.
 * @returns milliseconds from the start of the engine to the first prediction, and the process's peak memory in bytes
 */
async function measureFreshProcess(request) {
    const bundle = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)(import.meta.url), 'dist/core/index.js')).href;
    const code = `${_engine_end_with_parent_js__WEBPACK_IMPORTED_MODULE_10__/* .endWithParent */ .K} const { printProcessCost } = await import(${JSON.stringify(bundle)}); await printProcessCost(${JSON.stringify(request)}); process.exit()`;
    const args = ['--input-type=module', '-e', code];
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(process.execPath, args, { timeout: patience });
        const line = stdout.split('\n').find((text) => text.startsWith(resultPrefix));
        return costSchema.parse(JSON.parse(line?.slice(resultPrefix.length) ?? ''));
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
            code: 'GATE_METRIC_UNAVAILABLE',
            found: `a model that failed to run in a separate process (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)})`,
            expected: 'a measurement of its cold start and peak memory',
            hint: 'Make sure that the machine has enough memory for two copies of the model, or remove `cold-start` and `peak-memory` from the gate.',
        }, { cause: error });
    }
}
/** Measures the cost in that process and prints it. */
async function printProcessCost({ folder, device, runtimePath }) {
    const evaluable = await (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_7__/* .openEvaluableModel */ .hp)(folder);
    const started = performance.now();
    const tf = (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_7__/* .isOnnx */ .G7)(evaluable) ? null : (await (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_5__/* .startEngine */ .ty)({ device, runtimePath, ...withoutAHost })).tf;
    const model = await (0,_model_inference_js__WEBPACK_IMPORTED_MODULE_8__/* .loadForInference */ .$)(tf, evaluable, evaluable.details.features);
    await model.predict((0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_11__/* .blankBatch */ .jI)(evaluable.details.features, 1));
    const coldStart = performance.now() - started;
    await model.predict((0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_11__/* .blankBatch */ .jI)(evaluable.details.features, 256));
    const cost = { coldStart, peakMemory: process.resourceUsage().maxRSS * 1024 };
    console.log(resultPrefix + JSON.stringify(cost));
}
const nothing = () => { };
const withoutAHost = {
    log: {
        info: nothing,
        warning: nothing,
        error: nothing,
        debug: nothing,
        progress: nothing,
        group: (_, work) => work(),
    },
    cache: { restore: () => Promise.resolve(false), save: () => Promise.resolve() },
};


/***/ }),

/***/ 43133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ dateParts)
/* harmony export */ });
/** Parts of a date that a feature can have. */
const dateParts = ['year', 'month', 'day', 'day-of-year', 'weekday', 'hour', 'minute'];


/***/ }),

/***/ 81883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ expectedTypes),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   kt: () => (/* binding */ expectSetting),
/* harmony export */   zH: () => (/* binding */ servingReactions),
/* harmony export */   zo: () => (/* binding */ expectSection)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const severities = ['error', 'warn', 'quarantine'];
const expectedTypes = ['number', 'integer', 'date', 'duration', 'boolean'];
/** Reactions of a server to a row that fails. */
const servingReactions = ['count', 'reject'];
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(severities)
    .describe('Reaction to a failure: `error` makes no dataset, `warn` reports it, and `quarantine` puts the failing rows aside.');
const column = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const wholeNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const tolerate = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .nonnegative()
    .refine((value) => value < 1 || Number.isInteger(value), 'must be a share below 1, or a number of rows')
    .describe('Rows that may fail: a share below 1, or a number of rows.');
/** A number, or a date such as `2026-01-31`. */
const limit = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}/, 'must be a number or a date')]);
const bounds = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), maximum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional() })
    .refine(({ minimum, maximum }) => (minimum ?? maximum) !== undefined, 'must have `minimum` or `maximum`');
const age = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d+[mhd]$/, 'must be a number of minutes, hours or days, such as 90m, 36h or 7d')
    .describe('Greatest age of the newest value at the time of the run, such as `36h` or `7d`.');
const newest = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    within: age.optional(),
    'at-least': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Earliest date of the newest value.'),
})
    .refine((value) => (value.within ?? value['at-least']) !== undefined, 'must have `within` or `at-least`');
const reactions = {
    severity: severity.optional(),
    tolerate: tolerate.optional(),
};
const columnExpectation = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(expectedTypes)
        .optional()
        .describe('How each cell can be read. Texts of any kind need no type.'),
    minimum: limit.optional().describe('Smallest number or first date.'),
    maximum: limit.optional().describe('Greatest number or last date.'),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))
        .min(1)
        .optional()
        .describe('Allowed values.'),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(1000)
        .optional()
        .describe('Regular expression of RE2, which matches the whole of each text.'),
    'min-length': wholeNumber.optional().describe('Fewest characters of a text.'),
    'max-length': wholeNumber.optional().describe('Most characters of a text.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).optional().describe('Greatest share of missing values; 0 allows none.'),
    unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('No value repeats.'),
    newest: newest.optional().describe('Bounds of the newest date.'),
    mean: bounds.optional().describe('Bounds of the mean.'),
    sum: bounds.optional().describe('Bounds of the sum.'),
    optional: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('The sources may lack the column.'),
    ...reactions,
});
const columnExpectations = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([columnExpectation, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnExpectation).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]));
const check = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(1000)
    .describe('A condition as in a CHECK of SQL, such as `start <= end`.');
const rule = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([check, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ check, ...reactions })])
    .transform((value) => (typeof value === 'string' ? { check: value } : value));
const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(column).min(1);
/** Expectations of the cells of a column in rows at serving. */
const servedColumn = columnExpectation
    .pick({
    type: true,
    minimum: true,
    maximum: true,
    values: true,
    pattern: true,
    'min-length': true,
    'max-length': true,
})
    .extend({ missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0).optional().describe('0 allows no missing value.') });
const serving = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'on-violation': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(servingReactions)
        .default('count')
        .describe('Reaction of the server to a row that fails: `count` predicts it and counts the failure in its metrics; `reject` also refuses the request.'),
    'other-columns': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['allow', 'refuse'])
        .default('allow')
        .describe('Whether rows may have columns that the model does not take.'),
    absent: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(column).default([]).describe('Columns that rows at serving may lack.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(column, servedColumn)
        .default({})
        .describe('Expectations of columns at serving, instead of those above.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([check, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false)]))
        .default({})
        .describe('Rules at serving, instead of those above of the same name; `false` removes a rule.'),
});
/** Expectations about the rows of the sources, in `tensorline.yml` or in a file of their own. */
const expectSection = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    severity: severity.default('error'),
    rows: bounds.optional().describe('Bounds of the number of rows.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(column, columnExpectations).default({}).describe('Expectations of columns by name.'),
    'other-columns': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['allow', 'refuse'])
        .default('allow')
        .describe('Whether the sources may have columns that `columns` does not list.'),
    unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(names).default([]).describe('Lists of columns of which no combination of values repeats.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), rule).default({}).describe('Conditions on several columns, by name.'),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('Fewest rows of each class.') })
        .optional()
        .describe('Expectations of the classes of the labels.'),
    serving: serving
        .optional()
        .describe('Rows that the server checks by these expectations, and what may differ there. Without it, none are checked.'),
});
/** The key `data.expect`. */
const expectSetting = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('A file with expectations, relative to the file that holds this configuration.'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        contract: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .min(1)
            .describe('A data contract of the Open Data Contract Standard, relative to this file.'),
        table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The table of the contract, if it has several.'),
    })
        .describe('A data contract.'),
    expectSection,
]);


/***/ }),

/***/ 31791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ fillsForward),
/* harmony export */   SJ: () => (/* binding */ withoutSeries),
/* harmony export */   Ti: () => (/* binding */ csvMissingTexts),
/* harmony export */   UI: () => (/* binding */ missingValuesSchema),
/* harmony export */   nu: () => (/* binding */ missingValueSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const dropOrFail = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop']);
const constantText = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const numbers = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode']),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
]);
const constant = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]) });
/** Reaction to a missing value of one feature. */
const missingValueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode']),
    constant,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'forward-fill': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mean', 'median', 'mode']), constant])
            .describe('Replacement for a value without an earlier one, and for a missing value at serving.'),
    })
        .describe('The last value of the same series and split, in the order of `time-series`; for all columns but texts.'),
]);
/** Reaction to missing values of all columns: one for all, or one for each type of feature. */
const missingValuesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    dropOrFail,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        numbers: numbers.default('fail').describe('Of columns of numbers and durations.'),
        dates: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode'])
            .default('fail')
            .describe('Of columns of dates.'),
        categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mode']), constantText])
            .default('fail')
            .describe('Of columns of categories.'),
        texts: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([dropOrFail, constantText]).default('fail').describe('Of columns with `type: text`.'),
        others: dropOrFail.default('fail').describe('Of labels, weights and the columns of the split.'),
        indicator: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .default(false)
            .describe('Adds a value to the input of the network for each feature with a replacement, 1 where the value was missing.'),
    }),
]);
/** Returns true if a missing value is replaced by the last one of its series. */
function fillsForward(missing) {
    return typeof missing === 'object' && 'forward-fill' in missing;
}
/** Returns the reaction to a missing value that has no earlier one in its series. */
function withoutSeries(missing) {
    return fillsForward(missing) ? missing['forward-fill'] : missing;
}
/** Texts that mean a missing value in CSV, as in pandas; an empty cell is missing, too. */
const csvMissingTexts = [
    '#N/A',
    '<NA>',
    'N/A',
    'n/a',
    'NA',
    'NaN',
    'nan',
    'NULL',
    'null',
];


/***/ }),

/***/ 73614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ textFeatureSchema),
/* harmony export */   w: () => (/* binding */ textTokens)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Units that a text is divided into. */
const textTokens = ['words', 'characters', 'characters-in-words'];
const ngramSize = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(20);
/** Settings of a feature of type `text`. */
const textFeatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'lower-case': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Converts the text to lower case.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(textTokens)
            .describe('Words of at least two letters or digits, characters, or characters within each word and the spaces around it.'),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            tokenizer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .min(1)
                .describe('A `tokenizer.json` of the Hugging Face library, relative to the file that holds this configuration.'),
            padding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .min(1)
                .optional()
                .describe('The token that fills up shorter texts with `output: ids`; when left out, that of the file, `[PAD]` or `<pad>`.'),
        }),
    ])
        .default('words')
        .describe('Units of the n-grams.'),
    ngrams: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([ngramSize, ngramSize])
        .default([1, 1])
        .describe('Smallest and greatest number of tokens in an n-gram, such as `[1, 3]`.'),
    vocabulary: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .max(1_000_000)
        .default(10_000)
        .describe('Greatest number of n-grams: those in the most texts of the training split are kept.'),
    'min-count': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .default(1)
        .describe('Smallest number of texts of the training split that an n-gram of the vocabulary is in.'),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['counts', 'binary', 'tf-idf', 'ids'])
        .default('tf-idf')
        .describe('Values for the network: for each n-gram its count, 1 if the text contains it, or its TF-IDF; or the ids of the n-grams in their order, for an embedding.'),
    length: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .max(100_000)
        .optional()
        .describe('Number of ids: longer texts are truncated, shorter ones are padded with 0.'),
})
    .refine(({ ngrams: [least, most] }) => least <= most, {
    path: ['ngrams'],
    error: 'the smallest number before the greatest',
})
    .refine(({ tokens, output, ngrams: [, most] }) => typeof tokens === 'string' || output !== 'ids' || most === 1, { path: ['ngrams'], error: '`[1, 1]` for the ids of a tokenizer' })
    .refine(({ output, length }) => (output === 'ids') === (length !== undefined), {
    path: ['length'],
    error: '`length` for `output: ids`, and for no other output',
});


/***/ }),

/***/ 67833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ faultOfTimeSeries),
/* harmony export */   QZ: () => (/* binding */ seriesKeys),
/* harmony export */   Yw: () => (/* binding */ windowStatistics),
/* harmony export */   aq: () => (/* binding */ historyFeatures),
/* harmony export */   dZ: () => (/* binding */ rollingWindows),
/* harmony export */   o8: () => (/* binding */ timeSeriesSchema),
/* harmony export */   wv: () => (/* binding */ laggedColumns)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _missing_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31791);
/* harmony import */ var _transform_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28758);




const column = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
/** Each distance or size is a number of rows; a request carries as many earlier values. */
const rows = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().max(1000);
const distinctRows = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rows)
    .min(1)
    .refine((sizes) => new Set(sizes).size === sizes.length, 'each number once');
const windowStatistics = ['mean', 'minimum', 'maximum', 'deviation'];
const windows = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    mean: distinctRows.optional().describe('Sizes of windows whose mean is a feature, such as `[7, 28]`.'),
    minimum: distinctRows.optional().describe('Sizes of windows whose smallest value is a feature.'),
    maximum: distinctRows.optional().describe('Sizes of windows whose greatest value is a feature.'),
    deviation: distinctRows
        .optional()
        .describe('Sizes of windows whose standard deviation, that of the population, is a feature.'),
});
const history = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    lags: distinctRows
        .optional()
        .describe('Numbers of rows: the value so many rows earlier is a feature, such as `[1, 7]`.'),
    windows: windows
        .optional()
        .describe('Rolling windows over the rows before each row, without its own value, by their statistic.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['mean', 'median']), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })])
        .default('mean')
        .describe('Replacement for a feature without values: those of the first rows of a series, or that a client leaves out.'),
    indicator: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Adds a value to the input of the network that is 1 where a feature was replaced.'),
    transform: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_transform_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .numberStepSchema */ .F)
        .optional()
        .describe('Steps for the features, in order; those of `data.transform` when left out.'),
})
    .refine(({ lags, windows }) => lags !== undefined || Object.keys(windows ?? {}).length > 0, {
    path: ['lags'],
    error: 'at least one of `lags` and `windows`',
});
/** The section `data.time-series`: the order of rows, and the features made of earlier rows. */
const timeSeriesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    time: column
        .optional()
        .describe('Column of times that orders the rows of a series; `split.time` when left out.'),
    group: column
        .optional()
        .describe('Column whose equal values are one series, such as a store; `split.group` when left out, and without both all rows are one.'),
    history: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(column, history)
        .default({})
        .describe('Features made of earlier values of the same series and split, by column of numbers.'),
})
    .describe('For tables of rows in time: lags, rolling windows, and the order for `missing: {forward-fill: …}`.');
/** Returns the columns that define series; null for a section without time series. */
function seriesKeys({ 'time-series': series, split, }) {
    const time = series?.time ?? split.time;
    return series === undefined || time === undefined ? null : { time, group: series.group ?? split.group };
}
/** Returns the first key that does not fit the others, and the reason; null if all fit. */
function faultOfTimeSeries({ 'time-series': series, split, features, }) {
    if (series === undefined) {
        const filled = Object.keys(features).find((name) => (0,_missing_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillsForward */ .I0)(features[name]?.missing));
        if (filled === undefined)
            return null;
        return {
            path: ['features', filled, 'missing'],
            message: '`forward-fill` with `time-series` only, which orders the rows',
        };
    }
    if (split.time === undefined && split.group === undefined)
        return {
            path: ['time-series'],
            message: 'only with `split.time` or `split.group`, since a random split separates the rows of a series',
        };
    if (series.time === undefined && split.time === undefined)
        return { path: ['time-series', 'time'], message: 'a column of times, since `split.time` is not set' };
    for (const key of ['time', 'group'])
        if (series[key] !== undefined && split[key] !== undefined && series[key] !== split[key])
            return {
                path: ['time-series', key],
                message: `the same column as \`split.${key}\`, since a series must stay in one piece`,
            };
    return null;
}
/** Returns the earlier values that the features of each column need, the latest first. */
function laggedColumns({ history }) {
    return sortedEntries(history).flatMap(([source, { lags = [], windows = {} }]) => {
        const sizes = windowStatistics.flatMap((statistic) => windows[statistic] ?? []);
        const longest = (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .max */ .T9)(sizes) ?? 0;
        const needed = new Set([...lags, ...Array.from({ length: longest }, (_, index) => index + 1)]);
        return [...needed]
            .sort((a, b) => a - b)
            .map((lag) => ({ name: nameOfLag(source, lag), source, lag, isFeature: lags.includes(lag) }));
    });
}
/** Returns the rolling windows of each column, the shortest of each statistic first. */
function rollingWindows({ history }) {
    return sortedEntries(history).flatMap(([source, { windows = {} }]) => windowStatistics.flatMap((statistic) => (windows[statistic] ?? [])
        .toSorted((a, b) => a - b)
        .map((size) => ({
        name: `${source}[${statistic} ${size}]`,
        source,
        statistic,
        columns: Array.from({ length: size }, (_, index) => nameOfLag(source, index + 1)),
    }))));
}
/** Returns the names of the features made of earlier rows. */
function historyFeatures(series) {
    if (series === undefined)
        return [];
    const lags = laggedColumns(series).filter(({ isFeature }) => isFeature);
    return [...lags, ...rollingWindows(series)].map(({ name }) => name);
}
/** Returns the name by which a client sends an earlier value: `sales[-1]` is that of the row before. */
function nameOfLag(source, lag) {
    return `${source}[-${lag}]`;
}
/** Returns the entries by name, so that their order in the configuration does not count. */
function sortedEntries(history) {
    return Object.entries(history).sort(([a], [b]) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 28758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ numberStepSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const scale = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ scale: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().describe('The divisor.') }) })
    .describe('Divides every value.')
    .transform(({ scale }) => ({ step: 'scale', ...scale }));
const standardize = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('standardize')
    .describe('Subtracts the mean of the training split and divides by its standard deviation.')
    .transform((step) => ({ step }));
const minMax = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('min-max')
    .describe('Maps the range of the training split to 0 to 1.')
    .transform((step) => ({ step }));
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
/** Steps for columns of numbers. A step is its name, or its name with options: `standardize`, `{scale: {by: 255}}`. */
const numberStepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    scale,
    standardize,
    minMax,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('robust')
        .describe('Subtracts the median of the training split and divides by its interquartile range.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('log')
        .describe('The sign of the value times the natural logarithm of 1 plus its absolute value.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('quantile')
        .describe('The share of the training examples with a smaller value, 0 to 1.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        clip: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, share]) })
                .describe('Two quantiles of the training split, such as `[0.01, 0.99]`.'),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ iqr: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive() })
                .describe('The quartiles of the training split, extended by this many interquartile ranges.'),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), maximum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).describe('Two values.'),
        ]),
    })
        .describe('Replaces values outside of bounds by the nearest bound.')
        .transform(({ clip }) => ({ step: 'clip', bounds: clip })),
]);


/***/ }),

/***/ 18351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ positionsByName)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);

/**
 * Returns the positions of the columns that `taken` needs, within one example of a table with the features `held`. Columns are matched by
 * name, so their order does not matter. Null when a column is missing, differs in type or categories, or may have values that `taken` does not accept.
 */
function positionsByName(taken, held) {
    const positions = [];
    for (const column of taken.columns) {
        const position = held.columns.findIndex(({ name }) => name === column.name);
        const found = held.columns[position];
        if (found === undefined || !accepts(column, found))
            return null;
        positions.push(position);
    }
    return Int32Array.from(positions);
}
/** True if a model with the column `taken` accepts all values that the column `held` may have, with the same raw values. */
function accepts(taken, held) {
    if (taken.type !== held.type || (held.optional === true && taken.optional !== true))
        return false;
    if (taken.type === 'image')
        return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(taken) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(held);
    if (taken.type !== 'category' || held.type !== 'category')
        return true;
    if (held.open === true && taken.open !== true)
        return false;
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(taken.categories) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(held.categories);
}


/***/ }),

/***/ 76137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uu: () => (/* binding */ combinedColumnsSchema),
  um: () => (/* binding */ datasetDetailsSchema),
  rv: () => (/* binding */ featuresSchema),
  Cw: () => (/* binding */ fittedTransformSchema),
  Gx: () => (/* binding */ labelSchema),
  bZ: () => (/* binding */ splitNames),
  tX: () => (/* binding */ targetSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/images/image-shape.js
var image_shape = __webpack_require__(44973);
// EXTERNAL MODULE: ./build/core/js/src/config/date-parts.js
var date_parts = __webpack_require__(43133);
// EXTERNAL MODULE: ./build/core/js/src/config/text-feature.js
var text_feature = __webpack_require__(73614);
// EXTERNAL MODULE: ./build/core/js/src/config/time-series.js
var time_series = __webpack_require__(67833);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/fitted-column.js




/** Steps for one column of numbers, with the values that were fitted on the training split. */
const numberStep = schemas/* discriminatedUnion */.gMt('step', [
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('scale'), by: schemas/* number */.aig().positive() }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('standardize'), mean: schemas/* number */.aig(), deviation: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('min-max'), minimum: schemas/* number */.aig(), maximum: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('robust'), median: schemas/* number */.aig(), range: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('clip'), minimum: schemas/* number */.aig(), maximum: schemas/* number */.aig() }),
    /** sign(x) · ln(1 + |x|). */
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('log') }),
    /** Share of the training examples below the value, interpolated between quantiles of equal distance. */
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('quantile'), quantiles: schemas/* array */.YOg(schemas/* number */.aig()).min(2) }),
]);
const vector = schemas/* array */.YOg(schemas/* number */.aig());
/** Steps for channels of pixels; one value a channel. */
const channelStep = schemas/* discriminatedUnion */.gMt('step', [
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('scale'), by: schemas/* number */.aig().positive() }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('standardize'), mean: vector, deviation: vector }),
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('min-max'), minimum: vector, maximum: vector }),
]);
/** The network's values for the n-grams of a text. */
const textOutput = schemas/* discriminatedUnion */.gMt('values', [
    /** A value for each n-gram of the vocabulary. */
    schemas/* strictObject */.rej({ values: schemas/* enum */.k5n(['counts', 'binary']) }),
    /** Counts times weights, divided by their Euclidean norm. */
    schemas/* strictObject */.rej({ values: schemas/* literal */.euz('tf-idf'), weights: schemas/* array */.YOg(schemas/* number */.aig()) }),
    /** The first n-grams in their order, as the position in the vocabulary plus 2; 1 for others and 0 after the last. */
    schemas/* strictObject */.rej({ values: schemas/* literal */.euz('ids'), length: schemas/* int */.Whr().positive() }),
]);
/** The network's values for one of several buckets. */
const bucketValues = schemas/* enum */.k5n(['one-hot', 'index']);
/** The network's values for one column. */
const fittedColumn = schemas/* discriminatedUnion */.gMt('encoding', [
    schemas/* strictObject */.rej({
        encoding: schemas/* literal */.euz('number'),
        name: schemas/* string */.YjP(),
        /** Replaces a missing value; null where the column is not optional. */
        missing: schemas/* number */.aig().nullable(),
        /** True for another value that is 1 for a missing value, else 0. */
        indicator: schemas/* boolean */.zMY(),
        steps: schemas/* array */.YOg(numberStep),
        /** Edges of buckets, ascending: the result is one-hot over `edges.length + 1` buckets. */
        edges: schemas/* array */.YOg(schemas/* number */.aig()).min(1).optional(),
    }),
    schemas/* strictObject */.rej({
        /** `one-hot` has a value a category, and one for other categories; `index` has one value: the position of the category. */
        encoding: schemas/* enum */.k5n(['one-hot', 'index']),
        name: schemas/* string */.YjP(),
        categories: schemas/* int */.Whr().positive(),
        other: schemas/* boolean */.zMY(),
        /** Position of the category that replaces a missing value; null where the column is not optional. */
        missing: schemas/* int */.Whr().nonnegative().nullable(),
        indicator: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({
        /** The bucket of a text is its hash modulo the number of buckets. */
        encoding: schemas/* literal */.euz('hash'),
        name: schemas/* string */.YjP(),
        buckets: schemas/* int */.Whr().min(2),
        /** `one-hot` has a value a bucket; `index` has one value: the position of the bucket. */
        values: bucketValues,
        /** Replaces a missing text; null where the column is not optional. */
        missing: schemas/* string */.YjP().nullable(),
        indicator: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({
        encoding: schemas/* literal */.euz('date'),
        name: schemas/* string */.YjP(),
        parts: schemas/* array */.YOg(schemas/* strictObject */.rej({ part: schemas/* enum */.k5n(date_parts/* dateParts */.b), steps: schemas/* array */.YOg(numberStep) })),
        /** Parts as sine and cosine of their share of a period. */
        cyclic: schemas/* array */.YOg(schemas/* enum */.k5n(date_parts/* dateParts */.b)),
        missing: schemas/* number */.aig().nullable(),
        indicator: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({
        encoding: schemas/* literal */.euz('text'),
        name: schemas/* string */.YjP(),
        lowerCase: schemas/* boolean */.zMY(),
        /** Units of a text; a tokenizer is stored as JSON. */
        tokens: schemas/* union */.KCZ([schemas/* enum */.k5n(text_feature/* textTokens */.w), schemas/* strictObject */.rej({ tokenizer: schemas/* string */.YjP() })]),
        /** Smallest and greatest number of tokens in an n-gram. */
        ngrams: schemas/* tuple */.PVZ([schemas/* int */.Whr().positive(), schemas/* int */.Whr().positive()]),
        /** N-grams of the training split, by code unit. */
        vocabulary: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
        output: textOutput,
        /** Replaces a missing text; null where the column is not optional. */
        missing: schemas/* string */.YjP().nullable(),
        indicator: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({
        /** The first ids of a tokenizer, in their order. */
        encoding: schemas/* literal */.euz('token-ids'),
        name: schemas/* string */.YjP(),
        /** JSON of the tokenizer. */
        tokenizer: schemas/* string */.YjP(),
        length: schemas/* int */.Whr().positive(),
        /** The id that fills up shorter texts. */
        padding: schemas/* int */.Whr().nonnegative(),
        /** Number of ids that the tokenizer has. */
        size: schemas/* int */.Whr().positive(),
        missing: schemas/* string */.YjP().nullable(),
        indicator: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({
        /** The pixels of an image, which an input of the network of its own takes. */
        encoding: schemas/* literal */.euz('image'),
        name: schemas/* string */.YjP(),
        steps: schemas/* array */.YOg(channelStep),
        /** Rows, columns and channels of the pixels. */
        shape: schemas/* array */.YOg(schemas/* int */.Whr().positive()).min(1),
        missing: schemas/* null */.chJ(),
        indicator: schemas/* literal */.euz(false),
    }),
    /** No value: only rolling windows use the column. */
    schemas/* strictObject */.rej({
        encoding: schemas/* literal */.euz('none'),
        name: schemas/* string */.YjP(),
        missing: schemas/* null */.chJ(),
        indicator: schemas/* literal */.euz(false),
    }),
]);
/** The network's value for a rolling window: a statistic of the values of several columns, without the missing ones. */
const fittedWindow = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    statistic: schemas/* enum */.k5n(time_series/* windowStatistics */.Yw),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    /** Replaces the statistic of a window without values. */
    missing: schemas/* number */.aig(),
    indicator: schemas/* boolean */.zMY(),
    steps: schemas/* array */.YOg(numberStep),
});
/** The network's values for a combination of the positions of several columns. */
const fittedCross = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(2),
    /** The position of a combination is its hash modulo the number of buckets, or its place among the combinations, which are followed by all others. */
    buckets: schemas/* discriminatedUnion */.gMt('by', [
        schemas/* strictObject */.rej({ by: schemas/* literal */.euz('hash'), count: schemas/* int */.Whr().min(2) }),
        schemas/* strictObject */.rej({ by: schemas/* literal */.euz('frequency'), combinations: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* int */.Whr().nonnegative())) }),
    ]),
    values: bucketValues,
});

// EXTERNAL MODULE: ./build/core/js/src/dataset/serving-expectations.js
var serving_expectations = __webpack_require__(95196);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/dataset-schema.js




/** Untransformed pixels, rows first, channels last, one unsigned byte each. */
const pixels = {
    height: schemas/* int */.Whr().positive(),
    width: schemas/* int */.Whr().positive(),
    channels: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(3)]),
    /** How images of other sizes are brought to this one; without it, they are refused. */
    fit: schemas/* enum */.k5n(image_shape/* imageFits */.i).optional(),
};
const imageFeatures = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('image'),
    ...pixels,
    /** How an image is stored in the dataset: as bare pixels, or as the bytes of its file. */
    encoding: schemas/* enum */.k5n(['raw', 'file']),
});
/**
 * A column of a table as a client sends it. An optional column may be null or absent. Values of a private column never appear in
 * reports, logs and examples; categories are part of the model, so they cannot be private.
 */
const tableColumn = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('number'),
        optional: schemas/* literal */.euz(true).optional(),
        private: schemas/* literal */.euz(true).optional(),
        /** The value is that of a column so many rows earlier in the same series. */
        lag: schemas/* strictObject */.rej({ column: schemas/* string */.YjP(), rows: schemas/* int */.Whr().positive() }).optional(),
    }),
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('category'),
        categories: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
        optional: schemas/* literal */.euz(true).optional(),
        /** Other categories are accepted, too. */
        open: schemas/* literal */.euz(true).optional(),
    }),
    /** A date or a time in ISO 8601 or in the format; milliseconds since 1970 (UTC) in the dataset. */
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('date'),
        /** How a client may write it, with the directives of `strptime`. */
        format: schemas/* string */.YjP().optional(),
        optional: schemas/* literal */.euz(true).optional(),
        private: schemas/* literal */.euz(true).optional(),
    }),
    /** A duration such as `1:30:00` or `PT90M`; seconds in the dataset. */
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('duration'),
        optional: schemas/* literal */.euz(true).optional(),
        private: schemas/* literal */.euz(true).optional(),
    }),
    /** Any text. */
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('text'),
        optional: schemas/* literal */.euz(true).optional(),
        private: schemas/* literal */.euz(true).optional(),
    }),
    /** An image file, stored as its bytes. In place of a missing one, the dataset has an image whose pixels all have the value `fill`. */
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* literal */.euz('image'),
        ...pixels,
        optional: schemas/* literal */.euz(true).optional(),
        fill: schemas/* int */.Whr().min(0).max(255).optional(),
    }),
]);
/**
 * Features that `data.join` or `data.query` adds to the rows of a source. A client sends them like all others. Each names the sources that
 * have a column of its name; a query computes those that no source has.
 */
const combinedColumnsSchema = schemas/* strictObject */.rej({
    by: schemas/* enum */.k5n(['join', 'query']),
    columns: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), sources: schemas/* array */.YOg(schemas/* string */.YjP()) })).min(1),
});
const tableFeatures = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('table'),
    columns: schemas/* array */.YOg(tableColumn).min(1),
    combined: combinedColumnsSchema.optional(),
});
/** The features that a model takes. */
const featuresSchema = schemas/* discriminatedUnion */.gMt('kind', [imageFeatures, tableFeatures]);
/** The values that an output of a model predicts: one of the classes (in the order of the scores), or a number. */
const labelSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('class'), column: schemas/* string */.YjP(), classes: schemas/* array */.YOg(schemas/* string */.YjP()).min(2) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('number'), column: schemas/* string */.YjP() }),
]);
/** The labels of a model of several outputs by the names of these, in the order of the names. */
const labelsSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('multi-output'),
    outputs: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), label: labelSchema })).min(2),
});
/** The target of a model: one label, or one for each of several outputs. */
const targetSchema = schemas/* discriminatedUnion */.gMt('kind', [...labelSchema.options, labelsSchema]);
/** Shape of one transformed example, for example `[28, 28, 1]`. */
const shape = schemas/* array */.YOg(schemas/* int */.Whr().positive()).min(1);
/** A named input of the network: it takes the transformed values at some positions, or the image of a column. */
const namedInput = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), positions: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()).min(1) }),
    schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), image: schemas/* string */.YjP(), shape }),
]);
/** The named inputs of the network; without them, one input takes all values. */
const namedInputs = schemas/* array */.YOg(namedInput).min(1).optional();
const labelStep = schemas/* discriminatedUnion */.gMt('step', [
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('standardize'), mean: schemas/* number */.aig(), deviation: schemas/* number */.aig() }),
    /** sign(x) · ln(1 + |x|). */
    schemas/* strictObject */.rej({ step: schemas/* literal */.euz('log') }),
]);
/** Steps for the labels of outputs that are numbers. Predictions are inverted, so they have the units of the label. */
const labelSteps = schemas/* array */.YOg(schemas/* strictObject */.rej({ output: schemas/* string */.YjP(), steps: schemas/* array */.YOg(labelStep).min(1) }))
    .min(1)
    .optional();
/**
 * Maps raw features to the input of the network. It is stored in the model, so trainer, gate and server share it. Images and plain numbers
 * have steps for all values of a channel; the columns of a table have steps of their own.
 */
const fittedTransformSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ steps: schemas/* array */.YOg(channelStep), shape, inputs: namedInputs, labels: labelSteps }),
    schemas/* strictObject */.rej({
        columns: schemas/* array */.YOg(fittedColumn).min(1),
        /** The values of crosses follow those of the columns. */
        crosses: schemas/* array */.YOg(fittedCross).min(1).optional(),
        /** The values of rolling windows follow those of the crosses. */
        windows: schemas/* array */.YOg(fittedWindow).min(1).optional(),
        /** Number of values without those of images, which are inputs of their own; 0 if all columns are images. */
        shape: schemas/* tuple */.PVZ([schemas/* int */.Whr().nonnegative()]),
        inputs: namedInputs,
        labels: labelSteps,
    }),
]);
const splitNames = ['train', 'validation', 'test'];
/** Number of rows that each rule left out: `read` is the sum of the others and of the rows in the splits. */
const cleaned = schemas/* strictObject */.rej({
    /** Rows in the sources. */
    read: schemas/* int */.Whr().nonnegative(),
    /** Rows that cannot be read or fail an expectation. */
    quarantined: schemas/* int */.Whr().nonnegative(),
    /** Rows that were dropped because a value is missing. */
    missingRows: schemas/* int */.Whr().nonnegative(),
    /** Missing values by column, before cleaning; columns without any are left out. */
    missing: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().positive()),
    /** Rows that were dropped because an equal one stays. */
    duplicates: schemas/* int */.Whr().nonnegative(),
    /** Missing values that were replaced by the last one of their series, by column; columns without any are left out. */
    filled: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().positive()).optional(),
});
/** The details in the manifest of a dataset, besides its files. */
const datasetDetailsSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    features: featuresSchema,
    label: targetSchema,
    /** The column with the weight of each example in the loss; without it, all weights are equal. */
    weight: schemas/* string */.YjP().optional(),
    transform: fittedTransformSchema,
    /** Licence of the data as an SPDX expression; without it, none is stated. */
    license: schemas/* string */.YjP().optional(),
    /** Conditions on the rows that a server of the model receives; without it, there are none. */
    servingExpectations: serving_expectations/* servingExpectationsSchema */.X.optional(),
    recipe: schemas/* string */.YjP(),
    cleaned,
    /** Number of examples in each split. */
    rows: schemas/* record */.g1P(schemas/* enum */.k5n(splitNames), schemas/* int */.Whr().nonnegative()),
});


/***/ }),

/***/ 65675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sliceBatch)
/* harmony export */ });
/** Returns consecutive examples of a batch, without copying. */
function sliceBatch(batch, start, count) {
    const { size, features, texts, images } = batch;
    const width = size === 0 ? 0 : features.length / size;
    return { size: count, features: features.subarray(start * width, (start + count) * width), texts, images };
}


/***/ }),

/***/ 95196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ servingExpectationsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _config_expect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81883);


const reaction = {
    /** True if a failure is counted only, since rows of the dataset may fail, too. */
    counted: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
};
const ofColumn = { column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ...reaction };
const limit = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable();
/** A condition on one row. */
const condition = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('type'), type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_expect_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedTypes */ .MA), ...ofColumn }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('range'),
        minimum: limit,
        maximum: limit,
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_expect_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedTypes */ .MA).nullable(),
        ...ofColumn,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('values'),
        values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])),
        ...ofColumn,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('pattern'), pattern: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ...ofColumn }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('length'),
        minimum: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        maximum: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
        ...ofColumn,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('missing'), share: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), ...ofColumn }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('rule'), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), check: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ...reaction }),
    /** No column exists besides those of the model. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('columns'), ...reaction }),
]);
/** Conditions on the rows that a server receives. They travel with the dataset and its models. */
const servingExpectationsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    onViolation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_expect_js__WEBPACK_IMPORTED_MODULE_0__/* .servingReactions */ .zH),
    conditions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(condition),
});


/***/ }),

/***/ 70057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ loadOnnxRuntime)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _package_package_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64303);



/** Loads ONNX Runtime on WebAssembly from `dist/onnx`, outside of any bundle that contains this module. */
function loadOnnxRuntime() {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_package_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRoot */ .Z)(import.meta.url), 'dist/onnx');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'index.cjs');
    const bundle = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)(path);
    if (!isOnnxBundle(bundle))
        throw new Error(`${path} is not Tensorline's bundle of ONNX Runtime`);
    const { ort, setOnnxFolder } = bundle;
    setOnnxFolder(folder);
    return {
        name: `ONNX Runtime ${ort.env.versions.web ?? ort.env.versions.common} on WebAssembly`,
        Tensor: ort.Tensor,
        createSession: (model) => ort.InferenceSession.create(model, { executionProviders: ['wasm'] }),
    };
}
function isOnnxBundle(value) {
    return typeof value === 'object' && value !== null && 'ort' in value && 'setOnnxFolder' in value;
}


/***/ }),

/***/ 42354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ withMachineExplained),
/* harmony export */   Hw: () => (/* binding */ isRefusedFolder),
/* harmony export */   _y: () => (/* binding */ raiseFileLimit)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);



const noPermission = {
    code: 'FILE_NO_PERMISSION',
    found: (path) => `no permission for ${path}`,
    expected: 'files and folders that this user may read and write',
    hint: 'Change the permissions of the folder, work in another folder, or run as the owner of the folder.',
};
const unusableFolder = {
    code: 'FILE_NO_PERMISSION',
    found: (path) => `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}, a folder in which no folder can be created`,
    expected: 'an existing folder that this user may write to',
    hint: 'Choose another folder. Temporary folders are in TMPDIR (in Actions: RUNNER_TEMP), caches in XDG_CACHE_HOME (in Actions: RUNNER_TOOL_CACHE).',
};
/** The fix of too many open files. */
const raiseFileLimit = 'Raise the limit of open files: `ulimit -n 4096`.';
const explanations = {
    EACCES: noPermission,
    EPERM: noPermission,
    EROFS: {
        code: 'FILE_NO_PERMISSION',
        found: (path) => `a read-only file system at ${path}`,
        expected: 'a folder that can be written to',
        hint: 'Mount the file system writable, or work in another folder.',
    },
    EISDIR: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a folder at ${path}`,
        expected: 'a file',
        hint: 'Remove or rename the folder, or correct the path.',
    },
    ENOTDIR: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a file in place of a folder in ${path}`,
        expected: 'a folder',
        hint: 'Remove or rename the file, or correct the path.',
    },
    EEXIST: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a file at ${path}`,
        expected: 'a folder, or a free name',
        hint: 'Remove or rename the file, or correct the path.',
    },
    ELOOP: {
        code: 'FILE_INVALID_PATH',
        found: (path) => `symbolic links that lead to themselves at ${path}`,
        expected: 'a link that leads to a file or folder',
        hint: 'Correct or remove the link.',
    },
    ENAMETOOLONG: {
        code: 'FILE_INVALID_PATH',
        found: (path) => `a path that is too long for the file system: ${path.slice(0, 200)}…`,
        expected: 'names of at most 255 bytes and paths of at most 4095',
        hint: 'Shorten the name, or work in a folder with a shorter path.',
    },
    EMFILE: {
        code: 'FILE_TOO_MANY_OPEN',
        found: (path) => `too many open files at ${path}`,
        expected: 'a limit that leaves room for one more file',
        hint: raiseFileLimit,
    },
    ENFILE: {
        code: 'FILE_TOO_MANY_OPEN',
        found: (path) => `too many open files on this machine at ${path}`,
        expected: 'a limit that leaves room for one more file',
        hint: 'End other processes, or raise the limit of the system: `sysctl fs.file-max`.',
    },
};
/** Returns a file-system or memory error as a UserError with its fix; any other value unchanged. */
function withMachineExplained(thrown) {
    return explainFile(thrown) ?? explainMemory(thrown) ?? thrown;
}
function explainFile(thrown) {
    const fault = fileFault(thrown);
    if (fault === null)
        return null;
    const explanation = isRefusedFolder(thrown) ? unusableFolder : explanations[fault.code];
    if (explanation === undefined)
        return null;
    const { code, found, expected, hint } = explanation;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ code, found: `${found(fault.path)} (${shortened((0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown))})`, expected, hint }, { cause: thrown });
}
/** The message of Node for a `package.json` that it cannot open: this error has no code of the system. */
const unopenedPackage = /^Cannot read package config (.+): too many open files\.$/;
/** Returns the code of the system and the path of a fault with a file; null for other errors. */
function fileFault(thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown))
        return null;
    if ('path' in thrown)
        return { code: String(thrown.code), path: String(thrown.path) };
    // Network errors have the same codes, but no path. An error while reading an open folder has no path either.
    if ((0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, 'EISDIR'))
        return { code: 'EISDIR', path: 'a file' };
    const [, path] = unopenedPackage.exec(thrown.message) ?? [];
    return path === undefined ? null : { code: 'EMFILE', path };
}
/**
 * Returns true if the system refused to create a folder with ENOENT: its parent does not exist, or does not accept new
 * folders, as in /proc.
 */
function isRefusedFolder(thrown) {
    return ((0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, 'ENOENT') &&
        thrown instanceof Error &&
        'syscall' in thrown &&
        (thrown.syscall === 'mkdir' || thrown.syscall === 'mkdtemp'));
}
const longest = 300;
function shortened(message) {
    return message.length > longest ? `${message.slice(0, longest)}…` : message;
}
/** Messages of V8 and Node for a failed allocation. A negative length is a bug in the code, not a lack of memory. */
const failedAllocation = /^(?:Array buffer allocation failed|Invalid (?:typed )?array length(?:: \d+)?|Invalid string length)$/;
const allocationCodes = ['ERR_MEMORY_ALLOCATION_FAILED', 'ERR_BUFFER_TOO_LARGE', 'ERR_STRING_TOO_LONG'];
function explainMemory(thrown) {
    if (!(thrown instanceof Error))
        return null;
    const failed = thrown.name === 'RangeError' && failedAllocation.test(thrown.message);
    if (!failed && !allocationCodes.some((code) => (0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, code)))
        return null;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MACHINE_OUT_OF_MEMORY',
        found: `too little memory for this data or model (${thrown.message}; ${gibibytes((0,node_os__WEBPACK_IMPORTED_MODULE_0__.freemem)())} of ${gibibytes((0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)())} are free)`,
        expected: 'arrays that fit into the memory of this machine',
        hint: 'Use less data, smaller images, a smaller model or a smaller `batch-size`, or a machine with more memory.',
    }, { cause: thrown });
}
function gibibytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}


/***/ }),

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _waiting_poll_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83776);
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
    cancelled.throwIfAborted();
    const { lock } = await (0,_waiting_poll_js__WEBPACK_IMPORTED_MODULE_3__/* .pollUntil */ .g)({ every: pollMs, cancelled }, () => {
        try {
            return { lock: openExclusively(file) };
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
                return { lock: null };
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        return null;
    });
    return lock;
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

/***/ 44973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ imageFits)
/* harmony export */ });
/** Ways to bring an image of any size to the size of the others. */
const imageFits = ['stretch', 'crop', 'pad'];


/***/ }),

/***/ 87426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ isOnnx),
/* harmony export */   hp: () => (/* binding */ openEvaluableModel),
/* harmony export */   q2: () => (/* binding */ isOnnxDetails)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53970);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11848);



function isOnnx(model) {
    return isOnnxDetails(model.details);
}
function isOnnxDetails(details) {
    return 'format' in details;
}
/**
 * Opens a model of either kind.
 * @throws UserError for another kind of artifact, or when its files differ from its manifest
 */
async function openEvaluableModel(folder) {
    return (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactKind */ .Zm)(folder, 'model')) === 'onnx-model'
        ? (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'onnx-model', _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .onnxDetailsSchema */ .Nn)
        : (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'model', _model_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .modelDetailsSchema */ .ZX);
}


/***/ }),

/***/ 22980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loadForInference)
/* harmony export */ });
/* harmony import */ var _dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18351);
/* harmony import */ var _dataset_features_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10479);
/* harmony import */ var _evaluable_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87426);
/* harmony import */ var _onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34272);
/* harmony import */ var _predict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98198);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42309);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95482);







/**
 * Loads a model of either kind to predict examples with the features `given`. Its inputs and outputs must match its
 * manifest. Columns of a table are assigned to the model by their names.
 * @param tf null if all models are ONNX models
 */
async function loadForInference(tf, evaluable, given) {
    const model = await load(tf, evaluable);
    const expected = evaluable.details.features;
    if (expected.kind !== 'table' || given.kind !== 'table')
        return model;
    const positions = (0,_dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(expected, given);
    if (positions === null)
        throw new TypeError('a model that needs columns which are missing');
    return positions.every((position, index) => position === index) &&
        positions.length === (0,_dataset_features_js__WEBPACK_IMPORTED_MODULE_6__/* .valuesPerExample */ .yg)(given)
        ? model
        : { ...model, predict: (batch) => model.predict(select(batch, positions)) };
}
function select({ size, features, ...content }, positions) {
    const width = size === 0 ? 0 : features.length / size;
    const selected = new Float64Array(size * positions.length);
    for (let row = 0; row < size; row++)
        for (const [index, position] of positions.entries())
            selected[row * positions.length + index] = features[row * width + position] ?? Number.NaN;
    return { size, features: selected, ...content };
}
async function load(tf, evaluable) {
    if ((0,_evaluable_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnnx */ .G7)(evaluable))
        return (0,_onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__/* .loadOnnxModel */ .$)(evaluable.folder, evaluable.details);
    const { folder, details } = evaluable;
    if (!tf)
        throw new TypeError('a layers model needs TensorFlow.js');
    const model = await (0,_storage_js__WEBPACK_IMPORTED_MODULE_5__/* .loadModel */ .cm)(tf, folder);
    (0,_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSignature */ .j)(model, details.transform, details.label);
    return {
        predict: (batch) => (0,_predict_js__WEBPACK_IMPORTED_MODULE_3__/* .predict */ .K$)(tf, model, details, batch),
        close: () => {
            model.dispose();
            return Promise.resolve();
        },
    };
}


/***/ }),

/***/ 99715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ outputIndices),
/* harmony export */   $m: () => (/* binding */ transformParts),
/* harmony export */   AH: () => (/* binding */ inputSpecsOf),
/* harmony export */   DF: () => (/* binding */ outputSpecsOf),
/* harmony export */   WE: () => (/* binding */ explainInputMismatch),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   l1: () => (/* binding */ inputTensors),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   qZ: () => (/* binding */ splitInputs)
/* harmony export */ });
/* harmony import */ var _transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30179);
/* harmony import */ var _transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87989);


/** Returns the inputs of a model with the names of its input layers, in the model's own order. */
function inputSpecsOf(model) {
    return model.inputs.map(toTensorSpec);
}
/** Returns the outputs of a model with the names of the output layers, in the model's own order. */
function outputSpecsOf(model) {
    return model.outputs.map(toTensorSpec);
}
function toTensorSpec({ sourceLayer, shape }) {
    return { name: sourceLayer.name, shape: shape.slice(1) };
}
/** Returns the position among the model's outputs for each output of the target. */
function outputIndices(model, target) {
    if (target.kind !== 'multi-output')
        return [0];
    const names = outputSpecsOf(model).map(({ name }) => name);
    return target.outputs.map(({ name }) => names.indexOf(name));
}
/** Returns the difference between the model's inputs and inputs of these names and sizes; null if they match. */
function explainInputMismatch(model, inputs) {
    const specs = inputSpecsOf(model);
    const wanted = inputs.map((input) => ({ name: input.name, shape: (0,_transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOfInput */ .V4)(input) }));
    const matched = wanted.every(({ name, shape }) => specs.some((port) => port.name === name && fits(port.shape, shape)));
    if (matched && specs.length === wanted.length)
        return null;
    return { found: textOf(specs), expected: `the inputs of the dataset by their names: ${textOf(wanted)}` };
}
/**
 * Divides transformed examples among the inputs of a model.
 * @param parts tensors of the parts of the examples, as `partsOf` returns them
 * @returns a tensor for each input, in the model's own order
 */
function splitInputs(tf, model, inputs, parts) {
    if (inputs === undefined)
        return [...parts];
    const images = inputs.filter((input) => 'image' in input);
    return inputSpecsOf(model).map(({ name }) => {
        const input = inputs.find((candidate) => candidate.name === name);
        if (!input)
            throw new TypeError(`the model has an input ${name} that was not validated`);
        const part = 'image' in input ? parts.length - images.length + images.indexOf(input) : 0;
        const tensor = parts[part];
        if (!tensor)
            throw new TypeError(`no part ${part} for the input ${name}`);
        return 'image' in input ? tensor : tf.gather(tensor, input.positions, 1);
    });
}
/** Returns the transformed values of raw examples for each part, as `partsOf` returns the parts. */
function transformParts(transform, batch) {
    return (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(transform).map((part) => (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPart */ .G7)(transform, part, batch));
}
/**
 * Returns a tensor for each input of a model, in the model's own order.
 * @param values transformed values of `size` examples, as `transformParts` returns them
 */
function inputTensors(tf, model, transform, values, size) {
    const parts = (0,_transform_example_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(transform).map((part, index) => {
        const ofPart = values[index];
        if (!ofPart)
            throw new TypeError(`no values of part ${index}`);
        return tf.tensor(ofPart, [size, ...part.shape], 'float32');
    });
    return splitInputs(tf, model, transform.inputs, parts);
}
/** Returns true if a shape, in which null stands for any size, matches the wanted one. */
function fits(shape, wanted) {
    return shape.length === wanted.length && shape.every((side, axis) => side === null || side === wanted[axis]);
}
/** Returns the text of inputs or outputs for messages. */
function textOf(specs) {
    return specs
        .map(({ name, shape }) => `${name} [${shape.map((side) => side ?? 'any').join(', ')}]`)
        .join(' and ');
}


/***/ }),

/***/ 11848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   ZX: () => (/* binding */ modelDetailsSchema),
/* harmony export */   tF: () => (/* binding */ goldenSchema)
/* harmony export */ });
/* unused harmony export weightTypes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);
/* harmony import */ var _dataset_serving_expectations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95196);



/** Storage types of the weights in the shards; each type becomes float32 when the model is loaded. */
const weightTypes = ['float32', 'float16', 'uint16', 'uint8'];
/** Schema of the details in the manifest of a model: everything needed to predict class names from raw values. */
const modelDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    features: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .featuresSchema */ .rv,
    label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSchema */ .tX,
    transform: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fittedTransformSchema */ .Cw,
    /** Conditions on the rows that a server receives; without it, there are none. */
    servingExpectations: _dataset_serving_expectations_js__WEBPACK_IMPORTED_MODULE_1__/* .servingExpectationsSchema */ .X.optional(),
    /** Licence of the dataset as an SPDX expression; without it, none is stated. */
    datasetLicense: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Size of `model.json` and its shards together, in bytes. */
    modelBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    weights: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(weightTypes),
});
const tolerance = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ absolute: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), relative: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() });
/** Kind of an output: scores of classes, whose highest must agree, or numbers. */
const outputKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['class', 'number']);
const goldenRequests = {
    /** The engine that computed the outputs. */
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Requests with their outputs; the values of several outputs follow one another. */
    requests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), input: zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9(), output: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).min(1) }))
        .min(1),
};
/** Schema of raw inputs with the trained model's outputs, by which any server of the model can be verified. */
const goldenSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...goldenRequests, kind: outputKind, tolerance }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...goldenRequests,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('multi-output'),
        outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            kind: outputKind,
            /** Number of values of this output. */
            width: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
            tolerance,
        }))
            .min(2),
    }),
]);
/** Names of the files in a model artifact. */
const modelFiles = {
    topology: 'model.json',
    golden: 'golden.json',
    metrics: 'metrics.json',
    inputs: 'input-statistics.json',
    card: 'MODEL_CARD.md',
};


/***/ }),

/***/ 34272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loadOnnxModel),
/* harmony export */   X: () => (/* binding */ onnxEngineName)
/* harmony export */ });
/* harmony import */ var _dataset_examples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65675);
/* harmony import */ var _engine_onnx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70057);
/* harmony import */ var _model_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99715);
/* harmony import */ var _onnx_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15066);




/**
 * Loads an ONNX model on WebAssembly.
 * @throws UserError when ONNX Runtime cannot load it, or it does not fit the transform or the label
 */
async function loadOnnxModel(folder, context) {
    const ort = (0,_engine_onnx_js__WEBPACK_IMPORTED_MODULE_0__/* .loadOnnxRuntime */ .a)();
    const network = await _onnx_network_js__WEBPACK_IMPORTED_MODULE_2__/* .OnnxNetwork */ .w.load(ort, folder, context);
    return {
        predict: (examples) => predict(network, context, examples),
        close: () => network.close(),
    };
}
/** Returns the name of the engine of `loadOnnxModel`. */
function onnxEngineName() {
    return (0,_engine_onnx_js__WEBPACK_IMPORTED_MODULE_0__/* .loadOnnxRuntime */ .a)().name;
}
/** Examples of a batch, which bounds the memory. */
const batchSize = 256;
async function predict(network, { transform }, examples) {
    const { size } = examples;
    const outputs = [];
    for (let start = 0; start < size; start += batchSize) {
        const batch = (0,_dataset_examples_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceBatch */ .D)(examples, start, Math.min(batchSize, size - start));
        outputs.push((await network.run((0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .transformParts */ .$m)(transform, batch), batch.size)).values);
    }
    const values = (0,_onnx_network_js__WEBPACK_IMPORTED_MODULE_2__/* .joinValues */ .j)(outputs);
    return { size, width: size === 0 ? 0 : values.length / size, values };
}


/***/ }),

/***/ 15066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ OnnxNetwork),
  j: () => (/* binding */ joinValues)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/transform/example-parts.js
var example_parts = __webpack_require__(30179);
// EXTERNAL MODULE: ./build/core/js/src/model/predict.js
var predict = __webpack_require__(98198);
;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/tensor-layout.js
/**
 * Returns the layout for prepared examples of `shape` (an image is `[height, width, channels]`) in an input without its
 * batch axis: unchanged, with the channels first as in PyTorch, or all values in a row. Returns null if no layout fits.
 */
function layoutFor(input, shape) {
    if (fits(input, shape))
        return { kind: 'as prepared', shape };
    const [height, width, channels] = shape;
    if (shape.length === 3 && height !== undefined && width !== undefined && channels !== undefined) {
        const channelsFirst = [channels, height, width];
        if (fits(input, channelsFirst))
            return { kind: 'channels first', shape: channelsFirst };
        if (channels === 1 && fits(input, [height, width]))
            return { kind: 'as prepared', shape: [height, width] };
    }
    const flat = [shape.reduce((product, size) => product * size, 1)];
    return fits(input, flat) ? { kind: 'as prepared', shape: flat } : null;
}
function fits(input, shape) {
    return (input.length === shape.length &&
        input.every((size, axis) => typeof size === 'string' || size === shape[axis]));
}
/** Moves the channels of `size` images from the last axis to the first. */
function withChannelsFirst(values, size, [channels = 1, height = 1, width = 1]) {
    const area = height * width;
    const moved = new Float32Array(values.length);
    for (let image = 0; image < size; image++)
        for (let index = 0; index < area; index++)
            for (let channel = 0; channel < channels; channel++)
                moved[(image * channels + channel) * area + index] =
                    values[(image * area + index) * channels + channel] ?? NaN;
    return moved;
}

// EXTERNAL MODULE: ./build/core/js/src/model/onnx/onnx-schema.js
var onnx_schema = __webpack_require__(53970);
// EXTERNAL MODULE: ./build/core/js/src/transform/named-inputs.js
var named_inputs = __webpack_require__(87989);
// EXTERNAL MODULE: ./build/core/js/src/transform/table-transform.js
var table_transform = __webpack_require__(90487);
;// CONCATENATED MODULE: ./build/core/js/src/transform/whole-numbers.js

/**
 * Returns true if the transformed values at these positions are whole numbers for every example: ids of texts,
 * positions, counts, or zeros and ones.
 * @param positions all positions if null
 */
function areWholeNumbers(transform, positions) {
    if ('steps' in transform)
        return false;
    const { columns, crosses = [] } = transform;
    const parts = [...columns, ...crosses];
    return (0,table_transform/* spansOf */.L)(transform).every(({ start, width }, index) => {
        const isUsed = positions === null ? width > 0 : positions.some((at) => at >= start && at < start + width);
        const part = parts[index];
        return !isUsed || (part !== undefined && isWhole(part));
    });
}
function isWhole(part) {
    if (!('encoding' in part))
        return true;
    switch (part.encoding) {
        case 'one-hot':
        case 'index':
        case 'hash':
        case 'token-ids':
            return true;
        case 'text':
            return part.output.values !== 'tf-idf';
        case 'number':
            return part.edges !== undefined;
        case 'date':
        case 'image':
        case 'none':
            return false;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/model/signature.js
var signature = __webpack_require__(42309);
;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/infer-signature.js





/**
 * Infers the inputs and outputs of a model for examples that the dataset's transform prepares.
 * @throws UserError when its inputs differ, or its outputs are neither scores of the classes nor a number
 */
function signatureOf(session, transform, label) {
    const { inputMetadata, outputMetadata } = session;
    const inputs = wholeInput(inputMetadata, transform) ?? namedInputs(inputMetadata, transform);
    if (inputs === null)
        throw explainMismatch(`takes ${inputMetadata.map(describe).join(' and ')}`, expectedInputs(transform));
    const batches = inputMetadata.flatMap((input) => (input.isTensor ? (sizesOf(input)[0] ?? []) : []));
    return {
        inputs,
        batch: batches.find((size) => typeof size === 'number') ?? null,
        outputs: [outputFor(outputMetadata, label)],
    };
}
/** Returns the inputs and outputs of a network that Tensorline wrote, which have the names of those of the model. */
function writtenSignature({ inputMetadata, outputMetadata }, transform, target) {
    const inputs = inputMetadata.map(({ name }) => {
        const source = transform.inputs?.find((input) => input.name === name) ?? null;
        const shape = source === null ? transform.shape : (0,named_inputs/* shapeOfInput */.V4)(source);
        return { name, type: 'float32', layout: { kind: 'as prepared', shape }, source };
    });
    const outputs = target.kind === 'multi-output' ? target.outputs : outputMetadata;
    return { inputs, batch: null, outputs: outputs.map(({ name }) => name) };
}
/** Returns the only input if it takes all values of an example; null for others. */
function wholeInput(metadata, transform) {
    const [only, ...others] = metadata;
    const hasImages = transform.inputs?.some((input) => 'image' in input) === true;
    if (only === undefined || others.length > 0 || hasImages)
        return null;
    const input = inputFor(only, transform.shape, null, transform);
    return input && [input];
}
/** Returns inputs with the names of those of the network, each of which has its part of an example; null for others. */
function namedInputs(metadata, transform) {
    const { inputs = [] } = transform;
    if (metadata.length !== inputs.length)
        return null;
    const found = metadata.flatMap((value) => {
        const source = inputs.find(({ name }) => name === value.name);
        return (source && inputFor(value, (0,named_inputs/* shapeOfInput */.V4)(source), source, transform)) ?? [];
    });
    return found.length === inputs.length ? found : null;
}
function inputFor(metadata, shape, source, transform) {
    if (!metadata.isTensor)
        return null;
    const { name, type } = metadata;
    if (!isNumberType(type) && !(isIntegerType(type) && hasWholeNumbers(source, transform)))
        return null;
    const layout = layoutFor(sizesOf(metadata).slice(1), shape);
    return layout && { name, type, layout, source };
}
function hasWholeNumbers(source, transform) {
    if (source !== null && 'image' in source)
        return false;
    return areWholeNumbers(transform, source && source.positions);
}
function expectedInputs(transform) {
    const { shape, inputs = [] } = transform;
    const hasWhole = [null, ...inputs].some((source) => hasWholeNumbers(source, transform));
    const numbers = hasWhole ? 'float32, float64, or int64 or int32 for whole numbers,' : 'float32 or float64';
    const types = `of ${numbers} in the shape of a prepared example`;
    const named = inputs.map((input) => `"${input.name}" [any, ${(0,named_inputs/* shapeOfInput */.V4)(input).join(', ')}]`);
    const whole = `one input ${types}, [any, ${shape.join(', ')}]`;
    const several = `inputs ${types}: ${named.join(' and ')}`;
    const hasImages = inputs.some((input) => 'image' in input);
    const expected = hasImages ? several : [whole, ...(inputs.length > 0 ? [several] : [])].join(', or ');
    return `${expected} (images also with the channels first)`;
}
function outputFor(outputs, label) {
    const widths = (0,signature/* outputWidths */.v)(label);
    const fitting = outputs.filter((output) => output.isTensor && isNumberType(output.type) && widths.some((width) => hasWidth(output, width)));
    const [output, ...others] = fitting;
    if (output && others.length === 0)
        return output.name;
    throw explainMismatch(`returns ${outputs.map(describe).join(' and ')}`, label.kind === 'class'
        ? `one output with a score for each of the ${label.classes.length} classes, in the order of the dataset`
        : 'one output with a number', 'Export the model with its scores as one tensor; for scikit-learn models, set `zipmap: False`.');
}
/** Returns true for `[batch, width]`, or `[batch]` for a single value. */
function hasWidth(output, width) {
    const shape = sizesOf(output);
    if (shape.length === 1)
        return width === 1;
    return shape.length === 2 && (typeof shape[1] === 'string' || shape[1] === width);
}
/** The value of an open size without a name, which is −1 in the file. */
const unnamedSize = 2 ** 32 - 1;
function sizesOf({ shape }) {
    return shape.map((size) => (size === unnamedSize ? 'any' : size));
}
function isNumberType(type) {
    return type === 'float32' || type === 'float64';
}
function isIntegerType(type) {
    return type === 'int32' || type === 'int64';
}
function describe(value) {
    if (!value.isTensor)
        return `${JSON.stringify(value.name)}, which is not a tensor`;
    return `${JSON.stringify(value.name)} of ${value.type} [${shapeText(sizesOf(value))}]`;
}
function shapeText(shape) {
    return shape.map((size) => (typeof size === 'string' ? 'any' : size)).join(', ');
}
function explainMismatch(found, expected, hint = 'Export the model again with this input or output.') {
    return new user_error/* UserError */.yo({
        code: 'MODEL_DATASET_MISMATCH',
        found: `an ONNX model that ${found}`,
        expected: `a model with ${expected}`,
        hint,
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/onnx-network.js








/** An ONNX model in memory. */
class OnnxNetwork {
    #ort;
    #session;
    #signature;
    #context;
    #parts;
    /** Number of values of each output for one example. */
    #widths = [];
    constructor(ort, session, signature, context) {
        this.#ort = ort;
        this.#session = session;
        this.#signature = signature;
        this.#context = context;
        this.#parts = (0,example_parts/* partsOf */.CI)(context.transform);
    }
    /**
     * Loads the model of a folder.
     * @throws UserError when ONNX Runtime cannot load it, or it does not fit the transform or the label
     */
    static async load(ort, folder, context) {
        const session = await createSession(ort, await (0,promises_.readFile)((0,external_node_path_.join)(folder, onnx_schema/* onnxFile */.eY)));
        return new OnnxNetwork(ort, session, signatureOf(session, context.transform, context.label), context);
    }
    /**
     * Loads the network of a model of TensorFlow.js that `writeOnnxNetwork` wrote.
     * @throws UserError when ONNX Runtime cannot load it
     */
    static async loadWritten(ort, file, context) {
        const session = await createSession(ort, file);
        return new OnnxNetwork(ort, session, writtenSignature(session, context.transform, context.label), context);
    }
    /**
     * Predicts transformed examples in one batch, or in several if the model has a fixed batch size.
     * @param parts as `transformParts` returns them
     * @param size number of examples, at least one
     */
    async run(parts, size) {
        const step = this.#signature.batch ?? size;
        const outputs = [];
        for (let start = 0; start < size; start += step) {
            const count = Math.min(step, size - start);
            const slices = parts.map((values) => sliceExamples(values, size, start, count));
            outputs.push(await this.#runBatch(slices, count));
        }
        const values = joinValues(outputs);
        const { label, transform } = this.#context;
        const widths = this.#widths.length > 1 && { widths: this.#widths };
        return (0,predict/* inLabelUnits */.P0)(label, transform.labels, { size, width: values.length / size, values, ...widths });
    }
    close() {
        return this.#session.release();
    }
    async #runBatch(parts, count) {
        const { inputs, batch, outputs } = this.#signature;
        const size = batch ?? count;
        const feeds = Object.fromEntries(inputs.map((input) => {
            const values = this.#valuesFor(input, parts, count);
            return [input.name, feedOf(this.#ort, input, values, { count, size })];
        }));
        const results = await this.#session.run(feeds, outputs);
        const values = outputs.map((name) => valuesOf(results[name]));
        this.#widths = values.map(({ length }) => length / size);
        const [only, ...others] = values;
        const joined = only && others.length === 0 ? only : (0,predict/* joinOutputs */.TT)(values, size);
        return joined.subarray(0, (joined.length / size) * count);
    }
    /** Returns the values for an input, example after example. */
    #valuesFor({ source }, parts, count) {
        const image = source !== null && 'image' in source ? source.image : null;
        const index = this.#parts.findIndex((part) => (part.kind === 'image' ? part.name : null) === image);
        const values = parts[index];
        if (values === undefined)
            throw new TypeError(`no values for the input ${source?.name}`);
        return source === null || 'image' in source ? values : selected(values, count, source.positions);
    }
}
async function createSession(ort, bytes) {
    try {
        return await ort.createSession(bytes);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'MODEL_UNLOADABLE',
            found: `an ONNX model that ONNX Runtime cannot load (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a model in one file, with operators that ONNX Runtime supports',
            hint: 'Export the model again with its weights inside the file.',
        }, { cause: error });
    }
}
/** Returns the values at some positions of each example. */
function selected(values, size, positions) {
    const width = values.length / size;
    const taken = new Float32Array(size * positions.length);
    for (let row = 0; row < size; row++)
        for (const [index, position] of positions.entries())
            taken[row * positions.length + index] = values[row * width + position] ?? Number.NaN;
    return taken;
}
/** @param sizes the number of examples, and that of a batch */
function feedOf(ort, { type, layout }, values, { count, size }) {
    const laid = layout.kind === 'channels first' ? withChannelsFirst(values, count, layout.shape) : values;
    return tensorOf(ort, type, padded(laid, size * (laid.length / count)), [size, ...layout.shape]);
}
function sliceExamples(values, size, start, count) {
    const width = values.length / size;
    return values.subarray(start * width, (start + count) * width);
}
function joinValues(parts) {
    const [only, ...others] = parts;
    if (only && others.length === 0)
        return only;
    const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
    let index = 0;
    for (const part of parts) {
        whole.set(part, index);
        index += part.length;
    }
    return whole;
}
/** Pads the last batch of a model with a fixed batch size with zeros. */
function padded(values, length) {
    if (values.length === length)
        return values;
    const filled = new Float32Array(length);
    filled.set(values);
    return filled;
}
function tensorOf(ort, type, values, shape) {
    switch (type) {
        case 'float32':
            return new ort.Tensor('float32', values, shape);
        case 'float64':
            return new ort.Tensor('float64', Float64Array.from(values), shape);
        case 'int32':
            return new ort.Tensor('int32', Int32Array.from(values), shape);
        case 'int64':
            return new ort.Tensor('int64', BigInt64Array.from(Array.from(values, BigInt)), shape);
    }
}
function valuesOf(tensor) {
    const values = tensor?.data;
    if (values instanceof Float32Array)
        return values;
    if (values instanceof Float64Array)
        return Float32Array.from(values);
    throw new TypeError('an output has a different type than the model declares');
}


/***/ }),

/***/ 53970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ onnxDetailsSchema),
/* harmony export */   cv: () => (/* binding */ writtenNetworkFile),
/* harmony export */   eY: () => (/* binding */ onnxFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11848);



/**
 * Schema of the details in the manifest of an ONNX model: the features, transform and label for which it is evaluated.
 */
const onnxDetailsSchema = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelDetailsSchema */ .ZX
    .pick({
    name: true,
    features: true,
    transform: true,
    servingExpectations: true,
    datasetLicense: true,
    modelBytes: true,
})
    .extend({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('onnx'), label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx });
/** The file in an artifact of the kind `onnx-model`. */
const onnxFile = 'model.onnx';
/**
 * Returns the file with the network of a model of TensorFlow.js as ONNX. It is beside the folder of the artifact, whose
 * files are those of its manifest.
 */
const writtenNetworkFile = (modelFolder) => `${modelFolder.replace(/\/+$/, '')}.onnx`;


/***/ }),

/***/ 98198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ predictedClass),
/* harmony export */   K$: () => (/* binding */ predict),
/* harmony export */   P0: () => (/* binding */ inLabelUnits),
/* harmony export */   S0: () => (/* binding */ selectOutput),
/* harmony export */   TT: () => (/* binding */ joinOutputs)
/* harmony export */ });
/* unused harmony exports runNetwork, outputWidths */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _transform_label_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1406);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
/* harmony import */ var _dataset_examples_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65675);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _model_io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99715);






const batchSize = 256;
/**
 * Predicts from raw features: transforms them and runs the network batch by batch. Batches bound the memory and let
 * other work of the process continue in between. All tensors are disposed.
 */
async function predict(tf, model, details, examples) {
    const { size } = examples;
    const widths = outputWidths(model, details.label);
    const width = widths.reduce((sum, one) => sum + one, 0);
    const values = new Float32Array(size * width);
    for (let start = 0; start < size; start += batchSize) {
        if (start > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        const batch = (0,_dataset_examples_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceBatch */ .D)(examples, start, Math.min(batchSize, size - start));
        values.set(await predictBatch(tf, model, details, batch).catch(refuse), start * width);
    }
    return labelOutputs(details, widths, values, size);
}
function labelOutputs({ transform, label }, widths, values, size) {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const outputs = { size, width, values, ...(widths.length > 1 && { widths }) };
    return inLabelUnits(label, transform.labels, outputs);
}
/** Throws a UserError, because layers may fail on their inputs, or the output of a layer may exceed the memory. */
function refuse(error) {
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'MODEL_CANNOT_RUN',
        found: `a model that TensorFlow.js cannot run (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`,
        expected: 'a model that predicts its examples within the memory of this machine',
        hint: 'Make its layers smaller, or use a machine with more memory.',
    }, { cause: error });
}
async function predictBatch(tf, model, details, batch) {
    return runBatch(tf, model, details, (0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .transformParts */ .$m)(details.transform, batch), batch.size);
}
/**
 * Runs the network on transformed examples, all of them in one batch.
 * @param parts as `transformParts` returns them; those of several requests may follow one another
 */
async function runNetwork(tf, model, details, parts, size) {
    const widths = outputWidths(model, details.label);
    const values = await runBatch(tf, model, details, parts, size).catch(refuse);
    return labelOutputs(details, widths, values, size);
}
async function runBatch(tf, model, { transform, label }, parts, size) {
    const outputs = tf.tidy(() => [model.predictOnBatch((0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .inputTensors */ .l1)(tf, model, transform, parts, size))].flat());
    try {
        const values = await Promise.all(outputs.map((output) => output.data()));
        const [only, ...others] = values;
        if (only && others.length === 0)
            return only;
        return joinOutputs((0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .outputIndices */ .$L)(model, label).map((index) => values[index] ?? new Float32Array()), size);
    }
    finally {
        for (const output of outputs)
            output.dispose();
    }
}
/** Returns the values of several outputs, example after example. */
function joinOutputs(outputs, size) {
    const widths = outputs.map(({ length }) => length / size);
    const width = widths.reduce((sum, one) => sum + one, 0);
    const joined = new Float32Array(size * width);
    let offset = 0;
    for (const [index, values] of outputs.entries()) {
        const outputWidth = widths[index] ?? 0;
        for (let row = 0; row < size; row++)
            joined.set(values.subarray(row * outputWidth, (row + 1) * outputWidth), row * width + offset);
        offset += outputWidth;
    }
    return joined;
}
/** Returns outputs in the units of the labels for the outputs of a network that was trained on transformed labels. */
function inLabelUnits(target, labels, outputs) {
    if (labels === undefined)
        return outputs;
    const { size, width, widths = [width] } = outputs;
    const values = Float32Array.from(outputs.values);
    let offset = 0;
    for (const [index, { name }] of (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Yz)(target).entries()) {
        const steps = (0,_transform_label_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .labelStepsOf */ .pS)(labels, name);
        const end = offset + (widths[index] ?? 0);
        if (steps.length > 0)
            for (let row = 0; row < size; row++)
                for (let position = row * width + offset; position < row * width + end; position++)
                    values[position] = (0,_transform_label_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .invertLabelSteps */ .k5)(steps, values[position] ?? Number.NaN);
        offset = end;
    }
    return { ...outputs, values };
}
/**
 * Returns the values of one of a model's outputs.
 * @param index of the output among those of the label
 */
function selectOutput(outputs, index) {
    const { size, width, values, widths } = outputs;
    if (widths === undefined)
        return outputs;
    const outputWidth = widths[index] ?? 0;
    const offset = widths.slice(0, index).reduce((sum, one) => sum + one, 0);
    const taken = new Float32Array(size * outputWidth);
    for (let row = 0; row < size; row++)
        taken.set(values.subarray(row * width + offset, row * width + offset + outputWidth), row * outputWidth);
    return { size, width: outputWidth, values: taken };
}
/** Returns the number of values of each output for one example. */
function outputWidths(model, label) {
    return (0,_model_io_js__WEBPACK_IMPORTED_MODULE_4__/* .outputIndices */ .$L)(model, label).map((index) => model.outputs[index]?.shape.slice(1).reduce((product, size) => product * (size ?? 1), 1) ?? 0);
}
/**
 * Returns the index of the class with the highest score. A single score is that of the second class, which is predicted
 * above one half.
 */
function predictedClass(scores) {
    if (scores.length === 1)
        return (scores[0] ?? 0) > 0.5 ? 1 : 0;
    let best = 0;
    for (let index = 1; index < scores.length; index++)
        if ((scores[index] ?? Number.NaN) > (scores[best] ?? Number.NaN))
            best = index;
    return best;
}


/***/ }),

/***/ 42309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkSignature),
/* harmony export */   v: () => (/* binding */ outputWidths)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _model_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99715);


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
    if (!widths.some((width) => (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(output, [width])))
        throw explainMismatch(`an output of shape [${describe(output)}]`, `[${widths.join('] or [')}]${reason(label)}`);
}
function checkInputs(model, { shape, inputs }) {
    const fixed = model.inputs.map((input) => input.shape[0]).find((size) => typeof size === 'number');
    if (fixed !== undefined)
        throw explainMismatch(`a fixed batch size of ${fixed}`, 'batches of any size');
    if (inputs !== undefined) {
        const wrong = (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .explainInputMismatch */ .WE)(model, inputs);
        if (wrong)
            throw explainMismatch(`the inputs ${wrong.found}`, wrong.expected);
        return;
    }
    const input = onlyShape(model.inputs, 'input');
    if (!(0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(input, shape))
        throw explainMismatch(`an input of shape [${describe(input)}]`, `[${shape.join(', ')}], the shape of a prepared example`);
}
function checkOutputs(model, { outputs }) {
    const specs = (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .outputSpecsOf */ .DF)(model);
    const matched = outputs.every(({ name, label }) => specs.some((port) => port.name === name && outputWidths(label).some((width) => (0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(port.shape, [width]))));
    if (matched && specs.length === outputs.length)
        return;
    const wanted = outputs.map(({ name, label }) => `${name} [${outputWidths(label).join('] or [')}]`);
    throw explainMismatch(`the outputs ${(0,_model_io_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(specs)}`, `the outputs of the dataset by their names: ${wanted.join(' and ')}`);
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
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'MODEL_DATASET_MISMATCH',
        found: `a model with ${found}`,
        expected,
        hint: 'Change the layers of the model, or the `data` section that defines its inputs.',
    });
}


/***/ }),

/***/ 95482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ modelInMemory),
/* harmony export */   cm: () => (/* binding */ loadModel),
/* harmony export */   xS: () => (/* binding */ saveModel)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _stored_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80595);


/**
 * Writes a model without its optimizer into an existing folder: `model.json` and 4 MiB weight shards, which
 * TensorFlow.js loads on every platform.
 */
async function saveModel(tf, model, folder) {
    await save(tf, model, (stored) => (0,_stored_model_js__WEBPACK_IMPORTED_MODULE_1__/* .writeStoredModel */ .sb)(folder, stored));
}
/**
 * Loads a layers model from a folder; quantized weights become float32.
 * @param shown the path in error messages: the user's path if `folder` is a copy
 * @throws UserError when files are missing or truncated, or TensorFlow.js cannot build the model
 */
async function loadModel(tf, folder, shown = folder) {
    const stored = await (0,_stored_model_js__WEBPACK_IMPORTED_MODULE_1__/* .readStoredModel */ .dD)(folder);
    try {
        return await build(tf, stored);
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'MODEL_UNLOADABLE',
            found: `in ${shown} a model that TensorFlow.js cannot build (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`,
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
        await take((0,_stored_model_js__WEBPACK_IMPORTED_MODULE_1__/* .toStoredModel */ .kP)(artifacts, artifacts.weightSpecs ?? [], toBuffer(artifacts.weightData)));
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


/***/ }),

/***/ 80595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yG: () => (/* binding */ countParameters),
  tK: () => (/* binding */ float32Weights),
  Ty: () => (/* binding */ measureModelBytes),
  U2: () => (/* binding */ namesOfModelFiles),
  dD: () => (/* binding */ readStoredModel),
  kP: () => (/* binding */ toStoredModel),
  sb: () => (/* binding */ writeStoredModel)
});

// UNUSED EXPORTS: valueCount

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/lfs-pointer.js
var lfs_pointer = __webpack_require__(84766);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
;// CONCATENATED MODULE: ./build/core/js/src/model/keras/layer-settings.js
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

;// CONCATENATED MODULE: ./build/core/js/src/model/keras/serialized-layer.js

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

;// CONCATENATED MODULE: ./build/core/js/src/model/keras/equivalent-layer.js

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

;// CONCATENATED MODULE: ./build/core/js/src/model/keras/topology.js




const modelClasses = new Set(['Model', 'Functional', 'Sequential']);
/**
 * Rewrites the topology of a model so that TensorFlow.js computes the same as Keras, because TensorFlow.js silently
 * ignores unsupported settings. Settings with an equivalent are replaced by it.
 * @param location names the model in messages
 * @throws UserError that names each layer with a setting, an argument of a call or a class that TensorFlow.js does not
 * apply
 */
function toLayersTopology(topology, location) {
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

// EXTERNAL MODULE: ./build/core/js/src/model/model-schema.js
var model_schema = __webpack_require__(11848);
;// CONCATENATED MODULE: ./build/core/js/src/model/stored-model.js









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
const shardBytes = 4 * 1024 * 1024;
/**
 * Returns the stored form of the artifacts that `LayersModel.save` passes: the parts of `model.json`, and all weights
 * in one buffer.
 * @throws UserError for layers that TensorFlow.js cannot load in another process
 */
function toStoredModel(artifacts, specs, data) {
    const parsed = description.parse(artifacts);
    return {
        description: { ...parsed, modelTopology: toLayersTopology(parsed.modelTopology, 'the model') },
        weights: cutIntoWeights('memory', data, schemas/* array */.YOg(weightSpec).parse(specs)),
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
async function writeStoredModel(folder, { description, weights }) {
    const data = Buffer.concat(weights.map(({ bytes }) => bytes));
    const count = Math.max(1, Math.ceil(data.length / shardBytes));
    const paths = Array.from({ length: count }, (_, index) => `group1-shard${index + 1}of${count}.bin`);
    for (const [index, path] of paths.entries())
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), data.subarray(index * shardBytes, (index + 1) * shardBytes));
    const json = {
        ...description,
        weightsManifest: [{ paths, weights: weights.map(({ spec }) => spec) }],
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.topology), JSON.stringify(json));
}
/** Returns the names of the files of a model: `model.json` and its shards. */
async function namesOfModelFiles(folder) {
    const { weightsManifest } = await readModelJson(folder);
    return [model_schema/* modelFiles */.VC.topology, ...weightsManifest.flatMap((group) => group.paths)];
}
/** Returns the size of `model.json` and its shards together, in bytes. */
async function measureModelBytes(folder) {
    const paths = await namesOfModelFiles(folder);
    const sizes = await Promise.all(paths.map(async (path) => (await (0,promises_.stat)((0,external_node_path_.join)(folder, path))).size));
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
    return { ...parsed.data, modelTopology: toLayersTopology(modelTopology, folder) };
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


/***/ }),

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion),
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);





/**
 * Returns the folder of Tensorline's own package.json above the module at `moduleUrl`; the same from `src/` and `dist/`.
 */
function packageRoot(moduleUrl) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(moduleUrl));
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (packageName(folder) === 'tensorline')
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw new Error(`no package.json named "tensorline" above ${start}`);
    }
}
/** Returns the version of Tensorline. */
function packageVersion() {
    return readPackage(packageRoot(import.meta.url)).version ?? 'unknown';
}
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
function readPackage(folder) {
    return packageSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8')));
}
function packageName(folder) {
    try {
        return readPackage(folder).name ?? null;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 30179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   G7: () => (/* binding */ applyPart),
/* harmony export */   RN: () => (/* binding */ gatherPixels),
/* harmony export */   YM: () => (/* binding */ columnOfPositions)
/* harmony export */ });
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76162);

/** Returns the parts of transformed examples: the values if there are any, then the images in the order of the network's inputs. */
function partsOf(transform) {
    const { shape, inputs = [] } = transform;
    if ('steps' in transform)
        return [{ kind: 'values', shape }];
    const { columns } = transform;
    const images = inputs.flatMap((input) => {
        if (!('image' in input))
            return [];
        const position = columns.findIndex(({ name }) => name === input.image);
        const column = columns[position];
        if (column?.encoding !== 'image')
            throw new TypeError(`no image in column ${input.image}`);
        return [imagePart(column, position, columns.length)];
    });
    return shape[0] === 0 ? images : [{ kind: 'values', shape }, ...images];
}
function imagePart({ name, steps, shape }, position, columns) {
    return { kind: 'image', name, shape, transform: { steps, shape }, position, columns };
}
/** Returns the transformed values of a part, example after example, as `applyTransform` computes them. */
function applyPart(transform, part, { size, features, texts, images }) {
    switch (part.kind) {
        case 'values':
            return (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTransform */ .NW)(transform, features, size, texts);
        case 'image':
            return (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTransform */ .NW)(part.transform, gatherPixels(part, { size, features, images }), size);
    }
}
/** Returns the pixels of the images of a column, example after example. */
function gatherPixels({ name, shape, position, columns }, { size, features, images = [] }) {
    const length = shape.reduce((product, side) => product * side, 1);
    const gathered = new Uint8Array(size * length);
    for (let example = 0; example < size; example++) {
        const pixels = images[features[example * columns + position] ?? -1];
        if (pixels?.length !== length)
            throw new RangeError(`no image of ${shape.join('×')} in column ${name}`);
        gathered.set(pixels, example * length);
    }
    return gathered;
}
/** Returns the name of the first column or cross whose values are positions or ids, which no numbers between them stand for. */
function columnOfPositions(transform) {
    if ('steps' in transform)
        return undefined;
    const cross = transform.crosses?.find(({ values }) => values === 'index');
    return (transform.columns.find(hasPositions) ?? cross)?.name;
}
function hasPositions(column) {
    switch (column.encoding) {
        case 'index':
        case 'token-ids':
            return true;
        case 'hash':
            return column.values === 'index';
        case 'text':
            return column.output.values === 'ids';
        case 'number':
        case 'one-hot':
        case 'date':
        case 'image':
        case 'none':
            return false;
    }
}


/***/ }),

/***/ 83776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pollFor),
/* harmony export */   g: () => (/* binding */ pollUntil)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * Reads a state again and again until a reading has a result.
 * @throws the error of a reading, or the reason of the cancellation
 */
async function pollUntil({ every, cancelled }, read) {
    for (;;) {
        const reading = await read();
        if (reading !== null && reading !== false)
            return reading;
        // The timer rejects with an `AbortError`, which only contains the reason.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(every, undefined, { signal: cancelled }).catch(() => cancelled?.throwIfAborted());
    }
}
/**
 * Reads a state like `pollUntil`, for a limited time. Returns null if a reading after the time limit has no result.
 * @param limit in milliseconds
 */
function pollFor(limit, pace, read) {
    const started = performance.now();
    return pollUntil(pace, async () => {
        const reading = await read();
        if (reading !== null && reading !== false)
            return { result: reading };
        return performance.now() - started > limit && { result: null };
    }).then(({ result }) => result);
}


/***/ })

};
