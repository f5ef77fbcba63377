export const id = 2512;
export const ids = [2512];
export const modules = {

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopDeployment: () => (/* binding */ stopDeployment)
/* harmony export */ });
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84251);
/* harmony import */ var _rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92845);
/* harmony import */ var _stages_deployment_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70115);



/**
 * Stops the server that the deploy stage started for this pipeline on this machine.
 * @returns its address and its image, both empty if nothing is deployed
 */
async function stopDeployment(config, host) {
    const { log } = host;
    const deployment = (0,_stages_deployment_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentPaths */ .Q6)(await (0,_config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .readPipeline */ .l9)(config));
    const stopped = await (0,_stages_deployment_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .aloneAt */ .XZ)(deployment, host, () => (0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .stopDeployment */ .Uk)(deployment.files, log));
    log.info(stopped === null
        ? 'Nothing is deployed.'
        : `Stopped ${stopped.server.url}, which served ${stopped.image}.`);
    return { url: stopped?.server.url ?? '', image: stopped?.image ?? '' };
}


/***/ }),

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
        await endServers(token, log, kept);
        await (0,promises_.rm)(file, { force: true });
    }
}
/** Time in which a process that was forked when its rollout was killed runs its program and carries the token, in milliseconds. */
const startMs = 250;
/** Stops the servers of a rollout that was killed, except the server to keep. */
async function endAbandoned(file, log, kept) {
    const token = await readToken(file);
    if (token === null)
        return;
    await endServers(token, log, kept);
    await (0,external_node_timers_promises_.setTimeout)(startMs);
    await endServers(token, log, kept);
    await (0,promises_.rm)(file, { force: true });
}
async function endServers(token, log, kept) {
    const keep = await kept();
    for (const server of await processesWith(token)) {
        if (server.pid === keep?.pid && server.startTime === keep.startTime)
            continue;
        await killProcess(server);
        log.info(`Stopped the server of an interrupted deployment (process ${server.pid}).`);
    }
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
    /** The server before this one while it finishes its requests, so that the next command ends it if this one is killed. */
    replaced: serverProcessSchema.nullable().default(null),
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
    await endReplaced(files);
    return withToken(files.tokenFile, log, () => runningServer(files), (token) => replace({ ...rollout, token }));
}
/** Stops the running server; returns null if none was running. */
async function stopDeployment(files, log) {
    await endReplaced(files);
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
    await writeState(files, { ...deployment, replaced: previous?.server ?? null });
    await endReplaced(files);
    return deployment;
}
/** Stops the server that the one in the state file replaced, if it has not ended yet. */
async function endReplaced(files) {
    const deployment = await readState(files.stateFile);
    if (deployment === null || deployment.replaced === null)
        return;
    await stopProcess(deployment.replaced);
    await writeState(files, { ...deployment, replaced: null });
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
    return { image, program: { ...program, args: [...program.args] }, logFile, server, replaced: null };
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
