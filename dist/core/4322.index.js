export const id = 4322;
export const ids = [4322];
export const modules = {

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);





const pollMs = 250;
/**
 * Runs the work while no other process on this machine holds the lock of this file. The lock is the system's own lock on
 * an empty SQLite file: the system releases it when the process ends for any reason, and a blocked thread keeps it.
 */
async function withFileLock(file, options, work) {
    await (0,_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
    const lock = await takeLock(file, options);
    try {
        return await work();
    }
    finally {
        lock?.close();
    }
}
/** Returns the lock; null if the file system does not support locks. */
async function takeLock(file, { cancelled, onWait, onUnavailable }) {
    let waiting = false;
    for (;;) {
        cancelled.throwIfAborted();
        try {
            return openExclusively(file);
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
                return null;
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
function openExclusively(file) {
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_1__.DatabaseSync(file);
    try {
        database.exec('BEGIN EXCLUSIVE');
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** SQLITE_BUSY, https://sqlite.org/rescode.html#busy */
function isBusy(error) {
    return error instanceof Error && 'errcode' in error && error.errcode === 5;
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

/***/ 87426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ isOnnx),
/* harmony export */   hp: () => (/* binding */ openEvaluableModel),
/* harmony export */   q2: () => (/* binding */ isOnnxDetails)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53970);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11848);



function isOnnx(model) {
    return isOnnxDetails(model.details);
}
function isOnnxDetails(details) {
    return 'format' in details;
}
/**
 * Opens a model of either kind.
 * @throws UserError for another kind of artifact, or when its files differ from its manifest
 */
async function openEvaluableModel(folder) {
    return (await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactKind */ .Zm)(folder, 'model')) === 'onnx-model'
        ? (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'onnx-model', _onnx_onnx_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .onnxDetailsSchema */ .N)
        : (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'model', _model_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .modelDetailsSchema */ .ZX);
}


/***/ }),

/***/ 53970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ onnxDetailsSchema),
/* harmony export */   e: () => (/* binding */ onnxFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11848);



/**
 * Schema of the details in the manifest of an ONNX model: the features, transform and label for which it is evaluated.
 */
const onnxDetailsSchema = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelDetailsSchema */ .ZX
    .pick({ name: true, features: true, transform: true, servingExpectations: true, modelBytes: true })
    .extend({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('onnx'), label: _dataset_dataset_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelSchema */ .Gx });
/** The file in an artifact of the kind `onnx-model`. */
const onnxFile = 'model.onnx';


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

/***/ 84322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/image/layout.js
var image_layout = __webpack_require__(13745);
// EXTERNAL MODULE: ./build/core/js/src/image/registry/pull-image.js
var pull_image = __webpack_require__(67784);
// EXTERNAL MODULE: ./build/core/js/src/image/image-schema.js
var image_schema = __webpack_require__(23984);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
;// CONCATENATED MODULE: ./build/core/js/src/image/root-path.js




/** Number of links that Linux follows in one path. */
const mostLinks = 40;
/**
 * Returns the location of an image's path below a folder of this machine. Links in it are followed as if that
 * folder were `/`, so no path and no link leads outside of it. Missing parts of the path are appended
 * unchanged.
 * @param path names without `.` and `..`, from the root of the image
 */
async function resolveInRoot(root, path) {
    const done = [];
    const open = [...path];
    for (let links = 0; open.length > 0;) {
        const name = open.shift();
        if (name === undefined || name === '' || name === '.')
            continue;
        if (name === '..') {
            done.pop();
            continue;
        }
        const target = await linkTarget((0,external_node_path_.join)(root, ...done, name));
        if (target === null)
            done.push(name);
        else {
            if (++links > mostLinks)
                throw hostile(path.join('/'), 'a cycle of links');
            if (target.startsWith('/'))
                done.length = 0;
            open.unshift(...target.split('/'));
        }
    }
    return (0,external_node_path_.join)(root, ...done);
}
/**
 * Returns the names of a path in a layer.
 * @throws UserError when the path would lead out of the root
 */
function namesOf(path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    if (names.includes('..') || path.includes('\0'))
        throw hostile(path, 'a path that leads out of the image');
    return names;
}
/** Creates a folder of the image and the folders above it. A file or link in its place is removed. */
async function makeFolder(path) {
    const kind = await kindOf(path);
    if (kind === 'directory')
        return;
    if (kind !== null)
        await (0,promises_.rm)(path);
    await (0,create_folder/* createFolder */.v)(path);
}
/** Returns the kind of the entry at a path without following links; null if it does not exist. */
async function kindOf(path) {
    try {
        const found = await (0,promises_.lstat)(path);
        return found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other';
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}
async function linkTarget(path) {
    try {
        return await (0,promises_.readlink)(path);
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'EINVAL') || (0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}
function hostile(path, found) {
    return new user_error/* UserError */.yo({
        code: 'IMAGE_UNSAFE_LAYER',
        found: `${found} in an image layer ("${path}")`,
        expected: 'layers in the form that image builders write',
        hint: 'Do not run this image. Build it again from sources that you trust.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/image/image-process.js





/** Debian's loader and the folders that it would search if the root were `/`. */
const loader = '/lib64/ld-linux-x86-64.so.2';
const libraryFolders = [
    '/lib/x86_64-linux-gnu',
    '/usr/lib/x86_64-linux-gnu',
    '/lib64',
    '/usr/lib64',
    '/lib',
    '/usr/lib',
];
/**
 * Returns the command that runs an image's entrypoint from its unpacked files as an ordinary user, without a
 * container. It uses the image's own loader and libraries, and replaces paths in the image's arguments and
 * environment by paths below `root`. There is no isolation: the process has the same access to this machine
 * as any other process of the user.
 * @throws UserError for an image without entrypoint, or one that is not built on glibc for x86-64
 */
async function processOf(root, { config }) {
    const [program, ...args] = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])];
    const settings = new Map((config?.Env ?? []).map(splitSetting));
    const imageLoader = await existing(root, loader);
    if (program === undefined || imageLoader === null)
        throw new user_error/* UserError */.yo({
            code: 'IMAGE_NOT_RUNNABLE',
            found: program === undefined ? 'an image without entrypoint' : `an image without ${loader}`,
            expected: 'an image with glibc for x86-64 whose entrypoint runs the server',
            hint: 'Deploy this image to a container engine or a cluster instead.',
        });
    const libraries = await Promise.all(libraryFolders.map((folder) => existing(root, folder)));
    return {
        file: imageLoader,
        args: [
            '--library-path',
            [...new Set(libraries.filter((folder) => folder !== null))].join(':'),
            await findProgram(root, program, settings.get('PATH') ?? ''),
            ...(await Promise.all(args.map((arg) => moved(root, arg)))),
        ],
        env: Object.fromEntries(await Promise.all([...settings].map(async ([name, value]) => [name, await moved(root, value)]))),
        cwd: (await existing(root, config?.WorkingDir ?? '/')) ?? root,
    };
}
async function findProgram(root, program, searchPath) {
    const candidates = program.includes('/')
        ? [program]
        : searchPath.split(':').map((folder) => (0,external_node_path_.join)(folder, program));
    for (const candidate of candidates) {
        const path = await existing(root, candidate);
        if (path !== null && (await kindOf(path)) === 'file')
            return path;
    }
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_NOT_RUNNABLE',
        found: `no ${program} in the image`,
        expected: 'the program of its entrypoint',
        hint: 'Use a base image that has the program on its PATH.',
    });
}
/**
 * Returns the location of an absolute path of the image on this machine; returns any other text unchanged.
 */
async function moved(root, text) {
    return text.startsWith('/') ? ((await existing(root, text)) ?? text) : text;
}
async function existing(root, path) {
    const location = await resolveInRoot(root, namesOf((0,posix_.normalize)(path)));
    return (0,promises_.access)(location).then(() => location, () => null);
}
function splitSetting(line) {
    const equals = line.indexOf('=');
    return [line.slice(0, equals), line.slice(equals + 1)];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/core/js/src/files/install-folder.js
var install_folder = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/files/bytes.js
var bytes = __webpack_require__(57238);
;// CONCATENATED MODULE: ./build/core/js/src/image/layer-target.js





const whiteoutPrefix = '.wh.';
const opaqueWhiteout = '.wh..wh..opq';
/** Applies one layer to a root folder, with the same result as an overlay file system. */
class LayerTarget {
    #root;
    /** Paths that this layer created, which its own whiteouts do not hide. */
    #made = new Set();
    constructor(root) {
        this.#root = root;
    }
    async apply(header, content) {
        const names = namesOf(header.name);
        const name = names.pop();
        if (name === undefined)
            return;
        const folder = await resolveInRoot(this.#root, names);
        if (name.startsWith(whiteoutPrefix))
            return this.#hide(folder, name, header.name);
        await makeFolder(folder);
        const path = (0,external_node_path_.join)(folder, name);
        await this.#make(header, path, content);
        for (let above = path; above !== this.#root; above = (0,external_node_path_.join)(above, '..'))
            this.#made.add(above);
    }
    async #make(header, path, content) {
        switch (header.type) {
            case 'directory':
                await makeFolder(path);
                // The owner always has full access, to fill and to remove the folder.
                return (0,promises_.chmod)(path, (header.mode & 0o777) | 0o700);
            case 'file':
            case 'contiguous-file':
                await (0,promises_.rm)(path, { recursive: true, force: true });
                await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
                return (0,promises_.chmod)(path, (header.mode & 0o777) | 0o400);
            case 'symlink':
                await (0,promises_.rm)(path, { recursive: true, force: true });
                return (0,promises_.symlink)(header.linkname, path);
            case 'link':
                return this.#hardLink(header, path);
            case 'block-device':
            case 'character-device':
            case 'fifo':
                throw hostile(header.name, `a ${header.type}`);
        }
    }
    async #hardLink({ name, linkname }, path) {
        const names = namesOf(linkname);
        const last = names.pop();
        const target = last === undefined ? this.#root : (0,external_node_path_.join)(await resolveInRoot(this.#root, names), last);
        if (target === path)
            return;
        if ((await kindOf(target)) !== 'file')
            throw hostile(name, `a hard link to "${linkname}", which is not a file`);
        await (0,promises_.rm)(path, { recursive: true, force: true });
        await (0,promises_.link)(target, path);
    }
    async #hide(folder, name, path) {
        if (name === opaqueWhiteout)
            return this.#hideLower(folder);
        const hidden = name.slice(whiteoutPrefix.length);
        if (hidden === '' || hidden === '.' || hidden === '..')
            throw hostile(path, 'a whiteout without a name');
        const location = (0,external_node_path_.join)(folder, hidden);
        if (!this.#made.has(location))
            await (0,promises_.rm)(location, { recursive: true, force: true });
    }
    /** Hides the content of a folder that comes from lower layers. */
    async #hideLower(folder) {
        if ((await kindOf(folder)) !== 'directory')
            return;
        for (const entry of await (0,promises_.readdir)(folder)) {
            const path = (0,external_node_path_.join)(folder, entry);
            if (!this.#made.has(path))
                await (0,promises_.rm)(path, { recursive: true, force: true });
            else if ((await kindOf(path)) === 'directory')
                await this.#hideLower(path);
        }
    }
}

// EXTERNAL MODULE: ./build/core/js/src/image/platform.js
var image_platform = __webpack_require__(10168);
;// CONCATENATED MODULE: ./build/core/js/src/image/unpack-image.js















/**
 * Unpacks the layers of an image layout, one over the other, into a new folder, which becomes the image's
 * root (image-spec 1.1, `layer.md`). All entries belong to the current user; owners, times and set-id bits
 * are not restored. No layer can write outside of the folder. The folder appears completely or not at all.
 * @returns the image's config
 * @throws UserError for damaged or hostile layers
 */
async function unpackImage(layout, into, platform = image_platform/* localPlatform */.hJ) {
    const image = await (0,image_layout/* readLayout */.T4)(layout, platform);
    await (0,image_layout/* verifyBlobs */.oP)(layout, image.manifest);
    return (0,install_folder/* installFolder */.Si)(into, async (draft) => {
        for (const [index, layer] of image.manifest.layers.entries()) {
            const diffId = await applyLayer(draft, (0,image_layout/* blobPath */.nD)(layout, layer.digest), layer);
            if (diffId !== image.config.rootfs.diff_ids[index])
                throw hostile(layer.digest, 'content that differs from the image config');
        }
        await (0,promises_.chmod)(draft, 0o755);
        return image.config;
    });
}
async function applyLayer(root, file, { mediaType, digest }) {
    const uncompressed = (0,external_node_crypto_.createHash)('sha256');
    const archive = (0,tar_stream.extract)();
    const read = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), decompressor(mediaType), async function* (chunks) {
        for await (const chunk of chunks) {
            uncompressed.update(chunk);
            yield chunk;
        }
    }, archive);
    const layer = new LayerTarget(root);
    const applied = (async () => {
        for await (const entry of archive) {
            await layer.apply(entry.header, (0,bytes/* bytesOf */.$)(entry));
            entry.resume();
        }
    })();
    // When both fail, the reading failed only because nothing consumes its entries any more.
    for (const result of (await Promise.allSettled([read, applied])).reverse())
        if (result.status === 'rejected')
            throw explained(result.reason, digest);
    return (0,artifacts_digest/* digestOfHex */.z9)(uncompressed.digest('hex'));
}
/** Returns errors of the disk unchanged; every other error means that the layer is invalid. */
function explained(reason, layer) {
    const ofTheDisk = reason instanceof Error && 'syscall' in reason;
    return reason instanceof user_error/* UserError */.yo || ofTheDisk
        ? reason
        : hostile(layer, `an invalid tar (${(0,user_error/* messageOf */.bD)(reason)})`);
}
function decompressor(mediaType) {
    if (/[.+]gzip$/.test(mediaType))
        return external_node_zlib_.createGunzip();
    if (mediaType.endsWith('+zstd'))
        return external_node_zlib_.createZstdDecompress();
    if (mediaType.endsWith('.tar'))
        return new external_node_stream_.PassThrough();
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_UNSUPPORTED_LAYER',
        found: `an image layer of the type ${mediaType}`,
        expected: 'a tar, plain or compressed by gzip or zstd',
        hint: 'Build the image again with one of these compressions.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var model_artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/model/evaluable-model.js
var evaluable_model = __webpack_require__(87426);
// EXTERNAL MODULE: ./build/core/js/src/model/example-request.js
var example_request = __webpack_require__(58785);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/deployment-summary.js


/** Returns a Markdown summary of the deployment for the job summary. */
function deploymentSummary({ url, environment, image, model, golden }) {
    const address = `${url}/v1/models/${model.details.name}`;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Deployed to ${environment}`, (0,markdown/* table */.tp)(['', ''], [
        ['Predictions', (0,markdown/* code */.aY)(`POST ${address}:predict`)],
        ['Image', (0,markdown/* code */.aY)(image)],
        ['Model', (0,markdown/* digestText */.M6)(model.digest)],
        [
            'Verified',
            golden ? `${golden.requests.length} golden requests returned the expected outputs` : 'ready',
        ],
    ]), (0,markdown.md) `
To predict an example:
    `, (0,markdown/* codeBlock */.DV)((0,example_request/* exampleRequest */.u)(url, model.details.features, golden))).text;
}

// EXTERNAL MODULE: ./build/core/js/src/rollout/deployment.js + 3 modules
var rollout_deployment = __webpack_require__(92845);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/model/golden.js
var model_golden = __webpack_require__(15518);
// EXTERNAL MODULE: ./build/core/js/src/rollout/http.js
var http = __webpack_require__(79431);
;// CONCATENATED MODULE: ./build/core/js/src/rollout/verify.js





const values = schemas/* array */.YOg(schemas/* number */.aig());
const predictions = schemas/* object */.Ikc({
    predictions: schemas/* tuple */.PVZ([schemas/* union */.KCZ([values, schemas/* record */.g1P(schemas/* string */.YjP(), values)])]),
});
const metadata = schemas/* object */.Ikc({ metadata: schemas/* object */.Ikc({ tensorline: schemas/* object */.Ikc({ digest: manifest/* digestSchema */.er }) }) });
/**
 * Sends every golden request to a running server, one by one, and compares the predictions with the golden
 * ones.
 * @param url of the server, without a path
 * @param model name under which it is served
 * @throws UserError when the server does not respond to a request with a prediction
 */
async function verifyGolden(url, model, golden) {
    const outputs = [];
    for (const { id, input } of golden.requests) {
        const { status, text } = await (0,http/* directRequest */.r)(`${url}/v1/models/${model}:predict`, { instances: [input] });
        const response = predictions.safeParse(parseJson(text));
        if (status !== 200 || !response.success)
            throw unexpected(`the response ${status} ${excerpt(text)} to the golden request ${id}`, 'a prediction');
        outputs.push(valuesOf(golden, response.data.predictions[0]));
    }
    return (0,model_golden/* compareGolden */.nD)(golden, outputs);
}
/** Returns the values of several outputs one after another, in the order of the golden outputs. */
function valuesOf(golden, response) {
    if (Array.isArray(response))
        return response;
    return golden.kind === 'multi-output' ? golden.outputs.flatMap(({ name }) => response[name] ?? []) : [];
}
/**
 * Returns the digest of the model that a server reports.
 * @throws UserError when it does not serve a model of this name
 */
async function fetchModelDigest(url, model) {
    const { status, text } = await directRequest(`${url}/v1/models/${model}/metadata`);
    const response = metadata.safeParse(parseJson(text));
    if (status !== 200 || !response.success)
        throw unexpected(`${status} ${excerpt(text)} from ${url}`, `the model "${model}" with its digest`);
    return response.data.metadata.tensorline.digest;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function excerpt(text) {
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
function unexpected(found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DEPLOY_WRONG_RESPONSE',
        found,
        expected,
        hint: 'See the log of the server, and build the image again from the intended model.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/stages/deployment-paths.js
var deployment_paths = __webpack_require__(70115);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/registry-options.js
var registry_options = __webpack_require__(7201);
;// CONCATENATED MODULE: ./build/core/js/src/stages/deploy.js


















/** Milliseconds in which a cancelled deployment may stop the new server and restart the previous one. */
const timeToFinish = 5000;
/**
 * Runs exactly the image that was built, verifies it before it replaces the running one, and records the deployment.
 */
async function deploy(context, inputs) {
    const { host, pipeline } = context;
    const layout = await host.log.group('Fetch the image', () => fetchLayout(context, inputs.image));
    const target = (0,deployment_paths/* deploymentPaths */.Q6)(pipeline);
    return (0,deployment_paths/* aloneAt */.XZ)(target, host, () => (0,cancellation/* withTimeToFinish */.MY)(timeToFinish, () => replaceDeployment(context, layout, target)));
}
async function replaceDeployment({ host, pipeline }, layout, target) {
    const { descriptor, config } = await (0,image_layout/* readLayout */.T4)(layout);
    const image = descriptor.digest;
    const root = target.rootOf(image);
    if ((await (0,file_kind/* fileKind */.h)(root)) === null)
        await unpackImage(layout, root);
    const program = await processOf(root, config);
    const model = await (0,evaluable_model/* openEvaluableModel */.hp)(modelFolderOf(program, image));
    const golden = pipeline.deploy.verify === 'golden' ? await (0,model_artifact/* readGolden */.cN)(model.folder) : null;
    host.cancelled.throwIfAborted();
    const deployment = await host.deployments.begin(pipeline.deploy.environment, image);
    try {
        const { server } = await (0,rollout_deployment/* rollOut */.Of)({
            image,
            program,
            port: pipeline.deploy.port,
            files: target.files,
            logFile: target.logFile,
            log: host.log,
            cancelled: host.cancelled,
            verify: async (url) => {
                if (golden !== null)
                    requireGolden(await verifyGolden(url, model.details.name, golden), image);
            },
        });
        await deployment.setState('success', { description: `Serves ${image}`, url: server.url });
        await (0,deployment_paths/* removeOtherRoots */.Qw)(target, root);
        await host.writeSummary(deploymentSummary({ url: server.url, image, model, golden, environment: pipeline.deploy.environment }));
        return {
            failure: null,
            outputs: {
                url: server.url,
                'image-digest': image,
                'model-digest': model.digest,
                'golden-requests': golden?.requests.length ?? 0,
            },
        };
    }
    catch (error) {
        await deployment.setState('failure', { description: (0,user_error/* messageOf */.bD)(error), url: null });
        throw error;
    }
}
/** Returns the layout of exactly the named image: from its artifact, or from its registry by its digest. */
async function fetchLayout(context, reference) {
    const into = (0,external_node_path_.join)(context.workspace, 'pulled-image');
    if (reference.includes('@sha256:'))
        return pull(context, reference, into);
    const { folder, details } = await (0,artifact/* openArtifact */.HI)(await (0,stages_context/* locateArtifact */.rd)(context, reference), 'image', image_schema/* imageDetailsSchema */.RT);
    if (details.pushed)
        return pull(context, `${details.name}@${details.image}`, into);
    const layout = (0,external_node_path_.join)(folder, image_schema/* imageLayoutFolder */.O0);
    const { root } = await (0,image_layout/* readManifests */.PX)(layout);
    if (root.digest === details.image)
        return layout;
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_DAMAGED',
        found: `an image ${root.digest} in ${layout}`,
        expected: `${details.image}, the digest in its artifact`,
        hint: 'Build the image again.',
    });
}
async function pull(context, reference, into) {
    await (0,pull_image/* pullImage */.Z)(reference, into, await (0,registry_options/* registryOptions */._)(context));
    return into;
}
/** Returns the folder of the model that the image serves, on this machine. */
function modelFolderOf({ env }, image) {
    const folder = env['MODEL_DIR'];
    if (folder !== undefined)
        return folder;
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_NOT_RUNNABLE',
        found: `no MODEL_DIR in the environment of ${image}`,
        expected: 'an image of build-image',
        hint: 'Build the image with build-image.',
    });
}
function requireGolden(verdict, image) {
    if (verdict.passed)
        return;
    const [first] = verdict.differences;
    throw new user_error/* UserError */.yo({
        code: 'DEPLOY_WRONG_RESPONSE',
        found: `different outputs for ${verdict.differences.length} of ${verdict.requests} golden requests from ${image}${first ? ` (${first.id}: ${first.reason})` : ''}`,
        expected: 'the outputs that are stored with the model',
        hint: 'Build the image again from the model artifact. The previous server is still running.',
    });
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
