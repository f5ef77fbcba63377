export const id = 7025;
export const ids = [7025];
export const modules = {

/***/ 98141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishStep: () => (/* binding */ finishStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _host_github_github_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28979);
/* harmony import */ var _host_github_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15432);
/* harmony import */ var _host_github_series_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21633);
/* harmony import */ var _workspace_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54212);







/**
 * The post step: keeps what an ended training left, and removes the rest from a machine that outlives the job; never fails
 * it, and never holds it up.
 */
async function finishStep(patienceMilliseconds = 10_000) {
    await keepSeries();
    const workspace = (0,_workspace_state_js__WEBPACK_IMPORTED_MODULE_6__/* .rememberedWorkspace */ .w)();
    if (workspace !== null)
        await Promise.race([
            removeFolder(workspace, (0,_host_github_log_js__WEBPACK_IMPORTED_MODULE_4__.createLog)()),
            (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(patienceMilliseconds, undefined, { ref: false }),
        ]);
}
/** The newest of each series that the main step did not live to keep; one that was finished has none left. */
async function keepSeries() {
    for (const { name, folder } of (0,_host_github_series_state_js__WEBPACK_IMPORTED_MODULE_5__/* .rememberedSeries */ .O)())
        try {
            const host = (0,_host_github_github_host_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubHost */ .I)({ token: '', matrix: '', env: process.env });
            await host.series(name, folder).saveNewest();
        }
        catch (error) {
            (0,_host_github_log_js__WEBPACK_IMPORTED_MODULE_4__.createLog)().warning(`Could not keep ${name}: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        }
}
async function removeFolder(folder, log) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    catch (error) {
        log.warning(`Could not remove ${folder}: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 54212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rememberWorkspace),
/* harmony export */   w: () => (/* binding */ rememberedWorkspace)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

const state = 'workspace';
/** Tells the post step of the folder to remove. */
function rememberWorkspace(folder) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(state, folder);
}
function rememberedWorkspace() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(state) || null;
}


/***/ }),

/***/ 94934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ parseArtifactJson),
/* harmony export */   OE: () => (/* binding */ firstIssue),
/* harmony export */   ku: () => (/* binding */ damagedArtifact),
/* harmony export */   zx: () => (/* binding */ readArtifactJson)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(961);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12985);





/** Reads a JSON file of an artifact. @throws UserError when it is missing, is not JSON or does not fit the schema. */
async function readArtifactJson(folder, path, schema) {
    const json = parseArtifactJson(await readText(folder, path), folder, path);
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw damagedArtifact(folder, `a ${path} that does not fit: ${firstIssue(parsed.error)}`);
}
/** @throws UserError when the text is not JSON, or is nested too deep. */
function parseArtifactJson(text, folder, path) {
    try {
        return (0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text);
    }
    catch (error) {
        throw damagedArtifact(folder, `a ${path} that is not JSON: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, error);
    }
}
/** The first of the issues, because a file of another form can have any number of them. */
function firstIssue(error) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(new zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodError */ .G(error.issues.slice(0, 1)))
        .replace(/^✖ /, '')
        .replace(/\s+/g, ' ');
}
function damagedArtifact(folder, found, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'ARTIFACT_DAMAGED',
        found: `in ${folder} ${found}`,
        expected: 'the files exactly as they were made',
        hint: 'The artifact was changed or cut short after it was made: make it again.',
    }, { cause });
}
async function readText(folder, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8');
    }
    catch (error) {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error))
            throw error;
        throw damagedArtifact(folder, `no file ${path}`, error);
    }
}


/***/ }),

/***/ 91407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ openArtifact),
/* harmony export */   Zm: () => (/* binding */ artifactKind),
/* harmony export */   bM: () => (/* binding */ peekManifest),
/* harmony export */   lR: () => (/* binding */ readRunRecord),
/* harmony export */   w6: () => (/* binding */ writeArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_install_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9547);
/* harmony import */ var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12985);
/* harmony import */ var _artifact_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44181);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64352);








const outsideTheManifest = new Set([_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .runRecordName */ .AF]);
function isListed(path, kind) {
    return !outsideTheManifest.has(path) && !(kind === 'checkpoint' && path === _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .growingFileName */ .bS);
}
/**
 * Fills a new folder by `fill`, seals it with a manifest and puts it at `folder`, replacing what was there. The folder
 * appears complete or not at all.
 */
async function writeArtifact(folder, fill) {
    return (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .installFolder */ .S)(folder, async (draft) => {
        const { run, ...origin } = await fill(draft);
        const manifest = _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc.parse({
            schema: _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaVersion */ .CZ,
            ...origin,
            files: await listFiles(draft, origin.kind),
        });
        const text = (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(manifest);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .runRecordName */ .AF), `${JSON.stringify(run, null, 2)}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS), text);
        return { folder, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(text), manifest, details: origin.details };
    });
}
/**
 * Reads an artifact and verifies every file against its manifest.
 * @throws UserError when it is missing, truncated, altered, renamed, of another kind or of a newer schema.
 */
async function openArtifact(folder, kind, detailsSchema) {
    const text = await readManifest(folder, kind);
    const manifest = parseManifest(text, folder, kind);
    await verifyFiles(folder, manifest);
    const details = detailsSchema.safeParse(manifest.details);
    if (!details.success)
        throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedArtifact */ .ku)(folder, `a ${kind} manifest whose details do not fit: ${(0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .firstIssue */ .OE)(details.error)}`);
    return { folder, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(text), manifest, details: details.data };
}
/**
 * The kind that a folder says its artifact is of, which opening it verifies; null for one that this version does not know.
 * @param expected the kind that a message asks for where there is no artifact
 * @throws UserError where there is none
 */
async function artifactKind(folder, expected) {
    const said = _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc
        .pick({ kind: true })
        .loose()
        .safeParse((0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArtifactJson */ .OC)(await readManifest(folder, expected), folder, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS));
    return said.success ? said.data.kind : null;
}
/** What an artifact says of itself, nothing of it verified; null where none is whole. */
async function peekManifest(folder) {
    try {
        return _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc.parse((0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS), 'utf8')));
    }
    catch {
        return null;
    }
}
/** What was recorded beside an artifact, outside its digest. */
async function readRunRecord(folder) {
    return (0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .runRecordName */ .AF), 'utf8'));
}
async function readManifest(folder, kind) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS), 'utf8');
    }
    catch (error) {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error))
            throw error;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'ARTIFACT_WRONG_KIND',
            found: `no ${_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS} in ${folder}`,
            expected: `an artifact of the kind ${kind} that an earlier stage made`,
            hint: `Run the stage that makes the ${kind} first, or name its artifact or folder.`,
        }, { cause: error });
    }
}
function parseManifest(text, folder, kind) {
    const json = (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArtifactJson */ .OC)(text, folder, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS);
    const version = _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc.pick({ schema: true }).loose().safeParse(json);
    if (version.success && version.data.schema > _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaVersion */ .CZ)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'ARTIFACT_NEWER_SCHEMA',
            found: `${folder} written with schema ${version.data.schema}`,
            expected: `schema ${_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaVersion */ .CZ} or older`,
            hint: 'Use one version of tensorline in all jobs of the workflow.',
        });
    const manifest = _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc.safeParse(json);
    if (!manifest.success)
        throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedArtifact */ .ku)(folder, `a ${_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS} that does not fit: ${(0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .firstIssue */ .OE)(manifest.error)}`);
    if (manifest.data.kind !== kind)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'ARTIFACT_WRONG_KIND',
            found: `an artifact of the kind ${manifest.data.kind} in ${folder}`,
            expected: `one of the kind ${kind}`,
            hint: `Name an artifact of the kind ${kind}: docs/architecture.md tells which stage makes it.`,
        });
    return manifest.data;
}
async function verifyFiles(folder, { kind, files }) {
    const present = new Set((await filePaths(folder)).filter((path) => isListed(path, kind)));
    for (const { path, size, sha256 } of files) {
        if (!present.delete(path))
            throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedArtifact */ .ku)(folder, `no ${path}, which its manifest lists`);
        const actual = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        if (actual.size !== size)
            throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedArtifact */ .ku)(folder, `${path} with ${actual.size} bytes instead of ${size}`);
        if ((await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfFile */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfHex */ .z9)(sha256))
            throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedArtifact */ .ku)(folder, `${path} with another sha256 than its manifest lists`);
    }
    const [unlisted] = present;
    if (unlisted !== undefined)
        throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedArtifact */ .ku)(folder, `${unlisted}, which its manifest does not list`);
}
async function listFiles(folder, kind) {
    const paths = (await filePaths(folder)).filter((path) => isListed(path, kind));
    return Promise.all(paths.map(async (path) => ({
        path,
        size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).size,
        sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .hexOf */ .ZD)(await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfFile */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))),
    })));
}
/** Paths of all files below a folder, with `/` on every system, in one order everywhere. */
async function filePaths(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))
        .sort();
}


/***/ }),

/***/ 44181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   G4: () => (/* binding */ sha256Pattern),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   Qs: () => (/* binding */ digestOfJson),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   V_: () => (/* binding */ digestPattern),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   z9: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98799);



const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** A sha256 by itself, as manifests and other people's formats have it. */
const sha256Pattern = /^[0-9a-f]{64}$/;
const mostBytesAtOnce = 2 ** 20;
function isDigest(text) {
    return digestPattern.test(text);
}
/** Its 64 hexadecimal digits. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Enough of its digits to recognise it. */
function shortDigest(digest) {
    return hexOf(digest).slice(0, 12);
}
function digestOfHex(sha256) {
    return `sha256:${sha256}`;
}
function digestOf(bytes) {
    return digestOfHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'));
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const { size } = await file.stat();
        // One buffer for the whole file: streams allocate each chunk anew, and V8 collects garbage every few dozen of them.
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
/** Canonical JSON (RFC 8785): equal values are equal bytes. Throws for what JSON cannot hold. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError(`canonical JSON cannot hold ${typeof value}`);
    return text;
}
function digestOfJson(value) {
    return digestOf(canonicalJson(value));
}


/***/ }),

/***/ 64352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ runRecordName),
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   bS: () => (/* binding */ growingFileName),
/* harmony export */   er: () => (/* binding */ digestSchema),
/* harmony export */   lN: () => (/* binding */ commitSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* unused harmony export artifactKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);


const manifestName = 'manifest.json';
/** Time, machine and measured speeds: what may differ between equal runs, so not part of the digest. */
const runRecordName = 'run.json';
/**
 * A file of a checkpoint to which later checkpoints append. The manifest does not list it; its details contain the length and the
 * digest of the part that belongs to the checkpoint.
 */
const growingFileName = 'history.jsonl';
/** Raised when a reader of the version before could misread what is written now. */
const schemaVersion = 1;
const artifactKinds = [
    'dataset',
    'model',
    'report',
    'image',
    'checkpoint',
    'search',
    'tensorboard',
    'predictions',
    'attestation',
    'onnx-model',
];
const digestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Pattern */ .G4)], 'a digest (sha256: and 64 hexadecimal digits)');
/** A commit of a repository whose objects are named by SHA-1 or SHA-256. */
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a commit of 40 or 64 hexadecimal digits');
const fileEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\\.][^\\]*$/),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Pattern */ .G4),
});
/**
 * What an artifact is: every file with its size and hash, and what it was made from. It holds nothing that differs between
 * equal runs; its own sha256 is the artifact's digest.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(artifactKinds),
    /** Digests of what this was made from, by role: `{dataset, model, baseline, …}`. */
    parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digestSchema),
    /** Digest of the configuration that made this. */
    config: digestSchema,
    /** What a reader of this kind needs to know besides the files; each kind has its own schema for it. */
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntry),
});


/***/ }),

/***/ 24854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileKind)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/** What lies at this path, links followed; null where there is nothing. */
async function fileKind(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? 'folder' : 'file';
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isDraft),
/* harmony export */   S: () => (/* binding */ installFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);
/* harmony import */ var _temporary_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20684);






/**
 * Fills a new folder beside `folder` and puts it in its place, so that it appears complete or not at all; what was there stays
 * whole until then. What a process that was killed left of an earlier one is deleted: one process at a time may install it.
 * @returns what `fill` returns
 */
async function installFolder(folder, fill) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    await (0,_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
    await deleteLeft(target);
    const draft = (0,_temporary_path_js__WEBPACK_IMPORTED_MODULE_5__/* .makeTemporaryFolder */ .wE)(`${draftPrefix(target)}-`);
    try {
        const result = await fill(draft);
        await replace(target, draft);
        return result;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { recursive: true, force: true });
        throw (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .withPath */ .iD)(error, target);
    }
}
/**
 * A folder that is deleted file by file would be half there for a while, under its own name. Synchronous, so that no signal is
 * handled while neither the old nor the new folder is in place.
 */
async function replace(target, draft) {
    const old = `${draft}-old`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(target, old);
    }
    catch (error) {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(old, { recursive: true, force: true });
}
async function deleteLeft(target) {
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(draftPrefix(target));
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target)))
        if (name.startsWith(prefix) && /^-\w{6}(-old)?$/.test(name.slice(prefix.length)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), name), { recursive: true, force: true });
}
/** Whether a name is that of a folder which is not finished, or of what it replaces. */
function isDraft(name) {
    return /^\..+-\w{6}(-old)?$/.test(name);
}
function draftPrefix(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}`);
}


/***/ }),

/***/ 42306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ linkFile),
/* harmony export */   l: () => (/* binding */ linkTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33366);




/**
 * Gives a folder's files a second place without a second copy: hard links, or copies where the file system has none.
 * Sealed artifacts and cached folders are never written in place, so sharing their bytes is safe.
 */
async function linkTree(from, to) {
    await (0,_create_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .createFolder */ .v)(to);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, entry.name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, entry.name)];
        if (entry.isDirectory())
            await linkTree(source, target);
        else
            await linkOrCopy(source, target);
    }
}
async function linkOrCopy(source, target) {
    if (!(await linkFile(source, target)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, target);
}
const withoutLinks = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOENT'];
/** Gives a file a second name. Returns false if the file system does not allow it, or the file does not exist. */
async function linkFile(source, target) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(source, target);
        return true;
    }
    catch (error) {
        if (!withoutLinks.some((code) => (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, code)))
            throw error;
        return false;
    }
}


/***/ }),

/***/ 12985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** Deeper than any model topology, and shallow enough for every recursive reader. */
const deepest = 256;
/**
 * Parses JSON that anybody may have written. Recursive readers (schemas, canonical JSON) would overflow the stack on deep nesting.
 * @throws SyntaxError when it is not JSON or is nested deeper than 256 levels.
 */
function parseJson(text) {
    if (nestingOf(text) > deepest)
        throw new SyntaxError(`nested deeper than ${deepest} levels`);
    return JSON.parse(text);
}
/** Counts brackets outside of strings, which for malformed JSON is an estimate. */
function nestingOf(text) {
    let depth = 0;
    let most = 0;
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (character === '"')
            index = endOfString(text, index);
        else if (character === '[' || character === '{')
            most = Math.max(most, (depth += 1));
        else if (character === ']' || character === '}')
            depth -= 1;
    }
    return most;
}
/** Returns the place of the closing quotation mark. */
function endOfString(text, start) {
    let end = start + 1;
    while (end < text.length && text[end] !== '"')
        end += text[end] === '\\' ? 2 : 1;
    return end;
}


/***/ }),

/***/ 93111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ escapeMarkdownLine),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SC: () => (/* binding */ escapeHtmlText),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Text of others on one line, for a terminal, a log or a page: control characters, line separators of any kind and characters
 * that turn the direction of writing become spaces.
 */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
}
/** The same for a message of several lines. */
function printableLines(text) {
    return text.replace(/\r\n/g, '\n').split('\n').map(printableButTabs).join('\n');
}
function printableButTabs(text) {
    return text.split('\t').map(printable).join('\t');
}
/**
 * Text of others in Markdown that shows as itself: no markup, HTML or formula, and none of what GitHub makes of plain text:
 * addresses, mentions, references to issues and commits, emoji.
 */
function escapeMarkdown(text) {
    return escapeHtmlText(text.replace(/[\\`*_[\]#|~$]/g, '\\$&'));
}
/** The same at the beginning of a line, where further characters begin a list, a heading or a rule. */
function escapeMarkdownLine(text) {
    return escapeMarkdown(printable(text).trim()).replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
/** The same inside an HTML block of Markdown, where a backslash escapes nothing. */
function escapeHtmlText(text) {
    return withoutReferences(printable(text))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
/** Characters of no width where GitHub, after rendering, would find something to link or to draw. */
function withoutReferences(text) {
    return text
        .replace(/[@#](?=[\w\\])/g, '$&\u200b')
        .replaceAll('://', ':\u200b//')
        .replace(/www(?=\.)/gi, '$&\u200b')
        .replace(/gh-(?=\d)/gi, '$&\u200b')
        .replace(/:(?=[\w+-]+:)/g, ':\u200b')
        .replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (commit) => commit.replace(/.{6}(?=.)/g, '$&\u200b'));
}


/***/ }),

/***/ 93759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ matchesSteps),
/* harmony export */   X: () => (/* binding */ wildcard)
/* harmony export */ });
/**
 * Returns true if the steps match the whole sequence. A run that matched too little is continued, and no other choice is tried
 * again: the work is at most the number of items times that of steps, where a regular expression may take exponential time.
 */
function matchesSteps(steps, items) {
    let step = 0;
    let item = 0;
    let retry = null;
    while (item < items.length || step < steps.length) {
        const current = steps[step];
        const value = items[item];
        if (current && 'any' in current) {
            retry = { step, item };
            step++;
        }
        else if (current && value !== undefined && current.one(value)) {
            step++;
            item++;
        }
        else {
            // The last run takes one more item; runs before it end as early as they can.
            const skipped = retry && items[retry.item];
            const run = retry && steps[retry.step];
            if (retry === null || skipped == null || !run || !('any' in run) || !run.any(skipped))
                return false;
            retry = { step: retry.step, item: retry.item + 1 };
            step = retry.step + 1;
            item = retry.item;
        }
    }
    return true;
}
const anyCharacter = { any: () => true };
/** Returns a test for texts that a pattern matches as a whole, in which `*` stands for any characters. */
function wildcard(pattern) {
    const steps = Array.from(pattern, (character) => character === '*' ? anyCharacter : { one: (each) => each === character });
    return (text) => matchesSteps(steps, Array.from(text));
}


/***/ })

};
