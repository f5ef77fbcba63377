export const id = 6232;
export const ids = [6232,1524];
export const modules = {

/***/ 65316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ artifactDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44181);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64352);




/** Returns the digest of a sealed artifact folder without verifying its files; null if the folder is not sealed. */
async function artifactDigest(folder) {
    try {
        return await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS));
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 91832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ boundedAgent)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);

/** Milliseconds in which a connection, and a tunnel through a proxy, must be established. */
const connectLimit = 15_000;
/** Milliseconds without any byte after which a connection counts as broken. */
const idleLimit = 60_000;
/**
 * Returns connections that honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and end when a server or a proxy stays silent. The default of the
 * library is five minutes.
 */
function boundedAgent({ ca, connect = connectLimit, idle = idleLimit, response = idle, } = {}) {
    const limits = { headersTimeout: response, bodyTimeout: idle };
    const tls = { timeout: connect, ...(ca && { ca }) };
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .EnvHttpProxyAgent */ .J2({
        ...limits,
        connectTimeout: connect,
        connect: tls,
        requestTls: tls,
        // The limits above do not apply to the request that opens a tunnel.
        clientFactory: (origin, options) => new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...options, headersTimeout: connect }),
    });
}


/***/ }),

/***/ 81524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchToFile: () => (/* binding */ fetchToFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46752);
/* harmony import */ var _bounded_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91832);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98766);






/** Failures of a connection after which another attempt can succeed: those of the library's default, and silent servers. */
const errorCodes = [
    'ECONNRESET',
    'ECONNREFUSED',
    'ENOTFOUND',
    'ENETDOWN',
    'ENETUNREACH',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'EPIPE',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
];
/**
 * Downloads a URL to a file. Honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, follows redirects, and resumes after server
 * and connection failures. Throws if the download fails; the file may then contain a part of it.
 * @returns the SHA-256 of the content, in hexadecimal digits
 */
async function fetchToFile(url, file, { mostBytes = Infinity, ...limits } = {}) {
    let bytes = 0;
    const agent = (0,_bounded_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedAgent */ .x)(limits);
    const dispatcher = agent.compose(undici__WEBPACK_IMPORTED_MODULE_3__/* .interceptors */ .dY.retry({
        maxRetries: _http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .attempts */ .r2 - 1,
        minTimeout: _http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .firstPauseMs */ .vx,
        maxTimeout: _http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .longestPauseMs */ .Xh,
        errorCodes,
    }), undici__WEBPACK_IMPORTED_MODULE_3__/* .interceptors */ .dY.redirect({ maxRedirections: 5 }));
    try {
        const { statusCode, body } = await (0,undici__WEBPACK_IMPORTED_MODULE_3__/* .request */ .Em)(url, { dispatcher });
        if (statusCode !== 200)
            throw new Error(`the server returned HTTP ${statusCode}`);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, async function* (chunks) {
            for await (const chunk of chunks) {
                bytes += chunk.length;
                if (bytes > mostBytes)
                    throw new Error(`received more than ${mostBytes} bytes`);
                hash.update(chunk);
                yield chunk;
            }
        }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file));
        return hash.digest('hex');
    }
    finally {
        await agent.destroy();
    }
}


/***/ }),

/***/ 98766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   Xh: () => (/* binding */ longestPauseMs),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   r2: () => (/* binding */ attempts),
/* harmony export */   uT: () => (/* binding */ TemporaryFailure),
/* harmony export */   vx: () => (/* binding */ firstPauseMs)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Greatest number of attempts of an HTTP request, for any server. */
const attempts = 4;
/** Pause before the second attempt; each further pause is twice as long. */
const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** A retryable failure: HTTP 429, 5xx, or a dropped connection. */
class TemporaryFailure extends Error {
    name = 'TemporaryFailure';
    /** Pause that the server requests, in milliseconds; null if it requests none. */
    pauseMs;
    /** Status of the response; null for a dropped connection. */
    status;
    constructor(message, pauseMs, options = {}) {
        super(message, options);
        this.pauseMs = pauseMs;
        this.status = options.status ?? null;
    }
}
/**
 * Repeats an HTTP exchange, with growing pauses, while it throws a temporary failure.
 * @throws TemporaryFailure of the last attempt
 */
async function retrying(exchange, signal) {
    for (let attempt = 1;; attempt++)
        try {
            return await exchange();
        }
        catch (error) {
            if (!(error instanceof TemporaryFailure) || attempt === attempts)
                throw error;
            const growing = firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(error.pauseMs ?? growing, longestPauseMs), undefined, { signal });
        }
}
function isTemporary(status) {
    return status === 429 || status >= 500;
}
/** Returns the pause in the Retry-After header, a number of seconds or a date, in milliseconds; null without one. */
function retryAfterMs({ headers }) {
    const value = headers.get('retry-after');
    if (value === null || value.trim() === '')
        return null;
    const ms = /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(ms) ? Math.max(0, ms) : null;
}


/***/ }),

/***/ 81537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ installFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _temporary_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20684);



/**
 * Writes a temporary file and renames it, so that the file appears complete or not at all. Several processes may do so at
 * once.
 */
async function installFile(file, text) {
    const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.draft`;
    (0,_temporary_path_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTemporaryPath */ .yA)(draft);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 92357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ numberedFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/**
 * Returns the numbers of the folders `0`, `1`, `2` … below a folder, the largest last; empty if the folder does not
 * exist.
 */
async function numberedFolders(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT'))
            return [];
        throw error;
    });
    return names
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .sort((a, b) => a - b);
}


/***/ }),

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkArtifactName),
/* harmony export */   T: () => (/* binding */ namesThatFit)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_natural_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34425);
/* harmony import */ var _text_wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93759);



const forbidden = /["<>:|*?\r\n\\/]/;
/**
 * Throws for names that GitHub's artifact service rejects, also in a terminal, so that a name that works locally works on
 * GitHub.
 * @throws UserError for an empty name and for characters that file systems do not accept
 */
function checkArtifactName(name) {
    if (name !== '' && !name.startsWith('.') && !forbidden.test(name))
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'ARTIFACT_INVALID_NAME',
        found: `the artifact name ${JSON.stringify(name)}`,
        expected: 'a name that does not start with a dot and contains no " : < > | * ? \\ / or line breaks',
        hint: 'Choose a plain name such as model or model-2; to pass a folder, use its path instead.',
    });
}
/**
 * Returns the distinct names that match a pattern, in which `*` stands for any characters. Numbers are ordered by value.
 */
function namesThatFit(pattern, names) {
    const fits = (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .wildcard */ .X)(pattern);
    return [...new Set(names)].filter(fits).sort(_text_natural_order_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalOrder */ .u);
}


/***/ }),

/***/ 36232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createGitHubHost)
});

// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/api.js

/**
 * Returns a function that loads the API. Steps that only pass artifacts on have no token and do not load its code.
 * @throws UserError if the API is requested without a token
 */
function apiOnDemand(token, apiUrl, log) {
    let api = null;
    return async () => {
        if (token === '')
            throw new user_error/* UserError */.yo({
                code: 'GITHUB_NO_PERMISSION',
                found: 'no token for the GitHub API',
                expected: 'the input `github-token`',
                hint: 'Leave the input at its default, ${{ github.token }}, or set it to a token.',
            });
        api ??= Promise.all(/* import() */[__webpack_require__.e(6913), __webpack_require__.e(5530), __webpack_require__.e(895)]).then(__webpack_require__.bind(__webpack_require__, 80895)).then(({ createApi }) => createApi(token, apiUrl, log));
        return api;
    };
}
/** Returns the HTTP status of a rejected request; null for any other failure. */
function statusOf(thrown) {
    return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number'
        ? thrown.status
        : null;
}
/**
 * Returns the response to a request; null if GitHub reports that the object does not exist.
 * @param missing the statuses of a missing object; 422 also for a name in a form that GitHub cannot look up
 */
async function unlessMissing(request, missing = [404]) {
    try {
        return await request();
    }
    catch (error) {
        if (missing.includes(statusOf(error) ?? 0))
            return null;
        throw error;
    }
}
/**
 * Returns true for a rejected request. GitHub returns 403 if a token lacks a permission, and 404 if it may not even know
 * that the object exists.
 */
function isRefused(thrown) {
    const status = statusOf(thrown);
    return (status === 401 || status === 403 || status === 404) && !isRateLimited(thrown);
}
/** Returns true for a request beyond a primary or secondary rate limit, which have the status 403 or 429. */
function isRateLimited(thrown) {
    const status = statusOf(thrown);
    if (status === 429)
        return true;
    return status === 403 && thrown instanceof Error && /\brate limit\b/i.test(thrown.message);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/files/install-folder.js
var install_folder = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
// EXTERNAL MODULE: ./build/core/js/src/host/artifact-name.js
var artifact_name = __webpack_require__(5198);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var classic_schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/matrix.js



const matrixSchema = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* json */.Pq9()).nullable();
/**
 * Parses the result of `toJSON(matrix)`, which is `null` outside a matrix.
 * @throws UserError if it is not an object of values
 */
function parseMatrix(json) {
    try {
        return matrixSchema.parse(JSON.parse(json === '' ? 'null' : json)) ?? {};
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'GITHUB_INVALID_CONTEXT',
            found: `the matrix ${json}`,
            expected: 'the JSON of the matrix context, or an empty text',
            hint: 'Leave the input `matrix` at its default, ${{ toJSON(matrix) }}.',
        }, { cause: error });
    }
}
/**
 * Returns the name of an artifact in a matrix job: `model` becomes `model-rate=0.1,seed=1`. It contains every value under
 * its key, in the order of the keys. Characters that artifact names do not allow, and the separators, become %XX, so
 * different values never share a name.
 */
function nameInMatrix(defaultName, matrix) {
    const suffix = suffixOf(matrix);
    return suffix === '' ? defaultName : `${defaultName}-${suffix}`;
}
/**
 * Returns the names to look for, the job's own first: a matrix job may read an artifact that a job before the matrix
 * published.
 */
function namesToLookFor(name, matrix) {
    const suffix = suffixOf(matrix);
    return suffix !== '' && name.endsWith(`-${suffix}`) ? [name, name.slice(0, -suffix.length - 1)] : [name];
}
function suffixOf(matrix) {
    return Object.keys(matrix)
        .sort()
        .map((key) => `${key}=${encode(matrix[key])}`)
        .join(',');
}
function encode(value) {
    const text = typeof value === 'string' ? value : (0,artifacts_digest/* canonicalJson */.dj)(value);
    return text.replaceAll(/[^\w.+-]/gu, (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}

// EXTERNAL MODULE: ./build/core/js/src/files/install-file.js
var install_file = __webpack_require__(81537);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-digest.js
var artifact_digest = __webpack_require__(65316);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/publisher.js








/** The job and the attempt that published an artifact. */
const publisherSchema = classic_schemas/* object */.Ikc({
    run: classic_schemas/* number */.aig(),
    attempt: classic_schemas/* number */.aig(),
    job: classic_schemas/* string */.YjP(),
    matrix: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* json */.Pq9()),
});
const runRecordSchema = classic_schemas/* looseObject */._H3({ published: publisherSchema.optional() });
function publisherOf(context, matrix) {
    const { runId: run, runAttempt: attempt, job } = context;
    return publisherSchema.parse({ run, attempt, job, matrix });
}
/**
 * Records the publisher in the folder's run record, so that a re-run can distinguish its own artifact from another job's.
 */
async function recordPublisher(folder, publisher) {
    const record = { ...(await recordIn(folder)), published: publisher };
    await (0,install_file/* installFile */.c)((0,external_node_path_.join)(folder, manifest/* runRecordName */.AF), `${JSON.stringify(record, null, 2)}\n`);
}
async function readEarlierArtifact(folder) {
    const record = await recordIn(folder);
    return { digest: await (0,artifact_digest/* artifactDigest */.F)(folder), publisher: record.published ?? null };
}
/**
 * Returns the action for a name that is taken: keep an equal artifact; replace one that this job published in an earlier
 * attempt; otherwise another job published it, and replacing it silently would change a model for the jobs that read it.
 */
function decideReplacement(earlier, digest, publisher) {
    if (earlier.digest === digest)
        return 'keep';
    const before = earlier.publisher;
    const isEarlierAttempt = before !== null &&
        before.job === publisher.job &&
        (0,artifacts_digest/* canonicalJson */.dj)(before.matrix) === (0,artifacts_digest/* canonicalJson */.dj)(publisher.matrix) &&
        before.attempt < publisher.attempt;
    return isEarlierAttempt ? 'replace' : 'clash';
}
/** Returns a publisher for messages: `job train (seed=1), attempt 2`. */
function describePublisher(publisher) {
    if (publisher === null)
        return 'something other than Tensorline';
    const values = Object.entries(publisher.matrix).map(([key, value]) => `${key}=${typeof value === 'string' ? value : (0,artifacts_digest/* canonicalJson */.dj)(value)}`);
    const matrix = values.length === 0 ? '' : ` (${values.join(', ')})`;
    return `job ${publisher.job}${matrix}, attempt ${publisher.attempt}`;
}
/** Returns the run record; empty if none exists yet. */
async function recordIn(folder) {
    const record = await (0,artifact/* readRunRecord */.lR)(folder).catch((error) => {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return {};
        throw error;
    });
    return runRecordSchema.parse(record);
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/download-artifact.js

const again = 'Run the job again; if the error stays, run the job that publishes the artifact again.';
/**
 * Downloads and unpacks an artifact, and verifies the digest that the service recorded.
 * @throws UserError if the download fails, or its bytes differ from the uploaded ones
 */
async function downloadArtifact(client, { id, name, digest }, folder, from = {}) {
    const { digestMismatch } = await client
        .downloadArtifact(id, {
        path: folder,
        ...(digest === undefined || digest === '' ? {} : { expectedHash: digest }),
        ...from,
    })
        .catch((error) => {
        throw new user_error/* UserError */.yo({
            code: 'ARTIFACT_DOWNLOAD_FAILED',
            found: `artifact ${name} (${id}), which cannot be downloaded and unpacked (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'the archive that was uploaded',
            hint: again,
        }, { cause: error });
    });
    if (digestMismatch !== true)
        return;
    throw new user_error/* UserError */.yo({
        code: 'ARTIFACT_DOWNLOAD_FAILED',
        found: `artifact ${name} (${id}), whose bytes differ from the uploaded ones`,
        expected: digest ?? 'the bytes that were uploaded',
        hint: again,
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/service.js
/** Returns the reason why this server cannot store artifacts, with an alternative; null if it can. */
function withoutArtifactService({ edition, serverUrl, hasArtifactAccess, }) {
    const byPath = 'Pass folders by path. Either run the stages of a pipeline in one job and set the input of the next stage to the output ' +
        'path of the one before (`model: ${{ steps.train.outputs.path }}`). Or copy the folder between jobs yourself.';
    if (edition === 'enterprise-server')
        return {
            code: 'GITHUB_NO_ARTIFACT_SERVICE',
            found: `${serverUrl}, a server without the artifact service of GitHub.com`,
            expected: 'github.com or a ghe.com host',
            hint: byPath,
        };
    if (!hasArtifactAccess)
        return {
            code: 'GITHUB_NO_ARTIFACT_SERVICE',
            found: 'a runner without access to the artifact service (ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL)',
            expected: 'a step that `uses:` the action; `run:` steps have no access',
            hint: byPath,
        };
    return null;
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/artifacts.js










/** Returns the store of the workflow artifacts of this run. */
function createArtifactStore(parts) {
    return {
        nameInJob: (defaultName) => nameInMatrix(defaultName, parts.matrix),
        // Other artifacts of the run may be equal to the one that this step will make.
        checkName: async (name) => (0,artifact_name/* checkArtifactName */.C)(name),
        namesLike: (pattern) => namesLike(parts, pattern),
        publish: (name, folder, digest) => publish(parts, name, folder, digest),
        fetch: (name, into) => fetchArtifact(parts, name, into),
    };
}
async function publish(parts, name, folder, digest) {
    const { client, context, log, matrix } = parts;
    (0,artifact_name/* checkArtifactName */.C)(name);
    const obstacle = withoutArtifactService(context);
    if (obstacle) {
        log.warning(`${name} stays the folder ${folder}: found ${obstacle.found}. ${obstacle.hint}`);
        return { name, id: null };
    }
    const publisher = publisherOf(context, matrix);
    const taken = (await listNewest(client)).find((artifact) => artifact.name === name);
    if (taken) {
        const earlier = await inspect(parts, taken);
        switch (decideReplacement(earlier, digest, publisher)) {
            case 'keep':
                log.info(`Artifact ${name} exists already with ${digest}: kept.`);
                return { name, id: taken.id };
            case 'replace':
                log.info(`Artifact ${name} of attempt ${earlier.publisher?.attempt ?? '?'} had ${earlier.digest ?? 'no digest'}: replaced.`);
                await client.deleteArtifact(name);
                break;
            case 'clash':
                throw nameTaken(name, describePublisher(earlier.publisher));
        }
    }
    await recordPublisher(folder, publisher);
    return { name, id: await upload(client, name, folder) };
}
async function upload(client, name, folder) {
    const files = await filesOf(folder);
    try {
        const { id } = await client.uploadArtifact(name, files.map(({ path }) => path), folder, { compressionLevel: mostlyText(files) ? textCompression : 0 });
        return id ?? null;
    }
    catch (error) {
        throw uploadFailure(name, error);
    }
}
function uploadFailure(name, error) {
    const reason = (0,user_error/* messageOf */.bD)(error);
    if (reason.includes('(409)'))
        return nameTaken(name, 'another job at this moment', error);
    const code = /quota has been hit/i.test(reason) ? 'ARTIFACT_QUOTA_EXCEEDED' : 'ARTIFACT_UPLOAD_FAILED';
    return new user_error/* UserError */.yo({ code, found: `artifact ${name}, which cannot be uploaded (${reason})`, ...remedies[code] }, { cause: error });
}
const remedies = {
    ARTIFACT_QUOTA_EXCEEDED: {
        expected: 'room in the storage for artifacts of the account',
        hint: 'Delete old artifacts, shorten their retention in the settings of the repository, or raise the limit in those of billing. GitHub counts anew every 6 to 12 hours. An image need not be an artifact: push it.',
    },
    ARTIFACT_UPLOAD_FAILED: {
        expected: 'the artifact service of GitHub',
        hint: 'Run the job again; if the error stays, see whether the runner reaches the hosts of GitHub Actions.',
    },
};
function nameTaken(name, by, cause) {
    return new user_error/* UserError */.yo({
        code: 'ARTIFACT_NAME_TAKEN',
        found: `the artifact name ${name}, which ${by} already uses in this run with other content`,
        expected: 'a different name for every artifact of a run',
        hint: 'Give the artifact of this step another name. In a matrix, add a value to it, as in `model-${{ matrix.seed }}`, or omit the input: default names contain the values.',
    }, { cause });
}
async function inspect({ client, context }, artifact) {
    const copy = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)(context.temporaryFolder, 'tensorline-earlier-'));
    try {
        await downloadArtifact(client, artifact, copy);
        return await readEarlierArtifact(copy);
    }
    finally {
        await (0,promises_.rm)(copy, { recursive: true, force: true });
    }
}
async function fetchArtifact(parts, name, into) {
    const { client, context, matrix } = parts;
    (0,artifact_name/* checkArtifactName */.C)(name);
    const obstacle = withoutArtifactService(context);
    if (obstacle)
        throw new user_error/* UserError */.yo(obstacle);
    const present = await listNewest(client);
    const artifact = namesToLookFor(name, matrix)
        .map((candidate) => present.find((each) => each.name === candidate))
        .find((found) => found !== undefined);
    if (!artifact)
        throw notThere(name, present);
    await (0,install_folder/* installFolder */.Si)(into, (draft) => downloadArtifact(client, artifact, draft));
    return into;
}
async function namesLike({ client, context }, pattern) {
    const obstacle = withoutArtifactService(context);
    if (obstacle)
        throw new user_error/* UserError */.yo(obstacle);
    const present = await listNewest(client);
    return (0,artifact_name/* namesThatFit */.T)(pattern, present.map(({ name }) => name));
}
function notThere(name, present) {
    const names = present.map((artifact) => artifact.name).sort();
    return new user_error/* UserError */.yo({
        code: 'ARTIFACT_NOT_FOUND',
        found: `no artifact ${name} in this run`,
        expected: names.length === 0 ? 'an artifact, but this run has none yet' : `one of ${names.join(', ')}`,
        hint: 'Name an existing artifact, and make the job that publishes it run first (`needs:`).',
    });
}
/** Returns the artifacts, newest first; a re-run may list a name twice. */
async function listNewest(client) {
    const { artifacts } = await client.listArtifacts({ latest: true });
    return artifacts.toSorted((a, b) => b.id - a.id);
}
async function filesOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return Promise.all(paths.map(async (path) => ({ path, size: (await (0,promises_.stat)(path)).size })));
}
const textCompression = 6;
const textFile = /\.(json|jsonl|md|csv|html|svg|txt)$/;
/**
 * Returns true if most bytes are text. Compressing weights, images and compressed columns takes time and does not make
 * them smaller.
 */
function mostlyText(files) {
    const total = (some) => some.reduce((sum, { size }) => sum + size, 0);
    return total(files.filter(({ path }) => textFile.test(path))) * 2 > total(files);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/permission.js


/** Returns the reason why a token was rejected, with the lines that grant the permission. */
function permissionAdvice(permission, { codeOrigin }) {
    if (codeOrigin.fromFork && !codeOrigin.privileged && permission.endsWith('write'))
        return ('the pull request comes from a fork, where GitHub makes the token read-only: ' +
            'the verdict is in the job’s result and its summary');
    return `the token lacks \`${permission}\`; add to the job${permission === 'contents: read' ? '' : ', beside \`contents: read\`'}:\n\npermissions:\n  ${permission}`;
}
/** Returns the reason of a failed request: the missing permission, or GitHub's message. */
function failureReason(error, permission, context) {
    return isRefused(error) ? permissionAdvice(permission, context) : (0,user_error/* messageOf */.bD)(error);
}
/** Returns the error of a request without which a stage cannot go on. */
function requestProblem(error, permission, context, expected) {
    if (error instanceof user_error/* UserError */.yo)
        return error;
    const refused = isRefused(error);
    return new user_error/* UserError */.yo({
        code: refused ? 'GITHUB_NO_PERMISSION' : 'GITHUB_UNAVAILABLE',
        found: failureReason(error, permission, context),
        expected,
        hint: refused
            ? 'Add the permission to the job.'
            : 'See https://www.githubstatus.com, and run the job again later.',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/base-branch.js





/** @param find returns the base commit; by default the commit that was merged for this run */
function createBase(parts, pull, find = () => mergedInto(parts, pull)) {
    let commit = null;
    const base = {
        commit: () => (commit ??= find()),
        readFile: async (path) => readAt(parts, await base.commit(), inRepository(path, parts.context.workspace)),
        committed: async (path) => committedAt(parts, await base.commit(), inRepository(path, parts.context.workspace)),
        hasLabel: (name) => hasLabel(parts, pull, name),
    };
    return base;
}
/**
 * Returns the commit that GitHub merged the pull request into for this run. The event names the base at the last push to
 * the pull request, which may be long ago.
 */
async function mergedInto({ api, context }, pull) {
    const { owner, repo, commit } = context;
    if (commit === pull.headCommit)
        return pull.baseCommit;
    const { data } = await reading(context, async () => (await api()).rest.repos.getCommit({ owner, repo, ref: commit }));
    const [into, merged] = data.parents;
    return into !== undefined && merged?.sha === pull.headCommit ? into.sha : pull.baseCommit;
}
async function readAt({ api, context }, ref, path) {
    const { owner, repo } = context;
    const { repos } = (await api()).rest;
    const response = await reading(context, () => unlessMissing(() => repos.getContent({ owner, repo, path, ref })));
    if (response === null) {
        // GitHub also returns 404 without the permission: then the tree cannot be read either.
        await entriesOf({ api, context }, ref);
        return null;
    }
    const { data } = response;
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
        return null;
    return Buffer.from(data.content, 'base64').toString('utf8');
}
async function committedAt(parts, ref, path) {
    const names = path.split('/');
    if (names[0] === '..')
        return null;
    let tree = ref;
    for (const [depth, name] of names.entries()) {
        const entry = (await entriesOf(parts, tree)).find((one) => one.path === name);
        if (entry === undefined)
            return null;
        const isLast = depth === names.length - 1;
        if (entry.type !== 'tree')
            return isLast || entry.mode === linkMode ? new Map([['', fileOf(entry)]]) : null;
        tree = entry.sha;
    }
    return new Map(await filesBelow(parts, tree, ''));
}
async function filesBelow(parts, tree, folder) {
    const files = [];
    for (const entry of await entriesOf(parts, tree)) {
        const path = `${folder}${entry.path}`;
        if (entry.type === 'tree')
            files.push(...(await filesBelow(parts, entry.sha, `${path}/`)));
        else
            files.push([path, fileOf(entry)]);
    }
    return files;
}
const linkMode = '120000';
function fileOf({ mode, sha }) {
    return mode === linkMode ? 'link' : { blob: sha };
}
async function entriesOf({ api, context }, tree) {
    const { owner, repo } = context;
    const { git } = (await api()).rest;
    const { data } = await reading(context, () => git.getTree({ owner, repo, tree_sha: tree }));
    return data.tree;
}
async function hasLabel({ api, context, log }, { number }, name) {
    const { owner, repo } = context;
    try {
        const { data } = await (await api()).rest.issues.listLabelsOnIssue({
            owner,
            repo,
            issue_number: number,
            per_page: 100,
        });
        return data.some((label) => label.name === name);
    }
    catch (error) {
        if (!isRefused(error))
            throw error;
        log.warning(`Could not read the labels: ${permissionAdvice('pull-requests: read', context)}`);
        return false;
    }
}
async function reading(context, work) {
    try {
        return await work();
    }
    catch (error) {
        throw isRefused(error) ? notAllowed(context, error) : error;
    }
}
function notAllowed(context, cause) {
    return new user_error/* UserError */.yo({
        code: 'GITHUB_NO_PERMISSION',
        found: `no permission to read the gate of the base branch: ${permissionAdvice('contents: read', context)}`,
        expected: 'a token that may read the repository',
        hint: 'Add the permission to the job. The gate of the base branch evaluates a pull request.',
    }, { cause });
}
/** Returns the path in the repository. A checkout is in the workspace, or in a folder of it. */
function inRepository(path, workspace) {
    const file = (0,external_node_path_.resolve)(path);
    for (let folder = (0,external_node_path_.dirname)(file); folder.startsWith(workspace); folder = (0,external_node_path_.dirname)(folder))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, '.git')))
            return (0,external_node_path_.relative)(folder, file);
    return (0,external_node_path_.relative)(workspace, file);
}

// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
;// CONCATENATED MODULE: ./build/core/js/src/files/unpack-archive.js








const generous = { files: 10_000, bytes: 64 * 2 ** 30 };
/**
 * Unpacks a zip file into a new folder: plain files only, none outside the folder, none twice. The limits apply to the
 * unpacked bytes, not to the sizes that the archive declares.
 * @throws UserError for an archive that is damaged or contains anything else
 */
async function unpackZip(file, folder, limits = generous) {
    const path = new UnpackedFolder(folder, limits);
    await refusingDamage(file, async () => {
        const zip = await (0,yauzl/* openPromise */.sO)(file, { autoClose: false });
        try {
            for await (const entry of zip.eachEntry()) {
                if (entry.fileName.endsWith('/'))
                    continue;
                if (!isPlainFile(entry))
                    throw unwanted(file, `${entry.fileName}, which is not a plain file`);
                await path.add(entry.fileName, () => zip.openReadStreamPromise(entry));
            }
        }
        finally {
            zip.close();
        }
    });
}
/** Unpacks a gzipped tar file in the same way. */
async function unpackTar(file, folder, limits = generous) {
    const path = new UnpackedFolder(folder, limits);
    await refusingDamage(file, async () => {
        const entries = (0,tar_stream.extract)();
        const reading = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), (0,external_node_zlib_.createGunzip)(), entries);
        // An error that ends the loop also ends the reading; the loop throws it.
        reading.catch(() => undefined);
        for await (const entry of entries) {
            const { name, type } = entry.header;
            // Without a listener, an error before the content is read would end the process.
            entry.on('error', () => undefined);
            if (type === 'file')
                await path.add(name.replace(/^\.\//, ''), () => Promise.resolve(entry));
            else if (type === 'directory')
                entry.resume();
            else
                throw unwanted(file, `${name}, which is a ${type}`);
        }
        await reading;
    });
}
/**
 * Returns true for a plain file. The upper half of a zip entry's attributes is a Unix mode, if present; its file type may
 * be missing.
 */
function isPlainFile({ externalFileAttributes }) {
    const type = (externalFileAttributes >>> 16) & 0o170000;
    return type === 0 || type === 0o100000;
}
class UnpackedFolder {
    #folder;
    #limits;
    #names = new Set();
    #bytes = 0;
    constructor(folder, limits) {
        this.#folder = folder;
        this.#limits = limits;
    }
    /** @param open Returns the content; called immediately before it is read, because an unread stream that fails ends the process. */
    async add(name, open) {
        const parts = name.split('/');
        if (/[\\\0:]/.test(name) || parts.some((part) => ['', '.', '..'].includes(part)))
            throw unwanted(name, 'a path that leads out of the archive');
        if (this.#names.has(name))
            throw unwanted(name, 'a second entry with this name');
        this.#names.add(name);
        if (this.#names.size > this.#limits.files)
            throw unwanted(name, `more than ${this.#limits.files} files`);
        const target = (0,external_node_path_.join)(this.#folder, ...parts);
        await (0,create_folder/* createFolder */.v)((0,external_node_path_.dirname)(target));
        await (0,external_node_stream_promises_.pipeline)(await open(), (chunks) => this.#counted(name, chunks), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' }));
    }
    async *#counted(name, chunks) {
        for await (const chunk of chunks) {
            if (!(chunk instanceof Uint8Array))
                throw new TypeError('An archive must be read as bytes');
            this.#bytes += chunk.length;
            if (this.#bytes > this.#limits.bytes)
                throw unwanted(name, `more than ${this.#limits.bytes} bytes`);
            yield chunk;
        }
    }
}
async function refusingDamage(file, work) {
    try {
        await work();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        throw unwanted(file, `something that cannot be unpacked (${(0,user_error/* messageOf */.bD)(error)})`, error);
    }
}
function unwanted(where, what, cause) {
    return new user_error/* UserError */.yo({
        code: 'ARTIFACT_DAMAGED',
        found: `in an archive, at ${where}: ${what}`,
        expected: 'the files of an artifact, as zip or tar.gz',
        hint: 'Make and upload the archive again.',
    }, { cause });
}

// EXTERNAL MODULE: ./build/core/js/src/files/http-file.js
var http_file = __webpack_require__(81524);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/save-response.js


/** Writes a downloaded file: GitHub sends its bytes, or the address to download them from. */
async function saveResponse({ data, headers }, file, mostBytes = Infinity) {
    if (headers.location !== undefined)
        await (0,http_file.fetchToFile)(headers.location, file, { mostBytes });
    else if (data instanceof ArrayBuffer && data.byteLength <= mostBytes)
        await (0,promises_.writeFile)(file, new Uint8Array(data));
    else
        throw new Error('the server returned neither the file nor its address');
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/baseline-release.js









/**
 * Returns the asset of a published release; null if it has no asset of that name. Only users with write access can
 * publish one.
 */
async function candidateOfRelease(parts, query) {
    const release = await findRelease(parts, query);
    const asset = release?.assets.find(({ name, state }) => name === query.asset && state === 'uploaded');
    if (!release || !asset)
        return null;
    return {
        name: `${asset.name} of release ${release.tag_name} (${asset.created_at.slice(0, 10)})`,
        commit: await commitOf(parts, release.tag_name),
        createdAt: new Date(asset.created_at),
        url: release.html_url,
        unusable: null,
        fetch: (folder) => fetchAsset(parts, asset, folder),
    };
}
async function findRelease({ api, context }, { release }) {
    const { owner, repo } = context;
    const { repos } = (await api()).rest;
    const response = await unlessMissing(() => release === 'latest'
        ? repos.getLatestRelease({ owner, repo })
        : repos.getReleaseByTag({ owner, repo, tag: release }));
    return response === null || response.data.draft ? null : response.data;
}
async function commitOf({ api, context }, tag) {
    const { owner, repo } = context;
    const { repos } = (await api()).rest;
    const response = await unlessMissing(() => repos.getCommit({ owner, repo, ref: `tags/${tag}` }), [404, 422]);
    return response?.data.sha ?? null;
}
async function fetchAsset(parts, asset, folder) {
    const file = (0,external_node_path_.join)(folder, asset.name);
    await download(parts, asset, file);
    await verify(asset, file);
    if (/\.zip$/i.test(asset.name))
        await unpackZip(file, (0,external_node_path_.join)(folder, 'unpacked'));
    else if (/\.(?:tar\.gz|tgz)$/i.test(asset.name))
        await unpackTar(file, (0,external_node_path_.join)(folder, 'unpacked'));
    else
        return file;
    return findArtifactFolder((0,external_node_path_.join)(folder, 'unpacked'));
}
async function download({ api, context }, asset, file) {
    const { owner, repo } = context;
    try {
        const response = await (await api()).request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
            owner,
            repo,
            asset_id: asset.id,
            headers: { accept: 'application/octet-stream' },
            request: { redirect: 'manual' },
        });
        await saveResponse(response, file);
    }
    catch (error) {
        throw unfit(asset, `that cannot be downloaded (${(0,user_error/* messageOf */.bD)(error)})`, error);
    }
}
async function verify(asset, file) {
    const { size } = await (0,promises_.stat)(file);
    if (size !== asset.size)
        throw unfit(asset, `with ${size} bytes instead of ${asset.size}`);
    // Assets from before June 2025 have no digest.
    const digest = asset.digest;
    if (typeof digest === 'string' && digest !== (await (0,artifacts_digest/* digestOfFile */.Mk)(file)))
        throw unfit(asset, 'with another SHA-256 digest than GitHub recorded');
}
function unfit({ name }, how, cause) {
    return new user_error/* UserError */.yo({
        code: 'GITHUB_INVALID_RELEASE_ASSET',
        found: `the release asset ${name} ${how}`,
        expected: 'the file that was uploaded',
        hint: 'Run the job again; if the error stays, upload the asset again.',
    }, { cause });
}
/** Returns the artifact's folder in an unpacked archive, which contains the files themselves or one folder with them. */
async function findArtifactFolder(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const [only, ...others] = entries;
    if (!only?.isDirectory() || others.length > 0)
        return folder;
    const inside = (0,external_node_path_.join)(folder, only.name);
    return (await (0,file_kind/* fileKind */.h)((0,external_node_path_.join)(inside, manifest/* manifestName */.vS))) === null ? folder : inside;
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/baseline-runs.js



/** Events that only users with write access to the repository can trigger. */
const trustedEvents = ['push', 'schedule', 'workflow_dispatch', 'release'];
const perPage = 100;
/** Limit of a thousand artifacts of one name; older ones have mostly expired. */
const mostPages = 10;
/**
 * Returns the artifacts of a branch's successful runs, newest run first. They are listed by name over all runs, which
 * takes one request for a hundred artifacts instead of one for each run.
 */
async function* candidatesOfRuns(parts, query) {
    const releases = await releaseRuns(parts);
    for (let page = 1; page <= mostPages; page += 1) {
        const listed = await listPage(parts, query.artifact, page);
        const possible = newestRunFirst(listed).filter((artifact) => mayBeBaseline(artifact, parts.context, query, releases));
        for (const artifact of possible) {
            const run = await acceptedRun(parts, artifact, query);
            if (run !== null)
                yield await candidateOf(parts, artifact, run, query.alongside ?? []);
        }
        if (listed.length < perPage)
            break;
    }
}
/** @param alongside further artifacts of the run that are also required */
async function candidateOf(parts, artifact, run, alongside) {
    const others = await Promise.all(alongside.map((name) => artifactOfRun(parts, run, name)));
    const missing = alongside.find((_, index) => !others[index] || others[index].expired);
    return {
        name: `artifact ${artifact.id} of run ${run.id} (${artifact.created_at?.slice(0, 10) ?? 'undated'})`,
        commit: run.head_sha,
        createdAt: new Date(run.created_at),
        url: run.html_url,
        unusable: artifact.expired
            ? 'it has expired'
            : missing === undefined
                ? null
                : `its run has no artifact ${missing}, or the artifact has expired`,
        async fetch(folder) {
            if (alongside.length === 0)
                await fetchOne(parts, artifact, run, folder);
            else
                for (const each of [artifact, ...others])
                    if (each)
                        await fetchOne(parts, each, run, (0,external_node_path_.join)(folder, each.name));
            return folder;
        },
    };
}
async function artifactOfRun({ api, context }, { id }, name) {
    const { owner, repo } = context;
    const { actions } = (await api()).rest;
    const { data } = await actions.listWorkflowRunArtifacts({ owner, repo, run_id: id, name });
    return data.artifacts.toSorted((a, b) => b.id - a.id)[0];
}
async function fetchOne({ client, context, token }, artifact, { id }, folder) {
    await downloadArtifact(client, toArtifact(artifact), folder, {
        findBy: { token, workflowRunId: id, repositoryOwner: context.owner, repositoryName: context.repo },
    });
}
async function listPage({ api, context }, name, page) {
    const { owner, repo } = context;
    const { data } = await (await api()).rest.actions.listArtifactsForRepo({
        owner,
        repo,
        name,
        per_page: perPage,
        page,
    });
    return data.artifacts;
}
/**
 * Returns the artifacts, newest run first. A re-run of an old run creates a new artifact of an old commit, so runs, not
 * artifacts, determine the order.
 */
function newestRunFirst(artifacts) {
    return artifacts.toSorted((a, b) => (b.workflow_run?.id ?? 0) - (a.workflow_run?.id ?? 0) || b.id - a.id);
}
/**
 * Returns the runs of releases. They have the tag in place of a branch, so the list of artifacts alone does not identify
 * them.
 */
async function releaseRuns({ api, context }) {
    const { owner, repo } = context;
    const { data } = await (await api()).rest.actions.listWorkflowRunsForRepo({
        owner,
        repo,
        event: 'release',
        status: 'success',
        per_page: perPage,
    });
    return new Set(data.workflow_runs.map((run) => run.id));
}
/** Returns true if the branch has successful runs that could have written a baseline. */
async function branchHasRuns({ api, context }, { branch, workflow }) {
    const { owner, repo } = context;
    const { data } = await (await api()).rest.actions.listWorkflowRunsForRepo({ owner, repo, branch, status: 'success', per_page: perPage });
    return data.workflow_runs.some(({ id, event, path }) => id !== context.runId &&
        trustedEvents.includes(event) &&
        (workflow === null || fileNameOf(path) === workflow));
}
/**
 * Returns false for artifacts that the list alone excludes, without a request for each run: other branches, forks, and
 * this run itself.
 */
function mayBeBaseline({ workflow_run: run }, { runId, repositoryId }, { branch }, releases) {
    if (run?.id === undefined || run.id === runId)
        return false;
    if (run.head_branch !== branch && !releases.has(run.id))
        return false;
    if (run.head_repository_id !== run.repository_id)
        return false;
    return repositoryId === null || run.repository_id === repositoryId;
}
async function acceptedRun(parts, artifact, query) {
    const run = await getRun(parts, artifact.workflow_run?.id);
    if (run === null)
        return null;
    const trusted = run.conclusion === 'success' &&
        trustedEvents.includes(run.event) &&
        (query.workflow === null || fileNameOf(run.path) === query.workflow) &&
        (run.event === 'release' || run.head_branch === query.branch);
    return trusted && (await branchContains(parts, query.branch, run.head_sha)) ? run : null;
}
/**
 * Returns the file name of a workflow: `model.yml` for `.github/workflows/model.yml@main`; the part after @ may be
 * missing.
 */
function fileNameOf(path) {
    return path.replace(/@.*$/, '').replace(/^.*\//, '');
}
/** Returns the run; null if it was deleted after the list was read. */
async function getRun({ api, context }, id) {
    if (id === undefined)
        return null;
    const { owner, repo } = context;
    const { actions } = (await api()).rest;
    const response = await unlessMissing(() => actions.getWorkflowRun({ owner, repo, run_id: id }));
    return response?.data ?? null;
}
/** Returns true if the commit is an ancestor of the branch, or its tip; false if it no longer exists. */
async function branchContains({ api, context }, branch, commit) {
    const { owner, repo } = context;
    const { repos } = (await api()).rest;
    const response = await unlessMissing(() => repos.compareCommitsWithBasehead({ owner, repo, basehead: `${branch}...${commit}`, per_page: 1 }));
    return response?.data.ahead_by === 0;
}
function toArtifact({ id, name, size_in_bytes: size, digest }) {
    return { id, name, size, ...(typeof digest === 'string' ? { digest } : {}) };
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/baselines.js







/** Limit of opened candidates. Each one is a download, and this many damaged ones in a row have another cause. */
const mostOpened = 25;
function createBaselineSource(parts) {
    return {
        find: (query, into, open) => withPermission(parts, () => firstUsable(parts, query, into, open)),
    };
}
async function firstUsable(parts, query, into, open) {
    const skipped = [];
    const failures = [];
    let opened = 0;
    for await (const candidate of candidatesOf(parts, query)) {
        const attempted = candidate.unusable === null
            ? await attempt(candidate, into, open)
            : { usable: false, reason: candidate.unusable, failure: null };
        if (attempted.usable)
            return {
                found: true,
                opened: attempted.opened,
                commit: candidate.commit,
                createdAt: candidate.createdAt,
                runUrl: candidate.url,
                skipped,
            };
        skipped.push({ name: candidate.name, reason: attempted.reason });
        parts.log.info(`Baseline: skipped ${candidate.name}: ${attempted.reason}.`);
        if (attempted.failure)
            failures.push(attempted.failure);
        if (candidate.unusable === null)
            opened += 1;
        if (opened === mostOpened)
            break;
    }
    const [failure] = failures;
    // A gate must not pass a candidate without a comparison only because the service was unavailable.
    if (failure)
        throw failure;
    const hasRuns = skipped.length > 0 || (query.from === 'run' && (await branchHasRuns(parts, query)));
    return { found: false, reason: reasonFor(query, skipped, hasRuns), hasRuns, skipped };
}
async function* candidatesOf(parts, query) {
    switch (query.from) {
        case 'run':
            yield* candidatesOfRuns(parts, query);
            break;
        case 'release': {
            const candidate = await candidateOfRelease(parts, query);
            if (candidate !== null)
                yield candidate;
        }
    }
}
async function attempt(candidate, into, open) {
    let path = into;
    try {
        await (0,install_folder/* installFolder */.Si)(into, async (draft) => {
            path = (await candidate.fetch(draft)).replace(draft, into);
        });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return { usable: false, reason: explainError(error), failure: error };
    }
    try {
        return { usable: true, opened: await open(path) };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        await (0,promises_.rm)(into, { recursive: true, force: true });
        return { usable: false, reason: explainError(error).replaceAll(into, 'it'), failure: null };
    }
}
function explainError({ problems }) {
    return problems.map(({ found, expected }) => `found ${found}, expected ${expected}`).join('; ');
}
function reasonFor(query, skipped, hasRuns) {
    const [newest] = skipped;
    const none = noneOf(query);
    if (!newest)
        return query.from === 'run' && !hasRuns ? `${none} yet` : none;
    return `${none} that can be used; the newest, ${newest.name}, was skipped: ${newest.reason}`;
}
function noneOf(query) {
    switch (query.from) {
        case 'run': {
            const runs = query.workflow === null ? '' : ` of ${query.workflow}`;
            return `no successful run${runs} on ${query.branch} has an artifact ${query.artifact}`;
        }
        case 'release':
            return `${query.release === 'latest' ? 'the latest release' : `the release ${query.release}`} has no asset ${query.asset}`;
    }
}
/**
 * Turns a missing permission into an error: without a baseline the gate would pass a candidate that it never compared.
 */
async function withPermission({ context }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!isRefused(error))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'GITHUB_NO_PERMISSION',
            found: `no permission to look for a baseline: ${permissionAdvice('actions: read', context)}`,
            expected: 'a token that may list the artifacts of earlier runs',
            hint: 'Add the permission to the job, or compare with a model in the repository: set `baseline` to `./` and its folder.',
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/files/link-tree.js
var link_tree = __webpack_require__(42306);
// EXTERNAL MODULE: ./build/core/js/src/waiting/time-limit.js
var time_limit = __webpack_require__(2786);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/cache-transfer.js





const fiveMinutes = 5 * 60_000;
/** Returns the folder for transfers of one key, or of keys that supersede one another. */
function transferFolder({ workspace }, key) {
    return (0,external_node_path_.join)(workspace, '.tensorline', 'transfer', (0,artifacts_digest/* hexOf */.ZD)((0,artifacts_digest/* digestOf */.ol)(key)).slice(0, 32));
}
/**
 * Runs a transfer in a folder that is deleted before and after it; the remains of a failed transfer are deleted before
 * the next.
 */
async function throughFolder(transfer, work) {
    await (0,promises_.rm)(transfer, { recursive: true, force: true });
    const result = await work();
    await (0,promises_.rm)(transfer, { recursive: true, force: true });
    return result;
}
/**
 * Returns a path for the client, which hashes paths as written: relative paths are the same in every checkout, but it
 * rejects paths with `..`.
 */
function fromHere(folder) {
    const path = (0,external_node_path_.relative)(process.cwd(), folder);
    return path.startsWith('..') ? folder : path;
}
/** Runs work with the cache. A failure is a warning, and the result is `otherwise`. */
async function cache_transfer_attempt(log, what, otherwise, work) {
    try {
        return await work();
    }
    catch (error) {
        log.warning(`Cache: could not ${what} (${(0,user_error/* messageOf */.bD)(error)}): continuing without it.`);
        return otherwise;
    }
}
/** Returns the result of a transfer, or throws if it takes too long; the transfer itself is not stopped. */
function within(patienceMs, transfer) {
    return (0,time_limit/* withTimeLimit */.B)(patienceMs, transfer, () => new Error(`no end after ${patienceMs / 1000} s`));
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/cache.js



/**
 * Returns the Actions cache. Its entries match only under the path they were saved from, so every transfer uses one path
 * below the workspace that depends only on the key. An abandoned download keeps writing to that path, not to a folder in
 * use.
 */
function createCache({ client, context, log, patienceMs = fiveMinutes }) {
    let reported = false;
    const isUnavailable = async () => {
        if (await client.isFeatureAvailable())
            return false;
        if (!reported)
            log.info('The Actions cache is not available here: continuing without it.');
        reported = true;
        return true;
    };
    return {
        async restore(key, folder) {
            if (await isUnavailable())
                return false;
            const transfer = transferFolder(context, key);
            const restoring = () => client.restoreCache([fromHere(transfer)], key, [], {
                timeoutInMs: 30_000,
                segmentTimeoutInMs: 120_000,
            });
            return cache_transfer_attempt(log, `restore ${key}`, false, () => throughFolder(transfer, async () => {
                const found = await within(patienceMs, restoring());
                // The service also finds longer keys that begin with this one.
                if (found === key)
                    await (0,install_folder/* installFolder */.Si)(folder, (draft) => (0,link_tree/* linkTree */.l)(transfer, draft));
                return found === key;
            }));
        },
        async save(key, folder) {
            if (await isUnavailable())
                return;
            const transfer = transferFolder(context, key);
            await cache_transfer_attempt(log, `save ${key}`, undefined, () => throughFolder(transfer, async () => {
                await (0,link_tree/* linkTree */.l)(folder, transfer);
                await within(patienceMs, client.saveCache([fromHere(transfer)], key));
            }));
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/plain-paths.js




/**
 * Replaces the workspace and the temporary folder in the environment with links without spaces, if their paths contain
 * spaces. The cache client splits the command line of `tar` at spaces, so that nothing would be saved or restored.
 * @param linkRoot the folder for the links, which other users cannot write to
 * @returns a function that maps paths below the workspace to paths below its link
 */
async function linkPlainPaths(env, linkRoot) {
    const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary } = env;
    if (temporary?.includes(' '))
        env['RUNNER_TEMP'] = await linkTo(temporary, linkRoot);
    if (!workspace?.includes(' '))
        return (paths) => [...paths];
    const link = await linkTo(workspace, linkRoot);
    env['GITHUB_WORKSPACE'] = link;
    return (paths) => paths.map((path) => (0,external_node_path_.join)(link, (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(path))));
}
/**
 * Returns a link with the same name for the same folder, because the client finds an entry only under the path it was
 * saved from.
 */
async function linkTo(folder, linkRoot) {
    const link = (0,external_node_path_.join)(linkRoot, (0,artifacts_digest/* hexOf */.ZD)((0,artifacts_digest/* digestOf */.ol)(folder)).slice(0, 16));
    await (0,create_folder/* createFolder */.v)(linkRoot);
    await (0,promises_.rm)(link, { force: true });
    await (0,promises_.symlink)(folder, link);
    return link;
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/clients.js



/**
 * Returns a client of the cache service that is loaded at its first use: its code is one megabyte, which many steps never
 * need.
 */
function cacheClientOnDemand() {
    const load = () => Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(9540), __webpack_require__.e(2088), __webpack_require__.e(8110), __webpack_require__.e(2079)]).then(__webpack_require__.bind(__webpack_require__, 32079));
    let plainPaths = null;
    const plain = async (paths) => (await (plainPaths ??= linkPlainPaths(process.env, (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache/tensorline-links'))))(paths);
    return {
        isFeatureAvailable: async () => (await load()).isFeatureAvailable(),
        restoreCache: async (paths, ...rest) => (await load()).restoreCache(await plain(paths), ...rest),
        saveCache: async (paths, ...rest) => (await load()).saveCache(await plain(paths), ...rest),
    };
}
/** Returns a client of the artifact service that is loaded at its first use. */
function artifactClientOnDemand() {
    let client = null;
    const load = () => (client ??= Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8275), __webpack_require__.e(6913), __webpack_require__.e(8110), __webpack_require__.e(6518)]).then(__webpack_require__.bind(__webpack_require__, 56518)).then(({ DefaultArtifactClient }) => new DefaultArtifactClient()));
    return {
        uploadArtifact: async (...args) => (await load()).uploadArtifact(...args),
        listArtifacts: async (...args) => (await load()).listArtifacts(...args),
        getArtifact: async (...args) => (await load()).getArtifact(...args),
        downloadArtifact: async (...args) => (await load()).downloadArtifact(...args),
        deleteArtifact: async (...args) => (await load()).deleteArtifact(...args),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/workflow-context.js



const environmentSchema = classic_schemas/* object */.Ikc({
    GITHUB_REPOSITORY: classic_schemas/* string */.YjP().regex(/^[^/]+\/[^/]+$/, 'owner/name'),
    GITHUB_REPOSITORY_ID: number().int().positive().optional(),
    GITHUB_SERVER_URL: classic_schemas/* url */.OZ5().default('https://github.com'),
    GITHUB_API_URL: classic_schemas/* url */.OZ5().default('https://api.github.com'),
    GITHUB_EVENT_NAME: classic_schemas/* string */.YjP().min(1),
    GITHUB_EVENT_PATH: classic_schemas/* string */.YjP().optional(),
    GITHUB_RUN_ID: number().int().positive(),
    GITHUB_RUN_ATTEMPT: number().int().positive().default(1),
    GITHUB_JOB: classic_schemas/* string */.YjP().min(1),
    GITHUB_SHA: classic_schemas/* string */.YjP().min(1),
    GITHUB_REF: classic_schemas/* string */.YjP().default(''),
    GITHUB_WORKSPACE: classic_schemas/* string */.YjP().min(1),
    GITHUB_STEP_SUMMARY: classic_schemas/* string */.YjP().optional(),
    RUNNER_TEMP: classic_schemas/* string */.YjP().min(1),
    RUNNER_ENVIRONMENT: classic_schemas/* string */.YjP().optional(),
    ACTIONS_RUNTIME_TOKEN: classic_schemas/* string */.YjP().optional(),
    ACTIONS_RESULTS_URL: classic_schemas/* string */.YjP().optional(),
});
const repositorySchema = classic_schemas/* object */.Ikc({ id: classic_schemas/* number */.aig() });
/** A head repository, which is null if its owner has deleted the fork. */
const headRepositorySchema = repositorySchema.nullable();
const eventSchema = classic_schemas/* object */.Ikc({
    repository: repositorySchema
        .extend({
        private: classic_schemas/* boolean */.zMY().optional(),
        owner: classic_schemas/* object */.Ikc({ type: classic_schemas/* string */.YjP().optional() }).optional(),
    })
        .optional(),
    pull_request: classic_schemas/* object */.Ikc({
        number: classic_schemas/* number */.aig(),
        head: classic_schemas/* object */.Ikc({ sha: classic_schemas/* string */.YjP(), repo: headRepositorySchema }),
        base: classic_schemas/* object */.Ikc({ sha: classic_schemas/* string */.YjP(), ref: classic_schemas/* string */.YjP(), repo: repositorySchema }),
    })
        .optional(),
    workflow_run: classic_schemas/* object */.Ikc({
        id: classic_schemas/* number */.aig(),
        event: classic_schemas/* string */.YjP(),
        head_sha: classic_schemas/* string */.YjP(),
        head_branch: classic_schemas/* string */.YjP().nullable(),
        head_repository: repositorySchema.extend({ owner: classic_schemas/* object */.Ikc({ login: classic_schemas/* string */.YjP() }) }).nullable(),
    })
        .optional(),
});
/**
 * Reads the context of this job.
 * @throws UserError if the runner's variables are missing or the event is not one that GitHub sends
 */
function readContext(env) {
    const environment = parseEnvironment(env);
    const event = readEvent(environment.GITHUB_EVENT_PATH);
    const [owner = '', repo = ''] = environment.GITHUB_REPOSITORY.split('/');
    const { GITHUB_SERVER_URL: serverUrl, GITHUB_RUN_ID: runId } = environment;
    return {
        owner,
        repo,
        repositoryId: environment.GITHUB_REPOSITORY_ID ?? event.repository?.id ?? null,
        isPublic: event.repository?.private === false,
        ownedByOrganization: event.repository?.owner?.type === 'Organization',
        edition: editionOf(serverUrl),
        serverUrl,
        apiUrl: environment.GITHUB_API_URL,
        runId,
        runAttempt: environment.GITHUB_RUN_ATTEMPT,
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
        job: environment.GITHUB_JOB,
        commit: environment.GITHUB_SHA,
        tag: /^refs\/tags\/(.+)$/.exec(environment.GITHUB_REF)?.[1] ?? null,
        reviewedCommit: event.pull_request?.head.sha ?? event.workflow_run?.head_sha ?? environment.GITHUB_SHA,
        pullRequest: pullRequestOf(event),
        startedBy: startingRunOf(event),
        codeOrigin: codeOriginOf(environment, event),
        workspace: environment.GITHUB_WORKSPACE,
        temporaryFolder: environment.RUNNER_TEMP,
        summaryFile: environment.GITHUB_STEP_SUMMARY ?? null,
        hasArtifactAccess: environment.ACTIONS_RUNTIME_TOKEN !== undefined && environment.ACTIONS_RESULTS_URL !== undefined,
    };
}
function parseEnvironment(env) {
    // A runner may set a variable without a value to the empty string.
    const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
    const parsed = environmentSchema.safeParse(set);
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.yo(parsed.error.issues.map((issue) => ({
        code: 'GITHUB_INVALID_CONTEXT',
        found: `the variable ${issue.path.join('.')}, which is missing or invalid (${issue.message})`,
        expected: 'the variables that a GitHub Actions runner sets',
        hint: 'Use the actions in a workflow, and `tensorline` in a terminal.',
    })));
}
function readEvent(path) {
    if (path === undefined)
        return {};
    try {
        return eventSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'GITHUB_INVALID_CONTEXT',
            found: `an event payload in ${path} that cannot be read (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'the event payload that GitHub sends',
            hint: 'Check the file in GITHUB_EVENT_PATH: a runner other than GitHub’s may write it differently.',
        }, { cause: error });
    }
}
/** Returns the edition by host name, as GitHub's own toolkit does; names under .localhost stand for a test server. */
function editionOf(serverUrl) {
    const host = new URL(serverUrl).hostname.toLowerCase();
    if (host === 'github.com' || host.endsWith('.localhost'))
        return 'github.com';
    return host.endsWith('.ghe.com') ? 'ghe.com' : 'enterprise-server';
}
function pullRequestOf({ pull_request: pull }) {
    if (!pull)
        return null;
    return {
        number: pull.number,
        headCommit: pull.head.sha,
        baseCommit: pull.base.sha,
        baseBranch: pull.base.ref,
    };
}
function startingRunOf({ workflow_run: run }) {
    if (!run)
        return null;
    const { id, event, head_sha: headCommit, head_branch: headBranch, head_repository: head } = run;
    return {
        id,
        event,
        headCommit,
        headBranch,
        headRepository: head && { id: head.id, owner: head.owner.login },
    };
}
function codeOriginOf(environment, event) {
    const { pull_request: pull, workflow_run: run, repository } = event;
    return {
        fromFork: (pull !== undefined && pull.head.repo?.id !== pull.base.repo.id) ||
            (run !== undefined && run.head_repository?.id !== repository?.id),
        privileged: ['pull_request_target', 'workflow_run'].includes(environment.GITHUB_EVENT_NAME),
        // Runners that do not set this are not GitHub's.
        selfHosted: environment.RUNNER_ENVIRONMENT !== 'github-hosted',
    };
}

// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/artifact-deployment.js

/**
 * Writes the deployment record of an image into GitHub's linked artifacts, which exist only in organizations. A record
 * that cannot be written is a warning.
 */
async function recordArtifactDeployment({ api, context, log }, { environment, image, version }) {
    const { reference, server } = version;
    if (reference === null)
        return;
    if (!context.ownedByOrganization) {
        log.warning(`The image was not linked to its deployment: ${context.owner} is not an organization, and linked artifacts exist only there.`);
        return;
    }
    try {
        await (await api()).request('POST /orgs/{org}/artifacts/metadata/deployment-record', {
            org: context.owner,
            name: reference.slice(0, reference.indexOf('@')),
            digest: image,
            status: 'deployed',
            logical_environment: environment.slice(0, longest.environment),
            deployment_name: `${context.repo}-${server}`.slice(0, longest.name),
            github_repository: context.repo,
            return_records: false,
        });
    }
    catch (error) {
        log.warning(`The image was not linked to its deployment: ${failureReason(error, 'artifact-metadata: write', context)}`);
    }
}
/** Limits of GitHub. */
const longest = { environment: 128, name: 256 };

;// CONCATENATED MODULE: ./build/core/js/src/host/github/deployments.js








/** Greatest length that GitHub accepts. */
const longestDescription = 140;
/** Number of deployments that the history contains. */
const historyLength = 20;
/** Numbers of deployments in a page and in all pages that are read: other pipelines can deploy to the environment too. */
const pageLength = 100;
const searchedLength = 500;
/** Number of earlier deployments of a server whose end is checked. */
const checkedLength = 5;
/** Milliseconds after which a state counts as not recorded, so that a deployment ends although GitHub is slow. */
const longestWrite = 120_000;
const payloadSchema = classic_schemas/* object */.Ikc({
    image: manifest/* digestSchema */.er,
    reference: classic_schemas/* string */.YjP().nullable().default(null),
    evidence: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()).default({}),
    server: classic_schemas/* string */.YjP().nullable().default(null),
    pipeline: classic_schemas/* string */.YjP().nullable().default(null),
});
/** Returns access to the GitHub deployments of an environment. */
function createDeployments(parts) {
    return {
        async begin(environment, image, version) {
            const id = await createDeployment(parts, environment, image, version);
            await endKilled(parts, environment, id, version);
            return recordFor(parts, id, () => recordArtifactDeployment(parts, { environment, image, version }));
        },
        async resume(environment, version) {
            const past = await readHistory(parts, environment, version.pipeline);
            const found = past.find(({ server, deployment: { reference, inProgress } }) => inProgress && reference === version.reference && server === version.server);
            if (found === undefined)
                return null;
            const { id, deployment } = found;
            const { image } = deployment;
            return recordFor(parts, id, () => recordArtifactDeployment(parts, { environment, image, version }));
        },
        async history(environment, pipeline) {
            const past = await readHistory(parts, environment, pipeline);
            return past.map(({ deployment }) => deployment);
        },
    };
}
const startOf = (image) => `Rolling out ${image}`;
/** Creates a deployment in progress. */
async function createDeployment({ api, context }, environment, image, { reference, evidence, server, pipeline }) {
    const { owner, repo, commit, runUrl } = context;
    try {
        const { rest } = await api();
        const { data } = await rest.repos.createDeployment({
            owner,
            repo,
            ref: commit,
            environment,
            description: `Model image ${image}`,
            payload: { image, reference, evidence, server, pipeline },
            // The gate has decided already, and this commit is deployed unchanged.
            auto_merge: false,
            required_contexts: [],
        });
        if (!('id' in data))
            throw notRecorded(data.message ?? 'no reason was given');
        await rest.repos.createDeploymentStatus({
            owner,
            repo,
            deployment_id: data.id,
            state: 'in_progress',
            description: startOf(image),
            log_url: runUrl,
        });
        return data.id;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo && error.problems[0]?.code === 'DEPLOY_NOT_RECORDED')
            throw error;
        throw notRecorded(failureReason(error, 'deployments: write', context), isRefused(error), error);
    }
}
function notRecorded(reason, refused = false, cause) {
    const fix = refused ? 'Add the permission to the job' : 'Run the job again later';
    return new user_error/* UserError */.yo({
        code: 'DEPLOY_NOT_RECORDED',
        found: `no record of the deployment on GitHub (${reason})`,
        expected: 'a record before anything changes',
        hint: `${fix}; to deploy without a record, set \`deploy.allow-unrecorded: true\`.`,
    }, { cause });
}
function recordFor({ api, context, log }, id, linkImage) {
    return {
        async setState(state, { description, url }) {
            const { owner, repo, runUrl } = context;
            try {
                const { rest } = await api();
                const written = rest.repos.createDeploymentStatus({
                    owner,
                    repo,
                    deployment_id: id,
                    state,
                    description: shortDescription(description),
                    log_url: runUrl,
                    ...(url === null ? {} : { environment_url: url }),
                });
                await (0,time_limit/* withTimeLimit */.B)(longestWrite, written, noResponse);
            }
            catch (error) {
                log.warning(`The deployment state ${state} was not recorded on GitHub: ${failureReason(error, 'deployments: write', context)}`);
                return false;
            }
            if (state === 'success')
                await linkImage();
            return true;
        },
    };
}
function noResponse() {
    return new Error(`no response in ${longestWrite / 1000} s`);
}
/** Returns a text on one line within the limit of GitHub. */
function shortDescription(text) {
    const characters = Array.from(text.replaceAll(/\s+/g, ' ').trim());
    if (characters.length <= longestDescription)
        return characters.join('');
    return `${characters.slice(0, longestDescription - 1).join('')}…`;
}
/**
 * Sets the state of earlier deployments of a server that have none for their end: their job was killed, GitHub was away at their end,
 * or a canary was held. A deployment that cannot be changed is a warning.
 */
async function endKilled({ api, context, log }, environment, current, { server, before }) {
    const { owner, repo } = context;
    try {
        const github = await api();
        const { rest } = github;
        const others = await listDeployments(github, context, environment, {
            wanted: (each) => each.server === server && each.id < current,
            most: checkedLength,
        });
        for (const { id, image } of others) {
            const { data } = await rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: id });
            const newest = data[0] ?? null;
            if (newest !== null && !unfinished.has(newest.state))
                continue;
            const wasHeld = newest?.state === 'in_progress' && newest.description !== startOf(image);
            const end = image === before ? served : wasHeld ? replaced : killed;
            log.info(`An earlier deployment of ${image} has no result on GitHub, and gets the state ${end.state}`);
            await rest.repos.createDeploymentStatus({ owner, repo, deployment_id: id, ...end });
        }
    }
    catch (error) {
        log.warning(`Earlier deployments without a result were not changed on GitHub: ${failureReason(error, 'deployments: write', context)}`);
    }
}
/** States of a deployment that has not ended. */
const unfinished = new Set(['in_progress', 'queued', 'pending']);
const killed = { state: 'error', description: 'Its job ended before the deployment did' };
const replaced = { state: 'inactive', description: 'A later deployment replaced it' };
const served = {
    state: 'success',
    description: 'It served when the next deployment began; its own job did not record that',
};
/** Returns the newest wanted deployments of Tensorline to an environment, newest first. */
async function listDeployments({ paginate, rest }, { owner, repo }, environment, { wanted, most }) {
    const found = [];
    let searched = 0;
    const query = { owner, repo, environment, per_page: pageLength };
    for await (const { data } of paginate.iterator(rest.repos.listDeployments, query)) {
        for (const { id, created_at: at, payload } of data) {
            const parsed = payloadSchema.safeParse(parsedPayload(payload));
            const deployment = parsed.success ? { id, at, ...parsed.data } : null;
            if (deployment !== null && wanted(deployment))
                found.push(deployment);
        }
        searched += data.length;
        if (found.length >= most || searched >= searchedLength)
            break;
    }
    return found.slice(0, most);
}
async function readHistory({ api, context }, environment, pipeline) {
    const { owner, repo } = context;
    try {
        const github = await api();
        const { rest } = github;
        const recorded = await listDeployments(github, context, environment, {
            wanted: (each) => each.pipeline === pipeline || each.pipeline === null,
            most: historyLength,
        });
        return await Promise.all(recorded.map(async ({ id, at, image, reference, evidence, server }) => {
            const { data: statuses } = await rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: id });
            // A later deployment makes a successful one inactive.
            const success = statuses.find(({ state }) => state === 'success');
            const shown = success ?? statuses[0];
            return {
                id,
                server,
                deployment: {
                    image,
                    reference,
                    evidence,
                    at,
                    succeeded: success !== undefined,
                    inProgress: success === undefined && unfinished.has(shown?.state ?? ''),
                    description: shown?.description ?? '',
                    url: shown?.environment_url || null,
                    runUrl: shown?.log_url || null,
                },
            };
        }));
    }
    catch (error) {
        throw requestProblem(error, 'deployments: read', context, `the deployments to ${environment}`);
    }
}
/** GitHub returns a payload as JSON or as text of JSON. */
function parsedPayload(payload) {
    return typeof payload === 'string' ? (0,parse_json/* tryParseJson */.B)(payload) : payload;
}

// EXTERNAL MODULE: ./build/core/js/src/text/untrusted.js
var untrusted = __webpack_require__(93111);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/comment-history.js


const mostKept = 10;
const longestTitle = 200;
const record = /\n<!-- tensorline-said:([A-Za-z0-9_-]*) -->\s*$/;
const recordSchema = classic_schemas/* array */.YOg(classic_schemas/* strictObject */.rej({ commit: classic_schemas/* string */.YjP().regex(/^\w+$/), title: classic_schemas/* string */.YjP() }));
/**
 * Returns the history below a comment: the verdicts on earlier commits, collapsed, and the same as a record for the next
 * update.
 * @param before the current comment; null for a new one
 */
function historyOf(before, now) {
    const known = before === null ? [] : readRecord(before);
    const earlier = known.filter(({ commit }) => commit !== now.commit).slice(-mostKept);
    const all = [...earlier, { ...now, title: now.title.slice(0, longestTitle) }];
    return `${foldedTable(earlier)}\n<!-- tensorline-said:${comment_history_encode(all)} -->`;
}
/** Returns the record in a comment; empty if somebody has edited it. */
function readRecord(comment) {
    const [, encoded] = record.exec(comment) ?? [];
    if (encoded === undefined)
        return [];
    try {
        return recordSchema.parse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')));
    }
    catch {
        return [];
    }
}
/** Returns the record in Base64, because other text could end the HTML comment early. */
function comment_history_encode(verdicts) {
    return Buffer.from(JSON.stringify(verdicts)).toString('base64url');
}
function foldedTable(earlier) {
    if (earlier.length === 0)
        return '';
    const rows = earlier
        .toReversed()
        .map(({ commit, title }) => `| \`${commit.slice(0, 7)}\` | ${(0,untrusted/* escapeMarkdown */.FV)(title)} |`);
    return [
        '',
        '',
        `<details><summary>Verdicts on ${earlier.length} earlier ${earlier.length === 1 ? 'commit' : 'commits'}</summary>`,
        '',
        '| Commit | Verdict |',
        '| --- | --- |',
        ...rows,
        '',
        '</details>',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/markdown-limit.js
/**
 * Cuts Markdown at a line so that it fits into `limit` together with the pointer to the rest. Closes an open code fence
 * and open folds, so that the pointer is visible.
 */
function fitMarkdown(markdown, limit, pointer, measure) {
    if (measure(markdown) <= limit)
        return markdown;
    const room = limit - measure(`\n\n${pointer}\n`);
    const lines = markdown.split('\n');
    let kept = sensibleEnd(lines, wholeLines(lines, room, measure));
    while (kept > 0 && measure(markdown_limit_closed(lines.slice(0, kept))) > room)
        kept -= 1;
    const beginning = kept > 0 ? markdown_limit_closed(lines.slice(0, kept)) : cutLine(lines[0] ?? '', room, measure);
    return `${beginning}\n\n${pointer}\n`;
}
/** Returns the number of UTF-16 units, which is never below the number of characters that GitHub counts. */
function charactersOf(text) {
    return text.length;
}
function bytesOf(text) {
    return Buffer.byteLength(text);
}
function wholeLines(lines, room, measure) {
    let used = 0;
    for (const [index, line] of lines.entries()) {
        used += measure(`${line}\n`);
        if (used > room)
            return index;
    }
    return lines.length;
}
const tableRule = /^\|(?: *:?-+:? *\|)+$/;
/** A line that introduces following content: a heading, a fold, a fence, or the blank line before it. */
const announcement = /^(?:#{1,6} .*|<details.*|`{3,}.*|)$/;
/**
 * Returns the end before an element without its content: half a chart, a table's head, a heading; never before the first
 * line.
 */
function sensibleEnd(lines, kept) {
    let end = kept;
    while (end > 1) {
        const chart = openChart(lines.slice(0, end));
        const last = lines[end - 1] ?? '';
        if (chart !== null)
            end = chart;
        else if (tableRule.test(last))
            end -= 2;
        else if (tableRule.test(lines[end] ?? '') || announcement.test(last))
            end -= 1;
        else
            return end;
    }
    return Math.min(kept, 1);
}
/** Returns the line where an incomplete chart begins; half a chart cannot be drawn. */
function openChart(lines) {
    const start = lines.lastIndexOf('```mermaid');
    return start < 0 || lines.indexOf('```', start + 1) >= 0 ? null : start;
}
function markdown_limit_closed(lines) {
    const fence = openFence(lines);
    const text = lines.join('\n');
    const folds = (text.match(/<details/g)?.length ?? 0) - (text.match(/<\/details>/g)?.length ?? 0);
    return [
        text,
        ...(fence === null ? [] : [fence]),
        ...Array(Math.max(0, folds)).fill('</details>'),
    ].join('\n');
}
function openFence(lines) {
    let open = null;
    for (const line of lines) {
        const marks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (marks === undefined)
            continue;
        if (open === null)
            open = marks;
        else if (marks.startsWith(open))
            open = null;
    }
    return open;
}
function cutLine(line, room, measure) {
    let kept = '';
    let used = 0;
    for (const character of line) {
        used += measure(character);
        if (used > room)
            break;
        kept += character;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/review.js





const longestComment = 65_536;
const longestSummary = 65_535;
const review_longestTitle = 255;
/** Limit of one request to GitHub. */
const mostAnnotations = 50;
const longestMessage = 10_000;
/** The pull request's comments and the check runs of its head commit. */
function createReview(parts) {
    return {
        comment: (id, report, mode = 'create') => comment(parts, id, report, mode),
        check: (report) => check(parts, report),
    };
}
async function comment(parts, id, { title, markdown }, mode) {
    const { api, context } = parts;
    if (!context.pullRequest)
        return { posted: false, reason: 'this run does not belong to a pull request' };
    const marker = `<!-- tensorline:${id} -->`;
    const bodyAfter = (before) => {
        const history = historyOf(before, { commit: context.reviewedCommit, title });
        return `${fit(`${marker}\n${markdown}`, longestComment - history.length, context)}${history}`;
    };
    const { number } = context.pullRequest;
    return posting(parts, 'pull-requests: write', async () => {
        const github = await api();
        const comments = new MarkedComments(github, context, number, marker);
        const written = await writtenByToken(github, await comments.list());
        if (written.length > 0)
            return keepOldest(comments, written, bodyAfter);
        return mode === 'create' ? createOne(comments, bodyAfter) : '';
    });
}
/** Creates the comment. If another run created one at the same moment, the older one is kept, with this body. */
async function createOne(comments, bodyAfter) {
    const created = await comments.create(bodyAfter(null));
    const written = (await comments.list()).filter(({ author }) => author.id === created.author.id);
    const [oldest = created] = written;
    if (oldest.id === created.id && written.length <= 1)
        return created.url;
    return keepOldest(comments, written, bodyAfter);
}
async function keepOldest(comments, written, bodyAfter) {
    const [oldest, ...rest] = written;
    if (!oldest)
        throw new Error('no comment to keep');
    await comments.update(oldest, bodyAfter(oldest.body));
    for (const extra of rest)
        await comments.delete(extra);
    return oldest.url;
}
/**
 * Returns the comments that this token wrote. A person's token can read its user. The token of an installation, such as
 * GITHUB_TOKEN, cannot; it writes as a bot, which no contributor can.
 */
async function writtenByToken(api, marked) {
    if (marked.length === 0)
        return [];
    const self = await userIdOf(api);
    return marked.filter(({ author }) => (self === null ? author.isBot : author.id === self));
}
async function userIdOf(api) {
    try {
        const { data } = await api.rest.users.getAuthenticated();
        return data.id;
    }
    catch (error) {
        if (isRefused(error))
            return null;
        throw error;
    }
}
/** The comments of one pull request that start with a marker. */
class MarkedComments {
    #api;
    #repository;
    #pullRequest;
    #marker;
    constructor(api, { owner, repo }, pullRequest, marker) {
        this.#api = api;
        this.#repository = { owner, repo };
        this.#pullRequest = pullRequest;
        this.#marker = marker;
    }
    /** Returns the comments, oldest first, without those whose author's account was deleted. */
    async list() {
        const comments = await this.#api.paginate(this.#api.rest.issues.listComments, {
            ...this.#repository,
            issue_number: this.#pullRequest,
            per_page: 100,
        });
        return comments
            .filter(({ body }) => body?.startsWith(this.#marker))
            .flatMap((comment) => (comment.user ? [toComment(comment, comment.user)] : []))
            .sort((a, b) => a.id - b.id);
    }
    async create(body) {
        const { data } = await this.#api.rest.issues.createComment({
            ...this.#repository,
            issue_number: this.#pullRequest,
            body,
        });
        if (!data.user)
            throw new Error('GitHub created a comment without an author');
        return toComment(data, data.user);
    }
    async update({ id }, body) {
        await this.#api.rest.issues.updateComment({ ...this.#repository, comment_id: id, body });
    }
    /** Deletes a comment; does nothing if it is already deleted. */
    async delete({ id }) {
        try {
            await this.#api.rest.issues.deleteComment({ ...this.#repository, comment_id: id });
        }
        catch (error) {
            if (statusOf(error) !== 404)
                throw error;
        }
    }
}
function toComment({ id, html_url: url, body }, user) {
    return { id, url, body: body ?? '', author: { id: user.id, isBot: user.type === 'Bot' } };
}
async function check(parts, report) {
    const { api, context } = parts;
    const { owner, repo, reviewedCommit, runUrl } = context;
    return posting(parts, 'checks: write', async () => {
        const { data } = await (await api()).rest.checks.create({
            owner,
            repo,
            name: report.name,
            head_sha: reviewedCommit,
            status: 'completed',
            conclusion: report.conclusion,
            details_url: runUrl,
            output: {
                title: (0,untrusted/* printable */.g$)(report.title).slice(0, review_longestTitle),
                summary: fit(report.markdown, longestSummary, context),
                annotations: report.annotations.slice(0, mostAnnotations).map(annotationOf),
            },
        });
        return data.html_url ?? runUrl;
    });
}
function annotationOf({ file, line, level, title, message }) {
    return {
        path: file,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title: (0,untrusted/* printable */.g$)(title).slice(0, review_longestTitle),
        message: (0,untrusted/* printableLines */.fk)(message).slice(0, longestMessage),
    };
}
function fit(markdown, limit, { runUrl }) {
    const pointer = `_Cut here: the report exceeds GitHub's limit. The whole report is an artifact of [this run](${runUrl})._`;
    return fitMarkdown(markdown, limit, pointer, charactersOf);
}
/** Logs and returns a failure to post, and never throws it: it must not change a verdict. */
async function posting({ context, log }, permission, post) {
    try {
        return { posted: true, url: await post() };
    }
    catch (error) {
        const reason = failureReason(error, permission, context);
        log.warning(`Not posted to GitHub: ${reason}`);
        return { posted: false, reason };
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/fork-run.js








/** Returns the fork's run that started this one; null if another run did, because its data is not verified by GitHub. */
function createForkRun(parts) {
    const { startedBy: run, codeOrigin, serverUrl, owner, repo } = parts.context;
    if (run?.event !== 'pull_request' || !codeOrigin.fromFork)
        return null;
    return {
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${run.id}`,
        followingRunUrl: parts.context.runUrl,
        pullRequest: () => fork_run_pullRequestOf(parts, run),
        fetchArtifact: (name, into, limits) => fork_run_fetchArtifact(parts, run, name, into, limits),
    };
}
async function fork_run_pullRequestOf(parts, { headCommit, headBranch, headRepository }) {
    if (headRepository === null || headBranch === null)
        return { found: false, reason: 'the fork or its branch no longer exists' };
    const { api, context } = parts;
    const { owner, repo } = context;
    const github = await api();
    const open = await github.paginate(github.rest.pulls.list, {
        owner,
        repo,
        state: 'open',
        head: `${headRepository.owner}:${headBranch}`,
        per_page: 100,
    });
    const [pull, ...others] = open.filter(({ head, base }) => head.sha === headCommit &&
        isRepository(head.repo, headRepository.id) &&
        !isRepository(base.repo, headRepository.id));
    if (!pull)
        return {
            found: false,
            reason: `no open pull request has the head ${headCommit}: it has newer commits or is closed`,
        };
    if (others.length > 0)
        return { found: false, reason: `${others.length + 1} open pull requests have the head ${headCommit}` };
    // The pull request's base commit may be older than the current tip of its base branch.
    const tip = await github.rest.repos.getCommit({ owner, repo, ref: `heads/${pull.base.ref}` });
    const pullRequest = {
        number: pull.number,
        headCommit,
        baseCommit: tip.data.sha,
        baseBranch: pull.base.ref,
    };
    return {
        found: true,
        pullRequest,
        base: createBase(parts, pullRequest, async () => pullRequest.baseCommit),
        review: createReview({ ...parts, context: { ...context, pullRequest, reviewedCommit: headCommit } }),
    };
}
/**
 * Returns true for the repository with this id. After its owner has deleted it, the API returns null, although GitHub's
 * documentation does not mention this.
 */
function isRepository(repository, id) {
    return repository?.id === id;
}
async function fork_run_fetchArtifact(parts, run, name, into, limits) {
    const artifact = await findArtifact(parts, run, name);
    if (artifact === null)
        return false;
    if (artifact.expired)
        throw refused(name, 'which has expired');
    if (artifact.size_in_bytes > limits.archiveBytes)
        throw refused(name, `of ${artifact.size_in_bytes} bytes, more than the limit of ${limits.archiveBytes}`);
    const archive = `${into}.zip`;
    try {
        await fork_run_download(parts, artifact, archive, limits);
        if (artifact.digest !== (await (0,artifacts_digest/* digestOfFile */.Mk)(archive)))
            throw refused(name, 'whose bytes differ from the uploaded ones');
        await (0,install_folder/* installFolder */.Si)(into, (draft) => unpackZip(archive, draft, limits));
        return true;
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
/** Returns the newest artifact of the name; a re-run may list two. */
async function findArtifact({ api, context: { owner, repo } }, { id }, name) {
    const { data } = await (await api()).rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: id, name });
    return data.artifacts.filter((artifact) => artifact.name === name).sort((a, b) => b.id - a.id)[0] ?? null;
}
async function fork_run_download({ api, context: { owner, repo } }, { id, name }, file, { archiveBytes }) {
    try {
        const response = await (await api()).rest.actions.downloadArtifact({
            owner,
            repo,
            artifact_id: id,
            archive_format: 'zip',
            request: { redirect: 'manual' },
        });
        await saveResponse(response, file, archiveBytes);
    }
    catch (error) {
        throw refused(name, `which cannot be downloaded (${(0,user_error/* messageOf */.bD)(error)})`, error);
    }
}
function refused(name, how, cause) {
    return new user_error/* UserError */.yo({
        code: 'FORK_INVALID_REPORT',
        found: `in the run of the fork, an artifact ${name} ${how}`,
        expected: 'an artifact that the gate published',
        hint: 'Run the workflow of the pull request again.',
    }, { cause });
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var lib_core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/identity.js



/** Returns the job's identity; null without `id-token: write`, which a pull request from a fork never gets. */
function createIdentity({ api, context, env }) {
    if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
        return null;
    return {
        isPublic: context.isPublic,
        serverUrl: context.serverUrl,
        token: (audience) => (0,lib_core/* getIDToken */.V9)(audience),
        store: (bundle) => store(api, context, bundle),
    };
}
/**
 * Stores a bundle. Private repositories have an attestation store only with Enterprise Cloud: a missing store is
 * reported, never thrown.
 */
async function store(api, context, bundle) {
    const { owner, repo, serverUrl } = context;
    try {
        const { data } = await (await api()).rest.repos.createAttestation({
            owner,
            repo,
            bundle: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* unknown */.L5J()).parse(JSON.parse(bundle)),
        });
        return { posted: true, url: `${serverUrl}/${owner}/${repo}/attestations/${data.id ?? ''}` };
    }
    catch (error) {
        return { posted: false, reason: failureReason(error, 'attestations: write', context) };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/ledger-readme.js
/** README of the ledger branch, for people who look at it. */
const ledgerReadme = `# Decisions of the gate

Each test split has a folder, named by its digest, with one file for each decision that used it. The more often a test split is
used, the less reliable the decisions become. \`tensorline/tensorline/actions/evaluate-gate\` writes this branch. It shares no
history with other branches. Do not edit it.
`;

;// CONCATENATED MODULE: ./build/core/js/src/host/github/ledger.js




const ledgerBranch = 'tensorline-ledger';
const mostAttempts = 8;
const pauseMilliseconds = 250;
/**
 * Returns the ledger as a branch that shares no history with others: a folder per page, a file per entry, a commit per
 * write.
 */
function createLedger({ api, context: { owner, repo, serverUrl }, }) {
    const branch = async () => new LedgerBranch((await api()).rest.git, { owner, repo });
    return {
        async namesOn(page) {
            const ledger = await branch();
            return ledger.namesOn(page, await ledger.head());
        },
        async add(entries) {
            const url = `${serverUrl}/${owner}/${repo}/tree/${ledgerBranch}`;
            return add(await branch(), entries, url);
        },
    };
}
/**
 * Adds the entries. If another writer moves the branch meanwhile, it is read again, and the missing entries are added on
 * top.
 */
async function add(ledger, entries, url) {
    for (let attempt = 1;; attempt++) {
        try {
            const head = await ledger.head();
            const missing = await ledger.missing(entries, head);
            if (missing.length > 0)
                await ledger.commit(missing, head);
            return { posted: true, url };
        }
        catch (error) {
            if (isRefused(error))
                return { posted: false, reason: 'the job has no `contents: write`' };
            const moved = [409, 422].includes(statusOf(error) ?? 0);
            if (!moved || attempt === mostAttempts)
                throw error;
            await (0,external_node_timers_promises_.setTimeout)((0,external_node_crypto_.randomInt)(pauseMilliseconds * attempt));
        }
    }
}
class LedgerBranch {
    git;
    repository;
    constructor(git, repository) {
        this.git = git;
        this.repository = repository;
    }
    /**
     * Returns the newest commit; null if no ledger exists. Listing the references distinguishes this from a ledger that
     * cannot be reached.
     */
    async head() {
        const { data } = await this.git.listMatchingRefs({ ...this.repository, ref: `heads/${ledgerBranch}` });
        return data.find(({ ref }) => ref === `refs/heads/${ledgerBranch}`)?.object.sha ?? null;
    }
    async namesOn(page, head) {
        if (head === null)
            return new Set();
        const folder = (await this.entriesOf(head)).find(({ path, type }) => path === page && type === 'tree');
        if (!folder)
            return new Set();
        const files = await this.entriesOf(folder.sha);
        return new Set(files.map(({ path }) => path.replace(/\.json$/, '')));
    }
    async missing(entries, head) {
        const pages = new Map();
        for (const { page } of entries)
            if (!pages.has(page))
                pages.set(page, await this.namesOn(page, head));
        return entries.filter(({ page, name }) => !pages.get(page)?.has(name));
    }
    /**
     * Commits the entries. GitHub rejects this with 422 if the branch has moved since `head`, or another writer created it.
     */
    async commit(entries, head) {
        const files = entries.map(({ page, name, text }) => ({ path: `${page}/${name}.json`, content: text }));
        const added = head === null ? [{ path: 'README.md', content: ledgerReadme }, ...files] : files;
        const { data: tree } = await this.git.createTree({
            ...this.repository,
            tree: added.map((file) => ({ ...file, mode: '100644', type: 'blob' })),
            ...(head === null ? {} : { base_tree: await this.treeOf(head) }),
        });
        const { data: commit } = await this.git.createCommit({
            ...this.repository,
            message: `Record ${entries.length === 1 ? 'a decision' : `${entries.length} decisions`}`,
            tree: tree.sha,
            parents: head === null ? [] : [head],
        });
        if (head === null)
            await this.git.createRef({ ...this.repository, ref: `refs/heads/${ledgerBranch}`, sha: commit.sha });
        else
            await this.git.updateRef({
                ...this.repository,
                ref: `heads/${ledgerBranch}`,
                sha: commit.sha,
                force: false,
            });
    }
    async treeOf(commit) {
        const { data } = await this.git.getCommit({ ...this.repository, commit_sha: commit });
        return data.tree.sha;
    }
    async entriesOf(tree) {
        const { data } = await this.git.getTree({ ...this.repository, tree_sha: tree });
        return data.tree;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/host/github/log.js
var github_log = __webpack_require__(15432);
// EXTERNAL MODULE: ./build/core/js/src/files/numbered-folders.js
var numbered_folders = __webpack_require__(92357);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/series.js








/**
 * Returns a series in the Actions cache. If the cache is unavailable or rejects entries, the series is kept in artifacts
 * of this run, and older ones are deleted after newer ones.
 */
function createSeries(parts, name, folder) {
    let chosen = null;
    const service = () => (chosen ??= serviceFor(parts, name));
    return {
        restoreNewest: () => cache_transfer_attempt(parts.log, `restore ${name}`, undefined, async () => (await service()).restore((step) => (0,external_node_path_.join)(folder, String(step)))),
        saveNewest: () => cache_transfer_attempt(parts.log, `save ${name}`, null, async () => {
            const step = (await (0,numbered_folders/* numberedFolders */.w)(folder)).at(-1);
            if (step === undefined)
                return null;
            const kept = await (await service()).save(step, (0,external_node_path_.join)(folder, String(step)));
            parts.log.info(kept
                ? `Saved ${name} of step ${step} to GitHub.`
                : `${name} of step ${step} is only on this machine.`);
            return kept ? step : null;
        }),
    };
}
async function serviceFor(parts, name) {
    let made = null;
    const artifacts = () => (made ??= inArtifacts(parts, name));
    if (!(await parts.cache.isFeatureAvailable()))
        return artifacts();
    const cache = inCache(parts, name);
    return {
        async restore(folderOf) {
            await cache.restore(folderOf);
            // The cache may have rejected an entry of an earlier attempt.
            if (parts.context.runAttempt > 1)
                await artifacts().restore(folderOf);
        },
        save: async (step, folder) => (await cache.save(step, folder)) || (await artifacts().save(step, folder)),
    };
}
/**
 * Returns a series in the cache. Entries cannot be replaced, so each has its own key; the service finds the newest key
 * with a common prefix.
 */
function inCache({ cache, context }, name) {
    const every = `tensorline-${name}-`;
    const ofThisRun = `${every}${context.runId}-`;
    const transfer = transferFolder(context, name);
    return {
        async restore(folderOf) {
            await throughFolder(transfer, async () => {
                const found = await within(fiveMinutes, cache.restoreCache([fromHere(transfer)], ofThisRun, [ofThisRun, every]));
                const [, step] = /-(\d+)$/.exec(found ?? '') ?? [];
                if (step !== undefined)
                    await (0,install_folder/* installFolder */.Si)(folderOf(Number(step)), (draft) => (0,link_tree/* linkTree */.l)(transfer, draft));
            });
        },
        async save(step, folder) {
            return throughFolder(transfer, async () => {
                await (0,link_tree/* linkTree */.l)(folder, transfer);
                const key = `${ofThisRun}${context.runAttempt}-${step}`;
                const paths = [fromHere(transfer)];
                const id = await within(fiveMinutes, cache.saveCache(paths, key));
                // The client has logged why it saved nothing: the entry may have been rejected, or exist already.
                return id >= 0 || (await cache.restoreCache(paths, key, [], { lookupOnly: true })) === key;
            });
        },
    };
}
function inArtifacts({ artifacts, context, log }, name) {
    const stepOf = (artifact) => {
        const [, step] = artifact.startsWith(`${name}-`) ? (/-\d+-(\d+)$/.exec(artifact) ?? []) : [];
        return step === undefined ? null : Number(step);
    };
    const present = async () => {
        const listed = await artifacts.listArtifacts({ latest: true });
        return listed.artifacts
            .flatMap((artifact) => {
            const step = stepOf(artifact.name);
            return step === null ? [] : [{ artifact, step }];
        })
            .sort((a, b) => b.step - a.step || b.artifact.id - a.artifact.id);
    };
    const obstacle = withoutArtifactService(context);
    if (obstacle) {
        log.info(`Checkpoints stay on this machine: found ${obstacle.found}.`);
        return { restore: async () => undefined, save: async () => false };
    }
    return {
        async restore(folderOf) {
            const [newest] = await present();
            if (newest)
                await (0,install_folder/* installFolder */.Si)(folderOf(newest.step), (draft) => downloadArtifact(artifacts, newest.artifact, draft));
        },
        async save(step, folder) {
            const earlier = await present();
            if (earlier.some((other) => other.step === step))
                return true;
            // The training may delete the folder for newer ones during the upload.
            const transfer = transferFolder(context, name);
            await throughFolder(transfer, async () => {
                await (0,link_tree/* linkTree */.l)(folder, transfer);
                const files = await (0,promises_.readdir)(transfer);
                await artifacts.uploadArtifact(`${name}-${context.runAttempt}-${step}`, files.map((file) => (0,external_node_path_.join)(transfer, file)), transfer, { compressionLevel: 0, retentionDays: 7 });
            });
            for (const { artifact } of earlier)
                await artifacts.deleteArtifact(artifact.name);
            return true;
        },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/host/github/series-state.js
var series_state = __webpack_require__(21633);
;// CONCATENATED MODULE: ./build/core/js/src/host/github/summary.js



/** GitHub's limit for the summary of a step; it drops a larger summary as a whole. */
const mostBytes = 1024 * 1024;
/** Note at the end of a cut page; its room is reserved. */
const lastWords = '_Cut here: GitHub shows at most 1 MiB per step. The report artifact of this run contains everything._';
/**
 * Returns a function that appends to the step's summary page. Text beyond the limit is cut, with a reference to the
 * artifact.
 */
function createSummary(file, log) {
    let full = false;
    return async (markdown) => {
        if (file === null) {
            log.debug('This runner has no summary page (GITHUB_STEP_SUMMARY).');
            return;
        }
        if (full)
            return;
        const room = mostBytes - (await sizeOf(file));
        const text = fitMarkdown(`${markdown}\n`, room - bytesOf(`\n\n${lastWords}\n`), lastWords, bytesOf);
        full = text.endsWith(`${lastWords}\n`);
        await (0,promises_.appendFile)(file, text);
    };
}
async function sizeOf(file) {
    try {
        return (await (0,promises_.stat)(file)).size;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return 0;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/host/github/github-host.js


















/**
 * Returns the environment of a stage in a GitHub Actions job.
 * @throws UserError outside GitHub Actions
 */
function createGitHubHost({ token, env, matrix }) {
    const context = readContext(env);
    const log = (0,github_log.createLog)();
    const api = apiOnDemand(token, context.apiUrl, log);
    const client = artifactClientOnDemand();
    const cacheClient = cacheClientOnDemand();
    return {
        log,
        artifacts: createArtifactStore({ client, context, matrix: parseMatrix(matrix), log }),
        cache: createCache({ client: cacheClient, context, log }),
        series: (name, folder) => {
            (0,series_state/* rememberSeries */.R)({ name, folder });
            return createSeries({ cache: cacheClient, artifacts: client, context, log }, name, folder);
        },
        baselines: createBaselineSource({ api, client, context, token, log }),
        review: createReview({ api, context, log }),
        deployments: createDeployments({ api, context, log }),
        ledger: createLedger({ api, context }),
        identity: createIdentity({ api, context, env }),
        revision: {
            url: `${context.serverUrl}/${context.owner}/${context.repo}`,
            commit: context.commit,
            tag: context.tag,
        },
        pullRequest: context.pullRequest,
        base: context.pullRequest && createBase({ api, context, log }, context.pullRequest),
        forkRun: createForkRun({ api, context, log }),
        codeOrigin: context.codeOrigin,
        cancelled: (0,cancellation/* processCancellation */.xo)(),
        paint: (_, text) => text,
        writeSummary: createSummary(context.summaryFile, log),
    };
}


/***/ }),

/***/ 15432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLog: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93111);



const quietSeconds = 10;
/**
 * Returns the job's log: annotations, groups and debug lines as workflow commands; progress at most every ten seconds.
 * Messages contain their location, because the log does not show the location of an annotation.
 */
function createLog(now = () => performance.now()) {
    let lastShown = -Infinity;
    let held = null;
    const show = (message) => {
        held = null;
        lastShown = now();
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(withoutCommands(message));
    };
    /** Shows the latest progress before another line, because it shows how far the work was. */
    const showHeld = () => {
        if (held !== null)
            show(held);
    };
    return {
        info(message) {
            showHeld();
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(withoutCommands(message));
        },
        warning(message, location) {
            showHeld();
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(withoutCommands((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location) + message), annotationAt(location));
        },
        error(message, location, title) {
            showHeld();
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(withoutCommands((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location) + message), {
                ...annotationAt(location),
                ...(title === undefined ? {} : { title }),
            });
        },
        debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLines */ .fk)(message)),
        progress(message) {
            if (now() - lastShown >= quietSeconds * 1000)
                show(message);
            else
                held = message;
        },
        async group(title, work) {
            showHeld();
            return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(title), async () => {
                try {
                    return await work();
                }
                finally {
                    showHeld();
                }
            });
        },
    };
}
/**
 * Returns a message without workflow commands. A runner interprets lines such as `::error::…` or `##[error]…`, and
 * messages contain untrusted names.
 */
function withoutCommands(message) {
    return (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLines */ .fk)(message)
        .replace(/^(\s*:)(?=:)/gm, '$1\u200b')
        .replaceAll('##[', '##\u200b[');
}
function annotationAt(location) {
    if (!location)
        return {};
    const { file, line, column } = location;
    return {
        file,
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
}


/***/ }),

/***/ 21633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rememberedSeries),
/* harmony export */   R: () => (/* binding */ rememberSeries)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);


const state = 'series';
const seriesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
/** Series by name; a search writes one for each of its trials. */
const written = new Map();
/** Stores a series that is being written, for the post step. */
function rememberSeries(series) {
    written.set(series.name, series);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(state, [...written.values()]);
}
function rememberedSeries() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(state);
    return text === '' ? [] : seriesSchema.parse(JSON.parse(text));
}


/***/ }),

/***/ 34425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ naturalOrder)
/* harmony export */ });
const collator = new Intl.Collator('en', { numeric: true });
/** Compares two names with numbers ordered by value: `seed=2` before `seed=10`, the same on every machine. */
const naturalOrder = (first, second) => collator.compare(first, second);


/***/ }),

/***/ 2786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * Returns the result of work that ends within a time limit. The work itself is not stopped.
 * @param milliseconds the time limit
 * @param late returns the error that is thrown after the time limit
 * @throws the error of the work, or that of `late`
 */
async function withTimeLimit(milliseconds, work, late) {
    const ended = new AbortController();
    const over = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: ended.signal }).then(() => {
        throw late();
    });
    try {
        return await Promise.race([work, over]);
    }
    finally {
        ended.abort();
    }
}


/***/ })

};
