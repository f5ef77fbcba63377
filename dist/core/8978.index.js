export const id = 8978;
export const ids = [8978];
export const modules = {

/***/ 60610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ registerArrowCodecs)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/compression/registry.mjs + 1 modules
var registry = __webpack_require__(42798);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/compression-type.mjs
var compression_type = __webpack_require__(40264);
// EXTERNAL MODULE: ./build/core/js/src/dataset/limits.js
var limits = __webpack_require__(32480);
;// CONCATENATED MODULE: ./build/core/js/src/arrays/lz4.js

/** The bytes that are unpacked so far; later parts repeat earlier ones. */
class Output {
    #bytes = new Uint8Array(1024);
    #length = 0;
    append(bytes) {
        this.#reserve(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    /** Byte by byte, since a match may reach into what it writes. */
    repeat(distance, length) {
        if (distance === 0 || distance > this.#length)
            throw new RangeError('an LZ4 match before the beginning');
        this.#reserve(length);
        for (let end = this.#length + length; this.#length < end; this.#length++)
            this.#bytes[this.#length] = this.#bytes[this.#length - distance] ?? 0;
    }
    all() {
        return this.#bytes.slice(0, this.#length);
    }
    #reserve(more) {
        const needed = this.#length + more;
        if (needed <= this.#bytes.length)
            return;
        if (needed > limits/* mostUnpackedBytes */.i6)
            throw new RangeError(`LZ4 data of more than ${limits/* mostUnpackedBytes */.i6} bytes`);
        const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
        larger.set(this.#bytes);
        this.#bytes = larger;
    }
}
/** Reads little-endian numbers and runs of bytes. @throws RangeError where the data ends too early. */
class Input {
    #bytes;
    #position = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    atEnd() {
        return this.#position >= this.#bytes.length;
    }
    number(size) {
        return this.bytes(size).reduceRight((sum, byte) => sum * 256 + byte, 0);
    }
    bytes(length) {
        const end = this.#position + length;
        if (end > this.#bytes.length)
            throw new RangeError('LZ4 data that ends too early');
        const part = this.#bytes.subarray(this.#position, end);
        this.#position = end;
        return part;
    }
}
const magic = 0x184d2204;
const dictionaryId = 0x01;
const contentChecksum = 0x04;
const contentSize = 0x08;
const blockChecksum = 0x10;
const uncompressed = 0x80000000;
/**
 * Unpacks an LZ4 frame, as Arrow's and pandas' Feather files hold them:
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md. Checksums are not looked at.
 * @throws RangeError for what is no whole frame.
 */
function decodeLz4Frame(bytes) {
    const input = new Input(bytes);
    if (input.number(4) !== magic)
        throw new RangeError('no LZ4 frame');
    const flags = input.number(1);
    input.bytes(1 + (flags & contentSize ? 8 : 0) + (flags & dictionaryId ? 4 : 0) + 1);
    const output = new Output();
    for (let size = input.number(4); size !== 0; size = input.number(4)) {
        const block = input.bytes(size % uncompressed);
        if (size >= uncompressed)
            output.append(block);
        else
            decodeBlock(new Input(block), output);
        if (flags & blockChecksum)
            input.bytes(4);
    }
    if (flags & contentChecksum)
        input.bytes(4);
    return output.all();
}
const shortestMatch = 4;
function decodeBlock(input, output) {
    while (!input.atEnd()) {
        const token = input.number(1);
        output.append(input.bytes(longLength(token >> 4, input)));
        // The last sequence of a block has no match.
        if (input.atEnd())
            return;
        const distance = input.number(2);
        output.repeat(distance, longLength(token & 15, input) + shortestMatch);
    }
}
/** A length of 15 goes on in further bytes, as long as they are 255. */
function longLength(begun, input) {
    if (begun < 15)
        return begun;
    let length = begun;
    for (;;) {
        const more = input.number(1);
        length += more;
        if (more < 255)
            return length;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/arrays/arrow-codecs.js




/** Lets the Arrow library read compressed files. */
function registerArrowCodecs() {
    registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.LZ4_FRAME, { decode: decodeLz4Frame });
    registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.ZSTD, {
        decode: (bytes) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength: limits/* mostUnpackedBytes */.i6 }),
    });
}


/***/ }),

/***/ 23343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ filesAtOnce),
/* harmony export */   Ne: () => (/* binding */ changedFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   sE: () => (/* binding */ shownAs),
/* harmony export */   v3: () => (/* binding */ readData),
/* harmony export */   xu: () => (/* binding */ nameOfRow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_machine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42354);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);




/** How many files are open at a time. */
const filesAtOnce = 16;
/** Returns `<path>#<row>`, the name of a row in messages. */
function nameOfRow({ source, index }) {
    return `${source.path}#${index}`;
}
/** Returns the name of a source in messages: a path as the user would type it, or the address of a download. */
function shownAs(path, base) {
    return path.includes('://') ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path);
}
function locationOf({ source, line }) {
    return line === undefined ? { file: source.shown } : { file: source.shown, line };
}
/** @throws UserError when the file cannot be read. */
function readBytes(source) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source.file).catch((error) => {
        throw unreadable(source.shown, error);
    });
}
/** @throws UserError when the file cannot be read or is empty. */
async function readData(source) {
    const bytes = await readBytes(source);
    if (bytes.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'DATA_NO_EXAMPLES',
            found: 'an empty file',
            expected: 'examples',
            hint: 'Fill the file, or take it out of the sources.',
            location: { file: source.shown },
        });
    return bytes;
}
/** The path is wrong, or no further file can be opened: the file may well be readable. */
const badPath = ['ELOOP', 'ENAMETOOLONG', 'EMFILE', 'ENFILE'];
function unreadable(shown, error) {
    if (badPath.some((code) => (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, code))) {
        const explained = (0,_errors_machine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withMachineExplained */ .Cc)(error);
        if (explained instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return explained;
    }
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'FILE_MISSING',
        found: (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT') ? 'no such file' : `a file that cannot be read (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`,
        expected: 'a readable file',
        hint: 'Check that the file is there and that its permissions let this user read it.',
        location: { file: shown },
    }, { cause: error });
}
/** Returns the error of a file whose content is no longer that of its hash. */
function changedFile(shown) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'DATA_SOURCE_CHANGED',
        found: 'a file that changed while it was read',
        expected: 'a file that stays the same',
        hint: 'Run the step again when no other process writes to the file.',
        location: { file: shown },
    });
}


/***/ }),

/***/ 32480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ assertValues),
/* harmony export */   Yz: () => (/* binding */ mostValues),
/* harmony export */   i6: () => (/* binding */ mostUnpackedBytes)
/* harmony export */ });
/** The most bytes that compressed data of one file may unpack to; Node reads no larger file at once either. */
const mostUnpackedBytes = 2 ** 31;
/** The most values of one Parquet or Arrow file, rows times columns: each becomes a JavaScript value. */
const mostValues = 2 ** 28;
/** @throws RangeError for a table of more values than can be held. */
function assertValues(rows, columns) {
    if (rows * columns > mostValues)
        throw new RangeError(`${rows} rows of ${columns} columns, of at most ${mostValues} values`);
}


/***/ }),

/***/ 62573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ noNamespace),
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
/** Returns the error of a response that a retry cannot change, with a fix for the user. */
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
    // A Role for anonymous users would grant access to everyone.
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
                : 'the right for this request',
            hint: right === null
                ? 'Change the setting in the message, or change the policy or quota.'
                : `Apply this role and bind it to the identity: ${(0,_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .roleText */ .yj)([right], namespaceIn(path))}`,
        }, options);
    }
    const namespace = status === 404 ? /^namespaces "(.+)" not found$/.exec(body.message)?.[1] : undefined;
    if (namespace !== undefined)
        return noNamespace(server, namespace, options);
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
        hint: 'Change the setting in the message.',
    }, options);
}
/** Returns the error of a namespace that does not exist. */
function noNamespace(server, namespace, options = {}) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'CLUSTER_NOT_FOUND',
        found: `no namespace ${namespace} at ${server}`,
        expected: 'an existing namespace',
        hint: `Correct \`deploy.namespace\` or \`deploy.context\`, or create the namespace: kubectl create namespace ${namespace}`,
        key: ['deploy', 'namespace'],
    }, options);
}
/** Returns the namespace in the path of a request; undefined for a request to the whole cluster. */
function namespaceIn(path) {
    const name = /\/namespaces\/([^/?]+)/.exec(path)?.[1];
    return name === undefined ? undefined : decodeURIComponent(name);
}
/** Returns the missing right in a message of the API server; null if the API server rejected the content of an object. */
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _waiting_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2786);
/* harmony import */ var _waiting_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54901);




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
    const late = () => new Error(`no credentials within ${limit / 1000} s`);
    try {
        const added = credentials.applyToHTTPSOptions(options);
        await (0,_waiting_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .withTimeLimit */ .B)(limit, (0,_waiting_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessCancelled */ .M)(cancelled, added), late);
    }
    catch (error) {
        cancelled.throwIfAborted();
        throw unusable(credentials, error);
    }
}
function unusable(credentials, cause) {
    const program = programSchema.safeParse(credentials.getCurrentUser()?.exec);
    if (program.success)
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'CLUSTER_CREDENTIALS_FAILED',
            found: `no credentials from "${program.data.command}", which the kubeconfig names (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause).trim()})`,
            expected: 'a program that prints credentials of the cluster',
            hint: program.data.installHint ??
                'Install the program and log in before this step, or use a kubeconfig with the token of a service account.',
        }, { cause });
    return unusableKubeconfig(cause);
}
/** Returns the error of a kubeconfig with which no request can be sent. */
function unusableKubeconfig(cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'CLUSTER_NOT_CONFIGURED',
        found: `an unusable kubeconfig (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`,
        expected: 'the address of a cluster by https, and credentials',
        hint: 'Correct the kubeconfig.',
    }, { cause });
}


/***/ }),

/***/ 82615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ findRejections),
/* harmony export */   pz: () => (/* binding */ findChanges)
/* harmony export */ });
/* unused harmony export compareFields */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _api_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62573);



/**
 * Returns the fields that applying the objects would change, by a server-side dry run, which includes manual edits and excludes the defaults of
 * the API server. Changes nothing.
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
 * Returns the rejections of the objects by the cluster, by a server-side dry run. Ignores an object that an admission webhook without dry
 * runs handles.
 */
async function findRejections(writer, objects) {
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
    return problems;
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
/** Owner of the records. It differs from that of the objects, because applying them would otherwise remove the records. */
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
    lastUpdateTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
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
    spec: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        containers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            resources: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ limits: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ memory: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).default({}) })
                .prefault({}),
        }))
            .default([]),
    })
        .prefault({}),
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

/***/ 91191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ requireExistingNamespace),
/* harmony export */   v: () => (/* binding */ requireNamespace)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _api_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62573);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18046);
/* harmony import */ var _require_rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53861);




const patience = 3000;
/**
 * Checks whether a namespace still exists and accepts objects, by a dry run, which needs only the rights of a deployment. Does nothing if
 * the cluster does not respond.
 * @param cause failure that a deleted namespace would explain
 * @throws UserError if the namespace was deleted or is being deleted
 */
async function requireNamespace(client, namespace, cause) {
    const apiVersion = 'coordination.k8s.io/v1';
    const body = { apiVersion, kind: 'Lease', metadata: { generateName: 'tensorline-', namespace } };
    const path = `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .collectionPath */ .yb)(apiVersion, namespace, 'leases')}?dryRun=All`;
    try {
        const steady = client.with({ cancelled: new AbortController().signal, patience });
        await steady.send(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .anyObject */ .aH, { method: 'POST', path, body });
    }
    catch (error) {
        if (!isDeleted(error))
            return;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'ROLLOUT_NAMESPACE_DELETED',
            found: `that the namespace ${namespace} was deleted during the deployment`,
            expected: 'a namespace that exists until the deployment ends',
            hint: 'Create the namespace again with the rights of the deployment, and deploy again.',
        }, { cause });
    }
}
/**
 * Checks whether a namespace exists. Does nothing for an identity without the right to read it.
 * @throws UserError if it does not exist
 */
async function requireExistingNamespace(client, namespace) {
    const path = `/api/v1/namespaces/${namespace}`;
    try {
        if ((await client.find(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .anyObject */ .aH, path)) === null)
            throw (0,_api_status_js__WEBPACK_IMPORTED_MODULE_1__/* .noNamespace */ .DP)(client.server, namespace);
    }
    catch (error) {
        if (!(0,_require_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .isForbidden */ .US)(error))
            throw error;
    }
}
function isDeleted(error) {
    if (!(error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || !(error.cause instanceof _api_status_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9))
        return false;
    const { status, body } = error.cause;
    return status === 404 || (status === 403 && body.message.includes('because it is being terminated'));
}


/***/ }),

/***/ 53861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   XU: () => (/* binding */ requireRights),
/* harmony export */   uy: () => (/* binding */ withRightsExplained)
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
        if (isForbidden(error))
            await requireRights(client, namespace, rights);
        throw error;
    }
}
/** Returns true for the error of a request for which the identity has no right. */
function isForbidden(error) {
    return error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.problems.some(({ code }) => code === 'CLUSTER_FORBIDDEN');
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
        // The pods to which the Service routes requests.
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

/***/ 72977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   OY: () => (/* binding */ scoreColumns),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YH: () => (/* binding */ positionsIn),
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _data_data_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23343);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10270);




/** Returns the names of the columns of scores. */
function scoreColumns({ columns }) {
    return [...columns.keys()].filter((column) => column.startsWith(_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .scorePrefix */ .TD));
}
/**
 * Returns a column of names: ids, classes, tags.
 * @throws UserError for names that are missing or too long
 */
function namesIn(table, column) {
    const cells = cellsOf(table, column);
    refuse(table, column, (row) => isRounded(cells[row] ?? null), 'that are numbers with more digits than JSON and float64 preserve', 'such names as quoted text');
    const names = cells.map(nameOf);
    refuse(table, column, (row) => names[row] === null || names[row] === '', 'without a value', 'a value in every row');
    refuse(table, column, (row) => (names[row]?.length ?? 0) > _file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG, `longer than ${_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG} characters`, 'names that a report can show');
    return names.map((name) => name ?? '');
}
/**
 * Returns a column of finite numbers.
 * @throws UserError for other values
 */
function numbersIn(table, column) {
    const values = columnOf(table, column);
    const numbers = values instanceof Float64Array ? values : Float64Array.from(values, numberOf);
    const wrong = (row) => !Number.isFinite(numbers[row]);
    refuse(table, column, wrong, 'that are missing or not finite numbers', 'a finite number in every row');
    return numbers;
}
/**
 * Returns a column of positions in a sequence.
 * @throws UserError for values that are not whole numbers from 0
 */
function positionsIn(table, column) {
    const numbers = numbersIn(table, column);
    const wrong = (row) => !Number.isSafeInteger(numbers[row]) || (numbers[row] ?? NaN) < 0;
    refuse(table, column, wrong, 'that are not positions', 'whole numbers from 0');
    return numbers;
}
/** Returns true for integers from 2⁵³ on, which float64 rounds, so different names may have become one. */
function isRounded(cell) {
    return typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell);
}
/**
 * Returns a name as text; null if it is missing. Spellings of different writers give the same name: `1.0` is `1`, since a column of
 * classes becomes `1.0` as soon as one of its values is missing, and Python's `True` is `true`.
 */
function nameOf(cell) {
    if (cell === null)
        return null;
    const text = String(cell);
    // A longer name is refused, and on 10 MB of digits the pattern would backtrack with all positions in memory.
    if (text.length > _file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG)
        return text;
    return /^true$|^false$/i.test(text) ? text.toLowerCase() : text.replace(/^(-?\d+)\.0+$/, '$1');
}
/** Returns the number of a cell; NaN if it is not a number. */
function numberOf(cell) {
    if (typeof cell === 'number')
        return cell;
    return typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : NaN;
}
/** Returns the cells of a column; numbers for a column that was read as numbers. */
function cellsOf(table, column) {
    const values = columnOf(table, column);
    return values instanceof Float64Array
        ? Array.from(values, (value) => (Number.isNaN(value) ? null : value))
        : values;
}
function columnOf({ columns }, column) {
    const values = columns.get(column);
    if (values)
        return values;
    throw new TypeError(`the table has no column ${column}`);
}
function refuse({ rows }, column, isWrong, found, expected) {
    let [first, wrong] = [-1, 0];
    for (let row = 0; row < rows.length; row++) {
        if (!isWrong(row))
            continue;
        if (first < 0)
            first = row;
        wrong += 1;
    }
    if (first < 0)
        return;
    const row = rows[first];
    // The rows were sorted; each still has its position in the file.
    const index = (row?.index ?? 0) + 1;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PREDICTIONS_INVALID_VALUE',
        found: `${wrong} of ${rows.length} values of the column ${column} ${found}, the first in row ${index}`,
        expected,
        hint: 'Correct the prediction file.',
        ...(row ? { location: (0,_data_data_file_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(row) } : {}),
    });
}
const mostShown = 20;
/** Returns names shortened and escaped for a message. */
function namesText(names) {
    const all = [...names];
    const shown = all.slice(0, mostShown).map((name) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name)));
    return [...shown, ...(all.length > mostShown ? [`… (${all.length} in all)`] : [])].join(', ');
}


/***/ }),

/***/ 10270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ requiredColumns),
/* harmony export */   TD: () => (/* binding */ scorePrefix),
/* harmony export */   YG: () => (/* binding */ longestName)
/* harmony export */ });
/* unused harmony export rowJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Prefix of columns of scores: `score.<class>` contains the scores of a class. */
const scorePrefix = 'score.';
/** Longest name or id, in characters; longer ones would fill a report. */
const longestName = 1000;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(longestName), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const example = name.describe('Name of the example: the same for candidate and baseline.');
const className = name.describe('Name of the correct class.');
const classification = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example,
    label: className,
    prediction: name.optional().describe('Name of the predicted class; that of the highest score if left out.'),
});
const regression = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example,
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The correct value.'),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The predicted value.'),
});
const ranking = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    query: name.describe('Name of the query, user or session that items are ranked for.'),
    item: name.describe('Name of the item: the same for candidate and baseline.'),
    relevance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('Relevance of the item for the query; 0 if it is irrelevant.'),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Score of the model; the item with the highest score comes first.'),
});
const sequence = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example: name.describe('Name of the sequence: the same for candidate and baseline.'),
    position: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('Position in the sequence.'),
    label: name.describe('The correct tag, for spans with B- and I- before the name as in CoNLL.'),
    prediction: name.describe('The predicted tag.'),
});
/** One row of a prediction file, by task. Other columns are allowed, for slices. */
const rowSchemas = { classification, regression, ranking, sequence };
/** Columns that every file of a task has. */
const requiredColumns = {
    classification: ['example', 'label'],
    regression: ['example', 'label', 'prediction'],
    ranking: ['query', 'item', 'relevance', 'score'],
    sequence: ['example', 'position', 'label', 'prediction'],
};
/** Returns the JSON Schema of a row. */
function rowJsonSchema(task) {
    const schema = {
        ...z.toJSONSchema(rowSchemas[task], { target: 'draft-2020-12' }),
        title: `One row of predictions for the task ${task}`,
        description: 'A line of JSONL, or a row of CSV, Parquet or Arrow. Slices can use any other column.',
    };
    if (task !== 'classification')
        return schema;
    const scored = '^score\\.';
    return {
        ...schema,
        patternProperties: {
            [scored]: { type: 'number', description: 'Score of the class whose name follows the dot.' },
        },
        anyOf: [{ required: ['prediction'] }, { not: { propertyNames: { not: { pattern: scored } } } }],
    };
}


/***/ }),

/***/ 87907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ requestsOfCanary)
});

// UNUSED EXPORTS: canaryRequests

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/examples.js
var dataset_examples = __webpack_require__(65675);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/model/example-codec.js + 3 modules
var example_codec = __webpack_require__(55545);
// EXTERNAL MODULE: ./build/core/js/src/predictions/read-file.js + 9 modules
var read_file = __webpack_require__(30012);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/canary/labelled-probes.js









/**
 * Reads labelled rows, with a column for each feature and each label of the model, as in its source. A model of images needs a column
 * `b64` with the file of the image.
 * @param shown name of the file in messages
 * @throws UserError for a row that the model cannot predict or whose label it does not have
 */
async function readProbes(file, shown, { features, label }) {
    const { rows, columns } = await (0,read_file/* readFileOfPredictions */.k)(file, undefined, shown);
    requireColumns(shown, columns, [...featureColumns(features), ...(0,label_target/* outputsOf */.Yz)(label).map(columnOf)]);
    const codec = (0,example_codec/* exampleCodec */.D)(features);
    return rows.map((row, index) => {
        const cell = (name) => cellAt(columns.get(name), index);
        const instance = instanceOf(features, cell);
        requireValid(row, () => codec.decode([instance]));
        return {
            id: (0,data_file/* nameOfRow */.xu)(row),
            body: JSON.stringify({ instances: [instance] }),
            labels: (0,label_target/* outputsOf */.Yz)(label).map((output) => labelOf(output, cell(columnOf(output)), row)),
        };
    });
}
/**
 * Returns the examples of the test split of a dataset as labelled requests.
 * @throws UserError if the dataset has other labels than the model
 */
async function probesOfTestSplit(dataset, model) {
    if (!(0,external_node_util_.isDeepStrictEqual)((0,label_target/* outputsOf */.Yz)(dataset.details.label), (0,label_target/* outputsOf */.Yz)(model.label)))
        throw new user_error/* UserError */.yo({
            code: 'CANARY_INVALID_REQUESTS',
            found: `the dataset ${dataset.details.name}, whose labels differ from those of the model`,
            expected: 'a dataset with the labels of the model',
            hint: 'Set `deploy.canary.probes` to the dataset on which the model was trained.',
        });
    const examples = await (0,dataset_dataset/* readSplit */.bS)(dataset, 'test');
    const { features, label } = dataset.details;
    const codec = (0,example_codec/* exampleCodec */.D)(features);
    const labels = (0,label_target/* outputsOf */.Yz)(label).map((_, output) => (0,label_target/* labelsOf */.PC)(label, output, examples.labels));
    return examples.ids.map((id, index) => ({
        id,
        body: JSON.stringify({ instances: [codec.encode((0,dataset_examples/* sliceBatch */.D)(examples, index, 1))] }),
        labels: labels.map((values) => values[index] ?? Number.NaN),
    }));
}
function featureColumns(features) {
    return features.kind === 'image' ? ['b64'] : features.columns.map(({ name }) => name);
}
function requireColumns(file, columns, names) {
    const missing = names.filter((name) => !columns.has(name)).map((name) => `\`${name}\``);
    if (missing.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'CANARY_INVALID_REQUESTS',
        found: `no column ${(0,format/* listNames */.Zv)(missing, 5)}`,
        expected: 'a column for each feature and each label of the model',
        hint: 'Add the columns, with raw values as in the sources of the dataset.',
        location: { file },
    });
}
/** Checks an example. The error contains its row. */
function requireValid(row, check) {
    try {
        check();
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const location = (0,data_file/* locationOf */.hD)(row);
        throw new user_error/* UserError */.yo(error.problems.map(({ found, expected }) => ({
            code: 'CANARY_INVALID_REQUESTS',
            found: found.replace(/instances\[\d+\]\./, ''),
            expected,
            hint: 'Correct the row, or remove it.',
            location,
        })), { cause: error });
    }
}
function columnOf({ label }) {
    return label.column;
}
function cellAt(column, row) {
    const cell = column?.[row];
    return cell === undefined || Number.isNaN(cell) ? null : cell;
}
function instanceOf(features, cell) {
    if (features.kind === 'image')
        return { b64: String(cell('b64') ?? '') };
    return Object.fromEntries(features.columns.map((column) => [column.name, labelled_probes_valueOf(column, cell(column.name))]));
}
/** Returns the value of a feature as a client sends it; files of text contain numbers as texts. */
function labelled_probes_valueOf({ type }, cell) {
    if (typeof cell !== 'string')
        return cell;
    switch (type) {
        case 'number':
            return numberOf(cell);
        case 'image':
            return { b64: cell };
        case 'category':
        case 'text':
        case 'date':
        case 'duration':
            return cell;
    }
}
/** Returns a text without a number as it is, so that the error about the row shows it. */
function numberOf(text) {
    if (text.trim() === '')
        return null;
    const value = Number(text);
    return Number.isNaN(value) ? text : value;
}
function labelOf({ label }, cell, row) {
    const value = labelValue(label, cell);
    if (value !== null)
        return value;
    throw new user_error/* UserError */.yo({
        code: 'CANARY_INVALID_REQUESTS',
        found: cell === null ? `no value of \`${label.column}\`` : `${JSON.stringify(cell)} as \`${label.column}\``,
        expected: label.kind === 'class' ? `one of the classes ${label.classes.join(', ')}` : 'a number',
        hint: 'Correct the row, or remove it.',
        location: (0,data_file/* locationOf */.hD)(row),
    });
}
function labelValue(label, cell) {
    if (cell === null || cell === '')
        return null;
    if (label.kind === 'class') {
        const index = label.classes.indexOf(String(cell));
        return index === -1 ? null : index;
    }
    const value = Number(cell);
    return Number.isFinite(value) ? value : null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
;// CONCATENATED MODULE: ./build/core/js/src/canary/recorded-requests.js




const instances = schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1);
const rows = schemas/* object */.Ikc({ instances });
/** A line of the server's prediction log. */
const logged = schemas/* object */.Ikc({
    request: schemas/* string */.YjP().optional(),
    /** HTTP status of a request without a prediction. */
    status: schemas/* int */.Whr().optional(),
    outputs: schemas/* unknown */.L5J().optional(),
    inputs: schemas/* unknown */.L5J().optional(),
});
/** Inputs of a logged request: rows of TensorFlow's protocol, a list of examples or an image of `/predict`. */
const inputs = schemas/* union */.KCZ([
    rows.transform((body) => body.instances),
    instances,
    schemas/* strictObject */.rej({ base64: schemas/* string */.YjP() }).transform(({ base64 }) => [{ b64: base64 }]),
]);
/**
 * Reads recorded requests, one a line: bodies of `:predict` in rows, or the server's prediction log with inputs. Lines of the log in
 * other protocols, and of failed requests, are skipped.
 * @param shown name of the file in messages
 * @throws UserError for a file without requests, or a line that is not one
 */
async function readRecordedRequests(file, shown) {
    const text = (await (0,data_file/* readBytes */.io)({ path: shown, file, shown })).toString();
    const requests = text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const value = (0,parse_json/* tryParseJson */.B)(line);
        const id = `${shown}:${index + 1}`;
        const request = rows.safeParse(value);
        if (request.success)
            return [requestOf(id, request.data.instances)];
        const entry = logged.safeParse(value);
        if (entry.success && entry.data.status !== undefined)
            return [];
        if (!entry.success || entry.data.inputs === undefined)
            throw invalid(shown, 'a line that is not a request', index + 1);
        const examples = inputs.safeParse(entry.data.inputs);
        return examples.success ? [requestOf(entry.data.request ?? id, examples.data)] : [];
    });
    if (requests.length === 0)
        throw invalid(shown, 'a file without requests that can be repeated');
    return requests;
}
function requestOf(id, examples) {
    return { id, body: JSON.stringify({ instances: examples }), labels: null };
}
/** Returns the golden requests of a model. Their outputs are those of one version, so they are not labels. */
function goldenAsRequests({ requests }) {
    return requests.map(({ id, input }) => requestOf(id, [input]));
}
function invalid(file, found, line) {
    return new user_error/* UserError */.yo({
        code: 'CANARY_INVALID_REQUESTS',
        found,
        expected: 'one JSON object a line: {"instances": […]}, or a line of the prediction log with `inputs`',
        hint: 'Record requests with PREDICTION_LOG and PREDICTION_LOG_INPUTS of the server.',
        location: line === undefined ? { file } : { file, line },
    });
}

// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/canary-files.js



/**
 * Returns the files that the canary reads.
 * @throws UserError for a file outside the workspace of a fork's pull request
 */
async function canaryFiles({ host, folder }, { probes, requests }) {
    const locate = (path) => (path === undefined ? null : (0,external_node_path_.resolve)(folder, path));
    const files = { probes: locate(probes), requests: locate(requests) };
    await (0,outside/* refuseOutside */.g)([files.probes, files.requests].filter((file) => file !== null), (0,confinement/* confinementOf */.u)(host.codeOrigin));
    return files;
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/canary-requests.js








/**
 * Returns the requests by which a canary is judged: the labelled probes and the recorded requests, or else the golden ones.
 * @throws UserError if a file is invalid, or no request exists
 */
async function canaryRequests(context, section, { details }, golden) {
    const { probes, requests } = await canaryFiles(context, section);
    const shown = (file) => (0,external_node_path_.relative)(context.folder, file);
    const found = [
        ...(probes === null ? [] : await probesAt(probes, shown(probes), details)),
        ...(requests === null ? [] : await readRecordedRequests(requests, shown(requests))),
    ];
    if (found.length > 0)
        return found;
    if (golden !== null)
        return goldenAsRequests(golden);
    throw new user_error/* UserError */.yo({
        code: 'CANARY_INVALID_REQUESTS',
        found: 'a model without golden requests, and neither `deploy.canary.probes` nor `deploy.canary.requests`',
        expected: 'requests by which the canary is judged',
        hint: 'Set `deploy.canary.probes` to a file of labelled rows.',
    });
}
/** Returns the requests by which a canary is judged; empty with another strategy. */
async function requestsOfCanary(context, { strategy, canary }, model) {
    if (strategy !== 'canary')
        return [];
    return canaryRequests(context, canary ?? {}, model, await (0,artifact/* readGolden */.cN)(model.folder));
}
/** Returns the rows of a file, or the test split of a dataset artifact. */
async function probesAt(path, shown, details) {
    const probes = (await (0,file_kind/* fileKind */.h)(path)) === 'folder'
        ? await probesOfTestSplit(await (0,dataset_dataset/* openDataset */.Jp)(path), details)
        : await readProbes(path, shown, details);
    // Without labels, no criterion would be the accuracy.
    if (probes.length > 0)
        return probes;
    throw new user_error/* UserError */.yo({
        code: 'CANARY_INVALID_REQUESTS',
        found: 'no labelled row',
        expected: 'rows for the accuracy of the canary',
        hint: 'Add rows to the file, or remove `deploy.canary.probes` to judge without the accuracy.',
        location: { file: shown },
    });
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

/***/ 90874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ openNamespace)
});

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
/** Milliseconds between attempts from which on the log reports that the server does not respond. */
const reportedPause = 1000;
/** A client of the API server that repeats requests while the server is unavailable, restarts or limits requests. */
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
    /** @throws UserError with the ApiFailure as its cause, or when the server remains unavailable */
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

/** Sets the proxy of the environment, such as `HTTPS_PROXY`, for clusters whose kubeconfig contains no proxy. */
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
            const reason = error instanceof TypeError ? 'it is not a mapping with clusters and contexts' : (0,user_error/* messageOf */.bD)(error);
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
        expected: 'no `deploy.context`: the service account of a pod gives access to the cluster of the pod only',
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

// EXTERNAL MODULE: ./build/core/js/src/kubernetes/require-namespace.js
var require_namespace = __webpack_require__(91191);
;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/open-namespace.js


/**
 * Connects to the cluster of the settings.
 * @throws UserError if its namespace does not exist, in which nothing could be found
 */
async function openNamespace(settings, host) {
    const cluster = await openCluster(process.env, settings, host);
    await (0,require_namespace/* requireExistingNamespace */.A)(cluster.client, cluster.namespace);
    return cluster;
}


/***/ }),

/***/ 56574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ requireAcceptable)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/apply.js + 1 modules
var apply = __webpack_require__(34500);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/dry-run.js
var dry_run = __webpack_require__(82615);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/objects.js
var kubernetes_objects = __webpack_require__(18046);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/require-rights.js
var require_rights = __webpack_require__(53861);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/missing-secrets.js



const variable = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    valueFrom: schemas/* object */.Ikc({ secretKeyRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), key: schemas/* string */.YjP() }) }),
});
const deployment = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('Deployment'),
    spec: schemas/* object */.Ikc({
        template: schemas/* object */.Ikc({
            spec: schemas/* object */.Ikc({
                imagePullSecrets: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).default([]),
                containers: schemas/* array */.YOg(schemas/* object */.Ikc({ env: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]) })).default([]),
            }),
        }),
    }),
});
const secret = schemas/* object */.Ikc({ data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}) });
/** Keys of the login of a registry, in the current and the former format. */
const loginKeys = ['.dockerconfigjson', '.dockercfg'];
/** Returns a problem for each secret, or key of one, to which the objects refer and that does not exist. A secret that the identity may not read is not checked. */
async function findMissingSecrets(client, namespace, objects) {
    const problems = [];
    for (const { key, name, oneOf } of objects.flatMap(referencesIn)) {
        const keys = await keysOf(client, namespace, name);
        if (keys === 'unknown' || oneOf.some((each) => keys?.includes(each)))
            continue;
        problems.push({
            code: 'DEPLOY_SECRET_NOT_FOUND',
            found: keys === null
                ? `no secret ${name} in the namespace ${namespace}`
                : `no key ${oneOf.join(' or ')} in the secret ${name} of the namespace ${namespace}`,
            expected: `the secret that \`${key.join('.')}\` names`,
            hint: `Create the secret, or correct \`${key.join('.')}\`.`,
            key,
        });
    }
    return problems;
}
function referencesIn(object) {
    const { success, data } = deployment.safeParse(object);
    if (!success)
        return [];
    const { imagePullSecrets, containers } = data.spec.template.spec;
    const variables = containers.flatMap(({ env }) => env).map((each) => variable.safeParse(each));
    return [
        ...imagePullSecrets.map(({ name }) => ({ key: ['deploy', 'pull-secret'], name, oneOf: loginKeys })),
        ...variables.flatMap(({ data: found }) => {
            if (found === undefined)
                return [];
            const { name, key } = found.valueFrom.secretKeyRef;
            return [{ key: ['deploy', 'env', found.name], name, oneOf: [key] }];
        }),
    ];
}
/** Returns the keys of a secret; null if it does not exist. */
async function keysOf(client, namespace, name) {
    try {
        const found = await client.find(secret, `${(0,kubernetes_objects/* collectionPath */.yb)('v1', namespace, 'secrets')}/${name}`);
        return found && Object.keys(found.data);
    }
    catch (error) {
        if ((0,require_rights/* isForbidden */.US)(error))
            return 'unknown';
        throw error;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/kubernetes/api-status.js
var api_status = __webpack_require__(62573);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/node-port.js




const service = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('Service'),
    spec: schemas/* object */.Ikc({ ports: schemas/* array */.YOg(schemas/* object */.Ikc({ nodePort: schemas/* int */.Whr().optional() })) }),
});
const live = service.omit({ kind: true });
/**
 * Returns a problem for a node port that the cluster refuses to a Service that exists. A dry run accepts ports outside of the range of
 * the cluster, and no request returns this range. But the API server allocates the ports of a Service before it finds that the name is
 * taken, so creating the Service again fails without any change, and the reason shows whether the port is allowed.
 */
async function findRefusedNodePort(client, namespace, objects) {
    for (const object of objects) {
        const wanted = service.safeParse(object);
        const port = wanted.data?.spec.ports[0]?.nodePort;
        if (port === undefined)
            continue;
        const path = (0,kubernetes_objects/* collectionPath */.yb)('v1', namespace, 'services');
        const existing = await client.find(live, `${path}/${object.metadata.name}`);
        // A first deployment applies the Service before all other objects.
        if (existing === null || existing.spec.ports.some(({ nodePort }) => nodePort === port))
            continue;
        try {
            await client.send(kubernetes_objects/* anyObject */.aH, { method: 'POST', path, body: object });
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo && error.cause instanceof api_status/* ApiFailure */.F9))
                throw error;
            const { status, body } = error.cause;
            if (status === 422 && body.message.includes('nodePort'))
                return error.problems.map((problem) => ({ ...problem, key: ['deploy', 'service', 'node-port'] }));
        }
    }
    return [];
}

// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/require-own-names.js
var require_own_names = __webpack_require__(65551);
// EXTERNAL MODULE: ./build/core/js/src/stages/cluster/require-own-targets.js
var require_own_targets = __webpack_require__(5185);
;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/require-acceptable.js







/**
 * Checks, without any change, whether a deployment of the objects can succeed: no other program has their names, the cluster accepts
 * them, and the secrets to which they refer exist.
 * @throws UserError with all that is wrong
 */
async function requireAcceptable({ client, namespace }, pipeline, objects) {
    const writer = new apply/* ObjectWriter */.n(client, namespace);
    const place = { namespace, pipeline };
    await (0,require_own_names/* requireOwnNames */.K8)(client, place);
    await (0,require_own_targets/* requireOwnTargets */.M)(writer, place, objects);
    const problems = [
        ...(await (0,dry_run/* findRejections */.A0)(writer, objects)),
        ...(await findRefusedNodePort(client, namespace, objects)),
        ...(await findMissingSecrets(client, namespace, objects)),
    ];
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
}


/***/ }),

/***/ 65551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ requireOwnNames),
/* harmony export */   nn: () => (/* binding */ nameTaken),
/* harmony export */   oM: () => (/* binding */ textOfSelector)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18046);
/* harmony import */ var _manifests_workload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94651);





const variants = ['stable', 'canary', 'green', 'preflight'];
const managed = 'app.kubernetes.io/managed-by';
const selectorsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP());
const serviceSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ spec: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ selector: selectorsSchema.default({}) }) });
/**
 * Checks whether the Deployments and the Service of a pipeline belong to another one, or to another program. The canary of `digits` has the
 * name of the pipeline `digits-canary`, and the names of the pipelines `a.b` and `a_b` differ only in characters that a Deployment cannot have.
 * @throws UserError if an object belongs to another one, before a rollout changes it
 */
async function requireOwnNames(client, place) {
    const { namespace, pipeline } = place;
    for (const variant of variants) {
        const name = (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentName */ .pC)({ pipeline, variant });
        const found = await client.find(_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentSchema */ .fP, (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentPath */ .nR)(namespace, name));
        if (found === null)
            continue;
        const { labels, annotations } = found.metadata;
        const own = (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .variantLabels */ .h)({ pipeline, variant });
        // Earlier releases wrote no annotation.
        const owner = annotations[_manifests_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .pipelineAnnotation */ .Sp];
        const isOwn = (owner ?? pipeline) === pipeline && Object.entries(own).every(([key, value]) => labels[key] === value);
        if (labels[managed] === (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .commonLabels */ .xJ)(pipeline)[managed] && !isOwn)
            throw nameTaken(place, `a Deployment ${name} of another pipeline (${owner ?? labels['app.kubernetes.io/name'] ?? 'no name'})`);
        // The selector of a Deployment is immutable, so another program wrote this one.
        const { matchLabels } = found.spec.selector;
        if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(matchLabels, own))
            throw nameTaken(place, `a Deployment ${name} with the selector ${textOfSelector(matchLabels)}`);
    }
    const name = (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .objectName */ .Hd)(pipeline);
    const path = `${(0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .collectionPath */ .yb)('v1', namespace, 'services')}/${name}`;
    const service = await client.find(serviceSchema, path);
    if (service === null)
        return;
    const { selector } = service.spec;
    if (Object.entries((0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .serverLabels */ .h6)(pipeline)).some(([key, value]) => selector[key] !== value))
        throw nameTaken(place, `a Service ${name} with the selector ${textOfSelector(selector)}`);
}
/** Returns a selector as text, such as `app=shop`. */
function textOfSelector(selector) {
    const terms = Object.entries(selector).map(([key, value]) => `${key}=${value}`);
    return terms.join(',') || 'of no pods';
}
/** Returns the error about a name that another pipeline or program has. */
function nameTaken({ namespace, pipeline }, found) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'DEPLOY_NAME_TAKEN',
        found: `${found} in the namespace ${namespace}`,
        expected: `objects of ${pipeline} only`,
        hint: 'Set `name` or `deploy.namespace` to another value, or delete the object.',
        key: ['deploy', 'namespace'],
    });
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireOwnTargets)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _manifests_workload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94651);
/* harmony import */ var _require_own_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65551);



const selector = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ matchLabels: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default({}) }).prefault({});
const backend = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ service: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).optional() }).optional();
/** The fields of the kinds below that name the pods, the Deployment or the Services that an object is about. */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    spec: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        podSelector: selector,
        selector,
        scaleTargetRef: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).optional(),
        defaultBackend: backend,
        rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            http: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ backend })) }).prefault({ paths: [] }),
            backendRefs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).default([]),
        }))
            .default([]),
    })
        .prefault({}),
});
/** Returns the target of an object if it is about another server than the one of the pipeline; else null. */
const otherTargets = {
    NetworkPolicy: (spec, pipeline) => otherPods(spec.podSelector.matchLabels, pipeline),
    PodDisruptionBudget: (spec, pipeline) => otherPods(spec.selector.matchLabels, pipeline),
    HorizontalPodAutoscaler: ({ scaleTargetRef: target }, pipeline) => target === undefined || (target.kind === 'Deployment' && target.name === (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .objectName */ .Hd)(pipeline))
        ? null
        : `for the ${target.kind} ${target.name}`,
    Ingress: otherService,
    HTTPRoute: otherService,
};
/**
 * Checks whether the objects beside the Deployment and the Service belong to another program: writing them would take its requests, its
 * isolation or its number of pods.
 * @param objects of the pipeline that would be written
 * @throws UserError if one of them exists and is about other pods, before a rollout changes it
 */
async function requireOwnTargets(writer, place, objects) {
    for (const object of objects) {
        const { kind, metadata } = object;
        const otherTarget = otherTargets[kind];
        if (otherTarget === undefined)
            continue;
        const found = await writer.read(targetSchema, object);
        const target = found === null ? null : otherTarget(found.spec, place.pipeline);
        if (target !== null)
            throw (0,_require_own_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameTaken */ .nn)(place, `the object ${kind} ${metadata.name} ${target}`);
    }
}
function otherPods(labels, pipeline) {
    const isOwn = Object.entries((0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .serverLabels */ .h6)(pipeline)).every(([key, value]) => labels[key] === value);
    return isOwn ? null : `with the selector ${(0,_require_own_names_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfSelector */ .oM)(labels)}`;
}
function otherService({ defaultBackend, rules }, pipeline) {
    const backends = [defaultBackend, ...rules.flatMap(({ http }) => http.paths.map((path) => path.backend))];
    const services = [
        ...backends.flatMap((each) => each?.service?.name ?? []),
        ...rules.flatMap(({ backendRefs }) => backendRefs.map(({ name }) => name)),
    ];
    const other = services.find((name) => name !== (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .objectName */ .Hd)(pipeline));
    return other === undefined ? null : `for the Service ${other}`;
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

/***/ 61337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ notUtf8),
/* harmony export */   s: () => (/* binding */ zeroBytes)
/* harmony export */ });
/**
 * Returns the problem of text that is not UTF-8.
 * @param setting the setting for another encoding; null where no other can be set
 */
function notUtf8(setting, found = 'text that is not UTF-8') {
    const save = 'Save the file with UTF-8 encoding';
    return {
        code: 'DATA_NOT_UTF8',
        found,
        expected: 'UTF-8',
        hint: setting === null ? `${save}.` : `${save}, or set \`${setting}\` if that is its encoding.`,
    };
}
/** Returns the problem of text with zero bytes. */
function zeroBytes(setting) {
    return notUtf8(setting, 'text with zero bytes, as UTF-16 and UTF-32 have');
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
