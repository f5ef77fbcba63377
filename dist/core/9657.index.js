export const id = 9657;
export const ids = [9657];
export const modules = {

/***/ 62573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ ApiFailure),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   dh: () => (/* binding */ isConflict),
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
/** Returns true for the error of a request whose object changed meanwhile. */
function isConflict(error) {
    return error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.cause instanceof ApiFailure && error.cause.status === 409;
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
    // A role for this user would open the cluster to everybody.
    if (status === 403 && body.message.includes('User "system:anonymous"'))
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'CLUSTER_UNAUTHORIZED',
            found,
            expected: 'a request with credentials',
            hint: 'Add a token or a client certificate to the user of the context in the kubeconfig.',
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
                : `Apply this role and bind it to the identity: ${(0,_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .roleText */ .yj)([right], namespaceIn(path))}`,
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
/** Returns the namespace in the path of a request; undefined for a request to the whole cluster. */
function namespaceIn(path) {
    const name = /\/namespaces\/([^/?]+)/.exec(path)?.[1];
    return name === undefined ? undefined : decodeURIComponent(name);
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

/***/ 34500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ ObjectWriter)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/objects.js
var objects = __webpack_require__(18046);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/api-status.js
var api_status = __webpack_require__(62573);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/field-ownership.js
var field_ownership = __webpack_require__(32162);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/live-replicas.js


/** A Deployment whose number of pods an autoscaler sets. */
const autoscaled = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('Deployment'),
    metadata: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
    spec: schemas/* looseObject */._H3({ replicas: schemas/* undefined */.Vxk().optional() }),
});
/**
 * Returns a Deployment without a number of pods with the number that it has in the cluster. Without it, an apply that hands a fixed number
 * over to an autoscaler would reset the number to 1.
 */
async function withLiveReplicas(client, namespace, object) {
    const { success, data } = autoscaled.safeParse(object);
    if (!success)
        return object;
    const live = await client.find(objects/* deploymentSchema */.fP, (0,objects/* deploymentPath */.nR)(namespace, data.metadata.name));
    if (live === null)
        return object;
    const scaled = { ...object, spec: { ...data.spec, replicas: live.spec.replicas } };
    return scaled;
}

// EXTERNAL MODULE: ./build/core/js/src/kubernetes/repeat-on-conflict.js
var repeat_on_conflict = __webpack_require__(97804);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/server-token.js
var server_token = __webpack_require__(23799);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/apply.js







const resourceList = schemas/* object */.Ikc({
    resources: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), kind: schemas/* string */.YjP() })),
});
/** Attempts to change an object that others change at the same time. */
const attempts = 5;
/** Attempts to delete an object. */
const deletions = 20;
const identified = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({ uid: schemas/* string */.YjP().optional(), resourceVersion: schemas/* string */.YjP().optional() }).default({}),
});
/**
 * Writes objects by server-side apply, one after another, in a namespace. A Deployment of a server whose token is in a secret is
 * written with the version of the secret, so that its pods restart when the token changes.
 */
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
     * values of the object. Fields that a tool applied, such as kubectl or Helm, and that the object does not contain, are removed.
     */
    async apply(object, manager = field_ownership/* fieldManager */.wM) {
        if (manager === field_ownership/* fieldManager */.wM)
            await this.#takeOver(object);
        const query = new URLSearchParams({ fieldManager: manager, force: 'true' });
        await this.#client.send(objects/* anyObject */.aH, {
            method: 'PATCH',
            path: `${await this.#pathOf(object)}?${query.toString()}`,
            contentType: 'application/apply-patch+yaml',
            body: await this.#bodyOf(object),
        });
    }
    /** Returns the object in the cluster, and the one that applying it would make. Changes nothing. */
    async dryRun(object) {
        const path = await this.#pathOf(object);
        const query = new URLSearchParams({ fieldManager: field_ownership/* fieldManager */.wM, force: 'true', dryRun: 'All' });
        const live = await this.#client.find(objects/* anyObject */.aH, path);
        const applied = await this.#client.send(objects/* anyObject */.aH, {
            method: 'PATCH',
            path: `${path}?${query.toString()}`,
            contentType: 'application/apply-patch+yaml',
            body: await this.#bodyOf(object),
        });
        return { live, applied };
    }
    /** Returns an object in the cluster; null if it does not exist. */
    async read(schema, object) {
        return this.#client.find(schema, await this.#pathOf(object));
    }
    /** Changes an object by a JSON merge patch (RFC 7386). */
    async patch(object, body) {
        const query = new URLSearchParams({ fieldManager: field_ownership/* fieldManager */.wM });
        await this.#client.send(objects/* anyObject */.aH, {
            method: 'PATCH',
            path: `${await this.#pathOf(object)}?${query.toString()}`,
            contentType: 'application/merge-patch+json',
            body,
        });
    }
    async exists(object) {
        return (await this.#client.find(objects/* anyObject */.aH, await this.#pathOf(object))) !== null;
    }
    /**
     * Deletes an object as it was just read: a request that is late does not delete the object that another run has changed or created
     * meanwhile. Repeats this if the object changes, which the status of a Deployment often does.
     */
    async delete(object) {
        const path = await this.#pathOf(object);
        await (0,repeat_on_conflict/* repeatOnConflict */.v)(deletions, async () => {
            const live = await this.#client.find(identified, path);
            if (live === null)
                return;
            const { uid, resourceVersion } = live.metadata;
            const body = { propagationPolicy: 'Background', preconditions: { uid, resourceVersion } };
            await this.#client.sendText({ method: 'DELETE', path, body });
        });
    }
    /** Returns the object with the values that depend on the cluster. */
    async #bodyOf(object) {
        const scaled = await withLiveReplicas(this.#client, this.#namespace, object);
        return (0,server_token/* withTokenVersion */.YM)(this.#client, this.#namespace, scaled);
    }
    /**
     * Makes deployments the owner of the fields that another tool applied. Repeats this if the object changes meanwhile.
     * @throws the conflict of the last attempt
     */
    async #takeOver(object) {
        const path = await this.#pathOf(object);
        await (0,repeat_on_conflict/* repeatOnConflict */.v)(attempts, async () => {
            const live = await this.#client.find(field_ownership/* ownedObject */.Pf, path);
            const managedFields = live && (0,field_ownership/* takeOverFields */.VQ)(live.metadata.managedFields, object.apiVersion);
            if (live === null || managedFields === null)
                return;
            await this.#client.send(objects/* anyObject */.aH, {
                method: 'PATCH',
                path,
                contentType: 'application/merge-patch+json',
                body: { metadata: { resourceVersion: live.metadata.resourceVersion, managedFields } },
            });
        });
    }
    async #pathOf({ apiVersion, kind, metadata }) {
        const resources = await this.#resourcesOf(apiVersion);
        const resource = resources?.resources.find((each) => each.kind === kind && !each.name.includes('/'));
        if (resource === undefined)
            throw (0,api_status/* notServed */.hp)(this.#client.server, apiVersion, kind);
        return `${(0,objects/* collectionPath */.yb)(apiVersion, this.#namespace, resource.name)}/${metadata.name}`;
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

/***/ 69357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ authorize),
/* harmony export */   t: () => (/* binding */ unusableKubeconfig)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);



/** Milliseconds in which the program of a kubeconfig must print its credentials. */
const defaultLimit = 60_000;
/** The program of a user in a kubeconfig that prints credentials. */
const programSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ command: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), installHint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() });
/**
 * Adds the credentials and the proxy to the options of a request. A kubeconfig can name a program that prints credentials, for
 * example that of a cloud.
 * @param cancelled ends the wait for the program
 * @param limit milliseconds in which the program must end
 * @throws UserError if the kubeconfig is not usable, or its program fails
 */
async function authorize(credentials, options, cancelled, limit = defaultLimit) {
    const ended = new AbortController();
    try {
        await Promise.race([
            credentials.applyToHTTPSOptions(options),
            (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(limit, undefined, { signal: AbortSignal.any([ended.signal, cancelled]) }).then(() => {
                throw new Error(`no credentials within ${limit / 1000} s`);
            }),
        ]);
    }
    catch (error) {
        cancelled.throwIfAborted();
        throw unusable(credentials, error);
    }
    finally {
        ended.abort();
    }
}
function unusable(credentials, cause) {
    const program = programSchema.safeParse(credentials.getCurrentUser()?.exec);
    if (program.success)
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'CLUSTER_CREDENTIALS_FAILED',
            found: `no credentials from "${program.data.command}", which the kubeconfig names (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause).trim()})`,
            expected: 'a program that prints credentials of the cluster',
            hint: program.data.installHint ??
                'Install the program and log in before this step, or use a kubeconfig with the token of a service account.',
        }, { cause });
    return unusableKubeconfig(cause);
}
/** Returns the error of a kubeconfig with which no request can be sent. */
function unusableKubeconfig(cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'CLUSTER_NOT_CONFIGURED',
        found: `an unusable kubeconfig (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)})`,
        expected: 'the address of a cluster by https, and credentials',
        hint: 'Correct the kubeconfig.',
    }, { cause });
}


/***/ }),

/***/ 82615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ requireAccepted),
/* harmony export */   pz: () => (/* binding */ findChanges)
/* harmony export */ });
/* unused harmony export compareFields */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _api_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62573);



/**
 * Returns the fields that applying the objects would change, by a server-side dry run, so that the defaults of the API server are no
 * differences, but manual edits are. Changes nothing.
 * @param obsolete objects of an earlier version that the deployment would delete
 */
async function findChanges(writer, objects, obsolete = []) {
    const nameOf = ({ kind, metadata }) => `${kind} ${metadata.name}`;
    const changes = [];
    for (const object of obsolete)
        if (await writer.exists(object))
            changes.push({ object: nameOf(object), field: '', before: 'exists', after: 'deleted' });
    for (const object of objects) {
        const { live, applied } = await writer.dryRun(object);
        const name = nameOf(object);
        if (live === null)
            changes.push({ object: name, field: '', before: null, after: 'created' });
        else
            for (const change of compareFields(live, applied))
                changes.push({ object: name, ...change });
    }
    return changes;
}
/**
 * Checks before any change that the cluster accepts the objects, by a server-side dry run. Does nothing about an object that an admission
 * webhook without dry runs handles.
 * @throws UserError with all rejections
 */
async function requireAccepted(writer, objects) {
    const problems = [];
    for (const object of objects)
        try {
            await writer.dryRun(object);
        }
        catch (error) {
            if (!(error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            if (error.problems.some(({ code }) => code !== 'CLUSTER_REJECTED'))
                throw error;
            if (!isWithoutDryRun(error))
                problems.push(...error.problems);
        }
    if (problems.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
}
function isWithoutDryRun({ cause }) {
    return cause instanceof _api_status_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9 && cause.status === 400 && /dry.?run/i.test(cause.body.message);
}
/** Returns the different fields of two versions of an object, without those that the API server itself sets. */
function compareFields(live, applied) {
    const after = leavesOf(applied);
    const before = leavesOf(live);
    const secret = new Set([...secretFields(live), ...secretFields(applied)]);
    return [...new Set([...after.keys(), ...before.keys()])]
        .filter((field) => !isServerOwned(field) && before.get(field) !== after.get(field))
        .map((field) => {
        const shown = (value) => value !== undefined && secret.has(field) ? hidden : (value ?? null);
        return { field, before: shown(before.get(field)), after: shown(after.get(field)) };
    });
}
/** Text in place of a value that a comment of a pull request must not disclose. */
const hidden = 'hidden';
const variable = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** Names of variables with credentials, such as `AUTH_TOKEN` and `OTEL_EXPORTER_OTLP_HEADERS`. */
const secretName = /TOKEN|SECRET|PASSWORD|CREDENTIAL|HEADERS|KEY/i;
/** Returns the paths of the values of variables with credentials. */
function secretFields(value, path = '') {
    if (typeof value !== 'object' || value === null)
        return [];
    const { success, data } = variable.safeParse(value);
    if (success && secretName.test(data.name))
        return [`${path}.value`];
    return Object.entries(value).flatMap(([key, each]) => secretFields(each, path === '' ? key : `${path}.${key}`));
}
const serverOwned = ['status', 'metadata.managedFields', 'metadata.generation', 'metadata.resourceVersion'];
function isServerOwned(field) {
    return serverOwned.some((each) => field === each || field.startsWith(`${each}.`));
}
/** Returns the values of all fields that contain no other field, by their paths. */
function leavesOf(value, path = '') {
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
        return new Map([[path, JSON.stringify(value)]]);
    const below = Object.entries(value).flatMap(([key, each]) => [
        ...leavesOf(each, path === '' ? key : `${path}.${key}`),
    ]);
    return new Map(below);
}


/***/ }),

/***/ 32162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ ownedObject),
/* harmony export */   VQ: () => (/* binding */ takeOverFields),
/* harmony export */   wM: () => (/* binding */ fieldManager)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Owner of the fields that a deployment writes. */
const fieldManager = 'tensorline';
/** Names under which kubectl, Helm, Argo CD and Flux own the fields that they apply. */
const toolManagers = new Set([
    'kubectl',
    'kubectl-client-side-apply',
    'kubectl-create',
    'helm',
    'helm-controller',
    'kustomize-controller',
    'argocd-controller',
]);
const ownership = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    manager: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    operation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    apiVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    subresource: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    fieldsV1: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}),
});
/** An object in the cluster, with the owners of its fields. */
const ownedObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        resourceVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        managedFields: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ownership).default([]),
    }),
});
/**
 * Returns the owners of the fields after the fields that another tool applied belong to deployments too, as `kubectl apply --server-side`
 * does for those of its earlier form. Else an apply would keep fields that the new version no longer contains.
 * @returns null if no tool owns a field
 */
function takeOverFields(managedFields, apiVersion) {
    const candidates = managedFields.filter((each) => each.apiVersion === apiVersion && (each.subresource ?? '') === '');
    const taken = candidates.filter(({ manager }) => toolManagers.has(manager));
    const [first] = taken;
    if (first === undefined)
        return null;
    const own = candidates.find(({ manager, operation }) => manager === fieldManager && operation === 'Apply');
    const fieldsV1 = [...(own === undefined ? [] : [own]), ...taken].reduce((sum, each) => union(sum, each.fieldsV1), {});
    return [
        ...managedFields.filter((each) => each !== own && !taken.includes(each)),
        { ...(own ?? first), manager: fieldManager, operation: 'Apply', fieldsV1 },
    ];
}
const fields = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
/** Returns the union of two sets of fields, which are trees of objects. */
function union(one, other) {
    const added = Object.entries(other).map(([key, value]) => {
        const [below, mine] = [fields.safeParse(value), fields.safeParse(one[key])];
        return [key, below.success && mine.success ? union(mine.data, below.data) : value];
    });
    return { ...one, ...Object.fromEntries(added) };
}


/***/ }),

/***/ 89513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ recordHeld),
/* harmony export */   i: () => (/* binding */ readHeld)
/* harmony export */ });
/* harmony import */ var _last_good_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94588);

const annotation = 'tensorline.dev/held-image';
/** Records in the Deployment of a canary that it is held. */
async function recordHeld(writer, name, image) {
    const metadata = { name, annotations: { [annotation]: image } };
    await writer.apply({ apiVersion: 'apps/v1', kind: 'Deployment', metadata }, _last_good_js__WEBPACK_IMPORTED_MODULE_0__/* .recorder */ .tT);
}
/** Returns the image of a held canary; null for another Deployment, and if its image was changed by hand. */
function readHeld({ metadata, spec }) {
    const image = metadata.annotations[annotation];
    return image !== undefined && image === spec.template.spec.containers[0]?.image ? image : null;
}


/***/ }),

/***/ 94588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ readLastGood),
/* harmony export */   Lt: () => (/* binding */ findStable),
/* harmony export */   aX: () => (/* binding */ obsoleteObjects),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   fn: () => (/* binding */ recordLastGood),
/* harmony export */   tT: () => (/* binding */ recorder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);
/* harmony import */ var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12985);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18046);




const annotations = {
    image: 'tensorline.dev/last-good-image',
    model: 'tensorline.dev/last-good-model',
    objects: 'tensorline.dev/last-good-objects',
};
/** Owner of records: another one than that of the objects, since applying them would else remove the records. */
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
    const objects = objectsSchema.safeParse((0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .tryParseJson */ .B)(metadata.annotations[annotations.objects] ?? ''));
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
/** Returns the objects of the last good version that a new version does not contain, such as an autoscaler that the settings no longer have. */
function obsoleteObjects(lastGood, objects) {
    const kept = new Set(objects.map(identityOf));
    return lastGood?.objects.filter((object) => !kept.has(identityOf(object))) ?? [];
}
function identityOf({ apiVersion, kind, metadata }) {
    return `${apiVersion}/${kind}/${metadata.name}`;
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
        acquireTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
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

/***/ 79600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openCluster)
});

// UNUSED EXPORTS: namespaceOf

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/api-status.js
var api_status = __webpack_require__(62573);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/authorize.js
var authorize = __webpack_require__(69357);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/cluster-client.js







const defaultPatience = 120_000;
const attemptTimeout = 15_000;
/** Milliseconds between attempts from which on the log reports that the server is away. */
const reportedPause = 1000;
/** A client of the API server that repeats requests while the server is away, restarts or limits requests. */
class ClusterClient {
    credentials;
    server;
    #options;
    #isReportedAway = false;
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
            if (error instanceof user_error/* UserError */.yo && error.cause instanceof api_status/* ApiFailure */.F9 && error.cause.status === 404)
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
                if (subject.method !== 'GET')
                    await this.#options.beforeChange?.();
                const response = await this.#attempt(request);
                this.#isReportedAway = false;
                return response;
            }
            catch (error) {
                cancelled.throwIfAborted();
                if (error instanceof user_error/* UserError */.yo)
                    throw error;
                if (error instanceof api_status/* ApiFailure */.F9 && !isTemporary(error))
                    throw (0,api_status/* explainFailure */.SP)(subject, error);
                if (isUnusable(error))
                    throw (0,authorize/* unusableKubeconfig */.t)(error);
                if (performance.now() + pause > endsAt)
                    throw unavailable(this.server, patience, error);
                log.debug(`The cluster does not respond to ${subject.method} ${subject.path}: ${(0,user_error/* messageOf */.bD)(error)}`);
                if (pause >= reportedPause)
                    this.#reportAway(patience, error);
            }
            await (0,promises_.setTimeout)(pause, undefined, { signal: cancelled });
        }
    }
    /** Logs once for all requests that wait at the same time. */
    #reportAway(patience, cause) {
        if (this.#isReportedAway)
            return;
        this.#isReportedAway = true;
        this.#options.log.info(`${this.server} does not respond (${(0,user_error/* messageOf */.bD)(cause)}): requests are repeated for up to ${Math.round(patience / 1000)} s`);
    }
    /**
     * Opens a response without a known end, such as a log that is followed. Tries once.
     * @param signal ends the response
     */
    async open(path, signal) {
        return this.#send({ path }, AbortSignal.any([this.#options.cancelled, signal]));
    }
    async #attempt(request) {
        const limit = AbortSignal.timeout(attemptTimeout);
        return (0,consumers_.text)(await this.#send(request, AbortSignal.any([this.#options.cancelled, limit])));
    }
    /** @throws ApiFailure for a response that is not successful */
    async #send({ method = 'GET', path, body, contentType = 'application/json' }, signal) {
        const options = { headers: {} };
        await (0,authorize/* authorize */.G)(this.credentials, options, this.#options.cancelled);
        const url = new URL(this.server.replace(/\/$/, '') + path);
        const content = body === undefined ? null : Buffer.from(JSON.stringify(body));
        const sent = (url.protocol === 'http:' ? external_node_http_.request : external_node_https_.request)(url, {
            ...options,
            method,
            signal,
            headers: {
                ...options.headers,
                accept: 'application/json',
                // Node.js sends no length of the body of a DELETE request.
                ...(content === null ? {} : { 'content-type': contentType, 'content-length': content.length }),
            },
        });
        sent.end(content);
        const response = await responseTo(sent);
        const status = response.statusCode ?? 0;
        if (status >= 200 && status < 300)
            return response;
        throw new api_status/* ApiFailure */.F9(status, (0,api_status/* readStatus */.rk)(await (0,consumers_.text)(response)));
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
/** Codes of Node for an address, a token, a certificate or an authority of the kubeconfig with which no attempt can succeed. */
const unusableCodes = /^(?:ERR_INVALID_(?:URL|PROTOCOL|CHAR|ARG_\w+)|ERR_OSSL_\w+|ERR_TLS_CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|CERT_\w+)$/;
function isUnusable(error) {
    return (error instanceof Error &&
        'code' in error &&
        typeof error.code === 'string' &&
        unusableCodes.test(error.code));
}
function unavailable(server, patience, cause) {
    return new user_error/* UserError */.yo({
        code: 'CLUSTER_UNAVAILABLE',
        found: `no usable response from ${server} within ${Math.round(patience / 1000)} s (${(0,user_error/* messageOf */.bD)(cause)})`,
        expected: 'a cluster that responds',
        hint: 'Check the address in the kubeconfig, the network and the state of the cluster, and run again.',
    }, { cause });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __webpack_require__(19783);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/use-proxy.js

/** Sets the proxy of the environment, such as `HTTPS_PROXY`, for clusters whose kubeconfig names none. */
function useProxy(credentials) {
    credentials.clusters = credentials.clusters.map((cluster) => {
        const proxy = URL.canParse(cluster.server) ? (0,lib_proxy/* getProxyUrl */.s)(new URL(cluster.server)) : undefined;
        return cluster.proxyUrl === undefined && proxy ? { ...cluster, proxyUrl: proxy.href } : cluster;
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/connect.js





const tokenFile = '/var/run/secrets/kubernetes.io/serviceaccount/token';
/**
 * Returns the credentials of a cluster: those of a kubeconfig (`KUBECONFIG` or `~/.kube/config`), or else those of the
 * service account of the pod in which this process runs.
 * @param context of the kubeconfig; undefined for its current one
 * @param root of the file system in which the files of the service account are
 */
async function findCredentials(environment, context, root = '') {
    const { KubeConfig } = await Promise.all(/* import() */[__webpack_require__.e(7466), __webpack_require__.e(9725)]).then(__webpack_require__.bind(__webpack_require__, 19725));
    const credentials = new KubeConfig();
    const files = kubeconfigFiles(environment);
    if (files.length === 0) {
        if (!(0,external_node_fs_.existsSync)(`${root}${tokenFile}`))
            throw notConfigured('no kubeconfig and no service account of a pod');
        if (context !== undefined)
            throw contextInPod(context);
        credentials.loadFromCluster(root);
        return credentials;
    }
    for (const [index, file] of files.entries()) {
        const part = new KubeConfig();
        try {
            part.loadFromFile(file);
            credentials.mergeConfig(part, index > 0);
        }
        catch (error) {
            // The library does not check the type of the document.
            const reason = error instanceof TypeError ? 'no mapping with clusters and contexts' : (0,user_error/* messageOf */.bD)(error);
            throw notConfigured(`an unusable kubeconfig, ${file} (${reason})`, error);
        }
    }
    if (context !== undefined)
        credentials.setCurrentContext(context);
    requireContext(credentials, files);
    useProxy(credentials);
    return credentials;
}
function kubeconfigFiles(environment) {
    const named = (environment['KUBECONFIG'] ?? '').split(external_node_path_.delimiter).filter((file) => file !== '');
    if (named.length > 0)
        return named;
    const usual = (0,external_node_path_.join)(environment['HOME'] ?? (0,external_node_os_.homedir)(), '.kube', 'config');
    return (0,external_node_fs_.existsSync)(usual) ? [usual] : [];
}
function requireContext(credentials, files) {
    const name = credentials.currentContext;
    if (credentials.getContextObject(name) !== null && credentials.getCurrentCluster() !== null)
        return;
    const names = credentials.contexts.map((each) => each.name);
    if (names.length === 0)
        throw notConfigured(`no context in ${files.join(', ')}`);
    throw new user_error/* UserError */.yo({
        code: 'CLUSTER_UNKNOWN_CONTEXT',
        found: name ? `no context "${name}" in ${files.join(', ')}` : `no current context in ${files.join(', ')}`,
        expected: `one of ${names.join(', ')}`,
        hint: 'Set `deploy.context` to a context of the kubeconfig.',
        key: ['deploy', 'context'],
    });
}
function contextInPod(context) {
    return new user_error/* UserError */.yo({
        code: 'CLUSTER_UNKNOWN_CONTEXT',
        found: `the context "${context}", and no kubeconfig`,
        expected: 'no context: the service account of a pod gives access to the cluster of the pod only',
        hint: 'Remove `deploy.context`, or set the variable `KUBECONFIG` to the path of a kubeconfig.',
        key: ['deploy', 'context'],
    });
}
function notConfigured(found, cause) {
    return new user_error/* UserError */.yo({
        code: 'CLUSTER_NOT_CONFIGURED',
        found,
        expected: 'access to a cluster',
        hint: 'Set the variable `KUBECONFIG` to the path of a kubeconfig, or run this job in a pod with a service account.',
    }, { cause });
}

;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/open-cluster.js


/** Connects to the selected cluster. */
async function openCluster(environment, { context, namespace }, options) {
    const credentials = await findCredentials(environment, context);
    return {
        client: new ClusterClient(credentials, options),
        namespace: namespace ?? namespaceOf(credentials) ?? 'default',
    };
}
/** Returns the namespace of the current context or, in a pod, of its service account; undefined without one. */
function namespaceOf(credentials) {
    return credentials.getContextObject(credentials.getCurrentContext())?.namespace;
}


/***/ }),

/***/ 97804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ repeatOnConflict)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _api_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62573);


/** Milliseconds between two attempts. */
const pause = 200;
/**
 * Reads and changes an object, and repeats both if another program has changed the object between them.
 * @throws the conflict of the last attempt
 */
async function repeatOnConflict(attempts, change) {
    for (let attempt = 1;; attempt++) {
        try {
            await change();
            return;
        }
        catch (error) {
            if (!(0,_api_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isConflict */ .dh)(error) || attempt === attempts)
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
    }
}


/***/ }),

/***/ 53861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requireRights),
/* harmony export */   u: () => (/* binding */ withRightsExplained)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92231);



const reviewSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ allowed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }) });
/**
 * Checks before any change that the identity has all rights, so that a rollout does not stop in the middle.
 * @throws UserError with a Role of all missing rights
 */
async function requireRights(client, namespace, rights) {
    const reviews = await Promise.all(rights.map((right) => isAllowed(client, namespace, right)));
    const missing = rights.filter((_, index) => !reviews[index]);
    if (missing.length === 0)
        return;
    const verbs = Map.groupBy(missing, ({ group, resource }) => `${resource}${group && `.${group}`}`);
    const names = [...verbs].map(([name, rights]) => `${name} (${rights.map(({ verb }) => verb).join(', ')})`);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'CLUSTER_FORBIDDEN',
        found: `missing rights in the namespace ${namespace}: ${names.join(', ')}`,
        expected: 'all rights that the command needs',
        hint: `Check \`deploy.namespace\` and \`deploy.context\`, or apply this role and bind it to the identity: ${(0,_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .roleText */ .yj)(missing, namespace)}`,
    });
}
/**
 * Reads from the cluster. If a right is missing, checks all rights of the command, so that one error names all that are missing.
 * @throws UserError with a Role of all missing rights
 */
async function withRightsExplained({ client, namespace }, rights, work) {
    try {
        return await work();
    }
    catch (error) {
        const isForbidden = error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.problems.some(({ code }) => code === 'CLUSTER_FORBIDDEN');
        if (isForbidden)
            await requireRights(client, namespace, rights);
        throw error;
    }
}
async function isAllowed(client, namespace, right) {
    const [resource, subresource] = right.resource.split('/');
    const { status } = await client.send(reviewSchema, {
        method: 'POST',
        path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        body: {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            spec: {
                resourceAttributes: { namespace, verb: right.verb, group: right.group, resource, subresource },
            },
        },
    });
    return status.allowed;
}


/***/ }),

/***/ 92231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ statusRights),
/* harmony export */   rl: () => (/* binding */ objectRights),
/* harmony export */   yj: () => (/* binding */ roleText),
/* harmony export */   zH: () => (/* binding */ deploymentRights)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Returns a Role with these rights, on one line, as `kubectl apply -f` reads it. Its name depends on the rights: applying it must
 * not remove the rights of another Role.
 */
function roleText(rights, namespace) {
    const rules = new Map();
    for (const { group, resource, verb } of rights) {
        const key = `${group}/${resource}`;
        const rule = rules.get(key) ?? { apiGroups: [group], resources: [resource], verbs: [] };
        rule.verbs.push(verb);
        rules.set(key, rule);
    }
    const merged = mergeResources([...rules.values()]);
    const suffix = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(merged)).digest('hex').slice(0, 8);
    return JSON.stringify({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: `tensorline-deploy-${suffix}`, namespace },
        rules: merged,
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
/** Returns the rights to write objects of these kinds. */
function objectRights(objects) {
    const kinds = new Set(objects.map(({ kind }) => kind));
    return [...kinds].flatMap((kind) => {
        const [group, resource] = resourceOf[kind] ?? [];
        return group === undefined || resource === undefined ? [] : rightsFor(group, resource, edit);
    });
}
/** Returns the rights to write objects of these kinds, to follow the rollout and to verify the pods. */
function deploymentRights(objects) {
    return [
        ...objectRights(objects),
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
/** The rights to read the state of a deployment. */
const statusRights = [
    { group: 'apps', resource: 'deployments', verb: 'get' },
    { group: '', resource: 'pods', verb: 'list' },
];
function rightsFor(group, resource, verbs) {
    return verbs.map((verb) => ({ group, resource, verb }));
}


/***/ }),

/***/ 23799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ secretRight),
/* harmony export */   Xg: () => (/* binding */ readServerToken),
/* harmony export */   YM: () => (/* binding */ withTokenVersion),
/* harmony export */   dC: () => (/* binding */ tokenRights)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18046);



const tokenVariable = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('AUTH_TOKEN'), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('AUTH_TOKEN'),
        valueFrom: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ secretKeyRef: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }),
    }),
]);
const deployment = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('Deployment'),
    spec: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        template: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            spec: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ containers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ env: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).default([]) })) }),
        }),
    }),
});
const secret = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ resourceVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).default({}),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .base64 */ .K39()).default({}),
});
/** Annotation of pods with the version of the secret from which they read their token when they started. */
const versionAnnotation = 'tensorline.dev/token-version';
const annotated = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    spec: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        template: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
            metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ annotations: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default({}) })
                .default({ annotations: {} }),
        }),
    }),
});
/**
 * Returns the bearer token that the server of these objects requires; null without one.
 * @throws UserError if the token is in a secret that does not exist or has no such key
 */
async function readServerToken(client, namespace, objects) {
    const variable = findVariable(objects);
    if (variable === null)
        return null;
    if ('value' in variable)
        return variable.value;
    const { name, key } = variable.valueFrom.secretKeyRef;
    const found = await client.find(secret, secretPath(namespace, name));
    const value = found?.data[key];
    if (value === undefined)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'DEPLOY_SECRET_NOT_FOUND',
            found: found === null
                ? `no secret ${name} in the namespace ${namespace}`
                : `no key ${key} in the secret ${name} of the namespace ${namespace}`,
            expected: 'the token of the server (`AUTH_TOKEN`)',
            hint: 'Create the secret, or correct `deploy.env.AUTH_TOKEN`.',
            key: ['deploy', 'env', 'AUTH_TOKEN'],
        });
    return Buffer.from(value, 'base64').toString();
}
/**
 * Returns a Deployment with the version of the secret of its token in the annotations of its pods, so that pods with an earlier token
 * are replaced. Returns other objects unchanged. The version, unlike a digest, discloses nothing about the token.
 */
async function withTokenVersion(client, namespace, object) {
    const variable = findVariable([object]);
    if (variable === null || 'value' in variable)
        return object;
    const found = await client.find(secret, secretPath(namespace, variable.valueFrom.secretKeyRef.name));
    const version = found?.metadata.resourceVersion;
    const { success, data } = annotated.safeParse(object);
    if (version === undefined || !success)
        return object;
    const { template } = data.spec;
    const annotations = { ...template.metadata.annotations, [versionAnnotation]: version };
    const metadata = { ...template.metadata, annotations };
    const changed = { ...object, spec: { ...data.spec, template: { ...template, metadata } } };
    return changed;
}
function secretPath(namespace, name) {
    return `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .collectionPath */ .yb)('v1', namespace, 'secrets')}/${name}`;
}
/** The right to read the secret of a token. */
const secretRight = { group: '', resource: 'secrets', verb: 'get' };
/** Returns the right to read the secret of the token, if the objects refer to one. */
function tokenRights(objects) {
    const variable = findVariable(objects);
    if (variable === null || 'value' in variable)
        return [];
    return [secretRight];
}
function findVariable(objects) {
    for (const object of objects) {
        const { success, data } = deployment.safeParse(object);
        if (!success)
            continue;
        for (const container of data.spec.template.spec.containers)
            for (const variable of container.env) {
                const parsed = tokenVariable.safeParse(variable);
                if (parsed.success)
                    return parsed.data;
            }
    }
    return null;
}


/***/ }),

/***/ 45988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readWorkloadStatus),
/* harmony export */   P: () => (/* binding */ isServing)
/* harmony export */ });
/* harmony import */ var _held_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89513);
/* harmony import */ var _last_good_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94588);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18046);



/** Returns true if a Deployment has available pods. */
async function isServing(client, { namespace, name }) {
    const deployment = await client.find(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentSchema */ .fP, (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentPath */ .nR)(namespace, name));
    return deployment !== null && deployment.status.availableReplicas > 0;
}
/** Returns the state of a Deployment and its pods; null if it does not exist. */
async function readWorkloadStatus(client, namespace, name) {
    const deployment = await client.find(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentSchema */ .fP, (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentPath */ .nR)(namespace, name));
    if (deployment === null)
        return null;
    const { spec, status } = deployment;
    const query = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorQuery */ .SY)(spec.selector.matchLabels);
    const pods = await client.send(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .podList */ .uu, { path: `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .collectionPath */ .yb)('v1', namespace, 'pods')}?${query}` });
    const containers = pods.items.flatMap((pod) => pod.status.containerStatuses);
    return {
        name,
        image: spec.template.spec.containers[0]?.image ?? '',
        ready: status.readyReplicas,
        desired: spec.replicas,
        restarts: containers.reduce((sum, { restartCount }) => sum + restartCount, 0),
        held: (0,_held_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeld */ .i)(deployment) !== null,
        lastGood: (0,_last_good_js__WEBPACK_IMPORTED_MODULE_1__/* .readLastGood */ .GU)(deployment)?.image ?? null,
    };
}


/***/ }),

/***/ 86349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ planRights),
/* harmony export */   UY: () => (/* binding */ rightsWith),
/* harmony export */   xQ: () => (/* binding */ rightsFor)
/* harmony export */ });
/* harmony import */ var _kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92231);
/* harmony import */ var _kubernetes_server_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23799);
/* harmony import */ var _manifests_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41182);



/** Returns the rights that a deployment of these objects needs. */
function rightsFor(objects) {
    return [...(0,_kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentRights */ .zH)(objects), ...(0,_kubernetes_server_token_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenRights */ .dC)(objects)];
}
/** Returns the rights that a deployment with these settings needs, before its image is known. */
function rightsWith(settings) {
    const kinds = (0,_manifests_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKinds */ .r)(settings).map((kind) => ({ kind }));
    const hasSecret = typeof settings.env['AUTH_TOKEN'] === 'object';
    return [...(0,_kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentRights */ .zH)(kinds), ...(hasSecret ? [_kubernetes_server_token_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRight */ .VI] : [])];
}
/** Returns the rights of a plan: it reads each object and applies it by a dry run. */
function planRights(objects) {
    const planned = new Set(['get', 'create', 'patch']);
    return [...(0,_kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .objectRights */ .rl)(objects).filter(({ verb }) => planned.has(verb)), ...(0,_kubernetes_server_token_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenRights */ .dC)(objects)];
}


/***/ }),

/***/ 11362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ accessTo),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var _text_quote_argument_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85141);

/** Port of this machine in the example of a port-forward. */
const localPort = 8080;
/** Returns the address of the Service: the public one, or else the one within the cluster. */
function addressOf(settings, { namespace, name }) {
    return publicUrl(settings) ?? `http://${name}.${namespace}.svc:${settings.service.port}`;
}
/** Returns the ways to reach the Service from outside of the cluster, from a pod, and from a machine with a kubeconfig. */
function accessTo(settings, place) {
    const { service, context } = settings;
    const { namespace, name } = place;
    const url = publicUrl(settings);
    const nodePort = service.type === 'NodePort' ? service['node-port'] : undefined;
    const options = `${context === undefined ? '' : `--context ${(0,_text_quote_argument_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteArgument */ .o)(context)} `}--namespace ${namespace}`;
    return [
        ...(url === null ? [] : [{ from: 'outside', way: url }]),
        ...(nodePort === undefined ? [] : [{ from: 'outside', way: `http://NODE:${nodePort}` }]),
        { from: 'a pod', way: addressOf({ ...settings, host: undefined }, place) },
        {
            from: 'this machine',
            way: `kubectl ${options} port-forward service/${name} ${localPort}:${service.port}`,
        },
    ];
}
function publicUrl({ host }) {
    return host === undefined ? null : `https://${host}`;
}


/***/ }),

/***/ 19783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

};
