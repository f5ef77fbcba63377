export const id = 2512;
export const ids = [2512];
export const modules = {

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

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseStopOptions: () => (/* binding */ parseStopOptions),
/* harmony export */   stopDeployment: () => (/* binding */ stopDeployment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _config_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51533);
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13678);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _manifests_workload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94651);
/* harmony import */ var _rollout_local_end_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32728);
/* harmony import */ var _stages_deployment_deployment_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36451);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10586);








const optionsSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    config: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    set: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP())
        .default([])
        .transform((lines) => lines.join('\n'))
        .pipe(_config_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ.schema),
});
function parseStopOptions(options) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOptions */ .A)('stop', optionsSchema, options);
}
/**
 * Stops the server that the deploy stage started for this pipeline on this machine.
 * @returns its address and its image, both empty if nothing is deployed
 */
async function stopDeployment({ config, set: overrides }, host) {
    const { log } = host;
    const pipeline = await (0,_config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .readPipeline */ .l9)(config, overrides, (text) => {
        log.info(text);
    });
    if (pipeline.deploy.target === 'kubernetes')
        throw inCluster(pipeline.deploy, pipeline.name);
    const deployment = (0,_stages_deployment_deployment_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentPaths */ .Q6)({ host, pipeline, file: config });
    const stopped = await (0,_stages_deployment_deployment_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .aloneAt */ .XZ)(deployment, host, () => (0,_rollout_local_end_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .stopDeployment */ .Uk)(deployment.files, log));
    log.info(stopped === null
        ? 'Nothing is deployed.'
        : `Stopped ${stopped.server.url}, which served ${stopped.image}.`);
    return { url: stopped?.server.url ?? '', image: stopped?.image ?? '' };
}
/** Returns the error of a server that runs in a cluster, where others may use what this machine does not know about. */
function inCluster({ namespace }, pipeline) {
    const labels = Object.entries((0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .commonLabels */ .xJ)(pipeline)).map(([key, value]) => `${key}=${value}`);
    const place = namespace === undefined ? '' : ` --namespace ${namespace}`;
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'DEPLOY_UNSUPPORTED',
        found: '`stop` for `deploy.target: kubernetes`',
        expected: 'the target `local`',
        hint: `To end the server in the cluster, delete its objects: kubectl delete${place} deployment,service,serviceaccount,networkpolicy,poddisruptionbudget,horizontalpodautoscaler,ingress --selector ${labels.join(',')}`,
        key: ['deploy', 'target'],
    });
}


/***/ }),

/***/ 94651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ objectName),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   Sp: () => (/* binding */ pipelineAnnotation),
/* harmony export */   YA: () => (/* binding */ recordedServer),
/* harmony export */   h: () => (/* binding */ variantLabels),
/* harmony export */   h6: () => (/* binding */ serverLabels),
/* harmony export */   p8: () => (/* binding */ serverPort),
/* harmony export */   pC: () => (/* binding */ deploymentName),
/* harmony export */   xJ: () => (/* binding */ commonLabels)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Prefix of the labels and annotations of Tensorline. */
const prefix = 'tensorline.dev';
/** Annotation with the name of the pipeline. The names of objects do not identify the pipeline: `a.b` and `a_b` have the same. */
const pipelineAnnotation = `${prefix}/pipeline`;
/** Port of the server in its container. */
const serverPort = 8080;
const longestName = 50;
/**
 * Returns the name of the objects of a pipeline. A Service needs a DNS label, which is shorter than the name of a pipeline may be and
 * has neither dots nor underscores.
 */
function objectName(pipeline) {
    const label = pipeline.replaceAll(/[._]/g, '-');
    const name = /^[a-z]/.test(label) ? label : `model-${label}`;
    if (name.length <= longestName)
        return name;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(pipeline).digest('hex').slice(0, 8);
    return `${name.slice(0, longestName - hash.length - 1)}-${hash}`;
}
/** Returns the name under which GitHub records the server of a pipeline in a namespace. */
function recordedServer(namespace, pipeline) {
    return `${namespace}-${objectName(pipeline)}-server`;
}
/** Returns the name of the Deployment of a variant. */
function deploymentName({ pipeline, variant }) {
    if (variant === 'preflight')
        return preflightName(pipeline);
    return variant === 'stable' ? objectName(pipeline) : `${objectName(pipeline)}-${variant}`;
}
/** Returns a name that no other pipeline can have, since the name of a pipeline contains no two hyphens in a row before its last letters. */
function preflightName(pipeline) {
    return `${objectName(pipeline)}--preflight`;
}
/** Returns the labels that select the pods of all variants that can get requests. */
function serverLabels(pipeline) {
    return { 'app.kubernetes.io/name': objectName(pipeline) };
}
/** Returns the labels that select the pods of one variant. */
function variantLabels({ pipeline, variant, }) {
    const labels = { [`${prefix}/variant`]: variant };
    // Services and disruption budgets select by the labels of the server.
    if (variant === 'preflight')
        return { 'app.kubernetes.io/name': preflightName(pipeline), ...labels };
    return { ...serverLabels(pipeline), ...labels };
}
/** Returns the labels of an object that belongs to all variants. */
function commonLabels(pipeline) {
    return {
        ...serverLabels(pipeline),
        'app.kubernetes.io/component': 'model-server',
        'app.kubernetes.io/managed-by': 'tensorline',
    };
}


/***/ }),

/***/ 62490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ host),
/* harmony export */   t: () => (/* binding */ openListeningSocket)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);




const host = '127.0.0.1';
/** Node.js has no public API for the descriptor of a server. */
const handleSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ _handle: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ fd: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative() }) });
/**
 * Listens on a port of 127.0.0.1; 0 selects a free one.
 * @throws UserError when the port is in use or not allowed
 */
async function openListeningSocket(port) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)((connection) => connection.destroy());
    try {
        server.listen(port, host);
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'DEPLOY_PORT_UNAVAILABLE',
            found: `that port ${port} is in use or not allowed (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`,
            expected: 'a free port',
            hint: 'Stop the process that listens there, or set `deploy.port` to another port, or to 0 for a free port.',
            key: ['deploy', 'port'],
        }, { cause: error });
    }
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the socket has no port');
    return {
        descriptor: handleSchema.parse(server)._handle.fd,
        port: address.port,
        release: async () => {
            if (!server.listening)
                return;
            server.close();
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'close');
        },
    };
}


/***/ }),

/***/ 74924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   eI: () => (/* binding */ removeSupervisorState),
/* harmony export */   i4: () => (/* binding */ readSupervisorState),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* unused harmony export writeSupervisorState */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64352);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);
/* harmony import */ var _files_install_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81537);







const processSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(),
    /** Start time of the process, in ticks since boot. The kernel can reuse the process id. */
    startTime: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
const versionSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    /** Distinguishes two rollouts of one image. */
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .uuid */ .uRe(),
    image: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er,
    /** Command of the server, with which it can be started again. */
    program: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        args: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        env: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        cwd: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    }),
    /** Folder of the unpacked image, and the digest of its files. */
    root: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ folder: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), digest: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er }),
});
const singleSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    /** The project that the deployment belongs to. */
    owner: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** Identifies the supervisor and its servers, which have it in their environment. */
    token: zod__WEBPACK_IMPORTED_MODULE_6__/* .uuid */ .uRe(),
    port: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(),
    logFile: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** The version that the supervisor must run. */
    version: versionSchema,
    /** False until a version was verified on this port; the next command ends such a deployment. */
    verified: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
});
const recordSchema = singleSchema.extend({
    /** The deployment before this one, on another port, until it has ended. */
    replaced: singleSchema.nullable(),
});
const stateSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    supervisor: processSchema,
    /** The version whose server is ready; null while it starts again. */
    running: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ version: versionSchema, server: processSchema }).nullable(),
    /** The last version that could not run. */
    failed: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .uuid */ .uRe(), reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }).nullable(),
    /** Number of times that the supervisor started a server again that had ended. */
    restarts: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
});
/** Reads the record of a deployment; null without one. */
function readRecord(stateFile) {
    return readJson(stateFile, recordSchema);
}
async function writeRecord(stateFile, record) {
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(stateFile));
    await (0,_files_install_file_js__WEBPACK_IMPORTED_MODULE_5__/* .installFile */ .c)(stateFile, `${JSON.stringify(record, null, 2)}\n`);
}
/** Reads the processes of a deployment; null if its supervisor has not started or has stopped. */
function readSupervisorState(stateFile, token) {
    return readJson(supervisorFile(stateFile, token), stateSchema);
}
function writeSupervisorState(stateFile, token, state) {
    return installFile(supervisorFile(stateFile, token), `${JSON.stringify(state)}\n`);
}
function removeSupervisorState(stateFile, token) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(supervisorFile(stateFile, token), { force: true });
}
function supervisorFile(stateFile, token) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(stateFile), `supervisor-${token}.json`);
}
async function readJson(file, schema) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'DEPLOY_STATE_DAMAGED',
            found: `an unreadable state file, ${file}`,
            expected: 'the state file of an earlier deployment',
            hint: 'Stop the server in the file, if it is running, and delete the file.',
        }, { cause: error });
    }
}


/***/ }),

/***/ 32728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ endDeployment),
/* harmony export */   Ip: () => (/* binding */ repair),
/* harmony export */   Uk: () => (/* binding */ stopDeployment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93389);
/* harmony import */ var _rollout_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28718);
/* harmony import */ var _deployment_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74924);
/* harmony import */ var _running_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7594);





/** Stops the deployment; returns null if no server was running. */
async function stopDeployment(files, log) {
    await (0,_rollout_token_js__WEBPACK_IMPORTED_MODULE_2__/* .endAbandoned */ .Yk)(files.tokenFile, log);
    await repair(files, log);
    const running = await (0,_running_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunning */ .Ki)(files);
    const record = await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(files.stateFile);
    if (record !== null)
        await endDeployment(files, record, _process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .stopProcess */ .g0);
    return running;
}
/**
 * Repairs the state after a killed rollout. A deployment that was never verified ends, and the one before it stays. A deployment
 * that was replaced ends.
 */
async function repair({ stateFile }, log) {
    const record = await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(stateFile);
    if (record === null)
        return;
    const { replaced, ...single } = record;
    if (record.verified) {
        if (replaced === null)
            return;
        await endProcesses(stateFile, replaced, _process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .stopProcess */ .g0);
        await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .rh)(stateFile, { ...single, replaced: null });
        return;
    }
    for (const { pid } of await endProcesses(stateFile, single, _process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .killProcess */ .ix))
        log.info(`Stopped the server of a deployment that did not succeed (process ${pid}).`);
    if (replaced === null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(stateFile);
    else
        await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .rh)(stateFile, { ...replaced, replaced: null });
}
/** Ends all processes of a deployment, and removes its record. */
async function endDeployment({ stateFile }, deployment, end) {
    await endProcesses(stateFile, deployment, end);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(stateFile, { force: true });
}
async function endProcesses(stateFile, { token }, end) {
    const ended = await (0,_rollout_token_js__WEBPACK_IMPORTED_MODULE_2__/* .endAllProcesses */ .Op)(token, end);
    // A process that is ending has no environment any more, by which it would be found, but still its port.
    const state = await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readSupervisorState */ .i4)(stateFile, token);
    for (const known of [state?.supervisor, state?.running?.server])
        if (known !== undefined)
            await end(known);
    await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_3__/* .removeSupervisorState */ .eI)(stateFile, token);
    return ended;
}


/***/ }),

/***/ 7594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ readRunning),
/* harmony export */   Tx: () => (/* binding */ runningOf),
/* harmony export */   iJ: () => (/* binding */ readDeployment)
/* harmony export */ });
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93389);
/* harmony import */ var _deployment_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74924);
/* harmony import */ var _listening_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62490);



/** Returns the deployment according to its record, and its server if it is ready; null without a record. */
async function readDeployment({ stateFile }) {
    const record = await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(stateFile);
    if (record === null)
        return null;
    const state = await (0,_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readSupervisorState */ .i4)(stateFile, record.token);
    return { record, running: state && (await runningOf(state, record.port)) };
}
/** Returns the running server; null if no deployment exists, or its processes have ended. */
async function readRunning(files) {
    return (await readDeployment(files))?.running ?? null;
}
async function runningOf({ supervisor, running }, port) {
    if (running === null || !(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunning */ .W_)(supervisor)) || !(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunning */ .W_)(running.server)))
        return null;
    const { version, server } = running;
    return {
        image: version.image,
        version,
        supervisor,
        server: { ...server, port, url: `http://${_listening_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .host */ .H}:${port}` },
    };
}


/***/ }),

/***/ 93389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ readStartTime),
/* harmony export */   Qh: () => (/* binding */ readProcessFile),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   g0: () => (/* binding */ stopProcess),
/* harmony export */   ix: () => (/* binding */ killProcess),
/* harmony export */   vG: () => (/* binding */ sendSignal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _waiting_poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83776);



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
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(`/proc/${pid}/task`)).length > 1;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ESRCH'))
            return false;
        throw error;
    }
}
/** Returns the content of the file; null if no such process exists or it belongs to another user. */
async function readProcessFile(pid, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/${name}`, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].some((code) => (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, code)))
            return null;
        throw error;
    }
}
/** Longest time in which a server finishes its requests, and a supervisor waits for its servers, in seconds. */
const stopSeconds = 50;
/** Stops a process by SIGTERM, which lets it finish its requests, and by SIGKILL if it takes too long. */
async function stopProcess(identity) {
    if (await endsBy('SIGTERM', stopSeconds, identity))
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
    sendSignal(identity.pid, signal);
    const ended = await (0,_waiting_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .pollFor */ .B)(seconds * 1000, { every: 25 }, async () => !(await isRunning(identity)));
    return ended !== null;
}
/** Sends a signal to a process, which may have ended. */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ESRCH'))
            throw error;
    }
}


/***/ }),

/***/ 28718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ endAllProcesses),
/* harmony export */   Sj: () => (/* binding */ tokenVariable),
/* harmony export */   Yk: () => (/* binding */ endAbandoned),
/* harmony export */   ub: () => (/* binding */ withToken)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_install_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81537);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93389);





/**
 * The environment variable of every process that a rollout starts; the next command finds the processes by it.
 */
const tokenVariable = 'TENSORLINE_ROLLOUT';
/**
 * Runs a rollout whose servers carry a token and end with it. The token is on disk before the first server starts. It stays
 * there until each server has ended, so that the next command finds every server of a killed rollout.
 */
async function withToken(file, log, work) {
    await endAbandoned(file, log);
    const token = crypto.randomUUID();
    await (0,_files_install_file_js__WEBPACK_IMPORTED_MODULE_3__/* .installFile */ .c)(file, token);
    try {
        return await work(token);
    }
    finally {
        await endProcesses(token, _process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .killProcess */ .ix);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
}
/** Stops the servers of a rollout that was killed. */
async function endAbandoned(file, log) {
    const token = await readToken(file);
    if (token === null)
        return;
    for (const { pid } of await endAllProcesses(token, _process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .killProcess */ .ix))
        log.info(`Stopped the server of an interrupted deployment (process ${pid}).`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
}
/** Time in which a process that was forked when its parent was killed runs its program and carries the token, in milliseconds. */
const startMs = 250;
/** Ends all processes with a token, also those that a killed process had just forked. */
async function endAllProcesses(token, end) {
    const ended = await endProcesses(token, end);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(startMs);
    return [...ended, ...(await endProcesses(token, end))];
}
/**
 * Ends the processes with a token, the oldest first: a supervisor ends before its servers, which it would start again, and
 * ends them itself.
 */
async function endProcesses(token, end) {
    const ended = [];
    for (;;) {
        const [oldest] = await processesWith(token);
        if (oldest === undefined)
            return ended;
        await end(oldest);
        ended.push(oldest);
    }
}
async function readToken(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
/** Returns the processes of this user with a token, in order of their starts. */
async function processesWith(token) {
    const assignment = `${tokenVariable}=${token}`;
    const found = [];
    for (const pid of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).map(Number).filter(Number.isInteger)) {
        const startTime = await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .readStartTime */ .ME)(pid);
        const environment = await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .readProcessFile */ .Qh)(pid, 'environ');
        // The start time belongs to the process whose environment was read only if both reads found the same process.
        if (startTime === null || environment === null || startTime !== (await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .readStartTime */ .ME)(pid)))
            continue;
        if (environment.split('\0').includes(assignment))
            found.push({ pid, startTime });
    }
    return found.sort((a, b) => Number(a.startTime) - Number(b.startTime) || a.pid - b.pid);
}


/***/ }),

/***/ 36451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ deploymentPaths),
/* harmony export */   Qw: () => (/* binding */ removeOtherRoots),
/* harmony export */   XZ: () => (/* binding */ aloneAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67253);
/* harmony import */ var _files_cache_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(891);
/* harmony import */ var _files_file_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76359);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44181);
/* harmony import */ var _rollout_local_deployment_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74924);










/** Returns the place of a deployment: one for each name and environment on this machine. */
function deploymentPaths({ host, pipeline, file }) {
    const { name, deploy } = pipeline;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(lastingPath((0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .toolCacheFolder */ .zM)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)())), 'deployments', name, encodeURIComponent(deploy.environment));
    return {
        folder,
        lockFile: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'lock'),
        files: { stateFile: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'deployment.json'), tokenFile: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'rollout') },
        logFile: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'server.log'),
        owner: ownerOf(host, file),
        newRoot: (image) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'roots', `${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .hexOf */ .ZD)(image)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`),
    };
}
/**
 * Returns a path without symbolic links: a supervisor uses it longer than the job that started it, whose links a runner may delete.
 */
function lastingPath(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) : folder;
}
/** Returns the repository and the pipeline's file in it; in a terminal, the path of the file. */
function ownerOf({ revision }, file) {
    const url = revision?.url ?? null;
    return url === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(file) : `${url} (${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)('', (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(file))})`;
}
/**
 * Does the work while no other process on this machine changes this deployment.
 * @throws UserError if the deployment belongs to another project
 */
function aloneAt(target, { log, cancelled }, work) {
    const { folder, lockFile } = target;
    const options = {
        cancelled,
        onWait: () => log.info('Waiting for another deployment to the same environment'),
        onUnavailable: (reason) => log.warning(`Cannot lock ${folder} against other deployments (${reason}).`),
    };
    return (0,_files_file_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .withFileLock */ .U)(lockFile, options, async () => {
        await requireOwner(target);
        return work();
    });
}
async function requireOwner({ owner, files }) {
    const record = await (0,_rollout_local_deployment_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(files.stateFile);
    if (record === null || record.owner === owner)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'DEPLOY_OTHER_OWNER',
        found: `a deployment of this name and environment on this machine that belongs to ${record.owner}`,
        expected: `one that belongs to ${owner}`,
        hint: 'Set `name` or `deploy.environment` to another value, or run `tensorline stop` in the other project.',
        key: ['deploy', 'environment'],
    });
}
/** Removes the files of earlier images to free disk space. */
async function removeOtherRoots({ folder }, root) {
    const roots = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'roots');
    const others = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(roots)).filter((name) => name !== (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(root));
    await Promise.all(others.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(roots, name), { recursive: true, force: true })));
}


/***/ })

};
