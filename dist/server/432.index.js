export const id = 432;
export const ids = [432];
export const modules = {

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runServer: () => (/* binding */ runServer)
});

// UNUSED EXPORTS: startServing

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/server/js/src/errors/user-error.js
var user_error = __webpack_require__(601);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/server/js/src/files/create-folder.js



/**
 * Creates a folder and its missing parents. Node's own `recursive` never returns if the system refuses a new folder with
 * ENOENT, as /proc does, and it hides a full disk (https://github.com/nodejs/node/issues/42808).
 * @param mode the permissions of each new folder
 */
async function create_folder_createFolder(folder, mode) {
    const path = resolve(folder);
    const error = await tryToCreate(path, mode);
    if (error === null)
        return;
    if (!hasCode(error, 'ENOENT'))
        throw error;
    if (!(await isFolder(dirname(path))))
        await create_folder_createFolder(dirname(path), mode);
    // Another process may have created the parent since.
    const again = await tryToCreate(path, mode);
    if (again !== null)
        throw again;
}
/** Returns the error; null if the folder exists now. */
async function tryToCreate(path, mode) {
    try {
        await mkdir(path, { mode });
        return null;
    }
    catch (error) {
        if (await isFolder(path))
            return null;
        if (!(error instanceof Error))
            throw error;
        return hasCode(error, 'EEXIST') && !(await exists(path)) ? linkToNothing(path) : error;
    }
}
async function isFolder(path) {
    try {
        return (await stat(path)).isDirectory();
    }
    catch {
        return false;
    }
}
async function exists(path) {
    try {
        await stat(path);
        return true;
    }
    catch (error) {
        return !hasCode(error, 'ENOENT');
    }
}
function linkToNothing(path) {
    return new UserError({
        code: 'FILE_INVALID_PATH',
        found: `${path}, a symbolic link whose target does not exist`,
        expected: 'a folder',
        hint: 'Correct or remove the link.',
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/files/temporary-path.js

const paths = new Set();
const listeners = new Set();
/**
 * Creates a temporary folder whose path begins with `prefix`. The caller deletes it; if a signal ends the process first,
 * `deleteTemporaryPaths` deletes it. Synchronous, so that no signal is handled between its creation and its registration.
 */
function temporary_path_makeTemporaryFolder(prefix) {
    const folder = mkdtempSync(prefix);
    recordTemporaryPath(folder);
    return folder;
}
/**
 * Records a file or folder for `deleteTemporaryPaths`. Its path must never be used again, not even by another process.
 */
function recordTemporaryPath(path) {
    paths.add(path);
    for (const listener of listeners)
        listener(path);
}
/** Calls `listener` for each path that is recorded from now on. */
function onTemporaryPath(listener) {
    listeners.add(listener);
}
/** Deletes the recorded paths that still exist. */
function deleteTemporaryPaths() {
    for (const path of paths)
        deleteTemporaryPath(path);
}
/** Deletes a temporary file or folder, and the folder beside it in which `installFolder` keeps the replaced version. */
function deleteTemporaryPath(path) {
    for (const each of [path, `${path}-old`])
        rmSync(each, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./build/server/js/src/files/install-folder.js






/**
 * Fills a new folder beside `folder` and moves it into place, so that it appears complete or not at all. The previous
 * folder stays complete until then. Leftovers of a killed process are deleted: only one process at a time may install the
 * folder.
 * @returns the result of `fill`
 */
async function install_folder_installFolder(folder, fill) {
    const target = resolve(folder);
    await createFolder(dirname(target));
    await deleteLeft(target);
    const draft = makeTemporaryFolder(`${draftPrefix(target)}-`);
    try {
        const result = await fill(draft);
        await replace(target, draft);
        return result;
    }
    catch (error) {
        await rm(draft, { recursive: true, force: true });
        throw withPath(error, target);
    }
}
/**
 * Replaces the folder by renaming: deleting it file by file would leave it incomplete under its name for a while.
 * Synchronous, so that no signal is handled while neither the old nor the new folder is in place.
 */
async function replace(target, draft) {
    const old = `${draft}-old`;
    try {
        renameSync(target, old);
    }
    catch (error) {
        if (!hasCode(error, 'ENOENT'))
            throw error;
    }
    renameSync(draft, target);
    await rm(old, { recursive: true, force: true });
}
async function deleteLeft(target) {
    const prefix = basename(draftPrefix(target));
    for (const name of await readdir(dirname(target)))
        if (name.startsWith(prefix) && /^-\w{6}(-old)?$/.test(name.slice(prefix.length)))
            await rm(join(dirname(target), name), { recursive: true, force: true });
}
/** Returns true for the name of an unfinished folder, or of a folder that is being replaced. */
function isDraft(name) {
    return /^\..+-\w{6}(-old)?$/.test(name);
}
function draftPrefix(target) {
    return join(dirname(target), `.${basename(target)}`);
}

// EXTERNAL MODULE: ./build/server/js/src/files/lfs-pointer.js + 1 modules
var lfs_pointer = __webpack_require__(7051);
// EXTERNAL MODULE: ./build/server/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(8090);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/server/js/src/artifacts/digest.js



const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** A SHA-256 without a prefix, as manifests and other formats write it. */
const sha256Pattern = /^[0-9a-f]{64}$/;
const mostBytesAtOnce = 2 ** 20;
function isDigest(text) {
    return digestPattern.test(text);
}
/** Returns the 64 hexadecimal digits of a digest. */
function digest_hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Returns the first digits of a digest, enough to recognize it. */
function shortDigest(digest) {
    return digest_hexOf(digest).slice(0, 12);
}
function digestOfHex(sha256) {
    return `sha256:${sha256}`;
}
function digest_digestOf(bytes) {
    return digestOfHex((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'));
}
async function digest_digestOfFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        // One buffer serves the whole file: streams allocate each chunk anew, and V8 collects garbage every few dozen of
        // them.
        const buffer = Buffer.allocUnsafe(Math.min(Math.max(size, 4096), mostBytesAtOnce));
        for (;;) {
            const { bytesRead } = await file.read(buffer);
            if (bytesRead === 0)
                break;
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
    return digestOfHex(hash.digest('hex'));
}
/**
 * Returns canonical JSON (RFC 8785): equal values give equal bytes.
 * @throws TypeError for values that JSON cannot represent
 */
function digest_canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError(`canonical JSON cannot represent ${typeof value}`);
    return text;
}
function digestOfJson(value) {
    return digest_digestOf(digest_canonicalJson(value));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
;// CONCATENATED MODULE: ./build/server/js/src/artifacts/manifest.js


const manifest_manifestName = 'manifest.json';
/**
 * File with time, machine and measured speeds. They may differ between equal runs, so they are not part of the digest.
 */
const manifest_runRecordName = 'run.json';
/**
 * A file of a checkpoint to which later checkpoints append. The manifest does not list it; its details contain the length and the
 * digest of the part that belongs to the checkpoint.
 */
const growingFileName = 'history.jsonl';
/** Version of the schema; increased when the previous version of a reader could misread the new form. */
const manifest_schemaVersion = 1;
const artifactKinds = [
    'dataset',
    'dataset-part',
    'quarantine',
    'dataset-diff',
    'model',
    'report',
    'data-report',
    'image',
    'checkpoint',
    'search',
    'tensorboard',
    'predictions',
    'attestation',
    'onnx-model',
];
const digestSchema = schemas/* templateLiteral */.Uy$(['sha256:', schemas/* string */.YjP().regex(sha256Pattern)], 'a digest (sha256: and 64 hexadecimal digits)');
/** A commit of a repository whose objects are named by SHA-1 or SHA-256. */
const commitSchema = schemas/* string */.YjP()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a commit of 40 or 64 hexadecimal digits');
const fileEntry = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().regex(/^[^/\\.][^\\]*$/),
    size: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().regex(sha256Pattern),
});
/**
 * The content of an artifact: every file with its size and hash, and the digests of its inputs. It contains nothing that
 * differs between equal runs; its own SHA-256 is the artifact's digest.
 */
const manifest_manifestSchema = schemas/* strictObject */.rej({
    schema: schemas/* int */.Whr().positive(),
    kind: schemas/* enum */.k5n(artifactKinds),
    /** Digests of the inputs, by role: `{dataset, model, baseline, …}`. */
    parents: schemas/* record */.g1P(schemas/* string */.YjP(), digestSchema),
    /** Digest of the configuration. */
    config: digestSchema,
    /** Details for the readers of this kind; each kind has its own schema. */
    details: schemas/* json */.Pq9(),
    files: schemas/* array */.YOg(fileEntry),
});

;// CONCATENATED MODULE: ./build/server/js/src/artifacts/artifact.js









const outsideTheManifest = new Set([manifest_manifestName, manifest_runRecordName]);
function isListed(path, kind) {
    return !outsideTheManifest.has(path) && !(kind === 'checkpoint' && path === growingFileName);
}
/**
 * Fills a new folder with `fill`, seals it with a manifest and moves it to `folder`, replacing an existing folder. It
 * appears complete or not at all.
 */
async function writeArtifact(folder, fill) {
    return installFolder(folder, async (draft) => {
        const { run, ...origin } = await fill(draft);
        const manifest = manifestSchema.parse({
            schema: schemaVersion,
            ...origin,
            files: await listFiles(draft, origin.kind),
        });
        const text = canonicalJson(manifest);
        await writeFile(join(draft, runRecordName), `${JSON.stringify(run, null, 2)}\n`);
        await writeFile(join(draft, manifestName), text);
        return { folder, digest: digestOf(text), manifest, details: origin.details };
    });
}
/**
 * Reads an artifact and verifies every file against its manifest.
 * @throws UserError if it is missing, truncated, altered, renamed, of another kind or of a newer schema
 */
async function openArtifact(folder, kind, detailsSchema) {
    const text = await readManifest(folder, kind);
    const manifest = parseManifest(text, folder, kind);
    await verifyFiles(folder, manifest);
    const details = detailsSchema.safeParse(manifest.details);
    if (!details.success)
        throw (0,artifact_json/* damagedArtifact */.ku)(folder, `a ${kind} manifest whose details do not fit: ${(0,artifact_json/* firstIssue */.OE)(details.error)}`);
    return { folder, digest: digest_digestOf(text), manifest, details: details.data };
}
/**
 * Returns the kind in an artifact's manifest, unverified; opening the artifact verifies it. Null for a kind that this
 * version does not support.
 * @param expected the kind that the error names if no artifact exists
 * @throws UserError if no artifact exists
 */
async function artifactKind(folder, expected) {
    const parsed = manifestSchema
        .pick({ kind: true })
        .loose()
        .safeParse(parseArtifactJson(await readManifest(folder, expected), folder, manifestName));
    return parsed.success ? parsed.data.kind : null;
}
/** Returns the manifest of an artifact without any verification; null if it is missing or incomplete. */
async function peekManifest(folder) {
    try {
        return manifestSchema.parse(parseJson(await readFile(join(folder, manifestName), 'utf8')));
    }
    catch {
        return null;
    }
}
/** Returns the run record of an artifact, which is not part of its digest. */
async function readRunRecord(folder) {
    return parseJson(await readFile(join(folder, runRecordName), 'utf8'));
}
async function readManifest(folder, kind) {
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, manifest_manifestName), 'utf8');
        if ((0,lfs_pointer/* parseLfsPointer */.y)(text) !== null)
            throw (0,lfs_pointer/* lfsPointer */.FW)((0,external_node_path_.join)(folder, manifest_manifestName));
        return text;
    }
    catch (error) {
        if (!(0,user_error/* isMissing */.b2)(error))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'ARTIFACT_WRONG_KIND',
            found: `no ${manifest_manifestName} in ${folder}`,
            expected: `an artifact of the kind ${kind} from an earlier stage`,
            hint: `Run the stage that makes the ${kind} first, or name its artifact or folder.`,
        }, { cause: error });
    }
}
function parseManifest(text, folder, kind) {
    const json = (0,artifact_json/* parseArtifactJson */.OC)(text, folder, manifest_manifestName);
    const version = manifest_manifestSchema.pick({ schema: true }).loose().safeParse(json);
    if (version.success && version.data.schema > manifest_schemaVersion)
        throw new user_error/* UserError */.yo({
            code: 'ARTIFACT_NEWER_SCHEMA',
            found: `${folder} written with schema ${version.data.schema}`,
            expected: `schema ${manifest_schemaVersion} or older`,
            hint: 'Use one version of Tensorline in all jobs of the workflow.',
        });
    const manifest = manifest_manifestSchema.safeParse(json);
    if (!manifest.success)
        throw (0,artifact_json/* damagedArtifact */.ku)(folder, `a ${manifest_manifestName} that does not fit: ${(0,artifact_json/* firstIssue */.OE)(manifest.error)}`);
    if (manifest.data.kind !== kind)
        throw new user_error/* UserError */.yo({
            code: 'ARTIFACT_WRONG_KIND',
            found: `an artifact of the kind ${manifest.data.kind} in ${folder}`,
            expected: `one of the kind ${kind}`,
            hint: `Name an artifact of the kind ${kind}: docs/architecture.md lists the stage that writes it.`,
        });
    return manifest.data;
}
async function verifyFiles(folder, { kind, files }) {
    const present = new Set((await filePaths(folder)).filter((path) => isListed(path, kind)));
    for (const { path, size, sha256 } of files) {
        if (!present.delete(path))
            throw (0,artifact_json/* damagedArtifact */.ku)(folder, `no ${path}, which its manifest lists`);
        const actual = await (0,promises_.stat)((0,external_node_path_.join)(folder, path));
        if (actual.size !== size && (await (0,lfs_pointer/* readLfsPointer */.tY)((0,external_node_path_.join)(folder, path))) !== null)
            throw (0,lfs_pointer/* lfsPointer */.FW)((0,external_node_path_.join)(folder, path));
        if (actual.size !== size)
            throw (0,artifact_json/* damagedArtifact */.ku)(folder, `${path} with ${actual.size} bytes instead of ${size}`);
        if ((await digest_digestOfFile((0,external_node_path_.join)(folder, path))) !== digestOfHex(sha256))
            throw (0,artifact_json/* damagedArtifact */.ku)(folder, `${path} with another sha256 than its manifest lists`);
    }
    const [unlisted] = present;
    if (unlisted !== undefined)
        throw (0,artifact_json/* damagedArtifact */.ku)(folder, `${unlisted}, which its manifest does not list`);
}
async function listFiles(folder, kind) {
    const paths = (await filePaths(folder)).filter((path) => isListed(path, kind));
    return Promise.all(paths.map(async (path) => ({
        path,
        size: (await stat(join(folder, path))).size,
        sha256: hexOf(await digestOfFile(join(folder, path))),
    })));
}
/** Returns the paths of all files below a folder, with `/` on every system, in the same order everywhere. */
async function filePaths(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
        .sort();
}

// EXTERNAL MODULE: ./build/server/js/src/model/model-schema.js + 8 modules
var model_schema = __webpack_require__(5874);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@fastify/cors/index.js
var cors = __webpack_require__(935);
// EXTERNAL MODULE: ./node_modules/fastify/fastify.js
var fastify = __webpack_require__(6703);
;// CONCATENATED MODULE: ./build/server/js/src/serving/http/http-error.js

/** HTTP status of each error; every other error of the user is a bad request. */
const statuses = {
    SERVING_UNAUTHORIZED: 401,
    SERVING_NOT_FOUND: 404,
    SERVING_METHOD_NOT_ALLOWED: 405,
    SERVING_TOO_LARGE: 413,
    SERVING_UNSUPPORTED_BODY: 415,
    SERVING_NOT_READY: 503,
    SERVING_OVERLOADED: 503,
    SERVING_TIMEOUT: 503,
    INTERNAL_ERROR: 500,
};
function statusOf(code) {
    return statuses[code] ?? 400;
}
/** A user error of HTTP itself, with the headers that its status requires. */
class HttpError extends user_error/* UserError */.yo {
    headers;
    constructor(problem, headers = {}) {
        super(problem);
        this.headers = headers;
    }
}
/** Seconds after which a client may try again; the queue drains faster. */
const retryAfter = { 'retry-after': '1' };
function notFound(found, expected) {
    return new HttpError({
        code: 'SERVING_NOT_FOUND',
        found,
        expected,
        hint: 'GET /openapi.json lists all paths.',
    });
}
function methodNotAllowed(method, allowed) {
    return new HttpError({
        code: 'SERVING_METHOD_NOT_ALLOWED',
        found: `the method ${method}`,
        expected: allowed.join(' or '),
        hint: 'Send the request with another method.',
    }, { allow: allowed.join(', ') });
}
function notReady() {
    return new HttpError({
        code: 'SERVING_NOT_READY',
        found: 'that the model is still being loaded',
        expected: 'status 200 from /readyz',
        hint: 'Send the request again when the server is ready.',
    }, retryAfter);
}
function overloaded(found) {
    return new HttpError({
        code: 'SERVING_OVERLOADED',
        found,
        expected: 'fewer requests than the server can answer',
        hint: 'Send the request again later, or run more servers.',
    }, retryAfter);
}
function timedOut(seconds) {
    return new HttpError({
        code: 'SERVING_TIMEOUT',
        found: `a request without an answer after ${seconds} seconds`,
        expected: 'an answer within REQUEST_TIMEOUT_SECONDS',
        hint: 'Send fewer instances in a request, or send it again when the server has less load.',
    }, retryAfter);
}
function tooLarge(limit) {
    return new HttpError({
        code: 'SERVING_TOO_LARGE',
        found: 'a body that is too large',
        expected: `at most ${limit} bytes, unpacked, which is the setting MAX_BODY_BYTES of the server`,
        hint: 'Send fewer instances in a request, or images as {"b64": …}.',
    });
}
function unsupportedBody(header, value, allowed) {
    const accept = header === 'Content-Encoding' ? { 'accept-encoding': allowed.join(', ') } : {};
    return new HttpError({
        code: 'SERVING_UNSUPPORTED_BODY',
        found: `${header}: ${value.slice(0, 60)}`,
        expected: `${header}: ${allowed.join(' or ')}`,
        hint: 'Send the body in another form.',
    }, accept);
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/allow.js

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** Adds a route for one method on a path; every other method returns 405. */
function allow(app, method, url, handler) {
    app.route({ method, url, handler });
    const refuse = async (request) => {
        throw methodNotAllowed(request.method, allowedMethods(method));
    };
    app.route({ method: methodsExcept(method), url, onRequest: refuse, handler: refuse });
}
/** Throws an HttpError for a request with another method. */
function requireMethod({ method }, required) {
    const allowed = allowedMethods(required);
    if (!allowed.includes(method))
        throw methodNotAllowed(method, allowed);
}
function allowedMethods(method) {
    return method === 'GET' ? ['GET', 'HEAD'] : ['POST'];
}
/** Returns all methods without these; a route of GET also answers HEAD. */
function methodsExcept(...allowed) {
    return methods.filter((method) => !allowed.includes(method) && !(method === 'HEAD' && allowed.includes('GET')));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/invalid-request.js
var invalid_request = __webpack_require__(4808);
;// CONCATENATED MODULE: ./build/server/js/src/serving/http/read-body.js





/** Bytes of request bodies in memory, of all requests together. */
class BodyMemory {
    #limit;
    #used = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Throws an HttpError if the bodies of all requests need too much memory. */
    take(bytes) {
        if (this.#used + bytes > this.#limit)
            throw overloaded('request bodies that need more than MAX_PENDING_BYTES together');
        this.#used += bytes;
    }
    release(bytes) {
        this.#used -= bytes;
    }
}
/**
 * Reads the body of a request and unpacks gzip.
 * @param limit most bytes of the body, unpacked
 * @throws HttpError for a body that is too large or has another encoding, and while too many bodies are in memory
 */
async function readBody(request, limit, memory) {
    const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (encoding !== 'identity' && encoding !== 'gzip' && encoding !== 'x-gzip')
        throw unsupportedBody('Content-Encoding', encoding, ['gzip', 'identity']);
    if (encoding === 'identity' && Number(request.headers['content-length']) > limit)
        throw tooLarge(limit);
    const chunks = [];
    let size = 0;
    const collect = async (source) => {
        for await (const chunk of source) {
            if (size + chunk.length > limit)
                throw tooLarge(limit);
            memory.take(chunk.length);
            size += chunk.length;
            chunks.push(chunk);
        }
    };
    try {
        if (encoding === 'identity')
            await collectFrom(request, collect);
        else
            await unpack(request, collect);
    }
    catch (error) {
        memory.release(size);
        throw error;
    }
    return { bytes: read_body_join(chunks, size), release: () => memory.release(size) };
}
/** Passes the chunks of a request on, and keeps its socket open for the response if that fails. */
async function collectFrom(request, collect) {
    await collect(request.iterator({ destroyOnReturn: false }));
}
async function unpack(request, collect) {
    const gunzip = (0,external_node_zlib_.createGunzip)();
    try {
        await (0,external_node_stream_promises_.pipeline)(request.iterator({ destroyOnReturn: false }), gunzip, collect);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
            throw (0,invalid_request/* invalidRequest */.x)('a body that is not complete gzip data', 'gzip data as Content-Encoding declares it', 'Remove the header Content-Encoding, or compress the body with gzip.');
        throw error;
    }
}
function read_body_join(chunks, size) {
    const bytes = new Uint8Array(Buffer.allocUnsafeSlow(size).buffer);
    let offset = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, offset);
        offset += chunk.length;
    }
    return bytes;
}
/** Longest time for which the rest of a rejected body is read. */
const discardMs = 10_000;
/**
 * Reads the rest of a rejected body, because many clients do not read a response before they have sent everything.
 * @returns false if it is too large or too slow; then the connection has to be closed
 */
async function discardBody(request, limit) {
    if (request.readableEnded || request.destroyed)
        return true;
    const late = new AbortController();
    const ended = discard(request, limit).finally(() => late.abort());
    const expired = (0,external_node_timers_promises_.setTimeout)(discardMs, false, { signal: late.signal, ref: false }).catch(() => false);
    return Promise.race([ended, expired]);
}
async function discard(request, limit) {
    let size = 0;
    try {
        for await (const chunk of request.iterator({ destroyOnReturn: false })) {
            size += chunk instanceof Uint8Array ? chunk.length : 0;
            if (size > limit)
                return false;
        }
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/answer-request.js




/** A request whose client disconnected, which needs no response. */
class ClientGone extends Error {
}
/** A bug in a thread; the message is its stack, for the log only. */
class ThreadFailure extends Error {
}
/**
 * Reads the body of a prediction request, lets a thread answer it and returns the response.
 * @param callOf returns the request for the thread
 * @throws HttpError for a request that is rejected
 */
async function answerRequest(raw, response, callOf, { pool, memory, metrics, settings }) {
    refuseWhenFull(pool);
    const body = await readBody(raw, settings.MAX_BODY_BYTES, memory);
    try {
        // The queue may have become full while the body was read.
        refuseWhenFull(pool);
        const prediction = pool.predict(callOf(body.bytes));
        const gone = () => prediction.cancel();
        response.once('close', gone);
        const deadline = { passed: false };
        const limit = setTimeout(() => {
            deadline.passed = true;
            prediction.cancel();
        }, settings.REQUEST_TIMEOUT_SECONDS * 1000);
        const answer = await prediction.answer;
        clearTimeout(limit);
        response.off('close', gone);
        if (answer.kind === 'cancelled')
            throw deadline.passed
                ? timedOut(settings.REQUEST_TIMEOUT_SECONDS)
                : new ClientGone('the client disconnected');
        return contentOf(answer, metrics);
    }
    finally {
        body.release();
    }
}
function refuseWhenFull(pool) {
    if (pool.isFull)
        throw overloaded('more waiting requests than MAX_QUEUE');
}
function contentOf(answer, metrics) {
    switch (answer.kind) {
        case 'predicted':
            metrics.predicted(answer.tallies, answer.examples);
            return answer.content;
        case 'refused':
            throw new RefusedByThread(answer);
        case 'failed':
            throw new ThreadFailure(answer.stack);
    }
}
/** A user error that crossed from a thread as its code and message. */
class RefusedByThread extends Error {
    code;
    constructor({ code, message }) {
        super(message);
        this.code = code;
    }
}
/** Size from which a response is compressed for a client that accepts it; a smaller one fits into a few packets. */
const compressedBytes = 16 * 1024;
const gzipAsync = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** Returns the body of a response, compressed if the client accepts gzip and it is large. */
async function encodeBody({ headers }, body) {
    const accepted = headers['accept-encoding'];
    if (body.length < compressedBytes ||
        typeof accepted !== 'string' ||
        !/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted))
        return {
            body: typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength),
            gzip: false,
        };
    return { body: await gzipAsync(body, { level: 1 }), gzip: true };
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/answering.js

/** Answers prediction requests of all protocols. */
class Answering {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    /** @param callOf returns the request for a thread */
    async answer({ raw }, reply, pool, callOf) {
        const content = await answerRequest(raw, reply.raw, callOf, { ...this.#parts, pool });
        const { body, gzip } = await encodeBody(raw, content.body);
        reply.header('content-type', content.contentType);
        if (gzip)
            reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding');
        if (content.jsonLength !== undefined)
            reply.header('inference-header-content-length', String(content.jsonLength));
        return reply.send(body);
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/authorize.js


/** Paths that probes and Prometheus read without a token. */
const authorize_open = new Set(['/healthz', '/readyz', '/metrics', '/v2/health/live', '/v2/health/ready']);
/** Rejects requests without the bearer token, except for health checks and metrics. */
function requireToken(app, token) {
    const expected = digest(`Bearer ${token}`);
    app.addHook('preHandler', async (request) => {
        if (authorize_open.has(request.routeOptions.url ?? ''))
            return;
        // Digests have one length, so that the comparison takes the same time for every header.
        if (!(0,external_node_crypto_.timingSafeEqual)(digest(request.headers.authorization ?? ''), expected))
            throw unauthorized();
    });
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest();
}
function unauthorized() {
    return new HttpError({
        code: 'SERVING_UNAUTHORIZED',
        found: 'no valid bearer token',
        expected: 'the header Authorization: Bearer …, with the AUTH_TOKEN of the server',
        hint: 'Send the token.',
    }, { 'www-authenticate': 'Bearer' });
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/request-ids.js

/** Returns the id of a request: the client's `X-Request-Id` if it is a short word, else a new one. */
function requestId({ headers }) {
    const id = headers['x-request-id'];
    return typeof id === 'string' && /^[\w.:-]{1,128}$/.test(id) ? id : (0,external_node_crypto_.randomUUID)();
}
/** Returns the trace id of a W3C `traceparent` header; undefined without a valid one. */
function traceId({ headers }) {
    const parent = headers['traceparent'];
    return typeof parent === 'string'
        ? /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(parent)?.[1]
        : undefined;
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/handle-errors.js






/**
 * Answers every error with `{"error": "…", "code": "…"}`. The rest of the body is read first, up to a bound.
 * @param discardLimit most bytes of the rest
 */
function handleErrors(app, metrics, discardLimit) {
    app.setNotFoundHandler(() => {
        throw notFound('no such path', 'a path of this server');
    });
    app.setErrorHandler(async (error, request, reply) => {
        // Node reports a client that disconnects while its body is read as ECONNRESET.
        if (error instanceof ClientGone || (0,user_error/* hasCode */.up)(error, 'ECONNRESET'))
            return reply.code(clientClosedRequest).send();
        const { code, message, headers } = refusalOf(error, request);
        metrics.requestRejected(code);
        if (!(await discardBody(request.raw, discardLimit)))
            reply.header('connection', 'close');
        return reply.code(statusOf(code)).headers(headers).send({ error: message, code });
    });
}
/** nginx's status code for a client that disconnected before the response. */
const clientClosedRequest = 499;
function refusalOf(error, request) {
    if (error instanceof HttpError)
        return refusal(error, error.headers);
    if (error instanceof user_error/* UserError */.yo)
        return refusal(error);
    if (error instanceof RefusedByThread)
        return { code: error.code, message: error.message, headers: {} };
    if (isFastifyError(error) && error.statusCode !== undefined && error.statusCode < 500)
        return refusal((0,invalid_request/* invalidRequest */.x)(error.message, 'a valid HTTP request', 'Change the request.'));
    request.log.error({ request: request.id, trace: traceId(request.raw), err: error }, (0,user_error/* messageOf */.bD)(error));
    return {
        code: 'INTERNAL_ERROR',
        message: `internal server error; the log of the server has it with the request id ${request.id} (INTERNAL_ERROR)`,
        headers: {},
    };
}
function refusal(error, headers = {}) {
    return { code: error.problems[0]?.code ?? 'INTERNAL_ERROR', message: error.message, headers };
}
function isFastifyError(error) {
    return error instanceof Error && 'statusCode' in error;
}
/** Answers a request whose path cannot be decoded: it has no route yet, and therefore no error handler. */
function answerBadPath({ message }, reply) {
    const error = (0,invalid_request/* invalidRequest */.x)(message, 'a path that can be decoded', 'Encode the path.');
    reply.hijack();
    reply.raw
        .writeHead(400, { 'content-type': 'application/json', connection: 'close' })
        .end(JSON.stringify({ error: error.message, code: 'SERVING_INVALID_REQUEST' }));
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/operation-routes.js

/** Adds `/healthz` (alive), `/readyz` (model loaded, not shutting down) and `/metrics` for Prometheus. */
function addOperationRoutes(app, metrics, state) {
    allow(app, 'GET', '/healthz', () => ({ status: 'alive' }));
    allow(app, 'GET', '/readyz', (_, reply) => {
        const { status } = state;
        return reply.code(status === 'ready' ? 200 : 503).send({ status });
    });
    allow(app, 'GET', '/metrics', async (_, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()));
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/server-state.js

/** State of the server: it starts before its model is loaded and stops after its last request. */
class ServerState {
    serving = null;
    draining = false;
    get status() {
        if (this.draining)
            return 'draining';
        return this.serving === null ? 'loading' : 'ready';
    }
    /** Returns the served model; throws an HttpError while it is being loaded. */
    requireServing() {
        if (this.serving === null)
            throw notReady();
        return this.serving;
    }
}

// EXTERNAL MODULE: ./build/server/js/src/dataset/label-target.js
var label_target = __webpack_require__(6232);
// EXTERNAL MODULE: ./build/server/js/src/serving/model-version.js
var model_version = __webpack_require__(7766);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/open-inference.js + 2 modules
var open_inference = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/tensorflow-schema.js
var tensorflow_schema = __webpack_require__(5888);
;// CONCATENATED MODULE: ./build/server/js/src/serving/describe-tensors.js




/** Returns the metadata of a model in the Open Inference Protocol. */
function describeTensors({ artifact: { details }, outputWidths }) {
    const several = details.label.kind === 'multi-output';
    return {
        name: details.name,
        versions: [model_version/* modelVersion */.C],
        platform: 'tensorflowjs_layers',
        inputs: inputsOf(details.features),
        outputs: (0,label_target/* outputsOf */.Yz)(details.label).flatMap(({ name, label }, index) => {
            const names = (0,open_inference/* outputNames */.g)({ name: several ? name : null, label });
            const values = {
                name: names.values,
                datatype: 'FP32',
                shape: [-1, outputWidths[index] ?? 0],
            };
            if (label.kind === 'number')
                return [values];
            return [values, { name: names.classes, datatype: 'BYTES', shape: [-1] }];
        }),
    };
}
function inputsOf(features) {
    switch (features.kind) {
        case 'image': {
            const { height, width, channels } = features;
            return [{ name: tensorflow_schema/* imageInput */.EA, datatype: 'UINT8', shape: [-1, height, width, channels] }];
        }
        case 'table':
            return features.columns.map((column) => ({
                name: column.name,
                datatype: datatypeOf(column),
                shape: [-1],
            }));
    }
}
/** Images in columns are files, dates and durations are texts. */
function datatypeOf({ type }) {
    return type === 'number' ? 'FP64' : 'BYTES';
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/open-inference-routes.js




const prefix = '/v2/models/';
const url = `${prefix}*`;
const pattern = /^(?<name>[^/]+)(?:\/versions\/(?<version>[^/]+))?(?:\/(?<verb>infer|ready))?$/;
/** Adds the Open Inference Protocol v2 over REST, with the binary tensor data extension. */
function addOpenInferenceRoutes(app, state, answering) {
    allow(app, 'GET', '/v2', () => ({
        name: 'tensorline',
        version: model_version/* modelVersion */.C,
        extensions: ['binary_tensor_data'],
    }));
    allow(app, 'GET', '/v2/health/live', () => ({ live: true }));
    allow(app, 'GET', '/v2/health/ready', (_, reply) => {
        const ready = state.status === 'ready';
        return reply.code(ready ? 200 : 503).send({ ready });
    });
    app.get(url, { onRequest: checkTarget }, (request, reply) => {
        const { serving, resource } = locate(request);
        if (resource === 'metadata')
            return describeTensors(serving);
        const ready = state.status === 'ready';
        return reply.code(ready ? 200 : 503).send({ name: serving.artifact.details.name, ready });
    });
    app.post(url, { onRequest: checkTarget }, async (request, reply) => {
        const { serving } = locate(request);
        const length = request.headers['inference-header-content-length'];
        const jsonLength = length === undefined ? null : parseLength(String(length));
        return answering.answer(request, reply, serving.pool, (body) => ({
            protocol: 'open-inference',
            jsonLength,
            body,
        }));
    });
    app.route({ method: methodsExcept('GET', 'POST'), url, onRequest: checkTarget, handler: checkTarget });
    async function checkTarget(request) {
        requireMethod(request, locate(request).resource === 'infer' ? 'POST' : 'GET');
    }
    function locate(request) {
        const serving = state.requireServing();
        const { name } = serving.artifact.details;
        const [path = ''] = request.url.split('?');
        const groups = pattern.exec(path.slice(prefix.length))?.groups;
        if (groups?.['name'] === undefined)
            throw notFound('no such path', `a path of the model, ${prefix}${name}`);
        if (groups['name'] !== name)
            throw notFound(`no model "${groups['name']}"`, `the model "${name}"`);
        const version = groups['version'];
        if (version !== undefined && version !== model_version/* modelVersion */.C)
            throw notFound(`no version ${version} of "${name}"`, `version ${model_version/* modelVersion */.C}, the only one`);
        const verb = groups['verb'];
        return { serving, resource: verb === 'infer' || verb === 'ready' ? verb : 'metadata' };
    }
}
/** Returns the length in the header; a number that is too large for any body if it is not one. */
function parseLength(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : Number.MAX_SAFE_INTEGER;
}
/** Returns the name of the route for metrics. */
function openInferenceRoute(request) {
    if (request.routeOptions.url !== url)
        return null;
    const [path = ''] = request.url.split('?');
    return `v2 ${pattern.exec(path.slice(prefix.length))?.groups?.['verb'] ?? 'metadata'}`;
}

// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/simple.js
var simple = __webpack_require__(2729);
;// CONCATENATED MODULE: ./build/server/js/src/serving/http/simple-routes.js



/** Media types of `curl -d` and `curl --data-binary`, and of files of unknown type: the body shows what it is. */
const undeclared = ['application/x-www-form-urlencoded', 'application/octet-stream'];
/** Adds `/predict` for people: JSON, an image file or a text as the body. */
function addSimpleRoutes(app, state, answering) {
    allow(app, 'POST', '/predict', async (request, reply) => {
        const { pool } = state.requireServing();
        const declared = request.headers['content-type'] ?? 'application/octet-stream';
        const mediaType = declared.split(';')[0]?.trim().toLowerCase() ?? '';
        const accepted = [...simple/* simpleMediaTypes */.M, ...undeclared];
        if (!accepted.includes(mediaType) && !mediaType.startsWith('image/'))
            throw unsupportedBody('Content-Type', declared, simple/* simpleMediaTypes */.M);
        return answering.answer(request, reply, pool, (body) => ({ protocol: 'simple', mediaType, body }));
    });
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/description.js



/** Returns TensorFlow Serving's response to `GET /v1/models/<name>`. */
function describeStatus(state) {
    return {
        model_version_status: [{ version: model_version/* modelVersion */.C, state, status: { error_code: 'OK', error_message: '' } }],
    };
}
/**
 * Returns TensorFlow Serving's response to `GET /v1/models/<name>/metadata`, with additional properties of
 * Tensorline under `tensorline`.
 */
function describeModel({ artifact, outputWidths }) {
    const { details, digest } = artifact;
    const { name, features, label, weights, parameters } = details;
    const signature = {
        inputs: describeInputs(features),
        outputs: describeOutputs(label, outputWidths),
        method_name: 'tensorflow/serving/predict',
    };
    return {
        model_spec: { name, signature_name: '', version: model_version/* modelVersion */.C },
        metadata: {
            signature_def: { signature_def: { [tensorflow_schema/* signatureName */.S1]: signature } },
            tensorline: { digest, features, label, weights, parameters },
        },
    };
}
function describeInputs(features) {
    switch (features.kind) {
        case 'image': {
            const { height, width, channels } = features;
            return { [tensorflow_schema/* imageInput */.EA]: tensor('DT_UINT8', tensorflow_schema/* imageInput */.EA, [height, width, channels]) };
        }
        case 'table':
            return Object.fromEntries(features.columns.map((column) => [column.name, describeColumn(column)]));
    }
}
function describeColumn(column) {
    switch (column.type) {
        case 'image':
            return tensor('DT_UINT8', column.name, [column.height, column.width, column.channels]);
        case 'category':
        case 'text':
            return tensor('DT_STRING', column.name, []);
        case 'number':
        case 'date':
        case 'duration':
            return tensor('DT_FLOAT', column.name, []);
    }
}
/** Returns the output tensors. Several outputs have the names of the network's outputs. */
function describeOutputs(target, widths) {
    return Object.fromEntries((0,label_target/* outputsOf */.Yz)(target).map((output, index) => {
        const name = target.kind === 'multi-output' ? output.name : nameOf(output.label);
        return [name, tensor('DT_FLOAT', name, [widths[index] ?? 0])];
    }));
}
function nameOf(label) {
    return label.kind === 'class' ? 'scores' : label.column;
}
function tensor(dtype, name, shape) {
    const dim = [-1, ...shape].map((size) => ({ size: String(size), name: '' }));
    return { dtype, tensor_shape: { dim, unknown_rank: false }, name: `${name}:0` };
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/model-target.js
const model_target_pattern = /^(?<name>[^/:]+)(?:\/versions\/(?<version>\d+)|\/labels\/(?<label>[^/:]+))?(?:(?<metadata>\/metadata)|:(?<verb>predict|classify|regress))?$/;
/**
 * Parses `<name>[/versions/<n>|/labels/<label>]`, optionally followed by `:predict`, `:classify`, `:regress` or
 * `/metadata`; returns null for anything else.
 */
function parseModelTarget(path) {
    const groups = model_target_pattern.exec(path)?.groups;
    if (groups?.['name'] === undefined)
        return null;
    const { name, version = null, label = null, metadata, verb } = groups;
    const resource = isVerb(verb) ? verb : metadata === undefined ? 'status' : 'metadata';
    return { name, version, label, resource };
}
function isVerb(verb) {
    return verb === 'predict' || verb === 'classify' || verb === 'regress';
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/http/tensorflow-routes.js





const tensorflow_routes_prefix = '/v1/models/';
const tensorflow_routes_url = `${tensorflow_routes_prefix}*`;
/** `curl -d` declares every body as a form by default, and TensorFlow Serving's own examples rely on this. */
const mediaTypes = ['application/json', 'application/x-www-form-urlencoded'];
/** Adds TensorFlow Serving's REST API: status, metadata, `:predict`, `:classify` and `:regress`. */
function addTensorFlowRoutes(app, state, labels, answering) {
    app.get(tensorflow_routes_url, { onRequest: checkTarget }, (request) => {
        const { serving, target } = locate(request);
        return target.resource === 'metadata'
            ? describeModel(serving)
            : describeStatus(state.draining ? 'UNLOADING' : 'AVAILABLE');
    });
    app.post(tensorflow_routes_url, { onRequest: checkTarget }, async (request, reply) => {
        const { serving, target } = locate(request);
        requireMediaType(request);
        const verb = verbOf(target);
        return answering.answer(request, reply, serving.pool, (body) => ({ protocol: 'tensorflow', verb, body }));
    });
    app.route({
        method: methodsExcept('GET', 'POST'),
        url: tensorflow_routes_url,
        onRequest: checkTarget,
        handler: (request) => locate(request),
    });
    /** Runs before the body is read, so that a request with a wrong path costs little. */
    async function checkTarget(request) {
        const { target } = locate(request);
        requireMethod(request, target.resource === 'status' || target.resource === 'metadata' ? 'GET' : 'POST');
    }
    function locate(request) {
        const serving = state.requireServing();
        const { name } = serving.artifact.details;
        const target = targetOf(request);
        if (target === null)
            throw notFound('no such path', `a path of the model, ${tensorflow_routes_prefix}${name}`);
        if (target.name !== name)
            throw notFound(`no model "${target.name}"`, `the model "${name}"`);
        if (target.version !== null && target.version !== model_version/* modelVersion */.C)
            throw notFound(`no version ${target.version} of "${name}"`, `version ${model_version/* modelVersion */.C}, the only one`);
        if (target.label !== null && !labels.includes(target.label))
            throw notFound(`no label "${target.label}" of "${name}"`, `one of the labels ${labels.join(', ')}`);
        return { serving, target };
    }
}
function verbOf({ resource }) {
    if (resource === 'status' || resource === 'metadata')
        throw new TypeError('not a prediction');
    return resource;
}
/** Throws an HttpError for a body that is not declared as JSON or a form. */
function requireMediaType({ headers }) {
    const declared = headers['content-type'] ?? 'none';
    const mediaType = declared.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!mediaTypes.includes(mediaType))
        throw unsupportedBody('Content-Type', declared, ['application/json']);
}
/** Returns the name of the route for metrics: one of a few, so that arbitrary paths do not become labels. */
function tensorFlowRoute(request) {
    return request.routeOptions.url === tensorflow_routes_url ? (targetOf(request)?.resource ?? 'none') : null;
}
function targetOf(request) {
    const [path = ''] = request.url.split('?');
    return parseModelTarget(path.slice(tensorflow_routes_prefix.length));
}

// EXTERNAL MODULE: ./node_modules/prom-client/index.js
var prom_client = __webpack_require__(5222);
;// CONCATENATED MODULE: ./build/server/js/src/serving/metrics.js


/** The metrics that `/metrics` exposes to Prometheus. */
class ServerMetrics {
    registry = new prom_client.Registry();
    #requests = new prom_client.Counter({
        name: 'tensorline_requests_total',
        help: 'Completed requests, by route, method and status code.',
        labelNames: ['route', 'method', 'code'],
        registers: [this.registry],
    });
    #seconds = new prom_client.Histogram({
        name: 'tensorline_request_duration_seconds',
        help: 'Time from the request line to the end of the response.',
        labelNames: ['route'],
        buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        registers: [this.registry],
    });
    #inFlight = new prom_client.Gauge({
        name: 'tensorline_requests_in_flight',
        help: 'Requests in progress.',
        registers: [this.registry],
    });
    #rejected = new prom_client.Counter({
        name: 'tensorline_errors_total',
        help: 'Requests that ended with an error, by its code.',
        labelNames: ['error'],
        registers: [this.registry],
    });
    #instances = new prom_client.Histogram({
        name: 'tensorline_request_instances',
        help: 'Examples in a request.',
        buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 4096],
        registers: [this.registry],
    });
    #batchSize = new prom_client.Histogram({
        name: 'tensorline_batch_size',
        help: 'Examples that the network predicted at once.',
        buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 4096],
        registers: [this.registry],
    });
    #threadEnds = new prom_client.Counter({
        name: 'tensorline_thread_failures_total',
        help: 'Threads that ended unexpectedly and were replaced.',
        registers: [this.registry],
    });
    #predictions = new prom_client.Counter({
        name: 'tensorline_predictions_total',
        help: 'Predicted examples, by class. Numbers are counted under the empty class. Models with several outputs are also counted by output.',
        labelNames: ['output', 'class'],
        registers: [this.registry],
    });
    #confidence = new prom_client.Histogram({
        name: 'tensorline_prediction_confidence',
        help: 'Score of the predicted class.',
        labelNames: ['output'],
        buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1],
        registers: [this.registry],
    });
    #model = new prom_client.Gauge({
        name: 'tensorline_model_info',
        help: 'The served model; always 1.',
        labelNames: ['name', 'digest', 'weights'],
        registers: [this.registry],
    });
    /** Counters of the classes by output and position; bound once, because a lookup by labels is slow. */
    #classes = new Map();
    #confidences = new Map();
    /** @param waiting returns the number of requests that wait for a thread */
    constructor(waiting) {
        (0,prom_client.collectDefaultMetrics)({ register: this.registry });
        new prom_client.Gauge({
            name: 'tensorline_queue_length',
            help: 'Requests that wait for a thread.',
            registers: [this.registry],
            collect() {
                this.set(waiting());
            },
        });
    }
    requestStarted() {
        this.#inFlight.inc();
    }
    requestEnded(route, method, code, seconds) {
        this.#inFlight.dec();
        this.#requests.inc({ route, method, code });
        this.#seconds.observe({ route }, seconds);
    }
    requestRejected(error) {
        this.#rejected.inc({ error });
    }
    threadEnded() {
        this.#threadEnds.inc();
    }
    batchPredicted(size) {
        this.#batchSize.observe(size);
    }
    modelLoaded({ details, digest }) {
        this.#model.set({ name: details.name, digest, weights: details.weights }, 1);
        for (const { name, label } of (0,label_target/* outputsOf */.Yz)(details.label)) {
            const output = details.label.kind === 'multi-output' ? { output: name } : {};
            const classes = label.kind === 'class' ? label.classes : [''];
            const counters = classes.map((one) => this.#predictions.labels({ ...output, class: one }));
            for (const counter of counters)
                counter.inc(0);
            this.#classes.set(output.output ?? '', counters);
            if (label.kind === 'class')
                this.#confidences.set(output.output ?? '', this.#confidence.labels(output));
        }
    }
    predicted(tallies, examples) {
        this.#instances.observe(examples);
        for (const { output, classes, confidences } of tallies) {
            const counters = this.#classes.get(output ?? '') ?? [];
            if (classes === null)
                counters[0]?.inc(examples);
            else
                for (const position of classes)
                    counters[position]?.inc();
            const histogram = this.#confidences.get(output ?? '');
            for (const confidence of confidences ?? [])
                histogram?.observe(confidence);
        }
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/server/js/src/serving/protocol/open-inference-schema.js
var open_inference_schema = __webpack_require__(4617);
;// CONCATENATED MODULE: ./build/server/js/src/serving/openapi.js




const error = schemas/* object */.Ikc({
    error: schemas/* string */.YjP(),
    code: schemas/* string */.YjP().describe('Code of the error; docs/errors.md of Tensorline lists all.'),
});
/** Returns the OpenAPI description of a server for its model, from the schemas that validate the requests. */
function describeApi({ artifact: { details, digest } }) {
    const { name, features } = details;
    const model = `/v1/models/${encodeURIComponent(name)}`;
    const open = `/v2/models/${encodeURIComponent(name)}`;
    const example = exampleSchema(features);
    return {
        openapi: '3.1.0',
        info: {
            title: `Model ${name}`,
            version: digest,
            description: 'Predictions of a model. gRPC is not supported.',
        },
        paths: {
            '/predict': {
                post: operation('Predict one example or a list of examples.', {
                    'application/json': { schema: toSchema(schemas/* union */.KCZ([example, schemas/* array */.YOg(example)])) },
                    ...Object.fromEntries(simple/* simpleMediaTypes */.M.slice(1).map((type) => [type, {}])),
                }),
            },
            [`${model}:predict`]: {
                post: operation('Predict examples (TensorFlow Serving).', json(tensorflow_schema/* predictBody */.E6.extend({ instances: schemas/* array */.YOg(example).optional() }))),
            },
            [`${model}:classify`]: {
                post: operation('Classify examples (TensorFlow Serving).', json(tensorflow_schema/* examplesBody */.W9)),
            },
            [`${model}:regress`]: {
                post: operation('Predict numbers for examples (TensorFlow Serving).', json(tensorflow_schema/* examplesBody */.W9)),
            },
            [model]: { get: operation('State of the versions (TensorFlow Serving).') },
            [`${model}/metadata`]: { get: operation('Inputs and outputs (TensorFlow Serving).') },
            [`${open}/infer`]: {
                post: operation('Predict tensors (Open Inference Protocol v2).', json(open_inference_schema/* inferBody */.b)),
            },
            [open]: { get: operation('Inputs and outputs (Open Inference Protocol v2).') },
            [`${open}/ready`]: { get: operation('Readiness of the model (Open Inference Protocol v2).') },
            '/v2': { get: operation('Name and extensions of the server (Open Inference Protocol v2).') },
            '/v2/health/live': { get: operation('Liveness (Open Inference Protocol v2).') },
            '/v2/health/ready': { get: operation('Readiness (Open Inference Protocol v2).') },
            '/healthz': { get: operation('Liveness.') },
            '/readyz': { get: operation('Readiness: status 503 while loading and after SIGTERM.') },
            '/metrics': { get: operation('Metrics for Prometheus.') },
            '/openapi.json': { get: operation('This description.') },
        },
        components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
        security: [{}, { token: [] }],
    };
}
function operation(summary, content) {
    return {
        summary,
        ...(content && { requestBody: { required: true, content } }),
        responses: {
            200: { description: 'The result.' },
            default: { description: 'An error.', content: json(error) },
        },
    };
}
function json(schema) {
    return { 'application/json': { schema: toSchema(schema) } };
}
function toSchema(schema) {
    const entries = Object.entries(json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' }));
    // The whole document names its dialect by its version.
    return Object.fromEntries(entries.filter(([key]) => key !== '$schema'));
}
const file = schemas/* object */.Ikc({ b64: schemas/* base64 */.K39().describe('An image file, or the bare pixels, in base64.') });
const pixels = schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* array */.YOg(schemas/* number */.aig())]))).describe('Rows of pixels, 0–255.');
/** Returns the schema of an example of a model. */
function exampleSchema(features) {
    switch (features.kind) {
        case 'image':
            return schemas/* union */.KCZ([file, pixels]);
        case 'table':
            return schemas/* looseObject */._H3(Object.fromEntries(features.columns.map((column) => [column.name, cell(column)])));
    }
}
function cell(column) {
    const schema = valueSchema(column);
    return 'optional' in column && column.optional === true ? schema.nullable().optional() : schema;
}
function valueSchema(column) {
    switch (column.type) {
        case 'number':
            return schemas/* number */.aig();
        case 'category':
            return column.open === true ? schemas/* string */.YjP() : schemas/* enum */.k5n(column.categories);
        case 'date':
            return schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().describe('Milliseconds since 1970.')]);
        case 'duration':
            return schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().describe('Seconds.')]);
        case 'text':
            return schemas/* string */.YjP();
        case 'image':
            return schemas/* union */.KCZ([file, pixels]);
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/server.js
















/** Bytes of a rejected body that are read, as a multiple of the largest body. */
const discardedBodies = 4;
/**
 * Creates a server for one model: prediction protocols, `/healthz`, `/readyz` and `/metrics`. Every error is
 * `{"error": "…", "code": "…"}`.
 */
function createServer(settings) {
    const requestMs = settings.REQUEST_TIMEOUT_SECONDS * 1000;
    const app = (0,fastify.fastify)({
        logController: new fastify.LogController({ disableRequestLogging: true }),
        logger: { level: settings.LOG_LEVEL, base: null },
        // Lines about a request name it themselves, so it needs no logger of its own.
        childLoggerFactory: (logger) => logger,
        genReqId: requestId,
        requestTimeout: requestMs,
        keepAliveTimeout: settings.KEEP_ALIVE_SECONDS * 1000,
        http: { headersTimeout: Math.min(requestMs, 60_000), connectionsCheckingInterval: 1000 },
        return503OnClosing: false,
        frameworkErrors: (error, _, reply) => answerBadPath(error, reply),
    });
    const state = new ServerState();
    const metrics = new ServerMetrics(() => state.serving?.pool.waiting ?? 0);
    const memory = new BodyMemory(settings.MAX_PENDING_BYTES);
    const answering = new Answering({ memory, metrics, settings });
    leaveBodies(app);
    watchRequests(app, metrics);
    handleErrors(app, metrics, discardedBodies * settings.MAX_BODY_BYTES);
    closeConnectionsWhen(app, () => state.draining);
    if (settings.CORS_ORIGINS.length > 0)
        allowOrigins(app, settings.CORS_ORIGINS);
    if (settings.AUTH_TOKEN !== undefined)
        requireToken(app, settings.AUTH_TOKEN);
    addOperationRoutes(app, metrics, state);
    addTensorFlowRoutes(app, state, settings.MODEL_LABELS, answering);
    addOpenInferenceRoutes(app, state, answering);
    addSimpleRoutes(app, state, answering);
    allow(app, 'GET', '/openapi.json', () => describeApi(state.requireServing()));
    return {
        log: app.log,
        metrics,
        listen: (host, port) => app.listen({ host, port }),
        serve: (serving) => {
            metrics.modelLoaded(serving.artifact);
            state.serving = serving;
        },
        drain: async ({ delay, limit }) => {
            state.draining = true;
            await (0,external_node_timers_promises_.setTimeout)(delay * 1000);
            const finished = await closeWithin(app, limit);
            await state.serving?.pool.close();
            return finished;
        },
    };
}
/** Lets web pages of these origins send requests and read the responses. */
function allowOrigins(app, origins) {
    app.register(cors, {
        origin: origins.includes('*') ? '*' : [...origins],
        methods: ['GET', 'POST'],
        allowedHeaders: [
            'content-type',
            'content-encoding',
            'authorization',
            'inference-header-content-length',
            'x-request-id',
        ],
        exposedHeaders: ['x-request-id', 'inference-header-content-length', 'retry-after'],
        maxAge: 600,
    });
}
/** Leaves all bodies to the routes, which read them with the limits of this server. */
function leaveBodies(app) {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_, __, done) => done(null));
}
function watchRequests(app, metrics) {
    app.addHook('onRequest', (request, reply, next) => {
        metrics.requestStarted();
        reply.header('x-request-id', request.id);
        reply.raw.once('close', () => {
            const code = reply.raw.writableFinished ? reply.statusCode : clientClosedRequest;
            const { method, id } = request;
            const ms = reply.elapsedTime;
            metrics.requestEnded(routeOf(request), method, code, ms / 1000);
            const [path] = request.url.split('?');
            request.log.debug({ method, path, code, ms, request: id, trace: traceId(request.raw) }, 'request');
        });
        next();
    });
}
/** Returns one of a few names, so that arbitrary paths do not become labels. */
function routeOf(request) {
    return tensorFlowRoute(request) ?? openInferenceRoute(request) ?? request.routeOptions.url ?? 'none';
}
/**
 * Closes connections while the server drains, because a connection that is kept alive would keep the server
 * running.
 */
function closeConnectionsWhen(app, draining) {
    app.addHook('onSend', (_, reply, payload, next) => {
        if (draining())
            reply.header('connection', 'close');
        next(null, payload);
    });
}
async function closeWithin(app, seconds) {
    let finished = true;
    const limit = setTimeout(() => {
        finished = false;
        app.server.closeAllConnections();
    }, seconds * 1000);
    await app.close();
    clearTimeout(limit);
    return finished;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/server/js/src/serving/settings.js



/** A number in digits; an empty variable is invalid, not zero. */
const decimal = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?$/, 'a number')
    .transform(Number);
const words = schemas/* string */.YjP()
    .transform((text) => text.split(',').map((word) => word.trim()))
    .pipe(schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\S+$/, 'words, separated by commas')));
/** Threads beyond this number need memory for a copy of the model each, and the event loop cannot feed them. */
const mostThreads = 8;
const settingsSchema = schemas/* object */.Ikc({
    HOST: schemas/* string */.YjP()
        .min(1)
        .default('0.0.0.0')
        .describe('Address on which the server listens; the default accepts requests from outside the container.'),
    PORT: decimal.pipe(schemas/* int */.Whr().min(0).max(65535)).default(8080).describe('Port on which the server listens.'),
    MODEL_DIR: schemas/* string */.YjP().min(1).default('/model').describe('Folder of the model artifact.'),
    MODEL_LABELS: words
        .default(['latest'])
        .describe('Labels of the served version, separated by commas, for `/v1/models/NAME/labels/LABEL`.'),
    THREADS: decimal
        .pipe(schemas/* int */.Whr().min(1).max(64))
        .default(() => Math.min((0,external_node_os_.availableParallelism)(), mostThreads))
        .describe('Threads that predict, each with its own copy of the model. Default: the processors of the container, at most 8.'),
    MAX_BATCH_SIZE: decimal
        .pipe(schemas/* int */.Whr().min(1).max(4096))
        .default(256)
        .describe('Most examples that the network predicts at once; they may come from several requests.'),
    MAX_BATCH_DELAY_MS: decimal
        .pipe(schemas/* number */.aig().max(1000))
        .default(0)
        .describe('Longest wait for more requests before a batch starts, in milliseconds. A single client never waits.'),
    MAX_BODY_BYTES: decimal
        .pipe(schemas/* int */.Whr()
        .positive()
        .max(1024 ** 3))
        .default(16 * 1024 * 1024)
        .describe('Most bytes in the body of a request, unpacked.'),
    MAX_INSTANCES: decimal.pipe(schemas/* int */.Whr().positive()).default(10_000).describe('Most examples in a request.'),
    MAX_QUEUE: decimal
        .pipe(schemas/* int */.Whr().positive())
        .default(512)
        .describe('Most requests that wait for a thread; any more are rejected with status 503.'),
    MAX_PENDING_BYTES: decimal
        .pipe(schemas/* int */.Whr().positive())
        .default(256 * 1024 * 1024)
        .describe('Most bytes of request bodies in memory; more are rejected with status 503.'),
    REQUEST_TIMEOUT_SECONDS: decimal
        .pipe(schemas/* number */.aig().positive().max(3600))
        .default(60)
        .describe('Longest time to receive a request, and then to answer it.'),
    KEEP_ALIVE_SECONDS: decimal
        .pipe(schemas/* number */.aig().positive().max(3600))
        .default(75)
        .describe('Time for which an idle connection stays open; longer than that of a load balancer in front.'),
    SHUTDOWN_DELAY_SECONDS: decimal
        .pipe(schemas/* number */.aig().max(3600))
        .default(0)
        .describe('Time after SIGTERM in which requests are still accepted while `/readyz` returns 503, so that load balancers notice.'),
    DRAIN_SECONDS: decimal
        .pipe(schemas/* number */.aig().positive().max(3600))
        .default(25)
        .describe('Longest time to finish requests after SIGTERM and the delay; Kubernetes sends SIGKILL after 30 seconds.'),
    AUTH_TOKEN: schemas/* string */.YjP()
        .min(16, 'at least 16 characters')
        .optional()
        .describe('Bearer token that requests need, except for health checks and metrics. Default: none.'),
    CORS_ORIGINS: words
        .default([])
        .describe('Origins of web pages that may send requests, separated by commas, or `*`. Default: none.'),
    LOG_LEVEL: schemas/* enum */.k5n(['debug', 'info', 'warn', 'error'])
        .default('info')
        .describe('Least severe level of log lines; `debug` logs each request, never its contents.'),
});
/** Variables whose values no message may contain. */
const secret = new Set(['AUTH_TOKEN']);
/**
 * Parses the settings.
 * @throws UserError that names every variable with an invalid value
 */
function readSettings(environment) {
    const settings = settingsSchema.safeParse(environment);
    if (settings.success)
        return settings.data;
    throw new user_error/* UserError */.yo(settings.error.issues.map(({ path: [first], message }) => {
        const name = String(first);
        return {
            code: 'ENVIRONMENT_INVALID_VARIABLE',
            found: `${name}=${secret.has(name) ? '…' : (environment[name] ?? '')} in the environment`,
            expected: message,
            hint: `Set ${name} to another value, or unset it to use the default.`,
        };
    }));
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/request-queue.js
/** Bytes from which a body may take so long that small requests should not wait for it. */
const largeBody = 256 * 1024;
function isLarge({ call }) {
    return call.body.length >= largeBody;
}
/** Requests that wait for a thread, in their order. */
class RequestQueue {
    #jobs = [];
    #mostTogether;
    /** @param mostTogether most requests of one group */
    constructor(mostTogether) {
        this.#mostTogether = mostTogether;
    }
    get length() {
        return this.#jobs.length;
    }
    add(job) {
        this.#jobs.push(job);
    }
    /** Removes a job; returns false if it does not wait any more. */
    remove(job) {
        const index = this.#jobs.indexOf(job);
        if (index < 0)
            return false;
        this.#jobs.splice(index, 1);
        return true;
    }
    /**
     * Takes the next group for a thread: a large request alone, or small ones together.
     * @param free number of threads without work, among which the small requests are divided
     * @param largeAllowed whether the thread may take a large request
     */
    take(free, largeAllowed) {
        const [first] = this.#jobs;
        if (first && isLarge(first) && largeAllowed)
            return this.#jobs.splice(0, 1);
        const small = this.#jobs.filter((job) => !isLarge(job));
        const taken = new Set(small.slice(0, Math.min(this.#mostTogether, Math.ceil(small.length / free))));
        this.#jobs = this.#jobs.filter((job) => !taken.has(job));
        return [...taken];
    }
    /** Removes and returns all jobs. */
    clear() {
        return this.#jobs.splice(0);
    }
}

// EXTERNAL MODULE: ./build/server/js/src/serving/threads/transfers.js
var transfers = __webpack_require__(4800);
;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/predict-worker.js



/** The server's side of a thread that predicts. It works on one group of requests at a time. */
class PredictWorker {
    #worker;
    #cancelled;
    #group = [];
    #ready = false;
    constructor(program, settings, mostTogether, events) {
        const cancelled = new SharedArrayBuffer(mostTogether * Int32Array.BYTES_PER_ELEMENT);
        this.#cancelled = new Int32Array(cancelled);
        const workerData = { ...settings, cancelled };
        this.#worker = new external_node_worker_threads_.Worker(program, { workerData });
        this.#worker.on('message', (message) => {
            switch (message.kind) {
                case 'ready':
                    this.#ready = true;
                    events.onReady(message.outputWidths);
                    break;
                case 'unusable':
                    events.onUnusable(message.message);
                    break;
                case 'answers':
                    this.#settle(message.answers);
                    events.onAnswered(message.batchSizes);
            }
        });
        let failure = null;
        this.#worker.on('error', (error) => {
            failure = error;
        });
        this.#worker.on('exit', (code) => {
            this.#ready = false;
            const error = failure ?? new Error(`a thread ended with ${code}`);
            this.#settle(this.#group.map(() => ({ kind: 'failed', stack: error.stack ?? error.message })));
            events.onEnd(error);
        });
    }
    get isFree() {
        return this.#ready && this.#group.length === 0;
    }
    get hasLarge() {
        return this.#group.some(isLarge);
    }
    /** Number of requests in work. */
    get running() {
        return this.#group.length;
    }
    start(group) {
        this.#group = group;
        this.#cancelled.fill(0);
        const message = { calls: group.map(({ call }) => call) };
        this.#worker.postMessage(message, (0,transfers/* transfersOfCalls */.V)(message.calls));
    }
    /** Ends the work for a job after its current batch. */
    cancel(job) {
        const index = this.#group.indexOf(job);
        if (index >= 0)
            Atomics.store(this.#cancelled, index, 1);
    }
    async end() {
        this.#worker.removeAllListeners('exit');
        await this.#worker.terminate();
    }
    #settle(answers) {
        const group = this.#group;
        this.#group = [];
        for (const [index, job] of group.entries())
            job.settle(answers[index] ?? { kind: 'failed', stack: 'no answer' });
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/threads/thread-pool.js


/** Most requests of one group. */
const mostTogether = 64;
/** Time before a thread that ended is replaced, so that a thread that cannot start does not use all processors. */
const restartMs = 500;
/**
 * Threads that parse requests and predict, so that the event loop of the server only moves bytes. A free thread takes
 * all waiting requests as one group. A large request never occupies the last thread, if there are several.
 */
class ThreadPool {
    #options;
    #queue = new RequestQueue(mostTogether);
    #workers = [];
    #closed = false;
    #delay = null;
    /** Number of requests in the previous group. */
    #previous = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Number of requests that wait for a thread. */
    get waiting() {
        return this.#queue.length;
    }
    get isFull() {
        return this.#queue.length >= this.#options.maxQueue;
    }
    /**
     * Starts all threads.
     * @returns the number of values of each output for one example
     * @throws UserError when the model cannot be served
     */
    async start() {
        const starting = Array.from({ length: this.#options.threads }, () => this.#startWorker());
        const [widths] = await Promise.all(starting);
        return widths ?? [];
    }
    predict(call) {
        let settle = () => { };
        const answer = new Promise((resolve) => {
            settle = resolve;
        });
        const job = { call, settle };
        this.#queue.add(job);
        this.#dispatchSoon();
        return {
            answer,
            cancel: () => {
                if (this.#queue.remove(job))
                    job.settle({ kind: 'cancelled' });
                else
                    for (const worker of this.#workers)
                        worker.cancel(job);
            },
        };
    }
    async close() {
        this.#closed = true;
        if (this.#delay !== null)
            clearTimeout(this.#delay);
        for (const { settle } of this.#queue.clear())
            settle({ kind: 'cancelled' });
        await Promise.all(this.#workers.map((worker) => worker.end()));
    }
    #startWorker() {
        return new Promise((resolve, reject) => {
            const worker = new PredictWorker(this.#options.program, this.#options.settings, mostTogether, {
                onReady: (widths) => {
                    resolve(widths);
                    this.#dispatch();
                },
                onUnusable: (message) => reject(new UnusableModel(message)),
                onAnswered: (batchSizes) => {
                    for (const size of batchSizes)
                        this.#options.onBatch(size);
                    this.#dispatchSoon();
                },
                onEnd: (error) => {
                    reject(error);
                    this.#workers = this.#workers.filter((other) => other !== worker);
                    this.#replace(error);
                },
            });
            this.#workers.push(worker);
        });
    }
    /** Starts a thread in the place of one that ended, for example because it had too little memory. */
    #replace(error) {
        if (this.#closed)
            return;
        this.#options.onThreadEnd(error);
        setTimeout(() => {
            if (!this.#closed)
                this.#startWorker().catch(() => { });
        }, restartMs).unref();
    }
    /**
     * Starts waiting requests, or waits for more. A single client never waits: the delay needs a previous group of
     * several requests, or other requests in work.
     */
    #dispatchSoon() {
        const { maxDelayMs } = this.#options;
        const others = this.#workers.some(({ running }) => running > 0) || this.#queue.length > 1;
        const together = this.#previous > 1 || others;
        if (maxDelayMs === 0 || !together || this.#queue.length >= mostTogether)
            this.#dispatch();
        else
            this.#delay ??= setTimeout(() => {
                this.#delay = null;
                this.#dispatch();
            }, maxDelayMs);
    }
    #dispatch() {
        const free = this.#workers.filter(({ isFree }) => isFree);
        for (const [index, worker] of free.entries()) {
            const group = this.#queue.take(free.length - index, this.#mayStartLarge());
            if (group.length === 0)
                return;
            this.#previous = group.length;
            worker.start(group);
        }
    }
    #mayStartLarge() {
        const large = this.#workers.filter(({ hasLarge }) => hasLarge).length;
        return large < Math.max(1, this.#workers.length - 1);
    }
}
/** The error of a thread, which crossed to the server as text. */
class UnusableModel extends Error {
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/serve.js






/** Runs the server of the image until a signal stops it. */
async function runServer(files) {
    try {
        await start(readSettings(process.env), files);
    }
    catch (error) {
        const expected = error instanceof user_error/* UserError */.yo || error instanceof UnusableModel;
        const text = expected || !(error instanceof Error) ? (0,user_error/* messageOf */.bD)(error) : error.stack;
        process.stderr.write(`${text ?? ''}\n`, () => process.exit(1));
    }
}
async function start(settings, files) {
    const server = createServer(settings);
    process.once('SIGTERM', (signal) => void stop(server, settings, signal));
    process.once('SIGINT', (signal) => void stop(server, settings, signal));
    await listen(server, settings);
    const serving = await startServing(server, settings, files);
    server.serve(serving);
    const { details, digest } = serving.artifact;
    server.log.info(`serving ${details.name} ${digest} on ${settings.THREADS} threads`);
}
/**
 * Verifies the model artifact and starts the threads that serve it.
 * @throws UserError when the artifact is damaged or its model cannot run here
 */
async function startServing(server, settings, { program, wasmFolder }) {
    const artifact = await openArtifact(settings.MODEL_DIR, 'model', model_schema/* modelDetailsSchema */.ZX);
    const pool = new ThreadPool({
        program,
        settings: {
            model: settings.MODEL_DIR,
            details: artifact.details,
            wasmFolder,
            maxInstances: settings.MAX_INSTANCES,
            maxBatchSize: settings.MAX_BATCH_SIZE,
        },
        threads: settings.THREADS,
        maxQueue: settings.MAX_QUEUE,
        maxDelayMs: settings.MAX_BATCH_DELAY_MS,
        onBatch: (size) => server.metrics.batchPredicted(size),
        onThreadEnd: (error) => {
            server.metrics.threadEnded();
            server.log.error(error, 'a thread ended and is replaced');
        },
    });
    return { artifact, pool, outputWidths: await pool.start() };
}
async function stop(server, settings, signal) {
    server.log.info(`${signal}: finishing the requests in flight`);
    const limits = { delay: settings.SHUTDOWN_DELAY_SECONDS, limit: settings.DRAIN_SECONDS };
    const finished = await server.drain(limits);
    if (!finished)
        server.log.warn(`dropped the requests that took longer than ${settings.DRAIN_SECONDS} seconds`);
    process.exit(finished ? 0 : 1);
}
async function listen(server, { HOST, PORT }) {
    try {
        await server.listen(HOST, PORT);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DEPLOY_PORT_UNAVAILABLE',
            found: `that the server cannot listen on ${HOST}:${PORT} (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'an address of this machine and a free port',
            hint: 'Set HOST and PORT to other values.',
        }, { cause: error });
    }
}


/***/ })

};
