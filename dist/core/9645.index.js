export const id = 9645;
export const ids = [9645,7634];
export const modules = {

/***/ 90873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ cachedLayersFolder),
/* harmony export */   l: () => (/* binding */ putCachedLayer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44181);
/* harmony import */ var _files_cache_draft_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77009);
/* harmony import */ var _node_layer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17163);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29298);
/* harmony import */ var _write_layer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9016);











/**
 * Adds the layer of the entries to the blobs, as `writeLayer` does. It comes from the tool cache if an earlier build
 * compressed the same entries, because compressing takes seconds. A tool cache that cannot be written to is not used.
 */
async function putCachedLayer(entries, createdBy, { blobs, toolCache }) {
    const diffId = await (0,_write_layer_js__WEBPACK_IMPORTED_MODULE_10__/* .digestOfTar */ .ll)(entries);
    const file = cachedLayerFile(toolCache, diffId);
    const cached = await readCached(file, diffId);
    if (cached !== null) {
        await blobs.putFile(cached, file);
        return { descriptor: cached, diffId, createdBy };
    }
    const layer = await (0,_write_layer_js__WEBPACK_IMPORTED_MODULE_10__/* .writeLayer */ .By)(entries, createdBy, blobs);
    // All layers share the name of their drafts, so that the next one deletes those of killed processes.
    await (0,_files_cache_draft_js__WEBPACK_IMPORTED_MODULE_7__/* .withCacheDraft */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), 'layer'), false, async (draft) => {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'layer');
        await blobs.copyTo(layer.descriptor, copy);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(copy, cachedLayerFile(toolCache, layer.diffId));
    }).catch((error) => {
        // Errors of the system have a code.
        if (!(error instanceof Error && 'code' in error))
            throw error;
    });
    return layer;
}
/**
 * Returns the path of a compressed layer in the tool cache. The folder has the name of the pinned layer with Node, whose
 * digest changes with the compressor: so a layer of another compressor is never found.
 */
function cachedLayerFile(toolCache, diffId) {
    const compressor = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .hexOf */ .ZD)(_node_layer_js__WEBPACK_IMPORTED_MODULE_8__/* .nodeLayers */ .x['linux/amd64'].digest).slice(0, 12);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cachedLayersFolder(toolCache), compressor, `${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .hexOf */ .ZD)(diffId)}.tar.gz`);
}
/** Returns the folder of the compressed layers in a tool cache, which the next build creates again. */
function cachedLayersFolder(toolCache) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(toolCache, 'image-layers', 'compressed');
}
/** Returns the descriptor of a cached layer; null if it does not exist, cannot be read or has other content. */
async function readCached(file, diffId) {
    const [compressed, content] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')];
    let size = 0;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), async function* (chunks) {
            for await (const chunk of chunks) {
                compressed.update(chunk);
                size += chunk.length;
                yield chunk;
            }
        }, (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)(), async (chunks) => {
            for await (const chunk of chunks)
                content.update(chunk);
        });
    }
    catch {
        return null;
    }
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfHex */ .z9)(content.digest('hex')) !== diffId)
        return null;
    return { mediaType: _oci_js__WEBPACK_IMPORTED_MODULE_9__/* .mediaTypes */ .Ib.layer, digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfHex */ .z9)(compressed.digest('hex')), size };
}


/***/ }),

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultDockerfile: () => (/* binding */ defaultDockerfile)
/* harmony export */ });
/**
 * The Dockerfile of `image.builder: docker` without `image.dockerfile`. Its build context contains the folders that `writeContext`
 * writes; the image has the same files as one without a Dockerfile.
 */
const defaultDockerfile = `# The Dockerfile that Tensorline uses for image.builder: docker without image.dockerfile.
#
# The build context contains:
#   rootfs/   libraries of Debian 12, and Node.js at usr/local/bin/node
#   engine/   libraries of the engine, for ENGINE_DIR
#   app/      the server, whose entry is index.js
#   models/   <name>/1: the model
# The build arguments MODEL_DIR and ENGINE are the values of the environment variables of the server.
#
# To use another base image, replace the first two instructions, for example by
#   FROM node:24-bookworm-slim
FROM scratch
COPY rootfs/ /

COPY engine/ /engine/
COPY app/ /app/
COPY models/ /models/
ARG MODEL_DIR
ARG ENGINE
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 MODEL_DIR=$MODEL_DIR ENGINE=$ENGINE ENGINE_DIR=/engine
WORKDIR /app
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/usr/local/bin/node", "/app/index.js"]
`;


/***/ }),

/***/ 23651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gzip)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51306);

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
    const stream = new fflate__WEBPACK_IMPORTED_MODULE_0__/* .Gzip */ .Ne({ level, mtime: 0 }, (chunk) => {
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


/***/ }),

/***/ 55579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   z: () => (/* binding */ folderEntries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);



/**
 * Returns an entry under `target` for every file below a folder, readable by everyone regardless of this
 * machine's umask.
 */
async function folderEntries(folder, target) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    return found
        .filter((entry) => !entry.isDirectory())
        .map((entry) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        if (!entry.isFile())
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
                code: 'FILE_WRONG_TYPE',
                found: `${file}, which is neither a file nor a folder`,
                expected: 'plain files to put into an image layer',
                hint: 'Replace the link by the file itself.',
            });
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
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


/***/ }),

/***/ 17163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ nodeLayers),
/* harmony export */   z: () => (/* binding */ putNodeLayer)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_cache_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77009);
/* harmony import */ var _files_cache_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67179);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67253);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33366);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44181);
/* harmony import */ var _write_layer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13745);
/* harmony import */ var _node_package_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8098);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29298);
/* harmony import */ var _image_schema_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23984);












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
    const cache = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, 'image-layers');
    const cached = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(cache, digest);
    if (!(await isWhole(cached, digest)))
        await (0,_files_cache_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withCacheLock */ .O)(cache, () => undefined, async (isLocked) => {
            if (!(await isWhole(cached, digest)))
                await (0,_files_cache_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .withCacheDraft */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'node'), isLocked, (draft) => makeLayer({ platform, cache, work: draft, environment }));
        });
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(cached);
    const descriptor = { mediaType: _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .mediaTypes */ .Ib.layer, digest, size };
    await blobs.putFile(descriptor, cached);
    return { descriptor, diffId, createdBy: createdBy(platform) };
}
const createdBy = (platform) => `Node ${_node_package_js__WEBPACK_IMPORTED_MODULE_9__/* .nodePackages */ .UB[platform].version}`;
async function isWhole(file, digest) {
    try {
        return (await (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)(file)) === digest;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}
async function makeLayer({ platform, cache, work, environment }) {
    const folder = await (0,_node_package_js__WEBPACK_IMPORTED_MODULE_9__/* .provideNode */ .ou)(platform, work, environment);
    const expected = nodeLayers[platform];
    const [node, license] = _node_package_js__WEBPACK_IMPORTED_MODULE_9__/* .nodePackages */ .UB[platform].files;
    const { descriptor, diffId } = await (0,_write_layer_js__WEBPACK_IMPORTED_MODULE_7__/* .writeLayer */ .By)([
        {
            type: 'file',
            path: _image_schema_js__WEBPACK_IMPORTED_MODULE_11__/* .imagePaths */ .uz.node.slice(1),
            mode: 0o755,
            source: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, node.path), sha256: node.sha256 },
        },
        {
            type: 'file',
            path: 'usr/share/doc/node/LICENSE',
            mode: 0o644,
            source: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, license.path), sha256: license.sha256 },
        },
    ], createdBy(platform), await (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .openBlobStore */ .ni)(work));
    if (descriptor.digest !== expected.digest || diffId !== expected.diffId)
        throw new Error(`${_node_package_js__WEBPACK_IMPORTED_MODULE_9__/* .nodePackages */ .UB[platform].package} gave the layer ${descriptor.digest} (${diffId}) instead of ${expected.digest} (${expected.diffId})`);
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'blobs', 'sha256'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(work, expected.digest), (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(cache, expected.digest));
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ writeLayer),
/* harmony export */   ll: () => (/* binding */ digestOfTar)
/* harmony export */ });
/* unused harmony export tar */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56118);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44181);
/* harmony import */ var _files_bytes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57238);
/* harmony import */ var _gzip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23651);
/* harmony import */ var _layer_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55579);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29298);










/**
 * Compresses the entries into a layer that has the same digest on every machine, and adds it to the blobs.
 */
async function writeLayer(entries, createdBy, blobs) {
    const uncompressed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const descriptor = await blobs.putStream(_oci_js__WEBPACK_IMPORTED_MODULE_7__/* .mediaTypes */ .Ib.layer, (0,_gzip_js__WEBPACK_IMPORTED_MODULE_8__/* .gzip */ .Z)(observed(tar(entries), (chunk) => uncompressed.update(chunk))));
    return { descriptor, diffId: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfHex */ .z9)(uncompressed.digest('hex')), createdBy };
}
/** Returns the digest of the uncompressed layer of the entries, without compressing them. */
async function digestOfTar(entries) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of tar(entries))
        hash.update(chunk);
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfHex */ .z9)(hash.digest('hex'));
}
/** Returns the entries as a POSIX tar stream with fixed order, owner and time. */
function tar(entries) {
    const ordered = (0,_layer_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .inOrder */ .a)(entries);
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.pack)();
    fill(archive, ordered).catch((error) => {
        archive.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    return (0,_files_bytes_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesOf */ .$)(archive);
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
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
    const content = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sink = archive.entry({ ...header, type: 'file', size });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(observed((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), (chunk) => content.update(chunk)), sink);
    if (sha256 !== undefined && content.digest('hex') !== sha256)
        throw new Error(`${file} does not have the SHA-256 ${sha256}: it was changed`);
}
async function* observed(chunks, see) {
    for await (const chunk of chunks) {
        see(chunk);
        yield chunk;
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

/***/ 99645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildImage: () => (/* binding */ build_image_buildImage)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-folders.js
var cache_folders = __webpack_require__(891);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var artifacts_manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/model/onnx/onnx-schema.js
var onnx_schema = __webpack_require__(53970);
// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
// EXTERNAL MODULE: ./build/core/js/src/image/layer-content.js
var layer_content = __webpack_require__(66238);
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
        for (const { descriptor, diffId } of layers) {
            const file = (0,image_layout/* blobPath */.nD)(layout, descriptor.digest);
            await (0,layer_content/* requireContent */.PV)(file, descriptor, diffId);
            await blobs.putFile(descriptor, file);
        }
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
    // The headers are needed only to compile an addon.
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

// EXTERNAL MODULE: ./build/core/js/src/image/creation-time.js
var creation_time = __webpack_require__(36294);
// EXTERNAL MODULE: ./build/core/js/src/image/evidence/image-component.js + 1 modules
var image_component = __webpack_require__(31591);
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
        documentNamespace: `urn:uuid:${(0,image_component/* stableUuid */.tm)((0,artifacts_digest/* digestOf */.ol)((0,artifacts_digest/* canonicalJson */.dj)(content)))}`,
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
 * Returns the files in the image by which scanners find the npm packages that are bundled in the server: an SBOM, and for scanners that
 * read no SBOM the name, version and licence of each package. The SBOM is SPDX 2.3, because more scanners read it than CycloneDX 1.7.
 */
function serverPackageEntries() {
    const { server, packages } = (0,image_component/* serverComponents */._1)();
    const listed = packages.map(({ name, version, license }) => jsonEntry(`packages/${name}@${version}/package.json`, { name, version, license }));
    return [jsonEntry('sbom.spdx.json', spdxDocument(server, packages, new Date(0))), ...listed];
}
function jsonEntry(path, content) {
    return {
        type: 'file',
        path: `${image_schema/* imagePaths */.uz.server.slice(1)}/${path}`,
        mode: 0o644,
        source: { bytes: Buffer.from((0,artifacts_digest/* canonicalJson */.dj)(content)) },
    };
}

// EXTERNAL MODULE: ./build/core/js/src/image/cached-layer.js
var cached_layer = __webpack_require__(90873);
// EXTERNAL MODULE: ./build/core/js/src/image/write-layer.js
var write_layer = __webpack_require__(9016);
// EXTERNAL MODULE: ./build/core/js/src/image/layer-entry.js
var layer_entry = __webpack_require__(55579);
// EXTERNAL MODULE: ./build/core/js/src/image/node-layer.js
var node_layer = __webpack_require__(17163);
// EXTERNAL MODULE: ./build/core/js/src/image/rootfs.js
var image_rootfs = __webpack_require__(40528);
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
    const created = (0,creation_time/* creationTime */.v)(options.environment);
    let bytes = 0;
    let modelBytes = 0;
    const digest = await (0,image_layout/* writeLayout */.wy)(into, async (blobs) => {
        const serverFiles = await (0,layer_entry/* folderEntries */.z)(parts.server, image_schema/* imagePaths */.uz.server.slice(1));
        const store = { blobs, toolCache: parts.toolCache };
        const server = await (0,cached_layer/* putCachedLayer */.l)([...serverFiles, ...serverPackageEntries()], 'Server', store);
        const model = await (0,write_layer/* writeLayer */.By)(modelEntries(parts), `Model ${parts.model.details.name}`, blobs);
        modelBytes = model.descriptor.size;
        const manifests = [];
        for (const platform of parts.platforms) {
            const base = await (parts.base === null
                ? putOwnBase(parts, platform, blobs, options)
                : putBase(parts.base, platform, blobs, options));
            const { entries, title } = await engineFiles(parts.engine, platform, parts.engineSources);
            const engine = await (0,cached_layer/* putCachedLayer */.l)(entries, title, store);
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
            await (0,cached_layer/* putCachedLayer */.l)(await (0,image_rootfs/* rootfsEntries */.WF)(rootfs, platform), 'Debian 12 libraries', {
                blobs,
                toolCache,
            }),
            await (0,node_layer/* putNodeLayer */.z)(platform, toolCache, blobs, environment),
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
 * Returns the files of the model that its digest covers, which excludes the record of the run that made it, and its
 * network for the engine.
 */
function modelEntries({ model, network }) {
    const { folder, manifest, digest, details } = model;
    const target = (0,image_schema/* modelFolder */.Ch)(details.name).slice(1);
    const files = [...manifest.files, { path: artifacts_manifest/* manifestName */.vS, sha256: (0,artifacts_digest/* hexOf */.ZD)(digest) }];
    const entries = files.map(({ path, sha256 }) => ({
        type: 'file',
        path: `${target}/${path}`,
        mode: 0o644,
        source: { file: (0,external_node_path_.join)(folder, path), sha256 },
    }));
    if (network === null)
        return entries;
    return [
        ...entries,
        { type: 'file', path: (0,onnx_schema/* writtenNetworkFile */.cv)(target), mode: 0o644, source: { bytes: network } },
    ];
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/core/js/src/image/dockerfile/container-client.js



/** Programs that build Dockerfiles, in order of preference. */
const clients = ['docker', 'podman', 'buildah'];
/**
 * Returns the first installed client.
 * @throws UserError if none is installed
 */
async function findClient(options) {
    for (const client of clients)
        if (await isInstalled(client, options))
            return client;
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_BUILDER_NOT_FOUND',
        found: `no ${clients.join(', ')} on the PATH, for \`image.builder: docker\``,
        expected: 'a program that builds Dockerfiles',
        hint: 'Install one of them, or remove `image.builder`: Tensorline then builds the image itself.',
        key: ['image', 'builder'],
    });
}
async function isInstalled(client, options) {
    try {
        return (await runClient(client, ['--version'], options)).code === 0;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'EACCES'))
            return false;
        throw error;
    }
}
/** Runs a client until it ends. @throws the reason of the cancellation, or the error of a program that cannot be started */
async function runClient(client, args, { environment, signal }) {
    signal.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)(client, args, { env: environment, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text) => {
            output = (output + text).slice(-mostOutput);
        });
    await (0,external_node_events_.once)(child, 'close');
    return { code: child.exitCode, output };
}
const mostOutput = 100_000;
const tailLength = 2000;
/**
 * Runs a step of a build.
 * @throws UserError with the end of the output if it fails
 */
async function requireSuccess(client, args, dockerfile, options) {
    const { code, output } = await runClient(client, args, options);
    if (code === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_BUILD_FAILED',
        found: `that \`${client} ${args[0] ?? ''}\` ended with exit code ${code} for ${dockerfile}:\n${output.trim().slice(-tailLength)}\n`,
        expected: 'an image',
        hint: `Correct the Dockerfile, or start the daemon of ${client}. \`tensorline dockerfile\` prints a Dockerfile that works.`,
        key: ['image', 'dockerfile'],
    });
}

// EXTERNAL MODULE: ./build/core/js/src/image/dockerfile/default-dockerfile.js
var default_dockerfile = __webpack_require__(7634);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/files/bytes.js
var bytes = __webpack_require__(57238);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/image/gzip.js
var gzip = __webpack_require__(23651);
// EXTERNAL MODULE: ./build/core/js/src/image/layer-target.js
var layer_target = __webpack_require__(54946);
// EXTERNAL MODULE: ./build/core/js/src/image/root-path.js
var root_path = __webpack_require__(73015);
;// CONCATENATED MODULE: ./build/core/js/src/image/dockerfile/read-archive.js













const listSchema = schemas/* tuple */.PVZ([schemas/* object */.Ikc({ Config: schemas/* string */.YjP(), Layers: schemas/* array */.YOg(schemas/* string */.YjP()) })]);
/**
 * Converts the archive of an image to an OCI image layout. Layers are compressed, and the times of the build are replaced.
 * @returns the digest of the image, and the compressed size of its layers
 * @throws UserError for an archive of another form
 */
async function readArchive({ archive, unpacked, created, annotations }, into) {
    await unpackArchive(archive, unpacked);
    const [list] = await readPart(unpacked, 'manifest.json', listSchema);
    const config = await readPart(unpacked, list.Config, oci/* imageConfigSchema */.L8);
    let bytes = 0;
    const digest = await (0,image_layout/* writeLayout */.wy)(into, async (blobs) => {
        const layers = [];
        for (const path of list.Layers)
            layers.push(await putLayer(await (0,root_path/* resolveInRoot */.QD)(unpacked, (0,root_path/* namesOf */.eZ)(path)), blobs));
        bytes = layers.reduce((sum, { size }) => sum + size, 0);
        return blobs.putJson(oci/* mediaTypes */.Ib.manifest, {
            schemaVersion: 2,
            mediaType: oci/* mediaTypes */.Ib.manifest,
            config: await blobs.putJson(oci/* mediaTypes */.Ib.config, withoutTimes(config, created)),
            layers,
            annotations,
        });
    });
    return { digest, bytes, config };
}
async function unpackArchive(archive, into) {
    await (0,create_folder/* createFolder */.v)(into);
    const entries = (0,tar_stream.extract)();
    const target = new layer_target/* LayerTarget */.H(into);
    const applied = (async () => {
        for await (const entry of entries) {
            await target.apply(entry.header, (0,bytes/* bytesOf */.$)(entry));
            entry.resume();
        }
    })();
    await Promise.all([(0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), entries), applied]);
}
async function readPart(root, path, schema) {
    try {
        return schema.parse(JSON.parse(await (0,promises_.readFile)(await (0,root_path/* resolveInRoot */.QD)(root, (0,root_path/* namesOf */.eZ)(path)), 'utf8')));
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'IMAGE_DAMAGED',
            found: `an archive of the built image whose ${path} cannot be read (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'an archive as `docker save` writes it',
            hint: 'Update docker, podman or buildah.',
        }, { cause: error });
    }
}
/** Adds a layer, compressed if it is not compressed yet. */
async function putLayer(file, blobs) {
    const content = (0,bytes/* bytesOf */.$)((0,external_node_fs_.createReadStream)(file));
    return blobs.putStream(oci/* mediaTypes */.Ib.layer, (await isGzip(file)) ? content : (0,gzip/* gzip */.Z)(content));
}
async function isGzip(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
        return buffer[0] === 0x1f && buffer[1] === 0x8b;
    }
    finally {
        await handle.close();
    }
}
/** Settings of the OCI image specification; Docker adds settings of the container in which it built the image. */
const settings = [
    'User',
    'Env',
    'Entrypoint',
    'Cmd',
    'WorkingDir',
    'Labels',
    'ExposedPorts',
    'Volumes',
    'StopSignal',
];
function withoutTimes({ os, architecture, config, rootfs, history }, created) {
    const time = created.toISOString();
    return {
        os,
        architecture,
        created: time,
        config: Object.fromEntries(Object.entries(config ?? {}).filter(([name, value]) => settings.includes(name) && value !== null)),
        rootfs,
        history: (history ?? []).map(({ created_by, empty_layer }) => ({
            created: time,
            ...(created_by !== undefined && { created_by }),
            ...(empty_layer === true && { empty_layer }),
        })),
    };
}

// EXTERNAL MODULE: ./build/core/js/src/image/unpack-image.js
var unpack_image = __webpack_require__(72841);
;// CONCATENATED MODULE: ./build/core/js/src/image/dockerfile/write-context.js





/** Folder of the context with all files that are no part of the server, the engine and the models. */
const rootfs = 'rootfs';
/**
 * Writes the build context of a Dockerfile from the layers of Tensorline's own image: `rootfs`, `engine`, `app` and `models`.
 * @param layout of the image that Tensorline built
 * @returns the config of that image
 */
async function writeContext(layout, context, platform) {
    await (0,create_folder/* createFolder */.v)(context);
    const config = await (0,unpack_image/* unpackImage */.m)(layout, (0,external_node_path_.join)(context, rootfs), platform);
    for (const path of [image_schema/* imagePaths */.uz.engine, image_schema/* imagePaths */.uz.server, image_schema/* imagePaths */.uz.models])
        await (0,promises_.rename)((0,external_node_path_.join)(context, rootfs, path), (0,external_node_path_.join)(context, path));
    return config;
}

;// CONCATENATED MODULE: ./build/core/js/src/image/dockerfile/build-dockerfile.js








/** Variables of the environment that are arguments of the build. */
const buildArguments = ['MODEL_DIR', 'ENGINE'];
/**
 * Builds a Dockerfile with the installed docker, podman or buildah, and writes the image to the layout folder `into`.
 * @throws UserError without such a client, or if the build fails
 */
async function buildDockerfile({ layout, own, dockerfile, platform, created, work }, into, options) {
    const client = await findClient(options);
    await (0,promises_.rm)(work, { recursive: true, force: true });
    const tag = `tensorline-build:${crypto.randomUUID()}`;
    try {
        const context = (0,external_node_path_.join)(work, 'context');
        const { config } = await writeContext(layout, context, platform);
        const file = dockerfile ?? (0,external_node_path_.join)(work, 'Dockerfile');
        if (dockerfile === null)
            await (0,promises_.writeFile)(file, default_dockerfile.defaultDockerfile);
        const labels = config?.Labels ?? {};
        const shown = dockerfile ?? 'the default Dockerfile';
        const build = [
            'build',
            ...['--file', file, '--tag', tag, '--platform', platform],
            ...argumentsOf(config).flatMap((assignment) => ['--build-arg', assignment]),
            ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
            context,
        ];
        await requireSuccess(client, build, shown, options);
        const archive = (0,external_node_path_.join)(work, 'image.tar');
        await requireSuccess(client, savingTo(client, tag, archive), shown, options);
        const unpacked = (0,external_node_path_.join)(work, 'archive');
        const image = await readArchive({ archive, unpacked, created, annotations: labels }, into);
        requirePlatform(image.config, platform, shown);
        const modelBytes = own.bytes - own.bytesWithoutModel;
        return {
            digest: image.digest,
            bytes: image.bytes,
            bytesWithoutModel: Math.max(1, image.bytes - modelBytes),
        };
    }
    finally {
        await runClient(client, ['rmi', tag], { ...options, signal: new AbortController().signal });
        await Promise.all([work, layout].map((path) => (0,promises_.rm)(path, { recursive: true, force: true })));
    }
}
function argumentsOf(config) {
    return (config?.Env ?? []).filter((line) => buildArguments.some((name) => line.startsWith(`${name}=`)));
}
function savingTo(client, tag, archive) {
    switch (client) {
        case 'docker':
            return ['save', '--output', archive, tag];
        case 'podman':
            return ['save', '--format', 'docker-archive', '--output', archive, tag];
        case 'buildah':
            return ['push', tag, `docker-archive:${archive}:${tag}`];
    }
}
function requirePlatform(config, platform, dockerfile) {
    if ((0,image_platform/* isOfPlatform */.tz)(config, platform))
        return;
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_WRONG_PLATFORM',
        found: `an image for ${config.os}/${config.architecture} from ${dockerfile}`,
        expected: `an image for ${platform}`,
        hint: 'Use a base image for this platform in the Dockerfile.',
    });
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

// EXTERNAL MODULE: ./build/core/js/src/image/evidence/evidence-files.js
var evidence_files = __webpack_require__(84018);
// EXTERNAL MODULE: ./build/core/js/src/image/reference.js
var image_reference = __webpack_require__(87654);
// EXTERNAL MODULE: ./build/core/js/src/image/evidence/cyclonedx.js
var cyclonedx = __webpack_require__(6336);
;// CONCATENATED MODULE: ./build/core/js/src/image/evidence/write-sboms.js










/** Writes the software bill of materials of an image into a folder, as CycloneDX and as SPDX. */
async function writeSboms(folder, subject) {
    const image = (0,image_component/* imageComponent */.$r)(subject.name, subject.digest);
    const { server, packages } = (0,image_component/* serverComponents */._1)();
    const engine = componentsOfEngine(subject);
    const components = [...(await baseComponents(subject)), ...engine, server, ...packages];
    await (0,create_folder/* createFolder */.v)(folder);
    for (const [file, document] of [
        [evidence_files/* evidenceFiles */.R.cyclonedx, (0,cyclonedx/* cyclonedxBom */.Qv)(image, components, subject.created)],
        [evidence_files/* evidenceFiles */.R.spdx, spdxDocument(image, components, subject.created)],
    ])
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), (0,artifacts_digest/* canonicalJson */.dj)(document));
}
/** Returns the packages of the engine, each once: one package may contain the files of all platforms. */
function componentsOfEngine({ engine, platforms }) {
    const libraries = platforms.flatMap((platform) => engineLibrary(engine, platform) ?? []);
    const byPurl = new Map(libraries.flatMap(image_component/* engineComponents */.nO).map((component) => [component.purl, component]));
    return [...byPurl.values()];
}
/** Returns the software below the server. The packages in a base image are listed by its publisher. */
async function baseComponents({ base, dockerfile, rootfs, platforms, }) {
    if (dockerfile)
        return [];
    if (base === null)
        return (await Promise.all(platforms.map((platform) => (0,image_component/* ownBaseComponents */.Eo)(rootfs, platform)))).flat();
    const reference = (0,image_reference/* parseReference */.F2)(base);
    if (reference.digest === null)
        throw new Error(`the base image ${base} has no digest`);
    return [(0,image_component/* imageComponent */.$r)((0,image_reference/* formatRepository */.Sh)(reference), reference.digest)];
}

// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifacts_artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var model_artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/model/evaluable-model.js
var evaluable_model = __webpack_require__(87426);
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
    if (!isOnnx || requested === 'onnx')
        return requested;
    throw new user_error/* UserError */.yo({
        code: 'MODEL_ENGINE_MISMATCH',
        found: `${setting}: ${requested} for ${details.name}, an ONNX model`,
        expected: 'the engine onnx',
        hint: `Remove ${setting}, or set it to an engine that runs the model.`,
    });
}

// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/image-summary.js


/**
 * Returns a Markdown summary of the image for the job summary.
 * @param served sentence about the comparison of its outputs with those of the gate, and the measured needs of its server
 */
function imageSummary(image, model, { comparison, measured }) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Image ${image.name}`, (0,markdown/* table */.tp)(['', ''], [
        ['Digest', (0,markdown/* code */.aY)(image.image)],
        ['Registry', image.pushed ? 'pushed' : 'not pushed: the image is in the artifact'],
        ['Size', `${(0,format/* bytesText */.pV)(image.bytes)}, ${(0,format/* bytesText */.pV)(image.bytesWithoutModel)} without the model`],
        ['Model', (0,markdown/* digestText */.M6)(model.digest)],
        ['Engine', (0,markdown/* code */.aY)(image.engine ?? 'wasm')],
        ...(measured === null ? [] : [['Server', measurementText(measured)]]),
    ]), (0,markdown.md) `${comparison}`).text;
}
/** Returns a sentence about the measured needs of a server. */
function measurementText(measured) {
    const { threads, batch, peakMemory, processorMilliseconds, latency } = measured;
    const milliseconds = (value) => (0,format/* formatValue */.Fl)(value, 'milliseconds');
    return `${(0,format/* bytesText */.pV)(peakMemory)} of memory with ${threads} threads and batches of ${batch}; a request with one example takes ${milliseconds(processorMilliseconds)} of processor time, and ${milliseconds(latency.median)} (p99 ${milliseconds(latency.p99)}) until its response.`;
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
/** Returns a number of parameters with one decimal and a prefix, for example `6.7M`. Numbers below 100 are `0.1K`. */
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

// EXTERNAL MODULE: ./build/core/js/src/model/model-schema.js
var model_schema = __webpack_require__(11848);
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

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/image/image-labels.js
var image_labels = __webpack_require__(49928);
// EXTERNAL MODULE: ./build/core/js/src/stages/image/model-evidence.js + 5 modules
var model_evidence = __webpack_require__(90486);
// EXTERNAL MODULE: ./build/core/js/src/image/registry/registry-errors.js
var registry_errors = __webpack_require__(86002);
// EXTERNAL MODULE: ./build/core/js/src/image/registry/registry-client.js + 9 modules
var registry_client = __webpack_require__(9273);
// EXTERNAL MODULE: ./build/core/js/src/image/registry/upload-blob.js
var upload_blob = __webpack_require__(44164);
;// CONCATENATED MODULE: ./build/core/js/src/image/registry/push-image.js








/**
 * Pushes the images or the artifact in a layout folder to a repository (OCI distribution specification 1.1): first the missing
 * blobs, then the manifests by their digests, and finally the tags.
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
                await (0,upload_blob/* uploadBlob */.PM)(client, (0,image_layout/* blobPath */.nD)(layout, blob.digest), blob);
                bytes.uploadedBytes += blob.size;
            }
        // An index may only refer to manifests that the registry has.
        for (const descriptor of (0,oci/* distinctBlobs */.R1)([...manifests.map((stored) => stored.descriptor), root])) {
            const manifest = await (0,promises_.readFile)((0,image_layout/* blobPath */.nD)(layout, descriptor.digest));
            const names = descriptor.digest === root.digest ? [root.digest, ...tags] : [descriptor.digest];
            for (const name of names)
                await client.retrying(() => push_image_putManifest(client, name, descriptor, manifest));
        }
        for (const tag of tags)
            await requireTag(client, tag, root);
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
        if (await (0,upload_blob/* mountBlob */.ti)(client, blob, donor))
            return true;
    return false;
}
async function push_image_putManifest(client, name, { mediaType, digest }, body) {
    const init = { method: 'PUT', body, headers: { 'content-type': mediaType } };
    const response = await client.request(client.url(`manifests/${name}`), init, [201]);
    await response.body?.cancel();
    const stored = response.headers.get('docker-content-digest');
    if (stored !== null && stored !== digest)
        throw new user_error/* UserError */.yo({
            code: 'REGISTRY_DIGEST_MISMATCH',
            found: `that the registry stored the manifest ${digest} as ${stored}`,
            expected: 'exactly the bytes of that digest',
            hint: 'The registry or a proxy in front of it changes content. Push the image again, or contact the operator of the registry.',
        });
}
/**
 * Checks that a tag refers to the pushed image, because another push may have set it at the same time.
 * @throws UserError if it refers to another image
 */
async function requireTag(client, tag, { mediaType, digest }) {
    const found = await client.retrying(async () => {
        const init = { method: 'HEAD', headers: { accept: mediaType } };
        const response = await client.request(client.url(`manifests/${tag}`), init, [200, 404, 406]);
        return response.headers.get('docker-content-digest');
    });
    if (found === null || found === digest)
        return;
    throw (0,registry_errors/* movedTag */.UB)(tag, digest, found);
}

// EXTERNAL MODULE: ./build/core/js/src/stages/image/attach-evidence.js + 3 modules
var attach_evidence = __webpack_require__(12623);
// EXTERNAL MODULE: ./build/core/js/src/stages/image/attest-image.js
var attest_image = __webpack_require__(16650);
;// CONCATENATED MODULE: ./build/core/js/src/stages/image/publish-image.js





/**
 * Pushes the image or ModelPack in a layout under the configured tags, and deletes the layout.
 * @param base the image on which it is based; null without one
 * @returns the manifest or index to which the tags refer
 */
async function pushLayout({ host, pipeline }, layout, name, registry, base) {
    await host.log.group(`Push to ${name}`, () => pushImage(layout, name, pipeline.image.tags, registry, base));
    const { root } = await (0,image_layout/* readManifests */.PX)(layout);
    await (0,promises_.rm)(layout, { recursive: true });
    return root;
}
/**
 * Publishes the artifact of an image or a ModelPack, signs its evidence and attaches it to the pushed manifest.
 * @returns the outputs of the action
 */
async function publishImage(context, { artifactName, artifact, pushed, documents, registry, ...attested }) {
    const { folder, digest, details } = artifact;
    const { name, digest: image } = attested.subject;
    await context.host.artifacts.publish(artifactName, folder, digest);
    const signed = await (0,attest_image/* attestImage */.D)(context, { ...attested, artifact: { name: artifactName, digest } });
    for (const subject of pushed)
        await (0,attach_evidence/* attachEvidence */.P)(context, registry, { name, subject, artifact: folder, documents, signed });
    return {
        digest,
        artifact: artifactName,
        path: folder,
        image: `${name}@${image}`,
        'image-digest': image,
        bytes: details.bytes,
        pushed: details.pushed,
    };
}

// EXTERNAL MODULE: ./build/core/js/src/stages/image/registry-options.js
var registry_options = __webpack_require__(23715);
;// CONCATENATED MODULE: ./build/core/js/src/stages/image/build-model-pack.js














/** Writes the model as a ModelPack, pushes it if the input `push` is true, and publishes its digest. */
async function buildModelPack(context, inputs, model) {
    const { host, pipeline } = context;
    const started = new Date();
    const name = pipeline.image.name ?? pipeline.name;
    (0,image_reference/* parseRepository */.SU)(name);
    const about = await (0,model_evidence/* modelEvidence */.T2)(context, model, inputs.report);
    const registry = await (0,registry_options/* registryOptions */._)(context);
    const labels = (0,image_labels/* imageLabels */.J)(host.revision, pipeline.image);
    const settings = { artifact: 'modelpack', name, labels };
    const pushed = [];
    const documents = [];
    const artifactName = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'image');
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(artifactName.path, async (draft) => {
        const layout = (0,external_node_path_.join)(draft, image_schema/* imageLayoutFolder */.O0);
        const created = (0,creation_time/* creationTime */.v)(registry.environment);
        const { digest, bytes } = await writeModelPack({ model, labels, created }, layout);
        documents.push(...(await (0,model_evidence/* writeModelEvidence */.SQ)((0,external_node_path_.join)(draft, evidence_files/* evidenceFolder */.e), about)));
        if (inputs.push)
            pushed.push(await pushLayout(context, layout, name, registry, null));
        return {
            kind: 'model-pack',
            details: { pack: digest, name, pushed: inputs.push, bytes },
            parents: { model: model.digest },
            config: (0,artifacts_digest/* digestOfJson */.Qs)(settings),
            run: (0,stages_context/* runRecord */.DW)(context, started),
        };
    });
    const { details } = artifact;
    const outputs = await publishImage(context, {
        artifactName: artifactName.name,
        artifact,
        pushed,
        documents,
        registry,
        subject: { kind: 'modelPack', name, digest: details.pack },
        model,
        report: about.report,
        settings,
        base: null,
        platforms: [],
        measured: null,
        started,
    });
    await host.writeSummary(modelPackSummary(details, model));
    return { failure: null, outputs };
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

// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
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
    for (const file of predictingFiles(model))
        await (0,promises_.cp)((0,external_node_path_.join)(model.folder, file), (0,external_node_path_.join)(target, file));
    return { name, bytes: await sizeOf(folder), bytesWithoutModel };
}
/**
 * Returns the files of a model that a prediction needs. A package is public: golden requests and the example of the card are rows of the
 * dataset, statistics and metrics are computed from it, and the record of the run contains times.
 */
function predictingFiles({ manifest: { files } }) {
    const weights = files.map(({ path }) => path).filter((path) => path.endsWith('.bin'));
    return [artifacts_manifest/* manifestName */.vS, model_schema/* modelFiles */.VC.topology, ...weights];
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

;// CONCATENATED MODULE: ./build/core/js/src/stages/image/build-web-package.js









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

// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/user-code/trust.js
var trust = __webpack_require__(86187);
;// CONCATENATED MODULE: ./build/core/js/src/stages/image/image-recipe.js








/**
 * Returns the Dockerfile that builds the image; null if Tensorline builds the image itself.
 * @throws UserError for settings that contradict each other, a missing file, or a file of a fork in a run with secrets
 */
async function readDockerfile({ host, pipeline, folder, }) {
    const { builder, dockerfile, base, platforms } = pipeline.image;
    if (builder === 'tensorline') {
        if (dockerfile !== undefined)
            throw contradiction('dockerfile', '`image.builder` is `tensorline`', 'Set `image.builder: docker`.');
        return null;
    }
    if (base !== undefined)
        throw contradiction('base', '`image.builder` is `docker`', 'Name the base image in the Dockerfile.');
    const [platform, ...others] = platforms;
    if (platform === undefined || others.length > 0)
        throw contradiction('platforms', 'several platforms with `image.builder: docker`', 'Build an image for each platform.');
    if (dockerfile === undefined)
        return { path: null, digest: (0,artifacts_digest/* digestOf */.ol)(default_dockerfile.defaultDockerfile), platform };
    const path = (0,external_node_path_.resolve)(folder, dockerfile);
    await (0,outside/* refuseOutside */.g)([path], (0,confinement/* confinementOf */.u)(host.codeOrigin));
    (0,trust/* requireTrust */.a)(dockerfile, { codeOrigin: host.codeOrigin, allowForkCode: false });
    return { path, digest: (0,artifacts_digest/* digestOf */.ol)(await readText(path)), platform };
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (!(0,user_error/* hasCode */.up)(error, 'ENOENT') && !(0,user_error/* hasCode */.up)(error, 'EISDIR'))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'CONFIG_INVALID_VALUE',
            found: `no file ${path}`,
            expected: 'a Dockerfile, relative to the pipeline file',
            hint: 'Correct the path; `tensorline dockerfile` prints a Dockerfile to start from.',
            key: ['image', 'dockerfile'],
        });
    }
}
function contradiction(key, found, hint) {
    return new user_error/* UserError */.yo({
        code: 'CONFIG_INVALID_VALUE',
        found: `\`image.${key}\`, and ${found}`,
        expected: 'settings of one builder',
        hint,
        key: ['image', key],
    });
}
/** Returns the settings that determine the image, without those of registries. */
function recipeOfImage({ name, tags, base, platforms, labels, engine }, dockerfile) {
    return { name, tags, base, platforms, labels, engine, ...(dockerfile && { dockerfile: dockerfile.digest }) };
}

// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/image/image-process.js
var image_process = __webpack_require__(55270);
// EXTERNAL MODULE: ./build/core/js/src/model/golden.js
var model_golden = __webpack_require__(15518);
// EXTERNAL MODULE: ./build/core/js/src/rollout/request-predictions.js
var request_predictions = __webpack_require__(14161);
;// CONCATENATED MODULE: ./build/core/js/src/rollout/compare-served.js



const mostInBatch = 32;
/** A quarter of the default limit of a server for a request. */
const mostBatchBytes = 4 * 1024 * 1024;
/**
 * Sends every example to a running server, first alone and then in batches, and compares the served outputs with the
 * offline ones.
 * @param url of the server, without a path
 * @param model name under which it is served
 * @returns at most one difference for each example
 */
async function compareServed(url, model, offline) {
    const differences = new Map();
    const compare = async (examples, sent) => {
        const { predictions, rejection } = await (0,request_predictions/* requestPredictions */.GQ)(url, model, examples.map(({ input }) => input));
        for (const [index, { id, output }] of examples.entries()) {
            const reason = rejection ?? differenceFrom(offline, output, predictions[index] ?? []);
            if (reason !== null && !differences.has(id))
                differences.set(id, { id, sent, reason });
        }
    };
    for (const example of offline.examples)
        await compare([example], 'alone');
    // A rejected example would cause the rejection of its whole batch.
    const answered = offline.examples.filter(({ id }) => !differences.has(id));
    for (const batch of inBatches(answered))
        await compare(batch, 'in a batch');
    return [...differences.values()];
}
function differenceFrom({ form, names }, expected, served) {
    return (0,model_golden/* outputDifference */.DW)(form, expected, (0,request_predictions/* outputsIn */._j)(served, names));
}
/** Divides examples into batches of several examples, limited by number and bytes. */
function inBatches(examples) {
    const batches = [];
    let bytes = 0;
    for (const example of examples) {
        const size = JSON.stringify(example.input).length;
        const last = batches.at(-1);
        if (last === undefined || last.length === mostInBatch || bytes + size > mostBatchBytes) {
            batches.push([example]);
            bytes = size;
        }
        else {
            last.push(example);
            bytes += size;
        }
    }
    return batches;
}
const mostShown = 5;
/**
 * Throws a UserError that lists the first examples whose served outputs differ.
 * @param compared number of compared examples
 */
function requireOfflineOutputs(differences, compared) {
    if (differences.length === 0)
        return;
    const lines = differences.slice(0, mostShown).map(({ id, sent, reason }) => `  ${id} (${sent}): ${reason}`);
    const more = differences.length - lines.length;
    throw servingSkew(`other outputs for ${differences.length} of ${compared} examples from the server of the image:\n${lines.join('\n')}${more > 0 ? `\n  and ${more} more` : ''}\n`);
}
function servingSkew(found) {
    return new user_error/* UserError */.yo({
        code: 'IMAGE_SERVING_SKEW',
        found: `training/serving skew: ${found}`,
        expected: 'the outputs of the gate, within the tolerance of float32',
        hint: 'Compare the engine and the files of the image with those of the gate. To accept the difference, set `image.verify: none`.',
        key: ['image', 'verify'],
    });
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/benchmark/cost-measurement.js
var cost_measurement = __webpack_require__(40033);
;// CONCATENATED MODULE: ./build/core/js/src/rollout/process-usage.js


/** Reads the memory and the processor time of a process; returns null if this system does not count them in `/proc`. */
async function readProcessUsage(pid) {
    try {
        const folder = `/proc/${pid}`;
        const status = await (0,promises_.readFile)(`${folder}/status`, 'utf8');
        const memory = process_usage_bytesOf('VmRSS', status);
        const peakMemory = process_usage_bytesOf('VmHWM', status);
        if (memory === null || peakMemory === null)
            return null;
        let nanoseconds = 0;
        for (const thread of await (0,promises_.readdir)(`${folder}/task`)) {
            const [ran = ''] = (await (0,promises_.readFile)(`${folder}/task/${thread}/schedstat`, 'utf8')).split(' ');
            nanoseconds += Number(ran);
        }
        return { memory, peakMemory, processorMs: nanoseconds / 1e6 };
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'ESRCH'))
            return null;
        throw error;
    }
}
function process_usage_bytesOf(name, status) {
    const [, kibibytes] = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status) ?? [];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}
/** Sets the highest resident memory of a process to its current one: see `clear_refs` in proc_pid_clear_refs(5). */
async function resetPeakMemory(pid) {
    await (0,promises_.writeFile)(`/proc/${pid}/clear_refs`, '5');
}

;// CONCATENATED MODULE: ./build/core/js/src/rollout/measure-server.js





/** Default of the server's `MAX_BATCH_SIZE`. */
const usualBatch = 256;
/** A quarter of the default of its `MAX_BODY_BYTES`. */
const measure_server_mostBatchBytes = 4 * 1024 * 1024;
const warmUpMs = 150;
/** Blocks of single requests. Other work on the machine slows requests, so the fastest block is used. */
const blocks = 6;
const blockMs = 100;
const fewestInBlock = 4;
/** Expected processor time of the batch that shows how much faster an example is in a batch. */
const trialMs = 250;
/** Processor time of the batches. */
const batchesMs = 2400;
/** The memory of some engines still grows in the third round of batches. */
const fewestRounds = 2;
const mostRounds = 6;
/**
 * Measures the needs of a running server: processor time and latency of requests with one example, one after another, and then its
 * highest memory while all threads predict batches.
 * @returns null if this system does not count the memory and the time of processes, or if the server rejects a request
 */
async function measureServer(target) {
    const singles = await measureSingles(target);
    const memory = singles === null ? null : await measureMemory(target, singles.processorMilliseconds);
    if (singles === null || memory === null)
        return null;
    const { processorMilliseconds, times } = singles;
    return {
        threads: target.threads,
        ...memory,
        exampleBytes: largestExample(target.inputs),
        processorMilliseconds: measure_server_rounded(processorMilliseconds),
        latency: { median: measure_server_rounded((0,cost_measurement/* percentile */.Y)(times, 50)), p99: measure_server_rounded((0,cost_measurement/* percentile */.Y)(times, 99)) },
    };
}
async function measureSingles(target) {
    const { pid } = target.server;
    await sendSingles(target, warmUpMs);
    const times = [];
    const costs = [];
    for (let block = 0; block < blocks; block++) {
        const before = await readProcessUsage(pid);
        const sent = await sendSingles(target, blockMs);
        const after = await readProcessUsage(pid);
        if (sent === null || before === null || after === null || after.processorMs === 0)
            return null;
        times.push(...sent);
        costs.push((after.processorMs - before.processorMs) / sent.length);
    }
    return { processorMilliseconds: (0,d3_array/* min */.jk)(costs) ?? 0, times };
}
async function measureMemory(target, processorMilliseconds) {
    const { pid } = target.server;
    const started = await readProcessUsage(pid);
    const largest = Math.min(usualBatch, measure_server_mostBatchBytes / largestExample(target.inputs));
    const trial = atLeastOne(largest, trialMs / processorMilliseconds);
    if (started === null || !(await sendBatches(target, trial, 1)))
        return null;
    const before = await readProcessUsage(pid);
    if (before === null)
        return null;
    const perExample = (before.processorMs - started.processorMs) / trial;
    // Each thread predicts a batch, and another one waits for it.
    const concurrent = 2 * target.threads;
    const batch = atLeastOne(largest, batchesMs / fewestRounds / concurrent / perExample);
    const rounds = atLeastOne(mostRounds, batchesMs / concurrent / perExample / batch);
    await resetPeakMemory(pid);
    for (let round = 0; round < rounds; round++)
        if (!(await sendBatches(target, batch, concurrent)))
            return null;
    const loaded = await readProcessUsage(pid);
    if (loaded === null)
        return null;
    // Memory grows with the batch. One that would take too long is smaller, and its growth is scaled.
    const growth = Math.max(0, loaded.peakMemory - started.memory) * (usualBatch / batch);
    return { batch, peakMemory: Math.round(Math.max(started.peakMemory, started.memory + growth)) };
}
function largestExample(inputs) {
    return (0,d3_array/* max */.T9)(inputs, (input) => JSON.stringify(input).length) ?? 1;
}
/** Returns the largest whole number, at least 1, that exceeds neither limit. */
function atLeastOne(limit, other) {
    return Math.max(1, Math.floor(Math.min(limit, other)));
}
/** Sends requests with one example, one after another; returns their times, or null after a rejection. */
async function sendSingles({ server: { url }, model, inputs }, duration) {
    const times = [];
    const until = external_node_perf_hooks_.performance.now() + duration;
    while (times.length < fewestInBlock || external_node_perf_hooks_.performance.now() < until) {
        const sent = external_node_perf_hooks_.performance.now();
        const { rejection } = await (0,request_predictions/* requestPredictions */.GQ)(url, model, [inputs[times.length % inputs.length]]);
        if (rejection !== null)
            return null;
        times.push(external_node_perf_hooks_.performance.now() - sent);
    }
    return times;
}
/** Sends concurrent requests with as many examples each; returns false after a rejection. */
async function sendBatches({ server: { url }, model, inputs }, size, concurrent) {
    const instances = Array.from({ length: size }, (_, index) => inputs[index % inputs.length]);
    const responses = await Promise.all(Array.from({ length: concurrent }, () => (0,request_predictions/* requestPredictions */.GQ)(url, model, instances)));
    return responses.every(({ rejection }) => rejection === null);
}
function measure_server_rounded(milliseconds) {
    return Number(milliseconds.toPrecision(3));
}

// EXTERNAL MODULE: ./build/core/js/src/rollout/verify.js
var verify = __webpack_require__(30590);
// EXTERNAL MODULE: ./build/core/js/src/rollout/with-server.js
var with_server = __webpack_require__(72155);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/examples.js
var dataset_examples = __webpack_require__(65675);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-columns.js
var stored_columns = __webpack_require__(6153);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/images/image-decoding.js + 1 modules
var image_decoding = __webpack_require__(56049);
// EXTERNAL MODULE: ./build/core/js/src/predictions/cells.js
var cells = __webpack_require__(72977);
// EXTERNAL MODULE: ./build/core/js/src/predictions/file-format.js
var file_format = __webpack_require__(10270);
// EXTERNAL MODULE: ./build/core/js/src/predictions/read-file.js + 9 modules
var read_file = __webpack_require__(30012);
;// CONCATENATED MODULE: ./build/core/js/src/stages/served/offline-examples.js













/** Greatest number of examples of the test split that are compared. */
const mostExamples = 100;
/**
 * Returns examples of the test split, evenly spaced, with the predictions of the gate.
 * @returns the reason if the report contains no predictions of this model for this test split
 */
async function offlineExamples(sources) {
    const { model, report } = sources;
    const { lineage, testSet } = report.verdict;
    const [evaluated] = lineage.seeds ?? [lineage.model];
    if (lineage.evaluated !== 'models' || evaluated !== model.digest)
        return { reason: 'the report is about another model' };
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(sources.dataset);
    if ((0,dataset_dataset/* digestOfSplit */.us)(dataset, 'test') !== lineage.testSplit)
        return { reason: 'the gate evaluated the test split of another dataset' };
    const file = (0,external_node_path_.join)(report.folder, 'candidate.arrow');
    if ((await (0,file_kind/* fileKind */.h)(file)) === null)
        return {
            reason: testSet.disclosure === 'verdict-only'
                ? 'the report discloses the verdict only'
                : 'the report contains no predictions',
        };
    const output = evaluatedIn(model, dataset.details, report.verdict);
    if (output === null)
        return { reason: 'the report does not name the evaluated output' };
    const outputs = await readOutputs(file, output, widthOf(sources.golden, output));
    return outputs === null
        ? { reason: 'the report contains no scores' }
        : compared(sources, dataset, output, outputs);
}
/** Returns the output of the model that the gate evaluated; null if the verdict does not name it. */
function evaluatedIn({ details }, { label }, { output }) {
    const named = (0,label_target/* outputsOf */.Yz)(label).find(({ name }) => label.kind !== 'multi-output' || name === output);
    return named === undefined ? null : (0,label_target/* indexOfOutput */.DS)(details.label, named);
}
function widthOf(golden, { index }) {
    return golden.kind === 'multi-output'
        ? (golden.outputs[index]?.width ?? 0)
        : (golden.requests[0]?.output.length ?? 0);
}
/**
 * Returns the outputs of the model by the names of the examples; null if the file contains classes without scores.
 * @param width number of values of the output; one for the score of the second of two classes
 */
async function readOutputs(file, { label }, width) {
    const task = label.kind === 'class' ? 'classification' : 'regression';
    const table = await (0,read_file/* readFileOfPredictions */.k)(file, task, 'candidate.arrow');
    if (label.kind === 'class' && (0,cells/* scoreColumns */.OY)(table).length === 0)
        return null;
    const names = label.kind === 'class' ? label.classes.slice(-width).map((name) => file_format/* scorePrefix */.TD + name) : ['prediction'];
    const columns = names.map((name) => (0,cells/* numbersIn */.MC)(table, name));
    return new Map((0,cells/* namesIn */.wX)(table, 'example').map((id, row) => [id, columns.map((values) => values[row] ?? Number.NaN)]));
}
async function compared({ model, golden }, dataset, { name, label }, outputs) {
    const widened = await (0,stored_columns/* withStoredColumns */.F)(dataset, 'test', [model.details.features]);
    const examples = await readEvenly(widened);
    const { encode } = (0,example_codec/* exampleCodec */.D)(widened.details.features);
    const offline = examples.ids.flatMap((id, index) => {
        const output = outputs.get((0,cells/* nameOf */.Vb)(id) ?? '');
        return output === undefined ? [] : [{ id, input: encode((0,dataset_examples/* sliceBatch */.D)(examples, index, 1)), output }];
    });
    if (offline.length === 0)
        return { reason: 'the report contains predictions of other examples' };
    return {
        form: formOf(label.kind, offline),
        names: golden.kind === 'multi-output' ? [name] : null,
        examples: offline,
    };
}
/** Returns the kind and tolerance. Errors of rounding in sums grow with the size of numbers, even if their result is near zero. */
function formOf(kind, offline) {
    if (kind === 'class')
        return { kind, tolerance: model_golden/* float32Tolerance */.H6 };
    const size = offline.reduce((sum, { output }) => sum + Math.abs(output[0] ?? 0), 0) / offline.length;
    const { absolute, relative } = model_golden/* float32Tolerance */.H6;
    return { kind, tolerance: { absolute: Math.max(absolute, relative * size), relative } };
}
async function readEvenly(dataset) {
    const decoding = new image_decoding/* ImageDecoding */.R();
    try {
        const stored = new stored_examples/* StoredExamples */.J(dataset, 'test', decoding);
        const count = Math.min(mostExamples, stored.size);
        return await stored.loadWithIds(Array.from({ length: count }, (_, position) => ({
            start: Math.floor((position * stored.size) / count),
            count: 1,
        })));
    }
    finally {
        await decoding.close();
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/served/verify-served.js













/** Threads of the server while it is measured, and of most deployments. */
const threads = 2;
/** Milliseconds in which a cancelled run may stop the server. */
const timeToFinish = 5000;
/**
 * Starts the server from the image's own files, and compares the served outputs of golden requests, and of examples of the
 * test split, with those of the gate. Then measures the memory and the time that the server needs. Reports in the log if this image
 * cannot be started here.
 * @throws UserError with the examples whose outputs differ beyond the tolerance (training/serving skew)
 */
async function verifyServed(context, image) {
    const { host, pipeline } = context;
    const obstacle = pipeline.image.verify === 'none' ? '`image.verify` is `none`' : obstacleTo(context, image);
    if (obstacle !== null) {
        const text = `The image was not started to compare its outputs with those of the gate and to measure its server: ${obstacle}.`;
        host.log.info(text);
        return { comparison: text, measured: null };
    }
    return host.log.group('Compare the outputs of the image with those of the gate', () => (0,cancellation/* withTimeToFinish */.MY)(timeToFinish, () => compareOutputs(context, image)));
}
/** Returns the reason why this machine does not run the image; null if it can run it. */
function obstacleTo({ host }, { platforms, origin }) {
    if (process.platform !== 'linux' || process.arch !== 'x64')
        return `this machine is not ${image_platform/* localPlatform */.hJ}`;
    if (!platforms.includes(image_platform/* localPlatform */.hJ))
        return `it is for ${platforms.join(', ')}`;
    if (origin !== 'tensorline' && host.codeOrigin.fromFork)
        return 'it contains programs that a fork chose';
    return null;
}
async function compareOutputs(context, image) {
    const { host, workspace } = context;
    const started = performance.now();
    const { model, golden } = image;
    const sources = [
        { form: golden, names: (0,verify/* namesOfOutputs */.eY)(golden), examples: golden.requests },
    ];
    const examples = await examplesOf(image);
    if ('reason' in examples)
        host.log.info(`No examples of the test split are compared: ${examples.reason}.`);
    else
        sources.push(examples);
    const root = (0,external_node_path_.join)(workspace, 'served-image');
    const logFile = (0,external_node_path_.join)(workspace, 'served-image.log');
    let measured = null;
    await Promise.all([root, logFile].map((path) => (0,promises_.rm)(path, { recursive: true, force: true })));
    try {
        const program = await programOf(image, root);
        if (program === null) {
            host.log.warning(notRunnable);
            return { comparison: notRunnable, measured: null };
        }
        const compared = sources.reduce((sum, source) => sum + source.examples.length, 0);
        measured = await (0,with_server/* withServer */.e)({
            program: { ...program, env: { ...program.env, THREADS: String(threads) } },
            logFile,
            tokenFile: (0,external_node_path_.join)(workspace, 'served-image-token'),
            log: host.log,
            cancelled: host.cancelled,
        }, async (server) => {
            const differences = [];
            for (const source of sources)
                differences.push(...(await compareServed(server.url, model.details.name, source)));
            requireOfflineOutputs(differences, compared);
            const inputs = sources.flatMap(({ examples: each }) => each.map(({ input }) => input));
            return measureServer({ server, model: model.details.name, threads, inputs });
        });
    }
    catch (error) {
        throw explained(error);
    }
    finally {
        await (0,promises_.rm)(root, { recursive: true, force: true });
    }
    const counts = [
        `${golden.requests.length} golden requests`,
        ...('reason' in examples ? [] : [`${examples.examples.length} examples of the test split`]),
    ];
    const text = `The image predicts ${counts.join(' and ')} like the gate, alone and in batches.`;
    host.log.info(`${text} This took ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    host.log.info(measured === null
        ? 'The memory and the time of the server were not measured.'
        : `The server needs ${measurementText(measured)}`);
    return { comparison: text, measured };
}
const notRunnable = 'The image was not started to compare its outputs with those of the gate and to measure its server: its base image needs a container engine.';
/** Returns the program of the image's server; null if a base image of the user needs a container engine. */
async function programOf({ layout, origin }, root) {
    try {
        return await (0,image_process/* processOf */.h)(root, await (0,unpack_image/* unpackImage */.m)(layout, root));
    }
    catch (error) {
        const needsEngine = error instanceof user_error/* UserError */.yo && error.problems.some(({ code }) => code === 'IMAGE_NOT_RUNNABLE');
        if (origin === 'base' && needsEngine)
            return null;
        throw error;
    }
}
async function examplesOf({ model, golden, report, dataset, }) {
    if (report === null || dataset === null)
        return { reason: `the input ${report === null ? 'report' : 'dataset'} is empty` };
    return offlineExamples({ model, golden, report, dataset });
}
/**
 * Returns a skew error for a server that did not start because it found different outputs for the golden requests in the image;
 * returns every other error unchanged.
 */
function explained(error) {
    const [problem] = error instanceof user_error/* UserError */.yo ? error.problems : [];
    return problem?.code === 'DEPLOY_SERVER_NOT_READY' && problem.found.includes('SERVING_GOLDEN_MISMATCH')
        ? servingSkew(problem.found)
        : error;
}

// EXTERNAL MODULE: ./build/core/js/src/engine/onnx.js
var onnx = __webpack_require__(70057);
// EXTERNAL MODULE: ./build/core/js/src/engine/start.js + 9 modules
var start = __webpack_require__(82322);
// EXTERNAL MODULE: ./build/core/js/src/model/batch-independence.js
var batch_independence = __webpack_require__(79522);
// EXTERNAL MODULE: ./build/core/js/src/model/model-io.js
var model_io = __webpack_require__(99715);
// EXTERNAL MODULE: ./build/core/js/src/model/onnx/onnx-network.js + 3 modules
var onnx_network = __webpack_require__(15066);
// EXTERNAL MODULE: ./build/core/js/src/model/storage.js
var storage = __webpack_require__(95482);
;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/value.js
/**
 * A value of the network. TensorFlow.js has the channels last, most operators of ONNX have them first, so a value is
 * kept in the order in which it was computed and transposed only where the other order is needed.
 */
class Value {
    /** The shape with the axes in the order of TensorFlow.js. */
    shape;
    #graph;
    #plain;
    #channelsFirst;
    constructor(graph, shape, plain, channelsFirst) {
        this.#graph = graph;
        this.shape = shape;
        this.#plain = plain;
        this.#channelsFirst = channelsFirst;
    }
    static plain(graph, name, shape) {
        return new Value(graph, shape, name, null);
    }
    /** @param name of the value with its last axis moved behind the batch axis */
    static channelsFirst(graph, name, shape) {
        return new Value(graph, shape, null, name);
    }
    get rank() {
        return this.shape.length;
    }
    /** True if the value was computed with the channels first, so that they need not be moved. */
    get prefersChannelsFirst() {
        return this.#plain === null;
    }
    /** Name of the value with the axes in the order of TensorFlow.js. */
    get plain() {
        const perm = [0, ...range(2, this.rank), 1];
        this.#plain ??= this.#graph.node('Transpose', [this.#channelsFirst ?? ''], { perm: { ints: perm } });
        return this.#plain;
    }
    get channelsFirst() {
        const perm = [0, this.rank - 1, ...range(1, this.rank - 1)];
        this.#channelsFirst ??= this.#graph.node('Transpose', [this.#plain ?? ''], { perm: { ints: perm } });
        return this.#channelsFirst;
    }
    /** Returns a new value with the axes in the order of TensorFlow.js. */
    withPlain(name, shape = this.shape) {
        return Value.plain(this.#graph, name, shape);
    }
    /** Returns a new value with the channels first. */
    withChannelsFirst(name, shape = this.shape) {
        return Value.channelsFirst(this.#graph, name, shape);
    }
    /** Returns a value of the same shape that an elementwise operator computes, in the order of this value. */
    elementwise(compute) {
        return this.prefersChannelsFirst
            ? this.withChannelsFirst(compute(this.channelsFirst))
            : this.withPlain(compute(this.plain));
    }
}
/** Returns the whole numbers from `start` to `end` − 1. */
function range(start, end) {
    return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
/** Returns a non-negative axis; a negative one counts from the end. */
function axisOf(axis, rank) {
    return axis < 0 ? axis + rank : axis;
}
/** Returns the size of an axis that the model fixes. */
function sizeAt(shape, axis) {
    const size = shape[axis];
    if (typeof size !== 'number')
        throw new OpenSize(axis);
    return size;
}
/** The error of a layer that needs a size which the model leaves open. */
class OpenSize extends Error {
    constructor(axis) {
        super(`an input whose axis ${axis} has no fixed size`);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/layer-call.js


/** A mask that TensorFlow.js computes in a way that the writer does not cover. */
const unknownMask = Symbol('unknown mask');
/** Returns the only input of a call. */
function layer_call_inputOf({ inputs, layer }) {
    const [input, ...others] = inputs;
    if (!input || others.length > 0)
        throw unsupported(layer, `called with ${inputs.length} inputs`);
    return input;
}
/** Returns the settings of a layer. */
function settingsOf({ layer }, schema) {
    return schema.parse(layer.getConfig());
}
/** Returns the weights of a layer in the order of TensorFlow.js. */
function weightsOf(layer) {
    return layer.getWeights().map((weight) => ({
        shape: weight.shape,
        values: Float32Array.from(weight.dataSync()),
    }));
}
/** Returns the shape of the only output of a call. */
function outputShape({ layer, inputs }) {
    const shapes = inputs.map(({ shape }) => [...shape]);
    const [only = [], ...others] = shapes;
    const output = layer.computeOutputShape(others.length === 0 ? only : shapes);
    return output.map((size) => (typeof size === 'number' ? size : null));
}
/** Returns the error of a layer that the writer does not cover. */
function unsupported(layer, why) {
    return new user_error/* UserError */.yo({
        code: 'MODEL_ONNX_UNSUPPORTED',
        found: `the layer "${layer.name}" (${layer.getClassName()})${why && ' '}${why}, which Tensorline cannot write as ONNX`,
        expected: 'layers and settings in the table of docs/serving.md for the engine onnx',
        hint: 'Set `image.engine` to `wasm` or `node`, or build the model without this layer.',
    });
}
/** Runs the writer of a layer, and names the layer when a size that it needs is open. */
function withLayerNamed(layer, write) {
    try {
        return write();
    }
    catch (error) {
        if (error instanceof OpenSize)
            throw unsupported(layer, `with ${error.message}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/activations.js

const plain = (operator) => (graph, input) => graph.node(operator, [input]);
const sigmoid = plain('Sigmoid');
const softplus = plain('Softplus');
/** The functions that apply to each value alone, by their names in TensorFlow.js. */
const elementwise = new Map([
    ['linear', (_, input) => input],
    ['relu', plain('Relu')],
    ['relu6', (graph, input) => graph.node('Clip', [input, graph.float(0), graph.float(6)])],
    ['elu', plain('Elu')],
    ['selu', plain('Selu')],
    ['sigmoid', sigmoid],
    [
        'hardSigmoid',
        (graph, input) => graph.node('HardSigmoid', [input], { alpha: { float: 0.2 }, beta: { float: 0.5 } }),
    ],
    ['softplus', softplus],
    ['softsign', plain('Softsign')],
    ['tanh', plain('Tanh')],
    ['swish', (graph, input) => graph.node('Mul', [input, sigmoid(graph, input)])],
    ['mish', (graph, input) => graph.node('Mul', [input, graph.node('Tanh', [softplus(graph, input)])])],
    ['gelu', writeGelu],
    ['gelu_new', writeTanhGelu],
]);
/** The functions over the last axis. */
const overLastAxis = new Map([
    ['softmax', 'Softmax'],
    ['logSoftmax', 'LogSoftmax'],
]);
/** Returns the output of an activation function, by its name in TensorFlow.js. */
function activate(graph, layer, name, input) {
    const each = elementwise.get(name);
    if (each)
        return input.elementwise((value) => each(graph, value));
    const operator = overLastAxis.get(name);
    if (operator === undefined)
        throw unsupported(layer, `with the activation ${name}`);
    return input.withPlain(graph.node(operator, [input.plain], { axis: { int: -1 } }));
}
/** Returns the function on values of a loop's body; null for a function that does not apply to each value alone. */
function activationInLoop(name) {
    return elementwise.get(name) ?? null;
}
/** 0.5 · x · (1 + erf(x / √2)) */
function writeGelu(graph, input) {
    const error = graph.node('Erf', [graph.node('Div', [input, graph.float(Math.SQRT2)])]);
    const share = graph.node('Add', [error, graph.float(1)]);
    return graph.node('Mul', [graph.node('Mul', [input, share]), graph.float(0.5)]);
}
/** 0.5 · x · (1 + tanh(√(2 / π) · (x + 0.044715 · x³))) */
function writeTanhGelu(graph, input) {
    const cube = graph.node('Mul', [input, graph.node('Mul', [input, input])]);
    const inner = graph.node('Add', [input, graph.node('Mul', [cube, graph.float(0.044715)])]);
    const tanh = graph.node('Tanh', [graph.node('Mul', [inner, graph.float(Math.sqrt(2 / Math.PI))])]);
    const share = graph.node('Add', [tanh, graph.float(1)]);
    return graph.node('Mul', [graph.node('Mul', [input, share]), graph.float(0.5)]);
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/convolution-layers.js




const channelOrder = schemas/* enum */.k5n(['channelsFirst', 'channelsLast']).nullish();
const sizes = schemas/* union */.KCZ([schemas/* number */.aig().transform((size) => [size]), schemas/* array */.YOg(schemas/* number */.aig())]);
const paddingSetting = schemas/* enum */.k5n(['valid', 'same']);
const convolution = schemas/* object */.Ikc({
    strides: sizes,
    padding: paddingSetting,
    dataFormat: channelOrder,
    dilationRate: sizes.nullish(),
    activation: schemas/* string */.YjP(),
});
/** Applies operators that have the channels first to an input in the order of a layer. */
function withChannelsFirst(call, order, compute, shape = outputShape(call)) {
    const input = layer_call_inputOf(call);
    return order === 'channelsFirst'
        ? input.withPlain(compute(input.plain), shape)
        : input.withChannelsFirst(compute(input.channelsFirst), shape);
}
/** Returns one size for each axis of an image. */
function perAxis(values, axes) {
    return range(0, axes).map((axis) => values?.[axis] ?? values?.[0] ?? 1);
}
/** Returns the attributes of windows that move over an input in the order of a layer. */
function windowAttributes({ rank, shape }, order, { sizes, strides, dilations = sizes.map(() => 1), padding }) {
    const moves = { strides: { ints: strides } };
    if (padding === 'valid')
        return moves;
    const lengths = order === 'channelsFirst' ? shape.slice(2) : shape.slice(1, rank - 1);
    const totals = lengths.map((length, axis) => {
        if (typeof length !== 'number')
            return null;
        const stride = strides[axis] ?? 1;
        const reach = ((sizes[axis] ?? 1) - 1) * (dilations[axis] ?? 1) + 1;
        return Math.max((Math.ceil(length / stride) - 1) * stride + reach - length, 0);
    });
    // ONNX Runtime rejects windows that are smaller than their stride unless the padding is written.
    const pads = totals.flatMap((total) => (total === null ? [] : [total]));
    if (pads.length < totals.length)
        return { ...moves, auto_pad: { text: 'SAME_UPPER' } };
    const [before, after] = [Math.floor, Math.ceil].map((round) => pads.map((total) => round(total / 2)));
    return { ...moves, pads: { ints: [...(before ?? []), ...(after ?? [])] } };
}
function convolutionAttributes(call, { strides, padding, dilationRate, dataFormat }, sizes) {
    const axes = sizes.length;
    const dilations = perAxis(dilationRate, axes);
    const windows = { sizes, strides: perAxis(strides, axes), dilations, padding };
    return { ...windowAttributes(layer_call_inputOf(call), dataFormat, windows), dilations: { ints: dilations } };
}
/** Returns a weight with its axes in another order. */
function transposed({ shape, values }, order) {
    const moved = order.map((axis) => shape[axis] ?? 1);
    const steps = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1));
    const result = new Float32Array(values.length);
    for (let index = 0; index < result.length; index++) {
        let rest = index;
        let source = 0;
        for (let axis = order.length - 1; axis >= 0; axis--) {
            const size = moved[axis] ?? 1;
            source += (rest % size) * (steps[order[axis] ?? 0] ?? 0);
            rest = Math.floor(rest / size);
        }
        result[index] = values[source] ?? Number.NaN;
    }
    return { shape: moved, values: result };
}
function constantOf({ graph }, { values, shape }) {
    return graph.floats(values, shape);
}
function kernelsOf(call) {
    const [first, ...others] = weightsOf(call.layer);
    if (!first)
        throw unsupported(call.layer, 'without a kernel');
    return [first, ...others];
}
/** Writes a convolution over one, two or three axes. The kernel of TensorFlow.js is `[…sizes, inputs, filters]`. */
const writeConvolution = (call) => {
    const { graph, layer } = call;
    const settings = settingsOf(call, convolution);
    const [kernel, bias] = kernelsOf(call);
    const axes = kernel.shape.length - 2;
    const weights = constantOf(call, transposed(kernel, [axes + 1, axes, ...range(0, axes)]));
    const parts = [weights, ...(bias ? [constantOf(call, bias)] : [])];
    const output = withChannelsFirst(call, settings.dataFormat, (name) => graph.node('Conv', [name, ...parts], convolutionAttributes(call, settings, kernel.shape.slice(0, axes))));
    return [activate(graph, layer, settings.activation, output)];
};
/** Returns the kernel `[height, width, inputs, multiplier]` of a depthwise convolution, and the number of its groups. */
function depthwiseKernel(call, kernel) {
    const [height = 1, width = 1, inputs = 1, multiplier = 1] = kernel.shape;
    const { values } = transposed(kernel, [2, 3, 0, 1]);
    return {
        weights: call.graph.floats(values, [inputs * multiplier, 1, height, width]),
        group: inputs,
    };
}
const writeDepthwise = (call) => {
    const { graph, layer } = call;
    const settings = settingsOf(call, convolution);
    const [kernel, bias] = kernelsOf(call);
    const { weights, group } = depthwiseKernel(call, kernel);
    const parts = [weights, ...(bias ? [constantOf(call, bias)] : [])];
    const output = withChannelsFirst(call, settings.dataFormat, (name) => graph.node('Conv', [name, ...parts], {
        ...convolutionAttributes(call, settings, kernel.shape.slice(0, 2)),
        group: { int: group },
    }));
    return [activate(graph, layer, settings.activation, output)];
};
const writeSeparable = (call) => {
    const { graph, layer } = call;
    const settings = settingsOf(call, convolution);
    const [depthwise, pointwise, bias] = kernelsOf(call);
    if (!pointwise)
        throw unsupported(layer, 'without a pointwise kernel');
    const { weights, group } = depthwiseKernel(call, depthwise);
    const parts = [
        constantOf(call, transposed(pointwise, [3, 2, 0, 1])),
        ...(bias ? [constantOf(call, bias)] : []),
    ];
    const output = withChannelsFirst(call, settings.dataFormat, (name) => {
        const windows = convolutionAttributes(call, settings, depthwise.shape.slice(0, 2));
        const attributes = { ...windows, group: { int: group } };
        return graph.node('Conv', [graph.node('Conv', [name, weights], attributes), ...parts]);
    });
    return [activate(graph, layer, settings.activation, output)];
};
/** Writes a transposed convolution. The kernel of TensorFlow.js is `[…sizes, filters, inputs]`. */
const writeTransposed = (call) => {
    const { graph, layer } = call;
    const settings = settingsOf(call, convolution);
    const [kernel, bias] = kernelsOf(call);
    const axes = kernel.shape.length - 2;
    const strides = perAxis(settings.strides, axes);
    const excess = strides.map((stride, axis) => sizeAt(kernel.shape, axis) - stride);
    // TensorFlow pads so that an output has `stride` values for each input, and one more kernel's excess if padding is valid.
    const cut = settings.padding === 'same' ? excess.map((size) => Math.max(size, 0)) : strides.map(() => 0);
    const attributes = {
        strides: { ints: strides },
        pads: { ints: [...cut.map((size) => Math.floor(size / 2)), ...cut.map((size) => Math.ceil(size / 2))] },
        output_padding: { ints: excess.map((size) => Math.max(-size, 0)) },
    };
    const weights = constantOf(call, transposed(kernel, [axes + 1, axes, ...range(0, axes)]));
    const parts = [weights, ...(bias ? [constantOf(call, bias)] : [])];
    const output = withChannelsFirst(call, settings.dataFormat, (name) => graph.node('ConvTranspose', [name, ...parts], attributes));
    return [activate(graph, layer, settings.activation, output)];
};

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/dense-layers.js



const activationSetting = schemas/* object */.Ikc({ activation: schemas/* string */.YjP() });
const writeDense = (call) => {
    const { graph, layer } = call;
    const { activation } = settingsOf(call, activationSetting);
    const input = layer_call_inputOf(call);
    const [kernel, bias] = weightsOf(layer);
    if (!kernel)
        throw unsupported(layer, 'without a kernel');
    const weights = graph.floats(kernel.values, kernel.shape);
    const offsets = bias && graph.floats(bias.values, bias.shape);
    const flat = input.rank === 2;
    const product = flat
        ? graph.node('Gemm', [input.plain, weights, ...(offsets === undefined ? [] : [offsets])])
        : graph.node('MatMul', [input.plain, weights]);
    const sum = flat || offsets === undefined ? product : graph.node('Add', [product, offsets]);
    return [activate(graph, layer, activation, input.withPlain(sum, outputShape(call)))];
};
const writeActivation = (call) => {
    const { activation } = settingsOf(call, activationSetting);
    return [activate(call.graph, call.layer, activation, layer_call_inputOf(call))];
};
const writeRelu = (call) => {
    const { maxValue } = settingsOf(call, schemas/* object */.Ikc({ maxValue: schemas/* number */.aig().nullish() }));
    const { graph } = call;
    return [
        layer_call_inputOf(call).elementwise((value) => maxValue === null || maxValue === undefined
            ? graph.node('Relu', [value])
            : graph.node('Clip', [value, graph.float(0), graph.float(maxValue)])),
    ];
};
const writeLeakyRelu = (call) => {
    const { alpha } = settingsOf(call, schemas/* object */.Ikc({ alpha: schemas/* number */.aig() }));
    const attributes = { alpha: { float: alpha } };
    return [layer_call_inputOf(call).elementwise((value) => call.graph.node('LeakyRelu', [value], attributes))];
};
const writeElu = (call) => [activate(call.graph, call.layer, 'elu', layer_call_inputOf(call))];
const writeThresholdedRelu = (call) => {
    const { theta } = settingsOf(call, schemas/* object */.Ikc({ theta: schemas/* number */.aig() }));
    const attributes = { alpha: { float: theta } };
    return [layer_call_inputOf(call).elementwise((value) => call.graph.node('ThresholdedRelu', [value], attributes))];
};
const writePrelu = (call) => {
    const { graph, layer } = call;
    const input = layer_call_inputOf(call);
    const [alpha] = weightsOf(layer);
    if (!alpha)
        throw unsupported(layer, 'without slopes');
    return [input.withPlain(graph.node('PRelu', [input.plain, graph.floats(alpha.values, alpha.shape)]))];
};
const writeSoftmax = (call) => {
    const { axis } = settingsOf(call, schemas/* object */.Ikc({ axis: schemas/* number */.aig() }));
    const { graph } = call;
    const input = layer_call_inputOf(call);
    return [input.withPlain(graph.node('Softmax', [input.plain], { axis: { int: axis } }))];
};
/** Layers that change their inputs only while a network is trained. */
const writeIdentity = (call) => [layer_call_inputOf(call)];
const writeRescaling = (call) => {
    const { scale, offset } = settingsOf(call, schemas/* object */.Ikc({ scale: schemas/* number */.aig(), offset: schemas/* number */.aig() }));
    const { graph } = call;
    return [
        layer_call_inputOf(call).elementwise((value) => graph.node('Add', [graph.node('Mul', [value, graph.float(scale)]), graph.float(offset)])),
    ];
};
const writeMasking = (call) => {
    const { graph } = call;
    const input = layer_call_inputOf(call);
    const counts = graph.node('Unsqueeze', [writeStepMask(call), graph.integers([-1])]);
    const factor = graph.node('Cast', [counts], { to: { int: 1 } });
    return [input.withPlain(graph.node('Mul', [input.plain, factor]))];
};
/** Returns the mask of a masking layer: steps with a value that is not the masked one. */
function writeStepMask(call) {
    const { maskValue } = settingsOf(call, schemas/* object */.Ikc({ maskValue: schemas/* number */.aig() }));
    const { graph } = call;
    const equal = graph.node('Equal', [layer_call_inputOf(call).plain, graph.float(maskValue)]);
    const others = graph.node('Cast', [graph.node('Not', [equal])], { to: { int: 1 } });
    const most = graph.node('ReduceMax', [others], { axes: { ints: [-1] }, keepdims: { int: 0 } });
    return graph.node('Cast', [most], { to: { int: 9 } });
}
const writeEmbedding = (call) => {
    const { graph, layer } = call;
    const input = layer_call_inputOf(call);
    const [table] = weightsOf(layer);
    if (!table)
        throw unsupported(layer, 'without vectors');
    const positions = graph.node('Cast', [input.plain], { to: { int: 7 } });
    const vectors = graph.node('Gather', [graph.floats(table.values, table.shape), positions]);
    return [input.withPlain(vectors, outputShape(call))];
};

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/merge-layers.js



/** @param operator of two values, which is applied from the first input to the last */
function mergeWriter(operator) {
    return (call) => [merged(call, operator)];
}
const writeAverage = (call) => {
    const { graph, inputs } = call;
    const count = graph.float(inputs.length);
    return [merged(call, 'Add').elementwise((sum) => graph.node('Div', [sum, count]))];
};
function merged(call, operator) {
    const { graph, inputs } = call;
    const first = firstOf(call);
    const shape = outputShape(call);
    const fold = (names) => names.reduce((result, name) => graph.node(operator, [result, name]));
    if (inputs.every((input) => input.prefersChannelsFirst && input.rank === shape.length))
        return first.withChannelsFirst(fold(inputs.map((input) => input.channelsFirst)), shape);
    return first.withPlain(fold(inputs.map((input) => withRank(graph, input, shape.length))), shape);
}
/** Returns a value with axes of one value behind the batch, as TensorFlow.js adds them. */
function withRank(graph, { plain, rank }, wanted) {
    if (rank === wanted)
        return plain;
    return graph.node('Unsqueeze', [plain, graph.integers(range(1, wanted - rank + 1))]);
}
function firstOf({ inputs, layer }) {
    const [first] = inputs;
    if (!first)
        throw unsupported(layer, 'called without inputs');
    return first;
}
const writeConcatenate = (call) => {
    const { axis } = settingsOf(call, schemas/* object */.Ikc({ axis: schemas/* number */.aig() }));
    const { graph, inputs } = call;
    const first = firstOf(call);
    const at = axisOf(axis, first.rank);
    const shape = outputShape(call);
    if (at === first.rank - 1 && first.rank > 2 && inputs.every((input) => input.prefersChannelsFirst)) {
        const names = inputs.map((input) => input.channelsFirst);
        return [first.withChannelsFirst(graph.node('Concat', names, { axis: { int: 1 } }), shape)];
    }
    const names = inputs.map((input) => input.plain);
    return [first.withPlain(graph.node('Concat', names, { axis: { int: at } }), shape)];
};
/** Writes sums of products over an axis of each of two inputs, which have two or three axes. */
const writeDot = (call) => {
    const axesSetting = schemas/* union */.KCZ([schemas/* number */.aig().transform((axis) => [axis, axis]), schemas/* array */.YOg(schemas/* number */.aig())]);
    const schema = schemas/* object */.Ikc({ axes: axesSetting, normalize: schemas/* boolean */.zMY() });
    const { axes, normalize } = settingsOf(call, schema);
    const { graph, inputs, layer } = call;
    const [one, other] = inputs;
    if (!one || !other)
        throw unsupported(layer, 'called with one input');
    const [oneAxis = 1, otherAxis = 1] = inputs.map(({ rank }, index) => axisOf(axes[index] ?? 1, rank));
    const [left, right] = [
        { value: one, axis: oneAxis },
        { value: other, axis: otherAxis },
    ].map(({ value, axis }) => (normalize ? normalized(graph, value.plain, axis) : value.plain));
    const shape = outputShape(call);
    if (one.rank === 2 && other.rank === 2) {
        if (oneAxis !== 1 || otherAxis !== 1)
            throw unsupported(layer, 'over the axis of the batch');
        const product = graph.node('Mul', [left ?? '', right ?? '']);
        const sum = graph.node('ReduceSum', [product, graph.integers([1])], { keepdims: { int: 1 } });
        return [one.withPlain(sum, shape)];
    }
    // The summed axis is the last of the left matrix and the second of the right one.
    const a = matrix(graph, { name: left ?? '', rank: one.rank, summed: oneAxis, last: true });
    const b = matrix(graph, { name: right ?? '', rank: other.rank, summed: otherAxis, last: false });
    const product = graph.node('MatMul', [a, b]);
    const added = [...(one.rank === 2 ? [1] : []), ...(other.rank === 2 ? [2] : [])];
    const result = added.length === 0 ? product : graph.node('Squeeze', [product, graph.integers(added)]);
    return [one.withPlain(result, shape)];
};
function matrix(graph, { name, rank, summed, last }) {
    if (rank === 2)
        return graph.node('Unsqueeze', [name, graph.integers([last ? 1 : 2])]);
    return summed === (last ? 2 : 1) ? name : graph.node('Transpose', [name], { perm: { ints: [0, 2, 1] } });
}
/** The smallest sum of squares of the backend's normalization. */
const smallest = 1e-7;
function normalized(graph, value, axis) {
    const squares = graph.node('Mul', [value, value]);
    const sum = graph.node('ReduceSum', [squares, graph.integers([axis])], { keepdims: { int: 1 } });
    const length = graph.node('Sqrt', [graph.node('Max', [sum, graph.float(smallest)])]);
    return graph.node('Div', [value, length]);
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/normalization-layers.js



const writeBatchNormalization = (call) => {
    const schema = schemas/* object */.Ikc({ axis: schemas/* number */.aig(), epsilon: schemas/* number */.aig(), center: schemas/* boolean */.zMY(), scale: schemas/* boolean */.zMY() });
    const { axis, epsilon, center, scale } = settingsOf(call, schema);
    const { graph, layer } = call;
    const input = layer_call_inputOf(call);
    const weights = weightsOf(layer);
    const [mean, variance] = weights.slice(-2);
    if (!mean || !variance)
        throw unsupported(layer, 'without statistics');
    const width = mean.values.length;
    const gamma = scale ? weights[0]?.values : undefined;
    const beta = center ? weights[scale ? 1 : 0]?.values : undefined;
    const channels = axisOf(axis, input.rank);
    if (input.prefersChannelsFirst && channels === input.rank - 1) {
        // ONNX Runtime merges this operator with the convolution before it.
        const constants = [gamma ?? ones(width), beta ?? new Float32Array(width), mean.values, variance.values];
        const names = constants.map((values) => graph.floats(values, [width]));
        const attributes = { epsilon: { float: epsilon } };
        return [
            input.withChannelsFirst(graph.node('BatchNormalization', [input.channelsFirst, ...names], attributes)),
        ];
    }
    const factors = Float64Array.from(variance.values, (value, at) => (gamma?.[at] ?? 1) / Math.sqrt(value + epsilon));
    const shape = range(0, input.rank).map((at) => (at === channels ? width : 1));
    // The difference comes first, since the mean may be much larger than the deviation.
    const centred = graph.node('Sub', [input.plain, graph.floats(mean.values, shape)]);
    const scaled = graph.node('Mul', [centred, graph.floats(factors, shape)]);
    return [input.withPlain(beta ? graph.node('Add', [scaled, graph.floats(beta, shape)]) : scaled)];
};
const ones = (width) => new Float32Array(width).fill(1);
const writeLayerNormalization = (call) => {
    const axisSetting = schemas/* union */.KCZ([schemas/* number */.aig().transform((axis) => [axis]), schemas/* array */.YOg(schemas/* number */.aig())]);
    const schema = schemas/* object */.Ikc({ axis: axisSetting, epsilon: schemas/* number */.aig(), center: schemas/* boolean */.zMY(), scale: schemas/* boolean */.zMY() });
    const { axis, epsilon, center, scale } = settingsOf(call, schema);
    const { graph, layer } = call;
    const input = layer_call_inputOf(call);
    const axes = axis.map((one) => axisOf(one, input.rank));
    const weights = weightsOf(layer);
    const gamma = scale ? weights[0] : undefined;
    const beta = center ? weights[scale ? 1 : 0] : undefined;
    const sizes = range(0, input.rank).map((at) => (axes.includes(at) ? sizeAt(input.shape, at) : 1));
    const constantOf = (weight) => {
        if (axes.some((at, index) => at < (axes[index - 1] ?? 0)))
            throw unsupported(layer, 'with unsorted axes');
        return graph.floats(weight.values, sizes);
    };
    const over = { axes: { ints: axes }, keepdims: { int: 1 } };
    const centred = graph.node('Sub', [input.plain, graph.node('ReduceMean', [input.plain], over)]);
    const variance = graph.node('ReduceMean', [graph.node('Mul', [centred, centred])], over);
    const deviation = graph.node('Sqrt', [graph.node('Add', [variance, graph.float(epsilon)])]);
    const normal = graph.node('Div', [centred, deviation]);
    const scaled = gamma ? graph.node('Mul', [normal, constantOf(gamma)]) : normal;
    return [input.withPlain(beta ? graph.node('Add', [scaled, constantOf(beta)]) : scaled)];
};

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/pooling-layers.js




const pooling = schemas/* object */.Ikc({
    poolSize: sizes,
    strides: sizes.nullish(),
    padding: paddingSetting,
    dataFormat: channelOrder,
});
/** @param operator of ONNX, whose windows ignore the padding as those of TensorFlow do */
function poolingWriter(operator) {
    return (call) => {
        const { poolSize, strides, padding, dataFormat } = settingsOf(call, pooling);
        const input = layer_call_inputOf(call);
        const axes = input.rank - 2;
        const windows = {
            sizes: perAxis(poolSize, axes),
            strides: perAxis(strides ?? poolSize, axes),
            padding,
        };
        const attributes = {
            kernel_shape: { ints: windows.sizes },
            ...windowAttributes(input, dataFormat, windows),
        };
        return [withChannelsFirst(call, dataFormat, (name) => call.graph.node(operator, [name], attributes))];
    };
}
function globalPoolingWriter(operator) {
    return (call) => {
        const { dataFormat } = settingsOf(call, schemas/* object */.Ikc({ dataFormat: channelOrder }));
        const { graph } = call;
        const input = layer_call_inputOf(call);
        const first = dataFormat === 'channelsFirst' || input.prefersChannelsFirst;
        const value = dataFormat !== 'channelsFirst' && first ? input.channelsFirst : input.plain;
        const axes = first ? range(2, input.rank) : range(1, input.rank - 1);
        const attributes = { axes: { ints: axes }, keepdims: { int: 0 } };
        return [input.withPlain(graph.node(operator, [value], attributes), outputShape(call))];
    };
}
const writeUpSampling = (call) => {
    const schema = schemas/* object */.Ikc({
        size: sizes,
        dataFormat: channelOrder,
        interpolation: schemas/* enum */.k5n(['nearest', 'bilinear']),
    });
    const { size, dataFormat, interpolation } = settingsOf(call, schema);
    const { graph } = call;
    const scales = graph.floats([1, 1, ...perAxis(size, 2)], [4]);
    // TensorFlow.js counts from the corners of pixels.
    const attributes = {
        mode: { text: interpolation === 'nearest' ? 'nearest' : 'linear' },
        coordinate_transformation_mode: { text: 'asymmetric' },
        nearest_mode: { text: 'floor' },
    };
    return [withChannelsFirst(call, dataFormat, (name) => graph.node('Resize', [name, '', scales], attributes))];
};
const pairs = schemas/* tuple */.PVZ([schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]), schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])]);
/**
 * The padding of `ZeroPadding2D`. ONNX Runtime merges a padding by zero with the pooling after it, whose own padding has no
 * value, and then fails or ignores the zeros. This number has no effect on sums of float32 values of common sizes.
 */
const almostZero = 1e-30;
const writeZeroPadding = (call) => {
    const { padding, dataFormat } = settingsOf(call, schemas/* object */.Ikc({ padding: pairs, dataFormat: channelOrder }));
    const { graph } = call;
    const [[top, bottom], [left, right]] = padding;
    const pads = graph.integers([0, 0, top, left, 0, 0, bottom, right]);
    return [
        withChannelsFirst(call, dataFormat, (name) => graph.node('Pad', [name, pads, graph.float(almostZero)])),
    ];
};
const writeCropping = (call) => {
    const { cropping, dataFormat } = settingsOf(call, schemas/* object */.Ikc({ cropping: pairs, dataFormat: channelOrder }));
    const { graph, layer } = call;
    const [[top, bottom], [left, right]] = cropping;
    const { shape } = layer_call_inputOf(call);
    const [height, width] = dataFormat === 'channelsFirst' ? shape.slice(2) : shape.slice(1);
    if (typeof height !== 'number' || typeof width !== 'number')
        throw unsupported(layer, 'after images without a fixed size');
    const parts = [
        [top, left],
        [height - bottom, width - right],
        [2, 3],
    ].map((values) => graph.integers(values));
    return [withChannelsFirst(call, dataFormat, (name) => graph.node('Slice', [name, ...parts]))];
};

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/shape-layers.js




const writeFlatten = (call) => {
    const { dataFormat } = settingsOf(call, schemas/* object */.Ikc({ dataFormat: channelOrder }));
    const { graph } = call;
    const input = layer_call_inputOf(call);
    const perm = { perm: { ints: [0, ...range(2, input.rank), 1] } };
    const value = dataFormat === 'channelsFirst' ? graph.node('Transpose', [input.plain], perm) : input.plain;
    return [input.withPlain(reshape(graph, value, outputShape(call)), outputShape(call))];
};
const writeReshape = (call) => {
    const input = layer_call_inputOf(call);
    const shape = outputShape(call);
    return [input.withPlain(reshape(call.graph, input.plain, shape), shape)];
};
/** Gives the examples of a batch another shape, in which at most one size is open. */
function reshape(graph, value, [, ...shape]) {
    // The batch has the size 0, which ONNX replaces by that of the input.
    return graph.node('Reshape', [value, graph.integers([0, ...shape.map((size) => size ?? -1)])]);
}
const writePermute = (call) => {
    const { dims } = settingsOf(call, schemas/* object */.Ikc({ dims: schemas/* array */.YOg(schemas/* number */.aig()) }));
    const input = layer_call_inputOf(call);
    const perm = { perm: { ints: [0, ...dims] } };
    return [input.withPlain(call.graph.node('Transpose', [input.plain], perm), outputShape(call))];
};
const writeRepeatVector = (call) => {
    const { n } = settingsOf(call, schemas/* object */.Ikc({ n: schemas/* number */.aig() }));
    const { graph } = call;
    const input = layer_call_inputOf(call);
    const row = graph.node('Unsqueeze', [input.plain, graph.integers([1])]);
    return [input.withPlain(graph.node('Tile', [row, graph.integers([1, n, 1])]), outputShape(call))];
};
/** Writes a layer that applies another to each step of a sequence: as to one batch of the steps of all examples. */
const writeTimeDistributed = (call) => {
    const { graph, layer } = call;
    const input = layer_call_inputOf(call);
    const inner = innerLayer(call);
    const steps = sizeAt(input.shape, 1);
    const [, , ...stepShape] = input.shape;
    const sizes = stepShape.map((_, axis) => sizeAt(stepShape, axis));
    const all = input.withPlain(graph.node('Reshape', [input.plain, graph.integers([-1, ...sizes])]), [
        null,
        ...stepShape,
    ]);
    const [output] = call.write(inner, [all]);
    if (!output)
        throw new TypeError(`no output of the layer in ${layer.name}`);
    const [, ...outputSizes] = output.shape;
    const fixed = outputSizes.map((_, axis) => sizeAt(outputSizes, axis));
    const target = graph.integers([-1, steps, ...fixed]);
    return [input.withPlain(graph.node('Reshape', [output.plain, target]), outputShape(call))];
};
function innerLayer({ layer }) {
    const inner = Reflect.get(layer, 'layer');
    if (!isLayer(inner))
        throw new TypeError(`no layer in ${layer.name}`);
    return inner;
}
function isLayer(value) {
    return typeof value === 'object' && value !== null && 'call' in value && 'getClassName' in value;
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/recurrent-cells.js





const recurrent_cells_settings = schemas/* object */.Ikc({
    units: schemas/* number */.aig().optional(),
    filters: schemas/* number */.aig().optional(),
    activation: schemas/* string */.YjP(),
    recurrentActivation: schemas/* string */.YjP().optional(),
});
/** Returns the cell of a recurrent layer or of a stack. */
function cellOf(layer, cell) {
    if (!isLayer(cell))
        throw new TypeError(`no cell in ${layer.name}`);
    switch (cell.getClassName()) {
        case 'LSTMCell':
            return gatedCell(cell, 'LSTM');
        case 'GRUCell':
            return gatedCell(cell, 'GRU');
        case 'SimpleRNNCell':
            return gatedCell(cell, 'RNN');
        case 'ConvLSTM2DCell':
            return imageCell(cell);
        case 'StackedRNNCells': {
            const cells = Reflect.get(cell, 'cells');
            return stackOf(schemas/* array */.YOg(schemas/* unknown */.L5J())
                .parse(cells)
                .map((one) => cellOf(layer, one)));
        }
        default:
            throw unsupported(layer, `with the cell ${cell.getClassName()}`);
    }
}
/** Order of the gates in the operators of ONNX, by their positions in TensorFlow.js. */
const gateOrder = { LSTM: [0, 3, 1, 2], GRU: [0, 1, 2], RNN: [0] };
/** Functions of the operators of ONNX. Others are written as a loop. */
const operatorActivations = new Map([
    ['sigmoid', 'Sigmoid'],
    ['tanh', 'Tanh'],
    ['relu', 'Relu'],
]);
function gatedCell(cell, kind) {
    const { units = 0, activation, recurrentActivation = 'sigmoid' } = settingsOf({ layer: cell }, recurrent_cells_settings);
    const [kernel, recurrent, bias] = weightsOf(cell);
    if (!kernel || !recurrent)
        throw unsupported(cell, 'without kernels');
    const parts = {
        units,
        kernel,
        recurrent,
        bias: bias?.values ?? new Float32Array(kernel.shape[1] ?? 0),
        act: functionOf(cell, activation),
        gate: functionOf(cell, recurrentActivation),
    };
    return {
        states: kind === 'LSTM' ? [units, units] : [units],
        step: steps[kind](parts),
        operator: operatorOf(kind, parts, activation, recurrentActivation),
        images: null,
    };
}
function functionOf(cell, name) {
    const found = activationInLoop(name);
    if (found === null)
        throw unsupported(cell, `with the activation ${name}`);
    return found;
}
function operatorOf(name, { units, kernel, recurrent, bias }, activation, recurrentActivation) {
    const act = operatorActivations.get(activation);
    const gate = operatorActivations.get(recurrentActivation);
    if (act === undefined || gate === undefined)
        return null;
    const functions = { LSTM: [gate, act, act], GRU: [gate, act], RNN: [act] }[name];
    const order = gateOrder[name];
    return {
        name,
        kernel: gatesFirst(kernel, units, order),
        recurrent: gatesFirst(recurrent, units, order),
        bias: Float32Array.from([
            ...order.flatMap((gateAt) => [...bias.subarray(gateAt * units, (gateAt + 1) * units)]),
            ...new Float32Array(bias.length),
        ]),
        attributes: { activations: { texts: functions }, hidden_size: { int: units } },
    };
}
/** Returns a kernel `[inputs, gates × units]` as `[gates × units, inputs]` with the gates in another order. */
function gatesFirst(weight, units, order) {
    const { shape, values } = transposed(weight, [1, 0]);
    const width = units * (shape[1] ?? 0);
    const ordered = order.flatMap((gate) => [...values.subarray(gate * width, (gate + 1) * width)]);
    return { shape, values: Float32Array.from(ordered) };
}
const steps = {
    LSTM: ({ kernel, recurrent, bias, act, gate }) => (graph, input, [h = '', c = '']) => {
        const sum = graph.node('Add', [product(graph, input, kernel), product(graph, h, recurrent)]);
        const all = graph.node('Add', [sum, graph.floats(bias, [bias.length])]);
        const split = graph.nodes('Split', [all], { axis: { int: -1 } }, 4);
        return lstmStates(graph, split, c, act, gate);
    },
    GRU: ({ units, kernel, recurrent, bias, act, gate }) => (graph, input, [h = '']) => {
        const x = graph.node('Add', [product(graph, input, kernel), graph.floats(bias, [bias.length])]);
        const [xz = '', xr = '', xh = ''] = graph.nodes('Split', [x], { axis: { int: -1 } }, 3);
        const gates = columns(recurrent, 0, 2 * units);
        const [hz = '', hr = ''] = graph.nodes('Split', [product(graph, h, gates)], { axis: { int: -1 } }, 2);
        const update = gate(graph, graph.node('Add', [xz, hz]));
        const reset = gate(graph, graph.node('Add', [xr, hr]));
        const rest = product(graph, graph.node('Mul', [reset, h]), columns(recurrent, 2 * units, 3 * units));
        const candidate = act(graph, graph.node('Add', [xh, rest]));
        const kept = graph.node('Mul', [update, h]);
        const added = graph.node('Mul', [graph.node('Sub', [graph.float(1), update]), candidate]);
        return [graph.node('Add', [kept, added])];
    },
    RNN: ({ kernel, recurrent, bias, act }) => (graph, input, [h = '']) => {
        const x = graph.node('Add', [product(graph, input, kernel), graph.floats(bias, [bias.length])]);
        return [act(graph, graph.node('Add', [x, product(graph, h, recurrent)]))];
    },
};
function lstmStates(graph, [i = '', f = '', candidate = '', o = ''], c, act, gate) {
    const kept = graph.node('Mul', [gate(graph, f), c]);
    const added = graph.node('Mul', [gate(graph, i), act(graph, candidate)]);
    const carry = graph.node('Add', [kept, added]);
    return [graph.node('Mul', [gate(graph, o), act(graph, carry)]), carry];
}
function product(graph, input, { values, shape }) {
    return graph.node('MatMul', [input, graph.floats(values, shape)]);
}
function columns({ shape, values }, start, end) {
    const [rows = 0, width = 0] = shape;
    const taken = Array.from({ length: rows }, (_, row) => [
        ...values.subarray(row * width + start, row * width + end),
    ]);
    return { shape: [rows, end - start], values: Float32Array.from(taken.flat()) };
}
/** Returns a cell whose states are images, computed with the channels first. */
function imageCell(cell) {
    const images = schemas/* object */.Ikc({
        strides: sizes,
        padding: paddingSetting,
        dilationRate: sizes.nullish(),
        dataFormat: schemas/* string */.YjP().nullish(),
    });
    const { filters = 0, activation, recurrentActivation = 'hardSigmoid', } = settingsOf({ layer: cell }, recurrent_cells_settings);
    const { strides, padding, dilationRate, dataFormat } = settingsOf({ layer: cell }, images);
    const [kernel, recurrent, bias] = weightsOf(cell);
    if (!kernel || !recurrent)
        throw unsupported(cell, 'without kernels');
    const act = functionOf(cell, activation);
    const gate = functionOf(cell, recurrentActivation);
    const order = [3, 2, 0, 1];
    return {
        states: [filters, filters],
        operator: null,
        images: { channelsFirst: dataFormat === 'channelsFirst' },
        step: (graph, input, [h = '', c = '']) => {
            const constant = ({ values, shape }) => graph.floats(values, shape);
            const x = graph.node('Conv', [input, constant(transposed(kernel, order)), ...(bias ? [constant(bias)] : [])], {
                strides: { ints: perAxis(strides, 2) },
                dilations: { ints: perAxis(dilationRate, 2) },
                auto_pad: { text: padding === 'same' ? 'SAME_UPPER' : 'VALID' },
            });
            const r = graph.node('Conv', [h, constant(transposed(recurrent, order))], {
                auto_pad: { text: 'SAME_UPPER' },
            });
            const split = graph.nodes('Split', [graph.node('Add', [x, r])], { axis: { int: 1 } }, 4);
            return lstmStates(graph, split, c, act, gate);
        },
    };
}
/** Returns cells of which each takes the output of the one before it. The states of the last cell come first. */
function stackOf(cells) {
    return {
        states: cells.toReversed().flatMap(({ states }) => states),
        operator: null,
        images: null,
        step: (graph, input, states) => {
            let end = states.length;
            let output = input;
            const after = [];
            for (const cell of cells) {
                const start = end - cell.states.length;
                const next = cell.step(graph, output, states.slice(start, end));
                after.unshift(...next);
                output = next[0] ?? '';
                end = start;
            }
            return after;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/recurrent-layers.js





const recurrent = schemas/* object */.Ikc({
    returnSequences: schemas/* boolean */.zMY(),
    returnState: schemas/* boolean */.zMY(),
    goBackwards: schemas/* boolean */.zMY(),
    stateful: schemas/* boolean */.zMY(),
});
const writeRecurrent = (call) => {
    const { graph, layer, inputs } = call;
    const [input, ...states] = inputs;
    if (!input)
        throw unsupported(layer, 'called without inputs');
    const { returnSequences, returnState, goBackwards } = settingsOf(call, recurrent);
    const run = runLayer(call, layer, states);
    const [shape = [], ...stateShapes] = shapesOf(layer, input.shape);
    const sequence = goBackwards ? reversed(graph, run.sequence) : run.sequence;
    const output = input.withPlain(returnSequences ? sequence : (run.states[0] ?? ''), shape);
    return [
        output,
        ...(returnState ? run.states.map((name, at) => input.withPlain(name, stateShapes[at] ?? shape)) : []),
    ];
};
const writeBidirectional = (call) => {
    const { graph, layer, inputs } = call;
    const [input, ...states] = inputs;
    const [forward, backward] = ['forwardLayer', 'backwardLayer'].map((name) => Reflect.get(layer, name));
    if (!input || !isLayer(forward) || !isLayer(backward))
        throw unsupported(layer, 'without two directions');
    const { mergeMode } = settingsOf(call, schemas/* object */.Ikc({ mergeMode: schemas/* enum */.k5n(['concat', 'sum', 'mul', 'ave']).nullish() }));
    const { returnSequences, returnState, goBackwards } = settingsOf({ layer: forward }, recurrent);
    const half = states.length / 2;
    const runs = [runLayer(call, forward, states.slice(0, half)), runLayer(call, backward, states.slice(half))];
    const outputs = runs.map(({ sequence, states: [last = ''] }) => {
        if (!returnSequences)
            return last;
        return goBackwards ? reversed(graph, sequence) : sequence;
    });
    const [one = '', other = ''] = outputs;
    const [shape = [], ...stateShapes] = shapesOf(forward, input.shape);
    const merged = mergeMode === null || mergeMode === undefined ? outputs : [merge(graph, mergeMode, one, other)];
    const width = sizeAt(shape, shape.length - 1);
    const mergedShape = mergeMode === 'concat' ? [...shape.slice(0, -1), 2 * width] : shape;
    const last = returnState ? runs.flatMap((run) => run.states) : [];
    return [
        ...merged.map((name) => input.withPlain(name, mergedShape)),
        ...last.map((name, at) => input.withPlain(name, stateShapes[at % stateShapes.length] ?? shape)),
    ];
};
function merge(graph, mode, one, other) {
    switch (mode) {
        case 'concat':
            return graph.node('Concat', [one, other], { axis: { int: -1 } });
        case 'mul':
            return graph.node('Mul', [one, other]);
        case 'sum':
            return graph.node('Add', [one, other]);
        case 'ave':
            return graph.node('Mul', [graph.node('Add', [one, other]), graph.float(0.5)]);
    }
}
function shapesOf(layer, shape) {
    const output = layer.computeOutputShape([...shape]);
    const several = schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig().nullable())).safeParse(output);
    return several.success ? several.data : [schemas/* array */.YOg(schemas/* number */.aig().nullable()).parse(output)];
}
/** Writes the loop of a recurrent layer of this call. */
function runLayer(call, layer, initial) {
    const { graph, inputs, mask } = call;
    const { goBackwards, stateful } = settingsOf({ layer }, recurrent);
    const [input] = inputs;
    if (!input)
        throw unsupported(layer, 'called without inputs');
    if (stateful)
        throw unsupported(layer, 'with `stateful: true`');
    if (mask === unknownMask)
        throw unsupported(layer, 'after a mask of several inputs');
    const cell = cellOf(layer, Reflect.get(layer, 'cell'));
    if (cell.images !== null) {
        if (mask !== null)
            throw unsupported(layer, 'after a layer that masks steps');
        return runImages(call, layer, cell, initial);
    }
    const steps = {
        graph,
        input,
        mask,
        initial: initial.map(({ plain }) => plain),
        backwards: goBackwards,
        stateSize: [],
    };
    return cell.operator !== null && mask === null ? runOperator(cell.operator, steps) : runLoop(cell, steps);
}
/** Writes all steps as one operator. */
function runOperator({ name, kernel, recurrent, bias, attributes }, steps) {
    const { graph, input, initial, backwards } = steps;
    const byTime = graph.node('Transpose', [input.plain], { perm: { ints: [1, 0, 2] } });
    const weights = [kernel, recurrent].map(({ values, shape }) => graph.floats(values, [1, ...shape]));
    const starts = initial.map((state) => graph.node('Unsqueeze', [state, graph.integers([0])]));
    const direction = { direction: { text: backwards ? 'reverse' : 'forward' } };
    const [sequence = '', ...last] = graph.nodes(name, [byTime, ...weights, graph.floats(bias, [1, bias.length]), ...(starts.length > 0 ? ['', ...starts] : [])], { ...attributes, ...direction }, name === 'LSTM' ? 3 : 2);
    const flat = graph.node('Squeeze', [sequence, graph.integers([1])]);
    return {
        sequence: graph.node('Transpose', [flat], { perm: { ints: [1, 0, 2] } }),
        states: last.map((state) => graph.node('Squeeze', [state, graph.integers([0])])),
    };
}
/** Writes the steps as a loop, in which a masked step keeps the states. */
function runLoop(cell, { graph, input, mask, initial, backwards, stateSize }) {
    const source = input.plain;
    const starts = initial.length > 0 ? initial : zeroStates(graph, source, cell, stateSize);
    const names = ['input', ...(mask === null ? [] : ['mask'])];
    const body = graph.body([...starts.map((_, at) => `state${at}`), ...names], (inner, values) => {
        const before = values.slice(0, starts.length);
        const [step = '', isCounted] = values.slice(starts.length);
        const after = cell.step(inner, step, before);
        const next = isCounted === undefined ? after : keepMasked(inner, isCounted, before, after);
        return [...next, next[0] ?? ''];
    });
    const direction = { ints: names.map(() => (backwards ? 1 : 0)) };
    const results = graph.nodes('Scan', [...starts, source, ...(mask === null ? [] : [mask])], {
        body: { graph: body },
        num_scan_inputs: { int: names.length },
        scan_input_axes: { ints: names.map(() => 1) },
        scan_input_directions: direction,
        scan_output_axes: { ints: [1] },
        scan_output_directions: { ints: [backwards ? 1 : 0] },
    }, starts.length + 1);
    return { sequence: results.at(-1) ?? '', states: results.slice(0, -1) };
}
function keepMasked(graph, mask, before, after) {
    const isCounted = graph.node('Unsqueeze', [mask, graph.integers([-1])]);
    return after.map((state, at) => graph.node('Where', [isCounted, state, before[at] ?? '']));
}
function zeroStates(graph, source, { states }, stateSize) {
    const batch = graph.node('Shape', [source], { start: { int: 0 }, end: { int: 1 } });
    return states.map((size) => {
        const shape = graph.node('Concat', [batch, graph.integers([size, ...stateSize])], { axis: { int: 0 } });
        return graph.node('ConstantOfShape', [shape]);
    });
}
/** Writes a loop over images, with the channels first. */
function runImages(call, layer, cell, initial) {
    const { graph } = call;
    const [input] = call.inputs;
    if (!input)
        throw unsupported(layer, 'called without inputs');
    const moved = cell.images?.channelsFirst !== true;
    const { goBackwards, returnSequences } = settingsOf({ layer }, recurrent);
    const [shape = []] = shapesOf(layer, input.shape);
    const image = returnSequences ? shape.slice(2) : shape.slice(1);
    const [height, width] = moved ? [0, 1] : [1, 2];
    const steps = moved
        ? graph.node('Transpose', [input.plain], { perm: { ints: [0, 1, 4, 2, 3] } })
        : input.plain;
    const first = initial.map((state) => (moved ? state.channelsFirst : state.plain));
    const run = runLoop(cell, {
        graph,
        input: input.withPlain(steps),
        mask: null,
        initial: first,
        backwards: goBackwards,
        stateSize: [sizeAt(image, height), sizeAt(image, width)],
    });
    if (!moved)
        return run;
    return {
        sequence: graph.node('Transpose', [run.sequence], { perm: { ints: [0, 1, 3, 4, 2] } }),
        states: run.states.map((state) => graph.node('Transpose', [state], { perm: { ints: [0, 2, 3, 1] } })),
    };
}
/** Reverses the steps of a sequence. */
function reversed(graph, sequence) {
    const parts = [[-1], [-(2 ** 31)], [1], [-1]].map((values) => graph.integers(values));
    return graph.node('Slice', [sequence, ...parts]);
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/layer-writers.js







/** The writers of layers by the class of the layer in TensorFlow.js. */
const layerWriters = new Map([
    ['Activation', writeActivation],
    ['Add', mergeWriter('Add')],
    ['AlphaDropout', writeIdentity],
    ['Average', writeAverage],
    ['AveragePooling1D', poolingWriter('AveragePool')],
    ['AveragePooling2D', poolingWriter('AveragePool')],
    ['AveragePooling3D', poolingWriter('AveragePool')],
    ['BatchNormalization', writeBatchNormalization],
    ['Bidirectional', writeBidirectional],
    ['Concatenate', writeConcatenate],
    ['Conv1D', writeConvolution],
    ['Conv2D', writeConvolution],
    ['Conv2DTranspose', writeTransposed],
    ['Conv3D', writeConvolution],
    ['Conv3DTranspose', writeTransposed],
    ['ConvLSTM2D', writeRecurrent],
    ['Cropping2D', writeCropping],
    ['Dense', writeDense],
    ['DepthwiseConv2D', writeDepthwise],
    ['Dot', writeDot],
    ['Dropout', writeIdentity],
    ['ELU', writeElu],
    ['Embedding', writeEmbedding],
    ['Flatten', writeFlatten],
    ['GRU', writeRecurrent],
    ['GaussianDropout', writeIdentity],
    ['GaussianNoise', writeIdentity],
    ['GlobalAveragePooling1D', globalPoolingWriter('ReduceMean')],
    ['GlobalAveragePooling2D', globalPoolingWriter('ReduceMean')],
    ['GlobalMaxPooling1D', globalPoolingWriter('ReduceMax')],
    ['GlobalMaxPooling2D', globalPoolingWriter('ReduceMax')],
    ['LSTM', writeRecurrent],
    ['LayerNormalization', writeLayerNormalization],
    ['LeakyReLU', writeLeakyRelu],
    ['Masking', writeMasking],
    ['MaxPooling1D', poolingWriter('MaxPool')],
    ['MaxPooling2D', poolingWriter('MaxPool')],
    ['MaxPooling3D', poolingWriter('MaxPool')],
    ['Maximum', mergeWriter('Max')],
    ['Minimum', mergeWriter('Min')],
    ['Multiply', mergeWriter('Mul')],
    ['PReLU', writePrelu],
    ['Permute', writePermute],
    ['RNN', writeRecurrent],
    ['ReLU', writeRelu],
    ['RepeatVector', writeRepeatVector],
    ['Rescaling', writeRescaling],
    ['Reshape', writeReshape],
    ['SeparableConv2D', writeSeparable],
    ['SimpleRNN', writeRecurrent],
    ['Softmax', writeSoftmax],
    ['SpatialDropout1D', writeIdentity],
    ['ThresholdedReLU', writeThresholdedRelu],
    ['TimeDistributed', writeTimeDistributed],
    ['UpSampling2D', writeUpSampling],
    ['ZeroPadding2D', writeZeroPadding],
]);

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/masks.js




/** Returns the mask that later layers get for the output of a layer, from the masks of its inputs. */
function maskAfter(call, masks) {
    const { layer } = call;
    if (!layer.supportsMasking)
        return null;
    const [first = null] = masks;
    switch (layer.getClassName()) {
        case 'Embedding':
            return embeddingMask(call);
        case 'Masking':
            return writeStepMask(call);
        case 'RNN':
        case 'SimpleRNN':
        case 'GRU':
        case 'LSTM':
        case 'ConvLSTM2D':
        case 'Bidirectional':
            return Reflect.get(layer, 'returnSequences') === true ? first : null;
        case 'Dot':
            return null;
        case 'Add':
        case 'Average':
        case 'Maximum':
        case 'Minimum':
        case 'Multiply':
            return masks.every((mask) => mask === null) ? null : unknownMask;
        case 'Concatenate':
            return concatenatedMask(call, masks);
        default:
            return first;
    }
}
function embeddingMask({ graph, inputs }) {
    const [input] = inputs;
    return input ? graph.node('Not', [graph.node('Equal', [input.plain, graph.float(0)])]) : null;
}
/** Returns the mask of sequences whose values are concatenated: steps that no mask hides. */
function concatenatedMask(call, masks) {
    const given = masks.filter((mask) => mask !== null);
    if (given.length === 0)
        return null;
    const { axis } = settingsOf(call, schemas/* object */.Ikc({ axis: schemas/* number */.aig() }));
    const rank = call.inputs[0]?.rank ?? 0;
    if (rank !== 3 || axisOf(axis, rank) !== 2)
        return unknownMask;
    return given.reduce((all, mask) => all === unknownMask || mask === unknownMask ? unknownMask : call.graph.node('And', [all, mask]));
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js + 1 modules
var create = __webpack_require__(39838);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js + 1 modules
var to_binary = __webpack_require__(71015);
// EXTERNAL MODULE: ./node_modules/onnx-buf/dist/onnx_pb.js + 12 modules
var onnx_pb = __webpack_require__(67947);
;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/onnx-graph.js


const opset = 17;
/** The version of the format that belongs to the opset. */
const irVersion = 8;
/** A graph of operators that is being written. Graphs inside loops share names and constants with the outer graph. */
class OnnxGraph {
    #nodes = [];
    #shared;
    constructor(shared = new SharedParts()) {
        this.#shared = shared;
    }
    /** Adds a node with one output, and returns the name of the output. */
    node(operator, inputs, attributes = {}) {
        const [output = ''] = this.nodes(operator, inputs, attributes, 1);
        return output;
    }
    /** Adds a node with several outputs, and returns their names. */
    nodes(operator, inputs, attributes, outputs) {
        const names = Array.from({ length: outputs }, () => this.#shared.newName(operator));
        this.#nodes.push(nodeOf(operator, inputs, names, attributes));
        return names;
    }
    /** Gives a value another name, which becomes an output of the graph. */
    rename(value, name) {
        this.#nodes.push(nodeOf('Identity', [value], [name], {}));
    }
    floats(values, shape) {
        const bytes = littleEndian(values.length, 4, (view, offset, index) => view.setFloat32(offset, values[index] ?? 0, true));
        return this.#shared.constant(onnx_pb/* TensorProto_DataType */.xP.FLOAT, shape, bytes);
    }
    /** Returns a constant without axes. */
    float(value) {
        return this.floats([value], []);
    }
    /** Returns a list of 64-bit integers. */
    integers(values) {
        const bytes = littleEndian(values.length, 8, (view, offset, index) => view.setBigInt64(offset, BigInt(values[index] ?? 0), true));
        return this.#shared.constant(onnx_pb/* TensorProto_DataType */.xP.INT64, [values.length], bytes);
    }
    /** Returns the body of a loop, which `fill` writes. */
    body(inputs, fill) {
        const graph = new OnnxGraph(this.#shared);
        const names = inputs.map((name) => this.#shared.newName(name));
        // An output of a body must not be one of its inputs or a value of another output.
        const outputs = fill(graph, names).map((value) => graph.node('Identity', [value]));
        return graph.#toProto('body', names.map(untyped), outputs.map(untyped), []);
    }
    /** Returns the file of the graph. Equal graphs give equal bytes. */
    toFile(name, inputs, outputs) {
        const model = (0,create/* create */.v)(onnx_pb/* ModelProtoSchema */.P0, {
            irVersion: BigInt(irVersion),
            producerName: 'tensorline',
            opsetImport: [{ domain: '', version: BigInt(opset) }],
            graph: this.#toProto(name, inputs.map(([input, shape]) => floatValue(input, shape)), outputs.map(([output, shape]) => floatValue(output, shape)), this.#shared.constants),
        });
        return (0,to_binary/* toBinary */.R)(onnx_pb/* ModelProtoSchema */.P0, model);
    }
    #toProto(name, input, output, initializer) {
        return (0,create/* create */.v)(onnx_pb/* GraphProtoSchema */.Cy, {
            name,
            node: [...this.#nodes],
            input: [...input],
            output: [...output],
            initializer: [...initializer],
        });
    }
}
/** Names and constants of a graph and of those inside it. */
class SharedParts {
    constants = [];
    #counts = new Map();
    #known = new Map();
    newName(kind) {
        const count = this.#counts.get(kind) ?? 0;
        this.#counts.set(kind, count + 1);
        return `${kind}:${count}`;
    }
    /** Returns the name of a constant. Equal constants, such as the weights of a layer that is called twice, are one. */
    constant(dataType, shape, rawData) {
        const key = `${dataType} ${shape.join()}`;
        const alike = this.#known.get(key) ?? [];
        this.#known.set(key, alike);
        const same = alike.find((tensor) => Buffer.compare(tensor.rawData, rawData) === 0);
        if (same)
            return same.name;
        const name = this.newName('constant');
        const tensor = (0,create/* create */.v)(onnx_pb/* TensorProtoSchema */.Hf, { name, dataType, dims: shape.map(BigInt), rawData });
        alike.push(tensor);
        this.constants.push(tensor);
        return name;
    }
}
function nodeOf(opType, input, output, attributes) {
    return (0,create/* create */.v)(onnx_pb/* NodeProtoSchema */.U, {
        name: output[0] ?? '',
        opType,
        input: [...input],
        output: [...output],
        attribute: Object.entries(attributes).map(([name, value]) => attributeOf(name, value)),
    });
}
function attributeOf(name, value) {
    const encode = (text) => Uint8Array.from(Buffer.from(text));
    if ('int' in value)
        return (0,create/* create */.v)(onnx_pb/* AttributeProtoSchema */.y6, { name, type: onnx_pb/* AttributeProto_AttributeType */.Wc.INT, i: BigInt(value.int) });
    if ('ints' in value)
        return (0,create/* create */.v)(onnx_pb/* AttributeProtoSchema */.y6, { name, type: onnx_pb/* AttributeProto_AttributeType */.Wc.INTS, ints: value.ints.map(BigInt) });
    if ('float' in value)
        return (0,create/* create */.v)(onnx_pb/* AttributeProtoSchema */.y6, { name, type: onnx_pb/* AttributeProto_AttributeType */.Wc.FLOAT, f: value.float });
    if ('floats' in value)
        return (0,create/* create */.v)(onnx_pb/* AttributeProtoSchema */.y6, { name, type: onnx_pb/* AttributeProto_AttributeType */.Wc.FLOATS, floats: [...value.floats] });
    if ('text' in value)
        return (0,create/* create */.v)(onnx_pb/* AttributeProtoSchema */.y6, { name, type: onnx_pb/* AttributeProto_AttributeType */.Wc.STRING, s: encode(value.text) });
    if ('texts' in value)
        return (0,create/* create */.v)(onnx_pb/* AttributeProtoSchema */.y6, {
            name,
            type: onnx_pb/* AttributeProto_AttributeType */.Wc.STRINGS,
            strings: value.texts.map(encode),
        });
    return (0,create/* create */.v)(onnx_pb/* AttributeProtoSchema */.y6, { name, type: onnx_pb/* AttributeProto_AttributeType */.Wc.GRAPH, g: value.graph });
}
function floatValue(name, shape) {
    const dim = shape.map((size, axis) => ({
        value: size === null
            ? { case: 'dimParam', value: axis === 0 ? 'batch' : `${name}_${axis}` }
            : { case: 'dimValue', value: BigInt(size) },
    }));
    return (0,create/* create */.v)(onnx_pb/* ValueInfoProtoSchema */.hl, {
        name,
        type: { value: { case: 'tensorType', value: { elemType: onnx_pb/* TensorProto_DataType */.xP.FLOAT, shape: { dim } } } },
    });
}
/** Returns a value of a loop's body, whose type follows from the loop. */
function untyped(name) {
    return (0,create/* create */.v)(onnx_pb/* ValueInfoProtoSchema */.hl, { name });
}
function littleEndian(count, size, write) {
    const bytes = new Uint8Array(count * size);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < count; index++)
        write(view, index * size, index);
    return bytes;
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/write-network.js






/**
 * Writes the network of a model of TensorFlow.js as an ONNX file. Inputs and outputs have the names of the layers, are
 * of float32 and have an open batch size. Equal models give equal bytes.
 * @throws UserError that names a layer which the writer does not cover
 */
function writeOnnxNetwork(model) {
    const graph = new OnnxGraph();
    const inputs = (0,model_io/* inputSpecsOf */.AH)(model).map(({ name, shape }) => [name, [null, ...shape]]);
    const values = inputs.map(([name, shape]) => Value.plain(graph, name, shape));
    const outputs = new NetworkWriter(graph).run(model, values);
    const taken = new Set(inputs.map(([name]) => name));
    const named = (0,model_io/* outputSpecsOf */.DF)(model).map(({ name, shape }, at) => {
        const output = taken.has(name) ? `${name}_output${at}` : name;
        taken.add(output);
        graph.rename(outputs[at]?.plain ?? '', output);
        return [output, [null, ...shape]];
    });
    return graph.toFile('network', inputs, named);
}
class NetworkWriter {
    #graph;
    /** The mask of the layers: TensorFlow.js passes the last one also to later layers whose inputs have no mask. */
    #mask = null;
    constructor(graph) {
        this.#graph = graph;
    }
    /** Writes the calls of all layers that the outputs need, and returns the outputs. */
    run({ inputs, outputs }, values) {
        const known = new Map();
        for (const [at, { id }] of inputs.entries()) {
            const value = values[at];
            if (value)
                known.set(id, { value, mask: null });
        }
        return outputs.map((output) => this.#compute(output, known).value);
    }
    #compute(tensor, known) {
        const found = known.get(tensor.id);
        if (found)
            return found;
        const { sourceLayer: layer, nodeIndex } = tensor;
        const inputs = tensor.inputs.map((input) => this.#compute(input, known));
        if (inputs.some(({ mask }) => mask !== null))
            this.#mask = inputs[0]?.mask ?? null;
        const values = inputs.map(({ value }) => value);
        const results = withLayerNamed(layer, () => this.#write(layer, values));
        const mask = maskAfter({ graph: this.#graph, layer, inputs: values }, inputs.map((input) => input.mask));
        const tensors = layer.inboundNodes[nodeIndex]?.outputTensors ?? [];
        for (const [at, { id }] of tensors.entries()) {
            const value = results[at];
            if (value)
                known.set(id, { value, mask });
        }
        const result = known.get(tensor.id);
        if (!result)
            throw new TypeError(`no output ${tensor.name} of the layer ${layer.name}`);
        return result;
    }
    #write(layer, inputs) {
        if (isContainer(layer))
            return this.run(layer, inputs);
        const writer = layerWriters.get(layer.getClassName());
        if (writer === undefined)
            throw unsupported(layer, '');
        return writer({
            graph: this.#graph,
            layer,
            inputs,
            mask: this.#mask,
            write: (inner, values) => this.#writeInside(inner, values),
        });
    }
    /** Writes the layer in a wrapper, to which a mask of steps does not apply. */
    #writeInside(inner, inputs) {
        const mask = this.#mask;
        this.#mask = mask === null ? null : unknownMask;
        const results = withLayerNamed(inner, () => this.#write(inner, inputs));
        this.#mask = mask;
        return results;
    }
}
function isContainer(layer) {
    return 'layers' in layer && 'inputs' in layer && 'outputs' in layer;
}

;// CONCATENATED MODULE: ./build/core/js/src/model/onnx-writer/serving-network.js








/**
 * Returns the network of a model as an ONNX file that predicts its golden requests, alone and in a batch.
 * @throws UserError for a layer that the writer does not cover, or other predictions
 */
async function servingNetwork(tf, ort, { folder, details }, golden) {
    const model = await (0,storage/* loadModel */.cm)(tf, folder);
    const file = writeOnnxNetwork(model);
    model.dispose();
    await verifyNetwork(ort, file, details, golden);
    return file;
}
/** Throws a UserError for a network whose predictions differ from those of the model. */
async function verifyNetwork(ort, file, details, golden) {
    const examples = (0,example_codec/* exampleCodec */.D)(details.features).decode(golden.requests.map(({ input }) => input));
    const network = await onnx_network/* OnnxNetwork */.w.loadWritten(ort, file, details);
    try {
        const predict = (batch) => network.run((0,model_io/* transformParts */.$m)(details.transform, batch), batch.size);
        await (0,batch_independence/* requireBatchIndependence */.M)(predict, examples, details.name);
        const { values, width } = await predict(examples);
        const outputs = golden.requests.map((_, at) => Array.from(values.subarray(at * width, (at + 1) * width)));
        const verdict = (0,model_golden/* compareGolden */.nD)(golden, outputs);
        if (!verdict.passed)
            throw differentPredictions(details.name, verdict);
    }
    finally {
        await network.close();
    }
}
function differentPredictions(name, verdict) {
    const [first] = verdict.differences;
    return new user_error/* UserError */.yo({
        code: 'MODEL_ONNX_DIFFERENT',
        found: `${verdict.differences.length} of ${verdict.requests} golden requests of the model ${name} with other outputs as ONNX (${first?.id ?? ''}: ${first?.reason ?? ''})`,
        expected: 'the outputs of the model in `golden.json`, within their tolerance',
        hint: 'Set `image.engine` to `wasm` or `node`.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/image/write-image-network.js




/**
 * Returns the network of a model of TensorFlow.js for an image with the engine onnx; null for other images.
 * @throws UserError for a network that ONNX cannot contain, or that predicts other outputs
 */
async function writeImageNetwork({ log }, engine, model, golden) {
    if (engine !== 'onnx' || (0,evaluable_model/* isOnnx */.G7)(model))
        return null;
    return log.group('Write the network as ONNX', async () => servingNetwork(await (0,start/* anyTensorFlow */.of)(), (0,onnx/* loadOnnxRuntime */.a)(), model, golden));
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
    const golden = await (0,model_artifact/* readGolden */.cN)(model.folder);
    const name = pipeline.image.name ?? pipeline.name;
    (0,image_reference/* parseRepository */.SU)(name);
    const dockerfile = await readDockerfile(context);
    const recipe = recipeOfImage(pipeline.image, dockerfile);
    const base = pipeline.image.base === undefined ? null : (0,image_reference/* parseReference */.F2)(pipeline.image.base);
    const about = await (0,model_evidence/* modelEvidence */.T2)(context, model, inputs.report);
    const dataset = inputs.dataset === '' ? null : await (0,stages_context/* locateArtifact */.rd)(context, inputs.dataset);
    const registry = await (0,registry_options/* registryOptions */._)(context);
    const root = (0,package_root/* packageRoot */.Z)(import.meta.url);
    const network = await writeImageNetwork(host, engine, model, golden);
    const pushed = [];
    let served = { comparison: '', measured: null };
    const documents = [];
    const artifactName = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'image');
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(artifactName.path, async (draft) => {
        const layout = (0,external_node_path_.join)(draft, image_schema/* imageLayoutFolder */.O0);
        const parts = {
            model,
            network,
            engine,
            engineSources: {
                dist: (0,external_node_path_.join)(root, 'dist'),
                provide: (library) => provide(host, library, inputs),
            },
            server: (0,external_node_path_.join)(root, 'dist/server'),
            rootfs: (0,external_node_path_.join)(root, 'dist/rootfs'),
            toolCache: (0,cache_folders/* toolCacheFolder */.zM)(process.env, (0,external_node_os_.homedir)()),
            base: pipeline.image.base ?? null,
            platforms: pipeline.image.platforms,
            labels: (0,image_labels/* imageLabels */.J)(host.revision, pipeline.image),
        };
        const created = (0,creation_time/* creationTime */.v)(registry.environment);
        const image = await host.log.group('Build the image', async () => {
            if (dockerfile === null)
                return buildImage(parts, layout, registry);
            const work = (0,external_node_path_.join)(context.workspace, 'dockerfile');
            const own = (0,external_node_path_.join)(context.workspace, 'own-image');
            const built = {
                layout: own,
                own: await buildImage(parts, own, registry),
                dockerfile: dockerfile.path,
                platform: dockerfile.platform,
                created,
                work,
            };
            return buildDockerfile(built, layout, registry);
        });
        served = await verifyServed(context, {
            layout,
            model,
            golden,
            platforms: parts.platforms,
            origin: dockerfile !== null ? 'dockerfile' : parts.base !== null ? 'base' : 'tensorline',
            report: about.report,
            dataset,
        });
        const evidence = (0,external_node_path_.join)(draft, evidence_files/* evidenceFolder */.e);
        await writeSboms(evidence, {
            name,
            digest: image.digest,
            base: parts.base,
            dockerfile: dockerfile !== null,
            engine,
            rootfs: parts.rootfs,
            platforms: parts.platforms,
            created,
        });
        documents.push('cyclonedx', 'spdx', ...(await (0,model_evidence/* writeModelEvidence */.SQ)(evidence, about)));
        if (inputs.push)
            pushed.push(await pushLayout(context, layout, name, registry, base));
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
            config: (0,artifacts_digest/* digestOfJson */.Qs)(recipe),
            run: (0,stages_context/* runRecord */.DW)(context, started, { server: served.measured }),
        };
    });
    const { details } = artifact;
    const outputs = await publishImage(context, {
        artifactName: artifactName.name,
        artifact,
        pushed,
        documents,
        registry,
        subject: { kind: 'image', name, digest: details.image },
        model,
        report: about.report,
        settings: recipe,
        base: pipeline.image.base ?? null,
        platforms: pipeline.image.platforms,
        measured: served.measured,
        started,
    });
    await host.writeSummary(imageSummary(details, model, served));
    return { failure: null, outputs };
}
function provide({ log, cache }, library, inputs) {
    return (0,provision/* provisionLibrary */.P)({
        library,
        toolCache: (0,cache_folders/* toolCacheFolder */.zM)(process.env, (0,external_node_os_.homedir)()),
        stamps: (0,cache_folders/* stampFolder */._Y)(process.env, (0,external_node_os_.homedir)()),
        cache,
        log,
        runtimePath: inputs['runtime-path'] || undefined,
        runtimeUrl: inputs['runtime-url'] || undefined,
    });
}


/***/ })

};
