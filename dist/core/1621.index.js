export const id = 1621;
export const ids = [1621,2994,12,1407];
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

/***/ 83228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ taskOf),
/* harmony export */   Z: () => (/* binding */ isScoreColumn)
/* harmony export */ });
/* harmony import */ var _config_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78802);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72977);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10270);




/**
 * Returns the task whose columns a file has.
 * @param given the configured task; undefined if it is not configured
 * @param ifAmbiguous the task of a file with whole numbers only; undefined to reject it
 * @throws UserError if columns are missing, and if whole numbers may be classes or values
 */
function taskOf(table, given, shown, ifAmbiguous) {
    const task = given ?? inferTask(table, shown, ifAmbiguous);
    const absent = _file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredColumns */ .J1[task].filter((column) => !table.columns.has(column));
    if (absent.length > 0)
        throw withoutColumns(table, absent.join(', '), _file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredColumns */ .J1[task].join(', '), task, shown);
    if (task === 'classification' && !table.columns.has('prediction') && (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreColumns */ .OY)(table).length === 0)
        throw withoutColumns(table, `prediction and no ${_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .scorePrefix */ .TD}<class>`, `a column prediction, or a column ${_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .scorePrefix */ .TD}<class> for each class`, task, shown);
    return task;
}
/**
 * Returns a predicate for columns that contain only scores of classes, by the header alone. It is false if the file may be
 * of a task without such columns, where a column `score.<name>` may contain anything.
 */
function isScoreColumn(given) {
    return (name, header) => name.startsWith(_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .scorePrefix */ .TD) &&
        (given === undefined
            ? !['query', 'position'].some((column) => header.includes(column))
            : given === 'classification');
}
function inferTask(table, shown, ifAmbiguous) {
    const has = (column) => table.columns.has(column);
    if (has('query') && has('item'))
        return 'ranking';
    const absent = ['example', 'label'].filter((column) => !has(column));
    if (absent.length > 0)
        throw withoutColumns(table, absent.join(' and '), describeTasks(), undefined, shown);
    if (has('position') && repeats(table, 'example'))
        return 'sequence';
    if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreColumns */ .OY)(table).length > 0 || !has('prediction'))
        return 'classification';
    const values = [...(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(table, 'label'), ...(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(table, 'prediction')].map(_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl);
    const numbers = values.filter(Number.isFinite);
    // A single `inf` or decimal comma among values does not make them classes; the parser of values then names its line.
    if (numbers.length > values.length / 2 && !numbers.every(Number.isInteger))
        return 'regression';
    if (numbers.length < values.length)
        return 'classification';
    if (ifAmbiguous !== undefined)
        return ifAmbiguous;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PREDICTIONS_AMBIGUOUS_TASK',
        found: `whole numbers as label and prediction in ${shown}, which may be classes or values`,
        expected: 'a configured task, or columns or metrics that determine it',
        hint: 'Set `gate.task` to `classification` or `regression`, or name a metric of one of them under `gate`.',
    });
}
function repeats(table, column) {
    const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(table, column);
    return new Set(cells).size < cells.length;
}
function describeTasks() {
    return _config_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .tasks */ .vB.map((task) => `${_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredColumns */ .J1[task].join(', ')} (${task})`).join('; or ');
}
function withoutColumns({ columns }, absent, expected, task, shown) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PREDICTIONS_INVALID_COLUMNS',
        found: `${shown} without the column ${absent}; it has ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .namesText */ .cb)(columns.keys())}`,
        expected,
        hint: `Name the columns as in schema/predictions.${task ?? '<task>'}.schema.json.`,
    });
}


/***/ }),

/***/ 30012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readFileOfPredictions)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/lfs-pointer.js
var lfs_pointer = __webpack_require__(84766);
// EXTERNAL MODULE: ./build/core/js/src/predictions/infer-task.js
var infer_task = __webpack_require__(83228);
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/serialization.mjs
var serialization = __webpack_require__(18703);
// EXTERNAL MODULE: ./node_modules/apache-arrow/type.mjs
var apache_arrow_type = __webpack_require__(44772);
// EXTERNAL MODULE: ./build/core/js/src/arrays/arrow-codecs.js + 1 modules
var arrow_codecs = __webpack_require__(60610);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/dataset/limits.js
var limits = __webpack_require__(32480);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/predictions-file.js

/**
 * Returns the prediction file of columns.
 * @param size number of rows; every column has as many cells
 * @param lines line of each row, from 1; left out where a file has no lines
 */
function predictionsFile(source, columns, size, lines) {
    const rows = Array.from({ length: size }, (_, index) => {
        const line = lines?.[index];
        return line === undefined ? { source, index } : { source, index, line };
    });
    return { rows, columns };
}
/** Fills columns from records, one object a row. */
function columnsOfRecords(records) {
    const columns = new Map();
    records.forEach((record, row) => {
        for (const [name, value] of Object.entries(record)) {
            let cells = columns.get(name);
            if (cells === undefined)
                columns.set(name, (cells = new Array(records.length).fill(null)));
            cells[row] = cellOf(value);
        }
    });
    return columns;
}
/** A value of JSON, Parquet or Arrow as a cell; lists and objects, which no model takes, as their JSON. */
function cellOf(value) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
            return value;
        case 'number':
            return Number.isNaN(value) ? null : value;
        case 'bigint':
            return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
        default:
            if (value === null || value === undefined)
                return null;
            if (value instanceof Date)
                return value.toISOString();
            return jsonOf(value);
    }
}
function jsonOf(value) {
    try {
        return JSON.stringify(value, (_, inner) => typeof inner === 'bigint' ? inner.toString() : inner);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'DATA_NESTED_VALUE',
            found: 'a value of lists or objects within each other, deeper than can be read',
            expected: 'numbers, texts and what is not nested so deeply',
            hint: 'Write the column in a simpler form, or leave it out.',
        }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/arrow-table.js






/** Reads an Arrow IPC file (Feather version 2) that anyone wrote; nulls are missing values. Columns of floats become numbers. */
async function readArrow(source) {
    return decode(source, await (0,data_file/* readData */.v3)(source));
}
/** Null becomes NaN. */
function numberOf(value) {
    return typeof value === 'number' ? value : NaN;
}
function decode(source, bytes) {
    (0,arrow_codecs/* registerArrowCodecs */.i)();
    try {
        const table = (0,serialization/* tableFromIPC */.D)(bytes);
        if (table.schema.fields.length === 0)
            throw new Error('it has no columns');
        (0,limits/* assertValues */.RS)(table.numRows, table.schema.fields.length);
        const columns = new Map(table.schema.fields.map(({ name, type }, index) => {
            const vector = table.getChildAt(index);
            const shape = { length: table.numRows };
            return [
                name,
                apache_arrow_type/* DataType */.pe.isFloat(type)
                    ? Float64Array.from(shape, (_, row) => numberOf(vector?.get(row)))
                    : Array.from(shape, (_, row) => cellOf(vector?.get(row))),
            ];
        }));
        return predictionsFile(source, columns, table.numRows);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a file that cannot be read as Arrow (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'an Arrow IPC file or stream, compressed by LZ4, zstd or not at all',
            hint: 'Write the file again, or write another format.',
            location: { file: source.shown },
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js
var lib = __webpack_require__(68075);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js
var sync = __webpack_require__(42016);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/config/missing-values.js
var missing_values = __webpack_require__(31791);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/decimal-reader.js
const [zero, nine] = [0x30, 0x39];
const [plus, minus, point] = [0x2b, 0x2d, 0x2e];
/** Letters differ from their small forms by this bit. */
const smallBit = 0x20;
const smallE = 0x65;
/** Powers of ten that float64 represents exactly. */
const powers = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/**
 * Reads numbers from within a text, equal to `Number` of the same part to the bit. Digits below 2⁵³ and a power of ten up to 10²² are
 * exact in float64, so that one multiplication or division rounds them correctly: Clinger, "How to read floating point numbers
 * accurately", PLDI 1990. Other numbers are left to `Number`.
 */
class DecimalReader {
    #text;
    /** Position after the last number. */
    stop = 0;
    constructor(text) {
        this.#text = text;
    }
    /** Returns the number that begins at a position, up to the first character that does not belong to it; NaN if none begins there. */
    read(start) {
        const text = this.#text;
        let at = start;
        let code = text.charCodeAt(at);
        const isNegative = code === minus;
        if (isNegative)
            code = text.charCodeAt(++at);
        let [digits, mantissa, scale] = [0, 0, 0];
        for (; code >= zero && code <= nine; code = text.charCodeAt(++at)) {
            mantissa = mantissa * 10 + (code - zero);
            digits += 1;
        }
        if (code === point)
            for (code = text.charCodeAt(++at); code >= zero && code <= nine; code = text.charCodeAt(++at)) {
                mantissa = mantissa * 10 + (code - zero);
                digits += 1;
                scale -= 1;
            }
        this.stop = at;
        if (digits === 0)
            return NaN;
        if ((code | smallBit) === smallE)
            scale += this.#exponent(at + 1);
        const power = powers[Math.abs(scale)];
        if (power === undefined || mantissa > Number.MAX_SAFE_INTEGER)
            return Number(text.slice(start, this.stop));
        const value = scale < 0 ? mantissa / power : mantissa * power;
        return isNegative ? -value : value;
    }
    /** Returns the exponent at a position; 0 if it is not one, so that the number ends before it. */
    #exponent(start) {
        const text = this.#text;
        let at = start;
        let code = text.charCodeAt(at);
        const isNegative = code === minus;
        if (isNegative || code === plus)
            code = text.charCodeAt(++at);
        const first = at;
        let exponent = 0;
        for (; code >= zero && code <= nine; code = text.charCodeAt(++at))
            exponent = exponent * 10 + (code - zero);
        if (at === first)
            return 0;
        this.stop = at;
        return isNegative ? -exponent : exponent;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/plain-csv.js

const [space, carriageReturn, lastPlain] = [0x20, 0x0d, 0x7e];
const blank = /^[ \t\r\f]*$/;
/**
 * Reads records without quotes, one a line. Numbers are read where they stand: as texts of their own, millions of them would take
 * several times as long.
 */
function readPlainRecords(text, delimiter, visitor) {
    const scan = new PlainScan(text, delimiter);
    let columns = null;
    for (let [start, line] = [0, 1]; start <= text.length; line++) {
        const found = text.indexOf('\n', start);
        const next = found < 0 ? text.length : found;
        const end = next > start && text.charCodeAt(next - 1) === carriageReturn ? next - 1 : next;
        if (!scan.isBlank(start, end)) {
            if (columns)
                visitor.end(scan.appendCells(columns, start, end), line);
            else
                columns = visitor.begin(text.slice(start, end).split(delimiter).map(trimmed));
        }
        start = next + 1;
    }
}
class PlainScan {
    #text;
    #delimiter;
    #delimiterCode;
    #decimals;
    constructor(text, delimiter) {
        this.#text = text;
        this.#delimiter = delimiter;
        this.#delimiterCode = delimiter.charCodeAt(0);
        this.#decimals = new DecimalReader(text);
    }
    isBlank(start, end) {
        if (this.#text.charCodeAt(start) > space && start < end)
            return false;
        const line = this.#text.slice(start, end);
        return blank.test(line) && !line.includes(this.#delimiter);
    }
    /** Appends the cells of a record to the columns. Returns their number, which may differ from that of the columns. */
    appendCells(columns, start, end) {
        let count = 0;
        for (let from = start; from <= end; count++) {
            const column = columns[count];
            from =
                (column?.numbers && this.#appendNumber(column.numbers, from, end)) ??
                    this.#appendCell(column, from, end);
        }
        return count;
    }
    /** Appends the number that is the whole cell, and returns where the next cell begins; null if the cell is something else. */
    #appendNumber(numbers, from, end) {
        const value = this.#decimals.read(from);
        const { stop } = this.#decimals;
        if (stop > end || (stop < end && this.#text.charCodeAt(stop) !== this.#delimiterCode))
            return null;
        if (Number.isNaN(value))
            return null;
        numbers.push(value);
        return stop + 1;
    }
    #appendCell(column, from, end) {
        const found = this.#text.indexOf(this.#delimiter, from);
        const to = found < 0 || found > end ? end : found;
        column?.append(trimmed(this.#text.slice(from, to)));
        return to + 1;
    }
}
/** Trims a cell like the parser of quoted cells. Nearly all cells begin and end with a letter or a digit, which is fast. */
function trimmed(cell) {
    const last = cell.charCodeAt(cell.length - 1);
    return cell.charCodeAt(0) <= space || last <= space || last > lastPlain
        ? cell.replace(/^[ \t\r\n\f]+/, '').trimEnd()
        : cell;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/core/js/src/text/encoding-problems.js
var encoding_problems = __webpack_require__(61337);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/text-file.js



const newline = 0x0a;
const byteOrderMark = /^\u{feff}/u;
/** Bytes as text, without a byte order mark. @throws UserError with the first line that is not UTF-8. */
function decodeText(bytes, source) {
    if (bytes.length > external_node_buffer_.constants.MAX_STRING_LENGTH)
        throw new user_error/* UserError */.yo({
            code: 'DATA_TOO_LARGE',
            found: `${bytes.length} bytes of text in one file`,
            expected: `at most ${external_node_buffer_.constants.MAX_STRING_LENGTH}`,
            hint: 'Split the file, or save it as Parquet.',
            location: { file: source.shown },
        });
    if (bytes.includes(0))
        throw new user_error/* UserError */.yo({ ...(0,encoding_problems/* zeroBytes */.s)(null), location: { file: source.shown } });
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8').replace(byteOrderMark, '');
    throw new user_error/* UserError */.yo({
        ...(0,encoding_problems/* notUtf8 */.T)(null),
        location: { file: source.shown, line: firstBadLine(bytes) },
    });
}
function firstBadLine(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const found = bytes.indexOf(newline, start);
        const end = found === -1 ? bytes.length : found;
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            break;
        start = end + 1;
    }
    return line;
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/csv.js









const missing = new Set(['', ...missing_values/* csvMissingTexts */.Ti]);
const longestMissing = (0,d3_array/* max */.T9)(missing, (text) => text.length) ?? 0;
/**
 * Reads a file of comma-separated values (tabs in a `.tsv`), some columns of it as numbers. These become float64 record by record:
 * millions of cells as text would take several times the memory, and the garbage collector more time than the parser.
 * @param isNumbers selects a column by its name and all names of the header
 */
async function readCsv(source, isNumbers) {
    const text = decodeText(await (0,data_file/* readData */.v3)(source), source);
    const delimiter = source.path.endsWith('.tsv') ? '\t' : ',';
    assertDelimiter(source, text.slice(0, text.search(/\r?\n|$/)), delimiter);
    const lines = [];
    let columns = [];
    const visitor = {
        begin: (names) => {
            assertHeader(source, names);
            columns = names.map((name) => (isNumbers(name, names) ? numberColumn(name) : textColumn(name)));
            return columns;
        },
        end: (cells, line) => {
            if (cells !== columns.length)
                throw ragged(source, cells, columns.length, line);
            lines.push(line);
        },
    };
    if (text.includes('"'))
        readQuotedRecords(source, text, delimiter, visitor);
    else
        readPlainRecords(text, delimiter, visitor);
    const both = new Map(columns.map((column) => [column.name, column.values()]));
    return predictionsFile(source, both, lines.length, lines);
}
/** Returns a column of numbers; NaN for what is no number. */
function numberColumn(name) {
    const numbers = [];
    return {
        name,
        numbers,
        append: (text) => numbers.push(text === '' ? NaN : Number(text)),
        values: () => new Float64Array(numbers),
    };
}
function textColumn(name) {
    const cells = [];
    return { name, numbers: null, append: (text) => cells.push(csv_cellOf(text)), values: () => cells };
}
function ragged(source, found, expected, line) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `${found} values`,
        expected: `${expected}, as many as the header has columns`,
        hint: 'Correct the row; a value with a comma in it goes between quotes.',
        location: { file: source.shown, line },
    });
}
/** Looked up only where it can be one, since a lookup takes longer than all the rest. */
function csv_cellOf(text) {
    return text.length <= longestMissing && missing.has(text) ? null : text;
}
const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };
/** @throws UserError for a header that is separated otherwise, as by a spreadsheet whose decimals have a comma. */
function assertDelimiter(source, header, delimiter) {
    if (header.includes(delimiter))
        return;
    const other = [';', '\t', ','].find((separator) => header.includes(separator));
    if (other === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `a header separated by ${separators[other]}`,
        expected: `${separators[delimiter]}${delimiter === '\t' ? ', as its name says' : ''}`,
        hint: other === ';'
            ? 'Save the file with commas between values and points in numbers.'
            : `Rename it to ${other === '\t' ? '.tsv' : '.csv'}, or save it with ${separators[delimiter]}.`,
        location: { file: source.shown, line: 1 },
    });
}
function readQuotedRecords(source, text, delimiter, visitor) {
    const bytes = Buffer.from(text);
    const lineOf = lineCounter(bytes);
    let columns = null;
    try {
        (0,sync/* parse */.qg)(bytes, {
            delimiter,
            record_delimiter: ['\r\n', '\n'],
            skip_empty_lines: true,
            relax_column_count: true,
            trim: true,
            on_record: (cells, { bytes: end }) => {
                const line = lineOf(end);
                if (columns) {
                    for (const [index, column] of columns.entries())
                        column.append(cells[index] ?? '');
                    visitor.end(cells.length, line);
                }
                else
                    columns = visitor.begin(cells);
                return null;
            },
        });
    }
    catch (error) {
        if (!(error instanceof lib/* CsvError */.J$))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `text that is not CSV (${error.message})`,
            expected: 'comma-separated values, quoted where they hold quotes, commas or line breaks',
            hint: 'Correct the quotes from this line on.',
            location: { file: source.shown, line: Number(error['lines']) },
        }, { cause: error });
    }
}
/** The line on which each record begins, from where the records end: the parser miscounts lines within quotes. */
function lineCounter(bytes) {
    let position = 0;
    let line = 1;
    return (end) => {
        while (bytes[position] === 0x0a || bytes[position] === 0x0d)
            if (bytes[position++] === 0x0a)
                line++;
        const begin = line;
        for (; position < end; position++)
            if (bytes[position] === 0x0a)
                line++;
        return begin;
    };
}
function assertHeader(source, names) {
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated === undefined && !names.includes(''))
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: repeated ? `the column ${repeated} twice` : 'a column without a name',
        expected: 'a header that names each column once',
        hint: repeated
            ? 'Correct the first line.'
            : 'Correct the first line; pandas leaves its index out with `to_csv(…, index=False)`.',
        location: { file: source.shown, line: 1 },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/jsonl.js




/** Reads a file with one JSON object a line; a key that is absent or null is a missing value. */
async function readJsonLines(source) {
    const text = decodeText(await (0,data_file/* readData */.v3)(source), source);
    const lines = [];
    const records = [];
    text.split('\n').forEach((json, index) => {
        if (json.trim() === '')
            return;
        records.push(parseRecord(source, json, index + 1));
        lines.push(index + 1);
    });
    return predictionsFile(source, columnsOfRecords(records), records.length, lines);
}
function parseRecord(source, json, line) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        throw notARecord(source, line, `a line that is not JSON (${(0,user_error/* messageOf */.bD)(error)})`);
    }
    if (isRecord(value))
        return value;
    throw notARecord(source, line, `a line with ${describe(value)}`);
}
/** Describes a value; a text is not quoted, because it may be as long as the file. */
function describe(value) {
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'string' ? 'a text' : JSON.stringify(value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function notARecord(source, line, found) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found,
        expected: 'one JSON object a line',
        hint: 'Correct the line.',
        location: { file: source.shown, line },
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(27992);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 4 modules
var src_column = __webpack_require__(66381);
;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/parquet-pages.js


/**
 * Reads the header of every page before a page is decoded, since a few bytes of run lengths can stand for any number of values.
 * @throws RangeError for more values than can be held, or pages with more values than the footer declares
 */
function assertPages(bytes, { row_groups: groups }) {
    const columns = groups.flatMap((group) => group.columns.flatMap(({ meta_data: column }) => column ?? []));
    const values = columns.reduce((sum, { num_values: count }) => sum + Number(count), 0);
    if (values > limits/* mostValues */.Yz)
        throw new RangeError(`${values} values, of at most ${limits/* mostValues */.Yz}`);
    for (const column of columns)
        assertPagesOfColumn(bytes, column);
}
function assertPagesOfColumn(bytes, column) {
    const declared = Number(column.num_values);
    const view = new DataView(bytes, startOf(column), Number(column.total_compressed_size));
    const reader = { view, offset: 0 };
    let values = 0;
    while (reader.offset < view.byteLength - 1) {
        const header = (0,src_column/* parquetHeader */.wK)(reader);
        const { data_page_header: data, data_page_header_v2: dataV2, dictionary_page_header: dictionary } = header;
        values += sizeOf(data?.num_values ?? dataV2?.num_values ?? 0);
        const inDictionary = dictionary?.num_values ?? 0;
        // A value of a dictionary takes at least one byte. Some dictionaries have entries that no row has.
        if (values > declared || inDictionary > Math.max(declared, header.uncompressed_page_size))
            throw new RangeError(`pages of more values than the ${declared} that ${column.path_in_schema.join('.')} declares`);
        reader.offset += sizeOf(header.compressed_page_size);
    }
}
/** A column begins with its dictionary, whose offset some writers leave out or set to 0; hyparquet begins at the same place. */
function startOf({ dictionary_page_offset: dictionary, data_page_offset: data }) {
    return Number(dictionary ? dictionary : data);
}
function sizeOf(count) {
    if (!(count >= 0))
        throw new RangeError(`a page of the size ${count}`);
    return count;
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/readers/parquet.js







/** Returns Snappy and the compressions that hyparquet lacks, limited to the declared size of a page and the total of a file. */
function limitedCompressors() {
    let unpacked = 0;
    const limited = (unpack) => (bytes, length) => {
        unpacked += length;
        if (unpacked > limits/* mostUnpackedBytes */.i6)
            throw new RangeError(`pages of more than ${limits/* mostUnpackedBytes */.i6} bytes`);
        return unpack(bytes, Math.max(1, length));
    };
    return {
        SNAPPY: limited((bytes, length) => {
            const page = new Uint8Array(length);
            (0,snappy/* snappyUncompress */.t)(bytes, page);
            return page;
        }),
        GZIP: limited((bytes, maxOutputLength) => (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength })),
        ZSTD: limited((bytes, maxOutputLength) => (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength })),
        BROTLI: limited((bytes, maxOutputLength) => (0,external_node_zlib_.brotliDecompressSync)(bytes, { maxOutputLength })),
    };
}
/** Reads a Parquet file; nulls are missing values. */
async function readParquet(source) {
    const records = await readRecords(source);
    return predictionsFile(source, columnsOfRecords(records), records.length);
}
async function readRecords(source) {
    const bytes = new Uint8Array(await (0,data_file/* readData */.v3)(source)).buffer;
    try {
        const metadata = (0,src_metadata/* parquetMetadata */.m5)(bytes);
        (0,limits/* assertValues */.RS)(Number(metadata.num_rows), metadata.row_groups[0]?.columns.length ?? 0);
        assertPages(bytes, metadata);
        return await (0,read/* parquetReadObjects */.pS)({ file: bytes, metadata, compressors: limitedCompressors() });
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a file that cannot be read as Parquet (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a Parquet file, compressed by Snappy, gzip, zstd, Brotli or not at all',
            hint: 'Write the file again, or name its format: `format:` in the data section.',
            location: { file: source.shown },
        }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/predictions/read-file.js







const readers = [
    { name: /\.(?:arrow|feather|ipc)$/i, read: readArrow },
    { name: /\.(?:jsonl|ndjson)$/i, read: readJsonLines },
    { name: /\.parquet$/i, read: readParquet },
];
const csvName = /\.[ct]sv$/i;
/**
 * Reads a prediction file without further checks.
 * @param task the configured task; undefined if the columns determine it
 * @param shown name of the file in messages
 * @throws UserError if it cannot be read
 */
async function readFileOfPredictions(file, task, shown) {
    const source = { path: shown, file: await (0,lfs_pointer/* resolveLfsPointer */.RR)(file, shown), shown };
    if (csvName.test(file))
        return readCsv(source, (0,infer_task/* isScoreColumn */.Z)(task));
    const reader = readers.find(({ name }) => name.test(file));
    if (reader !== undefined)
        return reader.read(source);
    throw new user_error/* UserError */.yo({
        code: 'PREDICTIONS_UNKNOWN_FORMAT',
        found: `${shown}, whose name does not end with the format of a table`,
        expected: 'a file that ends in .csv, .tsv, .jsonl, .ndjson, .parquet, .arrow or .feather',
        hint: 'Name the file after its format.',
    });
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

/***/ 21408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chart)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);

/** Returns a drawing that screen readers treat as one image. */
function chart({ title, width, height, kind = 'chart' }, ...content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
    <title>${title}</title>
    ${content}
  </svg>`;
}


/***/ }),

/***/ 67354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ dataTable),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vd: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


const number = (title) => ({ title, align: 'number' });
const text = (title) => ({ title });
/** Returns a table that scrolls in its own frame on a narrow page; the first cell of a row is its heading. */
function dataTable(caption, columns, rows) {
    const side = (index) => (columns[index]?.align === 'number' ? 'number' : 'text');
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title }, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="col" class="${side(index)}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([head = null, ...cells]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td class="${side(index + 1)}">${cell}</td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
/** Limit of rows on a page; more rows make it slow, and few readers look at them. */
const mostRows = 300;
/**
 * Returns a table whose first rows are shown. The others are collapsed; those beyond the limit are only in `report.json`.
 */
function foldedTable(caption, columns, rows, shown) {
    const [open, folded] = [rows.slice(0, shown), rows.slice(shown, mostRows)];
    const left = rows.length - open.length - folded.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${dataTable(caption, columns, open)}
  ${folded.length === 0
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<details class="more">
          <summary>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(folded.length)} more</summary>
          ${dataTable(`${caption}: the rest`, columns, folded)}
        </details>`}
  ${left === 0 ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="note">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more are in report.json next to this page.</p>`}`;
}
function section(title, id, ...content) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}


/***/ }),

/***/ 35166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export escapeHtml */
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93111);
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54830);


/** HTML that is safe to insert into a page. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Returns HTML from a template. Inserted values are escaped unless they are markup already. */
function html(parts, ...contents) {
    return new Markup(parts.reduce((text, part, index) => text + textOf(contents[index - 1] ?? null) + part));
}
function textOf(content) {
    if (content === null)
        return '';
    if (content instanceof Markup || content instanceof _short_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .ShortCommit */ .i)
        return content.text;
    if (typeof content === 'number')
        return String(content);
    return typeof content === 'string' ? escapeHtml(content) : content.map(textOf).join('');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Returns untrusted text escaped for an element or a quoted attribute. */
function escapeHtml(text) {
    return (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}


/***/ }),

/***/ 34995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/styles.js
/** The style sheet of the page: one column on narrow screens, light or dark as the reader's system is configured. */
const styles = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #ffffff; --ink: #1b2330; --soft: #566174; --line: #dde2ea; --faint: #eef1f5;
  --pass: #14713d; --pass-soft: #e4f5ea; --fail: #b3261e; --fail-soft: #fdeae8; --unsure: #8a5300; --unsure-soft: #fdf1dc;
  --accent: #2457c5; --second: #b4540a; --third: #7a2fb5; --accent-soft: #e8eefb;
  --heat: 36 87 197; --miss: 179 38 30;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #10141b; --card: #181e28; --ink: #e7ebf2; --soft: #a3aec0; --line: #2c3544; --faint: #212936;
    --pass: #6fd296; --pass-soft: #163323; --fail: #ff9b92; --fail-soft: #3d1c1b; --unsure: #f1bd6a; --unsure-soft: #392a11;
    --accent: #8db3ff; --second: #f4a261; --third: #d3a6ff; --accent-soft: #1d2c49;
    --heat: 74 124 232; --miss: 214 84 75;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: break-word; }
main { max-width: 1280px; margin: 0 auto; padding: clamp(12px, 3vw, 32px); display: grid; grid-template-columns: minmax(0, 1fr); gap: clamp(14px, 2vw, 22px); }
section, .verdict, .warnings { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: clamp(16px, 2.6vw, 28px); min-width: 0; }
h1, h2, h3, p, figure, dl, dd, ul { margin: 0; }
h2 { font-size: 1.22rem; letter-spacing: -.01em; margin-bottom: 14px; }
h3 { font-size: 1rem; display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; margin-bottom: 10px; }
a { color: var(--accent); }
small { color: var(--soft); font-weight: 400; font-size: .8125rem; }
code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.note { color: var(--soft); max-width: 74ch; margin-bottom: 16px; font-size: .9375rem; }
.verdict { border-top: 6px solid var(--tone); }
.verdict.pass { --tone: var(--pass); --tone-soft: var(--pass-soft); }
.verdict.fail { --tone: var(--fail); --tone-soft: var(--fail-soft); }
.verdict.inconclusive { --tone: var(--unsure); --tone-soft: var(--unsure-soft); }
.verdict.plain { --tone: var(--accent); --tone-soft: var(--accent-soft); } .plain h1 { display: block; color: var(--ink); overflow-wrap: anywhere; }
.eyebrow { color: var(--soft); font-size: .875rem; margin-bottom: 10px; }
h1 { display: flex; align-items: center; gap: 14px; font-size: clamp(1.7rem, 5vw, 2.3rem); line-height: 1.15; letter-spacing: -.02em; color: var(--tone); }
.mark { display: inline-grid; place-items: center; width: 1.35em; height: 1.35em; border-radius: 50%; background: var(--tone-soft); font-size: .82em; }
.reason { font-size: clamp(1.02rem, 2.2vw, 1.16rem); max-width: 72ch; margin-top: 14px; }
.reason + .note, .reasons + .note { margin: 12px 0 0; }
.reasons { margin-top: 10px; max-width: 74ch; } .reasons ul, .warnings ul { padding-left: 1.1em; }
summary { cursor: pointer; color: var(--accent); font-size: .9375rem; width: fit-content; border-radius: 4px; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
.more { margin-top: 14px; } .more[open] > summary { margin-bottom: 12px; }
.tiles { display: flex; flex-wrap: wrap; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; margin-top: 22px; }
.tiles div { flex: 1 1 132px; padding: 12px 16px; margin: 0 -1px -1px 0; border: 1px solid var(--line); border-width: 0 1px 1px 0; }
.tiles dt { color: var(--soft); font-size: .8125rem; }
.tiles dt::first-letter, .sentence::first-letter, caption span::first-letter { text-transform: uppercase; }
.tiles dd { font-size: 1.32rem; font-weight: 650; letter-spacing: -.015em; font-variant-numeric: tabular-nums; }
.tiles small { display: block; letter-spacing: 0; min-height: 1.4em; }
.warnings { background: var(--unsure-soft); border-color: transparent; padding-block: 14px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 310px), 1fr)); gap: 16px; }
.card { border: 1px solid var(--line); border-radius: 12px; padding: 16px; min-width: 0; font-size: .9375rem; display: grid; grid-template-rows: subgrid; grid-row: span 4; grid-template-columns: minmax(0, 1fr); gap: 10px; align-content: start; }
.card h3 { margin: 0; } .card .chart { max-width: 400px; }
@media (min-width: 760px) {
  .n1 .card { grid-template-columns: minmax(0, 400px) minmax(0, 1fr); grid-template-rows: auto auto 1fr; grid-row: auto; column-gap: 36px; }
  .n1 .facts { grid-column: 2; grid-row: 1 / span 3; }
}
.facts div { display: flex; justify-content: space-between; gap: 16px; border-top: 1px solid var(--line); padding: 5px 0; }
.facts dt { color: var(--soft); } .facts dd { text-align: right; font-variant-numeric: tabular-nums; }
.badge { display: inline-block; border-radius: 99px; padding: 1px 10px; font-size: .8125rem; font-weight: 600; white-space: nowrap; background: var(--faint); color: var(--soft); }
.remark { display: inline-block; max-width: 22em; white-space: normal; text-align: left; }
.badge.pass { background: var(--pass-soft); color: var(--pass); }
.badge.fail { background: var(--fail-soft); color: var(--fail); }
.badge.inconclusive { background: var(--unsure-soft); color: var(--unsure); }
.frame { overflow-x: auto; max-width: 100%; }
.frame:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: 8px; }
caption span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 58px); }
.heat caption { white-space: nowrap; } .heat caption span { white-space: normal; width: max-content; max-width: min(calc(100vw - 58px), 30em); }
th, td { padding: 7px 14px 7px 0; text-align: left; vertical-align: middle; }
thead th { color: var(--soft); font-size: .8125rem; font-weight: 600; border-bottom: 1px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 550; min-width: 6.5em; } .heat th { min-width: 0; }
tbody tr + tr > * { border-top: 1px solid var(--faint); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr > :last-child { padding-right: 0; }
thead .number { white-space: normal; min-width: 5.2em; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 24px 36px; align-items: start; }
.columns > * { min-width: 0; }
.frame + .note { margin-top: 26px; } .cards + .note { margin: 16px 0 0; }
.columns + .frame, p + .frame, .more + .frame { margin-top: 22px; }
.heat { width: auto; margin: 0; border-collapse: separate; border-spacing: 2px; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.heat th, .heat td { padding: 4px; text-align: center; min-width: 2.5em; border: 0 !important; border-radius: 4px; }
.heat .upright { vertical-align: bottom; min-width: 0; } .heat .upright span { writing-mode: vertical-rl; rotate: 180deg; max-height: 12em; text-align: left; }
.heat th { max-width: 9em; overflow-wrap: anywhere; color: var(--ink); } .heat tbody th { text-align: right; padding-right: 8px; }
.heat td { color: var(--ink); } .heat .s0 { color: var(--soft); }
.right { --hue: var(--heat); } .wrong { --hue: var(--miss); }
.s1 { background: rgb(var(--hue) / .10); } .s2 { background: rgb(var(--hue) / .16); } .s3 { background: rgb(var(--hue) / .21); }
.s4 { background: rgb(var(--hue) / .26); } .s5 { background: rgb(var(--hue) / .30); } .s6 { background: rgb(var(--hue) / .34); }
.s7 { background: rgb(var(--hue) / .38); } .s8 { background: rgb(var(--hue) / .42); }
.plot figcaption { font-weight: 600; margin-bottom: 6px; }
.chart { display: block; width: 100%; max-width: 520px; height: auto; }
.interval { display: block; width: 170px; height: 18px; }
svg text { fill: var(--soft); font: 11.5px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; font-variant-numeric: tabular-nums; }
.card svg text { font-size: 13.5px; }
svg .strong { fill: var(--ink); font-weight: 600; }
.grid { stroke: var(--line); stroke-width: 1; } .rule { stroke: var(--soft); stroke-width: 1.4; } .dashed { stroke-dasharray: 4 3; }
.area-worse { fill: var(--fail-soft); } .area-margin { fill: var(--unsure-soft); } .area-better { fill: var(--pass-soft); }
.bar { stroke-width: 3; stroke-linecap: round; }
.bar.pass { stroke: var(--pass); } .bar.fail { stroke: var(--fail); } .bar.inconclusive { stroke: var(--unsure); } .bar.plain { stroke: var(--accent); }
.point.pass { fill: var(--pass); } .point.fail { fill: var(--fail); } .point.inconclusive { fill: var(--unsure); } .point.plain { fill: var(--accent); }
.faint { opacity: .45; } .curve { fill: none; stroke-width: 2.2; stroke-linejoin: round; stroke-linecap: round; }
.curve.c0 { stroke: var(--accent); } .curve.c1 { stroke: var(--second); stroke-dasharray: 6 4; }
.dot.c0, .key.c0 { fill: var(--accent); } .dot.c1, .key.c1 { fill: var(--second); }
.bin { fill: var(--accent); opacity: .55; } .gap { stroke: var(--second); stroke-width: 2; }
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 290px), 1fr)); gap: 24px 28px; }
.side + .side, p + .side, .side + p { margin-top: 24px; }
.good { color: var(--pass); } .bad { color: var(--fail); }
.gallery { list-style: none; padding: 0; margin: 0; display: grid; gap: 14px; align-items: start; }
.gallery.pictures { grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr)); } .gallery.rows { grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr)); }
.example { border: 1px solid var(--line); border-radius: 10px; padding: 12px; min-width: 0; font-size: .875rem; display: grid; gap: 10px; justify-items: center; }
.example img { max-width: 100%; height: auto; border-radius: 4px; background: var(--faint); } .example .exact { width: 112px; image-rendering: pixelated; }
.example .no-picture { display: grid; place-content: center; box-sizing: border-box; width: 112px; height: 112px; margin: 0; padding: 8px; border: 1px dashed var(--line); border-radius: 4px; color: var(--soft); font-size: .8125rem; text-align: center; }
.example .words { width: 100%; min-width: 0; } .example code { display: block; margin-bottom: 4px; }
.example .facts div { gap: 10px; padding: 3px 0; } .example .facts dd { min-width: 0; overflow-wrap: anywhere; } .example .facts dt { flex: none; max-width: 50%; overflow-wrap: anywhere; } .example small { white-space: nowrap; }
.values { border-top: 2px solid var(--line); margin-top: 4px; } .values div:first-child { border-top: 0; }
.flow { list-style: none; padding: 0; margin: 0 0 20px; display: flex; flex-wrap: wrap; gap: 12px 44px; }
.flow li { position: relative; flex: 1 1 200px; background: var(--faint); border-radius: 10px; padding: 12px 16px; min-width: 0; }
.flow li > * { display: block; }
.flow li + li::before { content: "→" / ""; position: absolute; left: -31px; top: 50%; translate: 0 -50%; color: var(--soft); font-size: 1.2rem; }
.whole { user-select: all; }
.lineage div { display: grid; grid-template-columns: minmax(0, 220px) minmax(0, 1fr); gap: 2px 16px; padding: 6px 0; border-top: 1px solid var(--faint); }
.lineage dt { color: var(--soft); } .lineage a { overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0 0 16px; padding: 0; list-style: none; color: var(--soft); font-size: .875rem; }
.legend svg { width: 26px; height: 10px; margin-right: 6px; }
.curve.c2 { stroke: var(--third); stroke-dasharray: 2 4; } .filled { fill: var(--accent); opacity: .28; }
.profiles { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 16px; align-items: start; }
.profile { border: 1px solid var(--line); border-radius: 12px; padding: 14px 16px; min-width: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; font-size: .875rem; }
.profile h3 { margin: 0; overflow-wrap: anywhere; } .profile table { font-size: .8125rem; } .profile th, .profile td { padding: 4px 8px 4px 0; } .profile p { line-height: 1.45; } .profile summary { font-size: .8125rem; } .profile details table { margin-top: 8px; }
.profile tbody th { min-width: 5em; } .profile .tally tbody th { overflow-wrap: anywhere; } .correlations tbody th { min-width: 7.5em; }
.bars { width: 100%; min-width: 84px; height: 16px; display: block; } .bars.wide { min-width: 120px; } .bars rect.c0 { fill: var(--accent); } .bars rect.c1 { fill: var(--second); } .bars rect.c2 { fill: var(--third); }
.meter { width: 33%; } .heat .left { --hue: var(--miss); }
.strips { list-style: none; padding: 0; margin: 0; display: grid; gap: 12px; }
.strips li { display: grid; grid-template-columns: minmax(0, 8.5em) minmax(0, 1fr); gap: 4px 16px; align-items: center; } .strips p { font-size: .9375rem; overflow-wrap: anywhere; }
.strip { display: flex; flex-wrap: wrap; gap: 8px; } .strip img { border-radius: 4px; background: var(--faint); height: auto; max-width: 100%; } .strip .exact { width: 56px; image-rendering: pixelated; } .strip .photo { width: 112px; }
.sample td, .sample th { min-width: 4.6em; max-width: 22em; } .sample thead th { max-width: 11em; } .strips + .sample { margin-top: 22px; } .sample + .note, .strips + .note { margin: 16px 0 0; }
.strip figure { width: 92px; display: grid; gap: 4px; justify-items: center; align-content: start; font-size: .8125rem; line-height: 1.35; text-align: center; } .strip figure .exact { width: 84px; } .strip figure .photo { width: 92px; } .strip figure:first-child { padding-right: 8px; width: 100px; } .strip figcaption { overflow-wrap: anywhere; color: var(--soft); } .strips .strip p { font-size: .8125rem; } .strip b { color: var(--ink); font-weight: 550; } .strip span { white-space: nowrap; }
.settings { margin: 0; font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
@media (max-width: 560px) { .profile table { font-size: .75rem; } .profile th, .profile td { padding-right: 5px; } .profile tbody th { min-width: 4.6em; } .profile .number { white-space: normal; } .strips li { grid-template-columns: minmax(0, 1fr); } .strip .photo { width: 96px; } td .badge { white-space: normal; border-radius: 10px; } th, td { padding-right: 9px; } thead .number { min-width: 0; } table { font-size: .875rem; } .flow { gap: 30px; } .flow li { flex-basis: 100%; } .flow li + li::before { content: "↓" / ""; left: 50%; top: -15px; } .lineage div { grid-template-columns: minmax(0, 1fr); } .facts div { flex-wrap: wrap; gap: 0 12px; } .facts dd { text-align: left; } }
@media print { body { background: #fff; } section, .verdict { break-inside: avoid; } }
`;

;// CONCATENATED MODULE: ./build/core/js/src/report/html/page.js



// Joined as text, because the content security policy allows exactly these bytes.
const styleElement = new markup/* Markup */.VK(`<style>${styles}</style>`);
const policy = `default-src 'none'; img-src data:; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(styles).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** Returns a page without external resources: no scripts, fonts or requests; images are embedded. */
function renderPage(title, content) {
    return `<!doctype html>\n${(0,markup/* html */.qy) `<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`.text}\n`;
}


/***/ }),

/***/ 23138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   gZ: () => (/* binding */ domainAround),
/* harmony export */   om: () => (/* binding */ linearScale)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

function linearScale(domain, range) {
    const [from, to] = domain;
    const [start, end] = range;
    const length = to - from || 1;
    return (value) => round(start + ((value - from) / length) * (end - start));
}
/** Returns a domain around the values, with room on both sides; never empty. */
function domainAround(values, room) {
    const [low = 0, high = 0] = (0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .extent */ .Xx)(values);
    const length = high - low || Math.abs(high) || 1;
    return [low - length * room, high + length * room];
}
/** Returns a coordinate rounded to hundredths, which is precise enough for a drawing. */
function round(value) {
    return Math.round(value * 100) / 100;
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

/***/ 77608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ driftPolicyOf),
/* harmony export */   o6: () => (/* binding */ readDriftPolicy),
/* harmony export */   tE: () => (/* binding */ allowingDriftLabel)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13678);
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

// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 14 modules
var read_pipeline = __webpack_require__(13678);
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
