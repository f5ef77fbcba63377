export const id = 4716;
export const ids = [4716];
export const modules = {

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
    constructor(message, pauseMs, options) {
        super(message, options);
        this.pauseMs = pauseMs;
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
/** Returns the pause in the Retry-After header, in milliseconds; null without one. */
function retryAfterMs({ headers }) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    return Number.isFinite(seconds) ? seconds * 1000 : null;
}


/***/ }),

/***/ 23984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ imageLayoutFolder),
/* harmony export */   RT: () => (/* binding */ imageDetailsSchema),
/* harmony export */   uz: () => (/* binding */ imagePaths)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);


/** Schema of the details in the manifest of an image artifact. */
const imageDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Digest of the OCI image manifest. */
    image: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
    /** Repository name without tag, for example `ghcr.io/acme/mnist`. */
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** True if the image is in its registry under this digest. */
    pushed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Size of all compressed layers, and of all layers except the model, in bytes. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    bytesWithoutModel: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
});
/** Folder of an image artifact that contains the OCI image layout; absent once the image is in a registry. */
const imageLayoutFolder = 'layout';
/** Paths in the image. */
const imagePaths = { node: '/usr/local/bin/node', server: '/app', model: '/model' };


/***/ }),

/***/ 13745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   cW: () => (/* binding */ verifyLayers),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   ni: () => (/* binding */ openBlobStore),
/* harmony export */   wy: () => (/* binding */ writeLayout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94934);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33366);
/* harmony import */ var _files_install_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9547);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44181);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29298);











/**
 * Creates an OCI image layout (image-spec 1.1, `image-layout.md`) with one image: `fill` adds its blobs and
 * returns the descriptor of its manifest. The folder is replaced completely or not at all.
 */
async function writeLayout(folder, fill) {
    return (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .installFolder */ .S)(folder, async (draft) => {
        const manifest = await fill(await openBlobStore(draft));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'oci-layout'), (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .dj)({ imageLayoutVersion: '1.0.0' }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'index.json'), (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .dj)({ schemaVersion: 2, mediaType: _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .mediaTypes */ .Ib.index, manifests: [manifest] }));
        return manifest.digest;
    });
}
/** Opens the blobs of a layout folder, and creates the folder if it does not exist. */
async function openBlobStore(layout) {
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, 'blobs', 'sha256'));
    const store = {
        async putStream(mediaType, chunks) {
            const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, 'blobs', `draft-${crypto.randomUUID()}`);
            try {
                const written = await writeHashed(draft, chunks);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, blobPath(layout, written.digest));
                return { mediaType, ...written };
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
            }
        },
        async putFile(descriptor, file) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(file, blobPath(layout, descriptor.digest));
        },
        async putBytes(mediaType, bytes) {
            const digest = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOf */ .ol)(bytes);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(blobPath(layout, digest), bytes);
            return { mediaType, digest, size: bytes.length };
        },
        putJson: (mediaType, value) => store.putBytes(mediaType, Buffer.from((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .dj)(value))),
    };
    return store;
}
/** Writes a file and returns its digest and size. */
async function writeHashed(path, chunks) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(async function* () {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
    return { digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOfHex */ .z9)(hash.digest('hex')), size };
}
/** Returns the path of a blob in an image layout. */
function blobPath(layout, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, 'blobs', 'sha256', (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .hexOf */ .ZD)(digest));
}
/**
 * Reads the image of a layout folder. Manifest and config are verified against their digests; `verifyLayers`
 * verifies the layers.
 * @throws UserError when the folder contains no image or a damaged one
 */
async function readLayout(layout) {
    const index = parse(await readPart(layout, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, 'index.json')), _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageIndexSchema */ .jl, layout);
    const [descriptor, ...others] = index.manifests;
    if (descriptor === undefined || others.length > 0)
        throw damaged(layout, `an index of ${index.manifests.length} images instead of one`);
    const manifest = await readJsonBlob(layout, descriptor, _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageManifestSchema */ .gT);
    const config = await readJsonBlob(layout, manifest.config, _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageConfigSchema */ .L8);
    if (config.rootfs.diff_ids.length !== manifest.layers.length)
        throw damaged(layout, `${manifest.layers.length} layers where its config lists ${config.rootfs.diff_ids.length}`);
    return { layout, descriptor, manifest, config };
}
/** Throws a UserError when a layer is missing or its bytes do not match its digest. */
async function verifyLayers({ layout, manifest }) {
    for (const { digest } of manifest.layers) {
        const actual = await (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOfFile */ .Mk)(blobPath(layout, digest)).catch((error) => {
            if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT'))
                throw damaged(layout, `no layer ${digest}`);
            throw error;
        });
        if (actual !== digest)
            throw damaged(layout, `a layer ${digest} whose bytes have the digest ${actual}`);
    }
}
async function readJsonBlob(layout, { digest }, schema) {
    const text = await readPart(layout, blobPath(layout, digest));
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOf */ .ol)(text) !== digest)
        throw damaged(layout, `a blob ${digest} whose bytes have the digest ${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOf */ .ol)(text)}`);
    return parse(text, schema, layout);
}
async function readPart(layout, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOTDIR'))
            throw damaged(layout, `no ${path}`);
        throw error;
    }
}
function parse(text, schema, layout) {
    try {
        return schema.parse(JSON.parse(text.toString('utf8')));
    }
    catch (error) {
        throw damaged(layout, `JSON that does not follow the OCI format (${(0,_artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFailure */ .mH)(error)})`);
    }
}
function damaged(layout, found) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'IMAGE_DAMAGED',
        found: `in ${layout} ${found}`,
        expected: 'a complete OCI image layout with one image',
        hint: 'Build or pull the image again.',
    });
}


/***/ }),

/***/ 29298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ imagePlatform),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   L8: () => (/* binding */ imageConfigSchema),
/* harmony export */   gT: () => (/* binding */ imageManifestSchema),
/* harmony export */   jl: () => (/* binding */ imageIndexSchema),
/* harmony export */   mU: () => (/* binding */ dockerMediaTypes)
/* harmony export */ });
/* unused harmony export descriptorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);


/** Media types of the OCI image specification 1.1. */
const mediaTypes = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
};
/** Docker's own names for the same formats, which are identical byte for byte. */
const dockerMediaTypes = {
    index: 'application/vnd.docker.distribution.manifest.list.v2+json',
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
};
const platform = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), architecture: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), variant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const descriptorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    platform: platform.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
});
const imageManifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    config: descriptorSchema,
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptorSchema),
});
const imageIndexSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptorSchema),
});
const strings = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
/** Settings for a container runtime; Docker writes null for a missing value. */
const runtimeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    User: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    Env: strings.nullish(),
    Entrypoint: strings.nullish(),
    Cmd: strings.nullish(),
    WorkingDir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    Labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    ExposedPorts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({})).nullish(),
});
const imageConfigSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    architecture: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    config: runtimeSchema.nullish(),
    rootfs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('layers'), diff_ids: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er) }),
    history: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ created_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), empty_layer: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional() }))
        .nullish(),
});
/** The platform of every image that is built or run here. */
const imagePlatform = { os: 'linux', architecture: 'amd64' };


/***/ }),

/***/ 87654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ assertTag),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   UD: () => (/* binding */ dockerHub)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);


/** The name of Docker Hub in references, and the host of its API. */
const dockerHub = { name: 'docker.io', host: 'registry-1.docker.io' };
const hostPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/;
const pathPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
/**
 * Parses `[registry/]path[:tag][@digest]` by the grammar of the distribution specification. A reference
 * without a registry means Docker Hub, as in Docker.
 * @throws UserError that names the invalid part
 */
function parseReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw problem(text, 'more than one @', 'one digest after the name');
    if (digest !== undefined && !(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        throw problem(text, `the digest "${digest}"`, 'sha256: and 64 hexadecimal digits');
    const { rest, tag } = splitTag(named);
    if (tag !== null && !tagPattern.test(tag))
        throw problem(text, `the tag "${tag}"`, 'up to 128 letters, digits, _ . - not starting with . or -');
    const { registry, path } = splitRegistry(rest);
    if (!hostPattern.test(registry))
        throw problem(text, `the registry "${registry}"`, 'a host name and optionally a port');
    if (!pathPattern.test(path) || path.length > 255)
        throw problem(text, `the repository "${path}"`, 'lower-case letters and digits, separated by / . _ or -');
    return { registry, path, tag, digest: digest ?? null };
}
/** Parses the name of a repository: a reference without tag and digest. */
function parseRepository(text) {
    const { registry, path, tag, digest } = parseReference(text);
    if (tag !== null || digest !== null)
        throw problem(text, tag === null ? 'a digest' : `the tag "${tag}"`, 'a repository without tag or digest');
    return { registry, path };
}
/** Throws a UserError when a tag contains characters that registries do not allow. */
function assertTag(tag) {
    if (!tagPattern.test(tag))
        throw problem(tag, `the tag "${tag}"`, 'up to 128 letters, digits, _ . - not starting with . or -');
}
/** Returns the repository in the form that users write. */
function formatRepository({ registry, path }) {
    return registry === dockerHub.host ? `${dockerHub.name}/${path}` : `${registry}/${path}`;
}
function splitTag(named) {
    const colon = named.lastIndexOf(':');
    if (colon <= named.lastIndexOf('/'))
        return { rest: named, tag: null };
    return { rest: named.slice(0, colon), tag: named.slice(colon + 1) };
}
function splitRegistry(rest) {
    const slash = rest.indexOf('/');
    const first = rest.slice(0, Math.max(slash, 0));
    const namesHost = /[.:[]/.test(first) || first === 'localhost';
    if (namesHost && first !== dockerHub.name)
        return { registry: first, path: rest.slice(slash + 1) };
    const path = namesHost ? rest.slice(slash + 1) : rest;
    return { registry: dockerHub.host, path: path.includes('/') ? path : `library/${path}` };
}
function problem(text, found, expected) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'IMAGE_INVALID_REFERENCE',
        found: `${found} in the image reference "${text}"`,
        expected,
        hint: 'Write a reference like ghcr.io/acme/mnist:v1 or ghcr.io/acme/mnist@sha256:….',
    });
}


/***/ }),

/***/ 42319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ pullImage),
  G: () => (/* binding */ pushImage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/image/layout.js
var image_layout = __webpack_require__(13745);
// EXTERNAL MODULE: ./build/core/js/src/image/oci.js
var oci = __webpack_require__(29298);
// EXTERNAL MODULE: ./build/core/js/src/image/reference.js
var image_reference = __webpack_require__(87654);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/core/js/src/files/http-retry.js
var http_retry = __webpack_require__(98766);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
;// CONCATENATED MODULE: ./build/core/js/src/image/credentials.js









const configSchema = schemas/* looseObject */._H3({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ auth: schemas/* string */.YjP().optional(), identitytoken: schemas/* string */.YjP().optional() }))
        .nullish(),
    credsStore: schemas/* string */.YjP().nullish(),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
const helperOutputSchema = schemas/* looseObject */._H3({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/** User name that helpers return when the secret is an identity token. */
const tokenUsername = '<token>';
/**
 * Returns the credentials that `docker login` (or docker/login-action) stored for this registry: from a
 * credential helper or from the config file in `$DOCKER_CONFIG` or `~/.docker`. Returns null without a login.
 * @throws UserError when the file or a helper is unusable
 */
async function findCredentials(registry, environment) {
    const file = (0,external_node_path_.join)(environment['DOCKER_CONFIG'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker'), 'config.json');
    const config = await readConfig(file);
    if (config === null)
        return null;
    const key = registry === image_reference/* dockerHub */.UD.host ? 'https://index.docker.io/v1/' : registry;
    const helper = config.credHelpers?.[key] ?? config.credsStore ?? null;
    const fromHelper = helper === null ? null : await readFromHelper(helper, key, environment);
    return fromHelper ?? fromFile(config, key, file);
}
async function readConfig(file) {
    try {
        return configSchema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return null;
        throw unusable(file, (0,artifact_json/* parseFailure */.mH)(error));
    }
}
/** Finds the entry of a registry. Versions of Docker wrote the keys with and without scheme and path. */
function fromFile({ auths }, key, file) {
    const entry = [key, `https://${key}`, `https://${key}/v1/`, `https://${key}/v2/`]
        .map((name) => auths?.[name])
        .find((found) => found !== undefined);
    if (entry?.identitytoken)
        return { kind: 'refresh-token', token: entry.identitytoken };
    if (!entry?.auth)
        return null;
    const decoded = Buffer.from(entry.auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw unusable(file, `auth of ${key} is not the base64 of user:password`);
    return {
        kind: 'password',
        username: decoded.slice(0, colon),
        password: decoded.slice(colon + 1).replace(/\0+$/, ''),
    };
}
/**
 * Runs a credential helper by the protocol of docker-credential-helpers: the registry on standard input, JSON
 * on standard output.
 */
async function readFromHelper(helper, key, environment) {
    const program = `docker-credential-${helper}`;
    if (!/^[\w.-]+$/.test(helper))
        throw unusable(program, 'the name of a helper may contain only letters, digits, `_`, `.` and `-`');
    const { code, output } = await runHelper(program, key, environment);
    if (code !== 0) {
        if (output.includes('credentials not found'))
            return null;
        throw unusable(program, `it exited with code ${code}: ${output.trim()}`);
    }
    const response = helperOutputSchema.safeParse(parseJson(output));
    if (!response.success)
        throw unusable(program, 'its output is not the JSON of a credential helper');
    const { Username: username, Secret: secret } = response.data;
    if (username === tokenUsername)
        return { kind: 'refresh-token', token: secret };
    return { kind: 'password', username, password: secret };
}
async function runHelper(program, key, environment) {
    const child = (0,external_node_child_process_.spawn)(program, ['get'], { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            reject(unusable(program, error.message));
        });
        child.once('close', resolve);
    });
    // A helper that exits without reading its input must not crash this process with EPIPE.
    child.stdin.on('error', () => undefined);
    child.stdin.end(key);
    const [code, output] = await Promise.all([ended, (0,consumers_.text)(child.stdout)]);
    return { code, output };
}
function parseJson(source) {
    try {
        return JSON.parse(source);
    }
    catch {
        return null;
    }
}
function unusable(what, why) {
    return new user_error/* UserError */.yo({
        code: 'REGISTRY_UNAUTHORIZED',
        found: `${what}, which is unusable (${why})`,
        expected: "Docker's configuration with a login for the registry",
        hint: 'Log in again (docker login, or docker/login-action), or remove the entry.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry-client.js






const tokenSchema = schemas/* looseObject */._H3({ token: schemas/* string */.YjP().optional(), access_token: schemas/* string */.YjP().optional() })
    .transform((response, context) => {
    const token = response.token ?? response.access_token;
    if (token !== undefined)
        return token;
    context.addIssue('a response without a token');
    return core/* NEVER */.tm;
});
/**
 * A client of one repository of a registry, with authentication, proxies and retries. Only registries on this
 * machine are accessed by plain HTTP.
 */
class RegistryClient {
    #repository;
    #access;
    #environment;
    #dispatcher;
    #origin;
    #signal;
    #authorization = null;
    constructor(repository, access, signal, environment) {
        const local = isLoopback(repository.registry);
        this.#repository = repository;
        this.#access = access;
        this.#environment = environment;
        this.#signal = signal;
        this.#origin = `${local ? 'http' : 'https'}://${repository.registry}`;
        this.#dispatcher = local ? new undici/* Agent */.g6() : new undici/* EnvHttpProxyAgent */.J2();
    }
    async close() {
        await this.#dispatcher.close();
    }
    /** Returns the URL of a path below the repository, for example `blobs/sha256:…`. */
    url(path) {
        return new URL(`/v2/${this.#repository.path}/${path}`, this.#origin);
    }
    /** Repeats an exchange after a temporary failure, with growing pauses. */
    async retrying(exchange) {
        try {
            return await (0,http_retry/* retrying */.R$)(exchange, this.#signal);
        }
        catch (error) {
            throw error instanceof http_retry/* TemporaryFailure */.uT ? this.#unreachable(error) : error;
        }
    }
    /**
     * Sends one request, and logs in if the registry requires it. `accepted` lists the statuses that the caller
     * can handle.
     * @throws UserError for any other status that a retry would not change
     */
    async request(url, init, accepted) {
        let response = await this.#send(url, init);
        if (response.status === 401 && url.origin === this.#origin) {
            const challenge = response.headers.get('www-authenticate');
            await response.body?.cancel();
            this.#authorization = await this.#authorize(challenge);
            if (this.#authorization !== null)
                response = await this.#send(url, init);
        }
        if (accepted.includes(response.status))
            return response;
        const text = (await response.text()).slice(0, 500);
        if ((0,http_retry/* isTemporary */.ey)(response.status))
            throw new http_retry/* TemporaryFailure */.uT(`${response.status} ${text}`, (0,http_retry/* retryAfterMs */.Vs)(response));
        throw this.#refused(init.method ?? 'GET', url, response.status, text);
    }
    /** Yields the bytes of a response. A dropped connection is a temporary failure. */
    async *body(response) {
        try {
            for await (const chunk of response.body ?? [])
                yield chunk;
        }
        catch (error) {
            this.#signal.throwIfAborted();
            throw new http_retry/* TemporaryFailure */.uT(reasonOf(error), null, { cause: error });
        }
    }
    async #send(url, init) {
        const headers = new undici.Headers(init.headers);
        // Blobs may be redirected to a storage service, which must not see the registry's credentials.
        if (this.#authorization !== null && url.origin === this.#origin)
            headers.set('authorization', this.#authorization);
        try {
            return await (0,undici/* fetch */.hd)(url, { ...init, headers, dispatcher: this.#dispatcher, signal: this.#signal });
        }
        catch (error) {
            this.#signal.throwIfAborted();
            throw new http_retry/* TemporaryFailure */.uT(reasonOf(error), null, { cause: error });
        }
    }
    async #authorize(challenge) {
        const credentials = await findCredentials(this.#repository.registry, this.#environment);
        const [, scheme, parameters = ''] = /^(\w+)\s*(.*)$/.exec(challenge ?? '') ?? [];
        switch (scheme?.toLowerCase()) {
            case 'basic':
                return credentials?.kind === 'password' ? basic(credentials) : null;
            case 'bearer':
                return `Bearer ${await this.#fetchToken(parseParameters(parameters), credentials)}`;
            default:
                return null;
        }
    }
    /**
     * Fetches a token by the token protocol of the distribution project; a refresh token is exchanged as in
     * OAuth 2.
     */
    async #fetchToken(parameters, credentials) {
        const realm = new URL(parameters.get('realm') ?? '', this.#origin);
        if (realm.protocol !== 'https:' && !isLoopback(realm.host))
            throw this.#failed(`a login at ${realm.origin} without TLS`, 'a registry whose login has an https address');
        const scope = `repository:${this.#repository.path}:${this.#access === 'push' ? 'pull,push' : 'pull'}`;
        const query = new URLSearchParams({ service: parameters.get('service') ?? '', scope });
        const init = credentials?.kind === 'refresh-token'
            ? { method: 'POST', body: refreshForm(query, credentials.token) }
            : { headers: credentials === null ? {} : { authorization: basic(credentials) } };
        if (credentials?.kind !== 'refresh-token')
            for (const [key, value] of query)
                realm.searchParams.set(key, value);
        return this.retrying(async () => {
            const dispatcher = isLoopback(realm.host) ? {} : { dispatcher: this.#dispatcher };
            const response = await (0,undici/* fetch */.hd)(realm, { ...init, ...dispatcher, signal: this.#signal }).catch((error) => {
                this.#signal.throwIfAborted();
                throw new http_retry/* TemporaryFailure */.uT(reasonOf(error), null, { cause: error });
            });
            if ((0,http_retry/* isTemporary */.ey)(response.status))
                throw new http_retry/* TemporaryFailure */.uT(`${response.status} from ${realm.origin}`, (0,http_retry/* retryAfterMs */.Vs)(response));
            if (!response.ok)
                throw this.#refused('GET', realm, response.status, await response.text());
            const token = tokenSchema.safeParse(await response.json());
            if (!token.success)
                throw this.#failed(`no token in the response of ${realm.origin}`, 'a token');
            return token.data;
        });
    }
    #refused(method, url, status, response) {
        const name = (0,image_reference/* formatRepository */.Sh)(this.#repository);
        const what = `${method} ${url.origin}${url.pathname} returned ${status}${response === '' ? '' : `: ${response}`}`;
        if (status === 401 || status === 403)
            return new user_error/* UserError */.yo({
                code: 'REGISTRY_UNAUTHORIZED',
                found: `no permission to ${this.#access === 'push' ? 'push to' : 'pull from'} ${name} (${what})`,
                expected: `a login at ${this.#repository.registry} with this permission`,
                hint: 'Log in first (docker login, or docker/login-action). On GitHub, a job that pushes needs `permissions: packages: write`.',
            });
        if (status === 404)
            return new user_error/* UserError */.yo({
                code: 'REGISTRY_NOT_FOUND',
                found: `that ${name} does not contain the requested content (${what})`,
                expected: 'an existing repository and digest',
                hint: 'Check the name, the digest, and the read permission of the login.',
            });
        return this.#failed(`that ${what}`, 'a registry that follows the OCI distribution specification');
    }
    #failed(found, expected) {
        return new user_error/* UserError */.yo({
            code: 'REGISTRY_UNAVAILABLE',
            found,
            expected,
            hint: `Check the address and state of ${this.#repository.registry}.`,
        });
    }
    #unreachable(cause) {
        return new user_error/* UserError */.yo({
            code: 'REGISTRY_UNAVAILABLE',
            found: `no usable response from ${this.#repository.registry} in ${http_retry/* attempts */.r2} attempts (${cause.message})`,
            expected: 'a reachable registry',
            hint: 'Check its address, the proxy (HTTPS_PROXY, NO_PROXY) and the state of the registry, then run again.',
        }, { cause });
    }
}
/** Returns true for registries on this machine, which use plain HTTP. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name);
}
/** Returns the parameters of a `WWW-Authenticate` challenge (RFC 9110, section 11.2). */
function parseParameters(text) {
    const pairs = text.matchAll(/([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g);
    return new Map([...pairs].map(([, key = '', quoted, plain = '']) => [
        key.toLowerCase(),
        quoted?.replace(/\\(.)/g, '$1') ?? plain,
    ]));
}
function refreshForm(query, token) {
    const form = new URLSearchParams(query);
    form.set('grant_type', 'refresh_token');
    form.set('client_id', 'tensorline');
    form.set('refresh_token', token);
    return form;
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/**
 * Returns the reason of a failed `fetch`, whose message is only "fetch failed" with the reason in its cause.
 */
function reasonOf(error) {
    return error instanceof Error && error.cause !== undefined ? (0,user_error/* messageOf */.bD)(error.cause) : (0,user_error/* messageOf */.bD)(error);
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry.js










/**
 * Size limit of a manifest, in bytes. Registries reject manifests larger than 4 MiB, so larger ones are not
 * read.
 */
const largestManifest = 4 * 1024 * 1024;
const indexTypes = [oci/* mediaTypes */.Ib.index, oci/* dockerMediaTypes */.mU.index];
const manifestTypes = [oci/* mediaTypes */.Ib.manifest, oci/* dockerMediaTypes */.mU.manifest];
/**
 * Pushes the image of a layout folder to a repository (OCI distribution specification 1.1): first the missing
 * blobs, then the manifest by its digest and under each tag.
 * @param name repository without tag, for example `ghcr.io/acme/mnist`
 * @throws UserError for an invalid name or tag, a missing permission, or an unreachable registry
 */
async function pushImage(layout, name, tags, { signal, environment }) {
    const repository = (0,image_reference/* parseRepository */.SU)(name);
    for (const tag of tags)
        (0,image_reference/* assertTag */.DD)(tag);
    const image = await (0,image_layout/* readLayout */.T4)(layout);
    await (0,image_layout/* verifyLayers */.cW)(image);
    const client = new RegistryClient(repository, 'push', signal, environment);
    try {
        const bytes = { uploadedBytes: 0, presentBytes: 0 };
        for (const blob of distinct([image.manifest.config, ...image.manifest.layers]))
            if (await hasBlob(client, blob))
                bytes.presentBytes += blob.size;
            else {
                await client.retrying(() => uploadBlob(client, layout, blob));
                bytes.uploadedBytes += blob.size;
            }
        const manifest = await (0,promises_.readFile)((0,image_layout/* blobPath */.nD)(layout, image.descriptor.digest));
        for (const name of [image.descriptor.digest, ...tags])
            await client.retrying(() => putManifest(client, name, image.descriptor, manifest));
        return { digest: image.descriptor.digest, ...bytes };
    }
    finally {
        await client.close();
    }
}
async function hasBlob(client, { digest }) {
    return client.retrying(async () => {
        const response = await client.request(client.url(`blobs/${digest}`), { method: 'HEAD' }, [200, 404]);
        return response.status === 200;
    });
}
/**
 * Uploads a blob by one POST for its location and one PUT with all bytes, which every registry supports. A
 * retry starts with a new location.
 */
async function uploadBlob(client, layout, { digest }) {
    const opened = await client.request(client.url('blobs/uploads/'), { method: 'POST' }, [202]);
    await opened.body?.cancel();
    const location = new URL(opened.headers.get('location') ?? '', client.url('blobs/uploads/'));
    location.searchParams.set('digest', digest);
    const body = await (0,external_node_fs_.openAsBlob)((0,image_layout/* blobPath */.nD)(layout, digest));
    const headers = { 'content-type': 'application/octet-stream' };
    const stored = await client.request(location, { method: 'PUT', body, headers }, [201]);
    await stored.body?.cancel();
}
async function putManifest(client, name, { mediaType, digest }, body) {
    const init = { method: 'PUT', body, headers: { 'content-type': mediaType } };
    const response = await client.request(client.url(`manifests/${name}`), init, [201]);
    await response.body?.cancel();
    const stored = response.headers.get('docker-content-digest');
    if (stored !== null && stored !== digest)
        throw new Error(`the registry stored the manifest ${digest} as ${stored}`);
}
/**
 * Pulls an image by digest into a new OCI image layout. An index resolves to its image for linux/amd64. Every
 * byte is verified against the requested digest.
 * @param reference with digest, for example `ghcr.io/acme/mnist@sha256:…`
 * @returns the digest of the image manifest
 */
async function pullImage(reference, into, { signal, environment }) {
    const named = (0,image_reference/* parseReference */.F2)(reference);
    const { digest } = named;
    if (digest === null)
        throw new user_error/* UserError */.yo({
            code: 'IMAGE_INVALID_REFERENCE',
            found: `the image reference "${reference}" without a digest`,
            expected: 'a digest, because a tag can refer to a different image later',
            hint: `Append it: ${reference}@sha256:… (\`docker buildx imagetools inspect ${reference}\` shows it).`,
        });
    const client = new RegistryClient(named, 'pull', signal, environment);
    try {
        return await (0,image_layout/* writeLayout */.wy)(into, (blobs) => pullManifest(client, digest, blobs));
    }
    finally {
        await client.close();
    }
}
async function pullManifest(client, digest, blobs) {
    const { mediaType, bytes } = await client.retrying(() => getManifest(client, digest));
    if (indexTypes.includes(mediaType)) {
        const { manifests } = parseDocument(bytes, oci/* imageIndexSchema */.jl, digest);
        return pullManifest(client, ofPlatform(manifests, digest), blobs);
    }
    const { config, layers } = parseDocument(bytes, oci/* imageManifestSchema */.gT, digest);
    for (const blob of distinct([config, ...layers]))
        await client.retrying(() => getBlob(client, blob, blobs));
    return blobs.putBytes(mediaType, bytes);
}
function ofPlatform(manifests, index) {
    const { os, architecture } = oci/* imagePlatform */.Ht;
    const found = manifests.find(({ platform }) => platform?.os === os && platform.architecture === architecture);
    if (found !== undefined)
        return found.digest;
    const offered = manifests.map(({ platform }) => platform === undefined ? 'unknown' : `${platform.os}/${platform.architecture}`);
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_WRONG_PLATFORM',
        found: `images for ${offered.join(', ')} in ${index}`,
        expected: `an image for ${os}/${architecture}`,
        hint: 'Use an image that is built for this platform.',
    });
}
async function getManifest(client, digest) {
    const headers = { accept: [...indexTypes, ...manifestTypes].join(', ') };
    const response = await client.request(client.url(`manifests/${digest}`), { headers }, [200]);
    if (Number(response.headers.get('content-length') ?? 0) > largestManifest)
        throw altered(digest, 'a manifest larger than 4 MiB');
    const bytes = await (0,consumers_.buffer)(client.body(response));
    if ((0,artifacts_digest/* digestOf */.ol)(bytes) !== digest)
        throw altered(digest, `a manifest with the digest ${(0,artifacts_digest/* digestOf */.ol)(bytes)}`);
    const content = parseDocument(bytes, schemas/* looseObject */._H3({ mediaType: schemas/* string */.YjP().optional() }), digest);
    const mediaType = content.mediaType ?? response.headers.get('content-type')?.split(';')[0];
    if (mediaType === undefined || ![...indexTypes, ...manifestTypes].includes(mediaType))
        throw altered(digest, `a manifest of the type ${mediaType ?? 'unknown'}`);
    return { mediaType, bytes };
}
async function getBlob(client, wanted, blobs) {
    const response = await client.request(client.url(`blobs/${wanted.digest}`), {}, [200]);
    const chunks = bounded(client.body(response), wanted);
    const { digest, size } = await blobs.putStream(wanted.mediaType, chunks);
    if (digest !== wanted.digest || size !== wanted.size)
        throw altered(wanted.digest, `${size} bytes with the digest ${digest}`);
}
async function* bounded(chunks, { digest, size }) {
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        if (received > size)
            throw altered(digest, `more than the ${size} bytes of its descriptor`);
        yield chunk;
    }
}
function parseDocument(bytes, schema, digest) {
    try {
        return schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    }
    catch (error) {
        throw altered(digest, `JSON that does not follow the OCI format (${(0,user_error/* messageOf */.bD)(error)})`);
    }
}
function distinct(descriptors) {
    return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
}
function altered(digest, found) {
    return new user_error/* UserError */.yo({
        code: 'REGISTRY_DIGEST_MISMATCH',
        found: `that the registry returned for ${digest} ${found}`,
        expected: 'exactly the bytes of that digest',
        hint: 'The registry or a proxy in front of it changes content. Push the image again, or contact the operator of the registry.',
    });
}


/***/ })

};
