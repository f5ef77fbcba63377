export const id = 6534;
export const ids = [6534];
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

/***/ 97297:
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
// EXTERNAL MODULE: ./build/core/js/src/engine/installed-runtimes.js
var installed_runtimes = __webpack_require__(65210);
// EXTERNAL MODULE: ./build/core/js/src/engine/machine-report.js
var machine_report = __webpack_require__(17836);
// EXTERNAL MODULE: ./build/core/js/src/engine/nvidia-driver.js
var nvidia_driver = __webpack_require__(65520);
// EXTERNAL MODULE: ./build/core/js/src/engine/package-client.js
var package_client = __webpack_require__(98098);
// EXTERNAL MODULE: ./build/core/js/src/engine/platform.js
var platform = __webpack_require__(80605);
// EXTERNAL MODULE: ./build/core/js/src/engine/runtime-lock.js + 3 modules
var runtime_lock = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/core/js/src/engine/runtime-state.js + 1 modules
var runtime_state = __webpack_require__(54930);
// EXTERNAL MODULE: ./build/core/js/src/engine/start.js + 17 modules
var start = __webpack_require__(648);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-folders.js
var cache_folders = __webpack_require__(891);
// EXTERNAL MODULE: ./build/core/js/src/engine/verification-stamp.js
var verification_stamp = __webpack_require__(99575);
;// CONCATENATED MODULE: ./build/core/js/src/engine/diagnose.js














const tellingFeatures = /^(avx.*|amx.*|fma|f16c|asimd.*|sve.*|bf16|i8mm)$/;
/**
 * Verifies the libraries that are there, starts the engine, which may fetch its library and replaces a damaged one, and looks at
 * the machine.
 */
async function diagnose(options) {
    const folder = (0,cache_folders/* toolCacheFolder */.zM)(process.env, (0,external_node_os_.homedir)());
    const damages = await damagesIn(folder);
    const { engine, problems } = await tryEngine(options);
    const { glibc, cpuFlags } = (0,platform/* thisPlatform */.g)();
    const runtimes = await (0,installed_runtimes/* installedRuntimes */.q)(folder);
    return {
        engine,
        problems,
        machine: {
            ...(0,machine_report/* machineReport */.w)(),
            glibc,
            cpuFeatures: [...cpuFlags].filter((flag) => tellingFeatures.test(flag)),
        },
        nvidiaDriver: (0,nvidia_driver/* findNvidiaDriver */.F)(),
        packageClient: await packageClientVersion(),
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
/** The damages of each runtime of this version, by its name. Without a stamp the hashes are computed, whenever that was done before. */
async function damagesIn(toolCache) {
    const stamps = (0,cache_folders/* stampFolder */._Y)(process.env, (0,external_node_os_.homedir)());
    const found = new Map();
    for (const lock of (0,runtime_lock/* allRuntimeLocks */.M5)()) {
        const name = (0,runtime_lock/* runtimeName */.qO)(lock);
        const folder = (0,external_node_path_.join)(toolCache, name);
        await (0,verification_stamp/* removeStamp */.iA)(stamps, folder);
        const inspected = await (0,runtime_state/* inspectRuntime */.Dn)(folder, { lock, stamps });
        if (inspected.state === 'damaged')
            found.set(name, inspected.damages);
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
async function packageClientVersion() {
    try {
        return (await (0,package_client/* findPackageClient */.$1)()).version;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return null;
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
/** Throws UserError for a value that no device, size or address can have. */
function parseDoctorOptions(options) {
    const parsed = doctorOptions.safeParse(options);
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.yo(parsed.error.issues.map(({ path, message }) => ({
        code: 'INPUT_INVALID_VALUE',
        found: `a wrong value for ${path.join('.')}`,
        expected: message,
        hint: "'tensorline doctor --help' tells what each option takes.",
    })));
}
/** Prints what this machine has for running tensors. @returns the reason if the requested device is unavailable */
async function doctor(options, { log, cache }, print) {
    const diagnosis = await diagnose({
        device: options.device,
        log,
        cache,
        gpuMemoryLimit: options.gpuMemoryLimit ?? undefined,
        runtimePath: options.runtimePath || undefined,
        runtimeUrl: options.runtimeUrl || undefined,
    });
    const problems = diagnosis.problems.map(results/* toJson */.aB);
    print(options.json ? JSON.stringify({ ...diagnosis, problems }, null, 2) : describeDiagnosis(diagnosis));
    return reasonOf(diagnosis);
}
/** Returns the problems of the engine as text; null if it started. */
function reasonOf({ problems }) {
    return problems.length === 0 ? null : problems.map((problem) => `found ${(0,user_error/* problemText */.fI)(problem)}`).join('\n');
}
/** Returns the diagnosis as text. */
function describeDiagnosis(diagnosis) {
    const { engine, machine, nvidiaDriver, packageClient, toolCache } = diagnosis;
    const rows = [
        ['Engine', engine === null ? `none: ${reasonOf(diagnosis)}` : (0,start/* describeEngine */.sk)(engine)],
        ['Same bits', engine === null ? '-' : describePromise(engine.bitIdentical)],
        ['Machine', `${machine.platform}, ${machine.cpu}`],
        ['CPU features', machine.cpuFeatures.join(' ') || 'none that matter'],
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
        : `${text}, was damaged: ${damages.join('; ')}. A start on its device makes it anew`;
}
function describePromise(bitIdentical) {
    return bitIdentical
        ? 'yes, on equal engines, instruction sets and thread counts'
        : 'no: a GPU adds in no fixed order (TF_DETERMINISTIC_OPS=1 makes it)';
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

/***/ 65210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pruneRuntimes),
/* harmony export */   q: () => (/* binding */ installedRuntimes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _cache_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49340);
/* harmony import */ var _runtime_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12918);





/** Names that this and earlier versions give to runtimes. */
const runtimeNames = /^tensorflow[a-z-]*-\d+\.\d+\.\d+-linux-\w+(-\w+)?-[0-9a-f]{12}$/;
/** All runtimes in the tool cache, by name. */
async function installedRuntimes(toolCache) {
    const current = new Set((0,_runtime_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .allRuntimeLocks */ .M5)().map(_runtime_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .runtimeName */ .qO));
    const names = (await namesIn(toolCache)).filter((name) => runtimeNames.test(name)).sort();
    return Promise.all(names.map(async (name) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, name);
        return { name, folder, size: await sizeOfFolder(folder), current: current.has(name) };
    }));
}
/** Deletes the runtimes that this version does not use. @returns what was deleted. */
async function pruneRuntimes(toolCache) {
    const others = (await installedRuntimes(toolCache)).filter(({ current }) => !current);
    for (const { folder } of others) {
        // Another version may be fetching it just now.
        await (0,_cache_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withCacheLock */ .O)(folder, () => undefined, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }));
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


/***/ })

};
