export const id = 1157;
export const ids = [1157];
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
/* harmony import */ var _host_github_github_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98639);
/* harmony import */ var _host_github_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15432);
/* harmony import */ var _host_github_series_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21633);
/* harmony import */ var _workspace_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54212);







/**
 * Runs the post step: uploads the checkpoints of an ended training, and deletes temporary files from a machine that
 * outlives the job. It never fails the job, and never delays it for long.
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
/**
 * Saves the newest entry of each series that the main step could not save. A series that was finished has no entry left.
 */
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
/** Stores the folder that the post step removes. */
function rememberWorkspace(folder) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(state, folder);
}
function rememberedWorkspace() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(state) || null;
}


/***/ }),

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

/***/ 94934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ parseArtifactJson),
/* harmony export */   OE: () => (/* binding */ firstIssue),
/* harmony export */   ku: () => (/* binding */ damagedArtifact),
/* harmony export */   mH: () => (/* binding */ parseFailure),
/* harmony export */   zx: () => (/* binding */ readArtifactJson)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(961);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12985);





/**
 * Reads a JSON file of an artifact.
 * @throws UserError if it is missing, is not JSON or does not fit the schema
 */
async function readArtifactJson(folder, path, schema) {
    const json = parseArtifactJson(await readText(folder, path), folder, path);
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw damagedArtifact(folder, `a ${path} that does not fit: ${firstIssue(parsed.error)}`);
}
/**
 * Parses JSON of an artifact.
 * @throws UserError if the text is not JSON, or is nested too deeply
 */
function parseArtifactJson(text, folder, path) {
    try {
        return (0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text);
    }
    catch (error) {
        throw damagedArtifact(folder, `a ${path} that is not JSON: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, error);
    }
}
/** Returns only the first issue, because a file of another form can have any number of them. */
function firstIssue(error) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(new zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodError */ .G(error.issues.slice(0, 1)))
        .replace(/^✖ /, '')
        .replace(/\s+/g, ' ');
}
/** Returns the reason why a value could not be parsed as one line: of a schema's error, the first issue. */
function parseFailure(thrown) {
    return thrown instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodError */ .G ? firstIssue(thrown) : (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown);
}
function damagedArtifact(folder, found, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'ARTIFACT_DAMAGED',
        found: `in ${folder} ${found}`,
        expected: 'unchanged files',
        hint: 'The artifact was changed or truncated after it was written. Create it again.',
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
 * Fills a new folder with `fill`, seals it with a manifest and moves it to `folder`, replacing an existing folder. It
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
 * @throws UserError if it is missing, truncated, altered, renamed, of another kind or of a newer schema
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
 * Returns the kind in an artifact's manifest, unverified; opening the artifact verifies it. Null for a kind that this
 * version does not support.
 * @param expected the kind that the error names if no artifact exists
 * @throws UserError if no artifact exists
 */
async function artifactKind(folder, expected) {
    const parsed = _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc
        .pick({ kind: true })
        .loose()
        .safeParse((0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArtifactJson */ .OC)(await readManifest(folder, expected), folder, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS));
    return parsed.success ? parsed.data.kind : null;
}
/** Returns the manifest of an artifact without any verification; null if it is missing or incomplete. */
async function peekManifest(folder) {
    try {
        return _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc.parse((0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS), 'utf8')));
    }
    catch {
        return null;
    }
}
/** Returns the run record of an artifact, which is not part of its digest. */
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
            expected: `an artifact of the kind ${kind} from an earlier stage`,
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
            hint: 'Use one version of Tensorline in all jobs of the workflow.',
        });
    const manifest = _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc.safeParse(json);
    if (!manifest.success)
        throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedArtifact */ .ku)(folder, `a ${_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS} that does not fit: ${(0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .firstIssue */ .OE)(manifest.error)}`);
    if (manifest.data.kind !== kind)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
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
/** Returns the paths of all files below a folder, with `/` on every system, in the same order everywhere. */
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
/** A SHA-256 without a prefix, as manifests and other formats write it. */
const sha256Pattern = /^[0-9a-f]{64}$/;
const mostBytesAtOnce = 2 ** 20;
function isDigest(text) {
    return digestPattern.test(text);
}
/** Returns the 64 hexadecimal digits of a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Returns the first digits of a digest, enough to recognize it. */
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
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError(`canonical JSON cannot represent ${typeof value}`);
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
/**
 * File with time, machine and measured speeds. They may differ between equal runs, so they are not part of the digest.
 */
const runRecordName = 'run.json';
/**
 * A file of a checkpoint to which later checkpoints append. The manifest does not list it; its details contain the length and the
 * digest of the part that belongs to the checkpoint.
 */
const growingFileName = 'history.jsonl';
/** Version of the schema; increased when the previous version of a reader could misread the new form. */
const schemaVersion = 1;
const artifactKinds = [
    'dataset',
    'dataset-part',
    'quarantine',
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
 * The content of an artifact: every file with its size and hash, and the digests of its inputs. It contains nothing that
 * differs between equal runs; its own SHA-256 is the artifact's digest.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(artifactKinds),
    /** Digests of the inputs, by role: `{dataset, model, baseline, …}`. */
    parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digestSchema),
    /** Digest of the configuration. */
    config: digestSchema,
    /** Details for the readers of this kind; each kind has its own schema. */
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


/** Returns the kind of file at this path, following links; null if the path does not exist. */
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
 * Fills a new folder beside `folder` and moves it into place, so that it appears complete or not at all. The previous
 * folder stays complete until then. Leftovers of a killed process are deleted: only one process at a time may install the
 * folder.
 * @returns the result of `fill`
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
 * Replaces the folder by renaming: deleting it file by file would leave it incomplete under its name for a while.
 * Synchronous, so that no signal is handled while neither the old nor the new folder is in place.
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
/** Returns true for the name of an unfinished folder, or of a folder that is being replaced. */
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
 * Creates a second folder with the same files without copying them: hard links, or copies if the file system has no hard
 * links. Sealed artifacts and cached folders are never written in place, so sharing their bytes is safe.
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
/** Creates a hard link to a file. Returns false if the file system does not allow it, or the file does not exist. */
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
/** Greatest nesting: deeper than any model topology, and shallow enough for every recursive reader. */
const deepest = 256;
/**
 * Parses untrusted JSON. Recursive readers (schemas, canonical JSON) would overflow the stack on deep nesting.
 * @throws SyntaxError if the text is not JSON or is nested deeper than 256 levels
 */
function parseJson(text) {
    if (nestingOf(text) > deepest)
        throw new SyntaxError(`nested deeper than ${deepest} levels`);
    return JSON.parse(text);
}
/** Returns the nesting of the brackets outside of strings; for malformed JSON an estimate. */
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
/** Returns the index of the closing quotation mark. */
function endOfString(text, start) {
    let end = start + 1;
    while (end < text.length && text[end] !== '"')
        end += text[end] === '\\' ? 2 : 1;
    return end;
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

/***/ 34425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ naturalOrder)
/* harmony export */ });
const collator = new Intl.Collator('en', { numeric: true });
/** Compares two names with numbers ordered by value: `seed=2` before `seed=10`, the same on every machine. */
const naturalOrder = (first, second) => collator.compare(first, second);


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
 * Returns untrusted text on one line, for a terminal, a log or a page. Control characters, all line separators and
 * characters that change the writing direction become spaces.
 */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
}
/** Returns untrusted text of several lines with the same replacements in each line. */
function printableLines(text) {
    return text.replace(/\r\n/g, '\n').split('\n').map(printableButTabs).join('\n');
}
function printableButTabs(text) {
    return text.split('\t').map(printable).join('\t');
}
/**
 * Returns untrusted text escaped for Markdown: no markup, HTML or formulas, and no automatic links from GitHub for
 * addresses, mentions, issues, commits or emoji.
 */
function escapeMarkdown(text) {
    return escapeHtmlText(text.replace(/[\\`*_[\]#|~$]/g, '\\$&'));
}
/**
 * Returns untrusted text escaped for the beginning of a line, where further characters start a list, a heading or a rule.
 */
function escapeMarkdownLine(text) {
    return escapeMarkdown(printable(text).trim()).replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
/** Returns untrusted text escaped for an HTML block in Markdown, where backslashes do not escape. */
function escapeHtmlText(text) {
    return withoutReferences(printable(text))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
/** Inserts zero-width spaces where GitHub would link or replace text after rendering. */
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
 * Returns true if the steps match the whole sequence. After a mismatch only the last run is extended, so the work is at
 * most the number of items times the number of steps. A regular expression may take exponential time.
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
            // Extends the last run by one item; earlier runs stay as short as possible.
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
/** Returns a test for texts that a pattern matches as a whole. `*` stands for any characters. */
function wildcard(pattern) {
    const steps = Array.from(pattern, (character) => character === '*' ? anyCharacter : { one: (each) => each === character });
    return (text) => matchesSteps(steps, Array.from(text));
}


/***/ })

};
