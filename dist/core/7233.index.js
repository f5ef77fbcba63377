export const id = 7233;
export const ids = [7233];
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

/***/ 17233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor),
  parseDoctorOptions: () => (/* binding */ parseDoctorOptions)
});

// UNUSED EXPORTS: describeDiagnosis, gigabytes

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/config/common-inputs.js + 1 modules
var common_inputs = __webpack_require__(51533);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/libraries/all-libraries.js
var all_libraries = __webpack_require__(80620);
// EXTERNAL MODULE: ./build/core/js/src/libraries/clients/python-client.js
var python_client = __webpack_require__(92732);
// EXTERNAL MODULE: ./build/core/js/src/libraries/installed.js
var installed = __webpack_require__(85263);
// EXTERNAL MODULE: ./build/core/js/src/libraries/library-state.js + 1 modules
var library_state = __webpack_require__(91565);
// EXTERNAL MODULE: ./build/core/js/src/libraries/verification-stamp.js
var verification_stamp = __webpack_require__(28516);
// EXTERNAL MODULE: ./build/core/js/src/engine/machine-report.js
var machine_report = __webpack_require__(17836);
// EXTERNAL MODULE: ./build/core/js/src/engine/nvidia-driver.js
var nvidia_driver = __webpack_require__(65520);
// EXTERNAL MODULE: ./build/core/js/src/engine/platform.js
var platform = __webpack_require__(80605);
// EXTERNAL MODULE: ./build/core/js/src/engine/start.js + 9 modules
var start = __webpack_require__(82322);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-folders.js
var cache_folders = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/core/js/src/engine/diagnose.js














const relevantFeatures = /^(avx.*|amx.*|fma|f16c|asimd.*|sve.*|bf16|i8mm)$/;
/**
 * Verifies the existing libraries, starts the engine (which may download its library and replace a damaged one), and
 * inspects the machine.
 */
async function diagnose(options) {
    const folder = (0,cache_folders/* toolCacheFolder */.zM)(process.env, (0,external_node_os_.homedir)());
    const damages = await damagesIn(folder);
    const { engine, problems } = await tryEngine(options);
    const { glibc, cpuFlags } = (0,platform/* thisPlatform */.g)();
    const runtimes = await (0,installed/* installedLibraries */.E)(folder);
    return {
        engine,
        problems,
        machine: {
            ...(0,machine_report/* machineReport */.w)(),
            glibc,
            cpuFeatures: [...cpuFlags].filter((flag) => relevantFeatures.test(flag)),
        },
        nvidiaDriver: (0,nvidia_driver/* findNvidiaDriver */.F)(),
        packageClient: (await (0,python_client/* findPythonClient */.Hy)())?.version ?? null,
        toolCache: {
            folder,
            freeBytes: await freeBytes(folder),
            runtimes: runtimes.map(({ name, size, current }) => ({
                name,
                size,
                current,
                damages: damages.get(name) ?? [],
            })),
        },
    };
}
/** The damages of each library of this version, by its name. Without a stamp the hashes are computed, whenever that was done before. */
async function damagesIn(toolCache) {
    const stamps = (0,cache_folders/* stampFolder */._Y)(process.env, (0,external_node_os_.homedir)());
    const found = new Map();
    for (const library of (0,all_libraries/* allLibraries */.$)()) {
        const folder = (0,external_node_path_.join)(toolCache, library.name);
        await (0,verification_stamp/* removeStamp */.iA)(stamps, folder);
        const inspected = await (0,library_state/* inspectLibrary */.up)(folder, { library, stamps });
        if (inspected.state === 'damaged')
            found.set(library.name, inspected.damages);
    }
    return found;
}
async function tryEngine(options) {
    try {
        return { engine: (await (0,start/* startEngine */.ty)(options)).report, problems: [] };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { engine: null, problems: error.problems };
        throw error;
    }
}
/** Free on the disk of this folder, which need not exist yet. */
async function freeBytes(folder) {
    try {
        const { bavail, bsize } = await (0,promises_.statfs)(folder);
        return bavail * bsize;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT') && (0,external_node_path_.dirname)(folder) !== folder)
            return freeBytes((0,external_node_path_.dirname)(folder));
        throw error;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/tables/load-duckdb.js
var load_duckdb = __webpack_require__(2195);
;// CONCATENATED MODULE: ./build/core/js/src/tables/diagnose-tables.js


/** Loads DuckDB, which may fetch it. */
async function diagnoseTables(options) {
    try {
        return { duckdb: (await (0,load_duckdb/* loadDuckDb */.Gp)(options)).library_version(), problems: [] };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { duckdb: null, problems: error.problems };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/cli/results.js
var results = __webpack_require__(19450);
;// CONCATENATED MODULE: ./build/core/js/src/cli/doctor.js







const doctorOptions = schemas/* object */.Ikc({
    device: common_inputs/* device */.jO.schema,
    gpuMemoryLimit: common_inputs/* gpuMemoryLimit */.zf.schema,
    runtimePath: common_inputs/* runtimePath */.Ej.schema,
    runtimeUrl: common_inputs/* runtimeUrl */.UH.schema,
    json: schemas/* boolean */.zMY(),
});
/**
 * Parses the options of `doctor`.
 * @throws UserError for an invalid device, size or address
 */
function parseDoctorOptions(options) {
    const parsed = doctorOptions.safeParse(options);
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.yo(parsed.error.issues.map(({ path, message }) => ({
        code: 'INPUT_INVALID_VALUE',
        found: `an invalid value for ${path.join('.')}`,
        expected: message,
        hint: 'Correct the option; `tensorline doctor --help` describes each one.',
    })));
}
/**
 * Prints the libraries for tensors and tables on this machine.
 * @returns the reason if the requested device is unavailable
 */
async function doctor(options, { log, cache }, print) {
    const libraries = {
        log,
        cache,
        runtimePath: options.runtimePath || undefined,
        runtimeUrl: options.runtimeUrl || undefined,
    };
    const tables = await diagnoseTables(libraries);
    const diagnosis = await diagnose({
        device: options.device,
        gpuMemoryLimit: options.gpuMemoryLimit ?? undefined,
        ...libraries,
    });
    print(options.json
        ? JSON.stringify(withJsonProblems({ ...diagnosis, tables: withJsonProblems(tables) }), null, 2)
        : describeDiagnosis(diagnosis, tables));
    return reasonOf(diagnosis);
}
function withJsonProblems(part) {
    return { ...part, problems: part.problems.map(results/* toJson */.aB) };
}
/** Returns the problems of the engine or of DuckDB as text; null if it started. */
function reasonOf({ problems }) {
    return problems.length === 0 ? null : problems.map((problem) => `found ${(0,user_error/* problemText */.fI)(problem)}`).join('\n');
}
/** Returns the diagnosis as text. */
function describeDiagnosis(diagnosis, tables) {
    const { engine, machine, nvidiaDriver, packageClient, toolCache } = diagnosis;
    const rows = [
        ['Engine', engine === null ? `none: ${reasonOf(diagnosis)}` : (0,start/* describeEngine */.sk)(engine)],
        ['Same bits', engine === null ? '-' : describePromise(engine.bitIdentical)],
        ['Tables', tables.duckdb === null ? `none: ${reasonOf(tables)}` : `DuckDB ${tables.duckdb}`],
        ['Machine', `${machine.platform}, ${machine.cpu}`],
        ['CPU features', machine.cpuFeatures.join(' ') || 'none of the relevant ones'],
        ['Node, glibc', `${machine.node}, ${machine.glibc ?? 'no glibc'}`],
        ['NVIDIA driver', describeDriver(nvidiaDriver)],
        ['Package client', packageClient ?? 'none'],
        ['Tool cache', `${toolCache.folder}, ${gigabytes(toolCache.freeBytes)} free`],
        ...toolCache.runtimes.map((runtime) => ['', describeRuntime(runtime)]),
    ];
    return rows.map(([name, value]) => `${name.padEnd(16)}${value}`).join('\n');
}
function describeRuntime({ name, size, current, damages, }) {
    const text = `${name}: ${gigabytes(size)}`;
    if (!current)
        return `${text}, of another version; 'tensorline prune' deletes it`;
    return damages.length === 0
        ? text
        : `${text}, was damaged: ${damages.join('; ')}. It is installed again when it is needed`;
}
function describePromise(bitIdentical) {
    return bitIdentical
        ? 'yes, on equal engines, instruction sets and thread counts'
        : 'no: a GPU adds in varying order (TF_DETERMINISTIC_OPS=1 fixes the order)';
}
function describeDriver(driver) {
    if (driver === null)
        return 'none';
    return `kernel module ${driver.kernelModule ?? 'not seen'}, ${driver.library ?? 'libcuda.so.1 not found'}`;
}
function gigabytes(bytes) {
    return `${(bytes / 1e9).toFixed(2)} GB`;
}


/***/ }),

/***/ 80620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allLibraries)
/* harmony export */ });
/* harmony import */ var _duckdb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82489);
/* harmony import */ var _onnxruntime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9488);
/* harmony import */ var _tensorflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57840);



/** Returns the libraries of this version, for all platforms and devices. */
function allLibraries() {
    return [
        ...(0,_tensorflow_js__WEBPACK_IMPORTED_MODULE_2__/* .allRuntimeLocks */ .M5)().map(_tensorflow_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorFlowLibrary */ .lF),
        ..._duckdb_js__WEBPACK_IMPORTED_MODULE_0__/* .duckdbPlatforms */ .Kz.map((platform) => (0,_duckdb_js__WEBPACK_IMPORTED_MODULE_0__/* .duckdbLibrary */ .VW)(platform)),
        ..._onnxruntime_js__WEBPACK_IMPORTED_MODULE_1__/* .onnxRuntimeProcessors */ .$E.map((processor) => (0,_onnxruntime_js__WEBPACK_IMPORTED_MODULE_1__/* .onnxRuntimeLibrary */ .dW)(processor)),
    ];
}


/***/ }),

/***/ 82489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VW: () => (/* binding */ duckdbLibrary),
  Kz: () => (/* binding */ duckdbPlatforms),
  oe: () => (/* binding */ findDuckdbPlatform),
  JL: () => (/* binding */ npmTarballName)
});

// UNUSED EXPORTS: duckdbLock, duckdbLockSchema, duckdbPackage

// EXTERNAL MODULE: ./node_modules/detect-libc/lib/detect-libc.js
var detect_libc = __webpack_require__(8772);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/locks/duckdb.json
const duckdb_namespaceObject = /*#__PURE__*/JSON.parse('{"version":"1.5.6-r.1","platforms":{"linux-x64":{"size":23927610,"sha256":"1b9f82478539bb9a1d1df44bd103121a12ae52142c07158dc52b97d2ec1d69ff","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":484840,"sha256":"ff7fc7f2c2bcba140c29d09d0f486b891c6c4d9fe694e38a11a853b40e2a5d96"},{"path":"libduckdb.so","size":70546800,"sha256":"3f4962cdd266eab2b479a5b5a4a6d063d279b2954ae814ed00385d553b747633"}]},"linux-arm64":{"size":21667742,"sha256":"3a45a6305b3235a781ed9de25aa795a3862acd042782d1f864e1bdb656de212b","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":565144,"sha256":"437e268d6ad3e59a0bd250713a4258ca5f505ff1c43326579deae2906676b54d"},{"path":"libduckdb.so","size":62945312,"sha256":"23686593dba4ec22c6e581bb1c843b3964e84c4bc4d0063d8b4daddd2e20e30a"}]},"linux-x64-musl":{"size":24708288,"sha256":"98025dfaed27aa9ca4e26fb7337d6610caba214fbf4c08c49bd7a64540cb4c84","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":521232,"sha256":"86626424b93ff25538e3317c9961fcc77b1cfb1ee2a2692ca8fd8e04a23855f4"},{"path":"libduckdb.so","size":73252072,"sha256":"b08c938d495995864a84ab0c5d38e1e8e6dddcc9fddbbc26c85fc09ad48ececb"}]},"linux-arm64-musl":{"size":22810767,"sha256":"e57306cf8353b5d967b9765f224f57b34cadbb22f7db9953745989ffd185f28d","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":561272,"sha256":"9566059728e8f576398ffcbb85fcd4be784a509b09e9b5b028477057acda3254"},{"path":"libduckdb.so","size":66784768,"sha256":"2b322fee1f171915e5f19182277f63b9a2f1b409bb731cb93491de6a149b2417"}]},"darwin-x64":{"size":36818496,"sha256":"1004f6a9ec624612e8d30e25010070e7e3aac23fc807146a470c5a4f6f6e38e0","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":465760,"sha256":"2036f3c0b1387b579495e994eca4230b76990c3adb581b45e566b37083fbf29d"},{"path":"libduckdb.dylib","size":117008720,"sha256":"75a519cb914ae36ca22cff0995a8a2e8c9a46990b8c0a479514f741a0d93f344"}]},"darwin-arm64":{"size":36817916,"sha256":"6ca33c2c6566246d6a452e24194f004010dd860d5b2764c7143ff255555862ca","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":517864,"sha256":"5381b6dee307f7e3f9974aae01b1e479b9464f4b52d2da011b1357bdefecfc62"},{"path":"libduckdb.dylib","size":117008720,"sha256":"75a519cb914ae36ca22cff0995a8a2e8c9a46990b8c0a479514f741a0d93f344"}]},"win32-x64":{"size":13625692,"sha256":"03873bb6dbef0aa30ba28d12dc6afa63769641823bb64bb425894218442f3e9c","files":[{"path":"LICENSE","size":1079,"sha256":"4000856a8f007e53fc53150533d644bcaefc64b7461e43c14ccb9d3d66a59cd2"},{"path":"duckdb.dll","size":36697896,"sha256":"7e90bdef028d57b45490d6f53530e3c012a5d9abdc4c6723449200663dc84ed0"},{"path":"duckdb.node","size":1556480,"sha256":"74301fec16800a0cde8f53c276a2ce95cb0be397cd596afb21e3a75a8ce11b00"}]},"win32-arm64":{"size":14518185,"sha256":"3598ca050576aac7a46a9cd28111895f95ee06c9fd3252f357a146e8f83971ed","files":[{"path":"LICENSE","size":1079,"sha256":"4000856a8f007e53fc53150533d644bcaefc64b7461e43c14ccb9d3d66a59cd2"},{"path":"duckdb.dll","size":42844968,"sha256":"f4652f29d0bec2ebc8f87d6242551051b93faa89ec6e427669e4e690f269bc1e"},{"path":"duckdb.node","size":1777664,"sha256":"591f79bafc4f2af88ae14f7397b295fee716d5f44fe90b4be853ba5bb3e8d3dc"}]}}}');
// EXTERNAL MODULE: ./build/core/js/src/libraries/native-library.js
var native_library = __webpack_require__(58720);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/duckdb.js




const duckdbPlatforms = [
    'linux-x64',
    'linux-arm64',
    'linux-x64-musl',
    'linux-arm64-musl',
    'darwin-x64',
    'darwin-arm64',
    'win32-x64',
    'win32-arm64',
];
const duckdbLockSchema = schemas/* strictObject */.rej({
    /** The version of `@duckdb/node-bindings` and of the package of each platform. */
    version: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+-r\.\d+$/),
    platforms: schemas/* record */.g1P(schemas/* enum */.k5n(duckdbPlatforms), schemas/* strictObject */.rej(native_library/* packageLock */.as)),
});
/** The lock that `npm run update-runtime` writes. */
function duckdbLock() {
    return duckdbLockSchema.parse(duckdb_namespaceObject);
}
/** Returns the platform of this machine; null if no build of DuckDB exists for it. */
function findDuckdbPlatform() {
    const musl = (0,detect_libc.familySync)() === detect_libc.MUSL ? '-musl' : '';
    const name = `${process.platform}-${process.arch}${musl}`;
    return duckdbPlatforms.find((platform) => platform === name) ?? null;
}
/** Returns DuckDB with its addon for Node on a platform. */
function duckdbLibrary(platform, lock = duckdbLock()) {
    const { version, platforms } = lock;
    const name = duckdbPackage(platform);
    const locked = platforms[platform];
    return {
        name: (0,native_library/* pinnedName */.W2)(`duckdb-${version}-${platform}`, [locked]),
        label: 'DuckDB',
        title: `DuckDB ${version} for ${platform}`,
        packages: [{ registry: 'npm', package: name, version, file: npmTarballName(name, version), ...locked }],
        otherWays: "name a downloaded package as 'runtime-path' or a mirror as 'runtime-url'",
        alternative: null,
    };
}
function duckdbPackage(platform) {
    return `@duckdb/node-bindings-${platform}`;
}
/** Returns the name that `npm pack` gives to the tarball of a package. */
function npmTarballName(name, version) {
    return `${name.replace(/^@/, '').replaceAll('/', '-')}-${version}.tgz`;
}


/***/ }),

/***/ 85263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ installedLibraries),
/* harmony export */   m: () => (/* binding */ pruneLibraries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_cache_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67179);
/* harmony import */ var _all_libraries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80620);





/** Names that this and earlier versions give to libraries. */
const libraryNames = /^((tensorflow[a-z-]*|onnxruntime)-\d+\.\d+\.\d+-linux-\w+(-\w+)?|duckdb-\d+\.\d+\.\d+-r\.\d+-\w+-\w+(-musl)?)-[0-9a-f]{12}$/;
/** All libraries in the tool cache, by name. */
async function installedLibraries(toolCache) {
    const current = new Set((0,_all_libraries_js__WEBPACK_IMPORTED_MODULE_4__/* .allLibraries */ .$)().map(({ name }) => name));
    const names = (await namesIn(toolCache)).filter((name) => libraryNames.test(name)).sort();
    return Promise.all(names.map(async (name) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, name);
        return { name, folder, size: await sizeOfFolder(folder), current: current.has(name) };
    }));
}
/** Deletes the libraries that this version does not use. @returns what was deleted. */
async function pruneLibraries(toolCache) {
    const others = (await installedLibraries(toolCache)).filter(({ current }) => !current);
    for (const { folder } of others) {
        // Another version may be fetching it just now.
        await (0,_files_cache_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withCacheLock */ .O)(folder, () => undefined, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }));
    }
    return others;
}
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            return [];
        throw error;
    }
}
async function sizeOfFolder(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}


/***/ }),

/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U6: () => (/* binding */ onnxRuntimeFolder),
  dW: () => (/* binding */ onnxRuntimeLibrary),
  $E: () => (/* binding */ onnxRuntimeProcessors)
});

// UNUSED EXPORTS: onnxRuntimeLock, onnxRuntimeLockSchema, onnxRuntimePackage

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/locks/onnxruntime.json
const onnxruntime_namespaceObject = /*#__PURE__*/JSON.parse('{"version":"1.30.0","size":113507888,"sha256":"6e3390d6b783e7be946fad629292799da28d0b42f84856e50d2c1b0383291e75","files":[{"path":"bin/napi-v6/linux/arm64/libonnxruntime.so.1","size":25135496,"sha256":"1f549d46250b005580b597f4164984aaf75b3bcb9f3aeb07c7f8a8fe60b23c76"},{"path":"bin/napi-v6/linux/arm64/onnxruntime_binding.node","size":394648,"sha256":"afec78dc11d38dc81605b068cefe1fc73ffe77ca240c15468aa40786150beac8"},{"path":"bin/napi-v6/linux/x64/libonnxruntime.so.1","size":45828512,"sha256":"ffb75a925ba05e47b235bb66e3e3911714a80b328a9c9425539feb204aa32a23"},{"path":"bin/napi-v6/linux/x64/onnxruntime_binding.node","size":389488,"sha256":"ccdc60b981d93a490cf9513d3f583547252b6e285b72988a96a494f2f006c7b8"}]}');
// EXTERNAL MODULE: ./build/core/js/src/libraries/duckdb.js + 1 modules
var duckdb = __webpack_require__(82489);
// EXTERNAL MODULE: ./build/core/js/src/libraries/native-library.js
var native_library = __webpack_require__(58720);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/onnxruntime.js




const onnxRuntimePackage = 'onnxruntime-node';
const onnxRuntimeLockSchema = schemas/* strictObject */.rej({
    /** The version of `onnxruntime-node`, whose package contains all platforms. */
    version: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+$/),
    ...native_library/* packageLock */.as,
});
/** The lock that `npm run update-runtime` writes. */
function onnxRuntimeLock() {
    return onnxRuntimeLockSchema.parse(onnxruntime_namespaceObject);
}
const onnxRuntimeProcessors = ['x64', 'arm64'];
/** Returns the folder of the addon and of its library in the package. */
function onnxRuntimeFolder(processor) {
    return `bin/napi-v6/linux/${processor}`;
}
/** Returns ONNX Runtime for the CPU on Linux. The package's own installation would also fetch CUDA. */
function onnxRuntimeLibrary(processor, { version, files, ...archive } = onnxRuntimeLock()) {
    const folder = onnxRuntimeFolder(processor);
    return {
        name: (0,native_library/* pinnedName */.W2)(`onnxruntime-${version}-linux-${processor}`, [archive]),
        label: 'ONNX Runtime',
        title: `ONNX Runtime ${version} for linux-${processor}`,
        packages: [
            {
                registry: 'npm',
                package: onnxRuntimePackage,
                version,
                file: (0,duckdb/* npmTarballName */.JL)(onnxRuntimePackage, version),
                ...archive,
                files: files.filter(({ path }) => path.startsWith(`${folder}/`)),
            },
        ],
        otherWays: 'build the image on a machine that has npm',
        alternative: null,
    };
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ loadDuckDb)
/* harmony export */ });
/* unused harmony exports requireDuckdbPlatform, requireAddon */
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(891);
/* harmony import */ var _libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82489);
/* harmony import */ var _libraries_provision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26675);







let loaded = null;
/**
 * Loads DuckDB into this process; a second call returns the same. It is found or fetched like every native library. Throws
 * UserError if it cannot be had or does not load.
 */
function loadDuckDb(options) {
    loaded ??= load(options).catch((error) => {
        loaded = null;
        throw error;
    });
    return loaded;
}
async function load({ log, cache, runtimePath, runtimeUrl }) {
    const platform = requireDuckdbPlatform((0,_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .findDuckdbPlatform */ .oe)());
    const folder = await (0,_libraries_provision_js__WEBPACK_IMPORTED_MODULE_6__/* .provisionLibrary */ .P)({
        library: (0,_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .duckdbLibrary */ .VW)(platform),
        toolCache: (0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .toolCacheFolder */ .zM)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()),
        stamps: (0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .stampFolder */ ._Y)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()),
        cache,
        log,
        runtimePath,
        runtimeUrl,
    });
    return requireAddon((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'duckdb.node'));
}
/** Returns the platform. Throws UserError if DuckDB has no build for this machine. */
function requireDuckdbPlatform(platform) {
    if (platform !== null)
        return platform;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'LIBRARY_UNSUPPORTED_PLATFORM',
        found: `${process.platform}-${process.arch}`,
        expected: `a system that DuckDB runs on: ${_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .duckdbPlatforms */ .Kz.join(', ')}`,
        hint: "Use 'runs-on: ubuntu-latest'.",
    });
}
/** Loads DuckDB's addon for Node. Throws UserError if this machine cannot load it. */
function requireAddon(path) {
    const addon = openAddon(path);
    if (!isDuckDb(addon))
        throw new Error(`${path} is not the addon of DuckDB`);
    return addon;
}
function openAddon(path) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)(path);
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'LIBRARY_NOT_LOADED',
            found: `DuckDB failing to load: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
            expected: 'a system that loads it',
            hint: "Install the library that the message names, or use 'runs-on: ubuntu-latest'.",
        }, { cause: error });
    }
}
function isDuckDb(value) {
    return typeof value === 'object' && value !== null && 'library_version' in value && 'open' in value;
}


/***/ })

};
