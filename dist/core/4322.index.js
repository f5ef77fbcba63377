export const id = 4322;
export const ids = [4322];
export const modules = {

/***/ 92845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Of: () => (/* binding */ rollOut),
  Uk: () => (/* binding */ stopDeployment)
});

// UNUSED EXPORTS: readRunning

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/files/install-file.js
var install_file = __webpack_require__(81537);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/core/js/src/rollout/process-identity.js



async function isRunning({ pid, startTime }) {
    return (await readStartTime(pid)) === startTime;
}
/**
 * Returns the 22nd field of `/proc/<pid>/stat`; null if no such process exists, or if it has ended and only
 * waits for its parent.
 */
async function readStartTime(pid) {
    const text = await readProcessFile(pid, 'stat');
    if (text === null)
        return null;
    // The name in parentheses may contain spaces and parentheses; the fields after it are counted from the
    // third.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    if ((state === 'Z' || state === 'X') && !(await hasOtherThreads(pid)))
        return null;
    return fields[19] ?? null;
}
/**
 * Returns true while other threads run. A killed process keeps its ports until its last thread has ended, and
 * its first thread may end earlier.
 */
async function hasOtherThreads(pid) {
    try {
        return (await (0,promises_.readdir)(`/proc/${pid}/task`)).length > 1;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'ESRCH'))
            return false;
        throw error;
    }
}
/** Returns the content of the file; null if no such process exists or it belongs to another user. */
async function readProcessFile(pid, name) {
    try {
        return await (0,promises_.readFile)(`/proc/${pid}/${name}`, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].some((code) => (0,user_error/* hasCode */.up)(error, code)))
            return null;
        throw error;
    }
}
/** Stops a process by SIGTERM, which lets it finish its requests, and by SIGKILL after 30 seconds. */
async function stopProcess(identity) {
    if (await endsBy('SIGTERM', 30, identity))
        return;
    await killProcess(identity);
}
/** Kills a process that serves no requests. */
async function killProcess(identity) {
    if (await endsBy('SIGKILL', 10, identity))
        return;
    throw new Error(`the process ${identity.pid} did not end`);
}
async function endsBy(signal, seconds, identity) {
    if (!(await isRunning(identity)))
        return true;
    send(identity.pid, signal);
    const until = Date.now() + seconds * 1000;
    while (await isRunning(identity)) {
        if (Date.now() > until)
            return false;
        await (0,external_node_timers_promises_.setTimeout)(25);
    }
    return true;
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (!(0,user_error/* hasCode */.up)(error, 'ESRCH'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/rollout/rollout-token.js




/**
 * The environment variable of every server that a rollout starts; the next command finds the server by it.
 */
const tokenVariable = 'TENSORLINE_ROLLOUT';
/**
 * Runs a rollout whose servers carry a token. The token is on disk before the first server starts. It stays
 * there until each server has ended or is the server in the state file, so that the next command finds every
 * server of a killed rollout.
 * @param kept returns the server that keeps running after the work, whether the work succeeded or failed
 */
async function withToken(file, log, kept, work) {
    await endAbandoned(file, log, kept);
    const token = crypto.randomUUID();
    await (0,install_file/* installFile */.c)(file, token);
    try {
        return await work(token);
    }
    finally {
        await endAbandoned(file, log, kept);
    }
}
/** Stops the servers of a rollout that was killed, except the server to keep. */
async function endAbandoned(file, log, kept) {
    const token = await readToken(file);
    if (token === null)
        return;
    const keep = await kept();
    for (const server of await processesWith(token)) {
        if (server.pid === keep?.pid && server.startTime === keep.startTime)
            continue;
        await killProcess(server);
        log.info(`Stopped the server of an interrupted deployment (process ${server.pid}).`);
    }
    await (0,promises_.rm)(file, { force: true });
}
async function readToken(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
async function processesWith(token) {
    const assignment = `${tokenVariable}=${token}`;
    const found = [];
    for (const pid of (await (0,promises_.readdir)('/proc')).map(Number).filter(Number.isInteger)) {
        const startTime = await readStartTime(pid);
        const environment = await readProcessFile(pid, 'environ');
        // The start time belongs to the process whose environment was read only if both reads found the same process.
        if (startTime === null || environment === null || startTime !== (await readStartTime(pid)))
            continue;
        if (environment.split('\0').includes(assignment))
            found.push({ pid, startTime });
    }
    return found;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/core/js/src/rollout/http.js
var http = __webpack_require__(79431);
;// CONCATENATED MODULE: ./build/core/js/src/rollout/server-process.js












const serverProcessSchema = schemas/* strictObject */.rej({
    pid: schemas/* int */.Whr().positive(),
    /** Start time of the process, in ticks since boot. The kernel can reuse the process id. */
    startTime: schemas/* string */.YjP(),
    port: schemas/* int */.Whr().positive(),
    url: schemas/* url */.OZ5(),
});
const host = '127.0.0.1';
const readyWithinSeconds = 60;
/**
 * Starts the image's server as a separate process.
 * @throws UserError when the port is taken or the server ends immediately
 */
async function startFromImage({ program, port, logFile, token }) {
    const actualPort = await availablePort(port);
    await (0,create_folder/* createFolder */.v)((0,external_node_path_.dirname)(logFile));
    const output = await (0,promises_.open)(logFile, 'a');
    const { size: logStart } = await output.stat();
    const child = (0,external_node_child_process_.spawn)(program.file, program.args, {
        cwd: program.cwd,
        env: { ...program.env, HOST: host, PORT: String(actualPort), [tokenVariable]: token },
        detached: true,
        stdio: ['ignore', output.fd, output.fd],
    });
    try {
        await (0,external_node_events_.once)(child, 'spawn');
    }
    finally {
        await output.close();
    }
    child.unref();
    const url = `http://${host}:${actualPort}`;
    const startTime = child.pid === undefined ? null : await readStartTime(child.pid);
    if (child.pid === undefined || startTime === null)
        throw await notReady({ child, logFile, logStart }, url);
    return { server: { pid: child.pid, startTime, port: actualPort, url }, child, logFile, logStart };
}
/**
 * Waits until a server is ready. Kills it if it is not ready within a minute or the run is cancelled.
 * @throws UserError with the end of its log, or the reason of the cancellation
 */
async function untilReady(started, cancelled) {
    const { server, child } = started;
    if (await becomesReady(child, server.url, cancelled))
        return server;
    const error = await notReady(started, server.url);
    await killProcess(server);
    cancelled.throwIfAborted();
    throw error;
}
async function notReady({ child, logFile, logStart }, url) {
    return new user_error/* UserError */.yo({
        code: 'DEPLOY_SERVER_NOT_READY',
        found: `a server that ${ending(child)}${await tail(logFile, logStart)}`,
        expected: `HTTP status 200 from ${url}/readyz within ${readyWithinSeconds} seconds`,
        hint: `See its log for the reason: ${logFile}`,
    });
}
async function becomesReady(child, url, cancelled) {
    const until = Date.now() + readyWithinSeconds * 1000;
    while (Date.now() < until && !cancelled.aborted && isAlive(child)) {
        const response = await (0,http/* directRequest */.r)(`${url}/readyz`).catch(() => null);
        if (response?.status === 200)
            return isAlive(child);
        await (0,external_node_timers_promises_.setTimeout)(25);
    }
    return false;
}
function isAlive({ exitCode, signalCode }) {
    return exitCode === null && signalCode === null;
}
function ending({ exitCode, signalCode }) {
    if (signalCode !== null)
        return `was ended by ${signalCode}`;
    return exitCode === null ? 'is not ready' : `ended with exit code ${exitCode}`;
}
const tailLength = 2000;
async function tail(logFile, from) {
    const text = (await (0,promises_.readFile)(logFile)).subarray(from).toString('utf8').trim();
    return text === '' ? '' : `:\n${text.slice(-tailLength)}\n`;
}
/**
 * Returns the port, or a free one for 0. A port in use is rejected before the server starts; otherwise the
 * other listener would respond in its place.
 */
async function availablePort(port) {
    const probe = (0,external_node_net_.createServer)();
    try {
        probe.listen(port, host);
        await (0,external_node_events_.once)(probe, 'listening');
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DEPLOY_PORT_UNAVAILABLE',
            found: `that port ${port} is in use or not allowed (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a free port',
            hint: 'Stop the process that listens there, or set `deploy.port` to another port, or to 0 for a free port.',
            key: ['deploy', 'port'],
        }, { cause: error });
    }
    const address = probe.address();
    probe.close();
    await (0,external_node_events_.once)(probe, 'close');
    if (address === null || typeof address === 'string')
        throw new Error('the probe has no port');
    return address.port;
}

;// CONCATENATED MODULE: ./build/core/js/src/rollout/deployment.js











const deploymentSchema = schemas/* strictObject */.rej({
    image: manifest/* digestSchema */.er,
    /** Command of the server, with which it can be started again. */
    program: schemas/* strictObject */.rej({
        file: schemas/* string */.YjP(),
        args: schemas/* array */.YOg(schemas/* string */.YjP()),
        env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        cwd: schemas/* string */.YjP(),
    }),
    logFile: schemas/* string */.YjP(),
    server: serverProcessSchema,
});
/**
 * Replaces the running server by one from an image. The new server is verified before the old one is touched;
 * if it fails, the old one keeps running. If both use the same port, the new server is first verified on a
 * free port. Then the old one finishes its requests and the new one starts on the port: between the two,
 * nothing listens on it. Only one rollout at a time may use these files.
 * @throws the error of `verify`, a UserError when the server does not start, or the reason of the
 * cancellation
 */
async function rollOut(rollout) {
    const { files, log } = rollout;
    return withToken(files.tokenFile, log, () => runningServer(files), (token) => replace({ ...rollout, token }));
}
/** Stops the running server; returns null if none was running. */
async function stopDeployment(files, log) {
    await endAbandoned(files.tokenFile, log, () => runningServer(files));
    const deployment = await readRunning(files);
    if (deployment !== null)
        await stopProcess(deployment.server);
    await (0,promises_.rm)(files.stateFile, { force: true });
    return deployment;
}
/**
 * Returns the running server according to the state file; null if no state file exists or its process has
 * ended.
 */
async function readRunning({ stateFile, }) {
    const deployment = await readState(stateFile);
    return deployment !== null && (await isRunning(deployment.server)) ? deployment : null;
}
async function runningServer(files) {
    return (await readRunning(files))?.server ?? null;
}
async function replace(rollout) {
    const { files, port, log } = rollout;
    const previous = await readRunning(files);
    if (previous?.server.port === port) {
        log.info(`Verifying the new server while the current one keeps running on port ${port}`);
        await killProcess(await startVerified({ ...rollout, port: 0 }));
        return takeOver(rollout, previous);
    }
    const deployment = describe(rollout, await startVerified(rollout));
    await writeState(files, deployment);
    if (previous !== null)
        await stopProcess(previous.server);
    return deployment;
}
async function takeOver(rollout, previous) {
    const { files, log, token } = rollout;
    await stopProcess(previous.server);
    try {
        const deployment = describe(rollout, await startVerified(rollout));
        await writeState(files, deployment);
        return deployment;
    }
    catch (error) {
        log.warning(`Restarting the previous server on port ${previous.server.port}`);
        const started = await startFromImage({ ...previous, port: previous.server.port, token });
        // The state is written before the server is ready, because a cancelled run may be killed before then
        // while this server keeps running.
        await writeState(files, { ...previous, server: started.server });
        await untilReady(started, new AbortController().signal);
        throw error;
    }
}
async function startVerified(rollout) {
    const { cancelled, verify } = rollout;
    const server = await untilReady(await startFromImage(rollout), cancelled);
    try {
        await Promise.race([verify(server.url), rejectsWhenAborted(cancelled)]);
        return server;
    }
    catch (error) {
        await killProcess(server);
        throw error;
    }
}
async function rejectsWhenAborted(cancelled) {
    if (!cancelled.aborted)
        await (0,external_node_events_.once)(cancelled, 'abort');
    throw cancelled.reason;
}
function describe({ image, program, logFile }, server) {
    return { image, program: { ...program, args: [...program.args] }, logFile, server };
}
async function readState(stateFile) {
    let text;
    try {
        text = await (0,promises_.readFile)(stateFile, 'utf8');
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return null;
        throw error;
    }
    try {
        return deploymentSchema.parse(JSON.parse(text));
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DEPLOY_STATE_DAMAGED',
            found: `an unreadable state file, ${stateFile}`,
            expected: 'the state file of an earlier deployment',
            hint: 'Stop the server that the file names, if it is running, and delete the file.',
        }, { cause: error });
    }
}
async function writeState({ stateFile }, deployment) {
    await (0,create_folder/* createFolder */.v)((0,external_node_path_.dirname)(stateFile));
    await (0,install_file/* installFile */.c)(stateFile, `${JSON.stringify(deployment, null, 2)}\n`);
}


/***/ }),

/***/ 79431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ directRequest)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);

/** Connects directly, without a proxy from the environment, because the server runs on this machine. */
const direct = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({ keepAliveTimeout: 1, keepAliveMaxTimeout: 1 });
const timeoutMs = 30_000;
/** Sends a GET request, or a POST request with a JSON body. */
async function directRequest(url, body) {
    const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(url, {
        dispatcher: direct,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        ...(body === undefined
            ? { method: 'GET' }
            : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    return { status: response.statusCode, text: await response.body.text() };
}


/***/ }),

/***/ 84322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/image/layout.js
var image_layout = __webpack_require__(13745);
// EXTERNAL MODULE: ./build/core/js/src/image/registry.js + 2 modules
var registry = __webpack_require__(42319);
// EXTERNAL MODULE: ./build/core/js/src/image/image-schema.js
var image_schema = __webpack_require__(23984);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
;// CONCATENATED MODULE: ./build/core/js/src/image/root-path.js




/** Number of links that Linux follows in one path. */
const mostLinks = 40;
/**
 * Returns the location of an image's path below a folder of this machine. Links in it are followed as if that
 * folder were `/`, so no path and no link leads outside of it. Missing parts of the path are appended
 * unchanged.
 * @param path names without `.` and `..`, from the root of the image
 */
async function resolveInRoot(root, path) {
    const done = [];
    const open = [...path];
    for (let links = 0; open.length > 0;) {
        const name = open.shift();
        if (name === undefined || name === '' || name === '.')
            continue;
        if (name === '..') {
            done.pop();
            continue;
        }
        const target = await linkTarget((0,external_node_path_.join)(root, ...done, name));
        if (target === null)
            done.push(name);
        else {
            if (++links > mostLinks)
                throw hostile(path.join('/'), 'a cycle of links');
            if (target.startsWith('/'))
                done.length = 0;
            open.unshift(...target.split('/'));
        }
    }
    return (0,external_node_path_.join)(root, ...done);
}
/**
 * Returns the names of a path in a layer.
 * @throws UserError when the path would lead out of the root
 */
function namesOf(path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    if (names.includes('..') || path.includes('\0'))
        throw hostile(path, 'a path that leads out of the image');
    return names;
}
/** Creates a folder of the image and the folders above it. A file or link in its place is removed. */
async function makeFolder(path) {
    const kind = await kindOf(path);
    if (kind === 'directory')
        return;
    if (kind !== null)
        await (0,promises_.rm)(path);
    await (0,create_folder/* createFolder */.v)(path);
}
/** Returns the kind of the entry at a path without following links; null if it does not exist. */
async function kindOf(path) {
    try {
        const found = await (0,promises_.lstat)(path);
        return found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other';
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}
async function linkTarget(path) {
    try {
        return await (0,promises_.readlink)(path);
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'EINVAL') || (0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}
function hostile(path, found) {
    return new user_error/* UserError */.yo({
        code: 'IMAGE_UNSAFE_LAYER',
        found: `${found} in an image layer ("${path}")`,
        expected: 'layers in the form that image builders write',
        hint: 'Do not run this image. Build it again from sources that you trust.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/image/image-process.js





/** Debian's loader and the folders that it would search if the root were `/`. */
const loader = '/lib64/ld-linux-x86-64.so.2';
const libraryFolders = [
    '/lib/x86_64-linux-gnu',
    '/usr/lib/x86_64-linux-gnu',
    '/lib64',
    '/usr/lib64',
    '/lib',
    '/usr/lib',
];
/**
 * Returns the command that runs an image's entrypoint from its unpacked files as an ordinary user, without a
 * container. It uses the image's own loader and libraries, and replaces paths in the image's arguments and
 * environment by paths below `root`. There is no isolation: the process has the same access to this machine
 * as any other process of the user.
 * @throws UserError for an image without entrypoint, or one that is not built on glibc for x86-64
 */
async function processOf(root, { config }) {
    const [program, ...args] = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])];
    const settings = new Map((config?.Env ?? []).map(splitSetting));
    const imageLoader = await existing(root, loader);
    if (program === undefined || imageLoader === null)
        throw new user_error/* UserError */.yo({
            code: 'IMAGE_NOT_RUNNABLE',
            found: program === undefined ? 'an image without entrypoint' : `an image without ${loader}`,
            expected: 'an image with glibc for x86-64 whose entrypoint runs the server',
            hint: 'Deploy this image to a container engine or a cluster instead.',
        });
    const libraries = await Promise.all(libraryFolders.map((folder) => existing(root, folder)));
    return {
        file: imageLoader,
        args: [
            '--library-path',
            [...new Set(libraries.filter((folder) => folder !== null))].join(':'),
            await findProgram(root, program, settings.get('PATH') ?? ''),
            ...(await Promise.all(args.map((arg) => moved(root, arg)))),
        ],
        env: Object.fromEntries(await Promise.all([...settings].map(async ([name, value]) => [name, await moved(root, value)]))),
        cwd: (await existing(root, config?.WorkingDir ?? '/')) ?? root,
    };
}
async function findProgram(root, program, searchPath) {
    const candidates = program.includes('/')
        ? [program]
        : searchPath.split(':').map((folder) => (0,external_node_path_.join)(folder, program));
    for (const candidate of candidates) {
        const path = await existing(root, candidate);
        if (path !== null && (await kindOf(path)) === 'file')
            return path;
    }
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_NOT_RUNNABLE',
        found: `no ${program} in the image`,
        expected: 'the program of its entrypoint',
        hint: 'Use a base image that has the program on its PATH.',
    });
}
/**
 * Returns the location of an absolute path of the image on this machine; returns any other text unchanged.
 */
async function moved(root, text) {
    return text.startsWith('/') ? ((await existing(root, text)) ?? text) : text;
}
async function existing(root, path) {
    const location = await resolveInRoot(root, namesOf((0,posix_.normalize)(path)));
    return (0,promises_.access)(location).then(() => location, () => null);
}
function splitSetting(line) {
    const equals = line.indexOf('=');
    return [line.slice(0, equals), line.slice(equals + 1)];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/core/js/src/files/install-folder.js
var install_folder = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/files/bytes.js
var bytes = __webpack_require__(57238);
;// CONCATENATED MODULE: ./build/core/js/src/image/layer-target.js





const whiteoutPrefix = '.wh.';
const opaqueWhiteout = '.wh..wh..opq';
/** Applies one layer to a root folder, with the same result as an overlay file system. */
class LayerTarget {
    #root;
    /** Paths that this layer created, which its own whiteouts do not hide. */
    #made = new Set();
    constructor(root) {
        this.#root = root;
    }
    async apply(header, content) {
        const names = namesOf(header.name);
        const name = names.pop();
        if (name === undefined)
            return;
        const folder = await resolveInRoot(this.#root, names);
        if (name.startsWith(whiteoutPrefix))
            return this.#hide(folder, name, header.name);
        await makeFolder(folder);
        const path = (0,external_node_path_.join)(folder, name);
        await this.#make(header, path, content);
        for (let above = path; above !== this.#root; above = (0,external_node_path_.join)(above, '..'))
            this.#made.add(above);
    }
    async #make(header, path, content) {
        switch (header.type) {
            case 'directory':
                await makeFolder(path);
                // The owner always has full access, to fill and to remove the folder.
                return (0,promises_.chmod)(path, (header.mode & 0o777) | 0o700);
            case 'file':
            case 'contiguous-file':
                await (0,promises_.rm)(path, { recursive: true, force: true });
                await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
                return (0,promises_.chmod)(path, (header.mode & 0o777) | 0o400);
            case 'symlink':
                await (0,promises_.rm)(path, { recursive: true, force: true });
                return (0,promises_.symlink)(header.linkname, path);
            case 'link':
                return this.#hardLink(header, path);
            case 'block-device':
            case 'character-device':
            case 'fifo':
                throw hostile(header.name, `a ${header.type}`);
        }
    }
    async #hardLink({ name, linkname }, path) {
        const names = namesOf(linkname);
        const last = names.pop();
        const target = last === undefined ? this.#root : (0,external_node_path_.join)(await resolveInRoot(this.#root, names), last);
        if (target === path)
            return;
        if ((await kindOf(target)) !== 'file')
            throw hostile(name, `a hard link to "${linkname}", which is not a file`);
        await (0,promises_.rm)(path, { recursive: true, force: true });
        await (0,promises_.link)(target, path);
    }
    async #hide(folder, name, path) {
        if (name === opaqueWhiteout)
            return this.#hideLower(folder);
        const hidden = name.slice(whiteoutPrefix.length);
        if (hidden === '' || hidden === '.' || hidden === '..')
            throw hostile(path, 'a whiteout without a name');
        const location = (0,external_node_path_.join)(folder, hidden);
        if (!this.#made.has(location))
            await (0,promises_.rm)(location, { recursive: true, force: true });
    }
    /** Hides the content of a folder that comes from lower layers. */
    async #hideLower(folder) {
        if ((await kindOf(folder)) !== 'directory')
            return;
        for (const entry of await (0,promises_.readdir)(folder)) {
            const path = (0,external_node_path_.join)(folder, entry);
            if (!this.#made.has(path))
                await (0,promises_.rm)(path, { recursive: true, force: true });
            else if ((await kindOf(path)) === 'directory')
                await this.#hideLower(path);
        }
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/image/unpack-image.js














/**
 * Unpacks the layers of an image layout, one over the other, into a new folder, which becomes the image's
 * root (image-spec 1.1, `layer.md`). All entries belong to the current user; owners, times and set-id bits
 * are not restored. No layer can write outside of the folder. The folder appears completely or not at all.
 * @returns the image's config
 * @throws UserError for damaged or hostile layers
 */
async function unpackImage(layout, into) {
    const image = await (0,image_layout/* readLayout */.T4)(layout);
    await (0,image_layout/* verifyLayers */.cW)(image);
    return (0,install_folder/* installFolder */.S)(into, async (draft) => {
        for (const [index, layer] of image.manifest.layers.entries()) {
            const diffId = await applyLayer(draft, (0,image_layout/* blobPath */.nD)(layout, layer.digest), layer);
            if (diffId !== image.config.rootfs.diff_ids[index])
                throw hostile(layer.digest, 'content that differs from the image config');
        }
        await (0,promises_.chmod)(draft, 0o755);
        return image.config;
    });
}
async function applyLayer(root, file, { mediaType, digest }) {
    const uncompressed = (0,external_node_crypto_.createHash)('sha256');
    const archive = (0,tar_stream.extract)();
    const read = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), decompressor(mediaType), async function* (chunks) {
        for await (const chunk of chunks) {
            uncompressed.update(chunk);
            yield chunk;
        }
    }, archive);
    const layer = new LayerTarget(root);
    const applied = (async () => {
        for await (const entry of archive) {
            await layer.apply(entry.header, (0,bytes/* bytesOf */.$)(entry));
            entry.resume();
        }
    })();
    // When both fail, the reading failed only because nothing consumes its entries any more.
    for (const result of (await Promise.allSettled([read, applied])).reverse())
        if (result.status === 'rejected')
            throw explained(result.reason, digest);
    return (0,artifacts_digest/* digestOfHex */.z9)(uncompressed.digest('hex'));
}
/** Returns errors of the disk unchanged; every other error means that the layer is invalid. */
function explained(reason, layer) {
    const ofTheDisk = reason instanceof Error && 'syscall' in reason;
    return reason instanceof user_error/* UserError */.yo || ofTheDisk
        ? reason
        : hostile(layer, `an invalid tar (${(0,user_error/* messageOf */.bD)(reason)})`);
}
function decompressor(mediaType) {
    if (/[.+]gzip$/.test(mediaType))
        return external_node_zlib_.createGunzip();
    if (mediaType.endsWith('+zstd'))
        return external_node_zlib_.createZstdDecompress();
    if (mediaType.endsWith('.tar'))
        return new external_node_stream_.PassThrough();
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_UNSUPPORTED_LAYER',
        found: `an image layer of the type ${mediaType}`,
        expected: 'a tar, plain or compressed by gzip or zstd',
        hint: 'Build the image again with one of these compressions.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 1 modules
var model_artifact = __webpack_require__(33634);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/deployment-summary.js

/** Returns a Markdown summary of the deployment for the job summary. */
function deploymentSummary({ url, environment, image, model, golden }) {
    const address = `${url}/v1/models/${model.details.name}`;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Deployed to ${environment}`, (0,markdown/* table */.tp)(['', ''], [
        ['Predictions', (0,markdown/* code */.aY)(`POST ${address}:predict`)],
        ['Image', (0,markdown/* code */.aY)(image)],
        ['Model', (0,markdown/* digestText */.M6)(model.digest)],
        [
            'Verified',
            golden ? `${golden.requests.length} golden requests returned the expected outputs` : 'ready',
        ],
    ])).text;
}

// EXTERNAL MODULE: ./build/core/js/src/rollout/deployment.js + 3 modules
var rollout_deployment = __webpack_require__(92845);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/model/golden.js + 4 modules
var model_golden = __webpack_require__(54865);
// EXTERNAL MODULE: ./build/core/js/src/rollout/http.js
var http = __webpack_require__(79431);
;// CONCATENATED MODULE: ./build/core/js/src/rollout/verify.js





const values = schemas/* array */.YOg(schemas/* number */.aig());
const predictions = schemas/* object */.Ikc({
    predictions: schemas/* tuple */.PVZ([schemas/* union */.KCZ([values, schemas/* record */.g1P(schemas/* string */.YjP(), values)])]),
});
const metadata = schemas/* object */.Ikc({ metadata: schemas/* object */.Ikc({ tensorline: schemas/* object */.Ikc({ digest: manifest/* digestSchema */.er }) }) });
/**
 * Sends every golden request to a running server, one by one, and compares the predictions with the golden
 * ones.
 * @param url of the server, without a path
 * @param model name under which it is served
 * @throws UserError when the server does not respond to a request with a prediction
 */
async function verifyGolden(url, model, golden) {
    const outputs = [];
    for (const { id, input } of golden.requests) {
        const { status, text } = await (0,http/* directRequest */.r)(`${url}/v1/models/${model}:predict`, { instances: [input] });
        const response = predictions.safeParse(parseJson(text));
        if (status !== 200 || !response.success)
            throw unexpected(`the response ${status} ${excerpt(text)} to the golden request ${id}`, 'a prediction');
        outputs.push(valuesOf(golden, response.data.predictions[0]));
    }
    return (0,model_golden/* compareGolden */.nD)(golden, outputs);
}
/** Returns the values of several outputs one after another, in the order of the golden outputs. */
function valuesOf(golden, response) {
    if (Array.isArray(response))
        return response;
    return golden.kind === 'multi-output' ? golden.outputs.flatMap(({ name }) => response[name] ?? []) : [];
}
/**
 * Returns the digest of the model that a server reports.
 * @throws UserError when it does not serve a model of this name
 */
async function fetchModelDigest(url, model) {
    const { status, text } = await directRequest(`${url}/v1/models/${model}/metadata`);
    const response = metadata.safeParse(parseJson(text));
    if (status !== 200 || !response.success)
        throw unexpected(`${status} ${excerpt(text)} from ${url}`, `the model "${model}" with its digest`);
    return response.data.metadata.tensorline.digest;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function excerpt(text) {
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
function unexpected(found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DEPLOY_WRONG_RESPONSE',
        found,
        expected,
        hint: 'See the log of the server, and build the image again from the intended model.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/stages/deployment-paths.js
var deployment_paths = __webpack_require__(70115);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/deploy.js
















/** Milliseconds in which a cancelled deployment may stop the new server and restart the previous one. */
const timeToFinish = 5000;
/**
 * Runs exactly the image that was built, verifies it before it replaces the running one, and records the deployment.
 */
async function deploy(context, inputs) {
    const { host, pipeline } = context;
    const layout = await host.log.group('Fetch the image', () => fetchLayout(context, inputs.image));
    const target = (0,deployment_paths/* deploymentPaths */.Q6)(pipeline);
    return (0,deployment_paths/* aloneAt */.XZ)(target, host, () => (0,cancellation/* withTimeToFinish */.MY)(timeToFinish, () => replaceDeployment(context, layout, target)));
}
async function replaceDeployment({ host, pipeline }, layout, target) {
    const { descriptor, config } = await (0,image_layout/* readLayout */.T4)(layout);
    const image = descriptor.digest;
    const root = target.rootOf(image);
    if ((await (0,file_kind/* fileKind */.h)(root)) === null)
        await unpackImage(layout, root);
    const model = await (0,model_artifact/* openModel */.GF)((0,external_node_path_.join)(root, image_schema/* imagePaths */.uz.model));
    const golden = pipeline.deploy.verify === 'golden' ? await (0,model_artifact/* readGolden */.cN)(model.folder) : null;
    host.cancelled.throwIfAborted();
    const deployment = await host.deployments.begin(pipeline.deploy.environment, image);
    try {
        const { server } = await (0,rollout_deployment/* rollOut */.Of)({
            image,
            program: await processOf(root, config),
            port: pipeline.deploy.port,
            files: target.files,
            logFile: target.logFile,
            log: host.log,
            cancelled: host.cancelled,
            verify: async (url) => {
                if (golden !== null)
                    requireGolden(await verifyGolden(url, model.details.name, golden), image);
            },
        });
        await deployment.setState('success', { description: `Serves ${image}`, url: server.url });
        await (0,deployment_paths/* removeOtherRoots */.Qw)(target, root);
        await host.writeSummary(deploymentSummary({ url: server.url, image, model, golden, environment: pipeline.deploy.environment }));
        return {
            failure: null,
            outputs: {
                url: server.url,
                'image-digest': image,
                'model-digest': model.digest,
                'golden-requests': golden?.requests.length ?? 0,
            },
        };
    }
    catch (error) {
        await deployment.setState('failure', { description: (0,user_error/* messageOf */.bD)(error), url: null });
        throw error;
    }
}
/** Returns the layout of exactly the named image: from its artifact, or from its registry by its digest. */
async function fetchLayout(context, reference) {
    const into = (0,external_node_path_.join)(context.workspace, 'pulled-image');
    if (reference.includes('@sha256:'))
        return pull(context, reference, into);
    const { folder, details } = await (0,artifact/* openArtifact */.HI)(await (0,stages_context/* locateArtifact */.rd)(context, reference), 'image', image_schema/* imageDetailsSchema */.RT);
    if (details.pushed)
        return pull(context, `${details.name}@${details.image}`, into);
    const layout = (0,external_node_path_.join)(folder, image_schema/* imageLayoutFolder */.O0);
    const { descriptor } = await (0,image_layout/* readLayout */.T4)(layout);
    if (descriptor.digest === details.image)
        return layout;
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_DAMAGED',
        found: `an image ${descriptor.digest} in ${layout}`,
        expected: `${details.image}, the digest in its artifact`,
        hint: 'Build the image again.',
    });
}
async function pull({ host }, reference, into) {
    await (0,registry/* pullImage */.Z)(reference, into, { signal: host.cancelled, environment: process.env });
    return into;
}
function requireGolden(verdict, image) {
    if (verdict.passed)
        return;
    const [first] = verdict.differences;
    throw new user_error/* UserError */.yo({
        code: 'DEPLOY_WRONG_RESPONSE',
        found: `different outputs for ${verdict.differences.length} of ${verdict.requests} golden requests from ${image}${first ? ` (${first.id}: ${first.reason})` : ''}`,
        expected: 'the outputs that are stored with the model',
        hint: 'Build the image again from the model artifact. The previous server is still running.',
    });
}


/***/ }),

/***/ 70115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ deploymentPaths),
/* harmony export */   Qw: () => (/* binding */ removeOtherRoots),
/* harmony export */   XZ: () => (/* binding */ aloneAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_cache_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(891);
/* harmony import */ var _files_file_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76359);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44181);






function deploymentPaths({ name, deploy: { environment } }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .toolCacheFolder */ .zM)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()), 'deployments', name, encodeURIComponent(environment));
    return {
        folder,
        lockFile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'lock'),
        files: { stateFile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'deployment.json'), tokenFile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'rollout') },
        logFile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'server.log'),
        rootOf: (image) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'roots', (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .hexOf */ .ZD)(image)),
    };
}
/** Does the work while no other process on this machine changes this deployment. */
function aloneAt({ folder, lockFile }, { log, cancelled }, work) {
    const options = {
        cancelled,
        onWait: () => log.info('Waiting for another deployment to the same environment'),
        onUnavailable: (reason) => log.warning(`Cannot lock ${folder} against other deployments (${reason}).`),
    };
    return (0,_files_file_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileLock */ .U)(lockFile, options, work);
}
/** Removes the files of earlier images to free disk space. */
async function removeOtherRoots({ folder }, root) {
    const roots = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'roots');
    const others = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(roots)).filter((name) => name !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(root));
    await Promise.all(others.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(roots, name), { recursive: true, force: true })));
}


/***/ })

};
