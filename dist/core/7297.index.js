export const id = 7297;
export const ids = [7297];
export const modules = {

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
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
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
// EXTERNAL MODULE: ./build/core/js/src/engine/start.js + 17 modules
var start = __webpack_require__(648);
// EXTERNAL MODULE: ./build/core/js/src/engine/tool-cache.js
var tool_cache = __webpack_require__(1411);
;// CONCATENATED MODULE: ./build/core/js/src/engine/diagnose.js











const tellingFeatures = /^(avx.*|amx.*|fma|f16c|asimd.*|sve.*|bf16|i8mm)$/;
/** Starts the engine, which may fetch its library, and looks at the machine. */
async function diagnose(options) {
    const { engine, problem } = await tryEngine(options);
    const { glibc, cpuFlags } = (0,platform/* thisPlatform */.g)();
    const folder = (0,tool_cache/* toolCacheFolder */.z)(process.env, (0,external_node_os_.homedir)());
    const runtimes = await (0,installed_runtimes/* installedRuntimes */.q)(folder);
    return {
        engine,
        problem,
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
            runtimes: runtimes.map(({ name, size, current }) => ({ name, size, current })),
        },
    };
}
async function tryEngine(options) {
    try {
        return { engine: (await (0,start/* startEngine */.ty)(options)).report, problem: null };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { engine: null, problem: error.message };
        throw error;
    }
}
async function packageClientVersion() {
    try {
        return (await (0,package_client/* findPackageClient */.$1)()).version;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
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
        if ((0,errors/* hasCode */.up)(error, 'ENOENT') && (0,external_node_path_.dirname)(folder) !== folder)
            return freeBytes((0,external_node_path_.dirname)(folder));
        throw error;
    }
}

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
    throw new errors/* UserError */.yo(parsed.error.issues.map(({ path, message }) => ({
        found: `a wrong value for ${path.join('.')}`,
        expected: message,
        mend: "'tensorline doctor --help' tells what each option takes.",
    })));
}
/** Prints what this machine has for running tensors. @returns why it fails, when the device cannot be had. */
async function doctor(options, { log, cache }, print) {
    const diagnosis = await diagnose({
        device: options.device,
        log,
        cache,
        gpuMemoryLimit: options.gpuMemoryLimit ?? undefined,
        runtimePath: options.runtimePath || undefined,
        runtimeUrl: options.runtimeUrl || undefined,
    });
    print(options.json ? JSON.stringify(diagnosis, null, 2) : describeDiagnosis(diagnosis));
    return diagnosis.problem;
}
/** The same for people. */
function describeDiagnosis({ engine, problem, machine, ...rest }) {
    const { nvidiaDriver, packageClient, toolCache } = rest;
    const rows = [
        ['Engine', engine === null ? `none: ${problem}` : (0,start/* describeEngine */.sk)(engine)],
        ['Same bits', engine === null ? '-' : describePromise(engine.bitIdentical)],
        ['Machine', `${machine.platform}, ${machine.cpu}`],
        ['CPU features', machine.cpuFeatures.join(' ') || 'none that matter'],
        ['Node, glibc', `${machine.node}, ${machine.glibc ?? 'no glibc'}`],
        ['NVIDIA driver', describeDriver(nvidiaDriver)],
        ['Package client', packageClient ?? 'none'],
        ['Tool cache', `${toolCache.folder}, ${gigabytes(toolCache.freeBytes)} free`],
        ...toolCache.runtimes.map(({ name, size, current }) => [
            '',
            `${name}: ${gigabytes(size)}${current ? '' : ", of another version; 'tensorline prune' deletes it"}`,
        ]),
    ];
    return rows.map(([name, value]) => `${name.padEnd(16)}${value}`).join('\n');
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);
/* harmony import */ var _folder_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5804);
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
        await (0,_folder_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withFolderLock */ .i)(folder, () => undefined, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }));
    }
    return others;
}
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
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
