export const id = 2207;
export const ids = [2207];
export const modules = {

/***/ 32252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPredictions),
/* harmony export */   q: () => (/* binding */ httpVersionClient)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12985);





/** Milliseconds until a request without a response is a failure. */
const timeout = 10_000;
const row = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform((value) => [value])]);
const predictions = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ predictions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([row, zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), row)])) });
/**
 * Returns the outputs of each example in the body of a response in rows; null for another body.
 * @param outputs names of the outputs, in the order of the label
 */
function readPredictions(body, outputs) {
    const { success, data } = predictions.safeParse(body);
    if (!success)
        return null;
    return data.predictions.map((example) => Array.isArray(example) ? [example] : outputs.map((name) => example[name] ?? []));
}
/** Returns a client of a server's `:predict`, which keeps its connections open and uses no proxy. */
function httpVersionClient({ url, model, outputs, token }) {
    const agent = new undici__WEBPACK_IMPORTED_MODULE_1__/* .Agent */ .g6({ headersTimeout: timeout, bodyTimeout: timeout, connectTimeout: timeout });
    const address = `${url}/v1/models/${encodeURIComponent(model)}:predict`;
    return {
        send: async (body, cancelled) => {
            const started = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
            const respond = (status, found, failure) => ({
                status,
                outputs: found,
                milliseconds: node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - started,
                failure,
            });
            try {
                const response = await (0,undici__WEBPACK_IMPORTED_MODULE_1__/* .request */ .Em)(address, {
                    method: 'POST',
                    body,
                    headers: {
                        'content-type': 'application/json',
                        ...(token !== null && { authorization: `Bearer ${token}` }),
                    },
                    dispatcher: agent,
                    signal: AbortSignal.any([cancelled, AbortSignal.timeout(timeout)]),
                });
                const text = await response.body.text();
                if (response.statusCode !== 200)
                    return respond(response.statusCode, null, `status ${response.statusCode}`);
                const found = readPredictions((0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .tryParseJson */ .B)(text), outputs);
                return respond(200, found, found === null ? 'a response without predictions' : null);
            }
            catch (error) {
                cancelled.throwIfAborted();
                return respond(0, null, (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
            }
        },
        close: () => agent.destroy(),
    };
}


/***/ }),

/***/ 64835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkPods)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _rollout_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79431);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18046);
/* harmony import */ var _pod_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24921);
/* harmony import */ var _port_forward_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83499);






/** Attempts to check a pod, and the milliseconds between them. */
const attempts = 4;
const pause = 500;
/**
 * Checks the server in each of the pods. A check whose connection through the API server fails is repeated: the API server can restart.
 * @throws the error of the check, or a UserError if a pod cannot be reached
 */
async function checkPods(client, place, pods, check) {
    for (const pod of pods)
        await checkPod(client, place, pod, check);
}
async function checkPod(client, { namespace, port }, pod, check) {
    const { name } = pod.metadata;
    for (let attempt = 1;; attempt++) {
        const forward = await (0,_port_forward_js__WEBPACK_IMPORTED_MODULE_5__/* .forwardToPod */ ._)(client, { namespace, name, port });
        try {
            await check(forward.url);
            return;
        }
        catch (error) {
            if (!(error instanceof _rollout_http_js__WEBPACK_IMPORTED_MODULE_2__/* .NoResponse */ .$))
                throw error;
            // Waits while the API server is unavailable.
            const { items } = await client.send(_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .podList */ .uu, { path: podPath(namespace, name) });
            const isGone = !items.some(({ metadata }) => metadata.uid === pod.metadata.uid);
            if (isGone || attempt === attempts) {
                const code = isGone ? 'ROLLOUT_CRASHED' : 'ROLLOUT_NOT_READY';
                const cause = forward.failure ?? (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error.cause);
                const reason = isGone ? 'it ended while it was verified' : `its server does not respond (${cause})`;
                throw await (0,_pod_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .explainPodFailure */ .rU)(client, namespace, { code, pod, reason, final: true });
            }
        }
        finally {
            forward.close();
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
    }
}
/** Returns the path of a list with one pod: deployments have the right to list pods only. */
function podPath(namespace, name) {
    const query = new URLSearchParams({ fieldSelector: `metadata.name=${name}` });
    return `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .collectionPath */ .yb)('v1', namespace, 'pods')}?${query.toString()}`;
}


/***/ }),

/***/ 24921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ findEnd),
/* harmony export */   Vw: () => (/* binding */ findPodFailure),
/* harmony export */   hq: () => (/* binding */ findRestart),
/* harmony export */   rU: () => (/* binding */ explainPodFailure)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _api_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62573);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18046);




const advice = {
    ROLLOUT_UNSCHEDULABLE: [
        'a node with room for the pod',
        'Add nodes, or reduce `deploy.resources` or `deploy.replicas`, or change `deploy.node-selector`.',
    ],
    ROLLOUT_IMAGE_NOT_PULLED: [
        'an image that the nodes can pull',
        'Check the name of the image, and name the credentials of its registry in `deploy.pull-secret`.',
    ],
    ROLLOUT_OUT_OF_MEMORY: ['a container within its memory limit', 'Raise `deploy.resources.memory`.'],
    ROLLOUT_CRASHED: ['a container that keeps running', 'Correct the cause, which the end of its log shows.'],
    ROLLOUT_NOT_READY: ['pods that become ready', 'Correct the cause, which the events and the log show.'],
};
/** Reasons of a container that waits for an image that cannot be pulled. */
const pullReasons = new Set([
    'ImagePullBackOff',
    'InvalidImageName',
    'ErrImageNeverPull',
    'RegistryUnavailable',
]);
/** Reasons of a container that was not created yet, or waits for its next start after it ended. */
const usualReasons = new Set(['', 'ContainerCreating', 'PodInitializing', 'ErrImagePull', 'CrashLoopBackOff']);
/** Reason of a container whose settings name a secret or a key that does not exist. */
const invalidSettings = 'CreateContainerConfigError';
/** Number of restarts after which a container counts as crashing. */
const crashes = 2;
/** Returns the failure of a pod; null if it is ready, or may still become ready. */
function findPodFailure(pod) {
    const scheduled = pod.status.conditions.find(({ type }) => type === 'PodScheduled');
    if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable')
        return { code: 'ROLLOUT_UNSCHEDULABLE', pod, reason: scheduled.message.replace(/\.$/, ''), final: false };
    for (const { ready, restartCount, state, lastState } of pod.status.containerStatuses) {
        const { waiting } = state;
        if (waiting !== undefined && pullReasons.has(waiting.reason))
            return {
                code: 'ROLLOUT_IMAGE_NOT_PULLED',
                pod,
                reason: `${waiting.reason}: ${waiting.message}`,
                final: true,
            };
        if (waiting !== undefined && !usualReasons.has(waiting.reason))
            return {
                code: 'ROLLOUT_NOT_READY',
                pod,
                reason: `${waiting.reason}: ${waiting.message}`,
                final: waiting.reason === invalidSettings,
            };
        const ended = state.terminated ?? lastState.terminated;
        if (ready || ended === undefined)
            continue;
        if (ended.reason === 'OOMKilled')
            return {
                code: 'ROLLOUT_OUT_OF_MEMORY',
                pod,
                reason: `OOMKilled, exit code ${ended.exitCode}, memory limit ${memoryLimitOf(pod)}`,
                final: true,
            };
        if (restartCount >= crashes)
            return {
                code: 'ROLLOUT_CRASHED',
                pod,
                reason: `${ended.reason}, exit code ${ended.exitCode}, ${restartCount} restarts`,
                final: true,
            };
    }
    return null;
}
function memoryLimitOf({ spec }) {
    return spec.containers[0]?.resources.limits.memory ?? 'of the node';
}
/** Returns the first of these pods that is new or restarted since an earlier look; null if all kept running. */
function findRestart(earlier, pods) {
    const before = new Map(earlier.map((pod) => [pod.metadata.uid, restartsOf(pod)]));
    const pod = pods.find((each) => restartsOf(each) !== before.get(each.metadata.uid));
    if (pod === undefined)
        return null;
    const reason = before.has(pod.metadata.uid)
        ? 'it restarted while it served'
        : 'it replaces a pod that ended';
    const ended = pod.status.containerStatuses.map(({ lastState }) => lastState.terminated?.reason);
    const code = ended.includes('OOMKilled') ? 'ROLLOUT_OUT_OF_MEMORY' : 'ROLLOUT_CRASHED';
    return { code, pod, reason, final: true };
}
/** Returns the first of these pods that ended or restarted since; null if all kept running. Further pods may exist. */
function findEnd(earlier, pods) {
    const known = new Set(earlier.map(({ metadata }) => metadata.uid));
    const kept = pods.filter(({ metadata }) => known.has(metadata.uid));
    const restart = findRestart(earlier, kept);
    if (restart !== null)
        return restart;
    const running = new Set(kept.map(({ metadata }) => metadata.uid));
    const pod = earlier.find(({ metadata }) => !running.has(metadata.uid));
    return pod === undefined
        ? null
        : { code: 'ROLLOUT_CRASHED', pod, reason: 'it ended while it served', final: true };
}
function restartsOf({ status }) {
    return status.containerStatuses.reduce((sum, { restartCount }) => sum + restartCount, 0);
}
/** Returns the error of a pod with its last events and the end of its log. */
async function explainPodFailure(client, namespace, failure) {
    const { pod, code, reason } = failure;
    const [expected, hint] = advice[code];
    const [events, log] = await Promise.all([
        lastEvents(client, namespace, pod).catch(() => ''),
        lastLog(client, namespace, pod).catch(() => ''),
    ]);
    const parts = [
        `the pod ${pod.metadata.name} not ready: ${reason}`,
        ...(events === '' ? [] : [`Events: ${events}`]),
        ...(log === '' ? [] : [`End of its log:\n${log}`]),
    ];
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ code, found: parts.join('. '), expected, hint });
}
async function lastEvents(client, namespace, pod) {
    const query = new URLSearchParams({ fieldSelector: `involvedObject.uid=${pod.metadata.uid}` });
    const path = `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .collectionPath */ .yb)('v1', namespace, 'events')}?${query.toString()}`;
    const { items } = await client.send(_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .eventList */ .$q, { path });
    return items
        .filter(({ type }) => type === 'Warning')
        .slice(-3)
        .map(({ reason, message }) => `${reason}: ${message}`)
        .join('; ');
}
/** Number of requests for the log of a container that ended, and milliseconds between them: the kubelet may still rotate it. */
const logAttempts = 8;
const logPause = 500;
/** Returns the last lines of the container that ended, or else of the one that runs. */
async function lastLog(client, namespace, pod) {
    const { containerStatuses } = pod.status;
    const message = containerStatuses
        .map(({ state, lastState }) => (state.terminated ?? lastState.terminated)?.message ?? '')
        .find((each) => each !== '');
    if (message !== undefined)
        return endOf(message);
    const path = `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .collectionPath */ .yb)('v1', namespace, 'pods')}/${pod.metadata.name}/log?tailLines=10`;
    const previous = `${path}&previous=true`;
    const restarted = containerStatuses.some(({ restartCount }) => restartCount > 0);
    for (let attempt = 1; restarted && attempt <= logAttempts; attempt++) {
        const text = (await textOfLog(client, previous)) || (await textOfLog(client, path));
        if (text !== '')
            return endOf(text);
        if (attempt < logAttempts)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(logPause);
    }
    return restarted ? '' : endOf(await client.sendText({ path }));
}
/** Returns a log; empty if the container has not written one yet. */
async function textOfLog(client, path) {
    try {
        return (await client.sendText({ path })).trim();
    }
    catch (error) {
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.cause instanceof _api_status_js__WEBPACK_IMPORTED_MODULE_2__/* .ApiFailure */ .F9 && error.cause.status === 400)
            return '';
        throw error;
    }
}
function endOf(text) {
    return text.trim().split('\n').slice(-10).join('\n').slice(-1000);
}


/***/ }),

/***/ 83499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ forwardToPod)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _authorize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69357);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18046);





/** Milliseconds in which the API server must connect to the pod. */
const defaultLimit = 30_000;
/**
 * Forwards a free port of this machine to a port of a pod, through the API server.
 * @param limit milliseconds in which a connection must be established
 */
async function forwardToPod(client, pod, limit = defaultLimit) {
    const sockets = new Set();
    let failure = null;
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)((socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
        socket.on('error', ({ message }) => {
            failure = message;
            socket.destroy();
        });
        connectToPod(client, pod, { socket, limit }).catch((error) => socket.destroy(asError(error)));
    });
    server.listen(0, '127.0.0.1');
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new TypeError('no port');
    return {
        url: `http://127.0.0.1:${address.port}`,
        get failure() {
            return failure;
        },
        close() {
            server.close();
            for (const socket of sockets)
                socket.destroy();
        },
    };
}
/** Passes the bytes of a connection on through a WebSocket, whose channel 0 has the data and channel 1 an error. */
async function connectToPod({ credentials }, { namespace, name, port }, { socket, limit }) {
    const { WebSocketHandler } = await Promise.all(/* import() */[__webpack_require__.e(7466), __webpack_require__.e(9725)]).then(__webpack_require__.bind(__webpack_require__, 19725));
    // The first message of each channel begins with the port.
    const opened = new Set();
    const path = `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .collectionPath */ .yb)('v1', namespace, 'pods')}/${name}/portforward?ports=${port}`;
    const ended = new AbortController();
    const end = () => {
        ended.abort();
    };
    const timer = setTimeout(() => {
        socket.destroy(new Error(`no connection to the pod ${name} within ${limit / 1000} s`));
    }, limit);
    socket.on('close', end);
    if (socket.destroyed)
        end();
    const connecting = new WebSocketHandler(endedBy(credentials, ended.signal)).connect(path, null, (channel, bytes) => {
        const content = opened.has(channel) ? bytes : bytes.subarray(2);
        opened.add(channel);
        if (content.length === 0)
            return true;
        if (channel === 0)
            socket.write(content);
        else
            socket.destroy(new Error(content.toString()));
        return true;
    });
    const web = await connecting.finally(() => {
        clearTimeout(timer);
        socket.off('close', end);
    });
    if (socket.destroyed) {
        web.close();
        return;
    }
    web.onclose = () => socket.end();
    WebSocketHandler.handleStandardInput(web, socket, 0);
    socket.on('close', () => web.close());
}
/** Returns credentials whose requests end at the signal: neither the client library nor WebSockets limit the time of a handshake. */
function endedBy(credentials, signal) {
    const applyToHTTPSOptions = async (options) => {
        const authorized = {};
        await (0,_authorize_js__WEBPACK_IMPORTED_MODULE_2__/* .authorize */ .G)(credentials, authorized, signal);
        Object.assign(options, authorized, { signal });
    };
    return new Proxy(credentials, {
        get: (target, key) => key === 'applyToHTTPSOptions' ? applyToHTTPSOptions : Reflect.get(target, key),
    });
}
/** A WebSocket that cannot connect emits an event that is not an Error. */
const failedEvent = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1) });
function asError(thrown) {
    if (thrown instanceof Error)
        return thrown;
    const { message = 'the connection to the pod failed' } = failedEvent.safeParse(thrown).data ?? {};
    return new Error(message, { cause: thrown });
}


/***/ }),

/***/ 62977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ replacePods),
  eU: () => (/* binding */ requireVersion),
  Hy: () => (/* binding */ restoreVersion),
  tt: () => (/* binding */ rollOutToCluster)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/apply.js + 1 modules
var apply = __webpack_require__(34500);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/check-pods.js
var check_pods = __webpack_require__(64835);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/field-ownership.js
var field_ownership = __webpack_require__(32162);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/last-good.js
var last_good = __webpack_require__(94588);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/objects.js
var kubernetes_objects = __webpack_require__(18046);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/repeat-on-conflict.js
var repeat_on_conflict = __webpack_require__(97804);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/former-state.js






/** Annotation of an object with its state before a deployment changed it, until the deployment succeeds or has restored that state. */
const annotation = 'tensorline.dev/former-state';
/** Attempts to restore an object that others change at the same time. */
const attempts = 20;
const fields = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const live = schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({
        name: schemas/* string */.YjP(),
        labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
        annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
        managedFields: field_ownership/* ownedObject */.Pf.shape.metadata.shape.managedFields,
    }),
});
const formerSchema = schemas/* object */.Ikc({
    /** True if all pods of a Deployment were available. */
    ready: schemas/* boolean */.zMY(),
    object: live.extend({ apiVersion: schemas/* string */.YjP(), kind: schemas/* string */.YjP() }),
});
/**
 * Records the state of objects that exist and that no earlier deployment recorded, in an annotation of each, so that the next run can
 * restore it too if this one is killed. The state that a killed run recorded is kept.
 */
async function keepFormer(writer, objects) {
    const kept = [];
    for (const wanted of objects) {
        const found = await writer.read(live, wanted);
        if (found === null)
            continue;
        const { apiVersion, kind } = wanted;
        const earlier = formerSchema.safeParse((0,parse_json/* tryParseJson */.B)(found.metadata.annotations[annotation] ?? ''));
        const object = { ...withoutStatus(found), apiVersion, kind };
        const former = earlier.data ?? { ready: isAvailable(found), object };
        if (!earlier.success)
            await writer.apply(named(wanted, { [annotation]: JSON.stringify(former) }), last_good/* recorder */.tT);
        kept.push(former);
    }
    return kept;
}
/** Restores the content of objects, without the owners of their fields. */
async function restoreContent(writer, former) {
    for (const { object } of former) {
        const found = await writer.read(live, object);
        const { apiVersion, kind, metadata } = object;
        const content = contentOf(object);
        if (found === null)
            await writer.apply({
                ...content,
                apiVersion,
                kind,
                metadata: { name: metadata.name, ...content.metadata },
            });
        else
            await writer.patch(object, difference(contentOf(found), content));
    }
}
/** Makes the former owners of the fields of restored objects their owners again, and removes the records of their state. */
async function giveBack(writer, former) {
    for (const { object } of former)
        await (0,repeat_on_conflict/* repeatOnConflict */.v)(attempts, async () => {
            const found = await writer.read(field_ownership/* ownedObject */.Pf, object);
            if (found === null)
                return;
            const { resourceVersion, managedFields } = found.metadata;
            const ofStatus = managedFields.filter(isOfStatus);
            await writer.patch(object, {
                metadata: {
                    resourceVersion,
                    annotations: { [annotation]: null },
                    managedFields: [...object.metadata.managedFields, ...ofStatus],
                },
            });
        });
}
/** Removes the records of the former state of objects, which a verified version has replaced. */
async function forgetFormer(writer, objects) {
    for (const object of objects) {
        const found = await writer.read(live, object);
        if (found !== null && annotation in found.metadata.annotations)
            await writer.apply(named(object), last_good/* recorder */.tT);
    }
}
function named({ apiVersion, kind, metadata: { name } }, annotations = {}) {
    return { apiVersion, kind, metadata: { name, annotations } };
}
function isAvailable(found) {
    const { success, data } = kubernetes_objects/* deploymentSchema */.fP.safeParse(found);
    if (!success)
        return false;
    const { spec, status } = data;
    return !spec.paused && spec.replicas > 0 && status.availableReplicas >= spec.replicas;
}
function isOfStatus({ subresource = '' }) {
    return subresource !== '';
}
function withoutStatus({ metadata, ...object }) {
    const { name, labels, annotations, managedFields } = metadata;
    const owners = managedFields.filter((each) => !isOfStatus(each));
    return { ...without(object, ['status']), metadata: { name, labels, annotations, managedFields: owners } };
}
/** Returns the fields that a person or a tool wrote, without those that name the object. */
function contentOf({ metadata: { labels, annotations }, ...object }) {
    const written = without(annotations, [annotation, 'deployment.kubernetes.io/revision']);
    return { ...without(object, ['apiVersion', 'kind', 'status']), metadata: { labels, annotations: written } };
}
function without(object, keys) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
/** Returns the JSON merge patch (RFC 7386) that makes one value of another. */
function difference(from, to) {
    const [one, other] = [fields.safeParse(from), fields.safeParse(to)];
    if (!one.success || !other.success)
        return to;
    const removed = Object.keys(one.data).filter((key) => !(key in other.data));
    return Object.fromEntries([
        ...removed.map((key) => [key, null]),
        ...Object.entries(other.data).map(([key, value]) => [key, difference(one.data[key], value)]),
    ]);
}

// EXTERNAL MODULE: ./build/core/js/src/kubernetes/server-token.js
var server_token = __webpack_require__(23799);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/service-endpoints.js
var service_endpoints = __webpack_require__(9134);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/watch-rollout.js
var watch_rollout = __webpack_require__(76193);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/roll-out.js









/** Replaces the pods one after another. */
const rolling = { replace: replacePods, undo: () => Promise.resolve(true) };
/**
 * Replaces the running version: applies the objects, waits until the new pods are ready, verifies each, and waits until the Service
 * routes requests to them. If anything fails, or the run is cancelled, restores the last good version and verifies it, unless another
 * run took over the lease.
 * @throws the reason of the failure after the rollback
 */
async function rollOutToCluster(client, rollout, { replace, undo } = rolling) {
    const { namespace, name, objects, log, cancelled, image, model } = rollout;
    const writer = new apply/* ObjectWriter */.n(client, namespace);
    const token = await (0,server_token/* readServerToken */.Xg)(client, namespace, objects);
    const before = await client.find(kubernetes_objects/* deploymentSchema */.fP, (0,kubernetes_objects/* deploymentPath */.nR)(namespace, name));
    const lastGood = before && (0,last_good/* readLastGood */.GU)(before);
    const current = before?.spec.template.spec.containers[0]?.image;
    if (lastGood && current !== lastGood.image)
        log.warning(`An earlier deployment did not finish and left ${String(current)}; the last good image is ${lastGood.image}`);
    const created = [];
    for (const object of objects)
        if (!(await writer.exists(object)))
            created.push(object);
    const good = new Set(lastGood?.objects.map(last_good/* identityOf */.cu));
    const former = await keepFormer(writer, objects.filter((object) => !good.has((0,last_good/* identityOf */.cu)(object))));
    try {
        await replace(client, rollout, token);
        await (0,service_endpoints/* awaitServices */.Z_)(client, { namespace, objects, cancelled });
        cancelled.throwIfAborted();
        for (const object of (0,last_good/* obsoleteObjects */.aX)(lastGood, objects))
            await writer.delete(object);
        await (0,last_good/* recordLastGood */.fn)(writer, name, { image, model, objects });
        await forgetFormer(writer, objects);
    }
    catch (error) {
        await rollBack(client, rollout, { lastGood, created, former, undo, cause: error });
        throw error;
    }
}
/** Applies the objects, waits until the new pods are ready, and verifies each. */
async function replacePods(client, rollout, token) {
    const { namespace, objects, log, cancelled } = rollout;
    const writer = new apply/* ObjectWriter */.n(client, namespace);
    for (const object of objects)
        await writer.apply(object);
    const pods = await (0,watch_rollout/* watchRollout */.Dl)(client, rollout, { log, cancelled });
    await (0,check_pods/* checkPods */.X)(client, rollout, pods, (url) => rollout.verify(url, token));
}
/** Restores the last good version and verifies it; without one, deletes created objects and restores the others. */
async function rollBack(client, rollout, { lastGood, created, former, undo, cause }) {
    const { log, namespace, lost } = rollout;
    if (lost.aborted) {
        log.warning('The rollout failed: the deployment that took over its lease replaces its changes');
        return;
    }
    const steady = client.with({ cancelled: lost });
    const writer = new apply/* ObjectWriter */.n(steady, namespace);
    const kept = new Set(lastGood?.objects.map(last_good/* identityOf */.cu));
    const cancellation = (0,user_error/* cancellationIn */.dW)(cause);
    const ended = cancellation === null ? 'The rollout failed' : 'The rollout was cancelled';
    let undone = true;
    try {
        if (lastGood === null) {
            log.warning(`${ended} and no good version is recorded: deleting the objects that it created`);
        }
        else {
            log.warning(`${ended}: rolling back to ${lastGood.image}`);
            undone = await undo(steady, rollout);
            for (const object of lastGood.objects)
                if (undone || !isService(object))
                    await writer.apply(object);
        }
        for (const object of created)
            if (!kept.has((0,last_good/* identityOf */.cu)(object)))
                await writer.delete(object);
        await restoreFormer(steady, rollout, former);
        if (lastGood === null)
            return;
        const count = await requireVersion(steady, { ...rollout, cancelled: lost }, lastGood);
        if (!undone) {
            await undo(steady, rollout);
            for (const object of lastGood.objects.filter(isService))
                await writer.apply(object);
        }
        // The record of the new version can have been written although its response was lost.
        await (0,last_good/* recordLastGood */.fn)(writer, rollout.name, lastGood);
        log.info(`Rolled back: ${count} pods serve ${lastGood.model} again`);
    }
    catch (error) {
        lost.throwIfAborted();
        throw new user_error/* UserError */.yo({
            code: 'ROLLOUT_NOT_ROLLED_BACK',
            found: `${cancellation === null ? 'a failed' : 'a cancelled'} rollout (${(0,user_error/* messageOf */.bD)(cancellation ?? cause)}) and a failed rollback (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'the last good version to be restored',
            hint: 'Restore the service by hand, for example with `kubectl rollout undo`.',
        }, { cause: error });
    }
}
/**
 * Restores the objects of kubectl, Helm or a person that the rollout changed, and waits until the pods of a Deployment that was available
 * are available again. Then their former owners own their fields again.
 */
async function restoreFormer(client, { namespace, log, lost }, former) {
    if (former.length === 0)
        return;
    const writer = new apply/* ObjectWriter */.n(client, namespace);
    const names = former.map(({ object: { kind, metadata } }) => `${kind} ${metadata.name}`).join(', ');
    log.warning(`Restoring the state of ${names} before the rollout`);
    await restoreContent(writer, former);
    for (const { ready, object } of former) {
        const { success, data } = kubernetes_objects/* deploymentSchema */.fP.safeParse(object);
        const image = data?.spec.template.spec.containers[0]?.image;
        if (object.kind !== 'Deployment' || !success || image === undefined)
            continue;
        const { name } = object.metadata;
        if (ready)
            await (0,watch_rollout/* watchRollout */.Dl)(client, { namespace, name, image }, { log, cancelled: lost });
        else
            log.warning(`The pods of the Deployment ${name} were not all available before the rollout`);
    }
    await giveBack(writer, former);
    log.info(`Restored ${names}`);
}
function isService({ kind }) {
    return kind === 'Service';
}
/**
 * Applies the objects of a version again and verifies it. Without a difference in the cluster, nothing changes.
 * @returns number of pods
 */
async function restoreVersion(client, rollout, version) {
    const writer = new apply/* ObjectWriter */.n(client, rollout.namespace);
    for (const object of version.objects)
        await writer.apply(object);
    return requireVersion(client, rollout, version);
}
/**
 * Waits until all pods run a version, and checks the model in each.
 * @returns number of pods
 */
async function requireVersion(client, rollout, { image, model, objects }) {
    const token = await (0,server_token/* readServerToken */.Xg)(client, rollout.namespace, objects);
    const pods = await (0,watch_rollout/* watchRollout */.Dl)(client, { ...rollout, image }, rollout);
    await (0,check_pods/* checkPods */.X)(client, rollout, pods, (url) => rollout.verifyModel(url, model, token));
    return pods.length;
}


/***/ }),

/***/ 9134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ propagation),
/* harmony export */   Hn: () => (/* binding */ awaitEndpoints),
/* harmony export */   Z_: () => (/* binding */ awaitServices),
/* harmony export */   eU: () => (/* binding */ withSelector)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _waiting_poll_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83776);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18046);




const endpointSlices = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        endpoints: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            conditions: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ready: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullish() }).default({}),
            targetRef: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() }).optional(),
        }))
            .nullish(),
    })),
});
const serviceSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('Service'), spec: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({}) });
const selectingService = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('Service'),
    metadata: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    spec: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ selector: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }),
});
/** Milliseconds in which the proxies of the nodes apply endpoints that the API server shows. */
const propagation = 3000;
const pollEvery = 200;
const usualLimit = 60_000;
/** Returns the objects with this selector in their Service. */
function withSelector(objects, selector) {
    return objects.map((object) => {
        const service = serviceSchema.safeParse(object);
        return service.success ? { ...object, spec: { ...service.data.spec, selector } } : object;
    });
}
/**
 * Waits until each Service of a version routes requests only to ready pods that it selects: the cluster adds pods to a Service some time after they
 * are ready.
 * @throws UserError when the time is over
 */
async function awaitServices(client, { objects, ...awaited }) {
    for (const object of objects) {
        const { success, data } = selectingService.safeParse(object);
        if (!success)
            continue;
        const { metadata, spec } = data;
        await awaitEndpoints(client, { ...awaited, service: metadata.name, labels: spec.selector });
    }
}
/**
 * Waits until a Service routes requests only to ready pods with these labels.
 * @throws UserError when the time is over
 */
async function awaitEndpoints(client, awaited) {
    const { namespace, service, labels, cancelled, limit = usualLimit } = awaited;
    const pods = `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .collectionPath */ .yb)('v1', namespace, 'pods')}?${(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorQuery */ .SY)(labels)}`;
    let targets = [];
    const leads = await (0,_waiting_poll_js__WEBPACK_IMPORTED_MODULE_1__/* .pollFor */ .B)(limit, { every: pollEvery, cancelled }, async () => {
        targets = await readyTargets(client, namespace, service);
        const { items } = await client.send(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .podList */ .uu, { path: pods });
        const names = new Set(items.map(({ metadata }) => metadata.name));
        return targets.length > 0 && targets.every((target) => names.has(target));
    });
    if (leads === null)
        throw otherEndpoints(service, targets, labels);
}
/** Returns the names of the pods to which a Service routes requests. */
async function readyTargets(client, namespace, service) {
    const query = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorQuery */ .SY)({ 'kubernetes.io/service-name': service });
    const path = `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .collectionPath */ .yb)('discovery.k8s.io/v1', namespace, 'endpointslices')}?${query}`;
    const { items } = await client.send(endpointSlices, { path });
    return items
        .flatMap(({ endpoints }) => endpoints ?? [])
        .filter(({ conditions }) => conditions.ready !== false)
        .map(({ targetRef }) => targetRef?.name ?? '');
}
function otherEndpoints(service, targets, labels) {
    const found = targets.length === 0 ? 'no ready pod' : `the pods ${targets.join(', ')}`;
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'ROLLOUT_NOT_READY',
        found: `that the Service ${service} routes requests to ${found}`,
        expected: `only ready pods with the labels ${JSON.stringify(labels)}`,
        hint: 'See `kubectl get endpointslices` and `kubectl describe service`.',
    });
}


/***/ }),

/***/ 76193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ watchRollout)
/* harmony export */ });
/* unused harmony exports replicaSetsOf, revisionOf */
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _waiting_poll_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83776);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18046);
/* harmony import */ var _pod_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24921);




const pollEvery = 500;
/**
 * Waits until all pods of a Deployment run its template and are available.
 * @returns the ready pods
 * @throws UserError as soon as a pod cannot become ready, or when the time is over
 */
async function watchRollout(client, rollout, { log, cancelled, limit, kept = [] }) {
    const started = performance.now();
    let progress = '';
    let obstacle = '';
    let earlierExceeded;
    return (0,_waiting_poll_js__WEBPACK_IMPORTED_MODULE_1__/* .pollUntil */ .g)({ every: pollEvery, cancelled }, async () => {
        const deployment = await requireDeployment(client, rollout);
        // Until then, the newest pods are those of an earlier template, which can have failed.
        const observed = isObserved(deployment);
        const pods = observed ? await newPods(client, rollout, deployment) : [];
        const end = observed ? (0,_pod_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .findEnd */ .N1)(kept, pods) : null;
        if (end !== null)
            throw await (0,_pod_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainPodFailure */ .rU)(client, rollout.namespace, end);
        const ready = pods.filter(isReady);
        // A pod can have ended since the Deployment was read: each must be returned, so that each is verified.
        if (isDone(deployment) && ready.length >= deployment.spec.replicas)
            return ready;
        const { updatedReplicas, availableReplicas } = deployment.status;
        const line = `${updatedReplicas} of ${deployment.spec.replicas} pods of ${rollout.name} updated, ${availableReplicas} available`;
        if (line !== progress)
            log.info(line);
        progress = line;
        const failures = pods.map(_pod_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .findPodFailure */ .Vw).filter((failure) => failure !== null);
        const final = failures.find((failure) => failure.final);
        if (final !== undefined)
            throw await (0,_pod_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainPodFailure */ .rU)(client, rollout.namespace, final);
        const [failure] = failures;
        const waiting = failure === undefined ? '' : `${failure.pod.metadata.name} is not ready: ${failure.reason}`;
        if (waiting !== '' && waiting !== obstacle)
            log.info(waiting);
        obstacle = waiting;
        const milliseconds = limit ?? deployment.spec.progressDeadlineSeconds * 1000;
        const exceeded = deadlineExceededAt(deployment);
        // The condition of an earlier rollout remains until this one makes progress.
        if (!observed || earlierExceeded === undefined)
            earlierExceeded = exceeded;
        const hasExceeded = exceeded !== null && exceeded !== earlierExceeded;
        if (performance.now() - started > milliseconds || hasExceeded)
            throw await explainDelay(client, rollout, failure, pods);
        return null;
    });
}
async function requireDeployment(client, rollout) {
    const { namespace, name, image } = rollout;
    const deployment = await client.find(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentSchema */ .fP, (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentPath */ .nR)(namespace, name));
    if (deployment === null)
        throw interrupted(rollout, 'was deleted');
    const current = deployment.spec.template.spec.containers[0]?.image;
    if (current !== image)
        throw interrupted(rollout, `was changed to the image ${String(current)}`);
    if (deployment.spec.paused)
        throw interrupted(rollout, 'was paused');
    return deployment;
}
function interrupted({ name, namespace }, change) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'ROLLOUT_INTERRUPTED',
        found: `that the Deployment ${name} in the namespace ${namespace} ${change} while it was rolled out`,
        expected: 'no other change during a rollout',
        hint: 'Find the person or program that changes it, and deploy again.',
    });
}
/** Returns true if the cluster has processed the newest template, and its status is about it. */
function isObserved({ metadata, status }) {
    return status.observedGeneration >= (metadata.generation ?? 0);
}
function isDone(deployment) {
    const { spec, status } = deployment;
    return (isObserved(deployment) &&
        status.updatedReplicas >= spec.replicas &&
        status.replicas === status.updatedReplicas &&
        status.availableReplicas >= spec.replicas);
}
/** Returns the time at which a rollout exceeded its progress deadline; null if none did. */
function deadlineExceededAt({ status }) {
    const exceeded = status.conditions.find(({ type, status: value, reason }) => type === 'Progressing' && value === 'False' && reason === 'ProgressDeadlineExceeded');
    return exceeded?.lastUpdateTime ?? null;
}
/** Returns the pods of the newest template; throws if the cluster refuses to create them. */
async function newPods(client, { namespace }, deployment) {
    const newest = newestOf(await replicaSetsOf(client, namespace, deployment));
    if (newest === undefined)
        return [];
    const refused = newest.status.conditions.find(({ type, status }) => type === 'ReplicaFailure' && status === 'True');
    if (refused !== undefined)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'CLUSTER_REJECTED',
            found: `pods that the cluster refuses to create: ${refused.message}`,
            expected: 'pods that its policies and quotas accept',
            hint: 'Change the setting in the message, or change the policy or quota.',
        });
    const query = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorQuery */ .SY)(deployment.spec.selector.matchLabels);
    const { items } = await client.send(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .podList */ .uu, {
        path: `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .collectionPath */ .yb)('v1', namespace, 'pods')}?${query}`,
    });
    return items.filter(({ metadata }) => metadata.deletionTimestamp === undefined &&
        metadata.ownerReferences.some(({ uid }) => uid === newest.metadata.uid));
}
async function replicaSetsOf(client, namespace, { metadata, spec }) {
    const query = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorQuery */ .SY)(spec.selector.matchLabels);
    const path = `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .collectionPath */ .yb)('apps/v1', namespace, 'replicasets')}?${query}`;
    const { items } = await client.send(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicaSetList */ .HV, { path });
    return items.filter((each) => each.metadata.ownerReferences.some(({ uid }) => uid === metadata.uid));
}
function revisionOf({ metadata }) {
    return Number(metadata.annotations['deployment.kubernetes.io/revision'] ?? 0);
}
function newestOf(sets) {
    return [...sets].sort((a, b) => revisionOf(b) - revisionOf(a))[0];
}
function isReady({ status }) {
    return status.conditions.some(({ type, status: value }) => type === 'Ready' && value === 'True');
}
async function explainDelay(client, rollout, failure, pods) {
    if (failure !== undefined)
        return (0,_pod_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainPodFailure */ .rU)(client, rollout.namespace, failure);
    const pod = pods.find((each) => !isReady(each));
    if (pod !== undefined)
        return (0,_pod_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainPodFailure */ .rU)(client, rollout.namespace, {
            code: 'ROLLOUT_NOT_READY',
            pod,
            reason: 'its readiness probe does not succeed in time',
            final: true,
        });
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'ROLLOUT_NOT_READY',
        found: `no progress of the Deployment ${rollout.name} within its progress deadline`,
        expected: 'pods that become ready',
        hint: 'See `kubectl describe deployment` for the reason.',
    });
}


/***/ }),

/***/ 30411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ randomStream),
/* harmony export */   _z: () => (/* binding */ identityDraws),
/* harmony export */   dL: () => (/* binding */ permutation),
/* harmony export */   f8: () => (/* binding */ derivedSeed)
/* harmony export */ });
/* unused harmony export philox4x32 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Returns four random 32-bit words computed from a counter and a key (Philox4x32-10). No state is kept, so that any draw
 * can be repeated from its index. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 */
function philox4x32([c0, c1, c2, c3], [k0, k1]) {
    fillWords(c0, c1, c2, c3, k0, k1);
    return [words[0] ?? 0, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0];
}
/** The words of the last call of `fillWords`, so that many draws allocate nothing. */
const words = new Uint32Array(4);
function fillWords(c0, c1, c2, c3, k0, k1) {
    for (let round = 0; round < 10; round++) {
        const high0 = multiplyHigh(0xd2511f53, c0);
        const low0 = Math.imul(0xd2511f53, c0);
        const high1 = multiplyHigh(0xcd9e8d57, c2);
        const low1 = Math.imul(0xcd9e8d57, c2);
        c0 = high1 ^ c1 ^ k0;
        c1 = low1;
        c2 = high0 ^ c3 ^ k1;
        c3 = low0;
        k0 = (k0 + 0x9e3779b9) | 0;
        k1 = (k1 + 0xbb67ae85) | 0;
    }
    words[0] = c0;
    words[1] = c1;
    words[2] = c2;
    words[3] = c3;
}
/** Returns the upper 32 bits of the product of two unsigned 32-bit integers, as a signed one. */
function multiplyHigh(a, b) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const bLow = b & 0xffff;
    const bHigh = b >>> 16;
    // No sum of a product and 16 bits exceeds 32 bits.
    const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
    const carry = ((middle & 0xffff) + Math.imul(aLow, bHigh)) | 0;
    return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (carry >>> 16)) | 0;
}
function randomStream(seed, ...purpose) {
    const key = keyOf(seed, purpose);
    let cachedBlock = -1;
    let words = [0, 0, 0, 0];
    return {
        draw(index) {
            const block = Math.floor(index / 4);
            if (block !== cachedBlock) {
                words = philox4x32([block >>> 0, Math.floor(block / 2 ** 32), 0, 0], key);
                cachedBlock = block;
            }
            return (words[index % 4] ?? 0) / 2 ** 32;
        },
    };
}
/** Words of an identity of 128 bits. */
const identityWords = 4;
/** Returns a function that maps each of some identities of 128 bits, given one after another, to its number in [0, 1), with 53 random bits. */
function identityDraws(seed, ...purpose) {
    const [first, second] = keyOf(seed, purpose);
    return (identities) => {
        const draws = new Float64Array(identities.length / identityWords);
        for (let row = 0; row < draws.length; row++) {
            const at = row * identityWords;
            fillWords(identities[at] ?? 0, identities[at + 1] ?? 0, identities[at + 2] ?? 0, identities[at + 3] ?? 0, first, second);
            draws[row] = ((words[1] ?? 0) * 2 ** 21 + ((words[0] ?? 0) >>> 11)) / 2 ** 53;
        }
        return draws;
    };
}
/** Returns a 31-bit seed, for example for an initializer. */
function derivedSeed(seed, ...purpose) {
    return keyOf(seed, purpose)[0] & 0x7fffffff;
}
function keyOf(seed, purpose) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([seed, ...purpose]))
        .digest();
    return [hash.readUInt32LE(0), hash.readUInt32LE(4)];
}
/** Returns a random order of 0 … size − 1 (Fisher and Yates). */
function permutation(size, stream) {
    const order = Uint32Array.from({ length: size }, (_, index) => index);
    for (let last = size - 1; last > 0; last--) {
        const other = Math.floor(stream.draw(last) * (last + 1));
        const moved = order[last] ?? 0;
        order[last] = order[other] ?? 0;
        order[other] = moved;
    }
    return order;
}


/***/ }),

/***/ 10331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cleanUpAfterFailure),
/* harmony export */   p: () => (/* binding */ withCleanUp)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Does work and cleans up after it. If both fail, the error of the clean-up is a warning, so that the cause is the error. */
async function withCleanUp(log, work, cleanUp) {
    const result = await cleanUpAfterFailure(log, work, cleanUp);
    await cleanUp();
    return result;
}
/** Does work and cleans up only if it fails. An error of the clean-up is a warning. */
async function cleanUpAfterFailure(log, work, cleanUp) {
    try {
        return await work();
    }
    catch (cause) {
        try {
            await cleanUp();
        }
        catch (error) {
            log.warning(`The clean-up after the failure failed too; the next deployment repeats it: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
        throw cause;
    }
}


/***/ }),

/***/ 42207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployToCluster: () => (/* binding */ deployToCluster)
});

// EXTERNAL MODULE: ./build/core/js/src/config/duration.js
var duration = __webpack_require__(46978);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/apply.js + 1 modules
var apply = __webpack_require__(34500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/credential-expiry.js



/** The end of a JSON Web Token, in seconds since 1970. */
const claimsSchema = schemas/* object */.Ikc({ exp: schemas/* number */.aig() });
/**
 * Warns if the credentials expire before the longest end of a deployment: then it could neither finish nor roll back.
 * @param longest milliseconds
 */
function warnOfExpiry(credentials, longest, log) {
    const expiry = credentialExpiry(credentials);
    if (expiry === null || expiry.getTime() > Date.now() + longest)
        return;
    log.warning(`The credentials of the kubeconfig expire at ${expiry.toISOString()}. The deployment may take ${Math.ceil(longest / 60_000)} minutes, and without credentials it cannot roll back: use credentials that last longer.`);
}
/**
 * Returns the moment at which the credentials of a kubeconfig expire; null if they do not expire or are renewed, such as the token of a pod and
 * credentials that a program prints.
 */
function credentialExpiry(credentials) {
    const user = credentials.getCurrentUser();
    if (user?.exec !== undefined || user?.authProvider !== undefined)
        return null;
    if (user?.token !== undefined)
        return tokenExpiry(user.token);
    const certificate = user?.certData === undefined
        ? user?.certFile && (0,external_node_fs_.readFileSync)(user.certFile)
        : Buffer.from(user.certData, 'base64');
    if (certificate === undefined || certificate === '')
        return null;
    return new external_node_crypto_.X509Certificate(certificate).validToDate;
}
/** Returns the end of a token; null for one without an end, or of another kind. */
function tokenExpiry(token) {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    try {
        return new Date(claimsSchema.parse(JSON.parse(payload)).exp * 1000);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/kubernetes/last-good.js
var last_good = __webpack_require__(94588);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/require-rights.js
var require_rights = __webpack_require__(53861);
// EXTERNAL MODULE: ./build/core/js/src/manifests/image-parts.js
var image_parts = __webpack_require__(74614);
// EXTERNAL MODULE: ./build/core/js/src/manifests/workload.js
var manifests_workload = __webpack_require__(94651);
// EXTERNAL MODULE: ./build/core/js/src/manifests/workload-objects.js + 1 modules
var workload_objects = __webpack_require__(41182);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/canary-table.js


const icons = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const outcomeNames = { pass: 'passed', fail: 'failed', inconclusive: 'not decided' };
const actionNames = { promote: 'promoted', hold: 'held', 'roll-back': 'rolled back' };
const endNames = {
    decided: 'all criteria were decided',
    budget: 'the time budget ended',
    requests: 'every request with new information was sent',
};
const titles = {
    errors: 'Successful requests',
    latency: 'Median latency, and pairs within the factor',
    'slow-requests': 'Requests faster than p99 of stable × factor',
    accuracy: 'Accuracy',
    error: 'Quality of predictions (1 − error / standard deviation)',
    predictions: 'Equal predictions',
};
const shortTitles = {
    errors: 'failed requests',
    latency: 'its median latency',
    'slow-requests': 'slow requests',
    accuracy: 'accuracy',
    error: 'the error of its predictions',
    predictions: 'predictions that differ',
};
/** Returns the judgement of all steps of a canary for a job summary. */
function canarySummary(steps) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `
## Canary
    `, ...steps.map((step) => canaryMarkdown(step))).text;
}
/** Returns the reason for which a canary is not promoted: a noun phrase. */
function canaryReason(verdict) {
    const { outcome, criteria, end, pairs } = verdict;
    return outcome === 'fail'
        ? `a canary at ${shareOf(verdict)} that is worse in ${failedNames(criteria)} after ${pairs} pairs of requests`
        : `a canary at ${shareOf(verdict)} that was not decided after ${pairs} pairs of requests, when ${endNames[end]}`;
}
function shareOf({ share, mirrored }) {
    return mirrored ? `${share} % of mirrored requests` : `${share} %`;
}
/** Returns the judgement of one step of a canary. */
function canaryMarkdown(verdict) {
    const { outcome, action, end, criteria, pairs, milliseconds, latencies, failures } = verdict;
    const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `### ${icons[outcome]} Canary at ${shareOf(verdict)}: ${outcomeNames[outcome]}`, outcome === 'inconclusive'
        ? (0,markdown.md) `Not decided after ${(0,format/* formatCount */.B4)(pairs)} pairs of requests in ${seconds}, when ${endNames[end]}. By \`on-inconclusive\`, it is ${actionNames[action]}.`
        : (0,markdown.md) `Decided after ${(0,format/* formatCount */.B4)(pairs)} pairs of requests in ${seconds}${reasonOf(criteria)}.`, (0,markdown/* table */.tp)(['Criterion', 'Stable', 'Canary', 'Difference', 'Bounds at all times', 'Passes above', 'Pairs', ''], criteria.map((criterion) => rowOf(criterion, verdict)), [1, 2, 3, 4, 5, 6]), latencies === null
        ? null
        : (0,markdown.md) `99th percentile of the latency: ${ms(latencies.stable.p99)} of stable, ${ms(latencies.canary.p99)} of the canary.`, failures.length === 0 ? null : (0,markdown/* paragraph */.FY)('Requests that failed in the canary only:'), failures.length === 0 ? null : (0,markdown/* list */.p_)(failures.map(({ id, reason }) => `${id}: ${reason}`)));
}
/** Returns the failed criteria as the end of a sentence. */
function reasonOf(criteria) {
    const names = failedNames(criteria);
    return names === '' ? '' : `, because the canary is worse in ${names}`;
}
function failedNames(criteria) {
    const failed = criteria.filter(({ outcome }) => outcome === 'fail').map(failedText);
    return (0,format/* listNames */.Zv)(failed, failed.length);
}
/** Returns the name of a failed criterion; that of the accuracy with the values of both versions. */
function failedText({ name, stable, canary }) {
    if (name !== 'accuracy' || stable === null || canary === null)
        return shortTitles[name];
    return `${shortTitles[name]} (${(0,format/* formatValue */.Fl)(canary, 'fraction')}, stable ${(0,format/* formatValue */.Fl)(stable, 'fraction')})`;
}
function rowOf(criterion, { latencies }) {
    const { name, outcome, stable, canary, bounds, passAbove, pairs } = criterion;
    const end = [(0,format/* formatCount */.B4)(pairs), `${icons[outcome]} ${outcomeNames[outcome]}`];
    if (name === 'latency') {
        if (latencies === null || canary === null)
            return [titles[name], '', '', '', '', '50 %', ...end];
        return [
            titles[name],
            ms(latencies.stable.median),
            ms(latencies.canary.median),
            `${(0,format/* formatValue */.Fl)(canary, 'fraction')} of pairs`,
            `${shareText(bounds.lower)} to ${shareText(bounds.upper)}`,
            '50 %',
            ...end,
        ];
    }
    const limit = (0,format/* differenceText */.Lr)(passAbove, 'fraction');
    if (stable === null || canary === null)
        return [titles[name], '', '', '', '', limit, ...end];
    return [
        titles[name],
        (0,format/* formatValue */.Fl)(stable, 'fraction'),
        (0,format/* formatValue */.Fl)(canary, 'fraction'),
        (0,format/* differenceText */.Lr)(canary - stable, 'fraction'),
        (0,format/* rangeText */.lq)(bounds, 'fraction'),
        limit,
        ...end,
    ];
}
/** Returns the share of pairs within the factor, of which the mean is +1 for each pair within and −1 for each other. */
function shareText(mean) {
    return (0,format/* formatValue */.Fl)((mean + 1) / 2, 'fraction');
}
function ms(value) {
    return (0,format/* formatValue */.Fl)(value, 'milliseconds');
}

// EXTERNAL MODULE: ./build/core/js/src/report/deployment-summary.js
var deployment_summary = __webpack_require__(62836);
// EXTERNAL MODULE: ./build/core/js/src/report/deployment-text.js
var deployment_text = __webpack_require__(56181);
// EXTERNAL MODULE: ./build/core/js/src/rollout/verify.js
var verify = __webpack_require__(30590);
// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/canary-requests.js + 3 modules
var canary_requests = __webpack_require__(87907);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/require-namespace.js
var require_namespace = __webpack_require__(91191);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/roll-out.js + 1 modules
var roll_out = __webpack_require__(62977);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/objects.js
var objects = __webpack_require__(18046);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/service-endpoints.js
var service_endpoints = __webpack_require__(9134);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/workload-status.js
var workload_status = __webpack_require__(45988);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/js/src/waiting/poll.js
var poll = __webpack_require__(83776);
// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/clean-up.js
var clean_up = __webpack_require__(10331);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/check-pods.js
var check_pods = __webpack_require__(64835);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/pod-failure.js
var pod_failure = __webpack_require__(24921);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/watch-rollout.js
var watch_rollout = __webpack_require__(76193);
;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/verify-variant.js





/**
 * Waits until all pods of a variant run the new version, and verifies each.
 * @returns the pods
 */
async function verifyVariant(client, { rollout, workload, variant, token, kept = [] }) {
    const { namespace, image, log, cancelled } = rollout;
    const name = (0,manifests_workload/* deploymentName */.pC)({ ...workload, variant });
    const pods = await (0,watch_rollout/* watchRollout */.Dl)(client, { namespace, name, image }, { log, cancelled, kept });
    await (0,check_pods/* checkPods */.X)(client, rollout, pods, (url) => rollout.verify(url, token));
    return pods;
}
/**
 * Verifies the pods of a variant again after some milliseconds.
 * @throws UserError if one of them restarted or was replaced meanwhile
 */
async function verifyAgain(client, variant, pods, milliseconds) {
    const { namespace, cancelled } = variant.rollout;
    await (0,promises_.setTimeout)(milliseconds, undefined, { signal: cancelled });
    const restart = (0,pod_failure/* findRestart */.hq)(pods, await verifyVariant(client, variant));
    if (restart !== null)
        throw await (0,pod_failure/* explainPodFailure */.rU)(client, namespace, restart);
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/preflight.js












const usualTime = 5000;
const deploymentIn = schemas/* object */.Ikc({ spec: schemas/* object */.Ikc({ template: schemas/* unknown */.L5J() }) });
/** Milliseconds to wait for the end of the pod; its grace period is one second. */
const longestEnd = 30_000;
const pollEvery = 200;
/** Replaces the pods one after another, after the new version was verified in a pod that gets no requests. */
async function rollOutByPods(client, deployment) {
    await (0,roll_out/* rollOutToCluster */.tt)(client, deployment.rollout, {
        replace: async (_client, rollout, token) => {
            await runPreflight(client, deployment, token);
            await (0,roll_out/* replacePods */.dz)(client, rollout, token);
        },
        undo: () => Promise.resolve(true),
    });
}
/**
 * Starts one pod of the new version that no Service selects, verifies it, and deletes it. Does nothing if no version serves, because
 * then no client can get a wrong response, or if the last good version has the same pods.
 * @throws UserError if the pod does not become ready, fails its verification, or restarts
 */
async function runPreflight(client, deployment, token) {
    const { rollout, workload, preflightTime = usualTime } = deployment;
    if (!(await (0,workload_status/* isServing */.P)(client, rollout)))
        return;
    const stable = await (0,last_good/* findStable */.Lt)(client, rollout);
    if (stable !== null && (0,external_node_util_.isDeepStrictEqual)(podsIn(stable.objects), podsIn(rollout.objects)))
        return;
    const writer = new apply/* ObjectWriter */.n(client, rollout.namespace);
    rollout.log.info('Verifying the new version in a preflight pod, which gets no requests');
    const verify = async () => {
        // The identity of the pods does not depend on the version.
        const identity = rollout.objects.filter(({ kind }) => kind === 'ServiceAccount');
        for (const object of [...identity, ...preflightObjects(workload)])
            await writer.apply(object);
        const variant = { rollout, workload, variant: 'preflight', token };
        await verifyAgain(client, variant, await verifyVariant(client, variant), preflightTime);
        rollout.log.info('The preflight pod was verified and kept running');
    };
    await (0,clean_up/* withCleanUp */.p)(rollout.log, verify, () => removePreflight(client, deployment));
}
/** Deletes the pod that a preflight started, and waits until it has ended. Does not depend on the cancellation of the run. */
async function removePreflight(client, { rollout: { namespace, log, lost }, workload }) {
    const steady = client.with({ cancelled: lost });
    const writer = new apply/* ObjectWriter */.n(steady, namespace);
    const [policy, deployment] = preflightObjects(workload);
    if (deployment !== undefined)
        await writer.delete(deployment);
    const query = (0,objects/* selectorQuery */.SY)((0,manifests_workload/* variantLabels */.h)({ ...workload, variant: 'preflight' }));
    const path = `${(0,objects/* collectionPath */.yb)('v1', namespace, 'pods')}?${query}`;
    const hasEnded = async () => (await steady.send(objects/* podList */.uu, { path })).items.length === 0;
    if ((await (0,poll/* pollFor */.B)(longestEnd, { every: pollEvery }, hasEnded)) === null)
        log.warning('The preflight pod has not ended yet');
    if (policy !== undefined)
        await writer.delete(policy);
}
function preflightObjects(workload) {
    return (0,workload_objects/* workloadObjects */.a)({ ...workload, variant: 'preflight', replicas: 1 });
}
/** Returns the template of the pods in these objects. */
function podsIn(objects) {
    const deployment = deploymentIn.safeParse(objects.find(({ kind }) => kind === 'Deployment'));
    return deployment.success ? deployment.data.spec.template : null;
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/blue-green.js











/** Milliseconds in which the new version serves all requests before the old one is replaced. */
const trial = 10_000;
/**
 * Starts all pods of the new version beside the stable one and without requests, verifies them, switches the Service to them, and verifies
 * them again while they serve. Then the stable Deployment gets the new version, the Service switches back to it, and the pods beside it
 * are deleted. Until then, a failure switches the Service back to the old version. If no recorded version serves, the pods are replaced directly.
 */
async function rollOutByBlueGreen(client, deployment) {
    const { rollout } = deployment;
    const stable = await (0,last_good/* findStable */.Lt)(client, rollout);
    if (stable === null || !(await (0,workload_status/* isServing */.P)(client, rollout))) {
        rollout.log.info('No recorded version serves: the pods are replaced one after another');
        return rollOutByPods(client, deployment);
    }
    await (0,roll_out/* rollOutToCluster */.tt)(client, rollout, {
        replace: (_client, _rollout, token) => replaceByGreen(client, deployment, { stable, token }),
        undo: (steady) => removeGreen(steady, deployment),
    });
    await removeGreen(client, deployment);
}
/**
 * Replaces the pods of the stable Deployment while the Service routes requests to the green pods, which a killed deployment left. The Service
 * switches only to new pods that were verified.
 */
async function rollOutBesideGreen(client, deployment) {
    const { rollout } = deployment;
    const { namespace, log } = rollout;
    log.info('No pod of the stable version is available: the Service stays as it is until new pods are verified');
    await (0,roll_out/* rollOutToCluster */.tt)(client, rollout, {
        replace: async (_client, { objects }, token) => {
            const others = objects.filter(({ kind }) => kind !== 'Service');
            await (0,roll_out/* replacePods */.dz)(client, { ...rollout, objects: others }, token);
            const writer = new apply/* ObjectWriter */.n(client, namespace);
            for (const object of objects)
                await writer.apply(object);
        },
        undo: (steady) => removeGreen(steady, deployment),
    });
}
async function replaceByGreen(client, deployment, { stable, token }) {
    const { rollout, workload } = deployment;
    const { namespace, log, cancelled } = rollout;
    // A killed deployment or a manual edit can have changed the stable version.
    const replicas = await (0,roll_out/* restoreVersion */.Hy)(client, rollout, stable);
    await switchService(client, deployment, 'stable', cancelled);
    const writer = new apply/* ObjectWriter */.n(client, namespace);
    for (const object of greenObjects(workload, replicas))
        await writer.apply(object);
    const green = { ...deployment, variant: 'green', token };
    const pods = await verifyVariant(client, green);
    await switchService(client, deployment, 'green', cancelled);
    log.info(`The Service routes requests to the new version: the old one is kept for ${trial / 1000} s`);
    await verifyAgain(client, green, pods, trial);
    await (0,roll_out/* replacePods */.dz)(client, { ...rollout, objects: besideGreen(deployment) }, token);
    for (const object of rollout.objects)
        await writer.apply(object);
}
/**
 * Switches the Service to the stable Deployment and deletes the pods beside it, if both exist. Does not depend on the cancellation of
 * the run, since it restores the service.
 * @returns false if the pods are kept, because no pod of the stable Deployment is available
 */
async function removeGreen(client, deployment) {
    const { rollout, workload } = deployment;
    const { namespace, log, lost } = rollout;
    const steady = client.with({ cancelled: lost });
    const name = (0,manifests_workload/* deploymentName */.pC)({ ...workload, variant: 'green' });
    if ((await steady.find(objects/* deploymentSchema */.fP, (0,objects/* deploymentPath */.nR)(namespace, name))) === null)
        return true;
    if (!(await (0,workload_status/* isServing */.P)(steady, rollout))) {
        log.warning(`No pod of ${rollout.name} is available: keeping ${name}`);
        return false;
    }
    await switchService(steady, deployment, 'stable', lost);
    await (0,promises_.setTimeout)(service_endpoints/* propagation */.$f);
    const writer = new apply/* ObjectWriter */.n(steady, namespace);
    for (const object of greenObjects(workload, 0))
        await writer.delete(object);
    log.info(`The Service routes requests to the Deployment ${rollout.name}; deleted ${name}`);
    return true;
}
/** Switches the Service to a variant and waits until it routes requests to no other pod. */
async function switchService(client, deployment, variant, cancelled) {
    const { rollout, workload } = deployment;
    const writer = new apply/* ObjectWriter */.n(client, rollout.namespace);
    const services = rollout.objects.filter(({ kind }) => kind === 'Service');
    for (const object of (0,service_endpoints/* withSelector */.eU)(services, labelsOf(workload, variant)))
        await writer.apply(object);
    await awaitVariant(client, deployment, variant, cancelled);
}
function awaitVariant(client, { rollout: { namespace, name }, workload }, variant, cancelled) {
    const labels = labelsOf(workload, variant);
    return (0,service_endpoints/* awaitEndpoints */.Hn)(client, { namespace, service: name, labels, cancelled });
}
function labelsOf(workload, variant) {
    return (0,manifests_workload/* variantLabels */.h)({ ...workload, variant });
}
function greenObjects(workload, replicas) {
    return (0,workload_objects/* workloadObjects */.a)({ ...workload, variant: 'green', replicas });
}
/** Returns the objects of the stable version while the green one serves. */
function besideGreen({ rollout, workload }) {
    return (0,service_endpoints/* withSelector */.eU)(rollout.objects, labelsOf(workload, 'green'));
}

// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/held-canary.js
var held_canary = __webpack_require__(78966);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/model/golden.js
var model_golden = __webpack_require__(15518);
// EXTERNAL MODULE: ./build/core/js/src/model/predict.js
var predict = __webpack_require__(98198);
// EXTERNAL MODULE: ./build/core/js/src/statistics/mean.js
var statistics_mean = __webpack_require__(66528);
;// CONCATENATED MODULE: ./build/core/js/src/canary/compare-responses.js




/**
 * Returns the outputs of a model with the tolerances of its golden requests, or those of float32 without them.
 * @param requests whose labels determine the scale of numbers: their standard deviation
 */
function comparedOutputs(target, golden, requests) {
    return (0,label_target/* outputsOf */.Yz)(target).map(({ name, label }, index) => ({
        name,
        kind: label.kind,
        tolerance: toleranceOf(golden, index),
        scale: label.kind === 'number' ? spreadOf(requests.flatMap(({ labels }) => labels?.[index] ?? [])) : 1,
    }));
}
/**
 * Returns true if two responses have the same predictions: the same classes, unless a score is within the tolerance of deciding
 * otherwise, and numbers within the tolerance of each other.
 */
function areEqual(outputs, one, other) {
    return (one.length === other.length &&
        one.every((example, position) => outputs.every((output, index) => isSame(output, example[index], other[position]?.[index]))));
}
/** Returns the quality of the outputs of an example from 0 to 1: the mean over the outputs of right classes and of small errors. */
function qualityOf(outputs, example, labels) {
    return (0,statistics_mean/* meanOf */.h)(outputs.map(({ kind, scale }, index) => {
        const values = example[index];
        const label = labels[index];
        if (values === undefined || values.length === 0 || label === undefined)
            return 0;
        if (kind === 'class')
            return (0,predict/* predictedClass */.Bc)(values) === label ? 1 : 0;
        const error = Math.abs((values[0] ?? Number.NaN) - label) / scale;
        return error < 1 ? 1 - error : 0;
    }));
}
function isSame({ kind, tolerance }, one, other) {
    if (one === undefined || other === undefined || one.length === 0 || one.length !== other.length)
        return false;
    if (kind === 'class')
        return ((0,predict/* predictedClass */.Bc)(one) === (0,predict/* predictedClass */.Bc)(other) || (0,model_golden/* isClose */.Zj)(tolerance, one) || (0,model_golden/* isClose */.Zj)(tolerance, other));
    return one.every((value, index) => Math.abs(value - (other[index] ?? Number.NaN)) <= (0,model_golden/* allowance */.nB)(tolerance, value));
}
function toleranceOf(golden, index) {
    if (golden === null)
        return model_golden/* float32Tolerance */.H6;
    return golden.kind === 'multi-output'
        ? (golden.outputs[index]?.tolerance ?? model_golden/* float32Tolerance */.H6)
        : golden.tolerance;
}
/** Returns the standard deviation; 1 if it is zero or unknown. */
function spreadOf(values) {
    const mean = (0,statistics_mean/* meanOf */.h)(values);
    const spread = Math.sqrt((0,statistics_mean/* meanOf */.h)(values.map((value) => (value - mean) ** 2)));
    return spread > 0 ? spread : 1;
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/statistics/resample.js + 1 modules
var resample = __webpack_require__(71523);
// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
// EXTERNAL MODULE: ./build/core/js/src/statistics/bisect.js
var bisect = __webpack_require__(13755);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/betting-bounds.js


// The mean of values in [−1, 1] that arrive one after another, with decisions and bounds that hold at all times at once: a rule may
// look after every value and stop whenever it likes. A gambler bets against "the mean is at most m". If that is true, the expected
// capital never grows, so it ever reaches 1/α with a probability of at most α (Ville's inequality). The capital is the mean of
// several gamblers', each of whom always bets the same part. Waudby-Smith and Ramdas, "Estimating means of bounded random variables
// by betting", Journal of the Royal Statistical Society B 86 (2024).
/** Parts of the capital that are bet, from cautious to all but everything, with the gamblers' shares at the start, whose sum is 1. */
const gamblers = [
    { stake: 0.02, share: 0.1 },
    { stake: 0.06, share: 0.1 },
    { stake: 0.15, share: 0.15 },
    { stake: 0.35, share: 0.15 },
    { stake: 0.65, share: 0.2 },
    { stake: 0.98, share: 0.3 },
];
/** A bet that the mean is beyond a value between −1 and 1, settled with each value as it arrives. */
class Bet {
    #value;
    #sign;
    #logs = gamblers.map(({ share }) => Math.log(share));
    constructor(side, value) {
        this.#value = value;
        this.#sign = side === 'above' ? 1 : -1;
    }
    /** @param count number of equal values; their order does not matter */
    add(value, count = 1) {
        if (!(Math.abs(value) <= 1))
            throw new RangeError(`a value of ${value} is outside [-1, 1]`);
        // The largest loss is the stake, so that no capital becomes negative.
        const gain = (this.#sign * (value - this.#value)) / (1 + this.#sign * this.#value);
        for (const [index, { stake }] of gamblers.entries())
            this.#logs[index] = (this.#logs[index] ?? 0) + count * Math.log1p(stake * gain);
    }
    /** Bets the present capital on a mean beyond another value from now on. If no mean is beyond either, the error keeps its bound. */
    retarget(value) {
        this.#value = value;
    }
    /** Returns true if the capital has reached 1/alpha: the claim is true, with an error of at most `alpha` over all times. */
    isWon(alpha) {
        const largest = (0,d3_array/* max */.T9)(this.#logs) ?? 0;
        const enough = -Math.log(alpha);
        // The sum is between the largest capital and as many times that as there are gamblers.
        if (largest + Math.log(gamblers.length) < enough)
            return false;
        return largest + Math.log(this.#logs.reduce((sum, log) => sum + Math.exp(log - largest), 0)) >= enough;
    }
}
/** Values in [−1, 1] and the bounds of their mean. */
class BettingMean {
    #counts = new Map();
    #size = 0;
    add(value) {
        this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
        this.#size += 1;
    }
    get size() {
        return this.#size;
    }
    /** Returns one-sided bounds. Each holds at all times with an error of at most its `alpha`. */
    bounds(lowerAlpha, upperAlpha) {
        return {
            lower: (0,bisect/* bisect */.h)(-1, 1, (value) => this.#isShown('above', value, lowerAlpha)),
            upper: (0,bisect/* bisect */.h)(-1, 1, (value) => !this.#isShown('below', value, upperAlpha)),
        };
    }
    #isShown(side, value, alpha) {
        const bet = new Bet(side, value);
        for (const [each, count] of this.#counts)
            bet.add(each, count);
        return bet.isWon(alpha);
    }
}
/** Returns the fewest values, all of them zero, that show a mean above −margin. */
function fewestToShow(margin, alpha) {
    const bet = new Bet('above', -margin);
    let values = 0;
    while (!bet.isWon(alpha)) {
        bet.add(0);
        values += 1;
    }
    return values;
}

;// CONCATENATED MODULE: ./build/core/js/src/canary/criterion.js

const criterionNames = (/* unused pure expression or super */ null && ([
    'errors',
    'latency',
    'slow-requests',
    'accuracy',
    'error',
    'predictions',
]));
/**
 * A criterion that is decided by the gate's rule as its pairs arrive. After a pass it fails only if later pairs show a loss beyond the
 * margin, such as those of a server that crashed.
 */
class Criterion {
    rule;
    #differences = new BettingMean();
    #stable = 0;
    #canary = 0;
    #outcome = 'inconclusive';
    #passedAfter = null;
    #pass;
    #fail;
    constructor(rule) {
        this.rule = rule;
        this.#pass = new Bet('above', rule.passAbove);
        this.#fail = new Bet('below', rule.failBelow);
    }
    get outcome() {
        return this.#outcome;
    }
    observe({ stable, canary }) {
        this.#stable += stable;
        this.#canary += canary;
        const difference = canary - stable;
        this.#differences.add(difference);
        this.#pass.add(difference);
        this.#fail.add(difference);
        if (this.#outcome === 'inconclusive' && this.#pass.isWon(this.rule.passAlpha)) {
            this.#outcome = 'pass';
            this.#passedAfter = this.#differences.size;
            this.#fail.retarget(this.rule.passAbove);
        }
        else if (this.#fail.isWon(this.rule.failAlpha))
            this.#outcome = 'fail';
    }
    result() {
        const { size } = this.#differences;
        return {
            ...this.rule,
            outcome: this.#outcome,
            pairs: size,
            passedAfter: this.#passedAfter,
            stable: size === 0 ? null : this.#stable / size,
            canary: size === 0 ? null : this.#canary / size,
            bounds: this.#differences.bounds(this.rule.passAlpha, this.rule.failAlpha),
        };
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/canary/criteria.js




/** Pairs after which the latency of the slowest requests of stable is estimated. */
const warmUp = 100;
const slowQuantile = 0.99;
/** The criteria of a canary, each decided as pairs of responses arrive. */
class CanaryCriteria {
    #outputs;
    #policy;
    #criteria;
    #stable = [];
    #canary = [];
    /** @param requests by which versions are judged; accuracy is a criterion if one of them has labels */
    constructor(policy, outputs, requests) {
        this.#policy = policy;
        this.#outputs = outputs;
        const { margin, maxErrors, maxDiffering, steps, mirror } = policy;
        const rules = [
            { name: 'errors', passAbove: -maxErrors, failBelow: 0 },
            { name: 'latency', passAbove: 0, failBelow: 0 },
            { name: 'slow-requests', passAbove: -maxErrors, failBelow: 0 },
        ];
        if (requests.some(({ labels }) => labels !== null))
            rules.push({
                name: outputs.every(({ kind }) => kind === 'class') ? 'accuracy' : 'error',
                passAbove: -margin,
                failBelow: 0,
            });
        if (maxDiffering !== null)
            rules.push({ name: 'predictions', passAbove: -maxDiffering, failBelow: -maxDiffering });
        // Every criterion must pass at every step, so a pass needs no adjustment. One false failure causes a rollback.
        const alpha = 1 - policy.confidence;
        const judgements = Math.max(1, steps.length + (mirror === null ? 0 : 1));
        this.#criteria = rules.map((rule) => new Criterion({
            ...rule,
            passAlpha: alpha,
            failAlpha: alpha / (rules.length * judgements),
        }));
    }
    /** Fail as soon as one criterion fails, and pass when all passed. */
    get outcome() {
        return (0,decision_rule/* overall */.Me)(this.#criteria.map(({ outcome }) => outcome));
    }
    /** True if further pairs can decide the criteria: those about predictions need requests that were not sent before. */
    canDecide(unsent) {
        return this.#criteria.every(({ outcome, rule: { name } }) => {
            if (outcome !== 'inconclusive')
                return true;
            if (name === 'accuracy' || name === 'error')
                return unsent.labelled > 0;
            return name !== 'predictions' || unsent.all > 0;
        });
    }
    observe(pair) {
        for (const criterion of this.#criteria) {
            const values = this.#valuesOf(criterion.rule.name, pair);
            if (values !== null)
                criterion.observe(values);
        }
        if (!bothSucceeded(pair))
            return;
        insert(this.#stable, pair.stable.milliseconds);
        insert(this.#canary, pair.canary.milliseconds);
    }
    results() {
        return this.#criteria.map((criterion) => criterion.result());
    }
    /** Returns the latencies of both versions; null without a pair of predictions. */
    latencies() {
        return this.#stable.length === 0
            ? null
            : { stable: summaryOf(this.#stable), canary: summaryOf(this.#canary) };
    }
    /** Returns the values of a pair for a criterion; null if the pair has no value for it. */
    #valuesOf(name, pair) {
        const { stable, canary, request, isFirst } = pair;
        if (name === 'errors')
            return { stable: Number(stable.failure === null), canary: Number(canary.failure === null) };
        if (!bothSucceeded(pair))
            return null;
        switch (name) {
            case 'latency': {
                // The mean difference is positive if the median of the ratio is below the factor.
                const isWithin = canary.milliseconds <= this.#policy.latencyFactor * stable.milliseconds;
                return { stable: Number(!isWithin), canary: Number(isWithin) };
            }
            case 'slow-requests': {
                // The limit depends on earlier pairs only, so that it treats both responses of this pair equally.
                if (this.#stable.length < warmUp)
                    return null;
                const limit = this.#policy.latencyFactor * ((0,d3_array/* quantileSorted */.Z4)(this.#stable, slowQuantile) ?? Infinity);
                return { stable: Number(stable.milliseconds <= limit), canary: Number(canary.milliseconds <= limit) };
            }
            case 'accuracy':
            case 'error': {
                const { labels } = request;
                const [before, after] = [stable.outputs?.[0], canary.outputs?.[0]];
                if (labels === null || !isFirst || before === undefined || after === undefined)
                    return null;
                return {
                    stable: qualityOf(this.#outputs, before, labels),
                    canary: qualityOf(this.#outputs, after, labels),
                };
            }
            case 'predictions':
                if (!isFirst || stable.outputs === null || canary.outputs === null)
                    return null;
                return { stable: 1, canary: Number(areEqual(this.#outputs, stable.outputs, canary.outputs)) };
        }
    }
}
function bothSucceeded({ stable, canary }) {
    return stable.failure === null && canary.failure === null;
}
function summaryOf(sorted) {
    return {
        median: (0,d3_array/* quantileSorted */.Z4)(sorted, 0.5) ?? Number.NaN,
        p99: (0,d3_array/* quantileSorted */.Z4)(sorted, slowQuantile) ?? Number.NaN,
    };
}
function insert(sorted, value) {
    sorted.splice((0,d3_array/* bisectRight */.Jj)(sorted, value), 0, value);
}

;// CONCATENATED MODULE: ./build/core/js/src/canary/running-verdict.js

/** Pairs after which a judgement ends without a decision. */
const mostPairs = 100_000;
/** Failures that a verdict lists. */
const mostFailures = 5;
/** The verdict of one judgement while its pairs arrive. */
class RunningVerdict {
    #rule;
    #criteria;
    #started;
    #failures = [];
    #pairs = 0;
    #end = null;
    /** @param requests by which the canary is judged; empty for mirrored ones */
    constructor(rule, requests) {
        this.#rule = rule;
        this.#criteria = new CanaryCriteria(rule.policy, rule.outputs, requests);
        this.#started = rule.clock.now();
    }
    /** Number of pairs so far. */
    get pairs() {
        return this.#pairs;
    }
    isOver() {
        return this.#end !== null;
    }
    /** @param unsent number of requests that were not sent before, without this one */
    observe(pair, unsent) {
        this.#pairs += 1;
        this.#criteria.observe(pair);
        const { canary, stable, request } = pair;
        if (canary.failure !== null && stable.failure === null && this.#failures.length < mostFailures)
            this.#failures.push({ id: request.id, reason: canary.failure });
        if (this.#criteria.outcome !== 'inconclusive')
            this.#end = 'decided';
        else if (!this.#criteria.canDecide(unsent) || this.#pairs >= mostPairs)
            this.#end = 'requests';
        else
            this.checkTime();
    }
    /** Ends the judgement if its time is over. */
    checkTime() {
        const { clock, budget } = this.#rule;
        if (clock.now() - this.#started >= budget)
            this.#end ??= 'budget';
    }
    verdict() {
        const { clock, policy } = this.#rule;
        const { outcome } = this.#criteria;
        return {
            outcome,
            action: actionOf(outcome, policy),
            end: this.#end ?? 'decided',
            criteria: this.#criteria.results(),
            confidence: policy.confidence,
            pairs: this.#pairs,
            milliseconds: clock.now() - this.#started,
            latencies: this.#criteria.latencies(),
            failures: this.#failures,
        };
    }
}
function actionOf(outcome, { onInconclusive }) {
    switch (outcome) {
        case 'pass':
            return 'promote';
        case 'fail':
            return 'roll-back';
        case 'inconclusive':
            return onInconclusive;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/canary/judge-canary.js



/** Pairs of requests in flight: enough to hide the latency of the network, with little additional load. */
const pairsAtOnce = 2;
/**
 * Sends requests to both versions, in pairs and random order, until the criteria are decided. The first pass over the requests sends
 * each once; then they are repeated for latency and errors.
 */
async function judgeCanary(judgement) {
    const { requests, cancelled } = judgement;
    if (requests.length === 0)
        throw new RangeError('a canary cannot be judged without requests');
    const running = new RunningVerdict(judgement, requests);
    // A fixed seed gives the same order each time.
    const order = (0,d3_array/* shuffler */.kt)((0,resample/* seededUniform */.LI)(1, 'canary'))([...requests]);
    const unsent = { all: requests.length, labelled: requests.filter(({ labels }) => labels !== null).length };
    const stopped = new AbortController();
    const signal = AbortSignal.any([cancelled, stopped.signal]);
    // Pairs count in the order in which they were sent: those that arrive first are the fast ones.
    const arrived = new Map();
    let sent = 0;
    const observe = (pair) => {
        if (pair.isFirst) {
            unsent.all -= 1;
            if (pair.request.labels !== null)
                unsent.labelled -= 1;
        }
        running.observe(pair, unsent);
    };
    const work = async () => {
        while (!running.isOver()) {
            const index = sent;
            sent += 1;
            const request = order[index % order.length];
            if (request === undefined)
                return;
            const isFirst = index < order.length;
            arrived.set(index, { request, isFirst, ...(await sendPair(judgement, request.body, index, signal)) });
            for (let next = arrived.get(running.pairs); next !== undefined && !running.isOver(); next = arrived.get(running.pairs)) {
                arrived.delete(running.pairs);
                observe(next);
            }
        }
        stopped.abort();
    };
    await Promise.all(Array.from({ length: pairsAtOnce }, () => work().catch((error) => {
        if (stopped.signal.aborted)
            return;
        stopped.abort();
        throw error;
    })));
    return running.verdict();
}
/** Sends a request to both versions, one after the other; the versions take turns in being first. */
async function sendPair({ stable, canary }, body, index, signal) {
    if (index % 2 === 0) {
        const first = await stable.send(body, signal);
        return { stable: first, canary: await canary.send(body, signal) };
    }
    const first = await canary.send(body, signal);
    return { canary: first, stable: await stable.send(body, signal) };
}

;// CONCATENATED MODULE: ./build/core/js/src/canary/judge-mirrored.js


/** Milliseconds between two checks for arrived pairs. */
const judge_mirrored_pollEvery = 200;
/** Live requests always give new pairs. */
const unsent = { all: Infinity, labelled: 0 };
/** Judges by the responses of both versions to live requests until the criteria are decided or the budget ends. */
async function judgeMirrored(judgement) {
    const running = new RunningVerdict(judgement, []);
    const { cancelled } = judgement;
    return (0,poll/* pollUntil */.g)({ every: judge_mirrored_pollEvery, cancelled }, () => {
        for (const pair of judgement.take()) {
            running.observe(pair, unsent);
            if (running.isOver())
                break;
        }
        running.checkTime();
        return running.isOver() ? running.verdict() : null;
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/canary/judge-steps.js



const usualPause = 2000;
/**
 * Judges the canary by mirrored requests, if they are configured, and then at each of its shares, until a verdict is not to promote it.
 * @returns the verdicts of the judged steps, of which the last one decides
 */
async function judgeSteps(steps) {
    const { policy, clock } = steps;
    const started = clock.now();
    // An early decision leaves the saved time to the later steps.
    const rule = () => ({ ...steps, budget: Math.max(0, policy.budget - (clock.now() - started)) });
    const verdicts = [];
    if (policy.mirror !== null) {
        const step = await steps.mirror(policy.mirror);
        if (step !== null)
            verdicts.push(await judgeStep(steps, step, { share: policy.mirror, mirrored: true }, (cancelled) => judgeMirrored({ ...rule(), take: step.take, cancelled })));
    }
    for (const share of policy.steps) {
        if (verdicts.some(({ action }) => action !== 'promote'))
            return verdicts;
        const step = await steps.enter(share);
        verdicts.push(await judgeStep(steps, step, { share, mirrored: false }, (cancelled) => judgeCanary({ ...rule(), ...step, cancelled })));
    }
    return verdicts;
}
/** Judges one step and closes it. */
async function judgeStep(steps, step, kind, judge) {
    try {
        const verdict = await whileHealthy({ ...steps, ...step }, judge);
        const { outcome, pairs, action } = verdict;
        const share = `${kind.share} %${kind.mirrored ? ' of mirrored requests' : ''}`;
        steps.log.info(`Canary at ${share}: ${outcome} after ${pairs} pairs of requests`);
        if (action !== 'roll-back')
            await step.requirePods();
        return { ...verdict, ...kind };
    }
    finally {
        await step.close();
    }
}
/**
 * Does work, and checks the pods of the canary meanwhile.
 * @throws the failure of a pod
 */
async function whileHealthy({ requirePods, cancelled, pause = usualPause, }, work) {
    const ended = new AbortController();
    const unhealthy = new AbortController();
    const look = async () => {
        while (!ended.signal.aborted) {
            await (0,promises_.setTimeout)(pause, undefined, { signal: ended.signal });
            await requirePods();
        }
    };
    const looking = look().catch((error) => {
        if (!ended.signal.aborted)
            unhealthy.abort(error);
    });
    try {
        const result = await work(AbortSignal.any([cancelled, unhealthy.signal]));
        unhealthy.signal.throwIfAborted();
        return result;
    }
    finally {
        ended.abort();
        await looking;
    }
}
/**
 * Returns the number of pods of a canary beside those of stable, for a share of all requests.
 * @param share in percent, below 100
 */
function canaryReplicas(share, stable) {
    return Math.max(1, Math.ceil((stable * share) / (100 - share)));
}

;// CONCATENATED MODULE: ./build/core/js/src/canary/policy.js

/** Returns the policy of `deploy.canary`. */
function canaryPolicy(section) {
    return {
        steps: section.steps,
        mirror: section.mirror ?? null,
        budget: (0,duration/* durationMilliseconds */.Vp)(section.budget),
        confidence: section.confidence,
        margin: section.margin,
        maxErrors: section['max-errors'],
        latencyFactor: section['latency-factor'],
        maxDiffering: section['max-differing'] ?? null,
        onInconclusive: section['on-inconclusive'],
    };
}

// EXTERNAL MODULE: ./build/core/js/src/config/canary.js
var config_canary = __webpack_require__(77302);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/server-token.js
var server_token = __webpack_require__(23799);
// EXTERNAL MODULE: ./build/core/js/src/canary/version-client.js
var version_client = __webpack_require__(32252);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/port-forward.js
var port_forward = __webpack_require__(83499);
;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/connect-to-versions.js



/** Connects to the newest pod of each version. If one connection fails, the other one is closed. */
async function connectToVersions(client, target, stable, canary) {
    const one = await connect(client, target, stable);
    try {
        const other = await connect(client, target, canary);
        return {
            stable: one.version,
            canary: other.version,
            close: async () => {
                await Promise.all([one.close(), other.close()]);
            },
        };
    }
    catch (error) {
        await one.close();
        throw error;
    }
}
async function connect(client, { rollout: { namespace, port }, model }, { pods, token }) {
    const name = pods.at(-1)?.metadata.name ?? '';
    const forward = await (0,port_forward/* forwardToPod */._)(client, { namespace, name, port });
    const version = (0,version_client/* httpVersionClient */.q)({
        url: forward.url,
        model: model.name,
        outputs: (0,label_target/* outputsOf */.Yz)(model.label).map((output) => output.name),
        token,
    });
    const close = async () => {
        try {
            await version.close();
        }
        finally {
            forward.close();
        }
    };
    return { version, close };
}

// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/mirror-step.js + 4 modules
var mirror_step = __webpack_require__(4549);
;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/canary-pods.js









/** Milliseconds in which a pod of the canary that is not ready must become ready again while it is judged. */
const longestUnready = 10_000;
/** The pods of a canary in a cluster, whose number changes with each step. */
class CanaryPods {
    #client;
    #canary;
    #stable;
    #writer;
    #running = [];
    constructor(client, canary, stable) {
        this.#client = client;
        this.#canary = canary;
        this.#stable = stable;
        this.#writer = new apply/* ObjectWriter */.n(client, canary.rollout.namespace);
    }
    /** Gives the canary a share of the clients' requests in percent, and connects to a pod of each version. */
    async takeShare(share) {
        const { tokens } = this.#stable;
        const replicas = canaryReplicas(share, this.#stable.replicas);
        this.#logStart(`at ${share} %`, replicas);
        const { pods, requirePods } = await this.#start(replicas);
        await this.#selectCanary();
        const clients = await connectToVersions(this.#client, this.#canary, { pods: pods.stable, token: tokens.stable }, { pods: pods.canary, token: tokens.canary });
        return { ...clients, requirePods };
    }
    /** Copies a share of the clients' requests in percent to the canary. Returns null if they cannot be mirrored. */
    async mirrorRequests(share) {
        const { rollout, workload, model, settle } = this.#canary;
        const route = (0,mirror_step/* routeToMirror */.mU)(this.#stable.version);
        if (route === null) {
            rollout.log.warning('The stable version was deployed without `deploy.canary.mirror`: no request is mirrored');
            return null;
        }
        const replicas = Math.max(1, Math.ceil((this.#stable.replicas * share) / 100));
        this.#logStart('for mirrored requests', replicas);
        const { pipeline } = workload;
        const place = { rollout, pipeline, model, share, route, settle };
        return (0,mirror_step/* mirrorRequests */.QJ)(this.#client, { ...place, ...(await this.#start(replicas)) });
    }
    /** Starts as many pods of the canary, verifies them, and returns the pods of both versions. */
    async #start(replicas) {
        const { rollout, workload } = this.#canary;
        const { namespace, log, cancelled } = rollout;
        const token = this.#stable.tokens.canary;
        const variant = { rollout, workload, variant: 'canary', token, kept: this.#running };
        for (const object of (0,workload_objects/* workloadObjects */.a)({ ...workload, variant: 'canary', replicas }))
            await this.#writer.apply(object);
        const pods = await verifyVariant(this.#client, variant);
        this.#running = pods;
        const running = { ...rollout, image: this.#stable.version.image };
        const stable = await (0,watch_rollout/* watchRollout */.Dl)(this.#client, running, { log, cancelled });
        const name = (0,manifests_workload/* deploymentName */.pC)({ ...workload, variant: 'canary' });
        const requirePods = async () => {
            const watched = { namespace, name, image: rollout.image };
            await (0,watch_rollout/* watchRollout */.Dl)(this.#client, watched, { log, cancelled, limit: longestUnready, kept: pods });
        };
        return { pods: { stable, canary: pods }, requirePods };
    }
    /** Makes the Service select the pods of both versions. */
    async #selectCanary() {
        const services = this.#stable.version.objects.filter(({ kind }) => kind === 'Service');
        const labels = (0,manifests_workload/* serverLabels */.h6)(this.#canary.workload.pipeline);
        for (const service of (0,service_endpoints/* withSelector */.eU)(services, labels))
            await this.#writer.apply(service);
    }
    #logStart(step, replicas) {
        this.#canary.rollout.log.info(`Canary ${step}: ${replicas} pods beside ${this.#stable.replicas}`);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/judge-in-cluster.js











/**
 * Judges a canary beside the stable version at each of its steps, and reports the verdicts. Its pods stay.
 * @throws UserError if it is not as good as the stable version
 */
async function judgeInCluster(client, canary, stable) {
    const { rollout, workload, model, golden, requests } = canary;
    const { namespace, log, cancelled } = rollout;
    // A killed deployment or a manual edit can have changed the stable version.
    const replicas = await (0,roll_out/* restoreVersion */.Hy)(client, rollout, stable);
    const tokens = {
        stable: await (0,server_token/* readServerToken */.Xg)(client, namespace, stable.objects),
        canary: await (0,server_token/* readServerToken */.Xg)(client, namespace, rollout.objects),
    };
    await runPreflight(client, canary, tokens.canary);
    const pods = new CanaryPods(client, canary, { version: stable, replicas, tokens });
    const verdicts = await judgeSteps({
        requests,
        outputs: comparedOutputs(model.label, golden, requests),
        policy: canaryPolicy(workload.settings.canary ?? config_canary/* canarySection */.g.parse({})),
        clock: external_node_perf_hooks_.performance,
        cancelled,
        log,
        mirror: (share) => pods.mirrorRequests(share),
        enter: (share) => pods.takeShare(share),
    });
    await canary.report(verdicts);
    const last = verdicts.at(-1);
    if (last === undefined || last.action === 'roll-back')
        throw canaryFailed(last);
    return last.action;
}
/** Returns the error of a canary that is not promoted. */
function canaryFailed(verdict) {
    return new user_error/* UserError */.yo({
        code: 'CANARY_FAILED',
        found: verdict === undefined ? 'a canary without a verdict' : canaryReason(verdict),
        expected: 'a canary that is as good as the stable version, within `deploy.canary`',
        hint: 'The stable version serves all requests. The job summary has a table of the canary; in a terminal, it is `.tensorline/summary.md`.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/remove-canary.js
var remove_canary = __webpack_require__(49031);
;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/roll-out-by-strategy.js









/**
 * Rolls out by the configured strategy. No version of an earlier deployment, which was killed or held, stays beside the stable one.
 * @returns `held` if a canary was not decided and stays beside the stable version
 */
async function rollOutByStrategy(client, canary) {
    const isGreenGone = await removeGreen(client, canary);
    await removePreflight(client, canary);
    const { rollout, workload } = canary;
    const { strategy } = workload.settings;
    const rollOut = async () => {
        if (strategy === 'canary' && isGreenGone)
            return rollOutByCanary(client, canary);
        const usual = strategy === 'blue-green' ? rollOutByBlueGreen : rollOutByPods;
        const replace = isGreenGone ? usual : rollOutBesideGreen;
        const remove = () => (0,remove_canary/* removeCanary */.r)(client, rollout, workload.pipeline, rollout.lost);
        await (0,clean_up/* withCleanUp */.p)(rollout.log, () => replace(client, canary), remove);
        return 'promoted';
    };
    try {
        return await (0,clean_up/* withCleanUp */.p)(rollout.log, rollOut, () => removeGreen(client, canary));
    }
    catch (error) {
        await (0,require_namespace/* requireNamespace */.v)(client, rollout.namespace, error);
        throw error;
    }
}
/**
 * Starts the new version beside the stable one, judges it at each step, and replaces the stable version if it passes. A canary that
 * does not pass is deleted, and the stable version is verified. The first version is rolled out without a canary.
 * @returns `held` if the canary was not decided and stays beside the stable version
 * @throws UserError if the canary fails
 */
async function rollOutByCanary(client, canary) {
    const { rollout } = canary;
    const stable = await (0,last_good/* findStable */.Lt)(client, rollout);
    if (stable === null)
        rollout.log.info('No earlier version is recorded: no canary is needed');
    const rollOut = async () => {
        if (stable === null)
            await rollOutByPods(client, canary);
        else if ((await judgeInCluster(client, canary, stable)) === 'hold') {
            const place = { namespace: rollout.namespace, pipeline: canary.workload.pipeline };
            await (0,held_canary/* holdCanary */.Q5)(client, place, rollout.image);
            return 'held';
        }
        else
            await (0,roll_out/* rollOutToCluster */.tt)(client, rollout);
        return 'promoted';
    };
    const remove = () => (0,remove_canary/* removeCanary */.r)(client, rollout, canary.workload.pipeline, rollout.lost);
    const outcome = await (0,clean_up/* cleanUpAfterFailure */.P)(rollout.log, rollOut, remove);
    if (outcome === 'promoted')
        await remove();
    return outcome;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/command-rights.js
var command_rights = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/deployment-lease.js + 1 modules
var deployment_lease = __webpack_require__(31117);
// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/recorded-deployment.js
var recorded_deployment = __webpack_require__(76745);
// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/remove-held.js
var remove_held = __webpack_require__(1660);
// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/require-golden.js
var require_golden = __webpack_require__(18258);
// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/require-model.js
var require_model = __webpack_require__(60986);
// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/open-namespace.js + 4 modules
var open_namespace = __webpack_require__(90874);
// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/require-acceptable.js + 2 modules
var require_acceptable = __webpack_require__(56574);
// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/require-own-names.js
var require_own_names = __webpack_require__(65551);
// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/require-own-targets.js
var require_own_targets = __webpack_require__(5185);
// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/service-access.js
var service_access = __webpack_require__(11362);
// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/served-version.js + 10 modules
var served_version = __webpack_require__(80990);
;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/deploy-to-cluster.js





























/** Rolls the image out to a cluster, verifies it there, and rolls back if it fails. */
async function deployToCluster(context, settings, inputs, command = 'deploy') {
    const { host } = context;
    logUnusedCanary(settings, host.log);
    const candidate = await openCandidate(context, settings, inputs.image, command);
    const cluster = await (0,open_namespace/* openNamespace */.Y)(settings, host);
    warnOfExpiry(cluster.client.credentials, longestDeployment(settings), host.log);
    await requireDeployable(context, cluster, candidate);
    const outcome = await (0,deployment_lease/* withDeploymentLease */.s)(context, cluster, (own, lost) => deployUnderLease(context, own, candidate, lost));
    const url = await reportOutcome(context, cluster, candidate, outcome);
    const { version, golden } = candidate;
    return {
        failure: null,
        outputs: {
            url,
            'image-digest': version.image,
            'model-digest': version.model.digest,
            'golden-requests': golden?.requests.length ?? 0,
            rendered: '',
            result: '',
        },
    };
}
/** Opens the image, verifies its chain, and reads the files that its rollout needs. */
async function openCandidate(context, settings, image, command) {
    const version = await (0,served_version/* openServedVersion */.op)(context, image);
    const golden = settings.verify === 'golden' ? await (0,artifact/* readGolden */.cN)(version.model.folder) : null;
    const workload = (0,served_version/* stableWorkload */.X)(context, settings, version);
    const objects = (0,workload_objects/* workloadObjects */.a)(workload);
    const requests = command === 'deploy' ? await (0,canary_requests/* requestsOfCanary */.Y)(context, settings, version.model) : [];
    return { settings, version, golden, workload, objects, requests, command };
}
/** Checks the rights, the objects and the secrets before anything changes. */
async function requireDeployable({ pipeline }, cluster, { objects }) {
    const { client, namespace } = cluster;
    const stable = await (0,require_rights/* withRightsExplained */.uy)(cluster, (0,command_rights/* rightsFor */.xQ)(objects), () => (0,last_good/* findStable */.Lt)(client, { namespace, name: (0,manifests_workload/* objectName */.Hd)(pipeline.name) }));
    // A rollback writes the objects of the last good version, and its obsolete objects are deleted.
    await (0,require_rights/* requireRights */.XU)(client, namespace, (0,command_rights/* rightsFor */.xQ)([...objects, ...(0,last_good/* obsoleteObjects */.aX)(stable, objects)]));
    await (0,require_acceptable/* requireAcceptable */._)(cluster, pipeline.name, objects);
}
/** Replaces the stable version, or starts a canary beside it, between the records of the start and the end. */
async function deployUnderLease(context, cluster, candidate, lost) {
    const { host, pipeline } = context;
    const { client, namespace } = cluster;
    const { settings, version, workload, command } = candidate;
    const { image, reference, unverified } = version;
    const place = { namespace, pipeline: pipeline.name };
    await (0,require_own_names/* requireOwnNames */.K8)(client, place);
    await (0,require_own_targets/* requireOwnTargets */.M)(new apply/* ObjectWriter */.n(client, namespace), place, candidate.objects);
    if (command === 'promote held')
        await (0,held_canary/* requireHeld */.lb)(client, place, reference);
    const earlier = command === 'deploy' ? await (0,remove_held/* openHeld */.E)(context, cluster) : null;
    const before = digestOfStable(await (0,last_good/* findStable */.Lt)(client, { namespace, name: (0,manifests_workload/* objectName */.Hd)(pipeline.name) }));
    const recorded = {
        environment: settings.environment,
        image,
        reference,
        evidence: workload.evidence,
        server: (0,manifests_workload/* recordedServer */.YA)(namespace, pipeline.name),
        pipeline: pipeline.name,
        before,
        resumes: command === 'promote held',
        allowUnrecorded: settings['allow-unrecorded'],
    };
    return (0,recorded_deployment/* withDeploymentRecord */.N)(host, recorded, async () => {
        const reason = `Replaced by the deployment of ${image}`;
        if (earlier !== null)
            await (0,remove_held/* removeHeld */.g)(context, cluster, earlier, { reason, lost });
        const isHeld = await rollOut(context, cluster, candidate, lost);
        const result = { isHeld, before };
        const url = (0,service_access/* publicUrl */.x6)(settings);
        if (!isHeld)
            return { state: 'success', description: (0,recorded_deployment/* servesText */.C)(image, unverified), url, result };
        const description = `Holds a canary of ${image} beside the stable version`;
        host.log.warning(`${description}: run \`command: promote\` to promote it, or \`command: rollback\` to remove it`);
        return { state: 'in_progress', description, url, result };
    });
}
/** @returns true if a canary that was not decided stays beside the stable version */
async function rollOut({ host, pipeline }, { client, namespace }, { version, golden, workload, objects, requests, command }, lost) {
    const { image, reference, model } = version;
    const { name } = model.details;
    const requireModel = (0,require_model/* requireModelNamed */.G)(name);
    const rollout = {
        namespace,
        name: (0,manifests_workload/* objectName */.Hd)(pipeline.name),
        image: reference,
        model: model.digest,
        objects,
        port: manifests_workload/* serverPort */.p8,
        verify: async (url, token) => {
            await requireModel(url, model.digest, token);
            if (golden !== null)
                (0,require_golden/* requireGolden */.x)(await (0,verify/* verifyGolden */.Vc)(url, name, golden, token), image);
        },
        verifyModel: requireModel,
        log: host.log,
        cancelled: AbortSignal.any([host.cancelled, lost]),
        lost,
    };
    if (command === 'promote held') {
        await (0,held_canary/* promoteHeld */.iw)(client, rollout, pipeline.name);
        return false;
    }
    const report = async (steps) => host.writeSummary(canarySummary(steps));
    const canary = { rollout, workload, model: model.details, golden, requests, report };
    return (await rollOutByStrategy(client, canary)) === 'held';
}
/**
 * Writes which version serves, and how to reach it, into the log and the job summary.
 * @returns the address of the server
 */
async function reportOutcome({ host, pipeline }, { namespace }, { settings, version, golden }, { isHeld, before }) {
    const { image, model, unverified } = version;
    const { environment } = settings;
    const service = { namespace, name: (0,manifests_workload/* objectName */.Hd)(pipeline.name) };
    const url = (0,service_access/* addressOf */.ci)(settings, service);
    if (isHeld)
        return url;
    const access = (0,service_access/* accessTo */.Yi)(settings, service);
    host.log.info((0,deployment_text/* deployedText */.gt)({ environment, image, before, url, access }));
    await host.writeSummary((0,deployment_summary/* deploymentSummary */.A)({ url, image, model, golden, environment, unverified, access }));
    return url;
}
function logUnusedCanary({ strategy, canary }, log) {
    if (canary === undefined || strategy === 'canary')
        return;
    log.info(`\`deploy.canary\` is not used, because \`deploy.strategy\` is \`${String(strategy)}\``);
}
/** Returns the longest time of a deployment in milliseconds: a preflight, the judgement of a canary, a rollout and a rollback. */
function longestDeployment({ timeout, strategy, canary }) {
    const judged = strategy === 'canary' && canary;
    return 3 * (0,duration/* durationMilliseconds */.Vp)(timeout) + (judged ? (0,duration/* durationMilliseconds */.Vp)(canary.budget) : 0);
}
function digestOfStable(stable) {
    return stable === null ? null : (manifest/* digestSchema */.er.safeParse((0,image_parts/* imageParts */.C)(stable.image).digest).data ?? null);
}


/***/ }),

/***/ 31117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ withDeploymentLease)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/waiting/poll.js
var poll = __webpack_require__(83776);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/api-status.js
var api_status = __webpack_require__(62573);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/objects.js
var objects = __webpack_require__(18046);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/lease.js





const defaultSeconds = 15;
const pollEvery = 1000;
/**
 * Does the work while no other run deploys the same name in the namespace. A lease counts as abandoned when it has not
 * changed for its duration by the clock of this process, so that clocks need not agree.
 * @param work gets a signal that aborts when another run took over the lease, and a client that changes something only while this run
 *   holds it
 */
async function withLease(client, options, work) {
    await acquire(client, options);
    const finished = new AbortController();
    const holding = { lost: new AbortController(), renewedAt: performance.now() };
    const { lost } = holding;
    const own = client.with({ cancelled: finished.signal });
    const renewing = keepRenewed(own.with({ patience: 0 }), options, holding, finished.signal);
    const beforeChange = () => requireHeld(own, options, holding);
    try {
        return await work(lost.signal, client.with({ beforeChange }));
    }
    catch (error) {
        // An interrupted pause contains no reason.
        if (lost.signal.aborted && !(error instanceof user_error/* UserError */.yo))
            throw lost.signal.reason;
        throw error;
    }
    finally {
        finished.abort();
        await renewing;
        if (!lost.signal.aborted)
            await release(client.with({ cancelled: new AbortController().signal, patience: 3000 }), options);
    }
}
/**
 * Reads the lease again if it was not renewed for half of its duration, for example because the process or the network was suspended.
 * @throws UserError if another run took over the lease
 */
async function requireHeld(client, options, holding) {
    const { seconds = defaultSeconds } = options;
    for (;;) {
        holding.lost.signal.throwIfAborted();
        if (performance.now() - holding.renewedAt < (seconds * 1000) / 2)
            return;
        await renew(client, options, holding);
    }
}
function pathOf({ namespace, name }) {
    return `${leasesPath(namespace)}/${leaseName(name)}`;
}
function leasesPath(namespace) {
    return (0,objects/* collectionPath */.yb)('coordination.k8s.io/v1', namespace, 'leases');
}
function leaseName(name) {
    return `tensorline-${name}`;
}
async function acquire(client, options) {
    const { holder, log, cancelled } = options;
    let version = '';
    let seenAt = performance.now();
    await (0,poll/* pollUntil */.g)({ every: pollEvery, cancelled }, async () => {
        const lease = await client.find(objects/* leaseSchema */.Gn, pathOf(options));
        const owner = lease?.spec.holderIdentity ?? '';
        const current = lease?.metadata.resourceVersion ?? '';
        if (current !== version) {
            if (version === '' && owner !== '' && owner !== holder)
                log.info(`Waiting for another deployment of ${options.name} (${owner})`);
            version = current;
            seenAt = performance.now();
        }
        const duration = (lease?.spec.leaseDurationSeconds ?? defaultSeconds) * 1000;
        const expired = performance.now() - seenAt > duration;
        if (owner !== '' && owner !== holder && !expired)
            return false;
        if (expired && owner !== '')
            log.warning(`Taking over the lease of ${owner}, which has not renewed it`);
        return write(client, options, lease);
    });
}
/** Writes the lease with this run as its holder; returns false if another run was faster. */
async function write(client, options, before) {
    const { namespace, name, holder, seconds = defaultSeconds } = options;
    const now = new Date().toISOString().replace('Z', '000Z');
    const renewed = before?.spec.holderIdentity === holder ? before.spec : null;
    const body = {
        apiVersion: 'coordination.k8s.io/v1',
        kind: 'Lease',
        metadata: { name: leaseName(name), namespace, resourceVersion: before?.metadata.resourceVersion },
        spec: {
            holderIdentity: holder,
            leaseDurationSeconds: seconds,
            acquireTime: renewed?.acquireTime ?? now,
            renewTime: now,
            leaseTransitions: renewed?.leaseTransitions ?? (before?.spec.leaseTransitions ?? -1) + 1,
        },
    };
    try {
        if (before === null)
            await client.send(objects/* anyObject */.aH, { method: 'POST', path: leasesPath(namespace), body });
        else
            await client.send(objects/* anyObject */.aH, { method: 'PUT', path: pathOf(options), body });
        return true;
    }
    catch (error) {
        if ((0,api_status/* isConflict */.dh)(error))
            return false;
        throw error;
    }
}
/** Renews the lease three times in its duration. A server that is unavailable for a while does not stop the work. */
async function keepRenewed(client, options, holding, finished) {
    const { seconds = defaultSeconds } = options;
    const isOver = () => finished.aborted || holding.lost.signal.aborted;
    while (!isOver())
        try {
            await (0,promises_.setTimeout)((seconds * 1000) / 3, undefined, { signal: finished });
            await renew(client, options, holding);
        }
        catch (error) {
            if (!isOver())
                options.log.debug(`The lease was not renewed: ${String(error)}`);
        }
}
/** Renews the lease, or ends the work if another run took it over. */
async function renew(client, options, holding) {
    const renewedAt = performance.now();
    const lease = await client.find(objects/* leaseSchema */.Gn, pathOf(options));
    const owner = lease?.spec.holderIdentity ?? '';
    if (owner !== '' && owner !== options.holder)
        holding.lost.abort(lockLost(options, owner));
    // A lease that was deleted, or that nobody holds, is taken again.
    else if (await write(client, options, lease))
        holding.renewedAt = renewedAt;
}
function lockLost({ name }, owner) {
    return new user_error/* UserError */.yo({
        code: 'ROLLOUT_LOCK_LOST',
        found: `the lease of ${name} held by ${owner}`,
        expected: 'the lease held by this deployment until its end',
        hint: 'Run the deployments of one environment one after another, for example with `concurrency` in the workflow.',
    });
}
/** Releases the lease, so that the next deployment need not wait. If this fails, the lease expires. */
async function release(client, options) {
    try {
        const lease = await client.find(objects/* leaseSchema */.Gn, pathOf(options));
        if (lease?.spec.holderIdentity === options.holder)
            await client.sendText({
                method: 'DELETE',
                path: pathOf(options),
                body: { preconditions: { resourceVersion: lease.metadata.resourceVersion } },
            });
    }
    catch (error) {
        options.log.debug(`The lease was not released: ${String(error)}`);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/manifests/workload.js
var workload = __webpack_require__(94651);
;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/deployment-lease.js





/** Milliseconds in which a cancelled deployment may roll back. GitHub ends a job earlier; then the next run repairs. */
const timeToFinish = 60_000;
/**
 * Does the work while no other deployment of the pipeline changes the namespace.
 * @param work gets access to the cluster that changes something only while this deployment holds the lease, and a signal that aborts if
 *   the lease is lost
 */
function withDeploymentLease({ host, pipeline }, cluster, work) {
    const { client, namespace } = cluster;
    const { log, cancelled } = host;
    const holder = `${(0,external_node_os_.hostname)()}:${process.pid}:${(0,external_node_crypto_.randomUUID)()}`;
    const lease = { namespace, name: (0,workload/* objectName */.Hd)(pipeline.name), holder, log, cancelled };
    return (0,cancellation/* withTimeToFinish */.MY)(timeToFinish, () => withLease(client, lease, (lost, held) => work({ ...cluster, client: held }, lost)));
}


/***/ }),

/***/ 78966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ holdCanary),
/* harmony export */   Tb: () => (/* binding */ findHeld),
/* harmony export */   iw: () => (/* binding */ promoteHeld),
/* harmony export */   lb: () => (/* binding */ requireHeld),
/* harmony export */   rr: () => (/* binding */ noHeldCanary)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _kubernetes_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34500);
/* harmony import */ var _kubernetes_held_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89513);
/* harmony import */ var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18046);
/* harmony import */ var _kubernetes_require_namespace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91191);
/* harmony import */ var _kubernetes_roll_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62977);
/* harmony import */ var _manifests_workload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94651);
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10331);
/* harmony import */ var _remove_canary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49031);









/** Marks the canary of this image as held. */
async function holdCanary(client, place, image) {
    await (0,_kubernetes_held_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordHeld */ .h)(new _kubernetes_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectWriter */ .n(client, place.namespace), canaryName(place), image);
}
/** Returns the reference of the image that the held canary runs; null if no canary is held. */
async function findHeld(client, place) {
    const path = (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentPath */ .nR)(place.namespace, canaryName(place));
    const deployment = await client.find(_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentSchema */ .fP, path);
    return deployment && (0,_kubernetes_held_record_js__WEBPACK_IMPORTED_MODULE_2__/* .readHeld */ .i)(deployment);
}
/**
 * Returns the reference of the image that the held canary runs.
 * @param image the expected reference; null for any
 * @throws UserError if no canary is held, or one of another image
 */
async function requireHeld(client, place, image = null) {
    const held = await findHeld(client, place);
    if (held !== null && (image === null || held === image))
        return held;
    throw noHeldCanary(place, { held, image });
}
/** Returns the error for the absence of a held canary, or of the one with the expected image. */
function noHeldCanary({ namespace, pipeline }, { held = null, image }) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DEPLOY_NO_HELD_CANARY',
        found: held === null
            ? `no held canary of ${pipeline} in the namespace ${namespace}`
            : `a held canary of ${held} in the namespace ${namespace}`,
        expected: image === null ? 'a held canary' : `a held canary of ${image}`,
        hint: 'See `command: status`. To take over the version of another environment, set the input `from`.',
    });
}
/** Replaces the stable version by that of the held canary, verifies it, and deletes the canary, even if the rollout fails. */
async function promoteHeld(client, rollout, pipeline) {
    try {
        const replace = () => (0,_kubernetes_roll_out_js__WEBPACK_IMPORTED_MODULE_5__/* .rollOutToCluster */ .tt)(client, rollout);
        await (0,_clean_up_js__WEBPACK_IMPORTED_MODULE_7__/* .withCleanUp */ .p)(rollout.log, replace, () => (0,_remove_canary_js__WEBPACK_IMPORTED_MODULE_8__/* .removeCanary */ .r)(client, rollout, pipeline, rollout.lost));
    }
    catch (error) {
        await (0,_kubernetes_require_namespace_js__WEBPACK_IMPORTED_MODULE_4__/* .requireNamespace */ .v)(client, rollout.namespace, error);
        throw error;
    }
}
function canaryName({ pipeline }) {
    return (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentName */ .pC)({ pipeline, variant: 'canary' });
}


/***/ }),

/***/ 4549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QJ: () => (/* binding */ mirrorRequests),
  mU: () => (/* binding */ routeToMirror),
  yR: () => (/* binding */ stopMirroring)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
// EXTERNAL MODULE: ./build/core/js/src/canary/version-client.js
var version_client = __webpack_require__(32252);
;// CONCATENATED MODULE: ./build/core/js/src/canary/mirrored-pairs.js



/** Milliseconds after which a response is a failure, as for a request that is sent to both versions. */
const timeout = 10_000;
/** Characters of the lines that are kept. */
const mostKept = 64 * 1024 * 1024;
/** Ids that are remembered, to recognize one that several requests have. */
const mostKnown = 200_000;
/** nginx's status code for a client that disconnected before the response. */
const clientClosedRequest = 499;
/** A line of the server's prediction log. */
const lineSchema = schemas/* object */.Ikc({
    request: schemas/* string */.YjP(),
    milliseconds: schemas/* number */.aig(),
    status: schemas/* int */.Whr().default(200),
    outputs: schemas/* unknown */.L5J().optional(),
});
/**
 * Joins the responses of both versions to the same live requests, from their prediction logs, by the ids of the requests. An id that
 * several requests have is ambiguous and gives no pair.
 */
class MirroredPairs {
    #outputs;
    #now;
    #settle;
    #limit;
    /** Lines that wait for the line of the other version, by their ids, the oldest first. */
    #waiting = new Map();
    #known = { stable: new Set(), canary: new Set() };
    #found = [];
    #characters = 0;
    constructor({ outputs, now, settle = timeout, limit = mostKept }) {
        this.#outputs = outputs;
        this.#now = now;
        this.#settle = settle;
        this.#limit = limit;
    }
    /** Adds a line of the log of one version. Lines about other things are ignored. */
    add(version, line) {
        const response = lineSchema.safeParse((0,parse_json/* tryParseJson */.B)(line));
        if (!response.success)
            return;
        const { request: id, status } = response.data;
        const known = this.#known[version];
        if (known.has(id)) {
            this.#forget(id);
            return;
        }
        known.add(id);
        for (const oldest of known) {
            if (known.size <= mostKnown)
                break;
            known.delete(oldest);
        }
        // A request whose client disconnected is not a failure of the stable version.
        if (version === 'stable' && status === clientClosedRequest)
            return;
        this.#characters += line.length;
        const match = this.#waiting.get(id);
        if (match === undefined)
            this.#waiting.set(id, { version, line, seen: this.#now() });
        else {
            this.#waiting.delete(id);
            const [stable, canary] = version === 'stable' ? [line, match.line] : [match.line, line];
            this.#found.push({ id, seen: match.seen, stable, canary });
        }
        this.#dropOldest();
    }
    /** Returns the pairs that have settled, in the order of their requests. */
    take() {
        const before = this.#now() - this.#settle;
        const settled = this.#remove(({ seen }) => seen <= before).sort((a, b) => a.seen - b.seen);
        return settled.map(({ id, stable, canary }) => ({
            request: { id, labels: null },
            isFirst: true,
            stable: this.#responseOf(stable),
            canary: this.#responseOf(canary),
        }));
    }
    /** Removes the oldest lines beyond the limit: first those that wait, then pairs. */
    #dropOldest() {
        for (const [id, { line }] of this.#waiting) {
            if (this.#characters <= this.#limit)
                return;
            this.#waiting.delete(id);
            this.#characters -= line.length;
        }
        while (this.#characters > this.#limit) {
            const oldest = this.#found[0];
            if (oldest === undefined)
                return;
            this.#remove((pair) => pair === oldest);
        }
    }
    /** Removes the line and the pair of an id. */
    #forget(id) {
        this.#characters -= this.#waiting.get(id)?.line.length ?? 0;
        this.#waiting.delete(id);
        this.#remove((pair) => pair.id === id);
    }
    /** Removes and returns pairs. */
    #remove(isMeant) {
        const removed = this.#found.filter(isMeant);
        if (removed.length === 0)
            return removed;
        this.#found = this.#found.filter((pair) => !isMeant(pair));
        for (const { stable, canary } of removed)
            this.#characters -= stable.length + canary.length;
        return removed;
    }
    #responseOf(line) {
        const { status, milliseconds, outputs } = lineSchema.parse((0,parse_json/* tryParseJson */.B)(line));
        const failed = (failure) => ({ status, milliseconds, outputs: null, failure });
        if (status !== 200)
            return failed(`status ${status}`);
        if (milliseconds > timeout)
            return failed(`no response in ${timeout / 1000} s`);
        return { status, milliseconds, outputs: (0,version_client/* readPredictions */.R)(outputs, this.#outputs), failure: null };
    }
}

// EXTERNAL MODULE: ./build/core/js/src/config/deploy.js + 1 modules
var deploy = __webpack_require__(39312);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/apply.js + 1 modules
var apply = __webpack_require__(34500);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/objects.js
var objects = __webpack_require__(18046);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/follow-log.js




/** Most characters of a line; longer ones are skipped. */
const longestLine = 256 * 1024;
/** Milliseconds until an interrupted log is opened again. */
const pause = 1000;
/** Follows the log of a container from now on. Opens it again after an interruption, which can repeat lines. */
class LogFollower {
    #client;
    #followed;
    #stopped = new AbortController();
    #running;
    constructor(client, followed) {
        this.#client = client;
        this.#followed = followed;
        this.#running = this.#follow();
    }
    async stop() {
        this.#stopped.abort();
        await this.#running;
    }
    async #follow() {
        const { namespace, pod, container, log } = this.#followed;
        const query = new URLSearchParams({ container, follow: 'true', sinceSeconds: '1' });
        const path = `${(0,objects/* collectionPath */.yb)('v1', namespace, 'pods')}/${pod}/log?${query.toString()}`;
        const { signal } = this.#stopped;
        while (!signal.aborted) {
            await this.#read(path).catch((error) => {
                log.debug(`The log of ${pod} broke off: ${(0,user_error/* messageOf */.bD)(error)}`);
            });
            await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => undefined);
        }
    }
    async #read(path) {
        const response = await this.#client.open(path, this.#stopped.signal);
        response.setEncoding('utf8');
        let rest = '';
        let isSkipping = false;
        response.on('data', (chunk) => {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines) {
                if (!isSkipping)
                    this.#followed.onLine(line);
                isSkipping = false;
            }
            if (rest.length <= longestLine)
                return;
            rest = '';
            isSkipping = true;
        });
        await (0,external_node_events_.once)(response, 'close');
    }
}

// EXTERNAL MODULE: ./build/core/js/src/waiting/poll.js
var poll = __webpack_require__(83776);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/route-status.js




const routeSchema = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({ generation: schemas/* number */.aig().default(0) }),
    status: schemas/* object */.Ikc({
        parents: schemas/* array */.YOg(schemas/* object */.Ikc({
            conditions: schemas/* array */.YOg(schemas/* object */.Ikc({
                type: schemas/* string */.YjP(),
                status: schemas/* string */.YjP(),
                message: schemas/* string */.YjP().default(''),
                observedGeneration: schemas/* number */.aig().default(0),
            }))
                .default([]),
        }))
            .default([]),
    })
        .prefault({}),
});
const pollEvery = 200;
const usualLimit = 60_000;
const unprocessed = 'no gateway has processed it';
/**
 * Waits until a gateway accepted the newest generation of an HTTPRoute and found its backends.
 * @throws UserError when the time is over
 */
async function awaitRoute(client, awaited) {
    const { namespace, route, cancelled, limit = usualLimit } = awaited;
    const { name } = route.metadata;
    const path = `${(0,objects/* collectionPath */.yb)(route.apiVersion, namespace, 'httproutes')}/${name}`;
    let problem = unprocessed;
    const isInUse = await (0,poll/* pollFor */.B)(limit, { every: pollEvery, cancelled }, async () => {
        const { metadata, status } = await client.send(routeSchema, { path });
        const conditions = status.parents
            .flatMap((parent) => parent.conditions)
            .filter(({ observedGeneration }) => observedGeneration >= metadata.generation);
        const isTrue = (type) => conditions.some((condition) => condition.type === type) &&
            conditions.every((condition) => condition.type !== type || condition.status === 'True');
        problem = conditions.find((condition) => condition.status !== 'True')?.message ?? unprocessed;
        return isTrue('Accepted') && isTrue('ResolvedRefs');
    });
    if (isInUse === null)
        throw new user_error/* UserError */.yo({
            code: 'ROLLOUT_NOT_READY',
            found: `the HTTPRoute ${name} not in use by a gateway: ${problem}`,
            expected: 'a gateway that accepts the HTTPRoute with the filter `RequestMirror`',
            hint: `See \`kubectl describe httproutes ${name}\`, or remove \`deploy.canary.mirror\`.`,
        });
}

// EXTERNAL MODULE: ./build/core/js/src/kubernetes/service-endpoints.js
var service_endpoints = __webpack_require__(9134);
// EXTERNAL MODULE: ./build/core/js/src/manifests/workload.js
var workload = __webpack_require__(94651);
;// CONCATENATED MODULE: ./build/core/js/src/manifests/mirror-objects.js

/** Returns the Service that routes mirrored requests to the canary. Its name cannot be that of another pipeline. */
function mirrorService(pipeline) {
    return {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: `${(0,workload/* objectName */.Hd)(pipeline)}--mirror`, labels: (0,workload/* commonLabels */.xJ)(pipeline) },
        spec: {
            type: 'ClusterIP',
            selector: (0,workload/* variantLabels */.h)({ pipeline, variant: 'canary' }),
            ports: [{ name: 'http', port: workload/* serverPort */.p8, targetPort: 'http', protocol: 'TCP' }],
        },
    };
}
/**
 * Returns an HTTPRoute that also copies requests to the Service of the canary.
 * @param percent share of the copied requests; gateways before Gateway API 1.3 copy all
 */
function mirroringRoute(route, pipeline, percent) {
    const backendRef = { name: mirrorService(pipeline).metadata.name, port: workload/* serverPort */.p8 };
    const filter = { type: 'RequestMirror', requestMirror: { backendRef, percent } };
    const rules = route.spec.rules.map((rule) => ({ ...rule, filters: [...(rule.filters ?? []), filter] }));
    return { ...route, spec: { ...route.spec, rules } };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/mirror-step.js










const mirror_step_routeSchema = schemas/* looseObject */._H3({
    apiVersion: schemas/* string */.YjP(),
    kind: schemas/* literal */.euz('HTTPRoute'),
    metadata: schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }),
    spec: schemas/* looseObject */._H3({ rules: schemas/* array */.YOg(schemas/* looseObject */._H3({ filters: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional() })) }),
});
const loggingDeployment = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('Deployment'),
    spec: schemas/* object */.Ikc({
        template: schemas/* object */.Ikc({
            spec: schemas/* object */.Ikc({ containers: schemas/* array */.YOg(schemas/* object */.Ikc({ env: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) })) }),
        }),
    }),
});
/** Returns the HTTPRoute of a version whose requests can be mirrored: its server logs the responses. Null for another version. */
function routeToMirror({ objects }) {
    const isLogging = objects.some((object) => {
        const deployment = loggingDeployment.safeParse(object);
        const env = deployment.data?.spec.template.spec.containers.flatMap((container) => container.env) ?? [];
        return deploy/* mirrorVariables */.zE.every((variable) => env.some(({ name }) => name === variable));
    });
    const routes = objects.map((object) => mirror_step_routeSchema.safeParse(object).data);
    return isLogging ? (routes.find((route) => route !== undefined) ?? null) : null;
}
/**
 * Copies a share of the live requests to the pods of the canary, which get no other requests, and follows the logs of both versions. The end
 * of the step removes the copies, even after a cancellation.
 */
async function mirrorRequests(client, mirroring) {
    const { rollout, pipeline, model, share, route, pods, requirePods, settle } = mirroring;
    const { namespace, log, cancelled } = rollout;
    const writer = new apply/* ObjectWriter */.n(client, namespace);
    const service = mirrorService(pipeline);
    const outputs = (0,label_target/* outputsOf */.Yz)(model.label).map(({ name }) => name);
    const pairs = new MirroredPairs({ outputs, now: () => performance.now(), settle });
    const follow = (version) => pods[version].map(({ metadata }) => new LogFollower(client, {
        ...{ namespace, pod: metadata.name, container: 'server', log },
        onLine: (line) => pairs.add(version, line),
    }));
    const followers = [...follow('stable'), ...follow('canary')];
    const close = async () => {
        await Promise.all(followers.map((follower) => follower.stop()));
        await stopMirroring(client, { namespace, pipeline, objects: [route], lost: rollout.lost });
    };
    try {
        await writer.apply(service);
        const labels = (0,workload/* variantLabels */.h)({ pipeline, variant: 'canary' });
        await (0,service_endpoints/* awaitEndpoints */.Hn)(client, { namespace, service: service.metadata.name, labels, cancelled });
        await writer.apply(mirroringRoute(route, pipeline, share));
        await awaitRoute(client, { namespace, route, cancelled });
        log.info(`The gateway mirrors ${share} % of the requests to the canary`);
    }
    catch (error) {
        await close();
        throw error;
    }
    return { take: () => pairs.take(), requirePods, close };
}
/** Removes the filter from the HTTPRoute, and then its Service. Does not depend on the cancellation of the run. */
async function stopMirroring(client, { namespace, pipeline, objects, lost }) {
    const writer = new apply/* ObjectWriter */.n(client.with({ cancelled: lost }), namespace);
    for (const object of objects)
        if (object.kind === 'HTTPRoute')
            await writer.apply(object);
    await writer.delete(mirrorService(pipeline));
}


/***/ }),

/***/ 49031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ removeCanary)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _kubernetes_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34500);
/* harmony import */ var _kubernetes_last_good_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94588);
/* harmony import */ var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18046);
/* harmony import */ var _kubernetes_roll_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62977);
/* harmony import */ var _kubernetes_service_endpoints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9134);
/* harmony import */ var _manifests_workload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94651);
/* harmony import */ var _mirror_step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4549);








/**
 * Deletes the canary of a pipeline, if one exists, and verifies the recorded version.
 * @param cancelled aborts if another run took over the lease; a cancellation of this run does not end the removal
 * @returns the version that serves; null if no canary exists, or no version is recorded
 */
async function removeCanary(client, place, pipeline, cancelled) {
    const { namespace, log } = place;
    const steady = client.with({ cancelled });
    const name = (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentName */ .pC)({ pipeline, variant: 'canary' });
    if ((await steady.find(_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentSchema */ .fP, (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentPath */ .nR)(namespace, name))) === null)
        return null;
    const writer = new _kubernetes_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectWriter */ .n(steady, namespace);
    const stable = await (0,_kubernetes_last_good_js__WEBPACK_IMPORTED_MODULE_2__/* .findStable */ .Lt)(steady, place);
    // During the judgement, the Service selected the canary too, or the gateway mirrored requests to it.
    const objects = stable?.objects ?? [];
    for (const object of objects)
        if (object.kind === 'Service')
            await writer.apply(object);
    await (0,_mirror_step_js__WEBPACK_IMPORTED_MODULE_7__/* .stopMirroring */ .yR)(client, { namespace, pipeline, objects, lost: cancelled });
    await writer.delete({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name } });
    if (stable === null)
        return null;
    // Ending pods still receive requests until all proxies have removed them.
    const labels = (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_6__/* .variantLabels */ .h)({ pipeline, variant: 'stable' });
    await (0,_kubernetes_service_endpoints_js__WEBPACK_IMPORTED_MODULE_5__/* .awaitEndpoints */ .Hn)(steady, { namespace, service: place.name, labels, cancelled });
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(_kubernetes_service_endpoints_js__WEBPACK_IMPORTED_MODULE_5__/* .propagation */ .$f, undefined, { signal: cancelled });
    const count = await (0,_kubernetes_roll_out_js__WEBPACK_IMPORTED_MODULE_4__/* .requireVersion */ .eU)(steady, { ...place, cancelled }, stable);
    log.info(`Deleted the canary: ${count} pods serve ${stable.model}`);
    return stable;
}


/***/ }),

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openHeld),
/* harmony export */   g: () => (/* binding */ removeHeld)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _kubernetes_last_good_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94588);
/* harmony import */ var _manifests_workload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94651);
/* harmony import */ var _held_canary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78966);
/* harmony import */ var _remove_canary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49031);
/* harmony import */ var _deployment_require_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60986);






/** Returns the held canary; null if no canary is held. A record that cannot be read is a warning. */
async function openHeld({ host, pipeline }, { client, namespace }) {
    const image = await (0,_held_canary_js__WEBPACK_IMPORTED_MODULE_3__/* .findHeld */ .Tb)(client, { namespace, pipeline: pipeline.name });
    if (image === null)
        return null;
    const server = (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedServer */ .YA)(namespace, pipeline.name);
    const version = { reference: image, evidence: {}, server, pipeline: pipeline.name, before: null };
    try {
        return { image, record: await host.deployments.resume(pipeline.deploy.environment, version) };
    }
    catch (error) {
        if (!(error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        host.log.warning(`Cannot read the record of the held canary: ${error.message}`);
        return { image, record: null };
    }
}
/**
 * Deletes a held canary, verifies the stable version, and records the failure of the held deployment.
 * @param reason description of the failure
 * @param lost aborts if another run took over the lease, which may own the canary then
 * @returns the version that serves; null if no version is recorded
 */
async function removeHeld({ host, pipeline }, { client, namespace }, { image, record }, { reason, lost }) {
    host.log.info(`Removing the held canary of ${image}`);
    const name = (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_2__/* .objectName */ .Hd)(pipeline.name);
    const recorded = await (0,_kubernetes_last_good_js__WEBPACK_IMPORTED_MODULE_1__/* .findStable */ .Lt)(client, { namespace, name });
    const model = (0,_deployment_require_model_js__WEBPACK_IMPORTED_MODULE_5__/* .findModelName */ .u)(recorded?.objects ?? []) ?? pipeline.name;
    const place = { namespace, name, port: _manifests_workload_js__WEBPACK_IMPORTED_MODULE_2__/* .serverPort */ .p8, log: host.log, verifyModel: (0,_deployment_require_model_js__WEBPACK_IMPORTED_MODULE_5__/* .requireModelNamed */ .G)(model) };
    const stable = await (0,_remove_canary_js__WEBPACK_IMPORTED_MODULE_4__/* .removeCanary */ .r)(client, place, pipeline.name, lost);
    await record?.setState('failure', { description: reason, url: null });
    return stable;
}


/***/ }),

/***/ 60986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ requireModelNamed),
/* harmony export */   u: () => (/* binding */ findModelName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _manifests_workload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94651);
/* harmony import */ var _rollout_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30590);




const named = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ metadata: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ annotations: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ [`${_manifests_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .prefix */ .Pl}/model`]: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) }) });
/** Returns the name of the model that the objects of a version serve; null if they do not contain it. */
function findModelName(objects) {
    const found = objects.map((object) => named.safeParse(object)).find(({ success }) => success);
    return found?.data?.metadata.annotations[`${_manifests_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .prefix */ .Pl}/model`] ?? null;
}
/** Returns a check of the model that the server at an address serves under this name. */
function requireModelNamed(name) {
    return async (url, digest, token) => {
        const served = await (0,_rollout_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchModelDigest */ .A1)(url, name, token);
        if (served === digest)
            return;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'DEPLOY_WRONG_RESPONSE',
            found: `the model ${served} in a pod`,
            expected: digest,
            hint: 'Find out who changed the pods, and deploy again.',
        });
    };
}


/***/ }),

/***/ 13755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect)
/* harmony export */ });
/** Returns where `isBelow` turns false between `low`, where it holds, and `high`, where it does not. */
function bisect(low, high, isBelow) {
    let [from, to] = [low, high];
    for (let step = 0; step < 60; step++) {
        const middle = (from + to) / 2;
        // No number lies between them, so that further steps change nothing.
        if (middle === from || middle === to)
            return middle;
        if (isBelow(middle))
            from = middle;
        else
            to = middle;
    }
    return (from + to) / 2;
}


/***/ }),

/***/ 66528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
/** Returns the mean; NaN without values. */
function meanOf(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? NaN;
    return sum / values.length;
}


/***/ }),

/***/ 71523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kc: () => (/* binding */ drawingWork),
  U8: () => (/* binding */ drawnUnits),
  nQ: () => (/* binding */ resampleCells),
  LI: () => (/* binding */ seededUniform)
});

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/statistics/binomial-draw.js
// Local names, since looking up a global is slow in a sandbox and these are the innermost loops.
const { abs, floor, log, pow, sqrt } = Math;
/** Draws the number of successes among `size` trials. */
function binomialDraw(size, probability, uniform) {
    if (probability >= 1)
        return size;
    if (size <= 0 || probability <= 0)
        return 0;
    if (probability > 0.5)
        return size - binomialDraw(size, 1 - probability, uniform);
    return size * probability < 10
        ? byInversion(size, probability, uniform)
        : byTransformedRejection(size, probability, uniform);
}
function byInversion(size, probability, uniform) {
    const odds = probability / (1 - probability);
    for (;;) {
        let mass = pow(1 - probability, size);
        let left = uniform();
        for (let count = 0; count <= size; count++) {
            if (left < mass)
                return count;
            left -= mass;
            mass *= (odds * (size - count)) / (count + 1);
        }
    }
}
/**
 * Draws by BTRS: Hörmann, "The generation of binomial random variates", Journal of Statistical Computation and Simulation 46
 * (1993).
 */
function byTransformedRejection(size, probability, uniform) {
    const spread = sqrt(size * probability * (1 - probability));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * probability;
    const centre = size * probability + 0.5;
    const quick = 0.92 - 4.2 / b;
    for (;;) {
        const u = uniform() - 0.5;
        const v = uniform();
        const distance = 0.5 - abs(u);
        const count = floor(((2 * a) / distance + b) * u + centre);
        if (distance >= 0.07 && v <= quick)
            return count;
        if (count < 0 || count > size)
            continue;
        const scale = (2.83 + 5.1 / b) * spread;
        const limit = log((v * scale) / (a / distance ** 2 + b));
        if (limit <= logMassOverMode(count, size, probability))
            return count;
    }
}
/** Returns the logarithm of a count's probability divided by that of the most probable count. */
function logMassOverMode(count, size, probability) {
    const odds = probability / (1 - probability);
    const mode = floor((size + 1) * probability);
    return ((mode + 0.5) * log((mode + 1) / (odds * (size - mode + 1))) +
        (size + 1) * log((size - mode + 1) / (size - count + 1)) +
        (count + 0.5) * log((odds * (size - count + 1)) / (count + 1)) +
        stirlingTail(mode) +
        stirlingTail(size - mode) -
        stirlingTail(count) -
        stirlingTail(size - count));
}
const smallTails = [
    0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.0166446911898212,
    0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.00833056343336287,
];
/** Returns the error of Stirling's formula for log (count!). */
function stirlingTail(count) {
    const small = smallTails[count];
    if (small !== undefined)
        return small;
    const next = (count + 1) ** 2;
    return (1 / 12 - (1 / 360 - 1 / 1260 / next) / next) / (count + 1);
}

;// CONCATENATED MODULE: ./build/core/js/src/statistics/resample.js



// Local name, since looking up a global is slow in a sandbox and this is the innermost loop.
const { imul } = Math;
/** Returns a generator of uniform numbers that the seed and the purpose determine. */
function seededUniform(seed, ...purpose) {
    const generator = (0,xoroshiro128plus/* xoroshiro128plus */.b)((0,philox/* derivedSeed */.f8)(seed, ...purpose));
    return () => (generator.next() >>> 0) / 2 ** 32;
}
/** Number of units drawn one by one in the time of one binomial draw. */
const costOfBinomial = 24;
/** Returns the approximate number of steps of one draw from such cells. */
function drawingWork(cells) {
    return cells.reduce((sum, count) => sum + Math.min(count, costOfBinomial), 0);
}
/**
 * Draws as many examples as exist, with replacement, from cells of interchangeable examples, which is a multinomial draw of each
 * cell's count. The counts of large cells are binomial draws; the others are drawn one by one.
 * @param cells number of examples in each cell
 * @param visit receives the drawn number of each cell, in an array that is reused
 */
function resampleCells(cells, resamples, seed, purpose, visit) {
    const indices = Array.from(cells, (_, cell) => cell);
    const isLarge = (cell) => (cells[cell] ?? 0) > costOfBinomial;
    const large = indices.filter(isLarge);
    const small = Uint32Array.from(indices.flatMap((cell) => (isLarge(cell) ? [] : new Array(cells[cell] ?? 0).fill(cell))));
    const size = cells.reduce((sum, count) => sum + count, 0);
    const drawn = new Float64Array(cells.length);
    const few = new Uint32Array(size);
    const uniform = seededUniform(seed, purpose);
    let index = (0,philox/* derivedSeed */.f8)(seed, purpose);
    for (let resample = 0; resample < resamples; resample++) {
        drawn.fill(0);
        let draws = size;
        let remaining = size;
        for (const cell of large) {
            const count = cells[cell] ?? 0;
            const hit = binomialDraw(draws, count / remaining, uniform);
            drawn[cell] = hit;
            draws -= hit;
            remaining -= count;
        }
        drawBelow(small.length, index, few, draws);
        for (let draw = 0; draw < draws; draw++) {
            const cell = small[few[draw] ?? 0] ?? 0;
            drawn[cell] = (drawn[cell] ?? 0) + 1;
        }
        index += draws;
        visit(drawn, resample);
    }
}
/**
 * Draws as many units as exist, with replacement.
 * @param visit receives the drawn units, in an array that is reused
 */
function drawnUnits(units, resamples, seed, purpose, visit) {
    const drawn = new Uint32Array(units);
    const start = (0,philox/* derivedSeed */.f8)(seed, purpose);
    for (let resample = 0; resample < resamples; resample++) {
        drawBelow(units, start + resample * units, drawn, units);
        visit(drawn, resample);
    }
}
/**
 * Fills the first `draws` of `drawn` with whole numbers below `limit`, those of the places from `start` on: a Weyl sequence, mixed.
 * Its steps do not wait for each other, so it is twice as fast as a generator with a state, and a bootstrap spends its time here.
 * Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, in 32 bits.
 */
function drawBelow(limit, start, drawn, draws) {
    const scale = limit / 2 ** 32;
    let counter = imul(start, 0x9e3779b9);
    for (let draw = 0; draw < draws; draw++) {
        counter = (counter + 0x9e3779b9) | 0;
        let mixed = imul(counter ^ (counter >>> 16), 0x21f0aaad);
        mixed = imul(mixed ^ (mixed >>> 15), 0x735a2d97);
        drawn[draw] = ((mixed ^ (mixed >>> 15)) >>> 0) * scale;
    }
}


/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
