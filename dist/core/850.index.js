export const id = 850;
export const ids = [850,6359];
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
    const evaluable = await (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_7__/* .openEvaluableModel */ .h)(folder);
    const started = performance.now();
    const tf = (0,_model_evaluable_model_js__WEBPACK_IMPORTED_MODULE_7__/* .isOnnx */ .G)(evaluable) ? null : (await (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_5__/* .startEngine */ .ty)({ device, runtimePath, ...withoutAHost })).tf;
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

/***/ 87426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isOnnx),
/* harmony export */   h: () => (/* binding */ openEvaluableModel)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33634);
/* harmony import */ var _onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89837);



function isOnnx(model) {
    return 'format' in model.details;
}
/**
 * Opens a model of either kind.
 * @throws UserError for another kind of artifact, or when its files differ from its manifest
 */
async function openEvaluableModel(folder) {
    return (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactKind */ .Zm)(folder, 'model')) === 'onnx-model' ? (0,_onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__/* .openOnnxModel */ .F)(folder) : (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .openModel */ .GF)(folder);
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
/* harmony import */ var _onnx_onnx_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89837);
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
    if ((0,_evaluable_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnnx */ .G)(evaluable))
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

/***/ 89837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ loadOnnxModel),
  F: () => (/* binding */ openOnnxModel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/dataset/examples.js
var dataset_examples = __webpack_require__(65675);
// EXTERNAL MODULE: ./build/core/js/src/transform/example-parts.js
var example_parts = __webpack_require__(30179);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
;// CONCATENATED MODULE: ./build/core/js/src/engine/onnx.js



/** Loads ONNX Runtime on WebAssembly from `dist/onnx`, outside of any bundle that contains this module. */
function loadOnnxRuntime() {
    const folder = (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(import.meta.url), 'dist/onnx');
    const path = (0,external_node_path_.join)(folder, 'index.cjs');
    const bundle = (0,external_node_module_.createRequire)(import.meta.url)(path);
    if (!isOnnxBundle(bundle))
        throw new Error(`${path} is not Tensorline's bundle of ONNX Runtime`);
    bundle.setOnnxFolder(folder);
    return bundle.ort;
}
function isOnnxBundle(value) {
    return typeof value === 'object' && value !== null && 'ort' in value && 'setOnnxFolder' in value;
}

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
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
        output: outputFor(outputMetadata, label),
    };
}
/** Returns the only input if it takes all values of an example; null for others. */
function wholeInput(metadata, transform) {
    const [only, ...others] = metadata;
    const hasImages = transform.inputs?.some((input) => 'image' in input) === true;
    if (only === undefined || others.length > 0 || hasImages)
        return null;
    const input = inputFor(only, transform.shape, null);
    return input && [input];
}
/** Returns inputs with the names of those of the network, each of which has its part of an example; null for others. */
function namedInputs(metadata, { inputs = [] }) {
    if (metadata.length !== inputs.length)
        return null;
    const found = metadata.flatMap((value) => {
        const source = inputs.find(({ name }) => name === value.name);
        return (source && inputFor(value, (0,named_inputs/* shapeOfInput */.V4)(source), source)) ?? [];
    });
    return found.length === inputs.length ? found : null;
}
function inputFor(metadata, shape, source) {
    if (!metadata.isTensor || !isNumberType(metadata.type))
        return null;
    const layout = layoutFor(sizesOf(metadata).slice(1), shape);
    return layout && { name: metadata.name, type: metadata.type, layout, source };
}
function expectedInputs({ shape, inputs = [] }) {
    const types = 'of float32 or float64 in the shape of a prepared example';
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

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx/onnx-model.js











/**
 * Opens an ONNX artifact.
 * @throws UserError when its files differ from its manifest
 */
function openOnnxModel(folder) {
    return (0,artifact/* openArtifact */.HI)(folder, 'onnx-model', onnx_schema/* onnxDetailsSchema */.N);
}
/**
 * Loads an ONNX model.
 * @throws UserError when ONNX Runtime cannot load it, or it does not fit the transform or the label
 */
async function loadOnnxModel(folder, { transform, label }) {
    const ort = loadOnnxRuntime();
    const session = await createSession(ort, await (0,promises_.readFile)((0,external_node_path_.join)(folder, onnx_schema/* onnxFile */.e)));
    const signature = signatureOf(session, transform, label);
    return {
        predict: async (batch) => (0,predict/* inLabelUnits */.P0)(label, transform.labels, await onnx_model_predict(ort, session, signature, transform, batch)),
        close: () => session.release(),
    };
}
async function createSession(ort, bytes) {
    try {
        return await ort.InferenceSession.create(bytes, { executionProviders: ['wasm'] });
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
const largestBatch = 256;
async function onnx_model_predict(ort, session, { inputs, batch, output }, transform, examples) {
    const { size } = examples;
    const step = batch ?? largestBatch;
    const outputs = [];
    for (let start = 0; start < size; start += step) {
        const count = Math.min(step, size - start);
        const prepared = preparedParts(transform, (0,dataset_examples/* sliceBatch */.D)(examples, start, count));
        const feeds = Object.fromEntries(inputs.map((input) => [
            input.name,
            feedOf(ort, input, prepared(input), { count, size: batch ?? count }),
        ]));
        const values = valuesOf((await session.run(feeds, [output]))[output]);
        outputs.push(values.subarray(0, (values.length / (batch ?? count)) * count));
    }
    const values = joined(outputs);
    return { size, width: size === 0 ? 0 : values.length / size, values };
}
/** Returns a function for the values of an input, example after example. */
function preparedParts(transform, batch) {
    const parts = (0,example_parts/* partsOf */.CI)(transform).map((part) => ({ part, values: (0,example_parts/* applyPart */.G7)(transform, part, batch) }));
    return ({ source }) => {
        const image = source !== null && 'image' in source ? source.image : null;
        const found = parts.find(({ part }) => (part.kind === 'image' ? part.name : null) === image);
        if (found === undefined)
            throw new TypeError(`no values for the input ${source?.name}`);
        return source === null || 'image' in source
            ? found.values
            : selected(found.values, batch.size, source.positions);
    };
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
function joined(parts) {
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
/* harmony export */   N: () => (/* binding */ onnxDetailsSchema),
/* harmony export */   e: () => (/* binding */ onnxFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11848);



/**
 * Schema of the details in the manifest of an ONNX model: the features, transform and label for which it is evaluated.
 */
const onnxDetailsSchema = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelDetailsSchema */ .ZX
    .pick({ name: true, features: true, transform: true, modelBytes: true })
    .extend({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('onnx'), label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx });
/** The file in an artifact of the kind `onnx-model`. */
const onnxFile = 'model.onnx';


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


/***/ })

};
