export const id = 2803;
export const ids = [2803];
export const modules = {

/***/ 62573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ ApiFailure),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   hp: () => (/* binding */ notServed),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92231);



/** The body of an unsuccessful response of the API server. */
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    details: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        group: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        retryAfterSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    })
        .default({}),
});
function readStatus(text) {
    try {
        return statusSchema.parse(JSON.parse(text));
    }
    catch {
        return { message: text.slice(0, 300), reason: '', details: {} };
    }
}
/** An unsuccessful response of the API server. */
class ApiFailure extends Error {
    name = 'ApiFailure';
    status;
    body;
    constructor(status, body) {
        super(`${status} ${body.message}`);
        this.status = status;
        this.body = body;
    }
}
/** Returns the error of a response that no retry can change, as the user can fix it. */
function explainFailure({ server, method, path }, failure) {
    const { status, body } = failure;
    const found = `${status} ${body.reason} from ${server} to ${method} ${path}${body.message && `: ${body.message}`}`;
    const options = { cause: failure };
    if (status === 401)
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'CLUSTER_UNAUTHORIZED',
            found,
            expected: 'credentials that the cluster accepts',
            hint: 'Log in to the cluster again and renew the kubeconfig. Its certificate or token may have expired.',
        }, options);
    if (status === 403) {
        const right = missingRight(body.message);
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: right === null ? 'CLUSTER_REJECTED' : 'CLUSTER_FORBIDDEN',
            found,
            expected: right === null
                ? 'an object that the policies and quotas of the cluster accept'
                : 'the right to do so',
            hint: right === null
                ? 'Change the setting that the message names, or have the policy or quota changed.'
                : `Apply this role and bind it to the identity: ${(0,_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .roleText */ .y)([right])}`,
        }, options);
    }
    if (status === 404)
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'CLUSTER_NOT_FOUND',
            found,
            expected: 'an existing namespace and object',
            hint: 'Create the namespace, or check `deploy.context` and `deploy.namespace`.',
        }, options);
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'CLUSTER_REJECTED',
        found,
        expected: 'an object that the cluster accepts',
        hint: 'Change the setting that the message names.',
    }, options);
}
/** Returns the right that a message of the API server names; null if it refuses the content of an object. */
function missingRight(message) {
    const match = /cannot (\w+) resource "([^"]+)"(?: in API group "([^"]*)")?/.exec(message);
    if (match === null)
        return null;
    const [, verb = '', resource = '', group = ''] = match;
    return { group, resource, verb };
}
/** Returns the error of an object whose kind the cluster does not have. */
function notServed(server, apiVersion, kind) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'CLUSTER_NOT_FOUND',
        found: `no kind ${kind} of ${apiVersion} at ${server}`,
        expected: 'a cluster that serves this kind',
        hint: 'Install its resource definition in the cluster, or remove the setting that needs it.',
    });
}


/***/ }),

/***/ 14762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ObjectWriter)
/* harmony export */ });
/* unused harmony export fieldManager */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18046);
/* harmony import */ var _api_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62573);



/** Owner of the fields that a deployment writes. */
const fieldManager = 'tensorline';
const resourceList = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    resources: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
});
/** Writes objects by server-side apply, one after another, in a namespace. */
class ObjectWriter {
    #client;
    #namespace;
    #groups = new Map();
    constructor(client, namespace) {
        this.#client = client;
        this.#namespace = namespace;
    }
    /**
     * Creates or changes an object. Fields that a person or another program changed, and that the object contains, get the
     * values of the object.
     */
    async apply(object, manager = fieldManager) {
        const query = new URLSearchParams({ fieldManager: manager, force: 'true' });
        await this.#client.send(_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH, {
            method: 'PATCH',
            path: `${await this.#pathOf(object)}?${query.toString()}`,
            contentType: 'application/apply-patch+yaml',
            body: object,
        });
    }
    /** Returns the object in the cluster, and the one that applying it would make. Changes nothing. */
    async dryRun(object) {
        const path = await this.#pathOf(object);
        const query = new URLSearchParams({ fieldManager, force: 'true', dryRun: 'All' });
        const live = await this.#client.find(_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH, path);
        const applied = await this.#client.send(_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH, {
            method: 'PATCH',
            path: `${path}?${query.toString()}`,
            contentType: 'application/apply-patch+yaml',
            body: object,
        });
        return { live, applied };
    }
    async exists(object) {
        return (await this.#client.find(_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH, await this.#pathOf(object))) !== null;
    }
    async delete(object) {
        const path = await this.#pathOf(object);
        if ((await this.#client.find(_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH, path)) === null)
            return;
        await this.#client.sendText({ method: 'DELETE', path, body: { propagationPolicy: 'Background' } });
    }
    async #pathOf({ apiVersion, kind, metadata }) {
        const resources = await this.#resourcesOf(apiVersion);
        const resource = resources?.resources.find((each) => each.kind === kind && !each.name.includes('/'));
        if (resource === undefined)
            throw (0,_api_status_js__WEBPACK_IMPORTED_MODULE_1__/* .notServed */ .hp)(this.#client.server, apiVersion, kind);
        return `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionPath */ .yb)(apiVersion, this.#namespace, resource.name)}/${metadata.name}`;
    }
    #resourcesOf(apiVersion) {
        const known = this.#groups.get(apiVersion);
        if (known !== undefined)
            return known;
        const path = apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`;
        const found = this.#client.find(resourceList, path);
        this.#groups.set(apiVersion, found);
        return found;
    }
}


/***/ }),

/***/ 57086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ClusterClient)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67253);
/* harmony import */ var _api_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62573);






const defaultPatience = 120_000;
const attemptTimeout = 15_000;
/** A client of the API server that repeats requests while the server is away, restarts or limits requests. */
class ClusterClient {
    credentials;
    server;
    #options;
    constructor(credentials, options) {
        this.credentials = credentials;
        this.server = credentials.getCurrentCluster()?.server ?? '';
        this.#options = options;
    }
    /** Returns a client with other options, for example without cancellation, for a rollback. */
    with(options) {
        return new ClusterClient(this.credentials, { ...this.#options, ...options });
    }
    /** Sends a request and returns the parsed response. */
    async send(schema, request) {
        return schema.parse(JSON.parse(await this.sendText(request)));
    }
    /** Returns the parsed response of a GET request; null if the object does not exist. */
    async find(schema, path) {
        try {
            return await this.send(schema, { path });
        }
        catch (error) {
            if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo && error.cause instanceof _api_status_js__WEBPACK_IMPORTED_MODULE_5__/* .ApiFailure */ .F9 && error.cause.status === 404)
                return null;
            throw error;
        }
    }
    /** @throws UserError with the ApiFailure as its cause, or when the server stays away */
    async sendText(request) {
        const { log, cancelled, patience = defaultPatience } = this.#options;
        const subject = { server: this.server, method: request.method ?? 'GET', path: request.path };
        const endsAt = performance.now() + patience;
        for (let pause = 250;; pause = Math.min(pause * 2, 5000)) {
            cancelled.throwIfAborted();
            try {
                return await this.#attempt(request);
            }
            catch (error) {
                cancelled.throwIfAborted();
                if (error instanceof _api_status_js__WEBPACK_IMPORTED_MODULE_5__/* .ApiFailure */ .F9 && !isTemporary(error))
                    throw (0,_api_status_js__WEBPACK_IMPORTED_MODULE_5__/* .explainFailure */ .SP)(subject, error);
                if (performance.now() + pause > endsAt)
                    throw unavailable(this.server, patience, error);
                log.debug(`The cluster does not respond to ${subject.method} ${subject.path}: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(pause, undefined, { signal: cancelled });
        }
    }
    async #attempt({ method = 'GET', path, body, contentType = 'application/json', }) {
        const options = { headers: {} };
        await this.credentials.applyToHTTPSOptions(options);
        const url = new URL(this.server.replace(/\/$/, '') + path);
        const content = body === undefined ? null : Buffer.from(JSON.stringify(body));
        const sent = (url.protocol === 'http:' ? node_http__WEBPACK_IMPORTED_MODULE_0__.request : node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, {
            ...options,
            method,
            signal: AbortSignal.any([this.#options.cancelled, AbortSignal.timeout(attemptTimeout)]),
            headers: {
                ...options.headers,
                accept: 'application/json',
                // Node.js sends no length of the body of a DELETE request.
                ...(content === null ? {} : { 'content-type': contentType, 'content-length': content.length }),
            },
        });
        sent.end(content);
        const response = await responseTo(sent);
        const received = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(response);
        const status = response.statusCode ?? 0;
        if (status >= 200 && status < 300)
            return received;
        throw new _api_status_js__WEBPACK_IMPORTED_MODULE_5__/* .ApiFailure */ .F9(status, (0,_api_status_js__WEBPACK_IMPORTED_MODULE_5__/* .readStatus */ .rk)(received));
    }
}
function responseTo(sent) {
    return new Promise((resolve, reject) => {
        sent.once('response', resolve).once('error', reject);
    });
}
/** Returns true for a response that a later attempt can change. */
function isTemporary({ status, body }) {
    return status === 429 || (status >= 500 && body.reason !== 'NotImplemented');
}
function unavailable(server, patience, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'CLUSTER_UNAVAILABLE',
        found: `no usable response from ${server} within ${Math.round(patience / 1000)} s (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)})`,
        expected: 'a cluster that responds',
        hint: 'Check the address in the kubeconfig, the network and the state of the cluster, and run again.',
    }, { cause });
}


/***/ }),

/***/ 76120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);




const tokenFile = '/var/run/secrets/kubernetes.io/serviceaccount/token';
/**
 * Returns the credentials of a cluster: those of a kubeconfig (`KUBECONFIG` or `~/.kube/config`), or else those of the
 * pod in which this process runs.
 * @param context of the kubeconfig; undefined for its current one
 */
async function findCredentials(environment, context) {
    const { KubeConfig } = await Promise.all(/* import() */[__webpack_require__.e(7466), __webpack_require__.e(9725)]).then(__webpack_require__.bind(__webpack_require__, 19725));
    const credentials = new KubeConfig();
    const files = kubeconfigFiles(environment);
    if (files.length === 0) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(tokenFile))
            throw notConfigured('no kubeconfig and no service account of a pod');
        credentials.loadFromCluster();
        return credentials;
    }
    for (const [index, file] of files.entries()) {
        const part = new KubeConfig();
        try {
            part.loadFromFile(file);
            credentials.mergeConfig(part, index > 0);
        }
        catch (error) {
            throw notConfigured(`an unusable kubeconfig, ${file} (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, error);
        }
    }
    if (context !== undefined)
        credentials.setCurrentContext(context);
    requireContext(credentials, files);
    return credentials;
}
function kubeconfigFiles(environment) {
    const named = (environment['KUBECONFIG'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((file) => file !== '');
    if (named.length > 0)
        return named;
    const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.kube', 'config');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(usual) ? [usual] : [];
}
function requireContext(credentials, files) {
    const name = credentials.currentContext;
    if (credentials.getContextObject(name) !== null && credentials.getCurrentCluster() !== null)
        return;
    const names = credentials.contexts.map((each) => each.name);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'CLUSTER_UNKNOWN_CONTEXT',
        found: name ? `no context "${name}" in ${files.join(', ')}` : `no current context in ${files.join(', ')}`,
        expected: names.length > 0 ? `one of ${names.join(', ')}` : 'a kubeconfig with a context',
        hint: 'Set `deploy.context` to a context of the kubeconfig.',
        key: ['deploy', 'context'],
    });
}
function notConfigured(found, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'CLUSTER_NOT_CONFIGURED',
        found,
        expected: 'access to a cluster',
        hint: 'Set the variable `KUBECONFIG` to the path of a kubeconfig, or run this job in a pod with a service account.',
    }, { cause });
}


/***/ }),

/***/ 94588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ readLastGood),
/* harmony export */   Lt: () => (/* binding */ findStable),
/* harmony export */   fn: () => (/* binding */ recordLastGood)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18046);



const annotations = {
    image: 'tensorline.dev/last-good-image',
    model: 'tensorline.dev/last-good-model',
    objects: 'tensorline.dev/last-good-objects',
};
/** Owner of the record: another one than that of the objects, since applying them would else remove the record. */
const recorder = 'tensorline-record';
const objectsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    apiVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
}));
/** Returns the record in the annotations of a Deployment; null if it is absent or was damaged by hand. */
function readLastGood({ metadata }) {
    const image = metadata.annotations[annotations.image];
    const model = _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.safeParse(metadata.annotations[annotations.model]);
    const objects = objectsSchema.safeParse(parseJson(metadata.annotations[annotations.objects]));
    if (image === undefined || !model.success || !objects.success)
        return null;
    return { image, model: model.data, objects: objects.data };
}
/** Returns the last good version with its number of pods; null before the first deployment. */
async function findStable(client, { namespace, name }) {
    const deployment = await client.find(_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .fP, (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentPath */ .nR)(namespace, name));
    const lastGood = deployment && readLastGood(deployment);
    if (deployment === null || lastGood === null)
        return null;
    return { ...lastGood, replicas: deployment.spec.replicas };
}
async function recordLastGood(writer, name, { image, model, objects }) {
    await writer.apply({
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: {
            name,
            annotations: {
                [annotations.image]: image,
                [annotations.model]: model,
                [annotations.objects]: JSON.stringify(objects),
            },
        },
    }, recorder);
}
function parseJson(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 18046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ eventList),
/* harmony export */   Gn: () => (/* binding */ leaseSchema),
/* harmony export */   HV: () => (/* binding */ replicaSetList),
/* harmony export */   SY: () => (/* binding */ selectorQuery),
/* harmony export */   aH: () => (/* binding */ anyObject),
/* harmony export */   fP: () => (/* binding */ deploymentSchema),
/* harmony export */   nR: () => (/* binding */ deploymentPath),
/* harmony export */   uu: () => (/* binding */ podList),
/* harmony export */   yb: () => (/* binding */ collectionPath)
/* harmony export */ });
/* unused harmony export podSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const metadata = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    uid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    resourceVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    generation: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    creationTimestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    deletionTimestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
    annotations: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
    ownerReferences: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).default([]),
});
const condition = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
});
const conditions = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(condition).default([]);
/** A template of pods with everything that the cluster stores in it, so that it can be written back. */
const podTemplate = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
        annotations: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    })
        .default({ labels: {} }),
    spec: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ containers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), image: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).min(1) }),
});
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    metadata,
    spec: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        replicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(1),
        paused: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
        progressDeadlineSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(600),
        selector: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ matchLabels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
        template: podTemplate,
    }),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        observedGeneration: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(0),
        replicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(0),
        updatedReplicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(0),
        readyReplicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(0),
        availableReplicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(0),
        conditions,
    })
        .prefault({}),
});
const replicaSetList = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        metadata,
        spec: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ template: podTemplate }),
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ conditions }).prefault({}),
    })),
});
const stateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    waiting: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('') }).optional(),
    terminated: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
        exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        signal: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    })
        .optional(),
})
    .default({});
const podSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    metadata,
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        phase: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
        conditions,
        containerStatuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            ready: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            restartCount: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
            imageID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
            state: stateSchema,
            lastState: stateSchema,
        }))
            .default([]),
    })
        .prefault({}),
});
const podList = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(podSchema) });
const eventList = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
        count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
    })),
});
const leaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    metadata,
    spec: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        holderIdentity: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        leaseDurationSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
        renewTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        leaseTransitions: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
    })
        .default({}),
});
/** A response whose content is not needed. */
const anyObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({});
/** Path of a namespaced collection, for example of Deployments. */
function collectionPath(groupVersion, namespace, resource) {
    const root = groupVersion === 'v1' ? '/api/v1' : `/apis/${groupVersion}`;
    return `${root}/namespaces/${encodeURIComponent(namespace)}/${resource}`;
}
function deploymentPath(namespace, name) {
    return `${collectionPath('apps/v1', namespace, 'deployments')}/${name}`;
}
/** Returns the query of a list with labels. */
function selectorQuery(labels) {
    const selector = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
    return new URLSearchParams({ labelSelector: selector.join(',') }).toString();
}


/***/ }),

/***/ 92231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ roleText),
/* harmony export */   z: () => (/* binding */ deploymentRights)
/* harmony export */ });
/** Returns a Role with these rights, on one line, as `kubectl apply -f` reads it. */
function roleText(rights) {
    const rules = new Map();
    for (const { group, resource, verb } of rights) {
        const key = `${group}/${resource}`;
        const rule = rules.get(key) ?? { apiGroups: [group], resources: [resource], verbs: [] };
        rule.verbs.push(verb);
        rules.set(key, rule);
    }
    return JSON.stringify({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: 'tensorline-deploy' },
        rules: mergeResources([...rules.values()]),
    });
}
/** Joins rules that differ only in their resources. */
function mergeResources(rules) {
    const merged = new Map();
    for (const rule of rules) {
        const key = JSON.stringify([rule.apiGroups, rule.verbs]);
        const same = merged.get(key);
        if (same === undefined)
            merged.set(key, rule);
        else
            same.resources.push(...rule.resources);
    }
    return [...merged.values()];
}
const edit = ['get', 'create', 'patch', 'delete'];
/** API group and resource of each kind of object that a deployment writes. */
const resourceOf = {
    Deployment: ['apps', 'deployments'],
    Service: ['', 'services'],
    ServiceAccount: ['', 'serviceaccounts'],
    NetworkPolicy: ['networking.k8s.io', 'networkpolicies'],
    Ingress: ['networking.k8s.io', 'ingresses'],
    HTTPRoute: ['gateway.networking.k8s.io', 'httproutes'],
    PodDisruptionBudget: ['policy', 'poddisruptionbudgets'],
    HorizontalPodAutoscaler: ['autoscaling', 'horizontalpodautoscalers'],
};
/** Returns the rights to write objects of these kinds, to follow the rollout and to verify the pods. */
function deploymentRights(objects) {
    const kinds = new Set(objects.map(({ kind }) => kind));
    return [
        ...[...kinds].flatMap((kind) => {
            const [group, resource] = resourceOf[kind] ?? [];
            return group === undefined || resource === undefined ? [] : rightsFor(group, resource, edit);
        }),
        ...rightsFor('apps', 'replicasets', ['list']),
        ...rightsFor('', 'pods', ['list']),
        ...rightsFor('', 'events', ['list']),
        ...rightsFor('', 'pods/log', ['get']),
        // Opening a WebSocket is a GET request; older servers treat it as create.
        ...rightsFor('', 'pods/portforward', ['get', 'create']),
        // To which pods the Service leads.
        ...rightsFor('discovery.k8s.io', 'endpointslices', ['list']),
        ...rightsFor('coordination.k8s.io', 'leases', ['get', 'create', 'update', 'delete']),
    ];
}
function rightsFor(group, resource, verbs) {
    return verbs.map((verb) => ({ group, resource, verb }));
}


/***/ })

};
