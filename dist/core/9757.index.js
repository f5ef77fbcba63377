export const id = 9757;
export const ids = [9757,1407];
export const modules = {

/***/ 60581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   performForkVerdict: () => (/* binding */ performForkVerdict)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var birpc__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38325);
/* harmony import */ var _host_github_github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36232);
/* harmony import */ var _stages_fork_post_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25472);
/* harmony import */ var _stages_trial_settled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22211);





/**
 * Runs the process in which `publish-verdict` reads the artifacts of a fork. It ignores signals: its parent handles them
 * and ends it.
 */
function performForkVerdict() {
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => undefined);
    process.on('disconnect', () => process.exit(1));
    const functions = {
        post: ({ inputs, ...run }) => (0,_stages_trial_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .g)(() => {
            const host = (0,_host_github_github_host_js__WEBPACK_IMPORTED_MODULE_1__/* .createGitHubHost */ .I)({
                token: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('github-token'),
                matrix: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('matrix'),
                env: process.env,
            });
            return (0,_stages_fork_post_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .postVerdict */ .Yn)({ ...run, host }, inputs);
        }),
    };
    (0,birpc__WEBPACK_IMPORTED_MODULE_4__/* .createBirpc */ .L)(functions, {
        post: (message) => process.send?.(message),
        on: (listener) => process.on('message', listener),
        timeout: -1,
    });
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
/* harmony import */ var _files_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84766);
/* harmony import */ var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12985);
/* harmony import */ var _artifact_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94934);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44181);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64352);









const outsideTheManifest = new Set([_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS, _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .runRecordName */ .AF]);
function isListed(path, kind) {
    return !outsideTheManifest.has(path) && !(kind === 'checkpoint' && path === _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .growingFileName */ .bS);
}
/**
 * Fills a new folder with `fill`, seals it with a manifest and moves it to `folder`, replacing an existing folder. It
 * appears complete or not at all.
 */
async function writeArtifact(folder, fill) {
    return (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .installFolder */ .Si)(folder, async (draft) => {
        const { run, ...origin } = await fill(draft);
        const manifest = _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestSchema */ .rc.parse({
            schema: _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .schemaVersion */ .CZ,
            ...origin,
            files: await listFiles(draft, origin.kind),
        });
        const text = (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .dj)(manifest);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .runRecordName */ .AF), `${JSON.stringify(run, null, 2)}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS), text);
        return { folder, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)(text), manifest, details: origin.details };
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
        throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedArtifact */ .ku)(folder, `a ${kind} manifest whose details do not fit: ${(0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .firstIssue */ .OE)(details.error)}`);
    return { folder, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)(text), manifest, details: details.data };
}
/**
 * Returns the kind in an artifact's manifest, unverified; opening the artifact verifies it. Null for a kind that this
 * version does not support.
 * @param expected the kind that the error names if no artifact exists
 * @throws UserError if no artifact exists
 */
async function artifactKind(folder, expected) {
    const parsed = _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestSchema */ .rc
        .pick({ kind: true })
        .loose()
        .safeParse((0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArtifactJson */ .OC)(await readManifest(folder, expected), folder, _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS));
    return parsed.success ? parsed.data.kind : null;
}
/** Returns the manifest of an artifact without any verification; null if it is missing or incomplete. */
async function peekManifest(folder) {
    try {
        return _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestSchema */ .rc.parse((0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS), 'utf8')));
    }
    catch {
        return null;
    }
}
/** Returns the run record of an artifact, which is not part of its digest. */
async function readRunRecord(folder) {
    return (0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .runRecordName */ .AF), 'utf8'));
}
async function readManifest(folder, kind) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS), 'utf8');
        if ((0,_files_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLfsPointer */ .y)(text) !== null)
            throw (0,_files_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .lfsPointer */ .FW)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS));
        return text;
    }
    catch (error) {
        if (!(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error))
            throw error;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'ARTIFACT_WRONG_KIND',
            found: `no ${_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS} in ${folder}`,
            expected: `an artifact of the kind ${kind} from an earlier stage`,
            hint: `Run the stage that makes the ${kind} first, or name its artifact or folder.`,
        }, { cause: error });
    }
}
function parseManifest(text, folder, kind) {
    const json = (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArtifactJson */ .OC)(text, folder, _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS);
    const version = _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestSchema */ .rc.pick({ schema: true }).loose().safeParse(json);
    if (version.success && version.data.schema > _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .schemaVersion */ .CZ)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'ARTIFACT_NEWER_SCHEMA',
            found: `${folder} written with schema ${version.data.schema}`,
            expected: `schema ${_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .schemaVersion */ .CZ} or older`,
            hint: 'Use one version of Tensorline in all jobs of the workflow.',
        });
    const manifest = _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestSchema */ .rc.safeParse(json);
    if (!manifest.success)
        throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedArtifact */ .ku)(folder, `a ${_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestName */ .vS} that does not fit: ${(0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .firstIssue */ .OE)(manifest.error)}`);
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
            throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedArtifact */ .ku)(folder, `no ${path}, which its manifest lists`);
        const actual = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        if (actual.size !== size && (await (0,_files_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .readLfsPointer */ .tY)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) !== null)
            throw (0,_files_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .lfsPointer */ .FW)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        if (actual.size !== size)
            throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedArtifact */ .ku)(folder, `${path} with ${actual.size} bytes instead of ${size}`);
        if ((await (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfHex */ .z9)(sha256))
            throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedArtifact */ .ku)(folder, `${path} with another sha256 than its manifest lists`);
    }
    const [unlisted] = present;
    if (unlisted !== undefined)
        throw (0,_artifact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedArtifact */ .ku)(folder, `${unlisted}, which its manifest does not list`);
}
async function listFiles(folder, kind) {
    const paths = (await filePaths(folder)).filter((path) => isListed(path, kind));
    return Promise.all(paths.map(async (path) => ({
        path,
        size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).size,
        sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .hexOf */ .ZD)(await (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))),
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
    'dataset-diff',
    'model',
    'report',
    'data-report',
    'image',
    'model-pack',
    'web-package',
    'checkpoint',
    'search',
    'tensorboard',
    'training-report',
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

/***/ 77174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ diffFiles),
/* harmony export */   w: () => (/* binding */ openDiff)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _drift_drift_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92);



/** Files of a comparison of two datasets. */
const diffFiles = {
    diff: 'diff.json',
    drift: 'drift.json',
    markdown: 'diff.md',
    page: 'diff.html',
};
const detailsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    drift: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_drift_drift_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .driftOutcomes */ .T9).nullable(),
    accepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
/** Opens a comparison of two datasets and verifies it. @throws UserError when it is not whole */
function openDiff(folder) {
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'dataset-diff', detailsSchema);
}


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

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ isDraft),
/* harmony export */   Si: () => (/* binding */ installFolder),
/* harmony export */   aL: () => (/* binding */ deleteLeftovers)
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
    await deleteLeftovers(draftPrefix(target));
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
/**
 * Deletes the temporary folders with this prefix that a killed process left. Only one process at a time may use the prefix; the folders of
 * this process stay.
 */
async function deleteLeftovers(prefix) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(prefix))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(prefix), name);
        const isLeft = name.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(prefix)) && /^-\w{6}(-old)?$/.test(name.slice((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(prefix).length));
        if (isLeft && !(0,_temporary_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecordedPath */ .Sv)(path))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
    }
}
/** Returns true for the name of an unfinished folder, or of a folder that is being replaced. */
function isDraft(name) {
    return /^\..+-\w{6}(-old)?$/.test(name);
}
function draftPrefix(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}`);
}


/***/ }),

/***/ 84766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ mostPointerBytes),
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   RR: () => (/* binding */ resolveLfsPointer),
/* harmony export */   aw: () => (/* binding */ locateLargeFile),
/* harmony export */   tY: () => (/* binding */ readLfsPointer),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67253);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24854);







/** Pointers are shorter (specification of Git LFS). */
const mostPointerBytes = 1024;
const pointerPattern = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:([0-9a-f]{64})\nsize (\d+)\n/;
/** Returns the pointer that the content of a file is; null for other content. */
function parseLfsPointer(content) {
    if (content.length >= mostPointerBytes)
        return null;
    const [, sha256, size] = pointerPattern.exec(content.toString()) ?? [];
    return sha256 === undefined ? null : { sha256, size: Number(size) };
}
/** Returns the pointer at a path; null for any other file and for a path without a file. */
async function readLfsPointer(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        return found.isFile() && found.size < mostPointerBytes ? parseLfsPointer(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path)) : null;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error))
            return null;
        throw error;
    }
}
/**
 * Returns the path of the content: the path itself, or for a pointer that of the large file, if Git LFS has it on this machine.
 * Throws UserError for a pointer without its large file.
 * @param shown name of the file in messages
 */
async function resolveLfsPointer(path, shown) {
    const pointer = await readLfsPointer(path);
    return pointer === null ? path : locateLargeFile(path, pointer, shown);
}
/** Returns the path of the large file of a pointer, whose content is verified. */
async function locateLargeFile(path, { sha256 }, shown) {
    const store = await storeOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path)));
    const file = store && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(store, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    if (file !== null && (await (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .fileKind */ .h)(file)) === 'file' && (await hashOf(file)) === sha256)
        return file;
    throw lfsPointer(shown);
}
/** Returns the error of a pointer in place of a file. */
function lfsPointer(shown) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'FILE_LFS_POINTER',
        found: 'a pointer of Git LFS in place of the file itself',
        expected: 'the content of the file',
        hint: 'Set `lfs: true` in the step `actions/checkout`, or run `git lfs pull`.',
        location: { file: shown },
    });
}
/** Returns the folder in which Git LFS keeps the large files of the repository; null outside of a repository. */
async function storeOf(folder) {
    const git = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.git');
    switch (await (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .fileKind */ .h)(git)) {
        case 'folder':
            return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(git, 'lfs/objects');
        case 'file':
            return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await commonFolder(git), 'lfs/objects');
        case null:
            return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === folder ? null : storeOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder));
    }
}
/** Returns the folder of the repository that a linked worktree or a submodule belongs to. */
async function commonFolder(file) {
    const [, target = ''] = /^gitdir: (.*)$/m.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8')) ?? [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), target);
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'commondir'), 'utf8')).trim());
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error))
            return folder;
        throw error;
    }
}
async function hashOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 12985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tryParseJson),
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
/** Returns the value of a JSON text; undefined for any other text. Do not read the value by recursion: its nesting has no limit. */
function tryParseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 94963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutBaseline),
/* harmony export */   r: () => (/* binding */ renderDiffMarkdown)
/* harmony export */ });
/* harmony import */ var _drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60751);
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73375);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38602);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45931);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76291);
/* harmony import */ var _fit_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56756);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61547);
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54830);








const icons = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const defaultLimit = 60_000;
const mostDrifts = 100;
const mostCells = 8;
/**
 * Returns the differences of a dataset from its baseline for a job summary or a comment: what needs attention first, and columns without
 * drift collapsed. All untrusted text is escaped.
 * @param limit greatest size in bytes
 */
function renderDiffMarkdown(diff, origin, limit = defaultLimit) {
    const { drift } = diff;
    return (0,_fit_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .fitSections */ .W)([
        heading(diff, origin),
        origin.notes.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('IMPORTANT', origin.notes),
        warnings(diff),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .diffLines */ .Pp)(diff).map(({ title, text }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `${title}: ${text}`)),
        drift === null || (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnchanged */ ._5)(diff) ? null : driftSection(drift),
        ...samples(diff),
        footer(diff, origin),
    ].flatMap((part) => part?.text ?? []), limit);
}
/** Returns the summary of a dataset without a baseline. */
function withoutBaseline(name, reason) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `## Data of ${name}: not compared, since ${reason}`.text;
}
function heading(diff, { commit }) {
    const { name, drift } = diff;
    const of = commit === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) ` of ${new _short_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .ShortCommit */ .i(commit)}`;
    if ((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnchanged */ ._5)(diff))
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `## Data of ${name}: the same dataset as the baseline${of}`;
    const title = drift === null
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `## Data of ${name}: ${(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineOf */ .gD)(diff)}`
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `## ${icons[drift.outcome]} Data of ${name}: ${(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineOf */ .gD)(diff)}`;
    const compared = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `Compared with the baseline${of}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('How to read this', (0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_1__/* .manualPage */ .s)('data-drift'))}`;
    return drift === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(title, compared) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `**${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .driftTitle */ .IM)(drift)}.**`, compared);
}
function warnings(diff) {
    const consequence = diff.drift && (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .consequenceOf */ .pd)(diff.drift);
    const all = [...(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .diffWarnings */ .xb)(diff), ...(consequence ? [consequence] : [])];
    return all.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('WARNING', all);
}
function driftSection({ columns, confidence, group, skipped }) {
    const open = columns.filter(({ outcome }) => outcome !== 'pass');
    const passed = columns.filter(({ outcome }) => outcome === 'pass');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Drift', ...(open.length === 0 ? [] : [driftTable(open, confidence)]), ...(passed.length === 0
        ? []
        : [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(passed.length)} ${passed.length === 1 ? 'comparison' : 'comparisons'} without drift beyond the margin`, driftTable(passed, confidence)),
        ]), ...(group === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `Rows with the same ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(group)} count as one group.`]), ...(skipped.length === 0
        ? []
        : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(skipped.map(({ column, reason }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `Not compared: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(column)}, since ${reason}`))]));
}
function driftTable(columns, confidence) {
    const shown = columns.slice(0, mostDrifts);
    const rest = columns.length - shown.length;
    const rows = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['', 'Column', 'Distance', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .intervalName */ .Bb)(confidence), 'Margin', 'By chance', 'Rows', 'Kind'], shown.map((drift) => [
        icons[drift.outcome],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)((0,_drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(drift)),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)(drift.distance),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .boundsText */ .Fv)(drift),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)(drift.margin),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)(drift.byChance),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsText */ .Xs)(drift),
        _drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceNames */ .WV[drift.kind],
    ]), [2, 3, 4, 5, 6]);
    return rest === 0 ? rows : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(rows, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(rest)} more are in the report.`);
}
function samples({ samples: { changed, added, removed }, rows }) {
    return [
        changed.length === 0
            ? null
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Changed rows', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `The first ${changed.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(rows.changed)}:`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Row', 'Split', 'Changes'], changed.map(({ id, split, cells }) => [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(id),
                split,
                cells
                    .slice(0, mostCells)
                    .map(({ column, before, after }) => `${column}: ${valueText(before)} → ${valueText(after)}`)
                    .join('; '),
            ]))),
        sampleSection('Added rows', added, rows.added),
        sampleSection('Removed rows', removed, rows.removed),
    ];
}
function sampleSection(title, rows, count) {
    const [first] = rows;
    if (first === undefined)
        return null;
    const shown = first.cells.slice(0, mostCells);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `The first ${rows.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(count)}${first.cells.length > shown.length ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `, with ${shown.length} of ${first.cells.length} columns` : ''}:`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Row', 'Split', ...shown.map(({ column }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(column))], rows.map(({ id, split, cells }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(id),
        split,
        ...cells.slice(0, shown.length).map(({ value }) => valueText(value)),
    ])));
}
function valueText(value) {
    return value === null ? '(none)' : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .truncate */ .xv)((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .sampleText */ .EB)(value), 40);
}
function footer({ baseline, candidate }, { artifact }) {
    const digests = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `Baseline ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .digestText */ .M6)(baseline.digest)}, this dataset ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .digestText */ .M6)(candidate.digest)}.`;
    return artifact === null ? digests : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `${digests} The whole report is in the artifact ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(artifact)}.`;
}


/***/ }),

/***/ 77608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ driftPolicyOf),
/* harmony export */   o6: () => (/* binding */ readDriftPolicy),
/* harmony export */   tE: () => (/* binding */ allowingDriftLabel)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84251);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93111);




/** Only people with the triage role can set it, so the author of a pull request from a fork cannot. */
const allowingDriftLabel = 'allow-data-drift';
/**
 * Returns the settings of the comparison; null if there are none. A pull request is compared by those of its base, so that it cannot widen
 * its own margins.
 */
async function readDriftPolicy(context) {
    const { pipeline, host } = context;
    const own = driftPolicyOf(pipeline);
    const { base, pullRequest } = host;
    if (base === null || pullRequest === null)
        return own;
    const branch = pullRequest.baseBranch;
    const read = await readBase(context);
    if (read instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return (own && {
            ...own,
            branch,
            notes: [`The pipeline file of the base cannot be read: ${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(read.message)}`],
        });
    const ofBase = read === null ? null : driftPolicyOf(read);
    if (ofBase === null)
        return own && { ...own, branch };
    const allowed = await base.hasLabel(allowingDriftLabel);
    const changes = !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)([ofBase.drift, ofBase.group], [own?.drift, own?.group]);
    return {
        ...ofBase,
        branch,
        allowed,
        notes: [
            ...(changes
                ? ['This pull request changes data.drift or data.split.group. The settings of the base decide.']
                : []),
            ...(allowed ? [`The label ${allowingDriftLabel} allows any drift.`] : []),
        ],
    };
}
async function readBase({ file, overrides, host }) {
    const text = (await host.base?.readFile(file)) ?? null;
    if (text === null)
        return null;
    try {
        return (0,_config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePipeline */ .iP)(text, file, overrides);
    }
    catch (error) {
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return error;
        throw error;
    }
}
/** Returns the settings of the comparison in a pipeline file; null without such settings. */
function driftPolicyOf({ name, data, gate }) {
    if (data?.drift === undefined)
        return null;
    const { baseline } = gate;
    return {
        drift: data.drift,
        group: data.split.group ?? null,
        name,
        gate,
        branch: baseline.from === 'run' ? baseline.branch : 'main',
        allowed: false,
        notes: [],
    };
}


/***/ }),

/***/ 59292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ reportDiff),
/* harmony export */   Sm: () => (/* binding */ diffTitle),
/* harmony export */   vT: () => (/* binding */ diffKey)
/* harmony export */ });
/* harmony import */ var _report_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45931);
/* harmony import */ var _report_diff_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94963);
/* harmony import */ var _report_diff_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15241);



const tones = { pass: 'good', fail: 'bad', inconclusive: 'unsure' };
/**
 * Writes the differences of a dataset to summary, log and comment. A pull request without any difference and any note gets no comment;
 * an earlier one is updated.
 * @returns the address of the comment; empty if none was written
 */
async function reportDiff({ host }, diff, origin, comment) {
    const { log, review, pullRequest } = host;
    const markdown = (0,_report_diff_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiffMarkdown */ .r)(diff, origin);
    await host.writeSummary(markdown);
    log.info((0,_report_diff_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderDiffText */ .p)(diff, (outcome, text) => host.paint(tones[outcome], text)));
    for (const warning of (0,_report_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .diffWarnings */ .xb)(diff))
        log.warning(warning);
    if (!comment || review === null || pullRequest === null)
        return '';
    const posted = await review.comment(diffKey(diff, origin), { title: diffTitle(diff), markdown }, (0,_report_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnchanged */ ._5)(diff) && origin.notes.length === 0 ? 'update' : 'create');
    if (posted.posted)
        return posted.url;
    log.warning(posted.reason);
    return '';
}
function diffTitle(diff) {
    return `Data: ${(0,_report_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(diff)}`;
}
/** Returns the key that identifies the comment among those of other datasets; gates have keys without a colon. */
function diffKey({ name }, { artifact }) {
    return `dataset:${name}:${artifact ?? ''}`;
}


/***/ }),

/***/ 25472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c6: () => (/* binding */ hostFor),
  Yn: () => (/* binding */ postVerdict),
  gc: () => (/* binding */ readBasePipeline)
});

// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 13 modules
var read_pipeline = __webpack_require__(84251);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
// EXTERNAL MODULE: ./build/core/js/src/dataset-diff/diff-datasets.js + 17 modules
var diff_datasets = __webpack_require__(49441);
// EXTERNAL MODULE: ./build/core/js/src/dataset-diff/diff-artifact.js
var diff_artifact = __webpack_require__(77174);
// EXTERNAL MODULE: ./build/core/js/src/dataset-diff/diff-schema.js
var diff_schema = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/report/diff-markdown.js
var diff_markdown = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var report_markdown = __webpack_require__(61547);
// EXTERNAL MODULE: ./build/core/js/src/stages/data-diff/report-diff.js
var report_diff = __webpack_require__(59292);
// EXTERNAL MODULE: ./build/core/js/src/stages/data-diff/drift-policy.js
var drift_policy = __webpack_require__(77608);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/base-dataset.js
var base_dataset = __webpack_require__(92833);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/report-verdict.js + 3 modules
var report_verdict = __webpack_require__(88455);
;// CONCATENATED MODULE: ./build/core/js/src/stages/fork/post-diff.js













const mebibyte = 2 ** 20;
/** Limits of a comparison: its four files and their manifest. */
const diffLimits = { archiveBytes: 4 * mebibyte, files: 10, bytes: 16 * mebibyte };
const datasetLimits = { archiveBytes: 1024 * mebibyte, files: 5000, bytes: 2048 * mebibyte };
/**
 * Posts the differences of the data of a fork's pull request from those of the base branch, if `data.drift` of the base is set. With
 * `rescore`, the datasets are compared here; otherwise the comparison of the fork's run is posted as unverified. A comparison that cannot
 * be read is posted as such, and does not hold up the verdict of the gate.
 */
async function postDiff(fork, inputs) {
    const policy = (0,drift_policy/* driftPolicyOf */.XI)(fork.pipeline);
    if (policy === null)
        return;
    const key = (0,report_diff/* diffKey */.vT)(fork.pipeline, { artifact: inputs.diff });
    const checkName = `tensorline / ${fork.pipeline.name} / data`;
    try {
        const measured = inputs.verify === 'rescore' ? await measureDiff(fork, inputs, policy) : null;
        const diff = measured ?? (await readDiff(fork, inputs));
        if (diff === null)
            return;
        const origin = { commit: null, artifact: null, notes: [] };
        const markdown = (0,report_markdown/* blocks */.Bv)((0,report_markdown/* alert */.xE)('CAUTION', [measured === null ? reportedNote(fork) : measuredNote(fork)]), report_markdown/* Markdown */.oz.trusted((0,diff_markdown/* renderDiffMarkdown */.r)(diff, origin, 55_000))).text;
        await post(measured === null ? `${checkName} (reported by a fork)` : checkName, {
            title: measured === null ? `Reported, not verified: ${(0,report_diff/* diffTitle */.Sm)(diff)}` : (0,report_diff/* diffTitle */.Sm)(diff),
            conclusion: await conclusionOf(fork, diff, measured !== null),
            markdown,
        });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const title = 'The data of the fork’s run cannot be compared';
        fork.host.log.warning(`${title}: ${error.message}`);
        const markdown = (0,report_markdown/* blocks */.Bv)((0,report_markdown.md) `## ❌ ${title}`, (0,report_markdown/* paragraph */.FY)(error.message.slice(0, longestReason))).text;
        await post(checkName, { title, conclusion: 'failure', markdown });
    }
    async function post(name, report) {
        await fork.host.writeSummary(report.markdown);
        await (0,report_verdict/* postToReview */.gC)(fork.host, key, { name, ...report, annotations: [] }, inputs);
    }
}
const longestReason = 5000;
/** Compares the dataset of the fork's run with that of the base branch; null if either does not exist. */
async function measureDiff(fork, inputs, policy) {
    const folder = (0,external_node_path_.join)(fork.workspace, 'fork-dataset');
    if (!(await fork.forkRun.fetchArtifact(inputs.dataset, folder, datasetLimits)))
        return null;
    const candidate = await (0,dataset/* openDataset */.Jp)(folder);
    const baseline = await (0,base_dataset/* findBaseDataset */.x)(fork, inputs.dataset);
    if (baseline === null)
        return null;
    refuseOther(candidate.details.name, fork);
    return (0,diff_datasets/* diffDatasets */.F)(baseline, candidate, policy);
}
/** Reads the comparison that the fork's run reported; null without one. Its page and its Markdown are ignored. */
async function readDiff(fork, inputs) {
    const folder = (0,external_node_path_.join)(fork.workspace, 'fork-diff');
    if (!(await fork.forkRun.fetchArtifact(inputs.diff, folder, diffLimits)))
        return null;
    await (0,diff_artifact/* openDiff */.w)(folder);
    const diff = await (0,artifact_json/* readArtifactJson */.zx)(folder, diff_artifact/* diffFiles */.p.diff, diff_schema/* datasetDiffSchema */.d1);
    refuseOther(diff.name, fork);
    return diff;
}
function refuseOther(name, { pipeline }) {
    if (name === pipeline.name)
        return;
    throw new user_error/* UserError */.yo({
        code: 'ARTIFACT_OTHER_PIPELINE',
        found: `data of "${name}"`,
        expected: `data of "${pipeline.name}", which the base branch has`,
        hint: 'Name the artifacts of that pipeline as the inputs "dataset" and "diff".',
    });
}
/** A reported comparison never succeeds, since branch rules would accept it. */
async function conclusionOf({ pull }, { drift }, verified) {
    if (drift?.accepted === false && !(await pull.base.hasLabel(drift_policy/* allowingDriftLabel */.tE)))
        return 'failure';
    return verified && drift?.outcome !== 'inconclusive' ? 'success' : 'neutral';
}
function reportedNote({ forkRun }) {
    return (0,report_markdown.md) `${(0,report_markdown/* link */.nf)('A run of the fork’s own code', forkRun.runUrl)} reported these differences. They are not verified.`;
}
function measuredNote({ forkRun }) {
    return (0,report_markdown.md) `The dataset comes from ${(0,report_markdown/* link */.nf)('a run of the fork’s own code', forkRun.runUrl)}. It was compared here.`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 5 modules
var verdict = __webpack_require__(19709);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/report/report-artifact.js
var report_artifact = __webpack_require__(3863);
// EXTERNAL MODULE: ./build/core/js/src/report/verdict-markdown.js + 3 modules
var verdict_markdown = __webpack_require__(61643);
// EXTERNAL MODULE: ./build/core/js/src/report/words.js
var words = __webpack_require__(91389);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/find-baseline.js
var find_baseline = __webpack_require__(99884);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/newest-report.js
var newest_report = __webpack_require__(59150);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/record-decision.js + 1 modules
var record_decision = __webpack_require__(55725);
;// CONCATENATED MODULE: ./build/core/js/src/stages/fork/report-fork.js














const report_fork_mebibyte = 2 ** 20;
/**
 * Limits of a report: three files, of which the page is the largest, and the predictions of each seed for candidate and
 * baseline.
 */
const limits = { archiveBytes: 16 * report_fork_mebibyte, files: 220, bytes: 64 * report_fork_mebibyte };
/**
 * Posts the verdict that the fork's run reported, marked as unverified.
 * @returns null if the run has no report
 */
async function reportFork(fork, inputs) {
    const { forkRun, pipeline, host, workspace } = fork;
    const folder = (0,external_node_path_.join)(workspace, 'fork-report');
    if (!(await forkRun.fetchArtifact(inputs.report, folder, limits)))
        return null;
    const verdict = await readReport(folder);
    report_fork_refuseOther(verdict, fork);
    refuseLinks(verdict, fork);
    const differences = await differencesOf(verdict, fork, inputs.report);
    // A decision on another test split does not count as a use of the base's, and a fork could report any number of them.
    if (!differences.includes('test split'))
        await (0,record_decision/* addToLedger */.mq)(fork, verdict);
    const title = `Reported, not verified: ${words/* outcomeWords */.wX[verdict.outcome]}`;
    const markdown = (0,report_markdown/* blocks */.Bv)((0,report_markdown.md) `# ${title}`, (0,report_markdown/* alert */.xE)('CAUTION', cautions(fork, differences)), report_markdown/* Markdown */.oz.trusted((0,verdict_markdown/* renderMarkdown */.G)(verdict, { limit: 55_000 }))).text;
    await host.writeSummary(markdown);
    const gate = { name: pipeline.name, gate: pipeline.gate.id };
    const posted = await (0,report_verdict/* postToReview */.gC)(host, (0,report_verdict/* gateKey */.l)(gate), {
        // The name differs from the gate's, because branch rules treat a neutral check as passed.
        name: `${(0,report_verdict/* checkName */.I3)(gate)} (reported by a fork)`,
        conclusion: verdict.accepted && differences.length === 0 ? 'neutral' : 'failure',
        title,
        markdown,
        annotations: [],
    }, inputs);
    return { verdict: verdict.outcome, verified: false, reason: verdict.reason, ...posted };
}
/**
 * Reads the verdict only. The page and the Markdown of the fork's report are ignored and rendered again from the
 * verdict.
 */
async function readReport(folder) {
    const parsed = verdict/* verdictSchema */.$D.safeParse(await (0,report_artifact/* readVerdict */.wk)(await (0,report_artifact/* openReport */.NL)(folder)));
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.yo({
        code: 'FORK_INVALID_REPORT',
        found: `an invalid report.json of the fork: ${(0,artifact_json/* firstIssue */.OE)(parsed.error)}`,
        expected: 'a report of evaluate-gate of this version',
        hint: 'Use the same version of Tensorline in the pull request’s workflow.',
    });
}
function report_fork_refuseOther({ name, gate }, { pipeline }) {
    if (name === pipeline.name && gate === pipeline.gate.id)
        return;
    throw new user_error/* UserError */.yo({
        code: 'ARTIFACT_OTHER_PIPELINE',
        found: `a report of gate "${gate}" of "${name}"`,
        expected: `a report of gate "${pipeline.gate.id}" of "${pipeline.name}", which the base branch has`,
        hint: 'Name the artifact of that gate’s report as input "report".',
    });
}
/**
 * Allows only links of a report that lead to the repository itself.
 * @throws UserError for any other link
 */
function refuseLinks({ lineage, baseline }, { host }) {
    const here = host.revision?.url ?? null;
    const run = baseline.found ? baseline.runUrl : null;
    const elsewhere = [lineage.repository, run].find((url) => url !== null && url !== here && !url.startsWith(`${here}/actions/runs/`));
    if (elsewhere === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'FORK_INVALID_REPORT',
        found: `the address ${String(elsewhere)} in the report of the fork`,
        expected: `addresses of ${String(here)}`,
        hint: 'Run the pull request’s workflow again with the published action.',
    });
}
/**
 * Returns the differences between the fork's evaluation and one by the base, as far as the report contains them. A
 * report that declares its own policy was evaluated by both, so it has no differences.
 */
async function differencesOf({ lineage, policy }, fork, report) {
    if (policy !== null && policy.config === (0,digest/* digestOfJson */.Qs)(fork.pipeline.gate))
        return [];
    const split = await testSplitOfBase(fork, report);
    return [
        ...(lineage.config === (0,digest/* digestOfJson */.Qs)(fork.pipeline.gate) ? [] : ['gate']),
        ...(split === null || split === lineage.testSplit ? [] : ['test split']),
    ];
}
const baseReport = schemas/* object */.Ikc({ lineage: schemas/* object */.Ikc({ testSplit: schemas/* string */.YjP() }) });
/** Returns the test split of the newest report of the base branch; null without a report. */
async function testSplitOfBase(fork, name) {
    const { baseBranch } = fork.pull.pullRequest;
    const report = await (0,newest_report/* latestReport */.o)(fork, name, (0,find_baseline/* runsOf */.ky)(fork.pipeline.gate, baseBranch), baseReport);
    return report?.lineage.testSplit ?? null;
}
function cautions({ forkRun, pull }, differences) {
    const base = (0,report_markdown.md) `${(0,report_markdown/* code */.aY)(pull.pullRequest.baseCommit.slice(0, 7))}, the base`;
    return [
        ...differences.map((what) => (0,report_markdown.md) `The fork’s run used a different ${what} than ${base}.`),
        (0,report_markdown.md) `${(0,report_markdown/* link */.nf)('A run of the fork’s own code', forkRun.runUrl)} reported this verdict. It is not verified.`,
    ];
}

// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/stages/evaluate-gate.js + 55 modules
var evaluate_gate = __webpack_require__(8811);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/write-report.js + 15 modules
var write_report = __webpack_require__(54688);
;// CONCATENATED MODULE: ./build/core/js/src/stages/fork/rescore-fork.js








const gibibyte = 2 ** 30;
const rescore_fork_limits = { archiveBytes: gibibyte, files: 5000, bytes: 2 * gibibyte };
/**
 * Evaluates the fork's model again: predicts with it here, and applies the gate and the test split of the base branch.
 * The model consists of layers and weights, which TensorFlow.js builds from its own classes; it contains no code to
 * run.
 * @returns null when the fork's run has no model
 */
async function rescoreFork(fork, inputs) {
    const { forkRun, workspace } = fork;
    const started = new Date();
    const model = (0,external_node_path_.join)(workspace, 'fork-model');
    if (!(await forkRun.fetchArtifact(inputs.model, model, rescore_fork_limits)))
        return null;
    // Native code, which is not designed for untrusted files, reads other kinds of models such as ONNX.
    await (0,artifact/* openModel */.GF)(model);
    const dataset = await (0,base_dataset/* findBaseDataset */.x)(fork, inputs.dataset);
    if (dataset === null)
        throw withoutDataset(fork, inputs.dataset);
    const evaluated = await (0,evaluate_gate.evaluateCandidate)(fork, {
        ...inputs,
        model,
        dataset: dataset.folder,
        candidate: '',
        baseline: '',
        'predictions-artifact': '',
        // Reports of the base branch have the same artifact name as the report of the fork's run.
        artifact: inputs.report,
        'allow-fork-code': false,
    });
    const verdict = {
        ...evaluated.verdict,
        warnings: [
            'The model comes from a fork. Its predictions were computed here; its training data is unknown.',
            ...evaluated.verdict.warnings,
        ],
    };
    const testSetUse = await (0,record_decision/* recordDecision */.Q6)(fork, verdict);
    const report = await (0,write_report/* writeReport */.u)(fork, inputs.artifact, started, { ...evaluated, verdict, testSetUse });
    const posted = await (0,report_verdict/* reportVerdict */.Ki)(fork, verdict, testSetUse, inputs);
    return { ...report, verdict: verdict.outcome, verified: true, reason: verdict.reason, ...posted };
}
function withoutDataset({ pull }, name) {
    return new user_error/* UserError */.yo({
        code: 'FORK_BASE_INCOMPLETE',
        found: `no artifact ${name} of a successful run on ${pull.pullRequest.baseBranch}`,
        expected: 'a dataset with the test split for the evaluation',
        hint: 'Run the workflow on the base branch again, or set the input "dataset" to the name of the artifact.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/fork/post-verdict.js





/**
 * Posts the verdict on a fork's pull request.
 * @returns null if the fork's run left neither a model nor a report, or its pull request has been closed or pushed to
 */
async function postVerdict(run, inputs) {
    const { forkRun, log } = run.host;
    const pull = await forkRun?.pullRequest();
    if (!forkRun || !pull?.found)
        return null;
    const pipeline = await readBasePipeline(run, pull);
    const fork = { ...run, forkRun, pull, pipeline, host: hostFor(run.host, pull) };
    await postDiff(fork, inputs);
    const rescored = inputs.verify === 'rescore' ? await rescoreFork(fork, inputs) : null;
    if (rescored !== null)
        return rescored;
    // Predictions and models of other kinds cannot be rescored.
    if (inputs.verify === 'rescore')
        log.info(`The fork’s run has no artifact ${inputs.model} to rescore. Its reported verdict is posted instead.`);
    return reportFork(fork, inputs);
}
/**
 * Reads `tensorline.yml` of the base branch.
 * @throws UserError if it does not exist there or is unreadable
 */
async function readBasePipeline({ file, overrides }, { base, pullRequest }) {
    const text = await base.readFile(file);
    if (text !== null)
        return (0,read_pipeline/* parsePipeline */.iP)(text, file, overrides);
    throw new user_error/* UserError */.yo({
        code: 'FORK_BASE_INCOMPLETE',
        found: `no ${file} on ${pullRequest.baseBranch}`,
        expected: 'a `tensorline.yml` on the base branch, whose gate applies to forks',
        hint: 'Merge the file into the base branch first. A fork cannot define its own gate.',
    });
}
/** Returns the host with the pull request as its subject, because this run itself belongs to the default branch. */
function hostFor(host, { pullRequest, review }) {
    const revision = host.revision && { ...host.revision, commit: pullRequest.headCommit };
    return { ...host, pullRequest, review, revision, base: null };
}


/***/ }),

/***/ 22211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

async function settled(work) {
    try {
        return { how: 'done', result: await work() };
    }
    catch (caught) {
        const error = (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withDiskExplained */ .oE)(caught);
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { how: error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FullDisk */ .HB ? 'disk-full' : 'failed', problems: error.problems };
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .mT)
            return { how: 'cancelled', reason: error.message };
        return { how: 'fault', error: error instanceof Error ? error : new Error(String(error)) };
    }
}
/** Returns the result, or throws the error of the other process. */
function resultOf(settled) {
    switch (settled.how) {
        case 'done':
            return settled.result;
        case 'failed':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(settled.problems);
        case 'disk-full':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FullDisk */ .HB(settled.problems);
        case 'cancelled':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .mT(settled.reason);
        case 'fault':
            throw settled.error;
    }
}


/***/ }),

/***/ 38325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createBirpc)
/* harmony export */ });
/* unused harmony export createBirpcGroup */
//#region src/utils.ts
function createPromiseWithResolvers() {
	let resolve;
	let reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res;
			reject = rej;
		}),
		resolve,
		reject
	};
}
const _cacheMap = /* @__PURE__ */ new WeakMap();
function cachedMap(items, fn) {
	return items.map((i) => {
		let r = _cacheMap.get(i);
		if (!r) {
			r = fn(i);
			_cacheMap.set(i, r);
		}
		return r;
	});
}
const random = Math.random.bind(Math);
const urlAlphabet = "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict";
function nanoid(size = 21) {
	let id = "";
	let i = size;
	while (i--) id += urlAlphabet[random() * 64 | 0];
	return id;
}
//#endregion
//#region src/main.ts
const DEFAULT_TIMEOUT = 6e4;
const defaultSerialize = (i) => i;
const defaultDeserialize = defaultSerialize;
const { clearTimeout, setTimeout } = globalThis;
function createBirpc($functions, options) {
	const { post, on, off = () => {}, eventNames = [], serialize = defaultSerialize, deserialize = defaultDeserialize, resolver, bind = "rpc", timeout = DEFAULT_TIMEOUT, proxify = true } = options;
	let $closed = false;
	const _rpcPromiseMap = /* @__PURE__ */ new Map();
	let _promiseInit;
	let rpc;
	async function _call(method, args, event, optional) {
		if ($closed) throw new Error(`[birpc] rpc is closed, cannot call "${method}"`);
		const req = {
			m: method,
			a: args,
			t: "q"
		};
		if (optional) req.o = true;
		const send = async (_req) => post(serialize(_req));
		if (event) {
			await send(req);
			return;
		}
		if (_promiseInit) try {
			await _promiseInit;
		} finally {
			_promiseInit = void 0;
		}
		let { promise, resolve, reject } = createPromiseWithResolvers();
		const id = nanoid();
		req.i = id;
		let timeoutId;
		async function handler(newReq = req) {
			if (timeout >= 0) {
				timeoutId = setTimeout(() => {
					try {
						if (options.onTimeoutError?.call(rpc, method, args) !== true) throw new Error(`[birpc] timeout on calling "${method}"`);
					} catch (e) {
						reject(e);
					}
					_rpcPromiseMap.delete(id);
				}, timeout);
				if (typeof timeoutId === "object") timeoutId = timeoutId.unref?.();
			}
			_rpcPromiseMap.set(id, {
				resolve,
				reject,
				timeoutId,
				method
			});
			await send(newReq);
			return promise;
		}
		try {
			if (options.onRequest) await options.onRequest.call(rpc, req, handler, resolve);
			else await handler();
		} catch (e) {
			if (options.onGeneralError?.call(rpc, e) !== true) throw e;
			return;
		} finally {
			clearTimeout(timeoutId);
			_rpcPromiseMap.delete(id);
		}
		return promise;
	}
	const builtinMethods = {
		$call: (method, ...args) => _call(method, args, false),
		$callOptional: (method, ...args) => _call(method, args, false, true),
		$callEvent: (method, ...args) => _call(method, args, true),
		$callRaw: (options) => _call(options.method, options.args, options.event, options.optional),
		$rejectPendingCalls,
		get $closed() {
			return $closed;
		},
		get $meta() {
			return options.meta;
		},
		$close,
		$functions
	};
	if (proxify) rpc = new Proxy({}, { get(_, method) {
		if (Object.hasOwn(builtinMethods, method)) return builtinMethods[method];
		if (method === "then" && !eventNames.includes("then") && !("then" in $functions)) return void 0;
		const sendEvent = (...args) => _call(method, args, true);
		if (eventNames.includes(method)) {
			sendEvent.asEvent = sendEvent;
			return sendEvent;
		}
		const sendCall = (...args) => _call(method, args, false);
		sendCall.asEvent = sendEvent;
		return sendCall;
	} });
	else rpc = builtinMethods;
	function $close(customError) {
		$closed = true;
		_rpcPromiseMap.forEach(({ reject, method }) => {
			const error = /* @__PURE__ */ new Error(`[birpc] rpc is closed, cannot call "${method}"`);
			if (customError) {
				customError.cause ??= error;
				return reject(customError);
			}
			reject(error);
		});
		_rpcPromiseMap.clear();
		off(onMessage);
	}
	function $rejectPendingCalls(handler) {
		const handlerResults = Array.from(_rpcPromiseMap.values()).map(({ method, reject }) => {
			if (!handler) return reject(/* @__PURE__ */ new Error(`[birpc]: rejected pending call "${method}".`));
			return handler({
				method,
				reject
			});
		});
		_rpcPromiseMap.clear();
		return handlerResults;
	}
	async function onMessage(data, ...extra) {
		let msg;
		try {
			msg = deserialize(data);
		} catch (e) {
			if (options.onGeneralError?.call(rpc, e) !== true) throw e;
			return;
		}
		if (msg.t === "q") {
			const { m: method, a: args, o: optional } = msg;
			let result, error;
			let fn = await (resolver ? resolver.call(rpc, method, $functions[method]) : $functions[method]);
			if (optional) fn ||= () => void 0;
			if (!fn) error = /* @__PURE__ */ new Error(`[birpc] function "${method}" not found`);
			else try {
				result = await fn.apply(bind === "rpc" ? rpc : $functions, args);
			} catch (e) {
				error = e;
			}
			if (msg.i) {
				if (error && options.onFunctionError) {
					if (options.onFunctionError.call(rpc, error, method, args) === true) return;
				}
				if (!error) try {
					await post(serialize({
						t: "s",
						i: msg.i,
						r: result
					}), ...extra);
					return;
				} catch (e) {
					error = e;
					if (options.onGeneralError?.call(rpc, e, method, args) !== true) throw e;
				}
				try {
					await post(serialize({
						t: "s",
						i: msg.i,
						e: error
					}), ...extra);
				} catch (e) {
					if (options.onGeneralError?.call(rpc, e, method, args) !== true) throw e;
				}
			}
		} else {
			const { i: ack, r: result, e: error } = msg;
			const promise = _rpcPromiseMap.get(ack);
			if (promise) {
				clearTimeout(promise.timeoutId);
				if (error) promise.reject(error);
				else promise.resolve(result);
			}
			_rpcPromiseMap.delete(ack);
		}
	}
	_promiseInit = on(onMessage);
	return rpc;
}
//#endregion
//#region src/group.ts
function createBirpcGroup(functions, channels, options = {}) {
	const { proxify = true } = options;
	const getChannels = () => typeof channels === "function" ? channels() : channels;
	const getClients = (channels = getChannels()) => cachedMap(channels, (s) => createBirpc(functions, {
		...options,
		...s
	}));
	function _boardcast(options) {
		const clients = getClients();
		return Promise.all(clients.map((c) => c.$callRaw(options)));
	}
	const broadcastBuiltin = {
		$call: (method, ...args) => _boardcast({
			method,
			args,
			event: false
		}),
		$callOptional: (method, ...args) => _boardcast({
			method,
			args,
			event: false,
			optional: true
		}),
		$callEvent: (method, ...args) => _boardcast({
			method,
			args,
			event: true
		}),
		$callRaw: (options) => _boardcast(options)
	};
	const broadcastProxy = proxify ? new Proxy({}, { get(_, method) {
		if (Object.hasOwn(broadcastBuiltin, method)) return broadcastBuiltin[method];
		const callbacks = getClients().map((c) => c[method]);
		const sendCall = (...args) => {
			return Promise.all(callbacks.map((i) => i(...args)));
		};
		sendCall.asEvent = async (...args) => {
			await Promise.all(callbacks.map((i) => i.asEvent(...args)));
		};
		return sendCall;
	} }) : broadcastBuiltin;
	function updateChannels(fn) {
		const channels = getChannels();
		fn?.(channels);
		return getClients(channels);
	}
	getClients();
	return {
		get clients() {
			return getClients();
		},
		functions,
		updateChannels,
		broadcast: broadcastProxy
	};
}
//#endregion



/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
